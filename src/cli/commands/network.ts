/** `joinery network <file>`: what a real network file holds, beside chance. */
import { readFile } from "node:fs/promises";
import { namedUniform } from "../../engine/uniform.ts";
import { describeNetwork } from "../../network/describe.ts";
import type { Measures, NetworkDescription, ToldProblem } from "../../network/describe.ts";
import { readNetwork } from "../../network/read.ts";
import type { Measure } from "../../network/structure.ts";
import { networkTold } from "../../words/en/cli-network.ts";
import { problemSentence } from "../../words/en/problem-sentence.ts";
import { BAD_INPUT, DONE, tellProblems } from "../outcome.ts";
import { unreadable } from "../source.ts";
import { rounded, table } from "../table.ts";

export async function network(file: string, { json = false }: { readonly json?: boolean }): Promise<number> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return tellProblems([unreadable(file, error)]);
  }
  const uniform = namedUniform("network");
  let drawn = 0;
  const described = describeNetwork(readNetwork(bytes, file), { random: () => uniform("baseline", drawn++) });
  if (json) process.stdout.write(`${JSON.stringify(described, null, 2)}\n`);
  else {
    for (const problem of described.problems) process.stderr.write(`${said(problem)}\n`);
    if (described.measures !== null) process.stdout.write(told(described, described.measures));
  }
  return described.nodes === 0 || described.measures === null ? BAD_INPUT : DONE;
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

function rowTold([name, { value, chance }]: readonly [string, Measure]): readonly string[] {
  const number = (of: number | null | undefined): string =>
    of === null || of === undefined ? "" : rounded(of);
  const { yes, no, unknown } = networkTold.standsOut;
  const stands =
    value === null || chance === null ? unknown : value < chance.low || value > chance.high ? yes : no;
  return [name, number(value), number(chance?.mean), number(chance?.low), number(chance?.high), stands];
}
