/** What signing software prints on a page: labelled lines in small type, over whatever stands there. */
import type { Description } from '../../description.ts'
import { editMain } from '../word/package.ts'

export interface Stamp {
  readonly signedBy: string
  readonly signedAt: string
  readonly lines: readonly string[]
}

export function stampOf({ document }: Description): Stamp {
  const [year, month, day] = (document.date ?? '').split('-')
  const signedAt = `${day ?? '28'}.${month}.${year} 15:42:07 +07:00`
  const signedBy = document.issuer.name
  return {
    signedBy,
    signedAt,
    lines: [`Người ký: ${signedBy}`, 'Email: vanthu@xa-vidu.example', `Cơ quan: ${signedBy}`, `Ngày ký: ${signedAt}`],
  }
}

/** Over the top of the first page and beside the signer's name. */
export function stampHtml(html: string, { lines }: Stamp): string {
  const box = (place: string): string =>
    `<div style="position:absolute;${place};font:8pt Arial;color:#c00;text-align:left;line-height:1.15">${lines.map((line) => `<div>${line}</div>`).join('')}</div>`
  return html
    .replace(/<section class="">/, `<section class="" style="position:relative;padding-top:14mm">${box('top:0;right:0')}`)
    .replace(/<div style="margin-top:60pt">/, `<div style="margin-top:60pt;position:relative">${box('top:-46pt;left:30pt')}`)
}

/** In frames of fixed places: over the top of the first page, and among the lines of the signature. */
export function stampWord(word: Uint8Array, { lines }: Stamp): Uint8Array {
  const frame = (place: string): string =>
    lines
      .map(
        (line) =>
          `<w:p><w:pPr><w:framePr w:w="4200" w:wrap="auto" ${place}/><w:spacing w:after="0"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="15"/></w:rPr><w:t>${line}</w:t></w:r></w:p>`,
      )
      .join('')
  const first = '</w:tbl><w:p/>'
  return editMain(word, (xml) => xml.replace(first, `${first}${frame('w:vAnchor="page" w:hAnchor="page" w:x="6600" w:y="200"')}`))
}
