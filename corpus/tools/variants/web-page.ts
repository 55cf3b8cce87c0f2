/** A web page under the name of a Word file, as old document systems send it. */
import type { Composition } from '../pieces.ts'
import { renderHtml } from '../web/render.ts'

const HEAD =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">' +
  '<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title></title>' +
  '<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View><w:Zoom>100</w:Zoom></w:WordDocument></xml><![endif]-->'

export const webPage = (composition: Composition): Uint8Array =>
  new TextEncoder().encode(
    renderHtml(composition)
      .replace('<!doctype html><html lang="vi"><meta charset="utf-8">', HEAD)
      .replace('</style><body>', '</style></head><body>'),
  )
