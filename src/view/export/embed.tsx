/** A screen inside somebody else's page: without the frame, with the caveats and a way to the whole. */
import type { ReactElement } from "react";
import { caveats } from "../../words/en/caveats.ts";
import { exporting as words } from "../../words/en/export.ts";
import { lab } from "../../words/en/lab.ts";
import { isShutIn } from "../shut-in.ts";

const HEIGHT = 720;

/** An address with or without the wish to be shown inside another page. */
export function embedAddress(address: string, isEmbedded: boolean): string {
  const [page, fragment = "#/"] = address.split(/(?=#)/);
  const [path, search = ""] = fragment.split("?");
  const wishes = new URLSearchParams(search);
  if (isEmbedded) wishes.set("embed", "1");
  else wishes.delete("embed");
  const [own, query = ""] = page.split("?");
  const before = new URLSearchParams(query);
  if (!isEmbedded) before.delete("embed");
  return `${asked(own, before)}${asked(path, wishes)}`;
}

const asked = (place: string, wishes: URLSearchParams): string => {
  const said = wishes.toString();
  return said === "" ? place : `${place}?${said}`;
};

/** The code that shows a lesson inside a course page, from the page as one file: in a strict frame it needs nothing else. */
export function lessonCode(oneFile: string, lesson: string, title: string): string {
  const address = `${oneFile}?${new URLSearchParams({ embed: "1", lesson }).toString()}`;
  return `<iframe src="${safe(address)}" title="${safe(title)}" sandbox="allow-scripts allow-downloads" width="100%" height="${HEIGHT}" style="border:0"></iframe>`;
}

const safe = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The code that shows a screen inside another page. */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${safe(embedAddress(address, true))}" title="${safe(words.embedTitle(title))}" width="100%" height="${HEIGHT}" loading="lazy" style="border:0"></iframe>`;
}

/** Stands under an embedded screen, and cannot be taken away. */
interface StripProps {
  readonly address: string;
  /** The language that was asked for, if one was. */
  readonly language: string | null;
}

export function EmbedStrip({ address, language }: StripProps): ReactElement {
  const whole = embedAddress(address, false);
  return (
    <footer className="embed-strip">
      {caveats.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {language === null || lab.language.startsWith(language) ? null : <p>{words.noLanguage(language)}</p>}
      <p>
        <a href={whole} target="_blank" rel="noopener">
          {words.fullSize}
        </a>
      </p>
      {isShutIn() ? (
        <p className="embed-address">
          <label htmlFor="embed-address">{words.copyAddress}</label>
          <input id="embed-address" readOnly value={whole} onFocus={({ target }) => target.select()} />
        </p>
      ) : null}
    </footer>
  );
}
