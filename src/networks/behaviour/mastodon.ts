/**
 * Mastodon: a status, docs.joinmastodon.org, methods/statuses. The server
 * ignores a second one with the same key.
 */
import { bearer } from "../api/ApiRequest.ts"
import { requestKey } from "../api/requestKey.ts"
import { instanceHost } from "../payload/instanceHost.ts"
import type { Behaviour } from "./Behaviour.ts"
import { textWithoutMentions } from "./textWithoutMentions.ts"

export const mastodon: Behaviour = {
  request: (given) => {
    const { share, network, settings } = given
    const instance = instanceHost(settings.instances[network.id] ?? "") ?? "{instance}"
    const language = share.language.toLowerCase().split("-")[0] ?? "und"
    return {
      method: "POST",
      url: `https://${instance}/api/v1/statuses`,
      headers: { ...bearer, "Idempotency-Key": requestKey(share) },
      body: {
        status: textWithoutMentions(given),
        visibility: "public",
        ...(language === "und" || !/^[a-z]{2,3}$/.test(language) ? {} : { language })
      }
    }
  }
}
