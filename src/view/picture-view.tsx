/** A picture on the page: its drawing, its summary for those who cannot see it, and its table for those who want it. */
import { useLayoutEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { Picture } from "../picture/picture.ts";
import { bench } from "../words/en/bench.ts";
import { PictureMenu } from "./export/picture-menu.tsx";

interface PictureProps {
  /** Draws for a width in pixels; called again when the width changes. */
  readonly draw: (width: number) => Picture;
  readonly hasTable?: boolean;
}

export function PictureView({ draw, hasTable = true }: PictureProps): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    setWidth(Math.floor(element.clientWidth));
    return () => observer.disconnect();
  }, []);
  const picture = width > 0 ? draw(width) : null;
  return (
    <figure className="picture" ref={host}>
      {picture === null ? null : (
        <>
          {/* oxlint-disable-next-line react/no-danger -- the picture layer escapes every text it is given, and a test holds it to that */}
          <div dangerouslySetInnerHTML={{ __html: picture.svg }} />
          {hasTable ? <PictureTable picture={picture} /> : null}
          <PictureMenu draw={draw} width={width} />
        </>
      )}
    </figure>
  );
}

function PictureTable({ picture }: { readonly picture: Picture }): ReactElement {
  const [open, setOpen] = useState(false);
  const { columns, rows } = picture.table;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{bench.table}</summary>
      {open ? (
        // A scrolling region must be reachable by keyboard (WCAG 2.1.1).
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className="scroll" tabIndex={0} aria-label={bench.table}>
          <table>
            <thead>
              <tr>
                {columns.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- rows of a picture's table have no id; their order is their name
                <tr key={at}>
                  {row.map((cell, column) => (
                    <td key={columns[column].name}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </details>
  );
}
