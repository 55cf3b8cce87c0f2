/** Changes that nobody has accepted yet: what is inserted stands, what is deleted is gone, what was moved stands once. */
import { editMain, editRuns, type WrittenRun, writeRun } from './package.ts'

let id = 900
const mark = (): string => `w:id="${id++}" w:author="Lò Thị Hạnh" w:date="2024-01-05T08:00:00Z"`
const deleted = (run: WrittenRun): string => `<w:del ${mark()}>${writeRun(run, 'delText')}</w:del>`
const inserted = (run: WrittenRun): string => `<w:ins ${mark()}>${writeRun(run)}</w:ins>`

const WHEN = /\d{1,2}\/20\d\d|(?<=[Qq]uý )(?:I|II|III|IV)\/20\d\d|(?<=lệ |ất |đạt |số )\d+(?=%)/u
const OTHER: Readonly<Record<string, string>> = { I: 'II', II: 'III', III: 'IV', IV: 'I' }

/** Another month, quarter or share: what stood there before. */
const former = (words: string): string =>
  words.replace(/^(\d+|[IV]+)/u, (first) => OTHER[first] ?? String(((Number(first) + 4) % 9) + 1).padStart(first.length, '0'))

/** Every month, quarter and share was another one before, in the middle of a run. */
function changeTimes(xml: string): string {
  return editRuns(xml, (run) => {
    const found = WHEN.exec(run.text)
    if (!found) return writeRun(run)
    const [words] = found
    const at = (text: string): WrittenRun => ({ ...run, text })
    const before = at(run.text.slice(0, found.index))
    const after = at(run.text.slice(found.index + words.length))
    return `${writeRun(before)}${deleted(at(former(words)))}${inserted(at(words))}${writeRun(after)}`
  })
}

const PARAGRAPH = /<w:p>(?:(?!<w:p>|<\/w:p>).)*<\/w:p>/g
const ROW = /<w:tr>(?:(?!<w:tr>|<\/w:tr>).)*<\/w:tr>/g

/** A whole paragraph that was struck out, its mark too, before each third one of the body that has a first line indent. */
function strikeOut(xml: string): string {
  let count = 0
  return xml.replace(PARAGRAPH, (paragraph) => {
    if (!paragraph.includes('w:firstLine="567"') || count++ % 3 !== 0) return paragraph
    const struck = editRuns(paragraph, (run) => deleted({ ...run, text: `Nội dung đã bỏ: ${run.text}` }))
    const markDeleted = `<w:rPr><w:del ${mark()}/></w:rPr></w:pPr>`
    return struck.replace('</w:pPr>', markDeleted).replaceAll(/<w:ins [^>]*>.*?<\/w:ins>/g, '') + paragraph
  })
}

/** In each table of tasks the second row was put in and a copy of it, on other days, struck out. */
function changeRows(xml: string): string {
  return xml.replace(/<w:tbl>(?:(?!<\/w:tbl>).)*<\/w:tbl>/g, (table) => {
    let count = 0
    return table.replace(ROW, (row) => {
      if (row.includes('w:tblHeader') || row.includes('w:vMerge') || row.includes('w:gridSpan') || count++ !== 2) return row
      const plain = row.replaceAll(/<w:del .*?<\/w:del>/g, '').replaceAll(/<\/?w:ins[^>]*>/g, '')
      const struck = editRuns(plain, (run) => deleted({ ...run, text: former(run.text) }))
      return withMark(struck, 'del') + withMark(editRuns(plain, inserted), 'ins')
    })
  })
}

function withMark(row: string, tag: 'ins' | 'del'): string {
  const change = `<w:${tag} ${mark()}/>`
  return row.includes('<w:trPr>')
    ? row.replace('</w:trPr>', `${change}</w:trPr>`)
    : row.replace('<w:tr>', `<w:tr><w:trPr>${change}</w:trPr>`)
}

/** The closing sentence moved down from the paragraph before it. */
function moveLast(xml: string): string {
  const all = [...xml.matchAll(PARAGRAPH)].filter(([text]) => text.includes('./.'))
  const [paragraph, at] = [all.at(-1)?.[0], all.at(-1)?.index]
  if (paragraph === undefined || at === undefined) return xml
  const bare = paragraph.replaceAll(/<w:del .*?<\/w:del>/g, '').replaceAll(/<\/?w:ins[^>]*>/g, '')
  const from = editRuns(bare, (run) => `<w:moveFrom ${mark()}>${writeRun(run)}</w:moveFrom>`)
  const to = editRuns(bare, (run) => `<w:moveTo ${mark()}>${writeRun(run)}</w:moveTo>`)
  const gone = from.replace('</w:pPr>', `<w:rPr><w:moveFrom ${mark()}/></w:rPr></w:pPr>`)
  return xml.slice(0, at) + gone + to + xml.slice(at + paragraph.length)
}

export const trackChanges = (word: Uint8Array): Uint8Array => {
  id = 900
  return editMain(word, (xml) => moveLast(changeRows(strikeOut(changeTimes(xml)))))
}
