/** Soon. */
import type { ReactElement } from "react";
export function StudyScreen(): ReactElement {
  return <p>…</p>;
}
