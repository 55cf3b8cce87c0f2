/** Text for comparing: lower case, no marks, đ as d, dashes and quotes alike, one space between words. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[–—−‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Where the two tone placements differ, the older one's letters: `hoà` is `hòa`, `thuỷ` is `thủy`. */
export function foldTonePlacement(text: string): string {
  return (
    text
      .normalize('NFD')
      // behind a q the u belongs to the consonant (quý); a mark behind the tone makes another vowel (hoặc)
      .replace(/([oO](?=[aAeE])|(?<![qQ])[uU](?=[yY]))(\p{L})([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu, '$1$3$2')
      .normalize('NFC')
  )
}

/** Lower-case ASCII words joined by hyphens: `Phòng Văn hóa - Xã hội` is `phong-van-hoa-xa-hoi`. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
