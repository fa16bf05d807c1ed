import { extractionSchema } from '../../src/exchange.ts'
import {
  citationId,
  documentId,
  entityId,
  indicatorId,
  measureId,
  relationId,
  sectionId,
  versionId,
} from '../../src/identity.ts'
import { type ReadDocument, readDocument } from '../../src/ingest/document.ts'
import type { KnownNames } from '../../src/ingest/known-names.ts'

// Two documents that between them hold every label, relationship and property of the graph.

const OPINION = `关于推进双安协同发展的意见
一、合作
西咸新区与贵安新区共建大数据产业园，2025年产值达到500亿元。
二、依据
贵安新区落实《国务院关于支持贵州发展的意见》（国发〔2022〕2号）。`

const REPORT = `贵安新区调研报告
贵州贵安新区位于贵州省，聚焦大数据产业。
建议西咸新区学习贵安新区经验，落实《关于推进双安协同发展的意见》。
云上贵州公司运营贵安数据中心，其中有数据港。
贵州省政府印发的意见适用于贵安新区，推进数据港。`

const spanIn = (text: string, quote: string, from = 0) => {
  const start = text.indexOf(quote, text.indexOf('\n') + from)
  if (start < 0) throw new Error(`The fixture has no ${quote}.`)
  return { start, end: start + quote.length }
}

const inOpinion = (quote: string) => spanIn(OPINION, quote)
const inReport = (quote: string) => spanIn(REPORT, quote)

const COOPERATION = '西咸新区与贵安新区共建大数据产业园，2025年产值达到500亿元。'
const BASIS = '贵安新区落实《国务院关于支持贵州发展的意见》（国发〔2022〕2号）。'
const STUDY = '建议西咸新区学习贵安新区经验，落实《关于推进双安协同发展的意见》。'

const opinion = extractionSchema.parse({
  document: {
    title: '关于推进双安协同发展的意见',
    series: '双安文件',
    number: '1号',
    date: '2023-05-01',
    publisher: '西咸新区管委会',
  },
  sections: [
    { heading: '一、合作', level: 1, start: OPINION.indexOf('一、'), end: OPINION.indexOf('二、') },
    { heading: '二、依据', level: 1, start: OPINION.indexOf('二、'), end: OPINION.length },
  ],
  entities: [
    { id: 'e1', type: 'NewArea', name: '西咸新区', aliases: [], mentions: [inOpinion('西咸新区')] },
    { id: 'e2', type: 'NewArea', name: '贵安新区', aliases: ['贵安'], mentions: [inOpinion('贵安新区')] },
    {
      id: 'e3',
      type: 'Platform',
      kind: 'PARK',
      name: '大数据产业园',
      aliases: [],
      mentions: [inOpinion('大数据产业园')],
    },
    {
      id: 'e4',
      type: 'Policy',
      kind: 'OPINION',
      status: 'ISSUED',
      documentNumber: '国发〔2022〕2号',
      date: '2022',
      name: '国务院关于支持贵州发展的意见',
      aliases: [],
      mentions: [inOpinion('国务院关于支持贵州发展的意见')],
    },
  ],
  relations: [
    {
      type: 'COOPERATES_WITH',
      from: 'e1',
      to: 'e2',
      evidence: [inOpinion('西咸新区与贵安新区共建')],
      rule: 'together',
    },
    { type: 'BASED_ON', from: 'e2', to: 'e4', evidence: [inOpinion(BASIS)], assertion: 'INFERRED' },
  ],
  measures: [
    {
      id: 'm1',
      ...inOpinion(COOPERATION),
      status: 'PLANNED',
      actor: 'e1',
      actorSpan: inOpinion('西咸新区'),
      rule: 'sentence',
      cites: [
        { entity: 'e2', role: 'COOPERATION', ...inOpinion('贵安新区'), rule: 'with' },
        { entity: 'e3', role: 'BUILDS', ...inOpinion('大数据产业园') },
      ],
    },
    {
      id: 'm2',
      ...inOpinion(BASIS),
      status: 'DONE',
      actor: 'e2',
      cites: [{ entity: 'e4', role: 'BASIS', ...inOpinion('国务院关于支持贵州发展的意见'), assertion: 'INFERRED' }],
    },
  ],
  indicators: [
    {
      id: 'i1',
      name: '产值',
      measure: 'LEVEL',
      comparator: '=',
      value: 500,
      unit: '亿元',
      nature: 'TARGET',
      year: 2025,
      of: 'e3',
      ...inOpinion('2025年产值达到500亿元'),
    },
  ],
  diagnostics: [],
})

const OPERATION = '云上贵州公司运营贵安数据中心，其中有数据港。'
const ISSUE = '贵州省政府印发的意见适用于贵安新区，推进数据港。'

const report = extractionSchema.parse({
  document: { title: '贵安新区调研报告', date: '2023-10', authors: ['王某', '李某'] },
  entities: [
    { id: 'e1', type: 'NewArea', name: '贵州贵安新区', aliases: ['贵安新区'], mentions: [inReport('贵州贵安新区')] },
    { id: 'e2', type: 'Region', kind: 'PROVINCE', name: '贵州省', aliases: [], mentions: [inReport('贵州省')] },
    { id: 'e3', type: 'Industry', name: '大数据产业', aliases: [], mentions: [inReport('大数据产业')] },
    { id: 'e4', type: 'NewArea', name: '西咸新区', aliases: [], mentions: [inReport('西咸新区')] },
    {
      id: 'e5',
      type: 'Policy',
      name: '关于推进双安协同发展的意见',
      aliases: [],
      mentions: [inReport('关于推进双安协同发展的意见')],
    },
    { id: 'e6', type: 'Enterprise', name: '云上贵州公司', aliases: [], mentions: [inReport('云上贵州公司')] },
    {
      id: 'e7',
      type: 'Platform',
      kind: 'DATA_CENTER',
      name: '贵安数据中心',
      aliases: [],
      mentions: [inReport('贵安数据中心')],
    },
    { id: 'e8', type: 'Project', kind: 'FACILITY', name: '数据港', aliases: [], mentions: [inReport('数据港')] },
    {
      id: 'e9',
      type: 'Organization',
      kind: 'GOVERNMENT',
      name: '贵州省政府',
      aliases: [],
      mentions: [inReport('贵州省政府')],
    },
  ],
  relations: [
    { type: 'LOCATED_IN', from: 'e1', to: 'e2', evidence: [inReport('贵州贵安新区位于贵州省')] },
    { type: 'FOCUSES_ON', from: 'e1', to: 'e3', evidence: [inReport('聚焦大数据产业')] },
    { type: 'COOPERATES_WITH', from: 'e1', to: 'e4', evidence: [inReport(STUDY)] },
    { type: 'BENCHMARKS', from: 'e4', to: 'e1', evidence: [inReport(STUDY)] },
    { type: 'OPERATES', from: 'e6', to: 'e7', evidence: [inReport(OPERATION)] },
    { type: 'PART_OF', from: 'e8', to: 'e7', evidence: [inReport(OPERATION)] },
    { type: 'ISSUED_BY', from: 'e5', to: 'e9', evidence: [inReport(ISSUE)] },
    { type: 'APPLIES_TO', from: 'e5', to: 'e1', evidence: [inReport(ISSUE)] },
    { type: 'PROMOTES', from: 'e5', to: 'e8', evidence: [inReport(ISSUE)] },
  ],
  measures: [
    {
      id: 'm1',
      ...inReport(STUDY),
      status: 'ADVISED',
      actor: 'e4',
      actorSpan: inReport('西咸新区'),
      cites: [
        { entity: 'e1', role: 'BENCHMARK', ...inReport('贵安新区经验') },
        { entity: 'e5', role: 'BASIS', ...inReport('关于推进双安协同发展的意见') },
      ],
    },
  ],
  indicators: [],
  diagnostics: [{ code: 'UNREAD', message: 'A line that could not be read.', start: 0, end: 2 }],
})

export const FIXTURE_DOCUMENTS: readonly ReadDocument[] = [
  readDocument(OPINION, opinion, 'reader-1'),
  readDocument(REPORT, report, 'reader-1'),
]

/** Names known beforehand, few enough to see through. */
export const FIXTURE_NAMES: KnownNames = {
  find: (type, name) =>
    type === 'NewArea' && ['贵安新区', '贵安', '贵州贵安新区'].includes(name)
      ? { name: '贵安新区', names: ['贵安', '贵州贵安新区'] }
      : undefined,
  spellings: (name) => (name === '贵安新区' ? [name, "gui'an xinqu"] : [name]),
  romanise: (name) => (name === '贵安新区' ? "Gui'an Xinqu" : name),
  sortKey: (name) => name,
  fold: (text) => text,
}

const entityIds = [opinion, report].flatMap(({ entities }) =>
  entities.flatMap(({ type, name, aliases }) =>
    [name, ...aliases].map((form) => [form, entityId(type, form)] as const),
  ),
)
const [OPINION_ID, REPORT_ID] = [documentId(opinion.document, OPINION), documentId(report.document, REPORT)]
const MEASURES = {
  cooperation: measureId(OPINION_ID, COOPERATION, 0),
  basis: measureId(OPINION_ID, BASIS, 0),
  study: measureId(REPORT_ID, STUDY, 0),
}
const GUIAN = entityId('NewArea', '贵安新区')
const XIXIAN = entityId('NewArea', '西咸新区')

/** What cases call the ids of the fixture: entities and names by name, the others by a short name of their own. */
export const FIXTURE_IDS: ReadonlyMap<string, string> = new Map([
  ...entityIds,
  ['opinion', OPINION_ID],
  ['report', REPORT_ID],
  ['opinion version', versionId(OPINION)],
  ['report version', versionId(REPORT)],
  ['opinion title', entityId('Policy', opinion.document.title)],
  ['section 1', sectionId(OPINION_ID, 0)],
  ['section 2', sectionId(OPINION_ID, 1)],
  ...Object.entries(MEASURES),
  ['output', indicatorId(OPINION_ID, ['产值', 'LEVEL', '=', 500, '亿元', 'TARGET', 2025], 0)],
  ['cooperation cites 贵安新区', citationId(MEASURES.cooperation, GUIAN, 'COOPERATION')],
  ['cooperation cites 大数据产业园', citationId(MEASURES.cooperation, entityId('Platform', '大数据产业园'), 'BUILDS')],
  ['贵安新区 with 西咸新区', relationId('COOPERATES_WITH', GUIAN, XIXIAN)],
  ['西咸新区 after 贵安新区', relationId('BENCHMARKS', XIXIAN, GUIAN)],
  ['贵安新区 on 意见', relationId('BASED_ON', GUIAN, entityId('Policy', '国务院关于支持贵州发展的意见'))],
  ['贵安新区 in 贵州省', relationId('LOCATED_IN', GUIAN, entityId('Region', '贵州省'))],
])
