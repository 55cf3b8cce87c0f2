/** What the lines under a clause say of its task. */
export interface ClauseLines {
  readonly outputs: string[]
  readonly lead: string[]
  readonly support: string[]
  /** Lines without such a label: they go on with the task. */
  readonly rest: string[]
}

const LABELS = {
  lead: /^[-+•*\s]*(?:(?:đơn vị|cơ quan|bộ phận)\s+)?chủ trì(?:\s+thực hiện|\s+tham mưu)?\s*:\s*/iu,
  support: /^[-+•*\s]*(?:(?:đơn vị|cơ quan|bộ phận)\s+)?phối hợp(?:\s+thực hiện)?\s*:\s*/iu,
  outputs: /^[-+•*\s]*(?:sản phẩm|kết quả)(?:\s+(?:đầu ra|dự kiến|hoàn thành|thực hiện))?\s*:\s*/iu,
} as const
/** Where, with whom, for how much: no task and no part of one. */
const ASIDE = /^[-+•*\s]*(?:thành phần|địa điểm|(?:nguồn )?kinh phí|đối tượng|số lượng)[^:]{0,30}:/iu
/** Labels that stand in one line: `Đơn vị chủ trì: Trạm Y tế. Thời gian hoàn thành: tháng 5`. */
const NEXT_LABEL =
  /(?<=[.;])\s+(?=(?:[Đđ]ơn vị |[Cc]ơ quan |[Bb]ộ phận )?(?:chủ trì|Chủ trì|phối hợp|Phối hợp)[^:.;]{0,20}:|(?:Thời gian|Thời hạn|Tiến độ|Sản phẩm|Kết quả)[^:.;]{0,40}:)/u
const TIMING = /^[-+•*\s]*(?:thời gian|thời hạn|tiến độ)[^:]{0,40}:/iu

const NAMES = ['lead', 'support', 'outputs'] as const

/** Sorts the lines `Đơn vị chủ trì: …`, `Sản phẩm: …` from those that only go on. Lines of time are in the clause's deadlines. */
export function clauseLines(lines: readonly string[]): ClauseLines {
  const found: ClauseLines = { outputs: [], lead: [], support: [], rest: [] }
  for (const line of lines.flatMap((each) => each.split(NEXT_LABEL))) {
    const name = NAMES.find((each) => LABELS[each].test(line))
    if (name !== undefined) found[name].push(...itemsOf(line.replace(LABELS[name], '')))
    else if (!TIMING.test(line) && !ASIDE.test(line)) found.rest.push(line)
  }
  return found
}

const itemsOf = (text: string): string[] =>
  text
    .split(';')
    .map((item) => item.replace(/[.,\s]+$/u, '').trim())
    .filter(Boolean)
