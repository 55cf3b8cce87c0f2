import type { Assignment, Deadline } from '../../src/record/record.ts'
import { bulletLength, readLabel } from '../../src/text/labels.ts'
import type { Passage } from '../passage.ts'
import { annexRefs } from './annex-refs.ts'
import { directiveSections, parentOf } from './directive-sections.ts'
import { REQUEST, readHead } from './unit-head.ts'

export interface AssignmentReaders {
  readonly unit: (name: string) => number
  readonly deadlines: (text: string) => Deadline[]
}

const SECTION =
  /tổ chức,? thực hiện|^phân công$|(?:^|\s)giao nhiệm vụ|trách nhiệm(?: của| tổ chức| thực hiện|$)|phân công (?:nhiệm vụ|thực hiện|trách nhiệm|tổ chức)|nhiệm vụ cụ thể (?:đối với|của)|tổ chức triển khai|nhiệm vụ của các/i

/**
 * Who has to do what, from the organising sections: one for each unit that a clause, or an unlabelled paragraph under
 * it, names at its head; deeper clauses belong to the one they stand under.
 */
export function assignments(passages: readonly Passage[], readers: AssignmentReaders, kind: string | null = null): Assignment[] {
  const surely = (passage: Passage): boolean =>
    readHead(bare(passage), readers.unit)?.units.some((unit) => isSurely(unit, readers)) ?? false
  const directive = directiveSections(passages, kind, surely)
  const found: { path: string[]; unit: string; text: string[] }[] = []
  let section: readonly string[] | null = null
  let open = 0
  let before = ''
  for (const passage of passages) {
    if (passage.zone !== 'body') continue
    const text = bare(passage)
    // a sentence that a dump broke: `… chịu trách nhiệm trước` / `UBND xã, …`
    const goesOn = !passage.opens && before.length > 60 && /[\p{L},]$/u.test(before)
    before = passage.text.trim()
    // `1. Trách nhiệm của Phòng Nội vụ` inside the section names a unit
    const inside =
      section !== null && passage.path.length > section.length && startsWith(passage.path, section) && surely(passage)
    if (passage.opens && !inside && isSection(passage, text)) {
      section = passage.path
      open = 0
      continue
    }
    if (section === null && passage.opens && directive.has(parentOf(passage.path))) section = passage.path.slice(0, -1)
    if (!section || !startsWith(passage.path, section)) {
      section = null
      continue
    }
    if (/^Trên đây là/u.test(text)) break
    const depth = passage.path.length - section.length
    const sure = !directive.has(section.join('/')) || !passage.opens || surely(passage)
    const head = sure && !goesOn && mayName(passage, depth, open, readers) ? readHead(text, readers.unit) : null
    if (head) {
      const duties = [head.duty].filter((duty) => duty !== '')
      open = head.units.length
      found.push(...head.units.map((unit) => ({ path: [...passage.path], unit, text: [...duties] })))
    } else if (passage.opens && depth === 1) open = 0
    else for (const assignment of found.slice(found.length - open)) assignment.text.push(passage.text)
  }
  return found.map(({ path, unit, text }) => {
    const whole = text.join(' ')
    return { path, unit, text: whole, annexRefs: annexRefs(whole), deadlines: readers.deadlines(whole) }
  })
}

/** A unit beyond doubt; `các nội dung` is none. */
const isSurely = (name: string, readers: AssignmentReaders): boolean =>
  readers.unit(name) >= 0.7 && !/^các\s(?:nội dung|nhiệm vụ|công việc|vấn đề)/i.test(name)

function isSection(passage: Passage, text: string): boolean {
  const label = readLabel(passage.text)
  return (
    text.length < 120 &&
    label?.kind !== 'letter' &&
    label?.kind !== 'parenthesis' &&
    SECTION.test(text) &&
    !/:\s*\S|[^.]{60}\.$/u.test(text)
  )
}

function startsWith(path: readonly string[], section: readonly string[]): boolean {
  return section.every((name, i) => path[i] === name)
}

/** Direct clauses name units; deeper ones only where the clause above named none; unlabelled paragraphs with a colon. */
function mayName(passage: Passage, depth: number, open: number, readers: AssignmentReaders): boolean {
  if (passage.opens) return depth === 1 || (depth === 2 && open === 0)
  const text = bare(passage)
  if (/^(?:Cụ thể|Trong đó|Gồm|Như sau|Thời gian|Lưu ý)/u.test(text)) return false
  // `Hội đồng nhân dân tỉnh giao:` says who gives the tasks below
  if (/\s(?:giao|yêu cầu|đề nghị|quyết định|phân công)\s*:$/u.test(text)) return false
  const named = /^[^:.;]{4,120}(?=:)/u.exec(text)?.[0]?.replace(REQUEST, '')
  if (named !== undefined) return open === 0 || depth >= 1 || readers.unit(named) >= 0.7
  // `Công chức Tư pháp có trách nhiệm …` in a section without labels
  if (depth === 0 && /\s(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm)\s/u.test(text))
    return (readHead(text, readers.unit)?.units ?? []).some((unit) => isSurely(unit, readers))
  // `Từng công chức …, tự rà soát …`: who, a comma, a duty
  const who = /^[^,:.;]{4,120}(?=,)/u.exec(text)?.[0]
  return (
    depth >= 1 &&
    who !== undefined &&
    (readers.unit(who) >= 0.7 || /^(?:Từng|Mỗi|Các|Toàn thể|Tất cả)\s/u.test(who)) &&
    readHead(text, readers.unit)?.units[0] === who
  )
}

/** The text without its label and bullet. */
function bare(passage: Passage): string {
  const label = passage.opens ? readLabel(passage.text) : null
  const text = label ? passage.text.slice(label.end) : passage.text
  return text.slice(bulletLength(text.trimStart())).trim()
}
