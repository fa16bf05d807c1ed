type Cell = string | number | null

/** What a spreadsheet would run as a formula; a number that is negative is none. */
const FORMULA = /^[=+\-@\t\r]/
const NEEDS_QUOTES = /[",\r\n]/
/** Without it Excel takes UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The head of a column, and what stands in it for an item. */
export type Column<Item> = readonly [head: string, cellOf: (item: Item) => Cell]

/** A table as RFC 4180 has it, which Excel opens as it is: texts that begin as a formula get an apostrophe before them. */
export function csvOf<Item>(columns: readonly Column<Item>[], items: readonly Item[]): string {
  const header = columns.map(([head]) => head)
  const rows = items.map((item) => columns.map(([, cellOf]) => cellOf(item)))
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('')
}

function fieldOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
