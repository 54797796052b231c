/** A picture on the page: its drawing, its summary for those who cannot see it, and its table for those who want it. */
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ReactElement, ReactNode, RefObject } from "react";
import type { Picture } from "../picture/picture.ts";
import { bench } from "../words/en/bench.ts";
import { TableView } from "./table-view.tsx";
import { PictureMenu } from "./export/picture-menu.tsx";

interface PictureProps {
  /** Draws for a width in pixels; called again when the width or the function changes. */
  readonly draw: (width: number) => Picture;
  readonly hasTable?: boolean;
  /** Whether it can be saved from here. */
  readonly hasMenu?: boolean;
  /** What moves over the drawing without its being drawn again: playhead, readings, brush. Same pixels as the drawing. */
  readonly renderOver?: (picture: Picture) => ReactNode;
}

export function PictureView({
  draw,
  hasTable = true,
  hasMenu = true,
  renderOver,
}: PictureProps): ReactElement {
  const host = useRef<HTMLElement>(null);
  const width = useWidth(host);
  const picture = useMemo(() => (width > 0 ? draw(width) : null), [draw, width]);
  return (
    <figure className="picture" ref={host}>
      {picture === null ? null : (
        <>
          <div className="picture-stage">
            <Drawing svg={picture.svg} />
            {renderOver?.(picture)}
          </div>
          {hasTable || hasMenu ? (
            <div className="picture-foot">
              {hasTable ? <PictureTable picture={picture} /> : null}
              {hasMenu ? <PictureMenu draw={draw} width={width} /> : null}
            </div>
          ) : null}
        </>
      )}
    </figure>
  );
}

/** The drawing itself; a change of what lies over it leaves it alone. */
function Drawing({ svg }: { readonly svg: string }): ReactElement {
  // oxlint-disable-next-line react/no-danger -- the picture layer escapes every text it is given, and a test holds it to that
  return useMemo(() => <div dangerouslySetInnerHTML={{ __html: svg }} />, [svg]);
}

/** Pixels across of an element, as it changes; 0 before it stands. */
export function useWidth(host: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    // Drawn at once: what comes after must not move when the picture does.
    // oxlint-disable-next-line react/set-state-in-effect -- the width is outside of React, and there is none before it stands
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [host]);
  return width;
}

export function PictureTable({ picture }: { readonly picture: Pick<Picture, "table"> }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{bench.table}</summary>
      {open ? <TableView label={bench.table} table={picture.table} /> : null}
    </details>
  );
}
