/** Text as HTML. */

export const textHtml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

export const attributeText = (text: string): string => textHtml(text).replaceAll('"', "&quot;")
