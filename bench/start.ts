import { interleave, medianOf, ROOT, runCommand } from './measure.ts'
import { against, milliseconds, printTable, times } from './print.ts'

const BAR = 3

/** How long the command line takes to say what it can, against Node starting for nothing. */
export function benchStart(runs: number): void {
  const results = interleave(
    new Map([
      ['node -e 0', () => runCommand(process.execPath, ['-e', '0'])],
      ['doichieu --help', () => runCommand(process.execPath, [`${ROOT}dist/src/cli/main.js`, '--help'])],
    ]),
    4 * runs,
  )
  const floor = medianOf(results.get('node -e 0'), 'milliseconds')
  console.log('\nStart')
  printTable(
    ['', 'time', 'of node', ''],
    [...results].map(([name, all]) => {
      const time = medianOf(all, 'milliseconds')
      return [name, milliseconds(time), times(time / floor), name === 'node -e 0' ? '' : `${against(time / floor, BAR)} x`]
    }),
  )
}
