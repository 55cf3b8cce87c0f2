import { codeOf, Failure } from '../failure.ts'

/** What `read` makes of a file that an option names. Throws Failure with the file's path. */
export async function fromFile<T>(path: string, read: (path: string) => Promise<T>): Promise<T> {
  try {
    return await read(path)
  } catch (error) {
    const detail = (error as { detail?: string }).detail
    throw new Failure(path, codeOf(error), { cause: error, ...(detail !== undefined && { detail }) })
  }
}
