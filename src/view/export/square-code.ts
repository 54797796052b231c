/** A link as a square that a phone can read (QR, ISO/IEC 18004): which cells are dark, and the same as one path. Pure. */
import { encode } from "uqr";

/** Cells of quiet around it, as the standard asks; with less some phones see nothing. */
const QUIET = 4;

export interface SquareCode {
  /** Cells across, with the quiet around it. */
  readonly size: number;
  readonly dark: readonly (readonly boolean[])[];
}

/** Level M: still read when 15 in 100 of it are smudged. */
export function squareCode(text: string): SquareCode {
  const { size, data } = encode(text, { ecc: "M", border: QUIET });
  return { size, dark: data };
}

/** All dark cells as one path, a run of cells a stroke, so that no hairlines show between them. */
export const pathOf = ({ dark }: SquareCode): string =>
  dark
    .flatMap((row, y) =>
      row.flatMap((cell, x) => {
        if (!cell || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`];
      }),
    )
    .join("");
