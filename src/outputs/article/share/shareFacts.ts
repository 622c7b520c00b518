/** The facts that links and texts of shares depend on, as JSON, and those of whole payloads. */
import { plusPage } from "../../../networks/googlePlus/plusPage.ts"
import { type SharingFacts, wantsCodes } from "./payloadFor.ts"

export const shareFacts = ({ site, share }: SharingFacts) => ({
  title: site.title,
  accounts: site.accounts,
  hashtags: share.hashtags,
  instances: share.instances
})

export const payloadFacts = (facts: SharingFacts) => ({
  ...shareFacts(facts),
  author: plusPage(facts.site.author?.url ?? "") ?? null,
  accent: facts.site.accent,
  pinterest: facts.share.pinterest ?? null,
  googlePlus: facts.share.googlePlus ?? null,
  codes: wantsCodes(facts.share)
})
