import { type Browser, chromium, type Page } from 'playwright-core'
import { CHROMIUM, CHROMIUM_FLAGS } from '../chromium.ts'
import { servePage } from './serve-page.ts'

export interface OpenPage {
  readonly page: Page
  /** What the page complained of. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** A browser with the page that shows the built graph view. */
export async function openPage(): Promise<OpenPage> {
  const { url, stop } = await servePage()
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM ?? 'chromium', args: CHROMIUM_FLAGS })
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } })
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(url)
  await page.waitForFunction('globalThis.pan')
  const close = async () => {
    await browser.close()
    await stop()
  }
  return { page, complaints, close }
}
