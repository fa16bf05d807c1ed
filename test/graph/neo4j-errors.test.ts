import { Neo4jError } from 'neo4j-driver'
import { expect, it } from 'vitest'
import { statementError, storeError } from '../../src/graph/neo4j-errors.ts'

const thrown = (code: string) => new Neo4jError('inside', code, '50N42', 'inside')

it.each([
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'STORE_TIMEOUT'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'STORE_TIMEOUT'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'STORE_UNAVAILABLE'],
  ['ServiceUnavailable', 'STORE_UNAVAILABLE'],
  ['Neo.ClientError.Security.Unauthorized', 'STORE_REFUSED'],
])('%s is %s to the store’s callers', (code, expected) => {
  expect(storeError(thrown(code), 'bolt://graph:7687')).toMatchObject({ code: expected })
})

it('leaves a mistake in a statement what it is', () => {
  const mistake = thrown('Neo.ClientError.Statement.SyntaxError')
  expect(storeError(mistake, 'bolt://graph:7687')).toBe(mistake)
})

it('says of a store whose connections are all in use that it is to be asked later', () => {
  const busy = new Neo4jError('Connection acquisition timed out in 5000 ms.', 'N/A', '50N42', 'inside')
  const told = storeError(statementError(busy, 'list-measures'), 'bolt://graph:7687')
  expect(told).toMatchObject({ code: 'STORE_UNAVAILABLE' })
})
