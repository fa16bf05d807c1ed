import type { Comparator, EntityType } from '../ontology.ts'

// Enums whose names in the API are not the words of the ontology.

export const ENTITY_TYPE_NAMES = {
  NEW_AREA: 'NewArea',
  REGION: 'Region',
  PLATFORM: 'Platform',
  PROJECT: 'Project',
  ENTERPRISE: 'Enterprise',
  ORGANIZATION: 'Organization',
  POLICY: 'Policy',
  INDUSTRY: 'Industry',
} as const satisfies Record<string, EntityType>

export const NODE_TYPE_NAMES = {
  ...ENTITY_TYPE_NAMES,
  MEASURE: 'Measure',
  INDICATOR: 'Indicator',
  DOCUMENT: 'Document',
} as const

export const COMPARATOR_NAMES = {
  EQ: '=',
  GE: '>=',
  LE: '<=',
  GT: '>',
  LT: '<',
  APPROX: '~',
} as const satisfies Record<string, Comparator>

const PUBLIC_TYPES = new Map<EntityType, string>(Object.entries(ENTITY_TYPE_NAMES).map(([name, type]) => [type, name]))

export const publicType = (type: EntityType): string | undefined => PUBLIC_TYPES.get(type)
