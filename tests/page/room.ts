/**
 * A folder for what browsers put down while they are open, cleared away at the end: a worker is ended without being asked,
 * and its browser with it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const room = mkdtempSync(join(tmpdir(), "joinery-page-"));

export function setup(): void {
  Object.assign(process.env, { TMPDIR: room, TEMP: room });
}

export function teardown(): void {
  rmSync(room, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
