/** Whether this Node is one that fanfare runs on. */
import { type Check, fail, ok } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"

/** As `engines` in package.json says. */
const oldest = { major: 22, minor: 19 }

export const nodeVersion: Check<Facts> = {
  name: "node",
  group: "setup",
  about: "Node is 22.19 or newer",
  look: ({ node }) => {
    const [major = 0, minor = 0] = node.split(".").map(Number)
    const isNew = major > oldest.major || (major === oldest.major && minor >= oldest.minor)
    return isNew
      ? ok(`Node ${node}`)
      : fail(`Node ${node} is too old: fanfare needs ${oldest.major}.${oldest.minor} or newer`, "nvm install --lts")
  }
}
