/** comlink's endpoint over a port or a worker of Node's worker_threads. */
export { default as nodeEndpoint } from "comlink/dist/esm/node-adapter.mjs";
