/** Every partner that a feed can be made for; a new one is a file and a line here. */
import { flipboard } from "./flipboard.ts"
import { msn } from "./msn.ts"
import { pinterest } from "./pinterest.ts"
import { podcast } from "./podcast.ts"
import type { Profile } from "../Channel.ts"
import { smartnews } from "./smartnews.ts"

export const profiles: ReadonlyArray<Profile> = [pinterest, flipboard, msn, smartnews, podcast]
