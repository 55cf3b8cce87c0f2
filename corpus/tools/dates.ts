/** Days as the gold has them and as documents print them. */

const two = (n: number): string => String(n).padStart(2, '0')

/** Last day of a month, ISO 8601. */
export function endOfMonth(year: number, month: number): string {
  return `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`
}

export type DateForm = 'short' | 'zeros' | 'bare' | 'words'

/**
 * `2024-09-04` as `04/9/2024` (`short`, the form of decree 30/2020: a zero before days under 10 and before months 1 and 2),
 * `04/09/2024`, `4/9/2024` or `04 tháng 9 năm 2024`.
 */
export function printDate(iso: string, form: DateForm = 'short'): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  const legal = Number(month) < 3 ? month : String(Number(month))
  if (form === 'words') return `${day} tháng ${legal} năm ${year}`
  if (form === 'zeros') return `${day}/${month}/${year}`
  return form === 'bare' ? `${Number(day)}/${Number(month)}/${year}` : `${day}/${legal}/${year}`
}
