import type { Entity } from '../entity/entity.ts'
import type { Actor } from './find-actors.ts'
import type { Place, Places } from './places.ts'
import { placeOf } from './places.ts'

// Agreements are signed by bodies, and tell what their areas do: 甲方（某新区管理委员会）发展…, 双方共建….

/** All parties of an agreement at once, at the beginning of a clause. */
const COLLECTIVE = /(?:甲、?乙、?丙?、?)?[双三四各]方(?![面式案])/y

const PARTY = /^[甲乙丙丁]方$/
const ORDER = '甲乙丙丁'
const partyOf = ({ aliases }: Entity): string | undefined => aliases.find((form) => PARTY.test(form))
const rankOf = (entity: Entity): number => ORDER.indexOf(partyOf(entity)?.charAt(0) ?? '')

/** What stands behind the area in the name of the body that runs it. */
const RUNS = ['管理委员会', '管委会', '管委', '党工委', '党工委管委会', '党工委、管委会']

/** The parties of an agreement, the first party first, whoever a title names before. */
export const partiesOf = (entities: readonly Entity[]): readonly Entity[] =>
  entities.filter((entity) => partyOf(entity) !== undefined).toSorted((a, b) => rankOf(a) - rankOf(b))

/** Where all parties are spoken of as one, the first of them is named, as one alone can act in a measure. */
export function collectiveAt(reading: string, at: number, parties: readonly Entity[]): Place | undefined {
  const [first, second] = parties
  if (!first || !second) return undefined
  COLLECTIVE.lastIndex = at
  return COLLECTIVE.test(reading) ? placeOf({ start: at, end: COLLECTIVE.lastIndex }, first, true) : undefined
}

/** Tells for which areas somebody acts: the area of a body that runs one, those of all parties where they act as one. */
export function areasFinder(reading: string, places: Places, entities: readonly Entity[]) {
  const parties = partiesOf(entities)
  const areas = entities.filter(({ type }) => type === 'NewArea' || type === 'Platform')
  const byForm = new Map(
    areas.flatMap(({ name, aliases }, index) => [name, ...aliases].map((form) => [form, index] as const)).reverse(),
  )
  const areaOf = ({ type, name, aliases }: Entity): Entity | undefined => {
    if (type !== 'Organization') return undefined
    const found = [name, ...aliases].flatMap((form) =>
      RUNS.filter((word) => form.endsWith(word)).map((word) => byForm.get(form.slice(0, -word.length)) ?? Infinity),
    )
    return areas[Math.min(...found)]
  }
  const known = new Map(entities.map((entity) => [entity.id, areaOf(entity)]))
  return (actor: Actor | undefined): readonly Entity[] => {
    if (!actor) return []
    const { span, entity } = actor
    const together =
      span && places.at(span.start)?.refers === true && collectiveAt(reading, span.start, parties) !== undefined
    return (together ? parties : [entity]).flatMap((one) => known.get(one.id) ?? [])
  }
}
