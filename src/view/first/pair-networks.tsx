/** Two networks side by side at the same month: the same bodies on the same ring, so that only what differs differs. */
import { useCallback, useMemo } from "react";
import type { ReactElement } from "react";
import type { Layout } from "../../picture/layout.ts";
import type { NetworkState, NetworkStructure } from "../../picture/network-data.ts";
import { fitted } from "../../picture/fitted.ts";
import { networkPicture } from "../../picture/network.ts";
import type { Picture } from "../../picture/picture.ts";
import { first } from "../../words/en/first.ts";
import { lab } from "../../words/en/lab.ts";
import { pictureWords } from "../../words/en/picture.ts";
import type { PictureWords } from "../../words/en/picture.ts";
import { PictureView } from "../picture-view.tsx";
import { zoomOf } from "../teach/room.ts";
import type { Room } from "../teach/room.ts";
import { WELL } from "./flow.ts";
import type { Play } from "./play.ts";

interface PairNetworksProps {
  /** Null while it is lived: the picture's place is kept. */
  readonly left: Play | null;
  readonly right: Play | null;
  readonly titles: readonly [string, string];
  readonly month: number;
  /** For a projector, with so much room: titles for the back row, one above the other, no names and no date. */
  readonly room?: Room | undefined;
}

export function PairNetworks({ left, right, titles, month, room }: PairNetworksProps): ReactElement {
  return (
    <div className="pair" aria-busy={left === null || right === null}>
      <OneNetwork id="left" play={left} title={titles[0]} month={month} room={room} />
      <OneNetwork id="right" play={right} title={titles[1]} month={month} room={room} />
    </div>
  );
}

/** Pixels across below which there is no room for names. */
const NARROW = 440;
/** Months in which a dot runs from one end of its tie to the other. */
const DOT_MONTHS = 9;
const LOWEST = 60;

interface OneNetworkProps {
  readonly id: string;
  readonly play: Play | null;
  readonly title: string;
  readonly month: number;
  readonly room: Room | undefined;
}

function OneNetwork({ id, play, title, month, room }: OneNetworkProps): ReactElement {
  const structure = play?.structure ?? AWAITED.structure;
  const rings = useMemo(
    () => ({
      bare: ringOf(structure, EDGE, EDGE),
      named: ringOf(structure, BESIDE, BEYOND),
    }),
    [structure],
  );
  const state = play === null ? AWAITED.state : play.states[Math.min(month, play.states.length - 1)];
  const draw = useCallback(
    (drawn: number) => {
      const zoom = room === undefined ? 1 : zoomOf(room) / LARGER;
      const width = Math.round(drawn / zoom);
      const isBare = room !== undefined || width < NARROW;
      const picture = (plotHeight: number): Picture =>
        networkPicture(
          {
            structure,
            layout: isBare ? rings.bare : rings.named,
            state: stretched(state),
            title,
            subtitle: room === undefined ? dateOf(month) : "",
          },
          {
            id: `pair-${id}`,
            width,
            zoom,
            plotHeight,
            hasKey: false,
            words: WORDS,
            hasLabels: !isBare,
            phase: (month % DOT_MONTHS) / DOT_MONTHS,
          },
        );
      return room === undefined
        ? picture(Math.round(Math.max(140, Math.min(330, width * (isBare ? 1.04 : 0.6)))))
        : fitted(picture, (room.height / 2 - TOLD * room.text) / zoom, LOWEST);
    },
    [structure, rings, state, title, month, id, room],
  );
  return (
    <div className="pair-one">
      <PictureView draw={draw} hasTable={false} hasMenu={false} />
      <Told state={state} />
    </div>
  );
}

/** On a projector its title is no larger than text. */
const LARGER = 1.4;
/** Lines of text that what is told beneath takes, with the space around it. */
const TOLD = 3.3;

/** Those who are coming, as outlines: as many as most have. */
const AWAITED = ((): { readonly structure: NetworkStructure; readonly state: NetworkState } => {
  const ids = Array.from({ length: 12 }, (_, at) => `awaited-${at}`);
  return {
    structure: {
      localities: [],
      bodies: ids.map((id) => ({ id, label: "", sector: "other", localities: [], capacity: 1 })),
      pairs: [],
    },
    state: {
      bodies: ids.map((id) => ({ id, standing: "abolished", silo: 0, burden: 0 })),
      ties: [],
    },
  };
})();

/** How many lines share well, and all of them side by side, the best first: what the picture shows, as one number. */
function Told({ state }: { readonly state: NetworkState }): ReactElement {
  const shares = state.ties.map(({ sharing }) => sharing).sort((a, b) => b - a);
  const well = shares.filter((share) => share >= WELL).length;
  return (
    <p className="pair-told">
      <span>
        {shares.length === 0 ? (
          lab.loading
        ) : (
          <>
            <strong>{first.linesOf(well, shares.length)}</strong> {first.shareWell}
          </>
        )}
      </span>
      <svg
        viewBox={`0 0 ${Math.max(1, shares.length) * TOOTH} ${TALL}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
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
    // Whatever shares well has one dot at least, of three.
    sharing: (1 + (2 * (tie.sharing - WELL)) / (1 - WELL)) / 3,
  })),
});

/** Half the ring's width and height. */
const ACROSS = 8.4;
const DOWN = 7.6;
/** Room around the ring: for the bodies alone, and for names beside and beyond. */
const EDGE = 2.2;
const BESIDE = 14;
const BEYOND = 3.4;

/** All bodies on one ring, in the order of the scenario. */
function ringOf({ bodies }: NetworkStructure, beside: number, beyond: number): Layout {
  const places = new Map(
    bodies.map(({ id }, at) => {
      const turn = (2 * Math.PI * at) / bodies.length - Math.PI / 2;
      return [id, { x: ACROSS * Math.cos(turn), y: DOWN * Math.sin(turn) }] as const;
    }),
  );
  return {
    islands: [],
    places,
    left: -ACROSS - beside,
    top: -DOWN - beyond,
    width: 2 * (ACROSS + beside),
    height: 2 * (DOWN + beyond),
  };
}
