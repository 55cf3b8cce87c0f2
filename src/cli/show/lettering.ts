import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { GlobalFonts } from '@napi-rs/canvas'

/** Faces that have Vietnamese letters, as systems have them. */
const FACES = ['DejaVu Sans', 'Noto Sans', 'Arial', 'Helvetica Neue', 'Segoe UI', 'Roboto', 'Tahoma', 'Verdana']
const OURS = 'pdfjs Liberation Sans'

/** How to write on a picture: a font by size in pixels, and a text in letters that the font has. */
export interface Lettering {
  readonly font: (pixels: number) => string
  readonly spell: (text: string) => string
}

/** The first face of the system that has Vietnamese; without one, the face that pdfjs brings, and no tone marks. */
export function lettering(): Lettering {
  const face = FACES.find((name) => GlobalFonts.has(name))
  if (face !== undefined) return { font: (pixels) => `${pixels}px "${face}"`, spell: (text) => text }
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  GlobalFonts.registerFromPath(join(home, 'standard_fonts', 'LiberationSans-Regular.ttf'), OURS)
  return { font: (pixels) => `${pixels}px "${OURS}"`, spell: bare }
}

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
