/** `joinery bundle <folder> --out study.zip` */
import { existsSync } from "node:fs";
import { readFile, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleOf } from "../../analysis/bundle/bundle.ts";
import { InputError } from "../../scenario/problem.ts";
import { cli } from "../../words/en/cli.ts";
import { DONE } from "../outcome.ts";
import { analyseFolder } from "../study/analyse-folder.ts";
import { RESULTS, digestOfFile, studyIn } from "../study/folder.ts";

interface BundleArguments {
  readonly out?: string;
}

/** The model's own description, two folders above the bundled program. */
const ODD = new URL("../../docs/odd.md", import.meta.url);
const CODEMETA = new URL("../../codemeta.json", import.meta.url);

const ALWAYS = ["study.json", RESULTS, "dictionary.csv", "about.json"] as const;
const WHERE_THERE = ["results.parquet", "behaviorspace.csv"] as const;

export async function bundle(folder: string, { out }: BundleArguments): Promise<number> {
  const study = await studyIn(folder);
  if (!existsSync(join(folder, RESULTS)))
    throw new InputError([{ at: folder, code: "not-a-result", found: `without ${RESULTS}`, values: {} }]);
  await analyseFolder(folder);
  const figures = (await readdir(join(folder, "figures"))).filter((name) => /\.(svg|csv)$/.test(name));
  const names = [
    ...ALWAYS,
    ...WHERE_THERE.filter((name) => existsSync(join(folder, name))),
    "analysis.json",
    ...figures.map((name) => `figures/${name}`),
  ];
  const files: Record<string, Uint8Array> = {};
  for (const name of names) files[name] = await readFile(join(folder, name));
  const digest = await digestOfFile(join(folder, RESULTS));
  const date = new Date().toISOString().slice(0, 10);
  const odd = await readFile(ODD, "utf8");
  const codemeta = await readFile(CODEMETA, "utf8");
  const zip = out ?? `${study.id}.zip`;
  await writeFile(`${zip}.part`, bundleOf({ study, digest, files, odd, codemeta, date }));
  await rename(`${zip}.part`, zip);
  process.stdout.write(`${cli.written(zip)}\n`);
  return DONE;
}
