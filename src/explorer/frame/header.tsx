import { useEffect, useRef } from 'react'
import { hrefOf } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { DOCUMENT } from '../document/document-address.ts'
import icon from '../icon.svg'
import { setLanguage, useLanguage } from '../language/language.ts'
import { useTexts } from '../language/texts.ts'
import { SearchBox } from '../search/search-box.tsx'
import { START } from '../start/start-address.ts'
import { FRAME } from './frame-texts.ts'
import { PAGES } from './pages.tsx'
import { setTheme, type Theme, useTheme } from './theme.ts'

// A document is reached from what it states, never on its own.
const LISTED = PAGES.filter(({ path }) => path !== DOCUMENT.path)

export function Header({ path }: { readonly path: string }) {
  const t = useTexts(FRAME)
  const views = useCurrentInSight(path)
  return (
    <header className="header">
      <Link className="brand" href={hrefOf(START)}>
        <img src={icon} alt="" width="24" height="24" />
        <span>{t.brand}</span>
      </Link>
      <nav ref={views} className="views" aria-label={t.views}>
        {LISTED.map((page) => (
          <Link key={page.path} href={`./${page.path}`} aria-current={page.path === path ? 'page' : undefined}>
            {t[page.title]}
          </Link>
        ))}
        <a href="./sandbox/">GraphQL</a>
      </nav>
      {path !== START.path && (
        <div className="header-search">
          <SearchBox />
        </div>
      )}
      <div className="preferences">
        <LanguageButton />
        <ThemeButton />
      </div>
    </header>
  )
}

/** Moves a row of views that is wider than the screen to the one that is open. */
function useCurrentInSight(path: string) {
  const row = useRef<HTMLElement>(null)
  const language = useLanguage()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view or language puts it elsewhere.
  useEffect(() => {
    const nav = row.current
    const open = nav?.querySelector<HTMLElement>('[aria-current]')
    if (nav && open) nav.scrollLeft = open.offsetLeft - nav.offsetLeft - (nav.clientWidth - open.offsetWidth) / 2
  }, [path, language])
  return row
}

function LanguageButton() {
  const t = useTexts(FRAME)
  const other = useLanguage() === 'zh' ? 'en' : 'zh'
  return (
    <button type="button" className="button" lang={other} onClick={() => setLanguage(other)}>
      {t.otherLanguage}
    </button>
  )
}

const NEXT: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' }
const NAMES = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' } as const
const SIGNS: Readonly<Record<Theme, string>> = {
  auto: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1v12A6 6 0 0 0 8 2z',
  light:
    'M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM7.4.5h1.2v2.4H7.4zm0 12.6h1.2v2.4H7.4zM.5 7.4h2.4v1.2H.5zm12.6 0h2.4v1.2h-2.4z',
  dark: 'M6 1.2A7 7 0 1 0 14.8 10 6 6 0 0 1 6 1.2z',
}

function ThemeButton() {
  const t = useTexts(FRAME)
  const theme = useTheme()
  const name = t[NAMES[theme]]
  return (
    <button type="button" className="button" title={name} aria-label={name} onClick={() => setTheme(NEXT[theme])}>
      <svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true">
        <path d={SIGNS[theme]} />
      </svg>
    </button>
  )
}
