import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { listFiles, readSources, readText } from '../../src/ingest/source-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'xinqu-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('Paths of documents', () => {
  it('give the .txt and .md files of a folder and all below it, by name, and each file once', async () => {
    mkdirSync(join(folder, 'tree/below'), { recursive: true })
    const paths = ['tree/b.txt', 'tree/a.md', 'tree/below/c.TXT', 'tree/picture.png'].map((name) => file(name, '新区'))
    const [b, a, c] = paths
    expect(await listFiles([join(folder, 'tree'), b ?? ''])).toEqual([a, b, c])
  })

  it.each([
    ['nowhere', /nowhere is not there; check the spelling\.$/],
    ['empty-folder', /empty-folder holds no document; put \.txt or \.md files there/],
  ])('say what is wrong with %s', async (name, message) => {
    mkdirSync(join(folder, 'empty-folder'), { recursive: true })
    await expect(listFiles([join(folder, name)])).rejects.toThrow(message)
  })
})

describe('A file', () => {
  it('is read as it stands, without a byte order mark', async () => {
    expect(await readText(file('mark.txt', '\ufeff西咸新区\r\n'))).toBe('西咸新区\r\n')
  })

  it.each([
    ['empty.txt', ' \n', /empty\.txt is empty/],
    ['gb.txt', Uint8Array.of(0xce, 0xf7, 0xcf, 0xcc), /gb\.txt is not UTF-8 text; convert it first/],
  ])('that cannot be read says so: %s', async (name, content, message) => {
    await expect(readText(file(name, content))).rejects.toThrow(message)
  })

  it('of 50 MB is refused without being read', async () => {
    const path = file('large.txt', '')
    truncateSync(path, 50 * 1024 * 1024)
    await expect(readText(path)).rejects.toThrow(/larger than 20 MB/)
  })

  it('that cannot be read does not hold up the others', async () => {
    const paths = [file('good.txt', '新区'), file('bad.txt', ''), file('also-good.txt', '新区')]
    const sources = []
    for await (const source of readSources(paths)) sources.push(source)
    expect(sources.map((source) => 'text' in source)).toEqual([true, false, true])
  })
})
