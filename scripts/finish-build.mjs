// After tsc: makes the command executable and links it where `npx doichieu` looks in the project's own folder.
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const folder = join(root, 'node_modules', '.bin')

for (const [name, path] of Object.entries(bin)) {
  const target = join(root, path)
  chmodSync(target, 0o755)
  // installed as somebody's dependency, npm makes the link itself
  if (!existsSync(join(root, 'node_modules'))) continue
  mkdirSync(folder, { recursive: true })
  rmSync(join(folder, name), { force: true })
  symlinkSync(relative(folder, target), join(folder, name))
}
