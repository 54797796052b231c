/** The laboratory on a Node thread. */
import { parentPort } from "node:worker_threads";
import { serve } from "../src/protocol/serve.ts";
import { nodeEndpoint } from "../src/protocol/node-endpoint.ts";

if (parentPort !== null) serve(nodeEndpoint(parentPort));
