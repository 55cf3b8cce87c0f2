import type { Progress } from '../../record/follow-up.ts'
import { fold } from '../../text/fold.ts'
import type { Statement } from './statements.ts'

const NOT =
  /(?<![a-z])(?:chua (?:duoc )?(?:thuc hien|trien khai|ban hanh|hoan thanh|to chuc|xay dung|mo|bo tri|kiem tra|ra soat|co |dam bao|dat)|khong (?:thuc hien|to chuc|hoan thanh|trien khai|ban hanh) duoc|tam (?:dung|hoan)|(?:chuyen|lui|hoan) (?:sang|lai) (?:nam|quy|ky)|xin lui)/
const PARTLY =
  /(?<![a-z])(?:dang (?:trien khai|thuc hien|hoan thien|xay dung|lap|trinh|tham dinh|thi cong|phoi hop)|(?<!truc tuyen )mot phan|buoc dau|chua day du|con (?:lai )?\d|gan (?:xong|hoan thanh)|co ban hoan thanh|dang duoc)/
const DONE =
  /(?<![a-z])(?:da (?!neu|de nghi|kien nghi)[a-z]|hoan thanh|dat (?:ty le )?\d|duoc (?:ban hanh|thuc hien|to chuc|trien khai|cong khai|niem yet|giai quyet|xay dung)|thuc hien (?:tot|nghiem|day du|dung|kip thoi|thuong xuyen)|day du|kip thoi|100 ?%)/
/** `Hoàn thành 14/16 nhà`; a date has no such word before it, and a statistic tells no share of the task. */
const SHARE =
  /(?<!\p{L})(?:hoàn thành|thực hiện(?: được)?|xong|triển khai(?: được)?|xây dựng(?: được)?|làm được|đạt|tổ chức(?: được)?)(?: \p{L}+){0,2}:? (\d{1,6})\s*\/\s*(\d{1,6})(?![\p{L}\p{N}/])/iu

/** A number of something, `2,5 km`; not a year, an article or a date. */
const AMOUNT =
  /(?<!(?:năm|ngày|tháng|quý|điều|khoản|mục|phụ lục|số|luật) )(?<![\p{L}\d.,/-])\d[\d.,]*\s?(?:%|\p{Ll}{1,6}(?!\p{Lu}))/iu

/** What a statement says became of what it is about; null where it says nothing of that. */
export function outcomeOf({ text, documents, figures }: Statement): Extract<Progress, 'done' | 'partly' | 'not-done'> | null {
  const folded = fold(text)
  const share = SHARE.exec(text)
  const part = share === null ? null : Number(share[1]) / Number(share[2])
  if (NOT.test(folded)) return part !== null && part > 0 ? 'partly' : 'not-done'
  if (part !== null && part < 1 && Number(share?.[2]) < 1900) return part === 0 ? 'not-done' : 'partly'
  if (PARTLY.test(folded)) return 'partly'
  return DONE.test(folded) || documents.length > 0 || figures.length > 0 || AMOUNT.test(text) ? 'done' : null
}
