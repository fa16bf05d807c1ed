/** What counts a heading or an item at the start of a line. */
export interface Mark {
  /** How many code units it takes, with the space behind it. */
  readonly length: number
  /** Its convention; a smaller rank holds a greater one. */
  readonly rank: number
}

interface Convention {
  readonly rank: number
  readonly pattern: RegExp
}

/** Ordinals as Chinese writes them are the grammar of numbering, not vocabulary. */
const ORDINAL = '[一二三四五六七八九十百零〇\\d]{1,5}'

const CONVENTIONS: readonly Convention[] = [
  { rank: 1, pattern: new RegExp(`^第${ORDINAL}[编篇] ?`) },
  { rank: 2, pattern: new RegExp(`^第${ORDINAL}章 ?`) },
  { rank: 3, pattern: new RegExp(`^第${ORDINAL}节 ?`) },
  { rank: 4, pattern: new RegExp(`^第${ORDINAL}条 ?`) },
  { rank: 5, pattern: /^[一二三四五六七八九十]{1,3}[、.] ?/ },
  { rank: 6, pattern: /^（[一二三四五六七八九十]{1,3}） ?/ },
  { rank: 9, pattern: /^\d{1,2}(?:\.\d{1,2}){2}\.? ?(?=\D)/ },
  { rank: 8, pattern: /^\d{1,2}\.\d{1,2}\.? ?(?=[\u3400-\u9fff“《])(?![万亿倍成])/ },
  { rank: 7, pattern: /^\d{1,3}[.、](?!\d) ?|^\d{1,2} (?=[\u3400-\u9fff])/ },
  { rank: 10, pattern: /^（\d{1,3}） ?/ },
  { rank: 11, pattern: /^[①-⑳] ?/ },
]

export const ARTICLE_RANK = 4

/** 一、 counts parts of a text: where several sentences follow, they are not one item. */
export const CHAPTER_RANK = 5

/** The mark that a line begins with, by any convention. */
export function readMark(line: string): Mark | undefined {
  const head = line.slice(0, 24)
  for (const { rank, pattern } of CONVENTIONS) {
    const match = pattern.exec(head)
    if (match) return { rank, length: match[0].length }
  }
  return undefined
}

/** 甲方（委托方）： names a party of an agreement by the stems that Chinese counts with. */
const PARTY = /^([甲乙丙丁戊]方)(?:（[^（）\n]{1,12}）)?[:：] ?/

/** The label of a party that a line begins with: what the party is called, and how long the label is. */
export function readParty(line: string): { readonly party: string; readonly length: number } | undefined {
  const match = PARTY.exec(line.slice(0, 24))
  return match?.[1] ? { party: match[1], length: match[0].length } : undefined
}
