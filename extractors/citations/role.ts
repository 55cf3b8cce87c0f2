import type { Citation } from '../../src/record/record.ts'
import type { Mention } from './mention.ts'
import { openings } from './opening.ts'
import type { Standing } from './place-in-document.ts'
import { verbBefore, verbBehind } from './verb.ts'

type Reading = Pick<Citation, 'role' | 'relation'>

const SELF = /^[\s([]*(?:Được\s)?(?:Ban hành\s)?kèm theo\s/i
const SIBLING = /(?:[,;\/]|(?<!\p{L})(?:và|cùng|cùng với|hoặc)|\s[-–+])\s*(?:(?:các|và|cùng|tại|theo)\s)*$/u
const ONLY_BETWEEN = /^\s*(?:[,;\/]|và|cùng với|hoặc|,\s*và|[-–+])\s*(?:(?:các|và|theo|tại)\s)*$/u
/** \`…; các Nghị định của Chính phủ: số …\`: a row of its own in a list of bases. */
const LISTED = /;\s*(?:các|những)\s[^;:]{3,80}:\s*$/u
const BREAK = /;|[.]\s+\p{Lu}/u
const NEW_SUBJECT =
  /,\s(?:(?:và|đồng thời)\s)?(?:UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Đảng ủy|Sở|Phòng|Ban|Văn phòng|Chủ tịch|Công an)[^;]{0,90}(?:ban hành|xây dựng|báo cáo|đề nghị|đã|triển khai|yêu cầu)[^;]*$/u

/** What each mention of one passage is for: role by zone and by the words that open its clause, relation by its verb. */
export function roles(standing: Standing, mentions: readonly Mention[], ofHead: Citation['relation'] | null = null): Reading[] {
  const { passage, opening } = standing
  const { text } = passage
  const starts = openings(text)
  let top: Reading | null = null
  let previous: Reading | null = null
  return mentions.map((mention, i): Reading => {
    const end = mentions[i - 1]?.to ?? 0
    const gap = text.slice(end, mention.from)
    const opener = starts.filter((start) => start.from < mention.from).pop()
    const governed = opener !== undefined && !NEW_SUBJECT.test(text.slice(opener.from, mention.from))
    const zoned = roleOfZone(passage.zone, text)
    const spoken = governed && opening ? opener.role : 'body'
    const role = zoned ?? spoken
    const fresh = i === 0 || (opener !== undefined && opener.from >= end)
    const reading = { role, relation: relationOf() }
    previous = reading
    return reading

    function relationOf(): Citation['relation'] {
      if (role === 'self') return nested() ? 'mentions' : settle('promulgates')
      const behind = verbBehind(text.slice(mention.to))
      if (behind !== null && !nested()) return settle(behind)
      if (fresh) return settle(first())
      if (ONLY_BETWEEN.test(gap)) return (goesOn(mention, mentions[i - 1], gap) ? previous : top)?.relation ?? 'mentions'
      if (SIBLING.test(gap)) return top?.relation ?? 'mentions'
      if (nested()) return 'mentions'
      if (role === 'legal-basis' && opener && LISTED.test(gap)) return settle(opener.relation)
      return settle(verbBefore(sentence(gap), passage.zone) ?? 'mentions')
    }

    function first(): Citation['relation'] {
      const verb = verbBefore(sentence(gap), passage.zone)
      if (role === 'legal-basis' && opener) return opener.relation
      if (role === 'proposal') return 'proposed-by'
      if (
        opener?.role === 'legal-basis' &&
        opener.relation === 'based-on' &&
        governed &&
        verb === null &&
        directly(text, opener.from, mention.from)
      )
        return 'based-on'
      return verb ?? ofHead ?? 'mentions'
    }

    function nested(): boolean {
      return i > 0 && !fresh && !BREAK.test(gap) && !NEW_SUBJECT.test(gap) && !SIBLING.test(gap)
    }

    function settle(relation: Citation['relation']): Citation['relation'] {
      top = { role, relation }
      return relation
    }
  })
}

/** True where a text belongs to the same row as the one before it: not behind `;`, nor a decree behind a law's name. */
const goesOn = (mention: Mention, before: Mention | undefined, gap: string): boolean =>
  !gap.includes(';') && (mention.name === null) === (before?.name === null)

const directly = (text: string, from: number, to: number): boolean =>
  /^\p{L}+ cứ(?: vào)?(?: các)?\s*$/u.test(text.slice(from, to))

/** What stands behind the last full stop or semicolon. */
function sentence(gap: string): string {
  const at = Math.max(gap.lastIndexOf(';'), gap.lastIndexOf('. '))
  return gap.slice(at + 1)
}

function roleOfZone(zone: Standing['passage']['zone'], text: string): Citation['role'] | null {
  if (zone === 'footnote') return 'footnote'
  if (zone === 'self' || (zone !== 'preamble' && SELF.test(text))) return 'self'
  return zone === 'annex' ? 'annex' : null
}
