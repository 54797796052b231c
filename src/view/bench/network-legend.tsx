/** The legend of the network, drawn by the very functions that draw the network. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { drawSvg } from "../../picture/draw-svg.ts";
import { drawKey, keyHeight } from "../../picture/key.ts";
import type { KeyEntry, Sample } from "../../picture/key.ts";
import { legendEntries } from "../../picture/legend.ts";
import { flag } from "../../picture/marks.ts";
import type { NetworkState } from "../../picture/network-data.ts";
import { painter } from "../../picture/theme.ts";
import { bench } from "../../words/en/bench.ts";
import { pictureWords } from "../../words/en/picture.ts";
import type { Ground } from "../network/ground-of.ts";

interface LegendProps {
  readonly ground: Ground;
  readonly state: NetworkState;
  readonly width: number;
  readonly isChange: boolean;
}

const strip =
  (hollow: boolean): Sample =>
  (x, y, paint) =>
    drawSvg(
      [
        { weight: 7, stroke: "trust" } as const,
        ...(hollow ? [{ weight: 4.8, stroke: "paper" } as const] : []),
      ].map((ink) => ({
        ...ink,
        part: "tie",
        id: "sample",
        kind: "segments",
        pairs: [
          [
            { x, y },
            { x: x + 28, y },
          ],
        ],
      })),
      paint,
    );

export function NetworkLegend({ ground, state, width, isChange }: LegendProps): ReactElement {
  const entries = useMemo((): readonly KeyEntry[] => {
    const usual = legendEntries(ground.structure, state, pictureWords);
    const waiting: KeyEntry = {
      label: bench.network.waiting,
      sample: (x, y, paint) => flag(x + 10, y + 7, paint),
    };
    return isChange
      ? [
          { label: bench.network.gained, sample: strip(false) },
          { label: bench.network.lost, sample: strip(true) },
          ...usual,
        ]
      : [...usual, waiting];
  }, [ground, state, isChange]);
  const height = keyHeight(entries, width);
  const inside = drawKey(entries, { left: 0, top: 0, width }, painter(undefined));
  return (
    <>
      <span className="heard">{entries.map(({ label }) => label).join("; ")}</span>
      <svg
        className="legend"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        fontSize={14}
        aria-hidden="true"
        // oxlint-disable-next-line react/no-danger -- the picture layer escapes every text it is given, and a test holds it to that
        dangerouslySetInnerHTML={{ __html: inside }}
      />
    </>
  );
}
