/** Beside a result that a link led to: whether its numbers are those of the link. */
import type { ReactElement } from "react";
import { keepWords } from "../../words/en/keep.ts";
import "./keep.css";

export function ExpectedDigest({
  expected,
  digest,
}: {
  /** From the address; null where no link led here. */
  readonly expected: string | null;
  /** Of the finished result; null while it runs. */
  readonly digest: string | null;
}): ReactElement | null {
  if (expected === null || digest === null) return null;
  return digest.startsWith(expected) ? (
    <p className="caveat">{keepWords.digest.same}</p>
  ) : (
    <p className="version-banner" role="alert">
      {keepWords.digest.other}
    </p>
  );
}
