import { plainText } from '../table/plain-text.ts'
import { segmentsOf } from './segments.ts'

/** A text of a document with ranges marked. */
export function Highlighted({
  text,
  ranges,
}: {
  readonly text: string
  readonly ranges: readonly { readonly start: number; readonly end: number }[]
}) {
  return (
    <span lang="zh">
      {segmentsOf(text, ranges).map(({ start, text: part, isMarked }) =>
        isMarked ? <mark key={start}>{part}</mark> : <span key={start}>{plainText(part)}</span>,
      )}
    </span>
  )
}
