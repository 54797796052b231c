/** What is in a bundle for machines: each file by the rules of its own format. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { bundleOf } from "../../../src/analysis/bundle/bundle.ts";
import { smallStudy } from "../../experiment/small-study.ts";

const root = new URL("../../../", import.meta.url);
const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, root)), "utf8");
const codemeta = read("codemeta.json");
const files = unzipSync(
  bundleOf({
    study: smallStudy({ title: 'A "small": study', question: "Does it work?" }),
    digest: "0".repeat(64),
    files: {
      "results.csv": strToU8("case\r\n"),
      "study.json": strToU8("{}"),
      "figures/a.csv": strToU8("a\r\n"),
    },
    odd: "# ODD",
    codemeta,
    date: "2026-11-28",
  }),
);
const text = (name: string): string => strFromU8(files[name]);

const isCitation = new Ajv2020().compile(JSON.parse(read("tests/fixtures/cff/cff-1.2.0.json")));

test.each([
  ["the repository's", read("CITATION.cff")],
  ["a bundle's", text("CITATION.cff")],
])("%s CITATION.cff is what the Citation File Format 1.2.0 asks for", (_, citation) => {
  isCitation(parse(citation));
  expect(isCitation.errors).toBeNull();
  expect(isCitation({ ...parse(citation), authors: [] })).toBe(false);
});

interface Entity {
  readonly "@id": string;
  readonly "@type": string;
  readonly [field: string]: unknown;
}
const crate: { readonly "@context": unknown; readonly "@graph": readonly Entity[] } = JSON.parse(
  text("ro-crate-metadata.json"),
);
const entity = (id: string): Entity | undefined => crate["@graph"].find((each) => each["@id"] === id);

test("the crate is described as RO-Crate 1.1 says: its context, its descriptor, its root with all that a root must have", () => {
  expect(crate["@context"]).toBe("https://w3id.org/ro/crate/1.1/context");
  expect(entity("ro-crate-metadata.json")).toMatchObject({
    "@type": "CreativeWork",
    about: { "@id": "./" },
    conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
  });
  expect(entity("./")).toMatchObject({
    "@type": "Dataset",
    name: expect.any(String),
    description: expect.any(String),
    datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\d/),
    license: { "@id": expect.any(String) },
  });
});

test("the crate is flat: every entity once, with a type, and every reference within it leads to one", () => {
  const ids = crate["@graph"].map((each) => each["@id"]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(crate["@graph"].every((each) => typeof each["@type"] === "string")).toBe(true);
  const referred = crate["@graph"].flatMap((each) =>
    Object.values(each).flatMap((value) => [value].flat().flatMap((one) => Object(one)["@id"] ?? [])),
  );
  const outside = "https://w3id.org/ro/crate/1.1";
  expect(referred.filter((id) => id !== outside && !ids.includes(id))).toEqual([]);
});

test("every file of the zip is a part of the crate, by a relative path, and every part is in the zip", () => {
  const parts = [entity("./")?.["hasPart"]].flat().map((part) => String(Object(part)["@id"]));
  const inZip = Object.keys(files).filter((name) => name !== "ro-crate-metadata.json");
  expect([...parts].sort()).toEqual(inZip.sort());
  expect(parts.every((part) => entity(part)?.["@type"] === "File" && !/^[/.]|:/.test(part))).toBe(true);
});

test("codemeta.json says what the results were made with, as the repository's does", () => {
  expect(text("codemeta.json")).toBe(codemeta);
  const { version, license } = JSON.parse(read("package.json"));
  expect(JSON.parse(codemeta)).toMatchObject({
    "@context": "https://w3id.org/codemeta/3.0",
    "@type": "SoftwareSourceCode",
    version,
    license: `https://spdx.org/licenses/${license}`,
    name: parse(read("CITATION.cff")).title,
  });
});
