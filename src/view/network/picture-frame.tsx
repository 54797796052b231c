/** The frame of a picture that is moved by keys: it takes the focus; what it shows is in the table below it. */
import type { ReactElement, ReactNode, RefObject } from "react";

interface FrameProps<Look> {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly keys: Readonly<Record<string, (look: Look) => Look>>;
  readonly onLook: (change: (look: Look) => Look) => void;
  /** Where one looks from, as it stands. */
  readonly look: Look;
  readonly isDeep?: boolean;
  readonly children: ReactNode;
}

export function PictureFrame<Look>({
  host,
  label,
  keys,
  onLook,
  look,
  isDeep = false,
  children,
}: FrameProps<Look>): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see the opening comment
    <div
      className={isDeep ? "net-frame net-frame-depth" : "net-frame"}
      ref={host}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see the opening comment
      tabIndex={0}
      role="application"
      data-look={JSON.stringify(look)}
      aria-label={label}
      onKeyDown={(event) => {
        const change = keys[event.key];
        if (change === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        onLook(change);
      }}
    >
      {children}
    </div>
  );
}
