/**
 * Which version of a logo stands on which ground, so that it is seen: by the
 * luminance of its parts, as WCAG compares colours. Pure.
 */
import { contrastOf, luminance } from "./colour.ts"

/** What is known of a version of a logo; `LogoProps` says what each is. */
interface Version {
  readonly shape?: "wide" | "square"
  readonly parts?: ReadonlyArray<{ readonly share: number; readonly darkest: number; readonly lightest: number }>
}

export interface FittingLogo<Logo> {
  readonly logo: Logo
  /** One of the grounds. */
  readonly ground: string
}

/** Contrast below which a part of a logo is not told from its ground. */
const leastContrast = 1.6
/** Share of a logo that may be lost before another version, or ground, is taken. */
const mostLost = 0.15

/**
 * The version for a room, and the ground that it stands on: the first ground
 * on which one of the versions is seen. Where none is, the one of which most is seen.
 */
export const fittingLogo = <Logo extends Version>(
  logo: Logo & { readonly others?: ReadonlyArray<Logo> },
  room: { readonly width: number; readonly height: number },
  grounds: readonly [string, ...ReadonlyArray<string>]
): FittingLogo<Logo> => {
  const shape = room.width >= room.height * 2 ? "wide" : "square"
  const rank = ({ shape: own }: Version): number => (own === shape ? 0 : own === undefined ? 1 : 2)
  const versions: ReadonlyArray<Logo> = [logo, ...(logo.others ?? [])].toSorted((a, b) => rank(a) - rank(b))
  let best: FittingLogo<Logo> & { readonly lost: number } = { logo, ground: grounds[0], lost: Infinity }
  for (const ground of grounds) {
    for (const version of versions) {
      const lost = lostShare(version, ground)
      if (lost <= mostLost) return { logo: version, ground }
      if (lost < best.lost) best = { logo: version, ground, lost }
    }
  }
  return best
}

/** Whether a logo is seen on a ground. */
export const isLogoSeen = (logo: Version, ground: string): boolean => lostShare(logo, ground) <= mostLost

/** From 0 to 1; 0 where nothing is known about its parts. */
const lostShare = ({ parts = [] }: Version, ground: string): number => {
  const under = luminance(ground)
  return parts
    .filter(({ darkest, lightest }) => [darkest, lightest].every((tone) => contrastOf(tone, under) < leastContrast))
    .reduce((sum, { share }) => sum + share, 0)
}
