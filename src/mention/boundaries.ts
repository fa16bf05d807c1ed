import type { Grammar } from '../lexicon/grammar.ts'
import type { KnownEntity } from '../lexicon/lexicon.ts'
import { isHan } from '../text/codes.ts'
import type { Span } from '../text/text.ts'
import type { Counts } from './counted.ts'
import { createCounts } from './counted.ts'
import type { Match } from './dictionary.ts'
import { seekLongest } from './dictionary.ts'
import { createVerbsBefore } from './verb-before.ts'

/** For each place of a text: where a name that holds it may begin at the earliest, and the word that stands before that. */
export interface Boundaries {
  begin(position: number): number
  /** The boundary word that ends where a name begins; empty where punctuation or the text's beginning does. */
  wordBefore(begin: number): string
  /** Where a name may begin when the verb before it may be its own: 改革 in 实施改革强区. */
  widestBegin(position: number): number
  /** Where it may begin when the verb before it names what is done: 深化 in 国企改革深化提升行动. */
  nominalBegin(position: number): number
  /** Whether a span cuts through a word that is no name: 空客 in 航空客运, 成都 in 构成都. */
  cutsWord(span: Span): boolean
}

/** After an industry's name the next word may go on with it: 数字经济创新发展试验区. */
type Token = 'strong' | 'nominal' | 'counter' | 'weak' | 'inside' | 'known' | 'industry'

/** Closing marks with their opening ones: what they hold is no boundary to a name that goes on after them. */
const PAIRS: Readonly<Record<string, string>> = { '”': '“', '）': '（', '’': '‘' }
const OPENING = new Set(Object.values(PAIRS))
const HARD = new Set('。；，、：！？…\n《》〈〉[]【】:,;|=●○◎■□◆◇★☆▲△▼▶►▪▫•※➤❖✦✔√①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')

const AND = '和'
/** What may be another word by itself at the beginning of one: 年 in 年中, 与 in 与会. */
const PARTS = ['年', '与']

/** A bracket or quotation inside a name is short: 国家智能网联汽车（长沙）测试区. */
const LONGEST_INSERTION = 20

/** No known name that a verb may stand before is longer. */
const LONGEST_KNOWN = 24

/** Learns the boundary words and the known names, which are no boundaries whatever characters they hold. */
export function createBoundaryFinder(grammar: Grammar, known: readonly KnownEntity[]): (text: string) => Boundaries {
  const { boundaries, generic, suffixes, areas } = grammar
  const { strong, weak, nominal, inside } = boundaries
  const counts = createCounts(grammar)
  const counters = new Set(grammar.counts.inNames)
  const words = new Map<string, Token>()
  for (const word of generic.words) if (word.length > 1) words.set(word, 'inside')
  for (const { type, suffixes: heads } of suffixes.rules)
    if (type !== 'Policy') for (const head of heads) if (head.length > 1) words.set(head, 'known')
  for (const { type, name, aliases, contextual } of known) {
    for (const form of [name, ...aliases, ...(type === 'NewArea' ? contextual : [])])
      if (form.length > 1) words.set(form, type === 'Industry' ? 'industry' : 'known')
  }
  for (const word of inside) words.set(word, 'inside')
  for (const word of [...areas.areas, ...areas.quarters]) words.set(word, 'known')
  for (const word of weak) words.set(word, 'weak')
  for (const word of strong) words.set(word, counters.has(word) ? 'counter' : 'strong')
  for (const word of nominal) if (words.get(word) === 'strong') words.set(word, 'nominal')
  const seek = seekLongest(words)
  const verbsBefore = createVerbsBefore(grammar)
  /** 联合国 in 联合国务院 is a verb and the beginning of a longer name, 年中 in 2024年中国银行 the end of a date and that, 与会 in 与会宁县 a conjunction and a county. */
  const parted = (text: string, token: Match<Token>): readonly [Match<Token>, Match<Token>] | undefined => {
    const begins =
      token.value === 'known'
        ? verbsBefore(token.word)
        : PARTS.filter((word) => token.word.startsWith(word) && token.word !== word)
    for (const word of begins) {
      const from = token.start + word.length
      const name = seek(text.slice(from, from + LONGEST_KNOWN), 0)
      if (name?.start === 0 && name.value === 'known' && from + name.end > token.end)
        return [
          { start: token.start, end: from, word, value: PARTS.includes(word) ? 'strong' : 'weak' },
          { ...name, start: from, end: from + name.end },
        ]
    }
    return undefined
  }
  return (text) => boundariesOf(text, tokensOf(text), counts)

  /** One after the other: every third character of a text begins one, and together they would take as much memory as all else. */
  function tokensOf(text: string): Tokens {
    let from = 0
    let reached = 0
    let second: Match<Token> | undefined
    return () => {
      const waiting = second
      second = undefined
      if (waiting) return waiting
      let token = seek(text, from)
      while (token && token.start < reached) token = seek(text, token.end)
      if (!token) return undefined
      const parts = parted(text, token)
      second = parts?.[1]
      from = token.end
      reached = second?.end ?? token.end
      return parts?.[0] ?? token
    }
  }
}

/** Gives the next token of a text. */
type Tokens = () => Match<Token> | undefined

function boundariesOf(text: string, nextToken: Tokens, counts: Counts): Boundaries {
  const begins = new Uint32Array(text.length + 1)
  // Flags and lengths, as every fifth character of a text is a boundary: what lies inside of a word, and how long the word is that ends there.
  const inside = new Uint8Array(text.length + 1)
  const before = new Uint8Array(text.length + 1)
  const wider = new Map<number, number>()
  const nominal = new Map<number, number>()
  const open: { mark: string; at: number; begin: number }[] = []
  let begin = 0
  let knownEnd = -1
  let token = nextToken()
  for (let position = 0; position < text.length; ) {
    if (token?.start === position) {
      const next = nextToken()
      begins.fill(begin, position, token.end)
      if (token.value !== 'known' && token.value !== 'industry')
        for (let at = position + 1; at < token.end; at++) inside[at] = 1
      if (cuts(token, next?.start, begin, knownEnd, text, counts)) {
        // 新区|发展|投资集团: verbs that follow each other belong to the name together.
        if (token.value === 'weak') wider.set(token.end, wider.get(begin) ?? begin)
        if (token.value === 'nominal') nominal.set(token.end, begin)
        begin = token.end
        before[begin] = token.word.length
      }
      if (token.value === 'known') knownEnd = Math.max(knownEnd, behindBracket(text, token.end))
      position = token.end
      token = next
      continue
    }
    begins[position] = begin
    begin = counts.endsArticle(text, position) ? position + 1 : beginAfter(text, position, begin, open)
    position++
  }
  begins[text.length] = begin
  return {
    begin: (position) => begins[position] ?? 0,
    widestBegin: (position) => wider.get(begins[position] ?? 0) ?? begins[position] ?? 0,
    nominalBegin: (position) => {
      const begin = begins[position] ?? 0
      return nominal.get(begin) ?? nominal.get(wider.get(begin) ?? begin) ?? begin
    },
    wordBefore: (at) => text.slice(at - (before[at] ?? 0), at),
    cutsWord: ({ start, end }) => inside[start] === 1 || inside[end] === 1,
  }
}

function cuts(
  token: Match<Token>,
  next: number | undefined,
  begin: number,
  knownEnd: number,
  text: string,
  counts: Counts,
): boolean {
  const { value, start, end, word } = token
  // 甲线、和平路: behind a mark nothing is joined.
  if (word === AND && text.charAt(start - 1) === '、') return false
  if (value === 'counter') return counts.isNumbered(text, start)
  // 正建设 and 要推进 are two words, 正大制药 begins a name.
  if (value === 'weak') return (start === begin || start === knownEnd) && (word.length > 1 || next === end)
  return value === 'strong' || value === 'nominal'
}

/** 中国石油大学（华东） goes on with its bracket. */
function behindBracket(text: string, end: number): number {
  const close = text[end] === '（' ? text.indexOf('）', end) : -1
  return close > end && close - end <= LONGEST_PLACE ? close + 1 : end
}

/** A bracket that tells which one a known name is of holds a place: （华东）. */
const LONGEST_PLACE = 6

/** Where a name may begin after a character that is part of no word of the lexicon. */
function beginAfter(
  text: string,
  position: number,
  begin: number,
  open: { mark: string; at: number; begin: number }[],
): number {
  const code = text.charCodeAt(position)
  if (isHan(code)) return begin
  const mark = text.charAt(position)
  if (OPENING.has(mark)) {
    open.push({ mark, at: position, begin })
    return position + 1
  }
  if (PAIRS[mark]) {
    const opened = open.pop()
    const continues = opened?.mark === PAIRS[mark] && position - opened.at <= LONGEST_INSERTION
    const leads = mark === '）' && opened?.begin === opened?.at
    return opened && continues && !leads ? opened.begin : position + 1
  }
  if (mark === '\n' || mark === '。') open.length = 0
  if (mark === '—' && text.charAt(position - 1) === '—') return position + 1
  if (HARD.has(mark) || isLooseSpace(text, position) || isListMark(text, position)) return position + 1
  return begin
}

/** The point of 6.提升… (not that of 工业4.0), and the last digit of 2.1高能级平台 at the beginning of a line. */
const isListMark = (text: string, position: number): boolean =>
  (text.charAt(position) === '.' && !/\w/.test(text.charAt(position + 1))) ||
  (/\d/.test(text.charAt(position)) && DECIMAL.test(text.slice(Math.max(0, position - LONGEST_MARK), position + 2)))

const DECIMAL = /(?:^|\n)\d{1,2}(?:\.\d{1,2}){1,2}[\u3400-\u9fff]$/
const LONGEST_MARK = 9

/** A space ends a name, but not between Latin words. */
function isLooseSpace(text: string, position: number): boolean {
  if (!/\s/.test(text.charAt(position))) return false
  return !/[\w·]/.test(text.charAt(position - 1)) || !/[\w·]/.test(text.charAt(position + 1))
}
