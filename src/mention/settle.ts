import type { Mention } from './mention.ts'

/** Of mentions with the same span the earlier finder is believed; of crossing ones the longer. Nested ones stay. */
export function settle(mentions: readonly Mention[]): Mention[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mention[] = []
  let before: Mention | undefined
  for (const mention of sorted) {
    if (before?.start === mention.start && before.end === mention.end) continue
    before = mention
    const crossed = lastCrossed(kept, mention)
    if (!crossed) kept.push(mention)
    else if (lengthOf(mention) > lengthOf(crossed)) kept.splice(kept.lastIndexOf(crossed), 1, mention)
  }
  return kept
}

const lengthOf = ({ start, end }: Mention): number => end - start

/** Names are short: only the last few can reach into this one. */
function lastCrossed(kept: readonly Mention[], { start, end }: Mention): Mention | undefined {
  for (let index = kept.length - 1; index >= Math.max(0, kept.length - 8); index--) {
    const other = kept[index]
    if (other && other.start < start && other.end > start && other.end < end) return other
  }
  return undefined
}
