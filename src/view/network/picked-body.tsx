/** How the chosen body is doing this month, in words and numbers: on each plane, on paper and in practice. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { pictureWords } from "../../words/en/picture.ts";
import { sectors } from "../../picture/network-data.ts";
import type { Frame, Stage } from "../../protocol/api.ts";
import { networkView as words } from "../../words/en/network-view.ts";
import { bodyFacts } from "./body-facts.ts";
import type { BodyFacts } from "./body-facts.ts";
import type { Ground } from "./ground-of.ts";
import type { NetworkViewProps } from "./ground.ts";
import { rowsOf } from "./picked.ts";

const of100 = (value: number): string => words.picked.of100(Math.round(100 * value));

/** As the screen around tells it, where it does; otherwise the facts alone. */
export function PickedCard(props: NetworkViewProps & { readonly ground: Ground }): ReactElement {
  const { stage, frame, picked, ground, renderCard } = props;
  const [row, other] = rowsOf(stage, picked);
  return (
    <section className="net-picked" aria-live="polite">
      {row < 0 ? (
        <p className="caveat">{words.picked.none}</p>
      ) : renderCard !== undefined ? (
        renderCard(ground)
      ) : other < 0 ? (
        <Facts stage={stage} frame={frame} row={row} />
      ) : (
        <h3>{words.picked.tie(stage.bodies[row].name, stage.bodies[other].name)}</h3>
      )}
    </section>
  );
}

interface FactsProps {
  readonly stage: Stage;
  readonly frame: Frame;
  readonly row: number;
}

function Facts({ stage, frame, row }: FactsProps): ReactElement {
  const { name, sector } = stage.bodies[row];
  const facts = useMemo(() => bodyFacts(stage, frame, row), [stage, frame, row]);
  const known = sectors.find((each) => each === sector) ?? "other";
  if (facts.standing !== "alive")
    return (
      <>
        <h3>{name}</h3>
        <p>{facts.standing === "gone" ? words.picked.gone : words.picked.notYet}</p>
      </>
    );
  return (
    <>
      <h3>{name}</h3>
      <p>
        {pictureWords.sectors[known]} · {words.picked.ties(facts.working)}{" "}
        {facts.isWaiting ? words.picked.waiting : null}
      </p>
      <dl>
        <dt>{words.picked.silo}</dt>
        <dd>{of100(frame.silo[row])}</dd>
        <dt>{words.picked.burden}</dt>
        <dd>{of100(frame.burden[row])}</dd>
      </dl>
      <PlanesTable planes={facts.planes} />
    </>
  );
}

/** What is done and what is promised where it meets others, from boards down. */
export function PlanesTable({ planes }: Pick<BodyFacts, "planes">): ReactElement | null {
  if (planes.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.picked.plane}</th>
          <th scope="col">{words.picked.practice}</th>
          <th scope="col">{words.picked.paper}</th>
        </tr>
      </thead>
      <tbody>
        {planes.map(({ plane, practice, paper, isFacade }) => (
          <tr key={plane}>
            <th scope="row">{words.planes[plane]}</th>
            <td>{of100(practice)}</td>
            <td>
              {of100(paper)} {isFacade ? words.picked.facade : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
