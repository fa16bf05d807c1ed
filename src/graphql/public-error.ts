import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { XinquError } from '../errors.ts'

/** What a client may be told of an error inside; everything else stays in the log. */
const STORE_MESSAGES: Readonly<Record<string, string>> = {
  STORE_UNAVAILABLE: 'The graph store does not answer; try again later.',
  STORE_TIMEOUT: 'The graph store took too long; ask for less, or narrow the filter.',
}

const INTERNAL = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Something went wrong inside; the server has written down what.',
}

export const badUserInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

export const notFound = (id: string): GraphQLError =>
  new GraphQLError(
    `Nothing that can be drawn has the id “${id}” now; take the id of an entity, measure, indicator or document.`,
    { extensions: { code: 'NOT_FOUND' } },
  )

export const filterTooLarge = (limit: string): GraphQLError =>
  new GraphQLError(`The filter has ${limit}; ask with fewer, or in several operations.`, {
    extensions: { code: 'FILTER_TOO_LARGE' },
  })

export const badCursor = (argument: string): GraphQLError =>
  new GraphQLError(
    `\`${argument}\` is no cursor of this field with this order and filter; take one from a page of the same query.`,
    { extensions: { code: 'BAD_CURSOR' } },
  )

/** The one place where errors become public: a code and a sentence, never a message, path or stack from inside. */
export function createErrorFormat(log: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (formatted.extensions?.code !== INTERNAL.code) return formatted
    const cause = unwrapResolverError(error)
    log(cause)
    const code = cause instanceof XinquError && cause.code in STORE_MESSAGES ? cause.code : INTERNAL.code
    const message = STORE_MESSAGES[code] ?? INTERNAL.message
    const { locations, path } = formatted
    return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } }
  }
}
