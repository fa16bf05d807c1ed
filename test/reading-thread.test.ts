import { readdirSync, readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it, onTestFinished } from 'vitest'
import { openReader } from '../src/reader.ts'

const SEEDS = new URL('../seeds/documents/', import.meta.url)

it('A reading thread reads as the thread that started it', async () => {
  const texts = readdirSync(SEEDS).map((file) => readFileSync(new URL(file, SEEDS), 'utf8'))
  const reader = openReader()
  const thread = reader.startThread()
  onTestFinished(() => thread.close())
  const { extract } = await reader.load()
  expect(await thread.extract(texts)).toEqual(texts.map(extract))
}, 60_000)

it('A reading thread gives each of several calls at once the answer to its own texts', async () => {
  const texts = readdirSync(SEEDS).map((file) => readFileSync(new URL(file, SEEDS), 'utf8'))
  const reader = openReader()
  const thread = reader.startThread()
  onTestFinished(() => thread.close())
  const { extract } = await reader.load()
  const answers = await Promise.all(texts.map((text) => thread.extract([text])))
  expect(answers).toEqual(texts.map((text) => [extract(text)]))
}, 60_000)

it('A thread that has ended rejects whoever asks it, and holds nobody up', async () => {
  const thread = openReader().startThread()
  await thread.close()
  await expect(thread.extract([''])).rejects.toThrow('The reading thread ended')
})

it('A reading thread keeps no answer that it has given', async () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const thread = openReader().startThread()
  onTestFinished(() => thread.close())
  const answer = new WeakRef(await thread.extract(['贵安新区']))
  await thread.extract(['西咸新区'])
  await expect
    .poll(() => {
      collect()
      return answer.deref()
    })
    .toBeUndefined()
}, 60_000)
