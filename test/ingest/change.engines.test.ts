import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { GraphStore, Transaction } from '../../src/graph/store.ts'
import { applyChange } from '../../src/ingest/change.ts'
import type { ReadDocument } from '../../src/ingest/document.ts'
import { knownNames } from '../../src/ingest/lexicon-names.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { RELATION_TYPES } from '../../src/ontology.ts'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import { dumpGraph, withDumps } from './dump-graph.ts'
import { readSample, SAMPLES, type Sample } from './sample-documents.ts'

const known = knownNames(loadLexicon())
const documents = SAMPLES.map((sample) => readSample(sample))

const add = (store: GraphStore, ...some: readonly ReadDocument[]) =>
  store.write((transaction) => applyChange(transaction, { add: some, remove: [] }, known))

const remove = (store: GraphStore, ...some: readonly ReadDocument[]) =>
  store.write((transaction) => applyChange(transaction, { add: [], remove: some.map(({ id }) => id) }, known))

describeOnEachEngine('A change of the graph', (openEmptyStore, engine) => {
  const runs = engine === 'embedded' ? 25 : 3

  it('gives the same graph in any order of ingest, one by one or together', async () => {
    const store = await openEmptyStore(withDumps)
    await add(store, ...documents)
    const together = await dumpGraph(store)
    await remove(store, ...documents)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...documents], { minLength: documents.length }), async (order) => {
        for (const document of order) await add(store, document)
        expect(await dumpGraph(store)).toEqual(together)
        await remove(store, ...order)
      }),
      { numRuns: runs },
    )
  })

  it('gives the same graph where several come at the same time', async () => {
    const store = await openEmptyStore(withDumps)
    await add(store, ...documents)
    const together = await dumpGraph(store)
    await remove(store, ...documents)
    await Promise.all(documents.map((document) => add(store, document)))
    expect(await dumpGraph(store)).toEqual(together)
  })

  it('leaves what the remaining documents alone would give, whatever came and went', async () => {
    const store = await openEmptyStore(withDumps)
    await add(store)
    const changes = fc.array(fc.tuple(fc.boolean(), fc.subarray([...documents], { minLength: 1 })), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(changes, async (steps) => {
        const held = new Set<ReadDocument>()
        for (const [comes, some] of steps) {
          await (comes ? add(store, ...some) : remove(store, ...some))
          for (const document of some) comes ? held.add(document) : held.delete(document)
        }
        const left = await dumpGraph(store)
        await remove(store, ...documents)
        await add(store, ...held)
        expect(left).toEqual(await dumpGraph(store))
        await remove(store, ...documents)
      }),
      { numRuns: runs },
    )
  })

  it('leaves an empty graph once every document is taken out', async () => {
    const store = await openEmptyStore(withDumps)
    await add(store, ...documents)
    await remove(store, ...documents)
    const left = await dumpGraph(store)
    expect(left.filter((line) => !line.includes('"Graph"'))).toEqual([])
  })

  it('keeps one twin of each relation on Neo4j, whatever comes and goes, and none on the embedded engine', async () => {
    const store = await openEmptyStore(withDumps)
    await add(store, ...documents)
    await add(store, ...documents.slice(1))
    await remove(store, ...documents.slice(2))
    const all = await store.query('dump-relationships')
    const twins = all.filter(({ type }) => type === 'RELATION').map(({ properties }) => twin.parse(properties))
    const relations = all.filter(({ type }) => RELATION_TYPES.some((one) => one === type))
    const expected = relations.map(({ type, from, to, properties }) =>
      twin.parse({ ...Object(properties), type, from, to }),
    )
    expect(relations.length).toBeGreaterThan(0)
    expect(twins.sort(byId)).toEqual(engine === 'embedded' ? [] : expected.sort(byId))
  })
})

const twin = z.object({
  id: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  order: z.string(),
  evidenceCount: z.int(),
})

const byId = (a: z.output<typeof twin>, b: z.output<typeof twin>): number => (a.id < b.id ? -1 : 1)

describeOnEachEngine('Names across documents', (openEmptyStore) => {
  it('join a name that is the alias of one other entity, and part when a second one bears it', async () => {
    const store = await openEmptyStore(withDumps)
    const [first, second, third] = documents as [ReadDocument, ReadDocument, ReadDocument]
    await add(store, first, second)
    expect(await namesOf(store, 'Platform')).toEqual(['贵阳大数据科创城'])
    await add(store, third)
    expect(await namesOf(store, 'Platform')).toEqual(['科创城', '贵阳大数据科创城', '长沙科创城'])
    await remove(store, third)
    expect(await namesOf(store, 'Platform')).toEqual(['贵阳大数据科创城'])
  })

  it('let a document in which one means another entity keep what does not name it', async () => {
    const store = await openEmptyStore(withDumps)
    const [first, second, third] = documents as [ReadDocument, ReadDocument, ReadDocument]
    await add(store, first, second)
    const written = await store.write(async (transaction) => {
      const rows: unknown[] = []
      const send: Transaction['send'] = (statement, parameters = {}) => {
        if (statement === 'write-documents' || statement === 'write-mentions') rows.push(parameters.rows)
        transaction.send(statement, parameters)
      }
      await applyChange({ ...transaction, send }, { add: [third], remove: [] }, known)
      return rows
    })
    expect(written).toMatchObject([
      [{ id: third.id }],
      [
        { document: third.id, properties: { name: '长沙科创城' } },
        { document: third.id, properties: { name: '科创规划' } },
        { document: second.id, properties: { name: '科创城' } },
      ],
    ])
  })

  it('join forms that differ in quotation marks and what the lexicon knows as one', async () => {
    const store = await openEmptyStore(withDumps)
    await add(store, ...documents.slice(3))
    expect(await namesOf(store, 'Platform')).toEqual(['开放合作平台'])
    expect(await namesOf(store, 'NewArea')).toEqual(['贵安新区'])
  })

  it('make one relation of what several documents state, with the places of each', async () => {
    const store = await openEmptyStore(withDumps)
    await add(store, ...documents)
    const relations = (await store.query('dump-relationships')).filter(({ type }) => type === 'COOPERATES_WITH')
    expect(relations.map(({ properties }) => properties)).toMatchObject([{ evidenceCount: 3, assertion: 'STATED' }])
  })

  it('join a policy to the document that is its own text', async () => {
    const store = await openEmptyStore(withDumps)
    await add(store, ...documents)
    const texts = (await store.query('dump-relationships')).filter(({ type }) => type === 'HAS_TEXT')
    expect(texts.map(({ to }) => to)).toEqual([documents[3]?.id])
  })
})

describeOnEachEngine('A new version of a document', (openEmptyStore) => {
  const newer: Sample = {
    ...(SAMPLES[0] as Sample),
    text: '贵安新区建设新的园区。',
    entities: [['NewArea', '贵安新区']],
    relations: [],
    measures: [],
    indicators: [],
  }

  it('replaces exactly what the old one gave; what another document also states stays', async () => {
    const store = await openEmptyStore(withDumps)
    const [first, second] = documents as [ReadDocument, ReadDocument]
    await add(store, first, second)
    const [replaced] = await add(store, readSample(newer))
    expect(replaced).toEqual(first)
    const types = (await store.query('dump-relationships')).map(({ type }) => type)
    expect(types).toContain('COOPERATES_WITH')
    expect(types).not.toContain('OPERATES')
    expect(types).not.toContain('CITES')
  })
})

async function namesOf(store: GraphStore, type: string): Promise<unknown[]> {
  const nodes = await store.query('dump-nodes')
  return nodes
    .filter(({ labels }) => Array.isArray(labels) && labels.includes('Entity') && labels.includes(type))
    .map(({ properties }) => (properties as { name: string }).name)
    .sort()
}

describe('The samples', () => {
  it('are told apart by their ids', () => {
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length)
  })
})
