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
adjective-6 5 4
adjective-7 6 3
adjective-8 6 4
governor:counted;NN;acl 43 16 22.6
governor:counted;NN;acl:relcl 105 51 56.2
governor:counted;VB;advcl 218 152 156.9
governor:counted;VB;conj 124 76 85.9
governor:counted;VB;obj 45 14 16.8
governor:counted;VB;parataxis 22 16 16.0
governor:counted;VB;xcomp 51 25 28.2
governor:counted;root;root 1031 800 771.3
governor:rule;NN;case 54 48 47.3
governor:rule;VB;advcl 20 13 17.3
governor:rule;root;root 523 503 493.6
headline-colon 13 11
headline-colon|person 8 8
name-colon 7 0
name-colon|person 7 0
noun-4 37 9
noun-4|PRP$ 7 2
noun-4|none 9 1
noun-4|person 10 4
noun-4|prp 6 2
noun-5 30 10
noun-5|PRP$ 9 2
noun-5|none 7 0
noun-5|prp 5 2
noun-6 18 6
noun-6|PRP$ 5 2
noun-7 14 6
quotation-after 420 398
quotation-after-inverted 110 106
quotation-after-inverted|person 96 94
quotation-after|nn 8 7
quotation-after|pers 15 13
quotation-after|person 234 224
quotation-after|prp 151 142
quotation-before 45 39
quotation-before|person 21 18
quotation-before|prp 15 14
quotation-colon 33 28
quotation-colon-without-verb 13 9
quotation-colon-without-verb|person 8 7
quotation-colon|person 17 16
quotation-colon|prp 6 5
quoted:counted;none 1545 1007 1016.5
quoted:counted;some 269 220 214.7
quoted:rule;all 581 549 545.7
quoted:rule;none 68 51 52.5
quoted:rule;some 60 49 54.3
script-colon 5 5
script-colon|person 5 5
sentence:counted;0 67 50 45.7
sentence:counted;1 338 241 233.3
sentence:counted;2 545 397 390.8
sentence:counted;3 495 328 339.4
sentence:counted;4 250 153 165.2
sentence:counted;5 106 56 70.0
sentence:counted;6 32 15 19.9
sentence:rule;0 28 20 20.7
sentence:rule;1 181 171 169.0
sentence:rule;2 206 197 193.4
sentence:rule;3 145 130 136.2
sentence:rule;4 94 84 87.4
sentence:rule;5 36 31 34.2
source:counted;away 179 116 114.2
source:counted;behind 25 20 19.3
source:counted;beside 1176 850 843.5
source:counted;far 110 68 77.7
source:counted;near 187 126 125.0
source:counted;none 156 60 70.1
source:rule;behind 167 157 156.3
source:rule;beside 504 464 466.9
verb-4 183 57
verb-4|JJ 5 2
verb-4|body 6 1
verb-4|nn 18 5
verb-4|none 33 9
verb-4|organisation 9 1
verb-4|pers 14 5
verb-4|person 37 18
verb-4|prp 24 3
verb-4|wh 23 8
verb-5 174 81
verb-5|body 6 4
verb-5|nn 12 4
verb-5|nns 9 6
verb-5|none 27 10
verb-5|pers 15 7
verb-5|person 45 24
verb-5|prp 29 13
verb-5|wh 17 8
verb-6 190 109
verb-6|body 10 5
verb-6|nn 13 6
verb-6|nns 11 4
verb-6|none 22 12
verb-6|pers 20 14
verb-6|person 48 34
verb-6|prp 41 20
verb-6|wh 10 6
verb-7 219 152
verb-7|body 12 7
verb-7|doc 6 5
verb-7|nn 9 7
verb-7|nns 9 4
verb-7|none 18 8
verb-7|organisation 9 7
verb-7|pers 27 22
verb-7|person 73 52
verb-7|prp 38 28
verb-7|wh 8 5
verb-8 271 201
verb-8|body 16 12
verb-8|doc 8 7
verb-8|nn 19 12
verb-8|nns 10 7
verb-8|none 14 8
verb-8|organisation 11 7
verb-8|pers 33 25
verb-8|person 84 68
verb-8|prp 51 42
verb-8|wh 12 6
verb-9 656 590
verb-9|CD 5 5
verb-9|DT 6 6
verb-9|body 34 32
verb-9|doc 28 24
verb-9|nn 24 20
verb-9|nns 10 10
verb-9|none 18 10
verb-9|organisation 21 20
verb-9|pers 91 82
verb-9|person 283 260
verb-9|prp 121 110
verb-9|wh 5 3
words:counted;1 56 18 24.9
words:counted;2 76 38 39.6
words:counted;3 252 141 145.6
words:counted;4 357 222 231.9
words:counted;5 393 272 272.2
words:counted;6 427 329 318.0
words:counted;7 228 185 175.7
words:counted;8 44 35 32.1
words:rule;4 41 34 36.6
words:rule;5 82 71 74.6
words:rule;6 172 161 160.1
words:rule;7 204 194 190.0
words:rule;8 197 183 183.9
`;
