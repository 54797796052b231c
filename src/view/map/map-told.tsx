/** What was wrong with a file, by line, and what had to be decided while reading it. */
import type { ReactElement } from "react";
import type { ReadMap } from "../../protocol/map-api.ts";
import { mapScreen } from "../../words/en/map-screen.ts";
import { HeadRow } from "../head-row.tsx";

export function MapTold({ map, open }: { readonly map: ReadMap; readonly open: boolean }): ReactElement {
  const { problems, notes } = map.description;
  const { problem: headings } = mapScreen;
  return (
    <>
      {problems.length === 0 ? (
        <p>{mapScreen.noProblems}</p>
      ) : (
        <details open={open}>
          <summary>{mapScreen.problems(problems.length)}</summary>
          {/* A scrolling region must be reachable by keyboard (WCAG 2.1.1). */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <section className="scroll" tabIndex={0} aria-label={mapScreen.problems(problems.length)}>
            <table>
              <HeadRow names={[headings.where, headings.found, headings.wanted, headings.remedy]} />
              <tbody>
                {problems.map(({ at, code, found, wanted, remedy }) => (
                  <tr key={`${at} ${code} ${found}`}>
                    <td>{at}</td>
                    <td>{found}</td>
                    <td>{wanted}</td>
                    <td>{remedy}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
      {notes.length === 0 ? null : (
        <details>
          <summary>{mapScreen.notes(notes.length)}</summary>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
