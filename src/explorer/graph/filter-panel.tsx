import { type ReactNode, useId, useMemo } from 'react'
import { DASHES } from '../../graph-view/appearance.ts'
import { countValues, type ValueCount } from '../../graph-view/count-values.ts'
import { useAddress } from '../address/location.ts'
import { TypeMark } from '../frame/type-mark.tsx'
import { EDGE_TYPES, NODE_TYPES, ROLES, STAGES, STATUSES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { FILTER_LISTS, type FilteredList, type FilteredValue, filterWithout } from './filtered-values.ts'
import { GRAPH } from './graph-address.ts'
import { GRAPH_TEXTS } from './graph-texts.ts'
import type { Drawn } from './use-drawing.ts'

/** What is drawn, by type, relation, role and status, each with its sign and its number, to be left out or not. */
export function FilterPanel({ drawn: { session, changed } }: { readonly drawn: Drawn }) {
  const t = useTexts(GRAPH_TEXTS)
  const { without } = useAddress(GRAPH).state
  const names = {
    ...useTexts(NODE_TYPES),
    ...useTexts(EDGE_TYPES),
    ...useTexts(ROLES),
    ...useTexts(STATUSES),
    ...useTexts(STAGES),
  }
  const { graph, filter } = changed.state
  const counts = useMemo(() => countValues(graph, filter), [graph, filter])
  const leaveOut = (values: readonly FilteredValue[]) => session.view.filter(filterWithout(values))
  const toggle = (value: FilteredValue) =>
    leaveOut(without.includes(value) ? without.filter((one) => one !== value) : [...without, value])
  return (
    <section className="graph-filters">
      <header>
        <h2>{t.filters}</h2>
        <button type="button" className="button" disabled={without.length === 0} onClick={() => leaveOut([])}>
          {t.showAll}
        </button>
      </header>
      {LISTS.map((list) => (
        <ValueList key={list} title={t[list]}>
          {valuesOf(list, counts[list]).map(({ value, count }) => (
            <ValueBox
              key={value}
              name={names[value]}
              sign={signOf(list, value)}
              count={count}
              isShown={!without.includes(value)}
              toggle={() => toggle(value)}
            />
          ))}
        </ValueList>
      ))}
    </section>
  )
}

const LISTS = ['types', 'edgeTypes', 'roles', 'statuses'] as const

/** Those of the counted values that have a name here. */
function valuesOf(list: FilteredList, counts: readonly ValueCount[]) {
  return counts.flatMap(({ value, count }) => {
    const known = FILTER_LISTS[list].find((one) => one === value)
    return known ? [{ value: known, count }] : []
  })
}

function signOf(list: FilteredList, value: FilteredValue): ReactNode {
  const type = FILTER_LISTS.types.find((one) => one === value)
  if (list === 'types' && type) return <TypeMark type={type} />
  if (list !== 'roles') return null
  return (
    <svg
      className={`graph-role graph-role-${value.toLowerCase()}`}
      viewBox="0 0 26 8"
      width="26"
      height="8"
      aria-hidden="true"
    >
      <path d="M0 4h26" strokeDasharray={DASHES[value]?.join(' ')} />
    </svg>
  )
}

function ValueList({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <fieldset className="graph-values">
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

interface BoxProperties {
  readonly name: string
  readonly sign: ReactNode
  readonly count: number
  readonly isShown: boolean
  toggle(): void
}

function ValueBox({ name, sign, count, isShown, toggle }: BoxProperties) {
  const id = useId()
  return (
    <div className="graph-value">
      <input id={id} type="checkbox" checked={isShown} onChange={toggle} />
      <label htmlFor={id}>
        {sign}
        <span>{name}</span>
        <span className="soft">{count}</span>
      </label>
    </div>
  )
}
