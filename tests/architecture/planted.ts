/** A small tree written in a test: `{ "src/engine/loop.ts": "…" }`. */
import { type Parsed, parse } from "./sources.ts";

export const planted = (tree: Readonly<Record<string, string>>): Parsed =>
  parse(Object.entries(tree).map(([path, text]) => ({ path, text })));
