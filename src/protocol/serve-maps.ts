/** Puts a reader of maps behind a worker's own scope. */
import { expose } from "comlink";
import { mapReader } from "./map-server.ts";

export const serveMaps = (): void => expose(mapReader());
