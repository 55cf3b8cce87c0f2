/** Printing to PDF with the programs of this machine: LibreOffice from Word, Chromium from HTML. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

function inScratch<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Throws when LibreOffice is not installed or prints nothing. */
export const pdfFromWord = (docx: Uint8Array): Uint8Array =>
  inScratch((folder) => {
    writeFileSync(join(folder, 'source.docx'), docx)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'source.docx')], {
      stdio: 'ignore',
    })
    return readFileSync(join(folder, 'source.pdf'))
  })

/** Throws when Chromium is not installed or prints nothing. */
export const pdfFromHtml = (html: string): Uint8Array =>
  inScratch((folder) => {
    writeFileSync(join(folder, 'source.html'), html)
    const url = String(pathToFileURL(join(folder, 'source.html')))
    const options = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      '--disable-pdf-tagging',
      `--user-data-dir=${join(folder, 'profile')}`,
    ]
    execFileSync('chromium', [...options, `--print-to-pdf=${join(folder, 'source.pdf')}`, url], { stdio: 'ignore' })
    return readFileSync(join(folder, 'source.pdf'))
  })
