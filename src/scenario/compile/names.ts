/** Names of draws for the subjects of a structure; two subjects may never share one. */
import { nameOf } from "../../engine/random.ts";
import type { Names } from "../../engine/random.ts";

export interface NameBook {
  /** Names of one purpose, one row a subject. */
  readonly of: (purpose: string, subjects: readonly string[]) => Names;
  readonly one: (purpose: string, subject: string) => readonly [number, number];
}

/**
 * @param named how a purpose and a subject make a name
 * @throws RangeError from its methods when two subjects come to share a name: luck that two share would tie their fates
 */
export function openNames(
  named: (purpose: string, subject: string) => readonly [number, number] = nameOf,
): NameBook {
  const owners = new Map<string, string>();
  const claim = (purpose: string, subject: string): readonly [number, number] => {
    const name = named(purpose, subject);
    const key = `${name[1]}:${name[0]}`;
    const owner = `${purpose}|${subject}`;
    const other = owners.get(key);
    if (other !== undefined && other !== owner)
      throw new RangeError(`${owner} and ${other} would share their luck; rename one of them`);
    owners.set(key, owner);
    return name;
  };
  const of = (purpose: string, subjects: readonly string[]): Names => {
    const low = new Uint32Array(subjects.length);
    const high = new Uint32Array(subjects.length);
    subjects.forEach((subject, row) => {
      [low[row], high[row]] = claim(purpose, subject);
    });
    return { low, high };
  };
  return { of, one: claim };
}
