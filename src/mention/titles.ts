import type { Grammar, SuffixRule } from '../lexicon/grammar.ts'
import type { EntityKind } from '../ontology.ts'
import type { Span } from '../text/text.ts'
import type { Mention } from './mention.ts'
import { matchesIn } from './parts.ts'

const TITLE = /《([^《》\n]{2,120})》/g
/** Older replies give the title of what they answer without marks: 你省关于设立新区的请示收悉. */
const ANSWERED = /(?<=你[们省市区州委部局院][^，。；《》\n]{0,4})关于[^，。；《》\n]{4,60}的(?:请示|报告|函)(?=收悉)/g
/** A body's plan or opinion may stand without marks: 国家发展改革委关于促进新区建设行动计划. */
const UNMARKED =
  /(?<=[委部院厅局府省市区办署])关于[^，。；：、《》“”\n]{4,40}?(?:行动计划|行动方案|总体方案|实施方案|实施意见|指导意见|若干意见|若干措施|的意见|的决定|的通知)(?![^，。；：、）”\n]{0,2}[》的（])/g
const NUMBER = /^（?([\u4e00-\u9fff]{1,8}[〔[（(]\d{4}[〕\])）]\d{1,4}号)）?/
const YEAR_MONTH = /(\d{4})年(?:(\d{1,2})月)?(?:\d{1,2}日)?[，,]?[^，。；\n]{0,20}$/

/** Finds the policies whose titles stand in 《》 or are answered, with document number and date where they stand beside. */
export function createTitleFinder({
  suffixes,
  generic: { publications, shows },
}: Grammar): (text: string, part: Span, isPlace: (name: string) => boolean) => Mention[] {
  const kindOf = createTitleKinds(suffixes.rules)
  /** 《流浪地球》 is no policy: 《流浪地球》等剧组. */
  const isShow = (text: string, start: number, end: number): boolean =>
    shows.some(
      (word) =>
        text.startsWith(word, start - word.length) || text.startsWith(word, end) || text.startsWith(`等${word}`, end),
    )
  const policy = (start: number, name: string): Mention => ({
    start,
    end: start + name.length,
    type: 'Policy',
    kind: kindOf(name),
    stage: 'ISSUED',
    name,
    rule: 'title',
  })
  return (text, part, isPlace) => [
    ...[ANSWERED, UNMARKED].flatMap((pattern) =>
      matchesIn(text, pattern, part).map(({ at, match: [name] }) => policy(at, name)),
    ),
    ...matchesIn(text, TITLE, part).flatMap(({ at, match: [, name = ''] }) => {
      const start = at + 1
      if (isPlace(name) || publications.some((end) => name.endsWith(end)) || isShow(text, at, start + name.length + 1))
        return []
      const number = NUMBER.exec(text.slice(start + name.length + 1, start + name.length + 32))?.[1]
      const date = dateBefore(text.slice(Math.max(0, at - 40), at))
      return [{ ...policy(start, name), ...(number && { documentNumber: number }), ...(date && { date }) }]
    }),
  ]
}

function dateBefore(text: string): string | undefined {
  const [, year, month] = YEAR_MONTH.exec(text) ?? []
  return year && (month ? `${year}-${month.padStart(2, '0')}` : year)
}

/** The kind of a policy by how its title ends. */
function createTitleKinds(rules: readonly SuffixRule[]): (title: string) => EntityKind {
  const kinds = new Map<string, EntityKind>()
  for (const { type, kind, suffixes } of rules) {
    if (type === 'Policy' && kind) for (const suffix of suffixes) kinds.set(suffix, kind)
  }
  return (title) => {
    const bare = title.replace(/[（(][^（）()]*[）)]$/, '')
    for (let start = Math.max(0, bare.length - 8); start < bare.length; start++) {
      const kind = kinds.get(bare.slice(start))
      if (kind) return kind
    }
    return 'OTHER'
  }
}
