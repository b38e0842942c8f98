/** Written by `npm run train`. Counts from PolNeAR (Newell, Margolin and Ruths, LREC 2018), training articles; no text of it. */
export const confidenceCounts = `
according-to 58 54
according-to|doc 17 15
according-to|nn 11 10
according-to|organisation 9 8
according-to|pers 9 9
according-to|person 6 6
adjective-4 13 5
adjective-5 7 4
adjective-6 5 4
adjective-7 6 2
governor:counted;NN;acl 56 19 31.9
governor:counted;NN;acl:relcl 91 44 49.4
governor:counted;VB;advcl 221 142 159.8
governor:counted;VB;conj 116 77 84.7
governor:counted;VB;obj 31 9 13.2
governor:counted;VB;parataxis 28 15 18.8
governor:counted;VB;xcomp 43 20 24.9
governor:counted;root;root 1007 814 765.0
governor:rule;NN;case 56 52 50.8
governor:rule;VB;advcl 24 18 21.5
governor:rule;VB;parataxis 28 24 26.1
governor:rule;root;root 507 488 476.9
headline-colon 13 10
headline-colon|person 8 8
name-colon 7 0
name-colon|person 7 0
noun-5 27 10
noun-5|PRP$ 7 2
noun-5|none 5 1
noun-5|person 5 3
noun-6 21 7
noun-6|person 7 3
noun-6|prp 5 1
noun-7 15 5
noun-7|person 5 2
quotation-after 425 400
quotation-after-inverted 111 106
quotation-after-inverted|person 96 94
quotation-after|nn 8 7
quotation-after|pers 15 13
quotation-after|person 233 223
quotation-after|prp 155 144
quotation-before 45 41
quotation-before|person 21 19
quotation-before|prp 16 15
quotation-colon 32 26
quotation-colon-without-verb 15 11
quotation-colon-without-verb|person 7 6
quotation-colon|person 16 15
quotation-colon|prp 6 5
quoted:counted;none 1468 989 1000.1
quoted:counted;some 263 218 211.4
quoted:rule;all 586 553 549.0
quoted:rule;none 78 58 59.0
quoted:rule;some 62 50 55.6
relative-aside 7 4
relative-aside|prp 5 2
script-colon 5 5
script-colon|person 5 5
sentence:counted;0 67 53 47.5
sentence:counted;1 320 239 234.3
sentence:counted;2 526 382 384.8
sentence:counted;3 465 326 331.2
sentence:counted;4 237 155 162.6
sentence:counted;5 106 50 67.9
sentence:counted;6 29 16 18.7
sentence:rule;0 28 20 20.7
sentence:rule;1 185 172 172.2
sentence:rule;2 210 200 196.7
sentence:rule;3 151 136 140.6
sentence:rule;4 96 85 89.4
sentence:rule;5 36 30 34.1
sentence:rule;6 20 18 18.8
source:counted;away 172 103 107.7
source:counted;behind 23 20 18.0
source:counted;beside 1148 847 845.1
source:counted;far 92 62 66.8
source:counted;near 180 130 126.0
source:counted;none 135 59 66.2
source:rule;behind 169 160 159.9
source:rule;beside 517 471 473.5
verb-4 176 67
verb-4|body 11 5
verb-4|nn 16 6
verb-4|nns 6 5
verb-4|none 24 7
verb-4|organisation 7 2
verb-4|pers 17 7
verb-4|person 40 20
verb-4|prp 27 8
verb-4|wh 15 3
verb-5 173 89
verb-5|nn 7 5
verb-5|nns 7 1
verb-5|none 30 12
verb-5|pers 20 14
verb-5|person 45 27
verb-5|prp 33 17
verb-5|wh 12 5
verb-6 185 116
verb-6|body 10 6
verb-6|nn 6 3
verb-6|nns 9 5
verb-6|none 21 13
verb-6|organisation 5 4
verb-6|pers 21 10
verb-6|person 49 32
verb-6|prp 34 24
verb-6|wh 16 11
verb-7 205 127
verb-7|body 9 6
verb-7|nn 20 11
verb-7|nns 14 9
verb-7|none 22 14
verb-7|organisation 6 3
verb-7|pers 25 16
verb-7|person 51 38
verb-7|prp 42 24
verb-7|wh 8 2
verb-8 289 219
verb-8|body 21 17
verb-8|doc 9 9
verb-8|nn 22 15
verb-8|nns 7 3
verb-8|none 16 5
verb-8|organisation 13 11
verb-8|pers 37 29
verb-8|person 95 74
verb-8|prp 47 39
verb-8|wh 11 8
verb-9 618 561
verb-9|DT 5 5
verb-9|body 31 30
verb-9|doc 26 20
verb-9|nn 25 19
verb-9|nns 13 13
verb-9|none 11 6
verb-9|organisation 18 16
verb-9|pers 84 76
verb-9|person 268 251
verb-9|place 5 4
verb-9|prp 115 108
words:counted;1 38 13 19.8
words:counted;2 70 39 39.5
words:counted;3 247 154 148.5
words:counted;4 345 214 231.6
words:counted;5 354 256 249.6
words:counted;6 417 320 317.1
words:counted;7 227 183 176.5
words:counted;8 52 42 37.0
words:rule;4 45 37 39.0
words:rule;5 85 73 77.5
words:rule;6 177 164 164.3
words:rule;7 202 193 189.3
words:rule;8 199 186 184.6
`;
