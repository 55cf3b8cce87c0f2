import type { Paragraph, Table } from '../../src/document/document.ts'
import type { Section } from './sections.ts'

type ReadHeading = (line: string) => { readonly number: string | null; readonly title: string } | null

/** An annex with its number and title: what stands in its heading, and the lines below that go on with it. */
export function namedSection(section: Section, readHeading: ReadHeading) {
  const first = section.heading?.lines[0]?.text ?? ''
  const heading = section.inBody ? null : readHeading(first)
  const rest = section.inBody
    ? (section.heading?.text ?? '')
    : [heading?.title, ...(section.heading?.lines.slice(1).map((line) => line.text) ?? [])].filter(Boolean).join(' ')
  const { title, content } = section.inBody ? { title: '', content: section.content } : titleLines(section.content)
  return { ...section, content, number: heading?.number ?? null, title: [rest, title].filter(Boolean).join(' ') }
}

/** Paragraphs between the heading and the first table or clause that go on with the title: centred, bold or in capitals. */
function titleLines(content: Section['content']): { title: string; content: (Paragraph | Table)[] } {
  const titles: string[] = []
  let index = 0
  for (; index < content.length; index++) {
    const block = content[index]
    if (!block || block.kind === 'table' || block.text.length > 300) break
    const isTitle =
      block.align === 'center' || block.bold || !/\p{Ll}{2}/u.test(block.text) || /^\(?(?:Ban hành |)kèm theo/i.test(block.text)
    if (!isTitle || /^(?:S?TT|Số TT)(?=\s|$)/u.test(block.text)) break
    titles.push(block.text)
  }
  return { title: titles.join(' '), content: content.slice(index) }
}
