/** After the last round: the class's town beside two that never were, the points of all rounds, and questions to talk about. */
import { useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { ALL_KEEP, ALL_OPEN, PLAYED } from "../../analysis/game/played.ts";
import { timesAbove } from "../../analysis/game/town.ts";
import { pairedFutures, pairsOf } from "../../analysis/paired.ts";
import { game as words, roleCards } from "../../words/en/game.ts";
import { PairChart } from "../first/pair-chart.tsx";
import type { PairLine } from "../first/pair-chart.tsx";
import { startFutures } from "../futures.ts";
import { keepScenario } from "../keep/scenarios.ts";
import type { Lived, Living } from "./lived.ts";
import { newsOf } from "./town-chart.tsx";
import { HeadRow } from "../head-row.tsx";

const { board, reveal } = words;
const RUNS = 100;
const TOWNS = [PLAYED, ALL_OPEN, ALL_KEEP] as const;
const LINES: readonly PairLine[] = [
  { option: PLAYED, outcome: "sharing", label: reveal.chart.played, stroke: "in-practice" },
  { option: ALL_OPEN, outcome: "sharing", label: reveal.chart.open, stroke: "plan-1" },
  { option: ALL_KEEP, outcome: "sharing", label: reveal.chart.keep, stroke: "plan-2" },
];

export function Reveal({ lived }: { readonly lived: Living }): ReactElement {
  if (lived === null) return <output className="finding">{board.running}</output>;
  if ("failure" in lived) return <p className="failure">{board.failed(lived.failure)}</p>;
  return (
    <section className="reveal">
      <h2>{reveal.title}</h2>
      <Towns lived={lived} />
      <p className="told-large">{reveal.dilemma}</p>
      <h3>{reveal.table}</h3>
      <PointsTable lived={lived} />
      <h2>{reveal.debrief}</h2>
      <ol className="debrief">
        {reveal.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <OnTheBench lived={lived} />
    </section>
  );
}

function Towns({ lived }: { readonly lived: Lived }): ReactElement {
  const { scenario, seed } = lived;
  const futures = useMemo(
    () => startFutures({ scenario, seed, runs: RUNS, outcomes: ["sharing"] }),
    [scenario, seed],
  );
  useEffect(() => {
    futures.ask(TOWNS);
    return futures.close;
  }, [futures]);
  const gathered = useStore(futures.store);
  const paired = useMemo(() => pairedFutures(gathered.futures, TOWNS), [gathered.futures]);
  const runs = pairsOf(paired, TOWNS);
  return (
    <>
      <output className="finding">
        {runs === 0 ? reveal.working : reveal.sentence(timesAbove(paired, PLAYED, ALL_KEEP, "sharing"), runs)}
      </output>
      {gathered.failure === null ? null : <p className="failure">{board.failed(gathered.failure)}</p>}
      {runs === 0 ? null : (
        <PairChart
          id="towns"
          from={{ scenario: scenario.title, runs, seed }}
          futures={paired}
          lines={LINES}
          changes={newsOf(lived, scenario.months)}
          months={scenario.months}
          month={scenario.months - 1}
          title={reveal.chart.title}
          subtitle={reveal.chart.subtitle}
        />
      )}
    </>
  );
}

function PointsTable({ lived: { scores } }: { readonly lived: Lived }): ReactElement {
  const rounds = scores.map((_, round) => reveal.roundShort(round + 1));
  const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const rows = (scores[0] ?? []).map(({ role }, at) => ({
    name: roleCards[role].name,
    points: scores.map((round) => round[at].points),
  }));
  const town = scores.map((round) => sumOf(round.map(({ points }) => points)));
  return (
    // A scrolling region must be reachable by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="scroll" tabIndex={0} aria-label={reveal.table}>
      <table className="scores">
        <caption>{words.result.caption}</caption>
        <HeadRow names={[words.result.columns[0], ...rounds, reveal.sum]} />
        <tbody>
          {[...rows, { name: reveal.town, points: town }].map(({ name, points }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {points.map((each, round) => (
                <td key={rounds[round]}>{each}</td>
              ))}
              <td>
                <strong>{sumOf(points)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The class's town as a scenario of one's own: every number in it can then be asked why. */
function OnTheBench({ lived: { scenario, seed } }: { readonly lived: Lived }): ReactElement {
  const [isOpening, setIsOpening] = useState(false);
  const open = async (): Promise<void> => {
    setIsOpening(true);
    await keepScenario(scenario);
    const search = new URLSearchParams({ option: PLAYED, seed });
    location.hash = `#/bench/${scenario.id}?${search.toString()}`;
  };
  return (
    <p className="actions">
      <button type="button" disabled={isOpening} onClick={() => void open()}>
        {isOpening ? reveal.open : reveal.bench}
      </button>
    </p>
  );
}
