import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import type { Mention } from '../../src/mention/mention.ts'
import { createRecogniser } from '../../src/mention/recognise.ts'
import { readText } from '../../src/text/read-text.ts'

export const lexicon = loadLexicon()
const recognise = createRecogniser(lexicon)

export const mentionsIn = (text: string): Mention[] => recognise(readText(text, lexicon.layout))

/** What a text names, as `Type name`. */
export const namesIn = (text: string): string[] => [
  ...new Set(mentionsIn(text).map(({ type, name }) => `${type} ${name}`)),
]
