import { z } from 'zod'
import type { Row } from '../graph/store.ts'

const idColumn = z.object({ id: z.string() })

/** The ids in rows that have a column `id`. */
export const idsOf = (rows: readonly Row[]): string[] => rows.map((row) => idColumn.parse(row).id)
