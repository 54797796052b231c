/** What was done, as sentences, the latest first; any of them can be gone back to. */
import type { ReactElement } from "react";
import { edit, moves } from "../../words/en/edit.ts";
import type { Editing, Editor } from "./editor.ts";
import type { Step } from "./history.ts";

interface MovesProps {
  readonly editor: Editor;
  readonly editing: Editing;
}

const { moves: words } = edit;

export const stepSaid = ({ said: { move, values } }: Step): string => moves[move](values);

export function Moves({ editor, editing }: MovesProps): ReactElement {
  const { past, undone } = editing.history;
  const steps = [...past, ...undone];
  return (
    <section className="moves" aria-labelledby="moves-title">
      <h2 id="moves-title">{words.title}</h2>
      {steps.length === 0 ? (
        <p className="caveat">{words.none}</p>
      ) : (
        <>
          <p className="caveat" role="presentation">
            {words.count(past.length)}
          </p>
          <ol reversed start={steps.length}>
            {steps
              .map((step, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a step is its place in the list
                <li key={at} className={at < past.length ? "" : "is-undone"}>
                  <button
                    type="button"
                    aria-label={words.back(stepSaid(step))}
                    aria-current={at === past.length - 1 ? "step" : undefined}
                    onClick={() => editor.goTo(at + 1)}
                  >
                    {stepSaid(step)}
                    {at < past.length ? null : <em> {words.undone}</em>}
                  </button>
                </li>
              ))
              .toReversed()}
          </ol>
        </>
      )}
    </section>
  );
}
