/** `joinery network <file>`: what a real network file holds, beside chance. */
import { readFile } from "node:fs/promises";
import { namedUniform } from "../../engine/uniform.ts";
import { describeNetwork } from "../../network/describe.ts";
import { readNetwork } from "../../network/read.ts";
import { BAD_INPUT, DONE, tellProblems } from "../outcome.ts";
import { unreadable } from "../source.ts";

export async function network(file: string): Promise<number> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return tellProblems([unreadable(file, error)]);
  }
  const uniform = namedUniform("network");
  let drawn = 0;
  const described = describeNetwork(readNetwork(bytes, file), { random: () => uniform("baseline", drawn++) });
  process.stdout.write(`${JSON.stringify(described, null, 2)}\n`);
  return described.nodes === 0 || described.measures === null ? BAD_INPUT : DONE;
}
