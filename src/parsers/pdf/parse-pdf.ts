import type { Diagnostic, Document, TextLayer } from '../../document/document.ts'
import { assemble } from '../../text/assemble.ts'
import { UnreadableError } from '../unreadable.ts'
import { overallEncoding } from './decode-words.ts'
import { Flow } from './flow.ts'
import { footnotes } from './footnotes.ts'
import { runningKeys } from './furniture.ts'
import type { PageContent } from './page-content.ts'
import { layOutPage, type PageLayout } from './page-layout.ts'
import { type Operators, type PdfFile, withPdf } from './pdfjs.ts'
import { readPage } from './read-page.ts'
import { spareWords } from './spare-words.ts'

/**
 * A PDF with a text layer as a Document: paragraphs, tables joined over pages, footnotes, furniture.
 * Boxes are in points from the top left of the page as it is read; `metadata` may hold `signedBy`, `signedAt`.
 * Throws UnreadableError: `empty`, `encrypted`, `damaged`, or `no-text` where no page has any.
 */
export async function parsePdf(bytes: Uint8Array): Promise<Document> {
  if (bytes.length === 0) throw new UnreadableError('empty')
  return withPdf(bytes, async (file, operators) => {
    const layouts: PageLayout[] = []
    for (let number = 1; number <= file.numPages; number++) {
      const layout = layOutPage(await pageContent(file, number, operators), layouts.at(-1)?.carried)
      spareWords(layout.items)
      layouts.push(layout)
    }
    if (layouts.every((layout) => layout.letters === 0)) throw new UnreadableError('no-text', `${file.numPages} pages`)
    return compose(file, layouts)
  })
}

/** A page that pdfjs cannot read counts as one without text. */
async function pageContent(file: PdfFile, number: number, operators: Operators): Promise<PageContent> {
  try {
    const page = await file.getPage(number)
    const content = await readPage(page, number, operators)
    page.cleanup()
    return content
  } catch {
    return { page: number, width: 0, height: 0, words: [], rules: [] }
  }
}

async function compose(file: PdfFile, layouts: readonly PageLayout[]): Promise<Document> {
  const running = runningKeys(layouts.map((layout) => layout.margins))
  const flow = new Flow()
  for (const layout of layouts) {
    const heads = new Set(layout.margins.filter(({ key }) => running.has(key)).map(({ line }) => line))
    const { items, notes } = footnotes({
      ...layout,
      items: layout.items.filter((item) => item.kind === 'table' || !heads.has(item.line)),
    })
    const stamped = layout.stamps.flatMap((stamp) => stamp.lines)
    flow.add({
      page: layout.page,
      width: layout.width,
      items,
      furniture: [...layout.numbers, ...heads, ...stamped, ...layout.marginalia],
      notes,
    })
  }
  return assemble(
    {
      mediaType: 'application/pdf',
      pages: layouts.length,
      textLayer: textLayer(layouts),
      encoding: overallEncoding(layouts.map((layout) => layout.encoding)),
      diagnostics: layouts.flatMap(diagnosticsOf),
      metadata: { ...(await information(file)), ...signature(layouts) },
    },
    flow.end(),
  )
}

/** Text under a scan was read by somebody's OCR before. */
function textLayer(layouts: readonly PageLayout[]): TextLayer {
  const pages = layouts.filter((layout) => layout.letters > 0)
  const hidden = pages.filter((layout) => layout.hiddenText).length
  return hidden === 0 ? 'native' : hidden === pages.length ? 'ocr' : 'mixed'
}

function diagnosticsOf(layout: PageLayout): Diagnostic[] {
  const place = { page: layout.page, bbox: null }
  if (layout.letters === 0) return [{ code: 'pdf/page-without-text', severity: 'warning', place, actual: '' }]
  if (layout.hiddenText) return [{ code: 'pdf/hidden-text-layer', severity: 'info', place, actual: `${layout.letters} letters` }]
  return []
}

function signature(layouts: readonly PageLayout[]): Record<string, string> {
  const stamps = layouts.flatMap((layout) => layout.stamps)
  const signedBy = stamps.find((stamp) => stamp.signedBy !== undefined)?.signedBy
  const signedAt = stamps.find((stamp) => stamp.signedAt !== undefined)?.signedAt
  return { ...(signedBy ? { signedBy } : {}), ...(signedAt ? { signedAt } : {}) }
}

async function information(file: PdfFile): Promise<Record<string, string>> {
  const { info } = await file.getMetadata().catch(() => ({ info: {} as Record<string, unknown> }))
  const facts: Record<string, string> = {}
  for (const key of ['Title', 'Author', 'Creator', 'Producer', 'CreationDate'])
    if (typeof info[key] === 'string' && info[key] !== '') facts[key[0]?.toLowerCase() + key.slice(1)] = info[key]
  return facts
}
