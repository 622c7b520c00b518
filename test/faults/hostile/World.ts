/**
 * A folder with a project in it and, beside it, things of others that a hostile project tries to reach: files to
 * destroy and a secret to publish.
 */
import { hash } from "node:crypto"
import {
  cpSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { dirname, join } from "node:path"
import { type Project, projectAt } from "../harness/project.ts"
import { copyFolder, scratch } from "../harness/scratch.ts"
import { photo } from "../site/photo.ts"
import { comments, markdown } from "../site/newsroom.ts"

/** Stands in every file outside of the project that could be published. */
export const secret = "SECRET-7f3a91c2"

export interface World {
  readonly root: string
  readonly project: Project
  readonly outside: Project
  /** Makes a symbolic link in the project; `to` is taken from the link's own folder. */
  readonly link: (path: string, to: string) => void
  readonly hardLink: (path: string, to: string) => void
  /** Adds files to the manifest, with the digests that they have now. */
  readonly claim: (...paths: ReadonlyArray<string>) => void
}

export const smallSite = (): Readonly<Record<string, string | Buffer>> => ({
  "fanfare.config.yaml": JSON.stringify({
    site: { url: "https://news.example.org/", title: "Small News", language: "en" }
  }),
  "articles/one.md": markdown(1),
  "articles/two.md": markdown(2, "image: { src: two.png, alt: Two }\n"),
  "articles/two.png": photo(2),
  "articles/one.comments.yaml": comments("one", 2),
  "feeds/harbour.yaml": "title: Harbour\ntags: [market]\n",
  "public/mine.html": "<!doctype html><title>Mine</title><p>Written by hand.\n",
  "public/.git/config": "[core]\n",
  "public/CNAME": "news.example.org\n",
  "public/articles/one/notes.txt": "Notes.\n"
})

const outsideFiles: Readonly<Record<string, string | Buffer>> = {
  "secret.txt": `The ${secret} of this machine\n\nIt is a text like an article, with ${secret} in it.\n`,
  "secret.md": `---\ntitle: ${secret}\ndate: 2026-03-01\nauthor: Root\n---\nWords of ${secret}.\n`,
  "secret.html": `<!doctype html><html lang="en"><head><title>${secret}</title><meta property="og:type" content="article"></head><body><article><h1>${secret}</h1><p>${secret}</p></article></body></html>\n`,
  "secret.xml": `<?xml version="1.0"?><rss version="2.0"><channel><title>${secret}</title><link>https://x.example/</link><description>d</description><item><title>${secret}</title><link>https://x.example/1</link></item></channel></rss>\n`,
  "secret.svg": `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><desc>${secret}</desc><rect width="8" height="8" fill="#f00"/></svg>\n`,
  "secret.yaml": `title: ${secret}\ndescription: ${secret}\n`,
  "secret.comments.yaml": `- id: s\n  author: ${secret}\n  date: 2026-04-01T00:00:00Z\n  text: ${secret}\n`,
  "secret.png": photo(9, 700, 500),
  "secret.mjs": `import { writeFileSync } from "node:fs"\nexport const template = { draw: ({ width, height }) => ({ type: "div", props: { style: { display: "flex", width, height }, children: [] } }) }\n`,
  "precious.txt": "Precious words of somebody else.\n",
  "precious.xml": "<precious/>\n",
  "precious.json": '{ "precious": true }\n',
  "folder/precious.txt": "More of them.\n"
}

/** A world around a copy of `built`, a small site that is published. */
export const makeWorld = (built: Project): World => {
  const root = scratch("world")
  mkdirSync(root)
  copyFolder(built.root, join(root, "project"))
  mkdirSync(join(root, "outside"))
  const [project, outside] = [projectAt(join(root, "project")), projectAt(join(root, "outside"))]
  for (const [path, content] of Object.entries(outsideFiles)) outside.write(path, content)
  const makeRoom = (path: string): void => {
    mkdirSync(dirname(project.at(path)), { recursive: true })
    if (isThere(project.at(path))) project.remove(path)
  }
  return {
    root,
    project,
    outside,
    link: (path, to) => {
      makeRoom(path)
      symlinkSync(to, project.at(path))
    },
    hardLink: (path, to) => {
      makeRoom(path)
      linkSync(outside.at(to), project.at(path))
    },
    claim: (...paths) => {
      const manifest = JSON.parse(project.read("public/fanfare.json")) as { files: Array<unknown> }
      for (const path of paths) {
        const bytes = read(path.startsWith("/") ? path : join(project.at("public"), path.replaceAll("\\", "/")))
        manifest.files.push({ path, bytes: bytes.length, type: "text/plain", sha256: hash("sha256", bytes) })
      }
      project.write("public/fanfare.json", JSON.stringify(manifest, null, 2))
    }
  }
}

const read = (file: string): Buffer => {
  try {
    return readFileSync(decodeURIComponent(file.replaceAll("\0", "")))
  } catch {
    return Buffer.from("")
  }
}

const isThere = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined

/** Everything in a folder: what kind it is, its rights, its time and its content. Names are bytes, as Latin-1. */
export const stampsOf = (root: string, isLeftOut: (path: string) => boolean): ReadonlyMap<string, string> => {
  const stamps = new Map<string, string>()
  const visit = (path: string): void => {
    if (isLeftOut(path)) return
    const file = Buffer.from(path === "" ? root : `${root}/${path}`, "latin1")
    const info = lstatSync(file)
    if (info.isDirectory()) {
      stamps.set(path, `folder ${info.mode}`)
      for (const name of readdirSync(file, { encoding: "latin1" })) visit(path === "" ? name : `${path}/${name}`)
    } else if (info.isSymbolicLink()) stamps.set(path, `link ${readlinkSync(file)}`)
    else if (info.isFile()) stamps.set(path, `file ${info.mode} ${info.mtimeMs} ${hash("sha256", readFileSync(file))}`)
    else stamps.set(path, "other")
  }
  visit("")
  return stamps
}

/** Every file of a folder with its bytes; links are not followed. */
export const publishedTexts = (folder: string): ReadonlyArray<readonly [path: string, bytes: Buffer]> =>
  isThere(folder)
    ? [...stampsOf(folder, () => false)]
        .filter(([, stamp]) => stamp.startsWith("file "))
        .map(([path]) => [path, readFileSync(Buffer.from(`${folder}/${path}`, "latin1"))] as const)
    : []

export const keepAside = (world: World, path: string, to: string): void =>
  cpSync(world.project.at(path), world.outside.at(to), { recursive: true })

export const writeRaw = (world: World, path: Buffer, text: string): void =>
  writeFileSync(Buffer.concat([Buffer.from(`${world.project.root}/`), path]), text)
