/** Where the files of the whole site are published, relative to the output directory. */
export const home = "index.html"
export const commentsPath = "comments/index.html"
/** The list of all feeds, for reader apps. */
export const feedList = "opml.xml"

/** The stylesheet of share bar, widgets and comments. */
export const widgetsStyle = "widgets/fanfare.css"
/** The stylesheet of fanfare's own pages: one file, because an archive has as many pages as articles. */
export const pagesStylePath = "widgets/pages.css"
/** The script of share bars and of widgets that a page loads, only where the config asks for either. */
export const widgetsScript = "widgets/fanfare.js"

export const latestNewsPiece = "widgets/latest-news.html"
export const latestCommentsPiece = "widgets/latest-comments.html"
export const latestNewsPath = "widgets/latest-news.json"
export const latestCommentsPath = "widgets/latest-comments.json"

/** The feeds of the comments of the whole site. */
export const commentPaths = { rss: "comments/rss.xml", atom: "comments/atom.xml" } as const
