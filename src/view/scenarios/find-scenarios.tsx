/** How to find a scenario: a word, or what it is about. */
import { useId } from "react";
import type { ReactElement } from "react";
import { TOPICS } from "../../scenario/about.ts";
import { scenarioList as words } from "../../words/en/scenario-list.ts";
import type { Wish } from "./listing.ts";

interface FindProps {
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  /** Said when it changes: how many there are. */
  readonly told: string;
}

export function FindScenarios({ wish, onWish, told }: FindProps): ReactElement {
  const field = useId();
  return (
    <search className="find-scenarios">
      <div className="find-word">
        <label htmlFor={field}>{words.find}</label>
        <input
          id={field}
          type="search"
          autoComplete="off"
          aria-describedby={`${field}-hint`}
          value={wish.find}
          onChange={(event) => onWish({ ...wish, find: event.target.value })}
        />
        <p id={`${field}-hint`} className="hint">
          {words.findHint}
        </p>
      </div>
      <fieldset className="topics">
        <legend>{words.about}</legend>
        {(["all", ...TOPICS] as const).map((topic) => (
          <label key={topic}>
            <input
              type="radio"
              name={`${field}-topic`}
              checked={wish.about === topic}
              onChange={() => onWish({ ...wish, about: topic })}
            />
            {words.topics[topic]}
          </label>
        ))}
      </fieldset>
      <output className="find-told">{told}</output>
    </search>
  );
}
