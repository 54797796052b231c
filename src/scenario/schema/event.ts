/** Events: for each kind of the catalogue the fields it takes, with the range of its size. */
import { z } from "zod";
import type { EventField, EventKind } from "../../model/events/event.ts";
import { EVENT_KINDS } from "../../model/events/index.ts";
import { eventNames } from "../../words/en/model.ts";
import { eventFields, organisationFields } from "../../words/en/scenario-file.ts";
import { NEEDED } from "../catalogue.ts";
import { LIMITS } from "../limits.ts";
import { coversSchema, formSchema, partnershipSchema, sectorSchema, CAPACITY } from "./world.ts";
import { id, list, number, oneOf, selectors, share, text, when } from "./values.ts";

const LARGEST_GROUP = 100;

/** Fields that every event has. */
export const everyEvent = {
  id: id(eventFields.id),
  announced: when(eventFields.announced),
  starts: when(eventFields.starts),
  plain: text(eventFields.plain, LIMITS.plain),
  notes: text(eventFields.notes, LIMITS.notes).exactOptional(),
  source: list(text(eventFields.source, 400), eventFields.source, LIMITS.sources),
  strength: oneOf(["seen", "general", "assumed"], eventFields.strength),
} as const;

const groupSize = z
  .int({ error: "bad-each" })
  .min(2, { error: "bad-each" })
  .max(LARGEST_GROUP, { error: "bad-each" });
const eachSchema = z
  .union([z.enum(["locality", "region"], { error: "bad-each" }), groupSize], { error: "bad-each" })
  .meta({ description: eventFields.each });

/** Stands for all kinds at once where the kind is not known. */
const ANY = "any";

/** A body that an event makes. One that comes of others has their capacity; a part says its share of it. */
const bodySchema = (kind: EventKind["kind"]) =>
  z.strictObject({
    id: id(organisationFields.id),
    name: text(organisationFields.name, LIMITS.title).exactOptional(),
    sector: sectorSchema.exactOptional(),
    covers: coversSchema(organisationFields.covers).exactOptional(),
    ...(kind === "split" || kind === ANY ? { share: share(organisationFields.share).exactOptional() } : {}),
    ...(kind === "create" || kind === ANY
      ? { capacity: number(organisationFields.capacity, CAPACITY).exactOptional() }
      : {}),
  });

/** How many bodies one event may make of one: a merger makes one; a split into one is a body replaced by another. */
const bodiesMade = (kind: EventKind["kind"]): readonly [number, number] =>
  kind === "merge" ? [1, 1] : kind === "split" ? [1, 20] : [1, 50];

const fieldSchemas = {
  fit: () => share(eventFields.fit),
  align: () => share(eventFields.align),
  each: () => eachSchema,
  into: (kind: EventKind["kind"]) => {
    const [least, most] = bodiesMade(kind);
    return list(bodySchema(kind), eventFields.into, most, least);
  },
  to: () => selectors(eventFields.to),
  joins: () => selectors(eventFields.joins),
  share: () => share(eventFields.share),
  covers: () => coversSchema(eventFields.covers),
  form: () => formSchema(eventFields.form),
  leader: () => id(eventFields.leader),
  board: () => partnershipSchema,
  saving: () => number(eventFields.saving, [0, 1e12]),
} satisfies Readonly<Record<EventField, (kind: EventKind["kind"]) => z.ZodType>>;

function shapeOf({ kind, scope, size, lasts, fields }: EventKind): Readonly<Record<string, z.ZodType>> {
  const own: Record<string, z.ZodType> = {};
  if (scope !== "timeline") own["who"] = selectors(eventFields.who);
  if (lasts === "until-ends" || lasts === "phased") own["ends"] = when(eventFields.ends);
  if (size !== null)
    own["size"] = number(size.unit, size.range).meta({ description: size.unit, default: size.default });
  for (const field of fields) own[field] = fieldSchemas[field](kind);
  const needed = NEEDED[kind] ?? [];
  return Object.fromEntries(
    Object.entries(own).map(([name, schema]) => [
      name,
      needed.includes(name) ? schema : z.exactOptional(schema),
    ]),
  );
}

function eventSchema(kind: EventKind) {
  const { kind: name, does, source } = kind;
  const title = Object.entries(eventNames).find(([key]) => key === name)?.[1].plain ?? name;
  return z
    .strictObject({
      kind: z.literal(name).meta({ description: eventFields.kind }),
      ...everyEvent,
      ...shapeOf(kind),
    })
    .meta({
      id: `event-${name}`,
      title,
      description: does,
      $comment: `Source: ${source}`,
    });
}

/** The schema of each kind, by its name. */
export const eventSchemas = new Map(EVENT_KINDS.map((kind) => [kind.kind, eventSchema(kind)]));

/** Every field that any kind takes, none of them needed: for changes of events, and for events of a kind nobody knows. */
export const anyFields: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  Object.entries({
    ...everyEvent,
    ends: when(eventFields.ends),
    who: selectors(eventFields.who),
    size: z.number().meta({ description: eventFields.size }),
    ...Object.fromEntries(Object.entries(fieldSchemas).map(([field, schema]) => [field, schema(ANY)])),
  }).map(([name, schema]) => [name, z.exactOptional(schema)]),
);
