import { hrefOf } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { openEvidence } from '../evidence/open-evidence.ts'
import { TypeMark } from '../frame/type-mark.tsx'
import { GRAPH } from '../graph/graph-address.ts'
import { ROLES, STATUSES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { plainText } from '../table/plain-text.ts'
import { SortHeader } from '../table/sort-header.tsx'
import { SourceLink } from '../table/source-link.tsx'
import type { Measure } from './measure-csv.ts'
import { MEASURE_TEXTS } from './measure-texts.ts'
import type { MeasuresState } from './measures-address.ts'

/** How far a measure is, for the eye. */
const STATUS_SIGNS = { DONE: '●', PLANNED: '◐', ADVISED: '○' } as const

interface Properties {
  readonly measures: readonly Measure[]
  readonly sorting: Pick<MeasuresState, 'order' | 'direction'>
  sort(sorting: Pick<MeasuresState, 'order' | 'direction'>): void
}

export function MeasureTable({ measures, sorting, sort }: Properties) {
  const t = useTexts(MEASURE_TEXTS)
  return (
    <table className="table-list table-cards measures">
      <caption className="visually-hidden">{t.title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.measure}</th>
          <th scope="col">{t.status}</th>
          <th scope="col">{t.actor}</th>
          <SortHeader text={t.citations} field="CITATIONS" first="DESC" sorting={sorting} sort={sort} />
          <SortHeader text={t.source} field="DOCUMENT" first="ASC" sorting={sorting} sort={sort} />
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <MeasureRow key={measure.id} measure={measure} />
        ))}
      </tbody>
    </table>
  )
}

function MeasureRow({ measure }: { readonly measure: Measure }) {
  const { id, text, status, assertion, actor, document, evidence } = measure
  const t = useTexts(MEASURE_TEXTS)
  const statuses = useTexts(STATUSES)
  return (
    <tr>
      <td className="measure-text">
        <button type="button" className="table-quiet" onClick={() => openEvidence(id)}>
          {plainText(text)}
        </button>
      </td>
      <td>
        <span className="measure-status">
          <span aria-hidden="true">{STATUS_SIGNS[status]}</span> {statuses[status]}
        </span>
      </td>
      <td>
        {actor && <Link href={hrefOf(GRAPH, { id: [actor.id] })}>{actor.name}</Link>}
        {actor && assertion === 'INFERRED' && <span className="soft small"> {t.inferred}</span>}
      </td>
      <td>
        <Citations measure={measure} />
      </td>
      <td>
        <SourceLink document={document} place={evidence[0]} />
      </td>
    </tr>
  )
}

function Citations({ measure: { citations } }: { readonly measure: Measure }) {
  const roles = useTexts(ROLES)
  return (
    <ul className="table-chips">
      {citations.map(({ role, entity }) => (
        <li key={`${role} ${entity.id}`}>
          <span className="soft small">{roles[role]}</span> <TypeMark type={entity.type} named />{' '}
          <Link href={hrefOf(GRAPH, { id: [entity.id] })}>{entity.name}</Link>
        </li>
      ))}
    </ul>
  )
}
