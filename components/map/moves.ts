/**
 * Where the arrow keys lead in the map. Only cells with an account are places, so no key press ends on nothing. Column
 * -1 is the point at the head of a row. Row -1 is the source at the head of a column.
 */
export interface Place {
  row: number;
  column: number;
}
/** For each row, the columns that hold an account, in ascending order. */
export type Filled = readonly (readonly number[])[];

const PAGE = 10;

/** The place that a key leads to, or the same one if there is nothing further. Null for a key that moves nothing. */
export function move(filled: Filled, columns: number, at: Place, key: string, ctrl: boolean): Place | null {
  const last = filled.length - 1;
  const clamp = (row: number) => Math.max(0, Math.min(last, row));
  const head = (row: number): Place => ({ row, column: -1 });
  switch (key) {
    case 'ArrowRight':
      return sideways(filled, columns, at, 1);
    case 'ArrowLeft':
      return sideways(filled, columns, at, -1);
    case 'ArrowDown':
      return at.column === -1 ? head(clamp(at.row + 1)) : down(filled, at);
    case 'ArrowUp':
      return at.column === -1 ? head(clamp(at.row - 1)) : up(filled, at);
    case 'PageDown':
      return head(clamp(at.row + PAGE));
    case 'PageUp':
      return head(clamp(at.row - PAGE));
    case 'Home':
      return head(ctrl ? 0 : Math.max(0, at.row));
    case 'End': {
      const row = ctrl ? last : at.row;
      return { row, column: row === -1 ? columns - 1 : (filled[row]?.at(-1) ?? -1) };
    }
    default:
      return null;
  }
}

function sideways(filled: Filled, columns: number, { row, column }: Place, step: 1 | -1): Place {
  if (row === -1) return { row, column: Math.max(0, Math.min(columns - 1, column + step)) };
  const cells = filled[row] ?? [];
  if (step === 1) return { row, column: cells.find((cell) => cell > column) ?? column };
  return { row, column: cells.findLast((cell) => cell < column) ?? -1 };
}

function down(filled: Filled, { row, column }: Place): Place {
  const next = filled.findIndex((cells, i) => i > row && cells.includes(column));
  return { row: next === -1 ? row : next, column };
}

function up(filled: Filled, { row, column }: Place): Place {
  return { row: filled.findLastIndex((cells, i) => i < row && cells.includes(column)), column };
}
