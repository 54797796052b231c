/** What is watched: which outcome, where, when, and the line below which a future counts as failing. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import type { LineDraft, OutcomeDraft, Typed, WhenDraft } from "../../experiment/study-file/draft.ts";
import { OUTCOMES } from "../../scenario/catalogue.ts";
import { describeWorld } from "../../scenario/compile.ts";
import { outcomeNames } from "../../words/en/model.ts";
import { designer } from "../../words/en/study-designer.ts";
import { ChoiceField, faultsAt } from "../edit/field.tsx";
import { TypedField } from "./fields.tsx";
import { TargetFields } from "./target-fields.tsx";
import type { SectionProps } from "./section.ts";
import { Entry } from "./entry.tsx";

const { outcomes: words } = designer;

const names: Readonly<Record<string, { readonly plain: string }>> = outcomeNames;
export const outcomeSaid = (measure: string): string => names[measure]?.plain ?? measure;

const MEASURES = OUTCOMES.map(({ id }) => [id, outcomeSaid(id)] as const);

export function OutcomesSection(props: SectionProps): ReactElement {
  const { draft, change } = props;
  const put = (outcomes: readonly OutcomeDraft[]): void => change((before) => ({ ...before, outcomes }));
  const places = useMemo(() => describeWorld(props.scenario).localities, [props.scenario]);
  const free = OUTCOMES.find(({ id }) => !draft.outcomes.some(({ measure }) => measure === id));
  return (
    <section aria-labelledby="study-outcomes">
      <h2 id="study-outcomes">{words.title}</h2>
      <p className="section-lead">{words.lineHint}</p>
      <ul className="outcomes">
        {draft.outcomes.map((outcome, at) => (
          <OutcomeRow
            // oxlint-disable-next-line react/no-array-index-key -- an outcome has no name of its own but its place
            key={at}
            {...props}
            localities={places}
            outcome={outcome}
            at={at}
            onChange={(next) => put(draft.outcomes.map((each, i) => (i === at ? next : each)))}
            onRemove={() => put(draft.outcomes.filter((_, i) => i !== at))}
          />
        ))}
      </ul>
      {free === undefined ? null : (
        <p>
          <button type="button" onClick={() => put([...draft.outcomes, { measure: free.id }])}>
            {words.add}
          </button>
        </p>
      )}
    </section>
  );
}

interface RowProps extends SectionProps {
  /** Worked out once for all: a whole country has many. */
  readonly localities: ReturnType<typeof describeWorld>["localities"];
  readonly outcome: OutcomeDraft;
  readonly at: number;
  readonly onChange: (outcome: OutcomeDraft) => void;
  readonly onRemove: () => void;
}

function OutcomeRow(props: RowProps): ReactElement {
  const { draft, outcome, at, problems, localities, onChange, onRemove } = props;
  const name = outcomeSaid(outcome.measure);
  const known = OUTCOMES.find(({ id }) => id === outcome.measure);
  const places = known?.scopes.includes("locality") === true ? localities : [];
  const levels = known?.scopes.includes("level") === true ? LEVELS : [];
  return (
    <Entry
      faults={faultsAt(problems, `outcomes[${at}]`)}
      says={<p className="factor-says">{known?.meaning}</p>}
      remove={{ label: words.remove(name), text: words.removeShort }}
      onRemove={draft.outcomes.length < 2 ? undefined : onRemove}
    >
      <ChoiceField
        label={words.measure}
        value={outcome.measure}
        choices={MEASURES}
        onChange={(measure) => onChange(renamed(outcome, measure))}
      />
      <ChoiceField
        label={words.scope}
        value={outcome.scope ?? "system"}
        choices={[
          ["system", words.scopes.system],
          ...levels.map((level) => [level, words.scopes[level]] as const),
          ...places.map((place) => [place.id, place.name ?? place.id] as const),
        ]}
        onChange={(scope) => onChange({ ...outcome, scope })}
      />
      <WhenFields {...props} />
      <LineFields {...props} />
      <TargetFields outcome={outcome} onChange={onChange} />
    </Entry>
  );
}

const LEVELS = ["strategic", "operational", "informal"] as const;

/** Another measure under its own name: the column's, the place's and the line's were for the one before. */
function renamed({ when }: OutcomeDraft, measure: string): OutcomeDraft {
  return { measure, ...(when === undefined ? {} : { when }) };
}

const WHENS = [
  "last-year",
  "last-month",
  "month",
  "mean",
  "lowest",
  "highest",
  "rising-variance",
  "rising-memory",
  "loop",
] as const;
type WhenKind = (typeof WHENS)[number];

function WhenFields({ outcome, draft, scenario, onChange }: RowProps): ReactElement {
  const { when = "last-year" } = outcome;
  const kind = kindOf(when);
  const months = typeof draft.months === "number" ? draft.months : scenario.months;
  const put = (next: WhenDraft): void => onChange({ ...outcome, when: next });
  const span = spanOf(when);
  const ramps = draft.ramps ?? [];
  // A loop is read along a ramp: without one there is none to read.
  const offered = WHENS.filter((each) => each !== "loop" || ramps.length > 0 || kind === "loop");
  const choose = (each: string): void => {
    const chosen = WHENS.find((one) => one === each) ?? "last-year";
    put(chosen === "loop" ? { loop: ramps[0]?.id ?? "" } : whenOf(chosen, months));
  };
  return (
    <>
      <ChoiceField
        label={words.when}
        value={kind}
        choices={offered.map((each) => [each, words.whens[each]])}
        onChange={choose}
      />
      {typeof when === "object" && "month" in when ? (
        <TypedField
          label={words.month}
          value={when.month}
          faults={NO_FAULTS}
          onChange={(month) => put({ month: month ?? "" })}
        />
      ) : null}
      {span === null ? null : (
        <>
          <TypedField
            label={words.from}
            value={span.from}
            faults={NO_FAULTS}
            onChange={(from) => put(withSpan(kind, { ...span, from: from ?? "" }))}
          />
          <TypedField
            label={words.to}
            value={span.to}
            faults={NO_FAULTS}
            onChange={(to) => put(withSpan(kind, { ...span, to: to ?? "" }))}
          />
        </>
      )}
    </>
  );
}

const NO_FAULTS: readonly string[] = [];

interface Span {
  readonly from: Typed;
  readonly to: Typed;
}

const kindOf = (when: WhenDraft): WhenKind =>
  typeof when === "string" ? when : (WHENS.find((each) => Object.hasOwn(when, each)) ?? "last-year");

function spanOf(when: WhenDraft): Span | null {
  if (typeof when === "string" || "month" in when) return null;
  if ("mean" in when) return when.mean;
  if ("lowest" in when) return when.lowest;
  if ("highest" in when) return when.highest;
  if ("rising-variance" in when) return when["rising-variance"];
  return "rising-memory" in when ? when["rising-memory"] : null;
}

function withSpan(kind: WhenKind, span: Span): WhenDraft {
  switch (kind) {
    case "lowest":
      return { lowest: span };
    case "highest":
      return { highest: span };
    case "rising-variance":
      return { "rising-variance": span };
    case "rising-memory":
      return { "rising-memory": span };
    default:
      return { mean: span };
  }
}

function whenOf(kind: WhenKind, months: number): WhenDraft {
  if (kind === "last-year" || kind === "last-month") return kind;
  if (kind === "month") return { month: months - 1 };
  return withSpan(kind, { from: 0, to: months - 1 });
}

const LINES = ["none", "atLeast", "atMost"] as const;

function LineFields({ outcome, onChange }: RowProps): ReactElement {
  const { line, ...rest } = outcome;
  const kind = line === undefined ? "none" : "atLeast" in line ? "atLeast" : "atMost";
  const value = line === undefined ? undefined : "atLeast" in line ? line.atLeast : line.atMost;
  const known = OUTCOMES.find(({ id }) => id === outcome.measure);
  const middle =
    known === undefined || !Number.isFinite(known.range[1]) ? 0.5 : (known.range[0] + known.range[1]) / 2;
  const put = (next: string, at: Typed): void => {
    if (next === "none") onChange(rest);
    else onChange({ ...rest, line: lineOf(next, at) });
  };
  return (
    <>
      <ChoiceField
        label={words.line}
        value={kind}
        choices={LINES.map((each) => [each, words.lines[each]])}
        onChange={(next) => put(next, value ?? middle)}
      />
      {line === undefined ? null : (
        <TypedField
          label={words.lineValue}
          value={value}
          faults={NO_FAULTS}
          onChange={(at) => put(kind, at ?? "")}
        />
      )}
    </>
  );
}

const lineOf = (kind: string, at: Typed): LineDraft => (kind === "atMost" ? { atMost: at } : { atLeast: at });
