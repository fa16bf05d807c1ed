import { nameIdentity } from '../identity.ts'
import { kept } from '../kept.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention } from '../mention/mention.ts'
import type { EntityType } from '../ontology.ts'
import { ENTITY_TYPES } from '../ontology.ts'
import { createFirmForms } from './firm-forms.ts'
import { isLevel, plainGovernment } from './level.ts'

/** Mentions that name one thing, with every form that they use for it. */
export interface Cluster {
  readonly mentions: readonly Mention[]
  readonly forms: ReadonlySet<string>
}

const COMPANY = '公司'

/** The length of 市政府. */
const PLAIN_LEVEL = 3

/** The years of a plan, which its name may go without: 总体规划（2016—2035年）. */
const YEARS = /（\d{4}[^（）]{0,9}）$/

/** A plan by its name without the years, where the text has those of no other: 总体规划（2010—2020年） is not that of 2035. */
function undatedNames(mentions: readonly Mention[]): (name: string) => readonly string[] {
  const dated = new Map<string, Set<string>>()
  for (const { type, name } of mentions) {
    if (type !== 'Policy' || !YEARS.test(name)) continue
    const bare = name.replace(YEARS, '')
    dated.set(bare, (dated.get(bare) ?? new Set()).add(name))
  }
  return (name) => {
    const bare = name.replace(YEARS, '')
    return bare !== name && dated.get(bare)?.size === 1 ? [bare] : []
  }
}

/** Owners that stand before a full name without belonging to it, beside the places and bodies of the document. */
export type IsOwner = (words: string) => boolean

/** Joins mentions of one type that share a form, a known entity, or differ by a place or owner before the name. */
export function clusterMentions(
  mentions: readonly Mention[],
  { find, grammar }: Pick<Lexicon, 'find' | 'grammar'>,
  isOwner: IsOwner,
): Cluster[] {
  const groups: Groups = new Map()
  const ends = Object.entries(grammar.suffixes.short)
  const shortened = (name: string): string[] =>
    ends.flatMap(([end, short]) =>
      name.endsWith(end) && name.length > end.length + 1 ? [name.slice(0, -end.length) + short] : [],
    )
  const undated = undatedNames(mentions)
  for (const mention of distinct(mentions)) {
    const known = find(mention.type, mention.name)
    const plain =
      mention.type === 'Organization'
        ? [plainGovernment(mention.name), mention.name.replace(/管理委员会$/, '管委会')]
        : []
    const timeless = mention.type === 'Policy' ? undated(mention.name) : []
    const short = mention.type === 'Platform' ? shortened(mention.name) : []
    // 网易公司 is 网易.
    const stem =
      mention.type === 'Enterprise' && mention.name.endsWith(COMPANY) ? mention.name.slice(0, -COMPANY.length) : ''
    const firm = stem ? find(mention.type, stem) : undefined
    const field = fieldOf(mention)
    const industry = field ? find(mention.type, field) : undefined
    const keys = [
      mention.name,
      ...plain,
      ...timeless,
      ...(field ? [field] : []),
      ...(industry ? [industry.name] : []),
      ...short,
      ...(firm ? [stem, firm.name] : []),
      ...(mention.aliases ?? []),
      ...(known ? [known.name] : []),
    ]
    join(
      groups,
      keys.map((name) => keyOf(mention, name)),
    )
  }
  joinOwned(groups, mentions, isOwner)
  joinFirms(
    groups,
    mentions,
    createFirmForms(grammar, (words) => find('Region', words) !== undefined),
  )
  joinLevels(groups, mentions)
  const clusters = new Map<string, { mentions: Mention[]; forms: Set<string> }>()
  for (const mention of mentions) {
    const root = rootOf(groups, keyOf(mention, mention.name))
    const cluster = clusters.get(root) ?? { mentions: [], forms: new Set<string>() }
    clusters.set(root, cluster)
    cluster.mentions.push(mention)
    for (const form of mention.aliases ?? []) cluster.forms.add(form)
    if (mention.owned) cluster.forms.add(mention.name)
  }
  return [...clusters.values()]
}

/** 绿色食品产业 is 绿色食品; empty where a name says no such thing. */
export const fieldOf = ({ type, name }: Mention): string =>
  type === 'Industry' && name.length > 3 && name.endsWith('产业') ? name.slice(0, -2) : ''

/** A text says most of its names again and again. */
const identityOf = kept(nameIdentity)

const keyOf = ({ type }: Mention, name: string): string => `${type} ${identityOf(name)}`

/** One of those that say the same of the same name. */
function distinct(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Map<EntityType, Set<string>>(ENTITY_TYPES.map((type) => [type, new Set()]))
  return mentions.filter(({ type, name, aliases }) => {
    const names = seen.get(type)
    if (aliases) return true
    const isNew = !names?.has(name)
    names?.add(name)
    return isNew
  })
}

const WORKS: ReadonlySet<EntityType> = new Set(['Project', 'Platform'])

/** 重庆两江协同创新区 is 两江协同创新区 where the document names both. */
function joinOwned(groups: Groups, mentions: readonly Mention[], isOwner: IsOwner): void {
  const named = distinct(mentions)
  const keys = new Set(named.map((mention) => keyOf(mention, mention.name)))
  /** 中川国际机场|T3航站楼: what the text names may own its parts. */
  const works = new Set(named.filter(({ type }) => WORKS.has(type)).map(({ name }) => name))
  for (const mention of named) {
    for (let length = 2; length < mention.name.length - 3; length++) {
      const bare = keyOf(mention, mention.name.slice(length))
      const owner = mention.name.slice(0, length)
      if (keys.has(bare) && (isOwner(owner) || (WORKS.has(mention.type) && works.has(owner))))
        join(groups, [keyOf(mention, mention.name), bare])
    }
  }
}

/** 恒申集团 is 恒申控股集团有限公司. */
function joinFirms(groups: Groups, mentions: readonly Mention[], fullNames: ReturnType<typeof createFirmForms>): void {
  const firms = new Map(mentions.filter(({ type }) => type === 'Enterprise').map((one) => [one.name, one]))
  for (const [short, full] of fullNames([...firms.keys()])) {
    const mention = firms.get(short)
    if (mention) join(groups, [keyOf(mention, full), keyOf(mention, short)])
  }
}

/** 市政府 is the only government of a city that the document names. */
function joinLevels(groups: Groups, mentions: readonly Mention[]): void {
  const governments = new Map(mentions.filter(({ type }) => type === 'Organization').map((one) => [one.name, one]))
  const rootsByEnd = new Map<string, Set<string>>()
  for (const [name, mention] of governments) {
    if (isLevel(name)) continue
    const end = plainGovernment(name).slice(-PLAIN_LEVEL)
    rootsByEnd.set(end, (rootsByEnd.get(end) ?? new Set()).add(rootOf(groups, keyOf(mention, name))))
  }
  for (const [name, level] of governments) {
    const roots = isLevel(name) ? rootsByEnd.get(plainGovernment(name)) : undefined
    const [only] = roots ?? []
    if (only !== undefined && roots?.size === 1) join(groups, [only, keyOf(level, name)])
  }
}

/** Disjoint sets of keys: each key leads towards the one that stands for its set. */
type Groups = Map<string, string>

function rootOf(groups: Groups, key: string): string {
  let root = key
  for (let parent = groups.get(root); parent !== undefined; parent = groups.get(root)) root = parent
  return root
}

function join(groups: Groups, keys: readonly string[]): void {
  const [first, ...rest] = keys.map((key) => rootOf(groups, key))
  for (const root of rest) if (first !== undefined && rootOf(groups, root) !== first) groups.set(root, first)
}
