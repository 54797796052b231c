/** `joinery world <file>`: a map of who works with whom becomes a scenario to run plans on. */
import { readFile, writeFile } from "node:fs/promises";
import { namedUniform } from "../../engine/uniform.ts";
import { SECTOR_NAMES } from "../../model/vocabulary.ts";
import type { Sector } from "../../model/vocabulary.ts";
import { toldProblems } from "../../network/describe.ts";
import type { NetworkMap } from "../../network/map.ts";
import { readNetwork } from "../../network/read.ts";
import { mapToWorld } from "../../network/to-world.ts";
import { TIE_MEANINGS } from "../../network/world/choices.ts";
import type { TieMeaning, WorldChoices } from "../../network/world/choices.ts";
import { checkScenario } from "../../scenario/check.ts";
import { InputError, shown } from "../../scenario/problem.ts";
import { networkWorldNotes, worldWords } from "../../words/en/network-world.ts";
import { BAD_INPUT, DONE, tellProblems } from "../outcome.ts";
import { unreadable } from "../source.ts";

export interface WorldArguments {
  readonly out?: string;
  readonly title?: string;
  readonly sector?: string;
  readonly kind: readonly string[];
  readonly place?: string;
  readonly trust?: string;
  readonly scale: string;
  readonly meets?: string;
  readonly tie: readonly string[];
  readonly fill: boolean;
  readonly anonymous?: boolean;
}

export async function world(file: string, given: WorldArguments): Promise<number> {
  const choices = choicesFrom(given);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return tellProblems([unreadable(file, error)]);
  }
  const reading = readNetwork(bytes, file);
  for (const { at, found, wanted, remedy } of toldProblems(reading))
    process.stderr.write(`${at}: ${found}; ${wanted}. ${remedy}.\n`);
  if (reading.map === null) return BAD_INPUT;
  requireDetails(reading.map, given);
  const uniform = namedUniform("network");
  let drawn = 0;
  const { scenario, notes } = mapToWorld(reading.map, choices, () => uniform("baseline", drawn++));
  for (const { code, values } of notes) process.stderr.write(`${networkWorldNotes[code](values)}\n`);
  const { problems } = checkScenario(scenario);
  if (problems.length > 0) return tellProblems(problems);
  const text = `${JSON.stringify(scenario, null, 2)}\n`;
  if (given.out === undefined) process.stdout.write(text);
  else {
    await writeFile(given.out, text);
    process.stderr.write(`${worldWords.written(given.out)}\n`);
  }
  return DONE;
}

function choicesFrom(given: WorldArguments): Partial<WorldChoices> {
  return {
    ...(given.title === undefined ? {} : { title: given.title }),
    sectorBy: given.sector ?? null,
    sectors: Object.fromEntries(given.kind.map((text) => pairOf("--kind", text, asSector))),
    placeBy: given.place ?? null,
    trustBy: given.trust ?? null,
    trustScale: scaleOf(given.scale),
    meetsBy: given.meets ?? null,
    meanings: Object.fromEntries(given.tie.map((text) => pairOf("--tie", text, asMeaning))),
    fill: given.fill,
    anonymous: given.anonymous ?? false,
  };
}

const refuse = (at: string, found: string, known: readonly string[]): never => {
  throw new InputError([
    { at, code: "no-such-format", found: shown(found), values: { known: known.join(", ") } },
  ]);
};

/** `name=value`; the name may hold an equals sign, the value none. */
function pairOf<T>(at: string, text: string, read: (at: string, value: string) => T): readonly [string, T] {
  const cut = text.lastIndexOf("=");
  return [text.slice(0, Math.max(0, cut)), read(at, text.slice(cut + 1))];
}

const asSector = (at: string, value: string): Sector =>
  SECTOR_NAMES.find((each) => each === value) ?? refuse(at, value, SECTOR_NAMES);
const asMeaning = (at: string, value: string): TieMeaning =>
  TIE_MEANINGS.find((each) => each === value) ?? refuse(at, value, TIE_MEANINGS);

function scaleOf(text: string): readonly [number, number] {
  const [none, full, ...more] = text
    .split(",")
    .map((each) => (each.trim() === "" ? Number.NaN : Number(each)));
  if (more.length === 0 && Number.isFinite(none) && Number.isFinite(full) && none !== full)
    return [none, full];
  throw new InputError([
    {
      at: "--scale",
      code: "not-a-number",
      found: shown(text),
      values: { wanted: "two different numbers, such as 1,4" },
    },
  ]);
}

/** A detail that is named must be one the map has. */
function requireDetails({ nodes, ties }: NetworkMap, { sector, place, trust, meets }: WorldArguments): void {
  const ofNodes = [...new Set(nodes.flatMap(({ attributes }) => [...attributes.keys()]))];
  const ofTies = ["weight", ...new Set(ties.flatMap(({ attributes }) => [...attributes.keys()]))];
  for (const [at, name, known] of [
    ["--sector", sector, ofNodes],
    ["--place", place, ofNodes],
    ["--trust", trust, ofTies],
    ["--meets", meets, ofTies],
  ] as const)
    if (name !== undefined && !known.includes(name)) refuse(at, name, known);
}
