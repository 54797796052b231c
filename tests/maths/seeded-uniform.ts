import type { Uniform } from "../../src/maths/uniform.ts";

/**
 * A source of named draws for tests: the name and index are hashed twice with murmur3's finisher. The engine has the real
 * one; this one only has to be even, repeatable and quick.
 */
export function seededUniform(seed: number): Uniform {
  const starts = new Map<string, number>();
  return (name, index) => {
    let start = starts.get(name);
    if (start === undefined) {
      start = 2166136261 ^ seed;
      for (let i = 0; i < name.length; i++) start = Math.imul(start ^ name.charCodeAt(i), 16777619);
      starts.set(name, start);
    }
    const high = finished(start ^ finished(index + 0x9e3779b9));
    const low = finished(high ^ finished(index ^ 0x5bd1e995));
    return ((high >>> 5) * 67108864 + (low >>> 6)) / 9007199254740992;
  };
}

function finished(word: number): number {
  let x = word >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
