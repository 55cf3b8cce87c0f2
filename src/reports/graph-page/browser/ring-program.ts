import type { Attributes } from 'graphology-types'
import type Sigma from 'sigma'
import { NodeProgram } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'

export interface RingData extends NodeDisplayData {
  /** The colour of the ring around the disc. */
  readonly ring: string
}

const VERTEX = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_radius;
const float bias = 255.0 / 254.0;
void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  vec2 offset = size * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1)).xy, 0, 1);
  v_offset = offset;
  v_radius = size / 2.0;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  v_ring = a_ring;
  v_ring.a *= bias;
  #endif
  v_color.a *= bias;
}`

const FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_radius;
uniform float u_correctionRatio;
const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);
void main(void) {
  float blur = u_correctionRatio * 2.0;
  float edge = length(v_offset) - v_radius + blur;
  #ifdef PICKING_MODE
  gl_FragColor = edge > blur ? transparent : v_color;
  #else
  float inner = edge + max(v_radius * 0.26, blur * 0.8);
  vec4 disc = mix(v_color, v_ring, clamp(inner / blur, 0.0, 1.0));
  gl_FragColor = mix(disc, transparent, clamp(edge / blur, 0.0, 1.0));
  #endif
}`

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const

/**
 * Discs with a ring in a colour of its own: sigma's circles, which have one colour only, one attribute richer. They are not
 * drawn a second time for finding what is under the pointer: reading that back stalls drawing without a graphics card.
 */
export class RingProgram extends NodeProgram<(typeof UNIFORMS)[number], Attributes, Attributes, Attributes> {
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer)
  }

  getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    }
  }

  override processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
    const { ring } = data as RingData
    this.array.set([data.x, data.y, data.size, floatColor(data.color), floatColor(ring), nodeIndex], start)
  }

  override setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: Parameters<NodeProgram<(typeof UNIFORMS)[number]>['setUniforms']>[1],
  ): void {
    const at = uniformLocations as Record<(typeof UNIFORMS)[number], WebGLUniformLocation>
    gl.uniform1f(at.u_correctionRatio, params.correctionRatio)
    gl.uniform1f(at.u_sizeRatio, params.sizeRatio)
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix)
  }
}
