/** A quote with the text on both sides of it. */
export interface Surrounded {
  readonly before: string
  readonly quote: string
  readonly after: string
}

/** The end of a sentence, with the quotation marks, brackets and marks for bold that close with it. */
const ENDED = /\p{Sentence_Terminal}[\p{Pf}\p{Pe}*]*$/u
const SENTENCES = new Intl.Segmenter('zh', { granularity: 'sentence' })

/** The quote with no more around it than its own sentences; an ellipsis stands where what is given ends within one. */
export function withinSentence({ before, quote, after }: Surrounded): Surrounded {
  // A paragraph's end ends the surroundings, too: what stands beyond it is about something else.
  const lead = before.slice(before.lastIndexOf('\n') + 1)
  const [trail = '', ...beyond] = after.split('\n')
  const text = lead + quote + trail
  const starts = [...SENTENCES.segment(text)].map(({ index }) => index)
  const start = starts.findLast((index) => index <= lead.length) ?? 0
  const end = starts.find((index) => index >= lead.length + quote.length) ?? text.length
  const isCutBefore = start === 0 && lead !== '' && lead === before
  const isCutAfter = end === text.length && trail !== '' && beyond.length === 0 && !ENDED.test(trail)
  return {
    before: (isCutBefore ? '…' : '') + text.slice(start, lead.length),
    quote,
    after: text.slice(lead.length + quote.length, end) + (isCutAfter ? '…' : ''),
  }
}
