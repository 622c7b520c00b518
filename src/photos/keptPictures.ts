/**
 * Pictures that came out of archives are kept as files of the project, below
 * `.fanfare/`, named by their digests; they may be deleted at any time. A run
 * that writes nothing keeps them in a folder of the system while it lasts.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, sep } from "node:path"

export const keptFolder = ".fanfare/exports/"

/** Folders of the system, by the real path of the project. */
const elsewhere = new Map<string, string>()

const folderFor = (root: string): string | undefined =>
  elsewhere.size === 0 ? undefined : elsewhere.get(realpathSync(root))

/** Whether a root and a slash before it make a path. */
const isJoined = (path: string): boolean => sep === "/" && path !== "" && !path.includes("./")

/** The absolute path of a file of the project, whether or not it is there. */
export const projectFile = (root: string, path: string): string => {
  // Asked for every file of an archive in every run, and most are plain.
  const file = isJoined(path) ? `${root}/${path}` : join(root, ...path.split("/"))
  const folder = path.startsWith(keptFolder) ? folderFor(root) : undefined
  if (folder === undefined || existsSync(file)) return file
  return join(folder, ...path.slice(keptFolder.length).split("/"))
}

const isWithin = (root: string, folder: string): boolean =>
  `${realpathSync(folder)}${sep}`.startsWith(`${realpathSync(root)}${sep}`)

/** `name`: a digest of the bytes, and a name below it. Gives its path relative to the project. Throws the system's errors. */
export const keepPicture = (root: string, name: string, bytes: Uint8Array, write: boolean): string => {
  const path = `${keptFolder}${name}`
  if (existsSync(projectFile(root, path))) return path
  if (!write && folderFor(root) === undefined)
    elsewhere.set(realpathSync(root), realpathSync(mkdtempSync(join(tmpdir(), "fanfare-exports-"))))
  const file = write ? join(root, ...path.split("/")) : projectFile(root, path)
  mkdirSync(dirname(file), { recursive: true })
  if (write && !isWithin(root, dirname(file)))
    throw Object.assign(new Error(`EACCES: ${keptFolder} leads out of the project`), {
      code: "EACCES",
      syscall: "open"
    })
  writeFileSync(`${file}.${process.pid}.tmp`, bytes)
  renameSync(`${file}.${process.pid}.tmp`, file)
  return path
}

/** Whether a real path is that of a picture kept in a folder of the system. */
export const isKeptElsewhere = (root: string, file: string): boolean => {
  const folder = folderFor(root)
  return folder !== undefined && file.startsWith(folder + sep)
}

/** At the end of a run that wrote nothing. */
export const dropKeptElsewhere = (root: string): void => {
  const folder = folderFor(root)
  if (folder === undefined) return
  elsewhere.delete(realpathSync(root))
  rmSync(folder, { recursive: true, force: true })
}

/** Whether the project keeps any picture. */
export const hasKeptPictures = (root: string): boolean => existsSync(join(root, keptFolder))

/** Deletes the pictures that are not among those in use, and what a run that died left. `used`: paths relative to the project. */
export const sweepKeptPictures = (root: string, used: ReadonlySet<string>): void => {
  const top = join(root, keptFolder)
  if (!isWithin(root, top)) return
  for (const folder of readdirSync(top)) {
    // Another program's files stay.
    if (!/^[0-9a-f]{16}$/.test(folder)) continue
    const names = readdirSync(join(top, folder))
    const unused = names.filter((name) => !used.has(`${keptFolder}${folder}/${name}`))
    if (unused.length === names.length) rmSync(join(top, folder), { recursive: true, force: true })
    else for (const name of unused) rmSync(join(top, folder, name), { force: true })
  }
}
