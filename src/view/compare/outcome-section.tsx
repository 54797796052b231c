/** One outcome, to be unfolded: the finding as a heading, a picture with its ways of looking, and what each plan's futures say. */
import { useCallback, useState } from "react";
import type { ReactElement } from "react";
import { monthSaid } from "../../picture/time.ts";
import { pictureWords } from "../../words/en/picture.ts";
import { LEVELS } from "../../scenario/levels.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { compare } from "../../words/en/compare.ts";
import { PictureView } from "../picture-view.tsx";
import type { Question } from "./address.ts";
import { Apart } from "./apart.tsx";
import { Fold } from "./fold.tsx";
import { OneFuture } from "./one-future.tsx";
import {
  bandsPicture,
  differencePicture,
  futuresPicture,
  panelsPicture,
  scopesOf,
} from "./outcome-pictures.ts";
import type { OutcomeShown, Panel } from "./outcome-pictures.ts";
import { assumesNoLink, placesOf } from "./outcomes-of.ts";
import { Choice } from "./choice.tsx";
import { nameOf } from "./say.ts";
import { VerdictCard } from "./verdict-card.tsx";
import { Who } from "./who.tsx";

const { views } = compare;
const VIEWS = ["difference", "bands", "futures", "one", "levels", "places"] as const;
type View = (typeof VIEWS)[number];

interface SectionProps {
  readonly scenario: Scenario;
  /** The scenario without the condition it is looked at in. */
  readonly base: Scenario;
  readonly shown: OutcomeShown;
  readonly question: Question;
  readonly runs: readonly number[];
}

export function OutcomeSection({ scenario, base, shown, question, runs }: SectionProps): ReactElement {
  const { outcome, finding, rows, span, titleOf } = shown;
  const said = (month: number): string => monthSaid(span, month, { words: pictureWords });
  const noLink = assumesNoLink(scenario, outcome);
  return (
    <Fold id={outcome} level={3} about={nameOf(outcome)} title={noLink ? `${compare.noLink}.` : finding}>
      {noLink ? <p>{compare.noLinkLong}</p> : null}
      <div className="outcome-body">
        <Views scenario={scenario} shown={shown} />
        <div className="verdict-cards">
          {rows.map((row) => (
            <VerdictCard
              key={row.option}
              scenario={base}
              row={row}
              title={titleOf(row.option)}
              monthSaid={said}
              question={question}
              runs={runs}
            />
          ))}
          {question.vary === "both" && !noLink ? (
            <Apart shown={shown} runs={runs} question={question} />
          ) : null}
          <Who scenario={scenario} shown={shown} />
        </div>
      </div>
    </Fold>
  );
}

/** Panels of a level or a place, most deprived first; none where the outcome is not read there. */
function panelsOf(view: View, scenario: Scenario, { futures, outcome }: OutcomeShown): readonly Panel[] {
  const scopes = scopesOf(futures, outcome);
  if (view === "levels")
    return LEVELS.filter((level) => scopes.includes(level)).map((scope) => ({
      scope,
      name: compare.chart.levels[scope],
    }));
  const places = placesOf(scenario)
    .filter(({ id }) => scopes.includes(id))
    .toSorted((a, b) => (b.deprivation ?? 0.5) - (a.deprivation ?? 0.5));
  return places.length < 2
    ? []
    : places.map(({ id, name = id }, at) => ({
        scope: id,
        name:
          at === 0
            ? `${name} (${compare.who.most})`
            : at === places.length - 1
              ? `${name} (${compare.who.least})`
              : name,
      }));
}

function Views({ scenario, shown }: Pick<SectionProps, "scenario" | "shown">): ReactElement {
  const [view, setView] = useState<View>("difference");
  const [plan, setPlan] = useState(shown.plans[0]);
  const { outcome, plans, titleOf } = shown;
  const offered = VIEWS.filter(
    (each) => (each !== "levels" && each !== "places") || panelsOf(each, scenario, shown).length > 0,
  );
  const of = plans.includes(plan) ? plan : plans[0];
  return (
    <div className="outcome-picture">
      <fieldset className="segments views">
        <legend className="unseen">{views.label}</legend>
        {offered.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`view-${outcome}`}
              checked={view === each}
              onChange={() => setView(each)}
            />
            <span>{views[each]}</span>
          </label>
        ))}
      </fieldset>
      {view === "futures" || view === "one" ? (
        <Choice
          label={compare.chart.onePlan}
          value={of}
          choices={plans.map((each) => [each, titleOf(each)] as const)}
          onChange={setPlan}
        />
      ) : null}
      {view === "one" ? (
        <OneFuture shown={shown} plan={of} />
      ) : (
        <OnePicture scenario={scenario} shown={shown} view={view} plan={of} />
      )}
    </div>
  );
}

interface OnePictureProps extends Pick<SectionProps, "scenario" | "shown"> {
  readonly view: Exclude<View, "one">;
  readonly plan: string;
}

function OnePicture({ scenario, shown, view, plan }: OnePictureProps): ReactElement {
  const draw = useCallback(
    (width: number) => {
      const options = {
        id: `compare-${shown.outcome}`,
        width,
        plotHeight: Math.max(220, Math.min(320, width * 0.42)),
      };
      switch (view) {
        case "difference":
          return differencePicture(shown, options);
        case "bands":
          return bandsPicture(shown, options);
        case "futures":
          return futuresPicture(shown, plan, options);
        case "levels":
        case "places":
          return panelsPicture(shown, panelsOf(view, scenario, shown), options);
        default:
          return view satisfies never;
      }
    },
    // A picture changes with the futures it is drawn from, not with every render of the page around it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [shown.futures, shown.rows[0], shown.finding, view, plan, scenario],
  );
  return <PictureView draw={draw} />;
}
