import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import { CooperationDocument } from '../generated/graphql.ts'
import { annotatedDocument } from './annotated-documents.ts'
import { lexicon, loadAnnotated, type Served, serve } from './serve.ts'

const QUESTION = `{ measures(where: {cites: {entity: {name: "Gui'an"}, role: COOPERATION}}) { totalCount nodes { text status actor { name } citations { role entity { __typename name } evidence { quote start end section document { title } } } } } }`

const { text } = annotatedDocument('report', lexicon)

describeOnEachEngine("which measures cite cooperation with Gui'an", (openEmptyStore) => {
  let served: Served

  beforeAll(async () => {
    const store = await openEmptyStore()
    await loadAnnotated(store, 'report', 'platforms', 'plan')
    served = await serve(store)
  })
  afterAll(() => served.stop())

  it('is answered with the sentence, its document, section and offsets', async () => {
    const { status, data, errors } = await served.send(QUESTION)
    expect({ status, errors }).toEqual({ status: 200, errors: [] })
    const quote = expect.stringContaining('“双安”（长安、贵安）协同')
    const place = {
      quote,
      section: ['三、设想与建议', '（四）开放共享促共赢。'],
      start: 6734,
      end: 6813,
      document: { title: '西咸新区赴国家级新区学习考察报告' },
    }
    const cites = (name: string) => ({
      role: 'COOPERATION',
      entity: { __typename: 'NewArea', name },
      evidence: [place],
    })
    expect(data).toEqual({
      measures: {
        totalCount: 1,
        nodes: [
          {
            text: quote,
            status: 'ADVISED',
            actor: { name: '西咸新区' },
            citations: [cites('贵安新区'), cites('舟山群岛新区')],
          },
        ],
      },
    })
  })

  it('quotes exactly what stands between the offsets', async () => {
    const { data } = await served.ask(CooperationDocument)
    const places = data.measures.nodes.flatMap(({ citations }) => citations.flatMap(({ evidence }) => evidence))
    expect(places.length).toBeGreaterThan(0)
    for (const { start, end, quote } of places) expect(text.slice(start, end)).toBe(quote)
  })
})
