/** Names of fields that say in other languages that an article is for those who pay, each with its language. */
export const paidNames = {
  kostenpflichtig: "German",
  bezahlartikel: "German",
  payant: "French",
  "réservé aux abonnés": "French",
  "de pago": "Spanish",
  "solo suscriptores": "Spanish",
  "a pagamento": "Italian",
  "só assinantes": "Portuguese",
  betaald: "Dutch",
  платный: "Russian",
  платно: "Russian",
  مدفوع: "Arabic",
  有料: "Japanese",
  会員限定: "Japanese",
  付费: "Chinese",
  付費: "Chinese",
  유료: "Korean",
  ücretli: "Turkish",
  płatny: "Polish",
  בתשלום: "Hebrew",
  berbayar: "Indonesian"
} as const
