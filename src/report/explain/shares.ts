/** What findings about shares, networks and the heads of pages mean. */
import type { Explanations } from "./Explanation.ts"

export const shares = {
  FF5001: {
    means: "A network that the share bar is to offer has closed.",
    why: "A link to it would lead nowhere; `share.retired` decides what is drawn.",
    fix: "Take it out of `share.networks`, or leave it.",
    example: "share: { networks: [mastodon, bluesky] }"
  },
  FF5002: {
    means: "A name in the config is that of no network.",
    why: "No button is drawn for it.",
    fix: "Write the name that the finding suggests; docs/networks.md lists all.",
    example: "share: { networks: [pinterest] }"
  },
  FF5003: {
    means: "A wanted network has no link to share with: it needs a server, a key, or takes posts only in its app.",
    why: "No button is drawn for it.",
    fix: "Name a server where one is needed, or take the network out.",
    example: "share: { instances: { mastodon: example.social } }"
  },
  FF5004: {
    means: "The server of a network is not a host name.",
    why: "The link would lead nowhere.",
    fix: "Write the name of the server alone.",
    example: "share: { instances: { mastodon: example.social } }"
  },
  FF5005: {
    means: "`share` names a picture that is neither an address nor a picture of the article. The card stands in.",
    why: "The network shows another picture than was meant.",
    fix: "Write an address, or name the file under `image` as well.",
    example: "image: harbour.jpg\nshare: { image: harbour.jpg }"
  },
  FF5006: {
    means: "The article's address is longer than a network takes.",
    why: "The network gets no link and no text.",
    fix: "Give a short address that leads to the same page.",
    example: "shortUrl: https://news.example.org/h12"
  },
  FF5007: {
    means: "A setting of a network's own button is one that its documentation does not have, or that it does not take.",
    why: "The network's script passes over it.",
    fix: "Write what the finding shows.",
    example: "share: { googlePlus: { share: { annotation: bubble, height: 24 } } }"
  },
  FF5020: {
    means: "The feed that `widgets.latestNews.feed` names cannot be read. What was published before stays.",
    why: "The list of latest news gets old.",
    fix: "Put a whole feed there, or take the setting out to show the site's own articles.",
    example: "widgets: { latestNews: { feed: news.xml } }"
  },
  FF5101: {
    means: "Two articles are translations of each other and in one language.",
    why: "Search engines and readers are led from one to the other by language.",
    fix: "Give one of them another `language` or another `translationKey`.",
    example: "language: fr",
    source: "https://developers.google.com/search/docs/specialty/international/localized-versions"
  },
  FF5102: {
    means: "An account of the site is not written as the network writes accounts. No page names it.",
    why: "Cards and profiles do not lead to the account.",
    fix: "Write it as the finding shows.",
    example: 'site: { accounts: { x: "@examplenews" } }'
  }
} satisfies Explanations
