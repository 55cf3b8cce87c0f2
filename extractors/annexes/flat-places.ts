import type { Hints } from './reading.ts'

/** Leaders by their posts: who follows a task rather than who does it. */
const LEADER = /^(?:[-–+•]\s*)?(?:(?:Phó )?(?:Chủ tịch|Bí thư)|Đồng chí|Đ\/c|Ông|Bà|Lãnh đạo)(?!\p{L})/u

export const isLeader = (text: string): boolean => LEADER.test(text)

/** The parts of a commune take part in its tasks like units do. */
const PLACES = /^(?:Các|Mỗi|Từng)\s(?:xóm|bản|ấp|buôn|làng|khóm|khu phố|khu dân cư|tổ dân phố|phum|sóc|thôn|tiểu khu)(?!\p{L})/u

/** The score of units with the parts of a commune among them; where a column is for leaders, they are no units. */
export function withPlaces(unit: Hints['unit'], followed: boolean): Hints['unit'] {
  return (line) => {
    if (followed && isLeader(line)) return 0.6
    return line.length < 60 && PLACES.test(line) ? 0.95 : unit(line)
  }
}
