import { describe, expect, inject, it } from 'vitest'
import { emptyNeo4j } from '../engines/empty-neo4j.ts'
import { explain } from './plan.ts'

const server = inject('neo4j')

describe.skipIf('missing' in server)('the plan of a statement', () => {
  it.each([
    ['MATCH (n) RETURN n.id AS id', 'AllNodesScan'],
    ['MATCH (e:Unindexed) WHERE e.id = $id RETURN e.id AS id', 'NodeByLabelScan'],
    ['MATCH (a:Unindexed), (b:Unindexed) RETURN a.id AS a, b.id AS b', 'CartesianProduct'],
  ])('shows what %s reads', async (text, operator) => {
    if ('missing' in server) return
    await emptyNeo4j(server)
    const { scans } = await explain(server, text, { id: 'e1' })
    expect(scans.join()).toContain(operator)
  })

  it('warns of a name that nothing has', async () => {
    if ('missing' in server) return
    const { warnings } = await explain(server, 'MATCH (e:Mispelt) RETURN e.nmae AS name', {})
    expect(warnings).toHaveLength(2)
  })
})
