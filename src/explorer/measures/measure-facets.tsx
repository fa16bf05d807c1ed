import { useAnswer } from '../ask/use-answer.ts'
import { MeasureFacetsDocument } from '../generated/graphql.ts'
import { NODE_TYPES, ROLES, STATUSES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { FacetPanel } from '../table/facet-panel.tsx'
import { latest } from '../table/latest.ts'
import { WordsField } from '../table/words-field.tsx'
import { measureFilter } from './measure-filter.ts'
import { MEASURE_TEXTS } from './measure-texts.ts'
import { EVERY_MEASURE, type MeasureChoice } from './measures-address.ts'

interface Properties {
  readonly choice: MeasureChoice
  choose(change: Partial<MeasureChoice>): void
}

export function MeasureFacets({ choice, choose }: Properties) {
  const t = useTexts(MEASURE_TEXTS)
  const statuses = useTexts(STATUSES)
  const roles = useTexts(ROLES)
  const types = useTexts(NODE_TYPES)
  const answer = useAnswer(MeasureFacetsDocument, {
    status: measureFilter(choice, 'status'),
    role: measureFilter(choice, 'role'),
    type: measureFilter(choice, 'type'),
    actor: measureFilter(choice, 'actor'),
    cites: measureFilter(choice, 'cites'),
    document: measureFilter(choice, 'document'),
    year: measureFilter(choice, 'year'),
  })
  return (
    <FacetPanel
      definitions={[
        { name: 'status', title: t.status, terms: statuses },
        { name: 'role', title: t.role, terms: roles },
        { name: 'type', title: t.type, terms: types },
        { name: 'actor', title: t.actor },
        { name: 'cites', title: t.cites },
        { name: 'document', title: t.document },
        { name: 'year', title: t.year },
      ]}
      counts={latest(answer)}
      chosen={choice}
      isFiltered={Object.keys(measureFilter(choice)).length > 0}
      choose={(name, values) => choose({ [name]: values })}
      clear={() => choose(EVERY_MEASURE)}
    >
      <WordsField label={t.text} words={choice.text} search={(text) => choose({ text })} />
    </FacetPanel>
  )
}
