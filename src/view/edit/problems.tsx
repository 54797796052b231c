/** What is wrong with the scenario as it stands, all of it; each leads to the event it is about. */
import type { ReactElement } from "react";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { edit } from "../../words/en/edit.ts";
import { problemBeside } from "../../words/en/problem-sentence.ts";
import type { Editing, Editor } from "./editor.ts";
import { nameOf } from "./naming.ts";
import { titleOf } from "./tracks.tsx";

interface ProblemsProps {
  readonly editor: Editor;
  readonly editing: Editing;
}

const { problems: words } = edit;

export function Problems({ editor, editing }: ProblemsProps): ReactElement {
  const { scenario, problems, check } = editing;
  if (check === "failed") return <p className="failure">{words.unread}</p>;
  if (problems.length === 0)
    return <p className="all-well">{check === "waiting" ? words.checking : words.none}</p>;
  return (
    <section className="editor-problems" aria-labelledby="problems-title">
      <h2 id="problems-title">{words.title(problems.length)}</h2>
      <ul className="problems">
        {problems.map((problem) => {
          const about = aboutOf(scenario, problem.at);
          return (
            <li key={`${problem.at} ${problem.code} ${problem.found}`}>
              <strong>{about.name}</strong> {problemBeside(problem)}{" "}
              {about.event === null ? null : (
                <button
                  type="button"
                  className="quiet"
                  onClick={() => {
                    editor.turnTo(about.track);
                    editor.select(about.event);
                  }}
                >
                  {words.go}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface About {
  readonly name: string;
  readonly track: string;
  readonly event: string | null;
}

/** What a place of the file is called by those who see the score. */
function aboutOf(scenario: Scenario, at: string): About {
  const base = /^events\[(\d+)\]/.exec(at);
  const inPlan = /^options\[(\d+)\](?:\.events\[(\d+)\])?/.exec(at);
  const event = scenario.events[Number(base?.[1] ?? -1)];
  if (event !== undefined) return { name: `${nameOf(event)}:`, track: LEAVE_AS_IS, event: event.id };
  const option = scenario.options?.[Number(inPlan?.[1] ?? -1)];
  if (option === undefined) return { name: `${at}:`, track: LEAVE_AS_IS, event: null };
  const own = option.events?.[Number(inPlan?.[2] ?? -1)];
  return own === undefined
    ? { name: `${titleOf(option)}:`, track: option.id, event: null }
    : { name: `${titleOf(option)}, ${nameOf(own)}:`, track: option.id, event: own.id };
}
