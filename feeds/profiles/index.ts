/** Every partner that a feed can be made for; a new one is a file and a line here. */
import { flipboard } from "./flipboard.ts"
import { msn } from "./msn.ts"
import { pinterest } from "./pinterest.ts"
import { podcast } from "./podcast/podcast.ts"
import type { Profile } from "../Channel.ts"
import { smartnews } from "./smartnews.ts"

/**
 * Every partner that a feed can be made for; in a project, `profile: NAME` in `feeds/NAME.yaml` chooses one.
 *
 * @example
 * ```ts
 * import { profiles } from "fanfare"
 *
 * for (const { name, consumer, requirements } of profiles) console.log(name, consumer, requirements.length)
 * ```
 */
export const profiles: ReadonlyArray<Profile> = [pinterest, flipboard, msn, smartnews, podcast]
