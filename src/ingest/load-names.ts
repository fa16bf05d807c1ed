import { z } from 'zod'
import type { Transaction } from '../graph/store.ts'
import { entityId } from '../identity.ts'
import { ENTITY_TYPES, type EntityType } from '../ontology.ts'
import type { KnownNames } from './known-names.ts'
import type { DocumentNames, NameRecord } from './name-graph.ts'

/** A name as the store holds it: with the entity that it resolves to. */
export interface StoredName extends NameRecord {
  /** The entity that documents with this name mean; absent where it is an alias alone. */
  readonly entity?: string
  readonly name: string
}

const storedName = z.object({
  name: z.object({
    id: z.string(),
    type: z.enum(ENTITY_TYPES),
    name: z.string(),
    documents: z.number(),
    entity: z.string().nullish(),
    forms: z.array(z.string()),
    formCounts: z.array(z.number()),
  }),
  alsoCalled: z.array(z.object({ id: z.string(), documents: z.number() })),
  calledBy: z.array(z.string()),
})

/**
 * The part of the graph of names that these names touch: all that can be one entity with them, and all that their coming
 * or going can join or part.
 */
export async function loadNames(
  transaction: Transaction,
  documents: readonly DocumentNames[],
  known: KnownNames,
): Promise<ReadonlyMap<string, StoredName>> {
  const loaded = new Map<string, StoredName>()
  const asked = new Set<string>()
  let wanted = new Set(documents.flatMap((names) => [...names].flatMap(([id, name]) => [id, ...siblings(name, known)])))
  while (wanted.size > 0) {
    for (const id of wanted) asked.add(id)
    const rows = await transaction.run('read-names', { ids: [...wanted] })
    const next = new Set<string>()
    for (const row of rows) {
      const { record, neighbours } = parseName(row)
      loaded.set(record.id, record)
      for (const id of [...neighbours, ...siblings(record, known)]) if (!asked.has(id)) next.add(id)
    }
    wanted = next
  }
  return loaded
}

function parseName(row: unknown): { record: StoredName; neighbours: string[] } {
  const { name, alsoCalled, calledBy } = storedName.parse(row)
  const record = {
    id: name.id,
    type: name.type,
    name: name.name,
    documents: name.documents,
    forms: new Map(name.forms.map((form, index) => [form, name.formCounts[index] ?? 0])),
    alsoCalled: new Map(alsoCalled.map(({ id, documents }) => [id, documents])),
    ...(name.entity && { entity: name.entity }),
  }
  return { record, neighbours: [...alsoCalled.map(({ id }) => id), ...calledBy] }
}

/** The other names that the lexicon knows for the same thing. */
function siblings(
  { type, forms }: { readonly type: EntityType; readonly forms: { keys(): Iterable<string> } },
  known: KnownNames,
): string[] {
  const entries = [...forms.keys()].map((form) => known.find(type, form)).filter((entry) => entry !== undefined)
  return entries.flatMap(({ name, names }) => [name, ...names].map((other) => entityId(type, other)))
}
