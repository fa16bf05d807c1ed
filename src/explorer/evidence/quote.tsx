import { plainText } from '../table/plain-text.ts'
import { type Surrounded, withinSentence } from './sentence.ts'

/** The words that state something, marked in their sentence. */
export function Quote({ place }: { readonly place: Surrounded }) {
  const { before, quote, after } = withinSentence(place)
  return (
    <span lang="zh">
      <span className="soft">{plainText(before)}</span>
      <mark>{plainText(quote)}</mark>
      <span className="soft">{plainText(after)}</span>
    </span>
  )
}
