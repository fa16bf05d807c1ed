import { describe, expect, it } from 'vitest'
import { mentionsIn } from './recognised.ts'

const formsIn = (text: string) => [
  ...new Set(
    mentionsIn(text)
      .filter(({ type }) => type === 'Enterprise')
      .flatMap(({ aliases }) => aliases ?? []),
  ),
]

describe('the forms by which a text goes on to speak of a firm that it names in full', () => {
  it('are the word of its own and that with the beginning of its trade, wherever its seat stands', () => {
    const text = '青屿新材料（福建）股份有限公司落户福州新区。青屿新材将建设工厂。青屿方面表示，青屿看好新区。'
    expect(formsIn(text)).toEqual(['青屿', '青屿新材'])
  })

  it('are none where the text speaks of it in full alone', () => {
    expect(formsIn('福建青屿新材料股份有限公司落户福州新区。')).toEqual([])
  })

  it('are none where the word is that of a place', () => {
    const text = '厦门新材料股份有限公司落户福州新区。厦门与福州携手。厦门推进改革。'
    expect(formsIn(text)).toEqual([])
  })
})
