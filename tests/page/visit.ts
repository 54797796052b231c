/** A visit to the built page: what it complained of, and what accessibility rules it breaks. */
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Download, Page } from "playwright-core";

export interface Visit {
  readonly page: Page;
  /** Errors in the console or of the page itself. */
  readonly complaints: readonly string[];
}

export async function visit(
  place: Browser | BrowserContext,
  address: string,
  look: Parameters<Browser["newPage"]>[0] = {},
): Promise<Visit> {
  const page = "newContext" in place ? await place.newPage(look) : await place.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address, { waitUntil: "networkidle" });
  return { page, complaints };
}

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** WCAG 2.2 AA as far as a machine can tell: each breach with the elements it is found in. */
export async function breachesOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readText(axePath));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (options: unknown) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
      };
    };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { violations } = await axe.run({ runOnly: { type: "tag", values: tags } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  });
}

const readText = async (path: string): Promise<string> =>
  (await import("node:fs/promises")).readFile(path, "utf8");

/** Does something that ends in a download, and hands over its bytes and name. */
export async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}
