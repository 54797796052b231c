/** Worlds: by template with that template's own arguments, or spelt out place by place. */
import { z } from "zod";
import { FORMS, SECTOR_NAMES } from "../../model/vocabulary.ts";
import { templateNames } from "../../words/en/model.ts";
import {
  localityFields,
  organisationFields,
  partnershipFields,
  relationFields,
  worldFields,
} from "../../words/en/scenario-file.ts";
import { LIMITS } from "../limits.ts";
import type { Template } from "../templates/template.ts";
import { TEMPLATES } from "../templates/templates.ts";
import { id, list, number, oneOf, selectors, share, text, whole } from "./values.ts";

export const CAPACITY = [0.05, 100] as const;

export const sectorSchema = z
  .enum(SECTOR_NAMES, { error: "not-one-of" })
  .meta({ description: organisationFields.sector });
export const formSchema = (description: string) => oneOf(FORMS, description);

export const localitySchema = z.strictObject({
  id: id(localityFields.id),
  name: text(localityFields.name, LIMITS.title).exactOptional(),
  region: id(localityFields.region).exactOptional(),
  deprivation: share(localityFields.deprivation).exactOptional(),
  strength: oneOf(["strong", "middling", "weak"], localityFields.strength).exactOptional(),
  pressure: share(localityFields.pressure).exactOptional(),
});

export const coversSchema = (description: string) =>
  list(id(localityFields.id), description, LIMITS.localities, 1);

export const organisationSchema = z.strictObject({
  id: id(organisationFields.id),
  name: text(organisationFields.name, LIMITS.title).exactOptional(),
  sector: sectorSchema,
  covers: coversSchema(organisationFields.covers),
  capacity: number(organisationFields.capacity, CAPACITY).exactOptional(),
});

export const partnershipSchema = z.strictObject({
  id: id(partnershipFields.id),
  name: text(partnershipFields.name, LIMITS.title).exactOptional(),
  locality: id(partnershipFields.locality),
  level: oneOf(["strategic", "operational"], partnershipFields.level),
  members: selectors(partnershipFields.members),
  form: formSchema(partnershipFields.form).exactOptional(),
  leader: id(partnershipFields.leader).exactOptional(),
  formality: share(partnershipFields.formality).exactOptional(),
  contact: share(partnershipFields.contact).exactOptional(),
  align: share(partnershipFields.align).exactOptional(),
  mandate: share(partnershipFields.mandate).exactOptional(),
  demand: share(partnershipFields.demand).exactOptional(),
  overlap: share(partnershipFields.overlap).exactOptional(),
  posts: whole(partnershipFields.posts, [1, 3]).exactOptional(),
  assumed: z
    .boolean({ error: "wrong-type" })
    .meta({ description: partnershipFields.assumed })
    .exactOptional(),
});

export const relationSchema = z.strictObject({
  from: id(relationFields.from),
  toward: id(relationFields.toward),
  trust: share(relationFields.trust).exactOptional(),
  meets: share(relationFields.meets).exactOptional(),
});

export const describedSchema = z
  .strictObject({
    localities: list(localitySchema, worldFields.localities, LIMITS.localities, 1),
    organisations: list(organisationSchema, worldFields.organisations, LIMITS.organisations, 2),
    partnerships: list(partnershipSchema, worldFields.partnerships, LIMITS.partnerships, 1),
    relations: list(relationSchema, worldFields.relations, LIMITS.ties).exactOptional(),
  })
  .meta({ id: "world-spelt-out", title: "A world spelt out" });

/** A template by its name, with its arguments. */
export function templateSchema({ name, plain, isNot, arguments: taken }: Template) {
  const values = Object.entries(taken).map(([argument, { default: usual, range, meaning }]) => [
    argument,
    whole(meaning, range).meta({ description: meaning, default: usual }).exactOptional(),
  ]);
  const shape: Readonly<Record<string, z.ZodType>> = Object.fromEntries(values);
  const title = Object.hasOwn(templateNames, name)
    ? Object.entries(templateNames).find(([key]) => key === name)?.[1].plain
    : name;
  return z
    .strictObject({ template: z.literal(name).meta({ description: worldFields.template }), ...shape })
    .meta({
      id: `world-${name}`,
      title,
      description: `${plain} It is not ${isNot}.`,
    });
}

export const templateSchemas = new Map(
  TEMPLATES.map((template) => [template.name, templateSchema(template)]),
);
