/**
 * A workshop survives: every move and note is put into the browser's store as it is made, so that neither a reload nor a
 * tab that crashes loses what a room has said.
 */
import type { StoreApi } from "zustand/vanilla";
import { printOf } from "../../scenario/link.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { database, keep } from "../keep/database.ts";
import { NO_MOVES, hasBegun, startWorkshop, workingId } from "./workshop.ts";
import type { Workshop } from "./workshop.ts";

export interface OpenWorkshop {
  readonly store: StoreApi<Workshop>;
  /** When it was left; null where it begins now. */
  readonly since: string | null;
}

const opened = new Map<string, Promise<OpenWorkshop>>();

/** The workshop of a scenario, or of the one it was made from, as it was left. */
export function openWorkshop(scenario: Scenario): Promise<OpenWorkshop> {
  const id = workingId(scenario);
  const known = opened.get(id);
  const opening = known === undefined ? open(scenario) : known.then((found) => fresh(found, scenario));
  opened.set(id, opening);
  return opening;
}

async function open(scenario: Scenario): Promise<OpenWorkshop> {
  const id = workingId(scenario);
  const kept = await (await database())?.get("workshops", id);
  const store = startWorkshop(scenario);
  if (kept !== undefined) store.setState(rooted(kept.workshop, scenario));
  store.subscribe((state) => void put(id, state));
  return { store, since: kept === undefined ? null : kept.changed };
}

/** In one page the scenario may have been changed since, or the workshop gone on with. */
function fresh(found: OpenWorkshop, scenario: Scenario): OpenWorkshop {
  const state = found.store.getState();
  const now = rooted(state, scenario);
  if (now !== state) found.store.setState(now);
  return found;
}

/** It begins from the scenario as it is now: what an earlier one was seen to say is let go. */
function rooted(workshop: Workshop, scenario: Scenario): Workshop {
  const isSame = scenario.id !== workshop.root.id || printOf(scenario) === printOf(workshop.root);
  return isSame ? workshop : { ...workshop, root: scenario, seen: {} };
}

async function put(id: string, workshop: Workshop): Promise<void> {
  await keep((opened) =>
    hasBegun(workshop)
      ? opened.put("workshops", { id, workshop, changed: new Date().toISOString() })
      : opened.delete("workshops", id),
  );
}

export const beginAnew = (store: StoreApi<Workshop>): void => store.setState(NO_MOVES);
