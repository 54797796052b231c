/**
 * What a person may settle that a file leaves open. Everything has a default that is told when it is used.
 */
import type { NamedColumns } from "./formats/columns.ts";
import type { Separator } from "./formats/table.ts";
import type { RepeatRule } from "./repeats.ts";
import type { SurveyMapping } from "./survey.ts";

export interface ReadOptions {
  /** Whether ties have a direction; left out, the file says or what it lists tells (direction.ts). */
  readonly directed?: boolean;
  /** What becomes of a tie that is listed again; "first" unless said otherwise. */
  readonly repeats?: RepeatRule;
  /** Which character separates cells; left out, the one that fits best. */
  readonly separator?: Separator;
  /** Whether the first row of a table is a heading; left out, what stands in it tells. */
  readonly hasHeading?: boolean;
  /** Headings of the columns that hold the ends, the strength and so on, where they are not to be guessed. */
  readonly columns?: NamedColumns;
  /** Which column of a survey holds what; null where the table is no survey, whatever its headings. */
  readonly survey?: SurveyMapping | null;
  /** A second file with a row for each node. */
  readonly nodes?: { readonly bytes: Uint8Array; readonly name: string };
  /** Whether a box drawn round others (yEd, Gephi, Graphviz) is itself a node, or only an attribute `group` of those in it. */
  readonly boxes?: "nodes" | "attribute";
}
