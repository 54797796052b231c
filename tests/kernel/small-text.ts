/**
 * Small texts for the translator: the same text run twice over the same small world, once as JavaScript and once as the
 * WebAssembly it is translated to.
 */
import ts from "typescript";
import { expect } from "vitest";
import wabt from "wabt";
import { gapsOf } from "../../kernel/places.ts";
import { translate } from "../../kernel/translate.ts";
import type { Translation } from "../../kernel/translate.ts";
import { withPlaces } from "../../src/model/kernel/gaps.ts";

/** Columns of each kind, a setting and a rule, something that may be missing, and what changes: enough for every claim. */
export interface SmallWorld {
  readonly month: number;
  readonly settings: { readonly half: number; readonly third: number };
  readonly rules: { readonly power: string };
  readonly count: number;
  readonly ledger: null;
  readonly luck: { readonly key: Int32Array; readonly run: number };
  readonly f: Float64Array;
  readonly g: Float64Array;
  readonly i: Int32Array;
  readonly j: Int32Array;
  readonly u: Uint32Array;
  readonly v: Uint32Array;
  readonly b: Uint8Array;
}

/** What the compiler has to know of the language: its own library takes longer to read than all of these tests. */
const LIBRARY = `
  interface Array<T> { length: number; [n: number]: T; map(f: (x: T) => T): T[] }
  type ReturnType<T> = T extends (...of: never) => infer R ? R : never;
  interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
  interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
  interface Math { [name: string]: (...of: number[]) => number }
  declare const Math: Math;
  declare function Number(of: unknown): number;
  interface Column { readonly length: number; [n: number]: number }
  interface Float64Array extends Column { fill(v: number, a?: number, z?: number): void; set(o: Float64Array, at?: number): void }
  interface Int32Array extends Column { fill(v: number, a?: number, z?: number): void; set(o: Int32Array, at?: number): void }
  interface Uint32Array extends Column { fill(v: number, a?: number, z?: number): void; set(o: Uint32Array, at?: number): void }
  interface Uint8Array extends Column { fill(v: number, a?: number, z?: number): void; set(o: Uint8Array, at?: number): void }
  interface World {
    readonly month: number;
    readonly settings: { readonly half: number; readonly third: number };
    readonly rules: { readonly power: "on" | "off" | "never" };
    readonly count: number;
    readonly ledger: { readonly entries: Float64Array } | null;
    readonly luck: { readonly key: Int32Array; readonly run: number };
    readonly f: Float64Array; readonly g: Float64Array;
    readonly i: Int32Array; readonly j: Int32Array;
    readonly u: Uint32Array; readonly v: Uint32Array;
    readonly b: Uint8Array;
  }
  declare function drawEach(luck: World["luck"], month: number, low: Uint32Array, high: Uint32Array, rows: Int32Array, count: number, words: Int32Array): void;
`;
const FILE = "small.ts";

function programOf(text: string): ts.Program {
  const files = new Map(
    Object.entries({ "library.d.ts": LIBRARY, [FILE]: text }).map(([path, content]) => [
      path,
      ts.createSourceFile(path, content, ts.ScriptTarget.ES2022, true),
    ]),
  );
  const host: ts.CompilerHost = {
    getSourceFile: (path) => files.get(path),
    getDefaultLibFileName: () => "library.d.ts",
    writeFile: () => {},
    getCurrentDirectory: () => "",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (path) => files.has(path),
    readFile: (path) => files.get(path)?.text,
  };
  return ts.createProgram([...files.keys()], { noLib: true, strict: true, types: [] }, host);
}

/** The text's exported functions, translated: each is given the world. @throws Error where one is refused */
export function translationOf(text: string): Translation {
  const program = programOf(text);
  const entries = (program.getSourceFile(FILE)?.statements ?? []).flatMap((statement) =>
    ts.isFunctionDeclaration(statement) && statement.modifiers !== undefined && statement.name !== undefined
      ? [{ name: statement.name.text, of: statement, given: [""] }]
      : [],
  );
  return translate(program, entries);
}

type Act = () => void;
const assembler = await wabt();
/** Columns start behind the cells, and all lie on one page. */
const START = 1024;
const ROOM = 65536;

/** The columns of a world by their paths, one behind another. */
const columnsOf = ({ f, g, i, j, u, v, b, luck }: SmallWorld) =>
  Object.entries({ f, g, i, j, u, v, b, "luck.key": luck.key });

/** The text's functions for this world, translated: what they write stands in the world's own columns. */
export function translatedFor(text: string, world: SmallWorld): ReadonlyMap<string, Act> {
  const { text: code, vocabulary } = translationOf(text);
  const memory = new WebAssembly.Memory({ initial: ROOM / 65536 });
  const imports: Record<string, WebAssembly.ImportValue> = { memory };
  let next = START;
  const places = new Map<string, number>();
  const pairs = columnsOf(world).map(([path, column]) => {
    imports[path] = next;
    places.set(path, next);
    const there = new Uint8Array(memory.buffer, next, column.byteLength);
    next += Math.ceil(column.byteLength / 8) * 8;
    return { there, here: new Uint8Array(column.buffer, column.byteOffset, column.byteLength) };
  });
  for (const path of vocabulary.constants.keys()) imports[path] = constantOf(world, path, vocabulary.texts);
  const cells = new Int32Array(memory.buffer, 0, START / 4);
  vocabulary.cells.forEach((path, cell) => (cells[cell] = Number(follow(world, path))));
  const bytes = assembled(code);
  const used = [...vocabulary.columns.keys()].map((path) => places.get(path) ?? Number.NaN);
  const module = withPlaces(bytes, gapsOf(bytes, code).flat(), used);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module), { world: imports });
  const act =
    (made: WebAssembly.ExportValue): Act =>
    () => {
      for (const { here, there } of pairs) there.set(here);
      if (typeof made === "function") made();
      for (const { here, there } of pairs) here.set(there);
    };
  return new Map(Object.entries(exports).map(([name, made]) => [name, act(made)]));
}

function assembled(code: string): Uint8Array<ArrayBuffer> {
  const module = assembler.parseWat("small.wat", code, { simd: true, bulk_memory: true });
  module.validate();
  const { buffer } = module.toBinary({});
  module.destroy();
  return new Uint8Array(buffer);
}

const follow = (world: SmallWorld, path: string): unknown =>
  path.split(".").reduce<unknown>((found, name) => Reflect.get(Object(found), name), world);

function constantOf(world: SmallWorld, path: string, texts: readonly string[]): number {
  const found = follow(world, path);
  return typeof found === "string" ? texts.indexOf(found) : Number(found);
}

/** The text's functions for this world, as JavaScript. */
async function plainFor(text: string, world: SmallWorld): Promise<ReadonlyMap<string, Act>> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const made: Record<string, (world: SmallWorld) => void> = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(outputText)}`
  );
  return new Map(Object.entries(made).map(([name, act]) => [name, () => act(world)]));
}

const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7];

/** Eight rows of each kind, no two alike. */
export const smallWorld = (changed: Partial<SmallWorld> = {}): SmallWorld => ({
  month: 5,
  settings: { half: 0.5, third: 1 / 3 },
  rules: { power: "on" },
  count: 4,
  ledger: null,
  luck: { key: Int32Array.of(1, -2, 3, -4, 5), run: 7 },
  f: Float64Array.from(EIGHT, (k) => 0.25 + k),
  g: Float64Array.from(EIGHT, (k) => 10 - 1.7 * k),
  i: Int32Array.from(EIGHT, (k) => 3 * k - 5),
  j: Int32Array.from(EIGHT, (k) => 7 - k),
  u: Uint32Array.from(EIGHT, (k) => 4294967295 - k),
  v: Uint32Array.from(EIGHT, (k) => 11 * k),
  b: Uint8Array.from(EIGHT, (k) => 255 - k),
  ...changed,
});

/** Columns of a world as lists: a list tells −0 from 0 and NaN from all else. */
type Left = Readonly<Record<string, readonly number[]>>;
const leftIn = (world: SmallWorld): Left =>
  Object.fromEntries(columnsOf(world).map(([path, column]) => [path, [...column]]));

/** Runs every function of a text both ways, expects the same bits after each, and says what the last one left. */
export async function theSame(text: string, world: () => SmallWorld = smallWorld): Promise<Left> {
  const [one, other] = [world(), world()];
  const [plain, translated] = [await plainFor(text, one), translatedFor(text, other)];
  expect([...translated.keys()].sort()).toEqual([...plain.keys()].sort());
  for (const [name, act] of plain) {
    act();
    translated.get(name)?.();
    expect(leftIn(other), name).toEqual(leftIn(one));
  }
  return leftIn(one);
}
