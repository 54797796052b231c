/** A drawing without the tools that a figure has: drawn once, scaled with what it stands in. */
import type { ReactElement } from "react";

interface StillProps {
  readonly svg: string;
  /** Words beside it say the same. */
  readonly isDecoration?: boolean;
}

export function StillPicture({ svg, isDecoration = false }: StillProps): ReactElement {
  return (
    <div
      className="picture"
      aria-hidden={isDecoration}
      // oxlint-disable-next-line react/no-danger -- the picture layer escapes every text it is given, and a test holds it to that
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
