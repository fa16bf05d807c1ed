import { join } from 'node:path'
import { z } from 'zod'
import { readCues } from './cues.ts'
import { readGrammar } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import { indexKnown } from './lexicon.ts'
import { lexiconFiles, lexiconVersion, SEEDS } from './lexicon-files.ts'
import { readNames } from './names.ts'
import { readData } from './read-data.ts'
import { readOntology } from './read-ontology.ts'
import type { Romanisation } from './romanise.ts'
import { romanise } from './romanise.ts'
import { spellings } from './spelling.ts'
import { withTerms } from './terms.ts'

/** Reads and checks all knowledge under a seeds folder: `ontology.yaml` and `lexicon/`. Throws BAD_LEXICON. */
export function loadLexicon(directory: string = SEEDS): Lexicon {
  const files = lexiconFiles(directory)
  const folder = join(directory, 'lexicon')
  const romanisation = readRomanisation(folder)
  const names = files.filter((file) => file.startsWith(join(folder, 'names'))).flatMap((file) => readNames(file))
  const known = withTerms(names, folder)
  return {
    version: lexiconVersion(directory),
    ...readOntology(join(directory, 'ontology.yaml')),
    known,
    grammar: readGrammar(folder),
    ...readCues(folder),
    find: indexKnown(known),
    romanise: (name) => romanise(name, romanisation),
    spellings: (name) => spellings(name, romanisation),
  }
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
