/** The version of the model: whatever changes numbers changes it, and the changelog says **Numbers changed**. */
export const MODEL_VERSION = "0.1.0";

/** The luck of those who name none. */
export const DEFAULT_SEED = "joinery";
