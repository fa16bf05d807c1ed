import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Extraction } from '../src/exchange.ts'
import { extractionSchema } from '../src/exchange.ts'

/** A document with what a person found in it. */
export interface Case {
  readonly name: string
  /** What the name begins with: news-2 is news; the seeds are numbered. */
  readonly genre: string
  /** Kept from those who write rules. */
  readonly isClosed: boolean
  readonly text: string
  readonly gold: Extraction
  readonly goldFile: string
}

const GOLD = fileURLToPath(new URL('gold', import.meta.url))
const DOCUMENTS = fileURLToPath(new URL('../seeds/documents', import.meta.url))
const SHOWN = fileURLToPath(new URL('texts/shown', import.meta.url))
const CLOSED = fileURLToPath(new URL('texts/closed', import.meta.url))
/** Texts that may be read but not passed on lie beside the project, where they are at hand. */
const BESIDE = fileURLToPath(new URL('../../shared/dev', import.meta.url))
const ENDING = '.gold.json'

/** The annotated seeds, the annotated texts beside them, and those of other folders. */
export function findCases(folders: readonly string[]): Case[] {
  const documents = readdirSync(DOCUMENTS)
  const seeds = goldIn(GOLD).map((name) => {
    const document = documents.find((file) => file.startsWith(`${name}_`)) ?? `${name}.txt`
    return readCase(name, join(DOCUMENTS, document), GOLD)
  })
  const others = [SHOWN, CLOSED, ...(existsSync(BESIDE) ? [BESIDE] : []), ...folders].flatMap((folder) =>
    goldIn(folder).map((name) => readCase(name, join(folder, `${name}.txt`), folder)),
  )
  return [...seeds, ...others]
}

const goldIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort()

function readCase(name: string, textFile: string, folder: string): Case {
  const goldFile = join(folder, name + ENDING)
  const gold = extractionSchema.parse({ diagnostics: [], ...JSON.parse(readFileSync(goldFile, 'utf8')) })
  const genre = /^\p{L}+/u.exec(name)?.[0] ?? 'seeds'
  return { name, genre, isClosed: folder === CLOSED, text: readFileSync(textFile, 'utf8'), gold, goldFile }
}
