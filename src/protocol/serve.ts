/** Puts a laboratory behind an endpoint: a worker's own scope, or a Node thread's port. */
import { expose } from "comlink";
import type { Endpoint } from "comlink";
import { laboratory } from "./server.ts";

export function serve(endpoint?: Endpoint): void {
  if (endpoint === undefined) expose(laboratory());
  else expose(laboratory(), endpoint);
}
