/** A number of 32 bits for a text (FNV-1a): a key that takes no room. What it finds has to be looked at. */
export function hashOf(text: string): number {
  let state = 0x811c9dc5
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193)
  return state >>> 0
}
