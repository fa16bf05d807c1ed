import { join } from 'node:path'
import { z } from 'zod'
import type { CitationRole, EntityKind, EntityType, MeasureStatus, RelationType } from '../ontology.ts'
import { CITATION_ROLES, ENTITY_KINDS, ENTITY_TYPES, MEASURE_STATUSES, RELATION_TYPES } from '../ontology.ts'
import type { Layout } from '../text/layout.ts'
import type { Frame } from './frames.ts'
import { framesSchema } from './frames.ts'
import { readData } from './read-data.ts'
import { type LexiconRule, ruleSchema } from './rule.ts'

const words = z.array(z.string().min(1)).readonly()

/** seeds/lexicon/cues-layout.yaml */
const layoutSchema: z.ZodType<Layout> = z.strictObject({
  genres: words,
  publishers: words,
  groups: words,
  authors: words,
  notes: words,
  contents: words,
  titles: words,
  issuers: words,
  numbers: words,
  furniture: words,
  charges: words,
  distribution: words,
  questions: words,
  answers: words,
  ordinals: words,
  sequence: words,
  examples: words,
  demands: words,
  pages: z.strictObject({ paths: words, controls: words }),
})

/** A relation that a cue states between the one who acts and the entity that the cue governs. */
export interface StatedRelation {
  readonly type: RelationType
  /** Types of the governed entity that it holds for. */
  readonly to: readonly EntityType[]
  /** From the governed entity to the one who acts. */
  readonly reverse?: boolean | undefined
  /** Only in measures of this status. */
  readonly when?: readonly MeasureStatus[] | undefined
  /** Not of governed entities of these kinds. */
  readonly except?: readonly EntityKind[] | undefined
  /** Only of governed entities whose name ends so. */
  readonly ends?: readonly string[] | undefined
  /** Only for these of the governor's cues. */
  readonly words?: readonly string[] | undefined
  /** Only of those who are of these types. */
  readonly by?: readonly EntityType[] | undefined
  /** Only where the words name who acts. */
  readonly spoken?: boolean | undefined
  /** Not of those with whom it is done. */
  readonly alone?: boolean | undefined
}

/** What words around a name say of it. */
export interface Governor {
  readonly rule: LexiconRule
  readonly side: 'before' | 'after' | 'around'
  readonly openers?: readonly string[] | undefined
  readonly words: readonly string[]
  /** What must follow the names for the cue to govern them; the end of the clause always may. */
  readonly followers?: readonly string[] | undefined
  /** What the governed name must have in it. */
  readonly named?: readonly string[] | undefined
  /** It governs its own clause, never the next. */
  readonly local?: boolean | undefined
  /** It states relations, but what it governs is not cited. */
  readonly uncited?: boolean | undefined
  /** Its closing word may open the next clause: 前往上海，学习经验. */
  readonly over?: boolean | undefined
  readonly roles: Partial<Record<EntityType, CitationRole>>
  readonly relations?: readonly StatedRelation[] | undefined
}

const statedRelation = z.strictObject({
  type: z.enum(RELATION_TYPES),
  to: z.array(z.enum(ENTITY_TYPES)),
  reverse: z.boolean().optional(),
  when: z.array(z.enum(MEASURE_STATUSES)).optional(),
  except: z.array(z.enum(ENTITY_KINDS)).optional(),
  ends: words.optional(),
  words: words.optional(),
  by: z.array(z.enum(ENTITY_TYPES)).optional(),
  spoken: z.boolean().optional(),
  alone: z.boolean().optional(),
})

const governor = z.strictObject({
  rule: ruleSchema,
  side: z.enum(['before', 'after', 'around']),
  openers: words.optional(),
  words,
  followers: words.optional(),
  named: words.optional(),
  local: z.boolean().optional(),
  uncited: z.boolean().optional(),
  over: z.boolean().optional(),
  roles: z.partialRecord(z.enum(ENTITY_TYPES), z.enum(CITATION_ROLES)),
  relations: z.array(statedRelation).optional(),
})

const stance = z.strictObject({ ADVISED: words, PLANNED: words, DONE: words })

/** Nouns that stand for a thing of these types whose name has one of these ends, if any are given. */
const referringNoun = z.strictObject({ words, types: z.array(z.enum(ENTITY_TYPES)), ends: words.optional() })

/** seeds/lexicon/cues.yaml */
const cuesSchema = z.strictObject({
  stances: z.strictObject({
    news: z.strictObject({ before: words, behind: words }),
    announced: z.strictObject({ verbs: words, policies: words }),
    explained: words,
    reports: words,
    background: words,
    solving: words,
    title: stance,
    heading: stance,
  }),
  statusCues: z.strictObject({ modals: words, ADVISED: words, PLANNED: words, DONE: words }),
  aspects: words,
  actions: words,
  adverbs: words,
  background: z.strictObject({
    copulas: words,
    nouns: words,
    results: words,
    /** Before a number: what a statistic tells, 完成投资186亿元. */
    reached: words,
    praise: words,
    openings: words,
    subjects: words,
    announcements: words,
    /** What is only held: 大会在会议中心召开. */
    meetings: words,
    held: words,
    reports: words,
    /** What a document says of its own form: 本协议一式六份. */
    documents: words,
    forms: words,
  }),
  connectors: words,
  /** What the words before the text of an item of news end with: 央视网消息：. */
  datelines: words,
  adverbials: words,
  /** Nouns for those who act and are no known names: 部门, 企业. */
  strangers: words,
  /** Of whom something is demanded, and by which words, that is not demanded of the subject of the text. */
  obliged: words,
  obliging: words,
  /** Heads of bodies that are no known names. */
  bodies: words,
  /** Behind whoever gives a duty to another. */
  assigning: words,
  others: words,
  /** Who speaks for a body or a firm. */
  spokespeople: words,
  /** Who advises without being a known name. */
  counsellors: words,
  issuing: words,
  /** Verbs of issuing that govern a policy over those of its attribute. */
  publishing: words,
  /** What a notice does with what it sends out. */
  sending: words,
  /** Before 机构: what body a law says that one is. */
  agencies: words,
  locatives: words,
  periods: words,
  purposes: words,
  agents: words,
  selves: words,
  /** Behind a subject: all who belong to it do it (新区各单位走访企业). */
  collectives: words,
  /** Of the city or province that the title names: 本市, and 市…部门 by `levels` and `offices`. */
  seats: words,
  levels: words,
  offices: words,
  backs: words,
  /** Nouns that refer back to the last thing of a type: behind a pointer (该园区), or bare at the beginning of a clause. */
  referring: z.strictObject({
    pointers: words,
    nouns: z.array(referringNoun),
    bare: z.array(referringNoun),
  }),
  /** Before a place whose 的 stands before what lies there: 位于X的Y. */
  lying: words,
  /** Behind 在新区: what is founded there. */
  settingUp: words,
  /** Between a place and what is inside of it. */
  inside: words,
  /** Behind a thing that is built: it does nothing itself. */
  finished: words,
  /** Behind the name with which a heading begins: whose part it tells. */
  duties: words,
  /** Before a cue: somebody else is to do it. */
  granting: words,
  /** Making a policy that may not be there yet: 制定, 出台. */
  drafting: words,
  /** Close before a cue: it is agreed, and not there yet. */
  signing: words,
  /** Behind a subject: what follows is told of where it settles. */
  settling: words,
  /** Behind 由甲局: it is the one who works with others. */
  leading: words,
  /** Before a field: what has just been built works in it. */
  researching: words,
  /** Who is to carry out what the paragraph says: before the one who leads, behind that one, and behind those who help. */
  charging: z.strictObject({ labels: words, leads: words, shares: words }),
  /** Before those who are helped to do something with others: 支持甲大学与乙公司共建. */
  helping: words,
  /** Behind names in a row: they do it with each other. */
  jointly: words,
  /** The same, of each with each, also of a row with 与: A、B与C共同成立. */
  foundedTogether: words,
  /** Behind a thing in a title: what that makes of it. */
  titles: z.strictObject({
    parks: words,
    institutes: words,
    asides: words,
    shared: words,
    wanted: words,
    cities: words,
  }),
  /** Before a thing in the title of a policy: the policy advances it. */
  advancing: words,
  /** Types that a measure cites only where a cue governs them. */
  ungoverned: z.array(z.enum(ENTITY_TYPES)),
  governors: z.array(governor),
})

/** The words of measures, citations and relations. */
export type Cues = z.output<typeof cuesSchema>

/** seeds/lexicon/cues-quantities.yaml */
const quantityCuesSchema = z.strictObject({
  counts: words,
  /** Behind 类: its number is a class, 1类新药. */
  classes: words,
  sizes: words,
  ratios: words,
  scales: words,
  money: words,
  smallUnits: words,
  rhetoric: words,
  comparators: z.strictObject({
    before: z.strictObject({ '>=': words, '>': words, '<=': words, '<': words, '~': words }),
    inside: z.strictObject({ '>': words }),
    after: z.strictObject({ '>=': words, '<=': words, '~': words }),
    /** Before the words that say whose share it is: 不足浦东的15%. */
    apart: z.strictObject({ '>=': words, '<=': words, '<': words, '~': words }),
  }),
  /** Lengths of time that count: the nouns and verbs before them, their units, and what makes something else of these. */
  terms: z.strictObject({ nouns: words, verbs: words, units: words, notBefore: words }),
  growth: words,
  fall: words,
  reached: words,
  links: words,
  distributive: words,
  /** What is measured of each of a row: PM2.5、PM10平均浓度. */
  heads: words,
  modifiers: words,
  cuts: words,
  verbs: words,
  actual: words,
  aims: words,
  target: words,
  recalling: words,
  beginnings: words,
  /** What a thing that is built or founded has: 占地, 总投资. */
  properties: words,
  /** What a policy grants: 给予, 资助. */
  grants: words,
  /** Who is in a park, or is served by a platform: 入驻, 孵化. */
  tenants: words,
  /** Of what a policy consists: 12条举措. */
  contents: words,
  /** What is measured of an area as a whole, in the words of the statistical yearbooks: 地区生产总值. */
  areaStatistics: words,
  /** Where they do it, or settle, what is counted is counted for: 集聚, 投产. */
  arriving: words,
})

/** The words of stated quantities. */
export type QuantityCues = z.output<typeof quantityCuesSchema>

/** All the cue words of a lexicon folder. */
export interface CueWords {
  readonly layout: Layout
  readonly cues: Cues
  readonly quantities: QuantityCues
  readonly frames: readonly Frame[]
}

/** Reads and checks the cue files. Throws BAD_LEXICON. */
export const readCues = (folder: string): CueWords => ({
  layout: readData(join(folder, 'cues-layout.yaml'), layoutSchema),
  cues: readData(join(folder, 'cues.yaml'), cuesSchema),
  quantities: readData(join(folder, 'cues-quantities.yaml'), quantityCuesSchema),
  frames: readData(join(folder, 'cues-frames.yaml'), framesSchema).frames,
})
