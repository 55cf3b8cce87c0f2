import { bulletLength } from '../../src/text/labels.ts'
import type { Passage } from '../passage.ts'

const OPENS_LIST = /(?:trong đó|gồm|chia ra|cụ thể(?: là)?)\s*:\s*$/i

/**
 * The text of a passage with the bullets that go on with it: behind `…, trong đó:` each bullet of the next paragraphs is a
 * part. Sub-bullets, with another sign than the first one, are left out.
 */
export function withBullets(passages: readonly Passage[], index: number): string {
  const opener = passages[index]
  if (opener === undefined || !OPENS_LIST.test(opener.text)) return opener?.text ?? ''
  const parts: string[] = []
  const own = bulletOf(opener.text)
  let sign = ''
  for (const { text } of passages.slice(index + 1)) {
    const bullet = bulletOf(text)
    if (bullet === '' || bullet === own) break
    sign ||= bullet
    if (bullet === sign) parts.push(text.slice(bulletLength(text)).replace(/[.;,\s]+$/u, ''))
  }
  return `${opener.text.trimEnd()} ${parts.join('; ')}`
}

const bulletOf = (text: string): string => (bulletLength(text) > 0 ? (text[0] ?? '') : '')
