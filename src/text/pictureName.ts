/**
 * What stays of a picture's address in every size and crop of it: how image
 * services and generators name their variants is taken off. Two pictures with
 * one name are the same one, as far as addresses tell.
 */

/** Widths that variants are made in; other numbers at a name's end, such as a year, are a part of it. */
const widths = new Set(
  (
    "100 120 150 160 180 200 240 250 256 300 320 360 375 384 400 414 420 450 480 500 512 540 600 640 660 680 700 720 736 " +
    "750 760 768 800 828 840 850 860 880 900 940 960 1000 1024 1080 1100 1120 1152 1170 1200 1242 1280 1300 1366 1400 " +
    "1440 1500 1536 1568 1600 1680 1800 1920 2048 2200 2400 2500 2560 2880 3000 3200 3840 4000"
  ).split(" ")
)

/** `address`: absolute. Null if it cannot be parsed as an address. */
export const pictureName = (address: string): string | null => {
  const url = originalOf(address, 3)
  if (url === null) return null
  const [file = "", ...folders] = url.pathname.split("/").toReversed()
  // Wikimedia puts the sizes of a picture into a folder of its name.
  const isBelowItself = file.replace(/^\d+px-/, "") === folders[0]
  const parts = folders
    .slice(isBelowItself ? 1 : 0)
    .toReversed()
    .filter((part) => part !== "" && !isVariantFolder(part))
  const name = [...parts.map(decoded), stemOf(decoded(file))].join("/").toLowerCase()
  const isFile = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i.test(file)
  return `${hostOf(url)}/${name}${isFile ? "" : querySaid(url)}`
}

/** Services that show a picture of another address: Next.js, WordPress' Photon, Cloudflare, and those that take `url=`. */
const originalOf = (address: string, depth: number): URL | null => {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const photon = /^i\d\.wp\.com$/.test(url.hostname) ? `https:/${url.pathname}` : null
  const cloudflare = /^\/cdn-cgi\/image\/[^/]+\/(.+)$/.exec(url.pathname)?.[1]?.replace(/^(?!https?:)/, "/")
  const named = ["url", "src", "image"]
    .map((key) => url.searchParams.get(key))
    .find((value) => value?.includes("/") === true)
  const next = photon ?? cloudflare ?? named ?? null
  return next === null || depth === 0 || !URL.canParse(next, url.href)
    ? url
    : originalOf(new URL(next, url.href).href, depth - 1)
}

/** The registered part: the same picture often stands on a host of its own as well. */
const hostOf = ({ hostname }: URL): string => hostname.split(".").slice(-2).join(".")

/** Ghost's `size/w600`, Cloudinary's `w_800,c_fill`, Drupal's `styles/large/public`, Wikimedia's `thumb`, and plain sizes. */
const isVariantFolder = (part: string): boolean =>
  /^(?:size|styles|public|thumbs?|thumbnails?|small|medium|large|full|originals?|resized?|crops?|max|fit|format|w\d+(?:h\d+)?|h\d+|\d{2,4}x\d{2,4}|(?:[whcqfgebxyr]|ar|dpr|fl)_[\w.:]+(?:,[a-z]{1,3}_[\w.:]+)*|v\d{8,}|resize:.*)$/i.test(
    part
  ) || widths.has(part)

const sizeWords =
  /[-_.](?:scaled|rotated|small|medium(?:_large)?|large|full|thumb(?:nail)?|crop(?:ped)?|square|wide|og|social|retina|2x|3x)$/i

const stemOf = (file: string): string => {
  let stem = file
    .replace(/\.[a-z]{3,4}$/i, "")
    .replace(/^\d+px-/, "")
    // Hugo's name of a processed picture.
    .replace(/_hu_?[\da-f]{8,}.*$/i, "")
  for (;;) {
    const shorter = stem
      .replace(/@\dx$/i, "")
      .replace(/[-_.]\d{2,4}x\d{0,4}$/i, "")
      .replace(/[-_.](?:w_?\d{2,4}|\d{2,4}w)$/i, "")
      .replace(sizeWords, "")
      // WordPress' mark of an edited picture, and digests of generators.
      .replace(/-e\d{10,}$/, "")
      .replace(/\.(?=[\w-]*\d)[\w-]{6,}$/, "")
      .replace(/[-_](\d{3,4})$/, (all, width: string) => (widths.has(width) ? "" : all))
    if (shorter === stem || shorter === "") return stem
    stem = shorter
  }
}

/** What a query says besides size and quality: which picture it is, where the path does not. */
const querySaid = ({ searchParams }: URL): string =>
  [...searchParams]
    .filter(
      ([key]) =>
        !/^(?:w|h|width|height|size|q|quality|fit|crop|auto|format|fm|dpr|resize|rect|strip|ssl|v|ver|s|utm_\w+)$/i.test(
          key
        )
    )
    .map(([key, value]) => `?${key}=${value}`)
    .toSorted()
    .join("")

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
