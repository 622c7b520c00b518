/** The names under which front matter names an article's pictures, the strongest first, each with who writes it so. */

/** Every picture's name may have `Alt`, `Caption`, `Credit` or `Focus` behind it, which then speak of the first picture. */
/** What sites also use for other things, or groups that hold more: what is plainly no picture says nothing there. */
export const loosePictureNames: ReadonlySet<string> = new Set(
  "header og open_graph social twitter meta img picture photo background splash poster preview illustration photos gallery thumb".split(
    " "
  )
)

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
  lead_image: "",
  social_image: "Gatsby, Eleventy themes",
  share_image: "",
  share_img: "Jekyll (Beautiful Jekyll)",
  cover_img: "Jekyll (Beautiful Jekyll)",
  header_image: "",
  header_img: "Jekyll (Clean Blog, Hux)",
  top_img: "Hexo (Butterfly)",
  banner_img: "Hexo (Fluid)",
  banner_image: "",
  index_img: "Hexo (Fluid)",
  featured_image_preview: "Hugo (LoveIt)",
  teaser_image: "",
  preview_image: "",
  card_image: "",
  meta_image: "Next.js, Nuxt",
  thumbnail_img: "Jekyll (Beautiful Jekyll)",
  thumbnail_image: "Hugo (Tranquilpeak)",
  thumbnail_url: "",
  thumb: "",
  background_image: "",
  og: "`og: { image }`",
  open_graph: "`openGraph: { images }`",
  social: "`social: { image }`",
  twitter: "`twitter: { image }`",
  meta: "`meta: { image }`",
  img: "",
  picture: "",
  photo: "",
  background: "Jekyll (Clean Blog)",
  splash: "",
  poster: "",
  preview: "",
  illustration: "",
  photos: "Hexo, Tumblr",
  gallery: "",
  resources: "Hugo page bundles: the one whose name says cover, feature, hero or the like"
} as const
