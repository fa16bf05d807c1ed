import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citationId, documentId, endsOf, entityId, hash, measureId, relationId } from '../src/identity.ts'
import { CITATION_ROLES, RELATION_TYPES } from '../src/ontology.ts'

describe('Ids', () => {
  it('keep the parts of a hash apart', () => {
    expect(hash('ab', 'c')).not.toBe(hash('a', 'bc'))
  })

  it.each([
    ['“1+5”开放平台', '1+5开放平台'],
    ['《数字贵州》', '数字贵州'],
    ['RCEP服务中心', 'rcep 服务中心'],
    ['舟山航空\n\n产业园', '舟山航空产业园'],
  ])('are one for %s and %s', (one, other) => {
    expect(entityId('Platform', one)).toBe(entityId('Platform', other))
  })

  it('tell one name of two types apart', () => {
    expect(entityId('Policy', '高新区')).not.toBe(entityId('Platform', '高新区'))
  })

  it('of a document come from series and number, else title and date, else title and publisher, else its text', () => {
    const title = '工作要点'
    expect(documentId({ title, series: '西咸研究', number: '第6期' }, 'a')).toBe(
      documentId({ title: 'another', series: '西咸研究', number: '第6期' }, 'b'),
    )
    expect(documentId({ title, date: '2023' }, 'a')).toBe(documentId({ title, date: '2023' }, 'b'))
    expect(documentId({ title, publisher: '国务院' }, 'a')).toBe(documentId({ title, publisher: '国务院' }, 'b'))
    expect(documentId({ title }, 'a')).not.toBe(documentId({ title }, 'b'))
  })

  it('of a measure outlast an edit of white space, and tell repeated words apart', () => {
    expect(measureId('d', '建设 园区', 0)).toBe(measureId('d', '建设园区', 0))
    expect(measureId('d', '建设园区', 0)).not.toBe(measureId('d', '建设园区', 1))
  })

  it('of a cooperation are the same from both ends, of other relations not', () => {
    const [a, b] = [entityId('NewArea', '贵安新区'), entityId('NewArea', '西咸新区')]
    expect(relationId('COOPERATES_WITH', a, b)).toBe(relationId('COOPERATES_WITH', b, a))
    expect(relationId('BENCHMARKS', a, b)).not.toBe(relationId('BENCHMARKS', b, a))
  })

  it('of relations and citations give their ends back', () => {
    const [a, b] = [entityId('NewArea', '贵安新区'), entityId('Policy', '一带一路')]
    for (const type of RELATION_TYPES.filter((one) => one !== 'COOPERATES_WITH'))
      expect(endsOf(relationId(type, a, b))).toEqual({ label: type, from: a, to: b })
    const measure = measureId('d', '建设园区', 0)
    for (const role of CITATION_ROLES)
      expect(endsOf(citationId(measure, a, role))).toEqual({ label: role, from: measure, to: a })
  })

  it('of any other form have no ends', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => text.length !== 46),
        (text) => {
          expect(endsOf(text)).toBeUndefined()
        },
      ),
    )
    expect(endsOf(`x${'a'.repeat(45)}`)).toBeUndefined()
  })
})
