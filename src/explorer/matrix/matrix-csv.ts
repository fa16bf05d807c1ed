import type { MatrixQuery } from '../generated/graphql.ts'
import { type Column, csvOf } from '../table/csv.ts'

export type Matrix = MatrixQuery['matrix']
type Cell = Matrix['cells'][number]

/** The cells that are not empty, one a row, each with one of the places that state it. */
export function matrixCsv({ rows, columns, cells }: Matrix): string {
  const heads: readonly Column<Cell>[] = [
    ['rowId', ({ row }) => rows[row]?.id ?? null],
    ['row', ({ row }) => rows[row]?.name ?? null],
    ['columnId', ({ column }) => columns[column]?.id ?? null],
    ['column', ({ column }) => columns[column]?.name ?? null],
    ['count', ({ count }) => count],
    ['evidenceCount', ({ evidenceCount }) => evidenceCount],
    ['quote', ({ evidence }) => evidence[0]?.quote ?? null],
    ['document', ({ evidence }) => evidence[0]?.document.title ?? null],
    ['date', ({ evidence }) => evidence[0]?.document.date ?? null],
    ['section', ({ evidence }) => evidence[0]?.section.join(' / ') ?? null],
    ['start', ({ evidence }) => evidence[0]?.start ?? null],
    ['end', ({ evidence }) => evidence[0]?.end ?? null],
  ]
  return csvOf(heads, cells)
}
