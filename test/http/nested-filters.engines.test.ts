import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import {
  EntitiesDocument,
  type EntityFilter,
  type IndicatorFilter,
  IndicatorsDocument,
  MeasureFacetsDocument,
  type MeasureFilter,
  MeasuresDocument,
} from '../generated/graphql.ts'
import { annotatedDocument } from './annotated-documents.ts'
import { lexicon, loadAnnotated, type Served, serve } from './serve.ts'

const { claims, read } = annotatedDocument('report', lexicon)
const { entities, measures, indicators, relations } = claims
type AnnotatedMeasure = (typeof measures)[number]

const idOf = (name: string) => entities.find((one) => [one.name, ...one.aliases].includes(name))?.id
const [guian, xixian] = [idOf('贵安'), idOf('西咸新区')]
const typeOf = (id: string) => entities.find((entity) => entity.id === id)?.type
const textOf = ({ start, end }: AnnotatedMeasure) => read.text.slice(start, end)
const cites = ({ cites }: AnnotatedMeasure, id: string | undefined) => cites.some(({ entity }) => entity === id)

/** What a filter of statuses, words and one entity asks, as the annotation answers it. */
function holds(where: MeasureFilter, one: AnnotatedMeasure): boolean {
  const own =
    (!where.status || [where.status].flat().includes(one.status)) &&
    (!where.text || textOf(one).includes(where.text)) &&
    (!where.cites || cites(one, guian)) &&
    (!where.actor || one.actor === xixian)
  const and = [where.and ?? []].flat().every((part) => holds(part, one))
  const or = !where.or || [where.or].flat().some((part) => holds(part, one))
  return own && and && or && !(where.not && holds(where.not, one))
}

const GUIAN = { cites: { entity: { name: '贵安' } } }
const XIXIAN = { actor: { name: '西咸' } }

const leaf = fc.constantFrom<MeasureFilter>(
  { status: ['ADVISED'] },
  { status: ['DONE', 'PLANNED'] },
  { text: '产业' },
  { text: '新区' },
  GUIAN,
  XIXIAN,
  {},
)
const { filter } = fc.letrec<{ filter: MeasureFilter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
    fc.tuple(leaf, tie('filter')).map(([own, not]) => ({ ...own, not })),
  ),
}))
const FILTERS = fc.sample(filter, { numRuns: 40, seed: 5 })

const nested = (levels: number): MeasureFilter => (levels === 0 ? { text: '产业' } : { not: nested(levels - 1) })

describeOnEachEngine('a nested filter', (openEmptyStore) => {
  let served: Served

  beforeAll(async () => {
    const store = await openEmptyStore()
    await loadAnnotated(store, 'report')
    served = await serve(store)
  })
  afterAll(() => served.stop())

  const textsUnder = async (where: MeasureFilter) => {
    const { data, errors } = await served.ask(MeasuresDocument, { where, first: 200 })
    expect(errors).toEqual([])
    expect(data.measures.totalCount).toBe(data.measures.nodes.length)
    return data.measures.nodes.map(({ text }) => text)
  }

  describe('on measures', () => {
    it.each<[string, MeasureFilter]>([
      ['not', { not: GUIAN }],
      ['or over two anchors', { or: [GUIAN, XIXIAN] }],
      ['and with not', { and: [XIXIAN, { not: { status: ['ADVISED'] } }] }],
      ['own parts beside or', { status: ['ADVISED'], or: [GUIAN, { text: '協同' }, { text: '数据' }] }],
      ['an or of nothing', { or: [] }],
      ['an and of nothing', { and: [] }],
      ['ten levels', nested(10)],
      ['a hundred conditions', { or: Array.from({ length: 100 }, (_, n) => ({ text: `${n}` })) }],
    ])('leaves what the annotation says under %s', async (_, where) => {
      const simplified = JSON.parse(JSON.stringify(where).replaceAll('協同', '协同'))
      expect(await textsUnder(where)).toEqual(measures.filter((one) => holds(simplified, one)).map(textOf))
    })

    it('leaves what the annotation says whatever is nested in what', async () => {
      for (const where of FILTERS) {
        const expected = measures.filter((one) => holds(where, one)).map(textOf)
        expect(await textsUnder(where), JSON.stringify(where)).toEqual(expected)
      }
    })

    it('pages through every measure once, forward and backward', async () => {
      const where = { not: GUIAN }
      const all = await textsUnder(where)
      const half = Math.floor(all.length / 2)
      const front = (await served.ask(MeasuresDocument, { where, first: half })).data.measures
      const after = front.pageInfo.endCursor ?? null
      const rest = (await served.ask(MeasuresDocument, { where, first: 200, after })).data.measures
      expect([...front.nodes, ...rest.nodes].map(({ text }) => text)).toEqual(all)
      const end = (await served.ask(MeasuresDocument, { where, last: 3 })).data.measures
      expect(end.nodes.map(({ text }) => text)).toEqual(all.slice(-3))
    })

    it('holds for the measures of an entity and of a document, and for facets', async () => {
      const where: MeasureFilter = { or: [{ status: ['DONE'] }, { text: '产业' }] }
      const { data, errors } = await served.send(
        `query($where: MeasureFilter, $id: ID!) {
          entity(name: "贵安") { measures(as: CITED, where: $where) { totalCount } }
          document(id: $id) { measures(where: $where) { totalCount } }
        }`,
        { where, id: read.id },
      )
      expect(errors).toEqual([])
      const meeting = measures.filter((one) => holds(where, one))
      expect(data).toEqual({
        entity: { measures: { totalCount: meeting.filter((one) => cites(one, guian)).length } },
        document: { measures: { totalCount: meeting.length } },
      })
      const { facets } = (await served.ask(MeasureFacetsDocument, { where, by: 'DOCUMENT' })).data.measures
      expect(facets.map(({ count }) => count)).toEqual([meeting.length])
    })
  })

  describe('on entities', () => {
    const left = (type: string, id: string) => relations.some((one) => one.type === type && one.from === id)
    const right = (type: string, id: string) => relations.some((one) => one.type === type && one.to === id)
    const seesGuian = (id: string) =>
      relations.some(({ from, to }) => (from === id && to === guian) || (to === id && from === guian))
    const cases: [string, EntityFilter, (entity: (typeof entities)[number]) => boolean][] = [
      ['a relation', { related: { type: ['FOCUSES_ON'], direction: 'OUTGOING' } }, ({ id }) => left('FOCUSES_ON', id)],
      [
        'a relation the other way',
        { related: { type: ['LOCATED_IN'], direction: 'INCOMING' } },
        ({ id }) => right('LOCATED_IN', id),
      ],
      ['another end', { related: { other: { name: '贵安' } } }, ({ id }) => seesGuian(id)],
      [
        'either end of what has one on the right',
        { related: { to: { name: '贵安' }, type: ['LOCATED_IN'] } },
        ({ id }) =>
          relations.some(({ type, from, to }) => type === 'LOCATED_IN' && to === guian && [from, to].includes(id)),
      ],
      [
        'a relation that some document states',
        { related: { type: ['FOCUSES_ON'], document: { id: [read.id] } } },
        ({ id }) => left('FOCUSES_ON', id) || right('FOCUSES_ON', id),
      ],
      [
        'a relation to a type, and not another',
        { related: { otherType: ['NEW_AREA'] }, not: { type: ['PLATFORM', 'ENTERPRISE'] } },
        ({ id, type }) =>
          !['Platform', 'Enterprise'].includes(type) &&
          relations.some(
            ({ from, to }) => (from === id && typeOf(to) === 'NewArea') || (to === id && typeOf(from) === 'NewArea'),
          ),
      ],
      [
        'names or kinds',
        { or: [{ name: '贵安' }, { kind: ['UNIVERSITY'] }] },
        ({ id, kind }) => id === guian || kind === 'UNIVERSITY',
      ],
    ]

    it.each(cases)('leaves what the annotation says under %s', async (_, where, meets) => {
      const { data, errors } = await served.ask(EntitiesDocument, { where, first: 200 })
      expect(errors).toEqual([])
      expect(data.entities.nodes.map(({ name }) => name).sort()).toEqual(
        entities
          .filter(meets)
          .map(({ type, name }) => lexicon.find(type, name)?.name ?? name)
          .sort(),
      )
      expect(data.entities.totalCount).toBe(data.entities.nodes.length)
    })

    it('stays within the type of a list', async () => {
      const { data, errors } = await served.send(
        '{ newAreas(first: 200, where: {or: [{name: "贵安"}, {kind: UNIVERSITY}], not: {type: PLATFORM}}) { totalCount nodes { name } } }',
      )
      expect(errors).toEqual([])
      expect(data).toEqual({ newAreas: { totalCount: 1, nodes: [{ name: expect.stringContaining('贵安') }] } })
    })

    it('has a `related` that sees from the entity, so a list of relations has none', async () => {
      const { errors } = await served.ask(EntitiesDocument, { where: { related: { other: { name: ' ' } } } })
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
    })
  })

  it.each<[string, IndicatorFilter, (indicator: (typeof indicators)[number]) => boolean]>([
    ['not of a year, of none known too', { not: { year: [2021] } }, ({ year }) => year !== 2021],
    [
      'growth, or much in 亿元',
      { or: [{ form: ['GROWTH'] }, { unit: ['亿元'], value: { from: 100 } }] },
      (one) => one.measure === 'GROWTH' || (one.unit === '亿元' && one.value >= 100),
    ],
    [
      'whom it is about, or not reached',
      { or: [{ of: { name: '贵安' } }, { not: { nature: ['ACTUAL'] } }] },
      ({ of, nature }) => of === guian || nature !== 'ACTUAL',
    ],
  ])('on indicators leaves what the annotation says under %s', async (_, where, meets) => {
    const { data, errors } = await served.ask(IndicatorsDocument, { where, first: 200 })
    expect(errors).toEqual([])
    const expected = indicators.filter(meets).map(({ value }) => value)
    expect(data.indicators.nodes.map(({ value }) => value).sort()).toEqual(expected.sort())
    expect(data.indicators.totalCount).toBe(expected.length)
  })

  it('takes as many statements however much is nested', async () => {
    const many = (size: number): MeasureFilter => ({
      or: Array.from({ length: size }, (_, n) => ({
        actor: { name: `西咸${n || ''}` },
        document: { title: n ? `报告${n}` : '报告' },
        not: { cites: { entity: { id: `e${n}` } } },
      })),
    })
    const [few, all] = [await textsAndStatements(many(2)), await textsAndStatements(many(30))]
    expect(all).toEqual(few)
    expect(few.statements).toEqual([
      'find-documents',
      'find-entities-by-id',
      'find-entities-by-key',
      'list-measures-meeting',
    ])
  })

  const textsAndStatements = async (where: MeasureFilter) => {
    const { data, errors, statements } = await served.send(
      'query($where: MeasureFilter) { measures(where: $where) { nodes { text } } }',
      { where },
    )
    expect(errors).toEqual([])
    return { data, statements: [...statements].sort() }
  }

  it('that is too deep to be read at all, in variables or in the document, is refused as well', async () => {
    const levels = 3_000
    const inVariables = `{"query":"query($where: MeasureFilter) { measures(where: $where) { totalCount } }","variables":{"where":${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}}}`
    const inDocument = JSON.stringify({
      query: `{ measures(where: ${'{not:'.repeat(levels)}{}${'}'.repeat(levels)}) { totalCount } }`,
    })
    for (const body of [inVariables, inDocument]) {
      const response = await fetch(served.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      const { errors } = JSON.parse(await response.text())
      expect(errors).toHaveLength(1)
      expect(errors[0].extensions.code).toMatch(/^(FILTER_TOO_LARGE|GRAPHQL_PARSE_FAILED)$/)
    }
    expect(served.logged).toEqual([])
  })

  it.each<[string, MeasureFilter]>([
    ['eleven levels', nested(11)],
    ['a depth of 50', nested(50)],
    ['a depth of 1,000', nested(1_000)],
    ['101 conditions', { or: Array.from({ length: 101 }, () => ({ text: '产业' })) }],
    [
      '1,000 conditions, one in the other',
      { and: Array.from({ length: 10 }, () => ({ or: Array.from({ length: 100 }, () => ({ text: '业' })) })) },
    ],
    ['1,000 that ask nothing', { and: Array.from({ length: 1_000 }, () => ({})) }],
  ])('of %s is FILTER_TOO_LARGE', async (_, where) => {
    const { errors, statements } = await served.send(
      'query($where: MeasureFilter) { measures(where: $where) { totalCount } }',
      { where },
    )
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FILTER_TOO_LARGE'])
    expect(statements).toEqual([])
  })
})
