/** Named uniform draws for methods of analysis, from a text seed; kept apart from the luck of runs by the name of its key. */
import { drawOne, luckOf, nameOf, studyKey } from "./random.ts";
import type { Uniform } from "../maths/uniform.ts";

/** A source whose draws depend on the seed, the name and the index, and on nothing else. */
export function namedUniform(seed: string): Uniform {
  const luck = luckOf(studyKey(`analysis of ${seed}`), 0);
  return (name, index) => {
    const [low, high] = nameOf(name);
    return drawOne(luck, index, low, high);
  };
}
