/**
 * Documents that cannot rot: what they name is there, what is there they name, and they hold on any machine.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { layers, packages } from "./architecture/line.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}
const manifest: Manifest = JSON.parse(read("package.json"));

const notOurs = new Set(["node_modules", "dist", "out", "coverage", ".git"]);

/** Every Markdown document of the project. */
function documents(folder = ""): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : documents(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}
const all = documents().map((path) => ({ path, text: read(path) }));

/** Names in back quotes in the first cells of the tables of one section, each with the rest of its row. */
function tableRows(text: string, heading: string): Map<string, string> {
  const section = text.split(/^## /m).find((each) => each.startsWith(heading)) ?? "";
  const rows = new Map<string, string>();
  for (const line of section.split("\n")) {
    const [, first = "", ...rest] = line.split("|");
    for (const [, name = ""] of first.matchAll(/`([^`]+)`/g)) rows.set(name, rest.join("|").trim());
  }
  return rows;
}

test("there are documents to look at", () => {
  expect(all.map(({ path }) => path)).toContain("README.md");
  expect(all.map(({ path }) => path)).toContain("docs/architecture.md");
});

test("every dependency has its reason in the architecture, and every reason its dependency", () => {
  const rows = tableRows(read("docs/architecture.md"), "What we depend on");
  const { dependencies, devDependencies, optionalDependencies, overrides } = manifest;
  const named = { ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides };
  expect([...rows.keys()].sort()).toEqual(Object.keys(named).sort());
  for (const [name, reason] of rows) expect(reason, name).toMatch(/[a-z]{3}/);
});

test("every dependency has one exact version", () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("every dependency of the program has a folder that may use it, and no folder a package that is not there", () => {
  const { dependencies, optionalDependencies } = manifest;
  const ours = Object.keys({ ...dependencies, ...optionalDependencies });
  const allowed = Object.values(packages).flat();
  const fits = (name: string, rule: string): boolean =>
    rule.endsWith("*") ? name.startsWith(rule.slice(0, -1)) : name === rule;
  expect(ours.filter((name) => !allowed.some((rule) => fits(name, rule)))).toEqual([]);
  const real = allowed.filter((rule) => !rule.startsWith("virtual:"));
  expect(real.filter((rule) => !ours.some((name) => fits(name, rule)))).toEqual([]);
});

test("the architecture draws the line that is held", () => {
  const line = `${layers.slice(0, -2).join(" → ")} → { ${layers.slice(-2).join(", ")} }`;
  expect(read("docs/architecture.md")).toContain(line);
  const folders = [...tableRows(read("docs/architecture.md"), "One line").keys()];
  expect(folders).toEqual([...layers]);
});

test("every npm command in a document exists", () => {
  const builtIn = new Set(["ci", "install"]);
  const unknown = all.flatMap(({ path, text }) =>
    [...text.matchAll(/\bnpm (?:run )?([a-z][a-z:-]*)/g)]
      .map(([, name = ""]) => name)
      .filter((name) => !builtIn.has(name) && !(name in manifest.scripts))
      .map((name) => `${path}: npm ${name}`),
  );
  expect(unknown).toEqual([]);
});

test("every terminal command in a document exists", () => {
  const folder = join(root, "src/cli/commands");
  const shown = all.flatMap(({ text }) => [...text.matchAll(/\bnpx joinery ([a-z][a-z-]*)/g)]);
  expect(shown.length).toBeGreaterThan(0);
  if (!existsSync(folder)) return;
  const unknown = shown.filter(([, name = ""]) => !existsSync(join(folder, `${name}.ts`)));
  expect(unknown.map(([command]) => command)).toEqual([]);
});

test("every relative link leads somewhere", () => {
  const broken = all.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = ""]) => target.replace(/#.*$/, ""))
      .filter((target) => target !== "" && !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(join(root, dirname(path), decodeURI(target))))
      .map((target) => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test("documents hold on any machine: no path of somebody's disk, no host of somebody's registry", () => {
  const somewhere = [
    /(^|[\s("'`=])\/(home|root|work|mnt|Users)\//m,
    /\bC:\\/,
    /\bregistry\.[a-z]/i,
    /localhost:\d/,
  ];
  const texts = [...all, { path: "CITATION.cff", text: read("CITATION.cff") }];
  const found = texts.flatMap(({ path, text }) =>
    somewhere.filter((each) => each.test(text)).map((each) => `${path}: ${each.source}`),
  );
  expect(found).toEqual([]);
});

test("the lock file names no host", () => {
  expect(read("package-lock.json")).not.toMatch(/"resolved"/);
});

test("the citation is sound and of this version", () => {
  const citation: Record<string, unknown> = parse(read("CITATION.cff"));
  expect(citation).toMatchObject({
    "cff-version": "1.2.0",
    type: "software",
    version: manifest.version,
    license: manifest.license,
    title: expect.any(String),
    message: expect.any(String),
    authors: [{ name: expect.any(String) }],
  });
  expect(read("README.md")).toContain(`version ${manifest.version}`);
  expect(read("CHANGELOG.md")).toContain(manifest.version);
});

test("the list of packages for a clean machine holds one name a line", () => {
  const lines = read(".ci/packages").split("\n");
  expect(lines.filter((line) => !/^(#.*|[a-z0-9][a-z0-9.+-]*)?$/.test(line))).toEqual([]);
});
