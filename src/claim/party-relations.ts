import type { Entity } from '../entity/entity.ts'
import type { Found } from './found.ts'
import { eachWithEach } from './rows.ts'

/** What an agreement says of all its parties at once: 甲乙双方, 甲、乙、丙三方. */
const PARTIES = /(?:[甲乙丙丁][方、]?){2,4}[双三四]方/

/** The same where it only counts them: 经友好协商，三方就…达成如下协议. */
const COUNTED = /([双三四])方(?=就|本着|经|将|同意|共同|建立|决定|一致)/
const LETTERS = ['甲', '乙', '丙', '丁']
const NUMBERS = '双三四'

/** Finds that the parties of an agreement work together, where it first speaks of them as one. */
export function partyRelations(reading: string, entities: readonly Entity[]): readonly Found[] {
  const said = PARTIES.exec(reading) ?? COUNTED.exec(reading)
  if (!said) return []
  const quote = { start: said.index, end: said.index + said[0].length }
  const named = [...new Set(said[0].match(/[甲乙丙丁]/g) ?? LETTERS)]
  const parties = named.flatMap((letter) => entities.find(({ aliases }) => aliases.includes(`${letter}方`)) ?? [])
  if (said[1] && parties.length !== NUMBERS.indexOf(said[1]) + 2) return []
  return eachWithEach(parties).map(([from, to]) => ({
    type: 'COOPERATES_WITH',
    from,
    to,
    quote,
    rule: 'pair',
    assertion: 'STATED',
  }))
}
