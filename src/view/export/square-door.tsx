/** The square of a link, brought in when it is first asked for. */
import { Suspense, lazy, useState } from "react";
import type { ReactElement } from "react";
import { exporting } from "../../words/en/export.ts";

const LinkSquare = lazy(async () => ({ default: (await import("./link-square.tsx")).LinkSquare }));

interface DoorProps {
  readonly link: string;
  readonly title: string;
}

/** A page on a disk is out of reach of every phone. */
export const isReachable = (link: string): boolean => /^https?:/.test(link);

/** On a page: behind a summary, so that it takes no room until it is wanted. */
export function SquareDoor(props: DoorProps): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  if (!isReachable(props.link)) return null;
  return (
    <details className="square-door" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{exporting.squareOpen}</summary>
      {isOpen ? <BareSquare {...props} /> : null}
    </details>
  );
}

export const BareSquare = (props: DoorProps): ReactElement => (
  <Suspense fallback={<div className="link-square" />}>
    <LinkSquare {...props} />
  </Suspense>
);
