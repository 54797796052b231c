/** Where to look from, by buttons: everything that dragging does, without a drag. */
import type { ReactElement } from "react";
import { networkView as words } from "../../words/en/network-view.ts";

const ICONS = {
  left: "M7 4L3 8l4 4M3 8h7a5 5 0 0 1 5 5v3",
  right: "M13 4l4 4-4 4M17 8h-7a5 5 0 0 0-5 5v3",
  higher: "M10 16V4M5 9l5-5 5 5",
  lower: "M10 4v12M5 11l5 5 5-5",
  nearer: "M10 4v12M4 10h12",
  farther: "M4 10h12",
  west: "M16 10H4M9 5l-5 5 5 5",
  east: "M4 10h12M11 5l5 5-5 5",
  north: "M10 16V4M5 9l5-5 5 5",
  south: "M10 4v12M5 11l5 5 5-5",
  above: "M4 4h12v12H4z",
  first: "M4 10a6 6 0 1 0 2-4.5M4 3v4h4",
} as const;

const LABELS: Readonly<Record<keyof typeof ICONS, string>> = {
  left: words.look.left,
  right: words.look.right,
  higher: words.look.higher,
  lower: words.look.lower,
  nearer: words.look.nearer,
  farther: words.look.farther,
  west: words.look.move.left,
  east: words.look.move.right,
  north: words.look.move.up,
  south: words.look.move.down,
  above: words.look.above,
  first: words.look.first,
};

export interface LookButton<Look> {
  readonly name: keyof typeof ICONS;
  readonly change: (look: Look) => Look;
  /** Its name stands beside its sign. */
  readonly isWritten?: true;
}

interface LookButtonsProps<Look> {
  readonly buttons: readonly LookButton<Look>[];
  readonly hint: string;
  readonly onLook: (change: (look: Look) => Look) => void;
}

export function LookButtons<Look>({ buttons, hint, onLook }: LookButtonsProps<Look>): ReactElement {
  return (
    <fieldset className="net-look" aria-label={words.look.label}>
      {buttons.map(({ name, change, isWritten }) => (
        <button
          key={name}
          type="button"
          onClick={() => onLook(change)}
          aria-label={LABELS[name]}
          title={LABELS[name]}
        >
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <path d={ICONS[name]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
          </svg>
          {isWritten === true ? <span>{LABELS[name]}</span> : null}
        </button>
      ))}
      <p className="net-keys">{hint}</p>
    </fieldset>
  );
}
