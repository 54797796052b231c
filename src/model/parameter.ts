/**
 * What a parameter is: a number of the theory that carries its papers.
 *
 * Help, forms, the schema of scenario files, the assumptions page and the tables in the documents all derive from these
 * records, so a number, its unit and its source stand in one place: the file of the mechanism that uses it.
 */

/** How well a number is supported: measured; read off studies; seen only in student experiments (ranges, never defaults); our judgement. */
export type Strength = "measured" | "studies" | "analogue" | "judgement";

export interface Parameter {
  readonly default: number;
  /** Lowest and highest believable value, both allowed. */
  readonly range: readonly [number, number];
  readonly unit: string;
  /** What it says, as a plain statement that can be true or false. */
  readonly meaning: string;
  readonly strength: Strength;
  /** Where the default and the range come from. */
  readonly source: string;
  /** Only whole numbers. */
  readonly whole?: true;
}

/** A table of parameters by name. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** The values of a table of parameters. */
export type Values<P extends Parameters> = { readonly [Name in keyof P]: number };

/** Every parameter at its default. */
export function defaultsOf<P extends Parameters>(parameters: P): Values<P> {
  const values = Object.fromEntries(
    Object.entries(parameters).map(([name, { default: value }]) => [name, value]),
  );
  // oxlint-disable-next-line typescript/consistent-type-assertions -- one entry was made for every key of P
  return values as Values<P>;
}
