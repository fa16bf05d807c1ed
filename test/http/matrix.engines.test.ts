import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import { MatrixDocument, type MatrixQuery, type MatrixQueryVariables } from '../generated/graphql.ts'
import { loadDocuments, type Served, serve } from './serve.ts'
import { WALK_DOCUMENTS } from './walk-documents.ts'

type Matrix = MatrixQuery['matrix']

const answers = new Map<string, unknown>()

describeOnEachEngine('a matrix', (openEmptyStore) => {
  let served: Served

  beforeAll(async () => {
    const store = await openEmptyStore()
    await loadDocuments(store, WALK_DOCUMENTS)
    served = await serve(store)
  })
  afterAll(() => served.stop())

  const matrix = async (variables: MatrixQueryVariables): Promise<Matrix> => {
    const { data, errors } = await served.ask(MatrixDocument, variables)
    expect({ errors, logged: served.logged }).toEqual({ errors: [], logged: [] })
    const asked = JSON.stringify(variables)
    expect(answers.get(asked) ?? data).toEqual(data)
    answers.set(asked, data)
    return data.matrix
  }

  const told = ({ rows, columns, cells }: Matrix) =>
    cells.map(({ row, column, count }) => [rows[row]?.name, columns[column]?.name, count])

  it('counts relations between two types, whichever way they point', async () => {
    const cells = [
      ['北新区', '大数据', 1],
      ['西新区', '大数据', 1],
    ]
    const areas = await matrix({ rows: 'NEW_AREA', columns: 'INDUSTRY' })
    expect(told(areas).sort()).toEqual(cells)
    const turned = await matrix({ rows: 'INDUSTRY', columns: 'NEW_AREA' })
    expect(told(turned).map(([row, column, count]) => [column, row, count])).toEqual(told(areas))
  })

  it('has the left end of a relation as its row within one type, and both where there is no direction', async () => {
    const both = await matrix({ rows: 'NEW_AREA', columns: 'NEW_AREA' })
    expect(told(both)).toContainEqual(['西新区', '北新区', 2])
    expect(told(both)).toContainEqual(['北新区', '西新区', 1])
    const learning = await matrix({ rows: 'NEW_AREA', columns: 'NEW_AREA', relations: ['BENCHMARKS'] })
    expect(told(learning)).toEqual([['西新区', '北新区', 1]])
  })

  it('quotes what states a cell', async () => {
    const { cells } = await matrix({ rows: 'NEW_AREA', columns: 'INDUSTRY' })
    expect(cells.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).sort()).toEqual([
      '北新区聚焦大数据。',
      '西新区聚焦大数据',
    ])
  })

  it('counts the places that state a cell', async () => {
    const { cells } = await matrix({ rows: 'NEW_AREA', columns: 'NEW_AREA' })
    expect(cells.map(({ evidenceCount }) => evidenceCount)).toEqual(cells.map(({ evidence }) => evidence.length))
    expect(cells.some(({ evidenceCount }) => evidenceCount > 1)).toBe(true)
  })

  it('keeps the rows and columns with the most facts, and says that there are others', async () => {
    const { rows, columns, truncated } = await matrix({ rows: 'ENTERPRISE', columns: 'REGION', first: 3 })
    expect([rows.length, columns.map(({ name }) => name), truncated]).toEqual([3, ['省城'], true])
    const most = await matrix({ rows: 'NEW_AREA', columns: 'NEW_AREA', first: 1 })
    expect(most.rows.map(({ name }) => name)).toHaveLength(1)
  })

  it('keeps to the documents asked for', async () => {
    const none = await matrix({ rows: 'NEW_AREA', columns: 'INDUSTRY', document: { title: '省城' } })
    expect(none).toEqual({ rows: [], columns: [], cells: [], truncated: false })
  })

  it('takes as many statements for many cells as for few', async () => {
    const few = await served.ask(MatrixDocument, { rows: 'ENTERPRISE', columns: 'REGION', first: 1 })
    const many = await served.ask(MatrixDocument, { rows: 'ENTERPRISE', columns: 'REGION', first: 200 })
    expect(many.data.matrix.cells).toHaveLength(40)
    expect(many.statements).toEqual(few.statements)
  })

  it.each([-1, 0, 201])('is refused with `first` as %i', async (first) => {
    const { errors } = await served.ask(MatrixDocument, { rows: 'POLICY', columns: 'POLICY', first })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })
})
