/** What can be done with a picture: saved as PNG, SVG or CSV, or shown on another page. Its work is loaded when used. */
import { useEffect, useRef, useState } from "react";
import type { ReactElement, RefObject } from "react";
import type { Picture } from "../../picture/picture.ts";
import type { Ground } from "../../picture/stand-alone.ts";
import { exporting as words } from "../../words/en/export.ts";
import { embedCode } from "./embed.tsx";
import { useOrigin } from "./provenance.tsx";
import type { Format } from "./save-picture.ts";
import "./export.css";

interface MenuProps {
  readonly draw: (width: number) => Picture;
  readonly width: number;
}

/** A figure for a document is never as narrow as a phone. */
const NARROWEST = 720;

const FORMATS = [
  ["png", words.png],
  ["png-white", words.pngWhite],
  ["svg", words.svg],
  ["csv", words.csv],
] as const satisfies readonly (readonly [Format, string])[];

export function PictureMenu({ draw, width }: MenuProps): ReactElement {
  const origin = useOrigin();
  const { host, isOpen, setOpen } = useDisclosure();
  const [said, setSaid] = useState("");
  const [code, setCode] = useState<string | null>(null);
  const save = async (format: Format): Promise<void> => {
    setOpen(false);
    try {
      const { savePicture } = await import("./save-picture.ts");
      const picture = draw(Math.max(width, NARROWEST));
      setSaid(words.saved(await savePicture({ picture, origin, link: location.href }, format, groundNow())));
    } catch (error) {
      setSaid(words.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  const embed = async (): Promise<void> => {
    setOpen(false);
    const text = embedCode(location.href, document.title);
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
      setCode(text);
    }
  };
  return (
    <div className="picture-menu" ref={host}>
      <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.save}
      </button>
      {isOpen ? (
        <ul>
          {FORMATS.map(([format, label]) => (
            <li key={format}>
              <button type="button" onClick={() => void save(format)}>
                {label}
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => void embed()}>
              {words.embed}
            </button>
          </li>
        </ul>
      ) : null}
      <output>{said}</output>
      {code === null ? null : <textarea readOnly rows={3} value={code} aria-label={words.embed} />}
    </div>
  );
}

/** Open until Escape, or a press anywhere else. */
function useDisclosure(): {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
} {
  const host = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return undefined;
    const shut = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key !== "Escape") return;
      if (
        event.target instanceof Node &&
        event.type === "pointerdown" &&
        host.current?.contains(event.target)
      )
        return;
      setOpen(false);
      if (event instanceof KeyboardEvent) host.current?.querySelector("button")?.focus();
    };
    addEventListener("keydown", shut);
    addEventListener("pointerdown", shut);
    return () => {
      removeEventListener("keydown", shut);
      removeEventListener("pointerdown", shut);
    };
  }, [isOpen]);
  return { host, isOpen, setOpen };
}

/** The theme on screen: what was chosen, else what the system asks for. */
function groundNow(): Ground {
  const chosen = document.documentElement.dataset["theme"];
  if (chosen === "light" || chosen === "dark" || chosen === "contrast" || chosen === "contrast-dark")
    return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
