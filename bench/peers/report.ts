/** Prints what a run took, from before its imports. */
export function stopwatch(): (found?: Record<string, number>) => void {
  const started = performance.now()
  const before = process.cpuUsage()
  return (found) => {
    const milliseconds = performance.now() - started
    const { user, system } = process.cpuUsage(before)
    const megabytes = process.resourceUsage().maxRSS / 1024
    console.log(JSON.stringify({ milliseconds, processor: (user + system) / 1000, megabytes, found }))
  }
}

/** The built package, as others import it; seen from `.cache/bench/peers/built`, where the peers run. */
export const BUILT = new URL('../../../../dist/src/index.js', import.meta.url).href
