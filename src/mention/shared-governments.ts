import type { Mention } from './mention.ts'

const GOVERNMENT = '人民政府'

/** 省 or 市 in a row with a government, where a clause or an article begins, or behind a word that asks. */
const LEVEL = /(?:^|[，。；：\s条款]|[由经报请向])([省市])(?:和|、|与|及)$/
const BEFORE = 3

/** 省和甲市人民政府 are two governments, of which only the last says what it is. */
export const sharedGovernments = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.flatMap(({ type, kind, start, end }): Mention[] => {
    if (type !== 'Organization' || kind !== 'GOVERNMENT' || !text.startsWith(GOVERNMENT, end - GOVERNMENT.length))
      return []
    const level = LEVEL.exec(text.slice(Math.max(0, start - BEFORE), start))?.[1]
    if (level === undefined) return []
    const at = start - 2
    return [{ start: at, end: at + 1, type, kind, name: level + GOVERNMENT, local: true, rule: 'shared-government' }]
  })
