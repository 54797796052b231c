/** How to read the two networks: samples drawn as in the pictures, each with its sentence. */
import type { ReactElement } from "react";
import { first } from "../../words/en/first.ts";

const { key } = first;

export function NetworkKey(): ReactElement {
  return (
    <ul className="network-key" aria-label={key.title}>
      <li>
        <Sample>
          <line x1="0" x2="14" y1="8" y2="8" className="trust" strokeWidth="1" />
          <line x1="14" x2="28" y1="8" y2="8" className="trust" strokeWidth="5" />
        </Sample>
        {key.line}
      </li>
      <li>
        <Sample>
          <line x1="0" x2="28" y1="8" y2="8" className="trust" strokeWidth="2" />
          <circle cx="8" cy="8" r="3" className="sharing" />
          <circle cx="20" cy="8" r="3" className="sharing" />
        </Sample>
        {key.dots}
      </li>
      <li>
        <Sample>
          <line x1="0" x2="28" y1="8" y2="8" className="paper" strokeWidth="1.5" strokeDasharray="4 3" />
        </Sample>
        {key.dashed}
      </li>
      <li>
        <Sample>
          <circle cx="14" cy="8" r="3.4" className="body" />
          <path
            d="M8.2 11.4a6.6 6.6 0 1 0 11.6 0"
            className="wall"
            strokeWidth="2"
            transform="rotate(180 14 8)"
          />
        </Sample>
        {key.wall}
      </li>
      <li>
        <Sample>
          <circle cx="14" cy="8" r="6" className="body" />
          <path d="M9 10l5-5M11 13l7-7M15 13l4-4" className="hatch" strokeWidth="1" />
        </Sample>
        {key.hatch}
      </li>
      <li className="one">{key.one}</li>
    </ul>
  );
}

function Sample({ children }: { readonly children: React.ReactNode }): ReactElement {
  return (
    <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
      {children}
    </svg>
  );
}
