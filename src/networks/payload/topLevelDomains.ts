/**
 * The top-level domains by which X recognises a link in running text: those
 * of countries, and the common ones of the others. The list is not complete: a
 * missing one shortens a post by a few characters at most.
 */
const countries =
  "ad ae af ag ai al am an ao aq ar as at au aw ax az bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg eh er es et eu fi fj fk fm fo fr ga gb ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tp tr tt tv tw tz ua uk um us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw"
const common =
  "aero africa app art asia bank bar berlin biz blog cafe cat church city click cloud club coffee com community company coop design dev digital edu email energy eus events film finance foundation fund gal games gov guru help host house info ink int international jobs law life link live ltd market media mil mobi money movie museum name net network news ngo ong online org page paris post press pro pub radio report review rocks school science scot shop site social software solutions space store studio swiss team tech tel tips today tokyo tools top travel tube university video vip wales watch website wiki work world xyz zone"

export const topLevelDomains: ReadonlySet<string> = new Set(`${countries} ${common}`.split(" "))
