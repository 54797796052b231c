/** Ways through the long list of checks: its parts to jump to, and only those that went one way. */
import type { ReactElement } from "react";
import { checkScreen as words } from "../../words/en/check-screen.ts";
import type { CheckRow } from "./check-rows.ts";

export const SHOWN = ["all", "missed", "met", "not-tested"] as const;
export type Shown = (typeof SHOWN)[number];

export const isShown = ({ status }: CheckRow, shown: Shown): boolean => shown === "all" || status === shown;

const PARTS = [
  ["check-held-out", words.blocks.heldOut],
  ["check-others", words.blocks.others],
  ["check-limits", words.ways.limits],
] as const;

interface WaysProps {
  readonly rows: readonly CheckRow[];
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

export function CheckWays({ rows, shown, onShow }: WaysProps): ReactElement {
  return (
    <div className="check-ways">
      <fieldset className="chips">
        <legend className="unseen">{words.ways.show}</legend>
        {SHOWN.map((each) => (
          <label key={each}>
            <input type="radio" name="check-shown" checked={shown === each} onChange={() => onShow(each)} />
            <span>{words.ways[each](rows.filter((row) => isShown(row, each)).length)}</span>
          </label>
        ))}
      </fieldset>
      <nav aria-label={words.ways.jump} className="actions">
        {PARTS.map(([id, title]) => (
          <a
            key={id}
            href={`#${id}`}
            onClick={(event) => {
              // The fragment is the route: a jump within the page moves the view and the focus by itself.
              event.preventDefault();
              const part = document.getElementById(id);
              part?.scrollIntoView();
              part?.focus({ preventScroll: true });
            }}
          >
            {title}
          </a>
        ))}
      </nav>
    </div>
  );
}
