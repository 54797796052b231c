/** The checks of the model, in a Web Worker. */
import { expose } from "comlink";
import { checker } from "../src/protocol/check-server.ts";

expose(checker());
