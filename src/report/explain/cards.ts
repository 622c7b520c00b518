/** What findings about cards, their templates, fonts, photos and logos mean. */
import type { Explanations } from "./Explanation.ts"

export const cards = {
  FF4001: {
    means: "A text is too long for its card and ends in an ellipsis.",
    why: "Readers see its beginning only.",
    fix: "Shorten it if its end matters, or give the cards a shorter one.",
    example: "card: { title: The harbour opens }"
  },
  FF4002: {
    means:
      "No font of the cards has some characters of a text. They are left out; where a text has no other, its card is drawn without it.",
    why: "The card says less than the article.",
    fix: "Install the font package that the finding names, or name a font of the project.",
    example: "npm install @fontsource/noto-sans-sc"
  },
  FF4003: {
    means: "The logo cannot be used. The first letter of the site's name stands in.",
    why: "Cards and pages do not show the logo.",
    fix: "Name a PNG, JPEG, SVG, WebP, GIF or AVIF file of the project, of at most 2 MB; an SVG without text and without outside references.",
    example: "site: { logo: logo.svg }"
  },
  FF4004: {
    means: "A word is wider than its card and is broken across lines.",
    why: "It is hard to read.",
    fix: "Put a soft hyphen where it may be broken.",
    example: "title: Hafen&shy;wieder&shy;eröffnung"
  },
  FF4005: {
    means: "A template of the project cannot be used. Fanfare's own stands in.",
    why: "Cards do not look as they were designed.",
    fix: "Correct the line that the finding names; docs/templates.md shows a whole template.",
    example: "fanfare card harbour --template headline"
  },
  FF4006: {
    means: "A font that `cards.fonts` names cannot be used.",
    why: "Other fonts stand in.",
    fix: "Name a TTF, OTF, WOFF or WOFF2 file of the project.",
    example: "cards: { fonts: [fonts/House.woff2] }"
  },
  FF4007: {
    means: "A template is written so that satori draws each of its cards whole.",
    why: "It takes some ten times as long, and texts outside of slots may be wrong in scripts that satori does not shape.",
    fix: "Put texts into slots, and take transforms, filters and opacity off them.",
    example: 'slot({ name: "title", sizes: [80, 64], colour: ink }, { width: column })'
  },
  FF4008: {
    means: "A card's template lets satori set a text in a script that satori gets wrong.",
    why: "Letters stand unconnected or in the wrong order.",
    fix: "Put that text into a slot, or choose another template.",
    example: "card: headline"
  },
  FF4009: {
    means: "The font for a language is not installed, so another country's forms of its characters are shown.",
    why: "Readers of that language notice it at once.",
    fix: "Install the font package that the finding names.",
    example: "npm install @fontsource/ibm-plex-sans-jp"
  },
  FF4010: {
    means: "A photo cannot be used on cards. They are drawn without it.",
    why: "The card shows its title alone.",
    fix: "Give a PNG, JPEG, GIF, WebP or AVIF picture of at most 100 megapixels and 50 MB.",
    example: "image: harbour.jpg"
  },
  FF4011: {
    means: "A photo is too small for cards. They are drawn without it.",
    why: "Enlarged it would be blurred.",
    fix: "Give a larger one.",
    example: "image: harbour-1600.jpg"
  },
  FF4012: {
    means: "A text of a template stands where networks put their own words, or cut the picture off.",
    why: "Readers do not see that text.",
    fix: "Move it towards the middle.",
    example: "fanfare dev"
  },
  FF4013: {
    means: "A text has too little contrast with what lies under it.",
    why: "It cannot be read, least of all small and in the sun.",
    fix: "Give the text, or the scrim behind it, another colour.",
    example: 'colour: "#111"',
    source: "https://www.w3.org/TR/WCAG22/#contrast-minimum"
  },
  FF4014: {
    means: "The config, or an article, names a template that is not there.",
    why: "Cards are drawn with fanfare's own choice.",
    fix: "Write the name that the finding suggests.",
    example: "card: quote"
  },
  FF4015: {
    means: "A style of a template is one that satori does not draw.",
    why: "The card looks other than the template says.",
    fix: "Write it as satori takes it, or leave it out.",
    example: "display: flex   instead of   display: grid"
  },
  FF4016: {
    means: "A template throws for an article. Fanfare's own stands in.",
    why: "That card looks other than the rest.",
    fix: "Correct the template, and ask whether a field is there before it is used.",
    example: 'has.author ? slot({ name: "author", sizes: [28, 24], colour: ink }) : null'
  },
  FF4030: {
    means: "The logo can hardly be seen on the ground of cards, so it stands on a plate.",
    why: "It looks pasted on.",
    fix: "Give a version for that ground.",
    example: "site: { logo: { light: logo.svg, dark: logo-white.svg } }"
  },
  FF4031: {
    means: "The logo has fewer pixels than it is shown with on cards.",
    why: "It looks blurred.",
    fix: "Give an SVG, or a larger picture.",
    example: "site: { logo: logo.svg }"
  },
  FF4032: {
    means: "The accent has too little contrast to be read as text, so it is used where it can be seen.",
    why: "Readers must be able to read section names.",
    fix: "Nothing; a darker accent (lighter in a dark theme) can be read as text, too.",
    example: 'site: { accent: "#0b5c6b" }',
    source: "https://www.w3.org/TR/WCAG22/#contrast-minimum"
  },
  FF4033: {
    means:
      "A template draws something that readers do not see: it is outside of the card, empty, covered, transparent, or on another text.",
    why: "It costs time, or what was meant is missing.",
    fix: "Give it room inside of the card, or take it out.",
    example: "fanfare card harbour --template headline"
  },
  FF4034: {
    means: "A template sets a text so small that it cannot be read where messengers show the card 360 pixels wide.",
    why: "Most readers see it there.",
    fix: "Give it the size that the finding names.",
    example: "fontSize: 30"
  },
  FF4035: {
    means: "The photo is less than 1200 pixels wide.",
    why: "Google Discover shows a small preview.",
    fix: "Give one that is 1200 pixels wide or more.",
    example: "image: harbour-1600.jpg",
    source: "https://developers.google.com/search/docs/appearance/google-discover"
  },
  FF4036: {
    means: "A portrait that `cards.portraits` names cannot be used.",
    why: "Cards of that author show none.",
    fix: "Name a PNG, JPEG, GIF, WebP or AVIF picture of the project.",
    example: "cards: { portraits: { Lena Haddad: people/lena.jpg } }"
  },
  FF4037: {
    means: "An article chooses a template and does not give what that is about.",
    why: "Its cards look like others.",
    fix: "Write the field under `card`, or choose another template.",
    example: "card: { template: release, number: 2.0 }"
  },
  FF4038: {
    means: "An article wishes for a carousel and has neither headings nor pictures that slides could show.",
    why: "No slide is drawn.",
    fix: "Give it headings or pictures, or take `carousel` away.",
    example: "## The first ship\n\n## The market\n\n## The night"
  },
  FF4039: {
    means: "A carousel would have more slides than a post takes. The rest is left out.",
    why: "Readers see the first ones.",
    fix: "Shorten the list, or leave it.",
    example: "carousel: headings"
  }
} satisfies Explanations
