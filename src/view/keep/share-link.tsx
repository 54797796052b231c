/** A button that copies a link with everything in it, or offers a file where the link would be too long. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import type { LinkScreen } from "../../scenario/link.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { keepWords } from "../../words/en/keep.ts";
import { worlds as worldsWords } from "../../words/en/worlds.ts";
import { saveScenario } from "./save-scenario.ts";
import "./keep.css";

interface ShareProps {
  readonly scenario: Scenario;
  readonly screen: LinkScreen;
  /** The screen's own arguments, as they stand in its address. */
  readonly search: string;
  /** Digest and finding of the result on screen, if there is one. */
  readonly digest?: string | undefined;
  readonly told?: string | undefined;
  /** The believable worlds it is seen in, where they are one's own. */
  readonly worlds?: WorldSet | null;
}

type Outcome =
  | { readonly kind: "idle" | "making" | "copied" | "without-worlds" }
  | { readonly kind: "by-hand"; readonly address: string; readonly isWhole: boolean }
  | { readonly kind: "too-long"; readonly characters: number };

const { share: words } = keepWords;

export function ShareLink({
  scenario,
  screen,
  search,
  digest,
  told,
  worlds = null,
}: ShareProps): ReactElement {
  const [outcome, setOutcome] = useState<Outcome>({ kind: "idle" });
  const hasNames = useNames(scenario);
  const [isNamed, setNamed] = useState(false);
  const share = async (): Promise<void> => {
    setOutcome({ kind: "making" });
    setOutcome(await copyLink({ scenario, screen, search, digest, told, worlds }, isNamed));
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

/** Makes the link and puts it where it can be pasted from. */
async function copyLink(
  { scenario, screen, search, digest, told, worlds = null }: ShareProps,
  isNamed: boolean,
): Promise<Outcome> {
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
  const linked = isHidden ? addressWithoutNames : addressOf;
  const whole = await linked(scenario, view, worlds);
  // Worlds that are too long stay behind: the address still says which, and runs in no others.
  const isWhole = worlds === null || whole.length <= LONGEST_LINK;
  const address = isWhole ? whole : await linked(scenario, view);
  if (address.length > LONGEST_LINK) return { kind: "too-long", characters: address.length };
  try {
    await navigator.clipboard.writeText(address);
    return { kind: isWhole ? "copied" : "without-worlds" };
  } catch {
    return { kind: "by-hand", address, isWhole };
  }
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
    case "without-worlds":
      return worldsWords.link.left;
    case "by-hand":
      return outcome.isWhole ? words.notCopied : `${words.notCopied} ${worldsWords.link.left}`;
    case "too-long":
      return words.tooLong(outcome.characters);
  }
}
