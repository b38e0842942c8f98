/**
 * Hand-made frames for what the counted news (American politics) lacks or has too seldom, as pseudo-counts in the form
 * of `frames.data.ts`: key, candidates, cues, then shapes with seen, found, exact.
 */
const sayingVerbs =
  'say warn predict claim argue insist suggest announce add admit note explain declare confirm concede stress believe ' +
  'report state acknowledge assert contend estimate emphasise emphasize maintain reveal recall complain conclude allege ' +
  'observe reiterate reaffirm caution stipulate lament boast fear think';

/** "the council's plan to …", "Orr's claim that …": what somebody's words or wishes are called. */
const ofSomebody = [
  ...'pledge promise vow threat plan offer refusal proposal'.split(' ').map((noun) => `n:${noun}#poss|x 8 7 C:8,7,7`),
  ...'claim belief view warning assertion allegation insistence argument fear conviction suggestion prediction denial'
    .split(' ')
    .map((noun) => `n:${noun}#poss|t 6 5 C:6,5,5`),
  // "Shares rose on hopes that …"
  ...'hope fear expectation speculation concern worry doubt'.split(' ').map((noun) => `n:${noun}#no|t 6 5 C:6,5,5`),
];

/** "was criticised by the union": what is judged is what is said of. */
const judged =
  'criticise criticize condemn praise reject dismiss welcome denounce endorse oppose approve hail defend attack'
    .split(' ')
    .map((verb) => `${verb}#pasA 6 6 S:6,6,5`);

/** These introduce a statement wherever they stand. */
const saying = sayingVerbs
  .split(' ')
  .flatMap((verb) => [
    `${verb}#postS 8 8 L:8,8,8`,
    `${verb}#postI 8 8 L:8,8,8`,
    `${verb}#ct 3 3 C:3,3,2 CE:3,3,2`,
    `${verb}#c 3 3 C:3,3,2 CE:3,3,2`,
  ]);

export const handFrames = `${saying.join('\n')}
${ofSomebody.join('\n')}
${judged.join('\n')}
hear#ct 8 7 C:8,7,6 CE:8,7,6
hear#c 4 3 C:4,3,3 CE:4,3,3
refute# 8 8 O:8,8,6 VP:8,8,5
refute#o 12 12 O:12,12,10 VP:12,12,7
contest# 8 8 O:8,8,6 VP:8,8,5
contest#o 12 12 O:12,12,10 VP:12,12,7
disown# 8 8 O:8,8,6 VP:8,8,5
disown#o 12 12 O:12,12,10 VP:12,12,7
rebuff# 8 8 O:8,8,6 VP:8,8,5
rebuff#o 12 12 O:12,12,10 VP:12,12,7
rebut# 8 8 O:8,8,6 VP:8,8,5
rebut#o 12 12 O:12,12,10 VP:12,12,7
repudiate# 8 8 O:8,8,6 VP:8,8,5
repudiate#o 12 12 O:12,12,10 VP:12,12,7
disavow# 8 8 O:8,8,6 VP:8,8,5
disavow#o 12 12 O:12,12,10 VP:12,12,7
dispute# 8 8 O:8,8,6 VP:8,8,5
dispute#o 12 12 O:12,12,10 VP:12,12,7
deny#ct|o 8 8 OC:8,8,6 VP:8,8,6 O:8,7,2
deny#o 12 12 O:12,12,10 VP:12,12,6
believe#o 10 9 O:10,9,9 VP:10,9,9
consider#o 4 3 O:4,3,3 VP:4,3,3
confirm#o 4 4 O:4,4,3 VP:4,4,3
confirm#ct 6 6 C:6,6,5 CE:6,6,4
confirm#c 6 6 C:6,6,5 CE:6,6,4
deny#o 8 8 O:8,8,6 VP:8,8,4
deny#g 4 4 X:4,4,4 VP:4,4,3
reject#o 6 6 O:6,6,5 VP:6,5,3
refute#o 4 4 O:4,4,3 VP:4,4,3
dispute#o 4 4 O:4,4,3 VP:4,4,3
rebut#o 4 4 O:4,4,3 VP:4,4,3
stress#o 6 5 O:6,5,4 VP:6,5,4
stress#ct 6 6 C:6,6,5 CE:6,6,4
stress#c 4 4 C:4,4,3 CE:4,4,3
reiterate#o 6 5 O:6,5,4 VP:6,5,4
reiterate#ct 4 4 C:4,4,3 CE:4,4,3
insist#ct 6 6 C:6,6,5 CE:6,6,5
insist#c 6 6 C:6,6,5 CE:6,6,5
insist#q 4 4 QR:4,4,3 E:4,4,4
insist#Q 4 4 QR:4,4,3 E:4,4,4
emphasise# 6 5 C:6,5,4 O:6,5,4 VP:6,5,4 CE:6,5,4 E:6,4,3
emphasise#ct 4 4 C:4,4,4 CE:4,4,3
emphasise#o 4 4 O:4,4,3 VP:4,4,3
criticise# 6 5 O:6,5,3 VP:6,5,4
criticise#o 6 5 O:6,5,3 VP:6,5,4
criticise#o|p:for 4 4 VP:4,4,3
recognise# 4 2 O:4,2,1 C:4,2,2
recognise#ct 4 3 C:4,3,3 CE:4,3,3
realise# 4 2 C:4,2,2
apologise# 4 3 Pn:4,3,2 VP:4,3,2 P:4,2,1
apologise#p:for 6 5 Pn:6,5,4 VP:6,5,2 P:6,5,0
favour# 4 3 O:4,3,3 VP:4,3,3
favour#o 4 3 O:4,3,3 VP:4,3,3
honour# 4 0 O:4,0,0
organise# 6 0 O:6,0,0 VP:6,0,0
analyse# 4 0 O:4,0,0 VP:4,0,0
minimise# 4 0 O:4,0,0
maximise# 4 0 O:4,0,0
authorise# 6 2 O:6,2,1 VP:6,2,1
summarise# 4 3 O:4,3,2 VP:4,3,2
slam# 6 5 O:6,5,4 VP:6,5,4
slam#o 6 5 O:6,5,4 VP:6,5,4
blast#o 4 4 O:4,4,3 VP:4,4,3
hit#p:out 4 3 VP:4,3,2
query# 4 4 O:4,4,3 C:4,4,3 VP:4,4,3
row#o 4 0 O:4,0,0
brief# 4 3 C:4,3,3 CE:4,3,3
brief#ct|i 4 4 C:4,4,4
moot# 4 3 S:4,3,3
mull# 6 5 O:6,5,5 VP:6,5,5
mull#o 6 5 O:6,5,5 VP:6,5,5
underline# 6 5 O:6,5,4 C:6,5,4 VP:6,5,4
underscore#ct 4 4 C:4,4,4 CE:4,4,3
hail# 6 5 O:6,5,4 VP:6,5,4
hail#o 6 5 O:6,5,4 VP:6,5,4
vow#x 6 6 X:6,6,5 VP:6,6,5
pledge#x 6 6 X:6,6,5 VP:6,6,5
refuse#x 6 6 X:6,6,5 VP:6,6,5
decline#x 6 6 X:6,6,5 VP:6,6,5
urge#o|x 8 8 VP:8,8,2 X:8,8,6
tell#ct|i 8 8 C:8,8,7 CE:8,8,6
tell#c|i 8 8 C:8,8,7 CE:8,8,6
tell#ct|o 8 8 C:8,8,7 CE:8,8,6
tell#c|o 8 8 C:8,8,7 CE:8,8,6
believe#pas|x 6 5 SVP:6,5,5 SX:6,5,4
understand#pas|x 6 5 SVP:6,5,5 SX:6,5,4
say#pas|x 6 5 SVP:6,5,5 SX:6,5,4
think#pas|x 6 5 SVP:6,5,5 SX:6,5,4
report#pas|x 6 5 SVP:6,5,5 SX:6,5,4
expect#pas|x 8 7 SVP:8,7,6 SX:8,7,4
n:support#no|p:of 8 7 Pn:8,7,7
n:favour#no|p:of 8 7 Pn:8,7,7
resolve# 6 5 X:6,5,5 C:6,5,5
resolve#x 8 8 X:8,8,7 VP:8,8,5
resolve#ct 4 4 C:4,4,4 CE:4,4,3
direct#o|x 6 5 VP:6,5,5
instruct#o|x 6 6 VP:6,6,5
comment#p:on 6 6 Pn:6,6,6
comment#p:on|T 6 6 Pn:6,6,6
have#o|p:at 12 0 E:12,0,0 VP:12,0,0
announce#pas|ct 6 6 C:6,6,5 CE:6,6,5
say#pas|ct 4 4 C:4,4,4 CE:4,4,4
report#pas|ct 4 4 C:4,4,4 CE:4,4,4
`;
