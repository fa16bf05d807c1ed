import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import {
  DocumentWholeDocument,
  EntityWholeDocument,
  IndicatorsDocument,
  MeasuresDocument,
  NewAreasDocument,
  type PlaceFragment,
  PoliciesDocument,
  RelationsDocument,
} from '../generated/graphql.ts'
import { annotatedDocument } from './annotated-documents.ts'
import { lexicon, loadAnnotated, type Served, serve } from './serve.ts'

const report = annotatedDocument('report', lexicon)
const platforms = annotatedDocument('platforms', lexicon)
const texts = new Map([report, platforms].map(({ read }) => [read.id, read.text]))

describeOnEachEngine('evidence', (openEmptyStore) => {
  let served: Served

  beforeAll(async () => {
    const store = await openEmptyStore()
    await loadAnnotated(store, 'report', 'platforms')
    served = await serve(store)
  })
  afterAll(() => served.stop())

  const expectTrue = (places: readonly PlaceFragment[]) => {
    expect(places.length).toBeGreaterThan(0)
    for (const { start, end, quote, before, after, document } of places) {
      const text = texts.get(document.id) ?? ''
      expect(quote).toBe(text.slice(start, end))
      expect(before).toBe(text.slice(Math.max(0, start - 40), start))
      expect(after).toBe(text.slice(end, end + 10))
    }
  }

  it('of every measure, citation, actor, relation and indicator quotes its document', async () => {
    const measures = (await served.ask(MeasuresDocument, { first: 200 })).data.measures.nodes
    expectTrue(measures.flatMap(({ evidence }) => evidence))
    expectTrue(measures.flatMap(({ citations }) => citations.flatMap(({ evidence }) => evidence)))
    const relations = (await served.ask(RelationsDocument, { first: 200 })).data.relations.nodes
    expectTrue(relations.flatMap(({ evidence }) => evidence))
    for (const { evidence, evidenceCount } of relations) expect(evidence).toHaveLength(Math.min(3, evidenceCount))
    expectTrue(
      (await served.ask(IndicatorsDocument, { first: 200 })).data.indicators.nodes.flatMap((one) => one.evidence),
    )
  })

  it('of mentions is where the annotation says, under the headings above it', async () => {
    const { data } = await served.ask(DocumentWholeDocument, { id: report.read.id, first: 200 })
    const mentions = data.document?.mentions.nodes ?? []
    expectTrue(mentions.map(({ evidence }) => evidence))
    const marked = report.claims.entities
      .flatMap((entity) => entity.mentions.map(({ start }) => start))
      .sort((a, b) => a - b)
    expect(mentions.map(({ evidence }) => evidence.start)).toEqual(marked.slice(0, 200))
    expect(data.document?.mentions.totalCount).toBe(marked.length)
    const headings = new Set(data.document?.sections.map(({ heading }) => heading))
    const above = mentions.flatMap(({ evidence }) => evidence.section)
    expect(above.length).toBeGreaterThan(0)
    expect(above.filter((heading) => !headings.has(heading))).toEqual([])
  })

  it('stands behind what an entity is, unless the lexicon alone knows it', async () => {
    const { data } = await served.ask(EntityWholeDocument, { name: '贵安新区' })
    const attributes = data.entity?.attributes ?? []
    expect(attributes.map(({ name, value }) => [name, value])).toEqual([
      ['kind', 'STATE'],
      ['province', '贵州省'],
    ])
    expectTrue(attributes[0]?.evidence ?? [])
    expect(attributes[1]?.evidence).toEqual([])
  })

  it('does not hold the lexicon back from naming the province of a new area', async () => {
    const { data } = await served.ask(NewAreasDocument, { where: { name: '西咸' } })
    expect(data.newAreas.nodes.map(({ province }) => province?.name)).toEqual([expect.stringMatching(/^陕西/)])
  })

  it('of a policy gives its number as the document has it', async () => {
    const numbered = [...report.claims.entities, ...platforms.claims.entities].filter((entity) => entity.documentNumber)
    const { data } = await served.ask(PoliciesDocument, {})
    for (const { name, documentNumber } of numbered) {
      const found = data.policies.nodes.find((policy) => policy.name === name)
      if (found) expect(found.documentNumber).toBe(documentNumber)
    }
  })

  it('has context within bounds', async () => {
    const { errors } = await served.send('{ measures(first: 1) { nodes { evidence { before(characters: 100000) } } } }')
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })
})
