/**
 * Abbreviations that are written with a full stop, without that stop, in lower case.
 * Source: compiled for this project from common British and American news usage.
 */

/** Stand before a name: "Mr. Bell", "Sen. Ruiz". Such a stop never ends a sentence. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  `adm amb asst atty brig capt cdr cmdr col comdr cpl cpt del det dr drs fr ft gen gov govs hon insp lt lt maj messrs
  mgr mlle mme mr mrs ms msgr mt mx ofc pfc pres prof profs pvt rep reps rev rt sec sen sens sgt sr st supt`.split(
    /\s+/,
  ),
);

/** Stand before a number or a detail: "No. 10", "Fig. 3", "cf. page 2". Such a stop ends no sentence before a digit or a lower-case word. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `apr art aug ch dec ext feb fig figs jan jul jun mar no nos nov oct op p para pp sep sept tel v viz vol vs`.split(
    /\s+/,
  ),
);

/** May end a sentence: "Acme Inc.", "Aug.", "at 5 p.m.", "in the U.S." It does where a new sentence plainly begins. */
export const trailingAbbreviations: ReadonlySet<string> = new Set(
  `a.k.a a.m al approx ariz ark assn assoc ave b.a b.c bldg blvd bros ca calif co colo conn corp cos d.c dept dist div e.g
  e.u ed eds eg est et etc fla ft ga gmbh hwy i.e ie ill inc ind intl jr kan ky l.a l.p la llc ltd m.a m.d mass mfg mich minn
  miss mo mont n.c n.d n.h n.j n.m n.y natl neb nev okla ore p.a p.m p.s pa ph.d plc pty pvt r.i rd s.a s.c s.d sq sr st
  tenn tex u.a.e u.k u.n u.s u.s.a u.s.s.r univ va vt w.va wash wed wis wyo`.split(/\s+/),
);

/**
 * Of the above, those that are also words or names: "the bill passed in Wash.", but "I will wash." Their stop is part
 * of them only if they are capitalised and what follows is no new sentence.
 */
export const ambiguousAbbreviations: ReadonlySet<string> = new Set(
  `art ave co col cos del est ext fig figs fr ft gen hon ill ind la mar mass mich miss mo no nos ore p pa para pp sat sec sun tel v
  wash wed`.split(/\s+/),
);

/** With a capital, before a date or where the sentence goes on: "Sat. Mar. 14", "on Fri. at noon"; not "The cat sat. Mar 3 was dry." */
export const weekdayAbbreviations: ReadonlySet<string> = new Set(
  `fri mon sat sun thu thur thurs tue tues wed`.split(/\s+/),
);
