/** The size of each card in pixels, as networks ask for it. */
import type { CardName } from "../../model/Card.ts"

export const cardSizes: Readonly<Record<CardName, { readonly width: number; readonly height: number }>> = {
  og: { width: 1200, height: 630 },
  pin: { width: 1000, height: 1500 },
  square: { width: 1200, height: 1200 },
  portrait: { width: 1080, height: 1350 },
  story: { width: 1080, height: 1920 }
}
