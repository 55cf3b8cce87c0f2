import type { Border, Cell, Fill, PageSetup, Style } from 'exceljs'
import type { ComparisonItem, Severity } from '../../record/comparison.ts'
import { severityOf } from '../view.ts'

export const FONT = 'Times New Roman'
const LINE: Partial<Border> = { style: 'thin', color: { argb: 'FFB8C0CC' } }
export const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE }
const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })

/** Colours of statuses and severities, told apart without seeing red or green; the sign says the same. */
export interface Mark {
  readonly sign: string
  readonly fill: Fill
  readonly ink: string
}
const MARKS: Readonly<Record<string, Mark>> = {
  covered: { sign: '✓', fill: fill('FFDDEBF3'), ink: 'FF1F5A7A' },
  info: { sign: '≈', fill: fill('FFFFF6DA'), ink: 'FF6B5300' },
  warning: { sign: '≠', fill: fill('FFFFE2A8'), ink: 'FF6B4A00' },
  error: { sign: '‼', fill: fill('FFF7B27A'), ink: 'FF6E2C00' },
  missing: { sign: '✗', fill: fill('FF9E2A2B'), ink: 'FFFFFFFF' },
  extra: { sign: '+', fill: fill('FFE6E1F0'), ink: 'FF463A6B' },
}

export const markNamed = (name: string): Mark => MARKS[name] ?? (MARKS.covered as Mark)

/** How a task's item is shown: its status, and where it changed the weightiest difference. */
export function markOf(item: ComparisonItem): Mark {
  return markNamed(item.status === 'changed' ? (severityOf(item) ?? 'info') : item.status)
}
export const severityMark = (severity: Severity): Mark => markNamed(severity)

export function paint(cell: Cell, mark: Mark, bold = false): void {
  cell.fill = mark.fill
  cell.font = { name: FONT, size: 11, bold, color: { argb: mark.ink } }
}

export const HEAD: Partial<Style> = {
  font: { name: FONT, size: 11, bold: true, color: { argb: 'FFFFFFFF' } },
  fill: fill('FF1F3A5F'),
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  border: BOX,
}
export const UPRIGHT: Partial<Style> = {
  ...HEAD,
  font: { name: FONT, size: 9, color: { argb: 'FFFFFFFF' } },
  alignment: { textRotation: 90, horizontal: 'left', vertical: 'bottom', wrapText: true },
}
export const TITLE = { name: FONT, size: 15, bold: true, color: { argb: 'FF1F3A5F' } }
export const PLAIN = { name: FONT, size: 11 }
export const QUIET = { name: FONT, size: 11, italic: true, color: { argb: 'FF5A6472' } }

/** A4 on its side, as wide as the page, the head's rows on every page, its number below. */
export function landscape(
  title: string,
  pageWord: string,
): { pageSetup: Partial<PageSetup>; headerFooter: { oddFooter: string } } {
  const said = title.replaceAll('&', '&&').slice(0, 100)
  return {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.25, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L&"${FONT},Italic"&9${said}&R&"${FONT},Regular"&9${pageWord} &P/&N` },
  }
}
