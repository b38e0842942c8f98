/**
 * The commonest small words of languages that news comes in, for telling English paragraphs from others. About forty a language,
 * lower case, those left out that say little (single letters shared by many). Source: own knowledge of the languages' grammars.
 * Not of English alone: the name of the folder says whom the lists serve.
 */
// prettier-ignore
export const functionWords: Readonly<Record<string, string>> = {
  en: "the of and to in that is was for on with as his her he she it at by from they we had has have been were are be not but this which who will would said their its an or you all there what when can if more about up out than them into after over could should also because while where how our",
  de: 'sagte teilte mit wissen bis diese dieser dieses seine ihre ihr ihm mehr sehr schon immer zwischen seit während soll sollen noch der die das und ist nicht ein eine einen einem einer zu den dem des mit sich auf für von im auch es an als wie noch aus nach bei wird wurde werden sind war hat haben dass sie er wir über nur oder vor zum zur durch kann um unter gegen aber',
  fr: "le la les de des et un une est dans que qui pour pas sur au aux du ce cette il elle ils ont par avec plus son sa ses sont été mais nous vous leur comme être fait ou après entre sans selon depuis était d'un d'une qu'il c'est n'est deux où",
  es: 'dijo le les nos hay gente así según sólo solo menos mientras durante contra otro otra esto eso muchos todos el la los las de del y en que un una es por con para no se su sus al lo como más pero ha han este esta entre sobre sin también hasta desde fue ser son muy según donde cuando ya había años',
  it: "detto dichiarato secondo solo ancora tutti molto quando dove prima sabato il lo la gli le di del della dei delle e che in un una è per non con sono si da dal dalla al alla nel nella come più anche ma ha hanno stato stata questo questa dopo tra essere i l' ai su suo sua c'è",
  pt: 'o os as um uma de do da dos das em no na nos nas e que é não para por com se mais ao à pela pelo foi são como mas ou ser tem também já entre depois sobre segundo até está seu sua ele ela',
  nl: 'de het een en van in is dat die op te zijn voor met niet aan er om ook als bij door maar naar uit wordt werd worden heeft hebben nog over dan hij ze zij wij deze dit tot tegen onder na kan meer geen al was',
  sv: 'säger sade vet ut upp in mellan deras få får bli finns några att och att det som en ett är på för med av den inte till har de om var från men kan ska vi han hon sig så eller efter också vid under mot när sedan där enligt skulle över blev mycket nu',
  no: 'og det som en et er på for med av den ikke til har de om var fra men kan skal vi han hun seg så eller etter også ved under mot når der ifølge over ble blir mer nå bare disse hadde være å',
  da: 'og det som en et er på for med af den ikke til har de om var fra men kan skal vi han hun sig så eller efter også ved under mod når der ifølge over blev bliver mere nu kun hvor havde være at',
  fi: 'sanoi kertoo mukaan ovat oli jotka jossa ihmiset siitä pois asti perjantaina maanantaina tiistaina keskiviikkona torstaina lauantaina sunnuntaina ihmisiltä ihmisten vuonna vuoden hänen mutta koska ja on ei että se oli joka mutta hän myös ovat kun mukaan kuin sen ole olisi niin tai jo vielä sekä vain ovat nyt siitä tämä tämän jos mitä ennen jälkeen kanssa noin',
  pl: 'w i na z nie się do to że jest o jak po co ale przez za od dla czy tym jego jej są był była było tego oraz który która które ten ta przed może będzie już tylko także',
  cs: 'a je v na se že to do s z o k i ale za po jako by byl byla bylo jsou pro které který která podle také jeho nebo ještě už od při však není pouze ze jen',
  sk: 'a je v na sa že to do s z o k aj ale za po ako by bol bola bolo sú pre ktoré ktorý ktorá podľa tiež jeho alebo ešte už od pri však nie iba zo len',
  hu: 'közölte mondta tudjuk hogy emberek embereknek el az a az és hogy nem is egy van volt azt ez meg már csak de mint szerint még ki el lehet majd vagy után ha pedig akkor kell között aki amely sem lesz',
  ro: 'spus anunțat spre biroul potrivit despre numai oamenii și de la în cu nu a pe care o un din că mai pentru este sunt au fost se ce sau prin după fi ale lui ei dar fost într acest această până când fără între',
  tr: 'günü açıkladı söyledi belirtti ise edildi dedi bin yıl yeni önce büyük karşı ve bir bu için ile de da olarak daha çok olan en gibi ne ise kadar sonra göre ancak olduğu değil her ya ama var yok tarafından dedi oldu etti şey diye',
  id: 'yang dan di ini itu dengan untuk dari pada tidak dalam akan juga adalah ke karena oleh ada mereka saat telah sudah kata lebih kami kita bisa sebagai dia atau bahwa',
  vi: 'và của là có được cho không trong các một những này với đã người để khi đến từ ở cũng như tại sẽ về năm ra thì bị theo do',
  sq: 'dhe në të një për me nga që është nuk ka si por më se do i e u janë kanë pas mbi duke kjo ky tij saj këtë gjatë',
  hr: 'i je u na se da za su od s koji koja koje nije bi o kao što iz po ali ne bio bila biti samo više nakon prema će te ili već još kako',
  lt: 'ir yra kad į su iš tai ne už bet buvo jau apie kaip po nuo dėl jos jo dar tik pagal savo bus gali taip tarp prie metų',
  et: 'ja on ei et see oli ka mis kui aga ning oma kes seda selle pärast kuid nii ta veel ole tema mille juba või kohta',
  ca: 'el la els les de del i que en un una és per amb no es al com més però ha han aquest aquesta entre sobre sense també fins des va ser són molt segons on quan ja',
};
