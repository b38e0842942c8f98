/** Written by `npm run train`. Counts from PolNeAR (Newell, Margolin and Ruths, LREC 2018), training articles; no text of it. */
export const countedFrames = `
=# 102 0 COL:7,0,0 E:102,0,0 Et:9,0,0 O:23,0,0 Ot:6,0,0 T:4,0,0 TE:4,0,0 VP:68,0,0 VPt:7,0,0 X:28,0,0 XE:28,0,0
=#0 46 0 E:46,0,0 VP:12,0,0
=#a 26 0 E:26,0,0 VP:26,0,0 X:26,0,0 XE:26,0,0
=#o 17 0 E:17,0,0 Et:5,0,0 O:17,0,0 Ot:5,0,0 VP:17,0,0 VPt:5,0,0
abandon# 8 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0
abandon#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
able# 29 4 E:1,1,0 T:3,0,0 TE:3,0,0 VP:29,3,0 X:29,3,0 XE:29,3,0 XEt:3,0,0
able#x|A 25 3 VP:25,2,0 X:25,2,0 XE:25,2,0 XEt:3,0,0
accelerate# 9 0 E:6,0,0 O:4,0,0 VP:6,0,0
accept# 26 12 C:1,1,0 CE:1,1,0 E:24,9,7 Et:3,0,0 NE:13,2,0 O:23,10,8 P:7,0,0 Pn:7,0,0 VP:24,10,8 VPo:10,0,0
accept#o 14 9 E:14,8,7 NE:6,2,0 O:14,8,8 VP:14,8,7
accompany# 6 0 VP:6,0,0
accomplish# 4 0 E:4,0,0 O:3,0,0 VP:4,0,0
account# 7 0 E:7,0,0 P:5,0,0 Pn:5,0,0 VP:6,0,0
account#p:for 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
accuse# 79 75 C:1,1,0 CE:1,1,0 CEt:1,1,1 Ct:1,1,1 E:73,64,49 Et:8,5,2 NE:64,56,1 NEt:7,4,0 O:67,27,15 P:38,34,1 Pn:38,32,2 PnV:7,7,0 Pnt:3,2,0 Pt:3,2,0 S:4,0,0 SVP:3,3,0 VP:78,71,50 VPo:48,44,1 VPot:3,2,0 VPt:7,4,2
accuse#o 36 32 E:36,28,25 Et:4,2,0 NE:33,26,0 NEt:4,2,0 O:35,21,14 VP:36,30,27 VPo:18,15,0 VPot:1,1,0 VPt:2,1,0
accuse#o|p:of 27 27 E:27,27,22 Et:2,1,1 NE:26,26,1 NEt:2,1,0 O:27,1,0 P:27,26,1 Pn:27,25,2 PnV:5,5,0 Pnt:2,1,0 Pt:2,1,0 VP:27,27,21 VPo:27,27,1 VPot:2,1,0 VPt:2,1,1
achieve# 7 0 E:7,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
acknowledge# 63 60 C:36,34,25 CE:36,34,26 CEt:3,2,2 Ct:3,2,2 E:61,48,36 Et:7,4,3 L:4,1,0 LR:3,2,0 Lt:2,1,0 NE:10,5,0 O:14,11,10 OC:1,1,0 P:8,1,0 Pn:8,1,0 PnV:3,2,0 PnVt:1,1,0 QL:1,1,0 QLR:1,1,1 T:3,1,1 TE:3,1,1 VP:56,47,32 VPo:5,1,1 VPt:5,3,2 X:1,1,1 XE:1,1,1
acknowledge#ct 33 32 C:33,31,22 CE:33,31,23 CEt:3,2,2 Ct:3,2,2 E:33,31,23 Et:3,2,1 PnV:1,1,0 PnVt:1,1,0 VP:33,31,22 VPt:3,2,1
acknowledge#o 9 8 E:9,7,6 Et:2,1,1 NE:4,3,0 O:9,8,7 VP:9,7,6 VPt:2,1,1
acquiesc# 4 4 E:4,2,1 P:3,2,0 Pn:3,2,2 PnV:1,1,0 PnVt:1,1,1 VP:4,3,0 VPt:1,1,0 X:1,1,0 XE:1,1,1
acquire# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
act# 23 0 E:23,0,0 Et:4,0,0 NE:5,0,0 O:4,0,0 P:14,0,0 Pn:14,0,0 PnV:3,0,0 VP:23,0,0 X:3,0,0 XE:3,0,0
act#0 5 0 E:5,0,0 VP:5,0,0
activate# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
adapt# 6 0 E:3,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
add# 279 241 C:121,106,76 CE:121,111,88 CEt:5,3,2 COL:3,1,0 Ct:3,1,0 E:178,136,100 Et:11,3,2 L:114,68,44 LR:31,24,10 LRt:1,1,0 Lt:74,51,29 LtR:5,4,1 LtRt:1,1,0 NE:21,8,1 NEt:4,0,0 O:23,2,0 OC:2,2,1 P:23,0,0 Pn:23,0,0 PnV:7,1,0 QL:81,60,41 QLR:35,34,29 QR:72,69,53 T:2,2,1 TE:2,2,1 VP:157,111,80 VPo:11,2,1 VPt:6,1,0
add#ct 57 55 C:57,50,35 CE:57,52,44 CEt:4,3,2 Ct:2,1,0 E:57,52,43 Et:4,3,2 PnV:1,1,0 VP:57,52,38 VPt:2,1,0
add#mid 15 15 E:15,13,5 L:15,5,1 LR:15,15,9
add#o 9 4 E:9,3,2 NE:6,2,0 O:9,1,0 VP:9,1,0
add#p:to 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 PnV:4,0,0 VP:10,0,0
add#post0m 8 7 L:8,0,0 LR:8,5,0
add#postIq 6 6 L:6,4,2 Lt:6,4,2 QL:6,4,2 QLR:4,4,4
add#postSq 69 69 L:69,54,37 Lt:60,42,24 QL:69,54,38 QLR:28,27,25
add#q|T 5 4 E:5,3,3 QR:5,4,4
add#q|c 47 47 C:47,39,29 CE:47,42,31 E:47,42,32 QR:47,47,44 VP:47,40,30
add#q|ct 7 7 C:7,7,5 CE:7,7,5 E:7,7,5 QR:7,7,0 VP:7,7,5
address# 49 18 E:45,12,9 Et:7,1,0 NE:26,7,0 NEt:4,0,0 O:42,13,12 P:11,0,0 Pn:11,0,0 PnV:3,0,0 QR:2,1,1 VP:47,12,8 VPo:17,0,0 VPt:5,0,0
address#o 26 13 E:26,11,9 Et:3,1,0 NE:18,7,0 O:26,11,10 VP:26,11,8 VPo:5,0,0
address#o|T 5 0 E:4,0,0 O:5,0,0 VP:5,0,0
adjective##:|A 1 0 COL:1,0,0 VP:1,0,0
adjective##A 101 21 VP:101,16,2 VPt:10,2,0
adjective##Q|A 8 2 P:8,1,0 Pn:8,1,1 PnV:1,0,0 PnVt:1,1,1 QR:8,1,1 VP:8,0,0 VPt:1,1,0
adjective##Q|ct|A 3 1 C:3,1,1 CE:3,1,1 QR:3,1,0 VP:3,1,1
adjective##Q|x|A 2 2 QR:2,0,0 VP:2,0,0 VPt:1,0,0 X:2,0,0 XE:2,0,0 XEt:1,0,0 Xt:1,0,0
adjective##a|A 4 1 VP:4,1,0 X:4,1,0 XE:4,0,0 XEt:1,1,0
adjective##ct|A 79 43 C:79,42,36 CE:79,41,34 CEt:9,4,1 Ct:6,2,1 P:5,1,0 Pn:5,1,1 PnV:4,0,0 VP:77,42,35 VPt:6,2,1
adjective##cw|A 28 11 C:28,11,7 CE:28,10,6 CEt:3,2,2 Ct:1,1,1 VP:28,11,7 VPt:1,1,1
adjective##c|A 25 11 C:25,11,8 CE:25,11,7 CEt:2,1,1 Ct:2,1,1 P:2,0,0 Pn:2,0,0 PnV:2,1,1 PnVt:1,0,0 VP:25,11,8 VPt:3,1,1
adjective##g|A 1 0 VP:1,0,0 X:1,0,0 XE:1,0,0
adjective##o|A 3 0 O:3,0,0 VP:3,0,0 VPo:3,0,0 VPt:1,0,0
adjective##o|p:about|A 1 1 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,1,0 VPo:1,0,0
adjective##o|p:as|A 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
adjective##o|p:for|A 1 1 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,1,0 VPo:1,1,0
adjective##o|p:in|A 1 1 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
adjective##o|p:on|A 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
adjective##o|x|A 2 0 O:2,0,0 VP:2,0,0 VPo:2,0,0 X:2,0,0 XE:2,0,0
adjective##p:,|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:about|:|A 1 1 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,1,1 PnVt:1,0,0 VP:1,1,0 VPt:1,0,0
adjective##p:about|A 42 33 P:42,30,2 Pn:42,30,28 PnV:5,1,0 Pnt:1,0,0 Pt:1,0,0 VP:41,28,1 VPt:1,0,0
adjective##p:about|pt|: 1 1 COL:1,1,0 P:1,0,0 Pn:1,0,0 T:1,1,0 TE:1,1,0 VP:1,0,0
adjective##p:about|pt|A 2 2 P:2,2,0 Pn:2,2,2 T:2,0,0 TE:2,0,0 VP:2,2,0
adjective##p:above|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:according|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:across|A 2 0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 VP:2,0,0
adjective##p:after|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:against|:|A 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:against|A 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:among|A 8 1 P:8,0,0 Pn:8,0,0 PnV:1,0,0 Pnt:3,0,0 Pt:3,0,0 VP:8,0,0 VPt:3,0,0
adjective##p:among|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:as|A 16 0 P:16,0,0 Pn:16,0,0 PnV:1,0,0 VP:16,0,0
adjective##p:at|A 17 1 P:17,1,0 Pn:17,1,0 PnV:2,0,0 PnVt:2,0,0 VP:17,1,0 VPt:2,0,0
adjective##p:because|A 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:between|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:by|A 4 1 P:4,1,0 Pn:4,1,0 PnV:2,1,1 VP:4,1,0
adjective##p:during|A 2 0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0
adjective##p:for|:|A 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
adjective##p:for|A 64 2 P:64,1,0 Pn:64,1,0 PnV:11,0,0 PnVt:3,0,0 Pnt:3,0,0 Pt:4,0,0 VP:64,1,0 VPt:4,0,0
adjective##p:for|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:from|A 12 1 P:12,0,0 Pn:12,0,0 PnV:5,0,0 PnVt:2,0,0 VP:12,0,0 VPt:2,0,0
adjective##p:from|pt|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:including|A 1 1 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:into|A 1 1 P:1,1,0 Pn:1,1,0 VP:1,1,0
adjective##p:into|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:in|:|A 2 0 COL:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:in|A 111 17 P:111,11,0 Pn:111,11,7 PnV:31,1,1 PnVt:6,0,0 Pnt:4,0,0 Pt:5,0,0 VP:109,12,0 VPt:11,0,0
adjective##p:in|pt|: 1 0 COL:1,0,0 COLt:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0
adjective##p:in|pt|A 2 0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
adjective##p:of|:|A 1 1 COL:1,1,0 COLt:1,1,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:of|A 62 29 P:62,26,0 Pn:62,26,20 PnV:8,2,2 PnVt:2,0,0 Pnt:2,1,1 Pt:2,1,0 VP:62,26,0 VPt:4,1,0
adjective##p:of|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:on|:|A 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:on|A 23 7 P:23,4,0 Pn:23,4,4 PnV:6,2,0 PnVt:4,1,0 VP:22,4,0 VPt:4,0,0
adjective##p:outside|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 VP:1,0,0
adjective##p:over|pt|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:since|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:than|A 48 1 P:48,0,0 Pn:48,0,0 PnV:12,1,0 PnVt:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:48,1,0 VPt:4,0,0
adjective##p:through|A 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0
adjective##p:to|:|A 2 0 COL:2,0,0 COLt:1,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:to|A 72 13 P:72,4,0 Pn:72,4,4 PnV:19,2,0 PnVt:4,0,0 Pnt:2,1,1 Pt:3,1,0 VP:71,5,0 VPt:8,1,0
adjective##p:to|pt|A 2 1 P:2,0,0 Pn:2,0,0 Pnt:1,1,0 Pt:1,1,0 T:2,0,0 TE:2,0,0 VP:2,0,0 VPt:1,1,0
adjective##p:under|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:upon|A 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:while|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:within|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:without|A 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:with|A 30 15 P:30,11,2 Pn:30,11,8 PnV:3,0,0 PnVt:1,0,0 VP:30,11,2 VPt:1,0,0
adjective##p:with|pt|A 2 0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0 VPt:1,0,0
adjective##pt|:|A 1 0 COL:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##pt|A 4 1 T:4,0,0 TE:4,0,0
adjective##q|A 4 0 QR:4,0,0 VP:1,0,0
adjective##q|ct|A 1 0 C:1,0,0 CE:1,0,0 QR:1,0,0 VP:1,0,0
adjective##q|x|A 1 0 QR:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
adjective##rel|A 1 1 REL:1,1,1 VP:1,0,0
adjective##x|:|A 6 2 COL:6,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0 XEt:1,0,0
adjective##x|A 227 54 P:13,0,0 Pn:13,0,0 PnV:12,2,2 PnVt:1,0,0 VP:227,45,14 VPt:19,2,0 X:227,45,14 XE:227,42,12 XEt:28,2,0 Xt:18,2,0
adjective##x|pt|A 7 2 T:7,0,0 TE:7,0,0 VP:7,1,0 X:7,1,0 XE:7,1,0 XEt:3,1,0
admit# 31 26 C:20,16,12 CE:20,17,14 CEt:4,4,2 Ct:2,2,0 E:28,20,12 Et:5,4,2 L:3,1,1 Lt:2,1,1 NE:7,3,0 O:5,1,1 OC:1,1,0 P:5,1,0 Pn:5,1,1 PnV:4,3,0 PnVt:1,1,0 QL:3,2,2 QLR:2,2,1 QR:3,2,1 VP:26,19,11 VPo:2,1,0 VPt:2,2,0 X:1,1,1 XE:1,1,1
admit#c 7 6 C:7,3,2 CE:7,4,4 E:7,4,3 NE:5,3,0 VP:7,3,2
admit#ct 11 11 C:11,11,10 CE:11,11,9 CEt:4,4,2 Ct:2,2,0 E:11,11,6 Et:4,4,2 P:3,0,0 Pn:3,0,0 PnV:3,3,0 PnVt:1,1,0 VP:11,11,7 VPt:2,2,0
adopt# 21 7 E:15,3,2 NE:10,3,0 O:14,4,1 P:6,0,0 Pn:6,0,0 PnV:3,0,0 QR:2,2,1 S:5,1,1 SVP:3,0,0 T:3,2,1 TE:2,1,0 VP:21,4,2 VPo:3,1,0
adopt#o 8 3 E:8,2,1 NE:5,2,0 O:8,2,0 VP:8,2,1 VPo:1,1,0
advance# 6 1 E:6,0,0 P:3,0,0 Pn:3,0,0 REL:1,1,0 VP:4,0,0
advise# 22 3 E:20,2,1 Et:3,0,0 NE:13,1,0 O:17,1,0 P:9,0,0 Pn:9,0,0 VP:21,2,1 VPo:10,0,0 X:2,1,1 XE:2,1,1
advise#o 9 1 E:9,1,0 NE:7,1,0 O:9,1,0 VP:9,1,0
advise#o|p:on 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
advocate# 21 14 E:17,7,3 Et:4,3,1 L:3,0,0 NE:6,2,0 NEt:2,1,0 O:7,1,1 P:9,6,0 Pn:9,6,3 PnV:2,1,1 PnVt:1,1,1 VP:16,9,4 VPo:3,2,0 VPt:2,2,0 X:3,2,1 XE:3,1,1 XEt:1,1,0 Xt:1,1,0
advocate#p:for 6 6 E:6,4,0 Et:1,1,0 P:6,4,0 Pn:6,4,3 PnV:2,1,1 PnVt:1,1,1 VP:6,4,0 VPt:1,1,0
affect# 10 0 E:7,0,0 NE:5,0,0 O:6,0,0 VP:10,0,0
affect#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
affiliate# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
affirm# 6 5 C:3,3,2 CE:3,3,2 E:6,4,3 Et:1,1,0 O:3,2,1 P:2,1,0 Pn:2,1,0 QR:2,1,1 VP:6,5,4 VPo:2,1,0
afford# 6 1 E:4,0,0 N:1,1,0 O:2,1,0 SVP:1,1,1 VP:5,1,0 X:3,0,0 XE:3,0,0
agree# 72 58 C:23,21,17 CE:23,20,18 CEt:2,2,2 COL:2,1,1 Ct:1,1,1 E:67,48,28 Et:9,7,1 L:2,2,2 Lt:2,2,2 NE:3,3,0 O:3,0,0 OC:1,1,0 P:24,15,0 Pn:24,15,11 PnV:9,8,1 PnVt:2,2,1 QL:1,1,1 QR:5,2,2 T:3,1,0 TE:3,1,0 VP:65,50,27 VPo:2,1,1 VPt:4,3,0 X:16,11,9 XE:16,12,9 XEt:3,3,0 Xt:1,1,0
agree#c 6 6 C:6,6,5 CE:6,6,5 E:6,6,5 NE:3,3,0 VP:6,6,5
agree#ct 15 13 C:15,13,10 CE:15,12,11 CEt:2,2,2 Ct:1,1,1 E:15,12,11 Et:2,2,1 PnV:1,1,0 PnVt:1,1,0 VP:15,13,10 VPt:1,1,0
agree#p:with 10 9 E:10,9,0 Et:1,1,0 P:10,9,0 Pn:10,9,8 PnV:1,1,1 VP:10,9,0
agree#x 14 13 E:14,11,8 Et:3,3,0 P:1,1,0 Pn:1,1,0 PnV:1,1,0 PnVt:1,1,1 VP:14,12,10 VPt:2,2,0 X:14,11,9 XE:14,11,8 XEt:3,3,0 Xt:1,1,0
aid# 4 0 E:3,0,0 VP:4,0,0
aim# 36 16 E:23,10,5 Et:1,1,0 NE:4,2,1 O:5,0,0 P:24,9,2 Pn:24,9,5 VP:35,12,5 VPo:5,3,1 X:11,5,4 XE:11,6,4 XEt:1,1,0
aim#acl|p:at 8 2 P:8,2,0 Pn:8,2,1 VP:8,2,0
aim#x 10 6 E:10,6,4 Et:1,1,0 VP:10,5,4 X:10,5,4 XE:10,6,4 XEt:1,1,0
air# 29 1 E:22,0,0 Et:3,0,0 NE:8,0,0 O:10,1,0 P:18,1,0 Pn:18,0,0 PnV:5,0,0 QR:3,0,0 VP:27,1,0 VPo:8,0,0
air#0 6 0 E:5,0,0 VP:5,0,0
alarm# 7 4 E:6,0,0 O:3,0,0 P:4,1,0 Pn:4,1,0 PnV:2,2,0 SVP:1,1,0 T:1,1,0 TE:1,1,0 VP:7,2,0
alienate# 6 1 E:5,1,0 NE:3,1,0 O:5,1,0 VP:6,1,0
align# 10 3 E:6,1,0 P:10,2,0 Pn:10,3,2 PnV:4,1,0 PnVt:1,1,1 VP:10,1,0 VPot:1,1,0 VPt:1,1,0
allege# 16 13 C:10,10,6 CE:10,10,8 CEt:2,2,1 Ct:2,2,1 E:15,12,9 Et:3,2,1 NE:3,2,0 O:3,1,0 P:3,2,0 Pn:3,2,0 PnV:1,1,0 VP:14,13,10 VPo:2,2,0 VPt:2,2,1
allege#ct 9 9 C:9,9,5 CE:9,9,7 CEt:2,2,1 Ct:2,2,1 E:9,9,7 Et:2,2,1 VP:9,9,7 VPt:2,2,1
allocate# 4 0 P:3,0,0 Pn:3,0,0 VP:3,0,0
allow# 53 18 C:1,1,1 CE:1,1,0 E:46,15,9 Et:3,1,1 N:2,1,0 NE:41,11,0 NEt:3,1,0 O:28,5,3 P:5,1,1 Pn:5,1,0 S:5,1,0 SVP:5,1,1 SVPt:2,1,1 SX:5,2,2 VP:51,17,10 VPi:15,4,0 VPit:3,1,0 VPo:21,5,0 VPt:5,2,1 X:36,10,0 XE:36,9,0 XEt:5,2,0
allow#i|x 15 4 E:15,4,1 Et:3,1,1 NE:14,3,0 NEt:3,1,0 VP:15,4,2 VPi:15,4,0 VPit:3,1,0 VPt:3,1,1 X:15,4,0 XE:15,4,0 XEt:3,1,0
allow#o 8 6 E:8,6,5 N:2,1,0 NE:7,5,0 O:8,5,3 VP:8,6,4 VPo:2,2,0
allow#o|x 16 3 E:16,3,2 NE:16,3,0 O:16,0,0 VP:16,3,2 VPo:16,3,0 X:16,3,0 XE:16,3,0
allow#pas|x 5 3 S:5,1,0 SVP:5,1,1 SVPt:2,1,1 SX:5,2,2 VP:5,2,0 VPt:2,1,0 X:5,3,0 XE:5,2,0 XEt:2,1,0
allud# 7 6 E:3,3,1 Et:1,1,0 L:4,0,0 P:2,2,0 Pn:2,1,0 PnV:1,1,0 PnVt:1,1,1 VP:3,3,0 VPt:1,1,0 X:1,1,0 XE:1,1,0
ally# 5 0 P:4,0,0 Pn:4,0,0 VP:5,0,0
alter# 4 0 E:4,0,0 NE:3,0,0 VP:3,0,0
amass# 5 0 E:5,0,0 NE:4,0,0 O:3,0,0 VP:4,0,0
amplify# 4 1 E:4,1,1 NE:4,1,0 O:4,1,1 VP:4,1,1
analyze# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
anger# 11 8 C:1,1,1 CE:1,1,1 E:9,2,1 NE:6,0,0 O:7,0,0 P:5,1,0 Pn:5,1,1 VP:10,3,1 VPo:4,0,0
announce# 123 113 C:43,37,30 CE:43,37,26 CEt:6,5,2 Ct:5,4,2 E:101,77,46 Et:17,15,7 L:8,5,4 Lt:5,3,2 N:5,5,1 NE:62,40,1 NEt:9,6,1 O:58,51,36 OC:2,1,0 Ot:1,1,1 P:24,3,0 Pn:24,2,0 PnV:9,5,0 PnVt:4,1,0 QR:4,3,1 S:10,7,6 SVP:4,3,2 T:3,0,0 TE:3,0,0 VP:108,84,54 VPo:30,10,1 VPot:5,2,1 VPt:15,13,4 X:5,4,0 XE:5,4,0 XEt:2,2,1 Xt:2,2,1
announce#c 17 17 C:17,14,13 CE:17,14,12 E:17,14,12 NE:17,14,0 VP:17,14,12
announce#ct 22 21 C:22,20,14 CE:22,20,11 CEt:6,5,2 Ct:5,4,2 E:22,20,11 Et:6,5,2 NE:1,1,0 NEt:1,1,0 P:3,0,0 Pn:3,0,0 PnV:3,3,0 PnVt:1,1,0 VP:22,20,11 VPt:5,4,0
announce#o 27 27 E:27,21,16 Et:4,4,4 N:5,5,1 NE:21,15,1 NEt:3,3,0 O:27,27,22 Ot:1,1,1 VP:27,23,18 VPo:4,0,0 VPt:4,4,4
announce#o|p:in 5 5 E:5,4,0 NE:4,0,0 O:5,4,4 P:5,0,0 Pn:5,0,0 PnV:1,1,0 VP:5,5,0 VPo:5,1,0
announce#o|p:on 5 5 E:5,3,0 Et:2,2,0 NE:5,2,0 O:5,5,3 P:5,0,0 Pn:5,0,0 VP:5,3,1 VPo:5,0,0 VPt:2,2,0
announce#pas 5 3 S:5,3,3
announce#postS 6 5 L:6,5,4 Lt:5,3,2
answer# 28 16 C:3,0,0 CE:3,0,0 COL:2,1,1 E:23,9,4 Et:4,3,2 L:3,1,1 Lt:3,1,1 NE:15,6,0 NEt:4,2,0 O:17,5,2 Ot:1,1,1 P:6,2,0 Pn:6,2,0 PnV:1,1,0 QL:3,1,1 QLR:1,1,1 QR:1,1,1 VP:22,9,4 VPo:10,4,0 VPot:1,1,0 VPt:2,2,2
answer#o 10 7 E:10,5,2 Et:3,3,2 NE:10,4,0 NEt:3,2,0 O:10,5,2 Ot:1,1,1 VP:10,6,2 VPo:3,1,0 VPot:1,1,0 VPt:2,2,2
anticipate# 4 2 E:3,1,1
apologize# 14 11 E:12,7,0 Et:3,2,0 P:12,5,1 Pn:12,6,1 PnV:7,4,1 PnVt:3,2,2 QR:3,1,1 VP:12,7,1 VPt:3,2,0
apologize#p:for 5 5 E:5,3,0 Et:2,2,0 P:5,3,1 Pn:5,4,1 PnV:3,2,1 PnVt:2,2,2 VP:5,4,1 VPt:2,2,0
apologize#p:to 5 4 E:5,3,0 P:5,1,0 Pn:5,1,0 PnV:3,2,0 VP:5,3,0
apparent# 5 1 P:3,0,0 Pn:3,0,0 VP:5,0,0 VPt:3,0,0
appeal# 16 0 E:15,0,0 P:13,0,0 Pn:13,0,0 PnV:3,0,0 VP:16,0,0
appeal#p:to 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 PnV:3,0,0 VP:10,0,0
appear# 158 79 C:6,4,3 CE:6,4,3 CEt:2,1,1 Ct:2,1,1 E:148,60,4 Et:19,9,2 L:6,0,0 LR:3,0,0 Lt:3,0,0 NE:15,6,0 NEt:1,1,0 O:3,0,0 P:42,0,0 Pn:42,0,0 PnV:19,2,0 PnVt:3,0,0 QR:7,1,1 S:116,17,2 SVP:112,56,26 SVPt:9,6,2 SX:82,54,28 SXt:4,3,1 St:4,0,0 T:4,1,0 TE:4,1,0 VP:147,59,3 VPt:13,7,2 X:97,56,2 XE:97,52,1 XEt:10,8,1 Xt:5,4,0
appear#0 7 4 E:6,3,1 S:5,1,0 SVP:3,1,0 VP:4,1,0
appear#a 16 10 E:16,7,1 Et:1,1,0 NE:6,3,0 NEt:1,1,0 S:12,4,0 SVP:12,6,3 SVPt:1,1,0 SX:12,5,4 SXt:1,1,0 VP:16,7,1 VPt:1,1,0 X:16,6,1 XE:16,7,1 XEt:1,1,0 Xt:1,1,0
appear#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 S:3,0,0 SVP:3,0,0 VP:6,0,0
appear#p:on 7 1 E:7,0,0 P:7,0,0 Pn:7,0,0 S:6,1,1 SVP:6,0,0 VP:7,0,0
appear#x 74 53 E:74,44,0 Et:9,7,1 NE:1,1,0 P:3,0,0 Pn:3,0,0 PnV:2,1,0 S:65,9,1 SVP:65,43,23 SVPt:5,4,2 SX:65,45,23 SXt:3,2,1 St:3,0,0 VP:74,46,0 VPt:6,5,1 X:74,48,1 XE:74,44,0 XEt:9,7,1 Xt:4,3,0
applaud# 12 8 E:7,6,6 N:1,1,0 NE:5,4,0 O:7,5,5 P:1,1,0 Pn:1,1,0 REL:1,1,0 S:1,1,1 VP:8,6,6 VPo:2,1,0
applaud#o 6 5 E:6,5,5 N:1,1,0 NE:4,3,0 O:6,5,5 VP:6,5,5
apply# 14 0 E:13,0,0 P:11,0,0 Pn:11,0,0 PnV:5,0,0 VP:12,0,0
appoint# 14 7 E:11,6,5 N:1,1,0 NE:9,5,0 O:9,6,3 P:7,4,0 Pn:7,4,0 SVP:2,1,0 VP:12,6,5 VPo:5,3,0
approach# 12 0 E:10,0,0 NE:7,0,0 O:7,0,0 P:3,0,0 Pn:3,0,0 VP:10,0,0 VPo:4,0,0
approve# 15 10 E:10,5,4 Et:2,1,0 NE:5,4,0 O:6,5,4 P:3,1,0 Pn:3,1,1 PnVt:1,1,1 S:3,3,3 SVP:3,3,0 VP:15,5,4 VPt:2,1,0
approve#o 5 4 E:5,4,3 NE:4,3,0 O:5,4,3 VP:5,4,3
argue# 135 131 C:89,82,69 CE:89,84,72 CEt:10,9,5 Ct:7,6,2 E:121,109,76 Et:14,11,5 L:19,8,3 LR:10,7,6 Lt:8,3,2 NE:17,17,1 NEt:1,1,0 O:8,3,1 OC:1,1,1 P:15,5,0 Pn:15,5,1 PnV:6,3,1 PnVt:1,1,0 QL:2,1,1 QLR:2,2,1 QR:8,5,2 S:3,2,2 SVP:3,1,0 VP:111,94,69 VPo:3,2,0 VPt:11,9,4 X:2,2,0 XE:2,2,0
argue#0 5 5 E:5,5,1 NE:2,2,0 VP:1,1,0
argue#c 10 10 C:10,10,8 CE:10,10,7 CEt:1,1,1 E:10,10,7 Et:1,1,1 NE:9,9,0 NEt:1,1,0 VP:10,10,7 VPt:1,1,1
argue#ct 68 67 C:68,64,55 CE:68,66,59 CEt:6,6,2 Ct:5,5,1 E:68,66,58 Et:6,6,2 NE:1,1,1 PnV:1,1,0 VP:68,65,53 VPt:6,6,2
argue#mid 8 8 E:8,8,1 L:8,4,0 LR:8,7,6
argue#o 7 7 E:7,4,2 NE:3,3,0 O:7,3,1 VP:7,4,1 VPo:2,1,0
argue#postS 5 3 L:5,2,1 Lt:4,1,0
argue#q|ct 5 5 C:5,3,3 CE:5,3,2 CEt:1,1,1 E:5,3,2 Et:1,1,1 QR:5,3,1 VP:5,3,3
arm# 5 0 E:5,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
arrange# 4 2 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0 VPo:3,0,0
arrest# 7 0 E:5,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
arrive# 30 0 E:28,0,0 Et:3,0,0 NE:4,0,0 P:23,0,0 Pn:23,0,0 PnV:18,0,0 VP:27,0,0 X:4,0,0 XE:4,0,0
arrive#0 5 0 E:5,0,0 NE:3,0,0 VP:3,0,0
arrive#p:at 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 PnV:6,0,0 VP:9,0,0
articulate# 7 4 E:4,3,2 NE:3,1,0 O:4,3,2 S:1,1,1 SVP:1,1,0 VP:7,3,2
ask# 304 267 C:94,85,74 CE:94,80,54 CEt:7,4,0 COL:3,1,0 Ct:4,2,0 E:239,170,75 Et:24,17,2 L:30,16,7 LR:5,2,0 Lt:21,14,5 LtR:2,1,0 N:4,4,1 NE:101,78,30 NEt:8,7,4 O:66,29,12 OC:4,3,1 P:70,38,11 Pn:70,38,12 PnV:21,17,4 PnVt:1,1,0 Pnt:4,3,1 Pt:4,3,0 QL:25,20,10 QLR:14,11,10 QR:45,12,12 REL:3,1,0 S:35,1,1 SVP:31,22,2 SVPt:1,1,0 SVa:1,1,0 SX:10,5,2 SXt:1,1,0 T:11,5,0 TE:11,5,0 TEt:1,1,0 Tt:1,1,0 VP:263,203,98 VPi:57,48,20 VPit:4,4,3 VPo:35,25,9 VPot:1,1,0 VPt:17,11,1 X:57,45,10 XE:57,40,7 XEt:6,6,2 Xt:5,5,2
ask#0 5 4 E:5,2,1 Et:4,2,0
ask#Q 7 7 E:7,6,2 P:4,2,0 Pn:4,2,1 PnV:1,1,0 QR:7,1,1 VP:6,5,2
ask#Q|cw 13 10 C:13,10,10 CE:13,9,3 E:13,9,3 PnV:2,2,0 QR:13,0,0 VP:13,10,8
ask#cw 44 41 C:44,41,35 CE:44,37,23 CEt:7,4,0 Ct:4,2,0 E:44,37,22 Et:7,4,0 P:6,0,0 Pn:6,0,0 PnV:6,6,0 VP:44,40,28 VPt:4,2,0
ask#cw|i 15 14 C:15,14,12 CE:15,14,11 E:15,14,2 NE:15,14,10 VP:15,14,1 VPi:15,14,12
ask#i 7 6 E:7,5,1 Et:1,1,0 NE:5,4,1 NEt:1,1,1 P:5,4,2 Pn:5,4,1 PnV:1,1,0 PnVt:1,1,0 VP:7,5,1 VPi:6,5,1 VPit:1,1,1 VPt:1,1,0
ask#i|x 21 20 E:21,19,14 Et:3,3,1 NE:19,17,2 NEt:3,3,1 VP:21,19,15 VPi:21,19,2 VPit:2,2,1 VPt:2,2,0 X:21,19,2 XE:21,18,2 XEt:3,3,1 Xt:2,2,1
ask#o 30 25 E:30,23,8 Et:2,1,0 N:4,4,1 NE:25,21,9 NEt:2,1,1 O:30,16,6 VP:30,22,8 VPo:11,8,5
ask#o|i 7 3 E:7,3,0 NE:6,3,1 O:7,1,1 P:1,1,0 Pn:1,1,0 VP:7,3,0 VPi:7,3,2 VPo:2,2,0
ask#o|x 9 8 E:9,7,3 Et:1,1,1 NE:9,5,0 NEt:1,1,0 O:9,5,0 VP:9,8,5 VPo:9,7,0 VPot:1,1,0 VPt:1,1,1 X:9,7,0 XE:9,5,0 XEt:1,1,0 Xt:1,1,0
ask#p:about 13 9 E:13,2,1 Et:2,2,0 P:13,7,3 Pn:13,7,4 Pnt:2,2,1 Pt:2,2,0 VP:13,7,2 VPt:2,2,0
ask#pas|p:about 10 9 P:10,8,1 Pn:10,8,2 PnV:3,1,1 S:10,0,0 SVP:10,7,0 VP:10,7,1
ask#pas|x 11 9 S:9,0,0 SVP:9,5,2 SVPt:1,1,0 SX:9,5,2 SXt:1,1,0 VP:11,7,3 VPt:1,1,0 X:11,7,4 XE:11,6,3 XEt:1,1,0 Xt:1,1,0
ask#postSq 19 18 L:19,12,6 Lt:14,9,4 QL:19,14,7 QLR:11,8,7
ask#q|c 5 5 C:5,5,5 CE:5,5,5 E:5,5,5 QR:5,5,5 VP:5,5,5
ask#x 6 6 E:6,5,1 P:3,1,0 Pn:3,1,0 PnV:3,3,3 VP:6,6,2 X:6,5,2 XE:6,4,1
assail# 7 7 E:6,6,3 NE:6,3,0 O:6,4,2 P:3,1,0 Pn:3,1,0 VP:7,5,2 VPi:1,1,0 VPo:3,1,0
assault# 4 0 E:4,0,0 NE:4,0,0 O:3,0,0 VP:4,0,0
assert# 19 17 C:14,13,9 CE:14,14,12 CEt:1,1,0 E:19,16,14 Et:1,1,0 NE:4,1,0 O:5,3,2 QR:3,1,0 VP:19,15,11 VPo:4,1,0 X:1,1,0 XE:1,1,0
assert#ct 12 12 C:12,11,8 CE:12,12,11 CEt:1,1,0 E:12,12,11 Et:1,1,0 VP:12,11,8
assess# 4 1 E:4,1,0 NE:3,0,0 O:3,1,1 VP:4,1,0
assign# 7 1 E:4,1,0 P:5,1,0 Pn:5,1,0 S:3,0,0 SVP:3,0,0 VP:7,1,0
associate# 5 1 P:5,0,0 Pn:5,0,0 VP:5,0,0
assume# 14 6 C:7,3,3 CE:7,3,2 CEt:3,0,0 Ct:3,0,0 E:12,4,2 Et:4,0,0 NE:8,2,0 NEt:3,0,0 O:5,1,0 P:4,1,0 Pn:4,1,0 SVP:1,1,0 VP:13,5,3 VPo:5,0,0 VPt:4,0,0
assure# 24 19 C:9,8,4 CE:9,6,3 CEt:2,1,1 E:14,8,2 Et:2,1,0 L:3,3,1 Lt:3,3,1 NE:13,8,4 NEt:2,1,1 O:6,1,0 OC:4,4,2 P:10,5,0 Pn:10,5,5 PnVt:1,1,1 QL:3,3,1 S:7,0,0 SVP:6,3,0 SVPt:1,1,0 VP:20,13,2 VPi:7,4,4 VPo:5,5,0 VPt:1,1,0
assure#pas|p:of 6 4 P:6,4,0 Pn:6,4,4 PnVt:1,1,1 S:6,0,0 SVP:6,3,0 SVPt:1,1,0 VP:6,3,0 VPt:1,1,0
attack# 57 39 E:53,24,20 Et:10,6,3 NE:40,12,0 NEt:8,3,0 O:50,26,23 Ot:3,1,0 P:20,10,0 Pn:20,9,2 PnV:6,0,0 PnVt:5,1,1 Pnt:1,1,0 Pt:1,1,0 QR:3,0,0 S:3,1,1 SVP:3,1,1 VP:54,28,23 VPo:27,10,0 VPot:4,2,0 VPt:11,7,3
attack#o 29 23 E:29,17,15 Et:6,3,2 NE:19,7,0 NEt:4,1,0 O:29,20,18 Ot:3,1,0 VP:29,18,15 VPo:9,2,0 VPt:5,3,2
attempt# 15 5 E:15,3,0 Et:4,1,0 VP:15,3,0 VPt:3,1,0 X:15,3,0 XE:15,3,0 XEt:4,1,0 Xt:2,1,0
attempt#x 15 5 E:15,3,0 Et:4,1,0 VP:15,3,0 VPt:3,1,0 X:15,3,0 XE:15,3,0 XEt:4,1,0 Xt:2,1,0
attend# 31 0 E:26,0,0 NE:13,0,0 O:25,0,0 P:8,0,0 Pn:8,0,0 VP:27,0,0 VPo:9,0,0
attend#o 12 0 E:12,0,0 NE:6,0,0 O:12,0,0 VP:12,0,0
attract# 22 3 E:20,0,0 Et:5,0,0 NE:11,0,0 NEt:5,0,0 O:20,0,0 P:7,1,0 Pn:7,1,1 SVP:1,1,0 VP:22,1,0 VPo:7,0,0
attract#o 13 1 E:13,0,0 NE:4,0,0 O:13,0,0 VP:13,0,0
attribute# 9 7 C:1,1,0 CE:1,1,0 CEt:1,1,0 Ct:1,1,0 E:6,5,4 Et:1,1,0 NE:4,3,0 NEt:1,1,0 O:6,1,0 OC:1,1,1 OCt:1,1,0 P:8,4,0 Pn:8,4,0 S:3,2,1 SVP:3,1,1 SVPt:2,1,0 VP:9,5,4 VPo:6,4,0 VPot:1,1,0 VPt:3,1,0
authorize# 9 2 E:3,1,1 Et:1,1,0 NE:3,1,0 NEt:1,1,0 O:3,0,0 S:5,0,0 SVP:5,0,0 SX:5,0,0 VP:9,1,0 VPo:2,1,0 X:7,1,0 XE:7,1,0 XEt:1,1,0
authorize#pas|x 6 0 S:5,0,0 SVP:5,0,0 SX:5,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
average# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
avoid# 31 7 E:31,2,1 Et:5,3,0 NE:10,0,0 NEt:4,2,0 O:18,3,1 P:5,0,0 Pn:5,0,0 VP:31,3,1 VPo:6,0,0 VPot:4,0,0 VPt:4,2,0 X:13,2,0 XE:13,1,0 XEt:2,1,0
avoid#g 10 3 E:10,1,0 Et:1,1,0 VP:10,2,0 X:10,2,0 XE:10,1,0 XEt:1,1,0
avoid#o 11 1 E:11,1,1 NE:5,0,0 O:11,1,1 VP:11,1,1
await# 7 0 E:6,0,0 NE:4,0,0 O:7,0,0 VP:7,0,0
await#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
award# 11 2 E:7,1,0 Et:3,0,0 NE:6,0,0 NEt:3,0,0 O:10,2,1 P:7,0,0 Pn:7,0,0 PnV:3,0,0 PnVt:3,0,0 S:3,0,0 SVP:3,0,0 VP:11,1,1 VPo:8,0,0 VPot:3,0,0 VPt:3,0,0
aware# 9 8 C:3,3,3 CE:3,3,3 COL:1,1,0 COLt:1,1,0 P:4,2,0 Pn:4,2,2 REL:1,1,1 VP:9,6,3
back# 83 46 C:3,0,0 CE:3,0,0 CEt:1,1,0 Ct:1,1,0 E:73,16,12 Et:11,6,5 NE:40,2,0 NEt:5,1,0 O:59,30,23 Ot:3,2,2 P:17,4,0 Pn:17,3,1 PnV:4,0,0 QR:3,0,0 S:5,2,2 T:3,0,0 TE:3,0,0 VP:79,24,18 VPo:14,2,0 VPot:2,1,0 VPt:7,5,4
back#o 47 27 E:47,13,10 Et:6,3,3 NE:28,2,0 NEt:3,0,0 O:47,22,19 Ot:3,2,2 VP:47,18,15 VPo:6,0,0 VPt:5,3,3
back#pasA 5 3 S:3,1,1 VP:5,0,0
bad# 4 1 P:3,0,0 Pn:3,0,0 VP:4,0,0
balk# 4 4 E:4,4,1 P:4,2,1 Pn:4,2,1 PnV:2,2,2 VP:4,4,1 X:2,2,0 XE:2,2,0
ban# 5 4 E:4,3,0 NE:2,2,0 NEt:1,1,0 O:3,2,1 VP:5,2,1 VPo:2,1,0 VPot:1,1,0
bar# 10 3 E:9,1,0 NE:8,1,0 O:8,1,1 P:7,2,0 Pn:7,2,0 VP:10,3,3 VPo:6,2,0
base# 41 0 C:4,0,0 CE:4,0,0 E:9,0,0 NE:4,0,0 O:4,0,0 P:37,0,0 Pn:37,0,0 PnV:8,0,0 Pnt:5,0,0 Pt:5,0,0 S:9,0,0 SVP:9,0,0 VP:40,0,0 VPo:4,0,0 VPt:7,0,0
base#acl|p:in 9 0 P:9,0,0 Pn:9,0,0 VP:9,0,0
base#acl|p:on 9 0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:9,0,0
base#pas|p:on 6 0 P:6,0,0 Pn:6,0,0 S:6,0,0 SVP:6,0,0 VP:6,0,0
bash# 7 2 E:6,2,2 N:1,1,0 NE:1,1,0 O:5,2,2 VP:6,2,2
bash#o 5 2 E:5,2,2 N:1,1,0 NE:1,1,0 O:5,2,2 VP:5,2,2
battle# 15 2 C:1,1,1 CE:1,1,1 E:15,2,0 NE:8,0,0 O:7,0,0 P:9,0,0 Pn:9,0,0 PnV:4,1,0 VP:15,2,0 VPo:3,0,0
beam# 7 1 E:6,0,0 P:4,0,0 Pn:4,0,0 VP:6,0,0
bear# 24 2 E:9,1,1 NE:6,0,0 O:9,2,2 P:12,0,0 Pn:12,0,0 S:10,0,0 SVP:7,0,0 VP:19,2,2 VPo:3,0,0
bear#o 6 2 E:6,1,1 NE:3,0,0 O:6,2,2 VP:6,2,2
bear#pas|p:in 7 0 P:7,0,0 Pn:7,0,0 S:7,0,0 SVP:7,0,0 VP:7,0,0
beat# 30 1 E:28,1,1 NE:18,1,0 O:27,1,1 P:17,0,0 Pn:17,0,0 PnV:4,0,0 VP:29,1,0 VPo:17,0,0
beat#o 9 0 E:9,0,0 O:9,0,0 VP:9,0,0
beat#o|p:in 9 0 E:9,0,0 NE:8,0,0 O:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0 VPo:9,0,0
become# 226 14 C:5,2,0 CE:5,2,0 COL:10,0,0 E:214,7,0 Et:21,1,0 L:3,0,0 Lt:3,0,0 NE:139,5,0 NEt:13,0,0 O:106,4,0 Ot:4,0,0 P:26,0,0 Pn:26,0,0 PnV:5,0,0 QR:5,0,0 S:5,0,0 SVP:5,0,0 SX:4,0,0 T:4,0,0 TE:4,0,0 VP:219,10,0 VPo:29,0,0 VPt:18,0,0 X:111,5,0 XE:111,5,0 XEt:10,1,0 Xt:7,0,0
become#a 80 3 E:80,2,0 Et:7,0,0 NE:38,1,0 NEt:5,0,0 P:7,0,0 Pn:7,0,0 VP:80,2,0 VPt:6,0,0 X:80,2,0 XE:80,2,0 XEt:7,0,0 Xt:5,0,0
become#a|T 14 3 E:13,2,0 Et:3,1,0 NE:8,2,0 P:3,0,0 Pn:3,0,0 VP:14,3,0 X:14,3,0 XE:14,2,0 XEt:2,1,0
become#o 72 3 E:72,1,0 Et:8,0,0 NE:51,0,0 NEt:5,0,0 O:72,2,0 Ot:3,0,0 VP:72,2,0 VPo:6,0,0 VPt:7,0,0
become#o|T 7 0 E:6,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0 VPo:3,0,0
become#o|p:in 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
beg# 4 1 E:4,1,1 NE:4,1,0 O:4,0,0 VP:4,1,1 VPo:2,1,0 X:1,1,0 XE:1,1,0
begin# 149 25 E:141,15,1 Et:26,2,0 L:6,1,1 Lt:2,1,1 NE:26,3,0 NEt:3,0,0 O:28,2,1 P:49,5,0 Pn:49,6,0 PnV:18,0,0 PnVt:6,1,0 QL:1,1,1 QR:3,1,1 VP:139,16,1 VPo:18,3,0 VPot:3,0,0 VPt:23,2,0 X:75,11,0 XE:75,10,0 XEt:12,1,0 Xt:5,1,0
begin#0 7 0 E:6,0,0 NE:3,0,0 VP:5,0,0 VPt:3,0,0
begin#g 35 7 E:35,6,0 Et:6,1,0 VP:35,6,0 VPt:6,1,0 X:35,6,0 XE:35,6,0 XEt:6,1,0 Xt:4,1,0
begin#o 9 3 E:9,2,1 NE:8,2,0 O:9,2,1 VP:9,2,1 VPo:3,1,0
begin#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
begin#p:in|T 11 0 E:10,0,0 NE:3,0,0 P:11,0,0 Pn:11,0,0 PnV:6,0,0 VP:11,0,0 VPt:3,0,0
begin#x 35 7 E:35,4,0 Et:6,0,0 VP:35,4,0 VPt:5,0,0 X:35,4,0 XE:35,4,0 XEt:6,0,0
believe# 86 71 C:55,47,39 CE:55,46,39 CEt:4,2,2 Ct:3,1,1 E:84,60,45 Et:8,4,3 L:7,2,1 LR:4,2,0 Lt:2,1,0 NE:37,29,0 NEt:3,2,0 O:8,4,4 P:9,5,0 Pn:9,5,4 PnV:4,2,0 PnVt:2,1,0 REL:3,0,0 VP:77,58,43 VPo:2,1,0 VPot:1,1,0 VPt:7,3,2 X:3,1,0 XE:3,1,1
believe#c 39 33 C:39,31,24 CE:39,30,24 CEt:4,2,2 Ct:3,1,1 E:39,30,24 Et:4,2,2 NE:31,26,0 NEt:1,1,0 VP:39,31,24 VPt:3,1,1
believe#ct 14 14 C:14,14,14 CE:14,14,14 E:14,14,14 NE:1,1,0 VP:14,14,14
believe#o 5 3 E:5,3,3 O:5,3,3 VP:5,3,3
believe#p:in 6 6 E:6,5,0 Et:1,1,1 P:6,5,0 Pn:6,5,4 PnVt:1,1,0 VP:6,4,0 VPt:1,1,1
bemoan# 4 4 C:1,1,1 CE:1,1,1 E:4,3,3 NE:3,2,0 O:3,2,2 VP:4,3,3
benefit# 25 0 E:25,0,0 Et:7,0,0 NE:4,0,0 O:7,0,0 P:18,0,0 Pn:18,0,0 PnV:8,0,0 PnVt:3,0,0 Pnt:3,0,0 Pt:3,0,0 VP:25,0,0 VPt:7,0,0
benefit#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
benefit#p:from 15 0 E:15,0,0 Et:5,0,0 P:15,0,0 Pn:15,0,0 PnV:8,0,0 PnVt:3,0,0 VP:15,0,0 VPt:5,0,0
best# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
bet# 6 0 E:4,0,0 VP:5,0,0
big# 9 0 P:8,0,0 Pn:8,0,0 VP:9,0,0
bind# 4 0 VP:4,0,0
blame# 39 37 E:38,29,22 Et:4,2,2 NE:32,24,0 NEt:2,2,0 O:34,18,11 P:26,18,0 Pn:26,17,1 PnV:5,3,0 SVP:1,1,0 TE:2,1,0 VP:38,30,23 VPo:25,17,0 X:3,2,0 XE:3,1,0
blame#o 11 11 E:11,9,8 Et:2,1,1 NE:10,7,0 NEt:1,1,0 O:11,10,9 VP:11,10,9 VPo:2,1,0
blame#o|p:for 12 12 E:12,9,8 NE:11,8,0 O:12,3,2 P:12,10,0 Pn:12,10,1 VP:12,9,8 VPo:12,9,0
blast# 24 24 C:3,2,1 CE:3,2,1 E:23,18,7 Et:4,3,2 NE:19,13,0 NEt:3,2,0 O:19,11,8 P:10,7,0 Pn:10,7,0 PnV:5,2,1 PnVt:2,1,0 Pnt:1,1,0 Pt:1,1,0 QR:1,1,1 VP:22,18,11 VPo:12,8,0 VPot:3,2,0 VPt:4,3,2 X:1,1,0 XE:1,1,0
blast#o 5 5 E:5,4,3 NE:4,3,0 O:5,5,4 VP:5,5,4
blast#o|p:for 7 7 E:7,6,3 Et:2,2,2 NE:7,6,0 NEt:2,2,0 O:7,1,0 P:7,7,0 Pn:7,7,0 PnV:3,2,1 PnVt:1,1,0 Pnt:1,1,0 Pt:1,1,0 VP:7,6,3 VPo:7,6,0 VPot:2,2,0 VPt:2,2,2
block# 19 5 E:18,3,1 Et:3,1,1 NE:12,2,0 NEt:3,1,0 O:18,4,3 P:3,1,0 Pn:3,1,0 VP:19,4,3 VPo:7,1,0 VPt:3,1,1
block#o 14 2 E:14,0,0 NE:10,0,0 O:14,2,2 VP:14,1,1 VPo:5,0,0
blow# 4 0 E:3,0,0 VP:3,0,0
blunt# 5 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:5,0,0
boast# 16 12 C:3,3,2 CE:3,3,2 E:14,7,3 Et:4,1,0 NE:4,0,0 O:5,1,0 Ot:1,1,0 P:6,3,0 Pn:6,3,3 PnV:2,1,0 QR:2,1,1 VP:13,7,1 VPt:3,1,0
bolster# 9 0 E:8,0,0 NE:7,0,0 O:8,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:9,0,0 VPo:5,0,0
boo# 13 5 E:8,1,1 Et:2,1,1 NE:4,1,0 O:4,2,2 P:4,0,0 Pn:4,0,0 S:3,3,3 VP:10,1,1 VPo:3,0,0 VPt:1,1,1
boom# 5 1 E:5,1,1 Et:3,0,0 QR:1,1,1 T:1,1,1 TE:1,1,1 VP:3,0,0
boost# 10 0 E:9,0,0 Et:3,0,0 NE:8,0,0 NEt:3,0,0 O:9,0,0 P:4,0,0 Pn:4,0,0 VP:10,0,0 VPo:5,0,0
boost#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
borrow# 14 0 E:12,0,0 NE:5,0,0 O:4,0,0 P:5,0,0 Pn:5,0,0 REL:3,0,0 VP:8,0,0
bother# 4 1 E:4,1,0 NE:1,1,0 VP:4,1,0 VPo:1,1,0 X:3,0,0 XE:3,0,0
bound# 5 0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:5,0,0 X:3,0,0 XE:3,0,0
brace# 5 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
brag# 7 7 C:1,1,0 CE:1,1,0 E:7,6,1 P:5,3,0 Pn:5,3,3 PnV:3,3,1 VP:7,6,1
break# 54 4 C:2,1,1 CE:2,1,1 E:51,2,2 Et:7,0,0 NE:15,1,0 NEt:3,0,0 O:23,1,1 P:25,0,0 Pn:25,0,0 PnV:8,0,0 QR:4,2,1 VP:49,2,2 VPo:6,0,0 VPt:6,0,0
break#o 18 1 E:18,1,1 NE:8,1,0 O:18,1,1 VP:18,1,1
break#p:with 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
brief# 9 1 E:3,0,0 P:9,1,0 Pn:9,1,1 S:3,0,0 SVP:3,1,0 VP:9,1,0
bring# 75 9 COL:3,0,0 E:74,5,1 Et:8,0,0 N:1,1,1 NE:53,5,1 NEt:6,0,0 O:63,3,1 P:36,3,0 Pn:36,3,0 PnV:10,0,0 QR:4,2,0 VP:75,5,2 VPo:41,3,0 VPt:4,0,0 X:6,1,0 XE:6,2,0
bring#o 27 1 E:27,1,0 Et:4,0,0 N:1,1,1 NE:21,1,1 NEt:3,0,0 O:27,1,0 VP:27,1,0 VPo:13,0,0
bring#o|p:to 13 0 E:13,0,0 NE:13,0,0 O:13,0,0 P:13,0,0 Pn:13,0,0 PnV:4,0,0 VP:13,0,0 VPo:13,0,0
bristle# 4 2 C:1,1,0 CE:1,1,0 CEt:1,1,0 Ct:1,1,0 E:4,2,0 Et:3,2,0 P:3,1,0 Pn:3,1,0 PnV:1,1,0 PnVt:1,1,1 VP:4,2,0 VPt:2,1,0
broadcast# 5 3 E:5,1,0 NE:3,1,0 O:4,3,1 P:3,1,0 Pn:3,1,0 VP:5,1,0
broker# 8 1 E:5,0,0 NE:5,0,0 O:4,0,0 VP:8,0,0
brush# 7 5 E:5,3,1 NE:1,1,0 P:6,4,0 Pn:6,4,4 SVP:2,1,0 VP:7,3,0
buck# 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
buck#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
build# 63 3 E:53,0,0 Et:6,0,0 NE:33,0,0 NEt:6,0,0 O:45,0,0 P:31,2,0 Pn:31,2,1 PnV:10,0,0 S:5,0,0 SVP:5,0,0 VP:61,2,0 VPo:24,0,0 VPt:5,0,0 X:5,0,0 XE:5,0,0
build#o 21 1 E:21,0,0 Et:3,0,0 NE:12,0,0 NEt:3,0,0 O:21,0,0 VP:21,0,0 VPo:3,0,0 VPt:3,0,0
build#o|p:in 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0 VPo:5,0,0
buoy# 4 0 VP:3,0,0
burn# 7 0 E:6,0,0 VP:5,0,0
bury# 5 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
buy# 33 2 E:32,2,2 Et:3,0,0 NE:18,0,0 O:27,2,2 P:15,0,0 Pn:15,0,0 PnV:4,0,0 VP:33,2,2 VPo:15,0,0
buy#o 12 2 E:12,2,2 NE:5,0,0 O:12,2,2 VP:12,2,2
calculate# 6 2 C:2,2,2 CE:2,2,2 E:5,2,2 NE:3,0,0 O:3,0,0 VP:6,2,2
call# 391 332 C:9,6,1 CE:9,6,1 E:333,246,119 Et:35,25,6 L:12,0,0 LR:8,5,0 Lt:9,0,0 LtR:5,4,0 NE:183,121,8 NEt:16,7,0 O:232,111,29 OC:4,4,4 Ot:3,1,0 P:139,59,1 Pn:139,59,25 PnV:79,63,41 PnVt:10,7,6 Pnt:3,0,0 Pt:4,0,0 QL:1,1,0 QR:79,59,7 S:13,4,1 SVP:9,4,2 SX:2,2,0 T:11,3,0 TE:11,4,0 VP:367,269,129 VPi:18,15,0 VPit:1,1,0 VPo:150,103,8 VPot:8,4,0 VPt:24,15,4 X:139,93,16 XE:139,86,14 XEt:14,9,0 Xt:6,5,0
call#a 5 3 E:5,2,1 NE:4,2,0 P:1,1,0 Pn:1,1,0 VP:5,2,1 X:5,2,1 XE:5,2,1
call#acl|o 8 1 O:8,1,0 VP:8,1,0 VPo:2,1,0
call#acl|p:for 6 6 P:6,3,0 Pn:6,3,2 PnV:3,3,3 VP:6,5,0
call#acl|q|a 6 4 QR:6,4,1 SVP:1,1,0 SX:1,1,0 VP:6,3,1 X:6,3,1 XE:6,2,1
call#o 77 66 E:77,58,39 Et:6,5,4 NE:61,40,3 NEt:6,4,0 O:77,42,18 Ot:1,1,0 VP:77,58,36 VPo:38,27,3 VPot:3,3,0 VPt:5,4,3
call#o|a 28 25 E:28,17,14 NE:21,12,2 O:28,10,0 VP:28,22,20 VPo:28,19,2 X:28,16,2 XE:28,14,2
call#o|i 16 15 E:16,12,11 Et:1,1,1 NE:13,10,0 O:16,13,0 VP:16,13,12 VPi:16,13,0 VPit:1,1,0 VPo:2,1,0 VPt:1,1,1
call#o|pt 5 5 E:5,5,4 Et:1,1,1 NE:4,3,0 NEt:1,1,0 O:5,3,0 T:5,3,0 TE:5,3,0 VP:5,4,1 VPo:2,1,0
call#o|x 10 8 E:10,7,3 Et:2,2,0 NE:9,6,0 NEt:2,1,0 O:10,1,0 PnV:2,1,0 VP:10,7,3 VPo:10,7,0 VPot:2,1,0 VPt:2,2,0 X:10,7,0 XE:10,7,0 XEt:2,1,0 Xt:2,1,0
call#p:for 30 29 E:30,25,1 Et:4,4,0 NE:1,1,0 P:30,27,0 Pn:30,27,20 PnV:5,3,2 PnVt:1,1,1 VP:30,25,1 VPt:1,1,0
call#postSm 5 5 L:5,0,0 LR:5,3,0 Lt:5,0,0 LtR:4,3,0
call#q 7 6 E:6,4,0 NE:1,1,0 PnV:1,1,1 QR:7,6,1 VP:1,1,0
call#q|o 29 26 E:29,21,14 NE:18,12,0 O:29,18,6 P:3,1,0 Pn:3,0,0 QR:29,23,3 VP:29,23,13 VPo:16,9,0
call#q|o|a 17 17 E:17,13,12 NE:15,12,1 O:17,5,1 P:1,1,0 Pn:1,1,0 QR:17,17,2 VP:17,15,14 VPo:17,15,1 X:17,15,1 XE:17,13,1
call#x 46 43 E:46,39,3 Et:7,6,0 P:42,7,0 Pn:42,10,0 PnV:42,37,25 PnVt:5,5,5 VP:46,39,3 VPt:5,5,0 X:46,35,6 XE:46,35,6 XEt:7,6,0 Xt:4,4,0
campaign# 54 7 E:46,5,0 Et:8,0,0 L:3,0,0 NE:3,0,0 O:4,0,0 P:44,5,0 Pn:44,5,5 PnV:20,1,1 VP:48,6,0 VPo:3,0,0 VPt:5,0,0 X:4,1,0 XE:4,1,0
campaign#p:in 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:9,0,0
campaign#p:with 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
cancel# 4 0 E:3,0,0 O:3,0,0 VP:4,0,0
cap# 6 0 E:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0 VPo:3,0,0
capitalize# 11 0 E:8,0,0 L:3,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:8,0,0
capitalize#p:on 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
capture# 35 2 E:30,1,1 NE:20,1,0 O:30,0,0 P:6,0,0 Pn:6,0,0 T:3,1,0 TE:3,1,0 VP:34,1,0 VPo:8,1,0
capture#o 24 0 E:24,0,0 NE:14,0,0 O:24,0,0 VP:24,0,0 VPo:3,0,0
care# 13 8 CE:1,1,0 E:12,5,0 Et:1,1,0 NE:4,1,0 O:1,1,0 P:9,4,0 Pn:9,5,3 T:1,1,0 TE:1,1,0 VP:12,5,0 VPt:1,1,0
care#p:about 7 4 E:7,2,0 P:7,4,0 Pn:7,4,3 VP:7,4,0
careful# 7 2 P:3,0,0 Pn:3,0,0 VP:7,2,0 X:3,1,0 XE:3,0,0 XEt:1,1,0
carry# 45 3 E:42,1,0 Et:4,0,0 NE:31,1,0 O:40,1,0 P:12,0,0 Pn:12,0,0 PnV:3,0,0 QR:2,1,1 VP:43,2,0 VPo:15,1,0 VPt:3,0,0
carry#o 23 2 E:23,0,0 NE:20,0,0 O:23,1,0 VP:23,1,0 VPo:3,0,0
carve# 7 0 E:6,0,0 NE:5,0,0 O:5,0,0 VP:7,0,0
cast# 65 25 E:54,19,10 Et:4,0,0 NE:43,18,0 NEt:4,1,0 O:49,5,0 P:38,14,0 Pn:38,14,3 PnV:8,2,0 S:7,0,0 SVP:4,0,0 VP:61,20,9 VPo:34,15,0
cast#o 19 7 E:19,4,1 NE:12,3,0 NEt:1,1,0 O:19,3,0 VP:19,4,1 VPo:4,1,0
cast#o|p:as 17 11 E:17,11,8 NE:17,11,0 O:17,1,0 P:17,11,0 Pn:17,11,0 PnV:4,1,0 VP:17,11,7 VPo:17,11,0
catapult# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0 VPo:3,0,0
catch# 26 2 E:18,1,0 Et:3,0,0 NE:9,0,0 O:14,0,0 P:12,1,0 Pn:12,1,0 PnV:5,0,0 S:4,0,0 SVP:3,0,0 VP:22,1,0 VPo:9,0,0 VPt:3,0,0
catch#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
caucuse# 13 0 E:9,0,0 P:5,0,0 Pn:5,0,0 VP:10,0,0
caucuse#0 6 0 E:3,0,0 VP:4,0,0
cause# 24 0 E:24,0,0 NE:17,0,0 O:24,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:24,0,0 VPo:13,0,0 X:3,0,0 XE:3,0,0
cause#o 14 0 E:14,0,0 NE:10,0,0 O:14,0,0 VP:14,0,0 VPo:4,0,0
caution# 6 6 C:3,3,3 CE:3,3,3 E:6,5,3 Et:2,2,1 NE:1,1,0 NEt:1,1,0 P:2,2,0 Pn:2,2,2 PnVt:1,1,1 VP:6,5,4 VPi:1,1,0 VPt:1,1,0 X:1,1,0 XE:1,1,0 XEt:1,1,0
celebrate# 26 6 E:23,3,0 Et:5,2,1 NE:10,1,0 NEt:2,1,0 O:18,3,1 P:12,2,0 Pn:12,3,0 PnV:5,1,0 SVP:2,1,1 VP:25,5,1 VPo:10,2,0 VPt:3,0,0 X:2,1,0 XEt:1,1,0
celebrate#o 9 2 E:9,2,0 Et:2,1,1 NE:2,1,0 NEt:2,1,0 O:9,2,1 VP:9,2,1 VPo:3,1,0
cement# 5 1 E:4,1,0 NE:3,1,0 O:4,0,0 P:4,1,0 Pn:4,1,1 VP:5,1,0 VPo:4,1,0
center# 6 2 E:2,1,0 P:5,1,0 Pn:5,1,0 VP:6,2,0
certain# 6 3 C:2,1,1 CE:2,1,0 VP:6,3,1 VPt:2,2,0 X:2,1,0 XE:2,1,0 XEt:1,1,0 Xt:1,1,0
chair# 6 0 E:6,0,0 NE:5,0,0 O:4,0,0 VP:6,0,0
challeng# 32 18 C:2,1,0 CE:2,1,0 E:27,12,8 Et:4,2,1 N:1,1,0 NE:24,10,0 O:23,7,6 OC:1,1,0 P:17,8,1 Pn:17,8,1 PnV:6,2,1 Pnt:1,1,0 Pt:1,1,0 S:5,0,0 SVP:4,2,1 SVPt:1,1,1 VP:32,15,11 VPi:1,1,0 VPo:13,7,0 VPt:4,3,1 X:3,2,0 XE:3,2,0
challeng#o 11 5 E:11,4,2 Et:1,1,1 N:1,1,0 NE:10,2,0 O:11,5,5 VP:11,4,4 VPt:1,1,1
challenge# 10 1 E:10,1,1 NE:7,0,0 O:9,1,1 P:4,0,0 Pn:4,0,0 VP:10,1,1 VPo:5,0,0
challenge#o 5 1 E:5,1,1 O:5,1,1 VP:5,1,1
champion# 11 6 E:7,2,1 NE:6,2,0 O:7,3,1 P:2,1,0 S:1,1,1 VP:10,2,1 VPo:3,1,0
champion#o 5 1 E:5,1,0 NE:4,1,0 O:5,1,0 VP:5,1,0
change# 54 4 C:1,1,0 CE:1,1,0 E:46,3,1 Et:5,0,0 L:3,0,0 NE:21,1,0 NEt:5,0,0 O:33,0,0 P:16,2,0 Pn:16,2,2 PnV:3,0,0 SVP:2,1,0 VP:48,3,0 VPo:13,2,0 VPt:3,0,0 X:3,0,0 XE:3,0,0
change#0 6 1 E:5,1,1 VP:3,0,0
change#o 23 0 E:23,0,0 NE:12,0,0 O:23,0,0 VP:23,0,0 VPo:5,0,0
channel# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
chant# 14 11 C:1,1,1 CE:1,1,1 E:12,7,4 L:3,1,0 Lt:2,1,0 O:7,6,4 QL:1,1,1 QR:10,9,6 T:1,1,1 TE:1,1,1 VP:10,7,5
chant#q|o 6 6 E:6,4,3 O:6,6,4 QR:6,6,5 VP:6,6,4
characterize# 6 6 E:6,6,4 NE:5,5,0 O:5,2,0 P:6,5,0 Pn:6,4,1 PnV:2,2,0 VP:6,6,3 VPo:5,5,0
charge# 38 20 C:5,3,1 CE:5,3,2 E:24,9,6 Et:3,0,0 L:2,1,1 Lt:2,1,1 NE:14,3,0 NEt:3,0,0 O:13,4,3 P:17,7,0 Pn:17,6,0 PnV:6,3,1 QL:1,1,1 S:11,2,1 SVP:10,6,2 VP:32,14,6 VPo:7,4,0
charge#0 5 2 E:5,2,1
charge#o 7 2 E:7,2,1 NE:5,1,0 O:7,1,1 VP:7,2,2 VPo:1,1,0
charge#pas|p:with 7 5 P:7,3,0 Pn:7,3,0 PnV:2,2,1 S:7,1,0 SVP:7,5,2 VP:7,5,0
check# 10 1 E:8,1,0 NE:4,0,0 O:6,0,0 P:5,1,0 Pn:5,1,0 PnV:1,1,1 VP:9,1,0 VPo:3,0,0
cheer# 20 6 E:19,3,0 Et:4,2,0 NE:8,0,0 O:9,1,0 P:12,2,0 Pn:12,2,1 PnV:4,1,1 PnVt:1,1,1 VP:18,3,0 VPo:5,0,0 VPt:1,1,0
cheer#o 5 2 E:5,1,0 NE:4,0,0 O:5,1,0 VP:4,1,0
chide# 7 7 E:7,5,4 Et:2,2,1 NE:6,4,0 NEt:2,2,0 O:7,1,1 P:5,3,0 Pn:5,3,0 PnV:1,1,0 QR:1,1,0 VP:7,5,5 VPo:4,4,0
chime# 5 2 E:5,1,0 P:4,2,1 Pn:4,2,0 PnV:1,1,1 VP:5,2,0 X:1,1,0 XE:1,1,0
choose# 45 9 E:37,6,4 NE:14,2,0 O:22,3,2 P:8,0,0 Pn:8,0,0 QR:3,0,0 S:4,0,0 SVP:3,0,0 VP:43,6,3 VPo:10,1,0 X:16,4,1 XE:16,4,1
choose#o 14 2 E:14,2,2 NE:8,1,0 O:14,2,2 VP:14,2,2 VPo:4,0,0
choose#x 9 2 E:9,1,0 VP:9,1,0 X:9,1,0 XE:9,1,0
circulate# 5 2 E:4,1,0 NE:3,1,0 O:2,1,0 S:1,1,0 SVP:1,1,0 VP:5,1,0
cite# 67 65 C:5,2,1 CE:5,2,1 CEt:2,1,0 Ct:2,1,0 E:64,46,36 Et:15,12,3 LR:1,1,0 LRt:1,1,0 LtR:1,1,0 LtRt:1,1,0 N:1,1,0 NE:46,34,0 NEt:11,8,0 O:59,39,29 OC:2,1,0 Ot:6,5,3 P:18,12,0 Pn:18,12,0 PnV:5,2,0 Pnt:2,2,0 Pt:2,2,0 QR:6,5,2 T:3,2,0 TE:1,1,0 TEt:1,1,0 VP:64,50,44 VPo:22,17,0 VPot:4,3,0 VPt:12,10,3
cite#o 31 30 E:31,24,23 Et:7,5,2 N:1,1,0 NE:25,17,0 NEt:7,5,0 O:31,28,25 Ot:5,4,2 VP:31,28,26 VPo:3,2,0 VPot:1,1,0 VPt:6,5,2
cite#o|p:as 10 10 E:10,10,7 Et:2,2,0 NE:10,10,0 NEt:2,2,0 O:10,3,0 P:10,7,0 Pn:10,7,0 PnV:2,2,0 Pnt:2,2,0 Pt:2,2,0 VP:10,10,8 VPo:10,9,0 VPot:2,2,0 VPt:2,2,0
cite#q|o 5 5 E:5,2,2 Et:1,1,1 NE:2,1,0 O:5,3,3 Ot:1,1,1 QR:5,4,1 VP:5,3,3 VPt:1,1,1
claim# 87 74 C:40,38,33 CE:40,38,34 E:79,58,47 Et:3,2,2 L:7,1,0 LR:2,1,0 Lt:3,0,0 NE:39,25,0 NEt:2,2,0 O:28,10,6 OC:2,2,2 P:18,6,1 Pn:18,6,2 PnV:4,0,0 PnVt:1,1,0 QL:2,1,1 QLR:1,1,0 QR:3,3,1 S:3,2,2 T:1,1,0 TE:1,1,0 VP:80,59,48 VPo:19,6,0 VPot:1,1,0 VPt:2,1,1 X:6,5,3 XE:6,5,2
claim#c 18 18 C:18,18,17 CE:18,17,17 E:18,17,17 NE:18,17,0 VP:18,18,17
claim#ct 17 17 C:17,16,15 CE:17,17,16 E:17,17,15 VP:17,16,15
claim#o 10 6 E:10,5,4 Et:1,1,1 NE:6,2,0 NEt:1,1,0 O:10,6,5 VP:10,6,6
claim#o|p:in 5 1 E:5,1,1 NE:3,1,0 O:5,0,0 P:5,1,0 Pn:5,1,0 VP:5,1,1 VPo:5,1,0
clap# 4 0
clarify# 4 4 E:4,4,3 Et:1,1,0 N:1,1,0 NE:2,2,0 Nt:1,1,0 O:3,3,3 Ot:1,1,0 VP:3,3,3 VPt:1,1,0
clash# 8 2 C:2,1,0 CE:2,1,0 E:7,2,0 Et:2,1,0 NE:1,1,0 NEt:1,1,0 P:6,0,0 Pn:6,0,0 PnV:4,1,0 PnVt:2,1,0 VP:7,2,0 VPt:2,1,0
classify# 7 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
clear# 59 26 C:35,19,16 CE:35,19,14 CEt:3,2,1 COL:1,1,0 Ct:2,2,1 E:11,2,2 Et:3,0,0 NE:9,2,0 NEt:3,0,0 O:10,0,0 P:12,0,0 Pn:12,0,0 PnV:4,0,0 T:1,1,0 TE:1,1,0 VP:58,20,16 VPo:5,1,0 VPt:4,2,1 X:3,0,0 XE:3,0,0
clear#ct|A 22 13 C:22,13,12 CE:22,13,10 CEt:1,1,0 Ct:1,1,0 VP:22,13,12 VPt:1,1,0
clear#cw|A 9 3 C:9,3,2 CE:9,3,2 VP:9,3,2
clear#o 5 0 E:5,0,0 Et:3,0,0 NE:4,0,0 NEt:3,0,0 O:5,0,0 VP:5,0,0
click# 7 0 E:7,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 X:3,0,0 XE:3,0,0
climb# 4 0 E:4,0,0 O:3,0,0 VP:4,0,0
clinch# 18 0 E:16,0,0 Et:3,0,0 NE:8,0,0 NEt:3,0,0 O:18,0,0 P:3,0,0 Pn:3,0,0 VP:18,0,0 VPo:6,0,0
clinch#o 13 0 E:13,0,0 Et:3,0,0 NE:6,0,0 NEt:3,0,0 O:13,0,0 VP:13,0,0
close# 57 1 E:29,1,0 L:3,0,0 NE:10,1,0 O:15,0,0 P:24,0,0 Pn:24,0,0 PnV:10,1,0 QR:3,0,0 S:4,0,0 VP:42,1,0 VPo:10,1,0 X:7,0,0 XE:7,0,0
close#0 7 0 E:7,0,0
close#o 8 0 E:8,0,0 NE:3,0,0 O:8,0,0 VP:8,0,0 VPo:3,0,0
close#p:to|A 6 0 P:6,0,0 Pn:6,0,0 VP:6,0,0
close#x|A 6 0 VP:6,0,0 X:6,0,0 XE:6,0,0
collapse# 4 0 VP:3,0,0
collect# 12 0 E:12,0,0 NE:11,0,0 O:11,0,0 P:8,0,0 Pn:8,0,0 PnV:5,0,0 VP:12,0,0 VPo:8,0,0
combat# 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
combine# 9 0 E:6,0,0 P:5,0,0 Pn:5,0,0 VP:8,0,0
come# 337 27 C:10,1,1 CE:10,1,1 COL:16,0,0 COLt:3,0,0 E:302,11,2 Et:60,1,0 L:20,1,1 LR:4,1,0 Lt:7,1,1 LtR:1,1,0 NE:38,0,0 NEt:7,0,0 O:35,0,0 P:215,5,0 Pn:215,5,4 PnV:91,5,1 PnVt:21,0,0 Pnt:11,0,0 Pt:11,0,0 QL:2,1,1 QR:7,0,0 REL:3,0,0 T:18,1,0 TE:18,1,0 VP:312,9,0 VPo:13,0,0 VPt:47,0,0 X:25,1,0 XE:25,1,0 XEt:7,0,0
come#0 37 0 E:32,0,0 Et:7,0,0 NE:7,0,0 NEt:3,0,0 VP:34,0,0 VPt:7,0,0
come#c 5 0 C:5,0,0 CE:5,0,0 E:5,0,0 VP:5,0,0
come#o 15 1 E:15,0,0 Et:3,0,0 NE:10,0,0 O:15,0,0 VP:15,0,0 VPo:4,0,0
come#p:as 13 1 E:13,0,0 P:13,0,0 Pn:13,0,0 PnV:3,0,0 VP:13,0,0
come#p:at 11 0 E:11,0,0 Et:3,0,0 P:11,0,0 Pn:11,0,0 PnV:7,0,0 VP:11,0,0 VPt:3,0,0
come#p:from 26 2 E:26,0,0 Et:3,0,0 P:26,0,0 Pn:26,0,0 PnV:6,0,0 VP:26,0,0
come#p:in 15 0 E:15,0,0 Et:4,0,0 P:15,0,0 Pn:15,0,0 PnV:7,0,0 VP:15,0,0 VPt:4,0,0
come#p:into 6 1 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
come#p:in|T 12 1 E:9,1,1 Et:3,0,0 P:12,0,0 Pn:12,0,0 PnV:5,1,0 VP:12,1,0 VPt:3,0,0
come#p:on 6 1 E:6,1,0 P:6,0,0 Pn:6,0,0 PnV:3,1,0 VP:6,1,0
come#p:to 33 1 E:33,0,0 Et:3,0,0 P:33,0,0 Pn:33,0,0 PnV:16,0,0 VP:33,0,0
come#p:under 11 4 E:11,1,0 Et:3,0,0 P:11,0,0 Pn:11,0,0 PnV:8,1,0 VP:11,1,0
come#p:with 8 2 E:8,2,0 P:8,2,0 Pn:8,2,2 PnV:1,1,0 VP:8,2,0
come#postS 13 1 L:13,0,0 Lt:5,0,0
come#x 15 2 E:15,1,0 Et:3,0,0 VP:15,0,0 X:15,1,0 XE:15,1,0 XEt:3,0,0
command# 14 1 E:12,1,0 NE:9,1,1 O:7,0,0 P:5,0,0 Pn:5,0,0 VP:11,1,0 VPo:5,1,1 X:4,1,1 XE:4,1,1
comment# 16 11 C:3,3,1 CE:3,3,1 E:14,9,1 Et:3,2,0 L:2,1,1 Lt:1,1,0 P:11,6,0 Pn:11,7,4 PnV:2,2,2 Pnt:2,1,1 Pt:2,1,0 QR:1,1,0 VP:14,9,1 VPt:2,1,0
comment#p:on 6 5 E:6,4,0 Et:3,2,0 P:6,3,0 Pn:6,4,2 PnV:1,1,1 Pnt:2,1,1 Pt:2,1,0 VP:6,4,0 VPt:2,1,0
commit# 12 4 E:7,3,1 NE:1,1,0 O:3,1,0 P:6,2,0 Pn:6,2,2 S:4,0,0 SVP:3,0,0 VP:12,3,1 X:1,1,1 XE:1,1,1
common# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
compare# 57 14 E:29,12,10 Et:6,2,1 L:6,0,0 NE:22,11,0 NEt:4,1,0 O:23,3,3 P:43,6,0 Pn:43,6,0 PnV:21,3,0 PnVt:4,1,0 QR:1,1,1 VP:50,12,10 VPo:17,8,0 VPot:2,1,0 VPt:7,1,1
compare#acl|p:to 5 0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
compare#acl|p:with 15 0 P:15,0,0 Pn:15,0,0 PnV:9,0,0 VP:15,0,0
compare#o 6 3 E:6,3,3 NE:5,2,0 O:6,3,3 VP:6,3,3
compare#o|p:to 12 8 E:12,6,6 Et:3,2,1 NE:12,6,0 NEt:3,1,0 O:12,0,0 P:12,5,0 Pn:12,5,0 PnV:3,1,0 PnVt:1,1,0 VP:12,6,5 VPo:12,5,0 VPot:1,1,0 VPt:1,1,1
compare#post0 6 0 L:6,0,0
compel# 5 1 E:4,1,0 VP:4,1,0 X:4,1,0 XE:4,1,0
compete# 21 0 E:19,0,0 Et:5,0,0 P:17,0,0 Pn:17,0,0 PnV:6,0,0 PnVt:3,0,0 VP:18,0,0 VPt:3,0,0
compete#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
compile# 9 2 E:5,1,1 NE:4,0,0 O:5,1,1 QR:1,1,0 VP:9,1,1
complain# 21 20 C:8,7,5 CE:8,7,7 CEt:1,1,1 Ct:1,1,1 E:15,12,7 Et:1,1,1 L:5,2,2 Lt:2,2,2 P:8,5,2 Pn:8,5,3 PnV:1,1,0 QL:1,1,1 VP:16,13,6 VPt:2,1,1
complain#ct 8 8 C:8,7,5 CE:8,7,7 CEt:1,1,1 Ct:1,1,1 E:8,7,6 Et:1,1,1 PnV:1,1,0 VP:8,7,4 VPt:1,1,1
complete# 13 1 E:8,1,0 NE:7,1,0 O:8,1,0 P:5,0,0 Pn:5,0,0 VP:13,1,0 VPo:3,0,0
complicate# 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0
complicate#o 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0
conced# 14 12 C:8,8,7 CE:8,7,5 E:13,8,6 Et:1,1,0 L:1,1,1 Lt:1,1,1 NE:5,4,0 O:3,1,0 P:3,2,0 Pn:3,2,0 QL:1,1,1 VP:13,10,8 VPo:2,1,0
conced#ct 6 6 C:6,6,5 CE:6,5,3 E:6,5,3 NE:1,1,0 VP:6,6,5
concerned# 8 6 C:2,1,1 CE:2,1,1 P:6,4,0 Pn:6,4,4 PnV:2,1,1 VP:8,6,1 X:1,1,0 XE:1,1,0
conclude# 43 38 C:23,20,11 CE:23,20,12 CEt:3,3,1 Ct:1,1,0 E:31,26,10 Et:4,4,1 L:13,9,6 LR:4,3,1 Lt:9,6,4 LtR:1,1,0 NE:4,3,0 P:5,3,0 Pn:5,3,0 PnV:2,2,0 QL:9,7,4 QLR:6,5,4 QR:6,4,3 VP:29,24,8 VPt:1,1,0
conclude#ct 14 13 C:14,12,6 CE:14,12,8 CEt:3,3,1 Ct:1,1,0 E:14,12,7 Et:3,3,1 PnV:1,1,0 VP:14,12,4 VPt:1,1,0
conclude#postSq 7 7 L:7,5,3 Lt:6,4,3 QL:7,5,2 QLR:4,4,4
condemn# 19 16 C:1,1,1 CE:1,1,1 E:17,12,11 N:1,1,0 NE:11,7,0 O:16,12,9 P:4,2,0 Pn:4,2,0 QR:3,3,2 S:2,2,0 SVP:1,1,0 VP:18,14,13 VPo:5,3,0
condemn#o 11 9 E:11,7,6 N:1,1,0 NE:7,4,0 O:11,8,7 VP:11,9,8 VPo:2,1,0
conduct# 72 1 E:27,1,0 Et:5,0,0 NE:19,0,0 NEt:3,0,0 O:23,1,0 P:39,0,0 Pn:39,0,0 PnV:11,0,0 S:21,0,0 SVP:18,0,0 VP:69,1,0 VPo:10,0,0 VPot:3,0,0 VPt:6,0,0
conduct#acl|p:for 9 0 P:9,0,0 Pn:9,0,0 VP:9,0,0
conduct#o 13 1 E:13,1,0 NE:9,0,0 O:13,1,0 VP:13,1,0
conduct#pasA 11 0 S:3,0,0 VP:11,0,0
confident# 9 9 C:5,5,4 CE:5,4,3 P:4,3,0 Pn:4,3,3 VP:9,8,4
confident#ct|A 5 5 C:5,5,4 CE:5,4,3 VP:5,5,4
confirm# 36 26 C:9,7,5 CE:9,7,5 E:24,14,11 L:1,1,0 NE:9,2,0 O:13,8,7 P:9,1,0 Pn:9,0,0 PnV:4,0,0 S:8,4,4 SVP:5,1,0 VP:33,14,10 VPo:3,0,0
confirm#ct 6 6 C:6,6,5 CE:6,6,5 E:6,6,5 VP:6,6,5
confirm#o 8 5 E:8,5,5 NE:4,1,0 O:8,5,5 VP:8,5,5
conflict# 5 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
confront# 19 2 COL:3,0,0 E:16,2,1 NE:12,2,0 O:14,1,1 P:4,1,0 Pn:4,1,1 VP:19,2,1 VPo:5,1,0
confront#o 10 1 E:10,1,1 NE:8,1,0 O:10,1,1 VP:10,1,1 VPo:3,0,0
congratulate# 8 8 E:8,8,7 Et:1,1,1 NE:4,4,0 NEt:1,1,0 O:8,5,4 P:3,3,0 Pn:3,2,0 PnV:1,1,0 VP:8,8,7 VPo:5,4,0 VPt:1,1,1
connect# 15 2 E:10,1,1 NE:4,1,0 O:5,1,1 P:10,0,0 Pn:10,0,0 VP:14,1,1
consider# 54 38 C:4,3,3 CE:4,2,2 COL:1,1,1 E:38,18,13 Et:5,2,2 N:1,1,0 NE:21,7,1 NEt:4,1,0 O:37,18,3 P:5,0,0 Pn:5,0,0 S:12,7,1 SVP:12,6,4 SVPt:3,2,1 SX:3,0,0 T:3,1,0 TE:3,1,0 VP:54,27,16 VPi:2,1,0 VPo:19,6,0 VPot:2,1,0 VPt:5,1,1 X:16,10,3 XE:16,7,3 XEt:2,1,0 Xt:1,1,0
consider#o 12 7 E:12,6,5 N:1,1,0 NE:7,3,0 O:12,5,2 VP:12,6,5 VPo:6,2,0
consider#pas|o 8 7 O:8,3,0 S:7,5,0 SVP:7,6,4 SVPt:2,2,1 VP:8,3,0
consolidate# 8 1 E:8,0,0 NE:6,0,0 O:7,0,0 VP:8,0,0
consolidate#o 6 1 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
contact# 7 1 E:5,1,0 Et:1,1,0 NE:2,1,0 NEt:1,1,0 P:3,0,0 Pn:3,0,0 VP:6,0,0
contain# 11 1 E:7,0,0 NE:4,0,0 O:6,0,0 P:4,0,0 Pn:4,0,0 VP:10,0,0
contemplate# 7 5 C:1,1,1 CE:1,1,1 E:7,4,3 Et:1,1,1 NE:3,0,0 O:4,2,1 P:1,1,0 Pn:1,1,0 VP:7,5,5 VPo:1,1,0 X:2,2,2 XE:2,2,2
contend# 11 7 C:6,6,2 CE:6,5,3 CEt:1,1,1 Ct:1,1,1 E:10,6,2 Et:3,1,1 P:3,0,0 Pn:3,0,0 PnV:1,1,0 QR:2,1,0 VP:10,7,2 VPt:3,1,1
contest# 5 1 E:3,1,1 NE:2,1,0 O:3,1,1 VP:5,1,1
continue# 169 81 C:13,10,7 CE:13,12,7 E:143,41,8 Et:16,4,0 L:23,8,4 LR:3,3,1 Lt:18,4,2 LtR:2,2,1 NE:16,2,0 NEt:3,2,0 O:19,2,0 P:18,3,0 Pn:18,3,2 PnV:9,1,1 PnVt:3,1,1 QL:19,11,3 QLR:15,14,13 QR:24,19,15 T:5,2,0 TE:5,2,0 VP:138,39,7 VPo:12,2,0 VPot:3,1,0 VPt:12,3,0 X:96,28,0 XE:96,21,0 XEt:11,3,0 Xt:7,2,0
continue#g 6 2 E:6,1,0 VP:6,1,0 X:6,2,0 XE:6,1,0
continue#o 6 2 E:6,1,0 NE:3,0,0 O:6,1,0 VP:6,1,0
continue#postSq 17 17 L:17,7,4 Lt:13,3,2 QL:17,10,3 QLR:13,12,11
continue#q|c 13 13 C:13,10,7 CE:13,12,7 E:13,12,7 QR:13,13,11 VP:13,10,7
continue#x 84 28 E:84,20,0 Et:9,2,0 VP:84,23,0 VPt:6,2,0 X:84,24,0 XE:84,20,0 XEt:9,2,0 Xt:6,2,0
contradict# 6 4 E:6,4,4 NE:3,1,0 O:6,3,3 VP:6,3,3
contradict#o 5 3 E:5,3,3 NE:3,1,0 O:5,2,2 VP:5,2,2
contrast# 13 7 COL:1,1,0 E:13,7,4 NE:9,6,0 O:9,1,1 P:8,5,0 Pn:8,5,1 VP:12,6,4 VPo:6,4,0
contribute# 21 0 COL:8,0,0 E:20,0,0 O:7,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 T:6,0,0 TE:6,0,0 VP:15,0,0 VPo:3,0,0
contribute#p:to 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
contribute#pt|: 6 0 COL:6,0,0 E:6,0,0 T:6,0,0 TE:6,0,0
control# 16 0 E:9,0,0 NE:4,0,0 O:11,0,0 P:6,0,0 Pn:6,0,0 VP:13,0,0 VPo:6,0,0
control#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
conven# 5 1 E:5,1,0 NE:4,1,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,1,0 VPo:4,1,0 X:2,1,0 XE:2,1,0
convert# 6 0 E:6,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0
convict# 7 2 E:4,1,0 P:6,1,0 Pn:6,1,0 VP:7,1,0
convince# 19 15 C:14,13,10 CE:14,13,11 E:14,10,4 NE:8,7,5 O:8,1,0 OC:5,5,1 S:4,0,0 SVP:4,4,0 VP:18,14,7 VPi:2,2,1 VPo:5,5,4
convince#ct|o 5 5 C:5,5,4 CE:5,5,4 E:5,5,1 NE:5,5,3 O:5,0,0 OC:5,5,1 VP:5,5,1 VPo:5,5,4
coordinate# 7 0 E:6,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0
cope# 4 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
cost# 20 0 E:19,0,0 Et:3,0,0 NE:13,0,0 NEt:3,0,0 O:18,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:19,0,0 VPo:8,0,0
cost#o 12 0 E:12,0,0 Et:3,0,0 NE:8,0,0 NEt:3,0,0 O:12,0,0 VP:12,0,0 VPo:4,0,0
count# 31 7 E:18,4,0 Et:4,1,0 NE:3,0,0 O:3,1,1 P:16,4,0 Pn:16,4,1 PnV:3,1,1 Pnt:2,1,1 Pt:2,1,0 S:10,1,0 SVP:7,1,0 VP:26,5,1 VPt:3,1,0 X:5,0,0 XE:5,0,0
count#p:on 7 3 E:7,2,0 Et:1,1,0 P:7,2,0 Pn:7,2,1 Pnt:1,1,1 Pt:1,1,0 VP:7,2,0 VPt:1,1,0
counter# 9 5 C:2,2,2 CE:2,2,2 E:8,4,3 Et:2,1,1 NE:4,1,0 O:5,1,1 Ot:1,1,1 P:3,1,0 Pn:3,1,0 PnV:1,1,0 VP:8,4,3 VPt:2,1,1
court# 9 1 E:6,0,0 O:5,0,0 S:1,1,0 VP:7,0,0
cover# 24 5 E:18,2,0 NE:14,1,0 O:19,3,3 P:9,0,0 Pn:9,0,0 VP:24,3,2 VPo:6,0,0
cover#o 10 1 E:10,0,0 NE:7,0,0 O:10,0,0 VP:10,0,0
crack# 4 1 E:4,1,0 LR:1,1,0 VP:3,0,0
craft# 4 1 E:3,1,1 NE:2,1,0 O:3,1,1 VP:4,1,1
create# 48 4 E:40,2,2 Et:5,0,0 NE:32,2,0 NEt:4,0,0 O:37,0,0 P:9,0,0 Pn:9,0,0 REL:4,0,0 S:3,0,0 SVP:3,0,0 VP:45,2,0 VPo:16,2,0 X:7,2,0 XE:7,2,0
create#o 24 0 E:24,0,0 Et:4,0,0 NE:19,0,0 NEt:3,0,0 O:24,0,0 VP:24,0,0 VPo:3,0,0
credit# 9 8 E:8,8,7 Et:1,1,1 NE:7,6,0 NEt:1,1,0 O:8,3,2 P:7,5,0 Pn:7,5,0 PnV:1,1,0 VP:9,8,7 VPo:6,6,0
crisscross# 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
critical# 6 3 P:4,3,0 Pn:4,3,3 PnVt:1,1,1 VP:6,2,0 VPt:1,1,0
criticize# 84 81 E:70,51,41 Et:11,10,6 NE:53,34,0 NEt:8,6,0 O:67,43,36 Ot:4,4,2 P:36,25,0 Pn:36,25,0 PnV:6,4,0 PnVt:2,1,0 Pnt:1,1,0 Pt:1,1,0 REL:1,1,1 S:9,3,2 SVP:7,7,2 SVPt:1,1,0 SVa:2,2,1 VP:81,66,49 VPo:35,23,0 VPot:2,1,0 VPt:9,9,5
criticize#o 36 35 E:36,25,23 Et:7,7,4 NE:23,12,0 NEt:4,4,0 O:36,32,30 Ot:4,4,2 VP:36,31,28 VPo:6,2,0 VPt:6,6,4
criticize#o|p:for 17 17 E:17,17,15 Et:2,2,2 NE:17,16,0 NEt:2,2,0 O:17,1,0 P:17,15,0 Pn:17,15,0 Pnt:1,1,0 Pt:1,1,0 VP:17,16,14 VPo:17,15,0 VPot:1,1,0 VPt:1,1,1
criticize#pasA 5 5 S:4,2,2 SVP:2,2,0 SVa:2,2,1 VP:5,2,0
cross# 8 0 E:8,0,0 NE:4,0,0 O:6,0,0 VP:8,0,0
crowd# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
crown# 5 2 E:1,1,0 O:4,2,0 P:1,1,0 S:3,0,0 SVP:3,1,0 SVPt:1,1,1 VP:4,1,0 VPot:1,1,0 VPt:1,1,0
crush# 8 0 E:5,0,0 NE:4,0,0 O:4,0,0 VP:5,0,0 VPo:4,0,0
cry# 5 3 E:4,2,1 P:3,2,0 Pn:3,2,1 QR:2,1,1 VP:3,2,1 VPo:1,1,0
crystallize# 4 1 C:1,1,1 CE:1,1,1 E:4,1,1 VP:4,1,1
cut# 30 2 E:20,0,0 Et:6,1,0 NE:13,0,0 NEt:3,1,0 O:12,0,0 P:12,0,0 Pn:12,0,0 PnV:9,1,0 PnVt:3,0,0 QR:1,1,1 S:6,0,0 SVP:4,0,0 VP:26,1,0 VPo:10,1,0 VPt:4,0,0 X:7,1,1 XE:7,0,0 XEt:2,1,1
dance# 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
date# 9 1 E:5,0,0 P:6,0,0 Pn:6,0,0 VP:7,0,0
deadlock# 5 1 E:3,1,1
deal# 20 1 COL:1,1,1 E:19,0,0 NE:4,0,0 O:4,0,0 P:14,0,0 Pn:14,1,0 PnV:5,0,0 VP:19,0,0
deal#p:with 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 VP:10,0,0
debate# 11 6 C:1,1,1 CE:1,1,1 E:7,2,2 Et:2,1,0 NE:3,1,0 O:4,1,1 P:5,0,0 Pn:5,0,0 PnV:2,1,0 S:4,2,2 SVP:1,1,0 SVPt:1,1,0 VP:8,2,2 VPo:2,1,0 VPt:3,1,0
decide# 60 34 C:9,5,3 CE:9,5,4 E:52,26,18 Et:2,1,0 L:4,0,0 Lt:3,0,0 N:1,1,0 NE:10,3,0 O:10,3,3 P:11,4,1 Pn:11,4,1 PnV:3,2,1 S:4,0,0 T:1,1,1 TE:1,1,1 VP:53,25,16 VPo:4,0,0 VPt:2,1,0 X:23,13,10 XE:23,12,10 XEt:2,1,0 Xt:2,1,0
decide#c 5 3 C:5,3,2 CE:5,3,3 E:5,3,3 NE:5,3,0 VP:5,3,2
decide#o 8 3 E:8,2,2 N:1,1,0 NE:4,0,0 O:8,3,3 VP:8,2,2
decide#x 19 14 E:19,11,9 Et:2,1,0 PnV:1,1,0 VP:19,11,9 VPt:2,1,0 X:19,12,10 XE:19,11,10 XEt:2,1,0 Xt:2,1,0
declare# 74 66 C:26,25,15 CE:26,24,15 CEt:5,5,5 Ct:4,4,4 E:54,42,24 Et:9,9,6 L:13,11,7 LR:7,3,0 Lt:12,8,6 LtR:5,1,0 NE:19,11,0 NEt:3,2,0 O:30,16,6 Ot:1,1,0 P:11,6,0 Pn:11,5,1 PnV:4,2,0 PnVt:2,2,0 QL:12,10,6 QLR:2,2,2 QR:11,8,4 S:5,0,0 SVP:5,3,2 VP:61,49,27 VPi:3,3,0 VPo:12,6,0 VPot:2,2,0 VPt:7,7,6 X:1,1,0 XE:1,1,0
declare#ct 16 16 C:16,15,10 CE:16,14,9 CEt:5,5,5 Ct:4,4,4 E:16,14,8 Et:5,5,4 PnV:2,2,0 VP:16,15,9 VPt:4,4,4
declare#o 11 6 E:11,5,4 Et:2,2,0 NE:5,2,0 O:11,5,5 Ot:1,1,0 VP:11,6,5 VPo:2,1,0 VPt:1,1,0
declare#q|o 5 5 E:5,4,1 NE:3,1,0 O:5,2,1 P:1,1,0 QR:5,5,1 VP:5,4,3 VPo:3,3,0
decline# 66 56 E:65,44,25 Et:7,4,1 L:1,1,0 LR:1,1,0 NE:5,4,0 NEt:1,1,0 O:6,4,3 P:12,6,5 Pn:12,6,0 PnV:4,1,0 VP:63,48,30 VPo:3,1,0 VPot:1,1,0 VPt:5,4,1 X:47,38,20 XE:47,35,17 XEt:5,4,1 Xt:4,4,1
decline#p:to 5 4 E:5,4,4 P:5,4,4 Pn:5,4,0 VP:5,4,4
decline#x 44 42 E:44,33,17 Et:4,3,1 PnV:1,1,0 VP:44,35,20 VPt:3,3,1 X:44,35,20 XE:44,33,17 XEt:4,3,1 Xt:3,3,1
decry# 12 12 E:11,8,5 Et:3,2,2 NE:10,8,0 NEt:2,1,0 O:11,9,7 P:2,2,0 Pn:2,1,0 QR:1,1,0 VP:11,9,7 VPo:4,2,0 VPt:2,2,2
decry#o 7 7 E:7,5,3 Et:2,2,2 NE:6,5,0 NEt:1,1,0 O:7,6,5 VP:7,5,3 VPt:2,2,2
dedicate# 6 3 E:1,1,0 O:1,1,0 VP:6,2,0 X:4,1,0 XE:4,0,0
deem# 12 12 E:9,6,3 NE:5,3,0 O:7,7,1 QR:1,1,0 S:3,3,0 SVP:3,2,1 SX:2,1,1 VP:10,7,4 VPo:5,3,0 X:4,3,0 XE:4,2,0
defeat# 28 1 E:24,0,0 NE:16,0,0 O:22,0,0 P:8,0,0 Pn:8,0,0 S:3,1,1 VP:26,0,0 VPo:8,0,0
defeat#o 15 0 E:15,0,0 NE:8,0,0 O:15,0,0 VP:15,0,0
defend# 69 55 E:67,31,23 Et:13,9,8 N:6,5,0 NE:53,20,0 NEt:6,5,0 O:65,42,26 P:20,10,0 Pn:20,8,0 PnV:9,2,0 PnVt:1,1,0 QR:4,1,1 VP:67,40,32 VPo:38,15,0 VPot:4,2,0 VPt:11,7,6 X:7,4,0 XE:7,4,0 XEt:1,1,0
defend#o 36 28 E:36,14,12 Et:7,6,5 N:5,4,0 NE:29,9,0 NEt:3,2,0 O:36,26,20 VP:36,21,19 VPo:11,2,0 VPt:5,4,3
define# 17 4 COL:3,0,0 E:13,2,2 NE:9,1,0 O:12,2,2 P:6,1,0 Pn:6,1,0 VP:17,3,2 VPo:4,0,0
define#o 6 2 E:6,2,2 NE:4,1,0 O:6,2,2 VP:6,2,2
deflect# 5 3 C:1,1,1 CE:1,1,1 E:4,2,1 Et:1,1,1 NE:2,1,0 O:4,2,1 OC:1,1,0 P:1,1,0 Pn:1,1,0 QR:2,1,1 VP:4,2,1 VPo:3,2,0 VPt:1,1,1
defy# 4 1 E:4,1,1 O:4,1,1 VP:4,1,1
delay# 6 0 E:5,0,0 O:3,0,0 VP:4,0,0
delete# 5 0 O:3,0,0 VP:3,0,0 VPo:3,0,0
deliver# 64 21 E:57,16,2 Et:9,4,2 N:1,1,0 NE:37,13,1 NEt:8,3,0 O:53,15,4 Ot:2,2,1 P:22,1,0 Pn:22,1,0 PnV:8,2,0 QR:2,1,0 T:2,1,0 TE:2,1,0 VP:62,16,5 VPo:30,5,0 VPot:5,1,0 VPt:10,3,2 X:6,1,0 XE:6,1,0 XEt:2,1,0 Xt:1,1,0
deliver#o 21 10 E:21,7,1 Et:2,1,1 N:1,1,0 NE:16,7,1 NEt:1,1,0 O:21,9,2 Ot:1,1,1 VP:21,8,2 VPo:6,1,0 VPt:2,1,1
deliver#o|T 8 2 E:8,2,0 Et:1,1,0 NE:3,1,0 O:8,2,1 Ot:1,1,0 VP:8,2,1 VPt:2,1,0
demand# 20 15 C:4,4,2 CE:4,4,2 E:18,12,7 L:1,1,1 Lt:1,1,1 N:1,1,0 NE:10,7,0 O:8,6,3 P:4,1,0 Pn:4,0,0 PnV:2,2,0 QL:1,1,1 VP:17,13,8 VPo:6,4,0 X:3,2,0 XE:3,2,0
demand#0 5 1 E:5,1,1 NE:2,1,0 VP:4,1,1
demonstrate# 27 9 C:6,4,3 CE:6,4,3 CEt:1,1,1 Ct:1,1,1 E:24,9,6 Et:3,2,1 NE:12,2,0 NEt:1,1,0 O:13,2,1 P:5,0,0 Pn:5,0,0 VP:23,8,5 VPo:7,0,0 VPt:2,2,1 X:3,0,0 XE:3,0,0
demonstrate#o 8 2 E:8,2,2 Et:2,1,0 NE:6,2,0 NEt:1,1,0 O:8,2,1 VP:8,2,2 VPt:1,1,0
demur# 4 1 C:1,1,1 CE:1,1,1 E:2,1,1 L:3,0,0 LR:1,1,0 LtR:1,1,0 QR:1,1,1 VP:2,1,1
denounce# 35 33 E:31,22,15 Et:6,4,4 N:1,1,0 NE:20,9,0 NEt:5,3,0 O:29,25,20 P:9,4,0 Pn:9,4,1 PnV:1,1,0 PnVt:1,1,0 QR:2,1,1 S:2,2,2 VP:34,22,15 VPo:11,4,0 VPot:1,1,0 VPt:5,4,4
denounce#o 21 20 E:21,15,12 Et:5,3,3 N:1,1,0 NE:12,4,0 NEt:4,2,0 O:21,20,18 VP:21,15,13 VPo:5,0,0 VPt:4,3,3
dent# 4 0 E:3,0,0 O:3,0,0 VP:4,0,0
deny# 28 22 C:8,7,7 CE:8,5,5 CEt:1,1,0 Ct:1,1,0 E:28,12,9 Et:5,4,1 NE:16,3,0 NEt:3,1,1 Nt:2,1,1 O:18,9,7 Ot:2,1,0 P:5,2,0 Pn:5,2,0 VP:26,15,12 VPi:2,1,1 VPo:10,3,0 VPt:6,4,1
deny#ct 8 8 C:8,7,7 CE:8,5,5 CEt:1,1,0 Ct:1,1,0 E:8,5,5 Et:1,1,0 VP:8,7,7 VPt:1,1,0
deny#o 9 7 E:9,3,3 Et:3,2,1 NE:7,2,0 NEt:2,1,1 Nt:2,1,1 O:9,5,4 Ot:2,1,0 VP:9,4,4 VPo:3,1,0 VPt:3,2,1
depart# 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
depend# 7 0 E:5,0,0 L:3,0,0 VP:5,0,0
deploy# 6 0 E:5,0,0 NE:4,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0 VPo:3,0,0
deport# 6 0 E:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
derid# 5 5 C:1,1,1 CE:1,1,1 E:3,3,1 Et:1,1,1 NE:2,1,0 NEt:1,1,0 O:2,1,1 PnV:1,1,0 S:2,2,1 SVP:1,1,0 VP:4,2,1 VPo:2,1,0 VPt:2,1,1 X:1,1,0 XE:1,1,0
descend# 7 1 E:7,0,0 P:4,0,0 Pn:4,0,0 VP:7,1,0 X:2,1,0
describe# 98 88 C:3,3,2 CE:3,3,2 E:91,68,46 Et:5,3,1 N:2,2,0 NE:68,47,0 NEt:4,3,1 O:74,32,16 P:60,36,0 Pn:60,32,1 PnV:16,7,0 PnVt:2,1,0 Pnt:1,1,0 Pt:1,1,0 QR:7,4,1 S:4,1,1 SVP:4,2,1 T:5,2,0 TE:5,2,0 VP:97,71,54 VPo:54,37,1 VPot:3,2,0 VPt:4,2,1 X:6,5,3 XE:6,4,2
describe#o 24 22 E:24,20,19 N:2,2,0 NE:21,16,0 O:24,18,13 VP:24,21,19 VPo:6,6,0
describe#o|p:as 25 25 E:25,21,15 NE:24,18,0 O:25,7,0 P:25,17,0 Pn:25,16,1 PnV:3,2,0 VP:25,20,17 VPo:25,18,0
deserve# 7 0 E:7,0,0 NE:5,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 VPo:4,0,0
design# 13 5 E:3,3,0 S:6,0,0 SVP:5,2,0 SX:4,2,0 VP:12,4,1 X:10,4,1 XE:10,4,1 XEt:2,1,0
design#pas|x 5 2 S:4,0,0 SVP:4,2,0 SX:4,2,0 VP:5,2,1 X:5,2,1 XE:5,2,1 XEt:1,1,0
destroy# 6 0 E:6,0,0 O:6,0,0 VP:6,0,0
destroy#o 6 0 E:6,0,0 O:6,0,0 VP:6,0,0
detail# 7 4 E:7,4,4 NE:5,3,0 O:6,1,0 P:3,1,0 Pn:3,1,0 T:1,1,0 TE:1,1,0 VP:7,2,1 VPo:3,1,0 XE:1,1,0
detect# 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
detect#o 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
deter# 4 1 E:4,0,0 O:4,0,0 VP:4,0,0
determine# 30 13 C:15,9,8 CE:15,9,8 E:26,11,10 Et:4,0,0 NE:7,0,0 NEt:3,0,0 O:9,1,1 P:3,0,0 Pn:3,0,0 VP:29,12,11 VPo:4,0,0 VPt:4,0,0 X:4,2,2 XE:4,2,2
determine#cw 9 5 C:9,5,4 CE:9,5,4 E:9,5,4 VP:9,5,4
determine#o 7 1 E:7,1,1 NE:5,0,0 O:7,1,1 VP:7,1,1
develop# 10 0 E:8,0,0 NE:4,0,0 O:7,0,0 P:3,0,0 Pn:3,0,0 VP:10,0,0 VPo:3,0,0
develop#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
devot# 14 6 E:9,3,2 Et:2,1,0 NE:7,3,0 O:7,1,0 P:8,2,0 Pn:8,2,0 PnV:3,1,0 SVP:1,1,0 SX:1,1,0 VP:13,5,2 VPo:7,3,0 X:5,2,0 XE:5,1,0 XEt:2,1,0
devot#o|p:to 5 3 E:5,3,2 NE:5,3,0 O:5,1,0 P:5,2,0 Pn:5,2,0 PnV:2,1,0 VP:5,3,2 VPo:5,3,0
die# 30 0 E:16,0,0 L:11,0,0 LR:5,0,0 Lt:4,0,0 P:12,0,0 Pn:12,0,0 PnV:5,0,0 VP:15,0,0
die#0 5 0 E:4,0,0 VP:3,0,0
die#postS 5 0 L:5,0,0 Lt:3,0,0
differ# 7 2 E:5,1,0 P:5,1,0 Pn:5,1,0 VP:5,1,0
difficult# 10 0 P:6,0,0 Pn:6,0,0 VP:10,0,0
difficult#p:for|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
dig# 4 0 E:3,0,0 VP:3,0,0
diminish# 8 0 E:7,0,0 NE:5,0,0 O:7,0,0 VP:7,0,0
diminish#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
direct# 12 3 E:5,1,0 O:3,0,0 P:5,0,0 Pn:5,0,0 Pt:1,1,0 S:3,0,0 SVP:3,1,0 SX:1,1,0 VP:11,1,0 VPt:3,1,0 X:1,1,0 XE:1,1,0
disagree# 7 4 E:4,2,0 P:3,3,0 Pn:3,3,3 VP:4,3,0
disappear# 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
disavow# 5 5 E:5,4,3 Et:1,1,1 N:1,1,0 NE:4,4,0 NEt:1,1,0 O:4,4,3 P:1,1,0 Pn:1,1,0 VP:4,4,4 VPo:1,1,0
disclose# 18 12 C:2,2,2 CE:2,2,2 E:12,8,3 Et:2,2,2 NE:4,3,0 NEt:1,1,0 O:8,4,4 P:5,1,0 Pn:5,1,0 PnV:4,3,0 QR:1,1,1 S:6,3,2 SVP:4,0,0 St:1,1,1 VP:15,7,4 VPo:2,1,0 VPt:2,1,1
disclose#o 7 4 E:7,3,2 Et:2,2,2 NE:3,2,0 NEt:1,1,0 O:7,4,4 VP:7,3,3 VPt:1,1,1
disclose#pas 5 3 S:5,3,2 SVP:3,0,0 St:1,1,1 VP:3,0,0
discover# 11 2 C:2,1,1 CE:2,1,1 E:7,1,0 O:3,0,0 P:4,0,0 Pn:4,0,0 S:4,1,1 SVP:3,0,0 VP:9,1,0
discredit# 6 1 E:3,0,0 O:3,0,0 VP:4,0,0
discuss# 55 47 C:3,3,3 CE:3,3,3 CEt:1,1,0 Ct:1,1,0 E:53,37,31 Et:9,8,3 NE:35,21,0 NEt:6,4,0 O:47,36,25 Ot:3,2,0 P:15,4,0 Pn:15,4,0 PnV:4,1,0 VP:54,37,30 VPo:18,8,0 VPt:7,6,2
discuss#o 30 27 E:30,25,22 Et:5,4,2 NE:20,15,0 NEt:3,2,0 O:30,23,20 Ot:3,2,0 VP:30,24,22 VPo:4,3,0 VPt:4,3,1
dislike# 4 3 E:4,0,0 Et:1,1,0 O:3,1,1 Ot:1,1,0 VP:4,1,1 VPt:1,1,0
dismantle# 4 0 E:4,0,0
dismiss# 36 31 C:3,3,1 CE:3,3,1 CEt:1,1,0 Ct:1,1,0 E:32,23,19 Et:4,3,3 N:4,3,0 NE:28,19,0 NEt:4,3,0 O:31,16,12 OC:2,2,1 OCt:1,1,1 P:17,10,0 Pn:17,9,1 PnV:6,4,0 PnVt:1,1,0 S:2,1,1 VP:36,26,23 VPo:17,13,0 VPot:2,2,0 VPt:2,2,2 X:1,1,0 XE:1,1,0
dismiss#o 15 12 E:15,11,10 N:4,3,0 NE:12,8,0 O:15,12,11 VP:15,12,11 VPo:2,1,0
dismiss#o|p:as 8 8 E:8,7,6 Et:1,1,1 NE:8,7,0 NEt:1,1,0 O:8,1,0 P:8,8,0 Pn:8,7,1 PnV:1,1,0 VP:8,7,7 VPo:8,8,0
dispatch# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
display# 10 4 E:10,3,3 NE:6,3,0 O:7,3,2 P:3,2,0 Pn:3,1,0 VP:8,3,3 VPo:3,1,0
dispute# 5 5 E:4,4,4 O:4,4,4 REL:1,1,0 VP:4,4,4
distance# 7 5 E:7,3,0 Et:1,1,0 NE:6,3,0 NEt:1,1,0 O:7,0,0 P:7,4,0 Pn:7,4,4 PnV:3,2,0 PnVt:1,1,1 VP:7,3,0 VPo:7,4,0 VPot:1,1,0 VPt:1,1,0
distance#o|p:from 7 5 E:7,3,0 Et:1,1,0 NE:6,3,0 NEt:1,1,0 O:7,0,0 P:7,4,0 Pn:7,4,4 PnV:3,2,0 PnVt:1,1,1 VP:7,3,0 VPo:7,4,0 VPot:1,1,0 VPt:1,1,0
distribute# 6 2 E:5,0,0 O:4,0,0 P:3,1,0 Pn:3,1,1 VP:5,1,0 VPo:1,1,0
divide# 29 6 E:15,0,0 NE:3,0,0 O:9,0,0 P:15,4,0 Pn:15,4,2 PnV:3,1,1 S:11,0,0 SVP:9,5,0 VP:25,6,0
divide#o 7 0 E:7,0,0 NE:3,0,0 O:7,0,0 VP:7,0,0
do# 259 12 C:7,0,0 CE:7,0,0 COL:5,0,0 E:217,7,0 Et:32,1,0 L:5,0,0 N:4,0,0 NE:79,3,0 NEt:10,0,0 O:85,1,0 P:95,1,0 Pn:95,1,0 PnV:23,1,0 PnVt:5,0,0 Pnt:4,0,0 Pt:4,0,0 QR:8,0,0 REL:12,0,0 S:9,0,0 SVP:7,0,0 T:8,1,0 TE:8,1,0 TEt:3,1,0 Tt:3,1,0 VP:222,6,1 VPo:46,0,0 VPot:8,0,0 VPt:16,0,0 X:16,1,0 XE:16,1,0
do#0 57 2 E:42,2,0 Et:4,0,0 NE:10,2,0 VP:38,1,0
do#o 50 2 E:50,1,0 Et:5,0,0 N:3,0,0 NE:29,1,0 NEt:3,0,0 O:50,1,0 VP:50,1,0 VPo:16,0,0 VPt:4,0,0
do#o|p:in 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0 VPo:7,0,0
do#p:in 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 VP:10,0,0
do#p:in|T 15 1 E:11,0,0 P:15,0,0 Pn:15,0,0 PnV:4,0,0 VP:15,0,0
do#p:with 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0
do#rel 8 0 E:4,0,0 REL:8,0,0 VP:3,0,0
document# 6 5 E:3,1,1 NE:3,1,0 O:2,2,2 S:2,2,2 VP:3,2,2
dominate# 32 0 E:22,0,0 Et:4,0,0 NE:14,0,0 NEt:3,0,0 O:22,0,0 P:11,0,0 Pn:11,0,0 PnV:3,0,0 S:5,0,0 VP:32,0,0 VPo:11,0,0
dominate#o 8 0 E:8,0,0 NE:4,0,0 O:8,0,0 VP:8,0,0
dominate#pasA 7 0 S:4,0,0 VP:7,0,0
donate# 10 0 E:10,0,0 NE:7,0,0 O:7,0,0 P:9,0,0 Pn:9,0,0 VP:10,0,0 VPo:6,0,0
donate#o|p:to 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
double# 10 2 E:10,1,0 NE:3,0,0 O:3,0,0 P:7,2,0 Pn:7,2,1 PnV:3,0,0 VP:10,2,0
doubt# 4 4 C:2,2,2 CE:2,2,2 E:4,4,4 NE:1,1,0 VP:2,2,2
downplay# 6 3 E:6,3,3 Et:2,1,0 NE:3,1,0 NEt:1,1,0 O:6,3,3 Ot:1,1,0 VP:6,3,3 VPt:1,1,0
downplay#o 5 3 E:5,3,3 Et:2,1,0 NE:2,1,0 NEt:1,1,0 O:5,3,3 Ot:1,1,0 VP:5,3,3 VPt:1,1,0
draft# 7 2 E:6,2,1 Et:1,1,0 NE:3,1,0 NEt:1,1,0 O:5,1,0 P:5,1,0 Pn:5,1,0 VP:7,2,1 VPo:4,1,0 VPt:1,1,0
drag# 7 0 E:6,0,0 NE:3,0,0 O:3,0,0 P:6,0,0 Pn:6,0,0 VP:7,0,0
draw# 95 23 C:1,1,0 CE:1,1,0 E:86,3,1 Et:11,1,1 NE:62,2,0 NEt:8,0,0 O:76,4,3 P:47,3,0 Pn:47,3,2 PnV:19,0,0 QR:3,0,0 S:3,0,0 SVP:3,1,1 T:3,0,0 TE:3,0,0 VP:93,4,1 VPo:45,1,0 VPt:4,1,1 X:3,0,0 XE:3,0,0
draw#o 37 10 E:37,2,0 Et:3,1,1 NE:30,1,0 O:37,3,2 VP:37,1,0 VPo:10,0,0 VPt:2,1,1
draw#o|p:from 15 6 E:15,0,0 NE:13,0,0 O:15,0,0 P:15,0,0 Pn:15,0,0 PnV:4,0,0 VP:15,0,0 VPo:15,0,0
dress# 4 0
drive# 34 2 E:25,1,0 Et:5,0,0 NE:16,0,0 O:18,1,0 P:14,0,0 Pn:14,0,0 PnV:8,0,0 S:4,0,0 VP:32,1,0 VPo:12,0,0 VPt:4,0,0 X:6,0,0 XE:6,0,0
drive#o 9 1 E:9,1,0 NE:4,0,0 O:9,1,0 VP:9,1,0 VPo:3,0,0
drop# 42 2 E:40,1,1 Et:5,0,0 NE:8,1,0 O:8,2,2 P:26,0,0 Pn:26,0,0 PnV:14,0,0 VP:36,1,1 VPo:5,0,0 VPt:4,0,0
drop#0 10 0 E:9,0,0 VP:6,0,0
drop#p:out 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 PnV:5,0,0 VP:9,0,0
drown# 4 0 VP:3,0,0
dub# 4 4 E:2,1,0 O:3,2,1 QR:3,3,1 S:1,1,0 SVP:1,1,1 SX:1,1,1 VP:4,2,0 X:1,1,0
dump# 4 1 E:3,1,1 O:3,1,0 VP:4,1,1 VPo:1,1,0 X:1,1,0 XE:1,1,0
dwell# 5 4 E:4,3,0 P:4,1,0 Pn:4,1,1 PnV:1,1,0 VP:4,2,0
eager# 13 10 PnV:1,1,0 VP:13,8,4 X:11,7,4 XE:11,6,3
eager#x|A 10 8 VP:10,7,4 X:10,7,4 XE:10,6,3
earn# 46 3 E:46,1,0 Et:10,0,0 NE:30,1,0 NEt:5,0,0 O:41,1,0 P:21,0,0 Pn:21,0,0 PnV:6,0,0 VP:44,1,0 VPi:5,0,0 VPo:29,0,0 VPot:3,0,0 VPt:4,0,0
earn#o 16 1 E:16,1,0 Et:5,0,0 NE:6,1,0 O:16,1,0 VP:16,1,0 VPo:9,0,0
earn#o|i 5 1 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPi:5,0,0
earn#o|p:in 7 1 E:7,0,0 NE:7,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0 VPo:7,0,0
easy# 7 0 P:4,0,0 Pn:4,0,0 VP:7,0,0
eat# 6 0 E:6,0,0 NE:4,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0 VPo:3,0,0
echo# 25 16 COL:2,1,1 E:20,8,5 Et:8,5,3 NE:14,4,1 NEt:4,2,0 O:18,8,7 Ot:2,1,0 P:4,2,0 Pn:4,2,0 QR:2,2,2 S:4,3,3 VP:23,7,5 VPo:8,1,0 VPot:3,0,0 VPt:8,5,3 X:1,1,1 XE:1,1,1
echo#o 12 6 E:12,3,3 Et:6,4,3 NE:11,3,0 NEt:4,2,0 O:12,5,5 Ot:2,1,0 VP:12,2,2 VPo:4,0,0 VPt:5,4,3
elaborate# 4 3 E:3,0,0 LR:1,1,1 P:3,0,0 Pn:3,0,0 QLR:1,1,1 VP:3,0,0
elect# 36 3 E:13,2,1 NE:8,1,0 O:16,1,0 P:20,2,0 Pn:20,2,0 PnV:10,1,0 PnVt:2,1,0 S:20,0,0 SVP:17,1,0 SVPt:2,1,1 VP:31,3,1 VPo:7,1,0 VPt:2,1,0 X:2,1,0 XE:2,1,0
elect#o 8 0 E:8,0,0 NE:4,0,0 O:8,0,0 VP:8,0,0
elect#pas|p:to 8 1 P:8,1,0 Pn:8,1,0 PnV:6,1,0 PnVt:2,1,0 S:7,0,0 SVP:7,1,0 SVPt:2,1,1 VP:8,1,0 VPt:2,1,0
elevate# 10 1 E:9,1,0 NE:9,1,0 O:9,0,0 P:9,1,0 Pn:9,1,0 PnV:4,1,0 VP:10,1,0 VPo:8,1,0
eligible# 4 0 VP:4,0,0
eliminate# 17 1 E:13,1,1 NE:8,1,0 O:11,1,1 P:4,0,0 Pn:4,0,0 S:3,0,0 VP:14,1,1 VPo:3,0,0 VPt:3,0,0
eliminate#o 8 1 E:8,1,1 NE:6,1,0 O:8,1,1 VP:8,1,1
email# 25 10 E:25,7,1 Et:8,1,0 NE:7,4,2 NEt:2,1,0 O:11,4,0 P:8,2,1 Pn:8,2,1 PnV:3,0,0 Pnt:1,1,1 Pt:1,1,0 QR:4,2,1 T:1,1,0 TE:1,1,0 VP:21,6,1 VPi:1,1,1 VPo:8,3,2 VPot:2,1,0 VPt:4,1,0 X:1,1,1 XE:1,1,1
email#0 10 2 E:10,2,1 Et:4,0,0 VP:6,1,1
embed# 4 1 VP:4,0,0
embrace# 32 16 C:1,1,1 CE:1,1,1 E:29,10,7 Et:4,0,0 N:2,2,0 NE:18,4,0 O:27,11,10 P:5,1,0 Pn:5,1,0 REL:1,1,1 T:1,1,0 TE:1,1,0 VP:31,11,8 VPo:6,1,0
embrace#o 22 10 E:22,5,4 N:2,2,0 NE:14,1,0 O:22,9,8 VP:22,7,6 VPo:3,0,0
emerge# 35 3 E:29,1,0 Et:5,0,0 L:3,0,0 O:2,1,0 P:24,0,0 Pn:24,0,0 PnV:8,0,0 PnVt:3,0,0 S:26,0,0 SVP:23,1,0 SVPt:5,0,0 VP:29,1,0 VPt:5,0,0
emerge#p:as 14 1 E:14,0,0 P:14,0,0 Pn:14,0,0 PnV:4,0,0 S:12,0,0 SVP:12,0,0 VP:14,0,0
emphasize# 19 16 C:6,5,4 CE:6,5,4 CEt:2,2,1 Ct:2,2,1 E:19,14,10 Et:5,5,2 N:2,2,1 NE:12,6,1 NEt:3,2,0 Nt:1,1,0 O:12,8,3 Ot:1,1,0 P:4,3,0 Pn:4,2,0 PnV:1,1,0 QR:2,1,1 VP:19,15,10 VPo:6,3,0 VPot:1,1,0 VPt:5,5,2 X:3,1,1 XE:3,1,1 XEt:1,1,0 Xt:1,1,0
emphasize#o 6 4 E:6,4,2 Et:2,2,0 N:2,2,1 NE:5,2,1 NEt:2,2,0 Nt:1,1,0 O:6,4,2 Ot:1,1,0 VP:6,4,2 VPt:2,2,0
employ# 10 1 E:6,1,1 NE:4,1,0 O:5,0,0 P:2,1,0 PnV:1,1,0 S:4,0,0 VP:8,1,1 VPo:2,1,0
empower# 6 2 E:5,1,1 Et:2,1,1 NE:4,1,0 NEt:1,1,0 O:4,1,1 Ot:1,1,1 VP:5,1,1 VPt:2,1,1
enable# 5 0 E:4,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0 VPo:4,0,0 X:4,0,0 XE:4,0,0
enact# 6 1 E:5,1,1 NE:2,1,0 O:3,1,1 VP:3,1,1
encounter# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
encourage# 22 13 E:20,12,8 NE:16,9,1 O:16,3,2 P:4,0,0 Pn:4,0,0 QR:3,1,1 VP:21,10,9 VPi:2,1,0 VPo:12,7,1 X:13,8,1 XE:13,8,1
encourage#o|x 9 6 E:9,6,5 NE:9,6,1 O:9,1,0 VP:9,6,5 VPo:9,6,1 X:9,6,1 XE:9,6,1
end# 75 5 E:67,2,0 Et:7,0,0 L:4,0,0 NE:29,1,0 NEt:4,0,0 O:36,2,1 P:37,2,0 Pn:37,1,0 PnV:15,2,0 QR:3,0,0 VP:69,4,1 VPo:25,2,0 VPt:3,0,0 X:11,1,0 XE:11,1,0
end#0 8 0 E:6,0,0 VP:7,0,0
end#g 5 1 E:5,1,0 VP:5,1,0 X:5,1,0 XE:5,1,0
end#o 15 1 E:15,0,0 Et:3,0,0 NE:10,0,0 NEt:3,0,0 O:15,1,1 VP:15,1,1 VPo:4,0,0
end#o|p:for 6 1 E:6,0,0 NE:6,0,0 O:6,1,0 P:6,1,0 Pn:6,0,0 PnV:3,0,0 VP:6,1,0 VPo:6,0,0
end#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
endorse# 103 84 COL:3,1,0 E:100,45,34 Et:13,6,5 NE:56,10,0 NEt:10,3,0 O:94,70,58 Ot:1,1,1 P:30,7,0 Pn:30,5,0 PnV:3,0,0 QR:3,1,0 S:1,1,1 VP:102,57,45 VPo:42,8,0 VPot:4,1,0 VPt:10,6,5 X:4,2,2 XE:4,2,2
endorse#o 58 50 E:58,31,25 Et:7,5,4 NE:31,6,0 NEt:4,2,0 O:58,48,42 Ot:1,1,1 VP:58,41,33 VPo:10,0,0 VPt:6,5,4
endorse#o|p:in 13 9 E:13,4,2 NE:10,2,0 O:13,6,4 P:13,4,0 Pn:13,4,0 VP:13,5,4 VPo:13,4,0
endure# 5 1 E:5,1,0 NE:3,1,0 O:4,0,0 P:3,1,0 Pn:3,1,0 PnV:2,1,0 VP:5,1,0 VPo:2,1,0
energize# 7 0 E:7,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
energize#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
engage# 13 4 E:7,0,0 P:12,4,0 Pn:12,4,2 PnV:2,1,0 S:4,0,0 SVP:4,2,0 VP:12,4,0
engage#pas|p:in 5 2 P:5,2,0 Pn:5,2,0 S:4,0,0 SVP:4,2,0 VP:5,2,0
enjoy# 20 7 E:19,5,5 NE:10,2,0 O:16,4,1 P:8,2,0 Pn:8,1,0 VP:19,5,5 VPo:8,3,0 X:1,1,1 XE:1,1,1
enjoy#o 10 3 E:10,2,2 NE:4,0,0 O:10,2,1 VP:10,2,2 VPo:2,1,0
enough# 9 0 VP:8,0,0 X:6,0,0 XE:6,0,0
enough#x|A 6 0 VP:6,0,0 X:6,0,0 XE:6,0,0
ensure# 10 0 C:5,0,0 CE:5,0,0 E:10,0,0 Et:3,0,0 NE:5,0,0 O:5,0,0 VP:10,0,0 VPo:3,0,0 VPt:3,0,0
enter# 44 1 E:42,1,0 Et:6,0,0 NE:21,1,0 NEt:5,0,0 O:38,1,0 P:14,0,0 Pn:14,0,0 PnV:3,0,0 VP:43,1,0 VPo:17,0,0
enter#o 21 0 E:21,0,0 NE:11,0,0 O:21,0,0 VP:21,0,0 VPo:4,0,0
entitle# 4 1 QR:2,1,1 VP:4,1,1 X:3,1,1 XE:3,0,0
envision# 7 6 E:6,3,2 NE:1,1,0 O:2,2,1 PnV:1,1,0 REL:3,2,0 VP:5,3,2 VPo:1,1,0 X:2,2,0 XE:2,2,0
erupt# 12 2 E:11,2,0 P:11,0,0 Pn:11,1,0 PnV:7,2,0 VP:12,2,0
escalate# 6 1 E:4,0,0 Et:3,0,0 O:4,1,1 VP:5,1,1
escape# 8 0 E:7,0,0 O:4,0,0 VP:6,0,0
establish# 11 3 E:7,1,1 NE:3,0,0 O:6,1,1 P:4,0,0 Pn:4,0,0 VP:10,1,1
establish#o 5 1 E:5,1,1 NE:3,0,0 O:5,1,1 VP:5,1,1
estimate# 13 10 C:6,5,4 CE:6,5,3 E:11,9,5 NE:4,3,0 O:2,1,1 P:3,2,0 Pn:3,1,0 PnV:1,1,0 VP:11,8,6 VPo:1,1,0
examine# 7 1 E:7,1,1 NE:3,0,0 O:7,1,1 QR:2,1,1 VP:7,1,1 VPo:3,0,0
exceed# 8 0 E:8,0,0 NE:5,0,0 O:8,0,0 P:4,0,0 Pn:4,0,0 VP:8,0,0 VPo:5,0,0
exchange# 5 0 VP:5,0,0
excite# 4 1 E:4,0,0 O:4,0,0 VP:4,0,0
exist# 11 1 E:9,1,0 P:4,0,0 Pn:4,0,0 VP:8,1,0 X:2,1,0 XE:2,1,0
exit# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
expand# 27 5 C:1,1,0 CE:1,1,0 E:24,2,0 NE:15,1,0 O:17,0,0 P:8,0,0 Pn:8,0,0 PnV:2,1,1 VP:23,3,0 VPo:9,2,0 X:4,1,0 XE:4,1,0
expand#o 10 0 E:10,0,0 NE:7,0,0 O:10,0,0 VP:10,0,0
expect# 105 98 E:28,17,11 Et:7,7,4 L:2,1,0 N:1,1,0 NE:13,9,0 NEt:2,2,0 O:14,5,3 P:7,2,0 Pn:7,1,0 PnV:5,4,0 REL:3,2,0 S:66,7,0 SVP:66,58,39 SVPt:11,7,1 SX:65,59,43 SXt:6,2,0 VP:99,83,20 VPi:3,1,0 VPit:1,1,0 VPo:11,9,0 VPt:14,9,1 X:89,75,8 XE:89,67,6 XEt:18,14,2 Xt:9,5,0
expect#o|x 6 6 E:6,6,3 Et:1,1,1 NE:5,5,0 NEt:1,1,0 O:6,1,0 VP:6,6,5 VPo:6,6,0 X:6,6,0 XE:6,6,0 XEt:1,1,0
expect#pas|x 69 64 PnV:1,1,0 S:64,7,0 SVP:64,56,38 SVPt:11,7,1 SX:64,58,42 SXt:6,2,0 VP:69,60,4 VPt:11,6,0 X:69,61,4 XE:69,57,4 XEt:11,7,0 Xt:6,2,0
expect#x 7 6 E:7,3,2 Et:3,3,2 VP:7,5,4 VPt:1,1,0 X:7,5,4 XE:7,3,2 XEt:3,3,2 Xt:1,1,0
experience# 8 4 E:8,4,1 NE:5,2,0 O:7,2,1 P:4,2,0 Pn:4,1,0 PnV:1,1,0 VP:8,4,3 VPo:5,2,0
expire# 7 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
explain# 78 72 C:30,26,19 CE:30,27,20 COL:2,1,1 E:61,48,28 Et:5,3,2 L:17,8,4 LR:4,4,1 Lt:12,7,3 LtR:1,1,0 NE:19,9,0 NEt:2,1,0 O:22,13,11 OC:1,1,0 P:15,5,0 Pn:15,5,0 PnV:4,4,0 QL:12,8,3 QLR:9,9,8 QR:10,6,3 S:3,0,0 SVP:2,1,0 T:4,3,2 TE:4,3,2 VP:59,42,34 VPo:12,5,0 VPt:3,1,1
explain#0 5 5 E:5,4,1 Et:1,1,0 VP:2,2,2
explain#ct 7 7 C:7,6,5 CE:7,7,5 E:7,7,6 PnV:1,1,0 VP:7,6,6
explain#cw 16 14 C:16,13,11 CE:16,13,12 E:16,13,11 PnV:1,1,0 VP:16,13,11
explain#o 10 9 E:10,7,5 Et:3,1,1 NE:7,3,0 NEt:2,1,0 O:10,8,8 VP:10,8,7 VPt:2,1,1
explain#postSq 9 9 L:9,6,3 Lt:9,6,2 QL:9,6,3 QLR:6,6,6
exploit# 6 1 E:5,1,1 O:4,1,1 VP:5,1,1
explore# 4 2 E:4,2,1 NE:3,0,0 O:4,2,2 VP:4,2,2
expose# 11 5 E:9,4,4 NE:4,2,0 O:9,3,3 P:1,1,0 Pn:1,1,0 REL:1,1,0 VP:10,4,4 VPo:2,1,0
expose#o 6 3 E:6,3,3 NE:3,1,0 O:6,3,3 VP:6,3,3
express# 44 42 C:6,6,4 CE:6,6,4 E:42,34,10 Et:5,4,1 N:5,5,3 NE:36,28,9 NEt:5,4,2 Nt:1,1,1 O:42,18,6 OC:6,6,1 Ot:1,1,0 P:20,16,2 Pn:20,16,7 PnV:6,4,0 PnVt:1,1,1 VP:42,36,12 VPo:25,21,6 VPot:1,1,0 VPt:2,2,0
express#ct|o 6 6 C:6,6,4 CE:6,6,4 E:6,6,1 NE:6,6,4 O:6,0,0 OC:6,6,1 PnV:1,1,0 VP:6,6,1 VPo:6,6,4
express#o 15 14 E:15,12,3 Et:3,2,1 N:4,4,2 NE:13,10,2 NEt:3,2,1 Nt:1,1,1 O:15,13,5 Ot:1,1,0 VP:15,13,5 VPt:1,1,0
express#o|p:for 5 5 E:5,3,2 NE:4,2,0 O:5,2,0 P:5,5,0 Pn:5,4,2 PnV:2,1,0 VP:5,4,2 VPo:5,4,0
extend# 13 1 E:13,0,0 NE:7,0,0 O:7,0,0 P:12,0,0 Pn:12,0,0 VP:13,0,0 VPo:7,0,0
face# 114 2 COL:5,0,0 E:109,2,0 Et:17,0,0 NE:79,2,0 NEt:11,0,0 O:98,0,0 Ot:3,0,0 P:45,2,0 Pn:45,2,0 PnV:11,0,0 PnVt:3,0,0 REL:3,0,0 T:3,0,0 TE:3,0,0 VP:110,2,0 VPo:57,2,0 VPot:6,0,0 VPt:10,0,0
face#o 53 0 E:53,0,0 Et:4,0,0 NE:41,0,0 NEt:4,0,0 O:53,0,0 VP:53,0,0 VPo:18,0,0 VPt:3,0,0
face#o|p:from 10 1 E:10,1,0 Et:6,0,0 NE:8,1,0 NEt:5,0,0 O:10,0,0 P:10,1,0 Pn:10,1,0 PnV:3,0,0 VP:10,1,0 VPo:10,1,0 VPot:3,0,0 VPt:3,0,0
face#o|p:in 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
face#o|p:on 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
fail# 42 6 COL:2,1,0 E:40,6,0 Et:3,1,0 NE:4,1,0 P:3,0,0 Pn:3,0,0 VP:41,6,0 VPt:2,1,0 X:33,6,0 XE:33,6,0 XEt:3,1,0 Xt:2,1,0
fail#x 28 5 E:28,5,0 Et:3,1,0 NE:2,1,0 VP:28,5,0 VPt:2,1,0 X:28,5,0 XE:28,5,0 XEt:3,1,0 Xt:2,1,0
fall# 60 2 E:58,0,0 Et:5,0,0 NE:22,0,0 O:8,0,0 P:37,1,0 Pn:37,1,1 PnV:18,1,0 PnVt:4,0,0 VP:56,1,0 VPo:3,0,0 VPt:5,0,0 X:11,0,0 XE:11,0,0
fall#0 9 0 E:9,0,0 NE:6,0,0 VP:7,0,0
fall#a 6 0 E:6,0,0 NE:4,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
fall#p:in 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:5,0,0 VP:7,0,0
familiar# 4 2 P:4,1,0 Pn:4,1,1 PnV:3,1,0 VP:4,2,0
fare# 12 0 E:11,0,0 Et:6,0,0 NE:5,0,0 NEt:3,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:11,0,0 VPt:3,0,0
favor# 26 18 C:1,1,1 CE:1,1,1 E:18,9,8 Et:3,0,0 N:1,1,0 NE:10,4,0 NEt:3,0,0 O:16,11,8 P:11,2,0 Pn:11,2,0 S:3,0,0 SVP:3,1,0 SX:3,1,0 VP:25,9,7 VPo:9,2,0 VPt:4,0,0 X:4,0,0 XE:4,1,0
favor#o 7 5 E:7,5,5 N:1,1,0 NE:3,3,0 O:7,5,4 VP:7,5,4
fear# 18 17 C:10,10,9 CE:10,9,9 CEt:2,2,0 Ct:2,2,0 E:18,13,13 Et:2,2,0 NE:10,8,0 O:5,4,3 P:2,1,0 Pn:2,1,0 QR:1,1,1 VP:16,15,14 VPo:2,2,0 VPt:2,2,0
fear#c 5 5 C:5,5,5 CE:5,5,5 E:5,5,5 NE:5,5,0 VP:5,5,5
feature# 19 3 COL:2,1,0 E:15,1,1 NE:12,1,0 O:14,1,1 P:6,0,0 Pn:6,0,0 S:3,2,2 SVP:3,0,0 VP:18,1,1 VPo:4,0,0
feature#o 9 0 E:9,0,0 NE:7,0,0 O:9,0,0 VP:9,0,0
feed# 4 1 C:1,1,0 CE:1,1,1 E:4,1,1 QR:1,1,0 VP:4,1,0
feel# 55 32 C:8,4,4 CE:8,4,4 E:53,22,10 Et:3,2,1 N:2,1,1 NE:22,10,2 NEt:2,1,0 O:14,5,2 P:8,4,0 Pn:8,3,1 S:2,1,1 VP:54,20,11 VPo:6,0,0 VPt:2,1,1 X:22,8,5 XE:22,11,6 XEt:1,1,1 Xt:1,1,1
feel#a 18 12 E:18,10,5 Et:1,1,1 NE:7,5,2 VP:18,8,4 VPt:1,1,1 X:18,7,4 XE:18,10,5 XEt:1,1,1 Xt:1,1,1
feel#c 6 5 C:6,3,3 CE:6,3,3 E:6,3,3 NE:6,3,0 VP:6,3,3
feel#o 10 4 E:10,1,0 Et:1,1,0 N:2,1,1 NE:4,1,0 NEt:1,1,0 O:10,3,1 VP:10,2,0
feud# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
fight# 36 5 E:32,3,1 Et:5,0,0 NE:14,1,0 O:15,0,0 P:19,3,0 Pn:19,3,2 PnV:5,0,0 VP:32,3,1 VPo:9,1,0 X:6,1,0 XE:6,1,0
figure# 14 5 C:4,3,3 CE:4,3,3 CEt:2,1,0 Ct:2,1,0 E:13,5,3 Et:3,1,0 NE:3,1,0 O:4,0,0 P:3,0,0 Pn:3,0,0 QR:1,1,0 T:1,1,0 TE:1,1,0 VP:11,3,3 VPt:2,1,0 XE:2,1,0
file# 43 13 C:3,0,0 CE:3,0,0 E:26,8,1 Et:5,1,0 NE:17,5,0 NEt:3,1,0 O:18,4,1 P:24,1,0 Pn:24,1,1 PnV:12,3,0 PnVt:3,1,0 S:5,1,1 SVP:4,0,0 VP:41,8,1 VPo:9,4,0 VPot:3,1,0 VPt:6,1,0 X:1,1,1 XE:1,1,1
file#o 10 6 E:10,4,1 NE:10,3,0 NEt:2,1,0 O:10,4,1 VP:10,4,1 VPo:2,1,0
fill# 15 1 E:10,0,0 NE:5,0,0 O:7,0,0 P:9,1,0 Pn:9,1,0 PnV:4,0,0 VP:13,0,0 VPo:4,0,0
film# 5 0 E:4,0,0 O:3,0,0 VP:4,0,0
finalize# 4 0 VP:3,0,0
finance# 9 0 E:8,0,0 NE:6,0,0 O:8,0,0 VP:9,0,0
finance#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
find# 182 86 C:36,28,26 CE:36,30,28 CEt:5,4,0 COL:3,0,0 Ct:5,4,0 E:166,72,60 Et:23,11,2 L:7,6,4 Lt:5,4,1 N:9,2,0 NE:108,38,0 NEt:19,4,0 O:117,24,14 Ot:6,0,0 P:41,6,0 Pn:41,6,3 PnV:9,4,0 QL:1,1,0 QR:4,2,1 S:4,2,0 SVP:4,2,1 SX:1,1,1 VP:168,65,51 VPi:1,1,0 VPo:61,16,0 VPot:5,2,0 VPt:19,7,1 X:22,8,0 XE:22,9,0 XEt:3,2,0 Xt:2,1,0
find#0 8 6 E:8,5,4 Et:1,1,0 NE:4,2,0
find#c 7 5 C:7,5,4 CE:7,5,4 E:7,5,4 NE:7,5,0 VP:7,5,4
find#ct 25 23 C:25,21,21 CE:25,23,23 CEt:4,3,0 Ct:4,3,0 E:25,23,23 Et:4,3,0 NE:2,2,0 NEt:1,1,0 PnV:1,1,0 VP:25,21,20 VPt:4,3,0
find#o 56 18 E:56,18,15 Et:12,4,1 N:8,1,0 NE:42,13,0 NEt:11,1,0 O:56,17,11 Ot:5,0,0 VP:56,18,12 VPo:8,1,0 VPt:8,1,0
find#o|T 5 1 E:5,1,0 NE:4,1,0 O:5,1,0 VP:5,1,1
find#o|a 8 5 E:8,5,5 Et:1,1,0 NE:7,5,0 NEt:1,1,0 O:8,1,0 VP:8,5,5 VPo:8,4,0 VPot:1,1,0 VPt:1,1,0 X:8,3,0 XE:8,4,0 XEt:1,1,0
find#o|g 6 5 E:6,4,2 Et:1,1,1 NE:5,3,0 NEt:1,1,0 O:6,2,0 VP:6,4,2 VPo:6,4,0 VPot:1,1,0 VPt:1,1,1 X:6,4,0 XE:6,4,0 XEt:1,1,0 Xt:1,1,0
find#o|p:in 16 2 E:16,0,0 NE:13,0,0 O:16,0,0 P:16,1,0 Pn:16,1,1 VP:16,0,0 VPo:16,1,0
find#postS 6 5 L:6,5,3 Lt:4,3,0
finish# 22 0 E:17,0,0 Et:5,0,0 NE:7,0,0 O:7,0,0 P:12,0,0 Pn:12,0,0 PnV:7,0,0 PnVt:3,0,0 VP:20,0,0 VPt:4,0,0
finish#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
finish#p:in|T 5 0 E:3,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
fire# 31 9 C:1,1,1 CE:1,1,1 E:18,3,2 Et:3,2,1 NE:6,0,0 NEt:1,1,0 O:10,3,3 P:21,1,0 Pn:21,2,1 PnV:8,1,1 Pnt:2,1,1 Pt:2,1,0 S:12,2,2 SVP:10,2,0 VP:29,4,1 VPo:5,0,0 VPt:4,2,1
fire#o 7 2 E:7,1,1 Et:1,1,1 NE:4,0,0 NEt:1,1,0 O:7,2,2 VP:7,1,1 VPt:1,1,1
first# 6 0 P:3,0,0 Pn:3,0,0 VP:6,0,0
fit# 6 0 E:4,0,0 VP:3,0,0
fix# 5 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
flank# 5 0 VP:4,0,0
flee# 15 0 E:14,0,0 NE:8,0,0 O:11,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:13,0,0 VPo:6,0,0
flee#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
flip# 9 1 E:7,0,0 NE:3,0,0 P:4,1,0 Pn:4,1,1 VP:8,1,0
float# 5 3 C:1,1,1 CE:1,1,1 E:3,3,0 N:1,1,1 NE:2,2,2 O:3,2,0 OC:1,1,0 VP:4,3,0 VPo:1,1,1
flood# 5 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
flow# 7 0 E:6,0,0 P:4,0,0 Pn:4,0,0 VP:6,0,0
fly# 28 1 E:26,1,0 Et:3,0,0 NE:4,0,0 P:20,0,0 Pn:20,0,0 PnV:11,1,0 VP:23,1,0 VPt:3,0,0 X:3,0,0 XE:3,0,0
fly#0 5 0 E:5,0,0
fly#p:to 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:6,0,0
focus# 76 37 COL:2,1,0 E:57,26,0 Et:11,5,0 L:5,0,0 LR:3,0,0 NE:8,1,0 O:7,0,0 P:61,24,0 Pn:61,25,18 PnV:16,6,2 PnVt:4,3,3 Pnt:3,2,1 Pt:3,2,0 S:8,0,0 SVP:7,1,0 T:3,1,0 TE:3,1,0 VP:70,28,0 VPo:3,1,0 VPt:9,6,0
focus#acl|p:on 5 2 P:5,2,0 Pn:5,2,2 VP:5,2,0
focus#p:on 39 23 E:39,21,0 Et:6,3,0 P:39,16,0 Pn:39,17,11 PnV:11,5,2 PnVt:2,1,1 Pnt:2,2,1 Pt:2,2,0 VP:39,20,0 VPt:4,3,0
focus#pas|p:on 6 2 P:6,2,0 Pn:6,2,1 S:5,0,0 SVP:5,1,0 VP:6,2,0
follow# 98 6 E:78,4,1 Et:8,0,0 L:7,0,0 LR:6,0,0 Lt:3,0,0 NE:50,2,0 NEt:5,0,0 O:56,1,1 Ot:3,0,0 P:47,3,0 Pn:47,3,1 PnV:8,0,0 QR:4,0,0 VP:81,4,1 VPo:33,1,0 VPt:6,0,0
follow#0 10 0 E:10,0,0
follow#o 21 1 E:21,1,1 Et:3,0,0 NE:12,1,0 NEt:3,0,0 O:21,1,1 Ot:3,0,0 VP:21,1,1 VPt:3,0,0
follow#o|p:in 5 1 E:5,1,0 NE:5,1,0 O:5,0,0 P:5,1,0 Pn:5,1,1 VP:5,1,0 VPo:5,1,0
follow#o|p:on 16 0 E:16,0,0 NE:16,0,0 O:16,0,0 P:16,0,0 Pn:16,0,0 VP:16,0,0 VPo:16,0,0
follow#pasA 7 0 VP:7,0,0
force# 33 1 E:26,1,1 NE:23,1,0 O:24,0,0 P:8,0,0 Pn:8,0,0 S:7,0,0 SVP:7,0,0 SX:4,0,0 VP:33,1,1 VPo:24,1,0 X:23,1,0 XE:23,1,0
force#o|x 18 1 E:18,1,1 NE:18,1,0 O:18,0,0 VP:18,1,1 VPo:18,1,0 X:18,1,0 XE:18,1,0
forget# 8 5 C:5,3,3 CE:5,3,3 E:7,4,2 NE:2,1,0 VP:8,5,3 X:2,2,0 XE:2,2,0
form# 13 0 E:12,0,0 NE:9,0,0 O:12,0,0 P:5,0,0 Pn:5,0,0 VP:13,0,0 VPo:5,0,0
form#o 7 0 E:7,0,0 NE:4,0,0 O:7,0,0 VP:7,0,0
forward# 4 1 E:3,1,0 NE:1,1,0 O:1,1,0 P:3,0,0 Pn:3,0,0 VP:4,1,0
found# 23 0 E:8,0,0 NE:5,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:5,0,0 S:5,0,0 SVP:4,0,0 VP:23,0,0 VPo:4,0,0 X:4,0,0 XE:4,0,0
found#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
found#pasA 7 0 VP:7,0,0
frame# 7 3 E:7,3,1 NE:5,3,0 O:7,1,0 P:4,1,0 Pn:4,1,1 PnV:3,1,0 VP:7,3,1 VPo:5,2,0
free# 6 1 VP:6,1,0
freed# 5 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
friendly# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
fuel# 18 1 E:15,1,0 NE:9,0,0 O:13,0,0 P:4,0,0 Pn:4,0,0 VP:18,0,0 VPo:6,0,0
fuel#o 7 1 E:7,1,0 NE:5,0,0 O:7,0,0 VP:7,0,0
fund# 16 0 E:10,0,0 NE:7,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 QR:3,0,0 S:3,0,0 VP:13,0,0
gain# 37 2 E:36,0,0 Et:4,0,0 NE:24,0,0 NEt:4,0,0 O:35,0,0 P:18,0,0 Pn:18,0,0 PnV:7,0,0 T:3,0,0 TE:3,0,0 VP:36,0,0 VPo:20,0,0 X:3,0,0 XE:3,0,0 XEt:3,0,0
gain#o 13 1 E:13,0,0 NE:3,0,0 O:13,0,0 VP:13,0,0
gain#o|p:in 9 1 E:9,0,0 NE:8,0,0 O:9,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:9,0,0 VPo:9,0,0
galvanize# 7 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:7,0,0
garner# 13 0 E:12,0,0 NE:9,0,0 O:12,0,0 P:5,0,0 Pn:5,0,0 VP:13,0,0 VPo:6,0,0 VPt:3,0,0
garner#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
gather# 32 0 E:28,0,0 Et:4,0,0 NE:5,0,0 O:8,0,0 P:21,0,0 Pn:21,0,0 PnV:11,0,0 S:3,0,0 SVP:3,0,0 VP:31,0,0 VPo:3,0,0 VPt:3,0,0 X:7,0,0 XE:7,0,0
gather#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
generate# 13 0 E:13,0,0 NE:9,0,0 O:12,0,0 P:5,0,0 Pn:5,0,0 VP:12,0,0 VPo:7,0,0
generate#o 7 0 E:7,0,0 NE:3,0,0 O:7,0,0 VP:7,0,0
get# 231 11 C:5,0,0 CE:5,0,0 COL:6,0,0 COLt:3,0,0 E:219,6,1 Et:23,2,0 L:5,0,0 N:4,0,0 NE:96,3,0 NEt:11,1,1 O:156,1,1 Ot:3,0,0 P:77,2,0 Pn:77,2,2 PnV:25,1,0 PnVt:4,1,1 T:5,0,0 TE:5,0,0 VP:224,7,1 VPo:84,0,0 VPot:4,0,0 VPt:13,1,0 X:48,2,0 XE:48,3,0 XEt:5,1,0
get#0 8 1 E:4,1,0 NE:1,1,0 VP:8,1,0
get#a 16 2 E:16,2,0 Et:1,1,0 NE:5,1,0 NEt:1,1,1 VP:16,2,0 X:16,1,0 XE:16,2,0 XEt:1,1,0
get#o 75 2 E:75,1,1 Et:5,0,0 N:3,0,0 NE:35,0,0 NEt:3,0,0 O:75,1,1 Ot:3,0,0 VP:75,1,1 VPo:18,0,0 VPt:4,0,0
get#o|T 11 0 E:11,0,0 NE:3,0,0 O:11,0,0 VP:11,0,0 VPo:3,0,0
get#o|a 9 0 E:9,0,0 NE:4,0,0 O:9,0,0 VP:9,0,0 VPo:9,0,0 X:9,0,0 XE:9,0,0
get#o|p:from 7 1 E:7,0,0 NE:6,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:7,0,0 VPo:7,0,0
get#o|p:to 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0 VPo:4,0,0
get#o|x 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 VP:7,0,0 VPo:7,0,0 X:7,0,0 XE:7,0,0
get#p:into 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
get#p:to 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:6,0,0
give# 225 29 C:13,0,0 CE:13,0,0 E:205,19,8 Et:32,4,1 L:3,0,0 N:10,1,0 NE:141,14,1 NEt:24,3,0 O:180,14,5 Ot:5,0,0 P:70,7,0 Pn:70,6,2 PnV:12,0,0 Pnt:5,1,0 Pt:5,1,0 QR:6,2,2 S:7,1,1 SVP:7,1,0 SVa:1,1,0 T:4,1,1 TE:4,1,1 VP:217,20,8 VPi:64,4,1 VPit:7,0,0 VPo:88,8,0 VPot:11,2,1 VPt:21,3,0 X:9,1,0 XE:9,1,0 XEt:3,1,1 Xt:2,1,1
give#0 5 0 E:5,0,0 NE:3,0,0
give#ct 7 0 C:7,0,0 CE:7,0,0 E:7,0,0 VP:7,0,0
give#o 56 7 E:56,6,2 Et:6,1,0 N:1,1,0 NE:37,4,1 NEt:6,1,0 O:56,6,2 VP:56,6,2 VPo:15,1,0 VPt:4,1,0
give#o|T 8 1 E:8,0,0 NE:3,0,0 O:8,0,0 VP:8,0,0
give#o|i 57 4 E:57,4,3 Et:9,0,0 N:9,0,0 NE:52,3,0 NEt:9,0,0 O:57,4,1 Ot:3,0,0 P:12,0,0 Pn:12,0,0 VP:57,4,3 VPi:57,4,1 VPit:6,0,0 VPo:21,0,0 VPt:6,0,0
give#o|p:to 25 5 E:25,4,0 Et:3,2,0 NE:24,4,0 NEt:3,2,0 O:25,1,1 P:25,4,0 Pn:25,4,2 PnV:6,0,0 Pnt:1,1,0 Pt:1,1,0 VP:25,4,0 VPo:25,4,0 VPot:2,1,0 VPt:2,1,0
give#p:to 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
go# 294 53 C:5,1,0 CE:5,1,0 COL:5,0,0 E:261,31,1 Et:43,6,0 L:17,1,1 LR:3,0,0 Lt:8,0,0 NE:28,2,0 NEt:3,1,0 O:16,0,0 P:145,9,0 Pn:145,9,6 PnV:61,4,0 PnVt:16,1,0 Pnt:2,1,0 Pt:2,1,0 QL:2,2,2 QR:15,8,8 T:14,4,2 TE:14,4,3 VP:269,27,0 VPo:10,1,0 VPt:29,3,0 X:85,15,0 XE:85,17,0 XEt:11,3,0 Xt:8,2,0
go#0 37 7 E:28,2,1 Et:4,1,0 NE:6,1,0 VP:31,1,0
go#a 10 1 E:10,0,0 VP:10,0,0 X:10,0,0 XE:10,0,0
go#o 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0 VPo:4,0,0
go#p:after 9 4 E:9,3,0 P:9,2,0 Pn:9,2,2 PnV:3,0,0 VP:9,2,0
go#p:against 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
go#p:into 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 VP:10,0,0
go#p:in|T 5 0 E:4,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
go#p:on 10 4 E:10,2,0 Et:2,1,0 NEt:1,1,0 P:10,2,0 Pn:10,2,1 PnV:5,1,0 VP:10,3,0
go#p:to 45 0 E:45,0,0 Et:7,0,0 P:45,0,0 Pn:45,0,0 PnV:17,0,0 VP:45,0,0
go#p:to|T 5 1 E:5,1,0 P:5,1,0 Pn:5,1,1 VP:5,1,0
go#postS 9 0 L:9,0,0 Lt:5,0,0
go#x 33 2 E:33,2,0 Et:3,0,0 P:5,0,0 Pn:5,0,0 PnV:4,0,0 VP:33,2,0 X:33,2,0 XE:33,2,0 XEt:3,0,0
go#x|T 24 13 E:24,10,0 Et:7,3,0 P:3,0,0 Pn:3,0,0 PnV:3,2,0 PnVt:1,1,0 VP:24,11,0 VPt:7,2,0 X:24,11,0 XE:24,9,0 XEt:7,3,0 Xt:6,2,0
good# 14 2 P:12,2,1 Pn:12,2,0 PnV:4,0,0 VP:13,2,1
govern# 5 0 E:3,0,0 VP:4,0,0
grab# 8 1 E:8,0,0 NE:6,0,0 O:7,0,0 P:5,0,0 Pn:5,0,0 VP:7,0,0 VPo:6,0,0
graduate# 6 0 E:5,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:5,0,0
grant# 8 2 E:5,0,0 NE:4,0,0 O:4,0,0 S:3,1,0 SVP:3,1,0 St:1,1,1 VP:7,0,0 X:3,0,0 XE:3,0,0
grapple# 5 1 E:5,1,0 P:5,1,0 Pn:5,1,1 VP:5,1,0
grapple#p:with 5 1 E:5,1,0 P:5,1,0 Pn:5,1,1 VP:5,1,0
greet# 9 2 E:4,0,0 NE:3,0,0 O:3,0,0 P:6,1,0 Pn:6,1,1 S:3,1,1 VP:9,1,0
grow# 64 4 C:3,1,0 CE:3,1,0 E:56,3,0 Et:3,0,0 L:4,0,0 NE:16,1,0 O:7,0,0 P:17,0,0 Pn:17,0,0 PnV:6,0,0 QR:3,0,0 REL:4,0,0 VP:49,2,0 VPo:3,0,0 X:17,1,0 XE:17,2,0
grow#0 13 1 E:13,1,0 NE:5,1,0 VP:7,0,0
grow#a 9 1 E:9,0,0 NE:3,0,0 VP:9,0,0 X:9,0,0 XE:9,0,0
grow#a|T 5 1 E:5,1,0 VP:5,1,0 X:5,1,0 XE:5,1,0
grow#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
guarantee# 5 2 E:4,1,1 NE:2,1,0 O:3,2,1 P:2,1,0 SVP:1,1,1 VP:5,2,1 VPo:1,1,0
guard# 4 0 VP:4,0,0
guess# 11 5 C:4,2,1 CE:4,2,2 E:11,4,3 Et:2,1,1 NE:6,2,0 NEt:1,1,0 O:5,3,3 VP:10,5,5
guide# 5 1 E:3,0,0 NE:3,0,0 O:3,0,0 VP:5,0,0
hack# 5 0 E:3,0,0 VP:3,0,0
hail# 5 5 E:4,3,1 Et:1,1,1 NE:3,0,0 NEt:1,1,0 O:5,5,1 Ot:1,1,1 P:2,1,0 Pn:2,1,0 VP:5,5,3 VPo:2,1,0 VPt:1,1,1
halt# 4 0 E:3,0,0 O:3,0,0 VP:3,0,0
hammer# 9 4 E:8,2,1 Et:2,1,1 NE:8,2,0 NEt:2,1,0 O:8,2,2 P:5,1,0 Pn:5,1,0 QR:1,1,0 VP:9,2,2 VPo:7,1,0
hand# 15 1 E:13,1,1 NE:7,0,0 O:12,1,1 P:8,0,0 Pn:8,0,0 VP:14,1,1 VPo:9,0,0
hand#o 5 1 E:5,1,1 O:5,1,1 VP:5,1,1
handle# 10 0 E:9,0,0 NE:3,0,0 O:8,0,0 VP:9,0,0
handle#o 6 0 E:6,0,0 O:6,0,0 VP:6,0,0
hang# 9 2 E:9,0,0 P:8,1,0 Pn:8,1,1 PnV:4,0,0 VP:8,0,0
happen# 55 0 E:32,0,0 Et:5,0,0 NE:6,0,0 O:3,0,0 P:19,0,0 Pn:19,0,0 PnV:7,0,0 QR:3,0,0 S:43,0,0 SVP:27,0,0 SVPt:3,0,0 SX:4,0,0 VP:36,0,0 VPo:3,0,0 VPt:3,0,0 X:4,0,0 XE:4,0,0
happen#0 25 0 E:11,0,0 NE:5,0,0 S:20,0,0 SVP:7,0,0 VP:11,0,0
happen#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
happy# 5 3 P:1,1,0 Pn:1,1,1 VP:5,3,2 X:4,2,2 XE:4,2,2
hard# 13 4 PnVt:1,1,0 VP:10,1,0 X:5,0,0 XE:5,0,0
hard#x|A 5 0 VP:5,0,0 X:5,0,0 XE:5,0,0
harm# 4 0 VP:4,0,0
hate# 7 3 E:6,1,1 O:2,2,2 VP:3,1,1
have# 780 109 C:9,3,0 CE:9,3,0 CEt:3,1,0 COL:25,4,3 COLt:5,0,0 Ct:3,1,0 E:744,61,4 Et:109,10,0 L:25,0,0 LR:8,0,0 Lt:22,0,0 LtR:8,0,0 Ltt:3,0,0 N:45,4,3 NE:435,40,6 NEt:76,7,0 Nt:4,1,0 O:580,34,2 Ot:29,4,0 P:105,7,0 Pn:105,6,2 PnV:23,3,0 PnVt:5,1,1 Pnt:5,0,0 Pt:7,0,0 QR:12,3,2 REL:7,0,0 T:26,2,0 TE:26,2,1 TEt:6,0,0 Tt:6,0,0 VP:744,55,3 VPo:173,11,0 VPot:21,1,0 VPt:80,9,0 X:139,11,0 XE:139,12,0 XEt:17,2,0 Xt:14,2,0
have#0 19 1 E:18,1,0 Et:3,0,0 VP:13,1,0
have#a 8 2 E:8,0,0 Et:3,1,0 NE:4,0,0 NEt:3,1,0 VP:8,0,0 VPt:2,1,0 X:8,0,0 XE:8,0,0 XEt:3,1,0 Xt:2,1,0
have#a|T 11 4 E:11,0,0 VP:11,0,0 X:11,0,0 XE:11,0,0
have#c 6 2 C:6,2,0 CE:6,2,0 CEt:3,1,0 Ct:3,1,0 E:6,2,0 Et:3,1,0 NE:3,1,0 VP:6,2,0 VPt:3,1,0
have#o 408 42 E:408,25,0 Et:62,4,0 N:44,3,3 NE:290,23,4 NEt:47,4,0 Nt:4,1,0 O:408,24,0 Ot:24,4,0 VP:408,25,0 VPo:57,2,0 VPot:5,0,0 VPt:44,4,0
have#o|: 11 2 COL:11,2,2 E:11,1,0 NE:11,1,1 O:11,0,0 VP:11,0,0 VPo:5,0,0
have#o|T 28 6 E:26,6,0 N:1,1,0 NE:11,3,0 O:28,4,0 VP:28,4,0 VPo:4,0,0
have#o|a 16 1 E:16,1,0 NE:11,1,0 O:16,0,0 VP:16,1,0 VPo:16,1,0 X:16,1,0 XE:16,1,0
have#o|p:at 6 2 E:6,2,2 NE:5,2,0 O:6,0,0 P:6,2,0 Pn:6,2,0 VP:6,2,2 VPo:6,2,0
have#o|p:for 5 3 E:5,3,0 Et:2,1,0 NE:4,3,0 NEt:2,1,0 O:5,0,0 P:5,3,0 Pn:5,3,1 PnV:1,1,0 PnVt:1,1,1 VP:5,3,0 VPo:5,3,0 VPot:2,1,0 VPt:2,1,0
have#o|p:in 16 2 E:16,1,0 Et:3,1,0 NE:14,0,0 O:16,1,1 P:16,0,0 Pn:16,0,0 PnV:5,1,0 VP:16,1,0 VPo:15,0,0
have#o|p:on 7 1 E:7,1,0 NE:7,1,0 O:7,0,0 P:7,1,0 Pn:7,1,1 VP:7,1,0 VPo:7,1,0
have#o|p:over 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
have#o|p:to 7 0 E:7,0,0 NE:4,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0 VPo:7,0,0
have#o|pt 12 0 E:12,0,0 Et:4,0,0 NE:12,0,0 NEt:4,0,0 O:12,0,0 T:12,0,0 TE:12,0,0 TEt:3,0,0 Tt:3,0,0 VP:12,0,0
have#o|pt|: 8 2 COL:8,2,1 E:8,2,0 NE:8,2,1 O:8,0,0 T:8,2,0 TE:8,2,1 VP:8,0,0
have#o|x 9 2 E:9,0,0 NE:9,0,0 O:9,1,0 VP:9,0,0 VPo:9,0,0 X:9,0,0 XE:9,0,0
have#p:in 12 4 E:12,1,0 P:12,0,0 Pn:12,0,0 PnV:2,1,0 VP:12,1,0
have#postS 16 2 L:16,0,0 Lt:14,0,0
have#postSm 7 2 L:7,0,0 LR:7,0,0 Lt:7,0,0 LtR:7,0,0
have#x 71 14 E:71,8,0 Et:7,1,0 VP:71,8,0 VPt:7,1,0 X:71,8,0 XE:71,8,0 XEt:7,1,0 Xt:7,1,0
have#x|T 10 1 E:10,0,0 VP:10,0,0 X:10,0,0 XE:10,0,0
head# 43 0 E:38,0,0 Et:7,0,0 NE:8,0,0 O:10,0,0 P:33,0,0 Pn:33,0,0 PnV:10,0,0 S:4,0,0 VP:40,0,0 VPo:6,0,0 VPt:3,0,0 X:3,0,0 XE:3,0,0
head#p:into 11 0 E:11,0,0 P:11,0,0 Pn:11,0,0 VP:11,0,0
head#p:to 7 0 E:7,0,0 Et:5,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
hear# 39 7 C:5,2,1 CE:5,2,1 E:35,5,2 Et:4,0,0 NE:12,2,0 O:22,3,1 P:12,0,0 Pn:12,0,0 PnV:3,1,0 QR:3,1,0 VP:38,6,3 VPo:11,1,0 X:8,1,0 XE:8,1,0
hear#o 9 3 E:9,2,0 NE:5,1,0 O:9,3,1 VP:9,3,1
heed# 4 0
help# 174 8 C:5,0,0 CE:5,0,0 CEt:3,0,0 COL:4,0,0 Ct:3,0,0 E:165,7,0 Et:18,0,0 L:5,0,0 Lt:3,0,0 NE:62,0,0 NEt:8,0,0 O:73,0,0 P:16,0,0 Pn:16,0,0 PnV:6,0,0 T:4,0,0 TE:4,0,0 VP:168,6,0 VPo:52,0,0 VPot:3,0,0 VPt:14,0,0 X:116,6,0 XE:116,6,0 XEt:12,0,0 Xt:8,0,0
help#a 65 6 E:65,6,0 Et:6,0,0 VP:65,6,0 VPt:5,0,0 X:65,6,0 XE:65,6,0 XEt:6,0,0 Xt:5,0,0
help#o 27 1 E:27,0,0 NE:17,0,0 O:27,0,0 VP:27,0,0 VPo:6,0,0
help#o|a 32 0 E:32,0,0 Et:3,0,0 NE:29,0,0 NEt:3,0,0 O:32,0,0 VP:32,0,0 VPo:32,0,0 X:32,0,0 XE:32,0,0 XEt:3,0,0
help#x 8 0 E:8,0,0 VP:8,0,0 X:8,0,0 XE:8,0,0
high# 25 0 P:21,0,0 Pn:21,0,0 PnV:7,0,0 VP:25,0,0
high#p:than|A 9 0 P:9,0,0 Pn:9,0,0 PnV:4,0,0 VP:9,0,0
highlight# 22 15 E:21,11,9 Et:6,2,0 N:1,1,0 NE:18,9,0 NEt:5,2,0 O:20,12,8 Ot:3,1,0 P:3,0,0 Pn:3,0,0 S:1,1,1 VP:22,13,9 VPo:4,1,0 VPt:4,2,0 X:2,1,0 XE:2,1,0
highlight#o 15 10 E:15,7,7 Et:5,1,0 N:1,1,0 NE:13,6,0 NEt:4,1,0 O:15,10,8 Ot:3,1,0 VP:15,10,8 VPt:3,1,0
hint# 10 7 C:4,2,2 CE:4,2,2 COL:1,1,0 E:8,4,4 P:5,2,0 Pn:5,2,1 PnV:3,1,0 QR:2,1,0 VP:8,3,3
hire# 33 8 E:28,5,4 Et:5,3,3 NE:19,5,0 NEt:2,1,0 O:25,4,3 P:10,2,0 Pn:10,2,0 PnV:5,1,0 S:5,0,0 SVP:5,1,0 VP:33,6,5 VPo:12,4,0 VPt:4,2,2 X:9,2,0 XE:9,2,0 XEt:1,1,0
hire#o 15 3 E:15,1,1 Et:4,2,2 NE:9,1,0 O:15,3,3 VP:15,1,1 VPt:4,2,2
hit# 37 9 E:32,7,2 NE:22,6,0 O:28,0,0 P:17,7,0 Pn:17,7,2 PnV:3,0,0 S:3,1,1 VP:37,7,1 VPo:19,7,0 VPt:3,0,0
hit#o 13 0 E:13,0,0 NE:8,0,0 O:13,0,0 VP:13,0,0 VPo:6,0,0
hold# 201 20 C:3,0,0 CE:3,0,0 COL:5,0,0 E:162,14,4 Et:31,2,0 L:4,0,0 N:1,1,0 NE:102,8,0 NEt:20,1,0 O:145,8,4 Ot:7,0,0 P:94,7,0 Pn:94,5,3 PnV:26,2,0 PnVt:4,1,1 Pnt:4,0,0 Pt:4,0,0 QR:6,1,1 REL:4,0,0 S:22,0,0 SVP:18,1,1 SVPt:3,0,0 T:7,1,1 TE:7,1,1 VP:189,16,7 VPo:86,5,0 VPot:9,2,0 VPt:20,2,0 X:13,2,0 XE:13,4,0
hold#o 63 6 E:63,5,3 Et:7,0,0 N:1,1,0 NE:41,4,0 NEt:4,0,0 O:63,4,2 Ot:6,0,0 VP:63,5,3 VPo:13,1,0 VPt:6,0,0
hold#o|T 7 1 E:7,1,0 Et:4,0,0 O:7,1,0 VP:7,1,0
hold#o|a 5 1 E:5,1,0 NE:4,1,0 O:5,0,0 VP:5,1,1 VPo:5,1,0 X:5,1,0 XE:5,1,0
hold#o|p:in 9 0 E:9,0,0 NE:7,0,0 O:9,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:9,0,0 VPo:9,0,0
hold#o|p:on 10 1 E:10,0,0 Et:3,1,0 NE:9,0,0 NEt:2,1,0 O:10,0,0 P:10,1,0 Pn:10,1,1 PnVt:1,1,1 VP:10,0,0 VPo:10,0,0 VPot:3,1,0 VPt:3,1,0
hold#o|p:over 6 1 E:6,0,0 Et:3,1,0 NE:5,0,0 O:6,0,0 P:6,1,0 Pn:6,0,0 PnV:3,1,0 VP:6,1,0 VPo:6,1,0 VPot:1,1,0 VPt:1,1,0
hold#pas|p:in 5 0 P:5,0,0 Pn:5,0,0 S:5,0,0 SVP:5,0,0 VP:5,0,0
honor# 5 0 P:4,0,0 Pn:4,0,0 S:5,0,0 SVP:5,0,0 VP:5,0,0
hop# 4 0 E:4,0,0 VP:4,0,0
hope# 73 59 C:23,20,19 CE:23,20,18 CEt:4,2,1 COL:3,3,0 Ct:4,2,1 E:70,50,34 Et:10,6,4 L:4,0,0 NE:21,18,0 NEt:3,1,0 O:5,1,0 P:5,3,0 Pn:5,3,2 PnV:2,1,0 QR:1,1,0 T:4,2,0 TE:4,3,0 VP:64,50,38 VPo:3,2,0 VPt:7,4,2 X:35,24,16 XE:35,24,15 XEt:4,4,3 Xt:2,2,1
hope#c 17 15 C:17,15,15 CE:17,15,14 CEt:2,1,0 Ct:2,1,0 E:17,15,13 Et:2,1,0 NE:17,15,0 NEt:2,1,0 VP:17,15,14 VPt:2,1,0
hope#ct 6 5 C:6,5,4 CE:6,5,4 CEt:2,1,1 Ct:2,1,1 E:6,5,4 Et:2,1,1 VP:6,5,4 VPt:2,1,1
hope#x 27 21 E:27,17,10 Et:4,4,3 P:1,1,0 Pn:1,1,0 PnV:1,1,0 VP:27,20,14 VPt:2,2,1 X:27,19,14 XE:27,16,10 XEt:4,4,3 Xt:2,2,1
hopeful# 6 5 C:4,4,3 CE:4,4,3 CEt:2,1,0 P:1,1,0 Pn:1,1,1 VP:6,5,2
host# 36 0 E:26,0,0 Et:8,0,0 NE:20,0,0 NEt:7,0,0 O:24,0,0 Ot:6,0,0 P:9,0,0 Pn:9,0,0 VP:36,0,0 VPo:9,0,0 VPt:8,0,0
host#o 12 0 E:12,0,0 Et:5,0,0 NE:11,0,0 NEt:5,0,0 O:12,0,0 Ot:4,0,0 VP:12,0,0 VPt:5,0,0
host#o|T 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
host#pasA 7 0 VP:7,0,0
hover# 5 0 E:4,0,0 VP:4,0,0
huddle# 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
hurt# 4 0 E:4,0,0 O:3,0,0 VP:3,0,0
identify# 33 19 C:1,1,0 CE:1,1,0 CEt:1,1,1 Ct:1,1,1 E:24,10,5 Et:4,2,2 NE:10,5,0 NEt:3,2,0 O:14,5,2 P:21,11,1 Pn:21,10,3 PnV:6,0,0 PnVt:1,1,0 S:3,1,0 SVP:3,1,0 SVPt:1,1,1 VP:30,12,6 VPo:10,5,0 VPot:2,1,0 VPt:4,3,2
identify#o 7 2 E:7,2,2 O:7,1,1 VP:6,2,2 VPo:3,1,0
ignore# 22 12 E:19,7,5 Et:2,2,1 NE:11,2,0 O:17,8,5 Ot:1,1,0 P:3,2,1 Pn:3,2,0 S:2,1,1 VP:19,8,7 VPo:4,1,0 VPt:1,1,0
ignore#o 12 6 E:12,4,3 Et:2,2,1 NE:6,1,0 O:12,5,4 Ot:1,1,0 VP:12,5,4 VPt:1,1,0
illustrate# 5 3 E:5,3,2 NE:3,1,0 O:4,2,2 VP:5,3,3
imagine# 9 5 C:1,1,1 CE:1,1,1 E:9,5,3 NE:7,4,0 O:6,2,2 P:2,1,0 Pn:2,1,0 VP:9,5,4 VPo:3,1,0 X:3,0,0 XE:3,0,0
impact# 5 0 E:3,0,0 VP:5,0,0
implement# 5 1 E:3,0,0 O:3,0,0 VP:4,0,0
imply# 11 11 C:10,9,8 CE:10,8,8 E:11,8,8 NE:3,3,0 VP:11,9,8
imply#ct 7 7 C:7,6,5 CE:7,5,5 E:7,5,5 VP:7,6,5
important# 13 0 P:11,0,0 Pn:11,0,0 PnV:3,0,0 VP:13,0,0
impose# 7 3 E:5,1,0 NE:3,0,0 O:4,1,0 S:1,1,1 VP:6,1,0
improve# 19 0 E:16,0,0 Et:3,0,0 NE:7,0,0 O:11,0,0 P:6,0,0 Pn:6,0,0 VP:17,0,0 VPo:3,0,0
improve#o 8 0 E:8,0,0 NE:5,0,0 O:8,0,0 VP:8,0,0
inclin# 5 3 E:2,1,0 S:3,0,0 SVP:3,2,0 SX:3,2,0 VP:5,3,0 X:5,3,0 XE:5,3,0
include# 134 22 COL:3,3,3 COLt:3,1,0 E:124,19,12 Et:44,4,1 L:7,0,0 N:4,3,1 NE:97,10,2 NEt:32,3,0 O:107,12,7 Ot:18,1,0 P:16,0,0 Pn:16,0,0 PnV:3,1,0 Pnt:3,0,0 Pt:3,0,0 S:3,0,0 T:3,0,0 TE:3,0,0 VP:122,19,13 VPo:23,2,0 VPot:7,1,0 VPt:31,5,1 X:13,4,3 XE:13,4,3 XEt:3,0,0 Xt:3,0,0
include#0 5 0 E:5,0,0 NE:3,0,0
include#g 6 3 E:6,3,2 VP:6,3,2 X:6,3,2 XE:6,3,2
include#o 80 11 E:80,10,5 Et:29,3,1 N:4,3,1 NE:72,8,2 NEt:24,3,0 O:80,9,4 Ot:15,0,0 VP:80,10,5 VPo:5,1,0 VPot:3,1,0 VPt:20,3,1
include#o|T 5 1 E:5,1,0 O:5,1,1 Ot:1,1,0 VP:5,1,1 VPt:1,1,0
include#post0 5 2 L:5,0,0
increase# 31 1 E:29,1,1 Et:5,0,0 NE:20,1,0 NEt:3,0,0 O:23,1,0 P:12,1,0 Pn:12,1,0 PnV:5,0,0 PnVt:3,0,0 VP:27,1,1 VPo:13,1,0 VPt:4,0,0
increase#o 12 0 E:12,0,0 NE:9,0,0 O:12,0,0 VP:12,0,0 VPo:4,0,0
indicate# 36 32 C:26,23,20 CE:26,23,20 CEt:3,3,2 Ct:2,2,1 E:33,27,23 Et:7,6,2 L:3,3,1 LR:1,1,1 Lt:1,1,0 NE:11,5,0 NEt:4,3,0 O:4,2,1 P:1,1,0 Pn:1,1,0 VP:31,26,20 VPo:1,1,0 VPt:2,2,1
indicate#c 7 6 C:7,5,4 CE:7,5,4 CEt:1,1,1 Ct:1,1,1 E:7,5,4 Et:1,1,1 NE:7,4,0 NEt:1,1,0 VP:7,5,4 VPt:1,1,1
indicate#ct 18 17 C:18,17,15 CE:18,17,15 CEt:2,2,1 Ct:1,1,0 E:18,17,15 Et:2,2,1 VP:18,17,15 VPt:1,1,0
influence# 7 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:7,0,0
inform# 7 6 C:1,1,1 CE:1,1,1 E:5,5,0 Et:1,1,0 NE:4,4,4 NEt:1,1,0 O:4,1,0 P:2,2,2 Pn:2,2,0 Pnt:1,1,0 Pt:1,1,0 VP:7,6,0 VPi:1,1,1 VPo:3,3,3 VPot:1,1,0 VPt:1,1,0
inject# 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:7,0,0 VPo:7,0,0
inject#o|p:into 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0 VPo:5,0,0
injure# 4 0 S:3,0,0 SVP:3,0,0 VP:3,0,0
insist# 56 54 C:48,46,39 CE:48,45,36 CEt:9,8,2 Ct:8,7,1 E:54,48,37 Et:10,9,2 L:6,1,0 LR:3,3,1 Lt:4,0,0 LtR:1,1,0 NE:21,18,0 NEt:4,3,0 P:8,2,0 Pn:8,2,0 PnV:3,2,0 Pnt:1,1,0 Pt:1,1,0 QLR:1,1,1 QR:1,1,0 VP:53,47,38 VPt:9,8,1
insist#c 19 19 C:19,17,16 CE:19,16,15 CEt:4,3,1 Ct:4,3,1 E:19,16,15 Et:4,3,1 NE:18,15,0 NEt:4,3,0 P:1,1,0 Pn:1,1,0 VP:19,17,16 VPt:4,3,1
insist#ct 26 26 C:26,26,21 CE:26,26,19 CEt:5,5,1 Ct:4,4,0 E:26,26,19 Et:5,5,1 NE:2,2,0 PnV:2,2,0 VP:26,26,20 VPt:4,4,0
inspire# 14 0 E:12,0,0 NE:5,0,0 O:7,0,0 P:4,0,0 Pn:4,0,0 VP:13,0,0
inspire#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
install# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
intend# 18 12 E:7,2,1 Et:2,2,2 PnV:1,1,0 REL:1,1,0 S:7,1,0 SVP:7,4,1 SX:7,4,1 VP:13,8,3 VPo:1,1,0 VPt:3,3,2 X:13,8,2 XE:13,6,2 XEt:3,3,2 Xt:3,3,2
intend#pas|x 7 5 PnV:1,1,0 S:7,1,0 SVP:7,4,1 SX:7,4,1 VP:7,4,1 VPt:1,1,0 X:7,4,1 XE:7,4,1 XEt:1,1,0 Xt:1,1,0
intensify# 6 0 E:5,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
interested# 6 4 P:6,3,0 Pn:6,3,3 PnV:1,1,1 VP:6,4,0
interested#p:in|A 6 4 P:6,3,0 Pn:6,3,3 PnV:1,1,1 VP:6,4,0
interject# 6 5 C:2,2,2 CE:2,2,2 E:6,5,2 O:1,1,0 P:1,1,0 Pn:1,1,0 QR:4,4,4 VP:6,5,2 X:1,1,0 XE:1,1,0
interpret# 4 4 E:1,1,0 O:1,1,1 P:3,3,0 Pn:3,3,1 SVP:2,2,0 SVa:1,1,0 VP:4,4,0
interrupt# 9 1 E:8,1,0 NE:6,1,0 O:8,0,0 P:4,1,0 Pn:4,1,0 VP:9,1,0 VPo:6,1,0
intervene# 5 0 E:5,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:5,0,0
interview# 30 2 E:23,1,1 Et:3,0,0 NE:14,1,0 O:16,0,0 P:13,1,0 Pn:13,1,0 PnV:5,0,0 S:5,0,0 SVP:5,0,0 VP:29,1,1 VPo:5,1,0 VPt:3,0,0
interview#o 13 1 E:13,1,1 NE:10,1,0 O:13,0,0 VP:13,1,1 VPo:2,1,0
introduce# 34 14 C:1,1,1 CE:1,1,1 E:25,6,3 Et:5,1,0 N:1,1,0 NE:15,2,1 NEt:5,1,0 O:23,7,4 OC:1,1,0 P:15,2,0 Pn:15,2,1 PnV:5,0,0 S:7,2,2 SVP:3,0,0 VP:29,8,4 VPo:15,3,0 VPt:3,1,0
introduce#o 10 5 E:10,2,1 Et:4,1,0 N:1,1,0 NE:6,1,1 NEt:4,1,0 O:10,5,3 VP:10,4,3 VPt:2,1,0
invest# 22 0 E:19,0,0 Et:6,0,0 NE:6,0,0 NEt:3,0,0 O:5,0,0 P:17,0,0 Pn:17,0,0 PnV:3,0,0 VP:21,0,0 VPo:4,0,0 VPt:3,0,0
invest#p:in 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0
investigate# 17 2 E:12,0,0 NE:9,0,0 O:10,1,1 P:7,0,0 Pn:7,0,0 PnV:2,1,0 S:4,0,0 SVP:3,1,0 SVa:2,1,0 VP:16,2,1 VPo:3,0,0
investigate#o 6 1 E:6,0,0 NE:6,0,0 O:6,1,1 VP:6,1,1
invite# 17 5 E:12,2,1 Et:5,0,0 NE:11,2,1 NEt:5,0,0 O:11,0,0 P:5,0,0 Pn:5,0,0 S:4,0,0 SVP:4,2,2 SX:4,2,2 VP:17,4,1 VPo:9,2,1 VPt:4,0,0 X:10,4,1 XE:10,4,1 XEt:3,0,0
invite#o|x 5 2 E:5,2,1 NE:5,2,1 O:5,0,0 VP:5,2,1 VPo:5,2,1 X:5,2,1 XE:5,2,1
invok# 12 8 E:12,8,4 NE:10,4,0 O:12,7,5 P:7,3,0 Pn:7,2,1 PnV:3,0,0 VP:12,8,4 VPo:8,2,0
involve# 33 1 E:21,1,1 Et:7,0,0 NE:9,1,0 O:11,1,0 P:18,0,0 Pn:18,0,0 S:7,0,0 SVP:6,0,0 VP:31,1,0 VPt:4,0,0 X:3,0,0 XE:3,0,0
involve#acl|p:in 6 0 P:6,0,0 Pn:6,0,0 VP:6,0,0
involve#o 9 1 E:9,1,1 NE:7,1,0 O:9,1,0 VP:9,1,0
involved# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
issue# 46 27 C:3,1,0 CE:3,1,0 E:30,16,0 Et:4,3,0 LR:1,1,0 LtR:1,1,0 N:1,1,1 NE:6,4,0 O:31,19,2 OC:2,1,0 P:10,1,0 Pn:10,1,0 QR:3,2,2 S:5,1,0 SVP:3,1,1 T:3,0,0 TE:3,0,0 VP:44,18,1 VPo:11,3,0 VPt:3,2,0
issue#o|T 14 13 E:13,11,0 Et:2,1,0 O:14,10,1 VP:14,10,1 VPo:5,2,0 VPt:2,1,0
jeer# 4 1 E:2,1,0 QR:1,1,1
join# 71 5 E:55,4,0 Et:6,0,0 NE:36,3,0 O:52,1,1 OCt:1,1,1 P:31,4,0 Pn:31,4,1 PnV:7,0,0 S:12,0,0 SVP:6,0,0 VP:68,4,0 VPo:31,3,0 VPt:5,1,1 X:4,0,0 XE:4,0,0
join#o 25 0 E:25,0,0 Et:3,0,0 NE:15,0,0 O:25,0,0 VP:25,0,0 VPo:4,0,0
join#o|p:in 7 1 E:7,1,0 NE:7,1,0 O:7,0,0 P:7,1,0 Pn:7,1,0 VP:7,1,0 VPo:7,1,0
join#pasA 6 0 S:5,0,0 VP:6,0,0
joke# 15 14 C:7,6,6 CE:7,6,6 CEt:1,1,1 E:13,9,6 Et:2,1,1 L:2,1,1 Lt:2,1,1 O:1,1,0 P:5,3,0 Pn:5,3,2 PnV:4,2,1 QL:2,1,1 QLR:1,1,0 QR:5,4,3 VP:12,9,5
judge# 6 3 E:5,1,1 NE:3,1,0 O:3,2,1 P:5,1,0 Pn:5,1,0 VP:5,2,1 VPo:3,1,0 X:1,1,0
jump# 15 2 E:15,2,0 P:13,2,0 Pn:13,2,2 PnV:6,0,0 VP:15,2,0
justify# 4 2 Et:1,1,1 NEt:1,1,0 O:2,2,1 P:3,1,0 Pn:3,1,0 VP:4,0,0 VPot:1,1,0 VPt:1,1,1
keep# 90 12 COL:3,0,0 E:88,9,0 Et:12,0,0 N:1,1,1 NE:49,4,1 NEt:8,0,0 O:63,1,0 Ot:3,0,0 P:41,3,0 Pn:41,3,3 PnV:8,1,1 T:3,0,0 TE:3,0,0 VP:89,8,0 VPo:47,3,0 VPt:6,0,0 X:26,4,0 XE:26,5,0
keep#g 12 6 E:12,5,0 VP:12,4,0 X:12,4,0 XE:12,5,0
keep#o 16 1 E:16,1,0 Et:6,0,0 N:1,1,1 NE:14,1,1 NEt:4,0,0 O:16,1,0 Ot:3,0,0 VP:16,1,0 VPo:4,0,0 VPt:4,0,0
keep#o|a 9 0 E:9,0,0 NE:5,0,0 O:9,0,0 VP:9,0,0 VPo:9,0,0 X:9,0,0 XE:9,0,0
keep#o|p:in 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
keep#o|p:on 10 2 E:10,1,0 NE:9,1,0 O:10,0,0 P:10,1,0 Pn:10,1,1 PnV:4,1,1 VP:10,1,0 VPo:10,1,0
keep#p:with 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
kick# 8 0 E:6,0,0 NE:3,0,0 O:3,0,0 P:4,0,0 Pn:4,0,0 VP:6,0,0 VPo:3,0,0
kill# 50 0 E:31,0,0 Et:4,0,0 NE:22,0,0 O:24,0,0 P:27,0,0 Pn:27,0,0 PnV:9,0,0 S:13,0,0 SVP:8,0,0 VP:42,0,0 VPo:12,0,0
kill#o 12 0 E:12,0,0 NE:6,0,0 O:12,0,0 VP:12,0,0
kill#o|p:in 8 0 E:8,0,0 NE:7,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:4,0,0 VP:8,0,0 VPo:8,0,0
kill#pas|p:in 5 0 P:5,0,0 Pn:5,0,0 S:5,0,0 SVP:5,0,0 VP:5,0,0
knock# 9 5 E:7,5,4 NE:3,2,0 O:7,3,0 P:4,3,0 Pn:4,2,0 PnV:1,1,0 VP:7,5,5 VPo:6,5,0
know# 177 120 C:54,34,30 CE:54,37,32 CEt:6,3,1 COL:6,1,0 Ct:1,1,0 E:105,49,36 Et:12,5,2 L:3,0,0 LR:3,1,0 LtR:1,1,0 NE:37,13,0 NEt:7,2,0 O:23,11,8 P:81,31,1 Pn:81,35,9 PnV:20,10,0 PnVt:7,2,0 Pnt:4,2,0 Pt:4,2,0 QR:9,1,0 REL:5,2,2 S:31,10,5 SVP:24,18,4 SVPt:6,4,0 SX:2,1,1 VP:157,86,36 VPi:1,1,0 VPo:14,2,0 VPt:14,5,0 X:6,4,0 XE:6,2,0 XEt:2,2,0
know#0 8 4 E:8,2,2 Et:1,1,1 NE:4,0,0 NEt:1,1,0 VP:1,1,0
know#acl|p:as 22 12 P:22,6,0 Pn:22,9,4 PnV:4,0,0 VP:22,5,0 VPt:3,0,0
know#c 19 13 C:19,11,10 CE:19,13,10 CEt:3,1,1 E:19,13,9 Et:3,1,1 NE:14,9,0 NEt:3,1,0 VP:19,12,11
know#ct 13 11 C:13,11,10 CE:13,11,11 CEt:1,1,0 Ct:1,1,0 E:13,11,9 Et:1,1,0 PnV:2,2,0 VP:13,11,8 VPt:1,1,0
know#cw 19 13 C:19,11,10 CE:19,12,10 E:19,12,10 VP:19,11,10
know#o 11 7 E:11,4,3 NE:7,2,0 O:11,7,5 VP:11,7,5 VPo:3,1,0
know#pas 5 5 S:5,3,2 SVP:1,1,1 VP:1,1,0
know#pas|p:as 6 6 P:6,4,0 Pn:6,4,1 PnV:1,1,0 Pnt:1,1,0 Pt:1,1,0 S:3,2,1 SVP:2,1,0 SVPt:1,1,0 VP:5,3,0 VPt:1,1,0
know#pas|p:for 10 8 P:10,7,0 Pn:10,7,0 PnV:5,4,0 PnVt:2,1,0 Pnt:1,1,0 Pt:1,1,0 S:10,0,0 SVP:10,8,1 SVPt:3,2,0 VP:10,7,0 VPt:3,2,0
know#pas|q 5 5 P:4,3,0 Pn:4,3,0 PnV:2,1,0 QR:5,1,0 S:5,3,0 SVP:4,4,0 VP:4,3,0
labor# 4 1 E:4,1,0 NE:2,1,0 VP:4,1,0 X:3,1,0 XE:3,1,0
lack# 9 0 E:9,0,0 NE:3,0,0 O:6,0,0 P:4,0,0 Pn:4,0,0 VP:9,0,0
lack#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
lag# 5 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
lambast# 5 5 E:3,3,2 Et:1,1,1 NE:3,2,0 NEt:1,1,0 O:3,3,0 Ot:1,1,1 P:4,4,0 Pn:4,4,0 S:2,2,0 VP:5,3,2 VPo:2,2,0 VPt:1,1,1
lament# 10 10 C:3,3,2 CE:3,3,2 E:10,9,7 NE:5,4,0 O:8,6,5 OC:1,1,1 QR:4,0,0 VP:10,10,8 VPo:2,2,0 X:1,1,0 XE:1,1,0
land# 12 1 E:8,1,0 NE:3,1,0 O:4,0,0 P:10,1,0 Pn:10,1,1 PnV:4,0,0 VP:11,1,0 VPo:4,1,0
large# 6 0 P:6,0,0 Pn:6,0,0 VP:6,0,0
lash# 5 3 E:5,1,0 P:3,2,0 Pn:3,2,1 PnV:2,1,0 VP:4,2,0
last# 9 0 E:8,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:8,0,0
late# 6 0 P:6,0,0 Pn:6,0,0 VP:6,0,0
laud# 4 2 E:4,2,1 NE:2,1,0 O:3,2,2 VP:4,2,1
laugh# 12 2 E:9,1,0 O:1,1,0 VP:5,1,0
laugh#0 5 0 E:5,0,0
launch# 40 11 E:38,7,2 Et:5,1,1 NE:25,4,0 NEt:4,1,0 O:33,5,4 P:19,2,0 Pn:19,2,0 PnV:4,2,0 QR:2,1,1 VP:40,8,3 VPo:20,3,0 VPot:3,0,0 VPt:4,0,0 X:2,1,0 XE:2,1,0
launch#o 18 5 E:18,3,1 Et:4,1,1 NE:12,1,0 NEt:3,1,0 O:18,4,3 VP:18,4,2 VPo:5,0,0 VPt:3,0,0
lay# 31 14 C:1,1,0 CE:1,1,0 CEt:1,1,1 Ct:1,1,1 E:26,8,6 Et:4,3,3 N:1,1,1 NE:22,7,0 NEt:3,2,0 O:24,9,4 Ot:1,1,1 P:11,3,0 Pn:11,3,0 PnV:3,0,0 VP:29,10,6 VPo:13,3,0 VPt:4,3,3 X:3,0,0 XE:3,0,0
lay#o 12 8 E:12,5,4 Et:3,2,2 NE:11,5,0 NEt:3,2,0 O:12,6,4 Ot:1,1,1 VP:12,5,3 VPo:3,0,0 VPt:3,2,2
lead# 155 5 COL:4,0,0 E:128,5,1 Et:26,1,0 L:13,0,0 LR:4,0,0 Lt:5,0,0 NE:65,4,0 NEt:12,0,0 O:74,3,0 P:69,2,0 Pn:69,2,1 PnV:27,0,0 PnVt:6,0,0 Pnt:3,0,0 Pt:4,0,0 QR:3,0,0 S:3,0,0 VP:136,5,1 VPo:38,2,0 VPot:5,0,0 VPt:15,0,0 X:10,0,0 XE:10,0,0
lead#0 6 0 E:6,0,0 NE:3,0,0
lead#o 40 3 E:40,3,0 Et:5,0,0 NE:30,3,0 NEt:3,0,0 O:40,2,0 VP:40,3,0 VPo:6,1,0 VPt:3,0,0
lead#o|p:by 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
lead#o|x 9 0 E:9,0,0 NE:9,0,0 O:9,0,0 VP:9,0,0 VPo:9,0,0 X:9,0,0 XE:9,0,0
lead#p:by 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:6,0,0
lead#p:to 23 0 E:23,0,0 Et:7,0,0 P:23,0,0 Pn:23,0,0 PnV:9,0,0 VP:23,0,0 VPt:3,0,0
lead#p:with 6 1 E:6,1,0 Et:3,1,0 P:6,1,0 Pn:6,1,1 VP:6,1,0
lead#pasA 13 0 VP:13,0,0
lead#postS 6 0 L:6,0,0 Lt:3,0,0
leak# 4 0
lean# 11 2 E:11,2,1 P:7,1,0 Pn:7,1,1 VP:9,2,1
learn# 30 22 C:14,11,8 CE:14,12,8 CEt:1,1,1 E:30,17,11 Et:2,2,1 NE:7,5,0 NEt:1,1,0 O:4,3,2 P:10,3,0 Pn:10,3,3 PnV:3,2,0 PnVt:1,1,0 VP:28,14,9 VPt:1,1,0
learn#c 5 5 C:5,4,3 CE:5,5,2 CEt:1,1,1 E:5,5,2 Et:1,1,1 NE:4,4,0 NEt:1,1,0 PnV:1,1,0 VP:5,4,3
learn#ct 7 6 C:7,6,5 CE:7,6,6 E:7,6,6 NE:1,1,0 VP:7,6,4
leave# 145 6 C:2,1,1 CE:2,1,1 COL:3,0,0 E:132,5,2 Et:15,0,0 N:1,1,1 NE:78,2,1 NEt:9,0,0 O:95,2,1 P:48,0,0 Pn:48,0,0 PnV:13,0,0 PnVt:3,0,0 Pt:3,0,0 S:5,0,0 SVP:3,1,0 SX:2,1,0 T:3,0,0 TE:3,0,0 VP:134,5,2 VPo:58,0,0 VPot:7,0,0 VPt:9,0,0 X:32,2,0 XE:32,3,0 XEt:4,0,0
leave#0 8 0 E:8,0,0 VP:3,0,0
leave#o 49 2 E:49,2,1 Et:5,0,0 N:1,1,1 NE:35,1,1 NEt:4,0,0 O:49,2,1 VP:49,2,1 VPo:14,0,0
leave#o|a 8 0 E:8,0,0 NE:7,0,0 O:8,0,0 VP:8,0,0 VPo:8,0,0 X:8,0,0 XE:8,0,0
leave#o|p:with 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
leave#o|x 9 0 E:9,0,0 NE:9,0,0 O:9,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0 VPo:9,0,0 X:9,0,0 XE:9,0,0
leave#p:behind 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
leave#x 6 1 E:6,1,0 VP:6,1,0 X:6,1,0 XE:6,1,0
lecture# 5 3 E:5,0,0 P:4,1,0 Pn:4,2,1 QR:1,1,1 VP:5,0,0 VPo:1,1,0
legalize# 4 1 E:4,0,0 O:4,1,1 VP:4,1,1
lend# 6 1 E:6,1,0 NE:5,1,0 O:5,0,0 P:5,1,0 Pn:5,1,1 VP:6,1,0 VPo:5,1,0
let# 34 4 COL:3,0,0 E:34,3,1 Et:3,1,0 NE:31,3,0 NEt:4,1,0 O:33,0,0 VP:34,3,1 VPo:31,3,0 X:29,2,0 XE:29,3,0 XEt:3,0,0
let#o|a 24 3 E:24,3,1 NE:24,3,0 O:24,0,0 VP:24,3,1 VPo:24,3,0 X:24,2,0 XE:24,3,0
leverage# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0 VPo:3,0,0
lie# 6 1 E:5,1,0 P:5,1,0 Pn:5,1,1 PnV:3,0,0 VP:6,1,0
lift# 14 1 E:13,0,0 NE:7,0,0 O:10,1,1 P:3,0,0 Pn:3,0,0 VP:11,0,0 VPo:3,0,0
lift#o 7 1 E:7,0,0 NE:3,0,0 O:7,1,1 VP:7,0,0
like# 35 26 C:1,1,1 CE:1,1,1 COL:1,1,0 E:32,21,11 Et:4,2,2 NE:5,1,0 O:12,6,6 P:3,0,0 Pn:3,0,0 REL:2,1,1 S:1,1,1 VP:32,21,12 VPt:4,1,1 X:17,14,5 XE:17,14,4 XEt:4,2,2 Xt:2,1,1
like#o 9 7 E:9,6,6 O:9,6,6 VP:9,6,6
like#x 16 15 E:16,13,4 Et:4,2,2 VP:16,13,5 VPt:3,1,1 X:16,13,5 XE:16,13,4 XEt:4,2,2 Xt:2,1,1
likely# 59 12 C:3,0,0 CE:3,0,0 COL:3,0,0 VP:59,8,0 VPt:7,1,0 X:52,7,0 XE:52,7,0 XEt:7,1,0 Xt:6,1,0
likely#x|A 48 9 VP:48,7,0 VPt:6,1,0 X:48,7,0 XE:48,7,0 XEt:7,1,0 Xt:6,1,0
liken# 6 6 E:6,6,4 NE:4,4,0 O:4,1,0 P:5,5,0 Pn:5,5,0 VP:6,6,4 VPo:4,4,0 X:1,1,0 XE:1,1,0
limit# 17 2 E:15,2,2 NE:8,0,0 O:13,2,2 P:3,0,0 Pn:3,0,0 VP:15,2,2 VPo:3,0,0
limit#o 10 2 E:10,2,2 NE:6,0,0 O:10,2,2 VP:10,2,2
line# 12 4 E:8,3,1 Et:3,1,0 O:1,1,1 P:7,2,0 Pn:7,2,2 PnV:3,0,0 VP:11,3,1 VPt:4,2,0 X:4,1,0 XE:4,1,0 XEt:2,1,0 Xt:2,1,0
link# 17 5 E:7,3,3 L:3,0,0 NE:4,3,0 O:5,2,2 P:10,2,0 Pn:10,2,0 S:3,0,0 SVP:3,1,0 VP:13,4,3 VPo:2,1,0
list# 17 14 E:10,7,5 NE:7,5,0 O:9,7,5 P:8,4,0 Pn:8,3,0 PnV:2,1,0 QR:2,1,1 S:4,1,0 SVP:4,2,1 SVPt:1,1,1 VP:16,9,6 VPo:5,2,0 VPt:2,2,1
listen# 18 1 E:16,0,0 P:14,0,0 Pn:14,0,0 PnV:5,0,0 VP:15,0,0
listen#p:to 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:9,0,0
live# 56 2 C:2,1,1 CE:2,1,1 E:46,2,0 Et:9,0,0 L:8,0,0 LR:5,0,0 Lt:3,0,0 NE:5,0,0 NEt:3,0,0 P:34,0,0 Pn:34,0,0 PnV:14,1,0 REL:5,0,0 VP:43,1,0
live#0 5 1 E:4,1,0 VP:3,0,0
live#p:in 16 0 E:16,0,0 P:16,0,0 Pn:16,0,0 PnV:4,0,0 VP:16,0,0
lobby# 7 2 E:7,2,1 Et:2,1,0 NE:4,1,0 NEt:2,1,0 O:5,0,0 PnV:1,1,0 VP:6,2,1 VPo:3,1,0 VPot:1,1,0 VPt:1,1,0 X:3,1,0 XE:3,1,0 XEt:2,1,0 Xt:1,1,0
lock# 13 2 E:8,0,0 NE:4,0,0 O:6,0,0 P:6,1,0 Pn:6,1,0 S:5,0,0 SVP:4,0,0 VP:12,0,0
lock#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
look# 136 54 COL:4,0,0 E:125,41,6 Et:13,4,1 L:10,1,0 Lt:3,0,0 NE:12,2,0 P:71,23,0 Pn:71,21,12 PnV:19,9,6 PnVt:3,1,0 Pnt:4,0,0 Pt:4,0,0 T:4,0,0 TE:4,0,0 VP:120,47,6 VPt:11,3,1 X:40,16,5 XE:40,17,5 XEt:5,2,1 Xt:3,2,1
look#0 9 5 E:8,3,0 Et:1,1,0 VP:6,3,0
look#a 14 4 E:14,4,0 NE:5,1,0 P:2,1,0 VP:14,4,0 X:14,3,0 XE:14,4,0
look#a|T 6 1 E:6,0,0 VP:6,1,0 X:6,1,0 XE:6,1,0
look#p:at 17 6 E:17,4,1 P:17,4,0 Pn:17,3,2 PnV:7,3,2 VP:17,6,1
look#p:for 13 6 E:13,6,0 P:13,6,0 Pn:13,6,3 PnV:2,1,1 VP:13,6,0
look#p:like 6 2 E:6,2,0 P:6,2,0 Pn:6,2,0 VP:6,2,0
look#p:to 5 2 E:5,1,0 P:5,1,0 Pn:5,2,1 PnV:2,1,1 VP:5,2,0
look#p:to|T 12 7 E:12,7,0 Et:3,1,0 NE:1,1,0 P:12,5,0 Pn:12,5,4 PnV:3,3,2 PnVt:1,1,0 VP:12,7,0 VPt:3,1,0
look#post0 6 2 L:6,1,0
look#x 18 12 E:18,11,4 Et:2,2,1 VP:18,11,4 VPt:2,2,1 X:18,11,4 XE:18,11,4 XEt:2,2,1 Xt:2,2,1
loom# 7 0 E:7,0,0 NE:3,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:7,0,0
lose# 94 0 COL:6,0,0 E:86,0,0 Et:13,0,0 NE:55,0,0 NEt:9,0,0 O:64,0,0 Ot:3,0,0 P:51,0,0 Pn:51,0,0 PnV:11,0,0 S:3,0,0 SVP:3,0,0 VP:89,0,0 VPo:40,0,0 VPot:4,0,0 VPt:8,0,0 X:3,0,0 XE:3,0,0
lose#0 5 0 E:5,0,0 NE:4,0,0 VP:3,0,0
lose#o 23 0 E:23,0,0 Et:3,0,0 NE:11,0,0 O:23,0,0 VP:23,0,0 VPo:5,0,0
lose#o|p:in 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
lose#o|p:to 12 0 E:12,0,0 NE:12,0,0 O:12,0,0 P:12,0,0 Pn:12,0,0 PnV:5,0,0 VP:12,0,0 VPo:12,0,0
lose#p:to 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
love# 9 6 E:8,2,1 Et:4,2,1 O:4,2,2 S:1,1,1 VP:8,4,3 VPt:1,1,1 X:3,3,2 XE:3,2,1 XEt:2,2,1 Xt:1,1,1
low# 8 0 P:5,0,0 Pn:5,0,0 VP:8,0,0
lower# 5 0 E:5,0,0 NE:4,0,0 O:4,0,0 VP:5,0,0
loyal# 5 1 P:5,1,0 Pn:5,1,1 PnV:4,0,0 VP:5,1,0
loyal#p:to|A 5 1 P:5,1,0 Pn:5,1,1 PnV:4,0,0 VP:5,1,0
lure# 4 0 E:3,0,0 O:3,0,0 VP:4,0,0
maintain# 29 6 C:5,3,3 CE:5,3,2 E:26,4,2 Et:3,0,0 NE:18,2,0 NEt:3,0,0 O:20,0,0 P:10,1,0 Pn:10,1,1 VP:28,4,3 VPo:12,1,0 VPt:3,0,0
maintain#o 10 1 E:10,0,0 NE:7,1,0 O:10,0,0 VP:10,0,0 VPo:3,0,0
make# 491 119 C:21,17,11 CE:21,17,11 CEt:1,1,1 COL:9,1,1 Ct:1,1,1 E:454,84,7 Et:55,14,0 N:7,3,2 NE:340,70,18 NEt:45,13,0 O:392,41,10 OC:10,8,0 OCt:1,1,0 Ot:7,4,0 P:155,18,0 Pn:155,16,12 PnV:50,11,1 PnVt:10,2,1 Pnt:7,1,1 Pt:7,1,0 QR:7,2,2 REL:7,0,0 S:15,1,1 SVP:13,1,0 SX:6,0,0 T:15,2,0 TE:15,2,0 VP:479,84,8 VPi:4,1,0 VPo:254,40,6 VPot:23,4,0 VPt:38,12,0 X:131,18,3 XE:131,26,2 XEt:12,2,0 Xt:2,1,0
make#a 13 8 E:13,8,0 Et:1,1,0 NE:12,8,4 NEt:1,1,0 VP:13,7,0 VPt:1,1,0 X:13,7,0 XE:13,8,0 XEt:1,1,0 Xt:1,1,0
make#ct|o 5 5 C:5,5,5 CE:5,5,5 E:5,5,0 NE:5,5,3 O:5,0,0 OC:5,5,0 PnV:2,2,0 VP:5,5,0 VPo:5,5,3
make#ct|o|a 5 4 C:5,4,2 CE:5,4,2 CEt:1,1,1 Ct:1,1,1 E:5,3,0 Et:1,1,0 NE:5,3,0 NEt:1,1,0 O:5,0,0 OC:5,3,0 OCt:1,1,0 PnV:2,2,0 PnVt:1,1,0 VP:5,3,0 VPo:5,3,0 VPot:1,1,0 VPt:1,1,0 X:5,0,0 XE:5,3,0 XEt:1,1,0
make#g 8 0 E:8,0,0 VP:8,0,0 X:8,0,0 XE:8,0,0
make#o 162 31 E:162,22,3 Et:18,6,0 N:6,2,1 NE:117,17,3 NEt:15,7,0 O:162,23,3 Ot:7,4,0 VP:162,21,3 VPo:40,1,0 VPot:3,1,0 VPt:13,6,0
make#o|T 10 3 E:9,3,0 N:1,1,1 NE:4,0,0 O:10,2,0 VP:10,3,0 VPo:4,1,0
make#o|a 76 10 E:76,9,1 Et:4,0,0 NE:64,9,0 NEt:4,0,0 O:76,1,0 VP:76,10,1 VPo:75,10,1 X:76,8,1 XE:76,9,0 XEt:4,0,0
make#o|p:for 13 7 E:13,5,0 Et:4,1,0 NE:13,4,0 NEt:4,1,0 O:13,0,0 P:13,4,0 Pn:13,3,2 PnV:7,1,1 Pnt:1,1,1 Pt:1,1,0 VP:13,4,0 VPo:13,4,0 VPot:2,1,0 VPt:2,1,0
make#o|p:in 18 4 E:18,1,0 NE:16,1,0 O:18,3,2 P:18,0,0 Pn:18,0,0 PnV:6,0,0 VP:18,1,0 VPo:18,0,0
make#o|p:on 11 3 E:11,1,0 Et:3,1,0 NE:11,1,0 NEt:3,0,0 O:11,2,2 P:11,1,0 Pn:11,1,1 PnV:4,0,0 VP:11,1,0 VPo:11,1,0 VPot:3,0,0 VPt:3,1,0
make#o|p:to 16 8 E:16,7,1 NE:14,6,0 O:16,2,1 P:16,3,0 Pn:16,2,2 PnV:9,4,0 VP:16,7,1 VPo:16,7,0
make#o|x 5 2 E:5,2,0 NE:5,2,2 O:5,0,0 VP:5,2,0 VPo:5,2,2 X:5,2,2 XE:5,2,2
make#p:for 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
make#pas|a 5 0 S:4,0,0 SVP:4,0,0 SX:4,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
make#rel 5 0 E:4,0,0 REL:5,0,0
manage# 29 2 E:28,1,0 Et:5,1,0 NE:13,0,0 O:16,0,0 VP:27,1,0 VPt:4,1,0 X:11,1,0 XE:11,1,0 XEt:5,1,0 Xt:4,1,0
manage#o 14 0 E:14,0,0 NE:10,0,0 O:14,0,0 VP:14,0,0
manage#x 10 2 E:10,1,0 Et:4,1,0 VP:10,1,0 VPt:4,1,0 X:10,1,0 XE:10,1,0 XEt:4,1,0 Xt:4,1,0
mandate# 5 3 E:4,2,1 NE:3,2,0 O:3,1,0 P:1,1,0 Pn:1,1,0 VP:4,2,1 VPo:1,1,0
march# 5 0 E:4,0,0 P:5,0,0 Pn:5,0,0 PnV:4,0,0 VP:5,0,0
mark# 22 3 E:16,1,1 Et:5,1,1 NE:12,1,0 NEt:4,1,0 O:15,1,1 Ot:2,1,1 P:6,0,0 Pn:6,0,0 S:4,0,0 SVP:4,0,0 VP:20,1,1 VPo:5,0,0 VPt:4,1,1
mark#o 9 2 E:9,1,1 Et:4,1,1 NE:8,1,0 NEt:3,1,0 O:9,1,1 Ot:2,1,1 VP:9,1,1 VPt:3,1,1
marry# 13 0 E:9,0,0 Et:4,0,0 NE:5,0,0 O:6,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 S:3,0,0 VP:12,0,0
match# 16 0 E:10,0,0 Et:4,0,0 NE:3,0,0 O:6,0,0 P:5,0,0 Pn:5,0,0 S:3,0,0 SVP:3,0,0 VP:12,0,0
match#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
matter# 7 0 E:7,0,0 VP:6,0,0
mean# 95 13 C:46,5,2 CE:46,5,2 CEt:3,1,1 E:86,9,4 Et:11,1,1 L:4,0,0 Lt:3,0,0 NE:38,2,0 NEt:3,1,0 O:11,0,0 P:14,1,0 Pn:14,1,0 REL:3,0,0 S:6,0,0 SVP:6,3,2 SX:5,3,2 T:3,0,0 TE:3,0,0 VP:88,10,2 VPt:4,0,0 X:18,4,0 XE:18,4,0 XEt:4,0,0
mean#c 29 2 C:29,2,1 CE:29,2,0 CEt:3,1,1 E:29,2,0 Et:3,1,1 NE:27,1,0 NEt:3,1,0 VP:29,2,1
mean#ct 14 3 C:14,3,1 CE:14,3,2 E:14,3,2 VP:14,3,1
mean#g 6 0 E:6,0,0 Et:3,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0 XEt:3,0,0
mean#o 8 0 E:8,0,0 NE:4,0,0 O:8,0,0 VP:8,0,0
mean#p:for 6 1 E:6,1,0 Et:4,0,0 P:6,1,0 Pn:6,1,0 VP:6,1,0
mean#pas|x 5 3 S:5,0,0 SVP:5,3,2 SX:5,3,2 VP:5,3,0 X:5,3,0 XE:5,3,0
meander# 4 1 E:4,1,1 O:2,1,0 PnV:1,1,0 VP:4,1,1
measure# 4 2 E:3,0,0 P:2,1,0 Pn:2,1,1 VP:4,1,0
meet# 82 7 E:73,1,0 Et:10,0,0 L:3,0,0 NE:16,0,0 O:27,0,0 P:55,0,0 Pn:55,0,0 PnV:28,1,0 PnVt:5,0,0 S:5,2,2 SVP:4,2,0 VP:78,1,0 VPo:8,0,0 VPt:7,0,0 X:8,1,0 XE:8,1,0
meet#o 18 1 E:18,0,0 NE:8,0,0 O:18,0,0 VP:18,0,0
meet#p:with 22 1 E:22,0,0 Et:3,0,0 P:22,0,0 Pn:22,0,0 PnV:11,0,0 VP:22,0,0 VPt:3,0,0
mention# 57 49 C:1,1,0 CE:1,1,0 COL:2,1,0 E:49,26,24 Et:6,4,3 N:2,2,0 NE:28,15,0 NEt:5,3,0 O:38,28,14 Ot:1,1,1 P:25,13,0 Pn:25,10,0 PnV:3,1,0 S:4,3,3 SVP:2,2,0 VP:52,34,27 VPo:21,13,0 VPt:3,2,1 X:3,1,1 XE:3,0,0
mention#o 20 19 E:20,13,13 Et:2,2,1 N:2,2,0 NE:15,9,0 NEt:2,1,0 O:20,15,10 Ot:1,1,1 VP:20,15,12 VPo:4,2,0 VPt:2,2,1
mention#o|p:by 9 8 E:9,7,6 Et:1,1,1 NE:2,1,0 NEt:1,1,0 O:9,8,1 P:9,5,0 Pn:9,4,0 VP:9,8,7 VPo:9,5,0
mind# 6 2 E:6,2,1 NE:4,1,0 O:4,1,0 VP:6,2,1 X:1,1,1 XE:1,1,1
mire# 6 0 P:6,0,0 Pn:6,0,0 S:4,0,0 SVP:4,0,0 VP:6,0,0
miss# 21 1 E:18,0,0 Et:3,0,0 NE:6,0,0 O:13,0,0 P:8,0,0 Pn:8,0,0 VP:17,0,0 VPo:7,0,0
miss#o 8 0 E:8,0,0 O:8,0,0 VP:8,0,0
mobilize# 6 1 E:5,0,0 NE:5,0,0 O:3,0,0 SVP:1,1,0 SX:1,1,0 VP:4,1,0 X:2,1,0 XE:2,1,0
mock# 17 14 COL:2,2,0 E:14,10,6 Et:4,3,2 L:1,1,0 Lt:1,1,0 NE:14,7,0 NEt:3,2,0 O:14,9,6 Ot:1,1,0 P:5,3,0 Pn:5,1,0 PnV:2,1,0 QL:1,1,0 QLR:1,1,1 S:2,1,0 VP:15,12,9 VPo:8,5,0 VPt:4,2,1
mock#o 6 6 E:6,5,3 Et:2,2,1 NE:6,3,0 NEt:2,2,0 O:6,5,4 Ot:1,1,0 VP:6,6,4 VPo:2,1,0 VPt:2,2,1
moderate# 5 1 O:3,1,1 VP:5,1,1
monitor# 5 2 E:5,1,1 NE:3,1,0 O:5,1,1 P:1,1,0 Pn:1,1,0 VP:5,2,2 VPo:2,1,0
more# 9 0 P:7,0,0 Pn:7,0,0 VP:9,0,0
more#p:than|A 7 0 P:7,0,0 Pn:7,0,0 VP:7,0,0
motivate# 4 1 E:3,0,0 O:3,0,0 VP:4,1,0 X:2,1,0 XE:2,1,0
mount# 14 5 E:13,4,0 Et:1,1,0 NE:11,4,0 NEt:1,1,0 O:13,1,0 P:2,1,0 Pn:2,1,1 VP:14,3,0 VPo:4,2,0 X:2,1,0 XE:2,1,0
mount#o 9 3 E:9,2,0 Et:1,1,0 NE:7,2,0 NEt:1,1,0 O:9,1,0 VP:9,1,0
move# 73 5 C:2,1,1 CE:2,1,1 E:65,3,1 Et:12,0,0 NE:11,0,0 O:10,0,0 P:44,0,0 Pn:44,0,0 PnV:16,0,0 PnVt:3,0,0 Pnt:4,0,0 Pt:4,0,0 QR:3,0,0 VP:70,3,1 VPo:9,0,0 VPt:10,0,0 X:15,2,0 XE:15,2,0
move#0 10 0 E:7,0,0 VP:9,0,0
move#p:to 11 0 E:11,0,0 P:11,0,0 Pn:11,0,0 PnV:4,0,0 VP:11,0,0
move#x 9 2 E:9,2,0 VP:9,2,0 X:9,2,0 XE:9,2,0
n:%# 52 1 C:52,1,1 Pn:51,0,0 PnE:12,0,0
n:%#lvs|p:of 9 0 C:9,0,0 Pn:9,0,0
n:%#no|p:of 31 0 C:31,0,0 Pn:31,0,0 PnE:9,0,0
n:ability# 19 0 C:19,0,0
n:ability#poss|x 16 0 C:16,0,0
n:access# 15 0 C:15,0,0 Pn:13,0,0
n:access#lvs|p:to 5 0 C:5,0,0 Pn:5,0,0
n:account# 12 4 C:12,3,0 Pn:11,3,2
n:accusation# 7 5 C:7,5,1 Pn:4,3,3
n:act# 5 0 C:5,0,0 Pn:5,0,0 PnE:4,0,0
n:act#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:4,0,0
n:action# 9 0 C:9,0,0 Pn:6,0,0
n:addition# 20 0 C:20,0,0 Pn:16,0,0 PnE:12,0,0
n:addition#no|p:to 15 0 C:15,0,0 Pn:15,0,0 PnE:12,0,0
n:address# 8 1 C:8,0,0 Pn:7,0,0
n:admiration# 4 2 C:4,2,0 Pn:4,2,1
n:advantage# 5 0 C:5,0,0 Pn:5,0,0
n:advice# 5 3 C:5,2,2 Pn:4,1,0
n:adviser# 44 0 C:44,0,0 Pn:44,0,0 PnE:5,0,0
n:adviser#no|p:to 36 0 C:36,0,0 Pn:36,0,0 PnE:4,0,0
n:advocate# 9 4 C:9,4,0 Pn:9,4,4 PnE:3,1,0
n:advocate#no|p:for 5 3 C:5,3,0 Pn:5,3,3 PnE:1,1,0
n:age# 9 0 C:9,0,0 Pn:9,0,0 PnE:4,0,0
n:age#no|p:of 9 0 C:9,0,0 Pn:9,0,0 PnE:4,0,0
n:agenda# 5 0 C:5,0,0 Pn:3,0,0
n:agreement# 4 2 C:4,2,2
n:aide# 12 0 C:12,0,0 Pn:12,0,0 PnE:3,0,0
n:aide#no|p:to 10 0 C:10,0,0 Pn:10,0,0
n:allegation# 7 5 C:7,5,1 Pn:4,4,3
n:ally# 7 1 C:7,1,0 Pn:7,1,1
n:ambassador# 7 0 C:7,0,0 Pn:7,0,0
n:ambassador#no|p:to 5 0 C:5,0,0 Pn:5,0,0
n:amount# 17 0 C:17,0,0 Pn:17,0,0 PnE:4,0,0
n:amount#no|p:of 11 0 C:11,0,0 Pn:11,0,0 PnE:3,0,0
n:analysis# 8 0 C:8,0,0 Pn:8,0,0
n:analysis#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:anniversary# 4 0 C:4,0,0 Pn:4,0,0
n:announcement# 5 3 C:5,2,0 Pn:4,1,1
n:answer# 8 2 C:8,2,1 Pn:6,0,0
n:anyone# 4 0 C:4,0,0
n:appeal# 17 3 C:17,3,1 Pn:17,3,2
n:appearance# 13 0 C:13,0,0 Pn:13,0,0 PnE:4,0,0
n:appearance#no|p:on 7 0 C:7,0,0 Pn:7,0,0
n:approach# 11 1 C:11,1,0 Pn:9,1,1
n:area# 5 0 C:5,0,0 Pn:3,0,0
n:argument# 9 6 C:9,4,1 Pn:6,3,3
n:army# 6 0 C:6,0,0 Pn:6,0,0
n:array# 7 0 C:7,0,0 Pn:7,0,0
n:array#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:article# 7 0 C:7,0,0 Pn:7,0,0
n:assertion# 9 9 C:9,7,3 Pn:2,1,0
n:assumption# 6 4 C:6,4,4
n:attack# 53 28 C:53,22,3 Pn:49,19,19 PnE:14,4,4
n:attack#no|p:on 15 3 C:15,2,0 Pn:15,2,2 PnE:5,0,0
n:attack#poss|p:on 21 15 C:21,12,0 Pn:21,12,12 PnE:7,4,4
n:attempt# 29 5 C:29,3,1
n:attempt#no|x 17 3 C:17,2,1
n:attempt#poss|x 7 2 C:7,1,0
n:attention# 9 1 C:9,0,0 Pn:8,0,0
n:attorney# 8 0 C:8,0,0 Pn:8,0,0
n:attorney#no|p:for 7 0 C:7,0,0 Pn:7,0,0
n:audience# 5 0 C:5,0,0 Pn:5,0,0
n:author# 10 0 C:10,0,0 Pn:10,0,0 PnE:5,0,0
n:author#no|p:of 9 0 C:9,0,0 Pn:9,0,0 PnE:5,0,0
n:average# 20 0 C:20,0,0 Pn:20,0,0
n:average#no|p:of 20 0 C:20,0,0 Pn:20,0,0
n:backer# 8 1 C:8,1,0 Pn:8,1,1 PnE:2,1,1
n:backer#no|p:of 8 1 C:8,1,0 Pn:8,1,1 PnE:2,1,1
n:backing# 6 3 C:6,0,0 Pn:6,0,0
n:backing#lvs|p:of 5 3 C:5,0,0 Pn:5,0,0
n:ban# 5 2 C:5,2,0 Pn:5,2,1
n:batch# 4 0 C:4,0,0 Pn:4,0,0 PnE:3,0,0
n:battle# 11 0 C:11,0,0 Pn:11,0,0
n:beginning# 8 0 C:8,0,0 Pn:8,0,0
n:beginning#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:behalf# 13 0 C:13,0,0 Pn:13,0,0
n:behalf#no|p:of 13 0 C:13,0,0 Pn:13,0,0
n:belief# 5 3 C:5,2,2
n:benefit# 4 0 C:4,0,0 Pn:4,0,0
n:bid# 11 0 C:11,0,0 Pn:8,0,0
n:bill# 5 2 C:5,1,0
n:billion# 5 0 C:5,0,0 Pn:5,0,0
n:bit# 6 0 C:6,0,0 Pn:6,0,0
n:blow# 7 0 C:7,0,0 Pn:6,0,0
n:board# 12 0 C:12,0,0 Pn:11,0,0
n:board#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:book# 5 0 C:5,0,0 Pn:5,0,0
n:bulwark# 4 1 C:4,1,0 Pn:4,1,1
n:call# 22 18 C:22,10,3 Pn:17,8,3 PnE:5,2,2
n:call#no|p:for 7 6 C:7,4,0 Pn:7,4,2 PnE:3,1,1
n:campaign# 43 5 C:43,5,0 Pn:37,4,3 PnE:7,0,0
n:campaign#no|p:for 6 1 C:6,1,0 Pn:6,1,1
n:campaign#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:campaign#poss|p:for 9 0 C:9,0,0 Pn:9,0,0
n:candidacy# 8 0 C:8,0,0 Pn:7,0,0
n:candidate# 45 0 C:45,0,0 Pn:28,0,0 PnE:7,0,0
n:candidate#no|p:for 18 0 C:18,0,0 Pn:18,0,0 PnE:5,0,0
n:candidate#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:candidate#no|x 12 0 C:12,0,0
n:case# 19 4 C:19,4,1 Pn:13,3,2 PnE:4,0,0
n:center# 18 1 C:18,0,0 Pn:18,0,0 PnE:3,0,0
n:center#no|p:of 14 1 C:14,0,0 Pn:14,0,0
n:chair# 10 0 C:10,0,0 Pn:9,0,0
n:chair#no|p:of 9 0 C:9,0,0 Pn:9,0,0
n:chairman# 40 0 C:40,0,0 Pn:40,0,0 PnE:6,0,0
n:chairman#no|p:for 5 0 C:5,0,0 Pn:5,0,0
n:chairman#no|p:of 35 0 C:35,0,0 Pn:35,0,0 PnE:5,0,0
n:challenge# 16 2 C:16,2,0 Pn:14,2,2 PnE:2,1,1
n:chance# 29 0 C:29,0,0 Pn:7,0,0 PnE:3,0,0
n:chance#lvs|x 8 0 C:8,0,0
n:chance#poss|x 7 0 C:7,0,0
n:change# 6 0 C:6,0,0 Pn:3,0,0
n:chant# 5 5 C:5,4,0 Pn:5,3,3
n:charge# 12 1 C:12,1,1 Pn:10,0,0
n:charge#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:chief# 24 0 C:24,0,0 Pn:24,0,0 PnE:7,0,0
n:chief#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:chief#poss|p:of 13 0 C:13,0,0 Pn:13,0,0 PnE:4,0,0
n:child# 7 0 C:7,0,0 Pn:7,0,0
n:child#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:choice# 10 1 C:10,1,0 Pn:10,1,1
n:city# 7 0 C:7,0,0 Pn:7,0,0
n:city#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:claim# 8 4 C:8,3,1 Pn:6,2,0
n:class# 4 0 C:4,0,0 Pn:4,0,0
n:clip# 4 0 C:4,0,0 Pn:4,0,0
n:co-founder# 5 0 C:5,0,0 Pn:5,0,0
n:co-founder#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:coalition# 7 0 C:7,0,0 Pn:7,0,0
n:collapse# 6 0 C:6,0,0 Pn:5,0,0
n:collapse#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:collection# 6 0 C:6,0,0 Pn:6,0,0
n:comment# 12 10 C:12,8,2 Pn:12,8,4 PnE:1,1,1
n:commitment# 7 3 C:7,3,2 Pn:2,1,1
n:committee# 5 0 C:5,0,0 Pn:3,0,0
n:community# 4 0 C:4,0,0 Pn:4,0,0
n:company# 4 0 C:4,0,0
n:complaint# 6 5 C:6,4,4
n:concern# 28 17 C:28,14,3 Pn:24,11,10 PnE:3,0,0
n:concern#no|p:about 10 6 C:10,5,0 Pn:10,5,5
n:conclusion# 4 2 C:4,2,1 Pn:3,1,1
n:condition# 23 3 C:23,1,0 Pn:22,1,1
n:condition#no|p:of 19 3 C:19,1,0 Pn:19,1,1
n:conference# 7 0 C:7,0,0 Pn:7,0,0 PnE:3,0,0
n:conflict# 4 0 C:4,0,0 Pn:4,0,0
n:contender# 4 0 C:4,0,0
n:contest# 10 1 C:10,1,0 Pn:7,0,0
n:contrast# 9 0 C:9,0,0 Pn:9,0,0 PnE:5,0,0
n:contrast#no|p:to 8 0 C:8,0,0 Pn:8,0,0 PnE:5,0,0
n:control# 18 0 C:18,0,0 Pn:18,0,0
n:control#lvs|p:of 6 0 C:6,0,0 Pn:6,0,0
n:control#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:controversy# 7 2 C:7,2,0 Pn:7,2,1
n:controversy#no|p:over 6 2 C:6,2,0 Pn:6,2,1
n:convention# 4 0 C:4,0,0
n:copy# 4 0 C:4,0,0 Pn:4,0,0
n:cost# 10 0 C:10,0,0 Pn:9,0,0
n:cost#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:country# 4 0 C:4,0,0
n:county# 6 0 C:6,0,0 Pn:5,0,0
n:course# 4 0 C:4,0,0 Pn:4,0,0
n:courtesy# 4 1 C:4,0,0 Pn:4,0,0
n:coverage# 6 2 C:6,1,0 Pn:6,1,1
n:criticism# 21 18 C:21,13,2 Pn:20,11,9 PnE:3,1,1
n:criticism#no|p:of 7 4 C:7,4,0 Pn:7,3,3 PnE:2,1,1
n:criticism#poss|p:of 7 7 C:7,5,1 Pn:7,5,4
n:critique# 6 4 C:6,2,0 Pn:6,2,2
n:crowd# 17 0 C:17,0,0 Pn:17,0,0
n:crowd#no|p:of 12 0 C:12,0,0 Pn:12,0,0
n:danger# 8 0 C:8,0,0 Pn:5,0,0
n:daughter# 12 0 C:12,0,0 Pn:12,0,0 PnE:5,0,0
n:daughter#no|p:of 11 0 C:11,0,0 Pn:11,0,0 PnE:4,0,0
n:day# 33 1 C:33,0,0 Pn:29,0,0 PnE:9,1,0
n:day#no|p:of 22 1 C:22,0,0 Pn:22,0,0 PnE:9,1,0
n:deadline# 4 0 C:4,0,0
n:deal# 5 1 C:5,1,1
n:death# 11 0 C:11,0,0 Pn:11,0,0
n:death#no|p:of 11 0 C:11,0,0 Pn:11,0,0
n:debate# 25 8 C:25,6,1 Pn:19,4,3 PnE:6,2,2
n:debate#no|p:on 5 1 C:5,1,0 Pn:5,1,1
n:debate#no|t 6 2 C:6,2,1
n:decade# 11 0 C:11,0,0 Pn:11,0,0 PnE:4,0,0
n:decade#no|p:of 9 0 C:9,0,0 Pn:9,0,0 PnE:4,0,0
n:decision# 18 11 C:18,10,5 Pn:4,1,1 PnE:1,1,0
n:decision#poss|x 9 7 C:9,7,3
n:defense# 9 6 C:9,5,0 Pn:9,5,5
n:degree# 4 1 C:4,0,0 Pn:3,0,0 PnE:1,1,0
n:delegate# 25 0 C:25,0,0 Pn:7,0,0 PnE:3,0,0
n:delegate#lv|x 15 0 C:15,0,0
n:demand# 5 1 C:5,1,0 Pn:5,1,1
n:depth# 5 1 C:5,1,1 Pn:4,0,0
n:description# 5 2 C:5,2,0 Pn:5,2,1
n:desire# 5 2 C:5,2,2
n:detail# 9 3 C:9,3,0 Pn:9,3,3
n:difference# 4 0 C:4,0,0 Pn:4,0,0
n:direction# 5 0 C:5,0,0 Pn:5,0,0
n:director# 86 0 C:86,0,0 Pn:84,0,0 PnE:18,0,0
n:director#no|p:for 9 0 C:9,0,0 Pn:9,0,0
n:director#no|p:of 67 0 C:67,0,0 Pn:67,0,0 PnE:14,0,0
n:disclosure# 5 4 C:5,4,1 Pn:4,3,2
n:discussion# 8 5 C:8,3,0 Pn:8,4,2 PnE:2,1,1
n:display# 7 1 C:7,1,0 Pn:7,1,1
n:display#no|p:of 5 1 C:5,1,0 Pn:5,1,1
n:dollar# 4 0 C:4,0,0 Pn:4,0,0
n:donation# 5 0 C:5,0,0 Pn:5,0,0
n:doubt# 11 10 C:11,10,3 Pn:7,6,5
n:dozen# 10 2 C:10,0,0 Pn:10,0,0
n:dozen#no|p:of 9 1 C:9,0,0 Pn:9,0,0
n:edge# 4 0 C:4,0,0 Pn:4,0,0
n:editor# 7 0 C:7,0,0 Pn:7,0,0
n:effect# 6 0 C:6,0,0 Pn:6,0,0
n:effort# 59 9 C:59,8,4 Pn:6,0,0
n:effort#lvs|x 6 2 C:6,2,0
n:effort#no|x 28 4 C:28,3,2
n:effort#poss|x 15 2 C:15,2,2
n:election# 6 1 C:6,0,0 Pn:6,0,0
n:element# 6 0 C:6,0,0 Pn:6,0,0
n:element#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:email# 12 4 C:12,0,0 Pn:12,0,0
n:email#no|p:to 7 3 C:7,0,0 Pn:7,0,0
n:embrace# 4 3 C:4,2,0 Pn:4,2,2 PnE:2,1,1
n:emergence# 5 0 C:5,0,0 Pn:5,0,0
n:emergence#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:emphasis# 5 0 C:5,0,0 Pn:5,0,0
n:employee# 5 0 C:5,0,0 Pn:5,0,0
n:end# 41 0 C:41,0,0 Pn:41,0,0 PnE:13,0,0
n:end#no|p:of 36 0 C:36,0,0 Pn:36,0,0 PnE:12,0,0
n:endorsement# 15 14 C:15,8,0 Pn:15,8,6 PnE:2,1,1
n:endorsement#lvs|p:of 6 6 C:6,1,0 Pn:6,1,0
n:enthusiasm# 4 2 C:4,2,0 Pn:4,2,2
n:epicenter# 4 0 C:4,0,0 Pn:4,0,0
n:episode# 5 0 C:5,0,0 Pn:5,0,0
n:era# 4 0 C:4,0,0 Pn:4,0,0
n:error# 10 0 C:10,0,0 Pn:10,0,0
n:error#no|p:of 10 0 C:10,0,0 Pn:10,0,0
n:estimate# 4 2 C:4,2,0 Pn:2,1,1
n:eve# 9 0 C:9,0,0 Pn:9,0,0 PnE:3,0,0
n:eve#no|p:of 9 0 C:9,0,0 Pn:9,0,0 PnE:3,0,0
n:event# 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:event#no|p:on 6 0 C:6,0,0 Pn:6,0,0
n:evidence# 18 4 C:18,3,2 Pn:10,0,0 PnE:3,0,0
n:evidence#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:evidence#no|t 6 3 C:6,3,2
n:example# 13 4 C:13,2,0 Pn:13,2,1 PnE:5,1,1
n:example#no|p:of 9 1 C:9,0,0 Pn:9,0,0 PnE:5,1,1
n:exception# 8 0 C:8,0,0 Pn:8,0,0
n:executive# 12 0 C:12,0,0 Pn:12,0,0
n:executive#no|p:of 11 0 C:11,0,0 Pn:11,0,0
n:expectation# 5 1 C:5,1,0 Pn:4,1,1
n:experience# 4 0 C:4,0,0 Pn:4,0,0
n:expert# 10 0 C:10,0,0 Pn:10,0,0 PnE:5,0,0
n:expert#no|p:on 9 0 C:9,0,0 Pn:9,0,0 PnE:5,0,0
n:explanation# 4 1 C:4,1,0 Pn:3,1,1
n:extent# 4 0 C:4,0,0
n:face# 20 0 C:20,0,0 Pn:20,0,0 PnE:6,0,0
n:face#no|p:of 15 0 C:15,0,0 Pn:15,0,0 PnE:6,0,0
n:fact# 23 2 C:23,2,2
n:fact#lvs|t 5 1 C:5,1,1
n:fact#no|t 15 1 C:15,1,1
n:failure# 5 1 C:5,1,0 Pn:3,0,0
n:family# 12 0 C:12,0,0 Pn:12,0,0
n:family#no|p:of 11 0 C:11,0,0 Pn:11,0,0
n:father# 5 0 C:5,0,0 Pn:5,0,0
n:father#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:favor# 12 9 C:12,9,0 Pn:12,9,8 PnE:2,1,0
n:favor#no|p:of 12 9 C:12,9,0 Pn:12,9,8 PnE:2,1,0
n:favorite# 7 0 C:7,0,0
n:fear# 10 6 C:10,4,2 Pn:8,2,2
n:field# 7 0 C:7,0,0 Pn:7,0,0
n:fight# 15 1 C:15,1,0 Pn:15,1,1 PnE:5,1,1
n:fight#no|p:over 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:figure# 5 0 C:5,0,0 Pn:3,0,0
n:flood# 7 0 C:7,0,0 Pn:7,0,0 PnE:3,0,0
n:flurry# 4 1 C:4,0,0 Pn:4,0,0 PnE:2,1,0
n:focus# 11 2 C:11,0,0 Pn:11,0,0
n:footage# 4 3 C:4,2,0 Pn:4,2,2 PnE:1,1,0
n:force# 7 0 C:7,0,0 Pn:6,0,0
n:form# 4 0 C:4,0,0 Pn:4,0,0
n:founder# 14 0 C:14,0,0 Pn:14,0,0 PnE:3,0,0
n:founder#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:3,0,0
n:fraction# 5 0 C:5,0,0 Pn:5,0,0
n:freedom# 6 0 C:6,0,0 Pn:6,0,0
n:friend# 8 0 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:friend#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:front# 16 0 C:16,0,0 Pn:16,0,0
n:front#no|p:of 16 0 C:16,0,0 Pn:16,0,0
n:funding# 4 0 C:4,0,0 Pn:4,0,0
n:fundraising# 4 0 C:4,0,0 Pn:4,0,0
n:gallon# 4 0 C:4,0,0 Pn:4,0,0
n:generation# 6 0 C:6,0,0 Pn:6,0,0
n:goal# 4 1 C:4,1,1 Pn:4,1,0
n:government# 6 0 C:6,0,0 Pn:6,0,0
n:governor# 19 0 C:19,0,0 Pn:19,0,0 PnE:8,0,0
n:governor#no|p:of 18 0 C:18,0,0 Pn:18,0,0 PnE:8,0,0
n:graduate# 4 0 C:4,0,0 Pn:4,0,0
n:group# 35 1 C:35,0,0 Pn:33,0,0 PnE:6,0,0
n:group#no|p:of 26 0 C:26,0,0 Pn:26,0,0 PnE:5,0,0
n:guide# 4 0 C:4,0,0 Pn:4,0,0
n:half# 33 0 C:33,0,0 Pn:33,0,0 PnE:5,0,0
n:half#no|p:of 29 0 C:29,0,0 Pn:29,0,0 PnE:5,0,0
n:hall# 6 0 C:6,0,0 Pn:4,0,0
n:hand# 7 0 C:7,0,0 Pn:5,0,0
n:handful# 13 1 C:13,0,0 Pn:13,0,0 PnE:3,0,0
n:handful#no|p:of 12 1 C:12,0,0 Pn:12,0,0 PnE:3,0,0
n:handling# 13 0 C:13,0,0 Pn:13,0,0 PnE:3,0,0
n:handling#poss|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:head# 33 0 C:33,0,0 Pn:33,0,0 PnE:8,0,0
n:head#no|p:of 23 0 C:23,0,0 Pn:23,0,0 PnE:6,0,0
n:head#no|p:to 8 0 C:8,0,0 Pn:8,0,0
n:heart# 17 0 C:17,0,0 Pn:17,0,0 PnE:3,0,0
n:heart#no|p:of 16 0 C:16,0,0 Pn:16,0,0 PnE:3,0,0
n:help# 4 0 C:4,0,0 Pn:4,0,0
n:history# 10 0 C:10,0,0 Pn:10,0,0
n:history#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:home# 5 0 C:5,0,0 Pn:5,0,0
n:hope# 7 4 C:7,4,3 Pn:4,1,1
n:host# 12 0 C:12,0,0 Pn:11,0,0
n:host#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:hour# 11 0 C:11,0,0 Pn:9,0,0
n:hour#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:house# 5 0 C:5,0,0 Pn:5,0,0
n:hundred# 34 0 C:34,0,0 Pn:34,0,0 PnE:3,0,0
n:hundred#lvs|p:of 12 0 C:12,0,0 Pn:12,0,0
n:hundred#lv|p:of 5 0 C:5,0,0 Pn:5,0,0
n:hundred#no|p:of 17 0 C:17,0,0 Pn:17,0,0 PnE:3,0,0
n:idea# 14 5 C:14,5,3 Pn:9,2,2
n:idea#no|p:of 5 1 C:5,1,0 Pn:5,1,1
n:image# 11 1 C:11,0,0 Pn:11,0,0
n:image#lv|p:of 5 0 C:5,0,0 Pn:5,0,0
n:image#no|p:of 6 1 C:6,0,0 Pn:6,0,0
n:impact# 13 0 C:13,0,0 Pn:13,0,0 PnE:3,0,0
n:impact#lvs|p:on 5 0 C:5,0,0 Pn:5,0,0
n:importance# 8 1 C:8,0,0 Pn:7,0,0
n:inability# 6 2 C:6,2,1
n:incentive# 4 0 C:4,0,0
n:indication# 4 0 C:4,0,0
n:influence# 5 0 C:5,0,0 Pn:5,0,0
n:information# 11 4 C:11,4,1 Pn:9,4,2
n:interest# 9 4 C:9,1,0 Pn:9,1,1 PnE:1,1,1
n:interview# 27 4 C:27,2,2 Pn:20,0,0 PnE:8,0,0
n:interview#no|p:on 14 1 C:14,0,0 Pn:14,0,0 PnE:7,0,0
n:interview#no|t 7 2 C:7,2,2
n:investigation# 9 0 C:9,0,0 Pn:9,0,0 PnE:4,0,0
n:issue# 33 4 C:33,1,0 Pn:28,1,1 PnE:6,0,0
n:issue#no|p:for 7 1 C:7,0,0 Pn:7,0,0 PnE:3,0,0
n:issue#no|p:of 16 2 C:16,0,0 Pn:16,0,0
n:judge# 9 1 C:9,1,1 Pn:8,0,0
n:judge#no|p:on 5 0 C:5,0,0 Pn:5,0,0
n:key# 4 0 C:4,0,0 Pn:3,0,0
n:kind# 33 0 C:33,0,0 Pn:33,0,0 PnE:14,0,0
n:kind#lv|p:of 5 0 C:5,0,0 Pn:5,0,0
n:kind#no|p:of 26 0 C:26,0,0 Pn:26,0,0 PnE:14,0,0
n:knowledge# 5 0 C:5,0,0 Pn:5,0,0
n:knowledge#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:lack# 10 3 C:10,0,0 Pn:10,1,0 PnE:4,1,0
n:lack#no|p:of 5 1 C:5,0,0 Pn:5,0,0 PnE:3,1,0
n:lack#poss|p:of 5 2 C:5,0,0 Pn:5,1,0
n:language# 5 1 C:5,0,0 Pn:5,1,0
n:lawsuit# 8 3 C:8,2,0 Pn:7,3,2
n:lawyer# 5 0 C:5,0,0 Pn:5,0,0
n:lead# 13 0 C:13,0,0 Pn:12,0,0
n:leader# 29 1 C:29,1,0 Pn:26,0,0 PnE:6,0,0
n:leader#no|p:of 21 0 C:21,0,0 Pn:21,0,0 PnE:6,0,0
n:leadership# 4 1 C:4,1,0 Pn:3,1,1
n:length# 5 3 C:5,2,0 Pn:5,2,1
n:letter# 13 4 C:13,1,0 Pn:11,1,1 PnE:6,0,0
n:letter#no|p:to 6 0 C:6,0,0 Pn:6,0,0 PnE:4,0,0
n:level# 13 0 C:13,0,0 Pn:13,0,0 PnE:9,0,0
n:level#no|p:of 9 0 C:9,0,0 Pn:9,0,0 PnE:7,0,0
n:light# 5 1 C:5,1,0 Pn:5,1,1
n:line# 11 1 C:11,0,0 Pn:11,0,0 PnE:2,1,0
n:line#no|p:of 6 1 C:6,0,0 Pn:6,0,0 PnE:2,1,0
n:link# 4 0 C:4,0,0 Pn:4,0,0
n:list# 16 1 C:16,1,0 Pn:16,1,1
n:list#no|p:of 9 0 C:9,0,0 Pn:9,0,0
n:loss# 16 0 C:16,0,0 Pn:16,0,0 PnE:4,0,0
n:loss#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:loss#no|p:to 6 0 C:6,0,0 Pn:6,0,0
n:lot# 34 2 C:34,1,0 Pn:34,1,0 PnE:10,0,0
n:lot#no|p:of 23 2 C:23,1,0 Pn:23,1,0 PnE:8,0,0
n:majority# 50 0 C:50,0,0 Pn:50,0,0 PnE:13,0,0
n:majority#lvs|p:of 8 0 C:8,0,0 Pn:8,0,0
n:majority#lv|p:of 6 0 C:6,0,0 Pn:6,0,0
n:majority#no|p:of 31 0 C:31,0,0 Pn:31,0,0 PnE:12,0,0
n:manager# 5 0 C:5,0,0 Pn:5,0,0
n:manager#no|p:for 5 0 C:5,0,0 Pn:5,0,0
n:margin# 29 0 C:29,0,0 Pn:29,0,0 PnE:5,0,0
n:margin#lvs|p:of 5 0 C:5,0,0 Pn:5,0,0
n:margin#no|p:of 17 0 C:17,0,0 Pn:17,0,0 PnE:4,0,0
n:matter# 12 1 C:12,0,0 Pn:8,0,0 PnE:3,0,0
n:matter#no|p:of 8 1 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:mayor# 13 0 C:13,0,0 Pn:13,0,0
n:mayor#no|p:of 12 0 C:12,0,0 Pn:12,0,0
n:meeting# 15 0 C:15,0,0 Pn:12,0,0 PnE:5,0,0
n:meeting#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:member# 91 0 C:91,0,0 Pn:90,0,0 PnE:29,0,0
n:member#no|p:of 81 0 C:81,0,0 Pn:81,0,0 PnE:25,0,0
n:memo# 6 1 C:6,0,0 Pn:6,0,0
n:mention# 8 5 C:8,4,0 Pn:8,4,4
n:mention#lvs|p:of 5 5 C:5,4,0 Pn:5,4,4
n:message# 27 14 C:27,9,1 Pn:26,9,8 PnE:7,2,0
n:middle# 6 0 C:6,0,0 Pn:6,0,0
n:middle#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:midst# 4 0 C:4,0,0 Pn:4,0,0
n:million# 24 0 C:24,0,0 Pn:24,0,0
n:million#no|p:of 18 0 C:18,0,0 Pn:18,0,0
n:minister# 4 0 C:4,0,0 Pn:4,0,0
n:mix# 6 0 C:6,0,0 Pn:6,0,0 PnE:4,0,0
n:mix#no|p:of 6 0 C:6,0,0 Pn:6,0,0 PnE:4,0,0
n:moment# 22 3 C:22,2,0 Pn:17,0,0 PnE:5,0,0
n:moment#no|p:of 12 0 C:12,0,0 Pn:12,0,0 PnE:3,0,0
n:month# 18 1 C:18,1,1 Pn:17,0,0 PnE:10,0,0
n:month#no|p:of 13 0 C:13,0,0 Pn:13,0,0 PnE:8,0,0
n:mother# 4 0 C:4,0,0 Pn:4,0,0
n:move# 8 1 C:8,1,1 Pn:4,0,0
n:movement# 4 1 C:4,1,0 Pn:4,1,1
n:name# 4 1 C:4,0,0 Pn:4,0,0
n:need# 11 1 C:11,1,1 Pn:4,0,0
n:need#no|x 5 0 C:5,0,0
n:network# 8 0 C:8,0,0 Pn:7,0,0
n:news# 19 4 C:19,3,1 Pn:14,2,0 PnE:7,0,0
n:news#no|p:for 8 1 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:news#no|p:of 5 1 C:5,1,1 Pn:5,1,0 PnE:3,0,0
n:night# 11 1 C:11,1,1 Pn:10,0,0 PnE:3,0,0
n:night#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:nomination# 22 0 C:22,0,0 Pn:22,0,0
n:nomination#lv|p:for 10 0 C:10,0,0 Pn:10,0,0
n:nominee# 6 0 C:6,0,0 Pn:6,0,0
n:none# 21 0 C:21,0,0 Pn:21,0,0 PnE:4,0,0
n:none#no|p:of 20 0 C:20,0,0 Pn:20,0,0 PnE:4,0,0
n:note# 7 5 C:7,3,0 Pn:7,3,3 PnE:2,1,1
n:nothing# 9 3 C:9,1,0 Pn:4,1,1
n:notion# 8 4 C:8,3,1 Pn:3,1,1
n:number# 79 0 C:79,0,0 Pn:79,0,0 PnE:17,0,0
n:number#lvs|p:of 16 0 C:16,0,0 Pn:16,0,0
n:number#lv|p:of 10 0 C:10,0,0 Pn:10,0,0
n:number#no|p:of 52 0 C:52,0,0 Pn:52,0,0 PnE:15,0,0
n:officer# 5 0 C:5,0,0 Pn:5,0,0
n:one# 7 0 C:7,0,0 Pn:6,0,0
n:opening# 4 0 C:4,0,0 Pn:4,0,0
n:operation# 6 1 C:6,1,0 Pn:4,0,0
n:opinion# 7 7 C:7,7,0 Pn:7,7,7
n:opponent# 4 0 C:4,0,0 Pn:4,0,0
n:opportunity# 36 2 C:36,2,0 Pn:12,0,0 PnE:5,0,0
n:opportunity#lvs|x 14 0 C:14,0,0
n:opportunity#no|p:for 8 0 C:8,0,0 Pn:8,0,0 PnE:5,0,0
n:opportunity#no|x 7 2 C:7,2,0
n:opposition# 12 8 C:12,7,0 Pn:9,5,5 PnE:2,1,1
n:opposition#no|p:to 5 3 C:5,2,0 Pn:5,2,2 PnE:2,1,1
n:order# 4 2 C:4,2,0 Pn:2,1,1 PnE:1,1,1
n:organization# 7 0 C:7,0,0
n:organizer# 6 0 C:6,0,0 Pn:6,0,0
n:organizer#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:outcome# 6 0 C:6,0,0 Pn:6,0,0
n:outcome#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:owner# 7 0 C:7,0,0 Pn:7,0,0
n:owner#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:pace# 5 0 C:5,0,0 Pn:4,0,0
n:page# 13 0 C:13,0,0 Pn:13,0,0 PnE:3,0,0
n:page#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:pair# 7 0 C:7,0,0 Pn:7,0,0
n:pair#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:panel# 4 0 C:4,0,0 Pn:3,0,0
n:parent# 4 0 C:4,0,0 Pn:4,0,0
n:part# 98 1 C:98,0,0 Pn:98,0,0 PnE:37,0,0
n:part#lvs|p:of 8 0 C:8,0,0 Pn:8,0,0
n:part#no|p:of 87 0 C:87,0,0 Pn:87,0,0 PnE:36,0,0
n:party# 14 0 C:14,0,0 Pn:13,0,0
n:party#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:path# 16 0 C:16,0,0 Pn:14,0,0 PnE:3,0,0
n:path#poss|p:to 7 0 C:7,0,0 Pn:7,0,0
n:pattern# 4 0 C:4,0,0 Pn:4,0,0
n:people# 6 0 C:6,0,0 Pn:6,0,0
n:percent# 127 2 C:127,0,0 Pn:127,0,0 PnE:24,0,0
n:percent#lvs|p:of 22 1 C:22,0,0 Pn:22,0,0
n:percent#lv|p:of 10 0 C:10,0,0 Pn:10,0,0
n:percent#no|p:of 73 1 C:73,0,0 Pn:73,0,0 PnE:12,0,0
n:percent#no|p:to 19 0 C:19,0,0 Pn:19,0,0 PnE:7,0,0
n:percentage# 5 0 C:5,0,0 Pn:5,0,0
n:period# 14 0 C:14,0,0 Pn:13,0,0 PnE:4,0,0
n:period#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:person# 7 0 C:7,0,0 Pn:3,0,0
n:photo# 10 0 C:10,0,0 Pn:10,0,0
n:photo#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:picture# 4 0 C:4,0,0 Pn:4,0,0
n:piece# 8 3 C:8,1,0 Pn:8,1,1 PnE:3,1,0
n:place# 8 0 C:8,0,0 Pn:4,0,0
n:plan# 39 21 C:39,20,14 Pn:8,2,1 PnE:2,1,1
n:plan#lvs|x 10 8 C:10,8,6
n:plan#no|x 7 6 C:7,5,3
n:plan#poss|x 12 4 C:12,4,4
n:platform# 4 0 C:4,0,0
n:plenty# 13 1 C:13,0,0 Pn:12,1,0 PnE:3,0,0
n:plenty#lvs|p:of 6 1 C:6,0,0 Pn:6,1,0
n:plenty#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:point# 33 9 C:33,7,0 Pn:31,6,3 PnE:10,2,1
n:point#no|p:for 5 0 C:5,0,0 Pn:5,0,0
n:point#no|p:of 7 1 C:7,1,0 Pn:7,1,1 PnE:3,0,0
n:point#no|p:to 6 4 C:6,4,0 Pn:6,4,2 PnE:2,1,1
n:policy# 9 1 C:9,0,0 Pn:7,0,0
n:politician# 4 0 C:4,0,0
n:politics# 4 0 C:4,0,0 Pn:3,0,0
n:poll# 28 0 C:28,0,0 Pn:28,0,0 PnE:4,0,0
n:poll#no|p:of 16 0 C:16,0,0 Pn:16,0,0 PnE:3,0,0
n:population# 9 0 C:9,0,0 Pn:9,0,0
n:population#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:position# 17 9 C:17,5,1 Pn:13,4,3 PnE:4,0,0
n:position#poss|p:on 7 5 C:7,2,0 Pn:7,2,1 PnE:3,0,0
n:possibility# 10 0 C:10,0,0 Pn:6,0,0
n:post# 7 1 C:7,1,0 Pn:7,1,1 PnE:3,0,0
n:potential# 4 0 C:4,0,0 Pn:3,0,0
n:power# 12 0 C:12,0,0 Pn:9,0,0
n:power#lv|p:of 5 0 C:5,0,0 Pn:5,0,0
n:praise# 5 5 C:5,4,0 Pn:5,4,3 PnE:1,1,1
n:presence# 7 1 C:7,0,0 Pn:7,0,0
n:president# 61 0 C:61,0,0 Pn:59,0,0 PnE:6,0,0
n:president#no|p:of 51 0 C:51,0,0 Pn:51,0,0 PnE:6,0,0
n:pressure# 10 1 C:10,0,0 Pn:3,0,0
n:pressure#no|x 7 0 C:7,0,0
n:preview# 6 2 C:6,2,0 Pn:6,2,2
n:primary# 6 0 C:6,0,0 Pn:5,0,0
n:priority# 5 2 C:5,0,0 Pn:5,0,0
n:problem# 13 0 C:13,0,0 Pn:7,0,0 PnE:4,0,0
n:problem#no|p:for 6 0 C:6,0,0 Pn:6,0,0 PnE:4,0,0
n:professor# 15 0 C:15,0,0 Pn:15,0,0 PnE:7,0,0
n:professor#no|p:of 15 0 C:15,0,0 Pn:15,0,0 PnE:7,0,0
n:program# 5 0 C:5,0,0 Pn:5,0,0
n:promise# 16 14 C:16,12,7 Pn:2,1,1
n:promise#poss|x 6 6 C:6,5,4
n:proponent# 5 2 C:5,1,0 Pn:5,1,1 PnE:4,2,2
n:proportion# 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:proposal# 14 10 C:14,8,7 Pn:3,3,1
n:proposal#poss|x 5 4 C:5,3,3
n:prospect# 13 0 C:13,0,0 Pn:12,0,0
n:prospect#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:protection# 4 1 C:4,1,0 Pn:3,1,1
n:push# 7 4 C:7,3,2 Pn:4,1,1 PnE:1,1,1
n:quarter# 18 0 C:18,0,0 Pn:18,0,0
n:quarter#no|p:of 16 0 C:16,0,0 Pn:16,0,0
n:question# 63 35 C:63,26,7 Pn:49,23,17 PnE:5,2,2
n:question#lvs|p:about 13 9 C:13,7,2 Pn:13,7,5
n:question#lv|p:about 8 6 C:8,5,0 Pn:8,5,5
n:question#no|bew 13 4 C:13,4,4
n:question#no|p:about 13 9 C:13,5,0 Pn:13,6,5 PnE:3,1,1
n:quintet# 4 0 C:4,0,0 Pn:4,0,0
n:race# 34 0 C:34,0,0 Pn:30,0,0 PnE:4,0,0
n:race#no|p:for 21 0 C:21,0,0 Pn:21,0,0 PnE:4,0,0
n:range# 5 1 C:5,1,0 Pn:5,1,0
n:rank# 4 0 C:4,0,0 Pn:4,0,0
n:rate# 7 0 C:7,0,0 Pn:7,0,0
n:reaction# 4 0 C:4,0,0 Pn:4,0,0
n:reason# 20 6 C:20,4,1 Pn:9,0,0
n:reason#no|p:for 7 0 C:7,0,0 Pn:7,0,0
n:reason#no|x 6 3 C:6,2,0
n:record# 10 0 C:10,0,0 Pn:10,0,0
n:reference# 11 5 C:11,4,0 Pn:11,5,4 PnE:1,1,1
n:reference#no|p:to 8 4 C:8,3,0 Pn:8,4,3 PnE:1,1,1
n:refusal# 4 3 C:4,3,2
n:rejection# 6 4 C:6,4,0 Pn:6,4,4 PnE:3,1,0
n:release# 11 1 C:11,1,0 Pn:11,1,0 PnE:5,0,0
n:release#no|p:of 8 1 C:8,1,0 Pn:8,1,0 PnE:4,0,0
n:remark# 5 4 C:5,4,0 Pn:5,4,3 PnE:1,1,1
n:reminder# 5 0 C:5,0,0
n:report# 12 2 C:12,1,0 Pn:11,1,0 PnE:5,1,0
n:report#no|p:of 5 1 C:5,0,0 Pn:5,0,0 PnE:3,1,0
n:reporter# 8 0 C:8,0,0 Pn:7,0,0
n:republican# 4 0 C:4,0,0 Pn:3,0,0
n:request# 19 8 C:19,8,3 Pn:17,6,5
n:request#no|p:for 11 3 C:11,3,0 Pn:11,3,3
n:resident# 5 0 C:5,0,0 Pn:5,0,0
n:resource# 4 1 C:4,0,0 Pn:3,0,0
n:respect# 4 3 C:4,3,1 Pn:3,3,2
n:response# 39 10 C:39,10,1 Pn:36,8,6 PnE:12,2,2
n:response#no|p:to 26 5 C:26,5,0 Pn:26,5,3 PnE:8,2,2
n:response#poss|p:to 5 1 C:5,1,0 Pn:5,1,1
n:responsibility# 4 0 C:4,0,0 Pn:3,0,0
n:rest# 25 0 C:25,0,0 Pn:25,0,0 PnE:3,0,0
n:rest#lvs|p:of 5 0 C:5,0,0 Pn:5,0,0
n:rest#no|p:of 16 0 C:16,0,0 Pn:16,0,0
n:restriction# 4 0 C:4,0,0 Pn:4,0,0
n:result# 27 0 C:27,0,0 Pn:26,0,0 PnE:8,0,0
n:result#no|p:of 26 0 C:26,0,0 Pn:26,0,0 PnE:8,0,0
n:return# 5 1 C:5,1,0 Pn:5,1,1
n:reversal# 4 2 C:4,1,0 Pn:4,1,1
n:review# 8 1 C:8,1,0 Pn:8,1,1
n:review#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:rhetoric# 4 1 C:4,0,0 Pn:4,0,0
n:right# 6 0 C:6,0,0 Pn:6,0,0
n:rise# 15 0 C:15,0,0 Pn:15,0,0 PnE:4,0,0
n:rise#no|p:of 12 0 C:12,0,0 Pn:12,0,0 PnE:3,0,0
n:risk# 7 0 C:7,0,0 Pn:6,0,0
n:rival# 6 0 C:6,0,0 Pn:6,0,0
n:role# 10 0 C:10,0,0 Pn:8,0,0
n:room# 4 0 C:4,0,0 Pn:4,0,0
n:round# 9 0 C:9,0,0 Pn:9,0,0
n:round#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:row# 6 0 C:6,0,0 Pn:5,0,0
n:rule# 11 1 C:11,1,0 Pn:11,1,1 PnE:4,1,1
n:rule#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:run# 4 0 C:4,0,0 Pn:4,0,0
n:runner# 4 0 C:4,0,0 Pn:3,0,0
n:sale# 5 0 C:5,0,0 Pn:5,0,0
n:scene# 7 0 C:7,0,0 Pn:7,0,0
n:school# 5 0 C:5,0,0 Pn:4,0,0
n:seat# 5 0 C:5,0,0 Pn:3,0,0
n:secretary# 77 0 C:77,0,0 Pn:77,0,0 PnE:18,0,0
n:secretary#no|p:of 61 0 C:61,0,0 Pn:61,0,0 PnE:18,0,0
n:secretary#poss|p:of 6 0 C:6,0,0 Pn:6,0,0
n:selection# 4 0 C:4,0,0 Pn:4,0,0
n:senator# 8 1 C:8,1,0 Pn:3,0,0
n:senator#no|x 5 1 C:5,1,0
n:sense# 11 5 C:11,4,0 Pn:10,4,4 PnE:3,0,0
n:sense#no|p:of 8 3 C:8,3,0 Pn:8,3,3
n:series# 44 5 C:44,1,0 Pn:44,1,0 PnE:15,1,0
n:series#lvs|p:of 6 2 C:6,1,0 Pn:6,1,0
n:series#no|p:of 36 2 C:36,0,0 Pn:36,0,0 PnE:12,1,0
n:session# 5 0 C:5,0,0 Pn:5,0,0
n:set# 8 1 C:8,0,0 Pn:8,0,0
n:share# 17 0 C:17,0,0 Pn:16,0,0
n:share#lvs|p:of 5 0 C:5,0,0 Pn:5,0,0
n:share#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:shift# 4 0 C:4,0,0 Pn:4,0,0
n:shot# 5 1 C:5,1,1 Pn:4,0,0
n:show# 12 2 C:12,1,1 Pn:8,0,0 PnE:4,0,0
n:side# 15 0 C:15,0,0 Pn:15,0,0 PnE:6,0,0
n:side#no|p:of 15 0 C:15,0,0 Pn:15,0,0 PnE:6,0,0
n:sideline# 4 0 C:4,0,0 Pn:4,0,0
n:sign# 26 6 C:26,6,2 Pn:20,4,2 PnE:4,1,1
n:sign#no|p:of 11 2 C:11,2,0 Pn:11,2,0 PnE:3,1,1
n:site# 6 0 C:6,0,0 Pn:4,0,0
n:size# 4 0 C:4,0,0 Pn:3,0,0
n:something# 13 0 C:13,0,0 Pn:11,0,0 PnE:5,0,0
n:something#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:son# 11 0 C:11,0,0 Pn:11,0,0
n:son#no|p:of 11 0 C:11,0,0 Pn:11,0,0
n:sort# 13 0 C:13,0,0 Pn:13,0,0 PnE:5,0,0
n:sort#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:5,0,0
n:source# 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:source#no|p:of 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:speaker# 4 0 C:4,0,0 Pn:4,0,0
n:speculation# 4 3 C:4,2,2
n:speech# 23 5 C:23,5,0 Pn:22,4,4 PnE:6,1,0
n:spokesman# 30 0 C:30,0,0 Pn:30,0,0
n:spokesman#no|p:for 30 0 C:30,0,0 Pn:30,0,0
n:spokeswoman# 10 0 C:10,0,0 Pn:10,0,0
n:spokeswoman#no|p:for 10 0 C:10,0,0 Pn:10,0,0
n:spread# 7 0 C:7,0,0 Pn:7,0,0
n:stage# 6 0 C:6,0,0 Pn:6,0,0
n:stage#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:stance# 9 5 C:9,3,0 Pn:8,3,2 PnE:2,1,1
n:star# 6 0 C:6,0,0 Pn:6,0,0
n:start# 19 0 C:19,0,0 Pn:19,0,0 PnE:7,0,0
n:start#no|p:of 16 0 C:16,0,0 Pn:16,0,0 PnE:6,0,0
n:state# 65 1 C:65,0,0 Pn:58,0,0 PnE:10,0,0
n:state#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:3,0,0
n:state#no|x 6 0 C:6,0,0
n:state#poss|p:of 38 1 C:38,0,0 Pn:38,0,0 PnE:6,0,0
n:statement# 20 13 C:20,10,5 Pn:14,6,4 PnE:3,0,0
n:step# 4 0 C:4,0,0
n:story# 16 8 C:16,6,0 Pn:15,6,3 PnE:6,2,2
n:story#no|p:of 5 2 C:5,2,0 Pn:5,2,1 PnE:3,0,0
n:strain# 4 1 C:4,1,0 Pn:4,1,1
n:strategist# 15 0 C:15,0,0 Pn:15,0,0 PnE:3,0,0
n:strategist#no|p:for 10 0 C:10,0,0 Pn:10,0,0
n:strategy# 10 1 C:10,1,1 Pn:5,0,0
n:stream# 4 0 C:4,0,0 Pn:4,0,0
n:street# 5 0 C:5,0,0 Pn:5,0,0
n:strength# 8 0 C:8,0,0 Pn:8,0,0
n:strength#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:stretch# 4 0 C:4,0,0 Pn:4,0,0
n:string# 13 1 C:13,1,0 Pn:13,1,0
n:string#no|p:of 8 0 C:8,0,0 Pn:8,0,0
n:struggle# 4 1 C:4,1,0
n:subject# 7 2 C:7,0,0 Pn:7,0,0 PnE:5,0,0
n:subject#no|p:of 6 2 C:6,0,0 Pn:6,0,0 PnE:5,0,0
n:suggestion# 9 9 C:9,9,6 Pn:1,1,1
n:summer# 5 1 C:5,0,0 Pn:5,0,0
n:summer#no|p:of 5 1 C:5,0,0 Pn:5,0,0
n:support# 52 29 C:52,20,1 Pn:51,20,19 PnE:7,2,0
n:support#lvs|p:of 5 5 C:5,0,0 Pn:5,0,0
n:support#no|p:for 9 6 C:9,5,0 Pn:9,5,5 PnE:2,2,0
n:support#no|p:of 11 7 C:11,6,0 Pn:11,6,6 PnE:3,0,0
n:support#poss|p:for 9 4 C:9,4,0 Pn:9,4,4
n:supporter# 39 11 C:39,9,0 Pn:39,9,8 PnE:8,3,3
n:supporter#no|p:of 31 11 C:31,9,0 Pn:31,9,8 PnE:7,3,3
n:surprise# 8 3 C:8,2,2 Pn:4,0,0
n:survey# 7 0 C:7,0,0 Pn:7,0,0
n:survey#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:swath# 6 0 C:6,0,0 Pn:6,0,0
n:talk# 4 4 C:4,4,1 Pn:4,4,3
n:target# 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:tax# 5 0 C:5,0,0 Pn:4,0,0
n:ten# 9 0 C:9,0,0 Pn:9,0,0
n:ten#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:term# 10 0 C:10,0,0 Pn:10,0,0 PnE:5,0,0
n:test# 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:test#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:thanks# 17 0 C:17,0,0 Pn:17,0,0 PnE:3,0,0
n:thanks#no|p:to 12 0 C:12,0,0 Pn:12,0,0 PnE:3,0,0
n:thing# 9 0 C:9,0,0
n:third# 23 0 C:23,0,0 Pn:23,0,0 PnE:8,0,0
n:third#no|p:of 19 0 C:19,0,0 Pn:19,0,0 PnE:8,0,0
n:thousand# 29 0 C:29,0,0 Pn:29,0,0 PnE:5,0,0
n:thousand#lv|p:of 5 0 C:5,0,0 Pn:5,0,0
n:thousand#no|p:of 22 0 C:22,0,0 Pn:22,0,0 PnE:4,0,0
n:threat# 11 0 C:11,0,0 Pn:11,0,0 PnE:3,0,0
n:tie# 7 0 C:7,0,0 Pn:7,0,0
n:time# 39 4 C:39,3,3 Pn:18,0,0 PnE:8,0,0
n:time#lvs|x 5 1 C:5,0,0
n:time#no|p:for 8 0 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:time#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:time#no|t 8 2 C:8,2,2
n:time#no|x 5 0 C:5,0,0
n:timeline# 4 0 C:4,0,0 Pn:4,0,0
n:tone# 6 0 C:6,0,0 Pn:6,0,0
n:top# 13 0 C:13,0,0 Pn:13,0,0 PnE:4,0,0
n:top#no|p:of 13 0 C:13,0,0 Pn:13,0,0 PnE:4,0,0
n:topic# 7 1 C:7,0,0 Pn:7,0,0 PnE:2,1,0
n:topic#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:total# 10 0 C:10,0,0 Pn:10,0,0
n:total#lvs|p:of 7 0 C:7,0,0 Pn:7,0,0
n:tour# 6 0 C:6,0,0 Pn:6,0,0
n:town# 5 0 C:5,0,0 Pn:5,0,0
n:transcript# 5 0 C:5,0,0 Pn:5,0,0
n:trip# 10 0 C:10,0,0 Pn:10,0,0
n:trip#no|p:to 6 0 C:6,0,0 Pn:6,0,0
n:turn# 4 1 C:4,1,0 Pn:4,1,1 PnE:2,1,0
n:turnout# 5 0 C:5,0,0 Pn:5,0,0
n:turnout#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:tweet# 4 3 C:4,3,1 Pn:3,2,2
n:type# 7 0 C:7,0,0 Pn:7,0,0
n:understanding# 4 4 C:4,3,0 Pn:3,3,3
n:use# 29 0 C:29,0,0 Pn:29,0,0 PnE:3,0,0
n:use#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:use#poss|p:of 19 0 C:19,0,0 Pn:19,0,0
n:value# 7 0 C:7,0,0 Pn:7,0,0
n:value#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:variety# 8 0 C:8,0,0 Pn:8,0,0
n:variety#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:version# 16 0 C:16,0,0 Pn:16,0,0 PnE:6,0,0
n:version#no|p:of 11 0 C:11,0,0 Pn:11,0,0 PnE:6,0,0
n:veteran# 5 0 C:5,0,0 Pn:5,0,0
n:veteran#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:victory# 17 0 C:17,0,0 Pn:17,0,0 PnE:5,0,0
n:victory#no|p:for 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:video# 12 1 C:12,1,0 Pn:11,1,1 PnE:3,0,0
n:view# 16 11 C:16,9,1 Pn:13,7,5
n:view#no|p:of 5 3 C:5,3,0 Pn:5,3,2
n:viewer# 4 1 C:4,1,0 Pn:4,1,1
n:vision# 4 2 C:4,1,0 Pn:4,1,1
n:visit# 12 0 C:12,0,0 Pn:11,0,0 PnE:3,0,0
n:visit#no|p:to 5 0 C:5,0,0 Pn:5,0,0
n:voice# 5 2 C:5,2,0 Pn:5,2,2 PnE:3,0,0
n:vote# 39 8 C:39,6,0 Pn:31,7,3 PnE:7,1,0
n:vote#no|p:for 7 1 C:7,0,0 Pn:7,0,0 PnE:5,1,0
n:voter# 21 0 C:21,0,0 Pn:17,0,0 PnE:3,0,0
n:voting# 8 4 C:8,4,0 Pn:8,4,4 PnE:4,1,1
n:voting#no|p:for 7 4 C:7,4,0 Pn:7,4,4 PnE:4,1,1
n:wake# 21 1 C:21,0,0 Pn:21,0,0 PnE:6,0,0
n:wake#no|p:of 21 1 C:21,0,0 Pn:21,0,0 PnE:6,0,0
n:war# 6 0 C:6,0,0 Pn:5,0,0
n:warning# 6 5 C:6,5,3 Pn:3,2,1
n:wave# 16 1 C:16,1,0 Pn:16,1,0 PnE:5,0,0
n:wave#no|p:of 10 1 C:10,1,0 Pn:10,1,0 PnE:4,0,0
n:way# 39 5 C:39,5,0 Pn:14,1,1 PnE:3,0,0
n:way#lvs|x 5 0 C:5,0,0
n:way#no|x 13 1 C:13,1,0
n:week# 14 1 C:14,1,1 Pn:13,0,0 PnE:6,0,0
n:week#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:win# 6 0 C:6,0,0 Pn:5,0,0
n:wing# 9 0 C:9,0,0 Pn:9,0,0
n:wing#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:winner# 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:winner#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:woman# 8 1 C:8,0,0 Pn:3,0,0
n:word# 18 9 C:18,2,0 Pn:16,2,2 PnE:6,1,0
n:word#no|p:of 5 1 C:5,0,0 Pn:5,0,0
n:work# 6 0 C:6,0,0 Pn:4,0,0
n:year# 34 0 C:34,0,0 Pn:32,0,0 PnE:11,0,0
n:year#no|p:of 25 0 C:25,0,0 Pn:25,0,0 PnE:10,0,0
name# 44 26 E:27,13,10 Et:3,1,1 NE:19,8,0 NEt:3,1,0 O:24,8,5 P:18,8,0 Pn:18,8,0 PnV:4,2,0 PnVt:1,1,0 QR:3,1,0 S:6,4,2 SVP:5,4,0 SX:2,1,0 VP:43,18,12 VPo:11,8,0 VPot:1,1,0 VPt:5,1,1 X:12,5,2 XE:12,4,1 XEt:3,1,1
name#o 11 6 E:11,4,4 NE:6,1,0 O:11,5,5 VP:11,5,5
narrow# 6 0 VP:5,0,0
navigate# 7 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:7,0,0
near# 4 0 E:3,0,0 NE:3,0,0 VP:3,0,0
need# 139 15 COL:3,0,0 E:119,12,2 Et:16,1,1 N:3,1,0 NE:31,2,0 NEt:8,1,0 O:39,1,1 P:18,1,0 Pn:18,1,1 REL:7,0,0 S:3,0,0 SVP:2,1,0 T:3,0,0 TE:3,0,0 VP:127,12,3 VPo:26,2,0 VPot:5,1,0 VPt:8,1,1 X:90,10,1 XE:90,11,1 XEt:10,1,0 Xt:6,1,0
need#acl|x 11 0 VP:11,0,0 X:11,0,0 XE:11,0,0
need#o 17 1 E:17,1,0 N:3,1,0 NE:9,0,0 O:17,1,1 VP:17,1,1 VPo:4,0,0
need#o|x 11 2 E:11,2,1 Et:1,1,1 NE:11,2,0 NEt:1,1,0 O:11,0,0 VP:11,2,1 VPo:11,2,0 VPot:1,1,0 VPt:1,1,1 X:11,2,0 XE:11,2,0 XEt:1,1,0 Xt:1,1,0
need#rel 5 0 REL:5,0,0
need#x 59 11 E:59,9,1 Et:7,0,0 VP:59,8,1 VPt:4,0,0 X:59,8,1 XE:59,9,1 XEt:7,0,0 Xt:3,0,0
negotiate# 6 2 E:5,2,1 N:1,1,1 NE:4,1,1 O:4,1,0 PnV:1,1,0 VP:6,2,1
neighbor# 4 0 E:4,0,0 VP:3,0,0
new# 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
next# 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
nominate# 35 20 E:25,11,8 Et:6,3,3 NE:21,6,0 NEt:3,2,0 O:24,10,6 Ot:2,1,1 P:12,8,0 Pn:12,7,0 PnV:5,3,0 S:5,1,1 SVP:4,3,2 VP:34,16,11 VPo:9,6,0 VPt:2,1,1 X:3,2,0 XE:3,2,0
nominate#o 14 8 E:14,6,4 Et:4,2,2 NE:10,1,0 NEt:1,1,0 O:14,7,6 Ot:2,1,1 VP:14,7,6 VPt:2,1,1
notable# 5 0 P:3,0,0 Pn:3,0,0 VP:5,0,0
note# 158 154 C:87,85,66 CE:87,85,72 CEt:11,9,2 Ct:9,7,2 E:140,132,104 Et:13,11,3 L:25,11,6 LR:13,12,6 Lt:10,8,5 LtR:2,1,0 Ltt:1,1,0 N:1,1,0 NE:39,35,1 NEt:4,2,0 O:20,12,10 OC:1,1,0 Ot:1,1,1 P:7,3,1 Pn:7,3,0 PnV:3,3,0 QL:6,5,1 QLR:1,1,1 QR:12,7,1 S:2,1,1 T:3,2,0 TE:3,2,0 VP:114,105,80 VPo:8,5,1 VPt:10,8,3 X:2,1,0 XE:2,1,0
note#0 18 16 E:17,16,15 Et:2,1,0 NE:8,7,0 VP:3,1,0
note#c 9 9 C:9,9,7 CE:9,9,8 CEt:2,2,0 Ct:2,2,0 E:9,9,8 Et:2,2,0 NE:9,9,0 NEt:2,1,0 VP:9,9,7 VPt:2,2,0
note#ct 66 66 C:66,65,49 CE:66,65,56 CEt:7,7,2 Ct:5,5,2 E:66,65,56 Et:7,7,2 VP:66,65,51 VPt:5,5,2
note#mid 10 10 E:10,9,1 L:10,1,0 LR:10,10,6
note#o 11 11 E:11,11,10 Et:1,1,1 N:1,1,0 NE:9,9,0 NEt:1,1,0 O:11,8,7 Ot:1,1,1 VP:11,10,7 VPt:1,1,1
note#postS 5 5 L:5,4,4 Lt:4,4,4 Ltt:1,1,0
notice# 7 5 C:3,3,3 CE:3,3,3 E:6,4,3 NE:1,1,0 OC:1,1,0 P:3,0,0 Pn:3,0,0 S:1,1,1 VP:7,4,2 VPo:2,1,1
noun##lvs|p:about 51 43 C:51,35,3 Pn:51,37,28 PnE:2,1,1
noun##lvs|p:against 24 10 C:24,9,0 Pn:24,9,9
noun##lvs|p:for 111 26 C:111,20,4 Pn:111,20,14 PnE:6,0,0
noun##lvs|p:of 552 91 C:552,46,0 Pn:552,49,38 PnE:50,8,3
noun##lvs|p:on 63 15 C:63,9,0 Pn:63,9,7 PnE:3,0,0
noun##lvs|p:over 1 0 C:1,0,0 Pn:1,0,0
noun##lvs|p:to 76 13 C:76,6,0 Pn:76,5,5 PnE:11,1,0
noun##lvs|t 51 23 C:51,22,17
noun##lvs|w 1 1 C:1,1,1
noun##lvs|x 127 31 C:127,24,17
noun##lv|p:about 34 19 C:34,17,2 Pn:34,17,14 PnE:4,1,0
noun##lv|p:against 3 1 C:3,0,0 Pn:3,1,0
noun##lv|p:for 51 7 C:51,6,0 Pn:51,6,5 PnE:1,0,0
noun##lv|p:of 354 22 C:354,10,0 Pn:354,10,7 PnE:20,0,0
noun##lv|p:on 35 7 C:35,5,1 Pn:35,5,4 PnE:1,1,0
noun##lv|p:over 2 0 C:2,0,0 Pn:2,0,0
noun##lv|p:to 26 2 C:26,1,1 Pn:26,1,0
noun##lv|t 22 3 C:22,3,3
noun##lv|x 59 9 C:59,7,4
noun##no|bet 18 8 C:18,8,7
noun##no|bew 17 5 C:17,5,5
noun##no|p:about 104 51 C:104,42,3 Pn:104,43,33 PnE:19,4,3
noun##no|p:against 59 13 C:59,8,0 Pn:59,8,8 PnE:17,3,3
noun##no|p:for 634 55 C:634,38,0 Pn:634,38,33 PnE:181,16,7
noun##no|p:of 3388 154 C:3388,100,2 Pn:3388,98,76 PnE:897,25,12
noun##no|p:on 355 27 C:355,14,2 Pn:355,16,8 PnE:116,6,4
noun##no|p:over 49 7 C:49,7,0 Pn:49,7,5 PnE:11,2,2
noun##no|p:to 404 35 C:404,19,0 Pn:404,20,14 PnE:118,5,5
noun##no|t 234 77 C:234,73,65
noun##no|w 10 1 C:10,1,1
noun##no|x 329 47 C:329,40,16
noun##poss|bet 15 8 C:15,8,6
noun##poss|p:about 26 14 C:26,12,0 Pn:26,13,10 PnE:4,2,1
noun##poss|p:against 23 7 C:23,7,0 Pn:23,7,5 PnE:2,1,0
noun##poss|p:for 92 26 C:92,22,3 Pn:92,23,16 PnE:14,1,1
noun##poss|p:of 304 66 C:304,50,1 Pn:304,51,43 PnE:64,9,6
noun##poss|p:on 117 38 C:117,25,0 Pn:117,25,23 PnE:34,7,7
noun##poss|p:over 7 1 C:7,0,0 Pn:7,0,0 PnE:4,1,0
noun##poss|p:to 87 11 C:87,9,0 Pn:87,9,8 PnE:16,0,0
noun##poss|t 28 22 C:28,19,14
noun##poss|w 1 0 C:1,0,0
noun##poss|x 129 49 C:129,46,29
observe# 7 5 E:4,0,0 L:3,1,0 LR:2,2,1 NE:4,0,0 O:3,1,1 QR:1,1,0 VP:3,1,1
obtain# 18 0 E:13,0,0 NE:9,0,0 O:11,0,0 P:6,0,0 Pn:6,0,0 VP:17,0,0 VPo:5,0,0
obtain#o 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
occupy# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
occur# 11 0 E:8,0,0 L:3,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:8,0,0
offer# 113 65 C:1,1,0 CE:1,1,0 COL:4,0,0 E:104,43,18 Et:11,4,2 L:4,0,0 Lt:4,0,0 N:3,1,1 NE:77,29,2 NEt:11,5,0 O:94,34,16 Ot:3,2,0 P:31,7,0 Pn:31,5,1 PnV:13,3,0 PnVt:3,1,0 QR:5,3,1 REL:3,1,0 VP:105,45,25 VPo:45,14,1 VPot:6,1,0 VPt:9,4,2 X:8,5,3 XE:8,5,3
offer#o 47 25 E:47,19,8 Et:5,3,1 N:1,1,1 NE:36,16,2 NEt:5,3,0 O:47,17,10 Ot:3,2,0 VP:47,21,10 VPo:9,5,0 VPt:4,3,1
offer#o|T 7 6 E:7,5,0 NE:5,4,0 O:7,5,3 VP:7,5,3
offer#o|p:on 5 1 E:5,1,0 NE:4,1,0 O:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,1,0 VP:5,1,0 VPo:5,1,0
offset# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
open# 48 10 E:33,7,0 Et:7,1,0 L:3,0,0 NE:15,1,0 NEt:4,0,0 O:21,1,0 P:24,4,0 Pn:24,4,3 PnV:7,1,0 PnVt:3,1,0 VP:44,9,0 VPo:13,0,0 VPot:3,0,0 VPt:7,1,0 X:7,1,0 XE:7,1,0
open#o 7 1 E:7,1,0 NE:4,1,0 O:7,1,0 VP:7,1,0
operate# 7 1 E:6,0,0 P:3,1,0 Pn:3,1,0 VP:4,1,0
oppose# 55 46 E:48,18,14 Et:7,5,4 L:1,1,0 N:2,1,0 NE:25,5,0 NEt:3,2,0 Nt:1,1,0 O:37,32,26 Ot:1,1,1 P:10,3,0 Pn:10,1,0 PnV:3,2,0 Pnt:1,1,1 Pt:1,1,1 REL:2,1,0 T:4,0,0 TE:4,0,0 VP:45,32,26 VPo:13,5,0 VPt:2,2,2 X:3,3,1 XE:3,2,1 XEt:1,1,0
oppose#o 27 26 E:27,14,11 Et:2,2,2 N:2,1,0 NE:18,2,0 NEt:2,2,0 Nt:1,1,0 O:27,25,22 Ot:1,1,1 VP:27,23,20 VPo:5,1,0 VPt:1,1,1
opt# 6 3 E:5,2,2 VP:5,2,1 X:3,2,1 XE:3,2,2
optimistic# 4 3 C:2,2,2 CE:2,2,2 P:2,1,0 Pn:2,1,1 VP:4,3,2
order# 19 19 C:3,3,2 CE:3,3,2 CEt:1,1,0 Ct:1,1,0 E:17,14,10 Et:5,5,0 NE:10,8,0 NEt:2,2,0 O:13,4,4 P:4,1,0 Pn:4,1,0 PnV:2,2,0 VP:17,15,13 VPo:11,9,0 VPt:4,4,0 X:7,7,0 XE:7,7,0 XEt:2,2,0 Xt:1,1,0
organize# 19 0 E:14,0,0 NE:4,0,0 O:8,0,0 P:10,0,0 Pn:10,0,0 VP:16,0,0
originate# 4 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
outline# 11 9 C:3,2,2 CE:3,2,2 E:11,8,6 Et:1,1,0 N:2,2,2 NE:7,5,2 NEt:1,1,0 Nt:1,1,0 O:8,7,3 Ot:1,1,0 P:2,2,0 Pn:2,2,0 VP:11,8,6 VPo:2,1,0 VPt:1,1,0
outline#o 6 5 E:6,5,3 Et:1,1,0 N:2,2,2 NE:5,4,2 NEt:1,1,0 Nt:1,1,0 O:6,5,3 Ot:1,1,0 VP:6,5,3 VPt:1,1,0
overcome# 8 0 E:6,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
overlook# 7 1 E:6,0,0 O:5,0,0 S:1,1,1 VP:5,0,0
oversee# 9 0 E:8,0,0 NE:7,0,0 O:6,0,0 VP:7,0,0
oversee#o 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
overshadow# 7 0 E:6,0,0 NE:3,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0
overtake# 10 0 E:10,0,0 NE:8,0,0 O:10,0,0 P:4,0,0 Pn:4,0,0 VP:10,0,0 VPo:5,0,0
overtake#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
ow# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
own# 19 0 E:11,0,0 NE:3,0,0 O:9,0,0 P:3,0,0 Pn:3,0,0 S:4,0,0 VP:16,0,0
own#o 7 0 E:7,0,0 O:7,0,0 VP:7,0,0
own#pasA 6 0 S:4,0,0 VP:6,0,0
pack# 5 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:5,0,0
paint# 10 5 E:9,3,2 Et:3,2,1 NE:7,3,0 NEt:3,1,0 O:9,2,1 P:6,2,0 Pn:6,2,0 VP:10,3,2 VPo:8,3,0 VPot:2,1,0 VPt:2,2,1 X:1,1,0 XE:1,1,0 XEt:1,1,0 Xt:1,1,0
pander# 5 1 E:5,1,0 P:5,1,0 Pn:5,1,1 PnV:1,1,0 VP:5,1,0
park# 5 0 E:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
participate# 15 0 E:12,0,0 P:11,0,0 Pn:11,0,0 VP:12,0,0
participate#p:in 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
pass# 56 26 E:49,14,7 Et:5,2,0 N:1,1,0 NE:22,10,1 NEt:5,3,1 O:35,13,9 P:22,0,0 Pn:22,0,0 PnV:5,1,0 QR:4,1,0 S:1,1,1 VP:52,14,7 VPo:12,3,1 VPot:3,1,0 VPt:4,0,0
pass#o 20 10 E:20,10,6 N:1,1,0 NE:11,8,1 NEt:2,1,0 O:20,8,6 VP:20,10,7 VPo:3,2,1
pause# 6 2 E:4,1,1 LR:1,1,0 VP:1,1,0 X:1,1,0 XE:1,1,0
pave# 5 0 E:4,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
pay# 96 7 C:4,0,0 CE:4,0,0 E:89,5,0 Et:14,0,0 NE:49,5,0 NEt:9,0,0 O:61,1,0 P:48,4,0 Pn:48,4,2 PnV:15,3,0 PnVt:3,0,0 Pnt:4,0,0 Pt:4,0,0 S:4,0,0 SVP:4,0,0 VP:92,5,0 VPo:39,4,0 VPot:5,0,0 VPt:11,0,0 X:9,0,0 XE:9,0,0
pay#o 28 2 E:28,1,0 Et:3,0,0 NE:15,1,0 O:28,1,0 VP:28,1,0 VPo:6,0,0
pay#o|p:for 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
pay#o|p:to 10 4 E:10,3,0 Et:3,0,0 NE:10,3,0 NEt:3,0,0 O:10,0,0 P:10,4,0 Pn:10,4,2 PnV:5,2,0 VP:10,3,0 VPo:10,3,0 VPot:3,0,0 VPt:3,0,0
pay#o|x 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
pay#p:for 11 0 E:11,0,0 Et:4,0,0 P:11,0,0 Pn:11,0,0 VP:11,0,0 VPt:3,0,0
peak# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
perceive# 4 3 E:4,3,3 NE:1,1,0 O:2,1,1 VP:3,2,2 X:1,1,1 XE:1,1,1
perform# 13 1 E:11,0,0 Et:3,0,0 NE:3,0,0 O:5,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:13,0,0
persuade# 16 12 C:2,2,1 CE:2,2,1 E:14,10,4 Et:1,1,1 NE:14,10,0 NEt:1,1,0 O:14,3,0 OC:2,2,1 P:2,1,0 Pn:2,1,0 SVP:2,1,0 SX:1,1,0 VP:16,10,5 VPo:11,8,2 X:8,5,1 XE:8,5,1 XEt:1,1,0
persuade#o|x 7 4 E:7,4,0 Et:1,1,1 NE:7,4,0 NEt:1,1,0 O:7,1,0 VP:7,4,2 VPo:7,4,1 X:7,4,1 XE:7,4,1 XEt:1,1,0
pick# 51 6 E:46,2,1 Et:7,0,0 NE:25,1,0 NEt:5,0,0 O:43,3,3 P:15,1,0 Pn:15,1,0 PnV:4,0,0 S:3,0,0 SVP:3,0,0 VP:50,3,2 VPo:13,1,0 VPt:4,0,0
pick#o 31 3 E:31,0,0 Et:3,0,0 NE:15,0,0 NEt:3,0,0 O:31,1,1 VP:31,1,1 VPt:3,0,0
pil# 5 1 E:2,1,1 P:4,1,1 Pn:4,1,0 VP:5,1,1
pitch# 6 3 E:6,3,2 Et:2,1,1 NE:4,3,0 NEt:1,1,0 O:4,0,0 P:4,2,0 Pn:4,1,0 PnV:2,1,0 Pnt:1,1,0 Pt:1,1,0 VP:6,3,2 VPo:3,3,0 VPot:1,1,0 VPt:2,1,1
pivot# 8 3 E:8,3,0 P:6,1,0 Pn:6,1,0 VP:8,3,0 X:2,2,0 XE:2,2,0
pivot#p:to 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
place# 19 3 E:14,1,0 Et:3,0,0 L:1,1,1 NE:11,1,0 O:13,2,0 P:13,0,0 Pn:13,0,0 PnV:4,0,0 S:3,0,0 VP:17,1,0 VPo:10,0,0
plague# 5 0 VP:5,0,0
plan# 40 29 E:35,26,16 Et:6,5,4 NE:3,1,0 O:3,1,0 P:6,1,0 Pn:6,1,0 S:2,1,1 T:1,1,0 TE:1,1,0 VP:39,27,18 VPt:1,1,1 X:29,24,16 XE:29,23,15 XEt:6,5,4 Xt:1,1,1
plan#x 28 23 E:28,22,14 Et:5,4,4 VP:28,23,17 VPt:1,1,1 X:28,23,16 XE:28,22,14 XEt:5,4,4 Xt:1,1,1
plant# 4 1 E:1,1,0 NE:1,1,0 O:1,1,0 S:3,0,0 VP:2,1,0
play# 87 7 COL:5,0,0 E:79,4,0 Et:13,0,0 NE:48,2,0 NEt:10,0,0 O:53,1,1 P:44,2,0 Pn:44,2,2 PnV:16,2,1 PnVt:4,0,0 Pnt:3,0,0 Pt:3,0,0 S:3,0,0 VP:82,4,0 VPo:31,2,0 VPot:5,0,0 VPt:8,0,0
play#0 5 0 E:3,0,0 VP:4,0,0
play#o 29 1 E:29,1,0 Et:3,0,0 NE:23,1,0 NEt:3,0,0 O:29,0,0 VP:29,1,0 VPo:10,1,0
play#o|p:in 11 1 E:11,0,0 Et:3,0,0 NE:10,0,0 NEt:3,0,0 O:11,1,1 P:11,0,0 Pn:11,0,0 PnV:4,0,0 VP:11,0,0 VPo:11,0,0
plead# 9 7 E:9,6,1 Et:2,2,0 NE:3,3,1 NEt:1,1,0 P:4,1,0 Pn:4,1,1 PnV:3,1,0 VP:9,7,1 VPt:1,1,0 X:7,5,1 XE:7,4,1 XEt:2,2,0 Xt:1,1,0
pledge# 47 38 C:3,2,1 CE:3,2,1 CEt:1,1,1 Ct:1,1,1 E:47,29,20 Et:8,7,4 NE:8,4,0 O:15,4,4 Ot:1,1,0 P:6,3,0 Pn:6,3,1 QR:6,5,0 VP:47,34,24 VPo:9,5,1 VPt:7,6,3 X:29,26,19 XE:29,20,13 XEt:6,5,3 Xt:5,4,2
pledge#o 7 3 E:7,3,3 Et:1,1,0 NE:3,1,0 O:7,2,2 Ot:1,1,0 VP:7,3,3 VPo:2,1,0 VPt:1,1,0
pledge#x 23 22 E:23,15,10 Et:5,4,3 VP:23,19,14 VPt:4,3,2 X:23,20,15 XE:23,15,10 XEt:5,4,3 Xt:4,3,2
point# 88 71 C:27,26,24 CE:27,25,23 CEt:4,4,2 COL:2,1,0 Ct:2,2,0 E:75,52,27 Et:13,7,2 L:14,0,0 LR:5,0,0 Lt:3,0,0 NE:9,7,1 O:10,4,3 P:37,15,1 Pn:37,15,9 PnV:19,12,7 PnVt:5,2,1 Pnt:3,1,1 Pt:3,1,0 QR:2,2,1 T:1,1,0 TE:1,1,0 VP:72,50,25 VPo:4,2,1 VPt:11,6,1 X:6,2,0 XE:6,2,0
point#ct 23 23 C:23,23,22 CE:23,22,20 CEt:4,4,2 Ct:2,2,0 E:23,22,20 Et:4,4,2 P:1,1,0 Pn:1,1,0 PnV:1,1,1 VP:23,23,21 VPt:3,3,1
point#o 5 5 E:5,3,2 NE:2,2,0 O:5,3,2 VP:5,3,2
point#p:to 25 18 E:25,15,0 Et:6,2,0 P:25,10,0 Pn:25,10,7 PnV:13,7,5 PnVt:4,2,1 Pnt:3,1,1 Pt:3,1,0 VP:25,15,0 VPt:6,2,0
point#post0 5 4 L:5,0,0
pois# 16 3 S:15,0,0 SVP:15,3,0 SVPt:4,1,0 SX:14,3,0 SXt:3,1,0 VP:16,3,0 VPt:4,1,0 X:15,3,0 XE:15,3,0 XEt:6,1,0 Xt:3,1,0
pois#pas|x 14 3 S:14,0,0 SVP:14,3,0 SVPt:4,1,0 SX:14,3,0 SXt:3,1,0 VP:14,3,0 VPt:4,1,0 X:14,3,0 XE:14,3,0 XEt:6,1,0 Xt:3,1,0
polarize# 4 2 E:4,1,0 NE:2,1,0 P:3,1,0 Pn:3,2,0 VP:4,1,0 VPo:1,1,0
poll# 13 1 E:10,1,0 NE:2,1,0 P:7,1,0 Pn:7,1,0 VP:9,1,0 VPo:1,1,0
popular# 10 2 P:10,0,0 Pn:10,0,0 Pnt:4,0,0 Pt:4,0,0 VP:10,0,0 VPt:4,0,0
portray# 23 20 COL:2,1,0 E:21,18,15 Et:2,1,0 NE:20,17,0 O:20,7,2 P:17,15,0 Pn:17,15,1 S:2,2,0 SVP:2,2,0 SVa:1,1,1 VP:22,18,14 VPo:17,14,0 VPt:2,1,0
portray#o|p:as 12 11 E:12,11,10 NE:11,10,0 O:12,5,0 P:12,11,0 Pn:12,11,1 VP:12,11,9 VPo:12,11,0
pose# 19 2 E:14,1,0 NE:5,1,0 O:7,1,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 S:1,1,1 VP:19,1,0
pose#o 6 1 E:6,1,0 NE:4,1,0 O:6,1,0 VP:6,1,0
pose#p:for 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
position# 12 4 E:8,4,3 NE:7,4,1 O:7,0,0 P:9,3,0 Pn:9,3,0 PnV:3,2,0 S:4,0,0 SVP:4,0,0 SX:3,0,0 VP:12,4,3 VPo:7,4,1 X:4,1,0 XE:4,1,0
possible# 6 0 C:4,0,0 CE:4,0,0 VP:6,0,0
post# 41 22 C:4,3,1 CE:4,3,1 E:27,15,7 Et:3,1,0 L:1,1,1 NE:17,9,0 NEt:1,1,0 O:24,10,8 OC:3,2,0 Ot:3,1,0 P:20,2,0 Pn:20,2,1 PnV:2,1,0 QL:1,1,1 QLR:1,1,0 QR:6,2,2 S:3,1,1 SVP:3,0,0 T:3,1,0 TE:3,1,0 VP:38,15,7 VPo:14,4,0 VPt:4,1,0
post#o 8 6 E:8,5,5 Et:3,1,0 NE:7,5,0 NEt:1,1,0 O:8,4,4 Ot:3,1,0 VP:8,5,5 VPo:2,1,0 VPt:3,1,0
postpone# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
pound# 4 2 E:4,2,0 NE:4,1,0 O:4,1,0 P:2,1,0 Pn:2,1,0 PnV:1,1,0 VP:4,2,0 VPo:2,1,0
pour# 10 0 E:8,0,0 NE:4,0,0 O:5,0,0 P:7,0,0 Pn:7,0,0 VP:9,0,0 VPo:4,0,0
practice# 5 0 E:5,0,0 O:3,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
praise# 48 47 E:47,37,26 Et:9,8,7 N:1,1,0 NE:33,22,0 NEt:6,6,0 O:44,28,22 Ot:4,3,2 P:16,11,0 Pn:16,9,0 PnV:2,1,0 PnVt:1,1,0 Pnt:1,1,0 Pt:1,1,0 QR:2,2,1 T:2,1,0 TE:2,1,0 VP:46,38,26 VPo:25,16,0 VPot:2,2,0 VPt:8,7,6 X:3,3,0 XE:3,3,0
praise#o 22 21 E:22,17,13 Et:6,5,4 N:1,1,0 NE:14,8,0 NEt:3,3,0 O:22,18,17 Ot:4,3,2 VP:22,17,13 VPo:5,1,0 VPt:6,5,4
praise#o|p:for 6 6 E:6,5,3 Et:2,2,2 NE:6,5,0 NEt:2,2,0 O:6,0,0 P:6,5,0 Pn:6,5,0 PnV:1,1,0 PnVt:1,1,0 Pnt:1,1,0 Pt:1,1,0 VP:6,6,3 VPo:6,6,0 VPot:2,2,0 VPt:2,2,2
pray# 4 1 E:3,1,0
precede# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
predict# 36 32 C:19,17,15 CE:19,17,15 CEt:1,1,0 Ct:1,1,0 E:31,25,16 Et:3,3,1 L:4,1,1 LR:2,2,2 Lt:1,1,1 NE:15,9,0 NEt:1,1,0 O:8,6,2 P:8,3,0 Pn:8,3,0 PnV:4,3,0 PnVt:1,1,0 QL:1,1,0 QLR:1,1,1 QR:2,1,1 REL:1,1,0 SVP:1,1,0 VP:30,24,18 VPo:5,2,0 VPot:1,1,0 VPt:3,3,1 XEt:1,1,0 Xt:1,1,0
predict#c 9 8 C:9,8,8 CE:9,8,8 E:9,8,7 NE:9,8,0 VP:9,8,8
predict#ct 8 7 C:8,7,7 CE:8,7,7 E:8,7,7 PnV:1,1,0 VP:8,7,6
prefer# 21 19 E:18,13,9 Et:2,1,1 NE:7,3,0 O:13,10,7 P:3,2,0 Pn:3,2,0 REL:2,1,0 VP:18,12,12 VPo:5,3,0 X:5,3,2 XE:5,4,2
prefer#o 8 7 E:8,5,5 NE:4,1,0 O:8,6,6 VP:8,5,5
prepare# 30 2 E:26,0,0 Et:4,1,0 NE:8,0,0 O:11,0,0 P:14,1,0 Pn:14,1,1 PnV:5,0,0 PnVt:2,1,1 S:3,0,0 VP:27,0,0 VPo:6,0,0 VPt:2,1,0 X:8,0,0 XE:8,0,0
prepare#o|p:for 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
prepare#x 6 0 E:6,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
present# 28 12 COL:3,2,2 E:22,10,6 Et:4,0,0 NE:18,7,0 NEt:4,0,0 O:21,5,2 P:13,4,0 Pn:13,4,0 PnV:4,0,0 T:1,1,1 TE:1,1,1 VP:28,8,6 VPo:12,4,0 VPot:3,0,0 VPt:4,0,0
present#o 9 4 E:9,4,3 NE:7,2,0 O:9,4,2 VP:9,4,3 VPo:1,1,0
present#o|p:as 8 4 E:8,3,3 Et:3,0,0 NE:8,3,0 NEt:3,0,0 O:8,1,0 P:8,4,0 Pn:8,4,0 PnV:3,0,0 VP:8,3,3 VPo:8,3,0 VPot:3,0,0 VPt:3,0,0
preserve# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
presid# 4 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
press# 31 16 C:1,1,1 CE:1,1,1 E:22,12,2 Et:4,2,2 N:2,2,2 NE:14,8,3 NEt:4,2,0 O:13,2,0 OC:1,1,0 P:16,6,0 Pn:16,6,2 PnV:5,1,1 PnVt:3,1,0 QR:1,1,0 S:6,0,0 SVP:6,3,0 SVa:1,1,0 SX:3,0,0 VP:28,14,3 VPo:11,6,1 VPot:2,1,0 VPt:3,1,1 X:10,4,0 XE:10,4,0
pressure# 6 3 E:6,3,1 NE:6,2,1 O:6,1,0 P:2,1,0 Pn:2,1,0 VP:6,3,1 VPo:5,2,1 X:3,1,1 XE:3,1,1
prevail# 7 0 E:6,0,0 Et:3,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
prevent# 16 2 E:14,2,2 NE:13,2,0 O:14,0,0 P:8,1,0 Pn:8,1,0 VP:15,2,2 VPo:12,2,0
prevent#o 7 1 E:7,1,1 NE:7,1,0 O:7,0,0 VP:7,1,1 VPo:5,1,0
proceed# 7 2 E:7,1,0 QR:1,1,1 VP:6,1,0 X:5,1,0 XE:5,1,0
proclaim# 6 6 E:3,3,2 LR:2,2,0 LtR:1,1,0 NE:2,2,0 O:2,1,0 QR:1,1,1 VP:3,2,1 VPo:2,2,0
produce# 21 1 E:18,1,0 Et:5,0,0 NE:15,1,0 NEt:5,0,0 O:18,1,1 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:20,1,1 VPo:8,0,0 VPt:3,0,0
produce#o 7 0 E:7,0,0 NE:5,0,0 O:7,0,0 VP:7,0,0
prohibit# 6 3 E:5,3,2 NE:5,2,0 O:5,2,2 P:3,1,0 Pn:3,1,0 VP:6,3,2 VPo:2,1,0
project# 14 8 E:8,3,2 Et:2,1,1 NE:6,2,0 NEt:2,1,0 O:7,4,2 P:5,3,0 Pn:5,1,0 S:3,1,0 SVP:2,1,0 St:2,1,0 VP:13,4,3 VPo:2,1,0 VPot:1,1,0 VPt:2,1,1 X:2,1,0 XE:2,1,0
project#o 5 2 E:5,1,1 NE:4,1,0 O:5,2,2 VP:5,2,2
promise# 62 57 C:9,9,8 CE:9,9,7 E:60,51,37 Et:6,5,4 L:2,1,0 LR:1,1,1 NE:9,8,1 O:14,7,5 OC:1,1,0 P:4,0,0 Pn:4,0,0 PnV:3,3,0 PnVt:1,1,0 QR:7,6,1 S:1,1,0 SVP:1,1,0 SX:1,1,0 VP:59,51,39 VPo:5,3,1 VPt:4,4,2 X:36,32,28 XE:36,30,23 XEt:4,4,3 Xt:2,2,1
promise#o 10 8 E:10,7,6 NE:3,3,0 O:10,6,4 VP:10,6,5 VPo:2,1,0
promise#q|x 6 6 E:6,5,4 QR:6,5,1 VP:6,6,5 X:6,6,5 XE:6,5,4
promise#x 26 24 E:26,23,18 Et:2,2,2 VP:26,23,19 VPt:2,2,2 X:26,23,20 XE:26,23,18 XEt:2,2,2 Xt:1,1,1
promote# 27 18 COL:3,2,0 COLt:2,2,0 E:25,14,11 Et:6,4,1 LR:2,2,0 NE:14,6,0 NEt:4,2,0 O:23,15,11 Ot:3,2,0 P:6,2,0 Pn:6,2,0 QR:3,1,1 VP:25,15,13 VPo:7,3,0 VPt:5,4,1
promote#o 13 8 E:13,8,7 Et:2,1,1 NE:5,1,0 O:13,7,7 VP:13,8,7 VPo:2,1,0 VPt:2,1,1
prompt# 35 3 E:29,1,1 Et:4,0,0 NE:26,1,0 NEt:4,0,0 O:28,1,0 P:6,1,0 Pn:6,1,0 PnV:3,0,0 QR:2,1,1 S:4,0,0 SVP:1,1,0 SX:1,1,0 VP:33,2,1 VPo:21,1,0 VPt:3,0,0 X:15,1,0 XE:15,1,0
prompt#o 8 0 E:8,0,0 NE:6,0,0 O:8,0,0 VP:8,0,0
prompt#o|x 11 0 E:11,0,0 NE:11,0,0 O:11,0,0 VP:11,0,0 VPo:11,0,0 X:11,0,0 XE:11,0,0
pronounce# 4 3 E:3,3,3 Et:1,1,0 NE:3,3,0 NEt:1,1,0 O:3,3,2 Ot:1,1,0 VP:4,3,3 VPo:1,1,0 VPt:1,1,0
propel# 12 0 E:12,0,0 NE:9,0,0 O:12,0,0 P:8,0,0 Pn:8,0,0 VP:12,0,0 VPo:8,0,0
propose# 48 44 C:5,5,4 CE:5,4,1 CEt:2,2,1 COL:1,1,0 Ct:1,1,0 E:44,32,21 Et:7,6,5 NE:21,15,0 NEt:3,2,0 O:25,18,11 Ot:2,2,1 P:7,4,0 Pn:7,3,0 PnV:1,1,0 REL:1,1,1 T:3,1,0 TE:3,1,0 VP:45,36,29 VPo:9,7,0 VPt:5,5,3 X:13,10,8 XE:13,9,5 XEt:3,3,3 Xt:1,1,1
propose#g 7 6 E:7,5,3 Et:1,1,1 VP:7,5,4 X:7,5,4 XE:7,5,3 XEt:1,1,1
propose#o 16 13 E:16,13,11 Et:1,1,1 NE:12,9,0 NEt:1,1,0 O:16,12,10 Ot:1,1,1 VP:16,13,11 VPo:1,1,0 VPt:1,1,1
prosecute# 8 2 E:6,2,0 Et:3,1,1 NE:6,1,0 O:6,0,0 P:5,2,0 Pn:5,2,0 VP:8,2,1 VPo:5,2,0
protect# 14 0 E:14,0,0 NE:12,0,0 O:14,0,0 P:4,0,0 Pn:4,0,0 VP:14,0,0 VPo:6,0,0
protect#o 10 0 E:10,0,0 NE:9,0,0 O:10,0,0 VP:10,0,0
protest# 13 5 CE:1,1,1 E:13,4,3 NE:5,2,0 O:7,2,1 P:7,1,0 Pn:7,1,0 QR:1,1,1 VP:11,4,3 VPo:5,1,0
prove# 49 10 C:9,4,3 CE:9,4,4 COL:2,1,0 E:46,8,5 Et:6,2,1 NE:16,2,0 NEt:3,1,0 O:11,0,0 P:8,1,0 Pn:8,1,0 PnV:3,2,0 PnVt:2,1,0 S:36,1,1 SVP:36,5,0 SVPt:4,0,0 SX:22,4,0 VP:48,9,5 VPo:6,1,0 VPot:1,1,0 VPt:5,1,0 X:23,4,2 XE:23,3,1 XEt:3,1,1
prove#a 8 0 E:8,0,0 NE:5,0,0 S:8,0,0 SVP:8,0,0 SX:8,0,0 VP:8,0,0 X:8,0,0 XE:8,0,0
prove#ct 6 3 C:6,3,2 CE:6,3,3 E:6,3,2 PnV:1,1,0 S:3,0,0 SVP:3,1,0 VP:6,3,1
prove#o 6 1 E:6,0,0 NE:3,0,0 O:6,0,0 S:3,1,1 SVP:3,0,0 VP:6,0,0
prove#x 10 3 E:10,2,1 Et:2,1,1 S:10,0,0 SVP:10,3,0 SX:10,3,0 VP:10,3,2 X:10,3,2 XE:10,2,1 XEt:2,1,1
provide# 100 23 COL:4,1,0 E:84,13,3 Et:16,2,0 N:2,1,0 NE:77,13,1 NEt:14,2,0 O:81,13,2 Ot:4,1,0 P:35,0,0 Pn:35,0,0 PnV:5,1,0 Pnt:4,1,1 Pt:4,1,0 VP:95,14,3 VPi:3,0,0 VPo:42,2,1 VPot:6,1,0 VPt:13,2,0 X:5,1,1 XE:5,1,1
provide#o 42 13 E:42,10,3 Et:9,1,0 N:2,1,0 NE:39,10,0 NEt:8,1,0 O:42,12,2 Ot:3,1,0 VP:42,11,3 VPo:10,0,0 VPt:7,1,0
provide#o|p:for 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
provide#o|p:to 10 0 E:10,0,0 NE:10,0,0 O:10,0,0 P:10,0,0 Pn:10,0,0 VP:10,0,0 VPo:10,0,0
provide#o|p:with 6 1 E:6,1,0 NE:6,1,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:1,1,0 VP:6,1,0 VPo:6,1,0
provide#pasA 6 2 VP:6,0,0
publish# 41 11 E:24,8,2 Et:2,1,1 L:3,0,0 LR:3,0,0 NE:12,3,0 O:13,6,1 Ot:1,1,1 P:13,0,0 Pn:13,0,0 PnV:1,1,0 QR:5,2,2 S:3,0,0 VP:36,7,2 VPo:5,1,0 VPt:1,1,1 X:3,1,1 XE:3,0,0
pull# 27 1 E:25,1,0 Et:4,0,0 NE:7,1,0 O:15,1,0 P:16,0,0 Pn:16,0,0 PnV:9,0,0 PnVt:4,0,0 VP:26,1,0 VPo:7,0,0 VPt:5,0,0
pull#o 9 1 E:9,1,0 NE:3,1,0 O:9,1,0 VP:9,1,0
punch# 4 0 E:3,0,0 VP:4,0,0
purchase# 9 1 E:7,0,0 NE:5,0,0 O:7,0,0 VP:8,0,0 VPo:3,0,0
pursue# 21 4 E:19,3,2 NE:14,2,0 O:19,3,2 P:5,1,0 Pn:5,1,0 VP:20,4,3 VPo:7,1,0
pursue#o 14 3 E:14,2,1 NE:10,1,0 O:14,3,2 VP:14,3,2
push# 78 35 E:67,19,6 Et:13,6,1 L:6,0,0 N:2,1,0 NE:36,6,1 NEt:7,2,1 O:41,8,3 P:38,9,0 Pn:38,9,6 PnV:10,3,1 PnVt:5,4,3 Pnt:2,1,1 Pt:2,1,0 QR:3,0,0 S:3,1,0 SVP:2,1,1 T:2,1,0 TE:2,1,0 VP:71,20,7 VPo:27,4,1 VPot:4,1,1 VPt:10,7,1 X:13,9,5 XE:13,8,4 XEt:3,2,1 Xt:2,2,1
push#o 13 6 E:13,4,2 Et:2,1,1 NE:9,2,0 NEt:1,1,0 O:13,5,2 VP:13,4,2 VPo:4,1,0 VPt:2,1,1
push#o|p:to 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
push#o|x 6 3 E:6,3,1 Et:2,1,0 NE:6,3,1 NEt:2,1,1 O:6,0,0 VP:6,3,1 VPo:6,3,1 VPot:1,1,1 VPt:1,1,0 X:6,3,1 XE:6,3,1 XEt:2,1,1 Xt:1,1,1
push#x 6 5 E:6,5,3 Et:1,1,0 PnV:2,2,1 PnVt:1,1,1 VP:6,5,3 VPt:1,1,0 X:6,5,3 XE:6,5,3 XEt:1,1,0 Xt:1,1,0
put# 136 32 C:4,3,3 CE:4,3,3 COL:1,1,1 E:129,27,7 Et:19,2,0 NE:103,21,7 NEt:18,2,0 O:118,6,1 OC:3,3,0 P:85,6,0 Pn:85,6,2 PnV:29,3,1 PnVt:7,1,0 Pnt:8,1,0 Pt:8,1,0 QR:10,10,9 S:3,0,0 T:5,1,0 TE:5,1,0 VP:131,23,6 VPo:94,16,5 VPot:15,2,0 VPt:17,2,0 X:11,2,0 XE:11,3,0
put#o 19 3 E:19,3,1 NE:16,3,1 O:19,1,0 VP:19,2,1 VPo:5,2,1
put#o|T 6 3 E:6,3,1 O:6,3,1 VP:6,3,0
put#o|p:at 8 1 E:8,1,0 NE:8,0,0 O:8,1,0 P:8,0,0 Pn:8,0,0 VP:8,1,0 VPo:8,0,0
put#o|p:in 10 2 E:10,2,1 Et:2,1,0 NE:10,2,0 NEt:2,1,0 O:10,0,0 P:10,2,0 Pn:10,2,1 PnV:3,0,0 Pnt:1,1,0 Pt:1,1,0 VP:10,2,1 VPo:10,2,0 VPot:2,1,0 VPt:2,1,0
put#o|p:into 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
put#o|p:on 21 3 E:21,3,1 Et:7,1,0 NE:20,3,0 NEt:8,1,0 O:21,0,0 P:21,2,0 Pn:21,2,1 PnV:9,2,1 PnVt:5,1,0 VP:21,3,1 VPo:21,3,0 VPot:7,1,0 VPt:7,1,0
put#o|x 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
put#q|o 5 5 E:5,5,0 NE:5,5,3 O:5,0,0 QR:5,5,4 VP:5,2,0 VPo:2,2,0
question# 47 43 C:15,15,12 CE:15,15,13 CEt:2,2,1 Ct:1,1,1 E:44,35,30 Et:5,5,3 N:1,1,0 NE:15,10,0 NEt:1,1,0 O:24,23,18 P:8,1,0 Pn:8,1,0 PnV:4,1,0 Pnt:2,1,1 Pt:2,2,0 S:3,1,1 VP:46,38,31 VPo:6,2,0 VPot:1,1,0 VPt:4,4,3 X:2,1,0 XE:2,1,0
question#cw 15 15 C:15,15,12 CE:15,15,13 CEt:2,2,1 Ct:1,1,1 E:15,15,13 Et:2,2,1 PnV:1,1,0 VP:15,15,12 VPt:1,1,1
question#o 21 21 E:21,17,15 Et:1,1,1 N:1,1,0 NE:12,8,0 O:21,20,18 VP:21,19,17 VPo:3,1,0 VPt:1,1,1
quick# 11 7 VP:11,6,0 X:11,6,0 XE:11,6,0
quick#x|A 11 7 VP:11,6,0 X:11,6,0 XE:11,6,0
quit# 5 0 E:5,0,0 O:3,0,0 VP:5,0,0
quote# 14 10 E:13,10,6 Et:5,2,1 NE:9,8,0 NEt:3,2,0 O:11,2,1 P:3,3,0 Pn:3,3,0 QR:1,1,0 VP:13,9,6 VPo:7,7,0 VPot:2,2,0 VPt:3,2,1
quote#o 8 6 E:8,6,5 Et:5,2,1 NE:6,5,0 NEt:3,2,0 O:8,1,1 VP:8,5,4 VPo:4,4,0 VPot:2,2,0 VPt:3,2,1
rack# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
rail# 13 13 E:12,4,0 Et:2,2,0 P:11,8,0 Pn:11,8,7 PnV:5,3,2 VP:12,9,0 VPt:1,1,0 X:2,2,0 XE:2,2,0
rail#p:against 8 8 E:8,1,0 Et:2,2,0 P:8,7,0 Pn:8,7,7 PnV:3,1,1 VP:8,6,0 VPt:1,1,0
raise# 127 18 E:113,10,2 Et:10,2,1 NE:85,8,1 NEt:11,2,0 O:108,7,3 P:52,1,0 Pn:52,0,0 PnV:18,1,0 QR:4,0,0 S:6,1,1 SVP:4,0,0 VP:122,10,2 VPo:66,6,0 VPot:4,1,0 VPt:7,2,1 X:5,0,0 XE:5,0,0
raise#o 59 9 E:59,8,1 Et:6,2,1 NE:42,7,1 NEt:6,2,0 O:59,5,2 VP:59,7,1 VPo:20,3,0 VPot:1,1,0 VPt:4,2,1
raise#o|p:for 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0 VPo:7,0,0
raise#o|p:from 6 1 E:6,1,1 NE:6,1,0 O:6,1,0 P:6,1,0 Pn:6,0,0 VP:6,1,1 VPo:6,1,0
raise#o|p:in 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0 VPo:7,0,0
rally# 21 0 E:21,0,0 NE:13,0,0 O:15,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:20,0,0 VPo:8,0,0
rally#o 9 0 E:9,0,0 NE:7,0,0 O:9,0,0 VP:9,0,0
ramp# 6 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:6,0,0
ramp#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
rang# 4 2 E:3,1,0 P:3,1,0 Pn:3,1,1 PnV:1,1,0 QR:1,1,0 VP:3,1,0 X:1,1,0 XE:1,1,0
rank# 18 3 E:17,3,3 NE:5,2,0 O:4,1,1 P:12,1,0 Pn:12,1,0 PnV:2,2,0 VP:17,3,3 VPo:2,2,0 X:3,0,0 XE:3,0,0
rare# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
ratchet# 5 2 E:5,0,0 NE:3,0,0 NEt:1,1,0 O:4,1,0 VP:5,0,0 VPo:3,0,0
rattle# 7 6 E:6,2,0 NE:2,2,0 O:5,0,0 P:3,2,0 Pn:3,2,1 T:1,1,0 TE:1,1,0 TEt:1,1,0 Tt:1,1,0 VP:7,2,0 VPo:1,1,0
reach# 51 5 E:46,4,2 Et:10,0,0 NE:20,3,0 NEt:3,0,0 O:28,2,2 P:34,3,0 Pn:34,3,2 PnV:4,0,0 S:4,0,0 SVP:4,0,0 T:3,0,0 TE:3,0,0 VP:51,5,2 VPo:12,3,0 VPt:5,0,0
reach#o 14 2 E:14,2,2 Et:3,0,0 NE:8,1,0 O:14,2,2 VP:14,2,2
reach#p:to 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
react# 14 5 E:11,2,1 Et:1,1,0 L:3,0,0 P:10,1,0 Pn:10,1,0 Pnt:1,1,1 Pt:1,1,0 QL:2,1,1 QR:2,1,0 T:1,1,0 TE:1,1,0 VP:11,0,0 VPt:1,1,0
react#p:to 5 1 E:5,0,0 Et:1,1,0 P:5,0,0 Pn:5,0,0 Pnt:1,1,1 Pt:1,1,0 VP:5,0,0 VPt:1,1,0
read# 48 22 C:2,1,1 CE:2,1,1 E:36,7,6 Et:1,1,1 L:8,5,3 Lt:7,4,1 NE:12,2,0 O:23,6,6 P:10,0,0 Pn:10,0,0 QL:7,7,5 QLR:5,5,2 QR:11,7,7 S:3,1,1 SVP:3,1,0 VP:35,7,7 VPo:6,0,0
read#o 12 4 E:12,3,3 NE:7,2,0 O:12,4,4 VP:12,4,4
read#postSq 6 6 L:6,3,2 Lt:6,3,1 QL:6,6,4 QLR:4,4,2
ready# 15 3 P:4,0,0 Pn:4,0,0 VP:15,2,1 X:11,2,1 XE:11,1,1 XEt:3,0,0
ready#x|A 10 2 VP:10,2,1 X:10,2,1 XE:10,1,1
realize# 7 6 C:5,4,4 CE:5,5,5 E:7,5,5 NE:3,2,0 VP:7,4,4
reassure# 4 3 C:1,1,1 CE:1,1,1 E:3,2,1 NE:2,1,1 O:3,1,1 OC:1,1,0 P:1,1,1 Pn:1,1,1 SVP:1,1,0 VP:4,3,2 VPo:1,1,1
rebuff# 10 5 E:9,2,1 Et:1,1,1 N:1,1,0 NE:6,2,0 NEt:1,1,0 O:7,2,1 P:4,1,0 Pn:4,1,0 VP:9,3,2 VPo:3,1,0 VPot:1,1,0 VPt:1,1,1
rebuff#o 5 2 E:5,1,0 Et:1,1,1 N:1,1,0 NE:4,1,0 NEt:1,1,0 O:5,2,1 VP:5,2,1 VPot:1,1,0 VPt:1,1,1
rebuild# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
rebuk# 4 3 E:3,2,2 NE:3,2,0 O:3,0,0 P:3,1,0 Pn:3,1,0 PnV:1,1,0 SVP:1,1,0 SVa:1,1,0 SX:1,1,0 VP:4,3,2 VPo:3,2,0 X:1,1,0 XE:1,1,0
rebut# 6 6 E:6,4,4 Et:1,1,1 N:1,1,0 NE:5,3,0 NEt:1,1,0 O:6,4,3 P:1,1,0 VP:6,5,5 VPo:2,2,0
rebut#o 5 5 E:5,3,3 Et:1,1,1 N:1,1,0 NE:5,3,0 NEt:1,1,0 O:5,3,3 VP:5,4,4 VPo:1,1,0
recal# 44 42 C:5,5,5 CE:5,5,5 CEt:1,1,0 Ct:1,1,0 E:33,28,22 Et:4,2,0 L:12,8,5 LR:2,1,1 Lt:10,6,4 N:2,1,0 NE:16,13,0 NEt:3,0,0 O:24,14,10 Ot:3,1,0 P:9,7,0 Pn:9,6,0 PnV:2,2,0 PnVt:1,1,0 QL:10,8,4 QLR:5,4,4 QR:4,3,1 T:2,1,0 TE:2,1,0 VP:32,27,23 VPo:9,7,0 VPt:4,2,0 X:3,1,1 XE:3,2,2
recal#o 11 10 E:11,10,9 NE:7,6,0 O:11,9,7 VP:11,10,8 VPo:1,1,0
recal#postSq 6 6 L:6,5,4 Lt:6,4,3 QL:6,5,3 QLR:2,1,1
receive# 78 8 E:74,0,0 Et:9,1,0 NE:43,0,0 NEt:7,0,0 O:62,1,1 P:26,0,0 Pn:26,0,0 PnV:9,0,0 T:4,0,0 TE:4,0,0 VP:75,1,0 VPo:30,0,0 VPot:3,0,0 VPt:6,0,0 X:5,0,0 XE:5,0,0
receive#o 37 3 E:37,0,0 Et:4,0,0 NE:22,0,0 NEt:3,0,0 O:37,0,0 VP:37,0,0 VPo:10,0,0 VPt:3,0,0
receive#o|p:from 5 2 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
recognize# 27 20 C:11,9,7 CE:11,10,9 E:22,14,12 Et:4,2,1 NE:8,3,0 NEt:2,1,0 O:9,6,5 Ot:2,1,0 P:3,3,0 Pn:3,2,0 PnV:1,1,0 Pnt:1,1,0 Pt:1,1,0 S:5,0,0 SVP:4,3,1 SVPt:1,1,0 VP:25,17,11 VPt:4,3,1
recognize#ct 11 10 C:11,9,7 CE:11,10,9 E:11,10,9 VP:11,9,7
recognize#o 7 6 E:7,4,3 Et:1,1,1 NE:6,3,0 O:7,6,5 VP:7,5,4 VPt:1,1,1
recommend# 16 11 C:3,3,3 CE:3,3,2 CEt:1,1,1 E:11,6,5 Et:3,1,1 L:2,1,0 Lt:2,1,0 NE:7,3,0 O:6,1,1 QL:2,1,0 QLR:1,1,1 S:2,1,1 VP:13,6,6 VPo:5,2,0 X:2,1,0 XE:2,1,0
reconsider# 5 2 E:5,1,1 O:3,1,0 P:3,1,0 Pn:3,1,1 VP:5,2,1 VPo:3,2,0 X:1,1,0 XE:1,1,0
record# 7 1 E:5,1,1 NE:2,1,0 O:4,0,0 VP:6,1,1 VPo:2,1,0 X:1,1,0 XE:1,1,0
recount# 8 7 E:7,4,4 L:1,1,0 Lt:1,1,0 NE:7,4,0 O:7,4,4 QL:1,1,0 VP:7,4,4
recount#o 7 6 E:7,4,4 NE:7,4,0 O:7,4,4 VP:7,4,4
recruit# 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:3,0,0
redact# 4 1 E:3,1,1 NE:3,1,0 O:2,1,1 VP:2,1,1
reduce# 18 1 E:16,1,1 Et:3,0,0 NE:12,1,0 O:16,1,0 P:5,1,0 Pn:5,1,0 VP:17,1,1 VPo:7,1,0 VPt:3,0,0
reduce#o 11 0 E:11,0,0 NE:7,0,0 O:11,0,0 VP:11,0,0
refer# 63 55 E:23,18,1 L:36,0,0 LR:12,2,0 P:25,11,0 Pn:25,14,7 PnV:13,12,7 QL:3,0,0 QR:2,1,0 VP:27,22,1 X:1,1,0 XE:1,1,0
refer#p:to 18 17 E:18,15,0 P:18,7,0 Pn:18,10,6 PnV:9,9,5 VP:18,16,0
refer#post0 22 19 L:22,0,0
refer#post0m 11 10 L:11,0,0 LR:11,2,0
reference# 11 10 C:1,1,0 CE:1,1,0 E:11,9,5 Et:2,2,1 NE:10,5,0 NEt:2,2,0 O:10,5,4 OC:1,1,1 P:4,2,0 Pn:4,1,0 PnV:2,1,0 VP:11,10,9 VPo:5,4,0 X:2,1,1 XE:2,1,1
reflect# 41 8 E:37,6,4 Et:7,1,0 NE:27,4,0 NEt:4,0,0 O:28,3,3 P:17,3,0 Pn:17,3,2 PnV:9,3,1 S:4,0,0 SVP:4,0,0 VP:41,8,4 VPo:6,1,0 VPt:3,0,0
reflect#o 20 3 E:20,3,3 Et:5,0,0 NE:20,3,0 NEt:4,0,0 O:20,3,3 VP:20,3,3
reflect#p:on 5 3 E:5,2,0 Et:1,1,0 P:5,2,0 Pn:5,2,2 PnV:1,1,0 VP:5,3,0
refrain# 4 1 E:3,0,0 P:3,1,0 Pn:3,1,0 VP:3,0,0
refuse# 58 50 E:55,40,21 Et:9,9,5 L:3,0,0 N:1,1,0 NE:3,3,0 O:4,2,2 P:2,1,0 Pn:2,1,0 VP:54,42,22 VPo:2,1,0 VPt:7,7,5 X:49,39,19 XE:49,36,18 XEt:9,9,5 Xt:7,7,5
refuse#x 46 43 E:46,35,18 Et:8,8,5 VP:46,37,18 VPt:7,7,5 X:46,37,17 XE:46,35,18 XEt:8,8,5 Xt:7,7,5
regard# 7 6 E:5,4,1 NE:2,2,0 O:4,2,0 P:6,6,0 Pn:6,6,1 S:1,1,0 SVP:1,1,0 VP:7,6,2 VPo:4,3,0
register# 20 2 E:16,1,1 Et:3,1,0 NE:6,1,0 O:7,0,0 P:10,1,0 Pn:10,1,1 PnV:5,1,0 PnVt:1,1,1 VP:16,1,1 VPo:3,1,0 VPt:1,1,0
reinstate# 4 1 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
reiterate# 15 15 C:6,6,4 CE:6,6,4 CEt:2,2,1 Ct:2,2,1 E:15,14,9 Et:5,2,1 N:2,2,1 NE:8,6,1 NEt:3,1,0 O:9,6,4 P:2,1,0 Pn:2,1,0 PnV:1,1,0 QR:1,1,1 VP:15,13,8 VPo:4,2,0 VPt:5,2,1 X:1,1,0 XE:1,1,0
reiterate#o 7 7 E:7,6,4 Et:3,0,0 N:2,2,1 NE:5,4,1 O:7,5,4 VP:7,5,3 VPo:2,1,0 VPt:3,0,0
reject# 41 34 C:3,3,0 CE:3,3,0 CEt:1,1,0 Ct:1,1,0 E:35,24,15 Et:6,6,4 N:4,3,0 NE:24,16,0 NEt:5,5,1 Nt:2,2,1 O:34,22,15 OC:3,3,1 OCt:1,1,1 Ot:2,2,1 P:3,1,0 Pn:3,1,0 PnV:1,1,0 S:4,3,3 SVPt:1,1,0 SVat:1,1,0 SXt:1,1,0 VP:41,27,17 VPo:12,8,0 VPot:3,3,0 VPt:8,6,4 X:2,1,1 XE:2,1,1
reject#o 29 22 E:29,18,12 Et:5,5,3 N:4,3,0 NE:18,10,0 NEt:4,4,1 Nt:2,2,1 O:29,21,15 Ot:2,2,1 VP:29,20,13 VPo:7,3,0 VPot:2,2,0 VPt:5,5,3
relate# 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
release# 138 45 C:8,4,1 CE:8,4,1 E:70,26,6 Et:18,7,2 N:1,1,1 NE:36,11,0 NEt:8,4,0 O:57,24,11 OC:5,3,0 Ot:5,4,2 P:34,2,0 Pn:34,2,1 PnV:12,1,0 PnVt:5,2,0 Pt:3,0,0 QR:5,1,1 REL:4,0,0 S:22,7,6 SVP:17,3,0 SVPt:3,0,0 VP:133,26,7 VPo:22,5,0 VPot:9,2,0 VPt:20,8,2
release#0 15 1 E:8,1,0 NE:5,0,0 VP:15,1,0
release#acl 9 0 VP:9,0,0
release#o 20 14 E:20,12,5 Et:5,3,2 NE:16,10,0 NEt:4,3,0 O:20,13,6 Ot:2,2,2 VP:20,12,5 VPo:3,0,0 VPt:4,3,2
release#o|T 16 8 E:15,8,0 Et:2,1,0 O:16,5,2 Ot:2,2,0 VP:16,7,2 VPo:4,2,0 VPt:2,2,0
release#pas 14 6 S:12,5,4 SVP:9,3,0 VP:11,1,0
release#pasA 12 2 VP:12,0,0
relocate# 6 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
rely# 22 4 E:18,3,0 Et:3,0,0 L:3,0,0 P:19,3,0 Pn:19,3,1 PnV:8,1,1 VP:19,3,0 X:3,0,0 XE:3,0,0
rely#p:on 11 3 E:11,3,0 P:11,3,0 Pn:11,3,1 PnV:4,1,1 VP:11,3,0
remain# 114 9 COL:5,0,0 COLt:3,0,0 E:108,5,0 Et:11,1,0 L:4,0,0 NE:54,3,0 NEt:6,0,0 O:29,1,0 P:31,2,0 Pn:31,2,1 PnV:8,0,0 PnVt:4,0,0 QR:3,0,0 T:3,0,0 TE:3,0,0 TEt:3,0,0 VP:108,5,0 VPo:5,0,0 VPt:8,1,0 X:49,5,1 XE:49,4,0 XEt:6,1,0
remain#a 26 6 E:26,3,0 Et:1,1,0 NE:18,2,0 VP:26,3,0 VPt:1,1,0 X:26,5,1 XE:26,3,0 XEt:1,1,0
remain#a|T 14 1 E:14,1,0 NE:8,1,0 P:5,1,0 Pn:5,1,1 VP:14,1,0 X:14,0,0 XE:14,1,0 XEt:3,0,0
remain#o 22 1 E:22,0,0 NE:16,0,0 O:22,1,0 VP:22,0,0 VPo:3,0,0
remain#p:in 11 1 E:11,1,0 P:11,1,0 Pn:11,1,0 VP:11,1,0
remain#x 5 0 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
remark# 18 14 C:7,7,4 CE:7,7,4 E:12,9,3 L:6,3,3 LR:1,1,0 Lt:4,2,1 P:3,1,0 Pn:3,1,1 PnV:2,2,1 QL:4,3,3 QLR:2,2,0 QR:1,1,1 VP:11,10,4
remember# 32 25 C:8,3,3 CE:8,3,3 CEt:1,1,0 Ct:1,1,0 E:24,14,12 Et:6,3,1 L:2,1,0 LR:1,1,0 Lt:2,1,0 LtR:1,1,0 NE:8,4,0 NEt:3,0,0 O:9,4,4 P:4,3,0 Pn:4,2,0 PnV:2,2,0 QL:1,1,0 QLR:1,1,1 S:3,0,0 SVP:3,3,0 SVa:1,1,1 VP:26,16,12 VPo:4,2,0 VPt:6,2,0 X:5,3,2 XE:5,3,1 XEt:1,1,1
remember#ct 5 2 C:5,2,2 CE:5,2,2 CEt:1,1,0 Ct:1,1,0 E:5,2,2 Et:1,1,0 VP:5,2,2 VPt:1,1,0
remember#o 5 4 E:5,3,3 Et:3,0,0 NE:4,2,0 NEt:3,0,0 O:5,2,2 VP:5,3,3 VPo:2,1,0 VPt:3,0,0
remind# 23 22 C:8,8,7 CE:8,8,7 CEt:1,1,1 E:22,18,0 Et:2,1,0 NE:21,18,10 NEt:2,1,1 O:18,6,0 OC:7,7,0 P:5,2,2 Pn:5,2,0 PnV:3,2,0 VP:22,17,0 VPi:4,3,1 VPo:12,9,6 X:1,1,0 XE:1,1,0
remind#ct|o 6 6 C:6,6,5 CE:6,6,5 CEt:1,1,1 E:6,6,0 Et:1,1,0 NE:6,6,4 NEt:1,1,1 O:6,0,0 OC:6,6,0 PnV:1,1,0 VP:6,6,0 VPo:6,6,4
remind#o 8 8 E:8,6,0 NE:7,6,3 O:8,6,0 VP:8,5,0
remove# 9 1 E:6,1,0 NE:4,0,0 O:6,1,1 P:8,0,0 Pn:8,0,0 VP:9,1,0 VPo:5,0,0
renew# 10 4 C:1,1,1 CE:1,1,1 E:9,3,0 NE:6,3,0 O:8,1,1 OC:1,1,0 P:6,1,0 Pn:6,1,0 VP:10,3,0 VPo:7,3,2 X:1,1,1 XE:1,1,0
reopen# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
repeal# 8 0 E:8,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0 VPo:3,0,0
repeal#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
repeat# 24 18 C:2,2,1 CE:2,2,1 E:21,13,8 Et:3,2,0 N:3,3,0 NE:15,11,1 NEt:2,1,0 Nt:1,1,0 O:16,8,7 OC:1,1,0 Ot:1,1,0 P:6,1,0 Pn:6,1,1 PnV:3,0,0 QR:2,1,0 REL:1,1,1 VP:21,12,8 VPo:7,4,0 VPt:1,1,0
repeat#o 9 9 E:9,8,7 Et:1,1,0 N:3,3,0 NE:8,8,0 NEt:1,1,0 Nt:1,1,0 O:9,6,6 Ot:1,1,0 VP:9,8,7 VPo:2,2,0 VPt:1,1,0
replace# 19 1 E:15,0,0 NE:10,0,0 O:12,1,1 P:8,0,0 Pn:8,0,0 S:3,0,0 VP:17,1,1 VPo:8,0,0
replace#o 5 1 E:5,0,0 O:5,1,1 VP:5,1,1
reply# 24 22 C:5,4,3 CE:5,4,4 E:12,8,5 L:14,8,4 LR:6,3,0 Lt:9,7,3 P:3,1,0 Pn:3,1,1 PnV:1,1,0 QL:10,8,6 QLR:5,5,4 QR:5,4,3 VP:8,6,2 X:1,1,1 XE:1,1,1
reply#postSq 7 7 L:7,5,1 Lt:7,5,1 QL:7,5,3 QLR:5,5,4
report# 168 131 C:35,28,24 CE:35,29,24 CEt:5,5,0 COL:5,1,1 Ct:5,5,0 E:115,72,46 Et:17,11,3 L:37,31,28 LR:4,2,0 Lt:26,18,14 Ltt:2,1,0 NE:24,14,2 O:22,13,8 OC:2,2,0 P:34,5,1 Pn:34,5,1 PnV:10,4,0 PnVt:2,1,0 Pnt:2,2,0 Pt:2,2,0 QL:13,7,5 QLR:4,2,1 QR:8,5,2 S:10,6,6 SVP:5,4,0 SVPt:1,1,0 SX:1,1,0 T:6,5,2 TE:5,4,2 VP:117,59,36 VPo:13,5,2 VPot:2,1,0 VPt:13,10,3 X:11,6,4 XE:11,6,5 XEt:3,2,2 Xt:3,2,2
report#0 20 14 E:20,12,9 NE:9,7,1 VP:10,6,4
report#c 5 3 C:5,3,2 CE:5,3,2 E:5,3,1 NE:3,1,0 VP:5,3,2
report#ct 24 22 C:24,20,17 CE:24,20,17 CEt:4,4,0 Ct:4,4,0 E:24,20,17 Et:4,4,0 P:3,0,0 Pn:3,0,0 PnV:3,3,0 PnVt:1,1,0 VP:24,20,14 VPt:4,4,0
report#g 10 8 E:10,5,5 Et:3,2,2 VP:10,5,5 VPt:3,2,2 X:10,5,4 XE:10,5,5 XEt:3,2,2 Xt:3,2,2
report#o 10 10 E:10,8,4 Et:1,1,0 NE:5,2,0 O:10,8,4 VP:10,7,3 VPo:5,1,0 VPt:1,1,0
report#p:by 7 5 E:7,4,0 Et:3,2,0 P:7,1,0 Pn:7,1,0 VP:7,1,0
report#pasA 9 6 S:5,5,5 VP:9,0,0
report#postS 20 19 L:20,19,18 Lt:18,14,13 Ltt:1,1,0
report#postSq 12 11 L:12,10,8 Lt:7,3,1 QL:12,7,5 QLR:4,2,1
represent# 66 8 C:1,1,1 CE:1,1,1 E:62,6,4 Et:8,0,0 NE:43,6,0 NEt:8,0,0 O:57,5,5 P:18,1,0 Pn:18,1,0 PnV:5,0,0 SVP:1,1,0 VP:64,8,5 VPo:21,2,0 VPot:3,0,0 VPt:5,0,0 X:2,1,0 XE:2,1,0
represent#o 38 4 E:38,3,2 Et:6,0,0 NE:26,3,0 NEt:6,0,0 O:38,4,4 VP:38,4,2 VPo:6,0,0 VPt:3,0,0
represent#o|p:in 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
request# 13 9 E:11,5,5 NE:7,3,0 O:9,3,3 P:2,2,0 Pn:2,2,0 S:2,1,1 SVP:1,1,1 VP:11,5,4 VPo:7,3,0 X:6,2,0 XE:6,2,0
request#o|x 6 4 E:6,2,2 NE:6,2,0 O:6,2,2 VP:6,2,2 VPo:6,2,0 X:6,2,0 XE:6,2,0
require# 54 14 C:1,1,1 CE:1,1,0 E:43,10,9 Et:3,0,0 L:3,0,0 N:2,2,0 NE:33,7,0 O:37,3,3 P:4,0,0 Pn:4,0,0 S:3,0,0 SVP:2,2,1 SX:2,2,1 VP:49,11,9 VPo:19,5,0 X:22,7,0 XE:22,7,0
require#o 21 3 E:21,3,3 N:2,2,0 NE:16,2,0 O:21,3,3 VP:21,3,3 VPo:3,0,0
require#o|x 15 5 E:15,5,5 NE:15,5,0 O:15,0,0 VP:15,5,5 VPo:15,5,0 X:15,5,0 XE:15,5,0
resemble# 4 0 E:4,0,0 NE:4,0,0 O:3,0,0 VP:4,0,0
reserve# 8 2 E:4,2,1 NE:2,2,0 O:3,1,0 P:5,1,0 Pn:5,1,0 VP:7,2,1 VPo:2,1,0
resign# 8 0 E:8,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
resist# 8 4 E:8,3,3 Et:1,1,0 NE:5,2,0 O:7,2,2 P:4,1,0 Pn:4,1,0 PnV:2,1,0 VP:8,3,3 VPo:4,1,0 VPt:1,1,0 X:2,1,0 XE:2,1,0 XEt:1,1,0 Xt:1,1,0
resolve# 4 0 VP:3,0,0
resonate# 11 4 E:10,0,0 Et:3,0,0 L:1,1,1 P:9,0,0 Pn:9,0,0 PnV:3,0,0 QL:1,1,1 VP:10,0,0
respond# 120 73 C:16,15,10 CE:16,15,11 E:102,48,19 Et:13,4,1 L:16,8,5 LR:5,1,0 Lt:8,5,3 LtR:2,1,0 O:5,0,0 P:78,26,5 Pn:78,27,14 PnV:28,15,6 PnVt:5,2,1 Pnt:3,0,0 Pt:3,0,0 QL:8,8,7 QLR:1,1,1 QR:19,14,13 T:2,2,1 TE:2,2,1 VP:101,51,12 VPo:3,2,1 VPot:1,1,0 VPt:11,3,1 X:7,5,0 XE:7,4,0 XEt:1,1,0
respond#0 6 1 E:6,1,1 VP:5,1,0
respond#Q 5 3 E:5,0,0 P:5,1,0 Pn:5,1,1 PnV:3,0,0 QR:5,2,2 VP:5,1,0
respond#ct 7 7 C:7,7,4 CE:7,7,5 E:7,7,6 PnV:2,2,1 VP:7,7,4
respond#p:by 6 2 E:6,1,1 Et:3,0,0 P:6,1,1 Pn:6,1,0 Pnt:3,0,0 Pt:3,0,0 VP:6,1,1 VPt:3,0,0
respond#p:to 46 23 E:46,20,2 Et:6,2,1 P:46,17,2 Pn:46,18,13 PnV:13,6,2 PnVt:5,2,1 VP:46,21,2 VPt:5,2,1
respond#postSq 8 8 L:8,8,5 Lt:5,5,3 QL:8,8,7 QLR:1,1,1
respond#q|c 6 6 C:6,5,4 CE:6,5,4 E:6,5,4 QR:6,6,6 VP:6,5,4
respond#x 7 5 E:7,4,0 Et:1,1,0 P:3,2,0 Pn:3,2,0 PnV:3,3,3 VP:7,5,0 X:7,5,0 XE:7,4,0 XEt:1,1,0
responsible# 7 1 P:7,1,0 Pn:7,1,0 VP:7,1,0
responsible#p:for|A 7 1 P:7,1,0 Pn:7,1,0 VP:7,1,0
rest# 9 1 E:8,1,0 NE:1,1,0 P:7,1,0 Pn:7,1,0 PnV:3,0,0 VP:8,1,0 VPo:1,1,0
restrict# 10 6 COL:4,0,0 E:6,2,2 Et:3,3,3 NE:5,1,0 NEt:1,1,0 O:6,5,4 P:5,1,0 Pn:5,0,0 Pnt:1,1,0 Pt:1,1,0 S:4,0,0 SVP:4,0,0 VP:10,3,2 VPo:3,1,0 VPot:1,1,0 VPt:3,3,3
restrict#o 5 5 E:5,2,2 Et:2,2,2 NE:4,1,0 O:5,4,4 VP:5,2,2 VPt:2,2,2
result# 12 0 E:8,0,0 L:4,0,0 LR:3,0,0 P:8,0,0 Pn:8,0,0 PnV:5,0,0 VP:8,0,0
result#p:in 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:7,0,0
retain# 9 0 E:8,0,0 Et:3,0,0 NE:6,0,0 NEt:3,0,0 O:8,0,0 VP:9,0,0
retain#o 8 0 E:8,0,0 Et:3,0,0 NE:6,0,0 NEt:3,0,0 O:8,0,0 VP:8,0,0
retire# 11 0 E:8,0,0 P:6,0,0 Pn:6,0,0 VP:8,0,0
return# 53 4 COL:2,1,1 E:45,2,1 Et:10,0,0 L:3,0,0 NE:14,1,0 NEt:4,0,0 O:15,1,1 P:39,0,0 Pn:39,0,0 PnV:20,0,0 PnVt:6,0,0 QR:5,1,1 S:4,0,0 SVP:4,0,0 T:4,0,0 TE:4,0,0 VP:48,2,1 VPo:11,0,0 VPt:9,0,0 X:7,1,0 XE:7,1,0
return#p:to 13 0 E:13,0,0 P:13,0,0 Pn:13,0,0 PnV:4,0,0 VP:13,0,0
return#x 5 1 E:5,1,0 P:4,0,0 Pn:4,0,0 PnV:4,0,0 VP:5,1,0 X:5,1,0 XE:5,1,0
retweet# 7 4 E:6,3,2 NE:3,1,0 O:5,4,3 P:1,1,0 VP:7,3,3 VPo:2,1,0
reveal# 48 36 C:20,15,12 CE:20,15,12 CEt:7,4,3 Ct:4,3,2 E:42,29,19 Et:13,7,3 L:3,2,2 LR:1,1,0 NE:21,14,0 NEt:4,2,0 O:20,10,4 OC:2,2,1 OCt:1,1,0 P:7,3,0 Pn:7,3,0 PnV:1,1,0 QR:2,2,0 S:4,1,1 SVP:4,2,0 T:2,1,0 TE:2,1,0 VP:43,28,20 VPo:10,7,0 VPot:1,1,1 VPt:7,4,1 X:2,1,0 XE:2,1,0
reveal#ct 8 7 C:8,6,5 CE:8,6,6 CEt:3,2,1 Ct:3,2,1 E:8,6,6 Et:3,2,1 VP:8,6,5 VPt:3,2,1
reveal#o 10 6 E:10,5,2 NE:8,3,0 O:10,6,2 VP:10,5,3 VPo:2,1,0
reverberate# 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
reverse# 16 2 E:15,1,0 Et:3,1,0 N:2,2,1 NE:6,1,0 NEt:1,1,1 O:13,2,0 VP:15,2,0
reverse#o 13 2 E:13,1,0 Et:2,1,0 N:2,2,1 NE:6,1,0 NEt:1,1,1 O:13,2,0 VP:13,2,0
review# 5 2 E:4,1,1 O:3,1,1 VP:4,1,1
revise# 5 2 E:5,2,0 NE:3,2,0 O:4,0,0 P:2,1,0 Pn:2,1,1 PnV:2,1,0 VP:4,2,0 VPo:4,2,0
revisit# 5 2 E:5,1,0 N:1,1,0 NE:4,1,0 O:4,1,0 VP:5,1,0
revive# 6 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:6,0,0
right# 6 1 E:3,1,0 NE:2,1,0 O:3,0,0 P:3,1,0 Pn:3,1,1 VP:6,1,0 VPo:1,1,0
rip# 8 5 E:6,3,3 NE:4,2,0 O:4,2,2 P:4,0,0 Pn:4,0,0 VP:7,3,3 VPo:3,1,0 X:1,1,1 XE:1,1,1
rise# 50 3 E:47,1,0 Et:6,0,0 L:3,0,0 NE:16,0,0 NEt:3,0,0 O:14,0,0 P:27,1,0 Pn:27,1,1 PnV:11,0,0 VP:40,1,0 VPo:8,0,0 VPt:4,0,0 X:3,0,0 XE:3,0,0
rise#0 9 0 E:9,0,0 VP:3,0,0
rise#o 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0
rise#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
risk# 6 1 E:6,1,1 NE:2,1,0 O:2,1,1 VP:6,1,1 X:4,0,0 XE:4,0,0
roil# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
roll# 17 3 E:14,3,1 Et:3,0,0 N:1,1,1 NE:8,3,1 O:8,2,1 P:6,0,0 Pn:6,0,0 T:3,0,0 TE:3,0,0 VP:17,3,1 VPo:2,1,0 X:1,1,0 XE:1,1,0
root# 4 1 E:3,0,0 P:3,1,0 Pn:3,1,1 VP:3,1,0
rous# 4 1 E:4,0,0 NE:3,0,0 O:3,0,0 QR:1,1,0 VP:3,0,0
rub# 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0 VPo:4,0,0
rule# 20 12 C:7,4,4 CE:7,4,4 COL:2,1,1 E:17,7,6 L:1,1,1 O:3,2,1 P:4,1,0 Pn:4,1,0 T:2,1,1 TE:2,1,1 VP:15,8,6 VPo:1,1,0 X:2,2,0 XE:2,1,0
rule#ct 7 5 C:7,4,4 CE:7,4,4 E:7,4,4 VP:7,4,4
run# 164 14 E:144,9,1 Et:18,1,0 L:14,0,0 LR:6,0,0 Lt:4,0,0 NE:46,7,0 NEt:9,1,0 O:69,5,1 P:78,4,1 Pn:78,4,0 PnV:33,1,1 Pnt:6,1,0 Pt:6,1,0 QR:3,0,0 VP:139,10,3 VPo:30,4,0 VPot:5,1,0 VPt:11,1,0 X:10,0,0 XE:10,0,0
run#0 12 0 E:12,0,0 NE:3,0,0 VP:3,0,0
run#o 39 6 E:39,6,1 Et:3,0,0 NE:23,6,0 O:39,4,1 VP:39,6,1 VPo:6,2,0 VPt:3,0,0
run#o|T 10 2 E:9,1,0 NE:3,0,0 O:10,1,0 VP:10,2,2 VPo:6,1,0
run#p:for 24 0 E:24,0,0 P:24,0,0 Pn:24,0,0 PnV:11,0,0 VP:24,0,0
run#p:on 6 1 E:6,0,0 P:6,1,0 Pn:6,1,0 VP:6,0,0
run#postS 5 0 L:5,0,0
run#x 7 0 E:7,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:7,0,0 X:7,0,0 XE:7,0,0
rush# 10 1 E:10,1,0 NE:3,1,0 O:4,1,0 P:3,0,0 Pn:3,0,0 VP:10,1,0 VPo:3,0,0 X:5,0,0 XE:5,0,0
rush#x 5 0 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
satisfy# 4 1 E:4,0,0 NE:4,0,0 O:3,0,0 VP:3,0,0
save# 11 0 E:11,0,0 NE:5,0,0 O:8,0,0 P:4,0,0 Pn:4,0,0 VP:10,0,0 VPo:3,0,0
save#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
say# 4699 4621 C:2026,1858,1443 CE:2026,1868,1500 CEt:247,213,107 Ct:171,146,68 E:2483,2206,1625 Et:283,226,109 L:2444,1756,946 LR:408,323,152 LRt:7,6,0 Lt:2115,1512,782 LtR:192,123,31 LtRt:7,6,0 Ltt:23,9,0 N:2,2,2 NE:1488,1306,5 NEt:206,163,0 O:128,63,35 OC:24,22,9 OCt:4,3,0 Ot:4,2,0 P:163,39,2 Pn:163,38,6 PnV:99,78,1 PnVt:10,5,1 Pnt:1,1,0 Pt:2,1,0 QL:2007,1617,895 QLR:915,885,758 QR:299,249,169 REL:8,2,1 S:13,1,0 SVP:12,10,3 SX:4,4,3 T:23,13,2 TE:23,13,2 TEt:4,3,0 Tt:4,3,0 VP:2265,1988,1449 VPi:22,21,16 VPit:3,3,1 VPo:47,38,6 VPot:4,3,1 VPt:208,165,69 X:32,27,6 XE:32,29,11 XEt:6,6,1 Xt:1,1,0
say#0 73 61 E:71,25,18 Et:12,0,0 NE:50,10,0 NEt:8,0,0 VP:42,7,6 VPt:7,0,0
say#Q 7 7 E:7,4,0 NE:2,2,0 P:3,1,0 Pn:3,1,0 PnV:2,1,0 QR:7,7,4 VP:5,3,0
say#Q|T 6 6 E:6,3,0 P:4,0,0 Pn:4,0,0 QR:6,5,4 VP:5,0,0
say#Q|c 30 30 C:30,24,15 CE:30,26,15 CEt:4,3,3 Ct:3,2,2 E:30,26,10 Et:4,3,3 NE:18,14,0 NEt:3,2,0 P:11,0,0 Pn:11,0,0 PnV:11,9,0 QR:30,20,8 VP:30,24,9 VPt:3,2,2
say#Q|ct 9 9 C:9,9,3 CE:9,9,4 E:9,9,4 P:2,1,0 Pn:2,1,0 PnV:1,1,0 QR:9,7,0 VP:9,9,2
say#Q|pt|T 5 4 E:5,3,0 P:4,0,0 Pn:4,0,0 QR:5,4,3 T:5,3,1 TE:5,3,1 VP:4,0,0
say#a 5 5 E:5,5,2 NE:2,2,0 VP:5,5,2 X:5,5,2 XE:5,5,2
say#c 1352 1334 C:1352,1272,1034 CE:1352,1269,1063 CEt:189,166,87 Ct:130,114,55 E:1352,1268,1050 Et:190,166,87 NE:1245,1137,0 NEt:180,150,0 P:7,0,0 Pn:7,0,0 PnV:6,5,1 VP:1352,1277,1047 VPt:139,122,60
say#ct 298 295 C:298,287,219 CE:298,289,238 CEt:38,33,13 Ct:24,20,7 E:298,288,226 Et:38,33,11 NE:16,15,3 NEt:1,1,0 P:60,10,1 Pn:60,10,0 PnV:49,47,0 PnVt:4,4,0 VP:298,287,165 VPt:29,25,4
say#ct|i 16 16 C:16,16,15 CE:16,16,14 CEt:4,4,1 Ct:3,3,1 E:16,16,14 Et:4,4,1 VP:16,16,0 VPi:16,16,15 VPit:3,3,1 VPt:3,3,0
say#ct|o 7 7 C:7,6,5 CE:7,7,7 CEt:1,1,0 Ct:1,1,0 E:7,7,6 Et:1,1,0 O:7,1,0 OC:7,6,0 OCt:1,1,0 VP:7,6,0 VPo:6,5,4 VPot:1,1,0 VPt:1,1,0
say#cw 18 15 C:18,14,10 CE:18,14,11 CEt:3,1,1 Ct:2,1,1 E:18,14,11 Et:3,1,1 PnV:1,1,0 VP:18,14,10 VPt:2,1,0
say#c|i 5 4 C:5,4,1 CE:5,4,1 E:5,4,4 NE:5,4,0 VP:5,4,2 VPi:5,4,1
say#c|o 15 15 C:15,13,2 CE:15,13,2 CEt:2,2,1 Ct:2,2,1 E:15,14,7 Et:2,2,1 NE:12,11,0 NEt:1,1,0 O:15,3,0 OC:15,14,8 OCt:3,2,0 PnV:2,2,0 VP:15,14,8 VPo:15,13,1 VPot:2,2,1 VPt:3,2,0
say#g 8 8 E:8,8,7 Et:1,1,0 VP:8,7,5 VPt:1,1,0 X:8,6,4 XE:8,8,7 XEt:1,1,0
say#mid 181 179 E:181,159,30 L:181,49,5 LR:181,167,108
say#o 57 51 E:57,49,38 Et:5,3,0 NE:37,29,0 NEt:3,2,0 O:57,38,26 Ot:4,2,0 VP:57,41,27 VPo:4,3,0 VPt:4,2,0
say#o|T 9 9 E:7,5,3 Et:1,1,0 N:2,2,2 NE:2,2,0 O:9,5,3 VP:9,5,3
say#o|a 9 8 E:9,8,8 NE:8,7,0 O:9,2,0 VP:9,8,7 VPo:9,8,0 X:9,8,0 XE:9,8,0
say#o|pt 5 5 E:5,4,3 Et:2,1,0 NE:5,4,0 NEt:2,1,0 O:5,0,0 T:5,4,0 TE:5,4,0 TEt:1,1,0 Tt:1,1,0 VP:5,0,0
say#p:about 11 10 E:11,4,1 Et:1,1,0 P:11,6,1 Pn:11,7,5 PnV:4,0,0 PnVt:1,1,1 VP:11,4,1 VPt:1,1,0
say#p:in|T 8 8 E:7,7,3 Et:1,1,0 NE:1,1,0 P:8,4,0 Pn:8,4,0 PnV:1,1,0 Pnt:1,1,0 Pt:1,1,0 VP:8,5,0 VPt:1,1,0
say#post0 5 3 L:5,1,0 Lt:3,0,0
say#post0m 11 10 L:11,3,2 LR:11,10,1 Lt:4,3,2 LtR:4,4,1
say#postI 34 34 L:34,34,29 Lt:33,33,26 Ltt:3,2,0
say#postImq 25 25 L:25,19,12 LR:25,19,3 LRt:1,1,0 Lt:23,18,10 LtR:23,16,2 LtRt:1,1,0 QL:25,19,11 QLR:5,5,5
say#postIq 513 506 L:513,389,189 Lt:503,373,178 Ltt:1,1,0 QL:513,404,200 QLR:304,295,258
say#postS 154 149 L:154,138,120 Lt:139,120,89 Ltt:10,6,0
say#postSm 12 12 L:12,5,4 LR:12,9,1 Lt:9,4,3 LtR:9,6,1
say#postSmq 113 113 L:113,79,40 LR:113,75,21 LRt:5,4,0 Lt:92,64,34 LtR:92,56,11 LtRt:5,4,0 QL:113,84,52 QLR:35,34,24
say#postSmq|c 15 15 C:15,4,1 CE:15,4,1 E:15,4,1 L:15,13,8 LR:15,14,3 Lt:15,12,7 LtR:15,13,3 NE:1,1,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 QL:15,12,9 VP:15,4,1
say#postSmq|q|c 18 18 C:18,11,0 CE:18,11,0 E:18,11,0 L:18,11,3 LR:18,16,12 Lt:18,10,3 LtR:18,16,10 QL:18,11,4 QLR:18,17,12 QR:18,12,0 VP:18,11,0
say#postSm|c 16 16 C:16,14,10 CE:16,14,10 E:16,14,10 L:16,1,0 LR:16,4,0 Lt:16,1,0 LtR:16,4,0 NE:14,13,0 VP:16,14,10
say#postSq 1308 1305 L:1308,1002,526 Lt:1223,863,425 QL:1308,1077,613 QLR:548,529,457
say#postS|c 11 11 C:11,9,4 CE:11,9,6 E:11,9,6 L:11,2,1 Lt:11,2,0 NE:8,7,0 VP:11,9,4
say#q 24 22 E:9,6,5 NE:2,2,1 QR:24,18,9 VP:1,1,1
say#q|T 11 11 E:11,10,9 QR:11,11,11
say#q|c 164 159 C:164,133,99 CE:164,142,101 CEt:1,1,0 Ct:2,2,1 E:164,142,100 Et:2,1,0 NE:26,22,1 NEt:1,1,0 P:1,1,0 PnV:1,1,0 QR:147,133,120 VP:164,133,98 VPt:3,2,1
say#q|ct 16 16 C:16,15,13 CE:16,15,15 E:16,15,15 QR:16,12,0 VP:16,15,14
say#q|o 8 8 E:8,8,6 NE:2,2,0 O:8,7,5 QR:8,4,2 VP:8,7,5
say#rel 8 8 E:5,2,0 Et:1,1,0 NE:1,1,0 REL:8,2,1 VP:1,1,0
scared# 5 3 C:2,1,0 CE:2,1,0 CEt:1,1,1 Ct:1,1,1 P:3,0,0 Pn:3,0,0 VP:5,2,0 VPt:1,1,1
schedule# 34 2 E:6,0,0 NE:3,0,0 O:3,0,0 P:12,0,0 Pn:12,0,0 S:24,0,0 SVP:23,2,2 SX:16,2,2 VP:32,2,0 X:18,2,0 XE:18,2,0 XEt:3,0,0
schedule#pas|p:for 7 0 P:7,0,0 Pn:7,0,0 S:6,0,0 SVP:6,0,0 VP:7,0,0
schedule#pas|x 17 2 S:16,0,0 SVP:16,2,2 SX:16,2,2 VP:17,2,0 X:17,2,0 XE:17,2,0 XEt:3,0,0
schill# 4 0 E:4,0,0
score# 14 0 E:14,0,0 Et:7,0,0 NE:11,0,0 NEt:6,0,0 O:13,0,0 P:7,0,0 Pn:7,0,0 PnV:5,0,0 PnVt:3,0,0 VP:14,0,0 VPo:11,0,0 VPot:3,0,0 VPt:5,0,0
score#o 7 0 E:7,0,0 Et:3,0,0 NE:5,0,0 NEt:3,0,0 O:7,0,0 VP:7,0,0 VPo:5,0,0
scramble# 15 2 E:15,1,0 O:4,0,0 VP:14,2,0 X:10,2,0 XE:10,1,0
scramble#x 9 2 E:9,1,0 VP:9,2,0 X:9,2,0 XE:9,1,0
seal# 5 0 E:4,0,0 O:4,0,0 VP:5,0,0
search# 7 0 E:7,0,0 NE:3,0,0 O:3,0,0 P:5,0,0 Pn:5,0,0 VP:7,0,0
seat# 7 0 E:5,0,0 NE:3,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:7,0,0
secure# 28 0 E:27,0,0 NE:14,0,0 O:27,0,0 P:8,0,0 Pn:8,0,0 VP:27,0,0 VPo:8,0,0
secure#o 18 0 E:18,0,0 NE:9,0,0 O:18,0,0 VP:18,0,0
see# 221 119 C:24,11,7 CE:24,12,8 CEt:4,0,0 E:168,80,64 Et:21,7,3 L:6,0,0 Lt:5,0,0 N:1,1,0 NE:112,56,1 NEt:15,5,0 O:129,35,15 OC:3,2,2 OCt:2,1,0 Ot:3,0,0 P:99,47,0 Pn:99,41,4 PnV:23,10,0 PnVt:3,1,0 Pnt:3,1,0 Pt:3,1,0 QR:7,0,0 S:31,5,0 SVP:31,16,5 SVPt:4,1,0 SVa:2,2,2 SX:6,2,1 T:5,0,0 TE:5,1,0 VP:211,100,68 VPo:90,51,0 VPot:5,1,0 VPt:17,6,1 X:26,13,1 XE:26,12,1 XEt:2,2,0 Xt:2,2,0
see#ct 6 4 C:6,3,2 CE:6,3,2 E:6,3,2 NE:1,1,0 VP:6,3,2
see#cw 12 5 C:12,4,4 CE:12,5,5 E:12,5,5 VP:12,4,4
see#o 50 27 E:50,24,20 Et:4,0,0 N:1,1,0 NE:36,17,0 NEt:3,0,0 O:50,18,12 Ot:3,0,0 VP:50,23,20 VPo:18,10,0 VPt:3,0,0
see#o|a 10 4 E:10,4,4 NE:8,3,0 O:10,1,0 VP:10,4,4 VPo:10,4,0 X:10,4,0 XE:10,4,0
see#o|p:as 31 26 E:31,23,18 Et:6,4,3 NE:30,21,0 NEt:6,3,0 O:31,8,0 P:31,24,0 Pn:31,20,1 PnV:5,3,0 PnVt:2,1,0 VP:31,26,22 VPo:31,24,0 VPot:3,1,0 VPt:3,1,1
see#o|p:in 7 2 E:7,2,2 Et:1,1,0 NE:6,2,0 O:7,1,0 P:7,1,0 Pn:7,1,0 PnV:2,1,0 VP:7,2,2 VPo:7,2,0 VPt:1,1,0
see#pas|p:as 18 13 P:18,12,0 Pn:18,12,2 PnV:4,0,0 Pnt:2,1,0 Pt:2,1,0 S:17,4,0 SVP:17,11,3 SVPt:2,1,0 VP:18,11,0 VPt:3,1,0
seek# 119 72 C:1,1,0 CE:1,1,0 COL:1,1,0 E:115,59,40 Et:17,10,7 N:1,1,0 NE:28,12,0 NEt:4,2,0 O:41,19,17 Ot:1,1,0 P:19,7,0 Pn:19,6,0 PnV:5,2,0 PnVt:2,1,0 T:1,1,0 TE:1,1,0 VP:115,61,41 VPo:19,7,0 VPt:13,9,6 X:68,38,20 XE:68,38,21 XEt:10,5,3 Xt:6,4,2
seek#o 27 17 E:27,12,11 Et:5,4,3 N:1,1,0 NE:14,5,0 NEt:3,2,0 O:27,17,16 Ot:1,1,0 VP:27,13,13 VPo:5,1,0 VPt:3,3,2
seek#x 66 40 E:66,36,19 Et:10,5,3 VP:66,38,20 VPt:7,5,3 X:66,38,20 XE:66,36,19 XEt:10,5,3 Xt:6,4,2
seem# 150 103 C:6,5,2 CE:6,5,2 COL:6,2,0 E:149,83,7 Et:19,10,1 N:3,3,1 NE:35,19,3 NEt:4,2,0 Nt:1,1,0 O:11,5,0 OC:2,2,2 Ot:1,1,0 P:20,11,0 Pn:20,10,0 QR:6,1,0 S:133,20,2 SVP:131,82,31 SVPt:14,9,0 SX:104,60,23 SXt:7,5,0 T:6,1,0 TE:6,1,0 VP:145,85,8 VPo:5,3,0 VPt:14,7,1 X:113,61,4 XE:113,64,4 XEt:16,9,1 Xt:7,3,0
seem#0 6 4 E:5,3,1 NE:2,1,1 S:3,0,0 SVP:2,1,0 VP:3,2,1
seem#a 28 17 E:28,13,0 Et:4,3,1 NE:15,7,0 NEt:2,1,0 P:2,1,0 Pn:2,1,0 S:25,5,1 SVP:25,12,6 SVPt:4,4,0 SX:25,12,5 SXt:3,3,0 VP:28,12,0 VPt:4,3,1 X:28,10,1 XE:28,13,0 XEt:4,3,1 Xt:3,2,0
seem#a|T 11 7 E:11,3,0 NE:4,1,0 S:10,4,0 SVP:10,6,2 SX:10,5,2 VP:11,4,1 X:11,3,1 XE:11,4,1 XEt:1,1,0
seem#o 6 4 E:6,3,0 Et:1,1,0 N:2,2,1 NE:4,3,1 NEt:1,1,0 Nt:1,1,0 O:6,3,0 Ot:1,1,0 S:5,1,0 SVP:5,4,1 SVPt:1,1,0 VP:6,3,0 VPo:1,1,0 VPt:1,1,0
seem#p:like 11 8 E:11,7,0 Et:2,1,0 P:11,7,0 Pn:11,7,0 S:10,1,0 SVP:10,8,3 VP:11,7,0
seem#x 59 46 E:59,43,2 Et:6,3,0 S:55,5,0 SVP:55,39,14 SVPt:4,3,0 SX:55,38,13 SXt:2,2,0 VP:59,43,2 VPt:4,2,0 X:59,42,2 XE:59,43,2 XEt:6,3,0 Xt:2,1,0
seize# 21 4 E:14,1,0 L:3,0,0 NE:4,0,0 O:7,0,0 P:9,1,0 Pn:9,1,1 PnV:5,0,0 VP:18,2,0 X:3,0,0 XE:3,0,0
seize#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
select# 15 1 E:10,1,1 NE:7,1,0 O:10,1,0 P:3,1,0 Pn:3,1,0 S:3,0,0 VP:14,1,1 VPo:3,1,0
select#o 7 0 E:7,0,0 NE:5,0,0 O:7,0,0 VP:7,0,0
sell# 39 2 E:34,1,1 Et:4,0,0 NE:16,1,0 NEt:3,0,0 O:22,2,2 P:19,0,0 Pn:19,0,0 PnV:4,0,0 VP:36,1,1 VPo:8,0,0
sell#o 14 1 E:14,1,1 Et:4,0,0 NE:10,1,0 NEt:3,0,0 O:14,1,1 VP:14,1,1
send# 81 20 C:2,1,1 CE:2,1,1 COL:1,1,1 E:70,16,1 Et:12,0,0 NE:37,6,2 NEt:5,0,0 O:61,7,1 OC:2,1,0 P:38,2,1 Pn:38,2,1 PnV:15,0,0 PnVt:5,0,0 Pnt:3,0,0 Pt:3,0,0 QR:4,3,2 REL:3,0,0 S:7,0,0 SVP:4,0,0 T:5,4,2 TE:5,4,2 VP:75,12,1 VPo:43,6,1 VPot:7,0,0 VPt:12,0,0 X:8,0,0 XE:8,2,0
send#o 14 3 E:14,1,0 NE:10,2,0 O:14,2,0 VP:14,2,0 VPo:5,0,0
send#o|T 8 5 E:8,5,0 NE:1,1,0 O:8,3,1 VP:8,5,1 VPo:4,2,0
send#o|p:to 12 0 E:12,0,0 Et:3,0,0 NE:10,0,0 NEt:3,0,0 O:12,0,0 P:12,0,0 Pn:12,0,0 PnV:4,0,0 VP:12,0,0 VPo:12,0,0
sense# 4 2 C:2,2,2 CE:2,2,2 E:4,2,2 NE:1,1,0 VP:4,2,2
sentence# 5 2 E:2,1,0 NE:1,1,1 P:4,1,0 Pn:4,0,0 PnV:3,2,0 VP:4,2,0 VPo:1,1,1
separate# 6 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:5,0,0
separate#o|p:from 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
serve# 108 2 E:89,2,0 Et:15,1,0 L:16,0,0 Lt:4,0,0 NE:13,0,0 O:18,1,1 P:78,1,0 Pn:78,1,0 PnV:26,0,0 PnVt:4,0,0 Pnt:4,1,1 Pt:4,1,0 QR:3,0,0 T:3,0,0 TE:3,0,0 VP:90,2,0 VPo:9,0,0 VPt:10,1,0 X:4,0,0 XE:4,0,0
serve#o 8 0 E:8,0,0 NE:3,0,0 O:8,0,0 VP:8,0,0
serve#p:as 40 1 E:40,1,0 Et:7,1,0 P:40,1,0 Pn:40,1,0 PnV:14,0,0 Pnt:3,1,1 Pt:3,1,0 VP:40,1,0 VPt:5,1,0
serve#p:in 14 0 E:14,0,0 Et:4,0,0 P:14,0,0 Pn:14,0,0 PnV:5,0,0 VP:14,0,0
serve#postS 12 0 L:12,0,0 Lt:3,0,0
set# 83 10 E:56,5,2 Et:7,0,0 NE:31,2,0 NEt:5,0,0 O:42,3,1 P:29,1,0 Pn:29,1,1 PnV:12,0,0 VP:83,7,2 VPo:20,1,0 VPt:5,0,0 X:24,3,0 XE:24,2,0 XEt:4,1,0
set#o 27 3 E:27,3,2 Et:3,0,0 NE:19,2,0 NEt:3,0,0 O:27,3,1 VP:27,3,2 VPo:5,1,0
set#x 6 2 E:6,1,0 VP:6,2,0 X:6,2,0 XE:6,1,0
set#x|A 15 2 VP:15,0,0 X:15,0,0 XE:15,0,0
settle# 14 1 COL:1,1,1 E:14,1,1 NE:3,0,0 O:5,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 T:1,1,1 TE:1,1,1 VP:13,0,0
shake# 21 2 E:20,1,0 Et:4,0,0 NE:12,0,0 O:18,0,0 P:9,0,0 Pn:9,0,0 PnV:4,0,0 VP:21,2,0 VPo:10,1,1 VPt:3,0,0
shake#o 9 1 E:9,1,0 NE:4,0,0 O:9,0,0 VP:9,1,0 VPo:2,1,1
shape# 7 0 E:4,0,0 O:3,0,0 VP:7,0,0
share# 40 21 C:4,2,2 CE:4,2,2 E:34,11,3 Et:5,3,1 NE:23,8,1 NEt:5,1,0 O:28,10,2 OC:2,1,0 P:15,3,0 Pn:15,3,0 PnV:6,2,0 PnVt:1,1,0 QR:2,2,0 S:5,2,2 SVa:1,1,0 T:1,1,0 TE:1,1,0 VP:37,12,4 VPo:15,5,1 VPot:3,1,0 VPt:4,2,0
share#o 13 5 E:13,3,1 Et:1,1,0 NE:10,3,0 O:13,5,1 VP:13,5,1 VPo:2,1,0
sharpen# 5 0 E:5,0,0 NE:3,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0 VPo:3,0,0
shed# 6 1 E:6,1,0 NE:5,1,0 O:6,0,0 P:4,1,0 Pn:4,1,1 VP:6,1,0 VPo:4,1,0
shift# 34 4 COL:2,1,0 E:31,1,0 Et:7,1,0 NE:17,2,0 O:19,0,0 P:19,2,1 Pn:19,2,0 PnV:5,0,0 PnVt:3,0,0 VP:32,1,0 VPo:13,2,0 VPt:6,1,0 X:4,1,0 XE:4,1,0
shift#o 8 0 E:8,0,0 NE:5,0,0 O:8,0,0 VP:8,0,0
shoot# 27 0 E:18,0,0 Et:5,0,0 NE:5,0,0 O:7,0,0 P:15,0,0 Pn:15,0,0 PnV:7,0,0 S:5,0,0 SVP:3,0,0 VP:23,0,0 VPo:4,0,0 VPt:5,0,0
shoot#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0 VPo:3,0,0
shore# 5 1 E:5,1,1 NE:5,1,0 O:5,1,0 P:3,0,0 Pn:3,0,0 VP:5,1,1 VPo:5,1,0
short# 8 2 P:8,2,0 Pn:8,2,0 VP:8,2,0
short#p:of|A 7 2 P:7,2,0 Pn:7,2,0 VP:7,2,0
shout# 15 11 C:2,2,2 CE:2,2,2 E:10,6,5 Et:2,1,0 L:4,3,3 Lt:2,2,2 NE:1,1,0 O:1,1,1 QL:3,3,3 QR:5,5,4 T:1,1,1 TE:1,1,1 VP:6,4,4 X:1,1,1 XE:1,1,1
show# 298 218 C:85,65,48 CE:85,65,54 CEt:18,17,6 COL:9,4,0 COLt:5,1,0 Ct:17,16,6 E:270,180,137 Et:46,34,12 L:17,10,8 LR:6,3,2 Lt:7,5,5 N:4,3,1 NE:147,113,5 NEt:27,21,0 O:140,64,36 OC:2,2,0 Ot:6,5,1 P:66,27,0 Pn:66,22,1 PnV:18,11,0 Pnt:5,4,0 Pt:6,4,0 QR:5,4,1 S:9,3,1 SVP:8,6,1 SVPt:1,1,1 SX:4,4,2 St:1,1,0 T:5,2,2 TE:5,2,2 TEt:2,1,0 Tt:2,1,0 VP:270,175,127 VPi:2,1,1 VPo:70,52,3 VPot:8,5,0 VPt:40,31,9 X:21,13,1 XE:21,12,1 XEt:3,2,0 Xt:2,1,0
show#0 16 11 E:16,11,10 NE:4,4,0 VP:10,6,6
show#c 23 19 C:23,19,10 CE:23,19,11 CEt:10,9,5 Ct:9,8,5 E:23,19,11 Et:10,9,5 NE:21,18,0 NEt:9,8,0 VP:23,19,11 VPt:10,9,5
show#ct 41 36 C:41,36,30 CE:41,36,35 CEt:7,7,0 Ct:7,7,0 E:41,36,35 Et:7,7,0 NE:2,2,0 VP:41,36,30 VPt:7,7,0
show#cw 15 7 C:15,7,5 CE:15,6,4 CEt:1,1,1 Ct:1,1,1 E:15,6,4 Et:1,1,1 VP:15,7,5 VPt:1,1,1
show#o 80 65 E:80,55,42 Et:10,7,2 N:4,3,1 NE:61,45,1 NEt:9,5,0 O:80,51,33 Ot:6,5,1 VP:80,54,39 VPo:15,8,0 VPt:10,7,2
show#o|g 6 5 E:6,5,5 Et:1,1,0 NE:6,5,0 NEt:1,1,0 O:6,0,0 VP:6,5,5 VPo:6,5,0 VPot:1,1,0 VPt:1,1,0 X:6,5,0 XE:6,5,0 XEt:1,1,0 Xt:1,1,0
show#o|p:in 6 6 E:6,6,5 NE:6,5,0 O:6,2,1 P:6,3,0 Pn:6,2,0 PnV:3,2,0 VP:6,6,5 VPo:6,5,0
show#o|p:with 12 11 E:12,11,8 Et:2,2,1 NE:12,11,0 NEt:2,2,0 O:12,1,0 P:12,11,0 Pn:12,9,0 PnV:4,4,0 Pnt:1,1,0 Pt:1,1,0 VP:12,11,9 VPo:12,11,0 VPot:1,1,0 VPt:1,1,0
show#p:in 10 1 E:10,0,0 P:10,0,0 Pn:10,0,0 VP:10,0,0
show#postS 10 8 L:10,8,7 Lt:6,5,5
showcase# 4 1 E:4,1,1 O:3,1,1 VP:4,1,1
shrug# 5 4 E:5,2,0 Et:1,1,0 NE:2,1,0 O:2,1,0 P:4,4,0 Pn:4,4,3 PnV:3,2,0 PnVt:1,1,1 VP:5,3,1 VPo:1,1,0 VPt:1,1,0
shut# 9 2 E:5,0,0 NE:4,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 VPo:3,0,0
shy# 4 2 E:2,1,0 P:4,2,0 Pn:4,2,2 VP:4,2,0
side# 6 4 E:5,3,1 P:5,3,1 Pn:5,3,2 VP:5,3,0
sign# 47 18 E:36,8,5 Et:3,2,1 NE:13,2,0 NEt:2,1,0 O:19,8,5 Ot:1,1,0 P:22,2,0 Pn:22,0,0 PnV:9,0,0 QR:3,0,0 VP:41,13,7 VPo:10,4,0 VPt:3,1,0 X:4,3,2 XE:4,3,2
sign#o 6 3 E:6,2,2 Et:1,1,0 NE:4,2,0 NEt:1,1,0 O:6,2,2 Ot:1,1,0 VP:6,2,2 VPt:1,1,0
sign#p:for 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
signal# 13 10 C:4,4,2 CE:4,4,2 CEt:1,1,1 Ct:1,1,1 E:13,10,4 Et:3,2,1 NE:9,6,0 NEt:2,1,1 O:9,3,3 P:3,3,1 Pn:3,3,2 PnV:1,1,0 PnVt:1,1,0 VP:13,10,5 VPo:3,3,0 VPot:1,1,1 VPt:3,2,1
signal#o 6 3 E:6,3,2 NE:5,2,0 O:6,3,3 VP:6,3,3
similar# 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
similar#p:to|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
sing# 4 2 E:3,1,0 QR:1,1,1 VP:3,0,0
single# 5 4 E:5,3,2 Et:2,1,0 NE:4,3,0 O:5,3,1 P:2,1,0 Pn:2,1,1 VP:5,3,1 VPo:2,1,0
sit# 31 1 E:25,0,0 Et:3,0,0 L:4,0,0 P:22,0,0 Pn:22,0,0 PnV:11,0,0 VP:27,0,0
sit#p:in 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:7,0,0
sit#p:on 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
skeptical# 9 7 C:1,1,1 CE:1,1,1 P:7,5,0 Pn:7,5,3 PnV:1,1,1 Pnt:1,1,1 Pt:1,1,0 VP:9,7,1 VPt:2,1,0
skip# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
slam# 18 16 E:18,15,10 Et:1,1,1 NE:15,12,0 NEt:1,1,0 O:17,8,5 P:9,5,0 Pn:9,5,0 PnV:3,2,1 VP:18,16,11 VPo:10,8,0 X:2,2,1 XE:2,2,0
slam#o 8 7 E:8,7,6 Et:1,1,1 NE:6,5,0 NEt:1,1,0 O:8,6,5 VP:8,7,6 VPo:1,1,0
slap# 4 1 E:4,1,1 NE:4,1,0 O:4,1,0 P:4,1,0 Pn:4,1,0 VP:4,1,1 VPo:4,1,0
slate# 5 0 S:3,0,0 SVP:3,0,0 SX:3,0,0 VP:5,0,0 X:4,0,0 XE:4,0,0
slip# 5 0 E:5,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
slow# 8 0 E:7,0,0 NE:3,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 VPo:3,0,0
smile# 10 1 C:1,1,1 CE:1,1,1 E:5,1,0 L:5,0,0 P:3,0,0 Pn:3,0,0 QR:2,1,1 VP:3,0,0
smile#post0 5 0 L:5,0,0
soar# 4 0 E:4,0,0 VP:4,0,0
solicit# 5 1 E:4,1,1 NE:4,1,0 O:4,0,0 P:2,1,0 Pn:2,1,0 VP:4,1,1 VPo:4,1,0
solidify# 7 0 E:7,0,0 Et:3,0,0 NE:7,0,0 NEt:3,0,0 O:7,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:7,0,0 VPo:6,0,0
sound# 28 15 E:25,6,0 Et:4,2,1 NE:10,2,0 NEt:1,1,0 O:7,4,1 P:7,3,0 Pn:7,3,3 S:20,3,1 SVP:20,6,1 SVPt:2,1,0 SX:8,3,1 VP:26,6,0 VPo:3,0,0 VPt:2,2,1 X:12,1,1 XE:12,1,0
sound#a 9 5 E:9,1,0 NE:4,0,0 S:5,2,0 SVP:5,1,1 SX:5,1,1 VP:9,0,0 X:9,0,0 XE:9,1,0
sound#o 5 3 E:5,2,0 NE:4,2,0 O:5,2,0 S:4,0,0 SVP:4,2,0 VP:5,2,0
spark# 6 2 E:5,0,0 O:5,0,0 VP:6,1,0 VPo:3,0,0
speak# 225 68 C:5,1,0 CE:5,1,0 E:199,48,3 Et:32,6,0 L:13,0,0 LR:3,0,0 NE:14,0,0 NEt:5,0,0 O:12,1,1 P:175,32,1 Pn:175,33,21 PnV:80,15,5 PnVt:12,4,3 Pnt:5,3,1 Pt:5,2,0 QR:18,0,0 REL:3,0,0 SVPt:1,1,0 T:6,0,0 TE:6,0,0 VP:202,45,3 VPo:8,0,0 VPt:17,6,0 X:17,7,2 XE:17,6,2
speak#0 12 3 E:11,3,0 VP:8,3,0
speak#Q 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 QR:5,0,0 VP:5,0,0
speak#o 5 1 E:5,1,1 O:5,1,1 VP:5,1,1
speak#p:about 19 18 E:19,13,0 Et:1,1,0 P:19,14,0 Pn:19,14,11 PnVt:1,1,1 VP:19,12,0 VPt:1,1,0
speak#p:at 12 2 E:12,2,0 Et:3,0,0 P:12,1,0 Pn:12,1,0 PnV:4,0,0 VP:12,1,0
speak#p:at|T 9 1 E:7,1,0 P:9,0,0 Pn:9,0,0 PnV:5,1,0 VP:9,1,0
speak#p:in 14 2 E:14,2,0 P:14,2,0 Pn:14,2,0 PnV:4,0,0 VP:14,2,0
speak#p:on 14 2 E:14,0,0 P:14,0,0 Pn:14,0,0 PnV:8,0,0 Pnt:1,1,0 VP:14,0,0
speak#p:to 29 5 E:29,5,0 Et:7,2,0 P:29,1,0 Pn:29,1,1 PnV:16,3,0 Pnt:2,1,0 Pt:2,1,0 VP:29,4,0 VPt:4,1,0
speak#p:with 11 1 E:11,0,0 Et:1,1,0 P:11,1,0 Pn:11,1,0 PnV:4,0,0 PnVt:1,1,0 VP:11,0,0 VPt:1,1,0
speak#post0 6 1 L:6,0,0
speak#q 5 1 E:2,1,0 PnV:2,1,1 QR:5,0,0 VP:2,1,0
speak#x 11 6 E:11,5,0 P:9,1,0 Pn:9,1,0 PnV:9,3,2 VP:11,5,0 X:11,5,1 XE:11,5,1
spearhead# 5 1 E:5,1,0 Et:1,1,0 N:1,1,0 NE:4,1,0 NEt:1,1,0 Nt:1,1,0 O:5,1,0 Ot:1,1,0 VP:5,1,0 VPt:1,1,0
specialize# 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
speculate# 6 6 C:3,3,1 CE:3,3,1 CEt:2,2,2 Ct:2,2,2 E:6,5,2 Et:3,3,2 NE:1,1,0 O:1,1,0 P:2,2,0 Pn:2,2,1 Pnt:1,1,0 Pt:1,1,0 VP:6,6,1 VPt:3,3,2
spend# 109 10 COL:2,1,0 E:96,7,0 Et:18,1,0 L:4,0,0 LR:3,0,0 Lt:3,0,0 LtR:3,0,0 NE:67,5,0 NEt:14,1,0 O:78,3,0 P:41,1,0 Pn:41,1,0 PnV:21,1,0 PnVt:9,0,0 QR:1,1,0 S:7,0,0 SVP:6,0,0 VP:101,8,0 VPo:54,5,0 VPot:9,0,0 VPt:16,0,0 X:15,2,0 XE:15,2,0
spend#o 29 4 E:29,2,0 Et:6,1,0 NE:28,2,0 NEt:6,1,0 O:29,3,0 VP:29,3,0 VPo:14,1,0 VPt:3,0,0
spend#o|T 9 0 E:9,0,0 NE:4,0,0 O:9,0,0 VP:9,0,0
spend#o|p:on 8 0 E:8,0,0 NE:8,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:6,0,0 VP:8,0,0 VPo:8,0,0
spill# 4 0 E:4,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:4,0,0
split# 22 4 C:3,3,3 CE:3,3,3 COL:3,0,0 E:7,0,0 Et:1,1,0 O:5,0,0 P:8,1,0 Pn:8,1,0 PnV:3,0,0 PnVt:1,1,0 S:11,0,0 SVP:10,3,0 VP:19,3,3 VPt:1,1,0
sponsor# 10 2 E:6,1,1 Et:2,1,0 NE:4,1,0 O:6,0,0 P:2,1,0 Pn:2,1,0 VP:10,1,1 VPo:3,1,0 VPt:2,1,0
spot# 9 3 E:7,3,1 NE:5,1,0 O:6,2,1 P:5,1,0 Pn:5,1,0 PnV:2,1,0 VP:9,3,2 VPo:4,1,0
spread# 15 2 E:14,1,0 Et:4,1,1 NE:5,0,0 NEt:2,1,0 O:6,1,0 Ot:2,1,1 P:9,0,0 Pn:9,0,0 VP:14,1,0 VPt:2,1,1
squeeze# 5 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
stage# 4 1 E:4,0,0 NE:3,0,0 O:4,1,0 P:1,1,0 VP:4,0,0
stake# 8 1 E:7,0,0 NE:7,1,0 O:8,0,0 VP:8,0,0 VPo:6,0,0
stake#o 5 1 E:5,0,0 NE:5,1,0 O:5,0,0 VP:5,0,0 VPo:4,0,0
stall# 7 0 E:6,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
stand# 60 11 E:46,5,0 Et:8,0,0 L:12,0,0 LR:4,0,0 Lt:4,0,0 NE:5,1,0 P:31,4,0 Pn:31,4,4 PnV:12,0,0 REL:4,1,0 VP:41,5,0 VPt:3,0,0 X:6,1,0 XE:6,1,0
stand#0 10 0 E:9,0,0 VP:6,0,0
stand#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
star# 6 0 E:5,0,0 O:4,0,0 VP:5,0,0
start# 98 17 E:90,10,0 Et:9,4,0 L:4,1,1 Lt:2,1,1 NE:19,3,0 NEt:1,1,0 O:29,1,0 P:33,1,0 Pn:33,1,1 PnV:8,1,0 QL:1,1,1 QLR:1,1,0 T:3,0,0 VP:92,10,0 VPo:18,5,0 VPot:4,2,1 VPt:10,4,0 X:37,7,0 XE:37,6,0 XEt:4,2,0 Xt:5,2,0
start#0 7 0 E:6,0,0 VP:5,0,0
start#g 20 7 E:20,5,0 Et:3,2,0 VP:20,5,0 VPt:3,2,0 X:20,6,0 XE:20,5,0 XEt:3,2,0 Xt:3,2,0
start#o 14 3 E:14,2,0 Et:2,1,0 NE:10,2,0 NEt:1,1,0 O:14,1,0 VP:14,2,0 VPo:4,2,0 VPot:1,1,1 VPt:1,1,0
start#p:with 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
start#x 14 2 E:14,0,0 VP:14,0,0 X:14,0,0 XE:14,0,0
state# 65 39 C:23,21,16 CE:23,22,17 CEt:2,2,0 Ct:1,1,0 E:54,28,18 Et:6,1,0 L:12,6,4 LR:6,5,0 Lt:7,3,3 LtR:2,1,0 N:1,1,0 NE:9,4,0 O:7,2,1 P:6,0,0 Pn:6,0,0 PnV:5,3,0 QL:5,5,2 QLR:3,3,3 QR:2,2,2 S:2,1,1 SVP:2,1,0 VP:47,24,13 VPt:4,0,0
state#0 17 1 E:17,0,0 Et:3,0,0 VP:11,0,0
state#ct 18 17 C:18,17,13 CE:18,17,14 CEt:1,1,0 E:18,17,13 Et:1,1,0 PnV:2,2,0 VP:18,17,10
state#o 7 3 E:7,3,1 N:1,1,0 NE:6,3,0 O:7,2,1 VP:7,2,0
stay# 35 1 E:33,0,0 Et:7,0,0 NE:5,0,0 O:3,0,0 P:25,0,0 Pn:25,0,0 PnV:8,0,0 VP:34,0,0 VPo:3,0,0 VPt:3,0,0 X:6,0,0 XE:6,0,0
stay#0 5 0 E:3,0,0 VP:4,0,0
stay#p:in 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 PnV:4,0,0 VP:8,0,0
steal# 5 0 E:3,0,0 O:3,0,0 VP:3,0,0
steer# 6 0 E:4,0,0 NE:4,0,0 VP:6,0,0
stem# 4 1 E:4,0,0 Et:1,1,0 NE:3,0,0 NEt:1,1,0 O:3,0,0 P:3,1,0 Pn:3,1,1 VP:4,1,0 VPo:2,1,0
step# 18 3 E:17,0,0 Et:3,1,0 NE:6,0,0 NEt:2,1,0 O:6,0,0 P:9,1,0 Pn:9,1,1 PnV:6,0,0 VP:17,1,0 VPo:4,1,0 X:4,1,0 XE:4,0,0 XEt:1,1,0 Xt:1,1,0
stick# 20 4 E:17,3,0 Et:3,0,0 NE:3,0,0 O:3,0,0 P:16,3,0 Pn:16,3,2 PnV:4,0,0 VP:18,3,0 VPo:3,0,0 VPt:3,0,0
stick#p:to 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
stir# 5 1 E:5,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0 VPo:4,0,0
stoke# 4 1 E:4,0,0 NE:4,0,0 O:3,1,0 VP:4,0,0
stop# 47 7 E:45,5,0 Et:3,1,0 NE:18,2,0 O:16,0,0 P:14,1,0 Pn:14,1,0 PnV:5,0,0 VP:41,5,0 VPo:9,0,0 X:15,4,0 XE:15,4,0 XEt:1,1,0
stop#0 6 0 E:6,0,0
stop#g 9 3 E:9,3,0 VP:9,2,0 X:9,2,0 XE:9,3,0
stop#o 10 0 E:10,0,0 NE:7,0,0 O:10,0,0 VP:10,0,0 VPo:3,0,0
strengthen# 4 0 VP:4,0,0
stress# 11 10 C:6,5,5 CE:6,4,4 CEt:1,1,0 E:11,7,6 Et:1,1,0 N:1,1,0 NE:5,3,0 O:5,4,3 P:3,1,0 Pn:3,0,0 PnV:2,1,0 QR:1,1,0 VP:11,8,6 VPo:2,1,0
stress#ct 5 5 C:5,4,4 CE:5,4,4 E:5,4,3 PnV:1,1,0 VP:5,4,3
stretch# 5 0 E:5,0,0 NE:4,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0 VPo:3,0,0
strike# 22 5 E:21,2,1 Et:8,1,0 NE:16,1,0 NEt:7,1,0 O:18,2,1 Ot:3,1,0 P:6,0,0 Pn:6,0,0 VP:21,2,1 VPo:9,0,0 VPt:7,1,0
strike#o 15 4 E:15,2,1 Et:7,1,0 NE:12,1,0 NEt:7,1,0 O:15,2,1 Ot:3,1,0 VP:15,2,1 VPo:6,0,0 VPt:7,1,0
strong# 8 0 P:7,0,0 Pn:7,0,0 VP:8,0,0
struggle# 41 9 E:40,8,1 Et:2,1,0 NE:3,0,0 O:3,0,0 P:12,0,0 Pn:12,0,0 PnV:5,0,0 VP:40,8,1 VPt:1,1,0 X:25,8,1 XE:25,8,1 XEt:1,1,0 Xt:1,1,0
struggle#x 22 8 E:22,8,1 Et:1,1,0 VP:22,8,1 VPt:1,1,0 X:22,8,1 XE:22,8,1 XEt:1,1,0 Xt:1,1,0
study# 7 0 E:7,0,0 NE:5,0,0 O:5,0,0 P:4,0,0 Pn:4,0,0 VP:7,0,0 VPo:3,0,0
stump# 8 1 E:8,0,0 P:8,1,0 Pn:8,1,1 PnV:3,0,0 VP:8,0,0
stump#p:for 8 1 E:8,0,0 P:8,1,0 Pn:8,1,1 PnV:3,0,0 VP:8,0,0
subject# 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
submit# 5 2 E:3,0,0 VP:5,0,0
succeed# 15 0 E:13,0,0 O:4,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:14,0,0
successful# 5 0 P:3,0,0 Pn:3,0,0 VP:5,0,0
sue# 13 6 E:11,3,1 Et:4,1,1 NE:5,1,0 O:8,3,2 P:6,1,0 Pn:6,1,0 PnV:6,0,0 PnVt:3,0,0 VP:12,4,2 VPo:5,1,0 VPot:3,0,0 VPt:3,0,0
suffer# 12 0 E:11,0,0 NE:3,0,0 O:3,0,0 P:7,0,0 Pn:7,0,0 VP:10,0,0
suggest# 171 159 C:133,120,101 CE:133,118,100 CEt:16,12,4 COL:2,1,0 COLt:2,1,0 Ct:13,9,3 E:167,141,115 Et:22,18,7 L:9,2,1 LR:5,4,2 Lt:5,2,0 LtR:1,1,0 N:1,1,0 NE:60,47,0 NEt:10,5,0 O:20,10,4 OC:1,1,1 Ot:1,1,1 P:12,3,0 Pn:12,2,0 PnV:3,3,0 PnVt:1,1,0 QR:4,3,0 T:3,0,0 TE:3,0,0 VP:159,137,113 VPo:12,7,0 VPt:15,12,5 X:6,4,3 XE:6,5,3 XEt:1,1,0 Xt:1,1,0
suggest#0 8 8 E:8,6,3 Et:1,1,0 NE:3,2,0 VP:2,1,1
suggest#c 42 40 C:42,37,34 CE:42,37,35 CEt:7,5,2 Ct:5,3,2 E:42,37,35 Et:7,5,2 NE:41,35,0 NEt:7,4,0 VP:42,38,35 VPt:5,3,2
suggest#ct 85 80 C:85,77,64 CE:85,75,62 CEt:9,7,2 Ct:8,6,1 E:85,75,62 Et:9,7,3 P:3,0,0 Pn:3,0,0 PnV:3,3,0 PnVt:1,1,0 VP:84,76,62 VPt:7,6,2
suggest#o 6 6 E:6,5,4 Et:1,1,1 N:1,1,0 NE:4,3,0 O:6,5,4 VP:6,5,5 VPo:1,1,0
sum# 4 2 E:2,1,1 NE:2,1,0 O:2,1,0 P:3,1,0 Pn:3,1,0 VP:4,2,2 VPo:2,2,0
summon# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
supply# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
support# 164 111 C:3,0,0 CE:3,0,0 E:154,67,52 Et:25,14,7 L:4,0,0 LR:2,1,0 Lt:4,0,0 LtR:2,1,0 N:3,3,1 NE:90,26,1 NEt:18,4,0 O:138,77,65 Ot:7,3,2 P:29,7,0 Pn:29,4,0 PnV:8,2,0 PnVt:3,0,0 QR:6,1,1 REL:3,1,1 S:4,4,4 SVP:3,1,0 T:3,0,0 VP:156,76,64 VPo:41,9,0 VPot:4,1,0 VPt:17,9,4 X:11,6,4 XE:11,5,3 XEt:2,2,1 Xt:2,2,1
support#g 7 6 E:7,4,3 Et:2,2,1 VP:7,5,4 VPt:2,2,1 X:7,5,4 XE:7,4,3 XEt:2,2,1 Xt:2,2,1
support#o 103 65 E:103,49,43 Et:15,7,5 N:3,3,1 NE:56,19,1 NEt:10,3,0 O:103,55,51 Ot:7,3,2 VP:103,53,50 VPo:12,2,0 VPt:10,4,2
support#o|p:in 6 5 E:6,2,1 Et:2,1,0 NE:5,1,0 O:6,4,3 P:6,1,0 Pn:6,1,0 VP:6,3,1 VPo:6,1,0
suppose# 11 0 P:3,0,0 Pn:3,0,0 S:11,0,0 SVP:11,0,0 SX:11,0,0 VP:11,0,0 X:11,0,0 XE:11,0,0
suppose#pas|x 11 0 P:3,0,0 Pn:3,0,0 S:11,0,0 SVP:11,0,0 SX:11,0,0 VP:11,0,0 X:11,0,0 XE:11,0,0
sure# 12 5 C:9,4,4 CE:9,4,4 QR:1,1,0 VP:12,5,5
sure#c|A 6 2 C:6,2,2 CE:6,2,2 VP:6,2,2
surge# 8 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:5,0,0 VP:7,0,0
surpass# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0 VPo:3,0,0
surprise# 12 4 C:2,1,1 CE:2,1,1 E:6,2,1 L:4,0,0 Lt:4,0,0 NE:4,2,0 O:5,0,0 PnV:1,1,0 VP:7,2,1 VPo:3,1,0
surround# 14 0 E:11,0,0 NE:9,0,0 O:9,0,0 P:4,0,0 Pn:4,0,0 VP:13,0,0 VPo:4,0,0
surround#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
survey# 16 0 E:14,0,0 NE:8,0,0 O:10,0,0 P:7,0,0 Pn:7,0,0 VP:13,0,0 VPo:6,0,0
survive# 17 0 E:17,0,0 Et:3,0,0 NE:6,0,0 O:9,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:15,0,0 VPo:3,0,0
survive#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
suspect# 7 6 C:6,5,5 CE:6,5,5 E:5,5,5 P:1,1,0 Pn:1,1,0 S:1,1,0 SVP:1,1,0 VP:7,6,4
suspend# 21 2 E:17,0,0 Et:3,2,0 NE:11,0,0 O:17,2,1 P:8,1,0 Pn:8,0,0 PnV:3,0,0 S:4,0,0 VP:19,2,1 VPo:12,1,0
suspend#o 10 0 E:10,0,0 NE:5,0,0 O:10,0,0 VP:10,0,0 VPo:6,0,0
sw# 6 0 E:6,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:6,0,0
sway# 4 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
sweep# 11 0 E:8,0,0 NE:5,0,0 O:6,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:9,0,0 VPo:4,0,0
swing# 4 1 E:3,0,0 P:2,1,0 Pn:2,1,1 VP:3,0,0
switch# 8 1 E:7,0,0 O:4,0,0 P:4,1,0 Pn:4,1,1 VP:7,0,0 VPo:2,1,0
tack# 4 1 E:3,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 PnVt:1,1,0 VP:4,0,0 VPt:1,1,0
take# 414 61 C:2,1,0 CE:2,1,0 COL:5,0,0 E:388,42,3 Et:62,8,0 L:10,0,0 Lt:7,0,0 N:23,0,0 NE:249,37,0 NEt:48,8,0 O:321,12,2 OC:1,1,0 Ot:7,2,0 P:190,16,0 Pn:190,17,12 PnV:75,10,5 PnVt:14,1,1 Pnt:9,2,2 Pt:9,2,0 QR:10,0,0 S:4,0,0 SVP:4,0,0 T:18,0,0 TE:18,0,0 VP:396,42,3 VPo:191,27,0 VPot:25,4,0 VPt:43,6,0 X:47,9,0 XE:47,9,0 XEt:4,0,0
take#0 16 1 E:14,0,0 Et:5,0,0 NE:9,0,0 NEt:5,0,0 VP:12,0,0 VPt:3,0,0
take#o 142 20 E:142,13,3 Et:18,4,0 N:21,0,0 NE:87,11,0 NEt:12,4,0 O:142,10,2 Ot:7,2,0 VP:142,13,3 VPo:27,3,0 VPot:3,1,0 VPt:12,3,0
take#o|T 5 1 E:5,0,0 O:5,1,0 VP:5,1,0
take#o|p:at 29 13 E:29,9,0 Et:5,3,0 NE:28,9,0 NEt:5,3,0 O:29,0,0 P:29,9,0 Pn:29,9,9 PnV:8,1,1 PnVt:2,1,1 Pnt:3,2,2 Pt:3,2,0 VP:29,8,0 VPo:29,8,0 VPot:5,3,0 VPt:5,3,0
take#o|p:from 8 1 E:8,1,0 NE:8,1,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:2,1,0 VP:8,1,0 VPo:8,1,0
take#o|p:in 33 6 E:33,5,0 Et:6,1,0 NE:27,5,0 NEt:6,1,0 O:33,0,0 P:33,3,0 Pn:33,4,1 PnV:9,2,1 VP:33,4,0 VPo:33,5,0 VPot:3,0,0 VPt:3,0,0
take#o|p:of 11 0 E:11,0,0 Et:3,0,0 NE:8,0,0 NEt:3,0,0 O:11,0,0 P:11,0,0 Pn:11,0,0 PnV:3,0,0 VP:11,0,0 VPo:11,0,0
take#o|p:on 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
take#o|p:to 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
take#o|pt 6 1 E:6,0,0 NE:6,0,0 O:6,1,0 T:6,0,0 TE:6,0,0 VP:6,1,0
take#o|x 16 4 E:16,4,0 NE:16,4,0 O:16,0,0 P:8,0,0 Pn:8,0,0 PnV:8,1,1 VP:16,4,0 VPo:16,4,0 X:16,4,0 XE:16,4,0
take#p:as 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
take#p:on 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 PnV:5,0,0 VP:10,0,0
take#x 14 4 E:14,3,0 P:9,0,0 Pn:9,0,0 PnV:9,2,0 VP:14,3,0 X:14,3,0 XE:14,3,0
talk# 114 83 C:2,1,0 CE:2,1,0 COL:5,1,0 E:102,51,1 Et:12,6,0 L:10,0,0 LR:2,1,0 LtR:1,1,0 N:1,1,0 NE:11,1,0 O:7,4,4 P:86,41,0 Pn:86,43,34 PnV:25,13,5 PnVt:3,0,0 Pt:1,1,0 QR:5,3,1 REL:4,1,0 S:2,1,1 SVP:2,1,0 T:5,0,0 TE:5,1,0 VP:99,51,1 VPo:5,0,0 VPt:4,1,0 X:3,2,0 XE:3,2,0
talk#0 8 5 E:8,5,0 VP:4,3,0
talk#p:about 41 34 E:41,23,0 Et:5,4,0 P:41,26,0 Pn:41,27,24 PnV:8,3,2 Pt:1,1,0 VP:41,24,0 VPt:2,1,0
talk#p:to 13 6 E:13,5,0 Et:1,1,0 P:13,0,0 Pn:13,0,0 PnV:7,4,0 VP:13,4,0
tally# 4 0
tap# 17 0 E:12,0,0 Et:3,0,0 NE:7,0,0 O:9,0,0 P:7,0,0 Pn:7,0,0 VP:15,0,0 VPo:3,0,0 VPt:3,0,0
target# 26 6 E:20,3,1 Et:4,2,2 NE:12,1,0 O:17,3,3 P:13,2,0 Pn:13,2,0 PnV:3,0,0 VP:24,3,2 VPo:11,1,0 VPt:3,2,2
target#o 9 2 E:9,0,0 Et:4,2,2 NE:7,0,0 O:9,2,2 VP:8,0,0 VPo:4,0,0 VPt:3,2,2
teach# 16 1 E:14,1,1 NE:9,0,0 O:11,0,0 P:8,0,0 Pn:8,0,0 VP:15,1,1 VPo:5,0,0
teach#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
tell# 461 437 C:177,154,113 CE:177,154,122 CEt:16,13,5 Ct:11,9,4 E:284,222,22 Et:25,19,3 L:184,124,65 LR:34,18,3 LRt:3,2,0 Lt:171,106,56 LtR:30,16,3 LtRt:3,2,0 N:1,1,1 NE:243,205,126 NEt:22,17,6 O:113,25,6 OC:46,40,0 OCt:1,1,0 Ot:2,1,1 P:34,8,2 Pn:34,8,1 PnV:17,13,0 QL:170,138,78 QLR:26,25,19 QR:36,28,21 S:3,1,1 SVP:2,2,0 T:6,6,4 TE:6,6,4 VP:288,205,8 VPi:136,118,83 VPit:9,8,2 VPo:69,55,29 VPot:4,2,1 VPt:19,13,2 X:13,9,3 XE:13,10,2 XEt:1,1,0 Xt:1,1,0
tell#0 5 3 E:5,3,0 Et:2,1,1 NE:5,3,1 NEt:1,1,0 VP:4,2,0 VPt:2,1,0
tell#Q|c|o 8 7 C:8,6,4 CE:8,6,5 E:8,6,0 NE:6,5,4 O:8,0,0 OC:8,5,0 PnV:1,1,0 QR:8,6,6 VP:8,5,0 VPo:8,6,3
tell#c 5 4 C:5,4,0 CE:5,4,0 E:5,4,1 NE:5,4,2 VP:5,4,0
tell#ct|i 72 71 C:72,70,54 CE:72,69,56 CEt:9,9,4 Ct:7,7,3 E:72,69,5 Et:9,9,0 NE:68,65,49 NEt:9,9,4 PnV:1,1,0 VP:72,70,1 VPi:72,71,52 VPit:7,7,2 VPt:7,7,0
tell#ct|o 28 27 C:28,27,21 CE:28,26,22 CEt:2,1,1 Ct:1,1,1 E:28,26,4 Et:2,1,0 NE:24,22,12 NEt:2,1,1 O:28,0,0 OC:28,26,0 OCt:1,1,0 P:5,0,0 Pn:5,0,0 PnV:5,5,0 VP:28,25,0 VPo:28,26,16 VPot:2,1,1 VPt:2,1,0
tell#c|i 24 23 C:24,23,19 CE:24,23,20 CEt:3,2,0 Ct:2,1,0 E:24,23,1 Et:3,2,0 NE:24,23,19 NEt:3,2,0 VP:24,23,0 VPi:24,23,18 VPit:2,1,0 VPt:2,1,0
tell#c|o 8 8 C:8,7,7 CE:8,7,7 E:8,7,1 NE:8,7,5 O:8,0,0 OC:8,7,0 VP:8,7,0 VPo:8,7,7
tell#i 18 12 E:18,8,0 NE:14,8,5 P:6,4,2 Pn:6,4,1 PnV:2,1,0 VP:18,7,0 VPi:11,5,2
tell#i|x 7 5 E:7,4,1 NE:6,5,2 VP:7,4,1 VPi:7,5,3 X:7,5,3 XE:7,5,2
tell#o 38 36 E:38,26,5 Et:5,4,1 N:1,1,1 NE:28,22,9 NEt:5,3,1 O:38,22,6 Ot:2,1,1 VP:38,25,5 VPo:6,4,2 VPt:3,2,1
tell#postS 6 6 L:6,4,4 Lt:5,4,4
tell#postSmq 21 21 L:21,14,9 LR:21,11,1 LRt:3,2,0 Lt:20,14,9 LtR:20,10,1 LtRt:3,2,0 QL:21,16,11 QLR:2,2,1
tell#postSq 137 136 L:137,97,47 Lt:130,80,38 QL:137,113,61 QLR:21,20,17
tend# 26 8 E:25,2,0 Et:8,1,0 S:22,1,1 SVP:22,1,0 SVPt:7,1,0 SX:22,1,0 SXt:5,1,0 VP:25,4,0 VPt:7,1,0 X:25,4,0 XE:25,2,0 XEt:8,1,0 Xt:5,1,0
tend#x 23 7 E:23,2,0 Et:7,1,0 S:20,1,1 SVP:20,1,0 SVPt:7,1,0 SX:20,1,0 SXt:5,1,0 VP:23,3,0 VPt:7,1,0 X:23,3,0 XE:23,2,0 XEt:7,1,0 Xt:5,1,0
test# 9 0 E:6,0,0 NE:6,0,0 NEt:3,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 S:3,0,0 SVP:3,0,0 VP:8,0,0
testify# 10 6 E:6,3,1 L:2,1,0 NE:1,1,0 O:1,1,0 P:7,0,0 Pn:7,0,0 PnV:6,4,0 QL:1,1,1 VP:8,5,1 VPo:1,1,0
thank# 17 15 E:17,13,8 Et:3,3,1 NE:13,7,2 NEt:2,1,0 O:17,9,5 Ot:1,1,1 P:9,7,2 Pn:9,7,1 PnV:2,1,0 PnVt:1,1,0 VP:17,13,8 VPo:10,8,2 VPot:1,1,0 VPt:2,2,1
thank#o 6 4 E:6,4,3 Et:2,2,1 NE:4,1,0 O:6,4,2 Ot:1,1,1 VP:6,4,2 VPt:1,1,1
thank#o|p:for 7 7 E:7,7,3 Et:1,1,0 NE:6,5,2 NEt:1,1,0 O:7,1,0 P:7,7,2 Pn:7,7,1 PnV:1,1,0 PnVt:1,1,0 VP:7,7,4 VPo:7,7,2 VPot:1,1,0 VPt:1,1,0
think# 116 92 C:75,63,50 CE:75,64,50 CEt:12,11,3 Ct:9,9,1 E:103,77,54 Et:15,11,3 L:9,3,0 LR:3,1,1 Lt:5,2,0 NE:57,43,0 NEt:8,4,0 OC:1,1,1 P:15,6,0 Pn:15,6,5 PnV:3,2,1 QR:3,1,0 REL:3,0,0 SVP:1,1,1 SX:1,1,1 VP:99,76,54 VPo:1,1,0 VPt:11,9,1 X:3,1,0 XE:3,2,0
think#0 10 6 E:7,3,2 NE:3,1,0 VP:5,3,2
think#c 58 52 C:58,48,42 CE:58,48,42 CEt:7,7,1 Ct:6,6,0 E:58,48,42 Et:7,7,1 NE:46,37,0 NEt:6,4,0 VP:58,49,42 VPt:6,6,0
think#ct 12 11 C:12,11,8 CE:12,11,7 CEt:3,3,2 Ct:2,2,1 E:12,11,7 Et:3,3,2 NE:2,1,0 PnV:1,1,0 VP:12,11,8 VPt:2,2,1
think#postS 5 5 L:5,2,0 Lt:3,2,0
threaten# 26 19 E:25,13,9 Et:6,4,2 NE:5,0,0 O:6,3,3 P:4,1,1 Pn:4,1,0 VP:25,16,10 VPo:3,0,0 VPt:4,3,2 X:18,13,8 XE:18,11,7 XEt:5,4,2 Xt:4,3,2
threaten#x 17 13 E:17,10,6 Et:4,3,2 VP:17,12,7 VPt:3,2,2 X:17,12,7 XE:17,10,6 XEt:4,3,2 Xt:3,2,2
thrill# 4 2 E:3,0,0 P:2,1,0 Pn:2,1,1 VP:3,1,0
throw# 29 7 E:23,4,1 Et:3,0,0 NE:19,3,0 O:21,2,1 P:21,4,1 Pn:21,4,3 PnV:6,0,0 S:4,0,0 SVP:4,0,0 VP:28,5,1 VPo:16,4,1
throw#o 6 2 E:6,1,1 NE:6,1,0 O:6,2,1 VP:6,2,1
thwart# 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
tick# 8 3 E:8,3,3 NE:4,3,0 O:4,2,2 P:3,0,0 Pn:3,0,0 VP:8,3,3 VPo:1,1,0 VPot:1,1,0
tie# 26 5 E:15,2,1 Et:3,1,1 NE:13,2,0 NEt:2,2,0 O:13,3,0 P:20,3,0 Pn:20,3,1 PnV:5,0,0 PnVt:1,1,0 S:8,0,0 SVP:6,0,0 VP:24,2,1 VPo:12,1,0 VPot:1,1,0 VPt:5,1,1
tie#o|p:to 6 3 E:6,1,1 Et:1,1,1 NE:6,1,0 NEt:1,1,0 O:6,2,0 P:6,3,0 Pn:6,3,1 PnV:3,0,0 PnVt:1,1,0 VP:6,1,1 VPo:6,1,0 VPot:1,1,0 VPt:1,1,1
tip# 4 1 E:4,1,0 O:3,0,0 VP:4,1,0 X:1,1,0 XE:1,1,0
title# 9 8 COL:2,2,0 O:2,2,0 QR:7,6,4 S:1,1,0 SVP:1,1,0 SX:1,1,0 VP:9,7,3 X:3,3,1 XE:3,2,1
top# 8 0 E:8,0,0 NE:7,0,0 O:7,0,0 P:4,0,0 Pn:4,0,0 VP:8,0,0 VPo:4,0,0
toss# 4 0 VP:3,0,0
touch# 12 4 E:11,3,0 Et:1,1,0 NE:3,1,0 O:4,0,0 P:8,4,0 Pn:8,4,4 Pnt:1,1,0 Pt:1,1,0 VP:11,4,0 VPt:1,1,0
tout# 16 16 C:1,1,1 CE:1,1,1 E:16,13,8 Et:2,1,1 N:1,1,0 NE:12,8,0 NEt:2,1,0 O:15,10,6 P:8,4,0 Pn:8,3,0 PnV:4,2,0 PnVt:1,1,0 VP:16,14,10 VPo:10,6,0 VPot:1,1,0 VPt:1,1,1 X:1,1,0 XE:1,1,0
tout#o 5 5 E:5,4,3 N:1,1,0 NE:4,3,0 O:5,4,4 VP:5,5,5 VPo:1,1,0
trade# 12 2 E:10,2,0 NE:7,2,0 O:8,1,0 P:5,0,0 Pn:5,0,0 VP:12,1,0 VPo:4,0,0
trail# 24 0 E:23,0,0 Et:4,0,0 NE:14,0,0 O:17,0,0 Ot:4,0,0 P:12,0,0 Pn:12,0,0 PnV:3,0,0 VP:22,0,0 VPo:8,0,0 VPt:4,0,0
trail#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
train# 5 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
transform# 9 0 E:8,0,0 NE:6,0,0 O:7,0,0 P:4,0,0 Pn:4,0,0 VP:9,0,0 VPo:3,0,0
translate# 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:7,0,0
translate#p:into 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
trash# 4 3 E:3,2,2 NE:1,1,0 O:4,2,2 VP:4,2,2 VPo:2,1,0
travel# 18 0 E:17,0,0 P:16,0,0 Pn:16,0,0 PnV:8,0,0 VP:18,0,0
treat# 10 1 E:3,0,0 O:3,0,0 P:9,1,0 Pn:9,1,0 PnV:4,0,0 S:6,1,0 SVP:6,0,0 VP:10,0,0 VPo:3,0,0
trend# 4 2 E:3,0,0 VP:4,1,0 X:2,1,0
trigger# 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
trounce# 7 0 E:3,0,0 NE:3,0,0 O:3,0,0 P:5,0,0 Pn:5,0,0 S:3,0,0 VP:7,0,0 VPo:3,0,0
true# 10 0 C:4,0,0 CE:4,0,0 P:4,0,0 Pn:4,0,0 VP:10,0,0 VPt:3,0,0
trust# 7 4 E:5,1,1 NE:4,1,0 O:4,1,1 S:2,1,1 VP:7,1,1 VPo:2,1,0
try# 173 33 COL:7,0,0 E:170,28,2 Et:27,3,1 NE:5,0,0 O:12,1,0 P:4,0,0 Pn:4,0,0 PnV:2,1,0 PnVt:1,1,0 QR:3,0,0 T:5,0,0 TE:5,0,0 TEt:1,1,0 Tt:1,1,0 VP:169,25,2 VPo:5,0,0 VPt:21,2,1 X:159,25,2 XE:159,27,2 XEt:27,3,1 Xt:12,2,1
try#o 5 1 E:5,1,0 O:5,1,0 VP:4,0,0
try#x 144 30 E:144,26,2 Et:25,3,1 PnV:1,1,0 PnVt:1,1,0 VP:144,24,2 VPt:20,2,1 X:144,24,2 XE:144,26,2 XEt:25,3,1 Xt:12,2,1
turn# 147 18 C:5,0,0 CE:5,0,0 E:137,9,0 Et:13,0,0 L:8,0,0 LR:3,0,0 Lt:3,0,0 NE:58,6,0 NEt:10,0,0 O:65,1,1 P:82,10,0 Pn:82,10,7 PnV:35,2,1 PnVt:8,0,0 T:3,0,0 TE:3,0,0 VP:134,11,0 VPo:43,8,0 VPot:6,0,0 VPt:13,0,0 X:17,1,0 XE:17,1,0
turn#0 8 0 E:8,0,0 NE:4,0,0 VP:4,0,0
turn#o 24 1 E:24,1,0 NE:12,1,0 O:24,0,0 VP:24,0,0 VPo:6,0,0
turn#o|p:into 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
turn#o|p:on 7 2 E:7,2,0 NE:6,2,0 O:7,0,0 P:7,2,0 Pn:7,2,2 VP:7,2,0 VPo:7,2,0
turn#o|p:to 7 1 E:7,0,0 Et:5,0,0 NE:7,0,0 NEt:5,0,0 O:7,0,0 P:7,1,0 Pn:7,1,0 PnV:3,1,1 VP:7,1,0 VPo:7,1,0 VPot:3,0,0 VPt:3,0,0
turn#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:6,0,0
turn#p:into 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
turn#p:to 12 2 E:12,1,0 P:12,1,0 Pn:12,1,1 VP:12,1,0
turn#x 8 0 E:8,0,0 VP:8,0,0 X:8,0,0 XE:8,0,0
tweet# 86 79 C:14,14,11 CE:14,14,11 E:58,45,23 Et:3,2,1 L:26,15,7 LR:4,4,0 Lt:18,12,6 LtR:1,1,0 NE:23,16,1 NEt:2,2,0 O:29,19,13 OC:2,2,0 P:15,3,0 Pn:15,3,1 PnV:7,3,0 QL:22,20,16 QLR:2,2,1 QR:10,9,9 S:1,1,1 T:2,2,1 TE:2,2,1 VP:55,37,19 VPo:12,3,2 VPot:2,1,0 VPt:3,2,1 X:1,1,0 XE:1,1,0
tweet#ct 9 9 C:9,9,8 CE:9,9,8 E:9,9,8 VP:9,9,8
tweet#o 19 17 E:19,14,10 Et:1,1,0 NE:15,11,0 NEt:1,1,0 O:19,15,11 VP:19,14,9 VPo:3,0,0 VPt:1,1,0
tweet#postSq 18 18 L:18,12,6 Lt:13,9,5 QL:18,17,13 QLR:1,1,0
tweet#q|T 5 5 E:5,5,2 QR:5,5,5
unable# 8 0 VP:8,0,0 X:8,0,0 XE:8,0,0
unable#x|A 6 0 VP:6,0,0 X:6,0,0 XE:6,0,0
unclear# 16 5 C:8,4,2 CE:8,3,1 CEt:1,1,1 P:3,0,0 Pn:3,0,0 VP:16,5,2
unclear#A 5 1 VP:5,1,0
unclear#cw|A 8 4 C:8,4,2 CE:8,3,1 CEt:1,1,1 VP:8,4,2
undermine# 11 1 E:11,1,1 NE:6,0,0 O:9,1,1 VP:10,1,1
undermine#o 6 1 E:6,1,1 O:6,1,1 VP:6,1,1
underscor# 12 4 E:10,3,2 NE:7,2,0 O:8,2,2 P:3,1,0 Pn:3,1,0 S:2,1,1 VP:11,3,2 VPo:3,1,0
underscor#o 6 2 E:6,2,1 NE:5,1,0 O:6,2,2 VP:6,2,1
underscore# 11 5 C:2,1,1 CE:2,1,1 COL:2,1,1 E:11,5,4 Et:2,1,0 NE:8,3,0 NEt:2,1,0 O:9,2,2 P:3,1,0 Pn:3,1,0 Pnt:1,1,0 Pt:1,1,0 VP:11,4,4 VPo:4,1,0 VPot:1,1,0 VPt:1,1,0
understand# 21 15 C:6,6,4 CE:6,5,4 CEt:1,1,0 COL:2,1,0 E:19,13,9 Et:4,2,0 NE:10,5,0 NEt:3,0,0 O:12,5,5 P:4,1,0 Pn:4,1,0 T:1,1,0 TE:1,1,0 VP:20,12,8 VPo:3,0,0
understand#cw 5 5 C:5,5,4 CE:5,4,3 E:5,4,3 VP:5,5,4
understand#o 6 5 E:6,5,4 NE:5,3,0 O:6,4,4 VP:6,4,4
unfold# 6 0 E:6,0,0 P:4,0,0 Pn:4,0,0 VP:6,0,0
unify# 9 0 E:9,0,0 NE:3,0,0 O:7,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:9,0,0
unite# 9 1 E:7,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:8,0,0
unleash# 8 2 E:7,1,1 NE:4,1,0 O:7,0,0 P:4,1,0 Pn:4,1,0 VP:7,2,0 VPo:4,1,0
unlikely# 11 1 C:4,0,0 CE:4,0,0 VP:11,0,0 X:7,0,0 XE:7,0,0
unlikely#x|A 6 0 VP:6,0,0 X:6,0,0 XE:6,0,0
unusual# 5 0 P:4,0,0 Pn:4,0,0 VP:5,0,0
unveil# 9 4 E:8,4,2 Et:3,1,0 N:1,1,1 NE:6,4,2 NEt:2,2,0 O:9,3,1 P:4,0,0 Pn:4,0,0 PnV:2,1,0 VP:9,4,2 VPo:5,1,0 VPt:3,1,0
unveil#o 5 3 E:5,3,1 N:1,1,1 NE:4,3,2 NEt:1,1,0 O:5,3,1 VP:5,3,1
update# 7 0 P:3,0,0 Pn:3,0,0 S:5,0,0 SVP:4,0,0 VP:6,0,0
upend# 5 0 E:5,0,0 O:4,0,0 VP:5,0,0
upset# 7 3 C:2,2,2 CE:2,2,2 E:4,0,0 NE:3,0,0 O:3,0,0 VP:7,3,2
urge# 53 50 C:2,2,1 CE:2,2,1 E:51,41,18 Et:9,8,3 L:3,1,1 LR:2,2,0 Lt:3,1,1 LtR:2,2,0 N:3,3,1 NE:47,37,8 NEt:8,7,3 O:49,10,8 P:4,0,0 Pn:4,0,0 PnV:3,3,0 QL:2,1,1 VP:51,45,23 VPi:1,1,0 VPo:41,35,9 VPot:5,5,3 VPt:6,6,2 X:36,34,12 XE:36,31,11 XEt:5,4,3 Xt:3,3,2
urge#o 11 10 E:11,8,3 Et:3,3,1 N:3,3,1 NE:11,7,0 NEt:3,3,0 O:11,8,6 VP:11,10,7 VPo:3,2,0 VPot:1,1,0 VPt:1,1,0
urge#o|x 30 28 E:30,26,12 Et:4,3,1 NE:28,24,5 NEt:4,3,2 O:30,0,0 P:3,0,0 Pn:3,0,0 PnV:3,3,0 VP:30,27,12 VPo:30,27,6 VPot:3,3,2 VPt:3,3,1 X:30,28,9 XE:30,26,8 XEt:4,3,2 Xt:2,2,1
use# 164 28 COL:4,0,0 E:128,12,1 Et:22,2,0 N:5,2,0 NE:82,11,0 NEt:9,2,0 O:97,7,4 P:53,3,0 Pn:53,3,0 PnV:11,0,0 QR:4,2,2 REL:4,0,0 S:19,0,0 SVP:16,0,0 SX:10,0,0 VP:155,12,1 VPo:63,11,0 VPot:7,2,0 VPt:17,2,0 X:57,7,0 XE:57,7,0 XEt:11,1,0 Xt:7,0,0
use#o 34 7 E:34,3,1 Et:6,0,0 N:5,2,0 NE:27,2,0 NEt:1,1,0 O:34,4,2 VP:34,4,1 VPo:8,1,0 VPot:1,1,0 VPt:3,0,0
use#o|T 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
use#o|p:as 11 3 E:11,2,0 Et:1,1,0 NE:10,2,0 O:11,1,0 P:11,2,0 Pn:11,2,0 VP:11,1,0 VPo:11,2,0 VPt:1,1,0
use#o|x 22 7 E:22,5,0 Et:4,0,0 NE:21,5,0 NEt:4,0,0 O:22,1,1 VP:22,5,0 VPo:22,5,0 VPot:4,0,0 VPt:4,0,0 X:22,5,0 XE:22,5,0 XEt:4,0,0 Xt:4,0,0
use#pas|x 8 0 S:8,0,0 SVP:8,0,0 SX:8,0,0 VP:8,0,0 X:8,0,0 XE:8,0,0
use#x 15 2 E:15,0,0 Et:4,0,0 VP:15,0,0 X:15,0,0 XE:15,0,0 XEt:4,0,0
usher# 5 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
utter# 4 2 E:3,1,1 NE:2,1,0 O:2,1,1 S:1,1,0 SVP:1,1,0 VP:4,1,1
validate# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
vary# 7 0 E:5,0,0 O:3,0,0 VP:7,0,0
verb##0 1516 321 E:1373,222,124 Et:184,23,5 NE:406,68,4 NEt:58,5,0 S:33,1,0 SVP:14,2,0 VP:754,99,48 VPt:62,5,0
verb##: 54 11 COL:54,5,4 COLt:6,1,0 E:54,6,3 Et:5,1,0 NE:4,2,1 S:3,0,0 SVP:2,1,0 VP:30,2,1 VPt:2,1,0
verb##:|T 15 2 COL:15,2,0 COLt:3,0,0 E:13,1,0 Et:3,0,0 NE:6,0,0 NEt:1,0,0 VP:7,0,0
verb##Q 84 30 E:84,18,3 Et:9,2,0 NE:5,2,0 P:63,11,0 Pn:63,10,4 PnV:24,5,1 PnVt:4,1,0 Pnt:1,0,0 Pt:1,0,0 QR:84,16,12 S:1,0,0 SVP:1,0,0 VP:71,16,3 VPt:6,1,0
verb##Q|T 31 15 E:27,6,0 Et:3,1,0 NE:9,1,1 P:14,1,0 Pn:14,1,0 PnV:7,0,0 PnVt:2,1,0 QR:31,9,6 VP:22,2,1 VPt:3,1,0
verb##Q|a 3 0 E:3,0,0 NE:3,0,0 QR:3,0,0 VP:3,0,0 X:3,0,0 XE:3,0,0
verb##Q|a|T 2 0 E:2,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 QR:2,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 SX:1,0,0 VP:2,0,0 VPt:1,0,0 X:2,0,0 XE:2,0,0 XEt:1,0,0
verb##Q|c 51 48 C:51,37,23 CE:51,40,24 CEt:7,3,3 Ct:6,2,2 E:51,40,14 Et:7,3,3 NE:29,23,1 NEt:4,2,0 P:17,1,0 Pn:17,1,1 PnV:17,13,0 PnVt:1,0,0 QR:49,31,15 VP:50,36,11 VPt:6,2,2
verb##Q|ct 30 30 C:30,29,13 CE:30,29,16 CEt:4,2,1 Ct:3,1,0 E:30,29,15 Et:4,2,1 NE:2,2,2 P:5,1,0 Pn:5,1,0 PnV:3,3,0 PnVt:1,1,1 QR:28,16,1 VP:30,29,13 VPt:3,1,0
verb##Q|ct|i 2 2 C:2,2,1 CE:2,2,2 E:2,2,0 NE:2,2,2 QR:2,2,0 VP:2,2,0 VPi:2,2,2
verb##Q|ct|o 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 O:1,1,0 OC:1,1,0 QR:1,1,1 VP:1,1,0
verb##Q|cw 18 13 C:18,13,12 CE:18,12,5 CEt:1,0,0 E:18,12,5 Et:1,0,0 P:2,0,0 Pn:2,0,0 PnV:2,2,0 QR:18,2,0 VP:18,13,10
verb##Q|cw|i 1 1 C:1,1,1 CE:1,1,1 E:1,1,0 NE:1,1,1 QR:1,0,0 VP:1,1,0 VPi:1,1,1
verb##Q|c|a 1 1 C:1,1,0 CE:1,1,0 E:1,1,1 NE:1,1,0 QR:1,1,0 VP:1,1,1 X:1,1,0 XE:1,1,1
verb##Q|c|i 4 4 C:4,1,1 CE:4,2,1 E:4,2,0 NE:3,1,0 QR:4,4,3 VP:4,1,0 VPi:4,1,1
verb##Q|c|o 15 13 C:15,11,7 CE:15,11,8 E:15,11,1 NE:12,9,5 O:15,0,0 OC:15,10,0 P:2,1,0 Pn:2,1,1 PnV:2,1,0 QR:15,11,10 VP:15,10,0 VPo:15,11,5
verb##Q|c|x 1 0 C:1,0,0 CE:1,0,0 E:1,0,0 QR:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##Q|g|pt 1 1 E:1,1,0 QR:1,1,0 T:1,0,0 TE:1,0,0 VP:1,0,0 X:1,0,0 XE:1,1,0
verb##Q|i 3 3 E:3,2,0 NE:3,2,1 QR:3,3,2 VP:3,0,0
verb##Q|o 128 60 E:128,32,14 Et:15,6,3 N:1,1,0 NE:100,19,1 NEt:12,4,0 O:128,36,21 Ot:5,2,0 P:39,6,0 Pn:39,5,0 PnV:7,2,0 PnVt:1,0,0 Pnt:1,1,1 Pt:1,1,0 QR:128,18,13 S:2,0,0 SVP:2,2,0 SVPt:1,1,0 VP:128,38,24 VPo:61,12,0 VPot:3,1,0 VPt:11,5,2
verb##Q|o|T 12 9 E:11,5,1 Et:1,1,0 NE:3,1,0 O:12,5,1 P:5,0,0 Pn:5,0,0 QR:12,6,4 VP:12,4,1 VPo:9,2,0 VPt:1,1,0
verb##Q|o|a 5 5 E:5,3,1 Et:1,1,1 NE:5,2,0 NEt:1,1,0 O:5,2,0 QR:5,1,0 VP:5,4,3 VPo:5,3,0 VPot:1,1,0 VPt:1,1,1 X:5,3,0 XE:5,2,0 XEt:1,1,0 Xt:1,1,0
verb##Q|o|g 2 2 E:2,2,0 NE:1,1,0 O:2,0,0 QR:2,2,1 T:1,1,1 TE:1,1,1 VP:2,1,0 VPo:2,1,0 X:2,1,0 XE:2,2,0
verb##Q|o|i 3 3 E:3,1,0 NE:2,0,0 O:3,1,1 P:2,0,0 Pn:2,0,0 QR:3,2,2 T:1,1,1 TE:1,1,1 VP:3,0,0 VPi:3,0,0 VPo:2,0,0
verb##Q|o|pt 28 18 E:28,13,2 Et:2,0,0 N:1,0,0 NE:23,10,1 NEt:2,0,0 O:28,5,0 P:7,1,0 Pn:7,0,0 PnV:4,1,0 QR:28,14,9 T:28,11,3 TE:26,10,2 TEt:1,0,0 Tt:1,0,0 VP:28,6,2 VPo:14,2,0 VPot:1,0,0 VPt:2,0,0
verb##Q|o|x 10 4 E:10,2,0 Et:1,1,0 NE:9,3,1 NEt:1,1,1 O:10,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 QR:10,2,1 T:2,0,0 TE:2,0,0 VP:10,3,0 VPo:10,3,1 VPot:1,1,1 VPt:1,1,0 X:10,3,1 XE:10,3,1 XEt:1,1,1 Xt:1,1,1
verb##Q|pt 16 12 E:16,7,1 Et:2,2,0 P:14,2,0 Pn:14,2,2 PnV:5,3,0 PnVt:1,1,1 QR:16,8,4 S:1,0,0 SVP:1,0,0 T:16,7,2 TE:16,7,2 TEt:1,1,0 Tt:1,1,0 VP:14,2,0 VPt:1,1,0
verb##Q|pt|T 18 13 E:18,11,2 Et:1,0,0 NE:4,0,0 NEt:1,0,0 P:12,1,0 Pn:12,1,1 PnV:2,0,0 QR:18,12,9 S:1,0,0 SVP:1,0,0 T:18,11,5 TE:18,11,5 TEt:1,0,0 Tt:1,0,0 VP:15,1,0
verb##Q|x 16 9 E:16,4,1 Et:4,1,0 P:4,0,0 Pn:4,0,0 PnV:4,2,0 PnVt:1,0,0 QR:16,5,2 S:3,0,0 SVP:3,0,0 SVPt:2,1,0 SX:3,1,0 SXt:1,0,0 VP:16,5,1 VPt:4,1,0 X:16,7,1 XE:16,5,1 XEt:4,1,0 Xt:2,0,0
verb##Q|x|T 5 4 E:5,3,1 QR:5,3,3 VP:5,2,0 X:5,2,1 XE:5,3,1
verb##Q|x|pt 4 3 E:4,2,0 Et:1,0,0 QR:4,3,3 T:4,2,0 TE:4,2,1 VP:4,0,0 X:4,0,0 XE:4,2,0 XEt:1,0,0
verb##a 480 122 E:480,88,17 Et:41,13,3 NE:202,48,9 NEt:27,8,1 P:28,5,0 Pn:28,4,0 PnV:10,1,1 PnVt:1,0,0 S:50,11,1 SVP:50,19,10 SVPt:6,5,0 SX:50,18,10 SXt:5,4,0 VP:479,85,17 VPt:31,11,3 X:480,81,21 XE:480,87,17 XEt:41,13,3 Xt:25,9,2
verb##acl 41 7 S:7,0,0 SVP:3,0,0 VP:37,2,0 VPt:2,0,0
verb##acl|: 3 1 COL:3,1,0 VP:2,1,1
verb##acl|Q 6 1 P:3,1,0 Pn:3,1,1 QR:6,0,0 VP:3,1,0
verb##acl|Q|a 1 0 QR:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##acl|Q|x 1 1 P:1,0,0 Pn:1,0,0 PnV:1,1,1 QR:1,0,0 VP:1,1,0 X:1,1,0 XE:1,1,0
verb##acl|a 7 2 VP:7,2,1 VPt:2,1,0 X:7,2,1 XE:7,1,0 XEt:3,2,1 Xt:2,1,0
verb##acl|c 3 0 C:3,0,0 CE:3,0,0 VP:3,0,0
verb##acl|ct 3 0 C:3,0,0 CE:3,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:3,0,0
verb##acl|cw 2 0 C:2,0,0 CE:2,0,0 VP:2,0,0
verb##acl|o 35 12 N:1,1,1 O:35,8,4 Ot:3,0,0 S:4,0,0 SVP:4,0,0 VP:35,9,3 VPo:5,2,0 VPt:4,1,1
verb##acl|o|: 2 1 COL:2,1,0 COLt:1,0,0 O:2,1,0 Ot:1,0,0 VP:2,1,0 VPt:1,0,0
verb##acl|o|p:after 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|o|p:at 2 0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|o|p:during 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|o|p:for 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 Pt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##acl|o|p:in 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|o|p:on 1 1 O:1,1,1 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|o|p:to 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|p:across 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:after 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##acl|p:after|: 1 1 COL:1,0,0 P:1,1,0 Pn:1,1,0 VP:1,1,0
verb##acl|p:against 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0
verb##acl|p:along 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:as 36 17 P:36,11,0 Pn:36,14,7 PnV:4,0,0 PnVt:2,0,0 S:2,0,0 SVP:2,0,0 VP:36,10,0 VPt:3,0,0
verb##acl|p:as|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:at 16 2 P:16,2,0 Pn:16,2,1 PnV:2,0,0 VP:16,2,0
verb##acl|p:based 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##acl|p:before 3 0 P:3,0,0 Pn:3,0,0 VP:3,0,0 VPt:1,0,0
verb##acl|p:behind 1 1 P:1,1,0 Pn:1,1,1 PnV:1,0,0 VP:1,0,0 VPt:1,1,0
verb##acl|p:between|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:by 4 1 P:4,1,0 Pn:4,1,0 VP:4,1,0
verb##acl|p:during 2 1 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##acl|p:for 36 10 P:36,7,0 Pn:36,7,2 PnV:5,3,3 Pt:1,0,0 VP:36,9,0 VPt:1,0,0
verb##acl|p:from 10 0 P:10,0,0 Pn:10,0,0 PnV:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:10,0,0 VPt:1,0,0
verb##acl|p:in 85 8 P:85,1,0 Pn:85,1,1 PnV:16,2,0 PnVt:1,0,0 Pnt:3,0,0 Pt:3,0,0 S:4,1,0 SVP:4,1,0 VP:85,2,0 VPt:4,0,0
verb##acl|p:inside 1 1 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,1,0 VP:1,0,0 VPt:1,1,0
verb##acl|p:into 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##acl|p:in|pt 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##acl|p:of 1 1 P:1,1,0 Pn:1,0,0 VP:1,1,0
verb##acl|p:on 48 8 P:48,4,0 Pn:48,4,3 PnV:9,0,0 PnVt:3,0,0 Pnt:2,0,0 Pt:2,0,0 VP:48,4,0 VPt:5,0,0
verb##acl|p:onto 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##acl|p:over 3 1 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##acl|p:since 3 0 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##acl|p:through 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:to 40 7 P:40,2,0 Pn:40,2,1 PnV:7,2,1 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:40,3,0 VPt:2,0,0
verb##acl|p:under 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0
verb##acl|p:upon 1 1 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:via 1 1 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:with 47 2 P:47,1,1 Pn:47,1,0 PnV:13,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 VP:47,1,1 VPt:2,0,0
verb##acl|p:with|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|q 10 3 P:4,1,0 Pn:4,1,0 QR:10,3,2 VP:7,2,1
verb##acl|q|a 10 6 QR:10,6,2 S:1,0,0 SVP:1,1,0 SX:1,1,0 VP:10,5,2 X:10,5,2 XE:10,3,2 XEt:2,0,0
verb##acl|q|c 1 0 C:1,0,0 CE:1,0,0 QR:1,0,0 VP:1,0,0
verb##acl|q|o 1 1 O:1,1,0 QR:1,1,1 VP:1,1,0
verb##acl|x 40 10 P:3,1,0 Pn:3,1,0 PnV:3,2,1 S:2,0,0 SVP:2,0,0 SX:2,0,0 VP:40,10,1 VPt:3,0,0 X:40,10,2 XE:40,7,1 XEt:5,2,0 Xt:3,0,0
verb##acl|x|: 1 0 COL:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##a|: 10 0 COL:10,0,0 COLt:1,0,0 E:10,0,0 Et:1,0,0 NE:2,0,0 NEt:1,0,0 VP:10,0,0 VPt:1,0,0 X:10,0,0 XE:10,0,0 XEt:1,0,0 Xt:1,0,0
verb##a|:|T 2 0 COL:2,0,0 E:2,0,0 NE:2,0,0 VP:2,0,0 X:2,0,0 XE:2,0,0
verb##a|T 95 26 E:93,10,0 Et:7,1,0 NE:37,4,0 NEt:5,0,0 P:14,1,0 Pn:14,1,1 PnV:8,0,0 PnVt:3,0,0 S:14,6,1 SVP:14,7,2 SX:14,8,3 VP:95,13,2 VPt:7,0,0 X:95,13,3 XE:95,12,2 XEt:9,2,0 Xt:2,0,0
verb##a|pt 8 3 E:8,1,0 Et:2,0,0 NE:4,1,0 NEt:1,0,0 P:1,0,0 Pn:1,0,0 T:8,0,0 TE:8,0,0 TEt:1,0,0 Tt:1,0,0 VP:8,1,0 X:8,1,0 XE:8,1,0 XEt:2,0,0
verb##a|pt|: 6 0 COL:6,0,0 COLt:2,0,0 E:6,0,0 Et:2,0,0 NE:3,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 T:6,0,0 TE:6,0,0 TEt:2,0,0 Tt:1,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0 XEt:2,0,0
verb##a|pt|T 3 0 E:3,0,0 Et:1,0,0 NE:2,0,0 T:3,0,0 TE:3,0,0 VP:3,0,0 X:3,0,0 XE:3,0,0 XEt:1,0,0
verb##c 1953 1744 C:1953,1645,1335 CE:1953,1643,1359 CEt:264,208,107 Ct:190,146,68 E:1953,1642,1337 Et:268,208,107 NE:1720,1452,3 NEt:239,182,0 P:32,4,0 Pn:32,4,1 PnV:31,12,3 PnVt:5,1,1 S:2,0,0 SVP:2,2,0 VP:1951,1652,1343 VPt:205,156,74
verb##ct 1311 1196 C:1311,1153,913 CE:1311,1154,964 CEt:166,136,54 Ct:124,98,33 E:1311,1152,926 Et:166,136,49 NE:39,33,5 NEt:5,4,0 P:131,13,1 Pn:131,13,0 PnV:118,100,3 PnVt:15,12,0 S:6,0,0 SVP:6,3,0 SVPt:2,1,0 VP:1310,1154,818 VPt:130,105,28
verb##ct|a 7 6 C:7,5,3 CE:7,5,3 E:7,5,0 NE:6,4,3 S:1,0,0 SVP:1,1,0 SX:1,0,0 VP:7,5,0 X:7,0,0 XE:7,5,0
verb##ct|i 94 93 C:94,92,75 CE:94,91,76 CEt:13,13,5 Ct:10,10,4 E:94,91,19 Et:13,13,1 NE:74,71,55 NEt:9,9,4 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:94,92,1 VPi:94,93,73 VPit:10,10,3 VPt:10,10,0
verb##ct|o 128 105 C:128,101,67 CE:128,101,70 CEt:9,6,3 Ct:6,5,2 E:128,101,32 Et:10,7,3 N:2,1,1 NE:81,67,34 NEt:6,5,2 O:128,10,3 OC:128,99,12 OCt:8,6,2 Ot:1,0,0 P:20,2,0 Pn:20,2,0 PnV:17,13,2 VP:128,98,12 VPo:116,93,54 VPot:7,5,2 VPt:9,6,2
verb##ct|o|a 5 4 C:5,4,2 CE:5,4,2 CEt:1,1,1 Ct:1,1,1 E:5,3,0 Et:1,1,0 NE:5,3,0 NEt:1,1,0 O:5,0,0 OC:5,3,0 OCt:1,1,0 P:2,0,0 Pn:2,0,0 PnV:2,2,0 PnVt:1,1,0 VP:5,3,0 VPo:5,3,0 VPot:1,1,0 VPt:1,1,0 X:5,0,0 XE:5,3,0 XEt:1,1,0
verb##ct|x 1 1 C:1,1,0 CE:1,1,0 E:1,1,1 VP:1,1,1 X:1,0,0 XE:1,1,1
verb##cw 259 179 C:259,169,137 CE:259,165,125 CEt:27,15,7 Ct:17,11,6 E:259,165,121 Et:27,15,7 NE:1,0,0 P:15,0,0 Pn:15,0,0 PnV:15,11,0 S:1,0,0 SVP:1,0,0 VP:259,168,127 VPt:18,11,5
verb##cw|a 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 NE:1,1,1 VP:1,1,0 X:1,1,0 XE:1,1,0
verb##cw|i 19 17 C:19,17,15 CE:19,17,14 E:19,17,2 NE:19,17,13 VP:19,17,1 VPi:19,17,15
verb##cw|o 1 1 C:1,1,1 CE:1,1,1 E:1,1,0 NE:1,1,1 O:1,0,0 OC:1,1,0 VP:1,1,0 VPo:1,1,1
verb##cw|x 2 2 C:2,2,0 CE:2,2,0 CEt:1,1,0 Ct:1,1,0 E:2,2,1 Et:1,1,0 VP:2,2,1 VPt:1,1,0 X:2,0,0 XE:2,2,1 XEt:1,1,0
verb##c|a 5 4 C:5,1,1 CE:5,1,1 CEt:1,0,0 Ct:1,0,0 E:5,1,0 Et:1,0,0 NE:4,1,1 NEt:1,0,0 S:1,1,1 SVP:1,0,0 SX:1,0,0 VP:5,1,0 VPt:1,0,0 X:5,2,1 XE:5,1,0 XEt:1,0,0
verb##c|g 4 4 C:4,3,0 CE:4,3,0 CEt:1,1,0 Ct:1,1,0 E:4,3,2 Et:1,1,1 VP:4,3,2 VPt:1,1,1 X:4,3,0 XE:4,3,2 XEt:1,1,1
verb##c|i 34 32 C:34,31,22 CE:34,30,22 CEt:5,3,1 Ct:2,1,0 E:34,30,6 Et:5,3,0 NE:32,28,20 NEt:5,3,1 VP:34,31,3 VPi:34,31,21 VPit:2,1,0 VPt:2,1,0
verb##c|o 54 41 C:54,33,11 CE:54,32,11 CEt:6,3,1 Ct:6,3,1 E:54,34,17 Et:7,3,1 NE:47,30,7 NEt:6,2,0 O:54,10,2 OC:54,35,17 OCt:10,4,1 P:5,1,0 Pn:5,1,0 PnV:5,3,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,1,0 VP:54,35,17 VPo:53,34,10 VPot:7,3,1 VPt:9,4,1
verb##c|o|g 1 1 C:1,1,0 CE:1,1,0 E:1,1,1 NE:1,1,0 O:1,0,0 OC:1,1,1 VP:1,1,1 VPo:1,1,0 X:1,0,0 XE:1,1,0
verb##c|o|i 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 NE:1,1,0 O:1,0,0 OC:1,1,0 VP:1,1,0 VPi:1,1,0 VPo:1,1,0
verb##c|o|x 2 2 C:2,2,0 CE:2,2,0 E:2,2,2 NE:2,2,0 O:2,0,0 OC:2,2,2 VP:2,2,2 VPo:2,2,0 X:2,1,0 XE:2,2,0
verb##c|x 5 3 C:5,2,0 CE:5,1,0 CEt:2,1,1 Ct:1,0,0 E:5,1,0 Et:2,1,1 NE:1,0,0 NEt:1,1,0 VP:5,1,0 VPt:2,1,1 X:5,1,1 XE:5,1,0 XEt:2,1,0 Xt:1,1,0
verb##g 225 95 E:225,76,44 Et:36,13,4 NE:3,2,0 P:4,0,0 Pn:4,0,0 PnV:2,1,1 S:3,0,0 SVP:3,0,0 SX:3,0,0 VP:225,74,43 VPt:31,11,3 X:225,74,40 XE:225,76,44 XEt:36,13,4 Xt:27,10,3
verb##g|: 1 1 COL:1,1,1 COLt:1,0,0 E:1,1,1 Et:1,0,0 VP:1,1,1 VPt:1,0,0 X:1,1,1 XE:1,1,1 XEt:1,0,0 Xt:1,0,0
verb##g|T 4 3 E:4,1,0 VP:4,1,0 X:4,1,0 XE:4,1,0
verb##g|pt 10 5 E:10,2,0 Et:5,3,2 T:10,0,0 TE:10,0,0 TEt:1,0,0 Tt:1,0,0 VP:10,5,4 X:10,5,4 XE:10,2,0 XEt:5,3,2
verb##g|pt|: 3 0 COL:3,0,0 COLt:1,0,0 E:3,0,0 Et:1,0,0 T:3,0,0 TE:3,0,0 TEt:1,0,0 Tt:1,0,0 VP:3,0,0 X:3,0,0 XE:3,0,0 XEt:1,0,0
verb##i 41 25 E:41,18,4 Et:3,1,0 NE:33,17,6 NEt:3,1,1 P:17,9,4 Pn:17,9,3 PnV:4,2,0 PnVt:2,1,0 VP:41,15,1 VPi:25,13,3 VPit:2,1,1 VPt:2,1,0
verb##i|: 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 VP:1,0,0
verb##i|T 5 5 E:5,2,0 NE:1,1,0 P:3,1,1 Pn:3,1,0 PnV:2,0,0 VP:5,2,0 VPi:4,2,1
verb##i|a 3 2 E:3,2,0 Et:2,2,1 NE:2,2,0 NEt:2,2,1 VP:3,2,1 VPi:3,2,0 VPit:1,1,1 VPt:1,1,0 X:3,2,0 XE:3,2,0 XEt:2,2,1 Xt:1,1,1
verb##i|x 52 35 E:52,31,19 Et:7,5,3 NE:48,29,4 NEt:7,5,1 VP:52,31,21 VPi:52,32,5 VPit:6,4,1 VPt:6,4,2 X:52,32,5 XE:52,31,4 XEt:7,5,1 Xt:3,3,1
verb##i|x|T 2 2 E:2,2,1 NE:1,0,0 VP:2,2,0 VPi:2,2,1 X:2,2,1 XE:2,2,1
verb##mid 287 265 E:287,235,52 L:287,70,8 LR:287,245,146
verb##o 7174 2182 E:7174,1662,1133 Et:997,242,133 N:274,120,30 NE:4755,1074,68 NEt:711,164,6 Nt:26,12,3 O:7173,1732,1209 Ot:375,91,38 S:12,2,1 SVP:12,6,1 SVPt:1,1,0 VP:7161,1760,1226 VPo:1371,229,16 VPot:115,21,1 VPt:683,190,104
verb##o|: 125 31 COL:125,21,8 COLt:18,3,0 E:125,23,11 Et:23,5,1 N:2,0,0 NE:111,21,3 NEt:20,3,0 O:125,20,13 Ot:9,3,1 VP:125,24,15 VPo:29,6,1 VPot:1,0,0 VPt:11,5,1
verb##o|:|T 12 2 COL:12,0,0 COLt:2,0,0 E:12,1,0 Et:2,0,0 NE:8,1,0 NEt:1,0,0 O:12,1,1 Ot:1,0,0 VP:12,1,1 VPo:4,0,0 VPt:2,0,0
verb##o|T 509 166 E:462,124,9 Et:68,12,1 N:12,7,3 NE:189,35,1 NEt:35,2,0 Nt:2,0,0 O:509,125,60 Ot:33,5,0 S:3,0,0 SVP:3,1,0 VP:507,140,61 VPo:130,22,1 VPot:14,3,0 VPt:64,10,1
verb##o|a 359 111 E:359,89,60 Et:35,9,7 NE:305,73,5 NEt:36,7,0 O:359,39,3 P:7,1,0 Pn:7,1,0 PnV:1,0,0 VP:359,97,66 VPo:358,87,6 VPot:31,8,0 VPt:29,8,6 X:359,80,6 XE:359,79,5 XEt:36,8,0 Xt:21,6,0
verb##o|a|: 8 0 COL:8,0,0 E:8,0,0 NE:8,0,0 O:8,0,0 P:1,0,0 Pn:1,0,0 VP:8,0,0 VPo:8,0,0 X:8,0,0 XE:8,0,0
verb##o|a|T 12 2 E:12,2,0 Et:2,0,0 NE:5,0,0 NEt:2,0,0 O:12,1,0 P:1,0,0 Pn:1,0,0 VP:12,2,2 VPo:12,2,0 VPot:2,0,0 VPt:2,0,0 X:12,2,0 XE:12,2,0 XEt:2,0,0 Xt:2,0,0
verb##o|a|pt 10 2 COL:4,0,0 COLt:2,0,0 E:10,2,0 Et:4,0,0 NE:10,2,1 NEt:4,0,0 O:10,0,0 P:1,1,0 Pn:1,1,0 T:10,1,0 TE:10,2,0 TEt:3,0,0 Tt:3,0,0 VP:10,1,0 VPo:10,1,1 X:10,0,0 XE:10,2,1 XEt:4,0,0
verb##o|g 49 23 E:49,19,14 Et:5,3,1 NE:40,14,0 NEt:5,3,0 O:49,7,1 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:49,19,15 VPo:48,17,0 VPot:6,3,0 VPt:6,3,1 X:49,17,0 XE:49,17,0 XEt:5,3,0 Xt:6,3,0
verb##o|g|T 4 0 E:4,0,0 Et:1,0,0 O:4,0,0 VP:4,0,0 VPo:4,0,0 VPot:1,0,0 VPt:1,0,0 X:4,0,0 XE:4,0,0 XEt:1,0,0 Xt:1,0,0
verb##o|g|pt 3 1 E:3,1,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:3,0,0 T:3,1,1 TE:3,1,1 VP:3,0,0 VPo:3,0,0 X:3,0,0 XE:3,1,0 XEt:1,0,0
verb##o|i 115 36 E:115,30,22 Et:14,1,1 N:10,0,0 NE:101,24,3 NEt:13,0,0 O:115,29,3 Ot:5,0,0 P:21,4,0 Pn:21,4,0 PnV:3,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:115,31,23 VPi:115,31,6 VPit:10,1,0 VPo:38,6,0 VPot:3,0,0 VPt:10,1,1
verb##o|i|: 1 1 COL:1,0,0 E:1,0,0 Et:1,1,0 NE:1,0,0 NEt:1,1,0 O:1,1,0 VP:1,1,0 VPi:1,1,0
verb##o|i|T 1 0 E:1,0,0 O:1,0,0 VP:1,0,0 VPi:1,0,0
verb##o|i|a 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 VP:1,0,0 VPi:1,0,0 VPit:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0 Xt:1,0,0
verb##o|i|pt 4 2 COL:3,2,1 E:4,2,0 NE:4,2,2 O:4,0,0 T:4,2,1 TE:4,2,1 VP:4,0,0 VPi:4,0,0
verb##o|i|x 2 0 E:2,0,0 Et:1,0,0 NE:2,0,0 NEt:1,0,0 O:2,0,0 VP:2,0,0 VPi:2,0,0 VPit:1,0,0 VPo:2,0,0 VPot:1,0,0 VPt:1,0,0 X:2,0,0 XE:2,0,0 XEt:1,0,0 Xt:1,0,0
verb##o|p:, 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0 VPo:4,0,0
verb##o|p:about 26 19 E:26,13,3 Et:3,0,0 NE:25,13,2 NEt:3,0,0 O:26,1,0 P:26,17,3 Pn:26,17,11 PnV:5,1,0 PnVt:2,0,0 VP:26,12,2 VPo:26,13,3 VPot:2,0,0 VPt:2,0,0
verb##o|p:about|T 2 1 E:2,0,0 NE:1,0,0 O:2,0,0 P:2,1,0 Pn:2,1,1 VP:2,1,0 VPo:2,1,0
verb##o|p:about|pt 1 1 E:1,0,0 Et:1,1,0 NE:1,0,0 NEt:1,1,0 O:1,0,0 P:1,1,0 Pn:1,1,1 T:1,0,0 TE:1,0,0 VP:1,1,0 VPo:1,1,0
verb##o|p:above 2 1 E:2,1,1 Et:1,0,0 NE:2,1,0 NEt:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:according|T 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:across 13 1 E:13,0,0 Et:3,0,0 NE:13,0,0 NEt:3,0,0 O:13,1,1 P:13,0,0 Pn:13,0,0 PnV:4,0,0 PnVt:2,0,0 Pnt:2,0,0 Pt:2,0,0 VP:13,1,0 VPo:13,0,0 VPot:3,0,0 VPt:3,0,0
verb##o|p:after 50 10 E:50,2,0 Et:2,0,0 NE:46,1,0 NEt:2,0,0 O:50,8,8 P:50,0,0 Pn:50,0,0 PnV:13,0,0 PnVt:1,0,0 VP:50,2,0 VPo:50,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:after|: 1 1 COL:1,0,0 COLt:1,0,0 E:1,0,0 Et:1,1,0 NE:1,0,0 NEt:1,1,0 O:1,1,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,1,0
verb##o|p:after|T 2 2 E:2,0,0 O:2,1,0 P:2,1,0 Pn:2,1,0 VP:2,1,1 VPo:2,1,0
verb##o|p:after|pt 2 0 E:2,0,0 Et:1,0,0 NE:2,0,0 NEt:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:against 28 12 E:28,9,5 Et:3,1,0 NE:27,8,0 NEt:3,1,0 O:28,2,0 P:28,10,0 Pn:28,8,5 PnV:7,0,0 PnVt:1,1,1 Pnt:2,0,0 Pt:2,0,0 VP:28,10,4 VPo:28,7,0 VPot:3,1,0 VPt:3,1,0
verb##o|p:against|: 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:against|T 3 1 E:3,0,0 Et:2,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:3,0,0 VPo:3,0,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:against|pt 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:ahead 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:along 10 2 E:10,2,2 Et:1,0,0 NE:10,2,0 NEt:1,0,0 O:10,0,0 P:10,1,0 Pn:10,1,0 PnV:3,1,0 VP:10,2,1 VPo:10,2,0
verb##o|p:alongside|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:amid 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:among 20 4 E:20,3,0 Et:5,0,0 NE:17,1,0 NEt:5,0,0 O:20,1,0 P:20,0,0 Pn:20,0,0 PnV:5,1,0 Pnt:2,0,0 Pt:3,0,0 S:1,0,0 SVP:1,0,0 VP:20,3,0 VPo:20,1,0 VPot:3,0,0 VPt:3,0,0
verb##o|p:among|T 2 0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:around 8 1 E:8,0,0 Et:1,1,1 NE:7,0,0 NEt:1,1,0 O:8,1,0 P:8,1,0 Pn:8,1,0 PnV:2,0,0 VP:8,0,0 VPo:8,0,0 VPot:1,1,0 VPt:1,1,1
verb##o|p:around|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:as 292 196 E:292,170,130 Et:38,14,9 NE:278,158,1 NEt:37,12,0 O:292,59,2 P:292,171,1 Pn:292,153,13 PnV:51,19,0 PnVt:9,1,0 Pnt:8,4,0 Pt:8,4,0 VP:292,178,142 VPo:291,172,1 VPot:18,7,0 VPt:23,8,4
verb##o|p:as|: 3 3 COL:3,0,0 E:3,1,0 NE:3,1,0 O:3,1,0 P:3,0,0 Pn:3,0,0 VP:3,1,0 VPo:3,0,0
verb##o|p:as|T 12 6 E:12,4,0 NE:6,2,0 O:12,2,0 P:12,5,0 Pn:12,5,0 PnV:1,0,0 VP:12,5,4 VPo:12,5,0
verb##o|p:as|pt 7 7 E:7,6,2 Et:2,1,0 NE:7,6,0 NEt:2,1,1 O:7,3,0 P:7,6,0 Pn:7,4,0 PnV:1,1,0 Pnt:1,0,0 Pt:1,0,0 T:7,2,0 TE:7,2,0 VP:7,6,3 VPo:7,6,1 VPot:1,0,0 VPt:1,0,0
verb##o|p:at 205 67 E:205,42,17 Et:31,10,3 NE:184,33,1 NEt:31,8,0 O:205,25,13 Ot:1,0,0 P:205,37,1 Pn:205,36,15 PnV:63,10,1 PnVt:11,4,1 Pnt:10,4,3 Pt:11,4,0 VP:205,43,23 VPo:202,41,1 VPot:22,7,0 VPt:22,8,2
verb##o|p:at|: 1 0 COL:1,0,0 COLt:1,0,0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:at|T 18 3 E:17,1,0 Et:2,0,0 NE:5,0,0 NEt:1,0,0 O:18,0,0 P:18,1,0 Pn:18,1,0 PnV:9,2,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:18,2,0 VPo:18,2,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:at|pt 2 1 E:2,1,0 NE:2,1,0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,1,0 T:2,0,0 TE:2,0,0 VP:2,1,1 VPo:2,1,0
verb##o|p:because 9 3 E:9,2,1 Et:3,1,1 NE:9,2,0 NEt:3,1,0 O:9,3,1 P:9,1,0 Pn:9,1,0 Pnt:2,0,0 Pt:2,1,0 VP:9,2,1 VPo:9,1,0 VPot:2,1,0 VPt:2,1,1
verb##o|p:before 27 10 E:27,6,3 Et:2,1,0 NE:25,4,0 NEt:2,0,0 O:27,8,5 P:27,2,0 Pn:27,1,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:27,6,2 VPo:27,3,0 VPot:1,0,0 VPt:1,1,0
verb##o|p:before|T 5 2 E:3,1,0 NE:2,0,0 O:5,0,0 P:5,1,0 Pn:5,1,0 PnV:3,0,0 VP:5,2,1 VPo:5,1,0
verb##o|p:behind 13 3 E:13,3,1 Et:2,0,0 NE:10,3,0 NEt:2,0,0 O:13,0,0 P:13,3,0 Pn:13,3,2 PnV:2,0,0 PnVt:2,0,0 VP:13,3,1 VPo:13,3,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:behind|T 2 0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 PnVt:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:behind|pt 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:between 5 1 E:5,1,1 Et:1,0,0 NE:5,1,0 NEt:1,0,0 O:5,0,0 P:5,1,0 Pn:5,1,0 PnV:1,0,0 VP:5,1,1 VPo:5,1,0
verb##o|p:beyond 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:by 124 27 E:124,18,10 Et:16,2,1 NE:111,10,0 NEt:17,2,0 O:124,18,9 P:124,15,0 Pn:124,13,0 PnV:21,0,0 PnVt:4,0,0 Pnt:7,1,0 Pt:7,1,0 VP:124,20,12 VPo:123,15,0 VPot:11,1,0 VPt:12,1,0
verb##o|p:by|: 3 3 COL:3,1,0 COLt:2,0,0 E:3,3,2 Et:2,2,1 NE:3,3,0 NEt:2,2,0 O:3,1,0 P:3,3,0 Pn:3,2,0 Pnt:2,2,0 Pt:2,2,0 VP:3,3,2 VPo:3,3,0 VPot:2,2,0 VPt:2,2,1
verb##o|p:by|T 6 2 E:5,1,0 Et:1,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:2,1,0 Pnt:1,0,0 Pt:1,0,0 VP:6,1,1 VPo:6,1,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:by|pt 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:despite 12 3 E:12,3,1 NE:11,0,0 O:12,3,2 P:12,1,0 Pn:12,1,0 VP:12,3,1 VPo:12,1,0
verb##o|p:despite|pt 1 1 E:1,1,1 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,1,0 TE:1,1,0 VP:1,0,0
verb##o|p:down 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:down|: 1 0 COL:1,0,0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:due 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:during 46 17 E:46,8,2 Et:6,1,0 NE:42,5,1 NEt:4,1,0 O:46,11,8 P:46,3,0 Pn:46,3,0 PnV:16,4,0 PnVt:5,0,0 VP:46,9,3 VPo:46,6,0 VPot:5,0,0 VPt:5,1,0
verb##o|p:during|: 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:during|T 12 5 E:11,2,0 Et:2,0,0 NE:4,0,0 O:12,2,1 P:12,1,0 Pn:12,0,0 PnV:7,2,0 PnVt:1,0,0 VP:12,1,1 VPo:12,2,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:during|pt 1 1 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,1,0 Pn:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,1 VPo:1,1,0
verb##o|p:except 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:following|T 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0 VPt:1,0,0
verb##o|p:for 358 159 E:358,132,76 Et:48,21,14 NE:329,114,4 NEt:48,19,1 O:358,43,10 Ot:1,0,0 P:358,131,5 Pn:358,116,19 PnV:85,20,2 PnVt:16,8,1 Pnt:14,6,1 Pt:14,6,0 VP:358,139,83 VPo:356,129,5 VPot:33,16,1 VPt:34,16,11
verb##o|p:for|: 3 2 COL:3,0,0 E:3,1,0 NE:2,0,0 O:3,0,0 P:3,2,0 Pn:3,2,1 VP:3,2,1 VPo:3,2,0
verb##o|p:for|T 15 3 E:14,2,0 Et:2,1,0 NE:6,1,0 NEt:1,0,0 O:15,0,0 P:15,3,0 Pn:15,3,1 PnV:6,1,0 PnVt:3,2,1 VP:15,3,1 VPo:15,2,0 VPot:3,2,0 VPt:3,2,0
verb##o|p:for|pt 7 3 COL:1,0,0 E:7,1,0 Et:2,1,1 NE:7,1,0 NEt:2,1,0 O:7,2,1 P:7,2,0 Pn:7,2,0 PnV:1,0,0 T:7,0,0 TE:7,0,0 VP:7,3,1 VPo:7,2,0
verb##o|p:from 203 52 E:203,30,18 Et:31,5,0 NE:181,27,0 NEt:30,3,0 O:203,14,6 P:203,24,0 Pn:203,22,4 PnV:59,12,0 PnVt:10,1,1 Pnt:13,0,0 Pt:13,0,0 VP:203,32,21 VPo:198,30,0 VPot:24,1,0 VPt:24,5,0
verb##o|p:from|: 1 1 COL:1,1,0 E:1,0,0 NE:1,1,0 O:1,0,0 P:1,1,0 Pn:1,1,0 VP:1,0,0 VPo:1,1,0
verb##o|p:from|T 14 4 E:14,2,0 Et:4,1,0 NE:5,1,0 NEt:1,1,0 O:14,1,1 P:14,2,0 Pn:14,2,0 PnV:3,0,0 PnVt:1,1,0 Pnt:3,0,0 Pt:3,0,0 VP:13,2,1 VPo:13,2,0 VPot:4,1,0 VPt:4,1,0
verb##o|p:from|pt 6 2 COL:1,0,0 COLt:1,0,0 E:6,2,0 Et:4,0,0 NE:5,1,0 NEt:3,0,0 O:6,1,0 P:6,1,0 Pn:6,1,0 PnV:2,1,0 T:6,0,0 TE:6,0,0 TEt:1,0,0 Tt:1,0,0 VP:6,2,1 VPo:6,2,0
verb##o|p:if 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:in 704 141 E:704,88,40 Et:105,18,4 NE:624,65,2 NEt:91,7,0 O:704,68,30 P:704,62,0 Pn:704,51,5 PnV:209,24,1 PnVt:40,2,0 Pnt:17,4,0 Pt:19,4,0 S:5,0,0 SVP:5,0,0 SVPt:2,0,0 VP:703,93,47 VPo:698,73,1 VPot:73,7,0 VPt:74,12,4
verb##o|p:including 21 7 E:21,6,6 Et:18,3,0 NE:20,5,0 NEt:12,2,0 O:21,3,0 P:21,5,0 Pn:21,5,0 PnV:2,1,0 PnVt:1,0,0 Pnt:6,0,0 Pt:6,0,0 VP:21,6,6 VPo:21,6,0 VPot:7,0,0 VPt:18,3,0
verb##o|p:including|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0 VPt:1,0,0
verb##o|p:inside 2 0 E:2,0,0 NE:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:instead 4 2 E:4,1,0 Et:1,1,1 NE:4,1,0 NEt:1,1,0 O:4,0,0 P:4,2,0 Pn:4,2,0 PnV:1,0,0 PnVt:1,1,0 VP:4,1,0 VPo:4,1,0 VPot:1,1,0 VPt:1,1,1
verb##o|p:instead|T 2 0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:into 90 8 E:90,7,5 Et:14,1,1 NE:78,4,0 NEt:14,0,0 O:90,5,1 P:90,6,0 Pn:90,5,1 PnV:19,1,0 PnVt:5,0,0 Pnt:3,0,0 Pt:3,0,0 VP:90,8,6 VPo:86,6,0 VPot:8,0,0 VPt:8,0,0
verb##o|p:into|T 1 1 E:1,0,0 O:1,1,0 P:1,1,0 Pn:1,0,0 VP:1,1,0 VPo:1,1,0
verb##o|p:in|: 7 2 COL:7,0,0 E:7,1,0 Et:2,1,1 NE:7,1,0 NEt:1,0,0 O:7,0,0 P:7,2,0 Pn:7,2,0 PnV:2,1,0 VP:7,2,1 VPo:7,2,0
verb##o|p:in|T 84 11 E:66,4,0 Et:15,3,0 NE:22,1,0 NEt:5,0,0 O:84,7,5 P:84,3,0 Pn:84,1,0 PnV:31,4,0 PnVt:7,1,0 Pnt:2,0,0 Pt:3,0,0 VP:84,7,3 VPo:83,6,0 VPot:13,1,0 VPt:14,2,0
verb##o|p:in|pt 29 6 COL:2,2,1 E:29,4,2 Et:7,1,0 NE:28,4,0 NEt:8,1,0 O:29,1,1 P:29,2,0 Pn:29,2,0 PnV:7,0,0 Pnt:1,0,0 Pt:1,0,0 T:29,3,0 TE:27,3,0 TEt:3,0,0 Tt:3,0,0 VP:29,2,1 VPo:29,2,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:like 6 1 E:6,1,0 Et:2,0,0 NE:4,0,0 NEt:1,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:1,0,0 Pnt:2,0,0 Pt:2,0,0 VP:6,1,0 VPo:6,0,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:near 2 0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:of 58 31 E:58,31,24 Et:14,2,1 NE:52,29,2 NEt:14,2,0 O:58,3,0 P:58,29,2 Pn:58,28,2 PnV:14,6,0 PnVt:4,0,0 Pnt:8,2,0 Pt:8,2,0 VP:58,31,23 VPo:58,31,2 VPot:12,2,0 VPt:12,2,1
verb##o|p:off 6 0 E:6,0,0 Et:2,0,0 NE:6,0,0 NEt:2,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:1,0,0 PnVt:1,0,0 VP:6,0,0 VPo:6,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:of|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:of|pt 2 2 E:2,1,0 Et:1,1,1 NE:2,1,0 NEt:1,1,0 O:2,0,0 P:2,2,0 Pn:2,2,0 T:2,1,0 TE:2,1,0 VP:2,2,1 VPo:2,2,0
verb##o|p:on 392 126 E:392,89,34 Et:61,17,6 NE:342,72,1 NEt:52,11,0 O:392,56,24 P:392,64,1 Pn:392,56,23 PnV:128,21,2 PnVt:30,6,2 Pnt:11,0,0 Pt:13,0,0 VP:392,94,38 VPo:386,73,1 VPot:51,6,0 VPt:52,14,4
verb##o|p:once 3 0 E:3,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:onto 3 1 E:3,0,0 Et:1,1,1 NE:3,0,0 NEt:1,1,0 O:3,1,0 P:3,1,0 Pn:3,0,0 PnV:2,0,0 VP:3,0,0 VPo:3,0,0 VPot:1,1,0 VPt:1,1,1
verb##o|p:on|: 12 2 COL:12,1,0 COLt:1,0,0 E:12,1,1 Et:2,0,0 NE:7,1,0 NEt:2,0,0 O:12,0,0 P:12,1,0 Pn:12,1,0 PnV:2,0,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 VP:12,1,1 VPo:12,1,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:on|T 49 16 E:37,6,0 Et:6,1,0 NE:9,2,0 NEt:1,0,0 O:49,8,3 P:49,8,1 Pn:49,7,1 PnV:19,3,0 PnVt:7,1,0 Pnt:1,0,0 Pt:1,0,0 VP:49,13,5 VPo:49,7,0 VPot:8,1,0 VPt:8,1,1
verb##o|p:on|pt 17 10 COL:3,0,0 E:17,5,2 Et:9,5,2 NE:15,5,1 NEt:8,3,0 O:17,3,2 P:17,5,0 Pn:17,3,0 PnV:1,0,0 T:17,3,2 TE:17,4,2 TEt:4,1,0 Tt:4,1,0 VP:17,6,2 VPo:17,5,0
verb##o|p:out 26 1 E:26,0,0 Et:2,0,0 NE:26,0,0 NEt:2,0,0 O:26,1,0 P:26,0,0 Pn:26,0,0 PnV:9,0,0 PnVt:1,0,0 VP:26,0,0 VPo:26,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:outside 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:over 81 27 E:81,19,12 Et:17,7,2 NE:75,16,0 NEt:16,6,0 O:81,11,2 P:81,18,0 Pn:81,16,3 PnV:29,4,1 PnVt:9,4,3 Pnt:2,1,0 Pt:4,1,0 VP:81,19,9 VPo:80,17,0 VPot:13,6,0 VPt:13,7,2
verb##o|p:over|T 5 0 E:5,0,0 NE:2,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 PnV:2,0,0 VP:5,0,0 VPo:5,0,0
verb##o|p:past 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:per 2 0 E:2,0,0 Et:1,0,0 NE:2,0,0 NEt:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:short|T 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:since 22 4 E:22,2,2 Et:5,1,0 NE:21,2,0 NEt:5,0,0 O:22,4,2 P:22,2,0 Pn:22,1,0 PnV:6,0,0 PnVt:2,0,0 Pnt:2,0,0 Pt:2,0,0 VP:22,2,2 VPo:22,2,0 VPot:4,0,0 VPt:4,1,0
verb##o|p:since|: 2 0 COL:2,0,0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:since|T 3 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 VP:3,0,0 VPo:3,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:than 21 5 E:21,4,3 Et:7,1,1 NE:17,3,0 NEt:7,1,0 O:21,4,1 P:21,4,0 Pn:21,4,0 PnV:5,1,0 PnVt:1,0,0 Pnt:3,0,0 Pt:3,0,0 VP:21,5,4 VPo:21,4,0 VPot:5,0,0 VPt:5,0,0
verb##o|p:than|T 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:that 2 2 E:2,2,0 NE:2,2,2 O:2,0,0 P:2,2,2 Pn:2,2,0 VP:2,2,0 VPo:2,2,2
verb##o|p:though 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:through 25 4 E:25,2,0 Et:6,2,1 NE:24,1,0 NEt:6,1,0 O:25,4,3 P:25,0,0 Pn:25,0,0 PnV:5,1,0 PnVt:3,1,0 Pnt:3,0,0 Pt:3,0,0 VP:25,2,0 VPo:25,1,0 VPot:6,1,0 VPt:6,2,1
verb##o|p:throughout 5 1 E:5,0,0 NE:4,0,0 O:5,1,1 P:5,0,0 Pn:5,0,0 PnV:1,0,0 VP:5,0,0 VPo:5,0,0
verb##o|p:through|: 1 0 COL:1,0,0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:through|T 2 0 E:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:through|pt 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:to 391 107 E:391,83,49 Et:59,8,5 NE:359,73,2 NEt:57,7,0 O:391,37,9 Ot:1,0,0 P:391,82,2 Pn:391,76,15 PnV:118,19,2 PnVt:24,3,0 Pnt:18,1,0 Pt:18,1,0 VP:391,86,52 VPo:386,85,3 VPot:43,4,0 VPt:44,5,3
verb##o|p:toward 9 3 E:9,1,0 Et:2,1,0 NE:9,0,0 NEt:2,1,0 O:9,1,0 P:9,3,0 Pn:9,2,2 PnV:2,0,0 VP:9,3,0 VPo:9,2,0
verb##o|p:to|: 5 2 COL:5,0,0 COLt:1,0,0 E:5,1,0 Et:2,1,1 NE:4,0,0 NEt:2,1,0 O:5,1,0 P:5,2,0 Pn:5,2,1 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:5,1,0 VPo:5,1,0 VPot:2,1,0 VPt:2,1,1
verb##o|p:to|T 17 5 E:17,3,1 Et:6,1,0 NE:9,0,0 NEt:3,0,0 O:17,1,1 P:17,2,1 Pn:17,2,1 PnV:7,2,0 PnVt:4,1,0 VP:17,3,0 VPo:16,2,1 VPot:4,1,0 VPt:4,1,0
verb##o|p:to|pt 6 1 COL:1,0,0 E:6,0,0 Et:3,0,0 NE:6,0,0 NEt:3,0,0 O:6,0,0 P:6,1,0 Pn:6,1,1 PnV:3,0,0 PnVt:1,0,0 T:6,0,0 TE:6,0,0 VP:6,0,0 VPo:6,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:under 10 2 E:10,1,0 Et:2,0,0 NE:10,0,0 NEt:2,0,0 O:10,2,1 P:10,0,0 Pn:10,0,0 VP:10,1,0 VPo:10,0,0
verb##o|p:underneath 1 1 E:1,1,1 NE:1,1,0 O:1,0,0 P:1,1,0 Pn:1,0,0 PnV:1,1,0 VP:1,1,1 VPo:1,1,0
verb##o|p:until 9 4 E:9,0,0 Et:2,2,0 NE:9,0,0 NEt:2,2,0 O:9,4,2 P:9,0,0 Pn:9,0,0 PnV:2,0,0 Pnt:2,0,0 Pt:2,0,0 VP:9,0,0 VPo:9,0,0 VPot:2,0,0 VPt:2,2,0
verb##o|p:until|T 5 1 E:4,0,0 Et:1,0,0 NE:1,0,0 NEt:1,1,0 O:5,1,0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 PnVt:1,0,0 VP:5,0,0 VPo:5,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:up 1 1 E:1,1,1 NE:1,1,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0 VPt:1,0,0
verb##o|p:versus 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:via 3 1 E:3,1,0 Et:3,1,0 NE:3,1,0 NEt:3,1,0 O:3,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 PnVt:2,0,0 VP:3,0,0 VPo:3,0,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:via|T 2 0 E:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:vs. 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:while 8 4 E:8,3,2 Et:2,2,1 NE:8,2,0 NEt:2,2,0 O:8,2,1 P:8,3,0 Pn:8,2,0 PnV:1,1,0 PnVt:1,1,0 VP:8,3,3 VPo:8,3,0 VPot:1,1,0 VPt:1,1,0
verb##o|p:with 203 59 E:203,44,24 Et:31,5,1 NE:188,38,0 NEt:30,3,0 O:203,21,10 P:203,37,0 Pn:203,34,5 PnV:52,10,1 PnVt:15,1,1 Pnt:8,2,0 Pt:8,2,0 VP:202,48,26 VPo:197,43,0 VPot:22,3,0 VPt:23,4,0
verb##o|p:within 9 3 E:9,2,2 Et:1,0,0 NE:9,2,0 NEt:1,0,0 O:9,1,0 P:9,2,0 Pn:9,2,0 PnV:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:9,2,2 VPo:9,2,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:within|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:without 14 3 E:14,2,1 Et:1,0,0 NE:10,2,0 O:14,3,1 Ot:1,0,0 P:14,0,0 Pn:14,0,0 PnV:2,0,0 PnVt:1,0,0 VP:14,2,1 VPo:13,0,0 VPt:1,0,0
verb##o|p:with|: 3 0 COL:3,0,0 E:3,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:with|T 19 5 E:19,3,0 Et:5,0,0 NE:4,0,0 NEt:3,0,0 O:19,0,0 P:19,3,0 Pn:19,3,1 PnV:4,1,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:19,3,0 VPo:19,4,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:with|pt 2 1 COL:1,0,0 E:2,0,0 NE:2,0,0 O:2,1,1 P:2,0,0 Pn:2,0,0 PnV:1,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|pt 132 60 E:132,27,15 Et:45,15,7 N:2,1,1 NE:123,20,0 NEt:38,7,2 O:132,38,26 Ot:4,0,0 T:132,18,0 TE:130,17,0 TEt:23,2,0 Tt:18,1,0 VP:132,40,24 VPo:18,3,0 VPt:6,1,1
verb##o|pt|: 34 9 COL:34,6,2 COLt:9,0,0 E:34,7,3 Et:9,2,0 N:2,1,1 NE:33,7,1 NEt:9,0,0 O:34,2,0 T:34,6,1 TE:33,6,2 TEt:9,0,0 Tt:7,0,0 VP:34,3,1 VPo:5,1,0
verb##o|pt|T 11 5 E:11,3,0 Et:2,1,0 NE:6,2,0 O:11,1,0 T:11,3,0 TE:10,3,0 VP:11,2,0 VPo:3,1,0
verb##o|x 530 204 E:530,182,104 Et:59,19,8 NE:518,174,18 NEt:57,18,4 O:530,40,6 P:76,7,0 Pn:76,3,0 PnV:75,23,2 PnVt:4,1,0 VP:530,188,106 VPo:527,183,21 VPot:41,14,4 VPt:41,15,6 X:530,182,25 XE:530,176,22 XEt:59,18,5 Xt:38,12,3
verb##o|x|: 8 4 COL:8,0,0 COLt:1,0,0 E:8,1,1 Et:1,0,0 NE:8,1,0 NEt:1,0,0 O:8,1,1 VP:8,1,0 VPo:8,1,0 VPot:1,0,0 VPt:1,0,0 X:8,1,0 XE:8,1,0 XEt:1,0,0 Xt:1,0,0
verb##o|x|T 41 13 E:41,11,0 Et:8,2,1 NE:20,3,0 NEt:3,1,0 O:41,0,0 P:10,0,0 Pn:10,0,0 PnV:10,5,1 PnVt:2,0,0 VP:41,12,5 VPo:40,12,1 VPot:4,1,1 VPt:5,1,0 X:41,12,2 XE:41,12,1 XEt:8,2,1 Xt:4,1,1
verb##o|x|pt 8 1 E:8,1,0 Et:5,1,1 NE:8,1,0 NEt:5,1,0 O:8,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 T:8,0,0 TE:8,0,0 TEt:1,0,0 Tt:1,0,0 VP:8,1,1 VPo:8,1,0 VPot:1,0,0 VPt:1,0,0 X:8,1,0 XE:8,1,0 XEt:5,1,0 Xt:1,0,0
verb##p:, 1 1 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:,|T 6 2 E:6,1,0 Et:1,1,1 P:6,1,0 Pn:6,1,0 Pnt:1,1,1 Pt:1,1,1 VP:6,1,0 VPt:1,1,1
verb##p::|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:about 153 121 E:153,74,2 Et:19,14,0 NE:3,0,0 P:153,99,6 Pn:153,101,77 PnV:32,10,6 PnVt:7,5,4 Pnt:5,5,2 Pt:6,6,0 VP:153,89,5 VPt:13,11,0
verb##p:about|: 4 3 COL:4,0,0 E:4,0,0 Et:1,0,0 P:4,2,0 Pn:4,2,2 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:4,1,0 VPt:1,0,0
verb##p:about|:|T 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:about|T 11 11 E:11,9,0 Et:1,1,0 P:11,10,1 Pn:11,10,8 PnV:1,1,0 Pnt:1,1,0 Pt:1,1,0 VP:11,10,0 VPt:1,1,0
verb##p:about|pt 5 4 E:5,2,0 Et:1,0,0 P:5,1,0 Pn:5,3,1 PnV:1,1,1 T:5,1,0 TE:5,2,0 TEt:1,0,0 VP:5,2,0
verb##p:about|pt|: 2 1 COL:2,0,0 E:2,0,0 P:2,1,0 Pn:2,1,1 PnV:1,0,0 T:2,0,0 TE:2,0,0 VP:2,1,0
verb##p:above 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
verb##p:according|T 2 0 E:2,0,0 Et:2,0,0 P:2,0,0 Pn:2,0,0 Pnt:2,0,0 Pt:2,0,0 VP:2,0,0 VPt:2,0,0
verb##p:according|pt|T 1 1 E:1,1,1 P:1,0,0 Pn:1,0,0 T:1,1,0 TE:1,1,0 VP:1,0,0
verb##p:across 13 0 E:13,0,0 Et:3,0,0 P:13,0,0 Pn:13,0,0 PnV:6,0,0 VP:13,0,0
verb##p:across|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:after 33 6 E:33,3,0 Et:7,0,0 NE:3,0,0 P:33,2,0 Pn:33,2,2 PnV:7,0,0 PnVt:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:33,2,0 VPt:5,0,0
verb##p:after|T 21 1 E:18,0,0 Et:2,0,0 NE:1,0,0 P:21,1,0 Pn:21,1,1 PnV:4,0,0 PnVt:1,0,0 VP:21,0,0 VPt:1,0,0
verb##p:after|pt 1 1 E:1,1,0 P:1,0,0 Pn:1,0,0 T:1,1,1 TE:1,1,1 VP:1,0,0
verb##p:after|pt|T 1 1 E:1,1,0 P:1,0,0 Pn:1,0,0 T:1,1,1 TE:1,1,1 VP:1,0,0
verb##p:against 53 23 E:53,11,0 Et:7,4,0 P:53,17,0 Pn:53,18,15 PnV:17,4,3 PnVt:2,2,1 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,1,0 VP:53,17,0 VPt:4,3,0
verb##p:against|T 7 6 E:7,4,0 Et:3,3,0 P:7,6,0 Pn:7,6,5 PnV:4,1,0 PnVt:2,2,2 VP:7,4,0 VPt:2,2,0
verb##p:against|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 VP:1,0,0
verb##p:against|pt|T 1 1 E:1,1,0 P:1,1,0 Pn:1,1,0 PnV:1,1,1 T:1,0,0 TE:1,0,0 VP:1,1,0
verb##p:along 6 1 E:6,0,0 Et:3,0,0 P:6,0,0 Pn:6,0,0 PnV:1,0,0 VP:6,0,0
verb##p:alongside 4 0 E:4,0,0 Et:1,0,0 P:4,0,0 Pn:4,0,0 PnV:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:4,0,0 VPt:1,0,0
verb##p:amid 4 0 E:4,0,0 NE:1,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
verb##p:among 19 1 E:19,1,0 Et:1,0,0 NE:2,0,0 P:19,0,0 Pn:19,0,0 PnV:8,1,0 VP:19,1,0
verb##p:among|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:among|T 5 0 E:5,0,0 Et:1,0,0 P:5,0,0 Pn:5,0,0 PnV:2,0,0 VP:5,0,0
verb##p:around 15 0 E:15,0,0 Et:1,0,0 P:15,0,0 Pn:15,0,0 PnV:6,0,0 VP:15,0,0
verb##p:around|T 4 0 E:4,0,0 Et:1,0,0 NE:1,0,0 P:4,0,0 Pn:4,0,0 PnV:2,0,0 PnVt:1,0,0 VP:4,0,0 VPt:1,0,0
verb##p:as 158 23 E:158,14,1 Et:23,2,0 P:158,18,1 Pn:158,19,2 PnV:42,2,1 PnVt:7,1,1 Pnt:7,1,1 Pt:7,1,0 S:12,0,0 SVP:12,0,0 SVPt:1,0,0 St:1,0,0 VP:158,18,2 VPt:14,2,0
verb##p:aside 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:as|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:as|T 9 0 E:9,0,0 Et:1,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 PnVt:1,0,0 VP:9,0,0 VPt:1,0,0
verb##p:as|pt 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 T:3,0,0 TE:3,0,0 TEt:1,0,0 Tt:1,0,0 VP:3,0,0
verb##p:as|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:as|pt|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:at 158 33 E:158,21,2 Et:22,0,0 NE:4,1,0 NEt:1,0,0 P:158,18,1 Pn:158,16,10 PnV:53,8,3 PnVt:9,0,0 Pnt:3,0,0 Pt:3,0,0 VP:157,22,2 VPt:12,0,0
verb##p:at|: 3 2 COL:3,1,0 E:3,1,1 P:3,2,0 Pn:3,1,0 PnV:3,2,0 VP:3,2,2
verb##p:at|:|T 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:at|T 49 10 E:44,6,2 Et:8,2,0 NE:7,1,0 NEt:2,1,0 P:49,4,0 Pn:49,5,1 PnV:25,5,1 PnVt:7,1,0 Pnt:2,1,1 Pt:2,1,0 S:2,0,0 SVP:2,0,0 VP:48,8,0 VPt:9,2,0
verb##p:at|pt 4 2 E:4,2,1 Et:1,1,0 P:4,1,0 Pn:4,1,0 T:4,1,0 TE:4,1,0 VP:4,1,0
verb##p:at|pt|T 3 1 E:3,0,0 Et:1,0,0 NE:1,0,0 P:3,1,0 Pn:3,1,0 PnV:1,0,0 T:3,0,0 TE:3,0,0 VP:3,1,0
verb##p:based 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:because 4 0 E:4,0,0 Et:2,0,0 P:4,0,0 Pn:4,0,0 Pnt:1,0,0 Pt:1,0,0 VP:4,0,0 VPt:1,0,0
verb##p:because|T 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##p:before 17 2 E:17,1,0 Et:2,0,0 NE:2,0,0 P:17,0,0 Pn:17,0,0 PnV:7,2,0 S:3,0,0 SVP:3,0,0 VP:17,2,0
verb##p:before|: 1 1 COL:1,0,0 E:1,1,0 P:1,1,0 Pn:1,1,0 VP:1,1,0
verb##p:before|T 6 1 E:6,0,0 Et:2,0,0 NE:2,0,0 P:6,0,0 Pn:6,0,0 PnV:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:6,0,0 VPt:1,0,0
verb##p:behind 20 2 E:20,1,0 Et:2,1,0 P:20,2,0 Pn:20,2,2 PnV:4,1,0 PnVt:1,1,1 Pt:1,0,0 VP:20,2,0 VPt:2,1,0
verb##p:behind|T 4 1 E:4,1,0 Et:1,0,0 P:4,0,0 Pn:4,0,0 PnV:2,1,0 PnVt:1,0,0 VP:4,1,0 VPt:1,0,0
verb##p:behind|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:below 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:below|T 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:beneath 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:beside 2 1 E:2,1,0 Et:1,0,0 P:2,1,0 Pn:2,0,0 S:1,1,0 SVP:1,1,1 VP:2,1,0
verb##p:between 14 4 E:14,3,2 Et:1,1,0 P:14,3,1 Pn:14,3,0 PnV:4,1,0 PnVt:1,1,0 S:1,0,0 SVP:1,0,0 VP:14,3,2 VPt:1,1,0
verb##p:beyond 4 1 E:4,1,0 Et:1,0,0 P:4,1,0 Pn:4,1,1 PnV:1,0,0 VP:4,1,0 VPt:1,0,0
verb##p:beyond|T 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:briefly|T 1 1 E:1,0,0 P:1,0,0 Pn:1,1,0 PnV:1,0,0 VP:1,0,0
verb##p:by 135 37 E:135,22,3 Et:26,5,0 P:135,19,2 Pn:135,20,5 PnV:28,1,0 PnVt:7,1,0 Pnt:7,2,0 Pt:8,2,0 S:1,0,0 SVP:1,0,0 VP:135,18,2 VPt:14,3,0
verb##p:by|T 8 1 E:8,0,0 P:8,1,0 Pn:8,1,0 VP:8,1,0
verb##p:by|pt 3 1 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 PnVt:1,0,0 T:3,0,0 TE:3,0,0 VP:3,0,0 VPt:1,0,0
verb##p:down 6 3 E:6,2,0 Et:1,0,0 P:6,2,0 Pn:6,2,2 PnV:3,1,1 VP:6,2,0
verb##p:down|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:down|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:down|pt|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0
verb##p:due 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:during 13 0 E:13,0,0 Et:1,0,0 P:13,0,0 Pn:13,0,0 PnV:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:12,0,0
verb##p:during|T 16 1 E:16,0,0 Et:4,1,0 NE:3,0,0 NEt:2,1,0 P:16,0,0 Pn:16,0,0 PnV:3,0,0 PnVt:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:16,0,0 VPt:3,0,0
verb##p:during|pt|T 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:even|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:following 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:for 374 118 E:374,81,4 Et:46,13,0 NE:5,1,0 P:374,98,4 Pn:374,100,67 PnV:92,19,6 PnVt:12,6,6 Pnt:9,1,1 Pt:8,1,0 VP:374,96,6 VPt:21,7,0
verb##p:for|: 3 0 COL:3,0,0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##p:for|T 19 7 E:19,3,0 Et:4,1,0 P:19,3,0 Pn:19,3,2 PnV:4,2,0 Pnt:1,0,0 Pt:1,0,0 VP:19,5,0 VPt:1,0,0
verb##p:for|pt 9 2 E:9,2,0 Et:4,1,0 P:9,1,0 Pn:9,1,1 PnV:3,1,1 PnVt:1,0,0 T:9,0,0 TE:9,1,0 TEt:2,0,0 Tt:2,0,0 VP:9,2,0 VPt:1,0,0
verb##p:from 139 4 E:139,0,0 Et:21,0,0 NE:2,0,0 P:139,0,0 Pn:139,1,0 PnV:46,0,0 PnVt:11,0,0 Pnt:4,0,0 Pt:4,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 VP:139,0,0 VPt:16,0,0
verb##p:from|: 4 0 COL:4,0,0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
verb##p:from|T 27 3 E:27,2,0 Et:5,0,0 NE:1,0,0 P:27,2,0 Pn:27,2,1 PnV:7,0,0 PnVt:1,0,0 Pnt:2,0,0 Pt:2,0,0 VP:26,2,0 VPt:4,0,0
verb##p:from|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:from|pt|: 3 0 COL:3,0,0 COLt:1,0,0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 T:3,0,0 TE:3,0,0 TEt:1,0,0 Tt:1,0,0 VP:3,0,0
verb##p:from|pt|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPt:1,0,0
verb##p:in 535 55 E:535,26,0 Et:85,5,2 NE:7,0,0 NEt:2,0,0 P:535,23,1 Pn:535,24,5 PnV:159,4,0 PnVt:35,1,0 Pnt:11,2,0 Pt:11,2,0 S:7,0,0 SVP:7,0,0 SVPt:2,0,0 VP:531,24,0 VPt:50,4,2
verb##p:including 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:including|T 2 0 E:2,0,0 Et:1,0,0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##p:inside 2 0 E:2,0,0 Et:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##p:inside|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:into 112 4 E:112,2,0 Et:17,0,0 P:112,2,0 Pn:112,2,0 PnV:38,0,0 PnVt:9,0,0 Pnt:3,0,0 Pt:3,0,0 VP:112,2,0 VPt:13,0,0
verb##p:into|: 2 0 COL:2,0,0 COLt:1,0,0 E:2,0,0 Et:1,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:into|T 6 1 E:6,0,0 Et:2,0,0 P:6,0,0 Pn:6,0,0 PnV:2,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:6,0,0 VPt:2,0,0
verb##p:into|pt 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:into|pt|T 2 0 E:2,0,0 Et:2,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 TEt:2,0,0 Tt:2,0,0 VP:2,0,0
verb##p:in|: 12 0 COL:12,0,0 COLt:1,0,0 E:12,0,0 Et:1,0,0 P:12,0,0 Pn:12,0,0 PnV:2,0,0 VP:12,0,0
verb##p:in|:|T 5 0 COL:5,0,0 E:5,0,0 NE:2,0,0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 VP:5,0,0
verb##p:in|T 242 26 E:187,13,6 Et:34,2,0 NE:27,2,1 NEt:1,0,0 P:242,11,1 Pn:242,12,3 PnV:102,6,0 PnVt:19,1,1 Pnt:5,1,0 Pt:5,1,0 S:4,0,0 SVP:4,0,0 VP:241,15,1 VPt:28,2,0
verb##p:in|pt 10 1 E:10,1,0 Et:4,0,0 NE:1,0,0 NEt:1,0,0 P:10,0,0 Pn:10,0,0 PnV:4,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 St:1,0,0 T:10,1,1 TE:10,1,1 VP:10,0,0 VPt:2,0,0
verb##p:in|pt|: 3 0 COL:3,0,0 E:3,0,0 P:3,0,0 Pn:3,0,0 T:3,0,0 TE:3,0,0 VP:3,0,0
verb##p:in|pt|T 6 2 E:6,2,1 Et:1,0,0 NE:2,1,0 P:6,0,0 Pn:6,0,0 PnV:3,1,0 T:6,1,1 TE:6,1,1 VP:6,1,0
verb##p:like 24 10 E:24,9,0 Et:5,1,0 P:24,9,0 Pn:24,9,0 PnV:3,0,0 PnVt:1,0,0 S:11,1,0 SVP:11,8,3 SVPt:1,0,0 VP:23,9,0 VPt:1,0,0
verb##p:like|T 2 1 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:like|pt 1 1 E:1,0,0 P:1,1,0 Pn:1,1,0 S:1,1,0 SVP:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,0
verb##p:mainly|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:near 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##p:near|T 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:north|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:not 1 1 E:1,1,1 P:1,1,1 Pn:1,1,0 VP:1,1,1
verb##p:of 57 32 E:57,23,3 Et:7,5,0 NE:2,1,0 P:57,27,3 Pn:57,27,12 PnV:12,4,1 PnVt:3,3,2 Pnt:3,2,2 Pt:3,2,0 VP:57,25,3 VPt:6,5,0
verb##p:off 19 4 E:19,3,0 Et:4,0,0 NE:2,0,0 P:19,4,0 Pn:19,4,4 PnV:9,1,0 VP:19,3,0
verb##p:off|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:of|T 15 6 E:15,5,0 P:15,5,0 Pn:15,5,4 PnV:5,2,1 VP:15,5,0
verb##p:of|pt 2 0 E:2,0,0 Et:2,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,0,0
verb##p:on 337 92 E:337,68,2 Et:52,14,0 NE:6,1,0 NEt:1,1,0 P:337,57,2 Pn:337,61,36 PnV:106,17,6 PnVt:20,2,2 Pnt:11,8,3 Pt:12,7,0 S:8,1,1 SVP:8,0,0 SVPt:3,0,0 VP:334,68,2 VPt:33,10,0
verb##p:onto 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:2,0,0 PnVt:1,0,0 VP:5,0,0 VPt:1,0,0
verb##p:on|: 5 1 COL:5,1,1 COLt:3,0,0 E:5,1,0 Et:3,0,0 P:5,0,0 Pn:5,0,0 PnV:4,1,0 VP:5,1,0
verb##p:on|:|T 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:on|T 113 28 E:100,16,0 Et:16,1,0 NE:9,1,0 NEt:1,0,0 P:113,16,0 Pn:113,16,12 PnV:48,8,0 PnVt:14,3,2 Pnt:3,0,0 Pt:3,0,0 S:1,0,0 SVP:1,0,0 VP:113,15,1 VPt:23,3,0
verb##p:on|pt 7 1 E:7,0,0 Et:3,0,0 P:7,1,0 Pn:7,1,1 PnV:3,0,0 PnVt:2,0,0 T:7,0,0 TE:7,0,0 TEt:2,0,0 Tt:1,0,0 VP:7,1,0 VPt:2,0,0
verb##p:on|pt|: 3 1 COL:3,1,0 E:3,1,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 T:3,1,0 TE:3,1,0 VP:3,0,0
verb##p:on|pt|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:out 27 4 E:27,2,0 Et:6,1,0 NE:1,0,0 P:27,2,0 Pn:27,2,0 PnV:11,0,0 PnVt:3,0,0 Pnt:1,1,0 Pt:1,1,0 VP:27,2,0 VPt:4,1,0
verb##p:outside 6 0 E:6,0,0 Et:1,0,0 P:6,0,0 Pn:6,0,0 PnV:1,0,0 VP:6,0,0
verb##p:outside|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:out|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:out|T 4 1 E:4,1,0 Et:1,0,0 P:4,1,0 Pn:4,1,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 VP:4,1,0 VPt:1,0,0
verb##p:out|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:over 48 11 E:48,6,0 Et:9,1,0 NE:1,0,0 P:48,8,0 Pn:48,8,8 PnV:18,1,0 PnVt:3,1,1 Pnt:2,0,0 Pt:3,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:48,7,0 VPt:6,1,0
verb##p:over|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:over|T 9 2 E:9,2,0 NE:4,0,0 P:9,1,0 Pn:9,1,1 PnV:4,0,0 VP:9,1,0 VPt:1,0,0
verb##p:past 6 1 E:6,1,0 Et:3,0,0 NE:1,0,0 NEt:1,0,0 P:6,1,0 Pn:6,1,1 PnV:3,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:6,1,0 VPt:2,0,0
verb##p:regarding 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:since 10 1 E:10,0,0 Et:3,0,0 P:10,0,0 Pn:10,0,0 PnV:3,0,0 PnVt:1,0,0 VP:10,0,0 VPt:1,0,0
verb##p:since|T 4 0 E:4,0,0 Et:1,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 PnVt:1,0,0 VP:4,0,0 VPt:1,0,0
verb##p:soon|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:such|T 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:than 15 1 E:15,1,0 Et:3,0,0 NE:5,0,0 NEt:1,0,0 P:15,0,0 Pn:15,0,0 PnV:8,1,0 PnVt:1,0,0 S:1,0,0 SVP:1,0,0 VP:15,1,0 VPt:1,0,0
verb##p:than|T 5 0 E:5,0,0 NE:1,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
verb##p:than|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:than|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:through 44 1 E:44,1,0 Et:9,0,0 NE:1,0,0 P:44,1,0 Pn:44,1,1 PnV:18,0,0 PnVt:4,0,0 VP:44,1,0 VPt:4,0,0
verb##p:throughout 8 0 E:8,0,0 Et:3,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:7,0,0 VPt:2,0,0
verb##p:throughout|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:through|: 2 1 COL:2,1,0 E:2,1,0 Et:1,0,0 P:2,1,0 Pn:2,1,1 PnV:1,0,0 PnVt:1,0,0 VP:2,1,0 VPt:1,0,0
verb##p:through|T 2 1 E:2,0,0 NE:1,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:to 570 126 E:570,95,11 Et:91,13,2 NE:8,0,0 NEt:1,0,0 P:570,70,11 Pn:570,72,40 PnV:214,40,13 PnVt:35,7,3 Pnt:21,3,2 Pt:21,3,0 S:4,0,0 SVP:4,1,1 VP:569,98,11 VPt:55,10,2
verb##p:toward 11 0 E:11,0,0 P:11,0,0 Pn:11,0,0 PnV:2,0,0 VP:11,0,0
verb##p:towards 3 0 E:3,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 VP:3,0,0
verb##p:toward|T 2 1 E:2,1,0 P:2,1,0 Pn:2,1,1 VP:2,1,0
verb##p:to|: 7 0 COL:7,0,0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:2,0,0 VP:7,0,0
verb##p:to|T 56 14 E:56,14,1 Et:9,1,0 NE:1,1,0 P:56,11,1 Pn:56,11,8 PnV:14,3,2 PnVt:3,1,0 Pnt:4,0,0 Pt:4,0,0 S:1,0,0 SVP:1,0,0 VP:56,12,0 VPt:7,1,0
verb##p:to|pt 13 2 E:13,1,0 Et:3,0,0 P:13,1,1 Pn:13,1,0 PnV:6,0,0 T:13,1,0 TE:13,1,0 TEt:2,0,0 Tt:2,0,0 VP:13,1,1 VPt:1,0,0
verb##p:to|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:under 24 6 E:24,1,0 Et:6,0,0 P:24,1,0 Pn:24,1,0 PnV:12,1,0 PnVt:3,0,0 S:1,0,0 SVP:1,0,0 VP:24,2,0 VPt:3,0,0
verb##p:under|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:under|pt|: 2 0 COL:2,0,0 E:2,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##p:until 8 1 E:8,0,0 Et:1,0,0 P:8,0,0 Pn:8,0,0 PnV:3,1,0 VP:8,1,0
verb##p:until|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:up 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:upon 8 4 E:8,2,0 Et:4,1,0 P:8,1,0 Pn:8,1,1 PnV:2,2,2 PnVt:1,1,0 Pnt:2,0,0 Pt:2,0,0 VP:8,3,0 VPt:3,1,0
verb##p:up|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:via 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:w 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:while 5 1 E:5,0,0 Et:1,0,0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:5,0,0 VPt:1,0,0
verb##p:while|:|T 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:while|T 2 1 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:with 297 51 E:297,30,0 Et:34,5,0 NE:3,0,0 P:297,36,0 Pn:297,37,24 PnV:91,8,2 PnVt:9,2,1 Pnt:4,0,0 Pt:5,0,0 S:1,0,0 SVP:1,0,0 VP:297,35,0 VPt:18,2,0
verb##p:within 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:within|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:without 6 0 E:6,0,0 Et:1,0,0 NE:1,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
verb##p:without|T 1 1 E:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:1,1,0
verb##p:with|: 4 1 COL:4,1,1 E:4,0,0 Et:1,0,0 P:4,0,0 Pn:4,1,0 VP:4,0,0
verb##p:with|T 38 8 E:38,4,1 Et:10,1,0 P:38,4,1 Pn:38,4,3 PnV:12,1,0 PnVt:4,0,0 Pnt:5,0,0 Pt:5,0,0 VP:38,4,0 VPt:9,0,0
verb##p:with|pt 6 1 E:6,1,0 Et:4,1,1 P:6,1,0 Pn:6,1,0 PnV:2,0,0 T:6,0,0 TE:6,0,0 TEt:1,0,0 Tt:1,0,0 VP:6,1,1
verb##p:with|pt|: 2 0 COL:2,0,0 E:2,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,0,0
verb##p:with|pt|T 2 1 E:2,0,0 Et:1,0,0 P:2,1,1 Pn:2,1,0 PnV:1,0,0 T:2,0,0 TE:2,0,0 VP:2,1,0
verb##p:– 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pas 258 62 S:251,43,34 SVP:82,13,1 SVPt:9,0,0 St:5,2,1 VP:89,5,0 VPt:9,1,0
verb##pasA 434 99 S:191,42,39 SVP:36,6,0 SVPt:5,0,0 SVa:24,5,2 SVat:2,1,0 VP:430,23,0 VPt:34,1,0
verb##pasA|: 4 1 COL:4,1,0 COLt:1,0,0 VP:4,0,0
verb##pasA|Q 1 0 QR:1,0,0 S:1,0,0 VP:1,0,0
verb##pasA|Q|cw 1 0 C:1,0,0 CE:1,0,0 QR:1,0,0 VP:1,0,0
verb##pasA|Q|pt 1 1 QR:1,1,1 S:1,0,0 T:1,1,0 TE:1,1,0 VP:1,0,0 VPt:1,0,0
verb##pasA|a 3 2 S:2,2,1 SVP:2,1,1 SVPt:1,1,0 SVa:1,0,0 SVat:1,1,0 SX:2,1,1 SXt:1,1,0 VP:3,0,0 VPt:1,0,0 X:3,0,0 XE:3,0,0 XEt:1,0,0 Xt:1,0,0
verb##pasA|ct 4 1 C:4,1,1 CE:4,1,0 CEt:1,1,1 S:3,0,0 SVP:3,0,0 SVa:3,0,0 VP:4,1,0
verb##pasA|cw 1 1 C:1,1,1 CE:1,1,1 S:1,0,0 SVP:1,1,0 SVa:1,1,0 VP:1,1,0
verb##pasA|o 6 2 O:6,1,0 S:3,0,0 SVP:3,1,0 VP:6,0,0 VPo:5,0,0 VPt:1,0,0
verb##pasA|o|p:about 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pasA|p:after 2 0 P:2,0,0 Pn:2,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:2,0,0
verb##pasA|p:after|pt 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##pasA|p:against 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##pasA|p:around 1 1 P:1,0,0 Pn:1,0,0 S:1,1,1 SVP:1,0,0 SVa:1,1,0 VP:1,0,0
verb##pasA|p:as 16 10 P:16,8,0 Pn:16,6,0 PnV:2,1,0 Pnt:1,0,0 Pt:1,0,0 S:9,3,0 SVP:9,6,0 SVPt:1,0,0 SVa:8,5,4 SVat:1,0,0 St:2,0,0 VP:16,7,0 VPt:1,0,0
verb##pasA|p:at 8 1 P:8,0,0 Pn:8,0,0 PnV:4,0,0 S:1,0,0 SVP:1,0,0 VP:8,0,0
verb##pasA|p:before 1 1 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:down 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:1,0,0
verb##pasA|p:during 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##pasA|p:for 14 6 P:14,2,1 Pn:14,2,0 PnV:5,1,0 S:10,2,2 SVP:10,2,1 SVa:5,1,0 VP:14,2,0
verb##pasA|p:from 9 2 P:9,0,0 Pn:9,0,0 PnV:1,0,0 S:5,0,0 SVP:5,0,0 SVa:4,0,0 VP:9,0,0
verb##pasA|p:in 44 11 P:44,1,0 Pn:44,1,0 PnV:21,1,0 PnVt:5,0,0 Pnt:1,0,0 Pt:2,0,0 S:21,3,3 SVP:21,1,0 SVPt:2,0,0 SVa:13,1,0 SVat:2,0,0 VP:44,2,0 VPt:8,0,0
verb##pasA|p:in|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##pasA|p:on 11 3 P:11,2,0 Pn:11,2,1 PnV:4,0,0 PnVt:3,0,0 Pnt:2,0,0 Pt:2,0,0 S:3,0,0 SVP:3,1,1 SVPt:2,0,0 SVa:2,0,0 SVat:2,0,0 VP:11,0,0 VPt:5,1,0
verb##pasA|p:over 3 0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:3,0,0
verb##pasA|p:prior 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:through 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:to 13 7 P:13,2,0 Pn:13,2,0 PnV:6,1,0 S:6,1,1 SVP:6,2,1 SVa:3,0,0 St:1,0,0 VP:13,1,0
verb##pasA|p:under 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##pasA|p:with 5 3 P:5,0,0 Pn:5,0,0 PnV:2,0,0 PnVt:1,0,0 S:3,3,3 SVP:3,1,0 SVa:2,0,0 VP:5,0,0 VPt:1,0,0
verb##pasA|p:within 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##pasA|pt 4 0 S:2,0,0 T:4,0,0 TE:4,0,0 TEt:1,0,0 Tt:1,0,0 VP:4,0,0
verb##pasA|pt|: 2 0 COL:2,0,0 COLt:1,0,0 S:2,0,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,0,0
verb##pasA|q 1 0 QR:1,0,0 VP:1,0,0
verb##pasA|rel 6 1 REL:6,0,0 S:6,1,1 SVP:1,0,0 SVa:1,0,0 VP:6,0,0 VPt:1,0,0
verb##pasA|x 15 4 S:7,0,0 SVP:7,1,0 SVa:7,1,0 SX:7,1,0 VP:15,1,0 X:15,1,0 XE:15,1,0
verb##pas|: 3 1 COL:3,0,0 S:3,0,0 SVP:1,0,0 SVPt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##pas|Q 10 1 P:8,1,0 Pn:8,1,0 PnV:2,0,0 QR:10,0,0 S:10,0,0 SVP:10,1,0 SVPt:1,0,0 St:2,0,0 VP:10,1,0 VPt:1,0,0
verb##pas|Q|o 2 2 O:2,1,0 P:1,0,0 Pn:1,0,0 QR:2,1,0 S:2,1,1 SVP:2,1,0 VP:2,1,0 VPo:1,0,0
verb##pas|Q|x 3 3 QR:3,2,2 S:3,0,0 SVP:3,2,0 SX:3,2,0 St:1,0,0 VP:3,3,0 X:3,3,0 XE:3,2,0
verb##pas|a 32 4 S:30,3,0 SVP:30,2,1 SX:30,2,1 VP:32,2,0 X:32,2,0 XE:32,1,0 XEt:2,0,0
verb##pas|a|: 2 0 COL:2,0,0 COLt:1,0,0 VP:2,0,0 VPt:1,0,0 X:2,0,0 XE:2,0,0 XEt:1,0,0 Xt:1,0,0
verb##pas|c 7 3 C:7,3,1 CE:7,3,1 CEt:1,0,0 Ct:1,0,0 S:7,0,0 SVP:7,3,0 SVPt:1,0,0 VP:7,3,1 VPt:1,0,0
verb##pas|ct 18 14 C:18,13,10 CE:18,13,11 CEt:4,1,0 Ct:4,1,0 P:4,1,0 Pn:4,1,1 PnV:4,2,0 S:17,0,0 SVP:17,13,1 SVPt:4,1,0 VP:18,14,9 VPt:4,1,0
verb##pas|ct|x 1 0 C:1,0,0 CE:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##pas|cw 9 6 C:9,6,6 CE:9,6,6 S:8,0,0 SVP:8,6,0 VP:9,6,6
verb##pas|c|g 1 0 C:1,0,0 CE:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##pas|c|x 1 0 C:1,0,0 CE:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 St:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##pas|g 11 3 S:10,0,0 SVP:10,3,2 SVPt:1,0,0 SX:10,3,2 SXt:1,0,0 VP:11,3,0 VPt:1,0,0 X:11,3,0 XE:11,3,0 XEt:2,0,0 Xt:1,0,0
verb##pas|o 51 23 N:2,1,0 O:51,15,4 Ot:1,0,0 S:49,8,0 SVP:48,18,11 SVPt:2,2,1 St:3,1,1 VP:50,15,4 VPo:9,1,0 VPt:2,0,0
verb##pas|o|: 4 0 COL:4,0,0 O:4,0,0 S:3,0,0 SVP:3,0,0 VP:4,0,0 VPo:1,0,0
verb##pas|o|p:about 1 1 O:1,0,0 P:1,1,0 Pn:1,1,1 S:1,0,0 SVP:1,1,0 VP:1,1,0 VPo:1,1,0
verb##pas|o|p:after 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##pas|o|p:at 2 1 O:2,1,0 P:2,1,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 S:2,0,0 SVP:2,1,0 SVPt:1,1,1 VP:2,0,0 VPo:2,0,0 VPot:1,1,0 VPt:1,1,0
verb##pas|o|p:before 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##pas|o|p:for 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|p:from 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|p:in 11 4 COL:3,0,0 COLt:2,0,0 O:11,3,0 P:11,3,0 Pn:11,2,0 PnV:1,1,0 S:10,0,0 SVP:10,3,1 T:2,0,0 TE:2,0,0 TEt:2,0,0 Tt:1,0,0 VP:11,3,1 VPo:11,3,0
verb##pas|o|p:on 2 0 O:2,0,0 P:2,0,0 Pn:2,0,0 S:2,0,0 SVP:2,0,0 T:1,0,0 TE:1,0,0 VP:2,0,0 VPo:2,0,0
verb##pas|o|p:proportionally 2 0 O:2,0,0 P:2,0,0 Pn:2,0,0 S:2,0,0 SVP:2,0,0 VP:2,0,0 VPo:2,0,0
verb##pas|o|p:to 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|x 3 1 COL:1,0,0 O:3,0,0 S:3,1,0 SVP:3,1,0 SX:3,1,0 VP:3,0,0 VPo:3,0,0 X:3,0,0 XE:3,0,0 XEt:1,0,0
verb##pas|p:, 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0
verb##pas|p:- 1 1 P:1,1,1 Pn:1,1,1 S:1,0,0 SVP:1,1,0 VP:1,1,1
verb##pas|p:about 26 17 P:26,15,1 Pn:26,15,5 PnV:7,1,1 PnVt:1,0,0 S:24,1,1 SVP:24,11,1 VP:26,12,1 VPt:1,0,0
verb##pas|p:about|pt 1 1 P:1,1,0 Pn:1,1,0 S:1,0,0 SVP:1,0,0 T:1,1,0 TE:1,1,0 TEt:1,1,0 Tt:1,1,0 VP:1,1,0
verb##pas|p:after 8 1 P:8,0,0 Pn:8,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:8,0,0 SVP:8,0,0 SVPt:1,0,0 VP:8,0,0 VPt:1,0,0
verb##pas|p:against 6 1 P:6,1,0 Pn:6,1,1 PnV:1,1,0 PnVt:1,1,1 S:6,0,0 SVP:6,0,0 SVPt:1,1,0 VP:6,0,0 VPt:1,1,0
verb##pas|p:against|: 1 1 COL:1,0,0 P:1,1,0 Pn:1,1,1 S:1,0,0 SVP:1,1,0 VP:1,1,0
verb##pas|p:along 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:amid 1 1 P:1,0,0 Pn:1,0,0 S:1,1,1 SVP:1,0,0 VP:1,0,0
verb##pas|p:among 7 5 P:7,1,0 Pn:7,1,0 PnV:3,0,0 PnVt:2,0,0 S:7,5,4 SVP:7,3,0 SVPt:2,1,0 VP:7,1,0 VPt:2,0,0
verb##pas|p:around 3 1 P:3,1,0 Pn:3,1,1 PnV:1,0,0 S:2,0,0 SVP:2,0,0 VP:3,1,0
verb##pas|p:as 77 48 P:77,40,0 Pn:77,40,3 PnV:23,4,0 PnVt:3,1,0 Pnt:5,2,0 Pt:5,2,0 S:68,16,1 SVP:67,33,8 SVPt:7,4,2 St:1,1,0 VP:76,30,0 VPt:8,4,0
verb##pas|p:at 30 7 P:30,1,0 Pn:30,1,1 PnV:12,0,0 PnVt:3,0,0 Pnt:2,0,0 Pt:3,1,0 S:22,5,4 SVP:22,1,0 SVPt:6,0,0 VP:30,1,0 VPt:6,1,0
verb##pas|p:at|pt 2 1 P:2,0,0 Pn:2,0,0 PnV:1,1,0 S:2,0,0 SVP:2,1,0 T:2,1,0 TE:2,1,0 VP:2,1,0
verb##pas|p:based 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pas|p:because 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:before 5 1 P:5,1,0 Pn:5,1,0 Pnt:1,0,0 Pt:1,0,0 S:5,0,0 SVP:5,1,0 SVPt:1,0,0 VP:5,1,0 VPt:1,0,0
verb##pas|p:behind 1 0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##pas|p:between 6 1 P:6,1,0 Pn:6,1,1 S:5,0,0 SVP:5,0,0 VP:6,1,0
verb##pas|p:by 9 0 P:9,0,0 Pn:9,0,0 Pnt:2,0,0 Pt:2,0,0 S:7,0,0 SVP:7,0,0 SVPt:2,0,0 VP:9,0,0 VPt:2,0,0
verb##pas|p:due 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:during 3 1 P:3,0,0 Pn:3,0,0 PnV:1,0,0 S:3,1,1 SVP:3,0,0 VP:3,0,0
verb##pas|p:following 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:for 60 22 P:60,15,0 Pn:60,14,2 PnV:17,9,0 PnVt:4,2,0 Pnt:1,1,0 Pt:1,1,0 S:57,0,0 SVP:57,18,4 SVPt:5,3,0 VP:60,17,0 VPt:5,3,0
verb##pas|p:for|: 1 1 COL:1,0,0 P:1,1,0 Pn:1,1,0 S:1,0,0 SVP:1,1,0 VP:1,1,0
verb##pas|p:from 19 3 P:19,0,0 Pn:19,0,0 PnV:7,0,0 PnVt:2,0,0 Pnt:1,0,0 Pt:1,0,0 S:17,2,2 SVP:17,2,0 SVPt:2,0,0 VP:19,0,0 VPt:3,0,0
verb##pas|p:from|: 3 0 COL:3,0,0 P:3,0,0 Pn:3,0,0 S:3,0,0 SVP:3,0,0 VP:3,0,0
verb##pas|p:from|pt 3 0 COL:1,0,0 P:3,0,0 Pn:3,0,0 S:3,0,0 SVP:3,0,0 T:3,0,0 TE:3,0,0 VP:3,0,0
verb##pas|p:in 131 24 P:131,4,0 Pn:131,4,0 PnV:43,2,0 PnVt:6,0,0 Pnt:4,0,0 Pt:5,0,0 S:119,16,15 SVP:119,13,0 SVPt:11,0,0 St:2,0,0 VP:131,6,0 VPt:11,0,0
verb##pas|p:including 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:into 15 1 P:15,0,0 Pn:15,0,0 PnV:2,0,0 S:13,1,1 SVP:13,0,0 VP:15,0,0
verb##pas|p:in|: 3 0 COL:3,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 S:3,0,0 SVP:3,0,0 VP:3,0,0
verb##pas|p:in|pt 2 1 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##pas|p:like 3 1 P:3,1,0 Pn:3,1,0 PnV:1,0,0 PnVt:1,0,0 Pnt:1,1,0 Pt:1,1,0 S:2,0,0 SVP:2,1,0 SVPt:2,1,0 VP:3,1,0 VPt:2,1,0
verb##pas|p:many 1 0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##pas|p:near 1 0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##pas|p:of 19 11 P:19,9,0 Pn:19,9,5 PnV:3,1,0 PnVt:1,1,1 S:17,1,0 SVP:17,9,1 SVPt:1,1,0 VP:19,9,0 VPt:1,1,0
verb##pas|p:off 1 1 P:1,1,0 Pn:1,1,1 S:1,0,0 SVP:1,1,0 VP:1,1,0
verb##pas|p:on 78 18 P:78,7,0 Pn:78,7,3 PnV:21,1,1 PnVt:2,0,0 Pnt:3,0,0 Pt:3,0,0 S:70,9,9 SVP:70,8,0 SVPt:5,1,0 St:1,1,0 VP:78,8,0 VPt:5,0,0
verb##pas|p:onto 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:on|: 2 0 COL:2,0,0 P:2,0,0 Pn:2,0,0 S:2,0,0 SVP:2,0,0 VP:2,0,0
verb##pas|p:on|pt 1 1 P:1,1,1 Pn:1,1,0 S:1,0,0 SVP:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,1
verb##pas|p:out 5 0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 S:3,0,0 SVP:3,0,0 VP:5,0,0
verb##pas|p:outside 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:over 8 4 P:8,2,0 Pn:8,2,1 PnV:1,1,0 Pnt:3,1,0 Pt:3,1,0 S:8,0,0 SVP:8,3,1 SVPt:3,1,1 VP:8,3,0 VPt:3,1,0
verb##pas|p:over|pt 1 1 P:1,1,0 Pn:1,1,0 S:1,0,0 SVP:1,1,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,1,0
verb##pas|p:since 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:through 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##pas|p:throughout 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:to 75 9 P:75,5,0 Pn:75,5,1 PnV:28,1,0 PnVt:8,2,0 Pnt:5,0,0 Pt:6,0,0 S:65,4,3 SVP:65,5,1 SVPt:14,2,1 VP:75,4,0 VPt:14,2,0
verb##pas|p:under 3 0 P:3,0,0 Pn:3,0,0 S:3,0,0 SVP:3,0,0 VP:3,0,0
verb##pas|p:until 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##pas|p:with 51 10 P:51,5,0 Pn:51,5,2 PnV:8,3,1 PnVt:1,0,0 Pnt:7,0,0 Pt:7,0,0 S:48,4,2 SVP:48,7,2 SVPt:8,0,0 VP:51,6,0 VPt:8,0,0
verb##pas|p:within 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pas|p:within|pt 1 1 P:1,1,0 Pn:1,1,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,1,0
verb##pas|p:without 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:with|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:with|pt 2 1 COL:1,0,0 P:2,1,0 Pn:2,1,0 PnV:1,1,0 S:2,0,0 SVP:2,1,0 T:2,0,0 TE:2,0,0 VP:2,1,0
verb##pas|pt 7 2 S:6,2,2 SVP:1,0,0 T:7,0,0 TE:7,0,0 TEt:2,0,0 Tt:2,0,0 VP:1,0,0
verb##pas|pt|: 2 1 COL:2,0,0 S:2,0,0 SVP:1,1,0 T:2,0,0 TE:2,0,0 VP:1,1,1
verb##pas|q 27 11 P:7,3,0 Pn:7,3,0 PnV:2,1,0 Pnt:1,0,0 Pt:1,0,0 QR:27,2,0 S:24,5,1 SVP:7,5,0 SVPt:1,0,0 VP:7,3,0 VPt:1,0,0
verb##pas|q|a 8 6 P:1,1,0 Pn:1,1,0 QR:8,5,1 S:6,5,0 SVP:6,5,3 SX:6,5,2 VP:8,4,0 X:8,3,0 XE:8,3,0
verb##pas|q|c 2 2 C:2,2,2 CE:2,2,2 QR:2,2,2 S:2,0,0 SVP:2,2,0 VP:2,2,2
verb##pas|q|g 1 1 QR:1,1,0 S:1,1,0 SVP:1,1,0 SX:1,1,0 VP:1,1,0 X:1,1,0 XE:1,1,0
verb##pas|q|o 1 1 O:1,1,0 QR:1,1,0 S:1,1,0 SVP:1,1,1 VP:1,1,0
verb##pas|q|x 2 2 QR:2,1,0 S:1,0,0 SVP:1,1,0 SX:1,1,0 VP:2,1,1 X:2,1,1 XE:2,1,1
verb##pas|rel 32 4 REL:32,0,0 S:32,3,2 SVP:6,1,0 VP:6,0,0
verb##pas|x 250 119 P:15,0,0 Pn:15,0,0 PnV:9,2,0 S:229,11,0 SVP:229,97,55 SVPt:28,13,3 SX:229,102,61 SXt:14,5,0 St:3,0,0 VP:250,106,9 VPt:29,14,2 X:250,110,11 XE:250,102,9 XEt:43,18,2 Xt:15,7,1
verb##pas|x|pt 4 2 COL:3,0,0 COLt:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:4,0,0 SVP:4,2,1 SX:4,2,1 T:4,0,0 TE:4,0,0 TEt:2,1,0 Tt:2,1,0 VP:4,2,0 X:4,2,0 XE:4,1,0 XEt:3,2,0
verb##post0 257 87 L:257,6,1 Lt:82,0,0 Ltt:19,0,0
verb##post0m 152 61 L:152,6,2 LR:152,26,1 LRt:13,1,0 Lt:47,4,2 LtR:34,10,1 LtRt:3,1,0 Ltt:5,0,0
verb##post0mq 22 14 L:22,6,4 LR:22,7,0 LRt:1,0,0 Lt:12,4,3 LtR:10,4,0 QL:22,6,3 QLR:5,4,0
verb##post0mq|c 2 2 C:2,0,0 CE:2,0,0 E:2,0,0 L:2,1,1 LR:2,1,0 Lt:2,1,1 LtR:2,1,0 NE:2,0,0 QL:2,2,1 VP:2,0,0
verb##post0mq|q|c 2 2 C:2,2,2 CE:2,2,2 E:2,2,2 L:2,0,0 LR:2,2,0 Lt:2,0,0 LtR:2,2,0 QL:2,0,0 QLR:2,2,0 QR:2,2,2 VP:2,2,2
verb##post0m|c 2 2 C:2,1,1 CE:2,1,1 CEt:1,0,0 Ct:1,0,0 E:2,1,1 Et:1,0,0 L:2,1,1 LR:2,1,0 LRt:1,1,0 Lt:2,1,1 LtR:2,1,0 LtRt:1,1,0 NE:2,1,0 NEt:1,0,0 VP:2,1,1 VPt:1,0,0
verb##post0m|ct 1 1 C:1,0,0 CE:1,0,0 CEt:1,1,1 Ct:1,1,1 E:1,0,0 Et:1,1,1 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 VP:1,0,0 VPt:1,1,1
verb##post0m|q|c 1 1 C:1,1,1 CE:1,1,1 E:1,1,1 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 Ltt:1,0,0 QR:1,1,1 VP:1,1,1
verb##post0q 18 13 L:18,8,6 Lt:11,6,3 QL:18,9,9 QLR:1,1,0
verb##post0q|c 4 2 C:4,1,1 CE:4,1,1 CEt:1,0,0 Ct:1,0,0 E:4,1,1 Et:1,0,0 L:4,1,1 Lt:4,1,1 NE:4,1,0 QL:4,1,1 VP:4,1,1 VPt:1,0,0
verb##post0q|ct 1 1 C:1,1,1 CE:1,1,1 E:1,1,1 L:1,0,0 Lt:1,0,0 QL:1,0,0 VP:1,1,1
verb##post0|c 4 2 C:4,2,2 CE:4,2,2 E:4,2,2 L:4,0,0 Lt:4,0,0 NE:2,2,0 VP:4,2,2
verb##post0|ct 3 2 C:3,2,2 CE:3,2,2 E:3,2,2 L:3,0,0 Lt:3,0,0 Ltt:1,0,0 VP:3,2,2
verb##post0|cw 1 1 C:1,1,1 CE:1,1,1 E:1,1,1 L:1,0,0 Lt:1,0,0 VP:1,1,1
verb##postI 37 36 L:37,35,30 Lt:35,34,26 Ltt:4,2,0
verb##postImq 27 27 L:27,21,14 LR:27,21,3 LRt:1,1,0 Lt:24,19,11 LtR:24,17,2 LtRt:1,1,0 QL:27,21,13 QLR:5,5,5
verb##postImq|c 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,1,0 LR:1,1,0 Lt:1,1,0 LtR:1,1,0 NE:1,0,0 QL:1,1,0 VP:1,0,0
verb##postIm|q|c 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 L:1,0,0 LR:1,1,0 NE:1,1,0 QR:1,1,0 VP:1,1,0
verb##postIq 556 549 L:556,423,208 Lt:543,407,196 Ltt:1,1,0 QL:556,441,225 QLR:324,314,275
verb##postS 550 295 L:550,209,179 Lt:359,171,127 Ltt:33,8,0
verb##postSm 144 66 L:144,13,9 LR:144,26,4 LRt:9,1,0 Lt:81,8,6 LtR:65,15,1 LtRt:4,1,0 Ltt:8,0,0
verb##postSmq 172 168 L:172,116,57 LR:172,106,29 LRt:12,7,0 Lt:138,92,47 LtR:135,78,17 LtRt:10,7,0 Ltt:1,0,0 QL:172,126,75 QLR:49,46,33
verb##postSmq|Q|c 4 4 C:4,3,0 CE:4,3,0 E:4,3,0 L:4,3,1 LR:4,4,3 Lt:4,3,1 LtR:4,4,3 NE:1,1,0 P:3,0,0 Pn:3,0,0 PnV:3,3,0 QL:4,3,1 QLR:4,4,3 QR:4,3,0 VP:4,3,0 VPi:1,1,0
verb##postSmq|c 19 19 C:19,4,1 CE:19,4,1 E:19,4,1 Et:2,0,0 L:19,16,11 LR:19,16,3 Lt:19,15,10 LtR:19,15,3 NE:4,1,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 PnVt:2,0,0 QL:19,16,12 VP:19,4,1 VPt:2,0,0
verb##postSmq|c|i 3 3 C:3,2,0 CE:3,2,0 E:3,2,1 L:3,1,1 LR:3,3,1 Lt:3,1,1 LtR:3,3,1 NE:3,2,0 QL:3,1,1 VP:3,2,1 VPi:3,2,0
verb##postSmq|q|c 22 22 C:22,13,0 CE:22,13,0 E:22,13,0 L:22,13,4 LR:22,18,13 Lt:22,12,4 LtR:22,18,11 QL:22,13,6 QLR:22,21,14 QR:22,14,0 VP:22,13,0
verb##postSm|Q|c 2 2 C:2,2,0 CE:2,2,0 E:2,1,0 L:2,0,0 LR:2,1,0 Lt:2,0,0 LtR:2,1,0 P:2,0,0 Pn:2,0,0 PnV:2,2,1 QR:2,2,1 VP:2,1,0
verb##postSm|c 18 17 C:18,15,10 CE:18,15,11 CEt:2,1,0 Ct:1,0,0 E:18,15,11 Et:2,1,0 L:18,1,0 LR:18,5,0 Lt:18,1,0 LtR:18,5,0 NE:16,14,0 NEt:2,0,0 VP:18,15,10 VPt:1,0,0
verb##postSm|ct 4 4 C:4,4,3 CE:4,4,3 CEt:1,1,0 Ct:1,1,0 E:4,4,3 Et:1,1,0 L:4,0,0 LR:4,1,0 Lt:4,0,0 LtR:4,1,0 Ltt:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:4,4,3 VPt:1,1,0
verb##postSm|q|c 7 7 C:7,7,3 CE:7,7,3 E:7,7,3 L:7,1,0 LR:7,3,1 Lt:7,1,0 LtR:7,3,1 Ltt:2,0,0 NE:1,1,0 QR:6,6,4 VP:7,7,3
verb##postSm|q|ct 1 1 C:1,1,1 CE:1,1,1 E:1,1,1 L:1,0,0 LR:1,1,0 Lt:1,0,0 LtR:1,1,0 QR:1,0,0 VP:1,1,1
verb##postSq 1810 1791 L:1810,1364,731 Lt:1645,1138,572 Ltt:2,0,0 QL:1810,1477,855 QLR:713,682,582
verb##postSq|c 7 6 C:7,2,1 CE:7,2,1 E:7,2,1 L:7,4,3 Lt:7,4,2 NE:3,1,0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 QL:7,4,3 VP:7,2,1
verb##postSq|ct|i 2 2 C:2,1,1 CE:2,1,1 E:2,1,0 L:2,1,0 Lt:2,0,0 NE:2,1,1 QL:2,1,0 VP:2,1,0 VPi:2,1,1
verb##postS|c 18 15 C:18,12,6 CE:18,12,8 E:18,13,8 Et:1,0,0 L:18,2,1 Lt:18,2,0 Ltt:4,0,0 NE:13,9,0 P:2,1,0 Pn:2,1,1 PnV:2,1,0 PnVt:1,0,0 VP:18,13,6 VPt:1,0,0
verb##postS|ct 8 7 C:8,6,6 CE:8,7,7 CEt:1,0,0 E:8,7,7 Et:1,0,0 L:8,0,0 Lt:8,0,0 Ltt:3,0,0 NE:1,1,0 NEt:1,0,0 S:1,0,0 SVP:1,0,0 VP:8,7,7 VPt:1,0,0
verb##postS|ct|i 1 1 C:1,1,0 CE:1,1,1 E:1,1,0 L:1,0,0 Lt:1,0,0 NE:1,1,1 VP:1,1,0 VPi:1,1,0
verb##postS|ct|o 1 1 C:1,1,1 CE:1,1,1 E:1,1,0 L:1,0,0 Lt:1,0,0 NE:1,1,1 O:1,0,0 OC:1,1,0 VP:1,1,0 VPo:1,1,1
verb##pt 28 8 E:28,6,2 Et:9,2,1 NE:7,2,0 NEt:1,1,0 S:1,0,0 T:28,4,1 TE:28,4,1 TEt:5,1,0 Tt:5,1,0 VP:14,3,2
verb##pt|: 17 5 COL:17,5,4 COLt:2,1,0 E:17,5,4 Et:2,1,0 NE:1,1,0 NEt:1,1,0 T:17,5,5 TE:17,5,5 TEt:1,1,0 Tt:1,1,0 VP:2,0,0
verb##pt|:|T 4 0 COL:4,0,0 COLt:1,0,0 E:4,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 T:4,0,0 TE:4,0,0 TEt:1,0,0 Tt:1,0,0 VP:4,0,0
verb##pt|T 30 6 E:30,5,1 Et:6,0,0 NE:11,0,0 NEt:1,0,0 T:30,5,0 TE:30,5,0 TEt:4,0,0 Tt:4,0,0 VP:15,0,0
verb##q 163 79 E:71,32,15 Et:4,1,1 NE:5,4,1 NEt:1,1,0 P:21,5,0 Pn:21,6,1 PnV:11,3,3 Pnt:1,0,0 Pt:1,0,0 QR:163,61,29 S:5,0,0 SVP:1,0,0 VP:31,9,2 VPt:1,0,0
verb##q|T 50 32 E:37,26,19 Et:1,0,0 NE:3,0,0 NEt:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 QR:50,32,31 VP:19,1,1 VPt:1,1,0
verb##q|a 23 10 E:23,6,4 NE:5,0,0 P:1,0,0 Pn:1,0,0 QR:23,9,6 VP:23,7,6 X:23,7,6 XE:23,6,4
verb##q|a|pt 1 1 E:1,0,0 NE:1,0,0 QR:1,0,0 S:1,1,0 SVP:1,1,1 SX:1,1,1 T:1,0,0 TE:1,0,0 VP:1,1,0 X:1,1,0 XE:1,0,0
verb##q|c 296 285 C:296,242,179 CE:296,254,181 CEt:1,1,0 Ct:2,2,1 E:296,254,181 Et:2,1,0 NE:35,24,1 NEt:1,1,0 P:2,1,0 Pn:2,0,0 PnV:2,1,0 QR:277,256,235 VP:296,242,176 VPt:3,2,1
verb##q|ct 49 49 C:49,45,34 CE:49,45,36 CEt:5,5,2 Ct:3,3,1 E:49,45,36 Et:5,5,2 QR:49,38,1 VP:49,46,34 VPt:3,3,1
verb##q|ct|o 1 1 C:1,1,0 CE:1,1,0 E:1,1,1 NE:1,1,0 O:1,0,0 OC:1,1,1 QR:1,0,0 VP:1,1,1 VPo:1,1,0 X:1,0,0 XE:1,1,0
verb##q|cw 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 QR:1,0,0 VP:1,1,0
verb##q|cw|o 1 1 C:1,1,0 CE:1,1,0 E:1,1,1 NE:1,1,0 O:1,0,0 OC:1,1,1 QR:1,0,0 VP:1,1,1 VPo:1,1,0
verb##q|c|i 3 3 C:3,2,1 CE:3,3,2 E:3,3,0 NE:3,3,2 QR:3,3,3 VP:3,2,0 VPi:3,2,1
verb##q|c|o 8 8 C:8,8,3 CE:8,8,3 E:8,8,4 NE:7,7,3 O:8,0,0 OC:8,8,4 QR:8,7,3 VP:8,8,4 VPo:8,8,3
verb##q|g 1 0 E:1,0,0 QR:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##q|i 1 0 E:1,0,0 QR:1,0,0 VP:1,0,0
verb##q|i|a 1 1 E:1,1,1 NE:1,1,0 QR:1,0,0 VP:1,1,1 VPi:1,1,0 X:1,1,0 XE:1,1,0
verb##q|o 200 126 E:200,98,69 Et:11,4,2 N:3,1,0 NE:91,49,5 NEt:8,1,0 Nt:1,0,0 O:200,87,60 Ot:2,1,1 P:24,9,0 Pn:24,7,0 PnV:2,1,0 QR:200,86,35 VP:200,100,73 VPo:51,24,0 VPt:2,1,1
verb##q|o|T 5 2 E:4,2,0 NE:1,0,0 O:5,2,0 QR:5,2,2 VP:5,2,0
verb##q|o|a 21 19 E:21,14,12 NE:19,12,1 O:21,6,1 P:1,1,0 Pn:1,1,0 QR:21,19,3 T:1,0,0 TE:1,0,0 VP:21,16,14 VPo:20,15,1 X:21,17,2 XE:21,13,1
verb##q|o|g 1 1 E:1,0,0 NE:1,0,0 O:1,1,0 QR:1,1,0 VP:1,0,0 VPo:1,0,0 X:1,0,0 XE:1,0,0
verb##q|o|i 1 1 E:1,1,1 NE:1,1,0 O:1,1,0 QR:1,1,0 VP:1,1,1 VPi:1,1,0
verb##q|o|pt 7 7 E:7,5,1 NE:5,3,1 O:7,1,1 QR:7,7,7 T:7,4,2 TE:7,4,2 VP:7,1,1
verb##q|o|x 3 2 E:3,2,0 NE:3,2,0 O:3,0,0 P:2,0,0 Pn:2,0,0 PnV:2,1,0 QR:3,0,0 VP:3,2,1 VPo:3,2,0 X:3,2,0 XE:3,1,0
verb##q|pt 1 1 E:1,0,0 QR:1,1,1 T:1,0,0 TE:1,0,0
verb##q|pt|T 4 4 E:4,3,2 QR:4,4,4 T:4,3,2 TE:4,3,2 VP:1,0,0
verb##q|x 18 18 E:18,17,10 Et:1,1,0 P:1,1,0 Pn:1,1,0 PnV:1,1,1 QR:18,14,1 VP:18,18,11 VPt:1,1,0 X:18,18,11 XE:18,17,10 XEt:1,1,0 Xt:1,1,0
verb##rel 193 66 E:105,18,4 Et:7,2,0 NE:5,1,0 REL:193,21,6 VP:34,4,1 VPt:1,0,0
verb##rel|T 71 15 E:51,1,0 Et:4,0,0 NE:14,0,0 NEt:2,0,0 REL:71,7,4 RELt:1,0,0 S:1,0,0 SVP:1,0,0 VP:35,0,0
verb##x 1638 774 E:1638,633,231 Et:227,87,36 NE:11,2,0 NEt:2,0,0 P:198,19,0 Pn:198,22,2 PnV:195,78,44 PnVt:22,8,7 S:154,15,2 SVP:154,86,37 SVPt:18,8,2 SX:154,87,36 SXt:12,5,1 St:3,0,0 VP:1638,665,257 VPt:166,62,26 X:1638,658,259 XE:1638,624,237 XEt:226,88,36 Xt:136,56,23
verb##x|: 33 17 COL:33,7,1 COLt:5,0,0 E:33,11,2 Et:8,3,1 P:4,0,0 Pn:4,0,0 PnV:4,0,0 S:5,0,0 SVP:5,2,1 SVPt:1,0,0 SX:5,2,1 SXt:1,0,0 VP:33,12,4 VPt:5,2,1 X:33,11,3 XE:33,11,2 XEt:8,3,1 Xt:5,2,1
verb##x|T 96 37 E:96,26,8 Et:17,6,1 NE:3,1,0 NEt:1,0,0 P:30,0,0 Pn:30,0,0 PnV:29,8,1 PnVt:2,2,0 S:2,0,0 SVP:2,1,0 SX:2,1,0 VP:96,27,0 VPt:13,5,0 X:96,28,9 XE:96,25,8 XEt:17,6,1 Xt:11,4,0
verb##x|pt 32 18 E:32,9,3 Et:13,8,1 P:6,1,0 Pn:6,2,0 PnV:6,3,3 PnVt:1,0,0 S:3,0,0 SVP:3,3,1 SX:3,3,1 T:32,4,0 TE:32,4,0 TEt:4,0,0 Tt:3,0,0 VP:32,14,2 VPt:2,0,0 X:32,14,2 XE:32,7,3 XEt:13,8,1
verb##x|pt|: 6 5 COL:6,2,0 COLt:1,0,0 E:6,3,2 Et:1,0,0 S:3,1,0 SVP:3,1,0 SX:3,1,0 T:6,2,0 TE:6,2,0 TEt:2,1,0 Tt:2,1,0 VP:6,2,0 X:6,2,0 XE:6,3,2 XEt:1,0,0
vet# 5 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
view# 26 19 E:19,8,5 NE:14,5,0 O:16,5,2 P:15,6,0 Pn:15,6,1 PnV:7,2,0 S:5,3,0 SVP:5,3,0 St:2,1,0 VP:25,11,6 VPo:12,6,0
view#o 5 3 E:5,3,2 NE:3,1,0 O:5,2,1 VP:5,3,2 VPo:2,1,0
violate# 8 0 E:7,0,0 NE:4,0,0 O:7,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 VPo:3,0,0
visit# 29 2 E:28,2,0 Et:6,1,0 NE:17,0,0 O:22,0,0 P:12,0,0 Pn:12,0,0 PnV:4,1,0 VP:27,2,0 VPo:13,1,0 VPt:4,0,0 X:7,2,0 XE:7,2,0 XEt:3,1,0
visit#o 9 0 E:9,0,0 NE:7,0,0 O:9,0,0 VP:9,0,0
vocal# 5 4 P:5,4,0 Pn:5,4,3 VP:5,3,0
voice# 9 7 E:8,7,3 Et:1,1,0 N:1,1,0 NE:7,7,1 NEt:1,1,0 O:8,5,2 P:2,2,0 Pn:2,1,1 Pnt:1,1,0 Pt:1,1,0 VP:8,7,2 VPo:2,2,0 VPot:1,1,0 VPt:1,1,0
voice#o 6 5 E:6,5,2 N:1,1,0 NE:5,5,1 O:6,5,2 VP:6,5,2
volunteer# 5 1 E:5,1,1 VP:4,1,1 X:3,1,1 XE:3,1,1
vote# 94 44 E:84,22,4 Et:15,6,2 L:7,0,0 LR:3,0,0 NE:14,2,0 O:9,4,4 P:67,23,1 Pn:67,25,19 PnV:22,8,2 PnVt:2,1,1 Pnt:2,1,0 Pt:2,1,0 VP:80,29,5 VPo:5,2,0 VPt:7,3,1 X:8,6,3 XE:8,5,3
vote#0 8 1 E:8,0,0 NE:3,0,0 VP:3,0,0
vote#p:against 5 4 E:5,3,0 P:5,2,0 Pn:5,3,2 PnV:2,1,1 VP:5,3,0
vote#p:for 29 17 E:29,10,0 Et:3,1,0 P:29,15,0 Pn:29,16,15 PnV:11,5,1 PnVt:1,1,1 VP:29,13,0 VPt:1,1,0
vote#p:in 13 5 E:13,2,0 Et:5,3,1 P:13,4,1 Pn:13,4,0 Pnt:2,1,0 Pt:2,1,0 VP:13,3,0 VPt:3,2,1
vote#x 6 6 E:6,4,3 PnV:1,1,0 VP:6,5,3 X:6,5,2 XE:6,4,2
vouch# 4 4 E:3,2,0 Et:1,1,0 P:3,2,0 Pn:3,2,2 PnV:1,1,1 VP:3,3,0 X:1,1,0 XE:1,1,0
vow# 39 39 C:3,3,2 CE:3,3,2 E:38,36,24 Et:2,2,1 L:1,1,1 Lt:1,1,1 NE:1,1,0 O:2,2,2 QL:1,1,1 QR:8,6,1 VP:38,36,24 VPt:1,1,1 X:33,31,22 XE:33,31,20 XEt:2,2,1 Xt:1,1,1
vow#q|x 5 5 E:5,5,1 QR:5,3,0 VP:5,5,1 X:5,5,1 XE:5,5,1
vow#x 25 25 E:25,23,16 Et:2,2,1 VP:25,23,18 VPt:1,1,1 X:25,23,18 XE:25,23,16 XEt:2,2,1 Xt:1,1,1
vy# 8 0 E:7,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 X:4,0,0 XE:4,0,0
waffle# 4 1 E:3,1,0 PnV:2,1,0 VP:2,1,0
wage# 4 1 E:3,1,1 NE:2,1,0 O:3,0,0 VP:4,1,1 VPo:1,1,0 X:1,1,0 XE:1,1,0
wait# 26 1 E:26,1,0 NE:3,0,0 P:15,1,0 Pn:15,1,0 PnV:7,1,0 VP:25,1,0 X:9,0,0 XE:9,1,0
wait#0 5 0 E:5,0,0 VP:4,0,0
wait#p:for 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
wait#x 7 1 E:7,1,0 P:4,1,0 Pn:4,1,0 PnV:4,1,0 VP:7,1,0 X:7,0,0 XE:7,1,0
walk# 28 4 E:26,0,0 Et:7,1,1 NE:11,0,0 NEt:5,0,0 O:14,3,3 P:13,0,0 Pn:13,0,0 PnV:6,0,0 VP:24,1,0 VPo:7,0,0 VPt:5,1,0
walk#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
want# 140 101 C:2,1,0 CE:2,1,0 CEt:1,1,0 COL:3,0,0 Ct:1,1,0 E:132,78,63 Et:17,8,3 N:2,1,0 NE:45,29,0 NEt:5,2,0 O:47,20,12 Ot:1,1,0 P:7,2,0 Pn:7,2,0 PnV:1,1,0 QR:3,0,0 REL:4,1,1 SVP:2,1,0 SVPt:1,1,0 SX:2,1,0 SXt:1,1,0 T:4,0,0 TE:4,0,0 VP:130,82,62 VPo:27,19,0 VPot:3,1,0 VPt:11,6,3 X:97,60,30 XE:97,61,35 XEt:12,5,2 Xt:7,3,2
want#o 22 15 E:22,15,13 Et:3,3,1 N:2,1,0 NE:19,13,0 NEt:2,1,0 O:22,13,11 Ot:1,1,0 VP:22,15,12 VPo:4,2,0 VPt:2,2,1
want#o|x 14 12 E:14,12,11 NE:13,12,0 O:14,2,0 PnV:1,1,0 VP:14,12,10 VPo:14,11,0 X:14,11,0 XE:14,12,0
want#x 73 55 E:73,44,33 Et:7,2,1 VP:73,44,31 VPt:4,1,1 X:73,44,29 XE:73,44,33 XEt:7,2,1 Xt:4,1,1
warn# 42 41 C:18,18,15 CE:18,18,14 CEt:2,2,1 E:36,30,19 Et:4,4,1 L:6,4,3 LR:2,2,1 Lt:3,3,3 NE:8,6,1 NEt:1,1,0 O:5,0,0 OC:2,2,0 P:9,7,0 Pn:9,7,4 PnV:3,1,0 PnVt:1,1,1 Pnt:1,1,1 Pt:1,1,0 QL:2,2,1 QR:3,3,1 SVP:1,1,0 VP:31,27,12 VPi:1,1,0 VPo:5,3,2 VPot:1,1,0 VPt:3,3,1 X:2,1,0 XE:2,1,0 XEt:1,1,0 Xt:1,1,0
warn#0 6 6 E:6,5,5 VP:3,3,3
warn#ct 10 10 C:10,10,8 CE:10,10,9 CEt:1,1,0 E:10,10,9 Et:1,1,0 PnV:1,1,0 VP:10,10,6
wary# 4 3 P:4,3,0 Pn:4,3,3 VP:4,3,0
watch# 57 9 C:3,0,0 CE:3,0,0 E:54,7,2 Et:6,2,2 NE:25,3,0 NEt:2,1,0 O:39,4,2 P:17,0,0 Pn:17,0,0 PnV:3,1,0 VP:54,6,3 VPo:27,2,0 VPt:4,2,2 X:13,3,0 XE:13,4,0 XEt:2,1,1 Xt:1,1,1
watch#o 11 2 E:11,1,0 Et:2,1,1 NE:5,0,0 O:11,2,0 VP:11,1,0 VPo:5,0,0 VPt:2,1,1
watch#o|T 6 0 E:5,0,0 O:6,0,0 VP:6,0,0
watch#o|a 6 1 E:6,1,1 NE:6,1,0 O:6,0,0 VP:6,1,1 VPo:6,1,0 X:6,1,0 XE:6,1,0
wave# 8 0 E:6,0,0 O:3,0,0 VP:5,0,0
wear# 17 0 E:16,0,0 Et:3,0,0 NE:12,0,0 NEt:3,0,0 O:12,0,0 P:3,0,0 Pn:3,0,0 QR:6,0,0 VP:15,0,0 VPo:3,0,0
weigh# 12 4 E:11,1,0 Et:5,2,0 NE:4,0,0 O:4,0,0 P:7,2,0 Pn:7,2,1 Pnt:1,1,0 Pt:1,1,0 VP:11,2,0 VPo:3,0,0 VPt:3,1,0
welcome# 12 7 C:2,1,0 CE:2,1,0 E:11,7,6 NE:8,4,0 O:10,3,3 OC:1,1,1 P:2,1,0 PnV:1,1,0 VP:12,7,7 VPo:5,4,0 X:1,1,0 XE:1,1,0
welcome#o 5 3 E:5,3,3 NE:3,1,0 O:5,3,3 VP:5,3,3
whip# 4 1 E:4,0,0 Et:2,1,0 NE:3,0,0 NEt:2,1,0 O:3,0,0 P:4,1,0 Pn:4,1,1 PnVt:2,1,1 VP:4,0,0 VPo:3,0,0 VPot:2,1,0 VPt:2,1,0
widen# 9 0 E:9,0,0 NE:9,0,0 O:9,0,0 P:7,0,0 Pn:7,0,0 VP:9,0,0 VPo:7,0,0
widen#o|p:over 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
willing# 7 4 VP:7,4,2 X:7,4,2 XE:7,4,2
willing#x|A 7 4 VP:7,4,2 X:7,4,2 XE:7,4,2
win# 470 7 C:5,0,0 CE:5,0,0 COL:13,0,0 E:445,3,1 Et:96,1,0 L:8,0,0 LR:5,0,0 Lt:3,0,0 LtR:3,0,0 NE:240,3,0 NEt:61,1,0 O:355,1,0 Ot:12,0,0 P:172,1,0 Pn:172,1,0 PnV:53,0,0 PnVt:10,0,0 Pnt:4,0,0 Pt:5,0,0 QR:3,0,0 REL:11,0,0 S:4,0,0 T:7,0,0 TE:7,0,0 VP:436,3,1 VPo:166,3,0 VPot:27,1,0 VPt:61,1,0 X:23,0,0 XE:23,0,0 XEt:4,0,0 Xt:4,0,0
win#0 19 0 E:19,0,0 Et:3,0,0 VP:5,0,0
win#o 216 4 E:216,2,0 Et:50,1,0 NE:115,2,0 NEt:33,1,0 O:216,0,0 Ot:11,0,0 VP:216,2,0 VPo:42,2,0 VPot:6,1,0 VPt:32,1,0
win#o|T 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
win#o|a 9 0 E:9,0,0 NE:8,0,0 O:9,0,0 VP:9,0,0 VPo:9,0,0 X:9,0,0 XE:9,0,0
win#o|p:by 9 0 E:9,0,0 NE:9,0,0 O:9,0,0 P:9,0,0 Pn:9,0,0 PnV:4,0,0 VP:9,0,0 VPo:9,0,0
win#o|p:in 46 1 E:46,1,1 Et:17,0,0 NE:41,1,0 NEt:16,0,0 O:46,1,0 P:46,1,0 Pn:46,1,0 PnV:19,0,0 PnVt:7,0,0 VP:46,1,1 VPo:46,1,0 VPot:14,0,0 VPt:14,0,0
win#o|p:in|T 5 0 E:3,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
win#o|p:on 13 1 E:13,0,0 NE:10,0,0 O:13,0,0 P:13,0,0 Pn:13,0,0 PnV:5,0,0 VP:13,0,0 VPo:13,0,0
win#o|x 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
win#p:by 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0
win#p:in 15 0 E:15,0,0 P:15,0,0 Pn:15,0,0 PnV:3,0,0 VP:14,0,0
win#p:in|T 12 0 E:8,0,0 P:12,0,0 Pn:12,0,0 VP:12,0,0
win#p:over 8 0 E:8,0,0 Et:4,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0 VPt:3,0,0
win#rel 7 0 E:3,0,0 REL:7,0,0
withdraw# 7 3 E:5,2,1 NE:2,2,0 O:4,2,1 VP:5,3,2 VPo:2,1,0 X:1,1,0 XE:1,1,0
withhold# 7 2 E:6,1,0 NE:5,1,0 O:4,2,1 P:3,0,0 Pn:3,0,0 VP:6,2,0
witness# 5 3 E:5,3,3 NE:4,2,0 O:5,3,2 VP:5,3,3
wonder# 16 14 C:10,9,7 CE:10,9,7 E:13,11,8 L:3,3,1 Lt:2,2,0 O:1,1,1 P:2,1,0 Pn:2,1,1 QL:3,3,2 VP:13,11,8
wonder#cw 9 8 C:9,8,7 CE:9,8,7 E:9,8,7 VP:9,8,7
work# 178 9 E:159,5,1 Et:28,2,1 L:17,0,0 LR:5,0,0 Lt:6,0,0 NE:20,0,0 NEt:4,0,0 O:25,0,0 P:108,0,0 Pn:108,0,0 PnV:50,2,0 PnVt:5,0,0 Pnt:3,0,0 Pt:4,0,0 SVP:1,1,0 SX:1,1,0 T:5,1,0 TE:5,1,0 VP:155,6,1 VPo:13,0,0 VPt:18,1,0 X:30,6,2 XE:30,5,1 XEt:6,2,1 Xt:4,1,0
work#0 12 0 E:11,0,0 VP:7,0,0
work#o 17 0 E:17,0,0 Et:4,0,0 NE:10,0,0 O:17,0,0 VP:17,0,0 VPo:5,0,0 VPt:4,0,0
work#p:as 8 0 E:8,0,0 Et:3,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:8,0,0 VPt:3,0,0
work#p:for 28 0 E:28,0,0 Et:3,0,0 P:28,0,0 Pn:28,0,0 PnV:11,0,0 VP:28,0,0
work#p:in 12 0 E:12,0,0 P:12,0,0 Pn:12,0,0 PnV:5,0,0 VP:12,0,0
work#p:on 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 PnV:4,0,0 VP:10,0,0
work#p:with 13 0 E:13,0,0 P:13,0,0 Pn:13,0,0 PnV:6,0,0 VP:13,0,0
work#postS 10 1 L:10,0,0 Lt:4,0,0
work#x 21 2 E:21,1,0 Et:4,1,0 P:7,0,0 Pn:7,0,0 PnV:7,1,0 VP:21,1,0 VPt:4,1,0 X:21,1,0 XE:21,1,0 XEt:3,1,0 Xt:3,1,0
worried# 7 7 C:2,2,1 CE:2,2,1 P:5,5,0 Pn:5,5,5 PnV:1,1,0 VP:7,7,1
worried#p:about|A 5 5 P:5,5,0 Pn:5,5,5 PnV:1,1,0 VP:5,5,0
worry# 17 15 C:6,6,5 CE:6,5,4 CEt:2,1,1 Ct:1,1,1 E:14,7,5 Et:3,1,1 L:3,0,0 LR:1,1,0 LRt:1,1,0 LtR:1,1,0 LtRt:1,1,0 NE:6,3,0 O:3,0,0 P:3,1,0 Pn:3,1,0 PnV:1,1,1 VP:13,7,5 VPt:1,1,1
worth# 4 0 VP:4,0,0
wound# 4 0 P:3,0,0 Pn:3,0,0 S:3,0,0 SVP:3,0,0 VP:3,0,0
wrap# 5 0 VP:4,0,0
write# 286 258 C:40,36,25 CE:40,36,25 CEt:2,1,1 COL:2,2,1 Ct:2,1,1 E:122,82,31 Et:9,3,1 L:160,121,61 LR:25,19,8 Lt:121,88,47 LtR:12,8,3 NE:34,16,1 NEt:4,1,0 O:42,11,6 OC:2,1,1 P:49,14,0 Pn:49,14,7 PnV:23,13,0 PnVt:2,2,1 Pnt:1,1,0 Pt:1,1,0 QL:142,127,78 QLR:49,48,38 QR:30,23,19 REL:1,1,0 S:5,1,1 SVP:3,0,0 T:4,3,1 TE:4,3,1 VP:123,67,25 VPo:16,9,1 VPot:1,1,0 VPt:10,4,1 X:2,1,0 XE:2,1,0 XEt:1,1,0 Xt:1,1,0
write#c 5 4 C:5,4,2 CE:5,4,2 E:5,4,2 NE:4,3,0 PnV:1,1,0 VP:5,4,2
write#ct 17 16 C:17,16,13 CE:17,16,13 CEt:1,1,1 Ct:1,1,1 E:17,16,10 Et:1,1,0 P:6,0,0 Pn:6,0,0 PnV:6,5,0 PnVt:1,1,0 VP:17,16,9 VPt:1,1,0
write#mid 10 10 E:10,10,4 L:10,1,0 LR:10,10,5
write#o 26 19 E:26,10,4 NE:18,8,0 O:26,7,4 VP:26,11,5 VPo:5,4,1
write#o|T 5 3 E:5,2,0 O:5,2,1 VP:5,2,0 VPo:2,1,0
write#p:about 5 5 E:5,3,0 Et:2,1,0 P:5,5,0 Pn:5,5,5 PnV:2,1,0 PnVt:1,1,1 Pnt:1,1,0 Pt:1,1,0 VP:5,4,0 VPt:2,2,0
write#p:in 5 5 E:5,4,0 P:5,1,0 Pn:5,1,0 PnV:1,1,0 VP:5,2,0
write#pasA 6 2 S:2,1,1 VP:6,1,0
write#postIq 15 15 L:15,12,9 Lt:13,12,8 QL:15,13,12 QLR:5,4,3
write#postSmq 8 8 L:8,6,0 LR:8,5,2 Lt:8,5,0 LtR:7,5,2 QL:8,7,1 QLR:4,4,3
write#postSq 112 112 L:112,92,47 Lt:90,65,35 QL:112,101,61 QLR:39,39,31
write#q|c 12 12 C:12,11,7 CE:12,11,7 E:12,11,7 QR:12,12,12 VP:12,11,6
wrong# 4 1 P:3,0,0 Pn:3,0,0 VP:4,1,0
yell# 7 7 C:3,3,3 CE:3,2,2 E:6,5,5 L:2,1,1 O:1,1,1 QL:1,1,1 QR:5,5,5 VP:5,4,4 X:1,1,1 XE:1,1,1
yield# 6 1 E:6,0,0 NE:3,0,0 O:4,0,0 P:3,1,0 Pn:3,1,1 VP:6,0,0
zero# 4 2 E:3,1,0 P:3,1,1 Pn:3,1,0 VP:3,1,0
`;
