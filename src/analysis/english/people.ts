/**
 * Nouns for people who speak without a name, and for things that speak: reports, polls, statements.
 * Source: general knowledge of news English, written for this project.
 */

/** One unnamed person: "a Foreign Office spokesperson", "a source close to the talks". */
export const unnamedPeople = `
academic, activist, actor, actress, adviser, advisor, aide, ally, analyst, attorney, author, backbencher, banker, barrister, bystander, campaigner, citizen, civil servant, colleague, commentator, commuter, consultant, cop, critic, customer, defector, defendant, delegate, demonstrator, detective, developer, diplomat, doctor, driver, economist, employee, engineer, executive, expert,
eyewitness, farmer, fighter, figure, firefighter, friend, guest, historian, insider, inspector, intermediary, investigator, investor, journalist, juror, lawyer, lecturer, lobbyist, local, marine, medic, mediator, member, migrant, nurse, observer, officer, official, operative, organiser, organizer, paramedic, passenger, passer-by, patient, person, physician, pilot, player, policeman, policewoman, politician, pollster, priest, prisoner, producer,
professor, protester, protestor, psychologist, pupil, rebel, refugee, relative, representative, reporter, researcher, resident, reviewer, scholar, scientist, shopkeeper, soldier, solicitor, source, spokesman, spokesperson, spokeswoman, staffer, strategist, student, supporter, survivor, suspect, teacher, technician, teenager, tenant, trader, traveller, user, vicar, victim, villager, visitor, volunteer, voter, whistleblower, witness, woman, man, worker, writer, youth,
brother, sister, mother, father, son, daughter, husband, wife, widow, neighbour, neighbor, girl, boy, uncle, aunt, cousin, grandmother, grandfather, parent, landlord, businessman, businesswoman, entrepreneur, owner, artist, singer, director, minister, senator, mp, lawmaker, commander, general, leader, chief, judge, prosecutor, envoy, ambassador, manager, boss, secretary, candidate, editor, councillor
`;

/** Nouns that stand right before a name at the head of a sentence and are no part of it: "Pensioner Jean Tarrow woke". */
export const bareNouns = `
amateur, appellant, appellee, applicant, apprentice, baker, bouncer, breeder, broadcaster, builder, bus driver, caddie, claimant, co-defendant, complainant, defendant, businessman, businesswoman, butcher, campaigner, care worker, carer, caretaker, chef, cleaner, climber, co-author, co-driver, comedian, commuter, conservationist, contractor, cyclist, dad, developer, driver, electrician, entrepreneur, ex-soldier, fan, fisherman, florist, footballer, former, fugitive, gardener, gran, grandad, granddad, grandfather, grandmother, grandparent,
guitarist, gunman, hairdresser, holidaymaker, homeowner, housewife, hunter-gatherer, jockey, joiner, jogger, labourer, landlady, landlord, lifeguard, lorry driver, mechanic, merchant, milkman, miner, motorcyclist, motorist, mum, mother-of-two, father-of-two, mother-of-three, father-of-three, musician, onlooker, organiser, painter, parent, paramedic, passer-by, pedestrian, pensioner, petitioner, plaintiff, plumber, postman, publican, ranger, respondent, retiree, rider, rower, runner, sailor,
schoolboy, schoolgirl, sculptor, shopkeeper, skipper, stepfather, stepmother, stockbroker, substitute, survivor, swimmer, tourist, trucker, trustee, veteran, vet, waiter, waitress, walker, widow, widower, winger, youngster
`;

/** Many unnamed people; -s plurals of the above are found by rule, these are not. */
export const unnamedGroups = `
allies, audiences, authorities, campaigners, chiefs, civil servants, colleagues, counterparts, critics, crowds, delegates, democrats, experts, families, folks, forces, hardliners, hawks, leaders, lawmakers, locals, members, ministers, monitors, mps, negotiators, observers, officials, opponents, others, parents, partners, passers-by, people, police, politicians, powers, prosecutors, protesters, rebels, relatives, republicans, researchers, residents,
scientists, senators, separatists, sources, staff, supporters, survivors, tories, troops, unions, voters, witnesses, women, men, workers, governments, countries, states, nations, firms, companies, businesses, groups, charities, ministries, agencies, media, press, newspapers, reports, polls, studies
`;

/** Papers and findings that speak: "the report said", "a poll suggests". */
export const documents = `
account, ad, advert, advertisement, affidavit, agenda, agreement, analysis, announcement, appeal, article, assessment, assessments, audit, bill, biography, blog, book, briefing, broadcast, brochure, bulletin, census, charter, cable, column, communique, communiqué, complaint, constitution, contract, copy, court papers, court documents, data, declaration, decree, diary, dispatch, document, documents, dossier, draft,
editorial, email, emails, e-mail, essay, estimate, estimates, evidence, exit poll, extract, figures, file, files, filing, filings, film, findings, footage, forecast, forecasts, graph, guidance, guidelines, headline, hearing, indictment, information, intelligence, interview, inquiry, invitation, judgment, judgement, law, lawsuit, leaflet, legislation, letter, letters, list, log, manifesto, manual, map, memo, memoir, memorandum, message, messages, minutes, motion,
note, notes, notice, obituary, opinion, order, pamphlet, paper, papers, petition, picture, plan, poll, polls, poster, post, press release, projection, projections, proposal, record, records, recording, records, release, report, reports, research, resolution, results, review, rules, ruling, rumour, rumours, script, sign, speech, statement, statements, statistics, story, study, studies, submission, summary, survey, surveys, tape, testimony, text, tombstone, transcript, treaty, tweet, tweets, verdict, video, warrant, website, white paper
`;

/** Relations to a person or body: "their allies", "his counterpart". */
export const relatives = `
ally, allies, aide, aides, adviser, advisers, advisor, advisors, attorney, attorneys, aunt, boss, boyfriend, brother, brothers, campaign, children, colleague, colleagues, counterpart, counterparts, cousin, critics, daughter, daughters, deputy, doctor, doctors, families, family, father, friend, friends, girlfriend, government, grandfather, grandmother, grandson, husband, lawyer, lawyers, manager, mother, neighbour, neighbours, nephew, niece,
office, opponent, opponents, parents, partner, partners, party, predecessor, representative, representatives, rival, rivals, running mate, secretary, sister, sisters, solicitor, son, sons, spokesman, spokesperson, spokeswoman, staff, successor, supporter, supporters, team, uncle, widow, wife
`;

/** Verbs of speaking in all forms a subject can have, to see who speaks or acts. */
export const speakingForms = `
accused, accuses, added, adds, admitted, admits, agreed, agrees, announced, announces, argued, argues, asked, asks, asserted, believes, believed, blamed, blames, called, claimed, claims, commented, concluded, conceded, condemned, confirmed, confirms, continued, declared, declares, demanded, demands, denied, denies, described, dismissed, emphasised, emphasized, explained, explains, expressed, fears, feared, hailed, hinted,
hopes, hoped, indicated, insisted, insists, joked, lamented, maintained, mentioned, noted, notes, objected, observed, ordered, pledged, pointed, predicted, promised, proposed, questioned, quipped, recalled, recalls, refused, reiterated, rejected, rejects, remarked, repeated, replied, reported, reports, responded, revealed, reveals, said, says, say, saying, shouted, signalled, stated, states, stressed, suggested, suggests, telling,
tells, thinks, thought, threatened, told, tweeted, tweets, underlined, underscored, urged, urges, vowed, vows, wants, warned, warns, welcomed, wondered, wrote, writes
`;
