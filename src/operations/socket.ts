import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** What a path to a socket may be long, on the strictest system. */
const MOST_CHARACTERS = 100

/**
 * Where the server that holds the embedded store of a folder listens for the other commands: a socket in that folder, or,
 * where that path would be too long or the system has no such sockets, under a name made from it.
 */
export function socketPath(dataDirectory: string): string {
  const folder = resolve(dataDirectory)
  const name = `xinqu-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  const path = join(folder, 'server.sock')
  return path.length <= MOST_CHARACTERS ? path : join(tmpdir(), `${name}.sock`)
}
