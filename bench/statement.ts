import { readFileSync } from 'node:fs'

/** The hand-written text of bench/cypher/NAME.cypher. */
export const statementOf = (name: string): string =>
  readFileSync(new URL(`cypher/${name}.cypher`, import.meta.url), 'utf8')
