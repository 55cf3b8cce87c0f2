const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand in HTML, in an element or in a quoted attribute. NFC. */
export const escaped = (text: string): string => text.normalize('NFC').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter)

/** JSON that cannot end the element that it stands in, nor a line of a script. */
export const inlined = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
