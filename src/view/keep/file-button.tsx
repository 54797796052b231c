/** A button that asks for files: all of the browser's own, but for its looks. */
import type { ReactElement } from "react";
import "./keep.css";

interface FileButtonProps {
  readonly label: string;
  /** Endings and types to offer first, as the browser takes them; any file where it is left out. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** At least one file. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

export function FileButton({ label, accept, multiple = false, onFiles }: FileButtonProps): ReactElement {
  return (
    <label className="file-button">
      {label}
      <input
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          const [first, ...others] = currentTarget.files ?? [];
          // The same file chosen again, mended meanwhile, is news.
          currentTarget.value = "";
          if (first !== undefined) onFiles([first, ...others]);
        }}
      />
    </label>
  );
}
