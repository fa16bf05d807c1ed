import { once } from '../kept.ts'
import type { EntityKind } from '../ontology.ts'
import { farthestEnds } from './farthest-ends.ts'
import type { Genericness } from './generic.ts'
import type { Mention } from './mention.ts'

const BRANCH = /^\s?（([\u4e00-\u9fff]{2,8})）/

/** What may have its seat in brackets, beside firms: 中国石油大学（华东）, 广东省实验室（广州）, 国家检测中心（重庆）, 中欧班列（成渝）. */
const SEATED: ReadonlySet<EntityKind> = new Set(['UNIVERSITY', 'LAB', 'INSTITUTE', 'CENTER', 'TRANSPORT'])

/** Universities, laboratories, banks and firms whose place in brackets tells them from the parent: 中国银行（香港）. */
export function createBranchFinder({
  isNames,
}: Genericness): (text: string, mentions: readonly Mention[]) => Mention[] {
  return (text, mentions) => {
    const reached = once(() => farthestEnds(mentions))
    return mentions.map((mention) => {
      if (mention.type !== 'Enterprise' && !(mention.kind && SEATED.has(mention.kind))) return mention
      const [bracket, place] = BRANCH.exec(text.slice(mention.end, mention.end + 12)) ?? []
      if (!bracket || !place || !isNames(place)) return mention
      const isInside = (reached().get(mention.start) ?? 0) > mention.end
      if (isInside) return mention
      const end = mention.end + bracket.length
      return { ...mention, end, name: text.slice(mention.start, end), rule: 'branch' }
    })
  }
}
