/** Other programs, started on the loopback address for one test and ended by their own id. */
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const program = join(root, "bin/joinery.mjs");

/** Nothing is skipped for want of a program: the test fails and says what to install. */
export function requirePrograms(...names: readonly string[]): void {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/sbin"];
  const missing = names.filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
  if (missing.length > 0)
    throw new Error(
      `${missing.join(", ")} not found: install what .ci/packages lists, on Debian with apt-get install`,
    );
  if (!existsSync(join(root, "dist/cli/main.js")))
    throw new Error("the terminal program is not built: run `npm run prepare` first");
}

/** A port of the loopback address that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function run(
  command: string,
  words: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Ran {
  const { status, stdout, stderr, error } = spawnSync(command, words, { encoding: "utf8", ...options });
  if (error !== undefined) throw error;
  return { code: status, out: stdout, err: stderr };
}

export function joineryIn(cwd: string, ...words: readonly string[]): Ran {
  return run(process.execPath, [program, ...words], { cwd });
}

export function begin(
  command: string,
  words: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): ChildProcess {
  return spawn(command, words, { stdio: "ignore", ...options });
}

/** Ends a process that this test has started. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(late);
}

export const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Waits until something holds. @throws after `seconds`, with what it was waiting for */
export async function until(what: string, holds: () => boolean, seconds = 120): Promise<void> {
  for (let tries = 0; tries < seconds * 10; tries++) {
    if (holds()) return;
    await wait(100);
  }
  throw new Error(`waited ${seconds} s in vain for: ${what}`);
}
