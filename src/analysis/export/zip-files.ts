/** Several files as one, so that what explains a table cannot be left behind. */
import { strToU8, zipSync } from "fflate";

/** The same files give the same bytes: no date goes in but the first that the format knows. */
export const zipFiles = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
      mtime: "1980-01-02",
    }),
  );
