/** What a network is like, each measure beside chance. */
import type { ReactElement } from "react";
import type { Measures } from "../../network/describe.ts";
import type { Measure } from "../../network/structure.ts";
import type { ReadMap } from "../../protocol/map-api.ts";
import { mapScreen } from "../../words/en/map-screen.ts";
import { HeadRow } from "../head-row.tsx";

interface MeasureRow {
  readonly name: string;
  readonly meaning: string;
  readonly measure: Measure;
}

/** Two figures are enough to compare with chance. */
const shown = (value: number): string => String(Number(value.toPrecision(2)));

function rowsOf(measures: Measures): readonly MeasureRow[] {
  const { names } = mapScreen;
  const row = (key: keyof typeof names, measure: Measure): MeasureRow => ({
    name: names[key][0],
    meaning: names[key][1],
    measure,
  });
  return [
    row("density", measures.density),
    row("reciprocity", measures.reciprocity),
    row("transitivity", measures.transitivity),
    row("degreeCentralisation", measures.degreeCentralisation),
    row("betweennessCentralisation", measures.betweennessCentralisation),
    row("kCore", measures.kCore),
    row("modularity", measures.communities.modularity),
    row("corePeriphery", measures.corePeriphery),
    ...measures.silos.map(({ attribute, eiIndex }) => {
      const [name, meaning] = mapScreen.silo(attribute);
      return { name, meaning, measure: eiIndex };
    }),
  ].filter(({ measure }) => measure.value !== null);
}

function reading({ value, chance }: Measure): string {
  if (value === null || chance === null) return mapScreen.noChance;
  if (value > chance.high) return mapScreen.more;
  return value < chance.low ? mapScreen.less : mapScreen.alike;
}

interface MeasuresProps {
  readonly measures: Measures;
  readonly bodies: ReadMap["bodies"];
  readonly isHidden: boolean;
}

export function MapMeasures({ measures, bodies, isHidden }: MeasuresProps): ReactElement {
  const { measure: headings } = mapScreen;
  const hubs = [...measures.organisations].sort((a, b) => b.degree - a.degree).slice(0, 5);
  const letters = new Map(bodies.map(({ id, letter }) => [id, letter]));
  return (
    <section aria-labelledby="map-measures">
      <h2 id="map-measures">{mapScreen.measures}</h2>
      <p>{mapScreen.measuresLead}</p>
      {/* A scrolling region must be reachable by keyboard (WCAG 2.1.1). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="scroll map-table" tabIndex={0} aria-label={mapScreen.measuresTable}>
        <table>
          <HeadRow names={[headings.name, headings.found, headings.chance, headings.reads]} />
          <tbody>
            {rowsOf(measures).map(({ name, meaning, measure }) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  <span className="map-meaning">{meaning}</span>
                </th>
                <td className="number">
                  {measure.value === null ? mapScreen.noChance : shown(measure.value)}
                </td>
                <td className="number">
                  {measure.chance === null
                    ? mapScreen.noChance
                    : mapScreen.chance(
                        shown(measure.chance.mean),
                        shown(measure.chance.low),
                        shown(measure.chance.high),
                      )}
                </td>
                <td>{reading(measure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <strong>{mapScreen.hubs}:</strong>{" "}
        {hubs
          .map(({ id, label, degree }) => `${isHidden ? (letters.get(id) ?? "") : label} (${degree})`)
          .join(" · ")}
      </p>
    </section>
  );
}
