import type { EntityType } from '../ontology.ts'
import type { DocumentText } from '../text/text.ts'
import type { Place, Places } from './places.ts'
import type { Found } from './relate.ts'

const LOCATED: ReadonlySet<EntityType> = new Set(['NewArea', 'Platform', 'Project', 'Enterprise', 'Region'])

/** Relations that names themselves tell: a place, owner or object that stands before or inside a longer name. */
export function nameRelations(text: DocumentText, places: Places): readonly Found[] {
  const found: Found[] = []
  places.all.forEach((place, index) => {
    const next = places.all[index + 1]
    if (!next) return
    if (next.start === place.end) found.push(...adjacent(place, next))
    for (let inner = index + 1; (places.all[inner]?.start ?? place.end) < place.end; inner++) {
      const nested = places.all[inner]
      if (nested && nested.end <= place.end) found.push(...contained(text, place, nested))
    }
  })
  return found
}

const relation = (
  type: Found['type'],
  from: Place,
  to: Place,
  quote: Place | { start: number; end: number },
  rule: string,
): Found => ({
  type,
  from: from.entity,
  to: to.entity,
  quote: { start: quote.start, end: quote.end },
  rule,
  assertion: 'STATED',
})

/** 贵州|贵安新区. */
function adjacent(before: Place, after: Place): readonly Found[] {
  const quote = { start: before.start, end: after.end }
  const type = before.entity.type
  if (type === 'Organization' && after.entity.type === 'Policy')
    return [relation('ISSUED_BY', after, before, quote, 'owner-before-policy')]
  if (type !== 'Region' && type !== 'NewArea') return []
  return LOCATED.has(after.entity.type) ? [relation('LOCATED_IN', after, before, quote, 'place-before-name')] : []
}

/** 贵州贵安新区 with 贵州 in it, 《张江科学城建设规划》 with 张江科学城, 数字经济产业园 with 数字经济. */
function contained(text: DocumentText, outer: Place, inner: Place): readonly Found[] {
  const [outerType, innerType] = [outer.entity.type, inner.entity.type]
  const leads = /^[《“]?$/.test(text.reading.text.slice(outer.start, inner.start))
  if (innerType === 'Region' && leads && LOCATED.has(outerType))
    return [relation('LOCATED_IN', outer, inner, outer, 'place-in-name')]
  if (innerType === 'Industry' && (outerType === 'Platform' || outerType === 'Enterprise'))
    return [relation('FOCUSES_ON', outer, inner, outer, 'industry-in-name')]
  if (innerType === 'Platform' && outerType === 'Platform' && leads)
    return [relation('PART_OF', outer, inner, outer, 'whole-in-name')]
  if (
    leads &&
    (innerType === 'Enterprise' || innerType === 'Organization') &&
    (outerType === 'Platform' || outerType === 'Project')
  )
    return [relation('OPERATES', inner, outer, outer, 'owner-in-name')]
  if (outerType !== 'Policy') return []
  if (innerType === 'Organization' && leads) return [relation('ISSUED_BY', outer, inner, outer, 'issuer-in-title')]
  if (['NewArea', 'Region', 'Platform', 'Enterprise', 'Industry'].includes(innerType))
    return [relation('APPLIES_TO', outer, inner, outer, 'object-in-title')]
  return innerType === 'Policy' ? [relation('BASED_ON', outer, inner, outer, 'policy-in-title')] : []
}
