/** The shape of what is coming, while it is on its way; and what to do where it does not come. */
import type { ReactElement } from "react";
import { first } from "../../words/en/first.ts";
import { lab } from "../../words/en/lab.ts";

const BODIES = 12;

export function PairSkeleton({ failure = null }: { readonly failure?: string | null }): ReactElement {
  return (
    <>
      <div className="pair">
        <Ring />
        <Ring />
      </div>
      {failure === null ? (
        <output className="loading">{lab.loading}</output>
      ) : (
        <p className="failure" role="alert">
          {first.failed}
        </p>
      )}
    </>
  );
}

function Ring(): ReactElement {
  return (
    <svg className="skeleton-ring" viewBox="-13 -9 26 18" aria-hidden="true">
      {Array.from({ length: BODIES }, (_, at) => {
        const turn = (2 * Math.PI * at) / BODIES - Math.PI / 2;
        return <circle key={at} cx={11 * Math.cos(turn)} cy={7 * Math.sin(turn)} r="0.9" />;
      })}
    </svg>
  );
}
