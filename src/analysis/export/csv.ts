/** Comma-separated values as RFC 4180 has them: CRLF, quotes doubled, nothing before the header; numbers lossless. */

export type Cell = string | number | boolean | null;

/** One line. A missing number (NaN or null) is an empty cell; minus nought is nought. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(",")}\r\n`;

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isNaN(cell) ? "" : String(cell === 0 ? 0 : cell);
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
