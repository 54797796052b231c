/** Months as people write and read them. */
import { dateOf } from "../../scenario/dates.ts";
import { edit } from "../../words/en/edit.ts";

/** “April 2027”, of a date as a scenario has it. */
export function monthSaid(date: string): string {
  return `${edit.months[Number(date.slice(5, 7)) - 1] ?? ""} ${date.slice(0, 4)}`;
}

/** “April 2027”, of a month of a scenario. */
export const monthOfStart = (start: string, month: number): string => monthSaid(dateOf(start, month));

const MONTHS_A_YEAR = 12;

/** The date somebody wrote: 2027-04, 4/2027, 04.2027, April 2027 or Apr 2027; null where it is none of these. */
export function dateRead(written: string): string | null {
  const text = written.trim().toLowerCase();
  const iso = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (iso !== null) return dateFrom(iso[1], Number(iso[2]));
  const turned = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (turned !== null) return dateFrom(turned[2], Number(turned[1]));
  const named = /^([a-z]{3,9})\.?\s+(\d{4})$/.exec(text);
  if (named === null) return null;
  const at = edit.months.findIndex((name) => name.toLowerCase().startsWith(named[1]));
  return dateFrom(named[2], at + 1);
}

function dateFrom(year: string | undefined, month: number): string | null {
  if (year === undefined || month < 1 || month > MONTHS_A_YEAR) return null;
  return `${year}-${String(month).padStart(2, "0")}`;
}
