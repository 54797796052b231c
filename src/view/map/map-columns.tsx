/** Which column of a table is what: what was guessed, to be put right by those who know the file. */
import { useState } from "react";
import type { FormEvent, ReactElement } from "react";
import type { NamedColumns } from "../../network/formats/columns.ts";
import type { ReadOptions } from "../../network/options.ts";
import type { SurveyMapping } from "../../network/survey.ts";
import type { TableColumns } from "../../network/table-columns.ts";
import { mapScreen } from "../../words/en/map-screen.ts";

const { columns: words } = mapScreen;

const SURVEY_ENDS = ["respondent", "partner"] as const;
const SURVEY_ROLES = [
  "openness",
  "reliability",
  "mission",
  "power",
  "involvement",
  "resources",
  "frequency",
  "relation",
  "wave",
] as const;
const TIE_ENDS = ["from", "to"] as const;
const TIE_ROLES = ["weight", "relation", "wave"] as const;
type Role =
  | (typeof SURVEY_ENDS)[number]
  | (typeof SURVEY_ROLES)[number]
  | (typeof TIE_ENDS)[number]
  | (typeof TIE_ROLES)[number];
type Taken = Readonly<Partial<Record<Role, string>>>;

interface ColumnsProps {
  readonly columns: TableColumns;
  /** Cells may hold names. */
  readonly isHidden: boolean;
  readonly onApply: (options: ReadOptions) => void;
}

export function MapColumns({ columns, isHidden, onApply }: ColumnsProps): ReactElement {
  const [isSurvey, setSurvey] = useState(columns.survey !== null);
  const [taken, setTaken] = useState<Taken>(() => ({ ...columns.ties, ...columns.survey }));
  const ends = isSurvey ? SURVEY_ENDS : TIE_ENDS;
  const others = isSurvey ? SURVEY_ROLES : TIE_ROLES;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onApply(isSurvey ? surveyOptions(taken) : tieOptions(taken));
  };
  return (
    <details className="map-columns">
      <summary>{words.title}</summary>
      <p>{words.lead}</p>
      <form className="map-choices" onSubmit={submit}>
        <label>
          {words.kind}
          <select
            value={isSurvey ? "survey" : "ties"}
            onChange={({ target }) => setSurvey(target.value === "survey")}
          >
            <option value="survey">{words.kinds.survey}</option>
            <option value="ties">{words.kinds.ties}</option>
          </select>
        </label>
        {[...ends, ...others].map((role) => (
          <label key={role}>
            {words[role]}
            <select
              required={ends.some((end) => end === role)}
              value={taken[role] ?? ""}
              onChange={({ target }) => setTaken({ ...taken, [role]: target.value })}
            >
              <option value="">{words.none}</option>
              {columns.headings.map((heading, at) => (
                <option key={heading} value={heading}>
                  {isHidden ? heading : words.sample(heading, sampleOf(columns.samples[at]))}
                </option>
              ))}
            </select>
          </label>
        ))}
        <p className="actions">
          <button type="submit">{words.apply}</button>
        </p>
      </form>
      {isSurvey ? <p className="caveat">{words.scale}</p> : null}
    </details>
  );
}

const LONGEST_SAMPLE = 40;
const sampleOf = (values: readonly string[] = []): string => values.join(", ").slice(0, LONGEST_SAMPLE);

/** The roles that have a column. */
const chosen = (taken: Taken, roles: readonly Role[]): Taken =>
  Object.fromEntries(roles.flatMap((role) => (taken[role] ? [[role, taken[role]]] : [])));

function surveyOptions(taken: Taken): ReadOptions {
  const { respondent = "", partner = "" } = taken;
  const survey: SurveyMapping = { respondent, partner, ...chosen(taken, SURVEY_ROLES) };
  return { survey };
}

function tieOptions(taken: Taken): ReadOptions {
  const columns: NamedColumns = chosen(taken, [...TIE_ENDS, ...TIE_ROLES]);
  return { survey: null, columns };
}
