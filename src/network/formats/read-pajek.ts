/**
 * Pajek networks (.net) and projects (.paj).
 *
 * A file is a row of sections, each opened by a line with a star. Vertices are numbered from 1, and exist up to the number in
 * the heading whether they have a line or not. Ties come as arcs or edges, one by one, in lists or as a matrix; "*Arcs :2
 * "advice"" names their relation. A number in square brackets is time: [1-3,5,7-*]. In a project, partitions and vectors
 * become attributes of the nodes, and each further network a relation. Where and how things are drawn is left out.
 */
import { addNode, addTie, type Draft } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import type { AttributeValue, Spell } from "../map.ts";
import { isGap, numberFrom, valueFromText } from "../values.ts";
import { pajekTokens, pajekName } from "./pajek-tokens.ts";
import { momentFrom } from "./tie-parts.ts";

interface PajekScan {
  readonly draft: Draft;
  section: string;
  /** What the vertices that follow are those of. */
  object: string;
  /** What the star line named after the section: a network's or partition's title. */
  title: string;
  relation: string | null;
  /** How many networks have begun, and how many vertices this one has. */
  networks: number;
  vertices: number;
  firstMode: number;
  hasTwoModes: boolean;
  /** Rows of a matrix, or lines of a partition, read so far. */
  place: number;
  readonly matrixRow: number[];
}

export function readPajek(draft: Draft, text: string): void {
  const scan: PajekScan = {
    draft,
    section: "",
    object: "network",
    title: "",
    relation: null,
    networks: 0,
    vertices: 0,
    firstMode: 0,
    hasTwoModes: false,
    place: 0,
    matrixRow: [],
  };
  let line = 0;
  for (const raw of text.split(/\r\n?|\n/)) {
    line++;
    const trimmed = raw.trim();
    if (trimmed === "" || trimmed.startsWith("%") || trimmed.startsWith("/*")) continue;
    if (trimmed.startsWith("*")) openSection(scan, trimmed, line);
    else readLine(scan, trimmed, line);
    if (draft.isOverfull) return;
  }
  tellCutMatrix(scan, line);
}

function openSection(scan: PajekScan, text: string, line: number): void {
  tellCutMatrix(scan, line);
  const [star, ...rest] = pajekTokens(text);
  scan.section = star.slice(1).toLowerCase();
  scan.place = 0;
  scan.matrixRow.length = 0;
  switch (scan.section) {
    case "network":
      scan.networks++;
      scan.object = "network";
      scan.title = text.slice(star.length).trim();
      scan.relation = null;
      return;
    case "vertices":
      openVertices(scan, rest, line);
      return;
    case "arcs":
    case "edges":
    case "arcslist":
    case "edgeslist":
    case "matrix":
      scan.relation = relationIn(scan, rest);
      return;
    case "partition":
    case "vector":
      scan.object = scan.section;
      scan.title = text.slice(star.length).trim() || scan.section;
      return;
    default:
      scan.object = scan.section;
      scan.draft.report.problem("pajek-unknown-section", line, star);
  }
}

/** `*Arcs :2 "advice"` is a relation of its own; a second network in a project is one by its title. */
function relationIn(scan: PajekScan, rest: readonly string[]): string | null {
  const number = rest.find((token) => /^:\d+$/.test(token));
  const name = rest.find((token) => token !== number);
  if (name !== undefined) return pajekName(name);
  if (number !== undefined) return number.slice(1);
  return scan.networks > 1 ? scan.title || `${scan.networks}` : null;
}

function openVertices(scan: PajekScan, rest: readonly string[], line: number): void {
  const { draft } = scan;
  const asked = numberFrom(rest[0] ?? "");
  const isAgain = draft.nodes.size > 0 || scan.object !== "network";
  if (isAgain) {
    // What belongs to vertices says again how many there are; a further network is taken to be among the same ones.
    if (asked !== scan.vertices)
      draft.report.problem("pajek-other-vertices", line, rest.join(" "), { vertices: `${scan.vertices}` });
    scan.section = scan.object === "network" ? "vertices again" : scan.object;
    return;
  }
  if (asked === null || asked < 0 || !Number.isInteger(asked)) {
    draft.report.problem("pajek-bad-count", line, rest[0] ?? "");
    return;
  }
  if (asked > LIMITS.unlistedNodes) {
    draft.report.problem("too-many-nodes", line, asked, { limit: `${LIMITS.unlistedNodes}` });
    draft.isOverfull = true;
    return;
  }
  scan.vertices = asked;
  scan.firstMode = numberFrom(rest[1] ?? "") ?? asked;
  scan.hasTwoModes = rest.length > 1 && scan.firstMode < asked;
  for (let number = 1; number <= asked; number++) {
    const node = addNode(draft, `${number}`, { at: line });
    if (scan.hasTwoModes) node?.attributes.set("bipartite", number <= scan.firstMode ? 0 : 1);
  }
  if (scan.hasTwoModes) {
    draft.report.note("two-mode", { rows: `${scan.firstMode}`, columns: `${asked - scan.firstMode}` });
  }
}

function readLine(scan: PajekScan, text: string, line: number): void {
  switch (scan.section) {
    case "vertices":
      return readVertex(scan, text, line);
    case "arcs":
      return readTie(scan, text, line, true);
    case "edges":
      return readTie(scan, text, line, false);
    case "arcslist":
      return readList(scan, text, line, true);
    case "edgeslist":
      return readList(scan, text, line, false);
    case "matrix":
      return readMatrixLine(scan, text, line);
    case "partition":
    case "vector":
      return readValue(scan, text, line);
    case "":
      return scan.draft.report.problem("pajek-line-before-section", line, text);
    default:
  }
}

/** Words that begin a pair of name and value in the drawing of a vertex or a line. */
const DRAWING: ReadonlySet<string> = new Set(
  (
    "x_fact y_fact phi r q ic bc bw lc la lr lphi fos font hooks c w p s a k1 k2 a1 a2 b1 b2 ap lp lphi h1 h2 hook1 hook2 angle1 angle2 " +
    "velocity1 velocity2 hooks size"
  ).split(" "),
);
const SHAPES: ReadonlySet<string> = new Set([
  "ellipse",
  "box",
  "diamond",
  "triangle",
  "cross",
  "empty",
  "house",
  "man",
  "woman",
  "circle",
]);

function readVertex(scan: PajekScan, text: string, line: number): void {
  const [number, label, ...rest] = pajekTokens(text);
  const node = scan.draft.nodes.get(number);
  if (node === undefined) {
    scan.draft.report.problem("pajek-no-such-vertex", line, number, { vertices: `${scan.vertices}` });
    return;
  }
  if (label === undefined) return;
  node.label = pajekName(label);
  node.spells = rest.flatMap(spellsIn);
  let place = 0;
  while (place < rest.length && place < 3 && numberFrom(rest[place]) !== null) place++;
  for (const [name, value] of pairsIn(rest.slice(place))) node.attributes.set(name, value);
}

/** The pairs of name and value that are no drawing, such as networkx writes. */
function pairsIn(tokens: readonly string[]): [string, AttributeValue][] {
  const pairs: [string, AttributeValue][] = [];
  let at = 0;
  while (at < tokens.length) {
    const name = pajekName(tokens[at]);
    if (tokens[at].startsWith("[") || SHAPES.has(name.toLowerCase())) {
      at++;
      continue;
    }
    const value = tokens[at + 1];
    const isDrawing = DRAWING.has(name.toLowerCase()) || numberFrom(name) !== null;
    if (!isDrawing && value !== undefined && !value.startsWith("[")) {
      pairs.push([name, value.startsWith('"') ? pajekName(value) : valueFromText(value)]);
    }
    at += 2;
  }
  return pairs;
}

/** [1-3,5,7-*] */
function spellsIn(token: string): Spell[] {
  if (!token.startsWith("[")) return [];
  return token
    .slice(1, -1)
    .split(",")
    .filter((piece) => piece.trim() !== "")
    .map((piece) => {
      const dash = piece.indexOf("-", 1);
      const start = momentFrom(dash < 0 ? piece : piece.slice(0, dash));
      return { start, end: dash < 0 ? start : momentFrom(piece.slice(dash + 1)) };
    });
}

function endFrom(scan: PajekScan, token: string, line: number): string | null {
  // In the lists a minus sign marks a tie of negative sign.
  const id = token.replace(/^-/, "");
  if (scan.draft.nodes.has(id)) return id;
  scan.draft.report.problem("pajek-no-such-vertex", line, token, { vertices: `${scan.vertices}` });
  return null;
}

function readTie(scan: PajekScan, text: string, line: number, directed: boolean): void {
  const [first, second, ...rest] = pajekTokens(text);
  if (second === undefined) {
    scan.draft.report.problem("tie-without-end", line, text);
    return;
  }
  const from = endFrom(scan, first, line);
  const to = endFrom(scan, second, line);
  if (from === null || to === null) return;
  const hasWeight = rest.length > 0 && numberFrom(rest[0]) !== null;
  const isOdd = rest.length > 0 && !hasWeight && /^[-+]?(nan|inf)/i.test(rest[0]);
  if (isOdd) scan.draft.report.problem("weight-not-a-number", line, rest[0]);
  const attributes = new Map(pairsIn(rest.slice(hasWeight || isOdd ? 1 : 0)));
  const label = attributes.get("l");
  attributes.delete("l");
  if (label !== undefined) attributes.set("label", label);
  addTie(scan.draft, from, to, line, {
    directed,
    weight: hasWeight ? numberFrom(rest[0]) : null,
    relation: scan.relation,
    spells: rest.flatMap(spellsIn),
    attributes,
  });
}

function readList(scan: PajekScan, text: string, line: number, directed: boolean): void {
  const [first, ...others] = pajekTokens(text);
  const from = endFrom(scan, first, line);
  if (from === null) return;
  for (const token of others) {
    const to = endFrom(scan, token, line);
    const weight = token.startsWith("-") ? -1 : null;
    if (to !== null) addTie(scan.draft, from, to, line, { directed, weight, relation: scan.relation });
  }
}

/** The numbers of a row may run over several lines. */
function readMatrixLine(scan: PajekScan, text: string, line: number): void {
  const { draft } = scan;
  const width = scan.hasTwoModes ? scan.vertices - scan.firstMode : scan.vertices;
  const height = scan.hasTwoModes ? scan.firstMode : scan.vertices;
  for (const token of text.split(/[\s,;]+/)) {
    const weight = numberFrom(token);
    if (weight === null && !isGap(token)) draft.report.problem("cell-not-a-number", line, token);
    if (scan.place >= height) {
      draft.report.problem("matrix-too-long", line, token);
      return;
    }
    scan.matrixRow.push(weight ?? 0);
    if (weight !== null && weight !== 0) {
      const column = scan.matrixRow.length + (scan.hasTwoModes ? scan.firstMode : 0);
      const directed = scan.hasTwoModes ? false : null;
      addTie(draft, `${scan.place + 1}`, `${column}`, line, { weight, directed, relation: scan.relation });
    }
    if (scan.matrixRow.length === width) {
      scan.matrixRow.length = 0;
      scan.place++;
    }
  }
}

function tellCutMatrix(scan: PajekScan, line: number): void {
  const height = scan.hasTwoModes ? scan.firstMode : scan.vertices;
  if (scan.section !== "matrix" || scan.place >= height) return;
  scan.draft.report.problem("matrix-cut-short", line, `${scan.place}`, { rows: `${height}` });
}

function readValue(scan: PajekScan, text: string, line: number): void {
  scan.place++;
  const node = scan.draft.nodes.get(`${scan.place}`);
  const value = numberFrom(text);
  if (node === undefined || value === null)
    scan.draft.report.problem("pajek-bad-value", line, text, { title: scan.title });
  else node.attributes.set(scan.title, value);
}
