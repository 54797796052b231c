/** A checker of scenarios on the other side of a worker; apart from its server, so that the page loads no schema. */
import { wrap } from "comlink";
import type { Endpoint, Remote } from "comlink";
import type { Checker } from "./checker.ts";

export type RemoteChecker = Remote<Checker>;

export const checkerBehind = (endpoint: Endpoint): RemoteChecker => wrap<Checker>(endpoint);
