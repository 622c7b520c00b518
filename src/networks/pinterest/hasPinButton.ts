/** Which parts of Pinterest's own markup a config asks for. */
import type { PinterestSettings } from "../../model/settings/PinterestSettings.ts"

export const hasPinButton = ({ button = false }: Pick<PinterestSettings, "button">): boolean => button !== false

export const marksPictures = (settings: Pick<PinterestSettings, "button" | "pictures">): boolean =>
  settings.pictures ?? hasPinButton(settings)
