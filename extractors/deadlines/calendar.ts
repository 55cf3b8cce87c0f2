/** Days, months and quarters as ISO 8601 dates; no clock. */

/** ISO day; a day that the month does not have (31/11) becomes its last one, as its author meant it. */
export function isoDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(day, daysIn(year, month)), 2)}`
}

export const lastDayOfMonth = (year: number, month: number): string => isoDay(year, month, 31)
export const firstDayOfMonth = (year: number, month: number): string => isoDay(year, month, 1)
export const lastDayOfQuarter = (year: number, quarter: number): string => lastDayOfMonth(year, quarter * 3)
export const firstDayOfQuarter = (year: number, quarter: number): string => firstDayOfMonth(year, quarter * 3 - 2)
export const lastDayOfYear = (year: number): string => `${pad(year, 4)}-12-31`
export const firstDayOfYear = (year: number): string => `${pad(year, 4)}-01-01`

export const pad = (value: number, width: number): string => String(value).padStart(width, '0')

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
