/** Sentences of the terminal about studies. */
export const studyWords = {
  help: {
    study: "run a study: every case of its design, its results as tables, figures and findings",
    file: "id of a shipped study, or a file",
    out: "folder for the results; out/<study> if left out",
    runs: "futures for each case, if not as the study says",
    seed: "another luck than the study's",
    resume: "go on from what is in the folder (this is what happens anyway)",
    fresh: "forget what is in the folder, and run everything",
    cache: "folder that keeps finished runs for all studies, so that none is run twice",
    cost: "say what it would cost, from a few first runs, and stop",
    format: "what to write besides results.csv: parquet, behaviorspace",
    noAnalysis: "results only, no findings and figures",
    analyse: "findings and figures from the results of a study",
    folder: "folder with the results of a study",
    plan: "cut a study into chunks that any machine can run, with scripts for Slurm and other engines",
    chunks: "how many chunks",
    planOut: "folder that all machines can see",
    work: "run one chunk of a plan",
    chunk: "number of the chunk, from 0",
    missing: "print the numbers of missing chunks, for other programs, and end",
    merge: "put the chunks of a plan together; says what is missing",
    queue: "hand the chunks of a plan to workers through Redis: add or work",
    redis: "address of Redis",
    stall: "seconds without a sign of life after which a worker's chunk is given to another",
    once: "end when the queue is empty",
    bundle: "one zip of a study: results, figures, documents, scripts, and how to make it again",
    bundleOut: "name of the zip file",
  },
  cost: ({ cases, runs, rows }: { readonly cases: number; readonly runs: number; readonly rows: number }) =>
    `${cases} cases × ${runs} runs = ${rows} futures`,
  known: (known: number) => `${known} of them are finished already`,
  estimate: (seconds: number, threads: number, bytes: string) =>
    `about ${seconds} s on ${threads} threads, about ${bytes} of results`,
  done: (rows: number, lived: number) => `${rows} futures, ${lived} of them run now`,
  stopped: (done: number, total: number) =>
    `Stopped: ${done} of ${total} futures are done and kept. The same command goes on from there.`,
  digest: (digest: string) => `Digest ${digest} (SHA-256 of results.csv)`,
  advice: (text: string) => `Advice: ${text}`,
  header: ["factor", "role", "sets", "from", "to", "as it stands"],
  outcomeHeader: ["outcome", "measure", "where", "when"],
  planned: (chunks: number, rows: number, folder: string) =>
    `${chunks} chunks of ${rows} futures in ${folder}. Run each with: npx joinery work ${folder} <chunk>`,
  chunkDone: (chunk: number, rows: number) => `Chunk ${chunk}: ${rows} futures`,
  chunkThere: (chunk: number) => `Chunk ${chunk} is finished already`,
  missing: (chunks: readonly number[], of: number) =>
    `${chunks.length} of ${of} chunks are missing: ${rangesOf(chunks)}`,
  remedyMissing: "Run them with `joinery work`, then merge again.",
  added: (added: number, of: number) =>
    `${added} of ${of} chunks were added to the queue; the others are finished`,
  failedChunk: (chunk: string, message: string) =>
    `Chunk ${chunk} failed and will be tried again: ${message}`,
} as const;

/** 1, 2, 3, 7 as `1–3, 7`. */
export function rangesOf(numbers: readonly number[], to = "–", and = ", "): string {
  const spans: [number, number][] = [];
  for (const each of numbers) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === each - 1) last[1] = each;
    else spans.push([each, each]);
  }
  return spans.map(([first, last]) => (first === last ? String(first) : `${first}${to}${last}`)).join(and);
}

/** Problems with what was typed about studies. */
export const studyCliProblems = {
  "not-a-study": {
    wanted: () => "a study file, with joineryStudy in it",
    remedy: () => "Name a study; a scenario is run with `joinery run`",
  },
  "not-a-result": {
    wanted: () => "a folder in which a study was run",
    remedy: () => "Run the study first: joinery study <file> --out <folder>",
  },
  "not-a-plan": {
    wanted: () => "a folder made by `joinery plan`",
    remedy: () => "Make a plan first: joinery plan <study> --chunks <n> --out <folder>",
  },
  "no-such-chunk": {
    wanted: ({ last }: Readonly<Record<string, string>>) => `a whole number from 0 to ${last}`,
    remedy: () => "Name one of these",
  },
  "no-queue-packages": {
    wanted: () => "with the two packages of the queue",
    remedy: () => "Install them: npm install bullmq ioredis",
  },
  "other-study": {
    wanted: () => "a folder of this study",
    remedy: () => "Choose another folder, or --fresh to begin anew",
  },
} as const;
