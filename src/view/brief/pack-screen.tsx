/** The assurance pack on the page: its eleven documents, what the analyst adds, and the zip to take away. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { worldsText } from "../../analysis/calibration/world-set.ts";
import { differencesCsv } from "../../analysis/export/differences.ts";
import { rivalsCsv } from "../../analysis/export/rivals.ts";
import { stressCountsCsv, stressCsv } from "../../analysis/export/stress.ts";
import { zipFiles } from "../../analysis/export/zip-files.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { pack as words } from "../../words/en/pack.ts";
import { checkRows } from "../check/check-rows.ts";
import { openDesk } from "../check/checks.ts";
import type { CheckDesk, Checks } from "../check/checks.ts";
import type { Question } from "../compare/address.ts";
import { addressOf, worldsLived } from "../compare/address.ts";
import { outcomesOf, titlesOf } from "../compare/outcomes-of.ts";
import { rivalsSaid, rivalsTried } from "../compare/rivals-said.ts";
import { countsOfStress, heldSaid } from "../compare/stress-files.tsx";
import { stressOf } from "../compare/stress.ts";
import { aboutText, commandOf, fingerprintSaid, hasCommand } from "../compare/take-away.tsx";
import type { Comparison } from "../compare/use-comparison.ts";
import { fileNameOf, saveFile } from "../keep/save-file.ts";
import { messagesOf } from "./brief-words.ts";
import { useStressData } from "./brief-stress.tsx";
import { usePrintedLight, useTitle } from "./on-paper.ts";
import { agreementsCsv, restsOn } from "./agreements.ts";
import { Agreements } from "./agreement-table.tsx";
import { breaksFound, turnsMet, turnsSaid } from "./findings.ts";
import { assumptionsCsv, packItems, packPage, testsCsv } from "./pack.ts";
import type { PackItem, PackSources } from "./pack.ts";
import { Skeleton } from "../skeleton.tsx";
import { TheirFile } from "./their-file.tsx";
import { PACK_TEXTS, theirs } from "../keep/theirs.ts";

interface PackProps {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly comparison: Comparison;
}

/** What the checks of the model claim, and how they came out when last run as a whole. */
function useChecks(): Checks | null {
  const [desk, setDesk] = useState<CheckDesk | null>(null);
  const [checks, setChecks] = useState<Checks | null>(null);
  useEffect(() => {
    const opened = openDesk();
    // oxlint-disable-next-line react/set-state-in-effect -- a worker has started outside React, and the rest waits for it
    setDesk(opened);
    return () => opened.close();
  }, []);
  useEffect(() => desk?.store.subscribe(setChecks), [desk]);
  return checks;
}

export function PackScreen(props: PackProps): ReactElement {
  const checks = useChecks();
  if (checks === null || (checks.claims === null && checks.failure === null))
    return <Skeleton shape="sheet" title={words.title} said={words.making} />;
  return <Pack {...props} checks={checks} />;
}

function Pack({
  scenario,
  question,
  comparison,
  checks,
}: PackProps & { readonly checks: Checks }): ReactElement {
  usePrintedLight();
  useTitle(`${words.title}: ${scenario.title}`);
  const titleOf = titlesOf(scenario);
  const tested = useStressData({ scenario, question, titleOf });
  const own = useStore(theirs(scenario.id));
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const rows = outcomesOf(scenario).flatMap((outcome) =>
    comparison.rows.filter((row) => row.outcome === outcome),
  );
  const sources: PackSources = {
    scenario,
    question,
    rows,
    fingerprint: fingerprintSaid(scenario, question, comparison),
    command: hasCommand(question) ? commandOf(scenario, question, comparison) : "",
    messages: messagesOf(rows, titleOf).map(({ text, verdict }) => `${text} ${verdict}.`),
    held: tested === null ? null : heldSaid(tested),
    rivals: rivalsSaid(scenario, question, titleOf),
    breaks: breaksFound(scenario, question, titleOf),
    turns: turnsSaid(scenario, question, titleOf),
    turned: turnsMet(scenario, question),
    checks: checkRows(checks),
    checkedWith: checks.keptFrom,
    theirs: own,
    today,
  };
  const items = packItems(sources);
  return (
    <article className="pack" id="brief">
      <header>
        <p className="eyebrow">{scenario.title}</p>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p className="actions">
          <button type="button" className="primary" onClick={() => savePack(sources, comparison)}>
            {words.download}
          </button>
          <a href={addressOf("brief", scenario.id, question)}>{words.back}</a>
        </p>
      </header>
      <Items items={items} />
      <Agreements scenario={scenario.id} resting={restsOn(sources)} />
      <PackForm scenario={scenario} />
    </article>
  );
}

function Items({ items }: { readonly items: readonly PackItem[] }): ReactElement {
  return (
    <ol className="pack-items">
      {items.map(({ id, lines, theirs: written, isDone, table }) => (
        <li key={id} data-done={isDone ? "" : undefined}>
          <details>
            <summary>
              <h2>{words.items[id]}</h2> <small>{isDone ? words.state.filled : words.state.open}</small>
            </summary>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {table === undefined ? null : <p>{words.inTable}</p>}
            {written === "" ? null : (
              <p className="theirs">
                {words.theirs} {written}
              </p>
            )}
          </details>
        </li>
      ))}
    </ol>
  );
}

function PackForm({ scenario }: { readonly scenario: Scenario }): ReactElement {
  const { form } = words;
  const store = theirs(scenario.id);
  const own = useStore(store);
  return (
    <section className="pack-form">
      <h2>{form.title}</h2>
      <p>{form.lead}</p>
      {PACK_TEXTS.map((text) => (
        <label key={text} className="field">
          <span>{form[text]}</span>
          <textarea
            rows={3}
            maxLength={4000}
            value={own[text]}
            onChange={({ target }) => store.setState({ [text]: target.value })}
          />
          <span className="written">{own[text] === "" ? words.notDone : own[text]}</span>
        </label>
      ))}
      <TheirFile scenario={scenario.id} />
    </section>
  );
}

/** Everything in one zip; what was not run is not in it, and index.html says so. */
function savePack(sources: PackSources, comparison: Comparison): void {
  const { scenario, question, rows } = sources;
  const stress = stressOf(scenario, question).getState();
  const tried = rivalsTried(scenario, question);
  const files = {
    "README.txt": words.readme(scenario.title),
    "index.html": packPage(scenario.title, packItems(sources)),
    "assumptions.csv": assumptionsCsv(sources),
    "agreements.csv": agreementsCsv(restsOn(sources)),
    "tests.csv": testsCsv(sources),
    "differences.csv": differencesCsv(rows, comparison.runs, worldsLived(question)),
    "scenario.json": `${JSON.stringify(scenario, null, 2)}\n`,
    "about.json": aboutText(scenario, question, comparison),
    ...(question.vary === "both" ? { "worlds.json": worldsText(question.worlds) } : {}),
    ...(stress.rows.length === 0
      ? {}
      : {
          "stress-counts.csv": stressCountsCsv(countsOfStress(scenario, question, stress)),
          "stress-futures.csv": stressCsv(stress.rows),
        }),
    ...(tried === null ? {} : { "rivals.csv": rivalsCsv(tried) }),
  };
  saveFile(
    `${fileNameOf("assurance", scenario.id)}.zip`,
    new Blob([zipFiles(files)], { type: "application/zip" }),
  );
}
