import { expect } from 'vitest'
import type { Row } from '../../src/graph/store.ts'

/** Rows, and the lists in them, in one order where the statement leaves it open. */
export const inOneOrder = (text: string, rows: readonly Row[]): Row[] =>
  isOrdered(text) ? [...rows] : (sorted(rows) as Row[])

/** Matches as many rows as these, of which each holds at least what these do. */
export function holding(text: string, rows: readonly Row[]): unknown {
  const expected = inOneOrder(text, rows).map(partly)
  return isOrdered(text) || rows.length === 0 ? expected : expect.arrayContaining(expected)
}

const isOrdered = (text: string): boolean => text.includes('ORDER BY')

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, item]) => [key, sorted(item)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function partly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(partly)
  if (value === null || typeof value !== 'object') return value
  return expect.objectContaining(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, partly(item)])))
}
