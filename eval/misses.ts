import type { Extraction } from '../src/exchange.ts'
import type { Span } from '../src/text/text.ts'
import type { Case } from './cases.ts'
import { citeMisses } from './cite-misses.ts'
import { entityMisses } from './entity-misses.ts'
import { indicatorMisses } from './indicator-misses.ts'
import { measureMisses } from './measure-misses.ts'
import type { Pairs } from './pair-entities.ts'
import { pairEntities } from './pair-entities.ts'
import { relationMisses } from './relation-misses.ts'

/** What was missed or wrongly said: of which sort and why, what it is, and the place that states it. */
export interface Miss {
  readonly group: string
  readonly what: string
  readonly place: Span | undefined
}

export interface Compared extends Case {
  readonly predicted: Extraction
  readonly pairs: Pairs
}

const FINDERS = {
  entities: entityMisses,
  relations: relationMisses,
  measures: measureMisses,
  cites: citeMisses,
  indicators: indicatorMisses,
} satisfies Record<string, (compared: Compared) => readonly Miss[]>

export type MissKind = keyof typeof FINDERS

export const MISS_KINDS = Object.keys(FINDERS)

export const isMissKind = (word: string): word is MissKind => word in FINDERS

/** Prints what went wrong in all the texts, by sort and cause, the commonest first, each with its sentence. */
export function printMisses(cases: readonly (Case & { readonly predicted: Extraction })[], kind: MissKind): void {
  const groups = new Map<string, string[]>()
  for (const one of cases) {
    const pairs = pairEntities(one.gold, one.predicted)
    for (const { group, what, place } of FINDERS[kind]({ ...one, pairs })) {
      const lines = groups.get(group) ?? []
      lines.push(`   ${one.name}  ${what}  ${contextOf(one.text, place)}`)
      groups.set(group, lines)
    }
  }
  for (const [group, lines] of [...groups].toSorted((a, b) => b[1].length - a[1].length))
    console.log([`\n-- ${group}: ${lines.length}`, ...lines].join('\n'))
}

/** So much of the text is shown around a place, and at most so much of the place itself. */
const AROUND = 16
const SHOWN = 120

function contextOf(text: string, place: Span | undefined): string {
  if (!place) return ''
  const quote = text.slice(place.start, place.end)
  const shown = quote.length > SHOWN ? `${quote.slice(0, SHOWN)}…` : quote
  const before = text.slice(Math.max(0, place.start - AROUND), place.start)
  return `…${before}[${shown}]${text.slice(place.end, place.end + AROUND)}…`.replace(/\s+/g, ' ')
}
