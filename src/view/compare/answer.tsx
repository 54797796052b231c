/** The first answer: one sentence and one picture of what matters most, beside every verdict. */
import { useCallback } from "react";
import type { ReactElement } from "react";
import { compare } from "../../words/en/compare.ts";
import { PictureView } from "../picture-view.tsx";
import { differencePicture } from "./outcome-pictures.ts";
import type { OutcomeShown } from "./outcome-pictures.ts";
import { nameOf } from "./say.ts";
import { VerdictTable } from "./verdict-table.tsx";
import type { TableProps } from "./verdict-table.tsx";

interface AnswerProps extends TableProps {
  /** What matters most; null where no link is assumed for any of it. */
  readonly first: OutcomeShown | null;
  readonly spoken: number;
}

const PLOT = 190;

export function Answer({ first, spoken, ...table }: AnswerProps): ReactElement {
  return (
    <section className="answer">
      <h2>{compare.overview.title(spoken)}</h2>
      {first === null ? null : (
        <div className="answer-first">
          <p className="eyebrow">{nameOf(first.outcome)}</p>
          <p className="finding">{first.finding}</p>
          <Difference shown={first} />
        </div>
      )}
      <VerdictTable {...table} />
    </section>
  );
}

function Difference({ shown }: { readonly shown: OutcomeShown }): ReactElement {
  const draw = useCallback(
    (width: number) => differencePicture(shown, { id: "compare-answer", width, plotHeight: PLOT }),
    // A picture changes with the futures it is drawn from, not with every render of the page around it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [shown.futures, shown.rows[0], shown.finding],
  );
  return <PictureView draw={draw} />;
}
