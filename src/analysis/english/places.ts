/**
 * Places that are no countries: continents, regions, seas, states and provinces, cities. What is here is never taken for a person.
 * Source: general geographical knowledge, written for this project.
 */
export const places = `
Africa, Antarctica, Arctic, Asia, Europe, North America, South America, Central America, Latin America, Oceania, Australasia, Eurasia,
Western Europe, Eastern Europe, Central Europe, Northern Europe, Southern Europe, North Africa, West Africa, East Africa, Central Africa, Southern Africa,
sub-Saharan Africa, Middle East, Near East, Far East, Central Asia, South Asia, Southeast Asia, South-East Asia, East Asia, Asia-Pacific, Indo-Pacific, Balkans,
Western Balkans, Baltics, Benelux, Caucasus, Scandinavia, Caribbean, Sahel, Sahara, Maghreb, Levant, Persian Gulf, Gulf, Horn of Africa, Iberia, Siberia,
Global South, Euro-Atlantic, Transatlantic, West, West Bank, Gaza, Gaza Strip, Golan Heights, Jerusalem, East Jerusalem, Tel Aviv, Haifa, Rafah, Khan Younis, Hebron, Jenin, Nablus,
Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Arctic Ocean, Black Sea, Baltic Sea, Caspian Sea, Red Sea, North Sea, Irish Sea, Dead Sea, South China Sea,
Mediterranean, Mediterranean Sea, Sea of Azov, English Channel, Channel, Bosphorus, Suez Canal, Panama Canal, Strait of Hormuz, Gulf of Mexico, Bay of Bengal,
Himalayas, Ben Nevis, Kilimanjaro, Snowdon, Alps, Andes, Pyrenees, Urals, Carpathians, Everest, Mont Blanc, Danube, Rhine, Thames, Dnieper, Dnipro River, Volga, Nile, Amazon, Mississippi, Euphrates, Tigris, Mekong,
Crimea, Donbas, Donbass, Donetsk, Luhansk, Lugansk, Kharkiv, Kharkov, Kherson, Odesa, Odessa, Lviv, Mariupol, Dnipro, Zaporizhzhia, Zaporizhia, Bakhmut, Sevastopol, Chernobyl, Bucha, Avdiivka,
Melitopol, Severodonetsk, Transnistria, Abkhazia, South Ossetia, Nagorno-Karabakh, Chechnya, Dagestan, Kaliningrad, St Petersburg, Saint Petersburg, Belgorod, Kursk, Rostov-on-Don, Vladivostok,
Kaliningrad, Novosibirsk, Sochi, Volgograd, Grozny, Minsk Oblast, Brest, Gomel, Grodno, Kurdistan, Xinjiang, Tibet, Kashmir, Punjab, Helmand, Kandahar, Bavaria, Catalonia, Flanders, Wallonia, Tuscany, Sicily, Sardinia, Corsica,
Normandy, Brittany, Provence, Andalusia, Basque Country, Galicia, Tigray, Darfur, Biafra, Balochistan, Idlib, Aleppo, Homs, Raqqa, Palmyra, Mosul, Basra, Kirkuk, Fallujah, Erbil, Benghazi, Misrata, Aden, Hodeidah,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, New York City, New York State, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota,
Tennessee, Texas, Utah, Vermont, West Virginia, Virginia, Wisconsin, Wyoming, Puerto Rico, Guam, New England, Midwest, Deep South, Silicon Valley, Bay Area, Gulf Coast, East Coast, West Coast,
Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., Mich., Minn., Mo., Mont., Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., R.I.,
S.C., S.D., Tenn., Vt., Va., Wash., W.Va., Wis., Wyo.,
Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, San Jose, Austin, Jacksonville, Fort Worth, Columbus, Charlotte, San Francisco, Indianapolis, Seattle, Denver, Boston, El Paso, Nashville, Detroit,
Oklahoma City, Portland, Las Vegas, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Mesa, Atlanta, Omaha, Colorado Springs, Raleigh, Miami, Long Beach, Virginia Beach, Oakland, Minneapolis,
Tulsa, Tampa, New Orleans, Cleveland, Cincinnati, Pittsburgh, St Louis, St. Louis, Orlando, Buffalo, Newark, Anchorage, Honolulu, Salt Lake City, Boise, Des Moines, Baton Rouge, Birmingham, Montgomery, Little Rock, Brooklyn, Manhattan, Queens, Bronx,
Staten Island, Long Island, Harlem, Hollywood, Beverly Hills, Guantanamo Bay, Guantánamo, Mar-a-Lago, Camp David, Arlington, Quantico, Fort Bragg, Pearl Harbor,
Ontario, Quebec, Québec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg,
New South Wales, Victoria, Queensland, Tasmania, South Australia, Western Australia, Northern Territory, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Auckland, Christchurch,
Bath, Belfast, Birkenhead, Bury St Edmunds, Blackburn, Blackpool, Bolton, Bournemouth, Bradford, Brighton, Bristol, Burnley, Cambridge, Canterbury, Carlisle, Chester, Coventry, Crewe, Croydon, Derby, Doncaster, Dover, Durham, Exeter,
Gateshead, Gloucester, Grimsby, Hartlepool, Hull, Ipswich, King's Lynn, Leeds, Leicester, Lincoln, Liverpool, Luton, Maidstone, Manchester, Greater Manchester, Middlesbrough, Milton Keynes, Newcastle, Newcastle upon Tyne, Northampton,
Norwich, Nottingham, Oldham, Oxford, Peterborough, Plymouth, Portsmouth, Preston, Reading, Rochdale, Rotherham, Salford, Salisbury, Sheffield, Slough, Southampton, Southend, Stockport, Stoke-on-Trent, Sunderland, Swindon,
Telford, Wakefield, Warrington, Watford, Wigan, Winchester, Windsor, Wolverhampton, Worcester, York, Aberdeen, Dundee, Glasgow, Inverness, Stirling, Swansea, Newport, Wrexham, Londonderry, Derry, Cork, Galway, Limerick,
Bedfordshire, Berkshire, Buckinghamshire, Cambridgeshire, Cheshire, Cornwall, Cumbria, Derbyshire, Devon, Dorset, Essex, Gloucestershire, Hampshire, Herefordshire, Hertfordshire, Kent, Lancashire, Leicestershire, Lincolnshire,
Merseyside, Norfolk, Northamptonshire, Northumberland, Nottinghamshire, Oxfordshire, Shropshire, Somerset, Staffordshire, Suffolk, Surrey, Sussex, Tyneside, Warwickshire, West Midlands, Wiltshire, Yorkshire, North Yorkshire, South Yorkshire, West Yorkshire,
Isle of Wight, Isle of Man, Jersey, Guernsey, Channel Islands, Gibraltar, Falkland Islands, Falklands, Bermuda, Cayman Islands, Orkney, Shetland, Hebrides, Highlands, Midlands, Home Counties, Chequers, Camden, Hackney, Islington,
Kensington, Chelsea, Tottenham, Wembley, Wimbledon, Heathrow, Gatwick, Stansted, Canary Wharf, Trafalgar Square, Hyde Park, Soho, Greenwich, Brixton, Grenfell, Calais, Dunkirk,
Geneva, Zurich, Zürich, Basel, Lausanne, Davos, Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Düsseldorf, Dusseldorf, Leipzig, Dresden, Bremen, Hanover, Nuremberg, Marseille, Lyon, Nice, Toulouse, Bordeaux, Strasbourg, Lille, Nantes, Cannes, Versailles,
Milan, Naples, Turin, Venice, Florence, Genoa, Palermo, Bologna, Barcelona, Valencia, Seville, Malaga, Málaga, Bilbao, Ibiza, Mallorca, Majorca, Tenerife, Canary Islands, Porto, Algarve, Madeira, Azores, Brussels, Rotterdam, Utrecht, Eindhoven, Antwerp, Ghent, Bruges,
Gothenburg, Malmö, Malmo, Bergen, Aarhus, Krakow, Kraków, Gdansk, Gdańsk, Poznan, Wroclaw, Łódź, Lublin, Rzeszow, Brno, Salzburg, Innsbruck, Graz, Thessaloniki, Crete, Corfu, Rhodes, Lesbos, Split, Dubrovnik, Srebrenica, Istanbul, Izmir, Antalya, Gaziantep,
Dubai, Sharjah, Jeddah, Mecca, Medina, Karachi, Lahore, Peshawar, Rawalpindi, Mumbai, Bombay, Kolkata, Calcutta, Bangalore, Bengaluru, Chennai, Hyderabad, Gujarat, Kerala, Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Hubei, Guangdong, Sichuan, Macau,
Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Okinawa, Busan, Saigon, Ho Chi Minh City, Bali, Java, Sumatra, Borneo, Phuket, Yangon, Rangoon, Lagos, Kano, Johannesburg, Cape Town, Durban, Soweto, Mombasa, Casablanca, Marrakesh, Alexandria, Sinai, Giza, Goma, Zanzibar,
São Paulo, Sao Paulo, Rio, Rio de Janeiro, Cancun, Tijuana, Guadalajara, Acapulco, Medellín, Cali, Cartagena, Patagonia, Bay of Pigs
`;

/** Words that a place may end in: "Victoria Station", "Lake Street". */
export const placeHeads = `
Airport, Avenue, Bay, Beach, Boulevard, Bridge, Canal, Castle, Coast, County, Creek, Desert, District, Drive, Falls, Forest, Gulf, Harbour, Harbor, Heights, Highway, Hill, Hills, Island, Islands,
Lake, Lane, Mountain, Mountains, Oblast, Ocean, Park, Peninsula, Plaza, Port, Province, Region, River, Road, Sea, Square, Station, Strait, Street, Terrace, Tower, Valley, Village, Woods
`;
