/** A study as a file again, with everything written out: reading it gives the same study. */
import type { Study } from "../study.ts";
import { draftOf } from "./draft.ts";
import { STUDY_VERSION } from "./schema.ts";

export const fileOf = (study: Study): Readonly<Record<string, unknown>> => ({
  joineryStudy: STUDY_VERSION,
  ...draftOf(study),
});
