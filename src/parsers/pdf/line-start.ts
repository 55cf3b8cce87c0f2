const BULLET = /^[-–—+*•▪■●○◦➢➤✓✔o]\s+\S/u
const LABEL = /^(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]|[IVXLC]{1,6})[.)]|\d{1,2}(?:\.\d{1,2}){1,3})\s+\S/u
const NAMED = /^(?:Điều|Chương|Mục|Phần|Phụ lục|PHỤ LỤC|CHƯƠNG|PHẦN|MỤC)\s+(?:\d|[IVXLC])/u

/** A dash, plus or dot that opens an item. */
export function startsWithBullet(text: string): boolean {
  return BULLET.test(text)
}

/** A number, letter or roman number that opens an item (`1.`, `a)`, `II.`, `2.1`), or `Điều 3`, `Chương II`. */
export function startsWithLabel(text: string): boolean {
  return LABEL.test(text) || NAMED.test(text)
}
