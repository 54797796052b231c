/** Which cases are run, and how often each. */
import { useState } from "react";
import type { ReactElement } from "react";
import { groundOf } from "../../experiment/study-file/draft.ts";
import type { DesignDraft, Typed } from "../../experiment/study-file/draft.ts";
import { rowsFrom, tableText } from "../../experiment/study-file/pasted-table.ts";
import { isTarget, targetOf } from "../../experiment/study-file/targets.ts";
import { designWords } from "../../words/en/experiment.ts";
import { designer } from "../../words/en/study-designer.ts";
import { Field, faultsAt } from "../edit/field.tsx";
import { TypedField } from "./fields.tsx";
import type { SectionProps } from "./section.ts";

const { design: words, runs: says } = designer;

const KINDS = [
  "replicates",
  "full-factorial",
  "one-at-a-time",
  "latin-hypercube",
  "sobol-sequence",
  "saltelli",
  "morris",
  "table",
] as const;

/** A design as it is begun: sizes that are usual. */
const BEGUN: Readonly<Record<(typeof KINDS)[number], DesignDraft>> = {
  replicates: { kind: "replicates" },
  "full-factorial": { kind: "full-factorial", levels: 3 },
  "one-at-a-time": { kind: "one-at-a-time", levels: 5 },
  "latin-hypercube": { kind: "latin-hypercube", cases: 100 },
  "sobol-sequence": { kind: "sobol-sequence", cases: 128 },
  saltelli: { kind: "saltelli", base: 64 },
  morris: { kind: "morris", trajectories: 10, levels: 4 },
  table: { kind: "table", rows: [] },
};

export function CasesSection(props: SectionProps): ReactElement {
  const { draft, problems, change } = props;
  const put = (design: DesignDraft): void => change((before) => ({ ...before, design }));
  return (
    <section aria-labelledby="study-cases">
      <h2 id="study-cases">{words.title}</h2>
      <fieldset className="designs">
        <legend className="unseen">{words.title}</legend>
        {KINDS.map((kind) => {
          const { name, technical, says: told } = designWords[kind];
          return (
            <label key={kind} className="design-card">
              <input
                type="radio"
                name="design"
                checked={draft.design.kind === kind}
                onChange={() => put(BEGUN[kind])}
              />
              <strong>{name}</strong>
              <em>{technical}</em>
              <span>{told}</span>
            </label>
          );
        })}
      </fieldset>
      <div className="design-sizes">
        <Sizes design={draft.design} problems={problems} onChange={put} />
      </div>
      {draft.design.kind === "table" ? <OwnTable {...props} rows={draft.design.rows} /> : null}
      {faultsAt(problems, "design.kind").map((fault) => (
        <p key={fault} className="fault">
          {fault}
        </p>
      ))}
    </section>
  );
}

interface SizesProps extends Pick<SectionProps, "problems"> {
  readonly design: DesignDraft;
  readonly onChange: (design: DesignDraft) => void;
}

/** The numbers that a design of its kind wants. */
function Sizes({ design, problems, onChange }: SizesProps): ReactElement | null {
  const field = (name: "levels" | "cases" | "base" | "trajectories", value: Typed | undefined) => (
    <TypedField
      key={name}
      label={words[name]}
      value={value}
      faults={faultsAt(problems, `design.${name}`)}
      onChange={(to) => onChange({ ...design, [name]: to ?? "" })}
    />
  );
  switch (design.kind) {
    case "full-factorial":
    case "one-at-a-time":
      return field("levels", design.levels);
    case "latin-hypercube":
    case "sobol-sequence":
      return field("cases", design.cases);
    case "saltelli":
      return field("base", design.base);
    case "morris":
      return (
        <>
          {field("trajectories", design.trajectories)}
          {field("levels", design.levels)}
        </>
      );
    default:
      return null;
  }
}

type Rows = Extract<DesignDraft, { readonly kind: "table" }>["rows"];

function OwnTable({
  draft,
  scenario,
  problems,
  change,
  rows,
}: SectionProps & { readonly rows: Rows }): ReactElement {
  const [text, setText] = useState(() => tableText(rows));
  const ground = groundOf(draft, scenario);
  const columns = draft.factors.map(({ id, sets }) => {
    const target = targetOf(sets, ground);
    return { id, target: isTarget(target) ? target : undefined };
  });
  return (
    <Field label={words.table} help={words.tableHint} faults={faultsAt(problems, "design.rows").slice(0, 5)}>
      {({ id, describedBy }) => (
        <>
          <textarea
            id={id}
            rows={8}
            className="own-table"
            aria-describedby={describedBy}
            spellCheck={false}
            value={text}
            placeholder={draft.factors.map((factor) => factor.id).join("\t")}
            onChange={({ currentTarget: { value } }) => {
              setText(value);
              change((before) => ({ ...before, design: { kind: "table", rows: rowsFrom(value, columns) } }));
            }}
          />
          <output className="hint">{words.tableRows(rows.length)}</output>
        </>
      )}
    </Field>
  );
}

export function RunsSection({ draft, problems, change }: SectionProps): ReactElement {
  return (
    <section aria-labelledby="study-runs">
      <h2 id="study-runs">{says.title}</h2>
      <div className="run-fields">
        <TypedField
          label={says.runs}
          value={draft.runs}
          faults={faultsAt(problems, "runs")}
          onChange={(runs) => change((before) => ({ ...before, runs: runs ?? "" }))}
        />
        <Field label={says.seed} help={says.seedHint} faults={faultsAt(problems, "seed")}>
          {({ id, describedBy }) => (
            <input
              id={id}
              type="text"
              aria-describedby={describedBy}
              value={draft.seed}
              onChange={({ currentTarget: { value } }) => change((before) => ({ ...before, seed: value }))}
            />
          )}
        </Field>
      </div>
      <label className="same-luck">
        <input
          type="checkbox"
          checked={draft.sameLuck}
          onChange={({ currentTarget: { checked } }) =>
            change((before) => ({ ...before, sameLuck: checked }))
          }
        />
        {says.sameLuck}
      </label>
    </section>
  );
}
