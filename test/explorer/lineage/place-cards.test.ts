import { describe, expect, it } from 'vitest'
import { foldMeasures } from '../../../src/explorer/lineage/fold-measures.ts'
import { placeCards, type Step } from '../../../src/explorer/lineage/place-cards.ts'

const step = (
  direction: Step['direction'],
  depth: number,
  from: string,
  type: string,
  to: string,
  role: string | null = null,
): Step => ({
  direction,
  depth,
  type,
  role,
  date: null,
  from: { id: from },
  to: { id: to },
})

const placed = (...steps: Step[]) => placeCards({ id: 'plan' }, steps)

describe('the cards of a lineage', () => {
  it.each([
    [
      'what it is based on, on the left',
      step('UPSTREAM', 1, 'plan', 'BASED_ON', 'law'),
      'up-law',
      -1,
      'up-law',
      'plan',
    ],
    ['what promotes it, on the left', step('UPSTREAM', 1, 'law', 'PROMOTES', 'plan'), 'up-law', -1, 'up-law', 'plan'],
    [
      'the measure that makes it, on the left',
      step('UPSTREAM', 1, 'm1', 'CITES', 'plan', 'BUILDS'),
      'up-m1',
      -1,
      'up-m1',
      'plan',
    ],
    [
      'the measure that carries it out, on the right',
      step('DOWNSTREAM', 1, 'm1', 'CITES', 'plan', 'BASIS'),
      'down-m1',
      1,
      'plan',
      'down-m1',
    ],
    [
      'what it promotes, on the right',
      step('DOWNSTREAM', 1, 'plan', 'PROMOTES', 'park'),
      'down-park',
      1,
      'plan',
      'down-park',
    ],
  ])('place %s', (_, one, key, column, left, right) => {
    const { cards, links } = placed(one)
    expect(cards[1]).toMatchObject({ key, column, parent: 'plan' })
    expect(links).toMatchObject([{ left, right }])
  })

  it('show a thing on both sides where it leads both ways', () => {
    const { cards } = placed(
      step('UPSTREAM', 1, 'plan', 'ISSUED_BY', 'area'),
      step('DOWNSTREAM', 1, 'area', 'BASED_ON', 'plan'),
    )
    expect(cards.map(({ key }) => key)).toEqual(['plan', 'up-area', 'down-area'])
  })

  it('show a thing once that two steps reach, with both links', () => {
    const { cards, links } = placed(
      step('UPSTREAM', 1, 'plan', 'BASED_ON', 'a'),
      step('UPSTREAM', 1, 'plan', 'BASED_ON', 'b'),
      step('UPSTREAM', 2, 'a', 'BASED_ON', 'law'),
      step('UPSTREAM', 2, 'b', 'BASED_ON', 'law'),
    )
    expect(cards.filter(({ key }) => key === 'up-law')).toMatchObject([{ column: -2, parent: 'up-a' }])
    expect(links.map(({ left, right }) => [left, right])).toContainEqual(['up-law', 'up-b'])
  })
})

describe('folding measures', () => {
  const many = (count: number) =>
    placed(...Array.from({ length: count }, (_, index) => step('DOWNSTREAM', 1, `m${index}`, 'CITES', 'plan', 'BASIS')))
  const isMeasure = ({ key }: { key: string }) => key.startsWith('down-m')

  it.each([
    [5, 5, []],
    [6, 4, [2]],
    [30, 4, [26]],
  ])('leaves of %d measures %d, and says how many not', (count, shown, folded) => {
    const view = foldMeasures(many(count), isMeasure, 4, new Set())
    expect(view.cards.filter(isMeasure)).toHaveLength(shown)
    expect(view.links).toHaveLength(shown)
    expect(view.folded.map((one) => one.count)).toEqual(folded)
  })

  it('shows all where they are opened', () => {
    const [group] = foldMeasures(many(9), isMeasure, 4, new Set()).folded
    expect(foldMeasures(many(9), isMeasure, 4, new Set([group?.key ?? ''])).cards).toHaveLength(10)
  })
})
