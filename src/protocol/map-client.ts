/** A reader of maps on the other side of a worker. */
import { wrap } from "comlink";
import type { Endpoint, Remote } from "comlink";
import type { MapReader } from "./map-api.ts";

export type RemoteMapReader = Remote<MapReader>;

export const mapReaderBehind = (endpoint: Endpoint): RemoteMapReader => wrap<MapReader>(endpoint);
