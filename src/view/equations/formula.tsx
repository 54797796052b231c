/** An equation as it stands in the source's comment, set with real subscripts; names of settings say what they mean. */
import { Fragment } from "react";
import type { ReactElement, ReactNode } from "react";
import type { EquationLine } from "../../analysis/rules/opening-comment.ts";

interface FormulaProps {
  readonly lines: readonly EquationLine[];
  /** What names in it mean. */
  readonly meanings: ReadonlyMap<string, string>;
}

export function Formula({ lines, meanings }: FormulaProps): ReactElement {
  return (
    <div className="formula">
      {lines.map((line, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines of an equation have no name but their place
        <p key={at}>
          {line.cells.map((cell, column) => (
            // oxlint-disable-next-line react/no-array-index-key -- see above
            <span key={column}>{setEquation(cell, meanings)}</span>
          ))}
        </p>
      ))}
    </div>
  );
}

/** An equation: every single letter is a symbol. */
const setEquation = (text: string, meanings: ReadonlyMap<string, string>): ReactNode =>
  setPieces(text, (piece) => setPiece(piece, meanings));

/** A sentence: only Greek letters and letters with a subscript are surely symbols, only compound names surely settings. */
export const setSentence = (text: string, meanings: ReadonlyMap<string, string>): ReactNode =>
  setPieces(text, (piece) => {
    const isSymbol = piece.below !== "" || /^[α-ως]/u.test(piece.text) || /[a-z][A-Z]/.test(piece.text);
    return isSymbol ? setPiece(piece, meanings) : piece.text;
  });

function setPieces(text: string, setOne: (piece: Piece) => ReactNode): ReactNode {
  // oxlint-disable-next-line react/no-array-index-key -- parts of a text have no name but their place
  return piecesOf(text).map((piece, at) => <Fragment key={at}>{setOne(piece)}</Fragment>);
}

const PIECE = /([A-Za-zα-ωΑ-Ω]\p{M}?)_(?:\{([^}]+)\}|([A-Za-z0-9]+))|[A-Za-z]{2,}|\p{L}\p{M}?(?![\p{L}])/gu;

interface Piece {
  readonly text: string;
  readonly below: string;
  readonly isName: boolean;
}

/** Names and symbols by themselves; what stands between them as it is. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  const between = (until: number): void => {
    if (until > last) pieces.push({ text: text.slice(last, until), below: "", isName: false });
  };
  for (const match of text.matchAll(PIECE)) {
    between(match.index);
    const [whole, base, braced, plain] = match;
    pieces.push({ text: base ?? whole, below: braced ?? plain ?? "", isName: true });
    last = match.index + whole.length;
  }
  between(text.length);
  return pieces;
}

function setPiece({ text, below, isName }: Piece, meanings: ReadonlyMap<string, string>): ReactNode {
  if (!isName) return text;
  const meaning = meanings.get(text);
  if (meaning !== undefined) return <abbr title={meaning}>{text}</abbr>;
  if (below !== "")
    return (
      <>
        <var>{text}</var>
        <sub>{below}</sub>
      </>
    );
  return [...text.normalize("NFC")].length === 1 ? <var>{text}</var> : text;
}
