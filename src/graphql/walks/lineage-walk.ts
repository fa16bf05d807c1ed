import { z } from 'zod'
import { endsOf } from '../../identity.ts'
import { CITATION_ROLES } from '../../ontology.ts'
import type { Context } from '../context.ts'
import { type BatchedStatement, ofId } from '../graph-reader.ts'
import { EDGE_TYPES, type GraphEdgeRow } from './graph.ts'

export type Direction = 'UPSTREAM' | 'DOWNSTREAM'

/** One edge of a lineage; `reached` is the end that the walk had not come from. */
export interface Step {
  readonly depth: number
  readonly direction: Direction
  readonly reached: string
  readonly edge: GraphEdgeRow
}

interface Walk {
  readonly steps: readonly Step[]
  /** Whether a limit cut something off, depth aside. */
  readonly truncated: boolean
}

const stepRow = z.object({
  group: z.string(),
  type: z.enum(EDGE_TYPES),
  role: z.enum(CITATION_ROLES).nullable(),
  from: z.string(),
  to: z.string(),
  fact: z.string(),
  text: z.string().nullable(),
  weight: z.int(),
})
type FoundStep = z.output<typeof stepRow>

const statements: Record<Direction, BatchedStatement<FoundStep>> = {
  UPSTREAM: { name: 'walk-upstream', over: 'ids', row: stepRow },
  DOWNSTREAM: { name: 'walk-downstream', over: 'ids', row: stepRow },
}

/** Steps from one node. */
const BREADTH = 100
/** Steps in one direction. */
const MAX_STEPS = 1000

/** Walks level by level, one statement a level, and from no node twice. */
export async function walkLineage(
  { reader }: Context,
  root: string,
  direction: Direction,
  maxDepth: number,
  documents: readonly string[] | null,
): Promise<Walk> {
  const steps = new Map<string, Step>()
  const seen = new Set([root])
  let truncated = false
  let level = [root]
  for (let depth = 1; depth <= maxDepth && level.length > 0 && steps.size < MAX_STEPS; depth++) {
    const parameters = { documents, breadth: BREADTH + 1 }
    const found = await Promise.all(level.map((id) => reader.each(statements[direction], ofId(id), parameters)))
    truncated ||= found.some((rows) => rows.length > BREADTH)
    const merged = mergeSteps(
      found.flatMap((rows) => rows.slice(0, BREADTH)),
      documents,
    )
    const fresh = merged.filter(({ edge }) => !steps.has(edge.id))
    truncated ||= steps.size + fresh.length >= MAX_STEPS
    const kept = fresh.slice(0, MAX_STEPS - steps.size)
    for (const { edge, reached } of kept) steps.set(edge.id, { depth, direction, reached, edge })
    level = [...new Set(kept.map(({ reached }) => reached))].filter((id) => !seen.has(id))
    for (const id of level) seen.add(id)
  }
  return { steps: [...steps.values()], truncated }
}

type Fresh = Pick<Step, 'edge' | 'reached'>

/** One step for each pair, type and role, whichever facts state it. */
function mergeSteps(rows: readonly FoundStep[], documents: readonly string[] | null): Fresh[] {
  const merged = new Map<string, Fresh>()
  for (const row of rows) {
    const { group, from, to } = row
    const key = [row.type, row.role, row.text, from, to].join(' ')
    const edge = merged.get(key)?.edge
    const facts = [...(edge?.facts ?? []), row.fact]
    const weight = (edge?.weight ?? 0) + row.weight
    merged.set(key, { reached: group === from ? to : from, edge: edgeOf(row, facts, weight, documents) })
  }
  return [...merged.values()]
}

/** A step is its fact where that has the same ends; what a text states counts as its policy's, so it has another. */
function edgeOf(
  { type, role, from, to, fact, text }: FoundStep,
  facts: readonly string[],
  weight: number,
  documents: readonly string[] | null,
): GraphEdgeRow {
  const ends = endsOf(fact)
  const isFact = ends?.from === from && ends.to === to
  const id = isFact ? fact : [role ?? type, from, to].join('.')
  return { id, source: from, target: to, type, role, weight, facts, text, documents }
}
