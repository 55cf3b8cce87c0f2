import type { GraphMention } from '../graph.ts'

/** What is done to articles of a text only: it names them, or the words in front say so. */
export function isOfPart({ provision, passage, raw }: GraphMention): boolean {
  const before = passage?.slice(0, Math.max(0, passage.indexOf(raw))) ?? ''
  return provision !== null || /(?:một phần|một số (?:điều|nội dung|quy định)|điểm|khoản|Điều)(?: \S+){0,4} ?$/u.test(before)
}
