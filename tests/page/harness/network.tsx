/** The network views alone, with networks larger than any shipped scenario's: driven by the page tests. */
import { StrictMode, useState } from "react";
import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import "../../../src/view/styles/tokens.css";
import "../../../src/view/styles/app.css";
import { NetworkViews } from "../../../src/view/network/network-views.tsx";
import type { Frame, Stage } from "../../../src/protocol/api.ts";
import { largeFrame, largeStage } from "./large-stage.ts";
import type { Size } from "./large-stage.ts";

const host = document.querySelector("#app")!;
let root: Root | null = null;
let stage: Stage | null = null;

function Shown({ stage, frame }: { readonly stage: Stage; readonly frame: Frame }): ReactElement {
  const [picked, setPicked] = useState<string | null>(null);
  return (
    <NetworkViews
      stage={stage}
      frame={frame}
      picked={picked}
      onPick={setPicked}
      renderFlat={() => <p>small</p>}
    />
  );
}

const harness = {
  /** Mounts a network of this size, or shows another month of the one that is there. */
  show: (size: Size, month: number, changed: number): void => {
    root ??= createRoot(host);
    stage ??= largeStage(size);
    root.render(
      <StrictMode>
        <Shown stage={stage} frame={largeFrame(stage, month, changed)} />
      </StrictMode>,
    );
  },
  end: (): void => {
    root?.unmount();
    root = null;
    stage = null;
  },
};

export type Harness = typeof harness;
Object.assign(window, { harness });
