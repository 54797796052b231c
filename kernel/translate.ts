/** The module: every step of a month that is translated, each a function of its own. */
import type ts from "typescript";
import { inline } from "./call.ts";
import type { Called } from "./call.ts";
import { DRAW_EACH } from "./draws.ts";
import { emptyVocabulary, globalName } from "./program.ts";
import type { Vocabulary } from "./program.ts";
import { NotWhole, columnOf } from "./scope.ts";
import type { Scope } from "./scope.ts";
import type { Value } from "./value.ts";

/** A function of the model's text, and what it is given: the world (an empty path), or columns by their paths. */
export interface Entry {
  readonly name: string;
  readonly of: Called;
  readonly given: readonly string[];
}

export interface Translation {
  /** WebAssembly text. */
  readonly text: string;
  readonly vocabulary: Vocabulary;
}

/**
 * @param wholeSettings paths of settings that are whole numbers
 * @throws Error where the text says something that is not translated: which file, which line
 */
export function translate(
  program: ts.Program,
  entries: readonly Entry[],
  wholeSettings: ReadonlySet<string> = new Set(),
): Translation {
  const vocabulary = emptyVocabulary();
  const fractions = new Set<object>();
  const checker = program.getTypeChecker();
  const functions = entries.map((entry) => {
    for (let known = -1; known < fractions.size;) {
      known = fractions.size;
      const scope: Scope = {
        checker,
        vocabulary,
        fractions,
        wholeSettings,
        locals: new Map(),
        opening: new Map(),
        within: [entry.of],
        named: { count: 0 },
      };
      try {
        return functionOf(scope, entry);
      } catch (error) {
        if (!(error instanceof NotWhole)) throw error;
      }
    }
    throw new Error(`${entry.name}: one cannot tell which of its numbers are whole`);
  });
  return { text: `(module\n${imports(vocabulary)}\n${DRAW_EACH}\n${functions.join("\n")}\n)\n`, vocabulary };
}

function functionOf(scope: Scope, { name, of: declaration, given: paths }: Entry): string {
  const args = paths.map((path): Value =>
    path === "" ? { is: "place", path } : columnOf(scope, path, "f64"),
  );
  const given = args.map((value) => ({ value, before: "" }));
  const { code, leaves } = inline(scope, declaration, given, declaration);
  const locals = [...scope.locals].map(([local, type]) => `(local ${local} ${type})`).join(" ");
  const result = leaves === "nothing" ? "" : ` (result ${leaves})`;
  return `(func (export "${name}")${result} ${locals}\n${[...scope.opening.values()].join("\n")}\n${code})`;
}

function imports({ columns, constants }: Vocabulary): string {
  const globals = [
    ...[...columns.keys()].map((path) => [path, "i32"]),
    ...[...constants].map(([path, { type }]) => [path, type === "f64" ? "f64" : "i32"]),
  ];
  return [
    '(import "world" "memory" (memory 1))',
    ...globals.map(([path, type]) => `(import "world" "${path}" (global ${globalName(path)} ${type}))`),
  ].join("\n");
}
