/** The words of the ontology, as the exchange format writes them. */
export const ENTITY_TYPES = [
  'NewArea',
  'Region',
  'Platform',
  'Project',
  'Enterprise',
  'Organization',
  'Policy',
  'Industry',
] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

export const RELATION_TYPES = [
  'LOCATED_IN',
  'PART_OF',
  'OPERATES',
  'ISSUED_BY',
  'APPLIES_TO',
  'PROMOTES',
  'BASED_ON',
  'COOPERATES_WITH',
  'BENCHMARKS',
  'FOCUSES_ON',
] as const
export type RelationType = (typeof RELATION_TYPES)[number]

export const ENTITY_KINDS = [
  'STATE',
  'PROVINCE',
  'CITY',
  'DISTRICT',
  'CLUSTER',
  'COUNTRY',
  'PARK',
  'ZONE',
  'BASE',
  'LAB',
  'INSTITUTE',
  'CENTER',
  'DATA_CENTER',
  'TRANSPORT',
  'FACILITY',
  'INDUSTRIAL',
  'GOVERNMENT',
  'UNIVERSITY',
  'ASSOCIATION',
  'REGULATION',
  'PLAN',
  'OPINION',
  'MEASURES',
  'PROGRAM',
  'STRATEGY',
  'STANDARD',
  'AGREEMENT',
  'OTHER',
] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

export const CITATION_ROLES = ['COOPERATION', 'BENCHMARK', 'BASIS', 'BUILDS', 'ATTRACTS', 'MENTION'] as const
export type CitationRole = (typeof CITATION_ROLES)[number]

export const MEASURE_STATUSES = ['DONE', 'PLANNED', 'ADVISED'] as const
export type MeasureStatus = (typeof MEASURE_STATUSES)[number]

export const POLICY_STAGES = ['ISSUED', 'PROPOSED'] as const
export type PolicyStage = (typeof POLICY_STAGES)[number]

export const INDICATOR_FORMS = ['LEVEL', 'GROWTH'] as const
export type IndicatorForm = (typeof INDICATOR_FORMS)[number]

export const INDICATOR_NATURES = ['ACTUAL', 'TARGET'] as const
export type IndicatorNature = (typeof INDICATOR_NATURES)[number]

export const COMPARATORS = ['=', '>=', '<=', '>', '<', '~'] as const
export type Comparator = (typeof COMPARATORS)[number]

export const ASSERTIONS = ['STATED', 'INFERRED'] as const
/** STATED: the quoted words say it. INFERRED: the context gives it, such as the document's own subject as the actor. */
export type Assertion = (typeof ASSERTIONS)[number]
