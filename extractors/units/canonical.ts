import { fold } from '../../src/text/fold.ts'
import { remembered } from '../remember.ts'
import type { PlanContext } from '../rule.ts'
import { letters } from './spelling.ts'

const LEVEL_OF: Readonly<Record<string, 'commune' | 'district' | 'province'>> = {
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  tỉnh: 'province',
}
const LEVELS = '(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh)'
/** Organs of a level: without it their name says nothing, so it is never dropped. */
const ORGAN =
  /^(?:(?:pho )?chu tich |thuong truc |ban thuong vu |bi thu |pho bi thu |lanh dao )*(?:uy ban nhan dan|hoi dong nhan dan|dang uy|uy ban mat tran)/u
const GENERIC =
  /(?:^| )(?:lien quan|chuyen mon|truc thuoc|tren dia ban|trong don vi|trong xa|cap duoi|duoc giao|duoc phan cong)(?: |$)|^(?:ban nganh|so ban nganh|so nganh|bo nganh|phong ban don vi|phong ban|phong don vi|co quan don vi|co quan|don vi|nganh|thon|thon ban|to dan pho|cong chuc|doan the|to chuc doan the|don vi su nghiep|truong hoc|ban nganh doan the)(?: xa| phuong)?$/u

/** `UBND các xã, phường`: every one of its kind. */
const OF_SEVERAL = /(?:^| )cac (?:xa|phuong|huyen|quan|so|phong|thon|ban|nganh|co quan|don vi|truong|hoi)(?: |$)/u
/** Several who hold one post, or offices named one by one, are known all the same. */
const NAMED_POST = /^(?:pho |chu tich|bi thu|uy vien)|(?:^| )(?:so|phong|hoi) (?:[a-z]+ )*(?:noi vu|tai chinh)/u

export interface Canonical {
  /** Letters that two spellings of one unit share. */
  readonly key: string
  readonly id: string
  readonly generic: boolean
}

/** The key, id and scope of a unit's name; the plan's own place and level are left out where they only repeat it. */
export const canonical = remembered(canonise)

function canonise(name: string, context: PlanContext): Canonical {
  const quantified = /^(?:các|cấc|mỗi|từng|toàn bộ|tất cả|những|một số)\s/i.test(name)
  let key = withPlaces(letters(name), context)
    .replace(/^(?:cac|moi|tung|toan bo|tat ca cac|tat ca|nhung|mot so) /u, '')
    .replace(/(?<= |^)can bo cong chuc(?: vien chuc)?/u, 'cong chuc')
    .replace(/(?<= |^)co (?=lien quan)/u, '')
    .replace(/lien quan lien quan/u, 'lien quan')
    .replace(/(?<= |^)tiep nhan ho so (?=tra ket qua)/u, 'tiep nhan ')
    .replace(/^(?:phong|to|bo phan)(?= tiep nhan)/u, 'bo phan')
  key = key.replace(/(?<=\S) (?:duoc phan cong |truc tiep )?(?:phu trach|theo doi|kiem nhiem) .*$/u, '')
  if (!ORGAN.test(key))
    key = key.replace(/ (?:cua |thuoc )?(?:(?<!hoi dong nhan dan )uy ban nhan dan )?(?:cap )?(?:xa|phuong)$/u, '')
  const generic = GENERIC.test(key) || OF_SEVERAL.test(key) || (quantified && !NAMED_POST.test(key))
  const post = generic ? key : key.replace(/^(?:can bo|cong chuc|vien chuc) (?=\S)/u, '')
  return { key: post, id: post.replace(/ /gu, '-'), generic }
}

/** `UBND xã` of this very commune, `UBND huyện` with its name: one key with and without the place. */
function withPlaces(text: string, context: PlanContext): string {
  let key = text
  if (context.issuerUnit !== null) {
    const own = fold(context.issuerUnit)
    key = key.replace(new RegExp(`(?<= |^)(${LEVELS}) ${asWords(own)}(?= |$)`, 'u'), '$1')
  }
  for (const parent of context.parents)
    key = key.replace(new RegExp(`(?<= |^)(huyen|quan|thi xa|thanh pho|tinh) ${asWords(fold(parent))}(?= |$)`, 'u'), '$1')
  return key
}

const asWords = (text: string): string => text.replace(/[^a-z0-9 ]/gu, '')

const LEVEL_AT_END = /(?<![\p{L}])(thị\s+xã|thị\s+trấn|đặc\s+khu|xã|phường|huyện|quận|tỉnh)(?:\s+\p{Lu}[\p{L}']*){0,4}$/iu

/** The level that a name ends in, if it says one. */
export function levelOf(name: string): 'commune' | 'district' | 'province' | null {
  const found = LEVEL_AT_END.exec(name)
  if (found === null || /^xã\s+hội/i.test(found[0])) return null
  return LEVEL_OF[(found[1] ?? '').toLowerCase().replace(/\s+/gu, ' ')] ?? null
}
