/** A button that copies a link with everything in it, or offers a file where the link would be too long. */
import { useEffect, useState } from "react";
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
  const hasNames = useNames(scenario);
  const [isNamed, setNamed] = useState(false);
  const share = async (): Promise<void> => {
    setOutcome({ kind: "making" });
    const view = {
      screen,
      search,
      model: MODEL_VERSION,
      ...(digest === undefined ? {} : { digest }),
      ...(told === undefined ? {} : { told }),
    };
    const { addressOf, addressWithoutNames } = await import("./link.ts");
    const { bringsNames } = await import("./names.ts");
    const { LONGEST_LINK } = await import("../../scenario/link.ts");
    // Asked anew: the scenario may have got a name since it was drawn.
    const isHidden = !isNamed && (await bringsNames(scenario));
    const address = await (isHidden ? addressWithoutNames : addressOf)(scenario, view);
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
      {hasNames ? (
        <NamesInLink
          isNamed={isNamed}
          onTick={(ticked) => {
            setNamed(ticked);
            setOutcome({ kind: "idle" });
          }}
          onCopy={() => void openUnnamed(scenario, screen)}
        />
      ) : null}
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

interface NamesProps {
  readonly isNamed: boolean;
  readonly onTick: (isNamed: boolean) => void;
  readonly onCopy: () => void;
}

/** Names go into a link only where this is ticked. */
const NamesInLink = ({ isNamed, onTick, onCopy }: NamesProps): ReactElement => (
  <>
    <label className="share-names">
      <input type="checkbox" checked={isNamed} onChange={({ target }) => onTick(target.checked)} />
      {words.names}
    </label>
    <button type="button" className="quiet" onClick={onCopy}>
      {words.unnamed}
    </button>
    <span className="caveat">{words.namesHelp}</span>
  </>
);

/** Whether a scenario holds names that its reader brought. */
function useNames(scenario: Scenario): boolean {
  const [hasNames, setNames] = useState(false);
  useEffect(() => {
    const now = { wanted: true };
    void import("./names.ts")
      .then(({ bringsNames }) => bringsNames(scenario))
      .then((found) => now.wanted && setNames(found));
    return () => void (now.wanted = false);
  }, [scenario]);
  return hasNames;
}

/** A copy with letters for names: all that is seen, saved, printed and sent from it has none. */
async function openUnnamed(scenario: Scenario, screen: LinkScreen): Promise<void> {
  const { withoutNames } = await import("../../scenario/edit/without-names.ts");
  const { takeIn } = await import("./take-in.ts");
  const { UNNAMED_ID } = await import("./link.ts");
  const { scenario: unnamed } = withoutNames(scenario);
  const { id } = await takeIn({ ...unnamed, id: UNNAMED_ID, title: words.unnamedTitle(unnamed.title) });
  location.hash = `#/${screen}/${id}`;
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
