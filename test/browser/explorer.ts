import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Served } from '../http/serve.ts'
import { serveSeeds } from '../http/serve-seeds.ts'
import { CHROMIUM, CHROMIUM_FLAGS } from './chromium.ts'

const BUILD = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url))

export const isSkipped = !CHROMIUM && process.env.XINQU_REQUIRE_CHROMIUM !== '1'

/** The explorer of the real server over the documents that come along, in a browser that reaches nothing else. */
export interface Explorer {
  readonly served: Served
  /** The address of a view: ('graph?id=…'). */
  address(view: string): string
  /** A page of a new visitor, whose complaints and requests to other hosts are kept. */
  visit(options?: BrowserContextOptions): Promise<Page>
  readonly complaints: string[]
  readonly foreign: string[]
  /** Ends the visits. */
  leave(): Promise<void>
  stop(): Promise<void>
}

export async function openExplorer(): Promise<Explorer> {
  execFileSync(process.execPath, [BUILD])
  const served = await serveSeeds()
  const browser = await chromium.launch({ executablePath: CHROMIUM ?? 'chromium', args: CHROMIUM_FLAGS })
  const complaints: string[] = []
  const foreign: string[] = []
  const home = new URL('/', served.url)
  const visit = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 }, ...options })
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url())
      if (protocol.startsWith('http') && host !== home.host) foreign.push(request.url())
    })
    return page
  }
  const stop = async () => {
    await browser.close()
    await served.stop()
  }
  return {
    served,
    address: (view) => new URL(view, home).href,
    visit,
    complaints,
    foreign,
    leave: () => leaveAll(browser),
    stop,
  }
}

async function leaveAll(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()))
}
