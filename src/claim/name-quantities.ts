import type { QuantityCues } from '../lexicon/cues.ts'
import type { Span } from '../text/text.ts'
import type { Quantity } from './find-quantities.ts'
import type { Place } from './places.ts'
import { anyOf } from './words.ts'

/** Names a row of quantities by the words before it, or by the noun that follows. */
export type Naming = (
  reading: string,
  chunk: Span,
  row: readonly Quantity[],
  owners: readonly Place[],
) => readonly Named[]

/** A quantity with the words that name it, in one or two pieces (科研用地 … 比例). */
export interface Named {
  readonly quantity: Quantity
  readonly pieces: readonly Span[]
  /** Of several owners in a row, which one it is of. */
  readonly owner?: Place
}

/** 新 begins it as a part of the noun, not as 新增. */
const NOUN = '新(?:区|城|材料|能源|一代|型|兴|质|业态|经济|产业|产品|药)'

/** 比2014年, 较上年同期, 在2020年基础上: with what a quantity is compared is no part of its name. */
const COMPARED =
  '(?:同比|相比|[比较])(?:\\d{4}年|上年|去年|上月|上季度|同期)(?:[末底初]|同期)*|与\\d{4}年相比|在\\d{4}年(?:的)?(?:水平|规模)?(?:的)?基础上'

/** 5月末, 上半年: nor is when it was counted. */
const TIME = '(?:到?\\d{4}年[末底初]?|\\d{1,2}月[份末底]?|[上下]半年|前?[一二三四]季度|[当本]月|[年月]末)'

/** （一）培育…: nor is the mark of a heading. */
const MARK = '[一二三四五六七八九十]{1,3}）'

/** 新开工项目: a verb that is a part of the noun ends nothing. */
const NEW = /^(?:新|重点|拟)[\u4e00-\u9fff]{2}/

export function namingOf(cues: QuantityCues): Naming {
  const compared = Object.values(cues.comparators.before).flat()
  const growths = cues.growth.filter((word) => word.length === 2)
  const links = new RegExp(`(?:${anyOf([...cues.links, ...compared, ...growths])}|${COMPARED}|[，、“”‘’（ ])$`)
  const verbs = new RegExp(`^(?:(?!${NOUN})(?:${anyOf(cues.verbs)})|${COMPARED}|${TIME}|${MARK}|[，、“”（ ])+`)
  const ends = [...cues.cuts, ...growths, ...cues.verbs.filter((verb) => verb.length > 1 && verb !== '年产')]
  const cut = new RegExp(`[，。；：、！？（）()\\n和与及并\\d]|${anyOf(ends)}`)
  const modifier = new RegExp(`^(?:${anyOf(cues.modifiers)})[^，。；、]{1,30}?的`)
  const distributive = new RegExp(`(?:${anyOf(cues.distributive)})`, 'g')

  const heads = new RegExp(`(?:${anyOf(cues.heads)})$`)
  const property = new RegExp(`(?:${anyOf(cues.properties)})$`)

  const bare = (reading: string, { start, end }: Span): Span => {
    const words = withoutEnd(reading.slice(start, end), links)
    const from = start + (verbs.exec(words)?.[0].length ?? 0)
    return from < start + words.length
      ? { start: from, end: start + words.length }
      : { start, end: start + words.length }
  }

  const following = (reading: string, at: number): Span => {
    const skipped = reading[at] === '的' ? 1 : (modifier.exec(reading.slice(at, at + 40))?.[0].length ?? 0)
    const from = at + skipped
    const words = reading.slice(from, from + 40)
    const begun = NEW.exec(words)?.[0].length ?? 0
    const length = words.slice(begun).search(cut)
    return { start: from, end: from + (length < 0 ? words.length : begun + length) }
  }

  const single = (reading: string, chunk: Span, quantity: Quantity): Span => {
    const before = bare(reading, { start: chunk.start, end: quantity.start })
    const after = following(reading, quantity.end)
    const counted =
      quantity.unit.length <= 2 && reading[quantity.end - 1] !== '级' && !cues.ratios.includes(quantity.unit)
    // 总投资12亿元的软件园: it is no software park that is counted.
    if (reading[quantity.end] === '的' && property.test(reading.slice(before.start, before.end))) return before
    return after.end > after.start && (counted || before.end <= before.start) ? after : before
  }

  return (reading, chunk, row, owners) => {
    const [first] = row
    if (!first) return []
    const lead = { start: chunk.start, end: first.start }
    if (row.length > 1 && owners.length === row.length) {
      const name = bare(reading, { start: owners.at(-1)?.end ?? lead.start, end: lead.end })
      return row.map((quantity, index) => ({ quantity, pieces: [name], ...ownerAt(owners, index) }))
    }
    const shared = [...reading.slice(lead.start, lead.end).matchAll(distributive)].at(-1)
    const listEnd = shared ? lead.start + shared.index : lead.end
    const suffix = shared ? bare(reading, { start: listEnd + shared[0].length, end: lead.end }) : undefined
    const parts = splitNames(reading, bare(reading, { start: lead.start, end: listEnd }), row.length)
    const shares = suffix && suffix.end > suffix.start ? suffix : headOf(reading, parts.at(-1), heads)
    const pieces = (part: Span) => (shares && part.end < shares.start ? [part, shares] : [part])
    const [only] = parts
    if (row.length > 1 && only)
      return row.map((quantity, index) => ({
        quantity,
        pieces: pieces((parts.length === row.length && parts[index]) || only),
      }))
    if (shared && parts.length > 1) return parts.map((part) => ({ quantity: first, pieces: pieces(part) }))
    return [{ quantity: first, pieces: [single(reading, chunk, first)] }]
  }
}

/** PM2.5、PM10平均浓度: what the last of a row measures, the others do too. */
function headOf(reading: string, last: Span | undefined, heads: RegExp): Span | undefined {
  const head = last && heads.exec(reading.slice(last.start, last.end))?.[0]
  return last && head ? { start: last.end - head.length, end: last.end } : undefined
}

/** Takes the words off the end one by one: 达, 到 and 达到 in one repetition could be parted in too many ways. */
function withoutEnd(words: string, end: RegExp): string {
  const shorter = words.replace(end, '')
  return shorter === words ? words : withoutEnd(shorter, end)
}

const ownerAt = (owners: readonly Place[], index: number): { owner?: Place } => {
  const owner = owners[index]
  return owner ? { owner } : {}
}

/** At 、 alone where that gives a name for each value (食品和生物医药、航空航天), else at 和 too; one value: each name has it. */
function splitNames(reading: string, span: Span, count: number): readonly Span[] {
  const strict = splitAt(reading, span, /、/g)
  if (count === 1 || strict.length === count) return count === 1 ? splitAt(reading, span, /[、和与及]/g) : strict
  const loose = splitAt(reading, span, /[、和与及]/g)
  return loose.length === count ? loose : [span]
}

function splitAt(reading: string, { start, end }: Span, joint: RegExp): readonly Span[] {
  const parts: Span[] = []
  let from = start
  for (const match of reading.slice(start, end).matchAll(joint)) {
    parts.push({ start: from, end: start + match.index })
    from = start + match.index + 1
  }
  parts.push({ start: from, end })
  return parts.filter((part) => part.end > part.start)
}
