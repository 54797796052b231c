/** How the reading of a file goes: on its way, with problems, or not at all. */
import type { ReactElement } from "react";
import type { Problem } from "../../scenario/problem.ts";
import { keepWords } from "../../words/en/keep.ts";
import { ProblemList } from "./problem-list.tsx";

export type FileState =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "problems"; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly kind: "failed"; readonly message: string };

const { file: words } = keepWords;

export function FileStateTold({ state }: { readonly state: FileState }): ReactElement | null {
  switch (state.kind) {
    case "waiting":
      return null;
    case "reading":
      return <output>{words.reading(state.name)}</output>;
    case "failed":
      return (
        <p role="alert" className="failure">
          {words.failed(state.message)}
        </p>
      );
    case "problems":
      return (
        <div role="alert">
          <p className="failure">{words.broken(state.name, state.problems.length)}</p>
          <ProblemList problems={state.problems} />
          <p>{words.untouched}</p>
        </div>
      );
  }
}
