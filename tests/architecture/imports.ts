/**
 * The rules about who may import whom: the line, the packages, the mechanisms, the workers, and no cycles.
 * Each answers with sentences for the engineer who broke it; an empty list is a clean tree.
 */
import { posix } from "node:path";
import type ts from "typescript";
import {
  drawingWorkers,
  inlineWorkerDoor,
  type Layer,
  layerOf,
  mayImport,
  onlyAsTypesInView,
  onNode,
  packages,
  startsWorkers,
  layers,
} from "./line.ts";
import { type Reference, references } from "./references.ts";

type Verdict = string | undefined;

const isRelative = (specifier: string): boolean => /^\.\.?\//.test(specifier);

/** `@scope/name/deep/file` → `@scope/name`; `name/deep` → `name`. */
export function packageName(specifier: string): string {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier);
}

function packageAllowed(path: string, specifier: string): boolean {
  const name = packageName(specifier);
  return Object.entries(packages).some(
    ([folder, allowed]) =>
      path.startsWith(`${folder}/`) &&
      allowed.some((each) => (each.endsWith("*") ? specifier.startsWith(each.slice(0, -1)) : each === name)),
  );
}

function judgePackage(path: string, specifier: string): Verdict {
  const layer = layerOf(path);
  if (specifier.startsWith("node:")) {
    if (path.startsWith("workers/") && specifier === "node:worker_threads") return undefined;
    if (layer !== undefined && onNode.includes(layer)) return undefined;
    return `${specifier} belongs to Node; only ${onNode.join(" and ")} may use it`;
  }
  if (packageAllowed(path, specifier)) return undefined;
  return `the package ${packageName(specifier)} is not allowed in this folder`;
}

/** The mechanism a path belongs to: `src/model/mechanisms/trust.ts` and `…/trust/decay.ts` are both `trust`. */
function mechanismOf(path: string): string | undefined {
  return /^src\/model\/mechanisms\/([^/.]+)/.exec(path)?.[1];
}

function judgeMechanism(path: string, target: string): Verdict {
  const mechanism = mechanismOf(path);
  if (mechanism === undefined) return undefined;
  const other = mechanismOf(target);
  if (other !== undefined && other !== mechanism) return `a mechanism never imports another (${target})`;
  const catalogue = /^src\/model\/(outcomes|events)\//.exec(target)?.[1];
  return catalogue === undefined ? undefined : `a mechanism never imports ${catalogue} (${target})`;
}

function judgeWorkerTarget(path: string, layer: Layer | undefined, kind: Reference["kind"]): Verdict {
  if (path === inlineWorkerDoor && kind !== "type") return undefined;
  if (kind === "url" && layer !== undefined && startsWorkers.includes(layer)) return undefined;
  return `workers are reached by URL, from ${startsWorkers.join(", ")}; only ${inlineWorkerDoor} may import one`;
}

/** A file outside `src`: data may be read from `scenario` onwards, code never. */
function judgeOutside(layer: Layer, target: string): Verdict {
  const readsData = layers.indexOf(layer) >= layers.indexOf("scenario");
  if (target.endsWith(".json") && readsData) return undefined;
  return `${target} lies outside src; only data (.json) may be read from there, from scenario onwards`;
}

function judgeLayers(from: Layer, to: Layer, kind: Reference["kind"]): Verdict {
  if (!mayImport(from, to)) return `${from} may not import ${to}: the line is ${layers.join(" → ")}`;
  if (from === "view" && onlyAsTypesInView.includes(to) && kind !== "type") {
    return `view may only \`import type\` from ${to}`;
  }
  return undefined;
}

/** A URL that names no file of ours (a built sibling, a picture) is nobody's import. */
const isForeignUrl = (kind: Reference["kind"], target: string, known: ReadonlySet<string>): boolean =>
  kind === "url" && !target.startsWith("workers/") && !known.has(target);

const lacksExtension = (target: string, known: ReadonlySet<string>): boolean =>
  posix.extname(target) === "" || known.has(`${target}.ts`) || known.has(`${target}.tsx`);

function judgeFile(path: string, target: string, kind: Reference["kind"]): Verdict {
  const from = layerOf(path);
  const to = layerOf(target);
  if (path.startsWith("workers/")) {
    const isForPicture = drawingWorkers.includes(path) && to === "view";
    return to === "protocol" || isForPicture ? undefined : `a worker imports only protocol (${target})`;
  }
  if (target.startsWith("workers/")) return judgeWorkerTarget(path, from, kind);
  if (from === undefined) return undefined;
  if (to === undefined) return judgeOutside(from, target);
  return judgeLayers(from, to, kind) ?? judgeMechanism(path, target);
}

function judge(path: string, { specifier, kind }: Reference, known: ReadonlySet<string>): Verdict {
  if (specifier === undefined) return "imports a path that is not written out";
  if (!isRelative(specifier)) return judgePackage(path, specifier);
  const target = posix.join(posix.dirname(path), specifier);
  if (isForeignUrl(kind, target, known)) return undefined;
  if (lacksExtension(target, known)) return `${specifier} lacks its file extension`;
  return judgeFile(path, target, kind);
}

/** Every breach of the line, the package lists, the mechanisms' solitude and the workers' door. */
export function importBreaches(files: readonly ts.SourceFile[]): string[] {
  const known = new Set(files.map(({ fileName }) => fileName));
  return files.flatMap((file) =>
    references(file).flatMap((reference) => {
      const verdict = judge(file.fileName, reference, known);
      return verdict === undefined ? [] : [`${reference.at}: ${verdict}`];
    }),
  );
}

/** Files that reach themselves again through values. Inside a layer the line cannot see such a ring. */
export function importCycles(files: readonly ts.SourceFile[]): string[] {
  const next = new Map(files.map((file) => [file.fileName, valueTargets(file)]));
  const done = new Set<string>();
  const rings: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) rings.push([...trail.slice(start), path].join(" → "));
    if (start >= 0 || done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return rings;
}

function valueTargets(file: ts.SourceFile): string[] {
  return references(file).flatMap(({ specifier, kind }) =>
    kind === "value" && specifier !== undefined && isRelative(specifier)
      ? [posix.join(posix.dirname(file.fileName), specifier)]
      : [],
  );
}
