/** What runs take of memory: one of 29 years in 150 localities, and ten thousand months on end. */
import { laboratory } from "../src/protocol/server.ts";
import { CASES, begin, liveMonths } from "./cases.ts";

const MEGABYTE = 1024 * 1024;
const shown = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;

const collect = (): void => globalThis.gc?.();

function heapAndBuffers(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

// As a page watches it: month by month, with its history kept for looking back.
const watched = laboratory();
await watched.open({ scenario: CASES["england-150"], option: "leave-as-is", seed: "joinery", run: 0 });
for (let month = 0; month < 348; month++) await watched.advance(1);
await watched.seek(100);
const { maxRSS } = process.resourceUsage();
console.log(
  `england-150, one run of 29 years and its history: the whole process ${shown(maxRSS * 1024)} at most`,
);

const nine = begin("nine-localities");
liveMonths(nine, 1000);
const before = heapAndBuffers();
liveMonths(nine, 10_000);
const after = heapAndBuffers();
console.log(`nine-localities, 10,000 months on end: ${shown(before)} before, ${shown(after)} after`);
