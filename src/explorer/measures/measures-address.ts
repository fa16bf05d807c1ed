import type { Address } from '../address/address.ts'
import { manyOf, oneOf, text, texts } from '../address/field.ts'
import type {
  CitationRole,
  EntityType,
  MeasureOrderField,
  MeasureStatus,
  OrderDirection,
} from '../generated/graphql.ts'
import { years } from '../table/years.ts'

/** What measures are filtered by: of several values of one filter a measure has any, of several filters all. */
export interface MeasureChoice {
  readonly status: readonly MeasureStatus[]
  readonly role: readonly CitationRole[]
  /** Types of cited entities. */
  readonly type: readonly EntityType[]
  /** Ids. */
  readonly actor: readonly string[]
  /** Ids of cited entities. */
  readonly cites: readonly string[]
  /** Ids. */
  readonly document: readonly string[]
  /** Of documents. */
  readonly year: readonly string[]
  readonly text: string
}

export interface MeasuresState extends MeasureChoice {
  readonly order: MeasureOrderField
  readonly direction: OrderDirection
  readonly after: string
  readonly before: string
}

export const MEASURES: Address<MeasuresState> = {
  path: 'measures',
  fields: {
    status: manyOf(['DONE', 'PLANNED', 'ADVISED']),
    role: manyOf(['COOPERATION', 'BENCHMARK', 'BASIS', 'BUILDS', 'ATTRACTS', 'MENTION']),
    type: manyOf(['NEW_AREA', 'REGION', 'PLATFORM', 'PROJECT', 'ENTERPRISE', 'ORGANIZATION', 'POLICY', 'INDUSTRY']),
    actor: texts(),
    cites: texts(),
    document: texts(),
    year: years(),
    text: text(),
    order: oneOf(['DOCUMENT', 'CITATIONS'], 'DOCUMENT'),
    direction: oneOf(['ASC', 'DESC'], 'ASC'),
    after: text(),
    before: text(),
  },
}

/** What no filter leaves out. */
export const EVERY_MEASURE: MeasureChoice = {
  status: [],
  role: [],
  type: [],
  actor: [],
  cites: [],
  document: [],
  year: [],
  text: '',
}
