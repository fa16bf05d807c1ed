import type { Mention } from '../mention/mention.ts'
import type { DocumentText, Span } from '../text/text.ts'

/**
 * The mentions that make something an entity: those outside title, byline and furniture, and not inside a longer name,
 * unless they are the place or owner before a name that is known or stands elsewhere without them.
 */
export function standingMentions({ furniture }: DocumentText, mentions: readonly Mention[]): Mention[] {
  const body = mentions.filter((mention) => !furniture.some((span) => holds(span, mention)))
  const sorted = body.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const names = new Set(sorted.map(({ name }) => name))
  const standing: Mention[] = []
  let around: Mention | undefined
  for (const mention of sorted) {
    if (!around || mention.end > around.end) {
      around = mention
      standing.push(mention)
    } else if (mention.start === around.start && names.has(around.name.slice(mention.name.length))) {
      standing.push(mention)
    }
  }
  return standing
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
