import { describe, expect, it } from 'vitest'
import { withinSentence } from '../../../src/explorer/evidence/sentence.ts'

const [BEFORE, QUOTE, AFTER] = [
  '深化产业合作。二是充分挖掘与',
  '贵安新区的“双安”协同',
  '、与舟山新区的协作。三是要加强',
]

describe('the sentence around a quote', () => {
  it.each([
    ['is all that is kept', [BEFORE, QUOTE, AFTER], '二是充分挖掘与[贵安新区的“双安”协同]、与舟山新区的协作。'],
    ['is the quote where that is a sentence', ['第一句。', '第二句。', '第三句。'], '[第二句。]'],
    ['may be two, where the quote reaches over an end', ['一、', '甲。乙', '丙。丁。'], '…一、[甲。乙]丙。'],
    ['ends with its paragraph', ['标题\n\n要', '建设园区', '和高铁\n\n下一段。'], '要[建设园区]和高铁'],
    ['is cut where the text that is given is', ['设的', '园区', '和高'], '…设的[园区]和高…'],
    ['ends with its quotation marks', ['他说：“', '建设园区', '。”'], '…他说：“[建设园区]。”'],
    ['is nothing where nothing is around', ['', '全文', ''], '[全文]'],
  ])('%s', (_, [before = '', quote = '', after = ''], expected) => {
    const kept = withinSentence({ before, quote, after })
    expect(`${kept.before}[${kept.quote}]${kept.after}`).toBe(expected)
  })
})
