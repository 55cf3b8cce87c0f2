import { BINDING_WORDS } from './comparator.ts'

/** Verbs that say that something is aimed at, not what. */
const AIM =
  /^(?:(?:và|phấn đấu|bảo đảm|đảm bảo|duy trì|phải|tiếp tục|thực hiện|trong đó|đạt|nâng cao|nâng|tăng|giảm|hoàn thành|mục tiêu|chỉ tiêu|đến (?:hết )?năm \d{4}|năm \d{4}|hằng năm|hàng năm|có|cuối năm|quyết tâm|là|tập trung|rà soát)(?!\p{L})[\s,:]*)+/iu
const EXCEPTION = /\s*\((?:trừ|không (?:bao gồm|tính|kể)|đối với|ngoại trừ|nếu|so với)[^()]*\)/gi

/** What a number measures: the words behind it, or those before it where the number ends the claim (`tỷ lệ … đạt từ 98% trở lên`). */
export function metricOf(before: string, after: string): string {
  const lead = cleaned(before.replace(BINDING_WORDS, '').replace(AIM, ''))
  const tail = cleaned(after.replace(/^[\s,]*trở (?:lên|xuống)/i, ''))
  if (tail === '' || !/\p{L}{2}/u.test(tail)) return lead
  if (/^(?:tỷ lệ|tỉ lệ|mức độ|chỉ số|số lượng|điểm|thứ hạng)/i.test(lead)) return lead
  if (/^[,.(]/u.test(after.trim()) && lead !== '') return lead
  if (
    /(?:đạt|từ|trên|tối thiểu|ít nhất)\s*$/i.test(before) &&
    wordsIn(lead) >= 3 &&
    !/^(?:số\s|các\s|\p{Lu}{2,}|hồ sơ|thủ tục|văn bản|cán bộ|công chức|người dân)/iu.test(tail)
  )
    return `${lead} ${tail}`
  return cleaned(after.replace(/^[\s,]*trở (?:lên|xuống)\s*/i, '')) === '' ? lead : tail
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length

function cleaned(text: string): string {
  return text
    .replace(EXCEPTION, '')
    .replace(/\s*\(\s*\)/gu, '')
    .replace(/^[\s,.;:–-]+|[\s,.;:–-]+$/gu, '')
    .replace(/\s+(?:và|hoặc)$/i, '')
}
