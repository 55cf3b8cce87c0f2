import { put } from '../output.ts'

/** JSON for programs, or lines for people; a sentence instead where there are none. */
export async function printed(
  json: unknown,
  lines: readonly string[],
  options: Readonly<Record<string, unknown>>,
  none: string,
): Promise<void> {
  if (options.json) await put(`${JSON.stringify(json, null, 2)}\n`)
  else await put(`${lines.length === 0 ? none : lines.join('\n')}\n`)
}
