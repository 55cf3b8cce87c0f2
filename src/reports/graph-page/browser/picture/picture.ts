import { DirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { Authority } from '../../authority.ts'
import { type Cluster, type Clustering, clusterBy } from '../../clusters.ts'
import { type Layout, layOut } from '../../layout.ts'
import type { App } from '../app.ts'
import { type Palette, readPalette } from '../palette.ts'
import { RingProgram } from '../ring-program.ts'
import { paintBackdrop, paintNames } from './backdrop.ts'
import { bubbleAt, paintBubbles } from './bubbles.ts'
import { paintCaptions } from './captions.ts'
import { emphasisOf } from './emphasis.ts'
import { type Drawn, linkAt, paintLinks } from './links.ts'
import { type Emphasis, NOTHING, type Scene, type View, withinView } from './scene.ts'

/** What the pointer is over. */
export type Pointed = { readonly node: number } | { readonly edge: number } | { readonly cluster: Cluster } | null
export interface PictureEvents {
  readonly onPoint: (pointed: Pointed, x: number, y: number) => void
}

/** Documents nearer than this many pixels are drawn as clusters, once there are many. */
const TOO_CLOSE = 9
const FEW = 500
/** Pixels of a cluster's cell, roughly: cells double from one depth to the next. */
const CELL = 74
const LAYERS = { backdrop: 'edges', links: 'nodes', captions: 'mouse' } as const
const UNUSED = ['edges', 'edgeLabels', 'labels', 'hovers', 'hoverNodes']
/** Room around the bands, in units of the layout. */
const MARGIN = { left: 150, right: 40, top: 38, bottom: 14 }

/** The map: discs by sigma on WebGL, and around them what it does not draw, on canvases that follow its camera. */
export class Picture {
  readonly #app: App
  readonly #events: PictureEvents
  readonly #authority: Authority
  readonly #layout: Layout
  readonly #sigma: Sigma
  readonly #canvases: Readonly<Record<keyof typeof LAYERS, CanvasRenderingContext2D>>
  /** Most cited first: the order in which captions find room. */
  readonly #order: readonly number[]
  #palette: Palette = readPalette()
  #sizes = new Float64Array(0)
  #emphasis: Emphasis = NOTHING
  #hovered: number | null = null
  #drawn: readonly Drawn[] = []
  #scene: Scene | null = null
  #clusterings = new Map<number, Clustering>()

  constructor(app: App, container: HTMLElement, authority: Authority, events: PictureEvents) {
    this.#app = app
    this.#events = events
    this.#authority = authority
    const { nodes, incoming } = app.model
    const aspect = Math.max(0.8, Math.min(2.6, container.clientWidth / Math.max(1, container.clientHeight)))
    this.#layout = layOut(
      nodes.map(({ date, level }, at) => ({ date, level, caption: Math.max(app.label(at).length, 12) })),
      aspect,
    )
    this.#order = nodes
      .map((_, at) => at)
      .sort((a, b) => (incoming[b]?.length ?? 0) - (incoming[a]?.length ?? 0) || Number(nodes[b]?.held) - Number(nodes[a]?.held))
    this.#sigma = this.#open(container)
    this.#canvases = this.#layers()
    this.#measure()
    this.#listen(container)
    app.on((change) => {
      if (change === 'filters') this.#refilter()
      if (change === 'theme') this.#recolour()
      if (change === 'selection') this.#reselect()
      if (change === 'view' && app.view === 'picture') this.#sigma.resize(true).refresh()
    })
    this.#refilter()
  }

  #open(container: HTMLElement): Sigma {
    const graph = new DirectedGraph()
    const { x, y, width, height } = this.#layout
    this.#app.model.nodes.forEach((_, at) => {
      graph.addNode(String(at), { x: x[at], y: y[at], size: 3 })
    })
    const sigma = new Sigma(graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      defaultNodeType: 'ring',
      nodeProgramClasses: { ring: RingProgram },
      defaultDrawNodeHover: () => {},
      stagePadding: 0,
      minCameraRatio: 0.002,
      maxCameraRatio: 1.5,
      zoomingRatio: 1.5,
      nodeReducer: (key, data) => this.#reduced(Number(key), data),
    })
    // sigma asks itself what is under the pointer by reading pixels back, which this answers from the places instead
    Object.assign(sigma, { getNodeAtPosition: ({ x, y }: { x: number; y: number }) => this.#nodeAt(x, y) })
    sigma.setCustomBBox({ x: [-MARGIN.left, width + MARGIN.right], y: [-MARGIN.bottom, height + MARGIN.top] })
    return sigma
  }

  #reduced(at: number, data: object): object {
    const { status, held } = this.#app.node(at)
    const colour = this.#palette.status(status)
    return {
      ...data,
      size: this.#sizes[at] ?? 3,
      color: held ? colour : this.#palette.paper,
      ring: colour,
      hidden: !this.#app.shown.nodes[at],
    }
  }

  #layers(): Readonly<Record<keyof typeof LAYERS, CanvasRenderingContext2D>> {
    const canvases = this.#sigma.getCanvases()
    // layers of sigma's own that stay empty here need not be laid over one another in every frame
    for (const id of UNUSED) if (canvases[id]) canvases[id].style.display = 'none'
    const made = Object.entries(LAYERS).map(([id, beforeLayer]) => {
      const canvas = this.#sigma.createCanvas(`map-${id}`, { beforeLayer, style: { inset: '0', pointerEvents: 'none' } })
      return [id, canvas.getContext('2d') as CanvasRenderingContext2D] as const
    })
    return Object.fromEntries(made) as Record<keyof typeof LAYERS, CanvasRenderingContext2D>
  }

  /** Discs as large as their lanes allow, larger where much cited. */
  #measure(): void {
    const { width, height } = this.#sigma.getDimensions()
    const ratio = window.devicePixelRatio || 1
    for (const context of Object.values(this.#canvases)) {
      Object.assign(context.canvas, { width: width * ratio, height: height * ratio })
      Object.assign(context.canvas.style, { width: `${width}px`, height: `${height}px` })
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
    }
    const { incoming, nodes } = this.#app.model
    const room = this.#layout.spacing.y * this.#fitScale()
    const base = Math.max(1.7, Math.min(6, 0.32 * room))
    const growth = Math.max(0.15, Math.min(1.1, room / 26 - 0.2))
    const most = Math.log2(2 + Math.max(1, ...incoming.map((list) => list.length)))
    this.#sizes = Float64Array.from(nodes, (_, at) => base * (1 + (growth * Math.log2(1 + (incoming[at]?.length ?? 0))) / most))
  }

  #fitScale(): number {
    const { width, height } = this.#sigma.getDimensions()
    const wide = this.#layout.width + MARGIN.left + MARGIN.right
    const high = this.#layout.height + MARGIN.top + MARGIN.bottom
    return Math.min(width / wide, height / high)
  }

  #listen(container: HTMLElement): void {
    const sigma = this.#sigma
    sigma.on('afterRender', () => this.#paint())
    sigma.on('resize', () => this.#measure())
    sigma.on('enterNode', ({ node }) => this.#hover(Number(node)))
    sigma.on('leaveNode', () => this.#hover(null))
    sigma.on('clickNode', ({ node, event }) => this.#click(event.x, event.y, Number(node)))
    sigma.on('clickStage', ({ event }) => this.#click(event.x, event.y, null))
    sigma.on('moveBody', ({ event }) => this.#point(event.x, event.y))
    container.addEventListener('mouseleave', () => this.#events.onPoint(null, 0, 0))
    let waiting = 0
    new ResizeObserver(() => {
      cancelAnimationFrame(waiting)
      waiting = requestAnimationFrame(() => {
        if (container.clientWidth > 0) sigma.resize().refresh()
      })
    }).observe(container)
  }

  #click(x: number, y: number, node: number | null): void {
    const cluster = this.#clusterAt(x, y)
    const chosen = node !== null && (this.#scene?.clustering == null || this.#emphasis.nodes.has(node)) ? node : null
    if (chosen !== null) return this.#app.select({ node: chosen })
    const edge = linkAt(this.#drawn, x, y)
    if (edge !== null && cluster === null) return this.#app.select({ edge })
    if (cluster !== null) return this.frame(cluster.members)
    this.#app.select(null)
  }

  /** The disc under a point, as sigma names it; a few pixels beside it count. */
  #nodeAt(x: number, y: number): string | null {
    if (this.#scene === null) return null
    const { view, inView, radius, layout } = this.#scene
    let [nearest, least] = [-1, 0]
    for (let at = 0; at < inView.length; at++) {
      if (!inView[at]) continue
      const [dx, dy] = [view.x(layout.x[at] ?? 0) - x, view.y(layout.y[at] ?? 0) - y]
      const beyond = Math.hypot(dx, dy) - radius(at) - 3
      if (beyond < least) [least, nearest] = [beyond, at]
    }
    return nearest < 0 ? null : String(nearest)
  }

  #clusterAt(x: number, y: number): Cluster | null {
    return this.#scene?.clustering ? bubbleAt(this.#scene, x, y) : null
  }

  #hover(at: number | null): void {
    this.#hovered = this.#scene?.clustering === null ? at : null
    this.#emphasise()
  }

  #point(x: number, y: number): void {
    const cluster = this.#hovered === null ? this.#clusterAt(x, y) : null
    const edge = this.#hovered === null && cluster === null && this.#drawn.length < 900 ? linkAt(this.#drawn, x, y) : null
    const pointed: Pointed =
      this.#hovered !== null ? { node: this.#hovered } : cluster !== null ? { cluster } : edge !== null ? { edge } : null
    this.#sigma.getContainer().style.cursor = pointed === null ? 'grab' : 'pointer'
    this.#events.onPoint(pointed, x, y)
  }

  #emphasise(): void {
    this.#emphasis = emphasisOf(this.#app, this.#authority, this.#hovered)
    this.#sigma.getCanvases().nodes?.style.setProperty('opacity', this.#emphasis.strong ? '0.22' : '1')
    this.#sigma.scheduleRender()
  }

  #refilter(): void {
    this.#clusterings = new Map()
    this.#sigma.refresh()
  }

  #recolour(): void {
    this.#palette = readPalette()
    this.#sigma.refresh({ skipIndexation: true })
  }

  #reselect(): void {
    this.#hovered = null
    this.#emphasise()
    const { selection } = this.#app
    if (selection === null) return
    const edge = 'edge' in selection ? this.#app.model.edges[selection.edge] : undefined
    const wanted = 'node' in selection ? [selection.node] : [edge?.from ?? selection.edge, edge?.to ?? selection.edge]
    if (this.#app.view === 'picture') this.#bringIntoView(wanted)
  }

  /** Moves only as far as is needed for these to be seen clear of the panel, and closer where they would be clustered. */
  #bringIntoView(wanted: readonly number[]): void {
    const view = this.#view()
    const free = view.width - Math.min(440, view.width * 0.5)
    const near = this.#layout.spacing.y * view.scale >= TOO_CLOSE || this.#app.shown.nodeCount <= FEW
    const seen = wanted.every((at) => {
      const [x, y] = this.#placeOf(view, at)
      return x > 20 && x < free && y > 40 && y < view.height - 20
    })
    if (seen && near) return
    const along = seen || wanted.length > 1 ? wanted : [...wanted, ...this.#emphasis.chain]
    this.frame(along, free / view.width)
  }

  #placeOf(view: View, at: number): [number, number] {
    return [view.x(this.#layout.x[at] ?? 0), view.y(this.#layout.y[at] ?? 0)]
  }

  /** Moves the camera so that these are seen, in its left part where `share` is under 1, no closer than is clear. */
  frame(members: readonly number[], share = 1): void {
    const { x, y, spacing, width, height } = this.#layout
    const [xs, ys] = [members.map((at) => x[at] ?? 0), members.map((at) => y[at] ?? 0)]
    const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const view = this.#view()
    const clear = (TOO_CLOSE * 2.2) / spacing.y
    const wanted = Math.min((view.width * share * 0.7) / Math.max(right - left, 1), (view.height * 0.6) / Math.max(high - low, 1))
    const scale = Math.min(wanted, Math.max(clear, view.scale))
    const ratio = Math.max(0.002, Math.min(1.5, (view.scale * this.#sigma.getCamera().ratio) / scale))
    const aside = ((1 - share) * view.width) / 2 / scale
    const target = { x: (left + right) / 2 + aside, y: (low + high) / 2 }
    const bounds = { x: Math.max(-width, Math.min(2 * width, target.x)), y: Math.max(-height, Math.min(2 * height, target.y)) }
    this.#sigma.getCamera().animate({ ...this.#framed(bounds), ratio }, { duration: 420 })
  }

  /** Units of the layout as sigma's camera has them. */
  #framed(point: { x: number; y: number }): { x: number; y: number } {
    return this.#sigma.viewportToFramedGraph(this.#sigma.graphToViewport(point))
  }

  fit(): void {
    this.#sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: 350 })
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera()
    camera.animate({ ratio: Math.max(0.002, Math.min(1.5, camera.ratio / factor)) }, { duration: 180 })
  }

  /** Moves by shares of the view. */
  pan(x: number, y: number): void {
    const { width, height } = this.#sigma.getDimensions()
    const camera = this.#sigma.getCamera()
    const to = this.#sigma.viewportToFramedGraph({ x: width * (0.5 + x), y: height * (0.5 + y) })
    camera.animate({ x: to.x, y: to.y }, { duration: 140 })
  }

  #view(): View {
    const { width, height } = this.#sigma.getDimensions()
    const origin = this.#sigma.graphToViewport({ x: 0, y: 0 })
    const end = this.#sigma.graphToViewport({ x: this.#layout.width, y: this.#layout.height })
    const scale = (end.x - origin.x) / this.#layout.width
    return { width, height, scale, x: (unit) => origin.x + unit * scale, y: (unit) => origin.y - unit * scale }
  }

  #paint(): void {
    const view = this.#view()
    const { inView, inViewCount } = withinView(this.#app, this.#layout, view)
    const clustering = this.#clusteringAt(view)
    const zoomed = this.#sigma.scaleSize(1)
    const scene: Scene = {
      app: this.#app,
      layout: this.#layout,
      palette: this.#palette,
      view,
      emphasis: this.#emphasis,
      clustering,
      inView,
      inViewCount,
      radius: (at) => (this.#sizes[at] ?? 3) * zoomed,
    }
    this.#scene = scene
    const discs = this.#sigma.getCanvases().nodes
    if (discs) discs.style.opacity = this.#emphasis.strong ? '0.22' : clustering === null ? '1' : '0.3'
    paintBackdrop(this.#canvases.backdrop, scene)
    this.#drawn = paintLinks(this.#canvases.links, scene)
    paintCaptions(this.#canvases.captions, scene, this.#order)
    if (clustering !== null) paintBubbles(this.#canvases.captions, scene)
    paintNames(this.#canvases.captions, scene)
  }

  #clusteringAt(view: View): Clustering | null {
    if (this.#app.shown.nodeCount <= FEW || this.#layout.spacing.y * view.scale >= TOO_CLOSE) return null
    const cell = 2 ** Math.round(Math.log2(CELL / view.scale))
    const known = this.#clusterings.get(cell)
    if (known !== undefined) return known
    const made = clusterBy(this.#app.model, this.#layout, (at) => Boolean(this.#app.shown.nodes[at]), cell)
    this.#clusterings.set(cell, made)
    return made
  }
}
