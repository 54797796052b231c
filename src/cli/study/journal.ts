/**
 * Findings as they come, one line each, kept at once: what a killed process had finished is not run again.
 *
 *     <what it was made from> <run> <fingerprint> <values …>
 *
 * Lines are only ever added. A line that a kill has torn has no end and is taken off before the next is added.
 */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { Finding, Known } from "../../experiment/execution.ts";

export interface Journal extends Known {
  /** Findings that were there when it was opened. */
  readonly size: number;
  readonly close: () => void;
}

/** @param width values a line */
export function openJournal(path: string, width: number): Journal {
  mkdirSync(dirname(path), { recursive: true });
  const there = existsSync(path) ? readLines(path, width) : new Map<string, string>();
  const file = openSync(path, "a");
  return {
    size: there.size,
    find: (print, run) => {
      const line = there.get(`${print} ${run}`);
      return line === undefined ? undefined : findingFrom(line);
    },
    keep: (print, run, { fingerprint, values }) => {
      writeSync(file, `${print} ${run} ${fingerprint} ${values.join(" ")}\n`);
    },
    close: () => closeSync(file),
  };
}

function readLines(path: string, width: number): Map<string, string> {
  const text = readFileSync(path, "utf8");
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  if (whole.length < text.length) truncateSync(path, Buffer.byteLength(whole));
  const lines = new Map<string, string>();
  for (const line of whole.split("\n")) {
    const words = line.split(" ");
    if (words.length === 3 + width) lines.set(`${words[0]} ${words[1]}`, words.slice(2).join(" "));
  }
  return lines;
}

function findingFrom(line: string): Finding {
  const [fingerprint, ...values] = line.split(" ");
  return { fingerprint, values: values.map(Number) };
}
