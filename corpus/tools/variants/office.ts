/** Conversions by LibreOffice. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const FILTERS = { doc: 'doc:MS Word 97', rtf: 'rtf:Rich Text Format', odt: 'odt:writer8' } as const

/** The Word file in another format. Throws when LibreOffice is not installed or writes nothing. */
export function convertWord(word: Uint8Array, format: keyof typeof FILTERS): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'variants-'))
  try {
    writeFileSync(join(folder, 'source.docx'), word)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const options = [profile, '--headless', '--convert-to', FILTERS[format], '--outdir', folder]
    execFileSync('soffice', [...options, join(folder, 'source.docx')], { stdio: 'ignore' })
    return readFileSync(join(folder, `source.${format}`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
