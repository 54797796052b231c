/** Text as letters for an address, and back: deflated by the browser, never unpacked beyond a bound. */
import { LIMITS } from "../../scenario/limits.ts";
import { LinkError } from "../../scenario/link.ts";

const CHUNK = 0x8000;

export async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let letters = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    letters += String.fromCodePoint(...bytes.subarray(at, at + CHUNK));
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @throws LinkError where the letters hold no text, or too much of it */
export async function unpacked(letters: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const bytes = Uint8Array.from(
      atob(letters.replaceAll("-", "+").replaceAll("_", "/")),
      (letter) => letter.codePointAt(0) ?? 0,
    );
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      if (value === undefined) continue;
      size += value.length;
      if (size > LIMITS.bytes) {
        await reader.cancel();
        break;
      }
      parts.push(value);
    }
  } catch {
    throw new LinkError("damaged");
  }
  if (size > LIMITS.bytes) throw new LinkError("too-large");
  return new Response(new Blob(parts.map((part) => new Uint8Array(part)))).text();
}
