/** Codes typed one after another without a key between them: each is taken as soon as it is whole, or refused in words. */
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import { missingIn, take } from "../../analysis/game/course.ts";
import type { Course, Refusal, Step } from "../../analysis/game/course.ts";
import { MOVE_CODE_LENGTH, ROLES } from "../../analysis/game/moves.ts";
import { game as words, roleCards } from "../../words/en/game.ts";
import { spaced } from "./spaced.ts";

interface EntryProps {
  readonly course: Course;
  readonly onStep: (step: Step) => void;
}

interface Said {
  readonly text: string;
  readonly isRefused: boolean;
}

const { board } = words;

export function CodeEntry({ course, onStep }: EntryProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState<Said | null>(null);
  const hear = (code: string): void => {
    const taken = take(course, code);
    const isRefused = "why" in taken;
    setTyped("");
    if (isRefused) return setSaid({ text: refusedIn(taken, spaced(code)), isRefused });
    const { role } = taken.move;
    const { name } = roleCards[role];
    setSaid({
      text: course.moves[course.round].has(role) ? board.changed(name) : board.taken(name),
      isRefused,
    });
    onStep({ code: code.toUpperCase() });
  };
  const change = (text: string): void => {
    const letters = text.replaceAll(/[\s-]/g, "");
    if (letters.length >= MOVE_CODE_LENGTH) hear(letters.slice(0, MOVE_CODE_LENGTH));
    else setTyped(text);
  };
  const missing = missingIn(course).length;
  return (
    <>
      <form
        className="code-entry"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== "") hear(typed.replaceAll(/[\s-]/g, ""));
        }}
      >
        <label htmlFor="code">{board.code}</label>
        <input
          id="code"
          ref={field}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typed}
          aria-describedby="code-help"
          onChange={({ target }) => change(target.value)}
        />
        <span id="code-help" className="caveat">
          {board.codeHelp}
        </span>
      </form>
      <output className={said?.isRefused === true ? "code-said failure" : "code-said"}>{said?.text}</output>
      <Groups course={course} />
      <p>{missing === 0 ? board.everybody : board.missing(missing)}</p>
      <p className="actions">
        <button type="button" className="primary large" onClick={() => onStep("run")}>
          {board.run}
        </button>
      </p>
    </>
  );
}

function refusedIn(refusal: Refusal, code: string): string {
  const { refused } = board;
  if (refusal.why === "game") return refused.game(code, refusal.game);
  if (refusal.why === "round") return refused.round(code, refusal.round + 1);
  return refused[refusal.why](code);
}

/** Whose choice is in, in the order of the cards; what it is stays the group's own until the year is run. */
function Groups({ course: { moves, round } }: { readonly course: Course }): ReactElement {
  return (
    <ul className="groups">
      {ROLES.map((role) => {
        const isIn = moves[round].has(role);
        return (
          <li key={role} data-in={isIn ? "" : undefined}>
            {roleCards[role].name}
            <span>{isIn ? `✓ ${board.in}` : board.waiting}</span>
          </li>
        );
      })}
    </ul>
  );
}
