import { useAnswer } from '../ask/use-answer.ts'
import { IndicatorFacetsDocument } from '../generated/graphql.ts'
import { FORMS, NATURES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { FacetPanel } from '../table/facet-panel.tsx'
import { latest } from '../table/latest.ts'
import { WordsField } from '../table/words-field.tsx'
import { indicatorFilter } from './indicator-filter.ts'
import { INDICATOR_TEXTS } from './indicator-texts.ts'
import { EVERY_INDICATOR, type IndicatorChoice } from './indicators-address.ts'

interface Properties {
  readonly choice: IndicatorChoice
  choose(change: Partial<IndicatorChoice>): void
}

export function IndicatorFacets({ choice, choose }: Properties) {
  const t = useTexts(INDICATOR_TEXTS)
  const natures = useTexts(NATURES)
  const forms = useTexts(FORMS)
  const answer = useAnswer(IndicatorFacetsDocument, {
    of: indicatorFilter(choice, 'of'),
    nature: indicatorFilter(choice, 'nature'),
    form: indicatorFilter(choice, 'form'),
    year: indicatorFilter(choice, 'year'),
    unit: indicatorFilter(choice, 'unit'),
    document: indicatorFilter(choice, 'document'),
  })
  return (
    <FacetPanel
      definitions={[
        { name: 'of', title: t.of },
        { name: 'nature', title: t.nature, terms: natures },
        { name: 'form', title: t.form, terms: forms },
        { name: 'year', title: t.year },
        { name: 'unit', title: t.unit },
        { name: 'document', title: t.document },
      ]}
      counts={latest(answer)}
      chosen={choice}
      isFiltered={Object.keys(indicatorFilter(choice)).length > 0}
      choose={(name, values) => choose({ [name]: values })}
      clear={() => choose(EVERY_INDICATOR)}
    >
      <WordsField label={t.name} words={choice.name} search={(name) => choose({ name })} />
    </FacetPanel>
  )
}
