/** Who exists, who sits where and who inherits what, worked out by hand on a town of four bodies. */
import { expect, test } from "vitest";
import { succeed } from "../../../src/model/mechanisms/succession.ts";
import { beginRun } from "../../../src/model/simulate.ts";
import type { World } from "../../../src/model/state.ts";
import { compile } from "../../../src/scenario/compile.ts";
import type { Scenario, TimelineEvent } from "../../../src/scenario/scenario.ts";
import {
  board,
  body,
  bodyRow,
  event,
  living,
  scenarioOf,
  sitting,
  structureFor,
  tieRow,
  town,
} from "../tiny.ts";

const MONTH = 5;

/** A world in which `before` sets what stands there when the succession of month 5 comes. */
function afterSuccession(scenario: Scenario, before: (world: World) => void, month = MONTH): World {
  const { world } = beginRun(compile(scenario).spec, 0);
  world.month = month;
  before(world);
  succeed(world);
  return world;
}

const setCapacity = (world: World, values: Readonly<Record<string, number>>): void => {
  for (const [id, value] of Object.entries(values)) {
    world.state.organisations.capacity[bodyRow(world.structure, id)] = value;
  }
};
const capacityOf = ({ structure, state }: World, id: string): number =>
  state.organisations.capacity[bodyRow(structure, id)];

type Directed = "personal" | "role" | "violation";
const setTie = (world: World, from: string, to: string, values: Partial<Record<Directed, number>>): void => {
  const { row, side } = tieRow(world.structure, [from, to], "board", MONTH - 1);
  for (const column of ["personal", "role", "violation"] as const) {
    const value = values[column];
    if (value !== undefined) world.state.ties[column][2 * row + side] = value;
  }
};
const tieOf = (world: World, from: string, to: string, column: Directed): number => {
  const { row, side } = tieRow(world.structure, [from, to], "board", MONTH);
  return world.state.ties[column][2 * row + side];
};
const setStanding = (world: World, from: string, to: string, value: number): void => {
  const { row, side } = tieRow(world.structure, [from, to], "board", MONTH - 1);
  world.state.pairs.organisational[2 * world.structure.ties.pair[row] + side] = value;
};
const standingOf = (world: World, from: string, to: string): number => {
  const { row, side } = tieRow(world.structure, [from, to], "board", MONTH);
  return world.state.pairs.organisational[2 * world.structure.ties.pair[row] + side];
};

const merger = event("merger", "merge", MONTH, { who: ["a", "b"], into: [{ id: "m" }] });

test("a merger ends its parents and puts one body on their seats", () => {
  const structure = structureFor(scenarioOf([merger]));
  expect(living(structure, MONTH - 1)).toEqual(["a", "b", "c", "d"]);
  expect(living(structure, MONTH)).toEqual(["c", "d", "m"]);
  expect(sitting(structure, "board", MONTH)).toEqual(["c", "d", "m"]);
});

test("a merged body weighs its parents by their capacity, adds it up and carries the heavier burden", () => {
  const world = afterSuccession(scenarioOf([merger]), (w) => {
    setCapacity(w, { a: 2, b: 1 });
    const { goodwill, silo, burden, fatigue } = w.state.organisations;
    const [a, b] = [bodyRow(w.structure, "a"), bodyRow(w.structure, "b")];
    [goodwill[a], goodwill[b]] = [0.9, 0.3];
    [silo[a], silo[b]] = [0.3, 0.6];
    [fatigue[a], fatigue[b]] = [0, 1.2];
    [burden[a], burden[b]] = [0.1, 0.25];
  });
  const m = bodyRow(world.structure, "m");
  const { goodwill, silo, burden, fatigue } = world.state.organisations;
  expect(capacityOf(world, "m")).toBe(3);
  expect(goodwill[m]).toBeCloseTo((2 * 0.9 + 1 * 0.3) / 3, 12);
  expect(silo[m]).toBeCloseTo(0.4, 12);
  expect(fatigue[m]).toBeCloseTo(0.4, 12);
  expect(burden[m]).toBe(0.25);
});

test("a merged body inherits trust in both directions, weighed by capacity; bodies' standing only by half", () => {
  const world = afterSuccession(scenarioOf([merger]), (w) => {
    setCapacity(w, { a: 2, b: 1, c: 1 });
    setTie(w, "a", "c", { personal: 0.8, role: 0.5, violation: 0.3 });
    setTie(w, "b", "c", { personal: 0.2, role: 0.2, violation: 0 });
    setTie(w, "c", "a", { personal: 0.6 });
    setTie(w, "c", "b", { personal: 0.9 });
    setStanding(w, "a", "c", 0.9);
    setStanding(w, "b", "c", 0.3);
    w.state.localities.startingTrust[0] = 0.4;
  });
  expect(tieOf(world, "m", "c", "personal")).toBeCloseTo((2 * 0.8 + 0.2) / 3, 12);
  expect(tieOf(world, "m", "c", "role")).toBeCloseTo(0.4, 12);
  expect(tieOf(world, "m", "c", "violation")).toBeCloseTo(0.2, 12);
  expect(tieOf(world, "c", "m", "personal")).toBeCloseTo((2 * 0.6 + 0.9) / 3, 12);
  expect(standingOf(world, "m", "c")).toBeCloseTo(0.5 * 0.7 + 0.5 * 0.4, 12);
});

test("a merger in month 0 inherits from bodies as they were founded", () => {
  const first: TimelineEvent = { ...merger, announced: 0, starts: 0 };
  const { world } = beginRun(compile(scenarioOf([first])).spec, 0);
  const before = capacityOf(world, "a") + capacityOf(world, "b");
  succeed(world);
  expect(living(world.structure, 0)).toEqual(["c", "d", "m"]);
  expect(capacityOf(world, "m")).toBe(before);
});

test("a merger in each locality names its bodies after the places, so that one place more renames nobody", () => {
  const places = (ids: readonly string[]) => ({
    localities: ids.map((id) => ({ id })),
    organisations: ids.flatMap((id) => [body(`${id}-a`, "council", [id]), body(`${id}-b`, "council", [id])]),
    partnerships: ids.map((id) => board(`${id}-board`, [`${id}-a`, `${id}-b`], { locality: id })),
  });
  const each = event("join", "merge", MONTH, {
    who: ["sector:council"],
    each: "locality",
    into: [{ id: "unitary" }],
  });
  const ids = ["ash", "beech", "cedar"];
  expect(living(structureFor(scenarioOf([each], { world: places(ids) })), MONTH)).toEqual(
    ids.map((id) => `unitary-${id}`),
  );
  expect(living(structureFor(scenarioOf([each], { world: places(["alder", ...ids]) })), MONTH)).toContain(
    "unitary-beech",
  );
});

test("bodies merged so many at a time leave a lone last one alone", () => {
  const some = event("join", "merge", MONTH, { who: ["a", "b", "c"], each: 2, into: [{ id: "m" }] });
  expect(living(structureFor(scenarioOf([some])), MONTH)).toEqual(["c", "d", "m-1"]);
});

test("a split shares capacity out and copies trust to each part; parts meet as newcomers", () => {
  const splitting = event("parting", "split", MONTH, {
    who: ["a"],
    into: [
      { id: "x", share: 0.75 },
      { id: "y", share: 0.25 },
    ],
  });
  const world = afterSuccession(scenarioOf([splitting]), (w) => {
    setCapacity(w, { a: 2 });
    setTie(w, "a", "c", { personal: 0.8, violation: 0.2 });
    w.state.localities.startingTrust[0] = 0.4;
  });
  expect([capacityOf(world, "x"), capacityOf(world, "y")]).toEqual([1.5, 0.5]);
  expect(tieOf(world, "x", "c", "personal")).toBe(0.8);
  expect(tieOf(world, "y", "c", "personal")).toBe(0.8);
  expect(tieOf(world, "y", "c", "violation")).toBe(0.2);
  // (1 − w)·swift + w·O with w 0.65, swift 0.4 and O the place's 0.4
  expect(tieOf(world, "x", "y", "personal")).toBeCloseTo(0.35 * 0.4 + 0.65 * standingOf(world, "x", "y"), 12);
});

test("parts of several bodies are named after what they were part of", () => {
  const splitting = event("parting", "split", MONTH, { who: ["a", "b"] });
  expect(living(structureFor(scenarioOf([splitting])), MONTH)).toEqual([
    "a-a",
    "a-b",
    "b-a",
    "b-b",
    "c",
    "d",
  ]);
});

test("what a body abolished did passes in part to its heirs, and so do its seats", () => {
  const world = {
    ...town,
    partnerships: [
      board("board", ["a", "b", "c"]),
      board("group", ["a", "c"], { level: "operational" as const }),
    ],
  };
  const end = event("end", "abolish", MONTH, { who: ["a"], to: ["b", "d"], share: 0.6 });
  const after = afterSuccession(scenarioOf([end], { world }), (w) => setCapacity(w, { a: 2, b: 1, d: 1 }));
  expect(living(after.structure, MONTH)).toEqual(["b", "c", "d"]);
  expect(sitting(after.structure, "group", MONTH)).toEqual(["b", "c", "d"]);
  // 0.6 of 2, half to each: shares are of what it had, not of what the first heir left
  expect(capacityOf(after, "b")).toBeCloseTo(1.6, 12);
  expect(capacityOf(after, "d")).toBeCloseTo(1.6, 12);
});

test("a body abolished without heirs leaves its seats empty", () => {
  const structure = structureFor(scenarioOf([event("end", "abolish", MONTH, { who: ["a"] })]));
  expect(sitting(structure, "board", MONTH)).toEqual(["b", "c", "d"]);
});

test("one heir of two bodies takes over the relations of both", () => {
  const world = { ...town, partnerships: [board("board", ["a", "b", "c"])] };
  const end = event("end", "abolish", MONTH, { who: ["a", "b"], to: ["d"] });
  const after = afterSuccession(scenarioOf([end], { world }), (w) => {
    setCapacity(w, { a: 1, b: 3, c: 1 });
    setTie(w, "a", "c", { personal: 0.8 });
    setTie(w, "b", "c", { personal: 0.4 });
  });
  expect(sitting(after.structure, "board", MONTH)).toEqual(["c", "d"]);
  expect(tieOf(after, "d", "c", "personal")).toBeCloseTo((0.8 + 3 * 0.4) / 4, 12);
});

test("a board that is abolished leaves its members alive", () => {
  const structure = structureFor(scenarioOf([event("end", "abolish", MONTH, { who: ["board"] })]));
  expect(sitting(structure, "board", MONTH)).toEqual([]);
  expect(living(structure, MONTH)).toEqual(["a", "b", "c", "d"]);
});

test("a body created out of others takes a share of each and sits beside them with what their people knew", () => {
  const make = event("make", "create", MONTH, {
    who: ["a", "b"],
    share: 0.25,
    into: [{ id: "n", sector: "other" }],
  });
  const world = afterSuccession(scenarioOf([make]), (w) => {
    setCapacity(w, { a: 2, b: 1, c: 1 });
    setTie(w, "a", "c", { personal: 0.8 });
    setTie(w, "b", "c", { personal: 0.2 });
  });
  expect(capacityOf(world, "n")).toBeCloseTo(0.75, 12);
  expect([capacityOf(world, "a"), capacityOf(world, "b")]).toEqual([1.5, 0.75]);
  expect(sitting(world.structure, "board", MONTH)).toEqual(["a", "b", "c", "d", "n"]);
  expect(tieOf(world, "n", "c", "personal")).toBeCloseTo((2 * 0.8 + 0.2) / 3, 12);
});

test("two bodies created out of one share what it gives away, and nothing is lost", () => {
  const make = event("make", "create", MONTH, { who: ["a"], share: 0.4, into: [{ id: "n" }, { id: "o" }] });
  const world = afterSuccession(scenarioOf([make]), (w) => setCapacity(w, { a: 2 }));
  const [n, o, a] = ["n", "o", "a"].map((id) => capacityOf(world, id));
  expect([n, o]).toEqual([0.8, 0.8]);
  expect(a).toBeCloseTo(0.4, 12);
});

test("a body created out of nothing begins as a newcomer", () => {
  const make = event("make", "create", MONTH, { into: [{ id: "n", sector: "other", covers: ["town"] }] });
  const world = afterSuccession(scenarioOf([make]), (w) => setTie(w, "a", "c", { personal: 0.9 }));
  const standing = standingOf(world, "n", "c");
  expect(tieOf(world, "n", "c", "personal")).toBeCloseTo(0.35 * 0.4 + 0.65 * standing, 12);
  expect(tieOf(world, "n", "c", "violation")).toBe(0);
});

test("a board may begin in every locality at once, with the members found there", () => {
  const world = {
    localities: [{ id: "ash" }, { id: "beech" }],
    organisations: ["ash", "beech"].flatMap((id) => [
      body(`${id}-a`, "council", [id]),
      body(`${id}-b`, "police", [id]),
    ]),
    partnerships: [],
  };
  const make = event("wellbeing", "create", MONTH, {
    board: board("wellbeing", ["sector:council", "sector:police"], { locality: "each" }),
  });
  const structure = structureFor(scenarioOf([make], { world }));
  expect(sitting(structure, "wellbeing-ash", MONTH)).toEqual(["ash-a", "ash-b"]);
  expect(sitting(structure, "wellbeing-beech", MONTH)).toEqual(["beech-a", "beech-b"]);
});

test("nobody who has ended is called to a new board", () => {
  const structure = structureFor(
    scenarioOf([
      event("end", "abolish", 3, { who: ["a"] }),
      event("make", "create", MONTH, { board: board("second", ["a", "b", "c"]) }),
    ]),
  );
  expect(sitting(structure, "second", MONTH)).toEqual(["b", "c"]);
});

test("a function that passes takes capacity and its seats along, and both bodies live on", () => {
  const world = {
    ...town,
    partnerships: [
      board("board", ["a", "b", "c"]),
      board("group", ["a", "c"], { level: "operational" as const }),
    ],
  };
  const pass = event("pass", "transfer-function", MONTH, {
    who: ["a"],
    to: ["d"],
    joins: ["group"],
    share: 0.3,
  });
  const after = afterSuccession(scenarioOf([pass], { world }), (w) => setCapacity(w, { a: 2, d: 1 }));
  expect(capacityOf(after, "a")).toBeCloseTo(1.4, 12);
  expect(capacityOf(after, "d")).toBeCloseTo(1.6, 12);
  expect(sitting(after.structure, "group", MONTH)).toEqual(["c", "d"]);
  expect(sitting(after.structure, "board", MONTH)).toEqual(["a", "b", "c"]);
});

test("a function may pass without any seat", () => {
  const pass = event("pass", "transfer-function", MONTH, { who: ["a"], to: ["d"] });
  const after = afterSuccession(scenarioOf([pass]), (w) => setCapacity(w, { a: 2, d: 1 }));
  expect(capacityOf(after, "a")).toBeCloseTo(1.6, 12);
  expect(capacityOf(after, "d")).toBeCloseTo(1.4, 12);
});

test("a body whose boundary changes leaves boards outside it, keeps its people inside it and joins new boards", () => {
  const world = {
    localities: [{ id: "town" }, { id: "vale" }, { id: "wold" }],
    organisations: [
      body("a", "council", ["town", "vale"]),
      ...["town", "vale", "wold"].map((id) => body(`police-${id}`, "police", [id])),
    ],
    partnerships: ["town", "vale", "wold"].map((id) =>
      board(id === "town" ? "board" : `board-${id}`, [`police-${id}`, ...(id === "wold" ? [] : ["a"])], {
        locality: id,
      }),
    ),
  };
  const move = event("move", "boundary-change", MONTH, { who: ["a"], covers: ["town", "wold"] });
  const after = afterSuccession(scenarioOf([move], { world }), (w) =>
    setTie(w, "a", "police-town", { personal: 0.77 }),
  );
  expect(sitting(after.structure, "board-vale", MONTH)).toEqual(["police-vale"]);
  expect(sitting(after.structure, "board-wold", MONTH)).toEqual(["a-move", "police-wold"]);
  expect(tieOf(after, "a-move", "police-town", "personal")).toBe(0.77);
});

test("the bodies struck in limbo are those there before, at the start those there after", () => {
  const { strikes, organisations } = structureFor(scenarioOf([{ ...merger, announced: 2 }]));
  const rows = Array.from({ length: strikes.count }, (_, k) => ({
    id: organisations.ids[strikes.organisation[k]],
    waits: strikes.limbo[k],
    meets: strikes.meets[k],
  }));
  expect(rows).toEqual([
    { id: "a", waits: 1, meets: 0 },
    { id: "b", waits: 1, meets: 0 },
    { id: "m", waits: 0, meets: 1 },
  ]);
});

test("a reform without loss of posts still brings its benefit", () => {
  const gentle = event("gentle", "reorganise", MONTH, { who: ["a"], size: 0, fit: 0.2, announced: 2 });
  const { strikes } = structureFor(scenarioOf([gentle]));
  expect([strikes.count, strikes.limbo[0], strikes.meets[0], strikes.fit[0], strikes.severity[0]]).toEqual([
    1, 0, 1, 0.2, 0,
  ]);
});
