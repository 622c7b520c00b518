/** Every network that fanfare knows, and the search among them by any name that people use. */
import amazonWishList from "./catalogue/amazon-wish-list.json" with { type: "json" }
import aolMail from "./catalogue/aol-mail.json" with { type: "json" }
import balatarin from "./catalogue/balatarin.json" with { type: "json" }
import band from "./catalogue/band.json" with { type: "json" }
import bibsonomy from "./catalogue/bibsonomy.json" with { type: "json" }
import blogger from "./catalogue/blogger.json" with { type: "json" }
import blogmarks from "./catalogue/blogmarks.json" with { type: "json" }
import bluesky from "./catalogue/bluesky.json" with { type: "json" }
import bookmarksFr from "./catalogue/bookmarks-fr.json" with { type: "json" }
import box from "./catalogue/box.json" with { type: "json" }
import buffer from "./catalogue/buffer.json" with { type: "json" }
import copy from "./catalogue/copy.json" with { type: "json" }
import delicious from "./catalogue/delicious.json" with { type: "json" }
import diaryRu from "./catalogue/diary-ru.json" with { type: "json" }
import diaspora from "./catalogue/diaspora.json" with { type: "json" }
import digg from "./catalogue/digg.json" with { type: "json" }
import diigo from "./catalogue/diigo.json" with { type: "json" }
import discord from "./catalogue/discord.json" with { type: "json" }
import douban from "./catalogue/douban.json" with { type: "json" }
import draugiem from "./catalogue/draugiem.json" with { type: "json" }
import email from "./catalogue/email.json" with { type: "json" }
import evernote from "./catalogue/evernote.json" with { type: "json" }
import facebook from "./catalogue/facebook.json" with { type: "json" }
import farcaster from "./catalogue/farcaster.json" with { type: "json" }
import fark from "./catalogue/fark.json" with { type: "json" }
import fediverse from "./catalogue/fediverse.json" with { type: "json" }
import flipboard from "./catalogue/flipboard.json" with { type: "json" }
import folkd from "./catalogue/folkd.json" with { type: "json" }
import gab from "./catalogue/gab.json" with { type: "json" }
import gettr from "./catalogue/gettr.json" with { type: "json" }
import gmail from "./catalogue/gmail.json" with { type: "json" }
import googleBookmarks from "./catalogue/google-bookmarks.json" with { type: "json" }
import googleClassroom from "./catalogue/google-classroom.json" with { type: "json" }
import googlePlus from "./catalogue/google-plus.json" with { type: "json" }
import googleTranslate from "./catalogue/google-translate.json" with { type: "json" }
import hackernews from "./catalogue/hackernews.json" with { type: "json" }
import hatena from "./catalogue/hatena.json" with { type: "json" }
import houzz from "./catalogue/houzz.json" with { type: "json" }
import instagram from "./catalogue/instagram.json" with { type: "json" }
import instapaper from "./catalogue/instapaper.json" with { type: "json" }
import kakaostory from "./catalogue/kakaostory.json" with { type: "json" }
import kakaotalk from "./catalogue/kakaotalk.json" with { type: "json" }
import known from "./catalogue/known.json" with { type: "json" }
import lemmy from "./catalogue/lemmy.json" with { type: "json" }
import line from "./catalogue/line.json" with { type: "json" }
import linkedin from "./catalogue/linkedin.json" with { type: "json" }
import livejournal from "./catalogue/livejournal.json" with { type: "json" }
import lobsters from "./catalogue/lobsters.json" with { type: "json" }
import mailru from "./catalogue/mailru.json" with { type: "json" }
import mastodon from "./catalogue/mastodon.json" with { type: "json" }
import matrix from "./catalogue/matrix.json" with { type: "json" }
import mendeley from "./catalogue/mendeley.json" with { type: "json" }
import meneame from "./catalogue/meneame.json" with { type: "json" }
import messenger from "./catalogue/messenger.json" with { type: "json" }
import mewe from "./catalogue/mewe.json" with { type: "json" }
import microblog from "./catalogue/microblog.json" with { type: "json" }
import misskey from "./catalogue/misskey.json" with { type: "json" }
import mix from "./catalogue/mix.json" with { type: "json" }
import mixi from "./catalogue/mixi.json" with { type: "json" }
import myspace from "./catalogue/myspace.json" with { type: "json" }
import native from "./catalogue/native.json" with { type: "json" }
import naver from "./catalogue/naver.json" with { type: "json" }
import nextdoor from "./catalogue/nextdoor.json" with { type: "json" }
import nostr from "./catalogue/nostr.json" with { type: "json" }
import ok from "./catalogue/ok.json" with { type: "json" }
import outlook from "./catalogue/outlook.json" with { type: "json" }
import papaly from "./catalogue/papaly.json" with { type: "json" }
import pinboard from "./catalogue/pinboard.json" with { type: "json" }
import pinterest from "./catalogue/pinterest.json" with { type: "json" }
import plurk from "./catalogue/plurk.json" with { type: "json" }
import pocket from "./catalogue/pocket.json" with { type: "json" }
import print from "./catalogue/print.json" with { type: "json" }
import printfriendly from "./catalogue/printfriendly.json" with { type: "json" }
import pushToKindle from "./catalogue/push-to-kindle.json" with { type: "json" }
import pusha from "./catalogue/pusha.json" with { type: "json" }
import qq from "./catalogue/qq.json" with { type: "json" }
import qzone from "./catalogue/qzone.json" with { type: "json" }
import raindrop from "./catalogue/raindrop.json" with { type: "json" }
import reddit from "./catalogue/reddit.json" with { type: "json" }
import rediff from "./catalogue/rediff.json" with { type: "json" }
import refind from "./catalogue/refind.json" with { type: "json" }
import shaarli from "./catalogue/shaarli.json" with { type: "json" }
import signal from "./catalogue/signal.json" with { type: "json" }
import sitejot from "./catalogue/sitejot.json" with { type: "json" }
import skype from "./catalogue/skype.json" with { type: "json" }
import slack from "./catalogue/slack.json" with { type: "json" }
import slashdot from "./catalogue/slashdot.json" with { type: "json" }
import sms from "./catalogue/sms.json" with { type: "json" }
import snapchat from "./catalogue/snapchat.json" with { type: "json" }
import stocktwits from "./catalogue/stocktwits.json" with { type: "json" }
import stumbleupon from "./catalogue/stumbleupon.json" with { type: "json" }
import substack from "./catalogue/substack.json" with { type: "json" }
import svejo from "./catalogue/svejo.json" with { type: "json" }
import symbaloo from "./catalogue/symbaloo.json" with { type: "json" }
import teams from "./catalogue/teams.json" with { type: "json" }
import telegram from "./catalogue/telegram.json" with { type: "json" }
import threads from "./catalogue/threads.json" with { type: "json" }
import threema from "./catalogue/threema.json" with { type: "json" }
import tiktok from "./catalogue/tiktok.json" with { type: "json" }
import trello from "./catalogue/trello.json" with { type: "json" }
import truthSocial from "./catalogue/truth-social.json" with { type: "json" }
import tumblr from "./catalogue/tumblr.json" with { type: "json" }
import twiddla from "./catalogue/twiddla.json" with { type: "json" }
import typepad from "./catalogue/typepad.json" with { type: "json" }
import viber from "./catalogue/viber.json" with { type: "json" }
import vk from "./catalogue/vk.json" with { type: "json" }
import wallabag from "./catalogue/wallabag.json" with { type: "json" }
import wechat from "./catalogue/wechat.json" with { type: "json" }
import weibo from "./catalogue/weibo.json" with { type: "json" }
import whatsapp from "./catalogue/whatsapp.json" with { type: "json" }
import wordpress from "./catalogue/wordpress.json" with { type: "json" }
import wykop from "./catalogue/wykop.json" with { type: "json" }
import x from "./catalogue/x.json" with { type: "json" }
import xing from "./catalogue/xing.json" with { type: "json" }
import yahooMail from "./catalogue/yahoo-mail.json" with { type: "json" }
import youtube from "./catalogue/youtube.json" with { type: "json" }
import yummly from "./catalogue/yummly.json" with { type: "json" }
import type { Network } from "./Network.ts"

const catalogue: ReadonlyArray<unknown> = [
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
  misskey,
  threads,
  farcaster,
  tumblr,
  email,
  gmail,
  outlook,
  yahooMail,
  sms,
  hackernews,
  lobsters,
  slashdot,
  meneame,
  balatarin,
  wykop,
  vk,
  ok,
  line,
  viber,
  weibo,
  wechat,
  qzone,
  qq,
  kakaotalk,
  kakaostory,
  naver,
  band,
  plurk,
  mewe,
  draugiem,
  xing,
  flipboard,
  pocket,
  instapaper,
  pinboard,
  raindrop,
  diigo,
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
  trello,
  googleClassroom,
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
  nextdoor,
  substack,
  truthSocial,
  gab,
  gettr,
  stocktwits,
  mixi,
  myspace,
  mailru,
  fark,
  refind,
  bibsonomy,
  mendeley,
  pushToKindle,
  printfriendly,
  signal,
  instagram,
  tiktok,
  discord,
  matrix,
  slack,
  youtube,
  googleTranslate,
  aolMail,
  known,
  houzz,
  amazonWishList,
  papaly,
  folkd,
  rediff,
  symbaloo,
  twiddla,
  blogmarks,
  bookmarksFr,
  box,
  diaryRu,
  pusha,
  sitejot,
  svejo,
  yummly,
  typepad,
  googleBookmarks,
  copy,
  print,
  native
]

/**
 * Every share network that fanfare knows, Google+ and Pinterest first; a payload file keeps this order.
 *
 * @example
 * ```ts
 * import { networks } from "fanfare"
 *
 * for (const { id, name, status } of networks) if (status.state === "retired") console.log(id, name, status.date)
 * ```
 */
// TypeScript gives a literal in a JSON file the type `string`, so the type is asserted here; a test holds every file
// against the schema.
export const networks: ReadonlyArray<Network> = catalogue as ReadonlyArray<Network>

/** What counts of a name: neither case nor blanks, points, `_` and `-`. */
const keyOf = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s._-]/g, "")

const byName: ReadonlyMap<string, Network> = new Map(
  networks
    .toReversed()
    .flatMap((network) => [...network.aliases, network.name, network.id].map((name) => [keyOf(name), network] as const))
)

/** By id, alias or name, however it is spelt; undefined for a name that no network has. */
export const findNetwork = (name: string): Network | undefined => byName.get(keyOf(name))
