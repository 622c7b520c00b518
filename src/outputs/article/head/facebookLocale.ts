/**
 * The locale of a language as Facebook lists it (https://developers.facebook.com/docs/javascript/internationalization):
 * it ignores every other one, `ar_EG` for example.
 */
import { remembered } from "../../remembered.ts"

/** Of several for one language, the first stands for its other territories. */
const locales =
  "af_ZA am_ET ar_AR as_IN az_AZ be_BY bg_BG bn_IN br_FR bs_BA ca_ES cb_IQ co_FR cs_CZ cx_PH cy_GB da_DK de_DE el_GR en_US en_GB es_LA es_ES et_EE eu_ES fa_IR ff_NG fi_FI fo_FO fr_FR fr_CA fy_NL ga_IE gl_ES gn_PY gu_IN ha_NG he_IL hi_IN hr_HR ht_HT hu_HU hy_AM id_ID ig_NG is_IS it_IT ja_JP jv_ID ka_GE kk_KZ km_KH kn_IN ko_KR ku_TR ky_KG lo_LA lt_LT lv_LV mg_MG mk_MK ml_IN mn_MN mr_IN ms_MY mt_MT my_MM nb_NO ne_NP nl_NL nl_BE nn_NO om_ET or_IN pa_IN pl_PL ps_AF pt_PT pt_BR qu_PE rm_CH ro_RO ru_RU rw_RW sa_IN sc_IT si_LK sk_SK sl_SI sn_ZW so_SO sq_AL sr_RS sv_SE sw_KE ta_IN te_IN tg_TJ th_TH tl_PH tr_TR tt_RU uk_UA ur_PK uz_UZ vi_VN wo_SN xh_ZA yi_DE yo_NG zh_CN zh_TW zh_HK zu_ZA".split(
    " "
  )

/** Languages that Facebook lists by another code. */
const codes: Readonly<Record<string, string>> = { ckb: "cb", ceb: "cx", fil: "tl", no: "nb" }

/** Territories whose readers expect another one's locale than the first of their language. */
const neighbours: Readonly<Record<string, string>> = {
  en_AU: "en_GB",
  en_IE: "en_GB",
  en_IN: "en_GB",
  en_NZ: "en_GB",
  en_ZA: "en_GB",
  es_GQ: "es_ES",
  zh_MO: "zh_HK"
}

/** For example `ar_AR` for `ar-EG`; empty for a language that Facebook does not list, and for none. */
export const facebookLocale = remembered((language: string): string => {
  const found = /^(?!x-)[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?![a-z0-9])/i.exec(language)?.[0]
  if (found === undefined || found.toLowerCase() === "und") return ""
  const { language: spoken, script, region } = new Intl.Locale(found).maximize()
  const code = codes[spoken] ?? spoken
  const exact = `${code}_${region ?? ""}`
  if (locales.includes(exact)) return exact
  if (neighbours[exact] !== undefined) return neighbours[exact]
  if (code === "zh" && script === "Hant") return "zh_TW"
  // Spanish without a territory is Spain's by likelihood, and listed above.
  return locales.find((one) => one.startsWith(`${code}_`)) ?? ""
})
