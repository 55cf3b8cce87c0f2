import type { Document } from '../../document/document.ts'
import { composeDocument, countDiagnostic } from '../story/compose-document.ts'
import { flatten, type StoryBlock, type StoryParagraph, storyText } from '../story/story.ts'
import { UnreadableError } from '../unreadable.ts'
import { child, childrenNamed } from '../xml/find-elements.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { FieldStack } from './field-stack.ts'
import { LabelCounter } from './label-counter.ts'
import { openPackage, type Package, readMetadata } from './open-package.ts'
import { LOOKS, TEXT_ELEMENTS } from './package-names.ts'
import { BlockReader, readBlocks } from './read-blocks.ts'
import { NoteRegister, notesById } from './read-notes.ts'
import { readNumberings } from './read-numbering.ts'
import { readStyles, readThemeFonts } from './read-styles.ts'
import type { NoteKind, Reading } from './reading.ts'
import { RunStyler } from './run-styler.ts'

const STORY = { textIn: TEXT_ELEMENTS, without: LOOKS, repeated: new Set(['w:pPr', 'w:rPr', 'w:tcPr', 'w:trPr']) }

/**
 * Reads DOCX from the package's own parts: relationships, theme, styles, numbering, body, notes, running heads.
 * Tracked changes are taken as accepted. Throws UnreadableError.
 */
export function parseDocx(bytes: Uint8Array): Document {
  const source = openPackage(bytes)
  const related = source.relationships(source.main)
  const part = (type: string, options = {}) => {
    const target = [...related.values()].find((relationship) => relationship.type === type)?.target
    return target === undefined ? undefined : source.read(target, options)
  }
  const theme = readThemeFonts(part('theme'))
  const styles = readStyles(part('styles'), theme)
  const settings = part('settings')
  const register = new NoteRegister({
    footnote: noteFormat(settings, 'w:footnotePr') ?? 'decimal',
    endnote: noteFormat(settings, 'w:endnotePr') ?? 'lowerRoman',
  })
  const sections: XmlElement[] = []
  let tracked = 0
  const reading = (furniture: boolean): Reading => ({
    styles,
    theme,
    styler: new RunStyler(styles, theme),
    counter,
    fields: new FieldStack(furniture),
    refer: (kind, id, custom) => register.refer(kind, id, custom),
    furniture,
    section: (properties) => sections.push(properties),
    tracked: () => tracked++,
  })
  const counter = new LabelCounter(readNumberings(part('numbering'), styles))
  const body = readBody(source, reading(false))
  const notes = readNotes(register, (kind) => notesById(part(`${kind}s`, STORY)), reading(false))
  const furniture = readFurniture(source, sections, () => reading(true))
  return composeDocument({
    format: 'docx',
    body,
    notes,
    furniture,
    metadata: readMetadata(source),
    diagnostics: countDiagnostic('docx/tracked-changes', 'info', tracked),
  })
}

function readBody(source: Package, reading: Reading): StoryBlock[] {
  const reader = new BlockReader(reading)
  const root = source.read(source.main, { ...STORY, each: { parent: 'w:body', take: (element) => reader.add(element) } })
  if (child(root, 'w:body') === undefined) throw new UnreadableError('damaged', 'no body')
  return reader.end()
}

function noteFormat(settings: XmlElement | undefined, name: string): string | undefined {
  return child(child(settings, name), 'w:numFmt')?.attributes['w:val']
}

/** The notes that the text refers to, in its order. Notes may refer to no further notes. */
function readNotes(
  register: NoteRegister,
  load: (kind: NoteKind) => ReadonlyMap<string, XmlElement>,
  reading: Reading,
): { marker: string; paragraphs: StoryParagraph[] }[] {
  const referred = [...register.referred]
  const parts = new Map([...new Set(referred.map((note) => note.kind))].map((kind) => [kind, load(kind)]))
  return referred.flatMap(({ kind, id, marker }) => {
    const paragraphs = flatten(readBlocks(parts.get(kind)?.get(id), reading))
    return paragraphs.length === 0 ? [] : [{ marker, paragraphs }]
  })
}

/** Running heads and feet of all sections, each text once. */
function readFurniture(source: Package, sections: readonly XmlElement[], reading: () => Reading): StoryBlock[] {
  const related = source.relationships(source.main)
  const targets = new Set<string>()
  for (const section of sections)
    for (const name of ['w:headerReference', 'w:footerReference'])
      for (const reference of childrenNamed(section, name)) {
        const target = related.get(reference.attributes['r:id'] ?? '')?.target
        if (target !== undefined) targets.add(target)
      }
  const seen = new Set<string>()
  return [...targets].flatMap((target) =>
    flatten(readBlocks(source.read(target, STORY), reading())).filter((paragraph) => {
      const text = storyText(paragraph).trim()
      if (text === '' || seen.has(text)) return false
      seen.add(text)
      return true
    }),
  )
}
