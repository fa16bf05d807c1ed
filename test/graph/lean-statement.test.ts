import { describe, expect, it } from 'vitest'
import { leanStatement } from '../../src/graph/lean-statement.ts'
import type { Parameters } from '../../src/graph/store.ts'

const leanText = (text: string, parameters: Parameters): string => leanStatement(text).textOf(parameters)

describe('a statement that is sent', () => {
  it('has no filter that is not asked for, and the others without the question whether they are', () => {
    const text =
      'MATCH (e) // Of any type.\nWHERE e.order > $lower\n  AND ($types IS NULL OR e.type IN $types)\n  AND ($kinds IS NULL OR e.kind IN $kinds)'
    expect(leanText(text, { types: null, kinds: ['PROVINCE'] })).toBe(
      'MATCH (e) \nWHERE e.order > $lower\nAND (e.kind IN $kinds)',
    )
  })

  it('asks for all where the one filter is not asked for', () => {
    expect(leanText('MATCH (e) WHERE ($types IS NULL OR e.type IN $types) RETURN e', { types: null })).toBe(
      'MATCH (e) WHERE true RETURN e',
    )
  })

  it('decides within a filter that is asked for', () => {
    const text =
      "WHERE ($cites IS NULL OR EXISTS { MATCH (m)-->(y) WHERE y.of = ')' AND ($cites.roles IS NULL OR y.role IN $cites.roles) })"
    expect(leanText(text, { cites: { roles: null } })).toBe("WHERE (EXISTS { MATCH (m)-->(y) WHERE y.of = ')' })")
    expect(leanText(text, { cites: { roles: ['BASIS'] } })).toContain('(y.role IN $cites.roles)')
  })

  it.each([
    [true, 'RETURN d {.id} AS d'],
    [false, 'RETURN CASE WHEN d.x THEN 1 ELSE 2 END AS d'],
  ])('holds the one of two columns that brief = %s asks for', (brief, expected) => {
    const text = 'RETURN CASE WHEN $brief THEN d {.id} ELSE CASE WHEN d.x THEN 1 ELSE 2 END END AS d'
    expect(leanText(text, { brief })).toBe(expected)
  })

  it('keeps what is asked next of a CASE whose first question is decided', () => {
    const text = "RETURN CASE WHEN $order = 'order' THEN 1 WHEN m.x THEN 2 ELSE 3 END AS at"
    expect(leanText(text, { order: 'order' })).toBe('RETURN 1 AS at')
    expect(leanText(text, { order: 'rank' })).toBe('RETURN CASE WHEN m.x THEN 2 ELSE 3 END AS at')
  })

  it('has null for a CASE without ELSE', () => {
    const text = 'ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END'
    expect(leanText(text, { descending: false })).toBe('ORDER BY null DESC, key')
  })

  it.each(['UNION', 'UNION ALL'])('goes one way where a %s has one for each order', (union) => {
    const way = (asked: string, order: string) =>
      `UNWIND CASE WHEN ${asked} THEN [1] ELSE [] END AS asked MATCH (x) RETURN x ORDER BY x.${order} `
    const text = `CALL () { ${way('NOT $descending', 'up')}${union} ${way('$descending', 'down')}} RETURN x`
    expect(leanText(text, { descending: false })).toBe(
      'CALL () { UNWIND [1] AS asked MATCH (x) RETURN x ORDER BY x.up } RETURN x',
    )
  })

  it('keeps a branch that goes through nothing where there is no other', () => {
    const text = 'CALL () { UNWIND CASE WHEN $places > 0 THEN [1] ELSE [] END AS asked RETURN collect(asked) AS all }'
    expect(leanText(text, { places: 0 })).toBe('CALL () { UNWIND [] AS asked RETURN collect(asked) AS all }')
  })

  it('leaves out a branch for a type of edge that is not asked for', () => {
    const text =
      "UNWIND CASE WHEN 'OF' IN $edgeTypes AND 'Indicator' IN $types THEN [id] ELSE [] END AS asked RETURN asked UNION RETURN id AS asked"
    expect(leanText(text, { edgeTypes: ['OF'], types: [] }).trim()).toBe('RETURN id AS asked')
    expect(leanText(text, { edgeTypes: ['OF'], types: ['Indicator'] })).toContain('UNWIND [id]')
  })

  it('has one key for all parameters that give it the same text', () => {
    const { keyOf } = leanStatement('WHERE ($types IS NULL OR e.type IN $types) AND e.order > $lower')
    expect(keyOf({ types: ['Region'], lower: 'a' })).toBe(keyOf({ types: ['Policy'], lower: 'b' }))
    expect(keyOf({ types: null, lower: 'a' })).not.toBe(keyOf({ types: ['Policy'], lower: 'a' }))
  })
})
