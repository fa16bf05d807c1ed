// A page of your own with the graph of xinqu: type a name, double-click a node for its neighbours, click an edge for its sentences.
import { createGraphView } from 'xinqu/graph-view'
import { ask } from './ask.ts'
import { FindDocument, SentencesDocument, type SentencesQuery, SurroundingsDocument } from './generated/graphql.ts'

const LIMIT = 60

function find<Wanted extends Element>(selector: string): Wanted {
  const found = document.querySelector<Wanted>(selector)
  if (!found) throw new Error(`The page has no ${selector}.`)
  return found
}

const form = find<HTMLFormElement>('form')
const status = find<HTMLOutputElement>('output')
const sentences = find<HTMLUListElement>('#sentences')

/** The facts behind the edges that are drawn, by the id of the edge. */
const facts = new Map<string, string>()

const view = createGraphView(find<HTMLElement>('#graph'), {
  onExpand: (id) => tell(async () => view.add(await surroundingsOf(id), [id])),
  onSelect: (selection) => tell(() => showSentences(selection?.id ?? '')),
  onChange: ({ drawing: { nodes, edges } }) => {
    for (const { id, fact } of edges) if (fact) facts.set(id, fact.id)
    status.textContent = `${nodes.length} 个节点，${edges.length} 条连线`
  },
})

/** What fails is said on the page. */
function tell(work: () => Promise<void>): void {
  work().catch((error: Error) => {
    status.textContent = error.message
  })
}

let chosen = ''

async function showSentences(id: string): Promise<void> {
  chosen = id
  const fact = facts.get(id)
  const lines = fact ? (await ask(SentencesDocument, { ids: [fact] })).nodes.flatMap(linesOf) : []
  // Somebody may have chosen something else meanwhile.
  if (chosen === id) sentences.replaceChildren(...lines)
}

async function surroundingsOf(id: string) {
  return (await ask(SurroundingsDocument, { ids: [id], limit: LIMIT })).neighborhood
}

/** A sentence for each place that states a fact, with the words that state it marked. */
function linesOf(fact: SentencesQuery['nodes'][number]): HTMLElement[] {
  if (!fact || !('evidence' in fact)) return []
  return fact.evidence.map(({ before, quote, after, document: { title } }) => {
    const line = document.createElement('li')
    const mark = document.createElement('mark')
    mark.textContent = quote
    line.append(before, mark, after, `《${title}》`)
    return line
  })
}

async function start(name: string): Promise<void> {
  const { entity } = await ask(FindDocument, { name })
  if (entity) view.show(await surroundingsOf(entity.id), { kept: [entity.id] })
  else status.textContent = `没有找到“${name}”`
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  tell(() => start(String(new FormData(form).get('name'))))
})
tell(() => start('贵安'))
