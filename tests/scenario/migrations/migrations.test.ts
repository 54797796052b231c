import { expect, test } from "vitest";
import { MIGRATIONS, migrate } from "../../../src/scenario/migrations/migrations.ts";
import type { Migration } from "../../../src/scenario/migrations/migrations.ts";
import { SCHEMA_VERSION } from "../../../src/scenario/scenario.ts";

/** Two planted versions before: in 0 the months were called length, in −1 they were counted in years. */
const planted: readonly Migration[] = [
  { from: -1, migrate: ({ years, ...rest }) => ({ ...rest, length: Number(years) * 12 }) },
  { from: 0, migrate: ({ length, ...rest }) => ({ ...rest, months: length }) },
];

test("an older file is brought up version by version, and left as it was itself", () => {
  const old = { joinery: -1, id: "x", years: 2 };
  expect(migrate(old, { from: -1, to: 1, migrations: planted })).toEqual({ joinery: 1, id: "x", months: 24 });
  expect(old).toEqual({ joinery: -1, id: "x", years: 2 });
});

test("where a step is missing, or the version is of the future, there is no way", () => {
  expect(migrate({ joinery: -2 }, { from: -2, to: 1, migrations: planted })).toBeNull();
  expect(migrate({ joinery: 2 }, { from: 2, to: 1, migrations: planted })).toBeNull();
  expect(migrate({ joinery: 0.5 }, { from: 0.5, to: 1, migrations: planted })).toBeNull();
});

test("today's file is not touched", () => {
  const file = { joinery: SCHEMA_VERSION };
  expect(migrate(file, { from: SCHEMA_VERSION, to: SCHEMA_VERSION, migrations: MIGRATIONS })).toBe(file);
});

test("every migration there is leads toward today's version", () => {
  const from = MIGRATIONS.map((each) => each.from);
  expect(from).toEqual(Array.from({ length: from.length }, (_, i) => SCHEMA_VERSION - from.length + i));
});
