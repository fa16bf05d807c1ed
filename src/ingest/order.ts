// The strings by which pages are sorted. They are stored, so that both engines and every version of them give one order.

/** Newest first, a day before its month and year, undated last. */
export const documentOrder = (date: string | undefined, id: string): string => `${newestFirst(date)}.${id}`

function newestFirst(date: string | undefined): string {
  if (!date) return '~'
  return date
    .replace(/\D/g, '')
    .padEnd(8, '0')
    .replace(/\d/g, (digit) => String(9 - Number(digit)))
}

/** By document, then place in the text. */
export const placeOrder = (document: string, start: number, id: string): string => `${document}.${padded(start)}.${id}`

/** By a count, then by what tells equal counts apart. */
export const countOrder = (count: number, then: string): string => `${padded(count)}.${then}`

const padded = (count: number): string => String(count).padStart(10, '0')

/** By a number of any size and sign; hexadecimal digits of its IEEE 754 form, turned so that they sort as it does. */
export function numberOrder(value: number, then: string): string {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  const bits = view.getBigUint64(0)
  const sortable = bits >> 63n ? ~bits & 0xffff_ffff_ffff_ffffn : bits | (1n << 63n)
  return `${sortable.toString(16).padStart(16, '0')}.${then}`
}

export const yearOrder = (year: number | undefined, then: string): string => `${year ?? '~'}.${then}`
