/** Chance and assumptions, told apart: what makes the futures of one outcome differ, plan by plan. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { KEPT_WORLDS, worldOfRun } from "../../analysis/calibration/kept-worlds.ts";
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import { twoUncertainties } from "../../analysis/two-uncertainties.ts";
import type { TwoUncertainties } from "../../analysis/two-uncertainties.ts";
import { compare } from "../../words/en/compare.ts";
import type { OutcomeShown } from "./outcome-pictures.ts";

const { apart: words } = compare;

/** Differences world by world, where every world has the same number of futures, two at least. */
export function byWorld(
  { differences }: Pick<OutcomeComparison, "differences">,
  runs: readonly number[],
): readonly (readonly number[])[] | null {
  const { worlds } = KEPT_WORLDS;
  const groups = worlds.map((_, w) =>
    runs.flatMap((run, at) =>
      worldOfRun(run, worlds) === w && !Number.isNaN(differences[at]) ? [differences[at]] : [],
    ),
  );
  const [{ length }] = groups;
  return length >= 2 && groups.every((group) => group.length === length) ? groups : null;
}

/** Worlds whose own futures lie, most of them, on the side on which all worlds together lie. */
export function agreeing(groups: readonly (readonly number[])[], matters: number): number {
  const sideOf = (values: readonly number[]): number => {
    const better = values.filter((d) => d > matters).length;
    const worse = values.filter((d) => d < -matters).length;
    return 2 * better > values.length ? 1 : 2 * worse > values.length ? -1 : 0;
  };
  const whole = sideOf(groups.flat());
  return groups.filter((group) => sideOf(group) === whole).length;
}

export function apartSaid({ assumptionShare }: Pick<TwoUncertainties, "assumptionShare">): string {
  const tenths = Math.round(assumptionShare * 10);
  if (Number.isNaN(tenths) || tenths === 0) return words.none;
  return tenths === 10 ? words.all : words.assumptions(tenths);
}

export function Apart({
  shown,
  runs,
}: {
  readonly shown: OutcomeShown;
  readonly runs: readonly number[];
}): ReactElement {
  const { rows, titleOf } = shown;
  const found = useMemo(
    () =>
      rows.flatMap((row) => {
        const groups = byWorld(row, runs);
        return groups === null ? [] : [{ row, groups, parts: twoUncertainties(groups) }];
      }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- rows change with the first of them
    [rows[0], runs],
  );
  const widest = Math.max(
    ...found.flatMap(({ parts: { chanceBand, assumptionBand } }) => [
      sizeOf(chanceBand),
      sizeOf(assumptionBand),
    ]),
    Number.MIN_VALUE,
  );
  return (
    <details className="verdict-card apart">
      <summary>{words.title}</summary>
      {found.length === 0 ? <p className="hint">{words.few}</p> : null}
      <ul>
        {found.map(({ row, groups, parts }) => (
          <li key={row.option}>
            {found.length > 1 ? <strong>{titleOf(row.option)}: </strong> : null}
            {apartSaid(parts)} {words.worlds(agreeing(groups, row.matters), groups.length)}
            <Band share={sizeOf(parts.chanceBand) / widest} text={words.luck} kind="luck" />
            <Band share={sizeOf(parts.assumptionBand) / widest} text={words.world} kind="world" />
          </li>
        ))}
      </ul>
    </details>
  );
}

const sizeOf = ({ low, high }: { readonly low: number; readonly high: number }): number => high - low;

function Band({
  share,
  text,
  kind,
}: {
  readonly share: number;
  readonly text: string;
  readonly kind: "luck" | "world";
}): ReactElement {
  return (
    <span className="apart-band" data-kind={kind}>
      <i aria-hidden="true" style={{ inlineSize: `${share * 100}%` }} />
      <small>{text}</small>
    </span>
  );
}
