/**
 * The network as a sentence and as tables: one row a body, or one row a tie.
 */
import type { PictureWords } from "../words/en/picture.ts";
import { tieKind } from "./encodings.ts";
import type { NetworkState, NetworkStructure, TieState } from "./network-data.ts";
import { readable } from "./numbers.ts";
import { numberColumn, wordColumn } from "./table.ts";
import type { Table } from "./table.ts";

/** "12 organisations; 18 working ties; 5 on paper only; hub: council", and the bodies as a table. */
export function networkFacts(structure: NetworkStructure, state: NetworkState, words: PictureWords): { readonly summary: string; readonly table: Table } {
  const alive = new Set(state.bodies.filter(({ standing }) => standing === "alive").map(({ id }) => id));
  const ties = state.ties.filter(({ from, to }) => alive.has(from) && alive.has(to));
  const working = ties.filter((tie) => tieKind(tie) === "practice");
  const paper = ties.filter((tie) => tieKind(tie) === "paper");
  const most = hubOf(working);
  const hub = structure.bodies.find(({ id }) => id === most);
  const counts = { organisations: String(alive.size), working: String(working.length), paper: String(paper.length) };
  return { summary: hub === undefined ? words.network.counts(counts) : `${words.network.counts(counts)} ${words.network.hub(hub.label)}`, table: bodyTable(structure, state, words) };
}

/** One row a tie that exists, strongest trust first. */
export function tieTable(structure: NetworkStructure, state: NetworkState, words: PictureWords): Table {
  const names = new Map(structure.bodies.map(({ id, label }) => [id, label]));
  const ties = state.ties.filter((tie) => tieKind(tie) !== "none").sort((a, b) => b.trust - a.trust || (`${a.from}–${a.to}` < `${b.from}–${b.to}` ? -1 : 1));
  return {
    columns: [wordColumn(words.network.from), wordColumn(words.network.to), wordColumn(words.network.kind), numberColumn(words.network.trustColumn), numberColumn(words.network.sharingColumn)],
    rows: ties.map((tie) => [names.get(tie.from) ?? tie.from, names.get(tie.to) ?? tie.to, tieKind(tie) === "paper" ? words.network.paperOnly : words.network.inPractice, readable(tie.trust, "of-100"), readable(tie.sharing, "of-100")]),
  };
}

/** The body with most trust over all its working ties. */
function hubOf(working: readonly TieState[]): string | undefined {
  const held = new Map<string, number>();
  for (const { from, to, trust } of working) for (const end of [from, to]) held.set(end, (held.get(end) ?? 0) + trust);
  return [...held].sort(([a, most], [b, other]) => other - most || (a < b ? -1 : 1))[0]?.[0];
}

interface Tally {
  working: number;
  paper: number;
  trust: number;
}

/** Ties counted once for both their ends. */
function tally(ties: readonly TieState[]): ReadonlyMap<string, Readonly<Tally>> {
  const tallies = new Map<string, Tally>();
  for (const tie of ties) {
    for (const end of [tie.from, tie.to]) {
      const counted = tallies.get(end) ?? { working: 0, paper: 0, trust: 0 };
      if (tieKind(tie) === "paper") counted.paper++;
      if (tieKind(tie) === "practice") {
        counted.working++;
        counted.trust += tie.trust;
      }
      tallies.set(end, counted);
    }
  }
  return tallies;
}

function bodyTable(structure: NetworkStructure, state: NetworkState, words: PictureWords): Table {
  const states = new Map(state.bodies.map((each) => [each.id, each]));
  const tallies = tally(state.ties);
  const rows = structure.bodies.flatMap(({ id, label, sector }) => {
    const now = states.get(id);
    if (now === undefined || now.standing === "not-yet") return [];
    if (now.standing === "abolished") return [[label, words.sectors[sector], words.network.abolished, "", "", "", ""]];
    const { working, paper, trust } = tallies.get(id) ?? { working: 0, paper: 0, trust: 0 };
    return [[label, words.sectors[sector], String(working), String(paper), readable(trust / working, "of-100"), readable(now.silo, "of-100"), readable(now.burden, "of-100")]];
  });
  return {
    columns: [wordColumn(words.network.organisation), wordColumn(words.network.sector), numberColumn(words.network.workingColumn), numberColumn(words.network.paperOnly), numberColumn(words.network.trustColumn), numberColumn(words.network.siloColumn), numberColumn(words.network.burdenColumn)],
    rows,
  };
}
