/** The nearest starting place: four shapes, each with its picture and what it is not. */
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { plan as words } from "../../words/en/plan.ts";
import { PLACE_IDS, draft } from "./draft.ts";
import { isNotOf, worldOf } from "./places.ts";
import { Question } from "./question.tsx";
import type { StepProps } from "./question.tsx";
import { WorldPicture } from "./world-picture.tsx";

export const placeProblem = (): boolean => draft.getState().place === null;

export function StepPlace({ tried }: StepProps): ReactElement {
  const chosen = useStore(draft, ({ place }) => place);
  const { title, lead, missing, not, counts } = words.place;
  return (
    <Question title={title} lead={lead} problem={tried && chosen === null ? missing : null}>
      <div className="choices places">
        {PLACE_IDS.map((place) => {
          const [name, says] = words.place[place];
          const { organisations, partnerships } = worldOf(place);
          return (
            <label key={place} className="choice">
              <input
                type="radio"
                name="place"
                checked={chosen === place}
                onChange={() => draft.setState({ place, whom: null })}
              />
              <span>
                <strong>{name}</strong>
                <span>{says}</span>
                <span className="caveat">
                  {counts(organisations.length, partnerships.length)}. {not(isNotOf(place))}
                </span>
              </span>
              <WorldPicture place={place} name={name} />
            </label>
          );
        })}
        <div className="choice choice-own">
          <span>
            <strong>
              <a href="#/network">{words.place.own[0]}</a>
            </strong>
            <span>{words.place.own[1]}</span>
            <span className="caveat">{words.place.ownNot}</span>
          </span>
        </div>
      </div>
    </Question>
  );
}
