import type { Entity } from '../entity/entity.ts'
import type { Cues, QuantityCues } from '../lexicon/cues.ts'
import type { EntityKind } from '../ontology.ts'
import type { Span } from '../text/text.ts'
import type { Place, Places } from './places.ts'
import { AREAS } from './places.ts'
import { clauseStart, isScene, ownersOf, SUBJECTS, subjectOf } from './quantity-names.ts'
import {
  BUILT,
  builtFor,
  givenTo,
  helpedBefore,
  isInvested,
  meantBy,
  namedBehind,
  objectBefore,
  policyOf,
} from './quantity-objects.ts'
import type { Clause } from './read-clause.ts'
import { ACTORS } from './read-clause.ts'
import { referenceOf } from './refer-back.ts'
import type { Row } from './row-quantities.ts'
import type { Said } from './said.ts'
import { sceneOf, THERE } from './scene.ts'
import { anyOf } from './words.ts'

/** Whose the quantities of a row are. */
export interface Ownership {
  /** Those whom the words before the row name. */
  readonly owners: readonly Place[]
  /** Whose a quantity is that none of them owns. */
  readonly of?: Entity
  /** The words say so; absent where the context gives it. */
  readonly stated: boolean
}

/** What a bureau counts, it counts for its area; a university, an association or an institute has quantities of its own. */
const BUREAUX: ReadonlySet<EntityKind | undefined> = new Set(['GOVERNMENT', undefined])

/** How far behind a quantity it is looked for where what is counted settles. */
const REACH = 80

type Words = Pick<Cues, 'finished' | 'granting' | 'referring' | 'settling'>

/** The cues of ownership as patterns. */
function patternsOf(quantities: QuantityCues, { finished, granting, settling }: Words) {
  const { properties, grants, tenants, contents, arriving, areaStatistics, verbs } = quantities
  const arrivals = anyOf([...settling, ...arriving])
  return {
    property: new RegExp(`^(?:\\d{4}年底?前?)?(?:${anyOf(properties)})`),
    granted: new RegExp(anyOf(grants)),
    tenant: new RegExp(anyOf(tenants)),
    content: new RegExp(`(?:${anyOf(contents)})$`),
    taking: new RegExp(`(?:${anyOf(verbs)})$|对[^，。；]*$`),
    statistic: new RegExp(anyOf(areaStatistics)),
    helped: new RegExp(`(?:${anyOf(granting)})[“]?$`),
    helpedAgain: new RegExp(`，(?:${anyOf(granting)})`),
    became: new RegExp(`^(?:${anyOf(finished)})|(?:${anyOf(finished)})$`),
    settles: new RegExp(`^[^，。；：]{0,16}?(?:${arrivals})[于在到]?[“]?$`),
    settled: new RegExp(`^[”]?(?:完成|实现)?(?:${arrivals})`),
    // 甲、乙等落户新区，集聚企业60家: together they are not whose it is.
    came: new RegExp(`^、[^，。；]{0,60}(?:${arrivals})[^。；]*，`),
  }
}

type Patterns = ReturnType<typeof patternsOf>

/** Makes the finder of owners; it goes through the rows of a statement in their order. */
export function ownershipOf(quantities: QuantityCues, words: Words) {
  const refers = referenceOf(words)
  const patterns = patternsOf(quantities, words)
  const { property, granted, statistic, taking } = patterns
  return (reading: string, said: Said, places: Places, before?: Said): ((row: Row) => Ownership) => {
    const { statement, about } = said
    const topic = topicOf(said, before)
    let subject: Entity | undefined
    let since = statement.start
    /** It is what the clause before built or helped. */
    let isObject = false
    return (row) => {
      const lead = reading.slice(row.chunk.start, row.chunk.end)
      const isOwner = (place: Place) => !isBureau(place.entity, about) && !isScene(reading, place, statement.clauses)
      const owners = ownersOf(reading, row, places, taking).filter(isOwner)
      const begun = startsSentence(reading, row.chunk.start)
      const goesOn = property.test(lead)
      const isOfArea = statistic.test(lead) && !granted.test(lead)
      if (begun || (subject && !goesOn && !ACTORS.has(subject.type) && actsAnew(statement.clauses, since, row)))
        subject = undefined
      if ((isOfArea && isObject) || (subject?.type === 'Policy' && !granted.test(lead))) subject = undefined
      const named =
        (owners.length > 0 ? undefined : meantBy(reading, row, places, about, refers)) ??
        subjectOf(reading, row, places, taking, isOwner)
      const object =
        named || isOfArea
          ? undefined
          : (objectBefore(reading, said, row, patterns) ?? helpedBefore(reading, said, row, patterns))
      const found = named ?? object
      if (found) [subject, since, isObject] = [found, row.chunk.start, found === object]
      const place =
        policyOf(reading, said, row, patterns) ??
        namedBehind(reading, said, row, patterns) ??
        settlingPlace(reading, row, places, patterns) ??
        givenTo(reading, row, places, refers) ??
        (isInvested(reading, row) ? builtFor(said, row) : undefined)
      if (place) return { owners: [], of: place, stated: true }
      const told = tellsOf(reading, said, row, places, patterns)
      const other = subject ?? (topic && !told?.span && (goesOn || topic.passive) ? topic.entity : told?.entity)
      const stated = subject !== undefined || told?.span !== undefined
      const of = isOfArea && about && other && !isMeasured(other, stated) ? about : other
      return { owners, ...(of ? { of } : {}), stated }
    }
  }
}

/** What is measured of an area as a whole is not of a firm, nor of a park that the words do not name. */
const isMeasured = ({ type }: Entity, stated: boolean): boolean => AREAS.has(type) && (stated || type !== 'Platform')

/** A bureau of the area, or of the region, that the text is about: 区商务局, 湖南省委. */
const isBureau = ({ type, kind, name }: Entity, about: Entity | undefined): boolean =>
  type === 'Organization' &&
  BUREAUX.has(kind) &&
  (about?.type === 'NewArea' ||
    (about?.type === 'Region' && (name.startsWith(about.name.slice(0, 2)) || OWN_LEVEL.test(name))))

/** 区住房城乡建设局: a bureau that names no place is one of the area that the text is about. */
const OWN_LEVEL = /^[省市州县区]/

const startsSentence = (reading: string, at: number): boolean => /[。；\n]/.test(reading[at - 1] ?? '\n')

/** What the sentence before was about or built, where this one names nobody: 软件园由甲公司运营。已有企业200家。 */
function topicOf({ statement }: Said, before: Said | undefined): Topic | undefined {
  if (before?.statement.paragraph !== statement.paragraph || statement.clauses.some(({ subject }) => subject))
    return undefined
  const clause = before.statement.clauses.find(({ subject }) => typeof subject === 'object')
  const subject = typeof clause?.subject === 'object' ? clause.subject.entity : undefined
  const built = before.governed.findLast(({ place }) => !place.nested)
  const isBuilt = built?.governor?.roles[built.place.entity.type] === 'BUILDS' && BUILT.has(built.place.entity.type)
  if (clause && subject && BUILT.has(subject.type)) {
    const passive = before.actor?.span !== undefined && before.actor.span.start >= clause.verb
    return { entity: subject, passive }
  }
  return built && isBuilt ? { entity: built.place.entity, passive: false } : undefined
}

interface Topic {
  readonly entity: Entity
  /** Somebody else acts in that sentence. */
  readonly passive: boolean
}

/** Of whom a sentence tells whose quantities name nobody: the subject of the last clause that has one, else who acts in it. */
function tellsOf(
  reading: string,
  { statement, actor, about }: Said,
  row: Row,
  places: Places,
  { became, came }: Patterns,
): Teller | undefined {
  const { chunk } = row
  const scene = sceneBefore(reading, row, places)
  if (scene) return { entity: scene.entity, span: scene }
  const clause = statement.clauses
    .filter(({ start }) => start <= chunk.start)
    .findLast(({ subject }) => typeof subject === 'object' && SUBJECTS.has(subject.entity.type))
  const place = typeof clause?.subject === 'object' ? clause.subject : undefined
  const isOver =
    clause && place && isThing(reading, place.entity, clause, became) && actsAnew(statement.clauses, clause.start, row)
  const named = place && !isOver ? { entity: place.entity, span: place } : actor
  const since = named?.span ? reading.slice(named.span.end, chunk.end) : ''
  return about && (EXAMPLES.test(since) || came.test(since) || (named && isBureau(named.entity, about)))
    ? { entity: about }
    : named
}

/** What has become something does nothing itself (软件园投用，引进企业30家); else what happens in a park is its own. */
const isThing = (reading: string, { type }: Entity, { verb, end }: Clause, became: RegExp): boolean =>
  type === 'Platform' ? became.test(reading.slice(verb, end)) : !ACTORS.has(type)

/** 一期开工，新建道路50公里: behind what became of a thing, an action without a subject is of who acts in the sentence. */
function actsAnew(clauses: readonly Clause[], since: number, { chunk }: Row): boolean {
  return clauses.some(
    ({ start, acts, subject, adverbial }) => start > since && start <= chunk.start && acts && !subject && !adverbial,
  )
}

interface Teller {
  readonly entity: Entity
  readonly span?: Span
}

/** 在甲新区，5万亩牧场…: where it is set, when that is the clause right before. */
function sceneBefore(reading: string, { chunk }: Row, { at }: Places): Place | undefined {
  const end = chunk.start - 1
  if (reading[end] !== '，') return undefined
  const place = sceneOf(reading, { start: clauseStart(reading, end), end }, at, { opens: THERE, tail: SCENE_TAIL })
  return place && AREAS.has(place.entity.type) ? place : undefined
}

const SCENE_TAIL = /^[”]?[内里]?$/

/** 12家企业落户甲园区, 200项成果在甲园区落地: they are counted for where they settle. */
function settlingPlace(
  reading: string,
  { chunk }: Row,
  places: Places,
  { settles, settled }: Patterns,
): Entity | undefined {
  const place = places
    .within({ start: chunk.end, end: chunk.end + REACH })
    .find(({ nested, entity }) => !nested && AREAS.has(entity.type))
  if (!place) return undefined
  const between = reading.slice(chunk.end, place.start)
  const isGoal = settles.test(between)
  const isScene = /^[^，。；：]{0,16}在[“]?$/.test(between) && settled.test(reading.slice(place.end, place.end + 6))
  return isGoal || isScene ? place.entity : undefined
}

/** A、B等7个项目: they are some of those that are counted. */
const EXAMPLES = /^[^，。；]{0,6}、[^，。；]{0,60}等[^，。；]{0,14}?[\d一二三四五六七八九十]/
