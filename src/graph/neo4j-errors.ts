import neo4j, { Neo4jError } from 'neo4j-driver'
import { type ErrorCode, XinquError } from '../errors.ts'

interface Complaint {
  /** What the driver's or server's code starts with. */
  readonly code: string
  /** What the message starts with, where the code stands for more than this. */
  readonly message?: string
  readonly as: ErrorCode
  readonly says: (location: string) => string
}

/** Of the driver, which has no code for it. */
const BUSY = 'Connection acquisition timed out'

const REFUSALS: readonly Complaint[] = [
  {
    code: 'N/A',
    message: BUSY,
    as: 'STORE_UNAVAILABLE',
    says: (at) => `Neo4j at ${at} is asked for more than it can answer; try again later.`,
  },
  {
    code: 'Neo.ClientError.Security',
    as: 'STORE_REFUSED',
    says: (at) => `Neo4j at ${at} refuses the user or the password; set NEO4J_USER and NEO4J_PASSWORD.`,
  },
  {
    code: 'Neo.ClientError.Database.DatabaseNotFound',
    as: 'STORE_REFUSED',
    says: (at) => `Neo4j at ${at} has no database of the name in NEO4J_DATABASE; create it or name another.`,
  },
  {
    code: 'N/A',
    as: 'STORE_REFUSED',
    says: (at) => `What answers at ${at} does not speak Bolt as Neo4j 5 does; set NEO4J_URI to the Bolt port (7687).`,
  },
  {
    code: 'Neo.ClientError.Transaction.TransactionTimedOut',
    as: 'STORE_TIMEOUT',
    says: (at) => `Neo4j at ${at} needed longer than the time allowed; ask for less.`,
  },
  {
    code: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    as: 'STORE_TIMEOUT',
    says: (at) => `Neo4j at ${at} needed more memory than it may take; ask for less.`,
  },
]

const AWAY: Complaint = {
  code: '',
  as: 'STORE_UNAVAILABLE',
  says: (at) => `Neo4j at ${at} does not answer; see that it runs and that NEO4J_URI is right.`,
}

/** Whether a read may succeed at another reader, or a little later. */
export const mayPass = (error: unknown): boolean =>
  neo4j.isRetryableError(error) || (error instanceof Neo4jError && error.message.startsWith(BUSY))

export const awayError = (location: string): XinquError => new XinquError(AWAY.as, AWAY.says(location))

/** What the driver threw as the error that the store's callers know; a mistake in a statement stays what it is. */
export function storeError(error: unknown, location: string): unknown {
  if (!(error instanceof Neo4jError)) return error
  const refusal = REFUSALS.find(
    ({ code, message = '' }) => error.code.startsWith(code) && error.message.startsWith(message),
  )
  const complaint = refusal ?? (neo4j.isRetryableError(error) ? AWAY : undefined)
  return complaint ? new XinquError(complaint.as, complaint.says(location), { cause: error }) : error
}

// The driver's own code marks a handshake that failed, a parameter that it cannot send, and waiting for a connection in vain.
const OF_STATEMENTS = /^(Neo\.ClientError\.(Statement|Schema)\.|N\/A)/

/** Says which statement is wrong; leaves alone what the driver may try again. */
export function statementError(error: unknown, statement: string): unknown {
  if (!(error instanceof Neo4jError) || !OF_STATEMENTS.test(error.code) || error.message.startsWith(BUSY)) return error
  return new Error(`cypher/${statement}.cypher: ${error.message}`, { cause: error })
}
