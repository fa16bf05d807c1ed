import { openEvidence } from '../evidence/open-evidence.ts'
import { useLanguage } from '../language/language.ts'
import { FORMS, NATURES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { SortHeader } from '../table/sort-header.tsx'
import { SourceLink } from '../table/source-link.tsx'
import type { Indicator } from './indicator-csv.ts'
import { INDICATOR_TEXTS } from './indicator-texts.ts'
import type { IndicatorsState } from './indicators-address.ts'
import { quantityText } from './quantity.ts'

type Sorting = Pick<IndicatorsState, 'order' | 'direction'>

interface Properties {
  readonly indicators: readonly Indicator[]
  readonly sorting: Sorting
  sort(sorting: Sorting): void
}

export function IndicatorTable({ indicators, sorting, sort }: Properties) {
  const t = useTexts(INDICATOR_TEXTS)
  return (
    <table className="table-list table-cards">
      <caption className="visually-hidden">{t.title}</caption>
      <thead>
        <tr>
          <SortHeader text={t.indicator} field="NAME" first="ASC" sorting={sorting} sort={sort} />
          <th scope="col">{t.of}</th>
          <SortHeader text={t.value} field="VALUE" first="DESC" sorting={sorting} sort={sort} />
          <th scope="col">{t.nature}</th>
          <SortHeader text={t.year} field="YEAR" first="DESC" sorting={sorting} sort={sort} />
          <SortHeader text={t.source} field="DOCUMENT" first="ASC" sorting={sorting} sort={sort} />
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <IndicatorRow key={indicator.id} indicator={indicator} />
        ))}
      </tbody>
    </table>
  )
}

function IndicatorRow({ indicator }: { readonly indicator: Indicator }) {
  const { id, name, of, form, nature, year, document, evidence } = indicator
  const language = useLanguage()
  const natures = useTexts(NATURES)
  const forms = useTexts(FORMS)
  return (
    <tr>
      <td lang="zh">
        <button type="button" className="table-quiet" onClick={() => openEvidence(id)}>
          {name || evidence[0]?.quote}
        </button>
      </td>
      <td lang="zh">{of?.name}</td>
      <td className="table-number">
        {quantityText(indicator, language)}
        {form === 'GROWTH' && <span className="soft"> {forms[form]}</span>}
      </td>
      <td>{natures[nature]}</td>
      <td className="table-number">{year}</td>
      <td lang="zh">
        <SourceLink document={document} place={evidence[0]} />
      </td>
    </tr>
  )
}
