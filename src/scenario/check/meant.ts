/** What somebody may have meant who wrote a value as people write it: 68 %, 1.10.2006, one name where a list is wanted. */

type Values = Readonly<Record<string, string>>;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const isMonth = (month: number): boolean => month >= 1 && month <= 12;
const written = (year: string, month: number): Values =>
  isMonth(month) ? { meant: `${year}-${String(month).padStart(2, "0")}` } : {};

/** A month that was written with its day, the other way round, or by its name. */
export function monthMeant(found: unknown): Values {
  if (typeof found !== "string") return {};
  const text = found.trim();
  const day = /^(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?$/.exec(text);
  if (day !== null) return written(day[1], Number(day[2]));
  const turned = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (turned !== null) return written(turned[2], Number(turned[1]));
  const named = /^(?:\d{1,2}\s+)?([a-z]{3})[a-z]*\.?,?\s+(\d{4})$/i.exec(text);
  return named === null ? {} : written(named[2], MONTHS.indexOf(named[1].toLowerCase()) + 1);
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A number that was written in quotes, with a comma for its point, or as so many of a hundred. */
export function numberMeant(found: unknown, { low, high }: Range): Values {
  const fits = (value: number): boolean => Number.isFinite(value) && value >= low && value <= high;
  const parts = typeof found === "string" ? /^(-?\d+(?:[.,]\d+)?)\s*(%?)$/.exec(found.trim()) : null;
  const value = typeof found === "number" ? found : parts === null ? NaN : Number(parts[1].replace(",", "."));
  const isShare = parts?.[2] === "%";
  if (!isShare && typeof found === "string" && fits(value)) return { meant: String(value) };
  return (isShare || Math.abs(high) <= 1) && fits(value / 100) ? { meant: String(value / 100) } : {};
}

/** One name where a list of names is wanted. */
export const listMeant = (found: unknown): Values =>
  typeof found === "string" && found.length <= 60 ? { meant: JSON.stringify([found]) } : {};
