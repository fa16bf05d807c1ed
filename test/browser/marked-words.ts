import type { Page } from 'playwright-core'

const MARKED = `[...document.querySelectorAll('.document-text mark')].map(({ textContent }) => textContent).join('')`

/** The words that are marked in the document that is shown. At once: the entities that come in later cut a mark into several. */
export const markedWords = (page: Page): Promise<string> => page.evaluate<string>(MARKED)
