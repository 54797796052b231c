/**
 * What a network is, as the JSON of `joinery network`: how many, how tied, and every measure beside what chance gives.
 *
 * Measures look at each pair once: self ties and repeats, which `edges` counts because the file holds them, are left out.
 */
import { density, reciprocity, transitivity } from "../maths/cohesion.ts";
import { degrees, withoutDirection } from "../maths/graph.ts";
import { networkNotes } from "../words/en/network.ts";
import { networkProblems } from "../words/en/network-problems.ts";
import {
  type Comparison,
  compareTies,
  type NamedChoice,
  relationChoices,
  waveChoices,
} from "./comparisons.ts";
import type { NetworkMap, Note, Reading } from "./map.ts";
import { chosenTies, graphOf } from "./selection.ts";
import { groupingAttributes, type Silo, siloBy } from "./silos.ts";
import { type ChanceOptions, type Measure, structureOf, type Structure } from "./structure.ts";

export interface DescribeOptions extends ChanceOptions {
  /** Details of nodes to look for silos by; left out, those that put nodes into a few groups. */
  readonly attributes?: readonly string[];
  /** Kinds of tie to compare two by two; left out, the relations of the map. */
  readonly relations?: readonly NamedChoice[];
  /** Waves to compare one after the other; left out, those of the map. */
  readonly waves?: readonly NamedChoice[];
}

export interface NetworkDescription {
  readonly file: string;
  readonly format: string;
  readonly nodes: number;
  readonly edges: number;
  readonly directed: boolean;
  readonly measures: Measures | null;
  readonly problems: readonly ToldProblem[];
  readonly notes: readonly string[];
}

/** A problem with its sentences. */
export interface ToldProblem {
  readonly at: string;
  readonly code: string;
  readonly found: string;
  readonly wanted: string;
  readonly remedy: string;
}

export interface Measures {
  readonly density: Measure;
  readonly reciprocity: Measure;
  readonly transitivity: Measure;
  readonly clustering: Measure;
  readonly degreeCentralisation: Measure;
  readonly givenCentralisation: Measure;
  readonly receivedCentralisation: Measure;
  readonly betweennessCentralisation: Measure;
  readonly kCore: Measure & { readonly members: readonly string[] };
  readonly components: { readonly weak: Measure; readonly strong: Measure; readonly largestShare: Measure };
  readonly communities: {
    readonly count: number | null;
    readonly modularity: Measure;
    readonly sizes: readonly number[];
    readonly weighted: boolean;
  };
  readonly corePeriphery: Measure & { readonly core: readonly string[] };
  readonly silos: readonly SiloSummary[];
  readonly overlap: readonly Comparison[];
  readonly change: readonly Change[];
  readonly waves: readonly WaveSummary[];
  /** One row for each node, in the order of the map. */
  readonly organisations: readonly OrganisationRow[];
}

export interface SiloSummary {
  readonly attribute: string;
  readonly without: number;
  readonly eiIndex: Measure;
  readonly withinDensity: Measure;
  readonly betweenDensity: Measure;
  readonly groups: readonly {
    readonly name: string;
    readonly size: number;
    readonly inside: number;
    readonly across: number;
  }[];
}

export interface Change {
  readonly from: string;
  readonly to: string;
  readonly kept: number;
  readonly formed: number;
  readonly dissolved: number;
  readonly jaccard: Measure;
  /** The same for each kind of tie, where there are several. */
  readonly kinds: readonly KindChange[];
}

export interface KindChange {
  readonly relation: string;
  readonly kept: number;
  readonly formed: number;
  readonly dissolved: number;
  readonly jaccard: Measure;
}

export interface WaveSummary {
  readonly name: string;
  readonly ties: number;
  readonly density: number | null;
  readonly reciprocity: number | null;
  readonly transitivity: number | null;
}

export interface OrganisationRow {
  readonly id: string;
  readonly label: string;
  /** How many others it is tied with, whichever way. */
  readonly degree: number;
  readonly given: number;
  readonly received: number;
  readonly betweenness: number;
  readonly coreness: number;
  readonly component: number;
  readonly community: number | null;
  readonly isCore: boolean | null;
}

/** The description of a reading; its measures are null where there is no network. */
export function describeNetwork(reading: Reading, options: DescribeOptions): NetworkDescription {
  const { map } = reading;
  return {
    file: map?.provenance.file ?? "",
    format: map?.provenance.format ?? "",
    nodes: map?.nodes.length ?? 0,
    edges: map?.ties.length ?? 0,
    directed: map?.directed ?? false,
    measures: map === null ? null : measuresOf(map, options),
    problems: toldProblems(reading),
    notes: reading.notes.map(noteSentence),
  };
}

export function noteSentence(note: Note): string {
  return `${note.at}: ${networkNotes[note.code](note.values)}`;
}

type Wording = {
  readonly [code: string]:
    | { wanted: (values: Values) => string; remedy: (values: Values) => string }
    | undefined;
};
type Values = Readonly<Record<string, string>>;

export function toldProblems(reading: Reading): ToldProblem[] {
  const words: Wording = networkProblems;
  return reading.problems.map(({ at, code, found, values }) => ({
    at,
    code,
    found,
    wanted: words[code]?.wanted(values) ?? "",
    remedy: words[code]?.remedy(values) ?? "",
  }));
}

export function measuresOf(map: NetworkMap, options: DescribeOptions): Measures {
  const structure = structureOf(map, options);
  const silos = (options.attributes ?? groupingAttributes(map)).map((name) =>
    siloBy(map, structure.graph, name, options),
  );
  const waves = options.waves ?? waveChoices(map);
  return {
    density: structure.density,
    reciprocity: structure.reciprocity,
    transitivity: structure.transitivity,
    clustering: structure.clustering,
    degreeCentralisation: structure.degreeCentralisation,
    givenCentralisation: structure.givenCentralisation,
    receivedCentralisation: structure.receivedCentralisation,
    betweennessCentralisation: structure.betweennessCentralisation,
    kCore: {
      ...structure.largestCore,
      members: idsWhere(map, (node) => structure.coreness[node] === structure.largestCore.value),
    },
    components: {
      weak: structure.weakComponents,
      strong: structure.strongComponents,
      largestShare: structure.largestComponentShare,
    },
    communities: communitySummary(structure),
    corePeriphery: {
      ...structure.corePeripheryFit,
      core: idsWhere(map, (node) => structure.corePeriphery?.isCore[node] === true),
    },
    silos: silos.map(siloSummary),
    overlap: inPairs(options.relations ?? relationChoices(map)).map(([a, b]) =>
      compareTies(map, a, b, options),
    ),
    change: waves.slice(1).map((wave, place) => changeBetween(map, waves[place], wave, options)),
    waves: waves.map((wave) => waveSummary(map, wave)),
    organisations: organisationRows(map, structure),
  };
}

function idsWhere(map: NetworkMap, holds: (node: number) => boolean): string[] {
  return map.nodes.filter((_, place) => holds(place)).map((node) => node.id);
}

function communitySummary({ communities, modularity, isWeighted }: Structure): Measures["communities"] {
  const sizes = Array.from({ length: communities?.count ?? 0 }, () => 0);
  for (const group of communities?.of ?? []) sizes[group]++;
  return {
    count: communities?.count ?? null,
    modularity,
    sizes: sizes.toSorted((a, b) => b - a),
    weighted: isWeighted,
  };
}

function siloSummary({
  attribute,
  without,
  eiIndex,
  withinDensity,
  betweenDensity,
  groups,
  mixing,
}: Silo): SiloSummary {
  return {
    attribute,
    without,
    eiIndex,
    withinDensity,
    betweenDensity,
    groups: groups.map((name, group) => {
      const inside = mixing.ties[group][group];
      return {
        name,
        size: mixing.sizes[group],
        inside,
        across: mixing.ties[group].reduce((sum, ties) => sum + ties, 0) - inside,
      };
    }),
  };
}

function inPairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((first, place) => items.slice(place + 1).map((second): [T, T] => [first, second]));
}

const MOST_KINDS = 12;

function changeBetween(map: NetworkMap, from: NamedChoice, to: NamedChoice, options: ChanceOptions): Change {
  const { shared, onlyFirst, onlySecond, jaccard, chance } = compareTies(map, from, to, options);
  const ofKind = (relation: string): KindChange => {
    const ties = map.ties.filter((tie) => tie.relation === relation);
    const {
      from: _,
      to: __,
      kinds: ___,
      ...change
    } = changeBetween({ ...map, ties, relations: [] }, from, to, options);
    return { relation, ...change };
  };
  return {
    from: from.name,
    to: to.name,
    kept: shared,
    formed: onlySecond,
    dissolved: onlyFirst,
    jaccard: { value: jaccard, chance },
    kinds: map.relations.length > 1 ? map.relations.slice(0, MOST_KINDS).map(ofKind) : [],
  };
}

function waveSummary(map: NetworkMap, { name, choice }: NamedChoice): WaveSummary {
  const graph = graphOf(map, chosenTies(map, choice));
  return {
    name,
    ties: graph.ties,
    density: density(graph),
    reciprocity: reciprocity(graph),
    transitivity: transitivity(graph),
  };
}

function organisationRows(map: NetworkMap, structure: Structure): OrganisationRow[] {
  const { graph, communities, corePeriphery } = structure;
  const degree = degrees(withoutDirection(graph));
  const received = new Int32Array(graph.count);
  for (const end of graph.ends) received[end]++;
  return map.nodes.map(({ id, label }, node) => ({
    id,
    label,
    degree: degree[node],
    given: graph.starts[node + 1] - graph.starts[node],
    received: received[node],
    betweenness: structure.betweenness[node],
    coreness: structure.coreness[node],
    component: structure.component[node],
    community: communities?.of[node] ?? null,
    isCore: corePeriphery?.isCore[node] ?? null,
  }));
}
