/** What the reader expects of a scenario: asked where it is wished for and not locked yet, and kept once it is. */
import { useState } from "react";
import { useStore } from "zustand";
import { printOf } from "../../scenario/link.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { theirs, useTheirsRead } from "../keep/theirs.ts";
import type { Guesses } from "./expected.ts";

const NO_GUESSES: Guesses = {};

export interface ExpectedNow {
  /** Nothing shows until it is known whether a guess was locked before. */
  readonly state: "reading" | "asking" | "answered";
  readonly guesses: Guesses;
  /** Locks what was expected; nothing where the question was passed over. */
  readonly lock: (guesses: Guesses) => void;
}

export function useExpected(scenario: Scenario, isWished: boolean): ExpectedNow {
  const store = theirs(scenario.id);
  const isRead = useTheirsRead(scenario.id);
  const expected = useStore(store, (now) => now.expected);
  const [isPassed, setPassed] = useState(false);
  const print = printOf(scenario);
  // A scenario that has changed since is asked about anew.
  const isLocked = expected?.print === print;
  return {
    state: !isWished || isLocked || isPassed ? "answered" : isRead ? "asking" : "reading",
    guesses: isLocked ? expected.guesses : NO_GUESSES,
    lock: (guesses) => {
      if (Object.keys(guesses).length === 0) setPassed(true);
      else store.setState({ expected: { locked: new Date().toISOString(), print, guesses } });
    },
  };
}
