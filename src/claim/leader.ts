import type { DocumentText } from '../text/text.ts'
import type { Actor } from './find-actors.ts'
import type { Statement } from './find-statements.ts'
import type { Grammar } from './grammar.ts'
import type { Place, Places } from './places.ts'
import { withoutPlaces } from './places.ts'
import { ACTORS } from './read-clause.ts'

/** How far behind its beginning it may stand who is to carry a statement out. */
const REACH = 400

/** Tells who is to carry out what a paragraph says, by what stands in brackets at its end or in the line below. */
export function leaderFinder({ reading: { text }, paragraphs }: DocumentText, places: Places, { charges }: Grammar) {
  const isSomewhere = charges.somewhere.test(text)
  return ({ start, paragraph }: Statement): Actor | undefined => {
    const alone = bodiesAt(text, lastBracket(text, paragraphs[paragraph]), places)?.bodies[0]
    if (!isSomewhere) return alone && { entity: alone.entity, span: alone }
    const end = endOf(text, paragraphs, paragraph, charges.line)
    const words = text.slice(start, Math.min(end, start + REACH))
    const place =
      placeBehind(charges.label, words, start, places) ?? placeBehind(charges.opening, words, start, places) ?? alone
    return place ? { entity: place.entity, span: place } : undefined
  }
}

/** The brackets right behind a statement that say who carries it out. */
export interface Charge {
  /** Where they end. */
  readonly end: number
  /** Who works with the one who leads. */
  readonly helpers: readonly Place[]
}

/** Finds them: （牵头单位：甲局；责任单位：乙局、丙局）. */
export function chargeFinder({ reading: { text } }: DocumentText, places: Places, { charges }: Grammar) {
  return ({ end }: Statement): Charge | undefined => {
    const words = charges.brackets.exec(text.slice(end, end + REACH))?.[0]
    const found = words ? chargedIn(words, end, places) : bodiesAt(text, end, places)
    return found && { end: found.end, helpers: found.bodies.slice(1) }
  }
}

/** Brackets, and the bodies in them. */
interface Bracketed {
  readonly end: number
  readonly bodies: readonly Place[]
}

const chargedIn = (words: string, at: number, places: Places): Bracketed => {
  const end = at + words.length
  return {
    end,
    bodies: places.within({ start: at, end }).filter(({ entity, nested }) => !nested && ACTORS.has(entity.type)),
  }
}

/** Brackets that hold nothing but bodies, and what may stand between these. */
const BRACKETS = /^（[^（）\n]{2,60}）/
const BETWEEN = /^（[、，；和及]*）$/

/** The bodies that brackets at a place name and nothing else: …增长10%以上。（商务局、口岸办）. */
function bodiesAt(text: string, at: number, places: Places): Bracketed | undefined {
  const words = BRACKETS.exec(text.slice(at, at + REACH))?.[0]
  if (!words || !SENTENCE.test(text[at - 1] ?? '')) return undefined
  const end = at + words.length
  const bodies = places
    .within({ start: at, end })
    .filter(({ entity, nested }) => !nested && entity.type === 'Organization')
  return bodies.length > 0 && BETWEEN.test(withoutPlaces(words, at, bodies)) ? { end, bodies } : undefined
}

/** Who carries a sentence out stands behind its end. */
const SENTENCE = /[。；]/

/** Where the brackets begin with which a paragraph ends; its end where there are none. */
function lastBracket(text: string, own: DocumentText['paragraphs'][number] | undefined): number {
  if (!own) return 0
  const closes = text.charAt(own.end - 1) === '）'
  return closes ? text.lastIndexOf('（', own.end - 1) : own.end
}

/** Where a paragraph ends, with the line below it if that says nothing but who carries it out. */
function endOf(text: string, paragraphs: DocumentText['paragraphs'], index: number, line: RegExp): number {
  const [own, next] = [paragraphs[index], paragraphs[index + 1]]
  if (next && line.test(text.slice(next.start, next.start + LABEL))) return next.end
  return own?.end ?? 0
}

/** So much of a line tells how it begins. */
const LABEL = 8

function placeBehind(cue: RegExp, words: string, start: number, places: Places): Place | undefined {
  const found = cue.exec(words)
  const place = found ? places.at(start + found.index + found[0].length) : undefined
  return place && ACTORS.has(place.entity.type) ? place : undefined
}
