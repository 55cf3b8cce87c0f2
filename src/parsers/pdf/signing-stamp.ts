import { makeLine, type TextLine } from './text-line.ts'

const FIELD =
  /^(?:(?<signer>người ký|ký bởi|được ký bởi|ký số bởi|digitally signed by|signed by)|(?<time>ngày ký|thời gian ký|giờ ký|date|signing time)|e-?mail|cơ quan|tổ chức|đơn vị|chức vụ|nơi ký|lý do|reason|location)\s*:\s*(?<value>.*)$/i
/** A stamp is set smaller than any running text. */
const LARGEST = 10.5

export interface Stamp {
  readonly lines: readonly TextLine[]
  readonly signedBy?: string
  readonly signedAt?: string
}

/**
 * Stamps that signing software leaves among the text: labelled lines (`Ký bởi: …`, `Cơ quan: …`, `Thời gian ký: …`)
 * in small type close together, with the lines that their values wrap onto. A stamp names the signer or the time.
 */
export function findStamps(lines: readonly TextLine[]): Stamp[] {
  const stamps: Stamp[] = []
  const taken = new Set<TextLine>()
  for (const line of lines) {
    if (taken.has(line) || !isField(line)) continue
    const group = cluster(line, lines, taken)
    const stamp = readStamp(group)
    if (stamp === undefined) continue
    for (const member of group) taken.add(member)
    stamps.push(stamp)
  }
  return stamps
}

/** In ems: what lies at least between a stamp and text on the same line. */
const ASIDE = 0.8

/** The lines with those of a stamp cut off that stands beside other text, as over a signature. Few pages have any. */
export function cutStamps(lines: readonly TextLine[]): readonly TextLine[] {
  const edges = lines.flatMap((line) => {
    const cut = pieceStarts(line).find((at) => at > 0 && isField(makeLine(line.page, line.words.slice(at))))
    const word = cut === undefined ? undefined : line.words[cut]
    return word === undefined ? [] : [{ x: word.x0, size: word.size, base: line.base }]
  })
  if (edges.length === 0) return lines
  return lines.flatMap((line) => {
    const cut = pieceStarts(line).find((at) => at > 0 && edges.some((edge) => continues(edge, line, at)))
    if (cut === undefined) return [line]
    return [makeLine(line.page, line.words.slice(0, cut)), makeLine(line.page, line.words.slice(cut))]
  })
}

/** Whether the piece is flush with the stamp's edge, in its type, and within a few lines of it. */
function continues(edge: { x: number; size: number; base: number }, line: TextLine, at: number): boolean {
  const word = line.words[at]
  if (word === undefined || Math.abs(word.x0 - edge.x) > 1.5 || Math.abs(word.size - edge.size) > 0.6) return false
  return Math.abs(line.base - edge.base) < 8 * edge.size
}

/** Where pieces of a line begin that stand apart from what is before them. */
function pieceStarts({ words }: TextLine): number[] {
  return words.flatMap((word, i) => {
    const before = words[i - 1]
    return before === undefined || word.x0 - before.x1 > ASIDE * word.size ? [i] : []
  })
}

function isField(line: TextLine): boolean {
  return line.size <= LARGEST && FIELD.test(line.text)
}

/** The field and what stands directly below and above it, flush and in the same type. */
function cluster(first: TextLine, lines: readonly TextLine[], taken: ReadonlySet<TextLine>): TextLine[] {
  const group = [first]
  for (let grown = true; grown; ) {
    grown = false
    for (const line of lines) {
      if (taken.has(line) || group.includes(line)) continue
      const near = group.find((other) => isNext(other, line))
      if (near === undefined || (line.base < near.base && !isField(line))) continue
      group.push(line)
      grown = true
    }
  }
  return group.sort((a, b) => a.base - b.base)
}

function isNext(a: TextLine, b: TextLine): boolean {
  return Math.abs(a.size - b.size) < 0.6 && Math.abs(a.x0 - b.x0) < 3 && Math.abs(a.base - b.base) < 1.7 * a.size
}

function readStamp(group: readonly TextLine[]): Stamp | undefined {
  let signedBy: string | undefined
  let signedAt: string | undefined
  let field: 'signer' | 'time' | undefined
  for (const { text } of group) {
    const match = FIELD.exec(text)?.groups
    if (match === undefined) {
      if (field === 'signer') signedBy = `${signedBy} ${text}`.trim()
      if (field === 'time') signedAt = `${signedAt} ${text}`.trim()
      continue
    }
    field = match.signer ? 'signer' : match.time ? 'time' : undefined
    if (field === 'signer') signedBy ??= match.value
    if (field === 'time') signedAt ??= match.value
  }
  if (signedBy === undefined && signedAt === undefined) return undefined
  return { lines: group, ...(signedBy ? { signedBy } : {}), ...(signedAt ? { signedAt } : {}) }
}
