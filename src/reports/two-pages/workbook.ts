import { PassThrough } from 'node:stream'
import type { stream } from 'exceljs'

/** Makes a workbook with what `fill` puts into it; gives the file's bytes. exceljs is loaded when first asked for. */
export async function workbookOf(fill: (workbook: stream.xlsx.WorkbookWriter) => void): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs')
  const out = new PassThrough()
  const bytes = collect(out)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false })
  workbook.creator = 'doichieu'
  fill(workbook)
  await workbook.commit()
  return bytes
}

async function collect(stream: PassThrough): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk as Uint8Array)
  return new Uint8Array(Buffer.concat(chunks))
}
