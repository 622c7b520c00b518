import type { Labels } from "./Labels.ts"

export const he: Labels = {
  language: "he",
  direction: "rtl",
  share: "שתפו עם חברים",
  shareOn: "שיתוף ב־{network}",
  copyLink: "העתקת קישור",
  print: "הדפסה",
  email: "שליחה בדוא״ל",
  latestNews: "חדשות אחרונות",
  noNews: "אין חדשות",
  latestComments: "תגובות אחרונות",
  noComments: "אין תגובות",
  leaveComment: "כתבו תגובה",
  comments: "תגובות",
  commentOn: "{author} על {title}",
  by: "מאת",
  updated: "עודכן",
  feeds: "הזנות",
  subscribe: "הרשמה",
  whatIsAFeed:
    "הזנה מביאה כתבות חדשות אל יישום הקריאה שבחרתם, בלי חשבון ובלי מעקב. העתיקו את כתובת ההזנה אל היישום כדי לעקוב אחריה.",
  allFeeds: "כל ההזנות בקובץ אחד (OPML)",
  readMore: "המשך קריאה",
  home: "דף הבית",
  skipToContent: "דילוג לתוכן",
  undated: "ללא תאריך"
}
