import { describe, expect, it } from 'vitest'
import { readLines } from '../../../src/parsers/text/read-lines.ts'

/** `>` for a page start, the number of empty lines before, the text. */
const show = (text: string) => readLines(text).map((line) => `${line.pageStart ? '>' : ' '}${line.gap} ${line.text}`)

describe('readLines', () => {
  it.each([
    ['counts empty lines', 'một\n\n\nhai\nba', ['>0 một', ' 2 hai', ' 0 ba']],
    ['takes every line end', 'một\r\nhai\rba\n', ['>0 một', ' 0 hai', ' 0 ba']],
    ['white space alone is an empty line', 'một\n \t \nhai', ['>0 một', ' 1 hai']],
    ['a form feed opens a page', 'một\n\fhai\nba', ['>0 một', '>0 hai', ' 0 ba']],
    ['a form feed on a line of its own opens a page', 'một\n\f\nhai', ['>0 một', '>1 hai']],
    ['a form feed inside a line parts it', 'một\fhai', ['>0 một', '>0 hai']],
    ['one leading space opens a page', 'một\nhai\n ba\nbốn', ['>0 một', ' 0 hai', '>0 ba', ' 0 bốn']],
    ['indentation opens none', 'một\n    hai', ['>0 một', ' 0 hai']],
    ['two spaces behind an empty line open none', 'một\n\n  hai', ['>0 một', ' 1 hai']],
    ['nothing is no line', ' \n\n', []],
  ])('%s', (_, text, lines) => {
    expect(show(text)).toEqual(lines)
  })
})
