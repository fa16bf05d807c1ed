import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entityId } from '../../src/identity.ts'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import {
  EntitiesDocument,
  type EntityFilter,
  type IndicatorFilter,
  IndicatorsDocument,
  type MeasureFilter,
  MeasuresDocument,
  type RelationFilter,
  RelationsDocument,
} from '../generated/graphql.ts'
import { annotatedDocument } from './annotated-documents.ts'
import { lexicon, loadAnnotated, type Served, serve } from './serve.ts'

const { claims, read } = annotatedDocument('report', lexicon)
const { entities, measures, indicators, relations } = claims

const named = (...names: string[]) => {
  const ids = entities.filter(({ name, aliases }) => [name, ...aliases].some((form) => names.includes(form)))
  return (id: string | undefined) => ids.some((entity) => entity.id === id)
}
const guian = named('贵安')
const xixian = named('西咸新区')
const typeOf = (id: string) => entities.find((entity) => entity.id === id)?.type

describeOnEachEngine('a filter', (openEmptyStore) => {
  let served: Served

  beforeAll(async () => {
    const store = await openEmptyStore()
    await loadAnnotated(store, 'report')
    served = await serve(store)
  })
  afterAll(() => served.stop())

  describe('on measures', () => {
    const cases: [string, MeasureFilter, (measure: (typeof measures)[number]) => boolean][] = [
      ['nothing', {}, () => true],
      ['an entity', { cites: { entity: { name: 'guian' } } }, ({ cites }) => cites.some(({ entity }) => guian(entity))],
      [
        'an entity by an id that one of its names would have',
        { cites: { entity: { id: entityId('NewArea', '贵安') } } },
        ({ cites }) => cites.some(({ entity }) => guian(entity)),
      ],
      ['an id that nothing has', { actor: { id: 'e-nothing' } }, () => false],
      [
        'an entity and another role',
        { cites: { entity: { name: '贵安' }, role: ['BENCHMARK', 'MENTION'] } },
        ({ cites }) => cites.some(({ entity, role }) => guian(entity) && ['BENCHMARK', 'MENTION'].includes(role)),
      ],
      [
        'a type and a role of one citation',
        { cites: { type: ['ENTERPRISE'], role: ['ATTRACTS'] } },
        ({ cites }) => cites.some(({ entity, role }) => typeOf(entity) === 'Enterprise' && role === 'ATTRACTS'),
      ],
      ['an actor', { actor: { name: '西咸新区' } }, ({ actor }) => xixian(actor)],
      [
        'an actor, a status and words',
        { actor: { name: 'xixian' }, status: ['ADVISED'], text: '協同' },
        ({ actor, status, start, end }) =>
          xixian(actor) && status === 'ADVISED' && read.text.slice(start, end).includes('协同'),
      ],
      ['statuses', { status: ['DONE', 'PLANNED'] }, ({ status }) => status !== 'ADVISED'],
      ['words', { text: '产业' }, ({ start, end }) => read.text.slice(start, end).includes('产业')],
      ['its document', { document: { id: [read.id] } }, () => true],
      ['a range of dates, which an undated document is not in', { document: { dates: { from: '2000' } } }, () => false],
      ['a title', { document: { title: '考察報告' } }, () => true],
      ['another series', { document: { series: '西咸研究' } }, () => false],
    ]

    it.each(cases)('by %s leaves what the annotation says', async (_, where, holds) => {
      const expected = measures.filter(holds).map(({ start, end }) => read.text.slice(start, end))
      const { data, errors } = await served.ask(MeasuresDocument, { where, first: 200 })
      expect(errors).toEqual([])
      expect(data.measures.totalCount).toBe(expected.length)
      expect(data.measures.nodes.map(({ text }) => text)).toEqual(expected)
    })
  })

  describe('on entities', () => {
    const cases: [string, EntityFilter, (entity: (typeof entities)[number]) => boolean][] = [
      ['a type', { type: ['ENTERPRISE'] }, ({ type }) => type === 'Enterprise'],
      ['kinds', { kind: ['STATE', 'PARK'] }, ({ kind }) => kind === 'STATE' || kind === 'PARK'],
      ['a stage', { stage: ['PROPOSED'] }, ({ status }) => status === 'PROPOSED'],
      ['a name and another type', { name: '贵安', type: ['REGION'] }, () => false],
      ['a document', { type: ['INDUSTRY'], document: { id: [read.id] } }, ({ type }) => type === 'Industry'],
    ]

    it.each(cases)('by %s leaves what the annotation says', async (_, where, holds) => {
      const expected = entities.filter(holds).map(({ name }) => name)
      const { data, errors } = await served.ask(EntitiesDocument, { where, first: 200 })
      expect(errors).toEqual([])
      expect(data.entities.totalCount).toBe(expected.length)
      expect(data.entities.nodes.length).toBe(expected.length)
    })
  })

  describe('on indicators', () => {
    const cases: [string, IndicatorFilter, (indicator: (typeof indicators)[number]) => boolean][] = [
      [
        'a unit and a least value',
        { unit: ['亿元'], value: { from: 100 } },
        (one) => one.unit === '亿元' && one.value >= 100,
      ],
      [
        'a form and a nature',
        { form: ['GROWTH'], nature: ['ACTUAL'] },
        (one) => one.measure === 'GROWTH' && one.nature === 'ACTUAL',
      ],
      ['a year', { year: [2021, 2022] }, ({ year }) => year === 2021 || year === 2022],
      ['whom it is about', { of: { name: '贵安' } }, ({ of }) => guian(of)],
      ['a part of the name', { name: '总值' }, ({ name }) => name.includes('总值')],
    ]

    it.each(cases)('by %s leaves what the annotation says', async (_, where, holds) => {
      const expected = indicators.filter(holds).map(({ value }) => value)
      const { data, errors } = await served.ask(IndicatorsDocument, { where, first: 200 })
      expect(errors).toEqual([])
      expect(data.indicators.nodes.map(({ value }) => value).sort()).toEqual(expected.sort())
    })
  })

  describe('on relations', () => {
    const cases: [string, RelationFilter, (relation: (typeof relations)[number]) => boolean][] = [
      ['types', { type: ['LOCATED_IN', 'PART_OF'] }, ({ type }) => type === 'LOCATED_IN' || type === 'PART_OF'],
      [
        'the left end, of which cooperation has two',
        { from: { name: '贵安' } },
        ({ from, to, type }) => guian(from) || (type === 'COOPERATES_WITH' && guian(to)),
      ],
      [
        'the right end and a type',
        { to: { name: '贵安' }, type: ['LOCATED_IN'] },
        ({ to, type }) => guian(to) && type === 'LOCATED_IN',
      ],
      ['a document', { document: { id: [read.id] } }, () => true],
    ]

    it.each(cases)('by %s leaves what the annotation says', async (_, where, holds) => {
      const { data, errors } = await served.ask(RelationsDocument, { where, first: 200 })
      expect(errors).toEqual([])
      expect(data.relations.totalCount).toBe(relations.filter(holds).length)
      expect(data.relations.nodes.length).toBe(relations.filter(holds).length)
    })

    it('seen from an entity has a direction and another end', async () => {
      const count = async (where: string) => {
        const { data, errors } = await served.send(
          `{ entity(name: "贵安") { relations(where: ${where}) { totalCount } } }`,
        )
        expect(errors).toEqual([])
        return data
      }
      const counted = (holds: (relation: (typeof relations)[number]) => boolean) => ({
        entity: { relations: { totalCount: relations.filter(holds).length } },
      })
      expect(await count('{direction: INCOMING, type: LOCATED_IN}')).toEqual(
        counted(({ to, type }) => guian(to) && type === 'LOCATED_IN'),
      )
      expect(await count('{direction: OUTGOING, otherType: INDUSTRY}')).toEqual(
        counted(({ from, to }) => guian(from) && typeOf(to) === 'Industry'),
      )
      expect(await count('{other: {name: "舟山新区"}}')).toEqual(
        counted(({ from, to }) => [from, to].some(guian) && [from, to].some(named('舟山新区'))),
      )
    })

    it('has no direction where there is no entity to see it from', async () => {
      const { errors } = await served.ask(RelationsDocument, { where: { direction: 'OUTGOING' } })
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
    })
  })
})
