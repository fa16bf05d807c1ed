import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { XinquError } from '../errors.ts'

/** A document's text under the name that it came with; or why there is none. */
export type Source =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly error: XinquError }

const MOST_BYTES = 20 * 1024 * 1024
const DOCUMENT_NAME = /\.(?:txt|md)$/i

/**
 * The files that paths name: themselves, or the .txt and .md files of a folder and all below it, in order of their names.
 * Errors, BAD_INPUT: nothing is there, or a folder holds no document.
 */
export async function listFiles(paths: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(paths.map(listPath))
  return [...new Set(lists.flat())]
}

async function listPath(path: string): Promise<string[]> {
  const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'ENOENT' ? 'is not there; check the spelling' : 'cannot be opened; check its permissions'
    throw new XinquError('BAD_INPUT', `${path} ${why}.`, { cause })
  })
  if (!found.isDirectory()) return [path]
  const names = await readdir(path, { recursive: true })
  const files = names.filter((name) => DOCUMENT_NAME.test(name)).sort()
  if (files.length > 0) return files.map((name) => join(path, name))
  throw new XinquError('BAD_INPUT', `${path} holds no document; put .txt or .md files there, or name a file.`)
}

/** Reads file after file; one that cannot be read does not hold up the others. */
export async function* readSources(paths: readonly string[]): AsyncGenerator<Source> {
  for (const name of paths) {
    const text = await readText(name).catch((error: unknown) => {
      if (error instanceof XinquError) return error
      throw error
    })
    yield text instanceof XinquError ? { name, error: text } : { name, text }
  }
}

/** Errors, BAD_INPUT: not readable, too large, empty, or not UTF-8. */
export async function readText(path: string): Promise<string> {
  const text = decode(await readBytes(path), path)
  if (text.trim() === '') throw new XinquError('BAD_INPUT', `${path} is empty; give a file with a document's text.`)
  return text
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path)
    if (size <= MOST_BYTES) return await readFile(path)
  } catch (cause) {
    throw new XinquError('BAD_INPUT', `${path} cannot be read; check that it is a file and its permissions.`, { cause })
  }
  const most = MOST_BYTES / 1024 / 1024
  throw new XinquError('BAD_INPUT', `${path} is larger than ${most} MB, the most for one document; split it.`)
}

function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    const message = `${path} is not UTF-8 text; convert it first, for example with iconv -f GB18030 -t UTF-8.`
    throw new XinquError('BAD_INPUT', message, { cause })
  }
}
