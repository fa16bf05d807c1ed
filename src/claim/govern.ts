import type { Entity } from '../entity/entity.ts'
import type { Cues, Governor } from '../lexicon/cues.ts'
import type { Match } from '../mention/dictionary.ts'
import { findLongest } from '../mention/dictionary.ts'
import type { EntityType } from '../ontology.ts'
import type { Span } from '../text/text.ts'
import type { Place, Places } from './places.ts'
import { splitClauses } from './read-clause.ts'
import type { Row } from './rows.ts'
import { rowsOf } from './rows.ts'
import { anyOf } from './words.ts'

/** What the words around a place say of it, and where they stand. */
export interface Government {
  readonly place: Place
  readonly governor?: Governor | undefined
  readonly cue?: Cue | undefined
  /** From the cue to the name, or from the name to the cue. */
  readonly quote: Span
  /** The names in a row with this one: A、B和C. */
  readonly row: Row
  /** Where the cue begins; where there is none, the name. */
  readonly at: number
}

/** A cue as it stands in the text. */
export interface Cue {
  readonly word: string
  readonly start: number
}

export interface Governors {
  readonly before: GovernorsOf
  readonly after: GovernorsOf
  readonly around: readonly Embracing[]
  /** The cues of `before`, and those of `after`, in a text. */
  readonly cues: (text: string) => readonly Match<unknown>[]
  readonly tails: (text: string) => readonly Match<unknown>[]
  /** The cues that govern nothing in the next clause. */
  readonly local: ReadonlySet<string>
  /** The cues behind which somebody is helped to do something with others. */
  readonly helping: ReadonlySet<string>
  /** The cues that govern a policy over those of its attribute. */
  readonly publishing: ReadonlySet<string>
}

/** A governor whose cue stands on both sides of the names. */
interface Embracing {
  readonly governor: Governor
  /** Right before them, and before others that are no known names: 与挪威卑尔根、|韩国釜山. */
  readonly opener: RegExp
  readonly farOpener: RegExp
  readonly closer: RegExp
}

export const spanOf = ({ word, start }: Cue): Span => ({ start, end: start + word.length })

/** A cue that follows a name follows closely. */
const NEAR = 20

/** A closing word that may open the next clause stands right behind the comma. */
const OVER = 3

/** How much of the text before names is looked at for what opens, where others stand between and where none do. */
const FAR = 24
const CLOSE = 8

/** What is not done governs nothing, and neither does what stands before it: 推进改革但不符合《规定》. */
const DENIED = /[不未没无]/

/** 三是航运金融发展不足: the word counts. */
const COUNTS = /[一二三四五六七八九十]/
const IS = '是'

export function governorsOf({ governors, helping, publishing }: Cues): Governors {
  const of = (side: Governor['side']) => governors.filter((governor) => governor.side === side)
  const around = of('around').map((governor) => ({
    governor,
    opener: new RegExp(`(?:${anyOf(governor.openers ?? [])})[“《]?[^，、。在]{0,4}$`),
    farOpener: new RegExp(`(?:${anyOf(governor.openers ?? [])})[“《]?[^，。；：在]{2,16}、$`),
    closer: new RegExp(anyOf(governor.words)),
  }))
  return {
    before: byWord(of('before')),
    after: byWord(of('after')),
    around,
    cues: findLongest(wordsOf(of('before'))),
    tails: findLongest(wordsOf(of('after'))),
    local: new Set(governors.flatMap(({ local, words }) => (local ? words : []))),
    helping: new Set(helping),
    publishing: new Set(publishing),
  }
}

const wordsOf = (governors: readonly Governor[]): ReadonlyMap<string, true> =>
  new Map(governors.flatMap(({ words }) => words.map((word) => [word, true])))

/** The governors that have a cue, then those that have what it ends with (加快|推进), in their order. */
type GovernorsOf = (word: string) => readonly Governor[]

function byWord(governors: readonly Governor[]): GovernorsOf {
  const known = new Map<string, readonly Governor[]>()
  const find = (word: string): readonly Governor[] => [
    ...governors.filter(({ words }) => words.includes(word)),
    ...governors.filter(({ words }) => words.some((cue) => cue.length > 1 && word.endsWith(cue))),
  ]
  return (word) => {
    const found = known.get(word) ?? find(word)
    known.set(word, found)
    return found
  }
}

/** What governs each place of a passage, clause by clause. A clause that begins with a name goes on with the cue before it. */
export function govern(text: string, span: Span, places: Places, governors: Governors): readonly Government[] {
  const found: Government[] = []
  let carried: Cue | undefined
  const clauses = splitClauses(text, span, places)
  for (const [index, clause] of clauses.entries()) {
    const within = places.within(clause)
    if (within.length === 0) {
      carried = undefined
      continue
    }
    const top = topIn(clause, places)
    const masked = mask(text, clause, top)
    const cues = cuesIn(masked, clause, governors)
    const rows = rowsOf(text, top)
    for (const row of rows) {
      const last = cues.findLastIndex((cue) => cue.start < row.start)
      const before = isExample(text, clause, row) ? clauses[index - 1] : undefined
      const done = before ? cuesIn(mask(text, before, topIn(before, places)), before, governors).slice(-1) : []
      const leading =
        done.length > 0
          ? done
          : last < 0 && goesOn(text, clause, row)
            ? [carried]
            : qualified(text, row)
              ? [
                  cues.findLast(({ word, start }) => start < row.start && governors.publishing.has(word)) ?? cues[last],
                  cues[last - 1],
                ]
              : [cues[last], cues[last - 1]]
      const isCarried = last < 0 && done.length === 0
      const behind = masked.slice(row.end - clause.start).slice(0, NEAR)
      for (const place of row.places)
        found.push(governedBy(text, clause, row, place, { leading, behind, isCarried }, governors))
    }
    const governed = new Set(rows.flatMap((row) => row.places))
    for (const place of within) if (!governed.has(place)) found.push(alone(place))
    const last = cues.at(-1)
    carried = last && !governors.local.has(last.word) && rows.some((row) => row.start > last.start) ? last : undefined
  }
  return found
}

/** 引进企业三百家，包括甲公司: what the clause before does, if anything, it does to these. */
const EXAMPLES = /^(?:其中)?(?:包括|包含|如|例如|有)[“]?$/

/** 其中甲公司等…家 names some of them, too; 其中软件园面积较大 tells of one. */
const isExample = (text: string, clause: Span, { start, end }: Row): boolean => {
  const lead = text.slice(clause.start, start)
  return EXAMPLES.test(lead) || (lead === '其中' && text[end] === '等')
}

/** 出台支持甲园区发展的“乙十条”: the verbs of an attribute tell what for; it is the verb before them that makes it. */
const qualified = (text: string, { start, places: [first] }: Row): boolean =>
  first?.entity.type === 'Policy' && /的[“《]$/.test(text.slice(Math.max(0, start - 2), start))

const topIn = (span: Span, places: Places): readonly Place[] => places.within(span).filter(({ nested }) => !nested)

/** The cues of a clause; names hide those that they contain. */
function cuesIn(masked: string, clause: Span, governors: Governors): readonly Cue[] {
  return governors.cues(masked).map(({ word, start }) => ({
    word: DENIED.test(masked[start - 1] ?? '') || (word === IS && COUNTS.test(masked[start - 1] ?? '')) ? '' : word,
    start: clause.start + start,
  }))
}

/** What stands around a row: the cues before it, the nearest first, and the words behind it, whose names are masked. */
interface Around {
  readonly leading: readonly (Cue | undefined)[]
  readonly behind: string
  /** The cue stands in the clause before. */
  readonly isCarried: boolean
}

function governedBy(
  text: string,
  clause: Span,
  row: Row,
  place: Place,
  { leading, behind, isCarried }: Around,
  governors: Governors,
): Government {
  const type = place.entity.type
  const tail = text.slice(row.end, clause.end)
  const next = text.slice(row.end, clause.end + OVER)
  const lead = text.slice(Math.max(clause.start, row.start - CLOSE), row.start)
  const far = lead.endsWith('、') ? text.slice(Math.max(clause.start, row.start - FAR), row.start) : ''
  const around = governors.around.find(
    ({ governor, opener, farOpener, closer }) =>
      governor.roles[type] &&
      (row.partner || opener.test(lead) || (far !== '' && farOpener.test(far))) &&
      closer.test(governor.over ? next : tail),
  )
  if (around && !isHelped(text, row, place, leading[0], governors.helping)) {
    const cue = around.closer.exec(around.governor.over ? next : tail)
    const end = row.end + (cue?.index ?? 0) + (cue?.[0].length ?? 0)
    return {
      place,
      governor: around.governor,
      cue: { word: cue?.[0] ?? '', start: row.end + (cue?.index ?? 0) },
      quote: { start: row.start, end },
      row,
      at: row.start,
    }
  }
  // 在启动区落户: a cue that says nothing of such a thing (启动) leaves it to the next.
  const [after] = governors.tails(behind).flatMap((match) => {
    const governor = pick(governors.after, match.word, place.entity, '')
    return governor ? [{ ...match, governor }] : []
  })
  const before = cueOf(text, row, place, tail, leading, governors)
  const beforeGovernor = before ? pick(governors.before, before.word, place.entity, tail) : undefined
  // 拥有校区12个，甲中心等平台落户于此: what stands in the clause itself tells more than the cue of the one before.
  if (after && (!beforeGovernor || (isCarried && type !== 'Industry')))
    return {
      place,
      governor: after.governor,
      cue: { word: after.word, start: row.end + after.start },
      quote: { start: row.start, end: row.end + after.end },
      row,
      at: row.end + after.start,
    }
  if (before && beforeGovernor)
    return {
      place,
      governor: beforeGovernor,
      cue: before,
      quote: { start: Math.min(before.start, place.start), end: place.end },
      row,
      at: before.start,
    }
  return alone(place, row)
}

/** 支持甲大学与乙公司共建: those right behind the cue are helped to work with the others. */
const isHelped = (
  text: string,
  row: Row,
  { start, entity }: Place,
  cue: Cue | undefined,
  helping: ReadonlySet<string>,
): boolean =>
  cue !== undefined &&
  row.partner !== undefined &&
  start < row.partner.start &&
  HELPED.has(entity.type) &&
  helping.has(cue.word) &&
  /^[“《]?$/.test(text.slice(spanOf(cue).end, row.start))

const HELPED: ReadonlySet<EntityType> = new Set(['Enterprise', 'Organization'])

/** A cue inside an attribute (发展|与产业相适应的|服务) leaves what the attribute qualifies to the cue before it. */
function cueOf(
  text: string,
  row: Row,
  { entity }: Place,
  tail: string,
  [nearest, other]: readonly (Cue | undefined)[],
  governors: Governors,
): Cue | undefined {
  if (!nearest || !other || pick(governors.before, nearest.word, entity, tail)) return nearest
  return text.slice(spanOf(nearest).end, row.start).endsWith('的') ? other : nearest
}

const alone = (place: Place, row = rowOf(place)): Government => ({
  place,
  governor: undefined,
  cue: undefined,
  quote: place,
  row,
  at: place.start,
})

const rowOf = (place: Place): Row => ({
  start: place.start,
  end: place.end,
  places: [place],
  joints: [],
  owner: undefined,
  partner: undefined,
})

/** The governor of a cue for the type. */
const pick = (of: GovernorsOf, word: string, entity: Entity, tail: string): Governor | undefined =>
  of(word).find((governor) => governor.roles[entity.type] && bears(governor, entity) && follows(governor, tail))

const bears = ({ named }: Governor, { name }: Entity): boolean => !named || named.some((word) => name.includes(word))

/** 、航空航天三大主导产业; 生物医药百亿级产业集群. */
const COUNT = /^(?:等)?(?:[一二两三四五六七八九十\d]{1,3}[大个类项条]|[一二两三四五六七八九十百千万\d]{1,4}亿级)/

/** Members of the row that are no known names: 芯片、行业应用等产业. */
const UNKNOWN = /^(?:、[^、，。；：和及与等]{2,10}?){1,3}(?=[等和及与]|企业|产业|领域)/

const follows = ({ followers }: Governor, tail: string): boolean => {
  if (!followers) return true
  const words = tail
    .replace(/^[”》）]/, '')
    .replace(UNKNOWN, '')
    .replace(COUNT, '')
  return words === '' || followers.some((follower) => words.startsWith(follower) || tail.startsWith(follower))
}

/** Names hide the cues that they contain. */
function mask(text: string, clause: Span, top: readonly Place[]): string {
  const parts: string[] = []
  let at = clause.start
  for (const place of top) {
    if (place.start < at) continue
    parts.push(text.slice(at, place.start), '\u0000'.repeat(place.end - place.start))
    at = place.end
  }
  return parts.join('') + text.slice(at, clause.end)
}

const CONJUNCTION = /^(?:和|及|以及)?[“《\s]*$/

/**
 * A clause that begins with names goes on with the cue of the one before; so does one that names industries without a cue,
 * but not where it tells of what is theirs (新材料的营业收入增加).
 */
function goesOn(text: string, clause: Span, row: Row): boolean {
  const isField = row.places[0]?.entity.type === 'Industry'
  return isField ? text[row.end] !== '的' : CONJUNCTION.test(text.slice(clause.start, row.start))
}
