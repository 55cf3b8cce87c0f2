import { Document, Header, type ISectionOptions, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Comparison } from '../../record/comparison.ts'
import { byRank, type PlanView, viewsOf } from '../view.ts'
import { wordsOf } from '../words/words.ts'
import { annexHead, mendingTable, table, titleOf } from './annex.ts'
import { generalParagraphs, ownParagraphs } from './body.ts'
import { addressees, letterhead, signature } from './letterhead.ts'
import { type Mending, mendingOf } from './mending.ts'
import { FONT, PAGE, SIZE } from './paragraphs.ts'
import { type Sender, senderOf } from './sender.ts'

/** With more plans than this, a letter to all has one table of counts; what each has to mend stands in its own letter. */
const MOST_ANNEXES = 200

export interface LetterOptions {
  /** The office that signs, under the template's issuer: `Sở Nội vụ`. The issuer itself unless said. */
  readonly sender?: string
}

/** What a commune is told. */
export interface Told {
  readonly view: PlanView
  readonly mending: readonly Mending[]
}

/**
 * A letter to all communes in the form of Decree 30/2020/NĐ-CP, as DOCX, with an annex for each commune that has
 * something to mend. Always Vietnamese; number, date and signature are left to fill in.
 */
export async function letterToAll(comparison: Comparison, options: LetterOptions = {}): Promise<Uint8Array> {
  const sender = senderOf(comparison.template, options.sender)
  const told = toldOf(comparison)
  const many = told.length > MOST_ANNEXES
  const names = told.map(({ view }) => `Ủy ban nhân dân ${lowered(view.place)}`)
  const to = names.length <= 6 ? names : ['Ủy ban nhân dân các xã, phường có tên trong Phụ lục kèm theo']
  const annexes = told.filter(({ mending }) => mending.length > 0)
  const sections = many
    ? [section([...annexHead(null, 'KẾT QUẢ ĐỐI CHIẾU KẾ HOẠCH CỦA CÁC ĐỊA PHƯƠNG', sender), countsTable(told)])]
    : annexes.map(({ view, mending }, at) =>
        section([...annexHead(annexes.length === 1 ? null : at + 1, titleOf(view), sender), mendingTable(mending)]),
      )
  return letter(comparison, sender, to, generalParagraphs(comparison, told, sender, many), sections)
}

/** A letter to each commune that has something to mend; `name` is a file's, unique. */
export async function* lettersToEach(
  comparison: Comparison,
  options: LetterOptions = {},
): AsyncGenerator<{ readonly name: string; readonly bytes: Uint8Array }> {
  const sender = senderOf(comparison.template, options.sender)
  const taken = new Set<string>()
  for (const told of toldOf(comparison)) {
    if (told.mending.length === 0) continue
    const annex = section([...annexHead(null, titleOf(told.view), sender), mendingTable(told.mending)])
    const to = [`Ủy ban nhân dân ${lowered(told.view.place)}`]
    yield {
      name: fileName(told.view.place, taken),
      bytes: await letter(comparison, sender, to, ownParagraphs(comparison, told, sender), [annex]),
    }
  }
}

const toldOf = (comparison: Comparison): Told[] => {
  const say = wordsOf('vi')
  return byRank(viewsOf(comparison, say)).map((view) => ({ view, mending: mendingOf(view, comparison, say) }))
}

async function letter(
  { template }: Comparison,
  sender: Sender,
  to: readonly string[],
  body: readonly Paragraph[],
  annexes: readonly ISectionOptions[],
): Promise<Uint8Array> {
  const year = template.planYear
  const about = `V/v hoàn thiện kế hoạch${year === null ? '' : ` năm ${year}`} theo kết quả đối chiếu với kế hoạch mẫu`
  const children = [letterhead(sender, about, null), ...addressees(to), ...body, signature(sender, ['Như trên'])]
  const document = new Document({
    creator: 'doichieu',
    title: about,
    styles: { default: { document: { run: { font: FONT, size: SIZE.body, language: { value: 'vi-VN' } } } } },
    sections: [section(children), ...annexes],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** Pages numbered at the head, in the middle, but for the first. */
function section(children: ISectionOptions['children']): ISectionOptions {
  const number = new Paragraph({
    alignment: 'center',
    children: [new TextRun({ font: FONT, size: SIZE.head, children: [PageNumber.CURRENT] })],
  })
  return {
    properties: { page: { ...PAGE }, titlePage: true },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph('')] }) },
    children,
  }
}

const countsTable = (told: readonly Told[]) =>
  table(
    ['TT', 'Tỷ lệ đáp ứng', 'Địa phương', 'Thiếu nhiệm vụ', 'Nội dung cần hoàn thiện'],
    [8, 14, 38, 20, 20],
    told.map(({ view, mending }, at) => [
      String(at + 1),
      `${Math.round(view.comparison.summary.coverage * 100)} %`,
      view.place,
      String(view.comparison.summary.missing),
      String(mending.length),
    ]),
  )

/** `Xã Suối Mây` within a sentence. */
const lowered = (place: string): string =>
  place.replace(/^(?:Xã|Phường|Thị trấn|Đặc khu|Huyện|Quận|Thị xã|Tỉnh|Thành phố)(?= )/u, (word) => word.toLowerCase())

function fileName(place: string, taken: Set<string>): string {
  const base =
    place
      .normalize('NFC')
      .replace(/[^\p{L}\p{N} .-]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
      .slice(0, 80) || 'Kế hoạch'
  for (let n = 1; ; n++) {
    const name = `${base}${n === 1 ? '' : ` (${n})`}.docx`
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}
