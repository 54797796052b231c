/**
 * Dates in spreadsheets: days since a day nought, told from other numbers only by how they are shown.
 *
 * The day is counted out of the number by the calendar's own rules (Hinnant, "chrono-compatible low-level date algorithms"), so
 * no clock and no time zone comes in. Excel believes that 1900 was a leap year; from March 1900 on its day nought is
 * 30 December 1899.
 */
import { numberFrom } from "../values.ts";
import { below, childrenOf, type XmlElement } from "./xml.ts";

/** Which cell styles show dates: the built-in ones, and formats with a day, month or year in them. */
export function dateStyles(styles: XmlElement | null): ReadonlySet<number> {
  const dates = new Set<number>();
  if (styles === null) return dates;
  const own = new Map(
    below(styles, "numFmt").map((format) => [
      format.attributes.get("numFmtId"),
      format.attributes.get("formatCode") ?? "",
    ]),
  );
  const looks = childrenOf(styles, "cellXfs").flatMap((list) => childrenOf(list, "xf"));
  for (const [style, look] of looks.entries()) {
    const id = look.attributes.get("numFmtId");
    const number = numberFrom(id ?? "") ?? 0;
    const code = (own.get(id) ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
    if ((number >= 14 && number <= 22) || /[dmy]/i.test(code)) dates.add(style);
  }
  return dates;
}

/** 2019-04-01, with the time of day where there is one: 2019-04-01T13:30:00. */
export function dateFromSerial(serial: number, isFrom1904: boolean): string {
  const day = Math.floor(serial);
  const seconds = Math.round((serial - day) * 86_400);
  const fromMarch = day + (isFrom1904 ? 695_361 : 693_899);
  const date = dayText(fromMarch);
  if (seconds === 0) return date;
  const part = (value: number): string => `${value}`.padStart(2, "0");
  return `${date}T${part(Math.floor(seconds / 3600) % 24)}:${part(Math.floor(seconds / 60) % 60)}:${part(seconds % 60)}`;
}

/** The date of a day counted from 1 March of the year 0, the first day after a leap day. */
function dayText(days: number): string {
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0);
  const part = (value: number, width: number): string => `${value}`.padStart(width, "0");
  return `${part(year, 4)}-${part(month < 10 ? month + 3 : month - 9, 2)}-${part(day, 2)}`;
}
