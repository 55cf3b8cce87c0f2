/**
 * How a task of the template is shown in the matrix: by its status, and where the plan changed it by the weightiest
 * difference. Colour and sign say the same, so that either will do.
 */
export const MARKS = ['covered', 'info', 'warning', 'error', 'missing'] as const
export type Mark = (typeof MARKS)[number]

/** The sign of each mark, drawn into a square of 20 by 20. */
const SIGNS: Readonly<Record<Mark, string>> = {
  covered: 'M6 10.5l3 3 5.5-6.5',
  info: 'M5 10c1.7-2.4 3.3-2.4 5 0s3.3 2.4 5 0',
  warning: 'M5.5 8h9M5.5 12h9M12.5 5l-5 10',
  error: 'M10 4.5v7M10 14.7v.6',
  missing: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
}

/** The signs as symbols of one hidden picture, `#m-missing`; every matrix of the page uses them. */
export function markSymbols(): string {
  const symbols = MARKS.map(
    (mark) =>
      `<symbol id="m-${mark}" viewBox="0 0 20 20"><rect class="f-${mark}" x=".5" y=".5" width="19" height="19" rx="2.5"/><path class="s-${mark}" d="${SIGNS[mark]}"/></symbol>`,
  )
  return `<svg width="0" height="0" class="symbols" aria-hidden="true" focusable="false">${symbols.join('')}<symbol id="m-review" viewBox="0 0 20 20"><path class="f-review" d="M12 .5h5q2.5 0 2.5 2.5v5z"/></symbol></svg>`
}

/** One mark as a small picture in running text. */
export const markPicture = (mark: Mark): string =>
  `<svg class="mark" viewBox="0 0 20 20" aria-hidden="true"><use href="#m-${mark}"/></svg>`
