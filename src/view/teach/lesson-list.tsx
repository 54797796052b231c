/** The lessons there are, with what each needs. */
import { useState } from "react";
import type { ReactElement } from "react";
import { LESSONS } from "../../analysis/lessons.ts";
import { lessonWords } from "../../words/en/lessons.ts";
import { teach } from "../../words/en/teach.ts";
import { ClassTools } from "../answers/class-tools.tsx";
import "./teach.css";

const LENGTHS = [...new Set(LESSONS.map(({ id }) => lessonWords[id].minutes))].sort((a, b) => a - b);

export function LessonList({ missing = false }: { readonly missing?: boolean }): ReactElement {
  const [minutes, setMinutes] = useState<number | null>(null);
  const fitting = LESSONS.filter(({ id }) => minutes === null || lessonWords[id].minutes <= minutes);
  return (
    <section className="wide">
      <h1>{teach.title}</h1>
      <p className="lead">{missing ? teach.missing : teach.lead}</p>
      <fieldset className="chips">
        <legend className="overline">{teach.filter}</legend>
        {[...LENGTHS, null].map((each) => (
          <label key={String(each)}>
            <input type="radio" name="minutes" checked={minutes === each} onChange={() => setMinutes(each)} />
            <span>{each === null ? teach.all : teach.minutes(each)}</span>
          </label>
        ))}
      </fieldset>
      <ul className="lessons">
        {fitting.map(({ id }) => {
          const { title, aim, minutes: length, people, devices, level } = lessonWords[id];
          return (
            <li key={id}>
              <a href={`#/teach/${id}`}>
                <span className="lesson-minutes">{teach.minutes(length)}</span>
                <strong>{title}</strong>
                <span>{aim}</span>
                <span className="caveat">
                  {teach.people(people)} · {teach.devices(devices)} · {teach.fits(level)}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
      <ClassTools />
    </section>
  );
}
