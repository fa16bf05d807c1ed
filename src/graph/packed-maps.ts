import { exactNumber } from './numbers.ts'

// Neo4j sends the names of a map along with each map, the same ones with each row of a page. Maps that a statement projects
// therefore travel as lists, and become maps again here: that is a third of the driver's work, and a sixth of Neo4j's.

/** The names that a map projection takes from what it projects. */
type Shape = readonly string[]

export interface PackedStatement {
  readonly text: string
  readonly shapes: readonly Shape[]
}

/** `e {.id, .name}`; not `e {.*}`, whose names are not known, nor a pattern's `{id: $id}`. */
const PROJECTION = /\b(\w+) \{\s*(\.\w+(?:,\s*\.\w+)*)\s*\}/g

/**
 * The same statement with lists in place of map projections. A list begins with null, which neither a stored list nor what
 * `collect` makes can hold, and the number of its shape.
 */
export function packMaps(text: string): PackedStatement {
  const shapes: Shape[] = []
  const packed = text.replace(PROJECTION, (_, of: string, properties: string) => {
    const names = properties.split(/,\s*/).map((property) => property.slice(1))
    const values = names.map((name) => `${of}.${name}`)
    const number = shapes.push(names) - 1
    return `CASE WHEN ${of} IS NULL THEN null ELSE [null, ${number}, ${values.join(', ')}] END`
  })
  return { text: packed, shapes }
}

/**
 * What came for a packed statement, with its maps and with every bigint as a number, deeply; refuses one that a number cannot
 * hold exactly. What the driver has made for one answer belongs to nobody else, so it is changed in place.
 */
export function unpackMaps(value: unknown, shapes: readonly Shape[]): unknown {
  if (typeof value === 'bigint') return exactNumber(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const shape = value[0] === null && typeof value[1] === 'bigint' ? shapes[Number(value[1])] : undefined
    if (shape) return mapOf(shape, value, shapes)
  }
  const parts: Record<string, unknown> = Object(value)
  for (const key in parts) {
    const part = parts[key]
    if (typeof part === 'bigint' || typeof part === 'object') parts[key] = unpackMaps(part, shapes)
  }
  return value
}

function mapOf(shape: Shape, packed: readonly unknown[], shapes: readonly Shape[]): Record<string, unknown> {
  const map: Record<string, unknown> = {}
  shape.forEach((name, position) => {
    map[name] = unpackMaps(packed[position + 2], shapes)
  })
  return map
}
