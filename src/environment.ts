import { z } from 'zod'
import { XinquError } from './errors.ts'
import type { StoreSettings } from './graph/open-store.ts'

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

export interface Environment {
  readonly host: string
  readonly port: number
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean
  /** Whether browsers get the sandbox. */
  readonly sandbox: boolean
  /** Whether browsers get the explorer. */
  readonly explorer: boolean
  /** The other sites whose pages may ask; '*' is every one. */
  readonly corsOrigins: readonly string[]
  /** How much one request may ask for, where it is not as usual. */
  readonly limits: Limits
  /** The file with the only documents that are answered; absent where any is. */
  readonly trustedDocuments?: string
  /** Bytes of answers to keep for those who ask the same again; 0 keeps none. */
  readonly answerCache: number
  readonly logLevel: (typeof LOG_LEVELS)[number]
  readonly store: StoreSettings
}

/** Bytes of a body; of a document its tokens, aliases, directives and levels; fields of an answer. */
type Limits = { readonly [limit in 'body' | 'tokens' | 'aliases' | 'directives' | 'depth' | 'cost']?: number }

const NEO4J_URI = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s@]+\/?$/

const wholeNumber = (least: number, most: number, what: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, what)
    .transform(Number)
    .pipe(z.number().min(least, what).max(most, what))

const trueOrFalse = z
  .enum(['true', 'false'], 'must be true or false')
  .default('true')
  .transform((text) => text === 'true')

const ORIGIN = /^(\*|https?:\/\/[^/\s,@]+)$/
const origins = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((origin) => origin.trim() || []))
  .refine((list) => list.every((origin) => ORIGIN.test(origin)), {
    error: 'must be * or addresses such as https://example.org, separated by commas',
  })

// Each message ends the sentence that begins with the variable's name.
const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, 'must be a port number, 0 to 65535').default(4000),
  DATA_DIR: z.string().default('.xinqu'),
  INTROSPECTION: trueOrFalse,
  SANDBOX: trueOrFalse,
  EXPLORER: trueOrFalse,
  CORS_ORIGIN: origins,
  MAX_BODY: wholeNumber(1024, 100_000_000, 'must be bytes, 1024 to 100000000').optional(),
  MAX_TOKENS: wholeNumber(100, 1_000_000, 'must be a number, 100 to 1000000').optional(),
  MAX_ALIASES: wholeNumber(1, 100_000, 'must be a number, 1 to 100000').optional(),
  MAX_DIRECTIVES: wholeNumber(1, 100_000, 'must be a number, 1 to 100000').optional(),
  MAX_DEPTH: wholeNumber(1, 1000, 'must be levels of fields, 1 to 1000').optional(),
  MAX_COST: wholeNumber(1, 999_999_999, 'must be a number of fields, 1 to 999999999').optional(),
  TRUSTED_DOCUMENTS: z.string().optional(),
  ANSWER_CACHE: wholeNumber(0, 999_999_999, 'must be bytes, 0 to 999999999').default(64 * 1024 * 1024),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  QUERY_TIMEOUT: wholeNumber(100, 600_000, 'must be milliseconds, 100 to 600000').default(15_000),
  NEO4J_URI: z
    .string()
    .regex(NEO4J_URI, 'must be an address such as neo4j://localhost:7687, without password')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
})

/** Reads all variables of xinqu; an empty one counts as unset. Error BAD_ENVIRONMENT names every one that is wrong. */
export function readEnvironment(given: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const { success, data, error } = variables.safeParse(set)
  if (!success) throw new XinquError('BAD_ENVIRONMENT', `${error.issues.map(problem).join('; ')}.`)
  return {
    host: data.HOST,
    port: data.PORT,
    introspection: data.INTROSPECTION,
    sandbox: data.SANDBOX,
    explorer: data.EXPLORER,
    corsOrigins: data.CORS_ORIGIN,
    limits: limitsOf(data),
    ...(data.TRUSTED_DOCUMENTS && { trustedDocuments: data.TRUSTED_DOCUMENTS }),
    answerCache: data.ANSWER_CACHE,
    logLevel: data.LOG_LEVEL,
    store: { dataDirectory: data.DATA_DIR, queryTimeout: data.QUERY_TIMEOUT, ...neo4jSettings(data) },
  }
}

const problem = ({ path, message }: z.core.$ZodIssue): string => `${path.join('.')} ${message}`

function limitsOf(data: z.output<typeof variables>): Limits {
  const given = {
    body: data.MAX_BODY,
    tokens: data.MAX_TOKENS,
    aliases: data.MAX_ALIASES,
    directives: data.MAX_DIRECTIVES,
    depth: data.MAX_DEPTH,
    cost: data.MAX_COST,
  }
  return Object.fromEntries(Object.entries(given).filter(([, limit]) => limit !== undefined))
}

function neo4jSettings(data: z.output<typeof variables>): Pick<StoreSettings, 'neo4j'> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = data
  if (uri === undefined) return {}
  return { neo4j: { uri, user, ...(password && { password }), ...(database && { database }) } }
}

/** Libraries that are loaded after this leave out what they check for developers alone; a NODE_ENV that was set stays. */
export function runAsInProduction(): void {
  process.env.NODE_ENV ??= 'production'
}
