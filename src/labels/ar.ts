import type { Labels } from "./Labels.ts"

export const ar: Labels = {
  language: "ar",
  direction: "rtl",
  share: "شارك مع أصدقائك",
  shareOn: "شارك على {network}",
  copyLink: "انسخ الرابط",
  print: "اطبع",
  email: "أرسل بالبريد الإلكتروني",
  latestNews: "آخر الأخبار",
  noNews: "لا توجد أخبار",
  latestComments: "أحدث التعليقات",
  noComments: "لا توجد تعليقات",
  leaveComment: "اترك تعليقًا",
  comments: "التعليقات",
  commentOn: "{author} على {title}",
  by: "بقلم",
  updated: "حُدِّث",
  feeds: "الخلاصات",
  subscribe: "اشترك",
  whatIsAFeed:
    "الخلاصة تجلب المقالات الجديدة إلى تطبيق القراءة الذي تختاره، بلا حساب وبلا تتبّع. انسخ عنوان هذه الخلاصة إلى تطبيقك لتتابعها.",
  allFeeds: "كل الخلاصات في ملف واحد (OPML)",
  readMore: "اقرأ المزيد",
  home: "الرئيسية",
  skipToContent: "انتقل إلى المحتوى",
  undated: "بلا تاريخ"
}
