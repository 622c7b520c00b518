/** The names under which front matter names an article's pictures, the strongest first, each with who writes it so. */

/** Every picture's name may have `Alt`, `Caption`, `Credit` or `Focus` behind it, which then speak of the first picture. */
export const pictureSpellings = {
  image: "Jekyll, Docusaurus, Pelican, JSON Feed",
  images: "Hugo",
  cover: "Hexo, Hugo themes, Pelican themes",
  coverImage: "Astro, Next.js",
  hero: "Astro",
  heroImage: "Astro",
  og_image: "Jekyll themes",
  featured_image: "Hugo themes, Gatsby",
  feature_image: "Ghost",
  thumbnail: "Hexo, Gatsby",
  banner: "Hexo, JSON Feed",
  header: "Jekyll themes (Minimal Mistakes)",
  teaser: "Jekyll themes",
  resources: "Hugo page bundles: the one whose name says cover, feature, hero or the like"
} as const
