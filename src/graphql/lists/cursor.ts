import { createHash } from 'node:crypto'
import { badCursor } from '../public-error.ts'

const VERSION = 1
const MAX_LENGTH = 1000

/** What a cursor belongs to: the same key means another place under another order or filter. */
export interface CursorBinding {
  readonly field: string
  readonly order: string
  readonly where: unknown
}

/** An opaque cursor of the item with this order key. */
export const encodeCursor = (key: string, binding: CursorBinding): string =>
  Buffer.from(JSON.stringify([VERSION, seal(binding), key])).toString('base64url')

/** The order key in a cursor; BAD_CURSOR where it was not made for this field, order and filter. */
export function decodeCursor(cursor: string, binding: CursorBinding, argument: string): string {
  const [version, sealed, key] = parts(cursor)
  if (version !== VERSION || sealed !== seal(binding) || typeof key !== 'string') throw badCursor(argument)
  return key
}

function parts(cursor: string): unknown[] {
  if (cursor.length > MAX_LENGTH) return []
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

const seal = ({ field, order, where }: CursorBinding): string =>
  createHash('sha256')
    .update(JSON.stringify([field, order, withoutOrder(where)]))
    .digest('base64url')
    .slice(0, 8)

/** The same filter, however its parts were put in order; a part that is null is no part. */
function withoutOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOrder)
  if (value === null || typeof value !== 'object') return value ?? null
  const entries = Object.entries(value).filter(([, part]) => part !== null && part !== undefined)
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, withoutOrder(part)])
}
