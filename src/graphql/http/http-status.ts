import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from '../context.ts'

const GRAPHQL_RESPONSE = 'application/graphql-response+json'
/** Errors of the document that GraphQL over HTTP answers with 200 where the client wants application/json. */
const DOCUMENT_ERRORS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'])

/** Gives responses the status that GraphQL over HTTP asks for, where Apollo gives another. */
export const httpStatus: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, errors }) => {
      if (request.http?.headers.get('accept')?.includes(GRAPHQL_RESPONSE)) return
      const code = errors?.[0]?.extensions.code
      if (typeof code === 'string' && DOCUMENT_ERRORS.has(code)) response.http.status = 200
    },
  }),
}
