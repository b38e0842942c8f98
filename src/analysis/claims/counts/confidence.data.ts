/** Written by `npm run train`. Counts from PolNeAR (Newell, Margolin and Ruths, LREC 2018), training articles; no text of it. */
export const confidenceCounts = `
according-to 57 51
according-to|doc 17 14
according-to|nn 10 9
according-to|organisation 7 6
according-to|pers 9 9
according-to|person 6 6
adjective-4 9 3
adjective-5 12 4
adjective-5|prp 5 2
adjective-6 6 4
adjective-7 6 3
adjective-8 6 4
governor:counted;NN;acl 43 16 23.1
governor:counted;NN;acl:relcl 104 50 55.8
governor:counted;VB;advcl 218 153 157.5
governor:counted;VB;conj 121 76 85.9
governor:counted;VB;obj 30 10 12.4
governor:counted;VB;parataxis 21 16 15.9
governor:counted;VB;xcomp 48 23 27.5
governor:counted;root;root 1030 806 775.9
governor:rule;NN;case 54 48 47.3
governor:rule;VB;advcl 20 13 17.3
governor:rule;root;root 523 503 493.6
headline-colon 13 11
headline-colon|person 8 8
name-colon 7 0
name-colon|person 7 0
noun-5 27 9
noun-5|PRP$ 8 2
noun-5|none 6 0
noun-6 21 7
noun-6|PRP$ 5 2
noun-6|prp 5 2
noun-7 13 5
quotation-after 420 398
quotation-after-inverted 110 106
quotation-after-inverted|person 96 94
quotation-after|nn 8 7
quotation-after|pers 15 13
quotation-after|person 233 223
quotation-after|prp 151 142
quotation-before 45 39
quotation-before|person 21 18
quotation-before|prp 15 14
quotation-colon 33 28
quotation-colon-without-verb 13 9
quotation-colon-without-verb|person 8 7
quotation-colon|person 17 16
quotation-colon|prp 6 5
quoted:counted;none 1503 1004 1011.8
quoted:counted;some 265 218 213.4
quoted:rule;all 581 549 546.7
quoted:rule;none 77 57 57.5
quoted:rule;some 60 49 54.4
relative-aside 8 5
relative-aside|prp 5 2
script-colon 5 5
script-colon|person 5 5
sentence:counted;0 69 52 47.1
sentence:counted;1 334 241 234.5
sentence:counted;2 537 397 390.0
sentence:counted;3 472 322 335.7
sentence:counted;4 240 151 162.7
sentence:counted;5 104 56 69.8
sentence:counted;6 30 15 19.5
sentence:rule;0 28 20 20.7
sentence:rule;1 181 171 169.0
sentence:rule;2 209 199 195.2
sentence:rule;3 150 134 139.3
sentence:rule;4 95 84 88.0
sentence:rule;5 36 31 34.2
source:counted;away 169 113 111.2
source:counted;behind 24 20 19.3
source:counted;beside 1164 852 845.5
source:counted;far 107 68 77.0
source:counted;near 176 122 122.0
source:counted;none 146 59 68.6
source:rule;behind 167 157 156.7
source:rule;beside 513 470 472.6
verb-4 177 59
verb-4|JJ 5 2
verb-4|nn 19 6
verb-4|none 32 9
verb-4|pers 13 5
verb-4|person 40 19
verb-4|prp 24 2
verb-4|wh 20 7
verb-5 165 77
verb-5|nn 11 3
verb-5|nns 8 5
verb-5|none 28 11
verb-5|organisation 5 2
verb-5|pers 16 8
verb-5|person 38 21
verb-5|prp 25 12
verb-5|wh 19 9
verb-6 193 116
verb-6|body 11 6
verb-6|nn 13 6
verb-6|nns 12 5
verb-6|none 22 12
verb-6|pers 22 16
verb-6|person 51 37
verb-6|prp 40 21
verb-6|wh 9 6
verb-7 223 152
verb-7|body 13 8
verb-7|doc 5 4
verb-7|nn 10 8
verb-7|nns 10 5
verb-7|none 18 7
verb-7|organisation 10 8
verb-7|pers 24 20
verb-7|person 71 50
verb-7|prp 40 29
verb-7|wh 9 5
verb-8 268 197
verb-8|body 17 13
verb-8|doc 8 7
verb-8|nn 17 10
verb-8|nns 10 7
verb-8|none 14 8
verb-8|organisation 9 5
verb-8|pers 35 26
verb-8|person 85 70
verb-8|prp 48 40
verb-8|wh 11 4
verb-9 657 593
verb-9|CD 5 5
verb-9|DT 6 6
verb-9|body 33 31
verb-9|doc 29 25
verb-9|nn 25 21
verb-9|nns 10 10
verb-9|none 17 10
verb-9|organisation 21 20
verb-9|pers 91 82
verb-9|person 281 258
verb-9|prp 122 111
verb-9|wh 6 5
words:counted;1 49 19 23.9
words:counted;2 74 38 40.4
words:counted;3 241 141 144.8
words:counted;4 344 219 228.7
words:counted;5 387 270 272.1
words:counted;6 423 329 317.6
words:counted;7 225 183 175.3
words:counted;8 43 35 31.8
words:rule;4 45 37 38.9
words:rule;5 82 71 74.3
words:rule;6 172 161 160.3
words:rule;7 205 195 191.4
words:rule;8 197 183 184.0
`;
