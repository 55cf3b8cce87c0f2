/**
 * `npm run bench [-- PART…] [-- --runs N]`: how fast the built code is, as ratios within one run. Parts: pdf, docx, corpus,
 * ingest, compare, graph, start; all unless named. Peers run interleaved, each in a fresh process, five times; medians are printed.
 */
import { benchCompare } from './compare.ts'
import { benchCorpus } from './corpus.ts'
import { benchDocx } from './docx.ts'
import { benchGraph } from './graph.ts'
import { benchIngest } from './ingest.ts'
import { machine } from './measure.ts'
import { benchPdf } from './pdf.ts'
import { buildPeers } from './peers/build.ts'
import { benchStart } from './start.ts'

const args = process.argv.slice(2)
const at = args.indexOf('--runs')
const runs = at < 0 ? 5 : Number(args[at + 1])
const named = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1))
const wanted = (part: string) => named.length === 0 || named.includes(part)

console.log(machine())
const peer = await buildPeers()
if (wanted('pdf')) await benchPdf(peer, runs)
if (wanted('docx')) await benchDocx(peer, runs)
if (wanted('corpus')) benchCorpus(peer, runs)
if (wanted('ingest')) benchIngest(peer, Math.min(runs, 3))
if (wanted('compare')) benchCompare(peer, Math.min(runs, 3))
if (wanted('graph')) benchGraph(peer, Math.min(runs, 1))
if (wanted('start')) benchStart(runs)
