/**
 * The same months, faster: the loops of the theory, translated to WebAssembly.
 *
 * Nothing here says what happens in a month. The text of the mechanisms is translated as it stands (`npm run kernel`) into
 * `code.json`; this file only lays a world out in the memory of such a module. Both give the same bits, which the tests
 * hold them to, and where WebAssembly is not to be had the plain text runs.
 */
import type { Room } from "../../engine/columns.ts";
import { IS_PROMISED, IS_SHARED } from "../deeds.ts";
import type { World } from "../state.ts";
import type { Structure } from "../structure.ts";
import type { TallyColumns } from "../tally-fields.ts";
import code from "./code.json";

/** What a module lives for the world it was laid out for. */
export interface Kernel {
  /** Steps of a month by name, and `listTheAwake` and `countMost`. */
  readonly functions: Readonly<Record<string, () => void>>;
  /** Hands over what changes from month to month, and takes back what may have changed. */
  readonly enter: () => void;
  readonly leave: () => void;
}

/** Memory that a world can be laid out in, and which a kernel can work on. */
export interface Ground {
  readonly memory: WebAssembly.Memory;
  readonly room: Room;
}

const PAGE = 65536;
/** Columns start behind the cells. */
const START = 1024;
const ALIGNMENT = 8;

/** Memory for a world of so many bytes and for what its kernel reads besides. @throws RangeError where there is none left */
export function groundFor(structure: Structure, bytes: number): Ground {
  let size = START + bytes;
  for (const path of code.columns) size += aligned(columnAt({ structure }, path)?.byteLength ?? 0);
  // The study's key, and the tables of constants.
  const pages = Math.ceil((size + START) / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  let next = START;
  const room: Room = (taken) => {
    const offset = next;
    next += aligned(taken);
    return { buffer: memory.buffer, offset };
  };
  return { memory, room };
}

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

/** A kernel for a world that was laid out on this ground. @throws where WebAssembly is refused */
export function kernelFor({ memory, room }: Ground, world: World, tally: TallyColumns): Kernel {
  const root = { ...world, tally, constants: { IS_SHARED, IS_PROMISED } };
  const imports: Record<string, WebAssembly.ImportValue> = { memory };
  for (const path of code.columns) imports[path] = placeOf(columnAt(root, path), path, memory, room);
  for (const path of code.constants) imports[path] = constantAt(root, path);
  const { exports } = new WebAssembly.Instance(compiled(), { world: imports });
  const functions: Record<string, () => void> = {};
  for (const [name, made] of Object.entries(exports)) if (isAct(made)) functions[name] = made;
  const cells = new Int32Array(memory.buffer, 0, code.cells.length);
  return { functions, enter: () => write(world, cells), leave: () => read(world, cells) };
}

const isAct = (made: WebAssembly.ExportValue): made is () => void => typeof made === "function";

/** Where a column lies: as it is where the world was laid out on this ground, else copied (it never changes). */
function placeOf(
  column: ArrayBufferView | undefined,
  path: string,
  memory: WebAssembly.Memory,
  room: Room,
): number {
  if (column === undefined) throw new RangeError(`this world has no ${path}`);
  if (column.buffer === memory.buffer) return column.byteOffset;
  const { offset } = room(column.byteLength);
  const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
  new Uint8Array(memory.buffer, offset, column.byteLength).set(bytes);
  return offset;
}

/** What a path leads to from here. */
function follow(root: object, path: string): unknown {
  let found: unknown = root;
  for (const name of path.split(".")) {
    if (typeof found !== "object" || found === null) return undefined;
    found = Reflect.get(found, name);
  }
  return found;
}

function columnAt(root: object, path: string): ArrayBufferView | undefined {
  const found = follow(root, path);
  return ArrayBuffer.isView(found) ? found : undefined;
}

/** A number; a rule as its place among the texts that rules are compared with. */
function constantAt(root: object, path: string): number {
  const found = follow(root, path);
  if (typeof found === "number") return found;
  if (typeof found === "string") return code.texts.indexOf(found);
  throw new RangeError(`this world has no ${path}`);
}

/** Numbers of the living that change from month to month: keys of `Living`. */
const LIVING = code.cells.flatMap((path, cell) =>
  path.startsWith("living.") ? [{ cell, key: path.slice("living.".length) }] : [],
);
const MONTH_CELL = code.cells.indexOf("month");
const RUN_CELL = code.cells.indexOf("luck.run");

function write({ living, month, luck }: World, cells: Int32Array): void {
  cells[MONTH_CELL] = month;
  cells[RUN_CELL] = luck.run;
  for (const { cell, key } of LIVING) cells[cell] = Number(Reflect.get(living, key));
}

function read({ living }: World, cells: Int32Array): void {
  for (const { cell, key } of LIVING)
    Reflect.set(living, key, key === "stale" ? cells[cell] === 1 : cells[cell]);
}

/** The module, compiled when it is first wanted: every world of a process is laid out for the same one. */
const compiled = lazily(
  () => new WebAssembly.Module(Uint8Array.from(atob(code.module), (letter) => letter.charCodeAt(0))),
);

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
