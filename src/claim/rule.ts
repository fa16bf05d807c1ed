import type { LexiconRule } from '../lexicon/rule.ts'

/** The rules of the stage itself, by what they find: no word of the lexicon governs them. */
export const OWN_RULES = {
  measures: ['sentence', 'ordinal', 'example', 'lead'],
  citations: ['mention', 'fellow-subject', 'leads-with'],
  indicators: ['quantity', 'row-of-quantities'],
  relations: [
    'pair',
    'listed-field',
    'place-of-name',
    'place-before-name',
    'place-in-name',
    'owner-before-policy',
    'place-before-policy',
    'whole-in-name',
    'counted-parts',
    'sent-by-addressee',
    'owner-in-name',
    'issuer-in-title',
    'self-in-title',
    'industry-in-name',
    'advanced-in-title',
    'object-in-title',
  ],
} as const

/** By what a claim was found. */
export type Rule = (typeof OWN_RULES)[keyof typeof OWN_RULES][number] | LexiconRule
