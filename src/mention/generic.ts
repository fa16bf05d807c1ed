import type { Grammar } from '../lexicon/grammar.ts'
import type { KnownEntity } from '../lexicon/lexicon.ts'
import type { EntityType } from '../ontology.ts'
import { findAll, findLongest } from './dictionary.ts'

/** Tells names from common nouns by the words that stand before their head. */
export interface Genericness {
  /** How many characters of the words are not general vocabulary. */
  proper(words: string): number
  /** The same by the general vocabulary of policy documents alone. */
  special(words: string): number
  /** Holds a known place, new area, company, body or platform, or, where that counts, a known industry. */
  holdsName(words: string, orIndustry: boolean): boolean
  beginsWithName(words: string): boolean
  /** Nothing but known names and a direction: 上海, 宁波舟山, 西安北. */
  isNames(words: string): boolean
  /** How much of the words' beginning is known names: 4 of 浙江宁波前湾. */
  placeLength(words: string): number
  isNever(name: string): boolean
}

export function createGenericness(
  { generic: { words, never, endings }, commonWords, suffixes }: Grammar,
  known: readonly KnownEntity[],
): Genericness {
  const findGeneric = findLongest(new Map([...words, ...commonWords].map((word) => [word, true])))
  const findGeneral = findLongest(new Map(words.map((word) => [word, true])))
  const findNames = findAll(properForms(known))
  const refused = new Set([...never, ...suffixes.rules.flatMap((rule) => rule.suffixes)])
  const placeLength = (text: string): number => {
    let at = 0
    for (const { start, end, value } of findNames(text)) if (start === at && value !== 'Industry') at = end
    return at
  }
  const isNames = (text: string): boolean => {
    const length = placeLength(text)
    return length > 0 && /^[东南西北]?$/.test(text.slice(length))
  }
  return {
    proper: (text) => text.length - findGeneric(text).reduce((sum, match) => sum + match.word.length, 0),
    special: (text) => text.length - findGeneral(text).reduce((sum, match) => sum + match.word.length, 0),
    holdsName: (text, orIndustry) => findNames(text).some(({ value }) => orIndustry || value !== 'Industry'),
    beginsWithName: (text) => findNames(text).some(({ start, value }) => start === 0 && value !== 'Industry'),
    isNames,
    placeLength,
    isNever: (name) => refused.has(name) || endings.some((end) => name.endsWith(end)),
  }
}

/** Policies do not make a longer name a proper one. */
function properForms(known: readonly KnownEntity[]): Map<string, EntityType> {
  const forms = new Map<string, EntityType>()
  for (const { type, name, aliases } of known) {
    if (type !== 'Policy') for (const form of [name, ...aliases]) if (form.length > 1) forms.set(form, type)
  }
  return forms
}
