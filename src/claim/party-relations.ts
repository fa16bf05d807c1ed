import type { Entity } from '../entity/entity.ts'
import type { Found } from './found.ts'
import { eachWithEach } from './rows.ts'

/** What an agreement says of all its parties at once: 甲乙双方, 甲、乙、丙三方. */
const PARTIES = /(?:[甲乙丙丁][方、]?){2,4}[双三四]方/

/** Finds that the parties of an agreement work together, where it first speaks of them as one. */
export function partyRelations(reading: string, entities: readonly Entity[]): readonly Found[] {
  const said = PARTIES.exec(reading)
  if (!said) return []
  const quote = { start: said.index, end: said.index + said[0].length }
  const parties = [...new Set(said[0].match(/[甲乙丙丁]/g))].flatMap(
    (letter) => entities.find(({ aliases }) => aliases.includes(`${letter}方`)) ?? [],
  )
  return eachWithEach(parties).map(([from, to]) => ({
    type: 'COOPERATES_WITH',
    from,
    to,
    quote,
    rule: 'pair',
    assertion: 'STATED',
  }))
}
