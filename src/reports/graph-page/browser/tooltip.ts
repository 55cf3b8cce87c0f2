import type { PageEdge } from '../page-data.ts'
import type { App } from './app.ts'
import { el } from './dom.ts'
import type { Pointed } from './picture/picture.ts'

/** A small card beside the pointer that says what is under it. */
export function tooltip(app: App, stage: HTMLElement): (pointed: Pointed, x: number, y: number) => void {
  const card = el('div', { class: 'tooltip', role: 'tooltip' })
  stage.append(card)
  let last = ''
  return (pointed, x, y) => {
    card.classList.toggle('open', pointed !== null)
    if (pointed === null) return
    const key =
      'node' in pointed
        ? `n${pointed.node}`
        : 'edge' in pointed
          ? `e${pointed.edge}`
          : `c${pointed.cluster.x} ${pointed.cluster.y}`
    if (key !== last) card.replaceChildren(...content(app, pointed))
    last = key
    const { clientWidth, clientHeight } = stage
    card.style.transform = `translate(${Math.min(x + 14, clientWidth - card.offsetWidth - 8)}px, ${Math.min(y + 14, clientHeight - card.offsetHeight - 8)}px)`
  }
}

function content(app: App, pointed: NonNullable<Pointed>): HTMLElement[] {
  if ('node' in pointed) {
    const node = app.node(pointed.node)
    return [
      el('strong', {}, app.fullName(pointed.node)),
      el('span', { class: 'quiet' }, [node.issuer, app.date(node.date)].filter(Boolean).join(' · ')),
      ...(node.title === null ? [] : [el('span', {}, node.title)]),
      el('span', { class: 'chip', dataset: { status: node.status } }, app.say(`status.${node.status}`)),
    ]
  }
  if ('edge' in pointed) {
    const edge = app.model.edges[pointed.edge] as PageEdge
    return [
      el('span', {}, app.fullName(edge.from)),
      el('strong', { dataset: { relation: edge.relation } }, `${app.say(`out.${edge.relation}`)} ×${edge.count}`),
      el('span', {}, app.fullName(edge.to)),
    ]
  }
  const { members, years, place, statuses } = pointed.cluster
  const span = years === null ? app.say('undated') : [...new Set(years)].join('–')
  return [
    el('strong', {}, [place, span].filter(Boolean).join(' · ')),
    ...[...statuses]
      .sort(([, a], [, b]) => b - a)
      .map(([status, count]) =>
        el('span', { class: 'chip', dataset: { status } }, `${app.say(`status.${status}`)} ${app.count(count)}`),
      ),
    el('span', { class: 'quiet' }, app.say('clusterMore', { n: members.length })),
  ]
}
