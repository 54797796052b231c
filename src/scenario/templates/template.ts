/** What a world template is: arguments with ranges, and a world made of them. */
import type { WorldDescription } from "../scenario.ts";

export interface TemplateArgument {
  readonly default: number;
  readonly range: readonly [number, number];
  readonly meaning: string;
}

export interface Template {
  readonly name: string;
  readonly plain: string;
  /** What it must not be taken for. */
  readonly isNot: string;
  readonly arguments: Readonly<Record<string, TemplateArgument>>;
  readonly build: (values: Readonly<Record<string, number>>) => WorldDescription;
}

/** `prefix-01`, `prefix-02` …: ids that sort as they count. */
export const numbered = (prefix: string, index: number, digits = 2): string =>
  `${prefix}-${String(index + 1).padStart(digits, "0")}`;

/** Deprivation spread evenly over `count` places, the least deprived first. */
export const spreadDeprivation = (index: number, count: number): number =>
  count === 1 ? 0.5 : index / (count - 1);
