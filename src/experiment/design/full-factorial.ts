/**
 * Every combination of every factor's levels: nothing is confounded, and the cost is the product of the level counts.
 *
 * Fisher (1935), The Design of Experiments. The last factor changes fastest, as in a table of figures read downwards.
 */

/**
 * @param levels the levels of each factor
 * @returns one row a case, one level a factor; a single empty row when there are no factors
 */
export function fullFactorial<Level>(levels: readonly (readonly Level[])[]): Level[][] {
  let rows: Level[][] = [[]];
  for (const choices of levels) rows = rows.flatMap((row) => choices.map((level) => [...row, level]));
  return rows;
}
