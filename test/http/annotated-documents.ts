import { readFileSync } from 'node:fs'
import { type Extraction, extractionSchema } from '../../src/exchange.ts'
import { type ReadDocument, readDocument } from '../../src/ingest/document.ts'
import type { Lexicon } from '../../src/lexicon/lexicon.ts'
import { readText } from '../../src/text/read-text.ts'
import { toSource } from '../../src/to-source.ts'

/** A document as people annotated it, beside the document as the graph takes it in. */
export interface AnnotatedDocument {
  readonly text: string
  readonly claims: Extraction
  readonly read: ReadDocument
}

const DOCUMENTS = {
  report: '000_24ae9748a258635f',
  platforms: '003_094de1b6044a60f1',
  plan: '004_0c1989eb1086c8ba',
} as const
export type AnnotatedName = keyof typeof DOCUMENTS

const ROOT = new URL('../../', import.meta.url)

/** The shown annotations; sections, which annotations lack, are read from the layout. */
export function annotatedDocument(name: AnnotatedName, lexicon: Lexicon): AnnotatedDocument {
  const file = DOCUMENTS[name]
  const text = readFileSync(new URL(`seeds/documents/${file}.txt`, ROOT), 'utf8')
  const annotation: unknown = JSON.parse(readFileSync(new URL(`eval/gold/${file.slice(0, 3)}.gold.json`, ROOT), 'utf8'))
  const claims = { ...extractionSchema.parse(annotation), sections: sectionsOf(text, lexicon) }
  return { text, claims, read: readDocument(text, claims, 'annotation') }
}

const NO_CLAIMS = () => ({ relations: [], indicators: [], proposed: [] })

const sectionsOf = (text: string, lexicon: Lexicon): Extraction['sections'] =>
  toSource(readText(text, lexicon.layout), [], NO_CLAIMS).sections
