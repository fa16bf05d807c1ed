import { readParty } from '../text/marks.ts'
import type { Mention } from './mention.ts'

const ABBREVIATED =
  /》?(?:（[^（）\n]{4,20}号）)?（(?:[^（）\n]{4,20}号[，,])?(?:以下|下)(?:统)?(?:简称|称)[:：为]?(?:“(?:本?公司|上市公司|甲方|乙方)”[、或和])?([“《]?)([^（）“”《》\n]{2,16})[”》]?(?:[、或和]“(?:本?公司|上市公司|甲方|乙方)”)?）/y

/** One bracket for the titles of a row: 《甲》和《乙》（以下分别简称《意见》和《规划》）. */
const SHARED =
  /（(?:以下|下)(?:分别|统)?(?:简称|称)(?:为)?[“：:]?((?:[《“][^（）“”《》\n]{2,16}[》”][、和与及]?){2,6})）/g
const FORM = /[《“]([^《》“”]+)[》”]/g
const LONGEST_NUMBER = 30
/** What parts the titles of a row. */
const JOINT = /^》(?:（[^（）\n]{1,24}）)?[、和与及]《$/

/** Gives mentions the short form that （以下简称…） introduces right after them, or 甲方： right before; 《意见》 keeps its marks, as it is a common word without. */
export function withAbbreviations(text: string, mentions: readonly Mention[]): Mention[] {
  const shared = sharedForms(text, mentions)
  return mentions.map((mention) => {
    const forms = [partyOf(text, mention), shortFormOf(text, mention) ?? shared.get(mention)].filter(
      (form) => form !== undefined,
    )
    return forms.length > 0 ? { ...mention, aliases: [...(mention.aliases ?? []), ...forms] } : mention
  })
}

function shortFormOf(text: string, { end }: Mention): string | undefined {
  ABBREVIATED.lastIndex = end
  const [, mark, form] = ABBREVIATED.exec(text) ?? []
  return form && mark === '《' ? `《${form}》` : form
}

/** The short form of each title in a row, where one bracket behind it gives as many. */
function sharedForms(text: string, mentions: readonly Mention[]): ReadonlyMap<Mention, string> {
  const brackets = [...text.matchAll(SHARED)]
  if (brackets.length === 0) return new Map()
  const titles = mentions.filter(({ rule }) => rule === 'title').toSorted((a, b) => a.start - b.start)
  const byEnd = new Map(titles.map(({ end }, index) => [end, index]))
  return new Map(
    brackets.flatMap(({ index, 1: list = '' }) => {
      const forms = [...list.matchAll(FORM)].map(([, form = '']) => `《${form}》`)
      const last = byEnd.get(titleEndBefore(text, index)) ?? -1
      const row = last < forms.length - 1 ? [] : titles.slice(last - forms.length + 1, last + 1)
      return isRow(row, text) ? row.map((title, at): [Mention, string] => [title, forms[at] ?? '']) : []
    }),
  )
}

/** Where the title ends that stands before a bracket, with nothing but its number between. */
function titleEndBefore(text: string, bracket: number): number {
  const from = Math.max(0, bracket - LONGEST_NUMBER)
  const number = /》(?:（[^（）]*）)?$/.exec(text.slice(from, bracket))
  return number ? from + number.index : -1
}

const isRow = (row: readonly Mention[], text: string): boolean =>
  row.slice(1).every(({ start }, index) => JOINT.test(text.slice(row[index]?.end ?? 0, start)))

/** What a label ends with: few names stand behind it. */
const LABEL_ENDS = /[:： ]/

/** 甲方：贵安新区管委会: what an agreement calls the party whom its line names. */
function partyOf(text: string, { start }: Mention): string | undefined {
  if (!LABEL_ENDS.test(text.slice(start - 1, start))) return undefined
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const label = readParty(line)
  return label?.length === line.length ? label.party : undefined
}
