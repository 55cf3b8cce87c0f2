import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Comparison } from '../../record/comparison.ts'
import { csvReport } from '../../reports/csv/csv-report.ts'
import { jsonReport } from '../../reports/json/json-report.ts'
import type { Language } from '../messages/messages.ts'
import { put } from '../output.ts'
import { putLines } from '../put-lines.ts'

type Options = Readonly<Record<string, unknown>>
type Write = (
  comparison: Comparison,
  path: string,
  options: { readonly language: Language; readonly sender?: string },
) => Promise<void>

/** Every form of report: its name in the folder of `--out`, and how it is written. What an office program reads is made by a library that is loaded when asked for. */
const FORMS: Readonly<Record<string, { readonly name: string; readonly write: Write }>> = {
  data: { name: 'doi-chieu.json', write: (comparison, path) => putLines(jsonReport(comparison), path) },
  html: {
    name: 'doi-chieu.html',
    write: async (comparison, path, { language }) => {
      const { comparePage } = await import('../../reports/compare-page/compare-page.ts')
      await put(await comparePage(comparison, language), path)
    },
  },
  xlsx: {
    name: 'doi-chieu.xlsx',
    write: async (comparison, path, { language }) => {
      const { xlsxReport } = await import('../../reports/xlsx/xlsx-report.ts')
      await put(await xlsxReport(comparison, language), path)
    },
  },
  csv: { name: 'doi-chieu.csv', write: (comparison, path, { language }) => putLines(csvReport(comparison, language), path) },
  docx: {
    name: 'cong-van.docx',
    write: async (comparison, path, options) => {
      const { letterToAll } = await import('../../reports/docx/letter.ts')
      await put(await letterToAll(comparison, options), path)
    },
  },
  letters: {
    name: 'cong-van-tung-xa',
    write: async (comparison, folder, options) => {
      const { lettersToEach } = await import('../../reports/docx/letter.ts')
      mkdirSync(folder, { recursive: true })
      for await (const { name, bytes } of lettersToEach(comparison, options)) await put(bytes, join(folder, name))
    },
  },
}

/** Writes the reports that the options ask for, all of them with `--out FOLDER`, and gives each path once it is written. */
export async function* writeReports(comparison: Comparison, options: Options, language: Language): AsyncGenerator<string> {
  for (const [option, { name, write }] of Object.entries(FORMS)) {
    const named = options[option]
    const path = typeof named === 'string' ? named : typeof options.out === 'string' ? join(options.out, name) : null
    if (path === null) continue
    await write(comparison, path, { language, ...(typeof options.sender === 'string' && { sender: options.sender }) })
    yield path
  }
}
