/** The part of a picture's inputs that says that its file is made as small as it gets; nothing where the config does not ask for it. */
import type { CardSettings } from "../../model/settings/CardSettings.ts"

export const smallInputs = ({ small }: Pick<CardSettings, "small">): { readonly small?: true } =>
  small ? { small: true } : {}
