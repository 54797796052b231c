/** A button that copies a link with everything in it, or offers a file where the link would be too long. */
import { useState } from "react";
import type { ReactElement } from "react";
import type { LinkScreen } from "../../scenario/link.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { keepWords } from "../../words/en/keep.ts";
import { saveScenario } from "./save-scenario.ts";
import "./keep.css";

interface ShareProps {
  readonly scenario: Scenario;
  readonly screen: LinkScreen;
  /** The screen's own arguments, as they stand in its address. */
  readonly search: string;
  /** Digest and finding of the result on screen, if there is one. */
  readonly digest?: string;
  readonly told?: string;
}

type Outcome =
  | { readonly kind: "idle" | "making" | "copied" }
  | { readonly kind: "by-hand"; readonly address: string }
  | { readonly kind: "too-long"; readonly characters: number };

const { share: words } = keepWords;

export function ShareLink({ scenario, screen, search, digest, told }: ShareProps): ReactElement {
  const [outcome, setOutcome] = useState<Outcome>({ kind: "idle" });
  const share = async (): Promise<void> => {
    setOutcome({ kind: "making" });
    const view = {
      screen,
      search,
      model: MODEL_VERSION,
      ...(digest === undefined ? {} : { digest }),
      ...(told === undefined ? {} : { told }),
    };
    const { addressOf } = await import("./link.ts");
    const { LONGEST_LINK } = await import("../../scenario/link.ts");
    const address = await addressOf(scenario, view);
    if (address.length > LONGEST_LINK) {
      setOutcome({ kind: "too-long", characters: address.length });
      return;
    }
    try {
      await navigator.clipboard.writeText(address);
      setOutcome({ kind: "copied" });
    } catch {
      setOutcome({ kind: "by-hand", address });
    }
  };
  return (
    <div className="share-link">
      <button type="button" onClick={() => void share()}>
        {words.button}
      </button>
      <output>{saidOf(outcome)}</output>
      {outcome.kind === "by-hand" ? (
        <textarea readOnly rows={3} value={outcome.address} aria-label={words.label} />
      ) : null}
      {outcome.kind === "too-long" ? (
        <button type="button" onClick={() => saveScenario(scenario)}>
          {keepWords.saveFile}
        </button>
      ) : null}
    </div>
  );
}

function saidOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case "idle":
      return "";
    case "making":
      return words.making;
    case "copied":
      return words.copied;
    case "by-hand":
      return words.notCopied;
    case "too-long":
      return words.tooLong(outcome.characters);
  }
}
