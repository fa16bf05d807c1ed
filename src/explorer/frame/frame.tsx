import { Suspense, useEffect } from 'react'
import { hrefOf } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { useLocation, viewPath } from '../address/location.ts'
import { Loading } from '../ask/answered.tsx'
import { EvidencePanel } from '../evidence/evidence-panel.tsx'
import { useLanguage } from '../language/language.ts'
import { useTexts } from '../language/texts.ts'
import { START } from '../start/start-address.ts'
import { Boundary } from './boundary.tsx'
import { FRAME } from './frame-texts.ts'
import { Header } from './header.tsx'
import { PAGES } from './pages.tsx'

/** The whole page: header, the view that the address names, and the evidence beside it. */
export function Frame() {
  const t = useTexts(FRAME)
  const language = useLanguage()
  const location = useLocation()
  const path = viewPath(location)
  const page = PAGES.find((candidate) => candidate.path === path)
  const ignored = page?.ignoredIn(location.searchParams)
  const title = page ? t[page.title] : t.nowhere
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.title = path === START.path ? `${t.brand} · xinqu` : `${title} · ${t.brand}`
  }, [language, path, title, t])
  return (
    <>
      <a className="skip-link" href="#main">
        {t.skip}
      </a>
      <Header path={path} />
      <div className="frame">
        <main id="main" className="main" tabIndex={-1}>
          {ignored && ignored.length > 0 && (
            <p className="notice" role="status">
              {t.ignored(ignored.join('、'))}
            </p>
          )}
          <Boundary key={path}>
            <Suspense fallback={<Loading />}>{page ? <page.Component /> : <Nowhere />}</Suspense>
          </Boundary>
        </main>
        <EvidencePanel />
      </div>
    </>
  )
}

function Nowhere() {
  const t = useTexts(FRAME)
  return (
    <div className="state">
      <h1>{t.nowhere}</h1>
      <p>{t.nowhereAdvice}</p>
      <Link className="button" href={hrefOf(START)}>
        {t.toStart}
      </Link>
    </div>
  )
}
