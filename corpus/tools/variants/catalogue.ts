/** Every kind of variant there is; a folder's `vary.ts` names those it wants. */

import { pdfFromHtml, pdfFromWord } from '../pdf.ts'
import type { Composition } from '../pieces.ts'
import { renderHtml } from '../web/render.ts'
import { renderWord } from '../word/render.ts'
import { archive } from './archive.ts'
import { legacyWord } from './legacy/legacy-word.ts'
import { toTcvn3 } from './legacy/tcvn3.ts'
import { toVni } from './legacy/vni.ts'
import { convertWord } from './office.ts'
import { drawBorders, styleBorders } from './print/borders.ts'
import { headerOnce, mergedDown, mixedPages, twoLevels } from './print/grids.ts'
import { stampHtml, stampOf, stampWord } from './print/stamp.ts'
import { layOnSide, storeUpright } from './print/turn.ts'
import type { Material, Variant } from './variant.ts'
import { webPage } from './web-page.ts'
import { endnotes } from './word/endnotes.ts'
import { COMMENT, comment, controls, fields, nest } from './word/fittings.ts'
import { decomposed, hyphens } from './word/letters.ts'
import { boxes } from './word/text-boxes.ts'
import { trackChanges } from './word/tracked.ts'
import { LEFTOVER, workbook } from './workbook.ts'

const wordOf = ({ description }: Material, composition: Composition): Promise<Uint8Array> =>
  renderWord(composition, description.word)

/** With labels typed: LibreOffice writes a series that Word numbers into DOC as two, and numbers the second from 1 again. */
const typed = ({ description, composition }: Material): Promise<Uint8Array> =>
  renderWord(composition, { ...description.word, automaticLabels: false, automaticRowNumbers: false })

/** Without italics: a font less to embed keeps the file small. */
const upright = (html: string): string => html.replace('</style>', '* { font-style: normal !important }</style>')

/** Least share of cells for tables that no full set of rules holds. */
const LOOSE = 0.97

const stampFacts = ({ description }: Material): Readonly<Record<string, string>> => {
  const { signedBy, signedAt } = stampOf(description)
  return { signedBy, signedAt }
}

const OFFICE: readonly Variant[] = [
  { file: 'source.doc', why: 'binary Word', make: async (material) => convertWord(await typed(material), 'doc') },
  { file: 'source.rtf', why: 'Rich Text Format', make: ({ word }) => convertWord(word, 'rtf') },
  { file: 'source.odt', why: 'OpenDocument', make: ({ word }) => convertWord(word, 'odt') },
  { file: 'page.doc', why: 'a web page saved under the name of a Word file', make: ({ composition }) => webPage(composition) },
  ...(['xlsx', 'xls'] as const).map(
    (format): Variant => ({
      file: `source.${format}`,
      why: 'one sheet an annex, merged titles, used rows without content, a very hidden sheet',
      carries: 'annexes',
      never: [LEFTOVER],
      make: ({ description, composition }) => workbook(description, composition, format === 'xls' ? 'biff8' : 'xlsx'),
    }),
  ),
]

const WORD: readonly Variant[] = [
  { file: 'source.tcvn3.docx', why: 'TCVN3 in .VnTime and .VnTimeH', make: ({ word }) => legacyWord(word, toTcvn3) },
  { file: 'source.vni.docx', why: 'VNI with stacked marks', make: ({ word }) => legacyWord(word, toVni) },
  {
    file: 'font-lies.docx',
    why: 'TCVN3 letters under the name of a Unicode font; capitals drawn by a font whose name is lost',
    make: ({ word }) => legacyWord(word, toTcvn3, (font) => (font === '.VnTime' ? 'Times New Roman' : font)),
  },
  {
    file: 'tcvn3.doc',
    why: 'TCVN3 in binary Word',
    make: async (material) => convertWord(legacyWord(await typed(material), toTcvn3), 'doc'),
  },
  { file: 'tcvn3.rtf', why: 'TCVN3 in RTF', make: ({ word }) => convertWord(legacyWord(word, toTcvn3), 'rtf') },
  {
    file: 'vni.doc',
    why: 'VNI in binary Word',
    make: async (material) => convertWord(legacyWord(await typed(material), toVni), 'doc'),
  },
  {
    file: 'tracked.docx',
    why: 'changes not accepted yet: deadlines, rows, paragraphs, a move',
    never: ['Nội dung đã bỏ'],
    make: ({ word }) => trackChanges(word),
  },
  {
    file: 'numbered.docx',
    why: 'labels and row numbers left to Word',
    make: ({ composition, description }) =>
      renderWord(composition, { ...description.word, automaticLabels: true, automaticRowNumbers: true }),
  },
  { file: 'comments.docx', why: 'comments', never: [COMMENT], make: ({ word }) => comment(word) },
  { file: 'controls.docx', why: 'content controls around runs, paragraphs, cells and rows', make: ({ word }) => controls(word) },
  { file: 'fields.docx', why: 'results of fields', make: ({ word }) => fields(word) },
  { file: 'nested.docx', why: 'tables within cells', make: ({ word }) => nest(word) },
  {
    file: 'text-boxes.docx',
    why: 'the signer’s name in a text box, a line drawn under the motto',
    make: ({ word }) => boxes(word),
  },
  { file: 'endnotes.docx', why: 'endnotes for footnotes', make: ({ word }) => endnotes(word) },
  { file: 'decomposed.docx', why: 'all text in NFD', make: ({ word }) => decomposed(word) },
  { file: 'hyphens.docx', why: 'hyphens in all their spellings', make: ({ word }) => hyphens(word) },
  {
    file: 'split-runs.docx',
    why: 'text split over runs',
    make: ({ composition, description }) => renderWord(composition, { ...description.word, splitRuns: true }),
  },
]

const PRINT: readonly Variant[] = [
  { file: 'ruled.pdf', why: 'printed by LibreOffice', make: ({ word }) => pdfFromWord(word) },
  { file: 'chromium.pdf', why: 'printed by Chromium', make: ({ composition }) => pdfFromHtml(upright(renderHtml(composition))) },
  { file: 'borderless.pdf', why: 'no rules', cells: LOOSE, make: ({ word }) => pdfFromWord(drawBorders(word, 'none')) },
  {
    file: 'borderless-chromium.pdf',
    why: 'no rules, printed by Chromium',
    cells: LOOSE,
    make: ({ composition }) => pdfFromHtml(styleBorders(upright(renderHtml(composition)), 'none')),
  },
  {
    file: 'horizontal.pdf',
    why: 'horizontal rules only',
    cells: LOOSE,
    make: ({ word }) => pdfFromWord(drawBorders(word, 'horizontal')),
  },
  {
    file: 'horizontal-chromium.pdf',
    why: 'horizontal rules only, printed by Chromium',
    cells: LOOSE,
    make: ({ composition }) => pdfFromHtml(styleBorders(upright(renderHtml(composition)), 'horizontal')),
  },
  { file: 'dotted.pdf', why: 'dotted rules', make: ({ word }) => pdfFromWord(drawBorders(word, 'dotted')) },
  { file: 'dashed.pdf', why: 'broken rules', make: ({ word }) => pdfFromWord(drawBorders(word, 'dashed')) },
  {
    file: 'merged.pdf',
    why: 'cells merged down',
    cells: LOOSE,
    make: async (material) => pdfFromWord(await wordOf(material, mergedDown(material.composition, material.description))),
  },
  {
    file: 'merged-borderless.pdf',
    why: 'cells merged down, no rules',
    cells: LOOSE,
    make: async (material) =>
      pdfFromWord(drawBorders(await wordOf(material, mergedDown(material.composition, material.description)), 'none')),
  },
  {
    file: 'merged.docx',
    why: 'cells merged down',
    make: (material) => wordOf(material, mergedDown(material.composition, material.description)),
  },
  {
    file: 'two-levels.pdf',
    why: 'a header of two levels',
    make: async (material) => pdfFromWord(await wordOf(material, twoLevels(material.composition, material.description))),
  },
  {
    file: 'two-levels.docx',
    why: 'a header of two levels',
    make: (material) => wordOf(material, twoLevels(material.composition, material.description)),
  },
  {
    file: 'mixed-pages.pdf',
    why: 'upright and lying pages in turn, headers on the first page only',
    make: async (material) => pdfFromWord(await wordOf(material, mixedPages(headerOnce(material.composition)))),
  },
  { file: 'turned.pdf', why: 'lying pages stored upright with /Rotate', make: ({ word }) => storeUpright(pdfFromWord(word)) },
  { file: 'on-side.pdf', why: 'all pages shown on their side', make: ({ word }) => layOnSide(pdfFromWord(word), 90) },
  {
    file: 'signed.pdf',
    why: 'a signing stamp in a frame over the first page',
    never: ['Ngày ký', 'Người ký'],
    metadata: stampFacts,
    make: ({ word, description }) => pdfFromWord(stampWord(word, stampOf(description))),
  },
  {
    file: 'signed-chromium.pdf',
    why: 'signing stamps over the letterhead and among the signature, printed by Chromium',
    never: ['Ngày ký', 'Người ký'],
    metadata: stampFacts,
    make: ({ composition, description }) => pdfFromHtml(stampHtml(upright(renderHtml(composition)), stampOf(description))),
  },
]

const ZIP: readonly Variant[] = [
  {
    file: 'files.zip',
    why: 'the files of a commune with what systems leave beside them',
    make: (material) =>
      archive('Hồ sơ gửi tỉnh', {
        'Kế hoạch.docx': material.word,
        'Kế hoạch (bản NFD).docx': decomposed(material.word),
        'Phụ lục/Phụ lục.xlsx': workbook(material.description, material.composition, 'xlsx'),
      }),
  },
]

export const CATALOGUE: readonly Variant[] = [...OFFICE, ...WORD, ...PRINT, ...ZIP]
