/** Whether the newest articles are live with their tags, and their pictures can be fetched as networks do. */
import { fail, ok, skipped, warn } from "../Check.ts"
import { metasOf } from "../facts/readPages.ts"
import { heaviest } from "../output/cards.ts"
import { count, kilobytes } from "../words.ts"
import { liveCheck } from "./liveCheck.ts"
import { mendFor } from "./mendFor.ts"

export const livePages = liveCheck(
  "live-pages",
  "The pages of the newest articles answer, with the tags that were built",
  ({ pages }) => {
    if (pages.length === 0) return skipped("there is no article")
    for (const { answer, page, card } of pages) {
      if (answer.fault !== null)
        return fail(
          `${answer.asked} cannot be read: ${answer.fault}`,
          mendFor(answer.fault, "Publish the page, or correct its address in the article.")
        )
      if (page === null || !/html/.test(answer.type ?? ""))
        return fail(
          `${answer.asked} is served as ${answer.type ?? "nothing"}, not as a page`,
          "Content-Type: text/html; charset=utf-8"
        )
      const [title, picture] = [metasOf(page, "og:title")[0], metasOf(page, "og:image")[0]]
      if (title === undefined)
        return fail(
          `${answer.asked} is live without og:title`,
          "Publish the pages as fanfare left them: run it after the generator."
        )
      if (card !== null && picture === undefined)
        return fail(
          `${answer.asked} is live without og:image`,
          "Publish the pages as fanfare left them: run it after the generator."
        )
      if (picture !== undefined && !URL.canParse(picture))
        return fail(
          `${answer.asked} names og:image ${picture} without its host`,
          `<meta property="og:image" content="${URL.canParse(picture, answer.url) ? new URL(picture, answer.url).href : "https://…"}">`
        )
      if (card !== null && new URL(picture ?? "", answer.url).href !== card && isCard(picture ?? ""))
        return warn(`${answer.asked} shows the card of another build`, "Publish the output directory.")
    }
    return ok(`${count(pages.length, "page")} with their tags`)
  }
)

/** Whether an address is that of a card of fanfare's; a site may show pictures of its own. */
const isCard = (url: string): boolean => /\/articles\/[^/]+\/og\.[0-9a-f]{8,64}\.(?:png|jpe?g)$/.test(url)

export const livePictures = liveCheck(
  "live-pictures",
  "The og:image of the newest articles can be fetched without a cookie",
  ({ pictures }) => {
    if (pictures.length === 0) return skipped("no live page names a picture")
    const lost = pictures.find(({ answer }) => answer.fault !== null)
    if (lost !== undefined)
      return fail(
        `${lost.answer.asked} cannot be read: ${lost.answer.fault}`,
        mendFor(lost.answer.fault, "Publish the output directory with its pictures.")
      )
    const other = pictures.find(
      ({ answer, width }) => !/^image\/(?:png|jpeg|webp|gif)$/.test(answer.type ?? "") || width === null
    )
    if (other !== undefined)
      return fail(
        `${other.answer.asked} is served as ${other.answer.type ?? "nothing"}, not as a picture`,
        /html/.test(other.answer.type ?? "")
          ? "Let everybody fetch pictures: no login, no page for bots."
          : "Content-Type: image/png"
      )
    return ok(`${count(pictures.length, "picture")}`)
  }
)

export const livePictureSize = liveCheck(
  "live-picture-size",
  "That picture is below 300 kB, and as large as the page says",
  ({ pictures }) => {
    const there = pictures.filter(({ answer, width }) => answer.fault === null && width !== null)
    if (there.length === 0) return skipped("no live page names a picture that can be read")
    const heavy = there.find(({ answer }) => answer.bytes.length >= heaviest)
    if (heavy !== undefined)
      return warn(
        `${heavy.answer.asked} has ${kilobytes(heavy.answer.bytes.length)}: WhatsApp shows none of 300 kB or more`,
        "Use a smaller picture, or publish the card that fanfare drew."
      )
    const small = there.find(({ width }) => (width ?? 0) < 600)
    if (small !== undefined)
      return warn(
        `${small.answer.asked} is ${small.width} pixels wide: networks show a small one below 600`,
        "Publish the card that fanfare drew."
      )
    const other = there.find(
      ({ said, width, height }) => said.width !== "" && (said.width !== String(width) || said.height !== String(height))
    )
    return other === undefined
      ? ok(
          `${there[0]?.width} x ${there[0]?.height}, ${kilobytes(there.reduce((most, { answer }) => Math.max(most, answer.bytes.length), 0))} at most`
        )
      : warn(
          `${other.answer.asked} is ${other.width} x ${other.height}, and its page says ${other.said.width} x ${other.said.height}`,
          "Publish pages and pictures of one build."
        )
  }
)

export const liveHotlink = liveCheck(
  "live-hotlink",
  "Pictures are sent to who asks from a page of another site",
  ({ pictures }) => {
    const there = pictures.filter(({ width }) => width !== null)
    if (there.length === 0) return skipped("no live page names a picture that can be read")
    const held = there.find(({ linked, width, height }) => linked.width !== width || linked.height !== height)
    return held === undefined
      ? ok("whoever asks")
      : fail(
          `${held.answer.asked} is kept from other sites (Referer): ${held.linked.fault ?? `they get ${held.linked.width === null ? (held.linked.type ?? "nothing") : "another picture"}`}`,
          "Turn the server's hotlink protection off for /articles/."
        )
  }
)
