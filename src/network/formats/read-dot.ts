/**
 * Graphviz's DOT, as far as it says who is tied to whom.
 *
 *     graph or digraph, nodes with attributes in brackets, chains a -> b -> c, also to several at once: a -> { b c }
 *
 * A subgraph whose name begins with "cluster" becomes the parent of the nodes first named in it. Defaults (node [shape=box]) and
 * attributes of the graph are drawing, and are left out. Nothing recurses: braces are kept on a stack.
 */
import { addNode, addTie, type Draft } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import type { AttributeValue } from "../map.ts";
import { valueFromText } from "../values.ts";
import { dotTokens, type DotToken } from "./dot-tokens.ts";
import { takeLabel, takeTieParts } from "./tie-parts.ts";

/** A statement being read: a node, or nodes joined by arrows. */
interface Chain {
  /** What the next arrow starts from. */
  ends: readonly string[];
  arrow: DotToken | null;
  readonly ties: { readonly from: string; readonly to: string; readonly arrow: DotToken }[];
  readonly attributes: Map<string, AttributeValue>;
}

/** Braces that are open, and the statement that waits outside them. */
interface Scope {
  readonly parent: string | null;
  readonly members: string[];
  readonly outside: Chain;
}

interface Parser {
  readonly draft: Draft;
  readonly tokens: readonly DotToken[];
  at: number;
  readonly scopes: Scope[];
  chain: Chain;
  /** The name of the subgraph whose brace is to come. */
  name: string | null;
}

const newChain = (): Chain => ({ ends: [], arrow: null, ties: [], attributes: new Map() });

/** Fills the draft and says whether the graph is directed; null where there is no graph. */
export function readDot(draft: Draft, text: string): boolean | null {
  const tokens = dotTokens(text, draft);
  if (tokens === null) return null;
  const opening = tokens.findIndex((token) => isMark(token, "{"));
  if (opening < 0) {
    draft.report.problem("no-graph-in-file", null, text.slice(0, 40));
    return null;
  }
  const directed = tokens.slice(0, opening).some((token) => token.text.toLowerCase() === "digraph");
  const parser: Parser = { draft, tokens, at: opening + 1, scopes: [], chain: newChain(), name: null };
  parser.scopes.push({ parent: null, members: [], outside: newChain() });
  while (parser.at < tokens.length && parser.scopes.length > 0 && !draft.isOverfull) takeToken(parser);
  if (parser.scopes.length > 0 && !draft.isOverfull)
    draft.report.problem("dot-cut-short", tokens[tokens.length - 1].line, "");
  return directed;
}

function isMark(token: DotToken | undefined, mark: string): boolean {
  return token !== undefined && !token.isQuoted && token.text === mark;
}

function takeToken(parser: Parser): void {
  const token = parser.tokens[parser.at++];
  const mark = token.isQuoted ? "" : token.text;
  switch (mark) {
    case "{":
      return openBrace(parser, token);
    case "}":
      return closeBrace(parser);
    case "[":
      return takeAttributes(parser);
    case "->":
    case "--":
      parser.chain.arrow = token;
      return;
    case ";":
    case ",":
      return finish(parser);
    case "]":
    case "=":
    case ":":
      return;
    default:
      return takeWord(parser, token);
  }
}

function takeWord(parser: Parser, token: DotToken): void {
  const word = token.isQuoted ? "" : token.text.toLowerCase();
  const next = parser.tokens[parser.at];
  if (parser.chain.arrow === null) finish(parser);
  if (word === "subgraph") {
    const isNamed = next !== undefined && !isMark(next, "{");
    parser.name = isNamed ? next.text : null;
    if (isNamed) parser.at++;
  } else if (isMark(next, "=")) {
    parser.at += 2;
    const cluster = parser.scopes[parser.scopes.length - 1].parent;
    const node = cluster === null || word !== "label" ? undefined : parser.draft.nodes.get(cluster);
    if (node !== undefined) node.label = parser.tokens[parser.at - 1]?.text ?? null;
  } else if (["node", "edge", "graph"].includes(word) && isMark(next, "[")) {
    parser.at = afterBrackets(parser.tokens, parser.at + 1);
  } else {
    meet(parser, token);
    join(parser, [token.text]);
    while (isMark(parser.tokens[parser.at], ":")) parser.at += 2;
  }
}

function meet(parser: Parser, token: DotToken): void {
  const { draft } = parser;
  const scope = parser.scopes[parser.scopes.length - 1];
  if (!draft.nodes.has(token.text)) addNode(draft, token.text, { at: token.line, parent: scope.parent });
  scope.members.push(token.text);
}

/** Joins what the chain has come to with these nodes, if an arrow waits; they are then what the next arrow starts from. */
function join({ chain, draft }: Parser, ends: readonly string[]): void {
  const { arrow } = chain;
  if (arrow !== null) {
    if (chain.ends.length * ends.length + chain.ties.length > LIMITS.ties) {
      draft.report.problem("too-many-ties", arrow.line, "", { limit: `${LIMITS.ties}` });
      draft.isOverfull = true;
      return;
    }
    for (const from of chain.ends) for (const to of ends) chain.ties.push({ from, to, arrow });
  }
  chain.arrow = null;
  chain.ends = ends;
}

function openBrace(parser: Parser, token: DotToken): void {
  const { draft, scopes } = parser;
  const above = scopes[scopes.length - 1].parent;
  const isCluster = parser.name !== null && /^cluster/i.test(parser.name);
  if (isCluster && parser.name !== null && !draft.nodes.has(parser.name)) {
    addNode(draft, parser.name, { at: token.line, parent: above });
  }
  if (parser.chain.arrow === null) finish(parser);
  scopes.push({ parent: isCluster ? parser.name : above, members: [], outside: parser.chain });
  parser.chain = newChain();
  parser.name = null;
  if (scopes.length <= LIMITS.depth) return;
  draft.report.problem("too-deep", token.line, "{", { limit: `${LIMITS.depth}` });
  draft.isOverfull = true;
}

function closeBrace(parser: Parser): void {
  finish(parser);
  const scope = parser.scopes.pop();
  if (scope === undefined || parser.scopes.length === 0) return;
  parser.chain = scope.outside;
  const members = [...new Set(scope.members)];
  for (const member of members) parser.scopes[parser.scopes.length - 1].members.push(member);
  join(parser, members);
}

function afterBrackets(tokens: readonly DotToken[], from: number): number {
  let at = from;
  while (at < tokens.length && !isMark(tokens[at], "]")) at++;
  return at + 1;
}

/** name=value, parted by commas, semicolons or nothing. Quoted values stay text. */
function takeAttributes(parser: Parser): void {
  const end = afterBrackets(parser.tokens, parser.at);
  for (let at = parser.at; at < end - 1; at++) {
    const value = parser.tokens[at + 2];
    if (!isMark(parser.tokens[at + 1], "=") || value === undefined || at + 2 >= end - 1) continue;
    if (parser.chain.attributes.size < LIMITS.attributesPerElement) {
      parser.chain.attributes.set(
        parser.tokens[at].text,
        value.isQuoted ? value.text : valueFromText(value.text),
      );
    }
    at += 2;
  }
  parser.at = end;
}

/** Ends a statement: its attributes go to its ties, or to its node. */
function finish(parser: Parser): void {
  const { chain, draft } = parser;
  parser.chain = newChain();
  if (chain.ties.length > 0) {
    for (const { from, to, arrow } of chain.ties) {
      const parts = takeTieParts(new Map(chain.attributes), draft.report, arrow.line);
      addTie(draft, from, to, arrow.line, { ...parts, directed: arrow.text === "->" });
    }
    return;
  }
  const node = chain.ends.length === 1 ? draft.nodes.get(chain.ends[0]) : undefined;
  if (node === undefined) return;
  const label = takeLabel(chain.attributes);
  if (label !== null) node.label = label;
  for (const [name, value] of chain.attributes) node.attributes.set(name, value);
}
