import { exactNumber } from './numbers.ts'

// Neo4j sends the names of a map along with each map, the same ones with each row of a page. Maps that a statement projects
// therefore travel as lists, and become maps again here: that is a third of the driver's work, and a sixth of Neo4j's.

/** The names that a map projection takes from what it projects. */
type Shape = readonly string[]

export interface PackedStatement {
  readonly text: string
  readonly shapes: readonly Shape[]
  /** The one column that holds all rows, where they travel together. */
  readonly rows?: string
}

/** What may be null where it is projected: what an OPTIONAL MATCH looks for. */
const OPTIONAL = /\bOPTIONAL MATCH ([^\n]*)/g
const NAMED = /[[(](\w+):/g

/** `e {.id, .name}`; not `e {.*}`, whose names are not known, nor a pattern's `{id: $id}`. */
const PROJECTION = /\b(\w+) \{\s*(\.\w+(?:,\s*\.\w+)*)\s*\}/g

/**
 * The same statement with lists in place of map projections. A list begins with null, which neither a stored list nor what
 * `collect` makes can hold, and the number of its shape.
 */
export function packMaps(text: string): PackedStatement {
  const shapes: Shape[] = []
  const optional = new Set(
    [...text.matchAll(OPTIONAL)].flatMap(([, pattern = '']) => [...pattern.matchAll(NAMED)].map(([, name]) => name)),
  )
  const packed = text.replace(PROJECTION, (_, of: string, properties: string) => {
    const names = properties.split(/,\s*/).map((property) => property.slice(1))
    const values = names.map((name) => `${of}.${name}`)
    const number = shapes.push(names) - 1
    const list = `[null, ${number}, ${values.join(', ')}]`
    return optional.has(of) ? `CASE WHEN ${of} IS NULL THEN null ELSE ${list} END` : list
  })
  return { text: packed, shapes }
}

/** What asks for so many, or of given nodes: its rows are few enough for Neo4j to hold them all. */
const BOUNDED = /\$(?:limit|ids|breadth)\b/
const LAST_RETURN = '\nRETURN '
const ROWS = 'rows'

/** A packed statement that only reads, with its rows as one: each row of its own costs as much as ten values more. */
export function packRows({ text, shapes }: PackedStatement): PackedStatement {
  const end = text.lastIndexOf(LAST_RETURN)
  if (end < 0 || !BOUNDED.test(text)) return { text, shapes }
  const result = text.slice(end + LAST_RETURN.length)
  const columns = columnsOf(result)
  const row = `[null, ${shapes.length}, ${columns.join(', ')}]`
  return {
    text: `${text.slice(0, end)}\nWITH ${result.trimEnd()}\nRETURN collect(${row}) AS ${ROWS}`,
    shapes: [...shapes, columns],
    rows: ROWS,
  }
}

/** The aliases of a result, of which every column has one; those within brackets are of something else. */
function columnsOf(result: string): string[] {
  let outside = result
  for (let inner = ''; inner !== outside; ) {
    inner = outside
    outside = inner.replace(/[([{][^()[\]{}]*[)\]}]/g, '')
  }
  return [...outside.matchAll(/\bAS (\w+)/g)].flatMap(([, column]) => column ?? [])
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
