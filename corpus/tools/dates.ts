/** Days as the gold has them and as documents print them. */

const two = (n: number): string => String(n).padStart(2, '0')

/** Last day of a month, ISO 8601. */
export function endOfMonth(year: number, month: number): string {
  return `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`
}

export type DateForm = 'short' | 'zeros' | 'words'

/** `2024-09-04` as `4/9/2024`, `04/09/2024` or `04 tháng 9 năm 2024`; the short form writes no zeros but `01/` and `02/` months of the law on form. */
export function printDate(iso: string, form: DateForm = 'short'): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  const m = Number(month)
  if (form === 'zeros') return `${day}/${month}/${year}`
  const legal = m < 3 ? month : String(m)
  return form === 'words' ? `${day} tháng ${legal} năm ${year}` : `${Number(day)}/${m}/${year}`
}
