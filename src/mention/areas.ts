import type { Grammar } from '../lexicon/grammar.ts'
import type { Span } from '../text/text.ts'
import type { Boundaries } from './boundaries.ts'
import { findAll } from './dictionary.ts'
import type { Genericness } from './generic.ts'
import type { Mention } from './mention.ts'

const LONGEST_AREA = 4
const LONGEST_QUARTER = 7

interface Area extends Span {
  /** The name without 地区 or 片区. */
  readonly bare: string
}

/** Finds quarters (照母山片区), areas that have a name without being a division (临港地区), and the administrations that bear their short form. */
export function createAreaFinder({ areas: words }: Grammar, genericness: Genericness) {
  const findAreas = findHeads(words.areas)
  const findQuarters = findHeads(words.quarters)
  const findBodies = findHeads(words.bodies)
  const findNamed = findHeads([...words.bodies, ...words.groups])
  const standsAlone = new RegExp(
    `(?:${words.before.join('|')})([\\u4e00-\\u9fff]{2,${LONGEST_AREA}}?)(?=[，。；、]|${words.after.join('|')})`,
    'g',
  )

  return (text: string, boundaries: Boundaries): Mention[] => {
    const heads = findAreas(text).filter(({ end }) => !words.longer.some((word) => text.startsWith(word, end)))
    const quarters = findQuarters(text).filter(({ end }) => !words.goes.some((word) => text.startsWith(word, end)))
    if (heads.length + quarters.length === 0) return []
    const named = new Set(findNamed(text).flatMap(({ start }) => endingsAt(text, start)))
    const alone = new Set([...text.matchAll(standsAlone)].map(([, word = '']) => word))
    const areas = areasAt(heads, text, boundaries, LONGEST_AREA).filter(
      ({ bare, start, end }) =>
        genericness.proper(bare) === bare.length || named.has(bare) || named.has(text.slice(start, end)),
    )
    const names = new Set(areas.map(({ bare }) => bare))
    return [
      ...areas.map((area) => mentionOf(area, text, alone.has(area.bare))),
      ...districts(quarters, text, boundaries).map((area) => mentionOf(area, text, false)),
      ...findBodies(text).flatMap((head) => bodyOf(head, text, names)),
    ]
  }

  function areasAt(heads: readonly Span[], text: string, boundaries: Boundaries, longest: number): Area[] {
    return heads.flatMap(({ start: head, end }) => {
      const begin = boundaries.begin(head)
      const modifier = text.slice(begin, head)
      const place = genericness.placeLength(modifier)
      const start = genericness.proper(modifier.slice(place)) >= 2 || named(modifier, place) ? begin + place : begin
      const bare = text.slice(start, head)
      const isName = /^[\u4e00-\u9fff]+$/.test(bare) && bare.length >= 2 && bare.length <= longest
      if (!isName || words.kinds.some((word) => bare.endsWith(word))) return []
      return genericness.placeLength(bare) < bare.length ? [{ start, end, bare }] : []
    })
  }

  /** A place before a common word that names an area: 上海|临港. */
  function named(modifier: string, place: number): boolean {
    return modifier.length - place >= 2 && modifier.length - place <= LONGEST_AREA
  }

  /** A quarter of which one sentence speaks as a part of a free-trade zone is one everywhere. */
  function districts(heads: readonly Span[], text: string, boundaries: Boundaries): Area[] {
    const zones = new Set(
      heads.filter((head) => isOfZone(head, text)).flatMap(({ start }) => endingsAt(text, start, LONGEST_QUARTER)),
    )
    return areasAt(heads, text, boundaries, LONGEST_QUARTER).filter(
      ({ bare }) =>
        genericness.proper(bare) >= 2 && !zones.has(bare) && !words.zones.some((word) => bare.includes(word)),
    )
  }

  function isOfZone({ start, end }: Span, text: string): boolean {
    const from = 1 + Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start))
    const sentence = text.slice(Math.max(from, start - 80), end + 40).split(/[。\n]/)[0] ?? ''
    return words.trade.some((word) => sentence.includes(word))
  }

  function bodyOf({ start: head, end }: Span, text: string, names: ReadonlySet<string>): Mention[] {
    const area = words.areas.find((word) => text.startsWith(word, head - word.length)) ?? ''
    const bare = endingsAt(text, head - area.length).find((word) => names.has(word))
    if (!bare) return []
    const start = head - area.length - bare.length
    const name = text.slice(start, end)
    const aliases = area ? [bare + text.slice(head, end)] : []
    return [{ start, end, type: 'Organization', kind: 'GOVERNMENT', name, rule: 'area-body', aliases }]
  }
}

const findHeads = (heads: readonly string[]) => findAll(new Map(heads.map((word) => [word, true])))

/** The words of two and more characters that end at a place, the longest first. */
function endingsAt(text: string, end: number, longest = LONGEST_AREA): string[] {
  const words: string[] = []
  for (let length = Math.min(longest, end); length >= 2; length--) words.push(text.slice(end - length, end))
  return words
}

const mentionOf = ({ start, end, bare }: Area, text: string, alone: boolean): Mention => ({
  start,
  end,
  type: 'Region',
  kind: 'OTHER',
  name: text.slice(start, end),
  rule: 'area',
  ...(alone && { aliases: [bare] }),
})
