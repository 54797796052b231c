/** How the futures fell out: three bars, with the guess of one reader or the hands of a class beside them. */
import type { ReactElement } from "react";
import { first, guessWords } from "../../words/en/first.ts";
import type { Guess } from "../../words/en/first.ts";
import type { Counts } from "./counts.ts";

const ROWS = ["more", "same", "less"] as const satisfies readonly Guess[];

interface FallOutProps {
  readonly counts: Counts;
  readonly guess: Guess | null;
  /** Hands raised in a class. */
  readonly hands?: Readonly<Record<Guess, number>>;
  readonly names?: Readonly<Record<Guess, string>>;
}

export function FallOut({ counts, guess, hands, names = first.result.share }: FallOutProps): ReactElement {
  const { result } = first;
  const raised = hands === undefined ? 0 : ROWS.reduce((sum, each) => sum + hands[each], 0);
  return (
    <table className="fall-out">
      <caption>{result.bars}</caption>
      <tbody>
        {ROWS.map((each) => (
          <tr key={each} data-most={counts.of[each] * 2 > counts.all ? "" : undefined}>
            <th scope="row">
              {names[each]}
              {guess === each ? <span className="guess-mark"> ◇ {result.yours}</span> : null}
            </th>
            <td>
              <meter min={0} max={Math.max(1, counts.all)} value={counts.of[each]} aria-label={names[each]} />
              {hands === undefined || raised === 0 ? null : (
                <meter
                  className="hands"
                  min={0}
                  max={raised}
                  value={hands[each]}
                  aria-label={`${first.result.hands}: ${guessWords[each]}`}
                />
              )}
            </td>
            <td className="number">
              {counts.of[each]}
              {hands === undefined || raised === 0 ? null : (
                <span className="hands">{first.result.handsOf(hands[each], raised)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
