/** The site's logo in all its versions, the one for the theme first, and what a person should know about how cards show it. */
import { Effect, type FileSystem, type Path } from "effect"
import { isLogoSeen } from "../../../templates/ground/fittingLogo.ts"
import { palette } from "../../../templates/palette.ts"
import type { LogoProps } from "../../../templates/props/LogoProps.ts"
import type { Blobs } from "../../model/Blobs.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Site } from "../../model/Site.ts"
import type { Guard } from "../guard/Guard.ts"
import { type Logo, readLogo } from "./logo.ts"

export interface Logos {
  /** With its other versions; null where none can be used. */
  readonly logo: (Logo & LogoProps) | null
  /** The one that pages show, `site.logo`. */
  readonly published: Pick<Logo, "file" | "sha256" | "feed"> | null
  readonly findings: ReadonlyArray<Finding>
}

interface Request {
  /** Absolute path of the project. */
  readonly root: string
  readonly site: Pick<Site, "logo" | "logos" | "accent">
  readonly theme: "light" | "dark"
  readonly guard: Guard
  /** They remember logos that were drawn. */
  readonly blobs: Pick<Blobs, "get" | "put">
}

/** Pixels: no template of fanfare's shows a logo higher, and a long one less high. */
const shownHeight = 127

export const readLogos = Effect.fn("readLogos")(function* ({
  root,
  site,
  theme,
  guard,
  blobs
}: Request): Effect.fn.Return<Logos, never, FileSystem.FileSystem | Path.Path> {
  const versions: Array<Logo & LogoProps> = []
  const findings: Array<Finding> = []
  for (const { file, shape } of filesFor(theme, site)) {
    const { logo, findings: own } = yield* readLogo(root, file, guard, blobs)
    findings.push(...own)
    if (logo === null) continue
    versions.push({ ...logo, ...(shape === undefined ? {} : { shape }) })
    findings.push(...smallLogo(logo))
  }
  const [first, ...others] = versions
  if (first === undefined) return { logo: null, published: null, findings }
  const { paper } = palette(theme, site.accent)
  if (!versions.some((version) => isLogoSeen(version, paper))) findings.push(lostLogo(first.file, theme))
  const { file, sha256, feed } = versions.find((version) => version.file === site.logo) ?? first
  return {
    logo: { ...first, others: others.map(propsOf) },
    published: { file, sha256, ...(feed === undefined ? {} : { feed }) },
    findings
  }
})

/** Each file once, in the order in which they are tried. */
const filesFor = (theme: "light" | "dark", { logo, logos }: Request["site"]) => {
  const { light, dark, wide, square } = logos ?? { light: logo }
  const byTheme = theme === "light" ? [light, dark] : [dark, light]
  const files = [
    { file: byTheme[0], shape: undefined },
    { file: square, shape: "square" },
    { file: wide, shape: "wide" },
    { file: byTheme[1], shape: undefined }
  ] as const
  return files.flatMap(({ file, shape }, index) =>
    file === undefined || files.findIndex((one) => one.file === file) < index ? [] : [{ file, shape }]
  )
}

const propsOf = ({ source, ratio, parts, shape }: Logo & LogoProps): LogoProps => ({
  source,
  ratio,
  parts,
  ...(shape === undefined ? {} : { shape })
})

const lostLogo = (file: string, theme: "light" | "dark"): Finding => {
  const other = theme === "light" ? "dark" : "light"
  return finding(
    "FF4030",
    { file },
    `The logo can hardly be seen on the paper of ${theme} cards, so it stands on a ${other} plate there.`,
    `Give a version for ${theme} grounds if it should stand without one: \`site.logo: { ${other}: ${file}, ${theme}: … }\`.`
  )
}

const smallLogo = ({ file, size, ratio }: Logo): ReadonlyArray<Finding> => {
  if (size === null) return []
  const height = Math.round(Math.min(shownHeight, shownHeight / Math.sqrt(ratio)))
  return size.height >= height * 0.9
    ? []
    : [
        finding(
          "FF4031",
          { file },
          `The logo has ${size.width}x${size.height} pixels and is enlarged to a height of up to ${height} on cards, so it looks blurred.`,
          `Give an SVG, or a picture at least ${height} pixels high.`
        )
      ]
}
