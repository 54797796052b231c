/**
 * Drawings one after another as a video, recorded by the browser from a canvas; where it cannot, as a drawing that moves.
 * Loaded when first asked for.
 */
import { movingSvg, roomFor } from "../../picture/moving.ts";
import type { StandAlone } from "../../picture/stand-alone.ts";
import { saveFile, saveText } from "../keep/save-file.ts";

/** Milliseconds that a drawing stands. */
const STANDS = 120;
const BITS = 4_000_000;
const KINDS = ["video/webm;codecs=vp9", "video/webm;codecs=vp8", "video/webm"] as const;

/** A kind of video that this browser can record; null where it can record none. */
const videoKind = (): string | null =>
  typeof MediaRecorder === "undefined" || !("captureStream" in HTMLCanvasElement.prototype)
    ? null
    : (KINDS.find((kind) => MediaRecorder.isTypeSupported(kind)) ?? null);

export interface Filmed {
  readonly name: string;
  readonly isVideo: boolean;
}

export async function saveFilm(
  frames: readonly StandAlone[],
  stem: string,
  onFrame: (done: number) => void,
): Promise<Filmed> {
  const kind = videoKind();
  if (kind === null) {
    saveText(`${stem}.svg`, movingSvg(frames, STANDS / 1000), "image/svg+xml");
    return { name: `${stem}.svg`, isVideo: false };
  }
  saveFile(`${stem}.webm`, await recorded(frames, kind, onFrame));
  return { name: `${stem}.webm`, isVideo: true };
}

/** A recorder records time as it passes: each drawing is put on the canvas and left there for as long as it is to stand. */
async function recorded(
  frames: readonly StandAlone[],
  kind: string,
  onFrame: (done: number) => void,
): Promise<Blob> {
  const { width, height } = roomFor(frames);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  const recorder = new MediaRecorder(canvas.captureStream(), { mimeType: kind, videoBitsPerSecond: BITS });
  const parts: Blob[] = [];
  recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
  const ended = new Promise<void>((resolve, reject) => {
    recorder.addEventListener("stop", () => resolve());
    recorder.addEventListener("error", () => reject(new Error("the recorder stopped")));
  });
  recorder.start();
  for (const [at, frame] of frames.entries()) {
    const [image] = await Promise.all([drawn(frame), pause(at === 0 ? 0 : STANDS)]);
    context.drawImage(image, 0, 0);
    onFrame(at + 1);
  }
  await pause(STANDS);
  recorder.stop();
  await ended;
  return new Blob(parts, { type: kind });
}

async function drawn({ svg, width, height }: StandAlone): Promise<HTMLImageElement> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
