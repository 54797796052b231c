/**
 * The built page in a real Chromium, published under a sub-path as on any static host.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { preview } from "vite";

/** Nothing but the page may use the network; pictures come from the software renderer, the same everywhere. */
const flags: readonly string[] = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-angle=swiftshader-webgl",
  "--enable-unsafe-swiftshader",
];

/** The shell without a window first: the same engine, and a visit costs it a second of the processor less (measured). */
const usualPlaces: readonly string[] = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** Deep enough that a path taken from the root of the host would be seen to fail. */
export const subPath = "/some/path/";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What playwright would launch by itself; it throws where the platform has none. */
function playwrightsOwn(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

const remedy =
  "Install it (apt-get install chromium), or say where it is: JOINERY_CHROMIUM=/path/to/chromium";

/** Where Chromium is: JOINERY_CHROMIUM if it is set, else the first usual place that has it. */
export function findChromium(
  chosen: string | undefined = process.env.JOINERY_CHROMIUM,
  places: readonly string[] = [...usualPlaces, ...playwrightsOwn()],
): string {
  if (chosen !== undefined && chosen !== "") {
    if (existsSync(chosen)) return chosen;
    throw new Error(`JOINERY_CHROMIUM is ${chosen}, and there is no Chromium there. ${remedy}`);
  }
  const found = places.find((each) => existsSync(each));
  if (found !== undefined) return found;
  throw new Error(`The page tests need Chromium, and it is not here. ${remedy}`);
}

/** The built page's folder; it must have been built. */
export function findSite(): string {
  const folder = fileURLToPath(new URL("../../dist/site", import.meta.url));
  if (existsSync(`${folder}/index.html`)) return folder;
  throw new Error("The page tests need the built page. Build it first: npm run build");
}

/** Chromium without a window, with the house's flags and any more that a test needs. */
export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...flags, ...more] });
}

export interface Site {
  /** The page's address, ending in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serve a built page on a free port of the loopback address, under `base`. */
export async function serveSite(base: string = subPath, folder: string = findSite()): Promise<Site> {
  const server = await preview({
    root,
    configFile: false,
    base,
    logLevel: "silent",
    build: { outDir: folder },
    preview: { host: "127.0.0.1", port: 0, strictPort: false, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("The page's server has no port.");
  return { url: `http://127.0.0.1:${address.port}${base}`, close: () => server.close() };
}
