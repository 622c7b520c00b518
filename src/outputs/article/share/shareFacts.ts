/** The facts that share payloads depend on, as JSON. */
import type { SharingFacts } from "./payloadFor.ts"

export const shareFacts = ({ site, share }: SharingFacts) => ({
  title: site.title,
  accounts: site.accounts,
  hashtags: share.hashtags,
  instances: share.instances,
  board: share.pinterest?.board ?? null,
  button: share.pinterest?.button === true
})
