import { z } from 'zod'
import type { EntityType } from '../../ontology.ts'
import { halvesNear, isLongEnough, isOneSlip } from '../../slips.ts'
import type { Context } from '../context.ts'
import { type EntityRow, entityRow } from '../facts/rows.ts'
import type { BatchedStatement } from '../graph-reader.ts'
import { sizeOf } from '../lists/page.ts'
import { meant } from './names.ts'
import { foldedWords } from './words.ts'

/** What a name may mean. */
export interface NameResolutionRow {
  readonly entity: EntityRow | null
  readonly ambiguous: boolean
  readonly candidates: readonly EntityRow[]
  suggestions(): Promise<readonly EntityRow[]>
}

interface ResolveArguments {
  readonly name: string
  readonly type?: EntityType | null
  readonly first?: number | null
}

const nearRow = z.object({ key: z.string(), entity: entityRow })

const near: BatchedStatement<z.output<typeof nearRow>> = { name: 'find-entities-by-slip', over: 'groups', row: nearRow }

const DEFAULT_CANDIDATES = 10
/** Names that share half of their characters: more are not looked through. */
const MAX_NEAR = 1000

export async function resolveName(
  context: Context,
  { name, type, first }: ResolveArguments,
): Promise<NameResolutionRow> {
  const size = sizeOf(first ?? DEFAULT_CANDIDATES, 'first')
  const { all, best } = await meant(context, { name }, type)
  const [only] = best.length === 1 ? best : []
  return {
    entity: only ?? null,
    ambiguous: best.length > 1,
    candidates: all.slice(0, size),
    suggestions: async () => (all.length > 0 ? [] : (await oneSlipAway(context, name, type)).slice(0, size)),
  }
}

/** The entities that have a name one character away from this one. */
async function oneSlipAway(context: Context, name: string, type?: EntityType | null): Promise<EntityRow[]> {
  const word = foldedWords(context, name, 'name')
  if (!isLongEnough(word)) return []
  const halves = halvesNear(word)
  const group = { key: word, heads: halves.map(({ head }) => head), tails: halves.map(({ tail }) => tail) }
  const found = await context.reader.each(near, { key: word, value: group }, { limit: MAX_NEAR })
  const meaning = found.filter(({ key, entity }) => isOneSlip(key, word) && (!type || entity.type === type))
  return [...new Map(meaning.map(({ entity }) => [entity.id, entity])).values()]
}
