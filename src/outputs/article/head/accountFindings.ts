/** The site's accounts that no head can name. */
import { closest, distance } from "fastest-levenshtein"
import { type Finding, finding } from "../../../model/Finding.ts"
import type { Site } from "../../../model/Site.ts"
import { findNetwork, networks } from "../../../networks/index.ts"
import { siteAccounts } from "./bylineOf.ts"

const forms = [
  { network: "x", keys: ["x", "twitter"], example: '"@example"' },
  { network: "fediverse", keys: ["fediverse", "mastodon"], example: '"@news@social.example"' }
] as const

export const accountFindings = (site: Site): ReadonlyArray<Finding> => [
  ...Object.keys(site.accounts).flatMap(misspelt),
  ...unread(site)
]

/** An account of an unknown network is allowed; a name that is nearly that of a known network is reported as a typing error. */
const misspelt = (name: string): ReadonlyArray<Finding> => {
  if (findNetwork(name) !== undefined) return []
  const nearest = closest(name.toLowerCase(), names)
  return distance(name.toLowerCase(), nearest) > Math.min(2, name.length / 3)
    ? []
    : [
        finding(
          "FF5002",
          {},
          `\`site.accounts\` names "${name}", which no network is called.`,
          `Did you mean \`${nearest}\`?`
        )
      ]
}

const names = networks.flatMap(({ id, aliases }) => [id, ...aliases])

const unread = (site: Site): ReadonlyArray<Finding> => {
  const read = siteAccounts(site)
  return forms.flatMap(({ network, keys, example }) => {
    const key = keys.find((one) => site.accounts[one] !== undefined)
    return key === undefined || read[network] !== undefined
      ? []
      : [
          finding(
            "FF5102",
            {},
            `\`site.accounts.${key}\` is not an account: "${site.accounts[key] ?? ""}"; no page names it.`,
            `Write it as ${example}.`
          )
        ]
  })
}
