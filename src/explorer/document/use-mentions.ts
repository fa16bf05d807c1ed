import { useEffect, useState } from 'react'
import { ask } from '../ask/ask.ts'
import { DocumentMentionsDocument, type DocumentMentionsQuery } from '../generated/graphql.ts'
import { type MentionPlace, withoutOverlaps } from './pieces.ts'

type Node = NonNullable<DocumentMentionsQuery['document']>['mentions']['nodes'][number]
export type MentionedEntity = Node['entity']

/** All mentions of a document, page by page; those that have come so far. The text can be read without them. */
export function useMentions(id: string): readonly MentionPlace<MentionedEntity>[] {
  const [mentions, setMentions] = useState<readonly MentionPlace<MentionedEntity>[]>([])
  useEffect(() => {
    const abort = new AbortController()
    setMentions([])
    collect(id, abort.signal, setMentions).catch(() => undefined)
    return () => abort.abort()
  }, [id])
  return mentions
}

async function collect(
  id: string,
  signal: AbortSignal,
  tell: (mentions: readonly MentionPlace<MentionedEntity>[]) => void,
): Promise<void> {
  const found: MentionPlace<MentionedEntity>[] = []
  let after: string | null = null
  do {
    const answer: DocumentMentionsQuery = await ask(DocumentMentionsDocument, { id, after }, signal)
    if (!answer.document) return
    const { nodes, pageInfo } = answer.document.mentions
    found.push(...nodes.map(({ entity, evidence: { start, end } }) => ({ entity, start, end })))
    tell(withoutOverlaps(found))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null)
}
