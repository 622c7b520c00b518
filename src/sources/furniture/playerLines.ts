/**
 * What players of films and sound leave in the text of a copied page: their
 * buttons, their times, and what they say where they cannot play. A word such
 * as "Play" is one of them beside others only.
 */
import { foldLine } from "./foldLine.ts"

const time = String.raw`-?\d{1,2}:\d{2}(?::\d{2})?`

/** Whole lines that nothing else has. */
const sure = new RegExp(
  `^(?:${[
    "(?:video|audio) player is loading",
    "this is a modal window(?: .*)?",
    "(?:beginning|end) of dialog window.*",
    "close modal dialog",
    "stream type live",
    "seek to live, currently .*",
    "playback rate",
    "(?:current|remaining|duration|elapsed|total) time(?: [-\\d:/ ]+)?",
    "current time [-\\d:/ ]+",
    "duration [-\\d:/ ]+",
    "loaded(?:: [\\d.,]+ ?%?)?",
    "progress: [\\d.,]+ ?%?",
    "\\d+ seconds? of (?:\\d+ (?:hours?|minutes?|seconds?),? ?)+(?:volume \\d+%?)?",
    "volume \\d+ ?%",
    "press shift question mark to access a list of keyboard shortcuts",
    "media error: .*",
    "(?:captions|descriptions|subtitles|chapters) off, selected",
    "(?:captions|subtitles) settings, opens .*",
    "picture-in-picture",
    "unmute",
    "(?:play|pause|watch|skip) (?:the )?(?:video|audio|ad)",
    "(?:this|the) video (?:is (?:not available|unavailable)|cannot be played|can't be played|could not be (?:loaded|played))(?: .{0,40})?",
    "(?:your|the) browser (?:does not|doesn't) support (?:html5 )?(?:the )?(?:video|audio).*",
    "(?:your|ihr|dein) browser unterstutzt (?:das )?(?:video|audio).*",
    "video abspielen|dieses video (?:ist nicht verfugbar|kann nicht abgespielt werden)(?: .{0,40})?",
    "lire la video|cette video n'est pas disponible(?: .{0,40})?|votre navigateur ne (?:supporte|prend) pas .*(?:video|audio).*",
    "reproducir video|este video no esta disponible(?: .{0,40})?|(?:tu|su) navegador no (?:soporta|admite) .*(?:video|audio).*",
    "reproduzir video|este video nao esta disponivel(?: .{0,40})?",
    "riproduci video|questo video non e disponibile(?: .{0,40})?",
    "video afspelen|deze video is niet beschikbaar(?: .{0,40})?",
    "воспроизвести видео|это видео недоступно(?: .{0,40})?",
    "تشغيل الفيديو|هذا الفيديو غير متاح(?: .{0,40})?",
    `${time} ?/ ?${time}`
  ].join("|")})$`,
  "u"
)

/** Whole lines that are of a player beside one that surely is. */
const beside = new RegExp(
  `^(?:play|pause|stop|mute|fullscreen|full screen|exit fullscreen|non-fullscreen|live|quality|auto|\\d{3,4}p|chapters|captions|subtitles|descriptions|audio track|speed|settings|next|previous|replay|rewind|share|embed|volume|0?\\.\\d+x|\\d(?:\\.\\d+)?x|\\d+%|/|-|wiedergabe|stumm|vollbild|lecture|muet|plein ecran|reproducir|silenciar|pantalla completa|${time}|)$`,
  "u"
)

/** For each line, in their order. */
export const playerLines = (lines: ReadonlyArray<string>): ReadonlyArray<boolean> => {
  const folded = lines.map((line) => (line.length > 160 ? null : foldLine(line)))
  // Signs alone fold to nothing; they are beside others what they are.
  const sureAt = lines.map((line, at) => isOne(sure, folded[at], line))
  const found = [...sureAt]
  const spread = (from: number, step: 1 | -1): void => {
    for (let at = from + step; at >= 0 && at < lines.length && found[at] !== true; at += step) {
      if (!isOne(beside, folded[at], lines[at] ?? "")) return
      found[at] = true
    }
  }
  sureAt.forEach((isSure, at) => {
    if (isSure) for (const step of [1, -1] as const) spread(at, step)
  })
  return found
}

/** Times and signs are lost where a line is folded. */
const isOne = (pattern: RegExp, folded: string | null | undefined, line: string): boolean =>
  typeof folded === "string" && ((folded !== "" && pattern.test(folded)) || pattern.test(line.trim().toLowerCase()))
