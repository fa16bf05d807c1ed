import { expect, it } from 'vitest'
import { namesIn } from './recognised.ts'

it('a text of a district means it by the short name that it shares with a new area', () => {
  const names = namesIn('南沙区推进改革。向南沙下放权限，支持南沙港区建设。')
  expect(names).toContain('Region 南沙区')
  expect(names.filter((name) => name.startsWith('NewArea'))).toEqual([])
})

it('and one that speaks of the new area means that', () => {
  const names = namesIn('广州市南沙区支持南沙新区发展，向南沙下放权限。')
  expect(names).toContain('NewArea 南沙新区')
})
