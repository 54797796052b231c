/**
 * The program for machines that index software: CodeMeta 3.0, https://w3id.org/codemeta/3.0, made from package.json and CITATION.cff.
 *
 * It stands at the root of the repository, and in every bundle, where it says what the results were made with.
 */

export const CODEMETA = "codemeta.json";

/** What is taken from package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly engines: { readonly node: string };
}

/** What is taken from CITATION.cff. */
export interface Citation {
  readonly title: string;
  readonly abstract: string;
  readonly license: string;
  readonly keywords: readonly string[];
  readonly authors: readonly { readonly name: string }[];
}

export function codemetaOf({ name, version, engines }: Manifest, citation: Citation): string {
  const { title, abstract, license, keywords, authors } = citation;
  const facts = {
    "@context": "https://w3id.org/codemeta/3.0",
    "@type": "SoftwareSourceCode",
    identifier: name,
    name: title,
    description: abstract,
    version,
    softwareVersion: version,
    license: `https://spdx.org/licenses/${license}`,
    author: authors.map((author) => ({ "@type": "Organization", name: author.name })),
    keywords,
    programmingLanguage: "TypeScript",
    runtimePlatform: `Node.js ${engines.node}`,
    applicationCategory: "Simulation",
    developmentStatus: "active",
  };
  return `${JSON.stringify(facts, null, 2)}\n`;
}
