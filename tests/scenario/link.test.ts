/** Links: what goes in comes out, a default plan stays short, and nothing damaged or hostile gets further than a sentence. */
import { expect, test } from "vitest";
import { addPlan, asOwn } from "../../src/scenario/edit/plans.ts";
import { changeEvent } from "../../src/scenario/edit/events.ts";
import { shippedScenario, shippedScenarios } from "../../src/scenario/library.ts";
import { LinkError, linkFields, linkOf, printOf, textToPack, unpackedText } from "../../src/scenario/link.ts";
import type { Link, LinkFault } from "../../src/scenario/link.ts";

const link: Link = {
  scenario: { shipped: "a8-merge-cluster-or-leave" },
  print: "0123456789ab",
  screen: "compare",
  search: "plans=merge&runs=100&seed=two+words&guess=",
  model: "0.1.0",
  digest: "0123456789abcdef",
  told: "Sharing is usually worse under Merge.",
};

const faultOf = (open: () => unknown): LinkFault | null => {
  try {
    open();
    return null;
  } catch (error) {
    if (error instanceof LinkError) return error.fault;
    throw error;
  }
};

test("every field of a link comes back: scenario, screen, its arguments, version, digest and finding", () => {
  expect(linkOf(new Map(linkFields(link)))).toEqual(link);
});

test.each([
  ["v", "2", "other-format"],
  ["v", "x", "damaged"],
  ["w", "constructor", "no-such-screen"],
  ["w", "../../x", "no-such-screen"],
  ["p", "zz", "damaged"],
  ["s", "../secrets", "damaged"],
  ["m", "<script>", "damaged"],
  ["x", "no digest", "damaged"],
] as const)("field %s as %s is told as %s", (name, value, fault) => {
  expect(faultOf(() => linkOf(new Map([...linkFields(link), [name, value]])))).toBe(fault);
});

test("an own scenario goes as what it differs in, and comes back whole", async () => {
  const shipped = await shippedScenarios();
  const base = await shippedScenario("england-1997-2026");
  const [first] = base.events;
  const mine = asOwn(
    changeEvent(addPlan(base, { title: "Mine", plain: "Otherwise." }), "leave-as-is", {
      ...first,
      size: 0.3,
    }),
    { id: "mine", title: "England, mine" },
  );
  const text = textToPack(mine, shipped);
  expect(text.length).toBeLessThan(600);
  expect(unpackedText(text, shipped)).toEqual(mine);
});

test("a scenario unlike any goes whole", async () => {
  const base = await shippedScenario("a9-announce-and-wait");
  const text = textToPack(base, []);
  expect(unpackedText(text, [])).toEqual(base);
});

test.each([
  ["", "damaged"],
  ["[]", "damaged"],
  ["{", "damaged"],
  ['{"b":"gone","p":"0","c":[]}', "no-such-scenario"],
  ['{"b":"a9-announce-and-wait","p":"000000000000","c":[]}', "base-changed"],
] as const)("packed text %j is told as %s", async (text, fault) => {
  const shipped = await shippedScenarios();
  expect(faultOf(() => unpackedText(text, shipped))).toBe(fault);
});

test.each([
  ['[["events",9,"starts"],1]'],
  ['[["events"],0,1e12,[]]'],
  ['[["a",{}],1]'],
  ['[["events"],0,2,"text"]'],
  ["[1]"],
])("a damaged change %s never gets through", async (change) => {
  const base = await shippedScenario("a9-announce-and-wait");
  const text = `{"b":"${base.id}","p":"${printOf(base)}","c":[${change}]}`;
  expect(faultOf(() => unpackedText(text, [base]))).toBe("damaged");
});

test("a change that would reach into the workings of objects stays data", async () => {
  const base = await shippedScenario("a9-announce-and-wait");
  const text = `{"b":"${base.id}","p":"${printOf(base)}","c":[[["__proto__"],{"polluted":1}]]}`;
  expect(Object.getPrototypeOf(unpackedText(text, [base]))).toBe(Object.prototype);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});
