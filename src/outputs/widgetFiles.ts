/** Where the widgets of the site are published. */
export const latestNewsPath = "widgets/latest-news.json"
export const latestCommentsPath = "widgets/latest-comments.json"
