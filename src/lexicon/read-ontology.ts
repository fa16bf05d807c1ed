import { z } from 'zod'
import { XinquError } from '../errors.ts'
import { ENTITY_KINDS, ENTITY_TYPES, RELATION_TYPES } from '../ontology.ts'
import type { Ontology } from './lexicon.ts'
import { readData } from './read-data.ts'

const types = z.array(z.enum(ENTITY_TYPES)).min(1)

const ontologySchema = z.strictObject({
  entityTypes: z.record(z.enum(ENTITY_TYPES), z.strictObject({ zh: z.string(), kinds: z.array(z.enum(ENTITY_KINDS)) })),
  relationTypes: z.record(
    z.enum(RELATION_TYPES),
    z.strictObject({
      zh: z.string(),
      from: types,
      to: types,
      symmetric: z.boolean().default(false),
      sameType: z.boolean().default(false),
    }),
  ),
})

/** Reads the types with their kinds, and the relations with domain and range. Throws BAD_LEXICON. */
export function readOntology(path: string): Ontology {
  const { entityTypes, relationTypes } = readData(path, ontologySchema)
  for (const [type, { symmetric, from, to }] of Object.entries(relationTypes)) {
    if (symmetric && from.join() !== to.join())
      throw new XinquError('BAD_LEXICON', `${path}: ${type} is symmetric, so "from" and "to" must be the same.`)
  }
  return { entityTypes, relationTypes }
}
