/** `--set path=value`: what it changes, and what it says of a path that leads nowhere. */
import { describe, expect, test } from "vitest";
import { applySet } from "../../src/cli/set.ts";

const scenario = () => ({
  months: 24,
  settings: { gain: 0.05 },
  events: [{ id: "merge-1", starts: "2011-04" }],
});

test.each([
  ["months=60", { ...scenario(), months: 60 }],
  ["settings.gain=0.1", { ...scenario(), settings: { gain: 0.1 } }],
  ["rules.trust=belief", { ...scenario(), rules: { trust: "belief" } }],
  ["events.merge-1.starts=2012-01", { ...scenario(), events: [{ id: "merge-1", starts: "2012-01" }] }],
])("%s is done", (text, expected) => {
  const data = scenario();
  expect(applySet(data, text)).toBeNull();
  expect(data).toEqual(expected);
});

describe("a path that leads nowhere changes nothing, and says what may have been meant", () => {
  test.each([
    ["gain=0.1", "gain", "settings.gain"],
    ["setings.gain=0.1", "setings", "settings"],
    ["events.merge-2.starts=2012-01", "merge-2", "merge-1"],
    ["events.elsewhere.starts=2012-01", "elsewhere", undefined],
    ["settings.__proto__=1", "__proto__", undefined],
  ])("%s", (text, found, meant) => {
    const data = scenario();
    const problem = applySet(data, text);
    expect(problem).toMatchObject({ code: "set-path", found });
    expect(problem?.values.meant).toBe(meant);
    expect(data).toEqual(scenario());
  });
});
