/**
 * From bytes to plain data: JSON, or YAML where it is not JSON.
 *
 * Everything hostile is met before anything is parsed: size, encoding, and how deep brackets go. Whether the data is a
 * scenario is for `check.ts` to say.
 */
import { LIMITS } from "./limits.ts";
import type { Problem } from "./problem.ts";

export interface Loaded {
  readonly data: unknown;
  readonly problems: readonly Problem[];
}

const UTF16_MARKS = ["255,254", "254,255"];

export async function loadScenario(bytes: Uint8Array, name: string): Promise<Loaded> {
  const fail = (code: string, found: string, values: Readonly<Record<string, string>> = {}): Loaded => ({
    data: null,
    problems: [{ at: name, code, found, values }],
  });
  if (bytes.length > LIMITS.bytes)
    return fail("too-large", `${bytes.length} bytes`, { limit: String(LIMITS.bytes) });
  if (UTF16_MARKS.includes(bytes.subarray(0, 2).join(","))) return fail("not-text", "text in UTF-16");
  const text = textOf(bytes);
  if (text === null) return fail("not-text", "bytes that are no text");
  if (text.trim() === "") return fail("empty-file", "empty");
  if (deepest(text) > LIMITS.depth)
    return fail("too-deep", `${deepest(text)} brackets inside each other`, { limit: String(LIMITS.depth) });
  return /^\s*[[{]/.test(text) && !/\.ya?ml$/i.test(name) ? fromJson(text, fail) : fromYaml(text, fail);
}

type Fail = (code: string, found: string, values?: Readonly<Record<string, string>>) => Loaded;

/** The text; null where the bytes are not UTF-8. A byte-order mark is passed over. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many brackets are open at once at most, those inside quotes aside. */
function deepest(text: string): number {
  let open = 0;
  let most = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const here = text[i];
    if (quoted) {
      if (here === "\\") i++;
      else if (here === '"') quoted = false;
    } else if (here === '"') quoted = true;
    else if (here === "[" || here === "{") most = Math.max(most, ++open);
    else if (here === "]" || here === "}") open--;
  }
  return most;
}

function fromJson(text: string, fail: Fail): Loaded {
  try {
    return { data: JSON.parse(text), problems: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    return fail("bad-json", `broken ${whereOf(text, message)}`.trim(), { message });
  }
}

/** Line and column that an engine's message points at, where it does. */
function whereOf(text: string, message: string): string {
  const position = /position (\d+)/.exec(message);
  if (position === null) return "";
  const before = text.slice(0, Number(position[1])).split("\n");
  return `in line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}

async function fromYaml(text: string, fail: Fail): Promise<Loaded> {
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: true });
  const [broken] = document.errors;
  if (broken !== undefined)
    return fail("bad-yaml", `broken in line ${broken.linePos?.[0].line ?? 1}`, {
      message: broken.message.split("\n")[0],
    });
  try {
    return { data: document.toJS({ maxAliasCount: 50 }), problems: [] };
  } catch (error) {
    return fail("bad-yaml", "too much told again by name", {
      message: error instanceof Error ? error.message : "",
    });
  }
}
