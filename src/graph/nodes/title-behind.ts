const OPENS =
  /^[\s,]*(?:(?:về|v\/v|ban hành|quy định|phê duyệt|sửa đổi|bổ sung|hướng dẫn|thực hiện|triển khai|công bố|giao|thành lập|kiện toàn|thông qua|điều chỉnh|bãi bỏ|thay thế|tăng cường|đẩy mạnh|tiếp tục)(?!\p{L}))/u
const ENDS =
  /[;]|,\s(?=(?:Nghị|Quyết|Kế hoạch|Thông tư|Luật|Công văn|Chỉ thị|UBND|Ủy ban|Uỷ ban)(?!\p{L}))|\svà (?=(?:Nghị quyết|Nghị định|Quyết định|Kế hoạch|Thông tư|Chỉ thị|Công văn) (?:số )?\d)/u

/** The trích yếu that stands behind a mention in its passage: `về công tác văn thư`; null where none does. */
export function titleBehind(passage: string | undefined, raw: string): string | null {
  const at = passage?.indexOf(raw) ?? -1
  if (passage === undefined || at < 0) return null
  const behind = passage.slice(at + raw.length)
  if (!OPENS.test(behind)) return null
  const end = behind.search(ENDS)
  const title = (end < 0 ? behind : behind.slice(0, end)).replace(/^[\s,]+|[\s,.;)]+$/gu, '')
  // letter by letter, since a slice would keep the whole passage in memory
  return title.length < 8 ? null : [title.charAt(0).toUpperCase(), ...title.slice(1)].join('')
}
