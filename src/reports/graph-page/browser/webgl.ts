// sigma's modules read constants of this class while they load, also where they will never draw
if (typeof WebGLRenderingContext === 'undefined') Object.assign(globalThis, { WebGLRenderingContext: class {} })

let renderer: string | null | undefined

/** What draws WebGL here, null where nothing does. */
function rendererName(): string | null {
  if (renderer !== undefined) return renderer
  renderer = null
  try {
    const canvas = document.createElement('canvas')
    const context = (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) as WebGLRenderingContext | null
    if (context !== null) {
      const names = context.getExtension('WEBGL_debug_renderer_info')
      renderer = String(context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER))
      context.getExtension('WEBGL_lose_context')?.loseContext()
    }
  } catch {
    // a browser that throws here draws nothing either
  }
  return renderer
}

/** Whether this browser draws with WebGL. */
export const hasWebgl = (): boolean => rendererName() !== null

/** Whether WebGL is worked out by the processor: then plain canvases are faster kept away from it. */
export const drawsInSoftware = (): boolean => /swiftshader|llvmpipe|software|basic render/iu.test(rendererName() ?? '')
