/** Three doors, three different first objects: a question, a lesson, a finished study. */
import type { ReactElement } from "react";
import { first } from "../../words/en/first.ts";

const { doors } = first;

const DOORS = [
  { ...doors.plan, address: "#/plan", sign: "M4 6h11M4 12h7M4 18h5M18 5v9M18 19h.01" },
  { ...doors.teach, address: "#/teach", sign: "M3 5h18v11H3zM8 20l4-4 4 4M7 12l3-3 2 2 4-3" },
  { ...doors.study, address: "#/study", sign: "M4 4v16h16M8 16v-4M12 16V8M16 16v-6M20 16v-9" },
] as const;

export function Doors(): ReactElement {
  return (
    <nav className="doors" aria-labelledby="doors-title">
      <h2 id="doors-title">{doors.title}</h2>
      <ul>
        {DOORS.map(({ title, text, address, sign }) => (
          <li key={address}>
            <a href={address}>
              <svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true">
                <path
                  d={sign}
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="1.6"
                  strokeLinecap="round"
                  strokeLinejoin="round"
                />
              </svg>
              <strong>{title}</strong>
              <span>{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
