/** A file of believable worlds chosen: kept whole, or told of in words and left alone. */
import type { ReactElement } from "react";
import { worldSetOf } from "../../analysis/calibration/world-set.ts";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import { LIMITS } from "../../scenario/limits.ts";
import { readWorlds } from "./checker.ts";
import { FileButton } from "./file-button.tsx";
import type { FileState } from "./file-state.tsx";
import { keepWorlds } from "./worlds.ts";

interface OpenProps {
  readonly label: string;
  readonly onState: (state: FileState) => void;
  /** The set, once it is kept. */
  readonly onSet: (set: WorldSet) => void;
}

/** A file is checked whole before anything of it is kept. */
export const OpenWorlds = ({ label, onState, onSet }: OpenProps): ReactElement => (
  <FileButton
    label={label}
    accept=".json,application/json"
    onFiles={([file]) => void openWorlds(file, { onState, onSet })}
  />
);

async function openWorlds(file: File, { onState, onSet }: Omit<OpenProps, "label">): Promise<void> {
  const { name } = file;
  onState({ kind: "reading", name });
  try {
    const { worlds, problems } = await readBounded(file);
    if (worlds === null) return onState({ kind: "problems", name, problems });
    const set = worldSetOf(worlds);
    await keepWorlds(set);
    onState({ kind: "waiting" });
    onSet(set);
  } catch (error) {
    onState({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}

/** A file larger than any set is not even read. */
async function readBounded(file: File): ReturnType<typeof readWorlds> {
  if (file.size <= LIMITS.bytes) return readWorlds(new Uint8Array(await file.arrayBuffer()), file.name);
  const values = { limit: String(LIMITS.bytes) };
  return {
    worlds: null,
    problems: [{ at: file.name, code: "too-large", found: `${file.size} bytes`, values }],
  };
}
