import { filesNamed } from './files-named.ts'
import { interleave, median, type Run, runNode } from './measure.ts'
import { against, milliseconds, printTable } from './print.ts'

/** Milliseconds that a document may take, warm. */
const BAR = 30

/** The corpus' text and DOCX files to records, warm, in one process; the same DOCX files to HTML with mammoth. */
export function benchCorpus(peer: (name: string) => string, runs: number): void {
  const texts = filesNamed('corpus', 'source.txt')
  const documents = filesNamed('corpus', 'source.docx')
  const results = interleave(
    new Map<string, () => Run | undefined>([
      [`text, ${texts.length} files`, () => runNode(peer('corpus'), ['doichieu', ...texts])],
      [`DOCX, ${documents.length} files`, () => runNode(peer('corpus'), ['doichieu', ...documents])],
      ['the same DOCX, mammoth to HTML', () => runNode(peer('corpus'), ['mammoth', ...documents])],
    ]),
    runs,
  )
  console.log('\nThe corpus, milliseconds a document when warm')
  printTable(
    ['', 'mean', 'median', 'slowest', ''],
    [...results].map(([name, all]) => {
      const figure = (key: string) => median(all.map((run) => run.found?.[key] ?? Number.NaN))
      const ours = name.startsWith('the same') ? '' : `mean ${against(figure('mean'), BAR)} ms`
      return [name, milliseconds(figure('mean')), milliseconds(figure('median')), milliseconds(figure('slowest')), ours]
    }),
  )
}
