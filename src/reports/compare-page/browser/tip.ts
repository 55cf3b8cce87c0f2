/** The small note that follows the pointer over the matrix: which commune, which task, what became of it. */
export function wireTip(root: HTMLElement, tip: HTMLElement, told: (cell: Element) => string | null): void {
  const hide = () => {
    tip.hidden = true
  }
  root.addEventListener('pointerleave', hide)
  root.addEventListener('scroll', hide)
  root.addEventListener('pointermove', (event) => {
    const cell = (event.target as Element).closest('[role=gridcell]')
    const html = cell === null || event.pointerType === 'touch' ? null : told(cell)
    if (html === null) return hide()
    tip.innerHTML = html
    tip.hidden = false
    const { width, height } = tip.getBoundingClientRect()
    const left = Math.min(event.clientX + 14, window.innerWidth - width - 8)
    const below = event.clientY + 18
    const top = below + height > window.innerHeight - 8 ? event.clientY - height - 10 : below
    tip.style.transform = `translate(${Math.max(8, left)}px, ${Math.max(8, top)}px)`
  })
}
