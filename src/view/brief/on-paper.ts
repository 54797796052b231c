/** The brief on paper and in a file: light whatever the screen, and whole without the page it came from. */
import { useEffect } from "react";
import { lab } from "../../words/en/lab.ts";
import { saveFile } from "../keep/save-file.ts";

/** Paper is light, whatever was chosen for the screen. */
export function usePrintedLight(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const before: { theme: string | undefined } = { theme: undefined };
    const start = (): void => {
      before.theme = dataset["theme"];
      dataset["theme"] = "light";
    };
    const end = (): void => {
      if (before.theme === undefined) delete dataset["theme"];
      else dataset["theme"] = before.theme;
    };
    addEventListener("beforeprint", start);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", start);
      removeEventListener("afterprint", end);
    };
  }, []);
}

/** The paper's own name, for the window, the file it is printed into, and whoever reads that aloud. */
export function useTitle(title: string): void {
  useEffect(() => {
    // The frame names the screen in the same breath; what is on it has the last word.
    queueMicrotask(() => {
      document.title = lab.tail(title);
    });
  });
}

/** All style rules of the page but its fonts, which a file of its own cannot reach. */
function rulesNow(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map(({ cssText }) => cssText)
    .join("\n");
}

/** The brief as one file that needs nothing else. What was typed stands in it as text. */
export function saveAsPage(name: string): void {
  const sheet = document.getElementById("brief");
  if (sheet === null) return;
  const copy = sheet.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return;
  for (const field of copy.querySelectorAll("textarea, input")) field.remove();
  const page = document.implementation.createHTMLDocument(document.title);
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.dataset["theme"] = "light";
  const style = page.createElement("style");
  style.textContent = rulesNow();
  const main = page.createElement("main");
  main.className = "brief-file";
  main.append(copy);
  page.head.insertAdjacentHTML("afterbegin", '<meta charset="utf-8">');
  page.head.append(style);
  page.body.append(main);
  const html = `<!doctype html>\n${page.documentElement.outerHTML}\n`;
  saveFile(name, new Blob([html], { type: "text/html" }));
}
