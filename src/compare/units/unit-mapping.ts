import { z } from 'zod'

const names = z.array(z.string().min(1)).min(1)

/**
 * Which bodies of a commune do what those of the province (the district, an earlier structure) do. Names are told by their
 * words, wherever they stand in what a plan writes; `*` stands for any words, marks and abbreviations are alike, longer
 * names come before shorter ones.
 */
export const unitMapping = z.strictObject({
  name: z.string(),
  /** First and last day the structure holds, ISO 8601; open where absent. */
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  /** The commune's bodies. `office: false` for those that no work of another can be handed to: villages, associations. */
  bodies: z.array(
    z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), name: z.string(), names, office: z.boolean().optional() }),
  ),
  /** Whose work goes to which body; several where a commune may choose. */
  mapping: z.array(z.strictObject({ names, to: z.array(z.string()).min(1) })),
  /** Names that mean nobody in particular: `các cơ quan, đơn vị liên quan`. */
  generic: names,
  /** Names that mean the communes themselves: any body of the commune will do. */
  communes: names,
})
export type UnitMapping = z.infer<typeof unitMapping>

/** Checks what a YAML file holds. Throws ZodError, and Error where a mapping names a body that is not listed. */
export function readUnitMapping(value: unknown): UnitMapping {
  const mapping = unitMapping.parse(value)
  const known = new Set(mapping.bodies.map(({ id }) => id))
  for (const { names, to } of mapping.mapping)
    for (const id of to) if (!known.has(id)) throw new Error(`${mapping.name}: ${names[0]} goes to ${id}, which is no body`)
  return mapping
}
