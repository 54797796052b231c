/** How a network changed from wave to wave: kept, new and gone, beside chance, and for each kind of tie. */
import { useCallback } from "react";
import type { ReactElement } from "react";
import type { Change, KindChange, Measures } from "../../network/describe.ts";
import type { Measure } from "../../network/structure.ts";
import { waveChangesChart } from "../../picture/charts/wave-changes.ts";
import { mapScreen } from "../../words/en/map-screen.ts";
import { PictureView } from "../picture-view.tsx";

const { waves: words } = mapScreen;

const shown = (value: number | null): string =>
  value === null ? mapScreen.noChance : String(Number(value.toPrecision(2)));

export function MapWaves({ measures }: { readonly measures: Measures }): ReactElement | null {
  const { change, waves } = measures;
  const draw = useCallback(
    (width: number) =>
      waveChangesChart(
        {
          title: words.chart,
          subtitle: words.chartMeasure,
          steps: change.map(({ from, to, kept, formed, dissolved, jaccard }) => ({
            label: words.step(from, to),
            kept,
            formed,
            dissolved,
            stays: shown(jaccard.value),
          })),
        },
        { id: "map-waves", width },
      ),
    [change],
  );
  if (change.length === 0) return null;
  return (
    <section aria-labelledby="map-waves">
      <h2 id="map-waves">{words.title}</h2>
      <p>{words.lead(waves.length)}</p>
      <PictureView draw={draw} hasTable={false} />
      <ChangeTable change={change} />
      <p className="caveat">{words.chanceLead}</p>
    </section>
  );
}

function ChangeTable({ change }: { readonly change: readonly Change[] }): ReactElement {
  const { headings } = words;
  const hasKinds = change.some(({ kinds }) => kinds.length > 0);
  return (
    // A scrolling region must be reachable by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="scroll map-table" tabIndex={0} aria-label={words.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{headings.between}</th>
            {hasKinds ? <th scope="col">{headings.kind}</th> : null}
            {[headings.kept, headings.formed, headings.dissolved, headings.jaccard, headings.chance].map(
              (heading) => (
                <th key={heading} scope="col" className="number">
                  {heading}
                </th>
              ),
            )}
            <th scope="col">{headings.reads}</th>
          </tr>
        </thead>
        <tbody>
          {change.flatMap((step) =>
            [{ relation: words.every, ...step }, ...step.kinds].map((row) => (
              <ChangeRow
                key={`${step.from} ${step.to} ${row.relation}`}
                between={words.step(step.from, step.to)}
                row={row}
                hasKinds={hasKinds}
              />
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly between: string;
  readonly row: KindChange;
  readonly hasKinds: boolean;
}

function ChangeRow({ between, row, hasKinds }: RowProps): ReactElement {
  const { relation, kept, formed, dissolved, jaccard } = row;
  const { chance } = jaccard;
  return (
    <tr>
      <th scope="row">{between}</th>
      {hasKinds ? <td>{relation}</td> : null}
      <td className="number">{kept}</td>
      <td className="number">{formed}</td>
      <td className="number">{dissolved}</td>
      <td className="number">{shown(jaccard.value)}</td>
      <td className="number">
        {chance === null
          ? mapScreen.noChance
          : mapScreen.chance(shown(chance.mean), shown(chance.low), shown(chance.high))}
      </td>
      <td>{readingOf(jaccard)}</td>
    </tr>
  );
}

function readingOf({ value, chance }: Measure): string {
  if (value === null || chance === null) return mapScreen.noChance;
  if (value > chance.high) return words.more;
  return value < chance.low ? words.less : words.alike;
}
