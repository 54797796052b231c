/**
 * One factor at a time, over its whole range, all others as they stand: extended one-factor-at-a-time.
 *
 * Shows the shape of each response, thresholds included, which indices hide; shows no interactions. Recommended as the first
 * look at an agent-based model by ten Broeke, van Voorn & Ligtenberg (2016), JASSS 19(1), 5. The case as it stands comes first
 * and once, so that a level equal to the base is not run again.
 */
export interface OneAtATime<Level> {
  /** One row a case, one level a factor. */
  readonly rows: Level[][];
  /** Which factor each row moves; −1 for the case as it stands. */
  readonly moved: number[];
}

/**
 * @param levels the levels of each factor
 * @param base each factor's level in the case as it stands
 */
export function oneAtATime<Level>(
  levels: readonly (readonly Level[])[],
  base: readonly Level[],
): OneAtATime<Level> {
  const rows: Level[][] = [[...base]];
  const moved: number[] = [-1];
  levels.forEach((choices, factor) => {
    for (const level of choices) {
      if (level === base[factor]) continue;
      rows.push(base.map((each, i) => (i === factor ? level : each)));
      moved.push(factor);
    }
  });
  return { rows, moved };
}
