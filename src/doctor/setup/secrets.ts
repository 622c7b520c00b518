/** Whether the config holds what nobody else may know: it lies in the repository, and is read by whoever may read that. */
import { type Check, ok, skipped, warn } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"

/** As those who give them out write them, or by the names that stand before them. */
const kinds: ReadonlyArray<readonly [RegExp, string]> = [
  [/https?:\/\/[^\s/"'@:]+:[^\s/"'@]+@/, "a password in an address"],
  [/[?&](?:token|access_token|auth|key|api[_-]?key|secret|password|pwd)=[^\s&"'#]{8,}/i, "a token in an address"],
  [/\b(?:gh[oprsu]_|github_pat_)\w{20,}/, "a token of GitHub"],
  [/\bglpat-[\w-]{16,}/, "a token of GitLab"],
  [/\bAKIA[0-9A-Z]{16}\b/, "a key of AWS"],
  [/\b(?:sk|rk)_(?:live|test)_\w{8,}/, "a key of Stripe"],
  [/\bxox[abprs]-[\w-]{10,}/, "a token of Slack"],
  [/\bAIza[\w-]{30,}/, "a key of Google"],
  [/\bnpm_\w{30,}/, "a token of npm"],
  [/\bBearer\s+[\w.~+/-]{16,}/, "a token"],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, "a private key"]
]

export const secrets: Check<Facts> = {
  name: "secrets",
  group: "setup",
  about: "The config holds no password, token or key",
  look: ({ config: { name, text } }) => {
    if (name === null || text === null) return skipped("there is no config")
    const found = text.split(/\r?\n/).flatMap((line, at) => {
      const what = kinds.find(([pattern]) => pattern.test(line))?.[1]
      return what === undefined ? [] : [{ line: at + 1, what }]
    })[0]
    return found === undefined
      ? ok("none is in it")
      : warn(
          `${name}:${found.line} holds ${found.what}, for whoever may read the repository`,
          "Write the config as fanfare.config.mjs, take it from the environment there (`process.env.FEED_TOKEN`), and ask for a new one."
        )
  }
}
