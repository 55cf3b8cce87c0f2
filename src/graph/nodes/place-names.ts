import { dotted } from '../../text/dotted.ts'
import { foldTonePlacement } from '../../text/fold.ts'

const UNIT =
  /(?<!\p{L})(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Tt]ỉnh [ủu][yỷ]|[Tt]ỉnh uỷ) (\p{Lu}[\p{L}’']*(?:(?: |-| - )\p{Lu}[\p{L}’']*)*)/gu

/** Names of places as people write them, by their spelling in identifiers. */
export class PlaceNames {
  readonly #names = new Map<string, string>()

  /** Of several spellings the first in the alphabet, whoever came first. */
  learn(name: string | null | undefined): void {
    if (!name) return
    const key = dotted(name)
    const written = foldTonePlacement(name)
    const known = this.#names.get(key)
    if (key !== '' && (known === undefined || written < known)) this.#names.set(key, written)
  }

  /** Places in the words of an issuer. */
  learnFrom(words: string): void {
    for (const [, name] of words.matchAll(UNIT)) this.learn(name)
  }

  nameOf = (unit: string): string => this.#names.get(unit) ?? spelled(unit)
  has = (unit: string): boolean => this.#names.has(unit)
}

const spelled = (unit: string): string =>
  unit
    .split('.')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
