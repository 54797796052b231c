/** The checks of known patterns on the other side of a worker. */
import { proxy, wrap } from "comlink";
import type { Endpoint } from "comlink";
import type { PatternChecker } from "./pattern-api.ts";

export function patternCheckerBehind(endpoint: Endpoint): PatternChecker {
  const remote = wrap<PatternChecker>(endpoint);
  return {
    claims: () => remote.claims(),
    // A function cannot cross; what stands for it can.
    check: (request, onProgress) => remote.check(request, proxy(onProgress)),
  };
}
