/** The page's languages: each is a page of its own in a folder beside the others, at the same place inside. */
import type { ReactElement } from "react";
import { lab } from "../words/en/lab.ts";
import { languages } from "../words/languages.ts";

const own = languages.find(({ tag }) => tag === lab.language) ?? languages[0];
const others = languages.filter((each) => each !== own);

/** The folder of a language as seen from this page's own. */
const wayTo = (folder: string): string => `${own.folder === "" ? "./" : "../"}${folder}`;

/**
 * The page as one file, one opened from disk, or one served while it is being written, has no others beside it. (Where the
 * page is written down as it is built, there is no place yet.)
 */
const hasOthers =
  import.meta.env.PROD && import.meta.env.MODE !== "one-file" && globalThis.location?.protocol !== "file:";

/** Where a link that asks for another language leads (`lang=…` after either kind of question mark), or null. */
export function addressIn({ search, hash }: Pick<Location, "search" | "hash">): string | null {
  const asked =
    new URLSearchParams(search).get("lang") ?? new URLSearchParams(hash.split("?")[1] ?? "").get("lang");
  const found = others.find(({ tag }) => tag === asked);
  return hasOthers && found !== undefined ? `${wayTo(found.folder)}${search}${hash}` : null;
}

/** The same place in another language. */
export function LanguageLinks(): ReactElement | null {
  if (!hasOthers) return null;
  return (
    <p className="languages">
      {lab.languages}:{" "}
      {others.map(({ tag, name, folder }) => (
        <a
          key={tag}
          href={wayTo(folder)}
          lang={tag}
          hrefLang={tag}
          onClick={(event) => {
            event.preventDefault();
            location.assign(`${wayTo(folder)}${placeWithout(location.hash)}`);
          }}
        >
          {name}
        </a>
      ))}
    </p>
  );
}

/** The place in the page, without a wish for a language that it may bear. */
const placeWithout = (hash: string): string => hash.replace(/([?&])lang=[^&]*&?/, "$1").replace(/[?&]$/, "");
