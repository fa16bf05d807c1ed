import { z } from 'zod'
import type { EntityType, RelationType } from '../../ontology.ts'
import type { Context } from '../context.ts'
import { entitiesOf } from '../facts/nodes.ts'
import type { DocumentFilter } from '../generated/schema.ts'
import type { Statement } from '../graph-reader.ts'
import { documentIds } from '../lists/document-filter.ts'
import { sizeOf } from '../lists/page.ts'
import { badUserInput } from '../public-error.ts'

interface MatrixArguments {
  readonly rows: EntityType
  readonly columns: EntityType
  readonly relations?: readonly RelationType[] | null
  readonly document?: DocumentFilter | null
  readonly first?: number | null
}

/** What is known between one row and one column. */
export interface CellRow {
  readonly row: number
  readonly column: number
  /** The relations. */
  readonly facts: readonly string[]
  /** How many places state them. */
  readonly places: number
  /** The documents that a filter leaves. */
  readonly documents: readonly string[] | null
}

const DEFAULT_SIZE = 50

const rowId = z.object({ id: z.string() }).transform(({ id }) => id)
const cell = z.object({ row: z.string(), column: z.string(), facts: z.array(z.string()), places: z.int() })
type Cell = z.output<typeof cell>

const listRows: Statement<string> = { name: 'list-matrix-rows', row: rowId }
const listCells: Statement<Cell> = { name: 'list-matrix-cells', row: cell }

/** How the entities of two types are related; BAD_USER_INPUT beyond the bounds. */
export async function matrixOf(context: Context, args: MatrixArguments) {
  const first = sizeOf(args.first ?? DEFAULT_SIZE, 'first')
  if (first === 0) throw badUserInput('`first` is 0; ask for 1 row at least.')
  const documents = await documentIds(context, args.document)
  const filter = { rows: args.rows, columns: args.columns, relations: args.relations ?? null, documents }
  const found = await context.reader.all(listRows, { ...filter, limit: first + 1 })
  const cells = await context.reader.all(listCells, { ...filter, ids: found.slice(0, first) })
  const rows = byPlaces(cells, 'row')
  const allColumns = byPlaces(cells, 'column')
  const columns = allColumns.slice(0, first)
  return {
    rows: await entitiesOf(context, rows),
    columns: await entitiesOf(context, columns),
    cells: cellRows(cells, rows, columns, documents),
    truncated: found.length > first || columns.length < allColumns.length,
  }
}

/** The rows or columns, those that most places tell of first, then by id. */
function byPlaces(cells: readonly Cell[], of: 'row' | 'column'): string[] {
  const places = new Map<string, number>()
  for (const one of cells) places.set(one[of], (places.get(one[of]) ?? 0) + one.places)
  return [...places].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id)
}

function cellRows(
  cells: readonly Cell[],
  rows: readonly string[],
  columns: readonly string[],
  documents: readonly string[] | null,
): CellRow[] {
  const [rowOf, columnOf] = [rows, columns].map((ids) => new Map(ids.map((id, position) => [id, position])))
  return cells
    .flatMap(({ row, column, facts, places }) => {
      const place = { row: rowOf?.get(row), column: columnOf?.get(column) }
      if (place.row === undefined || place.column === undefined) return []
      return [{ row: place.row, column: place.column, facts, places, documents }]
    })
    .sort((a, b) => a.row - b.row || a.column - b.column)
}
