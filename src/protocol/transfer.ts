/** Hands the memory of frames and series over to the other side instead of copying it. */
import { transfer } from "comlink";
import type { Ensemble } from "../analysis/patterns/ensemble.ts";
import type { Future } from "../experiment/runner.ts";
import type { Frame } from "./api.ts";

const buffersOf = (frame: Frame): ArrayBufferLike[] =>
  Object.values(frame).flatMap((value) => (ArrayBuffer.isView(value) ? [value.buffer] : []));

export const handOver = (frame: Frame): Frame => transfer(frame, buffersOf(frame) as ArrayBuffer[]); // no view here is of shared memory

export const handOverAll = (frames: readonly Frame[]): readonly Frame[] =>
  transfer(frames, frames.flatMap(buffersOf) as ArrayBuffer[]); // likewise

export const handOverFuture = (future: Future): Future =>
  transfer(future, [future.values.buffer as ArrayBuffer]); // likewise

export const handOverEnsemble = (ensemble: Ensemble): Ensemble =>
  transfer(ensemble, [ensemble.values.buffer, ensemble.read.buffer] as ArrayBuffer[]); // likewise

export const handOverSeries = (series: readonly Float64Array[]): readonly Float64Array[] =>
  transfer(
    series,
    series.map(({ buffer }) => buffer as ArrayBuffer), // likewise
  );

export const handOverFutures = (futures: readonly Future[]): readonly Future[] =>
  transfer(
    futures,
    futures.map(({ values }) => values.buffer as ArrayBuffer), // likewise
  );
