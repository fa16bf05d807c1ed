import type { DocumentText, Item, Sentence, Span } from '../text/text.ts'

/** The first of a list. */
const FIRST = /^一[^、]|^（一）|^第一[，、：]/

/** A counted item, or a sentence with what of it stands outside of items. */
export interface Passage extends Span {
  readonly paragraph: number
  readonly section?: number | undefined
  readonly item?: Item | undefined
  /** A heading or headline: it may state relations and quantities, but no measure. */
  readonly heading: boolean
  /** Items of its paragraph follow: it leads in to them. */
  readonly leadsIn: boolean
}

/** Cuts the text into headings, counted items and the sentences outside of them, in order; furniture is left out. */
export function findPassages(text: DocumentText): readonly Passage[] {
  const furniture = new Set(text.furniture.map((span) => span.start))
  const passages: Passage[] = headings(text)
  let next = 0
  /** The list that a sentence has counted: plain background before it does not lead in to it. */
  let counted: Item | undefined
  let traits = false
  for (const [index, sentence] of text.sentences.entries()) {
    const paragraph = text.paragraphs[sentence.paragraph]
    if (!paragraph || furniture.has(paragraph.start)) continue
    while ((text.items[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++
    let start = sentence.start
    for (; (text.items[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; next++) {
      const item = text.items[next]
      if (!item) break
      if (item.start > start) passages.push(passage(sentence, { start, end: item.start }, item))
      if (item.start >= sentence.start)
        passages.push(...(traits ? sentencePassages(text, index, item) : itemPassages(text, index, sentence, item)))
      start = Math.max(start, item.end)
      if (item.end > sentence.end) break
    }
    if (start >= sentence.end) continue
    const follows = text.items[next]
    const counts =
      sentence.end === paragraph.end &&
      COUNTED.test(text.reading.text.slice(Math.max(0, sentence.end - TAIL), sentence.end))
    const lead =
      counted === follows && !counts ? undefined : leads(follows, paragraph, sentence.end, text.reading.text, counts)
    if (lead && counts) counted = lead
    if (lead)
      traits =
        lead.start > paragraph.end &&
        TRAITS.test(text.reading.text.slice(Math.max(0, sentence.end - TAIL), sentence.end))
    passages.push(passage(sentence, { start, end: sentence.end }, lead))
  }
  return joined(
    passages.filter((found) => found.end - found.start > 1).toSorted((a, b) => a.start - b.start),
    text.reading.text,
  )
}

/** What goes on behind a semicolon is one statement with what stands before it. */
function joined(passages: readonly Passage[], reading: string): readonly Passage[] {
  const whole: Passage[] = []
  for (const passage of passages) {
    const last = whole.at(-1)
    const goesOn = last && GOES_ON.test(reading[last.end - 1] ?? '') && isSentence(last) && isSentence(passage)
    if (goesOn && last.paragraph === passage.paragraph)
      whole.splice(-1, 1, { ...last, end: passage.end, leadsIn: passage.leadsIn })
    else whole.push(passage)
  }
  return whole
}

const GOES_ON = /[；;]/

const isSentence = ({ heading, item }: Passage): boolean => !heading && !item

/** So long may the words be that only head an item. */
const LEAD = 16

/** （二）产业培育。甲方…。乙方…。: a short lead heads the sentences of the item, which are passages of their own. */
function itemPassages(text: DocumentText, index: number, sentence: Sentence, item: Item): readonly Passage[] {
  const whole = { ...passage(sentence, item), item }
  if (!HEADS.test(text.reading.text.slice(item.start, item.body))) return [whole]
  const inside = sentencesIn(text, index, item)
  const lead = inside[0]
  if (
    inside.length < 2 ||
    !lead ||
    lead.end - item.body > LEAD ||
    !text.reading.text.slice(item.body, lead.end).match(LEADS)
  )
    return [whole]
  const rest = inside.slice(1).map((one) => passage(one, one))
  return [{ ...passage(sentence, { start: item.start, end: lead.end }), heading: true }, ...rest]
}

/** Before paragraphs that count what things are like: in them each sentence says for itself what is done. */
const TRAITS = /(?:特点|特征|亮点)[：。]$/

const sentencePassages = (text: DocumentText, index: number, item: Item): readonly Passage[] =>
  sentencesIn(text, index, item).map((one) =>
    passage(one, { start: Math.max(one.start, item.start), end: Math.min(one.end, item.end) }),
  )

/** The sentences of an item that begins in the one of this index. */
function sentencesIn({ sentences }: DocumentText, index: number, item: Item): readonly Sentence[] {
  let end = index
  while ((sentences[end]?.start ?? item.end) < item.end) end++
  return sentences.slice(index, end)
}

/** The marks of items that may head sentences. */
const HEADS = /^(?:（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.．、])/

const LEADS = /^[^，；：]{2,16}。$/

const headings = (text: DocumentText): Passage[] =>
  text.sections.map(({ heading: { start, end } }, section) => ({
    start,
    end,
    paragraph: -1,
    leadsIn: false,
    heading: true,
    section,
  }))

function passage({ paragraph, section }: Sentence, { start, end }: Span, follows?: Item): Passage {
  const leadsIn = follows !== undefined && follows.by !== 'example'
  const heading = false
  return section === undefined
    ? { start, end, paragraph, leadsIn, heading }
    : { start, end, paragraph, leadsIn, heading, section }
}

/** Things that a sentence counts and does not name: 将抓好十个方面的工作。 */
const COUNTED = /(?:[一二三四五六七八九十两几]{1,3}|\d{1,2})(?:个方面|大方面|项)[^，。；：]{0,8}[。：]$/

/** In so many last characters of it. */
const TAIL = 24

/** So far from such a sentence its list may begin. */
const ASIDE = 400

/** Items follow in the same paragraph, or a list begins with the next; what a sentence counts may come later. */
function leads(
  item: Item | undefined,
  { end }: Span,
  sentenceEnd: number,
  reading: string,
  counts: boolean,
): Item | undefined {
  if (!item || item.start < end) return item
  const begins = sentenceEnd === end && FIRST.test(reading.slice(item.start, item.body))
  return begins && item.start - end <= (counts ? ASIDE : 1) ? item : undefined
}
