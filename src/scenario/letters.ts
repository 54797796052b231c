/** A, B … Z, AA, AB …: names that say nothing. */
const LETTERS = 26;

export function letterOf(place: number): string {
  const rest = Math.floor(place / LETTERS);
  return (rest === 0 ? "" : letterOf(rest - 1)) + String.fromCharCode(65 + (place % LETTERS));
}
