import type { Grammar } from '../lexicon/grammar.ts'
import { findLongest } from './dictionary.ts'

/** For each place of a text: where a name that holds it may begin at the earliest, and the word that stands before that. */
export interface Boundaries {
  begin(position: number): number
  /** The boundary word that ends where a name begins; empty where punctuation or the text's beginning does. */
  wordBefore(begin: number): string
}

type Token = 'strong' | 'weak' | 'inside' | 'known'

/** Closing marks with their opening ones: what they hold is no boundary to a name that goes on after them. */
const PAIRS: Readonly<Record<string, string>> = { '”': '“', '）': '（', '’': '‘' }
const OPENING = new Set(Object.values(PAIRS))
const HARD = new Set('。；，、：！？…\n《》〈〉[]【】:,;|=')

/** A bracket or quotation inside a name is short: 国家智能网联汽车（长沙）测试区. */
const LONGEST_INSERTION = 20

/** Learns the boundary words and the known names, which are no boundaries whatever characters they hold. */
export function createBoundaryFinder(
  { strong, weak, inside }: Grammar['boundaries'],
  knownNames: Iterable<string>,
): (text: string) => Boundaries {
  const words = new Map<string, Token>()
  for (const name of knownNames) if (name.length > 1) words.set(name, 'known')
  for (const word of inside) words.set(word, 'inside')
  for (const word of weak) words.set(word, 'weak')
  for (const word of strong) words.set(word, 'strong')
  const find = findLongest(words)
  return (text) => boundariesOf(text, find(text))
}

function boundariesOf(
  text: string,
  tokens: readonly { start: number; end: number; word: string; value: Token }[],
): Boundaries {
  const begins = new Uint32Array(text.length + 1)
  const before = new Map<number, string>()
  const open: { mark: string; at: number; begin: number }[] = []
  let begin = 0
  let knownEnd = -1
  let next = 0
  for (let position = 0; position < text.length; ) {
    while (next < tokens.length && (tokens[next]?.start ?? 0) < position) next++
    const token = tokens[next]
    if (token?.start === position) {
      begins.fill(begin, position, token.end)
      const cuts = token.value === 'strong' || (token.value === 'weak' && (position === begin || position === knownEnd))
      if (cuts) {
        begin = token.end
        before.set(begin, token.word)
      }
      if (token.value === 'known') knownEnd = token.end
      position = token.end
      continue
    }
    const mark = text.charAt(position)
    begins[position] = begin
    if (OPENING.has(mark)) {
      open.push({ mark, at: position, begin })
      begin = position + 1
    } else if (PAIRS[mark]) {
      const opened = open.pop()
      const continues = opened?.mark === PAIRS[mark] && position - opened.at <= LONGEST_INSERTION
      begin = continues ? opened.begin : position + 1
    } else if (HARD.has(mark) || isLooseSpace(text, position)) {
      begin = position + 1
      if (mark === '\n' || mark === '。') open.length = 0
    }
    position++
  }
  begins[text.length] = begin
  return { begin: (position) => begins[position] ?? 0, wordBefore: (at) => before.get(at) ?? '' }
}

/** A space ends a name, but not between Latin words. */
function isLooseSpace(text: string, position: number): boolean {
  if (!/\s/.test(text.charAt(position))) return false
  return !/[\w·]/.test(text.charAt(position - 1)) && !/[\w·]/.test(text.charAt(position + 1))
}
