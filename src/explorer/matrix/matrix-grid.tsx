import { type KeyboardEvent, useRef, useState } from 'react'
import { useTexts } from '../language/texts.ts'
import { gridOf, moved, shadeOf } from './grid.ts'
import type { Matrix } from './matrix-csv.ts'
import { MATRIX_TEXTS } from './matrix-texts.ts'

interface Properties {
  readonly matrix: Matrix
  /** The ids of the cell that is opened. */
  readonly opened: { readonly row: string; readonly column: string }
  open(row: string, column: string): void
}

const NOTHING = { count: 0, evidenceCount: 0 }

/** The matrix as a grid: one stop of the tab key, the arrow keys move inside. */
export function MatrixGrid({ matrix: { rows, columns, cells }, opened, open }: Properties) {
  const t = useTexts(MATRIX_TEXTS)
  const table = useRef<HTMLTableElement>(null)
  const [focused, setFocused] = useState({ row: 0, column: 0 })
  const { cellAt, highest, rowTotals, columnTotals } = gridOf(rows.length, columns.length, cells)
  const press = (event: KeyboardEvent, row: number, column: number) => {
    const next = moved(event.key, row, column, rows.length, columns.length)
    if (!next) return
    event.preventDefault()
    setFocused(next)
    table.current?.rows[next.row + 1]?.cells[next.column + 2]?.focus()
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of WAI-ARIA, on a table of rows and heads.
    <table ref={table} className="matrix" role="grid" aria-describedby="matrix-keys">
      <thead>
        <tr>
          <th scope="col">{t.rowHead}</th>
          <th scope="col">{t.total}</th>
          {columns.map(({ id, name }, column) => (
            <th key={id} scope="col" className="matrix-column" lang="zh">
              <span title={name}>{name}</span>
              <span className="matrix-total">{columnTotals[column]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name }, row) => (
          <tr key={id}>
            <th scope="row" lang="zh">
              {name}
            </th>
            <td className="matrix-total">{rowTotals[row]}</td>
            {columns.map((head, column) => (
              <GridCell
                key={head.id}
                label={t.cell(name, head.name, cellAt(row, column) ?? NOTHING)}
                places={cellAt(row, column)?.evidenceCount ?? 0}
                highest={highest}
                isStop={focused.row === row && focused.column === column}
                isOpened={opened.row === id && opened.column === head.id}
                press={(event) => press(event, row, column)}
                focus={() => setFocused({ row, column })}
                open={() => open(id, head.id)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CellProperties {
  readonly label: string
  /** How many places state what is known. */
  readonly places: number
  readonly highest: number
  /** Whether the tab key comes here. */
  readonly isStop: boolean
  readonly isOpened: boolean
  press(event: KeyboardEvent): void
  focus(): void
  open(): void
}

function GridCell({ label, places, highest, isStop, isOpened, press, focus, open }: CellProperties) {
  return (
    // biome-ignore lint/a11y: a td in a grid is a gridcell, which takes the focus.
    <td
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-selected={isOpened}
      data-shade={places > 0 ? shadeOf(places, highest) : 0}
      onFocus={focus}
      onClick={() => places > 0 && open()}
      onKeyDown={(event) => {
        if (places > 0 && (event.key === 'Enter' || event.key === ' ')) {
          event.preventDefault()
          open()
        } else press(event)
      }}
    >
      {places || ''}
    </td>
  )
}
