import type { DocumentFacts } from '../../src/record/record.ts'
import { looksLikeName } from './recipients.ts'

const POSITION =
  /(?:^|\s)((?:PHÓ\s+|QUYỀN\s+|Q\.\s?)?(?:CHỦ TỊCH|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|BÍ THƯ|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|TRƯỞNG BAN|TRƯỞNG PHÒNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|HIỆU TRƯỞNG|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|VỤ TRƯỞNG|CHỦ NHIỆM|THỐNG ĐỐC|VIỆN TRƯỞNG)(?:\s+THƯỜNG TRỰC)?)(?=\s|$)/gu
const TITLE = /^(?:(?:ThS|Th\.S|TS|PGS|GS|BS|KS|CN|Thạc sĩ|Tiến sĩ|Kỹ sư|Bác sĩ)(?:\.\s*|\s+))+(?=\p{Lu})/iu

/**
 * Who signs: the last position of the signature block (`KT. CHỦ TỊCH` / `PHÓ CHỦ TỊCH` is the deputy) and the name under
 * it; without a block the authority of the heading (`CHỦ TỊCH ỦY BAN …`), and a signing stamp's name.
 */
export function readSigner(
  closing: readonly string[],
  heading: string | null,
  stamps: Readonly<Record<string, string>>,
): DocumentFacts['signer'] {
  const positions = closing.flatMap((line) => [...capitals(line).matchAll(POSITION)].map((match) => match[1] ?? ''))
  const headed = heading ? [...heading.matchAll(POSITION)][0]?.[1] : undefined
  const position = positions[positions.length - 1] ?? headed
  const name = closing
    .map((line) => line.replace(TITLE, '').trim())
    .findLast((line) => looksLikeName(line) || (/^[^\p{Ll}\d:./-]{6,30}$/u.test(line) && looksLikeCapitalName(line)))
  const stamped = stamps.signedBy && looksLikeName(stamps.signedBy) ? stamps.signedBy : null
  return { position: position ? sentenceCase(position) : null, name: name ? ordinary(name) : (inlineName(closing) ?? stamped) }
}

/** Lines of a signature block only: recipients' lines are in lower case. */
function capitals(line: string): string {
  return /\p{Ll}{2}/u.test(line)
    ? (/(?:^|\s)((?:TM|KT|TL|TUQ)\..*|(?:PHÓ )?CHỦ TỊCH.*|GIÁM ĐỐC.*)$/u.exec(line)?.[1] ?? '')
    : line
}

/** A dump sets the signer behind the last recipient: `Lưu: VT, VHXH. Nguyễn Thị Xuân`. */
function inlineName(closing: readonly string[]): string | null {
  const last = closing[closing.length - 1] ?? ''
  return /(?:VT[^.]*\.|\/\.)\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4})$/u.exec(last)?.[1] ?? null
}

function sentenceCase(text: string): string {
  const lower = text.toLowerCase()
  const cased = lower.charAt(0).toUpperCase() + lower.slice(1)
  return cased.replace(
    /^(Phó|Quyền|Q\.) (chủ|tổng|giám|bí|chánh|trưởng|hiệu|cục)/u,
    (_, first: string, second: string) => `${first} ${second.charAt(0).toUpperCase()}${second.slice(1)}`,
  )
}

const looksLikeCapitalName = (line: string) =>
  /^(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐINH|TRỊNH|MAI|LƯƠNG|CAO|TẠ|ĐOÀN|TRƯƠNG|HÀ|LƯU|PHÙNG|QUÁCH|TÔ|VI|LÒ|TRIỆU|GIÀNG|Y|H')\s/u.test(
    line,
  )

const ordinary = (name: string) =>
  /\p{Ll}/u.test(name) ? name : name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
