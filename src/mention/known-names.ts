import type { KnownEntity, Lexicon } from '../lexicon/lexicon.ts'
import type { Span } from '../text/text.ts'
import type { Match } from './dictionary.ts'
import { findAll } from './dictionary.ts'
import type { Mention } from './mention.ts'

/** A known form with the entity that it names; `contextual` forms still need something beside them to say so. */
export interface KnownForm {
  readonly entity: KnownEntity
  readonly contextual: boolean
}

/** Finds every occurrence of a form of the lexicon; an occurrence that a longer one crosses or holds of the same type is left out. */
export function createKnownNameFinder({
  known,
}: Pick<Lexicon, 'known'>): (text: string) => Match<readonly KnownForm[]>[] {
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
  return (text) => withoutCrossed(find(text))
}

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
export const mentionOfKnown = (
  { start, end }: Span,
  { type, kind, name }: KnownEntity,
  rule = 'known-name',
): Mention => ({
  start,
  end,
  type,
  name,
  rule,
  ...(kind && { kind }),
})
