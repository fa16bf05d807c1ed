// The part of PackStream that Bolt messages are written in, as far as a cluster has to read or write them.

export type Packed = null | boolean | number | bigint | string | Buffer | Packed[] | { [key: string]: Packed } | Struct

/** A message or a value of the graph: what kind of it, and its fields. */
export class Struct {
  readonly signature: number
  readonly fields: readonly Packed[]

  constructor(signature: number, fields: readonly Packed[]) {
    this.signature = signature
    this.fields = fields
  }
}

/** Null, truths, whole numbers of 32 bits, strings, lists, maps and structures; nothing else is ever told by a cluster. */
export function pack(value: Packed): Buffer {
  if (value === null) return Buffer.of(0xc0)
  if (typeof value === 'boolean') return Buffer.of(value ? 0xc3 : 0xc2)
  if (typeof value === 'string') {
    const bytes = Buffer.from(value)
    return Buffer.concat([size(bytes.length, 0x80, 0xd0), bytes])
  }
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(5, 0xca)
    bytes.writeInt32BE(value, 1)
    return bytes
  }
  if (Array.isArray(value)) return Buffer.concat([size(value.length, 0x90, 0xd4), ...value.map(pack)])
  if (value instanceof Struct)
    return Buffer.concat([Buffer.of(0xb0 + value.fields.length, value.signature), ...value.fields.map(pack)])
  if (typeof value === 'bigint' || Buffer.isBuffer(value)) throw new Error('A cluster tells no such value.')
  const entries = Object.entries(value)
  return Buffer.concat([size(entries.length, 0xa0, 0xd8), ...entries.flat().map(pack)])
}

/** How long something is: in its marker, or behind it in as few bytes as hold it. */
function size(length: number, tiny: number, marker: number): Buffer {
  if (length < 0x10) return Buffer.of(tiny + length)
  const [kind, width] = length < 0x100 ? [0, 1] : length < 0x10000 ? [1, 2] : [2, 4]
  const bytes = Buffer.alloc(1 + width, marker + kind)
  bytes.writeUIntBE(length, 1, width)
  return bytes
}

export function unpack(bytes: Buffer): Packed {
  let at = 0
  const take = (length: number): Buffer => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const number = (width: number): number => take(width).readUIntBE(0, width)
  const many = <T>(length: number, one: () => T): T[] => Array.from({ length }, one)
  const text = (length: number): string => take(length).toString()
  const list = (length: number): Packed[] => many(length, value)
  const map = (length: number): Packed =>
    Object.fromEntries(many(length, () => [String(value()), value()] satisfies [string, Packed]))
  const struct = (length: number): Struct => new Struct(number(1), list(length))

  /** Text, lists and maps give their length in the last bits of a marker, or as one, two or four bytes. */
  const LONG = new Map<number, (length: number) => Packed>([
    [0xcc, take],
    [0xd0, text],
    [0xd4, list],
    [0xd8, map],
  ])
  const TINY = new Map<number, (length: number) => Packed>([
    [0x80, text],
    [0x90, list],
    [0xa0, map],
    [0xb0, struct],
  ])

  function value(): Packed {
    const marker = number(1)
    if (marker < 0x80) return marker
    if (marker >= 0xf0) return marker - 0x100
    const tiny = TINY.get(marker & 0xf0)
    if (tiny) return tiny(marker & 0x0f)
    if (marker === 0xc0) return null
    if (marker === 0xc1) return take(8).readDoubleBE()
    if (marker === 0xc2 || marker === 0xc3) return marker === 0xc3
    if (marker >= 0xc8 && marker <= 0xca) return take(2 ** (marker - 0xc8)).readIntBE(0, 2 ** (marker - 0xc8))
    if (marker === 0xcb) return take(8).readBigInt64BE()
    const long = LONG.get(marker & 0xfc)
    if (!long) throw new Error(`No value of PackStream begins with ${marker.toString(16)}.`)
    return long(number(2 ** (marker & 0x03)))
  }
  return value()
}
