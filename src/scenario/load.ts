/**
 * From bytes to plain data: JSON, or YAML where it is not JSON.
 *
 * Everything hostile is met before anything is parsed: size, encoding, and how deep brackets go. Whether the data is a
 * scenario is for `check.ts` to say.
 */
import { repeatedFields } from "./check/repeated-fields.ts";
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
    return fail("too-large", `over ${LIMITS.bytes} bytes`, { limit: String(LIMITS.bytes) });
  if (UTF16_MARKS.includes(bytes.subarray(0, 2).join(","))) return fail("not-text", "text in UTF-16");
  const text = textOf(bytes);
  if (text === null) return fail("not-text", "bytes that are no text");
  if (text.trim() === "") return fail("empty-file", "empty");
  const isJson = /^\s*[[{]/.test(text) && !/\.ya?ml$/i.test(name);
  const depth = isJson ? deepestBrackets(text) : Math.max(deepestBrackets(text), deepestIndent(text));
  if (depth > LIMITS.depth)
    return fail("too-deep", `${depth} lists and objects inside each other`, { limit: String(LIMITS.depth) });
  return isJson ? fromJson(text, fail) : fromYaml(text, fail);
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
function deepestBrackets(text: string): number {
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

/** How many of YAML's own marks of nesting stand at the head of one line at most: `- - - ? ? x`. */
function deepestIndent(text: string): number {
  let most = 0;
  for (const [head] of text.matchAll(/^[ \t]*(?:[-?:][ \t]+)+/gm))
    most = Math.max(most, head.replace(/[ \t]/g, "").length);
  return most;
}

function fromJson(text: string, fail: Fail): Loaded {
  try {
    const data: unknown = JSON.parse(text);
    return { data, problems: repeatedFields(text) };
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
  if (text.length > LIMITS.yaml)
    return fail("too-large", `over ${LIMITS.yaml} letters of YAML`, { limit: String(LIMITS.yaml) });
  const { readYaml } = await import("./load-yaml.ts");
  const { data, fault } = readYaml(text);
  if (fault === null) return { data, problems: [] };
  return fault.code === "too-deep"
    ? fail("too-deep", "more lists and objects inside each other", { limit: String(LIMITS.depth) })
    : fail(fault.code, `${fault.what} in line ${fault.line}`, { message: fault.message });
}
