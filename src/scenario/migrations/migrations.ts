/**
 * From the format of an older version to today's, one version at a time.
 *
 * When a change of the format makes old files mean something else, `SCHEMA_VERSION` goes up by one and a migration from
 * the version before is added to the list here, in a file of its own, `from-1.ts`. There has been one version so far, so
 * the list is empty; the way along it is tested with one made up for the test.
 */
type File = Readonly<Record<string, unknown>>;

export interface Migration {
  /** The version it starts from; it leads to the next. */
  readonly from: number;
  /** The same scenario in the next version's format, all but its version. Never changes what it is given. */
  readonly migrate: (file: File) => File;
}

export const MIGRATIONS: readonly Migration[] = [];

export interface Way {
  readonly from: number;
  readonly to: number;
  readonly migrations: readonly Migration[];
}

/** The file in the format of version `to`; null where no way leads there. */
export function migrate(file: File, { from, to, migrations }: Way): File | null {
  if (from === to) return file;
  const next = migrations.find((each) => each.from === from);
  if (next === undefined || from > to) return null;
  return migrate({ ...next.migrate(file), joinery: from + 1 }, { from: from + 1, to, migrations });
}
