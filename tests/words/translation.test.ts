/** A translation says in its own words what it has words for, and the rest in English; a stretched page says all of it longer. */
import { describe, expect, test } from "vitest";
import { fr } from "../../src/words/fr.ts";
import { stretched, translated, unbroken } from "../../src/words/translation.ts";
import { everythingSaid } from "./reading.ts";

const english = {
  title: "Two partnerships",
  count: (number: number) => `${number} of 100`,
  list: ["one", "two", "three"],
  deep: { kept: "kept", changed: "changed" },
};

describe("a translation", () => {
  const other = translated(english, {
    count: (number: number) => `${number} sur 100`,
    list: ["un"],
    deep: { changed: "changé" },
  });

  test("replaces what it names, down to single sentences, and leaves the rest", () => {
    expect(other).toMatchObject({
      title: "Two partnerships",
      list: ["un"],
      deep: { kept: "kept", changed: "changé" },
    });
    expect(Reflect.get(Object(other), "count")(7)).toBe("7 sur 100");
  });

  test("cannot add what the English has not, nor reach into the workings of objects", () => {
    expect(translated({ a: "a" }, JSON.parse('{"b":"b","__proto__":{"c":"c"}}'))).toEqual({ a: "a" });
  });
});

describe("stretched words", () => {
  const long = stretched(english);

  test("are two fifths longer and have accents, also in sentences with blanks", () => {
    expect(Reflect.get(Object(long), "title")).toMatch(/^Twö pårtñérshîps( ~)+$/);
    expect(String(Reflect.get(Object(long), "title")).length).toBeGreaterThanOrEqual(
      "Two partnerships".length * 1.4,
    );
    expect(Reflect.get(Object(long), "count")(7)).toContain("7 öf 100");
  });

  test("leave addresses and figures alone", () => {
    expect(stretched(["#/help", "https://example.org/a", "12"])).toEqual([
      "#/help",
      "https://example.org/a",
      "12",
    ]);
  });
});

test("French marks keep to the word before them, and quotations to their marks, also in sentences with blanks", () => {
  const said = unbroken({ ask: "Pourquoi ?", named: (name: string) => `Voici : « ${name} »` });
  expect(Reflect.get(Object(said), "ask")).toBe("Pourquoi\u202f?");
  expect(Reflect.get(Object(said), "named")("a")).toBe("Voici\u202f: «\u202fa\u202f»");
});

test("the French says nothing twice in English: no sentence of it stands in the English as well", async () => {
  const files = import.meta.glob<Record<string, unknown>>("../../src/words/en/*.ts", { eager: true });
  const said = new Set(
    Object.values(files).flatMap((words) => everythingSaid(words).map(({ text }) => text)),
  );
  const sentences = everythingSaid(fr)
    .map(({ text }) => text)
    .filter((text) => text.split(" ").length >= 4);
  expect(sentences.length).toBeGreaterThan(150);
  expect(sentences.filter((text) => said.has(text))).toEqual([]);
});
