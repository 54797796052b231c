/** A new event of any kind, in any shipped world, can be run as it is. */
import { expect, test } from "vitest";
import { EVENT_KINDS } from "../../../src/model/events/index.ts";
import { checkScenario } from "../../../src/scenario/check.ts";
import { describeWorld } from "../../../src/scenario/compile.ts";
import { addEvent } from "../../../src/scenario/edit/events.ts";
import { newEvent } from "../../../src/scenario/edit/new-event.ts";
import { shippedScenario } from "../../../src/scenario/library.ts";
import { eventNames } from "../../../src/words/en/model.ts";

const isKind = (kind: string): kind is keyof typeof eventNames => Object.hasOwn(eventNames, kind);
const kinds = EVENT_KINDS.map(({ kind }) => kind).filter(isKind);

test.each(["a1-two-partnerships", "a8-merge-cluster-or-leave", "nine-localities"])(
  "every kind fits into %s without a problem",
  async (id) => {
    const scenario = await shippedScenario(id);
    const world = describeWorld(scenario);
    expect(kinds).toHaveLength(EVENT_KINDS.length);
    for (const kind of kinds) {
      const after = addEvent(scenario, "leave-as-is", newEvent(kind, scenario, world));
      expect(checkScenario(after).problems).toEqual([]);
    }
  },
);
