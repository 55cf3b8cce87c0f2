/** Words that lead into a time, or join two, and are no part of what is due. */
const LEAD_IN =
  /(?:^|[\s,;:(–-])(?:hoàn thành|xong|chậm nhất|muộn nhất|sớm nhất|trước|trong|vào|theo|đến|tới|hết|cho|là|dự kiến|thời gian|thời hạn|khoảng|và|hoặc|hay|lúc|chậm|nhất|định kỳ|kể|từ|bắt đầu|cuối|đầu|không muộn hơn|không quá|thời điểm|ngay|tối thiểu|ít nhất)$/i
/** Labels of the column itself, also before a colon. */
const TIME_LABEL = /^(?:thời gian(?: hoàn thành| thực hiện)?|thời hạn(?: hoàn thành)?|tiến độ|dự kiến|hoàn thành)$/i
/** What says only that something is done, no matter what. */
const BARE_VERB =
  /^(?:(?:tổ chức|bắt đầu|phấn đấu|được) )?(?:hoàn thành|thực hiện|triển khai|nhiệm vụ|kỳ|kỳ báo cáo|cả|các|duy trì)$/i

/** The noun phrase before a time, without lead-ins and marks; null where nothing is left. Before a colon it stays as it is. */
export function subjectBefore(text: string): string | null {
  const head = text.replace(/\s+$/u, '')
  const colon = /:$/u.test(
    head.replace(
      /[\s(]*(?:chậm nhất|muộn nhất|trước|trong|vào|hoàn thành|xong|đến|hết|là|theo|định kỳ|thực hiện)?(?:\s+(?:là|trước|trong|vào|hết))?\s*$/i,
      '',
    ),
  )
  let subject = colon ? head.slice(0, head.lastIndexOf(':')) : withoutLeadIns(head)
  subject = subject.replace(/\s+cùng(?:\s+(?:với|thời điểm|kỳ))?\s+(?:Báo|báo|kỳ)[\s\S]*$/u, '')
  subject = subject.replace(/^[\s,;:.()–+*-]+|[\s,;:.(–-]+$/gu, '')
  return subject === '' || TIME_LABEL.test(subject) || (!colon && BARE_VERB.test(subject)) || !/\p{L}{2}/u.test(subject)
    ? null
    : subject
}

function withoutLeadIns(text: string): string {
  let rest = text.replace(/[\s,;:(–-]+$/u, '')
  for (let i = 0; i < 6; i++) {
    const shorter = rest.replace(LEAD_IN, '').replace(/[\s,;:(–-]+$/u, '')
    if (shorter === rest) break
    rest = shorter
  }
  return rest
}
