/** A link as a square for a phone, beside the same link in letters. Always dark on white: phones read nothing else. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { exporting } from "../../words/en/export.ts";
import { pathOf, squareCode } from "./square-code.ts";
import "./export.css";

interface SquareProps {
  readonly link: string;
  /** What opens. */
  readonly title: string;
}

export function LinkSquare({ link, title }: SquareProps): ReactElement {
  const code = useMemo(() => squareCode(link), [link]);
  return (
    <svg
      className="link-square"
      viewBox={`0 0 ${code.size} ${code.size}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here: there is no file for an img to show
      role="img"
      aria-label={exporting.square(title)}
      shapeRendering="crispEdges"
    >
      <rect width={code.size} height={code.size} fill="white" />
      <path d={pathOf(code)} fill="black" />
    </svg>
  );
}
