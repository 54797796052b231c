/** Puts a file into the reader's downloads. */

/** How long a browser may take to begin reading what it was handed. */
const PATIENCE = 60_000;

export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}

export const saveText = (name: string, text: string, type: string): void =>
  saveFile(name, new Blob([text], { type }));

/** A name that every file system takes. */
export const fileNameOf = (...parts: readonly string[]): string =>
  parts
    .join("-")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 80) || "joinery";
