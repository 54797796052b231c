/** Waiting for long work, but not for ever: what keeps giving signs of life is waited for, what falls silent is not. */

/**
 * @param sign changes with every sign of life
 * @param silence milliseconds between two looks; twice without a sign in between counts as silence
 * @throws when it falls silent
 */
export async function heard<Answer>(
  work: Promise<Answer>,
  sign: () => number,
  silence: number,
): Promise<Answer> {
  let last = sign();
  let timer: ReturnType<typeof setInterval> | undefined;
  const silent = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      const now = sign();
      if (now === last) reject(new Error("the worker fell silent"));
      last = now;
    }, silence);
  });
  try {
    return await Promise.race([work, silent]);
  } finally {
    clearInterval(timer);
  }
}
