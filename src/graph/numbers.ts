import type { Value } from './store.ts'

type EngineValue = null | boolean | number | bigint | string | EngineValue[] | { [key: string]: EngineValue }

/**
 * Whole numbers as bigint, deeply: a driver sends every JavaScript number as a float, and a float is neither a LIMIT
 * nor equal in type to what the embedded engine keeps.
 */
export function withIntegers(value: Value): EngineValue {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map(withIntegers)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withIntegers(item)]))
}

// Array.isArray does not narrow a readonly array.
const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

/**
 * A result with every bigint as a number, deeply; refuses one that a number cannot hold exactly. What an engine has made
 * for one answer belongs to nobody else, so it is changed in place.
 */
export function exactNumbers(value: unknown): unknown {
  if (typeof value === 'bigint') return exactNumber(value)
  if (typeof value !== 'object' || value === null) return value
  const parts: Record<string, unknown> = Object(value)
  for (const key in parts) {
    const part = parts[key]
    if (typeof part === 'bigint' || typeof part === 'object') parts[key] = exactNumbers(part)
  }
  return value
}

export function exactNumber(value: bigint): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError(`The integer ${value} does not fit a JavaScript number.`)
  return number
}
