interface Cell {
  readonly row: number
  readonly column: number
  /** How many places state what is known between both. */
  readonly evidenceCount: number
}

/** How many shades there are for cells that are not empty. */
const SHADES = 4

/** A shade from 1 to SHADES, by the part that a count has of the highest one; where all are low, each its own shade. */
export function shadeOf(count: number, highest: number): number {
  return Math.max(1, Math.ceil((count / Math.max(highest, SHADES)) * SHADES))
}

/** The cells by their places, and the sums of rows and columns. */
export function gridOf<C extends Cell>(rows: number, columns: number, cells: readonly C[]) {
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]))
  const sum = (of: 'row' | 'column', place: number) =>
    cells.reduce((total, cell) => total + (cell[of] === place ? cell.evidenceCount : 0), 0)
  return {
    cellAt: (row: number, column: number) => byPlace.get(`${row} ${column}`),
    highest: Math.max(1, ...cells.map(({ evidenceCount }) => evidenceCount)),
    rowTotals: Array.from({ length: rows }, (_, row) => sum('row', row)),
    columnTotals: Array.from({ length: columns }, (_, column) => sum('column', column)),
  }
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where a key leads from a place of the grid, staying inside it; undefined for other keys. */
export function moved(key: string, row: number, column: number, rows: number, columns: number) {
  const inside = (place: number, size: number) => Math.min(size - 1, Math.max(0, place))
  if (key === 'Home') return { row, column: 0 }
  if (key === 'End') return { row, column: columns - 1 }
  const step = STEPS[key]
  return step && { row: inside(row + step[0], rows), column: inside(column + step[1], columns) }
}
