import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { pack } from './packstream.ts'
import { type Asked, relay } from './relay.ts'

// What a driver takes for a cluster: three addresses before one Neo4j, each of which hands on all but the routing table.
// Clusters of Neo4j's own need its Enterprise edition.

export interface Member {
  readonly address: string
  readonly asked: Asked[]
  /** Goes away: its port is closed and its connections are cut. */
  leave(): Promise<void>
  /** Says nothing more and hears nothing, as a machine without power: its connections stay open. */
  fallSilent(): void
  /** Tells these strings as they were before, until somebody brings the bookmark, for which it has to catch up. */
  lag(bookmark: string, before: Readonly<Record<string, string>>): void
}

export interface Cluster {
  /** neo4j://… */
  readonly uri: string
  /** The first one leads until another is elected. */
  readonly members: readonly [Member, Member, Member]
  /** How many routing tables it gave out. */
  readonly tables: () => number
  /** Makes another the leader; who was it refuses to write from now on. */
  elect(member: Member): void
  close(): Promise<void>
}

export async function openCluster(serverUri: string): Promise<Cluster> {
  let tables = 0
  let leader = ''
  const present = new Set<string>()

  function servers() {
    tables++
    const followers = [...present].filter((address) => address !== leader)
    return [
      { role: 'WRITE', addresses: [leader].filter((address) => present.has(address)) },
      // Where nobody else is left the leader reads.
      { role: 'READ', addresses: followers.length > 0 ? followers : [...present] },
      { role: 'ROUTE', addresses: [...present] },
    ] as const
  }

  async function openMember(): Promise<Member> {
    const asked: Asked[] = []
    const sockets = new Set<Socket>()
    let behind: { readonly bookmark: string; readonly before: readonly (readonly [string, string])[] } | undefined
    let silent = false
    const port = createServer((client) => {
      if (silent) return void sockets.add(client)
      const views = {
        servers,
        leads: () => leader === address,
        onAsked(one: Asked) {
          asked.push(one)
          if (behind && one.bookmarks.includes(behind.bookmark)) behind = undefined
        },
        asSeen: (message: Buffer) =>
          (behind?.before ?? []).reduce((seen, [now, before]) => replaced(seen, pack(now), pack(before)), message),
      }
      for (const socket of relay(client, serverUri, views)) sockets.add(socket)
    })
    await new Promise<void>((resolve) => port.listen(0, '127.0.0.1', resolve))
    const address = `127.0.0.1:${(port.address() as AddressInfo).port}`
    present.add(address)
    return {
      address,
      asked,
      async leave() {
        if (!present.delete(address)) return
        port.close()
        for (const socket of sockets) socket.destroy()
        await once(port, 'close')
      },
      fallSilent() {
        silent = true
        for (const socket of sockets) socket.pause()
      },
      lag(bookmark, before) {
        behind = { bookmark, before: Object.entries(before) }
      },
    }
  }

  const members = [await openMember(), await openMember(), await openMember()] as const
  leader = members[0].address
  return {
    uri: `neo4j://${leader}`,
    members,
    tables: () => tables,
    elect({ address }) {
      leader = address
    },
    async close() {
      for (const member of members) await member.leave()
    },
  }
}

function replaced(message: Buffer, part: Buffer, by: Buffer): Buffer {
  const at = message.indexOf(part)
  if (at < 0) return message
  const rest = replaced(message.subarray(at + part.length), part, by)
  return Buffer.concat([message.subarray(0, at), by, rest])
}
