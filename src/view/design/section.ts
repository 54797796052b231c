/** What every section of the sheet is given. */
import type { StudyDraft } from "../../experiment/study-file/draft.ts";
import type { Problem } from "../../scenario/problem.ts";
import type { Scenario } from "../../scenario/scenario.ts";

export interface SectionProps {
  readonly draft: StudyDraft;
  /** The case, fetched. */
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
  readonly change: (edit: (draft: StudyDraft) => StudyDraft) => void;
}

/** The draft without some of its fields. */
export function without<Key extends keyof StudyDraft>(draft: StudyDraft, key: Key): Omit<StudyDraft, Key> {
  const { [key]: _, ...rest } = draft;
  return rest;
}
