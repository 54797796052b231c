/** Empty names, barrels, strays outside the line, and tests that lost their subject. */
import { expect, test } from "vitest";
import { nameBreaches, strayTests } from "./names.ts";

test.each([
  ["src/model/utils.ts"],
  ["src/view/helpers/dates.ts"],
  ["src/view/common/button.tsx"],
  ["src/model/types.ts"],
  ["src/engine/core/loop.ts"],
  ["src/model/lib.test.ts"],
  ["src/model/TrustManager.ts"],
  ["src/view/index.ts"],
  ["src/view/panels/index.tsx"],
  ["src/main.ts"],
  ["src/services/run.ts"],
])("%s is refused", (path) => {
  expect(nameBreaches([path])).toHaveLength(1);
});

test.each([
  ["src/model/trust.ts"],
  ["src/model/outcomes/index.ts"],
  ["src/model/events/index.ts"],
  ["src/scenario/migrations/v1-to-v2.ts"],
  ["src/view/styles/panel.module.css"],
  ["src/engine/seedrandom.d.ts"],
  ["workers/simulation.worker.ts"],
])("%s is welcome", (path) => {
  expect(nameBreaches([path])).toEqual([]);
});

test("a test whose subject is gone is a stray", () => {
  const paths = [
    "src/model/mechanisms/trust.ts",
    "src/view/panels/events.tsx",
    "workers/node.worker.ts",
    "kernel/call.ts",
  ];
  const strays = (path: string): string[] => strayTests([path], paths);
  expect(strays("tests/model/mechanisms/trust.test.ts")).toEqual([]);
  expect(strays("tests/model/mechanisms/trust.decay.test.ts")).toEqual([]);
  expect(strays("tests/model/mechanisms.test.ts")).toEqual([]);
  expect(strays("tests/view/panels/events.test.tsx")).toEqual([]);
  expect(strays("tests/workers/node.test.ts")).toEqual([]);
  expect(strays("tests/kernel/call.test.ts")).toEqual([]);
  expect(strays("tests/kernel/answer.test.ts")).toHaveLength(1);
  expect(strays("tests/model/mechanisms/gossip.test.ts")).toHaveLength(1);
  expect(strays("tests/model/trust.test.ts")).toHaveLength(1);
});

test("tests about the whole have homes of their own", () => {
  const homes = ["tests/golden/england.test.ts", "tests/docs.test.ts", "tests/systems/redis.test.ts"];
  expect(
    strayTests([...homes, "tests/model/reference/slow-trust.test.ts", "tests/picture/gallery.test.ts"], []),
  ).toEqual([]);
  expect(strayTests(["tests/odds-and-ends.test.ts"], [])).toHaveLength(1);
});

test("what a test reads with is not a test", () => {
  expect(strayTests(["tests/model/small-world.ts"], [])).toEqual([]);
});
