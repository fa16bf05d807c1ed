import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { type Explorer, openExplorer } from '../test/browser/explorer.ts'

// npm run pictures: takes the pictures of the explorer under docs/explorer anew, of the real server over the documents that come along.

const FOLDER = fileURLToPath(new URL('../docs/explorer/', import.meta.url))
/** Bytes of a picture: people load them all. */
const MOST_BYTES = 250_000
const SIZES = { wide: [1280, 800], medium: [768, 960], narrow: [360, 740] } as const

interface Picture {
  readonly name: string
  readonly size: keyof typeof SIZES
  readonly view: string
  readonly language?: 'zh-CN' | 'en'
  readonly isDark?: boolean
  /** What is done before it is taken. */
  readonly act?: (page: Page) => Promise<void>
}

const NAMED = `{
  guian: entity(name: "贵安新区") { id relations(where: { type: COOPERATES_WITH }) { nodes { id evidence(first: 1) { start end document { id } } } } }
  xixian: entity(name: "西咸新区") { id }
  lanzhou: entity(name: "兰州新区") { id }
  jiangbei: entity(name: "江北新区") { id }
  policy: entity(name: "乡村振兴") { id }
}`

interface Named {
  readonly guian: { readonly id: string; readonly relations: { readonly nodes: readonly Relation[] } }
  readonly xixian: { readonly id: string }
  readonly lanzhou: { readonly id: string }
  readonly jiangbei: { readonly id: string }
  readonly policy: { readonly id: string }
}

interface Relation {
  readonly id: string
  readonly evidence: readonly {
    readonly start: number
    readonly end: number
    readonly document: { readonly id: string }
  }[]
}

/** The pictures: each view, and the graph at each width. */
function picturesOf({ guian, xixian, lanzhou, jiangbei, policy }: Named): Picture[] {
  const [cooperation] = guian.relations.nodes
  const [place] = cooperation?.evidence ?? []
  if (!cooperation || !place) throw new Error('贵安新区 cooperates with nobody.')
  const graph = `graph?id=${guian.id}`
  const chosen = `${graph}&selected=${cooperation.id}&evidence=${cooperation.id}`
  const type = async (page: Page) => {
    await page.getByRole('combobox').pressSequentially('guian')
    await page.getByRole('option').first().waitFor()
  }
  return [
    { name: 'graph', size: 'wide', view: chosen },
    { name: 'graph', size: 'medium', view: graph, isDark: true, language: 'en' },
    { name: 'graph', size: 'narrow', view: graph },
    { name: 'start', size: 'narrow', view: '', act: type },
    { name: 'list', size: 'narrow', view: `${graph}&list=1` },
    { name: 'lineage', size: 'wide', view: `lineage?id=${policy.id}` },
    { name: 'indicators', size: 'wide', view: `indicators?of=${lanzhou.id}&of=${jiangbei.id}` },
    { name: 'matrix', size: 'wide', view: 'matrix', isDark: true, language: 'en' },
    { name: 'measures', size: 'medium', view: `measures?actor=${xixian.id}&role=COOPERATION` },
    {
      name: 'document',
      size: 'narrow',
      view: `document?id=${place.document.id}&start=${place.start}&end=${place.end}`,
    },
  ]
}

async function take({ address, visit, leave }: Explorer, picture: Picture): Promise<void> {
  const { name, size, view, language = 'zh-CN', isDark = false, act } = picture
  const [width, height] = SIZES[size]
  const page = await visit({ locale: language, viewport: { width, height }, colorScheme: isDark ? 'dark' : 'light' })
  await page.goto(address(view))
  await page.waitForLoadState('networkidle')
  await act?.(page)
  if (view.startsWith('graph')) await page.locator('.graph-status').waitFor()
  await page.waitForTimeout(SETTLED)
  const bytes = await page.screenshot()
  if (bytes.length > MOST_BYTES) throw new Error(`${name} at ${width} px has ${bytes.length} bytes.`)
  writeFileSync(`${FOLDER}${name}-${width}.png`, bytes)
  await leave()
}

/** Milliseconds until names on a graph have found their places. */
const SETTLED = 500

mkdirSync(FOLDER, { recursive: true })
const explorer = await openExplorer()
try {
  const { data } = await explorer.served.send(NAMED)
  for (const picture of picturesOf(data as unknown as Named)) await take(explorer, picture)
} finally {
  await explorer.stop()
}
