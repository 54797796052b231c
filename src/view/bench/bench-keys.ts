/**
 * Keys for all of the bench. They rest while something is being typed, leave to buttons what buttons do with Space, and
 * can be switched off.
 */
import { useEffect } from "react";
import { nameOfSubject } from "../../analysis/explain/subject.ts";
import { bench } from "../../words/en/bench.ts";
import { monthName, useBench } from "./bench-context.ts";
import type { BenchParts } from "./bench-context.ts";
import { spanBetween } from "./bench-view.ts";
import { SPEEDS } from "./bench-controls.tsx";
import { useBranching } from "./branching.ts";
import type { Branching } from "./branching.ts";
import { CHARTS } from "./chart-plans.ts";

/** A tick or a choice takes Space, a choice the arrows, too; all other keys go on meaning what they mean. */
const CHOICE = "input[type='radio']";
const TICKED = `${CHOICE}, input[type='checkbox']`;
const TYPING = "input:not([type='radio'], [type='checkbox']), select, textarea, [contenteditable='true']";
const PRESSED = `button, summary, a, [role='tab'], ${TICKED}`;
const SCROLLED = ".scroll";
const YEAR = 12;

export function useBenchKeys(): void {
  const parts = useBench();
  const branching = useBranching();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const action = actionFor(event, parts, branching);
      if (action === null) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [parts, branching]);
}

function actionFor(event: KeyboardEvent, parts: BenchParts, branching: Branching): (() => void) | null {
  const target = event.target instanceof HTMLElement ? event.target : null;
  const isIn = (where: string): boolean => target?.closest(where) !== null && target !== null;
  if (isIn(TYPING) || event.altKey || event.isComposing) return null;
  if (event.ctrlKey || event.metaKey) return historyKey(event, branching);
  if (event.key === "Escape") return () => clear(parts);
  if (!parts.view.getState().keys) return null;
  if (event.key === " ") return isIn(PRESSED) ? null : () => playOrPause(parts);
  if (isIn(SCROLLED) || (event.key.startsWith("Arrow") && isIn(`[role='tab'], ${CHOICE}`))) return null;
  return movingKey(event, parts) ?? markingKey(event.key, parts);
}

function historyKey({ key, shiftKey }: KeyboardEvent, { undo, redo }: Branching): (() => void) | null {
  const letter = key.toLowerCase();
  if (letter === "y" || (letter === "z" && shiftKey)) return redo;
  return letter === "z" ? undo : null;
}

/** One thing at a time: first what stands open, then what is marked. */
function clear({ view, unexplain }: BenchParts): void {
  if (location.hash.includes("explain=")) unexplain();
  else view.setState({ span: null, picked: null });
}

function playOrPause({ player }: BenchParts): void {
  if (player.store.getState().playing) player.pause();
  else player.play();
}

function movingKey({ key, shiftKey }: KeyboardEvent, { player }: BenchParts): (() => void) | null {
  const { frame, stage, speed } = player.store.getState();
  const month = frame?.month ?? 0;
  const go = (to: number) => (): void => {
    player.pause();
    player.show(to);
  };
  const faster = (by: number) => (): void => {
    const at = SPEEDS.findIndex((each) => each === speed) + by;
    player.setSpeed(SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, at))]);
  };
  const stride = shiftKey ? YEAR : 1;
  switch (key) {
    case "ArrowLeft":
      return go(month - stride);
    case "ArrowRight":
      return go(month + stride);
    case "Home":
      return go(0);
    case "End":
      return go((stage?.months ?? 1) - 1);
    case "+":
    case "=":
      return faster(1);
    case "-":
    case "−":
      return faster(-1);
    default:
      return null;
  }
}

function markingKey(key: string, { player, scenario, view, explain, say }: BenchParts): (() => void) | null {
  const { frame, stage } = player.store.getState();
  const month = frame?.month ?? 0;
  const last = (stage?.months ?? 1) - 1;
  const mark = (from: number, to: number) => (): void => {
    const span = spanBetween(from, to);
    view.setState({ span });
    if (span !== null) say(bench.announce.span(monthName(scenario, span[0]), monthName(scenario, span[1])));
  };
  const { span, charts } = view.getState();
  switch (key) {
    case "[":
      return mark(month, span?.[1] ?? last);
    case "]":
      return mark(span?.[0] ?? 0, month);
    case "b":
    case "B":
      return () => view.setState({ branching: true, sheet: "score" });
    case "e":
    case "E": {
      const line = CHARTS.find(({ id }) => charts.includes(id))?.lines[0];
      return line === undefined
        ? null
        : () => explain(nameOfSubject({ kind: "outcome", outcome: line.outcome, scope: line.scope }));
    }
    default:
      return null;
  }
}
