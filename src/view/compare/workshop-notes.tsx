/** A list that grows by what people say in the room. */
import { useState } from "react";
import type { ReactElement } from "react";

interface NoteListProps {
  readonly list: {
    readonly title: string;
    readonly what: string;
    readonly add: string;
    readonly none: string;
  };
  readonly notes: readonly string[];
  readonly onAdd: (note: string) => void;
}

export function NoteList({ list, notes, onAdd }: NoteListProps): ReactElement {
  const [text, setText] = useState("");
  return (
    <details className="note-list">
      <summary>
        {list.title} ({notes.length})
      </summary>
      {notes.length === 0 ? (
        <p className="hint">{list.none}</p>
      ) : (
        <ul>
          {notes.map((note, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a note is its place in the list
            <li key={at}>{note}</li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") onAdd(text.trim());
          setText("");
        }}
      >
        <label>
          <span className="unseen">{list.what}</span>
          <input
            type="text"
            value={text}
            maxLength={300}
            placeholder={list.what}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <button type="submit">{list.add}</button>
      </form>
    </details>
  );
}
