import { describe, expect, it } from 'vitest'
import { columnRole } from '../../extractors/annexes/column-role.ts'
import { findFlatHeader, splitHeader } from '../../extractors/annexes/flat-header.ts'
import { splitRows } from '../../extractors/annexes/flat-rows.ts'
import { items } from '../../extractors/annexes/items.ts'
import { textWidth } from '../../extractors/annexes/text-width.ts'
import { annexRefs } from '../../extractors/assignments/annex-refs.ts'
import { readHead } from '../../extractors/assignments/unit-head.ts'
import { flowOf } from '../../extractors/flow.ts'
import { footnoteRefs } from '../../extractors/footnotes/footnotes.ts'
import { inferIssuer, parentsIn } from '../../extractors/letterhead/infer-issuer.ts'
import { kindAtStart, kindOfNumber } from '../../extractors/letterhead/kinds.ts'
import { letterhead } from '../../extractors/letterhead/letterhead.ts'
import { readDateline, readNumber, sortLetterhead } from '../../extractors/letterhead/letterhead-lines.ts'
import { issuerOf } from '../../extractors/letterhead/organ.ts'
import { planYears } from '../../extractors/letterhead/plan-years.ts'
import { readRecipients } from '../../extractors/letterhead/recipients.ts'
import { readSigner } from '../../extractors/letterhead/signer.ts'
import { titleCapitals } from '../../extractors/letterhead/title-capitals.ts'
import { readAnnexHeading } from '../../extractors/outline/annex-heading.ts'
import { inlineLabels } from '../../extractors/outline/inline-labels.ts'
import { zonesOf } from '../../extractors/outline/zones.ts'
import { parseText } from '../../src/parsers/text/parse-text.ts'
import { reflow } from '../../src/parsers/text/reflow.ts'
import { findReference, setApartFootnotes } from '../../src/parsers/text/set-apart-footnotes.ts'
import { setApartFurniture } from '../../src/parsers/text/set-apart-furniture.ts'
import { jointBetween } from '../../src/text/assemble.ts'
import { clean } from '../../src/text/clean.ts'
import { fold, foldTonePlacement, slug } from '../../src/text/fold.ts'
import { bulletLength, readLabel } from '../../src/text/labels.ts'
import { documentOf, linesOf, paragraph } from './made-up-document.ts'

const LENGTH = 100_000
const run = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH)

/** What damaged files and hostile ones hold: one thing over and over. A pattern that backtracks takes minutes on these. */
const RUNS: Readonly<Record<string, string>> = {
  spaces: `a${run(' ')}b`,
  digits: run('1'),
  'small letters': run('a'),
  capitals: run('Đ'),
  dots: run('.'),
  'dotted digits': run('1.'),
  romans: run('I'),
  words: run('ban hành '),
  names: run('Đồng Lạc '),
  'words in capitals': run('ỦY BAN '),
  brackets: run('('),
  hyphens: run('- '),
  commas: run('a, '),
  'marks without letters': run('\u0301'),
  'place and spaces': `Đồng Lạc, ngày${run(' ')}tháng`,
  'number and spaces': `Số:${run(' ')}x`,
  'self and dots': `(Kèm theo Kế hoạch số${run('.')}x`,
  'annex and numbers': `Phụ lục ${run('1, ')}`,
  'self and hyphens': `kèm theo Kế hoạch số 1/${run('A-')}`,
  'unit and commas': `Công an xã ${run(', Công an xã')}`,
  'title and years': run('năm 2031 '),
}

const HINTS = { deadline: () => 0, unit: () => 0.6 }
const NO_PART = { letterhead: [], self: [], preamble: [], body: [], closing: [] }
const ISSUER = { name: 'UBND xã Đồng Lạc', level: 'commune', unit: 'Đồng Lạc', parents: [] } as const
const rawLines = (text: string) => [
  { text: 'Kế hoạch', gap: 0, pageStart: true },
  { text: text.trim(), gap: 0, pageStart: false },
]

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  clean,
  fold,
  foldTonePlacement,
  slug,
  readLabel,
  bulletLength,
  jointBetween: (text) => jointBetween(text, text),
  reflow: (text) => reflow(rawLines(text)),
  setApartFurniture: (text) => setApartFurniture(rawLines(text)),
  setApartFootnotes: (text) => setApartFootnotes(rawLines(text), () => true),
  findReference: (text) => findReference(text, 1, 0),
  parseText: (text) => parseText(new TextEncoder().encode(`Kế hoạch\n${text}`)),
  flowOf: (text) => flowOf(documentOf(text)),
  zonesOf: (text) => zonesOf(flowOf(documentOf('KẾ HOẠCH', 'I. NHIỆM VỤ', text))),
  readAnnexHeading,
  inlineLabels: (text) => inlineLabels(text, () => 1, []),
  sortLetterhead: (text) => sortLetterhead([text], () => false),
  readDateline,
  readNumber,
  kindAtStart,
  kindOfNumber,
  issuerOf: (text) => issuerOf([text]),
  inferIssuer: (text) => inferIssuer(text),
  parentsIn: (text) => parentsIn(text, { ...ISSUER, parents: [] }),
  planYears: (text) => planYears([text], null, 'ke-hoach'),
  readRecipients: (text) => readRecipients(['Nơi nhận:', `- ${text}`, text]),
  readSigner: (text) => readSigner([text], text, {}),
  titleCapitals: (text) => titleCapitals('CẢI CÁCH', text),
  letterhead: (text) =>
    letterhead(
      [{ ...NO_PART, letterhead: ['KẾ HOẠCH', text], self: [text], body: [text], closing: ['Nơi nhận:', text] }],
      text,
      {},
    ),
  columnRole,
  splitHeader,
  findFlatHeader: (text) => findFlatHeader([`TT ${text}`, text, '1'], 0),
  splitRows: (text) => splitRows(linesOf(`1 ${text.trim()}\n${text.trim()}x`), 'TT Nội dung'),
  items: (text) => [items([text, text], 'output', HINTS), items([text, text], 'lead', HINTS)],
  textWidth,
  annexRefs,
  readHead: (text) => readHead(text, () => 1),
  footnoteRefs: (text) => footnoteRefs(documentOf(paragraph(text, { notes: [{ marker: '1', line: 0, at: text.length }] }))),
}

// no clock here: what backtracks runs into the runner's own limit
describe.each(Object.entries(READERS))('%s comes to an end', (_, read) => {
  it.each(Object.entries(RUNS))('on %s', (_name, text) => {
    expect(() => read(text)).not.toThrow()
  })
})
