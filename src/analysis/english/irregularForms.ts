/**
 * Irregular forms and their dictionary forms. Source: the closed list of irregular English verbs and nouns, written for this project.
 * Verbs: base, past, participle (further spellings after a slash). "be", "have" and "do" are listed with all their forms.
 */
export const irregularVerbs: readonly string[] = `
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|befall befell befallen
begin began begun|behold beheld beheld|bend bent bent|bet bet bet|bid bid/bade bid/bidden|bind bound bound|bite bit bitten
bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast/broadcasted broadcast
build built built|burn burnt burnt|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen
cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn
dream dreamt dreamt|drink drank drunk|drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed
feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade/forbad forbidden
forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone
forsake forsook forsaken|freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown
hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt
know knew known|lay laid laid|lead led led|lean leant leant|leap leapt leapt|learn learnt learnt|leave left left|lend lent lent
let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled
misunderstand misunderstood misunderstood|mow mowed mown|outdo outdid outdone|overcome overcame overcome|overdo overdid overdone
override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken
pay paid paid|plead pled pled|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redo redid redone
rend rent rent|repay repaid repaid|rethink rethought rethought|rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn
shake shook shaken|shear sheared shorn|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung
slit slit slit|smell smelt smelt|sow sowed sown|speak spoke spoken|speed sped sped|spell spelt spelt|spend spent spent|spill spilt spilt
spin spun spun|spit spat spat|split split split|spoil spoilt spoilt|spread spread spread|spring sprang sprung|stand stood stood
steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|stride strode stridden|strike struck struck/stricken
strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken
teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden
undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld
upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn
withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written`
  .trim()
  .split(/[|\n]/);

/** Forms that are not base + s, -ing: form and lemma. */
export const irregularVerbForms: Readonly<Record<string, string>> = {
  "'d": 'have',
  "'ll": 'will',
  "'m": 'be',
  "'re": 'be',
  "'s": 'be',
  "'ve": 'have',
  am: 'be',
  are: 'be',
  been: 'be',
  being: 'be',
  ca: 'can',
  did: 'do',
  does: 'do',
  done: 'do',
  dying: 'die',
  goes: 'go',
  had: 'have',
  has: 'have',
  is: 'be',
  lying: 'lie',
  tying: 'tie',
  was: 'be',
  were: 'be',
  wo: 'will',
};

/** Plurals and singulars. */
export const irregularNouns: Readonly<Record<string, string>> = {
  analyses: 'analysis',
  bases: 'base',
  calves: 'calf',
  children: 'child',
  clothes: 'clothes',
  crises: 'crisis',
  criteria: 'criterion',
  feet: 'foot',
  geese: 'goose',
  goods: 'goods',
  halves: 'half',
  headquarters: 'headquarters',
  hypotheses: 'hypothesis',
  knives: 'knife',
  leaves: 'leaf',
  lives: 'life',
  loaves: 'loaf',
  means: 'means',
  men: 'man',
  mice: 'mouse',
  news: 'news',
  oxen: 'ox',
  people: 'people',
  phenomena: 'phenomenon',
  police: 'police',
  politics: 'politics',
  selves: 'self',
  series: 'series',
  shelves: 'shelf',
  species: 'species',
  teeth: 'tooth',
  thanks: 'thanks',
  theses: 'thesis',
  thieves: 'thief',
  wives: 'wife',
  wolves: 'wolf',
  women: 'woman',
};

/** Comparatives and superlatives. */
export const irregularAdjectives: Readonly<Record<string, string>> = {
  best: 'good',
  better: 'good',
  farther: 'far',
  farthest: 'far',
  further: 'far',
  furthest: 'far',
  least: 'little',
  less: 'little',
  more: 'more',
  most: 'most',
  worse: 'bad',
  worst: 'bad',
};

/** Pronouns and other small words whose dictionary form is another word. */
export const closedForms: Readonly<Record<string, string>> = {
  "'em": 'they',
  an: 'a',
  her: 'she',
  him: 'he',
  me: 'i',
  "n't": 'not',
  them: 'they',
  these: 'this',
  those: 'that',
  us: 'we',
  whom: 'who',
};

/** Verbs whose base ends in -e where the spelling of "-ed" and "-ing" alone does not show it: "accusing" → accuse. */
export const verbsInE: readonly string[] =
  `accuse achieve acknowledge acquire admire advance advise agree allege analyse announce apologise
apologize appreciate approve argue arrange arrive assume assure balance base battle believe blame breathe cause cease change charge choose circulate cite
close combine compare compete compile complete compose conclude confuse continue create criticise criticize damage dance date debate decide declare decline
decrease define delete demonstrate denounce deprive derive describe deserve desire determine disagree disclose dispute divide donate double drive emerge emphasise emphasize
encourage endorse engage enquire ensure erase escape estimate evaluate examine exchange exclude excuse execute expire explode explore expose face
file finance fine force gamble generate guarantee guide handle hire hope house ignore illustrate imagine improve include increase indicate
influence inquire inspire intervene introduce invade investigate invite involve isolate issue judge launce leave like live lose love make manage measure
mobilise mobilize move name negotiate note nominate notice notify observe operate oppose organise organize outline overrule paste pause persuade
phone place please pledge postpone practise praise prepare prescribe preserve pressure presume probe produce promise promote pronounce propose prosecute
prove provide provoke publicise publicize purchase pursue quote raise rate realise realize receive recognise recognize reduce refuse regulate reiterate release
remove renounce replace require rescue reserve reshape resign resolve resume retire retrieve reveal reverse revise rule sacrifice sanction save schedule
score secure seize separate serve settle shape share smile solve stage state store strike struggle suppose surprise supersede survive take tease
tackle taste terminate tie trace trade translate treble trouble tune type undermine unite update urge use value vaccinate validate visualise voice vote
waste welcome whistle wire write`.split(/\s+/);
