import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { XinquError } from '../errors.ts'

/** The seeds that come with xinqu. */
export const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

/** In the order of their names, so that the same files always give the same lexicon. Throws BAD_LEXICON. */
export function lexiconFiles(directory: string): string[] {
  const folder = join(directory, 'lexicon')
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const files = names.filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name))
    return [...files, join(directory, 'ontology.yaml')].sort()
  } catch (cause) {
    throw new XinquError('BAD_LEXICON', `${folder} cannot be read; restore it from the project.`, { cause })
  }
}

/** A hash over the files, so that it is known without loading what they say. Throws BAD_LEXICON. */
export function lexiconVersion(directory: string = SEEDS): string {
  const digest = createHash('sha256')
  for (const file of lexiconFiles(directory)) digest.update(relative(directory, file)).update(readFileSync(file))
  return digest.digest('base64url').slice(0, 16)
}
