import { join } from 'node:path'
import type { FollowUp } from '../../record/follow-up.ts'
import type { VersionComparison } from '../../record/version-comparison.ts'
import type { Language } from '../messages/messages.ts'
import { put } from '../output.ts'

type Options = Readonly<Record<string, unknown>>
type Compared = VersionComparison | FollowUp

/** Forms of report for two documents: their names in the folder of `--out`, and how they are made. */
const FORMS: Readonly<
  Record<
    string,
    { readonly name: string; readonly make: (compared: Compared, language: Language) => Promise<string | Uint8Array> }
  >
> = {
  data: { name: 'hai-van-ban.json', make: async (compared) => `${JSON.stringify(compared, null, 2)}\n` },
  html: {
    name: 'hai-van-ban.html',
    make: async (compared, language) => {
      if (compared.mode === 'versions')
        return (await import('../../reports/versions-page/versions-page.ts')).versionsPage(compared, language)
      return (await import('../../reports/follow-up-page/follow-up-page.ts')).followUpPage(compared, language)
    },
  },
  xlsx: {
    name: 'hai-van-ban.xlsx',
    make: async (compared, language) => {
      if (compared.mode === 'versions')
        return (await import('../../reports/versions-page/versions-xlsx.ts')).versionsXlsx(compared, language)
      return (await import('../../reports/follow-up-page/follow-up-xlsx.ts')).followUpXlsx(compared, language)
    },
  },
}

/** Writes the reports that the options ask for, all of them with `--out FOLDER`, and gives each path once it is written. */
export async function* writeTwo(compared: Compared, options: Options, language: Language): AsyncGenerator<string> {
  for (const [option, { name, make }] of Object.entries(FORMS)) {
    const named = options[option]
    const path = typeof named === 'string' ? named : typeof options.out === 'string' ? join(options.out, name) : null
    if (path === null) continue
    await put(await make(compared, language), path)
    yield path
  }
}
