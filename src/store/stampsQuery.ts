/** What a look at every published file needs, as bare as it can be: there may be a million. It imports nothing, because a thread asks it too. */
export const stampsQuery = "SELECT path, kind, size, mtime, ino FROM target"

export type StampRow = Readonly<[path: string, kind: string, size: number, mtime: number, ino: number]>

export const stampRow = ([path, kind, size, mtime, ino]: ReadonlyArray<unknown>): StampRow => [
  String(path),
  String(kind),
  Number(size),
  Number(mtime),
  Number(ino)
]
