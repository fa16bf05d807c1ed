import { join } from 'node:path'
import { z } from 'zod'
import type { EntityKind, EntityType } from '../ontology.ts'
import { ENTITY_KINDS, ENTITY_TYPES } from '../ontology.ts'
import { readData } from './read-data.ts'

/** What must stand before the head of an open name, as seeds/lexicon/suffixes.yaml says. */
const NEEDS = ['named', 'placed', 'acted', 'numbered', 'short', 'town', 'ofPlace', 'titled', 'specific'] as const

export interface SuffixRule {
  readonly type: EntityType
  readonly kind?: EntityKind | undefined
  readonly needs: (typeof NEEDS)[number]
  readonly suffixes: readonly string[]
}

const words = z.array(z.string().min(1))
const byKind = z.partialRecord(z.enum(ENTITY_KINDS), words)

const suffixesSchema = z.strictObject({
  source: z.string(),
  rules: z.array(
    z.strictObject({
      type: z.enum(ENTITY_TYPES),
      kind: z.enum(ENTITY_KINDS).optional(),
      needs: z.enum(NEEDS),
      suffixes: words,
    }),
  ),
  short: z.record(z.string(), z.string()),
  common: words,
})

const boundariesSchema = z.strictObject({
  source: z.string(),
  strong: words,
  weak: words,
  nominal: words,
  inside: words,
})

const undertakingsSchema = z.strictObject({
  source: z.string(),
  carrying: words,
  proposing: words,
  settled: words,
  completing: words,
  finishing: words,
  making: words,
  asking: words,
  drafting: words,
  virtues: words,
  works: words,
  deeds: words,
  rowHeads: words,
  building: words,
  advancing: words,
  opening: words,
  founding: words,
  comprising: words,
})

const genericSchema = z.strictObject({
  source: z.string(),
  words,
  never: words,
  formulas: words,
  owners: words,
  relatives: words,
  praises: words,
  everyones: words,
  grades: words,
  manners: words,
  several: words,
  endings: words,
  letterBefore: words,
  askedPolicies: words,
  publications: words,
  shows: words,
  offices: words,
  officers: words,
})

/** Separated by spaces: a list of so many would be slow to read. */
const manyWords = z.string().transform((text) => text.trim().split(/\s+/))

const commonWordsSchema = z.strictObject({ source: z.string(), words: manyWords })

const industriesSchema = z.strictObject({
  source: z.string(),
  general: manyWords,
  develops: words,
  followers: words,
  heads: words,
  tails: words,
  prefixes: words,
  notBefore: words,
  renewed: words,
})

const slogansSchema = z.strictObject({
  source: z.string(),
  before: words,
  counted: words,
  heads: byKind,
  platforms: byKind,
  formulaEnds: words,
  countedEnds: words,
  figures: words,
  building: words,
  visions: words,
  defining: words,
  platformEnds: words,
  called: words,
  deployed: words,
})

const listsSchema = z.strictObject({
  source: z.string(),
  heads: z.array(
    z.strictObject({
      type: z.enum(ENTITY_TYPES),
      kind: z.enum(ENTITY_KINDS).optional(),
      items: z.enum(['open', 'known']),
      heads: words,
    }),
  ),
  between: words,
  bodies: words,
  /** 主攻A、B研发: the verbs before fields that somebody is a specialist of, and what ends the fields. */
  specialities: z.strictObject({ verbs: words, ends: words }),
})

const areasSchema = z.strictObject({
  source: z.string(),
  areas: words,
  quarters: words,
  goes: words,
  longer: words,
  zones: words,
  trade: words,
  bodies: words,
  groups: words,
  before: words,
  after: words,
  kinds: words,
  rows: words,
  near: z.strictObject({ after: words, joints: words, before: words }),
  toward: z.strictObject({ letters: z.record(z.string(), z.string()), after: words }),
})

const bureauxSchema = z.strictObject({
  source: z.string(),
  fields: words,
  heads: words,
  alone: words,
  joints: words,
  levels: words,
  open: words,
  areas: words,
  several: words,
  charged: words,
})

const firmsSchema = z.strictObject({
  source: z.string(),
  trades: words,
  second: words,
  placed: words,
  titles: words,
  after: words,
  headed: words,
  plain: words,
})

const countsSchema = z.strictObject({
  source: z.string(),
  numerals: words,
  vague: words,
  determiners: words,
  counters: words,
  inNames: words,
  behind: words,
  shares: words,
  bounds: words,
  articles: words,
})

/** The grammar of open names: their heads, where they begin, and what is never a name. */
export interface Grammar {
  readonly suffixes: z.output<typeof suffixesSchema>
  readonly boundaries: z.output<typeof boundariesSchema>
  readonly undertakings: z.output<typeof undertakingsSchema>
  readonly generic: z.output<typeof genericSchema>
  readonly commonWords: readonly string[]
  readonly industries: z.output<typeof industriesSchema>
  readonly slogans: z.output<typeof slogansSchema>
  readonly lists: z.output<typeof listsSchema>
  readonly areas: z.output<typeof areasSchema>
  readonly counts: z.output<typeof countsSchema>
  readonly firms: z.output<typeof firmsSchema>
  readonly bureaux: z.output<typeof bureauxSchema>
}

/** Reads the grammar of open names from the lexicon's folder. Throws BAD_LEXICON. */
export function readGrammar(folder: string): Grammar {
  return {
    suffixes: readData(join(folder, 'suffixes.yaml'), suffixesSchema),
    boundaries: readData(join(folder, 'boundaries.yaml'), boundariesSchema),
    undertakings: readData(join(folder, 'undertakings.yaml'), undertakingsSchema),
    generic: readData(join(folder, 'generic.yaml'), genericSchema),
    commonWords: readData(join(folder, 'common-words.yaml'), commonWordsSchema).words,
    industries: readData(join(folder, 'industries.yaml'), industriesSchema),
    slogans: readData(join(folder, 'slogans.yaml'), slogansSchema),
    lists: readData(join(folder, 'lists.yaml'), listsSchema),
    areas: readData(join(folder, 'areas.yaml'), areasSchema),
    counts: readData(join(folder, 'counts.yaml'), countsSchema),
    firms: readData(join(folder, 'firms.yaml'), firmsSchema),
    bureaux: readData(join(folder, 'bureaux.yaml'), bureauxSchema),
  }
}
