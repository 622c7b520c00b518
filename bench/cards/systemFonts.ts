/** How many font files resvg finds on this machine, in the folders where it looks on Linux; elsewhere none are counted. */
import { existsSync, readdirSync } from "node:fs"
import { homedir } from "node:os"
import { join } from "node:path"

/** Font files of the desktop on which the naive way was first measured: Debian with the Noto fonts. */
export const desktopFonts = 1900

const folders = [
  "/usr/share/fonts",
  "/usr/local/share/fonts",
  join(homedir(), ".fonts"),
  join(homedir(), ".local/share/fonts")
]

export const systemFonts = (): number =>
  folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }))
    .filter((file) => /\.(?:ttf|otf|ttc|otc)$/i.test(file)).length
