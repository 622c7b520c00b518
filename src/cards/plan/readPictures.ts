/** The pictures that the config names for cards: portraits of authors, and the picture that takes the place of drawn cards. */
import { Effect, FileSystem, Path } from "effect"
import type { Image } from "../../model/Article.ts"
import type { PhotoInputs } from "../../model/Card.ts"
import { sha256 } from "../../model/Digest.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { CardImage, CardSettings } from "../../model/settings/CardSettings.ts"
import { inspectPhoto } from "../photo/inspectPhoto.ts"
import type { PhotoVerdict } from "../photo/photoRules.ts"

export const readPictures = Effect.fnUntraced(function* (
  root: string,
  { portraits: files = {}, image }: Pick<CardSettings, "portraits" | "image">
) {
  const portraits = new Map<string, Omit<PhotoInputs, "focus">>()
  const findings: Array<Finding> = []
  for (const [name, file] of Object.entries(files)) {
    const read = yield* readPicture(root, file, "crop")
    if (read._tag === "Usable") portraits.set(name, { file, sha256: read.sha256 })
    else
      findings.push(
        finding(
          "FF4036",
          { file },
          `The portrait of ${name} is not used on cards: ${read.reason}.`,
          "Name a PNG, JPEG, GIF, WebP or AVIF picture of the project under `cards.portraits`."
        )
      )
  }
  const read = image === undefined ? null : yield* readPicture(root, image.file, "card")
  if (image !== undefined && read?._tag === "Refused")
    findings.push(
      finding(
        "FF4010",
        { file: image.file },
        `The picture of \`cards.image\` is not used on cards: ${read.reason}.`,
        "Name a PNG, JPEG, GIF, WebP or AVIF picture of the project, 1200 pixels wide or more."
      )
    )
  return { portraits, picture: image === undefined || read?._tag !== "Usable" ? null : imageOf(image, read), findings }
})

type Read =
  | (Extract<PhotoVerdict, { _tag: "Usable" }> & Pick<PhotoInputs, "sha256"> & { readonly bytes: number })
  | Refused
type Refused = Extract<PhotoVerdict, { _tag: "Refused" }>

const unusable = (reason: string): Read => ({ _tag: "Refused", reason })

/** `file`: relative to the project. */
const readPicture = Effect.fnUntraced(function* (root: string, file: string, purpose: "card" | "crop") {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const absolute = path.resolve(root, ...file.split("/"))
  const real = yield* Effect.all([fs.realPath(root), fs.realPath(absolute)]).pipe(Effect.orElseSucceed(() => null))
  const relative = real === null ? ".." : path.relative(...real)
  if (relative.startsWith("..") || path.isAbsolute(relative)) return unusable("it is no file of the project")
  const bytes = yield* fs.readFile(absolute).pipe(Effect.orElseSucceed(() => null))
  if (bytes === null) return unusable("it cannot be read")
  const verdict = inspectPhoto(bytes, purpose)
  return verdict._tag === "Refused" ? verdict : { ...verdict, sha256: sha256(bytes), bytes: bytes.length }
})

const imageOf = ({ file, focus }: CardImage, { _tag, ...read }: Extract<Read, { _tag: "Usable" }>): Image => ({
  url: "",
  alt: "",
  file,
  ...read,
  ...(focus === undefined ? {} : { focus })
})
