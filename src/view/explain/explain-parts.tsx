/** The change in parts that add up: the three largest in words, all of them as a waterfall, and their sum said out. */
import { useCallback } from "react";
import type { ReactElement } from "react";
import { subjectParts } from "./subject-parts.ts";
import type { Subject } from "../../analysis/explain/subject.ts";
import { waterfallChart } from "../../picture/charts/waterfall.ts";
import { fixed } from "../../picture/numbers.ts";
import type { Unit } from "../../picture/numbers.ts";
import type { Explanation } from "../../protocol/api.ts";
import { explain } from "../../words/en/explain.ts";
import { monthName, useBench } from "../bench/bench-context.ts";
import { PictureView } from "../picture-view.tsx";
import { paintOf, unitOf, unitSaid } from "./subject-words.ts";

interface PartsProps {
  readonly subject: Subject;
  readonly explanation: Explanation;
  readonly month: number;
  readonly since: number;
}

const IN_WORDS = 3;

/** Two decimals of the unit shown: fine enough for parts to be seen to add up. */
export const figure = (value: number, unit: Unit): string =>
  fixed(unit === "of-100" ? value * 100 : value, 2);
export const signedFigure = (value: number, unit: Unit): string =>
  `${value > 0 ? "+" : ""}${figure(value, unit)}`;

export function ExplainParts({ subject, explanation, month, since }: PartsProps): ReactElement {
  const { scenario } = useBench();
  const { before, after } = explanation;
  const unit = unitOf(subject);
  const parts = subjectParts(explanation.parts);
  const [then, now] = [monthName(scenario, since), monthName(scenario, month)];
  const draw = useCallback(
    (width: number) =>
      waterfallChart(
        {
          title: explain.picture,
          subtitle: explain.pictureUnit(unitSaid(unit)),
          unit,
          meaning: paintOf(subject),
          from: { label: then, value: before },
          parts,
          to: { label: now, value: after },
        },
        { id: "explain-parts", width },
      ),
    [subject, unit, parts, before, after, then, now],
  );
  const change = after - before;
  const sum = explanation.parts.reduce((total, { amount }) => total + amount, 0);
  if (parts.length === 0) return <p>{explain.noChange(figure(after, unit), then)}</p>;
  return (
    <>
      <p className="change">
        {explain.change(signedFigure(change, unit), figure(before, unit), figure(after, unit), then)}
      </p>
      <h3>{explain.top}</h3>
      <ol className="top">
        {parts.slice(0, IN_WORDS).map(({ id, label, value }) => (
          <li key={id}>{explain.part(signedFigure(value, unit), label)}</li>
        ))}
      </ol>
      <PictureView draw={draw} />
      <p className="caveat sum">
        {explain.adds(signedFigure(sum, unit), signedFigure(change, unit))}{" "}
        {explanation.causes.includes("under-way") ? explain.order : null}
      </p>
    </>
  );
}
