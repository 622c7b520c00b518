import type { Labels } from "./Labels.ts"

export const en: Labels = {
  language: "en",
  direction: "ltr",
  share: "Share with friends",
  shareOn: "Share on {network}",
  copyLink: "Copy link",
  print: "Print",
  email: "Send by e-mail",
  latestNews: "Latest news",
  noNews: "There is no news",
  latestComments: "Latest comments",
  noComments: "There are no comments",
  leaveComment: "Leave a comment",
  comments: "Comments",
  commentOn: "{author} on {title}",
  by: "By",
  updated: "Updated",
  feeds: "Feeds",
  subscribe: "Subscribe",
  whatIsAFeed:
    "A feed brings new articles to the reader app of your choice, without an account and without tracking. Copy the address of this feed into your reader app to follow it.",
  allFeeds: "All feeds in one file (OPML)",
  readMore: "Read more",
  home: "Home",
  skipToContent: "Skip to content",
  undated: "Undated"
}
