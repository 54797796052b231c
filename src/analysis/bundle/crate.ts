/** The bundle for machines: RO-Crate 1.1 metadata, https://w3id.org/ro/crate/1.1. */
import type { BundleFacts } from "../../words/en/bundle.ts";
import { AUTHOR } from "../../words/en/bundle.ts";

interface CrateSources {
  readonly facts: BundleFacts;
  readonly names: readonly string[];
  readonly date: string;
}

const FORMATS: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  svg: "image/svg+xml",
  md: "text/markdown",
  cff: "application/yaml",
  R: "text/x-r",
  py: "text/x-python",
  parquet: "application/vnd.apache.parquet",
};

export function crateOf({ facts, names, date }: CrateSources): string {
  const parts = [...names].sort();
  const graph = [
    {
      "@id": "ro-crate-metadata.json",
      "@type": "CreativeWork",
      conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
      about: { "@id": "./" },
    },
    {
      "@id": "./",
      "@type": "Dataset",
      name: facts.title,
      description: facts.question,
      datePublished: date,
      license: { "@id": "https://creativecommons.org/publicdomain/zero/1.0/" },
      author: { "@id": "#author" },
      hasPart: parts.map((name) => ({ "@id": name })),
      mentions: { "@id": "#run" },
    },
    { "@id": "#author", "@type": "Person", name: AUTHOR },
    {
      "@id": "https://creativecommons.org/publicdomain/zero/1.0/",
      "@type": "CreativeWork",
      name: "CC0 1.0",
      description: "No rights reserved",
    },
    { "@id": "#joinery", "@type": "SoftwareApplication", name: "Joinery", version: facts.version },
    {
      "@id": "#run",
      "@type": "CreateAction",
      name: "npx joinery study study.json --out again",
      instrument: { "@id": "#joinery" },
      object: { "@id": "study.json" },
      result: { "@id": "results.csv" },
    },
    ...parts.map((name) => ({
      "@id": name,
      "@type": "File",
      name,
      encodingFormat: FORMATS[name.slice(name.lastIndexOf(".") + 1)] ?? "text/plain",
      ...(name === "results.csv" ? { sha256: facts.digest } : {}),
    })),
  ];
  return `${JSON.stringify({ "@context": "https://w3id.org/ro/crate/1.1/context", "@graph": graph }, null, 2)}\n`;
}
