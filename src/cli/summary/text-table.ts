/** A column of a table on the screen: its header and the widest it may get; the one without a width takes the rest. */
export interface Column {
  readonly header: string
  readonly width?: number
}

const GAP = '  '

/** Lines of a table of text, cells wrapped at words, fitted to a width in characters. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const widths = fit(columns, rows, width)
  const wrap = (cells: readonly string[]) => widths.map((room, i) => wrapped(cells[i] ?? '', room))
  const print = (cells: readonly (readonly string[])[]) =>
    Array.from({ length: Math.max(1, ...cells.map(({ length }) => length)) }, (_, line) =>
      cells
        .map((lines, i) => (lines[line] ?? '').padEnd(widths[i] ?? 0))
        .join(GAP)
        .trimEnd(),
    )
  const rule = widths.map((room) => '─'.repeat(room)).join(GAP)
  return [...print(wrap(columns.map(({ header }) => header))), rule, ...rows.flatMap((row) => print(wrap(row)))]
}

function fit(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const natural = columns.map(({ header }, i) => Math.max(header.length, ...rows.map((row) => (row[i] ?? '').length)))
  const fixed = columns.map((column, i) => (column.width === undefined ? null : Math.min(column.width, natural[i] ?? 0)))
  const free = fixed.filter((room) => room === null).length
  const left = width - GAP.length * (columns.length - 1) - fixed.reduce((sum: number, room) => sum + (room ?? 0), 0)
  return fixed.map((room, i) => room ?? Math.max(20, Math.min(natural[i] ?? 0, Math.floor(left / free))))
}

/** Lines no longer than `room`, broken at spaces; a word that is longer than that is cut. */
export function wrapped(text: string, room: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ').flatMap((long) => pieces(long, room))) {
      if (line !== '' && line.length + 1 + word.length > room) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines
}

function pieces(word: string, room: number): string[] {
  const cut: string[] = []
  for (let at = 0; at < word.length || at === 0; at += room) cut.push(word.slice(at, at + room))
  return cut
}
