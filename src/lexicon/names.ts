import { z } from 'zod'
import { ENTITY_KINDS, ENTITY_TYPES } from '../ontology.ts'
import type { KnownEntity } from './lexicon.ts'
import { readData } from './read-data.ts'

const words = z.array(z.string().min(1)).default([])

const NOTHING_ELSE = { aliases: [], contextual: [], english: [], kind: undefined, province: undefined, city: undefined }

const entrySchema = z
  .union([
    z.string().min(1),
    z.strictObject({
      name: z.string().min(1),
      kind: z.enum(ENTITY_KINDS).optional(),
      aliases: words,
      contextual: words,
      english: words,
      province: z.string().optional(),
      city: z.string().optional(),
    }),
  ])
  .transform((entry) => (typeof entry === 'string' ? { name: entry, ...NOTHING_ELSE } : entry))

const namesSchema = z.strictObject({
  /** Where the class comes from. */
  source: z.string().min(1),
  type: z.enum(ENTITY_TYPES),
  kind: z.enum(ENTITY_KINDS).optional(),
  entities: z.array(entrySchema).default([]),
  /** Names without anything else to say of them, separated by white space: a long list of them is read quickly so. */
  plain: z.string().default(''),
  /** The same for names that also stand without their last character: 昆山市, 昆山. */
  shortened: z.string().default(''),
})

/** Reads the names of one closed class. Throws BAD_LEXICON. */
export function readNames(path: string): KnownEntity[] {
  const { type, kind: classKind, entities, plain, shortened } = readData(path, namesSchema)
  const bare = wordsOf(plain).map((name) => ({ name, ...NOTHING_ELSE }))
  const short = wordsOf(shortened).map((name) => ({ name, ...NOTHING_ELSE, aliases: [name.slice(0, -1)] }))
  return [...entities, ...short, ...bare].map(
    ({ name, aliases, contextual, english, kind = classKind, province, city }) => ({
      type,
      name,
      aliases,
      contextual,
      english,
      ...(kind && { kind }),
      ...(province && { province }),
      ...(city && { city }),
    }),
  )
}

const wordsOf = (block: string): string[] => block.split(/\s+/).filter(Boolean)
