import type { Grammar } from '../lexicon/grammar.ts'
import type { EntityKind } from '../ontology.ts'
import type { Mention } from './mention.ts'

/** Platforms that act, where they have officers. */
const ACTING: ReadonlySet<EntityKind> = new Set(['INSTITUTE', 'CENTER'])

/** An institute whose officers or teams the text names is a body there: 青屿研究院院长表示. */
export function createBodyJudge({ generic: { officers } }: Grammar) {
  return (text: string, mentions: readonly Mention[]): readonly Mention[] => {
    const isLed = ({ end }: Mention) => officers.some((word) => text.startsWith(word, end))
    const isActing = ({ type, kind }: Mention) => type === 'Platform' && kind !== undefined && ACTING.has(kind)
    const led = new Set(mentions.filter((one) => isActing(one) && isLed(one)).map(({ name }) => name))
    if (led.size === 0) return mentions
    return mentions.map((one) =>
      isActing(one) && led.has(one.name) ? { ...one, type: 'Organization', kind: 'OTHER' } : one,
    )
  }
}
