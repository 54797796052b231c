/**
 * The network of a run through time, as GraphML and GEXF.
 *
 * Nodes are bodies, edges directed ties; GEXF has their lives as spells and trust as it changed, GraphML the state after
 * the last month with the months of birth and end as attributes. Formats: graphml.graphdrawing.org; gexf.net 1.3.
 */
import { dateOf } from "../../engine/clock.ts";
import type { Run } from "../../model/simulate.ts";
import { workingTrust } from "../../model/two-layers.ts";
import { LEVELS } from "../../model/vocabulary.ts";

/** Trust of both directions of every tie after some months. */
export interface TrustAt {
  readonly month: number;
  readonly trust: Float64Array;
}

export function trustAt({ world }: Run): TrustAt {
  const { personal } = world.state.ties;
  const { organisational } = world.state.pairs;
  const { pair } = world.structure.ties;
  const trust = Float64Array.from(personal, (value, row) =>
    workingTrust(value, organisational[2 * pair[row >> 1] + (row & 1)], world.settings.omega),
  );
  return { month: world.month - 1, trust };
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly row: number;
  readonly level: string;
  readonly partnership: string;
  readonly born: number;
  readonly ends: number;
}

function edgesOf({ spec, world }: Run, awakeOnly: boolean): readonly Edge[] {
  const { ties, seats, partnerships, organisations } = spec.structure;
  return (
    Array.from({ length: ties.count }, (_, t) => t)
      // An informal tie may never have woken: only those awake at the end are told of.
      .filter(
        (t) => (ties.partnership[t] < partnerships.formal && !awakeOnly) || world.state.ties.live[t] === 1,
      )
      .flatMap((t) =>
        [0, 1].map((side): Edge => {
          const ends = [ties.first[t], ties.second[t]].map(
            (seat) => organisations.ids[seats.organisation[seat]],
          );
          const p = ties.partnership[t];
          return {
            id: `t${t}-${side}`,
            from: ends[side],
            to: ends[1 - side],
            row: 2 * t + side,
            level: LEVELS[partnerships.level[p]],
            partnership: partnerships.ids[p],
            born: ties.born[t],
            ends: Math.min(ties.ends[t], spec.structure.months),
          };
        }),
      )
  );
}

export function graphml(run: Run, start: string): string {
  const { organisations } = run.spec.structure;
  const { silo, burden, live } = run.world.state.organisations;
  const trust = trustAt(run).trust;
  const keys = [
    ["sector", "node", "string"],
    ["silo", "node", "double"],
    ["burden", "node", "double"],
    ["born", "node", "string"],
    ["live", "node", "boolean"],
    ["trust", "edge", "double"],
    ["level", "edge", "string"],
    ["partnership", "edge", "string"],
  ].map(
    ([name, kind, type]) => `  <key id="${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>`,
  );
  const data = (name: string, value: string | number | boolean): string =>
    `<data key="${name}">${escaped(String(value))}</data>`;
  const nodes = organisations.ids.map(
    (id, i) =>
      `    <node id="${escaped(id)}">${data("sector", organisations.sectors[i])}${data("silo", silo[i])}${data("burden", burden[i])}${data("born", dateOf(start, organisations.born[i]))}${data("live", live[i] === 1)}</node>`,
  );
  const edges = edgesOf(run, true).map(
    ({ id, from, to, row, level, partnership }) =>
      `    <edge id="${id}" source="${escaped(from)}" target="${escaped(to)}">${data("trust", trust[row])}${data("level", level)}${data("partnership", partnership)}</edge>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '  <graph id="G" edgedefault="directed">',
    ...nodes,
    ...edges,
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

/** @param history trust at some months, in order; each value holds until the next */
export function gexf(run: Run, start: string, history: readonly TrustAt[]): string {
  const { organisations, months } = run.spec.structure;
  const spell = (born: number, ends: number): string =>
    `start="${dateOf(start, Math.max(0, born))}-01" end="${dateOf(start, Math.min(ends, months))}-01"`;
  const nodes = organisations.ids.map(
    (id, i) =>
      `      <node id="${escaped(id)}" label="${escaped(id)}" ${spell(organisations.born[i], organisations.ends[i])}><attvalues><attvalue for="sector" value="${organisations.sectors[i]}"/></attvalues></node>`,
  );
  const edges = edgesOf(run, false).map(({ id, from, to, row, level, partnership, born, ends }) => {
    const known = history.filter(({ month }) => month >= born && month < ends);
    const values = known.map(
      ({ month, trust }, k) =>
        `<attvalue for="trust" value="${trust[row]}" ${spell(month, known[k + 1]?.month ?? ends)}/>`,
    );
    return `      <edge id="${id}" source="${escaped(from)}" target="${escaped(to)}" ${spell(born, ends)}><attvalues><attvalue for="level" value="${level}"/><attvalue for="partnership" value="${escaped(partnership)}"/>${values.join("")}</attvalues></edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph mode="dynamic" defaultedgetype="directed" timeformat="date">',
    '    <attributes class="node"><attribute id="sector" title="sector" type="string"/></attributes>',
    '    <attributes class="edge"><attribute id="level" title="level" type="string"/><attribute id="partnership" title="partnership" type="string"/></attributes>',
    '    <attributes class="edge" mode="dynamic"><attribute id="trust" title="trust" type="double"/></attributes>',
    "    <nodes>",
    ...nodes,
    "    </nodes>",
    "    <edges>",
    ...edges,
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
}
