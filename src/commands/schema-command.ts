import { typeDefinitions } from '../graphql/type-definitions.ts'
import type { Terminal } from './terminal.ts'

/** Prints the schema of the API, in GraphQL's schema language with all its descriptions. */
export const printSchema = (terminal: Terminal): void => terminal.print(typeDefinitions().trimEnd())
