import type { CitationGraph } from '../../record/citation-graph.ts'
import { type EncodeOptions, encode } from './encode.ts'
import { PAGE_MESSAGES } from './messages.ts'

export interface GraphPageOptions extends EncodeOptions {
  readonly language: 'vi' | 'en'
  /** What the browser runs and how it looks, as built from `browser/`. */
  readonly script: string
  readonly style: string
}

/** Nothing may be fetched from anywhere: all that the page needs stands in it. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:"

/** A citation graph as one HTML file that needs no network: a map, a list, filters, and the passages behind every line. */
export function graphPage(graph: CitationGraph, { language, script, style, ...options }: GraphPageOptions): string {
  const messages = PAGE_MESSAGES[language]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(messages.title)} · doichieu</title>
<style>${style.replaceAll('</', '<\\/')}</style>
</head>
<body>
<noscript>${escaped(messages.noScript)}</noscript>
<div id="app"></div>
<script type="application/json" id="messages">${inlined(messages)}</script>
<script type="application/json" id="graph">${inlined(encode(graph, options))}</script>
<script>${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`
}

/** JSON that cannot end the element that it stands in. */
const inlined = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
