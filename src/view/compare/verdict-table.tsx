/** The comparison at a glance: every outcome, every plan, a verdict in words with its futures. */
import type { ReactElement } from "react";
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { compare } from "../../words/en/compare.ts";
import { countsOf } from "./counts.ts";
import { Dots } from "./dots.tsx";
import { useFold } from "./folds.ts";
import { assumesNoLink, outcomesOf } from "./outcomes-of.ts";
import { nameOf, saidOf } from "./say.ts";
import { StrokeKey } from "./stroke-key.tsx";

const { overview } = compare;

export interface TableProps {
  readonly scenario: Scenario;
  readonly rows: readonly OutcomeComparison[];
  readonly plans: readonly string[];
  readonly titleOf: (option: string) => string;
}

export function VerdictTable({ scenario, rows, plans, titleOf }: TableProps): ReactElement {
  const { go } = useFold();
  return (
    <div className="overview">
      <p className="hint">{overview.lead}</p>
      <table className="verdicts">
        <caption className="unseen">{overview.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{overview.outcome}</th>
            {plans.map((plan, at) => (
              <th key={plan} scope="col">
                <StrokeKey at={at + 1} /> {titleOf(plan)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outcomesOf(scenario).map((outcome) => (
            <tr key={outcome}>
              <th scope="row">
                {/* The fragment is the route, so a jump within the page moves the view and the focus by itself. */}
                <a
                  href={`#${outcome}`}
                  onClick={(event) => {
                    event.preventDefault();
                    go(outcome);
                  }}
                >
                  {nameOf(outcome)}
                </a>
              </th>
              {plans.map((plan) => (
                <td key={plan} data-plan={titleOf(plan)}>
                  <Cell
                    row={rows.find((row) => row.option === plan && row.outcome === outcome)}
                    noLink={assumesNoLink(scenario, outcome)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly row: OutcomeComparison | undefined;
  readonly noLink: boolean;
}

function Cell({ row, noLink }: CellProps): ReactElement | null {
  if (row === undefined) return null;
  if (noLink) return <strong>{compare.noLink}</strong>;
  const counts = countsOf(row.verdict);
  const { verdict } = row.verdict;
  return (
    <div className="verdict-cell" data-verdict={verdict}>
      <Dots counts={counts} size={52} />
      <div>
        <strong>{compare.verdicts[verdict]}</strong>
        <span>{largestSaid(row)}</span>
      </div>
    </div>
  );
}

/** What most futures do. */
function largestSaid({ verdict, outcome }: OutcomeComparison): string {
  const { better, worse, tooSmall } = countsOf(verdict);
  const said = saidOf(outcome);
  const most = Math.max(better, worse, tooSmall);
  return compare.counts(
    most,
    verdict.futures,
    most === tooSmall ? compare.tooSmall : most === worse ? said.worse : said.better,
  );
}
