/**
 * Another language is one file: what it says in place of the English, area by area, as far as it goes.
 *
 * What a file leaves out is said in English. A list is replaced whole; a sentence with blanks stays a function of the
 * same things. The types hold a translation to the shape of the English, so a sentence cannot be lost or misplaced.
 */
import type * as answers from "./en/answers.ts";
import type * as bench from "./en/bench.ts";
import type * as breaking from "./en/breaking.ts";
import type * as brief from "./en/brief.ts";
import type * as caveats from "./en/caveats.ts";
import type * as compare from "./en/compare.ts";
import type * as exporting from "./en/export.ts";
import type * as first from "./en/first.ts";
import type * as keep from "./en/keep.ts";
import type * as lab from "./en/lab.ts";
import type * as reorganised from "./en/lessons-reorganised.ts";
import type * as lessons from "./en/lessons.ts";
import type * as model from "./en/model.ts";
import type * as picture from "./en/picture.ts";
import type * as plan from "./en/plan.ts";
import type * as rivals from "./en/rivals.ts";
import type * as scenarioList from "./en/scenario-list.ts";
import type * as stress from "./en/stress.ts";
import type * as teach from "./en/teach.ts";
import type * as tour from "./en/tour.ts";
import type * as workshop from "./en/workshop.ts";
import type * as worlds from "./en/worlds.ts";

/** The areas that can be translated so far: what a newcomer, whoever tests a plan, and a class see. */
interface English {
  readonly answers: typeof answers;
  readonly bench: typeof bench;
  readonly breaking: typeof breaking;
  readonly brief: typeof brief;
  readonly caveats: typeof caveats;
  readonly compare: typeof compare;
  readonly export: typeof exporting;
  readonly first: typeof first;
  readonly keep: typeof keep;
  readonly lab: typeof lab;
  readonly lessons: typeof lessons;
  readonly "lessons-reorganised": typeof reorganised;
  readonly model: typeof model;
  readonly picture: typeof picture;
  readonly plan: typeof plan;
  readonly rivals: typeof rivals;
  readonly "scenario-list": typeof scenarioList;
  readonly stress: typeof stress;
  readonly teach: typeof teach;
  readonly tour: typeof tour;
  readonly workshop: typeof workshop;
  readonly worlds: typeof worlds;
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
export const stretched = (said: unknown): unknown => reworded(said, stretchedText);

/** French puts a space before some marks, and within its quotation marks: a line must not break there. */
export const unbroken = (said: unknown): unknown =>
  reworded(said, (text) => text.replaceAll(/ (?=[?!;:»])/g, NARROW).replaceAll("« ", `«${NARROW}`));
const NARROW = "\u202f";

/** Every text by one rule, also those that sentences with blanks will say. */
function reworded(said: unknown, rule: (text: string) => string): unknown {
  if (typeof said === "string") return rule(said);
  if (typeof said === "function")
    return (...blanks: readonly unknown[]) => reworded(Reflect.apply(said, undefined, blanks), rule);
  if (Array.isArray(said)) return said.map((each) => reworded(each, rule));
  if (isGroup(said))
    return Object.fromEntries(Object.entries(said).map(([name, each]) => [name, reworded(each, rule)]));
  return said;
}

/** Addresses and codes are left as they are: they are read by programs. */
function stretchedText(text: string): string {
  if (!/\p{L}/u.test(text) || /^[#.]?\/|:\/\//.test(text)) return text;
  const accented = [...text].map((letter) => ACCENTED.get(letter) ?? letter).join("");
  return `${accented}${" ~".repeat(Math.ceil(text.length / 5))}`;
}
