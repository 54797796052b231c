/**
 * A user's own cases, pasted from a spreadsheet or a file: the first line names the factors, every other line is one case.
 *
 * Columns part at tabs, else at semicolons, else at commas. Nothing is thrown away that the checks should speak of: a column
 * that is no factor and a value that is no number stay as they were written. An empty cell leaves the factor as it stands.
 */
import type { Setting } from "../study.ts";
import type { Target } from "./targets.ts";

/** A factor and what it can be set to. */
export interface PastedColumn {
  readonly id: string;
  readonly target: Target | undefined;
}

export function rowsFrom(
  text: string,
  factors: readonly PastedColumn[],
): readonly Readonly<Record<string, Setting>>[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const separator = ["\t", ";", ","].find((each) => lines[0]?.includes(each)) ?? ",";
  const cells = (line: string): readonly string[] => line.split(separator).map(bare);
  const names = cells(lines[0] ?? "");
  return lines.slice(1).map((line) =>
    Object.fromEntries(
      cells(line).flatMap((cell, at) => {
        const name = names[at] ?? `column-${at + 1}`;
        if (cell === "") return [];
        const target = factors.find(({ id }) => id === name)?.target;
        return [[name, settingFrom(cell, target)] as const];
      }),
    ),
  );
}

/** The same cases as text again. */
export function tableText(rows: readonly Readonly<Record<string, Setting>>[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [names, ...rows.map((row) => names.map((name) => String(row[name] ?? "")))]
    .map((cells) => cells.join("\t"))
    .join("\n");
}

const bare = (cell: string): string => cell.trim().replace(/^"(.*)"$/, "$1");

function settingFrom(cell: string, target: Target | undefined): Setting {
  if (target?.kind === "choice") return target.options.find((option) => String(option) === cell) ?? cell;
  const number = Number(cell);
  return Number.isNaN(number) ? cell : number;
}
