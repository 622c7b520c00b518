/** Whether a file holds a picture, by its first bytes, whatever its name is: PNG, JPEG, GIF, WebP, AVIF or SVG. */
import { closeSync, existsSync, openSync, readSync } from "node:fs"

export const isPicture = (file: string): boolean => {
  if (!existsSync(file)) return false
  const head = Buffer.alloc(256)
  const handle = openSync(file, "r")
  const start = head.toString("latin1", 0, readSync(handle, head))
  closeSync(handle)
  return (
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF.{4}WEBP)/s.test(start) ||
    /^.{4}ftypavi[fs]/s.test(start) ||
    /^\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/.test(start)
  )
}
