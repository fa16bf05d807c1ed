import type { Parameters, Value } from './store.ts'

// A statement says all that may be asked of it. What of that a question does ask often hangs on its parameters alone: filters
// that are not given, an order that is not taken, columns that are not selected. This is decided here, so that Neo4j neither
// receives the rest nor looks at it item by item; it keeps a plan for each text that comes of it. A branch of a UNION that may
// be the only one left must not give a row twice.

/** What hangs on parameters: `($types IS NULL OR e.type IN $types)`, `CASE WHEN $brief THEN … ELSE … END`. */
interface Choice {
  readonly tests: readonly string[]
  readonly yes: readonly Part[]
  readonly no: readonly Part[]
}
type Part = string | Choice

export interface LeanStatement {
  /** What its text hangs on: the same for parameters that it has the same text for. */
  keyOf(parameters: Parameters): string
  textOf(parameters: Parameters): string
}

const OPERATORS: Readonly<Record<string, (value: Value, operand: string) => boolean>> = {
  'IS NULL': (value) => value === null,
  'IS NOT NULL': (value) => value !== null,
  '=': (value, operand) => value === operand,
  '<>': (value, operand) => value !== operand,
  '> 0': (value) => Number(value) > 0,
}
const PARAMETER = String.raw`\$(\w+)(?:\.(\w+))?`
const TEST = String.raw`(?:'\w+' IN \$\w+|(?:NOT )?\$[\w.]+(?: IS NULL| IS NOT NULL| > 0| (?:=|<>) '\w+')?)`
const TESTS = `(${TEST}(?: AND ${TEST})*)`
const CHOICE = new RegExp(String.raw`\(${TESTS} OR |\bCASE WHEN ${TESTS} THEN `)
const COMPARISON = new RegExp(String.raw`^(NOT )?${PARAMETER}(?: (IS NULL|IS NOT NULL|> 0|=|<>)(?: '(\w+)')?)?$`)
const MEMBERSHIP = /^'(\w+)' IN \$(\w+)$/
const COMMENT = /\/\/[^\n]*/g
const INDENTED = /\n\s*/g
/** What a condition that is not asked for leaves beside others. */
const MET = /[\n ]AND true\b/g

export function leanStatement(text: string): LeanStatement {
  const parts = partsOf(text.replace(COMMENT, '').replace(INDENTED, '\n').trim())
  const tests = [...new Set(parts.flatMap(testsOf))]
  return {
    keyOf: (parameters) => tests.map((test) => (holds(test, parameters) ? '1' : '0')).join(''),
    textOf: (parameters) => withoutIdleBranches(decided(parts, parameters)).replace(MET, ''),
  }
}

function partsOf(text: string): Part[] {
  const found = CHOICE.exec(text)
  if (!found) return [text]
  const [opening, either, or] = found
  const before = text.slice(0, found.index)
  const rest = text.slice(found.index + opening.length)
  const tests = (either ?? or ?? '').split(' AND ')
  if (either !== undefined) {
    const end = closingOf(rest)
    const no = ['(', ...partsOf(rest.slice(0, end)), ')']
    return [before, { tests, yes: ['true'], no }, ...partsOf(rest.slice(end + 1))]
  }
  const { yes, no, after } = caseOf(rest)
  return [before, { tests, yes: partsOf(yes.trim()), no: partsOf(no.trim()) }, ...partsOf(after)]
}

/** Where the bracket closes that stands before a text; at its end where it does not, for Neo4j to complain of. */
function closingOf(text: string): number {
  let depth = 1
  for (const { 0: mark, index } of text.matchAll(/'[^']*'|[([{]|[)\]}]/g)) {
    if ('([{'.includes(mark)) depth++
    else if (')]}'.includes(mark)) depth--
    if (depth === 0) return index
  }
  return text.length
}

/** What stands behind `CASE WHEN … THEN`, up to its END and beyond. */
function caseOf(text: string): { yes: string; no: string; after: string } {
  let depth = 1
  let next: { index: number; from: number; joint: string } | undefined
  for (const { 0: word, index } of text.matchAll(/\b(?:CASE|WHEN|ELSE|END)\b/g)) {
    if (word === 'CASE') depth++
    if (word === 'END') depth--
    if (depth === 1 && !next && word === 'ELSE') next = { index, from: index + word.length, joint: '' }
    if (depth === 1 && !next && word === 'WHEN') next = { index, from: index, joint: 'CASE ' }
    if (depth > 0) continue
    // Another WHEN makes what is left a CASE of its own.
    const end = next?.joint ? index + word.length : index
    const no = next ? next.joint + text.slice(next.from, end) : 'null'
    return { yes: text.slice(0, next?.index ?? index), no, after: text.slice(index + word.length) }
  }
  throw new Error(`A CASE has no END before: ${text}`)
}

const testsOf = (part: Part): string[] =>
  typeof part === 'string' ? [] : [...part.tests, ...[...part.yes, ...part.no].flatMap(testsOf)]

const decided = (parts: readonly Part[], parameters: Parameters): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part
      return decided(part.tests.every((test) => holds(test, parameters)) ? part.yes : part.no, parameters)
    })
    .join('')

function holds(test: string, parameters: Parameters): boolean {
  const [, member, list] = MEMBERSHIP.exec(test) ?? []
  if (member !== undefined && list !== undefined) return Object(parameters[list]).includes(member)
  const [, not, name = '', part, operator, operand = ''] = COMPARISON.exec(test) ?? []
  const whole = parameters[name] ?? null
  const value = part === undefined || whole === null ? whole : (Object(whole)[part] ?? null)
  const met = operator === undefined ? value === true : (OPERATORS[operator]?.(value, operand) ?? false)
  return not === undefined ? met : !met
}

const MARK = /'[^']*'|[([{]|\bUNION(?: ALL)?\b/
const IDLE = /^\s*UNWIND\s+\[\]\s+AS\b/

/** Without the branches of a UNION that go through an empty list, as long as another one is left. */
function withoutIdleBranches(text: string): string {
  const branches: string[] = []
  let branch = ''
  let joint = ''
  let rest = text
  for (let found = MARK.exec(rest); found; found = MARK.exec(rest)) {
    const [mark] = found
    branch += rest.slice(0, found.index)
    rest = rest.slice(found.index + mark.length)
    if (mark.startsWith('UNION')) {
      branches.push(branch)
      branch = ''
      joint = mark
    } else if ('([{'.includes(mark)) {
      const end = closingOf(rest)
      branch += mark + withoutIdleBranches(rest.slice(0, end)) + rest.charAt(end)
      rest = rest.slice(end + 1)
    } else branch += mark
  }
  branches.push(branch + rest)
  const used = branches.filter((one) => !IDLE.test(one))
  return (used.length > 0 ? used : branches.slice(0, 1)).join(joint)
}
