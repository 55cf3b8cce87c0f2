import type { GraphNode, LegalStatus } from '../../record/citation-graph.ts'
import { PAGE_MESSAGES } from '../../reports/graph-page/messages.ts'
import type { Language, Say } from '../messages/messages.ts'

type Named = Pick<GraphNode, 'id' | 'kind' | 'number' | 'title' | 'issuer' | 'date'>

const pageWords = (say: Say) => PAGE_MESSAGES[say('language') as Language]

/** `Kế hoạch 18/KH-UBND`, a law by its name. */
export function nodeName({ kind, number, title, id }: Omit<Named, 'issuer' | 'date'>, say: Say): string {
  const law = kind === 'luat' || kind === 'bo-luat' || kind === 'phap-lenh' || kind === 'hien-phap'
  if (law && title !== null) return number === null ? title : `${title} (${number})`
  if (number === null) return title ?? id
  return `${pageWords(say)[`kind.${kind}`]} ${number}`
}

/** The name with who issued it and when: `Kế hoạch 18/KH-UBND (UBND xã Đông Bái, 07/02/2024)`. */
export function nodeLine(node: Named, say: Say): string {
  const more = [node.issuer, node.date === null ? null : peopleDate(node.date)].filter((part) => part !== null)
  return `${nodeName(node, say)}${more.length === 0 ? '' : ` (${more.join(', ')})`}`
}

export const statusWord = (status: LegalStatus, say: Say): string => pageWords(say)[`status.${status}`].toLocaleLowerCase('vi')

/** `07/02/2024`, `02/2024`, `2024`. */
export const peopleDate = (iso: string): string => iso.split('-').reverse().join('/')
