import type { Grammar } from '../lexicon/grammar.ts'
import type { Span } from '../text/text.ts'
import type { Genericness } from './generic.ts'
import type { Mention } from './mention.ts'
import { matchesIn } from './parts.ts'

/** How far behind the verb the row of fields may go. */
const REACH = 60

const JOINT = /[、和与及]|以及/
const ROW = /^[^，。；：！？（）《》“”\d\s的在]{2,}/

/** No field has a longer name. */
const LONGEST_FIELD = 10

/** Finds what somebody has made his speciality: 主攻飞行控制、空域感知; the words name fields that no lexicon has. */
export function createSpecialityFinder(
  { lists: { specialities } }: Pick<Grammar, 'lists'>,
  genericness: Genericness,
): (text: string, part: Span) => Mention[] {
  const { verbs, ends } = specialities
  const verb = new RegExp(verbs.join('|'), 'g')
  const end = new RegExp(`(?:${ends.join('|')}).*$`)
  const isField = (name: string): boolean =>
    name.length >= 3 &&
    name.length <= LONGEST_FIELD &&
    genericness.special(name) >= 2 &&
    !genericness.isNever(name) &&
    !genericness.holdsName(name, false)
  return (text, part) =>
    matchesIn(text, verb, part).flatMap(({ at, match: [word] }) => {
      const begin = at + word.length
      const row = ROW.exec(text.slice(begin, begin + REACH))?.[0].replace(end, '') ?? ''
      let start = begin
      return row.split(JOINT).flatMap((name): Mention[] => {
        const span = { start, end: start + name.length }
        start = span.end + (text.startsWith('以及', span.end) ? 2 : 1)
        return isField(name) ? [{ ...span, type: 'Industry', name, rule: 'speciality' }] : []
      })
    })
}
