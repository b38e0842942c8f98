/**
 * Offices and functions: what stands before or after a name, or alone for its holder.
 * Source: general knowledge of public offices, written for this project.
 */

/** Last words of an office with one holder at a time in its country or body: "the prime minister", "the Ohio governor". */
export const officeHeads = `
admiral, administrator, ambassador, archbishop, ayatollah, bishop, boss, captain, cardinal, chair, chairman, chairperson, chairwoman, chancellor, chief, coach, commander, commissioner, congressman, congresswoman, consul, coroner, councillor, counterpart, deputy,
dictator, director, editor, emir, envoy, first lady, founder, general, governor, head, judge, king, leader, manager, mayor, minister, mp, msp, mep, nominee, ombudsman, owner, pm, pope, premier, president, presenter, principal, prosecutor, publisher, queen, rapporteur, rector,
secretary, secretary-general, senator, sheriff, speaker, strongman, sultan, superintendent, taoiseach, treasurer, tsar, undersecretary, under-secretary, auditor-general, attorney-general, solicitor-general, governor-general, director-general, surveyor-general, comptroller-general, postmaster-general, surgeon-general, inspector-general, czar, vice-president, warden, whip, ceo, cfo, coo, lawmaker, legislator, candidate, co-founder, chief executive, chief-of-staff, surgeon, editor-in-chief, correspondent, columnist, chieftain, patriarch, rabbi, imam, vicar, constable, tánaiste, td, collector, inspector, lecturer, professor
`;

/** Words that stand before an office's last word and belong to it. */
export const officeModifiers = `
accountant, acting, agriculture, anti-terrorism, assistant, associate, attorney, auditor, backbench, brexit, business, cabinet, campaign, chief, city, civil, co, commerce, communications, communities, comptroller, corporate, crown, culture, current, defence, defense, democratic, deputy, designate, development, digital,
economic, economics, economy, education, elect, election, emergency, employment, energy, environment, equalities, europe, european, executive, ex, external, ex-, family, federal, finance, financial, first, fisheries, football, foreign, former, global, health, high, home, housing, immigration, incoming, industry, information, interim, interior,
international, justice, junior, labor, labour, law, legal, levelling, levelling-up, local, longtime, lord, managing, marketing, medical, military, national, navy, northern, nuclear, opposition, outgoing, parliamentary, party, permanent, planning, police, policy, political, press, prime, principal, private, public, regional, republican, research, rival,
royal, rural, science, scientific, security, senior, shadow, social, special, sports, state, station, supreme, technical, technology, then, tory, trade, transport, transportation, treasury, under, undersecretary, union, veteran, vice, welfare, women, women's, work, world, youth, affairs, detective, district, fire, garda, group, head, lieutenant, majority, minority, operating, schools
`;

/** Offices of which a country has one: the country, or the article's only one, finds the holder. */
export const topOffices = `
prime minister, pm, president, vice president, vice-president, deputy prime minister, foreign secretary, home secretary, defence secretary, health secretary, education secretary, justice secretary, transport secretary, culture secretary, business secretary, environment secretary, chancellor, chancellor of the exchequer, foreign minister, defence minister, defense minister, finance minister, interior minister, justice minister,
health minister, energy minister, secretary of state, defense secretary, treasury secretary, secretary of defense, attorney general, king, queen, pope, emir, taoiseach, tánaiste, first minister, chief justice, speaker, secretary-general, secretary general, chief whip, leader of the opposition, opposition leader, supreme leader, national security adviser, first lady, premier, archbishop of canterbury, home affairs minister
`;

/** Longer office names that hold "of". */
export const officePhrases = `
secretary of state, secretary of defense, secretary of defence, chancellor of the exchequer, chief justice, leader of the opposition, leader of the house, chief of staff, chief of the defence staff, director of public prosecutions, director of national intelligence, secretary of the treasury, secretary of commerce, chairman of the joint chiefs of staff, chair of the joint chiefs of staff,
head of state, head of government, member of parliament, member of congress, minister of state, minister of defence, minister of defense, minister of foreign affairs, minister of finance, minister of the interior, minister of justice, minister of health, archbishop of canterbury, bishop of rome, governor of the bank of england, president of the european commission, president of the commission, master of the rolls, speaker of the house
`;

/** A woman or a man by the word itself. */
export const femaleOffices = `
actress, baroness, businesswoman, chairwoman, congresswoman, councilwoman, countess, daughter, dame, duchess, empress, ex-wife, first lady, girl, girlfriend, grandmother, lady, mother, mum, mom, niece, policewoman, princess, queen, saleswoman, schoolgirl, sister, spokeswoman, sportswoman, stepmother, widow, wife, woman, aunt, granddaughter, businesswoman, heroine, nun, waitress, hostess, stewardess, mistress, midwife
`;

export const maleOffices = `
baron, boy, boyfriend, brother, businessman, chairman, congressman, councilman, count, cowboy, dad, duke, earl, emperor, emir, ex-husband, father, fireman, gentleman, grandfather, grandson, husband, king, lord, man, monk, nephew, policeman, pope, prince, salesman, schoolboy, serviceman, son, spokesman, sportsman, stepfather, strongman, sultan, tsar, uncle, widower, imam, priest, statesman, ombudsman, anchorman, bishop, cardinal, ayatollah, handyman, gunman
`;
