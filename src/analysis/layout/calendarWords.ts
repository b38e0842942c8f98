/**
 * Names of months and weekdays as date lines write them, English and of the larger European languages (a page's date line is
 * read in every language, dates in prose only in English). Keys are lower case, without a full stop. Source: own knowledge.
 */
// prettier-ignore
export const months: Readonly<Record<string, number>> = {
  january: 1, jan: 1, janvier: 1, janv: 1, januar: 1, jänner: 1, enero: 1, ene: 1, gennaio: 1, gen: 1, janeiro: 1, januari: 1, stycznia: 1,
  february: 2, feb: 2, février: 2, févr: 2, februar: 2, febrero: 2, febbraio: 2, fevereiro: 2, fev: 2, februari: 2, lutego: 2,
  march: 3, mar: 3, mars: 3, märz: 3, marzo: 3, março: 3, maart: 3, mrt: 3, marts: 3, marca: 3,
  april: 4, apr: 4, avril: 4, avr: 4, abril: 4, abr: 4, aprile: 4, kwietnia: 4,
  may: 5, mai: 5, mayo: 5, maggio: 5, mag: 5, maio: 5, mei: 5, maj: 5, maja: 5,
  june: 6, jun: 6, juin: 6, juni: 6, junio: 6, giugno: 6, giu: 6, junho: 6, czerwca: 6,
  july: 7, jul: 7, juillet: 7, juil: 7, juli: 7, julio: 7, luglio: 7, lug: 7, julho: 7, lipca: 7,
  august: 8, aug: 8, août: 8, agosto: 8, ago: 8, augustus: 8, augusti: 8, sierpnia: 8,
  september: 9, sept: 9, sep: 9, septembre: 9, septiembre: 9, settembre: 9, set: 9, setembro: 9, września: 9,
  october: 10, oct: 10, octobre: 10, oktober: 10, okt: 10, octubre: 10, ottobre: 10, ott: 10, outubro: 10, out: 10, października: 10,
  november: 11, nov: 11, novembre: 11, noviembre: 11, novembro: 11, listopada: 11,
  december: 12, dec: 12, décembre: 12, déc: 12, dezember: 12, dez: 12, diciembre: 12, dic: 12, dicembre: 12, dezembro: 12, desember: 12, grudnia: 12,
};

/** Sunday is 0. */
// prettier-ignore
export const weekdays: Readonly<Record<string, number>> = {
  sunday: 0, sun: 0, dimanche: 0, sonntag: 0, domingo: 0, domenica: 0, zondag: 0, söndag: 0, søndag: 0,
  monday: 1, mon: 1, lundi: 1, montag: 1, lunes: 1, lunedì: 1, maandag: 1, måndag: 1, mandag: 1,
  tuesday: 2, tues: 2, tue: 2, mardi: 2, dienstag: 2, martes: 2, martedì: 2, dinsdag: 2, tisdag: 2, tirsdag: 2,
  wednesday: 3, weds: 3, wed: 3, mercredi: 3, mittwoch: 3, miércoles: 3, mercoledì: 3, woensdag: 3, onsdag: 3,
  thursday: 4, thurs: 4, thur: 4, thu: 4, jeudi: 4, donnerstag: 4, jueves: 4, giovedì: 4, donderdag: 4, torsdag: 4,
  friday: 5, fri: 5, vendredi: 5, freitag: 5, viernes: 5, venerdì: 5, vrijdag: 5, fredag: 5,
  saturday: 6, sat: 6, samedi: 6, samstag: 6, sábado: 6, sabato: 6, zaterdag: 6, lördag: 6, lørdag: 6,
};
