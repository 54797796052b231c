/** Regret on the page: in words, and as bars in a table of choices and conditions. */
import type { ReactElement } from "react";
import { outcomeFacts } from "../../analysis/must-hold.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { readable } from "../../picture/numbers.ts";
import { stress } from "../../words/en/stress.ts";
import { sizeSaid, unitOf } from "./say.ts";
import { regretsOf } from "./stress.ts";
import type { GridData } from "./stress-grid.tsx";
import { HeadRow } from "../head-row.tsx";

const { regret: words } = stress;

/** What regret comes to, in two sentences at most. */
export function regretSaid({ rows, plans, outcome, titleOf }: GridData): readonly string[] {
  const { isUp, matters, unit } = outcomeFacts(outcome);
  const options = [LEAVE_AS_IS, ...plans];
  const { biggest, worstCondition, order } = regretsOf(rows, options, outcome, isUp);
  const most = order.at(-1) ?? 0;
  const [least = 0] = order;
  if (biggest[most] <= matters) return [words.even];
  const size = (of: number): string => sizeSaid(biggest[of], unitOf({ unit }));
  return [
    biggest[least] <= matters
      ? words.leastNone(titleOf(options[least]))
      : words.least(titleOf(options[least]), size(least)),
    words.said(titleOf(options[most]), size(most), stress.conditions[rows[worstCondition[most]].condition]),
  ];
}

export function RegretTable({ data }: { readonly data: GridData }): ReactElement | null {
  const { rows, plans, outcome, titleOf } = data;
  const { isUp, matters, unit } = outcomeFacts(outcome);
  const options = [LEAVE_AS_IS, ...plans];
  if (rows.length < 2 || !hasAll(data, options)) return null;
  const { table, biggest } = regretsOf(rows, options, outcome, isUp);
  const most = Math.max(...biggest, matters);
  const bar = (size: number): ReactElement => (
    <Bar
      share={size / most}
      text={size <= matters ? words.none : readable(size, unitOf({ unit }))}
      isNone={size <= matters}
    />
  );
  return (
    <section className="regret">
      <h3>{words.title}</h3>
      <p>
        {regretSaid(data).join(" ")} <span className="hint">{words.lead}</span>
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="scrolls" aria-label={words.caption} tabIndex={0}>
        <table className="regret-table">
          <caption className="unseen">{words.caption}</caption>
          <HeadRow names={[stress.condition, ...options.map((option) => titleOf(option))]} />
          <tbody>
            {rows.map(({ condition }, c) => (
              <tr key={condition}>
                <th scope="row">{stress.conditions[condition]}</th>
                {options.map((option, o) => (
                  <td key={option}>{bar(table[o][c])}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.biggest}</th>
              {options.map((option, o) => (
                <td key={option}>{bar(biggest[o])}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
    </section>
  );
}

const hasAll = ({ rows, outcome }: GridData, options: readonly string[]): boolean =>
  rows.every(({ levels }) =>
    options.every((option) => levels[option][outcome].last.some((value) => !Number.isNaN(value))),
  );

interface BarProps {
  readonly share: number;
  readonly text: string;
  /** Too small to be one. */
  readonly isNone: boolean;
}

function Bar({ share, text, isNone }: BarProps): ReactElement {
  return (
    <span className="regret-bar" data-none={isNone ? "" : undefined}>
      <i aria-hidden="true">
        <b style={{ inlineSize: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
      </i>
      <span>{text}</span>
    </span>
  );
}
