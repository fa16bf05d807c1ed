interface Page<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** How many items one question asks for: as many as the API gives. */
const PAGE_SIZE = 200

/** All items of a connection, asked for page by page; `progress` is told how many there are so far. */
export async function readAll<Node>(
  askPage: (page: { readonly first: number; readonly after: string | null }) => Promise<Page<Node>>,
  progress: (count: number) => void,
): Promise<Node[]> {
  const all: Node[] = []
  let after: string | null = null
  do {
    const page: Page<Node> = await askPage({ first: PAGE_SIZE, after })
    all.push(...page.nodes)
    progress(all.length)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return all
}
