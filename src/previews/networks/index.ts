/** Every network whose card is previewed, in the order of the pages. */
import type { NetworkPreview } from "../NetworkPreview.ts"
import { bluesky } from "./bluesky.ts"
import { discord } from "./discord.ts"
import { discover } from "./discover.ts"
import { facebook } from "./facebook.ts"
import { google } from "./google.ts"
import { imessage } from "./imessage.ts"
import { linkedin } from "./linkedin.ts"
import { mastodon } from "./mastodon.ts"
import { pinterest } from "./pinterest.ts"
import { readerArticle } from "./readerArticle.ts"
import { readerList } from "./readerList.ts"
import { slack } from "./slack.ts"
import { teams } from "./teams.ts"
import { telegram } from "./telegram.ts"
import { threads } from "./threads.ts"
import { whatsapp } from "./whatsapp.ts"
import { xLarge } from "./xLarge.ts"
import { xSmall } from "./xSmall.ts"

export const networkPreviews: ReadonlyArray<NetworkPreview> = [
  facebook,
  xLarge,
  xSmall,
  linkedin,
  threads,
  bluesky,
  mastodon,
  whatsapp,
  imessage,
  telegram,
  slack,
  discord,
  teams,
  pinterest,
  google,
  discover,
  readerList,
  readerArticle
]
