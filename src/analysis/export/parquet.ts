/** A study's table as Parquet, built up batch by batch: numbers, whole numbers and texts with their types, gaps as gaps. */
import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { ResultRow } from "../../experiment/execution.ts";
import type { Setting, Study, StudyFactor } from "../../experiment/study.ts";

type ColumnType = "INT32" | "DOUBLE" | "STRING" | "BOOLEAN";

interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly of: (row: ResultRow) => Setting | null;
}

export interface ParquetTable {
  readonly add: (rows: readonly ResultRow[]) => void;
  readonly finish: () => Uint8Array;
}

export function openParquet(study: Study): ParquetTable {
  const columns = columnsOf(study);
  const writer = new ByteWriter();
  const empty = columns.map(({ name, type }) => ({ name, type, data: [] }));
  const parquet = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: empty }),
    createdBy: "Joinery",
  });
  return {
    add: (rows) => {
      if (rows.length === 0) return;
      void parquet.write({
        columnData: columns.map(({ name, type, of }) => ({ name, type, data: rows.map(of) })),
        rowGroupSize: rows.length,
      });
    },
    finish: () => {
      void parquet.finish();
      return new Uint8Array(writer.getBuffer());
    },
  };
}

function columnsOf({ factors, outcomes }: Study): readonly Column[] {
  return [
    { name: "case", type: "INT32", of: (row) => row.case },
    { name: "run", type: "INT32", of: (row) => row.run },
    ...factors.map((factor, f): Column => {
      const type = typeOf(factor);
      return {
        name: factor.id,
        type,
        of: ({ settings }) => (type === "STRING" ? String(settings[f]) : settings[f]),
      };
    }),
    ...outcomes.map(({ id }, o): Column => ({
      name: id,
      type: "DOUBLE",
      of: ({ values }) => (Number.isNaN(values[o]) ? null : values[o]),
    })),
    { name: "fingerprint", type: "STRING", of: ({ fingerprint }) => fingerprint },
  ];
}

function typeOf(factor: StudyFactor): ColumnType {
  if (factor.kind === "whole") return "INT32";
  if (factor.kind === "number") return "DOUBLE";
  if (factor.options.every((option) => typeof option === "boolean")) return "BOOLEAN";
  return factor.options.every((option) => typeof option === "number") ? "DOUBLE" : "STRING";
}
