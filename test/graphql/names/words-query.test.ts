import { expect, it } from 'vitest'
import { wordsQuery } from '../../../src/graphql/names/words-query.ts'

it.each([
  ['贵安新区', '+"贵 安 新 区"'],
  ['水', '+"水"'],
  ['guian', '+(*guian* /.{255}/)'],
  ['建设5g产业', '+"建 设 5g 产 业"'],
  ['5g产业', '+(*5g /.{255}/) +"产 业"'],
  ['隆基29gw', '+"隆 基" +(29gw* /.{255}/)'],
  ['15μm芯片', '+(*15* /.{255}/) +(*m /.{255}/) +"芯 片"'],
  ['𠮷野家', '+"𠮷 野 家"'],
  ['пекин', '*:*'],
  [`在${'a'.repeat(256)}中`, '*:*'],
])('%s may stand wherever the index finds %s', (query, expected) => {
  expect(wordsQuery(query)).toBe(expected)
})
