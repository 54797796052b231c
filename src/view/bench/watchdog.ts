/** Waiting for a worker, but not for ever: one that breaks down or falls silent is told apart from one that is busy. */
import type { OwnLaboratory } from "../laboratory.ts";

/** Milliseconds without an answer after which a worker counts as hung. Questions are cut so that none takes a tenth of it. */
const SILENCE = 12_000;

/** @throws when the worker breaks down, or gives no answer in time */
export async function heardWithin<Answer>(
  { failed }: Pick<OwnLaboratory, "failed">,
  answer: Promise<Answer>,
  silence: number = SILENCE,
): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the worker fell silent")), silence);
  });
  try {
    return await Promise.race([answer, failed, silent]);
  } finally {
    clearTimeout(timer);
  }
}
