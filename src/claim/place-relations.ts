import type { Cues } from '../lexicon/cues.ts'
import type { EntityType } from '../ontology.ts'
import type { Found } from './found.ts'
import { union } from './found.ts'
import type { Place } from './places.ts'
import { AREAS } from './places.ts'
import { BESIDE } from './rows.ts'
import type { Said } from './said.ts'
import { anyOf } from './words.ts'

const LYING: ReadonlySet<EntityType> = new Set(['Platform', 'Project', 'Enterprise', 'NewArea'])

/** Finds what lies in a place by the words between them: 位于滨海新区的天津港, 园区内的企业. */
export function placeFinder({ lying, settingUp, inside, locatives, selves }: Cues) {
  const scene = new RegExp(`[，。；：！？、\\n】](?:${anyOf(locatives)})$`)
  const lies = new RegExp(`(?:${anyOf(lying)})$`)
  const within = new RegExp(`^(?:${anyOf(inside)})[的，]?[“]?$`)
  const areas = selves.filter((word) => word.endsWith('区'))
  const settled = new RegExp(
    `^[”》]?[^，。；：、的]{0,10}?(?:${anyOf(lying)})[于在到]?(?:${anyOf(areas)})(?=[，。；、]|$)`,
  )
  const founded = new RegExp(
    `在(?:${anyOf(areas)})(?:范围)?内?[^，。；：、]{0,4}(?:${anyOf(settingUp)})[^，。；：、]{0,8}$`,
  )
  return (reading: string, { statement, about, top }: Said): readonly Found[] => {
    const leads = (place: Place, from: number): boolean =>
      from - statement.start <= LEAD &&
      place.entity.type !== 'Region' &&
      /^[内里中]?，/.test(reading.slice(place.end, place.end + 2))
    return top.flatMap((place, index): Found[] => {
      const next = top[index + 1]
      if (about?.type === 'NewArea' && STANDS.has(place.entity.type)) {
        const [lead] = founded.exec(reading.slice(Math.max(statement.start, place.start - REACH), place.start)) ?? []
        if (lead !== undefined) {
          const own = { start: place.start - lead.length, end: place.end, entity: about }
          return rowFrom(reading, top, index).map((one) => ({ ...locatedIn(one, own), assertion: 'INFERRED' }))
        }
        const [words] = settled.exec(reading.slice(place.end, Math.min(statement.end, place.end + REACH))) ?? []
        const own = words && { start: place.start, end: place.end + words.length, entity: about }
        if (own) return [{ ...locatedIn(place, own), assertion: 'INFERRED' }]
      }
      if (!next || !AREAS.has(place.entity.type)) return []
      const from = chainStart(reading, top, index)
      const before = `\n${reading.slice(Math.max(0, from - BEFORE), from)}`.slice(-BEFORE)
      const there = scene.test(before) && leads(place, from) ? subjectsIn(reading, statement, top) : []
      if (there.length > 0) return there.map((one) => locatedIn(one, place))
      if (!LYING.has(next.entity.type)) return []
      const between = reading.slice(place.end, next.start)
      const lain = OF.test(between) && lies.test(before)
      const set = SCENE.test(between) && scene.test(before) && next.entity.kind !== 'TRANSPORT'
      return within.test(between) || lain || set
        ? rowFrom(reading, top, index + 1).map((one) => locatedIn(one, place))
        : []
    })
  }
}

/** 在滨海新区，天津港…; 在滨海新区，一座“天津港”…; 在滨海新区，投资十亿元的天津港…: the scene and its first name. */
const SCENE = /^[内里中]?，(?:记者[^，。；：]{0,10}，)?(?:一[个座家条所]|[^，。；：的]{2,16}的)?[“]?$/

const OF = /^的[^，。；：]{0,12}$/

/** 在滨海新区|软件园，…, 在滨海新区的软件园，…: where the places begin of which each lies in the one before. */
function chainStart(reading: string, top: readonly Place[], index: number): number {
  let first = index
  for (let before = top[first - 1]; before && AREAS.has(before.entity.type); before = top[first - 1]) {
    if (index - first === CHAIN || !/^的?$/.test(reading.slice(before.end, top[first]?.start))) break
    first--
  }
  return top[first]?.start ?? 0
}

/** So many places stand in a chain at most. */
const CHAIN = 4

/** So far from the beginning of a sentence a scene is that of all of it. */
const LEAD = 8

/** 在甲片区，机器轰鸣，乙公司、丙公司加快研发，丁公司扩大生产: whoever is the subject of a clause of it. */
function subjectsIn(reading: string, { clauses }: Said['statement'], top: readonly Place[]): readonly Place[] {
  const subjects = new Set(clauses.map(({ subject }) => subject))
  return top
    .flatMap((place, index) => (subjects.has(place) ? rowFrom(reading, top, index) : []))
    .filter(({ entity }) => STANDS.has(entity.type) && entity.kind !== 'TRANSPORT')
}

/** 在甲片区，乙公司、丙公司…: all that stand in a row. */
function rowFrom(reading: string, top: readonly Place[], from: number): readonly Place[] {
  let end = from + 1
  while (isBeside(reading, top[end - 1], top[end])) end++
  return top.slice(from, end)
}

const isBeside = (reading: string, one: Place | undefined, other: Place | undefined): boolean =>
  one !== undefined && other?.entity.type === one.entity.type && BESIDE.test(reading.slice(one.end, other.start))

/** How far before a place it is looked for what says that something lies there. */
const BEFORE = 6

/** How far behind a name its settling in the own area is looked for, and how far before it its founding there. */
const REACH = 24

/** What stands somewhere as nothing larger does: 国家技术创新中心落户新区. */
const STANDS: ReadonlySet<EntityType> = new Set(['Platform', 'Project', 'Enterprise'])

const locatedIn = (thing: Place, place: Pick<Place, 'start' | 'end' | 'entity'>): Found => ({
  type: 'LOCATED_IN',
  from: thing.entity,
  to: place.entity,
  quote: union(thing, place),
  rule: 'place-of-name',
  assertion: 'STATED',
})
