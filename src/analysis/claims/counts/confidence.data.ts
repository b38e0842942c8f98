/** Written by `npm run train`. Counts from PolNeAR (Newell, Margolin and Ruths, LREC 2018), training articles; no text of it. */
export const confidenceCounts = `
according-to 58 54
according-to|doc 17 15
according-to|nn 11 10
according-to|organisation 9 8
according-to|pers 9 9
according-to|person 6 6
adjective-4 11 5
adjective-5 8 4
adjective-5|prp 5 2
adjective-6 6 4
adjective-7 5 2
governor:counted;NN;acl 59 19 33.2
governor:counted;NN;acl:relcl 89 44 49.1
governor:counted;VB;advcl 218 142 158.3
governor:counted;VB;conj 114 75 83.1
governor:counted;VB;obj 31 9 13.3
governor:counted;VB;parataxis 25 14 17.1
governor:counted;VB;xcomp 41 19 24.1
governor:counted;root;root 1002 811 761.3
governor:rule;NN;case 56 52 50.8
governor:rule;VB;advcl 24 18 21.5
governor:rule;VB;parataxis 28 24 26.1
governor:rule;root;root 507 488 476.9
headline-colon 13 10
headline-colon|person 8 8
in-the-view-of 5 1
name-colon 7 0
name-colon|person 7 0
noun-5 29 11
noun-5|PRP$ 7 2
noun-5|none 7 2
noun-5|person 5 3
noun-6 20 7
noun-6|person 7 3
noun-6|prp 5 1
noun-7 16 5
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
quoted:counted;none 1459 985 996.0
quoted:counted;some 262 217 210.8
quoted:rule;all 587 553 549.4
quoted:rule;none 78 58 58.9
quoted:rule;some 62 50 55.5
relative-aside 7 4
relative-aside|prp 5 2
script-colon 5 5
script-colon|person 5 5
sentence:counted;0 66 53 47.0
sentence:counted;1 317 236 232.5
sentence:counted;2 524 380 384.3
sentence:counted;3 461 326 329.2
sentence:counted;4 235 154 162.1
sentence:counted;5 105 49 67.5
sentence:counted;6 30 17 18.6
sentence:rule;0 28 20 20.7
sentence:rule;1 185 172 172.1
sentence:rule;2 210 200 196.7
sentence:rule;3 151 136 140.5
sentence:rule;4 97 85 89.6
sentence:rule;5 36 30 34.1
sentence:rule;6 20 18 18.8
source:counted;away 169 102 107.3
source:counted;behind 23 19 17.5
source:counted;beside 1140 845 841.0
source:counted;far 91 61 65.9
source:counted;near 179 129 126.0
source:counted;none 136 59 66.0
source:rule;behind 169 160 159.9
source:rule;beside 518 471 473.9
verb-4 176 68
verb-4|body 12 5
verb-4|nn 17 7
verb-4|nns 6 4
verb-4|none 25 7
verb-4|organisation 7 3
verb-4|pers 15 7
verb-4|person 41 19
verb-4|prp 27 9
verb-4|wh 14 4
verb-5 160 82
verb-5|nn 7 5
verb-5|nns 8 3
verb-5|none 26 10
verb-5|pers 18 11
verb-5|person 43 26
verb-5|prp 29 15
verb-5|wh 11 5
verb-6 184 114
verb-6|body 8 6
verb-6|nn 8 4
verb-6|nns 9 4
verb-6|none 24 14
verb-6|organisation 5 4
verb-6|pers 22 12
verb-6|person 44 30
verb-6|prp 34 22
verb-6|wh 17 11
verb-7 206 127
verb-7|body 10 6
verb-7|nn 18 9
verb-7|nns 12 8
verb-7|none 22 14
verb-7|organisation 5 2
verb-7|pers 25 15
verb-7|person 54 40
verb-7|prp 42 25
verb-7|wh 8 3
verb-8 301 230
verb-8|body 22 18
verb-8|doc 9 9
verb-8|nn 22 15
verb-8|nns 7 4
verb-8|none 16 5
verb-8|organisation 14 12
verb-8|pers 39 30
verb-8|person 102 80
verb-8|prp 49 40
verb-8|wh 9 6
verb-9 606 551
verb-9|DT 5 5
verb-9|body 30 29
verb-9|doc 26 20
verb-9|nn 25 20
verb-9|nns 14 13
verb-9|none 11 6
verb-9|organisation 18 16
verb-9|pers 82 75
verb-9|person 261 244
verb-9|prp 113 107
verb-9|wh 5 3
words:counted;1 39 14 20.1
words:counted;2 70 39 39.8
words:counted;3 242 151 145.4
words:counted;4 343 215 231.0
words:counted;5 353 254 249.1
words:counted;6 413 319 315.1
words:counted;7 226 182 176.1
words:counted;8 52 41 36.7
words:rule;4 46 37 39.4
words:rule;5 85 73 77.5
words:rule;6 177 164 164.2
words:rule;7 202 193 189.2
words:rule;8 199 186 184.4
`;
