/**
 * Emoji as twitter-text 3 knows them: those of Emoji 11. It takes a later one
 * for a sequence of characters, each with its own weight.
 */
const emoji = /^\p{RGI_Emoji}$/v

/** Joined pictures of Emoji 11: occupations and hair, families, couples, women and men, two flags. */
const joined = new RegExp(
  [
    "[👨👩][🏻-🏿]?\u200d(?:[⚕⚖✈]\ufe0f|[🌾🍳🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦰-🦳])",
    "[👨👩](?:\u200d[👨👩])?(?:\u200d[👦👧]){1,2}",
    "[👨👩]\u200d❤\ufe0f\u200d(?:💋\u200d)?[👨👩]",
    "(?![👰🧍🧎🧏🧔]|[👯🤼][🏻-🏿]).[\ufe0f🏻-🏿]?\u200d[♀♂]\ufe0f",
    "🏳\ufe0f\u200d🌈|🏴\u200d☠\ufe0f"
  ]
    .map((one) => `^(?:${one})$`)
    .join("|"),
  "v"
)

/** A single picture or one with a skin tone that came after Emoji 11. */
const later = /^(?:🇨🇶|[♾⚧]\ufe0f|[👫-👭👯💏💑🤌🤏🤝🤼🥷🦻🧍-🧏\u{1FA70}-\u{1FAFF}].)$/v

export const isEmoji11 = (grapheme: string): boolean =>
  emoji.test(grapheme) && (grapheme.includes("\u200d") ? joined.test(grapheme) : !later.test(grapheme))
