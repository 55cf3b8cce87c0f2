/** Outline entries and assignments of the gold record. */
import type { AssignNote, Block, Clause, Description, Phrase } from '../description.ts'
import { marksOf, plain } from '../phrase.ts'
import { deadlineGold } from './deadline.ts'
import { component } from './visit.ts'

/** Cut at the last word end within 80 characters, as the gold of the seeds has it. */
const cut = (text: string): string => {
  if (text.length <= 80) return text
  return text.slice(0, text.lastIndexOf(' ', 80))
}

interface Entry {
  readonly path: readonly string[]
  readonly clause: Clause
}

function clausesOf(blocks: readonly Block[], path: readonly string[] = []): readonly Entry[] {
  return blocks.flatMap((block) => {
    if (block.block === 'table') return clausesOf(block.annex.prose ?? [], path)
    if (block.block !== 'clause') return []
    const inner = [...path, component(block.label)]
    return [{ path: inner, clause: block }, ...clausesOf(block.children, inner)]
  })
}

const everyClause = (description: Description): readonly Entry[] => [
  ...description.parts.flatMap((part) => clausesOf(part.body)),
  ...description.annexes.flatMap((annex) => clausesOf(annex.prose ?? [])),
]

export const outlineGold = (description: Description): readonly object[] =>
  everyClause(description).map(({ path, clause }) => ({ path, label: clause.label, text: cut(plain(clause.text).trim()) }))

const phrasesOf = (block: Block): readonly Phrase[] =>
  block.block === 'table' ? [] : block.block === 'paragraph' ? [block.text] : [block.text, ...block.children.flatMap(phrasesOf)]

function assignment(path: readonly string[], clause: Clause, note: AssignNote): object {
  const child = note.child === undefined ? undefined : clause.children[note.child]
  const phrases = child ? phrasesOf(child) : phrasesOf(clause)
  const deadlines = phrases.flatMap((phrase) => marksOf(phrase)).flatMap((mark) => deadlineGold(mark))
  return { path, unit: note.unit, text: phrases.map(plain).join(' '), annexRefs: note.annexRefs ?? [], deadlines }
}

export const assignmentsGold = (description: Description): readonly object[] =>
  everyClause(description).flatMap(({ path, clause }) => (clause.assign ?? []).map((note) => assignment(path, clause, note)))
