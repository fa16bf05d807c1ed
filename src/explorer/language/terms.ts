import { texts } from './texts.ts'

/** What the enums of the schema are called. Their names do not clash, so one dictionary holds them all. */
export const NODE_TYPES = texts(
  {
    NEW_AREA: '新区',
    REGION: '地区',
    PLATFORM: '平台',
    PROJECT: '项目',
    ENTERPRISE: '企业',
    ORGANIZATION: '机构',
    POLICY: '政策',
    INDUSTRY: '产业',
    MEASURE: '举措',
    INDICATOR: '指标',
    DOCUMENT: '文件',
  },
  {
    NEW_AREA: 'New area',
    REGION: 'Region',
    PLATFORM: 'Platform',
    PROJECT: 'Project',
    ENTERPRISE: 'Enterprise',
    ORGANIZATION: 'Organization',
    POLICY: 'Policy',
    INDUSTRY: 'Industry',
    MEASURE: 'Measure',
    INDICATOR: 'Indicator',
    DOCUMENT: 'Document',
  },
)

export type NodeType = keyof (typeof NODE_TYPES)['zh']

export const NODE_TYPE_NAMES = Object.keys(NODE_TYPES.zh) as NodeType[]

export const EDGE_TYPES = texts(
  {
    LOCATED_IN: '位于',
    PART_OF: '属于',
    OPERATES: '运营',
    ISSUED_BY: '发布者',
    APPLIES_TO: '适用于',
    PROMOTES: '推动',
    BASED_ON: '依据',
    COOPERATES_WITH: '合作',
    BENCHMARKS: '对标',
    FOCUSES_ON: '发展产业',
    CITES: '提及',
    ACTOR: '实施者',
    OF: '指标对象',
    STATED_IN: '出自',
  },
  {
    LOCATED_IN: 'located in',
    PART_OF: 'part of',
    OPERATES: 'operates',
    ISSUED_BY: 'issued by',
    APPLIES_TO: 'applies to',
    PROMOTES: 'promotes',
    BASED_ON: 'based on',
    COOPERATES_WITH: 'cooperates with',
    BENCHMARKS: 'benchmarks',
    FOCUSES_ON: 'focuses on',
    CITES: 'cites',
    ACTOR: 'carried out by',
    OF: 'quantity of',
    STATED_IN: 'stated in',
  },
)

export const ROLES = texts(
  {
    COOPERATION: '合作',
    BENCHMARK: '对标',
    BASIS: '依据',
    BUILDS: '建设',
    ATTRACTS: '引进服务',
    MENTION: '提到',
  },
  {
    COOPERATION: 'cooperation',
    BENCHMARK: 'benchmark',
    BASIS: 'basis',
    BUILDS: 'builds',
    ATTRACTS: 'attracts',
    MENTION: 'mention',
  },
)

export const STATUSES = texts(
  { DONE: '已实施', PLANNED: '已部署', ADVISED: '建议' },
  { DONE: 'done', PLANNED: 'planned', ADVISED: 'advised' },
)

export const STAGES = texts({ ISSUED: '已出台', PROPOSED: '拟出台' }, { ISSUED: 'issued', PROPOSED: 'proposed' })

export const ASSERTIONS = texts(
  { STATED: '原文明示', INFERRED: '由上下文推断', CURATED: '人工确认' },
  { STATED: 'stated', INFERRED: 'inferred', CURATED: 'curated' },
)

export const NATURES = texts({ ACTUAL: '实际', TARGET: '目标' }, { ACTUAL: 'actual', TARGET: 'target' })
export const FORMS = texts({ LEVEL: '数值', GROWTH: '增速' }, { LEVEL: 'level', GROWTH: 'growth' })

export const KINDS = texts(
  {
    STATE: '国家级',
    PROVINCE: '省级',
    CITY: '市',
    DISTRICT: '区县',
    CLUSTER: '城市群',
    COUNTRY: '国家',
    PARK: '园区',
    ZONE: '功能区',
    BASE: '基地',
    LAB: '实验室',
    INSTITUTE: '研究院',
    CENTER: '中心',
    DATA_CENTER: '数据中心',
    TRANSPORT: '交通',
    FACILITY: '设施',
    INDUSTRIAL: '产业项目',
    GOVERNMENT: '党政机关',
    UNIVERSITY: '高校',
    ASSOCIATION: '协会',
    REGULATION: '法规',
    PLAN: '规划',
    OPINION: '意见',
    MEASURES: '措施',
    PROGRAM: '行动方案',
    STRATEGY: '战略',
    STANDARD: '标准',
    AGREEMENT: '协议',
    OTHER: '其他',
  },
  {
    STATE: 'state-level',
    PROVINCE: 'province',
    CITY: 'city',
    DISTRICT: 'district',
    CLUSTER: 'city cluster',
    COUNTRY: 'country',
    PARK: 'park',
    ZONE: 'zone',
    BASE: 'base',
    LAB: 'laboratory',
    INSTITUTE: 'institute',
    CENTER: 'centre',
    DATA_CENTER: 'data centre',
    TRANSPORT: 'transport',
    FACILITY: 'facility',
    INDUSTRIAL: 'industrial project',
    GOVERNMENT: 'government',
    UNIVERSITY: 'university',
    ASSOCIATION: 'association',
    REGULATION: 'regulation',
    PLAN: 'plan',
    OPINION: 'opinion',
    MEASURES: 'measures',
    PROGRAM: 'programme',
    STRATEGY: 'strategy',
    STANDARD: 'standard',
    AGREEMENT: 'agreement',
    OTHER: 'other',
  },
)
