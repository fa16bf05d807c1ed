// Writes seeds/lexicon/names/{provinces,cities,county-cities,counties,countries}.yaml and seeds/lexicon/readings.yaml from the packages that know them.
// Run: node --import tsx scripts/lexicon/divisions.ts; the files are checked in, so that a running xinqu needs none of the packages.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import complete from '@pinyin-pro/data/complete'
import { addDict, pinyin } from 'pinyin-pro'
import { z } from 'zod'
import { readData } from '../../src/lexicon/read-data.ts'

const require = createRequire(import.meta.url)
const divisionSchema = z.object({
  areaList: z.object({
    province_list: z.record(z.string(), z.string()),
    city_list: z.record(z.string(), z.string()),
    county_list: z.record(z.string(), z.string()),
  }),
})
const { areaList } = divisionSchema.parse(require('@vant/area-data'))

const folder = new URL('../../seeds/lexicon/', import.meta.url)
const rules = readData(
  new URL('../../scripts/lexicon/divisions.yaml', import.meta.url).pathname,
  z.strictObject({
    provinceLetters: z.record(z.string(), z.string()),
    ethnicNames: z.array(z.string()),
    readings: z.record(z.string(), z.string()),
    ordinaryWords: z.array(z.string()),
    notDivisions: z.array(z.string()),
    notCountries: z.array(z.string()),
    countryAliases: z.record(z.string(), z.array(z.string())),
  }),
)

const PROVINCE_ENDS = /(?:特别行政区|(?:维吾尔|壮族|回族)?自治区|[省市])$/u
const CITY_ENDS = /(?:自治州|地区|[市州盟县])$/u
const GENERIC_ROWS = /(?:新区|园区|开发区|示范区|实验区|风景名胜区|管理区|新城|直辖县|行政单位|委员会|管委会)$|直辖/u
const COUNTY_ENDS = /(?:[^省]县|[^自]旗|市|区)$/u

interface Entry {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly contextual?: readonly string[]
}

const provinces = Object.values(areaList.province_list).map((name): Entry => {
  const short = name.replace(PROVINCE_ENDS, '')
  const letter = rules.provinceLetters[short]
  return { name, aliases: [short], ...(letter ? { contextual: [letter] } : {}) }
})

const isOrdinary = (word: string) => rules.ordinaryWords.includes(word) || word.length < 2
const withoutPeoples = (name: string) =>
  rules.ethnicNames.reduce((rest, people) => rest.replace(people, ''), name.replace(CITY_ENDS, ''))

const provinceNames = new Set(provinces.flatMap((entry) => [entry.name, ...(entry.aliases ?? [])]))
const cities = unique(Object.values(areaList.city_list))
  .filter((name) => CITY_ENDS.test(name) && name.length > 2 && !GENERIC_ROWS.test(name))
  .filter((name) => !provinceNames.has(name) && !rules.notDivisions.includes(name))
  .map((name): Entry => {
    const short = withoutPeoples(name)
    const prefecture = name.endsWith('自治州') ? [`${short}州`] : []
    if (short.length < 2 || provinceNames.has(short)) return { name, aliases: prefecture }
    if (!isOrdinary(short)) return { name, aliases: [short, ...prefecture] }
    return { name, ...(prefecture.length > 0 ? { aliases: prefecture } : {}), contextual: [short] }
  })

const cityNames = new Set(cities.map((entry) => entry.name))
const counties = unique(Object.values(areaList.county_list)).filter(
  (name) =>
    COUNTY_ENDS.test(name) &&
    (name.length > 2 || name.endsWith('县')) &&
    !GENERIC_ROWS.test(name) &&
    !cityNames.has(name) &&
    !rules.notDivisions.includes(name),
)

const regionNames = new Intl.DisplayNames('zh-Hans', { type: 'region', fallback: 'none' })
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const countries = unique(letters.flatMap((first) => letters.map((second) => regionNames.of(first + second) ?? '')))
  .filter((name) => name.length > 1 && !/中国|未知|世界|伪/u.test(name) && !rules.notCountries.includes(name))
  .map((name): Entry => ({ name, aliases: rules.countryAliases[name] ?? [] }))

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}

const LINE = 120

/** Names with forms of their own as entries; those that also stand without their last character as one block, those without as another. */
function write(file: string, source: string, kind: string, entries: readonly Entry[]): void {
  const rows = entries.filter((entry) => !isPlain(entry) && !isShortened(entry)).map(rowOf)
  const shortened = blockOf(entries.filter(isShortened).map(({ name }) => name))
  const plain = blockOf(entries.filter(isPlain).map(({ name }) => name))
  const head = [
    '# Made by scripts/lexicon/divisions.ts; change that, not this.',
    `source: '${source}'`,
    'type: Region',
    `kind: ${kind}`,
  ]
  const lines = [
    ...head,
    ...(rows.length > 0 ? ['entities:', ...rows] : []),
    ...(shortened.length > 0 ? ['shortened: >-', ...shortened] : []),
    ...(plain.length > 0 ? ['plain: >-', ...plain] : []),
  ]
  writeFileSync(new URL(file, folder), `${lines.join('\n')}\n`)
}

const isPlain = ({ aliases = [], contextual = [] }: Entry): boolean => aliases.length + contextual.length === 0

const isShortened = ({ name, aliases = [], contextual = [] }: Entry): boolean =>
  contextual.length === 0 && aliases.length === 1 && aliases[0] === name.slice(0, -1)

function rowOf({ name, aliases = [], contextual = [] }: Entry): string {
  const parts = [`name: ${name}`]
  if (aliases.length > 0) parts.push(`aliases: [${aliases.join(', ')}]`)
  if (contextual.length > 0) parts.push(`contextual: [${contextual.join(', ')}]`)
  return `  - { ${parts.join(', ')} }`
}

function blockOf(names: readonly string[]): string[] {
  const lines: string[] = []
  for (const name of names) {
    const last = lines.at(-1)
    if (last === undefined || last.length + name.length > LINE) lines.push(`  ${name}`)
    else lines[lines.length - 1] = `${last} ${name}`
  }
  return lines
}

const divisions = '@vant/area-data 2.1.0 (行政区划代码, 12/2024)'
write('names/provinces.yaml', divisions, 'PROVINCE', provinces)
write('names/cities.yaml', `${divisions}; bare forms that are ordinary words are contextual`, 'CITY', cities)
write(
  'names/county-cities.yaml',
  `${divisions}; bare forms that are ordinary words are left out`,
  'CITY',
  counties
    .filter((name) => name.endsWith('市'))
    .map((name) => (isOrdinary(name.slice(0, -1)) ? { name } : { name, aliases: [name.slice(0, -1)] })),
)
write(
  'names/counties.yaml',
  divisions,
  'DISTRICT',
  counties.filter((name) => !name.endsWith('市')).map((name) => ({ name })),
)
write('names/countries.yaml', 'Intl.DisplayNames (Unicode CLDR), zh', 'COUNTRY', countries)
writeReadings()

/** The names whose everyday reading is not what the smaller dictionary of the running product gives. */
function writeReadings(): void {
  const names = unique(
    [...provinces, ...cities].flatMap((entry) => [entry.name, ...(entry.aliases ?? [])]).concat(counties),
  )
  const everyday = new Map(names.map((name) => [name, read(name)]))
  addDict(complete)
  const right = (name: string) => rules.readings[name] ?? read(name)
  const rows = names.filter((name) => right(name) !== everyday.get(name)).map((name) => `  ${name}: ${right(name)}`)
  const head = [
    '# Made by scripts/lexicon/divisions.ts; change that, not this.',
    "source: '@pinyin-pro/data 1.3.1, complete: names that the smaller dictionary reads wrongly'",
    'readings:',
  ]
  writeFileSync(new URL('readings.yaml', folder), [...head, ...rows, ''].join('\n'))
}

function read(name: string): string {
  return pinyin(name, { toneType: 'none', v: true })
}

console.log(
  `${provinces.length} provinces, ${cities.length} cities, ${counties.length} counties, ${countries.length} countries`,
)
