/**
 * Countries and self-governing nations, one a line:
 * short name; other names; adjectives; people; capital and its spellings.
 * The first name is the one shown as an affiliation ("UK", "US").
 * Source: general geographical knowledge, written for this project; adjectives as used by British and American news style guides.
 */
export const countries = `
Afghanistan;; Afghan; Afghans; Kabul
Albania;; Albanian; Albanians; Tirana
Algeria;; Algerian; Algerians; Algiers
Andorra;; Andorran; Andorrans; Andorra la Vella
Angola;; Angolan; Angolans; Luanda
Argentina;; Argentine, Argentinian; Argentines, Argentinians; Buenos Aires
Armenia;; Armenian; Armenians; Yerevan
Australia;; Australian, Aussie; Australians; Canberra
Austria;; Austrian; Austrians; Vienna
Azerbaijan;; Azerbaijani, Azeri; Azerbaijanis, Azeris; Baku
Bahamas;; Bahamian; Bahamians; Nassau
Bahrain;; Bahraini; Bahrainis; Manama
Bangladesh;; Bangladeshi; Bangladeshis; Dhaka
Barbados;; Barbadian; Barbadians; Bridgetown
Belarus;; Belarusian, Belarussian; Belarusians; Minsk
Belgium;; Belgian; Belgians; 
Belize;; Belizean; Belizeans; Belmopan
Benin;; Beninese;; Porto-Novo
Bhutan;; Bhutanese;; Thimphu
Bolivia;; Bolivian; Bolivians; La Paz
Bosnia; Bosnia and Herzegovina, Bosnia-Herzegovina; Bosnian; Bosnians; Sarajevo
Botswana;; Botswanan;; Gaborone
Brazil;; Brazilian; Brazilians; Brasilia, Brasília
Brunei;; Bruneian;; Bandar Seri Begawan
Bulgaria;; Bulgarian; Bulgarians; Sofia
Burkina Faso;; Burkinabe, Burkinabè;; Ouagadougou
Burundi;; Burundian; Burundians; Gitega
Cambodia;; Cambodian; Cambodians; Phnom Penh
Cameroon;; Cameroonian; Cameroonians; Yaoundé, Yaounde
Canada;; Canadian; Canadians; Ottawa
Cape Verde; Cabo Verde; Cape Verdean;; Praia
Central African Republic;; Central African;; Bangui
Chad;; Chadian; Chadians; N'Djamena
Chile;; Chilean; Chileans; Santiago
China; People's Republic of China; Chinese;; Beijing, Peking
Colombia;; Colombian; Colombians; Bogotá, Bogota
Congo; DR Congo, Democratic Republic of Congo, Democratic Republic of the Congo, DRC; Congolese;; Kinshasa
Costa Rica;; Costa Rican; Costa Ricans; San José
Croatia;; Croatian; Croatians, Croats; Zagreb
Cuba;; Cuban; Cubans; Havana
Cyprus;; Cypriot; Cypriots; Nicosia
Czech Republic; Czechia; Czech; Czechs; Prague
Denmark;; Danish; Danes; Copenhagen
Djibouti;; Djiboutian;;
Dominican Republic;; Dominican; Dominicans; Santo Domingo
East Timor; Timor-Leste; Timorese;; Dili
Ecuador;; Ecuadorian, Ecuadorean; Ecuadorians; Quito
Egypt;; Egyptian; Egyptians; Cairo
El Salvador;; Salvadoran, Salvadorean; Salvadorans; San Salvador
England;; English; Englishmen;
Equatorial Guinea;; Equatorial Guinean;; Malabo
Eritrea;; Eritrean; Eritreans; Asmara
Estonia;; Estonian; Estonians; Tallinn
Eswatini; Swaziland; Swazi; Swazis; Mbabane
Ethiopia;; Ethiopian; Ethiopians; Addis Ababa
Fiji;; Fijian; Fijians; Suva
Finland;; Finnish; Finns; Helsinki
France;; French; Frenchmen; Paris
Gabon;; Gabonese;; Libreville
Gambia; The Gambia; Gambian; Gambians; Banjul
Georgia;; Georgian; Georgians; Tbilisi
Germany;; German; Germans; Berlin
Ghana;; Ghanaian; Ghanaians; Accra
Greece;; Greek; Greeks; Athens
Greenland;; Greenlandic; Greenlanders; Nuuk
Grenada;; Grenadian; Grenadians;
Guatemala;; Guatemalan; Guatemalans; Guatemala City
Guinea;; Guinean; Guineans; Conakry
Guinea-Bissau;; Bissau-Guinean;; Bissau
Guyana;; Guyanese;; Georgetown
Haiti;; Haitian; Haitians; Port-au-Prince
Honduras;; Honduran; Hondurans; Tegucigalpa
Hong Kong;; Hongkonger; Hongkongers;
Hungary;; Hungarian; Hungarians; Budapest
Iceland;; Icelandic; Icelanders; Reykjavik, Reykjavík
India;; Indian; Indians; New Delhi, Delhi
Indonesia;; Indonesian; Indonesians; Jakarta
Iran; Islamic Republic of Iran; Iranian; Iranians; Tehran, Teheran
Iraq;; Iraqi; Iraqis; Baghdad
Ireland; Republic of Ireland; Irish; Irishmen; Dublin
Israel;; Israeli; Israelis;
Italy;; Italian; Italians; Rome
Ivory Coast; Côte d'Ivoire, Cote d'Ivoire; Ivorian; Ivorians; Yamoussoukro
Jamaica;; Jamaican; Jamaicans; Kingston
Japan;; Japanese;; Tokyo
Jordan;; Jordanian; Jordanians; Amman
Kazakhstan;; Kazakh, Kazakhstani; Kazakhs; Astana, Nur-Sultan
Kenya;; Kenyan; Kenyans; Nairobi
Kosovo;; Kosovan, Kosovar; Kosovans, Kosovars; Pristina
Kuwait;; Kuwaiti; Kuwaitis; Kuwait City
Kyrgyzstan;; Kyrgyz;; Bishkek
Laos;; Laotian, Lao; Laotians; Vientiane
Latvia;; Latvian; Latvians; Riga
Lebanon;; Lebanese;; Beirut
Lesotho;; Basotho;; Maseru
Liberia;; Liberian; Liberians; Monrovia
Libya;; Libyan; Libyans; Tripoli
Liechtenstein;; Liechtenstein;; Vaduz
Lithuania;; Lithuanian; Lithuanians; Vilnius
Luxembourg;; Luxembourgish; Luxembourgers;
Madagascar;; Malagasy;; Antananarivo
Malawi;; Malawian; Malawians; Lilongwe
Malaysia;; Malaysian; Malaysians; Kuala Lumpur
Maldives;; Maldivian; Maldivians; Malé
Mali;; Malian; Malians; Bamako
Malta;; Maltese;; Valletta
Mauritania;; Mauritanian; Mauritanians; Nouakchott
Mauritius;; Mauritian; Mauritians; Port Louis
Mexico;; Mexican; Mexicans; Mexico City
Moldova;; Moldovan; Moldovans; Chisinau, Chișinău
Monaco;; Monégasque, Monegasque;;
Mongolia;; Mongolian; Mongolians; Ulaanbaatar, Ulan Bator
Montenegro;; Montenegrin; Montenegrins; Podgorica
Morocco;; Moroccan; Moroccans; Rabat
Mozambique;; Mozambican; Mozambicans; Maputo
Myanmar; Burma; Burmese;; Naypyidaw, Naypyitaw
Namibia;; Namibian; Namibians; Windhoek
Nepal;; Nepalese, Nepali; Nepalis; Kathmandu
Netherlands; Holland; Dutch; Dutchmen; The Hague, Amsterdam
New Zealand;; New Zealand, Kiwi; New Zealanders; Wellington
Nicaragua;; Nicaraguan; Nicaraguans; Managua
Niger;; Nigerien; Nigeriens; Niamey
Nigeria;; Nigerian; Nigerians; Abuja
North Korea; DPRK; North Korean; North Koreans; Pyongyang
North Macedonia; Macedonia; Macedonian; Macedonians; Skopje
Northern Ireland; Ulster; Northern Irish;; Belfast
Norway;; Norwegian; Norwegians; Oslo
Oman;; Omani; Omanis; Muscat
Pakistan;; Pakistani; Pakistanis; Islamabad
Palestine; Palestinian territories; Palestinian; Palestinians; Ramallah
Panama;; Panamanian; Panamanians; Panama City
Papua New Guinea;; Papua New Guinean;; Port Moresby
Paraguay;; Paraguayan; Paraguayans; Asunción, Asuncion
Peru;; Peruvian; Peruvians; Lima
Philippines;; Philippine, Filipino; Filipinos; Manila
Poland;; Polish; Poles; Warsaw
Portugal;; Portuguese;; Lisbon
Qatar;; Qatari; Qataris; Doha
Romania;; Romanian; Romanians; Bucharest
Russia; Russian Federation; Russian; Russians; Moscow
Rwanda;; Rwandan; Rwandans; Kigali
Samoa;; Samoan; Samoans; Apia
San Marino;; Sammarinese;;
Saudi Arabia; Kingdom of Saudi Arabia; Saudi, Saudi Arabian; Saudis; Riyadh
Scotland;; Scottish, Scots; Scots; Edinburgh
Senegal;; Senegalese;; Dakar
Serbia;; Serbian; Serbians, Serbs; Belgrade
Seychelles;; Seychellois;;
Sierra Leone;; Sierra Leonean; Sierra Leoneans; Freetown
Singapore;; Singaporean; Singaporeans;
Slovakia; Slovak Republic; Slovak, Slovakian; Slovaks; Bratislava
Slovenia;; Slovenian, Slovene; Slovenians, Slovenes; Ljubljana
Solomon Islands;; Solomon Islander;; Honiara
Somalia;; Somali; Somalis; Mogadishu
South Africa;; South African; South Africans; Pretoria
South Korea; Republic of Korea; South Korean, Korean; South Koreans; Seoul
South Sudan;; South Sudanese;; Juba
Soviet Union; USSR; Soviet; Soviets;
Spain;; Spanish; Spaniards; Madrid
Sri Lanka;; Sri Lankan; Sri Lankans; Colombo
Sudan;; Sudanese;; Khartoum
Suriname;; Surinamese;; Paramaribo
Sweden;; Swedish; Swedes; Stockholm
Switzerland;; Swiss;; Bern, Berne
Syria;; Syrian; Syrians; Damascus
Taiwan;; Taiwanese;; Taipei
Tajikistan;; Tajik; Tajiks; Dushanbe
Tanzania;; Tanzanian; Tanzanians; Dodoma
Thailand;; Thai; Thais; Bangkok
Togo;; Togolese;; Lomé
Tonga;; Tongan; Tongans;
Trinidad and Tobago;; Trinidadian; Trinidadians; Port of Spain
Tunisia;; Tunisian; Tunisians; Tunis
Turkey; Türkiye, Turkiye; Turkish; Turks; Ankara
Turkmenistan;; Turkmen;; Ashgabat
UK; United Kingdom, Britain, Great Britain, U.K., GB; British; Britons, Brits; London
US; United States, United States of America, USA, U.S., U.S.A., America; American; Americans; Washington, Washington DC, Washington D.C.
Uganda;; Ugandan; Ugandans; Kampala
Ukraine;; Ukrainian; Ukrainians; Kyiv, Kiev
United Arab Emirates; UAE, Emirates; Emirati; Emiratis; Abu Dhabi
Uruguay;; Uruguayan; Uruguayans; Montevideo
Uzbekistan;; Uzbek; Uzbeks; Tashkent
Vanuatu;; Ni-Vanuatu;; Port Vila
Vatican; Holy See; Vatican;; Vatican City
Venezuela;; Venezuelan; Venezuelans; Caracas
Vietnam;; Vietnamese;; Hanoi
Wales;; Welsh; Welshmen; Cardiff
West Germany;; West German; West Germans; Bonn
Yemen;; Yemeni; Yemenis; Sanaa, Sana'a
Yugoslavia;; Yugoslav; Yugoslavs;
Zambia;; Zambian; Zambians; Lusaka
Zimbabwe;; Zimbabwean; Zimbabweans; Harare
`;

/** Adjectives of regions and creeds: nationality-like, but of no one state. */
export const otherNationalities = `
African, Africans, Alaskan, Arab, Arabs, Arabic, Asian, Asians, Baltic, Balkan, Basque, Bavarian, Caribbean, Catalan, Catalans, Chechen, Chechens, Cornish,
Crimean, Eurasian, European, Europeans, Flemish, Hispanic, Hispanics, Jewish, Jew, Jews, Muslim, Muslims, Christian, Christians, Hindu, Hindus, Sikh, Sikhs,
Buddhist, Catholic, Catholics, Protestant, Kurdish, Kurd, Kurds, Latin American, Latin Americans, Latino, Latinos, Mediterranean, Nordic, North American,
Northern Irish, Rohingya, Scandinavian, Siberian, Sicilian, Slavic, South American, Sunni, Sunnis, Shia, Shiite, Shiites, Tatar, Tatars, Texan, Texans, Californian,
Tibetan, Tibetans, Uighur, Uighurs, Uyghur, Uyghurs, Ulster, Western, Yazidi, Yazidis, Londoner, Londoners, New Yorker, New Yorkers, Parisian, Parisians
`;
