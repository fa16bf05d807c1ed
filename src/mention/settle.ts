import type { Mention } from './mention.ts'

/** Of mentions with the same span the earlier finder is believed; of crossing ones the longer. Nested ones stay. */
export function settle(mentions: readonly Mention[]): Mention[] {
  const first = new Map<string, Mention>()
  for (const mention of mentions) {
    const key = `${mention.start} ${mention.end}`
    if (!first.has(key)) first.set(key, mention)
  }
  const sorted = [...first.values()].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mention[] = []
  for (const mention of sorted) {
    const crossed = lastCrossed(kept, mention)
    if (!crossed) kept.push(mention)
    else if (lengthOf(mention) > lengthOf(crossed)) kept.splice(kept.indexOf(crossed), 1, mention)
  }
  return kept
}

const lengthOf = ({ start, end }: Mention): number => end - start

/** Names are short: only the last few can reach into this one. */
function lastCrossed(kept: readonly Mention[], mention: Mention): Mention | undefined {
  return kept
    .slice(-8)
    .findLast((other) => other.start < mention.start && other.end > mention.start && other.end < mention.end)
}
