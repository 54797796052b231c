/** Every problem of a file or a scenario, in words. */
import type { ReactElement } from "react";
import type { Problem } from "../../scenario/problem.ts";
import { problemText } from "../../words/en/problem-sentence.ts";

export function ProblemList({ problems }: { readonly problems: readonly Problem[] }): ReactElement {
  return (
    <ul className="problems">
      {problems.map((problem) => (
        <li key={`${problem.at} ${problem.code} ${problem.found}`}>{problemText(problem)}</li>
      ))}
    </ul>
  );
}
