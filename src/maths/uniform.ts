/**
 * Luck as an argument: every method that needs chance is handed a source of named draws.
 *
 * A draw is known by a name (what it decides) and a whole number (which one of many), never by when it was asked for.
 * So two methods cannot disturb each other's luck, work can be cut up in any order, and a result can be repeated.
 */

/**
 * A source of uniform draws.
 *
 * The same name and index always give the same number u with 0 ≤ u < 1; different names or indices behave as independent draws.
 * `index` is a whole number, 0 ≤ index < 2^32.
 */
export type Uniform = (name: string, index: number) => number;

/** The same source under a longer name, so that a method can be used twice in one study with separate luck. */
export function within(uniform: Uniform, place: string): Uniform {
  return (name, index) => uniform(`${place}/${name}`, index);
}

/** A whole number from 0 to `count` − 1, each equally likely (up to the 2^-32 or so of the source's own grain). */
export function uniformBelow(count: number, uniform: Uniform, name: string, index: number): number {
  return Math.min(count - 1, Math.floor(uniform(name, index) * count));
}
