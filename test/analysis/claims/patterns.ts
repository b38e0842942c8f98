/**
 * Sentences and short passages, each with what must be found: content «…», source {…}, cue ‹…›, addressee [[…]].
 * All invented. `none` are those that hold no claim. Rows are grouped by the pattern they show.
 */
export interface Pattern {
  readonly name: string;
  readonly rows: readonly string[];
}

export const patterns: readonly Pattern[] = [
  {
    name: 'quotation before the cue',
    rows: [
      '«"We will rebuild the bridge,"» {the mayor} ‹said›.',
      '«“We will rebuild the bridge,”» {she} ‹said›.',
      "«''We will rebuild the bridge,''» {Ms. Orr} ‹said›.",
      '«“Will the bridge hold?”» {he} ‹asked›.',
      '«“Never again!”» {the crowd} ‹chanted›.',
      '«"We will rebuild the bridge,"» ‹said› {Dana Orr}, who runs the council.',
      '«"We will rebuild the bridge,"» ‹said› {Dana Orr, the mayor of Lowfield}.',
      '«“The river is rising,”» {a spokesman for the agency} ‹warned› on Tuesday.',
      '«“It is a disgrace,”» {the union leader} ‹told› [[reporters]].',
      "«'We can't wait for ever,'» {Mr Orr} ‹told› [[the BBC]].",
      '«“Nobody asked us,”» {they} ‹complained›.',
      '«"I have nothing to add,"» {the minister} ‹replied›.',
      '«"The plan is dead,"» {the senator} ‹tweeted› on Friday.',
      '«“We are not afraid”», {he} ‹said›.',
    ],
  },
  {
    name: 'quotation behind the cue',
    rows: [
      '{The mayor} ‹said:› «"We will rebuild the bridge."»',
      '{She} ‹said›, «“We will rebuild the bridge.”»',
      '{A spokesman} ‹added:› «“The road stays shut until Monday.”»',
      '{Mr Orr} ‹told› [[reporters]]: «“We knew nothing about it.”»',
      '{The chairman} ‹wrote› in a letter: «"The accounts are in order."»',
      '{The union} ‹warned:› «“Our members will not accept this.”»',
      'On Monday {the judge} ‹asked:› «“Who paid for the house?”»',
    ],
  },
  {
    name: 'quotation in two halves',
    rows: [
      '«“The bridge,”» {she} ‹said›, «“will never be rebuilt.”»',
      '«“We will go,”» {he} ‹said›. «“Nobody will stop us.”»',
      '«"The road is shut,"» {a police officer} ‹said›. «"It will open on Monday."»',
      '«“I was there,”» ‹said› {Ms Orr}. «“I saw the whole thing.”»',
    ],
  },
  {
    name: 'one word, and the subject behind the verb',
    rows: ['«"Because,"» ‹replied› {the minister}, «"we had no choice."»'],
  },
  {
    name: 'sources that the tree hides',
    rows: [
      'After the meeting ended, {Rhona Lang, the party chairwoman}, ‹said› «she had received death threats».',
      'On the same show, {Senator Clara Moss (Lab)}, who has backed the tram, ‹said› «the route was wrong».',
      '{A poll of local voters} has, however, ‹shown› «that the mayor is not liked».',
      '{A new batch of council letters released this week} ‹showed› «that the firm was paid twice».',
      '{Those asked} ‹said› «they would use the tram».',
      '{Sources close to the talks} ‹said› «a deal was near».',
      '{Two people briefed on the plan} ‹said› «it would cost £4m».',
      '{The firm} put out a statement ‹saying› «the bridge was safe».',
      '{The mayor} ‹was convinced› «that the bridge was safe».',
      '{Voters} ‹were split on› «whether the tram should run».',
      '{The union} voted in ‹support of› «the strike».',
      '{The mayor} has a long history of ‹blaming› «the unions».',
      'When {one reporter} ‹asked about› «the cost», {the mayor} smiled, ‹saying› «it would be paid».',
    ],
  },
  {
    name: 'resolutions, hopes and fears',
    rows: [
      '{Officials} ‹resolved› «to close the bridge».',
      '{The minister} ‹resolved› «that the bridge would close».',
      'Shares rose on ‹hopes› «that the bank would cut rates».',
      'The pound fell on ‹fears› «that the talks would fail».',
    ],
  },
  {
    name: 'what is joined to what was said',
    rows: [
      '{The engineers} ‹said› «money was needed to train staff, repair the bridge and buy steel».',
      '{The mayor} ‹said› «she was calm and was unsure of the cost».',
    ],
  },
  {
    name: 'said inside a relative clause',
    rows: [
      'The plan, «which» {critics} ‹say› «is flawed», will cost £4m.',
      'The charge, «which» {the minister} ‹denies›, dates from 1998.',
      'It is a claim «that» {the council} ‹strongly disputes›.',
      'It was a report «that» {officials} ‹said› «was wrong».',
    ],
  },
  {
    name: 'quotation signed with a name',
    rows: [
      '«“The bridge was our pride.”» ‹—› {Dana Orr}',
      '«“The bridge was our pride.”» ‹―› {Dana Orr}',
      '«“The bridge was our pride. Nobody asked us.”»‹―› {Dana Orr}.',
      '«"The bridge was our pride."» ‹--› {Dana Orr}',
    ],
  },
  {
    name: 'script',
    rows: [
      '{ORR}‹:› «We never saw the report. We never asked for it».',
      '"{ORR}‹:› «Well, we never saw the report. We never asked for “The Long Road.” Nobody did».\n\n"{PUTNAM}‹:› «Will you ask for it now, Ms Orr»?',
    ],
  },
  {
    name: 'questions and answers',
    rows: ['{Q}‹:› «When did you first see the bridge»?\n\n{A}‹:› «I was six. My father built it».'],
  },
  {
    name: 'trees with one root',
    rows: [
      '{One farmer, Ada Holt, 61}, ‹says› «nobody asked her».',
      '{A survey released in June} ‹found› «that most drivers want a bridge».',
    ],
  },
  {
    name: 'what the cue and its content share',
    rows: [
      // the pronoun is no listener, and what was done before is part of what was said
      '{A spokesman for the council} ‹said› «it "does not recognise" the figures».',
      '{Ann Orr} ‹said› «her client was "deeply ashamed" and had sought help».',
      '{The bank} ‹declined› «to say how much it had lost».',
    ],
  },
  {
    name: 'verbs that look like nouns',
    rows: [
      '{Many} ‹fear› «the worst».',
      '{Most residents} ‹support› «the plan».',
      '{Some} ‹fear› «that the mill will close».',
    ],
  },
  {
    name: 'whole sources',
    rows: [
      '{The central bank} kept rates unchanged, ‹saying› «inflation remained too high».',
      '{Cllr Joan Fitch (Lab, Westgate)} ‹asked› «why the pool had been shut without notice».',
    ],
  },
  {
    name: 'names between marks beside a speech verb',
    rows: [
      'On this week’s “The Long Road,” {the mayor} ‹said› «that the bridge was safe».',
      '«“It is a long road,”» {Orr} ‹notes›.',
    ],
  },
  {
    name: 'what the parser misreads',
    rows: [
      'It was a decision that {astronomers} ‹called› «"a quiet loss" for the town».',
      '{The guild}, which owns the hall, ‹said› «it could no longer pay for repairs to the roof - the oldest of its kind still turned by hand».',
      '«The talks fell apart from there», ‹said› {one party source in the room}.',
      '{Prime Minister Theresa May} ‹said› this week «that the country would leave».',
      '{The dean} ‹said› «the college had offered a loan last May and doubled it the following month».',
      '{Harbour officials} ‹said› «the boats had docked early».',
      '{The council} ‹plans› «to rebuild the bridge by the summer».',
      '{The mayor} ‹said› «the bridge would close in May» and ‹added› «that nobody had asked for it».',
      '{She} ‹appeared to suggest› «that the plan was dead».',
      '{A poll released in late August} ‹found› «that most voters want a bridge».',
      'But «the road», {she} ‹said›, «is shut».',
    ],
  },
  {
    name: 'paraphrase with quoted words',
    rows: [
      '{The mayor} ‹said› «the plan was “a waste of money”».',
      '{Ms Orr} ‹described› «the report as “misleading”».',
      '{The minister} ‹insisted› «the talks were “going well”».',
      '«The plan is “a waste of money”», {the mayor} ‹said›.',
    ],
  },
  {
    name: 'that-clause',
    rows: [
      '{The mayor} ‹said› «that the bridge would be rebuilt».',
      '{Officials} ‹warned› «that the river could rise again».',
      '{The company} ‹admitted› «that its figures were wrong».',
      '{Ms Orr} ‹argued› «that the tax was unfair».',
      '{The report} ‹found› «that most schools lack teachers».',
      '{The minister} ‹acknowledged› «that mistakes had been made».',
      '{He} ‹claimed› «that the money was stolen».',
      '{The agency} ‹announced› «that the plant would close».',
      '{Doctors} ‹say› «that the vaccine is safe».',
      '{She} ‹noted› «that prices had doubled».',
      '{The court} ‹heard› «that the driver was drunk».',
      '{The prime minister} ‹stressed› «that no decision had been taken».',
      '{A spokeswoman} ‹confirmed› «that two people were arrested».',
      '{The bank} ‹predicted› «that the economy would shrink».',
      '{Mr Orr} ‹suggested› «that the vote be delayed».',
      '{Campaigners} ‹complained› «that nobody listened to them».',
    ],
  },
  {
    name: 'clause without that',
    rows: [
      '{The mayor} ‹said› «the bridge would be rebuilt».',
      '{Officials} ‹say› «the river could rise again».',
      '{The company} ‹said› «it had lost two million pounds».',
      '{He} ‹claims› «the money was stolen».',
      '{The minister} ‹insisted› «he knew nothing».',
      '{Ms Orr} ‹added› «she would not resign».',
      '{Downing Street} ‹said› «the talks would go on».',
      '{The firm} ‹warned› «profits would fall this year».',
    ],
  },
  {
    name: 'content before the cue',
    rows: [
      '«The bridge will be rebuilt», {the mayor} ‹said›.',
      '«The river could rise again», {officials} ‹warned›.',
      '«The road is shut until Monday», ‹said› {officials}.',
      '«The company has lost two million pounds», {a spokesman} ‹said› on Tuesday.',
      '«Prices will double by the summer», {the bank} ‹predicts›.',
    ],
  },
  {
    name: 'cue in the middle',
    rows: [
      '«The bridge», {the mayor} ‹said›, «would be rebuilt by spring».',
      '«The money», {he} ‹claims›, «was never there».',
    ],
  },
  {
    name: 'according to',
    rows: [
      '‹According to› {the mayor}, «the bridge will be rebuilt».',
      '«The bridge will be rebuilt», ‹according to› {the mayor}.',
      '«Two in three voters want a new bridge», ‹according to› {a poll published on Monday}.',
      '‹According to› {the State Department}, «the talks will begin on Friday».',
    ],
  },
  {
    name: 'addressee',
    rows: [
      '{The mayor} ‹told› [[reporters]] «that the bridge was safe».',
      '{She} ‹told› [[the council]] «the bridge was safe».',
      '{Ms Orr} ‹told› [[the committee]] «that she would resign».',
      '{The minister} ‹assured› [[voters]] «that taxes would not rise».',
      '{The agency} ‹informed› [[residents]] «that the water was safe».',
      '{He} ‹reminded› [[them]] «that the shop was shut».',
    ],
  },
  {
    name: 'intention and belief',
    rows: [
      '{The council} ‹plans› «to rebuild the bridge».',
      '{Britain} ‹has promised› «to send more troops».',
      '{She} ‹hopes› «to win the seat».',
      '{The president} ‹vowed› «to fight on».',
      '{Residents} ‹fear› «the river will rise again».',
      '{Most voters} ‹believe› «the tax is unfair».',
      '{He} ‹thinks› «the plan will fail».',
      '{The union} ‹threatened› «to strike».',
      '{The company} ‹wants› «to close the plant».',
      '{They} ‹pledged› «to cut emissions by half».',
      '{The minister} ‹expects› «the talks to fail».',
      '{Mr Orr} ‹is considering› «a new tax».',
    ],
  },
  {
    name: 'objects',
    rows: [
      '{The senator} ‹criticized› «the plan».',
      '{The mayor} ‹praised› «the firefighters».',
      '{The union} ‹accused› «the company of breaking its word».',
      '{The party} ‹has called for› «a new election».',
    ],
  },
  {
    name: 'denial and refusal',
    rows: [
      '{The company} ‹denied› «that it had lied».',
      '{Russia} ‹has denied› «the charge».',
      '{The minister} ‹rejected› «the claim that he had lied».',
      '{She} ‹refused› «to answer questions».',
      '{The agency} ‹declined› «to comment».',
      '{He} ‹did not say› «whether the talks would go on».',
    ],
  },
  {
    name: 'no source',
    rows: [
      'It ‹is said› «that the house is haunted».',
      '«The minister» ‹is expected› «to resign on Monday».',
      '«The old house» ‹is said› «to be haunted».',
      '«The bridge» ‹is believed› «to have cost two million pounds».',
      '«The factory is» ‹reportedly› «about to close for good».',
    ],
  },
  {
    name: 'second cue with the same source',
    rows: [
      '{The mayor} ‹said› «the bridge was safe», ‹adding› «that it would stay open».',
      '{She} ‹said› «the plan was unfair» and ‹warned› «that it would fail».',
      '{He} ‹denied› «the charge», ‹telling› [[reporters]] «it was nonsense».',
    ],
  },
  {
    name: 'noun as cue',
    rows: [
      "{Berlin}'s ‹pledge› «to send more soldiers» came late.",
      "{The council}'s ‹plan› «to rebuild the bridge» failed.",
    ],
  },
  {
    name: 'object with an aside',
    rows: [
      '{The committee} ‹has accused› «the harbour minister, Sir Ian Orr, of giving the council “a false account”».',
    ],
  },
  {
    name: 'a plural that looks like a verb',
    rows: ['{Health chiefs} ‹are fearing› «a long drought and high summer death tolls if the dam were to close».'],
  },
  {
    name: 'clauses joined to the one that is said',
    rows: [
      '{The union} ‹predicted› «that wages would fall somewhat over time, but that prices would fall faster».',
      '{The firm} ‹also claims› «it was the only one fined, and that the fine was illegal».',
      '{Ms Orr} ‹argued› «that the rule would slow the yard down by weeks, and could close it».',
      '{The office} ‹said› «Mr Lind "praised the long work of the harbour crews" on the coast and "repeated the promise of new boats"».',
      '{The candidate} ‹vowed› «to pave every road, bring back the ferry and sell the town hall».',
    ],
  },
  {
    name: 'what is done beside saying',
    rows: [
      '{Corvane Inc.} ‹reported› «a 12 percent drop in profit on Thursday» and cut its forecast.',
      '{She} ‹called› «the plan "a joke,"» and ‹urged› «him to go».',
    ],
  },
  {
    name: 'asides between dashes',
    rows: [
      '{Mr Orr} ‹has said› «the council has yet to answer the main demands – including a new road to the harbour – though he was ready to wait».',
    ],
  },
  {
    name: 'examples of what is said',
    rows: [
      '{He} ‹railed against› «the old firms, including the one that built the bridge».',
      '{The yard} ‹agreed› «to keep the docks apart from the town, including a pledge to move the cranes».',
    ],
  },
  {
    name: 'courts',
    rows: [
      '«The treasurer spent £84,000 on holidays», {a court} ‹has heard›.',
      '{The inquest} ‹heard› «the boat had no lights».',
      '{Margaret Pell, 61, of Station Road, Thornwick}, ‹denies› «seven counts of fraud».',
      'It ‹is alleged› «that the money paid for a car».',
      '{The court} ‹heard› «that he had taken the van» but ‹claimed› «the owner, Ann Reeve, knew about it».',
    ],
  },
  {
    name: 'listeners with a name of several words',
    rows: [
      "{Union president Tom Aske} ‹told› [[the BBC's Farming Today programme]] this morning «that members were tired».",
    ],
  },
  {
    name: 'sources of several parts',
    rows: [
      '{Two officials familiar with the matter} ‹said› «the talks were over».',
      '{the Leeds-based company} ‹said› «it would close the plant».',
      '{A poll released Monday} ‹showed› «that nobody trusts him».',
      'Referees ruled it out, a decision {Okafor} ‹called› «"baffling"».',
      'In {my} ‹view›, «the answer is simple».',
      '«Rival Teldyne is considering a bid for the yard», {people with knowledge of the matter} ‹said›.',
    ],
  },
  {
    name: 'listeners before a name',
    rows: [
      '{A senior town official} ‹told› [[reporters]] «Norland could now open the dam “at any time”».',
      '{A harbour spokesman} ‹told› [[reporters]] «Tarvia could close the strait at any hour».',
    ],
  },
  {
    name: 'clause behind a time phrase',
    rows: [
      '{Mayor Kell} ‹promised› in 2011 «that the first tram would run by the summer of 2013».',
      '{The ministry} ‹announced› in March «that the pier would be closed».',
    ],
  },
  {
    name: 'quoted words that lack their subject',
    rows: ['{Orr} ‹said› «the council “should be mending roads, not making films”».'],
  },
  {
    name: 'participle behind the cue',
    rows: [
      '«The mill will close in June», {the company} ‹said› on Friday, ‹citing› «weak demand».',
      '«The ferry will sail again next week», {its owner} ‹said› on Monday, ‹blaming› «a broken rudder».',
    ],
  },
  {
    name: 'headlines and colons',
    rows: [
      '{Orr}‹:› «The bridge will never be rebuilt»',
      '{ORR}‹:› «We never saw the report. We never asked for it».',
      '{Minister} ‹says› «bridge is safe»',
    ],
  },
  {
    name: 'relative clause',
    rows: ['Voters {who} ‹believe› «the tax is unfair» stayed at home.'],
  },
  {
    name: 'several sentences between one pair of marks',
    rows: [
      '«“The bridge is gone. We will build another. It will take a year,”» {the mayor} ‹said›.',
      '{The mayor} ‹said:› «“The bridge is gone. We will build another.”»',
      '«“Come in! Sit down! Have some tea!”» {she} ‹shouted›.',
      '«“We tried. We failed,”» ‹said› {Ms Orr}, who led the talks.',
    ],
  },
  {
    name: 'quotation going on after the cue',
    rows: [
      '«“It was cold,”» {he} ‹said›. «“Nobody had a coat. We walked all night.”»',
      '«“It was cold,”» ‹said› {Dana Orr}. «“Nobody had a coat.”»',
      '«“The talks went well,”» {a spokesman} ‹told› [[reporters]]. «“We hope to sign in May.”»',
      '«“I am tired,”» {she} ‹said›, «“but I am not done.”»',
      '«“If the river rises,”» ‹said› {Mr Orr}, «“we will leave.”»',
      '«“The plan,”» {the chairman} ‹added›, «“was never ours.”»',
    ],
  },
  {
    name: 'quotation over paragraphs',
    rows: [
      '{The mayor} ‹said:› «“We never saw the report.»\n\n«“We never asked for it.”»',
      '«“We are done,”» {she} ‹said›.\n\n«“There is nothing left to say.”»',
    ],
  },
  {
    name: 'cue behind its content, verb first',
    rows: [
      '«The river could rise again», ‹warned› {officials}.',
      '«The bridge is safe», ‹says› {the mayor}.',
      '«The money was never there», ‹claims› {Mr Orr}.',
      '«It will be a hard winter», ‹predicts› {the agency}.',
      '«Nobody was hurt», ‹said› {police}.',
      '«It could rise again by autumn», ‹warned› {officials at the port}.',
      '«The mill will close in spring», ‹confirmed› {managers at the plant}.',
      '«Rents could double by autumn», ‹predicted› {economists at the bank}.',
      '«The bridge is safe», ‹insisted› {a spokesman for the mill} on Monday.',
      '«The bridge is safe», ‹conceded› {the minister}.',
      '«The bridge is safe», ‹said› {officials} in a statement.',
      '{The board} met twice, ‹announced› «the closure of the mill».',
      '«Nobody was hurt», ‹say› {police}.',
      '«The bridge is unsafe», ‹warn› {engineers}.',
      '«The bridge is unsafe», {engineers} ‹warn›.',
      '«Prices to rise in spring», ‹say› {traders}.',
      '«Ministers ‘dozed’ into the delay», ‹say› {MPs}.',
      '«The mill will close in spring», ‹recalled› {residents of the street}.',
    ],
  },
  {
    name: 'paraphrase with quoted words in it',
    rows: [
      '{Ms Orr} ‹said› «she was “deeply sorry” for the delay».',
      '{The union} ‹warned› «that the cuts would be “a disaster” for the town».',
      '{He} ‹called› «the report “a joke”».',
      '{The minister} ‹dismissed› «the claims as “nonsense”».',
      '{She} ‹accused› «the firm of “playing with lives”».',
      '{The judge} ‹described› «him as “a danger to the public”».',
      '«The talks were “going nowhere”», {an official} ‹said›.',
      '{The mayor} ‹promised› «to “fight for every job”».',
      '{Campaigners} ‹said› «the decision was “shameful” and “cruel”».',
    ],
  },
  {
    name: 'that-clauses of other verbs',
    rows: [
      'The walkout began on March 5, a day after {the board} ‹announced› «that it had bought 12 cranes».',
      '{The report} ‹concludes› «that the bridge was never safe».',
      '{The survey} ‹suggests› «that fewer people read the news».',
      '{Scientists} ‹believe› «that the ice will melt».',
      '{Mr Orr} ‹boasted› «that he had paid no tax».',
      '{The lawyer} ‹insisted› «that her client was innocent».',
      '{The minister} ‹conceded› «that the plan had failed».',
      '{The union} ‹alleges› «that the firm broke the law».',
      '{The inquiry} ‹revealed› «that the files had been burned».',
      '{She} ‹explained› «that the money had been lost».',
      '{The prosecutor} ‹contended› «that he had known all along».',
      '{The bank} ‹estimates› «that prices will fall by a third».',
      '{They} ‹agreed› «that the talks should go on».',
      '{The court} ‹ruled› «that the ban was illegal».',
      '{He} ‹recalled› «that the hall had been empty».',
    ],
  },
  {
    name: 'according to, and its like',
    rows: [
      '«The bridge will cost ten million pounds», ‹according to› {a report by the council}.',
      '‹According to› {officials}, «nobody was hurt».',
      '«The man», ‹according to› {the police}, «had been seen in the town».',
      '‹In the view of› {the union}, «the plan is dead».',
    ],
  },
  {
    name: 'whom it is told, when and where',
    rows: [
      '{The mayor} ‹told› [[the BBC]] on Monday «that the bridge was safe».',
      '{He} ‹told› [[his mother]] «he would be late».',
      '{The company} ‹told› [[investors]] «that sales had fallen».',
      '{She} ‹said› on Tuesday «that she would resign».',
      '{The firm} ‹said› in a statement «that nobody had been hurt».',
      '{The police} ‹said› on Friday «the road was shut».',
      '{Officials} ‹warned› [[residents]] «that the river could rise».',
    ],
  },
  {
    name: 'intentions, wishes and plans',
    rows: [
      '{The firm} ‹intends› «to close two plants».',
      '{Ministers} ‹are planning› «to raise the tax».',
      '{The club} ‹hopes› «to sign a striker».',
      '{The mayor} ‹wants› «to build a new school».',
      '{Russia} ‹has threatened› «to cut off the gas».',
      '{She} ‹decided› «to leave the party».',
      '{The party} ‹has pledged› «to lower taxes».',
      '{The two sides} ‹agreed› «to meet again».',
      '{The government} ‹has promised› «to act».',
      '{The council} ‹proposed› «to sell the land».',
    ],
  },
  {
    name: 'beliefs, hopes and fears',
    rows: [
      '{Many voters} ‹think› «the mayor is honest».',
      '{She} ‹knows› «that the job is hard».',
      '{Farmers} ‹worry› «that the rain will not come».',
      '{The coach} ‹expects› «a hard game».',
      '{He} ‹doubts› «that the plan will work».',
      '{Critics} ‹fear› «that the law goes too far».',
      '{Most people} ‹assume› «that the water is clean».',
    ],
  },
  {
    name: 'attitudes, decrees and demands',
    rows: [
      '{The president} ‹praised› «the soldiers».',
      '{Unions} ‹criticised› «the decision».',
      '{The minister} ‹condemned› «the attack».',
      '{The senator} ‹opposes› «the treaty».',
      '{The paper} ‹endorsed› «the mayor».',
      '{Doctors} ‹urged› «people to stay at home».',
      '{The judge} ‹ordered› «the firm to pay».',
      '{Campaigners} ‹called on› «the council to act».',
      '{The party} ‹demanded› «an inquiry».',
    ],
  },
  {
    name: 'denials and refusals of other verbs',
    rows: [
      '{The minister} ‹denied› «any link to the firm».',
      '{Mr Orr} ‹denied› «that he had taken the money».',
      '{The bank} ‹refused› «to say how much it had lost».',
      '{The mayor} ‹ruled out› «a new tax».',
      '{The club} ‹has not commented on› «the report».',
      '{The embassy} ‹dismissed› «the story».',
      '{He} ‹never said› «that the plan was dead».',
      '{The firm} ‹would not say› «who had paid».',
    ],
  },
  {
    name: 'posts and tweets',
    rows: [
      '{The mayor} ‹tweeted› «that the bridge was safe».',
      '{Ms Orr} ‹wrote› on Facebook «that she had left the party».',
      '{The president} ‹tweeted:› «“The deal is done.”»',
    ],
  },
  {
    name: 'impersonal and passive',
    rows: [
      'It ‹was reported› «that the bridge had fallen».',
      '«The talks» ‹are expected› «to last a week».',
      '«The man» ‹is thought› «to be in hiding».',
      '«Two people» ‹are understood› «to have died».',
      'It ‹is believed› «that the fire began in the kitchen».',
      '«The plan» ‹was criticised› by {the union}.',
    ],
  },
  {
    name: 'hearsay adverbs',
    rows: [
      '«The mayor» ‹reportedly› «paid for the trip himself».',
      '«The firm» ‹allegedly› «hid the letters for years».',
    ],
  },
  {
    name: 'sources with commas inside',
    rows: [
      '{May Tarrant, 58}, who has driven a crane on Quay 4 since 2001, ‹said› «she voted for the deal but expects more».',
      '{Dana Orr, the mayor of Lowfield}, ‹said› «the bridge was safe».',
      '{Tom Putnam, a farmer from the valley}, ‹said› «that the river had never been so high».',
      '{The chairman of the committee, Ann Lind}, ‹said› «the vote was fair».',
      '«“We are proud,”» ‹said› {Mia Holt, the head of the school}.',
    ],
  },
  {
    name: 'a second cue with a shared source',
    rows: [
      '{The mayor} ‹denied› «the charge» and ‹said› «he would stay».',
      '{She} ‹praised› «the firefighters» and ‹promised› «to raise their pay».',
      '{The minister} ‹said› «the talks had failed», ‹adding› «that he was sorry».',
      '{He} left the room, ‹saying› «that he was ill».',
    ],
  },
  {
    name: 'nouns as cues',
    rows: [
      "{The minister}'s ‹claim› «that he had never met her» caused anger.",
      '{Her} ‹promise› «to resign» was forgotten.',
      '{The council} ‹announced› «plans to sell the land».',
    ],
  },
  {
    name: 'relative clauses as sources',
    rows: [
      'The mayor, {who} ‹opposes› «the plan», left early.',
      'Farmers {who} ‹fear› «that the rain will not come» stayed away.',
      'The report, {which} ‹found› «that the bridge was unsafe», was lost.',
    ],
  },
  {
    name: 'headlines',
    rows: [
      '{Mayor} ‹says› «bridge will close»\n\nThe old bridge is shut.',
      '{Council} ‹denies› «it sold the land»\n\nThe old bridge is shut.',
      '{Union}‹:› «Bridge plan puts jobs at risk»\n\nThe old bridge is shut.',
    ],
  },
  {
    name: 'very short content',
    rows: ['{Nobody} ‹believed› «it».', '{She} ‹denied› «it».', '«“No,”» {he} ‹said›.'],
  },
];

/** Nothing is claimed here. */
export const noClaims: readonly string[] = [
  'FILE: The old ferry lies at anchor in the harbour at Lowfield.',
  'The Salt Question: a walk along the coast',
  'The bridge was rebuilt in 1987.',
  'The mayor opened the new school on Monday.',
  'Rain fell over the valley for three days.',
  'The old town is in "crisis mode" again.',
  'The film “The Long Way Home” opens on Friday.',
  'She walked down to the river and sat there for a while.',
  'She turned round, said nothing and left.',
  'He rang the bell, warned neighbours and ran.',
  'They march in, say prayers and leave.',
  'Two people were killed when a wall fell.',
  'Ms Orr was born in Lowfield and went to school there.',
  'The talks will be held in Geneva on Friday.',
  'The minister will fly to Berlin next week.',
  'He drove the lorry into a ditch.',
  'The train arrived at noon.',
  'The company makes bicycles.',
  'More than 3,000 people live in the village.',
  'The two men met in a café near the station.',
  'The so-called “ghost train” ran for the last time.',
  'They had supper at the “Fox and Hounds” on the way home.',
  'The song “Never Again” was a hit.',
  'The word “bridge” has six letters.',
  'The two towns signed a treaty in 1921.',
  'Snow closed the pass for a week.',
  'She has two sons and a daughter.',
  'The museum is shut on Mondays.',
  'A dog was found in the river.',
  'The road runs along the coast for ten miles.',
  'The team won by three goals.',
  'The shop sells bread, milk and newspapers.',
  'Her “lucky” coat was stolen.',
  'The bus stops near the church.',
  'They met at the “Blue Anchor” every Friday.',
];
