import type { Entity } from '../entity/entity.ts'
import { findAll } from '../mention/dictionary.ts'
import type { EntityType } from '../ontology.ts'
import type { DocumentText } from '../text/text.ts'
import { AREAS } from './places.ts'

/** Who can be what a document is about and act in it, the likeliest first. */
const SUBJECTS: readonly EntityType[] = ['NewArea', 'Organization', 'Region', 'Platform', 'Enterprise']

/**
 * The document's own subject: whom its title names, else whom its publisher or series is of, else the new area that it
 * calls by the bare noun or names most, else the province or city that it calls its own. A text about several has none.
 */
export function documentSubject(
  text: DocumentText,
  entities: readonly Entity[],
  spelled: Speller,
  regions: ReadonlyMap<string, Entity>,
  seats: readonly string[],
): Entity | undefined {
  const { title, publisher, series } = text.foldedHeader
  return (
    namedIn(title, spelled, SUBJECTS) ??
    namedIn(publisher ?? '', spelled, ['NewArea']) ??
    ownerOf(`${publisher ?? ''} ${series ?? ''}`, entities) ??
    prevailingArea(entities) ??
    seated(text.reading.text, regions, seats)
  )
}

/** Whom another title in the text is about: a file may hold several documents. */
export function titleSubject(title: string, spelled: Speller, advancing: RegExp): Entity | undefined {
  // 甲新区：乙经开区签约: what stands before the colon is the column.
  const told = title.slice(title.indexOf('：') + 1)
  const opens = spelled(told)
    .filter(({ entity, start }) => start === 0 && SUBJECTS.includes(entity.type))
    .toSorted((a, b) => b.end - a.end)[0]
  const subject = (told === title ? undefined : opens?.entity) ?? namedIn(title, spelled, SUBJECTS)
  return favouredArea(title, spelled, subject, advancing) ?? subject
}

/** Whom the title of what a government issues favours: its opinions 支持临港地区发展 are for 临港地区. */
export function favouredArea(
  title: string,
  spelled: Speller,
  subject: Entity | undefined,
  advancing: RegExp,
): Entity | undefined {
  if (subject?.type !== 'Organization' && subject?.type !== 'Region') return undefined
  const areas = spelled(title).filter(({ entity }) => AREAS.has(entity.type))
  return areas.find(({ entity: { name, aliases } }) =>
    [name, ...aliases].some(
      (form) => form.length > 1 && advancing.test(title.slice(0, Math.max(0, title.indexOf(form)))),
    ),
  )?.entity
}

/** A firm that begins the words, else the first named of the likeliest type; of two at one place the one that the text names more. */
export function namedIn(words: string, spelled: Speller, types: readonly EntityType[]): Entity | undefined {
  const named = standing(spelled(words).filter(({ entity }) => types.includes(entity.type)))
  const opens = named.find(
    ({ entity, start }) => entity.type === 'Enterprise' && (start === 0 || words[start - 1] === '—'),
  )
  if (opens) return opens.entity
  for (const type of types) {
    const first = named.find(({ entity }) => entity.type === type)
    if (first) return first.entity
  }
  return undefined
}

interface Spelled {
  readonly entity: Entity
  readonly start: number
  readonly end: number
}

/** Finds which things words spell out by any of their forms, in the order of the things, each where it stands first and longest. */
export type Speller = (words: string) => readonly Spelled[]

/** Learns the forms: a text may name many things, and have many headings. */
export function spellerOf(entities: readonly Entity[]): Speller {
  const forms = new Map<string, number[]>()
  for (const [index, { name, aliases }] of entities.entries())
    for (const form of [name, ...aliases]) if (form.length > 1) forms.set(form, [...(forms.get(form) ?? []), index])
  const find = findAll(forms)
  return (words) => {
    const first = new Map<number, Spelled>()
    for (const { start, end, value } of find(words))
      for (const index of value) {
        const entity = entities[index]
        if (entity && (first.get(index)?.start ?? start) === start) first.set(index, { entity, start, end })
      }
    return [...first].toSorted(([a], [b]) => a - b).map(([, spelled]) => spelled)
  }
}

/** What words name, in order; neither what stands in a longer name (苏州 in 苏州高新区) nor the place before one (广州|南沙). */
function standing(all: readonly Spelled[]): readonly Spelled[] {
  const places = all.filter(({ entity }) => AREAS.has(entity.type))
  return all
    .filter(
      (one) => one.entity.type !== 'Region' || !places.some((other) => holds(other, one) || other.start === one.end),
    )
    .toSorted((a, b) => a.start - b.start || b.entity.mentions.length - a.entity.mentions.length)
}

const holds = (longer: Spelled, { start, end }: Spelled): boolean =>
  longer.start <= start && longer.end >= end && longer.end - longer.start > end - start

/** A publisher or series may bear only the proper part of the name: 西咸研究 is of 西咸新区. */
function ownerOf(words: string, entities: readonly Entity[]): Entity | undefined {
  return entities.find((entity) => entity.type === 'NewArea' && words.includes(entity.name.slice(0, 2)))
}

/** The new area that a text names more than all others. */
export const prevailingArea = (entities: readonly Entity[]): Entity | undefined =>
  prevailing(entities.filter(({ type }) => type === 'NewArea'))

/** Who has most of the places of all of them, with more than half. */
function prevailing(entities: readonly Entity[]): Entity | undefined {
  const all = entities.reduce((sum, { mentions }) => sum + mentions.length, 0)
  return entities.find(({ mentions }) => mentions.length * 2 > all)
}

/** Four cities are provinces as well. */
export const isMunicipality = (name: string): boolean => /^(?:北京|上海|天津|重庆)/.test(name)

/** Which regions a word of the own one (全省, 我市) may stand for, by its last character. */
const LEVELS: readonly (readonly [string, (region: Entity) => boolean])[] = [
  ['省', ({ kind, name }) => kind === 'PROVINCE' && !isMunicipality(name)],
  ['市', ({ kind, name }) => kind === 'CITY' || isMunicipality(name)],
  ['县', ({ kind }) => kind === 'DISTRICT'],
]

/** A text speaks of its own province or city more than once. */
const OWN = 2

/** The province (省), city (市) and county (县) that a text names more than all others of the level. */
export const prevailingRegions = (entities: readonly Entity[]): ReadonlyMap<string, Entity> =>
  new Map(
    LEVELS.flatMap(([level, isOf]) => {
      const region = prevailing(entities.filter((one) => one.type === 'Region' && isOf(one)))
      return region ? [[level, region] as const] : []
    }),
  )

/** The province or city that a text calls its own, if it names one of that level more than all others. */
function seated(reading: string, regions: ReadonlyMap<string, Entity>, seats: readonly string[]): Entity | undefined {
  for (const [level] of LEVELS) {
    const words = seats.filter((word) => word.endsWith(level))
    const said = words.reduce((sum, word) => sum + reading.split(word).length - 1, 0)
    const own = said >= OWN ? regions.get(level) : undefined
    if (own) return own
  }
  return undefined
}
