/** comlink ships this module without types of its own name; these are its `node-adapter.d.ts`. */
declare module "comlink/dist/esm/node-adapter.mjs" {
  import type { Endpoint } from "comlink";
  interface NodePort {
    postMessage(message: unknown, transfer?: readonly never[]): void;
    on(type: string, listener: (value: unknown) => void): unknown;
    off(type: string, listener: (value: unknown) => void): unknown;
  }
  export default function nodeEndpoint(port: NodePort): Endpoint;
}
