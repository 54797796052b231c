/**
 * The editor of one scenario: what it is now, the steps that led there, and what is wrong with it. Every edit is kept as
 * it is made. The first edit of a shipped scenario makes a copy of one's own.
 */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { eventsOn } from "../../scenario/edit/events.ts";
import { asOwn, ownId } from "../../scenario/edit/plans.ts";
import type { Problem } from "../../scenario/problem.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { edit } from "../../words/en/edit.ts";
import { checked } from "../keep/checker.ts";
import { hearTabs } from "../keep/database.ts";
import { historyOf, isShipped, keepEdited, ownScenarios, scenarioOf } from "../keep/scenarios.ts";
import { NO_HISTORY, done, redo, undo } from "./history.ts";
import type { Edited, Said } from "./history.ts";

export interface Editing extends Edited {
  /** Whose timeline is edited: leave as is, or a plan's id. */
  readonly track: string;
  /** Id of the event looked at. */
  readonly selected: string | null;
  readonly problems: readonly Problem[];
  readonly check: "waiting" | "done" | "failed";
  readonly isSaving: boolean;
  readonly notice: "forked" | "adopted" | null;
}

export interface Editor {
  readonly store: StoreApi<Editing>;
  /** An edit; steps of one session, such as a drag, are one step. */
  readonly apply: (after: Scenario, said: Said, session?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Back or forth until so many steps are done. */
  readonly goTo: (steps: number) => void;
  readonly select: (id: string | null) => void;
  readonly turnTo: (track: string) => void;
  /** What stands in a field and cannot be used yet; null where all is well. */
  readonly draft: (field: string, text: string | null) => void;
}

const editors = new Map<string, Promise<Editor | null>>();

/** The editor of a scenario; the same one as long as the page is open, so that nothing is lost on the way. */
export function editorOf(id: string): Promise<Editor | null> {
  const known = editors.get(id);
  if (known !== undefined) return known;
  const opening = openEditor(id);
  editors.set(id, opening);
  void opening.then((editor) => editor ?? editors.delete(id));
  return opening;
}

async function openEditor(id: string): Promise<Editor | null> {
  const scenario = await scenarioOf(id);
  if (scenario === null) return null;
  const kept = await historyOf(id);
  const taken = new Set((await ownScenarios()).map((own) => own.id));
  return startEditor({ scenario, history: kept?.history ?? NO_HISTORY }, kept?.revision ?? 0, taken);
}

/** Milliseconds of quiet before an edit is checked. */
const QUIET = 200;
const LONGEST_TITLE = 120;

function startEditor(begun: Edited, begunRevision: number, taken: Set<string>): Editor {
  const track = begun.scenario.options?.[0]?.id ?? LEAVE_AS_IS;
  const store = createStore<Editing>(() => ({
    ...begun,
    track,
    selected: firstOn(begun.scenario, track),
    problems: [],
    check: "waiting",
    isSaving: false,
    notice: null,
  }));
  const keeper = startKeeper(store, begunRevision, taken);
  const check = startChecks(store);
  const show = (edited: Edited): void => {
    const { track, selected } = store.getState();
    const { options = [] } = edited.scenario;
    const isThere = track === LEAVE_AS_IS || options.some(({ id }) => id === track);
    store.setState({ ...edited, track: isThere ? track : LEAVE_AS_IS, selected, notice: null });
    keeper.save();
    check();
  };
  const goTo = (steps: number): void => {
    let edited: Edited = store.getState();
    while (edited.history.past.length > steps && edited.history.past.length > 0) edited = undo(edited);
    while (edited.history.past.length < steps && edited.history.undone.length > 0) edited = redo(edited);
    show({ scenario: edited.scenario, history: edited.history });
  };
  check();
  return {
    store,
    apply: (after, said, session = "") => {
      const { scenario, history } = store.getState();
      const { before, mine } = keeper.own(scenario, after);
      show(done({ scenario: before, history }, mine, said, session));
    },
    undo: () => show(undo(store.getState())),
    redo: () => show(redo(store.getState())),
    goTo,
    select: (id) => store.setState({ selected: id }),
    turnTo: (track) => store.setState({ track, selected: firstOn(store.getState().scenario, track) }),
    draft: (field, text) => {
      const { history, scenario } = store.getState();
      const { [field]: before, ...others } = history.drafts;
      if ((before ?? null) === text) return;
      store.setState({
        history: { ...history, drafts: text === null ? others : { ...others, [field]: text } },
      });
      if (!isShipped(scenario.id)) keeper.save();
    },
  };
}

/** What a track opens with: its first event of its own. */
const firstOn = (scenario: Scenario, track: string): string | null =>
  eventsOn(scenario, track).find(({ standing }) => standing === "own" || standing === "changed-here")?.event
    .id ?? null;

interface Keeper {
  readonly save: () => void;
  /** Both sides of an edit as one's own scenario, a story. */
  readonly own: (before: Scenario, after: Scenario) => { readonly before: Scenario; readonly mine: Scenario };
}

/** Keeps the latest state; while one is being kept, the next waits. Where another tab was first, ours becomes a copy. */
function startKeeper(store: StoreApi<Editing>, begunRevision: number, taken: Set<string>): Keeper {
  const now = { revision: begunRevision, isBusy: false, isWaiting: false };
  const nextId = (stem: string): string => {
    const id = ownId(stem, (each) => isShipped(each) || taken.has(each));
    taken.add(id);
    return id;
  };
  const fork = (): void => {
    const { scenario } = store.getState();
    const mine = { ...scenario, id: nextId(scenario.id) };
    now.revision = 0;
    store.setState({ scenario: mine, notice: "forked" });
    moveTo(scenario.id, mine.id);
    now.isWaiting = true;
  };
  const save = async (): Promise<void> => {
    if (now.isBusy) {
      now.isWaiting = true;
      return;
    }
    now.isBusy = true;
    store.setState({ isSaving: true });
    do {
      now.isWaiting = false;
      const { scenario, history } = store.getState();
      const revision = await keepEdited(scenario, history, now.revision);
      if (revision === null) fork();
      else now.revision = revision;
    } while (now.isWaiting);
    now.isBusy = false;
    store.setState({ isSaving: false });
  };
  hearTabs((id) => {
    if (id !== store.getState().scenario.id || now.isBusy) return;
    void adopt(store, now);
  });
  return {
    save: () => void save(),
    own: (before, after) => {
      if (!isShipped(before.id)) {
        return { before: { ...before, claim: "story" }, mine: { ...after, claim: "story" } };
      }
      const id = nextId(`${before.id}-mine`);
      const name = { id, title: edit.copyTitle(before.title).slice(0, LONGEST_TITLE) };
      moveTo(before.id, id);
      const title = after.title === before.title ? name.title : after.title;
      return { before: asOwn(before, name), mine: asOwn(after, { id, title }) };
    },
  };
}

/** The page's address and the list of editors follow the scenario to its new id; the screen stays as it is. */
function moveTo(before: string, id: string): void {
  const editor = editors.get(before);
  if (editor !== undefined) {
    editors.delete(before);
    editors.set(id, editor);
  }
  if (location.hash.startsWith(`#/edit/${before}`)) history.replaceState(null, "", `#/edit/${id}`);
}

/** Another tab kept this scenario: where it is ahead of us, we go on from there. */
async function adopt(store: StoreApi<Editing>, now: { revision: number; isBusy: boolean }): Promise<void> {
  const { id } = store.getState().scenario;
  const [scenario, kept] = await Promise.all([scenarioOf(id), historyOf(id)]);
  if (scenario === null || kept === null || now.isBusy || kept.revision <= now.revision) return;
  now.revision = kept.revision;
  store.setState({ scenario, history: kept.history, notice: "adopted" });
}

/** Checks the scenario after each pause in editing; what is found late belongs to an earlier state and is dropped. */
function startChecks(store: StoreApi<Editing>): () => void {
  const now: { timer: ReturnType<typeof setTimeout> | undefined } = { timer: undefined };
  const look = async (): Promise<void> => {
    const { scenario } = store.getState();
    try {
      const { problems } = await checked(scenario);
      if (store.getState().scenario === scenario) store.setState({ problems, check: "done" });
    } catch {
      if (store.getState().scenario === scenario) store.setState({ check: "failed" });
    }
  };
  return () => {
    store.setState({ check: "waiting" });
    clearTimeout(now.timer);
    now.timer = setTimeout(() => void look(), QUIET);
  };
}
