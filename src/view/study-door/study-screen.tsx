/** A finished study: its figure and its files, and a button that runs it again here and compares row by row. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { SHIPPED_COMMAND, SHIPPED_STUDY, samenessOf } from "../../analysis/shipped-run.ts";
import type { Sameness } from "../../analysis/shipped-run.ts";
import { digestOf } from "../../experiment/digest.ts";
import { optionsOf } from "../../scenario/compile/timeline.ts";
import type { Option, Scenario } from "../../scenario/scenario.ts";
import { studyDoor } from "../../words/en/study-door.ts";
import { useFutures } from "../futures.ts";
import type { Futures } from "../futures.ts";
import { useScenario } from "../keep/scenarios.ts";
import { Skeleton } from "../skeleton.tsx";
import shipped from "./shipped-run.json";
import { ShippedFigure } from "./shipped-figure.tsx";
import { Command } from "./command.tsx";
import { StudyFiles } from "./study-files.tsx";
import { HeadRow } from "../head-row.tsx";
import "./study-door.css";

const { facts, again, next } = studyDoor;

export function StudyScreen(): ReactElement {
  const scenario = useScenario(SHIPPED_STUDY.scenario);
  return (
    <article className="wide study-door">
      <h1>{studyDoor.title}</h1>
      <p className="lead">{studyDoor.lead}</p>
      <p className="finding">{studyDoor.question}</p>
      {scenario === undefined || scenario === null ? (
        <Skeleton shape="part" />
      ) : (
        <Study scenario={scenario} />
      )}
    </article>
  );
}

function Study({ scenario }: { readonly scenario: Scenario }): ReactElement {
  const options = useMemo(() => optionsOf(scenario), [scenario]);
  const source = useMemo(
    () => ({ scenario, seed: SHIPPED_STUDY.seed, runs: SHIPPED_STUDY.runs, levels: true }),
    [scenario],
  );
  const futures = useFutures(source);
  return (
    <>
      <div className="study-columns">
        <ShippedFigure scenario={scenario} />
        <Facts scenario={scenario} options={options} />
      </div>
      {futures === null ? null : <Again scenario={scenario} options={options} futures={futures} />}
      <section>
        <h2>{next.title}</h2>
        <p>{next.text}</p>
        <p className="actions">
          <a href="#/design">{next.design}</a>
          <a href={`#/compare/${scenario.id}`}>{next.compare}</a>
          <a href={`#/edit/${scenario.id}`}>{next.edit}</a>
          <a href={`#/bench/${scenario.id}`}>{next.watch}</a>
        </p>
      </section>
    </>
  );
}

interface FactsProps {
  readonly scenario: Scenario;
  readonly options: readonly Option[];
}

function Facts({ scenario, options }: FactsProps): ReactElement {
  const rows = [
    [facts.scenario, `${scenario.title} (${scenario.id})`],
    [facts.plans, options.map(({ title }) => title).join(", ")],
    [facts.runs, String(SHIPPED_STUDY.runs)],
    [facts.seed, SHIPPED_STUDY.seed],
    [facts.version, shipped.version],
    [facts.digest, shipped.digest],
    [facts.command, SHIPPED_COMMAND],
  ];
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={name === facts.digest ? "code" : undefined}>
            {name === facts.command ? <Command>{value}</Command> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface AgainProps extends FactsProps {
  readonly futures: Futures;
}

/** The study run anew, and how each row came out. */
function Again({ scenario, options, futures }: AgainProps): ReactElement {
  const gathered = useStore(futures.store);
  const ids = useMemo(() => options.map(({ id }) => id), [options]);
  const sameness = samenessOf(shipped, gathered.futures);
  const all = shipped.rows.length;
  const done = gathered.futures.length;
  const isDone = done === all && !gathered.running;
  const digest = isDone ? digestOf(ids, gathered.futures) : null;
  const different = sameness.reduce((sum, row) => sum + row.different, 0);
  return (
    <section aria-labelledby="again">
      <h2 id="again">{again.title}</h2>
      <p>{again.help}</p>
      <p className="actions">
        <button
          type="button"
          className="primary large"
          disabled={gathered.running || isDone}
          onClick={() => futures.ask(ids)}
        >
          {again.run}
        </button>
        <progress max={all} value={done} aria-label={again.title} />
        <output>{again.working(done, all)}</output>
      </p>
      {gathered.failure === null ? null : (
        <p className="failure" role="alert">
          {again.failed}
        </p>
      )}
      {digest === null ? null : (
        <output className="finding">
          {different === 0 && digest === shipped.digest ? again.same(all) : again.different(different, all)}
        </output>
      )}
      <div className="again-columns">
        <div>
          <SamenessTable sameness={sameness} options={options} />
          <dl className="facts">
            <div>
              <dt>{again.shipped}</dt>
              <dd className="code">{shipped.digest}</dd>
            </div>
            <div>
              <dt>{again.here}</dt>
              <dd className="code">{digest ?? again.waiting}</dd>
            </div>
          </dl>
        </div>
        <div>
          <StudyFiles scenario={scenario} options={options} futures={isDone ? gathered.futures : null} />
        </div>
      </div>
    </section>
  );
}

interface SamenessProps {
  readonly sameness: readonly Sameness[];
  readonly options: readonly Option[];
}

function SamenessTable({ sameness, options }: SamenessProps): ReactElement {
  return (
    <table>
      <HeadRow names={again.columns} />
      <tbody>
        {sameness.map(({ option, same, different: other, missing }) => (
          <tr key={option}>
            <th scope="row">{options.find(({ id }) => id === option)?.title}</th>
            <td className="number">
              {same} / {same + other + missing}
            </td>
            <td className="number">{other}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
