import { statementText } from '../../src/graph/statements.ts'
import type { GraphStore } from '../../src/graph/store.ts'

const DUMPS: Readonly<Record<string, string>> = {
  'dump-nodes': 'MATCH (n) RETURN labels(n) AS labels, n {.*} AS properties',
  'dump-relationships':
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, coalesce(a.id, a.key) AS from, coalesce(b.id, b.key) AS to, r {.*} AS properties',
}

/** The statements of the project, and those that show a whole graph. */
export const withDumps: typeof statementText = (statement, engine) =>
  DUMPS[statement] ?? statementText(statement, engine)

/** The whole graph as lines that sort: two graphs that hold the same give the same lines. */
export async function dumpGraph(store: GraphStore): Promise<string[]> {
  const rows = [...(await store.query('dump-nodes')), ...(await store.query('dump-relationships'))]
  return rows.map((row) => JSON.stringify(sorted(row))).sort()
}

/** With the keys of every object, and labels, in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(
    entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, key === 'labels' && Array.isArray(inner) ? [...inner].sort() : sorted(inner)]),
  )
}
