import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimsOf } from './marked.ts'

const pieces = fc.constantFrom(
  ...[
    '{N:贵安新区}',
    '{R:贵州}',
    '{P:{I:大数据}试验区}',
    '《{Y:意见}》',
    '{E:华为}',
    '与',
    '、',
    '，',
    '。',
    '；',
    '：',
    '\n',
    '合作',
    '推进',
  ],
  ...[
    '建设',
    '引进',
    '达到',
    '分别',
    '不少于',
    '30家',
    '5%',
    '一是',
    '（一）',
    '以上',
    '的',
    '在',
    '2023年',
    '将',
    '𠮷',
    '“',
    '”',
    ' ',
  ],
)

describe('any row of names and cues', () => {
  it('gives claims whose places lie in the text', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const { claims, reading } = claimsOf(parts.join(''))
        const spans = [
          ...claims.measures.flatMap((measure) => [measure, ...measure.cites]),
          ...claims.relations.flatMap((relation) => relation.evidence),
          ...claims.indicators,
        ]
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(reading.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same claims again', () => {
    const text = '{N:贵安新区}与{E:华为}合作，引进企业30家以上。'
    expect(claimsOf(text).claims).toEqual(claimsOf(text).claims)
  })

  it.each([
    ['without a stop', '{N:贵安新区}推进建设，引进企业30家，'],
    ['of words that link', '达到达到共计共计'],
    ['of one list', '一是推进{P:软件园}建设、'],
  ])('costs no more than its length where it is long and %s', (_, part) => {
    const time = (count: number) => {
      const start = performance.now()
      claimsOf(`${part.repeat(count)}3家。`)
      return performance.now() - start
    }
    time(100)
    expect(time(1600)).toBeLessThan(20 * time(400) + 200)
  })
})
