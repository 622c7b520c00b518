/**
 * The folder of one run, with what every contender is given as files: the
 * logo, two fonts, the photos. It is a fanfare project's folder too, and keeps
 * that project's compiled templates from one process to the next.
 */
import { readdirSync } from "node:fs"
import { join } from "node:path"

export interface Workspace {
  /** Absolute path. */
  readonly root: string
  /** Relative to the root, for fanfare. */
  readonly logo: string
  /** The same logo as a PNG of exactly the size that the card shows it at. */
  readonly logoPng: string
  readonly fonts: { readonly regular: string; readonly bold: string }
  /** More font files, to be scanned as the fonts of a desktop are. */
  readonly desktopFonts: string
  /** JPEG files of 1600x1067 pixels, every one different. */
  readonly photos: ReadonlyArray<string>
}

/** Finds the files; `fillWorkspace` has made them. */
export const openWorkspace = (root: string): Workspace => ({
  root,
  logo: "logo.svg",
  logoPng: join(root, "logo.png"),
  fonts: { regular: join(root, "fonts/regular.ttf"), bold: join(root, "fonts/bold.ttf") },
  desktopFonts: join(root, "desktop-fonts"),
  photos: readdirSync(join(root, "photos")).map((name) => join(root, "photos", name))
})
