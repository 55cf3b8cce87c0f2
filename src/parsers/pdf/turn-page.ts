import type { PageContent, Rule, Word } from './page-content.ts'

/**
 * Words come along their own direction. Where most of a page's text runs sideways, the page is turned to be read;
 * words of any other direction get their boxes on the page and keep their `turns`.
 */
export function turnPage(content: PageContent): PageContent {
  const turns = mainTurns(content.words)
  const { width, height } = content
  const words = content.words as Word[]
  for (const word of words) {
    if (word.turns !== turns) placeSideways(word, turns)
    else if (turns !== 0) shift(word, ...origin(turns, width, height))
  }
  // words of other turns were placed on the unturned page
  for (const word of words)
    if (word.turns === turns && turns !== 0) (word as { turns: number }).turns = 0
    else if (word.turns !== turns) (word as { turns: number }).turns = (word.turns - turns + 4) % 4
  if (turns === 0) return content
  const sideways = turns % 2 === 1
  const rules = content.rules.map((rule) => turnRule(rule, turns, width, height))
  const [across, down] = sideways ? [height, width] : [width, height]
  return { page: content.page, width: across, height: down, words, rules, turned: turns }

  function placeSideways(word: Word, main: number): void {
    toPage(word)
    if (main !== 0) fromPage(word, main, width, height)
  }
}

function mainTurns(words: readonly Word[]): number {
  const letters = [0, 0, 0, 0]
  for (const word of words) if (word.annotation === 0) letters[word.turns] = (letters[word.turns] ?? 0) + word.text.length
  const total = letters.reduce((sum, n) => sum + n, 0)
  const turns = letters.indexOf(Math.max(...letters))
  return (letters[turns] ?? 0) > 0.6 * total ? turns : 0
}

/** How far a turned frame's coordinates lie from the turned page's top left. */
function origin(turns: number, width: number, height: number): [u: number, v: number] {
  if (turns === 1) return [0, width]
  if (turns === 2) return [width, height]
  return [height, 0]
}

function shift(word: Word, u: number, v: number): void {
  word.x0 += u
  word.x1 += u
  word.top += v
  word.bottom += v
  word.base += v
}

/** From the word's own axes to the page's. */
function toPage(word: Word): void {
  const { x0, x1, top, bottom, turns } = word
  if (turns === 0) return
  if (turns === 1) setBox(word, -bottom, x0, -top, x1)
  else if (turns === 2) setBox(word, -x1, -bottom, -x0, -top)
  else setBox(word, top, -x1, bottom, -x0)
}

/** From the page's axes to those of the page turned to be read. */
function fromPage(word: Word, turns: number, width: number, height: number): void {
  const { x0, x1, top, bottom } = word
  if (turns === 1) setBox(word, top, width - x1, bottom, width - x0)
  else if (turns === 2) setBox(word, width - x1, height - bottom, width - x0, height - top)
  else setBox(word, height - bottom, x0, height - top, x1)
}

function setBox(word: Word, x0: number, top: number, x1: number, bottom: number): void {
  word.x0 = x0
  word.top = top
  word.x1 = x1
  word.bottom = bottom
  word.base = (top + bottom) / 2
}

function turnRule(rule: Rule, turns: number, width: number, height: number): Rule {
  const { upright, at, from, to } = rule
  if (turns === 2) {
    const [across, along] = upright ? [width, height] : [height, width]
    return { upright, at: across - at, from: along - to, to: along - from }
  }
  // turns 1: u = y, v = width - x; turns 3: u = height - y, v = x
  if (turns === 1)
    return upright ? { upright: false, at: width - at, from, to } : { upright: true, at, from: width - to, to: width - from }
  return upright ? { upright: false, at, from: height - to, to: height - from } : { upright: true, at: height - at, from, to }
}
