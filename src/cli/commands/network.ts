/** `joinery network <files…>`: what a real network holds, beside chance; several files are waves of it. */
import { readFile, writeFile } from "node:fs/promises";
import { namedUniform } from "../../engine/uniform.ts";
import { anonymousMap } from "../../network/anonymous.ts";
import { describeNetwork, noteSentence } from "../../network/describe.ts";
import type { Change, Measures, NetworkDescription, ToldProblem } from "../../network/describe.ts";
import type { NetworkMap, Reading } from "../../network/map.ts";
import { readFiles } from "../../network/read-files.ts";
import type { NamedFile } from "../../network/read-files.ts";
import type { Measure } from "../../network/structure.ts";
import { writableFormats, writeNetwork } from "../../network/write.ts";
import { InputError, shown } from "../../scenario/problem.ts";
import { networkTold } from "../../words/en/cli-network.ts";
import { networkNotes } from "../../words/en/network.ts";
import { worldWords } from "../../words/en/network-world.ts";
import { problemSentence } from "../../words/en/problem-sentence.ts";
import { BAD_INPUT, DONE, tellProblems } from "../outcome.ts";
import { unreadable } from "../source.ts";
import { rounded, table } from "../table.ts";

export interface NetworkArguments {
  readonly json?: boolean;
  /** Write the map in this format, to files whose names begin with `out`. */
  readonly as?: string;
  readonly out?: string;
  readonly anonymous?: boolean;
}

export async function network(names: readonly string[], given: NetworkArguments): Promise<number> {
  const files: NamedFile[] = [];
  for (const name of names) {
    try {
      files.push({ name, bytes: await readFile(name) });
    } catch (error) {
      return tellProblems([unreadable(name, error)]);
    }
  }
  const reading = withNamesHidden(readFiles(files), given.anonymous === true);
  const uniform = namedUniform("network");
  let drawn = 0;
  const described = describeNetwork(reading, { random: () => uniform("baseline", drawn++) });
  if (given.json === true) process.stdout.write(`${JSON.stringify(described, null, 2)}\n`);
  else {
    for (const problem of described.problems) process.stderr.write(`${said(problem)}\n`);
    if (described.measures !== null) process.stdout.write(told(described, described.measures));
  }
  if (reading.map === null || described.nodes === 0 || described.measures === null) return BAD_INPUT;
  if (given.as !== undefined || given.out !== undefined) await write(reading.map, given);
  return DONE;
}

/** What was said of the file may hold names, so it goes with them. */
function withNamesHidden(reading: Reading, isHidden: boolean): Reading {
  if (!isHidden || reading.map === null) return reading;
  const { map, leftOut } = anonymousMap(reading.map);
  if (leftOut.length > 0)
    process.stderr.write(`${networkNotes["left-out-as-telling"]({ names: leftOut.join(", ") })}\n`);
  return { map, problems: [], notes: [] };
}

async function write(map: NetworkMap, { as = "graphml", out = "network" }: NetworkArguments): Promise<void> {
  const format = writableFormats.find((each) => each === as);
  if (format === undefined)
    throw new InputError([
      { at: "--as", code: "no-such-format", found: shown(as), values: { known: writableFormats.join(", ") } },
    ]);
  const { files, notes } = writeNetwork(map, format);
  for (const note of notes) process.stderr.write(`${noteSentence(note)}\n`);
  for (const { ending, text } of files) {
    const name = out.endsWith(ending) ? out : `${out}${ending}`;
    await writeFile(name, text);
    process.stderr.write(`${worldWords.written(name)}\n`);
  }
}

const said = ({ at, found, wanted, remedy }: ToldProblem): string =>
  problemSentence(at, found, wanted, remedy);

function told({ nodes, edges, directed, format, notes }: NetworkDescription, measures: Measures): string {
  const { measures: heading, notes: how, header, more } = networkTold;
  return [
    networkTold.counts(nodes, edges, directed, format),
    ...(notes.length === 0 ? [] : ["", how, ...notes.map((note) => `  ${note}`)]),
    "",
    heading,
    table(header, rowsOf(measures).map(rowTold), [1, 2, 3, 4]),
    ...(measures.change.length === 0
      ? []
      : [
          networkTold.change.title,
          table(networkTold.change.header, measures.change.flatMap(changeTold), [2, 3, 4, 5, 6, 7, 8]),
        ]),
    more,
    "",
  ].join("\n");
}

function rowsOf(measures: Measures): readonly (readonly [string, Measure])[] {
  const { names, silo } = networkTold;
  return [
    [names.density, measures.density],
    [names.reciprocity, measures.reciprocity],
    [names.transitivity, measures.transitivity],
    [names.clustering, measures.clustering],
    [names.degreeCentralisation, measures.degreeCentralisation],
    [names.givenCentralisation, measures.givenCentralisation],
    [names.receivedCentralisation, measures.receivedCentralisation],
    [names.betweennessCentralisation, measures.betweennessCentralisation],
    [names.kCore, measures.kCore],
    [names.corePeriphery, measures.corePeriphery],
    [names.modularity, measures.communities.modularity],
    [names.components, measures.components.weak],
    [names.largestShare, measures.components.largestShare],
    ...measures.silos.map(({ attribute, eiIndex }) => [silo(attribute), eiIndex] as const),
  ];
}

/** A row for all ties, and one for each kind where there are several. */
const changeTold = ({ from, to, ...change }: Change): readonly (readonly string[])[] =>
  [{ relation: "", ...change }, ...change.kinds].map(({ relation, kept, formed, dissolved, jaccard }) => [
    networkTold.change.step(from, to),
    relation,
    `${kept}`,
    `${formed}`,
    `${dissolved}`,
    jaccard.value === null ? "" : rounded(jaccard.value),
    ...(jaccard.chance === null
      ? ["", "", ""]
      : [rounded(jaccard.chance.mean), rounded(jaccard.chance.low), rounded(jaccard.chance.high)]),
  ]);

function rowTold([name, { value, chance }]: readonly [string, Measure]): readonly string[] {
  const number = (of: number | null | undefined): string =>
    of === null || of === undefined ? "" : rounded(of);
  const { yes, no, unknown } = networkTold.standsOut;
  const stands =
    value === null || chance === null ? unknown : value < chance.low || value > chance.high ? yes : no;
  return [name, number(value), number(chance?.mean), number(chance?.low), number(chance?.high), stands];
}
