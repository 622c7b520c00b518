/** The alphabet of plain text messages, 3GPP TS 23.038 section 6.2.1, and what a text costs in it. */

const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
const extended = new Set("\f^{}\\[~]|€")

/**
 * Septets of a message. One character outside the alphabet makes the whole message UCS-2, of which 70 units fill
 * the room of 160 septets; its length is scaled by that ratio, so that one limit serves both.
 */
export const septets = (text: string): number => {
  let count = 0
  for (const character of text) {
    if (basic.has(character)) count += 1
    else if (extended.has(character)) count += 2
    else return Math.ceil((text.length * 160) / 70)
  }
  return count
}
