/** A path as people are told it: from the folder that they stand in, and whole where it lies outside of the project. */
import { isAbsolute, relative, resolve, sep } from "node:path"

/** All absolute. `root`: the project. With forward slashes where it is not whole; `.` for the folder itself. */
export const shownPath = (root: string, path: string, from: string = root): string => {
  const [first] = relative(root, path).split(sep)
  if (first === ".." || isAbsolute(relative(root, path))) return resolve(path)
  return relative(from, path).split(sep).join("/") || "."
}
