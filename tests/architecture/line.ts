/**
 * The layer line, as data: which folder stands where, and which packages each may use.
 *
 * A folder of `src` may import itself and what stands before it. An order cannot grow a cycle, and it fits in a head.
 * `view` and `cli` stand side by side at the end and never import each other.
 */

export const layers = [
  "words",
  "maths",
  "engine",
  "model",
  "scenario",
  "network",
  "experiment",
  "analysis",
  "protocol",
  "picture",
  "view",
  "cli",
] as const;

export type Layer = (typeof layers)[number];

/** The two faces: last in the line, and strangers to each other. */
const faces: readonly Layer[] = ["view", "cli"];

/** The page may know the shapes of these, never run them: the worker stays the one truth. */
export const onlyAsTypesInView: readonly Layer[] = ["engine", "model"];

/** Layers that know no browser, no Node, no clock and no luck: everything up to `picture`, save the wire. */
export const pure: readonly Layer[] = layers.filter((each) => each !== "protocol" && !faces.includes(each));

/** Layers whose arithmetic must give the same bits everywhere. */
export const exact: readonly Layer[] = ["engine", "model"];

/** Layers that may use Node's own modules. The page's bundle never reaches the files that do. */
export const onNode: readonly Layer[] = ["protocol", "cli"];

/** Layers that start workers, by URL. */
export const startsWorkers: readonly Layer[] = ["protocol", "view", "cli"];

/** Workers that work for a picture alone: they run no model and speak no protocol, and may import view. */
export const drawingWorkers: readonly string[] = ["workers/layout.worker.ts"];

/** The one file that may import a worker as code: the one-file build has no URL to give. */
export const inlineWorkerDoor = "src/protocol/start-worker.ts";

/**
 * Packages by folder. A longer folder adds to a shorter one. A name ending in `/*` admits a whole scope;
 * `virtual:*` admits the modules a build plugin makes up.
 */
export const packages: Readonly<Record<string, readonly string[]>> = {
  "src/words": [],
  "src/maths": [],
  "src/engine": ["seedrandom", "@noble/hashes"],
  "src/model": [],
  "src/scenario": ["zod", "yaml"],
  "src/network": ["fflate"],
  "src/experiment": [],
  "src/experiment/study-file": ["zod"],
  "src/analysis": ["hyparquet", "hyparquet-writer", "fflate"],
  "src/protocol": ["comlink"],
  "src/picture": ["d3"],
  "src/view": ["react", "react-dom", "zustand", "d3", "idb", "@fontsource-variable/*", "uqr", "virtual:*"],
  "src/view/network": ["three"],
  "src/cli": ["commander", "bullmq", "ioredis"],
};

/** The only files that gather a folder; everywhere else one imports the file one means. */
export const catalogues: readonly string[] = ["src/model/outcomes/index.ts", "src/model/events/index.ts"];

/** Names that say how code is kept, not what it is about. */
export const emptyNames: readonly string[] = ["utils", "helpers", "common", "misc", "types", "core", "lib"];

/** Homes in `tests` for tests that are about more than one file of `src`. */
export const testHomes: readonly string[] = [
  "architecture",
  "docs",
  "golden",
  "layers",
  "page",
  "properties",
  "reference",
  "scenarios",
  "systems",
];

/** The same, inside a layer's own tests: slow twins of fast code, and example pictures of all charts at once. */
export const testRooms: readonly string[] = ["gallery", "reference"];

export const longestFunction = 60;
/** Functions that may be longer, and why: a published algorithm written out, since a call a round would halve its speed. */
export const writtenOut: readonly string[] = ["src/engine/random.ts: drawEach"];
export const longestFile = 400;
export const longestWorker = 20;

/** The layer a repository path belongs to; undefined outside `src` and for a folder that is not in the line. */
export function layerOf(path: string): Layer | undefined {
  const [root, folder] = path.split("/");
  return root === "src" ? layers.find((each) => each === folder) : undefined;
}

/** Whether `from` may import `to`: itself, or what stands before it. */
export function mayImport(from: Layer, to: Layer): boolean {
  if (from === to) return true;
  if (faces.includes(to)) return false;
  return layers.indexOf(to) < layers.indexOf(from);
}
