import { readLabel } from '../../src/text/labels.ts'
import type { FlowItem } from '../flow.ts'
import type { Zone } from '../passage.ts'
import { readAnnexHeading } from './annex-heading.ts'

export interface Zoned {
  readonly item: FlowItem
  readonly zone: Zone
  /** 0 for the document itself; counts up at each document that it promulgates. */
  readonly part: number
  /** True at the paragraph that opens an annex. */
  readonly opensAnnex: boolean
  /** True at the first line of a table that a dump flattened in the middle of the body. */
  readonly opensTable?: true
}

const PREAMBLE = /^(?:Căn cứ|Thực hiện|Xét|Theo đề nghị|Triển khai|Để |Nhằm |Tiếp tục|Trên cơ sở|Sau khi|Ngày \d)/u
const RESOLVES = /^(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|QUYẾT NGHỊ|CHỈ THỊ)\s*:$/u
export const SELF = /^[([]?\s*(?:Được\s+)?(?:Ban hành\s+)?kèm theo\s/i
const RECIPIENTS = /^Nơi nhận\s*:?/i
const SIGNATURE = /^(?:TM|T\/M|KT|TL|TUQ|Q)\s?[./]\s*\p{Lu}{2}/u
const LETTERHEAD =
  /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND\s\p{Lu}{2}|HỘI ĐỒNG NHÂN DÂN|CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG (?:BỘ|ỦY|UỶ|CỘNG SẢN))/u
const PROMULGATED =
  /^(?:KẾ HOẠCH|ĐỀ ÁN|QUY CHẾ|QUY ĐỊNH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|BỘ TIÊU CHÍ|NỘI QUY|ĐIỀU LỆ|DANH MỤC|HƯỚNG DẪN)(?=\s|$)/u

const NUMBER_LINE = /^Số\s*:/u
const KIND = /^(?:BÁO CÁO|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|TỜ TRÌNH|THÔNG BÁO|CÔNG ĐIỆN|KẾT LUẬN|THÔNG TƯ|NGHỊ ĐỊNH)$/u

/** Tells for each item of the flow what it is part of, by walking once through the order that offices keep to. */
export function zonesOf(flow: readonly FlowItem[], isTableHeader: (lines: readonly string[]) => boolean = () => false): Zoned[] {
  return withFlatTables(walk(flow), isTableHeader)
}

function walk(flow: readonly FlowItem[]): Zoned[] {
  let state: Zone = 'letterhead'
  let part = 0
  let openSelf = false
  return flow.map((item, index): Zoned => {
    if (item.kind === 'table')
      return { item, zone: state === 'annex' ? 'annex' : state === 'letterhead' ? 'letterhead' : 'body', part, opensAnnex: false }
    const text = item.paragraph.text
    const heading = opensAnnex(item, flow[index - 1], state)
    if (heading) state = 'annex'
    else if (opensPart(text, state, flow, index)) {
      state = 'letterhead'
      part++
    } else if (SELF.test(text) || openSelf) {
      // the bracket may be set over several paragraphs
      openSelf = (openSelf || /^[([]/u.test(text)) && !/[)\]]/u.test(text) && text.length < 200
      return { item, zone: 'self', part, opensAnnex: false }
    } else if (!(state === 'letterhead' && followsKind(flow[index - 1]) && mayBeTitle(text)))
      state = next(state, text, item.paragraph.bold ?? false)
    return { item, zone: state, part, opensAnnex: heading }
  })
}

const BEHIND_TABLE = /^(?:Trên đây là|Nơi nhận|TM\.|\(Trên đây)/u
const HEADER_LINES = 16

/** Gives the zone of annexes to tables that stand flattened in the body, from their header to the next large label. */
function withFlatTables(zoned: readonly Zoned[], isTableHeader: (lines: readonly string[]) => boolean): Zoned[] {
  let open = false
  return zoned.map((entry, index): Zoned => {
    if (entry.zone !== 'body' || entry.item.kind === 'table') {
      open = false
      return entry
    }
    const { paragraph } = entry.item
    const label = readLabel(paragraph.text)
    if (
      open &&
      (BEHIND_TABLE.test(paragraph.text) ||
        label?.kind === 'article' ||
        label?.kind === 'division' ||
        isHeading(paragraph.text, label?.kind))
    )
      open = false
    if (!open && /^(?:S?TT|Số TT)(?=\s|$)/u.test(paragraph.text) && isTableHeader(linesFrom(zoned, index))) {
      open = true
      return { ...entry, zone: 'annex', opensTable: true }
    }
    return open ? { ...entry, zone: 'annex' } : entry
  })
}

function isHeading(text: string, kind: string | undefined): boolean {
  return kind === 'roman' && !/\p{Ll}{2}/u.test(text)
}

function linesFrom(zoned: readonly Zoned[], index: number): string[] {
  return zoned
    .slice(index, index + HEADER_LINES)
    .flatMap(({ item }) => (item.kind === 'table' ? [] : item.paragraph.lines.map((line) => line.text)))
    .slice(0, HEADER_LINES)
}

/** The line under `KẾ HOẠCH` is its title, also where it opens with `Thực hiện`. */
function followsKind(before: FlowItem | undefined): boolean {
  return (
    before?.kind === 'paragraph' &&
    (PROMULGATED.test(before.paragraph.text) || KIND.test(before.paragraph.text)) &&
    before.paragraph.text.length < 30
  )
}

/** Where the kind's own line holds the title (`KẾ HOẠCH NĂM 2026`) a basis or the first clause follows at once. */
function mayBeTitle(text: string): boolean {
  return text.length < 250 && !opensBody(text) && !/^(?:Căn cứ|Xét)(?=\s)|[;:]$/u.test(text)
}

function opensAnnex(item: FlowItem, before: FlowItem | undefined, state: Zone): boolean {
  if (item.kind !== 'paragraph' || state === 'preamble') return false
  const heading = readAnnexHeading(item.paragraph.lines[0]?.text ?? '')
  if (!heading) return false
  // a reference that opens a line of a broken sentence
  const previous = before?.kind === 'paragraph' ? before.paragraph.text : '.'
  const settled = state === 'annex' || state === 'closing' || item.paragraph.align === 'center'
  return settled || !/[\p{Ll},(]$/u.test(previous) || heading.title !== ''
}

/** A promulgated document starts behind the recipients of the one that promulgates it. */
function opensPart(text: string, state: Zone, flow: readonly FlowItem[], index: number): boolean {
  if (state !== 'closing') return false
  if (PROMULGATED.test(text) && !/\p{Ll}{2}/u.test(text.slice(0, 12))) return true
  if (!LETTERHEAD.test(text)) return false
  return flow.slice(index, index + 10).some((item) => item.kind === 'paragraph' && PROMULGATED.test(item.paragraph.text))
}

/** A sentence that leads to what is planned: `… UBND xã xây dựng kế hoạch như sau:`. */
const INTRODUCES = /^\p{Lu}.{50,}\s(?:như sau|sau đây|cụ thể như sau)\s*[:.]?$/su

function next(state: Zone, text: string, bold: boolean): Zone {
  if (RECIPIENTS.test(text) || (state === 'body' && SIGNATURE.test(text))) return 'closing'
  if (state === 'letterhead') {
    if (opensBody(text)) return 'body'
    // the number, the dateline and the subject of a letter run on from line to line
    return PREAMBLE.test(text) || (!bold && (INTRODUCES.test(text) || (text.length > 160 && !NUMBER_LINE.test(text))))
      ? 'preamble'
      : state
  }
  if (state === 'preamble') return RESOLVES.test(text) || opensBody(text) ? 'body' : state
  return state
}

function opensBody(text: string): boolean {
  const label = readLabel(text)
  return label !== null && (label.kind !== 'parenthesis' || label.ordinal === 1) && label.kind !== 'letter'
}
