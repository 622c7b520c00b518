/** Every network that fanfare knows, and the search among them by any name that people use. */
import { band } from "./band.ts"
import { blogger } from "./blogger.ts"
import { bluesky } from "./bluesky.ts"
import { buffer } from "./buffer.ts"
import { copy } from "./copy.ts"
import { delicious } from "./delicious.ts"
import { diaspora } from "./diaspora.ts"
import { digg } from "./digg.ts"
import { douban } from "./douban.ts"
import { email } from "./email.ts"
import { evernote } from "./evernote.ts"
import { facebook } from "./facebook.ts"
import { fediverse } from "./fediverse.ts"
import { flipboard } from "./flipboard.ts"
import { googlePlus } from "./googlePlus.ts"
import { hackernews } from "./hackernews.ts"
import { hatena } from "./hatena.ts"
import { instapaper } from "./instapaper.ts"
import { kakaostory } from "./kakaostory.ts"
import { kakaotalk } from "./kakaotalk.ts"
import { lemmy } from "./lemmy.ts"
import { line } from "./line.ts"
import { linkedin } from "./linkedin.ts"
import { livejournal } from "./livejournal.ts"
import { lobsters } from "./lobsters.ts"
import { mastodon } from "./mastodon.ts"
import { messenger } from "./messenger.ts"
import { microblog } from "./microblog.ts"
import { mix } from "./mix.ts"
import { native } from "./native.ts"
import { naver } from "./naver.ts"
import { nostr } from "./nostr.ts"
import { ok } from "./ok.ts"
import { pinboard } from "./pinboard.ts"
import { pinterest } from "./pinterest.ts"
import { pocket } from "./pocket.ts"
import { print } from "./print.ts"
import { qq } from "./qq.ts"
import { qzone } from "./qzone.ts"
import { raindrop } from "./raindrop.ts"
import { reddit } from "./reddit.ts"
import { shaarli } from "./shaarli.ts"
import { skype } from "./skype.ts"
import { sms } from "./sms.ts"
import { snapchat } from "./snapchat.ts"
import { stumbleupon } from "./stumbleupon.ts"
import { teams } from "./teams.ts"
import { telegram } from "./telegram.ts"
import { threads } from "./threads.ts"
import { threema } from "./threema.ts"
import { tumblr } from "./tumblr.ts"
import { viber } from "./viber.ts"
import { vk } from "./vk.ts"
import { wallabag } from "./wallabag.ts"
import { weibo } from "./weibo.ts"
import { whatsapp } from "./whatsapp.ts"
import { wordpress } from "./wordpress.ts"
import { x } from "./x.ts"
import { xing } from "./xing.ts"
import type { Network } from "./Network.ts"

/** Google+ and Pinterest first; a payload file keeps this order. */
export const networks: ReadonlyArray<Network> = [
  googlePlus,
  pinterest,
  facebook,
  x,
  linkedin,
  reddit,
  whatsapp,
  telegram,
  bluesky,
  mastodon,
  fediverse,
  threads,
  tumblr,
  email,
  sms,
  hackernews,
  lobsters,
  vk,
  ok,
  line,
  viber,
  weibo,
  qzone,
  qq,
  kakaotalk,
  kakaostory,
  naver,
  band,
  xing,
  flipboard,
  pocket,
  instapaper,
  pinboard,
  raindrop,
  wallabag,
  shaarli,
  evernote,
  digg,
  delicious,
  stumbleupon,
  mix,
  buffer,
  skype,
  messenger,
  snapchat,
  teams,
  livejournal,
  wordpress,
  blogger,
  microblog,
  lemmy,
  diaspora,
  nostr,
  douban,
  threema,
  hatena,
  copy,
  print,
  native
]

const byName: ReadonlyMap<string, Network> = new Map(
  networks
    .toReversed()
    .flatMap((network) =>
      [...network.aliases, network.name.toLowerCase(), network.id].map((name) => [name, network] as const)
    )
)

/** By id, alias or name, in any case; undefined for a name that no network has. */
export const findNetwork = (name: string): Network | undefined => byName.get(name.trim().toLowerCase())
