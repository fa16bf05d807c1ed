// Writes seeds/lexicon/common-words.yaml from jieba's dictionary (MIT), which lies in the package @node-rs/jieba as dict.txt:
// npm pack @node-rs/jieba && tar xzf node-rs-jieba-*.tgz && node --import tsx scripts/lexicon/common-words.ts package/dict.txt
import { readFileSync, writeFileSync } from 'node:fs'
import { argv, exit } from 'node:process'

/** How often a word stands in jieba's corpus; rarer words are as good as proper. */
const LEAST_FREQUENCY = 300
const COMMON = /^(?:n|v|a|d|b|z)$|^(?:vn|vd|vi|vg|an|ad|ag|ng|nl|vl|bl|dg)$/
const LINE = 120
/** Of lakes and mountains that names are taken from: 洞庭实验室. */
const PROPER = new Set(['洞庭'])

const [, , path] = argv
if (!path) {
  console.error('usage: common-words.ts DICT.txt')
  exit(1)
}

const words = readFileSync(path, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(
    ([word = '', frequency, tag = '']) =>
      /^[\u4e00-\u9fff]{2,4}$/.test(word) &&
      Number(frequency) >= LEAST_FREQUENCY &&
      COMMON.test(tag) &&
      !PROPER.has(word),
  )
  .map(([word = '']) => word)

const rows: string[] = []
for (const word of words) {
  const last = rows.at(-1)
  if (last === undefined || last.length + word.length > LINE) rows.push(`  ${word}`)
  else rows[rows.length - 1] = `${last} ${word}`
}

const head = [
  '# Common nouns, verbs and attributes, which make no name proper. Made by scripts/lexicon/common-words.ts; change that, not this.',
  `source: 'jieba dict.txt (@node-rs/jieba 2.0.3), words of a frequency of at least ${LEAST_FREQUENCY}'`,
  'words: >-',
]
writeFileSync(new URL('../../seeds/lexicon/common-words.yaml', import.meta.url), [...head, ...rows, ''].join('\n'))
console.log(`${words.length} words`)
