/** What people hand to the terminal by mistake or by malice: told in sentences, with exit code 2 and no stack. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folder, joinery, leave, requireBuild, small, write } from "./terminal.ts";

beforeAll(requireBuild);
afterAll(leave);

const json = JSON.stringify(small, null, 2);
const yaml = `# by hand\njoinery: 1\nid: by-hand\ntitle: By hand\nclaim: story\nsummary: A made-up case.\nisNot: A real place.\nstart: 2001-01\nmonths: 12\nworld: { template: nine-localities, strong: 1, middling: 0, weak: 0 }\nevents: []\n`;

describe("what is sound, however it was saved, passes the check and runs", () => {
  test.each([
    ["bom.json", `\ufeff${json}`],
    ["crlf.json", json.replaceAll("\n", "\r\n")],
    ["one-line.json", JSON.stringify(small)],
    ["no-ending", json],
    ["by-hand.yaml", yaml],
    ["by-hand-crlf.yml", yaml.replaceAll("\n", "\r\n")],
  ])("%s", (name, text) => {
    const file = write(name, text);
    expect(joinery("check", file)).toMatchObject({ code: 0, err: "" });
    expect(joinery("run", file, "--months", "3")).toMatchObject({ code: 0, err: "" });
  });
});

const hostile: Readonly<Record<string, string | Uint8Array>> = {
  "empty.json": "",
  "spaces.json": " \n\n ",
  "half.json": json.slice(0, 300),
  "comment.json": `// why\n${json}`,
  "junk.json": "x".repeat(10_000_000),
  "brackets.json": "[".repeat(10_000),
  "yaml-brackets.yaml": `# "\n${"[".repeat(10_000)}`,
  "yaml-dashes.yaml": "- ".repeat(10_000),
  "picture.png": Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 255, 254]),
  "utf16.json": Uint8Array.from([
    255,
    254,
    ...new Uint8Array(new Uint16Array([...json].map((c) => c.charCodeAt(0))).buffer),
  ]),
  "proto.json": json.replace('"months"', '"__proto__": { "months": 1 }, "months"'),
  "constructor.json": json.replace('"months"', '"constructor": { "prototype": {} }, "months"'),
  "twice.json": json.replace('"months"', '"months": 12, "months"'),
  "endless.json": json.replace('"months": 36', '"months": 1e999'),
  "nan.yaml": yaml.replace("months: 12", "months: .nan"),
  "tag.yaml": yaml.replace("months: 12", "months: !!js/function 'x'"),
  "future.json": json.replace('"joinery": 1', '"joinery": 9'),
  "past.json": json.replace('"joinery": 1', '"joinery": 0'),
  "list.json": "[1, 2, 3]",
  "surrogate.json": json.replace("A small case", "\\ud800"),
  "typo.json": json.replace('"months"', '"month"'),
  "dates.json": json.replaceAll("2007-06", "2007-13"),
};
const files = Object.entries(hostile).map(([name, content]) => write(name, content));

describe("what is not sound", () => {
  const told = joinery("check", "--json", ...files, folder, `${folder}/nowhere.json`, "/dev/zero");
  const answers: readonly { file: string; ok: boolean; problems: readonly { says: string }[] }[] = JSON.parse(
    told.out,
  );

  test.each(answers.map(({ file, ok, problems }) => [file.replace(/^.*\//, ""), ok, problems] as const))(
    "%s is told of in sentences",
    (_, ok, problems) => {
      expect(ok).toBe(false);
      expect(problems.length).toBeGreaterThan(0);
      for (const { says } of problems) {
        expect(says).toMatch(/ is .+; it must be .+[.?]$/s);
        expect(says).not.toMatch(/undefined|\bat .*\.js:\d+|call stack/);
        expect(says.length).toBeLessThan(1200);
      }
    },
  );

  test("all of it in one go, with exit code 2 and nothing else said", () => {
    expect(told).toMatchObject({ code: 2, err: "" });
    expect(answers).toHaveLength(files.length + 3);
  });

  test.each(["run", "compare", "show"])("%s refuses it as check does", (command) => {
    for (const name of ["half.json", "future.json", "proto.json"]) {
      const { code, err, out } = joinery(command, `${folder}/${name}`);
      expect([name, code, out]).toEqual([name, 2, ""]);
      expect(err).not.toMatch(/\bat .*\.js:\d+/);
    }
  });
});
