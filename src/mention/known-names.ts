import { once } from '../kept.ts'
import type { KnownEntity, Lexicon } from '../lexicon/lexicon.ts'
import type { Span } from '../text/text.ts'
import type { Match } from './dictionary.ts'
import { findAll } from './dictionary.ts'
import { farthestEnds } from './farthest-ends.ts'
import type { Mention } from './mention.ts'
import { mentionOf } from './mention.ts'
import { createVerbsBefore } from './verb-before.ts'

/** A known form with the entity that it names; `contextual` forms still need something beside them to say so. */
export interface KnownForm {
  readonly entity: KnownEntity
  readonly contextual: boolean
}

/** Finds every occurrence of a form of the lexicon; an occurrence that a longer one crosses or holds of the same type is left out. */
export function createKnownNameFinder({
  known,
  grammar,
}: Pick<Lexicon, 'known' | 'grammar'>): (text: string, part: Span) => Match<readonly KnownForm[]>[] {
  const forms = new Map<string, KnownForm[]>()
  const learn = (word: string, form: KnownForm) => {
    const plain = word.replace(/[“”]/g, '')
    for (const variant of plain === word ? [word] : [word, plain])
      forms.set(variant, [...(forms.get(variant) ?? []), form])
  }
  for (const entity of known) {
    for (const name of new Set([entity.name, ...entity.aliases])) learn(name, { entity, contextual: false })
    for (const name of entity.contextual) learn(name, { entity, contextual: true })
  }
  const find = findAll(forms)
  const verbsBefore = createVerbsBefore(grammar)
  return (text, part) => {
    const matches = find(text, part)
    const reached = once(() => farthestEnds(matches))
    // 联合|国务院 is no 联合国.
    const isParted = ({ start, end, word }: Match<readonly KnownForm[]>) =>
      verbsBefore(word).some((verb) => (reached().get(start + verb.length) ?? 0) > end)
    return withoutCrossed(matches.filter((match) => !isParted(match) && !isInLatinWord(text, match)))
  }
}

/** LG in ALGAE, HP in HPV. */
function isInLatinWord(text: string, { start, end }: Span): boolean {
  return (
    (LATIN.test(text.charAt(start)) && LATIN.test(text.charAt(start - 1))) ||
    (LATIN.test(text.charAt(end - 1)) && LATIN.test(text.charAt(end)))
  )
}

const LATIN = /[A-Za-z]/

/** Of two occurrences that cross, the one that begins first stands; of nested ones both do (贵州 in 贵州大学). */
export function withoutCrossed<T extends Span>(spans: readonly T[]): T[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: T[] = []
  const open: T[] = []
  for (const span of sorted) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= span.start) open.pop()
    const around = open.at(-1)
    if (around && span.end > around.end) continue
    kept.push(span)
    open.push(span)
  }
  return kept
}

/** The mention that a known form makes by itself. */
export const mentionOfKnown = (span: Span, entity: KnownEntity, rule = 'known-name'): Mention =>
  mentionOf(span, entity, entity.name, rule)
