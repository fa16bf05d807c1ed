import { expect, it } from 'vitest'
import { z } from 'zod'
import { parseData, readData } from '../../src/lexicon/read-data.ts'

const schema = z.strictObject({ names: z.array(z.string().min(1)) })

it('hands on what the schema allows', () => {
  expect(parseData('names: [贵安新区]', 'areas.yaml', schema)).toEqual({ names: ['贵安新区'] })
})

it.each([
  ['names:\n  - 贵安新区\n  - 12\n', /^areas\.yaml:3:5 .*string/],
  ['names: []\nname: x\n', /^areas\.yaml:1:1 Unrecognized key: "name"$/],
  ['names: [\n', /^areas\.yaml:2:1 /],
  ['names: []\nnames: []\n', /^areas\.yaml:2:1 Map keys must be unique/],
])('says file, line and column of what is wrong in %j', (text, message) => {
  expect(() => parseData(text, 'areas.yaml', schema)).toThrow(message)
})

it('names every problem at once', () => {
  expect(() => parseData('names: [1, 2]', 'areas.yaml', schema)).toThrow(/areas\.yaml:1:9 .*\nareas\.yaml:1:12 /)
})

it('says which file cannot be read', () => {
  expect(() => readData('/nowhere/areas.yaml', schema)).toThrow('/nowhere/areas.yaml cannot be read')
})
