/** Requests to services that are not share networks: they have no share link. */
import type { Share } from "../payload/Share.ts"
import { wellFormed } from "../payload/wellFormed.ts"
import type { ApiRequest } from "./ApiRequest.ts"
import { discordRequest } from "./discord.ts"
import { matrixRequest } from "./matrix.ts"
import { slackRequest } from "./slack.ts"
import { webhookRequest } from "./webhook.ts"

const services: Readonly<Record<string, (share: Share) => ApiRequest | undefined>> = {
  discord: discordRequest,
  slack: slackRequest,
  matrix: matrixRequest,
  webhook: webhookRequest
}

/** By the name of the service; without one that takes no address as long as the article's. */
export const serviceRequests = (share: Share): Readonly<Record<string, ApiRequest>> => {
  const clean = wellFormed(share)
  return Object.fromEntries(
    Object.entries(services).flatMap(([name, request]) => {
      const made = request(clean)
      return made === undefined ? [] : [[name, made]]
    })
  )
}
