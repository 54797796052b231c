/** The single values that scenario files are made of. What a schema calls its message is the code of the problem. */
import { z } from "zod";
import { LIMITS } from "../limits.ts";

// Before any schema: without it zod would try out `new Function`, which a strict page forbids.
z.config({ jitless: true });

/** Words that mean something else where an id may stand. */
export const RESERVED_IDS: readonly string[] = ["all", "each"];

export const id = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9-]+$/, { error: "bad-id" })
    .max(80, { error: "bad-id" })
    .meta({ description });

export const text = (description: string, longest: number) =>
  z.string().regex(/\S/, { error: "empty-text" }).max(longest, { error: "too-long" }).meta({ description });

export const number = (description: string, [low, high]: readonly [number, number]) =>
  z.number().min(low, { error: "out-of-range" }).max(high, { error: "out-of-range" }).meta({ description });

export const whole = (description: string, [low, high]: readonly [number, number]) =>
  z
    .int({ error: "not-whole" })
    .min(low, { error: "out-of-range" })
    .max(high, { error: "out-of-range" })
    .meta({ description });

export const share = (description: string) => number(description, [0, 1]);

export const oneOf = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  description: string,
) => z.enum(values, { error: "not-one-of" }).meta({ description });

/** Years that a scenario may speak of. */
export const YEARS = { first: 1900, last: 2199 } as const;
export const MONTH = /^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$/;
const DAY = /^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$/;

export const month = (description: string) =>
  z.string().regex(MONTH, { error: "bad-month" }).meta({ description });
export const day = (description: string) => z.string().regex(DAY, { error: "bad-day" }).meta({ description });

/** A date, or months since the start; what is announced may be announced long before. */
export const when = (description: string) =>
  z
    .union(
      [
        z.string().regex(MONTH, { error: "bad-when" }),
        z
          .int({ error: "bad-when" })
          .min(-LIMITS.months, { error: "bad-when" })
          .max(2 * LIMITS.months, { error: "bad-when" }),
      ],
      { error: "bad-when" },
    )
    .meta({ description });

export const list = <Item extends z.ZodType>(item: Item, description: string, most: number, least = 0) =>
  z.array(item).min(least, { error: "too-few" }).max(most, { error: "too-many" }).meta({ description });

export const selectors = (description: string) =>
  list(text("An id, or terms joined by &.", 200), description, 500, 1);
