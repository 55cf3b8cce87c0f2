import { escaped } from './escape.ts'
import { MARKS } from './marks.ts'
import type { PageData, PlanData } from './page-data.ts'

/** So many communes fit on a printed page (A4 on its side) under the heads of the tasks. */
const PLANS_A_PAGE = 34
const CELL = 20
const NAME = 190
const HEAD = 56

/** The matrix as pictures for paper, each a page high: the communes given by the tasks given, in their order. */
export function matrixPictures(data: PageData, plans: readonly PlanData[], columns: readonly number[], caption: string): string {
  const pages = Math.ceil(plans.length / PLANS_A_PAGE)
  return Array.from({ length: pages }, (_, page) => {
    const some = plans.slice(page * PLANS_A_PAGE, (page + 1) * PLANS_A_PAGE)
    const said = pages > 1 ? `${caption} (${page + 1}/${pages})` : caption
    return `<figure class="matrix-page">${picture(data, some, columns, said)}<figcaption>${escaped(said)}</figcaption></figure>`
  }).join('')
}

function picture(data: PageData, plans: readonly PlanData[], columns: readonly number[], caption: string): string {
  const width = NAME + columns.length * CELL
  const height = HEAD + plans.length * CELL
  const heads = columns.map((column, at) => {
    const x = NAME + at * CELL + 14
    return `<text class="t-key" transform="translate(${x} ${HEAD - 5}) rotate(-90)">${escaped(data.rows[column]?.k ?? '')}</text>`
  })
  const rows = plans.map((plan, at) => pictureRow(plan, columns, HEAD + at * CELL))
  return `<svg class="matrix-picture" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(caption)}">${heads.join('')}${rows.join('')}</svg>`
}

function pictureRow({ place, coverage, items }: PlanData, columns: readonly number[], y: number): string {
  const cells = columns.map((column, at) => {
    const item = items[column]
    const mark = MARKS[item?.m ?? 4]
    const use = `<use href="#m-${mark}" x="${at * CELL}" width="${CELL}" height="${CELL}"/>`
    return item?.v ? `${use}<use href="#m-review" x="${at * CELL}" width="${CELL}" height="${CELL}"/>` : use
  })
  const name = place.length > 24 ? `${place.slice(0, 23)}…` : place
  return `<g transform="translate(0 ${y})"><text class="t-name" x="0" y="14">${escaped(name)}</text><text class="t-share" x="${NAME - 8}" y="14">${Math.round(coverage * 100)}%</text><g transform="translate(${NAME} 0)">${cells.join('')}</g></g>`
}
