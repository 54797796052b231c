/** A picture as a file: PNG at twice the size, SVG that stands alone, its numbers as CSV. Loaded when first asked for. */
import { csvLine } from "../../analysis/export/csv.ts";
import { zipFiles } from "../../analysis/export/zip-files.ts";
import type { Picture } from "../../picture/picture.ts";
import { withText } from "../../picture/png-text.ts";
import { standAlone } from "../../picture/stand-alone.ts";
import type { Ground, StandAlone } from "../../picture/stand-alone.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { caveats } from "../../words/en/caveats.ts";
import { fileNameOf, saveFile, saveText } from "../keep/save-file.ts";
import type { Origin } from "./provenance.tsx";
import { notesOf } from "./provenance.tsx";

export interface Leaving {
  readonly picture: Picture;
  readonly origin: Origin | null;
  /** The page as it stands. */
  readonly link: string;
}

export type Format = "png" | "png-white" | "svg" | "csv";

/** Pixels of the file for each of the drawing. */
const FINER = 2;

/** Saves the picture and tells its file's name. */
export async function savePicture(leaving: Leaving, format: Format, ground: Ground): Promise<string> {
  const stem = fileNameOf(leaving.origin?.scenario ?? "", findingOf(leaving.picture));
  if (format === "csv") {
    saveFile(`${stem}.zip`, new Blob([zipFiles(tableFiles(leaving, stem))], { type: "application/zip" }));
    return `${stem}.zip`;
  }
  const notes = notesOf(leaving.origin, leaving.link);
  const alone = standAlone(leaving.picture, format === "png-white" ? "white" : ground, notes);
  if (format === "svg") {
    saveText(`${stem}.svg`, alone.svg, "image/svg+xml");
    return `${stem}.svg`;
  }
  saveFile(`${stem}.png`, await pngOf(alone, notes));
  return `${stem}.png`;
}

/** The first sentence of the summary: what the picture found. */
const findingOf = ({ summary }: Picture): string => summary.split(". ")[0].slice(0, 48);

async function pngOf({ svg, width, height }: StandAlone, notes: readonly string[]): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * FINER;
  canvas.height = height * FINER;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (drawn === null) throw new Error("no PNG");
  const bytes = withText(new Uint8Array(await drawn.arrayBuffer()), { Description: notes.join("\n") });
  return new Blob([bytes], { type: "image/png" });
}

/** The numbers, and beside them what they are. */
function tableFiles({ picture, origin, link }: Leaving, stem: string): Readonly<Record<string, string>> {
  const { columns, rows } = picture.table;
  const table = [columns.map(({ name }) => name), ...rows].map(csvLine).join("");
  const about = { made: "Joinery", model: MODEL_VERSION, ...origin, finding: picture.summary, link, caveats };
  return { [`${stem}.csv`]: table, "about.json": `${JSON.stringify(about, null, 2)}\n` };
}
