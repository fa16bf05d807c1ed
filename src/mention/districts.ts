import type { KnownEntity } from '../lexicon/lexicon.ts'
import { mentionOfKnown } from './known-names.ts'
import type { KnownByForm } from './lists.ts'
import type { Mention } from './mention.ts'

const AREA = '新区'
const DISTRICT = '区'

/**
 * The mentions of a text that speaks of the district which a new area shares its short name with, and never of the area: in
 * one of 南沙区 the bare 南沙 is the district, wherever it stands by itself.
 */
export function createDistrictFinder(
  known: readonly KnownEntity[],
  knownByForm: KnownByForm,
): (text: string, mentions: readonly Mention[]) => readonly Mention[] {
  const shared = known
    .filter(({ type, name }) => type === 'NewArea' && name.endsWith(AREA))
    .flatMap(({ name }) => {
      const stem = name.slice(0, -AREA.length)
      const district = knownByForm('Region', stem + DISTRICT)
      return district ? [{ stem, district }] : []
    })
  return (text, mentions) =>
    shared
      .filter(({ stem }) => text.includes(stem + DISTRICT) && !text.includes(stem + AREA))
      .reduce((all, { stem, district }) => asDistrict(text, all, stem, district), mentions)
}

function asDistrict(text: string, mentions: readonly Mention[], stem: string, district: KnownEntity): Mention[] {
  const others = mentions.filter(({ type, end }) => !(type === 'NewArea' && text.endsWith(stem, end)))
  const areaEnds = new Set(mentions.filter(({ type }) => type === 'NewArea').map(({ end }) => end))
  const inOrder = others.toSorted((a, b) => a.start - b.start)
  const found: Mention[] = []
  // How far any name reaches that began so far.
  let reach = 0
  let next = 0
  for (let start = text.indexOf(stem); start >= 0; start = text.indexOf(stem, start + 1)) {
    const end = start + stem.length
    for (let one = inOrder[next]; one && one.start <= start; one = inOrder[++next]) reach = Math.max(reach, one.end)
    if (reach < end || areaEnds.has(end)) found.push(mentionOfKnown({ start, end }, district))
  }
  return [...others, ...found]
}
