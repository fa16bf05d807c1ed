import type { Reading, Span } from './text.ts'

/** The place in the source of a span of the reading; its quote begins and ends with the same words. */
export function locate(reading: Reading, span: Span): Span {
  const start = reading.offsets[span.start] ?? 0
  if (span.end <= span.start) return { start, end: start }
  return { start, end: (reading.offsets[span.end - 1] ?? 0) + 1 }
}
