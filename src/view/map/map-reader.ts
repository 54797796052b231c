/** The reader of maps, in a worker of its own; started when first asked, ended with its screen. */
import { mapReaderBehind } from "../../protocol/map-client.ts";
import type { RemoteMapReader } from "../../protocol/map-client.ts";

export interface OwnMapReader {
  readonly reader: RemoteMapReader;
  readonly failed: Promise<never>;
  readonly close: () => void;
}

export function startMapReader(): OwnMapReader {
  const worker = new Worker(new URL("../../../workers/map.worker.ts", import.meta.url), {
    type: "module",
    name: "map",
  });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message || "the worker stopped")));
  });
  failed.catch(() => undefined);
  return { reader: mapReaderBehind(worker), failed, close: () => worker.terminate() };
}
