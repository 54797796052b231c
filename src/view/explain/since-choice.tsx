/** From which month the change is counted. */
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { explain } from "../../words/en/explain.ts";
import { monthName, useBench } from "../bench/bench-context.ts";

const YEAR = 12;

function setSince(since: number): void {
  const [path, query = ""] = location.hash.split("?");
  const search = new URLSearchParams(query);
  search.set("since", String(since));
  location.hash = `${path}?${search}`;
}

export function SinceChoice({
  month,
  since,
}: {
  readonly month: number;
  readonly since: number;
}): ReactElement {
  const { scenario, view } = useBench();
  const span = useStore(view, (now) => now.span);
  const usual = [
    { at: month - 1, label: explain.sinceMonth },
    { at: month - YEAR, label: explain.sinceYear },
    ...(span === null ? [] : [{ at: span[0], label: explain.sinceSpan }]),
    { at: 0, label: explain.sinceStart },
  ].filter(
    ({ at }, place, all) => at >= 0 && at < month && all.findIndex((each) => each.at === at) === place,
  );
  const choices = usual.some(({ at }) => at === since)
    ? usual
    : [...usual, { at: since, label: explain.sinceOwn(monthName(scenario, since)) }];
  return (
    <label className="since">
      <span>{explain.since}</span>
      <select value={since} onChange={({ target }) => setSince(Number(target.value))}>
        {choices.map(({ at, label }) => (
          <option key={at} value={at}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
