/** `joinery list` */
import { shippedScenarios } from "../../scenario/library.ts";
import { DONE } from "../outcome.ts";
import { table } from "../table.ts";

export async function list({ json = false }: { readonly json?: boolean }): Promise<number> {
  const shipped = (await shippedScenarios()).map(({ id, title, claim }) => ({ id, title, claim }));
  if (json) process.stdout.write(`${JSON.stringify(shipped, null, 2)}\n`);
  else
    process.stdout.write(
      table(
        ["scenario", "title", "claim"],
        shipped.map(({ id, title, claim }) => [id, title, claim]),
      ),
    );
  return DONE;
}
