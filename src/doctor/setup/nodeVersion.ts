/** Whether this Node is one that fanfare runs on. */
import { type Check, fail, ok } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"

/** As `engines` in package.json says. */
export const oldest = { major: 22, minor: 19 }

/** Of `22`, any newer one may be taken. */
export const isNewEnough = (version: string): boolean => {
  const [major = 0, minor = Number.POSITIVE_INFINITY] = version.split(".").map(Number)
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor)
}

export const nodeVersion: Check<Facts> = {
  name: "node",
  group: "setup",
  about: "Node is 22.19 or newer",
  look: ({ node }) => {
    return isNewEnough(node)
      ? ok(`Node ${node}`)
      : fail(`Node ${node} is too old: fanfare needs ${oldest.major}.${oldest.minor} or newer`, "nvm install --lts")
  }
}
