import { readdirSync, readFileSync } from 'node:fs'

// Beside src/ and dist/ alike, so the same files serve a checkout, a build and an installed package.
const FOLDER = new URL('../../schema/', import.meta.url)

/** The schema as one text, in the order of its files' names. */
export const typeDefinitions = (): string =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
    .join('\n')
