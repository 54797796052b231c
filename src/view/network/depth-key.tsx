/** The key of the view in depth: a shape for each sector that is there, then the signs, drawn small. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { sectors } from "../../picture/network-data.ts";
import type { Sector } from "../../picture/network-data.ts";
import { sectorShapes } from "../../picture/sector-shapes.ts";
import type { Stage } from "../../protocol/api.ts";
import { networkView as words } from "../../words/en/network-view.ts";
import { pictureWords } from "../../words/en/picture.ts";

const outlineOf = (sector: Sector): string =>
  sectorShapes[sector].map(({ x, y }) => `${14 + 6.2 * x},${10 + 6.2 * y}`).join(" ");

/** Which sectors there are, in the order of the list. */
function useSectors(stage: Stage): readonly Sector[] {
  return useMemo(() => {
    const present = new Set(stage.bodies.map(({ sector }) => sector));
    return sectors.filter((each) => present.has(each));
  }, [stage]);
}

type Sign = Exclude<keyof typeof words.key, "label">;
const OF_DEPTH: readonly Sign[] = ["lit", "unlit", "column", "facade", "waiting"];

interface KeyProps {
  readonly stage: Stage;
}

export function DepthKey({ stage }: KeyProps): ReactElement {
  return <Key stage={stage} signs={SIGNS} />;
}

/** Without what only heights can show. */
export function FlatKey({ stage }: KeyProps): ReactElement {
  return <Key stage={stage} signs={SIGNS.filter(({ name }) => !OF_DEPTH.includes(name))} />;
}

function Key({ stage, signs }: KeyProps & { readonly signs: typeof SIGNS }): ReactElement {
  return (
    <ul className="net-key" aria-label={words.key.label}>
      {useSectors(stage).map((sector) => (
        <Entry key={sector} label={pictureWords.sectors[sector]}>
          <polygon points={outlineOf(sector)} className="key-body" />
        </Entry>
      ))}
      {signs.map(({ name, drawing }) => (
        <Entry key={name} label={words.key[name]}>
          {drawing}
        </Entry>
      ))}
    </ul>
  );
}

function Entry({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactElement;
}): ReactElement {
  return (
    <li>
      <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}

const SIGNS: readonly { readonly name: Sign; readonly drawing: ReactElement }[] = [
  { name: "lit", drawing: <circle cx="14" cy="10" r="6" className="key-lit" /> },
  { name: "unlit", drawing: <circle cx="14" cy="10" r="6" className="key-unlit" /> },
  {
    name: "column",
    drawing: (
      <g className="key-lit">
        <rect x="12.5" y="2" width="3" height="16" />
        <ellipse cx="14" cy="4" rx="6" ry="2.4" />
        <ellipse cx="14" cy="16" rx="6" ry="2.4" />
      </g>
    ),
  },
  { name: "facade", drawing: <circle cx="14" cy="10" r="6" className="key-unlit key-facade" /> },
  { name: "wall", drawing: <path d="M8.3 5.3A7.5 7.5 0 1 0 19.7 5.3" className="key-wall" /> },
  {
    name: "burden",
    drawing: (
      <g className="key-hatch">
        <circle cx="14" cy="10" r="6" />
        <path d="M9 12l7-7M9.5 14.5l9-9M12 16l7-7" />
      </g>
    ),
  },
  { name: "waiting", drawing: <path d="M10 18V3l9 3.2-8.4 3.2" className="key-flag" /> },
  {
    name: "tie",
    drawing: (
      <g className="key-tie">
        <path d="M2 6h24" strokeWidth="1.2" />
        <path d="M2 13h24" strokeWidth="4.2" />
      </g>
    ),
  },
  {
    name: "sharing",
    drawing: (
      <g className="key-tie">
        <path d="M2 10h24" strokeWidth="2" />
        <g className="key-dots">
          <circle cx="8" cy="10" r="2.6" />
          <circle cx="20" cy="10" r="2.6" />
        </g>
      </g>
    ),
  },
  { name: "paper", drawing: <path d="M2 10h24" className="key-paper" /> },
  { name: "gone", drawing: <circle cx="14" cy="10" r="6" className="key-gone" /> },
];
