import { readParty } from '../text/marks.ts'
import type { Mention } from './mention.ts'

const ABBREVIATED =
  /》?(?:（[^（）\n]{4,20}号）)?（(?:[^（）\n]{4,20}号[，,])?(?:以下|下)(?:统)?(?:简称|称)[:：为]?([“《]?)([^（）“”《》\n]{2,16})[”》]?）/y

/** Gives mentions the short form that （以下简称…） introduces right after them, or 甲方： right before; 《意见》 keeps its marks, as it is a common word without. */
export function withAbbreviations(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention) => {
    const forms = [partyOf(text, mention), shortFormOf(text, mention)].filter((form) => form !== undefined)
    return forms.length > 0 ? { ...mention, aliases: [...(mention.aliases ?? []), ...forms] } : mention
  })
}

function shortFormOf(text: string, { end }: Mention): string | undefined {
  ABBREVIATED.lastIndex = end
  const [, mark, form] = ABBREVIATED.exec(text) ?? []
  return form && mark === '《' ? `《${form}》` : form
}

/** 甲方：贵安新区管委会: what an agreement calls the party whom its line names. */
function partyOf(text: string, { start }: Mention): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const label = readParty(line)
  return label?.length === line.length ? label.party : undefined
}
