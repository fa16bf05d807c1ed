import type { Span } from '../text/text.ts'

/** So many characters are searched at a time. */
const LENGTH = 10_000

/**
 * The parts in which a text is searched for names, each of whole paragraphs: no name goes over a line, and what many finders
 * see in a long text takes more memory than the text. A finder looks for what begins in a part, and sees what stands around it.
 */
export function partsOf(text: string, length = LENGTH): readonly Span[] {
  const parts: Span[] = []
  for (let start = 0; start < text.length; ) {
    const line = text.indexOf('\n', start + length)
    const end = line < 0 ? text.length : line + 1
    parts.push({ start, end })
    start = end
  }
  return parts
}

/** What a pattern finds in a part of a text, where it stands in the whole. */
export const matchesIn = (text: string, pattern: RegExp, { start, end }: Span) =>
  [...text.slice(start, end).matchAll(pattern)].map((match) => ({ at: start + match.index, match }))

/** What was found in the whole text, handed out part by part. */
export function inOrder<T extends Span>(found: readonly T[]): (part: Span) => readonly T[] {
  const sorted = found.toSorted((a, b) => a.start - b.start)
  let next = 0
  return ({ end }) => {
    const first = next
    while ((sorted[next]?.start ?? end) < end) next++
    return sorted.slice(first, next)
  }
}
