/** A study through a real Redis: a worker killed with its chunk in hand, another takes it over, and the laptop's digest in the end. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import type { ChildProcess } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smallStudyFile } from "../experiment/small-study.ts";
import { begin, end, freePort, joineryIn, program, requirePrograms, run, until } from "./programs.ts";

const folder = mkdtempSync(join(tmpdir(), "joinery-redis-"));
let server: ChildProcess;
let redis = "";

beforeAll(async () => {
  requirePrograms("redis-server", "redis-cli");
  const port = String(await freePort());
  redis = `redis://127.0.0.1:${port}`;
  server = begin("redis-server", [
    "--port",
    port,
    "--bind",
    "127.0.0.1",
    "--save",
    "",
    "--appendonly",
    "no",
    "--maxmemory-policy",
    "noeviction",
    "--dir",
    folder,
  ]);
  await until("Redis to answer", () => run("redis-cli", ["-p", port, "ping"]).out.trim() === "PONG", 30);
});
afterAll(async () => {
  await end(server);
  rmSync(folder, { recursive: true, force: true });
});

const worker = (): ChildProcess =>
  begin(process.execPath, [program, "queue", "work", "plan", "--redis", redis, "--stall", "2", "--once"], {
    cwd: folder,
  });

test("workers share the chunks; a killed worker's chunk is taken over; the digest is the laptop's", async () => {
  const file = join(folder, "study.json");
  writeFileSync(file, JSON.stringify({ ...smallStudyFile, runs: 100 }));
  const laptop = JSON.parse(
    joineryIn(folder, "study", file, "--out", "laptop", "--no-analysis", "--json").out,
  ).digest;
  joineryIn(folder, "plan", file, "--chunks", "4", "--out", "plan");
  expect(joineryIn(folder, "queue", "add", "plan", "--redis", redis).out).toContain("4 of 4");
  const first = worker();
  const chunks = join(folder, "plan", "chunks");
  await until("the first worker to be inside a chunk", () =>
    readdirSync(chunks).some((name) => name.endsWith(".finished-runs")),
  );
  await end(first, "SIGKILL");
  expect(readdirSync(chunks).some((name) => name.endsWith(".csv.part"))).toBe(true);
  const [second, third] = [worker(), worker()];
  await until(
    "every chunk to be there",
    () => readdirSync(chunks).filter((name) => name.endsWith(".csv")).length === 4,
    200,
  );
  await until(
    "the workers to end by themselves",
    () => second.exitCode !== null && third.exitCode !== null,
    60,
  );
  expect([second.exitCode, third.exitCode]).toEqual([0, 0]);
  const merged = JSON.parse(joineryIn(folder, "merge", "plan", "--json", "--no-analysis").out);
  expect(merged).toMatchObject({ missing: [], rows: 400, digest: laptop });
  expect(joineryIn(folder, "queue", "add", "plan", "--redis", redis).out).toContain("0 of 4");
});
