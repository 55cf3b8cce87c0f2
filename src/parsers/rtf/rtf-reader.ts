import type { Diagnostic } from '../../document/document.ts'
import type { Flows } from '../flow/compose-flow.ts'
import type { FlowBlock } from '../flow/flow.ts'
import { CHARACTERS, FURNITURE, KEPT, SKIPPED } from './destinations.ts'
import { FontTable } from './font-table.ts'
import { applyFormat, type FormatState, initialState } from './format-state.ts'
import { StoryWriter } from './story-writer.ts'
import { StyleLevels } from './style-levels.ts'
import type { Token } from './tokens.ts'

// never part of a font or style table
const BODY_WORDS = new Set(['par', 'cell', 'row', 'trowd', 'sectd'])

interface Group {
  readonly state: FormatState
  /** Ends with the group that began it. */
  readonly story?: { readonly writer: StoryWriter; readonly role: 'furniture' | 'note' | 'aside'; readonly marker: string }
}

/** The state machine over the tokens: formats by group, tables by row, notes and headers as stories of their own. */
export class RtfReader {
  readonly #fonts = new FontTable()
  readonly #styles = new StyleLevels()
  readonly #groups: Group[] = []
  readonly #asides: FlowBlock[] = []
  readonly #notes: { marker: string; blocks: FlowBlock[] }[] = []
  readonly #furniture: FlowBlock[] = []
  readonly #body = new StoryWriter(() => this.#filePage)
  #state = initialState()
  #writer = this.#body
  #defaultFont = 0
  #filePage = 1252
  #skipUnits = 0
  #starred = false
  #notesSeen = 0

  read(token: Token): void {
    if (token.kind === 'open') this.#open()
    else if (token.kind === 'close') this.#close()
    else if (token.kind === 'word') this.#word(token.name, token.value)
    else if (token.kind === 'byte') this.#bytes(String.fromCharCode(token.byte))
    else this.#bytes(token.text)
  }

  finish(): Omit<Flows, 'format'> {
    const diagnostics = this.#groups.length === 0 ? [] : [cutOff(this.#groups.length)]
    while (this.#groups.length > 0) this.#close()
    const body = [...this.#body.finish(this.#state), ...this.#asides]
    return { body, notes: this.#notes, furniture: this.#furniture, diagnostics }
  }

  #open(): void {
    this.#groups.push({ state: { ...this.#state } })
    this.#starred = false
    this.#skipUnits = 0
  }

  #close(): void {
    if (this.#state.destination === 'fonts') this.#fonts.endGroup()
    if (this.#state.destination === 'styles') this.#styles.endGroup()
    if (this.#groups.length === 1) this.#writer.flush(this.#state)
    const group = this.#groups.pop()
    this.#starred = false
    this.#skipUnits = 0
    // more ends than beginnings: go on as if the file had not ended
    if (!group) return
    if (group.story) this.#endStory(group.story)
    this.#state = group.state
  }

  #word(name: string, value: number | null): void {
    if (name === '*') {
      this.#starred = true
      return
    }
    const starred = this.#starred
    this.#starred = false
    if (this.#state.destination === 'skip' || this.#destination(name, starred)) return
    if (this.#skipUnits > 0 && name !== 'uc') {
      this.#skipUnits--
      return
    }
    if (BODY_WORDS.has(name)) this.#leaveTables()
    if (this.#state.destination === 'fonts') this.#fonts.word(name, value ?? 0)
    else if (this.#state.destination === 'styles') this.#styles.word(name, value ?? 0)
    else this.#textWord(name, value)
  }

  /** Whether the word opened a destination. */
  #destination(name: string, starred: boolean): boolean {
    if (name === 'fonttbl') this.#state.destination = 'fonts'
    else if (name === 'stylesheet') this.#state.destination = 'styles'
    else if (name === 'listtext' || name === 'pntext') this.#state.destination = 'label'
    else if (FURNITURE.has(name)) this.#startStory('furniture', '')
    else if (name === 'footnote') this.#startNote()
    else if (name === 'shptxt') this.#startStory('aside', '')
    else if (SKIPPED.has(name) || (starred && !KEPT.has(name) && !this.#inTable())) this.#state.destination = 'skip'
    else return false
    return true
  }

  /** Style and font tables mark their entries as skippable too. */
  #inTable(): boolean {
    return this.#state.destination === 'fonts' || this.#state.destination === 'styles'
  }

  /** A table whose end is missing ends where paragraphs begin. */
  #leaveTables(): void {
    if (!this.#inTable()) return
    this.#state.destination = 'text'
    for (const group of this.#groups) if (group.state.destination !== 'skip') group.state.destination = 'text'
  }

  #startNote(): void {
    const marker = String(++this.#notesSeen)
    if (!this.#state.hidden && !this.#state.deleted) this.#writer.note(marker)
    this.#startStory('note', marker)
  }

  #startStory(role: 'furniture' | 'note' | 'aside', marker: string): void {
    const group = this.#groups.pop()
    if (!group) return
    this.#groups.push({ state: group.state, story: { writer: this.#writer, role, marker } })
    this.#writer = new StoryWriter(() => this.#filePage)
    Object.assign(this.#state, { inTable: false, level: undefined, destination: 'text' })
  }

  #endStory({ writer, role, marker }: NonNullable<Group['story']>): void {
    const blocks = this.#writer.finish(this.#state)
    this.#writer = writer
    if (role === 'aside') this.#asides.push(...blocks.filter(isFull))
    else if (role === 'furniture') this.#furniture.push(...blocks.filter(isFull))
    else this.#notes.push({ marker, blocks })
  }

  #textWord(name: string, value: number | null): void {
    const character = CHARACTERS.get(name)
    if (character !== undefined) this.#text(character)
    else if (name === 'u') this.#unicode(value ?? 0)
    else if (this.#writer.row.word(name, value ?? 0)) return
    else if (name === 's') this.#state.level = this.#styles.get(value ?? 0)
    else if (!applyFormat(this.#state, name, value, this.#defaultFont)) this.#structure(name, value)
  }

  #structure(name: string, value: number | null): void {
    if (name === 'par' || name === 'nestcell') this.#endParagraph(false)
    else if (name === 'cell') this.#endParagraph(true)
    else if (name === 'row') this.#writer.endRow()
    else if (name === 'sect' || name === 'page') {
      this.#endParagraph(false)
      this.#writer.breakPage()
    } else if (name === 'ansicpg') this.#filePage = value ?? 1252
    else if (name === 'mac') this.#filePage = 10000
    else if (name === 'deff') this.#defaultFont = value ?? 0
  }

  #endParagraph(endsCell: boolean): void {
    if (this.#state.destination === 'text') this.#writer.endParagraph(this.#state, endsCell)
  }

  #unicode(value: number): void {
    this.#text(String.fromCharCode(value & 0xffff))
    this.#skipUnits = this.#state.unicodeSkip
  }

  #visible(): boolean {
    return !this.#state.hidden && !this.#state.deleted
  }

  #font() {
    return this.#fonts.get(this.#state.font < 0 ? this.#defaultFont : this.#state.font)
  }

  #bytes(bytes: string): void {
    const kept = bytes.slice(this.#skipUnits)
    this.#skipUnits = Math.max(0, this.#skipUnits - bytes.length)
    const { destination } = this.#state
    if (kept === '' || destination === 'skip') return
    if (destination === 'fonts') this.#fonts.text(kept)
    else if (destination === 'styles') this.#styles.text(kept)
    else if (destination === 'label') this.#writer.label(kept, this.#font())
    else if (this.#visible()) this.#writer.bytes(kept, this.#state, this.#font())
  }

  #text(text: string): void {
    if (this.#state.destination === 'label') this.#writer.label(text, undefined)
    else if (this.#visible()) this.#writer.text(text, this.#state, this.#font())
  }
}

function isFull(block: FlowBlock): boolean {
  return block.kind !== 'paragraph' || block.paragraph.runs.some((run) => run.text.trim() !== '')
}

/** Groups that the file begins and does not end. */
function cutOff(groups: number): Diagnostic {
  return { code: 'rtf/cut-off', severity: 'error', place: { page: null, bbox: null }, actual: String(groups), expected: '0' }
}
