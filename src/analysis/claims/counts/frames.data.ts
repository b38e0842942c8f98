/** Written by `npm run train`. Counts from PolNeAR (Newell, Margolin and Ruths, LREC 2018), training articles; no text of it. */
export const countedFrames = `
=# 50 0 COL:3,0,0 E:50,0,0 Et:3,0,0 O:27,0,0 VP:48,0,0
=#0 17 0 E:17,0,0 VP:17,0,0
=#o 26 0 E:26,0,0 O:26,0,0 VP:26,0,0
abandon# 8 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0
abandon#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
able# 31 4 E:1,1,0 VP:31,3,0 VPt:3,0,0 X:31,3,0 XE:31,3,0 XEt:4,0,0
able#x|A 30 3 VP:30,2,0 VPt:3,0,0 X:30,2,0 XE:30,2,0 XEt:4,0,0
accelerate# 8 0 E:6,0,0 O:5,0,0 VP:7,0,0
accelerate#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
accept# 26 12 C:1,1,0 CE:1,1,0 E:24,9,7 Et:3,0,0 NE:13,2,0 O:22,7,5 P:7,3,0 Pn:7,2,0 VP:23,10,8 VPo:10,4,0
accept#o 12 6 E:12,5,5 NE:5,0,0 O:12,5,5 VP:12,5,5
accompany# 6 0 VP:6,0,0
accomplish# 4 0 E:4,0,0 VP:4,0,0
account# 7 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
accuse# 77 73 E:72,61,46 Et:8,5,2 NE:64,53,1 NEt:7,4,0 O:66,41,27 Ot:5,3,2 P:27,23,1 Pn:27,22,0 PnV:3,3,0 Pnt:1,1,0 Pt:1,1,0 S:4,0,0 SVP:3,3,0 VP:77,70,49 VPi:1,1,0 VPo:30,27,1 VPt:7,4,2 X:2,2,0 XE:2,1,0
accuse#o 45 41 E:45,37,31 Et:7,4,2 NE:42,35,0 NEt:7,4,0 O:44,36,26 Ot:5,3,2 VP:45,40,33 VPo:10,9,0 VPt:5,3,2
accuse#o|p:of 16 16 E:16,15,13 NE:15,14,1 O:16,1,0 P:16,15,1 Pn:16,15,0 VP:16,15,12 VPo:16,15,1
achieve# 7 0 E:7,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
acknowledge# 64 61 C:37,35,26 CE:37,34,25 CEt:4,3,3 Ct:3,2,2 E:63,48,35 Et:9,5,3 L:5,1,0 LR:2,2,0 Lt:3,1,0 NE:12,5,0 O:15,12,8 P:9,2,0 Pn:9,2,0 PnV:2,1,0 PnVt:1,1,0 QL:1,1,0 QLR:1,1,1 T:3,1,1 TE:3,1,1 VP:59,48,34 VPo:6,2,0 VPt:6,3,2 X:1,1,1 XE:1,1,1
acknowledge#ct 33 32 C:33,31,22 CE:33,30,21 CEt:4,3,3 Ct:3,2,2 E:33,30,21 Et:4,3,2 PnV:1,1,0 PnVt:1,1,0 VP:33,31,21 VPt:3,2,1
acknowledge#o 9 8 E:9,7,6 Et:2,1,1 NE:4,3,0 O:9,7,6 VP:9,7,6 VPo:2,1,0 VPt:2,1,1
acquire# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
act# 24 0 E:18,0,0 Et:3,0,0 L:6,0,0 LR:3,0,0 NE:5,0,0 O:4,0,0 P:10,0,0 Pn:10,0,0 PnV:3,0,0 VP:17,0,0 X:3,0,0 XE:3,0,0
activate# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
active# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
adapt# 6 0 E:5,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
add# 279 241 C:116,105,82 CE:116,106,87 CEt:5,3,2 COL:3,1,0 E:181,139,104 Et:10,3,2 L:113,70,46 LR:26,23,12 LRt:1,1,0 Lt:64,42,28 LtR:6,5,1 LtRt:1,1,0 NE:21,10,1 NEt:3,0,0 O:24,1,1 OC:2,2,1 P:26,1,1 Pn:26,1,1 PnV:10,1,0 QL:86,62,43 QLR:39,38,30 QR:77,74,60 T:5,4,1 TE:5,4,1 VP:156,110,84 VPo:10,3,2 VPt:6,1,0
add#ct 54 52 C:54,49,37 CE:54,49,41 CEt:4,3,2 E:54,49,41 Et:4,3,2 NE:1,1,0 VP:54,49,38 VPt:2,1,0
add#mid 15 15 E:15,13,5 L:15,5,1 LR:15,15,9
add#o 7 2 E:7,2,2 NE:5,2,0 O:7,0,0 VP:7,0,0
add#o|p:to 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0 VPo:3,0,0
add#p:to 11 0 E:11,0,0 P:11,0,0 Pn:11,0,0 PnV:5,0,0 VP:11,0,0
add#postIq 8 8 L:8,5,3 Lt:6,3,2 QL:8,5,3 QLR:6,6,5
add#postS 6 3 L:6,3,3 Lt:2,2,2
add#postSq 69 69 L:69,54,37 Lt:48,34,22 QL:69,54,38 QLR:28,27,25
add#q 5 5 E:4,4,3 P:1,1,1 Pn:1,1,1 QR:5,5,2 VP:1,1,1
add#q|T 7 6 E:7,4,4 QR:7,6,6
add#q|c 44 44 C:44,39,32 CE:44,39,32 E:44,39,32 QR:44,44,43 VP:44,39,31
address# 52 20 E:48,13,9 Et:7,1,0 NE:27,8,1 NEt:4,0,0 O:44,16,14 P:18,2,0 Pn:18,2,0 QR:3,2,2 T:3,1,1 TE:3,1,1 VP:49,14,12 VPo:21,2,0 VPot:3,0,0 VPt:7,1,0
address#o 21 11 E:21,10,7 Et:1,1,0 NE:13,5,0 O:21,11,11 VP:21,10,9 VPt:1,1,0
adjective##:|A 3 1 COL:3,1,1 VP:3,1,1
adjective##A 107 15 VP:107,11,4 VPt:15,1,0
adjective##Q|A 4 1 P:4,1,0 Pn:4,1,1 PnV:1,0,0 PnVt:1,1,1 QR:4,0,0 VP:4,0,0 VPt:1,1,0
adjective##Q|ct|A 2 1 C:2,1,1 CE:2,1,1 QR:2,1,0 VP:2,1,1
adjective##Q|pt|A 2 1 P:2,0,0 Pn:2,0,0 PnV:1,0,0 QR:2,1,1 T:2,1,1 TE:2,1,1 VP:2,0,0
adjective##Q|x|A 2 2 QR:2,0,0 VP:2,0,0 X:2,0,0 XE:2,0,0 XEt:1,0,0
adjective##a|A 4 1 VP:3,0,0 X:4,1,0 XE:4,1,0
adjective##ct|A 73 42 C:73,41,32 CE:73,40,32 CEt:9,3,1 Ct:7,3,1 P:2,0,0 Pn:2,0,0 PnV:2,0,0 PnVt:1,0,0 VP:71,41,31 VPt:8,3,1
adjective##cw|A 26 10 C:26,10,6 CE:26,10,6 CEt:1,1,1 Ct:1,1,1 VP:26,10,6 VPt:1,1,1
adjective##c|A 21 12 C:21,11,6 CE:21,10,6 CEt:1,1,1 Ct:1,1,1 P:3,1,0 Pn:3,1,1 PnV:3,0,0 VP:21,11,6 VPt:1,1,1
adjective##g|A 2 0 VP:2,0,0 X:2,0,0 XE:2,0,0
adjective##o|A 4 1 O:4,0,0 VP:4,1,0 VPo:4,0,0
adjective##o|p:in|A 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
adjective##o|x|A 1 0 O:1,0,0 VP:1,0,0 VPo:1,0,0 X:1,0,0 XE:1,0,0
adjective##o|x|pt 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0
adjective##p:,|A 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:about|:|A 1 1 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,1,1 PnVt:1,0,0 VP:1,1,0 VPt:1,0,0
adjective##p:about|A 43 34 P:43,32,1 Pn:43,32,31 PnV:5,2,1 Pnt:2,1,0 Pt:2,1,0 VP:42,31,1 VPt:2,1,0
adjective##p:about|pt|: 1 1 COL:1,1,0 P:1,0,0 Pn:1,0,0 T:1,1,0 TE:1,1,0 VP:1,0,0
adjective##p:about|pt|A 2 2 P:2,2,0 Pn:2,2,1 T:2,0,0 TE:2,0,0 VP:2,2,0
adjective##p:according|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:after|A 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:against|A 3 0 P:3,0,0 Pn:3,0,0 VP:3,0,0
adjective##p:among|A 11 1 P:11,0,0 Pn:11,0,0 PnV:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:11,0,0 VPt:1,0,0
adjective##p:among|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:as|A 12 0 P:12,0,0 Pn:12,0,0 PnV:1,0,0 VP:12,0,0
adjective##p:as|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:at|A 13 0 P:13,0,0 Pn:13,0,0 PnV:2,0,0 PnVt:1,0,0 VP:13,0,0 VPt:1,0,0
adjective##p:at|pt|A 2 1 P:2,1,0 Pn:2,1,0 T:2,1,0 TE:2,1,0 VP:2,1,0
adjective##p:because|A 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:between|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:by|A 7 3 P:7,3,0 Pn:7,3,1 PnV:4,2,1 PnVt:1,0,0 VP:7,3,0 VPt:1,0,0
adjective##p:depending|A 1 1 P:1,1,0 Pn:1,1,1 VP:1,1,0
adjective##p:during|A 2 0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0
adjective##p:for|:|A 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
adjective##p:for|A 61 0 P:61,0,0 Pn:61,0,0 PnV:9,0,0 PnVt:2,0,0 Pnt:3,0,0 Pt:3,0,0 VP:61,0,0 VPt:3,0,0
adjective##p:for|pt|A 4 1 P:4,1,0 Pn:4,1,0 Pt:1,0,0 T:4,0,0 TE:4,0,0 VP:4,1,0 VPt:1,0,0
adjective##p:from|:|A 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
adjective##p:from|A 12 1 P:12,0,0 Pn:12,0,0 PnV:4,0,0 PnVt:2,0,0 VP:10,0,0 VPt:2,0,0
adjective##p:from|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:given|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:into|A 2 1 P:2,1,0 Pn:2,1,0 Pnt:1,1,0 Pt:1,1,0 VP:2,1,0 VPt:1,1,0
adjective##p:in|:|A 2 0 COL:2,0,0 COLt:1,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 VP:2,0,0 VPt:1,0,0
adjective##p:in|A 133 17 P:133,10,0 Pn:133,10,6 PnV:31,1,1 PnVt:7,0,0 Pnt:6,0,0 Pt:7,0,0 VP:129,11,0 VPt:13,0,0
adjective##p:in|pt|A 3 0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 T:3,0,0 TE:3,0,0 VP:3,0,0
adjective##p:like|A 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
adjective##p:mention|pt|A 1 1 P:1,1,0 Pn:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,0
adjective##p:of|:|A 1 1 COL:1,1,0 COLt:1,1,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:of|A 57 30 P:57,26,0 Pn:57,26,18 PnV:9,2,2 PnVt:1,0,0 Pnt:2,1,1 Pt:2,1,0 VP:57,27,0 VPt:3,1,0
adjective##p:of|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:on|A 21 7 P:21,5,0 Pn:21,5,4 PnV:9,3,0 PnVt:5,1,1 VP:19,4,0 VPt:5,1,0
adjective##p:outside|A 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 VP:2,0,0 VPt:1,0,0
adjective##p:over|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:over|pt|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:than|A 44 1 P:44,0,0 Pn:44,0,0 PnV:10,1,0 PnVt:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:44,1,0 VPt:4,0,0
adjective##p:through|A 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
adjective##p:to|:|A 2 0 COL:2,0,0 COLt:1,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:to|A 67 15 P:67,7,1 Pn:67,7,4 PnV:13,0,0 PnVt:3,0,0 Pnt:2,1,1 Pt:3,1,0 VP:64,6,0 VPt:7,1,0
adjective##p:to|pt|A 2 0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
adjective##p:under|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:upon|A 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:within|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:without|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:with|:|A 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
adjective##p:with|A 29 13 P:29,9,1 Pn:29,9,8 PnV:3,1,0 PnVt:2,1,1 Pnt:1,0,0 Pt:1,0,0 VP:29,9,1 VPt:3,1,0
adjective##p:with|pt|A 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
adjective##p:—|A 1 0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPt:1,0,0
adjective##pt|A 6 1 T:6,0,0 TE:6,0,0 TEt:1,0,0 VP:4,0,0 VPt:1,0,0
adjective##q|A 5 0 P:1,0,0 Pn:1,0,0 QR:5,0,0 VP:2,0,0
adjective##q|x|A 1 0 QR:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
adjective##rel|A 2 1 REL:2,1,1 VP:2,0,0
adjective##x|:|A 5 2 COL:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
adjective##x|A 238 56 P:18,0,0 Pn:18,0,0 PnV:18,2,1 PnVt:1,0,0 VP:238,46,14 VPt:20,2,0 X:238,46,14 XE:238,45,12 XEt:33,4,0 Xt:17,2,0
adjective##x|pt|: 1 0 COL:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0
adjective##x|pt|A 9 4 T:9,2,0 TE:9,2,0 VP:9,1,0 VPt:1,0,0 X:9,1,0 XE:9,3,0 XEt:4,1,0 Xt:1,0,0
admit# 32 27 C:16,13,11 CE:16,14,12 CEt:4,4,2 Ct:2,2,0 E:29,21,13 Et:5,4,2 L:3,1,1 Lt:2,1,1 NE:8,3,0 O:7,2,1 P:5,2,0 Pn:5,2,1 PnV:2,2,0 PnVt:1,1,0 QL:3,2,2 QLR:2,2,1 QR:3,2,1 T:2,1,0 TE:2,1,0 VP:27,19,12 VPt:2,2,0 X:1,1,1 XE:1,1,1
admit#c 5 4 C:5,2,1 CE:5,3,3 E:5,3,2 NE:3,2,0 VP:5,2,1
admit#ct 10 10 C:10,10,9 CE:10,10,8 CEt:4,4,2 Ct:2,2,0 E:10,10,7 Et:4,4,2 PnV:1,1,0 PnVt:1,1,0 VP:10,10,8 VPt:2,2,0
adopt# 22 8 C:1,1,1 CE:1,1,1 E:15,4,2 NE:12,4,0 O:14,3,1 OC:1,1,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 QR:2,2,1 S:5,1,1 SVP:3,0,0 T:1,1,0 TE:1,1,0 VP:21,4,1 VPo:3,0,0
adopt#o 8 3 E:8,2,1 NE:6,2,0 O:8,2,0 VP:8,2,0
advance# 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
advise# 24 5 E:23,4,1 Et:3,0,0 NE:15,3,1 O:19,0,0 P:8,1,0 Pn:8,1,1 PnV:2,1,0 VP:23,5,1 VPo:10,4,1 X:2,2,1 XE:2,1,1
advise#o 13 2 E:13,2,0 NE:10,2,1 O:13,0,0 VP:13,2,0 VPo:4,2,1
advocate# 19 13 E:15,6,2 Et:4,3,1 L:3,0,0 NE:5,1,0 NEt:2,1,0 O:6,2,2 P:7,5,0 Pn:7,5,4 PnV:2,2,1 VP:15,10,3 VPt:1,1,0 X:3,2,1 XE:3,1,1 XEt:1,1,0 Xt:1,1,0
advocate#p:for 6 6 E:6,4,0 Et:1,1,0 P:6,5,0 Pn:6,5,4 PnV:2,2,1 VP:6,6,0
affect# 10 0 E:7,0,0 NE:5,0,0 O:6,0,0 VP:10,0,0
affect#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
affiliate# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
affirm# 6 5 C:3,3,2 CE:3,2,2 E:6,3,3 Et:1,1,0 O:3,2,1 P:2,1,0 Pn:2,1,0 QR:2,1,1 VP:6,5,4 VPo:2,1,0
afford# 6 1 E:4,0,0 N:1,1,0 O:2,1,0 SVP:1,1,1 VP:5,1,0 X:3,0,0 XE:3,0,0
agree# 72 58 C:24,21,16 CE:24,19,17 CEt:2,2,2 COL:2,1,1 Ct:1,1,1 E:65,46,27 Et:9,6,1 L:5,2,2 Lt:2,2,2 NE:4,3,0 P:23,15,1 Pn:23,15,12 PnV:7,7,1 PnVt:2,2,1 QL:1,1,1 QR:5,2,2 T:1,1,1 TE:1,1,1 VP:63,49,29 VPt:4,3,0 X:16,12,10 XE:16,12,9 XEt:3,3,0 Xt:2,2,0
agree#c 6 6 C:6,6,3 CE:6,5,4 E:6,5,4 NE:3,2,0 VP:6,6,5
agree#ct 17 15 C:17,14,12 CE:17,13,12 CEt:2,2,2 Ct:1,1,1 E:17,14,12 Et:2,2,1 NE:1,1,0 P:2,1,0 Pn:2,1,1 PnV:2,2,0 PnVt:1,1,0 VP:17,15,11 VPt:1,1,0
agree#p:on 5 3 E:5,2,0 P:5,3,0 Pn:5,3,3 PnV:1,1,0 VP:5,3,0
agree#p:with 9 8 E:9,7,0 P:9,8,0 Pn:9,8,7 PnV:1,1,1 VP:9,8,0
agree#x 16 14 E:16,12,9 Et:3,3,0 P:1,1,0 Pn:1,1,0 PnV:1,1,0 PnVt:1,1,1 VP:16,13,11 VPt:2,2,0 X:16,12,10 XE:16,12,9 XEt:3,3,0 Xt:2,2,0
aid# 4 0 E:3,0,0 VP:3,0,0
aim# 37 16 E:24,9,5 Et:1,1,0 NE:4,2,1 O:5,0,0 P:23,7,1 Pn:23,7,5 S:4,0,0 SVP:4,2,0 VP:36,13,6 VPo:5,3,1 VPt:2,1,0 X:12,7,6 XE:12,7,5 XEt:1,1,0 Xt:1,1,0
aim#acl|p:at 7 3 P:7,3,0 Pn:7,3,2 SVP:1,1,0 VP:7,3,0
aim#p:at 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
aim#x 11 7 E:11,7,5 Et:1,1,0 VP:11,7,6 VPt:1,1,0 X:11,7,6 XE:11,7,5 XEt:1,1,0 Xt:1,1,0
air# 29 1 E:21,0,0 Et:3,0,0 NE:7,0,0 O:10,1,0 P:20,1,0 Pn:20,0,0 PnV:7,0,0 QR:3,0,0 VP:27,1,0 VPo:9,0,0
alarm# 7 4 E:6,0,0 O:3,0,0 P:3,1,0 Pn:3,1,0 PnV:1,1,0 VP:7,1,0
alienate# 6 1 E:5,1,0 NE:3,1,0 O:5,0,0 P:2,1,0 Pn:2,1,0 VP:6,1,0 VPo:1,1,0
align# 10 3 E:5,1,0 P:9,1,0 Pn:9,3,1 PnVt:1,1,1 S:3,0,0 SVP:3,0,0 VP:9,1,0 VPot:1,1,0 VPt:1,1,0
allege# 16 14 C:11,10,8 CE:11,10,8 CEt:2,2,1 Ct:2,2,1 E:15,12,9 Et:4,3,1 NE:5,3,0 NEt:1,1,0 P:2,1,0 Pn:2,1,0 PnV:1,1,0 VP:14,12,9 VPo:1,1,0 VPt:2,2,1
allege#ct 9 9 C:9,9,7 CE:9,9,7 CEt:2,2,1 Ct:2,2,1 E:9,9,7 Et:2,2,1 NE:1,1,0 VP:9,9,7 VPt:2,2,1
allocate# 4 0 VP:3,0,0
allow# 53 18 C:1,1,1 CE:1,1,0 E:46,15,10 Et:3,1,1 N:3,2,0 NE:41,11,0 NEt:3,1,0 O:30,7,6 P:4,0,0 Pn:4,0,0 PnV:1,1,0 S:5,1,0 SVP:5,1,1 SVPt:2,1,1 SX:5,1,1 SXt:1,1,1 VP:51,16,9 VPi:13,2,0 VPit:2,1,0 VPo:19,3,0 VPt:4,2,1 X:33,6,0 XE:33,6,0 XEt:5,2,0 Xt:2,2,0
allow#i|x 13 2 E:13,2,0 Et:3,1,1 NE:12,1,0 NEt:3,1,0 VP:13,2,0 VPi:13,2,0 VPit:2,1,0 VPt:2,1,1 X:13,2,0 XE:13,2,0 XEt:3,1,0 Xt:1,1,0
allow#o 11 8 E:11,8,8 N:3,2,0 NE:10,7,0 O:11,7,6 VP:11,7,6
allow#o|x 15 2 E:15,2,1 NE:15,2,0 O:15,0,0 VP:15,2,1 VPo:15,2,0 X:15,2,0 XE:15,2,0
allow#pas|x 5 3 S:5,1,0 SVP:5,1,1 SVPt:2,1,1 SX:5,1,1 SXt:1,1,1 VP:5,2,0 VPt:2,1,0 X:5,2,0 XE:5,2,0 XEt:2,1,0 Xt:1,1,0
allud# 7 6 E:3,3,1 Et:1,1,0 L:4,0,0 P:2,2,0 Pn:2,1,0 PnV:1,1,0 PnVt:1,1,1 VP:3,3,0 VPt:1,1,0 X:1,1,0 XE:1,1,0
ally# 6 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:6,0,0
alter# 4 0 E:4,0,0 NE:3,0,0 VP:3,0,0
amass# 5 0 E:4,0,0 NE:4,0,0 O:3,0,0 VP:3,0,0
amplify# 4 1 E:4,1,1 NE:4,1,0 O:4,1,1 VP:4,1,1
analyze# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
anger# 11 8 C:1,1,1 CE:1,1,1 E:9,2,1 NE:6,0,0 O:7,0,0 P:4,1,0 Pn:4,1,1 PnV:1,1,0 VP:11,4,1 VPo:3,0,0
announce# 121 112 C:43,38,30 CE:43,38,24 CEt:8,6,3 Ct:6,5,2 E:100,71,40 Et:18,16,7 L:9,5,4 Lt:4,2,1 N:4,3,0 NE:64,36,0 NEt:10,7,1 Nt:2,2,0 O:56,46,30 OC:1,1,0 Ot:3,3,2 P:24,3,0 Pn:24,3,0 PnV:11,5,0 PnVt:3,1,0 QR:4,3,1 S:11,7,6 SVP:5,4,2 T:3,1,0 TE:3,1,0 VP:104,81,49 VPi:1,1,0 VPo:29,8,1 VPot:4,1,1 VPt:15,14,4 X:5,3,0 XE:5,3,0 XEt:1,1,1 Xt:1,1,1
announce#c 17 17 C:17,15,14 CE:17,15,12 E:17,15,12 NE:17,14,0 VP:17,15,13
announce#ct 20 19 C:20,19,12 CE:20,19,9 CEt:6,5,2 Ct:6,5,2 E:20,19,9 Et:6,5,2 NE:1,1,0 NEt:1,1,0 P:3,1,0 Pn:3,1,0 PnV:2,2,0 PnVt:1,1,0 VP:20,19,11 VPt:6,5,0
announce#o 25 25 E:25,17,13 Et:5,5,4 N:2,1,0 NE:21,11,0 NEt:5,5,0 Nt:2,2,0 O:25,23,19 Ot:3,3,2 VP:25,20,16 VPo:5,1,0 VPt:5,5,4
announce#o|p:in 5 5 E:5,3,0 NE:4,0,0 O:5,4,4 P:5,0,0 Pn:5,0,0 PnV:1,1,0 VP:5,5,0 VPo:5,1,0
announce#pas 5 3 S:5,3,3
announce#postS 6 6 L:6,5,4 Lt:4,2,1
answer# 29 17 C:4,0,0 CE:4,0,0 COL:2,1,1 E:24,10,5 Et:5,3,2 L:3,1,1 Lt:3,1,1 NE:16,6,0 NEt:5,2,0 O:17,7,4 Ot:1,1,1 P:7,2,0 Pn:7,2,0 PnV:1,1,0 QL:3,1,1 QLR:1,1,1 QR:1,1,1 VP:24,10,6 VPo:12,3,0 VPt:3,2,2
answer#o 7 5 E:7,4,2 Et:3,2,2 NE:6,3,0 NEt:3,2,0 O:7,4,3 Ot:1,1,1 VP:7,4,2 VPo:3,0,0 VPt:3,2,2
apologize# 14 11 E:10,5,0 Et:3,2,0 L:3,0,0 P:10,4,1 Pn:10,5,1 PnV:5,1,1 PnVt:2,1,1 Pnt:1,1,1 Pt:1,1,0 QR:2,1,1 T:1,1,0 TE:1,1,0 VP:10,3,0 VPt:3,2,0 X:1,1,0 XE:1,1,0
apologize#p:for 5 5 E:5,2,0 Et:2,2,0 P:5,4,1 Pn:5,5,1 PnV:3,0,0 PnVt:1,1,1 Pnt:1,1,1 Pt:1,1,0 VP:5,2,0 VPt:2,2,0
apparent# 6 1 P:4,0,0 Pn:4,0,0 VP:6,0,0 VPt:3,0,0
appeal# 16 0 E:14,0,0 P:13,0,0 Pn:13,0,0 PnV:4,0,0 VP:15,0,0
appeal#p:to 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 PnV:3,0,0 VP:10,0,0
appear# 159 81 C:10,4,2 CE:10,4,2 CEt:2,1,1 Ct:2,1,1 E:141,56,3 Et:21,11,2 L:15,0,0 LR:4,1,0 Lt:8,0,0 NE:15,6,0 NEt:2,2,0 P:38,1,0 Pn:38,0,0 PnV:19,2,0 PnVt:4,0,0 QR:7,1,1 S:108,16,2 SVP:105,50,24 SVPt:11,7,3 SX:76,49,26 SXt:5,5,2 St:3,0,0 T:3,1,0 TE:3,1,0 VP:141,57,3 VPt:15,8,2 X:97,55,1 XE:97,51,1 XEt:12,10,1 Xt:7,6,1
appear#0 6 1 E:5,1,0 S:3,0,0 SVP:2,1,0 VP:4,1,0
appear#a 15 10 E:15,7,1 Et:2,2,0 NE:6,3,0 NEt:2,2,0 S:11,3,0 SVP:11,6,2 SVPt:2,2,1 SX:11,5,3 SXt:2,2,1 VP:15,7,1 VPt:2,2,0 X:15,6,1 XE:15,7,1 XEt:2,2,0 Xt:2,2,0
appear#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 S:3,0,0 SVP:3,0,0 VP:5,0,0
appear#p:on 5 1 E:5,0,0 P:5,0,0 Pn:5,0,0 S:5,1,1 SVP:5,0,0 VP:5,0,0
appear#postS 9 4 L:9,0,0 Lt:5,0,0
appear#x 73 54 E:73,42,0 Et:10,8,1 NE:1,1,0 PnV:1,1,0 S:58,9,1 SVP:58,38,21 SVPt:4,4,2 SX:58,41,22 SXt:3,3,1 VP:73,44,0 VPt:6,5,1 X:73,47,0 XE:73,42,0 XEt:10,8,1 Xt:5,4,1
applaud# 12 8 E:7,6,6 N:1,1,0 NE:5,4,0 O:7,6,4 P:2,1,0 Pn:2,1,0 REL:1,1,0 S:1,1,1 SVPt:1,1,0 VP:8,6,5 VPo:2,1,0
applaud#o 6 5 E:6,5,5 N:1,1,0 NE:4,3,0 O:6,5,4 VP:6,5,4
apply# 14 0 E:12,0,0 P:10,0,0 Pn:10,0,0 PnV:3,0,0 VP:12,0,0
appoint# 11 7 E:9,6,5 NE:7,5,0 O:8,5,2 P:6,4,0 Pn:6,4,0 SVP:2,1,0 VP:11,6,5 VPo:5,4,0 X:2,1,0 XE:2,1,0
approach# 12 0 E:12,0,0 NE:9,0,0 O:10,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:11,0,0 VPo:6,0,0
approach#o 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0 VPo:3,0,0
approve# 15 10 E:10,5,4 Et:2,1,0 NE:5,4,0 O:7,5,3 P:4,1,0 Pn:4,1,1 PnVt:1,1,1 S:3,3,3 SVP:3,3,0 VP:15,5,4 VPo:2,1,0 VPt:1,1,0 X:2,1,0 XE:2,1,0
argue# 134 130 C:89,85,72 CE:89,84,72 CEt:9,8,5 Ct:8,7,4 E:121,109,78 Et:13,10,5 L:19,8,3 LR:12,7,6 Lt:5,1,0 NE:18,18,1 NEt:1,1,0 O:7,2,1 OC:1,1,1 P:14,6,0 Pn:14,6,2 PnV:3,1,0 PnVt:1,1,0 QL:2,1,1 QLR:2,2,1 QR:8,5,2 REL:3,0,0 S:3,2,2 SVP:3,2,0 VP:110,97,75 VPo:3,3,0 VPt:10,8,4 X:3,1,0 XE:3,3,0
argue#c 10 10 C:10,10,9 CE:10,10,9 CEt:1,1,1 Ct:1,1,1 E:10,10,9 Et:1,1,1 NE:10,10,0 NEt:1,1,0 VP:10,10,9 VPt:1,1,1
argue#ct 69 68 C:69,66,57 CE:69,67,58 CEt:5,5,2 Ct:5,5,2 E:69,67,57 Et:5,5,2 NE:2,2,1 PnV:1,1,0 VP:69,67,57 VPt:5,5,2
argue#mid 8 8 E:8,8,1 L:8,4,0 LR:8,7,6
argue#o 6 6 E:6,4,3 NE:3,3,0 O:6,2,1 VP:6,4,2 VPo:2,2,0
argue#postS 5 3 L:5,2,1 Lt:2,1,0
arrange# 4 2 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0 VPo:3,0,0
arrest# 8 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
arrive# 30 0 E:28,0,0 Et:3,0,0 NE:5,0,0 O:3,0,0 P:23,0,0 Pn:23,0,0 PnV:19,0,0 VP:26,0,0 VPo:3,0,0 X:4,0,0 XE:4,0,0
arrive#p:at 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
arrive#p:at|T 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:5,0,0 VP:5,0,0
articulate# 7 4 E:4,3,2 NE:3,1,0 O:4,3,2 P:3,0,0 Pn:3,0,0 S:1,1,0 SVP:1,1,0 VP:7,3,2
ask# 305 268 C:96,81,70 CE:96,79,51 CEt:9,5,1 COL:3,1,0 Ct:7,3,1 E:232,159,63 Et:27,20,2 L:37,17,7 LR:8,3,0 LRt:2,1,0 Lt:24,14,4 LtR:3,0,0 N:3,3,1 NE:97,70,27 NEt:10,9,4 O:68,30,13 OC:4,3,0 P:68,33,9 Pn:68,33,14 PnV:23,16,2 PnVt:2,1,0 Pnt:3,2,1 Pt:3,2,0 QL:26,20,9 QLR:15,12,11 QR:42,11,11 REL:3,1,0 S:34,1,1 SVP:30,23,2 SVPt:2,1,0 SVa:3,3,0 SX:10,6,2 SXt:1,1,0 T:8,3,0 TE:8,3,0 VP:254,195,92 VPi:53,44,18 VPit:2,2,2 VPo:38,27,12 VPot:1,1,0 VPt:18,10,1 X:53,43,11 XE:53,34,6 XEt:9,9,2 Xt:4,4,1
ask#0 9 7 E:9,5,1 Et:2,1,0
ask#Q|cw 14 11 C:14,11,9 CE:14,10,0 CEt:1,1,0 Ct:1,1,0 E:14,10,0 Et:1,1,0 PnV:2,2,0 QR:14,0,0 VP:14,11,7 VPt:1,1,0
ask#cw 41 38 C:41,33,29 CE:41,33,22 CEt:7,4,1 Ct:5,2,1 E:41,33,21 Et:7,4,0 NE:1,1,0 NEt:1,1,1 P:5,0,0 Pn:5,0,0 PnV:5,4,0 VP:41,33,24 VPt:5,2,0
ask#cw|i 17 15 C:17,15,12 CE:17,15,11 E:17,15,2 NE:17,15,10 VP:17,15,1 VPi:17,15,13
ask#i 7 6 E:7,5,1 Et:1,1,0 NE:6,4,2 NEt:1,1,1 P:5,4,2 Pn:5,4,1 PnV:1,1,0 PnVt:1,1,0 VP:7,6,1 VPi:6,5,1 VPit:1,1,1 VPt:1,1,0
ask#i|x 19 17 E:19,15,10 Et:3,3,1 NE:19,13,2 NEt:3,3,0 VP:19,17,14 VPi:19,17,2 X:19,17,2 XE:19,13,2 XEt:3,3,0
ask#o 26 23 E:26,20,5 N:3,3,1 NE:20,16,9 O:26,14,6 VP:26,20,5 VPo:9,7,6
ask#o|i 7 4 E:7,3,1 Et:1,1,0 NE:6,3,0 NEt:1,1,0 O:7,3,2 VP:7,4,1 VPi:7,4,2 VPo:3,1,0
ask#o|x 12 11 E:12,11,6 Et:2,2,1 NE:10,8,0 NEt:2,2,1 O:12,4,0 VP:12,11,7 VPo:12,10,1 VPot:1,1,0 VPt:1,1,1 X:12,10,1 XE:12,9,0 XEt:2,2,1 Xt:1,1,0
ask#p:about 12 8 E:12,2,1 Et:2,2,0 P:12,7,3 Pn:12,7,2 Pnt:2,2,1 Pt:2,2,0 VP:12,7,2 VPt:2,2,0
ask#p:for 6 6 E:6,3,1 P:6,5,2 Pn:6,5,3 PnV:2,1,0 VP:6,4,2
ask#pas|p:about 9 8 P:9,7,1 Pn:9,7,4 S:9,0,0 SVP:9,6,0 VP:9,6,1
ask#pas|x 10 9 S:9,0,0 SVP:9,6,2 SVPt:1,1,0 SX:9,6,2 SXt:1,1,0 VP:10,7,3 VPt:1,1,0 X:10,7,4 XE:10,6,3 XEt:1,1,0 Xt:1,1,0
ask#postIq 5 5 L:5,4,0 Lt:4,3,0 QL:5,5,1 QLR:4,4,4
ask#postSq 20 19 L:20,12,6 Lt:17,10,4 QL:20,14,7 QLR:11,8,7
ask#q|c 5 5 C:5,5,5 CE:5,5,5 E:5,5,5 QR:5,5,5 VP:5,5,5
ask#x 6 5 E:6,3,0 Et:1,1,0 PnV:2,2,2 VP:6,5,2 X:6,5,2 XE:6,3,0 XEt:1,1,0
assail# 8 8 E:7,6,3 NE:6,3,0 O:6,4,4 P:4,1,0 Pn:4,1,0 VP:8,6,3 VPo:6,2,0 X:1,1,0 XE:1,1,0
assault# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
assert# 19 17 C:13,13,10 CE:13,13,11 CEt:1,1,0 E:19,16,14 Et:1,1,0 NE:4,1,0 O:6,2,0 P:2,1,0 Pn:2,1,0 QR:3,1,0 VP:19,15,12 VPo:4,2,0 X:1,1,0 XE:1,1,0
assert#ct 11 11 C:11,11,9 CE:11,11,10 CEt:1,1,0 E:11,11,10 Et:1,1,0 VP:11,11,9
assess# 4 1 E:4,1,0 NE:3,0,0 VP:3,0,0
assign# 7 1 E:3,1,0 P:5,1,0 Pn:5,1,0 S:3,0,0 SVP:3,0,0 VP:7,1,0
associate# 5 1 P:5,0,0 Pn:5,0,0 VP:5,0,0
assume# 14 6 C:8,4,4 CE:8,4,3 CEt:3,0,0 Ct:3,0,0 E:12,4,2 Et:4,0,0 NE:8,2,0 NEt:3,0,0 O:4,0,0 P:3,1,0 Pn:3,1,0 SVP:1,1,0 VP:13,5,4 VPo:4,0,0 VPt:4,0,0
assure# 24 19 C:9,8,5 CE:9,6,3 CEt:2,1,1 E:14,8,2 Et:2,1,0 L:3,3,1 Lt:3,3,1 NE:13,8,4 NEt:2,1,1 O:6,1,0 OC:3,2,1 P:10,5,0 Pn:10,5,5 PnVt:1,1,1 QL:3,3,1 S:7,0,0 SVP:7,4,0 SVPt:1,1,0 T:1,1,0 TE:1,1,0 VP:21,13,1 VPi:7,5,5 VPo:4,3,0 VPt:1,1,0
assure#pas|p:of 6 4 P:6,4,0 Pn:6,4,4 PnVt:1,1,1 S:6,0,0 SVP:6,3,0 SVPt:1,1,0 VP:6,3,0 VPt:1,1,0
attack# 59 38 E:53,22,19 Et:11,5,3 NE:39,12,0 NEt:7,2,0 O:49,24,21 P:20,7,0 Pn:20,6,2 PnV:7,0,0 PnVt:4,2,1 Pnt:2,1,0 Pt:2,2,0 QR:3,0,0 S:3,1,1 SVP:3,0,0 SVPt:2,1,0 VP:54,24,20 VPo:28,8,0 VPot:4,2,0 VPt:10,6,3
attack#o 28 22 E:28,15,13 Et:5,2,2 NE:19,6,0 NEt:3,0,0 O:28,18,16 VP:28,17,14 VPo:11,3,0 VPt:4,2,2
attempt# 15 5 E:14,3,0 Et:3,1,0 VP:14,3,0 VPt:2,1,0 X:14,3,0 XE:14,3,0 XEt:3,1,0 Xt:2,1,0
attempt#x 14 5 E:14,3,0 Et:3,1,0 VP:14,3,0 VPt:2,1,0 X:14,3,0 XE:14,3,0 XEt:3,1,0 Xt:2,1,0
attend# 31 0 E:27,0,0 NE:16,0,0 O:27,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:29,0,0 VPo:12,0,0
attend#o 13 0 E:13,0,0 NE:8,0,0 O:13,0,0 VP:13,0,0
attend#o|T 5 0 E:3,0,0 O:5,0,0 VP:5,0,0
attract# 22 3 E:20,0,0 Et:6,0,0 NE:12,0,0 NEt:5,0,0 O:20,0,0 P:9,1,0 Pn:9,1,0 SVP:1,1,0 VP:22,1,0 VPo:9,0,0 VPt:3,0,0
attract#o 12 1 E:12,0,0 Et:3,0,0 NE:5,0,0 O:12,0,0 VP:12,0,0
attribute# 9 7 E:6,5,4 Et:1,1,0 NE:5,4,0 NEt:1,1,0 O:5,1,0 P:8,5,0 Pn:8,5,0 PnV:4,2,0 S:3,2,1 SVP:3,1,1 SVPt:2,1,0 VP:9,6,4 VPi:1,1,0 VPit:1,1,0 VPo:5,4,0 VPt:3,1,0 X:1,1,0 XE:1,1,0 XEt:1,1,0 Xt:1,1,0
authorize# 9 2 E:3,1,1 Et:1,1,0 NE:3,1,0 NEt:1,1,0 O:3,0,0 S:5,0,0 SVP:5,0,0 SX:5,0,0 VP:9,1,1 VPo:2,1,0 VPot:1,1,0 VPt:1,1,0 X:7,1,0 XE:7,1,0 XEt:1,1,0 Xt:1,1,0
authorize#pas|x 6 0 S:5,0,0 SVP:5,0,0 SX:5,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
average# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
avoid# 32 7 E:32,2,1 Et:5,3,0 NE:10,0,0 NEt:4,2,0 O:17,3,1 P:5,0,0 Pn:5,0,0 Pnt:3,0,0 Pt:3,0,0 VP:32,4,1 VPo:5,0,0 VPot:4,0,0 VPt:4,2,0 X:15,3,0 XE:15,1,0 XEt:2,1,0
avoid#g 11 3 E:11,1,0 Et:1,1,0 VP:11,3,0 X:11,3,0 XE:11,1,0 XEt:1,1,0
avoid#o 10 1 E:10,1,1 NE:4,0,0 O:10,1,1 VP:10,1,1
await# 7 0 E:6,0,0 NE:4,0,0 O:7,0,0 VP:7,0,0
await#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
award# 13 2 E:10,1,0 Et:4,0,0 NE:9,0,0 NEt:4,0,0 O:11,2,2 P:6,0,0 Pn:6,0,0 PnV:3,0,0 PnVt:3,0,0 S:3,0,0 SVP:3,0,0 VP:13,1,1 VPo:8,0,0 VPot:3,0,0 VPt:4,0,0
aware# 9 8 C:4,4,3 CE:4,4,3 COL:1,1,0 COLt:1,1,0 P:4,2,0 Pn:4,2,2 REL:1,1,1 VP:9,6,3
back# 86 47 E:75,17,12 Et:11,6,5 L:3,0,0 NE:45,2,0 NEt:6,1,0 O:62,33,25 Ot:1,1,1 P:19,3,0 Pn:19,2,0 PnV:6,1,1 QR:3,0,0 S:5,2,2 VP:80,26,20 VPo:20,2,0 VPot:4,1,0 VPt:6,5,4
back#0 5 4 E:5,1,0 NE:4,0,0 VP:3,2,2
back#o 49 28 E:49,12,10 Et:7,5,4 NE:30,2,0 NEt:4,0,0 O:49,25,22 Ot:1,1,1 VP:49,18,16 VPo:10,0,0 VPt:4,4,3
back#pasA 5 2 S:3,0,0 VP:5,0,0
bad# 5 0 VP:5,0,0
balk# 4 4 E:4,4,1 P:4,2,1 Pn:4,2,1 PnV:2,2,2 VP:4,4,1 X:2,2,0 XE:2,2,0
ban# 5 4 E:4,3,0 NE:2,2,1 NEt:1,1,0 O:3,2,1 P:2,1,1 Pn:2,1,0 VP:5,3,1 VPo:2,2,1 VPot:1,1,0
bar# 9 3 E:8,1,0 NE:8,1,0 O:8,1,1 P:6,2,0 Pn:6,2,0 VP:9,3,3 VPo:6,2,0
base# 44 2 E:10,2,0 NE:4,0,0 O:4,0,0 P:40,0,0 Pn:40,0,0 PnV:4,0,0 S:9,0,0 SVP:9,0,0 VP:42,0,0 VPo:4,0,0 VPt:3,0,0
base#acl|p:in 9 0 P:9,0,0 Pn:9,0,0 VP:9,0,0
base#acl|p:on 11 0 P:11,0,0 Pn:11,0,0 VP:11,0,0
base#pas|p:on 7 0 P:7,0,0 Pn:7,0,0 S:7,0,0 SVP:7,0,0 VP:7,0,0
bash# 7 3 E:6,3,3 N:1,1,0 NE:2,1,0 O:5,3,3 VP:6,3,3
battle# 16 2 C:1,1,1 CE:1,1,1 E:16,2,1 NE:8,0,0 O:7,0,0 P:10,0,0 Pn:10,0,0 PnV:4,0,0 VP:15,1,0 VPo:4,0,0
beam# 7 1 E:5,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
bear# 26 2 E:11,1,1 NE:6,0,0 O:9,2,2 P:11,0,0 Pn:11,0,0 S:10,0,0 SVP:8,0,0 VP:22,2,2 VPo:3,0,0
bear#o 7 2 E:7,1,1 O:7,2,2 VP:7,2,2
bear#pas|p:in 7 0 P:7,0,0 Pn:7,0,0 S:7,0,0 SVP:7,0,0 VP:7,0,0
beat# 33 1 E:30,1,1 NE:19,1,0 O:29,1,0 P:17,0,0 Pn:17,0,0 PnV:5,0,0 S:3,0,0 VP:32,1,0 VPo:19,1,0 VPt:3,0,0
beat#o 11 0 E:11,0,0 NE:4,0,0 O:11,0,0 VP:11,0,0
beat#o|p:in 8 0 E:8,0,0 NE:7,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0 VPo:8,0,0
become# 225 14 C:4,0,0 CE:4,0,0 COL:11,0,0 E:209,7,0 Et:21,1,0 L:7,0,0 LR:4,0,0 Lt:5,0,0 NE:138,5,0 NEt:13,0,0 O:116,2,0 Ot:6,0,0 P:17,1,0 Pn:17,1,1 QR:5,0,0 S:5,0,0 SVP:5,0,0 SX:3,0,0 T:5,0,0 TE:5,0,0 VP:213,9,0 VPo:31,1,0 VPt:18,1,0 X:96,6,0 XE:96,5,0 XEt:8,1,0 Xt:5,0,0
become#0 5 1 E:5,1,0 NE:4,1,0 VP:3,1,0
become#a 67 5 E:67,2,0 Et:5,0,0 NE:36,1,0 NEt:4,0,0 P:3,0,0 Pn:3,0,0 VP:67,3,0 VPt:4,0,0 X:67,2,0 XE:67,2,0 XEt:5,0,0 Xt:3,0,0
become#a|T 12 3 E:11,2,0 Et:3,1,0 NE:7,2,0 VP:12,2,0 VPt:2,1,0 X:12,3,0 XE:12,2,0 XEt:2,1,0
become#o 82 2 E:82,1,0 Et:10,0,0 NE:53,0,0 NEt:6,0,0 O:82,1,0 Ot:5,0,0 VP:82,1,0 VPo:9,0,0 VPt:9,0,0
become#o|T 9 0 E:8,0,0 NE:7,0,0 O:9,0,0 VP:9,0,0 VPo:3,0,0
become#o|p:in 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
beg# 4 1 E:4,1,1 NE:4,1,0 O:4,0,0 VP:4,1,1 VPo:2,1,0 X:1,1,0 XE:1,1,0
begin# 152 25 C:1,1,1 CE:1,1,1 E:138,14,1 Et:28,3,0 L:11,1,1 LR:4,0,0 Lt:3,1,1 NE:26,3,0 O:27,1,0 P:46,5,0 Pn:46,6,0 PnV:19,1,0 PnVt:6,1,0 QL:1,1,1 QR:3,1,1 T:4,0,0 TE:4,0,0 VP:136,15,1 VPo:20,4,0 VPot:3,0,0 VPt:22,3,0 X:73,9,0 XE:73,9,0 XEt:16,2,0 Xt:11,2,0
begin#0 8 0 E:7,0,0 NE:3,0,0 VP:4,0,0
begin#g 36 7 E:36,6,0 Et:6,1,0 VP:36,6,0 VPt:6,1,0 X:36,6,0 XE:36,6,0 XEt:6,1,0 Xt:6,1,0
begin#o 11 2 E:11,1,1 NE:8,1,0 O:11,1,0 VP:11,1,1 VPo:6,1,0
begin#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
begin#p:in|T 11 0 E:10,0,0 NE:3,0,0 P:11,0,0 Pn:11,0,0 PnV:7,0,0 VP:11,0,0 VPt:3,0,0
begin#postS 6 1 L:6,0,0
begin#x 33 6 E:33,3,0 Et:8,1,0 VP:33,3,0 VPt:5,1,0 X:33,3,0 XE:33,3,0 XEt:8,1,0 Xt:5,1,0
believe# 86 71 C:52,44,38 CE:52,44,39 CEt:4,2,2 E:80,57,46 Et:7,3,2 L:11,2,1 LR:8,4,0 Lt:4,0,0 NE:37,29,0 NEt:3,2,0 O:10,5,5 P:6,3,0 Pn:6,3,3 PnV:2,2,0 REL:4,2,1 VP:72,55,45 VPo:2,1,0 VPot:1,1,0 VPt:5,2,1 X:3,2,0 XE:3,1,1
believe#c 36 30 C:36,29,24 CE:36,28,24 CEt:4,2,2 E:36,28,24 Et:4,2,2 NE:30,25,0 NEt:1,1,0 VP:36,29,25 VPt:2,1,1
believe#ct 14 14 C:14,14,14 CE:14,14,14 E:14,14,14 NE:1,1,0 VP:14,14,14
believe#mid 5 4 E:5,1,0 L:5,2,1 LR:5,3,0
believe#o 8 5 E:8,4,4 NE:3,1,0 O:8,5,5 VP:8,5,5
bemoan# 4 4 C:1,1,1 CE:1,1,1 E:4,3,3 NE:3,2,0 O:3,0,0 VP:4,3,3 VPo:2,2,0
benefit# 25 0 E:24,0,0 Et:6,0,0 NE:4,0,0 O:7,0,0 P:17,0,0 Pn:17,0,0 Pnt:4,0,0 Pt:4,0,0 VP:24,0,0 VPt:5,0,0
benefit#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
benefit#p:from 15 0 E:15,0,0 Et:5,0,0 P:15,0,0 Pn:15,0,0 Pnt:4,0,0 Pt:4,0,0 VP:15,0,0 VPt:5,0,0
best# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
bet# 6 0 E:5,0,0 VP:5,0,0
big# 10 0 P:8,0,0 Pn:8,0,0 VP:10,0,0
blame# 38 36 E:37,28,20 Et:4,2,2 NE:32,24,0 NEt:2,2,0 O:33,16,8 P:26,19,0 Pn:26,18,1 PnV:4,2,0 Pnt:1,1,0 Pt:1,1,0 SVP:1,1,0 VP:38,32,24 VPo:27,20,0 VPot:1,1,0 VPt:2,1,1 X:2,1,0
blame#o 9 9 E:9,8,8 NE:8,6,0 O:9,7,6 VP:9,9,9 VPo:3,3,0
blame#o|p:for 12 12 E:12,9,6 Et:1,1,1 NE:12,9,0 NEt:1,1,0 O:12,2,2 P:12,10,0 Pn:12,10,1 PnV:2,1,0 Pnt:1,1,0 Pt:1,1,0 VP:12,9,6 VPo:12,9,0 VPot:1,1,0 VPt:1,1,1
blame#o|p:on 5 5 E:5,4,2 Et:1,1,1 NE:5,4,0 NEt:1,1,0 O:5,3,0 P:5,4,0 Pn:5,3,0 VP:5,5,4 VPo:5,4,0
blast# 24 24 E:23,16,7 Et:4,3,2 N:1,1,0 NE:19,12,0 NEt:3,2,0 O:22,11,7 P:12,8,0 Pn:12,8,0 PnV:5,1,1 Pnt:1,1,0 Pt:1,1,0 QR:1,1,1 VP:24,20,12 VPo:16,10,0 VPot:3,1,0 VPt:4,3,2 X:1,1,0 XE:1,1,0
blast#o 6 6 E:6,5,3 NE:5,4,0 O:6,4,4 VP:6,6,5 VPo:2,2,0
blast#o|p:for 7 7 E:7,5,3 Et:1,1,1 NE:7,5,0 NEt:1,1,0 O:7,0,0 P:7,7,0 Pn:7,7,0 PnV:2,1,1 Pnt:1,1,0 Pt:1,1,0 VP:7,6,3 VPo:7,6,0 VPot:1,1,0 VPt:1,1,1
block# 19 5 E:18,3,1 Et:3,1,1 NE:12,2,0 NEt:3,1,0 O:18,4,4 VP:19,3,2 VPo:7,0,0 VPt:3,1,1
block#o 15 3 E:15,1,0 Et:3,1,1 NE:11,1,0 NEt:3,1,0 O:15,3,3 VP:15,2,1 VPo:6,0,0 VPt:2,1,1
blow# 5 0 E:4,0,0 VP:4,0,0
blunt# 5 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:5,0,0
boast# 16 12 C:4,4,3 CE:4,4,2 E:11,6,2 L:4,0,0 NE:4,0,0 O:4,0,0 P:4,4,0 Pn:4,4,4 Pnt:1,1,0 Pt:1,1,0 VP:12,7,2 VPt:3,1,0
bolster# 9 0 E:8,0,0 NE:7,0,0 O:8,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0 VPo:5,0,0
boo# 14 6 E:9,1,1 Et:2,1,1 NE:4,1,0 O:4,1,1 P:5,1,0 Pn:5,1,1 S:3,3,3 VP:11,1,0 VPo:3,0,0 VPt:1,1,1
boom# 4 1 E:4,1,1 QR:1,1,1
boost# 11 0 E:9,0,0 Et:3,0,0 NE:8,0,0 NEt:3,0,0 O:9,0,0 P:6,0,0 Pn:6,0,0 VP:10,0,0 VPo:7,0,0
borrow# 13 0 E:11,0,0 NE:5,0,0 O:4,0,0 P:5,0,0 Pn:5,0,0 REL:3,0,0 VP:8,0,0
bother# 4 1 E:4,1,0 NE:1,1,0 VP:4,1,0 VPi:1,1,0 X:3,0,0 XE:3,0,0
bound# 5 0 P:3,0,0 Pn:3,0,0 VP:5,0,0
brace# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
brag# 7 7 C:1,1,0 CE:1,1,0 E:7,5,1 P:5,3,0 Pn:5,3,3 PnV:2,2,1 VP:7,5,1
break# 56 4 C:2,1,1 CE:2,1,1 E:48,2,2 Et:7,0,0 L:7,0,0 NE:17,1,0 NEt:3,0,0 O:21,1,1 P:23,0,0 Pn:23,0,0 PnV:8,0,0 QR:4,2,1 VP:43,2,2 VPo:11,0,0 VPt:6,0,0 X:3,0,0 XE:3,0,0
break#o 13 1 E:13,1,1 NE:8,1,0 O:13,1,1 VP:13,1,1 VPo:3,0,0
break#p:with 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
brief# 9 1 E:4,0,0 P:9,1,0 Pn:9,1,1 SVP:2,1,0 VP:9,1,0
bring# 75 9 COL:3,0,0 E:72,4,1 Et:8,0,0 N:1,1,1 NE:53,4,0 NEt:6,0,0 O:63,3,1 P:39,3,0 Pn:39,3,0 PnV:13,0,0 QR:4,2,0 VP:74,5,2 VPo:43,4,0 VPot:5,0,0 VPt:7,0,0 X:8,1,0 XE:8,2,0
bring#o 21 1 E:21,0,0 N:1,1,1 NE:16,0,0 O:21,1,0 VP:21,1,0 VPo:9,0,0
bring#o|p:to 12 0 E:12,0,0 NE:12,0,0 O:12,0,0 P:12,0,0 Pn:12,0,0 PnV:3,0,0 VP:12,0,0 VPo:12,0,0
bristle# 4 2 C:1,1,0 CE:1,1,0 CEt:1,1,0 E:4,2,0 Et:3,2,0 P:3,1,0 Pn:3,1,0 PnV:1,1,0 PnVt:1,1,1 VP:4,2,0 VPt:1,1,0
broadcast# 6 3 E:5,1,0 NE:4,1,0 O:5,3,1 P:2,1,0 Pn:2,1,0 VP:5,2,0 VPo:3,1,0
broker# 8 1 E:5,0,0 NE:5,0,0 O:4,0,0 VP:8,0,0
brush# 7 5 E:5,3,1 O:4,3,2 P:4,1,0 Pn:4,1,1 PnV:3,1,1 VP:6,3,2
buck# 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
buck#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
build# 67 3 E:54,0,0 Et:6,0,0 L:4,0,0 NE:33,0,0 NEt:6,0,0 O:46,0,0 P:34,2,0 Pn:34,2,1 PnV:4,0,0 S:6,0,0 SVP:6,0,0 VP:63,2,0 VPo:26,0,0 VPt:5,0,0
build#o 20 1 E:20,0,0 NE:11,0,0 O:20,0,0 VP:20,0,0 VPo:4,0,0
buoy# 4 0 VP:4,0,0
burn# 6 0 E:5,0,0 VP:4,0,0
bury# 5 0 E:4,0,0 VP:5,0,0
buy# 30 2 E:29,2,2 Et:3,0,0 NE:16,0,0 O:24,2,2 P:12,0,0 Pn:12,0,0 PnV:4,0,0 VP:30,2,2 VPo:13,0,0 VPt:3,0,0
buy#o 12 2 E:12,2,2 NE:5,0,0 O:12,2,2 VP:12,2,2
calculate# 6 2 C:2,2,2 CE:2,2,2 E:5,2,2 NE:3,0,0 VP:5,2,2
call# 403 342 C:11,8,3 CE:11,8,3 E:342,248,120 Et:37,25,6 L:16,0,0 LR:7,3,0 Lt:8,0,0 LtR:2,1,0 NE:190,121,9 NEt:17,7,0 O:245,124,31 OC:4,4,3 Ot:3,1,1 P:138,60,1 Pn:138,61,24 PnV:83,68,40 PnVt:11,7,7 QL:2,1,0 QLR:1,1,0 QR:81,60,8 S:15,4,1 SVP:9,3,1 T:8,1,0 TE:8,1,0 VP:380,281,141 VPi:30,26,1 VPo:160,106,9 VPot:11,4,0 VPt:25,14,4 X:127,91,14 XE:127,81,12 XEt:12,7,0 Xt:7,5,0
call#0 5 3 E:5,2,0 VP:5,3,1
call#acl|a 5 0 VP:5,0,0 X:5,0,0 XE:5,0,0
call#acl|o 5 1 O:5,1,0 VP:5,1,0 VPo:3,0,0
call#acl|q|a 5 3 QR:5,3,1 VP:5,2,1 X:5,2,1 XE:5,2,1
call#o 73 62 E:73,53,36 Et:6,4,3 NE:57,40,4 NEt:5,3,0 O:73,38,21 VP:73,55,35 VPo:40,24,4 VPot:5,3,0 VPt:6,4,3
call#o|a 33 31 E:33,25,18 Et:2,1,1 NE:26,16,3 NEt:2,1,0 O:33,19,0 Ot:1,1,1 VP:33,29,24 VPo:33,24,4 VPt:1,1,1 X:33,25,4 XE:33,19,3
call#o|i 25 23 E:25,20,18 Et:1,1,1 NE:20,16,1 O:25,20,0 P:1,1,0 VP:25,22,20 VPi:25,22,1 VPo:4,4,0
call#o|p:for 5 4 E:5,3,2 NE:5,2,0 O:5,3,0 P:5,3,0 Pn:5,3,0 VP:5,4,3 VPo:5,2,0
call#o|x 6 5 E:6,3,0 Et:2,2,0 NE:6,3,0 NEt:2,1,0 O:6,0,0 P:3,2,0 Pn:3,2,0 PnV:2,1,0 VP:6,3,0 VPo:6,3,0 VPot:2,1,0 VPt:2,2,0 X:6,3,0 XE:6,3,0 XEt:2,1,0
call#p:for 31 29 E:31,22,0 Et:6,6,0 P:31,24,0 Pn:31,24,18 PnV:11,8,4 PnVt:2,2,2 VP:31,23,0 VPt:2,2,0
call#postS 7 6 L:7,0,0 Lt:3,0,0
call#q|o 38 34 E:38,24,16 NE:24,15,0 O:38,20,5 QR:38,32,3 VP:38,28,18 VPo:24,16,0
call#q|o|a 12 12 E:12,10,9 NE:11,9,1 O:12,3,0 QR:12,11,1 VP:12,11,10 VPo:12,11,1 X:12,12,1 XE:12,10,1
call#x 49 46 E:49,43,3 Et:7,6,0 P:45,9,0 Pn:45,14,0 PnV:45,41,28 PnVt:5,5,5 VP:49,43,3 VPt:5,5,0 X:49,39,6 XE:49,38,6 XEt:7,6,0 Xt:5,5,0
campaign# 56 7 E:37,2,0 Et:6,0,0 L:15,0,0 LR:8,0,0 NE:3,0,0 O:6,1,0 P:34,2,0 Pn:34,2,2 PnV:12,0,0 VP:39,3,0 VPo:5,0,0 VPt:4,0,0 X:3,0,0 XE:3,0,0
campaign#p:in 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
campaign#postS 6 3 L:6,0,0
campaign#postSm 7 1 L:7,0,0 LR:7,0,0
cancel# 4 0 E:3,0,0 O:3,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0 VPo:3,0,0
cap# 8 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 VP:8,0,0 VPo:3,0,0
capitalize# 11 0 E:7,0,0 L:4,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0
capitalize#p:on 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
capture# 35 2 E:30,1,1 NE:20,1,0 O:30,1,0 P:7,0,0 Pn:7,0,0 VP:34,1,1 VPo:9,0,0
capture#o 23 0 E:23,0,0 NE:13,0,0 O:23,0,0 VP:23,0,0 VPo:3,0,0
care# 14 8 CE:1,1,0 E:13,5,0 Et:1,1,0 NE:4,1,0 O:3,2,0 P:8,3,0 Pn:8,4,3 PnV:1,1,1 VP:13,6,0
care#p:about 6 3 E:6,3,0 P:6,2,0 Pn:6,3,2 PnV:1,1,1 VP:6,3,0
careful# 8 3 P:4,1,0 Pn:4,1,0 T:2,1,0 TE:2,1,0 VP:8,2,0 X:3,0,0 XE:3,1,0
carry# 45 3 E:41,1,0 Et:4,0,0 NE:30,1,0 O:40,1,0 P:15,0,0 Pn:15,0,0 QR:2,1,1 T:5,0,0 TE:4,0,0 VP:42,2,0 VPo:19,1,0 VPt:3,0,0 X:2,1,0 XE:2,1,0
carry#o 19 1 E:19,0,0 NE:15,0,0 O:19,0,0 VP:19,0,0 VPo:3,0,0
carve# 7 0 E:7,0,0 NE:5,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0
cast# 65 24 E:54,17,10 Et:4,0,0 NE:44,17,0 NEt:4,1,0 O:49,3,0 P:37,14,1 Pn:37,13,3 PnV:11,6,0 S:7,0,0 SVP:3,0,0 VP:59,20,9 VPo:37,16,0 X:2,1,0
cast#o 18 5 E:18,3,1 NE:11,2,0 NEt:2,1,0 O:18,2,0 VP:18,3,1 VPo:6,1,0
cast#o|p:as 18 11 E:18,11,8 NE:18,11,0 O:18,1,0 P:18,10,0 Pn:18,9,0 PnV:6,3,0 VP:18,11,7 VPo:18,10,0
catapult# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0 VPo:3,0,0 VPt:3,0,0
catch# 25 2 E:18,0,0 Et:3,0,0 NE:10,0,0 O:14,0,0 P:14,1,0 Pn:14,1,0 PnV:8,0,0 S:5,0,0 SVP:5,1,0 VP:25,1,0 VPo:7,0,0 VPt:3,0,0
catch#o 8 0 E:8,0,0 NE:4,0,0 O:8,0,0 VP:8,0,0
caucus# 4 0 E:4,0,0 VP:3,0,0
caucuse# 24 3 E:18,2,0 P:8,0,0 Pn:8,0,0 VP:19,2,0 X:1,1,0 XE:1,1,0
caucuse#0 12 2 E:8,1,0 VP:8,1,0
cause# 24 0 E:24,0,0 NE:17,0,0 O:24,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:24,0,0 VPo:15,0,0 X:5,0,0 XE:5,0,0
cause#o 12 0 E:12,0,0 NE:8,0,0 O:12,0,0 VP:12,0,0 VPo:4,0,0
cause#o|x 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
caution# 6 6 C:3,3,3 CE:3,3,3 E:6,5,3 Et:2,2,1 NE:1,1,0 NEt:1,1,0 P:2,1,0 Pn:2,1,1 Pnt:1,1,1 Pt:1,1,0 VP:6,5,4 VPi:1,1,0 VPt:1,1,0 X:1,1,0 XE:1,1,0 XEt:1,1,0
celebrate# 25 6 E:21,1,0 Et:6,3,1 NE:11,1,0 NEt:2,1,0 O:18,3,1 P:12,3,0 Pn:12,3,0 PnV:7,2,0 SVP:2,1,1 VP:25,4,1 VPo:9,2,0 VPt:4,1,0 XEt:1,1,0 Xt:1,1,0
celebrate#o 9 1 E:9,1,0 Et:2,1,1 NE:4,1,0 NEt:2,1,0 O:9,1,0 VP:9,1,1 VPo:2,1,0
cement# 4 1 E:3,1,0 NE:3,1,0 O:3,0,0 P:3,1,0 Pn:3,1,1 VP:4,1,0 VPo:3,1,0
center# 6 2 E:3,1,0 P:6,1,0 Pn:6,1,0 PnV:1,1,0 VP:6,1,0
certain# 6 4 C:2,2,0 CE:2,2,0 VP:6,3,0 VPt:1,1,0 X:3,1,0 XE:3,2,0 XEt:2,2,0 Xt:1,1,0
chair# 6 0 E:6,0,0 NE:4,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0
challeng# 30 17 E:25,11,7 Et:3,2,1 NE:21,8,0 O:23,7,4 P:16,7,1 Pn:16,7,1 PnV:7,3,1 Pnt:1,1,0 Pt:1,1,0 S:5,0,0 SVP:4,2,0 SVPt:1,1,1 VP:30,14,8 VPo:14,7,0 VPt:4,3,1 X:3,2,0 XE:3,2,0
challeng#o 11 6 E:11,4,2 Et:2,2,1 NE:9,1,0 O:11,6,4 VP:11,4,3 VPt:2,2,1
challenge# 10 1 E:10,1,1 NE:7,0,0 O:10,1,1 P:4,0,0 Pn:4,0,0 VP:10,1,1 VPo:6,0,0
challenge#o 5 1 E:5,1,1 O:5,1,1 VP:5,1,1
champion# 11 6 E:7,2,1 NE:6,2,0 O:7,3,1 P:2,1,0 S:1,1,1 VP:9,2,1 VPo:2,1,0
champion#o 5 1 E:5,1,0 NE:4,1,0 O:5,1,0 VP:5,1,0
change# 60 4 C:3,2,1 CE:3,2,1 E:48,3,1 Et:6,0,0 L:6,0,0 NE:22,1,0 NEt:6,0,0 O:33,2,0 P:15,0,0 Pn:15,0,0 PnV:3,0,0 S:3,0,0 SVP:3,1,0 VP:51,4,1 VPo:13,0,0 VPt:4,0,0 X:3,0,0 XE:3,0,0
change#0 7 0 E:6,0,0 VP:5,0,0
change#o 23 1 E:23,1,0 NE:13,1,0 O:23,1,0 VP:23,1,0 VPo:5,0,0
change#postS 6 0 L:6,0,0
channel# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
chant# 14 11 C:4,3,3 CE:4,3,3 E:11,6,3 L:4,1,0 LR:3,1,0 LtR:1,1,0 O:5,4,3 PnV:1,1,0 QL:2,1,1 QLR:1,1,0 QR:9,8,5 VP:9,5,3
characterize# 6 6 E:6,6,4 NE:5,5,0 O:5,2,0 P:6,5,0 Pn:6,5,1 PnV:1,1,0 VP:6,6,4 VPo:5,5,0
charge# 37 20 C:5,3,1 CE:5,3,2 E:25,9,6 Et:3,0,0 L:1,1,1 Lt:1,1,1 NE:14,3,0 NEt:3,0,0 O:15,5,3 P:19,7,0 Pn:19,7,0 PnV:6,3,1 QL:1,1,1 S:11,2,1 SVP:10,6,2 VP:34,14,6 VPo:9,4,0
charge#o 8 3 E:8,2,1 NE:6,1,0 O:8,2,1 VP:8,2,2 VPo:2,1,0
charge#pas|p:with 7 5 P:7,3,0 Pn:7,3,0 PnV:2,2,1 S:7,1,0 SVP:7,5,2 VP:7,5,0
check# 10 1 E:10,1,0 NE:5,0,0 O:6,0,0 P:5,1,0 Pn:5,1,1 VP:9,1,0 VPo:3,0,0
cheer# 22 7 E:21,5,0 Et:4,2,0 NE:8,0,0 O:8,1,0 P:13,3,0 Pn:13,3,1 PnV:5,1,1 PnVt:1,1,1 QR:3,1,1 VP:18,4,0 VPo:6,0,0 VPt:1,1,0
chide# 7 7 E:7,5,4 Et:2,2,1 NE:6,4,0 NEt:2,2,0 O:7,2,2 P:4,2,0 Pn:4,2,0 PnV:1,1,0 QR:1,1,0 VP:7,4,4 VPo:5,3,0
chime# 5 2 E:5,1,0 P:4,2,1 Pn:4,2,1 VP:4,2,1
choose# 45 9 E:36,5,3 NE:16,2,0 O:20,3,2 P:8,0,0 Pn:8,0,0 S:3,0,0 SVP:3,0,0 VP:41,5,3 VPo:9,1,0 X:11,2,0 XE:11,2,0
choose#o 15 2 E:15,2,2 NE:10,1,0 O:15,2,2 VP:15,2,2 VPo:4,0,0
choose#x 8 1 E:8,0,0 VP:8,0,0 X:8,0,0 XE:8,0,0
circulate# 5 2 E:4,1,0 NE:3,1,0 O:2,1,0 S:1,1,0 SVP:1,1,0 VP:4,1,0
cite# 69 67 C:4,3,1 CE:4,3,1 CEt:1,1,0 Ct:1,1,0 E:65,50,40 Et:14,12,3 LR:2,1,0 LRt:1,1,0 LtR:1,1,0 LtRt:1,1,0 N:3,3,0 NE:47,36,0 NEt:10,7,0 O:62,37,27 OC:3,2,2 Ot:4,3,2 P:23,17,0 Pn:23,15,0 PnV:6,4,0 PnVt:3,2,0 Pnt:1,1,0 Pt:1,1,0 QR:5,4,1 T:2,2,0 TE:2,2,0 TEt:1,1,0 VP:67,53,46 VPo:27,21,0 VPot:6,5,0 VPt:12,11,3
cite#o 30 29 E:30,24,23 Et:5,4,2 N:2,2,0 NE:23,16,0 NEt:4,3,0 O:30,25,22 Ot:3,2,1 VP:30,26,23 VPo:4,2,0 VPot:2,2,0 VPt:5,4,2
cite#o|p:as 9 9 E:9,9,6 Et:3,3,0 NE:9,9,0 NEt:3,3,0 O:9,3,0 P:9,8,0 Pn:9,6,0 PnV:2,2,0 PnVt:2,2,0 VP:9,9,7 VPo:9,8,0 VPot:2,2,0 VPt:3,3,0
cite#q|o 5 5 E:5,2,2 Et:1,1,1 NE:2,1,0 O:5,2,2 Ot:1,1,1 QR:5,4,1 VP:5,2,2 VPt:1,1,1
claim# 90 77 C:41,40,35 CE:41,38,34 COL:3,1,1 E:83,61,48 Et:4,2,2 L:8,1,0 LR:2,1,0 Lt:4,0,0 NE:42,27,0 NEt:3,2,0 O:26,10,6 Ot:1,1,1 P:12,3,0 Pn:12,3,1 PnV:1,1,0 QL:2,1,1 QLR:1,1,0 QR:4,4,1 S:3,2,2 T:2,1,0 TE:2,1,0 VP:83,62,49 VPo:13,3,0 VPt:3,1,1 X:8,7,3 XE:8,6,2
claim#c 18 18 C:18,18,16 CE:18,17,17 E:18,17,17 NE:18,17,0 VP:18,18,16
claim#ct 18 18 C:18,18,16 CE:18,17,14 E:18,17,14 NE:1,1,0 PnV:1,1,0 VP:18,18,16
claim#o 15 9 E:15,6,5 Et:3,2,2 NE:9,2,0 NEt:3,2,0 O:15,8,6 Ot:1,1,1 VP:15,8,7 VPo:3,0,0 VPt:1,1,1
clap# 4 0 E:4,0,0
clarify# 4 4 C:1,1,1 CE:1,1,1 E:4,4,3 Et:1,1,0 NE:2,2,0 O:3,2,1 VP:4,4,3 VPi:1,1,0 VPo:1,1,0 VPot:1,1,0 VPt:1,1,0 X:1,1,0 XE:1,1,0 XEt:1,1,0 Xt:1,1,0
clash# 9 2 E:6,2,0 Et:2,1,0 NE:1,1,0 NEt:1,1,0 P:6,0,0 Pn:6,0,0 PnV:4,1,0 PnVt:2,1,0 VP:7,2,0 VPt:2,1,0
classify# 6 0 E:4,0,0 VP:3,0,0
clear# 56 29 C:32,19,12 CE:32,18,12 CEt:2,2,1 COL:1,1,0 Ct:2,2,1 E:12,2,2 Et:3,0,0 NE:9,2,0 NEt:3,0,0 O:10,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 T:2,1,0 TE:2,1,0 VP:52,20,12 VPo:5,0,0 VPt:4,2,1 X:3,0,0 XE:3,0,0
clear#ct|A 23 15 C:23,15,10 CE:23,14,10 CEt:1,1,0 Ct:1,1,0 VP:23,15,10 VPt:1,1,0
clear#cw|A 7 3 C:7,3,2 CE:7,3,2 VP:7,3,2
clear#o 5 0 E:5,0,0 Et:3,0,0 NE:4,0,0 NEt:3,0,0 O:5,0,0 VP:5,0,0
click# 7 0 E:7,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 X:3,0,0 XE:3,0,0
climb# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
clinch# 19 0 E:17,0,0 Et:4,0,0 NE:10,0,0 NEt:4,0,0 O:16,0,0 P:5,0,0 Pn:5,0,0 VP:17,0,0 VPo:6,0,0
clinch#o 11 0 E:11,0,0 NE:6,0,0 O:11,0,0 VP:11,0,0
close# 53 1 E:25,1,0 L:6,0,0 NE:11,1,0 O:14,0,0 P:20,0,0 Pn:20,0,0 PnV:8,1,0 QR:3,0,0 S:4,0,0 VP:37,1,0 VPo:11,1,0 X:7,0,0 XE:7,0,0
close#o 7 0 E:7,0,0 NE:4,0,0 O:7,0,0 VP:7,0,0 VPo:4,0,0
close#x|A 6 0 VP:6,0,0 X:6,0,0 XE:6,0,0
collapse# 5 0 E:3,0,0 VP:4,0,0
collect# 12 0 E:12,0,0 NE:11,0,0 O:11,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:12,0,0 VPo:9,0,0
combat# 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
combat#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
combine# 9 0 E:6,0,0 P:5,0,0 Pn:5,0,0 VP:8,0,0
come# 338 27 C:9,1,1 CE:9,1,1 COL:13,0,0 E:280,7,2 Et:57,1,0 L:45,1,1 LR:15,1,0 Lt:11,1,1 LtR:2,1,0 NE:32,0,0 NEt:6,0,0 O:27,0,0 P:199,3,0 Pn:199,3,3 PnV:80,2,0 PnVt:20,0,0 Pnt:13,0,0 Pt:13,0,0 QL:1,1,1 QR:6,0,0 REL:3,0,0 T:8,0,0 TE:8,0,0 VP:288,7,0 VPo:9,0,0 VPt:46,0,0 X:26,2,0 XE:26,1,0 XEt:7,0,0 Xt:4,0,0
come#0 41 1 E:38,0,0 Et:8,0,0 NE:7,0,0 VP:38,0,0 VPt:8,0,0
come#c 5 0 C:5,0,0 CE:5,0,0 E:5,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:5,0,0
come#o 15 1 E:15,0,0 NE:10,0,0 O:15,0,0 VP:15,0,0 VPo:3,0,0
come#p:as 13 1 E:13,0,0 P:13,0,0 Pn:13,0,0 VP:13,0,0
come#p:at 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 PnV:4,0,0 VP:9,0,0
come#p:from 28 2 E:28,0,0 Et:3,0,0 P:28,0,0 Pn:28,0,0 PnV:6,0,0 VP:28,0,0
come#p:in 12 0 E:12,0,0 Et:4,0,0 P:12,0,0 Pn:12,0,0 PnV:4,0,0 PnVt:3,0,0 VP:12,0,0 VPt:4,0,0
come#p:into 6 1 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
come#p:in|T 10 1 E:7,1,1 Et:3,0,0 P:10,0,0 Pn:10,0,0 PnV:3,1,0 VP:10,1,0
come#p:on 6 1 E:6,1,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:6,0,0
come#p:to 29 1 E:29,0,0 P:29,0,0 Pn:29,0,0 PnV:18,0,0 VP:29,0,0
come#p:under 9 2 E:9,0,0 Et:3,0,0 P:9,0,0 Pn:9,0,0 PnV:6,0,0 VP:9,0,0
come#p:with 7 1 E:7,1,0 P:7,1,0 Pn:7,1,1 VP:7,1,0
come#postS 26 4 L:26,0,0 Lt:7,0,0
come#postSm 12 3 L:12,0,0 LR:12,0,0
come#x 16 3 E:16,1,0 Et:4,0,0 P:3,0,0 Pn:3,0,0 PnV:3,1,0 VP:16,2,0 VPt:3,0,0 X:16,2,0 XE:16,1,0 XEt:4,0,0 Xt:3,0,0
command# 12 1 E:10,1,0 NE:7,1,1 O:6,0,0 P:4,0,0 Pn:4,0,0 VP:10,1,0 VPo:4,1,1 X:2,1,1 XE:2,1,1
comment# 20 15 C:2,2,1 CE:2,2,1 E:18,14,2 Et:3,2,0 L:2,1,1 P:14,10,1 Pn:14,11,7 PnV:2,2,2 Pnt:1,1,1 Pt:1,1,0 QR:1,1,0 VP:17,13,1 VPt:1,1,0
comment#p:on 9 8 E:9,8,1 Et:3,2,0 P:9,7,1 Pn:9,8,4 PnV:2,2,2 Pnt:1,1,1 Pt:1,1,0 VP:9,8,1 VPt:1,1,0
commit# 13 4 E:7,3,1 NE:2,1,0 O:3,1,0 P:7,2,0 Pn:7,2,2 S:4,0,0 SVP:3,0,0 VP:13,3,1 X:1,1,1 XE:1,1,1
common# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
compare# 58 15 E:32,13,10 Et:7,2,1 L:6,0,0 NE:23,12,0 NEt:4,1,0 O:23,3,3 P:42,5,0 Pn:42,5,0 PnV:18,3,0 PnVt:3,1,0 QR:1,1,1 VP:51,12,9 VPo:17,8,0 VPot:2,1,0 VPt:5,1,1 X:2,1,0 XE:2,1,0
compare#acl|p:with 14 0 P:14,0,0 Pn:14,0,0 PnV:6,0,0 VP:14,0,0
compare#o 6 3 E:6,3,3 NE:5,2,0 O:6,3,3 VP:6,3,3
compare#o|p:to 11 7 E:11,5,4 Et:3,2,1 NE:11,5,0 NEt:3,1,0 O:11,0,0 P:11,5,0 Pn:11,5,0 PnVt:1,1,0 VP:11,5,4 VPo:11,4,0 VPot:1,1,0 VPt:1,1,1
compare#post0 5 0 L:5,0,0
compete# 21 0 E:19,0,0 Et:5,0,0 P:17,0,0 Pn:17,0,0 PnV:7,0,0 VP:18,0,0 VPt:3,0,0
compete#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
compile# 9 2 E:5,1,1 NE:4,0,0 O:5,2,2 QR:1,1,0 VP:9,2,2
complain# 21 20 C:8,7,5 CE:8,7,7 CEt:1,1,1 Ct:1,1,1 E:13,11,7 Et:1,1,1 L:7,2,2 LR:3,0,0 Lt:2,2,2 P:6,3,0 Pn:6,3,2 PnV:3,3,0 QL:1,1,1 VP:14,12,5 VPt:2,1,1
complain#ct 8 8 C:8,7,5 CE:8,7,7 CEt:1,1,1 Ct:1,1,1 E:8,7,6 Et:1,1,1 PnV:1,1,0 VP:8,7,4 VPt:1,1,1
complete# 14 1 E:8,1,0 NE:7,1,0 O:8,1,0 P:5,0,0 Pn:5,0,0 S:3,0,0 VP:13,1,0 VPo:5,0,0
complicate# 8 0 E:8,0,0 NE:8,0,0 O:8,0,0 VP:8,0,0
complicate#o 8 0 E:8,0,0 NE:8,0,0 O:8,0,0 VP:8,0,0
conced# 14 12 C:8,7,5 CE:8,7,5 E:13,8,6 Et:1,1,0 L:1,1,1 Lt:1,1,1 NE:5,4,0 O:3,1,0 P:4,1,0 Pn:4,1,0 Pnt:1,1,0 Pt:1,1,0 QL:1,1,1 VP:13,8,6 VPo:3,1,0 VPt:1,1,0
conced#ct 6 6 C:6,5,3 CE:6,5,3 E:6,5,3 NE:1,1,0 VP:6,5,3
concern# 5 2 E:3,1,0 NE:3,1,0 O:3,1,0 P:2,1,0 Pn:2,1,0 SVP:2,1,0 VP:5,2,1 VPo:2,1,0
concerned# 6 5 P:6,4,0 Pn:6,4,4 PnV:2,1,1 VP:6,5,0 X:1,1,0 XE:1,1,0
conclude# 43 38 C:23,21,14 CE:23,20,12 CEt:3,3,1 Ct:1,1,0 E:31,26,10 Et:4,4,1 L:13,9,5 LR:4,3,1 Lt:7,4,2 LtR:1,1,0 NE:4,3,0 P:6,4,1 Pn:6,4,1 PnV:3,3,0 PnVt:1,1,1 Pnt:1,1,1 Pt:1,1,0 QL:8,7,4 QLR:6,5,4 QR:6,4,3 VP:28,25,11 VPt:2,2,0
conclude#ct 15 14 C:15,14,9 CE:15,13,9 CEt:3,3,1 Ct:1,1,0 E:15,13,7 Et:3,3,1 PnV:2,2,0 VP:15,14,6 VPt:1,1,0
conclude#postSq 6 6 L:6,4,2 Lt:4,2,1 QL:6,5,2 QLR:4,4,4
condemn# 19 16 C:1,1,1 CE:1,1,1 E:17,11,10 N:1,1,0 NE:12,7,0 O:16,11,9 P:6,2,0 Pn:6,2,0 PnV:1,1,0 QR:3,3,2 S:2,1,0 SVP:1,1,0 VP:18,14,13 VPo:6,4,0 X:1,1,0 XE:1,1,0
condemn#o 8 7 E:8,4,4 N:1,1,0 NE:5,2,0 O:8,7,7 VP:8,7,7
conduct# 72 1 E:27,1,0 Et:4,0,0 NE:18,0,0 NEt:3,0,0 O:22,1,0 P:41,0,0 Pn:41,0,0 PnV:14,0,0 S:21,0,0 SVP:17,0,0 VP:70,1,0 VPo:11,0,0 VPot:3,0,0 VPt:6,0,0
conduct#acl|p:for 6 0 P:6,0,0 Pn:6,0,0 VP:6,0,0
conduct#o 13 1 E:13,1,0 NE:9,0,0 O:13,1,0 VP:13,1,0 VPo:3,0,0 VPt:3,0,0
conduct#pasA 7 0 S:3,0,0 VP:7,0,0
conduct#pasA|p:for 6 0 P:6,0,0 Pn:6,0,0 VP:6,0,0
conduct#pas|p:for 5 0 P:5,0,0 Pn:5,0,0 PnV:5,0,0 S:5,0,0 SVP:5,0,0 VP:5,0,0
confident# 7 7 C:3,2,2 CE:3,2,2 P:4,3,0 Pn:4,3,3 VP:7,5,2
confirm# 36 26 C:9,7,5 CE:9,7,5 E:24,13,10 L:1,1,0 NE:9,1,0 O:13,8,7 P:8,1,0 Pn:8,0,0 PnV:3,0,0 S:8,4,3 SVP:5,1,0 VP:32,14,10 VPo:3,0,0
confirm#ct 6 6 C:6,6,5 CE:6,6,5 E:6,6,5 VP:6,6,5
confirm#o 8 5 E:8,4,4 NE:4,0,0 O:8,5,5 VP:8,5,5
conflict# 4 0 E:3,0,0 VP:3,0,0
confront# 19 2 COL:3,0,0 E:16,2,1 N:1,1,0 NE:12,2,0 O:14,1,1 P:4,1,0 Pn:4,1,1 VP:19,2,1 VPo:3,1,0 VPt:3,0,0
confront#o 10 1 E:10,1,1 N:1,1,0 NE:8,1,0 O:10,1,1 VP:10,1,1
congratulate# 8 8 E:8,8,7 Et:1,1,1 NE:4,4,0 NEt:1,1,0 O:8,4,4 P:3,3,0 Pn:3,2,0 PnV:1,1,0 VP:8,8,8 VPo:4,4,0
connect# 15 2 E:11,1,1 NE:4,1,0 O:5,1,1 P:10,0,0 Pn:10,0,0 VP:14,1,1
consider# 55 38 C:5,4,4 CE:5,3,3 E:38,17,12 Et:5,2,2 N:1,1,0 NE:22,7,1 NEt:4,1,0 O:38,17,4 OC:1,1,0 P:3,0,0 Pn:3,0,0 S:14,7,1 SVP:14,6,4 SVPt:2,2,1 SX:2,1,1 T:3,1,0 TE:3,1,0 VP:55,27,15 VPi:1,1,0 VPo:19,5,1 VPot:2,1,0 VPt:4,1,1 X:16,10,3 XE:16,7,3 XEt:2,1,0 Xt:1,1,0
consider#o 13 8 E:13,6,5 N:1,1,0 NE:9,4,0 O:13,6,3 VP:13,7,6 VPo:6,2,0
consider#pas|o 10 6 O:10,2,0 S:9,4,0 SVP:9,5,3 SVPt:2,2,1 VP:10,2,0
consolidate# 6 1 E:6,0,0 NE:5,0,0 O:5,0,0 VP:6,0,0
contact# 8 1 E:5,1,0 Et:1,1,0 NE:2,1,0 NEt:1,1,0 VP:5,1,0 VPo:1,1,0
contain# 11 1 E:7,0,0 NE:5,0,0 O:6,0,0 P:4,0,0 Pn:4,0,0 VP:10,0,0
contemplate# 7 5 C:1,1,0 CE:1,1,1 E:7,4,3 Et:1,1,1 NE:4,0,0 O:4,2,1 VP:7,5,2 X:2,2,1 XE:2,2,2
contend# 11 7 C:6,6,2 CE:6,5,3 CEt:1,1,1 Ct:1,1,1 E:10,6,2 Et:3,1,1 P:3,0,0 Pn:3,0,0 PnV:1,1,0 QR:2,1,0 VP:10,7,2 VPt:3,1,1
contest# 6 1 E:5,1,1 NE:2,1,0 O:2,1,1 P:3,0,0 Pn:3,0,0 VP:6,1,1
continue# 167 79 C:12,12,7 CE:12,12,7 E:140,40,8 Et:17,4,0 L:25,7,3 LR:5,4,2 Lt:14,2,0 LtR:2,2,1 NE:17,3,0 NEt:3,2,0 O:17,1,0 P:18,4,0 Pn:18,4,3 PnV:10,3,0 PnVt:3,1,1 QL:20,10,2 QLR:17,16,15 QR:20,16,14 VP:137,45,7 VPo:12,3,0 VPot:3,1,0 VPt:12,3,0 X:97,29,0 XE:97,21,0 XEt:12,3,0 Xt:7,2,0
continue#g 5 2 E:5,1,0 VP:5,2,0 X:5,2,0 XE:5,1,0
continue#o 6 1 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
continue#postSq 16 16 L:16,6,3 Lt:9,1,0 QL:16,9,2 QLR:13,12,11
continue#q|c 10 10 C:10,10,6 CE:10,10,6 E:10,10,6 QR:10,10,10 VP:10,10,6
continue#x 86 29 E:86,20,0 Et:11,3,0 VP:86,25,0 VPt:6,2,0 X:86,26,0 XE:86,20,0 XEt:11,3,0 Xt:6,2,0
contradict# 6 4 E:6,4,4 NE:3,1,0 O:5,2,2 P:1,1,0 Pn:1,1,0 VP:6,4,4 VPo:1,1,0
contrast# 12 6 COL:1,1,0 E:12,6,4 NE:9,6,0 O:9,2,2 P:6,3,0 Pn:6,3,0 VP:11,5,4 VPo:5,3,0
contribute# 21 0 COL:8,0,0 E:19,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 PnV:4,0,0 T:4,0,0 TE:4,0,0 VP:16,0,0
control# 19 0 E:12,0,0 NE:4,0,0 O:13,0,0 P:8,0,0 Pn:8,0,0 VP:17,0,0 VPo:8,0,0
control#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
conven# 5 1 E:5,1,0 NE:4,1,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,1,0 VPo:4,1,0 X:2,1,0 XE:2,1,0
convert# 6 0 E:6,0,0 P:5,0,0 Pn:5,0,0 VP:6,0,0
convict# 7 2 E:4,1,0 P:5,0,0 Pn:5,0,0 VP:6,0,0
convince# 19 13 C:14,12,9 CE:14,12,9 CEt:3,1,0 Ct:3,1,0 E:16,10,4 Et:3,1,0 NE:10,7,5 NEt:2,1,0 O:9,1,0 OC:5,4,1 OCt:2,1,0 S:3,0,0 SVP:3,3,0 VP:19,13,7 VPi:3,3,2 VPo:6,4,2 VPot:2,1,0 VPt:3,1,0
coordinate# 7 0 E:6,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0
cost# 18 0 E:18,0,0 NE:11,0,0 O:16,0,0 P:3,0,0 Pn:3,0,0 VP:18,0,0 VPo:7,0,0
cost#o 10 0 E:10,0,0 NE:6,0,0 O:10,0,0 VP:10,0,0 VPo:5,0,0
count# 29 7 E:17,5,0 Et:5,1,0 NE:3,0,0 O:4,1,1 P:16,4,0 Pn:16,4,1 PnV:6,2,1 Pnt:1,1,1 Pt:1,1,0 S:10,2,1 SVP:8,1,0 VP:26,6,1 VPt:3,1,0 X:5,0,0 XE:5,0,0
count#p:on 6 3 E:6,3,0 Et:1,1,0 P:6,2,0 Pn:6,2,1 PnV:2,1,0 Pnt:1,1,1 Pt:1,1,0 VP:6,3,0 VPt:1,1,0
counter# 9 5 C:2,2,2 CE:2,2,2 E:8,4,3 Et:2,1,1 NE:4,1,0 O:5,1,1 Ot:1,1,1 P:3,1,0 Pn:3,1,0 PnV:1,1,0 VP:8,4,3 VPt:2,1,1
couple# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
court# 8 1 E:5,0,0 NE:3,0,0 O:4,0,0 VP:6,0,0
cover# 26 7 E:21,4,1 NE:16,1,0 O:21,4,4 P:8,0,0 Pn:8,0,0 PnV:2,1,0 VP:26,4,3 VPo:5,1,0
cover#o 12 2 E:12,1,1 NE:8,0,0 O:12,1,1 VP:12,1,1
crack# 5 2 E:4,1,0 LR:1,1,0 VP:3,0,0
craft# 4 1 E:3,0,0 O:3,1,1 VP:4,1,1
create# 48 4 E:40,2,2 Et:5,0,0 NE:32,2,0 NEt:4,0,0 O:37,2,2 P:10,0,0 Pn:10,0,0 REL:4,0,0 S:3,0,0 SVP:3,0,0 VP:45,2,2 VPo:17,0,0 X:5,0,0 XE:5,0,0
create#o 26 2 E:26,2,2 Et:4,0,0 NE:21,2,0 NEt:3,0,0 O:26,2,2 VP:26,2,2 VPo:6,0,0
credit# 10 9 E:9,9,8 Et:1,1,1 NE:8,7,0 NEt:1,1,0 O:9,2,2 P:7,6,0 Pn:7,6,0 VP:10,9,9 VPo:7,7,0 X:1,1,0 XE:1,1,0
crisscross# 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0 VPo:4,0,0
critical# 5 3 P:4,3,0 Pn:4,3,3 PnVt:1,1,1 VP:5,2,0 VPt:1,1,0
criticize# 83 80 E:70,50,41 Et:11,10,6 NE:54,34,0 NEt:8,6,0 O:66,42,32 Ot:2,2,1 P:36,25,0 Pn:36,24,0 PnV:6,2,0 PnVt:2,1,0 Pnt:3,3,0 Pt:3,3,0 REL:1,1,1 S:9,3,2 SVP:7,6,1 SVPt:2,2,0 SVa:2,2,0 VP:79,59,44 VPo:38,22,0 VPot:4,3,0 VPt:11,11,6
criticize#o 35 34 E:35,25,23 Et:7,7,4 NE:23,13,0 NEt:4,4,0 O:35,30,27 Ot:2,2,1 VP:35,28,25 VPo:8,2,0 VPot:1,1,0 VPt:6,6,4
criticize#o|p:for 16 16 E:16,16,14 Et:2,2,2 NE:16,15,0 NEt:2,2,0 O:16,1,0 P:16,15,0 Pn:16,15,0 Pnt:2,2,0 Pt:2,2,0 VP:16,16,14 VPo:16,15,0 VPot:2,2,0 VPt:2,2,2
criticize#pasA 5 5 S:4,2,2 SVP:2,1,0 SVa:2,2,0 VP:5,1,0
cross# 9 0 E:9,0,0 NE:5,0,0 O:7,0,0 VP:9,0,0
crowd# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
crown# 5 2 E:2,1,0 O:5,1,0 P:2,1,0 S:3,0,0 SVP:3,1,0 SVPt:1,1,1 VP:5,1,0 VPo:3,0,0 VPot:1,1,0 VPt:1,1,0
crumble# 4 0 E:4,0,0 NE:4,0,0 O:3,0,0 VP:4,0,0
crush# 7 0 E:5,0,0 NE:4,0,0 O:3,0,0 VP:5,0,0 VPo:3,0,0
cry# 7 4 E:6,2,1 P:4,2,0 Pn:4,2,1 QR:2,1,1 VP:5,3,2 VPo:1,1,0
crystallize# 4 1 C:1,1,1 CE:1,1,1 E:4,1,1 VP:4,1,1
cut# 33 4 E:22,2,0 Et:6,1,0 NE:14,1,0 NEt:3,1,0 O:15,0,0 P:18,1,0 Pn:18,1,1 PnV:12,1,0 PnVt:4,0,0 QR:2,2,1 S:6,0,0 SVP:4,0,0 VP:27,3,0 VPo:13,2,1 VPt:4,0,0 X:4,1,1 XE:4,0,0 XEt:1,1,1
damage# 4 0 E:4,0,0 O:3,0,0 VP:3,0,0
dance# 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
date# 9 1 E:5,0,0 O:3,0,0 P:5,0,0 Pn:5,0,0 VP:7,0,0
deadlock# 5 1 C:1,1,1 CE:1,1,1 E:2,1,1 VP:3,1,1
deal# 22 1 COL:1,1,1 E:21,0,0 NE:6,0,0 O:6,0,0 P:14,0,0 Pn:14,1,0 PnV:6,0,0 VP:20,0,0
deal#p:with 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 PnV:4,0,0 VP:10,0,0
debate# 10 5 C:2,1,1 CE:2,1,1 E:5,2,2 NE:2,1,0 P:4,0,0 Pn:4,0,0 PnV:1,1,0 S:4,2,2 SVP:1,1,0 SVPt:1,1,0 VP:7,2,2 VPo:2,1,0
decide# 60 34 C:8,6,6 CE:8,6,5 E:53,25,17 Et:2,1,0 L:3,0,0 Lt:3,0,0 NE:10,3,0 O:11,2,2 P:9,2,0 Pn:9,2,2 PnV:5,3,0 S:4,0,0 VP:54,27,19 VPo:3,0,0 X:25,15,10 XE:25,14,9 XEt:2,1,0
decide#o 8 3 E:8,1,1 NE:3,0,0 O:8,2,2 VP:8,2,2
decide#x 20 15 E:20,12,8 Et:2,1,0 PnV:2,2,0 VP:20,13,9 X:20,13,10 XE:20,12,9 XEt:2,1,0
declare# 74 66 C:25,23,16 CE:25,22,14 CEt:5,5,5 Ct:4,4,4 E:56,42,25 Et:10,9,6 L:10,8,5 LR:4,3,0 LRt:1,1,0 Lt:6,5,2 LtR:3,2,0 LtRt:1,1,0 NE:22,12,0 NEt:4,2,0 O:30,17,7 P:16,9,0 Pn:16,6,1 PnV:7,3,0 PnVt:1,1,0 QL:9,8,5 QLR:3,3,3 QR:11,8,4 S:7,0,0 SVP:7,4,3 VP:63,46,27 VPi:3,3,0 VPo:13,8,0 VPot:2,1,0 VPt:7,7,6 X:3,3,0 XE:3,3,0
declare#ct 16 16 C:16,15,11 CE:16,14,9 CEt:5,5,5 Ct:4,4,4 E:16,14,8 Et:5,5,4 NE:1,1,0 PnV:2,2,0 VP:16,15,10 VPt:4,4,4
declare#o 10 5 E:10,4,2 Et:3,2,1 NE:4,0,0 NEt:2,1,0 O:10,5,5 VP:10,5,3 VPt:1,1,1
declare#q|o 5 5 E:5,5,2 NE:3,1,0 O:5,3,2 P:1,1,0 QR:5,5,1 VP:5,3,2 VPo:1,1,0
decline# 66 56 E:62,42,23 Et:6,4,1 L:5,1,0 LR:4,1,0 NE:5,4,0 NEt:1,1,0 O:6,4,4 P:7,1,1 Pn:7,1,0 PnV:5,2,0 VP:59,47,28 VPo:2,1,0 VPot:1,1,0 VPt:5,4,1 X:50,42,24 XE:50,37,19 XEt:5,4,1 Xt:4,4,1
decline#x 47 45 E:47,35,18 Et:4,3,1 PnV:2,2,0 VP:47,39,22 VPt:3,3,1 X:47,39,24 XE:47,35,19 XEt:4,3,1 Xt:3,3,1
decry# 12 12 CEt:1,1,1 Ct:1,1,1 E:12,9,5 Et:3,2,2 NE:11,9,0 NEt:2,1,0 O:10,8,5 P:3,2,0 Pn:3,1,0 QR:1,1,0 VP:12,10,8 VPo:5,3,0 VPt:2,2,2
dedicate# 4 2 E:1,1,0 O:1,1,0 VP:4,1,0 X:4,0,0 XE:4,0,0
deem# 11 11 E:8,6,3 NE:5,3,0 O:7,6,3 QR:1,1,0 S:3,3,0 SVP:3,3,1 SX:3,3,2 VP:11,7,4 VPo:3,1,0 X:7,2,0 XE:7,2,0
defeat# 29 1 E:25,0,0 Et:3,0,0 NE:17,0,0 O:24,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 S:3,1,1 VP:27,0,0 VPo:9,0,0
defeat#o 14 0 E:14,0,0 NE:8,0,0 O:14,0,0 VP:14,0,0
defend# 68 54 C:2,1,0 CE:2,1,0 E:66,30,23 Et:13,9,8 N:3,2,0 NE:53,20,0 NEt:6,5,0 O:64,37,23 OC:1,1,1 P:21,10,0 Pn:21,8,0 PnV:7,2,0 PnVt:1,1,0 QR:4,1,1 VP:66,41,31 VPo:36,19,0 VPot:4,2,0 VPt:10,7,6 X:3,3,0 XE:3,3,0 XEt:1,1,0 Xt:1,1,0
defend#o 36 28 E:36,14,12 Et:7,6,5 N:2,1,0 NE:30,9,0 NEt:3,2,0 O:36,22,17 VP:36,21,18 VPo:10,4,0 VPt:4,4,3
define# 17 5 C:2,2,1 CE:2,2,2 COL:3,0,0 E:12,3,3 NE:9,1,0 O:9,1,0 P:5,1,0 Pn:5,1,0 VP:17,4,1 VPo:7,0,0
deflect# 5 3 E:4,2,1 Et:1,1,1 NE:2,1,0 O:4,2,2 QR:2,1,1 VP:4,3,2 VPo:1,1,0
defy# 4 1 E:3,0,0 VP:3,0,0
delay# 6 0 E:5,0,0 VP:4,0,0
delete# 5 0 E:3,0,0 O:3,0,0 VP:3,0,0 VPo:3,0,0
deliver# 61 20 E:54,16,1 Et:9,4,2 N:1,1,0 NE:34,12,1 NEt:8,3,0 O:49,11,2 Ot:1,1,1 P:22,1,0 Pn:22,1,0 PnV:11,4,0 Pnt:1,1,0 Pt:1,1,0 QR:2,1,0 T:2,1,0 TE:2,1,0 VP:59,16,5 VPo:27,7,0 VPot:4,2,0 VPt:8,3,2 X:5,1,0 XE:5,1,0
deliver#o 23 11 E:23,8,1 Et:3,2,2 N:1,1,0 NE:19,8,1 NEt:2,2,0 O:23,10,2 Ot:1,1,1 VP:23,9,2 VPo:5,0,0 VPot:1,1,0 VPt:3,2,2
deliver#o|T 5 1 E:5,1,0 O:5,0,0 VP:5,1,0 VPo:4,1,0
demand# 22 16 C:4,4,2 CE:4,4,2 E:20,12,7 L:1,1,1 Lt:1,1,1 NE:12,7,0 O:11,6,4 P:4,3,0 Pn:4,2,0 QL:1,1,1 VP:19,14,9 VPo:7,5,0 X:3,3,0 XE:3,3,0
demand#o 5 4 E:5,2,1 NE:4,1,0 O:5,3,3 VP:5,3,2
demonstrate# 27 9 C:6,4,4 CE:6,4,3 CEt:1,1,1 E:24,8,5 Et:4,2,1 NE:13,2,0 NEt:2,1,0 O:15,2,1 P:7,0,0 Pn:7,0,0 PnV:1,1,0 VP:25,7,6 VPo:7,1,0 VPt:1,1,0
demonstrate#o 8 1 E:8,1,1 NE:6,1,0 O:8,1,1 VP:8,1,1
demur# 5 1 L:3,0,0 LR:1,1,0
denounce# 34 32 E:30,19,12 Et:6,4,4 N:1,1,0 NE:20,7,0 NEt:5,3,0 O:27,22,18 P:10,6,0 Pn:10,6,1 PnV:1,1,0 Pnt:1,1,0 Pt:1,1,0 QR:2,1,1 S:2,2,2 VP:33,23,17 VPo:11,5,0 VPot:1,1,0 VPt:4,3,3
denounce#o 17 16 E:17,12,9 Et:4,2,2 N:1,1,0 NE:10,3,0 NEt:3,1,0 O:17,16,15 VP:17,13,12 VPo:4,0,0 VPt:3,2,2
dent# 4 0 E:3,0,0 O:3,0,0 VP:4,0,0
deny# 30 22 C:8,6,6 CE:8,5,5 CEt:1,1,0 Ct:1,1,0 E:30,12,9 Et:5,4,1 NE:17,3,0 NEt:3,1,1 Nt:1,1,1 O:19,11,6 Ot:1,1,0 P:4,1,0 Pn:4,1,0 VP:27,15,11 VPi:4,1,0 VPo:8,1,0 VPt:5,4,1
deny#ct 8 8 C:8,6,6 CE:8,5,5 CEt:1,1,0 Ct:1,1,0 E:8,5,5 Et:1,1,0 VP:8,6,6 VPt:1,1,0
deny#o 10 9 E:10,5,3 Et:3,2,1 NE:7,2,0 NEt:2,1,1 Nt:1,1,1 O:10,7,4 Ot:1,1,0 VP:10,6,3 VPt:3,2,1
depart# 6 0 E:6,0,0 O:3,0,0 VP:6,0,0
depend# 8 0 E:5,0,0 L:3,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:5,0,0
deploy# 6 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:4,0,0 Pn:4,0,0 VP:6,0,0 VPo:4,0,0
deport# 6 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
derid# 5 5 E:3,3,1 Et:1,1,1 NE:2,1,0 NEt:1,1,0 O:2,1,1 PnV:1,1,0 S:1,1,1 VP:4,2,1 VPo:2,1,0 VPt:1,1,1 X:1,1,0 XE:1,1,0
descend# 7 1 E:6,0,0 P:3,0,0 Pn:3,0,0 VP:6,1,0 X:2,1,0
describe# 97 87 C:4,4,2 CE:4,4,2 E:87,64,43 Et:6,3,1 L:3,0,0 LR:1,1,0 LtR:1,1,0 N:2,2,0 NE:66,44,0 NEt:4,3,1 O:74,35,16 OC:2,2,2 P:59,38,0 Pn:59,33,1 PnV:17,10,0 PnVt:2,1,0 QR:7,4,1 S:5,1,1 SVP:5,3,1 T:3,1,0 TE:3,1,0 VP:93,70,51 VPo:55,40,1 VPot:2,1,0 VPt:3,1,1 X:3,2,1 XE:3,2,1
describe#o 23 21 E:23,20,17 N:2,2,0 NE:21,16,0 O:23,18,13 VP:23,20,18 VPo:6,6,0
describe#o|p:as 25 25 E:25,21,15 NE:24,19,0 O:25,8,0 P:25,21,0 Pn:25,19,1 PnV:5,4,0 VP:25,22,20 VPo:25,22,0
deserve# 7 0 E:7,0,0 NE:5,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 VPo:4,0,0
design# 13 5 E:3,3,0 S:6,0,0 SVP:6,2,1 SX:5,2,1 VP:13,5,1 X:12,5,1 XE:12,5,1 XEt:2,1,0
design#pas|x 6 2 S:5,0,0 SVP:5,2,1 SX:5,2,1 VP:6,2,1 X:6,2,1 XE:6,2,1 XEt:1,1,0
destroy# 6 0 E:5,0,0 O:6,0,0 VP:6,0,0
destroy#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
detail# 7 5 C:1,1,0 CE:1,1,0 E:7,5,5 NE:6,4,0 O:7,3,2 OC:1,1,1 P:2,1,0 Pn:2,1,0 VP:7,5,4 VPo:4,2,0 XE:1,1,0
detect# 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
detect#o 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
deter# 4 1 E:4,0,0 O:3,0,0 VP:4,0,0
determine# 29 13 C:15,9,8 CE:15,9,8 E:27,12,11 Et:4,0,0 NE:7,0,0 NEt:3,0,0 O:8,1,1 P:3,0,0 Pn:3,0,0 VP:28,12,11 VPo:3,0,0 VPt:3,0,0 X:3,2,2 XE:3,2,2
determine#cw 9 5 C:9,5,4 CE:9,5,4 E:9,5,4 VP:9,5,4
determine#o 6 1 E:6,1,1 NE:4,0,0 O:6,1,1 VP:6,1,1
develop# 11 0 E:9,0,0 NE:5,0,0 O:8,0,0 P:4,0,0 Pn:4,0,0 VP:11,0,0
develop#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
devot# 13 6 E:10,4,2 Et:2,1,0 NE:7,2,0 O:7,1,0 P:7,3,0 Pn:7,3,1 SVP:1,1,0 SX:1,1,0 VP:13,6,3 VPo:7,3,0 X:5,3,1 XE:5,2,1 XEt:1,1,0
devot#o|p:to 5 3 E:5,3,1 NE:5,2,0 O:5,1,0 P:5,3,0 Pn:5,3,1 VP:5,3,2 VPo:5,3,0
die# 34 0 E:15,0,0 L:15,0,0 LR:9,0,0 Lt:4,0,0 NE:3,0,0 P:9,0,0 Pn:9,0,0 PnV:4,0,0 REL:3,0,0 VP:12,0,0
die#0 7 0 E:6,0,0 NE:3,0,0 VP:3,0,0
die#postS 5 0 L:5,0,0 Lt:3,0,0
die#postSm 7 0 L:7,0,0 LR:7,0,0
differ# 7 2 E:5,1,0 P:4,1,0 Pn:4,1,0 VP:5,1,0
difficult# 11 0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:11,0,0 X:5,0,0 XE:5,0,0
dig# 4 0 E:3,0,0 VP:3,0,0
diminish# 6 0 E:5,0,0 NE:4,0,0 O:4,0,0 VP:5,0,0
direct# 12 3 E:5,1,0 O:3,0,0 P:6,0,0 Pn:6,0,0 Pt:1,1,0 S:3,0,0 SVP:3,1,0 SX:1,1,0 VP:11,1,0 VPt:2,1,0 X:1,1,0
disagree# 7 5 C:1,1,0 CE:1,1,0 E:4,3,0 P:1,1,0 Pn:1,1,1 VP:3,2,0
disappear# 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
disavow# 8 8 E:7,5,4 Et:1,1,1 NE:5,4,0 NEt:1,1,0 O:6,5,3 Ot:1,1,1 REL:1,1,1 VP:6,5,4 VPt:1,1,1
disavow#o 6 6 E:6,5,4 Et:1,1,1 NE:5,4,0 NEt:1,1,0 O:6,5,3 Ot:1,1,1 VP:6,5,4 VPt:1,1,1
disclose# 17 11 C:3,3,2 CE:3,3,2 CEt:1,1,1 Ct:1,1,1 E:11,7,1 Et:2,2,2 NE:4,3,0 NEt:1,1,0 O:7,4,4 P:5,0,0 Pn:5,0,0 PnV:5,3,0 QR:1,1,1 S:6,3,2 SVP:4,0,0 St:1,1,1 VP:14,7,3 VPt:2,1,1
disclose#o 6 3 E:6,2,1 Et:1,1,1 NE:3,2,0 O:6,3,3 VP:6,3,3
discover# 11 3 C:2,1,1 CE:2,1,1 E:7,2,0 O:3,0,0 P:3,0,0 Pn:3,0,0 S:3,0,0 VP:9,1,0
discredit# 6 1 E:4,1,1 O:4,1,1 P:3,0,0 Pn:3,0,0 VP:5,1,1
discuss# 56 48 C:6,5,4 CE:6,5,5 CEt:1,1,0 Ct:1,1,0 E:54,38,32 Et:10,9,3 NE:35,20,0 NEt:7,4,0 O:46,33,24 Ot:2,1,0 P:11,1,0 Pn:11,1,0 PnV:4,1,0 T:1,1,0 TE:1,1,0 VP:54,35,26 VPo:15,4,0 VPt:6,5,3
discuss#cw 5 5 C:5,5,4 CE:5,5,5 CEt:1,1,0 Ct:1,1,0 E:5,5,5 Et:1,1,0 VP:5,5,4 VPt:1,1,0
discuss#o 32 29 E:32,25,22 Et:7,6,2 NE:22,15,0 NEt:5,3,0 O:32,24,20 Ot:2,1,0 VP:32,23,19 VPo:5,2,0 VPt:4,3,2
dislike# 4 3 E:4,0,0 Et:1,1,0 O:3,0,0 Ot:1,1,0 VP:4,0,0 VPt:1,1,0
dismantle# 4 0 E:4,0,0
dismiss# 36 31 C:1,1,0 CE:1,1,0 E:32,23,19 Et:4,3,3 N:4,3,0 NE:27,19,0 NEt:4,3,0 O:32,18,12 OC:1,1,1 Ot:1,1,1 P:15,10,0 Pn:15,9,0 PnV:4,2,0 PnVt:1,1,0 S:2,1,1 VP:36,27,24 VPo:18,13,0 VPot:2,1,0 VPt:3,2,2 X:1,1,0 XE:1,1,0
dismiss#o 17 14 E:17,13,11 Et:2,1,1 N:4,3,0 NE:14,10,0 NEt:2,1,0 O:17,14,11 Ot:1,1,1 VP:17,13,11 VPo:4,1,0 VPt:2,1,1
dismiss#o|p:as 7 7 E:7,6,5 Et:1,1,1 NE:7,6,0 NEt:1,1,0 O:7,1,0 P:7,7,0 Pn:7,6,0 VP:7,7,7 VPo:7,7,0
dispatch# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0 VPo:3,0,0
display# 11 4 E:10,3,3 NE:6,3,0 O:6,3,2 P:4,2,0 Pn:4,1,0 VP:9,3,3 VPo:3,1,0
dispute# 5 5 E:4,4,4 O:4,4,4 REL:1,1,0 VP:4,4,4
distance# 7 5 E:7,3,0 Et:1,1,0 NE:6,3,0 NEt:1,1,0 O:7,0,0 P:7,5,0 Pn:7,5,3 PnV:3,2,1 PnVt:1,1,1 VP:7,3,0 VPo:7,4,0 VPot:1,1,0 VPt:1,1,0
distance#o|p:from 7 5 E:7,3,0 Et:1,1,0 NE:6,3,0 NEt:1,1,0 O:7,0,0 P:7,5,0 Pn:7,5,3 PnV:3,2,1 PnVt:1,1,1 VP:7,3,0 VPo:7,4,0 VPot:1,1,0 VPt:1,1,0
distribute# 6 2 E:5,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:6,1,0 VPo:1,1,0
divide# 30 6 C:1,1,0 CE:1,1,0 E:14,0,0 L:3,0,0 NE:3,0,0 O:8,0,0 P:15,4,0 Pn:15,4,2 PnV:4,2,1 S:12,0,0 SVP:10,5,0 VP:24,6,0
divide#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
do# 253 9 C:4,0,0 CE:4,0,0 COL:5,0,0 E:211,5,0 Et:31,0,0 L:9,0,0 Lt:3,0,0 N:4,0,0 NE:80,3,0 NEt:12,0,0 O:80,0,0 P:87,2,0 Pn:87,2,1 PnV:18,0,0 PnVt:6,0,0 QR:7,0,0 REL:12,0,0 S:10,0,0 SVP:8,0,0 T:7,0,0 TE:7,0,0 VP:208,5,0 VPo:40,1,0 VPot:7,0,0 VPt:15,0,0 X:16,2,0 XE:16,2,0
do#0 64 2 E:51,1,0 Et:5,0,0 NE:16,1,0 VP:42,1,0
do#o 46 1 E:46,0,0 Et:4,0,0 N:3,0,0 NE:26,0,0 O:46,0,0 VP:46,0,0 VPo:12,0,0 VPt:3,0,0
do#o|p:in 6 1 E:6,1,0 NE:6,1,0 O:6,0,0 P:6,1,0 Pn:6,1,0 VP:6,1,0 VPo:6,1,0
do#p:in 11 0 E:11,0,0 P:11,0,0 Pn:11,0,0 VP:11,0,0
do#p:in|T 13 1 E:10,0,0 P:13,0,0 Pn:13,0,0 VP:13,0,0
do#p:with 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0
do#postS 6 0 L:6,0,0
do#rel 9 0 E:5,0,0 REL:9,0,0
do#x 6 1 E:6,1,0 NE:3,1,0 VP:6,1,0 X:6,1,0 XE:6,1,0
document# 7 6 E:4,2,2 NE:4,2,0 O:3,2,2 PnV:1,1,0 S:2,2,2 VP:5,3,3 VPo:1,1,0 X:1,1,0 XE:1,1,0
dominate# 32 0 E:22,0,0 Et:4,0,0 NE:14,0,0 NEt:3,0,0 O:22,0,0 P:11,0,0 Pn:11,0,0 PnV:3,0,0 S:4,0,0 VP:32,0,0 VPo:12,0,0
dominate#o 8 0 E:8,0,0 Et:3,0,0 NE:5,0,0 O:8,0,0 VP:8,0,0
dominate#pasA 7 0 S:4,0,0 VP:7,0,0
donate# 11 0 E:11,0,0 NE:8,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 VP:11,0,0 VPo:5,0,0
donate#o|p:to 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
double# 9 2 E:7,1,0 P:5,0,0 Pn:5,0,0 PnV:3,1,0 VP:7,1,0
downplay# 5 2 E:5,2,2 O:5,2,1 P:2,1,0 VP:5,2,2 VPo:2,1,0
draft# 6 1 E:5,1,0 Et:1,1,0 NE:3,1,0 NEt:1,1,0 O:4,0,0 P:5,1,0 Pn:5,1,0 VP:6,1,0 VPo:4,1,0 VPt:1,1,0
drag# 7 0 E:6,0,0 NE:3,0,0 O:3,0,0 P:6,0,0 Pn:6,0,0 VP:7,0,0
draw# 91 23 C:3,1,0 CE:3,1,0 E:82,3,1 Et:12,1,1 NE:61,3,0 NEt:8,0,0 O:71,6,4 P:45,2,0 Pn:45,2,2 PnV:16,0,0 QR:3,0,0 S:3,0,0 SVP:3,1,1 VP:89,5,1 VPo:40,0,0 VPt:5,1,1
draw#o 35 11 E:35,3,1 Et:3,1,1 NE:30,3,0 O:35,5,3 VP:35,3,1 VPo:8,0,0 VPt:1,1,1
draw#o|p:from 13 6 E:13,0,0 NE:12,0,0 O:13,0,0 P:13,0,0 Pn:13,0,0 VP:13,0,0 VPo:13,0,0
draw#o|p:in 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
dress# 5 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
drive# 36 2 E:26,1,0 Et:5,0,0 NE:16,0,0 O:19,1,1 P:17,0,0 Pn:17,0,0 PnV:9,0,0 S:4,0,0 SVP:3,0,0 VP:34,1,0 VPo:13,0,0 VPt:4,0,0 X:7,0,0 XE:7,0,0
drive#o 10 1 E:10,1,0 NE:6,0,0 O:10,1,1 VP:10,1,0 VPo:4,0,0
drop# 43 2 E:37,1,1 Et:4,0,0 L:5,0,0 NE:10,1,0 NEt:4,0,0 O:9,1,1 P:24,0,0 Pn:24,0,0 PnV:10,0,0 VP:31,1,1 VPo:7,0,0
drop#0 10 0 E:9,0,0 VP:4,0,0
drop#p:out 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:7,0,0
drown# 4 0 VP:3,0,0
dub# 4 4 C:2,2,1 CE:2,2,1 E:3,2,1 NE:1,1,0 O:1,1,1 QR:3,3,1 S:1,1,0 VP:3,2,1
due# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
dump# 4 1 E:3,1,1 O:3,1,0 VP:4,1,1 VPo:1,1,0 X:1,1,0 XE:1,1,0
dwell# 5 4 E:3,2,0 P:3,0,0 Pn:3,0,0 PnV:2,2,2 VP:3,2,0
eager# 12 9 E:1,1,0 NE:1,1,0 PnV:1,1,0 VP:12,7,4 VPo:1,1,0 X:10,6,4 XE:10,5,3
eager#x|A 9 7 VP:9,6,4 X:9,6,4 XE:9,5,3
earn# 46 3 E:45,1,0 Et:10,0,0 NE:30,1,0 NEt:5,0,0 O:43,1,0 P:17,0,0 Pn:17,0,0 PnV:4,0,0 VP:44,1,0 VPi:4,0,0 VPo:27,0,0 VPot:4,0,0 VPt:4,0,0
earn#o 20 2 E:20,1,0 Et:5,0,0 NE:10,1,0 O:20,1,0 VP:20,1,0 VPo:10,0,0
earn#o|p:in 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
easy# 9 1 P:7,0,0 Pn:7,0,0 PnV:3,1,0 VP:9,1,0 X:4,1,0 XE:4,1,0
eat# 7 0 E:6,0,0 NE:4,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:5,0,0 VPo:3,0,0
echo# 24 16 COL:2,1,1 E:18,8,5 Et:8,5,3 NE:12,4,1 NEt:4,2,0 O:17,8,8 Ot:2,1,0 P:5,2,0 Pn:5,2,0 QR:2,2,2 S:4,3,3 VP:21,7,6 VPo:7,1,0 VPot:3,0,0 VPt:7,4,2
echo#o 8 4 E:8,3,3 Et:4,2,1 NE:7,3,0 NEt:4,2,0 O:8,3,3 Ot:2,1,0 VP:8,2,2 VPt:3,2,1
elaborate# 5 4 E:4,1,0 LR:1,1,1 P:3,0,0 Pn:3,0,0 QLR:1,1,1 VP:3,0,0
elect# 40 4 E:17,3,1 NE:8,1,0 O:14,2,2 P:19,2,0 Pn:19,2,0 PnV:11,1,0 PnVt:2,1,0 S:19,0,0 SVP:16,1,0 SVPt:3,1,1 VP:31,4,2 VPo:3,0,0 VPt:3,1,0
elect#0 5 0 E:5,0,0
elect#o 9 1 E:9,1,1 NE:4,1,0 O:9,1,1 VP:9,1,1
elect#pas|p:to 8 1 P:8,1,0 Pn:8,1,0 PnV:6,1,0 PnVt:2,1,0 S:7,0,0 SVP:7,1,0 SVPt:2,1,1 VP:8,1,0 VPt:2,1,0
elevate# 9 1 E:8,1,0 NE:8,1,0 O:8,0,0 P:8,1,0 Pn:8,1,0 PnV:4,1,0 VP:9,1,0 VPo:7,1,0
eligible# 4 0 VP:4,0,0
eliminate# 17 1 E:12,1,1 Et:3,0,0 NE:8,1,0 O:12,1,1 P:5,0,0 Pn:5,0,0 S:3,0,0 VP:14,1,1 VPo:4,0,0 VPt:3,0,0
eliminate#o 8 1 E:8,1,1 NE:5,1,0 O:8,1,1 VP:8,1,1
email# 23 8 E:22,5,1 Et:6,0,0 NE:6,2,1 O:10,2,1 P:6,2,1 Pn:6,2,1 QR:3,2,1 T:1,1,0 TE:1,1,0 VP:20,6,1 VPi:1,1,1 VPo:8,4,2 VPt:4,0,0 X:1,1,1
email#0 9 1 E:9,1,1 Et:4,0,0 VP:7,1,0 VPt:3,0,0
embed# 4 1 VP:4,0,0
embrace# 33 16 E:30,9,3 Et:3,0,0 N:1,1,0 NE:20,4,0 O:29,12,8 P:6,1,0 Pn:6,1,0 REL:1,1,1 T:1,1,0 TE:1,1,0 VP:32,9,5 VPo:9,1,0
embrace#o 23 10 E:23,4,0 N:1,1,0 NE:16,1,0 O:23,9,6 VP:23,5,3 VPo:5,0,0
emerge# 36 3 E:32,1,0 Et:6,0,0 L:4,0,0 NE:3,0,0 O:4,1,0 P:23,0,0 Pn:23,0,0 PnV:8,0,0 PnVt:3,0,0 S:25,0,0 SVP:22,1,0 SVPt:4,0,0 VP:29,1,0 VPo:3,0,0 VPt:4,0,0
emerge#p:as 13 1 E:13,0,0 P:13,0,0 Pn:13,0,0 PnV:3,0,0 S:11,0,0 SVP:11,0,0 VP:13,0,0
emphasize# 19 16 C:6,5,4 CE:6,5,4 CEt:2,2,1 Ct:2,2,1 E:19,14,10 Et:5,5,2 N:1,1,1 NE:11,6,1 NEt:3,2,0 Nt:1,1,0 O:12,9,4 Ot:1,1,0 P:6,2,0 Pn:6,1,0 PnV:2,1,0 QR:2,1,1 VP:19,15,10 VPo:7,2,0 VPot:2,1,0 VPt:5,5,2 X:3,1,1 XE:3,1,1 XEt:1,1,0 Xt:1,1,0
employ# 10 1 E:5,1,1 NE:3,1,0 O:6,0,0 P:2,1,0 PnV:1,1,0 S:4,0,0 VP:9,1,1 VPo:2,1,0
empower# 5 2 E:4,1,1 Et:2,1,1 NE:3,1,0 NEt:1,1,0 O:3,0,0 VP:4,1,1 VPo:3,1,0 VPot:1,1,0 VPt:2,1,1 X:4,1,0 XE:4,1,0 XEt:2,1,0 Xt:2,1,0
enable# 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
enable#o|x 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
enact# 6 1 E:5,1,1 NE:3,1,0 O:3,1,0 P:2,1,0 VP:3,1,1 VPo:2,1,0
encounter# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
encourage# 22 13 E:20,10,7 Et:2,1,0 NE:17,8,0 NEt:1,1,0 O:16,3,2 P:4,0,0 Pn:4,0,0 QR:3,1,1 VP:21,10,8 VPi:2,1,0 VPo:14,8,1 X:13,8,1 XE:13,7,0 XEt:2,1,0
encourage#o|x 9 6 E:9,5,5 Et:1,1,0 NE:9,5,0 NEt:1,1,0 O:9,1,0 VP:9,6,5 VPo:9,6,1 X:9,6,1 XE:9,5,0 XEt:1,1,0
end# 76 6 E:68,3,1 Et:6,0,0 L:6,0,0 LR:3,0,0 NE:34,1,0 NEt:5,0,0 O:38,3,1 P:36,1,0 Pn:36,0,0 PnV:14,1,0 QR:4,1,1 VP:68,5,2 VPo:27,2,0 VPt:3,0,0 X:10,1,0 XE:10,1,0
end#0 8 0 E:8,0,0 NE:5,0,0 VP:7,0,0
end#o 14 2 E:14,0,0 NE:10,1,0 O:14,2,1 VP:14,1,1 VPo:3,0,0
end#o|p:for 7 1 E:7,0,0 NE:7,0,0 O:7,1,0 P:7,1,0 Pn:7,0,0 PnV:4,0,0 VP:7,1,0 VPo:7,0,0
endorse# 104 85 COL:3,1,0 E:100,46,35 Et:13,6,5 NE:55,10,0 NEt:10,3,0 O:96,73,60 Ot:2,1,1 P:30,8,0 Pn:30,6,0 PnV:3,0,0 QR:3,1,0 S:1,1,1 T:4,0,0 TE:4,0,0 VP:102,58,46 VPo:43,8,0 VPot:3,1,0 VPt:10,6,5 X:4,2,2 XE:4,2,2
endorse#o 57 49 E:57,33,26 Et:5,4,4 NE:27,5,0 NEt:3,2,0 O:57,47,42 Ot:2,1,1 VP:57,41,34 VPo:9,0,0 VPt:5,4,4
endorse#o|p:in 12 8 E:12,2,2 NE:10,2,0 O:12,5,4 P:12,3,0 Pn:12,3,0 VP:12,3,3 VPo:12,3,0
endure# 6 1 E:5,1,0 NE:3,1,0 O:4,0,0 P:2,1,0 Pn:2,1,0 VP:4,1,0 VPo:2,1,0
energize# 7 0 E:7,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0
energize#o 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0
engage# 13 4 E:4,0,0 P:12,4,0 Pn:12,4,1 PnV:4,1,0 S:4,0,0 SVP:4,2,0 VP:12,4,0
engage#pas|p:in 5 2 P:5,2,0 Pn:5,2,0 PnV:2,1,0 S:4,0,0 SVP:4,2,0 VP:5,2,0
enjoy# 20 7 E:19,4,4 NE:11,2,0 O:16,4,2 P:8,1,0 Pn:8,1,0 VP:19,5,5 VPo:8,2,0 X:1,1,1 XE:1,1,1
enjoy#o 10 5 E:10,2,2 NE:6,1,0 O:10,3,2 VP:10,3,3 VPo:2,1,0
enough# 8 0 VP:7,0,0 X:5,0,0 XE:5,0,0
enough#x|A 5 0 VP:5,0,0 X:5,0,0 XE:5,0,0
ensure# 10 0 C:5,0,0 CE:5,0,0 E:10,0,0 Et:3,0,0 NE:5,0,0 O:5,0,0 VP:10,0,0 VPo:3,0,0
enter# 42 1 E:38,1,0 Et:6,0,0 L:3,0,0 LR:3,0,0 NE:20,1,0 NEt:5,0,0 O:31,1,0 P:14,0,0 Pn:14,0,0 PnV:4,0,0 VP:37,1,0 VPo:15,0,0 VPt:4,0,0
enter#0 6 0 E:6,0,0 VP:4,0,0
enter#o 15 0 E:15,0,0 NE:8,0,0 O:15,0,0 VP:15,0,0
entitle# 4 1 QR:2,1,1 VP:3,0,0
envision# 6 6 E:5,3,2 NE:1,1,0 O:2,2,1 PnV:1,1,0 REL:3,2,0 VP:4,3,2 VPo:1,1,0 X:2,2,0 XE:2,2,0
erupt# 12 2 E:11,2,0 P:11,1,0 Pn:11,2,0 PnV:5,1,0 VP:12,2,0
escalate# 6 1 E:4,0,0 Et:3,0,0 O:4,1,1 VP:5,1,1
escape# 8 0 E:7,0,0 O:4,0,0 VP:7,0,0
establish# 11 3 E:8,2,1 NE:3,0,0 O:6,1,1 P:4,1,0 Pn:4,1,0 VP:11,2,1
estimate# 17 13 C:9,7,5 CE:9,7,4 E:16,11,6 NE:5,4,0 O:2,1,0 P:4,3,0 Pn:4,1,0 PnV:1,1,0 VP:14,10,7 VPo:2,2,0
estimate#ct 6 5 C:6,5,4 CE:6,5,3 E:6,5,3 NE:1,1,0 VP:6,5,4
examine# 7 1 E:7,1,1 NE:3,0,0 O:7,1,1 QR:2,1,1 VP:7,1,1
exceed# 10 0 E:10,0,0 NE:5,0,0 O:9,0,0 P:5,0,0 Pn:5,0,0 VP:9,0,0 VPo:5,0,0
exchange# 5 0 VP:5,0,0
excite# 4 1 E:4,0,0 O:4,0,0 VP:4,0,0
exist# 12 1 E:9,1,0 L:3,0,0 VP:7,1,0 X:2,1,0 XE:2,1,0
exit# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
expand# 27 5 E:22,2,0 L:4,0,0 LR:3,0,0 NE:15,1,0 O:17,0,0 P:7,0,0 Pn:7,0,0 PnV:2,1,1 VP:22,3,0 VPo:9,2,0 X:4,1,0 XE:4,1,0
expand#o 10 0 E:10,0,0 NE:7,0,0 O:10,0,0 VP:10,0,0
expect# 105 98 C:1,1,1 CE:1,1,1 CEt:1,1,0 Ct:1,1,0 E:29,17,11 Et:7,7,4 L:2,1,0 NE:13,9,0 NEt:2,2,0 O:15,6,2 P:10,3,0 Pn:10,3,0 PnV:5,3,0 REL:2,1,0 S:68,8,0 SVP:68,58,38 SVPt:10,7,1 SX:66,55,37 SXt:6,3,0 TE:2,1,0 VP:100,82,21 VPi:2,1,0 VPo:13,10,0 VPot:1,1,0 VPt:14,10,1 X:89,70,8 XE:89,65,6 XEt:18,14,2 Xt:9,6,0
expect#o|x 9 9 E:9,7,4 Et:2,2,2 NE:8,6,0 NEt:2,2,0 O:9,3,0 VP:9,7,6 VPo:9,7,0 VPot:1,1,0 VPt:1,1,1 X:9,8,0 XE:9,7,0 XEt:2,2,0 Xt:1,1,0
expect#pas|x 68 63 P:2,1,0 Pn:2,1,0 S:65,8,0 SVP:65,55,38 SVPt:10,7,1 SX:65,55,37 SXt:6,3,0 VP:68,57,4 VPt:10,6,0 X:68,55,4 XE:68,53,4 XEt:12,8,0 Xt:6,3,0
expect#x 8 7 E:8,3,2 Et:3,3,2 VP:8,6,4 VPt:1,1,0 X:8,6,4 XE:8,3,2 XEt:3,3,2 Xt:1,1,0
experience# 8 4 E:8,4,1 NE:6,2,0 O:7,3,2 P:4,2,0 Pn:4,1,0 VP:8,4,3 VPo:5,2,0
expire# 6 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
explain# 78 72 C:33,28,20 CE:33,29,22 E:62,49,29 Et:5,3,2 L:16,9,5 LR:4,3,1 Lt:9,5,3 NE:19,10,0 NEt:2,1,0 O:21,12,10 OC:2,1,0 OCt:1,1,1 P:14,4,0 Pn:14,4,0 PnV:5,5,0 QL:13,9,4 QLR:8,8,7 QR:10,6,3 S:3,0,0 SVP:2,1,0 T:4,3,1 TE:4,3,1 VP:59,44,32 VPo:13,6,0 VPt:2,1,1
explain#0 5 5 E:5,4,1 Et:1,1,0 VP:2,2,2
explain#ct 9 9 C:9,8,7 CE:9,9,7 E:9,9,8 NE:1,1,0 PnV:1,1,0 VP:9,8,8
explain#cw 16 14 C:16,13,10 CE:16,13,12 E:16,13,11 PnV:1,1,0 VP:16,13,10
explain#o 8 7 E:8,6,5 Et:3,1,1 NE:5,3,0 NEt:2,1,0 O:8,6,6 VP:8,7,6 VPo:2,1,0 VPt:2,1,1
explain#postSq 9 9 L:9,6,3 Lt:7,4,3 QL:9,6,3 QLR:6,6,6
exploit# 6 1 E:5,1,1 VP:4,0,0
explore# 4 2 E:4,2,1 NE:3,0,0 O:4,2,2 VP:4,2,2
expose# 13 6 E:11,5,4 NE:6,3,0 O:10,4,3 P:1,1,0 Pn:1,1,0 REL:1,1,0 VP:12,5,4 VPo:2,1,0
expose#o 7 4 E:7,4,3 NE:4,2,0 O:7,4,3 VP:7,4,3
express# 45 43 C:5,5,4 CE:5,5,4 E:43,33,10 Et:5,3,1 N:7,7,5 NE:38,28,10 NEt:5,3,1 Nt:2,1,1 O:43,21,6 OC:5,5,1 Ot:2,1,0 P:16,13,0 Pn:16,13,5 PnV:5,3,0 PnVt:1,1,1 T:2,1,0 TE:2,1,0 VP:43,37,13 VPo:23,18,3 VPot:2,1,0 VPt:4,2,0 X:1,1,0 XE:1,1,0
express#ct|o 5 5 C:5,5,4 CE:5,5,4 E:5,5,1 NE:5,5,4 O:5,0,0 OC:5,5,1 PnV:1,1,0 VP:5,5,1 VPo:5,5,3
express#o 19 18 E:19,16,3 N:6,6,5 NE:17,13,6 O:19,17,5 VP:19,18,5 VPo:2,1,0
extend# 14 1 E:13,0,0 NE:7,0,0 O:8,0,0 P:11,0,0 Pn:11,0,0 VP:14,0,0 VPo:6,0,0
face# 119 2 COL:5,0,0 E:115,2,0 Et:16,0,0 NE:84,2,0 NEt:11,0,0 O:101,0,0 Ot:3,0,0 P:39,1,0 Pn:39,1,0 PnV:12,0,0 Pnt:4,0,0 Pt:4,0,0 REL:3,0,0 T:3,0,0 TE:3,0,0 VP:115,2,0 VPo:47,2,0 VPot:4,0,0 VPt:10,0,0 X:4,0,0 XE:4,0,0
face#o 62 1 E:62,1,0 Et:5,0,0 NE:49,1,0 NEt:5,0,0 O:62,0,0 VP:62,1,0 VPo:16,1,0 VPt:4,0,0
face#o|p:in 8 0 E:8,0,0 NE:6,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:8,0,0 VPo:8,0,0
fail# 43 6 COL:2,1,0 E:40,5,0 Et:3,1,0 NE:3,1,0 VP:38,6,0 VPt:1,1,0 X:32,6,0 XE:32,5,0 XEt:3,1,0 Xt:1,1,0
fail#0 5 0 E:5,0,0 VP:3,0,0
fail#x 28 5 E:28,4,0 Et:3,1,0 NE:1,1,0 VP:28,5,0 VPt:1,1,0 X:28,5,0 XE:28,4,0 XEt:3,1,0 Xt:1,1,0
fall# 65 2 E:57,0,0 Et:4,0,0 L:6,0,0 LR:3,0,0 NE:27,0,0 NEt:3,0,0 O:9,0,0 P:28,1,0 Pn:28,1,1 PnV:15,1,0 VP:53,0,0 VPt:3,0,0 X:16,0,0 XE:16,0,0
fall#0 10 0 E:10,0,0 NE:6,0,0 VP:5,0,0
fall#a 11 0 E:11,0,0 NE:10,0,0 VP:11,0,0 X:11,0,0 XE:11,0,0
fall#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
familiar# 4 2 P:4,1,0 Pn:4,1,1 PnV:3,1,0 VP:4,2,0
fare# 12 0 E:11,0,0 Et:6,0,0 NE:4,0,0 NEt:3,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:11,0,0 VPt:3,0,0 X:3,0,0 XE:3,0,0
favor# 27 19 C:1,1,1 CE:1,1,1 E:21,11,7 Et:3,0,0 N:1,1,0 NE:11,5,0 NEt:3,0,0 O:18,14,9 P:11,2,0 Pn:11,2,0 S:3,0,0 SVP:3,1,0 SX:3,1,0 VP:27,11,9 VPo:9,2,0 VPt:4,0,0 X:3,0,0 XE:3,1,0
favor#o 9 7 E:9,7,4 N:1,1,0 NE:3,3,0 O:9,7,6 VP:9,7,5
fear# 20 19 C:12,12,9 CE:12,11,9 CEt:2,2,0 Ct:2,2,0 E:20,14,12 Et:2,2,0 NE:11,8,0 O:5,4,4 P:2,1,0 Pn:2,1,0 QR:1,1,1 VP:18,16,14 VPo:1,1,0 VPt:2,2,0
fear#c 7 7 C:7,7,5 CE:7,7,5 E:7,7,5 NE:5,5,0 VP:7,7,5
feature# 22 4 COL:3,1,0 E:17,1,1 NE:15,1,0 O:17,0,0 P:9,1,0 Pn:9,1,0 S:3,2,2 SVP:3,0,0 VP:22,1,0 VPo:8,1,0
feature#o 10 0 E:10,0,0 NE:8,0,0 O:10,0,0 VP:10,0,0 VPo:4,0,0
feed# 6 1 C:1,1,0 CE:1,1,1 E:5,1,1 P:3,0,0 Pn:3,0,0 QR:1,1,0 VP:5,1,0
feel# 55 32 C:9,4,4 CE:9,4,4 E:50,20,10 Et:3,2,1 L:4,0,0 Lt:3,0,0 N:2,1,1 NE:20,8,1 NEt:2,1,0 O:12,4,2 P:6,1,0 Pn:6,1,0 PnV:1,1,0 S:2,1,1 SX:2,1,0 T:4,0,0 TE:4,0,0 VP:52,20,11 VPo:5,0,0 VPt:1,1,1 X:24,10,5 XE:24,11,7 XEt:1,1,1 Xt:1,1,1
feel#a 17 11 E:17,9,5 Et:1,1,1 NE:3,2,1 VP:17,8,4 VPt:1,1,1 X:17,8,4 XE:17,9,5 XEt:1,1,1 Xt:1,1,1
feel#c 6 6 C:6,3,3 CE:6,3,3 E:6,3,3 NE:6,3,0 VP:6,3,3
feel#o 8 4 E:8,1,0 Et:1,1,0 N:2,1,1 NE:4,1,0 NEt:1,1,0 O:8,3,1 VP:8,2,0
feud# 5 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
fight# 33 5 E:28,3,1 Et:3,0,0 L:4,0,0 NE:13,1,0 O:15,0,0 P:13,3,0 Pn:13,3,2 PnV:3,0,0 VP:30,3,1 VPo:8,1,0 VPt:3,0,0 X:5,1,0 XE:5,1,0
fight#o 7 1 E:7,0,0 NE:5,0,0 O:7,0,0 VP:7,0,0
figure# 16 5 C:4,3,2 CE:4,3,3 CEt:2,1,0 Ct:2,1,0 E:15,4,3 Et:2,1,0 NE:3,1,0 O:4,0,0 P:3,0,0 Pn:3,0,0 QR:1,1,0 VP:11,3,2 VPt:2,1,0 XE:2,1,0
file# 41 13 E:26,8,1 Et:6,1,0 NE:16,5,0 NEt:3,1,0 O:22,6,0 P:25,3,0 Pn:25,2,0 PnV:8,2,0 Pnt:2,1,0 Pt:2,1,0 S:6,1,1 SVP:5,0,0 VP:38,8,1 VPo:12,4,0 VPot:4,1,0 VPt:6,1,0 X:1,1,1 XE:1,1,1
file#o 8 5 E:8,4,0 NE:7,3,0 NEt:1,1,0 O:8,4,0 VP:8,4,0 VPo:3,1,0
fill# 15 1 E:10,0,0 NE:5,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:4,0,0 VP:13,0,0 VPo:4,0,0
film# 5 0 E:4,0,0 O:3,0,0 VP:4,0,0
finance# 9 0 E:8,0,0 NE:6,0,0 O:8,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0 VPo:4,0,0
finance#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
find# 181 87 C:41,35,29 CE:41,36,33 CEt:6,4,1 COL:3,0,0 Ct:6,4,1 E:161,70,58 Et:23,11,2 L:9,6,3 Lt:4,2,0 N:9,2,0 NE:107,37,1 NEt:18,3,0 O:115,24,13 Ot:4,2,0 P:44,6,0 Pn:44,7,3 PnV:10,4,0 QR:4,2,1 S:3,2,0 SVP:3,2,1 SX:1,1,1 T:5,2,0 TE:5,2,0 VP:169,68,55 VPi:3,2,0 VPo:66,13,0 VPot:3,0,0 VPt:17,7,1 X:16,4,0 XE:16,5,0
find#c 11 10 C:11,10,7 CE:11,10,7 CEt:2,2,1 Ct:2,2,1 E:11,10,7 Et:2,2,1 NE:11,10,0 NEt:2,1,0 VP:11,10,7 VPt:2,2,1
find#ct 26 24 C:26,23,20 CE:26,24,24 CEt:3,2,0 Ct:3,2,0 E:26,24,24 Et:3,2,0 VP:26,23,22 VPt:3,2,0
find#o 48 14 E:48,14,11 Et:10,4,1 N:6,0,0 NE:38,11,1 NEt:8,2,0 O:48,13,9 Ot:4,2,0 VP:48,14,10 VPo:12,1,0 VPt:7,2,0
find#o|a 9 5 E:9,5,5 NE:7,4,0 O:9,3,0 VP:9,5,5 VPo:9,3,0 X:9,2,0 XE:9,3,0
find#o|p:in 18 2 E:18,0,0 Et:3,0,0 NE:16,0,0 NEt:3,0,0 O:18,0,0 P:18,1,0 Pn:18,2,1 VP:18,0,0 VPo:18,1,0
find#o|pt 5 3 E:5,2,1 NE:4,1,0 O:5,1,1 T:5,2,0 TE:5,2,0 VP:5,1,1
find#postS 7 6 L:7,6,3 Lt:3,2,0
finish# 22 0 E:17,0,0 Et:6,0,0 NE:6,0,0 O:7,0,0 P:13,0,0 Pn:13,0,0 PnV:5,0,0 PnVt:3,0,0 VP:20,0,0 VPo:4,0,0 VPt:4,0,0
finish#p:in|T 5 0 E:3,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
fire# 32 9 C:3,1,0 CE:3,1,1 E:19,3,2 Et:3,2,1 NE:7,0,0 NEt:1,1,0 O:11,3,2 P:21,1,0 Pn:21,2,1 PnV:8,1,1 Pnt:2,1,1 Pt:2,1,0 S:12,2,2 SVP:10,2,0 VP:30,5,2 VPo:6,0,0 VPt:3,1,0
fire#o 6 2 E:6,1,1 Et:1,1,1 NE:3,0,0 NEt:1,1,0 O:6,2,2 VP:6,2,2
first# 6 0 P:3,0,0 Pn:3,0,0 VP:6,0,0
fit# 8 0 E:5,0,0 L:3,0,0 VP:5,0,0
fix# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
flank# 5 0 VP:4,0,0
flee# 15 0 E:14,0,0 NE:8,0,0 O:11,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:13,0,0 VPo:6,0,0
flee#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
flip# 9 1 E:6,0,0 NE:3,0,0 P:3,1,0 Pn:3,1,1 VP:8,1,0
float# 5 3 E:3,3,0 N:2,2,2 NE:2,2,2 O:3,3,0 VP:4,3,0
flood# 4 0 E:3,0,0 VP:4,0,0
flow# 8 0 E:7,0,0 P:5,0,0 Pn:5,0,0 VP:8,0,0
fly# 28 1 E:22,1,0 Et:3,0,0 L:6,0,0 NE:3,0,0 P:15,0,0 Pn:15,0,0 PnV:9,1,0 VP:19,1,0 VPt:3,0,0 X:3,0,0 XE:3,0,0
fly#0 6 0 E:6,0,0 VP:3,0,0
fly#p:to 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:4,0,0 VP:5,0,0
focus# 77 37 C:1,1,1 CE:1,1,1 E:48,22,1 Et:8,3,0 L:10,0,0 LR:4,1,0 NE:8,1,0 O:7,0,0 P:60,26,0 Pn:60,27,20 PnV:11,3,1 PnVt:4,3,3 Pnt:6,3,1 Pt:6,3,0 S:7,0,0 SVP:7,1,0 VP:67,28,1 VPo:5,1,0 VPt:11,7,0
focus#acl|p:on 9 4 P:9,4,0 Pn:9,4,3 Pnt:1,1,0 Pt:1,1,0 VP:9,4,0 VPt:1,1,0
focus#p:on 32 21 E:32,19,0 Et:4,2,0 P:32,17,0 Pn:32,18,12 PnV:5,2,1 PnVt:1,1,1 Pnt:3,2,1 Pt:3,2,0 VP:32,18,0 VPt:4,3,0
focus#p:on|T 6 3 E:6,1,0 Et:2,1,0 P:6,3,0 Pn:6,3,3 PnV:3,1,0 PnVt:2,2,2 VP:6,2,0 VPt:3,2,0
focus#pas|p:on 6 1 P:6,1,0 Pn:6,1,1 S:6,0,0 SVP:6,1,0 VP:6,1,0
focus#postS 5 3 L:5,0,0
follow# 107 6 COL:3,0,0 E:87,3,1 Et:8,0,0 L:5,0,0 LR:5,0,0 NE:59,2,0 NEt:5,0,0 O:62,1,1 P:51,2,0 Pn:51,2,1 PnV:8,0,0 QR:3,0,0 VP:91,3,1 VPo:39,1,0 VPt:6,0,0 X:3,0,0 XE:3,0,0
follow#0 11 0 E:11,0,0 NE:4,0,0
follow#o 25 1 E:25,1,1 NE:17,1,0 O:25,1,1 VP:25,1,1 VPo:4,0,0
follow#o|p:on 18 0 E:18,0,0 NE:18,0,0 O:18,0,0 P:18,0,0 Pn:18,0,0 VP:18,0,0 VPo:18,0,0
follow#pasA 7 0 VP:7,0,0
force# 33 1 E:26,1,1 NE:21,1,0 O:23,0,0 P:8,0,0 Pn:8,0,0 S:7,0,0 SVP:7,0,0 SX:4,0,0 VP:33,1,1 VPo:20,1,0 X:20,1,0 XE:20,1,0
force#o|x 14 1 E:14,1,1 NE:14,1,0 O:14,0,0 VP:14,1,1 VPo:14,1,0 X:14,1,0 XE:14,1,0
forecast# 4 4 C:2,1,0 CE:2,1,1 CEt:1,1,0 E:4,2,2 Et:1,1,0 NE:2,1,0 NEt:1,1,0 O:1,1,1 VP:3,2,1
forget# 8 5 C:5,3,3 CE:5,3,3 E:7,4,2 NE:3,2,0 VP:8,5,3 X:2,2,0 XE:2,2,0
form# 13 0 E:12,0,0 NE:9,0,0 O:12,0,0 P:3,0,0 Pn:3,0,0 VP:13,0,0 VPo:5,0,0
form#o 9 0 E:9,0,0 NE:6,0,0 O:9,0,0 VP:9,0,0
forward# 4 1 E:3,1,0 NE:1,1,0 O:1,1,0 P:3,0,0 Pn:3,0,0 VP:4,1,0
found# 23 0 E:9,0,0 NE:4,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:5,0,0 S:5,0,0 SVP:4,0,0 VP:23,0,0 VPo:3,0,0 X:3,0,0 XE:3,0,0
found#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
found#pasA 7 0 VP:7,0,0
frame# 7 3 E:7,3,1 NE:5,3,1 O:7,0,0 P:4,0,0 Pn:4,1,0 PnV:4,2,1 VP:7,2,1 VPo:6,2,0
free# 7 1 VP:7,1,0 X:4,1,0 XE:4,0,0 XEt:1,1,0
freed# 5 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
friendly# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
frustrate# 4 1 E:3,0,0 O:3,0,0 VP:3,0,0
fuel# 17 1 C:1,1,0 CE:1,1,0 E:15,1,0 NE:8,0,0 O:12,0,0 P:5,0,0 Pn:5,0,0 VP:16,1,0 VPo:5,0,0
fuel#o 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
fund# 14 0 E:8,0,0 NE:6,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 QR:3,0,0 S:3,0,0 VP:13,0,0
fundrais# 5 1 E:4,1,0 P:2,1,0 Pn:2,1,1 VP:4,1,0
gain# 37 2 E:33,0,0 Et:3,0,0 L:3,0,0 Lt:3,0,0 NE:23,0,0 NEt:3,0,0 O:30,0,0 P:13,0,0 Pn:13,0,0 PnV:6,0,0 T:3,0,0 VP:34,0,0 VPo:17,0,0 VPt:3,0,0 X:4,0,0 XE:4,0,0
gain#o 13 1 E:13,0,0 NE:7,0,0 O:13,0,0 VP:13,0,0 VPo:3,0,0
gain#o|p:in 8 1 E:8,0,0 NE:8,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:4,0,0 VP:8,0,0 VPo:8,0,0
galvanize# 6 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:6,0,0 VPo:3,0,0
garner# 13 0 E:12,0,0 NE:9,0,0 O:12,0,0 P:4,0,0 Pn:4,0,0 VP:13,0,0 VPo:6,0,0 VPt:3,0,0
garner#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
gather# 33 0 E:27,0,0 Et:3,0,0 NE:4,0,0 O:10,0,0 P:20,0,0 Pn:20,0,0 PnV:6,0,0 S:3,0,0 SVP:3,0,0 VP:29,0,0 VPo:5,0,0 X:4,0,0 XE:4,0,0
gather#o 6 0 E:6,0,0 O:6,0,0 VP:6,0,0
generate# 13 0 E:13,0,0 NE:9,0,0 O:11,0,0 P:5,0,0 Pn:5,0,0 VP:12,0,0 VPo:6,0,0
generate#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
get# 240 12 C:3,0,0 CE:3,0,0 COL:6,0,0 COLt:3,0,0 E:223,6,1 Et:22,2,0 L:9,0,0 N:3,0,0 NE:97,3,0 NEt:10,1,1 O:149,1,1 P:72,2,0 Pn:72,2,2 PnV:20,1,0 PnVt:4,1,1 REL:4,0,0 T:7,0,0 TE:7,0,0 TEt:3,0,0 Tt:3,0,0 VP:227,8,1 VPo:80,0,0 VPot:4,0,0 VPt:11,1,0 X:59,3,0 XE:59,3,0 XEt:5,1,0
get#0 8 1 E:4,1,0 NE:2,1,0 VP:8,1,0
get#a 24 3 E:24,2,0 Et:2,1,0 NE:8,2,0 NEt:1,1,1 VP:24,3,0 X:24,2,0 XE:24,2,0 XEt:2,1,0
get#o 72 2 E:72,1,1 Et:7,0,0 NE:36,0,0 NEt:4,0,0 O:72,1,1 VP:72,1,1 VPo:17,0,0 VPt:3,0,0
get#o|T 11 0 E:11,0,0 O:11,0,0 VP:11,0,0
get#o|a 9 0 E:9,0,0 NE:4,0,0 O:9,0,0 VP:9,0,0 VPo:9,0,0 X:9,0,0 XE:9,0,0
get#o|x 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 VP:7,0,0 VPo:7,0,0 X:7,0,0 XE:7,0,0
get#p:into 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
get#p:to 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:6,0,0 VP:7,0,0
get#postS 5 1 L:5,0,0
give# 216 29 C:8,1,1 CE:8,1,1 E:190,18,8 Et:32,4,1 L:9,0,0 LR:3,0,0 Lt:3,0,0 N:10,1,1 NE:134,14,1 NEt:26,3,0 O:171,16,5 OC:1,1,0 Ot:9,1,0 P:62,6,0 Pn:62,4,2 PnV:13,1,0 PnVt:3,0,0 QR:6,2,2 S:6,0,0 SVP:6,1,0 SVa:1,1,0 T:5,1,0 TE:5,1,0 VP:202,19,8 VPi:58,3,0 VPit:5,0,0 VPo:77,6,0 VPot:10,1,1 VPt:22,3,0 X:10,1,1 XE:10,1,1 XEt:3,1,1 Xt:2,1,1
give#0 6 0 E:6,0,0
give#o 59 7 E:59,6,2 Et:13,2,0 N:1,1,1 NE:39,4,1 NEt:13,2,0 O:59,7,2 Ot:6,1,0 VP:59,6,2 VPo:18,0,0 VPot:3,0,0 VPt:10,2,0
give#o|T 8 1 E:8,0,0 NE:3,0,0 O:8,0,0 VP:8,0,0
give#o|i 51 3 E:51,3,3 Et:7,0,0 N:9,0,0 NE:47,3,0 NEt:7,0,0 O:51,3,0 Ot:3,0,0 P:9,0,0 Pn:9,0,0 VP:51,3,3 VPi:51,3,0 VPit:4,0,0 VPo:14,0,0 VPt:4,0,0
give#o|p:to 17 4 E:17,3,0 Et:2,1,0 NE:17,3,0 NEt:2,1,0 O:17,1,1 P:17,3,0 Pn:17,3,2 PnV:4,0,0 VP:17,3,0 VPo:17,3,0
give#p:to 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
go# 297 53 C:4,1,1 CE:4,1,1 COL:6,0,0 E:242,27,1 Et:40,5,0 L:40,1,1 LR:6,0,0 Lt:7,0,0 N:1,1,0 NE:34,2,0 NEt:3,1,0 O:19,1,0 P:125,5,0 Pn:125,5,4 PnV:62,5,0 PnVt:17,1,0 QL:2,2,2 QR:15,8,8 S:3,0,0 T:9,2,0 TE:9,3,0 VP:244,28,0 VPo:12,0,0 VPt:29,2,0 X:84,18,0 XE:84,18,0 XEt:11,2,0 Xt:9,2,0
go#0 41 6 E:34,3,1 Et:2,1,0 NE:12,1,0 VP:32,2,0
go#a 7 1 E:7,0,0 NE:5,0,0 VP:7,0,0 X:7,0,0 XE:7,0,0
go#o 7 1 E:7,1,0 N:1,1,0 NE:5,1,0 O:7,1,0 VP:7,1,0 VPo:4,0,0
go#p:into 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 VP:10,0,0
go#p:on 6 4 E:6,2,0 Et:2,1,0 NEt:1,1,0 P:6,1,0 Pn:6,1,1 PnV:4,2,0 VP:6,3,0
go#p:to 36 0 E:36,0,0 Et:7,0,0 P:36,0,0 Pn:36,0,0 PnV:14,0,0 VP:36,0,0
go#postS 28 2 L:28,0,0 Lt:4,0,0
go#x 37 5 E:37,4,0 Et:3,0,0 P:7,0,0 Pn:7,0,0 PnV:7,1,0 VP:37,4,0 X:37,5,0 XE:37,5,0 XEt:3,0,0
go#x|T 23 12 E:23,9,0 Et:6,2,0 PnV:2,1,0 VP:23,11,0 VPt:6,1,0 X:23,11,0 XE:23,9,0 XEt:6,2,0 Xt:6,2,0
good# 18 2 P:15,2,1 Pn:15,2,0 PnV:4,0,0 T:1,1,0 TE:1,1,0 VP:17,2,1
good#p:for|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
govern# 5 0 E:3,0,0 VP:4,0,0
grab# 8 1 E:8,0,0 NE:6,0,0 O:7,0,0 P:6,0,0 Pn:6,0,0 VP:8,0,0 VPo:6,0,0
graduate# 6 0 E:4,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:4,0,0
grant# 8 2 E:5,0,0 NE:4,0,0 O:5,1,0 P:4,0,0 Pn:4,0,0 S:3,1,0 SVP:3,1,0 St:1,1,1 VP:7,0,0 VPo:4,0,0
grapple# 5 1 E:5,1,0 P:5,1,0 Pn:5,1,1 VP:5,1,0
grapple#p:with 5 1 E:5,1,0 P:5,1,0 Pn:5,1,1 VP:5,1,0
greet# 9 2 E:3,0,0 NE:3,0,0 O:3,0,0 P:5,1,0 Pn:5,1,1 PnV:3,0,0 S:4,1,1 SVP:4,1,0 SVa:3,0,0 VP:8,1,0
grow# 66 4 C:4,1,0 CE:4,1,0 E:52,3,0 Et:3,0,0 L:9,0,0 NE:16,1,0 O:7,0,0 P:15,0,0 Pn:15,0,0 PnV:8,0,0 REL:6,0,0 VP:47,2,0 X:17,1,0 XE:17,2,0
grow#0 11 1 E:11,1,0 NE:4,1,0 VP:7,0,0
grow#a 7 1 E:7,0,0 VP:7,0,0 X:7,0,0 XE:7,0,0
grow#a|T 6 1 E:6,1,0 VP:6,1,0 X:6,1,0 XE:6,1,0
grow#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
grow#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
grow#postS 7 0 L:7,0,0
grow#rel 6 0 REL:6,0,0
guarantee# 5 2 E:4,1,1 NE:2,1,0 O:3,2,1 SVP:1,1,1 VP:5,2,1
guard# 4 0 VP:4,0,0
guess# 10 5 C:4,2,1 CE:4,2,2 E:10,4,3 Et:2,1,1 NE:6,2,0 NEt:1,1,0 O:5,2,2 VP:10,4,4
guide# 5 1 E:3,0,0 NE:3,0,0 O:3,0,0 VP:5,0,0
hack# 5 0 E:3,0,0 VP:4,0,0
hail# 5 5 E:4,3,1 Et:1,1,1 NE:3,0,0 NEt:1,1,0 O:5,3,1 P:2,1,0 PnV:1,1,0 VP:5,5,2 VPo:3,1,0 VPot:1,1,0 VPt:1,1,1
halt# 4 0 E:3,0,0 VP:3,0,0
hammer# 9 4 E:8,2,1 Et:1,1,1 NE:8,2,0 NEt:1,1,0 O:8,2,2 P:5,1,0 Pn:5,1,0 QR:1,1,0 VP:9,2,2 VPo:7,1,0
hand# 14 1 E:12,1,1 NE:6,0,0 O:11,1,1 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:13,1,1 VPi:3,0,0 VPo:8,0,0
handle# 10 0 E:9,0,0 NE:3,0,0 O:8,0,0 VP:9,0,0
handle#o 6 0 E:6,0,0 O:6,0,0 VP:6,0,0
hang# 9 2 E:9,0,0 P:8,1,0 Pn:8,1,1 PnV:4,0,0 VP:8,0,0
happen# 57 1 E:36,1,0 Et:7,0,0 L:5,0,0 Lt:3,0,0 NE:8,0,0 P:17,0,0 Pn:17,0,0 PnV:6,0,0 QR:4,1,1 S:42,0,0 SVP:27,0,0 SVPt:3,0,0 SX:4,0,0 VP:35,0,0 VPt:3,0,0 X:4,0,0 XE:4,0,0
happen#0 25 0 E:15,0,0 Et:5,0,0 NE:6,0,0 S:19,0,0 SVP:8,0,0 VP:12,0,0
happen#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 S:3,0,0 SVP:3,0,0 VP:6,0,0
happy# 5 3 P:1,1,0 Pn:1,1,1 VP:5,3,2 X:4,2,2 XE:4,2,1
hard# 9 1 VP:8,0,0 X:5,0,0 XE:5,0,0
hard#x|A 5 0 VP:5,0,0 X:5,0,0 XE:5,0,0
harm# 4 0 VP:4,0,0
hate# 7 3 E:6,1,1 O:2,2,2 VP:3,1,1
have# 777 110 C:9,3,1 CE:9,3,1 CEt:2,1,0 COL:25,4,3 COLt:4,0,0 Ct:2,1,0 E:742,66,6 Et:109,9,0 L:25,0,0 LR:7,1,0 Lt:18,0,0 LtR:5,0,0 Ltt:4,0,0 N:41,4,2 NE:446,40,4 NEt:76,6,0 Nt:3,1,0 O:576,36,2 Ot:32,2,0 P:104,6,0 Pn:104,4,2 PnV:22,3,0 PnVt:5,1,1 QR:11,3,2 REL:6,0,0 T:34,2,1 TE:34,2,1 TEt:5,0,0 Tt:5,0,0 VP:738,60,6 VPo:177,12,0 VPot:14,1,0 VPt:76,7,0 X:137,13,0 XE:137,13,0 XEt:13,2,0 Xt:9,2,0
have#0 25 7 E:25,5,0 Et:6,0,0 VP:15,3,0
have#a 13 0 E:13,0,0 NE:3,0,0 VP:13,0,0 X:13,0,0 XE:13,0,0
have#a|T 6 0 E:6,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
have#c 7 2 C:7,2,1 CE:7,2,1 CEt:2,1,0 Ct:2,1,0 E:7,2,1 Et:2,1,0 NE:5,1,0 VP:7,2,1 VPt:2,1,0
have#o 395 45 E:395,27,1 Et:67,3,0 N:39,3,2 NE:292,24,2 NEt:53,3,0 Nt:3,1,0 O:395,26,0 Ot:28,2,0 VP:395,28,1 VPo:62,5,0 VPot:6,0,0 VPt:49,3,0
have#o|: 17 3 COL:17,3,2 COLt:3,0,0 E:17,2,0 Et:3,0,0 NE:14,2,1 NEt:3,0,0 O:17,0,0 VP:17,0,0 VPo:3,0,0
have#o|T 24 7 E:22,6,0 N:1,1,0 NE:10,4,0 O:24,4,0 VP:24,4,0
have#o|a 17 0 E:17,0,0 NE:12,0,0 O:17,0,0 VP:17,0,0 VPo:17,0,0 X:17,0,0 XE:17,0,0
have#o|p:at 5 2 E:5,2,2 NE:5,2,0 O:5,0,0 P:5,2,0 Pn:5,1,0 PnV:1,1,0 VP:5,2,2 VPo:5,2,0
have#o|p:in 24 2 E:24,1,0 Et:4,1,0 NE:21,0,0 NEt:3,0,0 O:24,1,1 P:24,0,0 Pn:24,0,0 PnV:4,1,0 VP:24,1,0 VPo:23,0,0
have#o|p:to 7 0 E:7,0,0 NE:4,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0 VPo:7,0,0
have#o|p:with 8 2 E:8,2,0 NE:8,2,0 O:8,0,0 P:8,2,0 Pn:8,1,1 VP:8,2,0 VPo:8,2,0
have#o|pt 21 0 E:21,0,0 Et:4,0,0 NE:21,0,0 NEt:4,0,0 O:21,0,0 T:21,0,0 TE:21,0,0 TEt:3,0,0 Tt:3,0,0 VP:21,0,0 VPo:5,0,0 VPt:3,0,0
have#o|pt|: 6 2 COL:6,1,1 E:6,1,0 Et:1,1,0 NE:6,1,1 NEt:1,1,0 O:6,1,0 T:6,1,0 TE:6,1,0 VP:6,1,0
have#o|x 10 2 E:10,0,0 NE:9,0,0 O:10,1,0 VP:10,0,0 VPo:10,0,0 X:10,0,0 XE:10,0,0
have#p:in 11 3 E:11,1,0 P:11,0,0 Pn:11,0,0 VP:11,0,0
have#postS 13 2 L:13,0,0 Lt:8,0,0
have#postSm 6 2 L:6,0,0 LR:6,1,0 Lt:4,0,0 LtR:4,0,0
have#x 75 16 E:75,9,0 Et:8,1,0 VP:75,9,0 VPt:8,1,0 X:75,10,0 XE:75,9,0 XEt:8,2,0 Xt:7,2,0
have#x|T 9 2 E:9,1,0 VP:9,2,0 X:9,2,0 XE:9,1,0
head# 44 0 E:36,0,0 Et:8,0,0 NE:8,0,0 O:10,0,0 P:33,0,0 Pn:33,0,0 PnV:10,0,0 S:4,0,0 SVP:3,0,0 VP:41,0,0 VPo:7,0,0 VPt:5,0,0 X:3,0,0 XE:3,0,0
head#p:into 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0
head#p:to 8 0 E:8,0,0 Et:6,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:8,0,0 VPt:4,0,0
hear# 40 7 C:5,1,1 CE:5,1,1 E:36,5,2 Et:4,0,0 NE:13,2,0 O:23,3,1 P:12,1,0 Pn:12,1,0 QR:3,1,0 VP:39,6,3 VPo:12,1,0 X:8,1,0 XE:8,1,0
hear#o 7 3 E:7,2,0 NE:4,1,0 O:7,3,1 VP:7,3,1
hear#o|a 5 1 E:5,1,1 NE:4,1,0 O:5,0,0 VP:5,1,1 VPo:5,1,0 X:5,1,0 XE:5,1,0
heed# 4 0
help# 176 8 COL:4,0,0 E:165,6,0 Et:18,0,0 L:7,0,0 Lt:3,0,0 NE:59,1,0 NEt:7,0,0 O:73,0,0 P:14,0,0 Pn:14,0,0 PnV:4,0,0 VP:169,6,0 VPo:54,0,0 VPot:4,0,0 VPt:16,0,0 X:123,6,0 XE:123,6,0 XEt:13,0,0 Xt:9,0,0
help#a 71 6 E:71,6,0 Et:7,0,0 NE:1,1,0 VP:71,6,0 VPt:7,0,0 X:71,6,0 XE:71,6,0 XEt:7,0,0 Xt:7,0,0
help#o 27 1 E:27,0,0 NE:17,0,0 O:27,0,0 VP:27,0,0 VPo:9,0,0 VPt:3,0,0
help#o|a 36 0 E:36,0,0 Et:4,0,0 NE:33,0,0 NEt:4,0,0 O:36,0,0 VP:36,0,0 VPo:36,0,0 X:36,0,0 XE:36,0,0 XEt:4,0,0
help#x 8 0 E:8,0,0 VP:8,0,0 X:8,0,0 XE:8,0,0
high# 17 0 P:14,0,0 Pn:14,0,0 PnV:5,0,0 VP:17,0,0
high#p:than|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
highlight# 21 14 C:3,1,1 CE:3,1,1 E:19,9,7 Et:6,2,0 NE:17,8,0 NEt:5,2,0 O:16,8,5 Ot:2,1,0 P:4,0,0 Pn:4,0,0 S:1,1,1 VP:19,11,9 VPo:9,4,0 VPot:2,1,0 VPt:3,2,0 X:2,1,0 XE:2,1,0
highlight#o 10 8 E:10,6,5 Et:4,2,0 NE:9,6,0 NEt:3,2,0 O:10,7,5 Ot:2,1,0 VP:10,8,7 VPo:3,3,0 VPot:2,1,0 VPt:3,2,0
hint# 13 10 C:3,2,2 CE:3,2,2 E:9,5,3 L:3,1,1 LR:1,1,0 Lt:1,1,0 P:5,3,0 Pn:5,3,3 QR:2,1,0 VP:9,4,2
hire# 32 8 E:26,5,4 Et:5,3,3 NE:22,5,0 NEt:2,1,0 O:22,5,4 P:9,1,0 Pn:9,1,0 PnV:5,2,0 S:5,0,0 SVP:5,1,0 VP:32,6,5 VPo:9,3,0 VPt:3,2,2 X:7,2,0 XE:7,2,0 XEt:1,1,0
hire#o 15 4 E:15,2,2 Et:4,2,2 NE:13,2,0 O:15,4,4 VP:15,2,2 VPt:3,2,2
hit# 37 9 E:33,7,3 NE:23,6,0 O:26,1,1 P:17,5,0 Pn:17,5,2 PnV:3,1,0 S:3,1,1 VP:36,7,2 VPo:17,6,0
hit#o 10 1 E:10,1,1 NE:7,1,0 O:10,1,1 VP:10,1,1 VPo:3,0,0
hold# 202 20 COL:5,0,0 E:160,13,4 Et:28,2,0 L:7,0,0 LR:5,0,0 Lt:3,0,0 N:1,1,0 NE:105,8,0 NEt:20,1,0 O:149,8,4 Ot:6,0,0 P:90,5,0 Pn:90,4,2 PnV:26,1,0 PnVt:5,1,1 QR:7,2,1 REL:4,0,0 S:23,0,0 SVP:19,1,1 T:6,0,0 TE:6,0,0 VP:187,15,5 VPo:91,4,0 VPot:8,2,0 VPt:17,2,0 X:12,2,0 XE:12,3,0 XEt:3,0,0
hold#o 67 8 E:67,7,4 Et:8,0,0 N:1,1,0 NE:46,5,0 NEt:5,0,0 O:67,5,3 Ot:6,0,0 VP:67,6,4 VPo:16,1,0 VPt:6,0,0
hold#o|T 6 1 E:6,1,0 O:6,1,0 VP:6,1,0
hold#o|p:in 10 0 E:10,0,0 NE:8,0,0 O:10,0,0 P:10,0,0 Pn:10,0,0 PnV:3,0,0 VP:10,0,0 VPo:10,0,0
hold#o|p:on 9 1 E:9,0,0 Et:3,1,0 NE:8,0,0 NEt:2,1,0 O:9,0,0 P:9,1,0 Pn:9,1,1 PnVt:1,1,1 VP:9,0,0 VPo:9,0,0 VPot:3,1,0 VPt:3,1,0
hold#o|p:over 5 1 E:5,0,0 Et:2,1,0 NE:4,0,0 O:5,0,0 P:5,1,0 Pn:5,0,0 PnV:4,1,0 VP:5,1,0 VPo:5,1,0 VPot:1,1,0 VPt:1,1,0
hold#pasA 5 0 S:3,0,0 VP:5,0,0
hold#pas|p:in 6 0 P:6,0,0 Pn:6,0,0 S:6,0,0 SVP:6,0,0 VP:6,0,0
honor# 5 0 P:4,0,0 Pn:4,0,0 S:5,0,0 SVP:5,0,0 VP:5,0,0
hop# 4 0 E:3,0,0 VP:3,0,0
hope# 67 57 C:23,20,17 CE:23,20,18 CEt:3,2,1 COL:3,3,0 Ct:3,2,1 E:64,48,35 Et:8,6,4 L:4,0,0 NE:19,18,0 NEt:2,1,0 O:4,1,0 P:5,3,0 Pn:5,3,2 PnV:2,2,0 QR:1,1,0 T:5,3,0 TE:5,4,0 VP:62,48,36 VPo:3,3,0 VPt:7,5,3 X:34,24,17 XE:34,23,15 XEt:4,4,3 Xt:2,2,1
hope#c 16 16 C:16,15,13 CE:16,15,14 CEt:1,1,0 Ct:1,1,0 E:16,15,13 Et:1,1,0 NE:16,15,0 NEt:1,1,0 VP:16,15,13 VPt:1,1,0
hope#ct 6 5 C:6,5,4 CE:6,5,4 CEt:2,1,1 Ct:2,1,1 E:6,5,4 Et:2,1,1 VP:6,5,4 VPt:2,1,1
hope#x 26 20 E:26,17,10 Et:3,3,2 P:1,1,0 Pn:1,1,1 PnV:1,1,0 VP:26,19,13 VPt:2,2,1 X:26,18,13 XE:26,16,10 XEt:3,3,2 Xt:2,2,1
hopeful# 6 6 C:5,5,4 CE:5,5,4 CEt:2,1,0 Ct:2,1,0 P:1,1,0 Pn:1,1,1 VP:6,6,3 VPt:2,1,0
host# 36 0 E:25,0,0 Et:7,0,0 NE:19,0,0 NEt:6,0,0 O:23,0,0 P:11,0,0 Pn:11,0,0 VP:35,0,0 VPo:9,0,0 VPt:4,0,0
host#o 11 0 E:11,0,0 Et:4,0,0 NE:9,0,0 NEt:4,0,0 O:11,0,0 VP:11,0,0
host#pasA 7 0 VP:7,0,0
hover# 5 0 E:4,0,0 VP:4,0,0
huddle# 5 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
hurt# 7 0 E:7,0,0 O:6,0,0 VP:6,0,0
hurt#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
identify# 34 20 E:22,10,6 Et:3,2,2 L:3,0,0 NE:10,5,0 NEt:3,2,0 O:15,6,2 Ot:1,1,1 P:20,10,1 Pn:20,10,1 PnV:5,1,0 PnVt:1,1,0 S:4,1,0 SVP:4,1,0 SVPt:1,1,1 VP:30,13,7 VPo:10,6,0 VPt:2,2,1
identify#o 8 3 E:8,3,2 Et:2,1,1 NE:3,1,0 NEt:2,1,0 O:8,2,1 Ot:1,1,1 VP:7,3,2 VPo:3,1,0 VPt:1,1,1
ignore# 21 12 E:17,7,5 Et:2,2,1 NE:11,2,0 O:16,8,5 Ot:1,1,0 P:4,2,1 Pn:4,2,0 S:3,1,1 VP:19,8,7 VPo:5,1,0 VPt:1,1,0
ignore#o 10 6 E:10,4,3 Et:2,2,1 NE:5,1,0 O:10,5,4 Ot:1,1,0 VP:10,5,4 VPt:1,1,0
illustrate# 5 3 C:1,1,1 CE:1,1,1 E:5,3,2 NE:3,1,0 O:4,2,2 VP:5,3,3
imagine# 10 6 C:1,1,1 CE:1,1,1 E:8,5,3 NE:6,4,0 O:6,2,1 P:1,1,0 Pn:1,1,0 REL:1,1,0 VP:9,5,4 VPo:3,2,0
impact# 4 0 VP:4,0,0
implement# 6 1 E:5,1,1 NE:3,1,0 O:5,1,1 VP:6,1,1
imply# 11 11 C:9,9,8 CE:9,7,6 E:10,8,7 L:1,1,1 NE:3,3,0 VP:9,9,8
imply#ct 6 6 C:6,6,5 CE:6,4,3 E:6,4,3 VP:6,6,5
important# 15 0 P:12,0,0 Pn:12,0,0 PnV:5,0,0 VP:15,0,0 VPt:3,0,0
important#p:in|A 5 0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
impose# 6 3 E:4,1,0 NE:3,0,0 O:4,1,0 S:1,1,1 VP:6,1,0
impossible# 4 0 VP:4,0,0 X:3,0,0 XE:3,0,0
improve# 19 0 E:16,0,0 Et:3,0,0 NE:7,0,0 O:11,0,0 P:5,0,0 Pn:5,0,0 VP:17,0,0 VPo:3,0,0
improve#o 9 0 E:9,0,0 NE:6,0,0 O:9,0,0 VP:9,0,0
inclin# 5 3 E:2,1,0 S:3,0,0 SVP:3,2,0 SX:3,2,0 VP:5,3,0 X:5,3,0 XE:5,3,0
include# 137 22 COL:3,3,3 COLt:3,1,0 E:125,19,12 Et:43,4,1 L:10,0,0 LR:4,0,0 N:4,2,1 NE:96,10,2 NEt:32,3,0 Nt:1,1,0 O:112,13,8 Ot:27,4,1 P:19,1,0 Pn:19,1,0 T:4,1,1 TE:4,1,1 VP:124,18,12 VPo:25,1,0 VPot:3,0,0 VPt:33,5,1 X:9,3,2 XE:9,3,2
include#g 6 3 E:6,3,2 VP:6,3,2 X:6,3,2 XE:6,3,2
include#o 82 10 E:82,9,5 Et:30,3,1 N:4,2,1 NE:72,8,2 NEt:26,3,0 Nt:1,1,0 O:82,9,4 Ot:22,2,1 VP:82,9,5 VPo:6,0,0 VPt:24,3,1
include#o|T 5 1 E:5,1,0 O:5,1,1 Ot:1,1,0 VP:5,1,1 VPt:1,1,0
include#o|p:in 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
include#post0 6 2 L:6,0,0
increase# 31 1 E:28,1,1 Et:5,0,0 NE:20,1,0 NEt:4,0,0 O:25,1,0 P:18,1,0 Pn:18,0,0 PnV:5,1,0 VP:30,1,1 VPo:16,1,0 VPt:4,0,0
increase#o 10 0 E:10,0,0 NE:8,0,0 O:10,0,0 VP:10,0,0 VPo:4,0,0
indicate# 35 31 C:26,23,18 CE:26,22,19 CEt:4,4,2 Ct:1,1,1 E:32,25,21 Et:7,6,2 L:3,2,0 LR:2,2,1 NE:10,5,0 NEt:3,2,0 O:4,2,1 P:1,1,0 Pn:1,1,0 VP:31,25,18 VPt:2,2,1
indicate#c 7 6 C:7,5,4 CE:7,5,4 CEt:1,1,1 Ct:1,1,1 E:7,5,4 Et:1,1,1 NE:7,4,0 NEt:1,1,0 VP:7,5,4 VPt:1,1,1
indicate#ct 18 17 C:18,17,13 CE:18,16,14 CEt:3,3,1 E:18,16,14 Et:3,3,1 P:1,1,0 Pn:1,1,0 VP:18,17,13 VPt:1,1,0
influence# 7 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:7,0,0
inform# 7 6 C:3,3,3 CE:3,2,2 E:5,4,0 Et:1,1,0 NE:4,3,3 NEt:1,1,0 O:5,0,0 OC:3,3,0 P:2,2,1 Pn:2,2,0 Pnt:1,1,0 Pt:1,1,0 VP:7,6,0 VPo:5,5,4 VPot:1,1,0 VPt:1,1,0
inject# 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:7,0,0 VPo:7,0,0
inject#o|p:into 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:6,0,0 VPo:6,0,0
insist# 56 54 C:45,43,35 CE:45,42,35 CEt:9,8,2 Ct:8,7,1 E:52,47,37 Et:10,9,2 L:7,2,1 LR:3,3,1 Lt:4,1,1 LtR:1,1,0 NE:22,19,0 NEt:4,3,0 O:1,1,1 P:6,2,0 Pn:6,2,1 PnV:2,2,0 Pnt:1,1,0 Pt:1,1,0 QLR:1,1,1 VP:50,45,36 VPt:9,8,1
insist#c 19 19 C:19,17,14 CE:19,16,15 CEt:4,3,1 Ct:4,3,1 E:19,16,15 Et:4,3,1 NE:18,15,0 NEt:4,3,0 VP:19,16,15 VPt:4,3,1
insist#ct 24 24 C:24,24,19 CE:24,24,18 CEt:5,5,1 Ct:4,4,0 E:24,24,18 Et:5,5,1 NE:2,2,0 PnV:2,2,0 VP:24,24,18 VPt:4,4,0
inspire# 14 0 E:12,0,0 NE:5,0,0 O:7,0,0 P:6,0,0 Pn:6,0,0 VP:13,0,0
inspire#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
install# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
intend# 19 13 E:8,3,2 Et:2,2,2 NE:3,1,0 PnV:1,1,0 REL:1,1,0 S:7,1,0 SVP:7,4,1 SX:7,4,1 VP:14,8,4 VPo:2,2,0 VPt:3,3,2 X:14,8,2 XE:14,7,2 XEt:3,3,2 Xt:3,3,2
intend#pas|x 6 4 PnV:1,1,0 S:6,1,0 SVP:6,4,1 SX:6,4,1 VP:6,4,1 X:6,4,1 XE:6,4,1
intensify# 7 0 E:6,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
interested# 5 3 P:5,2,0 Pn:5,2,2 PnV:1,1,1 VP:5,3,0
interested#p:in|A 5 3 P:5,2,0 Pn:5,2,2 PnV:1,1,1 VP:5,3,0
interject# 6 5 C:4,4,2 CE:4,4,2 E:6,5,2 P:1,1,0 Pn:1,1,0 QR:4,4,4 VP:6,5,2 XE:1,1,0
interpret# 4 4 P:3,2,0 Pn:3,3,1 SVP:1,1,0 VP:3,2,0
interrupt# 9 1 E:8,1,0 NE:6,1,0 O:8,0,0 P:4,1,1 Pn:4,1,0 PnV:1,1,0 VP:9,1,0 VPo:6,1,0
intervene# 6 0 E:5,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:4,0,0
interview# 31 2 E:23,1,1 Et:3,0,0 NE:14,1,0 O:17,1,1 P:12,1,0 Pn:12,1,0 PnV:4,0,0 S:5,0,0 SVP:5,0,0 VP:29,1,1 VPo:6,0,0 X:3,0,0 XE:3,0,0
interview#o 12 1 E:12,1,1 NE:9,1,0 O:12,1,1 VP:12,1,1
introduce# 33 13 C:1,1,1 CE:1,1,1 E:23,6,3 Et:5,1,0 N:1,1,0 NE:15,2,1 NEt:5,1,0 O:24,7,4 OC:1,1,0 P:14,2,0 Pn:14,2,1 PnV:4,0,0 S:6,2,2 SVP:4,0,0 VP:30,8,4 VPo:14,3,0 VPt:3,1,0
introduce#o 12 5 E:12,2,1 Et:4,1,0 N:1,1,0 NE:7,1,1 NEt:4,1,0 O:12,5,3 VP:12,4,3 VPt:2,1,0
invest# 22 0 E:17,0,0 Et:6,0,0 L:3,0,0 NE:6,0,0 NEt:3,0,0 O:6,0,0 P:13,0,0 Pn:13,0,0 VP:19,0,0 VPo:4,0,0
invest#p:in 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0
investigate# 17 2 E:11,0,0 NE:8,0,0 O:10,1,1 P:8,0,0 Pn:8,0,0 PnV:3,1,0 S:4,0,0 SVP:3,1,0 SVa:2,1,0 VP:16,2,1 VPo:5,0,0
invite# 17 5 E:12,2,1 Et:4,0,0 NE:10,2,1 NEt:4,0,0 O:11,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 S:4,0,0 SVP:4,2,2 SX:4,2,2 VP:17,4,1 VPo:8,2,0 VPt:3,0,0 X:11,4,0 XE:11,4,1 XEt:3,0,0
invite#o|x 6 2 E:6,2,1 NE:5,2,1 O:6,0,0 VP:6,2,1 VPo:6,2,0 X:6,2,0 XE:6,2,1
invok# 12 8 E:12,8,4 NE:10,4,0 O:12,7,6 P:6,2,0 Pn:6,2,1 VP:12,8,4 VPo:8,2,0
involve# 21 1 E:18,1,1 Et:7,0,0 NE:11,1,0 NEt:4,0,0 O:11,1,0 P:6,0,0 Pn:6,0,0 S:3,0,0 VP:20,1,0 VPt:4,0,0 X:4,0,0 XE:4,0,0 XEt:3,0,0
involve#o 8 1 E:8,1,1 NE:8,1,0 NEt:3,0,0 O:8,1,0 VP:8,1,0
involved# 7 0 P:7,0,0 Pn:7,0,0 VP:7,0,0
involved#p:in|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
issue# 45 26 C:4,1,0 CE:4,1,0 E:32,16,0 Et:4,3,0 N:1,1,1 NE:7,3,0 O:31,14,2 OC:3,1,0 P:12,2,0 Pn:12,2,0 PnV:3,0,0 QR:4,3,3 S:4,1,0 SVP:3,1,1 VP:44,17,1 VPo:15,7,0 VPt:3,2,0 X:2,2,0 XE:2,2,0
issue#o|T 11 10 E:11,8,0 Et:2,1,0 O:11,7,1 VP:11,7,1 VPo:3,1,0 VPt:2,1,0
jeer# 4 1 C:1,1,0 CE:1,1,0 E:2,1,0 QR:1,1,1 VP:3,1,0
join# 70 5 E:53,3,0 Et:6,0,0 L:3,0,0 LR:3,1,0 NE:37,3,0 O:52,1,1 P:32,3,0 Pn:32,3,1 PnV:9,0,0 S:11,0,0 SVP:7,0,0 SVa:3,0,0 VP:67,4,1 VPo:33,3,0 VPt:4,0,0 X:4,0,0 XE:4,0,0
join#o 22 0 E:22,0,0 Et:3,0,0 NE:13,0,0 O:22,0,0 VP:22,0,0 VPo:4,0,0
join#o|p:in 8 1 E:8,1,0 NE:8,1,0 O:8,0,0 P:8,1,0 Pn:8,1,0 VP:8,1,0 VPo:8,1,0
join#pasA 7 0 S:5,0,0 VP:7,0,0
joke# 15 14 C:6,5,5 CE:6,5,5 CEt:1,1,1 E:11,8,6 Et:2,1,1 L:4,1,1 Lt:1,1,1 P:3,2,0 Pn:3,2,1 QL:2,1,1 QLR:1,1,0 QR:5,4,3 VP:9,6,5
judge# 6 4 C:1,1,1 CE:1,1,1 E:5,2,2 NE:3,1,0 O:3,2,1 P:3,1,0 Pn:3,1,0 VP:5,3,2 VPo:3,1,0
jump# 15 2 E:14,2,0 P:12,2,0 Pn:12,2,2 PnV:5,0,0 VP:14,2,0 VPt:3,0,0
justify# 4 2 Et:1,1,1 NEt:1,1,0 O:2,2,1 P:3,1,0 Pn:3,1,0 VP:3,0,0 VPot:1,1,0 VPt:1,1,1
keep# 90 12 COL:3,0,0 E:87,8,0 Et:12,0,0 N:1,1,1 NE:50,3,1 NEt:8,0,0 O:63,1,0 P:41,3,0 Pn:41,3,3 PnV:10,1,1 VP:89,7,0 VPo:48,2,0 VPt:6,0,0 X:25,4,0 XE:25,5,0
keep#g 12 6 E:12,5,0 VP:12,4,0 X:12,4,0 XE:12,5,0
keep#o 19 1 E:19,1,0 Et:6,0,0 N:1,1,1 NE:17,1,1 NEt:4,0,0 O:19,1,0 VP:19,1,0 VPo:7,0,0 VPt:5,0,0
keep#o|a 8 0 E:8,0,0 NE:5,0,0 O:8,0,0 VP:8,0,0 VPo:8,0,0 X:8,0,0 XE:8,0,0
keep#o|p:in 7 0 E:7,0,0 NE:5,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0 VPo:7,0,0
keep#o|p:on 11 2 E:11,1,0 NE:9,1,0 O:11,0,0 P:11,1,0 Pn:11,1,1 PnV:5,1,1 VP:11,1,0 VPo:11,1,0
keep#p:with 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
kick# 8 0 E:6,0,0 NE:3,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 VPo:3,0,0
kill# 49 0 E:27,0,0 Et:3,0,0 NE:20,0,0 O:22,0,0 P:29,0,0 Pn:29,0,0 PnV:12,0,0 S:13,0,0 SVP:8,0,0 VP:42,0,0 VPo:13,0,0
kill#o 7 0 E:7,0,0 NE:3,0,0 O:7,0,0 VP:7,0,0
kill#o|p:in 8 0 E:8,0,0 NE:7,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:4,0,0 VP:8,0,0 VPo:8,0,0
kill#pas|p:in 5 0 P:5,0,0 Pn:5,0,0 S:5,0,0 SVP:5,0,0 VP:5,0,0
knock# 10 5 E:8,5,4 NE:4,2,0 O:7,3,0 P:7,4,0 Pn:7,3,0 VP:8,5,5 VPo:7,5,0
know# 177 120 C:49,31,28 CE:49,34,30 CEt:6,3,1 COL:6,1,0 Ct:1,1,0 E:105,49,36 Et:12,5,2 L:7,0,0 LR:6,0,0 NE:36,13,0 NEt:7,2,0 O:27,11,8 P:80,27,0 Pn:80,31,7 PnV:15,9,1 PnVt:4,0,0 Pnt:4,3,0 Pt:4,3,0 QR:7,1,0 REL:5,2,2 S:28,9,4 SVP:21,17,2 SVPt:4,3,0 SX:2,1,1 T:9,1,0 TE:9,1,0 TEt:2,1,1 Tt:2,1,1 VP:157,80,35 VPi:1,1,0 VPo:14,2,0 VPt:9,4,0 X:7,4,0 XE:7,2,0 XEt:3,2,0
know#acl|p:as 18 10 P:18,5,0 Pn:18,7,4 VP:18,4,0
know#c 22 15 C:22,12,10 CE:22,15,12 CEt:4,2,1 E:22,15,11 Et:4,2,1 NE:15,10,0 NEt:4,1,0 VP:22,13,11
know#ct 11 9 C:11,9,9 CE:11,9,9 CEt:1,1,0 Ct:1,1,0 E:11,9,9 Et:1,1,0 VP:11,9,9 VPt:1,1,0
know#cw 15 11 C:15,10,9 CE:15,10,9 E:15,10,9 VP:15,10,9
know#o 13 7 E:13,5,3 NE:5,2,0 O:13,6,3 VP:13,7,4 VPo:3,2,0
know#pas|p:as 6 6 P:6,6,0 Pn:6,6,0 PnV:2,2,1 S:3,1,0 SVP:3,3,0 VP:6,5,0
know#pas|p:for 10 9 P:10,7,0 Pn:10,7,0 PnV:2,2,0 Pnt:2,2,0 Pt:2,2,0 S:10,0,0 SVP:10,8,1 SVPt:2,2,0 VP:10,7,0 VPt:2,2,0
labor# 4 1 E:4,1,0 NE:1,1,0 VP:4,1,0 X:3,1,0 XE:3,1,0
lack# 9 0 E:9,0,0 NE:3,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0
lack#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
lag# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
lambast# 5 5 E:3,3,2 Et:1,1,1 NE:3,2,0 NEt:1,1,0 O:3,3,0 Ot:1,1,1 P:4,4,0 Pn:4,4,0 S:2,2,0 SVP:2,2,0 VP:5,4,2 VPo:2,2,0 VPt:1,1,1
lament# 10 10 C:2,2,2 CE:2,2,2 E:8,6,4 LR:1,1,0 NE:5,3,0 O:6,5,4 QR:3,0,0 T:1,1,0 VP:8,8,6 XE:1,1,0
land# 13 1 E:8,1,0 NE:3,1,0 O:4,1,0 P:10,0,0 Pn:10,0,0 PnV:6,0,0 VP:11,1,0 VPo:3,0,0
large# 8 0 P:7,0,0 Pn:7,0,0 VP:7,0,0
lash# 5 3 E:5,1,0 P:3,3,1 Pn:3,3,1 VP:3,2,0
last# 10 0 E:7,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0
late# 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
laud# 4 2 E:4,2,1 NE:2,1,0 O:3,2,1 VP:4,2,1
laugh# 12 2 E:7,0,0 L:5,0,0 VP:3,0,0
laugh#0 5 0 E:5,0,0
launch# 40 11 E:36,6,2 Et:7,1,1 LR:2,1,0 NE:25,4,0 NEt:6,1,0 O:32,5,4 P:16,1,0 Pn:16,1,0 PnV:5,2,0 VP:38,7,3 VPo:19,3,0 VPot:3,0,0 VPt:4,0,0 X:3,1,0 XE:3,1,0
launch#o 16 5 E:16,3,1 Et:4,1,1 NE:12,1,0 NEt:3,1,0 O:16,4,3 VP:16,4,2 VPo:4,0,0
lay# 31 15 E:28,11,5 Et:4,3,3 N:1,1,0 NE:23,9,2 NEt:3,2,0 O:25,9,4 Ot:1,1,1 P:11,3,0 Pn:11,3,0 PnV:3,0,0 VP:29,12,7 VPo:12,3,0 VPt:4,2,2 X:2,1,0 XE:2,1,0
lay#o 13 9 E:13,6,3 Et:2,1,1 N:1,1,0 NE:12,6,2 NEt:2,1,0 O:13,6,3 Ot:1,1,1 VP:13,6,3 VPt:2,1,1
lead# 156 4 COL:4,0,0 E:115,3,1 Et:23,1,0 L:21,0,0 LR:6,0,0 LRt:3,0,0 Lt:5,0,0 N:3,0,0 NE:62,2,0 NEt:11,0,0 O:75,2,0 P:66,2,0 Pn:66,1,1 PnV:22,0,0 PnVt:4,0,0 Pnt:3,0,0 Pt:3,0,0 QR:3,0,0 S:4,0,0 VP:131,3,1 VPo:43,1,0 VPot:7,0,0 VPt:14,0,0 X:12,0,0 XE:12,0,0 XEt:3,0,0
lead#o 34 1 E:34,1,0 Et:4,0,0 N:3,0,0 NE:25,1,0 O:34,1,0 VP:34,1,0 VPo:5,0,0 VPt:3,0,0
lead#o|p:by 9 0 E:9,0,0 NE:6,0,0 O:9,0,0 P:9,0,0 Pn:9,0,0 PnV:5,0,0 VP:9,0,0 VPo:7,0,0
lead#o|p:in 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
lead#o|x 9 0 E:9,0,0 NE:9,0,0 O:9,0,0 VP:9,0,0 VPo:9,0,0 X:9,0,0 XE:9,0,0
lead#p:to 21 0 E:21,0,0 Et:6,0,0 P:21,0,0 Pn:21,0,0 PnV:6,0,0 VP:21,0,0
lead#pasA 15 0 VP:15,0,0
lead#postS 11 0 L:11,0,0
leak# 4 0 VP:3,0,0
lean# 12 2 E:9,0,0 L:3,0,0 P:5,0,0 Pn:5,0,0 VP:7,0,0
learn# 31 22 C:14,11,8 CE:14,11,8 CEt:2,2,2 Ct:1,1,1 E:30,15,9 Et:3,3,2 NE:7,5,0 NEt:1,1,0 O:5,3,3 OC:1,1,0 P:12,3,0 Pn:12,3,3 PnV:3,1,0 PnVt:1,1,0 VP:29,14,9 VPo:2,1,1 VPt:2,2,1
learn#ct 7 5 C:7,5,3 CE:7,4,4 CEt:1,1,1 Ct:1,1,1 E:7,4,4 Et:1,1,1 NE:1,1,0 VP:7,5,3 VPt:1,1,1
leave# 143 7 C:2,1,1 CE:2,1,1 COL:4,0,0 E:135,4,2 Et:20,0,0 N:2,1,1 NE:80,2,1 NEt:12,0,0 O:98,2,1 P:58,0,0 Pn:58,0,0 PnV:21,0,0 PnVt:4,0,0 S:5,0,0 SVP:4,1,0 SX:3,1,0 T:5,0,0 TE:5,0,0 VP:136,5,2 VPo:70,0,0 VPot:7,0,0 VPt:11,0,0 X:32,2,0 XE:32,3,0 XEt:6,0,0 Xt:3,0,0
leave#0 6 0 E:6,0,0 NE:3,0,0 VP:3,0,0
leave#o 38 2 E:38,2,1 Et:5,0,0 N:2,1,1 NE:26,1,1 NEt:4,0,0 O:38,2,1 VP:38,2,1 VPo:14,0,0
leave#o|a 10 0 E:10,0,0 NE:9,0,0 O:10,0,0 VP:10,0,0 VPo:10,0,0 X:10,0,0 XE:10,0,0
leave#o|p:in 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:5,0,0
leave#o|p:on 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
leave#o|p:with 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
leave#o|x 10 0 E:10,0,0 NE:10,0,0 O:10,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:10,0,0 VPo:10,0,0 X:10,0,0 XE:10,0,0
leave#p:behind 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
lecture# 5 3 E:5,0,0 P:3,0,0 Pn:3,1,0 QR:1,1,1 VP:4,0,0
lend# 7 1 E:7,1,0 NE:5,1,0 O:5,0,0 P:5,0,0 Pn:5,0,0 T:1,1,0 TE:1,1,0 VP:6,0,0 VPo:5,0,0
let# 35 4 COL:3,0,0 E:33,3,1 Et:3,1,0 NE:31,3,0 NEt:4,1,0 O:32,0,0 T:4,1,1 TE:4,1,1 VP:33,2,1 VPo:29,2,0 X:27,2,0 XE:27,3,0 XEt:3,0,0
let#o|a 22 2 E:22,2,1 NE:22,2,0 O:22,0,0 VP:22,2,1 VPo:22,2,0 X:22,2,0 XE:22,2,0
leverage# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
lie# 7 1 E:6,1,0 P:5,1,0 Pn:5,1,1 VP:6,1,0
lift# 14 1 E:13,0,0 NE:7,0,0 O:11,1,1 P:3,0,0 Pn:3,0,0 VP:12,1,1 VPo:4,0,0
lift#o 9 1 E:9,0,0 NE:5,0,0 O:9,1,1 VP:9,1,1
like# 33 25 COL:1,1,0 E:31,20,9 Et:5,2,2 NE:7,2,0 O:11,5,5 P:4,0,0 Pn:4,0,0 REL:2,1,1 S:1,1,1 VP:30,19,10 VPo:4,1,0 VPt:3,1,1 X:18,14,6 XE:18,15,4 XEt:4,2,2
like#o 7 5 E:7,4,4 O:7,5,5 VP:7,5,5
like#x 16 15 E:16,13,4 Et:4,2,2 VP:16,12,5 VPt:2,1,1 X:16,12,6 XE:16,13,4 XEt:4,2,2
likely# 60 12 C:3,0,0 CE:3,0,0 COL:3,0,0 VP:60,8,0 VPt:7,1,0 X:54,8,0 XE:54,8,0 XEt:7,1,0 Xt:5,1,0
likely#x|A 49 10 VP:49,8,0 VPt:5,1,0 X:49,8,0 XE:49,8,0 XEt:6,1,0 Xt:5,1,0
liken# 6 6 E:6,6,4 NE:4,4,0 O:4,2,1 P:4,4,0 Pn:4,4,0 VP:6,6,4 VPo:3,3,0 X:1,1,0 XE:1,1,0
limit# 18 2 E:15,2,2 NE:8,0,0 O:14,2,2 P:7,0,0 Pn:7,0,0 VP:17,2,2 VPo:5,0,0
limit#o 8 2 E:8,2,2 NE:4,0,0 O:8,2,2 VP:8,2,2
line# 12 4 E:8,3,1 Et:4,2,0 O:1,1,1 P:7,2,0 Pn:7,2,2 PnV:3,0,0 VP:11,3,1 VPt:4,2,0 X:3,1,0 XE:3,1,0 XEt:2,1,0 Xt:2,1,0
link# 16 5 E:9,4,3 L:3,0,0 NE:4,3,0 O:5,1,1 P:11,3,0 Pn:11,3,1 PnV:1,1,0 VP:13,4,3 VPo:3,2,0
list# 20 16 E:13,8,4 Et:2,1,1 NE:10,4,0 NEt:1,1,0 O:12,9,5 P:8,4,0 Pn:8,3,0 PnV:2,1,0 S:4,1,0 SVP:4,2,1 SVPt:1,1,1 VP:19,11,6 VPo:8,3,0 VPt:3,3,2
list#o 7 7 E:7,6,2 Et:1,1,1 NE:6,2,0 NEt:1,1,0 O:7,7,4 VP:7,7,4 VPo:4,1,0 VPt:1,1,1
listen# 18 1 E:15,0,0 L:3,0,0 P:14,0,0 Pn:14,0,0 PnV:6,0,0 VP:14,0,0
listen#p:to 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:9,0,0
live# 56 2 C:2,1,1 CE:2,1,1 E:37,2,0 Et:7,0,0 L:13,0,0 LR:8,0,0 NE:4,0,0 P:26,0,0 Pn:26,0,0 PnV:10,1,0 REL:5,0,0 VP:37,1,0 VPt:3,0,0 X:3,0,0 XE:3,0,0
live#0 5 1 E:3,1,0 VP:4,0,0
live#p:in 12 0 E:12,0,0 P:12,0,0 Pn:12,0,0 VP:12,0,0
live#postSm 7 0 L:7,0,0 LR:7,0,0
lobby# 6 2 E:6,2,1 Et:2,1,0 NE:3,1,0 NEt:2,1,0 O:4,0,0 PnV:1,1,0 VP:5,2,1 VPo:3,1,0 VPot:1,1,0 VPt:1,1,0 X:3,1,0 XE:3,1,0 XEt:2,1,0 Xt:1,1,0
lock# 12 2 E:8,0,0 NE:4,0,0 O:6,0,0 P:6,1,0 Pn:6,1,0 PnV:3,0,0 S:4,0,0 SVP:4,0,0 VP:12,0,0
lock#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
look# 136 53 C:3,0,0 CE:3,0,0 COL:3,0,0 E:112,29,5 Et:13,5,2 L:24,1,0 LR:6,1,0 Lt:7,0,0 NE:10,0,0 P:61,20,1 Pn:61,19,10 PnV:18,6,5 PnVt:3,1,0 Pnt:3,0,0 Pt:3,0,0 REL:3,0,0 T:5,0,0 TE:5,0,0 VP:105,36,5 VPt:9,2,1 X:37,12,4 XE:37,12,4 XEt:5,2,1 Xt:2,1,1
look#0 6 2 E:6,1,0 Et:2,1,0 VP:4,1,0
look#a 11 2 E:11,1,0 NE:4,0,0 P:3,1,0 Pn:3,0,0 VP:11,1,0 X:11,0,0 XE:11,1,0
look#a|T 6 1 E:6,0,0 VP:6,1,0 X:6,1,0 XE:6,1,0
look#p:at 17 6 E:17,3,0 Et:2,1,1 P:17,4,0 Pn:17,3,2 PnV:7,3,2 VP:17,6,1
look#p:for 10 5 E:10,5,0 P:10,5,0 Pn:10,5,3 PnV:2,1,1 VP:10,5,0
look#p:like 6 2 E:6,2,0 P:6,2,0 Pn:6,2,0 VP:6,2,0
look#p:to|T 9 5 E:9,5,1 Et:2,1,0 P:9,5,1 Pn:9,5,3 PnV:2,1,1 PnVt:2,1,0 VP:9,5,0 VPt:2,1,0
look#post0 6 2 L:6,1,0
look#postS 12 7 L:12,0,0 Lt:4,0,0
look#postSm 5 4 L:5,0,0 LR:5,1,0
look#x 18 12 E:18,10,4 Et:2,2,1 VP:18,11,4 VPt:1,1,1 X:18,11,4 XE:18,10,4 XEt:2,2,1 Xt:1,1,1
loom# 11 0 E:10,0,0 NE:6,0,0 O:3,0,0 P:5,0,0 Pn:5,0,0 VP:9,0,0
lose# 94 0 C:3,0,0 CE:3,0,0 COL:6,0,0 E:85,0,0 Et:17,0,0 NE:57,0,0 NEt:12,0,0 O:61,0,0 Ot:3,0,0 P:46,0,0 Pn:46,0,0 PnV:7,0,0 S:3,0,0 SVP:3,0,0 T:3,0,0 TE:3,0,0 VP:86,0,0 VPo:41,0,0 VPt:7,0,0 X:3,0,0 XE:3,0,0
lose#0 5 0 E:5,0,0 NE:4,0,0
lose#o 23 0 E:23,0,0 Et:5,0,0 NE:12,0,0 NEt:3,0,0 O:23,0,0 VP:23,0,0 VPo:8,0,0 VPt:3,0,0
lose#o|p:in 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
lose#o|p:to 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0 VPo:7,0,0
lose#p:to 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
love# 9 6 E:8,2,1 Et:3,2,1 NE:3,0,0 O:4,2,2 S:1,1,1 VP:9,4,3 VPt:1,1,1 X:3,3,2 XE:3,2,1 XEt:2,2,1 Xt:1,1,1
low# 8 0 P:6,0,0 Pn:6,0,0 VP:8,0,0
lower# 5 0 E:5,0,0 NE:4,0,0 O:4,0,0 VP:5,0,0
loyal# 6 1 P:6,1,0 Pn:6,1,1 VP:6,1,0
lure# 4 0 E:3,0,0 O:3,0,0 VP:4,0,0
maintain# 29 6 C:6,3,3 CE:6,3,2 E:26,4,2 NE:17,2,0 O:20,0,0 P:11,2,0 Pn:11,2,2 VP:29,4,3 VPo:12,2,0
maintain#o 10 0 E:10,0,0 NE:6,0,0 O:10,0,0 VP:10,0,0
make# 491 119 C:24,19,15 CE:24,19,15 CEt:1,1,1 COL:9,1,1 Ct:1,1,1 E:450,82,7 Et:54,14,0 L:4,0,0 Lt:3,0,0 N:10,7,4 NE:341,68,17 NEt:46,13,0 Nt:1,1,0 O:384,48,10 OC:10,8,0 OCt:1,1,0 Ot:6,4,0 P:156,15,0 Pn:156,13,8 PnV:42,8,0 PnVt:10,1,1 Pnt:6,1,1 Pt:6,1,0 QR:7,2,2 REL:7,0,0 S:14,1,1 SVP:11,1,0 SX:4,0,0 T:18,1,0 TE:18,1,0 VP:479,85,7 VPi:5,1,0 VPo:241,30,4 VPot:22,3,0 VPt:37,11,0 X:137,17,3 XE:137,25,2 XEt:10,2,0 Xt:6,1,0
make#a 18 9 E:18,9,0 Et:1,1,0 NE:17,9,7 NEt:1,1,0 VP:18,8,0 VPt:1,1,0 X:18,8,0 XE:18,9,0 XEt:1,1,0 Xt:1,1,0
make#ct|a 5 4 C:5,4,3 CE:5,4,3 E:5,4,0 NE:5,4,0 VP:5,4,0 X:5,0,0 XE:5,4,0
make#ct|o 5 5 C:5,5,5 CE:5,5,5 E:5,5,0 NE:5,5,1 O:5,0,0 OC:5,5,0 P:4,0,0 Pn:4,0,0 PnV:4,4,0 VP:5,5,0 VPo:5,5,1
make#g 7 0 E:7,0,0 VP:7,0,0 X:7,0,0 XE:7,0,0
make#o 148 41 E:148,29,3 Et:18,6,0 N:9,6,3 NE:105,23,4 NEt:15,7,0 Nt:1,1,0 O:148,31,4 Ot:6,4,0 VP:148,27,3 VPo:29,1,0 VPot:3,0,0 VPt:11,6,0
make#o|T 9 2 E:8,2,0 N:1,1,1 NE:4,0,0 O:9,2,0 VP:9,2,0
make#o|a 72 6 E:72,5,1 Et:3,0,0 NE:61,5,0 NEt:3,0,0 O:72,1,0 VP:72,5,1 VPo:71,5,1 X:72,5,1 XE:72,5,0 XEt:3,0,0
make#o|p:for 12 6 E:12,4,0 Et:4,1,0 NE:12,3,0 NEt:4,1,0 O:12,0,0 P:12,3,0 Pn:12,2,2 PnV:6,2,0 Pnt:1,1,1 Pt:1,1,0 VP:12,4,0 VPo:12,4,0 VPot:3,1,0 VPt:3,1,0
make#o|p:in 23 5 E:23,2,0 Et:3,0,0 NE:21,2,0 NEt:3,0,0 O:23,3,2 P:23,1,0 Pn:23,1,0 PnV:5,0,0 VP:23,2,0 VPo:23,1,0
make#o|p:on 9 1 E:9,0,0 Et:3,1,0 NE:9,0,0 NEt:3,0,0 O:9,1,1 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:9,1,0 VPo:9,0,0
make#o|p:to 19 5 E:19,4,1 NE:18,4,0 O:19,1,0 P:19,5,0 Pn:19,4,1 PnV:3,0,0 VP:19,5,1 VPo:19,5,0
make#o|pt 8 2 E:8,0,0 Et:2,2,0 NE:8,0,0 NEt:2,2,0 O:8,2,0 T:8,0,0 TE:8,0,0 VP:8,2,0
make#o|x 7 2 E:7,2,0 NE:7,2,2 O:7,0,0 VP:7,2,0 VPo:7,2,2 X:7,2,2 XE:7,2,2
make#p:for 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
make#pas|a 5 0 S:3,0,0 SVP:3,0,0 SX:3,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
make#rel 6 0 E:5,0,0 REL:6,0,0 VP:3,0,0
manage# 29 2 E:29,1,0 Et:5,1,0 NE:14,0,0 O:17,0,0 VP:29,1,0 VPo:3,0,0 VPt:5,1,0 X:12,1,0 XE:12,1,0 XEt:5,1,0
manage#o 12 0 E:12,0,0 NE:9,0,0 O:12,0,0 VP:12,0,0
manage#x 11 2 E:11,1,0 Et:5,1,0 VP:11,1,0 VPt:5,1,0 X:11,1,0 XE:11,1,0 XEt:5,1,0
mandate# 5 3 E:4,2,1 NE:3,2,0 O:3,2,2 VP:4,2,2
manufacture# 5 0 E:5,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
many# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
march# 5 0 E:4,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:4,0,0
mark# 24 3 E:19,1,1 Et:7,1,1 NE:14,1,0 NEt:6,1,0 O:15,1,1 Ot:3,1,1 P:7,1,0 Pn:7,1,0 S:4,0,0 SVP:4,0,0 VP:24,2,1 VPo:5,0,0 VPt:6,1,1 X:4,0,0 XE:4,0,0
mark#o 10 2 E:10,1,1 Et:5,1,1 NE:9,1,0 NEt:4,1,0 O:10,1,1 Ot:3,1,1 VP:10,1,1 VPt:4,1,1
marry# 13 0 E:8,0,0 Et:4,0,0 NE:5,0,0 O:6,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 S:3,0,0 VP:12,0,0
marry#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
match# 16 0 E:12,0,0 Et:5,0,0 NE:4,0,0 O:7,0,0 P:5,0,0 Pn:5,0,0 VP:12,0,0 VPo:3,0,0 VPt:3,0,0
match#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
matter# 8 1 E:7,0,0 VP:7,0,0
mean# 94 13 C:45,4,2 CE:45,4,1 CEt:3,1,1 E:82,7,3 Et:12,1,1 L:6,0,0 LR:2,1,0 NE:38,2,0 NEt:3,1,0 O:11,0,0 P:15,1,0 Pn:15,1,0 PnV:6,0,0 PnVt:4,0,0 S:7,0,0 SVP:7,4,2 SX:6,4,2 VP:86,9,2 VPo:4,0,0 VPt:9,0,0 X:17,4,0 XE:17,4,0 XEt:3,0,0
mean#c 29 2 C:29,2,1 CE:29,2,0 CEt:3,1,1 E:29,2,0 Et:3,1,1 NE:26,1,0 NEt:3,1,0 VP:29,2,1
mean#ct 13 2 C:13,2,1 CE:13,2,1 E:13,2,1 VP:13,2,1
mean#g 6 0 E:6,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
mean#o 9 0 E:9,0,0 NE:6,0,0 O:9,0,0 VP:9,0,0
mean#p:for 6 1 E:6,1,0 Et:4,0,0 P:6,1,0 Pn:6,1,0 PnV:4,0,0 PnVt:4,0,0 VP:6,1,0 VPt:4,0,0
meander# 4 1 E:4,1,1 P:3,1,0 Pn:3,1,0 PnV:1,1,0 VP:4,1,1
measure# 5 2 E:3,0,0 P:1,1,0 Pn:1,1,1 VP:5,1,0
meet# 82 8 E:69,2,0 Et:8,0,0 L:7,0,0 NE:17,0,0 O:24,0,0 P:48,0,0 Pn:48,0,0 PnV:23,1,0 PnVt:3,0,0 Pnt:3,0,0 Pt:3,0,0 S:5,2,1 SVP:5,0,0 VP:73,2,0 VPo:7,0,0 VPt:6,0,0 X:5,2,0 XE:5,2,0
meet#o 17 1 E:17,0,0 NE:8,0,0 O:17,0,0 VP:17,0,0
meet#p:with 20 0 E:20,0,0 P:20,0,0 Pn:20,0,0 PnV:11,0,0 VP:20,0,0
meet#postS 6 1 L:6,0,0
mention# 52 45 C:1,1,1 CE:1,1,1 COL:2,1,0 E:42,23,21 Et:5,3,2 N:2,2,0 NE:25,13,0 NEt:4,2,0 O:35,24,18 Ot:1,1,1 P:22,9,0 Pn:22,8,0 PnV:4,1,0 S:6,3,2 SVP:4,1,0 VP:48,28,25 VPo:15,8,0 VPt:4,2,1
mention#o 18 16 E:18,11,11 Et:1,1,1 N:2,2,0 NE:12,7,0 NEt:1,1,0 O:18,12,12 Ot:1,1,1 VP:18,12,12 VPt:1,1,1
mention#o|p:by 8 7 E:8,5,4 O:8,7,1 P:8,4,0 Pn:8,3,0 VP:8,7,6 VPo:8,4,0
mind# 6 2 E:5,1,0 NE:4,1,0 O:4,1,0 VP:5,1,0
mire# 6 0 P:6,0,0 Pn:6,0,0 S:4,0,0 SVP:4,0,0 VP:6,0,0
mirror# 4 1 E:4,1,1 NE:3,1,0 O:3,1,1 VP:4,1,1
miss# 18 1 E:15,1,1 NE:6,1,0 O:12,1,1 P:6,0,0 Pn:6,0,0 VP:15,1,1 VPo:5,0,0
miss#o 8 1 E:8,1,1 NE:3,1,0 O:8,1,1 VP:8,1,1
mix# 4 1 E:2,1,0 PnV:1,1,0 VP:2,1,0 X:1,1,1 XE:1,1,1
mobilize# 6 1 E:4,0,0 NE:4,0,0 O:3,0,0 SVP:1,1,0 SX:1,1,0 VP:4,1,0 X:1,1,0 XE:1,1,0
mock# 17 14 COL:2,2,0 E:14,10,7 Et:4,3,2 L:1,1,0 Lt:1,1,0 NE:14,8,0 NEt:3,2,0 O:14,9,5 Ot:1,1,0 P:5,3,0 Pn:5,2,0 QL:1,1,0 QLR:1,1,1 S:2,1,0 VP:15,12,9 VPo:9,6,0 VPt:4,2,1
mock#o 6 6 E:6,5,3 Et:2,2,1 NE:6,3,0 NEt:2,2,0 O:6,5,3 Ot:1,1,0 VP:6,6,4 VPo:3,2,0 VPt:2,2,1
moderate# 6 1 E:5,0,0 NE:4,0,0 O:4,0,0 VP:6,0,0
monitor# 5 2 E:5,1,1 NE:3,1,0 O:5,1,1 P:1,1,0 Pn:1,1,0 VP:5,2,2 VPo:2,1,0
more# 12 0 P:9,0,0 Pn:9,0,0 VP:12,0,0
more#p:than|A 7 0 P:7,0,0 Pn:7,0,0 VP:7,0,0
mount# 15 5 E:14,4,0 Et:2,1,0 NE:12,4,0 NEt:2,1,0 O:14,1,0 P:6,3,0 Pn:6,3,1 PnV:1,1,1 VP:15,5,0 VPo:8,4,0 X:2,1,0 XE:2,1,0
mount#o 6 1 E:6,0,0 Et:1,1,0 NE:4,0,0 NEt:1,1,0 O:6,1,0 VP:6,1,0
move# 76 5 C:3,1,1 CE:3,1,1 E:63,2,1 Et:14,0,0 L:7,0,0 NE:10,0,0 O:8,0,0 P:42,0,0 Pn:42,0,0 PnV:19,0,0 PnVt:4,0,0 Pnt:3,0,0 Pt:4,0,0 QR:3,0,0 VP:65,2,1 VPo:8,0,0 VPt:11,0,0 X:14,1,0 XE:14,1,0
move#0 8 0 E:6,0,0 VP:6,0,0
move#p:to 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0
move#postS 5 1 L:5,0,0
move#x 10 1 E:10,1,0 VP:10,1,0 X:10,1,0 XE:10,1,0
muse# 4 4 C:1,1,1 CE:1,1,1 E:3,1,0 Et:1,1,0 NE:1,1,1 P:2,1,0 Pn:2,1,1 PnV:2,1,0 PnVt:1,1,1 VP:3,1,0 VPt:1,1,0
n:%# 50 1 C:50,1,1 Pn:49,0,0 PnE:15,0,0
n:%#lvs|p:of 9 0 C:9,0,0 Pn:9,0,0
n:%#no|p:of 30 0 C:30,0,0 Pn:30,0,0 PnE:7,0,0
n:ability# 19 0 C:19,0,0
n:ability#poss|x 16 0 C:16,0,0
n:access# 15 0 C:15,0,0 Pn:14,0,0 PnE:3,0,0
n:access#lvs|p:to 5 0 C:5,0,0 Pn:5,0,0
n:account# 11 3 C:11,2,0 Pn:10,2,1 PnE:3,1,0
n:accusation# 7 5 C:7,5,1 Pn:4,3,3
n:act# 5 0 C:5,0,0 Pn:5,0,0 PnE:4,0,0
n:act#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:4,0,0
n:action# 5 0 C:5,0,0 Pn:3,0,0
n:ad# 4 1 C:4,1,0 Pn:4,1,1 PnE:1,1,1
n:addition# 20 0 C:20,0,0 Pn:16,0,0 PnE:10,0,0
n:addition#no|p:to 15 0 C:15,0,0 Pn:15,0,0 PnE:10,0,0
n:address# 9 1 C:9,0,0 Pn:8,0,0
n:admiration# 4 2 C:4,2,0 Pn:4,2,2
n:advantage# 13 0 C:13,0,0 Pn:12,0,0
n:advantage#lv|p:of 6 0 C:6,0,0 Pn:6,0,0
n:advice# 5 4 C:5,3,2 Pn:4,2,1
n:adviser# 46 0 C:46,0,0 Pn:46,0,0 PnE:9,0,0
n:adviser#no|p:to 38 0 C:38,0,0 Pn:38,0,0 PnE:8,0,0
n:advocate# 9 4 C:9,4,0 Pn:9,4,4 PnE:3,1,0
n:advocate#no|p:for 5 3 C:5,3,0 Pn:5,3,3 PnE:1,1,0
n:age# 9 0 C:9,0,0 Pn:9,0,0 PnE:3,0,0
n:age#no|p:of 9 0 C:9,0,0 Pn:9,0,0 PnE:3,0,0
n:agenda# 5 0 C:5,0,0 Pn:3,0,0
n:agreement# 4 2 C:4,2,2
n:aide# 13 0 C:13,0,0 Pn:13,0,0 PnE:4,0,0
n:aide#no|p:to 10 0 C:10,0,0 Pn:10,0,0
n:allegation# 6 5 C:6,5,1 Pn:4,4,3
n:ally# 5 1 C:5,1,0 Pn:4,1,1
n:ambassador# 7 0 C:7,0,0 Pn:7,0,0
n:ambassador#no|p:to 5 0 C:5,0,0 Pn:5,0,0
n:amount# 16 0 C:16,0,0 Pn:16,0,0
n:amount#no|p:of 10 0 C:10,0,0 Pn:10,0,0
n:analysis# 9 0 C:9,0,0 Pn:9,0,0
n:analysis#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:anniversary# 4 0 C:4,0,0 Pn:4,0,0
n:announcement# 7 4 C:7,3,0 Pn:6,2,1 PnE:3,2,1
n:answer# 9 3 C:9,3,2 Pn:6,0,0
n:anxiety# 4 3 C:4,3,0 Pn:4,3,3 PnE:1,1,1
n:appeal# 13 3 C:13,3,1 Pn:13,3,2
n:appearance# 12 0 C:12,0,0 Pn:12,0,0 PnE:3,0,0
n:appearance#no|p:on 7 0 C:7,0,0 Pn:7,0,0
n:approach# 12 1 C:12,1,0 Pn:10,1,1
n:area# 6 0 C:6,0,0 Pn:3,0,0
n:argument# 9 5 C:9,3,1 Pn:7,2,1
n:army# 6 0 C:6,0,0 Pn:6,0,0
n:array# 7 0 C:7,0,0 Pn:7,0,0
n:array#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:article# 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:assertion# 9 9 C:9,8,3 Pn:2,1,0
n:assertion#no|t 5 5 C:5,5,2
n:assumption# 5 3 C:5,3,2
n:attack# 51 28 C:51,23,2 Pn:48,22,21 PnE:11,2,2
n:attack#no|p:on 16 3 C:16,2,0 Pn:16,2,2 PnE:5,0,0
n:attack#poss|p:on 22 17 C:22,14,0 Pn:22,15,14 PnE:5,2,2
n:attempt# 32 6 C:32,5,2 Pn:3,0,0
n:attempt#no|x 18 3 C:18,3,2
n:attempt#poss|x 7 2 C:7,1,0
n:attention# 8 1 C:8,0,0 Pn:8,0,0
n:attorney# 9 0 C:9,0,0 Pn:9,0,0
n:attorney#no|p:for 8 0 C:8,0,0 Pn:8,0,0
n:audience# 5 0 C:5,0,0 Pn:5,0,0
n:author# 9 0 C:9,0,0 Pn:9,0,0 PnE:4,0,0
n:author#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:average# 20 0 C:20,0,0 Pn:20,0,0
n:average#no|p:of 20 0 C:20,0,0 Pn:20,0,0
n:backer# 8 1 C:8,1,0 Pn:8,1,1 PnE:3,1,1
n:backer#no|p:of 8 1 C:8,1,0 Pn:8,1,1 PnE:3,1,1
n:backing# 6 3 C:6,0,0 Pn:6,0,0
n:backing#lvs|p:of 5 3 C:5,0,0 Pn:5,0,0
n:batch# 4 0 C:4,0,0 Pn:4,0,0
n:battle# 12 0 C:12,0,0 Pn:12,0,0
n:beginning# 8 0 C:8,0,0 Pn:8,0,0
n:beginning#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:behalf# 13 0 C:13,0,0 Pn:13,0,0
n:behalf#no|p:of 13 0 C:13,0,0 Pn:13,0,0
n:belief# 5 3 C:5,2,2
n:benefit# 5 0 C:5,0,0 Pn:5,0,0
n:bid# 13 0 C:13,0,0 Pn:11,0,0
n:bid#poss|p:for 5 0 C:5,0,0 Pn:5,0,0
n:bill# 6 1 C:6,1,0
n:billion# 5 0 C:5,0,0 Pn:5,0,0
n:bit# 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:blow# 8 0 C:8,0,0 Pn:7,0,0
n:blow#lvs|p:to 5 0 C:5,0,0 Pn:5,0,0
n:board# 13 0 C:13,0,0 Pn:12,0,0
n:board#no|p:of 9 0 C:9,0,0 Pn:9,0,0
n:book# 4 0 C:4,0,0 Pn:4,0,0
n:boost# 4 0 C:4,0,0 Pn:4,0,0 PnE:3,0,0
n:brother# 4 0 C:4,0,0 Pn:4,0,0
n:bulwark# 4 1 C:4,1,0 Pn:4,1,1
n:call# 27 22 C:27,12,2 Pn:23,10,5 PnE:10,6,5
n:call#no|p:for 10 9 C:10,5,0 Pn:10,5,4 PnE:7,4,3
n:campaign# 47 6 C:47,6,0 Pn:41,5,5 PnE:13,3,1
n:campaign#no|p:for 5 1 C:5,1,0 Pn:5,1,1 PnE:2,1,0
n:campaign#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:campaign#poss|p:for 10 0 C:10,0,0 Pn:10,0,0
n:candidacy# 8 0 C:8,0,0 Pn:7,0,0
n:candidate# 44 0 C:44,0,0 Pn:28,0,0 PnE:6,0,0
n:candidate#no|p:for 17 0 C:17,0,0 Pn:17,0,0 PnE:4,0,0
n:candidate#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:candidate#no|x 12 0 C:12,0,0
n:case# 17 5 C:17,5,2 Pn:12,3,2 PnE:4,0,0
n:cent# 6 0 C:6,0,0 Pn:5,0,0
n:center# 16 1 C:16,0,0 Pn:16,0,0 PnE:4,0,0
n:center#no|p:of 11 0 C:11,0,0 Pn:11,0,0
n:chair# 10 0 C:10,0,0 Pn:9,0,0
n:chair#no|p:of 9 0 C:9,0,0 Pn:9,0,0
n:chairman# 43 0 C:43,0,0 Pn:43,0,0 PnE:5,0,0
n:chairman#no|p:for 5 0 C:5,0,0 Pn:5,0,0
n:chairman#no|p:of 36 0 C:36,0,0 Pn:36,0,0 PnE:5,0,0
n:challenge# 15 1 C:15,1,0 Pn:13,1,1
n:chance# 30 0 C:30,0,0 Pn:8,0,0
n:chance#lvs|x 7 0 C:7,0,0
n:chance#poss|x 7 0 C:7,0,0
n:change# 5 0 C:5,0,0 Pn:3,0,0
n:chant# 6 6 C:6,4,1 Pn:6,4,3
n:charge# 13 1 C:13,1,1 Pn:11,0,0
n:charge#no|p:of 8 0 C:8,0,0 Pn:8,0,0
n:chief# 24 0 C:24,0,0 Pn:24,0,0 PnE:7,0,0
n:chief#no|p:of 11 0 C:11,0,0 Pn:11,0,0 PnE:4,0,0
n:chief#poss|p:of 13 0 C:13,0,0 Pn:13,0,0 PnE:3,0,0
n:child# 7 0 C:7,0,0 Pn:7,0,0
n:child#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:choice# 9 1 C:9,1,0 Pn:9,1,1
n:city# 8 0 C:8,0,0 Pn:7,0,0
n:city#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:claim# 8 5 C:8,3,0 Pn:5,2,2
n:class# 4 0 C:4,0,0 Pn:4,0,0
n:clip# 4 0 C:4,0,0 Pn:4,0,0
n:co-founder# 6 0 C:6,0,0 Pn:6,0,0
n:co-founder#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:coalition# 7 0 C:7,0,0 Pn:7,0,0
n:collapse# 5 0 C:5,0,0 Pn:5,0,0
n:collapse#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:collection# 6 0 C:6,0,0 Pn:6,0,0
n:column# 4 2 C:4,1,1 Pn:3,0,0
n:comment# 12 9 C:12,7,2 Pn:12,7,3 PnE:2,2,1
n:commitment# 7 3 C:7,3,2 Pn:3,1,1
n:committee# 5 0 C:5,0,0
n:community# 4 0 C:4,0,0 Pn:4,0,0
n:complaint# 5 4 C:5,3,3
n:concern# 31 20 C:31,17,6 Pn:23,10,7 PnE:3,1,1
n:concern#lvs|t 5 5 C:5,5,4
n:concern#no|p:about 10 6 C:10,4,0 Pn:10,4,2 PnE:2,1,1
n:conclusion# 4 2 C:4,2,1 Pn:3,1,1
n:condition# 22 3 C:22,1,0 Pn:22,1,1 PnE:1,1,0
n:condition#no|p:of 19 3 C:19,1,0 Pn:19,1,1 PnE:1,1,0
n:conference# 9 0 C:9,0,0 Pn:9,0,0 PnE:3,0,0
n:confidence# 4 3 C:4,2,0
n:conflict# 4 0 C:4,0,0 Pn:4,0,0
n:contender# 4 0 C:4,0,0
n:contention# 4 3 C:4,2,1 PnE:1,1,0
n:contest# 8 1 C:8,1,0 Pn:6,0,0
n:contrast# 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:contrast#no|p:to 9 0 C:9,0,0 Pn:9,0,0 PnE:4,0,0
n:contributor# 5 0 C:5,0,0 Pn:5,0,0
n:contributor#no|p:to 5 0 C:5,0,0 Pn:5,0,0
n:control# 18 0 C:18,0,0 Pn:18,0,0
n:control#lvs|p:of 5 0 C:5,0,0 Pn:5,0,0
n:control#no|p:of 8 0 C:8,0,0 Pn:8,0,0
n:controversy# 8 2 C:8,2,0 Pn:8,2,1
n:controversy#no|p:over 7 2 C:7,2,0 Pn:7,2,1
n:convention# 5 0 C:5,0,0
n:copy# 4 0 C:4,0,0 Pn:4,0,0
n:cost# 10 0 C:10,0,0 Pn:9,0,0
n:county# 6 0 C:6,0,0 Pn:5,0,0
n:course# 4 0 C:4,0,0 Pn:4,0,0
n:courtesy# 4 1 C:4,0,0 Pn:4,0,0
n:coverage# 5 2 C:5,1,0 Pn:5,1,1
n:criticism# 18 15 C:18,10,2 Pn:18,10,8 PnE:3,1,1
n:criticism#no|p:of 8 5 C:8,3,1 Pn:8,3,2 PnE:2,1,1
n:criticism#poss|p:of 6 6 C:6,5,1 Pn:6,5,4
n:critique# 7 4 C:7,3,0 Pn:6,3,2
n:crowd# 17 0 C:17,0,0 Pn:17,0,0
n:crowd#no|p:of 11 0 C:11,0,0 Pn:11,0,0
n:danger# 8 0 C:8,0,0 Pn:5,0,0
n:daughter# 11 0 C:11,0,0 Pn:11,0,0 PnE:5,0,0
n:daughter#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:5,0,0
n:day# 35 1 C:35,1,0 Pn:31,1,0 PnE:9,0,0
n:day#no|p:of 24 1 C:24,1,0 Pn:24,1,0 PnE:8,0,0
n:deal# 5 1 C:5,1,1
n:death# 11 0 C:11,0,0 Pn:11,0,0
n:death#no|p:of 10 0 C:10,0,0 Pn:10,0,0
n:debate# 26 5 C:26,4,1 Pn:20,3,3 PnE:4,1,1
n:debate#no|p:on 8 1 C:8,1,0 Pn:8,1,1
n:debate#no|t 6 1 C:6,1,1
n:decade# 11 0 C:11,0,0 Pn:11,0,0 PnE:5,0,0
n:decade#no|p:of 9 0 C:9,0,0 Pn:9,0,0 PnE:5,0,0
n:decision# 15 10 C:15,8,4 Pn:2,1,1 PnE:1,1,0
n:decision#poss|x 8 6 C:8,6,3
n:defense# 9 6 C:9,5,0 Pn:9,5,5
n:degree# 4 1 C:4,0,0 Pn:3,0,0
n:delegate# 14 0 C:14,0,0 Pn:9,0,0
n:demand# 5 1 C:5,1,0 Pn:5,1,1
n:depth# 4 0 C:4,0,0 Pn:4,0,0
n:description# 5 2 C:5,1,0 Pn:5,1,1
n:desire# 5 2 C:5,2,2
n:detail# 9 3 C:9,3,0 Pn:9,3,3
n:development# 4 0 C:4,0,0 Pn:4,0,0
n:direction# 5 0 C:5,0,0 Pn:5,0,0
n:director# 83 0 C:83,0,0 Pn:82,0,0 PnE:24,0,0
n:director#no|p:for 10 0 C:10,0,0 Pn:10,0,0
n:director#no|p:of 65 0 C:65,0,0 Pn:65,0,0 PnE:20,0,0
n:disclosure# 5 4 C:5,3,0 Pn:4,3,3 PnE:1,1,0
n:discussion# 8 5 C:8,4,0 Pn:8,4,4 PnE:1,1,0
n:display# 6 1 C:6,1,0 Pn:6,1,1
n:dollar# 5 0 C:5,0,0 Pn:5,0,0
n:donation# 6 0 C:6,0,0 Pn:6,0,0
n:doubt# 10 8 C:10,8,2 Pn:7,5,5
n:dozen# 10 2 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:dozen#no|p:of 9 1 C:9,0,0 Pn:9,0,0 PnE:3,0,0
n:edge# 4 0 C:4,0,0 Pn:4,0,0
n:editor# 7 0 C:7,0,0 Pn:7,0,0
n:effect# 5 0 C:5,0,0 Pn:5,0,0
n:effort# 58 8 C:58,7,3 Pn:6,0,0
n:effort#lvs|x 5 1 C:5,1,0
n:effort#lv|x 5 1 C:5,1,0
n:effort#no|x 27 4 C:27,3,1
n:effort#poss|x 15 2 C:15,2,2
n:election# 6 1 C:6,0,0 Pn:6,0,0
n:element# 6 0 C:6,0,0 Pn:6,0,0
n:element#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:email# 12 4 C:12,1,0 Pn:10,0,0
n:email#no|p:to 6 2 C:6,0,0 Pn:6,0,0
n:embrace# 5 4 C:5,3,0 Pn:5,3,2 PnE:3,2,1
n:emergence# 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:emergence#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:employee# 5 0 C:5,0,0 Pn:5,0,0
n:end# 41 0 C:41,0,0 Pn:41,0,0 PnE:15,0,0
n:end#no|p:of 36 0 C:36,0,0 Pn:36,0,0 PnE:14,0,0
n:endorsement# 16 15 C:16,7,0 Pn:16,7,7
n:endorsement#lvs|p:of 7 7 C:7,1,0 Pn:7,1,1
n:enthusiasm# 4 2 C:4,2,0 Pn:4,2,2
n:episode# 5 0 C:5,0,0 Pn:5,0,0
n:era# 4 0 C:4,0,0 Pn:4,0,0
n:error# 10 0 C:10,0,0 Pn:10,0,0
n:error#no|p:of 10 0 C:10,0,0 Pn:10,0,0
n:eve# 8 0 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:eve#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:event# 8 0 C:8,0,0 Pn:8,0,0 PnE:5,0,0
n:event#no|p:on 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:evidence# 18 4 C:18,3,2 Pn:10,0,0 PnE:3,0,0
n:evidence#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:evidence#no|t 6 3 C:6,3,2
n:example# 12 4 C:12,2,0 Pn:12,2,1 PnE:4,0,0
n:example#no|p:of 8 1 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:exception# 9 0 C:9,0,0 Pn:9,0,0
n:exchange# 4 0 C:4,0,0 Pn:4,0,0
n:executive# 4 0 C:4,0,0 Pn:4,0,0
n:expectation# 4 0 C:4,0,0 Pn:3,0,0
n:experience# 4 0 C:4,0,0 Pn:4,0,0
n:expert# 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:expert#no|p:on 9 0 C:9,0,0 Pn:9,0,0 PnE:3,0,0
n:explanation# 4 1 C:4,1,0 Pn:3,1,1
n:extent# 4 0 C:4,0,0
n:face# 17 0 C:17,0,0 Pn:17,0,0 PnE:5,0,0
n:face#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:5,0,0
n:fact# 29 2 C:29,2,2
n:fact#lvs|t 6 1 C:6,1,1
n:fact#no|t 19 1 C:19,1,1
n:failure# 4 0 C:4,0,0 Pn:3,0,0
n:family# 12 0 C:12,0,0 Pn:12,0,0
n:family#no|p:of 11 0 C:11,0,0 Pn:11,0,0
n:father# 5 0 C:5,0,0 Pn:5,0,0
n:father#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:favor# 12 9 C:12,9,0 Pn:12,9,9 PnE:1,1,0
n:favor#no|p:of 12 9 C:12,9,0 Pn:12,9,9 PnE:1,1,0
n:favorite# 7 0 C:7,0,0
n:fear# 12 7 C:12,4,1 Pn:10,3,3 PnE:4,1,1
n:field# 7 0 C:7,0,0 Pn:7,0,0
n:fight# 14 1 C:14,1,0 Pn:14,1,1 PnE:5,1,1
n:figure# 5 0 C:5,0,0 Pn:3,0,0
n:flood# 7 0 C:7,0,0 Pn:7,0,0
n:flood#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:flurry# 4 1 C:4,1,0 Pn:4,1,0 PnE:3,0,0
n:focus# 13 4 C:13,2,0 Pn:13,2,1 PnE:5,1,0
n:footage# 4 3 C:4,2,0 Pn:4,2,0 PnE:1,1,1
n:force# 7 0 C:7,0,0 Pn:6,0,0
n:form# 4 0 C:4,0,0 Pn:4,0,0
n:founder# 14 0 C:14,0,0 Pn:14,0,0 PnE:4,0,0
n:founder#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:4,0,0
n:fraction# 6 0 C:6,0,0 Pn:6,0,0
n:freedom# 6 0 C:6,0,0 Pn:6,0,0
n:friend# 6 0 C:6,0,0 Pn:6,0,0
n:friend#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:front# 16 0 C:16,0,0 Pn:16,0,0
n:front#no|p:of 16 0 C:16,0,0 Pn:16,0,0
n:funding# 4 0 C:4,0,0 Pn:4,0,0
n:fundraiser# 4 0 C:4,0,0 Pn:4,0,0
n:gallon# 4 0 C:4,0,0 Pn:4,0,0
n:gathering# 4 0 C:4,0,0 Pn:4,0,0
n:general# 5 0 C:5,0,0 Pn:4,0,0
n:generation# 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:goal# 4 1 C:4,1,1 Pn:4,1,0
n:government# 6 0 C:6,0,0 Pn:6,0,0
n:governor# 20 0 C:20,0,0 Pn:20,0,0 PnE:8,0,0
n:governor#no|p:of 20 0 C:20,0,0 Pn:20,0,0 PnE:8,0,0
n:graduate# 4 0 C:4,0,0 Pn:4,0,0
n:group# 34 1 C:34,0,0 Pn:32,0,0 PnE:10,0,0
n:group#no|p:of 25 0 C:25,0,0 Pn:25,0,0 PnE:8,0,0
n:half# 32 0 C:32,0,0 Pn:32,0,0 PnE:5,0,0
n:half#no|p:of 29 0 C:29,0,0 Pn:29,0,0 PnE:5,0,0
n:hall# 4 0 C:4,0,0
n:hand# 7 0 C:7,0,0 Pn:5,0,0
n:handful# 13 1 C:13,0,0 Pn:13,0,0 PnE:3,0,0
n:handful#no|p:of 11 1 C:11,0,0 Pn:11,0,0 PnE:3,0,0
n:handling# 14 0 C:14,0,0 Pn:14,0,0 PnE:4,0,0
n:handling#poss|p:of 11 0 C:11,0,0 Pn:11,0,0 PnE:4,0,0
n:head# 31 0 C:31,0,0 Pn:31,0,0 PnE:9,0,0
n:head#no|p:of 25 0 C:25,0,0 Pn:25,0,0 PnE:8,0,0
n:heart# 17 0 C:17,0,0 Pn:17,0,0 PnE:3,0,0
n:heart#no|p:of 16 0 C:16,0,0 Pn:16,0,0 PnE:3,0,0
n:help# 5 0 C:5,0,0 Pn:4,0,0
n:history# 11 0 C:11,0,0 Pn:10,0,0
n:history#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:hope# 6 2 C:6,2,1 Pn:5,1,1
n:host# 13 0 C:13,0,0 Pn:13,0,0 PnE:3,0,0
n:host#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:hour# 9 0 C:9,0,0 Pn:8,0,0
n:hour#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:house# 5 0 C:5,0,0 Pn:5,0,0
n:hub# 4 0 C:4,0,0 Pn:4,0,0
n:hundred# 33 0 C:33,0,0 Pn:33,0,0
n:hundred#lvs|p:of 11 0 C:11,0,0 Pn:11,0,0
n:hundred#lv|p:of 6 0 C:6,0,0 Pn:6,0,0
n:hundred#no|p:of 16 0 C:16,0,0 Pn:16,0,0
n:idea# 19 8 C:19,8,4 Pn:10,3,3
n:idea#no|p:of 5 1 C:5,1,0 Pn:5,1,1
n:image# 11 1 C:11,0,0 Pn:11,0,0 PnE:3,1,1
n:image#no|p:of 7 1 C:7,0,0 Pn:7,0,0 PnE:3,1,1
n:impact# 13 0 C:13,0,0 Pn:13,0,0
n:impact#lvs|p:on 5 0 C:5,0,0 Pn:5,0,0
n:importance# 8 1 C:8,0,0 Pn:7,0,0
n:inability# 6 2 C:6,1,1
n:incentive# 5 0 C:5,0,0
n:inclination# 4 4 C:4,4,3
n:indication# 4 0 C:4,0,0
n:influence# 6 0 C:6,0,0 Pn:6,0,0
n:information# 10 4 C:10,3,1 Pn:9,3,2
n:interest# 8 4 C:8,1,0 Pn:8,1,1 PnE:2,1,1
n:interview# 31 7 C:31,5,4 Pn:19,0,0 PnE:4,0,0
n:interview#no|p:on 14 1 C:14,0,0 Pn:14,0,0 PnE:3,0,0
n:interview#no|t 12 5 C:12,5,4
n:investigation# 8 0 C:8,0,0 Pn:8,0,0
n:issue# 34 4 C:34,1,0 Pn:28,1,1 PnE:7,0,0
n:issue#no|p:for 6 1 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:issue#no|p:of 17 2 C:17,0,0 Pn:17,0,0
n:issue#no|t 5 0 C:5,0,0
n:judge# 8 0 C:8,0,0 Pn:8,0,0
n:judge#no|p:on 5 0 C:5,0,0 Pn:5,0,0
n:kind# 33 0 C:33,0,0 Pn:33,0,0 PnE:17,0,0
n:kind#lv|p:of 5 0 C:5,0,0 Pn:5,0,0
n:kind#no|p:of 24 0 C:24,0,0 Pn:24,0,0 PnE:14,0,0
n:knowledge# 5 0 C:5,0,0 Pn:5,0,0
n:knowledge#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:lack# 10 3 C:10,0,0 Pn:10,0,0 PnE:5,2,0
n:lack#no|p:of 5 1 C:5,0,0 Pn:5,0,0 PnE:3,1,0
n:lack#poss|p:of 5 2 C:5,0,0 Pn:5,0,0 PnE:2,1,0
n:language# 5 1 C:5,0,0 Pn:5,1,0
n:law# 4 0 C:4,0,0 Pn:4,0,0
n:lawsuit# 8 4 C:8,4,1 Pn:7,4,3
n:lawyer# 5 0 C:5,0,0 Pn:5,0,0
n:lead# 21 0 C:21,0,0 Pn:20,0,0 PnE:3,0,0
n:lead#lvs|p:over 7 0 C:7,0,0 Pn:7,0,0
n:leader# 31 1 C:31,1,0 Pn:29,0,0 PnE:6,0,0
n:leader#no|p:of 23 0 C:23,0,0 Pn:23,0,0 PnE:4,0,0
n:leadership# 4 1 C:4,1,0 Pn:3,1,1
n:length# 4 2 C:4,1,0 Pn:4,1,1
n:lesson# 4 1 C:4,1,1 Pn:3,0,0
n:letter# 12 4 C:12,2,0 Pn:10,1,1 PnE:5,0,0
n:letter#no|p:to 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:level# 13 0 C:13,0,0 Pn:13,0,0 PnE:6,0,0
n:level#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:6,0,0
n:light# 5 1 C:5,1,0 Pn:5,1,1
n:line# 12 1 C:12,1,0 Pn:12,1,0 PnE:2,1,0
n:line#no|p:of 6 1 C:6,1,0 Pn:6,1,0 PnE:2,1,0
n:link# 4 0 C:4,0,0 Pn:4,0,0 PnE:3,0,0
n:list# 16 1 C:16,1,0 Pn:16,1,1
n:list#no|p:of 9 0 C:9,0,0 Pn:9,0,0
n:loss# 15 0 C:15,0,0 Pn:15,0,0 PnE:7,0,0
n:loss#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:loss#no|p:to 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:lot# 34 2 C:34,1,0 Pn:34,1,0 PnE:10,0,0
n:lot#no|p:of 23 2 C:23,1,0 Pn:23,1,0 PnE:10,0,0
n:majority# 49 0 C:49,0,0 Pn:49,0,0 PnE:13,0,0
n:majority#lvs|p:of 9 0 C:9,0,0 Pn:9,0,0
n:majority#lv|p:of 5 0 C:5,0,0 Pn:5,0,0
n:majority#no|p:of 32 0 C:32,0,0 Pn:32,0,0 PnE:12,0,0
n:manager# 4 0 C:4,0,0 Pn:4,0,0
n:margin# 31 0 C:31,0,0 Pn:31,0,0 PnE:5,0,0
n:margin#lvs|p:of 6 0 C:6,0,0 Pn:6,0,0
n:margin#no|p:of 17 0 C:17,0,0 Pn:17,0,0 PnE:4,0,0
n:matter# 11 1 C:11,0,0 Pn:8,0,0
n:matter#no|p:of 8 1 C:8,0,0 Pn:8,0,0
n:mayor# 12 0 C:12,0,0 Pn:12,0,0 PnE:7,0,0
n:mayor#no|p:of 11 0 C:11,0,0 Pn:11,0,0 PnE:6,0,0
n:meeting# 12 0 C:12,0,0 Pn:11,0,0 PnE:6,0,0
n:meeting#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:5,0,0
n:member# 90 0 C:90,0,0 Pn:90,0,0 PnE:24,0,0
n:member#lvs|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:4,0,0
n:member#no|p:of 80 0 C:80,0,0 Pn:80,0,0 PnE:19,0,0
n:memo# 6 1 C:6,0,0 Pn:6,0,0
n:mention# 8 5 C:8,4,0 Pn:8,4,4
n:mention#lvs|p:of 5 5 C:5,4,0 Pn:5,4,4
n:message# 27 14 C:27,10,1 Pn:26,10,7 PnE:5,0,0
n:middle# 6 0 C:6,0,0 Pn:6,0,0
n:middle#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:midst# 4 0 C:4,0,0 Pn:4,0,0
n:million# 24 0 C:24,0,0 Pn:24,0,0 PnE:3,0,0
n:million#no|p:of 18 0 C:18,0,0 Pn:18,0,0
n:mind# 4 1 C:4,1,0 Pn:4,1,1
n:minister# 4 0 C:4,0,0 Pn:4,0,0
n:mix# 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:mix#no|p:of 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:moment# 20 3 C:20,2,1 Pn:16,0,0 PnE:4,0,0
n:moment#no|p:of 12 0 C:12,0,0 Pn:12,0,0 PnE:3,0,0
n:money# 6 0 C:6,0,0 Pn:4,0,0
n:month# 16 2 C:16,1,0 Pn:15,1,0 PnE:8,0,0
n:month#no|p:of 12 0 C:12,0,0 Pn:12,0,0 PnE:7,0,0
n:mother# 4 0 C:4,0,0 Pn:4,0,0
n:move# 9 1 C:9,1,1 Pn:4,0,0
n:movement# 4 1 C:4,1,0 Pn:4,1,1
n:muscle# 4 0 C:4,0,0 Pn:3,0,0
n:name# 4 0 C:4,0,0 Pn:4,0,0
n:nation# 4 0 C:4,0,0 Pn:4,0,0 PnE:3,0,0
n:need# 11 1 C:11,1,1 Pn:4,0,0
n:need#no|x 5 0 C:5,0,0
n:network# 6 0 C:6,0,0 Pn:6,0,0
n:news# 18 4 C:18,2,1 Pn:13,1,0 PnE:6,0,0
n:news#no|p:for 7 0 C:7,0,0 Pn:7,0,0 PnE:3,0,0
n:night# 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:night#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:nomination# 22 0 C:22,0,0 Pn:22,0,0
n:nomination#lv|p:for 10 0 C:10,0,0 Pn:10,0,0
n:nominee# 6 0 C:6,0,0 Pn:6,0,0
n:none# 20 0 C:20,0,0 Pn:20,0,0
n:none#no|p:of 19 0 C:19,0,0 Pn:19,0,0
n:note# 6 4 C:6,3,0 Pn:6,3,3
n:nothing# 7 2 C:7,1,0 Pn:2,1,1
n:notion# 8 4 C:8,3,1 Pn:3,1,1
n:number# 80 0 C:80,0,0 Pn:80,0,0 PnE:18,0,0
n:number#lvs|p:of 16 0 C:16,0,0 Pn:16,0,0
n:number#lv|p:of 10 0 C:10,0,0 Pn:10,0,0
n:number#no|p:of 52 0 C:52,0,0 Pn:52,0,0 PnE:16,0,0
n:office# 6 0 C:6,0,0 Pn:6,0,0
n:officer# 4 0 C:4,0,0 Pn:4,0,0 PnE:3,0,0
n:one# 8 0 C:8,0,0 Pn:6,0,0
n:one#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:opening# 4 0 C:4,0,0 Pn:4,0,0
n:operation# 5 1 C:5,1,1 Pn:3,0,0
n:opinion# 6 6 C:6,6,0 Pn:6,6,6
n:opponent# 5 0 C:5,0,0 Pn:5,0,0
n:opportunity# 35 2 C:35,2,0 Pn:11,0,0 PnE:6,0,0
n:opportunity#lvs|x 15 0 C:15,0,0
n:opportunity#no|p:for 7 0 C:7,0,0 Pn:7,0,0 PnE:6,0,0
n:opportunity#no|x 6 2 C:6,2,0
n:opposition# 15 10 C:15,8,0 Pn:13,7,6 PnE:3,1,0
n:opposition#no|p:to 8 5 C:8,3,0 Pn:8,3,2 PnE:3,1,0
n:order# 4 2 C:4,2,0 Pn:2,1,0
n:organization# 8 0 C:8,0,0 Pn:5,0,0
n:organizer# 6 0 C:6,0,0 Pn:6,0,0
n:organizer#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:outcome# 6 0 C:6,0,0 Pn:6,0,0
n:outcome#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:owner# 7 0 C:7,0,0 Pn:7,0,0
n:owner#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:pace# 5 0 C:5,0,0 Pn:4,0,0
n:page# 13 0 C:13,0,0 Pn:13,0,0
n:page#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:pair# 8 0 C:8,0,0 Pn:8,0,0
n:pair#no|p:of 8 0 C:8,0,0 Pn:8,0,0
n:parent# 4 0 C:4,0,0 Pn:4,0,0
n:part# 97 1 C:97,0,0 Pn:97,0,0 PnE:40,0,0
n:part#lvs|p:of 9 0 C:9,0,0 Pn:9,0,0 PnE:3,0,0
n:part#no|p:of 85 0 C:85,0,0 Pn:85,0,0 PnE:37,0,0
n:party# 19 0 C:19,0,0 Pn:15,0,0 PnE:5,0,0
n:party#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:4,0,0
n:path# 15 0 C:15,0,0 Pn:11,0,0 PnE:3,0,0
n:path#poss|p:to 5 0 C:5,0,0 Pn:5,0,0
n:pattern# 4 0 C:4,0,0 Pn:4,0,0
n:people# 5 0 C:5,0,0 Pn:4,0,0
n:percent# 118 2 C:118,0,0 Pn:118,0,0 PnE:19,0,0
n:percent#lvs|p:of 19 1 C:19,0,0 Pn:19,0,0
n:percent#lv|p:of 12 0 C:12,0,0 Pn:12,0,0
n:percent#no|p:of 73 1 C:73,0,0 Pn:73,0,0 PnE:10,0,0
n:percent#no|p:to 12 0 C:12,0,0 Pn:12,0,0 PnE:5,0,0
n:percentage# 5 0 C:5,0,0 Pn:5,0,0
n:period# 14 0 C:14,0,0 Pn:13,0,0
n:period#no|p:of 10 0 C:10,0,0 Pn:10,0,0
n:person# 5 0 C:5,0,0 Pn:3,0,0
n:photo# 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:photo#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:picture# 4 0 C:4,0,0 Pn:4,0,0
n:piece# 8 3 C:8,1,0 Pn:8,1,1 PnE:3,1,0
n:piece#no|p:of 5 1 C:5,0,0 Pn:5,0,0 PnE:3,1,0
n:place# 8 0 C:8,0,0 Pn:3,0,0
n:plan# 37 20 C:37,18,15 Pn:10,2,0 PnE:2,1,1
n:plan#lvs|x 6 4 C:6,4,4
n:plan#no|x 10 8 C:10,7,6
n:plan#poss|x 10 4 C:10,4,4
n:platform# 5 1 C:5,1,1 Pn:3,1,0
n:plenty# 13 1 C:13,0,0 Pn:12,1,0
n:plenty#lvs|p:of 6 1 C:6,0,0 Pn:6,1,0
n:plenty#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:point# 33 11 C:33,9,0 Pn:30,7,6 PnE:12,4,2
n:point#no|p:for 5 0 C:5,0,0 Pn:5,0,0
n:point#no|p:of 7 1 C:7,1,0 Pn:7,1,1
n:point#no|p:to 6 4 C:6,4,0 Pn:6,4,3 PnE:3,2,2
n:policy# 9 1 C:9,0,0 Pn:7,0,0
n:politician# 4 0 C:4,0,0
n:poll# 25 0 C:25,0,0 Pn:25,0,0 PnE:7,0,0
n:poll#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:5,0,0
n:population# 9 0 C:9,0,0 Pn:9,0,0
n:population#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:position# 18 9 C:18,5,1 Pn:13,4,3
n:position#poss|p:on 7 5 C:7,2,0 Pn:7,2,1
n:possibility# 10 0 C:10,0,0 Pn:5,0,0
n:post# 7 1 C:7,1,0 Pn:7,1,1 PnE:4,0,0
n:potential# 5 0 C:5,0,0 Pn:3,0,0
n:power# 11 0 C:11,0,0 Pn:9,0,0
n:power#lv|p:of 5 0 C:5,0,0 Pn:5,0,0
n:praise# 4 4 C:4,2,0 Pn:4,2,2 PnE:1,1,1
n:presence# 7 1 C:7,0,0 Pn:7,0,0
n:president# 61 0 C:61,0,0 Pn:60,0,0 PnE:6,0,0
n:president#no|p:of 52 0 C:52,0,0 Pn:52,0,0 PnE:6,0,0
n:pressure# 12 1 C:12,0,0 Pn:4,0,0
n:pressure#no|x 7 0 C:7,0,0
n:preview# 6 2 C:6,2,0 Pn:6,2,1
n:primary# 6 0 C:6,0,0 Pn:6,0,0
n:priority# 5 2 C:5,0,0 Pn:5,0,0
n:problem# 12 0 C:12,0,0 Pn:7,0,0 PnE:3,0,0
n:problem#no|p:for 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:product# 4 0 C:4,0,0 Pn:4,0,0
n:professor# 14 0 C:14,0,0 Pn:14,0,0 PnE:6,0,0
n:professor#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:6,0,0
n:program# 5 1 C:5,0,0 Pn:4,0,0
n:promise# 16 14 C:16,12,8 Pn:2,1,1
n:promise#poss|x 5 5 C:5,5,5
n:proponent# 5 2 C:5,1,0 Pn:5,1,1 PnE:5,2,2
n:proportion# 5 0 C:5,0,0 Pn:5,0,0
n:proposal# 14 10 C:14,7,5 Pn:3,3,2
n:proposal#poss|x 5 4 C:5,2,2
n:prospect# 14 0 C:14,0,0 Pn:13,0,0
n:prospect#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:push# 5 1 C:5,1,1
n:quarter# 17 1 C:17,1,0 Pn:16,0,0
n:quarter#no|p:of 15 0 C:15,0,0 Pn:15,0,0
n:question# 65 36 C:65,29,8 Pn:50,23,15 PnE:7,2,2
n:question#lvs|p:about 12 9 C:12,8,2 Pn:12,8,5
n:question#lv|p:about 7 4 C:7,3,0 Pn:7,3,3
n:question#no|bew 13 4 C:13,4,4
n:question#no|p:about 13 10 C:13,7,0 Pn:13,7,5 PnE:2,1,1
n:question#no|p:of 6 1 C:6,1,0 Pn:6,1,0
n:quintet# 4 0 C:4,0,0 Pn:4,0,0
n:race# 28 0 C:28,0,0 Pn:25,0,0 PnE:4,0,0
n:race#no|p:for 21 0 C:21,0,0 Pn:21,0,0 PnE:4,0,0
n:range# 5 1 C:5,1,0 Pn:5,1,0
n:rank# 4 0 C:4,0,0 Pn:4,0,0
n:rate# 7 0 C:7,0,0 Pn:7,0,0
n:reaction# 5 1 C:5,1,0 Pn:5,1,0
n:reason# 19 5 C:19,4,1 Pn:8,0,0
n:reason#no|p:for 6 0 C:6,0,0 Pn:6,0,0
n:reason#no|x 5 3 C:5,3,1
n:record# 8 0 C:8,0,0 Pn:7,0,0
n:reference# 10 6 C:10,4,0 Pn:10,5,4 PnE:1,1,0
n:reference#no|p:to 8 4 C:8,2,0 Pn:8,3,2 PnE:1,1,0
n:refusal# 4 3 C:4,3,2
n:rejection# 6 4 C:6,4,0 Pn:6,4,4 PnE:3,1,0
n:release# 11 1 C:11,1,0 Pn:11,1,1 PnE:4,1,0
n:release#no|p:of 8 1 C:8,1,0 Pn:8,1,1 PnE:4,1,0
n:remark# 6 4 C:6,4,0 Pn:5,4,3 PnE:1,1,1
n:reminder# 6 0 C:6,0,0
n:report# 14 2 C:14,1,0 Pn:13,1,1 PnE:5,1,0
n:report#no|p:of 5 1 C:5,0,0 Pn:5,0,0 PnE:3,1,0
n:reporter# 7 0 C:7,0,0 Pn:7,0,0
n:reporter#no|p:for 5 0 C:5,0,0 Pn:5,0,0
n:request# 20 8 C:20,7,3 Pn:18,5,4 PnE:2,1,1
n:request#no|p:for 11 3 C:11,3,0 Pn:11,3,3
n:resident# 5 0 C:5,0,0 Pn:5,0,0
n:resource# 4 1 C:4,0,0 Pn:3,0,0
n:respect# 5 2 C:5,2,1 Pn:3,2,1
n:response# 40 11 C:40,9,1 Pn:38,7,5 PnE:13,2,2
n:response#no|p:to 28 5 C:28,4,0 Pn:28,4,2 PnE:10,2,2
n:responsibility# 6 1 C:6,1,0 Pn:5,1,1
n:rest# 24 0 C:24,0,0 Pn:24,0,0
n:rest#lvs|p:of 5 0 C:5,0,0 Pn:5,0,0
n:rest#no|p:of 15 0 C:15,0,0 Pn:15,0,0
n:result# 27 0 C:27,0,0 Pn:26,0,0 PnE:9,0,0
n:result#no|p:of 26 0 C:26,0,0 Pn:26,0,0 PnE:9,0,0
n:return# 4 1 C:4,1,0 Pn:4,1,1
n:revelation# 4 0 C:4,0,0 Pn:3,0,0
n:reversal# 4 2 C:4,2,0 Pn:4,2,1
n:review# 7 1 C:7,1,0 Pn:7,1,1
n:review#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:rhetoric# 4 1 C:4,0,0 Pn:4,0,0
n:right# 5 0 C:5,0,0 Pn:5,0,0
n:rise# 16 0 C:16,0,0 Pn:16,0,0 PnE:6,0,0
n:rise#no|p:of 11 0 C:11,0,0 Pn:11,0,0 PnE:5,0,0
n:risk# 5 0 C:5,0,0 Pn:4,0,0
n:rival# 5 0 C:5,0,0 Pn:5,0,0
n:role# 12 0 C:12,0,0 Pn:10,0,0 PnE:3,0,0
n:room# 5 0 C:5,0,0 Pn:4,0,0
n:round# 8 0 C:8,0,0 Pn:8,0,0
n:round#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:row# 6 0 C:6,0,0 Pn:5,0,0
n:rule# 11 1 C:11,1,0 Pn:11,1,1 PnE:3,1,1
n:rule#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:run# 5 0 C:5,0,0 Pn:5,0,0
n:sale# 6 0 C:6,0,0 Pn:6,0,0
n:scene# 6 0 C:6,0,0 Pn:6,0,0
n:school# 4 0 C:4,0,0 Pn:3,0,0
n:scrutiny# 4 2 C:4,2,0 Pn:4,2,2
n:seat# 5 0 C:5,0,0 Pn:4,0,0
n:secretary# 76 0 C:76,0,0 Pn:76,0,0 PnE:15,0,0
n:secretary#no|p:of 61 0 C:61,0,0 Pn:61,0,0 PnE:14,0,0
n:secretary#poss|p:of 5 0 C:5,0,0 Pn:5,0,0
n:senator# 12 1 C:12,1,0 Pn:5,0,0
n:senator#no|x 5 1 C:5,1,0
n:sense# 13 6 C:13,5,1 Pn:11,4,3 PnE:4,0,0
n:sense#no|p:of 9 3 C:9,3,0 Pn:9,3,3 PnE:3,0,0
n:series# 44 5 C:44,1,0 Pn:44,1,0 PnE:13,2,0
n:series#lvs|p:of 5 2 C:5,0,0 Pn:5,0,0 PnE:3,1,0
n:series#no|p:of 36 2 C:36,1,0 Pn:36,1,0 PnE:10,1,0
n:session# 4 0 C:4,0,0 Pn:4,0,0
n:set# 9 1 C:9,0,0 Pn:8,0,0 PnE:4,0,0
n:share# 17 0 C:17,0,0 Pn:16,0,0 PnE:5,0,0
n:share#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:shift# 5 0 C:5,0,0 Pn:5,0,0
n:shot# 4 0 C:4,0,0 Pn:4,0,0
n:show# 10 2 C:10,1,1 Pn:8,0,0 PnE:3,0,0
n:side# 17 1 C:17,1,0 Pn:17,1,0 PnE:7,1,0
n:side#no|p:of 15 0 C:15,0,0 Pn:15,0,0 PnE:6,0,0
n:sideline# 4 0 C:4,0,0 Pn:4,0,0
n:sign# 25 5 C:25,5,1 Pn:20,4,2 PnE:8,0,0
n:sign#no|p:of 13 2 C:13,2,0 Pn:13,2,0 PnE:7,0,0
n:site# 5 0 C:5,0,0 Pn:4,0,0
n:something# 11 0 C:11,0,0 Pn:9,0,0 PnE:4,0,0
n:something#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:son# 10 0 C:10,0,0 Pn:10,0,0
n:son#no|p:of 10 0 C:10,0,0 Pn:10,0,0
n:sort# 12 0 C:12,0,0 Pn:12,0,0 PnE:4,0,0
n:sort#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:source# 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:source#no|p:of 6 0 C:6,0,0 Pn:6,0,0 PnE:4,0,0
n:speaker# 4 0 C:4,0,0 Pn:4,0,0
n:speculation# 5 4 C:5,2,2 Pn:3,0,0 PnE:1,1,0
n:speech# 32 6 C:32,5,0 Pn:28,4,3 PnE:9,1,1
n:speech#no|p:to 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:spokesman# 28 0 C:28,0,0 Pn:28,0,0
n:spokesman#no|p:for 27 0 C:27,0,0 Pn:27,0,0
n:spokeswoman# 10 0 C:10,0,0 Pn:10,0,0
n:spokeswoman#no|p:for 10 0 C:10,0,0 Pn:10,0,0
n:spread# 7 0 C:7,0,0 Pn:7,0,0
n:staff# 4 0 C:4,0,0 Pn:3,0,0
n:stage# 6 0 C:6,0,0 Pn:6,0,0
n:stage#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:stake# 4 0 C:4,0,0 Pn:4,0,0
n:stance# 8 5 C:8,3,0 Pn:7,3,2 PnE:1,1,1
n:star# 6 0 C:6,0,0 Pn:6,0,0
n:start# 17 0 C:17,0,0 Pn:17,0,0 PnE:6,0,0
n:start#no|p:of 16 0 C:16,0,0 Pn:16,0,0 PnE:6,0,0
n:state# 61 0 C:61,0,0 Pn:56,0,0 PnE:11,0,0
n:state#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:4,0,0
n:state#no|x 5 0 C:5,0,0
n:state#poss|p:of 36 0 C:36,0,0 Pn:36,0,0 PnE:5,0,0
n:statement# 24 15 C:24,11,7 Pn:14,5,4 PnE:4,0,0
n:statement#no|t 7 5 C:7,5,5
n:story# 16 7 C:16,5,0 Pn:14,5,3 PnE:6,2,2
n:story#no|p:of 5 2 C:5,2,0 Pn:5,2,1 PnE:3,0,0
n:strategist# 14 0 C:14,0,0 Pn:14,0,0 PnE:4,0,0
n:strategist#no|p:for 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:strategy# 11 2 C:11,2,2 Pn:5,0,0
n:stream# 4 0 C:4,0,0 Pn:4,0,0
n:street# 5 0 C:5,0,0 Pn:5,0,0
n:strength# 8 0 C:8,0,0 Pn:8,0,0
n:strength#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:stretch# 4 0 C:4,0,0 Pn:4,0,0
n:string# 12 1 C:12,1,0 Pn:12,1,0
n:string#no|p:of 8 0 C:8,0,0 Pn:8,0,0
n:struggle# 7 0 C:7,0,0 Pn:3,0,0
n:study# 4 0 C:4,0,0 Pn:4,0,0
n:subject# 9 3 C:9,1,0 Pn:9,1,1 PnE:6,0,0
n:subject#no|p:of 5 2 C:5,0,0 Pn:5,0,0 PnE:5,0,0
n:success# 4 0 C:4,0,0 Pn:4,0,0
n:suggestion# 9 9 C:9,8,5 Pn:1,1,1
n:summer# 5 1 C:5,0,0 Pn:5,0,0
n:summer#no|p:of 5 1 C:5,0,0 Pn:5,0,0
n:superdelegate# 4 0 C:4,0,0
n:support# 44 26 C:44,16,1 Pn:43,16,15 PnE:6,1,0
n:support#lvs|p:of 6 6 C:6,0,0 Pn:6,0,0
n:support#no|p:for 7 5 C:7,3,0 Pn:7,3,3 PnE:1,1,0
n:support#no|p:of 11 7 C:11,6,0 Pn:11,6,6
n:support#poss|p:for 9 4 C:9,4,0 Pn:9,4,4
n:supporter# 39 11 C:39,11,0 Pn:38,11,9 PnE:13,3,3
n:supporter#no|p:of 31 11 C:31,11,0 Pn:31,11,9 PnE:10,3,3
n:surprise# 8 2 C:8,1,1 Pn:6,0,0 PnE:3,0,0
n:survey# 7 0 C:7,0,0 Pn:7,0,0
n:survey#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:swath# 6 0 C:6,0,0 Pn:6,0,0
n:target# 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:tax# 5 0 C:5,0,0 Pn:5,0,0
n:ten# 9 0 C:9,0,0 Pn:9,0,0
n:ten#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:term# 9 0 C:9,0,0 Pn:9,0,0 PnE:4,0,0
n:test# 11 0 C:11,0,0 Pn:11,0,0 PnE:5,0,0
n:test#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:thanks# 17 0 C:17,0,0 Pn:17,0,0 PnE:6,0,0
n:thanks#no|p:to 12 0 C:12,0,0 Pn:12,0,0 PnE:6,0,0
n:thing# 7 0 C:7,0,0
n:third# 22 0 C:22,0,0 Pn:22,0,0 PnE:5,0,0
n:third#no|p:of 19 0 C:19,0,0 Pn:19,0,0 PnE:5,0,0
n:thousand# 28 0 C:28,0,0 Pn:28,0,0 PnE:3,0,0
n:thousand#no|p:of 23 0 C:23,0,0 Pn:23,0,0 PnE:3,0,0
n:threat# 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:tie# 9 0 C:9,0,0 Pn:9,0,0
n:time# 39 3 C:39,2,2 Pn:22,0,0 PnE:6,0,0
n:time#no|p:for 8 0 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:time#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:time#no|t 8 2 C:8,2,2
n:timeline# 4 0 C:4,0,0 Pn:4,0,0
n:tone# 6 0 C:6,0,0 Pn:6,0,0
n:top# 13 0 C:13,0,0 Pn:13,0,0 PnE:4,0,0
n:top#no|p:of 13 0 C:13,0,0 Pn:13,0,0 PnE:4,0,0
n:topic# 7 1 C:7,0,0 Pn:7,0,0 PnE:2,1,0
n:topic#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:total# 11 0 C:11,0,0 Pn:11,0,0 PnE:4,0,0
n:total#lvs|p:of 8 0 C:8,0,0 Pn:8,0,0
n:tour# 5 0 C:5,0,0 Pn:5,0,0
n:town# 5 0 C:5,0,0 Pn:5,0,0
n:trail# 6 0 C:6,0,0 Pn:4,0,0
n:transcript# 5 0 C:5,0,0 Pn:5,0,0
n:trio# 4 0 C:4,0,0 Pn:4,0,0
n:trip# 9 0 C:9,0,0 Pn:9,0,0
n:trip#no|p:to 6 0 C:6,0,0 Pn:6,0,0
n:turn# 5 1 C:5,1,0 Pn:5,1,1 PnE:3,1,0
n:turnout# 5 0 C:5,0,0 Pn:5,0,0
n:turnout#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:type# 7 0 C:7,0,0 Pn:7,0,0
n:understanding# 4 4 C:4,3,0 Pn:3,2,2
n:update# 4 2 C:4,2,0 Pn:4,2,1
n:use# 29 0 C:29,0,0 Pn:29,0,0 PnE:4,0,0
n:use#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:use#poss|p:of 19 0 C:19,0,0 Pn:19,0,0 PnE:3,0,0
n:value# 7 0 C:7,0,0 Pn:7,0,0
n:value#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:variety# 8 0 C:8,0,0 Pn:8,0,0
n:variety#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:version# 16 0 C:16,0,0 Pn:16,0,0 PnE:7,0,0
n:version#no|p:of 11 0 C:11,0,0 Pn:11,0,0 PnE:7,0,0
n:veteran# 5 0 C:5,0,0 Pn:5,0,0
n:veteran#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:victory# 19 0 C:19,0,0 Pn:19,0,0 PnE:6,0,0
n:victory#no|p:for 7 0 C:7,0,0 Pn:7,0,0
n:victory#poss|p:on 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:video# 11 0 C:11,0,0 Pn:10,0,0
n:video#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:view# 16 11 C:16,9,1 Pn:13,7,5 PnE:3,1,0
n:view#no|p:of 5 3 C:5,3,0 Pn:5,3,2
n:vision# 4 2 C:4,1,0 Pn:4,1,1
n:visit# 11 1 C:11,1,0 Pn:9,0,0 PnE:4,0,0
n:visit#no|p:to 5 0 C:5,0,0 Pn:5,0,0
n:voice# 7 2 C:7,1,0 Pn:7,1,1 PnE:3,0,0
n:vote# 39 7 C:39,5,0 Pn:31,6,3 PnE:5,0,0
n:vote#no|p:for 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:voter# 22 0 C:22,0,0 Pn:16,0,0 PnE:4,0,0
n:wake# 21 1 C:21,0,0 Pn:21,0,0 PnE:7,0,0
n:wake#no|p:of 21 1 C:21,0,0 Pn:21,0,0 PnE:7,0,0
n:wall# 4 0 C:4,0,0 Pn:4,0,0
n:war# 5 0 C:5,0,0 Pn:4,0,0
n:warning# 7 5 C:7,5,3 Pn:4,2,1
n:wave# 16 1 C:16,1,0 Pn:16,1,0 PnE:4,0,0
n:wave#lvs|p:of 5 0 C:5,0,0 Pn:5,0,0
n:wave#no|p:of 10 1 C:10,1,0 Pn:10,1,0 PnE:3,0,0
n:way# 43 3 C:43,3,0 Pn:18,1,1 PnE:6,0,0
n:way#lvs|x 6 0 C:6,0,0
n:way#no|x 14 1 C:14,1,0
n:week# 17 1 C:17,1,1 Pn:15,0,0 PnE:5,0,0
n:week#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:wife# 5 0 C:5,0,0 Pn:5,0,0
n:win# 7 0 C:7,0,0 Pn:6,0,0
n:wing# 9 0 C:9,0,0 Pn:9,0,0
n:wing#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:winner# 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:winner#no|p:of 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:woman# 8 1 C:8,0,0 Pn:3,0,0 PnE:1,1,0
n:word# 18 8 C:18,4,0 Pn:17,3,3 PnE:5,0,0
n:word#no|p:of 5 1 C:5,0,0 Pn:5,0,0
n:work# 7 0 C:7,0,0 Pn:5,0,0
n:work#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:year# 32 1 C:32,1,0 Pn:31,1,0 PnE:9,0,0
n:year#no|p:of 24 0 C:24,0,0 Pn:24,0,0 PnE:8,0,0
name# 47 28 E:28,14,10 Et:3,2,2 NE:20,8,0 NEt:3,2,0 O:25,11,6 P:20,9,0 Pn:20,8,0 PnV:4,1,0 PnVt:1,1,0 QR:3,1,0 S:7,4,2 SVP:6,4,0 SX:3,1,0 VP:47,20,13 VPi:1,1,0 VPo:11,7,0 VPot:1,1,0 VPt:6,2,2 X:10,2,1 XE:10,2,1 XEt:4,1,1 Xt:4,1,1
name#o 11 7 E:11,5,4 NE:7,2,0 O:11,6,6 VP:11,6,6
narrow# 6 0 VP:4,0,0
navigate# 7 0 E:6,0,0 NE:5,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 VPo:4,0,0
near# 5 0 E:4,0,0 NE:4,0,0 VP:3,0,0
need# 140 15 COL:4,0,0 E:125,12,2 Et:16,1,1 N:3,1,0 NE:32,2,0 NEt:8,1,0 O:40,1,1 Ot:3,0,0 P:14,1,0 Pn:14,1,1 REL:7,0,0 S:3,0,0 SVP:2,1,0 VP:132,12,3 VPo:21,2,0 VPot:3,1,0 VPt:9,1,1 X:91,10,1 XE:91,11,1 XEt:9,1,0 Xt:5,1,0
need#acl|x 6 0 VP:6,0,0 X:6,0,0 XE:6,0,0
need#o 21 1 E:21,1,0 Et:3,0,0 N:3,1,0 NE:14,0,0 NEt:5,0,0 O:21,1,1 VP:21,1,1 VPo:6,0,0
need#o|x 10 2 E:10,2,1 Et:1,1,1 NE:10,2,0 NEt:1,1,0 O:10,0,0 VP:10,2,1 VPo:10,2,0 VPot:1,1,0 VPt:1,1,1 X:10,2,0 XE:10,2,0 XEt:1,1,0 Xt:1,1,0
need#rel 5 0 REL:5,0,0
need#x 67 11 E:67,9,1 Et:7,0,0 VP:67,8,1 VPt:5,0,0 X:67,8,1 XE:67,9,1 XEt:7,0,0 Xt:4,0,0
negotiate# 6 2 E:5,2,1 N:1,1,1 NE:3,1,1 O:4,1,0 P:3,0,0 Pn:3,0,0 PnV:1,1,0 VP:6,2,1
neighbor# 5 0 E:5,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
nervous# 4 4 C:1,1,1 CE:1,1,1 P:2,2,0 Pn:2,2,2 VP:4,4,1
new# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
next# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
nominate# 32 19 E:23,8,6 Et:6,3,3 NE:20,5,0 NEt:3,2,0 O:21,9,4 Ot:2,1,1 P:10,7,0 Pn:10,6,0 PnV:5,1,0 S:5,1,1 SVP:4,2,1 VP:31,13,8 VPo:7,5,0 VPt:2,1,1 X:3,2,0 XE:3,2,0
nominate#o 13 6 E:13,4,3 Et:4,2,2 NE:10,1,0 NEt:1,1,0 O:13,5,4 Ot:2,1,1 VP:13,5,4 VPt:2,1,1
notable# 5 0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:5,0,0
note# 157 155 C:94,90,70 CE:94,91,78 CEt:11,9,2 COL:1,1,0 Ct:9,8,2 E:139,133,103 Et:14,12,4 L:25,12,6 LR:11,10,6 Lt:8,6,4 Ltt:1,1,0 N:1,1,0 NE:37,34,1 NEt:4,3,0 Nt:1,1,0 O:20,14,12 OC:1,1,0 OCt:1,1,0 Ot:1,1,1 P:10,5,0 Pn:10,4,0 PnV:4,4,0 QL:7,6,1 QLR:2,2,2 QR:12,7,1 S:1,1,1 T:6,3,0 TE:6,3,0 VP:121,111,86 VPo:5,4,0 VPt:11,9,3
note#0 12 11 E:11,11,9 NE:7,7,0 VP:2,1,0
note#c 10 10 C:10,10,9 CE:10,10,9 CEt:2,2,0 Ct:2,2,0 E:10,10,9 Et:2,2,0 NE:10,10,0 NEt:2,1,0 VP:10,10,9 VPt:2,2,0
note#ct 72 72 C:72,70,53 CE:72,71,62 CEt:7,7,2 Ct:6,6,2 E:72,71,62 Et:7,7,2 P:1,1,0 Pn:1,1,0 VP:72,70,55 VPt:6,6,2
note#mid 9 9 E:9,8,1 L:9,1,0 LR:9,9,6
note#o 8 8 E:8,8,7 Et:1,1,1 N:1,1,0 NE:6,6,0 NEt:1,1,0 Nt:1,1,0 O:8,8,6 Ot:1,1,1 VP:8,8,6 VPt:1,1,1
note#postS 6 6 L:6,4,4 Lt:3,3,3 Ltt:1,1,0
note#postSq 5 5 L:5,5,2 Lt:3,2,1 QL:5,4,1 QLR:2,2,2
notice# 7 5 C:3,3,3 CE:3,3,3 E:6,4,3 NE:1,1,0 OC:1,1,0 P:3,0,0 Pn:3,0,0 S:1,1,1 VP:7,4,2 VPo:2,1,1
noun##lvs|p:about 54 43 C:54,38,2 Pn:54,39,32 PnE:6,3,1
noun##lvs|p:against 22 9 C:22,9,0 Pn:22,9,9 PnE:3,0,0
noun##lvs|p:for 115 21 C:115,13,2 Pn:115,13,10 PnE:9,1,1
noun##lvs|p:of 543 88 C:543,44,0 Pn:543,47,36 PnE:82,8,3
noun##lvs|p:on 60 18 C:60,10,0 Pn:60,11,7 PnE:6,2,0
noun##lvs|p:over 11 0 C:11,0,0 Pn:11,0,0 PnE:3,0,0
noun##lvs|p:to 81 13 C:81,8,1 Pn:81,7,6 PnE:11,0,0
noun##lvs|t 60 26 C:60,24,17
noun##lvs|x 126 30 C:126,25,15
noun##lv|p:about 33 17 C:33,14,2 Pn:33,14,11 PnE:2,0,0
noun##lv|p:against 8 3 C:8,2,0 Pn:8,2,1
noun##lv|p:for 59 8 C:59,5,0 Pn:59,5,3 PnE:3,1,1
noun##lv|p:of 361 21 C:361,9,0 Pn:361,9,6 PnE:26,0,0
noun##lv|p:on 27 6 C:27,5,0 Pn:27,5,3 PnE:1,1,1
noun##lv|p:over 4 0 C:4,0,0 Pn:4,0,0
noun##lv|p:to 29 2 C:29,2,1 Pn:29,2,1
noun##lv|t 24 7 C:24,7,7
noun##lv|x 44 10 C:44,9,4
noun##no|bet 21 9 C:21,9,8
noun##no|bew 19 5 C:19,5,5
noun##no|p:about 102 51 C:102,42,4 Pn:102,42,30 PnE:15,5,5
noun##no|p:against 56 14 C:56,12,0 Pn:56,12,12 PnE:18,3,3
noun##no|p:for 594 51 C:594,33,1 Pn:594,33,28 PnE:170,13,6
noun##no|p:of 3365 161 C:3365,106,4 Pn:3365,107,83 PnE:934,26,11
noun##no|p:on 345 28 C:345,16,2 Pn:345,16,11 PnE:107,5,2
noun##no|p:over 49 6 C:49,6,1 Pn:49,6,4 PnE:11,1,1
noun##no|p:to 405 35 C:405,17,1 Pn:405,18,12 PnE:134,6,4
noun##no|t 232 72 C:232,66,54
noun##no|w 12 3 C:12,3,3
noun##no|x 322 49 C:322,42,17
noun##poss|bet 14 8 C:14,8,6
noun##poss|p:about 27 15 C:27,14,0 Pn:27,14,12 PnE:5,4,2
noun##poss|p:against 18 6 C:18,6,0 Pn:18,6,6 PnE:5,2,0
noun##poss|p:for 93 23 C:93,19,3 Pn:93,20,14 PnE:13,2,2
noun##poss|p:of 304 62 C:304,48,2 Pn:304,48,40 PnE:69,9,5
noun##poss|p:on 127 40 C:127,26,0 Pn:127,27,22 PnE:37,6,5
noun##poss|p:over 9 1 C:9,0,0 Pn:9,0,0 PnE:4,1,0
noun##poss|p:to 83 12 C:83,10,1 Pn:83,10,9 PnE:18,0,0
noun##poss|t 27 20 C:27,18,14
noun##poss|w 1 0 C:1,0,0
noun##poss|x 127 46 C:127,41,29
observe# 6 4 E:4,0,0 L:2,1,0 LR:1,1,1 NE:4,0,0 QR:1,1,0 VP:3,0,0
obtain# 18 0 E:13,0,0 NE:9,0,0 O:11,0,0 P:5,0,0 Pn:5,0,0 VP:17,0,0 VPo:4,0,0
obtain#o 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0
occupy# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
occur# 13 0 E:9,0,0 L:4,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:8,0,0
offer# 114 67 C:1,1,0 CE:1,1,0 COL:4,0,0 E:106,46,18 Et:11,4,2 L:3,0,0 Lt:3,0,0 NE:78,31,1 NEt:11,5,0 O:97,37,18 Ot:1,1,0 P:32,8,1 Pn:32,7,2 PnV:10,1,0 PnVt:3,0,0 Pnt:1,1,0 Pt:1,1,0 QR:5,3,1 REL:4,1,0 T:3,0,0 TE:3,0,0 VP:107,47,22 VPi:5,4,0 VPo:47,14,2 VPot:7,2,0 VPt:8,4,2 X:9,4,1 XE:9,5,2 XEt:1,1,0 Xt:1,1,0
offer#o 45 24 E:45,18,9 Et:3,2,1 NE:34,15,1 NEt:3,2,0 O:45,14,10 Ot:1,1,0 VP:45,18,9 VPo:12,5,1 VPt:2,2,1
offer#o|T 6 6 E:6,5,0 NE:4,4,0 O:6,5,3 VP:6,5,3
offer#o|p:to 5 3 E:5,2,0 NE:5,1,0 O:5,1,0 P:5,1,0 Pn:5,1,0 PnV:2,1,0 VP:5,2,1 VPo:5,2,1
offset# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
old# 5 0 P:3,0,0 Pn:3,0,0 VP:5,0,0
open# 49 10 E:30,6,0 Et:6,1,0 L:7,0,0 NE:16,1,0 NEt:3,0,0 O:19,1,0 P:25,3,0 Pn:25,3,2 PnV:10,1,0 PnVt:2,1,0 VP:41,8,0 VPo:12,0,0 VPt:6,1,0 X:6,1,0 XE:6,1,0
open#o 5 1 E:5,1,0 NE:4,1,0 O:5,1,0 VP:5,1,0
operate# 7 1 E:5,0,0 P:2,1,0 Pn:2,1,0 VP:4,1,0
oppose# 55 50 E:49,22,16 Et:6,4,3 N:1,1,0 NE:25,5,0 NEt:4,2,0 O:40,36,31 P:8,2,0 Pn:8,0,0 PnV:2,1,0 REL:2,1,0 T:3,0,0 TE:3,0,0 VP:48,33,29 VPo:15,6,0 VPt:1,1,1 X:2,2,2 XE:2,2,2
oppose#o 30 30 E:30,17,13 Et:2,2,2 N:1,1,0 NE:19,2,0 NEt:3,2,0 O:30,29,26 VP:30,25,22 VPo:8,2,0 VPt:1,1,1
opt# 6 3 E:5,2,2 VP:5,2,1 X:3,2,1 XE:3,2,2
optimistic# 4 3 C:1,1,1 CE:1,1,1 P:2,1,0 Pn:2,1,1 VP:4,3,2
order# 19 19 C:3,3,2 CE:3,3,2 CEt:1,1,0 Ct:1,1,0 E:17,14,10 Et:5,5,0 NE:10,8,0 NEt:2,2,0 O:13,4,4 P:4,1,0 Pn:4,1,0 PnV:2,2,0 VP:17,15,13 VPo:11,9,0 VPt:4,4,0 X:7,7,0 XE:7,7,0 XEt:2,2,0 Xt:1,1,0
organize# 19 0 E:13,0,0 NE:4,0,0 O:11,0,0 P:9,0,0 Pn:9,0,0 VP:18,0,0 VPo:3,0,0
originate# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
outline# 11 9 C:2,1,1 CE:2,1,1 E:11,8,6 Et:1,1,0 N:1,1,1 NE:7,5,2 NEt:1,1,0 Nt:1,1,0 O:8,7,4 Ot:1,1,0 P:3,1,0 Pn:3,1,0 VP:10,7,5 VPo:3,1,0 VPt:1,1,0
outline#o 5 5 E:5,5,3 Et:1,1,0 N:1,1,1 NE:4,4,2 NEt:1,1,0 Nt:1,1,0 O:5,5,3 Ot:1,1,0 VP:5,5,3 VPt:1,1,0
overcome# 8 0 E:6,0,0 NE:4,0,0 O:4,0,0 VP:5,0,0
overlook# 5 1 E:4,0,0 O:3,0,0 S:1,1,1 VP:3,0,0
oversee# 10 0 E:8,0,0 NE:7,0,0 O:6,0,0 VP:8,0,0
oversee#o 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
overshadow# 8 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:8,0,0
overshadow#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
overtake# 9 0 E:9,0,0 NE:8,0,0 O:9,0,0 P:4,0,0 Pn:4,0,0 VP:9,0,0 VPo:5,0,0
ow# 4 0 E:3,0,0 NE:3,0,0 VP:3,0,0
own# 20 0 E:13,0,0 NE:5,0,0 O:10,0,0 P:4,0,0 Pn:4,0,0 S:4,0,0 VP:19,0,0 VPo:3,0,0 VPt:3,0,0
own#o 8 0 E:8,0,0 NE:3,0,0 O:8,0,0 VP:8,0,0
own#pasA 7 0 S:4,0,0 VP:7,0,0 VPt:3,0,0
pack# 5 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:5,0,0 VPo:3,0,0
paint# 11 5 E:10,3,2 Et:4,2,1 NE:8,3,0 NEt:4,1,0 O:10,2,1 P:6,4,0 Pn:6,3,0 Pnt:1,1,0 Pt:1,1,0 VP:11,5,3 VPo:8,4,0 VPot:1,1,0 VPt:2,1,1
pander# 5 1 E:5,1,0 P:5,1,0 Pn:5,1,1 PnV:2,1,0 VP:5,1,0
park# 5 0 E:3,0,0 VP:5,0,0
participate# 14 0 E:11,0,0 P:11,0,0 Pn:11,0,0 PnV:3,0,0 VP:11,0,0
participate#p:in 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
pass# 55 24 E:46,13,6 Et:5,2,0 N:1,1,0 NE:22,9,1 NEt:5,3,1 O:35,12,10 Ot:1,1,0 P:21,0,0 Pn:21,0,0 PnV:6,1,0 QR:4,1,0 S:1,1,1 VP:52,14,8 VPo:14,4,2 VPot:3,1,0 VPt:4,1,0
pass#o 22 12 E:22,10,6 Et:3,1,0 N:1,1,0 NE:13,8,1 NEt:3,2,1 O:22,8,7 Ot:1,1,0 VP:22,12,8 VPo:5,4,2 VPot:2,1,0 VPt:3,1,0
pause# 7 2 E:5,1,1 LR:1,1,0 VP:2,1,0 X:1,1,0 XE:1,1,0
pave# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
pay# 100 7 C:3,0,0 CE:3,0,0 E:90,5,0 Et:16,0,0 NE:50,5,0 NEt:9,0,0 O:62,1,0 P:45,4,0 Pn:45,4,2 PnV:12,0,0 Pnt:4,0,0 Pt:5,0,0 S:4,0,0 SVP:4,0,0 VP:95,5,0 VPo:36,4,0 VPot:4,0,0 VPt:10,0,0 X:10,0,0 XE:10,0,0
pay#o 33 2 E:33,1,0 Et:6,0,0 NE:21,1,0 NEt:5,0,0 O:33,1,0 VP:33,1,0 VPo:8,0,0 VPt:3,0,0
pay#o|p:to 8 3 E:8,3,0 NE:8,3,0 O:8,0,0 P:8,3,0 Pn:8,3,2 VP:8,3,0 VPo:8,3,0
pay#o|x 6 1 E:6,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0 VPo:6,0,0 X:6,0,0 XE:6,0,0
pay#p:for 13 0 E:13,0,0 Et:4,0,0 P:13,0,0 Pn:13,0,0 VP:13,0,0
peak# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
peg# 4 4 E:4,3,2 Et:1,1,1 NE:3,2,0 NEt:1,1,0 O:4,2,1 P:2,1,0 Pn:2,1,0 PnV:1,1,1 Pnt:1,1,0 Pt:1,1,0 VP:4,3,2 VPo:3,2,0 VPot:1,1,0 VPt:1,1,1
perceive# 6 3 E:6,3,3 NE:3,1,0 O:4,1,1 P:1,1,1 Pn:1,1,0 VP:6,3,3 X:1,1,1 XE:1,1,1
perform# 13 1 E:11,0,0 Et:3,0,0 NE:4,0,0 O:6,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:13,0,0 VPo:4,0,0
persuade# 17 13 C:2,2,1 CE:2,1,1 E:15,11,3 NE:14,9,1 O:15,3,0 OC:2,2,1 P:3,2,0 Pn:3,2,1 SVP:1,1,0 VP:17,13,4 VPo:12,9,3 X:9,7,2 XE:9,7,2
persuade#o|x 7 5 E:7,5,1 NE:7,5,1 O:7,2,0 VP:7,5,2 VPo:7,5,2 X:7,5,2 XE:7,5,2
pick# 51 6 E:44,2,1 Et:7,0,0 NE:26,1,0 NEt:5,0,0 O:39,3,3 P:14,1,0 Pn:14,1,0 PnV:4,1,0 S:3,0,0 SVP:3,0,0 VP:49,3,2 VPo:12,1,0
pick#o 28 3 E:28,0,0 Et:3,0,0 NE:18,0,0 NEt:3,0,0 O:28,1,1 VP:28,1,1
pil# 5 1 E:2,1,1 P:3,1,1 Pn:3,1,0 VP:3,1,1
pitch# 6 3 E:6,3,2 Et:2,1,1 NE:4,3,0 NEt:1,1,0 O:4,0,0 P:5,3,0 Pn:5,2,0 PnV:2,2,0 PnVt:1,1,0 VP:6,3,2 VPo:3,3,0 VPot:1,1,0 VPt:1,1,1
pivot# 9 3 E:8,2,0 P:6,0,0 Pn:6,0,0 VP:8,2,0 X:2,2,0 XE:2,2,0
pivot#p:to 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
place# 19 3 E:13,1,0 Et:3,0,0 L:1,1,1 NE:11,1,0 O:13,2,0 P:11,0,0 Pn:11,0,0 S:3,0,0 VP:17,1,0 VPo:10,0,0
place#o 5 1 E:5,1,0 NE:4,1,0 O:5,1,0 VP:5,1,0
plague# 5 0 VP:5,0,0
plan# 42 31 E:36,24,16 Et:5,4,3 NE:4,2,0 O:4,2,0 P:5,1,0 Pn:5,1,0 S:2,1,1 SVP:2,1,0 VP:39,27,21 VPo:1,1,0 VPt:2,2,1 X:28,23,18 XE:28,20,13 XEt:5,4,3 Xt:2,2,1
plan#x 28 23 E:28,20,13 Et:5,4,3 VP:28,23,18 VPt:2,2,1 X:28,23,18 XE:28,20,13 XEt:5,4,3 Xt:2,2,1
plant# 4 1 E:1,1,0 NE:1,1,0 O:1,1,0 S:3,0,0 VP:2,1,0
play# 87 7 COL:5,0,0 E:76,4,2 Et:14,0,0 L:6,0,0 LR:4,0,0 N:1,1,0 NE:51,4,0 NEt:12,0,0 O:54,3,3 P:40,1,0 Pn:40,1,0 PnV:12,1,0 PnVt:5,0,0 S:3,0,0 VP:79,4,2 VPo:33,3,0 VPot:4,0,0 VPt:8,0,0 X:3,0,0 XE:3,0,0
play#0 6 0 E:4,0,0 VP:6,0,0
play#o 29 2 E:29,2,1 Et:4,0,0 N:1,1,0 NE:24,2,0 NEt:4,0,0 O:29,1,1 VP:29,2,1 VPo:10,1,0
play#o|p:in 13 2 E:13,0,0 Et:3,0,0 NE:13,0,0 NEt:3,0,0 O:13,2,2 P:13,0,0 Pn:13,0,0 PnV:3,0,0 VP:13,0,0 VPo:13,0,0
plead# 10 8 E:8,5,1 Et:2,2,0 NE:3,3,1 NEt:1,1,0 P:4,1,0 Pn:4,1,1 PnV:3,1,0 VP:9,7,1 VPo:1,1,0 VPt:2,2,0 X:8,6,1 XE:8,5,1 XEt:3,3,0 Xt:1,1,0
pledge# 49 39 C:5,4,2 CE:5,4,2 CEt:2,2,1 Ct:2,2,1 E:48,25,15 Et:9,8,5 NE:9,4,0 O:13,4,4 P:6,2,0 Pn:6,2,1 PnV:1,1,0 QR:5,4,0 VP:46,32,24 VPo:7,3,1 VPt:7,6,3 X:29,24,19 XE:29,18,10 XEt:7,6,4 Xt:5,4,2
pledge#o 6 2 E:6,1,1 NE:3,1,0 O:6,2,2 VP:6,2,2
pledge#x 23 22 E:23,13,7 Et:5,4,3 VP:23,18,14 VPt:4,3,2 X:23,19,15 XE:23,13,7 XEt:5,4,3 Xt:4,3,2
point# 89 71 C:26,21,19 CE:26,22,20 CEt:5,5,2 COL:2,1,0 Ct:4,4,1 E:72,45,25 Et:13,8,2 L:16,0,0 LR:4,1,0 NE:13,10,1 O:11,4,2 P:33,11,1 Pn:33,12,8 PnV:16,11,5 PnVt:3,0,0 Pnt:2,2,1 Pt:2,2,0 QR:2,2,1 T:2,1,0 TE:2,1,0 VP:69,42,20 VPo:3,2,1 VPt:11,8,2 X:3,1,0 XE:3,1,0
point#ct 22 22 C:22,19,17 CE:22,20,18 CEt:5,5,2 Ct:4,4,1 E:22,20,18 Et:5,5,2 NE:2,2,0 VP:22,19,16 VPt:5,5,2
point#o 6 6 E:6,3,2 NE:3,2,0 O:6,4,2 VP:6,4,2
point#p:to 21 14 E:21,11,0 Et:5,2,0 P:21,7,0 Pn:21,8,6 PnV:10,6,4 Pnt:2,2,1 Pt:2,2,0 VP:21,11,0 VPt:4,2,0
point#post0 5 4 L:5,0,0
point#postS 6 6 L:6,0,0
pois# 16 3 S:16,0,0 SVP:16,3,0 SVPt:3,1,0 SX:15,3,0 SXt:3,1,0 VP:16,3,0 VPt:3,1,0 X:15,3,0 XE:15,3,0 XEt:6,1,0 Xt:3,1,0
pois#pas|x 15 3 S:15,0,0 SVP:15,3,0 SVPt:3,1,0 SX:15,3,0 SXt:3,1,0 VP:15,3,0 VPt:3,1,0 X:15,3,0 XE:15,3,0 XEt:6,1,0 Xt:3,1,0
polarize# 4 2 E:3,1,0 NE:2,1,0 P:2,1,0 Pn:2,1,0 VP:3,1,0 VPo:1,1,0
poll# 16 1 E:12,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:12,0,0
popular# 11 3 P:10,0,0 Pn:10,0,0 VP:11,0,0
popular#p:in|A 5 2 P:5,0,0 Pn:5,0,0 VP:5,0,0
portray# 23 20 COL:2,1,0 E:21,18,15 Et:2,1,0 NE:20,17,0 O:20,6,1 P:17,13,0 Pn:17,13,1 PnV:2,2,0 S:2,2,0 SVP:2,2,0 SVa:1,1,1 VP:22,19,14 VPo:19,16,0 VPt:2,1,0
portray#o|p:as 11 10 E:11,10,9 NE:10,9,0 O:11,4,0 P:11,10,0 Pn:11,10,1 VP:11,10,8 VPo:11,10,0
pose# 19 2 E:13,1,0 NE:5,1,0 O:7,1,0 P:7,0,0 Pn:7,0,0 S:1,1,1 VP:18,1,0
pose#o 7 1 E:7,1,0 NE:5,1,0 O:7,1,0 VP:7,1,0
position# 12 4 E:8,4,2 NE:7,4,1 O:7,0,0 P:9,3,0 Pn:9,3,0 PnV:5,3,0 S:4,0,0 SVP:4,0,0 VP:12,4,3 VPo:7,4,1 X:6,3,0 XE:6,2,0
possible# 6 0 C:4,0,0 CE:4,0,0 VP:6,0,0
post# 39 21 C:4,3,2 CE:4,3,2 E:26,14,5 Et:1,1,0 L:2,2,2 Lt:2,2,2 NE:15,7,0 NEt:1,1,0 O:21,9,6 OC:1,1,0 Ot:1,1,0 P:18,1,0 Pn:18,1,1 PnV:2,1,0 QL:1,1,1 QLR:1,1,0 QR:5,2,2 S:4,1,1 SVP:4,0,0 T:3,1,0 TE:3,1,0 VP:35,13,5 VPo:11,2,0 VPt:1,1,0
post#o 8 5 E:8,4,3 Et:1,1,0 NE:6,4,0 NEt:1,1,0 O:8,4,3 Ot:1,1,0 VP:8,4,3 VPt:1,1,0
postpone# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
pound# 4 2 E:4,2,0 NE:4,1,0 O:4,1,0 P:2,1,0 Pn:2,1,0 PnV:1,1,0 VP:4,2,0 VPo:2,1,0
pour# 10 0 E:8,0,0 NE:5,0,0 O:6,0,0 P:7,0,0 Pn:7,0,0 VP:9,0,0 VPo:5,0,0
pour#o|p:into 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
practice# 5 0 E:5,0,0 NE:3,0,0 O:3,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
praise# 48 47 E:47,37,28 Et:8,7,6 LR:1,1,0 NE:34,22,0 NEt:5,5,0 O:46,28,20 Ot:3,2,1 P:18,13,0 Pn:18,11,0 PnV:3,2,0 PnVt:3,3,0 QR:3,2,1 VP:46,37,26 VPo:28,18,0 VPot:3,3,0 VPt:8,7,6 X:2,2,0 XE:2,2,0
praise#o 24 23 E:24,18,14 Et:5,4,3 NE:16,9,0 NEt:2,2,0 O:24,18,16 Ot:3,2,1 VP:24,18,14 VPo:7,3,0 VPt:5,4,3
praise#o|p:as 5 5 E:5,5,5 NE:4,4,0 O:5,1,0 P:5,4,0 Pn:5,3,0 VP:5,5,4 VPo:5,4,0
praise#o|p:for 6 6 E:6,5,4 Et:2,2,2 NE:6,5,0 NEt:2,2,0 O:6,0,0 P:6,5,0 Pn:6,5,0 PnV:2,2,0 PnVt:2,2,0 VP:6,6,4 VPo:6,6,0 VPot:2,2,0 VPt:2,2,2
pray# 4 1 E:3,1,0
precede# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
predict# 34 30 C:18,16,15 CE:18,16,15 CEt:1,1,0 Ct:1,1,0 E:30,24,17 Et:3,3,1 L:4,1,1 LR:2,2,2 Lt:2,2,1 NE:14,8,0 NEt:1,1,0 O:8,7,3 P:7,3,0 Pn:7,3,0 PnV:2,1,0 PnVt:1,1,0 QL:1,1,0 QLR:1,1,1 QR:2,1,1 SVP:1,1,0 VP:29,23,19 VPo:6,1,0 VPot:1,1,0 VPt:3,3,1 XEt:1,1,0 Xt:1,1,0
predict#c 9 8 C:9,8,8 CE:9,8,8 E:9,8,8 NE:8,7,0 VP:9,8,8
predict#ct 8 7 C:8,7,7 CE:8,7,7 E:8,7,7 P:1,1,0 Pn:1,1,0 VP:8,7,6
prefer# 21 19 E:18,12,9 Et:2,1,1 NE:8,3,0 O:14,12,6 P:5,2,0 Pn:5,2,0 PnV:3,0,0 REL:2,1,0 VP:19,13,10 VPo:9,4,0 VPt:2,1,1 X:5,3,2 XE:5,3,1
prefer#o 7 6 E:7,5,5 NE:3,1,0 O:7,6,4 VP:7,5,4 VPo:2,1,0
prepare# 30 2 E:25,0,0 Et:3,1,0 NE:8,0,0 O:11,0,0 P:13,1,0 Pn:13,1,1 PnV:7,0,0 PnVt:2,1,1 S:3,0,0 VP:27,0,0 VPo:4,0,0 VPt:2,1,0 X:7,0,0 XE:7,0,0
prepare#p:for 6 1 E:6,0,0 Et:1,1,0 P:6,1,0 Pn:6,1,1 PnV:3,0,0 PnVt:1,1,1 VP:6,0,0 VPt:1,1,0
prepare#x 6 0 E:6,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
present# 27 12 COL:3,2,2 E:21,10,5 Et:4,0,0 NE:18,6,0 NEt:4,0,0 O:21,7,2 P:13,4,0 Pn:13,4,0 PnV:3,0,0 VP:27,10,6 VPi:1,1,0 VPo:13,4,0 VPt:4,0,0
present#o 8 4 E:8,4,2 NE:6,1,0 O:8,4,2 VP:8,4,3 VPo:2,1,0
present#o|p:as 6 4 E:6,3,3 NE:6,3,0 O:6,1,0 P:6,4,0 Pn:6,4,0 VP:6,3,3 VPo:6,3,0
preserve# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
presid# 4 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
press# 31 16 E:23,12,2 Et:4,2,2 NE:14,8,3 NEt:4,2,0 O:13,1,0 P:16,5,0 Pn:16,5,2 PnV:4,1,1 PnVt:2,1,0 QR:1,1,0 S:5,0,0 SVP:5,3,0 SVa:1,1,0 VP:28,13,4 VPo:11,6,1 VPot:2,1,0 VPt:3,1,1 X:10,4,0 XE:10,4,0
pressure# 6 3 E:6,3,1 NE:6,2,1 O:5,0,0 P:1,1,0 Pn:1,1,0 VP:6,3,1 VPo:4,2,1 X:3,1,1 XE:3,1,1
prevail# 8 0 E:6,0,0 NE:3,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:4,0,0
prevent# 16 2 E:14,2,2 NE:13,2,0 O:14,0,0 P:8,1,0 Pn:8,1,0 PnV:3,0,0 VP:15,2,2 VPo:11,2,0
prevent#o 7 1 E:7,1,1 NE:7,1,0 O:7,0,0 VP:7,1,1 VPo:4,1,0
proceed# 7 2 E:6,0,0 QR:1,1,1 VP:5,0,0 X:3,0,0 XE:3,0,0
proclaim# 7 6 C:1,1,1 CE:1,1,1 E:3,3,2 LR:2,2,0 NE:2,2,0 O:2,1,0 QR:1,1,1 VP:5,3,2 VPo:2,2,0 X:1,1,0 XE:1,1,0
produce# 21 1 E:19,1,0 Et:5,0,0 NE:14,1,0 NEt:5,0,0 O:18,1,1 P:5,0,0 Pn:5,0,0 VP:20,1,1 VPo:8,0,0
produce#o 9 0 E:9,0,0 NE:5,0,0 O:9,0,0 VP:9,0,0
progressive# 4 0 E:3,0,0 VP:3,0,0
prohibit# 7 4 E:6,4,2 NE:6,2,0 O:6,2,1 P:3,1,0 Pn:3,1,0 VP:7,4,2 VPo:3,2,0
project# 14 8 E:8,3,2 Et:2,1,1 NE:6,2,0 NEt:2,1,0 O:7,4,2 P:5,3,0 Pn:5,1,0 S:3,1,0 SVP:3,2,0 SX:2,1,0 St:2,1,0 VP:13,5,2 VPo:4,1,0 VPot:1,1,0 VPt:2,1,1 X:3,2,0 XE:3,1,0 XEt:1,1,0
project#o 5 2 E:5,1,1 NE:4,1,0 O:5,2,2 VP:5,2,1
promise# 58 55 C:8,8,6 CE:8,8,6 E:57,50,37 Et:6,5,4 L:1,1,0 LR:1,1,1 NE:10,9,1 O:13,8,4 OC:1,1,0 P:6,2,0 Pn:6,1,0 PnV:2,2,0 PnVt:1,1,0 QR:7,6,1 S:1,1,0 SVP:1,1,0 SX:1,1,0 VP:56,50,36 VPo:6,3,1 VPt:5,4,2 X:37,32,27 XE:37,31,24 XEt:4,4,3 Xt:3,3,2
promise#o 7 7 E:7,6,6 NE:3,3,0 O:7,6,4 VP:7,6,5
promise#q|x 6 6 E:6,5,4 QR:6,5,1 VP:6,6,5 X:6,6,5 XE:6,5,4
promise#x 26 24 E:26,23,18 Et:2,2,2 P:1,1,0 Pn:1,1,0 VP:26,23,18 VPt:2,2,2 X:26,22,19 XE:26,23,18 XEt:2,2,2 Xt:1,1,1
promote# 27 18 COL:2,2,0 COLt:2,2,0 E:25,14,11 Et:6,4,1 LR:2,2,0 NE:14,6,0 NEt:4,2,0 O:23,14,11 OCt:1,1,0 Ot:4,3,0 P:6,2,0 Pn:6,2,0 QR:3,1,1 VP:25,15,13 VPo:9,3,0 VPt:5,4,1
promote#o 12 8 E:12,8,7 Et:2,1,1 NE:4,1,0 O:12,7,7 VP:12,8,7 VPo:3,1,0 VPt:2,1,1
prompt# 33 3 E:28,1,1 Et:4,0,0 NE:25,1,0 NEt:4,0,0 O:27,1,0 Ot:3,0,0 P:8,1,0 Pn:8,1,0 QR:3,1,1 S:4,0,0 SVP:3,0,0 VP:33,1,1 VPo:19,1,0 VPt:4,0,0 X:14,0,0 XE:14,1,0
prompt#o 8 0 E:8,0,0 NE:6,0,0 O:8,0,0 VP:8,0,0
prompt#o|x 9 0 E:9,0,0 NE:9,0,0 O:9,0,0 VP:9,0,0 VPo:9,0,0 X:9,0,0 XE:9,0,0
pronounce# 4 3 C:1,1,1 CE:1,1,1 E:3,3,3 Et:1,1,0 NE:3,3,0 NEt:1,1,0 O:2,2,1 Ot:1,1,0 VP:4,3,3 VPo:1,1,0 VPt:1,1,0
propel# 12 0 E:12,0,0 NE:9,0,0 O:12,0,0 P:7,0,0 Pn:7,0,0 VP:12,0,0 VPo:9,0,0
propel#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
propose# 48 44 C:6,5,3 CE:6,5,1 CEt:2,2,1 Ct:1,1,0 E:39,30,20 Et:8,7,6 L:3,0,0 NE:19,15,0 NEt:4,3,0 O:24,16,10 OC:1,1,0 Ot:2,2,1 P:9,8,0 Pn:9,6,0 PnV:1,1,0 VP:43,33,28 VPo:11,10,0 VPot:1,1,0 VPt:6,6,4 X:13,9,7 XE:13,9,6 XEt:3,3,3 Xt:2,2,2
propose#g 8 7 E:8,5,4 Et:1,1,1 VP:8,5,4 VPt:1,1,1 X:8,5,4 XE:8,5,4 XEt:1,1,1 Xt:1,1,1
propose#o 12 10 E:12,10,8 Et:2,2,2 NE:9,8,0 NEt:2,2,0 O:12,10,8 Ot:1,1,1 VP:12,10,8 VPo:1,1,0 VPot:1,1,0 VPt:2,2,2
prosecute# 7 1 E:5,1,0 Et:3,1,1 NE:5,0,0 O:5,0,0 P:4,1,0 Pn:4,1,0 VP:7,1,1 VPo:4,1,0
protect# 14 0 E:14,0,0 NE:12,0,0 O:14,0,0 P:6,0,0 Pn:6,0,0 VP:14,0,0 VPo:6,0,0
protect#o 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0
protest# 14 5 CE:1,1,1 E:14,4,3 NE:5,2,0 O:8,2,1 P:7,1,0 Pn:7,1,0 PnV:3,0,0 QR:1,1,1 VP:13,4,3 VPo:4,1,0
proud# 4 2 P:3,1,0 Pn:3,1,0 VP:4,2,1 X:1,1,1
prove# 49 10 C:6,3,3 CE:6,3,3 COL:2,1,0 E:46,8,5 Et:5,2,1 L:3,0,0 NE:15,2,0 NEt:3,1,0 O:8,0,0 P:5,1,0 Pn:5,0,0 PnV:1,1,0 S:32,1,1 SVP:32,5,0 SX:25,4,0 VP:48,9,5 VPo:2,1,0 X:29,4,2 XE:29,3,1 XEt:3,1,1
prove#a 11 1 E:11,0,0 NE:7,0,0 S:9,1,1 SVP:9,0,0 SX:9,0,0 VP:11,0,0 X:11,0,0 XE:11,0,0
prove#o 6 0 E:6,0,0 O:6,0,0 VP:6,0,0
prove#x 10 3 E:10,2,1 Et:2,1,1 S:9,0,0 SVP:9,3,0 SX:9,3,0 VP:10,3,2 X:10,3,2 XE:10,2,1 XEt:2,1,1
provide# 100 24 COL:4,1,0 E:85,14,4 Et:16,2,0 N:4,2,1 NE:79,14,1 NEt:14,2,0 O:82,14,4 Ot:2,1,0 P:35,1,0 Pn:35,1,0 PnV:6,0,0 Pnt:3,1,1 Pt:4,1,0 VP:96,15,4 VPi:4,0,0 VPo:44,2,0 VPot:6,1,0 VPt:11,2,0 X:5,0,0 XE:5,0,0
provide#o 43 14 E:43,12,4 Et:9,1,0 N:2,2,1 NE:41,12,1 NEt:8,1,0 O:43,13,4 Ot:2,1,0 VP:43,13,4 VPo:8,0,0 VPt:6,1,0
provide#o|p:for 10 1 E:10,0,0 NE:9,0,0 O:10,1,0 P:10,0,0 Pn:10,0,0 VP:10,0,0 VPo:10,0,0
provide#o|p:to 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
provide#o|p:with 5 1 E:5,1,0 NE:5,1,0 O:5,0,0 P:5,1,0 Pn:5,1,0 VP:5,1,0 VPo:5,1,0
provide#pasA 7 3 VP:7,0,0
publish# 42 12 E:24,9,2 Et:1,1,1 NE:13,5,0 O:15,7,1 P:13,0,0 Pn:13,0,0 PnV:2,1,0 QR:5,2,2 S:3,0,0 VP:39,9,1 VPo:7,2,0 VPt:1,1,1 X:4,0,0 XE:4,0,0
publish#acl 5 1 VP:5,0,0
publish#o 7 5 E:7,5,2 Et:1,1,1 NE:6,4,0 O:7,5,1 VP:7,5,1 VPt:1,1,1
pull# 27 1 E:24,1,0 Et:3,0,0 NE:7,1,0 O:15,0,0 P:18,1,0 Pn:18,1,1 PnV:10,0,0 PnVt:4,0,0 VP:26,1,0 VPo:9,1,0 VPt:5,0,0
pull#o 7 0 E:7,0,0 O:7,0,0 VP:7,0,0
punch# 5 0 E:4,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
purchase# 9 1 E:8,0,0 NE:6,0,0 O:8,0,0 P:5,0,0 Pn:5,0,0 VP:9,0,0 VPo:6,0,0
pursue# 21 4 E:19,3,2 NE:14,2,0 O:18,3,2 P:4,1,0 Pn:4,1,0 VP:20,4,3 VPo:5,1,0
pursue#o 14 3 E:14,2,1 NE:9,1,0 O:14,3,2 VP:14,3,2
push# 82 37 C:1,1,0 CE:1,1,0 E:72,20,6 Et:14,6,1 L:5,0,0 NE:38,7,2 NEt:8,2,1 O:43,5,1 OC:1,1,0 P:42,12,0 Pn:42,12,6 PnV:14,5,1 PnVt:7,5,4 Pnt:2,1,1 Pt:2,1,0 QR:3,0,0 SVP:2,1,1 VP:76,24,7 VPo:33,9,2 VPot:5,2,1 VPt:13,8,1 X:18,11,7 XE:18,10,5 XEt:4,3,1 Xt:2,2,0
push#o 11 4 E:11,3,2 NE:7,1,0 O:11,3,1 VP:11,3,2 VPo:3,1,0
push#o|p:to 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
push#o|x 8 4 E:8,3,1 Et:3,2,1 NE:8,3,1 NEt:3,2,1 O:8,0,0 VP:8,3,1 VPo:8,3,1 VPot:2,2,1 VPt:2,2,1 X:8,3,2 XE:8,3,1 XEt:3,2,1 Xt:1,1,0
push#p:for 6 5 E:6,3,0 Et:1,1,0 P:6,5,0 Pn:6,5,3 PnV:1,1,0 PnVt:1,1,1 Pnt:1,1,1 Pt:1,1,0 VP:6,5,0 VPt:2,2,0
push#x 6 5 E:6,5,3 Et:1,1,0 PnV:2,2,1 PnVt:1,1,1 VP:6,5,3 VPt:1,1,0 X:6,5,3 XE:6,5,3 XEt:1,1,0 Xt:1,1,0
put# 136 32 C:4,2,2 CE:4,2,2 COL:1,1,1 E:129,26,7 Et:19,2,0 NE:104,20,7 NEt:18,2,0 O:120,5,1 OC:3,2,0 P:89,8,0 Pn:89,8,1 PnV:23,2,0 PnVt:4,0,0 Pnt:8,1,0 Pt:8,1,0 QR:10,10,9 S:3,0,0 T:4,1,1 TE:4,1,1 VP:132,23,6 VPo:100,16,5 VPot:12,1,0 VPt:14,1,0 X:9,3,0 XE:9,2,0
put#o 19 2 E:19,2,0 NE:14,2,1 O:19,0,0 VP:19,1,0 VPo:6,1,0
put#o|p:at 8 2 E:8,2,1 NE:8,1,0 O:8,2,0 P:8,2,0 Pn:8,2,0 PnV:4,0,0 VP:8,2,1 VPo:8,1,0
put#o|p:in 12 2 E:12,2,1 Et:2,1,0 NE:12,2,0 NEt:2,1,0 O:12,0,0 P:12,2,0 Pn:12,2,1 PnV:3,0,0 Pnt:1,1,0 Pt:1,1,0 VP:12,2,1 VPo:12,2,0 VPot:2,1,0 VPt:2,1,0
put#o|p:into 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
put#o|p:on 24 2 E:24,2,1 Et:7,1,0 NE:22,2,0 NEt:8,1,0 O:24,0,0 P:24,2,0 Pn:24,2,0 PnV:6,0,0 Pnt:3,0,0 Pt:3,0,0 VP:24,2,1 VPo:24,2,0 VPot:5,0,0 VPt:5,0,0
put#q|o 6 6 E:6,6,0 NE:6,6,4 O:6,0,0 QR:6,6,5 VP:6,3,0 VPo:3,3,2
qualify# 4 0 E:3,0,0
question# 45 41 C:14,14,12 CE:14,14,12 CEt:2,2,1 Ct:1,1,1 E:42,33,28 Et:5,5,3 N:2,2,0 NE:16,9,0 NEt:1,1,0 O:23,21,16 P:9,2,0 Pn:9,1,0 PnV:5,1,0 Pnt:2,1,1 Pt:2,2,0 S:3,1,1 VP:43,34,29 VPo:4,2,0 VPot:1,1,0 VPt:5,4,3 X:1,1,0 XE:1,1,0
question#cw 14 14 C:14,14,12 CE:14,14,12 CEt:2,2,1 Ct:1,1,1 E:14,14,12 Et:2,2,1 PnV:1,1,0 VP:14,14,12 VPt:1,1,1
question#o 20 20 E:20,15,13 Et:1,1,1 N:2,2,0 NE:13,7,0 O:20,18,16 VP:20,17,15 VPt:1,1,1
quick# 11 7 T:1,1,0 TE:1,1,0 VP:11,4,0 X:10,4,0 XE:10,6,0
quick#x|A 9 6 VP:9,4,0 X:9,4,0 XE:9,5,0
quit# 5 0 E:5,0,0 O:3,0,0 VP:4,0,0
quote# 16 12 C:1,1,1 CE:1,1,1 E:14,10,7 Et:6,2,1 LR:2,1,0 LtR:1,1,0 NE:9,8,0 NEt:3,2,0 O:12,3,3 OC:1,1,0 PnV:2,2,0 QR:2,2,0 VP:14,9,7 VPo:6,6,0 VPot:2,2,0 VPt:5,2,1
quote#o 8 7 E:8,7,6 Et:5,2,1 NE:6,6,0 NEt:3,2,0 O:8,2,2 VP:8,6,5 VPo:4,4,0 VPot:2,2,0 VPt:4,2,1
rack# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
rail# 12 12 E:9,3,0 Et:1,1,0 L:3,0,0 P:8,7,0 Pn:8,7,6 PnV:2,1,1 VP:9,7,0
rail#p:against 6 6 E:6,1,0 Et:1,1,0 P:6,5,0 Pn:6,5,5 PnV:2,1,1 VP:6,5,0
raise# 129 19 E:116,12,2 Et:12,2,1 N:2,1,0 NE:87,10,1 NEt:13,2,0 O:107,8,3 Ot:3,0,0 P:52,1,0 Pn:52,0,0 PnV:16,1,0 QR:4,0,0 S:6,1,1 SVP:4,0,0 VP:124,12,2 VPo:62,7,1 VPot:5,1,0 VPt:9,2,1 X:6,0,0 XE:6,0,0
raise#o 61 12 E:61,10,1 Et:6,2,1 N:2,1,0 NE:42,9,1 NEt:6,2,0 O:61,6,2 Ot:3,0,0 VP:61,10,1 VPo:18,5,1 VPot:1,1,0 VPt:5,2,1
raise#o|p:for 8 0 E:8,0,0 NE:8,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:4,0,0 VP:8,0,0 VPo:8,0,0
raise#o|p:in 9 0 E:9,0,0 NE:9,0,0 O:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0 VPo:9,0,0
rally# 24 0 E:23,0,0 NE:13,0,0 O:15,0,0 P:10,0,0 Pn:10,0,0 VP:20,0,0 VPo:8,0,0
rally#o 9 0 E:9,0,0 NE:7,0,0 O:9,0,0 VP:9,0,0
ramp# 7 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:6,0,0
rang# 4 2 C:1,1,0 CE:1,1,0 E:3,1,0 P:3,1,0 Pn:3,1,1 PnV:1,1,0 QR:1,1,0 VP:3,1,0 XE:1,1,0
rank# 15 3 E:11,3,3 NE:2,2,0 O:4,1,1 P:9,1,0 Pn:9,1,0 PnV:2,1,0 VP:12,3,2 VPo:2,1,0
rare# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
ratchet# 5 2 E:5,0,0 NE:3,0,0 NEt:1,1,0 O:4,1,0 VP:5,0,0 VPo:3,0,0
rattle# 5 4 E:4,2,0 NE:2,2,0 O:3,1,0 P:2,1,0 Pn:2,1,0 PnV:2,1,0 PnVt:1,1,1 SVP:1,1,0 SVPt:1,1,0 VP:5,2,0 VPt:1,1,0
reach# 50 5 E:43,4,2 Et:9,0,0 NE:20,3,0 O:28,2,2 P:34,3,0 Pn:34,3,3 PnV:7,0,0 PnVt:4,0,0 S:4,0,0 SVP:4,0,0 VP:49,5,2 VPo:15,3,0 VPt:6,0,0
reach#o 11 2 E:11,2,2 NE:5,1,0 O:11,2,2 VP:11,2,2
reach#p:to 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
react# 14 5 C:1,1,0 CE:1,1,0 E:12,2,1 Et:2,1,0 P:10,1,0 Pn:10,1,0 PnV:6,1,0 Pnt:1,1,1 Pt:1,1,0 QR:2,1,0 VP:12,1,0 VPt:2,1,0
react#p:to 6 2 E:6,1,0 Et:1,1,0 P:6,1,0 Pn:6,1,0 PnV:3,0,0 Pnt:1,1,1 Pt:1,1,0 VP:6,0,0 VPt:1,1,0
read# 47 21 C:1,1,1 CE:1,1,1 E:34,7,6 Et:1,1,1 L:9,7,4 LR:1,1,0 Lt:5,5,3 LtR:1,1,0 NE:12,2,0 O:21,6,6 P:10,0,0 Pn:10,0,0 QL:8,8,5 QLR:5,5,2 QR:11,7,7 S:3,1,1 SVP:2,1,0 VP:34,7,7 VPo:7,0,0
read#o 12 4 E:12,3,3 NE:7,2,0 O:12,4,4 VP:12,4,4
read#postSq 5 5 L:5,3,2 Lt:2,2,2 QL:5,5,3 QLR:4,4,2
ready# 17 3 P:6,0,0 Pn:6,0,0 VP:17,2,1 X:11,2,1 XE:11,1,1 XEt:3,0,0
ready#p:for|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
ready#x|A 10 2 VP:10,2,1 X:10,2,1 XE:10,1,1
realize# 8 7 C:4,4,3 CE:4,4,4 E:6,5,4 NE:3,2,0 REL:1,1,0 VP:7,5,4 VPo:2,1,0
rebuff# 10 5 E:9,2,1 Et:1,1,1 N:1,1,0 NE:6,2,0 NEt:1,1,0 Nt:1,1,0 O:7,2,1 Ot:1,1,1 P:4,1,0 Pn:4,0,0 PnV:4,1,0 VP:9,3,2 VPo:2,1,0 VPt:1,1,1
rebuff#o 5 2 E:5,1,0 Et:1,1,1 N:1,1,0 NE:4,1,0 NEt:1,1,0 Nt:1,1,0 O:5,2,1 Ot:1,1,1 VP:5,2,1 VPt:1,1,1
rebuild# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
rebuk# 4 3 E:3,2,2 NE:3,2,0 O:3,0,0 P:3,1,0 Pn:3,1,0 PnV:1,1,0 VP:4,3,2 VPo:3,2,0
rebut# 6 6 E:6,4,4 Et:2,2,2 N:1,1,0 NE:4,3,0 NEt:1,1,0 O:6,5,4 P:1,1,0 VP:6,6,5 VPo:3,2,0 VPt:1,1,1
rebut#o 5 5 E:5,3,3 Et:2,2,2 N:1,1,0 NE:4,3,0 NEt:1,1,0 O:5,4,4 VP:5,5,4 VPo:2,1,0 VPt:1,1,1
recal# 44 42 C:6,6,5 CE:6,6,6 CEt:1,1,0 Ct:1,1,0 E:31,27,20 Et:3,1,0 L:12,8,4 LR:3,1,1 Lt:9,6,2 LtR:1,1,0 NE:16,13,0 NEt:3,0,0 O:21,14,9 P:9,6,0 Pn:9,5,0 PnV:2,2,0 PnVt:1,1,0 QL:10,8,3 QLR:5,4,4 QR:4,3,1 T:1,1,0 TE:1,1,0 VP:32,26,21 VPi:1,1,0 VPo:8,7,0 VPt:3,2,0 X:3,2,1 XE:3,3,2
recal#o 10 9 E:10,9,7 NE:8,6,0 O:10,7,6 VP:10,8,7 VPo:1,1,0
recal#postSq 6 6 L:6,5,3 Lt:6,5,2 QL:6,5,2 QLR:2,1,1
recast# 4 1 E:4,1,1 NE:3,0,0 O:4,1,1 VP:4,1,1
receive# 78 9 E:75,0,0 Et:11,2,0 NE:44,0,0 NEt:8,0,0 O:64,1,1 Ot:1,1,0 P:26,0,0 Pn:26,0,0 PnV:10,0,0 T:4,0,0 TE:4,0,0 VP:75,1,0 VPo:31,0,0 VPot:3,0,0 VPt:8,1,0 X:3,0,0 XE:3,0,0
receive#o 36 2 E:36,0,0 Et:5,1,0 NE:21,0,0 NEt:3,0,0 O:36,0,0 Ot:1,1,0 VP:36,0,0 VPo:10,0,0 VPt:5,1,0
recognize# 27 20 C:10,8,7 CE:10,9,9 E:22,14,12 Et:4,2,1 NE:9,3,0 NEt:2,1,0 O:10,6,5 P:5,3,0 Pn:5,3,0 Pnt:2,2,0 Pt:2,2,0 S:5,0,0 SVP:4,3,1 SVPt:1,1,0 VP:24,17,12 VPo:4,0,0 VPot:1,1,0 VPt:5,3,1 XE:1,1,0
recognize#ct 10 9 C:10,8,7 CE:10,9,9 E:10,9,9 VP:10,9,8
recognize#o 5 5 E:5,3,2 Et:1,1,1 NE:5,2,0 O:5,5,5 VP:5,4,4 VPt:1,1,1
recommend# 16 11 C:3,3,3 CE:3,2,1 CEt:1,1,1 E:11,5,4 Et:3,1,1 L:2,1,0 Lt:2,1,0 NE:7,3,0 O:7,2,2 P:3,0,0 Pn:3,0,0 QL:2,1,0 QLR:1,1,1 S:2,1,1 VP:14,5,5 VPo:3,1,0 X:2,1,0 XE:2,1,0
reconsider# 5 2 C:1,1,1 CE:1,1,1 E:5,1,1 O:1,1,0 VP:5,2,1
record# 6 1 E:4,1,1 NE:2,1,0 O:4,0,0 VP:6,1,1 VPo:2,1,0 X:1,1,0 XE:1,1,0
recount# 8 7 E:7,4,4 L:1,1,0 Lt:1,1,0 NE:7,4,0 O:7,3,3 P:1,1,0 Pn:1,1,0 QL:1,1,0 VP:7,5,5 VPo:2,2,0
recount#o 6 5 E:6,3,3 NE:6,3,0 O:6,3,3 VP:6,4,4 VPo:1,1,0
recover# 4 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
recruit# 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:3,0,0
redact# 4 1 E:3,1,1 NE:3,1,0 O:2,1,1 VP:2,1,1
reduce# 18 1 E:16,1,1 Et:3,0,0 NE:13,1,0 O:17,1,0 P:5,1,0 Pn:5,1,0 VP:17,1,1 VPo:8,1,0 VPt:3,0,0
reduce#o 12 0 E:12,0,0 NE:9,0,0 O:12,0,0 VP:12,0,0 VPo:3,0,0
refer# 64 55 E:18,12,0 L:41,0,0 LR:17,2,0 Lt:3,0,0 P:21,11,0 Pn:21,13,8 PnV:9,8,4 QL:3,0,0 QR:1,1,0 S:3,0,0 SVP:3,2,0 T:1,1,0 TE:1,1,0 VP:23,17,0
refer#p:to 13 12 E:13,10,0 P:13,6,0 Pn:13,8,6 PnV:5,5,3 VP:13,11,0
refer#post0 22 19 L:22,0,0
refer#post0m 11 10 L:11,0,0 LR:11,2,0
refer#postSm 5 5 L:5,0,0 LR:5,0,0
reference# 11 10 C:1,1,0 CE:1,1,0 E:11,9,5 Et:2,2,1 NE:10,6,0 NEt:2,2,0 O:11,7,4 OC:1,1,1 P:3,2,0 Pn:3,1,0 VP:11,9,8 VPo:6,4,0 VPot:1,1,0 VPt:1,1,1
reference#o 6 5 E:6,5,5 NE:6,5,0 O:6,4,2 VP:6,5,5 VPo:3,3,0
reflect# 41 8 E:35,4,4 Et:7,1,0 NE:26,4,0 NEt:4,0,0 O:28,2,2 Ot:3,0,0 P:16,2,0 Pn:16,2,1 PnV:7,2,1 S:4,0,0 SVP:4,0,0 VP:39,6,4 VPo:7,2,0 VPt:3,0,0
reflect#o 19 3 E:19,3,3 Et:5,0,0 NE:18,3,0 NEt:3,0,0 O:19,2,2 Ot:3,0,0 VP:19,3,3 VPo:1,1,0 VPt:3,0,0
refrain# 4 1 E:3,0,0 P:3,1,0 Pn:3,1,0 VP:3,0,0
refuse# 58 50 E:55,38,20 Et:9,9,5 L:3,0,0 N:1,1,0 NE:4,3,0 O:4,2,2 P:1,1,0 Pn:1,1,0 VP:54,41,23 VPo:1,1,0 VPt:6,6,4 X:49,39,21 XE:49,34,17 XEt:9,9,5 Xt:5,5,3
refuse#x 46 43 E:46,33,17 Et:8,8,5 VP:46,36,19 VPt:6,6,4 X:46,37,19 XE:46,33,17 XEt:8,8,5 Xt:5,5,3
regard# 8 6 E:6,4,1 NE:3,2,0 O:4,2,0 P:6,6,0 Pn:6,6,1 S:1,1,0 SVP:1,1,0 VP:7,6,2 VPo:4,3,0
register# 23 2 E:19,1,1 Et:3,1,0 NE:8,1,0 O:8,0,0 P:12,2,0 Pn:12,2,0 PnV:3,0,0 Pnt:1,1,1 Pt:1,1,0 VP:17,2,1 VPo:5,1,0 VPt:1,1,0
reinstate# 4 1 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
reiterate# 15 15 C:7,7,5 CE:7,7,5 CEt:2,2,1 Ct:2,2,1 E:15,14,9 Et:5,2,1 N:2,2,1 NE:8,6,1 NEt:2,1,0 O:9,6,4 OC:1,1,1 P:5,1,0 Pn:5,1,0 PnV:2,2,0 QR:1,1,1 VP:15,14,9 VPo:5,3,0 VPt:5,2,1
reject# 39 32 C:2,1,0 CE:2,1,0 E:34,22,13 Et:6,6,4 N:4,3,0 NE:22,14,0 NEt:5,5,1 Nt:3,3,1 O:33,20,12 OC:1,1,0 Ot:4,4,3 P:4,2,0 Pn:4,2,0 PnV:2,1,0 PnVt:1,1,0 S:4,3,3 VP:39,23,14 VPo:8,6,0 VPot:1,1,0 VPt:7,6,4
reject#o 29 22 E:29,18,12 Et:5,5,4 N:4,3,0 NE:18,10,0 NEt:4,4,1 Nt:3,3,1 O:29,20,12 Ot:4,4,3 VP:29,19,12 VPo:4,2,0 VPt:5,5,4
reject#pasA 5 5 S:4,3,3 VP:5,0,0
relate# 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
release# 137 46 C:6,5,1 CE:6,5,1 E:65,26,6 Et:15,7,2 N:1,1,1 NE:33,11,0 NEt:8,4,0 O:58,22,12 OC:4,3,0 Ot:4,2,0 P:31,3,0 Pn:31,3,1 PnV:12,1,0 PnVt:5,2,0 Pnt:3,1,0 Pt:4,1,0 QR:5,1,1 REL:3,0,0 S:23,7,6 SVP:16,3,0 SVPt:3,0,0 VP:128,26,8 VPo:26,7,0 VPot:10,3,0 VPt:20,7,1 X:4,0,0 XE:4,0,0
release#0 6 0 E:3,0,0 VP:6,0,0
release#acl 14 0 VP:14,0,0
release#o 19 13 E:19,11,5 Et:3,2,1 NE:17,9,0 NEt:3,2,0 O:19,12,7 VP:19,11,6 VPt:1,1,0
release#o|T 14 8 E:14,8,0 Et:2,1,0 O:14,4,2 Ot:2,2,0 VP:14,8,2 VPo:7,4,0 VPt:3,2,0
release#pas 15 6 S:13,5,4 SVP:8,3,0 VP:10,1,0
release#pasA 13 2 VP:13,0,0
relocate# 6 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
reluctant# 4 4 E:1,1,1 VP:4,4,1 X:4,4,1 XE:4,4,1
rely# 22 4 E:16,3,0 Et:3,0,0 L:5,0,0 P:17,3,0 Pn:17,3,1 PnV:8,1,1 VP:17,3,0 X:5,0,0 XE:5,0,0
rely#p:on 8 3 E:8,3,0 P:8,3,0 Pn:8,3,1 PnV:3,1,1 VP:8,3,0
remain# 117 8 COL:5,0,0 COLt:3,0,0 E:107,3,0 Et:12,1,0 L:9,0,0 LR:3,0,0 NE:55,2,0 NEt:7,0,0 O:28,1,0 P:28,1,0 Pn:28,1,1 PnV:4,1,0 PnVt:3,0,0 QR:3,0,0 VP:105,4,0 VPo:7,1,0 VPt:9,1,0 X:49,3,1 XE:49,2,0 XEt:7,1,0
remain#0 8 0 E:8,0,0 VP:6,0,0
remain#a 26 5 E:26,2,0 Et:1,1,0 NE:18,2,0 VP:26,2,0 VPt:1,1,0 X:26,3,1 XE:26,2,0 XEt:1,1,0
remain#a|T 14 0 E:14,0,0 NE:9,0,0 VP:14,0,0 X:14,0,0 XE:14,0,0 XEt:3,0,0
remain#o 20 1 E:20,0,0 NE:14,0,0 O:20,1,0 VP:20,0,0 VPo:3,0,0
remain#p:in 9 1 E:9,1,0 P:9,0,0 Pn:9,0,0 PnV:1,1,0 VP:9,1,0
remain#postS 6 0 L:6,0,0
remain#x 5 0 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
remark# 18 14 C:7,5,3 CE:7,5,3 E:11,6,2 L:7,2,2 LR:2,1,0 Lt:1,1,0 P:2,1,0 Pn:2,1,1 PnV:1,1,0 QL:3,2,2 QLR:2,2,0 QR:1,1,1 VP:10,7,3
remember# 32 25 C:6,2,2 CE:6,2,2 CEt:2,1,0 Ct:2,1,0 E:24,15,11 Et:6,3,1 L:2,1,0 LR:1,1,0 Lt:2,1,0 LtR:1,1,0 NE:8,5,0 NEt:3,0,0 O:8,5,5 P:6,4,0 Pn:6,3,1 PnV:2,2,0 QL:1,1,0 QLR:1,1,1 S:4,1,1 SVP:4,4,0 SVa:1,1,1 VP:24,16,12 VPo:3,1,0 VPt:6,2,0 X:4,3,2 XE:4,3,1 XEt:1,1,1
remember#0 5 4 E:5,3,3 Et:1,1,0 NE:1,1,0 VP:2,2,2 VPt:1,1,0
remember#ct 5 2 C:5,2,2 CE:5,2,2 CEt:1,1,0 Ct:1,1,0 E:5,2,2 Et:1,1,0 VP:5,2,2 VPt:1,1,0
remember#o 5 4 E:5,4,4 NE:3,2,0 O:5,4,4 VP:5,4,4
remind# 23 22 C:8,7,7 CE:8,8,7 CEt:1,1,1 E:22,19,0 Et:2,1,0 NE:22,19,10 NEt:2,1,1 O:20,8,0 OC:7,6,0 P:4,1,1 Pn:4,1,0 PnV:2,2,0 VP:22,17,0 VPi:1,1,1 VPo:15,10,6
remind#ct|o 6 6 C:6,5,5 CE:6,6,5 CEt:1,1,1 E:6,6,0 Et:1,1,0 NE:6,6,4 NEt:1,1,1 O:6,0,0 OC:6,5,0 PnV:1,1,0 VP:6,5,0 VPo:6,5,4
remind#o 10 10 E:10,8,0 NE:10,8,3 O:10,8,0 VP:10,7,0 VPo:5,2,0
remove# 9 1 E:5,1,0 NE:3,0,0 O:5,1,1 P:7,0,0 Pn:7,0,0 VP:8,1,0 VPo:4,0,0
renew# 9 3 E:7,2,0 NE:4,2,0 O:5,1,0 P:3,0,0 Pn:3,0,0 VP:8,2,0 VPo:4,2,1 X:2,1,1 XE:2,1,0
reopen# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
repeal# 8 0 E:8,0,0 NE:4,0,0 O:7,0,0 VP:7,0,0 VPo:3,0,0
repeal#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
repeat# 23 17 C:2,2,0 CE:2,2,1 E:21,13,8 Et:3,2,0 N:2,2,0 NE:15,11,1 NEt:2,1,0 Nt:1,1,0 O:15,9,7 OC:1,1,0 Ot:1,1,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 QR:2,1,0 VP:21,11,7 VPo:5,2,0 VPt:2,1,0
repeat#o 12 11 E:12,10,7 Et:2,2,0 N:2,2,0 NE:11,9,0 NEt:2,1,0 Nt:1,1,0 O:12,8,6 Ot:1,1,0 VP:12,9,7 VPo:2,1,0 VPt:1,1,0
replace# 20 1 E:16,0,0 NE:10,0,0 O:12,1,1 P:7,0,0 Pn:7,0,0 S:3,0,0 VP:19,1,1 VPo:7,0,0
replace#o 6 1 E:6,0,0 O:6,1,1 VP:6,1,1
reply# 24 22 C:5,5,5 CE:5,5,5 E:12,9,6 L:14,9,4 LR:5,1,0 Lt:10,8,4 P:3,1,0 Pn:3,1,1 PnV:1,1,0 QL:11,9,6 QLR:6,6,5 QR:5,4,4 VP:8,7,3 X:1,1,1 XE:1,1,1
reply#postSq 8 8 L:8,6,1 Lt:7,5,1 QL:8,6,3 QLR:6,6,5
report# 170 132 C:34,30,23 CE:34,30,23 CEt:4,4,0 COL:6,1,1 Ct:4,4,0 E:117,73,48 Et:17,11,3 L:38,30,26 LR:5,3,0 Lt:16,8,6 Ltt:1,1,0 NE:27,17,2 O:26,16,10 OC:1,1,0 P:36,6,1 Pn:36,6,1 PnV:9,5,1 PnVt:1,1,0 Pnt:2,1,0 Pt:2,1,0 QL:11,6,4 QLR:4,2,1 QR:8,5,2 S:11,6,6 SVP:6,4,0 SVPt:1,1,0 SX:1,1,0 T:5,4,1 TE:5,4,1 VP:123,63,40 VPo:13,6,1 VPt:14,10,3 X:16,9,6 XE:16,9,6 XEt:4,3,3 Xt:4,3,3
report#0 14 8 E:14,6,4 NE:6,4,0 VP:7,2,2
report#: 5 0 COL:5,0,0 E:5,0,0 VP:5,0,0
report#ct 25 24 C:25,22,19 CE:25,22,19 CEt:4,4,0 Ct:4,4,0 E:25,22,19 Et:4,4,0 P:3,0,0 Pn:3,0,0 PnV:3,3,0 PnVt:1,1,0 VP:25,22,15 VPt:4,4,0
report#g 12 10 E:12,7,6 Et:4,3,3 VP:12,7,6 VPt:4,3,3 X:12,7,6 XE:12,7,6 XEt:4,3,3 Xt:4,3,3
report#o 13 12 E:13,10,5 Et:1,1,0 NE:8,4,1 O:13,10,6 VP:13,9,5 VPo:4,1,0 VPt:1,1,0
report#p:by 7 5 E:7,4,0 Et:3,2,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
report#pasA 9 6 S:5,5,5 VP:9,0,0
report#postS 21 20 L:21,19,17 Lt:12,7,6 Ltt:1,1,0
report#postSq 10 9 L:10,8,6 Lt:3,1,0 QL:10,6,4 QLR:4,2,1
represent# 67 8 C:1,1,1 CE:1,1,1 E:61,5,3 Et:8,0,0 L:3,0,0 Lt:3,0,0 NE:43,4,0 NEt:8,0,0 O:57,4,4 P:20,1,0 Pn:20,1,0 PnV:5,0,0 SVP:1,1,0 VP:63,7,4 VPo:23,2,0 VPot:3,0,0 VPt:5,0,0 X:1,1,0 XE:1,1,0
represent#o 35 3 E:35,2,1 Et:5,0,0 NE:25,2,0 NEt:5,0,0 O:35,3,3 VP:35,3,1 VPo:6,0,0 VPt:3,0,0
represent#o|p:in 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
request# 14 10 E:11,5,4 NE:8,4,0 O:10,4,4 P:2,2,0 Pn:2,2,0 S:3,2,2 SVP:1,1,1 VP:12,6,5 VPo:7,3,0 X:6,2,0 XE:6,2,0
request#o|x 6 4 E:6,2,2 NE:6,2,0 O:6,2,2 VP:6,2,2 VPo:6,2,0 X:6,2,0 XE:6,2,0
require# 53 14 C:1,1,1 CE:1,1,0 E:43,11,9 Et:4,1,0 N:2,2,0 NE:32,7,0 O:35,3,3 P:4,0,0 Pn:4,0,0 S:4,0,0 SVP:3,2,1 SX:3,2,1 VP:50,12,9 VPo:19,5,0 VPt:3,1,0 X:24,7,0 XE:24,8,0 XEt:2,1,0 Xt:1,1,0
require#o 20 3 E:20,3,3 N:2,2,0 NE:15,2,0 O:20,3,3 VP:20,3,3 VPo:4,0,0
require#o|x 14 5 E:14,5,5 NE:14,5,0 O:14,0,0 VP:14,5,5 VPo:14,5,0 X:14,5,0 XE:14,5,0
resemble# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
reserve# 8 2 E:4,2,1 NE:2,2,0 O:3,0,0 P:7,2,0 Pn:7,2,1 VP:7,2,1 VPo:3,2,0
resign# 8 0 E:6,0,0 L:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
resist# 7 4 E:7,3,3 Et:1,1,0 NE:3,2,0 O:6,2,2 P:3,1,0 Pn:3,1,0 PnV:1,1,0 VP:7,3,3 VPo:3,1,0 VPt:1,1,0 X:2,1,0 XE:2,1,0 XEt:1,1,0 Xt:1,1,0
resolve# 4 0 VP:3,0,0
resonate# 11 4 E:8,0,0 L:3,1,1 P:8,0,0 Pn:8,0,0 QL:1,1,1 VP:8,0,0
respond# 120 73 C:14,12,10 CE:14,12,11 E:93,47,18 Et:9,3,1 L:25,8,5 LR:13,4,0 Lt:9,5,3 LtR:1,1,0 O:5,0,0 P:70,26,7 Pn:70,28,16 PnV:24,14,4 PnVt:5,2,1 QL:8,8,7 QLR:1,1,1 QR:17,13,12 VP:89,47,12 VPo:3,2,1 VPt:8,3,1 X:2,2,1 XE:2,2,1
respond#0 10 2 E:10,2,1 Et:1,1,0 VP:6,2,0 VPt:1,1,0
respond#ct 5 5 C:5,5,4 CE:5,5,5 E:5,5,5 VP:5,5,4
respond#p:to 45 25 E:45,23,2 Et:6,2,1 P:45,19,4 Pn:45,21,14 PnV:13,7,3 PnVt:5,2,1 VP:45,22,2 VPt:5,2,1
respond#post0m 5 2 L:5,0,0 LR:5,1,0
respond#postSm 6 4 L:6,0,0 LR:6,2,0
respond#postSq 8 8 L:8,8,5 Lt:6,5,3 QL:8,8,7 QLR:1,1,1
respond#q|c 5 5 C:5,4,4 CE:5,4,4 E:5,4,4 QR:5,5,5 VP:5,4,4
responsible# 6 1 P:6,1,0 Pn:6,1,0 VP:6,1,0
responsible#p:for|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
rest# 9 1 E:7,1,0 NE:1,1,0 P:7,1,0 Pn:7,1,0 PnV:3,0,0 VP:7,1,0 VPo:2,1,0
restrict# 10 6 COL:4,0,0 E:6,2,2 Et:3,3,3 NE:5,1,0 NEt:1,1,0 O:6,6,4 Ot:1,1,1 P:5,1,0 Pn:5,1,0 S:4,0,0 SVP:4,0,0 VP:10,4,3 VPo:3,1,0 VPt:3,3,3
restrict#o 5 5 E:5,1,1 Et:3,3,3 NE:4,0,0 NEt:1,1,0 O:5,5,4 Ot:1,1,1 VP:5,3,2 VPt:3,3,3
result# 12 0 E:7,0,0 L:5,0,0 LR:4,0,0 P:6,0,0 Pn:6,0,0 VP:7,0,0
retain# 8 0 E:7,0,0 Et:3,0,0 NE:5,0,0 NEt:3,0,0 O:7,0,0 VP:8,0,0 VPo:3,0,0
retain#o 6 0 E:6,0,0 Et:3,0,0 NE:4,0,0 NEt:3,0,0 O:6,0,0 VP:6,0,0
retire# 8 0 E:5,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
return# 53 4 COL:2,1,1 E:43,2,1 Et:10,0,0 L:5,0,0 NE:14,1,0 NEt:4,0,0 O:15,1,1 P:38,0,0 Pn:38,0,0 PnV:21,0,0 PnVt:6,0,0 QR:4,0,0 S:4,0,0 SVP:4,0,0 T:4,0,0 TE:4,0,0 VP:47,2,1 VPo:11,0,0 VPt:8,0,0 X:7,1,0 XE:7,1,0
return#p:to 13 0 E:13,0,0 P:13,0,0 Pn:13,0,0 PnV:7,0,0 VP:13,0,0
return#x 5 1 E:5,1,0 P:4,0,0 Pn:4,0,0 PnV:4,0,0 VP:5,1,0 X:5,1,0 XE:5,1,0
retweet# 7 4 E:6,3,2 NE:3,1,0 O:5,4,4 VP:6,3,3
reveal# 50 38 C:22,16,13 CE:22,16,13 CEt:7,4,3 Ct:5,3,2 E:43,30,20 Et:13,7,3 L:3,2,2 LR:1,1,0 NE:24,16,0 NEt:4,2,0 O:19,10,5 OC:2,2,1 OCt:1,1,0 P:6,0,0 Pn:6,0,0 PnV:3,3,0 QR:2,2,0 S:4,1,1 SVP:4,2,0 VP:45,31,22 VPo:9,6,0 VPot:3,1,1 VPt:8,4,1 X:3,1,0 XE:3,1,0
reveal#0 5 5 E:5,4,3 Et:3,3,0 NE:4,3,0 NEt:2,2,0 VP:3,2,1 VPt:1,1,0
reveal#c 5 3 C:5,3,3 CE:5,3,3 E:5,3,3 NE:4,3,0 VP:5,3,3
reveal#ct 8 7 C:8,6,5 CE:8,6,6 CEt:3,2,1 Ct:3,2,1 E:8,6,6 Et:3,2,1 VP:8,6,5 VPt:3,2,1
reveal#o 9 6 E:9,6,3 NE:8,4,0 O:9,6,3 VP:9,6,4 VPo:1,1,0
reverberate# 5 0 E:3,0,0 VP:3,0,0
reverse# 15 2 E:13,1,0 Et:2,1,0 NE:7,1,0 NEt:1,1,1 Nt:1,1,1 O:11,1,0 Ot:1,1,0 VP:14,1,0 VPt:2,1,0
reverse#o 11 2 E:11,1,0 Et:2,1,0 NE:6,1,0 NEt:1,1,1 Nt:1,1,1 O:11,1,0 Ot:1,1,0 VP:11,1,0 VPt:2,1,0
review# 5 2 E:4,1,1 O:3,1,1 VP:4,1,1
revise# 5 2 E:5,2,0 NE:3,2,0 O:4,0,0 P:2,1,0 Pn:2,1,1 PnV:2,1,0 VP:4,2,0 VPo:4,2,0
revisit# 5 2 E:5,1,0 N:1,1,0 NE:4,1,0 O:5,1,0 VP:5,1,0
revive# 6 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:6,0,0
rid# 4 1 P:3,1,0 Pn:3,1,0 VP:4,1,0
rip# 8 5 E:6,3,3 NE:4,2,0 O:5,3,3 P:5,0,0 Pn:5,0,0 PnV:3,1,0 VP:7,3,3 VPo:3,1,0
rise# 49 3 E:40,1,0 Et:4,0,0 L:10,0,0 LR:4,0,0 NE:14,0,0 O:14,0,0 P:20,1,0 Pn:20,1,1 PnV:7,0,0 VP:36,1,0 VPo:8,0,0 VPt:3,0,0 X:6,0,0 XE:6,0,0
rise#o 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0
risk# 5 1 E:5,1,1 NE:2,1,0 O:2,1,1 VP:5,1,1 X:3,0,0 XE:3,0,0
roil# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
roll# 17 3 E:15,3,1 Et:3,0,0 N:1,1,1 NE:9,3,1 O:8,2,1 P:5,0,0 Pn:5,0,0 VP:15,3,1 VPo:3,1,0 X:1,1,0 XE:1,1,0
rous# 4 1 E:4,0,0 NE:3,0,0 O:3,0,0 QR:1,1,0 VP:3,0,0
rub# 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0 VPo:4,0,0
rule# 20 12 C:6,4,4 CE:6,4,4 COL:2,1,1 E:17,8,7 L:1,1,1 Lt:1,1,0 NE:3,0,0 O:4,2,2 P:6,2,0 Pn:6,2,0 VP:16,7,6
rule#ct 6 5 C:6,4,4 CE:6,4,4 E:6,4,4 VP:6,4,4
run# 170 14 E:144,10,2 Et:20,1,0 L:20,0,0 LR:10,0,0 Lt:3,0,0 NE:54,8,0 NEt:12,1,0 O:73,7,2 P:75,4,1 Pn:75,5,0 PnV:31,1,1 PnVt:3,0,0 Pnt:5,1,0 Pt:5,1,0 T:4,0,0 TE:4,0,0 VP:138,10,4 VPo:35,3,0 VPot:4,1,0 VPt:13,1,0 X:14,0,0 XE:14,0,0
run#0 10 0 E:10,0,0
run#o 42 5 E:42,5,1 Et:5,0,0 NE:24,5,0 NEt:4,0,0 O:42,5,1 VP:42,5,1 VPo:10,0,0 VPt:4,0,0
run#o|T 5 1 E:4,0,0 O:5,1,1 VP:5,1,1
run#o|p:in 5 1 E:5,1,1 NE:5,1,0 O:5,1,0 P:5,1,0 Pn:5,1,0 VP:5,1,1 VPo:5,1,0
run#p:for 20 0 E:20,0,0 P:20,0,0 Pn:20,0,0 PnV:10,0,0 VP:20,0,0
run#p:on 5 1 E:5,0,0 P:5,0,0 Pn:5,1,0 VP:5,0,0
run#postS 7 0 L:7,0,0
run#postSm 8 0 L:8,0,0 LR:8,0,0
run#x 7 0 E:7,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:7,0,0 X:7,0,0 XE:7,0,0
rush# 10 1 E:9,1,0 NE:3,1,0 O:3,1,0 P:3,0,0 Pn:3,0,0 VP:9,1,0 X:5,0,0 XE:5,0,0
rush#x 5 0 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
satisfy# 4 1 E:4,0,0 NE:4,0,0 O:3,0,0 VP:4,0,0
save# 11 0 E:11,0,0 NE:5,0,0 O:8,0,0 P:5,0,0 Pn:5,0,0 VP:10,0,0 VPo:3,0,0
save#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
say# 4691 4612 C:2008,1856,1442 CE:2008,1852,1476 CEt:250,213,103 COL:3,0,0 Ct:166,142,65 E:2487,2202,1611 Et:282,225,106 L:2419,1731,933 LR:413,327,147 LRt:7,5,0 Lt:1907,1348,653 LtR:176,115,29 LtRt:4,2,0 Ltt:18,8,0 N:2,2,1 NE:1484,1300,5 NEt:206,161,0 O:122,68,39 OC:19,18,6 OCt:4,4,1 Ot:6,2,2 P:156,45,3 Pn:156,45,6 PnV:89,73,1 PnVt:7,4,1 QL:1964,1579,867 QLR:904,872,746 QR:305,259,162 REL:12,4,1 S:14,1,0 SVP:12,9,2 SVPt:1,1,0 SX:4,4,2 SXt:1,1,0 T:16,8,1 TE:15,8,1 TEt:1,1,0 Tt:1,1,0 VP:2258,2014,1472 VPi:24,21,14 VPit:1,1,0 VPo:44,34,3 VPot:4,3,2 VPt:208,166,72 X:44,34,9 XE:44,37,17 XEt:5,5,1 Xt:2,2,1
say#0 82 71 E:78,35,27 Et:14,3,1 NE:51,17,0 NEt:9,0,0 VP:49,17,11 VPt:9,2,0
say#Q|c 30 30 C:30,29,17 CE:30,27,14 CEt:4,3,3 Ct:3,2,2 E:30,26,9 Et:4,3,3 NE:17,13,0 NEt:3,2,0 P:11,1,0 Pn:11,1,0 PnV:11,11,0 QR:30,20,9 VP:30,28,12 VPt:3,2,2
say#Q|ct 9 9 C:9,9,3 CE:9,9,4 E:9,9,4 P:2,2,0 Pn:2,2,0 QR:9,7,0 VP:9,9,3
say#a 11 11 E:11,7,3 NE:5,2,0 VP:11,8,4 X:11,8,4 XE:11,7,3
say#c 1367 1345 C:1367,1274,1034 CE:1367,1273,1061 CEt:194,168,85 Ct:128,113,55 E:1367,1271,1044 Et:195,168,83 NE:1262,1150,0 NEt:182,150,0 P:13,2,0 Pn:13,2,0 PnV:11,9,0 PnVt:1,1,0 VP:1367,1285,1049 VPt:144,126,61
say#ct 294 291 C:294,285,222 CE:294,282,231 CEt:37,33,11 Ct:25,21,5 E:294,282,220 Et:37,33,10 NE:11,10,3 NEt:1,1,0 P:56,12,1 Pn:56,12,0 PnV:42,41,1 PnVt:1,1,0 VP:294,286,174 VPt:25,21,3
say#ct|i 16 16 C:16,15,13 CE:16,16,14 CEt:3,3,1 Ct:1,1,0 E:16,16,14 Et:3,3,1 VP:16,15,0 VPi:16,15,13 VPit:1,1,0 VPt:1,1,0
say#ct|o 7 7 C:7,7,6 CE:7,7,6 CEt:1,1,1 Ct:1,1,1 E:7,7,4 Et:1,1,1 N:1,1,1 O:7,1,0 OC:7,7,0 OCt:1,1,0 PnV:2,2,0 VP:7,7,0 VPo:6,6,3 VPot:1,1,1 VPt:1,1,0
say#cw 17 14 C:17,13,12 CE:17,14,14 E:17,14,13 VP:17,13,11
say#c|g 5 5 C:5,5,0 CE:5,5,0 E:5,5,5 VP:5,5,5 X:5,4,0 XE:5,5,5
say#c|o 8 8 C:8,6,0 CE:8,6,0 CEt:3,2,1 Ct:3,2,1 E:8,8,4 Et:3,3,2 N:1,1,0 NE:8,7,0 NEt:3,3,0 O:8,4,0 OC:8,7,4 OCt:3,3,1 VP:8,7,4 VPo:8,6,0 VPot:3,2,1 VPt:3,3,1
say#g 11 11 E:11,10,8 Et:2,2,1 VP:11,9,5 VPt:2,2,1 X:11,8,4 XE:11,10,8 XEt:2,2,1 Xt:1,1,1
say#mid 186 184 E:186,160,31 L:186,53,9 LR:186,172,108
say#o 57 52 E:57,49,38 Et:5,3,2 NE:35,27,0 NEt:1,1,0 O:57,44,30 Ot:4,2,2 VP:57,47,34 VPo:5,4,0 VPt:4,2,2
say#o|T 10 9 E:9,5,2 NE:5,3,0 NEt:1,1,0 O:10,4,3 VP:10,5,2 VPo:2,1,0
say#o|a 8 7 E:8,7,6 NE:6,6,0 O:8,1,0 VP:8,7,6 VPo:8,7,0 X:8,7,0 XE:8,7,0
say#p:about 10 9 E:10,4,1 Et:1,1,0 NE:1,1,0 P:10,6,1 Pn:10,6,4 PnV:5,0,0 PnVt:1,1,1 VP:10,4,1 VPt:1,1,0
say#p:for 5 5 E:5,5,0 P:5,5,0 Pn:5,5,1 VP:5,5,0
say#p:in|T 8 8 E:5,5,5 P:8,4,0 Pn:8,4,0 PnV:1,1,0 VP:8,5,0
say#post0 11 9 L:11,7,0 Lt:6,5,0 Ltt:1,1,0
say#post0m 19 16 L:19,1,1 LR:19,13,0 Lt:7,1,1 LtR:3,1,0
say#post0mq 9 9 L:9,6,5 LR:9,5,0 LRt:1,1,0 Lt:7,5,4 LtR:7,4,0 LtRt:1,1,0 QL:9,6,5 QLR:1,1,0
say#post0q 5 5 L:5,5,2 Lt:4,3,0 QL:5,5,3
say#post0|c 5 5 C:5,5,5 CE:5,5,5 E:5,5,5 L:5,0,0 Lt:5,0,0 NE:5,5,0 VP:5,5,5
say#postI 37 37 L:37,36,30 Lt:11,11,5
say#postImq 22 22 L:22,18,9 LR:22,16,2 Lt:21,17,8 LtR:21,14,2 QL:22,19,9 QLR:4,4,3
say#postIq 509 502 L:509,386,193 Lt:467,340,160 QL:509,400,201 QLR:304,293,256
say#postS 156 151 L:156,138,119 Lt:84,70,53 Ltt:9,7,0
say#postSm 17 17 L:17,7,5 LR:17,9,3 LRt:1,1,0 Lt:7,3,3 LtR:7,4,1
say#postSmq 98 98 L:98,70,38 LR:98,62,11 LRt:4,3,0 Lt:77,53,26 LtR:77,45,5 LtRt:2,1,0 QL:98,74,48 QLR:20,18,12
say#postSmq|c 8 8 C:8,2,0 CE:8,2,0 E:8,2,0 L:8,8,5 LR:8,8,1 Lt:8,7,4 LtR:8,7,1 QL:8,7,5 VP:8,2,0
say#postSmq|q|c 25 25 C:25,20,1 CE:25,20,1 E:25,20,1 L:25,13,0 LR:25,24,18 Lt:25,12,0 LtR:25,24,17 QL:25,13,0 QLR:25,25,21 QR:25,24,1 VP:25,20,1
say#postSm|c 7 7 C:7,6,5 CE:7,6,3 CEt:1,1,1 E:7,6,3 Et:1,1,1 L:7,1,1 LR:7,2,0 Lt:7,1,1 LtR:7,2,0 NE:6,5,0 NEt:1,1,0 VP:7,6,4 VPt:1,1,1
say#postSq 1272 1269 L:1272,970,510 Lt:1139,808,383 QL:1272,1044,590 QLR:543,524,450
say#postS|c 5 5 C:5,5,4 CE:5,4,3 E:5,4,3 L:5,1,0 Lt:5,1,0 NE:3,2,0 VP:5,5,4
say#q 32 29 E:10,5,3 NE:1,1,1 QR:32,24,8 VP:3,1,1
say#q|T 18 18 E:18,17,14 QR:18,18,18 VP:2,1,1
say#q|c 152 150 C:152,134,96 CE:152,135,95 CEt:1,1,0 Ct:2,2,1 E:152,135,93 Et:2,1,0 NE:29,26,1 NEt:1,1,0 QR:135,121,104 VP:152,134,92 VPt:3,2,1
say#q|ct 15 15 C:15,14,13 CE:15,14,14 E:15,14,14 QR:15,11,0 VP:15,14,14
say#q|o 7 7 E:7,6,6 O:7,5,3 P:1,1,0 Pn:1,1,0 QR:7,5,4 VP:7,5,4 VPo:1,1,0
say#rel 12 12 E:9,2,0 REL:11,4,1 VP:3,0,0
scared# 4 2 C:2,1,0 CE:2,1,0 CEt:1,1,1 Ct:1,1,1 VP:4,1,0 VPt:1,1,1
schedule# 33 2 E:5,0,0 O:3,0,0 P:12,0,0 Pn:12,0,0 S:24,0,0 SVP:23,2,2 SX:16,2,2 VP:31,2,0 X:18,2,0 XE:18,2,0 XEt:3,0,0
schedule#pas|p:for 7 0 P:7,0,0 Pn:7,0,0 S:6,0,0 SVP:6,0,0 VP:7,0,0
schedule#pas|x 17 2 S:16,0,0 SVP:16,2,2 SX:16,2,2 VP:17,2,0 X:17,2,0 XE:17,2,0 XEt:3,0,0
score# 14 0 E:14,0,0 Et:7,0,0 NE:11,0,0 NEt:6,0,0 O:13,0,0 P:6,0,0 Pn:6,0,0 VP:14,0,0 VPo:12,0,0 VPt:5,0,0
score#o 8 0 E:8,0,0 Et:4,0,0 NE:6,0,0 NEt:4,0,0 O:8,0,0 VP:8,0,0 VPo:7,0,0 VPt:4,0,0
scramble# 16 3 E:16,2,0 O:4,0,0 VP:15,2,0 X:11,3,0 XE:11,2,0
scramble#x 11 3 E:11,2,0 VP:11,2,0 X:11,3,0 XE:11,2,0
seal# 5 0 E:4,0,0 O:4,0,0 VP:5,0,0
search# 7 0 E:7,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:7,0,0
search#p:for 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
seat# 7 0 E:5,0,0 NE:3,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:6,0,0
secure# 26 0 E:26,0,0 NE:13,0,0 O:25,0,0 P:5,0,0 Pn:5,0,0 VP:25,0,0 VPo:6,0,0
secure#o 19 0 E:19,0,0 NE:10,0,0 O:19,0,0 VP:19,0,0
see# 221 119 C:23,9,7 CE:23,10,8 E:170,79,65 Et:20,6,2 L:5,0,0 LR:2,1,0 Lt:3,0,0 N:1,1,0 NE:111,53,1 NEt:15,4,0 O:127,34,14 Ot:2,1,0 P:99,44,0 Pn:99,39,3 PnV:19,6,0 PnVt:4,2,0 Pnt:7,2,1 Pt:7,2,0 QR:7,0,0 S:29,5,0 SVP:29,16,4 SVPt:4,1,0 SVa:3,3,2 SX:6,2,1 T:3,0,0 TE:3,1,0 VP:214,98,65 VPi:1,1,0 VPo:92,45,0 VPot:8,3,0 VPt:20,8,2 X:25,9,1 XE:25,11,1 XEt:3,2,0 Xt:2,2,0
see#ct 6 4 C:6,3,2 CE:6,3,2 E:6,3,2 VP:6,3,2
see#cw 12 5 C:12,4,4 CE:12,5,5 E:12,5,5 VP:12,4,4
see#o 55 31 E:55,27,23 Et:4,1,0 N:1,1,0 NE:41,18,0 NEt:3,0,0 O:55,21,14 Ot:2,1,0 VP:55,27,24 VPo:24,13,0 VPt:2,1,0
see#o|a 9 4 E:9,4,4 NE:7,3,0 O:9,2,0 VP:9,4,4 VPo:9,3,0 X:9,3,0 XE:9,3,0
see#o|p:as 31 26 E:31,23,20 Et:5,3,2 NE:30,21,0 NEt:5,2,0 O:31,8,0 P:31,24,0 Pn:31,21,0 PnV:4,1,0 PnVt:3,2,0 VP:31,23,20 VPo:31,22,0 VPot:4,2,0 VPt:4,2,2
see#o|p:in 6 1 E:6,1,1 NE:5,1,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,1,0 VP:6,1,1 VPo:6,1,0
see#pas|g 5 2 S:4,0,0 SVP:4,2,2 SX:4,1,1 VP:5,2,0 X:5,1,0 XE:5,2,0
see#pas|p:as 19 12 P:19,10,0 Pn:19,10,1 PnV:4,1,0 Pnt:5,2,1 Pt:5,2,0 S:15,3,0 SVP:15,8,2 SVPt:4,1,0 VP:19,10,0 VPt:6,2,0
seek# 120 72 COL:1,1,0 E:115,59,39 Et:17,10,7 N:1,1,0 NE:26,11,0 NEt:4,2,0 O:42,21,19 Ot:1,1,0 P:14,5,0 Pn:14,5,0 PnV:3,2,0 T:1,1,0 TE:1,1,0 VP:116,60,40 VPo:16,6,0 VPt:13,9,6 X:69,36,18 XE:69,38,21 XEt:11,6,4 Xt:7,5,4
seek#o 31 19 E:31,14,12 Et:6,4,3 N:1,1,0 NE:16,6,0 NEt:4,2,0 O:31,19,17 Ot:1,1,0 VP:31,15,14 VPo:6,1,0 VPt:4,3,2
seek#x 68 41 E:68,37,20 Et:11,6,4 VP:68,37,20 VPt:8,6,4 X:68,36,18 XE:68,37,20 XEt:11,6,4 Xt:7,5,4
seem# 154 105 C:8,4,2 CE:8,4,2 CEt:1,1,0 COL:6,2,0 Ct:1,1,0 E:148,82,7 Et:18,9,1 L:5,0,0 N:2,2,1 NE:39,19,3 NEt:4,2,0 Nt:1,1,0 O:10,4,0 Ot:1,1,0 P:18,11,0 Pn:18,10,0 QR:6,1,0 S:131,18,1 SVP:129,77,34 SVPt:14,8,0 SX:106,65,27 SXt:6,5,0 T:6,0,0 TE:6,0,0 VP:147,85,7 VPo:3,1,0 VPt:14,6,1 X:115,66,3 XE:115,67,4 XEt:14,7,1 Xt:6,4,0
seem#a 30 20 E:30,16,0 Et:2,1,0 NE:14,7,1 S:28,7,1 SVP:28,15,9 SVPt:2,2,0 SX:28,16,9 SXt:2,2,0 VP:30,15,0 VPt:2,1,0 X:30,15,0 XE:30,16,0 XEt:2,1,0 Xt:2,1,0
seem#a|T 11 6 E:10,2,0 NE:6,1,0 S:9,4,0 SVP:9,4,2 SX:9,4,1 VP:11,3,1 X:11,3,1 XE:11,3,1
seem#o 7 4 E:7,3,0 Et:1,1,0 N:2,2,1 NE:5,3,2 NEt:1,1,0 Nt:1,1,0 O:7,3,0 Ot:1,1,0 S:5,1,0 SVP:5,3,1 SVPt:1,1,0 VP:7,3,0 VPt:1,1,0
seem#p:like 11 8 E:11,6,0 Et:2,1,0 P:11,7,0 Pn:11,7,0 S:8,0,0 SVP:8,6,3 VP:11,7,0
seem#x 60 47 E:60,44,2 Et:5,3,0 S:55,5,0 SVP:55,40,16 SVPt:3,3,0 SX:55,40,15 SXt:2,2,0 VP:60,44,2 VPt:3,2,0 X:60,43,2 XE:60,44,2 XEt:5,3,0 Xt:2,2,0
seize# 21 4 E:14,1,0 NE:4,0,0 O:7,0,0 P:9,1,0 Pn:9,1,1 PnV:6,0,0 VP:18,2,0 X:3,0,0 XE:3,0,0
seize#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
select# 15 1 E:10,1,1 NE:7,1,0 O:9,1,0 S:3,0,0 VP:14,1,1 VPo:3,1,0
select#o 8 1 E:8,1,1 NE:6,1,0 O:8,1,0 VP:8,1,1 VPo:2,1,0
sell# 40 2 E:35,1,1 Et:4,0,0 NE:16,1,0 NEt:3,0,0 O:22,2,2 P:19,0,0 Pn:19,0,0 PnV:5,0,0 S:3,0,0 VP:37,1,1 VPo:6,0,0
sell#o 15 1 E:15,1,1 Et:4,0,0 NE:11,1,0 NEt:3,0,0 O:15,1,1 VP:15,1,1
send# 81 20 C:1,1,0 CE:1,1,1 COL:1,1,1 E:69,15,1 Et:12,0,0 LR:1,1,0 NE:37,5,1 NEt:5,0,0 O:59,3,0 OC:1,1,0 P:42,3,1 Pn:42,3,1 PnV:18,0,0 PnVt:7,0,0 Pnt:3,0,0 Pt:3,0,0 QR:3,2,2 REL:3,0,0 S:7,0,0 SVP:4,0,0 T:3,1,1 TE:3,1,1 VP:75,14,0 VPi:3,0,0 VPo:46,13,1 VPot:7,0,0 VPt:12,0,0 X:8,1,0 XE:8,2,0
send#o 14 3 E:14,2,0 NE:11,2,0 O:14,1,0 VP:14,3,0 VPo:6,2,0
send#o|T 7 6 E:7,6,0 NE:1,1,0 O:7,1,0 VP:7,6,0 VPo:6,5,0
send#o|p:to 10 0 E:10,0,0 NE:8,0,0 O:10,0,0 P:10,0,0 Pn:10,0,0 PnV:4,0,0 VP:10,0,0 VPo:10,0,0
sentence# 5 2 E:2,1,0 NE:1,1,1 P:4,1,0 Pn:4,0,0 PnV:3,2,0 S:3,1,0 SVP:2,1,0 VP:4,2,0 VPo:1,1,1
separate# 6 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:5,0,0
separate#o|p:from 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
serve# 107 2 E:77,2,0 Et:14,1,0 L:26,0,0 LR:7,0,0 Lt:4,0,0 NE:14,0,0 NEt:3,0,0 O:19,1,1 P:67,1,0 Pn:67,1,0 PnV:25,0,0 PnVt:4,0,0 Pnt:3,1,1 Pt:3,1,0 VP:79,2,0 VPo:9,0,0 VPt:9,1,0 X:4,0,0 XE:4,0,0
serve#o 7 0 E:7,0,0 NE:4,0,0 O:7,0,0 VP:7,0,0
serve#p:as 31 1 E:31,1,0 Et:6,1,0 P:31,1,0 Pn:31,1,0 PnV:13,0,0 PnVt:3,0,0 Pnt:2,1,1 Pt:2,1,0 VP:31,1,0 VPt:5,1,0
serve#p:in 14 0 E:14,0,0 Et:4,0,0 P:14,0,0 Pn:14,0,0 PnV:5,0,0 VP:14,0,0
serve#postS 16 0 L:16,0,0 Lt:4,0,0
serve#postSm 7 0 L:7,0,0 LR:7,0,0
set# 82 10 E:52,4,2 Et:8,0,0 L:3,0,0 NE:33,2,0 NEt:5,0,0 O:43,2,1 P:27,1,0 Pn:27,1,1 PnV:10,0,0 S:10,1,1 SVP:10,1,0 SX:6,1,0 T:3,0,0 TE:3,0,0 VP:79,6,2 VPo:22,2,0 VPt:5,0,0 X:24,4,0 XE:24,3,0 XEt:4,1,0
set#o 23 1 E:23,1,1 NE:15,1,0 O:23,1,1 VP:23,1,1 VPo:4,0,0
set#o|p:for 6 1 E:6,1,0 NE:6,1,0 O:6,0,0 P:6,1,0 Pn:6,1,1 VP:6,1,0 VPo:6,1,0
set#pas|x 6 2 S:6,1,1 SVP:6,1,0 SX:6,1,0 VP:6,0,0 X:6,0,0 XE:6,0,0
set#x 5 2 E:5,1,0 VP:5,2,0 X:5,2,0 XE:5,1,0
set#x|A 7 0 VP:7,0,0 X:7,0,0 XE:7,0,0
settle# 14 1 E:11,0,0 L:3,0,0 NE:3,0,0 O:4,0,0 P:7,0,0 Pn:7,0,0 VP:11,0,0
shake# 21 2 E:18,1,0 Et:4,0,0 NE:11,0,0 O:17,0,0 P:9,0,0 Pn:9,0,0 PnV:5,0,0 VP:19,2,0 VPo:11,1,1 VPt:3,0,0
shake#o 9 1 E:9,1,0 NE:3,0,0 O:9,0,0 VP:9,1,0 VPo:3,1,1
shape# 8 0 E:5,0,0 NE:3,0,0 O:4,0,0 VP:8,0,0
share# 39 20 C:5,2,2 CE:5,2,2 E:33,11,3 Et:5,3,1 NE:22,8,1 NEt:5,1,0 O:28,10,4 OC:2,1,0 P:15,2,0 Pn:15,2,0 PnV:4,2,0 QR:2,2,0 S:5,2,2 SVP:3,0,0 SVa:2,1,0 T:1,1,0 TE:1,1,0 VP:37,12,4 VPo:15,4,1 VPot:3,0,0 VPt:5,3,1
share#o 13 4 E:13,3,1 Et:1,1,0 NE:9,3,0 O:13,4,2 VP:13,4,1
sharpen# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:3,0,0
shed# 6 1 E:6,1,0 NE:5,1,0 O:6,0,0 P:5,1,0 Pn:5,1,1 VP:6,1,0 VPo:5,1,0
shift# 34 4 COL:2,1,0 E:29,1,0 Et:6,1,0 L:4,0,0 NE:17,2,0 O:19,0,0 P:17,1,1 Pn:17,1,0 PnV:5,0,0 VP:30,1,0 VPo:13,1,0 VPt:5,1,0 X:4,1,0 XE:4,1,0
shift#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
shoot# 40 2 C:1,1,1 CE:1,1,1 E:29,2,1 Et:5,1,0 L:4,0,0 NE:8,0,0 NEt:3,0,0 O:10,0,0 P:22,1,0 Pn:22,1,0 PnV:5,0,0 Pnt:1,1,0 Pt:1,1,0 S:5,0,0 SVP:4,0,0 VP:33,2,0 VPo:6,0,0 VPt:4,1,0
shoot#p:in 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0
shore# 5 1 E:5,1,1 NE:5,1,0 O:5,1,1 P:4,0,0 Pn:4,0,0 VP:5,1,1 VPo:4,0,0
short# 15 3 P:14,3,0 Pn:14,3,0 VP:15,3,0
short#p:of|A 9 3 P:9,3,0 Pn:9,3,0 VP:9,3,0
shout# 15 11 C:4,4,4 CE:4,4,4 E:11,6,5 Et:2,1,0 L:4,3,3 Lt:1,1,1 NE:2,1,0 O:1,1,1 P:2,1,0 Pn:2,1,0 Pnt:1,1,0 Pt:1,1,0 QL:3,3,3 QR:5,5,4 VP:9,6,5 VPt:1,1,0
show# 296 213 C:96,75,62 CE:96,75,65 CEt:17,15,4 COL:6,1,0 COLt:4,0,0 Ct:15,14,4 E:265,172,132 Et:46,31,11 L:20,9,7 LR:7,3,1 Lt:9,5,5 LtR:1,1,0 N:6,5,3 NE:144,109,5 NEt:24,17,0 O:128,66,26 OC:1,1,0 Ot:6,3,1 P:68,27,0 Pn:68,21,1 PnV:15,9,0 Pnt:4,3,0 Pt:5,3,0 QR:5,4,1 S:10,3,1 SVP:9,7,2 SX:5,4,2 St:2,1,0 T:9,2,0 TE:9,2,0 TEt:2,1,0 Tt:2,1,0 VP:266,176,124 VPi:3,2,1 VPo:64,46,1 VPot:7,4,0 VPt:34,25,8 X:18,11,1 XE:18,11,2 XEt:4,2,0 Xt:3,1,0
show#0 14 7 E:14,7,7 NE:4,3,0 VP:7,2,2
show#c 34 29 C:34,29,23 CE:34,29,24 CEt:8,7,3 Ct:7,7,3 E:34,29,23 Et:8,7,3 NE:32,28,0 NEt:7,6,0 VP:34,29,23 VPt:7,7,3
show#ct 44 37 C:44,37,33 CE:44,36,34 CEt:8,7,0 Ct:7,6,0 E:44,36,34 Et:8,7,0 NE:1,1,0 VP:44,37,33 VPt:7,6,0
show#cw 13 7 C:13,6,4 CE:13,6,4 CEt:1,1,1 Ct:1,1,1 E:13,6,4 Et:1,1,1 VP:13,6,4 VPt:1,1,1
show#o 68 51 E:68,41,26 Et:10,7,3 N:6,5,3 NE:51,32,3 NEt:10,6,0 O:68,44,20 Ot:5,3,1 VP:68,43,25 VPo:13,7,0 VPot:2,1,0 VPt:9,6,3
show#o|p:in 10 10 E:10,10,8 NE:9,8,0 O:10,6,2 P:10,4,0 Pn:10,3,0 PnV:3,2,0 VP:10,10,7 VPo:10,6,0
show#o|p:with 13 13 E:13,13,10 Et:2,2,1 NE:13,13,0 NEt:2,2,0 O:13,3,0 P:13,11,0 Pn:13,9,0 PnV:5,5,0 Pnt:1,1,0 Pt:1,1,0 VP:13,13,11 VPo:13,13,0 VPot:1,1,0 VPt:1,1,0
show#o|pt 5 4 E:5,2,1 Et:2,2,1 NE:5,2,0 O:5,2,2 T:5,1,0 TE:5,1,0 TEt:1,1,0 Tt:1,1,0 VP:5,3,2
show#p:in 9 1 E:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0
show#postS 12 8 L:12,7,6 Lt:7,5,5
shrink# 4 0 E:3,0,0
shrug# 5 4 E:4,2,0 Et:1,1,0 NE:3,1,0 O:3,2,1 P:3,2,0 Pn:3,2,1 VP:4,3,1 VPo:2,1,0
shut# 9 2 E:6,1,0 NE:5,1,0 O:6,0,0 VP:8,1,0 VPo:3,1,0
shut#o 5 2 E:5,1,0 NE:4,1,0 O:5,0,0 VP:5,1,0 VPo:2,1,0
shy# 4 2 E:2,1,0 P:4,2,0 Pn:4,2,2 VP:4,2,0
side# 7 4 E:4,1,0 L:3,0,0 P:3,1,0 Pn:3,1,1 VP:3,1,0
sign# 50 18 E:39,9,7 Et:2,1,0 NE:16,3,0 NEt:1,1,0 O:22,9,4 P:22,2,0 Pn:22,0,0 PnV:6,0,0 QR:3,0,0 S:3,0,0 VP:47,14,7 VPo:13,5,0 VPot:1,1,0 VPt:3,1,0 X:3,3,2 XE:3,3,2
sign#0 6 0 E:6,0,0 NE:4,0,0 VP:4,0,0
sign#o 9 4 E:9,3,3 Et:1,1,0 NE:7,3,0 NEt:1,1,0 O:9,3,2 VP:9,3,3 VPo:3,1,0 VPot:1,1,0 VPt:1,1,0
signal# 12 9 C:4,4,2 CE:4,4,2 CEt:1,1,1 Ct:1,1,1 E:12,9,4 Et:3,2,1 NE:8,5,0 NEt:2,1,1 O:8,3,3 P:3,2,1 Pn:3,2,1 PnV:1,1,0 PnVt:1,1,0 VP:12,9,5 VPo:3,2,0 VPot:1,1,1 VPt:3,2,1
signal#o 5 3 E:5,3,2 NE:4,2,0 O:5,3,3 VP:5,3,3
similar# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
sing# 4 2 E:3,1,0 QR:1,1,1 VP:3,0,0
single# 5 4 C:1,1,0 CE:1,1,0 E:5,3,2 Et:2,1,0 NE:4,3,0 O:4,2,1 P:3,2,0 Pn:3,2,1 VP:5,3,2 VPo:3,2,0 VPt:2,1,0
sit# 30 1 E:25,0,0 Et:3,0,0 L:3,0,0 O:3,0,0 P:20,0,0 Pn:20,0,0 PnV:10,0,0 VP:26,0,0
sit#p:in 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:7,0,0
skeptical# 10 7 C:1,1,1 CE:1,1,1 P:8,5,0 Pn:8,5,3 PnV:1,1,1 Pnt:1,1,1 Pt:1,1,0 VP:10,7,2 VPt:2,1,0
skip# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
slam# 17 16 E:17,14,9 Et:1,1,1 NE:15,12,0 NEt:1,1,0 O:16,6,4 P:7,6,0 Pn:7,5,1 PnV:1,1,0 VP:17,16,11 VPo:11,10,0 X:2,2,0 XE:2,2,0
slam#o 7 6 E:7,6,5 Et:1,1,1 NE:6,5,0 NEt:1,1,0 O:7,5,4 VP:7,6,5 VPo:2,1,0
slap# 5 1 E:5,1,1 NE:5,1,0 O:5,1,0 P:4,1,0 Pn:4,1,0 VP:5,1,1 VPo:4,1,0
slate# 5 0 S:3,0,0 SVP:3,0,0 SX:3,0,0 VP:5,0,0 X:4,0,0 XE:4,0,0
sleep# 4 0 E:3,0,0 VP:3,0,0
slip# 5 0 E:5,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
slow# 7 0 E:6,0,0 NE:3,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0 VPo:3,0,0
smile# 11 1 C:1,1,1 CE:1,1,1 E:5,1,0 L:6,0,0 QR:2,1,1 VP:3,0,0
smile#post0 5 0 L:5,0,0
soar# 4 0 E:3,0,0 VP:3,0,0
solicit# 5 1 E:4,1,1 NE:4,1,0 O:4,0,0 P:2,1,0 Pn:2,1,0 VP:4,1,1 VPo:4,1,0
solidify# 7 0 E:7,0,0 Et:3,0,0 NE:7,0,0 NEt:3,0,0 O:7,0,0 P:6,0,0 Pn:6,0,0 VP:7,0,0 VPo:7,0,0
sound# 30 15 E:24,5,0 Et:4,1,1 L:5,1,1 LR:2,1,0 NE:10,2,0 NEt:2,1,0 O:8,3,1 P:5,2,0 Pn:5,2,1 QL:1,1,1 S:18,3,1 SVP:18,6,2 SVPt:1,1,0 SX:9,4,2 VP:25,6,0 VPo:5,1,0 VPt:2,1,1 X:12,2,1 XE:12,1,0
sound#a 8 4 E:8,1,0 NE:3,0,0 S:5,2,0 SVP:5,2,2 SX:5,2,2 VP:8,1,0 X:8,1,0 XE:8,1,0
sound#o 5 2 E:5,1,0 NE:4,1,0 O:5,1,0 S:3,0,0 SVP:3,1,0 VP:5,1,0 VPo:3,0,0
spar# 5 3 E:3,1,0 P:2,2,0 Pn:2,2,2 VP:2,2,0
spark# 7 2 E:6,0,0 NE:3,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:7,1,1 VPo:4,1,0
speak# 224 68 C:3,1,0 CE:3,1,0 E:174,42,1 Et:25,5,0 L:37,0,0 LR:22,2,0 LRt:3,0,0 NE:14,0,0 NEt:5,0,0 O:12,1,1 P:148,34,0 Pn:148,34,25 PnV:70,12,5 PnVt:11,5,3 QR:16,0,0 SVPt:1,1,0 T:4,2,0 TE:4,2,0 VP:174,41,1 VPo:6,0,0 VPt:13,5,0 X:14,6,2 XE:14,5,1
speak#0 18 5 E:16,4,0 NE:4,0,0 VP:10,2,0
speak#o 6 1 E:6,1,1 NE:3,0,0 O:6,1,1 VP:6,1,1
speak#p:about 16 15 E:16,11,0 Et:1,1,0 P:16,14,0 Pn:16,14,12 PnV:4,1,1 PnVt:1,1,1 VP:16,12,0 VPt:1,1,0
speak#p:at 10 2 E:10,2,0 P:10,1,0 Pn:10,1,0 PnV:4,0,0 VP:10,1,0
speak#p:at|T 9 1 E:7,1,0 P:9,0,0 Pn:9,0,0 PnV:7,1,0 VP:9,1,0
speak#p:in 13 1 E:13,1,0 P:13,1,0 Pn:13,1,0 PnV:4,0,0 VP:13,1,0
speak#p:on 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 PnV:5,0,0 VP:9,0,0
speak#p:to 25 4 E:25,4,0 Et:6,2,0 P:25,1,0 Pn:25,1,0 PnV:16,3,1 PnVt:2,1,0 VP:25,3,0 VPt:2,1,0
speak#p:with 9 1 E:9,0,0 Et:1,1,0 P:9,1,0 Pn:9,1,0 PnV:3,0,0 PnVt:1,1,0 VP:9,0,0 VPt:1,1,0
speak#post0 7 1 L:7,0,0
speak#post0m 15 5 L:15,0,0 LR:15,1,0
speak#postS 8 4 L:8,0,0
speak#postSm 6 2 L:6,0,0 LR:6,1,0
speak#x 11 6 E:11,5,0 P:9,1,0 Pn:9,1,0 PnV:9,3,2 VP:11,5,0 X:11,5,1 XE:11,5,1
spearhead# 5 1 E:5,1,0 Et:1,1,0 NE:4,1,0 NEt:1,1,0 O:5,0,0 VP:5,1,0 VPo:3,1,0 VPot:1,1,0 VPt:1,1,0
specialize# 5 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
speculate# 7 7 C:5,5,3 CE:5,5,2 CEt:2,2,2 E:5,5,3 Et:2,2,2 LR:2,1,0 NE:1,1,0 PnV:1,1,0 VP:5,5,5
spend# 108 10 COL:2,1,0 E:97,7,0 Et:20,1,0 L:3,0,0 Lt:3,0,0 NE:69,5,0 NEt:15,1,0 O:86,3,0 P:45,1,0 Pn:45,1,0 PnV:20,1,0 PnVt:6,0,0 Pnt:3,0,0 Pt:3,0,0 QR:1,1,0 S:7,0,0 SVP:6,0,0 T:3,0,0 TE:3,0,0 VP:103,7,0 VPo:57,6,0 VPot:10,1,0 VPt:16,1,0 X:8,2,0 XE:8,2,0
spend#o 30 4 E:30,2,0 Et:5,1,0 NE:29,2,0 NEt:5,1,0 O:30,2,0 VP:30,2,0 VPo:10,1,0 VPot:1,1,0 VPt:2,1,0
spend#o|T 13 0 E:13,0,0 NE:5,0,0 O:13,0,0 VP:13,0,0 VPo:4,0,0
spend#o|p:in 5 1 E:5,1,0 NE:4,1,0 O:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,1,0 VP:5,1,0 VPo:5,1,0
spend#o|p:on 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0 VPo:7,0,0
spill# 4 0 E:4,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:4,0,0
split# 22 4 C:3,3,3 CE:3,3,3 COL:3,0,0 E:10,0,0 Et:3,1,1 O:4,0,0 P:10,1,1 Pn:10,1,0 PnVt:1,1,0 S:10,0,0 SVP:9,3,0 VP:20,3,3 VPt:3,1,0
sponsor# 10 2 E:6,1,1 Et:2,1,0 NE:4,1,0 O:6,0,0 P:2,1,0 Pn:2,1,0 VP:10,1,1 VPo:4,1,0 VPt:2,1,0
spot# 9 3 E:7,3,1 NE:5,1,0 O:6,2,1 P:5,1,0 Pn:5,1,0 PnV:2,1,0 VP:9,3,2 VPo:4,1,0
spread# 15 2 E:13,1,0 Et:3,1,1 NE:5,0,0 NEt:2,1,0 O:6,1,1 P:7,0,0 Pn:7,0,0 VP:13,1,0 VPt:1,1,1
spread#o 5 2 E:5,1,0 Et:2,1,1 NE:4,0,0 NEt:2,1,0 O:5,1,1 VP:5,1,0 VPt:1,1,1
squeeze# 5 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
stage# 4 1 E:4,0,0 NE:3,0,0 O:4,1,0 P:1,1,0 VP:4,1,1 VPo:2,1,0
stake# 8 1 E:8,0,0 Et:3,0,0 NE:8,1,0 O:8,0,0 VP:8,0,0 VPo:5,0,0
stake#o 5 1 E:5,0,0 NE:5,1,0 O:5,0,0 VP:5,0,0
stall# 7 0 E:5,0,0 VP:4,0,0
stand# 64 11 E:43,5,0 Et:7,0,0 L:20,0,0 LR:10,0,0 Lt:5,0,0 NE:5,1,0 P:27,3,0 Pn:27,3,2 PnV:10,1,1 T:1,1,0 TE:1,1,0 VP:38,4,0 VPt:3,0,0 X:6,1,0 XE:6,1,0
stand#0 13 0 E:12,0,0 NE:3,0,0 VP:7,0,0
stand#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
stand#post0m 5 0 L:5,0,0 LR:5,0,0
stand#postS 6 3 L:6,0,0
stand#postSm 5 1 L:5,0,0 LR:5,0,0
star# 6 0 E:4,0,0 O:3,0,0 VP:4,0,0
start# 99 17 E:90,10,0 Et:10,4,0 L:6,1,1 Lt:3,1,1 NE:20,3,0 NEt:2,1,0 O:27,0,0 P:32,1,0 Pn:32,1,1 PnV:6,1,0 QL:1,1,1 QLR:1,1,0 VP:91,10,0 VPo:17,5,0 VPot:4,2,1 VPt:10,4,0 X:36,7,0 XE:36,6,0 XEt:4,2,0 Xt:2,1,0
start#0 7 0 E:6,0,0 VP:5,0,0
start#g 20 8 E:20,5,0 Et:3,2,0 VP:20,5,0 VPt:3,2,0 X:20,6,0 XE:20,5,0 XEt:3,2,0 Xt:1,1,0
start#o 14 1 E:14,1,0 NE:10,1,0 O:14,0,0 VP:14,1,0 VPo:4,1,0
start#p:with 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
start#x 14 2 E:14,0,0 VP:14,0,0 X:14,0,0 XE:14,0,0
state# 57 40 C:20,16,13 CE:20,18,14 CEt:1,1,0 Ct:1,1,0 E:43,27,17 Et:6,1,0 L:15,6,4 LR:5,4,0 Lt:9,4,3 LtR:1,1,0 N:1,1,0 NE:7,4,0 O:6,3,2 QL:6,5,2 QLR:3,3,3 QR:3,3,3 S:2,1,1 SVP:1,1,0 T:1,1,1 TE:1,1,1 VP:38,23,13 VPt:4,1,0
state#0 9 2 E:9,1,0 Et:3,0,0 VP:6,1,0
state#ct 15 14 C:15,12,10 CE:15,14,11 CEt:1,1,0 Ct:1,1,0 E:15,14,11 Et:1,1,0 VP:15,13,9 VPt:1,1,0
state#o 6 4 E:6,3,1 N:1,1,0 NE:5,3,0 O:6,3,2 VP:6,3,0
stay# 34 1 E:29,0,0 Et:5,0,0 L:4,0,0 NE:4,0,0 P:23,0,0 Pn:23,0,0 PnV:7,0,0 VP:29,0,0 X:3,0,0 XE:3,0,0
stay#p:in 8 1 E:8,0,0 P:8,0,0 Pn:8,0,0 PnV:4,0,0 VP:8,0,0
steal# 4 0 VP:3,0,0
steer# 6 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:6,0,0 VPo:4,0,0
stem# 4 1 E:4,0,0 Et:1,1,0 NE:3,0,0 NEt:1,1,0 O:3,0,0 P:3,1,0 Pn:3,1,1 VP:4,1,0 VPo:3,1,0
step# 19 3 E:16,0,0 Et:3,1,0 L:3,0,0 NE:7,0,0 NEt:2,1,0 O:9,1,0 P:8,0,0 Pn:8,0,0 PnV:5,1,0 VP:16,2,0 VPo:6,0,0 X:4,2,0 XE:4,0,0 XEt:1,1,0
step#o 5 1 E:5,0,0 Et:1,1,0 NE:4,0,0 NEt:1,1,0 O:5,1,0 VP:5,1,0
stick# 20 3 E:15,1,0 Et:3,0,0 L:4,0,0 NE:3,0,0 O:3,0,0 P:14,1,0 Pn:14,1,0 PnV:3,0,0 VP:16,1,0 VPo:3,0,0 VPt:3,0,0
stick#p:to 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
stir# 4 1 E:4,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0 VPo:3,0,0
stoke# 4 1 E:4,0,0 NE:4,0,0 O:4,1,0 VP:4,0,0
stop# 47 7 E:45,6,0 Et:3,1,0 NE:20,3,0 O:17,0,0 P:15,0,0 Pn:15,0,0 PnV:5,0,0 VP:45,5,0 VPo:10,0,0 VPt:2,1,0 X:18,5,0 XE:18,6,0 XEt:1,1,0 Xt:1,1,0
stop#g 9 3 E:9,3,0 VP:9,2,0 X:9,2,0 XE:9,3,0
stop#o 10 0 E:10,0,0 NE:7,0,0 O:10,0,0 VP:10,0,0 VPo:3,0,0
strengthen# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
stress# 11 10 C:6,4,4 CE:6,4,4 CEt:1,1,0 Ct:1,1,0 E:10,6,5 Et:1,1,0 N:1,1,0 NE:4,2,0 O:4,3,3 PnV:2,1,0 QR:1,1,0 VP:10,6,5 VPt:1,1,0
stress#ct 5 5 C:5,4,4 CE:5,4,4 E:5,4,3 PnV:1,1,0 VP:5,4,3
stretch# 5 0 E:5,0,0 NE:4,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0 VPo:3,0,0
strike# 21 4 E:18,2,1 Et:7,1,0 NE:14,1,0 NEt:7,1,0 O:17,2,0 P:8,1,0 Pn:8,0,0 Pt:2,1,0 VP:19,2,1 VPo:11,1,0 VPot:4,1,0 VPt:7,1,0
strike#o 11 1 E:11,0,0 Et:5,0,0 NE:8,0,0 NEt:5,0,0 O:11,0,0 VP:11,0,0 VPo:5,0,0 VPt:5,0,0
strive# 4 3 E:2,1,0 VP:2,1,0 X:2,1,0 XE:2,1,0
strong# 9 0 P:7,0,0 Pn:7,0,0 VP:9,0,0
struggle# 41 10 E:37,9,1 Et:2,1,0 L:4,0,0 P:8,0,0 Pn:8,0,0 PnV:4,0,0 VP:36,9,1 VPt:2,1,0 X:26,9,1 XE:26,9,1 XEt:1,1,0
struggle#x 23 9 E:23,9,1 Et:1,1,0 VP:23,9,1 VPt:1,1,0 X:23,9,1 XE:23,9,1 XEt:1,1,0
study# 7 0 E:7,0,0 NE:5,0,0 O:5,0,0 P:4,0,0 Pn:4,0,0 VP:7,0,0 VPo:4,0,0
stump# 8 1 E:7,0,0 P:7,1,0 Pn:7,1,1 PnV:3,0,0 VP:7,0,0
stump#p:for 7 1 E:7,0,0 P:7,1,0 Pn:7,1,1 PnV:3,0,0 VP:7,0,0
subject# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
submit# 4 1 E:3,0,0 VP:4,0,0
succeed# 17 0 E:16,0,0 NE:6,0,0 O:5,0,0 P:8,0,0 Pn:8,0,0 PnV:5,0,0 VP:15,0,0
successful# 5 0 P:3,0,0 Pn:3,0,0 VP:5,0,0
sue# 12 6 E:10,3,1 Et:4,1,1 NE:5,2,0 O:7,2,0 P:7,2,0 Pn:7,2,0 PnV:6,1,0 VP:10,4,1 VPo:6,2,0 VPot:3,0,0 VPt:4,1,1
suffer# 11 0 E:11,0,0 NE:3,0,0 O:4,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:10,0,0
suggest# 171 159 C:138,125,105 CE:138,123,100 CEt:16,12,4 COL:2,1,0 COLt:2,1,0 Ct:14,10,4 E:168,143,113 Et:22,18,7 L:7,2,1 LR:5,4,2 Lt:3,2,1 LtR:2,1,0 N:1,1,0 NE:63,49,0 NEt:11,5,0 O:18,8,7 Ot:1,1,0 P:9,3,0 Pn:9,3,0 PnV:3,3,0 PnVt:1,1,0 QR:4,3,0 T:4,1,0 TE:4,1,0 VP:163,141,116 VPo:7,4,0 VPt:16,12,5 X:4,3,2 XE:4,4,3 XEt:1,1,0 Xt:1,1,0
suggest#0 5 5 E:5,3,2 Et:1,1,0 VP:2,1,1
suggest#c 49 47 C:49,45,41 CE:49,43,38 CEt:8,6,2 Ct:6,4,2 E:49,43,38 Et:8,6,2 NE:48,40,0 NEt:7,4,0 VP:49,45,41 VPt:6,4,2
suggest#ct 86 81 C:86,78,63 CE:86,77,61 CEt:8,6,2 Ct:8,6,2 E:86,77,61 Et:8,6,3 P:3,1,0 Pn:3,1,0 PnV:2,2,0 PnVt:1,1,0 VP:86,78,61 VPt:8,6,3
suggest#o 9 8 E:9,6,5 Et:2,2,1 N:1,1,0 NE:6,4,0 O:9,6,6 Ot:1,1,0 VP:9,6,6 VPt:1,1,0
sum# 4 2 E:2,1,1 NE:2,1,0 O:2,1,0 P:3,1,0 Pn:3,1,0 VP:4,2,2 VPo:2,2,0 X:1,1,0 XE:1,1,0
summon# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
supply# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
support# 166 111 E:156,65,50 Et:25,14,6 L:3,0,0 N:3,2,1 NE:94,27,1 NEt:20,4,0 O:143,78,65 Ot:2,2,2 P:38,8,0 Pn:38,6,0 PnV:7,3,0 PnVt:3,1,0 QR:6,1,1 REL:3,1,1 S:4,4,4 SVP:2,1,0 VP:159,81,65 VPo:47,11,0 VPot:5,2,0 VPt:13,9,5 X:11,7,3 XE:11,6,3 XEt:1,1,0
support#Q|o 5 3 E:5,2,1 NE:3,1,0 O:5,3,1 P:2,1,0 QR:5,0,0 VP:5,3,3 VPo:2,1,0
support#g 6 5 E:6,4,3 Et:1,1,0 VP:6,5,3 VPt:1,1,0 X:6,5,3 XE:6,4,3 XEt:1,1,0
support#o 100 63 E:100,44,39 Et:13,6,3 N:2,2,1 NE:55,16,1 NEt:10,1,0 O:100,56,52 Ot:2,2,2 VP:100,53,49 VPo:9,1,0 VPt:5,4,3
support#o|p:in 9 8 E:9,3,2 Et:3,1,0 NE:8,2,0 NEt:3,0,0 O:9,5,4 P:9,2,0 Pn:9,2,0 VP:9,5,2 VPo:9,2,0
suppose# 11 0 S:11,0,0 SVP:11,0,0 SX:11,0,0 VP:11,0,0 X:11,0,0 XE:11,0,0
suppose#pas|x 11 0 S:11,0,0 SVP:11,0,0 SX:11,0,0 VP:11,0,0 X:11,0,0 XE:11,0,0
sure# 11 4 C:8,3,3 CE:8,3,3 QR:1,1,0 VP:11,4,4
sure#c|A 5 1 C:5,1,1 CE:5,1,1 VP:5,1,1
surge# 9 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:7,0,0
surpass# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
surprise# 12 4 C:3,1,1 CE:3,1,1 CEt:2,1,0 Ct:1,1,0 E:4,1,0 L:4,0,0 Lt:4,0,0 NE:3,1,0 O:4,0,0 PnV:1,1,0 S:4,0,0 SVP:2,1,0 SVPt:1,1,0 VP:6,2,1 VPo:3,1,0 VPt:1,1,0
surround# 13 0 E:10,0,0 NE:8,0,0 O:9,0,0 P:4,0,0 Pn:4,0,0 VP:12,0,0 VPo:4,0,0
surround#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
survey# 17 0 E:15,0,0 Et:3,0,0 NE:6,0,0 O:9,0,0 P:7,0,0 Pn:7,0,0 VP:12,0,0 VPo:6,0,0
survey#0 5 0 E:5,0,0
survive# 17 0 E:17,0,0 Et:3,0,0 NE:6,0,0 O:10,0,0 P:8,0,0 Pn:8,0,0 VP:16,0,0 VPo:3,0,0
survive#o 7 0 E:7,0,0 NE:3,0,0 O:7,0,0 VP:7,0,0
suspect# 7 6 C:6,5,5 CE:6,5,5 E:5,5,5 P:1,1,0 Pn:1,1,0 S:1,1,0 SVP:1,1,0 VP:7,6,4
suspend# 21 2 E:16,0,0 Et:4,2,0 NE:12,0,0 NEt:3,0,0 O:16,2,1 P:7,0,0 Pn:7,0,0 PnV:3,0,0 S:4,0,0 VP:18,1,0 VPo:12,0,0 VPt:2,1,0
suspend#o 10 0 E:10,0,0 NE:6,0,0 O:10,0,0 VP:10,0,0 VPo:6,0,0
sw# 4 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
sway# 4 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
sweep# 10 0 E:9,0,0 NE:6,0,0 O:7,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:10,0,0 VPo:4,0,0
swing# 4 1 E:3,0,0 P:2,1,0 Pn:2,1,1 VP:3,0,0
switch# 8 1 E:6,0,0 O:4,0,0 P:4,1,0 Pn:4,1,1 VP:6,0,0 VPo:2,1,0
take# 403 61 C:5,1,0 CE:5,1,0 COL:5,0,0 E:376,41,3 Et:57,8,0 L:11,0,0 LR:3,0,0 Lt:4,0,0 N:10,1,0 NE:244,36,0 NEt:46,8,0 O:323,14,1 OC:3,1,0 Ot:5,1,0 P:189,19,0 Pn:189,19,14 PnV:66,10,5 PnVt:8,1,1 Pnt:13,3,2 Pt:13,3,0 QR:10,0,0 S:4,0,0 SVP:4,0,0 T:13,0,0 TE:13,0,0 VP:387,45,3 VPo:221,29,0 VPot:23,4,0 VPt:39,6,0 X:65,8,0 XE:65,8,0 XEt:3,0,0
take#0 12 1 E:10,0,0 NE:4,0,0 VP:7,1,0
take#o 125 21 E:125,14,3 Et:19,3,0 N:8,1,0 NE:80,12,0 NEt:15,3,0 O:125,12,1 Ot:5,1,0 VP:125,15,3 VPo:35,4,0 VPt:13,2,0
take#o|T 7 1 E:7,0,0 O:7,1,0 VP:7,1,0 VPo:3,0,0
take#o|p:at 30 14 E:30,9,0 Et:6,4,0 NE:29,9,0 NEt:6,4,0 O:30,0,0 P:30,10,0 Pn:30,10,10 PnV:7,1,1 PnVt:2,1,1 Pnt:4,3,2 Pt:4,3,0 VP:30,9,0 VPo:30,9,0 VPot:6,4,0 VPt:6,4,0
take#o|p:from 9 1 E:9,1,0 NE:9,1,0 O:9,0,0 P:9,0,0 Pn:9,0,0 PnV:1,1,0 VP:9,1,0 VPo:9,1,0
take#o|p:in 32 5 E:32,4,0 Et:7,1,0 NE:26,4,0 NEt:7,1,0 O:32,0,0 P:32,4,0 Pn:32,4,2 PnV:8,1,0 VP:32,4,0 VPo:32,5,0 VPot:5,0,0 VPt:5,0,0
take#o|p:on 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
take#o|p:with 7 3 E:7,3,0 NE:7,3,0 O:7,0,0 P:7,2,0 Pn:7,2,1 PnV:4,2,2 VP:7,3,0 VPo:7,3,0
take#o|x 35 3 E:35,3,0 NE:29,3,0 O:35,0,0 P:6,0,0 Pn:6,0,0 PnV:6,1,1 VP:35,3,0 VPo:35,3,0 X:35,3,0 XE:35,3,0
take#p:on 10 0 E:10,0,0 Et:3,0,0 P:10,0,0 Pn:10,0,0 PnV:4,0,0 VP:10,0,0
take#postS 6 0 L:6,0,0
take#x 15 5 E:15,3,0 P:9,0,0 Pn:9,0,0 PnV:9,2,0 VP:15,3,0 X:15,4,0 XE:15,4,0
talk# 115 85 C:3,1,0 CE:3,1,0 COL:5,1,0 E:90,38,1 Et:12,6,0 L:22,0,0 LR:6,2,0 NE:11,1,0 O:7,4,3 P:68,30,0 Pn:68,31,23 PnV:25,11,7 PnVt:3,1,0 Pt:1,1,0 QR:4,3,1 REL:5,2,1 S:2,1,1 SVP:2,1,0 VP:90,44,1 VPo:6,1,0 VPt:6,2,0 X:4,3,0 XE:4,3,0 XEt:1,1,0 Xt:1,1,0
talk#0 12 7 E:11,6,0 Et:1,1,0 VP:9,6,0
talk#p:about 36 30 E:36,18,0 Et:6,4,0 P:36,22,0 Pn:36,23,20 PnV:10,4,3 Pt:1,1,0 VP:36,21,0 VPt:2,1,0
talk#p:to 10 4 E:10,4,0 P:10,1,0 Pn:10,1,0 PnV:5,2,0 VP:10,3,0
talk#post0 5 4 L:5,0,0
talk#postS 11 11 L:11,0,0
talk#postSm 5 4 L:5,0,0 LR:5,2,0
talk#rel 5 4 E:5,1,0 REL:5,2,1 VP:5,1,0
tap# 18 0 E:13,0,0 Et:3,0,0 NE:7,0,0 O:9,0,0 P:10,0,0 Pn:10,0,0 PnV:3,0,0 VP:15,0,0 VPo:5,0,0
target# 28 6 E:21,3,1 Et:4,2,2 NE:12,1,0 O:15,3,3 P:13,2,0 Pn:13,2,0 PnV:4,0,0 S:2,1,1 VP:24,3,2 VPo:12,1,0 VPt:4,2,2
target#o 7 2 E:7,0,0 Et:3,2,2 NE:4,0,0 O:7,2,2 VP:6,0,0 VPo:5,0,0 VPt:3,2,2
teach# 15 1 E:13,1,1 NE:9,0,0 O:11,0,0 P:6,0,0 Pn:6,0,0 VP:14,1,1 VPo:4,0,0
teach#o 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
tear# 4 0 E:4,0,0 O:3,0,0 VP:4,0,0
tell# 461 437 C:170,155,116 CE:170,154,118 CEt:18,14,6 Ct:13,9,4 E:291,224,23 Et:27,19,3 L:174,118,64 LR:36,22,6 LRt:3,2,0 Lt:155,95,50 LtR:32,18,4 LtRt:3,2,0 N:1,1,1 NE:245,205,127 NEt:23,17,6 O:142,30,7 OC:48,42,0 OCt:3,1,0 Ot:2,1,1 P:50,8,1 Pn:50,8,0 PnV:24,18,0 PnVt:1,1,0 QL:152,122,70 QLR:27,25,20 QR:36,30,22 S:4,1,1 SVP:3,3,0 T:7,5,1 TE:7,5,3 VP:296,213,13 VPi:126,116,77 VPit:10,9,3 VPo:91,59,24 VPot:6,3,2 VPt:21,13,2 X:12,9,3 XE:12,9,2
tell#Q|o 9 9 E:9,6,0 NE:9,6,2 O:9,1,0 QR:9,6,5 VP:9,2,0 VPo:4,1,1
tell#c 5 4 C:5,4,1 CE:5,4,0 E:5,4,0 NE:5,3,2 VP:5,4,1
tell#ct|i 68 67 C:68,67,55 CE:68,65,52 CEt:10,10,4 Ct:7,7,2 E:68,65,6 Et:10,10,0 NE:62,59,45 NEt:9,9,4 PnV:2,2,0 VP:68,67,1 VPi:67,66,48 VPit:8,8,2 VPt:8,8,0
tell#ct|o 32 32 C:32,31,24 CE:32,31,27 CEt:2,1,1 Ct:2,1,1 E:32,31,2 Et:2,1,0 NE:30,29,18 NEt:2,1,1 O:32,0,0 OC:32,30,0 OCt:2,1,0 P:8,0,0 Pn:8,0,0 PnV:8,8,0 VP:32,30,0 VPo:32,31,16 VPot:2,1,1 VPt:2,1,0
tell#c|i 25 25 C:25,24,19 CE:25,25,21 CEt:4,3,1 Ct:2,1,1 E:25,25,3 Et:4,3,1 NE:24,24,18 NEt:4,3,0 VP:25,24,0 VPi:25,24,19 VPit:2,1,1 VPt:2,1,0
tell#i 15 12 E:15,8,0 NE:11,8,5 P:3,2,0 Pn:3,2,0 VP:15,7,0 VPi:6,5,1
tell#i|x 7 5 E:7,5,2 NE:6,5,2 VP:7,5,2 VPi:7,5,2 X:7,5,3 XE:7,5,2
tell#o 44 39 E:44,29,7 Et:6,4,2 N:1,1,1 NE:32,24,9 NEt:5,3,0 O:44,26,7 Ot:2,1,1 VP:44,28,7 VPo:6,2,0 VPot:1,1,0 VPt:4,2,2
tell#o|p:in 7 6 E:7,2,0 NE:5,2,1 O:7,0,0 P:7,2,0 Pn:7,2,0 VP:7,2,0 VPo:7,2,0
tell#postS 9 9 L:9,8,7 Lt:8,7,6
tell#postSmq 23 23 L:23,16,11 LR:23,12,1 LRt:2,2,0 Lt:22,15,10 LtR:22,11,1 LtRt:2,2,0 QL:23,19,13 QLR:3,3,2
tell#postSq 121 120 L:121,85,44 Lt:108,68,33 QL:121,98,55 QLR:22,20,17
tend# 24 7 E:23,2,0 Et:7,1,0 S:21,1,1 SVP:21,1,0 SVPt:6,1,0 SX:21,1,0 SXt:4,1,0 VP:23,2,0 VPt:6,1,0 X:23,2,0 XE:23,2,0 XEt:7,1,0 Xt:4,1,0
tend#x 20 5 E:20,2,0 Et:6,1,0 S:18,1,1 SVP:18,1,0 SVPt:5,1,0 SX:18,1,0 SXt:4,1,0 VP:20,2,0 VPt:5,1,0 X:20,2,0 XE:20,2,0 XEt:6,1,0 Xt:4,1,0
test# 10 0 E:7,0,0 NE:7,0,0 NEt:3,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 S:3,0,0 SVP:3,0,0 VP:9,0,0 VPt:3,0,0
test#o 5 0 E:5,0,0 NE:5,0,0 NEt:3,0,0 O:5,0,0 VP:5,0,0 VPt:3,0,0
testify# 11 6 C:1,1,1 CE:1,1,1 E:6,2,1 L:4,1,0 LR:1,1,0 Lt:2,1,0 NE:2,1,0 P:5,0,0 Pn:5,0,0 PnV:4,2,0 QL:1,1,1 VP:6,3,1
thank# 16 14 E:16,11,7 Et:4,4,1 NE:12,6,2 NEt:3,1,0 O:15,7,4 Ot:2,2,1 P:7,7,2 Pn:7,7,1 Pnt:1,1,0 Pt:1,1,0 VP:16,13,9 VPo:9,8,2 VPot:1,1,0 VPt:3,3,1
thank#o 6 5 E:6,3,3 Et:2,2,1 NE:4,1,0 O:6,4,3 Ot:2,2,1 VP:6,4,3 VPt:2,2,1
thank#o|p:for 7 7 E:7,7,3 Et:1,1,0 NE:6,5,2 NEt:1,1,0 O:7,1,0 P:7,7,2 Pn:7,7,1 Pnt:1,1,0 Pt:1,1,0 VP:7,7,4 VPo:7,7,2 VPot:1,1,0 VPt:1,1,0
think# 119 94 C:78,65,54 CE:78,66,52 CEt:13,11,3 Ct:8,8,0 E:105,75,54 Et:17,11,3 L:11,3,0 LR:3,1,1 Lt:4,1,0 NE:58,43,0 NEt:9,4,0 O:4,1,0 P:14,5,0 Pn:14,5,4 PnV:3,2,1 QR:3,1,0 REL:3,0,0 SVP:1,1,1 SX:1,1,1 T:1,1,0 TE:1,1,0 VP:103,77,57 VPi:1,1,0 VPt:10,8,0 X:2,1,0 XE:2,1,0
think#0 6 2 E:4,0,0 VP:4,2,1
think#c 63 57 C:63,52,46 CE:63,52,45 CEt:8,7,1 Ct:6,6,0 E:63,52,45 Et:8,7,1 NE:51,40,0 NEt:7,4,0 VP:63,53,46 VPt:6,6,0
think#ct 11 10 C:11,10,8 CE:11,10,6 CEt:3,3,2 Ct:1,1,0 E:11,10,6 Et:3,3,2 PnV:1,1,0 VP:11,10,9 VPt:1,1,0
think#postS 6 6 L:6,2,0 Lt:2,1,0
threaten# 26 19 E:26,14,10 Et:6,4,2 NE:5,0,0 O:6,2,2 P:3,0,0 Pn:3,0,0 Pnt:1,1,0 Pt:1,1,0 VP:26,16,12 VPt:4,3,1 X:18,13,10 XE:18,12,7 XEt:4,3,2 Xt:3,2,1
threaten#x 16 12 E:16,10,6 Et:3,2,2 VP:16,11,9 VPt:2,1,1 X:16,11,9 XE:16,10,6 XEt:3,2,2 Xt:2,1,1
thrill# 4 2 P:2,1,0 Pn:2,1,1 VP:4,1,0
thrive# 4 0 E:4,0,0
throw# 29 7 E:22,3,0 Et:3,0,0 NE:18,2,0 O:20,1,0 P:22,4,1 Pn:22,4,3 PnV:5,0,0 S:4,0,0 SVP:4,0,0 VP:27,4,0 VPo:18,4,1
throw#o|p:to 5 2 E:5,1,0 NE:3,0,0 O:5,0,0 P:5,2,1 Pn:5,2,1 VP:5,1,0 VPo:5,2,1
thwart# 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
tick# 8 3 E:7,2,2 NE:3,2,0 O:3,2,2 P:3,0,0 Pn:3,0,0 VP:7,2,2
tie# 28 5 E:18,2,1 Et:5,1,1 NE:15,2,0 NEt:3,2,0 O:14,3,1 P:21,2,0 Pn:21,2,1 PnV:6,0,0 Pt:2,1,0 S:8,0,0 SVP:6,0,0 VP:26,2,1 VPo:14,1,0 VPot:1,1,0 VPt:6,1,1
tie#o|p:to 7 3 E:7,1,1 NE:7,1,0 NEt:1,1,0 O:7,1,0 P:7,2,0 Pn:7,2,1 Pt:1,1,0 VP:7,1,1 VPo:7,1,0 VPot:1,1,0
tilt# 4 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
title# 9 8 C:2,1,1 CE:2,1,1 COL:2,2,0 O:5,2,1 QR:7,6,4 S:1,1,0 SVP:1,1,0 SX:1,1,0 T:1,1,0 TE:1,1,0 VP:9,5,3 X:1,1,0 XE:1,1,0
top# 9 0 E:9,0,0 Et:3,0,0 NE:8,0,0 O:9,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0 VPo:4,0,0
toss# 4 0 VP:3,0,0
touch# 12 4 E:10,3,0 Et:1,1,0 NE:3,1,0 O:5,1,0 P:4,3,0 Pn:4,3,2 PnV:1,1,1 PnVt:1,1,0 VP:11,4,0 VPo:2,1,0 VPt:1,1,0
tout# 15 15 C:1,1,1 CE:1,1,1 E:15,12,7 Et:2,1,1 NE:11,7,0 NEt:2,1,0 O:14,9,4 P:8,4,0 Pn:8,4,0 PnV:3,1,0 Pnt:1,1,0 Pt:1,1,0 VP:15,13,9 VPo:11,6,0 VPot:1,1,0 VPt:1,1,1 X:1,1,0 XE:1,1,0
track# 9 2 E:9,1,0 NE:6,1,0 O:7,2,1 P:3,0,0 Pn:3,0,0 VP:7,0,0
trade# 13 2 E:10,2,0 NE:7,2,0 O:7,1,0 P:6,1,0 Pn:6,1,1 VP:12,2,0 VPo:4,1,0
trail# 23 0 E:22,0,0 Et:3,0,0 NE:13,0,0 O:15,0,0 Ot:3,0,0 P:12,0,0 Pn:12,0,0 VP:21,0,0 VPo:8,0,0 VPt:3,0,0
trail#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
train# 5 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
transform# 9 0 E:8,0,0 NE:6,0,0 O:7,0,0 P:5,0,0 Pn:5,0,0 VP:9,0,0 VPo:5,0,0
translate# 7 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:6,0,0
trash# 4 3 E:4,2,1 NE:2,1,0 O:4,2,2 VP:4,2,2 VPo:2,1,0 X:1,1,0 XE:1,1,0
travel# 18 0 E:12,0,0 L:6,0,0 P:10,0,0 Pn:10,0,0 PnV:6,0,0 VP:12,0,0
treat# 10 1 E:3,0,0 O:3,0,0 P:9,1,0 Pn:9,1,0 PnV:5,0,0 S:6,1,0 SVP:6,0,0 VP:10,0,0 VPo:3,0,0
trend# 4 2 VP:3,1,0 X:2,1,0
trigger# 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPo:3,0,0
trounce# 7 0 E:4,0,0 NE:3,0,0 O:3,0,0 P:6,0,0 Pn:6,0,0 VP:7,0,0 VPo:3,0,0
true# 10 0 C:3,0,0 CE:3,0,0 P:5,0,0 Pn:5,0,0 VP:10,0,0
trust# 7 4 E:5,1,1 NE:4,1,0 O:4,1,1 S:2,1,1 VP:7,1,1 VPi:1,1,0
try# 175 33 COL:7,0,0 E:173,26,2 Et:29,3,1 NE:4,0,0 O:12,2,1 P:4,0,0 Pn:4,0,0 PnV:2,1,0 PnVt:1,1,0 QR:3,0,0 T:3,0,0 TE:3,0,0 VP:172,27,2 VPo:5,0,0 VPt:21,2,1 X:161,27,3 XE:161,25,2 XEt:28,3,1 Xt:13,1,0
try#o 6 1 E:6,1,0 O:6,1,0 VP:5,0,0
try#x 147 29 E:147,23,2 Et:27,3,1 PnV:1,1,0 PnVt:1,1,0 VP:147,25,2 VPt:20,2,1 X:147,26,3 XE:147,23,2 XEt:27,3,1 Xt:13,1,0
try#x|: 5 1 COL:5,0,0 E:5,1,0 VP:5,1,0 X:5,1,0 XE:5,1,0
turn# 144 18 C:5,1,0 CE:5,1,0 E:126,8,0 Et:11,0,0 L:18,0,0 LR:7,0,0 NE:58,6,0 NEt:10,0,0 O:68,2,1 OC:1,1,0 P:67,6,0 Pn:67,6,5 PnV:32,4,2 PnVt:7,0,0 T:4,0,0 TE:4,0,0 VP:121,11,0 VPo:44,9,0 VPot:6,0,0 VPt:9,0,0 X:15,1,0 XE:15,1,0
turn#0 8 0 E:8,0,0 NE:4,0,0 VP:5,0,0
turn#o 27 2 E:27,2,0 NE:15,2,0 O:27,0,0 VP:27,1,0 VPo:9,1,0
turn#o|p:into 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
turn#o|p:on 7 2 E:7,2,0 NE:6,2,0 O:7,0,0 P:7,2,0 Pn:7,2,2 VP:7,2,0 VPo:7,2,0
turn#o|p:to 8 1 E:8,0,0 Et:5,0,0 NE:8,0,0 NEt:5,0,0 O:8,0,0 P:8,1,0 Pn:8,1,0 PnV:5,1,1 PnVt:4,0,0 VP:8,1,0 VPo:8,1,0 VPot:4,0,0 VPt:4,0,0
turn#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:4,0,0 VP:5,0,0
turn#p:into 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
turn#p:to 9 3 E:9,1,0 P:9,2,0 Pn:9,2,2 PnV:5,0,0 VP:9,2,0
turn#postS 10 2 L:10,0,0
turn#postSm 5 0 L:5,0,0 LR:5,0,0
turn#x 6 0 E:6,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
turn#x|T 5 0 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
tweet# 85 78 C:13,13,11 CE:13,13,11 COL:2,1,0 E:57,44,23 Et:3,2,1 L:26,15,6 LR:3,3,0 Lt:14,12,6 NE:22,16,1 NEt:2,2,0 O:31,21,17 P:10,1,0 Pn:10,1,1 PnV:4,3,0 QL:21,20,16 QLR:1,1,0 QR:10,9,9 S:1,1,1 T:4,3,0 TE:4,3,0 VP:55,38,22 VPo:7,0,0 VPt:2,1,1 X:1,1,0 XE:1,1,0
tweet#ct 10 10 C:10,10,9 CE:10,10,9 E:10,10,9 VP:10,10,8
tweet#o 21 19 E:21,16,10 NE:16,13,1 O:21,15,14 VP:21,15,12
tweet#postSq 17 17 L:17,11,5 Lt:11,10,5 QL:17,16,12 QLR:1,1,0
unable# 8 0 VP:8,0,0 X:8,0,0 XE:8,0,0
unable#x|A 7 0 VP:7,0,0 X:7,0,0 XE:7,0,0
unclear# 16 4 C:8,4,1 CE:8,3,1 P:3,0,0 Pn:3,0,0 VP:16,4,1 VPt:3,0,0
unclear#A 5 0 VP:5,0,0
unclear#cw|A 7 3 C:7,3,1 CE:7,3,1 VP:7,3,1
undercut# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0 VPo:4,0,0
undermine# 11 1 E:11,1,1 NE:6,0,0 O:8,1,1 VP:10,1,1
undermine#o 5 1 E:5,1,1 O:5,1,1 VP:5,1,1
underscor# 12 4 E:10,3,2 NE:7,2,0 O:8,3,3 P:4,0,0 Pn:4,0,0 S:2,1,1 VP:12,3,2 VPo:3,0,0
underscor#o 6 3 E:6,3,2 NE:5,2,0 O:6,3,3 VP:6,3,2
underscore# 11 5 C:1,1,1 CE:1,1,1 COL:2,1,1 E:11,5,4 Et:2,1,0 NE:8,3,0 NEt:2,1,0 O:9,3,2 P:3,1,0 Pn:3,1,0 VP:10,5,3 VPo:3,1,0
understand# 21 15 C:5,5,4 CE:5,4,3 CEt:1,1,0 COL:2,1,0 Ct:1,1,0 E:19,13,9 Et:3,2,0 NE:11,5,0 O:13,7,7 P:4,1,0 Pn:4,1,0 T:1,1,0 TE:1,1,0 VP:20,13,10 VPt:2,1,0
understand#o 8 6 E:8,6,5 NE:6,3,0 O:8,6,6 VP:8,6,6
unfold# 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
unify# 8 0 E:8,0,0 NE:3,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:8,0,0
unite# 8 1 E:7,0,0 O:4,0,0 P:4,1,0 Pn:4,1,0 SVP:1,1,0 VP:8,1,0
unleash# 7 1 E:6,1,1 NE:5,1,0 O:6,0,0 VP:6,1,1 VPo:3,1,0
unlikely# 10 1 VP:9,0,0 X:6,0,0 XE:6,0,0
unlikely#x|A 5 0 VP:5,0,0 X:5,0,0 XE:5,0,0
unusual# 5 0 P:4,0,0 Pn:4,0,0 VP:5,0,0
unveil# 8 4 E:6,3,1 N:1,1,1 NE:5,3,2 NEt:1,1,0 O:7,2,1 P:3,0,0 Pn:3,0,0 VP:7,3,1 VPo:5,1,1 VPot:1,1,0 X:1,1,1 XE:1,1,1 XEt:1,1,0 Xt:1,1,0
update# 7 0 P:3,0,0 Pn:3,0,0 S:5,0,0 SVP:4,0,0 VP:6,0,0
upend# 5 0 E:4,0,0 O:4,0,0 VP:4,0,0
upset# 6 2 C:1,1,1 CE:1,1,1 E:4,0,0 NE:3,0,0 O:4,0,0 P:1,1,0 Pn:1,1,1 VP:6,2,1
urge# 54 51 C:1,1,1 CE:1,1,1 E:52,42,20 Et:8,7,3 L:2,1,1 LR:1,1,0 Lt:2,1,0 N:2,1,0 NE:47,37,8 NEt:7,6,3 Nt:1,1,0 O:46,9,7 Ot:1,1,1 P:3,0,0 Pn:3,0,0 PnV:1,1,0 QL:1,1,1 VP:52,44,24 VPi:5,4,1 VPo:39,32,9 VPot:4,4,3 VPt:6,6,2 X:35,32,9 XE:35,29,7 XEt:4,3,3 Xt:2,2,2
urge#i|x 5 4 E:5,4,1 NE:4,3,1 VP:5,4,2 VPi:5,4,1 X:5,4,1 XE:5,4,1
urge#o 14 13 E:14,11,4 Et:4,4,3 N:2,1,0 NE:13,9,3 NEt:3,3,0 Nt:1,1,0 O:14,7,5 Ot:1,1,1 VP:14,11,4 VPo:7,5,3 VPot:1,1,0 VPt:3,3,2
urge#o|x 26 25 E:26,22,13 Et:2,2,0 NE:25,21,4 NEt:2,2,2 O:26,0,0 PnV:1,1,0 VP:26,24,14 VPo:26,24,6 VPot:2,2,2 VPt:2,2,0 X:26,25,8 XE:26,22,6 XEt:2,2,2 Xt:1,1,1
use# 164 28 COL:4,0,0 E:129,11,1 Et:25,3,0 N:4,1,0 NE:84,10,0 NEt:11,3,0 O:96,7,4 P:48,2,0 Pn:48,2,0 PnV:12,0,0 QR:4,2,2 REL:7,0,0 S:17,0,0 SVP:15,0,0 SX:9,0,0 T:3,0,0 TE:3,0,0 VP:156,13,1 VPo:67,10,0 VPot:9,2,0 VPt:16,2,0 X:61,7,0 XE:61,5,0 XEt:14,0,0 Xt:8,0,0
use#o 37 10 E:37,4,1 Et:9,2,0 N:4,1,0 NE:33,4,0 NEt:4,2,0 O:37,5,2 VP:37,5,1 VPo:12,3,0 VPot:2,2,0 VPt:4,2,0
use#o|p:as 9 2 E:9,2,0 NE:8,2,0 O:9,0,0 P:9,1,0 Pn:9,1,0 VP:9,1,0 VPo:9,1,0
use#o|x 24 6 E:24,4,0 Et:6,0,0 NE:23,4,0 NEt:5,0,0 O:24,1,1 VP:24,5,0 VPo:24,5,0 VPot:5,0,0 VPt:5,0,0 X:24,5,0 XE:24,4,0 XEt:6,0,0 Xt:5,0,0
use#pas|x 9 0 S:9,0,0 SVP:9,0,0 SX:9,0,0 VP:9,0,0 X:9,0,0 XE:9,0,0
use#rel 5 0 E:3,0,0 REL:5,0,0
use#x 18 2 E:18,0,0 Et:5,0,0 VP:18,1,0 X:18,1,0 XE:18,0,0 XEt:5,0,0
usher# 5 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
utter# 5 3 E:4,2,1 NE:2,1,0 O:2,1,1 QR:1,1,0 VP:4,1,1
validate# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
vary# 7 0 E:5,0,0 O:3,0,0 VP:7,0,0
verb##0 1483 301 E:1363,200,111 Et:205,24,4 NE:411,58,2 NEt:66,3,0 S:30,0,0 SVP:14,2,0 SVPt:2,0,0 VP:796,108,50 VPt:69,10,3
verb##: 51 11 COL:51,6,5 COLt:5,0,0 E:51,7,4 Et:5,0,0 NE:3,2,1 S:2,0,0 SVP:2,1,0 VP:31,2,1 VPt:2,0,0
verb##:|T 11 1 COL:11,1,0 COLt:3,0,0 E:11,0,0 Et:3,0,0 NE:6,0,0 NEt:1,0,0 VP:4,0,0
verb##Q 67 23 E:67,13,2 Et:9,2,0 NE:6,2,2 P:47,7,0 Pn:47,7,3 PnV:19,5,1 PnVt:3,0,0 QR:67,12,9 S:1,0,0 SVP:1,0,0 VP:57,12,2 VPt:3,0,0
verb##Q|T 30 12 E:27,7,1 Et:2,0,0 NE:11,1,1 P:12,2,1 Pn:12,2,1 PnV:6,1,0 QR:30,10,8 VP:18,5,0 VPt:1,0,0
verb##Q|a 3 1 E:3,1,1 Et:1,0,0 NE:2,1,0 NEt:1,0,0 QR:3,1,0 S:1,0,0 SVP:1,1,0 SX:1,0,0 VP:3,1,1 X:3,0,0 XE:3,1,1 XEt:1,0,0
verb##Q|a|T 2 0 E:2,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 QR:2,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 SX:1,0,0 VP:2,0,0 VPt:1,0,0 X:2,0,0 XE:2,0,0 XEt:1,0,0
verb##Q|c 65 57 C:65,49,30 CE:65,48,28 CEt:8,4,4 Ct:7,3,3 E:65,47,13 Et:11,5,4 NE:30,19,0 NEt:5,3,0 P:31,5,0 Pn:31,5,2 PnV:29,24,2 PnVt:2,0,0 QR:63,39,21 S:1,0,0 SVP:1,0,0 VP:64,48,13 VPt:8,3,3
verb##Q|ct 28 27 C:28,25,10 CE:28,25,15 CEt:4,2,1 Ct:2,0,0 E:28,25,14 Et:4,2,1 NE:3,3,1 P:4,2,0 Pn:4,2,0 PnV:2,2,0 PnVt:1,1,1 QR:26,14,0 VP:28,26,12 VPt:3,1,0
verb##Q|ct|i 1 1 C:1,1,1 CE:1,1,1 E:1,1,0 NE:1,1,1 QR:1,1,0 VP:1,1,0 VPi:1,1,1
verb##Q|ct|o 2 2 C:2,2,1 CE:2,2,1 E:2,2,0 NE:1,1,1 O:2,1,0 OC:2,2,0 QR:2,2,1 VP:2,2,0 VPo:1,1,1
verb##Q|cw 19 15 C:19,14,11 CE:19,13,2 CEt:2,1,0 Ct:1,1,0 E:19,13,2 Et:2,1,0 P:2,0,0 Pn:2,0,0 PnV:2,2,0 QR:19,3,0 VP:19,14,9 VPt:1,1,0
verb##Q|cw|i 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 NE:1,1,0 QR:1,1,1 VP:1,1,0 VPi:1,1,0
verb##Q|c|i 4 4 C:4,3,2 CE:4,3,2 E:4,3,0 NE:2,1,1 P:1,0,0 Pn:1,0,0 PnV:1,1,0 QR:4,4,3 VP:4,2,0 VPi:4,3,1
verb##Q|c|o 11 11 C:11,8,5 CE:11,8,5 E:11,7,2 NE:9,6,1 O:11,2,1 OC:11,7,1 P:4,1,0 Pn:4,1,1 PnV:4,2,0 QR:11,8,5 VP:11,6,1 VPo:10,7,1 X:1,0,0 XE:1,1,0
verb##Q|c|x 5 4 C:5,3,0 CE:5,3,0 E:5,2,0 Et:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 QR:5,3,1 S:1,0,0 SVP:1,0,0 SVPt:1,1,0 SX:1,1,0 SXt:1,1,0 VP:5,2,0 VPt:1,1,0 X:5,1,0 XE:5,3,0 XEt:1,1,0 Xt:1,1,0
verb##Q|g|pt 1 1 E:1,1,0 QR:1,1,0 T:1,0,0 TE:1,0,0 VP:1,0,0 X:1,0,0 XE:1,1,0
verb##Q|i|x 1 0 E:1,0,0 NE:1,0,0 QR:1,0,0 VP:1,0,0 VPi:1,0,0 X:1,0,0 XE:1,0,0
verb##Q|o 142 70 E:142,33,10 Et:17,7,3 N:2,0,0 NE:118,25,3 NEt:14,4,0 O:142,39,22 Ot:2,0,0 P:42,5,0 Pn:42,4,0 PnV:12,5,0 PnVt:1,0,0 Pnt:1,1,0 Pt:1,1,0 QR:142,25,18 S:2,0,0 SVP:2,1,0 SVPt:1,1,0 VP:141,42,24 VPo:70,16,2 VPot:6,1,0 VPt:10,4,2
verb##Q|o|T 14 11 E:14,7,1 Et:1,1,0 N:1,1,0 NE:3,0,0 O:14,5,1 P:5,0,0 Pn:5,0,0 PnV:2,2,0 QR:14,7,6 VP:14,7,1 VPo:9,5,0 VPt:1,1,0
verb##Q|o|a 4 4 E:4,3,1 NE:4,3,0 O:4,1,0 QR:4,2,1 VP:4,4,3 VPo:4,4,0 X:4,3,0 XE:4,3,0
verb##Q|o|g 4 4 E:4,4,0 NE:2,2,0 O:4,0,0 QR:4,4,3 VP:4,3,0 VPo:4,4,0 X:4,4,0 XE:4,4,0
verb##Q|o|i 4 3 E:4,1,0 NE:4,1,1 O:4,2,1 P:1,0,0 Pn:1,0,0 QR:4,2,2 T:1,0,0 TE:1,0,0 VP:4,1,0 VPi:4,1,0 VPo:1,0,0
verb##Q|o|pt 26 18 E:26,13,1 Et:2,0,0 NE:22,10,3 NEt:3,0,0 O:26,4,2 P:8,0,0 Pn:8,0,0 PnV:2,0,0 PnVt:1,0,0 QR:26,15,10 T:26,11,2 TE:25,11,4 TEt:1,0,0 Tt:1,0,0 VP:26,5,2 VPo:13,0,0 VPot:1,0,0 VPt:1,0,0
verb##Q|o|x 9 4 E:9,1,0 Et:1,1,0 NE:8,2,0 NEt:1,1,1 O:9,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 QR:9,2,1 T:2,1,1 TE:2,1,1 VP:9,1,0 VPo:9,2,1 VPot:1,1,1 VPt:1,1,0 X:9,1,1 XE:9,2,0 XEt:1,1,1 Xt:1,1,1
verb##Q|pt 6 3 E:6,2,0 NE:1,0,0 P:5,0,0 Pn:5,0,0 Pnt:1,0,0 Pt:1,0,0 QR:6,3,2 T:6,2,0 TE:6,2,0 TEt:1,0,0 VP:6,0,0 VPt:1,0,0
verb##Q|pt|T 8 5 E:8,3,0 Et:2,1,0 NE:2,0,0 P:6,2,0 Pn:6,2,1 PnV:2,1,0 PnVt:1,1,0 QR:8,2,2 S:1,0,0 SVP:1,0,0 T:8,3,0 TE:8,3,0 TEt:1,0,0 Tt:1,0,0 VP:6,2,0 VPt:1,1,0
verb##Q|x 11 4 E:11,2,0 Et:2,0,0 P:4,0,0 Pn:4,0,0 PnV:4,2,1 PnVt:1,0,0 QR:11,1,1 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:11,3,0 VPt:2,0,0 X:11,3,1 XE:11,2,0 XEt:2,0,0 Xt:1,0,0
verb##Q|x|T 5 4 E:5,1,0 QR:5,3,3 VP:5,2,0 X:5,2,1 XE:5,1,0
verb##Q|x|pt 6 5 E:6,4,1 Et:2,0,0 QR:6,4,3 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 SX:1,0,0 T:6,3,0 TE:6,4,0 VP:6,1,0 VPt:1,0,0 X:6,1,0 XE:6,4,1 XEt:2,0,0
verb##a 478 120 E:478,83,16 Et:38,12,2 NE:194,43,11 NEt:23,7,1 P:27,2,0 Pn:27,1,0 PnV:15,0,0 PnVt:2,0,0 S:53,13,2 SVP:53,23,13 SVPt:4,4,1 SX:53,23,14 SXt:4,4,1 VP:478,84,16 VPt:29,11,2 X:478,81,16 XE:478,83,14 XEt:38,12,2 Xt:27,10,2
verb##acl 44 9 S:3,0,0 SVP:1,0,0 VP:42,5,0 VPt:3,2,0
verb##acl|: 2 1 COL:2,1,0 VP:2,1,1
verb##acl|Q 5 2 P:3,1,0 Pn:3,1,1 QR:5,1,1 VP:4,1,0
verb##acl|Q|a 1 0 QR:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##acl|Q|c 1 1 C:1,1,1 CE:1,1,1 P:1,0,0 Pn:1,0,0 PnV:1,1,0 QR:1,1,1 S:1,0,0 SVP:1,0,0 VP:1,1,0
verb##acl|Q|o 1 0 O:1,0,0 QR:1,0,0 VP:1,0,0
verb##acl|a 10 1 VP:10,1,0 VPt:4,1,0 X:10,1,0 XE:10,1,0 XEt:4,1,0 Xt:3,0,0
verb##acl|c 2 1 C:2,1,1 CE:2,1,1 CEt:1,0,0 Ct:1,0,0 VP:2,1,1 VPt:1,0,0
verb##acl|ct 7 2 C:7,2,2 CE:7,2,2 CEt:1,1,0 Ct:1,1,0 P:4,0,0 Pn:4,0,0 PnV:4,2,0 PnVt:1,1,0 VP:7,2,0 VPt:1,1,0
verb##acl|ct|o 1 1 C:1,1,1 CE:1,1,1 O:1,0,0 OC:1,1,0 VP:1,1,0 VPo:1,1,1
verb##acl|g 2 0 VP:2,0,0 VPt:1,0,0 X:2,0,0 XE:2,0,0 XEt:1,0,0 Xt:1,0,0
verb##acl|o 28 7 N:1,1,0 O:28,6,3 Ot:5,0,0 S:3,0,0 SVP:3,1,0 VP:28,6,2 VPo:4,0,0 VPt:5,0,0
verb##acl|o|: 1 0 COL:1,0,0 O:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##acl|o|a 1 0 COL:1,0,0 O:1,0,0 VP:1,0,0 VPo:1,0,0 X:1,0,0 XE:1,0,0
verb##acl|o|i 1 1 O:1,1,0 VP:1,1,1 VPi:1,1,0
verb##acl|o|p:about 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|o|p:at 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|o|p:in 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|o|p:through 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|o|p:under 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|o|p:with 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|o|pt 1 1 COL:1,1,0 O:1,0,0 T:1,1,0 TE:1,1,0 VP:1,0,0
verb##acl|p:about 1 1 P:1,1,0 Pn:1,1,0 VP:1,1,0
verb##acl|p:after 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##acl|p:after|: 1 1 COL:1,0,0 P:1,1,0 Pn:1,1,0 VP:1,1,0
verb##acl|p:against 3 0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 VP:3,0,0
verb##acl|p:along 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:among 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:as 34 15 P:34,10,0 Pn:34,12,6 PnV:4,1,0 PnVt:1,0,0 S:4,0,0 SVP:4,1,0 VP:34,9,0 VPt:1,0,0
verb##acl|p:as|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:at 12 3 P:12,3,0 Pn:12,3,2 S:1,0,0 SVP:1,1,0 VP:11,3,0
verb##acl|p:before 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:between 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:between|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:beyond 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:by 3 1 P:3,1,0 Pn:3,1,0 VP:3,1,0
verb##acl|p:during 2 1 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##acl|p:for 28 5 P:28,4,0 Pn:28,4,2 PnV:4,1,1 Pt:1,0,0 S:1,0,0 SVP:1,0,0 VP:28,4,0 VPt:1,0,0
verb##acl|p:from 13 0 P:13,0,0 Pn:13,0,0 PnV:4,0,0 Pnt:1,0,0 Pt:1,0,0 VP:13,0,0 VPt:1,0,0
verb##acl|p:in 85 9 P:85,1,0 Pn:85,1,1 PnV:17,0,0 PnVt:1,0,0 S:3,0,0 SVP:3,0,0 VP:85,1,0 VPt:1,0,0
verb##acl|p:inside 1 1 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:1,1,0
verb##acl|p:instead 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:into 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##acl|p:in|pt 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##acl|p:of 5 2 P:5,1,0 Pn:5,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:5,1,0
verb##acl|p:on 49 9 P:49,5,0 Pn:49,5,4 PnV:8,0,0 PnVt:3,0,0 Pnt:2,1,0 Pt:3,1,0 S:1,0,0 SVP:1,0,0 VP:49,5,0 VPt:7,1,0
verb##acl|p:over 3 1 P:3,1,0 Pn:3,1,1 VP:3,1,0
verb##acl|p:since 3 0 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##acl|p:through 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##acl|p:throughout 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:to 37 6 P:37,2,0 Pn:37,2,1 PnV:6,2,2 S:1,0,0 SVP:1,0,0 VP:37,3,0
verb##acl|p:to|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:under 3 1 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##acl|p:upon 3 1 P:3,0,0 Pn:3,0,0 PnV:1,0,0 PnVt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##acl|p:via 1 1 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##acl|p:with 43 3 P:43,1,1 Pn:43,2,0 PnV:12,0,0 S:3,0,0 SVP:3,0,0 VP:43,1,1
verb##acl|p:with|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|q 7 3 P:4,1,0 Pn:4,1,0 QR:7,3,2 VP:6,1,0
verb##acl|q|a 10 4 QR:10,4,2 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:10,2,1 X:10,2,1 XE:10,2,1 XEt:1,0,0
verb##acl|q|c 2 1 C:2,1,1 CE:2,1,1 QR:2,1,1 VP:2,1,1
verb##acl|q|o 7 5 O:7,3,1 Ot:2,0,0 QR:7,5,3 S:1,0,0 SVP:1,1,0 VP:7,3,1 VPt:2,0,0
verb##acl|x 35 13 P:4,1,0 Pn:4,2,0 PnV:4,2,1 PnVt:1,0,0 S:2,0,0 SVP:2,2,0 SX:2,2,0 VP:35,12,1 VPt:2,0,0 X:35,11,2 XE:35,10,1 XEt:4,2,0 Xt:2,0,0
verb##a|: 9 0 COL:9,0,0 COLt:2,0,0 E:9,0,0 Et:2,0,0 NE:3,0,0 NEt:1,0,0 VP:9,0,0 VPt:2,0,0 X:9,0,0 XE:9,0,0 XEt:2,0,0 Xt:2,0,0
verb##a|:|T 3 0 COL:3,0,0 E:3,0,0 NE:2,0,0 VP:3,0,0 X:3,0,0 XE:3,0,0
verb##a|T 92 21 E:89,10,1 Et:9,2,0 NE:39,4,0 NEt:4,0,0 P:8,0,0 Pn:8,0,0 PnV:4,0,0 S:14,6,1 SVP:14,5,2 SX:14,7,2 VP:92,12,3 VPt:7,2,0 X:92,15,3 XE:92,12,3 XEt:10,2,0 Xt:3,1,0
verb##a|pt 11 2 E:11,0,0 Et:4,0,0 NE:9,0,0 NEt:3,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 T:11,0,0 TE:11,0,0 TEt:2,0,0 Tt:2,0,0 VP:11,1,0 X:11,1,0 XE:11,0,0 XEt:4,0,0
verb##a|pt|: 6 2 COL:6,0,0 COLt:1,0,0 E:6,2,0 Et:1,0,0 NE:4,1,0 NEt:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 T:6,0,0 TE:6,0,0 TEt:1,0,0 Tt:1,0,0 VP:6,2,0 X:6,2,0 XE:6,2,0 XEt:1,0,0
verb##a|pt|T 1 0 E:1,0,0 NE:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##c 1983 1780 C:1983,1673,1363 CE:1983,1671,1385 CEt:263,209,103 Ct:179,144,66 E:1983,1669,1362 Et:267,209,101 NE:1758,1488,3 NEt:240,180,0 P:36,3,0 Pn:36,3,0 PnV:34,12,0 PnVt:5,1,0 Pt:1,0,0 S:4,0,0 SVP:4,2,0 VP:1982,1685,1380 VPt:201,158,73
verb##ct 1316 1205 C:1316,1163,930 CE:1316,1152,952 CEt:166,138,55 Ct:126,102,33 E:1316,1152,919 Et:166,138,51 NE:44,35,6 NEt:3,3,0 P:120,19,1 Pn:120,19,1 PnV:98,83,2 PnVt:10,8,0 S:4,0,0 SVP:4,2,0 SVPt:1,1,0 VP:1316,1166,851 VPt:130,105,28
verb##ct|a 10 7 C:10,7,3 CE:10,7,3 CEt:1,1,0 Ct:1,1,0 E:10,7,0 Et:1,1,1 NE:7,5,0 NEt:1,1,0 S:1,0,0 SVP:1,1,0 SVPt:1,1,0 SX:1,0,0 VP:10,7,0 VPt:1,1,1 X:10,0,0 XE:10,7,1 XEt:1,1,1
verb##ct|g 1 0 C:1,0,0 CE:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##ct|i 92 91 C:92,90,76 CE:92,89,74 CEt:13,13,5 Ct:8,8,2 E:92,89,21 Et:13,13,1 NE:69,66,52 NEt:9,9,4 P:2,0,0 Pn:2,0,0 PnV:2,2,0 VP:92,90,1 VPi:91,89,69 VPit:9,9,2 VPt:9,9,0
verb##ct|o 120 98 C:120,92,60 CE:120,90,63 CEt:9,5,4 Ct:8,4,3 E:120,93,23 Et:9,5,2 N:3,2,2 NE:85,66,34 NEt:7,3,2 O:120,9,4 OC:120,91,13 OCt:9,4,0 Ot:1,0,0 P:24,2,0 Pn:24,2,0 PnV:21,19,2 VP:120,92,14 VPo:109,86,40 VPot:8,4,3 VPt:9,4,0
verb##ct|o|a 2 2 C:2,2,1 CE:2,2,1 CEt:1,1,1 Ct:1,1,1 E:2,1,0 Et:1,1,0 NE:2,1,0 NEt:1,1,0 O:2,0,0 OC:2,1,0 OCt:1,1,0 VP:2,1,0 VPo:2,1,0 VPot:1,1,0 VPt:1,1,0 X:2,0,0 XE:2,1,0 XEt:1,1,0
verb##ct|o|i 1 1 C:1,1,1 CE:1,1,1 E:1,1,0 NE:1,1,1 O:1,0,0 OC:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:1,1,0 VPi:1,1,0 VPo:1,1,0
verb##ct|x 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 S:1,0,0 SVP:1,1,1 SX:1,0,0 VP:1,1,0 X:1,0,0 XE:1,1,0
verb##cw 254 176 C:254,163,136 CE:254,165,132 CEt:26,14,7 Ct:16,8,4 E:254,165,128 Et:26,14,6 NE:2,1,0 NEt:1,1,1 P:17,0,0 Pn:17,0,0 PnV:17,10,0 S:2,0,0 SVP:2,0,0 VP:254,163,127 VPt:16,8,3
verb##cw|i 21 18 C:21,18,15 CE:21,18,14 E:21,18,2 NE:21,18,13 VP:21,18,1 VPi:21,18,16
verb##cw|o 3 3 C:3,2,2 CE:3,2,2 E:3,2,0 Et:1,1,0 NE:3,2,2 NEt:1,0,0 O:3,0,0 OC:3,2,0 OCt:1,1,0 Ot:1,1,0 VP:3,2,0 VPo:3,2,2 VPt:1,1,0
verb##c|a 4 3 C:4,3,1 CE:4,3,1 E:4,3,1 NE:4,3,0 S:2,0,0 SVP:2,1,0 SX:2,1,0 VP:4,3,0 X:4,1,0 XE:4,3,0
verb##c|g 6 5 C:6,5,0 CE:6,5,0 E:6,5,5 VP:6,5,5 X:6,4,0 XE:6,5,5
verb##c|i 34 32 C:34,31,23 CE:34,30,23 CEt:6,4,2 Ct:2,1,1 E:34,30,7 Et:6,4,1 NE:32,28,19 NEt:6,4,1 VP:34,31,3 VPi:34,31,23 VPit:2,1,1 VPt:2,1,0
verb##c|o 50 24 C:50,18,6 CE:50,18,6 CEt:6,2,1 Ct:6,2,1 E:50,22,9 Et:10,5,3 N:1,1,0 NE:45,18,5 NEt:8,3,0 O:50,6,1 OC:50,21,9 OCt:10,5,2 P:11,2,0 Pn:11,2,0 PnV:11,3,0 PnVt:1,0,0 VP:50,22,11 VPo:49,19,5 VPot:7,2,1 VPt:8,3,1
verb##c|o|a 2 1 C:2,1,1 CE:2,1,1 E:2,1,0 NE:2,1,0 O:2,0,0 OC:2,1,0 VP:2,1,0 VPo:2,1,0 X:2,0,0 XE:2,1,0
verb##c|o|g 1 1 C:1,1,0 CE:1,1,0 E:1,1,1 NE:1,1,0 O:1,0,0 OC:1,1,1 VP:1,1,1 VPo:1,1,0 X:1,0,0 XE:1,1,0
verb##c|o|i 2 1 C:2,1,0 CE:2,1,0 E:2,1,1 NE:2,1,0 O:2,0,0 OC:2,1,0 VP:2,1,1 VPi:2,1,0 VPo:2,1,0
verb##c|o|x 1 1 C:1,1,0 CE:1,1,0 E:1,1,1 NE:1,1,0 O:1,0,0 OC:1,1,1 VP:1,1,1 VPo:1,1,0 X:1,0,0 XE:1,1,0
verb##c|x 9 6 C:9,1,0 CE:9,1,0 CEt:2,0,0 Ct:2,0,0 E:9,2,2 Et:4,1,1 S:4,0,0 SVP:4,0,0 SVPt:2,0,0 SX:4,0,0 St:1,0,0 VP:9,2,2 VPt:4,1,1 X:9,3,2 XE:9,2,2 XEt:4,1,1 Xt:1,0,0
verb##g 227 97 E:227,75,45 Et:40,14,5 NE:3,1,0 NEt:1,1,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:3,0,0 SVP:3,0,0 SX:3,0,0 VP:227,78,40 VPt:34,13,5 X:227,78,39 XE:227,75,45 XEt:40,14,5 Xt:29,10,5
verb##g|: 1 0 COL:1,0,0 E:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##g|T 5 4 E:5,2,0 NE:1,1,0 VP:5,2,0 X:5,1,0 XE:5,2,0
verb##g|pt 7 3 E:7,3,1 Et:4,2,2 T:7,1,0 TE:7,1,0 TEt:1,0,0 Tt:1,0,0 VP:7,2,2 X:7,2,2 XE:7,3,1 XEt:4,2,2
verb##g|pt|: 2 0 COL:2,0,0 COLt:1,0,0 E:2,0,0 Et:1,0,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,0,0 X:2,0,0 XE:2,0,0 XEt:1,0,0
verb##i 34 26 E:34,20,3 Et:1,1,0 NE:28,18,7 NEt:1,1,1 P:15,11,2 Pn:15,11,3 PnV:4,2,0 PnVt:1,1,0 VP:34,21,4 VPi:21,16,2 VPit:1,1,1 VPt:1,1,0
verb##i|T 2 2 E:2,2,0 NE:1,1,0 VP:2,2,0 VPi:1,1,0
verb##i|a 4 3 E:4,3,1 Et:3,3,1 NE:4,3,0 NEt:3,3,1 VP:4,3,2 VPi:4,3,0 VPit:2,2,1 VPt:2,2,0 X:4,3,0 XE:4,3,0 XEt:3,3,1 Xt:2,2,1
verb##i|x 55 34 E:55,32,16 Et:7,4,2 NE:52,27,5 NEt:7,4,0 P:1,0,0 Pn:1,0,0 VP:55,34,21 VPi:55,33,6 VPit:2,1,0 VPt:2,1,1 X:55,33,7 XE:55,29,5 XEt:7,4,0 Xt:1,1,0
verb##i|x|: 1 1 COL:1,0,0 E:1,0,0 NE:1,0,0 VP:1,0,0 VPi:1,0,0 X:1,0,0 XE:1,0,0
verb##i|x|T 1 1 E:1,1,0 NE:1,0,0 VP:1,1,0 VPi:1,1,0 X:1,1,0 XE:1,1,0
verb##mid 298 272 E:298,234,53 L:298,77,14 LR:298,251,145
verb##o 7071 2184 E:7071,1640,1081 Et:1012,242,142 N:244,105,32 NE:4789,1062,82 NEt:737,161,4 Nt:29,17,3 O:7068,1730,1205 Ot:342,84,41 S:11,1,0 SVP:11,4,1 SVPt:1,1,0 VP:7058,1769,1215 VPo:1477,238,22 VPot:125,26,0 VPt:672,188,114
verb##o|: 136 32 COL:136,20,7 COLt:23,4,0 E:136,23,11 Et:28,6,2 N:4,0,0 NE:117,19,2 NEt:25,4,0 O:136,23,15 Ot:13,3,0 S:1,0,0 SVP:1,0,0 VP:136,23,14 VPo:26,4,0 VPot:2,0,0 VPt:16,5,1
verb##o|:|T 11 1 COL:11,0,0 COLt:1,0,0 E:11,1,0 Et:1,0,0 NE:7,1,0 O:11,1,0 VP:11,1,1 VPo:6,0,0 VPt:1,0,0
verb##o|T 490 167 E:448,117,6 Et:60,10,1 N:11,5,1 NE:202,40,0 NEt:32,4,1 Nt:3,1,1 O:490,118,62 Ot:27,5,0 S:2,0,0 SVP:2,1,0 VP:489,137,62 VPo:126,30,1 VPot:13,1,0 VPt:59,11,2
verb##o|a 356 100 E:356,82,59 Et:29,4,4 NE:302,56,3 NEt:27,2,0 O:356,48,4 Ot:1,1,1 P:13,2,0 Pn:13,2,0 PnV:6,2,0 PnVt:1,0,0 VP:356,86,69 VPo:355,71,5 VPot:19,2,0 VPt:21,3,3 X:356,71,5 XE:356,65,3 XEt:26,2,0 Xt:16,2,0
verb##o|a|: 4 0 COL:4,0,0 E:4,0,0 NE:4,0,0 O:4,0,0 P:1,0,0 Pn:1,0,0 VP:4,0,0 VPo:4,0,0 X:4,0,0 XE:4,0,0
verb##o|a|T 19 5 E:19,4,0 Et:1,0,0 NE:2,0,0 O:19,2,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:19,4,2 VPo:19,3,0 VPot:1,0,0 VPt:1,0,0 X:19,3,0 XE:19,3,0 XEt:1,0,0 Xt:1,0,0
verb##o|a|pt 10 2 COL:4,0,0 COLt:2,0,0 E:10,2,1 Et:4,0,0 NE:10,2,0 NEt:5,0,0 O:10,1,0 T:10,2,1 TE:10,2,1 TEt:3,0,0 Tt:3,0,0 VP:10,1,0 VPo:10,0,0 VPt:1,0,0 X:10,0,0 XE:10,2,0 XEt:5,0,0
verb##o|g 34 16 E:34,13,11 Et:4,1,0 NE:29,10,0 NEt:4,1,0 O:34,5,1 VP:34,12,10 VPo:34,11,0 VPot:3,1,0 VPt:3,1,0 X:34,11,0 XE:34,12,0 XEt:4,1,0 Xt:2,1,0
verb##o|g|T 6 2 E:6,2,0 Et:2,0,0 NE:1,0,0 O:6,0,0 VP:6,2,0 VPo:6,2,0 VPot:1,0,0 VPt:1,0,0 X:6,1,0 XE:6,2,0 XEt:2,0,0 Xt:1,0,0
verb##o|i 134 54 E:134,44,33 Et:15,3,1 N:11,0,0 NE:119,37,3 NEt:14,1,0 O:134,43,4 Ot:4,0,0 P:22,2,0 Pn:22,1,0 PnV:1,0,0 PnVt:1,0,0 Pt:1,0,0 VP:134,49,37 VPi:134,47,5 VPit:8,0,0 VPo:41,8,0 VPot:2,0,0 VPt:8,1,0
verb##o|i|: 2 2 COL:2,1,1 E:2,1,0 Et:1,1,0 NE:2,1,0 NEt:1,1,0 O:2,2,0 VP:2,2,1 VPi:2,2,0
verb##o|i|a 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 VP:1,0,0 VPi:1,0,0 VPit:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0 Xt:1,0,0
verb##o|i|pt 4 3 COL:2,2,1 E:4,2,0 NE:4,2,2 O:4,1,0 T:4,2,1 TE:4,2,1 VP:4,1,1 VPi:4,1,0
verb##o|i|x 2 0 E:2,0,0 Et:1,0,0 NE:2,0,0 NEt:1,0,0 O:2,0,0 VP:2,0,0 VPi:2,0,0 VPit:1,0,0 VPo:2,0,0 VPot:1,0,0 VPt:1,0,0 X:2,0,0 XE:2,0,0 XEt:1,0,0 Xt:1,0,0
verb##o|p:, 3 0 E:3,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:about 22 17 E:22,10,2 Et:6,3,1 NE:19,9,2 NEt:5,2,1 O:22,0,0 Ot:1,0,0 P:22,15,2 Pn:22,15,6 PnV:6,1,1 PnVt:3,1,0 Pnt:1,0,0 Pt:1,0,0 VP:22,12,3 VPo:21,11,1 VPot:3,1,1 VPt:4,1,0
verb##o|p:about|T 2 2 E:2,0,0 O:2,0,0 P:2,2,1 Pn:2,2,1 VP:2,2,0 VPo:2,2,1
verb##o|p:about|pt 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:above 2 1 E:2,1,1 Et:1,0,0 NE:2,1,0 NEt:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:according 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0 VPt:1,0,0
verb##o|p:according|T 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:across 16 3 E:16,2,2 Et:4,0,0 NE:16,2,0 NEt:4,0,0 O:16,1,1 P:16,0,0 Pn:16,0,0 PnV:6,2,0 PnVt:2,0,0 Pnt:2,0,0 Pt:2,0,0 VP:16,3,2 VPo:16,2,0 VPot:4,0,0 VPt:4,0,0
verb##o|p:across|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:after 58 15 E:58,5,2 Et:2,0,0 NE:54,3,0 NEt:2,0,0 O:58,13,9 P:58,2,0 Pn:58,1,0 PnV:10,0,0 PnVt:2,0,0 VP:58,5,2 VPo:58,2,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:after|T 3 2 E:3,0,0 O:3,1,0 P:3,1,0 Pn:3,1,0 VP:3,1,1 VPo:3,1,0
verb##o|p:after|pt 2 1 E:2,0,0 Et:1,0,0 NE:2,0,0 NEt:1,0,0 O:2,1,1 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:against 24 11 E:24,9,5 Et:1,0,0 NE:21,7,0 NEt:1,0,0 O:24,4,0 P:24,9,0 Pn:24,6,3 PnV:6,1,1 PnVt:1,0,0 VP:24,10,5 VPo:23,7,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:against|: 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:against|T 2 1 E:2,0,0 Et:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:against|pt 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:ahead 5 0 E:5,0,0 Et:4,0,0 NE:5,0,0 NEt:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 PnV:2,0,0 PnVt:1,0,0 Pnt:2,0,0 Pt:2,0,0 VP:5,0,0 VPo:5,0,0 VPot:3,0,0 VPt:3,0,0
verb##o|p:along 8 3 E:8,2,2 Et:1,0,0 NE:8,2,0 NEt:1,0,0 O:8,2,0 P:8,1,0 Pn:8,1,0 PnV:1,1,0 VP:8,3,2 VPo:8,2,0
verb##o|p:alongside|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:amid 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:among 25 7 E:25,5,1 Et:6,0,0 NE:22,3,0 NEt:6,0,0 O:25,2,0 P:25,3,0 Pn:25,2,1 PnV:7,1,0 Pnt:2,0,0 Pt:2,0,0 VP:25,6,1 VPo:25,4,0 VPot:3,0,0 VPt:3,0,0
verb##o|p:among|T 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:among|pt 1 1 E:1,1,1 NE:1,1,0 O:1,1,0 P:1,1,0 Pn:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,0 VPo:1,1,0
verb##o|p:around 12 1 E:12,0,0 Et:1,1,1 NE:11,0,0 NEt:1,1,0 O:12,1,0 P:12,1,0 Pn:12,1,0 PnV:3,0,0 VP:12,0,0 VPo:12,0,0 VPot:1,1,0 VPt:1,1,1
verb##o|p:around|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:as 282 192 E:282,163,125 Et:39,17,9 NE:271,155,1 NEt:39,13,0 O:282,58,3 P:282,167,1 Pn:282,146,9 PnV:53,27,2 PnVt:14,6,0 Pnt:5,2,0 Pt:5,2,0 VP:282,176,140 VPo:281,168,1 VPot:18,8,0 VPt:22,10,5
verb##o|p:aside 1 1 E:1,1,0 O:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,1,1 VP:1,1,0
verb##o|p:as|: 3 3 COL:3,0,0 E:3,1,0 NE:3,1,0 O:3,1,1 P:3,0,0 Pn:3,0,0 PnV:1,1,0 VP:3,2,1 VPo:3,1,0
verb##o|p:as|T 11 5 E:11,4,0 NE:6,2,0 O:11,2,0 P:11,5,0 Pn:11,5,0 VP:11,5,4 VPo:11,5,0
verb##o|p:as|pt 6 6 E:6,4,0 Et:2,2,1 NE:6,3,0 NEt:2,2,1 O:6,2,0 P:6,6,0 Pn:6,5,0 PnV:1,1,0 T:6,0,0 TE:6,0,0 VP:6,6,5 VPo:6,6,1
verb##o|p:at 220 70 E:220,45,19 Et:41,12,4 NE:200,38,1 NEt:40,10,0 O:220,26,11 Ot:1,0,0 P:220,43,1 Pn:220,39,16 PnV:69,10,1 PnVt:14,3,1 Pnt:12,5,3 Pt:13,5,0 S:1,0,0 SVP:1,1,0 VP:220,46,23 VPo:219,43,1 VPot:27,9,0 VPt:27,10,3
verb##o|p:at|: 1 0 COL:1,0,0 COLt:1,0,0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:at|T 21 3 E:20,1,0 Et:3,0,0 NE:6,0,0 NEt:1,0,0 O:21,0,0 P:21,1,0 Pn:21,1,0 PnV:9,2,0 PnVt:1,0,0 Pnt:2,0,0 Pt:2,0,0 VP:21,1,0 VPo:21,1,0 VPot:3,0,0 VPt:3,0,0
verb##o|p:at|pt 9 4 E:9,2,0 Et:1,0,0 NE:8,2,0 NEt:1,0,0 O:9,0,0 P:9,0,0 Pn:9,0,0 PnV:3,2,0 T:9,1,0 TE:9,1,0 VP:9,2,0 VPo:9,2,0
verb##o|p:because 10 2 E:10,1,0 Et:3,1,1 N:1,0,0 NE:10,0,0 NEt:3,1,0 O:10,2,1 P:10,0,0 Pn:10,0,0 Pnt:1,0,0 Pt:1,1,0 VP:10,1,0 VPo:10,0,0 VPot:1,1,0 VPt:1,1,1
verb##o|p:before 28 11 E:28,5,2 Et:2,1,0 NE:26,3,0 NEt:2,0,0 O:28,7,5 P:28,2,0 Pn:28,1,0 PnV:3,1,0 Pnt:1,0,0 Pt:1,0,0 VP:28,5,2 VPo:28,3,0 VPot:1,0,0 VPt:1,1,0
verb##o|p:before|T 5 2 E:3,1,0 NE:2,0,0 O:5,0,0 P:5,1,0 Pn:5,1,0 PnV:1,0,0 VP:5,2,1 VPo:5,1,0
verb##o|p:before|pt 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:behind 10 2 E:10,2,0 Et:1,0,0 NE:7,2,0 NEt:1,0,0 O:10,0,0 P:10,2,0 Pn:10,2,2 PnV:2,0,0 PnVt:1,0,0 VP:10,2,0 VPo:10,2,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:behind|pt 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:between 5 0 E:5,0,0 Et:1,0,0 NE:5,0,0 NEt:1,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:5,0,0 VPo:5,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:between|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:between|pt 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:beyond 2 0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:by 127 27 E:127,19,10 Et:18,2,0 NE:112,11,0 NEt:19,2,0 O:127,18,9 P:127,12,0 Pn:127,9,0 PnV:28,2,0 PnVt:7,1,0 Pnt:5,0,0 Pt:6,1,0 VP:127,20,11 VPo:123,14,0 VPot:13,2,0 VPt:14,2,0
verb##o|p:by|: 2 2 COL:2,1,0 COLt:2,0,0 E:2,2,1 Et:2,2,1 NE:2,2,0 NEt:2,2,0 O:2,0,0 P:2,2,0 Pn:2,2,0 Pnt:2,2,0 Pt:2,2,0 VP:2,2,1 VPo:2,2,0 VPot:2,2,0 VPt:2,2,1
verb##o|p:by|T 6 3 E:5,2,0 Et:3,1,0 O:6,0,0 P:6,2,0 Pn:6,2,0 Pnt:3,1,0 Pt:3,1,0 VP:6,2,2 VPo:6,2,0 VPot:3,1,0 VPt:3,1,0
verb##o|p:by|pt 3 0 E:3,0,0 NE:2,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 T:3,0,0 TE:2,0,0 Tt:1,0,0 VP:3,0,0 VPo:2,0,0
verb##o|p:despite 11 4 E:11,4,1 NE:10,0,0 O:11,4,3 P:11,1,0 Pn:11,1,0 VP:11,4,1 VPo:11,1,0
verb##o|p:despite|: 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:despite|pt 1 1 E:1,1,0 NE:1,1,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,1,0 TE:1,1,0 VP:1,0,0 VPo:1,0,0
verb##o|p:down 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:down|: 1 0 COL:1,0,0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:due 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:during 52 18 E:52,8,4 Et:7,1,0 N:1,0,0 NE:48,6,1 NEt:5,1,0 O:52,11,8 P:52,3,0 Pn:52,3,0 PnV:17,4,0 PnVt:7,0,0 Pnt:1,0,0 Pt:1,0,0 VP:52,9,4 VPo:52,6,0 VPot:7,0,0 VPt:7,1,0
verb##o|p:during|: 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:during|T 9 3 E:9,2,0 Et:2,0,0 NE:3,0,0 O:9,1,1 P:9,1,0 Pn:9,0,0 PnV:6,2,0 PnVt:1,0,0 VP:9,1,1 VPo:9,2,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:during|pt 2 1 E:2,1,1 NE:2,1,0 O:2,1,0 P:2,0,0 Pn:2,0,0 T:2,1,0 TE:2,1,0 VP:2,1,0 VPo:2,0,0
verb##o|p:except 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:following 1 1 E:1,1,0 NE:1,0,0 O:1,1,1 P:1,0,0 Pn:1,0,0 VP:1,1,0 VPo:1,0,0
verb##o|p:following|T 1 0 E:1,0,0 Et:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:for 353 158 E:353,128,79 Et:47,18,13 NE:321,113,2 NEt:46,16,1 O:353,45,9 P:353,130,6 Pn:353,117,20 PnV:77,15,1 PnVt:16,6,1 Pnt:12,6,1 Pt:13,6,0 VP:353,139,86 VPo:351,127,4 VPot:33,14,1 VPt:34,14,10
verb##o|p:for|: 3 2 COL:3,0,0 E:3,0,0 NE:2,0,0 O:3,0,0 P:3,1,0 Pn:3,1,1 VP:3,1,0 VPo:3,1,0
verb##o|p:for|T 11 4 E:10,2,0 Et:1,1,0 NE:5,1,0 O:11,1,1 P:11,2,0 Pn:11,2,1 PnV:5,1,0 PnVt:1,1,1 VP:11,2,1 VPo:11,2,0 VPot:1,1,0 VPt:1,1,0
verb##o|p:for|pt 5 4 COL:2,0,0 E:5,2,1 Et:1,1,1 NE:5,2,0 NEt:1,1,0 O:5,1,1 P:5,3,0 Pn:5,3,1 T:5,1,0 TE:5,1,0 VP:5,4,1 VPo:5,3,0
verb##o|p:from 182 54 E:182,29,15 Et:29,4,0 NE:164,26,0 NEt:29,2,0 O:182,12,5 P:182,28,0 Pn:182,25,3 PnV:42,11,1 PnVt:6,1,1 Pnt:15,0,0 Pt:15,0,0 VP:181,33,21 VPo:178,32,0 VPot:21,1,0 VPt:21,4,0
verb##o|p:from|T 16 5 E:16,3,0 Et:5,1,0 NE:4,1,0 NEt:1,1,0 O:16,1,1 P:16,3,0 Pn:16,3,0 PnV:7,0,0 PnVt:3,1,0 Pnt:2,0,0 Pt:2,0,0 VP:15,3,2 VPo:15,3,0 VPot:5,1,0 VPt:5,1,0
verb##o|p:from|pt 8 3 COL:2,1,0 COLt:1,0,0 E:8,2,1 Et:4,0,0 NE:7,1,0 NEt:3,0,0 O:8,1,1 P:8,2,0 Pn:8,2,0 PnV:1,0,0 T:8,0,0 TE:8,0,0 TEt:1,0,0 Tt:1,0,0 VP:8,2,0 VPo:8,2,0
verb##o|p:if 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:in 772 160 E:772,100,50 Et:118,19,4 NE:698,78,2 NEt:106,10,0 O:772,76,39 P:772,70,1 Pn:772,61,6 PnV:209,27,0 PnVt:36,1,0 Pnt:19,3,0 Pt:22,3,0 S:3,1,0 SVP:3,0,0 VP:771,108,49 VPo:767,85,1 VPot:77,5,0 VPt:78,13,4
verb##o|p:including 29 6 E:29,4,4 Et:24,2,0 NE:27,3,0 NEt:18,2,0 O:29,3,1 P:29,2,0 Pn:29,2,0 PnV:5,1,0 PnVt:2,0,0 Pnt:8,0,0 Pt:8,0,0 VP:29,4,4 VPo:27,3,0 VPot:11,0,0 VPt:24,2,0
verb##o|p:including|T 3 0 E:2,0,0 Et:1,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPo:1,0,0 VPt:1,0,0
verb##o|p:inside 2 0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:instead 3 1 E:3,0,0 Et:1,1,1 NE:3,0,0 NEt:1,1,0 O:3,0,0 P:3,0,0 Pn:3,0,0 Pnt:1,1,0 Pt:1,1,0 VP:3,0,0 VPo:3,0,0 VPot:1,1,0 VPt:1,1,1
verb##o|p:instead|T 2 0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:into 92 8 E:92,8,6 Et:15,0,0 NE:80,4,0 NEt:14,0,0 O:92,5,1 Ot:1,0,0 P:92,6,0 Pn:92,5,1 PnV:23,1,0 PnVt:6,0,0 Pnt:4,0,0 Pt:4,0,0 VP:92,8,6 VPo:90,6,0 VPot:9,0,0 VPt:10,0,0
verb##o|p:into|T 2 1 E:2,0,0 O:2,1,0 P:2,1,0 Pn:2,0,0 VP:2,1,0 VPo:2,1,0
verb##o|p:in|: 7 1 COL:7,0,0 E:7,1,0 Et:1,0,0 NE:7,1,0 NEt:1,0,0 O:7,0,0 P:7,1,0 Pn:7,1,0 PnV:3,0,0 PnVt:1,0,0 VP:7,1,0 VPo:7,1,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:in|T 103 16 E:85,7,0 Et:13,3,0 NE:31,1,0 NEt:5,0,0 O:103,6,3 P:103,5,0 Pn:103,2,0 PnV:33,3,0 PnVt:6,0,0 Pnt:3,1,0 Pt:5,1,0 VP:103,9,6 VPo:103,9,0 VPot:13,1,0 VPt:14,2,0
verb##o|p:in|pt 30 5 COL:2,1,1 E:30,4,2 Et:5,1,0 NE:28,3,0 NEt:5,1,0 O:30,2,0 P:30,4,0 Pn:30,3,0 PnV:5,0,0 T:30,2,0 TE:29,2,0 TEt:3,0,0 Tt:2,0,0 VP:30,4,2 VPo:30,4,0
verb##o|p:like 5 1 E:5,1,1 NE:5,1,0 O:5,1,0 P:5,0,0 Pn:5,0,0 VP:5,1,1 VPo:5,0,0
verb##o|p:most 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:near 3 1 E:3,1,0 NE:3,0,0 O:3,1,1 P:3,0,0 Pn:3,0,0 VP:3,1,0 VPo:3,0,0
verb##o|p:next 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:of 28 20 E:28,19,15 Et:2,1,0 NE:24,17,2 NEt:2,1,0 O:28,3,0 P:28,17,2 Pn:28,17,0 PnV:2,1,0 Pnt:1,1,0 Pt:1,1,0 VP:28,19,14 VPo:28,18,2 VPot:1,1,0 VPt:1,1,0
verb##o|p:off 8 0 E:8,0,0 Et:2,0,0 NE:7,0,0 NEt:2,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:2,0,0 PnVt:1,0,0 VP:8,0,0 VPo:8,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:on 398 128 E:398,89,35 Et:71,18,9 NE:354,72,2 NEt:61,12,0 O:398,58,25 P:398,72,1 Pn:398,60,21 PnV:112,14,2 PnVt:26,5,2 Pnt:9,0,0 Pt:11,0,0 VP:398,91,39 VPo:394,71,1 VPot:49,5,0 VPt:50,12,5
verb##o|p:onto 3 2 E:3,0,0 Et:1,1,1 NE:3,0,0 NEt:1,1,0 O:3,1,0 P:3,2,0 Pn:3,1,0 PnV:1,0,0 VP:3,0,0 VPo:3,1,0 VPot:1,1,0 VPt:1,1,1
verb##o|p:on|: 12 2 COL:12,1,0 COLt:1,0,0 E:12,1,1 Et:2,0,0 NE:7,1,0 NEt:2,0,0 O:12,0,0 P:12,0,0 Pn:12,0,0 PnV:4,1,0 PnVt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:12,1,0 VPo:12,1,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:on|T 55 18 E:44,6,0 Et:6,0,0 NE:15,2,0 NEt:1,0,0 O:55,6,2 P:55,7,1 Pn:55,6,2 PnV:20,4,0 PnVt:6,0,0 VP:55,13,5 VPo:55,9,0 VPot:7,0,0 VPt:7,0,0
verb##o|p:on|pt 14 5 COL:3,0,0 E:14,1,0 Et:6,2,0 NE:14,1,0 NEt:6,1,0 O:14,3,2 P:14,3,0 Pn:14,2,1 PnV:2,0,0 T:14,0,0 TE:14,0,0 TEt:3,0,0 Tt:3,0,0 VP:14,4,2 VPo:14,3,0
verb##o|p:out 27 2 E:27,1,0 Et:2,0,0 NE:27,0,0 NEt:2,0,0 O:27,1,0 P:27,1,0 Pn:27,1,0 PnV:9,0,0 PnVt:1,0,0 VP:27,1,0 VPo:27,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:outside 3 1 E:3,1,0 NE:3,1,0 O:3,0,0 P:3,0,0 Pn:3,0,0 PnV:2,1,0 VP:3,1,0 VPo:3,1,0
verb##o|p:over 64 28 E:64,19,12 Et:11,6,0 NE:59,17,0 NEt:10,4,0 O:64,8,2 P:64,22,0 Pn:64,21,6 PnV:21,4,1 PnVt:7,3,3 Pnt:1,0,0 Pt:1,0,0 VP:64,21,10 VPo:64,21,0 VPot:8,4,0 VPt:8,5,0
verb##o|p:over|T 6 1 E:6,0,0 NE:2,0,0 O:6,1,0 P:6,0,0 Pn:6,0,0 PnV:1,0,0 VP:6,0,0 VPo:6,0,0
verb##o|p:over|pt 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:past 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:per 2 0 E:2,0,0 Et:1,0,0 NE:2,0,0 NEt:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:per|T 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:regarding 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:since 15 4 E:15,3,2 Et:4,1,0 NE:15,3,0 NEt:4,0,0 O:15,2,1 P:15,1,0 Pn:15,1,0 PnV:5,1,0 PnVt:1,0,0 Pnt:2,0,0 Pt:2,0,0 VP:15,3,1 VPo:15,2,0 VPot:4,0,0 VPt:4,1,0
verb##o|p:since|: 2 0 COL:2,0,0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:since|T 3 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 VP:3,0,0 VPo:3,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:such 1 1 E:1,0,0 NE:1,0,0 O:1,1,1 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:than 19 4 E:19,3,3 Et:6,0,0 NE:16,1,0 NEt:6,0,0 O:19,4,1 P:19,3,0 Pn:19,3,0 PnV:1,0,0 PnVt:1,0,0 Pnt:2,0,0 Pt:2,0,0 VP:19,4,3 VPo:19,3,0 VPot:3,0,0 VPt:3,0,0
verb##o|p:than|T 2 0 E:2,0,0 NE:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:through 26 4 E:26,2,0 Et:7,2,1 NE:25,1,0 NEt:7,1,0 O:26,4,3 P:26,1,0 Pn:26,1,0 PnV:4,0,0 PnVt:2,0,0 Pnt:3,1,0 Pt:3,1,0 VP:26,2,0 VPo:26,1,0 VPot:5,1,0 VPt:5,2,1
verb##o|p:throughout 2 1 E:2,0,0 NE:2,0,0 O:2,1,1 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:through|T 2 0 E:2,0,0 NE:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:through|pt 2 0 COL:1,0,0 E:2,0,0 Et:2,0,0 NE:2,0,0 NEt:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 TEt:2,0,0 Tt:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:to 360 97 E:360,75,44 Et:53,5,3 NE:327,65,2 NEt:50,5,0 O:360,37,7 P:360,73,2 Pn:360,67,14 PnV:99,16,2 PnVt:27,2,0 Pnt:12,0,0 Pt:13,1,0 VP:360,79,47 VPo:351,73,4 VPot:41,4,0 VPt:42,3,3
verb##o|p:toward 8 2 E:8,0,0 Et:2,1,0 NE:8,0,0 NEt:2,1,0 O:8,0,0 P:8,2,0 Pn:8,2,2 PnV:1,0,0 VP:8,2,0 VPo:8,2,0
verb##o|p:toward|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:to|: 3 1 COL:3,0,0 E:3,0,0 NE:3,0,0 O:3,1,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:to|T 24 7 E:23,5,1 Et:7,2,0 NE:12,1,0 NEt:5,0,0 O:24,1,1 Ot:2,0,0 P:24,4,1 Pn:24,4,1 PnV:9,2,0 PnVt:3,1,0 Pnt:1,1,0 Pt:1,1,0 VP:24,5,2 VPo:23,4,1 VPot:4,2,0 VPt:6,2,0
verb##o|p:to|pt 12 6 COL:2,0,0 E:12,2,1 Et:5,0,0 NE:11,2,0 NEt:5,0,0 O:12,3,2 P:12,2,0 Pn:12,2,1 PnV:3,0,0 Pnt:1,0,0 Pt:1,0,0 T:12,2,0 TE:12,2,0 VP:12,2,0 VPo:12,1,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:under 10 3 E:10,2,0 Et:3,0,0 NE:10,1,0 NEt:3,0,0 O:10,3,1 P:10,1,0 Pn:10,1,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:10,2,0 VPo:10,1,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:until 7 5 E:7,1,1 Et:2,2,0 NE:7,1,0 NEt:3,2,0 O:7,4,2 P:7,0,0 Pn:7,0,0 PnV:1,0,0 Pnt:2,0,0 Pt:2,0,0 VP:7,0,0 VPo:7,0,0 VPot:2,0,0 VPt:3,2,0
verb##o|p:until|T 3 0 E:2,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:up 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:upon 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:versus 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:via 2 0 E:2,0,0 Et:1,0,0 NE:2,0,0 NEt:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:via|T 2 0 E:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:while 8 4 E:8,2,2 Et:1,1,0 NE:8,2,0 NEt:1,1,0 O:8,2,2 P:8,2,0 Pn:8,1,0 PnV:1,0,0 VP:8,2,1 VPo:8,2,0
verb##o|p:with 208 60 E:208,48,23 Et:33,6,3 NE:195,43,0 NEt:33,5,0 O:208,19,8 P:208,38,1 Pn:208,36,4 PnV:52,12,2 PnVt:15,3,1 Pnt:10,2,0 Pt:10,2,0 VP:207,49,25 VPo:204,43,0 VPot:24,5,0 VPt:24,5,2
verb##o|p:within 12 3 E:12,2,2 Et:1,0,0 NE:12,2,0 NEt:1,0,0 O:12,1,0 P:12,2,0 Pn:12,2,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:12,2,2 VPo:12,2,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:within|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:without 12 1 E:12,0,0 NE:11,0,0 O:12,1,1 P:12,0,0 Pn:12,0,0 VP:12,1,0 VPo:12,0,0
verb##o|p:with|: 3 0 COL:3,0,0 E:3,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:with|T 23 4 E:23,3,0 Et:5,0,0 NE:4,0,0 NEt:2,0,0 O:23,0,0 P:23,3,0 Pn:23,3,1 PnV:4,1,0 Pnt:2,0,0 Pt:2,0,0 VP:23,3,0 VPo:23,4,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:with|pt 2 0 COL:1,0,0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:1,0,0 VP:2,0,0 VPo:2,0,0
verb##o|pt 179 66 E:179,29,15 Et:59,19,9 N:4,2,0 NE:170,25,1 NEt:44,10,0 O:179,44,23 Ot:9,0,0 T:179,20,1 TE:175,21,1 TEt:20,2,0 Tt:17,1,0 VP:179,46,19 VPo:34,4,0 VPot:5,1,1 VPt:19,3,1
verb##o|pt|: 31 9 COL:31,6,2 COLt:8,0,0 E:31,7,4 Et:8,3,0 N:2,1,1 NE:30,7,1 NEt:8,1,0 O:31,2,0 T:31,6,1 TE:30,6,1 TEt:8,0,0 Tt:7,0,0 VP:31,3,1 VPo:4,1,0
verb##o|pt|T 12 4 E:12,2,0 Et:2,1,0 NE:7,1,0 O:12,3,2 T:12,1,0 TE:12,1,0 VP:12,3,2 VPo:1,0,0
verb##o|x 557 210 E:557,182,111 Et:68,25,9 N:1,0,0 NE:532,175,16 NEt:64,24,5 O:557,39,6 P:67,7,0 Pn:67,4,0 PnV:66,17,2 PnVt:4,2,0 VP:557,190,115 VPo:555,186,21 VPot:49,21,4 VPt:49,21,8 X:557,187,24 XE:557,178,18 XEt:68,25,6 Xt:44,18,2
verb##o|x|: 8 2 COL:8,0,0 COLt:1,0,0 E:8,1,1 Et:1,0,0 NE:8,1,0 NEt:1,0,0 O:8,0,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:8,2,1 VPo:8,2,0 X:8,2,1 XE:8,1,0 XEt:1,0,0
verb##o|x|T 41 20 E:41,17,2 Et:6,2,1 NE:16,4,1 NEt:3,1,0 O:41,2,0 Ot:1,0,0 P:7,0,0 Pn:7,0,0 PnV:7,5,0 PnVt:1,0,0 VP:40,18,6 VPo:38,18,3 VPot:5,1,1 VPt:6,1,0 X:41,19,5 XE:41,18,4 XEt:7,2,1 Xt:4,1,1
verb##o|x|pt 7 4 E:7,3,0 Et:2,1,1 NE:7,3,0 NEt:2,1,0 O:7,0,0 T:7,1,0 TE:7,0,0 VP:7,3,2 VPo:7,2,0 X:7,2,0 XE:7,3,0 XEt:2,1,0
verb##p:, 2 1 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:,|T 4 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
verb##p::|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:about 132 103 E:132,63,2 Et:16,11,0 NE:1,1,0 P:132,83,4 Pn:132,85,67 PnV:35,11,6 PnVt:5,3,3 Pnt:4,3,2 Pt:5,4,0 VP:132,76,3 VPt:10,7,0
verb##p:about|: 4 2 COL:4,0,0 E:4,0,0 Et:1,0,0 P:4,2,0 Pn:4,2,2 PnV:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:4,1,0 VPt:1,0,0
verb##p:about|:|T 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:about|T 9 9 E:9,8,0 Et:1,1,0 NE:1,0,0 P:9,8,0 Pn:9,8,8 PnV:2,1,1 Pnt:1,1,0 Pt:1,1,0 VP:9,8,0 VPt:1,1,0
verb##p:about|pt 5 4 E:5,1,0 P:5,4,0 Pn:5,4,3 PnV:1,0,0 T:5,1,0 TE:5,1,0 VP:5,4,0
verb##p:about|pt|: 2 2 COL:2,0,0 E:2,0,0 NE:1,0,0 P:2,2,0 Pn:2,2,2 T:2,0,0 TE:2,0,0 VP:2,2,0
verb##p:about|pt|T 1 1 E:1,1,0 P:1,1,0 Pn:1,1,0 T:1,1,0 TE:1,1,0 VP:1,1,0
verb##p:above 3 0 E:3,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 VP:3,0,0
verb##p:above|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:according|T 2 0 E:2,0,0 Et:2,0,0 P:2,0,0 Pn:2,0,0 Pnt:2,0,0 Pt:2,0,0 VP:2,0,0 VPt:2,0,0
verb##p:according|pt|T 1 1 E:1,1,1 P:1,0,0 Pn:1,0,0 T:1,1,0 TE:1,1,0 VP:1,0,0
verb##p:across 12 0 E:12,0,0 Et:2,0,0 P:12,0,0 Pn:12,0,0 PnV:7,0,0 VP:12,0,0
verb##p:across|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##p:after 27 2 E:27,0,0 Et:5,0,0 NE:3,0,0 P:27,1,0 Pn:27,1,1 PnV:9,0,0 PnVt:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:27,1,0 VPt:3,0,0
verb##p:after|T 21 3 E:20,2,0 Et:2,1,0 NE:1,0,0 P:21,1,0 Pn:21,1,1 PnV:8,2,0 PnVt:2,1,0 VP:21,2,0 VPt:2,1,0
verb##p:after|pt 2 1 E:2,1,0 NE:1,0,0 P:2,0,0 Pn:2,0,0 T:2,1,1 TE:2,1,1 VP:2,0,0
verb##p:against 41 18 E:41,9,0 Et:5,3,0 P:41,13,0 Pn:41,13,13 PnV:10,3,1 PnVt:2,1,0 Pnt:1,1,1 Pt:1,1,0 VP:41,13,0 VPt:3,2,0
verb##p:against|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:against|T 8 5 E:8,3,0 Et:4,4,0 P:8,5,0 Pn:8,5,4 PnV:4,1,0 PnVt:3,3,3 VP:8,3,0 VPt:3,3,0
verb##p:against|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 VP:1,0,0
verb##p:ahead|T 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:along 6 1 E:6,0,0 Et:3,0,0 P:6,0,0 Pn:6,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:6,0,0 VPt:1,0,0
verb##p:alongside 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:along|T 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:amid 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:among 16 1 E:16,1,0 Et:1,0,0 NE:1,0,0 P:16,1,0 Pn:16,1,0 PnV:5,0,0 VP:16,1,0
verb##p:among|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:among|T 4 0 E:4,0,0 Et:1,0,0 P:4,0,0 Pn:4,0,0 PnV:2,0,0 VP:4,0,0
verb##p:around 11 0 E:11,0,0 Et:1,0,0 P:11,0,0 Pn:11,0,0 PnV:5,0,0 VP:11,0,0
verb##p:around|T 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 PnVt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:as 135 28 E:135,18,3 Et:19,2,0 P:135,21,2 Pn:135,21,2 PnV:36,3,1 PnVt:5,0,0 Pnt:5,2,2 Pt:5,2,0 S:11,0,0 SVP:11,0,0 SVPt:1,0,0 St:1,0,0 VP:134,22,2 VPt:10,2,0
verb##p:as|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:as|T 7 1 E:7,1,0 P:7,1,0 Pn:7,0,0 PnV:2,0,0 VP:7,1,0
verb##p:as|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:as|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:as|pt|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPt:1,0,0
verb##p:at 143 29 E:143,18,1 Et:17,1,1 NE:1,0,0 P:143,17,1 Pn:143,16,9 PnV:42,7,3 PnVt:5,0,0 Pnt:7,0,0 Pt:7,0,0 VP:143,20,2 VPt:12,0,0
verb##p:at|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:at|T 53 12 E:48,5,0 Et:10,2,0 NE:10,1,0 NEt:3,1,0 P:53,4,0 Pn:53,5,1 PnV:31,6,1 PnVt:8,1,0 Pnt:2,1,1 Pt:2,1,0 S:1,0,0 SVP:1,0,0 VP:52,9,0 VPt:10,2,0
verb##p:at|pt 5 3 E:5,3,1 Et:1,1,0 P:5,2,0 Pn:5,2,1 T:5,1,0 TE:5,1,0 VP:5,2,0
verb##p:based 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:because 4 0 E:4,0,0 Et:2,0,0 P:4,0,0 Pn:4,0,0 Pnt:1,0,0 Pt:1,0,0 VP:4,0,0 VPt:1,0,0
verb##p:because|T 2 0 E:2,0,0 Et:1,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:before 17 1 E:17,0,0 Et:2,0,0 NE:1,0,0 P:17,0,0 Pn:17,0,0 PnV:6,1,0 S:3,0,0 SVP:3,0,0 VP:17,1,0
verb##p:before|: 1 1 COL:1,0,0 E:1,1,0 P:1,1,0 Pn:1,1,0 VP:1,1,0
verb##p:before|T 4 0 E:4,0,0 Et:1,0,0 NE:2,0,0 P:4,0,0 Pn:4,0,0 Pnt:1,0,0 Pt:1,0,0 VP:4,0,0 VPt:1,0,0
verb##p:before|pt|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:behind 18 3 E:18,1,0 Et:3,2,0 P:18,3,0 Pn:18,3,3 PnV:6,1,0 PnVt:1,1,1 VP:18,2,0 VPt:3,2,0
verb##p:behind|T 4 1 E:4,1,0 Et:1,0,0 P:4,0,0 Pn:4,0,0 PnV:2,1,0 PnVt:1,0,0 VP:4,1,0 VPt:1,0,0
verb##p:below 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:beside 2 1 E:2,1,0 Et:1,0,0 P:2,1,0 Pn:2,0,0 VP:2,1,0
verb##p:between 14 2 E:14,2,2 Et:1,1,0 P:14,2,1 Pn:14,2,0 PnV:4,1,0 PnVt:1,1,0 S:1,0,0 SVP:1,0,0 VP:14,2,2 VPt:1,1,0
verb##p:between|T 1 1 E:1,0,0 Et:1,1,1 P:1,1,1 Pn:1,1,0 PnV:1,0,0 PnVt:1,1,0 VP:1,0,0 VPt:1,1,0
verb##p:beyond 2 1 E:2,1,0 Et:1,0,0 P:2,1,0 Pn:2,1,1 PnV:1,0,0 VP:2,1,0 VPt:1,0,0
verb##p:beyond|T 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:by 104 32 E:104,19,2 Et:24,6,0 P:104,15,2 Pn:104,16,4 PnV:23,5,1 PnVt:3,1,0 Pnt:6,1,0 Pt:7,1,0 S:1,0,0 SVP:1,0,0 VP:104,16,2 VPt:10,2,0
verb##p:by|T 8 1 E:8,0,0 P:8,1,0 Pn:8,1,0 PnV:1,0,0 VP:8,1,0
verb##p:by|pt 3 0 E:3,0,0 NE:1,0,0 P:3,0,0 Pn:3,0,0 T:3,0,0 TE:3,0,0 VP:3,0,0
verb##p:by|pt|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:despite 1 1 E:1,1,1 P:1,1,1 Pn:1,1,0 VP:1,1,1
verb##p:down 7 0 E:7,0,0 NE:1,0,0 P:7,0,0 Pn:7,0,0 PnV:1,0,0 VP:7,0,0
verb##p:down|T 2 0 E:2,0,0 Et:1,0,0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##p:due 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:due|T 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:during 10 0 E:10,0,0 Et:1,0,0 P:10,0,0 Pn:10,0,0 PnV:3,0,0 VP:9,0,0
verb##p:during|T 17 2 E:17,0,0 Et:4,1,0 NE:2,0,0 NEt:2,1,0 P:17,0,0 Pn:17,0,0 PnV:5,0,0 PnVt:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:17,0,0 VPt:4,0,0
verb##p:even|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:for 350 116 E:350,77,2 Et:47,14,0 NE:3,0,0 NEt:1,0,0 P:350,94,4 Pn:350,95,57 PnV:100,23,9 PnVt:19,6,6 Pnt:8,2,2 Pt:9,2,0 VP:350,92,4 VPt:28,8,0
verb##p:for|: 4 0 COL:4,0,0 E:4,0,0 P:4,0,0 Pn:4,0,0 PnV:2,0,0 VP:4,0,0
verb##p:for|T 17 6 E:17,4,0 Et:3,1,0 P:17,4,0 Pn:17,4,1 PnV:4,2,0 VP:17,6,0
verb##p:for|pt 9 6 E:9,4,0 Et:3,2,0 P:9,4,0 Pn:9,4,3 PnV:2,1,1 PnVt:1,0,0 T:9,1,0 TE:9,2,0 TEt:1,0,0 Tt:1,0,0 VP:9,5,0 VPt:1,0,0
verb##p:from 138 5 E:138,3,1 Et:19,0,0 P:138,2,0 Pn:138,2,0 PnV:42,2,0 PnVt:8,0,0 Pnt:7,0,0 Pt:7,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 VP:138,3,1 VPt:15,0,0
verb##p:from|: 5 0 COL:5,0,0 COLt:1,0,0 E:5,0,0 Et:1,0,0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 PnVt:1,0,0 VP:5,0,0 VPt:1,0,0
verb##p:from|:|T 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:from|T 24 3 E:24,2,0 Et:5,0,0 P:24,1,0 Pn:24,1,0 PnV:8,1,1 PnVt:1,0,0 Pnt:2,0,0 Pt:2,0,0 VP:24,2,0 VPt:4,0,0
verb##p:from|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:from|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:gig 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:given 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:given|T 1 1 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:in 498 46 E:498,21,0 Et:81,2,0 NE:10,0,0 NEt:3,0,0 P:498,18,0 Pn:498,18,4 PnV:145,4,0 PnVt:34,0,0 Pnt:9,0,0 Pt:10,0,0 S:8,0,0 SVP:8,0,0 SVPt:3,0,0 VP:494,20,0 VPt:47,0,0
verb##p:including 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:including|T 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:inside 2 0 E:2,0,0 Et:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##p:into 99 4 E:99,1,0 Et:10,0,0 P:99,1,0 Pn:99,1,0 PnV:35,0,0 PnVt:5,0,0 VP:99,1,0 VPt:6,0,0
verb##p:into|: 1 0 COL:1,0,0 COLt:1,0,0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:into|T 6 0 E:6,0,0 Et:3,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 PnVt:2,0,0 VP:6,0,0 VPt:2,0,0
verb##p:into|pt 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:into|pt|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0
verb##p:in|: 13 0 COL:13,0,0 COLt:1,0,0 E:13,0,0 Et:1,0,0 P:13,0,0 Pn:13,0,0 PnV:3,0,0 VP:13,0,0
verb##p:in|:|T 5 0 COL:5,0,0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 VP:5,0,0
verb##p:in|T 225 30 E:177,13,8 Et:33,3,0 NE:25,2,0 NEt:1,0,0 P:225,11,0 Pn:225,12,1 PnV:80,6,0 PnVt:14,1,1 Pnt:9,2,0 Pt:9,2,0 S:4,0,0 SVP:4,0,0 VP:224,14,0 VPt:29,3,0
verb##p:in|pt 9 0 E:9,0,0 Et:5,0,0 P:9,0,0 Pn:9,0,0 PnV:4,0,0 PnVt:2,0,0 S:1,0,0 SVP:1,0,0 St:1,0,0 T:9,0,0 TE:9,0,0 VP:9,0,0 VPt:2,0,0
verb##p:in|pt|: 3 0 COL:3,0,0 E:3,0,0 NE:1,0,0 P:3,0,0 Pn:3,0,0 T:3,0,0 TE:3,0,0 VP:3,0,0
verb##p:in|pt|T 8 4 E:8,3,1 Et:2,0,0 NE:3,1,1 NEt:1,0,0 P:8,0,0 Pn:8,0,0 PnV:4,1,0 T:8,2,1 TE:8,2,1 TEt:1,0,0 Tt:1,0,0 VP:8,1,0
verb##p:like 23 10 E:23,8,0 Et:5,1,0 P:23,9,0 Pn:23,9,0 PnV:3,0,0 PnVt:1,0,0 S:9,0,0 SVP:9,6,3 SVPt:1,0,0 VP:22,9,0 VPt:1,0,0
verb##p:like|T 3 1 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 PnVt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:like|pt 1 1 E:1,0,0 P:1,1,0 Pn:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,0
verb##p:near 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##p:north|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:of 50 26 E:50,16,1 Et:5,2,0 NE:1,0,0 P:50,21,0 Pn:50,21,13 PnV:10,4,1 PnVt:3,2,1 Pnt:1,0,0 Pt:1,0,0 VP:50,19,1 VPt:4,2,0
verb##p:off 8 0 E:8,0,0 Et:3,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 PnVt:1,0,0 VP:8,0,0 VPt:1,0,0
verb##p:off|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:off|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:of|T 9 4 E:9,2,0 P:9,4,0 Pn:9,4,4 PnV:2,0,0 VP:9,2,0
verb##p:on 306 80 E:306,63,2 Et:48,12,0 NE:2,0,0 NEt:1,1,0 P:306,51,2 Pn:306,56,34 PnV:95,19,10 PnVt:17,3,2 Pnt:9,6,3 Pt:9,6,0 S:5,1,1 SVP:5,0,0 SVPt:2,0,0 VP:302,63,2 VPt:26,9,0
verb##p:onto 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:2,0,0 PnVt:1,0,0 VP:5,0,0 VPt:1,0,0
verb##p:on|: 5 0 COL:5,0,0 COLt:3,0,0 E:5,0,0 Et:3,0,0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 VP:5,0,0
verb##p:on|:|T 2 1 COL:2,0,0 COLt:2,0,0 E:1,1,0 Et:1,1,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:on|T 99 31 E:85,17,3 Et:16,2,0 NE:9,2,0 NEt:2,0,0 P:99,17,1 Pn:99,17,11 PnV:42,7,0 PnVt:17,4,2 Pnt:4,0,0 Pt:4,0,0 VP:99,18,1 VPt:25,4,0
verb##p:on|pt 7 3 E:7,2,0 Et:2,0,0 P:7,1,0 Pn:7,1,1 PnV:2,0,0 PnVt:1,0,0 T:7,2,1 TE:7,2,1 TEt:2,0,0 Tt:2,0,0 VP:7,1,0 VPt:1,0,0
verb##p:on|pt|: 1 1 COL:1,1,1 E:1,1,0 P:1,0,0 Pn:1,0,0 T:1,1,1 TE:1,1,1 VP:1,0,0
verb##p:on|pt|T 2 0 E:2,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,0,0
verb##p:out 22 2 E:22,1,0 Et:5,0,0 NE:1,0,0 NEt:1,0,0 P:22,1,0 Pn:22,1,0 PnV:10,0,0 PnVt:3,0,0 VP:22,1,0 VPt:3,0,0
verb##p:outside 7 0 E:7,0,0 Et:1,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0
verb##p:out|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:out|T 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 S:1,0,0 SVP:1,0,0 VP:3,0,0
verb##p:over 50 10 E:50,5,0 Et:9,1,0 NE:1,0,0 P:50,6,0 Pn:50,6,6 PnV:18,2,0 PnVt:5,1,1 Pnt:2,0,0 Pt:3,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:49,6,0 VPt:7,1,0
verb##p:over|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:over|T 7 2 E:7,2,0 NE:3,0,0 P:7,1,0 Pn:7,1,1 PnV:2,0,0 VP:7,1,0 VPt:1,0,0
verb##p:past 6 1 E:6,1,0 Et:3,0,0 NE:1,0,0 P:6,1,0 Pn:6,1,1 PnV:1,0,0 Pnt:2,0,0 Pt:2,0,0 VP:6,1,0 VPt:2,0,0
verb##p:regarding 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:sens. 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:since 10 1 E:10,0,0 Et:2,0,0 NE:1,0,0 NEt:1,0,0 P:10,0,0 Pn:10,0,0 PnV:1,0,0 PnVt:1,0,0 VP:10,0,0 VPt:1,0,0
verb##p:since|T 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 PnVt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:since|pt 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:such|T 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:than 8 0 E:8,0,0 Et:2,0,0 NE:3,0,0 P:8,0,0 Pn:8,0,0 PnV:1,0,0 VP:8,0,0
verb##p:than|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:through 40 0 E:40,0,0 Et:9,0,0 P:40,0,0 Pn:40,0,0 PnV:18,0,0 PnVt:5,0,0 Pnt:1,0,0 Pt:1,0,0 VP:40,0,0 VPt:6,0,0
verb##p:throughout 8 0 E:8,0,0 Et:3,0,0 P:8,0,0 Pn:8,0,0 PnV:2,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:7,0,0 VPt:2,0,0
verb##p:throughout|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:through|: 2 1 COL:2,1,0 E:2,1,0 Et:1,0,0 P:2,1,0 Pn:2,1,0 PnV:2,1,1 PnVt:1,0,0 VP:2,1,0 VPt:1,0,0
verb##p:through|T 1 1 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:to 516 107 E:516,77,6 Et:92,13,1 NE:7,0,0 NEt:2,0,0 P:516,62,8 Pn:516,67,40 PnV:201,30,12 PnVt:33,5,2 Pnt:20,5,2 Pt:20,5,0 S:4,0,0 SVP:4,1,1 VP:515,76,5 VPt:54,11,1
verb##p:toward 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 PnV:2,0,0 VP:9,0,0
verb##p:towards 3 0 E:3,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 VP:3,0,0
verb##p:toward|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:to|: 4 0 COL:4,0,0 E:4,0,0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 VP:4,0,0
verb##p:to|T 39 8 E:39,8,2 Et:9,1,0 NE:1,0,0 P:39,7,2 Pn:39,7,4 PnV:12,1,1 PnVt:4,1,0 Pnt:2,0,0 Pt:2,0,0 VP:39,7,0 VPt:6,1,0
verb##p:to|pt 8 2 E:8,1,0 Et:1,0,0 P:8,1,0 Pn:8,1,1 PnV:6,1,0 T:8,1,0 TE:8,1,0 VP:8,2,0 VPt:1,0,0
verb##p:to|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:to|pt|T 2 0 E:2,0,0 Et:1,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,0,0
verb##p:under 20 3 E:20,0,0 Et:6,0,0 P:20,1,0 Pn:20,1,0 PnV:8,0,0 PnVt:4,0,0 S:1,0,0 SVP:1,0,0 VP:20,1,0 VPt:4,0,0
verb##p:under|:|T 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:under|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:under|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:until 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 PnV:2,0,0 VP:8,0,0
verb##p:until|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:until|pt 1 1 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,1,0
verb##p:up 2 0 E:2,0,0 Et:1,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:upon 4 1 E:4,0,0 Et:2,0,0 P:4,1,0 Pn:4,1,1 Pnt:1,0,0 Pt:1,0,0 VP:4,1,0 VPt:1,0,0
verb##p:via 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:w 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:well 1 1 E:1,1,0 P:1,1,0 Pn:1,1,1 VP:1,1,0
verb##p:while 2 0 E:2,0,0 Et:1,0,0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##p:while|T 1 1 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:with 258 40 E:258,23,0 Et:29,2,0 NE:4,0,0 P:258,29,1 Pn:258,29,18 PnV:85,4,1 PnVt:11,2,1 Pnt:5,1,1 Pt:6,1,0 S:1,0,0 SVP:1,0,0 VP:258,27,1 VPt:19,2,0
verb##p:within 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:within|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:without 6 1 E:6,1,0 Et:1,0,0 P:6,0,0 Pn:6,0,0 S:1,0,0 VP:5,0,0
verb##p:withstanding 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##p:with|: 1 1 COL:1,1,1 E:1,0,0 P:1,0,0 Pn:1,1,0 VP:1,0,0
verb##p:with|T 35 6 E:35,3,0 Et:4,0,0 P:35,3,0 Pn:35,3,2 PnV:9,0,0 PnVt:4,0,0 Pnt:1,0,0 Pt:1,0,0 VP:35,3,0 VPt:5,0,0
verb##p:with|pt 8 1 E:8,1,0 Et:3,1,0 P:8,1,0 Pn:8,1,1 T:8,0,0 TE:8,0,0 TEt:1,0,0 Tt:1,0,0 VP:8,1,0
verb##p:with|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:with|pt|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##pas 265 59 S:255,40,34 SVP:84,14,0 SVPt:9,1,0 St:2,1,1 VP:94,7,2 VPt:10,2,0
verb##pasA 431 96 S:176,37,36 SVP:39,6,0 SVPt:9,0,0 SVa:30,7,1 SVat:2,0,0 St:2,0,0 VP:429,19,0 VPt:35,1,0
verb##pasA|: 2 1 COL:2,1,0 COLt:1,0,0 VP:2,0,0
verb##pasA|Q 3 1 QR:3,1,1 S:2,0,0 VP:3,0,0 VPt:1,0,0
verb##pasA|a 2 1 S:1,1,0 SVP:1,1,1 SX:1,1,1 VP:2,0,0 X:2,0,0 XE:2,0,0 XEt:1,0,0
verb##pasA|ct 3 1 C:3,1,1 CE:3,1,0 CEt:1,1,1 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:3,1,0
verb##pasA|cw 2 2 C:2,2,2 CE:2,2,2 S:2,0,0 SVP:2,2,0 SVa:2,2,0 VP:2,2,0
verb##pasA|o 1 1 O:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pasA|o|p:at 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pasA|p:after 2 0 P:2,0,0 Pn:2,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:2,0,0
verb##pasA|p:after|pt 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##pasA|p:around 1 1 P:1,0,0 Pn:1,0,0 S:1,1,1 SVP:1,0,0 SVa:1,1,0 VP:1,0,0
verb##pasA|p:as 14 10 P:14,7,0 Pn:14,5,0 PnV:1,0,0 Pnt:3,1,0 Pt:3,1,0 S:8,4,0 SVP:8,6,1 SVPt:1,0,0 SVa:7,5,4 SVat:1,0,0 St:1,0,0 VP:14,6,0 VPt:3,1,0
verb##pasA|p:at 9 1 P:9,0,0 Pn:9,0,0 PnV:3,0,0 S:2,0,0 SVP:2,0,0 SVa:1,0,0 VP:9,0,0
verb##pasA|p:before 1 1 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:between 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:1,0,0
verb##pasA|p:concerning 1 1 P:1,1,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:down 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:1,0,0
verb##pasA|p:during 3 1 P:3,0,0 Pn:3,0,0 S:1,1,1 SVP:1,0,0 SVa:1,0,0 VP:3,0,0
verb##pasA|p:for 20 5 P:20,1,1 Pn:20,1,0 PnV:6,0,0 S:7,2,2 SVP:7,1,0 SVa:5,1,0 VP:20,1,0
verb##pasA|p:for|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:from 7 1 P:7,0,0 Pn:7,0,0 PnV:1,0,0 S:5,0,0 SVP:5,0,0 SVa:4,0,0 VP:7,0,0
verb##pasA|p:given 1 1 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:1,0,0
verb##pasA|p:in 46 11 P:46,1,0 Pn:46,1,0 PnV:20,1,0 PnVt:3,0,0 Pnt:1,0,0 Pt:2,0,0 S:23,4,4 SVP:23,1,0 SVPt:1,0,0 SVa:14,1,0 SVat:1,0,0 VP:46,2,0 VPt:5,0,0
verb##pasA|p:including 1 1 P:1,0,0 Pn:1,0,0 S:1,1,1 SVP:1,0,0 SVPt:1,1,0 SVa:1,0,0 VP:1,0,0 VPt:1,0,0
verb##pasA|p:in|: 2 0 COL:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0
verb##pasA|p:in|pt 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##pasA|p:of 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:off 2 0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 S:1,0,0 SVP:1,0,0 VP:2,0,0
verb##pasA|p:on 10 3 P:10,1,0 Pn:10,1,1 PnV:6,0,0 PnVt:3,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 SVa:1,0,0 SVat:1,0,0 VP:10,0,0 VPt:3,0,0
verb##pasA|p:over 3 0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:3,0,0
verb##pasA|p:through 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:to 10 7 P:10,3,0 Pn:10,3,0 PnV:7,1,0 S:7,3,2 SVP:7,4,1 SVa:1,0,0 VP:10,1,0
verb##pasA|p:under 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:with 6 2 P:6,1,0 Pn:6,1,0 PnV:1,0,0 S:4,2,1 SVP:4,1,0 SVa:3,0,0 VP:6,0,0
verb##pasA|p:within 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##pasA|pt 5 0 S:3,0,0 T:5,0,0 TE:5,0,0 TEt:1,0,0 Tt:1,0,0 VP:5,0,0
verb##pasA|pt|: 2 0 COL:2,0,0 COLt:1,0,0 S:2,0,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,0,0
verb##pasA|q 2 0 P:1,0,0 Pn:1,0,0 QR:2,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:2,0,0
verb##pasA|rel 7 3 REL:7,0,0 S:7,1,1 SVP:1,0,0 SVa:1,0,0 VP:7,0,0
verb##pasA|x 13 3 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:5,0,0 SVP:5,0,0 SVPt:1,0,0 SVa:5,0,0 SVat:1,0,0 SX:5,0,0 SXt:1,0,0 VP:13,0,0 VPt:1,0,0 X:13,0,0 XE:13,0,0 XEt:2,0,0 Xt:1,0,0
verb##pas|: 5 1 COL:5,0,0 COLt:1,0,0 S:2,0,0 SVP:1,0,0 SVPt:1,0,0 VP:3,1,1 VPt:1,0,0
verb##pas|Q 9 0 P:8,0,0 Pn:8,0,0 PnV:2,0,0 PnVt:1,0,0 QR:9,0,0 S:9,0,0 SVP:9,0,0 SVPt:1,0,0 St:2,0,0 VP:9,0,0 VPt:1,0,0
verb##pas|Q|ct 1 0 C:1,0,0 CE:1,0,0 QR:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|Q|cw 1 1 C:1,1,1 CE:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 QR:1,0,0 S:1,0,0 SVP:1,1,0 VP:1,1,0
verb##pas|Q|o 2 2 O:2,1,0 P:1,0,0 Pn:1,0,0 QR:2,1,0 S:2,1,1 SVP:2,1,0 VP:2,1,0 VPo:1,0,0
verb##pas|Q|pt 1 0 QR:1,0,0 S:1,0,0 SVP:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##pas|Q|x 2 2 QR:2,2,2 S:2,0,0 SVP:2,0,0 SX:2,0,0 T:1,1,0 TE:1,1,0 VP:2,0,0 X:2,0,0 XE:2,2,0
verb##pas|a 44 8 S:39,6,1 SVP:37,5,2 SVPt:3,0,0 SX:39,6,3 SXt:3,0,0 VP:42,2,0 VPt:3,1,0 X:44,2,0 XE:44,1,0 XEt:3,1,0 Xt:3,1,0
verb##pas|a|pt 2 0 COL:1,0,0 COLt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 SX:2,0,0 SXt:1,0,0 T:2,0,0 TE:2,0,0 TEt:2,0,0 Tt:2,0,0 VP:2,0,0 VPt:1,0,0 X:2,0,0 XE:2,0,0 XEt:2,0,0 Xt:1,0,0
verb##pas|c 9 6 C:9,5,1 CE:9,5,1 CEt:1,0,0 P:3,0,0 Pn:3,0,0 PnV:3,1,0 S:9,1,1 SVP:9,5,0 VP:9,5,1
verb##pas|ct 18 13 C:18,12,11 CE:18,11,8 CEt:4,2,0 Ct:1,1,0 P:3,1,0 Pn:3,1,1 PnV:3,2,0 S:16,0,0 SVP:16,12,1 SVPt:1,1,0 VP:18,13,10 VPt:2,1,0
verb##pas|ct|i 1 1 C:1,1,1 CE:1,1,1 S:1,0,0 SVP:1,1,0 VP:1,1,0 VPi:1,1,1
verb##pas|cw 9 7 C:9,7,7 CE:9,7,7 S:8,0,0 SVP:8,7,0 VP:9,7,7
verb##pas|c|x 1 0 C:1,0,0 CE:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##pas|g 13 4 P:1,0,0 Pn:1,0,0 S:12,0,0 SVP:12,4,3 SVPt:2,0,0 SX:12,3,2 SXt:1,0,0 VP:13,4,0 VPt:2,0,0 X:13,3,0 XE:13,4,0 XEt:2,0,0 Xt:1,0,0
verb##pas|o 47 20 N:2,1,0 O:47,15,3 Ot:1,0,0 S:44,6,0 SVP:43,17,9 SVPt:2,2,1 St:2,1,1 VP:46,13,4 VPo:8,0,0 VPt:2,0,0
verb##pas|o|: 3 0 COL:3,0,0 O:3,0,0 S:3,0,0 SVP:3,0,0 VP:3,0,0 VPo:2,0,0
verb##pas|o|p:after 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##pas|o|p:at 2 1 O:2,1,0 P:2,1,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 S:2,0,0 SVP:2,1,0 SVPt:1,1,1 VP:2,0,0 VPo:2,0,0 VPot:1,1,0 VPt:1,1,0
verb##pas|o|p:following 1 1 O:1,1,0 P:1,0,0 Pn:1,0,0 S:1,1,0 SVP:1,1,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|p:for 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|p:in 12 5 COL:2,0,0 COLt:1,0,0 O:12,4,0 P:12,3,0 Pn:12,2,0 PnV:2,0,0 S:10,0,0 SVP:10,3,2 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:12,3,0 VPo:12,3,0
verb##pas|o|p:on 3 0 O:3,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 S:3,0,0 SVP:3,0,0 SVPt:1,0,0 VP:3,0,0 VPo:3,0,0 VPot:1,0,0 VPt:1,0,0
verb##pas|o|p:than 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|p:to 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|p:versus 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|p:with 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|pt 1 0 O:1,0,0 S:1,0,0 SVP:1,0,0 T:1,0,0 VP:1,0,0
verb##pas|o|x 3 1 COL:1,0,0 O:3,0,0 S:3,1,0 SVP:3,1,0 SX:3,1,0 VP:3,0,0 VPo:3,0,0 X:3,0,0 XE:3,0,0 XEt:1,0,0
verb##pas|p:about 20 15 P:20,13,1 Pn:20,13,7 PnV:5,1,0 PnVt:2,1,1 Pnt:1,0,0 Pt:1,0,0 S:18,0,0 SVP:18,9,0 SVPt:2,1,0 VP:20,9,1 VPt:3,1,0
verb##pas|p:across 2 0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 VP:2,0,0
verb##pas|p:after 9 2 P:9,0,0 Pn:9,0,0 PnV:2,0,0 Pnt:1,0,0 Pt:1,0,0 S:9,1,1 SVP:9,0,0 SVPt:1,0,0 VP:9,0,0 VPt:1,0,0
verb##pas|p:against 6 1 P:6,1,0 Pn:6,1,1 PnV:1,1,0 PnVt:1,1,1 S:6,0,0 SVP:6,0,0 SVPt:1,1,0 VP:6,0,0 VPt:1,1,0
verb##pas|p:against|: 1 1 COL:1,0,0 P:1,1,0 Pn:1,1,1 S:1,0,0 SVP:1,1,0 VP:1,1,0
verb##pas|p:along 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:amid 1 1 P:1,0,0 Pn:1,0,0 S:1,1,1 SVP:1,0,0 VP:1,0,0
verb##pas|p:among 6 5 P:6,1,0 Pn:6,1,0 PnV:3,0,0 PnVt:2,0,0 S:6,5,3 SVP:6,3,0 SVPt:2,1,0 VP:6,1,0 VPt:2,0,0
verb##pas|p:around 3 1 P:3,1,0 Pn:3,1,1 S:3,0,0 SVP:3,0,0 VP:3,1,0
verb##pas|p:as 80 48 P:80,38,0 Pn:80,38,1 PnV:26,6,1 PnVt:4,1,0 Pnt:8,3,1 Pt:8,3,0 S:70,15,0 SVP:70,33,6 SVPt:10,4,2 St:1,1,0 VP:80,28,0 VPt:12,5,0
verb##pas|p:as|pt 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##pas|p:at 29 9 P:29,1,0 Pn:29,1,1 PnV:8,0,0 PnVt:2,0,0 Pnt:1,0,0 Pt:2,1,0 S:22,4,4 SVP:22,1,0 SVPt:4,0,0 St:1,0,0 VP:29,1,0 VPt:4,1,0
verb##pas|p:at|pt 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 S:2,0,0 SVP:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##pas|p:because 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:before 6 1 P:6,1,0 Pn:6,1,0 PnV:1,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:6,0,0 SVP:6,1,0 SVPt:2,0,0 VP:6,1,0 VPt:2,0,0
verb##pas|p:behind 2 0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##pas|p:between 7 2 P:7,2,0 Pn:7,2,1 S:7,0,0 SVP:7,1,0 VP:7,2,0
verb##pas|p:by 8 0 P:8,0,0 Pn:8,0,0 PnV:1,0,0 PnVt:1,0,0 S:6,0,0 SVP:6,0,0 SVPt:1,0,0 VP:8,0,0 VPt:1,0,0
verb##pas|p:due 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:during 5 1 P:5,0,0 Pn:5,0,0 PnV:4,0,0 PnVt:1,0,0 S:5,1,1 SVP:5,0,0 SVPt:1,0,0 VP:5,0,0 VPt:1,0,0
verb##pas|p:for 66 24 P:66,15,0 Pn:66,15,1 PnV:17,7,0 PnVt:2,1,0 Pnt:2,2,0 Pt:2,2,0 S:63,1,1 SVP:63,20,4 SVPt:4,3,0 VP:66,18,0 VPt:4,3,0
verb##pas|p:for|: 1 1 COL:1,0,0 P:1,1,0 Pn:1,1,0 S:1,0,0 SVP:1,1,0 VP:1,1,0
verb##pas|p:from 18 3 P:18,0,0 Pn:18,0,0 PnV:7,0,0 PnVt:2,0,0 Pnt:1,0,0 Pt:1,0,0 S:16,2,2 SVP:16,2,0 SVPt:2,0,0 VP:18,0,0 VPt:3,0,0
verb##pas|p:from|: 4 0 COL:4,0,0 P:4,0,0 Pn:4,0,0 S:4,0,0 SVP:4,0,0 VP:4,0,0
verb##pas|p:from|pt 2 0 P:2,0,0 Pn:2,0,0 S:2,0,0 SVP:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##pas|p:in 129 27 P:129,6,0 Pn:129,6,1 PnV:43,3,0 PnVt:5,1,1 Pnt:3,0,0 Pt:3,0,0 S:117,16,13 SVP:117,15,0 SVPt:9,1,0 St:2,0,0 VP:129,7,0 VPt:9,1,0
verb##pas|p:into 14 1 P:14,0,0 Pn:14,0,0 PnV:1,0,0 S:11,1,1 SVP:11,0,0 VP:14,0,0
verb##pas|p:in|: 3 0 COL:3,0,0 COLt:1,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 S:3,0,0 SVP:3,0,0 VP:3,0,0
verb##pas|p:in|pt 3 0 COL:1,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 S:3,0,0 SVP:3,0,0 T:3,0,0 TE:3,0,0 VP:3,0,0
verb##pas|p:like 3 1 P:3,1,0 Pn:3,1,0 PnV:1,0,0 PnVt:1,0,0 Pnt:1,1,0 Pt:1,1,0 S:3,0,0 SVP:3,1,0 SVPt:2,1,0 St:1,0,0 VP:3,1,0 VPt:2,1,0
verb##pas|p:near 1 0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##pas|p:of 19 12 P:19,11,0 Pn:19,11,7 PnV:4,1,0 PnVt:1,1,1 S:18,1,0 SVP:18,11,1 SVPt:1,1,0 VP:19,11,0 VPt:1,1,0
verb##pas|p:on 78 17 P:78,6,0 Pn:78,6,3 PnV:17,2,1 PnVt:3,0,0 Pnt:4,0,0 Pt:4,1,0 S:69,8,8 SVP:69,9,0 SVPt:7,2,0 St:2,1,0 VP:78,8,0 VPt:7,1,0
verb##pas|p:onto 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:on|: 2 0 COL:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:2,0,0
verb##pas|p:on|pt 1 1 P:1,1,1 Pn:1,1,0 S:1,0,0 SVP:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,1
verb##pas|p:out 5 0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 S:3,0,0 SVP:3,0,0 VP:5,0,0
verb##pas|p:over 10 4 P:10,2,0 Pn:10,2,1 PnV:3,1,0 Pnt:2,1,0 Pt:2,1,0 S:10,0,0 SVP:10,3,0 SVPt:2,1,1 VP:10,3,0 VPt:2,1,0
verb##pas|p:over|pt 1 1 P:1,1,0 Pn:1,1,0 S:1,0,0 SVP:1,1,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,1,0
verb##pas|p:since 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:than 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:through 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##pas|p:throughout 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:to 76 9 P:76,4,0 Pn:76,4,1 PnV:26,1,0 PnVt:8,2,0 Pnt:4,0,0 Pt:4,0,0 S:64,4,2 SVP:64,5,1 SVPt:12,2,1 St:1,0,0 VP:76,4,0 VPt:12,2,0
verb##pas|p:to|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:to|pt 1 1 P:1,0,0 Pn:1,0,0 PnV:1,1,0 S:1,0,0 SVP:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,0
verb##pas|p:under 3 0 P:3,0,0 Pn:3,0,0 S:3,0,0 SVP:3,0,0 VP:3,0,0
verb##pas|p:until 2 0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##pas|p:while 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:with 54 10 P:54,4,0 Pn:54,5,1 PnV:9,2,1 Pnt:8,0,0 Pt:8,0,0 S:51,4,2 SVP:51,6,2 SVPt:8,0,0 VP:54,6,0 VPt:8,0,0
verb##pas|p:within 2 1 P:2,1,0 Pn:2,1,0 S:1,0,0 SVP:1,1,1 VP:2,1,0
verb##pas|p:without 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:with|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:with|pt 3 1 COL:1,0,0 P:3,1,0 Pn:3,1,0 PnV:1,1,0 S:3,0,0 SVP:3,1,0 T:3,0,0 TE:3,0,0 VP:3,1,0
verb##pas|pt 10 2 S:10,2,2 SVP:5,0,0 T:10,0,0 TE:10,0,0 TEt:1,0,0 Tt:1,0,0 VP:5,0,0
verb##pas|q 25 11 P:4,1,0 Pn:4,1,1 PnV:1,1,0 QR:25,4,0 S:24,5,0 SVP:4,4,0 VP:4,2,0
verb##pas|q|a 6 4 QR:6,4,1 S:4,2,0 SVP:4,3,0 SX:4,3,0 St:1,0,0 T:1,0,0 TE:1,0,0 VP:6,2,0 X:6,2,0 XE:6,2,0
verb##pas|q|c 3 3 C:3,2,2 CE:3,2,2 QR:3,2,2 S:3,0,0 SVP:3,2,0 VP:3,2,2
verb##pas|q|g 1 1 QR:1,1,0 S:1,1,0 SVP:1,1,0 SX:1,1,0 VP:1,1,0 X:1,1,0 XE:1,1,0
verb##pas|q|o 1 1 O:1,1,0 QR:1,1,0 S:1,1,0 SVP:1,1,1 VP:1,1,0
verb##pas|q|x 3 2 QR:3,1,0 S:2,0,0 SVP:2,1,0 SVPt:1,0,0 SX:2,1,0 SXt:1,0,0 VP:3,2,1 VPt:1,0,0 X:3,2,1 XE:3,1,1 XEt:1,0,0 Xt:1,0,0
verb##pas|rel 30 6 REL:30,0,0 RELt:1,0,0 S:30,4,4 SVP:4,1,0 VP:4,0,0
verb##pas|x 248 117 P:13,1,0 Pn:13,1,0 PnV:8,1,0 PnVt:2,0,0 S:231,14,1 SVP:231,96,56 SVPt:26,13,2 SX:231,96,55 SXt:19,9,1 St:5,1,0 VP:248,101,9 VPt:27,13,2 X:248,100,10 XE:248,94,9 XEt:45,19,2 Xt:20,10,2
verb##pas|x|: 1 0 COL:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##pas|x|pt 4 3 COL:1,0,0 S:4,0,0 SVP:4,3,0 SX:4,2,0 T:4,1,0 TE:4,2,0 TEt:1,1,0 Tt:1,1,0 VP:4,3,0 X:4,2,0 XE:4,3,0 XEt:1,1,0
verb##post0 307 97 L:307,16,1 Lt:104,7,0 Ltt:18,1,0
verb##post0m 213 77 L:213,3,1 LR:213,31,1 LRt:27,1,0 Lt:53,3,1 LtR:32,6,0 LtRt:6,1,0 Ltt:6,0,0
verb##post0mq 33 25 L:33,14,12 LR:33,14,0 LRt:3,2,0 Lt:20,13,10 LtR:18,10,0 LtRt:3,2,0 QL:33,15,12 QLR:6,4,0
verb##post0mq|Q|c 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 L:1,0,0 LR:1,1,0 Lt:1,0,0 LtR:1,1,0 NE:1,1,0 QL:1,0,0 QLR:1,1,1 VP:1,1,0
verb##post0mq|c 4 4 C:4,1,1 CE:4,1,1 CEt:1,0,0 Ct:1,0,0 E:4,1,1 Et:1,0,0 L:4,3,2 LR:4,3,0 Lt:4,3,1 LtR:4,2,0 NE:4,1,0 QL:4,3,2 VP:4,1,1 VPt:1,0,0
verb##post0mq|q|c 3 3 C:3,3,3 CE:3,3,3 E:3,3,3 L:3,0,0 LR:3,3,0 Lt:3,0,0 LtR:3,3,0 QL:3,0,0 QLR:3,3,0 QR:3,3,3 VP:3,3,3
verb##post0m|c 1 1 C:1,1,1 CE:1,1,1 CEt:1,0,0 Ct:1,0,0 E:1,1,1 Et:1,0,0 L:1,0,0 LR:1,1,0 Lt:1,0,0 LtR:1,1,0 NE:1,1,0 NEt:1,0,0 VP:1,1,1 VPt:1,0,0
verb##post0m|ct 4 4 C:4,4,2 CE:4,3,3 CEt:1,1,1 Ct:1,1,1 E:4,3,3 Et:1,1,1 L:4,0,0 LR:4,1,0 Lt:4,0,0 LtR:4,1,0 Ltt:2,0,0 VP:4,4,3 VPt:1,1,1
verb##post0m|c|i 1 1 C:1,1,0 CE:1,1,1 E:1,1,0 L:1,0,0 LR:1,1,0 Lt:1,0,0 LtR:1,1,0 NE:1,1,1 VP:1,1,0 VPi:1,1,0
verb##post0m|q|c 2 2 C:2,2,1 CE:2,2,1 E:2,2,1 L:2,0,0 LR:2,2,0 Lt:2,0,0 LtR:2,2,0 QR:2,2,2 VP:2,2,1
verb##post0q 28 23 L:28,17,7 Lt:20,12,3 QL:28,18,12 QLR:1,1,0
verb##post0q|c 5 3 C:5,2,2 CE:5,2,2 E:5,2,2 L:5,1,0 Lt:5,1,0 NE:4,2,0 QL:5,1,1 VP:5,2,2
verb##post0|c 7 6 C:7,6,6 CE:7,6,6 E:7,6,6 L:7,0,0 Lt:7,0,0 Ltt:1,0,0 NE:7,6,0 VP:7,6,6
verb##post0|ct 4 3 C:4,3,3 CE:4,3,3 E:4,3,3 L:4,0,0 Lt:4,0,0 Ltt:1,0,0 VP:4,3,3
verb##post0|cw 1 1 C:1,1,1 CE:1,1,1 E:1,1,1 L:1,0,0 Lt:1,0,0 VP:1,1,1
verb##postI 41 39 L:41,38,32 Lt:12,11,5 Ltt:1,0,0
verb##postImq 22 22 L:22,18,9 LR:22,16,2 Lt:21,17,8 LtR:21,14,2 QL:22,19,9 QLR:4,4,3
verb##postIm|q|c 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 L:1,0,0 LR:1,1,0 NE:1,1,0 QR:1,1,0 VP:1,1,0
verb##postIq 557 550 L:557,426,216 Lt:504,368,175 Ltt:1,0,0 QL:557,442,231 QLR:327,315,274
verb##postS 883 409 L:883,210,178 Lt:307,109,82 Ltt:36,9,0
verb##postSm 382 141 L:382,15,9 LR:382,52,9 LRt:31,3,0 Lt:85,4,4 LtR:60,10,2 LtRt:5,1,0 Ltt:8,0,0
verb##postSmq 161 157 L:161,106,56 LR:161,95,20 LRt:10,6,0 Lt:121,81,39 LtR:120,66,9 LtRt:5,4,0 Ltt:1,0,0 QL:161,115,71 QLR:39,36,24
verb##postSmq|Q|c 6 6 C:6,4,0 CE:6,4,0 E:6,4,0 L:6,6,2 LR:6,6,4 Lt:6,6,2 LtR:6,6,4 NE:2,2,0 O:2,0,0 OC:2,2,0 P:5,0,0 Pn:5,0,0 PnV:4,4,0 QL:6,6,2 QLR:6,6,3 QR:6,4,0 VP:6,4,0 VPo:2,2,0
verb##postSmq|Q|ct 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 L:1,0,0 LR:1,1,1 Lt:1,0,0 LtR:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 QL:1,0,0 QLR:1,1,1 QR:1,1,0 VP:1,1,0
verb##postSmq|c 9 9 C:9,2,0 CE:9,2,0 E:9,2,0 Et:1,0,0 L:9,9,6 LR:9,9,1 Lt:9,7,4 LtR:9,7,1 NE:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 QL:9,8,6 VP:9,2,0 VPt:1,0,0
verb##postSmq|c|i 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,1,1 LR:1,1,0 Lt:1,1,1 LtR:1,1,0 NE:1,0,0 QL:1,1,1 VP:1,0,0 VPi:1,0,0
verb##postSmq|c|o 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 L:1,0,0 LR:1,1,1 Lt:1,0,0 LtR:1,1,1 NE:1,1,0 O:1,0,0 OC:1,1,0 QL:1,0,0 VP:1,1,0 VPo:1,1,0
verb##postSmq|q|c 27 27 C:27,22,1 CE:27,22,1 E:27,22,1 L:27,14,0 LR:27,26,20 Lt:27,13,0 LtR:27,26,19 QL:27,14,0 QLR:27,27,23 QR:27,26,1 VP:27,22,1
verb##postSm|Q|c 2 2 C:2,2,2 CE:2,2,2 E:2,2,0 L:2,0,0 LR:2,1,0 Lt:2,0,0 LtR:2,2,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 QR:2,2,2 VP:2,2,0
verb##postSm|c 7 7 C:7,6,5 CE:7,6,3 CEt:1,1,1 E:7,6,3 Et:1,1,1 L:7,1,1 LR:7,2,0 Lt:7,1,1 LtR:7,2,0 Ltt:1,0,0 NE:6,5,0 NEt:1,1,0 VP:7,6,4 VPt:1,1,1
verb##postSm|ct 3 2 C:3,1,1 CE:3,2,1 CEt:2,0,0 Ct:1,0,0 E:3,2,1 Et:2,0,0 L:3,0,0 LR:3,0,0 LRt:1,0,0 Lt:3,0,0 LtR:3,0,0 LtRt:1,0,0 Ltt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:3,1,1 VPt:1,0,0
verb##postSm|ct|o 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 Ltt:1,0,0 O:1,1,0 OC:1,1,0 VP:1,1,0
verb##postSm|c|i 1 1 C:1,1,0 CE:1,1,0 E:1,1,1 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 NE:1,1,0 VP:1,1,1 VPi:1,1,0
verb##postSm|q|c 4 4 C:4,3,1 CE:4,3,1 E:4,3,1 L:4,1,0 LR:4,2,1 Lt:4,1,0 LtR:4,2,1 QR:4,4,2 VP:4,3,1
verb##postSm|q|ct 1 1 C:1,1,1 CE:1,1,1 E:1,1,1 L:1,0,0 LR:1,1,0 Lt:1,0,0 LtR:1,1,0 QR:1,0,0 VP:1,1,1
verb##postSq 1744 1729 L:1744,1309,703 Lt:1484,1036,503 Ltt:1,0,0 QL:1744,1419,817 QLR:710,678,577
verb##postSq|c 5 4 C:5,1,0 CE:5,1,0 E:5,1,0 L:5,3,2 Lt:5,3,2 NE:2,0,0 QL:5,3,1 VP:5,1,0
verb##postSq|ct|o 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,1,0 Lt:1,0,0 NE:1,0,0 O:1,0,0 OC:1,0,0 QL:1,1,0 VP:1,0,0 VPo:1,0,0
verb##postS|c 13 9 C:13,9,7 CE:13,8,6 E:13,8,6 L:13,1,0 Lt:13,1,0 Ltt:2,0,0 NE:10,5,0 S:1,0,0 SVP:1,0,0 VP:13,9,7
verb##postS|ct 7 5 C:7,4,4 CE:7,5,5 CEt:2,0,0 Ct:1,0,0 E:7,5,5 Et:2,0,0 L:7,0,0 Lt:7,0,0 Ltt:2,0,0 NE:1,1,0 NEt:1,0,0 S:1,0,0 SVP:1,0,0 VP:7,4,4 VPt:1,0,0
verb##postS|ct|i 1 1 C:1,1,0 CE:1,1,1 E:1,1,0 L:1,0,0 Lt:1,0,0 NE:1,1,1 VP:1,1,0 VPi:1,1,0
verb##postS|ct|o 1 1 C:1,1,1 CE:1,1,1 E:1,1,0 L:1,0,0 Lt:1,0,0 NE:1,1,1 O:1,0,0 OC:1,1,0 VP:1,1,0 VPo:1,1,1
verb##postS|c|i 1 1 C:1,1,1 CE:1,1,1 E:1,1,1 L:1,0,0 Lt:1,0,0 NE:1,1,0 VP:1,1,0 VPi:1,1,1
verb##pt 28 5 E:28,4,3 Et:8,0,0 NE:7,2,0 S:1,0,0 T:28,3,1 TE:28,3,1 TEt:4,0,0 Tt:4,0,0 VP:10,1,0
verb##pt|: 15 3 COL:15,3,2 COLt:1,0,0 E:15,3,2 Et:1,0,0 T:15,3,2 TE:15,3,2 TEt:1,0,0 Tt:1,0,0
verb##pt|:|T 3 0 COL:3,0,0 E:3,0,0 NE:1,0,0 T:3,0,0 TE:3,0,0 VP:2,0,0
verb##pt|T 23 4 E:23,3,0 Et:4,1,1 NE:10,0,0 NEt:3,1,0 T:23,2,1 TE:23,2,1 TEt:4,1,1 Tt:5,1,1 VP:12,1,0
verb##q 168 84 E:72,32,15 Et:2,1,0 NE:5,1,1 P:18,6,1 Pn:18,6,2 PnV:5,1,1 QR:168,64,31 S:4,0,0 VP:34,8,2
verb##q|T 60 42 E:49,37,28 NE:2,0,0 QR:60,42,42 VP:27,6,5
verb##q|a 9 3 E:9,2,1 NE:3,0,0 QR:9,3,1 VP:9,3,1 X:9,3,1 XE:9,2,1
verb##q|a|T 1 1 E:1,1,1 QR:1,1,1 VP:1,1,1 X:1,1,1 XE:1,1,1
verb##q|c 278 274 C:278,245,181 CE:278,246,180 CEt:1,1,0 Ct:2,2,1 E:278,246,178 Et:2,1,0 NE:35,28,1 NEt:1,1,0 QR:259,242,216 VP:278,245,175 VPt:3,2,1
verb##q|ct 44 44 C:44,41,34 CE:44,40,33 CEt:4,4,2 Ct:3,3,1 E:44,40,33 Et:4,4,2 QR:44,34,1 VP:44,40,34 VPt:3,3,1
verb##q|ct|a 1 1 C:1,1,0 CE:1,1,0 E:1,1,1 NE:1,1,0 QR:1,0,0 VP:1,1,1 X:1,0,0 XE:1,1,0
verb##q|ct|o 1 0 C:1,0,0 CE:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 OC:1,0,0 QR:1,0,0 VP:1,0,0 VPo:1,0,0
verb##q|cw 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 QR:1,0,0 VP:1,1,0
verb##q|c|a 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 NE:1,0,0 QR:1,0,0 S:1,1,0 SVP:1,0,0 SX:1,1,1 VP:1,0,0 X:1,1,0 XE:1,0,0
verb##q|c|i 3 3 C:3,2,0 CE:3,2,0 E:3,2,1 NE:2,2,0 QR:3,1,1 VP:3,2,1 VPi:3,2,0
verb##q|c|o 11 11 C:11,10,4 CE:11,10,4 E:11,10,4 NE:9,8,3 O:11,0,0 OC:11,10,4 QR:11,10,5 VP:11,10,4 VPo:11,10,4
verb##q|g 2 1 E:2,1,1 QR:2,0,0 VP:2,1,1 X:2,1,1 XE:2,1,1
verb##q|i 4 3 E:4,2,1 NE:3,2,0 QR:4,1,1 VP:4,2,1
verb##q|i|pt 1 1 E:1,0,0 NE:1,0,0 QR:1,1,1 T:1,0,0 TE:1,0,0 VP:1,1,1
verb##q|o 205 133 E:205,98,66 Et:12,5,3 N:2,2,0 NE:99,49,7 NEt:9,2,0 O:205,85,55 Ot:3,1,1 P:25,9,0 Pn:25,8,0 PnV:5,2,0 PnVt:1,0,0 QR:205,98,40 VP:205,102,71 VPo:65,33,3 VPot:1,0,0 VPt:5,2,2
verb##q|o|T 6 4 E:5,2,1 Et:1,0,0 NE:2,0,0 NEt:1,0,0 O:6,2,1 P:1,1,0 Pn:1,0,0 QR:6,3,2 VP:6,2,2 VPo:1,1,0
verb##q|o|a 15 14 E:15,12,10 NE:12,9,1 O:15,5,0 QR:15,13,1 VP:15,13,11 VPo:15,12,1 X:15,13,1 XE:15,11,1
verb##q|o|g 2 2 E:2,0,0 NE:1,0,0 O:2,2,1 QR:2,2,1 VP:2,0,0 VPo:2,0,0 X:2,0,0 XE:2,0,0
verb##q|o|i 3 3 E:3,3,3 NE:3,3,0 O:3,2,0 QR:3,1,0 VP:3,3,3 VPi:3,3,0 VPo:1,1,0
verb##q|o|pt 3 3 E:3,3,0 NE:3,3,1 O:3,0,0 QR:3,3,2 T:3,3,0 TE:3,3,0 VP:3,0,0
verb##q|o|x 1 1 E:1,1,0 NE:1,1,0 O:1,1,0 QR:1,0,0 VP:1,1,1 VPo:1,1,0 X:1,1,0 XE:1,0,0
verb##q|pt 4 1 E:4,0,0 QR:4,1,1 T:4,0,0 TE:4,0,0 VP:1,0,0
verb##q|pt|T 4 4 E:4,4,1 QR:4,4,4 T:4,4,1 TE:4,4,1 VP:1,0,0
verb##q|x 21 18 E:21,16,9 Et:2,1,0 P:2,1,0 Pn:2,1,0 PnV:2,1,1 QR:21,14,1 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:21,18,12 VPt:1,1,0 X:21,18,12 XE:21,16,9 XEt:2,1,0 Xt:1,1,0
verb##rel 199 67 E:109,10,1 Et:8,0,0 NE:9,0,0 NEt:1,0,0 REL:197,27,8 VP:37,2,0 VPt:3,0,0
verb##rel|T 75 14 E:57,3,1 Et:5,0,0 NE:17,1,0 NEt:3,0,0 REL:75,5,3 S:2,0,0 SVP:1,0,0 VP:38,0,0 VPt:1,0,0
verb##x 1653 777 E:1653,621,224 Et:232,92,35 NE:16,3,0 NEt:3,0,0 P:200,18,0 Pn:200,22,3 PnV:197,79,39 PnVt:17,9,7 S:144,15,2 SVP:144,82,37 SVPt:13,8,2 SX:144,85,37 SXt:10,6,1 St:1,0,0 VP:1653,667,261 VPt:162,67,25 X:1653,664,266 XE:1653,614,231 XEt:232,94,35 Xt:134,60,21
verb##x|: 36 18 COL:36,7,1 COLt:6,0,0 E:36,11,2 Et:10,4,1 P:4,0,0 Pn:4,0,0 PnV:4,0,0 S:4,0,0 SVP:4,2,1 SVPt:1,0,0 SX:4,2,0 SXt:1,0,0 VP:36,12,4 VPt:4,3,1 X:36,13,4 XE:36,11,2 XEt:10,4,1 Xt:4,3,1
verb##x|T 88 36 E:88,25,6 Et:12,4,1 NE:2,2,0 P:27,0,0 Pn:27,0,0 PnV:27,8,1 PnVt:1,1,0 S:2,0,0 SVP:2,1,0 SX:2,1,0 VP:88,29,0 VPt:10,3,0 X:88,30,5 XE:88,25,5 XEt:12,4,1 Xt:10,4,1
verb##x|pt 25 12 E:25,5,1 Et:8,4,2 P:4,0,0 Pn:4,0,0 PnV:4,1,1 PnVt:1,0,0 S:1,0,0 SVP:1,1,1 SX:1,1,1 T:25,2,0 TE:25,2,0 TEt:2,0,0 Tt:1,0,0 VP:25,11,3 VPt:3,0,0 X:25,11,4 XE:25,5,1 XEt:8,4,2 Xt:2,0,0
verb##x|pt|: 5 3 COL:5,2,0 E:5,2,2 S:3,1,0 SVP:3,1,0 SX:3,1,0 T:5,2,0 TE:5,2,0 VP:5,0,0 X:5,0,0 XE:5,2,2
vet# 5 0 E:3,0,0 O:3,0,0 VP:4,0,0
view# 25 19 C:2,1,0 CE:2,1,0 E:17,9,6 NE:13,5,0 O:13,5,2 P:15,7,0 Pn:15,7,1 PnV:8,3,0 S:5,3,0 SVP:5,3,1 St:2,1,0 VP:24,12,7 VPo:11,5,0
view#o 5 3 E:5,3,2 NE:3,1,0 O:5,2,1 VP:5,3,2 VPo:3,1,0
violate# 7 0 E:6,0,0 NE:4,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0 VPo:3,0,0
visit# 28 1 E:27,1,0 Et:5,0,0 NE:17,0,0 O:21,0,0 P:12,0,0 Pn:12,0,0 PnV:4,1,0 VP:25,1,0 VPo:15,1,0 VPot:3,0,0 VPt:4,0,0 X:7,1,0 XE:7,1,0
visit#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
vocal# 5 4 P:5,4,0 Pn:5,4,3 VP:5,3,0
voice# 8 6 E:7,6,2 Et:1,1,0 N:1,1,0 NE:6,6,0 NEt:1,1,0 O:7,4,2 P:2,1,0 PnV:1,1,1 PnVt:1,1,0 VP:7,6,2 VPo:2,2,0 VPot:1,1,0 VPt:1,1,0 X:1,1,0 XE:1,1,0 XEt:1,1,0 Xt:1,1,0
voice#o 5 4 E:5,4,2 N:1,1,0 NE:4,4,0 O:5,4,2 VP:5,4,2
volunteer# 5 1 E:4,1,1 VP:3,1,1 X:3,1,1 XE:3,1,1
vote# 101 49 E:79,23,4 Et:13,5,1 L:20,0,0 LR:7,0,0 Lt:4,0,0 NE:14,2,0 O:12,5,4 P:60,21,0 Pn:60,22,18 PnV:20,10,4 PnVt:2,1,1 VP:78,31,5 VPo:7,2,0 VPt:5,1,0 X:9,6,3 XE:9,5,3
vote#0 8 0 E:8,0,0 VP:5,0,0
vote#p:for 29 17 E:29,13,0 Et:3,1,0 P:29,13,0 Pn:29,14,12 PnV:11,6,3 PnVt:1,1,1 VP:29,15,0 VPt:1,1,0
vote#p:in 8 2 E:8,0,0 Et:4,2,0 P:8,2,0 Pn:8,2,0 VP:8,2,0
vote#postS 11 6 L:11,0,0
vote#postSm 5 3 L:5,0,0 LR:5,0,0
vote#x 6 6 E:6,4,3 PnV:1,1,0 VP:6,5,3 X:6,5,2 XE:6,4,2
vouch# 4 4 L:4,0,0
vow# 40 40 C:3,3,2 CE:3,3,2 E:38,35,21 Et:2,2,1 L:2,1,1 Lt:2,1,1 NE:1,1,0 O:1,1,1 QL:1,1,1 QR:8,6,1 VP:38,37,24 VPt:2,2,1 X:33,32,22 XE:33,30,18 XEt:2,2,1 Xt:2,2,1
vow#q|x 6 6 E:6,5,1 QR:6,4,0 VP:6,6,3 X:6,6,3 XE:6,5,1
vow#x 24 24 E:24,22,14 Et:2,2,1 VP:24,23,16 VPt:2,2,1 X:24,23,16 XE:24,22,14 XEt:2,2,1 Xt:2,2,1
vy# 8 0 E:6,0,0 VP:6,0,0 X:4,0,0 XE:4,0,0
wage# 4 1 E:3,1,1 NE:2,1,0 O:3,0,0 VP:4,1,1 VPo:2,1,0 X:1,1,0 XE:1,1,0
wait# 26 1 E:23,1,0 L:3,0,0 NE:4,0,0 P:12,1,0 Pn:12,1,0 PnV:7,1,0 VP:22,1,0 X:9,0,0 XE:9,1,0
wait#p:for 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
wait#x 7 1 E:7,1,0 P:4,1,0 Pn:4,1,0 PnV:4,1,0 VP:7,1,0 X:7,0,0 XE:7,1,0
walk# 28 4 E:25,0,0 Et:7,1,1 L:3,0,0 NE:11,0,0 NEt:5,0,0 O:11,3,3 P:12,0,0 Pn:12,0,0 PnV:3,0,0 VP:24,1,0 VPo:6,0,0 VPt:3,1,0
want# 140 101 C:2,1,1 CE:2,1,1 COL:3,0,0 E:133,78,60 Et:17,8,3 N:2,1,0 NE:46,30,0 NEt:5,2,0 O:48,19,10 Ot:1,1,0 P:10,5,0 Pn:10,5,0 PnV:3,1,0 QR:3,0,0 REL:5,1,1 SVPt:1,1,0 SXt:1,1,0 T:5,0,0 TE:5,0,0 VP:130,82,62 VPo:32,21,0 VPot:2,1,0 VPt:12,6,3 X:96,58,29 XE:96,59,31 XEt:12,5,2 Xt:8,4,2
want#o 21 14 E:21,14,12 Et:3,3,1 N:2,1,0 NE:19,12,0 NEt:2,1,0 O:21,12,9 Ot:1,1,0 VP:21,14,12 VPo:7,4,0 VPt:2,2,1
want#o|x 13 11 E:13,11,10 NE:12,11,0 O:13,1,0 VP:13,11,9 VPo:13,10,0 X:13,10,0 XE:13,11,0
want#x 73 54 E:73,43,29 Et:8,3,1 VP:73,43,29 VPt:6,2,1 X:73,43,27 XE:73,43,29 XEt:8,3,1 Xt:5,2,1
warn# 41 40 C:24,23,19 CE:24,23,19 CEt:2,2,1 Ct:1,1,0 E:35,30,20 Et:3,3,1 L:5,2,1 LR:3,3,1 Lt:1,1,1 NE:8,6,1 NEt:1,1,0 O:3,0,0 P:7,4,0 Pn:7,4,4 PnV:2,1,0 QL:1,1,1 QR:3,3,1 SVP:1,1,0 VP:34,29,16 VPi:3,3,2 VPo:3,1,0 VPot:1,1,0 VPt:3,3,1
warn#ct 16 16 C:16,15,13 CE:16,15,14 CEt:1,1,0 Ct:1,1,0 E:16,15,14 Et:1,1,0 PnV:1,1,0 VP:16,15,11 VPt:1,1,0
wary# 4 4 P:3,3,0 Pn:3,3,3 VP:4,3,0 VPt:1,1,0
watch# 59 9 C:2,1,0 CE:2,1,0 E:55,7,2 Et:6,2,2 NE:27,3,0 NEt:2,1,0 O:40,4,1 P:14,0,0 Pn:14,0,0 PnV:4,1,0 VP:53,5,3 VPo:23,2,0 VPt:2,1,1 X:11,2,0 XE:11,3,0
watch#0 7 0 E:7,0,0
watch#o 16 4 E:16,3,0 Et:3,2,2 NE:11,1,0 NEt:1,1,0 O:16,3,0 VP:16,2,0 VPo:5,0,0 VPt:2,1,1
watch#o|T 6 0 E:5,0,0 O:6,0,0 VP:6,0,0
watch#o|a 6 1 E:6,1,1 NE:6,1,0 O:6,0,0 VP:6,1,1 VPo:6,1,0 X:6,1,0 XE:6,1,0
wave# 8 0 E:6,0,0 Et:3,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
wear# 18 0 E:16,0,0 Et:3,0,0 NE:12,0,0 NEt:3,0,0 O:13,0,0 P:3,0,0 Pn:3,0,0 QR:6,0,0 VP:15,0,0 VPo:5,0,0
wear#o 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0
weigh# 11 4 E:8,1,0 Et:5,2,0 P:7,3,0 Pn:7,3,2 Pnt:1,1,0 Pt:1,1,0 VP:9,2,0 VPt:3,1,0
welcome# 15 8 C:1,1,0 E:14,7,5 NE:10,4,0 O:10,3,3 OC:1,1,1 P:4,1,0 Pn:4,1,0 VP:15,8,8 VPi:1,1,0 VPo:5,3,0 X:3,2,0 XE:3,2,0
welcome#o 5 3 E:5,2,2 NE:4,1,0 O:5,3,3 VP:5,3,3
widen# 9 0 E:9,0,0 NE:9,0,0 O:9,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0 VPo:7,0,0
widen#o 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0 VPo:4,0,0
willing# 8 4 VP:8,3,1 X:8,3,1 XE:8,4,2
willing#x|A 8 4 VP:8,3,1 X:8,3,1 XE:8,4,2
win# 472 7 C:12,0,0 CE:12,0,0 COL:13,0,0 E:442,2,1 Et:103,1,0 L:18,0,0 LR:9,0,0 Lt:3,0,0 NE:251,2,0 NEt:63,1,0 O:344,1,0 Ot:11,0,0 P:167,1,0 Pn:167,1,0 PnV:42,0,0 PnVt:8,0,0 Pnt:4,0,0 Pt:6,0,0 QR:3,0,0 REL:10,0,0 S:4,0,0 T:12,0,0 TE:12,0,0 VP:428,2,1 VPo:176,2,0 VPot:28,1,0 VPt:63,1,0 X:30,0,0 XE:30,0,0 XEt:3,0,0 Xt:3,0,0
win#0 17 0 E:17,0,0 Et:4,0,0 NE:3,0,0
win#a 15 0 E:15,0,0 NE:3,0,0 VP:15,0,0 X:15,0,0 XE:15,0,0
win#c 7 0 C:7,0,0 CE:7,0,0 E:7,0,0 NE:3,0,0 VP:7,0,0
win#o 196 1 E:196,1,0 Et:51,1,0 NE:113,1,0 NEt:33,1,0 O:196,0,0 Ot:10,0,0 VP:196,1,0 VPo:45,1,0 VPot:6,1,0 VPt:32,1,0
win#o|T 8 0 E:8,0,0 NE:7,0,0 O:8,0,0 VP:8,0,0
win#o|a 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0 VPo:6,0,0 X:6,0,0 XE:6,0,0
win#o|p:by 9 0 E:9,0,0 NE:9,0,0 O:9,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:9,0,0 VPo:9,0,0
win#o|p:in 49 1 E:49,1,1 Et:16,0,0 NE:43,1,0 NEt:15,0,0 O:49,1,0 P:49,1,0 Pn:49,1,0 PnV:16,0,0 PnVt:4,0,0 VP:49,1,1 VPo:49,1,0 VPot:12,0,0 VPt:12,0,0
win#o|p:in|T 5 0 E:3,0,0 NE:3,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
win#o|p:on 12 1 E:12,0,0 Et:3,0,0 NE:10,0,0 O:12,0,0 P:12,0,0 Pn:12,0,0 PnV:4,0,0 VP:12,0,0 VPo:12,0,0
win#o|pt 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 T:5,0,0 TE:5,0,0 VP:5,0,0
win#o|x 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
win#p:in 17 0 E:17,0,0 Et:4,0,0 P:17,0,0 Pn:17,0,0 PnV:3,0,0 VP:16,0,0
win#p:in|T 11 0 E:9,0,0 P:11,0,0 Pn:11,0,0 VP:11,0,0
win#p:over 7 0 E:7,0,0 Et:4,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0 VPt:3,0,0
win#postS 6 1 L:6,0,0
win#postSm 6 1 L:6,0,0 LR:6,0,0
win#rel|T 5 0 REL:5,0,0 VP:4,0,0
withdraw# 7 3 E:5,2,1 NE:3,2,0 O:4,2,1 P:3,0,0 Pn:3,0,0 VP:5,2,1 VPo:3,1,0 X:1,1,0 XE:1,1,0
withhold# 7 2 E:6,1,0 NE:5,1,0 O:4,2,1 VP:6,2,0
witness# 4 3 E:4,3,3 NE:3,2,0 O:4,3,2 P:1,1,0 PnV:1,1,0 VP:4,3,3 VPo:1,1,0
wonder# 17 14 C:10,8,7 CE:10,8,7 E:14,11,8 L:3,3,1 Lt:2,2,1 O:1,1,1 P:2,1,0 Pn:2,1,1 QL:3,3,2 T:1,1,1 TE:1,1,1 VP:14,10,8
wonder#cw 9 8 C:9,8,7 CE:9,8,7 E:9,8,7 VP:9,8,7
word# 4 2 E:2,1,0 NE:1,1,0 QR:3,1,1 T:2,1,0 TE:2,1,0 VP:3,0,0 VPt:1,1,0
work# 182 9 E:148,5,1 Et:27,2,1 L:31,0,0 LR:13,0,0 Lt:4,0,0 NE:19,0,0 NEt:5,0,0 O:25,0,0 P:96,0,0 Pn:96,0,0 PnV:49,3,0 PnVt:6,0,0 SVP:1,1,0 SX:1,1,0 T:5,2,0 TE:5,2,0 VP:144,8,1 VPo:15,0,0 VPt:19,1,0 X:34,8,2 XE:34,6,1 XEt:5,2,1 Xt:5,1,0
work#0 14 0 E:12,0,0 VP:9,0,0
work#o 17 0 E:17,0,0 Et:5,0,0 NE:11,0,0 O:17,0,0 VP:17,0,0 VPo:7,0,0 VPt:5,0,0
work#p:as 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
work#p:at 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
work#p:for 23 0 E:23,0,0 P:23,0,0 Pn:23,0,0 PnV:12,0,0 VP:23,0,0
work#p:in 13 0 E:13,0,0 P:13,0,0 Pn:13,0,0 PnV:5,0,0 VP:13,0,0
work#p:on 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:8,0,0
work#p:with 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 PnV:5,0,0 VP:9,0,0
work#postS 15 0 L:15,0,0
work#postSm 12 0 L:12,0,0 LR:12,0,0
work#x 25 3 E:25,2,0 Et:3,1,0 P:11,0,0 Pn:11,0,0 PnV:11,2,0 VP:25,2,0 VPt:3,1,0 X:25,2,0 XE:25,2,0 XEt:3,1,0 Xt:3,1,0
worried# 8 8 C:3,3,2 CE:3,3,2 P:5,4,0 Pn:5,4,4 PnV:2,2,1 VP:8,8,2
worry# 20 18 C:8,8,7 CE:8,7,6 CEt:2,1,1 Ct:1,1,1 E:16,7,6 Et:4,1,1 L:4,0,0 LR:1,1,0 LRt:1,1,0 LtR:1,1,0 LtRt:1,1,0 NE:8,3,0 O:3,0,0 P:2,1,0 Pn:2,1,1 VP:16,8,7 VPt:3,1,1
worth# 5 0 VP:5,0,0
wound# 5 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
wrap# 5 0 VP:4,0,0
write# 285 257 C:39,36,24 CE:39,36,26 CEt:2,2,2 COL:2,2,1 Ct:2,2,2 E:107,74,30 Et:6,2,1 L:171,119,61 LR:33,23,9 Lt:99,71,34 LtR:10,5,2 N:1,1,0 NE:30,15,1 NEt:3,1,0 O:36,11,3 OC:2,1,1 P:43,13,0 Pn:43,13,5 PnV:18,11,0 PnVt:1,1,0 QL:141,126,78 QLR:49,48,38 QR:28,20,16 REL:2,2,0 S:5,1,1 SVP:3,0,0 T:2,1,1 TE:2,1,1 VP:110,60,22 VPo:14,7,1 VPt:6,2,1
write#ct 17 17 C:17,17,12 CE:17,17,14 CEt:1,1,1 Ct:1,1,1 E:17,17,10 Et:1,1,0 P:6,0,0 Pn:6,0,0 PnV:6,6,0 PnVt:1,1,0 VP:17,17,8 VPt:1,1,0
write#mid 10 10 E:10,10,4 L:10,1,0 LR:10,10,5
write#o 20 14 E:20,9,2 NE:14,7,0 O:20,6,2 VP:20,9,3 VPo:3,3,1
write#o|T 6 4 E:6,3,0 N:1,1,0 NE:2,1,0 O:6,4,1 VP:6,3,0
write#pasA 6 2 S:2,1,1 VP:6,1,0
write#post0m 5 4 L:5,0,0 LR:5,3,1
write#post0q 6 6 L:6,6,2 Lt:5,4,1 QL:6,6,5
write#postIq 17 17 L:17,15,11 Lt:13,10,6 QL:17,16,14 QLR:6,5,3
write#postSm 7 6 L:7,0,0 LR:7,3,0
write#postSmq 7 7 L:7,5,0 LR:7,4,1 Lt:6,4,0 LtR:6,2,0 QL:7,6,1 QLR:3,3,2
write#postSq 107 107 L:107,86,46 Lt:70,50,25 QL:107,95,57 QLR:38,38,31
write#q|c 10 10 C:10,9,6 CE:10,9,6 E:10,9,6 QR:10,10,10 VP:10,9,6
wrong# 4 1 P:3,0,0 Pn:3,0,0 VP:4,1,0
yell# 7 7 C:2,1,1 CE:2,1,1 E:6,5,5 L:2,1,1 Lt:1,1,1 O:1,1,1 QL:1,1,1 QR:5,5,5 VP:4,3,3 X:1,1,1 XE:1,1,1
yield# 6 1 E:6,0,0 NE:3,0,0 O:4,0,0 P:3,1,0 Pn:3,1,1 VP:6,0,0
zero# 4 2 E:2,1,0 P:2,1,1 Pn:2,1,0 VP:2,1,0
`;
