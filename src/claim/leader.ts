import type { Cues } from '../lexicon/cues.ts'
import type { DocumentText } from '../text/text.ts'
import type { Actor } from './find-actors.ts'
import type { Statement } from './find-statements.ts'
import type { Place, Places } from './places.ts'
import { ACTORS } from './read-clause.ts'
import { anyOf } from './words.ts'

/** How far behind its beginning it may stand who is to carry a statement out. */
const REACH = 400

/** Tells who is to carry out what a paragraph says, by what stands in brackets at its end or in the line below: （牵头单位：甲局；配合单位：乙局）, （甲局牵头，乙局配合）. */
export function leaderFinder({ leads }: Pick<Cues, 'leads'>) {
  const labelled = new RegExp(`[（\\n](?:${anyOf(leads)})：`)
  const bracketed = /（(?=[^，。；：（）]{2,24}牵头)/
  return ({ reading: { text }, paragraphs }: DocumentText, places: Places) => {
    if (!text.includes('牵头')) return () => undefined
    return ({ start, paragraph }: Statement): Actor | undefined => {
      const end = endOf(text, paragraphs, paragraph)
      const words = text.slice(start, Math.min(end, start + REACH))
      const place = placeBehind(labelled, words, start, places) ?? placeBehind(bracketed, words, start, places)
      return place ? { entity: place.entity, span: place } : undefined
    }
  }
}

/** The brackets behind a sentence that tell who carries it out with whom, and how long they may be. */
const CHARGES = /^（[^（）]{0,6}牵头[^（）]{2,200}）/

/**
 * Tells who works with the one who is to carry a statement out, where the brackets right behind it say so: the others of
 * （牵头单位：甲局；责任单位：乙局、丙局）.
 */
export function helperFinder({ reading: { text } }: DocumentText, places: Places) {
  return ({ end }: Statement): readonly Place[] => {
    const words = CHARGES.exec(text.slice(end, end + REACH))?.[0]
    if (!words) return []
    const [, ...others] = places
      .within({ start: end, end: end + words.length })
      .filter(({ entity, nested }) => !nested && ACTORS.has(entity.type))
    return others
  }
}

/** Where a paragraph ends, with the line below it if that says nothing but who carries it out. */
function endOf(text: string, paragraphs: DocumentText['paragraphs'], index: number): number {
  const [own, next] = [paragraphs[index], paragraphs[index + 1]]
  if (next && /^（?牵头/.test(text.slice(next.start, next.start + 3))) return next.end
  return own?.end ?? 0
}

function placeBehind(cue: RegExp, words: string, start: number, places: Places): Place | undefined {
  const found = cue.exec(words)
  const place = found ? places.at(start + found.index + found[0].length) : undefined
  return place && ACTORS.has(place.entity.type) ? place : undefined
}
