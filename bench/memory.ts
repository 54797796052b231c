/** What runs take of memory: one of 29 years in 150 localities, and ten thousand months on end. */
import { begin, liveMonths } from "./cases.ts";
import { snapshotOf } from "../src/model/simulate.ts";

const MEGABYTE = 1024 * 1024;
const shown = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;

const collect = (): void => globalThis.gc?.();

function heapAndBuffers(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const england = begin("england-150");
liveMonths(england, 348);
console.log(
  `england-150, one run of 29 years: the whole process ${shown(process.resourceUsage().maxRSS * 1024)} at most; a snapshot ${shown(snapshotOf(england).length)}`,
);

const nine = begin("nine-localities");
liveMonths(nine, 1000);
const before = heapAndBuffers();
liveMonths(nine, 10_000);
const after = heapAndBuffers();
console.log(`nine-localities, 10,000 months on end: ${shown(before)} before, ${shown(after)} after`);
