/**
 * The chunks of a plan through BullMQ on Redis: an optional second way beside Slurm, for those who have a Redis at hand.
 *
 * A chunk is a job named by its number, so that it cannot be added twice. A worker that dies stops renewing its lock, and
 * after `stall` seconds its chunk is given to another; a chunk that fails is tried again, later each time.
 */
import { fingerprint } from "../../engine/fingerprint.ts";
import { studyPrint } from "../../experiment/jobs.ts";
import { InputError } from "../../scenario/problem.ts";
import { studyWords } from "../../words/en/study.ts";
import { missingChunks, workChunk } from "./chunks.ts";
import type { Plan } from "./chunks.ts";

export interface QueueGround {
  readonly plan: Plan;
  readonly redis: string;
}

const TRIES = 5;
const FIRST_DELAY_MS = 1000;

/** Loaded only when asked for: without these packages everything else works. */
async function bull() {
  try {
    return await import("bullmq");
  } catch {
    throw new InputError([{ at: "joinery queue", code: "no-queue-packages", found: "missing", values: {} }]);
  }
}

/** One queue a plan: two studies, or the same study in two folders, never share work. */
const nameOf = ({ plan: { study, chunks, folder } }: QueueGround): string =>
  `joinery-${fingerprint(`${studyPrint(study)} ${chunks} ${folder}`).slice(0, 16)}`;

function connectionOf({ redis }: QueueGround): {
  readonly host: string;
  readonly port: number;
  readonly db: number;
  readonly password?: string;
  readonly maxRetriesPerRequest: null;
} {
  const { hostname, port, pathname, password } = new URL(redis);
  return {
    host: hostname,
    port: port === "" ? 6379 : Number(port),
    db: Number(pathname.slice(1) || 0),
    ...(password === "" ? {} : { password: decodeURIComponent(password) }),
    maxRetriesPerRequest: null,
  };
}

/** Adds every chunk that is not there yet. @returns how many */
export async function addChunks(ground: QueueGround): Promise<number> {
  const { Queue } = await bull();
  const queue = new Queue(nameOf(ground), { connection: connectionOf(ground) });
  const missing = missingChunks(ground.plan);
  for (const chunk of missing) await queue.remove(`chunk-${chunk}`);
  await queue.addBulk(
    missing.map((chunk) => ({
      name: "chunk",
      data: { chunk },
      opts: {
        jobId: `chunk-${chunk}`,
        attempts: TRIES,
        backoff: { type: "exponential", delay: FIRST_DELAY_MS },
        removeOnComplete: true,
      },
    })),
  );
  await queue.close();
  return missing.length;
}

export interface QueueWork {
  /** Seconds without a sign of life after which a chunk is given to another worker. */
  readonly stall: number;
  /** End when every chunk of the plan is there, instead of waiting for more. */
  readonly once: boolean;
  readonly workers?: number;
}

const LOOK_EVERY_MS = 500;

/** Takes chunks until stopped, or until none is missing. */
export async function workQueue(ground: QueueGround, { stall, once, workers = 1 }: QueueWork): Promise<void> {
  const { Worker } = await bull();
  const worker = new Worker(
    nameOf(ground),
    async ({ data }: { data: { readonly chunk: number } }) => {
      const { rows, whole } = await workChunk(ground.plan, data.chunk, { workers, quiet: true });
      if (!whole) throw new Error(studyWords.chunkDone(data.chunk, rows));
      process.stdout.write(`${studyWords.chunkDone(data.chunk, rows)}\n`);
    },
    {
      connection: connectionOf(ground),
      lockDuration: stall * 1000,
      stalledInterval: stall * 1000,
      maxStalledCount: TRIES,
    },
  );
  worker.on("failed", (job, error) =>
    process.stderr.write(`${studyWords.failedChunk(String(job?.data.chunk ?? ""), error.message)}\n`),
  );
  worker.on("error", (error) => process.stderr.write(`${error.message}\n`));
  const ended = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    if (once)
      setInterval(() => {
        if (missingChunks(ground.plan).length === 0) resolve();
      }, LOOK_EVERY_MS).unref();
  });
  await ended;
  await worker.close();
}
