/**
 * Maps we write are read by networkx and R's igraph, which count the same nodes and ties in them and, asked for the same
 * measures, give the same answers.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { structureOf } from "../../src/network/structure.ts";
import type { MapTie, NetworkMap } from "../../src/network/map.ts";
import { NO_ATTRIBUTES, NO_HISTORIES, NO_SPELLS } from "../../src/network/map.ts";
import { writeNetwork } from "../../src/network/write.ts";
import type { WritableFormat } from "../../src/network/write.ts";
import { mulberry } from "../fixtures/network/luck.ts";

function program(variable: string, places: readonly string[], packages: string): string {
  const found = [process.env[variable] ?? "", ...places].find((each) => each !== "" && existsSync(each));
  if (found !== undefined) return found;
  throw new Error(
    `This test needs ${places[0]}, and it is not here. Install it (apt-get install ${packages}), or say where: ${variable}=/path`,
  );
}
const python = (): string => program("JOINERY_PYTHON", ["/usr/bin/python3"], "python3 python3-networkx");
const rscript = (): string => program("JOINERY_RSCRIPT", ["/usr/bin/Rscript"], "r-base-core r-cran-igraph");

const plain = { attributes: NO_ATTRIBUTES, spells: NO_SPELLS, histories: NO_HISTORIES };

/** A random map with awkward names; every pair at most once each way, no body tied to itself. */
function randomMap(seed: number, bodies: number, chance: number, directed: boolean): NetworkMap {
  const random = mulberry(seed);
  const names = ["Café Społem", "Moor & Vale “Police”", "St Brannock's", "a,b;c", "007", "名前"];
  const nodes = Array.from({ length: bodies }, (_, at) => ({
    id: `n${at}`,
    label: names[at] ?? `Body ${at}`,
    parent: null,
    ...plain,
    attributes: new Map([["sector", at % 3 === 0 ? "health" : "council"]]),
  }));
  const ties: MapTie[] = [];
  for (let a = 0; a < bodies; a++)
    for (let b = directed ? 0 : a + 1; b < bodies; b++)
      if (a !== b && random() < chance)
        ties.push({
          from: `n${a}`,
          to: `n${b}`,
          directed,
          weight: 1 + Math.floor(8 * random()) / 2,
          relation: null,
          wave: null,
          ...plain,
        });
  const provenance = { file: "random", format: "JSON" } as const;
  return { nodes, ties, directed, relations: [], waves: [], provenance };
}

const MAPS = [
  { name: "undirected", map: randomMap(11, 30, 0.12, false) },
  { name: "directed", map: randomMap(12, 24, 0.14, true) },
  { name: "dense", map: randomMap(13, 14, 0.6, true) },
  { name: "sparse", map: randomMap(14, 40, 0.03, false) },
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "joinery-networks-"));
  for (const { name, map } of MAPS)
    for (const format of ["graphml", "gexf", "pajek", "json", "csv"] satisfies WritableFormat[])
      for (const { ending, text } of writeNetwork(map, format, { plain: true }).files)
        writeFileSync(join(folder, `${name}${ending}`), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Reading {
  readonly nodes: number;
  readonly edges: number;
  readonly weight: number;
  readonly directed: boolean;
}
interface Measured extends Reading {
  readonly density: number;
  readonly transitivity: number;
  readonly weak: number;
  readonly reciprocity: number | null;
  readonly betweenness: readonly number[];
  readonly coreness: readonly number[];
}

const IN_PYTHON = `
import csv, json, sys
import networkx as nx
folder, name = sys.argv[1], sys.argv[2]
def told(g):
    simple = nx.DiGraph(g) if g.is_directed() else nx.Graph(g)
    flat = nx.Graph(simple.to_undirected())
    order = sorted(simple.nodes, key=lambda n: str(simple.nodes[n].get("label", n)))
    between, core = nx.betweenness_centrality(simple), nx.core_number(simple)
    return dict(nodes=g.number_of_nodes(), edges=g.number_of_edges(), directed=g.is_directed(),
        weight=sum(float(d.get("weight", 1)) for _, _, d in g.edges(data=True)),
        density=nx.density(simple), transitivity=nx.transitivity(flat), weak=nx.number_connected_components(flat),
        reciprocity=nx.reciprocity(simple) if simple.is_directed() else None,
        betweenness=[between[n] for n in order], coreness=[core[n] for n in order])
out = {}
out["graphml"] = told(nx.read_graphml(f"{folder}/{name}.graphml"))
out["gexf"] = told(nx.read_gexf(f"{folder}/{name}.gexf"))
out["pajek"] = told(nx.read_pajek(f"{folder}/{name}.net"))
with open(f"{folder}/{name}.json", encoding="utf-8") as f:
    out["json"] = told(nx.node_link_graph(json.load(f)))
g = nx.DiGraph() if out["graphml"]["directed"] else nx.Graph()
with open(f"{folder}/{name}-nodes.csv", encoding="utf-8", newline="") as f:
    for row in csv.DictReader(f):
        g.add_node(row["id"], label=row["label"])
with open(f"{folder}/{name}-ties.csv", encoding="utf-8", newline="") as f:
    for row in csv.DictReader(f):
        g.add_edge(row["source"], row["target"], weight=float(row["weight"]))
out["csv"] = told(g)
print(json.dumps(out))
`;

test.each(MAPS)(
  "networkx reads the $name map in all five formats, and measures it as we do",
  ({ name, map }) => {
    const told: Record<string, Measured> = JSON.parse(
      execFileSync(python(), ["-c", IN_PYTHON, folder, name], { encoding: "utf8" }),
    );
    expect(Object.keys(told)).toEqual(["graphml", "gexf", "pajek", "json", "csv"]);
    for (const [format, read] of Object.entries(told)) expectSame(read, map, `${name} ${format}`);
  },
);

function expectSame(read: Measured, map: NetworkMap, where: string): void {
  const total = map.ties.reduce((sum, { weight }) => sum + (weight ?? 1), 0);
  expect([read.nodes, read.edges, read.directed], where).toEqual([
    map.nodes.length,
    map.ties.length,
    map.directed,
  ]);
  expect(read.weight, where).toBeCloseTo(total, 9);
  const own = structureOf(map, { random: mulberry(1), draws: 1 });
  expect(read.density, where).toBeCloseTo(own.density.value ?? Number.NaN, 12);
  expect(read.transitivity, where).toBeCloseTo(own.transitivity.value ?? 0, 12);
  expect(read.weak, where).toBe(own.weakComponents.value);
  if (map.directed) expect(read.reciprocity, where).toBeCloseTo(own.reciprocity.value ?? Number.NaN, 12);
  const byLabel = [...map.nodes.keys()].sort((a, b) => (map.nodes[a].label < map.nodes[b].label ? -1 : 1));
  // Python and JavaScript order these labels alike: by code point, and none is beyond the basic plane.
  byLabel.forEach((node, at) => {
    expect(own.coreness[node], where).toBe(read.coreness[at]);
    expect(read.betweenness[at], where).toBeCloseTo(own.betweenness[node], 10);
  });
}

const IN_R = `
suppressMessages(library(igraph))
arguments <- commandArgs(trailingOnly = TRUE)
told <- function(g) {
  w <- if (is.null(E(g)$weight)) rep(1, ecount(g)) else E(g)$weight
  cat(vcount(g), ecount(g), sum(w), is_directed(g), edge_density(g),
      transitivity(as.undirected(g, mode = "collapse")), components(g, mode = "weak")$no, "\\n", sep = " ")
}
told(read_graph(paste0(arguments[1], "/", arguments[2], ".graphml"), format = "graphml"))
told(read_graph(paste0(arguments[1], "/", arguments[2], ".net"), format = "pajek"))
`;

test.each(MAPS)(
  "R's igraph reads the $name map as GraphML and as Pajek, and measures it as we do",
  ({ name, map }) => {
    const script = join(folder, "read.R");
    writeFileSync(script, IN_R);
    const lines = execFileSync(rscript(), ["--vanilla", script, folder, name], { encoding: "utf8" })
      .trim()
      .split("\n");
    expect(lines.length).toBe(2);
    const own = structureOf(map, { random: mulberry(1), draws: 1 });
    for (const line of lines) {
      const [nodes, edges, weight, directed, density, transitivity, weak] = line.trim().split(/\s+/);
      expect([Number(nodes), Number(edges), directed]).toEqual([
        map.nodes.length,
        map.ties.length,
        map.directed ? "TRUE" : "FALSE",
      ]);
      expect(Number(weight)).toBeCloseTo(
        map.ties.reduce((sum, tie) => sum + (tie.weight ?? 1), 0),
        3,
      );
      expect(Number(density)).toBeCloseTo(own.density.value ?? Number.NaN, 5);
      expect(Number(transitivity)).toBeCloseTo(own.transitivity.value ?? 0, 5);
      expect(Number(weak)).toBe(own.weakComponents.value);
    }
  },
);
