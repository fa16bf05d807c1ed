import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { XinquError } from '../errors.ts'
import { readCues } from './cues.ts'
import { readGrammar } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import { indexKnown } from './lexicon.ts'
import { readNames } from './names.ts'
import { readData } from './read-data.ts'
import { readOntology } from './read-ontology.ts'
import type { Romanisation } from './romanise.ts'
import { romanise } from './romanise.ts'
import { spellings } from './spelling.ts'

/** The seeds that come with xinqu. */
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

/** Reads and checks all knowledge under a seeds folder: `ontology.yaml` and `lexicon/`. Throws BAD_LEXICON. */
export function loadLexicon(directory: string = SEEDS): Lexicon {
  const files = lexiconFiles(directory)
  const folder = join(directory, 'lexicon')
  const romanisation = readRomanisation(folder)
  const known = files.filter((file) => file.startsWith(join(folder, 'names'))).flatMap((file) => readNames(file))
  return {
    version: versionOf(directory, files),
    ...readOntology(join(directory, 'ontology.yaml')),
    known,
    grammar: readGrammar(folder),
    ...readCues(folder),
    find: indexKnown(known),
    romanise: (name) => romanise(name, romanisation),
    spellings: (name) => spellings(name, romanisation),
  }
}

/** In the order of their names, so that the same files always give the same lexicon. */
function lexiconFiles(directory: string): string[] {
  const folder = join(directory, 'lexicon')
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const files = names.filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name))
    return [...files, join(directory, 'ontology.yaml')].sort()
  } catch (cause) {
    throw new XinquError('BAD_LEXICON', `${folder} cannot be read; restore it from the project.`, { cause })
  }
}

function versionOf(directory: string, files: readonly string[]): string {
  const digest = createHash('sha256')
  for (const file of files) digest.update(relative(directory, file)).update(readFileSync(file))
  return digest.digest('base64url').slice(0, 16)
}

const romanisationSchema = z.strictObject({
  conventional: z.record(z.string(), z.array(z.string().min(1)).min(1)),
  generic: z.record(z.string(), z.strictObject({ pinyin: z.string(), english: z.string() })),
})

const readingsSchema = z.strictObject({ source: z.string(), readings: z.record(z.string(), z.string()) })

function readRomanisation(folder: string): Romanisation {
  const { conventional, generic } = readData(join(folder, 'romanisation.yaml'), romanisationSchema)
  const { readings } = readData(join(folder, 'readings.yaml'), readingsSchema)
  return {
    conventional: new Map(Object.entries(conventional)),
    generic: new Map(Object.entries(generic)),
    readings: new Map(Object.entries(readings).map(([name, syllables]) => [name, syllables.split(' ')])),
  }
}
