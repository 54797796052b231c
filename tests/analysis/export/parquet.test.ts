import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { behaviorSpaceHead, behaviorSpaceRow } from "../../../src/analysis/export/behavior-space.ts";
import { openParquet } from "../../../src/analysis/export/parquet.ts";
import { resultHeader } from "../../../src/analysis/export/study-rows.ts";
import { smallStudy } from "../../experiment/small-study.ts";

const study = smallStudy();
const rows = [
  { case: 0, run: 0, settings: [6, "leave-as-is"], values: [0.1 + 0.2, Number.NaN], fingerprint: "a" },
  { case: 0, run: 1, settings: [6, "leave-as-is"], values: [1 / 3, 2], fingerprint: "b" },
  { case: 3, run: 2, settings: [24, "merger"], values: [5e-324, -1], fingerprint: "c" },
];

test("Parquet gives back every number to the last bit, gaps as gaps, over several batches", async () => {
  const table = openParquet(study);
  table.add(rows.slice(0, 2));
  table.add([]);
  table.add(rows.slice(2));
  const bytes = table.finish();
  const file = bytes.slice().buffer;
  expect(await parquetReadObjects({ file })).toEqual([
    { case: 0, run: 0, interval: 6, plan: "leave-as-is", sharing: 0.1 + 0.2, trust: null, fingerprint: "a" },
    { case: 0, run: 1, interval: 6, plan: "leave-as-is", sharing: 1 / 3, trust: 2, fingerprint: "b" },
    { case: 3, run: 2, interval: 24, plan: "merger", sharing: 5e-324, trust: -1, fingerprint: "c" },
  ]);
  const { schema } = parquetMetadata(file);
  expect(schema.slice(1).map(({ name }) => name)).toEqual(resultHeader(study));
  expect(schema.find(({ name }) => name === "interval")?.type).toBe("INT32");
});

test("the BehaviorSpace table has six lines before its header, every cell in quotes, runs numbered through", () => {
  const lines = behaviorSpaceHead(study).split("\n");
  expect(lines).toHaveLength(8);
  expect(lines[6]).toBe('"[run number]","interval","plan","[step]","sharing","trust"');
  expect(behaviorSpaceRow(study, rows[2])).toBe('"12","24","merger","36","5e-324","-1"\n');
  expect(behaviorSpaceRow(study, rows[0])).toBe('"1","6","leave-as-is","36","0.30000000000000004",""\n');
});
