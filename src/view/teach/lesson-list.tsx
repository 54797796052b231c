/** The lessons there are, with what each needs; those that fit the time, the class and the room. */
import { useState } from "react";
import type { ReactElement } from "react";
import { LESSONS } from "../../analysis/lessons.ts";
import type { Kit, LessonWords } from "../../words/en/lessons-shape.ts";
import { lessonWords } from "../../words/en/lessons.ts";
import { teach } from "../../words/en/teach.ts";
import { ClassTools } from "../answers/class-tools.tsx";
import { Chips } from "../chips.tsx";
import "./teach.css";

const LENGTHS = [...new Set(LESSONS.map(({ id }) => lessonWords[id].minutes))].sort((a, b) => a - b);
const SIZES = [12, 30, 60, 100] as const satisfies readonly (keyof typeof teach.sizes)[];
/** Each room has what the ones before it have. */
const KITS = ["projector", "phones", "laptops"] as const satisfies readonly Kit[];

interface Wanted {
  readonly minutes: number | null;
  readonly size: (typeof SIZES)[number] | null;
  readonly kit: Kit;
}

const fits = ({ minutes, size: [least, most], kit }: LessonWords, wanted: Wanted): boolean =>
  (wanted.minutes === null || minutes <= wanted.minutes) &&
  (wanted.size === null || (least <= wanted.size && wanted.size <= most)) &&
  KITS.indexOf(kit) <= KITS.indexOf(wanted.kit);

export function LessonList({ missing = false }: { readonly missing?: boolean }): ReactElement {
  const [wanted, setWanted] = useState<Wanted>({ minutes: null, size: null, kit: "laptops" });
  const fitting = LESSONS.filter(({ id }) => fits(lessonWords[id], wanted));
  const { filters } = teach;
  return (
    <section className="wide">
      <h1>{teach.title}</h1>
      <p className="lead">{missing ? teach.missing : teach.lead}</p>
      <div className="lesson-filters">
        <Chips
          name="minutes"
          legend={<span className="overline">{filters.minutes}</span>}
          values={[...LENGTHS, null]}
          labelOf={(each) => (each === null ? teach.all : teach.minutes(each))}
          chosen={wanted.minutes}
          onChoose={(minutes) => setWanted({ ...wanted, minutes })}
        />
        <Chips
          name="size"
          legend={<span className="overline">{filters.size}</span>}
          values={[...SIZES, null]}
          labelOf={(each) => (each === null ? teach.anySize : teach.sizes[each])}
          chosen={wanted.size}
          onChoose={(size) => setWanted({ ...wanted, size })}
        />
        <Chips
          name="kit"
          legend={<span className="overline">{filters.kit}</span>}
          values={KITS}
          labelOf={(each) => teach.kits[each]}
          chosen={wanted.kit}
          onChoose={(kit) => setWanted({ ...wanted, kit })}
        />
      </div>
      <output className="caveat">{fitting.length === 0 ? teach.none : teach.found(fitting.length)}</output>
      <ul className="lessons">
        {fitting.map(({ id }) => (
          <Entry key={id} id={id} words={lessonWords[id]} />
        ))}
      </ul>
      <ClassTools />
    </section>
  );
}

function Entry({ id, words }: { readonly id: string; readonly words: LessonWords }): ReactElement {
  const { title, aim, minutes, people, devices, level } = words;
  return (
    <li>
      <a href={`#/teach/${id}`}>
        <span className="lesson-minutes">{teach.minutes(minutes)}</span>
        <strong>{title}</strong>
        <span>{aim}</span>
        <span className="caveat">
          {[teach.people(people), teach.devices(devices), teach.fits(level)].map((need) => (
            <span key={need} className="lesson-needs">
              {need}
            </span>
          ))}
        </span>
      </a>
    </li>
  );
}
