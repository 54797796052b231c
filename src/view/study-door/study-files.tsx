/** The files of the study, made here from its runs, byte for byte as the terminal writes them. */
import { useState } from "react";
import type { ReactElement } from "react";
import { SHIPPED_STUDY } from "../../analysis/shipped-run.ts";
import type { Future } from "../../experiment/runner.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import type { Option, Scenario } from "../../scenario/scenario.ts";
import { studyDoor } from "../../words/en/study-door.ts";
import { saveText } from "../keep/save-file.ts";
import { Command } from "./command.tsx";

const { files } = studyDoor;

interface FilesProps {
  readonly scenario: Scenario;
  readonly options: readonly Option[];
  /** Null until all are there. */
  readonly futures: readonly Future[] | null;
}

export function StudyFiles({ scenario, options, futures }: FilesProps): ReactElement {
  const [option, setOption] = useState(LEAVE_AS_IS);
  const ids = options.map(({ id }) => id);
  const own = futures?.filter((future) => future.option === option).sort((a, b) => a.run - b.run) ?? [];
  const csv = (name: string, make: () => Promise<string>) => () =>
    void make().then((text) => saveText(name, text, "text/csv"));
  const rows = () => import("../../analysis/export/rows.ts");
  const isMissing = futures === null;
  const tables = [
    { name: "runs.csv", title: files.runs, make: async () => (await rows()).runsTable(own) },
    {
      name: "series.csv",
      title: files.series,
      make: async () => (await rows()).seriesTable(own, scenario.start),
    },
    {
      name: "differences.csv",
      title: files.differences,
      make: () => differences(futures ?? [], ids, scenario),
    },
  ];
  return (
    <>
      <h3>{files.title}</h3>
      <p className="caveat">{isMissing ? files.first : files.help}</p>
      <p>
        <label>
          {files.plan}{" "}
          <select value={option} onChange={({ target }) => setOption(target.value)}>
            {options.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <Command>{files.commandOf(scenario.id, option, SHIPPED_STUDY.seed, SHIPPED_STUDY.runs)}</Command>
      </p>
      <p className="actions">
        {tables.map(({ name, title, make }) => (
          <button key={name} type="button" disabled={isMissing} onClick={csv(name, make)}>
            {title}
          </button>
        ))}
        <button type="button" onClick={csv("dictionary.csv", async () => (await rows()).dictionary())}>
          {files.dictionary}
        </button>
        <ScenarioFile scenario={scenario} />
      </p>
    </>
  );
}

function ScenarioFile({ scenario }: Pick<FilesProps, "scenario">): ReactElement {
  const save = (): void =>
    saveText(`${scenario.id}.json`, `${JSON.stringify(scenario, null, 2)}\n`, "application/json");
  return (
    <button type="button" onClick={save}>
      {files.scenario}
    </button>
  );
}

/** As `joinery compare --out` writes it. */
async function differences(
  futures: readonly Future[],
  ids: readonly string[],
  scenario: Scenario,
): Promise<string> {
  const [{ compareAll }, { differencesCsv }, { pairedFutures }] = await Promise.all([
    import("../../analysis/comparison.ts"),
    import("../../analysis/export/differences.ts"),
    import("../../analysis/paired.ts"),
  ]);
  const paired = pairedFutures(futures, ids);
  const runs = [...new Set(paired.map(({ run }) => run))].sort((a, b) => a - b);
  const plans = ids.filter((id) => id !== LEAVE_AS_IS);
  return differencesCsv(compareAll(paired, LEAVE_AS_IS, plans, scenario.outcomes ?? []), runs);
}
