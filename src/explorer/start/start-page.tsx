import './start.css'
import { useAddress } from '../address/location.ts'
import { useTexts } from '../language/texts.ts'
import { SearchBox } from '../search/search-box.tsx'
import { SearchResults } from '../search/search-results.tsx'
import { START } from './start-address.ts'
import { START_TEXTS } from './start-texts.ts'
import { WaysIn } from './ways-in.tsx'

export function StartPage() {
  const t = useTexts(START_TEXTS)
  const { q } = useAddress(START).state
  return (
    <div className="page start">
      <div className="start-head">
        <h1>{t.title}</h1>
        <p className="soft">{t.lead}</p>
        <SearchBox words={q} large />
      </div>
      {q && <SearchResults key={q} />}
      <WaysIn />
    </div>
  )
}
