import { join } from 'node:path'
import { z } from 'zod'
import type { EntityType } from '../ontology.ts'
import type { KnownEntity } from './lexicon.ts'
import { readData } from './read-data.ts'

const words = z.array(z.string().min(1)).min(1)
const termsSchema = z.strictObject({ source: z.string(), terms: z.record(z.string().min(1), words) })

/** What is named by terms. */
const OF_TERMS: ReadonlySet<EntityType> = new Set(['Industry', 'Platform'])

/** Gives known names the forms that they have where their terms are called otherwise: 集成电路 is 积体电路 in Taiwan. Throws BAD_LEXICON. */
export function withTerms(known: readonly KnownEntity[], folder: string): KnownEntity[] {
  const terms = Object.entries(readData(join(folder, 'terms.yaml'), termsSchema).terms)
  const taken = new Set(known.flatMap(({ name, aliases, contextual }) => [name, ...aliases, ...contextual]))
  return known.map((entity) => {
    if (!OF_TERMS.has(entity.type)) return entity
    const forms = [entity.name, ...entity.aliases].flatMap((form) => variantsOf(form, terms))
    const aliases = [...new Set(forms)].filter((form) => !taken.has(form))
    return aliases.length > 0 ? { ...entity, aliases: [...entity.aliases, ...aliases] } : entity
  })
}

/** A form with one of its terms called otherwise, and with all of them. */
function variantsOf(form: string, terms: readonly (readonly [string, readonly string[]])[]): string[] {
  const own = terms.filter(([term]) => form.includes(term))
  if (own.length === 0) return []
  const single = own.flatMap(([term, variants]) => variants.map((variant) => form.replaceAll(term, variant)))
  return [...single, own.reduce((words, [term, [variant = term]]) => words.replaceAll(term, variant), form)]
}
