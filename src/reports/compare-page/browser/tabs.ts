/** Tabs as WAI-ARIA has them: the arrows go from one to the next, only the chosen one can be tabbed to. */
export function wireTabs(list: HTMLElement, onShow: (panel: string) => void): void {
  const tabs = [...list.querySelectorAll<HTMLButtonElement>('[role=tab]')]
  const choose = (tab: HTMLButtonElement, focus: boolean) => {
    for (const one of tabs) {
      const chosen = one === tab
      one.setAttribute('aria-selected', String(chosen))
      one.tabIndex = chosen ? 0 : -1
      document.getElementById(one.getAttribute('aria-controls') ?? '')?.classList.toggle('hidden', !chosen)
    }
    if (focus) tab.focus()
    onShow(tab.getAttribute('aria-controls') ?? '')
  }
  for (const [at, tab] of tabs.entries()) {
    tab.addEventListener('click', () => choose(tab, false))
    tab.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
      const next = tabs[(at + step + tabs.length) % tabs.length]
      if (step !== 0 && next !== undefined) choose(next, true)
    })
  }
  const first = tabs[0]
  if (first !== undefined) choose(first, false)
}
