/** The kernel as the model meets it: a function for each step that is marked, and none needed where there is none. */
import { afterEach, describe, expect, test } from "vitest";
import code from "../../../src/model/kernel/code.json";
import { MONTH } from "../../../src/model/schedule.ts";
import type { Step } from "../../../src/model/schedule.ts";
import {
  beginRun,
  beginSwiftRun,
  columnsOf,
  simulate,
  stateFingerprint,
  step,
} from "../../../src/model/simulate.ts";
import type { RunSpec } from "../../../src/model/simulate.ts";
import { compile } from "../../../src/scenario/compile.ts";
import { randomScenario } from "../random-scenario.ts";

const steps: readonly Step[] = MONTH;

describe("the module", () => {
  const { Module } = WebAssembly;
  const module = new Module(Uint8Array.from(Buffer.from(code.module, "base64")));
  const names = Module.exports(module).map(({ name }) => name);

  test("has a function for each step that is marked, in the month's order, and two besides", () => {
    const marked = steps.filter(({ translated }) => translated).map(({ name }) => name);
    expect(marked.length).toBeGreaterThan(10);
    expect(names).toEqual(["listTheAwake", ...marked, "countMost"]);
  });

  test("has nothing but functions", () => {
    expect(Module.exports(module).filter(({ kind }) => kind !== "function")).toEqual([]);
  });

  test("is linked to one memory, and to what the file names", () => {
    const wanted = Module.imports(module).map(({ name }) => name);
    expect(wanted.sort()).toEqual(["memory", ...code.columns, ...code.constants].sort());
  });
});

describe("where WebAssembly is refused, the plain text runs", () => {
  const MONTHS = 24;
  const spec: RunSpec = compile(randomScenario(5, { months: MONTHS }), { seed: "refused" }).spec;
  const { Memory, Module, Instance } = WebAssembly;

  afterEach(() => {
    Object.assign(WebAssembly, { Memory, Module, Instance });
  });

  /** Puts something that always throws in the place of a part of WebAssembly. */
  const refuse = (part: "Memory" | "Module" | "Instance", error: Error): void => {
    function refused(): never {
      throw error;
    }
    Object.assign(WebAssembly, { [part]: refused });
  };

  /** The last state and the series of a run, which must be a plain one. */
  function lived(): readonly string[] {
    const run = beginSwiftRun(spec, 3);
    expect(run.kernel).toBeNull();
    const { fingerprint } = simulate(run, 3, columnsOf(spec.structure, { localities: true }));
    return [fingerprint, stateFingerprint(run)];
  }

  test.each([
    ["Memory", new RangeError("no memory left")],
    ["Module", new WebAssembly.CompileError("refused by the page's policy")],
    ["Instance", new WebAssembly.CompileError("refused by the page's policy")],
  ] as const)("a %s", (part, error) => {
    const plain = beginRun(spec, 3);
    const { fingerprint } = simulate(plain, 3, columnsOf(spec.structure, { localities: true }));
    refuse(part, error);
    expect(lived()).toEqual([fingerprint, stateFingerprint(plain)]);
  });

  test("all of it, as some locked-down browsers do", () => {
    const whole = globalThis.WebAssembly;
    Reflect.deleteProperty(globalThis, "WebAssembly");
    try {
      expect(beginSwiftRun(spec, 3).kernel).toBeNull();
    } finally {
      Object.defineProperty(globalThis, "WebAssembly", { value: whole, configurable: true, writable: true });
    }
  });

  test("any other mistake is not hidden", () => {
    refuse("Instance", new WebAssembly.LinkError("the module and the world do not fit"));
    expect(() => beginSwiftRun(spec, 3)).toThrow("do not fit");
  });

  test("and a kernel is had again when it is refused no more", () => {
    const run = beginSwiftRun(spec, 3);
    expect(run.kernel).not.toBeNull();
    step(run);
    expect(run.world.month).toBe(1);
  });
});
