import type { EntityType } from '../ontology.ts'
import type { Span } from '../text/text.ts'
import type { Place } from './places.ts'

/** Names in a row: A、B和C. */
export interface Row extends Span {
  readonly places: readonly Place[]
  /** The place or owner right before the first: 福州市|长乐区. */
  readonly owner?: Place | undefined
  /** The first that stands behind 与: with it those before it do something. */
  readonly partner?: Place | undefined
  /** What stands between them. */
  readonly joints: readonly string[]
}

/** The joint behind which a partner stands: A与B、C合作. */
const WITH = '与'

/** Between two names that stand right beside each other, with their own marks: 甲、乙, 《甲》和《乙》. */
export const BESIDE = /^[”》]?[、和与及][“《]?$/

const JOINTS = /^[“”《》（）‘’]*(?:[、和与及或 ]|以及)(?:(?:[东西南北]面|周边|邻近|相邻|毗邻|附近)的)?[“”《》（）‘’]*$/

/** Between a name and its short form: 甲公司（以下简称“甲”）. */
const CALLED = /^（(?:以下|下)?(?:简)?称?[为：]?[“《]?$/

/** The names of a span in rows; a place or owner right before a name belongs to it. */
export function rowsOf(text: string, top: readonly Place[]): readonly Row[] {
  const rows: (Row & { end: number; places: Place[]; joints: string[]; partner: Place | undefined })[] = []
  let owner: Place | undefined
  top.forEach((place, index) => {
    const start = owner?.end === place.start ? owner.start : place.start
    if (ownsNext(place, top[index + 1])) {
      owner = owner?.end === place.start ? { ...place, start } : place
      return
    }
    const row = rows.at(-1)
    const joint = row ? text.slice(row.end, start) : ''
    if (row && row.places.at(-1)?.entity === place.entity && CALLED.test(joint)) row.end = place.end
    else if (row && JOINTS.test(joint) && !isScene(text, row, joint, rows.at(-2))) {
      row.places.push(place)
      row.joints.push(joint)
      row.end = place.end
      if (!row.partner && joint.includes(WITH)) row.partner = place
    } else
      rows.push({
        start,
        end: place.end,
        places: [place],
        joints: [],
        owner: owner?.end === place.start ? owner : undefined,
        partner: undefined,
      })
  })
  return rows
}

/** 甲大学在新区|与乙公司: where the one before does something is none of those who do it. */
const isScene = (text: string, { start }: Span, joint: string, before: Span | undefined): boolean =>
  joint.includes(WITH) && text[start - 1] === '在' && before?.end === start - 1

/** A与B、C与D: 与 and 、 in turn, from 与 to 与. */
const areCouples = (joints: readonly string[]): boolean =>
  joints.length > 2 &&
  joints.length % 2 === 1 &&
  joints.every((joint, index) => joint.includes(WITH) === (index % 2 === 0))

/** Who in a row does something with whom: each couple by itself, else each before 与 with each behind it. */
export function couplesOf({ places, partner, joints }: Row): readonly (readonly [Place, Place])[] {
  if (!partner) return []
  if (areCouples(joints))
    return places.flatMap((left, index) => {
      const right = places[index + 1]
      return right && index % 2 === 0 ? [[left, right] as const] : []
    })
  const behind = places.filter(({ start }) => start >= partner.start)
  return places
    .filter(({ start }) => start < partner.start)
    .flatMap((left) => behind.map((right) => [left, right] as const))
}

const OWNERS: ReadonlySet<EntityType> = new Set(['Region', 'NewArea', 'Organization', 'Enterprise'])

/** A place or owner right before another name (四川|天府新区) is no member of the row. */
const ownsNext = (place: Place, next: Place | undefined): boolean =>
  next?.start === place.end && OWNERS.has(place.entity.type) && next.entity.type !== 'Industry'

/** Each with each: A、B、C共同, 甲乙丙三方. */
export const eachWithEach = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((left, index) => all.slice(index + 1).map((right) => [left, right] as const))
