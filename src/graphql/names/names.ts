import { GraphQLError } from 'graphql'
import { z } from 'zod'
import type { EntityType } from '../../ontology.ts'
import type { Context } from '../context.ts'
import { publicType } from '../enums.ts'
import { type EntityRow, entityRow } from '../facts/rows.ts'
import type { EntityMatch } from '../generated/schema.ts'
import { type BatchedStatement, ofId } from '../graph-reader.ts'
import { foldedWords } from './words.ts'

// Names go Key → Name → Entity, ids Name → Entity, since every name of an entity has the id that it would have alone.

const meaning = z.object({ entity: entityRow, canonical: z.boolean() })
type Meaning = z.output<typeof meaning>

const meaningsOfKey: BatchedStatement<Meaning> = { name: 'find-entities-by-key', over: 'ids', row: meaning }
const meaningsOfId: BatchedStatement<Meaning> = { name: 'find-entities-by-id', over: 'ids', row: meaning }

/** The one entity that has this id or name; AMBIGUOUS_NAME where several match alike. */
export async function entityMeant(
  context: Context,
  match: EntityMatch,
  type?: EntityType | null,
): Promise<EntityRow | null> {
  return theOne(match, await meant(context, match, type))
}

/** The one entity that was meant; AMBIGUOUS_NAME where it may be several. */
export function theOne(match: EntityMatch, { best }: Meant): EntityRow | null {
  if (best.length > 1) throw ambiguousName(match.name ?? match.id ?? '', best)
  return best[0] ?? null
}

interface Meant {
  /** All that a match may mean: those that have it as their name first. */
  readonly all: readonly EntityRow[]
  /** Those that it means alike, before all others. */
  readonly best: readonly EntityRow[]
  /** Whether it means nothing else, of whatever type. */
  readonly alone: boolean
}

/** What an id or a name may mean. */
export async function meant(context: Context, match: EntityMatch, type?: EntityType | null): Promise<Meant> {
  const anything = await meanings(context, match)
  const found = anything.filter(({ entity }) => !type || entity.type === type)
  const canonical = found.filter((one) => one.canonical).map(({ entity }) => entity)
  const others = found.filter((one) => !one.canonical).map(({ entity }) => entity)
  const best = canonical.length > 0 ? canonical : others
  return { all: [...canonical, ...others], best, alone: anything.length === 1 }
}

/** The ids of every entity that a match may mean; null where nothing is asked for. */
export async function entityIds(context: Context, match: EntityMatch | null | undefined): Promise<string[] | null> {
  if (!match) return null
  return (await meanings(context, match)).map(({ entity }) => entity.id)
}

function meanings(context: Context, { id, name }: EntityMatch): Promise<Meaning[]> {
  if (id !== null && id !== undefined) return context.reader.each(meaningsOfId, ofId(id))
  return context.reader.each(meaningsOfKey, ofId(foldedWords(context, name ?? '', 'name')))
}

function ambiguousName(name: string, best: readonly EntityRow[]): GraphQLError {
  const candidates = best.map(({ id, type, kind, name }) => ({
    id,
    type: publicType(type),
    kind: kind ?? null,
    name,
  }))
  return new GraphQLError(`“${name}” may mean ${best.length} entities; ask for one of them by id, or give a type.`, {
    extensions: { code: 'AMBIGUOUS_NAME', candidates },
  })
}
