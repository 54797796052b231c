/** Chance and assumptions, told apart: what makes the futures of one outcome differ, plan by plan. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { twoUncertainties } from "../../analysis/two-uncertainties.ts";
import type { TwoUncertainties } from "../../analysis/two-uncertainties.ts";
import { agreeing, byWorld } from "../../analysis/worlds-apart.ts";
import { compare } from "../../words/en/compare.ts";
import { futuresWanted, RUN_CHOICES } from "./address.ts";
import type { Question } from "./address.ts";
import type { OutcomeShown } from "./outcome-pictures.ts";

const { apart: words } = compare;

export function apartSaid({ assumptionShare }: Pick<TwoUncertainties, "assumptionShare">): string {
  const tenths = Math.round(assumptionShare * 10);
  if (Number.isNaN(tenths) || tenths === 0) return words.none;
  return tenths === 10 ? words.all : words.assumptions(tenths);
}

/** Futures from which on it can be told: each world lived in twice. */
const enoughFor = ({ worlds }: Pick<Question, "worlds">): number =>
  RUN_CHOICES.map((runs) => futuresWanted({ runs, vary: "both", worlds })).find(
    (wanted) => wanted >= 2 * worlds.worlds.length,
  ) ?? 2 * worlds.worlds.length;

interface ApartProps {
  readonly shown: OutcomeShown;
  readonly runs: readonly number[];
  readonly question: Question;
}

export function Apart({ shown, runs, question }: ApartProps): ReactElement {
  const { rows, titleOf } = shown;
  const { worlds } = question.worlds;
  const found = useMemo(
    () =>
      rows.flatMap((row) => {
        const groups = byWorld(row, runs, worlds);
        return groups === null ? [] : [{ row, groups, parts: twoUncertainties(groups) }];
      }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- rows change with the first of them
    [rows[0], runs, worlds],
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
      {found.length === 0 ? <p className="hint">{words.few(enoughFor(question))}</p> : null}
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
