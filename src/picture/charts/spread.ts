/**
 * Labels kept apart: each as near its own place as it can be without touching another.
 *
 * Neighbours that would overlap are pooled into a block whose middle is the mean of the places they want
 * (isotonic regression by pooling adjacent violators: Ayer et al. 1955), so no label is moved further than
 * it must be, and the order never changes.
 */

interface Wanted {
  /** The middle it wants, and the room it takes, in pixels. */
  readonly at: number;
  readonly size: number;
}

interface Block {
  readonly members: readonly number[];
  readonly size: number;
  readonly top: number;
}

/** The middles the labels get, in the order given. */
export function spread(wanted: readonly Wanted[], top: number, bottom: number): readonly number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a]?.at ?? 0) - (wanted[b]?.at ?? 0) || a - b);
  const blocks: Block[] = [];
  for (const member of order) {
    let block = settle([member], wanted, top, bottom);
    for (let above = blocks.at(-1); above !== undefined && above.top + above.size > block.top; above = blocks.at(-1)) {
      blocks.pop();
      block = settle([...above.members, ...block.members], wanted, top, bottom);
    }
    blocks.push(block);
  }
  return middles(blocks, wanted);
}

function settle(members: readonly number[], wanted: readonly Wanted[], top: number, bottom: number): Block {
  let size = 0;
  let wish = 0;
  for (const member of members) {
    const { at = 0, size: room = 0 } = wanted[member] ?? {};
    wish += at - (size + room / 2);
    size += room;
  }
  const free = wish / members.length;
  return { members, size, top: Math.max(top, Math.min(bottom - size, free)) };
}

function middles(blocks: readonly Block[], wanted: readonly Wanted[]): readonly number[] {
  const placed = wanted.map(() => 0);
  for (const block of blocks) {
    let edge = block.top;
    for (const member of block.members) {
      const room = wanted[member]?.size ?? 0;
      placed[member] = edge + room / 2;
      edge += room;
    }
  }
  return placed;
}
