/** Real networks, read in a Web Worker. */
import { expose } from "comlink";
import { mapReader } from "../src/protocol/map-server.ts";

expose(mapReader());
