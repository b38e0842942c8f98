/**
 * Words before a name that make it a person. Source: general knowledge of British and American usage, written for this project.
 */

/** Honorifics that tell a man. */
export const maleTitles = `Mr, Mr., Mister, Sir, Lord, Baron, Viscount, Earl, Duke, Marquess, King, Prince, Emperor, Father, Fr, Fr., Brother, Imam, Sheikh, Sheik, Ayatollah, Rabbi, Herr, Monsieur, Señor, Messrs, Messrs.`;

/** Honorifics that tell a woman. */
export const femaleTitles = `Ms, Ms., Mrs, Mrs., Miss, Mx, Dame, Lady, Baroness, Viscountess, Countess, Duchess, Queen, Princess, Empress, Sister, Mother, Madame, Madam, Frau, Señora`;

/** Honorifics and ranks that tell neither; with and without a stop. */
export const otherTitles = `
Dr, Dr., Prof, Prof., Professor, Doctor, Rev, Rev., Reverend, Hon, Hon., Honourable, Canon, Dean, Bishop, Archbishop, Cardinal, Monsignor, Msgr, Msgr., Pope, Patriarch, Saint, St, St.,
Gen, Gen., General, Lt, Lt., Lieutenant, Lt Gen, Lt. Gen., Maj, Maj., Major, Maj Gen, Maj. Gen., Brig, Brig., Brigadier, Col, Col., Colonel, Lt Col, Lt. Col., Capt, Capt., Captain, Cmdr, Cmdr., Commander, Adm, Adm., Admiral, Vice Admiral, Rear Admiral,
Air Marshal, Air Vice-Marshal, Air Chief Marshal, Field Marshal, Marshal, Commodore, Wing Commander, Squadron Leader, Sgt, Sgt., Sergeant, Cpl, Cpl., Corporal, Pvt, Pvt., Private, Pte, Lance Corporal, Staff Sergeant, Petty Officer, Airman, Trooper, Constable, Garda, PC, WPC, Pc, DC, DS, DI, DCI,
Det, Det., Detective, Detective Inspector, Det Insp, Detective Sergeant, Detective Constable, Detective Chief Inspector, Detective Superintendent, Det Supt, Chief Inspector, Ch Insp, Inspector, Insp, Superintendent, Supt, Supt., Chief Superintendent, Chief Constable, Commissioner, Deputy, Sheriff,
Officer, Agent, Special Agent, Chief, Judge, Justice, Chief Justice, Mr Justice, Mrs Justice, Lord Justice, Lady Justice, Magistrate, Coroner, Attorney, Counsel,
Sen, Sen., Senator, Rep, Rep., Representative, Congressman, Congresswoman, Gov, Gov., Governor, Lt Gov, Lt. Gov., Mayor, Councillor, Cllr, Cllr., Councilman, Councilwoman, Councilmember, Alderman, Ald., Assemblyman, Assemblywoman, Delegate, Del., MP, MSP, MEP, MLA, TD,
President, Vice President, Vice-President, Premier, Prime Minister, PM, Chancellor, Vice-Chancellor, Taoiseach, Tánaiste, Minister, First Minister, Deputy First Minister, Secretary, Speaker, Ambassador, Consul, Attorney General, Solicitor General, Chairman, Chairwoman, Chairperson, Director, Commissioner,
Secretary-General, Secretary General, Emir, Prophet, Sultan, Shah, Crown Prince, Crown Princess, Tsar, Comrade, Chairman, Coach, Collector, Det Ch Insp, Det Con, Det Sgt, DCS, DSP, DCP, ACP, DGP, SHO, SSP, Ch Supt, PCSO, Goalkeeper, Striker, Midfielder, Defender, Nurse, Uncle, Aunt, Grandma,
Cr, Cr., Coun, Coun., Ald, Undersecretary, Under-Secretary, Atty, Atty., Adv, Adv., Advocate, Sr Adv, Barr, Barr., Barrister, Engr, Engr., Eng, Eng., Arc., Arch., Alhaji, Alhaja, Hajia, Mallam, Otunba, Oba, Eze, Igwe, Shri, Smt, Smt., Sushri, Thiru, Pandit, Maulana, Ustaz, Ustadz, Haji, Datuk, Datuk Seri, Datin, Dato, Dato', Tan Sri, Tun, H.H., H.E., HRH, Kagawad, Signor, Signora, Ven., Pastor, Elder, Substitute
`;

/** What follows a name: "John Hall MP", "Peter Reed Jr". */
export const nameSuffixes = `Jr, Jr., Sr, Sr., II, III, IV, MP, MSP, MEP, MLA, MS, TD, QC, KC, SC, FRS, KBE, DBE, CMG, KCMG, GCMG, QPM, CBE, OBE, MBE, PhD, Ph.D., M.D., MD, Esq, Esq., DSO, VC`;

/** Words inside names that are written small: "Ursula von der Leyen", "Bashar al-Assad". */
export const nameParticles = `af, al, ap, av, bar, ben, bin, bint, da, dal, das, de, degli, dei, del, della, den, der, des, di, do, dos, du, e, el, ibn, in't, la, las, le, los, op, 't, te, ten, ter, und, van, vel, von, y, zu, zum, zur`;
