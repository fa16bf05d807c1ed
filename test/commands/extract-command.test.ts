import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'xinqu-extract-'))
const file = join(folder, 'report.txt')

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')])
  writeFileSync(file, '某市情况报告\n\n西咸新区与贵安新区合作，推进改革。\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

const extract = (...options: readonly string[]): string =>
  execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'extract', ...options, file], { encoding: 'utf8' })

describe('xinqu extract', () => {
  it('prints the exchange format', () => {
    const printed = extract()
    expect(JSON.parse(printed)).toMatchObject({ measures: [{ status: 'DONE' }] })
    expect(printed).toBe(`${JSON.stringify(JSON.parse(printed), null, 2)}\n`)
  })

  it('shows the text with names, cues and the rule behind each claim with --explain', () => {
    expect(extract('--explain')).toMatch(
      /\[NewArea 西咸新区\].*‹合作›[\s\S]*COOPERATION 贵安新区 {2}\(cooperate-with: 合作\)/,
    )
  })

  it('makes one page of HTML with --format html', () => {
    const page = extract('--format', 'html')
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain('<span class="cue" title="cooperate-with">合作</span>')
  })
})
