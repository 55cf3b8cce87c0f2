// sigma's modules read constants of this class while they load, also where they will never draw
if (typeof WebGLRenderingContext === 'undefined') Object.assign(globalThis, { WebGLRenderingContext: class {} })

/** Whether this browser draws with WebGL. */
export function hasWebgl(): boolean {
  try {
    const canvas = document.createElement('canvas')
    const context = (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) as WebGLRenderingContext | null
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
