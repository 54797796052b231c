/**
 * The shape of a screen while its content is on its way, so that nothing jumps when it comes: blocks where title, pictures,
 * charts and tables will stand. The frame shows it while a screen is fetched, and the screen itself while its data are.
 */
import type { ReactElement, ReactNode } from "react";
import { lab } from "../words/en/lab.ts";
import "./skeleton.css";

/** What stands where, from the top; each name is a block of skeleton.css. */
const SHAPES = {
  page: ["title", "lead", "line", "line", "wide"],
  /** Within a page that stands already. */
  part: ["line", "chart"],
  statement: ["title", "line", "line", "short"],
  bench: ["title", "line", "row", "picture", "chart", "chart", "wide"],
  comparison: ["short", "title", "lead", "line", "row", "table", "chart", "wide"],
  sheet: ["title", "lead", "line", "line", "chart", "line", "line", "table"],
  list: ["title", "lead", "row", "card", "card", "card", "card", "card", "card"],
  lesson: ["title", "lead", "asked", "ring", "ring", "chart"],
  class: ["title", "ring", "ring", "chart"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SkeletonShape = keyof typeof SHAPES;

interface SkeletonProps {
  readonly shape: SkeletonShape;
  /** What is on its way, in words; without any, that something is. */
  readonly said?: string;
  /** The screen's own title, where it is known already: it stands as it will. */
  readonly title?: string | undefined;
  /** What can be told meanwhile, such as how far it has come. */
  readonly children?: ReactNode;
}

export function Skeleton({ shape, said = lab.loading, title, children }: SkeletonProps): ReactElement {
  const blocks: readonly string[] = SHAPES[shape];
  return (
    <div className="skeleton" data-shape={shape} aria-busy="true">
      {title === undefined ? null : <h1>{title}</h1>}
      {children}
      <div className="skeleton-blocks" aria-hidden="true">
        {blocks.map((block, at) =>
          title !== undefined && block === "title" ? null : (
            // oxlint-disable-next-line react/no-array-index-key -- the blocks of a shape never change their order
            <i key={at} className={`skeleton-${block}`} />
          ),
        )}
      </div>
      {children === undefined ? <output className="skeleton-said">{said}</output> : null}
    </div>
  );
}
