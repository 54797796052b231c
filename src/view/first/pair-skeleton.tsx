/** The first screen's pictures while they are on their way, each in its place; and what to do where they do not come. */
import type { ReactElement } from "react";
import { first, oftenWords } from "../../words/en/first.ts";
import { lab } from "../../words/en/lab.ts";
import { NetworkKey } from "./network-key.tsx";

const BODIES = 12;

/** Small enough to stand in the page as it comes; what it keeps free is what the pictures will take. */
export function PairSkeleton(): ReactElement {
  return (
    <>
      <div className="pair" aria-busy="true">
        <Ring title={first.left} />
        <Ring title={first.right(oftenWords["every-3"])} />
      </div>
      <NetworkKey />
      <AwaitedChart />
    </>
  );
}

/** Until it is known which changes a chart will mark. */
export function AwaitedChart(): ReactElement {
  return (
    <div className="experiment-chart pair-awaited" aria-busy="true">
      <p className="awaited-title">{first.chart.waiting}</p>
      <p className="caveat">{first.chart.measure}</p>
      <i aria-hidden="true" />
    </div>
  );
}

function Ring({ title }: { readonly title: string }): ReactElement {
  return (
    <div className="pair-one">
      <p className="awaited-title">{title}</p>
      <p className="caveat">{first.atStart}</p>
      <svg className="awaited-ring" viewBox="-13 -9 26 18" aria-hidden="true">
        {Array.from({ length: BODIES }, (_, at) => {
          const turn = (2 * Math.PI * at) / BODIES - Math.PI / 2;
          return <circle key={at} cx={8.4 * Math.cos(turn)} cy={7.6 * Math.sin(turn)} r="0.9" />;
        })}
      </svg>
      <p className="pair-told">
        <span>{lab.loading}</span>
        <svg viewBox="0 0 1 1" aria-hidden="true" />
      </p>
    </div>
  );
}

export function PairFailure(): ReactElement {
  return (
    <p className="failure" role="alert">
      {first.failed}
    </p>
  );
}
