/** A section that folds: its question is always read; what answers it is drawn when it is first opened. */
import { useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { useFold } from "./folds.ts";

interface FoldProps {
  readonly id: string;
  readonly title: string;
  /** What it is about, above its title. */
  readonly about?: string;
  /** Under a heading of its own, or one of several under a shared one. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

export function Fold({ id, title, about, level = 2, children }: FoldProps): ReactElement {
  const { open, turn } = useFold();
  const isOpen = open.has(id);
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <details
      className="fold folding"
      id={id}
      open={isOpen}
      onToggle={({ target, currentTarget }) => {
        // A smaller fold inside tells of itself, too.
        if (target === currentTarget) turn(id, currentTarget.open);
      }}
    >
      <summary>
        {about === undefined ? null : <span className="eyebrow">{about}</span>}
        <Heading>{title}</Heading>
      </summary>
      {wasOpen ? <div className="fold-body">{children}</div> : null}
    </details>
  );
}
