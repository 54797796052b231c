/** Questions about the whole, each of its kind and of the factors it speaks of; and known patterns, which the terminal runs. */
import type { ReactElement } from "react";
import type { StudyTest } from "../../experiment/study.ts";
import { studyGround } from "../../words/en/study-ground.ts";
import { ChoiceField, faultsAt } from "../edit/field.tsx";
import { fileName } from "./file-section.tsx";
import { without } from "./section.ts";
import type { SectionProps } from "./section.ts";
import { Entry } from "./entry.tsx";

const { asks: words, patterns: known } = studyGround;

type Kind = StudyTest["kind"];
type Part = keyof typeof words.factors;
const KINDS = [
  "two-starts",
  "path-dependence",
  "ramps",
  "early-warning",
  "knock-outs",
  "mean-field",
] as const satisfies readonly Kind[];
/** Each order may be a case of its own, without a factor. */
const CASES = "case";

type AskProps = Pick<SectionProps, "draft" | "problems" | "change">;

export function AsksSection({ draft, problems, change }: AskProps): ReactElement {
  const { tests = [], factors } = draft;
  const ids = factors.map(({ id }) => id);
  const put = (next: readonly StudyTest[]): void =>
    change((before) => (next.length === 0 ? without(before, "tests") : { ...before, tests: next }));
  return (
    <section aria-labelledby="study-asks">
      <h2 id="study-asks">{words.title}</h2>
      <p className="section-lead">{tests.length === 0 ? words.none : words.lead}</p>
      <ul className="outcomes">
        {tests.map((test, at) => (
          <TestRow
            // oxlint-disable-next-line react/no-array-index-key -- a question has no name of its own but its place
            key={at}
            test={test}
            ids={ids}
            faults={faultsAt(problems, `tests[${at}]`)}
            onChange={(next) => put(tests.map((each, i) => (i === at ? next : each)))}
            onRemove={() => put(tests.filter((_, i) => i !== at))}
          />
        ))}
      </ul>
      <p>
        <button type="button" onClick={() => put([...tests, begun("mean-field", ids)])}>
          {words.add}
        </button>
      </p>
    </section>
  );
}

interface RowProps {
  readonly test: StudyTest;
  readonly ids: readonly string[];
  readonly faults: readonly string[];
  readonly onChange: (test: StudyTest) => void;
  readonly onRemove: () => void;
}

function TestRow({ test, ids, faults, onChange, onRemove }: RowProps): ReactElement {
  const question = words.kinds[test.kind];
  return (
    <Entry
      faults={faults}
      remove={{ label: words.remove(question), text: words.removeShort }}
      onRemove={onRemove}
    >
      <ChoiceField
        label={words.add}
        value={test.kind}
        choices={KINDS.map((kind) => [kind, words.kinds[kind]] as const)}
        onChange={(chosen) => {
          const kind = KINDS.find((each) => each === chosen);
          if (kind !== undefined) onChange(begun(kind, ids));
        }}
      />
      {partsOf(test).map(([part, value]) => (
        <ChoiceField
          key={part}
          label={words.factors[part]}
          value={value}
          choices={namesFor(part, value, ids)}
          onChange={(id) => onChange(withPart(test, part, id))}
        />
      ))}
    </Entry>
  );
}

/** Factors to choose from, with what stands there even where it is none of them. */
function namesFor(part: Part, value: string, ids: readonly string[]): readonly (readonly [string, string])[] {
  const cases = part === "order" ? [[CASES, words.cases] as const] : [];
  const own = ids.map((id) => [id, id] as const);
  const all = [...cases, ...own];
  return all.some(([id]) => id === value) ? all : [[value, value], ...all];
}

function begun(kind: Kind, [first = "", second = first]: readonly string[]): StudyTest {
  switch (kind) {
    case "two-starts":
      return { kind, sweep: first, start: second };
    case "path-dependence":
      return { kind, order: first === "" ? CASES : first };
    case "ramps":
      return { kind, way: first };
    case "early-warning":
      return { kind, collapse: first };
    case "knock-outs":
      return { kind, plan: first };
    case "mean-field":
      return { kind };
  }
}

function partsOf(test: StudyTest): readonly (readonly [Part, string])[] {
  switch (test.kind) {
    case "two-starts":
      return [
        ["sweep", test.sweep],
        ["start", test.start],
      ];
    case "path-dependence":
      return [["order", test.order]];
    case "ramps":
      return [["way", test.way]];
    case "early-warning":
      return [["collapse", test.collapse]];
    case "knock-outs":
      return [["plan", test.plan]];
    case "mean-field":
      return [];
  }
}

const withPart = (test: StudyTest, part: Part, id: string): StudyTest => ({ ...test, [part]: id });

/** The page runs no calibration in stages; it says so, and how. */
export function PatternsSection({ draft, change }: Pick<AskProps, "draft" | "change">): ReactElement {
  const { patterns = [] } = draft;
  return (
    <details className="sheet-more" open={patterns.length > 0 || undefined}>
      <summary>
        <h2>{known.title}</h2>
      </summary>
      <p className="section-lead">{known.lead}</p>
      <p>
        {patterns.length === 0 ? known.none : known.some(patterns.map(({ id }) => id).join(", "))}{" "}
        {patterns.length === 0 ? null : (
          <button
            type="button"
            className="link"
            onClick={() => change((before) => without(before, "patterns"))}
          >
            {known.drop}
          </button>
        )}
      </p>
      <p className="study-command">
        <span>{known.command}</span>
        <code>{`npx joinery calibrate ${fileName(draft)} --stages 4 --out out/${draft.id}`}</code>
      </p>
    </details>
  );
}
