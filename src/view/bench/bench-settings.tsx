/** Which plan, which luck, which future is watched; and the keys. They take hold when sent, and stand in the address. */
import { useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { optionsOf } from "../../scenario/compile/timeline.ts";
import { bench } from "../../words/en/bench.ts";
import { titleOf } from "./against.ts";
import { useBench } from "./bench-context.ts";

export function BenchSettingsRow(): ReactElement {
  const { scenario, branches: tree, settings, choose } = useBench();
  const branches = useStore(tree.store, (now) => now.branches);
  return (
    <div className="settings">
      <label>
        <span>{bench.option}</span>
        <select value={settings.option} onChange={({ target }) => choose({ option: target.value })}>
          {optionsOf(scenario).map(({ id }) => (
            <option key={id} value={id}>
              {titleOf(scenario, branches, id)}
            </option>
          ))}
          {branches.length === 0 ? null : (
            <optgroup label={bench.branches}>
              {branches.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      <details className="menu">
        <summary>{bench.settings}</summary>
        <LuckForm key={`${settings.seed} ${settings.run}`} />
      </details>
      <Keys />
    </div>
  );
}

function LuckForm(): ReactElement {
  const { settings, choose } = useBench();
  const [seed, setSeed] = useState(settings.seed);
  const [run, setRun] = useState(String(settings.run + 1));
  return (
    <form
      className="menu-body"
      onSubmit={(event) => {
        event.preventDefault();
        choose({ seed, run: Math.max(1, Math.floor(Number(run)) || 1) - 1 });
      }}
    >
      <label>
        <span>{bench.seed}</span>
        <input type="text" value={seed} maxLength={60} onChange={({ target }) => setSeed(target.value)} />
      </label>
      <p className="caveat">{bench.seedHelp}</p>
      <label>
        <span>{bench.run}</span>
        <input
          type="number"
          min={1}
          max={100000}
          value={run}
          onChange={({ target }) => setRun(target.value)}
        />
      </label>
      <button type="submit">{bench.again}</button>
    </form>
  );
}

/** The keys, listed; and off, for those who speak to their computer (WCAG 2.1.4). */
function Keys(): ReactElement {
  const { view } = useBench();
  const keys = useStore(view, (now) => now.keys);
  return (
    <details className="menu">
      <summary>{bench.keys.title}</summary>
      <div className="menu-body">
        <dl className="keys">
          {bench.keys.list.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p className="caveat">{bench.keys.note}</p>
        <label className="check">
          <input
            type="checkbox"
            checked={keys}
            onChange={({ target }) => view.setState({ keys: target.checked })}
          />
          {bench.keys.on}
        </label>
      </div>
    </details>
  );
}
