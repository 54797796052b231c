/** Two networks side by side at the same month: the same bodies on the same ring, so that only what differs differs. */
import { useCallback, useMemo } from "react";
import type { ReactElement } from "react";
import type { Layout } from "../../picture/layout.ts";
import type { NetworkState, NetworkStructure } from "../../picture/network-data.ts";
import { networkPicture } from "../../picture/network.ts";
import { first } from "../../words/en/first.ts";
import { pictureWords } from "../../words/en/picture.ts";
import type { PictureWords } from "../../words/en/picture.ts";
import { PictureView } from "../picture-view.tsx";
import { WELL } from "./flow.ts";
import type { Play } from "./play.ts";

interface PairNetworksProps {
  readonly left: Play;
  readonly right: Play;
  readonly titles: readonly [string, string];
  readonly month: number;
  /** For a projector: titles for the back row, no names and no date. */
  readonly isBig?: boolean;
}

export function PairNetworks({ left, right, titles, month, isBig = false }: PairNetworksProps): ReactElement {
  return (
    <div className="pair">
      <OneNetwork id="left" play={left} title={titles[0]} month={month} isBig={isBig} />
      <OneNetwork id="right" play={right} title={titles[1]} month={month} isBig={isBig} />
    </div>
  );
}

/** Pixels across below which there is no room for names, and above which they need not be close to the ring's middle. */
const NARROW = 380;
const WIDE = 540;
const BIG = 1.25;
/** Months in which a dot runs from one end of its tie to the other. */
const DOT_MONTHS = 9;

interface OneNetworkProps {
  readonly id: string;
  readonly play: Play;
  readonly title: string;
  readonly month: number;
  readonly isBig: boolean;
}

function OneNetwork({ id, play, title, month, isBig }: OneNetworkProps): ReactElement {
  const { structure, states } = play;
  const rings = useMemo(
    () => ({
      bare: ringOf(structure, ROUND, EDGE, EDGE),
      named: ringOf(structure, ROUND, LONG_NAME, BEYOND),
      wide: ringOf(structure, ACROSS, BESIDE, BEYOND),
    }),
    [structure],
  );
  const state = states[Math.min(month, states.length - 1)];
  const draw = useCallback(
    (drawn: number) => {
      const zoom = isBig ? BIG : 1;
      const width = Math.round(drawn / zoom);
      const isNarrow = isBig || width < NARROW;
      const height = width * (isBig ? 0.62 : isNarrow ? 1.04 : 0.6);
      return networkPicture(
        {
          structure,
          layout: isNarrow ? rings.bare : width < WIDE ? rings.named : rings.wide,
          state: stretched(state),
          title,
          subtitle: isBig ? "" : dateOf(month),
        },
        {
          id: `pair-${id}`,
          width,
          zoom,
          plotHeight: Math.round(Math.max(140, Math.min(330, height))),
          hasKey: false,
          words: WORDS,
          hasLabels: !isNarrow,
          phase: (month % DOT_MONTHS) / DOT_MONTHS,
        },
      );
    },
    [structure, rings, state, title, month, id, isBig],
  );
  return (
    <div className="pair-one">
      <PictureView draw={draw} hasTable={false} hasMenu={false} />
      <Told state={state} />
    </div>
  );
}

/** How many lines share well, and all of them side by side, the best first: what the picture shows, as one number. */
function Told({ state }: { readonly state: NetworkState }): ReactElement {
  const shares = state.ties.map(({ sharing }) => sharing).sort((a, b) => b - a);
  const well = shares.filter((share) => share >= WELL).length;
  return (
    <p className="pair-told">
      <span>
        <strong>{first.linesOf(well, shares.length)}</strong> {first.shareWell}
      </span>
      <svg viewBox={`0 0 ${shares.length * TOOTH} ${TALL}`} preserveAspectRatio="none" aria-hidden="true">
        {shares.map((share, at) => (
          <rect
            // oxlint-disable-next-line react/no-array-index-key -- a place in the row, whichever line stands there
            key={at}
            className={share >= WELL ? "well" : "held"}
            x={at * TOOTH + 1}
            width={TOOTH - 2}
            y={TALL - 1 - share * (TALL - 2)}
            height={share * (TALL - 2)}
          />
        ))}
      </svg>
    </p>
  );
}

/** One line's bar, across and down. */
const TOOTH = 6;
const TALL = 24;

const WORDS: PictureWords = {
  ...pictureWords,
  network: { ...pictureWords.network, counts: first.networkCounts },
};

const dateOf = (month: number): string =>
  month === 0 ? first.atStart : first.month(Math.floor(month / 12) + 1, (month % 12) + 1);

/** Little of this is ever near 0 or 100: looks run over what occurs, alike on both sides. */
const stretched = (state: NetworkState): NetworkState => ({
  bodies: state.bodies.map((body) => ({ ...body, silo: (body.silo - 0.25) / 0.35 })),
  ties: state.ties.map((tie) => ({
    ...tie,
    trust: (tie.trust - 0.3) / 0.35,
    // Whatever shares well has one dot at least.
    sharing: (tie.sharing - WELL + 0.1) / (1 - WELL),
  })),
});

/** Half the ring's width where names stand beside it, and where bodies stand alone. */
const ACROSS = 11.6;
const ROUND = 8.4;
const DOWN = 7.6;
/** Room around the ring: for the bodies alone, and for names beside and beyond. */
const EDGE = 2.2;
const BESIDE = 9.5;
const LONG_NAME = 14;
const BEYOND = 3.4;

/** All bodies on one ring, in the order of the scenario. */
function ringOf({ bodies }: NetworkStructure, across: number, beside: number, beyond: number): Layout {
  const places = new Map(
    bodies.map(({ id }, at) => {
      const turn = (2 * Math.PI * at) / bodies.length - Math.PI / 2;
      return [id, { x: across * Math.cos(turn), y: DOWN * Math.sin(turn) }] as const;
    }),
  );
  return {
    islands: [],
    places,
    left: -across - beside,
    top: -DOWN - beyond,
    width: 2 * (across + beside),
    height: 2 * (DOWN + beyond),
  };
}
