/**
 * YAML as far as it is plain data: one document, no tags, no field twice, no more told again by name than a person would.
 * A file of its own, since most scenarios are JSON and the parser is large.
 */
import { isMap, isScalar, parseDocument, visit } from "yaml";
import type { Document } from "yaml";

export interface Fault {
  readonly code: "bad-yaml" | "yaml-tag" | "repeated-field" | "too-deep";
  readonly what: string;
  readonly line: number;
  readonly message: string;
}

export interface ReadYaml {
  readonly data: unknown;
  readonly fault: Fault | null;
}

/** Letters of a parser's own message that are passed on: it may quote the whole file. */
const LONGEST = 120;
const ALIASES = 50;

export function readYaml(text: string): ReadYaml {
  const failed = (code: Fault["code"], what: string, at: number, message = ""): ReadYaml => ({
    data: null,
    fault: { code, what, line: text.slice(0, at).split("\n").length, message: message.slice(0, LONGEST) },
  });
  try {
    // Fields told twice are looked for below: the parser compares each with all others.
    const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
    const [broken] = document.errors;
    if (broken !== undefined)
      return isOverflow(broken.message)
        ? failed("too-deep", "", 0)
        : failed("bad-yaml", "broken", broken.pos[0], broken.message);
    // A tag that the parser does not know is only warned of; here it means a file that wants more than data.
    const [warned] = document.warnings;
    if (warned !== undefined) return failed("yaml-tag", "tagged", warned.pos[0]);
    const twice = repeatedIn(document);
    if (twice !== null) return failed("repeated-field", "told again", twice);
    return { data: document.toJS({ maxAliasCount: ALIASES }), fault: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    return isOverflow(message)
      ? failed("too-deep", "", 0)
      : failed("bad-yaml", "told again by name too often", 0, message);
  }
}

/** What the engine says when its stack is full. */
const isOverflow = (message: string): boolean => /call stack|too much recursion/.test(message);

/** Where a field stands that its map already has; null where none does. */
function repeatedIn(document: Document): number | null {
  let found: number | null = null;
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value) : key;
        if (seen.has(name)) {
          found = (isScalar(key) || isMap(key)) && key.range ? key.range[0] : 0;
          return visit.BREAK;
        }
        seen.add(name);
      }
      return undefined;
    },
  });
  return found;
}
