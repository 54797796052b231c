/** Months and dates: month 0 is the month a scenario starts in; a date is `YYYY-MM`. */

const MONTHS_A_YEAR = 12;

/** Months since the year 0 of a `YYYY-MM` date. */
function absolute(date: string): number {
  return Number(date.slice(0, 4)) * MONTHS_A_YEAR + Number(date.slice(5, 7)) - 1;
}

/** Which month of a scenario that starts at `start` a date is; negative before it. Both `YYYY-MM`. */
export function monthOf(start: string, date: string): number {
  return absolute(date) - absolute(start);
}

/** The date (`YYYY-MM`) of a month of a scenario that starts at `start`. */
export function dateOf(start: string, month: number): string {
  const months = absolute(start) + month;
  const year = String(Math.floor(months / MONTHS_A_YEAR)).padStart(4, "0");
  return `${year}-${String((months % MONTHS_A_YEAR) + 1).padStart(2, "0")}`;
}

/** Which month of the year (0 January … 11 December) a `YYYY-MM` date is in. */
export function monthOfYear(date: string): number {
  return absolute(date) % MONTHS_A_YEAR;
}
