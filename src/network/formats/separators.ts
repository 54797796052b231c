/**
 * Which character separates the cells of a text file.
 *
 * The one that cuts the first lines into the same number of cells, more than one, most often; on a tie the earlier in the
 * order tab, semicolon, comma, bar, spaces. A first line `sep=;` as spreadsheets write it settles it, and so does the person.
 */
import type { Separator } from "./table.ts";
import { tableFromText } from "./table.ts";
import { startReport } from "../report.ts";

const ORDER: readonly Separator[] = ["\t", ";", ",", "|", " "];
const LINES_LOOKED_AT = 60;

export function separatorOf(text: string): Separator {
  // What stands in braces (attributes as networkx writes them) has separators of its own.
  const sample = firstLines(text).replace(/\{[^{}\n]*\}/g, "{}");
  let best: Separator = ",";
  let bestScore = 0;
  for (const separator of ORDER) {
    const score = scoreOf(sample, separator);
    if (score > bestScore + 1e-9) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}

/** The share of rows that have the commonest number of cells, if that is more than one; runs of spaces count half. */
function scoreOf(sample: string, separator: Separator): number {
  const rows = tableFromText(sample, separator, "", startReport(""))?.rows ?? [];
  const widths = new Map<number, number>();
  let split = 0;
  for (const row of rows) {
    const width = row.cells.length;
    if (width < 2) continue;
    split++;
    widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  if (split === 0) return 0;
  const commonest = Math.max(...widths.values());
  const share = (0.5 * commonest) / rows.length + (0.5 * split) / rows.length;
  return separator === " " ? share / 2 : share;
}

function firstLines(text: string): string {
  let end = 0;
  for (let line = 0; line < LINES_LOOKED_AT && end >= 0; line++) {
    const next = /\r\n?|\n/g;
    next.lastIndex = end;
    const match = next.exec(text.slice(0, LONGEST_SAMPLE));
    if (match === null) return text.slice(0, LONGEST_SAMPLE);
    end = match.index + match[0].length;
  }
  return text.slice(0, end);
}

const LONGEST_SAMPLE = 200_000;
