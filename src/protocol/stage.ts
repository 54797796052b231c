/** Who and what can ever be seen in a run, by name. */
import type { SeriesColumn } from "../model/simulate.ts";
import type { Compiled } from "../scenario/compile.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { LEVELS } from "../model/vocabulary.ts";
import type { Stage, StageBody, StageLocality } from "./api.ts";

export function stageOf(
  scenario: Scenario,
  { spec, timeline, world, names, parents }: Compiled,
  columns: readonly SeriesColumn[],
): Stage {
  const { structure, fingerprint } = spec;
  const { organisations, partnerships, ties, seats, localities } = structure;
  const filledIn = new Set(world.partnerships.flatMap(({ id, assumed }) => (assumed === true ? [id] : [])));
  const places = new Map(world.localities.map((place) => [place.id, place]));
  const coveredBy = (row: number): readonly string[] =>
    [
      ...organisations.covers.items.subarray(
        organisations.covers.start[row],
        organisations.covers.start[row + 1],
      ),
    ].map((place) => localities.ids[place]);
  return {
    months: structure.months,
    start: scenario.start,
    fingerprint,
    localities: localities.ids.map((id): StageLocality => {
      const { name = id, region } = places.get(id) ?? {};
      return { id, name, ...(region === undefined ? {} : { region }) };
    }),
    bodies: organisations.ids.map((id, row): StageBody => ({
      id,
      name: names.get(id) ?? id,
      sector: organisations.sectors[row],
      covers: coveredBy(row),
      born: organisations.born[row],
      ends: organisations.ends[row],
      from: parents.get(id) ?? [],
    })),
    partnerships: partnerships.ids.map((id, row) => ({
      id,
      name: names.get(id) ?? id,
      level: LEVELS[partnerships.level[row]],
      locality: localities.ids[partnerships.locality[row]],
      ...(filledIn.has(id) ? { assumed: true as const } : {}),
    })),
    tieFirst: ties.first.map((seat) => seats.organisation[seat]),
    tieSecond: ties.second.map((seat) => seats.organisation[seat]),
    tiePartnership: ties.partnership.slice(),
    events: timeline.map(({ id, kind, plain, announced, starts, ends }) => ({
      id,
      kind,
      plain,
      announced,
      starts,
      ends,
    })),
    columns: columns.map(({ outcome, scope }) => ({ outcome: outcome.id, scope })),
  };
}
