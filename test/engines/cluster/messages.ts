import type { Socket } from 'node:net'

const LARGEST_CHUNK = 0xffff

/** Tells the two sides of Bolt's stream apart: the greeting of so many bytes, then message after message. */
export function onMessages(
  socket: Socket,
  greeting: number,
  onGreeting: (bytes: Buffer) => void,
  onMessage: (message: Buffer) => void,
): void {
  let rest = Buffer.alloc(0)
  let greeted = false
  let chunks: Buffer[] = []
  socket.on('data', (bytes) => {
    rest = Buffer.concat([rest, bytes])
    if (!greeted) {
      if (rest.length < greeting) return
      onGreeting(rest.subarray(0, greeting))
      rest = rest.subarray(greeting)
      greeted = true
    }
    while (rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE()) {
      const length = rest.readUInt16BE()
      if (length > 0) chunks.push(rest.subarray(2, 2 + length))
      else if (chunks.length > 0) {
        onMessage(Buffer.concat(chunks))
        chunks = []
      }
      rest = rest.subarray(2 + length)
    }
  })
}

/** A message as it is sent: in chunks, with an empty one at its end. */
export function inChunks(message: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < message.length; at += LARGEST_CHUNK) {
    const chunk = message.subarray(at, at + LARGEST_CHUNK)
    parts.push(lengthOf(chunk), chunk)
  }
  return Buffer.concat([...parts, Buffer.alloc(2)])
}

function lengthOf(chunk: Buffer): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(chunk.length)
  return bytes
}
