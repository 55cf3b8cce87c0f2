import { filesNamed, variantsEnding } from './files-named.ts'
import { interleave, median, type Run, runNode } from './measure.ts'
import { against, milliseconds, printTable } from './print.ts'

/** Milliseconds that a document may take, warm. */
const BAR = 30
/** The same for those of rarer formats. */
const OTHERS = ['doc', 'rtf', 'odt', 'xls', 'xlsx', 'html']
const BAR_OF_OTHERS = 100

/** The corpus' files to records, warm, those of a format in one process; the same DOCX files to HTML with mammoth. */
export function benchCorpus(peer: (name: string) => string, runs: number): void {
  const texts = filesNamed('corpus', 'source.txt')
  const documents = filesNamed('corpus', 'source.docx')
  const results = interleave(
    new Map<string, () => Run | undefined>([
      [`text, ${texts.length} files`, () => runNode(peer('corpus'), ['doichieu', ...texts])],
      [`DOCX, ${documents.length} files`, () => runNode(peer('corpus'), ['doichieu', ...documents])],
      ['the same DOCX, mammoth to HTML', () => runNode(peer('corpus'), ['mammoth', ...documents])],
      ...OTHERS.flatMap((format): [string, () => Run | undefined][] => {
        const files = variantsEnding(`.${format}`)
        const read = () => runNode(peer('corpus'), ['doichieu', ...files])
        return files.length === 0 ? [] : [[`${format}, ${files.length} files`, read]]
      }),
    ]),
    runs,
  )
  console.log('\nThe corpus, milliseconds a document when warm')
  printTable(
    ['', 'mean', 'median', 'slowest', ''],
    [...results].map(([name, all]) => {
      const figure = (key: string) => median(all.map((run) => run.found?.[key] ?? Number.NaN))
      const bar = OTHERS.includes(name.split(',')[0] ?? '') ? BAR_OF_OTHERS : BAR
      const ours = name.startsWith('the same') ? '' : `mean ${against(figure('mean'), bar)} ms`
      return [name, milliseconds(figure('mean')), milliseconds(figure('median')), milliseconds(figure('slowest')), ours]
    }),
  )
}
