/**
 * The checker, started when first asked for. One that breaks down or falls silent is replaced and asked again; the
 * schemas are large, so they live in the worker and never come to the page.
 */
import type { CheckedWorlds } from "../../experiment/study-file/worlds-file.ts";
import type { Checked } from "../../scenario/check.ts";
import { checkerBehind } from "../../protocol/checker-client.ts";
import type { RemoteChecker } from "../../protocol/checker-client.ts";

/** Milliseconds after which a check counts as hung: England with six plans takes a few seconds. */
const PATIENCE = 45_000;

interface Running {
  readonly remote: RemoteChecker;
  readonly failed: Promise<never>;
  readonly end: () => void;
}

const now: { running: Running | null } = { running: null };

function start(): Running {
  const worker = new Worker(new URL("../../../workers/check.worker.ts", import.meta.url), {
    type: "module",
    name: "check",
  });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message || "the worker stopped")));
  });
  failed.catch(() => undefined);
  return { remote: checkerBehind(worker), failed, end: () => worker.terminate() };
}

async function ask<Answer>(question: (remote: RemoteChecker) => Promise<Answer>, tries = 2): Promise<Answer> {
  now.running ??= start();
  const { running } = now;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the worker fell silent")), PATIENCE);
  });
  try {
    return await Promise.race([question(running.remote), running.failed, silence]);
  } catch (error) {
    running.end();
    if (now.running === running) now.running = null;
    if (tries <= 1) throw error;
    return await ask(question, tries - 1);
  } finally {
    clearTimeout(timer);
  }
}

/** Every problem of a scenario. */
export const checked = (data: unknown): Promise<Checked> => ask((remote) => remote.check(data));

/** Every problem of a file, or the scenario it holds. */
export const readFile = (bytes: Uint8Array, name: string): Promise<Checked> =>
  ask((remote) => remote.read(bytes, name));

/** Every problem of a set of believable worlds, or the set: as data, or as a file. */
export const checkedWorlds = (data: unknown, name: string): Promise<CheckedWorlds> =>
  ask((remote) => remote.checkWorlds(data, name));
export const readWorlds = (bytes: Uint8Array, name: string): Promise<CheckedWorlds> =>
  ask((remote) => remote.readWorlds(bytes, name));
