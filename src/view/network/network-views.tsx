/**
 * The network of a month, as one likes to see it: flat, or in depth. The flat picture is the default and never needs a
 * graphics card; the other is fetched when first asked for.
 */
import { Suspense, lazy, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { networkView as words } from "../../words/en/network-view.ts";
import { ErrorBoundary } from "../error-boundary.tsx";
import { useGround } from "./ground.ts";
import type { Ground } from "./ground-of.ts";
import type { NetworkViewProps } from "./ground.ts";
import { depthHere } from "./webgl.ts";
import "./network.css";

const ThreeView = lazy(async () => ({ default: (await import("./three-view.tsx")).ThreeView }));
const CanvasView = lazy(async () => ({ default: (await import("./canvas-view.tsx")).CanvasView }));

/** Beyond so many bodies the flat picture is painted, not written as SVG. */
const MOST_IN_SVG = 150;

interface NetworkViewsProps extends NetworkViewProps {
  /** The flat picture. */
  readonly renderFlat: (ground: Ground) => ReactNode;
}

export function NetworkViews({ renderFlat, ...view }: NetworkViewsProps): ReactElement {
  const ground = useGround(view.stage, view.frame);
  const [isDeep, setDeep] = useState(false);
  const [depth] = useState(depthHere);
  return (
    <div className="net">
      <fieldset className="net-switch">
        <legend className="net-legend">{words.switch}</legend>
        <label>
          <input type="radio" name="network-view" checked={!isDeep} onChange={() => setDeep(false)} />
          {words.flat}
        </label>
        <label>
          <input
            type="radio"
            name="network-view"
            checked={isDeep}
            disabled={depth !== "yes"}
            onChange={() => setDeep(true)}
          />
          {words.depth}
        </label>
        {depth === "yes" ? null : <p>{words.depthOff[depth]}</p>}
      </fieldset>
      <ErrorBoundary screen={isDeep ? "network-in-depth" : "network-flat"}>
        <Suspense fallback={<p className="loading">{words.drawing}</p>}>
          {ground === null ? (
            <p className="loading">{words.drawing}</p>
          ) : isDeep ? (
            <ThreeView {...view} ground={ground} />
          ) : view.stage.bodies.length > MOST_IN_SVG ? (
            <CanvasView {...view} ground={ground} />
          ) : (
            renderFlat(ground)
          )}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
