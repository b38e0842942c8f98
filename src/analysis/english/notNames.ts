/**
 * Words with a capital that are no names of people or bodies, or only sometimes.
 * Source: general knowledge of English, written for this project.
 */

/** Calendar words; "May", "April", "June" and "August" are also names. */
export const calendarWords = `
Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mon, Tue, Tues, Wed, Thu, Thur, Thurs, Fri, Sat, Sun, January, February, March, April, May, June, July, August, September, October, November, December, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec,
Christmas, Easter, Ramadan, Thanksgiving, Halloween, Hanukkah, Passover, Eid, Diwali, Lent, Advent, Boxing Day, New Year, New Year's Eve, Good Friday, Spring, Summer, Autumn, Winter, Fall, GMT, BST, EST, EDT, ET, CET, UTC, PST, AM, PM, BC, AD
`;

/** Things, events, ideas, programmes and abbreviations. */
export const things = `
A-level, Aids, AIDS, AI, Article, Ashes, Bible, Bill, Black Friday, Brexit, Breakfast, Budget, CCTV, CEO, CEOs, Chapter, Cold War, Commonwealth Games, Congressional Medal, Constitution, Coronavirus, Covid, COVID, Covid-19, COVID-19, Delta, DNA, Ebola, English Premier League, Euro, Eurovision, GCSE, GDP, God, HIV, Holocaust, HS2, Internet, IQ, Islam, Judaism, Christianity, IT,
Koran, Quran, Medicare, Medicaid, MeToo, Nazi, Nazis, Nobel, Novichok, Nord Stream, Obamacare, Olympics, Olympic, Omicron, Oscar, Oscars, Panorama, Partygate, Plan A, Plan B, Premier League, Pulitzer, Question Time, Newsnight, Super Bowl, Sputnik, Today, TV, US Open, VAT, WiFi, World Cup, World War, World War I, World War II, First World War, Second World War, Zoom,
Act, Acts, Amendment, Award, Awards, Day, Deal, Declaration, Eve, Festival, Games, Law, Memorial, Open, Plan, Prize, Programme, Protocol, Report, Road Map, Sale, Show, Summit, Treaty, War, Week, Year, MPs, MSPs, MEPs, Ltd, Inc, North, South, East, Internet, Earth, Mars,
ANALYSIS, BREAKING, EXCLUSIVE, FILE, LIVE, OPINION, PHOTO, PHOTOS, UPDATE, UPDATED, VIDEO, WATCH
`;

/** Words before a name that make it a thing's: storms, ships, operations. */
export const thingOpeners = `Hurricane, Storm, Superstorm, Cyclone, Typhoon, Tempest, HMS, HMAS, HMCS, HMNZS, INS, RFA, RMS, RSS, USNS, USS, USCGC, MV, SS, Operation, Comet`;

/** Words after a name that make it a thing's: laws, prizes, days. */
export const thingEndings = `Accord, Accords, Act, Amendment, Award, Awards, Bill, Bowl, Convention, Cup, Day, Declaration, Directive, Doctrine, Initiative, Law, Laws, Medal, Pact, Plate, Principle, Prize, Prizes, Protocol, Rule, Rules, Scale, Stakes, Trophy`;

/** The same after "'s", in small letters: "Parkinson's disease". */
export const thingEndingsOfOwners = `chorea, disease, lymphoma, palsy, sarcoma, syndrome, theorem`;

/** What has a title in quotation marks: "the film “Erin Marsh”". */
export const works = `album, ballad, biopic, blockbuster, book, comedy, documentary, drama, episode, film, hit, hymn, memoir, movie, musical, novel, opera, painting, play, poem, sequel, series, show, single, sitcom, song, story, thriller, track`;

/** Small words that stand first in a sentence or in a title-case headline and are never part of a name there. */
export const smallWords = `
a, about, above, according, across, actually, add, added, after, again, against, ago, ahead, alas, albeit, all, almost, along, already, also, although, always, am, amid, among, an, and, another, any, anybody, anyone, anything, apart, are, around, as, asked, at, away, back, based, be, because, been, before, behind, being, below, besides, best, between, beyond, both, breaking, but, by,
can, comment, consider, could, currently, dear, despite, did, do, does, done, down, during, each, earlier, either, else, enough, especially, even, ever, every, everybody, everyone, everything, exactly, except, few, finally, first, following, for, four, from, further, furthermore, get, given, go, good, got, great, had, half, has, have, having, he, hello, hence, her, here, hers, herself, hey, hi, him, himself, his, how, however, hundreds, i, if, in, indeed,
inside, instead, into, is, it, its, itself, just, last, late, later, least, less, let, like, likewise, listen, little, look, looking, make, many, may, maybe, me, meanwhile, might, mine, more, moreover, most, much, must, my, myself, near, nearly, neither, never, nevertheless, new, next, no, nobody, none, nor, not, nothing, notably, now, of, off, often, oh, ok, old, on, once, one, only, onto, or, other, others, our, ours, out, outside, over, own,
perhaps, please, previously, read, recently, regards, same, second, see, seven, several, shall, she, should, similarly, since, six, so, some, somebody, someone, something, sometimes, soon, speaking, still, subscribe, such, sure, ten, than, thank, thanks, that, the, their, theirs, them, then, there, therefore, these, they, third, this, those, though, thousands, three, through, throughout, thus, till, to, today, together, tomorrow, tonight, too, top, toward, towards, two,
under, underneath, unless, unlike, until, up, updated, upon, us, use, very, via, want, was, watch, we, well, were, what, whatever, when, where, whereas, wherever, whether, which, while, who, whoever, whom, whose, why, will, with, within, without, would, yes, yesterday, yet, you, your, yours, yourself
`;

/** Names that are also everyday words: first in a sentence or in a headline they need more than a capital. */
export const wordsThatAreNames = `
april, august, baker, ball, banks, bell, bill, bishop, black, blue, bond, booker, bowl, brook, brown, burns, bush, butler, case, chance, chase, church, clay, cook, cotton, cross, day, dean, drew, duke, earl, east, faith, field, fields, fish, flowers, ford, forest, fox, francis, frank, freeman, frost, gates, glass, gold, gore, grace, grant, gray, green, grey, hall, hammond, harden, heath, hill, holly, hope, house, hunt, hunter, ivy, jack, joy, judge, june, key, king,
knight, lake, lamb, lane, law, lily, little, long, lord, love, major, mark, marks, marsh, mason, may, mercy, mike, miller, mills, moon, moore, nice, noble, noel, north, pace, page, park, parker, parks, pat, penny, perry, piper, pitt, pole, poole, pope, potter, pound, powers, price, queen, rice, rich, rise, rob, robin, rock, rod, rose, ruby, rush, sage, sharp, shaw, short, skip, small, smith, snow, south, spring, star, steel, stern, stone, storm, street, strong, summer, swan, swift,
taylor, temple, trump, tug, turner, violet, wade, walker, wall, walls, ward, waters, weaver, webb, wells, west, white, will, wise, wolf, wood, woods, young
`;
