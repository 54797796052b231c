/**
 * A random order: the Fisher–Yates shuffle (Durstenfeld 1964, Communications of the ACM 7(7), 420).
 *
 * Every order of 0 … count − 1 is equally likely. Uses `count` draws named `name`, starting at index `first`.
 */
import type { Uniform } from "./uniform.ts";
import { uniformBelow } from "./uniform.ts";

export function shuffledOrder(count: number, uniform: Uniform, name: string, first = 0): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = uniformBelow(i + 1, uniform, name, first + i);
    const kept = order[i];
    order[i] = order[j];
    order[j] = kept;
  }
  return order;
}
