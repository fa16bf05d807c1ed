/**
 * Why there is no answer. AWAY: nobody answers; SLOW: not in time; GONE: the graph does not hold it (any more); REFUSED: the API
 * says no; BROKEN: something failed on the way.
 */
export interface Problem {
  readonly kind: 'AWAY' | 'SLOW' | 'GONE' | 'REFUSED' | 'BROKEN'
  /** The API's code, where it gave one: AMBIGUOUS_NAME, BAD_CURSOR, … */
  readonly code?: string
  /** The API's own sentence, or the browser's. */
  readonly message: string
}

/** An error as the API answers it. */
export interface SaidError {
  readonly message: string
  readonly extensions?: { readonly code?: string }
}

/** What is no refusal: other words would be answered no better. */
const KINDS: Readonly<Record<string, Problem['kind']>> = {
  STORE_UNAVAILABLE: 'AWAY',
  STORE_TIMEOUT: 'SLOW',
  NOT_FOUND: 'GONE',
  INTERNAL_SERVER_ERROR: 'BROKEN',
}

export function problemSaid({ message, extensions: { code } = {} }: SaidError): Problem {
  return code ? { kind: KINDS[code] ?? 'REFUSED', code, message } : { kind: 'REFUSED', message }
}

/** What `ask` throws. */
export class AskError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

export function problemOf(error: unknown): Problem {
  if (error instanceof AskError) return error.problem
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof DOMException && error.name === 'TimeoutError') return { kind: 'SLOW', message }
  return { kind: error instanceof TypeError ? 'AWAY' : 'BROKEN', message }
}
