/** Annexes of the gold record: those at the end and the task tables of the body. */
import type { Annex, Block, Cell, ColumnRole, Description, Group, Row } from '../description.ts'
import { marksOf, plain } from '../phrase.ts'
import { deadlineGold } from './deadline.ts'
import { isRow } from './visit.ts'

const groupName = (group: Group): string => (group.no ? `${group.no} ${group.title}` : group.title)
const cellText = (cell: Cell | undefined): string => (cell?.paragraphs ?? []).map(plain).join('\n')
const items = (row: Row, role: ColumnRole): readonly string[] => row.cells[role]?.items ?? []

function rowGold(annex: Annex, row: Row, group: Group | null): object {
  const roles = annex.columns.map((column) => column.role).filter((role) => role !== 'no')
  const deadlines = (row.cells.deadline?.paragraphs ?? []).flatMap((phrase) => marksOf(phrase)).flatMap(deadlineGold)
  return {
    no: row.no,
    group: group && groupName(group),
    task: cellText(row.cells.task).replace(/\n/g, ' '),
    outputs: items(row, 'output'),
    lead: items(row, 'lead'),
    support: items(row, 'support'),
    deadlines,
    cells: Object.fromEntries(roles.map((role) => [role, cellText(row.cells[role])])),
  }
}

function annexGold(annex: Annex): object {
  let group: Group | null = null
  const rows: object[] = []
  for (const entry of annex.rows) {
    if (isRow(entry)) rows.push(rowGold(annex, entry, group))
    else group = entry.group
  }
  const columns = annex.columns.map(({ role, header }) => ({ role, header: header.replace(/\n/g, ' ') }))
  return { number: annex.number, title: annex.title, columns, rows }
}

const tablesOf = (blocks: readonly Block[]): readonly Annex[] =>
  blocks.flatMap((block) => (block.block === 'table' ? [block.annex] : block.block === 'clause' ? tablesOf(block.children) : []))

/** Annexes whose rows the gold lists, in the order of the page. */
export const goldAnnexes = (description: Description): readonly Annex[] => [
  ...description.parts.flatMap((part) => tablesOf(part.body)),
  ...description.annexes.filter((annex) => !annex.absent),
]

export const annexesGold = (description: Description): readonly object[] => goldAnnexes(description).map(annexGold)
