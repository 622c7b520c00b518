/** Whether the letters beyond ASCII of a text that has few of them make words of a Western language. */

/** A small letter beside a letter, a capital where a word begins or among capitals, or a sign of typography. */
const word =
  /(?<=\p{L})[ß-öø-ýšœžƒ]|[ß-öø-ýšœž](?=[a-z'’ß-öø-ý])|(?<![a-zß-öø-ÿ])[À-ÖØ-ÝŠŒŽŸ](?=\p{L})|(?<=\p{Lu})[À-ÖØ-ÝŠŒŽŸ](?![a-z])/gu
/** A letter that is a word by itself, and signs, which stand in no word but for the apostrophe. */
const sign =
  /(?<!\p{L})[àéèóúíÀÉ](?!\p{L})|[‘’·]|(?<!\p{L})[“”„‚–—…«»‹›•°§©®™€£¥\u00A0¿¡½¼¾²³¹ªº±×÷†‡¶‰]|[“”„‚–—…«»‹›•°§©®™€£¥\u00A0¿¡½¼¾²³¹ªº±×÷†‡¶‰](?!\p{L})/gu

export const isPlausible = (text: string): boolean => {
  const all = text.match(/[^\0-\x7f]/g)?.length ?? 0
  const known = new Set([...text.matchAll(word), ...text.matchAll(sign)].map(({ index }) => index)).size
  return known === all
}
