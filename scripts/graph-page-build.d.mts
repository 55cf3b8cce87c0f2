import type { BuildOptions } from 'esbuild'

export function graphPageBuild(root: string): BuildOptions
