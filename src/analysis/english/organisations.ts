/**
 * Bodies known by name, and the words that organisations' names end or begin in.
 * Source: general knowledge of public bodies, parties, news outlets and companies, written for this project.
 */

/** Bodies with several names, one a line: name shown; other names. */
export const bodies = `
NATO; Nato, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance
EU; European Union, E.U.
United Nations; UN, U.N.
World Health Organization; WHO, W.H.O., World Health Organisation
European Commission; EC
European Parliament
European Council
European Central Bank; ECB
European Court of Human Rights; ECHR
European Court of Justice; ECJ
International Monetary Fund; IMF
World Bank
World Trade Organization; WTO
International Criminal Court; ICC
International Court of Justice; ICJ
International Atomic Energy Agency; IAEA
International Committee of the Red Cross; ICRC
International Energy Agency; IEA
International Olympic Committee; IOC
Organisation for Security and Co-operation in Europe; OSCE, Organization for Security and Cooperation in Europe
Organisation for Economic Co-operation and Development; OECD
Organisation of the Petroleum Exporting Countries; OPEC, Opec
African Union; AU
Arab League
Association of Southeast Asian Nations; ASEAN, Asean
Commonwealth of Nations
G7; Group of Seven
G8
G20; Group of 20
BRICS; Brics
UNICEF; Unicef
UNESCO; Unesco
UNHCR; UN refugee agency
Security Council; UN Security Council, United Nations Security Council
General Assembly; UN General Assembly
Amnesty International; Amnesty
Human Rights Watch; HRW
Red Cross
Red Crescent
Greenpeace
Oxfam
Save the Children
Médecins Sans Frontières; Doctors Without Borders, MSF
Transparency International
Interpol
Europol
Bellingcat
WikiLeaks; Wikileaks
Hamas
Hezbollah; Hizbollah
Fatah
Palestinian Authority
Taliban
Islamic State; ISIS, Isis, Isil, ISIL, IS group, Daesh, Da'esh, Islamic State group
Peshmerga; peshmerga
Syrian Democratic Forces; SDF
Free Syrian Army; FSA
Popular Mobilisation Forces; Popular Mobilization Forces
PKK; Kurdistan Workers' Party
YPG
al-Nusra Front; Nusra Front, Jabhat al-Nusra
al-Shabaab; al-Shabab, Al-Shabaab, Al-Shabab
Lashkar-e-Taiba; Lashkar-e-Toiba
Jaish-e-Mohammed; Jaish-e-Mohammad
Muslim Brotherhood
Palestinian Islamic Jihad; Islamic Jihad
al-Qaeda; Al-Qaeda, al-Qaida, al Qaeda
Boko Haram
Houthis; Houthi
IRA; Irish Republican Army
Wagner Group; Wagner
Revolutionary Guards; Revolutionary Guard, IRGC, Islamic Revolutionary Guard Corps
Foreign Office; FCO, FCDO, Foreign and Commonwealth Office
Home Office
Cabinet Office
Treasury; Treasury Department
Ministry of Defence; MoD, MOD, Ministry of Defense
Ministry of Justice; MoJ
Department of Health; Department of Health and Social Care, DHSC
Department for Education; DfE
Department for Transport; DfT
Department for Work and Pensions; DWP
Defra
Crown Prosecution Service; CPS
Scotland Yard; Metropolitan Police, Met Police, Met
National Crime Agency; NCA
National Health Service; NHS
NHS England
Office for National Statistics; ONS
Office for Budget Responsibility; OBR
Bank of England
Financial Conduct Authority; FCA
Competition and Markets Authority; CMA
Ofcom
Ofgem
Ofsted
Ofwat
Environment Agency
Met Office
Electoral Commission
Church of England
House of Commons; Commons
House of Lords; Lords
MI5
MI6; Secret Intelligence Service
GCHQ
Royal Navy
Royal Air Force; RAF
British Army
Stormont
Holyrood
Senedd
Dáil; Dail
Police Scotland
PSNI; Police Service of Northern Ireland
Trades Union Congress; TUC
Confederation of British Industry; CBI
Institute for Fiscal Studies; IFS
British Medical Association; BMA
Royal College of Nursing; RCN
Labour; Labour Party
Conservatives; Conservative Party, Tories, Tory Party
Liberal Democrats; Lib Dems, Lib Dem, Liberal Democrat
Scottish National Party; SNP
Plaid Cymru
Green Party; Greens
Reform UK
Ukip; UKIP, UK Independence Party
Brexit Party
Democratic Unionist Party; DUP
Sinn Féin; Sinn Fein
SDLP
Fine Gael
Fianna Fáil; Fianna Fail
Democratic Party; Democrats
Republican Party; Republicans, GOP
Democratic National Committee; DNC
Republican National Committee; RNC
Christian Democratic Union; CDU
Social Democratic Party; SPD
Alternative for Germany; AfD
National Rally; National Front
Fidesz
Likud
African National Congress; ANC
Bharatiya Janata Party; BJP
Communist Party
United Russia
State Department; US State Department, Department of State
Pentagon; Defense Department, Department of Defense, Defence Department
Justice Department; Department of Justice, DOJ
Homeland Security; Department of Homeland Security, DHS
Congress; US Congress
Senate; US Senate
House of Representatives
Supreme Court; US Supreme Court
Federal Reserve; Fed
National Security Council; NSC
CIA; Central Intelligence Agency
FBI; Federal Bureau of Investigation
National Security Agency; NSA
NASA; Nasa
Centers for Disease Control and Prevention; CDC, Centers for Disease Control
Food and Drug Administration; FDA
Environmental Protection Agency; EPA
Internal Revenue Service; IRS
Secret Service
National Guard
US Army
US Navy
Securities and Exchange Commission; SEC
Federal Communications Commission; FCC
Department of Education
National Rifle Association; NRA
American Civil Liberties Union; ACLU
NAACP
Planned Parenthood
FSB; Federal Security Service
KGB
GRU
SBU
Duma; State Duma
Verkhovna Rada; Rada
Bundestag
Bundesrat
Knesset
Mossad
IDF; Israel Defense Forces, Israel Defence Forces
Rosatom
Gazprom
Rosneft
Naftogaz
Associated Press; AP
Reuters
Agence France-Presse; AFP
Press Association; PA, PA Media, PA news agency
Bloomberg
BBC; BBC News, British Broadcasting Corporation
ITV
Channel 4; Channel 4 News
Sky News; Sky
LBC
CNN
Fox News; Fox
NBC; NBC News
MSNBC
CBS; CBS News
ABC; ABC News
NPR
PBS
C-SPAN
Al Jazeera; al-Jazeera
RT; Russia Today
TASS; Tass
Interfax
RIA Novosti; RIA
Xinhua
The New York Times; New York Times, NYT
The Washington Post; Washington Post
The Wall Street Journal; Wall Street Journal, WSJ
The Guardian; Guardian
The Times; Times of London
The Sunday Times; Sunday Times
The Telegraph; Daily Telegraph, The Daily Telegraph, Telegraph, Sunday Telegraph
The Independent
Financial Times; FT
Daily Mail; Mail on Sunday
Daily Mirror
Daily Express
The Sun
The Economist; Economist
The Observer
Evening Standard
Politico; POLITICO
Axios
BuzzFeed; BuzzFeed News, Buzzfeed
Breitbart; Breitbart News
HuffPost; Huffington Post
USA Today; USA TODAY
Der Spiegel
Bild
Le Monde
Le Figaro
El País; El Pais
La Repubblica
Kyiv Independent
Newsweek
Forbes
Vox
Vice
Channel 5
Facebook; Meta
Google; Alphabet
YouTube
Twitter
Instagram
WhatsApp
Telegram
TikTok
Amazon
Apple
Microsoft
Netflix
Tesla
SpaceX
Uber
Airbnb
Boeing
Airbus
Volkswagen; VW
Toyota
Ford
BP
Shell
ExxonMobil; Exxon
Chevron
Goldman Sachs
JPMorgan; JPMorgan Chase, JP Morgan
Morgan Stanley
HSBC
Barclays
Lloyds
Deutsche Bank
Credit Suisse
Pfizer
AstraZeneca
Moderna
BioNTech
Huawei
Samsung
Tesco
Sainsbury's
Asda
YouGov
Ipsos; Ipsos MORI, Ipsos Mori
Gallup
Quinnipiac
Pew; Pew Research Center
Chatham House
RUSI; Royal United Services Institute
Brookings; Brookings Institution
Atlantic Council
Heritage Foundation
Lok Sabha
Rajya Sabha
Oireachtas
Seanad; Seanad Éireann
Dáil Éireann
Riksdag
Folketing
Storting
Sejm
Legislative Yuan
Shura Council
Aston Martin
Ben & Jerry's
Booz Allen Hamilton
Calvin Klein
Charles Schwab
Christian Dior
Eli Lilly
Ernst & Young; EY
Fannie Mae
Freddie Mac
Giorgio Armani
Harley-Davidson
Harley Davidson
Harrods
Hewlett Packard; Hewlett-Packard, HP
Hugo Boss
Jack Daniel's
John Deere
John Lewis Partnership
Johns Hopkins University; Johns Hopkins
Johnson & Johnson
Lloyd's of London
Louis Vuitton
Macy's
Marks & Spencer; Marks and Spencer, M&S
McDonald's
Merrill Lynch
Moody's Investors Service
Philip Morris
Procter & Gamble; P&G
Ralph Lauren
Rolls-Royce; Rolls Royce
Sam's Club
Smith & Wesson
Sotheby's
Standard & Poor's; S&P
Tim Hortons
Tommy Hilfiger
Waitrose
Walgreens
Walmart; Wal-Mart
Wells Fargo
`;

/** Buildings and streets that stand for who works there: name shown; other names; country it belongs to. */
export const seats = `
Downing Street; No 10, No. 10, Number 10, Number Ten, 10 Downing Street; UK
Whitehall;; UK
Westminster;; UK
Buckingham Palace; Palace; UK
White House;; US
Oval Office;; US
Capitol Hill; Capitol; US
Foggy Bottom;; US
Kremlin;; Russia
Élysée; Elysee, Élysée Palace, Elysee Palace; France
Quai d'Orsay;; France
Blue House;; South Korea
Zhongnanhai;; China
Bankova;; Ukraine
`;

/** Last words of names of organisations: "Foreign Office", "Leeds University". */
export const organisationHeads = `
Academy, Administration, Advisory, Agency, Airlines, Airways, Alliance, Ambulance, Army, Assembly, Association, Authority, Bank, Board, Broadcasting, Brigade, Bureau, Business School, Cabinet, Campaign, Cathedral,
Center, Centre, Chamber, Charity, Church, Circuit, Club, Coalition, Collective, College, Command, Commission, Committee, Community, Company, Confederation, Conference, Congress, Consortium, Constabulary, Convention,
Corp, Corporation, Corps, Council, Court, Department, Dept, Directorate, Division, Embassy, Enterprise, Enterprises, Exchange, Executive, Federation, Fellowship, Force, Forces, Forum, Foundation, Front, Fund, Gazette, Government, Group, Guard, Guild,
Headquarters, Herald, High School, Holdings, Hospital, Inc, Industries, Initiative, Inquiry, Inspectorate, Institute, Institution, Intelligence, International, Journal, Laboratory, Labs, League, Legislature, Library, Limited, LLC, LLP, Ltd, Magazine, Media, Militia, Ministry, Mission, Movement,
Museum, Navy, Network, News, Newspaper, Office, Organisation, Organization, Orchestra, PAC, Parliament, Partners, Partnership, Party, Pictures, PLC, Plc, Police, Post, Press, Project, Prosecutor's Office, Radio, Registry, Regiment, Republicans, Review, School, Secretariat, Senate, Service, Services, Society, Solutions, Squad, Studios,
Syndicate, System, Systems, Taskforce, Technologies, Telegraph, Television, Theatre, Theater, Think Tank, Times, Tribune, Tribunal, Trust, TV, Union, United, University, Watch, Watchdog, Workers
`;

/** First words of names that go on with "of" or "for": "Ministry of Defence", "Campaign for Better Transport". */
export const organisationOpeners = `
Academy, Agency, Alliance, Archbishopric, Archdiocese, Army, Assembly, Association, Bank, Board, Brotherhood, Bureau, Campaign, Center, Centers, Centre, Chamber, Church, Coalition, College, Commission, Committee, Confederation, Congress, Council, Court,
Democratic Party, Department, Diocese, Directorate, Doctors, Embassy, Federation, Foundation, Front, Fund, Guild, House, Institute, Institution, Joint Chiefs, League, Ministry, Movement, National Union, Office, Organisation, Organization, Parliament, Party, Royal College,
Secretariat, Society, Trust, Union, University
`;

/** Common nouns that stand for a body: "the ministry said", "the charity". */
export const bodyNouns = `
administration, agency, airline, alliance, army, assembly, association, authority, bank, board, broadcaster, bureau, business, cabinet, campaign, centre, center, charity, church, club, coalition, college, commission, committee, company, congress, consulate, consortium, corporation, council, court,
daily, department, embassy, federation, firm, force, foundation, government, group, hospital, inquiry, institute, institution, jury, leadership, league, legislature, magazine, manufacturer, military, militia, ministry, movement, navy, network, newspaper, office, organisation, organization, outlet, panel, paper, parliament, party, police, publisher,
regime, regulator, retailer, school, senate, service, society, think tank, think-tank, thinktank, tribunal, trust, union, university, watchdog
`;

/** Endings that the law gives companies: "Isar Motoren AG", "Verity Foods plc". */
export const companyEndings = `AB, AG, ApS, AS, ASA, BV, Co, Co., Corp, Corp., GmbH, Inc, Inc., KG, KK, LLC, LLP, Ltd, Ltd., NV, OAO, OOO, Oy, Oyj, PJSC, PLC, Plc, plc, SA, SAS, SE, SpA, Sarl, SL`;

/** Last words of companies, teams and papers that people's names can end in as well: "Orrin Marine", "Danielle Steel". */
export const companyWords = `
Aerospace, Airport, Albion, Athletic, Automotive, Aviation, Bancorp, Beverages, Biotech, Books, Brands, Brewery, Brothers, Builders, Capital, Cargo, Chemicals, Chronicle, Cinemas, Cocoa, Collective, Communications, Constructions, Construction, Consulting, Courier, Dairies, Dairy, Data, Defence, Defense, Drillers, Dynamics, Echo, Electric, Electronics, Energy, Engineering, Entertainment, Equity, Estates, Examiner, Express, Farms, Films, Finance, Financial, Foods, Freight, Games, Gas, Glass,
Growers, Hardware, Healthcare, Hotels, Housing, Informer, Instruments, Insurance, Interactive, Investments, Ladies, Ledger, Life, Logistics, Manufacturing, Marine, Markets, Materials, Metals, Mills, Minerals, Mining, Mobile, Mobility, Monitor, Motoren, Motors, Mutual, Oil, Optical, Outfitters, Petroleum, Pharma, Pharmaceuticals, Plastics, Power, Prison, Properties, Publishing, Rail, Railway, Railways, Records, Refinery, Resources, Restaurants, Rice, Robotics, Rovers,
Savings, Securities, Semiconductor, Shipping, Software, Sons, Sport, Sports, Standard, Star, Steel, Stores, Supermarkets, Telecom, Telecommunications, Textiles, Theatres, Traders, Trading, Transport, Travel, Trucks, Utilities, Ventures, Wanderers, Waste, Water, Wines
`;

/** Words with "'s" or "’" inside the name of a body: "the People's Front", "the Harbor Workers' Federation". */
export const ownersInBodies = `Builders, Carers, Children, Citizens, Doctors, Drivers, Employers, Farmers, Fishermen, Growers, Guards, King, Lawyers, Magistrates, Men, Miners, Mothers, Nurses, Owners, Parents, Patients, People, Pilots, Prisoners, Producers, Queen, Refugees, Residents, Seafarers, Soldiers, Students, Teachers, Tenants, Traders, Veterans, Victims, Women, Workers, Writers`;
