/** What has been met so far: the columns, constants and cells of the world that the translated text uses. */
import type { ColumnKind, NumberType } from "./value.ts";

/** A number that is settled before a run begins: a setting, a count, the length of a column, or a rule by its code. */
export interface Constant {
  readonly path: string;
  readonly type: NumberType;
  readonly what: "number" | "text" | "length";
}

export interface Vocabulary {
  readonly columns: Map<string, { readonly kind: ColumnKind; readonly index: number }>;
  readonly constants: Map<string, Constant>;
  /** Whole numbers that change from month to month, each in four bytes at the start of memory. */
  readonly cells: string[];
  /** Texts that rules are compared with; a rule is handed over as its place in this list. */
  readonly texts: string[];
}

export const emptyVocabulary = (): Vocabulary => ({
  columns: new Map(),
  constants: new Map(),
  cells: [],
  texts: [],
});

export function placeOf(list: string[], entry: string): number {
  const known = list.indexOf(entry);
  return known >= 0 ? known : list.push(entry) - 1;
}

/** A column or constant as a global of the module: WebAssembly names. */
export const globalName = (path: string): string => `$${path.replaceAll(".", "_")}`;
