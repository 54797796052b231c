/** The terminal as a person meets it: the built program, in a folder of its own. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Scenario } from "../../src/scenario/scenario.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, "bin/joinery.mjs");

/** The tests run what has been built: `npm test` builds first, by itself this says what to run. The small case is there. */
export function requireBuild(): void {
  if (!existsSync(join(root, "dist/cli/main.js")))
    throw new Error("the terminal program is not built: run `npm run prepare` first");
  write("small.json", JSON.stringify(small, null, 2));
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function joinery(...words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: "utf8",
    cwd: folder,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Starts a command that will be interrupted. */
export const start = (...words: readonly string[]) =>
  spawn(process.execPath, [program, ...words], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });

/** A folder that goes when the tests of a file are done; the next file that writes finds it empty. */
export const folder = mkdtempSync(join(tmpdir(), "joinery-terminal-"));
export const leave = (): void => rmSync(folder, { recursive: true, force: true });

export function write(name: string, content: string | Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Two small places, a merger and targets, two plans. */
export const small: Scenario = {
  joinery: 1,
  id: "small",
  title: "A small case",
  claim: "story",
  summary: "Two made-up places and a merger.",
  isNot: "Any real place.",
  start: "2007-01",
  months: 36,
  world: { template: "nine-localities", strong: 1, middling: 0, weak: 1, organisations: 8 },
  events: [
    {
      id: "targets",
      kind: "targets",
      announced: "2007-06",
      starts: "2007-06",
      size: 0.8,
      plain: "Targets from above.",
      source: ["made up"],
      strength: "assumed",
    },
  ],
  options: [
    {
      id: "merger",
      title: "Merge",
      plain: "The two commissioners become one.",
      events: [
        {
          id: "merge",
          kind: "merge",
          announced: "2007-10",
          starts: "2008-07",
          who: ["place-001-commissioner", "place-002-commissioner"],
          plain: "Two commissioners merge.",
          source: ["made up"],
          strength: "assumed",
        },
      ],
    },
    { id: "same", title: "The same", plain: "Nothing changes." },
  ],
  outcomes: ["sharing", "trust"],
};
export const smallFile = join(folder, "small.json");

/** Reads CSV strictly as RFC 4180 has it, independently of the program's own writer. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const here = text[i];
    if (quoted) {
      if (here === '"' && text[i + 1] === '"') cell += text[++i];
      else if (here === '"') quoted = false;
      else cell += here;
    } else if (here === '"' && cell === "") quoted = true;
    else if (here === ",") {
      rows[rows.length - 1].push(cell);
      cell = "";
    } else if (here === "\r" && text[i + 1] === "\n") {
      rows[rows.length - 1].push(cell);
      cell = "";
      rows.push([]);
      i++;
    } else cell += here;
  }
  if (cell !== "" || rows[rows.length - 1].length > 0)
    throw new Error("the last line does not end with CRLF");
  const [header, ...body] = rows.slice(0, -1);
  return body.map((row) => {
    if (row.length !== header.length)
      throw new Error(`a row has ${row.length} cells, the header ${header.length}`);
    return Object.fromEntries(header.map((name, c) => [name, row[c]]));
  });
}
