/** Two networks side by side at the same month: the same bodies on the same ring, so that only what differs differs. */
import { useCallback, useMemo } from "react";
import type { ReactElement } from "react";
import type { Layout } from "../../picture/layout.ts";
import type { NetworkState, NetworkStructure } from "../../picture/network-data.ts";
import { networkPicture } from "../../picture/network.ts";
import { first } from "../../words/en/first.ts";
import { PictureView } from "../picture-view.tsx";
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

const NARROW = 380;
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
    () => [ringOf(structure, ROUND, EDGE, EDGE), ringOf(structure, ACROSS, BESIDE, BEYOND)] as const,
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
          layout: rings[isNarrow ? 0 : 1],
          state: stretched(state),
          title,
          subtitle: isBig ? "" : dateOf(month),
        },
        {
          id: `pair-${id}`,
          width,
          zoom,
          plotHeight: Math.round(Math.max(140, Math.min(310, height))),
          hasKey: false,
          hasLabels: !isNarrow,
          phase: (month % DOT_MONTHS) / DOT_MONTHS,
        },
      );
    },
    [structure, rings, state, title, month, id, isBig],
  );
  return <PictureView draw={draw} hasTable={false} hasMenu={false} />;
}

const dateOf = (month: number): string =>
  month === 0 ? first.atStart : first.month(Math.floor(month / 12) + 1, (month % 12) + 1);

/** Trust and sharing are seldom near 0 or 100: looks run over what occurs, alike on both sides. */
const stretched = (state: NetworkState): NetworkState => ({
  ...state,
  ties: state.ties.map((tie) => ({
    ...tie,
    trust: (tie.trust - 0.3) / 0.35,
    sharing: (tie.sharing - 0.2) / 0.25,
  })),
});

/** Half the ring's width where names stand beside it, and where bodies stand alone. */
const ACROSS = 11.6;
const ROUND = 8.4;
const DOWN = 7.6;
/** Room around the ring: for the bodies alone, and for names beside and beyond. */
const EDGE = 2.2;
const BESIDE = 9.5;
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
