/** Written by `npm run train`. Counts from PolNeAR (Newell, Margolin and Ruths, LREC 2018), training articles; no text of it. */
export const confidenceCounts = `
according-to 58 54
according-to|doc 17 15
according-to|nn 11 10
according-to|organisation 9 8
according-to|pers 9 9
according-to|person 6 6
adjective-4 15 6
adjective-5 7 4
adjective-6 5 4
adjective-7 6 2
governor:counted;NN;acl 56 19 32.0
governor:counted;NN;acl:relcl 89 43 48.9
governor:counted;VB;advcl 219 142 158.7
governor:counted;VB;conj 116 77 84.4
governor:counted;VB;obj 31 9 13.2
governor:counted;VB;parataxis 25 15 17.2
governor:counted;VB;xcomp 43 19 24.9
governor:counted;root;root 997 809 759.9
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
quoted:counted;none 1455 983 994.7
quoted:counted;some 262 218 210.9
quoted:rule;all 586 553 549.0
quoted:rule;none 78 58 59.0
quoted:rule;some 62 50 55.6
relative-aside 7 4
relative-aside|prp 5 2
script-colon 5 5
script-colon|person 5 5
sentence:counted;0 66 52 47.0
sentence:counted;1 315 237 232.0
sentence:counted;2 521 380 383.1
sentence:counted;3 461 324 329.2
sentence:counted;4 236 155 162.6
sentence:counted;5 105 49 67.5
sentence:counted;6 30 17 19.1
sentence:rule;0 28 20 20.7
sentence:rule;1 185 172 172.2
sentence:rule;2 210 200 196.7
sentence:rule;3 151 136 140.6
sentence:rule;4 96 85 89.4
sentence:rule;5 36 30 34.1
sentence:rule;6 20 18 18.8
source:counted;away 169 102 106.8
source:counted;behind 23 20 18.1
source:counted;beside 1137 843 840.0
source:counted;far 93 62 67.4
source:counted;near 179 129 125.3
source:counted;none 133 58 65.5
source:rule;behind 169 160 159.9
source:rule;beside 517 471 473.5
verb-4 170 63
verb-4|body 12 5
verb-4|nn 16 6
verb-4|nns 6 5
verb-4|none 23 7
verb-4|organisation 7 2
verb-4|pers 16 6
verb-4|person 38 18
verb-4|prp 25 8
verb-4|wh 14 3
verb-5 165 88
verb-5|nn 6 5
verb-5|nns 7 1
verb-5|none 30 12
verb-5|pers 19 14
verb-5|person 44 27
verb-5|prp 31 16
verb-5|wh 12 5
verb-6 182 114
verb-6|body 9 6
verb-6|nn 6 3
verb-6|nns 9 5
verb-6|none 20 12
verb-6|organisation 5 4
verb-6|pers 21 10
verb-6|person 48 31
verb-6|prp 34 24
verb-6|wh 16 11
verb-7 203 126
verb-7|body 9 6
verb-7|nn 20 11
verb-7|nns 14 9
verb-7|none 22 14
verb-7|organisation 6 3
verb-7|pers 25 16
verb-7|person 49 37
verb-7|prp 42 24
verb-7|wh 8 2
verb-8 291 220
verb-8|body 21 17
verb-8|doc 9 9
verb-8|nn 22 15
verb-8|nns 7 3
verb-8|none 16 5
verb-8|organisation 12 10
verb-8|pers 37 29
verb-8|person 98 76
verb-8|prp 47 39
verb-8|wh 11 8
verb-9 617 560
verb-9|DT 5 5
verb-9|body 31 30
verb-9|doc 26 20
verb-9|nn 25 19
verb-9|nns 13 13
verb-9|none 11 6
verb-9|organisation 19 17
verb-9|pers 84 76
verb-9|person 266 249
verb-9|place 5 4
verb-9|prp 115 108
words:counted;1 38 13 19.8
words:counted;2 70 39 39.6
words:counted;3 242 151 146.1
words:counted;4 340 213 229.4
words:counted;5 352 256 248.6
words:counted;6 417 320 317.5
words:counted;7 224 181 174.9
words:counted;8 51 41 36.7
words:rule;4 45 37 39.0
words:rule;5 85 73 77.5
words:rule;6 177 164 164.3
words:rule;7 202 193 189.3
words:rule;8 199 186 184.6
`;
