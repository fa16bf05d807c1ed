interface Range {
  readonly start: number
  readonly end: number
}

export interface Segment {
  readonly start: number
  readonly text: string
  readonly isMarked: boolean
}

/** A text cut where ranges begin and end. The ranges are in order and do not overlap. */
export function segmentsOf(text: string, ranges: readonly Range[]): readonly Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const { start, end } of ranges) {
    if (start > at) segments.push({ start: at, text: text.slice(at, start), isMarked: false })
    segments.push({ start, text: text.slice(start, end), isMarked: true })
    at = end
  }
  if (at < text.length) segments.push({ start: at, text: text.slice(at), isMarked: false })
  return segments
}

/** The part of a long text that shows its first range, with the ranges that lie in it. */
export function around(
  text: string,
  ranges: readonly Range[],
  length: number,
): { readonly text: string; readonly ranges: readonly Range[] } {
  const [first] = ranges
  if (text.length <= length || !first) return { text: text.slice(0, length), ranges: ranges.filter(within(0, length)) }
  const from = Math.max(0, Math.min(first.start - Math.floor(length / 3), text.length - length))
  const prefix = from > 0 ? '…' : ''
  const shift = from - prefix.length
  return {
    text: prefix + text.slice(from, from + length) + (from + length < text.length ? '…' : ''),
    ranges: ranges
      .filter(within(from, from + length))
      .map(({ start, end }) => ({ start: start - shift, end: end - shift })),
  }
}

const within = (from: number, to: number) => (range: Range) => range.start >= from && range.end <= to
