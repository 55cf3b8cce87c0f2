/** A number as Vietnamese documents write it: `1.250`, `94,29`, `01`. */
export const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?'

/** Value of a number in Vietnamese style: the dot groups thousands, the comma opens the fraction; `90.5` is taken as it stands. */
export function valueOf(text: string): number {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text)) return Number(text.replace(/\./gu, '').replace(',', '.'))
  return Number(text.replace(',', '.'))
}
