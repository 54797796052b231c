/**
 * What a chart of the bench says, as its title: worked out from the run on show, over all of it or over the months that
 * are brushed. Until the run is lived to its end a chart goes by its plain name.
 */
import { courseOf } from "../../analysis/course.ts";
import type { Course } from "../../analysis/course.ts";
import { bench } from "../../words/en/bench.ts";
import type { ChartId } from "./chart-plans.ts";

export type Span = readonly [number, number];
type Line = ArrayLike<number>;

const { finding, chart } = bench;

/** A gap in points of 100, and a health signal, below which nobody should make anything of it. */
const GAP = 0.05;
const SIGNAL = 0.5;

/** `isLinked`: whether the scenario takes partnership working to have anything to do with health. */
export function findingOf(id: ChartId, lines: readonly Line[], span: Span, isLinked = true): string {
  const [name] = chart[id];
  const [first, second] = lines;
  if (first === undefined || lines.some((line) => !isLived(line, span))) return name;
  if (id === "health") return isLinked ? healthOf(lines, span) : finding.noLink;
  if ((id === "practice" || id === "reported") && second !== undefined) return gapOf(id, first, second, span);
  const course = courseOf(first, span);
  return course === null ? name : courseInWords(name, course);
}

const isLived = (line: Line, [, to]: Span): boolean => Number.isFinite(line[to] ?? Number.NaN);

function courseInWords(name: string, { way, share, back, start }: Course): string {
  if (way === "held") return finding.held(name);
  if (way === "fell")
    return finding.fell(name, shareInWords(share) ?? finding.allBut) + finding.afterFall[back];
  const grown = shareInWords(share) ?? finding.double[share < DOUBLE ? 0 : 1];
  const how = start < GAP ? finding.fromNothing : grown;
  return finding.rose(name, how) + finding.afterRise[back];
}

/** Shares up to which each word of the list holds. */
const UP_TO = [0.08, 0.15, 0.22, 0.29, 0.42, 0.58, 0.71, 0.9] as const;
const DOUBLE = 1.4;
const shareInWords = (share: number): string | undefined =>
  finding.shares[UP_TO.findIndex((most) => share < most)];

function gapOf(id: "practice" | "reported", said: Line, done: Line, [from, to]: Span): string {
  const gap = (month: number): number => said[month] - done[month];
  const words = finding.gap[id];
  if (gap(to) < -GAP) return words.less;
  if (gap(to) <= GAP) return words.none;
  const grown = gap(to) - gap(from);
  return words.more + (grown > GAP ? finding.grown : grown < -GAP ? finding.shrunk : "");
}

function healthOf(lines: readonly Line[], [from, to]: Span): string {
  const ends = lines.map((line) => line[to] - line[from]);
  const at = ends.reduce((most, each, here) => (Math.abs(each) > Math.abs(ends[most]) ? here : most), 0);
  if (Math.abs(ends[at]) < SIGNAL) return finding.healthStill;
  return finding.health(finding.signals[at] ?? chart.health[0], ends[at] < 0);
}

/** Months at the end over which a difference is read, so that no single month decides. */
const LAST = 12;

/** What a difference comes to at the end; null while the other run is on its way. */
export function differenceFinding(
  id: ChartId,
  line: Line,
  [, to]: Span,
  tooSmall: number,
): { readonly way: "more" | "less" | "same"; readonly by: number } | null {
  const last = Array.from(line)
    .slice(Math.max(0, to + 1 - LAST), to + 1)
    .filter(Number.isFinite);
  if (last.length === 0 || !isLived(line, [0, to])) return null;
  const mean = last.reduce((sum, each) => sum + each, 0) / last.length;
  const by = id === "health" ? mean : mean * 100;
  return { way: Math.abs(mean) < tooSmall ? "same" : mean > 0 ? "more" : "less", by: Math.abs(by) };
}

/** In how many parts it went the way it went in most. */
export function partsFinding(id: ChartId, parts: readonly Line[], span: Span, byPlace: boolean): string {
  const [name] = chart[id];
  const ways = parts.map((line) => courseOf(line, span, id === "health" ? SIGNAL : undefined)?.way);
  const count = (way: Course["way"]): number => ways.filter((each) => each === way).length;
  const most = (["fell", "rose", "held"] as const).reduce((best, way) =>
    count(way) > count(best) ? way : best,
  );
  if (ways.includes(undefined)) return byPlace ? bench.charts.byPlace(name) : bench.charts.byLevel(name);
  return finding.parts(name, most, count(most), parts.length, byPlace);
}
