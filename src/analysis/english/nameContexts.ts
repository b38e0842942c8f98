/**
 * Words around a name that tell what kind of name it is, where the name itself does not: "the mayor of Halden" is a town,
 * "the managing director of Orrin" a company, "Tarvia's parliament" a country.
 * Source: general knowledge of news English, written for this project.
 */

/** Prepositions before places, with few others: "in Halden", "outside Halden". */
export const placePrepositions = `in, near, outside, across, throughout, around, toward, towards, into, via, inside`;

/** Heads before "of" and a place: "the mayor of Halden", "the people of Halden". */
export const placeHolders = `mayor, minister, ambassador, government, parliament, army, police, embassy, bishop, archbishop, archdeacon, dean, provost, bailiff, magistrate, collector, consul, duke, duchess, earl, countess, count, marquess, marquis, viscount, baron, prince, princess, maharaja, maharajah, nawab, chief constable, city, town, village, port, capital, people, residents, streets, outskirts, suburb, suburbs, island, isle, province, region, county, district, state, kingdom, republic, north, south, east, west, centre, center, coast, miles, kilometres, kilometers, mile, km, king, queen, emir, sultan, invasion, citizens, territory, borders, villages, towns, cities, sheriff, parish, borough, skies, shores, siege, fall, battle, occupation, coastline, neighbourhood, neighborhood, university, population, outside`;

/** What a country or town has: "Tarvia's parliament", "the Halden mayor", "Tarvia's borders". */
export const placeBelongings = `airport, ambassador, army, authorities, border, borders, capital, central bank, chancellor, citizens, city, coast, constitution, economy, economic, election, elections, embassy, energy, exports, finance, foreign, government, governor, harbour, harbor, high, interior, invasion, king, leaders, mayor, military, ministry, monarchy, mountains, north, northern, south, southern, eastern, western, parliament, people, police, population, port, president, prime, queen, region, regime, rebels, residents, ruling, schools, soldiers, streets, supreme, town, troops, villages, voters, war, currency, neighbours, neighbors, forces, territory, vote, roads, council, councillors, magistrates, resident, man, woman, mp, mps, village, central, hospital, parliamentary, border-guards, defence, defense, oil, gas`;

/** Nouns that an apposition calls a place: "Brusk, a mining town". */
export const placeNouns = `town, city, village, island, country, state, county, province, region, suburb, district, port, capital, neighbourhood, neighborhood, hamlet, settlement, resort, peninsula, republic, kingdom, territory, nation, river, mountain, borough, township, municipality, community, area, enclave, stronghold`;

/** Heads before "of", "at", "with" or "for" and a company or body: "the managing director of Orrin". */
export const bodyHolders = `analyst, analysts, boss, ceo, chair, chairman, chairwoman, chief, co-founder, co-owner, director, directors, editor, employee, employees, executive, executives, founder, manager, member, members, owner, partner, president, reporter, shareholders, shares, spokesman, spokesperson, spokeswoman, staff, subsidiary, board, customers, economist, strategist, researcher, scientist, unit, workers, driver, drivers, lawyer, maker, stake, job, jobs, colonel, officer, captain, secretary, treasurer, leader, vice-president, vice, publisher, correspondent, professor, head, engineer, engineers, striker, midfielder, defender, goalkeeper, coach`;

/** What a company or body has: "Orrin shares", "Zentrix's customers". */
export const bodyBelongings = `shares, stock, staff, employees, workers, customers, profit, profits, revenue, sales, spokesman, spokeswoman, spokesperson, chief, ceo, chairman, chairwoman, board, shareholders, factory, factories, plant, headquarters, products, founder, boss, directors, executives, managers, bosses, analyst, analysts, unit, subsidiary, app, website, software, share, brand, stores, shops, suppliers, earnings, takeover, bid, lawyers, fans, squad, merger, members, editor, reporter, journalists`;

/** Nouns that an apposition calls a body: "Minas do Norte, the mining group". */
export const bodyCalled = `company, firm, group, charity, agency, bank, newspaper, paper, website, broadcaster, retailer, maker, manufacturer, party, union, club, publisher, supplier, developer, airline, operator, start-up, startup, regulator, organisation, organization, non-profit, nonprofit, app, service, fund, builder, contractor, brewer, carmaker, chain, supermarket, magazine, think-tank, watchdog, business, provider, owner, militia, network, channel, station, producer, lender, insurer, brand, team, platform, foundation, consultancy, trust, restaurant, movement`;

/** What companies do and people hardly: "Zentrix employs 40". */
export const bodyVerbs = `employs, employed, makes, manufactures, sells, supplies, operates, acquired, acquires, merged, hires, floated, listed, posted, ships, owes, operated`;

/** What people do: subjects of these are people. */
export const personVerbs = `smiled, laughed, wept, cried, shrugged, nodded, sighed, died, dies, married, retired, lives, lived, grew, recalled, recalls, quipped, joked, testified, pleaded, thought, sat, stood, walked, drove, woke, slept, sang, studied, studies, teaches, taught, graduated, resigned, tweeted, knows, knew, remembers, remembered, remembering, waved, whispered, shouted, feels, felt, apologised, apologized, stepped, scored, fled, added`;

/** Whom people have: "Marik's wife". */
export const personBelongings = `wife, husband, brother, sister, mother, father, son, sons, daughter, daughters, parents, family, widow, lawyer, lawyers, attorney, aunt, uncle, cousin, nephew, niece, friend, friends, partner, girlfriend, boyfriend, fiancée, fiance, children, death, life, career, body, aide, aides, allies, ally, successor, predecessor, supporters, campaign, administration, defence, face, home, house, eyes, hand, hands, voice, arrest, trial, conviction, resignation, words`;

/** Places where people live or meet, before "of": "of Marsh Lane, Halden". */
export const addressWords = `Alley, Avenue, Close, Court, Crescent, Drive, Gardens, Grove, Hill, Lane, Mews, Parade, Place, Rise, Road, Row, Square, Street, Terrace, View, Walk, Way, Yard, Boulevard`;

/** First words of bodies in other languages, papers and teams: "Banco del Sur", "Gazeta Nadmorska", "FC Nordvik". */
export const foreignOpeners = `AC, AFC, Aftenposten, Agencia, Agence, Asociación, Associazione, Atlético, Banca, Banco, Bank, Banque, Bayer, Bharat, Borussia, Cafe, Café, CD, CF, Club, Compagnie, Confederación, Corriere, Diario, Dinamo, Dynamo, Editora, Empresa, FC, FK, Federación, Frente, Fundación, Gazeta, Gazette, Gazprom, Grupo, Groupe, Gruppo, Haber, Hotel, Instituto, Inter, Istituto, Journal, Jornal, Kompania, Lokomotiv, Maison, Minas, Ministerio, Movimiento, Olympique, PAOK, Partido, Partito, Partizan, Petro, Radio, RC, Real, Restaurant, SC, SK, Sindicato, Société, Spartak, Sporting, SV, Télé, TV, Unión, Universidad, Università, Université, VfB, VfL, Vins`;

/** Endings after a hyphen that no name goes on with: "Texas-based", "Norwick-born". */
export const hyphenEndings = `aligned, allied, area, backed, based, born, bound, brokered, bred, controlled, dominated, educated, era, esque, friendly, funded, held, inspired, language, led, like, linked, listed, made, majority, mediated, only, owned, produced, registered, related, run, speaking, sponsored, style, supplied, supported, trained, type, wide`;
