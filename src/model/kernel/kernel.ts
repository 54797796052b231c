/**
 * The same months, faster: the loops of the theory, translated to WebAssembly.
 *
 * Nothing here says what happens in a month. The text of the mechanisms is translated as it stands (`npm run kernel`) into
 * `code.json`; this file only lays a world out in the memory of such a module. Both give the same bits, which the tests
 * hold them to, and where WebAssembly is not to be had the plain text runs.
 */
import type { Room } from "../../engine/columns.ts";
import { IS_PROMISED, IS_SHARED } from "../deeds.ts";
import type { Living } from "../living.ts";
import type { World } from "../state.ts";
import type { Structure } from "../structure.ts";
import type { TallyColumns } from "../tally-fields.ts";
import code from "./code.json";
import { withPlaces } from "./gaps.ts";

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
const ALIGNMENT = 16;

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
  const places = code.columns.map((path) => placeOf(columnAt(root, path), path, memory, room));
  code.columns.forEach((path, k) => {
    imports[path] = places[k];
  });
  for (const path of code.constants) imports[path] = constantAt(root, path);
  const { exports } = new WebAssembly.Instance(moduleFor(places), {
    world: imports,
  });
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

/** What changes from month to month: how it is handed to the module, and how it is taken back. */
interface Changing {
  readonly give: (world: World) => number;
  readonly take: (living: Living, value: number) => void;
}

/** Property by property, because a look by a name that varies costs as much as a small mechanism (measured). */
const CHANGING: Readonly<Record<string, Changing>> = {
  month: { give: ({ month }) => month, take: () => undefined },
  "luck.run": { give: ({ luck }) => luck.run, take: () => undefined },
  "living.partnershipCount": counted(
    ({ partnershipCount: n }) => n,
    (living, n) => (living.partnershipCount = n),
  ),
  "living.formalPartnershipCount": counted(
    ({ formalPartnershipCount: n }) => n,
    (living, n) => (living.formalPartnershipCount = n),
  ),
  "living.bodyCount": counted(
    ({ bodyCount: n }) => n,
    (living, n) => (living.bodyCount = n),
  ),
  "living.seatCount": counted(
    ({ seatCount: n }) => n,
    (living, n) => (living.seatCount = n),
  ),
  "living.formalSeatCount": counted(
    ({ formalSeatCount: n }) => n,
    (living, n) => (living.formalSeatCount = n),
  ),
  "living.tieCount": counted(
    ({ tieCount: n }) => n,
    (living, n) => (living.tieCount = n),
  ),
  "living.formalTieCount": counted(
    ({ formalTieCount: n }) => n,
    (living, n) => (living.formalTieCount = n),
  ),
  "living.boardCount": counted(
    ({ boardCount: n }) => n,
    (living, n) => (living.boardCount = n),
  ),
  "living.awakeCount": counted(
    ({ awakeCount: n }) => n,
    (living, n) => (living.awakeCount = n),
  ),
  "living.asleepCount": counted(
    ({ asleepCount: n }) => n,
    (living, n) => (living.asleepCount = n),
  ),
  "living.stale": counted(
    ({ stale }) => Number(stale),
    (living, n) => (living.stale = n === 1),
  ),
};

function counted(give: (living: Living) => number, take: Changing["take"]): Changing {
  return { give: ({ living }) => give(living), take };
}

const CELLS = code.cells.map((path) => {
  const changing = CHANGING[path];
  if (changing === undefined) throw new RangeError(`${path} is not known to change`);
  return changing;
});

function write(world: World, cells: Int32Array): void {
  for (let cell = 0; cell < cells.length; cell++) cells[cell] = CELLS[cell].give(world);
}

function read({ living }: World, cells: Int32Array): void {
  for (let cell = 0; cell < cells.length; cell++) CELLS[cell].take(living, cells[cell]);
}

/** The module as it is kept, unpacked when it is first wanted. */
const kept = once(() => ({
  bytes: Uint8Array.from(atob(code.module), (letter) => letter.charCodeAt(0)),
  gaps: code.gaps.split(" ").map(Number),
}));

/** Modules that were made last, by where columns lie in them: worlds of one structure are laid out alike. */
const made = new Map<string, WebAssembly.Module>();
const KEPT_MODULES = 8;

function moduleFor(places: readonly number[]): WebAssembly.Module {
  const key = places.join(" ");
  const known = made.get(key);
  if (known !== undefined) return known;
  const { bytes, gaps } = kept();
  const module = new WebAssembly.Module(withPlaces(bytes.slice(), gaps, places));
  for (const oldest of made.keys()) if (made.size >= KEPT_MODULES) made.delete(oldest);
  made.set(key, module);
  return module;
}

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}
