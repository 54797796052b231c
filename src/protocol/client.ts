/** A laboratory on the other side of a worker or a thread. */
import { wrap } from "comlink";
import type { Endpoint, Remote } from "comlink";
import type { Laboratory } from "./api.ts";

export type RemoteLaboratory = Remote<Laboratory>;

export const laboratoryBehind = (endpoint: Endpoint): RemoteLaboratory => wrap<Laboratory>(endpoint);
