import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readUnitMapping } from '../../../src/compare/compare.ts'

const FOLDER = join(import.meta.dirname, '../../../data/units')

/** The tables of bodies that come with the project. */
export const units = readdirSync(FOLDER).map((file) => readUnitMapping(parse(readFileSync(join(FOLDER, file), 'utf8'))))
