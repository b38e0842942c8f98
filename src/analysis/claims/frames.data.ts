/** Written by `npm run train`. Counts from PolNeAR (Newell, Margolin and Ruths, LREC 2018), training articles; no text of it. */
export const countedFrames = `
abandon# 8 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0
abandon#o 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
able# 29 4 E:1,1,0 VP:29,3,0 VPt:3,0,0 X:29,3,0 XE:29,3,0 XEt:3,0,0
able#x|A 27 3 VP:27,2,0 VPt:3,0,0 X:27,2,0 XE:27,2,0 XEt:3,0,0
accelerate# 9 0 E:7,0,0 NE:3,0,0 O:5,0,0 VP:7,0,0
accelerate#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
accept# 26 12 C:1,1,0 CE:1,1,0 E:24,9,7 Et:3,0,0 NE:13,2,0 O:21,8,7 P:7,1,0 Pn:7,1,0 VP:23,10,9 VPo:10,2,0
accept#o 12 8 E:12,7,6 NE:4,1,0 O:12,7,7 VP:12,7,7
accompany# 6 0 VP:6,0,0
accomplish# 4 0 E:4,0,0 O:3,0,0 VP:4,0,0
account# 7 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
accuse# 76 72 E:71,60,45 Et:9,6,2 NE:65,55,1 NEt:7,4,0 O:68,30,18 Ot:4,1,1 P:32,30,1 Pn:32,29,2 PnVt:1,1,0 Pt:1,1,0 S:4,0,0 SVP:4,4,0 SVa:1,1,0 VP:75,66,47 VPo:39,37,1 VPot:2,2,0 VPt:8,4,2 X:1,1,0 XE:1,1,0 XEt:1,1,0 Xt:1,1,0
accuse#o 39 35 E:39,31,24 Et:5,2,1 NE:38,29,0 NEt:5,2,0 O:39,24,17 Ot:4,1,1 VP:39,31,25 VPo:12,11,0 VPt:4,1,1
accuse#o|p:of 24 24 E:24,24,21 Et:1,1,0 NE:22,22,1 NEt:1,1,0 O:24,2,0 P:24,24,1 Pn:24,24,2 Pt:1,1,0 VP:24,24,21 VPo:24,24,1 VPot:1,1,0 VPt:1,1,0
achieve# 7 0 E:7,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
acknowledge# 64 61 C:36,33,24 CE:36,33,25 CEt:4,3,2 Ct:3,2,1 E:62,47,34 Et:10,7,4 L:4,1,0 LR:3,2,0 Lt:2,1,0 NE:15,7,0 O:13,11,9 P:9,3,0 Pn:9,3,0 PnV:1,1,0 Pnt:1,1,0 Pt:1,1,0 QL:1,1,0 QLR:1,1,1 VP:58,49,33 VPi:2,2,2 VPo:4,1,0 VPt:6,4,2 X:3,2,1 XE:3,1,1
acknowledge#ct 32 31 C:32,29,20 CE:32,29,21 CEt:4,3,2 Ct:3,2,1 E:32,29,21 Et:4,3,2 VP:32,30,21 VPt:3,2,1
acknowledge#o 9 8 E:9,5,5 Et:3,2,2 NE:7,4,0 O:9,8,8 VP:9,7,7 VPt:2,1,1
acquiesc# 4 4 C:1,1,0 CE:1,1,0 E:4,3,1 Et:1,1,0 P:3,2,0 Pn:3,2,2 PnV:2,2,1 PnVt:1,1,1 VP:4,4,1 VPt:1,1,0 X:1,1,1 XE:1,1,1
acquire# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0 VPo:3,0,0
act# 24 0 E:17,0,0 Et:4,0,0 L:7,0,0 LR:4,0,0 NE:5,0,0 O:4,0,0 P:10,0,0 Pn:10,0,0 VP:17,0,0 VPo:3,0,0 X:3,0,0 XE:3,0,0
adapt# 5 0 E:5,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
add# 279 241 C:108,98,77 CE:108,99,81 CEt:5,4,2 COL:3,1,0 Ct:2,1,0 E:174,134,99 Et:12,4,2 L:117,67,43 LR:38,31,12 LRt:1,1,0 Lt:49,30,17 LtR:9,8,0 NE:25,12,2 NEt:5,0,0 O:30,4,2 OC:1,1,1 P:24,0,0 Pn:24,0,0 PnV:9,1,0 QL:85,59,40 QLR:39,38,30 QR:73,70,55 T:2,2,1 TE:2,2,1 VP:151,105,80 VPo:16,3,1 VPot:3,0,0 VPt:8,2,0
add#ct 54 53 C:54,50,39 CE:54,50,42 CEt:5,4,2 Ct:2,1,0 E:54,50,41 Et:5,4,2 VP:54,50,39 VPt:3,2,0
add#mid 14 14 E:14,12,4 L:14,5,1 LR:14,14,9
add#o 10 5 E:10,3,3 Et:3,0,0 NE:7,3,0 NEt:3,0,0 O:10,1,1 VP:10,1,1 VPo:3,0,0
add#p:to 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:8,0,0
add#post0m 5 4 L:5,0,0 LR:5,3,0
add#post0mq 5 5 L:5,1,0 LR:5,3,0 Lt:3,1,0 LtR:3,2,0 QL:5,1,0 QLR:3,3,0
add#postIq 7 7 L:7,4,2 Lt:3,2,1 QL:7,4,2 QLR:5,5,5
add#postS 5 3 L:5,3,3
add#postSmq 8 8 L:8,6,6 LR:8,8,2 LRt:1,1,0 Lt:4,4,4 LtR:4,4,0 QL:8,6,5 QLR:1,1,0
add#postSq 63 63 L:63,48,31 Lt:36,23,12 QL:63,48,33 QLR:28,27,25
add#q|T 8 7 E:8,6,6 QR:8,7,7 VP:2,1,0
add#q|c 40 40 C:40,36,29 CE:40,36,29 E:40,36,29 QR:40,40,38 VP:40,36,29
add#q|ct 5 5 C:5,4,4 CE:5,5,4 E:5,5,4 NE:2,2,0 QR:5,5,0 VP:5,4,4
address# 52 20 E:49,13,9 Et:7,1,0 NE:28,8,1 NEt:5,0,0 O:45,16,13 P:16,1,0 Pn:16,1,0 PnV:3,0,0 QR:3,2,2 VP:51,15,10 VPo:22,1,0 VPot:3,0,0 VPt:7,1,0
address#o 23 12 E:23,11,8 Et:1,1,0 NE:17,6,0 O:23,12,10 VP:23,11,8 VPo:4,0,0 VPt:1,1,0
address#o|T 5 1 E:4,0,0 O:5,1,0 VP:5,1,1
address#o|p:in 5 2 E:5,0,0 NE:4,0,0 O:5,2,2 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
adjective##:|A 2 0 COL:2,0,0 VP:2,0,0
adjective##A 97 20 VP:97,16,4 VPt:13,3,1
adjective##Q|A 6 1 P:6,0,0 Pn:6,0,0 PnV:1,0,0 QR:6,1,1 VP:6,0,0
adjective##Q|ct|A 2 1 C:2,1,1 CE:2,1,1 QR:2,1,0 VP:2,1,1
adjective##Q|pt|A 1 1 P:1,1,0 Pn:1,1,1 PnV:1,1,0 PnVt:1,1,1 QR:1,0,0 T:1,0,0 TE:1,0,0 VP:1,1,0 VPt:1,1,0
adjective##Q|x|A 3 3 QR:3,0,0 VP:3,1,0 X:3,1,0 XE:3,0,0 XEt:1,0,0
adjective##a|A 3 1 VP:2,0,0 X:3,1,0 XE:3,1,0
adjective##ct|A 73 45 C:73,44,35 CE:73,42,33 CEt:10,5,2 Ct:7,3,1 P:3,1,0 Pn:3,1,0 PnV:3,1,0 PnVt:2,2,1 VP:72,44,34 VPt:9,5,1
adjective##cw|A 28 10 C:28,10,6 CE:28,10,6 CEt:4,1,1 Ct:4,1,1 VP:28,10,6 VPt:4,1,1
adjective##c|A 19 12 C:19,12,10 CE:19,12,9 CEt:3,1,1 Ct:3,1,1 VP:19,12,10 VPt:3,1,1
adjective##g|A 1 0 VP:1,0,0 VPt:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0 Xt:1,0,0
adjective##o|A 3 0 O:3,0,0 VP:3,0,0 VPo:3,0,0
adjective##o|p:for|A 1 1 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:1,1,1 VPo:1,1,0
adjective##o|p:from|A 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
adjective##o|p:in|A 2 0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 VP:2,0,0 VPo:1,0,0
adjective##o|x|A 2 1 O:2,0,0 VP:2,1,1 VPo:2,1,0 X:2,1,0 XE:2,1,0
adjective##p:,|A 3 0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 VP:3,0,0
adjective##p:about|:|A 1 1 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:about|A 44 35 P:44,30,1 Pn:44,30,28 PnV:8,3,3 PnVt:2,1,1 Pnt:2,2,1 Pt:2,2,0 VP:44,32,1 VPt:3,2,0
adjective##p:about|pt|: 1 1 COL:1,1,0 P:1,0,0 Pn:1,0,0 T:1,1,0 TE:1,1,0 VP:1,0,0
adjective##p:above|A 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
adjective##p:according|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:after|A 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:against|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:against|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:among|A 5 0 P:5,0,0 Pn:5,0,0 Pnt:1,0,0 Pt:1,0,0 VP:5,0,0 VPt:1,0,0
adjective##p:among|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:as|A 13 0 P:13,0,0 Pn:13,0,0 PnV:2,0,0 VP:13,0,0
adjective##p:at|A 19 2 P:19,1,0 Pn:19,1,0 PnV:4,0,0 PnVt:1,0,0 VP:19,1,0 VPt:1,0,0
adjective##p:at|pt|A 2 0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,0,0
adjective##p:because|A 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:between|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:by|A 4 2 P:4,1,0 Pn:4,1,1 PnV:2,0,0 PnVt:1,0,0 VP:4,1,0 VPt:1,0,0
adjective##p:due|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:during|A 2 0 P:2,0,0 Pn:2,0,0 VP:1,0,0
adjective##p:for|A 68 2 P:68,2,0 Pn:68,2,1 PnV:12,0,0 PnVt:3,0,0 Pnt:5,0,0 Pt:5,0,0 VP:68,2,0 VPt:9,0,0
adjective##p:for|pt|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:for|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0
adjective##p:from|:|A 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:from|A 11 1 P:11,0,0 Pn:11,0,0 PnV:4,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:11,0,0 VPt:2,0,0
adjective##p:given|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:if|A 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 VP:1,0,0 VPt:1,0,0
adjective##p:including|A 1 1 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:into|A 1 1 P:1,1,0 Pn:1,1,1 VP:1,1,0
adjective##p:in|:|A 4 0 COL:4,0,0 COLt:2,0,0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 PnVt:1,0,0 VP:4,0,0 VPt:1,0,0
adjective##p:in|A 128 17 P:128,10,0 Pn:128,10,5 PnV:42,1,1 PnVt:10,0,0 Pnt:4,0,0 Pt:4,0,0 VP:125,11,0 VPt:15,0,0
adjective##p:in|pt|A 2 0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
adjective##p:of|:|A 1 1 COL:1,1,0 COLt:1,1,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:of|A 53 27 P:53,24,0 Pn:53,24,20 PnV:6,2,2 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:53,25,0 VPt:2,0,0
adjective##p:of|pt|A 1 1 P:1,1,0 Pn:1,1,1 T:1,0,0 TE:1,0,0 VP:1,1,0
adjective##p:on|:|A 2 0 COL:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0
adjective##p:on|A 19 7 P:19,5,0 Pn:19,5,3 PnV:6,0,0 PnVt:3,1,0 Pnt:1,1,1 Pt:1,1,0 VP:18,5,0 VPt:4,1,0
adjective##p:on|pt|A 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0
adjective##p:outside|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:outside|pt|A 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPt:1,0,0
adjective##p:over|A 2 1 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 VP:2,0,0 VPt:1,0,0
adjective##p:over|pt|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:since|A 1 0 P:1,0,0 Pn:1,0,0
adjective##p:than|A 59 1 P:59,1,0 Pn:59,1,0 PnV:12,0,0 PnVt:3,0,0 Pnt:3,0,0 Pt:3,0,0 VP:59,1,0 VPt:6,0,0
adjective##p:than|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:through|A 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0
adjective##p:to|:|A 2 0 COL:2,0,0 COLt:1,0,0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPt:1,0,0
adjective##p:to|A 76 12 P:76,6,1 Pn:76,6,3 PnV:19,1,0 PnVt:5,0,0 Pnt:4,1,1 Pt:5,1,0 VP:74,7,1 VPt:10,1,0
adjective##p:to|pt|A 5 1 P:5,1,0 Pn:5,1,1 PnV:1,0,0 T:5,0,0 TE:5,0,0 VP:5,0,0
adjective##p:under|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:upon|A 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:while|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:within|A 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
adjective##p:without|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:with|A 35 14 P:35,10,1 Pn:35,10,8 PnV:6,3,1 PnVt:2,1,1 Pnt:2,1,1 Pt:2,1,0 VP:35,11,1 VPt:3,1,0
adjective##p:with|pt|: 2 0 COL:2,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
adjective##p:with|pt|A 2 0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
adjective##p:—|A 1 0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPt:1,0,0
adjective##pt|A 1 0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0 VPt:1,0,0
adjective##q|A 1 0 QR:1,0,0 VP:1,0,0
adjective##q|x|A 1 0 QR:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
adjective##rel|A 4 2 REL:4,1,1 VP:4,0,0 VPt:2,0,0
adjective##x|:|A 6 2 COL:6,0,0 VP:6,1,0 X:6,1,0 XE:6,0,0 XEt:1,0,0
adjective##x|A 252 56 P:17,0,0 Pn:17,0,0 PnV:17,3,1 PnVt:1,1,0 VP:252,41,11 VPt:30,4,0 X:252,41,12 XE:252,41,10 XEt:35,4,0 Xt:29,4,0
adjective##x|pt|A 4 1 T:4,0,0 TE:4,0,0 VP:4,1,0 X:4,1,0 XE:4,0,0 XEt:1,0,0
admit# 32 27 C:16,15,12 CE:16,15,12 CEt:4,4,2 Ct:3,3,1 E:29,21,14 Et:5,4,2 L:4,1,1 LR:2,1,0 Lt:4,1,1 LtR:2,1,0 NE:7,3,0 O:7,3,2 P:5,1,0 Pn:5,1,0 PnV:3,2,0 PnVt:1,1,0 QL:3,2,2 QLR:2,2,1 QR:3,2,1 T:1,1,0 TE:1,1,0 VP:26,21,14 VPt:3,3,1 X:2,1,1 XE:2,1,1
admit#ct 11 11 C:11,11,8 CE:11,11,8 CEt:4,4,2 Ct:3,3,1 E:11,11,7 Et:4,4,2 PnV:1,1,0 PnVt:1,1,0 VP:11,11,7 VPt:3,3,1
adopt# 22 8 E:16,4,2 NE:11,4,0 O:14,4,2 P:8,0,0 Pn:8,0,0 PnV:3,0,0 QR:2,2,1 S:5,1,1 T:1,1,0 TE:1,1,0 VP:21,4,1 VPo:5,0,0
adopt#o 8 2 E:8,2,1 NE:6,2,0 O:8,2,0 VP:8,2,0
advance# 6 1 E:6,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
advise# 26 5 E:26,4,1 Et:3,0,0 NE:18,3,1 O:20,1,0 P:8,1,0 Pn:8,1,1 VP:25,4,1 VPo:11,2,1 X:3,1,1 XE:3,1,1
advise#o 12 2 E:12,2,0 NE:11,2,1 O:12,1,0 VP:12,2,0 VPo:3,1,1
advise#o|p:on 5 1 E:5,1,0 NE:5,1,0 O:5,0,0 P:5,1,0 Pn:5,1,1 VP:5,1,0 VPo:5,1,0
advocate# 19 12 E:14,5,2 Et:5,3,1 L:3,0,0 NE:5,1,0 NEt:2,1,0 O:7,1,0 P:9,3,0 Pn:9,3,1 PnV:3,2,2 VP:15,8,3 VPo:6,2,0 VPt:3,1,0 X:2,2,1 XE:2,1,1 XEt:1,1,0 Xt:1,1,0
affect# 10 0 E:7,0,0 NE:5,0,0 O:6,0,0 VP:9,0,0 VPo:3,0,0
affect#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
affiliate# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
affirm# 6 5 C:2,2,1 CE:2,1,1 E:6,3,3 Et:1,1,0 O:3,2,1 P:2,1,0 Pn:2,1,0 QR:2,1,1 VP:6,5,4 VPo:2,1,0
afford# 6 1 E:4,0,0 O:1,1,0 SVP:1,1,1 VP:5,1,0 X:3,0,0 XE:3,0,0
agree# 73 58 C:22,20,15 CE:22,18,16 CEt:2,1,1 COL:2,1,1 E:64,45,26 Et:9,6,1 L:6,2,2 Lt:2,1,1 NE:5,4,0 O:3,0,0 P:22,13,1 Pn:22,14,9 PnV:3,3,1 Pnt:1,1,1 Pt:1,1,0 QL:1,1,1 QR:5,2,2 SVP:1,1,0 SX:1,1,0 T:4,1,1 TE:4,1,1 VP:61,46,26 VPo:2,1,1 VPt:3,2,0 X:15,11,9 XE:15,12,9 XEt:2,2,0
agree#c 6 6 C:6,6,3 CE:6,5,4 E:6,5,4 NE:3,2,0 VP:6,6,3
agree#ct 14 12 C:14,12,11 CE:14,11,11 CEt:1,1,1 E:14,11,11 Et:1,1,1 NE:1,1,0 VP:14,12,11
agree#p:on 5 3 E:5,2,0 Et:1,1,0 P:5,2,0 Pn:5,3,1 Pnt:1,1,1 Pt:1,1,0 VP:5,2,0 VPt:1,1,0
agree#p:with 9 8 E:9,7,0 Et:1,1,0 P:9,7,0 Pn:9,7,6 PnV:1,1,1 VP:9,7,0
agree#x 12 11 E:12,10,7 Et:1,1,0 VP:12,10,8 X:12,10,8 XE:12,10,7 XEt:1,1,0
aid# 4 0 E:3,0,0 VP:4,0,0
aim# 38 17 E:23,10,5 Et:2,2,0 NE:4,2,1 O:5,0,0 P:21,5,1 Pn:21,5,3 PnV:4,0,0 S:4,0,0 SVP:4,0,0 VP:34,11,5 VPo:4,3,1 X:12,7,5 XE:12,7,5 XEt:1,1,0
aim#acl|p:at 8 2 P:8,2,0 Pn:8,2,1 VP:8,2,0
aim#x 11 7 E:11,7,5 Et:1,1,0 VP:11,7,5 X:11,7,5 XE:11,7,5 XEt:1,1,0
air# 26 1 E:20,0,0 Et:3,0,0 NE:6,0,0 O:10,1,0 P:17,1,0 Pn:17,0,0 PnV:5,0,0 QR:3,0,0 VP:25,1,0 VPo:8,0,0
alarm# 7 4 E:6,0,0 O:3,0,0 P:4,1,0 Pn:4,1,0 PnV:2,1,1 SVP:1,1,0 VP:7,1,0
alienate# 5 1 E:4,1,0 NE:3,1,0 O:3,0,0 P:3,1,0 Pn:3,1,0 VP:5,1,0 VPo:1,1,0
align# 10 3 E:6,1,0 Et:1,1,0 NEt:1,1,0 P:9,2,0 Pn:9,3,2 PnVt:1,1,1 S:3,0,0 SVP:3,1,0 VP:9,2,0 VPot:1,1,0 VPt:1,1,0
allege# 17 14 C:10,10,8 CE:10,10,8 CEt:2,2,1 Ct:2,2,1 E:16,12,9 Et:4,3,1 NE:4,2,0 NEt:1,1,0 O:3,1,1 PnV:2,2,0 VP:15,13,10 VPo:1,1,0 VPt:3,3,1
allege#ct 9 9 C:9,9,7 CE:9,9,7 CEt:2,2,1 Ct:2,2,1 E:9,9,7 Et:2,2,1 VP:9,9,7 VPt:2,2,1
allocate# 4 0 VP:3,0,0
allow# 52 18 C:1,1,1 CE:1,1,0 E:45,14,8 Et:3,1,1 NE:40,10,0 NEt:3,1,0 O:41,6,4 P:5,1,1 Pn:5,1,0 S:5,1,0 SVP:5,1,1 SVPt:2,1,1 SX:5,1,1 SXt:2,1,1 VP:50,15,9 VPo:33,6,0 VPot:2,1,0 VPt:4,2,1 X:35,8,0 XE:35,8,0 XEt:5,2,0 Xt:3,2,0
allow#o 8 5 E:8,5,3 NE:7,4,0 O:8,5,4 VP:8,5,3
allow#o|x 29 6 E:29,6,3 Et:2,1,1 NE:28,5,0 NEt:2,1,0 O:29,1,0 VP:29,6,4 VPo:29,6,0 VPot:2,1,0 VPt:2,1,1 X:29,6,0 XE:29,6,0 XEt:2,1,0 Xt:1,1,0
allud# 7 6 E:5,5,1 Et:1,1,0 O:1,1,0 P:3,2,0 Pn:3,1,0 PnV:2,2,0 PnVt:1,1,1 VP:5,5,0 VPt:1,1,0 X:2,2,0 XE:2,2,0
ally# 6 0 E:3,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
alter# 4 0 E:4,0,0 NE:3,0,0 VP:3,0,0
amass# 5 0 E:4,0,0 NE:4,0,0 O:3,0,0 VP:3,0,0
amplify# 4 1 E:4,1,1 NE:4,1,0 O:4,1,1 VP:4,1,1
analyze# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
anger# 12 8 C:1,1,1 CE:1,1,1 E:10,2,1 NE:7,0,0 O:8,0,0 P:5,1,0 Pn:5,1,1 VP:11,3,1 VPo:5,0,0
announce# 122 112 C:37,34,27 CE:37,33,22 CEt:4,3,1 Ct:4,3,1 E:99,71,40 Et:19,16,7 L:10,4,3 Lt:2,1,0 NE:64,37,0 NEt:11,7,1 O:61,44,28 OC:2,2,0 Ot:4,4,3 P:26,8,0 Pn:26,5,0 PnV:12,3,0 PnVt:2,1,0 QR:4,3,1 S:11,7,6 SVP:6,3,1 T:4,1,1 TE:4,1,1 VP:106,81,49 VPo:33,14,1 VPot:3,1,1 VPt:16,14,5 X:4,3,0 XE:4,3,0 XEt:1,1,1 Xt:1,1,1
announce#c 15 15 C:15,13,11 CE:15,13,10 E:15,13,10 NE:15,12,0 VP:15,13,11
announce#ct 19 18 C:19,18,13 CE:19,17,9 CEt:4,3,1 Ct:4,3,1 E:19,17,9 Et:4,3,1 PnV:1,1,0 PnVt:1,1,0 VP:19,18,11 VPt:4,3,0
announce#o 25 24 E:25,17,12 Et:6,6,5 NE:20,13,0 NEt:5,5,0 O:25,20,17 Ot:4,4,3 VP:25,19,15 VPo:6,2,0 VPt:6,6,5
announce#o|p:in 5 5 E:5,3,0 NE:4,1,0 O:5,4,4 P:5,1,0 Pn:5,1,0 VP:5,5,0 VPo:5,1,0
announce#pas 6 4 S:6,4,4
announce#postS 7 6 L:7,4,3 Lt:2,1,0
answer# 30 17 C:4,0,0 CE:4,0,0 COL:2,1,1 E:25,10,5 Et:5,3,2 L:3,1,1 Lt:3,1,1 NE:15,6,0 NEt:5,2,0 O:18,7,5 Ot:1,1,1 P:5,2,0 Pn:5,2,0 PnV:1,1,0 QL:3,1,1 QLR:1,1,1 QR:1,1,1 VP:25,11,6 VPo:10,4,0 VPot:2,1,0 VPt:3,2,2
answer#o 11 7 E:11,5,3 Et:4,3,2 NE:9,4,0 NEt:4,2,0 O:11,6,4 Ot:1,1,1 VP:11,6,3 VPo:4,1,0 VPot:2,1,0 VPt:3,2,2
anticipate# 4 2 C:1,1,1 CE:1,1,1 E:2,1,1 VP:2,1,1
apologize# 13 10 E:10,5,0 Et:3,2,0 P:10,6,1 Pn:10,7,2 PnV:5,2,0 PnVt:3,2,2 QR:2,1,1 VP:10,6,1 VPt:3,2,0
apologize#p:for 5 5 E:5,3,0 Et:2,2,0 P:5,4,1 Pn:5,5,2 PnV:2,1,0 PnVt:2,2,2 VP:5,4,1 VPt:2,2,0
apparent# 5 1 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:5,0,0 VPt:4,0,0
appeal# 16 0 E:14,0,0 Et:3,0,0 P:14,0,0 Pn:14,0,0 PnV:3,0,0 VP:15,0,0
appeal#p:to 11 0 E:11,0,0 Et:3,0,0 P:11,0,0 Pn:11,0,0 VP:11,0,0
appear# 159 81 C:8,4,3 CE:8,4,3 CEt:2,1,1 E:144,60,4 Et:22,11,2 L:13,0,0 LR:3,0,0 Lt:6,0,0 NE:12,5,0 NEt:2,2,0 O:2,1,0 P:39,2,0 Pn:39,1,0 PnV:19,2,0 PnVt:3,0,0 QR:8,1,1 S:114,17,2 SVP:111,57,30 SVPt:10,6,2 SX:80,49,30 SXt:4,3,1 T:3,0,0 TE:3,0,0 VP:143,63,4 VPt:13,7,2 X:95,54,1 XE:95,51,1 XEt:12,10,1 Xt:5,4,1
appear#0 6 2 E:6,2,0 S:4,0,0 SVP:4,2,1 VP:6,2,0
appear#a 14 12 E:14,8,1 Et:2,2,0 NE:5,3,0 NEt:2,2,0 S:12,5,0 SVP:12,7,4 SVPt:1,1,0 SX:12,6,4 SXt:1,1,0 VP:14,9,1 VPt:1,1,0 X:14,8,1 XE:14,8,1 XEt:2,2,0 Xt:1,1,0
appear#p:at 5 0 E:5,0,0 Et:3,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
appear#p:in 8 1 E:8,0,0 P:8,1,0 Pn:8,0,0 PnV:6,0,0 S:6,1,0 SVP:6,0,0 VP:8,0,0
appear#p:on 6 1 E:6,0,0 P:6,0,0 Pn:6,0,0 S:5,1,1 SVP:5,0,0 VP:6,0,0
appear#post0 5 0 L:5,0,0 Lt:3,0,0
appear#postS 5 1 L:5,0,0
appear#x 74 54 E:74,43,0 Et:10,8,1 P:3,0,0 Pn:3,0,0 PnV:2,1,0 S:63,8,1 SVP:63,42,25 SVPt:5,4,2 SX:63,42,26 SXt:3,2,1 VP:74,45,0 VPt:6,5,1 X:74,46,0 XE:74,43,0 XEt:10,8,1 Xt:4,3,1
applaud# 12 8 E:7,6,6 NE:5,4,0 O:7,5,3 P:3,2,0 Pn:3,2,0 REL:1,1,0 S:1,1,1 SVPt:1,1,0 VP:8,6,6 VPo:4,3,0
apply# 14 0 E:12,0,0 P:10,0,0 Pn:10,0,0 PnV:4,0,0 VP:12,0,0
appoint# 13 7 E:9,6,5 NE:8,5,0 O:10,6,5 P:3,2,0 Pn:3,2,0 S:3,0,0 SVP:2,1,0 VP:11,6,5 VPo:3,1,0
appoint#o 7 4 E:7,4,4 NE:7,4,0 O:7,4,4 VP:7,4,4
approach# 13 0 E:12,0,0 NE:8,0,0 O:8,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:11,0,0 VPo:6,0,0 X:3,0,0 XE:3,0,0
approve# 15 10 E:9,5,4 Et:2,1,0 NE:5,4,0 O:6,4,3 P:4,1,0 Pn:4,1,1 PnV:3,0,0 PnVt:1,1,1 S:3,3,3 SVP:3,3,0 VP:15,4,3 VPt:2,1,0
argue# 135 131 C:76,71,56 CE:76,72,61 CEt:8,8,5 Ct:7,7,4 E:117,109,74 Et:15,12,5 L:26,8,3 LR:14,9,6 Lt:10,3,1 LtR:2,1,0 NE:20,20,1 NEt:2,2,0 O:15,6,3 Ot:3,1,0 P:15,6,0 Pn:15,6,3 PnV:6,3,1 PnVt:1,1,0 QL:2,1,1 QLR:2,2,1 QR:6,3,0 S:3,2,2 SVP:3,1,0 VP:105,89,60 VPo:5,5,0 VPt:11,9,4 X:3,3,0 XE:3,3,0
argue#0 7 7 E:7,7,4 NE:1,1,0
argue#c 8 8 C:8,8,6 CE:8,8,6 CEt:1,1,1 Ct:1,1,1 E:8,8,6 Et:1,1,1 NE:7,7,0 NEt:1,1,0 VP:8,8,6 VPt:1,1,1
argue#ct 61 60 C:61,56,44 CE:61,58,50 CEt:6,6,3 Ct:6,6,3 E:61,58,49 Et:6,6,3 NE:1,1,1 PnV:1,1,0 VP:61,58,44 VPt:6,6,3
argue#mid 8 8 E:8,8,1 L:8,4,0 LR:8,7,6
argue#o 11 11 E:11,9,7 Et:3,2,0 NE:6,6,0 NEt:1,1,0 O:11,5,3 Ot:2,1,0 VP:11,6,3 VPo:1,1,0 VPt:2,1,0
argue#postS 5 3 L:5,2,1 Lt:3,1,0
arm# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
arrange# 4 2 E:4,1,0 NE:4,1,0 O:4,0,0 P:4,1,0 Pn:4,1,1 PnV:3,0,0 VP:4,1,0 VPo:4,1,0
arrest# 7 0 E:3,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
arrive# 30 0 E:27,0,0 Et:4,0,0 L:3,0,0 NE:4,0,0 P:22,0,0 Pn:22,0,0 PnV:15,0,0 VP:25,0,0 X:4,0,0 XE:4,0,0
arrive#p:at 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:8,0,0
articulate# 7 4 E:5,3,2 NE:3,1,0 O:4,3,2 P:3,0,0 Pn:3,0,0 VP:6,3,2
ask# 306 269 C:77,65,46 CE:77,64,39 CEt:10,6,1 COL:3,1,0 Ct:6,3,0 E:237,160,62 Et:28,21,2 L:34,14,6 LR:15,4,0 LRt:3,1,0 Lt:22,15,6 LtR:9,1,0 NE:99,72,27 NEt:10,9,4 O:119,31,16 OC:8,7,1 P:71,35,11 Pn:71,35,14 PnV:19,13,1 PnVt:2,2,0 Pnt:2,2,1 Pt:2,2,0 QL:22,18,9 QLR:9,7,6 QR:46,13,11 S:34,1,1 SVP:30,23,2 SVa:3,2,0 SX:10,7,2 T:6,2,1 TE:6,2,1 VP:257,189,83 VPi:11,6,4 VPo:84,68,24 VPot:4,4,3 VPt:16,11,1 X:54,45,10 XE:54,33,7 XEt:9,9,2 Xt:3,3,2
ask#0 11 10 E:11,5,2 Et:1,1,0 VP:3,1,0
ask#Q 6 6 E:6,5,0 Et:1,1,0 P:3,0,0 Pn:3,0,0 PnV:1,1,0 QR:6,1,1 VP:4,2,1
ask#Q|cw 12 10 C:12,9,4 CE:12,9,0 E:12,9,0 QR:12,0,0 VP:12,9,4
ask#Q|o 6 5 E:6,3,0 O:6,4,4 QR:6,0,0 VP:6,4,3
ask#cw 37 35 C:37,33,22 CE:37,33,20 CEt:9,6,1 Ct:5,3,0 E:37,33,18 Et:9,6,0 NE:1,1,0 NEt:1,1,1 P:5,0,0 Pn:5,0,0 PnV:5,5,0 PnVt:1,1,0 VP:37,33,18 VPt:6,4,0
ask#cw|o 5 4 C:5,4,4 CE:5,4,4 E:5,4,0 NE:5,4,4 O:5,0,0 OC:5,4,0 VP:5,4,0 VPo:5,4,4
ask#o 37 33 E:37,32,11 NE:29,27,14 O:37,13,8 VP:37,29,11 VPo:19,16,11
ask#o|i 6 3 E:6,2,0 Et:1,1,0 NE:5,2,0 NEt:1,1,0 O:6,2,2 VP:6,3,0 VPi:6,3,2 VPo:3,1,0
ask#o|p:about 8 6 E:8,5,0 Et:1,1,0 NE:6,3,0 NEt:1,1,1 O:8,0,0 P:8,6,2 Pn:8,6,4 PnV:1,1,0 PnVt:1,1,0 VP:8,6,0 VPo:8,6,1 VPot:1,1,1 VPt:1,1,0
ask#o|x 29 27 E:29,24,13 Et:5,5,2 NE:27,20,3 NEt:5,5,1 O:29,5,0 VP:29,26,17 VPo:29,25,3 VPot:2,2,1 VPt:2,2,1 X:29,26,3 XE:29,21,3 XEt:5,5,1 Xt:1,1,1
ask#p:about 12 7 E:12,2,1 Et:2,2,0 P:12,5,3 Pn:12,5,1 PnV:3,0,0 Pnt:2,2,1 Pt:2,2,0 VP:12,4,2 VPt:2,2,0
ask#p:for 6 6 E:6,3,1 P:6,6,2 Pn:6,6,4 PnV:1,1,0 VP:6,5,2
ask#pas|p:about 9 8 P:9,7,1 Pn:9,7,3 S:9,0,0 SVP:9,6,0 VP:9,6,1
ask#pas|x 9 8 S:8,0,0 SVP:8,6,2 SX:8,6,2 VP:9,7,3 X:9,7,4 XE:9,5,3 XEt:1,1,0
ask#postSq 12 12 L:12,7,4 Lt:10,7,4 QL:12,9,5 QLR:7,5,4
ask#q|c 5 5 C:5,5,5 CE:5,5,5 E:5,5,5 QR:5,5,5 VP:5,5,5
ask#x 5 4 E:5,2,0 Et:1,1,0 PnV:1,1,1 VP:5,4,1 X:5,4,1 XE:5,2,0 XEt:1,1,0
assail# 9 9 E:8,6,3 NE:6,3,0 O:7,5,4 P:5,1,0 Pn:5,2,0 VP:9,5,2 VPo:4,1,0
assert# 19 17 C:12,12,8 CE:12,12,10 CEt:1,1,0 E:19,16,14 Et:1,1,0 NE:5,2,0 O:7,4,2 P:3,2,0 Pn:3,2,0 QR:3,1,0 VP:19,17,13 VPo:5,3,0
assert#ct 10 10 C:10,10,7 CE:10,10,9 CEt:1,1,0 E:10,10,9 Et:1,1,0 VP:10,10,7
assign# 6 1 P:4,1,0 Pn:4,1,0 S:4,1,0 SVP:4,1,0 VP:6,1,0
associate# 5 1 P:5,0,0 Pn:5,0,0 VP:5,0,0
assume# 13 5 C:8,3,3 CE:8,3,2 CEt:3,0,0 Ct:3,0,0 E:11,3,2 Et:4,0,0 NE:8,2,0 NEt:3,0,0 O:5,1,0 OC:1,1,1 P:3,0,0 Pn:3,0,0 PnV:1,1,0 SVP:1,1,0 VP:12,4,4 VPo:4,1,0 VPt:4,0,0
assure# 24 19 C:4,3,3 CE:4,2,2 CEt:2,1,1 E:14,8,2 Et:3,2,0 L:3,3,1 Lt:3,3,1 NE:13,8,4 NEt:3,2,1 O:11,5,2 OC:2,2,0 Ot:1,1,0 P:10,5,0 Pn:10,5,5 PnVt:1,1,1 QL:3,3,1 S:7,0,0 SVP:6,3,0 SVPt:1,1,0 VP:20,12,2 VPi:2,1,1 VPo:5,3,2 VPt:2,2,0
assure#o 6 6 E:6,5,2 Et:1,1,0 NE:6,5,2 NEt:1,1,0 O:6,5,2 Ot:1,1,0 VP:6,5,2 VPt:1,1,0
assure#pas|p:of 6 4 P:6,4,0 Pn:6,4,4 PnVt:1,1,1 S:6,0,0 SVP:6,3,0 SVPt:1,1,0 VP:6,3,0 VPt:1,1,0
attack# 55 38 E:49,21,15 Et:10,6,3 L:3,0,0 NE:39,11,0 NEt:8,3,0 O:46,24,20 Ot:1,1,0 P:20,10,0 Pn:20,9,1 PnV:6,1,0 PnVt:3,1,1 Pnt:2,1,0 Pt:2,2,0 QR:3,0,0 S:3,1,1 SVP:3,0,0 SVPt:2,1,0 VP:50,26,21 VPo:25,9,0 VPot:4,2,0 VPt:8,6,2
attack#o 24 19 E:24,13,11 Et:6,3,2 NE:17,5,0 NEt:4,1,0 O:24,17,15 Ot:1,1,0 VP:24,15,14 VPo:6,1,0 VPt:2,2,1
attempt# 15 5 E:14,3,0 Et:3,1,0 VP:14,3,0 VPt:2,1,0 X:14,3,0 XE:14,3,0 XEt:3,1,0 Xt:2,1,0
attempt#x 14 5 E:14,3,0 Et:3,1,0 VP:14,3,0 VPt:2,1,0 X:14,3,0 XE:14,3,0 XEt:3,1,0 Xt:2,1,0
attend# 30 0 E:27,0,0 NE:17,0,0 O:26,0,0 P:5,0,0 Pn:5,0,0 VP:28,0,0 VPo:10,0,0
attend#o 15 0 E:15,0,0 NE:12,0,0 O:15,0,0 VP:15,0,0 VPo:4,0,0
attend#o|T 6 0 E:4,0,0 O:6,0,0 VP:6,0,0
attract# 22 3 E:20,0,0 Et:7,0,0 NE:12,0,0 NEt:5,0,0 O:20,0,0 P:8,1,0 Pn:8,1,1 SVP:1,1,0 VP:22,1,0 VPo:9,0,0 VPot:4,0,0 VPt:5,0,0
attract#o 12 1 E:12,0,0 Et:3,0,0 NE:5,0,0 O:12,0,0 VP:12,0,0
attribute# 9 7 E:6,5,4 Et:1,1,0 NE:4,3,0 NEt:1,1,0 O:6,4,1 P:7,4,0 Pn:7,4,0 S:3,2,1 SVP:3,1,1 SVPt:2,1,0 VP:9,6,4 VPo:5,4,0 VPt:3,1,0
authorize# 9 2 E:3,1,1 Et:1,1,0 NE:3,1,0 NEt:1,1,0 O:3,1,1 S:6,0,0 SVP:6,0,0 SX:6,0,0 VP:9,2,2 VPo:2,1,0 VPot:1,1,0 VPt:1,1,0 X:7,1,0 XE:7,1,0 XEt:1,1,0 Xt:1,1,0
authorize#pas|x 5 0 S:5,0,0 SVP:5,0,0 SX:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
average# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
avoid# 32 7 E:32,2,1 Et:7,3,0 NE:12,0,0 NEt:6,2,0 O:20,3,1 P:5,1,0 Pn:5,1,0 VP:32,4,1 VPo:7,1,0 VPot:3,0,0 VPt:4,2,0 X:12,1,0 XE:12,0,0
avoid#g 8 0 E:8,0,0 VP:8,0,0 X:8,0,0 XE:8,0,0
avoid#o 13 1 E:13,1,1 Et:3,0,0 NE:8,0,0 NEt:3,0,0 O:13,1,1 VP:13,1,1
await# 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
await#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
award# 12 2 E:9,1,0 Et:4,0,0 NE:8,0,0 NEt:4,0,0 O:10,2,1 P:7,1,0 Pn:7,0,0 PnV:3,0,0 PnVt:3,0,0 S:3,0,0 SVP:3,0,0 VP:12,1,1 VPo:9,1,0 VPot:3,0,0 VPt:4,0,0
aware# 9 8 C:3,3,3 CE:3,3,3 COL:1,1,0 COLt:1,1,0 P:4,2,0 Pn:4,2,2 REL:1,1,1 VP:9,6,3
back# 88 47 E:76,18,12 Et:11,6,6 L:4,0,0 LR:4,0,0 NE:45,2,0 NEt:6,1,0 O:62,33,28 P:19,2,0 Pn:19,1,0 PnV:7,2,2 QR:3,0,0 S:5,2,2 SVP:3,0,0 SVa:3,0,0 VP:80,26,19 VPo:18,0,0 VPot:1,1,0 VPt:3,2,2 X:2,1,0 XE:2,1,0
back#o 47 26 E:47,13,10 Et:7,4,4 NE:29,2,0 NEt:3,0,0 O:47,23,21 VP:47,19,17 VPo:7,0,0 VPt:2,1,1
back#o|p:in 6 3 E:6,0,0 Et:2,1,1 NE:6,0,0 NEt:2,1,0 O:6,3,2 P:6,1,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0 VPot:1,1,0 VPt:1,1,1
balk# 4 4 E:4,4,1 P:4,4,1 Pn:4,4,3 VP:4,4,1
ban# 5 4 E:4,3,0 NE:2,2,0 NEt:1,1,0 O:3,1,1 PnV:1,1,0 PnVt:1,1,0 VP:5,3,1 VPo:2,2,1 VPot:1,1,0
bar# 9 3 E:8,1,0 NE:8,1,0 O:8,1,1 P:6,2,0 Pn:6,2,0 VP:9,3,3 VPo:5,2,0
base# 52 2 E:15,2,0 NE:4,0,0 O:4,0,0 P:47,0,0 Pn:47,0,0 PnV:8,0,0 S:10,0,0 SVP:10,0,0 VP:50,0,0 VPo:4,0,0 VPt:4,0,0
base#acl|p:in 9 0 P:9,0,0 Pn:9,0,0 VP:9,0,0
base#acl|p:on 16 0 P:16,0,0 Pn:16,0,0 PnV:4,0,0 VP:16,0,0
base#p:on 7 1 E:7,1,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0
base#pas|p:on 7 0 P:7,0,0 Pn:7,0,0 S:7,0,0 SVP:7,0,0 VP:7,0,0
bash# 6 3 E:5,2,2 NE:2,1,0 O:4,3,3 VP:5,3,3
battle# 13 2 E:13,2,0 NE:8,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 PnV:4,1,0 VP:13,2,0 VPo:4,0,0
beam# 6 1 E:3,0,0 L:3,0,0 VP:3,0,0
bear# 25 2 E:12,1,1 NE:7,0,0 O:11,2,2 P:10,0,0 Pn:10,0,0 PnV:3,0,0 S:11,0,0 SVP:8,0,0 VP:22,2,2 VPo:3,0,0
bear#o 6 2 E:6,1,1 O:6,2,2 VP:6,2,2
bear#pas|p:in 6 0 P:6,0,0 Pn:6,0,0 S:6,0,0 SVP:6,0,0 VP:6,0,0
beat# 31 1 E:29,1,1 Et:3,0,0 NE:20,1,0 O:29,0,0 P:15,0,0 Pn:15,0,0 PnV:4,0,0 VP:29,1,0 VPo:16,1,0
beat#o 11 0 E:11,0,0 NE:4,0,0 O:11,0,0 VP:11,0,0
beat#o|p:in 9 0 E:9,0,0 NE:9,0,0 O:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0 VPo:9,0,0
become# 223 14 C:2,1,0 CE:2,1,0 COL:12,0,0 E:214,6,0 Et:25,0,0 L:3,0,0 Lt:3,0,0 NE:146,5,0 NEt:19,0,0 O:157,2,0 Ot:9,0,0 P:26,1,0 Pn:26,1,0 PnV:6,0,0 QR:4,0,0 S:5,0,0 SVP:5,0,0 T:3,0,0 TE:3,0,0 VP:217,7,0 VPo:52,1,0 VPot:5,0,0 VPt:22,0,0 X:63,6,0 XE:63,5,0 XEt:5,0,0 Xt:3,0,0
become#a 37 3 E:37,2,0 NE:15,1,0 VP:37,2,0 X:37,2,0 XE:37,2,0
become#a|T 12 3 E:12,2,0 NE:7,2,0 VP:12,2,0 X:12,3,0 XE:12,2,0
become#o 110 4 E:110,0,0 Et:15,0,0 NE:75,0,0 NEt:11,0,0 O:110,1,0 Ot:7,0,0 VP:110,1,0 VPo:20,0,0 VPot:3,0,0 VPt:14,0,0
become#o|T 6 0 E:5,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
become#o|p:in 11 0 E:11,0,0 NE:9,0,0 O:11,0,0 P:11,0,0 Pn:11,0,0 VP:11,0,0 VPo:11,0,0
become#o|x 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
beg# 4 1 E:4,1,1 NE:4,1,0 O:4,0,0 VP:4,1,1 VPo:2,1,0 X:1,1,0 XE:1,1,0
begin# 150 25 C:1,1,1 CE:1,1,1 E:135,14,1 Et:34,3,0 L:12,1,1 LR:4,0,0 Lt:3,1,1 NE:24,3,0 NEt:4,0,0 O:35,1,0 P:46,4,0 Pn:46,5,0 PnV:19,2,0 PnVt:5,1,0 Pnt:1,1,0 Pt:1,1,0 QL:1,1,1 QR:3,1,1 T:5,0,0 TE:5,0,0 VP:135,15,1 VPo:26,4,0 VPt:24,3,0 X:68,10,0 XE:68,9,0 XEt:15,1,0 Xt:5,0,0
begin#0 7 0 E:6,0,0 NE:3,0,0 VP:4,0,0
begin#g 34 8 E:34,6,0 Et:6,1,0 VP:34,6,0 VPt:6,1,0 X:34,7,0 XE:34,6,0 XEt:6,1,0
begin#o 14 2 E:14,1,1 NE:9,1,0 O:14,1,0 VP:14,1,1 VPo:8,1,0
begin#p:in 12 0 E:12,0,0 Et:3,0,0 P:12,0,0 Pn:12,0,0 PnV:5,0,0 VP:12,0,0
begin#postS 7 1 L:7,0,0
begin#x 33 5 E:33,3,0 Et:9,0,0 VP:33,3,0 VPt:7,0,0 X:33,3,0 XE:33,3,0 XEt:9,0,0 Xt:3,0,0
believe# 87 72 C:50,42,36 CE:50,43,38 CEt:3,1,1 E:79,57,45 Et:7,2,1 L:14,2,1 LR:9,4,0 Lt:4,1,0 NE:38,29,0 NEt:3,2,0 O:12,5,4 P:5,3,0 Pn:5,3,2 PnV:1,1,0 REL:6,1,1 VP:69,52,42 VPo:3,1,0 VPot:1,1,0 VPt:3,1,0 X:3,1,0 XE:3,1,1
believe#c 32 27 C:32,25,21 CE:32,26,22 CEt:3,1,1 E:32,26,22 Et:3,1,1 NE:29,24,0 NEt:1,1,0 VP:32,25,22
believe#ct 14 14 C:14,14,13 CE:14,14,14 E:14,14,14 NE:1,1,0 VP:14,14,13
believe#mid 5 4 E:5,1,0 L:5,2,1 LR:5,3,0
believe#o 9 5 E:9,5,5 NE:4,2,0 O:9,4,3 VP:9,4,3
believe#rel 6 4 E:5,3,0 REL:6,1,1
bemoan# 4 4 C:1,1,1 CE:1,1,1 E:4,3,3 NE:3,2,0 O:3,3,1 T:2,2,0 TE:2,2,0 VP:4,4,2
benefit# 27 0 E:24,0,0 Et:5,0,0 L:3,0,0 NE:4,0,0 O:7,0,0 P:17,0,0 Pn:17,0,0 PnV:8,0,0 PnVt:3,0,0 VP:24,0,0 VPo:3,0,0 VPt:3,0,0
benefit#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
benefit#p:from 14 0 E:14,0,0 Et:4,0,0 P:14,0,0 Pn:14,0,0 PnV:7,0,0 PnVt:3,0,0 VP:14,0,0 VPt:3,0,0
best# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
bet# 6 0 E:5,0,0 VP:5,0,0
big# 13 0 P:10,0,0 Pn:10,0,0 PnV:3,0,0 VP:13,0,0
blame# 38 36 E:36,25,19 Et:4,2,2 NE:32,22,0 NEt:2,2,0 O:34,19,12 P:25,19,0 Pn:25,18,1 PnV:4,3,0 SVP:1,1,0 VP:38,31,24 VPo:23,18,0 VPt:2,1,1 X:1,1,0 XE:1,1,0
blame#o 12 11 E:12,8,6 Et:2,2,2 NE:11,7,0 NEt:2,2,0 O:12,10,10 VP:12,11,11 VPo:1,1,0
blame#o|p:for 9 9 E:9,6,4 NE:9,6,0 O:9,2,2 P:9,7,0 Pn:9,7,1 VP:9,6,5 VPo:9,6,0
blast# 22 22 E:20,13,5 Et:4,3,2 NE:17,10,0 NEt:3,2,0 O:19,8,5 P:9,7,0 Pn:9,7,1 PnV:4,1,0 PnVt:2,1,0 Pnt:1,1,0 Pt:1,1,0 QR:1,1,1 VP:20,16,10 VPo:14,10,0 VPot:3,2,0 VPt:4,3,2 X:1,1,0 XE:1,1,0
blast#o 5 5 E:5,3,2 NE:5,3,0 O:5,3,3 VP:5,5,5 VPo:2,2,0
blast#o|p:for 6 6 E:6,5,2 Et:2,2,2 NE:6,5,0 NEt:2,2,0 O:6,1,0 P:6,6,0 Pn:6,6,1 PnV:2,1,0 PnVt:1,1,0 Pnt:1,1,0 Pt:1,1,0 VP:6,5,2 VPo:6,5,0 VPot:2,2,0 VPt:2,2,2
block# 21 5 E:20,3,1 Et:3,1,1 NE:14,2,0 NEt:3,1,0 O:20,4,3 P:5,1,0 Pn:5,1,0 VP:21,4,3 VPo:8,1,0 VPt:3,1,1
block#o 13 1 E:13,0,0 NE:9,0,0 O:13,1,1 VP:13,0,0 VPo:4,0,0
blunt# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
boast# 16 12 C:3,3,2 CE:3,3,1 E:11,5,1 Et:3,0,0 L:4,0,0 LR:2,1,0 NE:4,0,0 O:4,0,0 P:6,4,0 Pn:6,4,4 Pnt:3,1,0 Pt:3,1,0 QR:1,1,1 VP:12,6,1 VPt:4,1,0
bolster# 9 0 E:8,0,0 NE:7,0,0 O:8,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0 VPo:3,0,0
bolster#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
boom# 4 1 E:3,1,1 QR:1,1,1
boost# 11 0 E:9,0,0 Et:3,0,0 NE:8,0,0 NEt:3,0,0 O:9,0,0 P:7,0,0 Pn:7,0,0 VP:10,0,0 VPo:9,0,0
borrow# 13 0 E:9,0,0 NE:4,0,0 O:3,0,0 P:4,0,0 Pn:4,0,0 VP:6,0,0
bother# 4 1 E:4,1,0 NE:1,1,0 VP:4,1,0 VPi:1,1,0 VPo:1,1,0 X:3,0,0 XE:3,0,0
bound# 5 0 VP:4,0,0
brace# 5 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
brag# 7 7 C:1,1,1 CE:1,1,1 E:6,4,1 P:4,2,0 Pn:4,2,2 PnV:2,2,1 VP:5,3,1
break# 56 5 C:2,1,1 CE:2,1,1 COL:3,0,0 E:49,2,2 Et:9,0,0 L:5,0,0 NE:18,2,0 NEt:4,0,0 O:22,2,2 P:24,0,0 Pn:24,0,0 PnV:9,1,0 QR:4,2,1 VP:46,2,2 VPo:11,0,0 VPt:7,0,0
break#o 12 1 E:12,1,1 Et:4,0,0 NE:8,1,0 NEt:4,0,0 O:12,1,1 VP:12,1,1
break#p:with 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
brief# 10 2 C:1,1,0 CE:1,1,0 E:5,1,0 P:10,1,0 Pn:10,1,1 PnV:5,1,0 S:3,0,0 SVP:3,1,0 VP:10,2,0
bring# 74 9 COL:3,0,0 E:70,4,1 Et:11,0,0 L:3,0,0 NE:49,4,0 NEt:7,0,0 O:59,3,1 P:37,4,0 Pn:37,4,0 PnV:10,0,0 QR:4,2,0 VP:71,5,2 VPo:34,4,0 VPot:3,0,0 VPt:4,0,0 X:4,1,0 XE:4,1,0
bring#o 23 1 E:23,0,0 Et:3,0,0 NE:17,0,0 O:23,1,0 VP:23,1,0 VPo:6,0,0
bring#o|p:to 12 0 E:12,0,0 NE:12,0,0 O:12,0,0 P:12,0,0 Pn:12,0,0 PnV:3,0,0 VP:12,0,0 VPo:12,0,0
broadcast# 7 4 E:6,2,0 Et:1,1,1 NE:4,1,0 NEt:1,1,0 O:5,4,2 P:3,1,0 Pn:3,1,0 VP:6,3,0 VPo:4,0,0 VPt:1,1,1
broker# 7 1 E:4,0,0 NE:4,0,0 O:3,0,0 VP:7,0,0
brush# 7 5 E:6,3,1 O:4,3,3 P:3,1,0 Pn:3,1,1 VP:6,4,3
buck# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
build# 59 3 E:48,0,0 Et:6,0,0 L:3,0,0 NE:33,0,0 NEt:6,0,0 O:41,0,0 Ot:3,0,0 P:29,2,0 Pn:29,2,1 PnV:7,0,0 S:6,0,0 SVP:6,1,0 VP:55,2,0 VPo:23,0,0 VPt:5,0,0
build#o 20 1 E:20,0,0 Et:4,0,0 NE:14,0,0 NEt:4,0,0 O:20,0,0 Ot:3,0,0 VP:20,0,0 VPo:4,0,0 VPt:4,0,0
build#o|p:in 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
buoy# 4 0 VP:4,0,0
burn# 6 0 E:4,0,0 VP:3,0,0
bury# 5 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
busy# 5 2 VP:5,2,0
buy# 34 2 E:33,2,2 Et:3,0,0 NE:18,0,0 O:28,2,2 P:13,0,0 Pn:13,0,0 PnV:5,0,0 VP:34,2,2 VPo:12,0,0
buy#o 16 2 E:16,2,2 NE:7,0,0 O:16,2,2 VP:16,2,2
calculate# 5 1 C:1,1,1 CE:1,1,1 E:4,1,1 NE:3,0,0 VP:4,1,1
call# 405 343 C:9,4,2 CE:9,4,2 E:346,231,110 Et:43,27,6 L:23,0,0 LR:13,7,0 Lt:6,0,0 LtR:1,1,0 NE:196,111,9 NEt:17,8,0 O:235,127,40 OC:3,2,2 Ot:7,4,2 P:128,60,1 Pn:128,60,28 PnV:71,55,32 PnVt:15,11,9 Pnt:4,2,1 Pt:5,2,0 QL:2,1,0 QLR:1,1,0 QR:81,60,9 S:14,4,2 SVP:10,3,1 SX:4,2,0 T:8,3,1 TE:8,3,1 TEt:2,1,0 Tt:2,1,0 VP:374,266,128 VPi:35,28,0 VPo:118,74,7 VPot:9,4,0 VPt:38,20,5 X:112,79,15 XE:112,67,12 XEt:12,6,0 Xt:9,5,0
call#0 5 2 E:5,1,0 VP:1,1,0
call#acl|o 8 4 O:8,4,1 VP:8,2,1 VPo:4,0,0 VPot:2,1,0 VPt:3,1,0
call#o 101 82 E:101,62,44 Et:13,7,4 NE:89,53,4 NEt:10,5,0 O:101,55,26 Ot:5,3,1 VP:101,70,47 VPo:36,25,1 VPot:4,3,0 VPt:10,6,4
call#o|T 5 5 E:5,5,0 O:5,3,3 VP:5,4,3 VPo:1,1,0
call#o|a 22 20 E:22,16,9 Et:1,1,1 NE:17,10,3 NEt:1,1,0 O:22,13,0 Ot:1,1,1 VP:22,18,12 VPo:22,14,4 VPt:1,1,1 X:22,14,4 XE:22,11,3
call#o|i 18 17 E:18,12,11 Et:1,1,1 NE:14,8,0 O:18,15,0 VP:18,16,14 VPi:18,16,0 VPo:2,1,0
call#p:for 34 33 E:34,26,0 Et:6,5,0 P:34,27,0 Pn:34,27,20 PnV:11,7,5 PnVt:3,3,2 Pnt:2,1,0 Pt:2,1,0 VP:34,26,0 VPt:5,4,0
call#post0m 7 7 L:7,0,0 LR:7,4,0
call#postS 7 5 L:7,0,0
call#postSm 5 5 L:5,0,0 LR:5,2,0 LtR:1,1,0
call#q|a 7 6 E:7,3,0 QR:7,6,0 VP:7,4,0 X:7,4,0 XE:7,3,0
call#q|i|a 6 6 E:6,5,5 NE:6,5,0 QR:6,6,0 VP:6,5,5 VPi:6,5,0 X:6,5,0 XE:6,5,0
call#q|o 28 25 E:28,18,12 NE:18,11,0 O:28,15,6 P:2,1,0 Pn:2,1,0 QR:28,23,3 VP:28,21,13 VPo:9,7,1
call#q|o|a 9 9 E:9,6,5 NE:8,5,1 O:9,4,0 QR:9,8,1 VP:9,8,7 VPo:9,8,1 X:9,8,1 XE:9,6,1
call#q|o|i 5 5 E:5,4,4 NE:5,4,0 O:5,3,0 QR:5,4,0 VP:5,4,4 VPi:5,4,0 VPo:1,1,0
call#x 42 39 E:42,36,5 Et:9,7,0 P:37,8,0 Pn:37,12,0 PnV:37,35,20 PnVt:7,7,6 VP:42,39,6 VPt:7,7,0 X:42,35,8 XE:42,32,6 XEt:9,6,0 Xt:6,5,0
campaign# 57 7 E:41,3,0 Et:7,0,0 L:14,0,0 LR:8,0,0 NE:4,0,0 O:5,0,0 P:35,3,0 Pn:35,3,3 PnV:17,1,1 VP:39,4,0 VPo:5,0,0 VPt:5,0,0 X:4,1,0 XE:4,1,0
campaign#0 5 0 E:5,0,0
campaign#p:in 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:8,0,0
campaign#postS 5 2 L:5,0,0
campaign#postSm 6 1 L:6,0,0 LR:6,0,0
cancel# 5 0 E:3,0,0 O:3,0,0 VP:5,0,0 VPo:3,0,0
cap# 8 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:7,0,0 VPo:4,0,0
capitalize# 11 0 E:7,0,0 L:4,0,0 LR:3,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0
capitalize#p:on 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
capture# 33 2 E:28,1,1 NE:20,1,0 O:27,0,0 P:6,0,0 Pn:6,0,0 VP:31,1,0 VPo:7,0,0 X:1,1,0 XE:1,1,1
capture#o 21 0 E:21,0,0 NE:13,0,0 O:21,0,0 VP:21,0,0
care# 14 8 E:13,5,0 Et:2,1,0 O:1,1,0 P:10,4,0 Pn:10,5,3 PnV:3,1,1 VP:13,7,0
care#p:about 7 3 E:7,3,0 P:7,2,0 Pn:7,3,2 PnV:2,1,1 VP:7,3,0
careful# 7 2 P:3,0,0 Pn:3,0,0 VP:7,2,0
carry# 45 3 E:42,1,0 Et:7,1,0 NE:33,1,0 NEt:4,1,0 O:41,1,0 P:16,0,0 Pn:16,0,0 PnV:3,0,0 PnVt:3,0,0 QR:2,1,1 T:3,0,0 TE:3,0,0 VP:43,2,0 VPo:19,1,0 VPt:5,0,0 X:1,1,0 XE:1,1,0
carry#o 21 1 E:21,0,0 Et:3,0,0 NE:17,0,0 O:21,0,0 VP:21,0,0 VPo:4,0,0
carry#o|p:in 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
carve# 7 0 E:6,0,0 NE:5,0,0 O:5,0,0 VP:6,0,0
cast# 65 25 E:57,17,9 Et:5,1,0 NE:46,17,0 NEt:5,2,0 O:53,4,0 P:42,16,0 Pn:42,16,6 PnV:10,3,0 PnVt:3,2,0 S:6,0,0 SVP:3,0,0 T:3,0,0 TE:3,0,0 VP:62,21,9 VPo:39,17,0 VPot:3,2,0 VPt:3,1,0 X:2,1,0 XE:2,1,0
cast#o 15 3 E:15,2,0 NE:8,1,0 O:15,2,0 VP:15,2,0
cast#o|p:as 16 10 E:16,9,7 NE:16,8,0 O:16,1,0 P:16,9,0 Pn:16,9,0 PnV:4,2,0 VP:16,10,7 VPo:16,9,0
cast#o|p:for 6 3 E:6,2,0 NE:6,2,0 NEt:2,1,0 O:6,0,0 P:6,3,0 Pn:6,3,2 PnVt:1,1,0 VP:6,2,0 VPo:6,2,0 VPot:1,1,0
cast#o|p:in 6 3 E:6,1,1 Et:2,1,0 NE:6,1,0 NEt:2,1,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:2,1,0 PnVt:2,1,0 VP:6,1,1 VPo:6,1,0 VPot:2,1,0 VPt:2,1,0
cast#o|p:on 5 4 E:5,1,0 NE:5,3,0 O:5,1,0 P:5,3,0 Pn:5,3,3 VP:5,4,0 VPo:5,3,0
catapult# 4 0 E:4,0,0 Et:3,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0 VPo:3,0,0
catch# 26 2 E:18,0,0 Et:3,0,0 NE:10,0,0 O:14,0,0 P:13,1,0 Pn:13,1,0 PnV:6,0,0 S:5,0,0 SVP:4,1,0 VP:24,1,0 VPo:6,0,0
catch#o 8 0 E:8,0,0 NE:4,0,0 O:8,0,0 VP:8,0,0
caucuse# 12 0 E:9,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:9,0,0
cause# 23 0 E:23,0,0 NE:17,0,0 O:23,0,0 P:5,0,0 Pn:5,0,0 VP:23,0,0 VPo:14,0,0 X:5,0,0 XE:5,0,0
cause#o 11 0 E:11,0,0 NE:8,0,0 O:11,0,0 VP:11,0,0 VPo:4,0,0
cause#o|x 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
caution# 6 6 C:2,2,2 CE:2,2,2 E:6,5,3 Et:2,2,1 NE:1,1,0 NEt:1,1,0 P:1,1,0 Pn:1,1,1 PnVt:1,1,1 VP:6,5,4 VPo:1,1,0 VPt:1,1,0 X:1,1,0 XE:1,1,0 XEt:1,1,0
celebrate# 25 6 E:21,1,0 Et:6,3,1 NE:11,1,0 NEt:2,1,0 O:18,3,1 P:11,3,0 Pn:11,2,1 PnV:5,2,0 SVP:2,1,1 VP:25,5,1 VPo:9,2,0 VPt:3,0,0 X:1,1,1 XEt:1,1,0
celebrate#o 11 1 E:11,1,0 Et:2,1,1 NE:6,1,0 NEt:2,1,0 O:11,1,0 VP:11,1,1 VPo:3,1,0
cement# 4 1 E:3,1,0 NE:3,1,0 O:3,0,0 P:3,1,0 Pn:3,1,1 VP:4,1,0 VPo:3,1,0
center# 6 2 E:2,1,0 P:6,1,0 Pn:6,1,0 VP:6,1,0
certain# 5 3 C:1,1,1 CE:1,1,0 VP:5,3,1 VPt:2,2,0 X:2,1,0 XE:2,1,0 XEt:1,1,0 Xt:1,1,0
chair# 6 0 E:5,0,0 NE:4,0,0 O:4,0,0 VP:5,0,0
challeng# 32 18 E:26,12,7 Et:4,2,1 NE:24,9,0 O:23,8,6 P:15,6,1 Pn:15,6,2 PnV:6,2,0 Pnt:1,1,0 Pt:1,1,0 S:5,0,0 SVP:4,1,0 SVPt:1,1,1 VP:31,14,10 VPo:13,7,0 VPt:4,3,1 X:4,1,0 XE:4,2,0
challeng#o 11 6 E:11,5,2 Et:2,1,1 NE:11,2,0 O:11,6,5 VP:11,5,4 VPt:2,1,1
challenge# 11 1 E:11,1,1 NE:8,0,0 O:11,1,1 P:3,0,0 Pn:3,0,0 VP:11,1,1 VPo:5,0,0
challenge#o 6 1 E:6,1,1 NE:3,0,0 O:6,1,1 VP:6,1,1
champion# 11 6 E:7,2,0 Et:2,1,0 NE:7,1,0 NEt:2,1,0 O:7,3,1 P:3,1,0 Pn:3,0,0 S:1,1,1 VP:9,2,1 VPo:2,1,0
champion#o 5 1 E:5,1,0 NE:5,1,0 O:5,1,0 VP:5,1,0
change# 59 4 C:1,1,1 CE:1,1,1 E:48,2,1 Et:10,0,0 L:6,0,0 Lt:3,0,0 NE:25,1,0 NEt:6,0,0 O:36,1,0 P:16,1,0 Pn:16,1,1 PnV:5,0,0 SVP:2,1,0 VP:51,3,1 VPo:12,1,0 VPot:5,0,0 VPt:6,0,0 X:3,0,0 XE:3,0,0
change#0 6 0 E:5,0,0 VP:4,0,0
change#o 26 1 E:26,1,0 Et:3,0,0 NE:18,1,0 NEt:3,0,0 O:26,1,0 VP:26,1,0 VPo:4,0,0
change#postS 6 1 L:6,0,0 Lt:3,0,0
chant# 14 11 C:1,1,1 CE:1,1,1 E:10,6,3 L:4,1,0 LR:3,1,0 O:7,5,4 PnV:1,1,0 QL:1,1,1 QR:9,8,6 VP:9,6,4
chant#q|o 6 6 E:6,4,3 O:6,5,4 QR:6,6,5 VP:6,5,4
characterize# 6 6 E:6,6,3 NE:5,5,0 O:5,2,0 P:6,4,0 Pn:6,4,1 PnV:3,3,0 VP:6,6,4 VPo:5,5,0 X:1,1,0 XE:1,1,0
charge# 36 20 C:4,3,2 CE:4,3,2 E:23,9,6 Et:3,0,0 L:2,1,1 Lt:1,1,0 NE:14,3,0 NEt:3,0,0 O:14,4,3 P:17,7,0 Pn:17,7,1 PnV:6,3,0 QL:1,1,1 S:11,2,1 SVP:10,6,2 VP:32,14,5 VPo:9,2,0
charge#o 8 3 E:8,2,1 NE:8,1,0 O:8,2,1 VP:8,2,2 VPo:4,1,0
charge#pas|p:with 6 4 P:6,4,0 Pn:6,4,1 S:6,1,0 SVP:6,4,2 VP:6,4,0
check# 10 1 E:8,1,0 NE:5,0,0 O:6,0,0 P:5,1,0 Pn:5,1,1 VP:9,1,0 VPo:3,0,0
cheer# 20 7 E:17,4,0 Et:3,1,0 L:3,0,0 NE:6,0,0 O:7,1,0 P:12,2,0 Pn:12,2,2 PnV:4,1,1 Pnt:1,1,0 Pt:1,1,0 QR:3,1,1 VP:15,4,0 VPo:5,0,0 VPt:1,1,0
chide# 7 7 E:7,4,3 Et:2,2,1 NE:7,4,0 NEt:2,2,0 O:7,1,1 P:5,3,0 Pn:5,3,0 PnV:1,1,0 Pnt:1,1,0 Pt:1,1,0 QR:1,1,0 VP:7,4,3 VPo:6,4,0 VPot:1,1,0 VPt:1,1,1
chime# 5 2 E:4,1,0 P:4,2,1 Pn:4,2,1 VP:4,2,1
choose# 45 9 E:40,6,4 NE:15,2,0 O:22,3,2 P:11,0,0 Pn:11,0,0 PnV:3,0,0 QR:3,0,0 S:3,0,0 SVP:3,0,0 VP:43,6,3 VPo:12,1,0 X:15,4,1 XE:15,4,1
choose#o 15 2 E:15,2,2 NE:9,1,0 O:15,2,2 VP:15,2,2 VPo:6,0,0
choose#x 10 3 E:10,2,0 VP:10,2,0 X:10,2,0 XE:10,2,0
circulate# 5 2 E:4,1,0 NE:3,1,0 P:1,1,0 Pn:1,1,1 S:1,1,0 SVP:1,1,0 VP:4,1,0 VPo:1,1,0
cite# 64 62 C:4,2,2 CE:4,2,2 CEt:2,1,0 Ct:1,1,0 E:61,47,36 Et:15,13,3 LR:2,1,0 LRt:1,1,0 LtR:1,1,0 LtRt:1,1,0 NE:46,35,0 NEt:10,8,0 O:56,38,27 Ot:7,7,3 P:19,16,0 Pn:19,11,0 PnV:4,2,0 PnVt:2,2,0 QR:4,3,1 T:1,1,0 TE:1,1,0 VP:62,50,42 VPo:24,18,0 VPot:2,2,0 VPt:12,10,3
cite#o 32 31 E:32,27,23 Et:6,6,2 NE:25,19,0 NEt:5,5,0 O:32,27,22 Ot:5,5,2 VP:32,26,23 VPo:6,3,0 VPt:5,5,2
cite#o|p:as 10 10 E:10,10,7 Et:2,2,0 NE:10,10,0 NEt:2,2,0 O:10,3,0 P:10,9,0 Pn:10,6,0 PnV:2,2,0 PnVt:2,2,0 VP:10,10,7 VPo:10,9,0 VPot:2,2,0 VPt:2,2,0
claim# 98 82 C:36,35,32 CE:36,33,29 E:90,61,44 Et:4,2,1 L:8,1,0 LR:3,1,0 Lt:4,0,0 NE:43,25,0 NEt:2,1,0 O:28,11,5 OC:1,1,1 P:15,4,0 Pn:15,4,1 PnV:5,2,0 PnVt:1,1,0 QL:2,1,1 QLR:1,1,0 QR:5,4,1 S:3,2,2 T:1,1,0 TE:1,1,0 VP:90,63,47 VPi:1,1,0 VPo:17,5,0 VPot:1,1,0 VPt:3,1,1 X:11,7,2 XE:11,7,2
claim#0 13 10 E:13,7,4 NE:1,1,0 VP:12,8,4
claim#c 13 13 C:13,13,13 CE:13,12,12 E:13,12,12 NE:13,12,0 VP:13,13,13
claim#ct 19 18 C:19,18,17 CE:19,17,15 E:19,17,14 NE:2,2,0 PnV:2,2,0 VP:19,18,16
claim#o 12 10 E:12,6,5 Et:1,1,0 NE:10,4,0 O:12,8,4 VP:12,7,5 VPo:2,1,0
claim#o|p:in 5 1 E:5,1,1 NE:4,1,0 O:5,0,0 P:5,1,0 Pn:5,1,0 VP:5,1,1 VPo:5,1,0
clarify# 4 4 C:1,1,1 CE:1,1,1 E:4,4,3 Et:1,1,0 NE:2,2,0 O:2,2,1 VP:3,3,3 VPi:1,1,0
clash# 9 2 E:7,2,0 Et:2,1,0 NE:1,1,0 NEt:1,1,0 P:6,0,0 Pn:6,0,0 PnV:3,1,0 PnVt:1,1,0 VP:8,2,0 VPt:1,1,0
classify# 6 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:3,0,0
clear# 58 32 C:37,24,16 CE:37,23,16 CEt:4,3,2 COL:1,1,0 Ct:4,3,2 E:9,0,0 Et:3,0,0 NE:8,0,0 NEt:3,0,0 O:11,0,0 P:9,0,0 Pn:9,0,0 PnV:6,2,0 PnVt:2,1,0 T:1,1,0 TE:1,1,0 VP:57,26,18 VPo:6,2,0 VPt:6,3,1 X:3,1,0 XE:3,1,0
clear#ct|A 26 18 C:26,18,12 CE:26,17,12 CEt:2,2,1 Ct:2,2,1 PnVt:1,1,0 VP:26,17,12 VPt:2,2,0
clear#cw|A 8 3 C:8,3,2 CE:8,3,2 VP:8,3,2
clear#o 6 0 E:6,0,0 Et:3,0,0 NE:6,0,0 NEt:3,0,0 O:6,0,0 VP:6,0,0
click# 7 0 E:7,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 X:3,0,0 XE:3,0,0
climb# 4 0 E:3,0,0 VP:3,0,0
clinch# 19 0 E:19,0,0 Et:5,0,0 NE:13,0,0 NEt:4,0,0 O:18,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:19,0,0 VPo:6,0,0 VPt:3,0,0
clinch#o 14 0 E:14,0,0 Et:4,0,0 NE:10,0,0 NEt:4,0,0 O:14,0,0 VP:14,0,0
close# 61 1 E:24,1,0 L:4,0,0 NE:12,1,0 O:13,0,0 P:28,0,0 Pn:28,0,0 PnV:13,0,0 QR:3,0,0 S:4,0,0 VP:49,0,0 VPo:7,0,0 VPt:4,0,0 X:8,0,0 XE:8,0,0
close#0 5 0 E:5,0,0 VP:4,0,0
close#o 8 0 E:8,0,0 NE:6,0,0 O:8,0,0 VP:8,0,0
close#p:to|A 12 0 P:12,0,0 Pn:12,0,0 PnV:6,0,0 VP:12,0,0
close#x|A 7 0 VP:7,0,0 X:7,0,0 XE:7,0,0
collapse# 5 0 E:3,0,0 VP:3,0,0
collect# 12 0 E:11,0,0 NE:10,0,0 O:10,0,0 P:6,0,0 Pn:6,0,0 VP:11,0,0 VPo:7,0,0
combine# 8 0 E:5,0,0 P:4,0,0 Pn:4,0,0 VP:7,0,0
come# 338 27 C:10,1,1 CE:10,1,1 COL:14,0,0 E:285,8,1 Et:58,1,0 L:44,1,1 LR:13,1,0 Lt:10,1,1 LtR:4,1,0 NE:36,0,0 NEt:7,0,0 O:33,0,0 P:199,3,0 Pn:199,4,3 PnV:79,3,0 PnVt:23,0,0 Pnt:5,0,0 Pt:5,0,0 QL:1,1,1 QR:7,0,0 T:16,0,0 TE:16,0,0 VP:289,8,0 VPo:14,0,0 VPot:3,0,0 VPt:40,0,0 X:33,4,0 XE:33,3,0 XEt:6,0,0 Xt:4,0,0
come#0 28 1 E:24,0,0 Et:6,0,0 NE:3,0,0 VP:24,0,0 VPt:5,0,0
come#a 10 0 E:10,0,0 NE:6,0,0 VP:10,0,0 X:10,0,0 XE:10,0,0
come#c 7 0 C:7,0,0 CE:7,0,0 E:7,0,0 VP:7,0,0
come#o 16 1 E:16,0,0 NE:11,0,0 O:16,0,0 VP:16,0,0 VPo:5,0,0
come#p:as 13 1 E:13,0,0 P:13,0,0 Pn:13,0,0 VP:13,0,0
come#p:at 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 PnV:6,0,0 VP:9,0,0
come#p:from 28 2 E:28,0,0 Et:4,0,0 P:28,0,0 Pn:28,0,0 PnV:8,0,0 VP:28,0,0
come#p:in 22 2 E:22,1,0 Et:5,0,0 P:22,0,0 Pn:22,1,0 PnV:8,1,0 PnVt:4,0,0 VP:22,1,0 VPt:4,0,0
come#p:into 6 1 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
come#p:in|T 7 0 E:6,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:7,0,0
come#p:on 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
come#p:to 29 1 E:29,0,0 Et:4,0,0 P:29,0,0 Pn:29,0,0 PnV:14,0,0 VP:29,0,0
come#p:under 9 2 E:9,0,0 Et:3,0,0 P:9,0,0 Pn:9,0,0 PnV:6,0,0 VP:9,0,0
come#p:with 7 1 E:7,1,0 P:7,1,0 Pn:7,1,1 VP:7,1,0
come#postS 27 3 L:27,0,0 Lt:4,0,0
come#postSm 10 2 L:10,0,0 LR:10,0,0 Lt:4,0,0 LtR:3,0,0
come#x 17 4 E:17,2,0 Et:4,0,0 P:4,0,0 Pn:4,0,0 PnV:4,2,0 VP:17,2,0 VPt:3,0,0 X:17,3,0 XE:17,2,0 XEt:4,0,0 Xt:3,0,0
command# 11 1 E:9,1,0 NE:6,1,1 O:7,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:10,1,0 VPo:3,1,1 X:2,1,1 XE:2,1,1
comment# 21 15 C:3,3,2 CE:3,3,2 E:19,14,3 Et:3,2,0 L:2,1,1 P:14,9,1 Pn:14,10,7 PnV:3,2,1 Pnt:1,1,1 Pt:1,1,0 QR:1,1,0 VP:19,14,3 VPo:1,1,0 VPt:2,1,0
comment#p:on 9 8 E:9,8,1 Et:3,2,0 P:9,6,1 Pn:9,7,4 PnV:3,2,1 Pnt:1,1,1 Pt:1,1,0 VP:9,8,1 VPt:2,1,0
commit# 11 4 E:7,3,1 NE:1,1,0 O:2,1,0 P:7,2,0 Pn:7,2,2 S:3,0,0 VP:11,4,1 X:1,1,1 XE:1,1,1
common# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
compare# 56 14 C:2,1,1 CE:2,1,1 E:29,12,7 Et:8,2,1 L:21,0,0 LR:3,0,0 Lt:4,0,0 NE:21,10,0 NEt:4,1,0 O:21,6,5 P:23,5,0 Pn:23,5,0 PnV:12,2,0 PnVt:5,1,0 QR:1,1,1 VP:35,12,9 VPo:12,6,0 VPot:3,1,0 VPt:8,2,1
compare#o 9 5 E:9,5,3 NE:9,4,0 O:9,5,5 VP:9,5,5
compare#o|p:to 7 5 E:7,3,2 Et:1,1,1 NE:7,3,0 NEt:1,1,0 O:7,1,0 P:7,4,0 Pn:7,4,0 PnVt:1,1,0 VP:7,3,3 VPo:7,3,0 VPot:1,1,0 VPt:1,1,1
compare#p:with 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:4,0,0 VP:5,0,0
compare#post0 16 0 L:16,0,0 Lt:3,0,0
compel# 5 1 E:4,1,0 NE:2,1,0 VP:4,1,0 X:3,1,0 XE:3,1,0
compete# 22 0 E:20,0,0 Et:5,0,0 P:17,0,0 Pn:17,0,0 PnV:8,0,0 PnVt:3,0,0 VP:19,0,0 VPt:3,0,0 X:3,0,0 XE:3,0,0
compete#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
compile# 9 2 E:5,1,1 NE:4,0,0 O:5,1,1 QR:1,1,0 VP:9,1,1
complain# 21 20 C:7,6,4 CE:7,6,6 CEt:1,1,1 Ct:1,1,1 E:11,9,6 Et:1,1,1 L:10,2,2 LR:3,0,0 Lt:1,1,1 P:3,2,0 Pn:3,2,2 PnV:1,1,0 QL:1,1,1 VP:11,10,4 VPt:1,1,1
complain#ct 7 7 C:7,6,4 CE:7,6,6 CEt:1,1,1 Ct:1,1,1 E:7,6,6 Et:1,1,1 VP:7,6,4 VPt:1,1,1
complete# 14 1 E:8,0,0 NE:7,0,0 O:8,1,0 P:5,0,0 Pn:5,0,0 S:3,0,0 VP:13,1,0 VPo:5,0,0
complicate# 8 0 E:8,0,0 Et:3,0,0 NE:8,0,0 NEt:3,0,0 O:8,0,0 VP:8,0,0 VPo:3,0,0 VPt:3,0,0
complicate#o 8 0 E:8,0,0 Et:3,0,0 NE:8,0,0 NEt:3,0,0 O:8,0,0 VP:8,0,0 VPo:3,0,0 VPt:3,0,0
conced# 14 12 C:8,7,5 CE:8,7,5 E:12,8,6 Et:1,1,0 L:2,1,1 Lt:1,1,1 NE:4,3,0 O:3,1,0 P:3,2,0 Pn:3,2,0 QL:1,1,1 VP:12,9,6 VPo:2,1,0
conced#ct 6 6 C:6,5,3 CE:6,5,3 E:6,5,3 VP:6,5,3
concern# 4 3 C:2,2,2 CE:2,2,2 E:3,2,1 NE:2,1,0 O:2,1,0 SVP:1,1,0 VP:4,3,2
concerned# 5 4 P:5,3,0 Pn:5,3,3 PnV:2,1,1 VP:5,4,0
conclude# 43 38 C:19,16,9 CE:19,15,10 CEt:1,1,0 E:30,24,9 Et:3,3,1 L:12,8,4 LR:4,3,1 Lt:3,2,1 NE:4,3,0 O:2,1,0 P:5,4,0 Pn:5,4,0 PnV:2,2,0 PnVt:1,1,1 Pnt:1,1,1 Pt:1,1,0 QL:6,6,3 QLR:4,4,3 QR:8,5,3 T:1,1,1 TE:1,1,1 VP:27,21,8 VPt:1,1,0
conclude#ct 11 10 C:11,10,6 CE:11,9,7 CEt:1,1,0 E:11,9,6 Et:1,1,0 PnV:1,1,0 VP:11,10,5
conclude#postSq 5 5 L:5,4,2 Lt:2,1,1 QL:5,5,2 QLR:3,3,3
condemn# 19 16 C:1,1,1 CE:1,1,1 E:17,9,8 NE:13,7,0 O:16,12,9 P:7,2,0 Pn:7,2,0 PnV:2,1,0 QR:3,3,2 S:2,2,0 SVP:1,1,0 VP:18,14,13 VPo:6,3,0
condemn#o 8 8 E:8,4,3 NE:7,3,0 O:8,8,7 VP:8,8,7
conduct# 71 1 E:26,1,0 Et:4,0,0 NE:19,0,0 NEt:4,0,0 O:24,1,0 P:37,0,0 Pn:37,0,0 PnV:10,0,0 S:23,0,0 SVP:21,0,0 VP:68,1,0 VPo:14,0,0 VPt:3,0,0
conduct#acl|p:for 9 0 P:9,0,0 Pn:9,0,0 VP:9,0,0
conduct#o 13 1 E:13,1,0 NE:10,0,0 O:13,1,0 VP:13,1,0 VPo:4,0,0
conduct#pasA 10 0 VP:10,0,0
conduct#pas|p:for 5 0 P:5,0,0 Pn:5,0,0 PnV:5,0,0 S:5,0,0 SVP:5,0,0 VP:5,0,0
confident# 8 8 C:5,5,4 CE:5,4,3 P:3,3,0 Pn:3,3,3 VP:8,8,4
confident#ct|A 5 5 C:5,5,4 CE:5,4,3 VP:5,5,4
confirm# 36 26 C:10,9,8 CE:10,8,6 E:23,13,10 L:2,1,0 NE:8,1,0 O:12,8,8 P:11,1,0 Pn:11,0,0 S:8,4,3 SVP:5,1,0 VP:33,16,13 VPo:5,0,0
confirm#ct 7 7 C:7,7,7 CE:7,7,6 E:7,7,6 VP:7,7,7
confirm#o 6 5 E:6,4,4 O:6,5,5 VP:6,5,5
confront# 18 2 COL:3,0,0 E:15,2,1 NE:11,2,0 O:13,1,1 P:4,1,0 Pn:4,1,1 VP:18,2,1 VPo:3,1,0
confront#o 9 1 E:9,1,1 NE:7,1,0 O:9,1,1 VP:9,1,1
congratulate# 8 8 E:8,8,6 Et:1,1,1 NE:5,5,0 NEt:1,1,0 O:8,4,4 P:3,3,0 Pn:3,3,0 VP:8,7,7 VPo:3,3,0
connect# 15 2 E:10,1,1 NE:4,1,0 O:5,1,1 P:11,0,0 Pn:11,0,0 VP:14,1,1
consider# 55 38 C:5,2,2 CE:5,2,2 COL:2,1,1 E:38,17,12 Et:6,3,2 NE:23,7,1 NEt:5,2,0 O:37,19,6 Ot:2,1,1 P:7,1,0 Pn:7,0,0 PnV:1,1,0 S:14,6,1 SVP:14,5,3 SVPt:3,2,0 VP:55,26,17 VPi:2,1,0 VPo:18,3,0 VPt:5,1,1 X:14,9,4 XE:14,7,3
consider#o 11 5 E:11,3,3 Et:3,1,1 NE:7,2,0 O:11,5,5 VP:11,5,5 VPo:4,0,0
consider#pas|o 11 7 O:11,3,0 S:10,4,0 SVP:10,5,3 SVPt:2,2,0 VP:11,3,0
consolidate# 6 1 E:6,0,0 NE:5,0,0 O:5,0,0 VP:6,0,0
consolidate#o 5 1 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
contact# 8 1 E:7,1,0 Et:2,1,0 NE:3,1,0 NEt:1,1,0 P:4,0,0 Pn:4,0,0 VP:6,0,0 XE:2,1,0 XEt:1,1,0
contain# 10 1 E:8,0,0 Et:3,0,0 NE:4,0,0 O:5,0,0 P:4,0,0 Pn:4,0,0 VP:8,0,0
contemplate# 6 4 C:2,2,1 CE:2,2,1 E:6,3,2 Et:1,1,1 NE:4,0,0 O:3,1,1 VP:6,4,3 X:1,1,1 XE:1,1,1
contend# 11 7 C:6,6,3 CE:6,5,3 CEt:1,1,1 Ct:1,1,1 E:10,6,3 Et:3,1,1 NE:1,1,0 P:3,0,0 Pn:3,0,0 PnV:1,1,0 QR:2,1,0 VP:9,7,3 VPt:2,1,1
continue# 169 81 C:9,9,4 CE:9,9,4 E:142,41,8 Et:18,4,0 L:24,8,4 LR:7,5,1 Lt:13,2,1 LtR:4,3,1 NE:16,3,0 NEt:3,2,0 O:21,4,2 P:18,4,0 Pn:18,4,3 PnV:9,2,0 PnVt:3,1,1 QL:20,11,3 QLR:16,15,14 QR:21,17,14 T:2,1,0 TE:2,1,0 VP:141,41,7 VPo:12,2,0 VPot:3,1,0 VPt:14,3,0 X:97,26,0 XE:97,22,0 XEt:12,3,0 Xt:6,1,0
continue#g 8 3 E:8,2,0 VP:8,3,0 X:8,3,0 XE:8,2,0
continue#o 5 1 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
continue#postSmq 5 5 L:5,2,1 LR:5,3,1 Lt:3,1,0 LtR:3,2,1 QL:5,3,1 QLR:3,3,3
continue#postSq 15 15 L:15,6,3 Lt:8,1,1 QL:15,8,2 QLR:13,12,11
continue#q|c 7 7 C:7,7,4 CE:7,7,4 E:7,7,4 QR:7,7,6 VP:7,7,4
continue#x 87 30 E:87,20,0 Et:11,3,0 VP:87,23,0 VPt:7,2,0 X:87,23,0 XE:87,20,0 XEt:11,3,0 Xt:5,1,0
contradict# 7 5 E:7,5,5 NE:4,2,0 O:7,3,3 VP:7,4,4 VPo:1,1,0
contradict#o 6 4 E:6,4,4 NE:4,2,0 O:6,2,2 VP:6,3,3 VPo:1,1,0
contrast# 10 5 COL:1,1,0 E:10,5,3 NE:8,5,0 O:8,1,1 P:5,2,0 Pn:5,1,0 PnV:2,1,0 VP:9,4,3 VPo:4,3,0
contribute# 21 0 COL:8,0,0 E:19,0,0 O:4,0,0 P:5,0,0 Pn:5,0,0 PnV:4,0,0 VP:18,0,0
contribute#: 6 0 COL:6,0,0 E:6,0,0 VP:6,0,0
control# 16 0 E:14,0,0 NE:8,0,0 O:13,0,0 P:9,0,0 Pn:9,0,0 VP:15,0,0 VPo:9,0,0
control#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
conven# 5 1 E:5,1,0 NE:4,1,0 O:4,0,0 P:3,0,0 Pn:3,0,0 PnV:2,1,0 VP:5,1,0 VPo:2,1,0 X:1,1,0 XE:1,1,0
convert# 6 0 E:6,0,0 O:3,0,0 P:5,0,0 Pn:5,0,0 VP:6,0,0
convict# 7 2 E:4,1,0 P:5,1,0 Pn:5,1,0 VP:7,1,0
convince# 20 15 C:11,8,6 CE:11,8,6 E:16,11,4 Et:3,1,0 NE:10,8,5 NEt:2,1,0 O:10,5,0 OC:3,2,2 S:4,0,0 SVP:4,4,0 VP:19,14,7 VPi:1,1,1 VPo:5,4,1 VPot:2,1,0 VPt:2,1,0
convince#o 7 6 E:7,6,0 Et:1,1,0 NE:6,6,4 NEt:1,1,0 O:7,4,0 VP:7,6,0 VPo:2,2,1 VPot:1,1,0 VPt:1,1,0
coordinate# 6 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0
cope# 4 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
cost# 18 0 E:17,0,0 Et:3,0,0 NE:13,0,0 NEt:3,0,0 O:16,0,0 P:3,0,0 Pn:3,0,0 VP:17,0,0 VPo:8,0,0
cost#o 12 0 E:12,0,0 Et:3,0,0 NE:9,0,0 NEt:3,0,0 O:12,0,0 VP:12,0,0 VPo:6,0,0
count# 30 7 E:18,5,0 Et:5,1,0 NE:3,0,0 O:3,1,1 P:17,4,0 Pn:17,4,1 PnV:7,2,1 Pnt:1,1,1 Pt:1,1,0 S:10,2,1 SVP:8,1,0 VP:26,6,1 VPt:4,1,0 X:4,0,0 XE:4,0,0
count#p:on 6 3 E:6,3,0 Et:1,1,0 P:6,2,0 Pn:6,2,1 PnV:2,1,0 Pnt:1,1,1 Pt:1,1,0 VP:6,3,0 VPt:1,1,0
counter# 9 5 C:2,2,2 CE:2,2,2 E:8,4,3 Et:2,1,1 NE:4,1,0 O:5,1,1 Ot:1,1,1 P:3,1,0 Pn:3,1,0 PnV:1,1,0 VP:8,4,3 VPo:3,0,0 VPt:2,1,1
couple# 4 0 P:3,0,0 Pn:3,0,0 VP:3,0,0
court# 7 0 E:5,0,0 NE:3,0,0 O:4,0,0 VP:5,0,0
cover# 24 5 E:18,3,2 NE:13,1,0 O:17,3,3 P:7,0,0 Pn:7,0,0 VP:22,3,2 VPo:4,0,0
cover#o 12 2 E:12,2,2 NE:9,1,0 O:12,2,2 VP:12,2,2
crack# 4 1 E:3,1,0 LR:1,1,0
craft# 4 1 E:3,0,0 O:3,1,1 VP:4,1,1
create# 49 4 E:43,2,2 Et:5,0,0 NE:35,2,0 NEt:4,0,0 O:38,2,2 P:10,0,0 Pn:10,0,0 PnV:3,0,0 REL:4,0,0 S:3,0,0 SVP:3,0,0 VP:44,2,2 VPo:16,0,0 VPt:5,0,0 X:5,0,0 XE:5,0,0
create#o 28 2 E:28,2,2 Et:4,0,0 NE:25,2,0 NEt:3,0,0 O:28,2,2 VP:28,2,2 VPo:6,0,0 VPt:4,0,0
credit# 10 9 E:9,9,7 Et:1,1,1 NE:9,7,0 NEt:1,1,0 O:9,3,3 P:6,6,0 Pn:6,6,0 VP:9,9,8 VPo:6,6,0
crisscross# 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0 VPo:3,0,0
critical# 5 3 P:4,3,0 Pn:4,3,3 PnV:1,1,0 PnVt:1,1,1 VP:5,3,0 VPt:1,1,0
criticize# 82 79 E:69,44,34 Et:12,10,6 NE:57,31,0 NEt:9,6,0 O:62,38,27 Ot:1,1,1 P:40,28,0 Pn:40,27,0 PnV:5,2,0 PnVt:2,2,0 Pnt:1,1,0 Pt:1,1,0 REL:1,1,1 S:8,3,2 SVP:7,6,1 SVPt:1,1,0 SVa:3,2,1 VP:77,60,44 VPo:41,26,0 VPot:4,4,0 VPt:11,10,6
criticize#o 31 30 E:31,19,16 Et:9,8,4 NE:23,10,0 NEt:6,4,0 O:31,27,23 Ot:1,1,1 VP:31,25,22 VPo:10,3,0 VPot:2,2,0 VPt:7,7,4
criticize#o|p:for 17 17 E:17,17,15 Et:2,2,2 NE:17,16,0 NEt:2,2,0 O:17,1,0 P:17,17,0 Pn:17,17,0 PnV:2,1,0 PnVt:2,2,0 VP:17,17,15 VPo:17,16,0 VPot:2,2,0 VPt:2,2,2
cross# 8 0 E:8,0,0 NE:5,0,0 O:6,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:8,0,0
crowd# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
crown# 5 2 E:1,1,0 O:4,2,0 P:1,1,0 S:3,0,0 SVP:3,1,0 SVPt:1,1,1 VP:4,1,0 VPot:1,1,0 VPt:1,1,0
crucial# 4 0 VP:4,0,0
crush# 7 0 E:5,0,0 NE:4,0,0 O:4,0,0 VP:5,0,0
cry# 5 3 E:4,2,0 P:3,2,0 Pn:3,2,1 QR:2,1,1 VP:3,2,1 VPo:1,1,0
crystallize# 4 1 C:1,1,1 CE:1,1,1 E:4,1,1 VP:4,1,1
cut# 30 4 E:20,2,0 Et:7,1,0 NE:11,1,0 NEt:3,1,0 O:12,0,0 P:17,1,0 Pn:17,1,1 PnV:7,1,0 PnVt:4,0,0 QR:2,2,1 S:7,0,0 SVP:5,0,0 VP:26,3,0 VPo:10,2,1 VPt:4,0,0 X:1,1,1 XEt:1,1,1
dance# 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
date# 9 1 E:5,0,0 O:3,0,0 P:5,0,0 Pn:5,0,0 VP:6,0,0 VPo:3,0,0
deal# 20 1 COL:1,1,1 E:18,0,0 NE:4,0,0 O:4,0,0 P:12,0,0 Pn:12,1,0 PnV:4,0,0 VP:17,0,0
deal#p:with 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0
debate# 12 6 C:1,1,1 CE:1,1,1 E:8,2,2 Et:3,1,0 NE:3,1,0 O:4,1,1 P:5,0,0 Pn:5,0,0 PnV:3,1,0 S:4,2,1 SVP:1,1,0 SVPt:1,1,0 VP:8,2,2 VPo:3,1,0 VPt:3,1,0
decide# 59 34 C:7,5,4 CE:7,5,4 E:53,27,17 Et:2,1,0 L:3,0,0 Lt:3,0,0 NE:10,3,0 O:11,4,3 P:10,2,0 Pn:10,2,2 PnV:4,3,0 S:4,0,0 VP:54,27,17 VPo:5,0,0 VPt:2,1,0 X:26,17,11 XE:26,16,10 XEt:2,1,0 Xt:2,1,0
decide#o 8 4 E:8,2,2 NE:3,0,0 O:8,4,3 VP:8,2,2
decide#x 20 15 E:20,12,8 Et:2,1,0 PnV:2,2,0 VP:20,12,9 VPt:2,1,0 X:20,13,10 XE:20,12,9 XEt:2,1,0 Xt:2,1,0
declare# 73 65 C:25,21,15 CE:25,21,14 CEt:5,5,4 Ct:5,5,4 E:52,39,23 Et:10,9,6 L:14,10,7 LR:6,2,0 Lt:8,7,4 NE:21,12,0 NEt:4,2,0 O:30,16,1 OC:1,1,0 OCt:1,1,1 Ot:1,1,0 P:12,8,0 Pn:12,7,1 PnV:3,1,0 PnVt:3,3,0 QL:10,9,5 QLR:3,3,3 QR:11,8,4 S:6,0,0 SVP:6,4,3 VP:58,43,24 VPi:3,3,0 VPo:17,10,0 VPot:3,3,0 VPt:8,8,6 X:3,2,0 XE:3,2,0
declare#ct 15 15 C:15,13,9 CE:15,13,9 CEt:4,4,4 Ct:4,4,4 E:15,13,9 Et:4,4,3 PnV:1,1,0 PnVt:1,1,0 VP:15,13,9 VPt:4,4,3
declare#o 8 3 E:8,2,2 Et:2,2,0 NE:3,1,0 O:8,3,1 Ot:1,1,0 VP:8,3,1 VPt:1,1,0
declare#q|o 5 5 E:5,5,0 NE:3,1,0 O:5,3,0 P:2,2,0 Pn:2,1,0 QR:5,5,1 VP:5,5,3 VPo:4,4,0
decline# 66 56 E:59,38,20 Et:7,4,1 L:7,0,0 LR:3,0,0 NE:5,4,0 NEt:1,1,0 O:6,3,3 P:15,10,8 Pn:15,9,0 PnV:6,2,0 T:2,1,0 TE:2,1,0 VP:57,44,22 VPo:3,2,0 VPot:1,1,0 VPt:3,2,1 X:37,29,11 XE:37,26,11 XEt:3,2,0
decline#p:to 8 8 E:8,6,5 Et:1,1,1 P:8,8,7 Pn:8,7,0 PnV:2,1,0 VP:8,7,5 VPt:1,1,1
decline#x 35 33 E:35,25,10 Et:2,1,0 PnV:1,1,0 VP:35,28,11 X:35,27,11 XE:35,25,10 XEt:2,1,0
decry# 12 12 C:2,1,0 CE:2,1,0 CEt:1,1,1 Ct:1,1,1 E:11,8,4 Et:3,2,2 NE:10,7,0 NEt:2,1,0 O:9,7,4 Ot:1,1,1 P:2,2,0 Pn:2,1,0 QR:1,1,0 VP:11,10,6 VPo:3,3,0 VPt:2,2,2
decry#o 6 6 E:6,5,2 Et:1,1,1 NE:6,4,0 NEt:1,1,0 O:6,5,3 Ot:1,1,1 VP:6,6,3 VPo:1,1,0 VPt:1,1,1
deem# 11 11 E:8,5,3 NE:3,2,0 O:5,5,2 P:1,1,1 Pn:1,1,0 QR:1,1,0 S:2,1,0 SVP:2,2,1 SX:2,2,1 VP:9,7,4 VPo:3,1,0 X:5,2,0 XE:5,2,0
defeat# 28 1 E:24,0,0 Et:5,0,0 NE:19,0,0 NEt:4,0,0 O:22,0,0 P:8,0,0 Pn:8,0,0 QR:3,0,0 S:3,1,1 VP:27,0,0 VPo:7,0,0
defeat#o 13 0 E:13,0,0 Et:4,0,0 NE:9,0,0 NEt:3,0,0 O:13,0,0 VP:13,0,0
defend# 67 53 E:67,27,22 Et:16,9,8 NE:57,21,0 NEt:9,5,0 O:63,40,23 P:21,10,0 Pn:21,8,0 PnV:5,0,0 PnVt:1,1,0 QR:4,1,1 VP:66,42,32 VPo:33,16,0 VPot:4,2,0 VPt:9,6,5 X:3,2,0 XE:3,2,0 XEt:1,1,0 Xt:1,1,0
defend#o 36 29 E:36,15,14 Et:9,6,5 NE:31,13,0 NEt:4,2,0 O:36,27,18 VP:35,24,20 VPo:11,4,0 VPt:4,4,3
define# 17 5 C:1,1,1 CE:1,1,1 COL:3,0,0 E:13,3,3 NE:9,1,0 O:10,2,1 P:5,1,0 Pn:5,1,0 VP:17,4,2 VPo:4,0,0
define#o 5 2 E:5,2,2 NE:4,1,0 O:5,2,1 VP:5,2,1
deflect# 5 3 C:1,1,1 CE:1,1,1 E:4,2,1 Et:1,1,1 NE:2,1,0 O:3,1,1 OC:1,1,0 QR:2,1,1 VP:3,2,1 VPo:1,1,0
defy# 4 1 E:4,1,0 NE:4,0,0 O:4,1,1 VP:4,1,1
delay# 6 0 E:5,0,0 O:3,0,0 VP:4,0,0
delegate# 7 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:6,0,0
delete# 4 0
deliver# 60 21 E:54,16,1 Et:10,4,2 NE:35,13,1 NEt:9,3,0 O:48,12,4 P:24,4,0 Pn:24,4,1 PnV:6,0,0 Pnt:2,1,0 Pt:2,1,0 QR:2,1,0 T:3,1,0 TE:3,1,0 VP:59,17,6 VPo:25,8,0 VPot:5,2,0 VPt:9,2,1 X:4,2,0 XE:4,2,0
deliver#o 19 8 E:19,7,1 Et:4,2,2 NE:16,7,1 NEt:3,2,0 O:19,8,3 VP:19,8,3 VPo:4,1,0 VPot:1,1,0 VPt:3,1,1
deliver#o|T 6 1 E:6,1,0 O:6,0,0 VP:6,1,0 VPo:2,1,0
demand# 21 16 C:5,5,3 CE:5,5,3 E:19,12,7 L:1,1,1 Lt:1,1,1 NE:11,7,0 O:9,8,6 P:2,1,0 QL:1,1,1 VP:18,14,9 VPo:5,2,0 X:3,2,0 XE:3,2,0
demand#o 5 5 E:5,4,3 NE:4,3,0 O:5,5,5 VP:5,5,4
demonstrate# 27 9 C:6,4,3 CE:6,4,3 CEt:1,1,1 Ct:1,1,1 E:24,8,5 Et:4,2,1 NE:12,2,0 NEt:2,1,0 O:14,2,2 Ot:1,1,0 P:6,0,0 Pn:6,0,0 VP:23,6,5 VPo:5,0,0 VPt:2,2,1
demonstrate#o 9 3 E:9,3,2 Et:2,1,0 NE:7,2,0 NEt:1,1,0 O:9,2,2 Ot:1,1,0 VP:9,2,2 VPt:1,1,0
demur# 5 1 L:3,0,0 LR:1,1,0 LtR:1,1,0
denounce# 34 32 E:30,15,7 Et:6,4,4 NE:24,6,0 NEt:5,3,0 O:30,24,17 Ot:2,1,1 P:9,4,0 Pn:9,4,0 PnVt:1,1,0 Pt:1,1,0 QR:2,1,1 S:2,2,2 VP:34,23,13 VPo:14,4,0 VPot:3,2,0 VPt:6,3,3
denounce#o 19 18 E:19,11,6 Et:3,1,1 NE:14,3,0 NEt:3,1,0 O:19,17,13 Ot:2,1,1 VP:19,15,10 VPo:6,1,0 VPt:3,1,1
dent# 4 0 E:3,0,0 O:3,0,0 VP:4,0,0
deny# 31 22 C:7,6,6 CE:7,5,5 E:31,10,8 Et:5,4,1 NE:20,3,0 NEt:3,1,1 O:19,10,6 Ot:2,1,0 P:5,2,0 Pn:5,2,0 VP:28,15,13 VPo:11,3,0 VPt:5,3,1 X:2,1,0
deny#ct 7 7 C:7,6,6 CE:7,5,5 E:7,5,5 VP:7,6,6
deny#o 10 8 E:10,1,1 Et:3,2,1 NE:9,1,0 NEt:2,1,1 O:10,6,4 Ot:2,1,0 VP:10,5,4 VPo:3,1,0 VPt:3,2,1
depart# 5 0 E:4,0,0 VP:4,0,0
depend# 7 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
deploy# 5 0 E:4,0,0 NE:3,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0 VPo:4,0,0
deport# 6 0 E:3,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
derid# 5 5 E:3,3,1 Et:1,1,1 NE:2,1,0 NEt:1,1,0 O:2,1,1 P:2,1,0 Pn:2,1,0 S:2,2,1 SVP:2,1,0 VP:4,2,1 VPo:2,1,0 VPt:2,1,1
descend# 7 1 E:6,0,0 P:3,0,0 Pn:3,0,0 VP:6,1,0 X:2,1,0
describe# 98 88 C:2,2,2 CE:2,2,2 E:89,64,39 Et:5,2,1 L:3,0,0 LR:2,1,0 NE:69,44,0 NEt:3,2,1 O:76,35,15 P:55,34,0 Pn:55,28,1 PnV:13,6,0 QR:6,4,1 S:6,2,2 SVP:6,3,1 T:3,2,0 TE:3,2,0 VP:94,71,46 VPo:58,42,0 VPot:2,1,1 VPt:4,2,1 X:5,4,1 XE:5,4,1
describe#o 27 25 E:27,22,15 Et:2,2,1 NE:24,17,0 NEt:2,2,1 O:27,19,12 VP:27,23,18 VPo:11,9,0 VPot:1,1,1 VPt:2,2,1
describe#o|p:as 24 24 E:24,18,12 NE:23,15,0 O:24,6,0 P:24,21,0 Pn:24,19,1 PnV:6,4,0 VP:24,22,15 VPo:24,20,0
deserve# 7 0 E:7,0,0 NE:5,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 VPo:4,0,0
design# 13 5 E:1,1,0 S:6,0,0 SVP:6,2,1 SX:6,2,1 VP:12,4,1 X:12,4,1 XE:12,4,1 XEt:2,1,0
design#acl|x 5 2 VP:5,2,0 X:5,2,0 XE:5,2,0
design#pas|x 6 2 S:5,0,0 SVP:5,2,1 SX:5,2,1 VP:6,2,1 X:6,2,1 XE:6,2,1 XEt:1,1,0
destroy# 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
destroy#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
detail# 9 6 E:9,6,6 NE:8,5,0 O:9,5,2 P:2,1,0 Pn:2,1,0 VP:9,6,4 VPo:3,2,0
detail#o 7 5 E:7,5,5 NE:6,4,0 O:7,4,2 VP:7,5,3 VPo:1,1,0
detect# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
deter# 4 1 E:4,0,0 O:4,0,0 VP:4,0,0
determine# 29 13 C:15,8,7 CE:15,8,7 CEt:3,1,0 Ct:2,1,0 E:27,12,11 Et:5,1,0 NE:8,1,0 NEt:3,0,0 O:9,1,1 T:1,1,0 TE:1,1,0 VP:28,11,10 VPo:3,0,0 VPt:6,1,0 X:3,2,2 XE:3,2,2
determine#cw 10 5 C:10,5,4 CE:10,5,4 CEt:2,1,0 Ct:1,1,0 E:10,5,4 Et:2,1,0 VP:10,5,4 VPt:2,1,0
determine#o 7 1 E:7,1,1 NE:5,0,0 O:7,1,1 VP:7,1,1
develop# 11 0 E:9,0,0 NE:6,0,0 O:8,0,0 P:3,0,0 Pn:3,0,0 VP:11,0,0
develop#o 7 0 E:7,0,0 NE:5,0,0 O:7,0,0 VP:7,0,0
devot# 13 6 E:10,4,2 NE:7,2,0 O:6,1,0 P:6,3,0 Pn:6,3,1 SVP:1,1,0 SX:1,1,0 VP:13,6,3 VPo:6,3,0 X:6,3,1 XE:6,2,1
devot#o|p:to 5 3 E:5,3,1 NE:5,2,0 O:5,1,0 P:5,3,0 Pn:5,3,1 VP:5,3,2 VPo:5,3,0
die# 34 0 E:16,0,0 L:16,0,0 LR:7,0,0 Lt:4,0,0 NE:4,0,0 P:9,0,0 Pn:9,0,0 VP:11,0,0
die#0 7 0 E:6,0,0 NE:4,0,0
die#post0 5 0 L:5,0,0
die#postSm 5 0 L:5,0,0 LR:5,0,0
differ# 6 2 E:4,1,0 P:4,1,0 Pn:4,1,0 VP:4,1,0
different# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
difficult# 12 0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:12,0,0 X:6,0,0 XE:6,0,0
difficult#x|A 6 0 VP:6,0,0 X:6,0,0 XE:6,0,0
diminish# 7 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
diminish#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
direct# 12 3 E:5,1,0 O:3,0,0 P:6,0,0 Pn:6,0,0 PnV:2,1,0 Pt:1,1,0 S:3,0,0 SVP:3,1,0 SX:1,1,0 VP:11,2,0 VPt:2,1,0 X:1,1,0
disagree# 6 4 C:1,1,0 CE:1,1,0 E:3,2,0 P:1,1,0 Pn:1,1,1 VP:3,2,0
disappear# 7 0 E:6,0,0 VP:4,0,0
disavow# 5 5 E:5,4,3 Et:1,1,1 NE:5,4,0 NEt:1,1,0 O:5,4,2 Ot:1,1,1 P:1,1,0 Pn:1,1,0 VP:5,4,3 VPo:1,1,0 VPt:1,1,1
disclose# 18 12 C:1,1,1 CE:1,1,1 E:11,7,2 Et:3,2,2 LR:1,1,0 NE:5,3,0 NEt:2,1,0 O:8,5,4 Ot:1,1,1 P:3,1,0 Pn:3,1,0 PnV:2,1,0 QR:1,1,1 S:6,3,2 SVP:4,0,0 St:1,1,1 VP:14,7,4 VPt:2,1,1
disclose#o 8 5 E:8,4,2 Et:3,2,2 NE:5,3,0 NEt:2,1,0 O:8,5,4 Ot:1,1,1 VP:8,5,4 VPt:1,1,1
disclose#pas 5 3 S:5,3,2 SVP:3,0,0 St:1,1,1 VP:3,0,0
discover# 11 3 E:7,2,0 O:3,0,0 P:3,0,0 Pn:3,0,0 S:4,1,1 SVP:3,0,0 VP:8,0,0
discredit# 6 1 E:3,0,0 O:4,0,0 VP:4,0,0
discuss# 57 49 C:3,3,2 CE:3,3,3 E:55,37,30 Et:11,9,3 NE:40,20,0 NEt:9,5,0 O:48,33,23 P:16,4,0 Pn:16,3,0 PnV:6,3,0 PnVt:2,2,0 VP:56,35,26 VPo:21,7,0 VPot:4,3,0 VPt:7,5,3 X:2,1,0 XE:2,1,1
discuss#o 29 26 E:29,22,19 Et:6,4,1 NE:22,13,0 NEt:4,1,0 O:29,21,18 VP:29,20,18 VPo:4,2,0 VPt:3,1,1
dislike# 4 3 E:4,0,0 Et:1,1,0 NE:3,0,0 O:3,1,1 Ot:1,1,0 VP:4,1,1 VPt:1,1,0
dismantle# 4 0 E:4,0,0 O:3,0,0 VP:3,0,0
dismiss# 39 34 C:1,1,1 CE:1,1,1 E:35,25,19 Et:3,2,2 NE:31,20,0 NEt:3,2,0 O:34,21,15 Ot:1,1,1 P:15,11,0 Pn:15,10,1 PnV:3,1,0 PnVt:1,1,0 S:2,1,1 VP:39,30,24 VPo:16,11,0 VPot:1,1,0 VPt:3,2,2
dismiss#o 19 17 E:19,16,13 Et:2,1,1 NE:16,12,0 NEt:2,1,0 O:19,17,13 Ot:1,1,1 VP:19,17,14 VPo:3,2,0 VPt:1,1,1
dismiss#o|p:as 8 8 E:8,6,4 NE:8,6,0 O:8,1,0 P:8,8,0 Pn:8,7,1 PnV:1,1,0 VP:8,7,6 VPo:8,8,0
dispatch# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
display# 10 4 E:10,3,3 NE:6,3,0 O:7,3,2 P:3,1,0 Pn:3,0,0 VP:8,3,2 VPo:3,0,0
dispute# 6 5 E:5,3,3 Et:1,1,1 O:5,4,4 REL:1,1,0 VP:5,4,4
dispute#o 5 4 E:5,3,3 Et:1,1,1 O:5,4,4 VP:5,4,4
distance# 7 5 E:7,2,0 Et:2,1,0 NE:7,3,0 NEt:2,1,0 O:7,0,0 P:7,5,0 Pn:7,5,4 PnV:3,2,0 PnVt:1,1,1 VP:7,3,0 VPo:7,4,0 VPot:1,1,0 VPt:1,1,0
distance#o|p:from 7 5 E:7,2,0 Et:2,1,0 NE:7,3,0 NEt:2,1,0 O:7,0,0 P:7,5,0 Pn:7,5,4 PnV:3,2,0 PnVt:1,1,1 VP:7,3,0 VPo:7,4,0 VPot:1,1,0 VPt:1,1,0
distribute# 6 2 E:5,0,0 NE:3,0,0 O:3,0,0 P:3,1,0 Pn:3,1,1 VP:5,1,0 VPo:2,1,0
divide# 28 6 C:1,1,0 CE:1,1,0 E:12,0,0 NE:3,0,0 O:7,0,0 P:13,4,0 Pn:13,4,2 PnV:2,1,1 S:12,0,0 SVP:9,5,0 VP:21,6,0 VPo:3,0,0
divide#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
do# 273 11 C:13,0,0 CE:13,0,0 COL:5,0,0 E:229,5,0 Et:34,0,0 L:14,0,0 Lt:5,0,0 NE:95,2,0 NEt:16,0,0 O:93,0,0 P:83,2,0 Pn:83,2,0 PnV:18,1,1 PnVt:5,0,0 Pnt:3,0,0 Pt:3,0,0 QR:9,0,0 REL:14,0,0 S:9,0,0 SVP:7,0,0 T:6,0,0 TE:6,0,0 VP:229,6,1 VPo:41,1,0 VPot:4,0,0 VPt:16,0,0 X:26,3,0 XE:26,3,0 XEt:3,0,0
do#0 48 1 E:38,0,0 Et:4,0,0 NE:13,0,0 VP:33,0,0
do#a 11 2 E:11,2,0 NE:8,1,0 VP:11,2,0 X:11,2,0 XE:11,2,0
do#c 7 1 C:7,0,0 CE:7,0,0 E:7,0,0 VP:7,0,0
do#cw 5 0 C:5,0,0 CE:5,0,0 E:5,0,0 VP:5,0,0
do#o 58 1 E:58,0,0 Et:6,0,0 NE:39,0,0 NEt:4,0,0 O:58,0,0 VP:58,0,0 VPo:15,0,0
do#o|p:in 6 1 E:6,1,0 NE:6,1,0 O:6,0,0 P:6,1,0 Pn:6,1,0 VP:6,1,0 VPo:6,1,0
do#p:in 12 0 E:12,0,0 P:12,0,0 Pn:12,0,0 VP:12,0,0
do#p:in|T 10 1 E:9,0,0 P:10,0,0 Pn:10,0,0 PnV:3,0,0 VP:10,0,0
do#p:with 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
do#postS 11 0 L:11,0,0 Lt:3,0,0
do#rel 10 0 E:5,0,0 REL:10,0,0
document# 7 6 E:4,2,2 NE:4,2,0 O:3,2,2 P:1,1,0 Pn:1,1,0 S:2,2,2 VP:5,3,3 VPo:1,1,0
dominate# 33 0 E:24,0,0 Et:5,0,0 NE:16,0,0 NEt:3,0,0 O:23,0,0 P:13,0,0 Pn:13,0,0 S:5,0,0 VP:32,0,0 VPo:13,0,0
dominate#o 8 0 E:8,0,0 Et:3,0,0 NE:5,0,0 O:8,0,0 VP:8,0,0
dominate#pasA 6 0 S:4,0,0 VP:6,0,0
donate# 10 0 E:10,0,0 NE:7,0,0 O:7,0,0 P:8,0,0 Pn:8,0,0 VP:10,0,0 VPo:6,0,0
donate#o|p:to 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
double# 10 3 E:7,2,0 P:6,1,0 Pn:6,1,1 PnV:3,1,0 VP:8,2,0
doubt# 4 4 C:3,3,3 CE:3,3,3 E:4,4,4 NE:1,1,0 O:1,1,1 VP:4,4,4
downplay# 5 2 E:5,2,2 O:5,2,2 VP:5,2,2
draft# 6 1 E:6,1,1 Et:1,1,0 NE:3,1,0 NEt:1,1,0 O:4,0,0 P:5,0,0 Pn:5,0,0 PnV:3,1,0 VP:6,1,1 VPo:4,1,0 VPt:1,1,0
drag# 7 0 E:6,0,0 NE:3,0,0 O:3,0,0 P:6,0,0 Pn:6,0,0 VP:7,0,0
draw# 94 22 C:1,1,0 CE:1,1,0 E:85,4,1 Et:12,1,1 NE:66,4,0 NEt:9,0,0 O:72,3,3 P:53,4,0 Pn:53,4,4 PnV:16,0,0 PnVt:3,0,0 S:3,0,0 SVP:3,1,1 VP:91,5,1 VPo:47,2,0 VPot:3,0,0 VPt:5,1,1 X:3,0,0 XE:3,0,0
draw#o 29 8 E:29,2,1 Et:2,1,1 NE:25,2,0 O:29,2,2 VP:29,1,1 VPo:6,0,0 VPt:1,1,1
draw#o|p:from 17 6 E:17,0,0 NE:16,0,0 O:17,0,0 P:17,0,0 Pn:17,0,0 PnV:4,0,0 VP:17,0,0 VPo:17,0,0
draw#o|p:in 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
dress# 5 0 VP:3,0,0
drive# 32 2 E:22,1,0 Et:5,0,0 L:4,0,0 LR:3,0,0 NE:15,0,0 NEt:3,0,0 O:18,1,1 P:11,0,0 Pn:11,0,0 PnV:8,0,0 S:4,0,0 SVP:3,0,0 VP:28,1,0 VPo:12,0,0 VPt:4,0,0 X:8,0,0 XE:8,0,0
drive#o 9 1 E:9,1,0 Et:3,0,0 NE:7,0,0 O:9,1,1 VP:9,1,0 VPo:3,0,0
drive#o|x 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
drop# 42 2 E:36,1,1 L:6,0,0 LR:4,0,0 NE:11,1,0 O:8,1,1 P:21,1,0 Pn:21,1,0 PnV:11,0,0 VP:31,2,2 VPo:6,1,0 X:5,0,0 XE:5,0,0
drop#0 9 0 E:9,0,0 VP:5,0,0
drop#p:out 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:7,0,0
drown# 4 0 VP:3,0,0
dub# 4 4 C:1,1,1 CE:1,1,1 E:3,2,1 NE:1,1,0 O:3,2,0 QR:3,3,1 S:1,1,0 SVP:1,1,1 VP:4,3,1
dump# 4 1 E:3,1,1 O:2,1,0 VP:4,1,1 VPo:1,1,0 X:2,1,0 XE:2,1,0
dwell# 5 4 E:3,2,0 LR:2,1,0 P:3,1,0 Pn:3,1,1 PnV:1,1,1 VP:3,2,0
eager# 13 8 VP:13,4,2 X:12,4,2 XE:12,5,2
eager#x|A 11 7 VP:11,4,2 X:11,4,2 XE:11,5,2
earn# 46 3 E:45,1,0 Et:11,0,0 NE:31,1,0 NEt:6,0,0 O:44,1,0 P:16,0,0 Pn:16,0,0 PnV:5,0,0 PnVt:3,0,0 VP:44,1,0 VPi:5,0,0 VPo:26,0,0 VPot:3,0,0 VPt:6,0,0
earn#o 20 2 E:20,1,0 Et:6,0,0 NE:9,1,0 O:20,1,0 VP:20,1,0 VPo:9,0,0
earn#o|i 5 1 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPi:5,0,0
earn#o|p:in 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
easy# 10 2 P:7,1,0 Pn:7,1,1 PnV:3,1,0 VP:10,2,0 X:5,1,0 XE:5,1,0
easy#x|A 5 1 P:3,0,0 Pn:3,0,0 PnV:3,1,0 VP:5,1,0 X:5,1,0 XE:5,1,0
eat# 7 0 E:6,0,0 NE:5,0,0 O:5,0,0 P:4,0,0 Pn:4,0,0 VP:6,0,0 VPo:4,0,0
echo# 16 9 C:1,1,1 CE:1,1,1 COL:1,1,1 E:11,5,2 Et:5,2,1 NE:8,2,1 NEt:3,1,0 O:10,3,3 Ot:2,1,0 P:4,1,0 Pn:4,1,0 QR:2,2,2 S:3,2,2 SVa:2,1,0 VP:14,4,4 VPo:4,1,0 VPt:5,2,1
echo#o 6 2 E:6,1,1 Et:4,2,1 NE:6,1,0 NEt:3,1,0 O:6,2,2 Ot:2,1,0 VP:6,1,1 VPt:3,2,1
echoed# 5 4 E:5,1,1 Et:3,3,2 NE:4,1,0 NEt:2,1,0 O:4,3,3 VP:4,1,1 VPt:2,2,2
elaborate# 5 4 E:4,1,0 LR:1,1,1 P:3,0,0 Pn:3,0,0 QLR:1,1,1 VP:4,0,0
elect# 35 3 E:14,2,1 NE:10,1,0 O:14,1,0 P:19,1,0 Pn:19,1,0 PnV:10,1,0 PnVt:2,1,0 S:18,0,0 SVP:16,1,0 SVPt:3,1,1 VP:29,3,1 VPo:7,1,0 VPt:4,1,0 X:2,1,0 XE:2,1,0
elect#o 7 0 E:7,0,0 NE:4,0,0 O:7,0,0 VP:7,0,0
elect#pas|p:to 8 1 P:8,1,0 Pn:8,1,0 PnV:6,1,0 PnVt:2,1,0 S:7,0,0 SVP:7,1,0 SVPt:2,1,1 VP:8,1,0 VPt:3,1,0
elevate# 9 1 E:8,1,0 NE:8,1,0 O:8,0,0 P:9,1,0 Pn:9,1,0 PnV:2,1,0 VP:9,1,0 VPo:8,1,0
eligible# 4 0 VP:4,0,0
eliminate# 17 1 E:12,1,1 Et:3,0,0 NE:9,1,0 O:10,1,1 P:6,0,0 Pn:6,0,0 S:3,0,0 VP:14,1,1 VPo:7,0,0 VPt:3,0,0
eliminate#o 5 1 E:5,1,1 NE:3,1,0 O:5,1,1 VP:5,1,1
email# 28 11 E:27,6,1 Et:8,1,0 NE:8,3,1 NEt:2,1,0 O:11,3,0 P:6,1,0 Pn:6,1,1 PnV:4,0,0 PnVt:2,1,1 QR:5,3,2 T:1,1,0 TE:1,1,0 VP:23,4,0 VPo:6,1,1 VPot:2,1,0 VPt:3,1,0 X:2,1,1
email#0 11 1 E:11,1,1 Et:4,0,0 VP:8,0,0
embed# 4 1 VP:3,0,0
embrace# 32 15 C:1,1,0 CE:1,1,0 E:29,9,4 Et:5,0,0 NE:22,5,0 NEt:3,0,0 O:29,12,9 OC:1,1,1 P:4,1,0 Pn:4,1,0 PnV:1,1,0 REL:1,1,1 VP:31,11,8 VPo:9,2,0 VPt:3,0,0
embrace#o 25 11 E:25,6,2 Et:4,0,0 NE:18,2,0 NEt:3,0,0 O:25,11,8 VP:25,8,6 VPo:5,0,0
emerge# 36 3 E:32,1,0 Et:6,0,0 L:4,0,0 NE:4,0,0 O:4,1,0 P:22,0,0 Pn:22,0,0 PnV:8,0,0 PnVt:3,0,0 S:25,0,0 SVP:23,1,0 SVPt:3,0,0 VP:30,1,0 VPt:4,0,0
emerge#p:as 13 1 E:13,0,0 P:13,0,0 Pn:13,0,0 PnV:4,0,0 S:11,0,0 SVP:11,0,0 VP:13,0,0
emphasize# 19 16 C:6,5,4 CE:6,5,4 CEt:2,2,1 Ct:2,2,1 E:19,14,9 Et:5,4,2 NE:13,6,1 NEt:3,1,0 O:12,9,5 P:5,3,0 Pn:5,2,0 PnV:3,1,0 PnVt:2,1,0 QR:2,1,1 VP:19,15,10 VPo:5,2,0 VPot:2,1,0 VPt:5,4,2 X:2,1,1 XE:2,1,1
emphasize#o 6 4 E:6,4,2 NE:6,3,1 O:6,4,3 VP:6,4,3
employ# 9 1 E:5,1,1 NE:4,1,0 O:5,0,0 S:4,0,0 VP:8,1,1 VPo:3,1,0
employ#o 5 1 E:5,1,1 NE:4,1,0 O:5,0,0 VP:5,1,1 VPo:3,1,0
empower# 4 1 E:3,1,1 NE:2,1,0 O:2,1,1 VP:3,1,1
enable# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0 VPo:4,0,0 X:3,0,0 XE:3,0,0
enact# 6 1 E:5,1,1 NE:3,1,0 O:3,1,0 P:2,1,0 VP:3,1,1 VPo:2,1,0
encounter# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
encourage# 22 13 E:20,10,7 Et:2,1,0 NE:17,8,0 NEt:1,1,0 O:18,4,2 P:4,0,0 Pn:4,0,0 QR:3,1,1 VP:21,11,9 VPo:13,8,1 X:11,8,1 XE:11,7,0 XEt:2,1,0
encourage#o|x 9 7 E:9,6,6 Et:1,1,0 NE:9,6,0 NEt:1,1,0 O:9,1,0 VP:9,7,6 VPo:9,7,1 X:9,7,1 XE:9,6,0 XEt:1,1,0
end# 77 6 E:68,2,1 Et:7,0,0 L:8,0,0 LR:6,0,0 NE:34,1,0 NEt:5,0,0 O:37,2,1 P:35,2,0 Pn:35,1,0 PnV:10,0,0 QR:4,1,1 VP:67,4,2 VPo:26,3,0 X:9,0,0 XE:9,0,0
end#0 6 0 E:6,0,0 NE:3,0,0 VP:5,0,0
end#g 5 0 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
end#o 15 1 E:15,0,0 Et:3,0,0 NE:13,0,0 NEt:3,0,0 O:15,1,1 VP:15,1,1 VPo:4,0,0
end#o|p:for 6 1 E:6,0,0 NE:6,0,0 O:6,1,0 P:6,1,0 Pn:6,0,0 PnV:3,0,0 VP:6,1,0 VPo:6,0,0
end#postSm 5 1 L:5,0,0 LR:5,0,0
endorse# 103 84 COL:3,1,0 E:99,35,25 Et:17,7,5 NE:71,9,0 NEt:14,3,0 O:96,70,61 P:27,6,0 Pn:27,6,0 QR:3,1,0 S:1,1,1 VP:101,55,43 VPo:45,8,0 VPot:4,0,0 VPt:10,6,5 X:6,2,1 XE:6,2,1
endorse#o 59 51 E:59,25,19 Et:10,6,4 NE:40,5,0 NEt:7,2,0 O:59,48,43 VP:59,39,34 VPo:12,0,0 VPt:7,5,4
endorse#o|p:in 12 8 E:12,2,1 NE:11,1,0 O:12,5,3 P:12,4,0 Pn:12,4,0 VP:12,4,3 VPo:12,4,0
endure# 6 1 E:5,1,0 NE:3,1,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
energize# 7 0 E:7,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0
energize#o 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0
engage# 13 4 E:4,0,0 P:11,3,0 Pn:11,3,0 PnV:3,0,0 S:5,0,0 SVP:5,2,0 VP:11,3,0
engage#pas|p:in 5 2 P:5,2,0 Pn:5,2,0 S:5,0,0 SVP:5,2,0 VP:5,2,0
enjoy# 20 7 E:19,4,4 NE:13,2,0 O:16,4,2 P:5,1,0 Pn:5,1,0 VP:19,4,4 VPo:4,1,0
enjoy#o 13 5 E:13,2,2 NE:10,1,0 O:13,3,2 VP:13,2,2
enough# 9 0 P:3,0,0 Pn:3,0,0 VP:9,0,0 X:8,0,0 XE:8,0,0
enough#x|A 7 0 VP:7,0,0 X:7,0,0 XE:7,0,0
ensure# 10 0 C:5,0,0 CE:5,0,0 E:10,0,0 NE:6,0,0 O:6,0,0 VP:10,0,0 VPo:4,0,0
enter# 43 1 C:3,0,0 CE:3,0,0 E:43,1,0 Et:6,0,0 NE:28,1,0 NEt:5,0,0 O:35,1,0 P:15,0,0 Pn:15,0,0 PnV:3,0,0 VP:42,1,0 VPo:16,0,0 VPt:3,0,0
enter#o 17 0 E:17,0,0 NE:11,0,0 O:17,0,0 VP:17,0,0
entitle# 4 1 QR:2,1,1 VP:3,0,0
envision# 6 6 E:5,4,2 NE:1,1,0 O:2,1,0 PnV:1,1,0 REL:3,2,1 VP:4,3,2 VPo:2,2,0 X:3,3,0 XE:3,3,0
erupt# 12 2 E:11,2,0 P:11,2,0 Pn:11,2,0 PnV:3,0,0 VP:12,2,0
escalate# 5 1 E:4,0,0 Et:3,0,0 O:4,1,1 VP:5,1,1 VPt:3,0,0
escape# 8 0 E:6,0,0 O:4,0,0 VP:6,0,0
establish# 11 3 E:8,2,1 NE:4,0,0 O:6,1,1 P:6,1,0 Pn:6,1,0 VP:10,2,1
estimate# 19 14 C:9,7,5 CE:9,7,4 E:18,14,7 LR:1,1,0 LtR:1,1,0 NE:6,5,0 O:3,1,1 P:5,3,0 Pn:5,2,1 PnV:3,3,0 VP:16,12,8 VPo:2,2,0
estimate#ct 6 5 C:6,5,4 CE:6,5,3 E:6,5,3 NE:1,1,0 VP:6,5,4
examine# 7 1 E:7,1,1 NE:4,0,0 O:7,1,1 QR:2,1,1 VP:7,1,1
exceed# 9 0 E:9,0,0 NE:7,0,0 O:9,0,0 P:5,0,0 Pn:5,0,0 VP:9,0,0 VPo:5,0,0
exchange# 5 0 VP:5,0,0
excite# 4 1 E:4,0,0 O:4,0,0 VP:4,0,0
exist# 12 1 E:9,1,0 L:4,0,0 LR:3,0,0 VP:8,1,0 X:2,1,0 XE:2,1,0
exit# 7 0 E:7,0,0 O:5,0,0 VP:7,0,0
expand# 24 4 E:21,1,0 NE:16,0,0 O:17,0,0 P:5,0,0 Pn:5,0,0 PnV:3,1,1 VP:21,1,0 VPo:6,0,0 X:3,0,0 XE:3,0,0
expand#o 12 0 E:12,0,0 NE:10,0,0 O:12,0,0 VP:12,0,0
expect# 106 98 C:1,1,1 CE:1,1,1 CEt:1,1,0 Ct:1,1,0 E:30,18,11 Et:7,7,4 L:2,1,0 NE:15,9,0 NEt:2,2,0 O:18,9,4 P:7,2,0 Pn:7,2,0 PnV:4,3,0 REL:2,1,0 S:66,8,0 SVP:66,59,36 SVPt:13,8,2 SX:64,58,34 SXt:10,5,1 T:4,0,0 TE:4,0,0 VP:101,84,21 VPi:1,1,0 VPo:13,9,0 VPot:1,1,0 VPt:17,11,1 X:85,71,8 XE:85,61,6 XEt:22,15,2 Xt:13,8,0
expect#o 6 6 E:6,6,6 NE:3,3,0 O:6,6,4 VP:6,6,6 VPo:2,2,0
expect#o|x 6 6 E:6,4,2 Et:1,1,1 NE:6,4,0 NEt:1,1,0 O:6,2,0 VP:6,4,3 VPo:6,4,0 VPot:1,1,0 VPt:1,1,1 X:6,4,0 XE:6,4,0 XEt:1,1,0 Xt:1,1,0
expect#pas|x 66 62 S:62,8,0 SVP:62,56,35 SVPt:12,7,2 SX:62,57,34 SXt:9,4,1 VP:66,58,4 VPt:12,6,0 X:66,58,4 XE:66,52,4 XEt:14,7,0 Xt:9,4,0
expect#x 7 6 E:7,3,2 Et:3,3,2 VP:7,5,4 VPt:1,1,0 X:7,5,4 XE:7,3,2 XEt:3,3,2 Xt:1,1,0
experience# 8 4 E:8,4,1 NE:6,2,0 O:7,3,3 P:3,1,0 Pn:3,1,0 VP:8,4,3 VPo:4,1,0
expire# 6 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
explain# 78 72 C:29,25,19 CE:29,26,20 E:59,46,28 Et:4,2,2 L:19,9,5 LR:4,2,1 Lt:9,6,2 NE:17,8,0 NEt:2,1,0 O:20,13,9 Ot:1,1,1 P:11,3,0 Pn:11,3,0 PnV:4,3,0 QL:12,9,4 QLR:7,7,7 QR:10,6,4 S:3,0,0 SVP:2,1,0 T:2,1,1 TE:2,1,1 VP:55,42,31 VPo:10,5,0 VPt:3,1,1
explain#ct 8 8 C:8,7,6 CE:8,8,6 E:8,8,7 PnV:1,1,0 VP:8,7,7
explain#cw 16 14 C:16,13,11 CE:16,13,12 E:16,13,11 PnV:1,1,0 VP:16,13,11
explain#o 9 8 E:9,7,5 Et:3,1,1 NE:6,3,0 NEt:2,1,0 O:9,7,5 Ot:1,1,1 VP:9,8,6 VPo:1,1,0 VPt:2,1,1
explain#postSq 9 9 L:9,6,3 Lt:7,5,2 QL:9,6,3 QLR:6,6,6
exploit# 5 1 E:5,1,1 O:4,1,1 VP:5,1,1
explore# 4 2 E:4,2,1 NE:4,1,0 O:4,2,1 VP:4,2,1
export# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
expose# 13 6 E:10,4,3 NE:6,3,0 O:9,3,2 P:2,2,0 Pn:2,2,0 VP:11,4,3 VPo:4,2,0 VPt:3,0,0
expose#o 5 2 E:5,2,1 NE:3,1,0 O:5,2,2 VP:5,2,1
express# 45 43 C:3,3,3 CE:3,3,3 E:45,35,9 Et:6,4,1 NE:40,30,9 NEt:5,4,2 O:45,23,9 OC:3,3,0 Ot:2,1,0 P:19,16,0 Pn:19,16,8 PnV:5,4,1 PnVt:1,1,1 T:1,1,0 TE:1,1,0 TEt:1,1,1 Tt:1,1,1 VP:45,39,14 VPo:23,19,2 VPot:1,1,0 VPt:3,2,0
express#o 22 22 E:22,19,6 Et:2,1,0 NE:19,16,6 NEt:1,1,1 O:22,21,8 Ot:2,1,0 VP:22,20,8 VPo:2,1,0 VPt:2,1,0
express#o|p:for 5 4 E:5,3,1 NE:5,3,0 O:5,0,0 P:5,4,0 Pn:5,4,3 PnV:1,1,0 VP:5,4,1 VPo:5,4,0
extend# 14 1 E:14,0,0 NE:7,0,0 O:8,0,0 P:11,0,0 Pn:11,0,0 PnV:3,0,0 VP:14,0,0 VPo:7,0,0
face# 124 2 C:3,0,0 CE:3,0,0 COL:6,0,0 E:119,2,0 Et:19,0,0 NE:93,2,0 NEt:14,0,0 O:101,1,0 P:42,1,0 Pn:42,1,0 PnV:8,0,0 Pnt:4,0,0 Pt:4,0,0 REL:4,0,0 T:5,0,0 TE:5,0,0 VP:118,2,0 VPo:53,1,0 VPot:4,0,0 VPt:9,0,0 X:6,0,0 XE:6,0,0
face#o 55 1 E:55,1,0 Et:5,0,0 NE:46,1,0 NEt:5,0,0 O:55,1,0 VP:55,1,0 VPo:15,0,0 VPt:3,0,0
face#o|: 5 0 COL:5,0,0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
face#o|p:in 8 0 E:8,0,0 NE:6,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0 VPo:8,0,0
fail# 45 6 COL:2,1,0 E:44,5,0 Et:4,1,0 NE:6,1,0 O:5,0,0 VP:43,6,0 X:33,6,0 XE:33,5,0 XEt:4,1,0
fail#x 29 5 E:29,4,0 Et:4,1,0 NE:1,1,0 VP:29,5,0 X:29,5,0 XE:29,4,0 XEt:4,1,0
fall# 64 2 E:58,0,0 Et:5,0,0 L:5,0,0 NE:26,0,0 NEt:3,0,0 O:7,0,0 P:32,1,0 Pn:32,1,0 PnV:15,1,0 VP:57,1,0 VPt:5,0,0 X:15,0,0 XE:15,0,0
fall#0 8 0 E:8,0,0 NE:5,0,0 VP:6,0,0
fall#a 11 1 E:11,0,0 NE:10,0,0 VP:11,0,0 X:11,0,0 XE:11,0,0
fall#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
familiar# 5 2 P:5,2,0 Pn:5,2,1 VP:5,2,0
fare# 11 0 E:10,0,0 Et:5,0,0 NE:3,0,0 P:6,0,0 Pn:6,0,0 VP:10,0,0
favor# 27 19 E:22,8,5 Et:5,2,2 NE:14,4,0 NEt:5,2,0 O:18,13,10 P:10,1,0 Pn:10,1,0 PnV:3,0,0 Pnt:2,1,0 Pt:2,1,0 S:3,0,0 SVP:3,1,0 SX:3,1,0 VP:27,10,8 VPo:9,1,0 VPot:3,1,0 VPt:5,1,1 X:4,0,0 XE:4,1,0
favor#o 10 8 E:10,6,3 Et:2,1,1 NE:6,3,0 NEt:2,1,0 O:10,8,7 VP:10,8,6
fear# 22 20 C:8,7,7 CE:8,7,7 CEt:2,2,0 Ct:2,2,0 E:20,14,12 Et:2,2,0 NE:11,8,0 O:7,4,3 P:2,1,0 Pn:2,1,0 QR:1,1,1 REL:1,1,0 VP:19,15,13 VPo:2,2,0 VPt:2,2,0
fear#o 6 6 E:6,4,4 NE:6,4,0 O:6,4,3 VP:6,4,4 VPo:1,1,0
feature# 21 3 COL:3,1,0 E:17,1,1 Et:3,0,0 NE:15,1,0 NEt:3,0,0 O:16,0,0 P:8,1,0 Pn:8,1,0 S:3,2,2 SVP:3,0,0 VP:21,1,1 VPo:8,1,0 VPt:3,0,0
feature#o 10 0 E:10,0,0 NE:8,0,0 O:10,0,0 VP:10,0,0 VPo:4,0,0
feed# 9 1 C:1,1,0 CE:1,1,1 E:8,1,1 Et:3,0,0 P:3,0,0 Pn:3,0,0 QR:1,1,0 VP:6,1,1
feel# 56 32 C:8,3,3 CE:8,3,3 CEt:1,1,1 Ct:1,1,1 E:51,19,9 Et:5,4,2 L:4,0,0 LR:1,1,0 Lt:3,0,0 LtR:1,1,0 NE:19,7,1 NEt:4,3,0 O:15,6,2 P:6,3,0 Pn:6,2,0 PnV:5,2,0 S:2,1,1 VP:50,19,11 VPo:5,0,0 VPt:3,2,1 X:20,10,6 XE:20,10,5 XEt:1,1,1
feel#0 5 3 E:5,3,2 NE:1,1,0 VP:3,1,1
feel#a 18 11 E:18,9,4 Et:1,1,1 NE:3,2,1 VP:18,10,6 X:18,10,6 XE:18,9,4 XEt:1,1,1
feel#o 11 4 E:11,1,0 Et:1,1,0 NE:5,1,0 NEt:1,1,0 O:11,3,1 VP:11,2,0 VPo:3,0,0
feud# 4 0
fight# 34 5 E:28,3,1 Et:5,0,0 L:4,0,0 NE:13,1,0 O:15,0,0 P:11,2,0 Pn:11,2,2 PnV:3,0,0 VP:30,3,1 VPo:6,1,0 VPt:4,0,0 X:5,1,0 XE:5,1,0
fight#o 9 2 E:9,1,1 NE:6,1,0 O:9,0,0 VP:9,1,1 VPo:2,1,0
figure# 14 5 C:2,2,1 CE:2,2,2 CEt:1,1,0 Ct:1,1,0 E:12,5,3 Et:2,1,0 NE:3,1,0 O:4,0,0 QR:1,1,0 VP:10,3,2 VPt:2,1,0
file# 42 13 C:3,0,0 CE:3,0,0 E:28,8,1 Et:6,1,0 NE:17,6,0 NEt:4,2,0 O:19,6,1 Ot:2,1,0 P:27,3,0 Pn:27,2,2 PnV:15,3,0 S:6,1,1 SVP:5,0,0 VP:39,8,1 VPo:15,3,0 VPot:2,1,0 VPt:5,1,0 X:4,1,1 XE:4,1,1
file#o 5 4 E:5,4,0 Et:2,1,0 NE:5,4,0 NEt:2,1,0 O:5,4,0 Ot:2,1,0 VP:5,4,0 VPo:1,1,0 VPt:2,1,0
file#o|p:against 6 4 E:6,2,1 NE:6,1,0 NEt:1,1,0 O:6,2,1 P:6,3,0 Pn:6,2,2 PnV:2,1,0 VP:6,2,1 VPo:6,1,0 VPot:1,1,0
fill# 15 1 E:12,0,0 NE:5,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:13,0,0 VPo:4,0,0
film# 5 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
finalize# 4 0 VP:3,0,0
finance# 8 0 E:7,0,0 NE:7,0,0 O:7,0,0 VP:8,0,0
finance#o 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0
find# 181 87 C:38,31,26 CE:38,31,28 CEt:7,5,1 COL:4,0,0 Ct:5,4,1 E:162,70,57 Et:26,11,2 L:10,6,3 LR:1,1,0 Lt:3,1,0 NE:114,39,1 NEt:21,5,0 O:114,21,7 OC:1,1,1 Ot:6,1,0 P:38,8,0 Pn:38,8,3 PnV:11,4,0 QR:4,2,1 S:5,2,0 SVP:5,1,0 VP:166,67,53 VPi:1,1,0 VPo:62,20,0 VPot:3,1,0 VPt:18,9,1 X:20,9,0 XE:20,8,0 XEt:1,1,0
find#0 5 4 E:5,3,2 Et:1,1,0 NE:2,1,0 VP:2,1,0 VPt:1,1,0
find#c 7 5 C:7,5,4 CE:7,5,4 CEt:1,1,1 Ct:1,1,1 E:7,5,4 Et:1,1,1 NE:7,5,0 NEt:1,1,0 VP:7,5,4 VPt:1,1,1
find#ct 25 23 C:25,23,21 CE:25,23,23 CEt:4,3,0 Ct:2,2,0 E:25,23,23 Et:4,3,0 NE:2,2,0 NEt:1,1,0 VP:25,23,22 VPt:3,3,0
find#o 58 16 E:58,16,10 Et:16,4,1 NE:53,14,1 NEt:15,2,0 O:58,13,6 Ot:6,1,0 VP:58,14,8 VPo:12,2,0 VPt:9,2,0
find#o|a 8 5 E:8,4,4 Et:1,1,0 NE:6,3,0 NEt:1,1,0 O:8,2,0 VP:8,5,5 VPo:8,5,0 VPot:1,1,0 VPt:1,1,0 X:8,5,0 XE:8,4,0 XEt:1,1,0
find#o|p:in 16 2 E:16,0,0 NE:13,0,0 O:16,0,0 P:16,1,0 Pn:16,1,1 PnV:3,0,0 VP:16,0,0 VPo:16,1,0
find#postS 9 7 L:9,6,3 Lt:3,1,0
finish# 22 0 E:17,0,0 Et:6,0,0 NE:6,0,0 O:7,0,0 P:12,0,0 Pn:12,0,0 PnV:4,0,0 VP:20,0,0 VPo:3,0,0 VPt:3,0,0
finish#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
finish#p:in|T 5 0 E:3,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
fire# 32 9 C:1,1,0 CE:1,1,1 E:18,2,1 Et:4,2,1 NE:9,0,0 NEt:1,1,0 O:10,3,3 P:19,2,0 Pn:19,2,1 PnV:8,1,1 S:12,2,2 SVP:10,2,0 VP:29,4,2 VPo:5,0,0 VPt:3,1,1
fire#o 7 3 E:7,0,0 Et:1,1,1 NE:6,0,0 NEt:1,1,0 O:7,3,3 VP:7,1,1 VPo:3,0,0 VPt:1,1,1
first# 5 0 P:3,0,0 Pn:3,0,0 VP:5,0,0
fit# 6 0 E:4,0,0 VP:4,0,0
fix# 5 0 E:5,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
flank# 5 0 VP:4,0,0
flee# 14 0 E:13,0,0 NE:9,0,0 O:10,0,0 P:6,0,0 Pn:6,0,0 VP:12,0,0 VPo:6,0,0
flee#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
flip# 10 2 E:7,1,0 NE:4,1,0 P:5,1,0 Pn:5,1,1 VP:8,2,0
float# 5 3 E:3,3,0 NE:2,2,2 O:3,3,0 VP:4,3,0
flood# 6 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0
flow# 5 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
fly# 28 1 E:22,1,0 Et:3,0,0 L:6,0,0 NE:4,0,0 O:3,0,0 P:15,0,0 Pn:15,0,0 PnV:11,1,0 VP:20,1,0 X:3,0,0 XE:3,0,0
fly#0 5 0 E:5,0,0 VP:3,0,0
fly#p:to 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:5,0,0 VP:5,0,0
focus# 76 37 E:50,22,0 Et:10,4,0 L:10,0,0 LR:5,1,0 NE:6,1,0 O:6,0,0 P:58,26,0 Pn:58,26,19 PnV:13,5,3 PnVt:4,4,3 Pnt:4,2,1 Pt:4,2,0 S:7,0,0 SVP:6,1,0 SX:1,1,0 VP:65,26,0 VPo:3,1,0 VPt:8,6,0 X:1,1,0 XE:1,1,0
focus#acl|p:on 8 4 P:8,3,0 Pn:8,3,2 PnV:3,1,1 PnVt:1,1,0 VP:8,3,0 VPt:1,1,0
focus#p:on 34 21 E:34,20,0 Et:7,3,0 P:34,19,0 Pn:34,19,13 PnV:5,2,1 PnVt:1,1,1 Pnt:3,2,1 Pt:3,2,0 VP:34,19,0 VPt:4,3,0
focus#p:on|T 5 3 E:5,1,0 Et:1,1,0 P:5,3,0 Pn:5,3,3 PnV:3,1,0 PnVt:2,2,2 VP:5,2,0 VPt:2,2,0
focus#pas|p:on 5 0 P:5,0,0 Pn:5,0,0 S:5,0,0 SVP:5,0,0 VP:5,0,0
focus#postS 5 2 L:5,0,0
follow# 98 5 C:2,1,1 CE:2,1,1 E:79,2,0 Et:8,0,0 L:12,0,0 LR:8,0,0 NE:51,1,0 NEt:5,0,0 O:57,0,0 P:31,1,0 Pn:31,1,1 PnV:11,1,0 QR:3,0,0 VP:77,2,0 VPo:25,1,0 VPt:5,0,0
follow#0 8 0 E:8,0,0
follow#o 36 0 E:36,0,0 NE:27,0,0 O:36,0,0 VP:36,0,0 VPo:6,0,0
follow#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
follow#post0m 5 0 L:5,0,0 LR:5,0,0
force# 32 1 E:24,1,1 NE:22,1,0 O:23,0,0 P:6,0,0 Pn:6,0,0 S:7,0,0 SVP:7,0,0 SX:4,0,0 VP:32,1,1 VPo:20,1,0 X:21,0,0 XE:21,0,0
force#o|x 16 0 E:16,0,0 NE:16,0,0 O:16,0,0 VP:16,0,0 VPo:16,0,0 X:16,0,0 XE:16,0,0
forget# 8 5 C:3,2,2 CE:3,2,2 E:7,4,2 NE:2,1,0 SVP:1,1,0 VP:7,4,2 X:2,2,0 XE:2,2,0
form# 13 0 E:12,0,0 NE:10,0,0 O:12,0,0 P:6,0,0 Pn:6,0,0 VP:13,0,0 VPo:6,0,0
form#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
forward# 6 3 E:5,3,1 Et:2,1,0 NE:1,1,0 O:3,1,0 P:3,0,0 Pn:3,0,0 VP:6,3,0 VPo:2,2,0 VPot:1,1,0 VPt:1,1,0
found# 23 0 E:9,0,0 NE:6,0,0 O:8,0,0 P:5,0,0 Pn:5,0,0 PnV:4,0,0 S:5,0,0 SVP:3,0,0 VP:21,0,0 VPo:4,0,0 X:3,0,0 XE:3,0,0
found#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
found#pasA 8 0 VP:8,0,0
frame# 8 4 E:8,4,2 NE:6,4,1 O:8,0,0 P:5,2,0 Pn:5,2,1 PnV:3,1,0 VP:8,4,2 VPo:7,4,0
free# 7 1 VP:7,0,0 VPt:2,1,0 X:5,0,0 XE:5,0,0 XEt:2,1,0 Xt:2,1,0
freed# 5 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
friendly# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
fuel# 18 1 E:15,1,0 NE:10,0,0 O:13,0,0 P:4,0,0 Pn:4,0,0 VP:16,0,0 VPo:5,0,0
fuel#o 8 0 E:8,0,0 NE:7,0,0 O:8,0,0 VP:8,0,0
fund# 16 0 E:10,0,0 NE:6,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 QR:3,0,0 S:3,0,0 SVP:3,0,0 VP:15,0,0
fundrais# 12 2 E:11,2,0 NE:3,1,0 O:4,0,0 P:8,2,1 Pn:8,2,1 VP:10,2,0 VPo:4,1,1
gain# 36 2 E:34,0,0 Et:5,0,0 NE:24,0,0 NEt:5,0,0 O:35,0,0 P:14,0,0 Pn:14,0,0 PnV:5,0,0 VP:35,0,0 VPo:19,0,0 VPt:3,0,0
gain#o 17 1 E:17,0,0 NE:7,0,0 O:17,0,0 VP:17,0,0 VPo:3,0,0
gain#o|p:in 6 1 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0 VPo:6,0,0
galvanize# 7 0 E:5,0,0 NE:3,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 VPo:4,0,0
garner# 11 0 E:9,0,0 NE:7,0,0 O:8,0,0 P:3,0,0 Pn:3,0,0 VP:10,0,0 VPo:4,0,0
gather# 34 0 E:28,0,0 Et:5,0,0 NE:6,0,0 O:9,0,0 P:24,0,0 Pn:24,0,0 PnV:15,0,0 S:3,0,0 SVP:3,0,0 VP:29,0,0 VPo:5,0,0 X:6,0,0 XE:6,0,0
generate# 15 0 E:14,0,0 NE:11,0,0 O:13,0,0 P:7,0,0 Pn:7,0,0 VP:14,0,0 VPo:8,0,0
generate#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
get# 237 11 C:3,0,0 CE:3,0,0 COL:6,0,0 COLt:3,0,0 E:215,5,1 Et:25,2,0 L:11,0,0 LR:3,0,0 NE:105,3,0 NEt:13,1,1 O:148,1,1 P:71,2,0 Pn:71,2,2 PnV:20,1,0 PnVt:4,1,1 REL:4,0,0 T:5,0,0 TE:5,0,0 VP:220,7,1 VPo:83,0,0 VPot:4,0,0 VPt:12,1,0 X:49,2,0 XE:49,2,0 XEt:8,1,0 Xt:3,0,0
get#0 12 1 E:6,1,0 NE:3,1,0 VP:10,1,0
get#a 19 2 E:19,1,0 Et:4,1,0 NE:7,1,0 NEt:2,1,1 VP:19,2,0 X:19,1,0 XE:19,1,0 XEt:4,1,0
get#o 71 2 E:71,1,1 Et:4,0,0 NE:39,0,0 NEt:3,0,0 O:71,1,1 VP:71,1,1 VPo:20,0,0
get#o|T 9 0 E:8,0,0 O:9,0,0 VP:9,0,0
get#o|a 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0 VPo:6,0,0 X:6,0,0 XE:6,0,0
get#o|p:from 5 1 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
get#o|p:in 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
get#o|x 8 0 E:8,0,0 NE:7,0,0 O:8,0,0 VP:8,0,0 VPo:8,0,0 X:8,0,0 XE:8,0,0
get#p:into 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
get#p:to 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 PnV:5,0,0 VP:8,0,0
give# 214 29 C:11,1,1 CE:11,1,1 E:190,17,7 Et:30,3,1 L:7,0,0 LR:4,1,0 LtR:1,1,0 NE:136,14,1 NEt:24,2,0 O:172,14,6 OC:2,1,0 Ot:6,0,0 P:61,7,0 Pn:61,6,3 PnV:9,1,0 Pnt:3,1,0 Pt:3,1,0 QR:6,2,2 S:8,1,0 SVP:8,1,0 SVa:1,1,0 VP:204,20,8 VPi:43,3,1 VPit:5,0,0 VPo:91,8,0 VPot:9,2,1 VPt:21,3,0 X:13,0,0 XE:13,0,0 XEt:2,1,1 Xt:2,1,1
give#o 73 11 E:73,7,3 Et:11,1,0 NE:51,7,1 NEt:11,1,0 O:73,8,3 Ot:4,0,0 VP:73,8,4 VPo:26,1,0 VPt:7,1,0
give#o|T 7 0 E:7,0,0 O:7,0,0 VP:7,0,0 VPo:3,0,0
give#o|i 39 3 E:39,3,2 Et:6,0,0 NE:37,2,0 NEt:6,0,0 O:39,3,1 P:8,0,0 Pn:8,0,0 VP:39,3,2 VPi:39,3,1 VPit:4,0,0 VPo:12,0,0 VPt:4,0,0
give#o|p:to 16 3 E:16,3,0 Et:2,1,0 NE:15,3,0 NEt:2,1,0 O:16,0,0 P:16,3,0 Pn:16,3,2 Pnt:1,1,0 Pt:1,1,0 VP:16,3,0 VPo:16,3,0 VPot:1,1,0 VPt:1,1,0
give#p:to 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
go# 299 53 C:4,1,1 CE:4,1,1 COL:6,0,0 E:251,29,1 Et:44,6,0 L:34,1,1 LR:7,0,0 Lt:6,0,0 NE:32,4,1 NEt:2,1,0 O:23,0,0 P:124,7,0 Pn:124,7,5 PnV:57,4,0 PnVt:15,3,0 Pnt:3,0,0 Pt:3,0,0 QL:2,2,2 QR:15,8,8 S:6,0,0 T:10,1,1 TE:10,1,1 VP:253,28,0 VPo:14,0,0 VPt:28,4,0 X:87,16,0 XE:87,20,0 XEt:10,3,0 Xt:8,2,0
go#0 39 7 E:34,4,1 Et:3,1,0 NE:7,2,0 VP:33,3,0
go#Q|x 5 5 E:5,3,0 QR:5,5,5 VP:5,1,0 X:5,1,0 XE:5,3,0
go#a 14 3 E:14,1,0 Et:1,1,0 NE:6,1,0 NEt:1,1,0 VP:14,2,0 X:14,2,0 XE:14,1,0 XEt:1,1,0
go#o 10 0 E:10,0,0 NE:7,0,0 O:10,0,0 VP:10,0,0 VPo:5,0,0
go#p:after 5 2 E:5,1,0 P:5,2,0 Pn:5,2,2 VP:5,2,0
go#p:against 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
go#p:for 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
go#p:into 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 VP:10,0,0
go#p:on 8 3 E:8,2,0 Et:4,0,0 P:8,1,0 Pn:8,1,0 PnV:5,1,0 PnVt:3,0,0 VP:8,2,0 VPt:4,0,0
go#p:to 33 1 E:33,0,0 Et:7,1,0 P:33,1,0 Pn:33,1,0 PnV:13,0,0 PnVt:3,1,0 VP:33,0,0 VPt:3,1,0
go#postS 22 2 L:22,0,0 Lt:4,0,0
go#postSm 5 0 L:5,0,0 LR:5,0,0
go#x 55 15 E:55,12,0 Et:8,2,0 P:8,0,0 Pn:8,0,0 PnV:8,2,0 PnVt:1,1,0 VP:55,12,0 VPt:7,2,0 X:55,12,0 XE:55,13,0 XEt:8,2,0 Xt:7,2,0
good# 26 4 P:22,2,1 Pn:22,2,0 PnV:9,0,0 VP:26,3,1 X:3,1,0 XE:3,1,0
good#p:for|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
good#p:in|A 5 0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
govern# 5 0 E:3,0,0 VP:4,0,0
grab# 8 1 E:8,0,0 NE:7,0,0 O:7,0,0 P:5,0,0 Pn:5,0,0 VP:7,0,0 VPo:6,0,0
graduate# 6 0 E:5,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
grant# 6 2 E:3,0,0 NE:3,0,0 O:5,1,0 P:4,0,0 Pn:4,0,0 S:3,1,0 SVP:3,1,0 St:1,1,1 VP:5,0,0 VPo:4,0,0
grapple# 5 1 E:5,1,0 P:5,1,0 Pn:5,1,1 VP:5,1,0
grapple#p:with 5 1 E:5,1,0 P:5,1,0 Pn:5,1,1 VP:5,1,0
greet# 8 2 E:3,0,0 P:6,1,0 Pn:6,1,1 S:3,1,1 VP:8,1,0
grow# 64 4 E:53,2,0 Et:6,0,0 L:8,0,0 NE:17,1,0 O:8,0,0 P:16,0,0 Pn:16,0,0 PnV:10,0,0 REL:4,0,0 VP:48,2,0 X:17,1,0 XE:17,1,0
grow#0 10 1 E:10,1,0 NE:5,1,0 VP:6,1,0
grow#a 10 1 E:10,0,0 NE:4,0,0 VP:10,0,0 X:10,0,0 XE:10,0,0
grow#o 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
grow#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:4,0,0 VP:5,0,0
grow#postS 6 1 L:6,0,0
guarantee# 5 2 E:4,1,1 NE:2,1,0 O:3,2,1 SVP:1,1,1 VP:5,2,1
guard# 4 0 VP:4,0,0
guess# 10 5 C:4,2,1 CE:4,2,2 E:10,4,3 Et:2,1,1 NE:6,2,0 NEt:1,1,0 O:5,2,2 VP:10,4,4
guide# 5 1 E:3,0,0 NE:3,0,0 O:3,0,0 VP:5,0,0
hack# 5 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
hail# 5 5 E:4,3,1 Et:1,1,1 NE:3,0,0 NEt:1,1,0 O:5,3,1 P:2,1,0 Pn:2,1,0 VP:5,5,2 VPo:3,1,0 VPot:1,1,0 VPt:1,1,1
halt# 4 0 E:3,0,0 VP:3,0,0
hammer# 9 4 E:8,2,1 Et:2,1,1 NE:8,2,0 NEt:2,1,0 O:8,2,1 P:6,1,0 Pn:6,0,0 PnV:2,1,0 PnVt:1,1,0 QR:1,1,0 VP:9,2,1 VPo:8,2,0 VPot:1,1,0 VPt:1,1,1
hand# 16 1 E:14,1,1 NE:8,0,0 O:13,1,1 P:7,0,0 Pn:7,0,0 VP:16,1,1 VPo:9,0,0
hand#o 7 1 E:7,1,1 NE:4,0,0 O:7,1,1 VP:7,1,1 VPo:3,0,0
handle# 10 0 E:9,0,0 NE:3,0,0 O:8,0,0 VP:9,0,0
handle#o 6 0 E:6,0,0 O:6,0,0 VP:6,0,0
hang# 9 2 E:8,0,0 P:8,1,0 Pn:8,1,1 PnV:4,0,0 VP:8,0,0
happen# 55 1 C:2,1,0 CE:2,1,0 E:35,1,0 Et:7,0,0 L:5,0,0 NE:7,0,0 O:4,0,0 P:14,0,0 Pn:14,0,0 PnV:4,0,0 QR:4,1,1 S:39,0,0 SVP:27,0,0 SX:4,0,0 VP:36,1,0 VPo:3,0,0 X:4,0,0 XE:4,0,0
happen#0 23 0 E:16,0,0 Et:5,0,0 NE:6,0,0 S:17,0,0 SVP:8,0,0 VP:12,0,0
happen#p:in 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 S:5,0,0 SVP:5,0,0 VP:8,0,0
happy# 5 3 P:1,1,0 Pn:1,1,1 VP:5,3,2 X:4,2,2 XE:4,2,1
hard# 18 5 PnVt:1,1,0 VP:18,2,0 X:11,1,0 XE:11,1,0
hard#x|A 11 2 VP:11,1,0 X:11,1,0 XE:11,1,0
harm# 4 0 VP:4,0,0
hate# 7 3 E:6,1,1 O:2,2,2 VP:3,1,1
have# 776 107 C:12,2,1 CE:12,2,1 COL:23,4,3 COLt:3,0,0 E:743,63,6 Et:120,8,0 L:28,0,0 LR:10,1,0 Lt:24,0,0 LtR:7,0,0 Ltt:4,0,0 NE:456,42,4 NEt:83,6,0 O:572,34,3 OC:2,1,0 Ot:18,2,0 P:118,9,0 Pn:118,7,3 PnV:20,2,0 PnVt:3,0,0 Pnt:5,0,0 Pt:5,0,0 QR:11,3,2 REL:8,0,0 T:27,2,0 TE:27,2,0 VP:740,59,6 VPo:202,17,0 VPot:15,0,0 VPt:75,6,0 X:130,14,0 XE:130,15,0 XEt:17,1,0 Xt:8,1,0
have#0 25 1 E:25,1,0 Et:4,0,0 NE:4,0,0 VP:21,1,0
have#c 6 1 C:6,1,0 CE:6,1,0 E:6,1,0 NE:4,0,0 VP:6,1,0
have#o 400 41 E:400,26,1 Et:70,3,0 NE:304,24,2 NEt:55,3,0 O:400,22,2 Ot:15,2,0 VP:400,26,2 VPo:80,6,0 VPot:5,0,0 VPt:42,3,0
have#o|: 13 4 COL:13,3,3 E:13,2,0 Et:2,1,0 NE:12,2,2 NEt:2,1,0 O:13,3,0 VP:13,2,0 VPo:5,0,0 VPt:2,1,0
have#o|T 25 6 E:23,6,0 NE:11,4,0 O:25,3,0 VP:25,4,0 VPo:5,1,0
have#o|a 21 0 E:21,0,0 NE:16,0,0 O:21,0,0 VP:21,0,0 VPo:21,0,0 X:21,0,0 XE:21,0,0
have#o|p:at 5 2 E:5,2,2 NE:4,2,0 O:5,0,0 P:5,2,0 Pn:5,2,0 VP:5,2,2 VPo:5,2,0
have#o|p:in 16 3 E:16,0,0 NE:15,1,0 O:16,0,0 P:16,1,0 Pn:16,1,1 PnV:3,1,0 VP:16,0,0 VPo:16,1,0
have#o|p:including 5 3 E:5,0,0 Et:4,2,0 NE:5,0,0 NEt:3,2,0 O:5,2,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0 VPt:4,2,0
have#o|p:with 10 1 E:10,0,0 NE:10,1,0 O:10,0,0 P:10,1,0 Pn:10,0,0 VP:10,1,0 VPo:10,1,0
have#o|pt 12 0 E:12,0,0 Et:3,0,0 NE:12,0,0 NEt:3,0,0 O:12,0,0 T:12,0,0 TE:12,0,0 VP:12,0,0
have#o|x 8 1 E:8,0,0 Et:3,0,0 NE:7,0,0 NEt:3,0,0 O:8,1,0 VP:8,0,0 VPo:8,0,0 X:8,0,0 XE:8,0,0 XEt:3,0,0
have#p:at 12 0 E:12,0,0 P:12,0,0 Pn:12,0,0 VP:12,0,0
have#p:in 15 4 E:15,2,0 Et:3,1,0 P:15,1,0 Pn:15,1,0 PnV:4,1,0 VP:15,2,0
have#postS 13 2 L:13,0,0 Lt:11,0,0
have#postSm 8 3 L:8,0,0 LR:8,1,0 Lt:6,0,0 LtR:6,0,0
have#rel 6 0 E:4,0,0 REL:6,0,0
have#x 72 17 E:72,10,0 Et:9,0,0 VP:72,10,0 VPt:8,0,0 X:72,11,0 XE:72,10,0 XEt:9,1,0 Xt:4,1,0
have#x|T 5 1 E:5,1,0 VP:5,1,0 X:5,1,0 XE:5,1,0
head# 45 0 E:38,0,0 Et:9,0,0 NE:12,0,0 O:11,0,0 P:34,0,0 Pn:34,0,0 PnV:13,0,0 S:4,0,0 SVP:3,0,0 VP:41,0,0 VPo:7,0,0 VPt:4,0,0
head#p:into 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 PnV:4,0,0 VP:10,0,0
head#p:to 7 0 E:7,0,0 Et:5,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0
hear# 39 7 C:2,1,1 CE:2,1,1 E:33,5,2 L:3,0,0 NE:13,2,0 O:24,3,1 P:9,0,0 Pn:9,0,0 PnV:2,1,0 QR:3,1,0 VP:33,5,3 VPo:10,1,0 X:7,1,0 XE:7,1,0
hear#o 9 2 E:9,1,0 NE:7,1,0 O:9,2,1 VP:9,2,1
heed# 4 0
help# 176 8 C:6,0,0 CE:6,0,0 COL:3,0,0 E:165,6,0 Et:19,0,0 L:6,0,0 Lt:3,0,0 NE:72,2,1 NEt:8,0,0 O:80,2,0 P:10,1,0 Pn:10,1,1 PnV:3,0,0 T:3,0,0 TE:3,0,0 VP:168,6,0 VPo:47,0,0 VPot:3,0,0 VPt:15,0,0 X:106,3,0 XE:106,3,0 XEt:11,0,0 Xt:5,0,0
help#a 58 3 E:58,3,0 Et:7,0,0 NE:4,0,0 VP:58,3,0 VPt:6,0,0 X:58,3,0 XE:58,3,0 XEt:7,0,0 Xt:4,0,0
help#o 43 2 E:43,2,0 Et:4,0,0 NE:28,1,0 O:43,2,0 VP:43,2,0 VPo:11,0,0 VPt:3,0,0
help#o|a 26 0 E:26,0,0 NE:24,0,0 O:26,0,0 VP:26,0,0 VPo:26,0,0 X:26,0,0 XE:26,0,0
help#x 9 0 E:9,0,0 VP:9,0,0 X:9,0,0 XE:9,0,0
high# 20 0 P:16,0,0 Pn:16,0,0 PnV:6,0,0 VP:20,0,0
high#p:than|A 7 0 P:7,0,0 Pn:7,0,0 VP:7,0,0
highlight# 22 15 E:21,11,9 Et:5,2,0 NE:18,9,0 NEt:4,2,0 O:17,8,7 Ot:2,1,0 P:5,0,0 Pn:5,0,0 PnV:2,2,0 S:1,1,1 VP:20,12,10 VPo:7,4,0 VPot:1,1,0 VPt:4,2,0 X:2,1,0 XE:2,1,0
highlight#o 11 8 E:11,7,7 Et:3,2,0 NE:10,6,0 NEt:3,2,0 O:11,7,7 Ot:2,1,0 VP:11,8,8 VPo:1,1,0 VPot:1,1,0 VPt:3,2,0
hint# 11 8 C:2,1,1 CE:2,1,1 E:8,4,3 L:3,0,0 LR:1,1,0 P:3,2,0 Pn:3,2,2 QR:2,1,0 VP:8,4,3
hire# 34 7 E:27,3,2 Et:6,3,3 NE:20,3,0 NEt:2,1,0 O:23,5,4 P:7,0,0 Pn:7,0,0 PnV:5,1,0 S:5,0,0 SVP:5,1,0 VP:31,5,3 VPo:8,0,0 VPt:3,1,1 X:6,0,0 XE:6,0,0
hire#o 19 5 E:19,3,2 Et:5,3,3 NE:16,3,0 NEt:2,1,0 O:19,5,4 VP:19,4,3 VPo:4,0,0 VPt:2,1,1
hit# 37 7 E:34,4,2 Et:4,0,0 NE:21,3,0 NEt:3,0,0 O:24,0,0 P:18,5,0 Pn:18,5,2 PnV:6,0,0 S:3,1,1 VP:37,5,1 VPo:15,5,0 VPt:4,0,0
hit#o 10 0 E:10,0,0 NE:7,0,0 O:10,0,0 VP:10,0,0
hold# 198 20 COL:5,0,0 E:155,12,4 Et:32,3,0 L:12,0,0 LR:8,0,0 LRt:3,0,0 Lt:4,0,0 NE:103,8,0 NEt:22,2,0 O:138,8,3 Ot:4,0,0 P:82,4,0 Pn:82,4,2 PnV:16,0,0 PnVt:6,1,1 Pnt:4,0,0 Pt:4,0,0 QR:7,2,1 REL:4,0,0 S:24,0,0 SVP:19,0,0 SVPt:3,0,0 T:6,0,0 TE:6,0,0 VP:179,15,6 VPo:85,6,0 VPot:10,1,0 VPt:22,2,0 X:15,4,0 XE:15,5,0
hold#o 59 6 E:59,5,3 Et:9,0,0 NE:46,4,0 NEt:7,0,0 O:59,4,2 VP:59,5,3 VPo:16,1,0 VPt:5,0,0
hold#o|T 9 2 E:9,1,0 Et:6,1,0 NEt:1,1,0 O:9,2,0 VP:9,2,0 VPo:3,0,0 VPt:4,0,0
hold#o|a 6 2 E:6,2,1 NE:4,1,0 O:6,0,0 VP:6,2,2 VPo:6,2,0 X:6,2,0 XE:6,2,0
hold#o|p:in 13 0 E:13,0,0 NE:11,0,0 O:13,0,0 P:13,0,0 Pn:13,0,0 PnV:3,0,0 VP:13,0,0 VPo:13,0,0
hold#o|p:on 10 1 E:10,0,0 Et:3,1,0 NE:8,0,0 NEt:1,1,0 O:10,0,0 P:10,1,0 Pn:10,1,1 PnVt:1,1,1 VP:10,0,0 VPo:10,0,0 VPot:3,1,0 VPt:3,1,0
hold#pas|p:in 6 0 P:6,0,0 Pn:6,0,0 S:6,0,0 SVP:6,0,0 VP:6,0,0
hold#postSm 5 1 L:5,0,0 LR:5,0,0
honor# 5 0 P:4,0,0 Pn:4,0,0 S:5,0,0 SVP:5,0,0 VP:5,0,0
hop# 4 0 E:3,0,0 VP:3,0,0
hope# 68 56 C:19,16,15 CE:19,16,15 COL:3,3,0 E:65,48,34 Et:8,5,3 L:5,0,0 NE:19,17,0 NEt:2,1,0 O:5,0,0 P:4,1,0 Pn:4,1,0 PnV:2,1,0 QR:1,1,0 T:2,1,0 TE:2,1,0 VP:62,45,38 VPo:3,2,0 VPt:3,1,0 X:36,26,18 XE:36,25,15 XEt:5,4,3 Xt:2,1,0
hope#c 13 12 C:13,11,10 CE:13,11,10 E:13,11,10 NE:13,11,0 VP:13,11,10
hope#ct 5 4 C:5,4,4 CE:5,4,4 E:5,4,4 VP:5,4,4
hope#x 28 22 E:28,18,11 Et:4,3,2 P:1,1,0 Pn:1,1,0 PnV:1,1,0 VP:28,21,17 VPt:2,1,0 X:28,20,16 XE:28,17,11 XEt:4,3,2 Xt:2,1,0
hopeful# 6 6 C:5,5,4 CE:5,5,4 CEt:2,1,0 P:1,1,0 Pn:1,1,1 VP:6,6,4 VPt:2,1,0
host# 36 0 E:25,0,0 Et:9,0,0 NE:19,0,0 NEt:6,0,0 O:22,0,0 P:11,0,0 Pn:11,0,0 PnV:3,0,0 VP:36,0,0 VPo:10,0,0 VPt:6,0,0
host#o 9 0 E:9,0,0 Et:4,0,0 NE:8,0,0 NEt:3,0,0 O:9,0,0 VP:9,0,0 VPt:3,0,0
host#pasA 8 0 VP:8,0,0
hover# 5 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
huddle# 5 0 E:3,0,0 VP:3,0,0
hurt# 7 0 E:7,0,0 NE:3,0,0 O:7,0,0 VP:7,0,0
hurt#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
identify# 34 20 E:23,10,4 Et:4,2,2 L:3,1,0 NE:11,5,0 NEt:3,2,0 O:15,7,4 Ot:1,1,1 P:18,9,1 Pn:18,9,2 PnV:4,1,0 PnVt:2,1,0 QL:1,1,0 S:6,1,0 SVP:6,1,0 SVPt:1,1,1 VP:30,12,6 VPo:7,4,0 VPt:4,2,1
identify#o 9 4 E:9,3,2 Et:2,1,1 NE:5,2,0 NEt:2,1,0 O:9,4,3 Ot:1,1,1 VP:8,4,3 VPt:2,1,1
ignore# 23 12 E:19,7,5 Et:3,2,1 NE:11,2,0 O:17,8,7 Ot:1,1,0 P:3,1,1 Pn:3,1,0 S:4,1,1 SVa:1,1,0 VP:19,8,7 VPo:3,0,0 VPt:1,1,0
ignore#o 13 8 E:13,6,4 Et:2,2,1 NE:7,2,0 O:13,7,6 Ot:1,1,0 VP:13,7,6 VPt:1,1,0
illustrate# 5 3 E:5,3,2 NE:3,1,0 O:4,2,1 VP:5,3,3
imagine# 9 5 E:9,5,3 NE:7,4,0 O:5,2,2 P:1,1,0 Pn:1,1,0 VP:8,3,3 VPo:3,1,0
impact# 5 0 E:3,0,0 VP:5,0,0
implement# 6 1 E:5,1,1 NE:4,1,0 O:5,1,1 VP:6,1,1
imply# 11 11 C:8,6,6 CE:8,6,5 E:10,8,7 L:1,1,1 NE:3,3,0 O:2,1,1 VP:10,8,7 VPo:1,1,0
imply#ct 7 7 C:7,5,5 CE:7,5,4 E:7,5,4 VP:7,5,5
important# 15 0 P:12,0,0 Pn:12,0,0 PnV:3,0,0 VP:15,0,0 VPt:4,0,0
important#p:in|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
impose# 8 3 E:6,1,0 NE:4,0,0 O:5,1,1 P:4,0,0 Pn:4,0,0 S:1,1,1 VP:7,1,0 VPo:4,0,0
impossible# 4 0 VP:4,0,0 X:3,0,0 XE:3,0,0
improve# 19 0 E:16,0,0 Et:3,0,0 L:3,0,0 NE:8,0,0 O:11,0,0 P:6,0,0 Pn:6,0,0 VP:15,0,0
improve#o 9 0 E:9,0,0 NE:6,0,0 O:9,0,0 VP:9,0,0
inclin# 5 3 E:2,1,0 S:3,0,0 SVP:3,2,0 SX:3,2,0 VP:5,3,0 X:5,3,0 XE:5,3,0
include# 134 22 COL:3,3,3 COLt:3,1,0 E:120,18,12 Et:45,4,1 L:10,0,0 LR:5,0,0 NE:93,10,2 NEt:33,3,0 O:108,12,7 Ot:25,3,1 P:18,2,1 Pn:18,1,0 PnV:3,1,0 S:3,0,0 VP:122,18,13 VPo:30,3,1 VPot:7,0,0 VPt:37,5,1 X:12,3,3 XE:12,3,2
include#g 7 3 E:7,3,2 VP:7,3,3 X:7,3,3 XE:7,3,2
include#o 82 9 E:82,8,5 Et:34,3,1 NE:74,7,1 NEt:28,3,0 O:82,8,3 Ot:22,2,1 VP:82,8,4 VPo:10,0,0 VPot:4,0,0 VPt:29,3,1
include#o|p:in 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
include#post0 5 2 L:5,0,0
increase# 30 1 E:26,1,1 Et:4,0,0 NE:21,1,0 NEt:3,0,0 O:23,1,0 P:11,1,0 Pn:11,1,0 VP:27,1,1 VPo:12,1,0 VPt:4,0,0
increase#o 12 0 E:12,0,0 NE:11,0,0 O:12,0,0 VP:12,0,0 VPo:3,0,0
indicate# 36 32 C:26,23,18 CE:26,22,19 CEt:5,5,2 Ct:3,3,1 E:32,26,22 Et:7,6,2 L:4,3,1 LR:2,2,1 LRt:1,1,1 NE:10,5,0 NEt:3,2,0 O:4,2,1 VP:32,26,17 VPo:1,1,0 VPt:4,4,1 X:1,1,0 XE:1,1,0
indicate#c 7 6 C:7,5,4 CE:7,5,4 CEt:1,1,1 Ct:1,1,1 E:7,5,4 Et:1,1,1 NE:7,4,0 NEt:1,1,0 VP:7,5,4 VPt:1,1,1
indicate#ct 18 17 C:18,17,13 CE:18,16,14 CEt:4,4,1 Ct:2,2,0 E:18,16,14 Et:4,4,1 VP:18,16,12 VPt:3,3,0
influence# 7 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:7,0,0
influence#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
inform# 7 6 C:2,2,2 CE:2,1,1 E:5,4,0 Et:1,1,0 NE:4,3,3 NEt:1,1,0 O:4,1,0 OC:1,1,0 P:3,3,3 Pn:3,3,0 PnV:1,1,0 Pnt:1,1,0 Pt:1,1,0 VP:7,6,0 VPi:1,1,1 VPo:3,3,3 VPot:1,1,0 VPt:1,1,0
inject# 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:7,0,0 VPo:7,0,0
injure# 4 0 S:3,0,0 SVP:3,0,0 VP:3,0,0
insist# 56 54 C:46,44,33 CE:46,43,34 CEt:8,7,2 Ct:6,5,1 E:52,46,35 Et:9,8,2 L:6,1,0 LR:4,3,1 Lt:3,1,1 LtR:1,1,0 NE:21,18,0 NEt:4,3,0 P:7,3,0 Pn:7,3,0 PnV:3,2,0 Pnt:1,1,0 Pt:1,1,0 QLR:1,1,1 QR:1,1,0 VP:52,47,35 VPt:8,7,1
insist#c 19 19 C:19,17,16 CE:19,16,15 CEt:4,3,1 Ct:4,3,1 E:19,16,15 Et:4,3,1 NE:18,15,0 NEt:4,3,0 VP:19,17,16 VPt:4,3,1
insist#ct 24 24 C:24,24,16 CE:24,24,17 CEt:4,4,1 Ct:2,2,0 E:24,24,17 Et:4,4,1 NE:2,2,0 PnV:1,1,0 VP:24,24,17 VPt:3,3,0
inspire# 15 0 E:12,0,0 NE:5,0,0 O:7,0,0 P:4,0,0 Pn:4,0,0 VP:14,0,0
inspire#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
install# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
intend# 19 13 E:8,3,2 Et:2,2,2 NE:3,1,0 PnV:1,1,0 REL:1,1,0 S:7,1,0 SVP:7,4,1 SX:7,4,1 VP:14,8,4 VPo:2,2,0 VPt:3,3,2 X:14,10,3 XE:14,7,2 XEt:3,3,2 Xt:2,2,1
intend#pas|x 7 5 PnV:1,1,0 S:7,1,0 SVP:7,4,1 SX:7,4,1 VP:7,4,1 VPt:1,1,0 X:7,4,1 XE:7,4,1 XEt:1,1,0 Xt:1,1,0
intensify# 7 0 E:6,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
interested# 5 3 P:5,2,0 Pn:5,2,2 PnV:2,1,1 VP:5,3,0
interested#p:in|A 5 3 P:5,2,0 Pn:5,2,2 PnV:2,1,1 VP:5,3,0
interject# 6 5 C:2,2,2 CE:2,2,2 E:4,3,2 O:1,1,0 P:1,1,0 Pn:1,1,0 QR:3,3,3 SVP:1,1,0 VP:5,4,2
interpret# 4 4 E:1,1,0 O:1,1,1 P:3,2,0 Pn:3,3,1 SVP:2,2,0 SVa:1,1,0 VP:4,3,0
interrupt# 9 1 E:8,1,0 NE:6,1,0 O:8,0,0 P:4,1,0 Pn:4,1,0 VP:9,1,0 VPo:5,1,0
intervene# 6 0 E:5,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:4,0,0
interview# 29 2 E:22,1,1 Et:5,0,0 NE:14,1,0 O:15,0,0 P:13,1,0 Pn:13,1,0 PnV:5,0,0 S:5,0,0 SVP:5,0,0 VP:28,1,1 VPo:5,1,0 VPt:3,0,0
interview#o 13 1 E:13,1,1 NE:12,1,0 O:13,0,0 VP:13,1,1 VPo:3,1,0
introduce# 34 14 E:25,5,2 Et:5,1,0 NE:16,2,1 NEt:5,1,0 O:24,7,4 P:13,2,0 Pn:13,2,1 PnV:4,0,0 S:7,2,2 SVP:5,0,0 VP:31,8,4 VPo:12,3,0 VPt:3,1,0
introduce#o 13 5 E:13,2,1 Et:4,1,0 NE:8,1,1 NEt:4,1,0 O:13,5,3 VP:13,4,3 VPt:1,1,0
invest# 22 0 E:17,0,0 Et:6,0,0 L:3,0,0 NE:4,0,0 O:3,0,0 P:15,0,0 Pn:15,0,0 VP:19,0,0 VPo:3,0,0 VPt:3,0,0
invest#p:in 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0
investigate# 17 2 E:12,0,0 NE:8,0,0 O:10,1,1 P:6,1,0 Pn:6,1,0 S:3,0,0 VP:17,2,1
investigate#o 6 1 E:6,0,0 NE:6,0,0 O:6,1,1 VP:6,1,1
invite# 18 5 E:12,2,1 Et:4,0,0 NE:10,2,1 NEt:4,0,0 O:12,0,0 P:3,0,0 Pn:3,0,0 S:4,0,0 SVP:4,2,2 SX:4,2,2 VP:18,4,1 VPo:8,2,0 VPt:3,0,0 X:10,4,0 XE:10,4,1 XEt:3,0,0
invok# 12 8 E:12,6,2 NE:11,4,0 O:12,7,5 P:7,2,0 Pn:7,2,1 VP:12,8,4 VPo:7,2,0
invok#o 5 4 E:5,3,1 NE:4,2,0 O:5,4,3 VP:5,4,3
involve# 27 1 E:18,1,1 Et:8,0,0 NE:10,1,0 NEt:3,0,0 O:10,1,0 P:11,0,0 Pn:11,0,0 S:4,0,0 VP:25,1,0 VPt:5,0,0 X:3,0,0 XE:3,0,0
involve#o 8 1 E:8,1,1 Et:3,0,0 NE:8,1,0 NEt:3,0,0 O:8,1,0 VP:8,1,0
issue# 47 27 C:1,1,0 CE:1,1,0 E:32,16,0 Et:4,3,0 NE:8,3,0 O:30,17,1 P:8,0,0 Pn:8,0,0 PnV:3,0,0 QR:4,3,3 S:6,1,0 SVP:4,1,1 VP:43,20,1 VPo:8,3,0 VPt:4,1,0
issue#o 6 4 E:6,2,0 NE:5,2,0 O:6,4,0 VP:6,4,0
issue#o|T 15 12 E:15,11,0 O:15,7,1 VP:15,10,1 VPo:4,3,0
jeer# 4 1 E:2,1,0 QR:1,1,1
join# 71 5 E:53,3,0 Et:7,0,0 L:4,0,0 LR:3,1,0 NE:40,3,0 NEt:4,0,0 O:52,1,1 P:28,3,0 Pn:28,3,1 PnV:6,0,0 S:13,0,0 SVP:5,0,0 VP:66,4,1 VPo:30,3,0 VPt:4,0,0 X:3,0,0 XE:3,0,0
join#o 24 0 E:24,0,0 Et:4,0,0 NE:16,0,0 O:24,0,0 VP:24,0,0 VPo:3,0,0
join#o|p:in 10 1 E:10,1,0 NE:10,1,0 O:10,0,0 P:10,1,0 Pn:10,1,0 VP:10,1,0 VPo:10,1,0
join#pasA 9 0 S:8,0,0 VP:9,0,0
joke# 15 14 C:7,7,7 CE:7,6,6 CEt:1,1,1 E:12,8,6 Et:2,1,1 L:3,1,1 Lt:1,1,1 O:1,1,0 P:3,2,0 Pn:3,2,2 PnV:1,1,0 QL:1,1,1 QR:6,5,4 VP:11,10,6
judge# 7 4 C:1,1,1 CE:1,1,1 E:7,2,2 NE:3,1,0 O:4,2,1 P:4,1,0 Pn:4,0,0 PnV:1,1,0 VP:7,3,2 VPo:3,1,0
jump# 15 2 E:13,2,0 Et:3,0,0 P:11,2,0 Pn:11,2,2 PnV:6,0,0 VP:13,2,0 VPt:3,0,0
justify# 4 2 Et:1,1,1 NEt:1,1,0 O:2,2,2 VP:4,0,0 VPt:1,1,1
keep# 90 11 COL:3,0,0 E:88,8,0 Et:11,0,0 NE:55,3,1 NEt:7,0,0 O:63,0,0 P:36,3,0 Pn:36,3,2 PnV:6,0,0 T:3,0,0 TE:3,0,0 VP:89,8,0 VPo:44,3,1 VPt:4,0,0 X:22,5,0 XE:22,5,0
keep#g 12 6 E:12,5,0 VP:12,4,0 X:12,4,0 XE:12,5,0
keep#o 27 1 E:27,1,0 Et:5,0,0 NE:22,1,1 NEt:4,0,0 O:27,0,0 VP:27,1,0 VPo:11,1,1 VPt:3,0,0
keep#o|a 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
keep#o|p:in 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0 VPo:7,0,0
keep#o|p:on 8 2 E:8,1,0 NE:8,1,0 O:8,0,0 P:8,2,0 Pn:8,2,1 VP:8,1,0 VPo:8,1,0
keep#p:with 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
kick# 9 0 E:6,0,0 NE:3,0,0 O:3,0,0 P:4,0,0 Pn:4,0,0 VP:7,0,0 VPo:3,0,0
kill# 51 0 E:30,0,0 Et:4,0,0 NE:19,0,0 NEt:3,0,0 O:22,0,0 P:28,0,0 Pn:28,0,0 PnV:10,0,0 S:14,0,0 SVP:9,0,0 VP:45,0,0 VPo:12,0,0
kill#o 10 0 E:10,0,0 NE:6,0,0 O:10,0,0 VP:10,0,0
kill#o|p:in 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:7,0,0 VPo:7,0,0
kill#pas|p:in 5 0 P:5,0,0 Pn:5,0,0 S:5,0,0 SVP:5,0,0 VP:5,0,0
knock# 9 5 E:7,4,3 NE:5,2,0 O:7,4,1 P:4,3,0 Pn:4,2,0 VP:7,5,5 VPo:6,4,0
know# 178 120 C:50,30,24 CE:50,33,29 CEt:6,3,1 COL:5,0,0 E:107,49,35 Et:12,5,2 L:11,0,0 LR:7,0,0 Lt:3,0,0 NE:39,13,0 NEt:6,2,0 O:30,14,9 OC:3,0,0 P:72,28,0 Pn:72,33,6 PnV:19,8,0 PnVt:4,1,0 Pnt:5,3,0 Pt:5,3,0 QR:8,1,0 REL:5,2,2 S:30,9,3 SVP:24,17,3 SVPt:7,5,1 SX:3,3,2 T:12,2,0 TE:12,2,0 TEt:1,1,1 Tt:1,1,1 VP:155,79,33 VPo:14,1,0 VPt:13,7,0 X:7,4,0 XE:7,2,0 XEt:2,2,0
know#0 5 3 E:5,2,2 VP:4,2,2
know#acl|p:as 15 8 P:15,1,0 Pn:15,6,1 VP:15,1,0
know#c 19 13 C:19,10,9 CE:19,12,10 CEt:4,2,1 E:19,12,10 Et:4,2,1 NE:13,10,0 NEt:4,1,0 P:1,1,0 Pn:1,1,1 VP:19,11,10
know#ct 11 9 C:11,9,7 CE:11,9,9 CEt:1,1,0 E:11,9,9 Et:1,1,0 VP:11,9,9 VPt:1,1,0
know#cw 16 12 C:16,11,8 CE:16,11,10 E:16,11,10 VP:16,11,8
know#o 15 7 E:15,4,1 NE:8,1,0 O:15,6,3 VP:15,7,2 VPo:2,1,0
know#p:for 5 1 E:5,1,0 P:5,0,0 Pn:5,0,0 PnV:3,1,0 VP:5,1,0
know#pas|p:as 6 6 P:6,5,0 Pn:6,5,1 PnV:1,1,0 Pnt:1,1,0 Pt:1,1,0 S:3,1,0 SVP:3,2,0 SVPt:1,1,0 VP:6,4,0 VPt:1,1,0
know#pas|p:for 9 8 P:9,7,0 Pn:9,7,0 PnV:3,2,0 PnVt:2,1,0 Pnt:1,1,0 Pt:1,1,0 S:9,0,0 SVP:9,7,0 SVPt:3,2,0 VP:9,6,0 VPt:3,2,0
labor# 4 1 E:4,1,0 VP:4,1,0 X:3,1,0 XE:3,1,0
lack# 9 0 E:9,0,0 NE:4,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0
lack#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
lag# 5 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
lambast# 5 5 E:3,3,2 Et:1,1,1 NE:3,2,0 NEt:1,1,0 O:3,3,1 Ot:1,1,1 P:3,3,0 Pn:3,3,0 S:2,2,0 VP:5,3,2 VPo:1,1,0 VPt:1,1,1
lament# 9 9 C:2,2,2 CE:2,2,2 E:9,7,5 NE:6,4,0 O:7,6,4 QR:4,0,0 VP:9,9,7 XE:1,1,0
land# 13 1 E:8,0,0 LtR:1,1,0 NE:3,0,0 O:5,0,0 P:11,0,0 Pn:11,0,0 PnV:7,0,0 VP:11,0,0 VPo:5,0,0
large# 6 0 P:5,0,0 Pn:5,0,0 VP:6,0,0
lash# 5 3 E:5,1,0 P:3,1,0 Pn:3,1,1 PnV:3,2,0 VP:4,2,0
last# 10 0 E:7,0,0 NE:3,0,0 O:3,0,0 VP:9,0,0
late# 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
laud# 4 2 E:4,2,1 NE:2,1,0 O:3,2,2 VP:4,2,1
laugh# 11 2 C:1,1,1 CE:1,1,1 E:7,1,0 L:4,0,0 QR:2,1,1
launch# 40 11 E:37,6,2 Et:7,1,1 LR:1,1,0 NE:27,4,0 NEt:6,1,0 O:35,5,4 P:17,2,0 Pn:17,2,0 PnV:6,1,0 QR:2,1,1 VP:38,7,3 VPo:20,3,0 VPt:3,0,0
launch#o 19 5 E:19,3,1 Et:4,1,1 NE:13,1,0 NEt:3,1,0 O:19,4,3 VP:19,4,2 VPo:4,0,0
launch#o|p:in 5 2 E:5,1,0 NE:4,1,0 O:5,1,1 P:5,0,0 Pn:5,0,0 PnV:1,1,0 VP:5,1,0 VPo:5,1,0
lay# 27 14 E:24,9,6 Et:4,3,3 NE:20,8,1 NEt:3,2,0 O:22,8,4 Ot:3,2,2 P:8,3,0 Pn:8,3,0 PnV:3,0,0 VP:26,11,7 VPo:7,3,0 VPt:5,3,3
lay#o 15 10 E:15,6,4 Et:3,2,2 NE:14,6,1 NEt:3,2,0 O:15,7,4 Ot:3,2,2 VP:15,7,4 VPt:3,2,2
lead# 155 5 COL:4,0,0 E:117,5,1 Et:25,1,0 L:22,0,0 LR:8,0,0 LRt:3,0,0 Lt:5,0,0 NE:67,4,0 NEt:12,0,0 O:74,3,0 Ot:5,0,0 P:61,2,0 Pn:61,1,1 PnV:17,0,0 PnVt:5,0,0 S:4,0,0 SVP:3,0,0 VP:132,5,1 VPo:35,2,0 VPot:4,0,0 VPt:17,0,0 X:11,0,0 XE:11,0,0
lead#o 41 3 E:41,3,0 Et:8,0,0 NE:34,3,0 NEt:6,0,0 O:41,2,0 Ot:5,0,0 VP:41,3,0 VPo:7,1,0 VPt:8,0,0
lead#o|p:by 7 0 E:7,0,0 NE:4,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0 VPo:5,0,0
lead#o|x 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 VP:7,0,0 VPo:7,0,0 X:7,0,0 XE:7,0,0
lead#p:by 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
lead#p:to 19 0 E:19,0,0 Et:6,0,0 P:19,0,0 Pn:19,0,0 PnV:5,0,0 VP:19,0,0
lead#pasA 12 0 VP:12,0,0
lead#postS 10 0 L:10,0,0
leak# 4 0
lean# 11 2 E:8,1,0 L:3,0,0 P:5,1,0 Pn:5,1,1 VP:7,1,0
learn# 31 22 C:12,10,8 CE:12,10,7 CEt:2,2,2 Ct:2,2,2 E:30,15,9 Et:3,3,2 NE:6,4,0 NEt:1,1,0 O:4,3,2 P:11,3,0 Pn:11,3,3 PnV:3,1,0 PnVt:1,1,0 VP:27,15,10 VPt:3,3,2
learn#ct 6 5 C:6,4,4 CE:6,4,4 CEt:1,1,1 Ct:1,1,1 E:6,4,4 Et:1,1,1 VP:6,4,4 VPt:1,1,1
leave# 148 8 C:2,1,1 CE:2,1,1 COL:4,0,0 E:140,5,2 Et:22,1,0 NE:82,1,1 NEt:12,0,0 O:96,2,1 P:50,0,0 Pn:50,0,0 PnV:15,0,0 PnVt:3,0,0 S:6,0,0 SVP:5,1,0 SX:3,1,0 T:3,0,0 TE:3,0,0 VP:137,6,2 VPo:59,0,0 VPot:4,0,0 VPt:11,0,0 X:29,2,0 XE:29,2,0 XEt:6,0,0
leave#0 13 2 E:13,1,0 Et:2,1,0 NE:4,0,0 VP:6,1,0
leave#o 50 2 E:50,2,1 Et:6,0,0 NE:37,1,1 NEt:5,0,0 O:50,2,1 VP:50,2,1 VPo:15,0,0
leave#o|a 9 0 E:9,0,0 NE:8,0,0 O:9,0,0 VP:9,0,0 VPo:9,0,0 X:9,0,0 XE:9,0,0
leave#o|p:in 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0 VPo:6,0,0
leave#o|p:with 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
leave#o|x 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 VPo:7,0,0 X:7,0,0 XE:7,0,0
leave#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
leave#x 7 1 E:7,1,0 VP:7,1,0 X:7,1,0 XE:7,1,0
lecture# 5 3 E:5,0,0 P:3,0,0 Pn:3,1,0 QR:1,1,1 VP:4,0,0
legalize# 4 1 E:4,0,0 O:4,1,1 VP:4,1,1
lend# 8 1 E:8,1,0 NE:6,1,0 O:5,0,0 P:4,0,0 Pn:4,0,0 VP:6,1,0 VPo:5,1,0 X:2,1,0 XE:2,1,0
let# 35 4 COL:3,0,0 E:34,3,1 Et:4,1,0 NE:32,3,0 NEt:4,1,0 O:32,0,0 T:2,1,1 TE:2,1,1 VP:34,2,1 VPo:30,2,0 X:28,2,0 XE:28,3,0 XEt:3,0,0
let#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0 VPo:3,0,0
let#o|a 21 2 E:21,2,1 NE:21,2,0 O:21,0,0 VP:21,2,1 VPo:21,2,0 X:21,2,0 XE:21,2,0
leverage# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0 VPo:4,0,0
lie# 8 1 E:6,1,0 P:5,1,0 Pn:5,1,1 PnV:3,0,0 VP:7,1,0
lift# 14 1 E:13,0,0 NE:8,0,0 O:13,1,1 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:13,0,0 VPo:4,0,0
lift#o 9 1 E:9,0,0 NE:6,0,0 O:9,1,1 VP:9,0,0
light# 5 1 E:3,1,0 P:5,0,0 Pn:5,0,0 PnV:2,1,1 VP:5,1,0
like# 36 26 COL:1,1,0 E:34,21,10 Et:6,2,2 NE:9,2,0 O:13,7,6 REL:3,1,1 S:1,1,1 SVat:1,1,0 VP:32,20,11 VPt:3,0,0 X:16,13,5 XE:16,13,4 XEt:4,2,2
like#o 11 7 E:11,6,5 NE:4,1,0 O:11,7,6 VP:11,7,6
like#x 15 14 E:15,12,4 Et:4,2,2 VP:15,12,5 X:15,12,5 XE:15,12,4 XEt:4,2,2
likely# 50 11 VP:50,8,0 VPt:10,1,0 X:47,8,0 XE:47,7,0 XEt:9,1,0 Xt:9,1,0
likely#x|A 45 10 VP:45,7,0 VPt:9,1,0 X:45,7,0 XE:45,7,0 XEt:9,1,0 Xt:9,1,0
liken# 6 6 E:5,5,4 NE:4,4,0 O:4,1,0 P:4,3,0 Pn:4,3,0 VP:5,4,3 VPo:4,3,0 X:1,1,0 XE:1,1,0
limit# 18 2 E:15,0,0 NE:10,0,0 O:14,2,2 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:17,2,2 VPo:6,0,0
limit#o 8 2 E:8,0,0 NE:7,0,0 O:8,2,2 VP:8,2,2
line# 12 4 E:9,3,0 Et:4,2,0 O:1,1,1 P:7,2,0 Pn:7,2,2 PnV:5,0,0 VP:11,3,1 VPt:4,2,0 X:4,1,0 XE:4,1,0 XEt:2,1,0 Xt:2,1,0
link# 15 4 E:9,3,2 L:3,0,0 NE:3,2,0 O:4,1,0 P:11,3,0 Pn:11,2,1 PnV:2,1,0 VP:12,3,2 VPo:3,2,0
link#p:to 5 1 E:5,1,0 P:5,1,0 Pn:5,1,1 PnV:1,1,0 VP:5,1,0
list# 21 16 E:15,8,4 Et:2,1,1 NE:11,4,0 NEt:1,1,0 O:13,8,2 Ot:1,1,1 P:10,6,0 Pn:10,4,0 PnVt:2,1,0 S:4,1,0 SVP:4,2,1 SVPt:1,1,0 VP:20,11,6 VPo:5,4,0 VPot:1,1,0 VPt:3,3,2 X:1,1,0 XE:1,1,0
list#o 6 4 E:6,3,1 NE:6,2,0 O:6,4,2 VP:6,4,2
listen# 18 1 E:15,0,0 L:3,0,0 P:12,0,0 Pn:12,0,0 PnV:8,0,0 VP:15,0,0
listen#p:to 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 PnV:5,0,0 VP:9,0,0
little# 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
live# 56 2 C:2,1,1 CE:2,1,1 E:35,2,0 Et:7,0,0 L:15,0,0 LR:10,0,0 NE:5,1,0 P:26,0,0 Pn:26,0,0 PnV:9,1,0 REL:6,0,0 VP:35,1,0
live#p:in 11 0 E:11,0,0 P:11,0,0 Pn:11,0,0 PnV:3,0,0 VP:11,0,0
live#postSm 8 0 L:8,0,0 LR:8,0,0
lobby# 6 2 E:6,2,1 Et:1,1,0 NE:3,1,0 NEt:1,1,0 O:4,0,0 PnV:1,1,0 VP:5,2,1 VPo:2,1,0 VPot:1,1,0 VPt:1,1,0 X:2,1,0 XE:2,1,0 XEt:1,1,0 Xt:1,1,0
lock# 12 2 E:7,0,0 NE:4,0,0 O:6,0,0 P:6,1,0 Pn:6,1,0 PnV:3,0,0 S:4,0,0 SVP:4,0,0 VP:11,0,0
lock#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
look# 141 53 COL:3,0,0 E:119,32,5 Et:15,5,2 L:22,1,0 LR:6,1,0 Lt:4,0,0 NE:13,2,0 O:4,1,0 P:63,19,0 Pn:63,18,11 PnV:17,6,5 PnVt:3,0,0 Pnt:6,1,0 Pt:6,1,0 VP:116,37,5 VPt:13,3,1 X:40,15,5 XE:40,15,5 XEt:4,2,1 Xt:4,2,1
look#0 7 1 E:7,0,0 Et:1,1,0 VP:6,0,0
look#a 13 3 E:13,2,0 NE:5,0,0 VP:13,2,0 X:13,2,0 XE:13,2,0
look#a|T 6 2 E:6,1,0 NE:2,1,0 VP:6,2,0 X:6,2,0 XE:6,2,0
look#p:at 19 5 E:19,3,0 Et:3,0,0 P:19,3,0 Pn:19,3,2 PnV:8,2,2 VP:19,5,0
look#p:at|T 6 1 E:6,0,0 P:6,1,0 Pn:6,1,0 PnV:2,1,1 VP:6,1,0 VPt:3,0,0
look#p:for 11 5 E:11,5,0 P:11,5,0 Pn:11,5,2 PnV:1,1,1 VP:11,5,0
look#p:like 5 2 E:5,2,0 P:5,2,0 Pn:5,2,0 VP:5,2,0
look#p:to|T 10 5 E:10,5,0 Et:3,1,0 P:10,4,0 Pn:10,4,4 PnV:2,1,1 Pnt:2,1,0 Pt:2,1,0 VP:10,5,0 VPt:3,1,0
look#post0 6 2 L:6,1,0
look#postS 10 3 L:10,0,0
look#postSm 5 4 L:5,0,0 LR:5,1,0
look#x 18 12 E:18,10,4 Et:2,2,1 VP:18,10,4 VPt:2,2,1 X:18,10,4 XE:18,10,4 XEt:2,2,1 Xt:2,2,1
loom# 8 0 E:8,0,0 NE:4,0,0 P:4,0,0 Pn:4,0,0 VP:7,0,0
lose# 97 0 COL:6,0,0 E:88,0,0 Et:16,0,0 L:3,0,0 NE:59,0,0 NEt:11,0,0 O:63,0,0 P:48,0,0 Pn:48,0,0 PnV:10,0,0 S:3,0,0 SVP:3,0,0 VP:90,0,0 VPo:36,0,0 VPt:6,0,0
lose#0 7 0 E:7,0,0 NE:5,0,0 VP:5,0,0
lose#o 26 0 E:26,0,0 Et:5,0,0 NE:16,0,0 NEt:3,0,0 O:26,0,0 VP:26,0,0 VPo:7,0,0
lose#o|p:in 8 0 E:8,0,0 NE:8,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0 VPo:8,0,0
lose#o|p:to 8 0 E:8,0,0 NE:8,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:4,0,0 VP:8,0,0 VPo:8,0,0
love# 9 6 E:8,2,1 Et:4,2,1 NE:3,0,0 O:4,2,2 S:1,1,1 VP:8,4,3 VPt:1,1,1 X:3,3,3 XE:3,2,1 XEt:2,2,1
low# 8 0 P:6,0,0 Pn:6,0,0 VP:8,0,0
lower# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
loyal# 4 1 P:4,1,0 Pn:4,1,1 VP:4,1,0
lure# 5 0 E:4,0,0 NE:3,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0 VPo:3,0,0
maintain# 29 6 C:6,3,3 CE:6,3,2 E:26,4,2 Et:3,0,0 NE:19,2,0 NEt:3,0,0 O:20,0,0 P:10,2,0 Pn:10,2,2 VP:29,4,3 VPo:12,2,0 VPt:3,0,0
maintain#o 11 0 E:11,0,0 NE:8,0,0 O:11,0,0 VP:11,0,0 VPo:3,0,0
make# 492 119 C:13,9,5 CE:13,9,5 COL:11,1,1 E:451,80,5 Et:63,15,0 L:5,0,0 NE:346,69,18 NEt:52,15,0 O:391,49,8 OC:7,5,0 Ot:3,0,0 P:148,19,0 Pn:148,17,9 PnV:32,2,0 PnVt:7,0,0 Pnt:6,1,0 Pt:7,1,0 QR:7,2,2 REL:6,0,0 S:16,1,1 SVP:13,1,0 SX:4,0,0 T:8,1,0 TE:8,1,0 VP:478,89,7 VPi:4,0,0 VPo:250,38,2 VPot:21,2,0 VPt:41,11,0 X:126,21,0 XE:126,25,0 XEt:11,2,0 Xt:8,2,0
make#0 5 1 E:5,1,0 VP:2,1,0
make#a 23 13 E:23,12,0 Et:3,1,0 NE:22,12,8 NEt:2,1,0 VP:23,12,0 VPt:3,1,0 X:23,12,0 XE:23,12,0 XEt:3,1,0 Xt:3,1,0
make#g 8 0 E:8,0,0 VP:8,0,0 X:8,0,0 XE:8,0,0
make#o 169 46 E:169,28,3 Et:28,8,0 NE:129,24,8 NEt:24,9,0 O:169,34,4 VP:169,31,4 VPo:45,5,1 VPot:4,0,0 VPt:14,7,0
make#o|T 9 3 E:9,3,0 NE:3,0,0 O:9,2,0 VP:9,3,0 VPo:3,1,0
make#o|a 75 10 E:75,9,1 Et:3,1,0 NE:65,9,0 NEt:3,1,0 O:75,1,0 P:5,0,0 Pn:5,0,0 PnV:4,0,0 VP:75,9,1 VPo:75,9,0 VPot:3,1,0 VPt:3,1,0 X:75,9,0 XE:75,9,0 XEt:3,1,0 Xt:3,1,0
make#o|p:for 10 3 E:10,2,0 NE:10,1,0 O:10,0,0 P:10,2,0 Pn:10,2,1 VP:10,2,0 VPo:10,2,0
make#o|p:in 19 4 E:19,2,0 NE:16,2,0 O:19,1,0 P:19,1,0 Pn:19,1,0 PnV:4,1,0 VP:19,3,0 VPo:19,2,0
make#o|p:into 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
make#o|p:on 7 2 E:7,1,0 Et:3,1,0 NE:7,1,0 NEt:3,0,0 O:7,1,1 P:7,1,0 Pn:7,1,1 VP:7,2,0 VPo:7,1,0
make#o|p:to 15 7 E:15,5,1 NE:13,4,0 O:15,2,1 P:15,6,0 Pn:15,5,2 VP:15,6,1 VPo:15,6,0
make#o|p:with 6 1 E:6,1,0 Et:2,1,0 NE:6,1,0 NEt:2,1,0 O:6,0,0 P:6,1,0 Pn:6,0,0 Pnt:1,1,0 Pt:1,1,0 VP:6,1,0 VPo:6,1,0 VPot:1,1,0 VPt:1,1,0
make#p:for 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
manage# 27 2 E:27,1,0 Et:5,1,0 NE:14,0,0 O:15,0,0 VP:27,2,0 VPo:3,0,0 VPt:3,1,0 X:12,2,0 XE:12,1,0 XEt:5,1,0 Xt:3,1,0
manage#o 15 0 E:15,0,0 NE:14,0,0 O:15,0,0 VP:15,0,0 VPo:3,0,0
manage#x 10 2 E:10,1,0 Et:4,1,0 VP:10,2,0 VPt:3,1,0 X:10,2,0 XE:10,1,0 XEt:4,1,0 Xt:3,1,0
mandate# 5 3 E:4,2,0 NE:3,2,0 O:3,2,1 VP:4,2,1
many# 6 0 P:5,0,0 Pn:5,0,0 VP:6,0,0
march# 5 0 E:4,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
mark# 21 3 E:16,1,1 Et:6,1,1 NE:14,1,0 NEt:5,1,0 O:14,2,2 P:5,0,0 Pn:5,0,0 S:4,0,0 SVP:3,0,0 VP:20,1,1 VPo:5,0,0 VPt:6,1,1
mark#o 11 2 E:11,1,1 Et:5,1,1 NE:10,1,0 NEt:4,1,0 O:11,2,2 VP:11,1,1 VPo:3,0,0 VPt:4,1,1
marry# 13 0 E:9,0,0 Et:4,0,0 NE:6,0,0 O:6,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 S:3,0,0 VP:12,0,0
marry#o 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
match# 15 0 E:11,0,0 Et:5,0,0 NE:4,0,0 O:6,0,0 P:5,0,0 Pn:5,0,0 VP:12,0,0
match#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
matter# 8 0 C:3,0,0 CE:3,0,0 E:7,0,0 VP:6,0,0
mean# 95 13 C:42,4,1 CE:42,4,1 CEt:3,1,1 Ct:3,1,1 E:84,7,3 Et:15,1,1 L:5,0,0 LR:2,1,0 NE:37,2,0 NEt:6,1,0 O:13,0,0 P:14,1,0 Pn:14,1,0 S:6,0,0 SVP:6,3,2 SX:5,3,2 T:5,0,0 TE:5,0,0 VP:87,9,1 VPo:5,0,0 VPt:8,1,1 X:20,4,0 XE:20,4,0 XEt:4,0,0
mean#c 28 2 C:28,2,0 CE:28,2,0 CEt:3,1,1 Ct:3,1,1 E:28,2,0 Et:3,1,1 NE:24,1,0 NEt:3,1,0 VP:28,2,0 VPt:3,1,1
mean#ct 12 2 C:12,2,1 CE:12,2,1 E:12,2,1 VP:12,2,1
mean#g 8 0 E:8,0,0 Et:3,0,0 VP:8,0,0 X:8,0,0 XE:8,0,0 XEt:3,0,0
mean#o 10 0 E:10,0,0 Et:5,0,0 NE:7,0,0 NEt:3,0,0 O:10,0,0 VP:10,0,0
meander# 4 1 E:4,1,1 P:2,1,1 Pn:2,1,0 VP:4,1,1
measure# 5 2 E:4,0,0 P:2,1,0 Pn:2,1,1 VP:5,1,0
meet# 80 7 E:66,1,0 Et:8,0,0 L:7,0,0 NE:16,0,0 O:26,0,0 P:49,0,0 Pn:49,0,0 PnV:22,1,0 PnVt:3,0,0 S:5,2,2 SVP:5,1,0 VP:73,1,0 VPo:11,0,0 VPt:6,0,0 X:7,1,0 XE:7,1,0
meet#0 5 0 E:3,0,0 VP:5,0,0
meet#o 15 1 E:15,0,0 NE:7,0,0 O:15,0,0 VP:15,0,0
meet#p:with 18 0 E:18,0,0 P:18,0,0 Pn:18,0,0 PnV:11,0,0 VP:18,0,0
meet#postS 5 1 L:5,0,0
mention# 56 48 COL:2,1,0 E:48,22,18 Et:8,5,4 NE:33,14,0 NEt:7,4,0 O:39,28,17 Ot:1,1,1 P:22,11,0 Pn:22,9,0 PnV:7,2,0 S:4,3,3 SVP:3,2,0 VP:53,32,27 VPo:18,12,0 VPt:3,2,1 X:3,1,1 XE:3,0,0
mention#o 23 21 E:23,14,13 Et:1,1,1 NE:17,10,0 NEt:1,1,0 O:23,17,12 Ot:1,1,1 VP:23,17,15 VPo:4,2,0 VPt:1,1,1
mention#o|p:by 6 5 E:6,2,2 Et:2,1,1 NE:4,0,0 NEt:2,1,0 O:6,5,0 P:6,5,0 Pn:6,4,0 VP:6,5,5 VPo:6,5,0
mind# 6 2 E:5,1,0 NE:4,1,0 O:3,1,0 VP:5,1,0
mire# 6 0 P:6,0,0 Pn:6,0,0 S:4,0,0 SVP:4,0,0 VP:6,0,0
mirror# 4 1 E:4,0,0 NE:3,0,0 O:3,1,1 VP:4,1,1
miss# 21 1 E:19,1,1 Et:4,0,0 NE:12,1,0 NEt:3,0,0 O:15,0,0 P:7,0,0 Pn:7,0,0 VP:18,0,0 VPo:8,0,0
miss#o 11 1 E:11,1,1 Et:3,0,0 NE:7,1,0 O:11,0,0 VP:11,0,0 VPo:4,0,0
mix# 5 2 E:3,2,0 NE:1,1,0 O:1,1,0 PnV:1,1,0 VP:3,2,0 X:1,1,1 XE:1,1,1
mobilize# 6 1 E:4,0,0 NE:4,0,0 O:3,0,0 SVP:1,1,0 SX:1,1,0 VP:4,1,0 X:1,1,0 XE:1,1,0
mock# 17 14 COL:2,2,0 E:14,9,6 Et:4,3,2 L:1,1,0 Lt:1,1,0 NE:14,7,0 NEt:3,2,0 O:14,10,7 Ot:2,1,0 P:3,2,0 Pn:3,1,0 QL:1,1,0 QLR:1,1,1 S:2,1,0 T:1,1,0 TE:1,1,0 VP:15,12,8 VPo:5,3,0 VPot:1,1,0 VPt:5,3,2
mock#o 9 7 E:9,5,4 Et:3,2,1 NE:9,4,0 NEt:3,2,0 O:9,6,6 Ot:2,1,0 VP:9,7,6 VPo:2,1,0 VPt:3,2,1
moderate# 6 1 E:3,0,0 NE:3,0,0 O:3,1,1 P:3,0,0 Pn:3,0,0 VP:6,1,1
monitor# 7 2 E:7,1,1 NE:4,1,0 O:7,2,2 VP:7,2,2
monitor#o 5 1 E:5,0,0 O:5,1,1 VP:5,1,1
more# 21 0 P:16,0,0 Pn:16,0,0 PnV:4,0,0 VP:21,0,0 VPt:3,0,0
more#p:than|A 14 0 P:14,0,0 Pn:14,0,0 PnV:3,0,0 VP:14,0,0
mount# 14 5 E:14,4,0 Et:2,1,0 NE:11,4,0 NEt:1,1,0 O:13,2,0 P:4,1,0 Pn:4,1,1 VP:14,3,0 VPo:5,1,0
mount#o 8 3 E:8,2,0 Et:1,1,0 NE:6,2,0 NEt:1,1,0 O:8,2,0 VP:8,2,0
move# 77 5 C:1,1,1 CE:1,1,1 E:64,3,1 Et:15,0,0 L:7,0,0 LR:3,0,0 NE:11,0,0 O:10,0,0 P:42,0,0 Pn:42,0,0 PnV:19,0,0 PnVt:3,0,0 QR:3,0,0 VP:64,3,1 VPo:8,0,0 VPt:10,0,0 X:16,2,0 XE:16,2,0 XEt:3,0,0
move#0 6 0 E:4,0,0 VP:3,0,0
move#p:to 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0
move#x 9 2 E:9,2,0 VP:9,2,0 X:9,2,0 XE:9,2,0
muse# 4 4 C:1,1,1 CE:1,1,1 E:2,1,0 Et:1,1,0 L:2,1,0 NE:1,1,1 P:2,1,0 Pn:2,1,1 PnV:2,1,0 PnVt:1,1,1 QL:1,1,0 VP:2,1,0 VPt:1,1,0
n:%# 50 1 C:50,1,1 Pn:49,0,0 PnE:16,0,0
n:%#lvs|p:of 7 0 C:7,0,0 Pn:7,0,0
n:%#no|p:of 32 0 C:32,0,0 Pn:32,0,0 PnE:11,0,0
n:ability# 19 0 C:19,0,0
n:ability#poss|x 16 0 C:16,0,0
n:access# 10 0 C:10,0,0 Pn:10,0,0
n:account# 11 3 C:11,2,0 Pn:10,2,0 PnE:3,2,2
n:accusation# 7 5 C:7,5,1 Pn:4,3,3
n:act# 5 0 C:5,0,0 Pn:5,0,0 PnE:4,0,0
n:act#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:4,0,0
n:action# 6 0 C:6,0,0 Pn:5,0,0
n:ad# 4 1 C:4,1,0 Pn:4,1,1 PnE:1,1,1
n:addition# 19 0 C:19,0,0 Pn:15,0,0 PnE:10,0,0
n:addition#no|p:to 14 0 C:14,0,0 Pn:14,0,0 PnE:10,0,0
n:address# 9 1 C:9,0,0 Pn:8,0,0
n:advantage# 9 0 C:9,0,0 Pn:9,0,0
n:advice# 6 4 C:6,3,2 Pn:5,2,1
n:adviser# 44 1 C:44,1,0 Pn:42,0,0 PnE:15,0,0
n:adviser#no|p:to 33 0 C:33,0,0 Pn:33,0,0 PnE:13,0,0
n:advocate# 9 4 C:9,4,0 Pn:9,4,4 PnE:4,1,0
n:advocate#no|p:for 6 3 C:6,3,0 Pn:6,3,3 PnE:2,1,0
n:age# 8 0 C:8,0,0 Pn:8,0,0 PnE:5,0,0
n:age#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:5,0,0
n:agenda# 4 0 C:4,0,0
n:agreement# 5 3 C:5,3,3
n:aide# 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:aide#no|p:to 7 0 C:7,0,0 Pn:7,0,0
n:allegation# 7 5 C:7,5,1 Pn:4,4,2
n:ally# 9 1 C:9,1,0 Pn:6,1,1
n:alternative# 4 0 C:4,0,0 Pn:4,0,0
n:ambassador# 6 0 C:6,0,0 Pn:6,0,0
n:amount# 17 0 C:17,0,0 Pn:17,0,0 PnE:5,0,0
n:amount#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:analysis# 8 0 C:8,0,0 Pn:8,0,0
n:analysis#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:analyst# 4 0 C:4,0,0 Pn:4,0,0
n:anger# 4 0 C:4,0,0 Pn:3,0,0
n:anniversary# 4 0 C:4,0,0 Pn:4,0,0
n:announcement# 7 5 C:7,2,0 Pn:6,2,1
n:answer# 8 2 C:8,2,1 Pn:6,0,0 PnE:3,0,0
n:appeal# 12 3 C:12,3,1 Pn:11,3,2
n:appearance# 12 0 C:12,0,0 Pn:12,0,0 PnE:3,0,0
n:appearance#no|p:on 7 0 C:7,0,0 Pn:7,0,0
n:approach# 10 1 C:10,1,0 Pn:8,1,1 PnE:3,0,0
n:area# 5 0 C:5,0,0 Pn:3,0,0
n:argument# 8 5 C:8,3,0 Pn:6,3,2
n:army# 6 0 C:6,0,0 Pn:6,0,0
n:array# 7 0 C:7,0,0 Pn:7,0,0 PnE:3,0,0
n:array#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:article# 5 0 C:5,0,0 Pn:5,0,0
n:assertion# 8 8 C:8,7,2 Pn:2,1,0
n:assurance# 4 3 C:4,3,3
n:attack# 47 23 C:47,17,1 Pn:44,16,16 PnE:14,3,3
n:attack#no|p:on 14 2 C:14,0,0 Pn:14,0,0 PnE:3,0,0
n:attack#poss|p:on 19 14 C:19,12,0 Pn:19,12,12 PnE:8,3,3
n:attempt# 27 5 C:27,4,0 Pn:3,0,0
n:attempt#no|x 15 2 C:15,2,0
n:attempt#poss|x 6 2 C:6,1,0
n:attention# 8 1 C:8,0,0 Pn:8,0,0
n:attorney# 7 0 C:7,0,0 Pn:7,0,0
n:attorney#no|p:for 6 0 C:6,0,0 Pn:6,0,0
n:audience# 9 0 C:9,0,0 Pn:5,0,0
n:author# 10 0 C:10,0,0 Pn:10,0,0
n:author#no|p:of 9 0 C:9,0,0 Pn:9,0,0
n:average# 20 0 C:20,0,0 Pn:20,0,0
n:average#no|p:of 20 0 C:20,0,0 Pn:20,0,0
n:backer# 8 1 C:8,1,0 Pn:8,1,1 PnE:4,1,1
n:backer#no|p:of 8 1 C:8,1,0 Pn:8,1,1 PnE:4,1,1
n:backing# 6 3 C:6,0,0 Pn:6,0,0
n:backing#lvs|p:of 5 3 C:5,0,0 Pn:5,0,0
n:ban# 6 2 C:6,2,0 Pn:6,2,1
n:batch# 4 0 C:4,0,0 Pn:4,0,0
n:battle# 14 0 C:14,0,0 Pn:13,0,0 PnE:3,0,0
n:battle#no|p:against 5 0 C:5,0,0 Pn:5,0,0
n:beginning# 8 0 C:8,0,0 Pn:8,0,0
n:beginning#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:behalf# 13 0 C:13,0,0 Pn:13,0,0
n:behalf#no|p:of 13 0 C:13,0,0 Pn:13,0,0
n:belief# 5 3 C:5,2,2
n:bid# 12 0 C:12,0,0 Pn:9,0,0
n:bill# 5 1 C:5,1,0
n:billion# 5 0 C:5,0,0 Pn:5,0,0
n:bit# 6 0 C:6,0,0 Pn:6,0,0
n:blow# 5 0 C:5,0,0 Pn:3,0,0
n:board# 12 0 C:12,0,0 Pn:11,0,0
n:board#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:bulwark# 4 1 C:4,1,0 Pn:4,1,1
n:call# 25 19 C:25,13,3 Pn:18,9,3 PnE:8,4,3
n:call#no|p:for 6 5 C:6,2,0 Pn:6,2,1 PnE:4,1,0
n:campaign# 57 8 C:57,7,0 Pn:46,5,5 PnE:13,2,0
n:campaign#lvs|x 5 1 C:5,1,0
n:campaign#no|p:for 9 3 C:9,3,0 Pn:9,3,3 PnE:3,1,0
n:campaign#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:campaign#no|p:on 5 0 C:5,0,0 Pn:5,0,0
n:campaign#poss|p:for 9 0 C:9,0,0 Pn:9,0,0
n:candidacy# 6 0 C:6,0,0 Pn:6,0,0
n:candidate# 50 0 C:50,0,0 Pn:30,0,0 PnE:7,0,0
n:candidate#lvs|x 6 0 C:6,0,0
n:candidate#no|p:for 17 0 C:17,0,0 Pn:17,0,0 PnE:5,0,0
n:candidate#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:candidate#no|x 12 0 C:12,0,0
n:case# 26 12 C:26,11,6 Pn:14,4,2 PnE:4,0,0
n:caucuse# 5 1 C:5,1,0 Pn:4,0,0
n:center# 18 1 C:18,0,0 Pn:18,0,0 PnE:5,0,0
n:center#no|p:of 13 0 C:13,0,0 Pn:13,0,0 PnE:3,0,0
n:chair# 10 0 C:10,0,0 Pn:9,0,0
n:chair#no|p:of 9 0 C:9,0,0 Pn:9,0,0
n:chairman# 44 0 C:44,0,0 Pn:44,0,0 PnE:14,0,0
n:chairman#no|p:for 6 0 C:6,0,0 Pn:6,0,0
n:chairman#no|p:of 36 0 C:36,0,0 Pn:36,0,0 PnE:12,0,0
n:chairwoman# 4 0 C:4,0,0 Pn:3,0,0
n:challenge# 13 1 C:13,1,0 Pn:11,1,1 PnE:4,0,0
n:chance# 31 0 C:31,0,0 Pn:9,0,0 PnE:4,0,0
n:chance#lvs|x 6 0 C:6,0,0
n:chance#no|x 5 0 C:5,0,0
n:chance#poss|x 7 0 C:7,0,0
n:change# 6 0 C:6,0,0 Pn:3,0,0
n:chant# 5 5 C:5,3,0 Pn:5,3,3
n:charge# 13 1 C:13,1,1 Pn:11,0,0 PnE:3,0,0
n:charge#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:chief# 24 0 C:24,0,0 Pn:24,0,0 PnE:11,0,0
n:chief#no|p:of 11 0 C:11,0,0 Pn:11,0,0 PnE:5,0,0
n:chief#poss|p:of 12 0 C:12,0,0 Pn:12,0,0 PnE:5,0,0
n:child# 6 0 C:6,0,0 Pn:6,0,0
n:child#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:choice# 9 1 C:9,1,0 Pn:9,1,1
n:city# 7 0 C:7,0,0 Pn:7,0,0
n:city#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:claim# 4 1 C:4,1,0 Pn:4,1,0
n:class# 4 0 C:4,0,0 Pn:4,0,0
n:clip# 4 0 C:4,0,0 Pn:4,0,0
n:co-founder# 5 0 C:5,0,0 Pn:5,0,0
n:co-founder#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:coalition# 7 0 C:7,0,0 Pn:7,0,0
n:collapse# 5 0 C:5,0,0 Pn:5,0,0
n:collapse#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:collection# 6 0 C:6,0,0 Pn:6,0,0
n:comment# 14 10 C:14,8,2 Pn:13,8,3 PnE:2,1,1
n:commitment# 6 3 C:6,3,1 Pn:2,1,1
n:committee# 10 0 C:10,0,0 Pn:4,0,0
n:community# 5 0 C:5,0,0 Pn:4,0,0
n:company# 4 0 C:4,0,0
n:complaint# 5 4 C:5,3,3 PnE:1,1,1
n:concern# 28 17 C:28,13,5 Pn:21,7,5 PnE:8,3,2
n:concern#no|p:about 8 4 C:8,3,0 Pn:8,3,3 PnE:3,1,0
n:conclusion# 4 2 C:4,2,1 Pn:3,1,1
n:condition# 22 3 C:22,1,0 Pn:22,1,1 PnE:1,1,0
n:condition#no|p:of 19 3 C:19,1,0 Pn:19,1,1 PnE:1,1,0
n:conference# 10 0 C:10,0,0 Pn:9,0,0 PnE:4,0,0
n:conflict# 4 0 C:4,0,0 Pn:4,0,0
n:contender# 4 0 C:4,0,0
n:contest# 7 1 C:7,1,0 Pn:5,0,0
n:contrast# 10 0 C:10,0,0 Pn:10,0,0 PnE:6,0,0
n:contrast#no|p:to 8 0 C:8,0,0 Pn:8,0,0 PnE:5,0,0
n:contributor# 6 0 C:6,0,0 Pn:6,0,0
n:control# 18 0 C:18,0,0 Pn:18,0,0
n:control#lvs|p:of 6 0 C:6,0,0 Pn:6,0,0
n:control#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:controversy# 8 2 C:8,2,0 Pn:8,2,1 PnE:3,1,0
n:controversy#no|p:over 7 2 C:7,2,0 Pn:7,2,1 PnE:3,1,0
n:convention# 5 0 C:5,0,0 Pn:3,0,0
n:copy# 4 0 C:4,0,0 Pn:4,0,0
n:cost# 10 0 C:10,0,0 Pn:9,0,0
n:country# 4 0 C:4,0,0
n:county# 6 0 C:6,0,0 Pn:5,0,0
n:course# 4 0 C:4,0,0 Pn:4,0,0
n:courtesy# 4 1 C:4,0,0 Pn:4,0,0
n:coverage# 5 2 C:5,1,0 Pn:5,1,1
n:criticism# 17 14 C:17,10,2 Pn:17,10,8 PnE:2,1,1
n:criticism#no|p:of 7 4 C:7,3,1 Pn:7,3,2 PnE:2,1,1
n:criticism#poss|p:of 6 6 C:6,5,1 Pn:6,5,4
n:critique# 6 4 C:6,2,0 Pn:6,2,2
n:crowd# 20 0 C:20,0,0 Pn:19,0,0
n:crowd#no|p:of 12 0 C:12,0,0 Pn:12,0,0
n:danger# 6 0 C:6,0,0 Pn:5,0,0
n:daughter# 9 0 C:9,0,0 Pn:9,0,0 PnE:4,0,0
n:daughter#no|p:of 9 0 C:9,0,0 Pn:9,0,0 PnE:4,0,0
n:day# 35 1 C:35,0,0 Pn:31,0,0 PnE:13,0,0
n:day#no|p:of 23 1 C:23,0,0 Pn:23,0,0 PnE:12,0,0
n:deal# 5 1 C:5,1,1 Pn:3,0,0
n:death# 9 0 C:9,0,0 Pn:9,0,0
n:death#no|p:of 8 0 C:8,0,0 Pn:8,0,0
n:debate# 24 4 C:24,3,0 Pn:16,2,2 PnE:6,0,0
n:debate#no|p:on 5 0 C:5,0,0 Pn:5,0,0
n:debate#no|t 7 1 C:7,1,0
n:decade# 11 0 C:11,0,0 Pn:11,0,0 PnE:6,0,0
n:decade#no|p:of 9 0 C:9,0,0 Pn:9,0,0 PnE:5,0,0
n:decision# 18 10 C:18,8,3 Pn:4,1,1
n:decision#poss|x 9 7 C:9,6,2
n:defense# 8 6 C:8,5,0 Pn:8,5,4 PnE:1,1,1
n:degree# 4 1 C:4,0,0 Pn:3,0,0
n:delegate# 32 0 C:32,0,0 Pn:10,0,0 PnE:3,0,0
n:delegate#lvs|x 19 0 C:19,0,0
n:demand# 5 1 C:5,1,0 Pn:5,1,1
n:depth# 4 0 C:4,0,0 Pn:4,0,0
n:description# 5 2 C:5,2,0 Pn:5,2,1
n:desire# 4 2 C:4,2,2
n:detail# 11 3 C:11,3,0 Pn:10,3,3
n:difference# 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:direction# 5 0 C:5,0,0 Pn:5,0,0
n:director# 81 0 C:81,0,0 Pn:80,0,0 PnE:45,0,0
n:director#no|p:for 9 0 C:9,0,0 Pn:9,0,0 PnE:3,0,0
n:director#no|p:of 63 0 C:63,0,0 Pn:63,0,0 PnE:39,0,0
n:disclosure# 5 4 C:5,4,0 Pn:4,3,3 PnE:1,1,0
n:discussion# 8 5 C:8,3,0 Pn:8,4,3 PnE:2,1,0
n:display# 7 1 C:7,1,0 Pn:7,1,1
n:display#no|p:of 5 1 C:5,1,0 Pn:5,1,1
n:dollar# 8 0 C:8,0,0 Pn:7,0,0
n:donation# 5 0 C:5,0,0 Pn:5,0,0
n:donor# 4 0 C:4,0,0 Pn:4,0,0
n:doubt# 9 7 C:9,7,3 Pn:5,3,3
n:dozen# 13 2 C:13,0,0 Pn:13,0,0
n:dozen#no|p:of 12 1 C:12,0,0 Pn:12,0,0
n:economy# 4 0 C:4,0,0 Pn:4,0,0
n:edge# 4 0 C:4,0,0 Pn:4,0,0
n:editor# 7 0 C:7,0,0 Pn:7,0,0
n:effect# 6 0 C:6,0,0 Pn:6,0,0
n:effort# 60 9 C:60,8,4 Pn:6,0,0
n:effort#lvs|x 5 2 C:5,2,0
n:effort#no|x 31 4 C:31,3,2
n:effort#poss|x 14 2 C:14,2,2
n:election# 9 1 C:9,0,0 Pn:8,0,0
n:element# 6 0 C:6,0,0 Pn:6,0,0
n:element#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:email# 12 4 C:12,0,0 Pn:11,0,0 PnE:2,1,0
n:email#no|p:to 9 2 C:9,0,0 Pn:9,0,0
n:embrace# 5 4 C:5,3,0 Pn:5,3,2 PnE:3,1,1
n:embrace#poss|p:of 5 4 C:5,3,0 Pn:5,3,2 PnE:3,1,1
n:emergence# 5 0 C:5,0,0 Pn:5,0,0
n:emergence#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:emphasis# 4 0 C:4,0,0 Pn:4,0,0
n:employee# 5 0 C:5,0,0 Pn:5,0,0
n:end# 42 0 C:42,0,0 Pn:41,0,0 PnE:12,0,0
n:end#no|p:of 36 0 C:36,0,0 Pn:36,0,0 PnE:11,0,0
n:endorsement# 18 16 C:18,9,0 Pn:18,9,9 PnE:5,1,1
n:endorsement#lvs|p:of 6 6 C:6,1,0 Pn:6,1,1
n:enthusiasm# 5 3 C:5,3,0 Pn:5,3,3
n:episode# 6 0 C:6,0,0 Pn:4,0,0
n:error# 11 0 C:11,0,0 Pn:11,0,0
n:error#no|p:of 10 0 C:10,0,0 Pn:10,0,0
n:eve# 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:eve#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:event# 7 0 C:7,0,0 Pn:7,0,0
n:event#no|p:on 5 0 C:5,0,0 Pn:5,0,0
n:evidence# 17 5 C:17,4,3 Pn:9,0,0 PnE:4,0,0
n:evidence#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:evidence#no|t 6 4 C:6,4,3
n:example# 12 4 C:12,1,0 Pn:12,1,1 PnE:3,1,1
n:example#no|p:of 8 1 C:8,0,0 Pn:8,0,0 PnE:3,1,1
n:exception# 8 0 C:8,0,0 Pn:8,0,0
n:exchange# 5 0 C:5,0,0 Pn:5,0,0
n:executive# 9 0 C:9,0,0 Pn:9,0,0 PnE:3,0,0
n:executive#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:expectation# 4 0 C:4,0,0 Pn:3,0,0
n:experience# 5 1 C:5,1,1 Pn:4,0,0
n:expert# 11 0 C:11,0,0 Pn:10,0,0 PnE:3,0,0
n:expert#no|p:on 9 0 C:9,0,0 Pn:9,0,0 PnE:3,0,0
n:extent# 4 0 C:4,0,0
n:face# 16 0 C:16,0,0 Pn:15,0,0 PnE:8,0,0
n:face#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:8,0,0
n:fact# 27 2 C:27,2,2
n:fact#lvs|t 6 1 C:6,1,1
n:fact#no|t 20 1 C:20,1,1
n:failure# 4 0 C:4,0,0 Pn:3,0,0
n:family# 13 0 C:13,0,0 Pn:13,0,0 PnE:3,0,0
n:family#no|p:of 12 0 C:12,0,0 Pn:12,0,0 PnE:3,0,0
n:father# 5 0 C:5,0,0 Pn:5,0,0
n:father#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:favor# 11 8 C:11,8,0 Pn:11,8,8
n:favor#no|p:of 11 8 C:11,8,0 Pn:11,8,8
n:favorite# 5 0 C:5,0,0
n:fear# 10 6 C:10,3,1 Pn:8,2,2 PnE:4,1,1
n:field# 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:fight# 13 1 C:13,1,0 Pn:13,1,1 PnE:4,1,1
n:fire# 4 0 C:4,0,0 Pn:4,0,0
n:firm# 6 0 C:6,0,0 Pn:4,0,0
n:flood# 7 0 C:7,0,0 Pn:7,0,0
n:floor# 4 0 C:4,0,0 Pn:3,0,0
n:flurry# 4 1 C:4,0,0 Pn:4,0,0 PnE:3,1,0
n:focus# 12 4 C:12,1,0 Pn:12,1,1
n:force# 8 0 C:8,0,0 Pn:6,0,0
n:form# 4 0 C:4,0,0 Pn:4,0,0
n:founder# 13 0 C:13,0,0 Pn:13,0,0 PnE:9,0,0
n:founder#no|p:of 13 0 C:13,0,0 Pn:13,0,0 PnE:9,0,0
n:fraction# 6 0 C:6,0,0 Pn:6,0,0
n:fraction#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:freedom# 4 0 C:4,0,0 Pn:4,0,0
n:friend# 5 0 C:5,0,0 Pn:5,0,0
n:friend#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:front# 17 0 C:17,0,0 Pn:17,0,0
n:front#no|p:of 16 0 C:16,0,0 Pn:16,0,0
n:funding# 4 0 C:4,0,0 Pn:4,0,0
n:fundraiser# 4 0 C:4,0,0 Pn:4,0,0
n:fury# 4 0 C:4,0,0 Pn:3,0,0
n:gallon# 4 0 C:4,0,0 Pn:4,0,0
n:generation# 6 0 C:6,0,0 Pn:6,0,0
n:goal# 5 1 C:5,1,1 Pn:5,1,0
n:government# 6 0 C:6,0,0 Pn:6,0,0
n:governor# 21 0 C:21,0,0 Pn:20,0,0 PnE:10,0,0
n:governor#no|p:of 17 0 C:17,0,0 Pn:17,0,0 PnE:9,0,0
n:graduate# 4 0 C:4,0,0 Pn:4,0,0
n:ground# 4 0 C:4,0,0 Pn:3,0,0
n:group# 36 1 C:36,0,0 Pn:31,0,0 PnE:5,1,0
n:group#no|p:of 25 0 C:25,0,0 Pn:25,0,0 PnE:4,0,0
n:half# 33 0 C:33,0,0 Pn:32,0,0 PnE:3,0,0
n:half#no|p:of 29 0 C:29,0,0 Pn:29,0,0 PnE:3,0,0
n:hall# 5 0 C:5,0,0 Pn:5,0,0
n:hand# 8 0 C:8,0,0 Pn:6,0,0
n:handful# 13 1 C:13,0,0 Pn:13,0,0 PnE:3,0,0
n:handful#no|p:of 11 1 C:11,0,0 Pn:11,0,0
n:handling# 14 0 C:14,0,0 Pn:14,0,0
n:handling#poss|p:of 11 0 C:11,0,0 Pn:11,0,0
n:head# 27 0 C:27,0,0 Pn:27,0,0 PnE:8,0,0
n:head#no|p:of 25 0 C:25,0,0 Pn:25,0,0 PnE:7,0,0
n:heart# 17 0 C:17,0,0 Pn:17,0,0 PnE:3,0,0
n:heart#no|p:of 16 0 C:16,0,0 Pn:16,0,0 PnE:3,0,0
n:help# 5 0 C:5,0,0 Pn:5,0,0
n:history# 11 0 C:11,0,0 Pn:10,0,0
n:history#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:hope# 9 6 C:9,6,4 Pn:4,1,1
n:host# 10 0 C:10,0,0 Pn:9,0,0
n:host#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:hour# 8 0 C:8,0,0 Pn:7,0,0
n:hour#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:house# 5 0 C:5,0,0 Pn:5,0,0
n:hub# 4 0 C:4,0,0 Pn:4,0,0
n:hundred# 33 0 C:33,0,0 Pn:33,0,0 PnE:5,0,0
n:hundred#lvs|p:of 10 0 C:10,0,0 Pn:10,0,0
n:hundred#lv|p:of 6 0 C:6,0,0 Pn:6,0,0
n:hundred#no|p:of 17 0 C:17,0,0 Pn:17,0,0 PnE:3,0,0
n:idea# 24 9 C:24,8,4 Pn:11,2,2 PnE:3,0,0
n:idea#no|t 7 4 C:7,4,2
n:image# 11 1 C:11,0,0 Pn:11,0,0 PnE:3,0,0
n:image#lv|p:of 5 0 C:5,0,0 Pn:5,0,0
n:image#no|p:of 6 1 C:6,0,0 Pn:6,0,0
n:impact# 13 0 C:13,0,0 Pn:13,0,0 PnE:3,0,0
n:impact#lvs|p:on 5 0 C:5,0,0 Pn:5,0,0
n:importance# 8 1 C:8,0,0 Pn:7,0,0
n:inability# 6 2 C:6,2,1
n:incentive# 4 0 C:4,0,0
n:inclination# 4 4 C:4,3,2
n:indication# 4 0 C:4,0,0
n:influence# 6 0 C:6,0,0 Pn:6,0,0
n:information# 9 3 C:9,2,0 Pn:8,2,2
n:interest# 8 4 C:8,1,0 Pn:8,1,1 PnE:3,1,1
n:interview# 33 6 C:33,4,4 Pn:22,0,0 PnE:9,0,0
n:interview#no|p:on 16 1 C:16,0,0 Pn:16,0,0 PnE:8,0,0
n:interview#no|t 11 4 C:11,4,4
n:investigation# 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:investigation#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:issue# 33 4 C:33,1,0 Pn:29,1,1 PnE:9,0,0
n:issue#no|p:for 6 1 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:issue#no|p:of 17 2 C:17,0,0 Pn:17,0,0 PnE:5,0,0
n:judge# 8 0 C:8,0,0 Pn:7,0,0
n:judge#no|p:on 5 0 C:5,0,0 Pn:5,0,0
n:key# 4 0 C:4,0,0 Pn:3,0,0
n:kind# 31 0 C:31,0,0 Pn:31,0,0 PnE:11,0,0
n:kind#lv|p:of 5 0 C:5,0,0 Pn:5,0,0
n:kind#no|p:of 22 0 C:22,0,0 Pn:22,0,0 PnE:8,0,0
n:knowledge# 5 0 C:5,0,0 Pn:5,0,0
n:knowledge#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:lack# 10 3 C:10,0,0 Pn:10,0,0 PnE:5,2,0
n:lack#no|p:of 5 1 C:5,0,0 Pn:5,0,0 PnE:3,1,0
n:lack#poss|p:of 5 2 C:5,0,0 Pn:5,0,0 PnE:2,1,0
n:language# 5 1 C:5,1,0 Pn:5,1,1
n:lawsuit# 5 2 C:5,2,1 Pn:4,2,1
n:lawyer# 5 0 C:5,0,0 Pn:5,0,0
n:lead# 19 0 C:19,0,0 Pn:19,0,0 PnE:3,0,0
n:lead#lvs|p:over 9 0 C:9,0,0 Pn:9,0,0
n:leader# 33 1 C:33,1,0 Pn:30,0,0 PnE:8,0,0
n:leader#no|p:of 22 0 C:22,0,0 Pn:22,0,0 PnE:8,0,0
n:leadership# 4 1 C:4,1,0 Pn:3,1,1
n:length# 5 3 C:5,2,0 Pn:5,2,2
n:letter# 14 5 C:14,1,0 Pn:14,1,1 PnE:4,1,0
n:letter#lvs|p:to 5 4 C:5,0,0 Pn:5,0,0 PnE:1,1,0
n:letter#no|p:to 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:level# 13 0 C:13,0,0 Pn:13,0,0 PnE:6,0,0
n:level#no|p:of 9 0 C:9,0,0 Pn:9,0,0 PnE:5,0,0
n:light# 6 1 C:6,1,0 Pn:6,1,1
n:line# 13 1 C:13,0,0 Pn:12,0,0 PnE:3,1,0
n:line#no|p:of 6 1 C:6,0,0 Pn:6,0,0 PnE:1,1,0
n:list# 15 1 C:15,0,0 Pn:15,1,0 PnE:3,0,0
n:list#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:loss# 13 0 C:13,0,0 Pn:13,0,0 PnE:5,0,0
n:loss#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:loss#no|p:to 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:lot# 33 2 C:33,1,0 Pn:33,1,0 PnE:8,0,0
n:lot#no|p:of 23 2 C:23,1,0 Pn:23,1,0 PnE:7,0,0
n:majority# 50 0 C:50,0,0 Pn:50,0,0 PnE:13,0,0
n:majority#lvs|p:of 8 0 C:8,0,0 Pn:8,0,0
n:majority#lv|p:of 6 0 C:6,0,0 Pn:6,0,0
n:majority#no|p:of 32 0 C:32,0,0 Pn:32,0,0 PnE:12,0,0
n:manager# 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:manager#no|p:for 5 0 C:5,0,0 Pn:5,0,0
n:margin# 30 0 C:30,0,0 Pn:30,0,0 PnE:3,0,0
n:margin#lvs|p:of 6 0 C:6,0,0 Pn:6,0,0
n:margin#no|p:of 17 0 C:17,0,0 Pn:17,0,0
n:matter# 13 2 C:13,0,0 Pn:9,0,0
n:matter#no|p:of 8 1 C:8,0,0 Pn:8,0,0
n:mayor# 13 0 C:13,0,0 Pn:13,0,0 PnE:8,0,0
n:mayor#no|p:of 12 0 C:12,0,0 Pn:12,0,0 PnE:7,0,0
n:meeting# 16 1 C:16,1,0 Pn:13,0,0 PnE:6,0,0
n:meeting#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:member# 89 0 C:89,0,0 Pn:89,0,0 PnE:26,0,0
n:member#lvs|p:of 5 0 C:5,0,0 Pn:5,0,0
n:member#no|p:of 78 0 C:78,0,0 Pn:78,0,0 PnE:25,0,0
n:memory# 4 1 C:4,1,0 Pn:4,1,1
n:mention# 8 5 C:8,4,0 Pn:8,4,4
n:message# 27 13 C:27,8,1 Pn:26,8,6 PnE:10,1,0
n:middle# 6 0 C:6,0,0 Pn:6,0,0
n:middle#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:midst# 4 0 C:4,0,0 Pn:4,0,0
n:million# 24 0 C:24,0,0 Pn:24,0,0 PnE:5,0,0
n:million#no|p:of 18 0 C:18,0,0 Pn:18,0,0 PnE:3,0,0
n:minister# 4 0 C:4,0,0 Pn:4,0,0
n:mix# 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:mix#no|p:of 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:moment# 21 2 C:21,1,0 Pn:17,0,0 PnE:6,0,0
n:moment#no|p:of 13 0 C:13,0,0 Pn:13,0,0 PnE:5,0,0
n:money# 9 0 C:9,0,0 Pn:6,0,0
n:month# 23 3 C:23,3,2 Pn:17,1,1 PnE:10,0,0
n:month#no|p:of 12 0 C:12,0,0 Pn:12,0,0 PnE:8,0,0
n:morning# 6 1 C:6,1,1 Pn:4,0,0
n:mother# 4 0 C:4,0,0 Pn:4,0,0
n:move# 6 0 C:6,0,0 Pn:3,0,0
n:movement# 4 1 C:4,1,0 Pn:4,1,1
n:name# 6 2 C:6,0,0 Pn:6,0,0
n:nation# 4 0 C:4,0,0 Pn:4,0,0 PnE:3,0,0
n:need# 10 1 C:10,1,1 Pn:3,0,0
n:need#no|x 5 0 C:5,0,0
n:network# 8 0 C:8,0,0 Pn:7,0,0
n:news# 21 4 C:21,2,1 Pn:14,1,0 PnE:5,0,0
n:news#no|p:for 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:news#no|p:of 5 1 C:5,1,1 Pn:5,1,0
n:night# 12 1 C:12,1,1 Pn:10,0,0 PnE:4,0,0
n:night#no|p:of 7 0 C:7,0,0 Pn:7,0,0 PnE:3,0,0
n:nomination# 19 0 C:19,0,0 Pn:18,0,0
n:nomination#lv|p:for 8 0 C:8,0,0 Pn:8,0,0
n:nomination#no|p:for 5 0 C:5,0,0 Pn:5,0,0
n:nominee# 9 0 C:9,0,0 Pn:6,0,0
n:none# 21 0 C:21,0,0 Pn:21,0,0 PnE:5,0,0
n:none#no|p:of 19 0 C:19,0,0 Pn:19,0,0 PnE:5,0,0
n:note# 7 4 C:7,2,0 Pn:7,2,2 PnE:3,1,1
n:nothing# 7 2 C:7,1,0 Pn:2,1,0
n:notion# 8 4 C:8,3,1 Pn:3,1,1
n:number# 79 0 C:79,0,0 Pn:79,0,0 PnE:22,0,0
n:number#lvs|p:of 16 0 C:16,0,0 Pn:16,0,0 PnE:4,0,0
n:number#lv|p:of 11 0 C:11,0,0 Pn:11,0,0
n:number#no|p:of 50 0 C:50,0,0 Pn:50,0,0 PnE:16,0,0
n:office# 5 0 C:5,0,0 Pn:5,0,0
n:officer# 4 0 C:4,0,0 Pn:4,0,0 PnE:3,0,0
n:one# 7 0 C:7,0,0 Pn:5,0,0
n:opening# 5 0 C:5,0,0 Pn:5,0,0
n:operation# 4 0 C:4,0,0 Pn:3,0,0
n:opinion# 7 7 C:7,7,0 Pn:7,7,6
n:opponent# 4 0 C:4,0,0 Pn:4,0,0
n:opportunity# 36 2 C:36,2,0 Pn:12,0,0 PnE:7,0,0
n:opportunity#lvs|x 14 0 C:14,0,0
n:opportunity#no|p:for 6 0 C:6,0,0 Pn:6,0,0 PnE:5,0,0
n:opportunity#no|x 6 2 C:6,2,0
n:opposition# 10 7 C:10,5,0 Pn:9,5,4 PnE:3,2,2
n:opposition#no|p:to 5 3 C:5,2,0 Pn:5,2,1 PnE:2,1,1
n:order# 4 3 C:4,2,1
n:organization# 9 0 C:9,0,0 Pn:5,0,0
n:organizer# 6 0 C:6,0,0 Pn:6,0,0
n:organizer#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:outcome# 6 0 C:6,0,0 Pn:6,0,0
n:outcome#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:owner# 7 0 C:7,0,0 Pn:7,0,0 PnE:3,0,0
n:owner#no|p:of 7 0 C:7,0,0 Pn:7,0,0 PnE:3,0,0
n:pace# 4 0 C:4,0,0 Pn:3,0,0
n:page# 13 0 C:13,0,0 Pn:13,0,0 PnE:4,0,0
n:page#no|p:of 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:pair# 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:pair#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:panel# 4 0 C:4,0,0 Pn:4,0,0
n:parent# 4 0 C:4,0,0 Pn:4,0,0
n:part# 97 1 C:97,0,0 Pn:96,0,0 PnE:40,0,0
n:part#lvs|p:of 11 1 C:11,0,0 Pn:11,0,0
n:part#no|p:of 82 0 C:82,0,0 Pn:82,0,0 PnE:40,0,0
n:party# 14 0 C:14,0,0 Pn:12,0,0 PnE:6,0,0
n:party#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:4,0,0
n:path# 15 0 C:15,0,0 Pn:13,0,0
n:path#poss|p:to 5 0 C:5,0,0 Pn:5,0,0
n:pattern# 4 0 C:4,0,0 Pn:4,0,0
n:people# 6 0 C:6,0,0 Pn:5,0,0
n:percent# 129 2 C:129,0,0 Pn:129,0,0 PnE:26,0,0
n:percent#lvs|p:of 19 1 C:19,0,0 Pn:19,0,0
n:percent#lv|p:of 12 0 C:12,0,0 Pn:12,0,0
n:percent#no|p:of 73 1 C:73,0,0 Pn:73,0,0 PnE:16,0,0
n:percent#no|p:to 20 0 C:20,0,0 Pn:20,0,0 PnE:6,0,0
n:percentage# 5 0 C:5,0,0 Pn:5,0,0
n:period# 16 0 C:16,0,0 Pn:14,0,0 PnE:3,0,0
n:period#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:person# 7 0 C:7,0,0 Pn:3,0,0
n:photo# 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:photo#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:picture# 5 0 C:5,0,0 Pn:5,0,0
n:piece# 8 3 C:8,2,0 Pn:8,2,1 PnE:3,1,0
n:pitch# 4 0 C:4,0,0 Pn:4,0,0
n:place# 8 0 C:8,0,0 Pn:3,0,0
n:plan# 47 29 C:47,28,21 Pn:8,2,1 PnE:3,1,1
n:plan#lvs|x 8 6 C:8,6,6
n:plan#no|x 17 16 C:17,15,13
n:plan#poss|x 12 4 C:12,4,2
n:pledge# 4 4 C:4,4,1
n:plenty# 13 1 C:13,0,0 Pn:12,1,0
n:plenty#lvs|p:of 6 1 C:6,0,0 Pn:6,1,0
n:plenty#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:point# 32 9 C:32,5,0 Pn:28,4,3 PnE:13,2,2
n:point#no|p:for 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:point#no|p:of 8 1 C:8,1,0 Pn:8,1,1
n:policy# 9 1 C:9,0,0 Pn:7,0,0
n:politician# 4 0 C:4,0,0
n:poll# 21 0 C:21,0,0 Pn:21,0,0 PnE:4,0,0
n:poll#no|p:of 11 0 C:11,0,0 Pn:11,0,0 PnE:4,0,0
n:population# 9 0 C:9,0,0 Pn:9,0,0
n:population#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:position# 17 9 C:17,7,1 Pn:12,6,4 PnE:3,0,0
n:position#poss|p:on 7 5 C:7,3,0 Pn:7,3,2 PnE:3,0,0
n:possibility# 14 0 C:14,0,0 Pn:7,0,0 PnE:4,0,0
n:possibility#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:4,0,0
n:post# 6 1 C:6,1,0 Pn:6,1,1
n:potential# 5 0 C:5,0,0 Pn:3,0,0
n:power# 16 0 C:16,0,0 Pn:12,0,0 PnE:3,0,0
n:presence# 7 1 C:7,0,0 Pn:7,0,0 PnE:3,0,0
n:president# 64 0 C:64,0,0 Pn:62,0,0 PnE:20,0,0
n:president#no|p:of 52 0 C:52,0,0 Pn:52,0,0 PnE:16,0,0
n:pressure# 13 2 C:13,2,0 Pn:5,0,0
n:pressure#no|x 8 2 C:8,2,0
n:preview# 5 1 C:5,1,0 Pn:5,1,0
n:primary# 11 0 C:11,0,0 Pn:8,0,0
n:priority# 5 2 C:5,0,0 Pn:5,0,0
n:problem# 6 0 C:6,0,0 Pn:5,0,0
n:product# 4 0 C:4,0,0 Pn:4,0,0
n:professor# 15 0 C:15,0,0 Pn:15,0,0 PnE:12,0,0
n:professor#no|p:of 15 0 C:15,0,0 Pn:15,0,0 PnE:12,0,0
n:program# 5 1 C:5,0,0 Pn:4,0,0
n:promise# 16 13 C:16,11,5 Pn:2,1,1
n:promise#poss|x 6 5 C:6,3,3
n:proponent# 5 2 C:5,2,0 Pn:5,2,1 PnE:4,1,1
n:proportion# 5 0 C:5,0,0 Pn:5,0,0
n:proposal# 15 11 C:15,9,6 Pn:3,3,3
n:proposal#poss|x 5 4 C:5,3,3
n:prospect# 15 0 C:15,0,0 Pn:14,0,0
n:prospect#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:push# 6 1 C:6,1,1
n:quarter# 18 0 C:18,0,0 Pn:18,0,0
n:quarter#no|p:of 17 0 C:17,0,0 Pn:17,0,0
n:question# 57 34 C:57,22,3 Pn:55,21,14 PnE:11,2,2
n:question#lvs|p:about 12 8 C:12,5,0 Pn:12,5,3
n:question#lv|p:about 9 7 C:9,6,1 Pn:9,6,5
n:question#no|p:about 15 10 C:15,5,0 Pn:15,5,4 PnE:5,1,1
n:question#no|p:of 6 1 C:6,1,0 Pn:6,1,0
n:quintet# 4 0 C:4,0,0 Pn:4,0,0
n:race# 40 0 C:40,0,0 Pn:34,0,0
n:race#no|p:for 23 0 C:23,0,0 Pn:23,0,0
n:range# 5 1 C:5,1,0 Pn:5,1,0
n:rank# 4 0 C:4,0,0 Pn:4,0,0
n:rate# 7 0 C:7,0,0 Pn:7,0,0
n:reaction# 4 0 C:4,0,0 Pn:4,0,0
n:reason# 18 5 C:18,2,0 Pn:8,0,0 PnE:3,1,0
n:reason#lvs|x 5 1 C:5,0,0
n:reason#no|p:for 6 0 C:6,0,0 Pn:6,0,0
n:reason#no|x 5 3 C:5,1,0
n:recognition# 4 2 C:4,2,2
n:record# 7 0 C:7,0,0 Pn:7,0,0
n:reference# 10 6 C:10,3,0 Pn:10,4,3 PnE:2,2,2
n:reference#no|p:to 8 5 C:8,2,0 Pn:8,3,2 PnE:2,2,2
n:refusal# 5 3 C:5,3,1
n:refusal#poss|x 5 3 C:5,3,1
n:rejection# 6 4 C:6,4,0 Pn:6,4,4 PnE:2,1,0
n:release# 11 1 C:11,1,0 Pn:11,1,0 PnE:4,0,0
n:release#no|p:of 8 1 C:8,1,0 Pn:8,1,0 PnE:3,0,0
n:remark# 6 4 C:6,4,0 Pn:6,4,3 PnE:2,2,1
n:reminder# 7 0 C:7,0,0
n:reminder#no|t 5 0 C:5,0,0
n:report# 15 3 C:15,2,0 Pn:15,2,1 PnE:9,2,2
n:report#no|p:of 5 1 C:5,0,0 Pn:5,0,0 PnE:4,1,1
n:report#no|p:on 6 2 C:6,2,0 Pn:6,2,1 PnE:3,1,1
n:reporter# 7 0 C:7,0,0 Pn:4,0,0
n:request# 20 8 C:20,8,3 Pn:18,6,4
n:request#no|p:for 11 3 C:11,3,0 Pn:11,3,3
n:resident# 5 0 C:5,0,0 Pn:5,0,0
n:resource# 5 1 C:5,0,0 Pn:4,0,0
n:respect# 4 2 C:4,2,0 Pn:3,2,1
n:response# 31 9 C:31,8,0 Pn:30,7,6 PnE:9,2,2
n:response#no|p:to 21 4 C:21,4,0 Pn:21,4,3 PnE:8,2,2
n:responsibility# 4 0 C:4,0,0 Pn:3,0,0
n:rest# 25 0 C:25,0,0 Pn:25,0,0 PnE:4,0,0
n:rest#lvs|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:rest#no|p:of 16 0 C:16,0,0 Pn:16,0,0
n:result# 27 0 C:27,0,0 Pn:26,0,0 PnE:10,0,0
n:result#no|p:of 26 0 C:26,0,0 Pn:26,0,0 PnE:10,0,0
n:return# 5 1 C:5,1,0 Pn:5,1,1 PnE:3,0,0
n:reversal# 5 2 C:5,1,0 Pn:5,1,1 PnE:3,1,0
n:review# 7 1 C:7,1,0 Pn:7,1,1
n:review#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:rhetoric# 5 1 C:5,0,0 Pn:5,0,0
n:right# 4 0 C:4,0,0 Pn:4,0,0
n:rise# 12 0 C:12,0,0 Pn:12,0,0 PnE:7,0,0
n:rise#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:6,0,0
n:risk# 6 0 C:6,0,0 Pn:3,0,0
n:rival# 4 0 C:4,0,0 Pn:3,0,0
n:role# 10 0 C:10,0,0 Pn:8,0,0 PnE:4,0,0
n:room# 4 0 C:4,0,0
n:round# 8 0 C:8,0,0 Pn:8,0,0
n:round#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:row# 6 0 C:6,0,0 Pn:5,0,0
n:rule# 11 1 C:11,1,0 Pn:11,1,1 PnE:3,1,1
n:rule#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:run# 6 0 C:6,0,0 Pn:6,0,0
n:sale# 5 0 C:5,0,0 Pn:5,0,0
n:scandal# 4 0 C:4,0,0
n:scene# 7 0 C:7,0,0 Pn:6,0,0
n:schedule# 4 1 C:4,1,0
n:school# 4 0 C:4,0,0 Pn:3,0,0
n:score# 4 0 C:4,0,0 Pn:3,0,0
n:scrutiny# 4 2 C:4,2,0 Pn:4,2,2
n:seat# 6 0 C:6,0,0 Pn:3,0,0
n:secretary# 79 0 C:79,0,0 Pn:79,0,0 PnE:24,0,0
n:secretary#lvs|p:of 5 0 C:5,0,0 Pn:5,0,0
n:secretary#no|p:of 63 0 C:63,0,0 Pn:63,0,0 PnE:22,0,0
n:secretary#poss|p:of 6 0 C:6,0,0 Pn:6,0,0
n:selection# 4 0 C:4,0,0 Pn:4,0,0
n:senator# 11 1 C:11,1,0 Pn:4,0,0
n:senator#no|x 5 1 C:5,1,0
n:sense# 12 6 C:12,5,2 Pn:9,3,3 PnE:3,0,0
n:sense#no|p:of 8 3 C:8,3,0 Pn:8,3,3
n:series# 43 5 C:43,1,0 Pn:43,1,0 PnE:19,0,0
n:series#lvs|p:of 5 2 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:series#no|p:of 35 2 C:35,1,0 Pn:35,1,0 PnE:14,0,0
n:session# 5 0 C:5,0,0 Pn:5,0,0
n:set# 9 1 C:9,1,0 Pn:8,1,0
n:share# 15 0 C:15,0,0 Pn:15,0,0
n:share#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:shift# 5 0 C:5,0,0 Pn:4,0,0 PnE:3,0,0
n:shot# 5 1 C:5,1,1 Pn:4,0,0
n:show# 10 2 C:10,1,0 Pn:8,0,0 PnE:3,0,0
n:side# 14 0 C:14,0,0 Pn:14,0,0 PnE:4,0,0
n:side#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:4,0,0
n:sideline# 4 0 C:4,0,0 Pn:4,0,0
n:sign# 25 7 C:25,7,3 Pn:19,4,2 PnE:5,0,0
n:sign#no|p:of 11 2 C:11,2,0 Pn:11,2,0 PnE:4,0,0
n:site# 4 0 C:4,0,0 Pn:4,0,0
n:something# 12 0 C:12,0,0 Pn:10,0,0 PnE:3,0,0
n:something#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:son# 11 0 C:11,0,0 Pn:11,0,0 PnE:3,0,0
n:son#no|p:of 11 0 C:11,0,0 Pn:11,0,0 PnE:3,0,0
n:sort# 14 0 C:14,0,0 Pn:14,0,0 PnE:4,0,0
n:sort#no|p:of 9 0 C:9,0,0 Pn:9,0,0 PnE:4,0,0
n:source# 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:source#no|p:of 7 0 C:7,0,0 Pn:7,0,0 PnE:3,0,0
n:speech# 30 6 C:30,5,0 Pn:25,3,3 PnE:6,0,0
n:speech#no|p:to 5 0 C:5,0,0 Pn:5,0,0
n:spokesman# 29 0 C:29,0,0 Pn:29,0,0 PnE:4,0,0
n:spokesman#no|p:for 28 0 C:28,0,0 Pn:28,0,0 PnE:3,0,0
n:spokeswoman# 9 0 C:9,0,0 Pn:9,0,0
n:spokeswoman#no|p:for 9 0 C:9,0,0 Pn:9,0,0
n:spread# 7 0 C:7,0,0 Pn:7,0,0
n:staff# 5 0 C:5,0,0 Pn:4,0,0
n:stage# 6 0 C:6,0,0 Pn:6,0,0
n:stage#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:stance# 7 4 C:7,3,0 Pn:6,3,2 PnE:2,1,1
n:star# 6 0 C:6,0,0 Pn:6,0,0
n:start# 18 0 C:18,0,0 Pn:18,0,0 PnE:5,0,0
n:start#no|p:of 17 0 C:17,0,0 Pn:17,0,0 PnE:4,0,0
n:state# 64 1 C:64,0,0 Pn:55,0,0 PnE:9,0,0
n:state#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:3,0,0
n:state#no|x 9 0 C:9,0,0
n:state#poss|p:of 35 1 C:35,0,0 Pn:35,0,0 PnE:5,0,0
n:statement# 24 14 C:24,10,5 Pn:15,5,4 PnE:4,1,0
n:statement#no|t 7 5 C:7,5,4
n:step# 4 0 C:4,0,0 Pn:3,0,0
n:story# 14 6 C:14,5,0 Pn:13,5,4
n:strategist# 15 0 C:15,0,0 Pn:15,0,0 PnE:4,0,0
n:strategist#no|p:for 10 0 C:10,0,0 Pn:10,0,0
n:strategy# 10 2 C:10,2,2 Pn:4,0,0
n:stream# 4 0 C:4,0,0 Pn:4,0,0
n:street# 5 0 C:5,0,0 Pn:5,0,0
n:strength# 9 0 C:9,0,0 Pn:9,0,0
n:strength#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:stretch# 4 0 C:4,0,0 Pn:4,0,0
n:string# 13 1 C:13,1,0 Pn:13,1,0 PnE:4,0,0
n:string#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:struggle# 7 1 C:7,1,0
n:study# 4 0 C:4,0,0 Pn:4,0,0
n:subject# 8 3 C:8,1,0 Pn:8,1,1 PnE:5,0,0
n:subject#no|p:of 5 2 C:5,0,0 Pn:5,0,0 PnE:4,0,0
n:success# 4 0 C:4,0,0 Pn:4,0,0
n:suggestion# 7 7 C:7,6,2 Pn:1,1,1
n:summer# 5 1 C:5,0,0 Pn:5,0,0
n:summer#no|p:of 5 1 C:5,0,0 Pn:5,0,0
n:support# 46 28 C:46,19,1 Pn:45,19,17 PnE:7,3,2
n:support#lvs|p:of 5 5 C:5,0,0 Pn:5,0,0
n:support#no|p:for 10 7 C:10,6,1 Pn:10,6,5 PnE:3,2,1
n:support#no|p:of 11 7 C:11,6,0 Pn:11,6,6
n:support#poss|p:for 6 3 C:6,3,0 Pn:6,3,3
n:supporter# 46 12 C:46,9,0 Pn:41,10,9 PnE:13,4,3
n:supporter#no|p:of 33 11 C:33,9,0 Pn:33,10,9 PnE:11,4,3
n:surprise# 9 3 C:9,2,2 Pn:5,0,0
n:survey# 6 0 C:6,0,0 Pn:6,0,0
n:survey#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:swath# 6 0 C:6,0,0 Pn:6,0,0
n:talk# 4 4 C:4,4,0 Pn:4,4,3
n:target# 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:tax# 5 0 C:5,0,0 Pn:5,0,0
n:ten# 9 0 C:9,0,0 Pn:9,0,0
n:ten#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:tendency# 4 0 C:4,0,0
n:term# 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:test# 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:thanks# 17 0 C:17,0,0 Pn:17,0,0 PnE:6,0,0
n:thanks#lv|p:to 5 0 C:5,0,0 Pn:5,0,0
n:thanks#no|p:to 9 0 C:9,0,0 Pn:9,0,0 PnE:5,0,0
n:thing# 8 0 C:8,0,0
n:third# 22 0 C:22,0,0 Pn:22,0,0 PnE:6,0,0
n:third#no|p:of 20 0 C:20,0,0 Pn:20,0,0 PnE:6,0,0
n:thousand# 29 0 C:29,0,0 Pn:29,0,0
n:thousand#no|p:of 23 0 C:23,0,0 Pn:23,0,0
n:threat# 11 0 C:11,0,0 Pn:11,0,0 PnE:4,0,0
n:tie# 10 0 C:10,0,0 Pn:10,0,0
n:time# 39 3 C:39,3,3 Pn:20,1,0 PnE:5,0,0
n:time#no|p:for 8 1 C:8,1,1 Pn:8,1,0 PnE:3,0,0
n:time#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:time#no|t 11 2 C:11,2,2
n:tone# 7 0 C:7,0,0 Pn:6,0,0
n:top# 13 0 C:13,0,0 Pn:13,0,0 PnE:4,0,0
n:top#no|p:of 13 0 C:13,0,0 Pn:13,0,0 PnE:4,0,0
n:topic# 8 1 C:8,0,0 Pn:7,0,0 PnE:2,1,0
n:topic#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:total# 11 0 C:11,0,0 Pn:11,0,0
n:total#lvs|p:of 7 0 C:7,0,0 Pn:7,0,0
n:tour# 5 0 C:5,0,0 Pn:5,0,0
n:town# 5 0 C:5,0,0 Pn:5,0,0
n:trail# 6 0 C:6,0,0 Pn:3,0,0
n:transcript# 5 0 C:5,0,0 Pn:5,0,0
n:trio# 4 0 C:4,0,0 Pn:4,0,0
n:trip# 10 0 C:10,0,0 Pn:10,0,0
n:trip#no|p:to 6 0 C:6,0,0 Pn:6,0,0
n:turnout# 4 0 C:4,0,0 Pn:4,0,0
n:type# 7 0 C:7,0,0 Pn:7,0,0
n:understanding# 4 3 C:4,3,0 Pn:3,3,3
n:use# 30 0 C:30,0,0 Pn:30,0,0 PnE:6,0,0
n:use#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:use#poss|p:of 19 0 C:19,0,0 Pn:19,0,0 PnE:5,0,0
n:value# 7 0 C:7,0,0 Pn:7,0,0
n:value#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:variety# 8 0 C:8,0,0 Pn:8,0,0
n:variety#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:version# 15 0 C:15,0,0 Pn:15,0,0 PnE:6,0,0
n:version#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:6,0,0
n:veteran# 5 0 C:5,0,0 Pn:5,0,0
n:veteran#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:victory# 20 0 C:20,0,0 Pn:20,0,0 PnE:7,0,0
n:victory#no|p:for 7 0 C:7,0,0 Pn:7,0,0 PnE:3,0,0
n:victory#poss|p:on 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:video# 12 0 C:12,0,0 Pn:11,0,0
n:video#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:view# 15 9 C:15,7,0 Pn:14,7,5
n:view#no|p:of 5 3 C:5,3,0 Pn:5,3,2
n:viewer# 4 1 C:4,1,0 Pn:1,1,1
n:vision# 4 2 C:4,0,0 Pn:4,1,0
n:visit# 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:visit#no|p:to 5 0 C:5,0,0 Pn:5,0,0
n:voice# 6 1 C:6,1,0 Pn:5,1,1
n:vote# 31 3 C:31,3,0 Pn:24,3,2 PnE:7,0,0
n:vote#no|p:for 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:voter# 20 0 C:20,0,0 Pn:15,0,0 PnE:4,0,0
n:wake# 21 1 C:21,0,0 Pn:21,0,0 PnE:7,0,0
n:wake#no|p:of 21 1 C:21,0,0 Pn:21,0,0 PnE:7,0,0
n:war# 4 0 C:4,0,0 Pn:3,0,0
n:warning# 4 3 C:4,3,1 Pn:3,2,1
n:wave# 16 1 C:16,1,0 Pn:16,1,0 PnE:4,0,0
n:wave#lvs|p:of 5 0 C:5,0,0 Pn:5,0,0
n:wave#no|p:of 10 1 C:10,1,0 Pn:10,1,0 PnE:4,0,0
n:way# 43 2 C:43,2,0 Pn:19,1,1 PnE:5,0,0
n:way#lvs|x 7 0 C:7,0,0
n:way#no|x 13 1 C:13,1,0
n:week# 23 3 C:23,3,1 Pn:14,0,0 PnE:4,0,0
n:week#no|p:of 10 0 C:10,0,0 Pn:10,0,0
n:week#no|t 7 3 C:7,3,1
n:weekend# 4 0 C:4,0,0
n:win# 7 0 C:7,0,0 Pn:6,0,0
n:wing# 9 0 C:9,0,0 Pn:9,0,0
n:wing#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:winner# 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:winner#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:woman# 8 1 C:8,0,0 Pn:3,0,0
n:word# 17 8 C:17,4,0 Pn:15,3,3 PnE:4,0,0
n:word#no|p:of 5 1 C:5,0,0 Pn:5,0,0
n:work# 9 0 C:9,0,0 Pn:5,0,0
n:work#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:year# 38 2 C:38,2,0 Pn:33,2,0 PnE:9,0,0
n:year#no|p:of 23 0 C:23,0,0 Pn:23,0,0 PnE:8,0,0
name# 46 27 E:29,13,9 Et:5,2,2 NE:20,7,0 NEt:4,2,0 O:25,10,5 P:19,9,0 Pn:19,9,0 PnV:3,1,0 PnVt:1,1,0 QR:3,1,0 S:7,5,3 SVP:6,5,0 SVa:1,1,0 SX:1,1,0 VP:45,17,11 VPi:1,1,0 VPo:12,8,0 VPot:1,1,0 VPt:7,2,2 X:7,2,1 XE:7,2,1
name#o 11 7 E:11,5,4 Et:2,1,1 NE:6,1,0 NEt:2,1,0 O:11,6,5 VP:11,5,5 VPo:3,1,0 VPt:1,1,1
narrow# 5 0 VP:5,0,0
navigate# 7 0 E:6,0,0 NE:6,0,0 O:6,0,0 VP:7,0,0 VPo:4,0,0
near# 4 0 E:4,0,0 NE:4,0,0
need# 135 15 COL:3,0,0 E:118,12,2 Et:18,1,1 NE:32,2,0 NEt:8,1,0 O:38,1,1 P:15,1,0 Pn:15,1,1 PnV:4,0,0 REL:8,0,0 S:5,0,0 SVP:4,1,0 VP:125,14,2 VPo:18,2,0 VPot:5,1,0 VPt:12,1,1 X:83,12,1 XE:83,11,1 XEt:8,1,0 Xt:6,1,0
need#acl|x 8 0 VP:8,0,0 X:8,0,0 XE:8,0,0
need#o 25 1 E:25,1,0 Et:5,0,0 NE:17,0,0 NEt:5,0,0 O:25,1,1 VP:25,1,1 VPo:8,0,0 VPot:3,0,0 VPt:3,0,0
need#o|x 7 2 E:7,2,1 Et:1,1,1 NE:7,2,0 NEt:1,1,0 O:7,0,0 VP:7,2,0 VPo:7,2,0 VPot:1,1,0 VPt:1,1,1 X:7,2,0 XE:7,2,0 XEt:1,1,0 Xt:1,1,0
need#x 64 11 E:64,9,1 Et:7,0,0 VP:64,10,1 VPt:5,0,0 X:64,10,1 XE:64,9,1 XEt:7,0,0 Xt:5,0,0
negotiate# 6 2 E:5,2,1 NE:4,1,1 O:4,1,0 P:2,1,1 Pn:2,1,0 VP:6,2,1
neighbor# 4 0 E:4,0,0 O:3,0,0 VP:4,0,0
nervous# 4 4 C:1,1,1 CE:1,1,1 P:2,2,0 Pn:2,2,2 VP:4,4,1
new# 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
next# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
nominate# 35 20 E:27,10,7 Et:7,4,4 NE:24,6,0 NEt:4,3,0 O:27,10,5 Ot:2,1,1 P:12,9,0 Pn:12,6,0 PnV:6,2,0 S:5,1,1 SVP:4,3,1 VP:34,15,9 VPo:11,7,0 VPt:3,1,1 X:3,2,0 XE:3,2,0
nominate#o 16 7 E:16,4,2 Et:5,3,3 NE:14,1,0 NEt:2,2,0 O:16,6,5 Ot:2,1,1 VP:16,6,4 VPt:2,1,1
nominate#o|p:for 5 4 E:5,3,2 Et:1,1,1 NE:4,2,0 NEt:1,1,0 O:5,3,0 P:5,4,0 Pn:5,2,0 VP:5,4,3 VPo:5,4,0
notable# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
note# 158 155 C:91,86,68 CE:91,86,72 CEt:9,7,2 Ct:8,6,2 E:138,132,104 Et:14,12,4 L:25,12,6 LR:14,12,6 Lt:7,6,4 Ltt:1,1,0 NE:37,35,0 NEt:5,4,0 O:18,11,9 OC:2,2,1 OCt:1,1,1 Ot:1,1,1 P:6,2,0 Pn:6,2,0 PnV:3,2,0 PnVt:1,1,0 QL:6,5,1 QLR:1,1,1 QR:15,10,1 S:2,1,1 T:1,1,1 TE:1,1,1 VP:118,110,84 VPo:7,6,0 VPot:2,1,0 VPt:12,10,4
note#0 17 16 E:17,16,14 Et:3,2,0 NE:10,10,0 NEt:2,2,0 VP:7,5,4 VPt:1,1,0
note#c 10 9 C:10,8,8 CE:10,8,8 E:10,8,8 NE:9,8,0 VP:10,8,8
note#ct 71 71 C:71,71,56 CE:71,70,60 CEt:7,7,2 Ct:6,6,2 E:71,70,60 Et:7,7,2 VP:71,71,56 VPt:6,6,2
note#mid 9 9 E:9,8,1 L:9,1,0 LR:9,9,6
note#o 9 9 E:9,9,7 Et:2,2,1 NE:8,8,0 NEt:2,1,0 O:9,7,6 Ot:1,1,1 VP:9,9,7 VPo:2,2,0 VPt:2,2,1
note#postS 6 6 L:6,5,4 Lt:3,3,3 Ltt:1,1,0
note#q 5 5 E:4,4,4 NE:1,1,0 QR:5,5,0
notice# 7 5 C:2,2,2 CE:2,2,2 E:6,4,3 NE:1,1,0 O:2,1,0 S:1,1,1 VP:7,4,2
noun##lvs|p:about 51 38 C:51,32,0 Pn:51,34,26 PnE:5,2,2
noun##lvs|p:against 21 8 C:21,7,0 Pn:21,7,7
noun##lvs|p:for 108 25 C:108,17,2 Pn:108,17,12 PnE:8,1,1
noun##lvs|p:of 544 89 C:544,42,0 Pn:544,45,35 PnE:76,9,3
noun##lvs|p:on 61 14 C:61,10,0 Pn:61,10,7 PnE:5,1,0
noun##lvs|p:over 15 1 C:15,1,0 Pn:15,1,1 PnE:2,0,0
noun##lvs|p:to 87 15 C:87,7,0 Pn:87,6,4 PnE:8,5,2
noun##lvs|t 88 30 C:88,28,21
noun##lvs|x 173 36 C:173,30,18
noun##lv|p:about 26 16 C:26,14,3 Pn:26,14,10 PnE:1,0,0
noun##lv|p:against 3 0 C:3,0,0 Pn:3,0,0
noun##lv|p:for 52 7 C:52,4,0 Pn:52,4,4 PnE:4,1,1
noun##lv|p:of 364 22 C:364,10,0 Pn:364,10,8 PnE:25,1,0
noun##lv|p:on 27 8 C:27,5,1 Pn:27,5,4 PnE:1,1,0
noun##lv|p:over 2 0 C:2,0,0 Pn:2,0,0
noun##lv|p:to 32 4 C:32,3,1 Pn:32,3,2 PnE:5,0,0
noun##lv|t 43 9 C:43,8,7
noun##lv|x 53 10 C:53,10,4
noun##no|p:about 101 48 C:101,37,3 Pn:101,37,29 PnE:23,5,3
noun##no|p:against 60 13 C:60,10,0 Pn:60,10,10 PnE:19,2,2
noun##no|p:for 583 53 C:583,37,3 Pn:583,37,30 PnE:184,11,4
noun##no|p:of 3361 155 C:3361,99,3 Pn:3361,102,76 PnE:1015,26,13
noun##no|p:on 345 23 C:345,11,2 Pn:345,11,5 PnE:103,5,3
noun##no|p:over 53 6 C:53,6,1 Pn:53,6,4 PnE:15,1,0
noun##no|p:to 396 31 C:396,15,1 Pn:396,16,9 PnE:144,6,6
noun##no|t 270 78 C:270,71,55
noun##no|w 10 1 C:10,1,1
noun##no|x 378 72 C:378,64,26
noun##poss|p:about 25 12 C:25,11,0 Pn:25,11,8 PnE:3,1,1
noun##poss|p:against 18 4 C:18,3,0 Pn:18,3,2 PnE:3,1,0
noun##poss|p:for 67 19 C:67,14,2 Pn:67,14,10 PnE:14,3,3
noun##poss|p:of 310 64 C:310,48,1 Pn:310,49,40 PnE:73,8,5
noun##poss|p:on 123 35 C:123,25,0 Pn:123,25,22 PnE:39,5,5
noun##poss|p:over 14 1 C:14,0,0 Pn:14,0,0 PnE:3,1,0
noun##poss|p:to 82 9 C:82,7,0 Pn:82,7,7 PnE:10,1,1
noun##poss|t 32 19 C:32,18,12
noun##poss|w 2 0 C:2,0,0
noun##poss|x 138 48 C:138,42,27
observe# 7 5 E:3,0,0 L:4,1,0 LR:3,2,1 O:2,1,1 VP:3,1,1
obtain# 18 0 E:13,0,0 NE:9,0,0 O:11,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:17,0,0 VPo:5,0,0
obtain#o 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
occur# 13 0 E:9,0,0 Et:3,0,0 L:4,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:7,0,0
offer# 115 67 C:1,1,0 CE:1,1,0 COL:4,0,0 E:107,46,19 Et:11,4,1 L:3,0,0 Lt:3,0,0 NE:76,29,1 NEt:9,4,0 O:98,35,19 OC:1,1,1 Ot:1,1,0 P:32,7,1 Pn:32,6,1 PnV:12,1,0 PnVt:4,1,0 QR:5,3,1 REL:3,1,0 VP:109,47,25 VPo:52,16,3 VPot:7,1,0 VPt:10,4,2 X:8,6,5 XE:8,6,5
offer#o 52 31 E:52,23,10 Et:6,3,1 NE:39,18,0 NEt:5,3,0 O:52,19,10 Ot:1,1,0 VP:52,22,10 VPo:16,5,1 VPt:5,3,1
offer#o|T 6 5 E:6,4,0 NE:3,3,0 O:6,3,3 VP:6,4,3 VPo:2,1,0
offer#o|p:on 5 1 E:5,1,0 NE:5,1,0 O:5,0,0 P:5,1,0 Pn:5,1,1 VP:5,1,0 VPo:5,1,0
offer#o|p:to 6 5 E:6,3,1 NE:6,2,0 O:6,3,1 P:6,2,1 Pn:6,2,0 VP:6,3,2 VPo:6,2,1
offset# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
open# 48 9 E:25,4,0 Et:7,1,0 L:8,0,0 LR:4,1,0 Lt:3,0,0 NE:15,1,0 NEt:3,0,0 O:19,1,0 P:22,3,0 Pn:22,3,3 PnV:7,1,1 PnVt:1,1,1 VP:40,6,0 VPo:10,0,0 VPot:2,1,0 VPt:5,1,0 X:5,1,0 XE:5,1,0
open#o 6 1 E:6,1,0 NE:4,1,0 O:6,1,0 VP:6,1,0
operate# 7 1 E:5,0,0 P:2,1,0 Pn:2,1,0 VP:4,1,0
oppose# 56 50 E:49,20,13 Et:8,5,4 L:3,1,0 NE:29,4,0 NEt:4,2,0 O:40,35,28 Ot:1,1,1 P:10,3,0 Pn:10,1,0 PnV:4,2,0 VP:50,33,27 VPo:15,6,0 VPot:2,1,0 VPt:5,3,2 X:6,3,1 XE:6,2,1 XEt:2,2,0 Xt:2,2,0
oppose#o 31 30 E:31,15,10 Et:2,2,2 NE:22,2,0 NEt:2,1,0 O:31,29,25 Ot:1,1,1 VP:31,25,21 VPo:7,1,0 VPt:1,1,1
opt# 6 3 E:5,2,2 VP:5,2,1 X:3,2,1 XE:3,2,2
optimistic# 4 3 C:2,2,2 CE:2,2,2 P:2,1,0 Pn:2,1,1 VP:4,3,2
order# 19 19 C:3,3,2 CE:3,3,2 CEt:1,1,0 Ct:1,1,0 E:16,13,9 Et:5,5,0 NE:9,7,0 NEt:2,2,0 O:13,4,4 Ot:1,1,0 P:4,1,0 Pn:4,1,0 PnV:3,2,0 SVP:1,1,0 VP:17,15,11 VPo:12,9,0 VPot:2,1,0 VPt:6,6,2 X:7,7,0 XE:7,7,0 XEt:2,2,0 Xt:1,1,0
organize# 23 0 E:18,0,0 NE:5,0,0 O:10,0,0 P:11,0,0 Pn:11,0,0 VP:22,0,0
organize#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
originate# 4 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
outline# 10 9 C:2,1,1 CE:2,1,1 E:10,7,6 Et:1,1,0 NE:6,5,1 NEt:1,1,0 O:7,7,4 Ot:1,1,0 VP:9,7,5 VPt:1,1,0
outline#o 6 6 E:6,5,4 Et:1,1,0 NE:5,5,1 NEt:1,1,0 O:6,6,4 Ot:1,1,0 VP:6,6,4 VPt:1,1,0
overcome# 8 0 E:6,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
overlook# 6 1 E:5,0,0 O:3,0,0 S:1,1,1 VP:4,0,0
oversee# 10 0 E:9,0,0 NE:9,0,0 O:8,0,0 VP:9,0,0
oversee#o 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 VP:7,0,0
overshadow# 8 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:8,0,0
overshadow#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
overtake# 9 0 E:9,0,0 NE:8,0,0 O:9,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0 VPo:4,0,0
overtake#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
ow# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
own# 19 0 E:12,0,0 NE:5,0,0 O:8,0,0 P:5,0,0 Pn:5,0,0 S:4,0,0 VP:17,0,0 VPt:3,0,0
own#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
own#pasA 5 0 S:4,0,0 VP:5,0,0
pack# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
paint# 12 6 E:10,4,2 Et:3,2,1 NE:9,4,0 NEt:3,1,0 O:10,2,0 P:6,4,0 Pn:6,4,0 VP:11,4,3 VPo:9,4,0 VPot:1,1,0 VPt:2,2,1
paint#o 5 2 E:5,1,0 Et:2,2,1 NE:4,1,0 NEt:2,1,0 O:5,1,0 VP:5,1,0 VPo:4,1,0 VPot:1,1,0 VPt:2,2,1
paint#o|p:as 5 4 E:5,3,2 NE:5,3,0 O:5,1,0 P:5,4,0 Pn:5,4,0 VP:5,3,3 VPo:5,3,0
pander# 5 1 E:5,1,0 P:5,1,0 Pn:5,1,1 PnV:2,1,0 VP:5,1,0
park# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
participate# 14 0 E:11,0,0 L:3,0,0 P:9,0,0 Pn:9,0,0 VP:10,0,0
participate#p:in 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
pass# 54 24 E:43,11,6 Et:5,2,0 L:6,0,0 LR:3,1,0 NE:23,8,1 NEt:5,3,1 O:33,11,7 Ot:1,1,0 P:20,0,0 Pn:20,0,0 PnV:3,0,0 QR:4,1,0 S:1,1,1 SVP:1,1,0 VP:47,12,7 VPo:15,3,0 VPot:3,1,0 VPt:4,1,0
pass#o 20 10 E:20,9,6 NE:12,7,1 NEt:2,1,0 O:20,7,5 VP:20,10,7 VPo:6,3,0 VPot:2,1,0
pause# 7 2 E:6,2,1 LR:1,1,0 VP:2,1,0 X:1,1,0 XE:1,1,0
pave# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
pay# 98 7 E:91,5,0 Et:14,0,0 NE:53,5,0 NEt:9,0,0 O:63,1,0 P:42,4,0 Pn:42,4,2 PnV:10,0,0 S:5,0,0 SVP:4,0,0 VP:95,5,0 VPo:35,4,0 VPot:3,0,0 VPt:8,0,0 X:13,0,0 XE:13,0,0
pay#o 33 2 E:33,1,0 Et:5,0,0 NE:22,1,0 NEt:4,0,0 O:33,1,0 VP:33,1,0 VPo:8,0,0
pay#o|p:for 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
pay#o|p:to 5 3 E:5,3,0 NE:5,3,0 O:5,0,0 P:5,3,0 Pn:5,3,2 VP:5,3,0 VPo:5,3,0
pay#o|x 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0 VPo:6,0,0 X:6,0,0 XE:6,0,0
pay#p:for 12 0 E:12,0,0 Et:4,0,0 P:12,0,0 Pn:12,0,0 VP:12,0,0
peak# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:4,0,0
perceive# 7 3 E:6,3,3 NE:3,1,0 O:3,1,1 P:1,1,1 Pn:1,1,0 VP:5,3,3 X:1,1,1 XE:1,1,1
perform# 13 1 E:10,0,0 Et:4,0,0 NE:4,0,0 O:5,0,0 P:6,0,0 Pn:6,0,0 VP:12,0,0
persuade# 17 13 C:1,1,1 CE:1,1,1 E:15,11,3 Et:1,1,1 NE:14,10,1 NEt:1,1,0 O:15,4,1 OC:1,1,0 P:3,2,0 Pn:3,2,0 SVP:2,1,0 SX:1,1,0 VP:17,12,4 VPo:12,8,3 X:10,6,2 XE:10,7,2 XEt:1,1,0
persuade#o|x 8 5 E:8,5,1 Et:1,1,1 NE:7,5,1 NEt:1,1,0 O:8,2,0 VP:8,5,1 VPo:8,4,2 X:8,4,2 XE:8,5,2 XEt:1,1,0
pick# 51 6 E:46,2,0 Et:7,0,0 NE:28,1,0 NEt:5,0,0 O:41,4,3 P:14,1,0 Pn:14,1,0 PnV:6,0,0 S:4,0,0 SVP:3,0,0 VP:51,3,2 VPo:10,1,0
pick#o 30 2 E:30,0,0 Et:4,0,0 NE:19,0,0 NEt:3,0,0 O:30,1,1 VP:30,1,1
pil# 4 1 P:3,1,1 Pn:3,1,0 VP:3,1,1
pitch# 5 3 E:5,3,2 Et:2,1,1 NE:3,3,0 NEt:1,1,0 O:3,0,0 P:5,3,0 Pn:5,2,0 PnV:1,1,0 Pnt:1,1,0 Pt:1,1,0 VP:5,3,2 VPo:3,3,0 VPot:1,1,0 VPt:1,1,1
pivot# 9 3 E:8,2,0 P:6,0,0 Pn:6,0,0 VP:8,2,0 X:2,2,0 XE:2,2,0
pivot#p:to 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
place# 19 3 E:14,1,0 Et:4,0,0 L:1,1,1 NE:12,1,0 NEt:3,0,0 O:13,1,0 P:14,0,0 Pn:14,0,0 PnV:6,0,0 S:3,0,0 VP:17,1,1 VPi:1,1,0 VPo:11,0,0
plague# 5 0 VP:5,0,0
plan# 35 23 E:31,18,10 Et:5,4,3 NE:3,1,0 O:5,0,0 P:7,2,0 Pn:7,2,1 PnV:3,1,1 VP:35,20,13 VPo:2,1,0 VPt:4,3,2 X:24,18,13 XE:24,16,10 XEt:5,4,3 Xt:4,3,2
plan#x 24 19 E:24,16,10 Et:5,4,3 VP:24,18,13 VPt:4,3,2 X:24,18,13 XE:24,16,10 XEt:5,4,3 Xt:4,3,2
play# 88 7 COL:5,0,0 E:78,4,1 Et:15,0,0 L:6,0,0 LR:4,0,0 NE:51,3,0 NEt:11,0,0 O:53,4,3 Ot:4,0,0 P:36,1,0 Pn:36,1,0 PnV:7,1,0 PnVt:3,0,0 VP:80,4,2 VPo:23,2,0 VPt:8,0,0 X:4,0,0 XE:4,0,0
play#0 6 0 E:5,0,0 Et:3,0,0 NE:3,0,0 VP:4,0,0
play#o 32 2 E:32,2,1 Et:6,0,0 NE:27,2,0 NEt:6,0,0 O:32,2,1 Ot:4,0,0 VP:32,2,1 VPo:4,0,0 VPt:4,0,0
play#o|p:in 10 2 E:10,0,0 NE:10,0,0 O:10,2,2 P:10,0,0 Pn:10,0,0 VP:10,0,0 VPo:10,0,0
plead# 10 8 E:8,5,1 Et:2,2,0 NE:3,3,1 NEt:1,1,0 P:3,0,0 Pn:3,0,0 PnV:3,1,0 VP:9,6,1 VPt:3,3,0 X:9,6,1 XE:9,6,1 XEt:3,3,0 Xt:3,3,0
pledge# 45 37 C:2,2,1 CE:2,2,1 CEt:1,1,1 Ct:1,1,1 E:44,23,15 Et:6,5,4 LR:1,1,0 LRt:1,1,0 NE:9,4,0 O:13,3,2 P:7,4,0 Pn:7,3,1 QR:5,4,0 VP:43,29,20 VPo:7,4,1 VPt:6,5,4 X:28,24,18 XE:28,17,11 XEt:5,4,3 Xt:2,2,2
pledge#o 5 2 E:5,1,1 NE:3,1,0 O:5,1,1 VP:5,1,1
pledge#x 24 23 E:24,13,8 Et:5,4,3 VP:24,18,12 VPt:5,4,3 X:24,20,14 XE:24,13,8 XEt:5,4,3 Xt:2,2,2
point# 84 68 C:20,17,14 CE:20,17,16 CEt:4,4,2 COL:1,1,0 Ct:3,3,2 E:63,44,24 Et:12,7,2 L:22,0,0 LR:8,1,0 Lt:3,0,0 NE:13,9,1 O:13,5,3 P:27,11,1 Pn:27,12,6 PnV:15,9,6 PnVt:6,2,1 QR:2,2,1 T:3,3,1 TE:3,3,1 VP:58,41,18 VPo:4,3,1 VPt:10,6,2 X:2,1,0 XE:2,1,0
point#0 5 5 E:5,4,2 Et:2,1,0 NE:1,1,0 VP:2,2,0
point#ct 16 16 C:16,15,12 CE:16,15,14 CEt:4,4,2 Ct:3,3,2 E:16,15,14 Et:4,4,2 VP:16,15,13 VPt:4,4,2
point#o 8 7 E:8,4,3 NE:6,3,0 O:8,5,3 VP:8,5,3
point#p:to 19 13 E:19,11,0 Et:5,2,0 P:19,6,0 Pn:19,7,4 PnV:12,7,6 PnVt:5,2,1 VP:19,11,0 VPt:5,2,0
point#post0 6 4 L:6,0,0
point#post0m 5 2 L:5,0,0 LR:5,0,0
point#postS 7 7 L:7,0,0
pois# 16 3 S:14,0,0 SVP:14,3,0 SVPt:4,1,0 SX:13,3,0 SXt:4,1,0 VP:16,3,0 VPt:5,1,0 X:15,3,0 XE:15,3,0 XEt:6,1,0 Xt:4,1,0
pois#pas|x 14 3 S:13,0,0 SVP:13,3,0 SVPt:4,1,0 SX:13,3,0 SXt:4,1,0 VP:14,3,0 VPt:5,1,0 X:14,3,0 XE:14,3,0 XEt:6,1,0 Xt:4,1,0
polarize# 5 2 E:3,1,0 NE:2,1,0 P:2,1,0 Pn:2,1,0 VP:3,1,0 VPo:1,1,0
poll# 31 1 E:27,0,0 L:3,0,0 NE:6,0,0 O:4,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:20,0,0
poll#0 13 0 E:13,0,0 NE:3,0,0 VP:7,0,0
poll#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
popular# 9 3 P:9,0,0 Pn:9,0,0 VP:9,0,0
popular#p:in|A 5 2 P:5,0,0 Pn:5,0,0 VP:5,0,0
portray# 22 19 C:1,1,1 CE:1,1,1 COL:2,1,0 E:20,17,15 Et:3,1,0 NE:19,16,0 NEt:3,0,0 O:19,6,2 P:14,10,0 Pn:14,10,1 PnV:3,3,0 S:2,2,0 SVP:2,2,0 SVa:1,1,1 VP:22,19,14 VPo:17,14,0 VPt:2,1,0
portray#o 5 5 E:5,5,5 NE:5,5,0 O:5,2,1 VP:5,5,5 VPo:4,4,0
portray#o|p:as 8 7 E:8,7,6 NE:7,6,0 O:8,3,0 P:8,7,0 Pn:8,7,1 PnV:1,1,0 VP:8,7,5 VPo:8,7,0
pose# 19 2 E:13,1,0 NE:5,1,0 O:7,0,0 P:7,0,0 Pn:7,0,0 S:1,1,1 VP:18,1,0 VPo:2,1,0
pose#o 7 1 E:7,1,0 NE:5,1,0 O:7,0,0 VP:7,1,0 VPo:2,1,0
position# 12 4 E:7,4,2 NE:7,4,1 O:7,0,0 P:9,3,0 Pn:9,3,0 PnV:4,2,0 S:5,0,0 SVP:5,0,0 SX:3,0,0 VP:12,4,3 VPo:7,4,1 X:4,1,0 XE:4,1,0
possible# 5 0 VP:5,0,0
post# 37 19 C:2,1,1 CE:2,1,1 E:23,13,4 Et:1,1,0 L:3,3,3 NE:12,5,0 NEt:1,1,0 O:18,7,4 P:15,1,0 Pn:15,1,0 PnV:4,1,0 QL:2,2,2 QLR:1,1,0 QR:5,2,2 S:4,1,1 SVP:4,0,0 T:1,1,0 TE:1,1,0 VP:33,12,4 VPo:11,3,0 VPt:1,1,0
post#o 6 4 E:6,4,2 Et:1,1,0 NE:6,4,0 NEt:1,1,0 O:6,3,1 VP:6,4,2 VPo:3,1,0 VPt:1,1,0
postpone# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0 VPo:3,0,0
pour# 10 0 E:9,0,0 NE:5,0,0 O:5,0,0 P:8,0,0 Pn:8,0,0 VP:10,0,0 VPo:4,0,0
practice# 5 0 E:4,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
praise# 49 47 E:47,31,18 Et:11,9,7 NE:41,19,0 NEt:7,5,0 O:46,28,17 Ot:3,2,1 P:16,13,0 Pn:16,11,0 PnV:2,1,0 PnVt:2,2,0 Pnt:1,1,0 Pt:1,1,0 QR:3,2,1 VP:49,40,26 VPo:27,17,0 VPot:3,3,0 VPt:8,7,6 X:3,2,0 XE:3,2,0
praise#o 23 21 E:23,15,9 Et:6,4,3 NE:20,8,0 NEt:3,2,0 O:23,18,14 Ot:3,2,1 VP:23,17,12 VPo:8,2,0 VPt:5,4,3
praise#o|p:for 5 5 E:5,4,2 Et:2,2,2 NE:5,4,0 NEt:2,2,0 O:5,0,0 P:5,4,0 Pn:5,4,0 PnV:1,1,0 PnVt:1,1,0 Pnt:1,1,0 Pt:1,1,0 VP:5,5,3 VPo:5,5,0 VPot:2,2,0 VPt:2,2,2
pray# 4 1 E:3,1,0 P:3,1,0 Pn:3,1,1 VP:3,1,0
precede# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
predict# 35 31 C:17,15,13 CE:17,15,13 CEt:1,1,0 Ct:1,1,0 E:30,24,15 Et:4,4,1 L:6,1,1 LR:3,3,2 NE:14,8,0 NEt:2,2,0 O:9,7,3 P:7,1,0 Pn:7,1,0 PnV:3,2,0 QL:1,1,0 QLR:1,1,1 QR:2,1,1 SVP:1,1,0 VP:27,21,15 VPo:7,2,0 VPot:1,1,0 VPt:2,2,1 XEt:1,1,0 Xt:1,1,0
predict#c 7 6 C:7,6,6 CE:7,6,6 E:7,6,6 NE:7,6,0 VP:7,6,6
predict#ct 8 7 C:8,7,7 CE:8,7,7 E:8,7,6 PnV:1,1,0 VP:8,7,6
prefer# 20 18 E:17,12,7 Et:2,1,1 NE:8,3,0 O:12,10,9 P:3,1,0 Pn:3,1,0 REL:1,1,0 VP:18,13,11 VPo:5,2,0 X:6,6,4 XE:6,5,2
prefer#o 8 7 E:8,5,4 NE:5,1,0 O:8,7,7 VP:8,6,6
prefer#x 5 5 E:5,4,1 VP:5,5,3 X:5,5,4 XE:5,4,2
prepare# 30 2 E:26,0,0 Et:4,1,0 NE:8,0,0 O:11,0,0 P:15,1,0 Pn:15,1,1 PnV:5,0,0 VP:27,1,0 VPo:6,0,0 X:7,0,0 XE:7,0,0
prepare#o|p:for 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0 VPo:6,0,0
prepare#p:for 6 1 E:6,0,0 Et:1,1,0 P:6,1,0 Pn:6,1,1 VP:6,1,0
prepare#x 7 0 E:7,0,0 VP:7,0,0 X:7,0,0 XE:7,0,0
present# 27 12 C:1,1,0 CE:1,1,0 COL:2,1,1 E:21,10,5 Et:4,0,0 NE:17,6,0 NEt:4,0,0 O:19,5,2 OC:1,1,0 P:13,5,0 Pn:13,4,0 PnV:5,1,0 VP:27,10,7 VPo:13,6,0 VPot:3,0,0 VPt:4,0,0
present#o 8 3 E:8,3,2 NE:7,1,0 O:8,3,2 VP:8,3,3 VPo:3,1,0
present#o|p:as 7 4 E:7,3,3 NE:7,3,0 O:7,1,0 P:7,4,0 Pn:7,3,0 PnV:4,1,0 VP:7,3,3 VPo:7,3,0
preserve# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
presid# 4 0 E:4,0,0 VP:4,0,0
press# 29 16 E:22,12,2 Et:3,2,2 NE:12,8,3 NEt:3,2,0 O:12,1,0 P:16,7,0 Pn:16,7,2 PnV:7,2,2 PnVt:3,1,0 QR:1,1,0 S:4,0,0 SVP:4,3,0 SVa:1,1,0 VP:28,15,3 VPo:11,7,2 VPot:2,1,0 VPt:3,1,1 X:9,4,0 XE:9,4,0
pressure# 6 3 E:6,3,1 NE:6,2,1 O:6,2,0 P:2,1,0 Pn:2,1,0 VP:6,3,1 VPo:5,1,0 X:3,0,0 XE:3,0,0
prevail# 8 0 E:7,0,0 NE:3,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
prevent# 16 2 E:14,2,2 NE:13,2,0 O:14,0,0 P:9,1,0 Pn:9,1,0 PnV:3,0,0 VP:15,2,2 VPo:11,2,0
prevent#o 6 1 E:6,1,1 NE:6,1,0 O:6,0,0 VP:6,1,1 VPo:3,1,0
prevent#o|p:from 5 1 E:5,1,1 NE:4,1,0 O:5,0,0 P:5,1,0 Pn:5,1,0 VP:5,1,1 VPo:5,1,0
proceed# 7 2 E:6,1,0 QR:1,1,1 VP:5,1,0 X:4,1,0 XE:4,1,0
proclaim# 6 6 C:1,1,0 CE:1,1,0 E:4,4,2 LR:1,1,0 NE:2,2,0 O:2,1,1 PnV:2,1,0 QR:2,2,2 VP:5,4,2 VPo:1,1,0
produce# 21 1 E:17,1,0 Et:4,0,0 NE:15,1,0 NEt:3,0,0 O:17,1,1 P:5,0,0 Pn:5,0,0 VP:19,1,1 VPo:7,0,0
produce#o 10 0 E:10,0,0 NE:9,0,0 O:10,0,0 VP:10,0,0
prohibit# 6 4 E:5,4,2 NE:4,1,0 O:5,2,1 P:2,1,0 Pn:2,1,0 VP:6,4,2 VPo:2,2,0
project# 13 8 E:9,3,2 Et:1,1,1 NE:6,2,0 NEt:1,1,0 O:6,4,2 P:5,3,0 Pn:5,1,0 REL:1,1,0 S:3,1,0 SVP:3,1,0 SVPt:1,1,0 SXt:1,1,0 St:2,1,0 VP:13,3,2 VPo:3,1,0 VPot:1,1,0 VPt:2,2,1 X:3,1,0 XE:3,1,0 XEt:1,1,0 Xt:1,1,0
promise# 59 56 C:9,9,7 CE:9,9,6 E:57,50,36 Et:6,5,4 L:2,1,0 LR:2,1,1 NE:9,8,1 O:14,8,6 P:6,1,0 Pn:6,1,0 PnV:4,3,0 PnVt:1,1,0 QR:7,6,1 S:1,1,0 SVP:1,1,0 VP:56,49,37 VPo:5,4,2 VPot:2,1,0 VPt:5,5,3 X:32,29,24 XE:32,28,21 XEt:4,4,3 Xt:2,2,1
promise#o 8 8 E:8,7,6 NE:4,4,1 O:8,7,6 VP:8,7,6
promise#q|x 6 6 E:6,5,4 QR:6,5,1 VP:6,5,4 X:6,5,4 XE:6,5,4
promise#x 22 21 E:22,20,15 Et:2,2,2 VP:22,20,17 VPt:2,2,2 X:22,20,17 XE:22,20,15 XEt:2,2,2 Xt:1,1,1
promote# 27 18 COL:3,2,0 COLt:2,2,0 E:25,12,8 Et:6,4,1 LR:2,2,0 NE:18,6,0 NEt:4,2,0 O:23,14,11 Ot:2,2,0 P:7,1,0 Pn:7,1,0 QR:3,1,1 VP:25,14,11 VPo:9,2,0 VPt:4,3,1
promote#o 13 9 E:13,7,5 Et:2,1,1 NE:9,2,0 O:13,7,6 VP:13,8,7 VPo:3,1,0 VPt:1,1,1
prompt# 38 3 C:1,1,1 CE:1,1,1 E:33,1,1 Et:5,0,0 NE:29,1,0 NEt:5,0,0 O:32,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 QR:3,1,1 S:4,0,0 SVP:2,1,0 T:4,0,0 TE:4,0,0 VP:37,1,0 VPo:21,0,0 VPt:5,0,0 X:15,0,0 XE:15,1,0
prompt#o 9 1 E:9,1,1 NE:7,1,0 O:9,0,0 VP:9,0,0
prompt#o|x 10 0 E:10,0,0 NE:10,0,0 O:10,0,0 VP:10,0,0 VPo:10,0,0 X:10,0,0 XE:10,0,0
pronounce# 4 3 E:3,3,3 Et:1,1,0 NE:2,2,0 NEt:1,1,0 O:2,2,1 Ot:1,1,0 VP:3,2,2 VPo:1,1,0 VPt:1,1,0
propel# 12 0 E:12,0,0 Et:3,0,0 NE:9,0,0 O:12,0,0 P:8,0,0 Pn:8,0,0 VP:12,0,0 VPo:9,0,0
propose# 47 44 C:7,7,3 CE:7,6,2 CEt:2,2,1 E:38,28,20 Et:9,9,6 L:4,0,0 LR:1,1,0 Lt:3,0,0 LtR:1,1,0 NE:19,15,0 NEt:5,3,0 O:22,17,10 OC:1,1,1 Ot:3,3,2 P:8,7,0 Pn:8,5,0 QR:2,1,0 REL:1,1,1 VP:41,34,30 VPo:8,8,0 VPt:5,5,3 X:12,9,8 XE:12,8,5 XEt:3,3,3 Xt:1,1,1
propose#g 7 6 E:7,4,3 Et:1,1,1 VP:7,5,5 X:7,5,5 XE:7,4,3 XEt:1,1,1
propose#o 12 10 E:12,10,7 Et:3,3,2 NE:8,7,0 NEt:3,2,0 O:12,10,8 Ot:3,3,2 VP:12,10,8 VPt:3,3,2
prosecute# 8 2 E:6,2,0 Et:3,1,1 NE:6,1,0 NEt:3,1,0 O:6,1,0 P:5,1,0 Pn:5,1,0 VP:8,2,1 VPo:6,1,0
protect# 15 0 E:15,0,0 NE:12,0,0 O:14,0,0 P:6,0,0 Pn:6,0,0 VP:14,0,0 VPo:8,0,0
protect#o 8 0 E:8,0,0 NE:7,0,0 O:8,0,0 VP:8,0,0
protest# 14 5 CE:1,1,1 E:14,4,3 NE:6,2,0 O:5,3,2 P:6,0,0 Pn:6,0,0 QR:1,1,1 VP:12,4,3
proud# 4 2 P:3,1,0 Pn:3,1,0 VP:4,2,1 X:1,1,1
prove# 49 10 C:7,2,2 CE:7,3,3 COL:2,1,0 E:45,8,5 Et:5,2,1 NE:17,2,0 NEt:3,1,0 O:5,0,0 P:5,2,0 Pn:5,1,0 S:38,1,1 SVP:38,5,0 SVPt:3,0,0 SX:29,4,0 VP:48,8,4 VPo:2,1,0 VPt:3,0,0 X:30,4,2 XE:30,3,1 XEt:4,1,1
prove#a 12 1 E:12,0,0 NE:9,0,0 S:12,1,1 SVP:12,0,0 SX:12,0,0 VP:12,0,0 X:12,0,0 XE:12,0,0
prove#x 10 3 E:10,2,1 Et:2,1,1 S:10,0,0 SVP:10,3,0 SX:10,3,0 VP:10,3,2 X:10,3,2 XE:10,2,1 XEt:2,1,1
provide# 101 24 COL:4,1,0 E:84,15,4 Et:16,2,0 NE:78,15,1 NEt:14,2,0 O:82,14,3 Ot:3,0,0 P:34,2,0 Pn:34,2,0 VP:96,15,4 VPo:45,4,0 VPot:4,1,0 VPt:10,2,0 X:3,0,0 XE:3,0,0
provide#o 48 15 E:48,12,4 Et:10,2,0 NE:46,12,1 NEt:9,2,0 O:48,13,3 VP:48,12,4 VPo:14,1,0 VPot:2,1,0 VPt:6,2,0
provide#o|p:for 10 2 E:10,1,0 NE:9,1,0 O:10,1,0 P:10,1,0 Pn:10,1,0 VP:10,1,0 VPo:10,1,0
provide#o|p:to 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
provide#o|p:with 6 1 E:6,1,0 NE:6,1,0 O:6,0,0 P:6,1,0 Pn:6,1,0 VP:6,1,0 VPo:6,1,0
provide#pasA 6 2 VP:6,0,0
publish# 41 11 E:26,7,1 Et:3,1,1 NE:13,4,0 NEt:2,1,0 O:15,6,2 Ot:1,1,1 P:14,0,0 Pn:14,0,0 QR:5,2,2 S:4,0,0 VP:38,8,2 VPo:7,3,0 VPt:2,1,1
publish#o 6 5 E:6,5,1 Et:1,1,1 NE:6,4,0 NEt:1,1,0 O:6,4,2 Ot:1,1,1 VP:6,5,2 VPo:2,2,0 VPt:1,1,1
pull# 27 1 E:24,1,0 Et:4,0,0 NE:8,1,0 O:16,1,0 P:14,0,0 Pn:14,0,0 PnV:7,0,0 VP:25,1,0 VPo:8,0,0
pull#o 8 1 E:8,1,0 NE:3,1,0 O:8,1,0 VP:8,1,0
punch# 5 0 E:4,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
purchase# 8 1 E:6,0,0 NE:4,0,0 O:6,0,0 VP:7,0,0
pursue# 21 4 E:19,3,2 NE:14,2,0 O:19,4,3 P:3,0,0 Pn:3,0,0 VP:20,4,3 VPo:7,0,0
pursue#o 16 4 E:16,3,2 NE:12,2,0 O:16,4,3 VP:16,4,3 VPo:4,0,0
push# 81 37 E:70,21,6 Et:16,8,1 L:6,0,0 NE:36,7,1 NEt:7,2,1 O:40,5,3 P:41,11,0 Pn:41,11,8 PnV:15,4,1 PnVt:5,4,3 Pnt:3,2,2 Pt:3,2,0 QR:3,0,0 SVP:2,1,0 VP:74,23,7 VPo:30,6,1 VPot:5,2,1 VPt:12,8,1 X:14,10,6 XE:14,9,5 XEt:4,3,1 Xt:3,2,1
push#0 6 0 E:6,0,0 VP:5,0,0
push#o 12 6 E:12,6,2 NE:8,4,0 O:12,3,1 VP:12,4,2 VPo:4,2,0
push#o|p:in 5 1 E:5,0,0 NE:5,0,0 O:5,1,1 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
push#o|x 7 4 E:7,3,1 Et:3,2,1 NE:7,3,1 NEt:3,2,1 O:7,0,0 VP:7,3,1 VPo:7,3,1 VPot:3,2,1 VPt:3,2,1 X:7,3,1 XE:7,3,1 XEt:3,2,1 Xt:3,2,1
push#p:for 5 5 E:5,3,0 Et:2,2,0 P:5,5,0 Pn:5,5,3 Pnt:2,2,2 Pt:2,2,0 VP:5,5,0 VPt:2,2,0
push#x 6 6 E:6,6,3 Et:1,1,0 P:3,0,0 Pn:3,0,0 PnV:3,3,1 PnVt:1,1,1 VP:6,6,3 VPt:1,1,0 X:6,6,4 XE:6,6,4 XEt:1,1,0
put# 136 32 COL:2,1,1 E:134,27,7 Et:21,2,0 NE:106,21,7 NEt:19,2,0 O:120,5,1 P:82,8,0 Pn:82,8,2 PnV:24,2,0 PnVt:4,0,0 Pnt:6,1,0 Pt:6,1,0 QR:10,10,9 VP:134,20,6 VPo:90,14,2 VPot:11,1,0 VPt:13,1,0 X:8,2,0 XE:8,1,0
put#o 23 3 E:23,3,1 NE:18,3,1 O:23,1,0 VP:23,1,1 VPo:6,1,0
put#o|T 7 3 E:7,3,1 NE:3,0,0 O:7,2,1 VP:7,2,0
put#o|p:at 9 2 E:9,2,1 NE:9,1,0 O:9,2,0 P:9,1,0 Pn:9,1,0 VP:9,2,1 VPo:9,1,0
put#o|p:in 13 2 E:13,2,1 Et:3,1,0 NE:13,2,0 NEt:2,1,0 O:13,0,0 P:13,2,0 Pn:13,2,1 PnV:5,0,0 Pnt:1,1,0 Pt:1,1,0 VP:13,2,1 VPo:13,2,0 VPot:2,1,0 VPt:3,1,0
put#o|p:into 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
put#o|p:on 24 3 E:24,3,1 Et:8,1,0 NE:23,3,0 NEt:8,1,0 O:24,0,0 P:24,3,0 Pn:24,3,1 PnV:8,0,0 PnVt:3,0,0 VP:24,3,1 VPo:24,3,0 VPot:4,0,0 VPt:4,0,0
put#o|x 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
put#q|o 9 9 E:9,8,0 NE:9,8,6 O:9,0,0 QR:9,9,8 VP:9,3,0 VPo:4,3,2
qualify# 4 0 E:3,0,0 VP:3,0,0
question# 43 41 C:12,12,10 CE:12,12,10 CEt:2,2,1 Ct:1,1,1 E:39,32,26 Et:5,5,3 NE:16,9,0 NEt:1,1,0 O:24,19,16 P:9,1,0 Pn:9,1,0 PnV:3,2,0 Pnt:2,1,1 Pt:2,2,0 S:3,0,0 VP:41,33,28 VPo:8,4,0 VPot:1,1,0 VPt:4,4,3
question#cw 12 12 C:12,12,10 CE:12,12,10 CEt:2,2,1 Ct:1,1,1 E:12,12,10 Et:2,2,1 PnV:1,1,0 VP:12,12,10 VPt:1,1,1
question#o 20 20 E:20,16,13 Et:1,1,1 NE:12,7,0 O:20,17,15 VP:20,17,15 VPo:4,2,0 VPt:1,1,1
quick# 11 7 VP:11,5,0 X:9,5,0 XE:9,6,0
quick#x|A 8 7 VP:8,5,0 X:8,5,0 XE:8,6,0
quit# 5 0 E:5,0,0 O:3,0,0 VP:5,0,0
quote# 15 11 C:1,1,1 CE:1,1,1 E:14,10,7 Et:6,2,1 NE:10,8,0 NEt:3,2,0 O:12,3,3 OC:1,1,0 P:2,1,0 Pn:2,1,0 PnV:1,1,0 QR:2,2,0 VP:13,9,7 VPo:6,6,0 VPot:2,2,0 VPt:4,2,1
quote#o 8 6 E:8,6,5 Et:5,2,1 NE:7,5,0 NEt:3,2,0 O:8,2,2 VP:8,6,5 VPo:4,4,0 VPot:2,2,0 VPt:4,2,1
rack# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0 VPo:3,0,0
rail# 14 13 E:11,3,0 Et:1,1,0 L:3,0,0 P:10,8,0 Pn:10,8,6 PnV:2,1,1 VP:11,8,0
rail#p:against 7 7 E:7,1,0 Et:1,1,0 P:7,6,0 Pn:7,6,6 PnV:2,1,1 VP:7,6,0
raise# 133 20 E:120,12,1 Et:13,2,1 L:3,0,0 NE:98,10,1 NEt:13,2,0 O:102,8,2 Ot:4,0,0 P:50,1,0 Pn:50,0,0 PnV:17,1,0 QR:4,0,0 S:6,1,1 SVP:5,1,0 T:2,1,0 TE:2,1,0 VP:129,12,3 VPo:56,7,0 VPt:8,1,1 X:3,0,0 XE:3,0,0
raise#0 9 0 E:9,0,0 NE:7,0,0 VP:9,0,0
raise#o 61 10 E:61,9,1 Et:8,1,1 NE:49,8,1 NEt:8,1,0 O:61,6,1 Ot:4,0,0 VP:61,8,1 VPo:18,4,0 VPt:5,1,1
raise#o|p:for 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0 VPo:6,0,0
raise#o|p:in 8 1 E:8,1,0 NE:8,1,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:4,1,0 VP:8,1,0 VPo:8,1,0
rally# 23 0 E:22,0,0 Et:4,0,0 NE:13,0,0 O:15,0,0 P:11,0,0 Pn:11,0,0 VP:20,0,0 VPo:7,0,0
rally#o 8 0 E:8,0,0 NE:6,0,0 O:8,0,0 VP:8,0,0
ramp# 7 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:6,0,0
rang# 4 2 E:2,1,0 P:2,1,0 Pn:2,1,1 VP:2,1,0
rank# 16 2 E:14,2,2 Et:2,1,0 NE:6,2,0 O:4,0,0 P:8,1,0 Pn:8,1,0 PnV:2,1,0 VP:12,2,1 VPo:3,1,0
rare# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
ratchet# 5 2 E:5,0,0 NE:3,0,0 NEt:1,1,0 O:4,1,0 P:3,1,0 Pn:3,1,1 VP:5,1,0 VPot:1,1,0
rattle# 7 6 E:6,2,0 NE:2,2,0 O:5,1,0 P:3,2,0 Pn:3,2,1 PnV:2,1,1 SVP:1,1,0 VP:7,3,0 VPo:1,1,0
reach# 51 5 E:46,4,2 Et:10,0,0 NE:21,3,0 NEt:3,0,0 O:29,3,2 P:33,2,0 Pn:33,2,2 PnV:7,0,0 PnVt:3,0,0 S:4,0,0 SVP:4,0,0 VP:51,5,2 VPo:13,2,0 VPt:5,0,0
reach#o 13 3 E:13,3,2 NE:8,2,0 O:13,3,2 VP:13,3,2
reach#p:to 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0
react# 14 5 C:1,1,0 CE:1,1,0 E:11,2,0 Et:2,1,0 L:3,0,0 P:9,1,0 Pn:9,1,1 PnV:8,1,0 PnVt:2,1,1 QL:1,1,1 VP:11,2,0 VPt:2,1,0
react#p:to 5 1 E:5,0,0 Et:1,1,0 P:5,1,0 Pn:5,1,1 PnV:4,0,0 PnVt:1,1,1 VP:5,0,0 VPt:1,1,0
read# 48 21 E:35,7,6 L:7,6,4 LRt:1,1,0 Lt:4,4,2 NE:14,2,0 O:22,5,5 P:13,0,0 Pn:13,0,0 QL:5,5,5 QLR:3,3,0 QR:12,7,6 REL:1,1,0 S:2,1,1 SVP:2,1,0 VP:33,5,5 VPo:8,0,0
read#o 11 4 E:11,3,3 NE:8,2,0 O:11,4,4 VP:11,4,4
ready# 19 3 P:7,0,0 Pn:7,0,0 VP:19,2,1 X:12,2,1 XE:12,1,1 XEt:3,0,0
ready#p:for|A 6 0 P:6,0,0 Pn:6,0,0 VP:6,0,0
ready#x|A 10 1 VP:10,1,1 X:10,1,1 XE:10,1,1
realize# 8 7 C:4,4,4 CE:4,4,4 CEt:1,1,0 Ct:1,1,0 E:6,5,4 Et:1,1,0 NE:3,2,0 VP:6,4,4 VPt:1,1,0
rebuff# 8 4 E:8,1,0 Et:1,1,1 NE:5,1,0 NEt:1,1,0 O:6,2,1 Ot:1,1,1 P:3,0,0 Pn:3,0,0 VP:8,2,1 VPt:1,1,1
rebuff#o 5 2 E:5,1,0 Et:1,1,1 NE:4,1,0 NEt:1,1,0 O:5,2,1 Ot:1,1,1 VP:5,2,1 VPt:1,1,1
rebuild# 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
rebut# 6 6 E:6,4,4 Et:2,2,2 NE:4,3,0 NEt:1,1,0 O:6,4,3 Ot:1,1,1 VP:6,5,4 VPo:1,1,0 VPt:1,1,1
rebut#o 5 5 E:5,3,3 Et:2,2,2 NE:3,2,0 NEt:1,1,0 O:5,3,3 Ot:1,1,1 VP:5,4,4 VPo:1,1,0 VPt:1,1,1
recal# 44 42 C:8,6,5 CE:8,7,6 CEt:1,1,0 Ct:1,1,0 E:35,29,21 Et:4,2,0 L:9,5,2 LR:3,2,1 Lt:6,2,1 LtR:2,2,0 NE:18,14,0 NEt:3,0,0 O:23,13,10 OC:1,1,0 Ot:1,1,0 P:11,5,0 Pn:11,3,0 PnV:2,2,0 PnVt:1,1,0 QL:7,5,2 QLR:4,4,4 QR:6,4,1 VP:36,27,23 VPo:11,7,0 VPt:3,2,0 X:3,2,2 XE:3,2,1
recal#o 13 12 E:13,11,10 NE:11,8,0 O:13,9,9 VP:13,11,11 VPo:2,2,0
receive# 77 8 E:75,0,0 Et:11,1,0 NE:46,0,0 NEt:9,0,0 O:61,1,1 P:28,0,0 Pn:28,0,0 PnV:7,0,0 VP:76,1,0 VPo:31,0,0 VPt:7,0,0
receive#o 36 2 E:36,0,0 Et:7,0,0 NE:26,0,0 NEt:6,0,0 O:36,0,0 VP:36,0,0 VPo:12,0,0 VPt:6,0,0
receive#o|p:from 5 2 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
recognize# 27 20 C:12,10,8 CE:12,11,10 CEt:2,1,0 Ct:1,1,0 E:22,14,12 Et:5,3,1 NE:8,2,0 NEt:2,1,0 O:9,6,5 P:4,3,0 Pn:4,3,0 Pnt:2,2,0 Pt:2,2,0 S:5,0,0 SVP:4,3,1 SVPt:1,1,1 VP:25,18,13 VPot:1,1,0 VPt:6,4,1
recognize#ct 12 11 C:12,10,8 CE:12,11,10 CEt:2,1,0 Ct:1,1,0 E:12,11,10 Et:2,1,0 VP:12,11,9 VPt:2,1,0
recognize#o 7 5 E:7,3,2 Et:2,1,1 NE:7,2,0 O:7,5,5 VP:7,4,4 VPt:2,1,1
recommend# 16 11 C:3,3,3 CE:3,2,1 CEt:1,1,1 E:11,5,4 Et:2,1,1 L:2,1,0 Lt:2,1,0 NE:5,2,0 O:6,2,2 P:3,0,0 Pn:3,0,0 QL:1,1,0 QLR:1,1,1 S:2,1,1 VP:13,6,6 VPo:3,1,0
reconsider# 5 2 E:5,1,1 P:3,1,0 Pn:3,1,1 VP:5,2,1 VPo:1,1,0
record# 6 1 E:4,1,1 NE:2,1,0 O:4,0,0 VP:6,1,1 VPo:2,1,0 X:1,1,0 XE:1,1,0
recount# 8 7 E:6,3,3 L:2,1,0 Lt:1,1,0 NE:6,3,0 O:6,4,3 QL:1,1,0 VP:6,4,4 VPo:2,1,0
recount#o 6 5 E:6,3,3 NE:6,3,0 O:6,4,3 VP:6,4,4 VPo:2,1,0
recruit# 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:3,0,0
redact# 4 1 E:3,1,1 NE:3,1,0 O:2,1,0 P:1,1,0 VP:2,1,1 VPo:1,1,0
reduce# 17 1 E:15,1,1 Et:3,0,0 NE:14,1,0 O:16,1,0 P:5,1,0 Pn:5,1,0 VP:16,1,1 VPo:8,1,0
reduce#o 11 0 E:11,0,0 NE:10,0,0 O:11,0,0 VP:11,0,0 VPo:3,0,0
reel# 4 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
refer# 64 55 E:20,13,0 L:42,0,0 LR:20,2,0 Lt:3,0,0 P:20,11,1 Pn:20,14,8 PnV:7,5,3 QL:3,0,0 VP:22,16,0 VPo:1,1,1 X:1,1,0 XE:1,1,0
refer#p:to 17 14 E:17,11,0 P:17,9,0 Pn:17,12,7 PnV:6,5,3 VP:17,13,0
refer#post0 20 18 L:20,0,0
refer#post0m 13 12 L:13,0,0 LR:13,2,0
refer#postSm 6 6 L:6,0,0 LR:6,0,0
reference# 11 10 E:11,8,6 Et:2,2,1 NE:9,7,0 NEt:1,1,0 O:10,4,4 P:3,3,0 Pn:3,3,0 PnV:1,1,0 VP:11,9,9 VPo:6,5,0 VPt:1,1,1 X:2,1,1 XE:2,1,1
reference#o 5 4 E:5,3,3 Et:1,1,1 NE:5,3,0 NEt:1,1,0 O:5,2,2 VP:5,3,3 VPo:3,2,0 VPt:1,1,1
reflect# 41 8 E:35,4,4 Et:7,1,0 NE:27,4,0 NEt:4,0,0 O:28,2,1 P:17,2,0 Pn:17,2,1 PnV:4,0,0 S:4,0,0 SVP:3,0,0 VP:39,5,2 VPo:8,1,0
reflect#o 18 2 E:18,2,2 Et:5,0,0 NE:18,2,0 NEt:3,0,0 O:18,2,1 VP:18,2,2 VPo:1,1,0
refrain# 4 1 E:3,0,0 P:3,1,0 Pn:3,1,0 VP:3,1,0
refuse# 58 50 E:55,37,20 Et:9,9,5 L:3,0,0 NE:4,3,0 O:4,1,1 P:1,1,0 Pn:1,1,0 VP:52,41,27 VPo:2,2,0 VPt:6,6,3 X:49,41,24 XE:49,33,17 XEt:9,9,5 Xt:4,4,2
refuse#x 46 43 E:46,31,17 Et:8,8,5 VP:46,37,23 VPt:6,6,3 X:46,39,23 XE:46,31,17 XEt:8,8,5 Xt:4,4,2
regard# 7 6 E:5,4,1 NE:2,2,0 O:4,2,0 P:6,6,0 Pn:6,6,1 S:1,1,0 SVP:1,1,0 VP:7,6,2 VPo:4,3,0
register# 23 2 E:20,1,1 Et:4,1,0 NE:8,1,0 O:8,0,0 P:12,2,0 Pn:12,2,0 PnV:5,0,0 Pnt:1,1,1 Pt:1,1,0 VP:17,2,1 VPo:5,1,0 VPt:2,1,0
reinstate# 4 1 E:4,1,0 NE:4,0,0 O:4,1,1 VP:4,1,1
reiterate# 15 15 C:4,4,3 CE:4,4,3 CEt:1,1,1 COL:1,1,0 Ct:1,1,1 E:15,13,8 Et:5,2,1 NE:9,6,1 NEt:3,1,0 O:10,7,4 P:5,1,0 Pn:5,1,0 PnV:3,2,0 QR:1,1,1 VP:15,13,8 VPo:5,3,0 VPot:3,0,0 VPt:5,2,1
reiterate#o 5 5 E:5,4,3 NE:5,4,1 O:5,4,3 VP:5,4,3
reject# 40 33 E:35,22,14 Et:6,6,4 NE:27,16,0 NEt:5,5,1 O:34,22,15 Ot:3,3,2 P:3,1,0 Pn:3,1,0 S:4,3,3 VP:40,24,15 VPo:8,4,0 VPot:1,1,0 VPt:7,5,3
reject#o 32 25 E:32,20,13 Et:6,6,4 NE:25,14,0 NEt:5,5,1 O:32,22,15 Ot:3,3,2 VP:32,22,14 VPo:6,3,0 VPot:1,1,0 VPt:5,5,3
reject#pasA 5 5 S:4,3,3 VP:5,1,0
relate# 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
release# 139 46 E:69,26,6 Et:16,7,2 L:3,0,0 NE:31,11,0 NEt:9,4,0 O:66,21,11 Ot:3,2,0 P:30,2,0 Pn:30,2,1 PnV:15,1,0 PnVt:7,2,0 QR:5,1,1 S:22,8,6 SVP:16,3,0 VP:129,24,6 VPo:33,9,0 VPot:8,3,0 VPt:19,8,2 X:7,2,0 XE:7,4,0
release#0 7 1 E:6,1,0 Et:3,0,0 VP:7,1,0
release#acl 15 0 VP:15,0,0
release#o 19 12 E:19,10,5 Et:3,2,2 NE:16,8,0 NEt:3,2,0 O:19,11,6 VP:19,10,5 VPo:6,2,0 VPot:1,1,0 VPt:2,2,2
release#o|T 18 10 E:18,9,1 Et:4,2,0 NE:3,0,0 NEt:2,1,0 O:18,6,1 Ot:3,2,0 VP:18,8,1 VPo:9,4,0 VPt:5,3,0
release#pas 14 7 S:12,6,4 SVP:7,3,0 VP:9,1,0
release#pasA 9 1 VP:9,0,0
relocate# 5 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
reluctant# 4 4 E:1,1,1 VP:4,4,1 X:4,4,1 XE:4,3,1
rely# 20 4 E:13,3,0 L:6,0,0 LR:3,0,0 P:14,3,0 Pn:14,3,1 PnV:1,1,1 VP:14,3,0
rely#p:on 11 3 E:11,3,0 P:11,3,0 Pn:11,3,1 PnV:1,1,1 VP:11,3,0
remain# 113 8 COL:5,0,0 COLt:3,0,0 E:100,2,0 Et:13,1,0 L:12,0,0 LR:3,0,0 Lt:3,0,0 NE:54,2,0 NEt:8,0,0 O:29,1,0 P:27,0,0 Pn:27,0,0 PnV:8,0,0 QR:3,0,0 T:3,0,0 TE:3,0,0 TEt:3,0,0 Tt:3,0,0 VP:98,3,0 VPo:7,0,0 VPt:8,1,0 X:45,5,1 XE:45,2,0 XEt:8,1,0
remain#0 5 0 E:5,0,0 VP:3,0,0
remain#a 20 5 E:20,2,0 Et:1,1,0 NE:16,2,0 VP:20,2,0 VPt:1,1,0 X:20,4,1 XE:20,2,0 XEt:1,1,0
remain#a|T 16 1 E:16,0,0 Et:3,0,0 NE:9,0,0 VP:16,1,0 VPt:3,0,0 X:16,1,0 XE:16,0,0 XEt:4,0,0
remain#o 18 1 E:18,0,0 NE:13,0,0 O:18,1,0 VP:18,0,0
remain#p:in 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0
remain#postS 9 1 L:9,0,0 Lt:3,0,0
remain#x 5 0 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
remark# 20 15 C:5,4,3 CE:5,5,3 E:11,7,4 L:9,3,3 LR:4,2,0 Lt:2,1,1 LtR:1,1,0 P:1,1,0 Pn:1,1,1 QL:5,3,3 QLR:2,2,0 QR:1,1,1 VP:8,7,4
remember# 31 24 C:8,2,2 CE:8,2,2 CEt:2,1,0 Ct:2,1,0 E:21,12,10 Et:5,3,1 L:4,1,0 LR:1,1,0 NE:9,5,0 O:7,5,4 P:5,3,0 Pn:5,2,0 PnV:2,2,0 QL:1,1,0 QLR:1,1,1 S:3,0,0 SVP:3,3,0 SVa:1,1,1 VP:24,14,8 VPo:2,1,0 VPt:5,2,1 X:3,2,0 XE:3,2,0 XEt:1,1,1 Xt:1,1,1
remember#ct 5 2 C:5,2,2 CE:5,2,2 CEt:1,1,0 Ct:1,1,0 E:5,2,2 Et:1,1,0 VP:5,2,2 VPt:1,1,0
remind# 23 22 C:2,2,1 CE:2,2,1 CEt:1,1,1 Ct:1,1,1 E:23,20,0 Et:3,1,0 NE:23,20,10 NEt:3,1,1 O:23,10,0 OC:2,2,0 OCt:1,1,0 P:4,3,0 Pn:4,2,0 VP:23,15,0 VPo:12,7,1 VPot:1,1,1 VPt:2,1,0 X:1,1,0 XE:1,1,0
remind#o 16 16 E:16,14,0 NE:16,14,8 O:16,9,0 VP:16,9,0 VPo:5,1,0
remove# 9 1 E:6,1,0 NE:4,0,0 O:6,1,1 P:7,0,0 Pn:7,0,0 VP:9,1,0 VPo:4,0,0
renew# 10 5 E:9,4,0 NE:6,4,0 O:7,2,0 P:4,1,0 Pn:4,1,0 PnV:1,1,1 VP:10,4,0 VPo:3,2,1 X:1,1,1 XE:1,1,0
reopen# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
repeal# 7 0 E:7,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
repeat# 23 17 C:4,4,2 CE:4,4,2 E:22,13,8 Et:3,2,0 NE:17,11,1 NEt:2,1,0 O:14,7,6 OC:1,1,0 Ot:1,1,0 P:5,1,0 Pn:5,1,1 PnV:3,0,0 QR:2,1,0 VP:22,13,8 VPo:7,3,0 VPt:2,1,0
repeat#o 10 8 E:10,7,6 Et:2,2,0 NE:9,6,0 NEt:2,1,0 O:10,6,5 Ot:1,1,0 VP:10,7,6 VPo:3,1,0 VPt:1,1,0
replace# 19 1 E:15,0,0 NE:10,0,0 O:13,1,1 P:5,0,0 Pn:5,0,0 S:3,0,0 VP:18,1,1 VPo:6,0,0
replace#o 9 1 E:9,0,0 NE:4,0,0 O:9,1,1 VP:9,1,1
reply# 24 22 C:4,4,4 CE:4,4,4 E:11,8,6 L:15,8,4 LR:7,3,0 Lt:6,3,2 LtR:1,1,0 NE:1,1,1 P:2,1,0 Pn:2,1,1 QL:10,8,6 QLR:5,5,4 QR:6,5,4 VP:7,6,3 X:1,1,1 XE:1,1,1
reply#postSq 7 7 L:7,5,1 Lt:4,2,1 QL:7,5,3 QLR:5,5,4
report# 170 129 C:30,28,18 CE:30,28,21 CEt:4,3,0 COL:6,1,1 Ct:2,1,0 E:121,72,47 Et:20,11,3 L:34,28,24 LR:4,3,0 Lt:12,7,5 Ltt:1,1,0 NE:29,17,2 O:26,16,11 OC:1,1,0 Ot:2,1,0 P:34,4,1 Pn:34,4,0 PnV:13,8,3 PnVt:3,2,0 QL:10,5,3 QLR:4,2,1 QR:10,5,2 S:10,6,6 SVP:5,4,0 SVPt:1,1,0 SX:1,1,0 T:2,1,0 TE:2,1,0 VP:124,65,40 VPo:8,4,1 VPt:15,9,3 X:14,9,7 XE:14,9,7 XEt:4,3,3 Xt:2,2,2
report#0 20 11 E:20,9,7 NE:7,5,0 VP:12,5,5
report#: 6 1 COL:6,1,1 E:6,1,1 VP:6,1,1
report#c 6 5 C:6,5,2 CE:6,5,2 E:6,5,2 NE:3,2,0 PnV:1,1,0 VP:6,5,2
report#ct 18 18 C:18,17,13 CE:18,17,15 CEt:2,2,0 Ct:1,1,0 E:18,17,14 Et:2,2,0 NE:3,3,1 PnV:2,2,0 VP:18,17,11 VPt:1,1,0
report#g 11 9 E:11,6,5 Et:4,3,3 VP:11,6,5 VPt:4,3,3 X:11,6,6 XE:11,6,5 XEt:4,3,3 Xt:2,2,2
report#o 13 11 E:13,8,4 Et:1,1,0 NE:8,2,0 O:13,9,7 VP:13,8,6 VPo:3,1,0 VPt:1,1,0
report#o|T 6 5 E:6,5,3 Et:1,1,0 NE:2,1,0 O:6,5,2 Ot:1,1,0 VP:6,5,2 VPt:1,1,0
report#p:by 7 5 E:7,4,0 Et:3,2,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
report#pasA 9 6 S:5,5,5 VP:9,0,0
report#postS 19 18 L:19,18,16 Lt:11,6,5 Ltt:1,1,0
report#postSq 10 9 L:10,8,6 Lt:1,1,0 QL:10,5,3 QLR:4,2,1
represent# 68 8 E:62,6,4 Et:8,0,0 L:3,0,0 NE:49,5,0 NEt:8,0,0 O:56,5,4 P:18,1,0 Pn:18,1,0 PnV:5,0,0 VP:63,7,4 VPo:22,2,0 VPt:4,0,0 X:1,1,1 XE:1,1,1
represent#o 40 4 E:40,3,2 Et:8,0,0 NE:32,3,0 NEt:8,0,0 O:40,4,3 VP:40,4,2 VPo:9,1,0 VPt:3,0,0
request# 14 10 E:11,5,5 NE:7,3,0 O:10,4,4 P:2,2,0 Pn:2,2,0 S:3,2,2 SVP:2,1,1 VP:13,6,5 VPo:6,3,0 X:5,2,0 XE:5,2,0
request#o|x 5 4 E:5,2,2 NE:5,2,0 O:5,2,2 VP:5,2,2 VPo:5,2,0 X:5,2,0 XE:5,2,0
require# 54 14 C:1,1,0 CE:1,1,0 E:44,11,9 Et:5,1,0 NE:32,7,0 O:35,3,2 P:4,0,0 Pn:4,0,0 SVP:1,1,1 SX:1,1,1 T:1,1,0 TE:1,1,0 VP:52,12,9 VPo:17,7,0 VPt:3,1,0 X:23,8,0 XE:23,9,0 XEt:3,1,0 Xt:1,1,0
require#o 22 3 E:22,3,3 NE:16,1,0 O:22,3,2 VP:22,3,3 VPo:4,1,0
require#o|x 12 6 E:12,6,6 NE:12,6,0 O:12,0,0 VP:12,6,6 VPo:12,6,0 X:12,6,0 XE:12,6,0
reserve# 7 1 E:3,1,0 NE:1,1,0 P:6,1,0 Pn:6,1,1 VP:6,1,0 VPo:1,1,0
resign# 8 0 E:6,0,0 L:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
resist# 7 4 E:7,3,3 Et:1,1,0 NE:4,2,0 O:6,2,2 P:3,1,0 Pn:3,1,0 VP:7,3,3 VPo:3,1,0 VPt:1,1,0 XEt:1,1,0 Xt:1,1,0
resolve# 5 0 S:3,0,0 VP:3,0,0
resonate# 11 4 E:8,0,0 Et:3,0,0 L:3,1,1 P:8,0,0 Pn:8,0,0 QL:1,1,1 VP:8,0,0
respond# 122 74 C:10,8,6 CE:10,8,7 E:95,47,19 Et:9,4,1 L:25,8,5 LR:15,5,0 Lt:10,5,4 LtR:2,1,0 O:8,2,2 P:70,28,6 Pn:70,29,18 PnV:25,10,3 PnVt:5,2,1 QL:8,8,7 QLR:1,1,1 QR:17,13,12 T:1,1,1 TE:1,1,1 VP:90,47,13 VPo:4,3,1 VPot:1,1,0 VPt:8,3,1 X:3,3,1 XE:3,3,1
respond#0 9 1 E:9,1,1 VP:4,1,0
respond#Q 5 4 E:5,1,0 P:5,2,0 Pn:5,2,1 PnV:3,0,0 QR:5,2,2 VP:5,2,0
respond#ct 5 5 C:5,5,4 CE:5,5,5 E:5,5,5 VP:5,5,4
respond#p:to 48 26 E:48,22,2 Et:7,3,1 P:48,21,3 Pn:48,22,17 PnV:15,6,2 PnVt:5,2,1 VP:48,24,2 VPt:5,2,1
respond#post0m 5 3 L:5,0,0 LR:5,2,0
respond#postSm 7 4 L:7,0,0 LR:7,2,0 LtR:1,1,0
respond#postSq 7 7 L:7,7,5 Lt:5,5,4 QL:7,7,6 QLR:1,1,1
responsible# 6 1 P:6,1,0 Pn:6,1,0 VP:6,1,0
responsible#p:for|A 6 1 P:6,1,0 Pn:6,1,0 VP:6,1,0
rest# 8 0 E:7,0,0 NE:3,0,0 P:4,0,0 Pn:4,0,0 VP:7,0,0
restrict# 10 6 COL:4,0,0 E:6,2,2 Et:3,3,3 NE:5,1,0 NEt:1,1,0 O:6,5,3 P:6,2,0 Pn:6,1,0 Pnt:1,1,0 Pt:1,1,0 S:4,0,0 SVP:4,0,0 VP:10,5,4 VPo:2,2,0 VPot:1,1,0 VPt:1,1,1
result# 12 0 E:5,0,0 L:6,0,0 LR:4,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
retain# 8 0 E:7,0,0 Et:3,0,0 NE:5,0,0 NEt:3,0,0 O:7,0,0 VP:8,0,0 VPo:3,0,0
retain#o 6 0 E:6,0,0 Et:3,0,0 NE:4,0,0 NEt:3,0,0 O:6,0,0 VP:6,0,0
retire# 10 0 E:7,0,0 P:5,0,0 Pn:5,0,0 VP:6,0,0
return# 53 4 COL:2,1,1 E:43,2,1 Et:11,0,0 L:5,0,0 NE:14,1,0 NEt:4,0,0 O:18,0,0 P:35,1,0 Pn:35,1,0 PnV:17,0,0 PnVt:7,0,0 QR:3,0,0 S:4,0,0 SVP:4,0,0 VP:46,2,1 VPo:11,1,0 VPt:9,0,0 X:6,1,0 XE:6,1,0
return#o 7 0 E:7,0,0 NE:4,0,0 O:7,0,0 VP:7,0,0
return#p:to 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 PnV:3,0,0 VP:10,0,0
return#x 5 1 E:5,1,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:5,1,0 X:5,1,0 XE:5,1,0
retweet# 7 4 E:6,3,2 NE:3,1,0 O:5,4,3 P:2,1,0 VP:6,3,3 VPo:2,1,0
reveal# 47 35 C:18,13,10 CE:18,13,11 CEt:5,3,2 Ct:4,2,2 E:42,28,18 Et:13,7,3 NE:22,13,0 NEt:5,3,0 O:21,13,5 OC:1,1,1 Ot:2,1,0 P:8,2,0 Pn:8,2,0 PnV:1,1,0 QR:2,2,0 S:4,1,1 SVP:4,2,0 VP:44,29,18 VPo:8,4,0 VPt:9,4,2
reveal#c 5 3 C:5,3,3 CE:5,3,3 E:5,3,3 NE:4,3,0 VP:5,3,3
reveal#ct 7 6 C:7,5,4 CE:7,5,5 CEt:3,2,1 Ct:2,1,1 E:7,5,5 Et:3,2,1 VP:7,5,4 VPt:2,1,1
reveal#o 10 6 E:10,5,3 NE:8,3,0 O:10,6,2 VP:10,5,3 VPo:2,1,0
reverberate# 5 0 E:3,0,0 VP:4,0,0
reverse# 15 2 E:13,1,0 Et:2,1,0 NE:9,1,0 NEt:1,1,1 O:13,0,0 Ot:1,1,0 VP:14,1,0 VPo:4,1,0 VPt:2,1,0 X:1,1,0 XE:1,1,0
reverse#o 12 1 E:12,0,0 Et:2,1,0 NE:8,0,0 NEt:1,1,1 O:12,0,0 Ot:1,1,0 VP:12,0,0 VPo:3,0,0 VPt:2,1,0
review# 5 2 E:4,0,0 O:3,1,1 VP:4,1,1
revise# 5 2 E:5,2,0 NE:3,2,0 O:4,1,0 P:3,1,0 Pn:3,1,1 PnV:2,1,0 VP:4,2,0 VPo:3,1,0
revisit# 5 2 E:5,1,0 NE:4,1,0 O:5,1,0 VP:5,1,0
revive# 6 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:6,0,0
rid# 4 1 P:3,1,0 Pn:3,1,1 VP:4,1,0
rip# 8 5 E:7,4,3 Et:1,1,1 NE:5,3,0 NEt:1,1,0 O:5,3,3 P:3,0,0 Pn:3,0,0 VP:8,4,3 VPo:4,1,0 VPt:1,1,1
rise# 47 3 E:37,1,1 L:10,0,0 LR:5,0,0 NE:14,1,0 O:11,0,0 P:23,0,0 Pn:23,0,0 PnV:5,0,0 VP:34,1,0 VPo:8,1,0
rise#0 7 0 E:6,0,0 NE:3,0,0 VP:4,0,0
roil# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
roll# 18 3 E:14,3,1 NE:8,3,1 O:8,2,1 P:5,0,0 Pn:5,0,0 T:3,0,0 TE:3,0,0 VP:16,3,1 VPo:2,1,0 X:1,1,0 XE:1,1,0
root# 4 1 L:3,0,0 LR:3,0,0
rous# 4 1 E:4,0,0 NE:3,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 QR:1,1,0 VP:4,0,0 VPo:3,0,0
rub# 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0 VPo:4,0,0
rule# 17 10 C:6,4,4 CE:6,4,4 E:14,6,5 NE:5,0,0 O:4,2,1 P:3,1,1 Pn:3,1,0 VP:16,7,6 VPo:2,1,0 X:2,2,0 XE:2,1,0
rule#ct 6 5 C:6,4,4 CE:6,4,4 E:6,4,4 VP:6,4,4
run# 165 14 E:140,10,3 Et:19,1,0 L:21,0,0 LR:12,0,0 Lt:6,0,0 NE:54,9,0 NEt:10,1,0 O:72,5,3 P:78,5,1 Pn:78,5,0 PnV:33,1,1 PnVt:3,0,0 Pnt:4,1,0 Pt:5,1,0 QR:3,0,0 T:3,1,1 TE:3,1,1 VP:136,9,4 VPo:34,4,0 VPot:3,1,0 VPt:11,1,0 X:10,1,0 XE:10,1,0
run#0 9 1 E:9,0,0
run#o 36 4 E:36,4,2 Et:5,0,0 NE:25,4,0 NEt:4,0,0 O:36,3,2 VP:36,4,2 VPo:5,1,0 VPt:4,0,0
run#o|T 7 1 E:7,0,0 O:7,1,1 VP:7,1,1 VPo:4,0,0
run#o|p:in 8 1 E:8,1,1 NE:7,1,0 O:8,1,0 P:8,1,0 Pn:8,1,0 VP:8,1,1 VPo:8,1,0
run#p:for 22 0 E:22,0,0 Et:3,0,0 P:22,0,0 Pn:22,0,0 PnV:12,0,0 VP:22,0,0
run#p:on 6 1 E:6,0,0 P:6,1,0 Pn:6,1,0 PnV:3,0,0 VP:6,0,0
run#postS 7 0 L:7,0,0 Lt:3,0,0
run#postSm 10 0 L:10,0,0 LR:10,0,0
run#x 6 0 E:6,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
rush# 10 1 E:10,1,0 NE:3,1,0 O:3,1,0 P:3,0,0 Pn:3,0,0 VP:10,1,0 X:5,0,0 XE:5,0,0
rush#x 5 0 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
satisfy# 4 1 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
save# 11 0 E:11,0,0 NE:5,0,0 O:8,0,0 P:4,0,0 Pn:4,0,0 VP:9,0,0 VPo:3,0,0
save#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
say# 4705 4629 C:1858,1700,1303 CE:1858,1700,1356 CEt:246,209,98 COL:4,1,1 Ct:142,116,54 E:2486,2183,1596 Et:302,236,110 L:2429,1716,923 LR:491,366,143 LRt:13,10,0 Lt:1652,1101,538 LtR:216,132,23 LtRt:9,7,0 Ltt:10,2,0 NE:1506,1307,6 NEt:219,172,0 O:215,106,58 OC:12,9,4 OCt:3,2,0 Ot:16,10,4 P:153,47,2 Pn:153,46,7 PnV:72,53,1 PnVt:7,4,1 Pnt:1,1,0 Pt:1,1,0 QL:1946,1574,866 QLR:916,883,752 QR:326,273,160 REL:18,3,1 S:15,1,0 SVP:12,9,1 SVPt:3,3,2 SX:4,3,1 SXt:3,3,2 T:16,12,4 TE:16,12,4 TEt:1,1,0 Tt:1,1,0 VP:2239,1926,1390 VPi:14,13,7 VPit:4,3,0 VPo:69,50,3 VPot:5,3,1 VPt:214,162,70 X:42,34,9 XE:42,36,10 XEt:5,5,1 Xt:4,4,1
say#0 83 74 E:79,46,34 Et:17,6,4 NE:44,18,0 NEt:8,3,0 VP:41,17,12 VPt:11,4,1
say#Q 7 7 E:7,6,1 P:6,2,0 Pn:6,2,0 PnV:3,2,0 QR:7,6,5 VP:7,5,1
say#Q|T 7 6 E:7,4,2 P:6,3,0 Pn:6,3,0 PnV:1,1,0 QR:7,6,4 VP:6,4,0
say#Q|c 25 25 C:25,21,15 CE:25,22,13 CEt:4,3,3 Ct:2,2,2 E:25,22,8 Et:4,3,3 NE:17,13,0 NEt:3,2,0 P:6,0,0 Pn:6,0,0 PnV:6,5,0 QR:25,15,6 VP:24,22,10 VPt:3,2,2
say#Q|ct 8 8 C:8,5,2 CE:8,7,3 E:8,7,3 QR:8,6,0 VP:8,5,3
say#a 10 10 E:10,10,4 NE:2,2,0 VP:10,10,4 X:10,10,3 XE:10,10,3
say#c 1300 1283 C:1300,1212,975 CE:1300,1207,1000 CEt:189,166,84 Ct:107,92,44 E:1300,1206,1000 Et:189,166,84 NE:1213,1099,0 NEt:182,150,0 P:7,0,0 Pn:7,0,0 PnV:6,4,1 PnVt:1,1,0 VP:1300,1211,982 VPt:126,110,56
say#ct 255 252 C:255,245,175 CE:255,246,199 CEt:36,30,9 Ct:18,14,6 E:255,245,193 Et:36,30,8 NE:15,14,2 NEt:1,1,0 P:32,0,0 Pn:32,0,0 PnV:32,31,0 PnVt:2,2,0 VP:255,244,150 VPt:23,19,5
say#ct|i 9 9 C:9,9,7 CE:9,9,8 CEt:4,4,0 Ct:3,3,0 E:9,9,8 Et:4,4,0 VP:9,9,0 VPi:9,9,7 VPit:3,3,0 VPt:3,3,0
say#cw 13 10 C:13,7,6 CE:13,8,8 E:13,8,8 VP:13,7,6
say#c|o 8 7 C:8,7,2 CE:8,7,2 CEt:2,2,1 Ct:2,2,1 E:8,7,3 Et:2,2,1 NE:6,4,0 NEt:1,1,0 O:8,0,0 OC:8,6,4 OCt:3,2,0 PnV:2,2,0 VP:8,6,4 VPo:8,7,1 VPot:2,2,1 VPt:3,2,0
say#g 9 9 E:9,8,7 Et:2,2,1 VP:9,7,6 VPt:1,1,1 X:9,7,6 XE:9,8,7 XEt:2,2,1 Xt:1,1,1
say#mid 186 184 E:186,160,31 L:186,53,9 LR:186,172,108
say#o 129 117 E:129,101,78 Et:19,9,4 NE:104,74,1 NEt:14,9,0 O:129,72,46 Ot:11,6,4 VP:129,85,56 VPo:28,18,0 VPot:3,1,0 VPt:16,8,4
say#o|T 26 26 E:20,14,9 Et:6,5,3 NE:2,1,0 NEt:1,1,0 O:26,15,2 Ot:4,4,0 VP:26,15,2 VPo:3,0,0 VPt:6,4,0
say#o|a 11 9 E:11,9,8 NE:10,9,0 O:11,1,0 VP:11,9,7 VPo:11,9,0 X:11,9,0 XE:11,9,0
say#p:about 11 10 E:11,5,1 Et:1,1,0 NE:1,1,0 P:11,7,1 Pn:11,7,5 PnV:5,0,0 PnVt:1,1,1 VP:11,5,1 VPt:1,1,0
say#p:for 9 9 E:9,8,1 Et:1,1,0 P:9,8,1 Pn:9,8,1 Pnt:1,1,0 Pt:1,1,0 VP:9,8,1 VPt:1,1,0
say#p:in 5 5 E:5,2,0 P:5,1,0 Pn:5,1,0 VP:5,1,0
say#p:in|T 20 20 E:17,15,12 NE:1,1,1 P:20,14,0 Pn:20,14,0 VP:20,14,0
say#post0 16 16 L:16,8,0 Lt:5,3,0
say#post0m 24 21 L:24,0,0 LR:24,17,0 Lt:5,0,0 LtR:1,1,0
say#post0mq 11 11 L:11,6,2 LR:11,5,0 Lt:8,3,0 LtR:8,2,0 QL:11,7,3 QLR:1,1,0
say#post0mq|c 6 6 C:6,0,0 CE:6,0,0 E:6,0,0 L:6,5,5 LR:6,5,0 LRt:1,1,0 Lt:6,5,4 LtR:6,4,0 LtRt:1,1,0 NE:6,0,0 QL:6,5,5 VP:6,0,0
say#post0q 5 5 L:5,5,3 Lt:3,3,2 QL:5,4,4
say#post0|c 9 9 C:9,9,9 CE:9,9,9 E:9,9,9 L:9,0,0 Lt:9,0,0 NE:9,9,0 VP:9,9,9
say#postI 37 37 L:37,37,32 Lt:9,9,5
say#postIq 525 519 L:525,401,201 Lt:430,309,138 Ltt:1,1,0 QL:525,415,206 QLR:328,315,272
say#postS 158 154 L:158,133,115 Lt:81,62,41 Ltt:2,1,0
say#postSm 28 27 L:28,4,2 LR:28,11,2 LRt:1,1,0 Lt:9,3,2 LtR:9,5,1
say#postSmq 176 176 L:176,136,85 LR:176,111,12 LRt:8,7,0 Lt:134,95,54 LtR:134,77,6 LtRt:5,5,0 QL:176,148,99 QLR:28,26,14
say#postSmq|c 10 10 C:10,1,0 CE:10,1,0 E:10,1,0 L:10,8,5 LR:10,7,0 Lt:10,8,5 LtR:10,7,0 QL:10,9,6 VP:10,1,0
say#postSmq|q|c 28 28 C:28,20,1 CE:28,20,1 E:28,20,1 L:28,15,2 LR:28,26,18 Lt:28,11,0 LtR:28,25,14 QL:28,15,2 QLR:28,27,20 QR:28,23,1 VP:28,20,1
say#postSm|c 10 10 C:10,9,5 CE:10,8,5 CEt:3,2,1 Ct:3,2,1 E:10,8,5 Et:3,2,1 L:10,2,1 LR:10,4,0 LRt:2,1,0 Lt:10,1,1 LtR:10,4,0 LtRt:2,1,0 NE:8,6,0 NEt:2,2,0 VP:10,8,5 VPt:3,2,1
say#postSq 1174 1171 L:1174,895,460 Lt:881,583,285 QL:1174,965,540 QLR:527,510,443
say#postS|c 8 8 C:8,8,7 CE:8,8,7 E:8,8,7 L:8,1,0 Lt:8,1,0 NE:5,5,0 VP:8,8,7
say#q 38 35 E:14,10,6 Et:1,1,1 NE:5,4,2 NEt:1,1,0 QR:38,27,11 VP:3,2,1
say#q|T 31 31 E:31,29,22 QR:31,31,28 VP:6,4,2
say#q|c 127 125 C:127,110,80 CE:127,112,79 CEt:1,1,0 Ct:1,1,0 E:127,112,79 Et:1,1,0 NE:18,16,0 NEt:1,1,0 QR:127,116,93 VP:127,111,77 VPt:1,1,0
say#q|ct 14 14 C:14,13,9 CE:14,13,13 E:14,13,13 QR:14,10,0 VP:14,13,10
say#q|o 13 13 E:13,10,10 NE:6,4,0 O:13,10,8 QR:13,7,6 VP:13,11,10 VPo:2,2,0
say#q|o|T 6 6 O:6,0,0 QR:6,4,0 VP:6,0,0
say#rel 18 18 E:16,13,4 Et:2,1,0 REL:18,3,1 VP:4,2,1 VPt:2,1,0
schedule# 33 2 E:4,0,0 O:3,0,0 P:14,0,0 Pn:14,0,0 PnV:3,0,0 S:23,0,0 SVP:22,2,2 SX:14,2,2 VP:31,2,0 VPo:3,0,0 X:17,2,0 XE:17,2,0 XEt:3,0,0
schedule#pas|p:for 7 0 P:7,0,0 Pn:7,0,0 S:6,0,0 SVP:6,0,0 VP:7,0,0
schedule#pas|x 15 2 S:13,0,0 SVP:13,2,2 SX:13,2,2 VP:15,2,0 X:15,2,0 XE:15,2,0 XEt:3,0,0
score# 14 0 E:14,0,0 Et:7,0,0 NE:11,0,0 NEt:6,0,0 O:11,0,0 P:4,0,0 Pn:4,0,0 VP:14,0,0 VPo:9,0,0 VPt:6,0,0
score#o 8 0 E:8,0,0 Et:5,0,0 NE:8,0,0 NEt:5,0,0 O:8,0,0 VP:8,0,0 VPo:6,0,0 VPt:5,0,0
scramble# 14 2 E:13,1,0 Et:3,0,0 O:4,0,0 VP:14,2,0 X:10,2,0 XE:10,1,0
scramble#x 9 1 E:9,1,0 VP:9,1,0 X:9,1,0 XE:9,1,0
seal# 5 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:5,0,0
search# 8 0 E:8,0,0 NE:3,0,0 O:3,0,0 P:6,0,0 Pn:6,0,0 VP:8,0,0
search#p:for 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
seat# 7 0 E:5,0,0 NE:4,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0 VPo:3,0,0
secure# 25 0 E:25,0,0 NE:14,0,0 O:24,0,0 P:6,0,0 Pn:6,0,0 VP:24,0,0 VPo:9,0,0
secure#o 16 0 E:16,0,0 NE:8,0,0 O:16,0,0 VP:16,0,0
see# 222 119 C:21,7,5 CE:21,7,5 E:169,78,59 Et:23,7,3 L:9,0,0 LR:3,1,0 Lt:7,0,0 Ltt:3,0,0 NE:115,54,1 NEt:17,5,0 O:127,36,17 Ot:3,3,0 P:98,46,1 Pn:98,38,4 PnV:22,6,0 PnVt:5,3,0 Pnt:5,0,0 Pt:5,0,0 QR:7,0,0 S:30,4,0 SVP:30,16,4 SVPt:4,1,0 SVa:3,3,3 SX:5,2,1 T:4,0,0 TE:4,0,0 VP:209,95,63 VPo:92,45,0 VPot:6,2,0 VPt:20,7,2 X:23,10,1 XE:23,9,1
see#ct 5 3 C:5,2,1 CE:5,2,1 E:5,2,1 VP:5,2,1
see#cw 10 3 C:10,3,3 CE:10,3,3 E:10,3,3 VP:10,3,3
see#o 57 34 E:57,29,22 Et:7,3,0 NE:45,22,1 NEt:6,2,0 O:57,23,15 Ot:3,3,0 VP:57,29,23 VPo:26,12,0 VPt:5,3,0
see#o|a 10 5 E:10,5,5 NE:10,5,0 O:10,1,0 VP:10,5,5 VPo:10,5,0 X:10,5,0 XE:10,5,0
see#o|p:as 28 24 E:28,21,16 Et:6,4,3 NE:27,19,0 NEt:6,3,0 O:28,6,0 P:28,23,0 Pn:28,18,0 PnV:6,2,0 PnVt:3,2,0 VP:28,22,19 VPo:28,21,0 VPot:3,2,0 VPt:3,2,2
see#o|p:in 7 1 E:7,1,1 NE:6,1,0 O:7,0,0 P:7,0,0 Pn:7,0,0 PnV:3,1,0 VP:7,1,1 VPo:7,1,0
see#pas|p:as 20 13 P:20,12,0 Pn:20,12,2 PnV:5,1,0 PnVt:2,1,0 Pnt:3,0,0 Pt:3,0,0 S:17,3,0 SVP:17,10,2 SVPt:4,1,0 VP:20,11,0 VPt:5,1,0
see#postS 5 4 L:5,0,0 Lt:4,0,0
seek# 120 72 COL:1,1,0 E:115,59,40 Et:17,10,7 NE:28,12,0 NEt:4,2,0 O:42,19,18 Ot:1,1,0 P:16,5,0 Pn:16,4,0 PnV:4,1,0 PnVt:2,1,0 VP:116,62,40 VPo:18,6,0 VPot:2,1,0 VPt:14,10,7 X:69,40,22 XE:69,39,21 XEt:11,6,3 Xt:3,2,1
seek#o 28 17 E:28,13,13 Et:4,3,2 NE:15,6,0 NEt:2,1,0 O:28,17,16 Ot:1,1,0 VP:28,14,14 VPo:6,1,0 VPt:3,3,2
seek#x 66 41 E:66,37,20 Et:10,5,3 VP:66,38,20 VPt:7,5,3 X:66,38,21 XE:66,37,20 XEt:10,5,3 Xt:2,1,1
seem# 162 112 C:5,3,3 CE:5,3,3 COL:7,2,0 E:155,80,7 Et:23,11,1 L:6,1,0 NE:37,18,2 NEt:5,3,0 O:10,3,0 P:15,8,0 Pn:15,7,0 QR:8,1,0 S:139,20,1 SVP:137,79,32 SVPt:17,9,0 SX:111,70,26 SXt:11,7,0 T:6,1,0 TE:6,1,0 VP:153,84,7 VPt:17,7,1 X:120,71,4 XE:120,64,4 XEt:20,11,1 Xt:11,6,1
seem#0 7 3 E:6,3,0 NE:3,2,1 S:5,0,0 SVP:3,0,0 VP:4,1,0
seem#a 28 18 E:28,13,0 Et:5,4,1 NE:16,8,1 NEt:4,3,0 S:25,7,1 SVP:25,13,6 SVPt:4,4,0 SX:25,15,7 SXt:4,4,0 VP:28,13,0 VPt:4,3,1 X:28,14,0 XE:28,13,0 XEt:5,4,1 Xt:4,3,1
seem#a|T 10 6 E:10,2,0 NE:6,1,0 S:9,3,0 SVP:9,6,2 SX:9,6,2 VP:10,4,1 X:10,4,1 XE:10,3,1 XEt:1,1,0
seem#c 5 4 C:5,3,3 CE:5,3,3 E:5,3,3 NE:4,2,0 S:4,0,0 SVP:4,2,0 VP:5,3,3
seem#o 6 4 E:6,3,1 NE:4,3,0 O:6,3,0 S:4,1,0 SVP:4,3,2 VP:6,3,0
seem#p:like 9 6 E:9,5,0 Et:2,1,0 P:9,5,0 Pn:9,5,0 S:8,1,0 SVP:8,6,3 VP:9,5,0
seem#x 66 52 E:66,44,2 Et:7,3,0 S:62,5,0 SVP:62,42,15 SVPt:6,3,0 SX:62,42,14 SXt:5,2,0 VP:66,46,2 VPt:6,2,0 X:66,45,2 XE:66,44,2 XEt:7,3,0 Xt:5,2,0
seem#x|: 5 2 COL:5,1,0 E:5,1,0 S:5,1,0 SVP:5,1,1 SX:5,1,1 VP:5,1,0 X:5,1,0 XE:5,1,0
seize# 19 4 C:1,1,0 CE:1,1,0 E:12,2,0 L:3,0,0 NE:3,0,0 O:5,0,0 P:9,2,0 Pn:9,2,1 PnV:5,1,1 VP:15,3,0 X:3,1,0 XE:3,0,0
select# 15 1 E:10,1,1 NE:8,1,0 O:9,1,0 P:3,0,0 Pn:3,0,0 S:3,0,0 VP:14,1,1 VPo:3,1,0
select#o 8 1 E:8,1,1 NE:7,1,0 O:8,1,0 VP:8,1,1 VPo:2,1,0
sell# 39 2 E:35,1,1 Et:5,0,0 NE:17,1,0 NEt:3,0,0 O:21,2,2 P:18,0,0 Pn:18,0,0 S:3,0,0 VP:33,1,1 VPo:9,0,0 VPt:3,0,0
sell#o 13 1 E:13,1,1 NE:9,1,0 O:13,1,1 VP:13,1,1
send# 82 20 C:2,1,1 CE:2,1,1 COL:1,1,1 E:69,14,1 Et:12,0,0 L:3,0,0 LR:3,1,0 NE:35,5,1 NEt:5,0,0 O:58,5,0 P:39,2,0 Pn:39,1,0 PnV:15,0,0 PnVt:7,0,0 QR:3,2,2 REL:3,0,0 S:7,0,0 SVP:4,0,0 VP:74,13,0 VPo:41,8,0 VPot:7,0,0 VPt:12,0,0 X:9,2,0 XE:9,3,0
send#o 13 4 E:13,2,0 NE:11,3,0 O:13,1,0 VP:13,3,0 VPo:4,2,0
send#o|T 12 6 E:12,6,0 NE:1,1,0 O:12,3,0 VP:12,4,0 VPo:5,1,0
send#o|p:to 12 0 E:12,0,0 NE:10,0,0 O:12,0,0 P:12,0,0 Pn:12,0,0 PnV:4,0,0 VP:12,0,0 VPo:12,0,0
sentence# 5 2 E:2,1,0 NE:1,1,1 P:3,1,0 Pn:3,0,0 PnV:2,1,0 VP:4,2,0 VPo:1,1,1
separate# 6 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:5,0,0
separate#o|p:from 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
serve# 106 2 E:77,2,0 Et:16,1,0 L:26,0,0 LR:10,0,0 Lt:4,0,0 NE:15,0,0 NEt:5,0,0 O:22,1,1 P:67,1,0 Pn:67,1,0 PnV:23,0,0 PnVt:5,0,0 Pnt:5,1,1 Pt:5,1,0 VP:78,2,0 VPo:13,0,0 VPt:12,1,0 X:4,0,0 XE:4,0,0
serve#o 8 0 E:8,0,0 NE:4,0,0 O:8,0,0 VP:8,0,0
serve#p:as 29 1 E:29,1,0 Et:5,1,0 P:29,1,0 Pn:29,1,0 PnV:12,0,0 Pnt:3,1,1 Pt:3,1,0 VP:29,1,0 VPt:5,1,0
serve#p:in 15 0 E:15,0,0 Et:4,0,0 P:15,0,0 Pn:15,0,0 PnV:5,0,0 VP:15,0,0 VPt:3,0,0
serve#postS 15 0 L:15,0,0 Lt:3,0,0
serve#postSm 9 0 L:9,0,0 LR:9,0,0
set# 83 8 E:54,4,2 Et:9,0,0 L:3,0,0 NE:34,2,0 NEt:6,0,0 O:39,2,1 P:29,1,0 Pn:29,1,1 PnV:8,0,0 PnVt:3,0,0 S:4,0,0 SVP:4,0,0 VP:80,4,2 VPo:20,2,0 VPot:3,0,0 VPt:7,0,0 X:21,1,0 XE:21,1,0 XEt:3,0,0
set#o 22 2 E:22,2,2 Et:4,0,0 NE:17,1,0 NEt:3,0,0 O:22,2,1 VP:22,2,2 VPo:4,1,0
set#o|p:for 5 1 E:5,1,0 NE:5,1,0 O:5,0,0 P:5,1,0 Pn:5,1,1 VP:5,1,0 VPo:5,1,0
set#x 6 2 E:6,1,0 VP:6,1,0 X:6,1,0 XE:6,1,0
set#x|A 13 1 VP:13,0,0 X:13,0,0 XE:13,0,0
settle# 14 1 E:11,0,0 NE:3,0,0 O:4,0,0 P:7,0,0 Pn:7,0,0 VP:12,0,0
shake# 21 2 E:20,1,0 Et:4,0,0 NE:13,0,0 O:19,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:21,2,0 VPo:11,1,1
shake#o 10 1 E:10,1,0 NE:4,0,0 O:10,0,0 VP:10,1,0 VPo:3,1,1
shape# 7 0 E:4,0,0 O:3,0,0 VP:7,0,0
share# 37 19 C:3,2,1 CE:3,2,1 E:32,12,3 Et:6,4,1 NE:21,8,1 NEt:5,2,0 O:27,11,4 OC:1,1,0 Ot:1,1,0 P:11,3,0 Pn:11,3,1 PnV:3,1,0 QR:2,2,0 S:5,2,2 SVa:1,1,0 VP:35,14,5 VPo:13,4,0 VPt:3,2,0
share#o 16 7 E:16,5,2 Et:3,3,0 NE:12,4,1 NEt:3,1,0 O:16,7,2 Ot:1,1,0 VP:16,7,2 VPo:4,1,0 VPt:2,2,0
shares# 4 3 E:4,1,1 O:2,2,1 VP:4,1,1
sharpen# 5 0 E:4,0,0 NE:3,0,0 O:3,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0 VPo:3,0,0
shed# 6 1 E:6,0,0 NE:5,0,0 O:5,0,0 P:4,1,0 Pn:4,1,1 VP:6,1,0 VPo:4,1,0
shift# 34 4 COL:2,1,0 E:28,0,0 Et:6,1,0 L:5,0,0 NE:15,1,0 O:18,0,0 P:16,2,1 Pn:16,2,0 PnV:6,0,0 VP:29,0,0 VPo:11,1,0 VPt:5,1,0 X:3,0,0 XE:3,0,0
shift#o 8 0 E:8,0,0 NE:4,0,0 O:8,0,0 VP:8,0,0
shoot# 34 3 E:17,1,0 Et:5,1,0 L:6,0,0 LR:3,0,0 Lt:3,0,0 NE:5,0,0 NEt:3,0,0 O:6,0,0 P:17,1,0 Pn:17,1,0 PnV:7,0,0 Pnt:1,1,0 Pt:1,1,0 QR:2,1,0 S:8,0,0 SVP:6,0,0 VP:25,1,0 VPo:4,0,0 VPt:4,1,0
shore# 5 1 E:5,1,1 NE:5,1,0 O:5,1,1 P:4,0,0 Pn:4,0,0 VP:5,1,1 VPo:4,0,0
short# 10 1 P:10,1,0 Pn:10,1,0 PnV:3,0,0 VP:10,1,0
short#p:of|A 7 1 P:7,1,0 Pn:7,1,0 VP:7,1,0
shout# 14 10 C:1,1,1 CE:1,1,1 E:9,3,3 L:5,2,2 LR:3,1,0 Lt:2,1,1 LtR:1,1,0 NE:3,1,0 O:2,1,1 QL:2,2,2 QR:3,3,2 VP:6,2,2
show# 292 208 C:70,54,42 CE:70,53,44 CEt:14,13,3 COL:8,3,0 COLt:4,0,0 Ct:12,11,3 E:262,167,130 Et:46,30,10 L:20,9,8 LR:7,2,1 Lt:5,2,1 NE:140,105,5 NEt:25,18,0 O:147,70,34 OC:1,1,1 Ot:3,1,0 P:64,25,0 Pn:64,21,0 PnV:17,9,0 Pnt:5,3,0 Pt:5,3,0 QR:5,4,1 REL:2,1,0 S:9,3,1 SVP:9,4,1 SVPt:2,2,1 SX:4,3,2 St:2,1,0 VP:260,162,124 VPi:2,1,1 VPo:69,48,0 VPot:10,5,0 VPt:35,26,6 X:22,16,2 XE:22,16,2 XEt:6,4,1 Xt:3,3,1
show#0 18 12 E:18,12,10 Et:6,2,1 NE:4,4,0 NEt:1,1,0 VP:8,3,3
show#c 20 17 C:20,17,12 CE:20,17,12 CEt:7,6,3 Ct:7,6,3 E:20,17,12 Et:7,6,3 NE:18,16,0 NEt:6,5,0 VP:20,17,12 VPt:7,6,3
show#ct 34 28 C:34,28,25 CE:34,27,26 CEt:7,7,0 Ct:5,5,0 E:34,27,26 Et:7,7,0 VP:34,28,26 VPt:6,6,0
show#cw 11 5 C:11,5,3 CE:11,5,3 E:11,5,3 VP:11,5,4
show#o 88 64 E:88,53,40 Et:9,5,2 NE:66,42,4 NEt:8,4,0 O:88,53,31 Ot:3,1,0 VP:88,51,38 VPo:18,8,0 VPt:7,4,1
show#o|g 7 7 E:7,7,7 Et:3,2,0 NE:7,7,0 NEt:3,2,0 O:7,0,0 VP:7,7,6 VPo:7,7,0 VPot:3,2,0 VPt:3,2,0 X:7,6,0 XE:7,7,0 XEt:3,2,0 Xt:2,2,0
show#o|p:in 8 7 E:8,7,5 NE:7,5,0 O:8,3,2 P:8,3,0 Pn:8,2,0 PnV:3,1,0 VP:8,6,4 VPo:8,4,0
show#o|p:with 15 15 E:15,15,11 Et:2,2,1 NE:15,14,0 NEt:2,2,0 O:15,4,0 P:15,14,0 Pn:15,12,0 PnV:4,4,0 Pnt:1,1,0 Pt:1,1,0 VP:15,15,13 VPo:15,15,0 VPot:1,1,0 VPt:1,1,0
show#p:in 12 1 E:12,0,0 P:12,0,0 Pn:12,0,0 VP:12,0,0
show#postS 12 9 L:12,7,7 Lt:4,2,1
shrink# 4 0 E:4,0,0 VP:3,0,0
shrug# 5 4 E:4,2,0 Et:1,1,0 NE:2,1,0 O:2,1,0 P:3,3,0 Pn:3,3,1 PnV:2,1,0 PnVt:1,1,1 VP:4,3,0 VPo:1,1,0 VPt:1,1,0
shut# 9 2 E:6,1,0 NE:5,1,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:8,1,0 VPo:4,1,0
side# 7 4 E:3,0,0 L:4,0,0 P:2,1,0 Pn:2,1,1
sign# 47 17 E:40,8,4 Et:4,2,1 NE:19,5,0 NEt:2,1,0 O:21,8,3 Ot:1,1,0 P:19,2,0 Pn:19,0,0 PnV:8,0,0 QR:3,0,0 S:2,1,0 SVP:1,1,0 VP:41,13,5 VPo:9,4,0 VPt:5,1,0 X:2,2,1 XE:2,2,1
sign#0 6 0 E:6,0,0 NE:5,0,0
sign#o 10 5 E:10,4,3 Et:2,1,0 NE:8,4,0 NEt:1,1,0 O:10,2,1 Ot:1,1,0 VP:9,3,1 VPo:2,1,0 VPt:2,1,0
sign#p:for 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
signal# 11 9 C:4,4,2 CE:4,4,2 CEt:1,1,1 Ct:1,1,1 E:11,9,4 Et:3,2,1 NE:7,5,0 NEt:2,1,1 O:6,2,2 P:3,2,1 Pn:3,2,1 PnV:1,1,0 PnVt:1,1,0 VP:11,9,5 VPo:4,2,0 VPot:1,1,1 VPt:3,2,1
similar# 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
similar#p:to|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
sing# 5 3 E:4,2,1 LR:2,1,0 QR:1,1,1 VP:3,0,0
single# 5 4 E:5,2,1 Et:2,1,0 NE:5,3,0 O:5,2,1 P:4,3,0 Pn:4,3,1 PnV:2,1,0 VP:5,3,2 VPo:4,3,0 VPt:2,1,0
sit# 34 1 E:26,0,0 Et:3,0,0 L:6,0,0 P:19,0,0 Pn:19,0,0 PnV:11,0,0 VP:24,0,0
sit#0 6 0 E:5,0,0
sit#p:in 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0
skeptical# 9 6 CEt:1,1,0 Ct:1,1,0 P:8,5,0 Pn:8,5,3 PnV:3,2,1 PnVt:1,1,1 VP:9,6,1 VPt:2,1,0
skip# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
slam# 17 16 E:17,14,9 Et:1,1,1 NE:16,11,0 NEt:1,1,0 O:17,8,6 P:9,5,0 Pn:9,5,0 PnV:4,2,1 VP:17,15,11 VPo:11,8,0 X:1,1,0 XE:1,1,0
slam#o 8 8 E:8,8,6 Et:1,1,1 NE:7,6,0 NEt:1,1,0 O:8,6,5 VP:8,8,7 VPo:2,2,0
slap# 5 1 E:5,1,1 NE:5,1,0 O:5,1,0 P:4,1,0 Pn:4,1,0 VP:5,1,1 VPo:4,1,0
slate# 5 0 S:3,0,0 SVP:3,0,0 SX:3,0,0 VP:5,0,0 X:4,0,0 XE:4,0,0
sleep# 4 0 E:3,0,0 VP:3,0,0
slip# 5 0 E:5,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
slow# 7 0 E:6,0,0 NE:4,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0 VPo:3,0,0
smile# 11 2 C:1,1,1 CE:1,1,1 E:6,2,1 L:5,0,0 QR:3,2,2 VP:3,0,0
soar# 5 0 E:3,0,0 VP:4,0,0
solicit# 4 1 E:3,1,1 NE:3,1,0 O:3,0,0 P:1,1,0 Pn:1,1,0 VP:3,1,1 VPo:2,1,0
solidify# 7 0 E:7,0,0 Et:3,0,0 NE:7,0,0 NEt:3,0,0 O:7,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:7,0,0 VPo:6,0,0
sound# 29 15 E:25,5,0 Et:3,1,1 L:3,0,0 NE:11,2,0 NEt:1,1,0 O:8,4,1 P:4,1,0 Pn:4,1,1 S:18,3,1 SVP:18,6,2 SVPt:1,1,0 SX:8,3,2 VP:26,6,0 VPo:3,0,0 VPt:1,1,1 X:13,1,0 XE:13,1,0
sound#a 9 5 E:9,1,0 NE:4,0,0 S:5,2,0 SVP:5,2,2 SX:5,2,2 VP:9,1,0 X:9,1,0 XE:9,1,0
sound#o 6 3 E:6,2,0 NE:5,2,0 O:6,2,0 S:4,0,0 SVP:4,2,0 VP:6,2,0
spar# 5 3 E:3,1,0 P:2,2,0 Pn:2,2,2 VP:2,2,0
spark# 7 2 E:6,0,0 NE:3,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:7,1,0 VPo:4,0,0
speak# 225 67 C:1,1,0 CE:1,1,0 E:173,40,1 Et:26,5,0 L:41,0,0 LR:25,2,0 LRt:5,0,0 NE:17,0,0 NEt:6,0,0 O:16,2,1 P:141,34,0 Pn:141,34,23 PnV:59,8,2 PnVt:13,5,3 QR:15,0,0 REL:4,0,0 SVPt:1,1,0 T:5,1,0 TE:5,1,0 VP:173,41,1 VPo:7,0,0 VPt:14,5,0 X:11,5,2 XE:11,3,1
speak#0 15 3 E:13,3,0 Et:3,0,0 NE:3,0,0 VP:10,3,0
speak#o 8 2 E:8,2,1 NE:4,0,0 O:8,2,1 VP:8,2,1
speak#p:about 18 17 E:18,12,0 Et:1,1,0 P:18,16,0 Pn:18,16,13 PnV:3,0,0 PnVt:1,1,1 VP:18,13,0 VPt:1,1,0
speak#p:at 11 3 E:11,3,0 P:11,2,0 Pn:11,2,0 VP:11,2,0
speak#p:at|T 7 1 E:5,1,0 P:7,0,0 Pn:7,0,0 PnV:5,1,0 VP:7,1,0
speak#p:in 12 1 E:12,1,0 P:12,1,0 Pn:12,1,0 PnV:3,0,0 VP:12,1,0
speak#p:on 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 PnV:6,0,0 VP:10,0,0
speak#p:to 26 4 E:26,4,0 Et:7,2,0 P:26,1,0 Pn:26,1,0 PnV:17,3,1 PnVt:5,1,0 VP:26,3,0 VPt:5,1,0
speak#p:with 10 1 E:10,0,0 Et:1,1,0 P:10,1,0 Pn:10,1,0 PnV:3,0,0 PnVt:1,1,0 VP:10,0,0 VPt:1,1,0
speak#post0 6 1 L:6,0,0
speak#post0m 18 5 L:18,0,0 LR:18,1,0 LRt:4,0,0
speak#postS 10 5 L:10,0,0
speak#postSm 7 2 L:7,0,0 LR:7,1,0
speak#q 5 1 E:2,1,0 P:2,1,0 Pn:2,1,1 QR:5,0,0 VP:2,1,0
speak#x 8 5 E:8,4,0 P:6,1,0 Pn:6,1,0 PnV:6,2,1 VP:8,4,0 X:8,4,1 XE:8,3,1
spearhead# 5 1 E:5,1,0 Et:1,1,0 NE:4,1,0 NEt:1,1,0 O:5,1,0 Ot:1,1,0 VP:5,1,0 VPt:1,1,0
spearhead#o 5 1 E:5,1,0 Et:1,1,0 NE:4,1,0 NEt:1,1,0 O:5,1,0 Ot:1,1,0 VP:5,1,0 VPt:1,1,0
specialize# 5 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
speculate# 7 7 C:4,4,2 CE:4,4,1 CEt:2,2,2 Ct:1,1,1 E:5,5,3 Et:2,2,2 LR:2,1,0 PnV:1,1,0 VP:4,4,3 VPt:1,1,1
spend# 108 10 COL:2,1,0 E:97,7,0 Et:20,1,0 L:3,0,0 NE:69,4,0 NEt:15,1,0 O:81,4,0 P:36,0,0 Pn:36,0,0 PnV:15,1,0 PnVt:3,0,0 QR:1,1,0 S:7,0,0 SVP:6,0,0 T:3,0,0 TE:3,0,0 VP:104,9,0 VPo:56,5,0 VPot:6,0,0 VPt:11,0,0 X:15,3,0 XE:15,3,0
spend#0 6 0 E:6,0,0 NE:4,0,0 VP:6,0,0
spend#o 34 3 E:34,1,0 Et:9,1,0 NE:33,1,0 NEt:9,1,0 O:34,3,0 VP:34,3,0 VPo:13,0,0 VPt:4,0,0
spend#o|T 9 1 E:9,1,0 O:9,1,0 VP:9,1,0 VPo:5,0,0
spend#o|g|T 5 2 E:5,1,0 O:5,0,0 VP:5,1,0 VPo:5,1,0 X:5,1,0 XE:5,1,0
spend#o|p:in 6 1 E:6,1,0 NE:6,1,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,1,0 VP:6,1,0 VPo:6,1,0
spill# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
split# 23 4 COL:4,0,0 E:9,0,0 Et:2,1,0 O:5,0,0 P:8,1,0 Pn:8,1,1 S:10,0,0 SVP:9,3,0 VP:20,3,0 VPt:3,1,0
sponsor# 10 2 E:6,1,1 Et:2,1,0 NE:5,1,0 O:5,0,0 PnV:1,1,0 VP:9,1,1 VPo:3,1,0 VPt:2,1,0
spot# 9 3 E:7,3,1 NE:5,1,0 O:6,2,1 P:5,2,0 Pn:5,2,0 VP:9,3,2 VPo:4,1,0
spread# 17 2 E:15,1,0 Et:3,1,1 NE:5,0,0 NEt:2,1,0 O:6,1,1 P:10,0,0 Pn:10,0,0 PnV:3,0,0 VP:15,1,0 VPo:3,0,0 VPt:3,1,1
squeeze# 5 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
stage# 6 1 E:6,0,0 NE:3,0,0 O:5,1,0 P:1,1,0 VP:6,1,1 VPo:2,1,0
stake# 8 1 E:8,0,0 Et:3,0,0 NE:8,1,0 O:8,0,0 VP:8,0,0 VPo:5,0,0
stake#o 6 1 E:6,0,0 NE:6,1,0 O:6,0,0 VP:6,0,0 VPo:3,0,0
stall# 7 0 E:4,0,0 L:3,0,0
stand# 66 12 E:46,5,0 Et:8,0,0 L:19,0,0 LR:9,0,0 Lt:6,0,0 NE:6,1,0 O:4,0,0 P:31,4,0 Pn:31,4,3 PnV:11,0,0 REL:5,1,0 VP:39,4,0 VPo:2,1,0 VPt:3,0,0 X:7,0,0 XE:7,0,0
stand#p:in 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0
stand#post0m 5 0 L:5,0,0 LR:5,0,0
stand#postS 6 3 L:6,0,0
star# 6 0 E:4,0,0 O:4,0,0 VP:4,0,0
stare# 4 0
start# 99 17 E:87,9,0 Et:12,4,0 L:8,1,1 LR:3,0,0 Lt:4,1,1 NE:23,3,0 NEt:4,1,0 O:27,0,0 P:29,1,0 Pn:29,1,1 PnV:6,1,0 QL:1,1,1 QLR:1,1,0 S:3,0,0 VP:88,9,0 VPo:19,5,0 VPot:4,2,0 VPt:10,4,0 X:36,6,0 XE:36,5,0 XEt:4,2,0 Xt:4,2,0
start#0 9 0 E:8,0,0 VP:6,0,0
start#g 20 7 E:20,4,0 Et:3,2,0 VP:20,4,0 VPt:3,2,0 X:20,5,0 XE:20,4,0 XEt:3,2,0 Xt:3,2,0
start#o 14 1 E:14,1,0 Et:3,0,0 NE:12,1,0 O:14,0,0 VP:14,1,0 VPo:7,1,0
start#p:with 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
start#x 13 2 E:13,0,0 VP:13,0,0 X:13,0,0 XE:13,0,0
state# 68 41 C:18,18,13 CE:18,17,13 CEt:1,1,0 Ct:1,1,0 E:52,25,15 Et:8,1,0 L:16,6,4 LR:7,5,0 Lt:6,2,0 LtR:1,1,0 NE:8,4,0 O:8,3,2 P:5,0,0 Pn:5,0,0 PnV:2,1,0 QL:6,5,2 QLR:3,3,3 QR:3,3,2 S:2,1,1 SVP:2,1,0 T:1,1,0 TE:1,1,0 TEt:1,1,0 Tt:1,1,0 VP:47,22,11 VPt:3,1,0
state#0 18 0 E:18,0,0 Et:3,0,0 VP:15,0,0
state#ct 15 15 C:15,15,11 CE:15,14,11 CEt:1,1,0 Ct:1,1,0 E:15,14,11 Et:1,1,0 VP:15,15,10 VPt:1,1,0
state#o 6 4 E:6,3,1 NE:5,3,0 O:6,3,2 VP:6,3,0
stay# 33 1 E:27,0,0 Et:5,0,0 L:5,0,0 NE:3,0,0 O:4,0,0 P:18,0,0 Pn:18,0,0 PnV:5,0,0 VP:28,0,0 X:5,0,0 XE:5,0,0
stay#a 5 1 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
stay#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
steal# 5 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
steer# 6 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:6,0,0
stem# 4 1 E:4,0,0 Et:1,1,0 NE:3,0,0 NEt:1,1,0 O:3,0,0 P:3,1,0 Pn:3,1,1 VP:4,1,0 VPo:2,1,0
step# 18 3 E:15,0,0 Et:3,1,0 L:3,0,0 NE:7,0,0 NEt:2,1,0 O:8,0,0 P:9,1,0 Pn:9,1,1 PnV:5,1,0 VP:15,2,0 VPo:6,1,0 X:4,2,0 XE:4,0,0 XEt:1,1,0
stick# 15 2 E:12,1,0 L:3,0,0 NE:3,0,0 O:3,0,0 P:10,1,0 Pn:10,1,1 PnV:3,1,0 VP:12,1,0 VPo:3,0,0
stir# 5 1 E:5,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:5,0,0 VPo:4,0,0
stoke# 4 1 E:4,0,0 NE:4,0,0 O:4,1,0 VP:4,0,0
stop# 45 7 E:43,5,0 Et:4,1,0 NE:20,2,0 O:20,0,0 P:13,0,0 Pn:13,0,0 PnV:4,0,0 VP:42,5,0 VPo:12,0,0 X:17,4,0 XE:17,3,0 XEt:1,1,0
stop#g 8 2 E:8,2,0 VP:8,2,0 X:8,2,0 XE:8,2,0
stop#o 10 1 E:10,1,0 NE:7,0,0 O:10,0,0 VP:10,0,0
stop#o|p:from 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
strengthen# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
stress# 11 10 C:6,5,4 CE:6,4,4 CEt:1,1,0 E:11,7,6 Et:1,1,0 NE:5,3,0 O:5,4,2 P:4,1,0 Pn:4,0,0 PnV:2,1,0 QR:1,1,0 VP:11,8,6 VPo:3,1,0
stress#ct 5 5 C:5,4,3 CE:5,4,4 E:5,4,3 PnV:1,1,0 VP:5,4,2
stretch# 5 0 E:5,0,0 NE:4,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0 VPo:3,0,0
strike# 21 4 E:18,2,1 Et:8,1,0 NE:14,1,0 NEt:7,1,0 O:17,2,1 P:5,1,0 Pn:5,1,0 VP:19,2,2 VPo:8,1,0 VPt:4,0,0
strike#o 14 2 E:14,1,1 Et:5,0,0 NE:11,1,0 NEt:5,0,0 O:14,2,1 VP:14,1,1 VPo:5,0,0 VPt:4,0,0
strive# 4 3 E:3,1,0 VP:3,2,1 X:3,2,1 XE:3,1,0
strong# 9 0 P:7,0,0 Pn:7,0,0 VP:9,0,0
struggle# 42 9 E:39,8,1 Et:2,1,0 L:3,0,0 NE:3,0,0 O:4,0,0 P:10,0,0 Pn:10,0,0 PnV:5,0,0 VP:38,8,1 VPt:2,1,0 X:23,8,1 XE:23,8,1 XEt:1,1,0 Xt:1,1,0
struggle#0 5 0 E:5,0,0 VP:4,0,0
struggle#x 20 8 E:20,8,1 Et:1,1,0 VP:20,8,1 VPt:1,1,0 X:20,8,1 XE:20,8,1 XEt:1,1,0 Xt:1,1,0
study# 7 0 E:7,0,0 NE:5,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 VPo:3,0,0
stump# 8 1 E:6,0,0 P:6,0,0 Pn:6,1,0 VP:6,0,0
stump#p:for 6 1 E:6,0,0 P:6,0,0 Pn:6,1,0 VP:6,0,0
subject# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
submit# 4 1 E:4,0,0 VP:4,0,0
succeed# 17 0 E:16,0,0 NE:7,0,0 O:5,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:15,0,0
successful# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
sue# 13 6 E:12,3,1 Et:4,1,1 NE:6,2,0 O:9,3,1 P:7,2,0 Pn:7,2,0 PnV:6,0,0 PnVt:3,0,0 VP:13,4,2 VPo:6,1,0 VPot:3,0,0 VPt:3,0,0
suffer# 11 0 E:10,0,0 P:6,0,0 Pn:6,0,0 VP:9,0,0
suggest# 171 159 C:132,116,94 CE:132,116,94 CEt:16,12,3 COL:2,1,0 COLt:2,1,0 Ct:13,10,3 E:165,140,111 Et:23,19,7 L:8,1,1 LR:4,3,2 NE:62,47,0 NEt:11,6,0 O:20,8,6 P:6,1,0 Pn:6,1,0 PnV:1,1,0 PnVt:1,1,0 QR:4,3,0 T:3,1,0 TE:3,1,0 TEt:1,1,0 Tt:1,1,0 VP:160,130,108 VPo:7,2,0 VPt:16,13,4 X:5,4,2 XE:5,5,3 XEt:1,1,0 Xt:1,1,0
suggest#0 6 6 E:6,4,3 Et:1,1,1 NE:1,1,0
suggest#c 47 45 C:47,40,36 CE:47,39,33 CEt:8,6,2 Ct:6,4,2 E:47,41,35 Et:8,6,2 NE:42,35,0 NEt:7,4,0 VP:47,42,38 VPt:6,4,2
suggest#ct 81 77 C:81,72,57 CE:81,73,60 CEt:8,6,1 Ct:7,6,1 E:81,73,60 Et:8,6,2 NE:1,1,0 PnV:1,1,0 PnVt:1,1,0 VP:81,72,59 VPt:7,6,2
suggest#o 13 11 E:13,9,8 Et:3,3,1 NE:10,7,0 NEt:2,1,0 O:13,8,6 VP:13,7,6 VPt:1,1,0
sum# 4 2 E:2,1,1 NE:2,1,0 O:2,1,0 VP:4,1,1 VPo:2,1,0
summon# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
supply# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
support# 167 112 E:157,60,44 Et:31,17,8 NE:98,25,1 NEt:23,4,0 O:142,78,67 Ot:6,4,2 P:33,8,0 Pn:33,7,0 PnV:9,3,0 PnVt:1,1,0 QR:6,1,1 REL:3,1,1 S:4,4,4 SVP:3,1,0 VP:159,83,64 VPo:45,9,0 VPot:4,2,0 VPt:17,9,5 X:11,6,3 XE:11,5,3 XEt:2,1,0
support#0 6 5 E:6,1,1 Et:2,2,2 VP:2,2,2
support#g 6 5 E:6,4,3 Et:1,1,0 VP:6,5,3 VPt:1,1,0 X:6,5,3 XE:6,4,3 XEt:1,1,0
support#o 101 64 E:101,41,35 Et:19,8,4 NE:60,16,1 NEt:15,2,0 O:101,56,51 Ot:6,4,2 VP:101,53,48 VPo:11,1,0 VPt:10,5,3
support#o|p:for 5 4 E:5,4,1 Et:1,1,1 NE:5,2,0 NEt:1,1,0 O:5,4,2 P:5,2,0 Pn:5,1,0 VP:5,4,1 VPo:5,1,0 VPot:1,1,0 VPt:1,1,1
support#o|p:in 8 6 E:8,3,2 Et:2,1,0 NE:7,2,0 O:8,4,3 P:8,3,0 Pn:8,3,0 PnV:2,1,0 VP:8,5,3 VPo:8,3,0
suppose# 11 0 S:9,0,0 SVP:9,0,0 SX:9,0,0 VP:11,0,0 X:11,0,0 XE:11,0,0
suppose#pas|x 11 0 S:9,0,0 SVP:9,0,0 SX:9,0,0 VP:11,0,0 X:11,0,0 XE:11,0,0
sure# 10 4 C:7,4,4 CE:7,4,4 QR:1,1,0 VP:10,4,4
surge# 9 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:7,0,0
surprise# 12 4 C:3,2,2 CE:3,2,2 CEt:2,1,0 Ct:2,1,0 E:4,1,0 L:4,0,0 Lt:4,0,0 NE:3,1,0 O:4,0,0 PnV:1,1,0 S:4,0,0 SVP:3,2,0 SVPt:2,1,0 VP:7,3,2 VPo:2,1,0 VPt:2,1,0
surround# 14 0 E:11,0,0 NE:9,0,0 O:9,0,0 P:3,0,0 Pn:3,0,0 VP:12,0,0 VPo:4,0,0
surround#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
survey# 23 0 E:21,0,0 Et:5,0,0 NE:11,0,0 O:9,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:20,0,0 VPo:6,0,0 VPt:5,0,0
survey#0 8 0 E:8,0,0 Et:3,0,0 VP:6,0,0 VPt:3,0,0
survey#o 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
survive# 17 0 E:17,0,0 Et:3,0,0 NE:6,0,0 O:10,0,0 P:6,0,0 Pn:6,0,0 VP:13,0,0 VPo:4,0,0
survive#o 7 0 E:7,0,0 NE:3,0,0 O:7,0,0 VP:7,0,0
suspect# 7 6 C:6,5,5 CE:6,5,5 E:5,5,5 P:1,1,0 Pn:1,1,0 S:1,1,0 SVP:1,1,0 VP:7,6,4
suspect#ct 5 5 C:5,5,5 CE:5,5,5 E:5,5,5 VP:5,5,4
suspend# 21 2 E:17,0,0 Et:4,2,0 NE:12,0,0 NEt:3,0,0 O:17,2,1 P:9,0,0 Pn:9,0,0 PnV:3,0,0 S:4,0,0 VP:19,1,0 VPo:13,0,0 VPt:2,1,0
suspend#o 10 0 E:10,0,0 NE:6,0,0 O:10,0,0 VP:10,0,0 VPo:6,0,0
sw# 10 0 E:10,0,0 NE:6,0,0 O:5,0,0 P:6,0,0 Pn:6,0,0 VP:10,0,0 VPo:3,0,0
sway# 4 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
sweep# 11 0 E:10,0,0 NE:7,0,0 O:8,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:11,0,0 VPo:5,0,0
swing# 4 1 E:4,0,0 P:3,1,0 Pn:3,1,1 VP:4,0,0
switch# 8 1 E:6,0,0 O:4,0,0 P:3,1,0 Pn:3,1,1 VP:6,0,0 VPo:1,1,0
take# 403 61 C:5,1,0 CE:5,1,0 COL:5,0,0 E:372,41,2 Et:63,9,0 L:15,0,0 LR:3,0,0 Lt:6,0,0 NE:238,35,0 NEt:44,8,0 O:305,13,1 OC:3,1,0 Ot:7,1,0 P:189,23,0 Pn:189,23,18 PnV:64,5,1 PnVt:13,3,3 Pnt:10,3,2 Pt:10,3,0 QR:9,0,0 S:5,0,0 SVP:5,1,0 T:9,0,0 TE:9,0,0 VP:383,44,2 VPo:199,30,0 VPot:22,7,0 VPt:45,8,0 X:51,8,0 XE:51,8,0 XEt:4,1,0 Xt:2,1,0
take#0 11 0 E:8,0,0 NE:3,0,0 VP:6,0,0
take#Q|o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 QR:5,0,0 VP:5,0,0 VPo:3,0,0
take#o 132 20 E:132,13,2 Et:22,2,0 NE:99,12,0 NEt:18,2,0 O:132,11,1 Ot:7,1,0 VP:132,15,2 VPo:36,5,0 VPot:3,0,0 VPt:14,1,0
take#o|T 6 0 E:6,0,0 O:6,0,0 VP:6,0,0 VPo:3,0,0
take#o|p:at 28 15 E:28,10,0 Et:6,5,0 NE:26,9,0 NEt:5,4,0 O:28,0,0 P:28,13,0 Pn:28,13,13 PnV:8,2,1 PnVt:3,3,3 Pnt:2,2,1 Pt:2,2,0 VP:28,11,0 VPo:28,11,0 VPot:5,5,0 VPt:5,5,0
take#o|p:from 8 1 E:8,1,0 NE:8,1,0 O:8,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0 VPo:8,0,0
take#o|p:in 29 5 E:29,4,0 Et:7,1,0 NE:22,4,0 NEt:6,1,0 O:29,0,0 P:29,4,0 Pn:29,4,1 PnV:5,1,0 Pnt:4,1,1 Pt:4,1,0 VP:29,4,0 VPo:29,5,0 VPot:6,1,0 VPt:6,1,0
take#o|p:of 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
take#o|p:on 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
take#o|p:to 7 1 E:7,0,0 NE:7,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0 VPo:7,0,0
take#o|p:with 7 3 E:7,3,0 NE:7,3,0 O:7,0,0 P:7,3,0 Pn:7,3,3 VP:7,3,0 VPo:7,3,0
take#o|x 17 1 E:17,1,0 NE:11,1,0 O:17,0,0 P:5,0,0 Pn:5,0,0 PnV:5,0,0 VP:17,1,0 VPo:17,1,0 X:17,1,0 XE:17,1,0
take#p:on 18 1 E:18,1,0 Et:5,0,0 P:18,1,0 Pn:18,1,1 PnV:9,0,0 PnVt:4,0,0 VP:18,1,0 VPt:4,0,0
take#post0 5 1 L:5,0,0 Lt:4,0,0
take#postS 6 0 L:6,0,0
take#x 15 5 E:15,3,0 P:10,0,0 Pn:10,0,0 PnV:10,2,0 VP:15,3,0 X:15,4,0 XE:15,4,0
talk# 116 84 C:4,1,0 CE:4,1,0 COL:4,1,0 E:92,39,1 Et:12,5,0 L:21,0,0 LR:6,2,0 NE:12,2,0 O:9,5,4 P:67,34,0 Pn:67,34,29 PnV:20,7,3 PnVt:3,0,0 QR:4,3,1 REL:1,1,0 S:2,1,1 SVP:2,1,0 VP:92,45,3 VPt:5,1,0 X:4,2,0 XE:4,1,0
talk#0 13 8 E:13,6,0 Et:2,1,0 VP:10,6,0
talk#o 5 4 E:5,2,1 NE:5,2,0 O:5,3,2 VP:5,3,2
talk#p:about 34 28 E:34,17,0 Et:5,3,0 P:34,23,0 Pn:34,23,22 PnV:9,3,2 VP:34,19,0 VPt:3,1,0
talk#p:to 11 5 E:11,4,0 Et:1,1,0 P:11,1,0 Pn:11,1,0 PnV:3,2,0 VP:11,3,0
talk#post0 5 4 L:5,0,0
talk#postS 10 10 L:10,0,0
talk#postSm 5 4 L:5,0,0 LR:5,2,0
tally# 4 0
tap# 18 0 E:14,0,0 Et:3,0,0 NE:7,0,0 O:9,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:15,0,0 VPo:7,0,0 VPt:3,0,0
target# 24 5 E:17,3,2 Et:3,1,1 NE:10,1,0 O:13,2,2 P:10,2,0 Pn:10,2,0 S:2,1,0 VP:20,3,2 VPo:9,1,0 VPt:4,1,1
target#o 6 2 E:6,1,1 Et:2,1,1 NE:3,0,0 O:6,2,2 VP:6,1,1 VPt:2,1,1
teach# 17 1 E:15,1,1 NE:9,0,0 O:12,0,0 P:8,0,0 Pn:8,0,0 VP:16,1,1 VPo:5,0,0
teach#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
tear# 4 0 E:4,0,0 O:3,0,0 VP:4,0,0
tell# 461 437 C:108,98,69 CE:108,97,73 CEt:8,8,4 Ct:6,6,4 E:324,225,21 Et:29,19,3 L:132,91,49 LR:33,20,3 LRt:2,1,0 Lt:127,86,44 LtR:32,19,4 LtRt:2,1,0 Ltt:1,1,0 NE:259,207,125 NEt:24,17,6 O:265,73,10 OC:51,49,0 OCt:2,2,0 Ot:7,6,0 P:59,14,4 Pn:59,14,1 PnV:26,16,0 PnVt:3,0,0 QL:121,95,55 QLR:24,22,16 QR:37,32,22 S:3,1,1 SVP:3,2,0 T:5,3,1 TE:5,3,1 VP:334,212,12 VPi:46,44,36 VPit:6,6,2 VPo:131,91,36 VPot:9,3,2 VPt:25,15,1 X:18,13,4 XE:18,13,3
tell#Q|c|o 7 7 C:7,7,5 CE:7,7,5 E:7,7,0 NE:5,5,3 O:7,0,0 OC:7,6,0 P:3,0,0 Pn:3,0,0 PnV:3,3,0 QR:7,7,5 VP:7,6,0 VPo:7,7,2
tell#Q|o 13 13 E:13,10,0 NE:13,11,6 O:13,3,0 QR:13,11,7 VP:13,6,0 VPo:4,3,1
tell#c 7 5 C:7,5,1 CE:7,5,0 E:7,5,0 NE:7,5,2 VP:7,5,1
tell#ct|i 31 31 C:31,31,23 CE:31,30,26 CEt:4,4,2 Ct:2,2,2 E:31,30,0 Et:4,4,0 NE:31,30,26 NEt:4,4,2 VP:31,31,0 VPi:31,31,27 VPit:4,4,2 VPt:4,4,0
tell#ct|o 32 31 C:32,31,24 CE:32,31,25 CEt:1,1,1 Ct:1,1,1 E:32,31,4 Et:1,1,0 NE:28,27,16 NEt:1,1,1 O:32,0,0 OC:32,31,0 OCt:1,1,0 P:9,0,0 Pn:9,0,0 PnV:9,9,0 VP:32,31,0 VPo:32,31,14 VPot:1,1,1 VPt:1,1,0
tell#c|i 7 7 C:7,7,5 CE:7,7,6 CEt:2,2,0 Ct:2,2,0 E:7,7,0 Et:2,2,0 NE:7,7,7 NEt:2,2,0 VP:7,7,0 VPi:7,7,5 VPit:2,2,0 VPt:2,2,0
tell#c|o 8 8 C:8,8,6 CE:8,8,6 CEt:1,1,1 Ct:1,1,1 E:8,8,1 Et:1,1,1 NE:8,8,6 NEt:1,1,0 O:8,0,0 OC:8,8,0 OCt:1,1,0 VP:8,8,0 VPo:8,8,6 VPot:1,1,1 VPt:1,1,0
tell#o 115 107 E:115,68,5 Et:13,9,2 NE:83,61,39 NEt:12,8,2 O:115,58,9 Ot:6,5,0 VP:115,65,8 VPo:18,8,2 VPot:3,1,0 VPt:10,6,1
tell#o|T 17 17 E:13,11,7 Et:1,1,0 NE:7,6,1 O:17,10,0 Ot:1,1,0 VP:17,11,0 VPo:2,1,0 VPt:1,1,0
tell#o|p:in 16 15 E:16,5,0 NE:11,5,1 O:16,0,0 P:16,4,0 Pn:16,4,0 PnV:3,0,0 VP:16,4,0 VPo:16,4,0
tell#o|p:on 6 6 E:6,3,0 NE:5,3,1 O:6,0,0 P:6,1,0 Pn:6,1,0 PnV:2,1,0 VP:6,2,0 VPo:6,2,0
tell#o|x 10 9 E:10,8,2 NE:9,9,4 O:10,0,0 VP:10,8,2 VPo:10,9,4 X:10,9,3 XE:10,9,2
tell#postS 5 5 L:5,3,3 Lt:5,3,3
tell#postSmq 29 29 L:29,23,16 LR:29,16,3 LRt:2,1,0 Lt:29,23,15 LtR:29,16,3 LtRt:2,1,0 QL:29,25,18 QLR:5,4,1
tell#postSq 89 88 L:89,60,28 Lt:86,56,24 QL:89,68,35 QLR:19,18,15
tell#q|o 7 7 E:7,4,0 NE:5,4,3 O:7,0,0 P:1,1,1 Pn:1,1,1 QR:7,7,4 VP:7,1,0 VPo:1,1,1
tend# 22 7 E:21,2,0 Et:7,1,0 S:20,1,1 SVP:20,1,0 SVPt:5,1,0 SX:20,1,0 SXt:4,1,0 VP:21,2,0 VPt:5,1,0 X:21,2,0 XE:21,2,0 XEt:7,1,0 Xt:4,1,0
tend#x 20 7 E:20,2,0 Et:7,1,0 S:19,1,1 SVP:19,1,0 SVPt:5,1,0 SX:19,1,0 SXt:4,1,0 VP:20,2,0 VPt:5,1,0 X:20,2,0 XE:20,2,0 XEt:7,1,0 Xt:4,1,0
test# 9 0 E:6,0,0 Et:3,0,0 NE:6,0,0 NEt:3,0,0 O:6,0,0 P:5,0,0 Pn:5,0,0 S:3,0,0 SVP:3,0,0 VP:9,0,0 VPt:3,0,0
testify# 11 6 E:7,2,1 L:4,1,0 LR:1,1,0 NE:2,1,0 P:5,0,0 Pn:5,0,0 PnV:4,2,0 QL:1,1,1 VP:6,3,1
thank# 17 15 E:17,8,4 Et:5,5,1 NE:16,6,2 NEt:4,1,0 O:17,8,6 P:9,7,2 Pn:9,7,1 PnV:2,1,0 PnVt:1,1,0 VP:17,12,9 VPo:11,8,2 VPot:1,1,0 VPt:1,1,0
thank#o 6 4 E:6,1,1 Et:3,3,1 NE:6,1,0 O:6,3,3 VP:6,3,3
thank#o|p:for 7 7 E:7,7,3 Et:1,1,0 NE:6,5,2 NEt:1,1,0 O:7,1,0 P:7,7,2 Pn:7,7,1 PnV:1,1,0 PnVt:1,1,0 VP:7,7,4 VPo:7,7,2 VPot:1,1,0 VPt:1,1,0
think# 120 94 C:71,61,52 CE:71,62,53 CEt:11,9,3 Ct:8,7,2 E:108,77,55 Et:18,11,3 L:9,3,0 LR:4,1,1 Lt:4,1,0 NE:60,44,0 NEt:10,4,0 O:9,3,0 OC:1,1,0 P:15,6,0 Pn:15,6,5 PnV:3,2,1 QR:4,2,0 REL:5,2,0 SVP:1,1,1 SX:1,1,1 VP:102,77,53 VPo:3,0,0 VPot:1,1,0 VPt:10,8,2 X:4,2,0 XE:4,2,0
think#0 9 3 E:7,0,0 Et:3,0,0 NE:4,0,0 NEt:3,0,0 VP:4,2,1
think#c 56 51 C:56,49,43 CE:56,49,44 CEt:5,5,1 Ct:3,3,0 E:56,49,44 Et:5,5,1 NE:46,39,0 NEt:5,3,0 VP:56,49,43 VPt:3,3,0
think#ct 12 11 C:12,10,8 CE:12,11,8 CEt:5,3,2 Ct:4,3,2 E:12,11,8 Et:5,3,2 NE:1,1,0 VP:12,10,8 VPt:4,3,2
think#o 5 3 E:5,2,2 Et:1,1,0 NE:5,2,0 NEt:1,1,0 O:5,2,0 VP:5,1,0 VPot:1,1,0 VPt:1,1,0
think#p:about 5 4 E:5,3,0 P:5,3,0 Pn:5,3,2 VP:5,3,0
think#rel 5 3 E:4,1,0 Et:1,1,0 REL:5,2,0
threaten# 26 19 E:26,14,10 Et:6,4,2 NE:5,0,0 O:6,3,3 P:3,1,0 Pn:3,1,0 VP:26,18,13 VPo:3,0,0 X:18,14,9 XE:18,12,7 XEt:4,3,2
threaten#x 17 13 E:17,11,7 Et:3,2,2 VP:17,13,10 X:17,13,9 XE:17,11,6 XEt:3,2,2
thrill# 4 2 P:2,1,0 Pn:2,1,1 VP:3,1,0
thrive# 4 0 E:4,0,0
throw# 29 7 E:23,3,0 Et:3,0,0 NE:18,2,0 O:20,1,0 P:22,5,1 Pn:22,5,4 PnV:6,0,0 S:4,0,0 SVP:4,0,0 VP:28,4,0 VPo:18,5,1 VPt:3,0,0
thwart# 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
tick# 8 3 E:7,3,2 NE:4,2,0 O:4,3,2 VP:7,3,2
tie# 29 5 E:19,2,1 Et:4,1,1 NE:16,2,0 NEt:3,2,0 O:16,3,0 P:20,3,0 Pn:20,3,2 PnV:7,0,0 S:8,0,0 SVP:6,0,0 VP:26,2,1 VPo:15,1,0 VPot:2,2,0 VPt:4,1,1
tie#o 5 2 E:5,1,0 Et:2,1,1 NE:5,1,0 NEt:1,1,0 O:5,2,0 VP:5,1,0 VPo:4,0,0 VPot:1,1,0 VPt:2,1,1
tie#o|p:to 6 3 E:6,1,1 NE:6,1,0 NEt:1,1,0 O:6,1,0 P:6,3,0 Pn:6,3,2 PnV:3,0,0 VP:6,1,1 VPo:6,1,0 VPot:1,1,0
tilt# 4 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
tip# 4 1 E:4,1,0 O:3,0,0 VP:3,0,0
title# 9 8 C:2,1,1 CE:2,1,1 COL:2,2,0 E:1,1,1 O:3,3,0 QR:7,6,4 S:1,1,0 SVP:1,1,0 VP:8,5,2
top# 9 0 E:9,0,0 NE:7,0,0 O:9,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0 VPo:5,0,0
top#o 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
touch# 12 4 E:9,3,0 Et:1,1,0 O:5,1,0 P:5,3,0 Pn:5,3,2 PnV:2,1,1 PnVt:1,1,0 VP:11,4,0 VPt:1,1,0
tough# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
tout# 15 15 C:1,1,1 CE:1,1,1 E:15,11,6 Et:2,1,1 NE:13,7,0 NEt:2,1,0 O:14,11,6 P:8,5,0 Pn:8,4,0 PnV:2,1,0 PnVt:1,1,0 VP:15,13,9 VPo:9,5,0 VPot:1,1,0 VPt:1,1,1 X:1,1,0 XE:1,1,0
track# 9 2 E:9,1,0 NE:5,1,0 O:7,2,1 VP:6,0,0
trade# 14 2 E:11,2,0 NE:8,2,0 O:9,1,0 P:6,1,0 Pn:6,1,1 VP:13,2,0 VPo:6,1,0
trail# 22 0 E:22,0,0 Et:4,0,0 NE:14,0,0 O:15,0,0 Ot:3,0,0 P:11,0,0 Pn:11,0,0 VP:22,0,0 VPo:7,0,0 VPt:3,0,0
trail#o 6 0 E:6,0,0 Et:3,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
train# 6 0 E:3,0,0 VP:4,0,0
transform# 8 0 E:7,0,0 NE:6,0,0 O:6,0,0 P:4,0,0 Pn:4,0,0 VP:8,0,0 VPo:3,0,0
translate# 7 0 E:6,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:6,0,0
travel# 18 0 E:12,0,0 L:6,0,0 P:9,0,0 Pn:9,0,0 PnV:5,0,0 VP:12,0,0
treat# 10 1 E:3,0,0 NE:3,0,0 O:3,0,0 P:8,1,0 Pn:8,1,0 PnV:4,0,0 S:6,1,0 SVP:6,0,0 VP:10,0,0 VPo:3,0,0
trend# 4 2 VP:3,1,0 X:2,1,0
trigger# 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPo:3,0,0
trounce# 7 0 E:3,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 S:3,0,0 SVP:3,0,0 VP:7,0,0
true# 10 0 C:3,0,0 CE:3,0,0 P:5,0,0 Pn:5,0,0 VP:10,0,0 VPt:3,0,0
trust# 7 4 E:5,1,1 NE:5,1,0 O:4,1,1 VP:7,1,1 VPo:2,1,0 X:2,1,0 XE:2,1,0
try# 177 33 COL:7,0,0 E:174,26,2 Et:31,4,1 NE:7,0,0 O:9,0,0 P:3,0,0 Pn:3,0,0 PnV:2,1,0 PnVt:1,1,0 QR:3,0,0 T:3,0,0 TE:3,0,0 VP:174,26,2 VPo:4,0,0 VPt:23,3,1 X:162,26,2 XE:162,25,2 XEt:29,4,1 Xt:14,3,1
try#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
try#x 150 30 E:150,24,2 Et:26,3,1 PnV:1,1,0 PnVt:1,1,0 VP:150,25,2 VPt:20,2,1 X:150,25,2 XE:150,24,2 XEt:26,3,1 Xt:13,2,1
try#x|: 5 1 COL:5,0,0 E:5,1,0 Et:1,1,0 VP:5,1,0 VPt:1,1,0 X:5,1,0 XE:5,1,0 XEt:1,1,0 Xt:1,1,0
turn# 142 18 C:4,0,0 CE:4,0,0 E:119,7,0 Et:13,0,0 L:23,0,0 LR:8,0,0 Lt:4,0,0 NE:48,5,0 NEt:9,0,0 O:62,1,1 P:67,10,0 Pn:67,10,7 PnV:27,1,1 PnVt:5,0,0 T:3,0,0 TE:3,0,0 VP:116,10,0 VPo:39,8,0 VPot:4,0,0 VPt:8,0,0 X:11,1,0 XE:11,1,0
turn#0 8 0 E:8,0,0 VP:5,0,0
turn#o 27 1 E:27,1,0 NE:15,1,0 O:27,0,0 VP:27,0,0 VPo:9,0,0
turn#o|p:into 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
turn#o|p:on 6 2 E:6,2,0 NE:5,2,0 O:6,0,0 P:6,2,0 Pn:6,2,2 VP:6,2,0 VPo:6,2,0
turn#o|p:to 7 2 E:7,1,0 Et:4,0,0 NE:7,1,0 NEt:4,0,0 O:7,0,0 P:7,2,0 Pn:7,2,0 PnV:2,1,1 VP:7,2,0 VPo:7,2,0
turn#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
turn#p:into 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
turn#p:to 8 2 E:8,0,0 P:8,1,0 Pn:8,1,1 PnV:4,0,0 VP:8,1,0
turn#postS 11 2 L:11,0,0
turn#postSm 6 0 L:6,0,0 LR:6,0,0
tweet# 86 79 C:12,12,9 CE:12,12,9 E:53,42,23 Et:3,2,1 L:30,14,7 LR:9,5,0 Lt:14,8,4 LtR:4,1,0 NE:22,14,1 NEt:2,2,0 O:30,21,12 OC:1,1,0 P:11,3,0 Pn:11,3,1 PnV:3,2,0 QL:21,19,15 QLR:2,2,1 QR:9,8,8 S:1,1,1 T:5,4,3 TE:5,4,3 VP:52,37,19 VPo:11,3,1 VPt:3,2,1 X:2,1,0 XE:2,1,0
tweet#0 6 4 E:6,4,4 NE:2,2,0 VP:4,2,1
tweet#ct 8 8 C:8,8,7 CE:8,8,7 E:8,8,7 VP:8,8,7
tweet#o 17 15 E:17,13,7 NE:13,8,1 O:17,13,9 VP:17,13,8 VPo:3,0,0
tweet#postSq 15 15 L:15,11,5 Lt:9,7,3 QL:15,14,10 QLR:1,1,0
unable# 8 0 VP:8,0,0 X:8,0,0 XE:8,0,0
unable#x|A 7 0 VP:7,0,0 X:7,0,0 XE:7,0,0
unclear# 13 4 C:7,2,0 CE:7,2,0 VP:13,3,1 VPt:3,1,1
unclear#cw|A 7 2 C:7,2,0 CE:7,2,0 VP:7,2,0
uncover# 5 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:5,0,0
undercut# 6 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:6,0,0 VPo:4,0,0
undermine# 11 1 E:11,1,1 NE:6,0,0 O:9,1,1 P:3,0,0 Pn:3,0,0 VP:10,1,1 VPo:3,0,0
undermine#o 6 1 E:6,1,1 O:6,1,1 VP:6,1,1
underscor# 12 4 E:10,3,2 NE:7,2,0 O:8,2,2 P:3,1,0 Pn:3,1,0 S:2,1,1 VP:12,3,2 VPo:4,1,0
underscor#o 7 2 E:7,2,1 NE:6,1,0 O:7,2,2 VP:7,2,1 VPo:3,0,0
underscore# 11 5 C:2,1,1 CE:2,1,1 COL:2,1,1 E:11,5,4 Et:2,1,0 NE:8,3,0 NEt:2,1,0 O:9,2,1 P:4,1,0 Pn:4,1,0 PnV:2,1,0 PnVt:1,1,0 VP:11,4,3 VPo:4,1,0 VPot:1,1,0 VPt:1,1,0
understand# 21 15 C:4,4,1 CE:4,3,2 CEt:1,1,0 COL:2,1,0 E:20,13,9 Et:4,2,0 NE:11,5,0 NEt:3,0,0 O:14,6,5 P:5,2,0 Pn:5,2,0 T:1,1,0 TE:1,1,0 VP:21,13,7 VPo:4,1,0
understand#o 7 5 E:7,5,4 NE:5,2,0 O:7,4,4 VP:7,4,4
unfold# 6 0 E:6,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0
unify# 9 0 E:9,0,0 NE:3,0,0 O:7,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0 VPo:3,0,0
unite# 10 1 E:9,0,0 NE:5,0,0 O:8,0,0 P:5,0,0 Pn:5,0,0 VP:10,0,0
unite#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
unleash# 7 2 E:7,1,1 NE:5,1,0 O:7,0,0 P:3,1,0 Pn:3,1,0 VP:7,2,1 VPo:4,2,0
unlikely# 10 2 VP:10,1,0 X:8,1,0 XE:8,1,0
unlikely#x|A 7 1 VP:7,1,0 X:7,1,0 XE:7,1,0
unusual# 5 0 P:3,0,0 Pn:3,0,0 VP:5,0,0
unveil# 9 4 E:9,4,2 Et:3,1,0 NE:6,4,2 NEt:2,2,0 O:9,3,1 P:4,0,0 Pn:4,0,0 PnV:1,1,0 VP:9,4,2 VPo:5,1,0 VPt:3,1,0
unveil#o 5 3 E:5,3,1 NE:4,3,2 NEt:1,1,0 O:5,3,1 VP:5,3,1
update# 7 0 P:3,0,0 Pn:3,0,0 S:5,0,0 SVP:4,0,0 VP:6,0,0
upend# 5 0 E:4,0,0 O:4,0,0 VP:4,0,0
upset# 9 5 C:2,2,2 CE:2,2,2 E:5,0,0 NE:4,0,0 O:5,0,0 P:1,1,0 Pn:1,1,0 SVP:1,1,0 SVa:1,1,0 VP:9,4,2
urge# 52 49 C:1,1,1 CE:1,1,1 E:50,39,18 Et:10,9,3 L:2,1,1 LR:1,1,0 Lt:2,1,0 NE:46,35,8 NEt:9,8,3 O:49,8,5 P:7,3,1 Pn:7,3,0 PnV:2,1,0 PnVt:1,1,0 QL:1,1,1 VP:50,39,17 VPo:45,34,8 VPot:5,5,2 VPt:7,7,2 X:33,30,6 XE:33,30,7 XEt:4,3,1 Xt:3,3,1
urge#o 10 9 E:10,4,2 Et:4,4,1 NE:10,4,0 NEt:3,3,1 O:10,6,3 VP:10,5,2 VPo:6,2,0 VPot:1,1,0 VPt:3,3,1
urge#o|x 33 31 E:33,30,14 Et:4,3,1 NE:31,28,8 NEt:4,3,1 O:33,0,0 PnV:1,1,0 VP:33,30,13 VPo:33,30,8 VPot:3,3,1 VPt:3,3,1 X:33,30,6 XE:33,30,7 XEt:4,3,1 Xt:3,3,1
use# 164 29 COL:4,0,0 E:127,12,2 Et:24,3,0 L:4,0,0 NE:87,11,0 NEt:12,3,0 O:98,10,4 P:45,2,0 Pn:45,2,0 PnV:9,0,0 QR:5,2,2 REL:4,0,0 S:20,0,0 SVP:18,0,0 SX:11,0,0 VP:154,11,2 VPo:59,8,0 VPot:7,1,0 VPt:17,2,0 X:52,5,0 XE:52,5,0 XEt:12,1,0 Xt:8,1,0
use#o 45 12 E:45,4,1 Et:8,1,0 NE:40,3,0 NEt:4,1,0 O:45,7,2 VP:45,4,1 VPo:11,1,0 VPt:5,1,0
use#o|p:as 10 2 E:10,2,0 NE:9,2,0 O:10,0,0 P:10,1,0 Pn:10,1,0 VP:10,1,0 VPo:10,1,0
use#o|x 18 5 E:18,4,0 Et:4,0,0 NE:18,4,0 NEt:4,0,0 O:18,1,1 VP:18,4,0 VPo:18,4,0 VPot:4,0,0 VPt:4,0,0 X:18,4,0 XE:18,4,0 XEt:4,0,0 Xt:4,0,0
use#pas|x 10 0 S:10,0,0 SVP:10,0,0 SX:10,0,0 VP:10,0,0 X:10,0,0 XE:10,0,0
use#x 15 2 E:15,0,0 Et:5,0,0 VP:15,0,0 X:15,0,0 XE:15,0,0 XEt:5,0,0
usher# 5 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
utter# 6 4 E:5,2,1 NE:3,1,0 O:3,1,1 QR:1,1,0 S:1,1,0 SVP:1,1,0 VP:5,1,1
validate# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
vary# 5 0 E:5,0,0 Et:3,0,0 VP:5,0,0
verb##0 1608 381 E:1502,270,156 Et:248,38,12 NE:433,74,2 NEt:76,10,0 S:34,0,0 SVP:21,2,1 SVPt:3,0,0 VP:875,138,70 VPt:96,13,3
verb##: 58 11 COL:58,6,5 COLt:7,0,0 E:58,8,5 Et:9,0,0 NE:6,1,1 NEt:1,0,0 S:1,0,0 VP:32,3,3 VPt:3,0,0
verb##:|T 12 1 COL:12,1,0 COLt:3,0,0 E:12,0,0 Et:4,0,0 NE:6,0,0 NEt:2,0,0 VP:7,0,0 VPt:2,0,0
verb##Q 72 30 E:72,20,4 Et:12,3,0 NE:7,2,1 NEt:1,0,0 P:53,9,0 Pn:53,9,4 PnV:26,6,0 PnVt:4,1,1 Pnt:1,0,0 Pt:1,0,0 QR:72,15,12 S:1,0,0 SVP:1,0,0 VP:61,16,4 VPt:7,1,0
verb##Q|T 32 18 E:31,12,3 Et:2,0,0 NE:9,3,1 P:16,4,0 Pn:16,4,0 PnV:7,3,0 PnVt:2,0,0 QR:32,14,10 S:1,0,0 SVP:1,1,0 SVPt:1,0,0 VP:25,11,1 VPt:3,0,0
verb##Q|a 3 1 E:3,1,1 Et:1,0,0 NE:3,1,0 NEt:1,0,0 QR:3,1,0 VP:3,1,1 X:3,1,1 XE:3,1,1 XEt:1,0,0
verb##Q|a|T 1 0 E:1,0,0 QR:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##Q|a|pt 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 QR:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 SX:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPt:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0
verb##Q|c 45 44 C:45,37,25 CE:45,36,22 CEt:5,4,4 Ct:3,3,3 E:45,36,9 Et:6,4,4 NE:25,17,0 NEt:4,3,0 P:14,2,0 Pn:14,2,1 PnV:13,11,1 QR:45,29,15 S:1,0,0 SVP:1,0,0 VP:42,36,12 VPt:4,3,3
verb##Q|ct 27 25 C:27,22,8 CE:27,22,11 CEt:4,2,1 Ct:2,1,0 E:27,22,10 Et:4,2,1 NE:1,1,1 P:4,0,0 Pn:4,0,0 PnV:2,2,0 PnVt:1,1,1 QR:27,15,1 VP:27,22,10 VPt:2,1,0
verb##Q|cw 16 13 C:16,12,6 CE:16,12,2 CEt:1,0,0 E:16,12,2 Et:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 QR:16,2,0 VP:16,12,6 VPt:1,0,0
verb##Q|c|a 3 2 C:3,2,2 CE:3,2,2 E:3,2,0 NE:2,2,1 QR:3,2,2 VP:3,2,0 X:3,0,0 XE:3,2,0
verb##Q|c|o 20 17 C:20,14,9 CE:20,14,9 E:20,14,1 NE:16,10,3 O:20,3,1 OC:20,12,1 P:6,0,0 Pn:6,0,0 PnV:6,4,0 QR:20,15,11 VP:20,13,2 VPo:19,13,2 X:2,0,0 XE:2,2,0
verb##Q|g|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 QR:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##Q|g|pt 1 1 E:1,1,0 QR:1,1,0 T:1,0,0 TE:1,0,0 VP:1,0,0 X:1,0,0 XE:1,1,0
verb##Q|i 1 1 E:1,0,0 QR:1,1,0 VP:1,0,0
verb##Q|o 160 83 E:160,38,8 Et:25,10,4 NE:140,32,6 NEt:20,7,1 O:160,40,23 Ot:4,1,0 P:46,9,1 Pn:46,9,2 PnV:14,3,0 PnVt:3,2,1 Pnt:3,1,0 Pt:3,1,0 QR:160,35,22 S:2,0,0 SVP:2,1,0 SVPt:1,1,0 VP:159,49,26 VPo:81,21,2 VPot:9,4,1 VPt:15,6,2
verb##Q|o|T 19 13 E:19,10,2 Et:1,1,0 NE:4,1,0 O:19,4,0 P:6,0,0 Pn:6,0,0 PnV:2,2,0 QR:19,11,9 VP:19,5,0 VPo:11,3,0 VPt:1,1,0
verb##Q|o|a 2 1 E:2,0,0 NE:2,0,0 O:2,1,0 QR:2,0,0 VP:2,1,1 VPo:2,1,0 X:2,1,0 XE:2,0,0
verb##Q|o|g 4 4 E:4,3,0 NE:3,2,0 O:4,0,0 QR:4,4,3 VP:4,3,0 VPo:4,3,0 X:4,3,0 XE:4,3,0
verb##Q|o|i 1 1 E:1,0,0 NE:1,0,0 O:1,1,1 P:1,0,0 Pn:1,0,0 QR:1,0,0 VP:1,0,0 VPi:1,0,0 VPo:1,0,0
verb##Q|o|pt 16 12 E:16,6,1 Et:1,0,0 NE:14,5,1 NEt:1,0,0 O:16,4,2 P:3,0,0 Pn:3,0,0 QR:16,8,5 T:16,6,1 TE:16,6,1 TEt:1,0,0 Tt:1,0,0 VP:16,5,2 VPo:7,1,0
verb##Q|o|x 6 1 E:6,0,0 NE:5,0,0 O:6,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 QR:6,0,0 T:1,0,0 TE:1,0,0 VP:6,1,0 VPo:6,1,1 X:6,1,1 XE:6,0,0
verb##Q|pt 10 5 E:10,1,0 Et:5,2,0 NE:1,0,0 NEt:1,1,0 P:10,3,0 Pn:10,3,2 PnV:2,1,0 PnVt:1,1,1 Pnt:1,1,0 Pt:1,1,0 QR:10,2,1 T:10,1,0 TE:10,1,0 TEt:3,0,0 Tt:3,0,0 VP:10,3,0 VPt:2,2,0
verb##Q|pt|T 7 4 E:7,3,0 Et:1,0,0 NE:2,0,0 P:4,1,0 Pn:4,1,1 QR:7,3,3 T:7,3,2 TE:7,3,2 TEt:1,0,0 Tt:1,0,0 VP:5,1,0
verb##Q|x 19 13 E:19,7,1 Et:4,2,0 P:3,0,0 Pn:3,0,0 PnV:3,2,1 PnVt:1,0,0 QR:19,7,6 S:5,0,0 SVP:5,1,0 SVPt:2,2,0 SX:5,3,0 SXt:1,1,0 VP:19,6,1 VPt:4,2,0 X:19,8,1 XE:19,7,1 XEt:4,2,0 Xt:3,1,0
verb##Q|x|T 2 1 E:2,0,0 QR:2,0,0 VP:2,1,0 X:2,1,1 XE:2,0,0
verb##Q|x|pt 5 3 E:5,2,0 Et:2,0,0 QR:5,2,1 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 SX:1,0,0 T:5,2,1 TE:5,2,1 VP:5,0,0 VPt:2,0,0 X:5,0,0 XE:5,2,0 XEt:2,0,0
verb##a 456 130 E:456,89,17 Et:58,14,3 NE:213,44,12 NEt:36,9,1 P:29,4,1 Pn:29,4,0 PnV:21,2,2 PnVt:4,0,0 Pnt:1,0,0 Pt:1,0,0 S:54,15,2 SVP:54,22,12 SVPt:7,5,0 SX:54,23,13 SXt:6,5,0 VP:456,97,18 VPt:39,8,2 X:456,98,19 XE:456,88,15 XEt:58,14,3 Xt:31,7,2
verb##acl 44 5 S:9,0,0 SVP:4,0,0 SVPt:1,0,0 VP:39,3,0 VPt:4,1,0
verb##acl|: 2 1 COL:2,1,0 VP:2,1,1 VPt:1,0,0
verb##acl|Q 4 2 P:3,1,0 Pn:3,1,1 PnV:1,0,0 QR:4,0,0 S:1,0,0 SVP:1,0,0 VP:4,1,0
verb##acl|Q|o 2 0 O:2,0,0 QR:2,0,0 VP:2,0,0
verb##acl|Q|pt 2 2 P:2,0,0 Pn:2,0,0 QR:2,2,2 T:2,2,2 TE:2,2,2 VP:2,0,0
verb##acl|a 6 1 VP:6,1,0 VPt:2,1,0 X:6,1,0 XE:6,1,0 XEt:2,1,0 Xt:2,1,0
verb##acl|c 5 2 C:5,2,1 CE:5,2,1 CEt:2,1,1 Ct:2,1,1 VP:5,2,1 VPt:2,1,1
verb##acl|ct 6 2 C:6,2,0 CE:6,2,1 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:6,2,1
verb##acl|o 31 13 O:31,10,6 Ot:3,0,0 S:2,0,0 SVP:2,0,0 VP:31,6,4 VPo:8,0,0 VPot:2,1,0 VPt:6,1,0
verb##acl|o|: 4 1 COL:4,1,0 O:4,1,0 S:1,0,0 VP:3,1,0
verb##acl|o|p:after 1 1 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|o|p:as 1 1 O:1,0,0 P:1,1,0 Pn:1,1,0 VP:1,1,1 VPo:1,1,0
verb##acl|o|p:at 2 1 O:2,0,0 P:2,1,0 Pn:2,1,0 S:1,0,0 SVP:1,1,0 VP:2,1,1 VPo:2,1,0
verb##acl|o|p:before 1 0 O:1,0,0 Ot:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##acl|o|p:for 2 1 O:2,0,0 P:2,1,0 Pn:2,1,0 VP:2,1,1 VPo:2,1,0
verb##acl|o|p:in 4 1 O:4,1,0 P:4,1,0 Pn:4,1,0 S:2,0,0 SVP:2,0,0 VP:4,1,1 VPo:4,1,0
verb##acl|o|p:through 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|o|x 1 0 O:1,0,0 VP:1,0,0 VPo:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0
verb##acl|p:across 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:2,0,0
verb##acl|p:after 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:after|: 1 1 COL:1,0,0 P:1,1,0 Pn:1,1,0 VP:1,1,0
verb##acl|p:against 4 0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:4,0,0
verb##acl|p:around 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##acl|p:as 25 11 P:25,4,0 Pn:25,9,3 PnV:2,0,0 Pnt:1,0,0 Pt:1,0,0 S:2,0,0 SVP:2,0,0 VP:25,4,0 VPt:1,0,0
verb##acl|p:as|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:at 13 2 P:13,2,0 Pn:13,2,1 PnV:1,0,0 S:2,0,0 SVP:2,0,0 VP:12,2,0
verb##acl|p:before 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##acl|p:between 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##acl|p:between|pt 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##acl|p:by 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##acl|p:during 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0
verb##acl|p:for 27 5 P:27,3,0 Pn:27,3,1 PnV:5,1,1 PnVt:2,0,0 Pt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 VP:27,4,0 VPt:3,0,0
verb##acl|p:from 15 0 P:15,0,0 Pn:15,0,0 PnV:6,0,0 PnVt:2,0,0 Pnt:1,0,0 Pt:1,0,0 S:2,0,0 SVP:2,0,0 VP:15,0,0 VPt:3,0,0
verb##acl|p:in 76 4 P:76,0,0 Pn:76,0,0 PnV:18,2,0 PnVt:1,0,0 S:8,0,0 SVP:8,0,0 VP:76,2,0 VPt:1,0,0
verb##acl|p:inside 1 1 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:1,1,0
verb##acl|p:into 3 0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 VP:3,0,0
verb##acl|p:of 3 1 P:3,0,0 Pn:3,0,0 S:1,0,0 SVP:1,0,0 VP:3,0,0
verb##acl|p:on 45 7 P:45,4,0 Pn:45,4,3 PnV:13,1,1 PnVt:3,1,0 Pnt:1,0,0 Pt:1,0,0 S:4,0,0 SVP:4,0,0 VP:45,4,0 VPt:4,1,0
verb##acl|p:out 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:over 3 1 P:3,1,0 Pn:3,1,1 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:3,0,0
verb##acl|p:since 2 0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 VP:2,0,0
verb##acl|p:through 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:to 29 7 P:29,3,1 Pn:29,3,1 PnV:5,1,0 S:3,1,0 SVP:3,1,0 VP:29,4,1 VPt:1,0,0
verb##acl|p:to|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:under 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:upon 1 1 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:with 26 4 P:26,1,0 Pn:26,2,1 PnV:5,1,0 Pnt:1,0,0 Pt:1,0,0 S:6,0,0 SVP:6,1,0 SVPt:1,0,0 VP:26,2,0 VPt:1,0,0
verb##acl|p:with|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|pt 1 0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##acl|q 4 1 P:1,0,0 Pn:1,0,0 QR:4,1,1 VP:2,0,0
verb##acl|q|a 9 5 QR:9,5,2 S:2,1,0 SVP:2,1,1 SVPt:1,0,0 SX:2,1,1 SXt:1,0,0 VP:9,1,0 VPt:3,0,0 X:9,1,0 XE:9,1,0 XEt:3,0,0 Xt:3,0,0
verb##acl|q|c 4 3 C:4,3,2 CE:4,2,1 QR:4,3,1 VP:4,3,2
verb##acl|q|o 5 4 O:5,4,1 QR:5,4,3 VP:5,3,1 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##acl|x 34 11 P:1,1,0 Pn:1,1,0 PnV:1,1,1 S:7,0,0 SVP:7,2,0 SVPt:2,2,1 SX:7,4,1 St:1,0,0 VP:34,9,1 VPt:3,2,0 X:34,11,1 XE:34,8,1 XEt:4,2,0 Xt:1,0,0
verb##acl|x|: 2 0 COL:2,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:2,0,0 X:2,0,0 XE:2,0,0
verb##acl|x|pt 1 0 S:1,0,0 SVP:1,0,0 SX:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##a|: 14 2 COL:14,1,1 COLt:1,0,0 E:14,1,0 Et:1,0,0 NE:8,1,1 VP:14,2,1 VPt:1,0,0 X:14,2,1 XE:14,1,0 XEt:1,0,0 Xt:1,0,0
verb##a|:|T 3 1 COL:3,0,0 E:3,1,0 NE:3,1,0 VP:3,1,0 X:3,1,0 XE:3,1,0
verb##a|T 84 24 E:83,11,0 Et:6,0,0 NE:35,6,0 NEt:4,0,0 P:8,1,0 Pn:8,1,0 PnV:4,0,0 PnVt:1,0,0 S:15,5,1 SVP:15,7,2 SX:15,7,2 VP:84,15,3 VPt:6,0,0 X:84,15,2 XE:84,13,3 XEt:7,1,0 Xt:3,0,0
verb##a|pt 9 4 E:9,1,0 Et:1,0,0 NE:6,1,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 T:9,0,0 TE:9,0,0 VP:9,2,0 X:9,2,0 XE:9,1,0 XEt:1,0,0
verb##a|pt|: 4 0 COL:4,0,0 COLt:1,0,0 E:4,0,0 Et:1,0,0 NE:1,0,0 T:4,0,0 TE:4,0,0 TEt:1,0,0 Tt:1,0,0 VP:4,0,0 X:4,0,0 XE:4,0,0 XEt:1,0,0
verb##a|pt|T 1 0 E:1,0,0 NE:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##c 1859 1657 C:1859,1549,1248 CE:1859,1543,1267 CEt:255,196,100 Ct:158,114,56 E:1859,1546,1269 Et:258,197,100 NE:1641,1384,3 NEt:236,174,0 P:30,3,0 Pn:30,3,2 PnV:28,7,1 PnVt:5,2,1 Pnt:1,1,1 Pt:1,1,0 S:7,0,0 SVP:7,3,0 VP:1859,1554,1260 VPt:183,133,68
verb##ct 1199 1101 C:1199,1056,819 CE:1199,1054,873 CEt:161,130,47 Ct:110,88,34 E:1199,1053,850 Et:161,130,45 NE:41,33,5 NEt:4,3,0 P:67,0,0 Pn:67,0,0 PnV:67,62,1 PnVt:10,8,0 S:5,0,0 SVP:5,3,0 SVPt:1,1,0 VP:1199,1058,782 VPt:125,102,32
verb##ct|i 45 45 C:45,45,35 CE:45,43,38 CEt:8,8,2 Ct:5,5,2 E:45,43,10 Et:8,8,0 NE:35,33,28 NEt:4,4,2 VP:45,45,0 VPi:45,45,39 VPit:7,7,2 VPt:7,7,0
verb##ct|o 56 52 C:56,52,41 CE:56,52,43 CEt:4,2,2 Ct:4,2,2 E:56,52,13 Et:4,2,0 NE:44,40,23 NEt:3,2,2 O:56,0,0 OC:55,50,1 OCt:4,2,0 P:16,0,0 Pn:16,0,0 PnV:16,13,0 PnVt:1,0,0 VP:56,51,2 VPo:55,51,28 VPot:4,2,2 VPt:4,2,0
verb##ct|o|a 2 2 C:2,2,2 CE:2,2,2 E:2,2,0 NE:2,2,0 O:2,0,0 OC:2,2,0 VP:2,2,0 VPo:2,2,0 X:2,0,0 XE:2,2,0
verb##cw 221 148 C:221,138,105 CE:221,139,108 CEt:23,14,5 Ct:17,10,4 E:221,139,104 Et:23,14,4 NE:2,1,0 NEt:1,1,1 P:16,0,0 Pn:16,0,0 PnV:16,11,0 PnVt:1,1,0 S:2,0,0 SVP:2,0,0 VP:221,138,99 VPt:19,11,4
verb##cw|i 4 3 C:4,3,3 CE:4,3,3 E:4,3,0 NE:4,3,3 VP:4,3,0 VPi:4,3,3
verb##cw|o 5 4 C:5,4,4 CE:5,4,4 E:5,4,0 NE:5,4,4 O:5,0,0 OC:5,4,0 VP:5,4,0 VPo:5,4,4
verb##c|a 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 NE:1,1,0 VP:1,1,0 X:1,0,0 XE:1,1,0
verb##c|i 16 13 C:16,12,6 CE:16,11,6 CEt:5,3,1 Ct:3,2,0 E:16,11,4 Et:5,3,0 NE:15,10,7 NEt:5,3,1 VP:16,12,4 VPi:16,12,6 VPit:3,2,0 VPt:3,2,0
verb##c|o 50 35 C:50,29,11 CE:50,30,11 CEt:6,4,2 Ct:6,4,2 E:50,34,15 Et:9,5,4 NE:44,28,8 NEt:6,3,0 O:50,5,0 OC:50,32,14 OCt:10,5,2 P:9,0,0 Pn:9,0,0 PnV:9,4,0 PnVt:2,1,0 VP:50,32,14 VPo:50,32,8 VPot:8,5,2 VPt:10,5,2
verb##c|o|a 1 1 C:1,1,1 CE:1,1,1 E:1,1,0 NE:1,1,0 O:1,0,0 OC:1,1,0 VP:1,1,0 VPo:1,1,0 X:1,0,0 XE:1,1,0
verb##c|o|g 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 NE:1,0,0 O:1,1,1 OC:1,0,0 VP:1,0,0 VPo:1,0,0 X:1,0,0 XE:1,0,0
verb##c|x 4 3 C:4,2,0 CE:4,2,0 CEt:1,0,0 Ct:1,0,0 E:4,2,2 Et:2,2,1 VP:4,2,2 VPt:2,2,1 X:4,2,0 XE:4,2,2 XEt:2,2,1 Xt:1,1,1
verb##g 241 94 E:241,69,40 Et:39,15,6 NE:8,3,0 P:7,0,0 Pn:7,0,0 PnV:6,1,1 Pnt:1,0,0 Pt:1,0,0 S:2,0,0 SVP:2,0,0 SX:2,0,0 VP:241,74,41 VPt:31,13,5 X:241,76,41 XE:241,69,40 XEt:39,15,6 Xt:21,10,4
verb##g|: 2 0 COL:2,0,0 COLt:1,0,0 E:2,0,0 Et:1,0,0 VP:2,0,0 X:2,0,0 XE:2,0,0 XEt:1,0,0
verb##g|T 2 2 E:2,1,0 VP:2,1,0 X:2,1,0 XE:2,1,0
verb##g|pt 7 4 E:7,2,1 Et:2,1,1 T:7,1,0 TE:7,1,0 VP:7,4,2 X:7,4,2 XE:7,2,1 XEt:2,1,1
verb##g|pt|: 1 0 COL:1,0,0 E:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##i 6 2 E:6,1,0 Et:1,0,0 NE:6,1,1 NEt:1,0,0 VP:6,1,0 VPi:3,1,0 VPit:1,0,0 VPt:1,0,0
verb##i|a 4 4 E:4,2,2 NE:4,2,0 VP:4,2,2 VPi:4,2,0 X:4,2,0 XE:4,2,0
verb##i|x 7 2 E:7,1,0 Et:2,1,1 NE:7,1,0 NEt:2,1,0 VP:7,1,1 VPi:7,1,0 X:7,1,0 XE:7,1,0 XEt:2,1,0
verb##i|x|: 1 1 COL:1,0,0 E:1,1,1 NE:1,1,0 VP:1,1,1 VPi:1,1,0 X:1,1,0 XE:1,1,0
verb##mid 292 268 E:292,233,53 L:292,74,13 LR:292,247,144
verb##o 7555 2442 E:7555,1777,1102 Et:1194,283,153 NE:5581,1246,129 NEt:907,187,8 O:7555,1870,1239 Ot:329,93,43 S:11,1,0 SVP:11,5,2 VP:7545,1929,1287 VPo:1660,291,24 VPot:143,26,1 VPt:733,205,108
verb##o|: 150 42 COL:150,24,12 COLt:24,3,0 E:150,27,11 Et:36,10,2 NE:130,21,5 NEt:28,6,0 O:150,27,14 Ot:12,3,0 S:2,0,0 SVP:2,0,0 VP:150,29,15 VPo:40,7,1 VPot:6,1,0 VPt:19,9,1
verb##o|:|T 11 0 COL:11,0,0 COLt:2,0,0 E:11,0,0 Et:2,0,0 NE:6,0,0 NEt:1,0,0 O:11,0,0 S:1,0,0 SVP:1,0,0 VP:11,0,0 VPo:5,0,0
verb##o|T 546 218 E:499,155,32 Et:91,21,6 NE:189,34,1 NEt:36,5,0 O:546,143,57 Ot:33,11,1 S:3,0,0 SVP:3,1,0 VP:545,168,57 VPo:161,35,2 VPot:18,4,0 VPt:80,20,4
verb##o|a 348 106 E:348,86,55 Et:24,8,4 NE:304,69,4 NEt:21,8,1 O:348,44,5 Ot:2,2,2 P:12,0,0 Pn:12,0,0 PnV:9,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:348,91,60 VPo:348,79,5 VPot:14,6,1 VPt:18,8,4 X:348,80,5 XE:348,73,4 XEt:19,6,1 Xt:12,5,1
verb##o|a|: 8 0 COL:8,0,0 COLt:1,0,0 E:8,0,0 Et:1,0,0 NE:8,0,0 NEt:1,0,0 O:8,0,0 P:1,0,0 Pn:1,0,0 VP:8,0,0 VPo:8,0,0 VPot:1,0,0 VPt:1,0,0 X:8,0,0 XE:8,0,0 XEt:1,0,0 Xt:1,0,0
verb##o|a|T 18 7 E:18,5,0 Et:2,0,0 NE:5,2,0 NEt:2,0,0 O:18,1,0 VP:18,3,2 VPo:18,2,0 VPot:2,0,0 VPt:2,0,0 X:18,2,0 XE:18,4,0 XEt:2,0,0 Xt:2,0,0
verb##o|a|pt 6 1 COL:2,0,0 COLt:1,0,0 E:6,1,0 Et:4,0,0 NE:5,1,0 NEt:4,0,0 O:6,0,0 T:6,1,1 TE:6,1,1 TEt:2,0,0 Tt:2,0,0 VP:6,0,0 VPo:6,0,0 VPt:1,0,0 X:6,0,0 XE:6,1,0 XEt:4,0,0
verb##o|g 60 27 E:60,24,15 Et:10,4,0 NE:54,19,0 NEt:10,4,0 O:60,6,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:60,24,14 VPo:60,22,0 VPot:8,4,0 VPt:8,4,0 X:60,21,0 XE:60,22,0 XEt:10,4,0 Xt:6,4,0
verb##o|g|: 1 1 COL:1,0,0 E:1,1,0 NE:1,1,0 O:1,0,0 VP:1,1,0 VPo:1,1,0 X:1,1,0 XE:1,1,0
verb##o|g|T 11 5 E:11,4,1 Et:1,0,0 NE:2,0,0 O:11,0,0 VP:11,4,0 VPo:11,4,0 VPot:1,0,0 VPt:1,0,0 X:11,3,0 XE:11,4,0 XEt:1,0,0 Xt:1,0,0
verb##o|g|pt 1 1 E:1,1,0 NE:1,1,0 O:1,0,0 T:1,1,1 TE:1,1,1 VP:1,0,0 VPo:1,0,0 X:1,0,0 XE:1,1,0
verb##o|i 103 38 E:103,28,19 Et:12,2,1 NE:90,21,2 NEt:11,1,0 O:103,29,5 Ot:4,0,0 P:18,1,0 Pn:18,1,0 PnV:2,1,0 PnVt:1,0,0 Pnt:2,0,0 Pt:2,0,0 VP:103,33,24 VPi:103,34,5 VPit:7,0,0 VPo:29,5,0 VPot:3,0,0 VPt:7,0,0
verb##o|i|: 1 1 COL:1,0,0 E:1,0,0 Et:1,1,0 NE:1,0,0 NEt:1,1,0 O:1,1,0 VP:1,1,1 VPi:1,1,0
verb##o|i|a 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 VP:1,0,0 VPi:1,0,0 VPo:1,0,0 X:1,0,0 XE:1,0,0
verb##o|p:, 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
verb##o|p:about 50 38 E:50,28,4 Et:9,5,2 NE:44,22,1 NEt:7,4,2 O:50,4,0 P:50,34,5 Pn:50,32,18 PnV:11,4,2 PnVt:4,3,1 Pnt:1,0,0 Pt:1,0,0 VP:50,31,6 VPo:48,30,5 VPot:5,3,1 VPt:5,3,1
verb##o|p:about|T 6 4 E:6,0,0 NE:1,0,0 O:6,0,0 P:6,4,2 Pn:6,4,2 VP:6,4,0 VPo:6,4,2
verb##o|p:about|pt 2 1 E:2,0,0 Et:1,1,0 NE:2,0,0 NEt:1,1,0 O:2,0,0 P:2,1,0 Pn:2,1,1 PnV:1,0,0 T:2,0,0 TE:2,0,0 VP:2,1,0 VPo:2,1,0
verb##o|p:above 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:according 2 0 E:2,0,0 Et:2,0,0 NE:2,0,0 NEt:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0 VPt:2,0,0
verb##o|p:across 10 1 E:10,0,0 Et:1,0,0 NE:10,0,0 NEt:1,0,0 O:10,1,1 P:10,0,0 Pn:10,0,0 PnV:3,0,0 PnVt:1,0,0 VP:10,1,0 VPo:10,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:after 62 16 E:62,5,2 Et:3,0,0 NE:56,4,0 NEt:3,0,0 O:62,13,11 P:62,2,0 Pn:62,1,0 PnV:10,1,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:62,5,2 VPo:62,3,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:after|T 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:after|pt 2 0 E:2,0,0 Et:1,0,0 NE:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0 VPo:2,0,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:against 31 16 E:31,12,5 Et:3,1,0 NE:30,10,0 NEt:3,2,0 O:31,5,1 P:31,14,0 Pn:31,10,7 PnV:7,2,0 PnVt:2,0,0 VP:31,14,5 VPo:31,11,0 VPot:2,1,0 VPt:2,0,0
verb##o|p:against|: 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:against|T 1 1 E:1,0,0 Et:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:ahead 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:along 8 1 E:8,1,1 Et:1,0,0 NE:8,1,0 NEt:1,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:2,1,0 VP:8,1,1 VPo:8,1,0
verb##o|p:alongside|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:along|T 1 1 E:1,1,1 O:1,0,0 P:1,1,0 Pn:1,1,0 VP:1,1,0 VPo:1,1,0
verb##o|p:among 18 3 E:18,2,0 Et:7,0,0 NE:17,1,0 NEt:7,0,0 O:18,0,0 P:18,0,0 Pn:18,0,0 PnV:5,0,0 PnVt:3,0,0 Pnt:2,0,0 Pt:3,0,0 VP:18,1,0 VPo:18,0,0 VPot:6,0,0 VPt:6,0,0
verb##o|p:among|: 1 1 COL:1,0,0 E:1,1,0 NE:1,1,0 O:1,1,0 P:1,1,0 Pn:1,1,0 VP:1,1,1 VPo:1,1,0
verb##o|p:among|T 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:around 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 PnV:1,0,0 VP:7,0,0 VPo:7,0,0
verb##o|p:as 295 190 E:295,152,103 Et:42,16,7 NE:284,135,1 NEt:41,11,0 O:295,53,4 P:295,162,2 Pn:295,141,12 PnV:59,25,0 PnVt:14,5,0 Pnt:5,1,0 Pt:5,1,0 VP:295,170,128 VPo:295,159,2 VPot:20,7,0 VPt:25,9,4
verb##o|p:as|: 3 3 COL:3,0,0 E:3,1,0 NE:3,1,0 O:3,1,1 P:3,0,0 Pn:3,0,0 PnV:1,1,0 VP:3,2,0 VPo:3,1,0
verb##o|p:as|T 8 4 E:8,3,0 NE:5,1,0 O:8,1,0 P:8,4,0 Pn:8,3,0 VP:8,4,3 VPo:8,4,0
verb##o|p:as|pt 2 2 E:2,1,0 Et:1,1,1 NE:2,1,0 NEt:1,1,0 O:2,1,0 P:2,2,0 Pn:2,1,0 Pnt:1,1,0 Pt:1,1,0 T:2,0,0 TE:2,0,0 VP:2,2,1 VPo:2,2,0 VPot:1,1,0 VPt:1,1,1
verb##o|p:at 211 69 E:211,41,14 Et:35,12,4 NE:191,33,2 NEt:33,8,0 O:211,27,13 P:211,44,1 Pn:211,41,18 PnV:54,8,1 PnVt:10,5,3 Pnt:6,2,1 Pt:6,2,0 VP:211,46,19 VPo:208,42,1 VPot:16,7,0 VPt:16,9,2
verb##o|p:at|: 1 0 COL:1,0,0 COLt:1,0,0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:at|T 19 4 E:18,1,1 Et:2,0,0 NE:4,0,0 O:19,0,0 P:19,2,0 Pn:19,2,0 PnV:6,1,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:19,1,0 VPo:19,1,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:at|pt 3 1 E:3,1,0 Et:2,0,0 NE:3,1,0 NEt:2,0,0 O:3,0,0 P:3,1,0 Pn:3,1,0 T:3,0,0 TE:3,0,0 TEt:1,0,0 Tt:1,0,0 VP:3,1,0 VPo:3,1,0
verb##o|p:because 8 2 E:8,1,0 Et:3,1,1 NE:8,0,0 NEt:3,1,0 O:8,2,1 P:8,0,0 Pn:8,0,0 PnV:1,0,0 Pnt:2,0,0 Pt:2,1,0 VP:8,1,0 VPo:8,0,0 VPot:2,1,0 VPt:2,1,1
verb##o|p:before 35 12 E:35,6,3 Et:3,1,0 NE:33,4,0 NEt:3,0,0 O:35,7,5 P:35,3,0 Pn:35,2,0 PnV:9,0,0 PnVt:1,0,0 VP:35,7,2 VPo:35,3,0 VPot:1,0,0 VPt:1,1,0
verb##o|p:before|T 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:before|pt 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:behind 11 3 E:11,2,0 Et:1,0,0 NE:6,2,0 NEt:1,0,0 O:11,0,0 P:11,3,0 Pn:11,3,3 PnV:2,0,0 VP:11,2,0 VPo:10,3,0
verb##o|p:behind|pt 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:between 3 1 E:3,1,0 NE:3,1,0 O:3,0,0 P:3,1,0 Pn:3,1,0 VP:3,1,0 VPo:3,1,0
verb##o|p:beyond 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:by 122 26 E:122,17,10 Et:15,1,1 NE:113,13,0 NEt:14,1,0 O:122,15,8 Ot:1,0,0 P:122,17,0 Pn:122,14,0 PnV:14,1,0 PnVt:2,0,0 Pnt:4,0,0 Pt:4,0,0 VP:122,20,14 VPo:118,18,0 VPot:5,0,0 VPt:7,0,0
verb##o|p:by|: 3 2 COL:3,1,0 COLt:2,0,0 E:3,2,1 Et:2,2,1 NE:3,2,0 NEt:2,2,0 O:3,0,0 P:3,2,0 Pn:3,2,0 Pnt:2,2,0 Pt:2,2,0 VP:3,2,1 VPo:3,2,0 VPot:2,2,0 VPt:2,2,1
verb##o|p:by|T 9 2 E:8,0,0 Et:1,0,0 O:9,0,0 P:9,0,0 Pn:9,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:9,0,0 VPo:9,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:by|pt 3 0 E:3,0,0 Et:1,0,0 NE:3,0,0 NEt:1,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 T:3,0,0 TE:3,0,0 TEt:1,0,0 Tt:1,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:despite 13 3 E:13,3,1 NE:12,0,0 O:13,3,2 P:13,1,0 Pn:13,1,0 VP:13,3,1 VPo:13,1,0
verb##o|p:down 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:due 2 0 E:2,0,0 Et:1,0,0 NE:2,0,0 NEt:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:during 46 17 E:46,7,3 Et:9,1,0 NE:43,4,0 NEt:6,1,0 O:46,12,8 P:46,5,0 Pn:46,5,0 PnV:11,2,0 PnVt:5,0,0 Pnt:1,0,0 Pt:1,0,0 VP:45,8,4 VPo:45,5,0 VPot:5,0,0 VPt:5,1,0
verb##o|p:during|: 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:during|T 10 3 E:10,1,0 Et:2,0,0 NE:3,0,0 O:10,1,1 P:10,1,0 Pn:10,0,0 PnV:5,1,0 PnVt:1,0,0 VP:10,1,1 VPo:10,1,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:except 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 Ot:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0 VPt:1,0,0
verb##o|p:following 1 1 E:1,1,0 NE:1,0,0 O:1,1,1 P:1,0,0 Pn:1,0,0 VP:1,1,0 VPo:1,0,0
verb##o|p:following|T 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0 VPt:1,0,0
verb##o|p:for 366 156 E:366,128,68 Et:61,22,15 NE:345,116,5 NEt:61,21,1 O:366,45,8 Ot:1,0,0 P:366,132,5 Pn:366,119,20 PnV:77,15,0 PnVt:27,12,0 Pnt:13,5,0 Pt:15,5,0 VP:366,141,79 VPo:365,128,4 VPot:44,18,1 VPt:45,19,14
verb##o|p:for|: 3 2 COL:3,0,0 E:3,1,1 Et:1,1,0 NE:3,1,0 NEt:1,1,0 O:3,0,0 P:3,1,0 Pn:3,1,0 PnV:1,1,0 VP:3,1,0 VPo:3,2,0
verb##o|p:for|T 13 2 E:12,1,0 Et:1,0,0 NE:7,1,0 NEt:1,0,0 O:13,1,1 P:13,1,0 Pn:13,1,0 PnV:3,0,0 PnVt:1,0,0 VP:13,1,1 VPo:13,1,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:for|pt 9 6 COL:4,1,0 E:9,2,1 Et:1,0,0 NE:8,1,0 O:9,2,1 P:9,4,0 Pn:9,3,0 T:9,1,0 TE:9,1,0 VP:9,5,4 VPo:9,4,0
verb##o|p:from 192 53 E:192,30,14 Et:26,6,1 NE:178,26,0 NEt:25,4,0 O:192,14,7 P:192,25,0 Pn:192,24,4 PnV:47,7,0 PnVt:13,1,1 Pnt:7,0,0 Pt:7,1,0 VP:191,32,17 VPo:189,28,0 VPot:20,2,0 VPt:20,6,1
verb##o|p:from|: 3 2 COL:3,2,0 COLt:1,0,0 E:3,1,1 Et:1,0,0 NE:2,2,0 O:3,0,0 P:3,2,0 Pn:3,2,0 VP:3,1,1 VPo:3,2,0
verb##o|p:from|T 12 5 E:12,4,0 Et:3,1,0 NE:3,1,0 NEt:1,1,0 O:12,1,1 P:12,4,0 Pn:12,4,0 PnV:2,0,0 PnVt:2,1,0 Pnt:1,0,0 Pt:1,0,0 VP:11,4,2 VPo:11,4,0 VPot:3,1,0 VPt:3,1,0
verb##o|p:from|pt 3 1 E:3,0,0 Et:2,0,0 NE:3,0,0 NEt:2,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 T:3,0,0 TE:3,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:given 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:if 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:in 806 178 E:806,101,49 Et:122,19,4 NE:717,78,2 NEt:115,11,0 O:806,81,37 Ot:1,0,0 P:806,83,0 Pn:806,70,6 PnV:205,23,0 PnVt:43,5,0 Pnt:16,2,1 Pt:16,2,0 S:2,0,0 SVP:2,0,0 VP:805,114,56 VPo:803,91,0 VPot:75,8,0 VPt:76,12,4
verb##o|p:including 40 18 E:40,12,9 Et:37,7,1 NE:38,10,0 NEt:26,6,0 O:40,7,1 P:40,10,0 Pn:40,10,0 PnV:6,2,0 PnVt:2,1,0 Pnt:4,0,0 Pt:4,0,0 VP:40,13,9 VPo:40,12,0 VPot:6,1,0 VPt:37,7,1
verb##o|p:inside 3 0 E:3,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:instead 2 0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:instead|T 3 1 E:3,0,0 Et:1,1,0 NE:2,0,0 O:3,0,0 P:3,1,0 Pn:3,1,0 PnV:1,0,0 PnVt:1,1,0 VP:3,0,0 VPo:3,0,0 VPot:1,1,0 VPt:1,1,1
verb##o|p:into 83 8 E:83,6,4 Et:15,1,1 NE:77,5,0 NEt:14,0,0 O:83,5,0 Ot:1,0,0 P:83,7,0 Pn:83,5,1 PnV:18,0,0 PnVt:5,0,0 Pnt:4,0,0 Pt:4,0,0 VP:83,8,6 VPo:83,7,0 VPot:9,0,0 VPt:10,0,0
verb##o|p:into|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:into|pt 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:in|: 8 2 COL:8,0,0 E:8,1,0 Et:2,1,0 NE:8,1,0 NEt:2,0,0 O:8,1,1 P:8,1,0 Pn:8,1,0 PnV:1,0,0 VP:8,2,0 VPo:8,1,0
verb##o|p:in|T 37 8 E:34,3,0 Et:11,2,0 NE:10,0,0 NEt:4,0,0 O:37,3,2 P:37,2,0 Pn:37,1,0 PnV:8,2,0 PnVt:3,0,0 Pnt:1,0,0 Pt:2,0,0 VP:37,4,0 VPo:36,4,1 VPot:5,0,0 VPt:6,1,0
verb##o|p:in|pt 14 2 COL:2,1,1 E:14,2,1 Et:6,1,0 NE:14,2,0 NEt:6,1,0 O:14,0,0 P:14,1,0 Pn:14,1,0 PnV:2,0,0 T:14,2,0 TE:14,2,0 TEt:2,0,0 Tt:2,0,0 VP:14,1,0 VPo:14,1,0
verb##o|p:like 6 1 E:6,0,0 Et:1,1,1 NE:6,0,0 NEt:1,1,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:1,0,0 Pnt:1,1,0 Pt:1,1,0 VP:6,0,0 VPo:6,0,0 VPot:1,1,0 VPt:1,1,1
verb##o|p:like|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:near 3 1 E:3,1,0 NE:3,0,0 O:3,1,1 P:3,0,0 Pn:3,0,0 VP:3,1,0 VPo:3,0,0
verb##o|p:of 41 28 E:41,28,22 Et:7,3,0 NE:35,24,2 NEt:6,3,0 O:41,4,0 Ot:1,0,0 P:41,28,2 Pn:41,27,2 PnV:3,1,0 PnVt:1,0,0 Pnt:4,1,0 Pt:4,2,0 VP:41,28,23 VPo:40,28,2 VPot:4,2,0 VPt:5,2,0
verb##o|p:off 6 0 E:6,0,0 Et:2,0,0 NE:6,0,0 NEt:2,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:1,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:6,0,0 VPo:6,0,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:on 369 127 E:369,81,32 Et:74,18,6 NE:343,71,2 NEt:60,12,0 O:369,50,20 P:369,75,1 Pn:369,65,26 PnV:104,11,1 PnVt:30,5,2 Pnt:9,0,0 Pt:9,0,0 VP:369,96,39 VPo:367,75,1 VPot:47,6,0 VPt:48,8,3
verb##o|p:onto 2 1 E:2,0,0 Et:1,1,1 NE:2,0,0 NEt:1,1,0 O:2,1,0 P:2,1,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:1,1,0 VPt:1,1,1
verb##o|p:on|: 11 2 COL:11,1,0 COLt:2,0,0 E:11,1,1 Et:3,0,0 NE:7,1,0 NEt:3,0,0 O:11,0,0 P:11,0,0 Pn:11,0,0 PnV:2,1,0 PnVt:1,0,0 VP:11,1,1 VPo:11,1,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:on|T 51 16 E:40,4,0 Et:7,1,0 NE:8,2,0 NEt:1,0,0 O:51,8,2 P:51,7,1 Pn:51,6,2 PnV:17,1,0 PnVt:10,1,0 VP:51,11,4 VPo:51,5,0 VPot:11,1,0 VPt:11,1,1
verb##o|p:on|pt 17 5 COL:3,0,0 E:17,1,0 Et:6,1,0 NE:14,1,0 NEt:6,0,0 O:17,3,2 P:17,3,0 Pn:17,1,1 PnV:3,0,0 T:17,0,0 TE:17,0,0 TEt:3,0,0 Tt:3,0,0 VP:17,4,1 VPo:17,3,0
verb##o|p:out 24 2 E:24,1,0 Et:2,0,0 NE:23,0,0 NEt:2,0,0 O:24,1,0 P:24,2,0 Pn:24,2,0 PnV:8,0,0 PnVt:1,0,0 VP:24,2,1 VPo:24,1,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:outside 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:over 58 22 E:58,15,6 Et:13,7,2 NE:58,13,0 NEt:13,6,0 O:58,6,1 P:58,16,0 Pn:58,16,5 PnV:17,2,0 PnVt:6,3,2 Pnt:3,2,1 Pt:3,2,0 VP:58,16,7 VPo:58,14,0 VPot:9,5,0 VPt:9,6,2
verb##o|p:over|T 5 0 E:5,0,0 Et:1,0,0 NE:2,0,0 NEt:1,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 VP:5,0,0 VPo:5,0,0
verb##o|p:past 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:per 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:per|T 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:since 20 3 E:20,2,1 Et:5,1,0 NE:19,2,0 NEt:5,0,0 O:20,2,1 P:20,1,0 Pn:20,1,0 PnV:4,0,0 Pnt:1,0,0 Pt:1,0,0 VP:20,2,1 VPo:20,1,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:since|: 2 0 COL:2,0,0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:since|T 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:since|pt 1 1 E:1,1,1 NE:1,1,0 O:1,0,0 P:1,1,0 Pn:1,1,0 T:1,1,0 TE:1,1,0 VP:1,1,0 VPo:1,1,0
verb##o|p:such 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:super 3 0 E:3,0,0 NE:2,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:than 13 4 E:13,3,2 Et:6,1,1 NE:10,2,0 NEt:5,1,0 O:13,3,1 P:13,3,0 Pn:13,3,0 PnV:3,1,0 PnVt:2,0,0 VP:13,4,3 VPo:13,3,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:though 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:through 27 3 E:27,1,0 Et:9,1,0 NE:27,0,0 NEt:9,0,0 O:27,3,3 P:27,0,0 Pn:27,0,0 PnV:5,0,0 PnVt:4,0,0 Pnt:3,0,0 Pt:3,0,0 VP:27,1,0 VPo:27,0,0 VPot:7,0,0 VPt:7,1,0
verb##o|p:throughout 1 1 E:1,0,0 NE:1,0,0 O:1,1,1 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:through|: 1 0 COL:1,0,0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:through|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:to 360 103 E:360,73,38 Et:50,5,3 NE:335,65,3 NEt:49,6,0 O:360,41,10 Ot:1,0,0 P:360,78,4 Pn:360,67,16 PnV:92,11,1 PnVt:19,2,0 Pnt:13,1,0 Pt:13,1,0 VP:360,77,45 VPo:353,76,5 VPot:33,4,0 VPt:33,4,2
verb##o|p:toward 10 2 E:10,0,0 Et:1,1,0 NE:10,0,0 NEt:1,1,0 O:10,0,0 P:10,2,0 Pn:10,2,2 PnV:2,0,0 VP:10,2,0 VPo:10,2,0
verb##o|p:to|: 4 2 COL:4,0,0 COLt:1,0,0 E:4,1,0 Et:1,0,0 NE:3,0,0 NEt:1,0,0 O:4,1,0 P:4,1,0 Pn:4,1,1 Pnt:1,0,0 Pt:1,0,0 VP:4,1,0 VPo:4,1,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:to|T 14 5 E:14,3,1 Et:6,2,0 NE:7,1,0 NEt:3,0,0 O:14,1,1 P:14,3,1 Pn:14,3,1 PnV:4,0,0 PnVt:4,1,0 Pnt:1,1,0 Pt:1,1,0 VP:14,3,1 VPo:14,2,1 VPot:5,2,0 VPt:5,2,0
verb##o|p:to|pt 5 3 COL:2,0,0 E:5,1,1 Et:3,1,0 NE:4,1,0 NEt:3,0,0 O:5,1,1 P:5,1,0 Pn:5,1,1 PnV:3,1,0 PnVt:1,0,0 T:5,0,0 TE:5,0,0 VP:5,2,0 VPo:5,1,0 VPot:1,0,0 VPt:1,1,0
verb##o|p:under 8 1 E:8,1,0 Et:2,0,0 NE:8,0,0 NEt:2,0,0 O:8,1,1 P:8,0,0 Pn:8,0,0 PnV:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:8,1,0 VPo:8,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:until 9 4 E:9,0,0 Et:3,2,0 NE:9,0,0 NEt:3,2,0 O:9,4,2 P:9,0,0 Pn:9,0,0 PnV:2,0,0 PnVt:2,0,0 VP:9,0,0 VPo:9,0,0 VPot:2,0,0 VPt:2,2,0
verb##o|p:until|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:upon 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:versus 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:via 3 0 E:3,0,0 Et:2,0,0 NE:3,0,0 NEt:2,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:via|T 2 0 E:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:vs. 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:well 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:while 9 3 E:9,1,1 Et:1,1,0 NE:9,1,0 NEt:1,1,0 O:9,2,2 P:9,1,0 Pn:9,0,0 VP:9,1,0 VPo:9,1,0
verb##o|p:with 247 76 E:247,59,29 Et:36,10,4 NE:223,51,0 NEt:36,8,0 O:247,26,11 P:247,53,0 Pn:247,47,9 PnV:52,8,0 PnVt:17,4,1 Pnt:6,3,0 Pt:6,3,0 VP:247,61,27 VPo:237,53,0 VPot:23,7,0 VPt:23,8,3
verb##o|p:within 8 3 E:8,2,2 Et:1,0,0 NE:8,2,0 NEt:1,0,0 O:8,1,0 P:8,2,0 Pn:8,2,0 PnV:1,0,0 VP:8,2,2 VPo:8,2,0
verb##o|p:within|T 2 0 E:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:without 10 1 E:10,0,0 NE:9,1,0 O:10,1,0 P:10,1,0 Pn:10,0,0 PnV:1,0,0 VP:10,1,0 VPo:10,1,0
verb##o|p:without|pt 1 1 E:1,0,0 NE:1,0,0 O:1,1,1 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,1,0 VPo:1,0,0
verb##o|p:with|: 3 0 COL:3,0,0 E:3,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:with|T 19 4 E:19,2,0 Et:2,0,0 NE:5,0,0 O:19,0,0 P:19,2,0 Pn:19,2,0 PnV:2,1,0 Pnt:2,0,0 Pt:2,0,0 VP:19,2,0 VPo:19,3,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:with|pt 4 0 COL:1,0,0 E:4,0,0 Et:1,0,0 NE:4,0,0 NEt:1,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 T:4,0,0 TE:4,0,0 VP:4,0,0 VPo:4,0,0
verb##o|pt 120 52 E:120,20,11 Et:47,13,4 NE:119,20,1 NEt:38,9,2 O:120,36,19 Ot:3,1,0 T:120,17,3 TE:120,17,3 TEt:16,2,1 Tt:15,2,1 VP:120,39,18 VPo:20,6,0 VPot:1,1,0 VPt:7,3,0
verb##o|pt|: 26 7 COL:26,5,0 COLt:6,1,0 E:26,7,4 Et:6,2,1 NE:26,7,0 NEt:6,1,0 O:26,2,0 T:26,6,0 TE:26,6,0 TEt:6,1,0 Tt:6,1,0 VP:26,2,0 VPo:5,1,0
verb##o|pt|T 10 4 E:10,2,1 Et:2,2,0 NE:6,1,0 O:10,2,0 S:1,0,0 SVP:1,0,0 T:10,2,1 TE:10,2,1 VP:10,2,0 VPo:1,0,0
verb##o|x 502 211 E:502,188,104 Et:63,25,13 NE:480,181,23 NEt:61,25,4 O:502,35,5 P:56,5,0 Pn:56,1,0 PnV:55,13,1 PnVt:3,0,0 VP:502,192,111 VPo:502,190,26 VPot:46,16,4 VPt:46,16,9 X:502,189,23 XE:502,182,21 XEt:63,25,5 Xt:42,15,4
verb##o|x|: 5 1 COL:5,0,0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
verb##o|x|T 28 14 E:28,12,3 Et:5,3,1 NE:12,3,0 NEt:1,1,0 O:28,1,0 P:5,0,0 Pn:5,0,0 PnV:5,3,0 PnVt:1,0,0 VP:28,13,5 VPo:28,13,4 VPot:5,3,1 VPt:5,3,1 X:28,13,5 XE:28,13,4 XEt:5,3,1 Xt:4,2,1
verb##o|x|pt 7 1 COL:1,0,0 COLt:1,0,0 E:7,1,0 Et:4,0,0 NE:7,0,0 NEt:4,0,0 O:7,0,0 T:7,0,0 TE:7,0,0 TEt:1,0,0 Tt:1,0,0 VP:7,1,1 VPo:7,1,0 VPot:1,0,0 VPt:1,0,0 X:7,1,0 XE:7,0,0 XEt:4,0,0 Xt:1,0,0
verb##p:,|T 4 1 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0 VPt:1,0,0
verb##p:,|pt|T 1 1 E:1,1,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 T:1,1,0 TE:1,1,0 TEt:1,1,0 Tt:1,1,0 VP:1,0,0
verb##p::|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:about 136 101 E:136,60,2 Et:19,11,0 NE:2,1,0 NEt:1,0,0 P:136,85,5 Pn:136,86,69 PnV:41,9,6 PnVt:7,4,4 Pnt:4,3,2 Pt:4,3,0 VP:136,71,4 VPt:12,8,0
verb##p:about|: 6 4 COL:6,0,0 COLt:1,0,0 E:6,0,0 Et:1,0,0 P:6,3,0 Pn:6,3,3 PnV:3,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:6,2,0 VPt:1,0,0
verb##p:about|:|T 1 0 COL:1,0,0 COLt:1,0,0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:about|T 11 8 E:11,7,0 Et:1,1,0 NE:4,0,0 P:11,6,0 Pn:11,6,5 PnV:3,1,1 PnVt:1,1,0 VP:11,7,0 VPt:1,1,0
verb##p:about|pt 4 4 E:4,1,0 P:4,4,0 Pn:4,4,3 T:4,1,0 TE:4,1,0 VP:4,4,0
verb##p:about|pt|: 1 1 COL:1,0,0 E:1,0,0 P:1,1,0 Pn:1,1,1 T:1,0,0 TE:1,0,0 VP:1,1,0
verb##p:above 4 0 E:4,0,0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 VP:4,0,0
verb##p:above|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:according|T 3 1 E:3,1,1 Et:2,0,0 P:3,0,0 Pn:3,0,0 PnV:1,1,1 Pnt:2,0,0 Pt:2,0,0 VP:3,1,1 VPt:2,0,0
verb##p:across 13 0 E:13,0,0 Et:3,0,0 P:13,0,0 Pn:13,0,0 PnV:5,0,0 VP:13,0,0
verb##p:across|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:after 29 4 E:29,1,0 Et:5,0,0 P:29,2,0 Pn:29,2,2 PnV:6,0,0 PnVt:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:29,2,0 VPt:4,0,0
verb##p:after|: 1 1 COL:1,0,0 E:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:1,1,0
verb##p:after|T 19 3 E:18,2,0 Et:2,1,0 P:19,1,0 Pn:19,1,1 PnV:8,2,0 PnVt:2,1,0 VP:19,2,0 VPt:2,1,0
verb##p:after|pt 1 1 E:1,1,0 P:1,0,0 Pn:1,0,0 T:1,1,1 TE:1,1,1 VP:1,0,0
verb##p:against 47 20 E:47,9,0 Et:7,4,0 P:47,15,0 Pn:47,16,15 PnV:10,2,1 PnVt:3,2,1 Pnt:1,0,0 Pt:1,0,0 VP:47,15,0 VPt:4,2,0
verb##p:against|T 5 4 E:5,1,0 Et:3,3,0 P:5,4,0 Pn:5,4,4 PnV:5,1,0 PnVt:3,3,3 VP:5,1,0 VPt:3,3,0
verb##p:against|pt 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0
verb##p:ahead|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:along 5 1 E:5,0,0 Et:2,0,0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 VP:5,0,0
verb##p:alongside 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0
verb##p:along|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:among 19 2 E:19,2,0 Et:1,0,0 P:19,2,0 Pn:19,2,0 PnV:6,1,0 VP:19,2,0
verb##p:among|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:among|T 4 0 E:4,0,0 Et:1,0,0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 VP:4,0,0
verb##p:around 10 0 E:10,0,0 Et:1,0,0 P:10,0,0 Pn:10,0,0 PnV:4,0,0 VP:10,0,0
verb##p:around|T 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0
verb##p:as 133 26 E:133,16,2 Et:22,2,0 P:133,19,1 Pn:133,18,1 PnV:41,3,1 PnVt:9,0,0 Pnt:5,2,2 Pt:5,2,0 S:11,0,0 SVP:11,0,0 SVPt:1,0,0 St:1,0,0 VP:131,19,2 VPt:14,2,0
verb##p:aside 1 1 E:1,1,0 P:1,1,0 Pn:1,1,1 VP:1,1,0
verb##p:as|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:as|:|T 1 0 COL:1,0,0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##p:as|T 9 1 E:9,0,0 Et:2,0,0 NE:1,0,0 NEt:1,0,0 P:9,0,0 Pn:9,0,0 PnV:4,0,0 VP:9,0,0
verb##p:as|pt 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0
verb##p:at 182 33 E:182,23,2 Et:20,0,0 NE:1,0,0 P:182,20,2 Pn:182,20,10 PnV:57,8,3 PnVt:7,0,0 Pnt:4,0,0 Pt:5,0,0 VP:181,25,2 VPt:12,0,0
verb##p:at|: 2 0 COL:2,0,0 E:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0
verb##p:at|T 48 12 E:44,5,0 Et:8,2,0 NE:7,1,0 NEt:1,1,0 P:48,8,0 Pn:48,8,2 PnV:26,5,2 PnVt:8,1,0 Pnt:2,0,0 Pt:2,0,0 S:1,0,0 SVP:1,0,0 VP:47,9,0 VPt:10,1,0
verb##p:at|pt 4 3 E:4,2,1 Et:1,0,0 P:4,1,0 Pn:4,1,1 T:4,1,0 TE:4,1,0 VP:4,1,0
verb##p:at|pt|T 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:because 3 0 E:3,0,0 Et:2,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 PnVt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:because|T 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##p:before 17 1 E:17,0,0 Et:3,0,0 NE:1,0,0 P:17,0,0 Pn:17,0,0 PnV:6,1,0 S:3,0,0 SVP:3,0,0 VP:17,1,0
verb##p:before|: 1 1 COL:1,0,0 E:1,1,0 P:1,1,0 Pn:1,1,0 VP:1,1,0
verb##p:before|T 5 1 E:5,0,0 Et:1,0,0 NE:2,0,0 P:5,0,0 Pn:5,0,0 Pnt:1,0,0 Pt:1,0,0 VP:5,0,0 VPt:1,0,0
verb##p:behind 18 3 E:18,1,0 Et:3,2,0 P:18,3,0 Pn:18,3,3 PnV:4,1,0 PnVt:1,1,1 Pnt:1,0,0 Pt:1,0,0 VP:18,2,0 VPt:3,2,0
verb##p:behind|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:behind|T 4 1 E:4,1,0 Et:1,0,0 P:4,1,0 Pn:4,1,0 PnV:1,0,0 PnVt:1,0,0 VP:4,1,0 VPt:1,0,0
verb##p:below 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:below|T 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:beneath 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:beside 2 1 E:2,1,0 Et:1,0,0 P:2,1,0 Pn:2,0,0 VP:2,1,0
verb##p:between 11 1 E:11,1,1 P:11,1,1 Pn:11,1,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:11,1,1
verb##p:beyond 4 1 E:4,1,0 Et:1,0,0 P:4,1,0 Pn:4,1,1 PnV:1,0,0 VP:4,1,0 VPt:1,0,0
verb##p:beyond|T 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:by 121 33 E:121,17,2 Et:27,5,0 P:121,15,2 Pn:121,16,5 PnV:38,3,1 PnVt:10,2,0 Pnt:3,0,0 Pt:3,0,0 S:1,0,0 SVP:1,0,0 VP:121,14,2 VPt:13,2,0
verb##p:by|T 8 3 E:8,0,0 P:8,0,0 Pn:8,0,0 PnV:2,0,0 VP:8,0,0
verb##p:by|pt 2 1 E:2,0,0 Et:1,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##p:conceive 1 1 E:1,1,0 NE:1,1,1 P:1,1,0 Pn:1,1,1 VP:1,1,0
verb##p:despite 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:down|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##p:due 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:during 14 0 E:14,0,0 Et:2,0,0 P:14,0,0 Pn:14,0,0 PnV:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:14,0,0 VPt:1,0,0
verb##p:during|T 9 2 E:9,0,0 Et:3,1,0 NE:1,0,0 NEt:1,1,0 P:9,0,0 Pn:9,0,0 PnV:4,0,0 PnVt:3,0,0 VP:9,0,0 VPt:3,0,0
verb##p:during|pt|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:following 1 1 E:1,1,0 P:1,1,0 Pn:1,1,0 VP:1,1,0
verb##p:for 349 122 E:349,88,4 Et:43,16,0 P:349,101,6 Pn:349,104,58 PnV:94,19,10 PnVt:16,6,5 Pnt:10,6,2 Pt:11,6,0 VP:349,102,6 VPt:27,12,0
verb##p:for|: 3 0 COL:3,0,0 E:3,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 VP:3,0,0
verb##p:for|T 17 6 E:17,3,0 Et:4,1,0 P:17,4,0 Pn:17,4,2 PnV:2,1,0 Pnt:1,0,0 Pt:1,0,0 VP:17,5,0 VPt:1,0,0
verb##p:for|pt 13 4 E:13,3,0 Et:8,2,0 P:13,3,0 Pn:13,3,2 T:13,1,0 TE:13,1,0 TEt:1,0,0 Tt:1,0,0 VP:13,3,0
verb##p:from 134 7 E:134,3,1 Et:15,0,0 NE:1,0,0 P:134,3,1 Pn:134,3,0 PnV:42,1,0 PnVt:7,0,0 Pnt:1,0,0 Pt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 VP:134,4,1 VPt:8,0,0
verb##p:from|: 5 0 COL:5,0,0 COLt:1,0,0 E:5,0,0 Et:1,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:5,0,0 VPt:1,0,0
verb##p:from|:|T 2 0 COL:2,0,0 E:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0
verb##p:from|T 22 1 E:22,1,0 Et:5,0,0 P:22,0,0 Pn:22,0,0 PnV:11,1,1 PnVt:3,0,0 VP:22,1,0 VPt:4,0,0
verb##p:from|pt 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##p:if 1 1 E:1,1,0 P:1,1,0 Pn:1,1,0 VP:1,1,0
verb##p:in 576 59 E:576,26,1 Et:106,6,0 NE:4,0,0 P:576,21,2 Pn:576,22,4 PnV:193,8,0 PnVt:46,3,1 Pnt:6,0,0 Pt:6,0,0 S:11,1,0 SVP:11,0,0 St:1,0,0 VP:574,24,1 VPt:59,3,0
verb##p:including 2 0 E:2,0,0 Et:1,0,0 P:2,0,0 Pn:2,0,0 VP:1,0,0
verb##p:including|T 4 0 E:4,0,0 Et:2,0,0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:inside 3 0 E:3,0,0 Et:2,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 PnVt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:into 104 5 E:104,2,0 Et:13,0,0 P:104,1,0 Pn:104,1,0 PnV:38,1,1 PnVt:7,0,0 Pnt:3,0,0 Pt:3,0,0 VP:104,2,0 VPt:10,0,0
verb##p:into|: 1 0 COL:1,0,0 COLt:1,0,0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:into|T 6 0 E:6,0,0 Et:3,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 PnVt:2,0,0 VP:6,0,0 VPt:2,0,0
verb##p:in|: 9 0 COL:9,0,0 COLt:1,0,0 E:9,0,0 Et:1,0,0 P:9,0,0 Pn:9,0,0 PnV:1,0,0 VP:9,0,0
verb##p:in|:|T 3 0 COL:3,0,0 E:3,0,0 NE:1,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##p:in|T 145 37 E:127,25,15 Et:30,3,0 NE:13,2,1 P:145,19,0 Pn:145,20,0 PnV:53,6,0 PnVt:9,0,0 Pnt:6,1,0 Pt:6,1,0 S:1,0,0 SVP:1,0,0 VP:145,25,0 VPt:17,1,0
verb##p:in|pt 11 0 E:11,0,0 Et:1,0,0 P:11,0,0 Pn:11,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 T:11,0,0 TE:11,0,0 VP:11,0,0
verb##p:in|pt|: 4 0 COL:4,0,0 E:4,0,0 P:4,0,0 Pn:4,0,0 T:4,0,0 TE:4,0,0 VP:4,0,0
verb##p:in|pt|T 6 4 E:6,4,3 Et:2,0,0 NE:2,1,0 P:6,2,0 Pn:6,2,0 T:6,4,0 TE:6,4,0 VP:6,2,0
verb##p:like 18 8 E:18,7,0 Et:4,1,0 P:18,7,0 Pn:18,7,0 PnV:1,0,0 PnVt:1,0,0 S:8,1,0 SVP:8,6,3 SVPt:1,0,0 VP:17,7,0 VPt:1,0,0
verb##p:like|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:like|pt 2 1 E:2,0,0 Et:1,0,0 P:2,1,0 Pn:2,1,0 S:2,1,0 SVP:2,1,0 T:2,0,0 TE:2,0,0 VP:2,1,0
verb##p:near 4 0 E:4,0,0 Et:2,0,0 P:4,0,0 Pn:4,0,0 Pnt:1,0,0 Pt:1,0,0 VP:4,0,0 VPt:1,0,0
verb##p:next 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:of 38 22 E:38,14,0 Et:5,3,0 NE:1,0,0 P:38,19,1 Pn:38,18,10 PnV:8,2,1 PnVt:3,2,1 VP:38,17,0 VPt:3,2,0
verb##p:off 10 1 E:10,1,0 Et:3,0,0 NE:2,0,0 NEt:1,0,0 P:10,1,0 Pn:10,1,0 PnV:2,0,0 VP:9,1,0
verb##p:off|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:off|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:of|T 6 3 E:6,2,0 P:6,3,0 Pn:6,3,3 PnV:1,0,0 VP:6,2,0
verb##p:of|pt 4 1 E:4,0,0 Et:1,0,0 P:4,1,0 Pn:4,1,1 PnV:1,0,0 T:4,0,0 TE:4,0,0 TEt:1,0,0 Tt:1,0,0 VP:4,1,0
verb##p:on 341 84 E:341,65,1 Et:56,12,0 NE:1,0,0 P:341,55,1 Pn:341,59,33 PnV:112,19,10 PnVt:28,3,1 Pnt:12,6,4 Pt:13,6,0 S:5,1,1 SVP:5,0,0 SVPt:2,0,0 VP:341,65,1 VPt:42,9,0
verb##p:onto 5 0 E:5,0,0 Et:1,0,0 P:5,0,0 Pn:5,0,0 PnV:2,0,0 PnVt:1,0,0 VP:5,0,0 VPt:1,0,0
verb##p:on|: 3 0 COL:3,0,0 COLt:1,0,0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##p:on|:|T 2 2 COL:2,0,0 COLt:1,0,0 E:2,2,0 Et:1,1,0 P:2,1,0 Pn:2,1,0 VP:2,1,0
verb##p:on|T 95 30 E:86,18,3 Et:15,2,0 NE:6,2,0 NEt:1,0,0 P:95,17,1 Pn:95,17,10 PnV:37,5,0 PnVt:12,3,2 Pnt:3,0,0 Pt:4,0,0 S:1,0,0 SVP:1,1,0 VP:95,17,1 VPt:19,3,0
verb##p:on|pt 6 4 E:6,1,0 Et:2,0,0 P:6,1,0 Pn:6,1,1 T:6,0,0 TE:6,0,0 TEt:1,0,0 Tt:1,0,0 VP:6,1,0
verb##p:on|pt|: 1 1 COL:1,1,1 E:1,1,0 P:1,0,0 Pn:1,0,0 T:1,1,1 TE:1,1,1 VP:1,0,0
verb##p:on|pt|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:out 20 1 E:20,1,0 Et:2,0,0 NE:1,0,0 P:20,0,0 Pn:20,0,0 PnV:8,1,1 VP:20,1,0
verb##p:outside 7 0 E:7,0,0 Et:1,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0
verb##p:out|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:out|T 4 1 E:4,1,0 Et:1,0,0 P:4,1,0 Pn:4,1,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 VP:4,1,0 VPt:1,0,0
verb##p:over 53 9 E:53,5,0 Et:8,1,0 NE:1,0,0 P:53,5,0 Pn:53,5,5 PnV:16,2,0 PnVt:2,1,1 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:53,6,0 VPt:4,1,0
verb##p:over|: 2 0 COL:2,0,0 E:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0
verb##p:over|T 6 1 E:6,1,0 NE:3,0,0 P:6,1,0 Pn:6,1,1 PnV:3,0,0 VP:6,1,0 VPt:1,0,0
verb##p:over|pt 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0
verb##p:past 7 1 E:7,1,0 Et:3,0,0 P:7,1,0 Pn:7,1,1 PnV:1,0,0 VP:7,1,0
verb##p:per 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:rather 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:regarding 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:since 10 0 E:10,0,0 Et:2,0,0 NE:1,0,0 NEt:1,0,0 P:10,0,0 Pn:10,0,0 PnV:1,0,0 PnVt:1,0,0 VP:10,0,0 VPt:1,0,0
verb##p:since|T 3 0 E:3,0,0 Et:2,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 PnVt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:such|T 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:than 11 0 E:11,0,0 Et:3,0,0 NE:7,0,0 NEt:1,0,0 P:11,0,0 Pn:11,0,0 PnV:2,0,0 PnVt:1,0,0 VP:11,0,0 VPt:1,0,0
verb##p:than|T 3 0 E:3,0,0 Et:1,0,0 NE:1,0,0 P:3,0,0 Pn:3,0,0 Pt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:than|pt 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0
verb##p:that 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##p:though|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:through 41 1 E:41,1,0 Et:8,0,0 P:41,1,0 Pn:41,1,1 PnV:15,0,0 PnVt:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:41,1,0 VPt:4,0,0
verb##p:throughout 7 0 E:7,0,0 Et:3,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 PnVt:1,0,0 VP:7,0,0 VPt:1,0,0
verb##p:throughout|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:through|: 2 1 COL:2,1,0 E:2,1,0 Et:1,0,0 P:2,1,0 Pn:2,1,1 PnV:1,0,0 VP:2,1,0
verb##p:through|T 1 1 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:to 520 117 E:520,79,9 Et:97,17,3 NE:4,1,0 NEt:1,0,0 P:520,75,11 Pn:520,78,43 PnV:202,34,12 PnVt:45,9,4 Pnt:10,1,0 Pt:10,1,0 S:5,0,0 SVP:5,1,1 VP:519,88,8 VPt:58,12,3
verb##p:toward 10 0 E:10,0,0 Et:1,0,0 NE:1,0,0 P:10,0,0 Pn:10,0,0 PnV:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:10,0,0 VPt:1,0,0
verb##p:towards 3 0 E:3,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 VP:3,0,0
verb##p:toward|T 2 1 E:2,1,0 P:2,1,0 Pn:2,1,1 VP:2,1,0
verb##p:to|: 5 0 COL:5,0,0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 VP:5,0,0
verb##p:to|T 38 9 E:38,9,1 Et:9,1,0 P:38,7,1 Pn:38,7,6 PnV:14,2,1 PnVt:3,0,0 Pnt:2,1,0 Pt:2,1,0 VP:38,9,0 VPt:5,1,0
verb##p:to|pt 11 1 E:11,0,0 Et:6,0,0 P:11,1,1 Pn:11,1,0 PnV:4,0,0 T:11,0,0 TE:11,0,0 TEt:3,0,0 Tt:3,0,0 VP:11,1,1
verb##p:to|pt|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:turnout 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:under 23 4 E:23,0,0 Et:6,0,0 NE:1,0,0 P:23,1,0 Pn:23,1,0 PnV:10,0,0 PnVt:4,0,0 S:1,0,0 SVP:1,0,0 VP:23,1,0 VPt:4,0,0
verb##p:under|pt|: 2 0 COL:2,0,0 E:2,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##p:until 10 1 E:10,0,0 Et:1,0,0 P:10,1,0 Pn:10,1,0 PnV:3,0,0 VP:10,1,0
verb##p:until|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:upon 5 1 E:5,0,0 Et:3,0,0 P:5,1,0 Pn:5,1,1 PnV:2,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:5,1,0 VPt:2,0,0
verb##p:via 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:well|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:while 6 2 E:6,0,0 Et:1,0,0 NE:1,0,0 P:6,0,0 Pn:6,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:6,0,0 VPt:1,0,0
verb##p:while|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:with 257 44 E:257,28,1 Et:34,4,0 NE:2,0,0 P:257,27,2 Pn:257,27,17 PnV:82,10,1 PnVt:10,2,1 Pnt:5,1,1 Pt:5,1,0 S:1,0,0 SVP:1,0,0 VP:257,30,2 VPt:18,2,0
verb##p:within 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:within|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:without 5 0 E:5,0,0 Et:1,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
verb##p:without|T 1 1 E:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:1,1,0
verb##p:with|: 2 1 COL:2,1,1 E:2,0,0 P:2,0,0 Pn:2,1,0 VP:2,0,0
verb##p:with|T 27 6 E:27,2,0 Et:4,0,0 P:27,2,0 Pn:27,2,1 PnV:10,1,0 PnVt:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:27,3,0 VPt:3,0,0
verb##p:with|pt 3 1 E:3,0,0 Et:3,0,0 P:3,1,0 Pn:3,1,1 PnV:1,1,0 T:3,0,0 TE:3,0,0 TEt:1,0,0 Tt:1,0,0 VP:3,1,0
verb##p:with|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:with|pt|T 2 0 E:2,0,0 Et:2,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 TEt:2,0,0 Tt:2,0,0 VP:2,0,0
verb##pas 269 58 S:251,36,28 SVP:84,12,1 SVPt:5,0,0 St:5,1,1 VP:102,7,1 VPt:6,1,0
verb##pasA 413 92 S:189,39,36 SVP:53,9,0 SVPt:20,0,0 SVa:43,9,3 SVat:8,1,0 St:1,0,0 VP:412,25,0 VPt:47,1,0
verb##pasA|: 5 2 COL:5,1,0 COLt:2,0,0 S:1,0,0 VP:5,1,0
verb##pasA|Q 3 1 QR:3,1,1 S:2,0,0 SVP:1,0,0 SVPt:1,0,0 SVa:1,0,0 SVat:1,0,0 VP:3,0,0 VPt:1,0,0
verb##pasA|a 3 1 VP:3,0,0 X:3,0,0 XE:3,0,0
verb##pasA|c 1 0 C:1,0,0 CE:1,0,0 CEt:1,0,0 Ct:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 SVa:1,0,0 SVat:1,0,0 VP:1,0,0 VPt:1,0,0
verb##pasA|ct 3 1 C:3,1,1 CE:3,1,0 CEt:1,1,1 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:3,1,0
verb##pasA|cw 1 1 C:1,1,1 CE:1,1,1 S:1,0,0 SVP:1,1,0 SVa:1,1,0 VP:1,1,0
verb##pasA|g 1 0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##pasA|o 4 1 O:4,1,1 S:3,0,0 SVP:3,0,0 SVa:1,0,0 VP:4,1,0 VPo:2,0,0
verb##pasA|o|p:as 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pasA|o|p:at 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pasA|p:about 1 1 P:1,1,0 Pn:1,1,1 VP:1,0,0
verb##pasA|p:after 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:after|pt 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##pasA|p:against 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##pasA|p:among 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:1,0,0
verb##pasA|p:around 1 1 P:1,0,0 Pn:1,0,0 S:1,1,1 SVP:1,0,0 SVa:1,1,0 VP:1,0,0
verb##pasA|p:as 14 8 P:14,6,0 Pn:14,4,0 PnV:3,1,0 PnVt:1,0,0 Pnt:1,1,0 Pt:1,1,0 S:9,2,0 SVP:9,5,0 SVPt:1,0,0 SVa:8,5,4 SVat:1,0,0 St:1,0,0 VP:14,5,0 VPt:2,1,0
verb##pasA|p:at 7 2 P:7,1,0 Pn:7,1,0 PnV:4,0,0 S:1,0,0 SVP:1,1,0 SVa:1,1,0 VP:7,1,0
verb##pasA|p:before 1 1 P:1,0,0 Pn:1,0,0 S:1,1,1 SVP:1,1,0 SVa:1,1,0 VP:1,0,0
verb##pasA|p:between 2 0 P:2,0,0 Pn:2,0,0 S:2,0,0 SVP:2,0,0 SVa:2,0,0 VP:2,0,0
verb##pasA|p:concerning 1 1 P:1,1,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:during 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##pasA|p:for 12 4 P:12,2,1 Pn:12,2,0 PnV:4,0,0 S:8,2,2 SVP:8,2,0 SVa:6,2,1 VP:12,2,0
verb##pasA|p:from 7 2 P:7,0,0 Pn:7,0,0 PnV:1,0,0 S:4,0,0 SVP:4,0,0 SVa:3,0,0 VP:7,0,0
verb##pasA|p:in 32 9 P:32,1,0 Pn:32,1,0 PnV:15,0,0 PnVt:2,0,0 Pt:1,0,0 S:16,2,2 SVP:16,0,0 SVPt:1,0,0 SVa:7,0,0 SVat:1,0,0 VP:32,1,0 VPt:3,0,0
verb##pasA|p:including 1 1 P:1,0,0 Pn:1,0,0 S:1,1,1 SVP:1,0,0 SVPt:1,1,0 SVa:1,0,0 VP:1,0,0 VPt:1,0,0
verb##pasA|p:in|: 2 0 COL:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0
verb##pasA|p:of 2 0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 SVa:1,0,0 SVat:1,0,0 VP:2,0,0 VPt:1,0,0
verb##pasA|p:off 2 0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 S:1,0,0 SVP:1,0,0 VP:2,0,0
verb##pasA|p:on 11 4 P:11,1,0 Pn:11,1,1 PnV:5,0,0 PnVt:2,0,0 S:3,2,2 SVP:3,0,0 SVa:2,0,0 VP:11,0,0 VPt:2,0,0
verb##pasA|p:over 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:2,0,0
verb##pasA|p:prior 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:such 3 1 P:3,0,0 Pn:3,0,0 Pnt:1,0,0 Pt:1,0,0 S:3,1,1 SVP:3,0,0 SVPt:1,0,0 SVa:3,1,0 SVat:1,0,0 VP:3,0,0 VPt:1,0,0
verb##pasA|p:through 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:to 11 5 P:11,1,0 Pn:11,1,0 PnV:7,0,0 S:4,2,2 SVP:4,1,0 SVa:1,0,0 VP:11,0,0
verb##pasA|p:with 5 3 P:5,0,0 Pn:5,0,0 S:5,3,2 SVP:5,1,0 SVa:4,0,0 VP:5,0,0
verb##pasA|pt 3 1 S:3,0,0 T:3,0,0 TE:3,0,0 VP:3,0,0
verb##pasA|pt|: 1 0 COL:1,0,0 S:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##pasA|q 2 0 P:1,0,0 Pn:1,0,0 QR:2,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:2,0,0
verb##pasA|rel 1 0 REL:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:1,0,0
verb##pasA|x 14 4 S:8,1,1 SVP:8,0,0 SVPt:1,0,0 SVa:8,0,0 SVat:1,0,0 SX:8,0,0 SXt:1,0,0 VP:14,0,0 VPt:1,0,0 X:14,0,0 XE:14,0,0 XEt:1,0,0 Xt:1,0,0
verb##pas|: 5 2 COL:5,0,0 S:4,0,0 SVP:1,1,0 VP:2,1,0
verb##pas|Q 10 1 P:8,0,0 Pn:8,0,0 PnV:3,0,0 PnVt:1,0,0 QR:10,1,0 S:10,0,0 SVP:10,1,0 SVPt:1,0,0 St:1,0,0 VP:10,1,0 VPt:1,0,0
verb##pas|Q|c 1 1 C:1,1,1 CE:1,1,1 QR:1,1,1 S:1,0,0 SVP:1,1,0 SX:1,0,0 VP:1,1,0 X:1,0,0 XE:1,1,0
verb##pas|Q|ct 1 0 C:1,0,0 CE:1,0,0 QR:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|Q|cw 1 1 C:1,1,1 CE:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 QR:1,0,0 S:1,0,0 SVP:1,1,0 VP:1,1,0
verb##pas|Q|pt 2 0 P:1,0,0 Pn:1,0,0 QR:2,0,0 S:2,0,0 SVP:2,0,0 St:1,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##pas|Q|x 1 1 QR:1,1,1 S:1,0,0 SVP:1,0,0 SX:1,0,0 T:1,1,0 TE:1,1,0 VP:1,0,0 X:1,0,0 XE:1,1,0
verb##pas|a 29 8 P:1,0,0 Pn:1,0,0 PnV:1,1,0 S:24,4,1 SVP:24,4,1 SVPt:1,0,0 SX:24,4,1 VP:28,3,0 VPt:1,0,0 X:29,3,0 XE:29,2,0 XEt:3,0,0
verb##pas|c 7 5 C:7,4,1 CE:7,4,1 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 S:7,1,1 SVP:7,4,0 SVPt:1,0,0 VP:7,4,1 VPt:1,0,0
verb##pas|ct 19 16 C:19,16,13 CE:19,15,13 CEt:5,3,0 Ct:3,1,0 P:2,0,0 Pn:2,0,0 PnV:2,1,0 S:19,0,0 SVP:19,16,1 SVPt:4,2,0 VP:19,16,13 VPt:4,2,0
verb##pas|cw 7 3 C:7,3,3 CE:7,3,3 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:6,0,0 SVP:6,3,0 VP:7,3,3
verb##pas|c|g 1 0 C:1,0,0 CE:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##pas|c|o 1 1 C:1,1,0 CE:1,1,0 O:1,1,0 OC:1,1,1 S:1,0,0 SVP:1,1,0 VP:1,1,1 VPo:1,1,0
verb##pas|c|x 2 1 C:2,0,0 CE:2,0,0 S:2,0,0 SVP:2,1,0 SX:2,1,0 VP:2,1,0 X:2,1,0 XE:2,1,0
verb##pas|g 12 3 S:10,0,0 SVP:10,3,2 SVPt:1,0,0 SX:10,3,2 VP:12,3,0 VPt:1,0,0 X:12,3,0 XE:12,3,0 XEt:1,0,0
verb##pas|g|pt 1 0 S:1,0,0 SVP:1,0,0 SX:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0
verb##pas|o 59 25 O:59,15,3 Ot:2,0,0 S:55,9,2 SVP:55,19,10 SVPt:3,2,0 St:2,1,1 VP:59,15,3 VPo:11,1,0 VPot:1,0,0 VPt:3,0,0
verb##pas|o|: 6 0 COL:6,0,0 COLt:1,0,0 O:6,0,0 Ot:1,0,0 S:6,0,0 SVP:6,0,0 SVPt:2,0,0 VP:6,0,0 VPo:3,0,0 VPt:2,0,0
verb##pas|o|a 1 0 O:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:1,0,0 VPo:1,0,0 X:1,0,0 XE:1,0,0
verb##pas|o|p:about 1 1 O:1,0,0 P:1,1,0 Pn:1,1,1 S:1,0,0 SVP:1,1,0 VP:1,1,0 VPo:1,1,0
verb##pas|o|p:as 1 1 O:1,0,0 P:1,1,0 Pn:1,1,0 PnV:1,0,0 S:1,0,0 SVP:1,1,0 VP:1,0,0
verb##pas|o|p:at 2 1 O:2,1,0 P:2,1,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 S:2,0,0 SVP:2,1,0 SVPt:1,1,1 VP:2,0,0 VPo:2,0,0 VPot:1,1,0 VPt:1,1,0
verb##pas|o|p:following 1 1 O:1,1,0 P:1,0,0 Pn:1,0,0 S:1,1,0 SVP:1,1,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|p:for 2 0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:1,0,0 VPt:1,0,0
verb##pas|o|p:in 6 3 COL:1,0,0 COLt:1,0,0 O:6,2,0 P:6,1,0 Pn:6,1,0 Pnt:1,0,0 Pt:1,0,0 S:5,0,0 SVP:5,1,1 SVPt:1,1,0 VP:6,1,0 VPo:6,1,0 VPot:1,0,0 VPt:1,1,0
verb##pas|o|p:on 3 0 O:3,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 S:3,0,0 SVP:3,0,0 SVPt:1,0,0 VP:3,0,0 VPo:3,0,0 VPot:1,0,0 VPt:1,0,0
verb##pas|o|p:proportionally 2 0 O:2,0,0 P:2,0,0 Pn:2,0,0 S:2,0,0 SVP:2,0,0 VP:2,0,0 VPo:2,0,0
verb##pas|o|p:than 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|p:to 2 0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:1,0,0 VPt:1,0,0
verb##pas|o|p:with 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|p:-|pt 1 1 P:1,1,1 Pn:1,1,1 S:1,0,0 SVP:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,1
verb##pas|p:about 26 18 P:26,12,1 Pn:26,12,6 PnV:7,0,0 PnVt:1,0,0 S:23,1,1 SVP:23,9,0 VP:26,8,1 VPt:1,0,0
verb##pas|p:about|pt 1 1 P:1,1,0 Pn:1,1,0 PnV:1,1,1 S:1,0,0 SVP:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,0
verb##pas|p:across 2 0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 VP:2,0,0
verb##pas|p:after 10 2 P:10,0,0 Pn:10,0,0 PnV:3,0,0 Pnt:1,0,0 Pt:1,0,0 S:10,1,1 SVP:10,0,0 SVPt:1,0,0 VP:10,0,0 VPt:1,0,0
verb##pas|p:against 6 1 P:6,1,0 Pn:6,1,1 PnV:1,1,0 PnVt:1,1,1 S:6,0,0 SVP:6,0,0 SVPt:1,1,0 VP:6,0,0 VPt:1,1,0
verb##pas|p:against|: 1 1 COL:1,0,0 P:1,1,0 Pn:1,1,1 S:1,0,0 SVP:1,1,0 VP:1,1,0
verb##pas|p:along 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##pas|p:among 7 5 P:7,1,0 Pn:7,1,0 PnV:2,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:6,4,3 SVP:6,2,0 SVPt:1,0,0 VP:7,1,0 VPt:2,0,0
verb##pas|p:and 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:around 3 1 P:3,1,0 Pn:3,1,1 PnV:2,0,0 S:3,0,0 SVP:3,1,0 VP:3,1,0
verb##pas|p:as 80 47 P:80,37,0 Pn:80,37,4 PnV:28,6,0 PnVt:6,2,0 Pnt:6,2,0 Pt:6,2,0 S:69,15,0 SVP:69,32,5 SVPt:10,5,1 St:1,0,0 VP:80,27,0 VPt:12,5,0
verb##pas|p:as|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##pas|p:at 30 8 P:30,0,0 Pn:30,0,0 PnV:12,1,1 PnVt:3,0,0 Pnt:1,0,0 Pt:2,1,0 S:23,4,3 SVP:23,2,0 SVPt:5,0,0 VP:30,1,0 VPt:5,1,0
verb##pas|p:at|pt 2 0 P:2,0,0 Pn:2,0,0 S:2,0,0 SVP:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##pas|p:because 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:before 7 1 P:7,1,0 Pn:7,1,0 PnV:2,0,0 PnVt:2,0,0 S:7,0,0 SVP:7,1,0 SVPt:2,0,0 VP:7,1,0 VPt:2,0,0
verb##pas|p:behind 1 0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##pas|p:between 7 2 P:7,2,0 Pn:7,2,1 S:6,0,0 SVP:6,1,0 VP:7,2,0
verb##pas|p:by 11 1 P:11,1,0 Pn:11,1,0 Pnt:2,0,0 Pt:2,0,0 S:8,0,0 SVP:8,1,0 SVPt:1,0,0 VP:11,1,0 VPt:2,0,0
verb##pas|p:due 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:during 3 1 P:3,0,0 Pn:3,0,0 PnV:1,0,0 S:3,1,1 SVP:3,0,0 VP:3,0,0
verb##pas|p:following 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:for 62 22 P:62,16,0 Pn:62,15,1 PnV:21,6,0 PnVt:3,1,0 Pnt:1,1,0 Pt:1,1,0 S:56,0,0 SVP:56,16,3 SVPt:4,2,0 VP:62,16,0 VPt:4,2,0
verb##pas|p:for|: 1 1 COL:1,0,0 P:1,1,0 Pn:1,1,0 PnV:1,1,0 S:1,0,0 SVP:1,1,0 VP:1,1,0
verb##pas|p:for|pt 2 1 P:2,1,0 Pn:2,1,0 S:2,1,0 SVP:2,1,0 T:2,0,0 TE:2,0,0 VP:2,1,0
verb##pas|p:from 22 3 P:22,0,0 Pn:22,0,0 PnV:8,0,0 PnVt:3,0,0 S:19,2,2 SVP:19,2,0 SVPt:2,0,0 VP:22,0,0 VPt:3,0,0
verb##pas|p:from|: 3 0 COL:3,0,0 P:3,0,0 Pn:3,0,0 S:3,0,0 SVP:3,0,0 VP:3,0,0
verb##pas|p:from|pt 2 0 COL:1,0,0 P:2,0,0 Pn:2,0,0 S:1,0,0 SVP:1,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##pas|p:in 138 26 P:138,4,0 Pn:138,5,1 PnV:46,3,0 PnVt:11,1,1 Pnt:4,0,0 Pt:4,0,0 S:124,18,15 SVP:124,15,0 SVPt:16,1,0 St:2,0,0 VP:138,6,0 VPt:16,1,0
verb##pas|p:including 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:into 14 1 P:14,0,0 Pn:14,0,0 PnV:2,0,0 S:11,1,1 SVP:11,0,0 VP:14,0,0
verb##pas|p:in|: 4 0 COL:4,0,0 COLt:1,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 S:4,0,0 SVP:4,0,0 VP:4,0,0
verb##pas|p:in|pt 3 0 P:3,0,0 Pn:3,0,0 S:3,0,0 SVP:3,0,0 T:3,0,0 TE:3,0,0 VP:3,0,0
verb##pas|p:like 3 1 P:3,1,0 Pn:3,1,0 PnV:1,0,0 PnVt:1,0,0 Pnt:1,1,0 Pt:1,1,0 S:2,0,0 SVP:2,1,0 SVPt:2,1,1 VP:3,1,0 VPt:2,1,0
verb##pas|p:near 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##pas|p:of 18 11 P:18,10,0 Pn:18,10,5 PnV:3,0,0 PnVt:1,1,1 S:17,1,0 SVP:17,9,1 SVPt:1,1,0 VP:18,9,0 VPt:1,1,0
verb##pas|p:on 75 18 P:75,6,0 Pn:75,6,3 PnV:20,2,1 PnVt:3,0,0 Pnt:3,0,0 Pt:3,1,0 S:67,9,8 SVP:67,9,0 SVPt:6,2,0 St:1,1,0 VP:75,8,0 VPt:6,1,0
verb##pas|p:onto 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:on|: 2 0 COL:2,0,0 P:2,0,0 Pn:2,0,0 S:1,0,0 SVP:1,0,0 VP:2,0,0
verb##pas|p:on|pt 2 1 P:2,1,1 Pn:2,1,0 S:2,0,0 SVP:2,1,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,1,1
verb##pas|p:out 5 0 P:5,0,0 Pn:5,0,0 PnV:2,0,0 S:3,0,0 SVP:3,0,0 VP:5,0,0
verb##pas|p:outside 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 S:2,0,0 SVP:2,0,0 VP:2,0,0
verb##pas|p:over 10 4 P:10,2,0 Pn:10,2,1 PnV:2,0,0 Pnt:3,1,0 Pt:3,1,0 S:10,0,0 SVP:10,2,0 SVPt:3,1,1 VP:10,2,0 VPt:3,1,0
verb##pas|p:over|pt 1 1 P:1,1,0 Pn:1,1,0 S:1,0,0 SVP:1,1,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,1,0
verb##pas|p:since 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:such 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:than 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 S:2,0,0 SVP:2,0,0 VP:2,0,0
verb##pas|p:through 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##pas|p:throughout 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:to 79 11 P:79,5,0 Pn:79,5,2 PnV:30,2,0 PnVt:10,2,0 Pnt:3,0,0 Pt:3,0,0 S:67,4,2 SVP:67,7,2 SVPt:12,2,1 St:1,0,0 VP:79,5,0 VPt:13,2,0
verb##pas|p:to|pt 2 0 COL:1,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 S:2,0,0 SVP:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##pas|p:under 2 0 P:2,0,0 Pn:2,0,0 S:2,0,0 SVP:2,0,0 VP:2,0,0
verb##pas|p:until 3 0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 S:2,0,0 SVP:2,0,0 VP:3,0,0
verb##pas|p:upon 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:versus 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:with 50 11 P:50,6,0 Pn:50,6,3 PnV:7,1,0 PnVt:1,0,0 Pnt:6,0,0 Pt:6,0,0 S:47,5,4 SVP:47,7,2 SVPt:7,0,0 St:1,0,0 VP:50,7,0 VPt:7,0,0
verb##pas|p:within 2 1 P:2,1,0 Pn:2,1,0 S:1,0,0 SVP:1,1,1 VP:2,1,0
verb##pas|p:without 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:with|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:with|pt 2 1 COL:1,0,0 P:2,1,0 Pn:2,1,0 PnV:1,1,0 S:2,0,0 SVP:2,1,0 T:2,0,0 TE:2,0,0 VP:2,1,0
verb##pas|pt 8 2 S:7,2,1 SVP:2,0,0 T:8,0,0 TE:8,0,0 VP:2,0,0
verb##pas|pt|: 2 0 COL:2,0,0 COLt:1,0,0 S:1,0,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0
verb##pas|q 24 11 P:4,2,0 Pn:4,2,0 PnV:1,1,0 QR:24,3,1 S:23,4,0 SVP:4,4,0 VP:4,3,0
verb##pas|q|a 3 2 QR:3,2,0 S:1,1,0 SVP:1,1,0 SX:1,1,0 VP:3,1,0 X:3,1,0 XE:3,0,0
verb##pas|q|c 1 1 C:1,1,1 CE:1,1,1 QR:1,1,1 S:1,0,0 SVP:1,1,0 VP:1,1,1
verb##pas|q|g 2 2 QR:2,2,1 S:2,1,0 SVP:2,1,0 SX:2,1,0 St:1,0,0 T:1,0,0 TE:1,0,0 VP:2,1,0 X:2,1,0 XE:2,1,0
verb##pas|q|o 5 4 O:5,3,0 P:1,1,0 Pn:1,1,0 QR:5,3,0 S:5,3,0 SVP:5,4,2 VP:5,4,0 VPo:1,1,0
verb##pas|q|x 3 2 QR:3,1,0 S:2,0,0 SVP:2,1,0 SVPt:1,0,0 SX:2,1,0 SXt:1,0,0 VP:3,1,1 VPt:1,0,0 X:3,1,1 XE:3,1,1 XEt:1,0,0 Xt:1,0,0
verb##pas|rel 32 3 REL:32,0,0 S:32,1,1 SVP:7,2,1 VP:7,1,0
verb##pas|x 232 113 P:10,0,0 Pn:10,0,0 PnV:9,2,1 PnVt:1,0,0 S:212,12,0 SVP:212,95,51 SVPt:32,14,4 SX:212,98,51 SXt:24,9,2 St:5,1,0 VP:232,101,11 VPt:35,15,1 X:232,103,13 XE:232,94,10 XEt:47,19,2 Xt:26,11,0
verb##pas|x|: 2 1 COL:2,0,0 S:2,0,0 SVP:2,1,0 SVPt:1,1,1 SX:2,1,0 SXt:1,1,1 VP:2,1,0 VPt:1,1,0 X:2,1,0 XE:2,1,0 XEt:1,1,0 Xt:1,1,0
verb##pas|x|pt 9 6 S:7,1,0 SVP:7,3,0 SVPt:2,2,1 SX:7,3,0 SXt:2,2,1 T:9,2,0 TE:9,2,0 VP:9,4,0 VPt:2,2,0 X:9,4,0 XE:9,3,0 XEt:3,3,0 Xt:2,2,0
verb##post0 353 122 L:353,16,1 Lt:103,3,0 Ltt:9,0,0
verb##post0m 279 111 L:279,2,0 LR:279,48,1 LRt:32,2,0 Lt:59,0,0 LtR:25,4,0 LtRt:3,1,0 Ltt:4,0,0
verb##post0mq 36 29 L:36,16,8 LR:36,13,0 LRt:1,0,0 Lt:21,12,5 LtR:19,8,0 LtRt:1,0,0 QL:36,17,9 QLR:5,4,0
verb##post0mq|Q|c 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 L:1,0,0 LR:1,1,0 Lt:1,0,0 LtR:1,1,0 NE:1,1,0 QL:1,0,0 QLR:1,1,1 QR:1,1,0 VP:1,1,0
verb##post0mq|c 6 6 C:6,0,0 CE:6,0,0 CEt:2,0,0 Ct:2,0,0 E:6,0,0 Et:2,0,0 L:6,5,5 LR:6,5,0 LRt:1,1,0 Lt:6,5,4 LtR:6,4,0 LtRt:1,1,0 NE:6,0,0 NEt:1,0,0 QL:6,5,5 VP:6,0,0 VPt:2,0,0
verb##post0mq|q|c 2 2 C:2,2,2 CE:2,2,2 E:2,2,2 L:2,0,0 LR:2,2,0 Lt:2,0,0 LtR:2,2,0 QL:2,0,0 QLR:2,2,0 QR:2,2,2 VP:2,2,2
verb##post0m|Q|ct 1 1 C:1,1,1 CE:1,1,1 E:1,1,1 L:1,0,0 LR:1,1,0 Lt:1,0,0 LtR:1,1,0 Ltt:1,0,0 QR:1,1,0 VP:1,1,1
verb##post0m|c 1 1 C:1,1,1 CE:1,1,1 E:1,1,1 L:1,0,0 LR:1,1,0 Lt:1,0,0 LtR:1,1,0 NE:1,1,0 VP:1,1,1
verb##post0m|ct 2 2 C:2,2,2 CE:2,2,2 E:2,2,2 L:2,0,0 LR:2,1,0 Lt:2,0,0 LtR:2,1,0 VP:2,2,2
verb##post0m|cw 1 0 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 VP:1,0,0
verb##post0m|c|i 1 1 C:1,1,1 CE:1,1,1 E:1,1,0 L:1,0,0 LR:1,1,0 Lt:1,0,0 LtR:1,1,0 NE:1,1,1 VP:1,1,0 VPi:1,1,1
verb##post0m|q|c 1 1 C:1,1,1 CE:1,1,1 E:1,1,1 L:1,0,0 LR:1,1,0 Lt:1,0,0 LtR:1,1,0 QR:1,1,1 VP:1,1,1
verb##post0q 22 15 L:22,10,5 Lt:10,6,3 QL:22,11,9 QLR:2,1,0
verb##post0|c 10 9 C:10,9,9 CE:10,9,9 E:10,9,9 L:10,0,0 Lt:10,0,0 Ltt:2,0,0 NE:10,9,0 VP:10,9,9
verb##post0|ct 3 2 C:3,2,2 CE:3,2,2 E:3,2,2 L:3,0,0 Lt:3,0,0 VP:3,2,2
verb##post0|cw 1 1 C:1,1,1 CE:1,1,1 E:1,1,1 L:1,0,0 Lt:1,0,0 VP:1,1,1
verb##postI 50 47 L:50,39,32 Lt:13,10,5 Ltt:2,1,0
verb##postImq 3 3 L:3,3,0 LR:3,1,0 Lt:1,1,0 LtR:1,0,0 QL:3,3,0 QLR:1,1,0
verb##postIq 573 567 L:573,439,226 Lt:458,331,151 Ltt:1,1,0 QL:573,456,237 QLR:347,333,288
verb##postS 846 371 L:846,200,169 Lt:266,82,54 Ltt:12,3,0
verb##postSm 491 186 L:491,13,7 LR:491,70,7 LRt:49,6,1 Lt:94,6,4 LtR:72,17,3 LtRt:8,1,0 Ltt:10,0,0
verb##postSmq 270 263 L:270,196,122 LR:270,162,22 LRt:16,11,0 Lt:197,138,78 LtR:195,108,12 LtRt:10,7,0 QL:270,215,143 QLR:46,42,23
verb##postSmq|Q|c 2 2 C:2,1,0 CE:2,1,0 E:2,1,0 L:2,1,0 LR:2,2,1 Lt:2,1,0 LtR:2,2,0 P:2,0,0 Pn:2,0,0 PnV:2,1,0 QL:2,1,0 QLR:2,2,2 QR:2,2,0 VP:2,1,0
verb##postSmq|c 12 12 C:12,1,0 CE:12,1,0 CEt:2,0,0 Ct:2,0,0 E:12,1,0 Et:2,0,0 L:12,9,6 LR:12,8,0 LRt:1,0,0 Lt:12,9,6 LtR:12,8,0 LtRt:1,0,0 NE:2,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 QL:12,11,8 VP:12,1,0 VPt:2,0,0
verb##postSmq|cw 1 1 C:1,0,0 CE:1,0,0 CEt:1,0,0 Ct:1,0,0 E:1,0,0 Et:1,0,0 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 QL:1,0,0 VP:1,0,0 VPt:1,0,0
verb##postSmq|q|c 31 31 C:31,23,1 CE:31,23,1 E:31,23,1 L:31,17,2 LR:31,29,20 Lt:31,12,0 LtR:31,28,15 QL:31,17,2 QLR:31,30,23 QR:31,26,1 VP:31,23,1
verb##postSm|Q|c 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 L:1,1,0 LR:1,1,1 Lt:1,1,0 LtR:1,1,1 NE:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 QR:1,1,0 VP:1,1,0
verb##postSm|c 13 13 C:13,12,8 CE:13,11,8 CEt:3,2,1 Ct:3,2,1 E:13,11,8 Et:3,2,1 L:13,2,1 LR:13,6,0 LRt:2,1,0 Lt:13,1,1 LtR:13,6,0 LtRt:2,1,0 NE:9,7,0 NEt:2,2,0 VP:13,11,8 VPt:3,2,1
verb##postSm|ct 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 VP:1,1,0
verb##postSm|q|c 5 5 C:5,5,3 CE:5,5,3 E:5,5,3 L:5,0,0 LR:5,2,1 Lt:5,0,0 LtR:5,3,1 QR:5,5,4 VP:5,5,3
verb##postSq 1583 1566 L:1583,1190,623 Lt:1146,760,372 Ltt:1,0,0 QL:1583,1284,732 QLR:679,652,558
verb##postSq|c 6 6 C:6,3,2 CE:6,3,2 E:6,3,2 L:6,3,2 Lt:6,3,2 NE:4,2,0 QL:6,3,2 VP:6,3,2
verb##postSq|cw 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,0,0 Lt:1,0,0 QL:1,0,0 VP:1,0,0
verb##postSq|c|o 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,0,0 Lt:1,0,0 NE:1,0,0 O:1,1,0 OC:1,0,0 QL:1,1,0 VP:1,1,0
verb##postS|c 22 15 C:22,15,12 CE:22,15,12 E:22,15,12 L:22,1,0 Lt:22,2,0 Ltt:4,0,0 NE:16,10,0 VP:22,15,12
verb##postS|ct 5 4 C:5,4,4 CE:5,4,4 E:5,4,4 L:5,0,0 Lt:5,0,0 Ltt:2,0,0 S:1,0,0 SVP:1,0,0 VP:5,4,4
verb##postS|c|i 1 1 C:1,1,1 CE:1,1,1 E:1,1,0 L:1,0,0 Lt:1,0,0 NE:1,1,1 VP:1,1,0 VPi:1,1,1
verb##pt 11 2 E:11,2,0 Et:2,0,0 NE:2,1,0 T:11,2,1 TE:11,2,1 TEt:1,0,0 Tt:1,0,0 VP:5,0,0
verb##pt|: 10 0 COL:10,0,0 E:10,0,0 NE:1,0,0 T:10,0,0 TE:10,0,0 VP:1,0,0
verb##pt|:|T 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 T:1,0,0 TE:1,0,0
verb##pt|T 32 6 E:32,5,4 Et:6,2,1 NE:21,3,0 NEt:5,2,0 T:32,5,5 TE:32,5,5 TEt:5,2,1 Tt:5,2,1 VP:9,0,0
verb##q 182 106 E:78,44,27 Et:4,1,1 NE:10,7,3 NEt:1,1,0 P:19,6,0 Pn:19,6,3 PnV:5,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 QR:182,82,38 S:4,0,0 VP:37,12,6 VPt:2,0,0
verb##q|T 75 57 E:64,50,38 NE:3,0,0 QR:75,57,53 VP:28,7,3
verb##q|a 21 9 E:21,4,0 Et:1,0,0 NE:5,0,0 NEt:1,0,0 QR:21,9,2 VP:21,5,0 VPt:1,0,0 X:21,5,0 XE:21,4,0 XEt:1,0,0 Xt:1,0,0
verb##q|a|pt 1 1 E:1,0,0 QR:1,0,0 S:1,1,0 SVP:1,1,1 SX:1,1,1 T:1,0,0 TE:1,0,0 VP:1,1,0 X:1,1,0 XE:1,0,0
verb##q|c 229 223 C:229,196,144 CE:229,199,143 CEt:1,1,0 Ct:1,1,0 E:229,199,143 Et:1,1,0 NE:21,17,0 NEt:1,1,0 QR:229,213,182 VP:229,198,139 VPt:1,1,0
verb##q|ct 42 42 C:42,40,30 CE:42,39,32 CEt:5,5,2 Ct:3,3,1 E:42,39,32 Et:5,5,2 NE:4,4,0 QR:42,31,0 VP:42,39,30 VPt:3,3,1
verb##q|cw 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 QR:1,0,0 VP:1,1,0
verb##q|c|i 1 1 C:1,1,0 CE:1,1,0 E:1,1,1 NE:1,1,0 QR:1,1,0 VP:1,1,1 VPi:1,1,0
verb##q|c|o 9 9 C:9,7,1 CE:9,7,1 E:9,9,2 NE:8,7,1 O:9,1,1 OC:9,9,2 QR:9,9,4 VP:9,9,2 VPo:9,7,1
verb##q|g 3 1 E:3,1,1 QR:3,0,0 VP:3,1,1 X:3,1,1 XE:3,1,1
verb##q|i|a 7 7 E:7,6,6 Et:1,0,0 NE:7,6,0 NEt:1,0,0 QR:7,6,0 VP:7,6,6 VPi:7,6,0 VPit:1,0,0 VPt:1,0,0 X:7,6,0 XE:7,6,0 XEt:1,0,0 Xt:1,0,0
verb##q|o 222 144 E:222,103,64 Et:10,3,1 NE:113,58,10 NEt:7,1,0 O:222,84,55 Ot:5,2,1 P:22,10,1 Pn:22,8,1 PnV:3,1,0 QR:222,99,46 VP:222,103,73 VPo:49,28,4 VPot:1,0,0 VPt:6,2,1
verb##q|o|T 17 14 E:10,6,3 Et:1,0,0 NE:2,0,0 NEt:1,0,0 O:17,7,3 P:1,1,0 Pn:1,0,0 QR:17,12,7 VP:17,7,4 VPo:2,1,0
verb##q|o|a 12 12 E:12,9,7 NE:10,6,1 O:12,6,0 QR:12,11,1 VP:12,11,9 VPo:12,10,1 X:12,10,1 XE:12,8,1
verb##q|o|g 2 2 E:2,0,0 NE:2,0,0 O:2,2,1 QR:2,2,0 VP:2,1,1 VPo:2,1,0 X:2,1,0 XE:2,0,0
verb##q|o|i 5 5 E:5,4,4 NE:5,4,0 O:5,3,0 QR:5,4,0 VP:5,4,4 VPi:5,4,0 VPo:1,1,0
verb##q|o|pt 3 3 E:3,2,0 Et:1,1,1 NE:3,1,0 NEt:1,1,0 O:3,1,1 QR:3,3,2 T:3,1,0 TE:3,1,0 VP:3,1,1
verb##q|o|x 1 1 E:1,1,0 NE:1,1,0 O:1,0,0 QR:1,0,0 VP:1,1,0 VPo:1,1,0 X:1,1,0 XE:1,1,0
verb##q|pt 1 1 E:1,1,1 QR:1,1,1 T:1,1,1 TE:1,1,1
verb##q|pt|T 4 3 E:4,3,2 QR:4,3,3 T:4,3,2 TE:4,3,2
verb##q|x 20 18 E:20,16,10 P:2,1,0 Pn:2,1,0 PnV:2,1,1 QR:20,14,1 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:20,16,11 X:20,16,11 XE:20,16,10
verb##rel 198 66 E:111,32,5 Et:7,2,0 NE:8,0,0 NEt:1,0,0 REL:198,23,7 VP:32,2,1 VPt:2,1,0
verb##rel|T 68 14 E:58,3,1 Et:6,0,0 NE:17,1,0 NEt:2,0,0 REL:68,6,4 S:1,0,0 VP:33,1,0 VPt:1,0,0
verb##x 1620 773 E:1620,607,211 Et:245,87,32 NE:9,3,1 NEt:2,0,0 P:172,12,0 Pn:172,16,0 PnV:170,69,28 PnVt:19,10,7 S:158,14,2 SVP:158,88,40 SVPt:17,8,2 SX:158,88,40 SXt:13,5,1 St:1,0,0 VP:1620,662,255 VPt:169,61,20 X:1620,665,266 XE:1620,602,217 XEt:245,88,32 Xt:126,45,14
verb##x|: 35 20 COL:35,8,1 COLt:6,0,0 E:35,11,3 Et:11,5,1 P:2,0,0 Pn:2,0,0 PnV:2,0,0 S:7,1,0 SVP:7,2,1 SVPt:1,0,0 SX:7,2,1 SXt:1,0,0 VP:35,12,4 VPt:6,4,1 X:35,13,5 XE:35,11,3 XEt:11,5,1 Xt:5,3,0
verb##x|T 55 22 E:55,14,6 Et:6,2,1 P:22,0,0 Pn:22,0,0 PnV:22,5,2 PnVt:2,1,0 VP:55,15,0 VPt:5,1,0 X:55,16,6 XE:55,14,6 XEt:6,2,1 Xt:4,0,0
verb##x|pt 22 9 E:22,6,2 Et:10,4,2 P:4,0,0 Pn:4,0,0 PnV:4,2,1 PnVt:1,0,0 S:2,0,0 SVP:2,2,1 SX:2,2,1 T:22,3,0 TE:22,3,0 TEt:3,1,0 Tt:3,1,0 VP:22,8,2 VPt:1,0,0 X:22,8,2 XE:22,6,2 XEt:10,4,2 Xt:1,0,0
verb##x|pt|: 2 2 COL:2,1,0 E:2,1,1 S:1,1,0 SVP:1,1,0 SX:1,1,0 T:2,1,0 TE:2,1,0 VP:2,0,0 X:2,0,0 XE:2,1,1
vet# 5 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
view# 24 17 E:16,7,4 NE:13,4,0 O:15,5,2 P:12,5,0 Pn:12,5,1 PnV:5,2,0 S:5,3,0 SVP:5,3,0 VP:22,9,5 VPo:12,5,0
view#o 6 4 E:6,3,2 NE:4,1,0 O:6,2,1 VP:6,3,2 VPo:4,1,0
violate# 7 0 E:7,0,0 NE:5,0,0 O:7,0,0 VP:7,0,0 VPo:3,0,0
visit# 28 1 E:27,1,0 Et:6,0,0 NE:18,0,0 O:22,0,0 P:9,0,0 Pn:9,0,0 PnV:5,1,0 VP:27,1,0 VPo:15,1,0 VPot:4,0,0 VPt:4,0,0 X:7,1,0 XE:7,1,0 XEt:3,0,0 Xt:3,0,0
visit#o 7 0 E:7,0,0 NE:5,0,0 O:7,0,0 VP:7,0,0
vocal# 5 4 P:5,4,0 Pn:5,4,3 VP:5,3,0
voice# 8 6 E:7,5,1 Et:1,1,0 NE:6,5,0 NEt:1,1,0 O:7,5,2 P:1,1,0 Pn:1,1,1 Pnt:1,1,0 Pt:1,1,0 VP:7,6,2 VPo:1,1,0 VPot:1,1,0 VPt:1,1,0
voice#o 6 5 E:6,4,1 NE:5,4,0 O:6,5,2 VP:6,5,2
volunteer# 5 1 E:2,1,1 L:3,0,0 VP:2,1,1 X:2,1,1 XE:2,1,1
vote# 117 49 E:85,21,3 Et:12,5,1 L:29,0,0 LR:12,1,0 Lt:5,0,0 NE:16,2,0 O:14,6,4 P:56,17,0 Pn:56,19,13 PnV:14,5,2 PnVt:3,2,1 VP:79,26,4 VPo:9,1,0 VPt:6,2,0 X:9,6,3 XE:9,5,3
vote#0 16 3 E:15,2,0 NE:3,0,0 VP:8,1,0
vote#o 5 4 E:5,2,1 Et:1,1,1 NE:4,1,0 O:5,3,2 VP:5,3,2
vote#p:for 23 14 E:23,10,0 Et:3,1,0 P:23,11,0 Pn:23,12,9 PnV:7,3,1 PnVt:1,1,1 VP:23,12,0 VPt:1,1,0
vote#p:in 9 2 E:9,0,0 Et:4,2,0 P:9,2,0 Pn:9,2,0 PnVt:2,1,0 VP:9,1,0 VPt:2,1,0
vote#p:on 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
vote#postS 13 5 L:13,0,0
vote#postSm 9 3 L:9,0,0 LR:9,1,0
vote#x 5 5 E:5,3,2 VP:5,3,2 X:5,4,2 XE:5,3,2
vouch# 4 4 L:4,0,0
vow# 39 39 C:3,3,2 CE:3,3,2 E:38,35,21 Et:2,2,1 L:1,1,1 LR:1,1,0 NE:1,1,0 O:2,1,0 P:1,1,0 Pn:1,1,0 QL:1,1,1 QR:8,6,1 VP:38,37,23 VPo:2,2,1 VPt:2,2,1 X:33,32,21 XE:33,30,17 XEt:2,2,1 Xt:1,1,1
vow#q|x 6 6 E:6,5,1 QR:6,4,0 VP:6,5,2 X:6,5,2 XE:6,5,1
vow#x 25 25 E:25,23,15 Et:2,2,1 VP:25,25,17 VPt:2,2,1 X:25,25,17 XE:25,23,14 XEt:2,2,1 Xt:1,1,1
vy# 8 0 E:6,0,0 VP:6,0,0 X:4,0,0 XE:4,0,0
wage# 4 1 E:3,1,1 NE:2,1,0 O:3,1,1 VP:4,1,1
wait# 26 1 E:24,1,0 NE:4,0,0 P:13,0,0 Pn:13,0,0 PnV:9,1,1 VP:22,1,0 X:8,1,0 XE:8,1,0
wait#0 5 0 E:5,0,0 VP:3,0,0
wait#p:for 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
wait#x 6 1 E:6,1,0 P:3,0,0 Pn:3,0,0 PnV:3,1,1 VP:6,1,0 X:6,1,0 XE:6,1,0
walk# 29 4 E:26,1,0 Et:7,1,1 L:3,0,0 NE:12,1,0 NEt:5,0,0 O:15,3,3 P:13,0,0 Pn:13,0,0 PnV:3,0,0 VP:23,1,0 VPo:8,0,0 VPt:4,1,0
walk#o 7 0 E:7,0,0 NE:5,0,0 O:7,0,0 VP:7,0,0
want# 140 101 C:1,1,1 CE:1,1,1 COL:3,0,0 E:133,76,57 Et:20,9,3 NE:45,29,0 NEt:5,2,0 O:48,20,10 P:8,5,0 Pn:8,5,0 PnV:3,2,0 QR:3,0,0 REL:4,1,1 SVP:2,1,0 SX:2,1,0 T:5,1,0 TE:5,1,0 TEt:1,1,0 Tt:1,1,0 VP:133,83,65 VPo:28,20,0 VPot:1,1,0 VPt:11,7,2 X:97,63,35 XE:97,57,28 XEt:15,6,2 Xt:5,4,1
want#o 22 14 E:22,14,12 Et:3,2,1 NE:20,12,0 NEt:2,1,0 O:22,12,9 VP:22,13,11 VPo:5,2,0 VPt:3,2,1
want#o|x 13 12 E:13,12,11 NE:12,12,0 O:13,2,0 PnV:1,1,0 VP:13,12,11 VPo:13,12,0 X:13,12,0 XE:13,12,0
want#x 74 55 E:74,41,26 Et:11,4,1 VP:74,46,32 VPt:6,3,1 X:74,47,33 XE:74,41,26 XEt:11,4,1 Xt:4,3,1
warn# 46 45 C:20,19,16 CE:20,19,16 CEt:2,2,1 COL:2,1,1 Ct:1,1,0 E:35,31,21 Et:2,2,1 L:10,4,3 LR:7,6,1 LRt:1,1,0 Lt:2,1,0 NE:9,7,2 NEt:1,1,0 O:6,1,0 OC:2,2,0 P:5,3,0 Pn:5,3,3 PnV:1,1,0 QL:3,2,1 QLR:1,1,0 QR:2,2,0 SVP:1,1,0 VP:33,27,14 VPo:6,4,2 VPot:1,1,0 VPt:2,2,1 X:1,1,0 XE:1,1,0
warn#0 6 6 E:6,6,5 NE:2,2,1 VP:5,4,2
warn#ct 14 14 C:14,13,11 CE:14,13,12 CEt:1,1,0 Ct:1,1,0 E:14,13,12 Et:1,1,0 PnV:1,1,0 VP:14,13,10 VPt:1,1,0
wary# 5 5 P:4,4,0 Pn:4,4,4 VP:5,4,0 VPt:1,1,0
waste# 4 0 E:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
watch# 59 9 C:1,1,0 CE:1,1,0 E:55,7,2 Et:6,2,2 NE:27,3,0 NEt:2,1,0 O:37,4,3 P:22,0,0 Pn:22,0,0 PnV:4,0,0 VP:53,6,2 VPo:23,1,0 VPt:4,1,1 X:5,2,0 XE:5,2,0
watch#0 6 1 E:6,1,1 VP:3,1,1
watch#o 18 2 E:18,1,0 Et:4,2,2 NE:13,1,0 NEt:2,1,0 O:18,1,0 VP:18,0,0 VPo:6,0,0 VPt:2,1,1
wave# 8 0 E:5,0,0 L:3,0,0 O:3,0,0 VP:3,0,0
wear# 18 0 E:18,0,0 Et:4,0,0 NE:14,0,0 NEt:4,0,0 O:13,0,0 P:3,0,0 Pn:3,0,0 QR:5,0,0 VP:16,0,0 VPo:6,0,0 X:3,0,0 XE:3,0,0
wear#o 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0 VPo:3,0,0
weigh# 11 4 E:10,1,0 Et:4,2,0 NE:3,0,0 P:8,3,0 Pn:8,3,2 PnV:4,2,0 PnVt:2,1,0 VP:9,3,0 VPt:2,1,0
welcome# 15 8 E:14,5,4 Et:3,0,0 NE:12,4,0 NEt:3,0,0 O:10,3,3 P:6,2,0 Pn:6,1,0 PnV:1,1,0 VP:15,8,7 VPo:6,4,0 X:1,1,0 XE:1,1,0
welcome#o 5 4 E:5,2,1 NE:5,1,0 O:5,3,3 VP:5,4,3 VPo:1,1,0
whip# 4 1 E:4,0,0 Et:2,1,0 NE:3,0,0 NEt:2,1,0 O:3,0,0 P:4,1,0 Pn:4,1,1 VP:4,1,0 VPo:3,1,0
widen# 9 0 E:9,0,0 NE:9,0,0 O:9,0,0 P:8,0,0 Pn:8,0,0 VP:9,0,0 VPo:8,0,0
widen#o|p:over 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
willing# 7 4 VP:7,4,2 X:7,4,2 XE:7,4,2
willing#x|A 7 4 VP:7,4,2 X:7,4,2 XE:7,4,2
win# 456 7 C:5,0,0 CE:5,0,0 COL:13,0,0 E:421,3,1 Et:102,1,0 L:28,0,0 LR:10,0,0 Lt:6,0,0 NE:257,3,0 NEt:67,1,0 O:327,1,0 Ot:7,0,0 P:162,1,0 Pn:162,1,0 PnV:52,0,0 PnVt:10,0,0 Pnt:3,0,0 Pt:3,0,0 QR:3,0,0 REL:11,0,0 S:4,0,0 T:9,0,0 TE:9,0,0 VP:401,3,1 VPo:172,3,0 VPot:22,1,0 VPt:57,1,0 X:14,0,0 XE:14,0,0
win#0 20 0 E:20,0,0 Et:6,0,0 NE:3,0,0 VP:4,0,0
win#o 193 3 E:193,2,0 Et:50,1,0 NE:130,2,0 NEt:33,1,0 O:193,0,0 Ot:4,0,0 VP:193,2,0 VPo:56,2,0 VPot:6,1,0 VPt:31,1,0
win#o|T 13 0 E:13,0,0 Et:3,0,0 NE:8,0,0 O:13,0,0 VP:13,0,0 VPo:3,0,0 VPt:3,0,0
win#o|p:by 11 0 E:11,0,0 NE:11,0,0 O:11,0,0 P:11,0,0 Pn:11,0,0 VP:11,0,0 VPo:11,0,0
win#o|p:in 39 1 E:39,1,1 Et:14,0,0 NE:33,1,0 NEt:14,0,0 O:39,1,0 P:39,1,0 Pn:39,1,0 PnV:10,0,0 PnVt:5,0,0 VP:39,1,1 VPo:39,1,0 VPot:9,0,0 VPt:9,0,0
win#o|p:on 13 1 E:13,0,0 Et:3,0,0 NE:13,0,0 O:13,0,0 P:13,0,0 Pn:13,0,0 PnV:5,0,0 VP:13,0,0 VPo:13,0,0
win#o|p:with 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
win#p:at 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 PnV:9,0,0 VP:10,0,0
win#p:in 17 0 E:17,0,0 Et:4,0,0 P:17,0,0 Pn:17,0,0 VP:17,0,0
win#p:over 7 0 E:7,0,0 Et:3,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
win#post0 8 0 L:8,0,0 Lt:4,0,0
win#postS 10 0 L:10,0,0
win#postSm 7 1 L:7,0,0 LR:7,0,0
win#rel 5 0 REL:5,0,0
win#rel|T 5 0 E:5,0,0 REL:5,0,0 VP:3,0,0
withdraw# 7 3 E:5,2,1 NE:3,2,0 O:4,3,2 P:3,0,0 Pn:3,0,0 VP:5,2,1
withhold# 6 2 E:5,1,0 NE:5,1,0 O:5,2,1 VP:6,2,0 VPo:3,0,0
witness# 4 3 E:4,3,2 NE:3,1,0 O:4,3,2 VP:4,3,3
wonder# 16 14 C:11,10,8 CE:11,10,8 E:13,11,8 L:3,3,1 LR:1,1,0 Lt:1,1,0 LtR:1,1,0 P:2,1,0 Pn:2,1,1 QL:3,3,2 VP:13,11,8
wonder#cw 10 9 C:10,9,8 CE:10,9,8 E:10,9,8 VP:10,9,8
word# 4 2 E:2,1,0 NE:1,1,0 QR:3,1,1 T:1,1,0 TE:1,1,0 VP:4,0,0 VPt:2,1,0
work# 181 9 E:147,5,1 Et:30,2,1 L:31,0,0 LR:14,0,0 NE:23,0,0 NEt:6,0,0 O:26,0,0 P:95,2,0 Pn:95,2,1 PnV:43,2,0 PnVt:7,0,0 SVP:1,1,0 SX:1,1,0 T:2,1,0 TE:2,1,0 VP:145,8,1 VPo:14,0,0 VPot:4,0,0 VPt:18,1,0 X:30,5,2 XE:30,4,1 XEt:6,2,1 Xt:5,1,0
work#0 12 1 E:11,1,0 VP:8,1,0
work#o 16 0 E:16,0,0 Et:6,0,0 NE:12,0,0 O:16,0,0 VP:16,0,0 VPo:6,0,0 VPt:5,0,0
work#p:as 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
work#p:at 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
work#p:for 24 0 E:24,0,0 Et:3,0,0 P:24,0,0 Pn:24,0,0 PnV:12,0,0 VP:24,0,0
work#p:in 13 0 E:13,0,0 P:13,0,0 Pn:13,0,0 PnV:6,0,0 VP:13,0,0
work#p:on 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0
work#p:with 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 PnV:5,0,0 VP:10,0,0
work#postS 14 0 L:14,0,0
work#postSm 13 0 L:13,0,0 LR:13,0,0
work#x 22 3 E:22,2,0 Et:3,1,0 P:6,0,0 Pn:6,0,0 PnV:6,2,0 VP:22,2,0 VPt:3,1,0 X:22,2,0 XE:22,2,0 XEt:3,1,0 Xt:3,1,0
worried# 6 6 C:2,2,1 CE:2,2,1 P:4,3,0 Pn:4,3,2 PnV:1,1,1 VP:6,6,1
worry# 17 15 C:7,7,6 CE:7,6,5 CEt:2,1,1 Ct:1,1,1 E:13,7,6 Et:3,1,1 L:5,0,0 LR:1,1,0 LRt:1,1,0 LtR:1,1,0 LtRt:1,1,0 NE:5,3,0 P:3,0,0 Pn:3,0,0 VP:12,7,6 VPt:2,1,1
worth# 4 0 VP:4,0,0
wrap# 5 0 VP:4,0,0
write# 287 257 C:31,28,20 CE:31,29,22 CEt:2,2,2 COL:2,2,1 Ct:2,2,2 E:106,68,29 Et:6,3,1 L:175,120,61 LR:42,29,9 LRt:3,2,0 Lt:81,57,28 LtR:11,8,2 LtRt:2,1,0 NE:33,15,0 NEt:3,1,0 O:38,12,5 P:40,12,0 Pn:40,12,4 PnV:19,9,0 PnVt:2,2,1 QL:139,126,80 QLR:45,44,35 QR:24,16,12 REL:1,1,0 S:5,1,1 SVP:3,0,0 VP:105,53,19 VPo:14,6,2 VPt:7,3,1
write#ct 15 15 C:15,14,10 CE:15,15,12 CEt:1,1,1 Ct:1,1,1 E:15,15,10 Et:1,1,0 P:4,0,0 Pn:4,0,0 PnV:4,4,0 PnVt:1,1,0 VP:15,14,7 VPt:1,1,0
write#mid 10 10 E:10,10,4 L:10,1,0 LR:10,10,5
write#o 24 19 E:24,10,2 NE:17,8,0 O:24,8,4 VP:24,10,4 VPo:3,2,1
write#o|T 5 4 E:5,3,0 O:5,3,1 VP:5,3,0 VPo:2,1,1
write#p:in 5 4 E:5,3,0 P:5,3,0 Pn:5,3,0 VP:5,3,0
write#pasA 6 2 S:2,1,1 VP:6,0,0
write#post0m 7 5 L:7,0,0 LR:7,2,1
write#postIq 18 18 L:18,15,11 Lt:12,9,6 QL:18,17,16 QLR:4,3,2
write#postSm 10 9 L:10,0,0 LR:10,6,0
write#postSmq 11 11 L:11,8,3 LR:11,7,2 LRt:2,2,0 Lt:7,3,1 LtR:6,4,1 LtRt:2,1,0 QL:11,9,5 QLR:4,4,3
write#postSq 105 105 L:105,86,43 Lt:55,40,18 QL:105,95,56 QLR:36,36,29
write#q|c 7 7 C:7,6,4 CE:7,6,4 E:7,6,4 QR:7,7,7 VP:7,6,3
wrong# 6 1 P:4,0,0 Pn:4,0,0 VP:6,1,0
yell# 7 7 C:3,3,3 CE:3,3,3 E:6,5,5 L:3,1,1 Lt:2,1,1 LtR:1,1,0 O:1,1,1 QL:1,1,1 QR:5,5,5 VP:4,4,4
yield# 5 1 E:5,0,0 O:3,0,0 P:2,1,0 Pn:2,1,1 VP:5,0,0
`;
