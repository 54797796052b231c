/**
 * Numbers as people read them: never finer than two figures, always with what they count.
 *
 * Values stay as the model has them (an index runs from 0 to 1); only the last step, here, turns them into
 * words. Rounding is half away from zero; the minus sign is the real one.
 */

/**
 * `of-100` an index in [0,1], read as 0 to 100 · `share` a fraction, read as a percentage · `months` whole
 * months · `index` an index whose start is 100 · `count` a whole number · `number` anything else.
 */
export type Unit = "of-100" | "share" | "months" | "index" | "count" | "number";

const MINUS = "−";

/** A value in words' figures; `signed` puts a plus before a gain. */
export function readable(
  value: number,
  unit: Unit,
  { signed = false }: { readonly signed?: boolean } = {},
): string {
  if (!Number.isFinite(value)) return "–";
  const text = magnitude(Math.abs(value), unit, signed);
  if (/^[0.,%]*$/.test(text)) return text;
  return `${value < 0 ? MINUS : signed ? "+" : ""}${text}`;
}

/** A mark on an axis: exact, with only the decimals its neighbours need. */
export function axisNumber(value: number, unit: Unit, step: number): string {
  const scale = unit === "of-100" || unit === "share" ? 100 : 1;
  const text = fixed(Math.abs(value) * scale, decimalsFor(step * scale));
  return `${value < 0 && Number(text.replaceAll(",", "")) !== 0 ? MINUS : ""}${text}${unit === "share" ? "%" : ""}`;
}

/** To so many significant figures, thousands apart. */
export function significant(value: number, figures = 2): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  const place = Math.floor(Math.log10(size)) - figures + 1;
  const rounded = place > 0 ? Math.round(size / 10 ** place) * 10 ** place : size;
  return `${value < 0 ? MINUS : ""}${trimmed(fixed(rounded, Math.max(0, -place)))}`;
}

/** A fixed number of decimals, thousands apart by commas. */
export function fixed(value: number, decimals: number): string {
  const nudged = Math.round((Math.abs(value) + Number.EPSILON) * 10 ** decimals) / 10 ** decimals;
  const [whole = "0", rest] = nudged.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 && nudged !== 0 ? MINUS : ""}${grouped}${rest === undefined ? "" : `.${rest}`}`;
}

/** A share of futures as people say it: 0.8 is "8 in 10", 0.95 is "19 in 20". */
export function futuresInWords(share: number, say: (count: number, all: number) => string): string {
  const outOf =
    [10, 20, 100].find((whole) => Math.abs(share * whole - Math.round(share * whole)) < 1e-9) ?? 1000;
  return say(Math.round(share * outOf), outOf);
}

/** Decimals that give the largest of some numbers two figures. */
export function decimalsForTwoFigures(values: readonly number[]): number {
  const largest = Math.max(0, ...values.map(Math.abs));
  return largest === 0 ? 0 : Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(largest))));
}

/** Parts rounded to so many decimals in such a way that, as printed, they still add up (largest remainder). */
export function addingUp(
  parts: readonly number[],
  decimals: number,
): { readonly parts: readonly number[]; readonly total: number } {
  const unit = 10 ** decimals;
  const scaled = parts.map((part) => part * unit);
  const floors = scaled.map(Math.floor);
  // Adding 0 makes a minus zero a zero.
  const total = Math.round(sum(scaled)) + 0;
  const byRemainder = scaled
    .map((part, at) => ({ at, left: part - Math.floor(part) }))
    .sort((a, b) => b.left - a.left || a.at - b.at);
  const raised = new Set(byRemainder.slice(0, total - sum(floors)).map(({ at }) => at));
  return { parts: floors.map((floor, at) => (floor + (raised.has(at) ? 1 : 0)) / unit), total: total / unit };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function magnitude(size: number, unit: Unit, isDifference: boolean): string {
  switch (unit) {
    case "of-100":
      return twoFigures(size * 100);
    case "share":
      return `${twoFigures(size * 100)}%`;
    case "months":
    case "count":
      return fixed(size, 0);
    case "index":
      return isDifference ? twoFigures(size) : fixed(size, 0);
    case "number":
      return significant(size);
    default:
      return unit satisfies never;
  }
}

/** Whole numbers from ten, one decimal below: two figures at most, and no 0.0 for something small but there. */
function twoFigures(size: number): string {
  return size >= 9.95 || size === 0 ? fixed(size, 0) : trimmed(fixed(size, 1));
}

function trimmed(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function decimalsFor(step: number): number {
  if (step === 0 || !Number.isFinite(step)) return 0;
  const places = Math.max(0, Math.ceil(-Math.log10(Math.abs(step)) - 1e-9));
  return Math.min(places, 8);
}
