import { existsSync } from 'node:fs'
import { interleave, median, type Run, runNode } from './measure.ts'
import { benchFiles } from './pdf-files.ts'
import { milliseconds, printTable, times } from './print.ts'

/** Times as fast as mammoth that a DOCX is to be read. */
const BAR = 8

/** DOCX to a Document, against mammoth's HTML of the same files; each in a process of its own. */
export async function benchDocx(peer: (name: string) => string, runs: number): Promise<void> {
  for (const { name, path } of (await benchFiles()).filter((file) => file.name.endsWith('-lo'))) {
    const docx = path.replace(/\.pdf$/, '.docx')
    if (!existsSync(docx)) continue
    const results = interleave(
      new Map<string, () => Run | undefined>([
        ['mammoth to HTML', () => runNode(peer('docx'), ['mammoth', docx])],
        ['doichieu to a Document', () => runNode(peer('docx'), ['doichieu', docx])],
      ]),
      runs,
    )
    const figure = (peerName: string, key: string) =>
      median((results.get(peerName) ?? []).map((run) => run.found?.[key] ?? Number.NaN))
    const faster = (peerName: string, key: string) => figure('mammoth to HTML', key) / figure(peerName, key)
    console.log(`\n${name}.docx`)
    printTable(
      ['', 'first', 'warm', 'faster', 'processor', 'faster', ''],
      [...results.keys()].map((peerName) => [
        peerName,
        milliseconds(figure(peerName, 'first')),
        milliseconds(figure(peerName, 'warm')),
        times(faster(peerName, 'warm')),
        milliseconds(figure(peerName, 'busy')),
        times(faster(peerName, 'busy')),
        peerName.startsWith('mammoth') ? '' : `${faster(peerName, 'warm') >= BAR ? 'within' : 'short of'} ${BAR} x`,
      ]),
    )
  }
}
