/** Nouns that can speak, by what they are. Our own lists. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const personNouns = words(
  'man woman men women people voter voters official officials president senator senators governor governors critic critics spokesman spokeswoman ' +
    'spokesperson spokespeople reporter reporters journalist journalists analyst analysts aide aides adviser advisers advisor advisors leader leaders ' +
    'candidate candidates supporter supporters opponent opponents member members lawmaker lawmakers mp mps minister ministers expert experts lawyer ' +
    'lawyers judge judges secretary secretaries director chairman chairwoman chair strategist strategists professor professors economist economists ' +
    'author authors scientist scientists researcher researchers source sources witness witnesses resident residents activist activists campaigner ' +
    'campaigners attorney attorneys prosecutor prosecutors mayor chief chiefs commander general doctor doctors teacher teachers parent parents student ' +
    'students diplomat diplomats ambassador ambassadors envoy chancellor premier counterpart colleague colleagues friend friends ally allies rival rivals ' +
    'nominee mother father wife husband son daughter brother sister user users viewer viewers host editor editors columnist columnists executive ' +
    'executives investor investors trader traders observer observers republican republicans democrat democrats conservative conservatives liberal liberals ' +
    'tory tories boss bosses head heads veteran veterans worker workers farmer farmers union unions owner owners neighbour neighbours historian',
);

export const bodyNouns = words(
  'government administration committee party campaign ministry department agency company firm court police union council commission board house senate ' +
    'congress parliament group organisation organization bank office army military state country nation city university association team embassy kremlin ' +
    'regime authority authorities newspaper magazine network station charity fund watchdog regulator pentagon coalition opposition cabinet',
);

export const documentNouns = words(
  'poll polls report reports study studies survey surveys statement statements data bill bills law laws document documents article articles ad ads ' +
    'advert plan plans result results record records email emails letter letters memo book books figures evidence research analysis filing filings ' +
    'lawsuit complaint indictment tweet tweets post posts video website headline editorial transcript intelligence numbers estimate estimates history ' +
    'constitution manifesto constitution paper papers story stories map chart test tests review audit ruling order',
);
