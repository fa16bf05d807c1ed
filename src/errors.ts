/** Codes of the errors that users and clients may meet; part of the interface. */
export const ERROR_CODES = [
  'BAD_INPUT',
  'BAD_LEXICON',
  'BAD_ENVIRONMENT',
  'STORE_UNAVAILABLE',
  'STORE_LOCKED',
  'STORE_REFUSED',
  'STORE_TIMEOUT',
  'SERVER_FAILED',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/**
 * An error that was foreseen: one sentence that says what is wrong, where, and what to do.
 * Whoever prints it prints `message` alone; `cause` is for logs.
 */
export class XinquError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'XinquError'
    this.code = code
  }
}
