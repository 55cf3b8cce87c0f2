import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { isDeclined, type PlanContext, type Rule } from '../extractors/rule.ts'

const FOLDER = join(import.meta.dirname, '../extractors')
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(sep).join('/'))

const isRule = (value: unknown): value is Rule<unknown> =>
  typeof value === 'object' && value !== null && 'takes' in value && 'refuses' in value && 'pattern' in value && 'read' in value

const rules: { file: string; rule: Rule<unknown> }[] = []
for (const file of files) {
  const exported: Record<string, unknown> = await import(pathToFileURL(join(FOLDER, file)).href)
  for (const value of Object.values(exported)) if (isRule(value)) rules.push({ file, rule: value })
}

/** A plan of a commune that does not exist, which the cases of rules may take years and places from. */
const context: PlanContext = {
  planYear: 2025,
  planYears: [2025],
  issued: '2025-01-10',
  issuerName: 'Ủy ban nhân dân xã Suối Mây',
  issuerUnit: 'Suối Mây',
  issuerLevel: 'commune',
  parents: ['Đồi Cao', 'Trung Hải'],
  kind: 'ke-hoach',
  number: '17/KH-UBND',
}

/** What a rule makes of a phrase: its value, or why it gave none. */
function readings({ pattern, read }: Rule<unknown>, phrase: string, plan: PlanContext): unknown[] {
  pattern.lastIndex = 0
  return [...phrase.normalize('NFC').matchAll(pattern)].map((match) => read(match as RegExpExecArray, plan))
}

test('there are rules', () => {
  expect(rules.length).toBeGreaterThan(10)
})

describe.each(rules)('$rule.name', ({ file, rule }) => {
  test('is named for its file', () => {
    expect(`${rule.name}.ts`).toBe(file)
  })

  const taken = Object.values({ ...rule.takes, ...rule.takesInPlan }).flat()

  test('says what it takes and what it refuses', () => {
    expect(taken.length).toBeGreaterThanOrEqual(2)
    expect(rule.refuses.length).toBeGreaterThanOrEqual(1)
  })

  test.each(taken)('takes %s', (phrase) => {
    expect(readings(rule, phrase, context).filter((value) => !isDeclined(value))).not.toEqual([])
  })

  test.each(Object.entries(rule.takesInPlan ?? {}))('gives %s in a plan of 2025 for %j', (value, phrases) => {
    for (const phrase of phrases) expect(JSON.stringify(readings(rule, phrase, context))).toContain(value)
  })

  test.each(rule.refuses)('refuses %s', (phrase) => {
    // what a rule refuses it must refuse whatever the plan: also where no year can be taken from it
    const bare = { ...context, planYear: null, planYears: [], issued: null }
    expect(readings(rule, phrase, bare).filter((value) => !isDeclined(value))).toEqual([])
  })

  test('stands a long run of spaces and of digits', () => {
    for (const text of [' '.repeat(50_000), '1'.repeat(50_000), 'a '.repeat(25_000)]) readings(rule, text, context)
  })
})

describe.each(files)('extractors/%s', (file) => {
  const source = readFileSync(join(FOLDER, file), 'utf8')

  test('is written in NFC', () => {
    expect(source).toBe(source.normalize('NFC'))
  })

  test('uses no ASCII word edges', () => {
    // comments may speak of them
    const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '')
    expect(code.match(/(?<!\\)(?:\\\\)*\\[bwW](?![\p{L}])/gu) ?? []).toEqual([])
  })
})
