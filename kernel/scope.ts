/** One function of the module while it is translated: its locals, what it looks up at its start, and what names mean. */
import ts from "typescript";
import { globalName, placeOf } from "./program.ts";
import type { Constant, Vocabulary } from "./program.ts";
import { literal, number } from "./value.ts";
import type { ColumnKind, ColumnValue, NumberType, NumberValue, Value } from "./value.ts";

/** What stands for the names of one function of the model's text; a name of a module is looked up when it is met. */
export type Names = Map<ts.Symbol, Value>;

/** What is being translated. */
export interface Scope {
  readonly checker: ts.TypeChecker;
  readonly vocabulary: Vocabulary;
  /** Declarations and functions found to hold fractions: numbers are taken for whole until one is not. */
  readonly fractions: Set<object>;
  /** Paths of settings that are whole numbers. */
  readonly wholeSettings: ReadonlySet<string>;
  readonly locals: Map<string, string>;
  /** Code that fetches addresses and constants once, at the start of the function. */
  readonly opening: Map<string, string>;
  /** The functions whose text is being put in the place of a call. */
  readonly within: readonly object[];
  /** How many labels and locals there are. */
  readonly named: { count: number };
}

/** A number taken for whole turned out not to be: the translation begins again, knowing so. */
export class NotWhole extends Error {}

/** The text says something that is not translated. */
export class Refused extends Error {}

export function refuse(node: ts.Node, why: string): never {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  throw new Refused(`${file.fileName}:${line + 1}: ${why}\n    ${node.getText().slice(0, 200)}`);
}

/** What a name stands for where it was declared. */
export const originalOf = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;

export function freshName(scope: Scope, stem: string): string {
  scope.named.count++;
  return `$${stem}_${scope.named.count}`;
}

export function freshLocal(scope: Scope, stem: string, type: string): string {
  const name = freshName(scope, stem);
  scope.locals.set(name, type);
  return name;
}

const wasmType = (type: NumberType): string => (type === "f64" ? "f64" : "i32");

/** A constant of the world, fetched once a function. */
export function constantOf(scope: Scope, constant: Constant): NumberValue {
  const { path, type, what } = constant;
  const name = what === "length" ? `${path}.length` : path;
  scope.vocabulary.constants.set(name, constant);
  const local = globalName(name);
  scope.locals.set(local, wasmType(type));
  scope.opening.set(local, `(local.set ${local} (global.get ${local}))`);
  return number(type, `(local.get ${local})`, true);
}

/** A column of the world. */
export function columnOf({ vocabulary: { columns } }: Scope, path: string, kind: ColumnKind): ColumnValue {
  const { index } = columns.get(path) ?? { index: columns.size };
  columns.set(path, { kind, index });
  return { is: "column", path, kind, index };
}

/** Where a whole column starts. */
export const startOf = ({ path }: ColumnValue): string => `(global.get ${globalName(path)})`;

/** Binds a number to a local of its own; what is stable needs none. */
export function keep(scope: Scope, stem: string, value: NumberValue): { set: string; kept: NumberValue } {
  if (value.stable) return { set: "", kept: value };
  const local = freshLocal(scope, stem, wasmType(value.type));
  return {
    set: `(local.set ${local} ${value.code})`,
    kept: number(value.type, `(local.get ${local})`, true),
  };
}

/** A variable that the text may write to. */
export function variable(scope: Scope, declaration: ts.Node, stem: string, value: NumberValue) {
  // A number without a sign may become one with: a fraction holds either.
  const type: NumberType = scope.fractions.has(declaration) || value.type === "u32" ? "f64" : value.type;
  const name = freshLocal(scope, stem, wasmType(type));
  return { is: "variable", name, type, declaration } as const;
}

export const textCode = ({ vocabulary: { texts } }: Scope, text: string): NumberValue =>
  literal(placeOf(texts, text));
