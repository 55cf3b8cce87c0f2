/** Negative where `a` is the older version: numbers within are compared as numbers, `0.9.1` before `0.10.0`. */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
