/** One entry of a list on the sheet: its fields, what is wrong with it, and a way to take it out. */
import type { ReactElement, ReactNode } from "react";

interface EntryProps {
  readonly faults: readonly string[];
  /** Said beside the fields. */
  readonly says?: ReactNode;
  readonly remove: { readonly label: string; readonly text: string };
  /** Left out where there must be one at least. */
  readonly onRemove?: (() => void) | undefined;
  /** Its fields. */
  readonly children: ReactNode;
}

export function Entry({ faults, says, remove, onRemove, children }: EntryProps): ReactElement {
  return (
    <li className="outcome">
      <div className="outcome-fields">{children}</div>
      {says}
      {faults.map((fault) => (
        <p key={fault} className="fault">
          {fault}
        </p>
      ))}
      {onRemove === undefined ? null : (
        <button type="button" className="link" aria-label={remove.label} onClick={onRemove}>
          {remove.text}
        </button>
      )}
    </li>
  );
}
