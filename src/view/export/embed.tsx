/** A screen inside somebody else's page: without the frame, with the caveats and a way to the whole. */
import type { ReactElement } from "react";
import { caveats } from "../../words/en/caveats.ts";
import { exporting as words } from "../../words/en/export.ts";

const HEIGHT = 720;

/** An address with or without the wish to be shown inside another page. */
export function embedAddress(address: string, isEmbedded: boolean): string {
  const [page, fragment = "#/"] = address.split(/(?=#)/);
  const [path, search = ""] = fragment.split("?");
  const wishes = new URLSearchParams(search);
  if (isEmbedded) wishes.set("embed", "1");
  else wishes.delete("embed");
  const kept = wishes.toString();
  return `${page}${path}${kept === "" ? "" : `?${kept}`}`;
}

/** The code that shows a screen inside another page. */
export function embedCode(address: string, title: string): string {
  const safe = (text: string): string =>
    text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${safe(embedAddress(address, true))}" title="${safe(words.embedTitle(title))}" width="100%" height="${HEIGHT}" loading="lazy" style="border:0"></iframe>`;
}

/** Stands under an embedded screen, and cannot be taken away. */
export function EmbedStrip({ address }: { readonly address: string }): ReactElement {
  return (
    <footer className="embed-strip">
      {caveats.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <a href={embedAddress(address, false)} target="_blank" rel="noopener">
          {words.fullSize}
        </a>
      </p>
    </footer>
  );
}
