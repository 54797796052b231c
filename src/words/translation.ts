/**
 * Another language is one file: what it says in place of the English, area by area, as far as it goes.
 *
 * What a file leaves out is said in English. A list is replaced whole; a sentence with blanks stays a function of the
 * same things. The types hold a translation to the shape of the English, so a sentence cannot be lost or misplaced.
 */
import type * as caveats from "./en/caveats.ts";
import type * as exporting from "./en/export.ts";
import type * as first from "./en/first.ts";
import type * as lab from "./en/lab.ts";
import type * as picture from "./en/picture.ts";
import type * as scenarioList from "./en/scenario-list.ts";
import type * as teach from "./en/teach.ts";

/** The areas that can be translated so far: what a newcomer and a class see. */
interface English {
  readonly caveats: typeof caveats;
  readonly export: typeof exporting;
  readonly first: typeof first;
  readonly lab: typeof lab;
  readonly picture: typeof picture;
  readonly "scenario-list": typeof scenarioList;
  readonly teach: typeof teach;
}

/** Any other wording of the same shape. */
type Wording<T> = T extends string
  ? string
  : T extends (...blanks: infer Blanks) => infer Said
    ? (...blanks: Blanks) => Wording<Said>
    : T extends readonly (infer Each)[]
      ? readonly Wording<Each>[]
      : { readonly [Name in keyof T]?: Wording<T[Name]> };

export type Translation = {
  readonly [Area in keyof English]?: {
    readonly [Name in keyof English[Area]]?: Wording<English[Area][Name]>;
  };
};

const isGroup = (said: unknown): said is Readonly<Record<string, unknown>> =>
  typeof said === "object" && said !== null && !Array.isArray(said);

/** The English with what a translation says in its place. */
export function translated(english: unknown, other: unknown): unknown {
  if (other === undefined) return english;
  if (!isGroup(english) || !isGroup(other)) return other;
  return Object.fromEntries(
    Object.keys(english).map((name) => [
      name,
      translated(english[name], Object.hasOwn(other, name) ? other[name] : undefined),
    ]),
  );
}

const ACCENTED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: "å",
    e: "é",
    i: "î",
    o: "ö",
    u: "ü",
    y: "ÿ",
    A: "Å",
    E: "É",
    I: "Î",
    O: "Ö",
    U: "Û",
    n: "ñ",
    c: "ç",
  }),
);

/**
 * The English as if it were another language: accents, and two fifths longer. It shows what would be cut off, and what is
 * still written into a screen, since that alone stays plain.
 */
export function stretched(said: unknown): unknown {
  if (typeof said === "string") return stretchedText(said);
  if (typeof said === "function")
    return (...blanks: readonly unknown[]) => stretched(Reflect.apply(said, undefined, blanks));
  if (Array.isArray(said)) return said.map(stretched);
  if (isGroup(said))
    return Object.fromEntries(Object.entries(said).map(([name, each]) => [name, stretched(each)]));
  return said;
}

/** Addresses and codes are left as they are: they are read by programs. */
function stretchedText(text: string): string {
  if (!/\p{L}/u.test(text) || /^[#.]?\/|:\/\//.test(text)) return text;
  const accented = [...text].map((letter) => ACCENTED.get(letter) ?? letter).join("");
  return `${accented}${" ~".repeat(Math.ceil(text.length / 5))}`;
}
