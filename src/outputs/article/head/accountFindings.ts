/** The site's accounts that no head can name. */
import { type Finding, finding } from "../../../model/Finding.ts"
import type { Site } from "../../../model/Site.ts"
import { siteAccounts } from "./bylineOf.ts"

const forms = [
  { network: "x", keys: ["x", "twitter"], example: '"@example"' },
  { network: "fediverse", keys: ["fediverse", "mastodon"], example: '"@news@social.example"' }
] as const

export const accountFindings = (site: Site): ReadonlyArray<Finding> => {
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
