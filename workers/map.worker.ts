/** Real networks, read in a Web Worker. */
import { serveMaps } from "../src/protocol/serve-maps.ts";

serveMaps();
