/** What Word hangs on a text without changing it: comments, text boxes, content controls, fields, tables within cells. */
import { addPart, editMain, editRuns, writeRun } from './package.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const MEDIA = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const COMMENT = 'Đề nghị lùi sang tháng 11/2027, giao Tổ rà soát'

/** A comment on each tenth run. */
export function comment(word: Uint8Array): Uint8Array {
  let count = 0
  const commented = editMain(word, (xml) =>
    editRuns(xml, (run, index) => {
      if (index % 10 !== 4) return writeRun(run)
      const id = count++
      return `<w:commentRangeStart w:id="${id}"/>${writeRun(run)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
    }),
  )
  const comments = Array.from(
    { length: count },
    (_, id) =>
      `<w:comment w:id="${id}" w:author="Văn thư" w:initials="VT" w:date="2024-01-05T08:00:00Z"><w:p><w:r><w:t>${COMMENT} số ${id}/QĐ-UBND.</w:t></w:r></w:p></w:comment>`,
  )
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${WORD}">${comments.join('')}</w:comments>`
  return addPart(commented, {
    name: 'comments.xml',
    text,
    id: 'rIdComments',
    type: `${OFFICE}/comments`,
    media: `${MEDIA}.comments+xml`,
  })
}

const CONTROL = '<w:sdtPr><w:alias w:val="Nội dung"/><w:tag w:val="noi-dung"/></w:sdtPr>'
const control = (content: string): string => `<w:sdt>${CONTROL}<w:sdtContent>${content}</w:sdtContent></w:sdt>`

/** Content controls around runs, paragraphs, cells and rows. */
export const controls = (word: Uint8Array): Uint8Array =>
  editMain(word, (xml) => {
    let rows = 0
    let cells = 0
    let paragraphs = 0
    return editRuns(xml, (run, index) => (index % 7 === 3 ? control(writeRun(run)) : writeRun(run)))
      .replace(/<w:p>(?:(?!<w:p>|<\/w:p>|<w:tbl>).)*<\/w:p>(?=<w:p>)/g, (text) => (paragraphs++ % 5 === 2 ? control(text) : text))
      .replace(/<w:tc>(?:(?!<w:tc>).)*?<\/w:tc>/g, (text) => (cells++ % 6 === 5 ? control(text) : text))
      .replace(/<w:tr>(?:(?!<w:tr>).)*?<\/w:tr>/g, (text) => (rows++ % 4 === 3 ? control(text) : text))
  })

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

/** Runs as results of fields: links, references, form fields. */
export const fields = (word: Uint8Array): Uint8Array =>
  editMain(word, (xml) =>
    editRuns(xml, (run, index) => {
      if (index % 9 === 1) return field('HYPERLINK "https://vanban.example/2907-QD-UBND"', writeRun(run))
      if (index % 9 === 5) return field('FORMTEXT', writeRun(run))
      if (index % 9 === 7) return `<w:fldSimple w:instr=" REF _Ref19 \\h ">${writeRun(run)}</w:fldSimple>`
      return writeRun(run)
    }),
  )

/** What stood in each table cell of several paragraphs, in a table of its own within the cell. */
export const nest = (word: Uint8Array): Uint8Array =>
  editMain(word, (xml) =>
    xml.replace(
      /(<w:tc>(?:<w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr>)?)((?:<w:p>(?:(?!<w:p>|<\/w:p>).)*<\/w:p>){2,})<\/w:tc>/g,
      (_, open: string, content: string) => {
        if (content.includes('w:jc w:val="center"')) return `${open}${content}</w:tc>`
        const rows = content.replace(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g, (paragraph) => `<w:tr><w:tc>${paragraph}</w:tc></w:tr>`)
        return `${open}<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1500"/></w:tblGrid>${rows}</w:tbl><w:p/></w:tc>`
      },
    ),
  )
