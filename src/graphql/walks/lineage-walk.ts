import { z } from 'zod'
import { endsOf } from '../../identity.ts'
import { CITATION_ROLES } from '../../ontology.ts'
import type { Context } from '../context.ts'
import { type EntityRow, entityRow, evidenceRow } from '../facts/rows.ts'
import { type BatchedStatement, ofId } from '../graph-reader.ts'
import { EDGE_TYPES, type GraphEdgeRow } from './graph.ts'

export type Direction = 'UPSTREAM' | 'DOWNSTREAM'

/** One edge of a lineage; `reached` is the end that the walk had not come from. */
export interface Step {
  readonly depth: number
  readonly direction: Direction
  readonly reached: string
  /** What it leads to, unless that is a measure. */
  readonly entity: EntityRow | null
  /** The date of the text of the policy that it leads to. */
  readonly textDate: string | null
  readonly edge: GraphEdgeRow
}

interface LineageScope {
  readonly direction: Direction
  readonly depth: number
  /** The documents that a filter leaves; null where there is none. */
  readonly documents: readonly string[] | null
  /** How many places to bring along with each step. */
  readonly places: number
  /** Whether brief rows of what is reached are enough. */
  readonly brief: boolean
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
  /** Where the step leads, unless that is a measure. */
  entity: entityRow.nullable(),
  /** The date of the policy's own text. */
  textDate: z.string().nullable(),
  places: z.array(evidenceRow),
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
  { direction, depth: maxDepth, documents, places, brief }: LineageScope,
): Promise<Walk> {
  const steps = new Map<string, Step>()
  const seen = new Set([root])
  let truncated = false
  let level = [root]
  for (let depth = 1; depth <= maxDepth && level.length > 0 && steps.size < MAX_STEPS; depth++) {
    const parameters = { documents, places, brief, breadth: BREADTH + 1 }
    const found = await Promise.all(level.map((id) => reader.each(statements[direction], ofId(id), parameters)))
    truncated ||= found.some((rows) => rows.length > BREADTH)
    const merged = mergeSteps(
      found.flatMap((rows) => rows.slice(0, BREADTH)),
      documents,
    )
    const fresh = merged.filter(({ edge }) => !steps.has(edge.id))
    truncated ||= steps.size + fresh.length >= MAX_STEPS
    const kept = fresh.slice(0, MAX_STEPS - steps.size)
    for (const step of kept) steps.set(step.edge.id, { ...step, depth, direction })
    level = [...new Set(kept.map(({ reached }) => reached))].filter((id) => !seen.has(id))
    for (const id of level) seen.add(id)
  }
  return { steps: [...steps.values()], truncated }
}

type Fresh = Omit<Step, 'depth' | 'direction'>

/** One step for each pair, type and role, whichever facts state it. */
function mergeSteps(rows: readonly FoundStep[], documents: readonly string[] | null): Fresh[] {
  const merged = new Map<string, Fresh>()
  for (const row of rows) {
    const { group, from, to, entity, textDate } = row
    const key = [row.type, row.role, row.text, from, to].join(' ')
    const edge = merged.get(key)?.edge
    const facts = [...(edge?.facts ?? []), row.fact]
    const weight = (edge?.weight ?? 0) + row.weight
    const reached = group === from ? to : from
    merged.set(key, { reached, entity, textDate, edge: edgeOf(row, facts, weight, documents) })
  }
  return [...merged.values()]
}

/** A step is its fact where that has the same ends; what a text states counts as its policy's, so it has another. */
function edgeOf(
  { type, role, from, to, fact, text, places }: FoundStep,
  facts: readonly string[],
  weight: number,
  documents: readonly string[] | null,
): GraphEdgeRow {
  const ends = endsOf(fact)
  const isFact = ends?.from === from && ends.to === to
  const id = isFact ? fact : [role ?? type, from, to].join('.')
  const brought = facts.length === 1 && type !== 'CITES' ? { places } : {}
  return { id, source: from, target: to, type, role, weight, facts, text, documents, ...brought }
}
