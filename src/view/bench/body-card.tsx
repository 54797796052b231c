/** Who is picked, with its numbers now; each number can be asked why. */
import type { ReactElement, ReactNode } from "react";
import { useStore } from "zustand";
import { nameOfSubject } from "../../analysis/explain/subject.ts";
import type { Subject } from "../../analysis/explain/subject.ts";
import { readable } from "../../picture/numbers.ts";
import { sectors } from "../../picture/network-data.ts";
import type { Frame, Stage } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import { sectorNames } from "../../words/en/model.ts";
import { networkView } from "../../words/en/network-view.ts";
import { bodyFacts, partnersOf } from "../network/body-facts.ts";
import { PlanesTable } from "../network/picked-body.tsx";
import { pickedOf } from "../network/picked.ts";
import { useBench } from "./bench-context.ts";
import type { Picked } from "../network/picked.ts";
import type { Ground } from "../network/ground-of.ts";

interface CardProps {
  readonly stage: Stage;
  readonly frame: Frame;
  readonly ground: Ground;
}

export function BodyCard({ stage, frame, ground }: CardProps): ReactElement | null {
  const { view } = useBench();
  const picked = useStore(view, (now) => now.picked);
  if (picked === null) return null;
  return (
    <section className="card" aria-live="polite">
      <button type="button" className="quiet card-close" onClick={() => view.setState({ picked: null })}>
        {bench.card.close}
      </button>
      {picked.kind === "body" ? (
        <Body stage={stage} frame={frame} id={picked.id} />
      ) : (
        <Tie stage={stage} frame={frame} ground={ground} picked={picked} />
      )}
    </section>
  );
}

const of100 = (value: number): string => readable(value, "of-100");

function Body({
  stage,
  frame,
  id,
}: Omit<CardProps, "ground"> & { readonly id: string }): ReactElement | null {
  const row = stage.bodies.findIndex((body) => body.id === id);
  if (row < 0) return null;
  const { name, sector, covers } = stage.bodies[row];
  const known = sectors.find((each) => each === sector) ?? "other";
  const places = stage.localities.filter((place) => covers.includes(place.id)).map((place) => place.name);
  return (
    <>
      <h3>{name}</h3>
      <p className="caveat">{bench.card.body(sectorNames[known].plain, places.join(", "))}</p>
      {frame.live[row] === 0 ? (
        <p>{bench.card.gone}</p>
      ) : (
        <>
          {frame.limbo[row] === 1 ? <p>{bench.card.waiting}</p> : null}
          <dl className="numbers">
            <Asked
              what={bench.card.silo}
              value={frame.silo[row]}
              subject={{ kind: "silo", organisation: id }}
            />
            <Asked
              what={bench.card.burden}
              value={frame.burden[row]}
              subject={{ kind: "burden", organisation: id }}
            />
          </dl>
          <PlanesTable planes={bodyFacts(stage, frame, row).planes} />
          <Partners stage={stage} frame={frame} row={row} />
        </>
      )}
    </>
  );
}

/** The ties of a body: pressing one does what pointing at it in the picture does. */
function Partners({
  stage,
  frame,
  row,
}: Omit<CardProps, "ground"> & { readonly row: number }): ReactElement | null {
  const { view } = useBench();
  const partners = partnersOf(stage, frame, row);
  if (partners.length === 0) return null;
  return (
    <>
      <h4>{networkView.picked.partners}</h4>
      <ul className="partners">
        {partners.slice(0, MOST_PARTNERS).map(({ row: other, trust }) => (
          <li key={other}>
            <button
              type="button"
              className="quiet"
              onClick={() => view.setState({ picked: pickedOf(stage, [row, other]) })}
            >
              {networkView.picked.partner(stage.bodies[other].name, of100(trust))}
            </button>
          </li>
        ))}
        {partners.length > MOST_PARTNERS ? (
          <li className="caveat">{networkView.picked.more(partners.length - MOST_PARTNERS)}</li>
        ) : null}
      </ul>
    </>
  );
}

const MOST_PARTNERS = 8;

function Tie({
  stage,
  frame,
  ground,
  picked,
}: CardProps & { readonly picked: Extract<Picked, { readonly kind: "tie" }> }): ReactElement {
  const names = new Map(stage.bodies.map(({ id, name }) => [id, name]));
  const [first, second] = [names.get(picked.first) ?? "", names.get(picked.second) ?? ""];
  const pair = ground.pairs.pairs.find(
    (each) => stage.bodies[each.first].id === picked.first && stage.bodies[each.second].id === picked.second,
  );
  const live = (pair?.ties ?? []).filter((tie) => frame.tieLive[tie] === 1);
  return (
    <>
      <h3>{bench.card.tie(first, second)}</h3>
      {live.length === 0 ? <p>{bench.card.none}</p> : null}
      {live.map((tie) => {
        const board = stage.partnerships[stage.tiePartnership[tie]];
        const ends = { from: picked.first, toward: picked.second, partnership: board.id } as const;
        const back = { from: picked.second, toward: picked.first, partnership: board.id } as const;
        return (
          <div key={tie}>
            <h4>{board.level === "informal" ? bench.card.informal : bench.card.on(board.name)}</h4>
            <dl className="numbers">
              <Asked
                what={bench.card.trustOf(first, second)}
                value={frame.trust[2 * tie]}
                subject={{ kind: "trust", ...ends }}
              />
              <Asked
                what={bench.card.trustOf(second, first)}
                value={frame.trust[2 * tie + 1]}
                subject={{ kind: "trust", ...back }}
              />
              <Asked
                what={bench.card.practice}
                value={frame.practice[stage.tiePartnership[tie]]}
                subject={{ kind: "practice", partnership: board.id }}
              />
            </dl>
          </div>
        );
      })}
    </>
  );
}

function Asked({
  what,
  value,
  subject,
}: {
  readonly what: ReactNode & string;
  readonly value: number;
  readonly subject: Subject;
}): ReactElement {
  const { explain } = useBench();
  return (
    <div>
      <dt>{what}</dt>
      <dd>
        {of100(value)}{" "}
        <button
          type="button"
          className="why"
          aria-label={bench.card.whyOf(what)}
          onClick={() => explain(nameOfSubject(subject))}
        >
          {bench.card.why}
        </button>
      </dd>
    </div>
  );
}
