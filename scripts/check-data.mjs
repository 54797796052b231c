/**
 * Real files that do not ship, read and compared with what others made of them:
 *
 *     npm run check:data -- --data PATH
 *
 * PATH holds import-samples/, same-network-many-formats/, english-la-outcomes/ and empirical-patterns.csv. One line a file:
 * met, missed, or read where nobody else's reading is known. Without a path nothing is run, and that is said.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const { data } = parseArgs({ options: { data: { type: "string" } } }).values;
if (data === undefined) {
  console.log("not run: no path (give --data PATH)");
  process.exit(0);
}

const { module: reading } = await runnerImport("./src/network/read.ts");
const { module: structure } = await runnerImport("./src/network/structure.ts");
const counts = { met: 0, missed: 0, read: 0 };

function tell(outcome, name, what) {
  counts[outcome]++;
  console.log(`${outcome.padEnd(6)} ${name}: ${what}`);
}

/** Rows of a CSV file, with quoted cells. */
function rowsOf(path) {
  const [head, ...lines] = readFileSync(path, "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) =>
        cell.replace(/^"|"$/g, "").replaceAll('""', '"'),
      ),
    );
  return lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ""])));
}

const network = (path, options) =>
  reading.readNetwork(new Uint8Array(readFileSync(path)), path.split("/").at(-1), options);

function readAs({ map, problems }) {
  if (map === null) return `nothing usable (${problems[0]?.code})`;
  return `${map.nodes.length} nodes, ${map.ties.length} edges, ${map.directed ? "directed" : "undirected"}`;
}

/** Symmetric matrices are read as having no direction here, with a note; igraph counts each tie twice. */
const SYMMETRIC = ["igraph--fullmatrix1.dl", "igraph--fullmatrix3.dl"];

function samples() {
  const folder = join(data, "import-samples");
  if (!existsSync(folder)) return console.log("not run: no import-samples");
  for (const { file, networkx_result: networkx, r_igraph_result: igraph } of rowsOf(
    join(folder, "manifest.csv"),
  )) {
    const found = network(join(folder, "files", file));
    const told = readAs(found);
    const known = [networkx, igraph].filter((each) => /^\d+ nodes/.test(each));
    const isBoth =
      SYMMETRIC.includes(file) &&
      found.map !== null &&
      !found.map.directed &&
      known.includes(`${found.map.nodes.length} nodes, ${2 * found.map.ties.length} edges, directed`);
    if (known.includes(told) || isBoth) tell("met", file, told);
    else if (known.length > 0) tell("missed", file, `${told}; others: ${known.join(" | ")}`);
    else tell(found.map === null ? "missed" : "read", file, told);
  }
}

function sameNetwork() {
  const folder = join(data, "same-network-many-formats", "files");
  if (!existsSync(folder)) return console.log("not run: no same-network-many-formats");
  for (const file of readdirSync(folder).sort()) {
    const found = network(join(folder, file));
    const weight = (found.map?.ties ?? []).reduce((sum, tie) => sum + (tie.weight ?? 0), 0);
    const told = `${readAs(found)}, weight ${weight}`;
    const noWeight = weight === 0 && file.includes("edgelist");
    const isSame = told.startsWith("25 nodes, 175 edges, undirected") && (weight === 473 || noWeight);
    tell(isSame ? "met" : "missed", file, told);
  }
}

/** Measures of the networks beside those that were worked out elsewhere. */
const MEASURES = {
  density: "density",
  reciprocity: "reciprocity",
  "transitivity (undirected)": "transitivity",
};
const TOLERANCE = 0.0001;

function measures() {
  const path = join(data, "empirical-patterns.csv");
  if (!existsSync(path)) return console.log("not run: no empirical-patterns.csv");
  const known = rowsOf(path);
  for (const [dataset, folder, columns, relation] of NETWORKS) {
    const file = join(data, folder, "edges.csv");
    if (!existsSync(file)) continue;
    const rows = rowsOf(file).filter((row) => row.relation === relation);
    const text = ["from,to", ...rows.map((row) => `${row[columns[0]]},${row[columns[1]]}`)].join("\n");
    const wanted = known.filter((row) => row.dataset === dataset && row.pattern in MEASURES);
    const { map } = reading.readNetwork(new TextEncoder().encode(text), dataset, { directed: true });
    const own = structure.structureOf(map, { random: () => 0.5, draws: 0 });
    for (const { pattern, value } of wanted) {
      const found = own[MEASURES[pattern]].value;
      const isMet = Math.abs(found - Number(value)) < TOLERANCE;
      tell(isMet ? "met" : "missed", `${dataset}, ${pattern}`, `${found?.toFixed(4)} (elsewhere ${value})`);
    }
  }
}
const NETWORKS = [
  ["hightech-managers (advice)", "hightech-managers", ["source", "target"], "advice"],
  ["hightech-managers (friendship)", "hightech-managers", ["source", "target"], "friendship"],
];

/** What a straight line leaves of each area's yearly values, and its slopes, in per cent of the mean level. */
function outcomes() {
  const file = join(data, "english-la-outcomes", "alcohol_admissions.csv");
  if (!existsSync(file)) return console.log("not run: no english-la-outcomes");
  const areas = new Map();
  for (const { area_code: area, value, period } of rowsOf(file))
    if (value !== "" && !/^E(92|47)/.test(area))
      areas.set(area, new Map(areas.get(area)).set(period, Number(value)));
  const years = Math.max(...[...areas.values()].map((each) => each.size));
  const lines = [...areas.values()]
    .filter((each) => each.size === years)
    .map((each) => [...each].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value));
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const level = mean(lines.flat());
  const times = Array.from({ length: years }, (_, year) => year - (years - 1) / 2);
  const squares = times.reduce((sum, time) => sum + time * time, 0);
  const slopes = lines.map(
    (values) => values.reduce((sum, value, year) => sum + value * times[year], 0) / squares,
  );
  const left = lines.map((values, at) => {
    const own = mean(values);
    return (
      values.reduce((sum, value, year) => sum + (value - own - slopes[at] * times[year]) ** 2, 0) /
      (years - 2)
    );
  });
  const spread = Math.sqrt(
    slopes.reduce((sum, slope) => sum + (slope - mean(slopes)) ** 2, 0) / (slopes.length - 1),
  );
  const found = [
    lines.length,
    (100 * mean(slopes)) / level,
    (100 * spread) / level,
    (100 * Math.sqrt(mean(left))) / level,
  ];
  const stated = [317, 0.33, 2.04, 6.51];
  ["areas", "trend, % a year", "slopes differ by, % a year", "left about own line, %"].forEach((name, at) =>
    tell(
      Math.abs(found[at] - stated[at]) < 0.01 ? "met" : "missed",
      `alcohol admissions, ${name}`,
      `${found[at].toFixed(3)} (docs/data.md ${stated[at]})`,
    ),
  );
}

samples();
sameNetwork();
measures();
outcomes();
console.log(
  `\n${counts.met} met, ${counts.missed} missed, ${counts.read} read without another reading to compare`,
);
process.exitCode = counts.missed > 0 ? 1 : 0;
