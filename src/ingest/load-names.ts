import { z } from 'zod'
import type { Transaction } from '../graph/store.ts'
import { entityId } from '../identity.ts'
import { ENTITY_TYPES, type EntityType } from '../ontology.ts'
import { idsOf } from './id-column.ts'
import type { KnownNames } from './known-names.ts'
import { type DocumentNames, type NameRecord, recount, shownName } from './name-graph.ts'

/** A name as the store holds it: with the entity that it resolves to. */
export interface StoredName extends NameRecord {
  /** The entity that documents with this name mean; absent where it is an alias alone. */
  readonly entity?: string
  readonly name: string
  /** The keys that spell it. */
  readonly keys: readonly string[]
}

const storedName = z.object({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  name: z.string(),
  documents: z.number(),
  mentions: z.number(),
  entity: z.string().nullish(),
  forms: z.array(z.string()),
  formCounts: z.array(z.number()),
  said: z.array(z.string()),
  saidCounts: z.array(z.number()),
  keys: z.array(z.string()),
})

const call = z.object({ from: z.string(), to: z.string(), documents: z.number() })

/**
 * The part of the graph of names that a change touches: all that can be one entity with its names, and all that their
 * coming or going can join or part.
 */
export async function loadNames(
  transaction: Transaction,
  removed: readonly DocumentNames[],
  added: readonly DocumentNames[],
  known: KnownNames,
): Promise<ReadonlyMap<string, StoredName>> {
  const loaded = new Map<string, StoredName>()
  const asked = new Set<string>()
  const askedForCallers = new Set<string>()
  let wanted = [...removed, ...added].flatMap((names) =>
    [...names].flatMap(([id, name]) => [id, ...siblings(name, known)]),
  )
  for (;;) {
    const unasked = [...new Set(wanted)].filter((id) => !asked.has(id))
    if (unasked.length === 0) return loaded
    for (const id of unasked) asked.add(id)
    const records = await readNames(transaction, unasked)
    for (const record of records) loaded.set(record.id, record)
    const listened = needingCallers(loaded, removed, added).filter((id) => !askedForCallers.has(id))
    for (const id of listened) askedForCallers.add(id)
    const callers = listened.length > 0 ? idsOf(await transaction.run('list-names-calling', { ids: listened })) : []
    wanted = [...callers, ...records.flatMap((one) => [...one.alsoCalled.keys(), ...siblings(one, known)])]
  }
}

/**
 * Names for which it matters who calls them so: those that an entity has as its name, since they join the one that calls
 * them so, and those that are shown otherwise afterwards. An alias alone may have any number of callers.
 */
function needingCallers(
  loaded: ReadonlyMap<string, StoredName>,
  removed: readonly DocumentNames[],
  added: readonly DocumentNames[],
): string[] {
  const after = recount(loaded, removed, added)
  const needs = ({ id, documents, name }: StoredName): boolean => {
    const record = after.get(id)
    return documents > 0 || (record !== undefined && (record.documents > 0 || shownName(record) !== name))
  }
  return [...loaded.values()].filter(needs).map(({ id }) => id)
}

async function readNames(transaction: Transaction, ids: readonly string[]): Promise<StoredName[]> {
  const names = (await transaction.run('read-names', { ids })).map((row) => storedName.parse(row))
  const calls = (await transaction.run('list-also-called', { ids: names.map(({ id }) => id) })).map((row) =>
    call.parse(row),
  )
  const alsoCalled = new Map<string, Map<string, number>>()
  for (const { from, to, documents } of calls)
    alsoCalled.set(from, (alsoCalled.get(from) ?? new Map<string, number>()).set(to, documents))
  return names.map(({ entity, forms, formCounts, said, saidCounts, ...name }) => ({
    ...name,
    forms: counted(forms, formCounts),
    said: counted(said, saidCounts),
    alsoCalled: alsoCalled.get(name.id) ?? new Map(),
    ...(entity && { entity }),
  }))
}

const counted = (values: readonly string[], counts: readonly number[]): ReadonlyMap<string, number> =>
  new Map(values.map((value, index) => [value, counts[index] ?? 0]))

/** The other names that the lexicon knows for the same thing. */
function siblings(
  { type, forms }: { readonly type: EntityType; readonly forms: { keys(): Iterable<string> } },
  known: KnownNames,
): string[] {
  const entries = [...forms.keys()].map((form) => known.find(type, form)).filter((entry) => entry !== undefined)
  return entries.flatMap(({ name, names }) => [name, ...names].map((other) => entityId(type, other)))
}
