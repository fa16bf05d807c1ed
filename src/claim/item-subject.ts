import type { Entity } from '../entity/entity.ts'
import { isDateline } from '../text/datelines.ts'
import { readMark } from '../text/marks.ts'
import type { DocumentText } from '../text/text.ts'
import type { Speller } from './document-subject.ts'
import { namedIn } from './document-subject.ts'
import type { Statement } from './find-statements.ts'
import { asks, isNews } from './find-statements.ts'
import type { Grammar } from './grammar.ts'

/** A line that stands above a document of its own: 国务院关于支持雄安新区…的意见. In news each headline begins an item. */
const TITLE = /关于[^。；，]*$/

/** What a document is about, and what another title in it is about. */
interface Titles {
  readonly document: Entity | undefined
  titled(title: string): Entity | undefined
}

/** Whose item this is: a file may hold several documents, and news of several areas. */
export interface ItemFollower {
  /** Reads a heading, which may begin an item. */
  enter(heading: Statement): void
  /** Hears who acts in a statement: an item whose headline names nobody is of the first. */
  tells(actor: Entity): void
  subject(): Entity | undefined
  /** The city or province that the title names, or that of the item. */
  seat(): Entity | undefined
}

/** Follows the items of a text in its order. */
export function itemFollower(
  text: DocumentText,
  spelled: Speller,
  { document, titled }: Titles,
  grammar: Grammar,
): ItemFollower {
  let subject = document
  let seat = namedIn(text.foldedHeader.title, spelled, ['Region'])
  let unnamed = false
  const reading = text.reading.text
  const news = isNews(text, grammar)
  const digest = news && !asks(text)
  // Where no headline names anybody they only part one article.
  const itemized = digest && text.sections.some(({ heading }) => titled(reading.slice(heading.start, heading.end)))
  return {
    enter(heading) {
      const words = reading.slice(heading.start, heading.end)
      const reports = grammar.reportTitle.test(words)
      const begins = news
        ? !isDateline(words) && (heading.paragraph >= 0 || (digest && isHeadline(text, heading, words)))
        : (TITLE.test(words) && grammar.titleStance.PLANNED.test(words)) || reports
      if (!begins) return
      const named = titled(words) ?? (reports ? titled(bylineUnder(text, heading)) : undefined)
      subject = named ?? subject
      if (digest && named) seat = namedIn(words, spelled, ['Region']) ?? seat
      unnamed = itemized && !named && words.length >= HEADLINE
    },
    tells(actor) {
      if (unnamed) subject = actor
      unnamed = false
    },
    subject: () => subject,
    seat: () => seat,
  }
}

/** A shorter line only parts an item of news. */
const HEADLINE = 12

/** A line that is not counted begins an item of its own, but in a text of questions and answers. */
const isHeadline = ({ sections }: DocumentText, { section }: Statement, words: string): boolean =>
  section !== undefined && sections[section]?.parent === undefined && !readMark(words)

/** How long a line under a title may be, and how far below it is looked. */
const BYLINE = { line: 60, all: 160 }

/** What says who reports, where, under the title of a report: ——2024年1月10日在甲新区人民代表大会上, 甲新区区长 某某. */
function bylineUnder({ reading }: DocumentText, { end }: Statement): string {
  const lines = reading.text
    .slice(end, end + BYLINE.all)
    .trimStart()
    .split('\n')
  const text = lines.findIndex((line) => line.length > BYLINE.line || /[。；]/.test(line))
  return lines.slice(0, text < 0 ? lines.length : text).join('\n')
}
