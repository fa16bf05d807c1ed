import { useId, useState } from 'react'
import { texts, useTexts } from '../language/texts.ts'

const TEXTS = texts(
  { more: (count: number) => `还有 ${count} 项`, fewer: '收起' },
  { more: (count: number) => `${count} more`, fewer: 'Fewer' },
)

export interface FacetValue {
  readonly value: string
  readonly label: string
  /** Absent while it is being counted. */
  readonly count?: number
}

interface Properties {
  readonly title: string
  /** As counted by the API, the most frequent first. */
  readonly values: readonly FacetValue[]
  readonly chosen: readonly string[]
  /** What the values of an enum are called in the reader's language. */
  readonly terms?: Readonly<Record<string, string>>
  choose(values: readonly string[]): void
}

/** How many values a facet shows at first. */
const SHOWN = 6

/** The values of one filter with their counts, each to be ticked. */
export function Facet({ title, values, chosen, terms, choose }: Properties) {
  const t = useTexts(TEXTS)
  const [isOpen, setOpen] = useState(false)
  const all = withChosen(values, chosen)
  const shown = isOpen ? all : all.filter(({ value }, index) => index < SHOWN || chosen.includes(value))
  const highest = Math.max(1, ...all.map(({ count = 0 }) => count))
  if (all.length === 0) return null
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {shown.map(({ value, label, count }) => (
        <FacetBox
          key={value}
          label={terms?.[value] ?? label}
          {...(count !== undefined && { count })}
          part={(count ?? 0) / highest}
          isChosen={chosen.includes(value)}
          toggle={(isChosen) => choose(isChosen ? [...chosen, value] : chosen.filter((one) => one !== value))}
        />
      ))}
      {all.length > SHOWN && (
        <button type="button" className="facet-more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t.fewer : t.more(all.length - shown.length)}
        </button>
      )}
    </fieldset>
  )
}

interface BoxProperties {
  readonly label: string
  readonly count?: number
  /** Of the highest count. */
  readonly part: number
  readonly isChosen: boolean
  toggle(isChosen: boolean): void
}

function FacetBox({ label, count, part, isChosen, toggle }: BoxProperties) {
  const id = useId()
  return (
    <div className="facet-value">
      <input id={id} type="checkbox" checked={isChosen} onChange={(event) => toggle(event.target.checked)} />
      <label htmlFor={id}>
        <span>{label}</span> <span className="facet-count">{count}</span>
        <svg aria-hidden="true" className="facet-bar">
          <rect width={`${part * 100}%`} height="100%" />
        </svg>
      </label>
    </div>
  )
}

/** What was chosen stays in sight, also where it is not among the counted. */
function withChosen(values: readonly FacetValue[], chosen: readonly string[]): readonly FacetValue[] {
  const missing = chosen.filter((value) => !values.some((one) => one.value === value))
  return [...missing.map((value) => ({ value, label: value })), ...values]
}
