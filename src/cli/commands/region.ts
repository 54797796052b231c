/** `joinery region <name>`: a region of England with its bodies as of a year, as a scenario to run plans on. */
import { writeFile } from "node:fs/promises";
import { regionScenario } from "../../scenario/english-region.ts";
import { shippedScenario } from "../../scenario/library.ts";
import { InputError, shown } from "../../scenario/problem.ts";
import { ENGLISH_REGIONS } from "../../scenario/templates/english-regions.ts";
import { templateOf } from "../../scenario/templates/templates.ts";
import { englishRegion } from "../../words/en/english-region.ts";
import { worldWords } from "../../words/en/network-world.ts";
import { DONE } from "../outcome.ts";

export interface RegionArguments {
  readonly year?: string;
  readonly others?: string;
  readonly out?: string;
}

/** The shipped scenario whose trend and luck are English. */
const FIGURES_FROM = "nine-localities";

export async function region(name: string, { year, others, out }: RegionArguments): Promise<number> {
  const { figures } = await shippedScenario(FIGURES_FROM);
  const scenario = regionScenario(
    { region: regionNumber(name), year: argument("year", year), others: argument("others", others) },
    figures,
  );
  const text = `${JSON.stringify(scenario, null, 2)}\n`;
  if (out === undefined) process.stdout.write(text);
  else {
    await writeFile(out, text);
    process.stderr.write(`${worldWords.written(out)}\n`);
  }
  return DONE;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "");

function regionNumber(name: string): number {
  const at = ENGLISH_REGIONS.findIndex(
    (each, place) => plain(each) === plain(name) || `${place + 1}` === name.trim(),
  );
  if (at >= 0) return at + 1;
  throw new InputError([
    {
      at: "region",
      code: "no-such-format",
      found: shown(name),
      values: { known: ENGLISH_REGIONS.join(", ") },
    },
  ]);
}

/** A number within the template's own range. */
function argument(name: "year" | "others", text: string | undefined): number {
  const taken = templateOf("english-bodies")?.arguments[name];
  if (taken === undefined) throw new RangeError(`no argument ${name}`);
  const [low, high] = taken.range;
  const value = text === undefined ? taken.default : Number(text);
  if (text?.trim() !== "" && Number.isInteger(value) && value >= low && value <= high) return value;
  const wanted = englishRegion.command.wantedNumber(low, high);
  throw new InputError([{ at: `--${name}`, code: "not-a-number", found: shown(text), values: { wanted } }]);
}
