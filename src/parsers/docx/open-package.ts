import { openParts } from '../archive/open-parts.ts'
import { UnreadableError } from '../unreadable.ts'
import { child, elements } from '../xml/find-elements.ts'
import type { XmlElement, XmlOptions } from '../xml/read-xml.ts'
import { PREFIXES } from './package-names.ts'

export interface Relationship {
  /** The last word of its type: `styles`, `footnotes`, `header`. */
  readonly type: string
  /** Path of the part in the package. */
  readonly target: string
}

/** The parts of an OOXML package. */
export interface Package {
  /** The main part: `word/document.xml` by custom, whatever the package says by right. */
  readonly main: string
  /** The root of a part; undefined where the package has no such part. */
  readonly read: (path: string, options?: XmlOptions) => XmlElement | undefined
  /** What a part refers to, by relationship id. */
  readonly relationships: (path: string) => ReadonlyMap<string, Relationship>
}

/** Throws UnreadableError `damaged` where the ZIP is cut off or has no main part. */
export function openPackage(bytes: Uint8Array): Package {
  const parts = openParts(bytes)
  const read: Package['read'] = (path, options = {}) => parts.read(path, { prefixes: PREFIXES, ...options })
  const relationships = (path: string) => readRelationships(read(relationshipsPath(path)), path)
  const main = [...relationships('').values()].find((relationship) => relationship.type === 'officeDocument')?.target
  const found = [main, 'word/document.xml'].find((path) => path !== undefined && parts.has(path))
  if (found === undefined) throw new UnreadableError('damaged', 'no main part')
  return { main: found, read, relationships }
}

/** Metadata of docProps: title, author, created, modified, producer, where given. */
export function readMetadata(source: Package): Record<string, string> {
  const core = source.read('docProps/core.xml')
  const app = source.read('docProps/app.xml')
  const pairs = [
    ['title', child(core, 'dc:title')],
    ['author', child(core, 'dc:creator')],
    ['created', child(core, 'dcterms:created')],
    ['modified', child(core, 'dcterms:modified')],
    ['producer', child(app, 'Application')],
  ] as const
  const metadata: Record<string, string> = {}
  for (const [key, element] of pairs) {
    const value = element?.children
      .filter((node) => typeof node === 'string')
      .join('')
      .trim()
    if (value) metadata[key] = value
  }
  return metadata
}

function readRelationships(root: XmlElement | undefined, path: string): Map<string, Relationship> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const map = new Map<string, Relationship>()
  for (const { attributes } of elements(root)) {
    const { Id: id, Type: type = '', Target: target = '', TargetMode: mode } = attributes
    if (id === undefined || mode === 'External') continue
    map.set(id, {
      type: type.slice(type.lastIndexOf('/') + 1),
      target: target.startsWith('/') ? target.slice(1) : resolve(folder + target),
    })
  }
  return map
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`
}

function resolve(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
