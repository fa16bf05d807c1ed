import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inOrder, matchesIn, partsOf } from '../../src/mention/parts.ts'
import { mentionsIn } from './recognised.ts'

const TEXTS = 'eval/texts/shown'
const PLAIN = '这里是一段话。\n'

/** Longer than a part, so that its names stand in several. */
const text = readdirSync(TEXTS)
  .filter((file) => file.endsWith('.txt'))
  .slice(0, 14)
  .map((file) => readFileSync(join(TEXTS, file), 'utf8'))
  .join('\n')

const namesBehind = (lead: string) =>
  mentionsIn(lead + text)
    .filter(({ end }) => end > lead.length)
    .map(({ start, end, ...mention }) => ({ ...mention, length: end - start }))

describe('the parts of a text', () => {
  it('are whole paragraphs, one behind the other', () => {
    const parts = partsOf('甲乙\n丙丁戊\n己\n庚', 3)
    expect(parts.map(({ start, end }) => '甲乙\n丙丁戊\n己\n庚'.slice(start, end))).toEqual([
      '甲乙\n丙丁戊\n',
      '己\n庚',
    ])
  })

  it('show where in the whole a pattern stands', () => {
    expect(matchesIn('甲乙甲\n甲', /甲/g, { start: 2, end: 4 }).map(({ at }) => at)).toEqual([2])
  })

  it('are handed what begins in them', () => {
    const found = inOrder([
      { start: 5, end: 6 },
      { start: 1, end: 4 },
    ])
    expect(found({ start: 0, end: 3 })).toEqual([{ start: 1, end: 4 }])
    expect(found({ start: 3, end: 9 })).toEqual([{ start: 5, end: 6 }])
  })

  it.each([300, 700, 1100])('change no names wherever they end: behind %i plain sentences', (sentences) => {
    expect(text.length).toBeGreaterThan(10_000)
    expect(namesBehind(PLAIN.repeat(sentences))).toEqual(namesBehind(PLAIN))
  })
})
