import type { Mention } from './mention.ts'

const ABBREVIATED =
  /》?(?:（[^（）\n]{4,20}号）)?（(?:[^（）\n]{4,20}号[，,])?(?:以下|下)(?:统)?(?:简称|称)[:：为]?([“《]?)([^（）“”《》\n]{2,16})[”》]?）/y

/** Gives mentions the short form that （以下简称…） introduces right after them; 《意见》 keeps its marks, as it is a common word without. */
export function withAbbreviations(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention) => {
    ABBREVIATED.lastIndex = mention.end
    const [, mark, form] = ABBREVIATED.exec(text) ?? []
    if (!form) return mention
    const alias = mark === '《' ? `《${form}》` : form
    return { ...mention, aliases: [...(mention.aliases ?? []), alias] }
  })
}
