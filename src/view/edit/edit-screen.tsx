/** The editor: plans above, the score, the chosen event beneath it, and the list of moves beside. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { edit as words } from "../../words/en/edit.ts";
import { lab } from "../../words/en/lab.ts";
import { keepWords } from "../../words/en/keep.ts";
import { isShipped } from "../keep/scenarios.ts";
import { keeping } from "../keep/database.ts";
import { saveScenario } from "../keep/save-scenario.ts";
import { ShareLink } from "../keep/share-link.tsx";
import { RunFiles } from "../keep/run-files.tsx";
import { AddEvent } from "./add-event.tsx";
import { ChooseScenario } from "./choose-scenario.tsx";
import { editorOf } from "./editor.ts";
import type { Editing, Editor } from "./editor.ts";
import { EventForm } from "./event-form.tsx";
import { Moves } from "./moves.tsx";
import { Problems } from "./problems.tsx";
import { Score } from "./score.tsx";
import { TextField, faultsAt } from "./field.tsx";
import { Theory } from "./theory.tsx";
import { Told } from "./told.tsx";
import { Skeleton } from "../skeleton.tsx";
import { Tracks } from "./tracks.tsx";
import "./edit.css";

interface ScreenProps {
  readonly subject: string;
  readonly search: URLSearchParams;
}

export function EditScreen({ subject }: ScreenProps): ReactElement {
  const [opened, setOpened] = useState<{ readonly id: string; readonly editor: Editor | null } | null>(null);
  useEffect(() => {
    const now = { wanted: true };
    if (subject !== "")
      void editorOf(subject).then((editor) => now.wanted && setOpened({ id: subject, editor }));
    return () => void (now.wanted = false);
  }, [subject]);
  if (subject === "") return <ChooseScenario missing={null} />;
  if (opened === null || opened.id !== subject) return <Skeleton shape="bench" said={words.opening} />;
  if (opened.editor === null) return <ChooseScenario missing={subject} />;
  return <Open editor={opened.editor} />;
}

function Open({ editor }: { readonly editor: Editor }): ReactElement {
  const editing = useStore(editor.store);
  useUndoKeys(editor);
  return (
    <article className="editor">
      <Head editor={editor} editing={editing} />
      <Tracks editor={editor} editing={editing} />
      <Score editor={editor} editing={editing} />
      <div className="editor-below">
        <div>
          <EventForm editor={editor} editing={editing} />
          <AddEvent editor={editor} editing={editing} />
          <Theory editor={editor} editing={editing} />
          <Told editor={editor} editing={editing} />
          <RunFiles scenario={editing.scenario} option={editing.track} />
        </div>
        <aside className="editor-side">
          <Problems editor={editor} editing={editing} />
          <Moves editor={editor} editing={editing} />
        </aside>
      </div>
    </article>
  );
}

interface HeadProps {
  readonly editor: Editor;
  readonly editing: Editing;
}

function Head({ editor, editing }: HeadProps): ReactElement {
  const { scenario, history, problems, notice } = editing;
  const shipped = isShipped(scenario.id);
  return (
    <header className="editor-head">
      <h1>{scenario.title}</h1>
      <p className="badge">
        {lab.scenarios.claims[scenario.claim]} ·{" "}
        {shipped ? words.isShipped : `${words.isOwn} ${words.downgraded}`}
      </p>
      {notice === null ? null : (
        <p className="version-banner" role="alert">
          {words[notice]}
        </p>
      )}
      {shipped ? null : (
        <TextField
          label={words.name}
          value={scenario.title}
          faults={faultsAt(problems, "title")}
          onChange={(title, session) => {
            const values = { what: words.labels.title };
            editor.apply(
              { ...editor.store.getState().scenario, title },
              { move: "scenario", values },
              session,
            );
          }}
        />
      )}
      <div className="toolbar">
        <button type="button" disabled={history.past.length === 0} onClick={editor.undo}>
          {words.undo}
        </button>
        <button type="button" disabled={history.undone.length === 0} onClick={editor.redo}>
          {words.redo}
        </button>
        <a className="button" href={`#/bench/${scenario.id}`}>
          {words.watch}
        </a>
        <a className="button" href={`#/compare/${scenario.id}`}>
          {words.compare}
        </a>
        <button type="button" onClick={() => saveScenario(scenario)}>
          {keepWords.saveFile}
        </button>
        <ShareLink scenario={scenario} screen="edit" search="" />
        <Saved editing={editing} isShipped={shipped} />
      </div>
    </header>
  );
}

/** Whether what is on screen would survive this page. */
function Saved({
  editing,
  isShipped: shipped,
}: {
  readonly editing: Editing;
  readonly isShipped: boolean;
}): ReactElement | null {
  const how = useStore(keeping, (state) => state.how);
  if (shipped) return null;
  if (how !== "browser") return <p className="version-banner">{keepWords.how[how]}</p>;
  return <output className="saved">{editing.isSaving ? keepWords.saving : keepWords.how.browser}</output>;
}

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac) take back and bring back, in fields too: every letter there is a step. */
function useUndoKeys(editor: Editor): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) editor.redo();
      else editor.undo();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [editor]);
}
