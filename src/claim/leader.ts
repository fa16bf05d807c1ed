import type { DocumentText } from '../text/text.ts'
import type { Actor } from './find-actors.ts'
import type { Statement } from './find-statements.ts'
import type { Grammar } from './grammar.ts'
import type { Place, Places } from './places.ts'
import { ACTORS } from './read-clause.ts'

/** How far behind its beginning it may stand who is to carry a statement out. */
const REACH = 400

/** Tells who is to carry out what a paragraph says, by what stands in brackets at its end or in the line below. */
export function leaderFinder({ reading: { text }, paragraphs }: DocumentText, places: Places, { charges }: Grammar) {
  if (!charges.somewhere.test(text)) return () => undefined
  return ({ start, paragraph }: Statement): Actor | undefined => {
    const end = endOf(text, paragraphs, paragraph, charges.line)
    const words = text.slice(start, Math.min(end, start + REACH))
    const place = placeBehind(charges.label, words, start, places) ?? placeBehind(charges.opening, words, start, places)
    return place ? { entity: place.entity, span: place } : undefined
  }
}

/**
 * Tells who works with the one who is to carry a statement out, where the brackets right behind it say so: the others of
 * （牵头单位：甲局；责任单位：乙局、丙局）.
 */
export function helperFinder({ reading: { text } }: DocumentText, places: Places, { charges }: Grammar) {
  return ({ end }: Statement): readonly Place[] => {
    const words = charges.brackets.exec(text.slice(end, end + REACH))?.[0]
    if (!words) return []
    const [, ...others] = places
      .within({ start: end, end: end + words.length })
      .filter(({ entity, nested }) => !nested && ACTORS.has(entity.type))
    return others
  }
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
