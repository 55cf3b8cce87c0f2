/** The document as HTML for Chromium's printer. */
import { type Composition, type Grid, type GridRow, type Head, type Line, MOTTO, type Run, type Sign } from '../pieces.ts'

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const inline = (runs: readonly Run[]): string =>
  runs.map((run) => escapeHtml(run.text) + (run.sign ? `<sup>${run.sign}</sup>` : '')).join('')

function line(piece: Line): string {
  const classes = [piece.align, piece.bold ? 'bold' : '', piece.italic ? 'italic' : '', piece.indent ? 'indent' : '']
    .filter(Boolean)
    .join(' ')
  const label = piece.label
    ? `${piece.label.bold ? `<b>${escapeHtml(piece.label.text)}</b>` : escapeHtml(piece.label.text)} `
    : ''
  return `<p class="${classes}">${label}${inline(piece.runs)}</p>`
}

function gridRow(row: GridRow, tag: 'td' | 'th'): string {
  const cells = row.cells.map((cell) => {
    const spans = `${cell.colspan > 1 ? ` colspan="${cell.colspan}"` : ''}${cell.rowspan > 1 ? ` rowspan="${cell.rowspan}"` : ''}`
    const style = `${cell.centre ? 'text-align:center;' : ''}${cell.bold ? 'font-weight:bold;' : ''}${cell.rowspan > 1 ? 'vertical-align:middle;' : ''}`
    return `<${tag}${spans} style="${style}">${cell.paragraphs.map((runs) => `<div>${inline(runs)}</div>`).join('')}</${tag}>`
  })
  return `<tr>${cells.join('')}</tr>`
}

function table(grid: Grid): string {
  const columns = grid.widths.map((share) => `<col style="width:${(share * 100).toFixed(2)}%">`).join('')
  const header = grid.header.map((row) => gridRow(row, 'th')).join('')
  const rows = grid.rows.map((row) => gridRow(row, 'td')).join('')
  return `<table class="grid"><colgroup>${columns}</colgroup>${grid.repeatHeader ? `<thead>${header}</thead>` : header}<tbody>${rows}</tbody></table>`
}

const stack = (lines: readonly string[]): string => lines.map((text) => `<div>${escapeHtml(text)}</div>`).join('')

const head = (piece: Head): string =>
  `<table class="pair"><tr><td style="width:40%"><b>${stack(piece.left)}</b>${piece.number ? `<div class="gap">${escapeHtml(piece.number)}</div>` : ''}</td>` +
  `<td><b>${stack(MOTTO)}</b>${piece.dateline ? `<div class="gap italic">${escapeHtml(piece.dateline)}</div>` : ''}</td></tr></table>`

const sign = (piece: Sign): string =>
  `<table class="pair"><tr><td style="width:50%;text-align:left;font-size:11pt">${stack(piece.left)}</td>` +
  `<td><b>${stack(piece.right)}${piece.name ? `<div style="margin-top:60pt">${escapeHtml(piece.name)}</div>` : ''}</b></td></tr></table>`

const STYLE = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm }
@page wide { size: A4 landscape; margin: 20mm 15mm }
body { font: 14pt 'Times New Roman', 'Liberation Serif', serif; margin: 0 }
section { break-before: page } section:first-child { break-before: auto } .wide { page: wide }
p, td, th { white-space: pre-wrap } p { margin: 3pt 0; line-height: 1.25 } .justify { text-align: justify } .centre { text-align: center } .right { text-align: right }
.bold { font-weight: bold } .italic { font-style: italic } .indent { text-indent: 1cm } .gap { margin-top: 6pt }
.grid { border-collapse: collapse; width: 100%; font-size: 12pt; table-layout: fixed }
.grid td, .grid th { border: 0.7pt solid #000; padding: 2pt 4pt; vertical-align: top; font-weight: normal }
.pair { width: 100%; font-size: 13pt } .pair td { text-align: center; vertical-align: top }
.notes { font-size: 10pt; border-top: 0.5pt solid #000; margin-top: 18pt }`

/** Footnotes stand at the document's end: browsers have no others. */
export function renderHtml({ pieces, footnotes }: Composition): string {
  const sections: { wide: boolean; body: string[] }[] = [{ wide: false, body: [] }]
  for (const piece of pieces) {
    if (piece.piece === 'page') sections.push({ wide: piece.landscape, body: [] })
    else {
      const html =
        piece.piece === 'line'
          ? line(piece)
          : piece.piece === 'table'
            ? table(piece)
            : piece.piece === 'letterhead'
              ? head(piece)
              : sign(piece)
      sections.at(-1)?.body.push(html)
    }
  }
  const notes = footnotes.map((text, index) => `<div><sup>${index + 1}</sup> ${escapeHtml(text)}</div>`).join('')
  const body = sections.map(({ wide, body }) => `<section class="${wide ? 'wide' : ''}">${body.join('\n')}</section>`).join('\n')
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><style>${STYLE}</style><body>${body}${notes ? `<div class="notes">${notes}</div>` : ''}</body></html>`
}
