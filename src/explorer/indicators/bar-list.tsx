import { openEvidence } from '../evidence/open-evidence.ts'
import { useLanguage } from '../language/language.ts'
import { NATURES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import type { Bar } from './bars.ts'
import type { Indicator } from './indicator-csv.ts'
import { quantityText } from './quantity.ts'

interface Properties {
  readonly bars: readonly Bar<Indicator>[]
  /** Where zero lies; absent where the bars cannot be compared, so that none is drawn. */
  readonly zero?: number
  /** Whether each says its name. */
  readonly isNamed?: boolean
  /** Whether all are of one area, which is said above. */
  readonly isWithinArea?: boolean
  /** Whether each says in which section it stands, as nothing else tells them apart. */
  readonly isPlaced?: boolean
}

/** Bars below one another, each leading to its evidence. */
export function BarList({ bars, zero, isNamed = false, isWithinArea = false, isPlaced = false }: Properties) {
  return (
    <ul className="indicator-bars">
      {bars.map((bar) => (
        <li key={bar.quantity.id}>
          <button
            type="button"
            className="indicator-bar"
            title={bar.quantity.evidence[0]?.quote}
            onClick={() => openEvidence(bar.quantity.id)}
          >
            <BarLabel indicator={bar.quantity} isNamed={isNamed} isWithinArea={isWithinArea} isPlaced={isPlaced} />
            {zero !== undefined && <BarShape bar={bar} zero={zero} />}
            <BarValue indicator={bar.quantity} />
          </button>
        </li>
      ))}
    </ul>
  )
}

interface LabelProperties {
  readonly indicator: Indicator
  readonly isNamed: boolean
  readonly isWithinArea: boolean
  readonly isPlaced: boolean
}

function BarLabel({ indicator, isNamed, isWithinArea, isPlaced }: LabelProperties) {
  const natures = useTexts(NATURES)
  const { name, of, year, nature, evidence } = indicator
  return (
    <span className="indicator-label">
      {isNamed && <span lang="zh">{name || evidence[0]?.quote}</span>}
      <span className="soft small">
        {[!isWithinArea && of?.name, year, natures[nature]].filter(Boolean).join(' · ')}
      </span>
      {isPlaced && (
        <span className="soft small" lang="zh">
          {evidence[0]?.section.at(-1)}
        </span>
      )}
    </span>
  )
}

function BarShape({ bar, zero }: { readonly bar: Bar<Indicator>; readonly zero: number }) {
  return (
    <svg className="indicator-shape" data-nature={bar.quantity.nature} aria-hidden="true">
      <rect x={percent(bar.start)} y="3" width={percent(Math.max(bar.length, 0.004))} height="10" />
      <line x1={percent(zero)} x2={percent(zero)} y1="0" y2="16" />
    </svg>
  )
}

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`

function BarValue({ indicator }: { readonly indicator: Indicator }) {
  const language = useLanguage()
  return <span className="indicator-value">{quantityText(indicator, language)}</span>
}
