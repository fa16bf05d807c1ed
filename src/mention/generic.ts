import type { Grammar } from '../lexicon/grammar.ts'
import type { KnownEntity } from '../lexicon/lexicon.ts'
import type { EntityKind, EntityType } from '../ontology.ts'
import type { Match } from './dictionary.ts'
import { findAll, findLongest } from './dictionary.ts'

const HOSTS: ReadonlySet<EntityKind> = new Set(['COUNTRY', 'PROVINCE', 'CITY', 'DISTRICT'])

/** Tells names from common nouns by the words that stand before their head. */
export interface Genericness {
  /** How many characters of the words are not general vocabulary. */
  proper(words: string): number
  /** The same by the general vocabulary of policy documents alone. */
  special(words: string): number
  /** The same without fields of industry: none in 生物医药产业. */
  rare(words: string): number
  /** Holds a known place, new area, company, body or platform, or, where that counts, a known industry. */
  holdsName(words: string, orIndustry: boolean): boolean
  beginsWithName(words: string): boolean
  /** Nothing but known names and a direction: 上海, 宁波舟山, 西安北. */
  isNames(words: string): boolean
  /** How much of the words' beginning is known names: 4 of 浙江宁波前湾. */
  placeLength(words: string): number
  /** How much of it is a new area with its places, or a country: 6 of 天津滨海新区滨海. */
  areaLength(words: string): number
  /** How much of it is places that what remains does not need for its name: 2 of 厦门海沧生物医药, 0 of 舟山航空. */
  hostLength(words: string): number
  /** Two or three places by a letter of each: 宁滁, 甬舟. */
  isLetters(words: string): boolean
  /** A province, after which no port or station is called. */
  isProvince(words: string): boolean
  /** The name of a city cluster or an economic belt. */
  isCluster(words: string): boolean
  /** How many known places, new areas, bodies and companies the words name one after the other. */
  places(words: string): number
  /** Tells one work from others: 黄海北部海上风电, 绿氢耦合炼化; not 重庆市级重大 or 新能源. */
  isSpecific(words: string): boolean
  isNever(name: string): boolean
}

/** What joins a place to its name: 安顺—青岛产业园, 新加坡国立大学; whom it is for: 台湾|青年创业基地. */
const JOINT = /^(?:[（—–·~～至-]|国立|皇家|联邦|青年|同胞|侨胞|乡亲)/

export function createGenericness(
  { generic: { words, never, endings }, commonWords, suffixes, industries }: Grammar,
  known: readonly KnownEntity[],
): Genericness {
  const findGeneric = findLongest(new Map([...words, ...commonWords].map((word) => [word, true])))
  const findFields = findLongest(
    new Map([...words, ...commonWords, ...industries.general, ...industryForms(known)].map((word) => [word, true])),
  )
  const findGeneral = findLongest(new Map(words.map((word) => [word, true])))
  const findHeads = findLongest(new Map(suffixes.rules.flatMap((rule) => rule.suffixes.map((word) => [word, true]))))
  const forms = properForms(known)
  const letters = lettersOf(known)
  const findNames = findAll(forms)
  const findFullest = findLongest(forms)
  const refused = new Set([...never, ...suffixes.rules.flatMap((rule) => rule.suffixes)])
  const chain = (text: string): Match<KnownEntity>[] => {
    const names: Match<KnownEntity>[] = []
    for (const match of findFullest(text))
      if (match.start === (names.at(-1)?.end ?? 0) && match.value.type !== 'Industry') names.push(match)
    return names
  }
  const placeLength = (text: string): number => chain(text).at(-1)?.end ?? 0
  const count = (text: string, find: (text: string) => Match<unknown>[]): number =>
    text.length - find(text).reduce((sum, match) => sum + match.word.length, 0)
  const holds = (text: string, isOne: (type: EntityType) => boolean): boolean =>
    findNames(text).some(({ value }) => isOne(value.type))
  /** 西安|医学院第一附属医院 and 昆明|路 go on with a head, which is no name without its place. */
  const beginsWithHead = (text: string): boolean => findHeads(text)[0]?.start === 0
  const isProperAlone = (text: string): boolean =>
    !beginsWithHead(text) &&
    !JOINT.test(text) &&
    (count(text, findFields) >= 2 || (findFullest(text)[0]?.start === 0 && !isIndustryAt(findFullest(text)[0])))
  /** 西安咸阳国际机场 has two cities in its name; the city in 广西钦州港 lies in the province. */
  const hostLength = (text: string): number => {
    const places = chain(text)
    const other = places.findIndex(({ value }) => !isHost(value))
    const hosts = other < 0 ? places : places.slice(0, other)
    return (
      hosts.findLast(({ value, end }, index) => {
        const next = places[index + 1]?.value
        return (!next || next.kind !== value.kind) && isProperAlone(text.slice(end))
      })?.end ?? 0
    )
  }
  const isNames = (text: string): boolean => {
    const length = placeLength(text)
    return length > 0 && /^[东南西北]?$/.test(text.slice(length))
  }
  return {
    proper: (text) => count(text, findGeneric),
    special: (text) => count(text, findGeneral),
    rare: (text) => count(text, findFields),
    holdsName: (text, orIndustry) => holds(text, (type) => orIndustry || type !== 'Industry'),
    beginsWithName: (text) => placeLength(text) > 0,
    isNames,
    placeLength,
    areaLength: (text) => {
      const length = chain(text).findLast(isArea)?.end ?? 0
      return JOINT.test(text.slice(length)) ? 0 : length
    },
    hostLength,
    isLetters: (text) =>
      text.length > 1 && text.length < 4 && placeLength(text) === 0 && [...text].every((letter) => letters.has(letter)),
    isProvince: (text) => forms.get(text)?.kind === 'PROVINCE' && /[省区]$/.test(forms.get(text)?.name ?? ''),
    isCluster: (text) => forms.get(text)?.kind === 'CLUSTER',
    places: (text) =>
      new Set(
        findNames(text)
          .filter(({ value }) => value.type !== 'Industry')
          .map(({ start }) => start),
      ).size,
    isSpecific: (text) => {
      const left = count(text, findFields)
      const named = left >= 2 || holds(text, (type) => type !== 'Industry')
      return named && (left >= 4 || holds(text, (type) => type === 'Industry') || (left >= 2 && placeLength(text) > 0))
    },
    isNever: (name) => refused.has(name) || endings.some((end) => name.endsWith(end)),
  }
}

/** Policies do not make a longer name a proper one. */
function properForms(known: readonly KnownEntity[]): Map<string, KnownEntity> {
  const forms = new Map<string, KnownEntity>()
  for (const entity of known) {
    if (entity.type !== 'Policy')
      for (const form of [entity.name, ...entity.aliases, ...(entity.type === 'NewArea' ? entity.contextual : [])])
        if (form.length > 1) forms.set(form, entity)
  }
  return forms
}

/** By what letters provinces and cities are called: 浙, and the first of 滁州. */
const lettersOf = (known: readonly KnownEntity[]): ReadonlySet<string> =>
  new Set(
    known
      .filter(({ kind }) => kind === 'PROVINCE' || kind === 'CITY')
      .flatMap(({ name, aliases, contextual }) => [
        name.charAt(0),
        ...[...aliases, ...contextual].filter((form) => form.length === 1),
      ]),
  )

/** Places in which others lie. */
const isHost = ({ type, kind }: KnownEntity): boolean => type === 'Region' && kind !== undefined && HOSTS.has(kind)

const isIndustryAt = (match: Match<KnownEntity> | undefined): boolean => match?.value.type === 'Industry'

const industryForms = (known: readonly KnownEntity[]): string[] =>
  known.filter(({ type }) => type === 'Industry').flatMap(({ name, aliases }) => [name, ...aliases])

/** The short form of a new area may begin another's own name: 贵安华为云数据中心. */
const isArea = ({ word, value: { type, kind, name } }: Match<KnownEntity>): boolean =>
  type === 'NewArea' ? name.endsWith(word) : type === 'Region' && kind === 'COUNTRY'
