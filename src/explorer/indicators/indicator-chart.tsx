import { FORMS } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { groupBy } from '../table/group-by.ts'
import { BarList } from './bar-list.tsx'
import { chartOf, type Scale, sortsIn } from './bars.ts'
import type { Indicator } from './indicator-csv.ts'
import { INDICATOR_TEXTS } from './indicator-texts.ts'

interface Properties {
  readonly indicators: readonly Indicator[]
  /** Ids of those that were chosen; more than one stand side by side. */
  readonly areas: readonly string[]
}

/** Quantities as bars: first what can be compared with itself, then what shares a unit. */
export function IndicatorChart({ indicators, areas }: Properties) {
  const t = useTexts(INDICATOR_TEXTS)
  const { compared, others } = chartOf(indicators)
  const shared = others.filter(({ bars }) => bars.length > 1)
  const alone = others.flatMap(({ bars }) => (bars.length === 1 ? bars : []))
  return (
    <>
      <p className="soft small">
        {t.legend} {areas.length < 2 && t.hint}
      </p>
      {compared.length > 0 && <h2>{t.compared}</h2>}
      <div className="indicator-grid">
        {compared.map((scale) => (
          <Comparison key={scale.key} scale={scale} />
        ))}
      </div>
      {shared.length > 0 && <h2>{t.byUnit}</h2>}
      {shared.map((scale) => (
        <UnitGroup key={scale.key} scale={scale} isSideBySide={areas.length > 1} />
      ))}
      {alone.length > 0 && <h2>{t.alone}</h2>}
      <BarList bars={alone} isNamed />
    </>
  )
}

/** One indicator in other years, of others, as target and as actual. */
function Comparison({ scale }: { readonly scale: Scale<Indicator> }) {
  const quantities = scale.bars.map(({ quantity }) => quantity)
  const sections = new Set(quantities.map(({ evidence }) => evidence[0]?.section.at(-1)))
  const name = quantities[0]?.name
  return (
    <section className="indicator-chart">
      <h3>
        <span lang="zh">{name}</span> <ScaleNote scale={scale} />
      </h3>
      <BarList
        bars={scale.bars}
        zero={scale.zero}
        isPlaced={sortsIn(quantities) < quantities.length && sections.size > 1}
      />
    </section>
  )
}

interface GroupProperties {
  readonly scale: Scale<Indicator>
  readonly isSideBySide: boolean
}

/** All of one unit on one scale, those of each area in a column of their own where areas are compared. */
function UnitGroup({ scale, isSideBySide }: GroupProperties) {
  const t = useTexts(INDICATOR_TEXTS)
  const columns = groupBy(scale.bars, ({ quantity: { of } }) => (isSideBySide ? (of?.name ?? t.nobody) : ''))
  return (
    <section className="indicator-chart">
      <h3>
        <ScaleNote scale={scale} />
      </h3>
      <div className="indicator-columns">
        {[...columns].map(([area, bars]) => (
          <div key={area}>
            {area && <h4 lang="zh">{area}</h4>}
            <BarList bars={bars} zero={scale.zero} isNamed isWithinArea={isSideBySide} />
          </div>
        ))}
      </div>
    </section>
  )
}

function ScaleNote({ scale: { unit, bars } }: { readonly scale: Scale<Indicator> }) {
  const t = useTexts(INDICATOR_TEXTS)
  const forms = useTexts(FORMS)
  const form = bars[0]?.quantity.form
  return (
    <span className="soft small">
      {form && forms[form]} · {t.in(unit)}
    </span>
  )
}
