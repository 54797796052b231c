/** Soon. */
import type { ReactElement } from "react";
export function LessonScreen(): ReactElement {
  return <p>…</p>;
}
