/** `joinery list`: the scenarios and the studies that are shipped. */
import { SHIPPED_STUDY_IDS, shippedStudy } from "../../experiment/library.ts";
import { isRecord } from "../../scenario/check/place.ts";
import { shippedScenarios } from "../../scenario/library.ts";
import { cli } from "../../words/en/cli.ts";
import { DONE } from "../outcome.ts";
import { table } from "../table.ts";

export async function list({ json = false }: { readonly json?: boolean }): Promise<number> {
  const scenarios = (await shippedScenarios()).map(({ id, title, claim }) => ({ id, title, claim }));
  const studies = await Promise.all(SHIPPED_STUDY_IDS.map(told));
  if (json) process.stdout.write(`${JSON.stringify([...scenarios, ...studies], null, 2)}\n`);
  else {
    const rows = scenarios.map(({ id, title, claim }) => [id, title, claim]);
    const asked = studies.map(({ id, title, question }) => [id, title, question]);
    process.stdout.write(`${table(cli.list.scenarios, rows)}\n${table(cli.list.studies, asked)}`);
  }
  return DONE;
}

/** A study has a question where a scenario has a claim. */
async function told(id: string) {
  const data = await shippedStudy(id);
  const field = (name: string): string => (isRecord(data) ? String(data[name]) : "");
  return { id, title: field("title"), question: field("question") };
}
