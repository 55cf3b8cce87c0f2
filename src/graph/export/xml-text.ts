/** Characters that XML 1.0 cannot hold at all, not even escaped: controls, halves of pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Text without what XML cannot hold. */
export const xmlSafe = (text: string): string => text.replace(FORBIDDEN, '')

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text as it stands in XML, between tags or in a value between double quotes. */
export const xmlText = (text: string): string => xmlSafe(text).replace(/[&<>"\t\n\r]/gu, (character) => ENTITIES[character] ?? '')
