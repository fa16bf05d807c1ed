import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ApolloServerPlugin, PersistedQueryOptions } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { z } from 'zod'
import { XinquError } from '../../errors.ts'
import type { Context } from '../context.ts'

/** The documents that are answered when no others are: their text by its SHA-256, in hexadecimal. */
export type TrustedDocuments = ReadonlyMap<string, string>

/** What @graphql-codegen/client-preset writes, by whatever hash; and what @apollo/generate-persisted-query-manifest writes. */
const manifest = z.union([
  z
    .object({
      format: z.literal('apollo-persisted-query-manifest'),
      operations: z.array(z.object({ body: z.string() })),
    })
    .transform(({ operations }) => operations.map(({ body }) => body)),
  z.record(z.string(), z.string()).transform((documents) => Object.values(documents)),
])

/** Reads a manifest of documents from a JSON file; BAD_ENVIRONMENT where it is none. */
export function readTrustedDocuments(path: string): TrustedDocuments {
  const { data: documents } = manifest.safeParse(readJson(path))
  if (documents) return new Map(documents.map((text) => [hashOf(text), text]))
  throw new XinquError(
    'BAD_ENVIRONMENT',
    `TRUSTED_DOCUMENTS ${path} must be JSON that maps hashes to documents, or a manifest of persisted queries.`,
  )
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new XinquError('BAD_ENVIRONMENT', `TRUSTED_DOCUMENTS ${path} cannot be read as JSON.`, { cause })
  }
}

/** Clients may send the hash instead of the text; what else they register is not kept. */
export const askedByHash = (trusted: TrustedDocuments): PersistedQueryOptions => ({
  cache: {
    get: async (key) => trusted.get(key.slice(key.indexOf(':') + 1)),
    set: async () => {},
    delete: async () => {},
  },
})

/** Refuses every document that is not among these, before it costs anything. */
export const requireTrusted = (trusted: TrustedDocuments): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ queryHash }) => {
      if (!trusted.has(queryHash)) throw untrusted()
    },
  }),
})

const untrusted = (): GraphQLError =>
  new GraphQLError('This server answers only the documents that it was given; ask its operator to add this one.', {
    extensions: { code: 'DOCUMENT_NOT_TRUSTED', http: { status: 403 } },
  })
