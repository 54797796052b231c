/** Which sections of a page are open: kept in the address, so that a link shows what its sender saw. */
import { createContext, useContext, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { keepInAddress } from "../route.ts";

export interface Folds {
  readonly open: ReadonlySet<string>;
  readonly turn: (id: string, isOpen: boolean) => void;
  /** Opens a section, brings it into view and reads on there. */
  readonly go: (id: string) => void;
  readonly turnAll: (isOpen: boolean) => void;
  /** The open ones as the address says them; empty where none is. */
  readonly said: string;
}

/** What an address says where everything is open. */
const ALL = "all";

const setOf = (asked: string | null, ids: readonly string[]): ReadonlySet<string> =>
  new Set(asked === ALL ? ids : ids.filter((id) => (asked ?? "").split(",").includes(id)));

/** @param asked what the address says; @param question what else it says: a new question takes the sections along */
export function useFolds(asked: string | null, ids: readonly string[], question: string): Folds {
  const [open, setOpen] = useState(() => setOf(asked, ids));
  const [heard, setHeard] = useState(asked);
  const said = [...open].join(",");
  if (asked !== heard) {
    // A link to the same page may ask for other sections; one that asks for none leaves them as they are.
    setHeard(asked);
    if (asked !== null && asked !== said) setOpen(setOf(asked, ids));
  }
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new question is a new address, which says nothing of it yet
  useEffect(() => keepInAddress({ open: said }), [said, question]);
  return useMemo(() => {
    const turn = (id: string, isOpen: boolean): void =>
      setOpen((now) => {
        if (now.has(id) === isOpen) return now;
        const others = [...now].filter((each) => each !== id);
        return new Set(isOpen ? [...others, id] : others);
      });
    const go = (id: string): void => {
      flushSync(() => turn(id, true));
      const section = document.getElementById(id);
      section?.scrollIntoView();
      section?.querySelector("summary")?.focus({ preventScroll: true });
    };
    return { open, turn, go, turnAll: (isOpen) => setOpen(new Set(isOpen ? ids : [])), said };
  }, [open, said, ids]);
}

const FoldsContext = createContext<Folds | null>(null);
export const FoldsProvider = FoldsContext.Provider;

export function useFold(): Folds {
  const folds = useContext(FoldsContext);
  if (folds === null) throw new Error("a section stands outside of its page");
  return folds;
}
