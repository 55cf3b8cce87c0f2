/** What a commune sends: its files in a folder, with the litter that systems leave beside them. */
import { strToU8, zipSync } from 'fflate'

const TIME = new Date('2024-01-15T00:00:00')

export const archive = (folder: string, files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(
    {
      ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes])),
      [`${folder}/~$ kế hoạch.docx`]: strToU8('\u0006Van thu'),
      [`${folder}/Thumbs.db`]: strToU8('\u00d0\u00cf'),
      [`__MACOSX/${folder}/._Kế hoạch.docx`]: strToU8('\u0000\u0005\u0016\u0007'),
    },
    { mtime: TIME, level: 9 },
  )
