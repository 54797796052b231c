/** The record of a session as a page of its own: moves in order, what was expected and what came, what the model does not hold. */
import { caveats } from "../../words/en/caveats.ts";
import { workshop as words } from "../../words/en/workshop.ts";
import { holdingAfter, moveSaid, seenKey } from "./workshop.ts";
import type { Workshop } from "./workshop.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const listOf = (lines: readonly string[], tag: "ol" | "ul"): string =>
  lines.length === 0
    ? `<p>${escaped(words.parked.none)}</p>`
    : `<${tag}>${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</${tag}>`;

/** Each move that holds as one sentence or two, with what came of it. */
export const movesTold = ({ moves, at, seen }: Workshop): readonly string[] =>
  moves.slice(0, at).map((move, m) => {
    const found = seen[seenKey(holdingAfter(moves, m + 1))];
    const guess = move.guess === "" ? "" : ` ${words.move.guess(words.guesses[move.guess])}`;
    return `${moveSaid(move)}.${guess} ${words.record.now(found?.finding ?? words.record.notRun)}`;
  });

export function recordPage(workshop: Workshop, link: string): string {
  const { root, seen, parked, disagreed } = workshop;
  const { record } = words;
  const title = record.title(root.title);
  const start = seen[seenKey([])]?.finding ?? record.notRun;
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body{font:12pt/1.5 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem}</style></head>
<body><main><h1>${escaped(title)}</h1><p>${escaped(record.caveat)}</p>
<h2>${escaped(record.start)}</h2><p>${escaped(start)}.</p>
<h2>${escaped(record.moves)}</h2>${listOf(movesTold(workshop), "ol")}
<h2>${escaped(words.disagreed.title)}</h2>${listOf(disagreed, "ul")}
<h2>${escaped(words.parked.title)}</h2>${listOf(parked, "ul")}
<p>${escaped(link)}</p><p><small>${escaped(caveats.join(" "))}</small></p></main></body></html>
`;
}
