import { expect, test } from "vitest";
import type { NetworkState, NetworkStructure } from "../../src/picture/network-data.ts";
import { tieTable } from "../../src/picture/network-facts.ts";
import { networkPicture } from "../../src/picture/network.ts";
import { pictureWords } from "../../src/words/en/picture.ts";
import { faultsOf } from "./well-formed.ts";

const structure: NetworkStructure = {
  localities: [{ id: "a", label: "" }],
  bodies: ["council", "police", "fire"].map((sector) => ({ id: sector, label: `The ${sector}`, sector: sector === "police" ? "police" : sector === "fire" ? "fire" : "council", localities: ["a"], capacity: 1 })),
  pairs: [],
};
const state: NetworkState = {
  bodies: structure.bodies.map(({ id }, at) => ({ id, standing: "alive", silo: 0.5 * at, burden: 0 })),
  ties: [
    { from: "council", to: "police", trust: 0.6, sharing: 0.5, isOnPaper: true, isInPractice: true },
    { from: "council", to: "fire", trust: 0.2, sharing: 0, isOnPaper: true, isInPractice: false },
  ],
};
const text = { title: "They hardly meet", subtitle: "Three organisations" };

test("the network is a sentence and a table as well", () => {
  const { summary, table } = networkPicture({ ...text, structure, state }, { id: "n" });
  expect(summary).toBe("They hardly meet. 3 organisations; 1 working tie; 1 on paper only. Hub: The council.");
  expect(table.rows).toEqual([["The council", "council", "1", "1", "60", "0", "0"], ["The police", "police", "1", "0", "60", "50", "0"], ["The fire", "fire", "0", "1", "–", "100", "0"]]);
  expect(tieTable(structure, state, pictureWords).rows).toEqual([["The council", "The police", "in practice", "60", "50"], ["The council", "The fire", "on paper only", "20", "0"]]);
});

test("trust is blue, paper is dashed grey, a wall is vermilion and what is shared is green", () => {
  const { svg } = networkPicture({ ...text, structure, state }, { id: "n", theme: "light", hasKey: false });
  expect(svg).toMatch(/data-id="council–police"><path d="[^"]*" fill="none" stroke="#0072B2" stroke-width="[\d.]+"/);
  expect(svg).toMatch(/data-id="council–fire"><path d="[^"]*" fill="none" stroke="#6F757B" stroke-width="1.25" stroke-dasharray="5 4"/);
  expect(svg.match(/stroke="#D55E00"/g)).toHaveLength(2);
  expect(svg.match(/fill="#009E73"/g)).toHaveLength(2);
});

test("the legend shows the signs that occur and no others", () => {
  const key = (changed: NetworkState) => networkPicture({ ...text, structure, state: changed }, { id: "n" }).svg;
  expect(key(state)).toContain(">on paper only</text>");
  expect(key(state)).not.toContain(">hatching: burden</text>");
  expect(key({ bodies: state.bodies.map((body) => ({ ...body, silo: 0, burden: 0.5 })), ties: [] })).toContain(">hatching: burden</text>");
  expect(key({ bodies: state.bodies.map((body) => ({ ...body, silo: 0 })), ties: [] })).not.toContain("wall");
});

test("a hostile name stays a name", () => {
  const hostile = { ...structure, bodies: structure.bodies.map((body) => ({ ...body, id: `${body.id}"><script>`, label: '<script>alert("1")</script>' })) };
  const { svg } = networkPicture({ title: "</svg><script>", subtitle: "&&", structure: hostile, state: { bodies: hostile.bodies.map(({ id }) => ({ id, standing: "alive", silo: 1, burden: 1 })), ties: [] } }, { id: 'x" onload="y' });
  expect(faultsOf(svg)).toEqual([]);
  expect(svg).not.toContain("<script");
});
