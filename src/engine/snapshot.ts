/**
 * A world between two months as bytes, and back.
 *
 * Layout: a header of six 32-bit words (mark, version, run, month, and two words of what the world is built on), then
 * the state's own bytes. A snapshot only fits the world it was taken from: the same structure and the same settings.
 */

/** What a snapshot says of itself. */
export interface SnapshotHeader {
  readonly run: number;
  readonly month: number;
  /** First 16 hexadecimal digits of the fingerprint of the structure it belongs to. */
  readonly structure: string;
}

const MARK = 0x59524e4a; // "JNRY"
const VERSION = 1;
const HEADER_BYTES = 24;

export function writeSnapshot(header: SnapshotHeader, state: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + state.length);
  const words = new DataView(bytes.buffer);
  const [low, high] = halves(header.structure);
  [MARK, VERSION, header.run, header.month, low, high].forEach((word, i) =>
    words.setUint32(i * 4, word, true),
  );
  bytes.set(state, HEADER_BYTES);
  return bytes;
}

/**
 * Copies a snapshot's state into `state` and returns its header.
 *
 * @throws RangeError when the bytes are no snapshot, of another version, of another world, or of another size
 */
export function readSnapshot(bytes: Uint8Array, structure: string, state: Uint8Array): SnapshotHeader {
  if (bytes.length < HEADER_BYTES)
    throw new RangeError(`a snapshot has at least ${HEADER_BYTES} bytes, found ${bytes.length}`);
  const words = new DataView(bytes.buffer, bytes.byteOffset);
  if (words.getUint32(0, true) !== MARK) throw new RangeError("these bytes are not a snapshot of a run");
  const version = words.getUint32(4, true);
  if (version !== VERSION) throw new RangeError(`snapshot version ${version}, expected ${VERSION}`);
  const [low, high] = halves(structure);
  if (words.getUint32(16, true) !== low || words.getUint32(20, true) !== high) {
    throw new RangeError("this snapshot belongs to another world: its bodies or settings differ");
  }
  if (bytes.length !== HEADER_BYTES + state.length) {
    throw new RangeError(
      `a snapshot of this world has ${HEADER_BYTES + state.length} bytes, found ${bytes.length}`,
    );
  }
  state.set(bytes.subarray(HEADER_BYTES));
  return { run: words.getUint32(8, true), month: words.getUint32(12, true), structure };
}

function halves(structure: string): readonly [number, number] {
  return [
    Number.parseInt(structure.slice(0, 8), 16) >>> 0,
    Number.parseInt(structure.slice(8, 16), 16) >>> 0,
  ];
}
