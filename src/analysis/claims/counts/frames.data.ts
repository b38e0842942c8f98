/** Written by `npm run train`. Counts from PolNeAR (Newell, Margolin and Ruths, LREC 2018), training articles; no text of it. */
export const countedFrames = `
=# 69 0 E:69,0,0 O:47,0,0 VP:65,0,0
=#0 18 0 E:18,0,0 VP:16,0,0
=#o 47 0 E:47,0,0 O:47,0,0 VP:47,0,0
abandon# 8 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0
abandon#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
able# 30 4 C:1,1,1 CE:1,1,1 E:1,1,0 VP:30,3,0 X:30,2,0 XE:30,3,0 XEt:3,0,0
able#x|A 29 3 VP:29,2,0 X:29,2,0 XE:29,2,0 XEt:3,0,0
about# 4 1 VP:4,1,0 X:4,1,0 XE:4,1,0
accelerate# 8 0 E:6,0,0 O:5,0,0 VP:7,0,0
accelerate#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
accept# 26 12 C:1,1,0 CE:1,1,0 E:24,9,7 Et:3,0,0 NE:13,2,0 O:23,8,5 P:9,3,0 Pn:9,3,0 VP:24,10,8 VPo:12,4,0
accept#o 11 6 E:11,5,5 NE:4,0,0 O:11,5,5 VP:11,5,5
accompany# 6 0 VP:6,0,0
accomplish# 4 0 E:4,0,0 VP:4,0,0
account# 7 0 E:7,0,0 P:5,0,0 Pn:5,0,0 VP:6,0,0
account#p:for 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
accuse# 77 73 C:1,1,0 CE:1,1,0 CEt:1,1,1 Ct:1,1,1 E:71,62,47 Et:8,5,2 NE:62,54,1 NEt:7,4,0 O:64,38,26 Ot:3,1,1 P:28,24,1 Pn:28,23,1 PnV:4,4,0 Pnt:1,1,0 Pt:1,1,0 S:4,0,0 SVP:3,3,0 VP:76,70,49 VPi:1,1,0 VPo:31,28,1 VPt:7,4,2 X:2,2,0 XE:2,2,0
accuse#o 42 38 E:42,34,29 Et:5,2,1 NE:39,32,0 NEt:5,2,0 O:41,33,25 Ot:3,1,1 VP:42,37,32 VPo:10,8,0 VPt:3,1,1
accuse#o|p:of 16 16 E:16,16,13 NE:15,15,1 O:16,1,0 P:16,16,1 Pn:16,16,1 VP:16,16,12 VPo:16,16,1
achieve# 7 0 E:7,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
acknowledge# 64 61 C:39,35,28 CE:39,36,28 CEt:4,3,3 Ct:3,2,2 E:62,49,37 Et:8,4,3 L:6,1,0 LR:2,2,0 Lt:3,1,0 NE:12,6,0 O:15,12,8 P:8,2,0 Pn:8,2,0 PnV:3,2,0 PnVt:1,1,0 QL:1,1,0 QLR:1,1,1 T:3,1,1 TE:3,1,1 VP:59,49,36 VPo:6,2,0 VPt:6,3,2 X:1,1,1 XE:1,1,1
acknowledge#ct 35 34 C:35,31,24 CE:35,32,24 CEt:4,3,3 Ct:3,2,2 E:35,32,23 Et:4,3,2 PnV:2,2,0 PnVt:1,1,0 VP:35,32,23 VPt:3,2,1
acknowledge#o 9 8 E:9,7,6 Et:2,1,1 NE:4,3,0 O:9,7,6 VP:9,7,6 VPo:2,1,0 VPt:2,1,1
acquire# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
act# 24 0 E:22,0,0 Et:3,0,0 NE:5,0,0 O:4,0,0 P:12,0,0 Pn:12,0,0 PnV:4,0,0 VP:21,0,0 X:3,0,0 XE:3,0,0
act#0 6 0 E:6,0,0 VP:5,0,0
activate# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
adapt# 6 0 E:5,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
add# 279 241 C:114,106,76 CE:114,106,85 CEt:5,3,2 COL:3,1,0 E:179,137,101 Et:10,3,2 L:113,69,46 LR:29,25,10 LRt:1,1,0 Lt:79,54,34 LtR:6,5,1 LtRt:1,1,0 NE:22,11,1 NEt:3,0,0 O:25,2,1 OC:2,2,1 P:26,0,0 Pn:26,0,0 PnV:9,0,0 QL:84,61,43 QLR:37,36,29 QR:74,71,54 S:3,0,0 T:6,4,1 TE:6,5,2 VP:154,108,79 VPo:10,2,1 VPt:6,1,0
add#c 5 5 C:5,5,3 CE:5,5,3 E:5,5,4 NE:1,1,0 VP:5,5,3
add#ct 54 52 C:54,49,33 CE:54,49,41 CEt:4,3,2 E:54,49,41 Et:4,3,2 NE:1,1,0 VP:54,49,34 VPt:2,1,0
add#mid 15 15 E:15,13,5 L:15,5,1 LR:15,15,9
add#o 8 3 E:8,3,2 NE:5,2,0 O:8,1,0 VP:8,1,0
add#o|p:to 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0 VPo:3,0,0
add#p:to 11 0 E:11,0,0 P:11,0,0 Pn:11,0,0 PnV:5,0,0 VP:11,0,0
add#post0m 7 6 L:7,0,0 LR:7,5,0
add#postIq 8 8 L:8,5,3 Lt:8,5,2 QL:8,5,3 QLR:6,6,5
add#postSq 68 68 L:68,53,37 Lt:61,44,28 QL:68,53,38 QLR:27,26,24
add#q|T 6 5 E:6,3,3 QR:6,5,5
add#q|c 40 40 C:40,37,29 CE:40,37,29 E:40,37,29 QR:40,40,38 VP:40,37,29
add#q|ct 6 6 C:6,6,5 CE:6,6,5 E:6,6,5 QR:6,6,0 VP:6,6,5
address# 51 19 E:47,13,9 Et:7,1,0 NE:27,8,1 NEt:4,0,0 O:44,15,13 P:19,1,0 Pn:19,1,0 PnV:4,1,0 QR:3,2,2 T:4,1,1 TE:4,1,1 VP:49,13,10 VPo:20,2,0 VPot:3,0,0 VPt:7,1,0
address#o 21 10 E:21,10,7 NE:13,5,0 O:21,10,9 VP:21,10,8
adjective##:|A 1 1 COL:1,1,1 VP:1,1,1
adjective##A 110 15 VP:110,13,4 VPt:12,0,0
adjective##Q|A 4 1 P:4,1,0 Pn:4,1,1 PnV:1,1,0 PnVt:1,1,1 QR:4,0,0 VP:4,1,0 VPt:1,1,0
adjective##Q|ct|A 2 1 C:2,1,1 CE:2,1,1 QR:2,1,0 VP:2,1,1
adjective##Q|pt|A 2 1 P:2,0,0 Pn:2,0,0 PnV:1,0,0 QR:2,1,1 T:2,1,1 TE:2,1,1 VP:2,0,0
adjective##Q|x|A 3 3 QR:3,0,0 VP:3,1,0 X:3,1,0 XE:3,1,0 XEt:1,0,0
adjective##a|A 4 1 VP:3,0,0 X:4,1,0 XE:4,1,0
adjective##ct|A 70 37 C:70,36,30 CE:70,36,29 CEt:8,3,1 Ct:7,3,1 P:2,0,0 Pn:2,0,0 PnV:2,0,0 PnVt:1,0,0 VP:68,36,28 VPt:8,3,1
adjective##cw|A 28 11 C:28,11,7 CE:28,10,6 CEt:3,2,2 Ct:1,1,1 VP:28,11,7 VPt:1,1,1
adjective##c|A 19 10 C:19,10,7 CE:19,10,6 CEt:1,1,1 Ct:1,1,1 P:2,0,0 Pn:2,0,0 PnV:2,0,0 VP:19,10,7 VPt:1,1,1
adjective##g|A 2 0 VP:2,0,0 X:2,0,0 XE:2,0,0
adjective##o|A 3 0 O:3,0,0 VP:3,0,0 VPo:3,0,0
adjective##o|p:as|A 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
adjective##o|p:in|A 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
adjective##o|p:than|A 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
adjective##o|x|A 2 0 O:2,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:1,0,0 VPt:1,0,0 X:2,0,0 XE:2,0,0 XEt:1,0,0 Xt:1,0,0
adjective##p:,|A 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:about|:|A 1 1 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,1,1 PnVt:1,0,0 VP:1,1,0 VPt:1,0,0
adjective##p:about|A 41 33 P:41,30,1 Pn:41,30,28 PnV:7,3,2 Pnt:1,0,0 Pt:1,0,0 VP:40,29,1 VPt:1,0,0
adjective##p:about|pt|: 1 1 COL:1,1,0 P:1,0,0 Pn:1,0,0 T:1,1,0 TE:1,1,0 VP:1,0,0
adjective##p:about|pt|A 3 2 P:3,2,0 Pn:3,2,2 T:3,0,0 TE:3,0,0 VP:3,2,0
adjective##p:after|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:against|A 3 0 P:3,0,0 Pn:3,0,0 VP:3,0,0
adjective##p:among|A 10 1 P:10,0,0 Pn:10,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:10,0,0 VPt:1,0,0
adjective##p:among|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:as|A 13 0 P:13,0,0 Pn:13,0,0 PnV:3,0,0 PnVt:1,0,0 VP:13,0,0 VPt:1,0,0
adjective##p:as|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:at|A 15 1 P:15,1,0 Pn:15,1,0 PnV:2,0,0 PnVt:1,0,0 VP:15,1,0 VPt:1,0,0
adjective##p:at|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:because|A 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:between|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:by|A 6 3 P:6,3,0 Pn:6,3,1 PnV:4,2,1 PnVt:1,0,0 VP:6,3,0 VPt:1,0,0
adjective##p:depending|A 1 1 P:1,1,0 Pn:1,1,1 VP:1,1,0
adjective##p:during|A 2 0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0
adjective##p:for|:|A 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
adjective##p:for|A 62 2 P:62,2,0 Pn:62,2,1 PnV:11,0,0 PnVt:2,0,0 Pnt:3,0,0 Pt:3,0,0 VP:62,2,0 VPt:3,0,0
adjective##p:for|pt|A 2 0 P:2,0,0 Pn:2,0,0 Pt:1,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0 VPt:1,0,0
adjective##p:from|:|A 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
adjective##p:from|A 11 1 P:11,0,0 Pn:11,0,0 PnV:3,0,0 PnVt:2,0,0 VP:9,0,0 VPt:2,0,0
adjective##p:from|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:given|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:including|A 1 1 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:into|A 2 1 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:in|:|A 2 0 COL:2,0,0 COLt:1,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 VP:2,0,0 VPt:1,0,0
adjective##p:in|A 127 16 P:127,10,0 Pn:127,10,6 PnV:30,1,1 PnVt:8,0,0 Pnt:6,0,0 Pt:6,0,0 VP:124,11,0 VPt:14,0,0
adjective##p:in|pt|A 4 0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 T:4,0,0 TE:4,0,0 VP:4,0,0
adjective##p:like|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:mention|pt|A 1 1 P:1,1,0 Pn:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,0
adjective##p:of|:|A 1 1 COL:1,1,0 COLt:1,1,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:of|A 60 30 P:60,25,0 Pn:60,25,18 PnV:11,3,3 PnVt:2,0,0 Pnt:2,1,1 Pt:2,1,0 VP:59,26,0 VPt:4,1,0
adjective##p:on|A 21 6 P:21,5,0 Pn:21,5,5 PnV:6,1,0 PnVt:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:19,3,0 VPt:4,0,0
adjective##p:outside|A 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 VP:2,0,0 VPt:1,0,0
adjective##p:over|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:over|pt|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:than|A 44 1 P:44,0,0 Pn:44,0,0 PnV:8,1,0 PnVt:3,0,0 Pnt:2,0,0 Pt:2,0,0 VP:44,1,0 VPt:5,0,0
adjective##p:through|A 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
adjective##p:to|:|A 2 0 COL:2,0,0 COLt:1,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:to|A 69 13 P:69,5,1 Pn:69,5,4 PnV:18,2,0 PnVt:5,1,0 Pnt:1,1,1 Pt:2,1,0 VP:66,5,0 VPt:8,2,0
adjective##p:to|pt|A 2 1 P:2,1,0 Pn:2,1,0 T:2,0,0 TE:2,0,0 VP:2,1,0
adjective##p:under|A 2 0 P:2,0,0 Pn:2,0,0 VP:1,0,0
adjective##p:upon|A 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:within|A 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
adjective##p:without|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:with|:|A 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
adjective##p:with|A 31 13 P:31,9,1 Pn:31,9,8 PnV:4,1,0 PnVt:2,1,1 Pnt:2,0,0 Pt:2,0,0 VP:31,9,1 VPt:4,1,0
adjective##p:with|pt|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:with|pt|A 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
adjective##p:—|A 1 0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPt:1,0,0
adjective##pt|A 6 1 T:6,0,0 TE:6,0,0 TEt:1,0,0 VP:4,0,0 VPt:1,0,0
adjective##q|A 4 0 QR:4,0,0 VP:1,0,0
adjective##q|x|A 1 0 QR:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
adjective##rel|A 1 1 REL:1,1,1 VP:1,0,0
adjective##x|:|A 6 2 COL:6,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0 XEt:1,0,0
adjective##x|A 231 53 P:13,0,0 Pn:13,0,0 PnV:13,1,1 PnVt:2,0,0 VP:231,44,13 VPt:23,2,0 X:231,43,13 XE:231,42,11 XEt:37,4,0 Xt:19,1,0
adjective##x|pt|A 6 3 T:6,1,0 TE:6,1,0 VP:6,1,0 VPt:1,0,0 X:6,1,0 XE:6,2,0 XEt:3,1,0 Xt:1,0,0
admit# 31 26 C:17,14,11 CE:17,15,13 CEt:4,4,2 Ct:2,2,0 E:28,20,13 Et:5,4,2 L:3,1,1 Lt:3,1,1 NE:8,3,0 O:8,1,1 OC:1,1,0 P:5,1,0 Pn:5,1,1 PnV:3,3,0 PnVt:1,1,0 QL:3,2,2 QLR:2,2,1 QR:3,2,1 T:2,1,0 TE:2,1,0 VP:26,19,10 VPo:3,1,1 VPt:2,2,0 X:1,1,1 XE:1,1,1
admit#c 5 4 C:5,2,0 CE:5,3,3 E:5,3,2 NE:3,2,0 VP:5,2,0
admit#ct 10 10 C:10,10,9 CE:10,10,8 CEt:4,4,2 Ct:2,2,0 E:10,10,6 Et:4,4,2 PnV:2,2,0 PnVt:1,1,0 VP:10,10,7 VPt:2,2,0
admit#o 5 1 E:5,0,0 NE:3,0,0 O:5,1,1 VP:4,1,1
adopt# 22 8 E:15,3,2 NE:11,3,0 O:14,4,3 P:9,0,0 Pn:9,0,0 PnV:3,0,0 QR:2,2,1 S:5,1,1 SVP:3,0,0 T:1,1,0 TE:1,1,0 VP:21,4,2 VPo:4,0,0
adopt#o 7 2 E:7,2,1 NE:5,2,0 O:7,2,1 VP:7,2,1
advance# 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
advise# 23 4 E:22,3,1 Et:3,0,0 NE:14,2,1 O:18,0,0 P:9,1,0 Pn:9,1,1 PnV:2,1,0 VP:22,4,1 VPo:9,3,1 X:2,2,1 XE:2,1,1
advise#o 11 1 E:11,1,0 NE:8,1,1 O:11,0,0 VP:11,1,0 VPo:2,1,1
advise#o|p:on 5 1 E:5,1,0 NE:5,1,0 O:5,0,0 P:5,1,0 Pn:5,1,1 VP:5,1,0 VPo:5,1,0
advocate# 19 13 E:15,7,2 Et:4,3,1 L:3,0,0 NE:5,1,0 NEt:2,1,0 O:6,2,2 P:7,5,0 Pn:7,5,3 PnV:3,2,1 PnVt:1,1,1 VP:15,9,3 VPt:2,2,0 X:3,2,1 XE:3,1,1 XEt:1,1,0 Xt:1,1,0
advocate#p:for 6 6 E:6,5,0 Et:1,1,0 P:6,5,0 Pn:6,5,3 PnV:3,2,1 PnVt:1,1,1 VP:6,5,0 VPt:1,1,0
affect# 10 0 E:7,0,0 NE:5,0,0 O:6,0,0 VP:10,0,0
affect#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
affiliate# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
affirm# 6 5 C:3,3,2 CE:3,3,2 E:6,5,4 O:3,2,1 P:2,1,0 Pn:2,1,0 QR:2,1,1 VP:6,5,4 VPo:2,1,0
afford# 6 1 E:4,0,0 N:1,1,0 O:2,1,0 SVP:1,1,1 VP:5,1,0 X:3,0,0 XE:3,0,0
agree# 71 58 C:24,21,18 CE:24,20,18 CEt:2,2,2 COL:2,1,1 E:65,47,27 Et:9,7,1 L:3,2,2 Lt:3,2,2 NE:4,4,0 P:24,16,1 Pn:24,16,13 PnV:9,7,1 PnVt:2,2,1 QL:1,1,1 QR:5,2,2 T:2,1,1 TE:2,1,1 VP:64,49,28 VPt:4,3,0 X:15,11,9 XE:15,11,8 XEt:3,3,0 Xt:2,2,0
agree#c 6 6 C:6,6,5 CE:6,6,5 E:6,6,5 NE:3,3,0 VP:6,6,5
agree#ct 17 15 C:17,14,12 CE:17,13,12 CEt:2,2,2 E:17,14,12 Et:2,2,1 NE:1,1,0 P:2,1,0 Pn:2,1,1 PnV:2,2,0 PnVt:1,1,0 VP:17,15,11 VPt:1,1,0
agree#p:with 10 9 E:10,9,0 Et:1,1,0 P:10,9,0 Pn:10,9,8 PnV:1,1,1 VP:10,9,0
agree#x 15 13 E:15,11,8 Et:3,3,0 P:1,1,0 Pn:1,1,0 PnV:1,1,0 PnVt:1,1,1 VP:15,12,10 VPt:2,2,0 X:15,11,9 XE:15,11,8 XEt:3,3,0 Xt:2,2,0
aid# 4 0 E:3,0,0 VP:4,0,0
aim# 37 16 E:24,9,5 Et:1,1,0 NE:4,2,1 O:5,0,0 P:23,7,1 Pn:23,7,5 S:3,0,0 SVP:3,1,0 VP:36,13,6 VPo:5,3,1 VPt:2,1,0 X:12,7,6 XE:12,7,5 XEt:1,1,0 Xt:1,1,0
aim#acl|p:at 7 3 P:7,3,0 Pn:7,3,2 VP:7,3,0
aim#p:at 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
aim#x 11 7 E:11,7,5 Et:1,1,0 VP:11,7,6 VPt:1,1,0 X:11,7,6 XE:11,7,5 XEt:1,1,0 Xt:1,1,0
air# 28 1 E:22,0,0 Et:3,0,0 NE:7,0,0 O:9,1,0 P:20,1,0 Pn:20,0,0 PnV:7,0,0 QR:3,0,0 VP:27,1,0 VPo:8,0,0
air#0 5 0 E:4,0,0 VP:4,0,0
alarm# 7 4 E:6,0,0 O:3,0,0 P:3,1,0 Pn:3,1,0 PnV:1,1,0 VP:7,1,0
alienate# 6 1 E:5,1,0 NE:3,1,0 O:5,1,0 VP:6,1,0
alienate#o 5 1 E:5,1,0 NE:3,1,0 O:5,1,0 VP:5,1,0
align# 10 3 E:6,1,0 P:10,1,0 Pn:10,3,1 PnV:3,0,0 PnVt:1,1,1 S:3,0,0 SVP:3,0,0 VP:10,1,0 VPot:1,1,0 VPt:1,1,0
allege# 16 14 C:11,10,6 CE:11,10,8 CEt:2,2,1 Ct:2,2,1 E:15,12,9 Et:4,3,1 NE:5,3,0 NEt:1,1,0 P:3,2,0 Pn:3,2,0 PnV:1,1,0 VP:14,12,9 VPo:1,1,0 VPt:2,2,1
allege#ct 9 9 C:9,9,5 CE:9,9,7 CEt:2,2,1 Ct:2,2,1 E:9,9,7 Et:2,2,1 NE:1,1,0 P:1,1,0 Pn:1,1,0 VP:9,9,7 VPt:2,2,1
allocate# 4 0 VP:3,0,0
allow# 53 18 C:2,2,2 CE:2,2,1 E:46,15,9 Et:3,1,1 N:2,1,0 NE:41,11,0 NEt:3,1,0 O:29,6,4 P:4,0,0 Pn:4,0,0 S:5,1,0 SVP:5,1,1 SVPt:2,1,1 SX:5,2,2 VP:51,17,10 VPi:13,2,0 VPit:2,1,0 VPo:21,5,0 VPt:4,2,1 X:35,9,0 XE:35,8,0 XEt:5,2,0 Xt:1,1,0
allow#i|x 13 2 E:13,2,0 Et:3,1,1 NE:12,1,0 NEt:3,1,0 VP:13,2,0 VPi:13,2,0 VPit:2,1,0 VPt:2,1,1 X:13,2,0 XE:13,2,0 XEt:3,1,0 Xt:1,1,0
allow#o 8 6 E:8,6,5 N:2,1,0 NE:7,5,0 O:8,6,4 VP:8,6,4 VPo:1,1,0
allow#o|x 17 4 E:17,4,2 NE:17,4,0 O:17,0,0 VP:17,4,3 VPo:17,4,0 X:17,4,0 XE:17,4,0
allow#pas|x 5 3 S:5,1,0 SVP:5,1,1 SVPt:2,1,1 SX:5,2,2 VP:5,2,0 VPt:2,1,0 X:5,3,0 XE:5,2,0 XEt:2,1,0
allud# 7 6 E:3,3,1 Et:1,1,0 L:4,0,0 P:2,2,0 Pn:2,1,0 PnV:1,1,0 PnVt:1,1,1 VP:3,3,0 VPt:1,1,0 X:1,1,0 XE:1,1,0
ally# 6 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:6,0,0
alter# 4 0 E:4,0,0 NE:3,0,0 VP:3,0,0
amass# 5 0 E:5,0,0 NE:4,0,0 O:3,0,0 VP:4,0,0
amplify# 4 1 E:4,1,1 NE:4,1,0 O:4,1,1 VP:4,1,1
analyze# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
anger# 11 8 C:1,1,1 CE:1,1,1 E:8,1,1 NE:6,0,0 O:7,0,0 P:5,0,0 Pn:5,0,0 VP:11,4,1 VPo:5,0,0
announce# 121 112 C:42,37,29 CE:42,37,23 CEt:8,6,3 Ct:6,5,2 E:101,74,42 Et:17,15,7 L:7,5,4 Lt:4,3,2 Ltt:1,1,0 N:3,2,0 NE:63,37,0 NEt:10,7,1 Nt:2,2,0 O:56,47,33 OC:1,1,0 Ot:3,3,2 P:25,3,0 Pn:25,3,0 PnV:11,4,0 PnVt:2,1,0 QR:4,3,1 S:11,7,6 SVP:5,4,2 T:5,2,1 TE:5,2,1 VP:106,83,51 VPi:1,1,0 VPo:31,9,1 VPot:3,1,0 VPt:14,13,4 X:6,4,0 XE:6,4,0 XEt:1,1,1 Xt:1,1,1
announce#0 5 2 E:5,1,1 VP:3,1,1
announce#c 17 17 C:17,15,14 CE:17,15,12 E:17,15,12 NE:17,14,0 VP:17,15,13
announce#ct 20 19 C:20,19,12 CE:20,19,9 CEt:6,5,2 Ct:6,5,2 E:20,19,9 Et:6,5,2 NE:1,1,0 NEt:1,1,0 P:3,1,0 Pn:3,1,0 PnV:2,2,0 PnVt:1,1,0 VP:20,19,11 VPt:6,5,0
announce#o 25 25 E:25,18,14 Et:5,5,4 N:2,1,0 NE:20,11,0 NEt:5,5,0 Nt:2,2,0 O:25,24,20 Ot:3,3,2 VP:25,21,17 VPo:5,1,0 VPt:5,5,4
announce#o|p:in 5 5 E:5,4,0 NE:4,0,0 O:5,4,4 P:5,0,0 Pn:5,0,0 PnV:1,1,0 VP:5,5,0 VPo:5,1,0
announce#pas 5 3 S:5,3,3
announce#postS 6 6 L:6,5,4 Lt:4,3,2 Ltt:1,1,0
answer# 28 16 C:4,0,0 CE:4,0,0 COL:2,1,1 E:23,9,4 Et:4,3,2 L:3,1,1 Lt:3,1,1 NE:16,6,0 NEt:4,2,0 O:16,7,3 Ot:2,2,2 P:8,2,0 Pn:8,2,0 PnV:1,1,0 QL:3,1,1 QLR:1,1,1 QR:1,1,1 VP:23,9,5 VPo:12,3,0 VPt:2,2,2
answer#o 6 4 E:6,3,1 Et:3,3,2 NE:6,3,0 NEt:3,2,0 O:6,4,1 Ot:2,2,2 VP:6,4,1 VPt:2,2,2
apologize# 14 11 C:2,2,0 CE:2,2,0 CEt:1,1,0 E:12,7,0 Et:3,2,0 P:11,5,1 Pn:11,6,2 PnV:5,1,1 PnVt:2,1,1 QR:3,1,1 VP:12,4,0 VPt:2,1,0
apologize#p:for 5 5 E:5,2,0 Et:1,1,0 P:5,4,1 Pn:5,5,2 PnV:3,0,0 PnVt:1,1,1 VP:5,2,0 VPt:1,1,0
apologize#p:to 5 4 E:5,3,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
apparent# 6 1 P:4,0,0 Pn:4,0,0 VP:6,0,0 VPt:3,0,0
appeal# 16 0 E:14,0,0 P:13,0,0 Pn:13,0,0 PnV:4,0,0 VP:15,0,0
appeal#p:to 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 PnV:3,0,0 VP:10,0,0
appear# 158 81 C:8,4,2 CE:8,4,2 CEt:2,1,1 Ct:2,1,1 E:147,60,4 Et:20,10,2 L:8,0,0 Lt:6,0,0 NE:15,6,0 NEt:2,2,0 P:43,1,0 Pn:43,0,0 PnV:21,2,0 PnVt:3,0,0 Pnt:3,0,0 Pt:3,0,0 QR:7,1,1 S:117,16,2 SVP:112,55,29 SVPt:13,9,3 SX:80,54,32 SXt:5,5,2 St:3,0,0 T:3,1,0 TE:3,1,0 VP:146,59,3 VPt:16,9,2 X:98,56,2 XE:98,53,1 XEt:11,9,1 Xt:6,5,0
appear#0 7 3 E:6,3,1 S:5,0,0 SVP:3,2,0 VP:5,2,0
appear#a 14 10 E:14,7,1 Et:2,2,0 NE:6,3,0 NEt:2,2,0 S:10,3,0 SVP:10,6,2 SVPt:2,2,1 SX:10,5,3 SXt:1,1,1 VP:14,7,1 VPt:2,2,0 X:14,6,1 XE:14,7,1 XEt:2,2,0 Xt:1,1,0
appear#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 S:5,0,0 SVP:5,0,0 VP:6,0,0
appear#p:on 7 1 E:7,0,0 P:7,0,0 Pn:7,0,0 S:6,1,1 SVP:6,0,0 VP:7,0,0
appear#x 76 55 E:76,44,0 Et:9,7,1 NE:1,1,0 P:3,0,0 Pn:3,0,0 PnV:2,1,0 S:64,9,1 SVP:64,42,27 SVPt:6,6,2 SX:64,45,28 SXt:4,4,1 VP:76,45,0 VPt:7,6,1 X:76,48,1 XE:76,44,0 XEt:9,7,1 Xt:5,4,0
applaud# 12 8 E:7,6,6 N:1,1,0 NE:5,4,0 O:7,6,4 P:2,1,0 Pn:2,1,0 REL:1,1,0 S:1,1,1 SVPt:1,1,0 VP:8,6,5 VPo:2,1,0
applaud#o 6 5 E:6,5,5 N:1,1,0 NE:4,3,0 O:6,5,4 VP:6,5,4
apply# 14 0 E:13,0,0 P:11,0,0 Pn:11,0,0 PnV:4,0,0 VP:13,0,0
appoint# 10 7 E:9,6,5 N:1,1,0 NE:7,5,0 O:8,6,3 P:6,4,0 Pn:6,4,0 SVP:1,1,0 VP:10,6,5 VPo:4,3,0
approach# 12 0 E:12,0,0 NE:9,0,0 O:10,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:11,0,0 VPo:5,0,0
approach#o 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0
approve# 15 10 E:10,5,4 Et:2,1,0 NE:5,4,0 O:7,5,3 P:4,1,0 Pn:4,1,1 PnVt:1,1,1 S:3,3,3 SVP:3,3,0 VP:15,5,4 VPo:2,1,0 VPt:1,1,0 X:2,1,0 XE:2,1,0
argue# 134 130 C:91,85,72 CE:91,85,75 CEt:9,8,5 Ct:6,5,3 E:123,110,81 Et:13,10,5 L:17,8,3 LR:11,7,6 Lt:5,2,2 NE:19,18,1 NEt:1,1,0 O:8,4,3 OC:2,2,2 P:15,6,0 Pn:15,6,2 PnV:4,2,0 PnVt:2,2,0 QL:2,1,1 QLR:2,2,1 QR:8,5,2 REL:3,0,0 S:3,2,2 SVP:3,2,0 VP:113,98,76 VPo:3,2,0 VPt:10,8,4 X:3,1,0 XE:3,3,0
argue#c 10 10 C:10,10,10 CE:10,10,9 CEt:1,1,1 E:10,10,9 Et:1,1,1 NE:10,10,0 NEt:1,1,0 VP:10,10,9 VPt:1,1,1
argue#ct 70 69 C:70,67,56 CE:70,68,61 CEt:5,5,2 Ct:4,4,2 E:70,68,60 Et:5,5,2 NE:2,2,1 PnV:1,1,0 VP:70,68,56 VPt:4,4,2
argue#mid 8 8 E:8,8,1 L:8,4,0 LR:8,7,6
argue#o 6 6 E:6,4,3 NE:2,2,0 O:6,3,3 VP:6,4,3 VPo:1,1,0
arrange# 4 2 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0 VPo:3,0,0
arrest# 8 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
arrive# 30 0 E:29,0,0 Et:3,0,0 NE:4,0,0 O:3,0,0 P:25,0,0 Pn:25,0,0 PnV:20,0,0 VP:28,0,0 VPo:3,0,0 X:5,0,0 XE:5,0,0
arrive#p:at 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
arrive#p:at|T 5 0 E:4,0,0 P:5,0,0 Pn:5,0,0 PnV:5,0,0 VP:5,0,0
articulate# 7 4 E:4,3,2 NE:3,1,0 O:4,3,2 P:3,0,0 Pn:3,0,0 VP:7,3,2
ask# 305 268 C:104,92,75 CE:104,90,59 CEt:12,7,1 COL:4,1,0 Ct:9,4,0 E:238,172,73 Et:26,19,2 L:31,17,7 LR:5,1,0 Lt:25,15,6 LtR:4,0,0 N:2,2,1 NE:99,79,31 NEt:8,7,4 O:63,23,9 OC:3,3,1 P:74,37,11 Pn:74,37,16 PnV:24,19,3 PnVt:2,2,1 Pnt:3,2,1 Pt:3,2,0 QL:26,20,9 QLR:13,10,9 QR:43,11,11 REL:3,1,0 S:33,1,1 SVP:30,23,2 SVPt:2,1,0 SVa:3,3,0 SX:9,5,2 SXt:1,1,0 T:13,5,2 TE:13,5,2 TEt:1,1,0 Tt:1,1,0 VP:260,203,93 VPi:57,47,20 VPit:2,2,2 VPo:40,28,14 VPot:1,1,0 VPt:20,11,1 X:53,42,11 XE:53,37,6 XEt:7,7,2 Xt:3,3,1
ask#0 7 5 E:7,3,1 Et:1,1,0
ask#Q 5 5 E:5,4,1 P:3,1,0 Pn:3,1,1 PnV:1,1,0 QR:5,1,1 VP:4,3,1
ask#Q|cw 15 12 C:15,12,10 CE:15,11,3 CEt:1,1,0 Ct:1,1,0 E:15,11,2 Et:1,1,0 PnV:2,2,0 QR:15,0,0 VP:15,12,8 VPt:1,1,0
ask#cw 44 41 C:44,38,32 CE:44,37,23 CEt:9,5,1 Ct:6,2,0 E:44,37,22 Et:9,5,0 NE:1,1,0 NEt:1,1,1 P:5,0,0 Pn:5,0,0 PnV:5,5,0 VP:44,38,25 VPt:7,3,0
ask#cw|i 19 17 C:19,17,14 CE:19,17,14 E:19,17,2 NE:19,17,13 VP:19,17,1 VPi:19,17,15
ask#i 8 7 E:8,7,2 Et:1,1,0 NE:7,6,1 NEt:1,1,1 P:6,5,2 Pn:6,5,2 PnV:1,1,0 PnVt:1,1,0 VP:8,7,2 VPi:7,6,1 VPit:1,1,1 VPt:1,1,0
ask#i|x 19 18 E:19,17,13 Et:2,2,1 NE:19,16,2 NEt:2,2,0 VP:19,18,14 VPi:19,17,2 X:19,17,2 XE:19,16,2 XEt:2,2,0
ask#o 21 19 E:21,17,4 N:2,2,1 NE:16,14,8 O:21,10,4 VP:21,17,4 VPo:10,7,6
ask#o|i 6 3 E:6,3,1 NE:5,3,0 O:6,3,1 VP:6,3,1 VPi:6,3,1
ask#o|x 11 10 E:11,10,5 Et:2,2,1 NE:9,7,0 NEt:2,2,1 O:11,4,0 VP:11,10,6 VPo:11,9,1 VPot:1,1,0 VPt:1,1,1 X:11,9,1 XE:11,8,0 XEt:2,2,1 Xt:1,1,0
ask#p:about 12 8 E:12,2,1 Et:2,2,0 P:12,7,3 Pn:12,7,2 Pnt:2,2,1 Pt:2,2,0 VP:12,7,2 VPt:2,2,0
ask#p:for 6 6 E:6,3,1 P:6,5,2 Pn:6,5,3 PnV:1,1,0 VP:6,4,2
ask#pas|p:about 10 9 P:10,8,1 Pn:10,8,5 S:10,0,0 SVP:10,7,0 VP:10,7,1
ask#pas|x 10 9 S:8,0,0 SVP:8,5,2 SVPt:1,1,0 SX:8,5,2 SXt:1,1,0 VP:10,7,3 VPt:1,1,0 X:10,7,4 XE:10,6,3 XEt:1,1,0 Xt:1,1,0
ask#postSq 20 19 L:20,12,6 Lt:17,10,5 QL:20,14,7 QLR:11,8,7
ask#x 6 5 E:6,3,0 Et:1,1,0 PnV:2,2,2 VP:6,5,2 X:6,5,2 XE:6,3,0 XEt:1,1,0
assail# 7 7 E:6,6,3 NE:6,3,0 O:6,4,4 P:4,1,0 Pn:4,1,0 VP:7,6,3 VPo:5,2,0
assault# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
assert# 19 17 C:13,13,10 CE:13,13,11 CEt:1,1,0 E:19,16,14 Et:1,1,0 NE:4,1,0 O:6,2,1 QR:3,1,0 VP:19,15,12 VPo:3,1,0 X:1,1,0 XE:1,1,0
assert#ct 11 11 C:11,11,9 CE:11,11,10 CEt:1,1,0 E:11,11,10 Et:1,1,0 VP:11,11,9
assess# 4 1 E:4,1,0 NE:3,0,0 O:3,1,1 VP:4,1,0
assign# 7 1 E:3,1,0 P:5,1,0 Pn:5,1,0 S:3,0,0 SVP:3,0,0 VP:7,1,0
associate# 5 1 P:5,0,0 Pn:5,0,0 VP:5,0,0
assume# 14 6 C:8,4,4 CE:8,4,3 CEt:3,0,0 Ct:3,0,0 E:12,4,2 Et:4,0,0 NE:8,2,0 NEt:3,0,0 O:4,0,0 P:3,1,0 Pn:3,1,0 SVP:1,1,0 VP:13,5,4 VPt:3,0,0
assure# 24 19 C:8,6,5 CE:8,5,3 CEt:2,1,1 E:14,8,2 Et:2,1,0 L:3,3,1 Lt:3,3,1 NE:13,8,4 NEt:2,1,1 O:6,1,0 OC:2,1,1 P:10,5,0 Pn:10,5,5 PnVt:1,1,1 QL:3,3,1 S:7,0,0 SVP:7,4,0 SVPt:1,1,0 T:1,1,0 TE:1,1,0 VP:21,12,1 VPi:7,5,5 VPo:3,2,0 VPt:1,1,0
assure#pas|p:of 6 4 P:6,4,0 Pn:6,4,4 PnVt:1,1,1 S:6,0,0 SVP:6,3,0 SVPt:1,1,0 VP:6,3,0 VPt:1,1,0
attack# 59 38 E:53,22,18 Et:11,5,3 NE:39,12,0 NEt:7,2,0 O:49,25,22 OCt:1,1,1 P:21,10,0 Pn:21,9,2 PnV:8,0,0 PnVt:5,2,1 Pnt:1,1,0 Pt:1,1,0 QR:3,0,0 S:3,1,1 SVP:3,1,1 VP:54,25,21 VPo:28,9,0 VPot:6,2,0 VPt:9,5,2
attack#o 27 21 E:27,14,12 Et:5,2,2 NE:18,5,0 NEt:3,0,0 O:27,19,17 VP:27,16,14 VPo:10,2,0 VPt:3,1,1
attempt# 15 5 E:15,3,0 Et:4,1,0 VP:15,3,0 VPt:3,1,0 X:15,3,0 XE:15,3,0 XEt:4,1,0 Xt:2,1,0
attempt#x 14 5 E:14,3,0 Et:3,1,0 VP:14,3,0 VPt:2,1,0 X:14,3,0 XE:14,3,0 XEt:3,1,0 Xt:1,1,0
attend# 30 0 E:26,0,0 NE:13,0,0 O:26,0,0 P:9,0,0 Pn:9,0,0 VP:28,0,0 VPo:14,0,0
attend#o 11 0 E:11,0,0 NE:4,0,0 O:11,0,0 VP:11,0,0 VPo:3,0,0
attend#o|T 5 0 E:3,0,0 O:5,0,0 VP:5,0,0
attract# 22 3 E:20,0,0 Et:5,0,0 NE:11,0,0 NEt:5,0,0 O:20,0,0 P:9,1,0 Pn:9,1,1 PnV:3,0,0 SVP:1,1,0 VP:22,1,0 VPo:9,0,0 VPt:3,0,0
attract#o 12 1 E:12,0,0 NE:4,0,0 O:12,0,0 VP:12,0,0
attribute# 9 7 E:6,5,4 Et:1,1,0 NE:5,4,0 NEt:1,1,0 O:5,1,0 P:8,5,0 Pn:8,5,0 PnV:3,1,0 S:3,2,1 SVP:3,1,1 SVPt:2,1,0 VP:9,6,4 VPi:1,1,0 VPit:1,1,0 VPo:5,4,0 VPt:3,1,0 X:1,1,0 XE:1,1,0 XEt:1,1,0 Xt:1,1,0
authorize# 9 2 E:3,1,1 Et:1,1,0 NE:3,1,0 NEt:1,1,0 O:3,0,0 S:5,0,0 SVP:5,0,0 SX:5,0,0 VP:9,1,1 VPo:2,1,0 VPot:1,1,0 VPt:1,1,0 X:7,1,0 XE:7,1,0 XEt:1,1,0 Xt:1,1,0
authorize#pas|x 6 0 S:5,0,0 SVP:5,0,0 SX:5,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
average# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
avoid# 32 7 E:32,2,1 Et:5,3,0 NE:10,0,0 NEt:4,2,0 O:18,3,1 P:5,0,0 Pn:5,0,0 VP:31,4,1 VPo:6,0,0 VPot:3,0,0 VPt:4,2,0 X:14,3,0 XE:14,1,0 XEt:2,1,0
avoid#g 12 3 E:12,1,0 Et:1,1,0 VP:12,3,0 X:12,3,0 XE:12,1,0 XEt:1,1,0
avoid#o 10 1 E:10,1,1 NE:4,0,0 O:10,1,1 VP:10,1,1
await# 7 0 E:6,0,0 NE:3,0,0 O:7,0,0 VP:7,0,0
await#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
award# 13 2 E:10,1,0 Et:4,0,0 NE:9,0,0 NEt:4,0,0 O:11,2,2 P:7,0,0 Pn:7,0,0 PnV:3,0,0 PnVt:3,0,0 S:3,0,0 SVP:3,0,0 VP:13,1,1 VPo:8,0,0 VPot:3,0,0 VPt:4,0,0
aware# 8 7 C:3,3,2 CE:3,3,2 COL:1,1,0 COLt:1,1,0 P:4,2,0 Pn:4,2,2 REL:1,1,1 VP:8,5,2
back# 86 47 E:74,17,12 Et:11,6,5 NE:44,2,0 NEt:6,1,0 O:64,34,25 Ot:2,2,2 P:19,4,0 Pn:19,3,1 PnV:5,0,0 QR:3,0,0 S:5,2,2 VP:81,27,20 VPo:18,2,0 VPot:2,1,0 VPt:5,4,4
back#o 49 28 E:49,12,10 Et:7,5,4 NE:30,2,0 NEt:4,0,0 O:49,24,22 Ot:2,2,2 VP:49,19,17 VPo:7,0,0 VPt:3,3,3
back#pasA 6 3 S:4,1,1 VP:6,0,0
bad# 5 1 P:2,1,0 Pn:2,1,1 VP:5,1,0
balk# 4 4 E:4,4,1 P:4,2,1 Pn:4,2,1 PnV:2,2,2 VP:4,4,1 X:2,2,0 XE:2,2,0
ban# 5 4 E:4,3,0 NE:2,2,1 NEt:1,1,0 O:3,2,1 P:2,1,1 Pn:2,1,0 VP:5,3,1 VPo:2,2,1 VPot:1,1,0 X:1,1,1
bar# 9 3 E:8,1,0 NE:8,1,0 O:8,1,1 P:6,2,0 Pn:6,2,0 VP:9,3,2 VPo:6,2,0
base# 42 1 E:9,1,0 NE:4,0,0 O:4,0,0 P:40,0,0 Pn:40,0,0 PnV:4,0,0 Pnt:3,0,0 Pt:3,0,0 S:9,0,0 SVP:9,0,0 VP:42,0,0 VPo:4,0,0 VPt:6,0,0
base#acl|p:in 9 0 P:9,0,0 Pn:9,0,0 VP:9,0,0
base#acl|p:on 12 0 P:12,0,0 Pn:12,0,0 VP:12,0,0
base#pas|p:on 7 0 P:7,0,0 Pn:7,0,0 S:7,0,0 SVP:7,0,0 VP:7,0,0
bash# 7 3 E:6,3,3 N:1,1,0 NE:2,1,0 O:5,3,3 VP:6,3,3
battle# 16 2 C:1,1,1 CE:1,1,1 E:16,2,1 NE:8,0,0 O:7,0,0 P:10,0,0 Pn:10,0,0 PnV:5,1,0 VP:15,2,0 VPo:4,0,0
beam# 7 1 E:6,0,0 P:4,0,0 Pn:4,0,0 VP:6,0,0
bear# 26 2 E:11,1,1 NE:6,0,0 O:9,2,1 P:11,0,0 Pn:11,0,0 S:10,0,0 SVP:8,0,0 VP:21,2,1
bear#o 7 2 E:7,1,1 O:7,2,1 VP:7,2,1
bear#pas|p:in 7 0 P:7,0,0 Pn:7,0,0 S:7,0,0 SVP:7,0,0 VP:7,0,0
beat# 33 1 E:30,1,1 NE:19,1,0 O:29,1,1 P:17,0,0 Pn:17,0,0 PnV:6,0,0 S:3,0,0 T:3,0,0 VP:32,1,0 VPo:18,0,0 VPt:3,0,0
beat#o 11 0 E:11,0,0 NE:4,0,0 O:11,0,0 VP:11,0,0
beat#o|p:in 8 0 E:8,0,0 NE:7,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0 VPo:8,0,0
become# 225 14 C:5,0,0 CE:5,0,0 COL:10,0,0 E:210,7,0 Et:21,1,0 L:6,0,0 LR:3,0,0 Lt:6,0,0 LtR:3,0,0 NE:135,5,0 NEt:13,0,0 O:117,2,0 Ot:5,0,0 P:24,2,0 Pn:24,2,2 PnV:5,1,0 QR:3,0,0 S:5,0,0 SVP:5,0,0 SX:3,0,0 T:7,0,0 TE:7,0,0 VP:213,9,0 VPo:36,1,0 VPt:16,1,0 X:94,5,0 XE:94,5,0 XEt:7,1,0 Xt:3,0,0
become#0 7 1 E:7,1,0 NE:6,1,0 VP:4,1,0
become#a 62 4 E:62,2,0 Et:4,0,0 NE:28,1,0 NEt:3,0,0 P:4,0,0 Pn:4,0,0 VP:62,3,0 VPt:3,0,0 X:62,2,0 XE:62,2,0 XEt:4,0,0
become#a|T 12 3 E:11,2,0 Et:3,1,0 NE:7,2,0 P:3,1,0 Pn:3,1,1 PnV:2,1,0 VP:12,2,0 VPt:1,1,0 X:12,2,0 XE:12,2,0 XEt:2,1,0
become#o 80 2 E:80,1,0 Et:10,0,0 NE:50,0,0 NEt:6,0,0 O:80,1,0 Ot:4,0,0 VP:80,1,0 VPo:9,0,0 VPt:8,0,0
become#o|T 8 0 E:7,0,0 NE:6,0,0 O:8,0,0 VP:8,0,0 VPo:3,0,0
become#o|p:in 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
beg# 4 1 E:4,1,1 NE:4,1,0 O:4,0,0 VP:4,1,1 VPo:2,1,0 X:1,1,0 XE:1,1,0
begin# 148 25 C:2,1,1 CE:2,1,1 E:140,14,1 Et:28,3,0 L:6,1,1 Lt:3,1,1 NE:25,3,0 NEt:3,0,0 O:28,1,0 P:49,5,0 Pn:49,6,0 PnV:20,1,0 PnVt:8,1,0 QL:1,1,1 QR:3,1,1 T:3,0,0 TE:3,0,0 VP:139,15,1 VPo:21,4,0 VPot:3,0,0 VPt:24,3,0 X:72,9,0 XE:72,9,0 XEt:14,2,0 Xt:9,2,0
begin#0 7 0 E:6,0,0 VP:4,0,0
begin#g 35 7 E:35,6,0 Et:6,1,0 VP:35,6,0 VPt:6,1,0 X:35,6,0 XE:35,6,0 XEt:6,1,0 Xt:5,1,0
begin#o 12 2 E:12,1,1 NE:8,1,0 O:12,1,0 VP:12,1,1 VPo:7,1,0
begin#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
begin#p:in|T 11 0 E:10,0,0 NE:3,0,0 P:11,0,0 Pn:11,0,0 PnV:6,0,0 VP:11,0,0 VPt:3,0,0
begin#x 33 6 E:33,3,0 Et:6,1,0 VP:33,3,0 VPt:5,1,0 X:33,3,0 XE:33,3,0 XEt:6,1,0 Xt:4,1,0
believe# 86 71 C:54,46,39 CE:54,46,39 CEt:4,2,2 E:81,59,46 Et:7,3,2 L:10,2,1 LR:7,3,0 Lt:6,1,0 NE:37,29,0 NEt:3,2,0 O:10,5,5 P:7,4,0 Pn:7,4,4 PnV:2,2,0 REL:3,0,0 VP:75,59,44 VPo:2,1,0 VPot:1,1,0 VPt:5,2,1 X:3,2,0 XE:3,1,1
believe#c 37 32 C:37,30,24 CE:37,29,23 CEt:4,2,2 E:37,29,23 Et:4,2,2 NE:29,24,0 NEt:1,1,0 VP:37,30,24 VPt:2,1,1
believe#ct 14 14 C:14,14,14 CE:14,14,14 E:14,14,14 NE:1,1,0 VP:14,14,14
believe#o 8 5 E:8,4,4 NE:3,1,0 O:8,5,5 VP:8,5,5
bemoan# 4 4 C:1,1,1 CE:1,1,1 E:4,3,3 NE:3,2,0 O:3,0,0 VP:4,3,3 VPo:2,2,0
benefit# 25 0 E:24,0,0 Et:6,0,0 NE:4,0,0 O:7,0,0 P:17,0,0 Pn:17,0,0 Pnt:5,0,0 Pt:5,0,0 VP:24,0,0 VPt:5,0,0
benefit#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
benefit#p:from 14 0 E:14,0,0 Et:4,0,0 P:14,0,0 Pn:14,0,0 Pnt:4,0,0 Pt:4,0,0 VP:14,0,0 VPt:4,0,0
best# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
bet# 6 0 E:4,0,0 VP:5,0,0
big# 10 0 P:8,0,0 Pn:8,0,0 VP:10,0,0
blame# 38 36 E:37,28,21 Et:4,2,2 NE:32,24,0 NEt:2,2,0 O:33,14,8 P:27,20,0 Pn:27,19,1 PnV:5,4,0 Pnt:1,1,0 Pt:1,1,0 SVP:1,1,0 VP:36,31,24 VPo:27,20,0 VPot:1,1,0 VPt:2,1,1 X:2,1,0
blame#o 8 8 E:8,7,7 NE:7,5,0 O:8,6,6 VP:8,8,8 VPo:2,2,0
blame#o|p:for 13 13 E:13,10,8 Et:1,1,1 NE:13,10,0 NEt:1,1,0 O:13,2,2 P:13,11,0 Pn:13,11,1 PnV:3,2,0 Pnt:1,1,0 Pt:1,1,0 VP:13,10,8 VPo:13,10,0 VPot:1,1,0 VPt:1,1,1
blame#o|p:on 5 5 E:5,4,2 Et:1,1,1 NE:5,4,0 NEt:1,1,0 O:5,3,0 P:5,4,0 Pn:5,3,0 VP:5,5,4 VPo:5,4,0
blast# 24 24 E:23,18,8 Et:4,3,2 N:1,1,0 NE:19,13,0 NEt:3,2,0 O:22,12,8 P:12,9,0 Pn:12,9,0 PnV:6,3,1 PnVt:3,2,0 QR:1,1,1 VP:24,20,12 VPo:14,10,0 VPot:3,2,0 VPt:4,3,2 X:1,1,0 XE:1,1,0
blast#o 6 6 E:6,5,3 NE:5,4,0 O:6,5,4 VP:6,6,5 VPo:1,1,0
blast#o|p:for 8 8 E:8,7,4 Et:2,2,2 NE:8,7,0 NEt:2,2,0 O:8,1,0 P:8,8,0 Pn:8,8,0 PnV:4,3,1 PnVt:2,2,0 VP:8,7,3 VPo:8,7,0 VPot:2,2,0 VPt:2,2,2
block# 19 5 E:18,3,1 Et:3,1,1 NE:12,2,0 NEt:3,1,0 O:18,4,3 P:3,1,0 Pn:3,1,0 VP:19,4,3 VPo:6,1,0 VPt:3,1,1
block#o 14 2 E:14,0,0 NE:10,0,0 O:14,2,2 VP:14,1,1 VPo:4,0,0
blow# 5 0 E:4,0,0 VP:4,0,0
blunt# 5 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:5,0,0
boast# 15 11 C:4,4,2 CE:4,4,2 E:13,6,2 Et:3,0,0 NE:4,0,0 O:4,0,0 P:5,3,0 Pn:5,3,3 QR:2,1,1 T:1,1,0 TE:1,1,0 VP:13,6,1 VPt:3,0,0
bolster# 9 0 E:8,0,0 NE:7,0,0 O:8,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0 VPo:5,0,0
boo# 14 6 E:8,1,1 Et:2,1,1 NE:3,1,0 O:4,1,1 P:5,1,0 Pn:5,1,1 S:3,3,3 VP:11,1,0 VPo:3,0,0 VPt:1,1,1
boom# 4 1 E:4,1,1 QR:1,1,1
boost# 11 0 E:9,0,0 Et:3,0,0 NE:8,0,0 NEt:3,0,0 O:9,0,0 P:6,0,0 Pn:6,0,0 VP:10,0,0 VPo:7,0,0
borrow# 13 0 E:11,0,0 NE:5,0,0 O:4,0,0 P:5,0,0 Pn:5,0,0 REL:3,0,0 VP:8,0,0
bother# 4 1 E:4,1,0 NE:1,1,0 O:1,1,0 VP:4,1,0 VPi:1,1,0 X:3,0,0 XE:3,0,0
bound# 5 0 P:3,0,0 Pn:3,0,0 VP:5,0,0
brace# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
brag# 7 7 C:1,1,0 CE:1,1,0 E:7,5,1 P:5,3,0 Pn:5,3,3 PnV:2,2,1 VP:7,5,1
break# 54 4 C:3,1,1 CE:3,1,1 E:50,2,2 Et:7,0,0 L:3,0,0 NE:16,1,0 NEt:3,0,0 O:19,1,1 P:27,0,0 Pn:27,0,0 PnV:9,1,0 QR:4,2,1 VP:45,2,2 VPo:10,0,0 VPt:6,0,0 X:3,0,0 XE:3,0,0
break#o 11 1 E:11,1,1 NE:5,1,0 O:11,1,1 VP:11,1,1
break#p:with 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
brief# 9 1 E:4,0,0 P:9,1,0 Pn:9,1,1 SVP:2,1,0 VP:9,1,0
bring# 75 9 COL:3,0,0 E:73,5,1 Et:8,0,0 N:1,1,1 NE:53,5,1 NEt:6,0,0 O:63,3,1 P:39,3,0 Pn:39,3,0 PnV:13,0,0 QR:4,2,0 VP:75,5,2 VPo:42,4,0 VPot:4,0,0 VPt:6,0,0 X:10,1,0 XE:10,2,0 XEt:3,0,0
bring#o 20 1 E:20,1,0 N:1,1,1 NE:15,1,1 O:20,1,0 VP:20,1,0 VPo:8,0,0
bring#o|p:to 12 0 E:12,0,0 NE:12,0,0 O:12,0,0 P:12,0,0 Pn:12,0,0 PnV:3,0,0 VP:12,0,0 VPo:12,0,0
bristle# 4 2 C:1,1,0 CE:1,1,0 CEt:1,1,0 E:4,2,0 Et:3,2,0 P:3,1,0 Pn:3,1,0 PnV:1,1,0 PnVt:1,1,1 VP:4,2,0 VPt:2,1,0
broadcast# 6 3 E:6,1,0 NE:4,1,0 O:5,3,1 P:3,1,0 Pn:3,1,0 VP:6,2,0 VPo:3,1,0
broker# 8 1 E:5,0,0 NE:5,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:8,0,0 VPo:3,0,0
brush# 7 5 E:6,4,1 O:3,2,2 P:5,1,0 Pn:5,1,1 PnV:3,1,1 VP:7,3,3
buck# 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
buck#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
build# 67 3 E:55,0,0 Et:6,0,0 L:3,0,0 NE:33,0,0 NEt:6,0,0 O:48,0,0 Ot:3,0,0 P:34,2,0 Pn:34,2,1 PnV:3,0,0 S:6,0,0 SVP:6,1,0 VP:63,2,0 VPo:27,0,0 VPt:5,0,0
build#o 22 1 E:22,0,0 NE:11,0,0 O:22,0,0 VP:22,0,0 VPo:5,0,0
buoy# 4 0 VP:4,0,0
burn# 6 0 E:5,0,0 VP:4,0,0
bury# 5 0 E:4,0,0 VP:5,0,0
busy# 4 1 VP:4,1,0
buy# 30 2 E:29,2,2 Et:3,0,0 NE:16,0,0 O:24,2,2 P:13,0,0 Pn:13,0,0 PnV:5,0,0 VP:30,2,2 VPo:13,0,0 VPt:3,0,0
buy#o 12 2 E:12,2,2 NE:5,0,0 O:12,2,2 VP:12,2,2
calculate# 6 2 C:2,2,2 CE:2,2,2 E:5,2,2 NE:3,0,0 VP:5,2,2
call# 401 341 C:7,5,2 CE:7,4,2 E:350,256,119 Et:39,26,6 L:9,0,0 LR:6,3,0 Lt:7,0,0 LtR:3,2,0 NE:191,121,9 NEt:18,7,0 O:242,122,28 OC:3,3,2 Ot:2,1,1 P:154,64,1 Pn:154,65,22 PnV:93,73,44 PnVt:11,6,5 QL:3,1,0 QLR:1,1,0 QR:82,61,9 S:15,4,1 SVP:11,4,2 SX:1,1,0 T:10,2,0 TE:10,2,0 VP:385,284,138 VPi:31,27,1 VPo:162,109,9 VPot:13,4,0 VPt:24,12,4 X:126,88,14 XE:126,81,13 XEt:12,7,0 Xt:6,4,0
call#acl|a 5 0 VP:5,0,0 X:5,0,0 XE:5,0,0
call#acl|q|a 5 3 QR:5,3,1 VP:5,2,1 X:5,2,1 XE:5,2,1
call#o 70 58 E:70,50,33 Et:5,3,2 NE:54,37,4 NEt:4,2,0 O:70,35,16 VP:70,52,31 VPo:40,25,4 VPot:4,2,0 VPt:5,3,2
call#o|a 29 27 E:29,21,15 Et:2,1,1 NE:23,13,3 NEt:2,1,0 O:29,18,0 Ot:1,1,1 VP:29,25,21 VPo:29,21,4 VPt:1,1,1 X:29,21,4 XE:29,16,3
call#o|i 26 24 E:26,21,19 Et:1,1,1 NE:21,17,1 O:26,20,0 P:1,1,0 VP:26,23,21 VPi:26,23,1 VPo:5,5,0
call#o|p:for 6 5 E:6,5,4 NE:6,4,0 O:6,4,0 P:6,4,0 Pn:6,4,0 VP:6,5,4 VPo:6,3,0
call#o|p:in 5 5 E:5,4,1 Et:1,1,1 NE:4,3,0 NEt:1,1,0 O:5,1,1 P:5,2,0 Pn:5,1,0 PnV:4,2,0 PnVt:1,1,0 VP:5,4,1 VPo:5,3,0 VPot:1,1,0 VPt:1,1,1
call#o|x 6 5 E:6,3,0 Et:2,2,0 NE:6,3,0 NEt:2,1,0 O:6,0,0 P:3,2,0 Pn:3,2,0 PnV:2,1,0 VP:6,3,0 VPo:6,3,0 VPot:2,1,0 VPt:2,2,0 X:6,3,0 XE:6,3,0 XEt:2,1,0
call#p:for 36 34 E:36,28,0 Et:6,6,0 P:36,26,0 Pn:36,26,17 PnV:13,10,7 PnVt:1,1,1 VP:36,27,0 VPt:1,1,0
call#q|o 41 36 E:41,26,18 NE:27,17,0 O:41,21,6 P:3,2,0 Pn:3,2,0 QR:41,32,3 VP:41,30,20 VPo:27,17,0
call#q|o|a 11 11 E:11,9,8 NE:10,8,1 O:11,3,0 QR:11,11,1 VP:11,10,9 VPo:11,10,1 X:11,11,1 XE:11,9,1
call#x 48 45 E:48,41,3 Et:6,5,0 P:44,9,0 Pn:44,13,0 PnV:44,39,26 PnVt:4,4,4 VP:48,41,3 VPt:4,4,0 X:48,37,6 XE:48,38,6 XEt:6,5,0 Xt:4,4,0
campaign# 56 7 E:47,5,0 Et:8,0,0 L:4,0,0 NE:3,0,0 O:6,0,0 P:47,5,0 Pn:47,5,5 PnV:17,1,1 VP:51,6,0 VPo:4,0,0 VPt:4,0,0 X:4,0,0 XE:4,0,0
campaign#p:against 5 3 E:5,3,0 P:5,2,0 Pn:5,2,2 PnV:1,1,1 VP:5,3,0
campaign#p:in 11 0 E:11,0,0 P:11,0,0 Pn:11,0,0 PnV:3,0,0 VP:11,0,0
campaign#p:with 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
cancel# 4 0 E:3,0,0 O:3,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0 VPo:3,0,0
cap# 8 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:8,0,0 VPo:5,0,0
capitalize# 11 0 E:8,0,0 L:3,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:8,0,0
capitalize#p:on 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
capture# 35 2 E:30,1,1 NE:20,1,0 O:30,1,0 P:6,0,0 Pn:6,0,0 VP:34,1,1 VPo:8,0,0
capture#o 24 0 E:24,0,0 NE:14,0,0 O:24,0,0 VP:24,0,0 VPo:3,0,0
care# 14 8 CE:1,1,0 E:13,5,0 Et:1,1,0 NE:4,1,0 O:3,2,0 P:9,3,0 Pn:9,4,3 T:3,1,0 TE:3,1,0 VP:13,5,0
care#p:about 5 2 E:5,2,0 P:5,2,0 Pn:5,2,2 VP:5,2,0
careful# 7 2 P:4,1,0 Pn:4,1,0 VP:7,2,0
carry# 45 3 E:41,1,0 Et:4,0,0 NE:30,1,0 O:39,1,0 P:14,0,0 Pn:14,0,0 QR:2,1,1 T:3,0,0 TE:3,0,0 VP:42,2,0 VPo:17,1,0 VPt:3,0,0 X:3,1,0 XE:3,1,0
carry#o 19 2 E:19,0,0 NE:16,0,0 O:19,1,0 VP:19,1,0 VPo:3,0,0
carve# 7 0 E:7,0,0 NE:5,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0
cast# 64 24 E:53,18,10 Et:4,0,0 NE:43,17,0 NEt:4,1,0 O:49,4,0 P:37,14,1 Pn:37,13,3 PnV:12,4,0 S:7,0,0 SVP:3,0,0 VP:59,18,9 VPo:35,14,0
cast#o 19 6 E:19,4,1 NE:12,3,0 NEt:2,1,0 O:19,3,0 VP:19,4,1 VPo:5,1,0
cast#o|p:as 17 10 E:17,10,8 NE:17,10,0 O:17,1,0 P:17,10,0 Pn:17,9,0 PnV:7,3,0 VP:17,10,8 VPo:17,10,0
catapult# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0 VPo:3,0,0 VPt:3,0,0
catch# 25 2 E:18,0,0 Et:3,0,0 NE:10,0,0 O:14,0,0 P:14,1,0 Pn:14,1,0 PnV:8,0,0 S:5,0,0 SVP:5,1,0 VP:25,1,0 VPo:7,0,0 VPt:3,0,0
catch#o 8 0 E:8,0,0 NE:4,0,0 O:8,0,0 VP:8,0,0
caucus# 4 0 E:4,0,0 VP:3,0,0
caucuse# 24 3 E:19,2,0 Et:3,0,0 P:8,0,0 Pn:8,0,0 VP:20,2,0 X:1,1,0 XE:1,1,0
caucuse#0 12 2 E:8,1,0 VP:9,1,0
cause# 24 0 E:24,0,0 NE:17,0,0 O:24,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:24,0,0 VPo:16,0,0 X:5,0,0 XE:5,0,0
cause#o 11 0 E:11,0,0 NE:7,0,0 O:11,0,0 VP:11,0,0 VPo:4,0,0
cause#o|x 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
caution# 6 6 C:3,3,3 CE:3,3,3 E:6,5,3 Et:2,2,1 NE:1,1,0 NEt:1,1,0 P:2,1,0 Pn:2,1,1 Pnt:1,1,1 Pt:1,1,0 VP:6,5,4 VPi:1,1,0 VPt:1,1,0 X:1,1,0 XE:1,1,0 XEt:1,1,0
celebrate# 25 6 E:21,2,0 Et:5,2,1 NE:10,1,0 NEt:2,1,0 O:18,3,1 P:12,2,0 Pn:12,3,0 PnV:6,1,0 SVP:2,1,1 VP:25,4,1 VPo:9,2,0 VPt:4,1,0 XEt:1,1,0 Xt:1,1,0
celebrate#o 9 1 E:9,1,0 Et:2,1,1 NE:3,1,0 NEt:2,1,0 O:9,1,0 VP:9,1,1 VPo:2,1,0
cement# 4 1 E:2,1,0 NE:2,1,0 P:2,1,0 Pn:2,1,1 VP:3,1,0 VPo:2,1,0
center# 6 2 E:3,1,0 P:6,1,0 Pn:6,1,0 VP:6,1,0
certain# 7 4 C:2,2,2 CE:2,2,0 VP:7,3,1 VPt:1,1,0 X:3,0,0 XE:3,2,0 XEt:2,2,0
chair# 6 0 E:6,0,0 NE:4,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0 VPo:3,0,0
challeng# 30 17 E:25,11,7 Et:3,2,1 NE:21,8,0 O:23,7,5 P:17,7,1 Pn:17,7,2 PnV:7,2,0 Pnt:1,1,0 Pt:1,1,0 S:5,0,0 SVP:4,2,0 SVPt:1,1,1 VP:30,14,8 VPo:14,7,0 VPt:4,3,1 X:3,2,0 XE:3,2,0
challeng#o 10 5 E:10,4,2 Et:1,1,1 NE:8,1,0 O:10,5,4 VP:10,4,3 VPt:1,1,1
challenge# 10 1 E:10,1,1 NE:7,0,0 O:10,1,1 P:4,0,0 Pn:4,0,0 VP:10,1,1 VPo:6,0,0
challenge#o 5 1 E:5,1,1 O:5,1,1 VP:5,1,1
champion# 11 6 E:7,2,1 NE:6,2,0 O:7,2,0 P:1,1,0 S:1,1,1 VP:9,2,1 VPo:1,1,0
champion#o 6 2 E:6,1,0 NE:5,1,0 O:6,1,0 VP:6,1,0
change# 57 4 C:2,2,1 CE:2,2,1 E:50,3,1 Et:5,0,0 NE:24,1,0 NEt:5,0,0 O:34,2,0 P:15,0,0 Pn:15,0,0 PnV:4,0,0 S:3,0,0 SVP:3,1,0 VP:53,4,1 VPo:12,0,0 VPt:4,0,0 X:3,0,0 XE:3,0,0
change#0 8 0 E:7,0,0 VP:6,0,0
change#o 24 1 E:24,1,0 NE:14,1,0 O:24,1,0 VP:24,1,0 VPo:5,0,0
channel# 4 0 E:3,0,0 NE:3,0,0 VP:3,0,0
chant# 14 11 C:3,2,2 CE:3,2,2 E:11,6,3 L:4,1,0 LR:3,1,0 Lt:3,1,0 LtR:2,1,0 O:5,4,3 QL:2,1,1 QLR:1,1,0 QR:9,8,5 T:1,1,0 TE:1,1,1 VP:9,4,3
characterize# 6 6 E:6,6,4 NE:5,5,0 O:5,2,0 P:6,5,0 Pn:6,5,1 PnV:1,1,0 VP:6,6,4 VPo:5,5,0
charge# 37 20 C:6,4,2 CE:6,4,3 E:25,9,6 Et:3,0,0 L:1,1,1 Lt:1,1,1 NE:13,3,0 NEt:3,0,0 O:14,4,3 P:19,6,0 Pn:19,6,0 PnV:6,3,1 QL:1,1,1 S:11,2,1 SVP:10,6,2 VP:35,15,6 VPo:8,3,0
charge#ct 5 4 C:5,4,2 CE:5,4,3 E:5,4,3 VP:5,4,2
charge#o 7 2 E:7,1,1 NE:5,1,0 O:7,1,1 VP:7,2,2 VPo:1,1,0
charge#pas|p:with 7 5 P:7,3,0 Pn:7,3,0 PnV:2,2,1 S:7,1,0 SVP:7,5,2 VP:7,5,0
check# 10 1 E:10,1,0 NE:5,0,0 O:6,0,0 P:5,1,0 Pn:5,1,1 VP:9,1,0 VPo:3,0,0
cheer# 22 7 E:22,5,0 Et:4,2,0 NE:8,0,0 O:8,1,0 P:14,4,0 Pn:14,4,2 PnV:6,1,1 PnVt:1,1,1 QR:3,1,1 VP:20,5,0 VPo:5,0,0 VPt:1,1,0
chide# 7 7 E:7,5,4 Et:2,2,1 NE:6,4,0 NEt:2,2,0 O:7,2,2 P:4,2,0 Pn:4,2,0 PnV:1,1,0 QR:1,1,0 VP:7,5,5 VPo:4,3,0
chime# 5 2 E:5,2,1 P:3,2,1 Pn:3,2,1 VP:5,2,1
choose# 44 9 E:35,5,3 NE:15,2,0 O:19,3,2 P:8,0,0 Pn:8,0,0 S:3,0,0 SVP:3,0,0 VP:41,5,3 VPo:9,1,0 X:12,2,0 XE:12,2,0
choose#o 14 2 E:14,2,2 NE:9,1,0 O:14,2,2 VP:14,2,2 VPo:4,0,0
choose#x 8 1 E:8,0,0 VP:8,0,0 X:8,0,0 XE:8,0,0
circulate# 5 2 E:4,1,0 NE:3,1,0 O:2,1,0 S:1,1,0 SVP:1,1,0 VP:4,1,0
cite# 69 67 C:4,3,1 CE:4,3,1 CEt:1,1,0 Ct:1,1,0 E:66,50,39 Et:14,12,3 LR:1,1,0 LRt:1,1,0 LtR:1,1,0 LtRt:1,1,0 N:3,3,0 NE:47,36,0 NEt:10,7,0 O:62,40,29 OC:3,2,2 Ot:5,4,2 P:21,15,0 Pn:21,13,0 PnV:6,5,0 PnVt:4,3,0 QR:6,5,2 T:3,2,0 TE:2,2,0 TEt:1,1,0 VP:67,52,46 VPo:26,19,0 VPot:5,4,0 VPt:12,11,3
cite#o 32 31 E:32,26,24 Et:5,4,2 N:2,2,0 NE:24,17,0 NEt:4,3,0 O:32,28,25 Ot:4,3,1 VP:32,27,25 VPo:4,1,0 VPot:1,1,0 VPt:5,4,2
cite#o|p:as 8 8 E:8,8,5 Et:3,3,0 NE:8,8,0 NEt:3,3,0 O:8,3,0 P:8,7,0 Pn:8,5,0 PnV:2,2,0 PnVt:2,2,0 VP:8,8,6 VPo:8,7,0 VPot:2,2,0 VPt:3,3,0
cite#q|o 5 5 E:5,2,2 Et:1,1,1 NE:2,1,0 O:5,2,2 Ot:1,1,1 QR:5,4,1 VP:5,2,2 VPt:1,1,1
claim# 89 76 C:42,39,36 CE:42,38,35 CEt:1,1,0 COL:3,1,1 Ct:1,1,0 E:83,62,49 Et:5,3,2 L:5,1,0 LR:1,1,0 NE:41,27,0 NEt:3,2,0 O:25,10,6 Ot:1,1,1 P:13,2,0 Pn:13,2,0 PnVt:1,1,0 QL:2,1,1 QLR:1,1,0 QR:4,4,1 S:3,2,2 T:2,1,0 TE:2,1,0 VP:83,59,48 VPo:13,2,0 VPt:4,2,1 X:8,7,3 XE:8,6,2
claim#c 20 20 C:20,19,18 CE:20,18,18 E:20,18,18 NE:20,18,0 VP:20,19,18
claim#ct 18 18 C:18,17,16 CE:18,17,15 CEt:1,1,0 Ct:1,1,0 E:18,17,15 Et:1,1,0 NE:1,1,0 PnVt:1,1,0 VP:18,17,16 VPt:1,1,0
claim#o 14 8 E:14,6,5 Et:3,2,2 NE:8,2,0 NEt:3,2,0 O:14,7,5 Ot:1,1,1 VP:14,7,6 VPo:3,0,0 VPt:1,1,1
clap# 4 0 E:4,0,0
clarify# 4 4 C:1,1,1 CE:1,1,1 E:4,4,3 Et:1,1,0 NE:2,2,0 O:3,2,1 VP:4,4,3 VPi:1,1,0 VPo:1,1,0 X:1,1,0 XE:1,1,0 XEt:1,1,0
clash# 9 2 E:7,2,0 Et:2,1,0 NE:1,1,0 NEt:1,1,0 P:7,0,0 Pn:7,0,0 PnV:4,1,0 PnVt:2,1,0 VP:8,2,0 VPt:2,1,0
classify# 6 0 E:4,0,0
clear# 52 24 C:30,16,11 CE:30,16,11 CEt:2,2,1 COL:1,1,0 Ct:2,2,1 E:12,2,2 Et:3,0,0 NE:9,2,0 NEt:3,0,0 O:9,0,0 P:8,0,0 Pn:8,0,0 T:2,1,0 TE:2,1,0 VP:48,16,11 VPo:4,0,0 VPt:4,2,1 X:3,0,0 XE:3,0,0
clear#ct|A 21 12 C:21,12,9 CE:21,12,9 CEt:1,1,0 Ct:1,1,0 VP:21,12,9 VPt:1,1,0
clear#cw|A 7 3 C:7,3,2 CE:7,3,2 VP:7,3,2
clear#o 5 0 E:5,0,0 Et:3,0,0 NE:4,0,0 NEt:3,0,0 O:5,0,0 VP:5,0,0
click# 7 0 E:7,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 X:3,0,0 XE:3,0,0
climb# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
clinch# 19 0 E:17,0,0 Et:3,0,0 NE:9,0,0 NEt:3,0,0 O:18,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:19,0,0 VPo:6,0,0
clinch#o 14 0 E:14,0,0 Et:3,0,0 NE:8,0,0 NEt:3,0,0 O:14,0,0 VP:14,0,0
close# 52 1 E:26,1,0 L:3,0,0 NE:11,1,0 O:15,0,0 P:21,0,0 Pn:21,0,0 PnV:8,0,0 QR:3,0,0 S:4,0,0 VP:39,0,0 VPo:12,0,0 X:5,0,0 XE:5,0,0
close#0 6 0 E:5,0,0 VP:3,0,0
close#o 8 0 E:8,0,0 NE:5,0,0 O:8,0,0 VP:8,0,0 VPo:5,0,0
close#p:to|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
collapse# 5 0 E:3,0,0 VP:4,0,0
collect# 12 0 E:12,0,0 NE:11,0,0 O:11,0,0 P:9,0,0 Pn:9,0,0 PnV:4,0,0 VP:12,0,0 VPo:8,0,0
combat# 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
combat#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
combine# 9 0 E:6,0,0 P:5,0,0 Pn:5,0,0 VP:8,0,0
come# 338 27 C:10,1,1 CE:10,1,1 COL:15,0,0 COLt:3,0,0 E:303,11,2 Et:60,1,0 L:20,1,1 LR:7,1,0 Lt:11,1,1 LtR:3,1,0 NE:34,0,0 NEt:7,0,0 O:27,0,0 P:218,6,0 Pn:218,6,5 PnV:95,4,0 PnVt:26,0,0 Pnt:9,0,0 Pt:9,0,0 QL:1,1,1 QR:7,0,0 REL:4,0,0 T:11,0,0 TE:11,0,0 VP:310,9,0 VPo:9,0,0 VPt:48,0,0 X:27,2,0 XE:27,2,0 XEt:6,0,0 Xt:3,0,0
come#0 47 1 E:42,1,0 Et:9,0,0 NE:9,0,0 VP:43,0,0 VPt:7,0,0
come#a|T 5 1 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
come#c 6 0 C:6,0,0 CE:6,0,0 E:6,0,0 P:4,0,0 Pn:4,0,0 PnV:4,0,0 VP:6,0,0
come#o 15 1 E:15,0,0 NE:10,0,0 O:15,0,0 VP:15,0,0 VPo:3,0,0
come#p:as 13 1 E:13,0,0 P:13,0,0 Pn:13,0,0 PnV:3,0,0 VP:13,0,0
come#p:at 11 0 E:11,0,0 Et:3,0,0 P:11,0,0 Pn:11,0,0 PnV:6,0,0 VP:11,0,0 VPt:3,0,0
come#p:from 29 2 E:29,0,0 Et:3,0,0 P:29,0,0 Pn:29,0,0 PnV:4,0,0 VP:29,0,0
come#p:in 13 0 E:13,0,0 Et:4,0,0 P:13,0,0 Pn:13,0,0 PnV:4,0,0 PnVt:3,0,0 VP:13,0,0 VPt:4,0,0
come#p:into 7 1 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0
come#p:in|T 9 1 E:6,1,1 Et:3,0,0 P:9,0,0 Pn:9,0,0 PnV:4,1,0 VP:9,1,0
come#p:on 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
come#p:to 32 1 E:32,0,0 P:32,0,0 Pn:32,0,0 PnV:17,0,0 VP:32,0,0
come#p:under 11 3 E:11,0,0 P:11,0,0 Pn:11,0,0 PnV:6,0,0 VP:11,0,0
come#p:with 8 2 E:8,2,0 P:8,2,0 Pn:8,2,2 PnV:1,1,0 VP:8,2,0
come#postS 11 1 L:11,0,0 Lt:6,0,0
come#postSm 5 1 L:5,0,0 LR:5,0,0
come#x 16 4 E:16,2,0 Et:3,0,0 P:4,0,0 Pn:4,0,0 PnV:4,1,0 VP:16,2,0 VPt:3,0,0 X:16,2,0 XE:16,2,0 XEt:3,0,0 Xt:3,0,0
command# 11 1 E:9,1,0 NE:6,1,1 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:9,1,0 VPo:4,1,1 X:2,1,1 XE:2,1,1
comment# 16 11 C:1,1,0 CE:1,1,0 E:14,10,1 Et:3,2,0 L:2,1,1 Lt:1,1,0 P:11,7,0 Pn:11,8,4 PnV:2,2,2 Pnt:1,1,1 Pt:1,1,0 QR:1,1,0 VP:13,9,0 VPt:1,1,0
comment#p:on 7 6 E:7,6,0 Et:3,2,0 P:7,5,0 Pn:7,6,2 PnV:2,2,2 Pnt:1,1,1 Pt:1,1,0 VP:7,6,0 VPt:1,1,0
commit# 13 4 E:7,3,1 NE:2,1,0 O:3,1,0 P:7,2,0 Pn:7,2,2 S:4,0,0 SVP:3,0,0 VP:13,3,1 X:1,1,1 XE:1,1,1
common# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
compare# 58 15 E:33,13,10 Et:7,2,1 L:6,0,0 NE:23,12,0 NEt:4,1,0 O:24,3,2 P:43,6,0 Pn:43,5,0 PnV:19,4,0 PnVt:4,1,0 QR:1,1,1 T:3,0,0 TE:3,0,0 VP:51,13,9 VPo:19,10,0 VPot:3,1,0 VPt:7,2,1 X:3,1,0 XE:3,1,0
compare#acl|p:with 13 0 P:13,0,0 Pn:13,0,0 PnV:6,0,0 VP:13,0,0
compare#o 5 2 E:5,2,2 NE:4,1,0 O:5,2,2 VP:5,2,2
compare#o|p:to 10 6 E:10,4,3 Et:2,1,1 NE:10,4,0 NEt:2,1,0 O:10,0,0 P:10,5,0 Pn:10,4,0 PnVt:1,1,0 VP:10,4,3 VPo:10,4,0 VPot:1,1,0 VPt:1,1,1
compare#post0 6 0 L:6,0,0
compete# 21 0 E:19,0,0 Et:5,0,0 P:16,0,0 Pn:16,0,0 PnV:7,0,0 PnVt:3,0,0 VP:18,0,0 VPt:3,0,0
compile# 9 2 E:5,1,1 NE:4,0,0 O:5,2,2 QR:1,1,0 VP:9,2,2
complain# 21 20 C:8,7,5 CE:8,7,7 CEt:1,1,1 Ct:1,1,1 E:15,12,7 Et:1,1,1 L:5,2,2 Lt:2,2,2 P:8,5,1 Pn:8,5,3 PnV:3,3,0 QL:1,1,1 VP:16,14,6 VPt:2,1,1
complain#ct 8 8 C:8,7,5 CE:8,7,7 CEt:1,1,1 Ct:1,1,1 E:8,7,6 Et:1,1,1 PnV:1,1,0 VP:8,7,4 VPt:1,1,1
complete# 14 1 E:8,1,0 NE:7,1,0 O:8,1,0 P:5,0,0 Pn:5,0,0 S:3,0,0 VP:13,1,0 VPo:5,0,0
complicate# 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0
complicate#o 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0
conced# 14 12 C:7,6,5 CE:7,6,5 E:13,8,6 Et:1,1,0 L:1,1,1 Lt:1,1,1 NE:5,4,0 O:3,1,0 P:4,2,0 Pn:4,2,0 QL:1,1,1 VP:12,8,6 VPo:3,1,0
conced#ct 5 5 C:5,4,3 CE:5,4,3 E:5,4,3 NE:1,1,0 VP:5,4,3
concern# 4 2 E:2,1,0 NE:2,1,0 O:2,1,0 P:2,1,0 Pn:2,1,0 SVP:2,1,0 VP:4,2,0 VPo:2,1,0
concerned# 6 5 P:6,4,0 Pn:6,4,4 PnV:2,1,1 VP:6,5,0 X:1,1,0 XE:1,1,0
conclude# 43 38 C:23,21,14 CE:23,20,12 CEt:3,3,1 Ct:1,1,0 E:31,26,10 Et:4,4,1 L:12,9,5 LR:3,2,1 Lt:7,5,2 NE:4,3,0 P:6,2,0 Pn:6,2,0 PnV:3,3,0 PnVt:1,1,1 QL:8,7,4 QLR:6,5,4 QR:6,4,3 T:1,1,0 TE:1,1,0 VP:28,24,11 VPt:2,2,0
conclude#ct 15 14 C:15,14,9 CE:15,13,9 CEt:3,3,1 Ct:1,1,0 E:15,13,7 Et:3,3,1 PnV:2,2,0 VP:15,14,6 VPt:1,1,0
conclude#postSq 6 6 L:6,4,2 Lt:4,2,1 QL:6,5,2 QLR:4,4,4
condemn# 19 16 C:1,1,1 CE:1,1,1 E:17,12,11 N:1,1,0 NE:11,7,0 O:16,11,9 P:6,2,0 Pn:6,2,0 PnV:1,1,0 QR:3,3,2 S:2,1,0 SVP:1,1,0 VP:18,14,13 VPo:6,4,0 X:1,1,0 XE:1,1,0
condemn#o 8 7 E:8,5,5 N:1,1,0 NE:4,2,0 O:8,7,7 VP:8,7,7
conduct# 72 1 E:28,1,0 Et:4,0,0 NE:19,0,0 NEt:3,0,0 O:23,1,0 P:42,0,0 Pn:42,0,0 PnV:17,0,0 S:21,0,0 SVP:18,0,0 VP:70,1,0 VPo:10,0,0 VPot:3,0,0 VPt:6,0,0
conduct#acl|p:for 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
conduct#o 13 1 E:13,1,0 NE:9,0,0 O:13,1,0 VP:13,1,0
conduct#pasA 7 0 VP:7,0,0
conduct#pasA|p:for 6 0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
conduct#pas|p:for 5 0 P:5,0,0 Pn:5,0,0 PnV:5,0,0 S:5,0,0 SVP:5,0,0 VP:5,0,0
confident# 7 7 C:3,2,2 CE:3,2,2 P:4,3,0 Pn:4,3,3 VP:7,5,2
confirm# 35 25 C:9,7,5 CE:9,7,5 E:24,14,11 NE:8,1,0 O:13,8,7 P:10,1,0 Pn:10,0,0 PnV:3,0,0 S:8,4,3 SVP:5,1,0 VP:33,14,10 VPo:4,0,0
confirm#ct 6 6 C:6,6,5 CE:6,6,5 E:6,6,5 VP:6,6,5
confirm#o 8 5 E:8,5,5 NE:3,0,0 O:8,5,5 VP:8,5,5
conflict# 4 0 E:3,0,0 VP:3,0,0
confront# 19 2 COL:3,0,0 E:16,2,1 N:1,1,0 NE:12,2,0 O:13,1,1 P:4,1,0 Pn:4,1,1 VP:18,2,1 VPo:3,1,0
confront#o 9 1 E:9,1,1 N:1,1,0 NE:7,1,0 O:9,1,1 VP:9,1,1
congratulate# 8 8 E:8,8,7 Et:1,1,1 NE:4,4,0 NEt:1,1,0 O:8,4,4 P:3,3,0 Pn:3,3,0 VP:8,8,8 VPo:4,4,0
connect# 15 2 E:10,1,1 NE:4,1,0 O:5,1,1 P:11,1,0 Pn:11,1,1 VP:14,2,1
consider# 55 38 C:5,4,4 CE:5,3,3 E:38,18,13 Et:5,2,2 N:1,1,0 NE:21,7,1 NEt:4,1,0 O:38,16,3 OC:1,1,0 P:9,0,0 Pn:9,0,0 S:13,6,1 SVP:12,5,3 SVPt:2,2,1 SX:2,1,1 T:3,1,0 TE:3,1,0 VP:54,27,15 VPi:1,1,0 VPo:24,6,1 VPot:2,1,0 VPt:4,1,1 X:16,10,3 XE:16,8,3 XEt:2,1,0 Xt:1,1,0
consider#o 11 7 E:11,6,6 N:1,1,0 NE:7,4,0 O:11,5,2 VP:11,6,6 VPo:7,3,0
consider#pas|o 8 6 O:8,2,0 S:6,3,0 SVP:6,4,2 SVPt:2,2,1 VP:8,2,0
consolidate# 6 1 E:6,0,0 NE:5,0,0 O:5,0,0 VP:6,0,0
contact# 7 1 E:4,1,0 Et:1,1,0 NE:1,1,0 NEt:1,1,0 VP:5,1,0 VPo:1,1,0
contain# 11 1 E:7,0,0 NE:5,0,0 O:6,0,0 P:4,0,0 Pn:4,0,0 VP:10,0,0
contemplate# 7 5 C:1,1,0 CE:1,1,1 E:7,4,3 Et:1,1,1 NE:3,0,0 O:4,2,1 P:2,1,0 Pn:2,1,0 VP:7,5,4 VPo:2,1,0 X:2,2,2 XE:2,2,2
contend# 11 7 C:6,6,2 CE:6,5,3 CEt:1,1,1 Ct:1,1,1 E:10,6,2 Et:3,1,1 P:3,0,0 Pn:3,0,0 PnV:1,1,0 QR:2,1,0 VP:10,7,2 VPt:3,1,1
contest# 5 1 E:5,1,1 NE:2,1,0 O:2,1,1 P:3,0,0 Pn:3,0,0 VP:5,1,1
continue# 169 80 C:13,13,8 CE:13,13,8 E:141,42,8 Et:15,3,0 L:24,8,4 LR:5,4,2 Lt:18,5,2 LtR:2,2,1 NE:17,3,0 NEt:3,2,0 O:19,1,0 P:19,3,0 Pn:19,3,2 PnV:10,3,1 PnVt:3,1,1 QL:21,11,3 QLR:17,16,15 QR:21,16,14 T:2,1,0 TE:2,1,0 VP:139,45,7 VPo:12,3,0 VPot:3,1,0 VPt:12,3,0 X:96,31,0 XE:96,23,0 XEt:10,2,0 Xt:6,2,0
continue#g 7 3 E:7,2,0 VP:7,3,0 X:7,3,0 XE:7,2,0
continue#o 8 1 E:8,0,0 NE:7,0,0 O:8,0,0 VP:8,0,0 VPo:3,0,0
continue#postSq 17 17 L:17,7,4 Lt:14,4,2 QL:17,10,3 QLR:13,12,11
continue#q|c 11 11 C:11,11,7 CE:11,11,7 E:11,11,7 QR:11,11,11 VP:11,11,7
continue#x 86 29 E:86,21,0 Et:9,2,0 VP:86,25,0 VPt:6,2,0 X:86,27,0 XE:86,21,0 XEt:9,2,0 Xt:5,2,0
contradict# 6 4 E:6,4,4 NE:3,1,0 O:5,2,2 VP:6,3,3
contrast# 12 6 COL:1,1,0 E:12,6,4 NE:9,6,0 O:9,3,2 P:6,3,0 Pn:6,3,0 VP:12,6,4 VPo:5,3,0
contribute# 21 0 COL:8,0,0 E:20,0,0 O:5,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 T:4,0,0 TE:4,0,0 VP:17,0,0
control# 19 0 E:12,0,0 NE:4,0,0 O:12,0,0 P:8,0,0 Pn:8,0,0 VP:15,0,0 VPo:8,0,0
control#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
conven# 5 1 E:5,1,0 NE:4,1,0 O:4,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 T:1,1,0 TE:1,1,0 VP:5,0,0 VPo:4,0,0
convert# 6 0 E:6,0,0 O:3,0,0 P:5,0,0 Pn:5,0,0 VP:6,0,0
convict# 7 2 E:4,1,0 P:6,1,0 Pn:6,1,0 VP:6,1,0
convince# 19 13 C:14,12,9 CE:14,12,9 CEt:3,1,0 E:16,10,4 Et:3,1,0 NE:10,7,5 NEt:2,1,0 O:10,2,0 OC:6,5,2 S:3,0,0 SVP:3,3,0 VP:19,13,7 VPi:2,2,2 VPo:7,5,2 VPot:2,1,0 VPt:3,1,0
coordinate# 7 0 E:6,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0
cost# 18 0 E:18,0,0 NE:11,0,0 O:16,0,0 P:3,0,0 Pn:3,0,0 VP:17,0,0 VPo:11,0,0
cost#o 9 0 E:9,0,0 NE:5,0,0 O:9,0,0 VP:9,0,0 VPo:7,0,0
count# 30 7 E:17,5,0 Et:5,1,0 NE:3,0,0 O:4,1,1 P:17,4,0 Pn:17,4,1 PnV:5,2,1 PnVt:2,1,1 S:11,2,1 SVP:8,1,0 VP:26,5,1 VPt:4,1,0 X:5,0,0 XE:5,0,0
count#p:on 6 3 E:6,3,0 Et:1,1,0 P:6,2,0 Pn:6,2,1 PnV:2,1,0 PnVt:1,1,1 VP:6,2,0 VPt:1,1,0
counter# 9 5 C:2,2,2 CE:2,2,2 E:8,4,3 Et:2,1,1 NE:4,1,0 O:5,1,1 Ot:1,1,1 P:3,1,0 Pn:3,1,0 PnV:1,1,0 VP:8,4,3 VPt:2,1,1
couple# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
court# 8 1 E:5,0,0 O:4,0,0 S:1,1,1 VP:6,0,0
cover# 26 7 E:21,4,1 NE:16,1,0 O:21,4,4 P:7,0,0 Pn:7,0,0 PnV:2,1,0 VP:26,5,4 VPo:4,1,0
cover#o 14 3 E:14,1,1 NE:10,0,0 O:14,2,2 VP:14,2,2
crack# 5 2 E:5,1,0 LR:1,1,0 VP:4,0,0
craft# 4 1 E:3,1,1 NE:2,1,0 O:3,1,1 VP:4,1,1
create# 49 4 E:41,2,2 Et:5,0,0 NE:33,2,0 NEt:4,0,0 O:38,0,0 P:8,0,0 Pn:8,0,0 REL:4,0,0 S:3,0,0 SVP:3,0,0 VP:46,2,2 VPo:17,2,0 X:7,2,0 XE:7,2,0
create#o 27 0 E:27,0,0 Et:4,0,0 NE:22,0,0 NEt:3,0,0 O:27,0,0 VP:27,0,0 VPo:6,0,0
credit# 10 9 E:9,9,8 Et:1,1,1 NE:8,7,0 NEt:1,1,0 O:9,2,1 P:8,6,0 Pn:8,6,0 PnV:1,1,0 VP:10,9,9 VPo:8,8,0 X:1,1,0 XE:1,1,0
crisscross# 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0 VPo:3,0,0
critical# 5 3 P:4,3,0 Pn:4,3,3 PnV:1,1,0 PnVt:1,1,1 VP:5,3,0 VPt:1,1,0
criticize# 82 79 E:69,50,41 Et:11,10,6 NE:53,34,0 NEt:8,6,0 O:66,42,32 Ot:2,2,1 P:39,26,0 Pn:39,25,0 PnV:8,4,0 PnVt:2,1,0 Pnt:3,3,0 Pt:3,3,0 REL:1,1,1 S:9,2,2 SVP:7,6,1 SVPt:2,2,0 SVa:2,2,0 VP:79,61,46 VPo:39,25,0 VPot:4,3,0 VPt:11,11,6
criticize#o 33 32 E:33,24,22 Et:7,7,4 NE:20,11,0 NEt:4,4,0 O:33,29,27 Ot:2,2,1 VP:33,27,24 VPo:7,1,0 VPot:1,1,0 VPt:6,6,4
criticize#o|p:for 17 17 E:17,17,15 Et:2,2,2 NE:17,16,0 NEt:2,2,0 O:17,1,0 P:17,16,0 Pn:17,16,0 Pnt:2,2,0 Pt:2,2,0 VP:17,17,15 VPo:17,16,0 VPot:2,2,0 VPt:2,2,2
criticize#pasA 5 5 S:4,2,2 SVP:2,1,0 SVa:2,2,0 VP:5,1,0
cross# 9 0 E:9,0,0 NE:5,0,0 O:7,0,0 VP:9,0,0
crowd# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
crown# 5 2 E:2,1,0 O:5,1,0 P:2,1,0 S:3,0,0 SVP:3,1,0 SVPt:1,1,1 VP:5,1,0 VPo:3,0,0 VPot:1,1,0 VPt:1,1,0
crumble# 4 0 E:4,0,0 NE:4,0,0 O:3,0,0 VP:4,0,0
crush# 7 0 E:5,0,0 NE:4,0,0 O:4,0,0 VP:6,0,0 VPo:4,0,0
cry# 7 4 E:6,2,1 P:4,2,0 Pn:4,2,1 QR:2,1,1 VP:5,3,2 VPo:1,1,0
crystallize# 4 1 C:1,1,1 CE:1,1,1 E:4,1,1 VP:4,1,1
cut# 33 4 E:22,2,0 Et:6,1,0 NE:14,1,0 NEt:3,1,0 O:15,0,0 P:17,1,0 Pn:17,1,1 PnV:12,0,0 PnVt:4,0,0 QR:2,2,1 S:6,0,0 SVP:4,0,0 T:2,1,0 TE:2,1,0 VP:27,2,0 VPo:12,2,1 VPt:4,0,0 X:4,1,1 XE:4,0,0 XEt:1,1,1
cut#o 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPo:3,0,0
damage# 4 0 E:4,0,0 O:3,0,0 VP:4,0,0
dance# 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
date# 9 1 E:6,0,0 NE:3,0,0 O:3,0,0 P:5,0,0 Pn:5,0,0 VP:7,0,0
deadlock# 5 1 C:1,1,1 CE:1,1,1 E:3,1,1 VP:3,1,1
deal# 22 1 COL:1,1,1 E:21,0,0 NE:6,0,0 O:6,0,0 P:14,0,0 Pn:14,1,0 PnV:5,0,0 VP:20,0,0
deal#p:with 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 PnV:3,0,0 VP:10,0,0
debate# 11 6 C:1,1,1 CE:1,1,1 E:5,2,2 Et:2,1,0 NE:3,1,0 O:3,1,1 P:5,0,0 Pn:5,0,0 S:4,2,2 SVP:1,1,0 SVPt:1,1,0 VP:7,1,1 VPo:3,0,0 VPt:3,1,0
decide# 60 34 C:9,6,6 CE:9,6,5 E:52,25,18 Et:2,1,0 L:3,0,0 Lt:3,0,0 NE:9,3,0 O:10,2,2 P:9,3,0 Pn:9,3,2 PnV:3,2,0 S:4,0,0 VP:54,27,18 VPo:4,0,0 X:24,15,10 XE:24,13,10 XEt:2,1,0
decide#cw 5 4 C:5,3,3 CE:5,3,2 E:5,3,2 VP:5,3,3
decide#o 7 2 E:7,1,1 NE:3,0,0 O:7,2,2 VP:7,1,1
decide#x 19 14 E:19,11,9 Et:2,1,0 PnV:1,1,0 VP:19,12,9 X:19,13,10 XE:19,11,10 XEt:2,1,0
declare# 74 66 C:25,23,16 CE:25,22,14 CEt:5,5,5 Ct:4,4,4 E:56,43,25 Et:10,9,6 L:11,10,7 LR:6,4,0 LRt:1,1,0 Lt:9,8,5 LtR:5,4,0 LtRt:1,1,0 NE:22,12,0 NEt:4,2,0 O:30,17,8 P:16,11,0 Pn:16,6,1 PnV:5,3,0 PnVt:1,1,0 QL:10,9,5 QLR:3,3,3 QR:11,8,4 S:6,0,0 SVP:6,4,3 VP:60,47,28 VPi:3,3,0 VPo:16,10,0 VPot:2,1,0 VPt:7,7,6 X:2,2,0 XE:2,2,0
declare#ct 16 16 C:16,15,11 CE:16,14,9 CEt:5,5,5 Ct:4,4,4 E:16,14,8 Et:5,5,4 NE:1,1,0 PnV:2,2,0 VP:16,15,10 VPt:4,4,4
declare#o 12 6 E:12,5,3 Et:3,2,1 NE:6,1,0 NEt:2,1,0 O:12,5,5 VP:12,6,4 VPo:3,1,0 VPt:1,1,1
declare#q|o 5 5 E:5,5,2 NE:3,1,0 O:5,3,2 P:3,3,0 Pn:3,0,0 QR:5,5,1 VP:5,5,4 VPo:3,3,0
decline# 66 56 E:65,44,25 Et:6,4,1 L:1,1,0 LR:1,1,0 NE:5,4,0 NEt:1,1,0 O:6,3,3 P:10,3,3 Pn:10,3,0 PnV:7,2,0 VP:63,47,29 VPo:3,2,0 VPot:1,1,0 VPt:5,4,1 X:50,40,23 XE:50,37,19 XEt:5,4,1 Xt:4,4,1
decline#x 47 45 E:47,35,18 Et:4,3,1 PnV:2,2,0 VP:47,37,21 VPt:3,3,1 X:47,37,23 XE:47,35,19 XEt:4,3,1 Xt:3,3,1
decry# 12 12 CEt:1,1,1 Ct:1,1,1 E:12,9,5 Et:3,2,2 NE:11,9,0 NEt:2,1,0 O:10,9,7 P:2,2,0 Pn:2,1,0 QR:1,1,0 VP:12,10,8 VPo:3,2,0 VPt:2,2,2
decry#o 5 5 E:5,5,3 Et:1,1,1 NE:5,5,0 NEt:1,1,0 O:5,5,4 VP:5,5,3 VPt:1,1,1
dedicate# 4 2 E:1,1,0 O:1,1,0 VP:4,1,0 X:3,0,0 XE:3,0,0
deem# 11 11 E:8,6,3 NE:5,3,0 O:7,6,1 QR:1,1,0 S:3,3,0 SVP:3,3,1 SX:3,3,2 VP:11,7,4 VPo:5,3,0 X:7,2,0 XE:7,2,0
defeat# 29 1 E:25,0,0 Et:3,0,0 NE:17,0,0 O:24,0,0 P:10,0,0 Pn:10,0,0 PnV:4,0,0 S:3,1,1 VP:27,0,0 VPo:9,0,0
defeat#o 13 0 E:13,0,0 NE:7,0,0 O:13,0,0 VP:13,0,0
defend# 68 54 C:2,1,0 CE:2,1,0 E:66,31,23 Et:13,9,8 N:3,2,0 NE:53,20,0 NEt:6,5,0 O:64,38,23 OC:1,1,1 P:21,10,0 Pn:21,8,0 PnV:8,2,0 PnVt:1,1,0 QR:4,1,1 VP:66,42,32 VPo:37,20,0 VPot:5,2,0 VPt:11,7,6 X:4,4,0 XE:4,4,0 XEt:1,1,0
defend#o 35 27 E:35,14,11 Et:7,6,5 N:2,1,0 NE:29,8,0 NEt:3,2,0 O:35,23,17 VP:35,21,18 VPo:10,4,0 VPt:5,4,3
define# 16 4 C:1,1,1 CE:1,1,1 COL:3,0,0 E:11,2,2 NE:9,1,0 O:9,1,1 P:5,1,0 Pn:5,1,0 VP:16,3,2 VPo:5,0,0
deflect# 5 3 C:1,1,1 CE:1,1,1 E:4,2,1 Et:1,1,1 NE:2,1,0 O:4,2,2 OC:1,1,0 QR:2,1,1 VP:4,3,2 VPo:1,1,0
defy# 4 1 E:4,1,1 O:3,1,1 VP:4,1,1
delay# 6 0 E:5,0,0 VP:4,0,0
delete# 5 0 E:3,0,0 O:3,0,0 VP:3,0,0 VPo:3,0,0
deliver# 61 20 E:54,16,1 Et:9,4,2 N:1,1,0 NE:34,12,1 NEt:8,3,0 O:49,11,2 Ot:1,1,1 P:22,1,0 Pn:22,1,0 PnV:10,4,0 Pnt:3,1,0 Pt:3,1,0 QR:2,1,0 T:1,1,0 TE:1,1,0 VP:59,16,5 VPo:26,7,0 VPot:5,2,0 VPt:9,3,2 X:4,1,0 XE:4,1,0
deliver#o 24 11 E:24,8,1 Et:3,2,2 N:1,1,0 NE:20,8,1 NEt:2,2,0 O:24,10,2 Ot:1,1,1 VP:24,9,2 VPo:5,0,0 VPot:1,1,0 VPt:3,2,2
deliver#o|T 5 1 E:5,1,0 O:5,0,0 VP:5,1,0 VPo:3,1,0
demand# 22 16 C:4,4,2 CE:4,4,2 E:20,12,7 L:1,1,1 Lt:1,1,1 NE:12,7,0 O:11,6,4 P:4,3,0 Pn:4,2,0 QL:1,1,1 VP:19,14,9 VPo:7,5,0 X:3,3,0 XE:3,3,0
demand#o 5 4 E:5,2,1 NE:4,1,0 O:5,3,3 VP:5,3,2
demonstrate# 27 9 C:6,4,4 CE:6,4,3 CEt:1,1,1 E:25,9,6 Et:3,2,1 NE:12,2,0 NEt:1,1,0 O:15,2,1 P:6,0,0 Pn:6,0,0 VP:25,7,6 VPo:7,0,0 VPt:1,1,0
demonstrate#o 10 2 E:10,2,2 Et:2,1,0 NE:7,2,0 NEt:1,1,0 O:10,2,1 VP:10,2,2 VPt:1,1,0
demur# 5 1 L:3,0,0 LR:1,1,0
denounce# 35 32 E:31,20,12 Et:6,4,4 N:1,1,0 NE:21,8,0 NEt:5,3,0 O:28,22,16 P:10,5,0 Pn:10,5,1 Pt:1,1,0 QR:3,1,1 S:2,2,2 VP:34,24,15 VPo:10,4,0 VPot:1,1,0 VPt:4,3,3
denounce#o 16 15 E:16,12,9 Et:3,1,1 N:1,1,0 NE:9,3,0 NEt:3,1,0 O:16,15,12 VP:16,13,10 VPt:2,1,1
dent# 4 0 E:3,0,0 O:3,0,0 VP:4,0,0
deny# 30 22 C:9,7,7 CE:9,5,5 CEt:2,2,1 Ct:1,1,1 E:30,12,9 Et:5,4,1 NE:17,3,0 NEt:3,1,1 O:19,11,7 OCt:1,1,0 P:4,1,0 Pn:4,1,0 VP:27,15,11 VPi:5,2,1 VPo:9,1,0 VPot:2,1,1 VPt:5,4,1
deny#ct 8 8 C:8,7,7 CE:8,5,5 CEt:1,1,0 E:8,5,5 Et:1,1,0 VP:8,6,6 VPt:1,1,0
deny#o 8 7 E:8,4,3 Et:2,1,1 NE:6,2,0 O:8,6,4 VP:8,5,3 VPt:2,1,1
deny#o|i 5 2 E:5,1,0 NE:4,0,0 O:5,2,1 VP:5,2,1 VPi:5,2,1
depart# 6 0 E:6,0,0 O:3,0,0 VP:6,0,0
depend# 8 0 E:5,0,0 L:3,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:5,0,0
deploy# 6 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:4,0,0 Pn:4,0,0 VP:6,0,0 VPo:4,0,0
deport# 7 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
derid# 5 5 E:3,3,1 Et:1,1,1 NE:2,1,0 NEt:1,1,0 O:2,1,1 PnV:1,1,0 S:1,1,1 VP:4,2,1 VPo:2,1,0 VPt:2,1,1 X:1,1,0 XE:1,1,0
descend# 7 1 E:7,0,0 P:4,0,0 Pn:4,0,0 VP:7,1,0 X:2,1,0
describe# 97 87 C:3,3,1 CE:3,3,2 E:88,67,45 Et:6,3,1 N:2,2,0 NE:66,47,0 NEt:4,3,1 O:75,34,18 OC:1,1,1 P:59,40,0 Pn:59,35,1 PnV:17,8,0 PnVt:2,1,0 Pnt:1,1,0 Pt:1,1,0 QR:7,4,1 S:5,1,1 SVP:5,3,1 T:6,3,0 TE:6,3,0 VP:94,70,49 VPo:52,38,1 VPot:3,2,0 VPt:5,2,1 X:3,2,1 XE:3,2,1
describe#o 26 23 E:26,21,19 N:2,2,0 NE:22,17,0 O:26,20,15 VP:26,21,19 VPo:5,5,0
describe#o|p:as 24 24 E:24,21,15 NE:23,19,0 O:24,8,0 P:24,20,0 Pn:24,18,1 PnV:4,3,0 VP:24,21,19 VPo:24,21,0
deserve# 7 0 E:7,0,0 NE:5,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 VPo:4,0,0
design# 13 5 E:3,3,0 S:6,0,0 SVP:5,2,1 SX:5,2,1 VP:13,5,1 X:12,5,1 XE:12,5,1 XEt:2,1,0
design#pas|x 6 2 S:5,0,0 SVP:5,2,1 SX:5,2,1 VP:6,2,1 X:6,2,1 XE:6,2,1 XEt:1,1,0
destroy# 6 0 E:5,0,0 O:6,0,0 VP:6,0,0
destroy#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
detail# 7 5 E:7,5,5 NE:6,4,0 O:7,4,2 P:2,1,0 Pn:2,1,0 VP:7,5,4 VPo:3,2,0
detail#o 5 4 E:5,4,4 NE:4,3,0 O:5,3,2 VP:5,4,3 VPo:1,1,0
detect# 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
detect#o 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
deter# 4 1 E:4,0,0 O:3,0,0 VP:4,0,0
determine# 29 13 C:15,9,7 CE:15,9,8 E:26,11,10 Et:4,0,0 NE:7,0,0 NEt:3,0,0 O:8,1,1 P:3,0,0 Pn:3,0,0 S:1,1,1 SVPt:1,1,0 VP:28,12,10 VPo:3,0,0 VPt:3,0,0 X:3,2,2 XE:3,2,2
determine#cw 9 5 C:9,5,3 CE:9,5,4 E:9,5,4 VP:9,5,3
determine#o 6 1 E:6,1,1 NE:4,0,0 O:6,1,1 VP:6,1,1
develop# 11 0 E:9,0,0 NE:5,0,0 O:8,0,0 P:4,0,0 Pn:4,0,0 VP:11,0,0
develop#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
devot# 13 6 E:10,4,3 Et:2,1,0 NE:7,3,0 O:7,1,0 P:8,2,0 Pn:8,2,0 PnV:2,1,1 SVP:1,1,0 SX:1,1,0 VP:13,6,3 VPo:7,3,0 X:5,3,1 XE:5,2,1 XEt:1,1,0
devot#o|p:to 5 3 E:5,3,2 NE:5,3,0 O:5,1,0 P:5,2,0 Pn:5,2,0 PnV:1,1,1 VP:5,3,2 VPo:5,3,0
die# 32 0 E:18,0,0 L:10,0,0 LR:5,0,0 Lt:4,0,0 P:13,0,0 Pn:13,0,0 PnV:5,0,0 REL:3,0,0 VP:16,0,0
die#0 6 0 E:5,0,0 VP:3,0,0
differ# 7 2 E:5,1,0 P:4,1,0 Pn:4,1,0 VP:4,1,0
difficult# 9 0 P:4,0,0 Pn:4,0,0 VP:9,0,0 X:3,0,0 XE:3,0,0
dig# 4 0 E:3,0,0 VP:3,0,0
diminish# 6 0 E:5,0,0 NE:4,0,0 O:4,0,0 VP:5,0,0
direct# 12 3 E:5,1,0 O:3,0,0 P:6,0,0 Pn:6,0,0 Pt:1,1,0 S:3,0,0 SVP:3,1,0 SX:1,1,0 VP:11,1,0 VPt:2,1,0 X:1,1,0
disagree# 7 5 C:1,1,0 CE:1,1,0 E:5,3,0 P:2,2,0 Pn:2,2,2 VP:4,3,0
disappear# 5 0 E:4,0,0 VP:4,0,0
disavow# 5 5 E:4,4,3 Et:1,1,1 NE:4,4,0 NEt:1,1,0 O:4,4,3 Ot:1,1,1 REL:1,1,1 VP:4,4,3 VPt:1,1,1
disclose# 17 11 C:2,2,1 CE:2,2,1 CEt:1,1,1 Ct:1,1,1 E:11,7,2 Et:2,2,2 NE:4,3,0 NEt:1,1,0 O:7,4,4 P:5,0,0 Pn:5,0,0 PnV:3,2,0 QR:1,1,1 S:6,3,2 SVP:4,1,0 St:1,1,1 VP:14,5,2 VPt:3,2,2
disclose#o 6 3 E:6,2,2 Et:1,1,1 NE:3,2,0 O:6,3,3 VP:6,2,2 VPt:1,1,1
discover# 11 3 C:3,2,1 CE:3,2,1 E:7,2,0 O:3,0,0 P:3,0,0 Pn:3,0,0 S:3,0,0 VP:10,2,0
discredit# 6 1 E:4,1,1 O:4,1,1 P:3,0,0 Pn:3,0,0 VP:5,1,1
discuss# 55 47 C:5,5,4 CE:5,5,5 CEt:1,1,0 Ct:1,1,0 E:52,37,32 Et:9,8,3 NE:35,21,0 NEt:6,4,0 O:45,33,24 Ot:3,2,0 P:10,1,0 Pn:10,1,0 PnV:3,1,0 T:1,1,0 TE:1,1,0 VP:53,34,26 VPo:13,3,0 VPt:6,5,2
discuss#cw 5 5 C:5,5,4 CE:5,5,5 CEt:1,1,0 Ct:1,1,0 E:5,5,5 Et:1,1,0 VP:5,5,4 VPt:1,1,0
discuss#o 32 28 E:32,25,22 Et:6,5,2 NE:23,16,0 NEt:4,3,0 O:32,24,20 Ot:3,2,0 VP:32,22,20 VPo:4,1,0 VPt:4,3,1
dislike# 4 3 E:4,0,0 Et:1,1,0 O:3,1,1 Ot:1,1,0 VP:4,1,1 VPt:1,1,0
dismantle# 4 0 E:4,0,0 O:3,0,0 VP:3,0,0
dismiss# 36 31 C:1,1,0 CE:1,1,0 E:32,24,20 Et:4,3,3 N:4,3,0 NE:27,20,0 NEt:4,3,0 O:32,18,12 OC:1,1,1 Ot:1,1,1 P:15,10,0 Pn:15,9,0 PnV:5,3,0 PnVt:1,1,0 S:2,1,1 VP:36,27,24 VPo:18,13,0 VPot:2,1,0 VPt:3,2,2 X:1,1,0 XE:1,1,0
dismiss#o 17 14 E:17,13,11 Et:2,1,1 N:4,3,0 NE:14,10,0 NEt:2,1,0 O:17,14,11 Ot:1,1,1 VP:17,13,11 VPo:4,1,0 VPt:2,1,1
dismiss#o|p:as 7 7 E:7,7,6 Et:1,1,1 NE:7,7,0 NEt:1,1,0 O:7,1,0 P:7,7,0 Pn:7,6,0 PnV:1,1,0 VP:7,7,7 VPo:7,7,0
dispatch# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0 VPo:3,0,0
display# 11 4 E:10,3,3 NE:6,3,0 O:6,3,2 P:5,2,0 Pn:5,1,0 VP:9,3,3 VPo:4,1,0
dispute# 5 5 E:4,4,4 O:4,4,4 REL:1,1,0 VP:4,4,4
distance# 7 5 E:7,3,0 Et:1,1,0 NE:6,3,0 NEt:1,1,0 O:7,0,0 P:7,5,0 Pn:7,5,3 PnV:3,2,1 PnVt:1,1,1 VP:7,3,0 VPo:7,4,0 VPot:1,1,0 VPt:1,1,0
distance#o|p:from 7 5 E:7,3,0 Et:1,1,0 NE:6,3,0 NEt:1,1,0 O:7,0,0 P:7,5,0 Pn:7,5,3 PnV:3,2,1 PnVt:1,1,1 VP:7,3,0 VPo:7,4,0 VPot:1,1,0 VPt:1,1,0
distribute# 6 2 E:5,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:6,1,0 VPo:1,1,0
divide# 29 6 C:1,1,0 CE:1,1,0 E:15,0,0 NE:3,0,0 O:8,0,0 P:16,4,0 Pn:16,4,2 PnV:5,3,1 S:12,0,0 SVP:10,5,0 VP:25,6,0
divide#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
do# 249 9 C:5,0,0 CE:5,0,0 COL:6,0,0 E:207,5,0 Et:28,0,0 L:6,0,0 Lt:3,0,0 N:4,0,0 NE:74,3,0 NEt:10,0,0 O:81,0,0 P:92,2,0 Pn:92,2,1 PnV:20,0,0 PnVt:6,0,0 QR:8,0,0 REL:10,0,0 S:10,0,0 SVP:8,0,0 T:6,0,0 TE:6,0,0 VP:209,4,0 VPo:41,1,0 VPot:7,0,0 VPt:15,0,0 X:17,2,0 XE:17,3,0
do#0 57 1 E:42,0,0 NE:7,0,0 VP:37,0,0
do#o 45 1 E:45,0,0 Et:4,0,0 N:3,0,0 NE:27,0,0 O:45,0,0 VP:45,0,0 VPo:12,0,0 VPt:3,0,0
do#o|p:in 5 1 E:5,1,0 NE:5,1,0 O:5,0,0 P:5,1,0 Pn:5,1,0 VP:5,1,0 VPo:5,1,0
do#p:in 11 0 E:11,0,0 P:11,0,0 Pn:11,0,0 VP:11,0,0
do#p:in|T 14 1 E:11,0,0 P:14,0,0 Pn:14,0,0 VP:14,0,0
do#p:with 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0
do#rel 8 0 E:4,0,0 REL:8,0,0
do#x 6 1 E:6,1,0 NE:3,1,0 VP:6,1,0 X:6,1,0 XE:6,1,0
document# 7 6 E:4,2,2 NE:4,2,0 O:3,2,2 PnV:1,1,0 S:2,2,2 VP:4,3,3 VPo:1,1,0 X:1,1,0 XE:1,1,0
dominate# 32 0 E:21,0,0 Et:4,0,0 NE:14,0,0 NEt:3,0,0 O:21,0,0 P:11,0,0 Pn:11,0,0 PnV:3,0,0 S:5,0,0 VP:31,0,0 VPo:12,0,0
dominate#o 7 0 E:7,0,0 Et:3,0,0 NE:5,0,0 O:7,0,0 VP:7,0,0
dominate#pasA 8 0 S:5,0,0 VP:8,0,0
donate# 11 0 E:11,0,0 NE:8,0,0 O:8,0,0 P:7,0,0 Pn:7,0,0 VP:11,0,0 VPo:5,0,0
double# 9 2 E:9,1,0 P:7,1,0 Pn:7,1,1 PnV:4,1,0 VP:9,2,0
downplay# 5 2 E:5,2,2 O:5,2,1 P:2,1,0 VP:5,2,2 VPo:2,1,0
draft# 6 1 E:5,1,0 Et:1,1,0 NE:3,1,0 NEt:1,1,0 O:4,0,0 P:5,1,0 Pn:5,1,0 VP:6,1,0 VPo:4,1,0 VPt:1,1,0
drag# 7 0 E:6,0,0 NE:3,0,0 O:3,0,0 P:6,0,0 Pn:6,0,0 VP:7,0,0
draw# 91 23 C:3,1,0 CE:3,1,0 E:82,3,1 Et:12,1,1 NE:61,3,0 NEt:8,0,0 O:70,6,4 P:46,2,0 Pn:46,2,2 PnV:17,0,0 QR:3,0,0 S:3,0,0 SVP:3,1,1 T:3,0,0 TE:3,0,0 VP:89,5,1 VPo:40,0,0 VPt:5,1,1
draw#o 33 11 E:33,3,1 Et:2,1,1 NE:28,3,0 O:33,5,3 VP:33,3,1 VPo:7,0,0 VPt:1,1,1
draw#o|p:from 13 6 E:13,0,0 NE:12,0,0 O:13,0,0 P:13,0,0 Pn:13,0,0 VP:13,0,0 VPo:13,0,0
draw#o|p:in 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
dress# 5 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
drive# 36 2 E:27,1,0 Et:5,0,0 NE:16,0,0 O:18,0,0 P:18,0,0 Pn:18,0,0 PnV:10,0,0 S:4,0,0 SVP:3,0,0 VP:35,1,0 VPo:12,0,0 VPt:4,0,0 X:8,0,0 XE:8,0,0
drive#o 9 0 E:9,0,0 NE:6,0,0 O:9,0,0 VP:9,0,0 VPo:3,0,0
drop# 42 2 E:40,1,1 Et:6,0,0 NE:9,1,0 NEt:3,0,0 O:10,1,1 P:27,0,0 Pn:27,0,0 PnV:15,0,0 VP:35,1,1 VPo:7,0,0 VPt:4,0,0
drop#0 9 0 E:8,0,0 VP:4,0,0
drop#p:out 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 PnV:5,0,0 VP:9,0,0
drown# 4 0 VP:3,0,0
dub# 4 4 C:2,2,1 CE:2,2,1 E:3,2,1 NE:1,1,0 O:1,1,1 QR:3,3,1 S:1,1,0 SVP:1,1,1 SX:1,1,1 VP:4,3,1 X:1,1,0
dump# 4 1 E:3,1,1 O:3,1,0 VP:4,1,1 VPo:1,1,0 X:1,1,0 XE:1,1,0
dwell# 5 4 E:4,3,0 P:4,1,0 Pn:4,1,1 PnV:1,1,0 VP:4,2,0
eager# 13 9 E:1,1,0 NE:1,1,0 PnV:1,1,0 VP:13,7,4 VPo:1,1,0 X:11,6,4 XE:11,5,3
eager#x|A 10 7 VP:10,6,4 X:10,6,4 XE:10,5,3
earn# 46 3 E:46,1,0 Et:10,0,0 NE:30,1,0 NEt:5,0,0 O:43,1,0 P:18,0,0 Pn:18,0,0 PnV:6,0,0 VP:45,1,0 VPi:4,0,0 VPo:28,0,0 VPot:5,0,0 VPt:5,0,0
earn#o 20 2 E:20,1,0 Et:5,0,0 NE:10,1,0 O:20,1,0 VP:20,1,0 VPo:11,0,0
earn#o|p:in 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
easy# 9 1 P:5,0,0 Pn:5,0,0 VP:9,1,0
eat# 6 0 E:6,0,0 NE:4,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:5,0,0 VPo:3,0,0
echo# 24 16 COL:2,1,1 E:18,8,5 Et:8,5,3 NE:12,4,1 NEt:4,2,0 O:16,7,7 Ot:2,1,0 P:5,2,0 Pn:5,2,0 QR:2,2,2 S:4,3,3 VP:21,7,6 VPo:7,1,0 VPot:3,0,0 VPt:7,4,2 X:1,1,1 XE:1,1,1
echo#o 9 5 E:9,3,3 Et:5,3,2 NE:8,3,0 NEt:4,2,0 O:9,4,4 Ot:2,1,0 VP:9,3,3 VPt:3,2,1
elaborate# 4 3 E:3,0,0 LR:1,1,1 QLR:1,1,1 VP:3,0,0
elect# 35 4 E:13,3,1 NE:7,1,0 O:14,2,2 P:19,2,0 Pn:19,2,0 PnV:11,1,0 PnVt:2,1,0 S:18,0,0 SVP:15,1,0 SVPt:2,1,1 VP:30,4,2 VPo:3,0,0 VPt:2,1,0
elect#o 9 1 E:9,1,1 NE:4,1,0 O:9,1,1 VP:9,1,1
elect#pas|p:to 8 1 P:8,1,0 Pn:8,1,0 PnV:6,1,0 PnVt:2,1,0 S:7,0,0 SVP:7,1,0 SVPt:2,1,1 VP:8,1,0 VPt:2,1,0
elevate# 9 1 E:8,1,0 NE:7,1,0 O:7,0,0 P:8,1,0 Pn:8,1,0 PnV:5,1,0 VP:9,1,0 VPo:6,1,0
eligible# 4 0 VP:4,0,0
eliminate# 17 1 E:13,1,1 NE:8,1,0 O:12,1,1 P:5,0,0 Pn:5,0,0 S:3,0,0 VP:14,1,1 VPo:4,0,0 VPt:3,0,0
eliminate#o 8 1 E:8,1,1 NE:5,1,0 O:8,1,1 VP:8,1,1
email# 23 8 E:23,6,1 Et:7,0,0 NE:6,3,2 O:10,2,1 P:6,1,1 Pn:6,1,1 PnV:3,0,0 QR:3,2,1 T:1,1,0 TE:1,1,0 VP:21,5,0 VPi:1,1,1 VPo:7,3,2 VPt:4,0,0 X:2,2,1 XE:2,2,1
email#0 9 1 E:9,1,1 Et:4,0,0 VP:7,1,0 VPt:3,0,0
embed# 4 1 VP:4,0,0
embrace# 33 16 E:30,9,5 Et:3,0,0 N:1,1,0 NE:18,4,0 O:29,13,9 P:6,1,0 Pn:6,1,0 REL:1,1,1 T:1,1,0 TE:1,1,0 VP:32,10,6 VPo:9,1,0
embrace#o 23 10 E:23,4,2 N:1,1,0 NE:14,1,0 O:23,10,7 VP:23,6,4 VPo:5,0,0
emerge# 36 3 E:32,1,0 Et:6,0,0 NE:3,0,0 O:5,1,0 P:25,0,0 Pn:25,0,0 PnV:8,0,0 PnVt:3,0,0 S:27,0,0 SVP:24,1,0 SVPt:3,0,0 VP:31,1,0 VPo:3,0,0 VPt:3,0,0
emerge#p:as 14 1 E:14,0,0 P:14,0,0 Pn:14,0,0 PnV:3,0,0 S:12,0,0 SVP:12,0,0 VP:14,0,0
emphasize# 19 16 C:7,6,5 CE:7,6,5 CEt:3,3,1 Ct:3,3,1 E:19,14,10 Et:5,5,2 NE:11,6,1 NEt:3,2,0 O:12,8,4 OC:1,1,0 OCt:1,1,0 P:5,2,0 Pn:5,1,0 PnV:2,1,0 QR:2,1,1 VP:19,15,10 VPo:7,3,1 VPot:3,2,0 VPt:5,5,2 X:3,1,1 XE:3,1,1 XEt:1,1,0 Xt:1,1,0
employ# 9 1 E:5,1,1 NE:3,1,0 O:5,0,0 P:2,1,0 PnV:1,1,0 S:4,0,0 VP:8,1,1 VPo:2,1,0
empower# 5 2 E:4,1,1 Et:2,1,1 NE:3,1,0 NEt:1,1,0 O:3,0,0 VP:4,1,1 VPo:3,1,0 VPot:1,1,0 VPt:2,1,1 X:4,1,0 XE:4,1,0 XEt:2,1,0 Xt:2,1,0
enable# 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
enable#o|x 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
enact# 6 1 E:5,1,1 NE:3,1,0 O:3,1,1 VP:3,1,1
encounter# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
encourage# 22 13 C:1,1,1 CE:1,1,1 E:20,11,7 NE:17,9,1 O:16,3,2 OC:1,1,0 P:4,0,0 Pn:4,0,0 PnV:2,1,0 QR:3,1,1 VP:21,11,8 VPi:2,1,0 VPo:14,9,1 X:13,8,1 XE:13,8,1
encourage#o|x 9 6 E:9,6,5 NE:9,6,1 O:9,1,0 VP:9,6,5 VPo:9,6,1 X:9,6,1 XE:9,6,1
end# 76 6 E:68,3,1 Et:6,0,0 L:4,0,0 NE:31,1,0 NEt:5,0,0 O:39,3,1 P:38,1,0 Pn:38,0,0 PnV:16,1,0 QR:4,1,1 VP:70,5,2 VPo:27,2,0 VPt:3,0,0 X:10,1,0 XE:10,1,0
end#0 7 0 E:5,0,0 VP:6,0,0
end#o 15 2 E:15,0,0 NE:10,1,0 O:15,2,1 VP:15,1,1 VPo:3,0,0
end#o|p:for 7 1 E:7,0,0 NE:7,0,0 O:7,1,0 P:7,1,0 Pn:7,0,0 PnV:4,0,0 VP:7,1,0 VPo:7,0,0
end#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:5,0,0 VP:6,0,0
endorse# 102 83 COL:3,1,0 E:99,45,34 Et:13,6,5 NE:52,10,0 NEt:10,3,0 O:95,72,61 Ot:1,1,1 P:31,7,0 Pn:31,5,0 PnV:3,0,0 QR:3,1,0 S:1,1,1 VP:101,58,45 VPo:44,8,0 VPot:3,1,0 VPt:8,6,5 X:3,1,1 XE:3,1,1
endorse#o 57 49 E:57,32,27 Et:6,5,4 NE:27,6,0 NEt:3,2,0 O:57,48,43 Ot:1,1,1 VP:57,41,35 VPo:10,0,0 VPt:5,5,4
endorse#o|p:in 14 10 E:14,5,2 NE:10,2,0 O:14,7,5 P:14,4,0 Pn:14,4,0 VP:14,6,4 VPo:14,4,0
endure# 6 1 E:6,1,0 NE:3,1,0 O:3,0,0 P:4,1,0 Pn:4,1,0 VP:5,1,0 VPo:3,1,0
energize# 7 0 E:7,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0
energize#o 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0
engage# 13 4 E:4,0,0 P:11,3,0 Pn:11,3,0 PnV:3,0,0 S:4,0,0 SVP:4,2,0 VP:11,3,0
engage#pas|p:in 5 2 P:5,2,0 Pn:5,2,0 S:4,0,0 SVP:4,2,0 VP:5,2,0
enjoy# 19 7 C:1,1,1 CE:1,1,1 E:18,4,4 NE:11,2,0 O:15,3,1 P:8,1,0 Pn:8,1,0 VP:19,5,5 VPo:8,2,0 X:1,1,1 XE:1,1,1
enjoy#o 9 3 E:9,1,1 NE:6,1,0 O:9,2,1 VP:9,2,2 VPo:2,1,0
enough# 8 0 VP:7,0,0 X:5,0,0 XE:5,0,0
enough#x|A 5 0 VP:5,0,0 X:5,0,0 XE:5,0,0
ensure# 10 0 C:5,0,0 CE:5,0,0 E:10,0,0 Et:3,0,0 NE:5,0,0 O:5,0,0 VP:10,0,0 VPo:3,0,0
enter# 42 1 E:40,1,0 Et:6,0,0 NE:22,1,0 NEt:5,0,0 O:33,1,0 P:16,0,0 Pn:16,0,0 PnV:3,0,0 VP:39,1,0 VPo:15,0,0 VPt:3,0,0
enter#0 5 0 E:5,0,0
enter#o 17 0 E:17,0,0 NE:10,0,0 O:17,0,0 VP:17,0,0
entitle# 4 1 QR:2,1,1 VP:3,0,0
envision# 5 5 E:5,3,2 NE:1,1,0 O:2,2,1 PnV:1,1,0 REL:2,1,0 VP:4,3,2 VPo:1,1,0 X:2,2,0 XE:2,2,0
erupt# 12 2 E:11,2,0 P:11,1,0 Pn:11,2,0 PnV:5,1,0 VP:12,2,0
escalate# 5 1 E:4,0,0 Et:3,0,0 O:4,1,1 VP:5,1,1
escape# 8 0 E:7,0,0 O:4,0,0 VP:7,0,0
establish# 11 3 E:8,2,1 NE:3,0,0 O:6,1,1 P:4,1,0 Pn:4,1,0 VP:11,2,1
establish#o 5 1 E:5,1,1 NE:3,0,0 O:5,1,1 VP:5,1,1
estimate# 17 13 C:9,7,5 CE:9,7,4 E:16,11,6 NE:5,4,0 O:2,1,0 P:4,3,0 Pn:4,1,0 PnV:1,1,0 VP:14,10,7 VPo:2,2,0
estimate#ct 6 5 C:6,5,4 CE:6,5,3 E:6,5,3 NE:1,1,0 VP:6,5,4
examine# 7 1 E:7,1,1 NE:3,0,0 O:7,1,1 QR:2,1,1 VP:7,1,1
exceed# 10 0 E:10,0,0 NE:5,0,0 O:9,0,0 P:4,0,0 Pn:4,0,0 VP:9,0,0 VPo:5,0,0
exceed#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
exchange# 5 0 VP:5,0,0
excite# 4 1 E:4,0,0 O:4,0,0 VP:4,0,0
exist# 11 1 E:9,1,0 P:3,0,0 Pn:3,0,0 VP:8,1,0 X:2,1,0 XE:2,1,0
exit# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
expand# 27 5 E:25,2,0 NE:17,1,0 O:19,0,0 P:9,0,0 Pn:9,0,0 PnV:2,1,1 VP:25,3,0 VPo:9,2,0 X:4,1,0 XE:4,1,0
expand#o 11 0 E:11,0,0 NE:8,0,0 O:11,0,0 VP:11,0,0
expect# 106 99 C:2,1,1 CE:2,1,1 CEt:1,1,0 Ct:1,1,0 E:29,17,11 Et:7,7,4 L:3,1,0 NE:13,9,0 NEt:2,2,0 O:15,6,2 P:10,2,0 Pn:10,2,0 PnV:5,4,0 REL:2,1,0 S:67,8,0 SVP:67,58,41 SVPt:9,6,1 SX:65,57,39 SXt:4,1,0 TE:1,1,0 VP:100,83,21 VPi:2,1,0 VPo:13,10,0 VPot:1,1,0 VPt:13,9,1 X:88,72,8 XE:88,67,6 XEt:18,14,2 Xt:7,4,0
expect#o|x 9 9 E:9,7,4 Et:2,2,2 NE:8,6,0 NEt:2,2,0 O:9,3,0 VP:9,7,6 VPo:9,7,0 VPot:1,1,0 VPt:1,1,1 X:9,8,0 XE:9,7,0 XEt:2,2,0 Xt:1,1,0
expect#pas|x 68 63 PnV:1,1,0 S:64,8,0 SVP:64,55,39 SVPt:9,6,1 SX:64,56,39 SXt:4,1,0 VP:68,58,4 VPt:9,5,0 X:68,57,4 XE:68,55,4 XEt:12,8,0 Xt:4,1,0
expect#x 8 7 E:8,3,2 Et:3,3,2 VP:8,6,4 VPt:1,1,0 X:8,6,4 XE:8,3,2 XEt:3,3,2 Xt:1,1,0
experience# 8 4 E:8,4,1 NE:6,2,0 O:7,3,2 P:4,2,0 Pn:4,1,0 VP:8,4,3 VPo:5,2,0
expire# 6 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
explain# 78 72 C:34,29,21 CE:34,30,23 E:60,48,29 Et:5,3,2 L:17,9,5 LR:3,3,1 Lt:12,8,5 NE:18,9,0 NEt:2,1,0 O:20,13,10 OC:2,1,0 OCt:1,1,1 Ot:2,1,1 P:15,4,0 Pn:15,4,0 PnV:5,5,0 QL:13,9,4 QLR:8,8,7 QR:9,5,3 S:3,0,0 SVP:2,1,0 T:3,2,1 TE:3,2,1 VP:58,44,32 VPo:11,5,0 VPt:2,1,1
explain#ct 9 9 C:9,8,7 CE:9,9,7 E:9,9,8 NE:1,1,0 PnV:1,1,0 VP:9,8,8
explain#cw 17 15 C:17,14,11 CE:17,14,13 E:17,14,12 PnV:1,1,0 VP:17,14,11
explain#o 8 7 E:8,6,5 Et:3,1,1 NE:5,3,0 NEt:2,1,0 O:8,7,6 Ot:2,1,1 VP:8,7,6 VPt:2,1,1
explain#postSq 9 9 L:9,6,3 Lt:9,6,3 QL:9,6,3 QLR:6,6,6
exploit# 6 1 E:5,1,1 O:2,1,1 VP:5,1,1
explore# 4 2 E:4,2,1 NE:3,0,0 O:4,2,2 VP:4,2,2
expose# 13 6 E:10,4,3 NE:6,3,0 O:9,3,2 P:1,1,0 Pn:1,1,0 REL:1,1,0 VP:10,4,3 VPo:2,1,0
expose#o 6 3 E:6,3,2 NE:4,2,0 O:6,3,2 VP:6,3,2
express# 45 43 C:5,5,4 CE:5,5,4 E:44,36,11 Et:6,4,1 N:7,7,5 NE:37,29,10 NEt:5,3,1 Nt:2,1,1 O:43,20,6 OC:5,5,1 Ot:2,1,0 P:15,12,0 Pn:15,12,6 PnV:5,3,0 PnVt:1,1,1 T:2,1,0 TE:2,1,0 VP:44,36,13 VPo:21,17,3 VPot:1,1,0 VPt:3,2,0 X:1,1,0 XE:1,1,0
express#ct|o 5 5 C:5,5,4 CE:5,5,4 E:5,5,1 NE:5,5,4 O:5,0,0 OC:5,5,1 PnV:1,1,0 VP:5,5,1 VPo:5,5,3
express#o 19 18 E:19,18,4 N:6,6,5 NE:17,15,6 O:19,16,5 VP:19,17,5 VPo:1,1,0
extend# 13 1 E:12,0,0 NE:7,0,0 O:7,0,0 P:11,0,0 Pn:11,0,0 VP:13,0,0 VPo:6,0,0
face# 120 2 COL:4,0,0 E:113,2,0 Et:16,0,0 NE:83,2,0 NEt:11,0,0 O:100,0,0 Ot:3,0,0 P:42,1,0 Pn:42,1,0 PnV:14,0,0 Pnt:4,0,0 Pt:4,0,0 REL:3,0,0 T:3,0,0 TE:3,0,0 VP:115,2,0 VPo:48,2,0 VPot:5,0,0 VPt:10,0,0 X:4,0,0 XE:4,0,0
face#o 60 1 E:60,1,0 Et:5,0,0 NE:48,1,0 NEt:5,0,0 O:60,0,0 VP:60,1,0 VPo:16,1,0 VPt:4,0,0
face#o|p:from 5 1 E:5,1,0 Et:3,0,0 NE:4,1,0 NEt:3,0,0 O:5,0,0 P:5,1,0 Pn:5,1,0 VP:5,1,0 VPo:5,1,0
face#o|p:in 9 0 E:9,0,0 NE:7,0,0 O:9,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:9,0,0 VPo:9,0,0
fail# 42 6 COL:2,1,0 E:39,6,0 Et:2,1,0 NE:1,1,0 VP:39,6,0 VPt:1,1,0 X:32,6,0 XE:32,6,0 XEt:2,1,0 Xt:1,1,0
fail#x 28 5 E:28,5,0 Et:2,1,0 NE:1,1,0 VP:28,5,0 VPt:1,1,0 X:28,5,0 XE:28,5,0 XEt:2,1,0 Xt:1,1,0
fall# 63 2 E:60,0,0 Et:5,0,0 NE:24,0,0 O:8,0,0 P:32,1,0 Pn:32,1,1 PnV:17,1,0 PnVt:3,0,0 VP:58,0,0 VPt:5,0,0 X:18,0,0 XE:18,0,0
fall#0 8 0 E:8,0,0 NE:4,0,0 VP:4,0,0
fall#a 12 0 E:12,0,0 NE:10,0,0 VP:12,0,0 X:12,0,0 XE:12,0,0
fall#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
fall#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
familiar# 6 2 P:6,1,0 Pn:6,1,1 PnV:4,1,0 VP:6,2,0
fare# 12 0 E:11,0,0 Et:6,0,0 NE:4,0,0 NEt:3,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:11,0,0 X:3,0,0 XE:3,0,0
favor# 27 19 C:1,1,1 CE:1,1,1 E:20,11,7 Et:3,0,0 NE:11,5,0 NEt:3,0,0 O:17,13,8 P:11,2,0 Pn:11,2,0 S:3,0,0 SVP:3,1,0 SX:3,1,0 VP:26,10,8 VPo:9,2,0 VPt:3,0,0 X:3,0,0 XE:3,1,0
favor#o 8 7 E:8,7,4 NE:3,3,0 O:8,6,5 VP:8,6,4
fear# 20 19 C:13,13,10 CE:13,12,10 CEt:2,2,0 Ct:2,2,0 E:20,14,12 Et:2,2,0 NE:11,8,0 O:5,4,4 QR:1,1,1 VP:19,17,14 VPt:2,2,0
fear#c 8 8 C:8,8,6 CE:8,8,6 E:8,8,6 NE:6,6,0 VP:8,8,6
feature# 22 4 COL:3,1,0 E:17,1,1 NE:15,1,0 O:17,0,0 P:9,1,0 Pn:9,1,0 S:3,2,2 SVP:3,0,0 VP:22,1,1 VPo:8,1,0
feature#o 10 0 E:10,0,0 NE:8,0,0 O:10,0,0 VP:10,0,0 VPo:4,0,0
feed# 6 1 C:1,1,0 CE:1,1,1 E:5,1,1 P:3,0,0 Pn:3,0,0 QR:1,1,0 VP:6,1,0
feel# 55 32 C:9,4,4 CE:9,4,4 E:52,23,10 Et:2,1,1 N:2,1,1 NE:19,8,2 O:12,4,2 P:8,3,0 Pn:8,3,1 PnV:2,1,0 S:2,1,1 T:5,0,0 TE:5,0,0 VP:54,22,11 VPo:5,0,0 VPt:2,1,1 X:24,11,5 XE:24,13,7 XEt:1,1,1 Xt:1,1,1
feel#a 19 13 E:19,11,5 Et:1,1,1 NE:4,3,1 VP:19,10,4 VPt:1,1,1 X:19,10,4 XE:19,11,5 XEt:1,1,1 Xt:1,1,1
feel#c 6 6 C:6,3,3 CE:6,3,3 E:6,3,3 NE:6,3,0 VP:6,3,3
feel#o 8 4 E:8,2,0 N:2,1,1 NE:3,1,1 O:8,3,1 VP:8,2,0
feud# 5 0 E:5,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
fight# 33 5 E:29,3,1 Et:3,0,0 L:3,0,0 NE:13,1,0 O:15,0,0 P:14,3,0 Pn:14,3,2 PnV:3,0,0 VP:31,3,1 VPo:8,1,0 X:6,1,0 XE:6,1,0
fight#o 7 1 E:7,0,0 NE:5,0,0 O:7,0,0 VP:7,0,0
figure# 16 5 C:4,3,2 CE:4,3,3 CEt:2,1,0 Ct:2,1,0 E:15,4,3 Et:2,1,0 NE:3,1,0 O:4,0,0 P:3,0,0 Pn:3,0,0 QR:1,1,0 VP:11,3,2 VPt:2,1,0 XE:2,1,0
file# 41 13 E:27,8,1 Et:6,1,0 NE:16,5,0 NEt:3,1,0 O:22,6,0 P:27,3,0 Pn:27,2,0 PnV:10,1,0 Pnt:2,1,0 Pt:2,1,0 S:7,1,1 SVP:6,0,0 VP:39,8,1 VPo:13,4,0 VPot:4,1,0 VPt:6,1,0 X:1,1,1 XE:1,1,1
file#o 7 5 E:7,4,0 NE:7,3,0 NEt:1,1,0 O:7,4,0 VP:7,4,0 VPo:3,1,0
fill# 15 1 E:11,0,0 NE:5,0,0 O:8,0,0 P:9,1,0 Pn:9,1,0 PnV:3,0,0 VP:14,0,0 VPo:4,0,0
film# 5 0 E:4,0,0 O:3,0,0 VP:4,0,0
finalize# 4 0
finance# 9 0 E:8,0,0 NE:5,0,0 O:8,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0 VPo:4,0,0
finance#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
find# 180 87 C:43,37,28 CE:43,38,33 CEt:7,5,1 COL:3,0,0 Ct:7,5,1 E:161,70,58 Et:24,11,2 L:7,5,3 Lt:5,3,0 N:8,2,0 NE:105,37,1 NEt:18,3,0 O:115,23,13 OC:2,1,1 Ot:7,2,0 P:45,6,0 Pn:45,7,3 PnV:13,5,0 QR:4,2,1 REL:2,1,0 S:4,2,0 SVP:4,2,1 SX:1,1,1 T:6,3,0 TE:6,3,0 VP:170,69,53 VPi:3,2,0 VPo:65,14,0 VPt:18,8,1 X:17,4,0 XE:17,5,0
find#c 11 10 C:11,10,7 CE:11,10,7 CEt:2,2,1 Ct:2,2,1 E:11,10,7 Et:2,2,1 NE:11,10,0 NEt:2,1,0 VP:11,10,7 VPt:2,2,1
find#ct 25 23 C:25,22,18 CE:25,23,23 CEt:3,2,0 Ct:3,2,0 E:25,23,23 Et:3,2,0 VP:25,22,19 VPt:3,2,0
find#o 49 13 E:49,12,9 Et:12,4,1 N:5,0,0 NE:37,9,1 NEt:10,2,0 O:49,13,10 Ot:7,2,0 VP:49,13,10 VPo:10,0,0 VPt:9,2,0
find#o|a 9 5 E:9,5,5 NE:7,4,0 O:9,3,0 PnV:1,1,0 VP:9,5,5 VPo:9,3,0 X:9,2,0 XE:9,3,0
find#o|p:in 17 2 E:17,0,0 NE:15,0,0 O:17,0,0 P:17,1,0 Pn:17,2,1 VP:17,0,0 VPo:17,1,0
find#o|x 5 1 E:5,1,1 NE:5,1,0 O:5,0,0 VP:5,1,1 VPo:5,1,0 X:5,1,0 XE:5,1,0
find#postS 5 5 L:5,5,3 Lt:3,3,0
finish# 22 0 E:17,0,0 Et:5,0,0 NE:6,0,0 O:7,0,0 P:13,0,0 Pn:13,0,0 PnV:6,0,0 PnVt:3,0,0 VP:20,0,0 VPo:4,0,0 VPt:4,0,0
finish#p:in|T 5 0 E:3,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
fire# 32 9 C:3,1,0 CE:3,1,1 E:19,3,2 Et:3,2,1 NE:7,0,0 NEt:1,1,0 O:11,3,3 P:22,1,0 Pn:22,2,1 PnV:9,1,1 Pnt:2,1,1 Pt:2,1,0 S:12,2,2 SVP:10,2,0 VP:30,5,2 VPo:6,0,0 VPt:3,1,0
fire#o 6 2 E:6,1,1 Et:1,1,1 NE:3,0,0 NEt:1,1,0 O:6,2,2 VP:6,2,2
first# 6 0 P:3,0,0 Pn:3,0,0 VP:6,0,0
fit# 8 0 E:6,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0
fix# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
flank# 5 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
flee# 15 0 E:14,0,0 NE:8,0,0 O:11,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:13,0,0 VPo:6,0,0
flee#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
flip# 9 1 E:7,0,0 NE:3,0,0 P:4,1,0 Pn:4,1,1 VP:8,1,0
float# 5 3 E:3,3,0 N:2,2,2 NE:2,2,2 O:3,3,0 VP:4,3,0
flood# 4 0 E:3,0,0 VP:4,0,0
flow# 8 0 E:7,0,0 P:6,0,0 Pn:6,0,0 VP:8,0,0
fly# 28 1 E:26,1,0 Et:3,0,0 NE:3,0,0 P:20,0,0 Pn:20,0,0 PnV:12,1,0 VP:23,1,0 VPt:3,0,0 X:3,0,0 XE:3,0,0
fly#0 5 0 E:5,0,0
fly#p:to 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:6,0,0
focus# 77 37 C:1,1,1 CE:1,1,1 COL:2,1,0 E:54,24,1 Et:8,3,0 L:5,0,0 LR:3,0,0 NE:8,1,0 O:7,0,0 P:64,26,0 Pn:64,27,22 PnV:15,5,1 PnVt:3,3,3 Pnt:7,3,1 Pt:7,3,0 S:7,0,0 SVP:7,1,0 VP:72,30,1 VPo:4,1,0 VPt:11,7,0
focus#acl|p:on 8 4 P:8,4,0 Pn:8,4,3 Pnt:1,1,0 Pt:1,1,0 VP:8,4,0 VPt:1,1,0
focus#p:on 38 23 E:38,21,0 Et:4,2,0 P:38,17,0 Pn:38,18,14 PnV:10,4,1 PnVt:1,1,1 Pnt:3,2,1 Pt:3,2,0 VP:38,20,0 VPt:4,3,0
focus#p:on|T 5 2 E:5,0,0 Et:2,1,0 P:5,2,0 Pn:5,2,2 PnV:3,1,0 PnVt:2,2,2 VP:5,1,0 VPt:3,2,0
focus#pas|p:on 6 1 P:6,1,0 Pn:6,1,1 S:6,0,0 SVP:6,1,0 VP:6,1,0
follow# 104 6 COL:3,0,0 E:85,4,1 Et:8,0,0 L:5,0,0 LR:5,0,0 NE:55,2,0 NEt:5,0,0 O:62,1,1 P:49,3,0 Pn:49,3,1 PnV:6,0,0 QR:4,0,0 VP:89,4,1 VPo:36,1,0 VPt:5,0,0
follow#0 9 0 E:9,0,0
follow#o 26 1 E:26,1,1 NE:17,1,0 O:26,1,1 VP:26,1,1 VPo:3,0,0
follow#o|p:on 17 0 E:17,0,0 NE:17,0,0 O:17,0,0 P:17,0,0 Pn:17,0,0 VP:17,0,0 VPo:17,0,0
follow#pasA 7 0 VP:7,0,0
force# 33 1 E:26,1,1 NE:22,1,0 O:23,0,0 P:8,0,0 Pn:8,0,0 S:7,0,0 SVP:7,0,0 SX:4,0,0 VP:33,1,1 VPo:20,1,0 X:21,1,0 XE:21,1,0
force#o|x 15 1 E:15,1,1 NE:15,1,0 O:15,0,0 VP:15,1,1 VPo:15,1,0 X:15,1,0 XE:15,1,0
forget# 8 5 C:4,2,2 CE:4,2,2 E:7,4,2 NE:3,2,0 VP:8,4,2 X:2,2,0 XE:2,2,0
form# 13 0 E:12,0,0 NE:9,0,0 O:12,0,0 P:3,0,0 Pn:3,0,0 VP:13,0,0 VPo:4,0,0
form#o 9 0 E:9,0,0 NE:6,0,0 O:9,0,0 VP:9,0,0
forward# 4 1 E:3,1,0 NE:1,1,0 O:1,1,0 P:3,0,0 Pn:3,0,0 VP:4,1,0
found# 23 0 E:9,0,0 NE:4,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:5,0,0 S:5,0,0 SVP:4,0,0 VP:23,0,0 VPo:3,0,0 X:3,0,0 XE:3,0,0
found#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
found#pasA 7 0 VP:7,0,0
frame# 7 3 E:7,3,1 NE:5,3,1 O:7,0,0 P:4,0,0 Pn:4,1,0 PnV:4,2,1 VP:7,3,1 VPo:6,3,0
free# 7 1 VP:7,1,0 X:5,1,0 XE:5,0,0 XEt:2,1,0
freed# 5 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
friendly# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
frustrate# 4 1 E:4,0,0 O:3,0,0 VP:3,0,0
fuel# 17 1 C:1,1,0 CE:1,1,0 E:14,1,0 NE:8,0,0 O:12,0,0 P:4,0,0 Pn:4,0,0 VP:16,1,0 VPo:5,0,0
fuel#o 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
fund# 14 0 E:8,0,0 NE:6,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 QR:3,0,0 S:3,0,0 VP:13,0,0
fundrais# 5 1 E:4,1,0 P:2,1,0 Pn:2,1,1 VP:4,1,0
gain# 37 2 E:33,0,0 Et:5,0,0 L:3,0,0 Lt:3,0,0 NE:23,0,0 NEt:5,0,0 O:30,0,0 P:13,0,0 Pn:13,0,0 PnV:6,0,0 VP:34,0,0 VPo:19,0,0 VPt:3,0,0 X:5,0,0 XE:5,0,0
gain#o 14 1 E:14,0,0 NE:8,0,0 O:14,0,0 VP:14,0,0 VPo:4,0,0
gain#o|p:in 8 1 E:8,0,0 NE:8,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:4,0,0 VP:8,0,0 VPo:8,0,0
galvanize# 6 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:6,0,0
garner# 13 0 E:12,0,0 NE:9,0,0 O:12,0,0 P:4,0,0 Pn:4,0,0 VP:13,0,0 VPo:5,0,0 VPt:3,0,0
garner#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
gather# 33 0 E:28,0,0 Et:4,0,0 NE:4,0,0 O:10,0,0 P:22,0,0 Pn:22,0,0 PnV:9,0,0 S:3,0,0 SVP:3,0,0 VP:30,0,0 VPo:5,0,0 X:4,0,0 XE:4,0,0
gather#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
generate# 13 0 E:13,0,0 NE:9,0,0 O:11,0,0 P:4,0,0 Pn:4,0,0 VP:12,0,0 VPo:5,0,0
generate#o 7 0 E:7,0,0 NE:4,0,0 O:7,0,0 VP:7,0,0
get# 240 12 C:4,0,0 CE:4,0,0 COL:7,0,0 COLt:3,0,0 E:228,7,1 Et:22,2,0 L:4,0,0 N:3,0,0 NE:96,3,0 NEt:10,1,1 O:151,1,1 OC:3,0,0 P:78,2,0 Pn:78,2,2 PnV:25,1,0 PnVt:6,1,1 Pnt:3,0,0 Pt:3,0,0 REL:4,0,0 T:5,0,0 TE:5,0,0 VP:232,8,1 VPo:84,0,0 VPot:7,0,0 VPt:13,1,0 X:60,3,0 XE:60,4,0 XEt:4,1,0
get#0 8 1 E:4,1,0 NE:1,1,0 VP:8,1,0
get#a 24 3 E:24,3,0 Et:1,1,0 NE:7,2,0 NEt:1,1,1 VP:24,3,0 X:24,2,0 XE:24,3,0 XEt:1,1,0
get#o 69 2 E:69,1,1 Et:4,0,0 NE:35,0,0 O:69,1,1 VP:69,1,1 VPo:16,0,0
get#o|T 11 0 E:11,0,0 O:11,0,0 VP:11,0,0
get#o|a 10 0 E:10,0,0 NE:4,0,0 O:10,0,0 VP:10,0,0 VPo:10,0,0 X:10,0,0 XE:10,0,0
get#o|x 8 0 E:8,0,0 NE:7,0,0 O:8,0,0 VP:8,0,0 VPo:8,0,0 X:8,0,0 XE:8,0,0
get#p:into 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0
get#p:to 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 PnV:6,0,0 VP:8,0,0
give# 216 29 C:12,3,2 CE:12,3,2 E:193,18,8 Et:31,4,1 L:4,0,0 N:10,0,0 NE:134,14,1 NEt:23,3,0 O:173,16,5 OC:4,3,0 Ot:5,1,0 P:72,7,0 Pn:72,5,2 PnV:19,1,0 PnVt:4,0,0 QR:6,2,2 S:6,0,0 SVP:6,1,0 SVa:1,1,0 T:5,0,0 TE:5,0,0 VP:205,20,8 VPi:60,3,0 VPit:6,0,0 VPo:88,9,1 VPot:10,0,0 VPt:24,3,0 X:8,1,1 XE:8,1,1 XEt:3,0,0
give#0 8 0 E:8,0,0 NE:3,0,0
give#o 49 6 E:49,5,2 Et:8,2,0 NE:30,3,0 NEt:8,2,0 O:49,6,2 Ot:5,1,0 VP:49,5,2 VPo:13,0,0 VPt:7,2,0
give#o|T 9 2 E:9,0,0 Et:2,1,1 O:9,1,0 VP:9,0,0 VPo:3,0,0 VPt:2,1,0
give#o|i 54 3 E:54,3,3 Et:8,0,0 N:10,0,0 NE:50,3,0 NEt:8,0,0 O:54,3,0 P:12,0,0 Pn:12,0,0 VP:54,3,3 VPi:54,3,0 VPit:5,0,0 VPo:20,0,0 VPt:5,0,0
give#o|p:to 20 4 E:20,3,0 Et:2,1,0 NE:19,3,0 NEt:2,1,0 O:20,1,1 P:20,3,0 Pn:20,3,2 PnV:7,0,0 VP:20,3,0 VPo:20,3,0
give#p:to 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
go# 294 53 C:5,1,1 CE:5,1,1 COL:5,0,0 E:261,31,1 Et:42,6,0 L:15,1,1 LR:3,0,0 Lt:4,0,0 NE:30,2,0 NEt:3,1,0 O:20,0,0 P:146,9,0 Pn:146,9,6 PnV:69,6,0 PnVt:14,1,0 Pnt:2,1,0 Pt:2,1,0 QL:2,2,2 QR:15,8,8 S:3,0,0 T:12,2,0 TE:12,3,0 VP:265,31,0 VPo:14,1,0 VPt:28,3,0 X:82,17,0 XE:82,17,0 XEt:11,2,0 Xt:7,1,0
go#0 43 7 E:34,4,1 Et:2,1,0 NE:11,1,0 VP:35,3,0
go#a 5 1 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
go#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0 VPo:4,0,0
go#p:after 9 4 E:9,3,0 P:9,3,0 Pn:9,3,3 PnV:5,1,0 VP:9,4,0
go#p:into 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0
go#p:in|T 5 0 E:4,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
go#p:on 10 4 E:10,2,0 Et:2,1,0 NEt:1,1,0 P:10,1,0 Pn:10,1,1 PnV:6,2,0 VP:10,3,0
go#p:to 44 0 E:44,0,0 Et:7,0,0 P:44,0,0 Pn:44,0,0 PnV:16,0,0 VP:44,0,0
go#postS 7 0 L:7,0,0
go#x 36 3 E:36,3,0 Et:3,0,0 P:6,0,0 Pn:6,0,0 PnV:6,1,0 VP:36,3,0 X:36,3,0 XE:36,3,0 XEt:3,0,0
go#x|T 23 12 E:23,9,0 Et:6,2,0 PnV:2,1,0 VP:23,10,0 VPt:6,1,0 X:23,11,0 XE:23,9,0 XEt:6,2,0 Xt:4,1,0
good# 19 2 P:16,2,1 Pn:16,2,0 PnV:3,0,0 VP:18,2,1
good#p:for|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
govern# 5 0 E:3,0,0 VP:4,0,0
grab# 8 1 E:8,0,0 NE:6,0,0 O:7,0,0 P:5,0,0 Pn:5,0,0 VP:7,0,0 VPo:6,0,0
graduate# 6 0 E:5,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:5,0,0
grant# 8 2 E:5,0,0 NE:4,0,0 O:5,1,0 P:4,0,0 Pn:4,0,0 S:3,1,0 SVP:3,1,0 St:1,1,1 VP:7,0,0 VPo:4,0,0
grapple# 5 1 E:5,1,0 P:5,1,0 Pn:5,1,1 VP:5,1,0
grapple#p:with 5 1 E:5,1,0 P:5,1,0 Pn:5,1,1 VP:5,1,0
greet# 9 2 E:3,0,0 NE:3,0,0 O:3,0,0 P:5,1,0 Pn:5,1,1 PnV:3,0,0 S:4,1,1 SVP:4,0,0 SVa:3,0,0 VP:8,1,0
grow# 64 4 C:5,1,0 CE:5,1,0 E:57,3,0 Et:3,0,0 L:3,0,0 NE:17,1,0 O:9,0,0 P:18,0,0 Pn:18,0,0 PnV:8,0,0 QR:4,0,0 REL:4,0,0 VP:51,2,0 VPo:4,0,0 X:18,1,0 XE:18,2,0
grow#0 12 1 E:12,1,0 NE:3,1,0 VP:7,0,0
grow#a 8 1 E:8,0,0 NE:3,0,0 VP:8,0,0 X:8,0,0 XE:8,0,0
grow#a|T 6 1 E:6,1,0 VP:6,1,0 X:6,1,0 XE:6,1,0
grow#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
grow#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
guarantee# 5 2 E:4,1,1 NE:2,1,0 O:3,2,1 SVP:1,1,1 VP:5,2,1
guard# 4 0 VP:4,0,0
guess# 10 5 C:4,2,1 CE:4,2,2 E:10,4,3 Et:2,1,1 NE:6,2,0 NEt:1,1,0 O:5,3,3 VP:10,5,5
guide# 5 1 E:3,0,0 NE:3,0,0 O:3,0,0 VP:5,0,0
hack# 5 0 E:3,0,0 VP:4,0,0
hail# 5 5 E:4,3,1 Et:1,1,1 NE:3,0,0 NEt:1,1,0 O:5,3,1 P:2,1,0 Pn:2,1,0 VP:5,5,2 VPo:3,1,0 VPot:1,1,0 VPt:1,1,1
halt# 4 0 E:3,0,0 VP:3,0,0
hammer# 9 4 E:8,2,1 Et:1,1,1 NE:8,2,0 NEt:1,1,0 O:8,2,2 P:5,1,0 Pn:5,1,0 QR:1,1,0 VP:9,2,2 VPo:6,1,0
hand# 14 1 E:12,1,1 NE:6,0,0 O:11,1,1 P:8,0,0 Pn:8,0,0 VP:13,1,1 VPi:3,0,0 VPo:8,0,0
handle# 10 0 E:9,0,0 NE:3,0,0 O:8,0,0 VP:9,0,0
handle#o 6 0 E:6,0,0 O:6,0,0 VP:6,0,0
hang# 9 2 E:9,0,0 P:8,1,0 Pn:8,1,1 PnV:4,0,0 VP:8,0,0
happen# 57 1 E:34,1,0 Et:3,0,0 L:3,0,0 Lt:3,0,0 NE:6,0,0 P:18,0,0 Pn:18,0,0 PnV:5,0,0 QR:4,1,1 S:43,0,0 SVP:26,0,0 SX:4,0,0 VP:34,0,0 X:4,0,0 XE:4,0,0
happen#0 26 0 E:12,0,0 NE:4,0,0 S:18,0,0 SVP:6,0,0 VP:10,0,0
happen#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 S:3,0,0 SVP:3,0,0 VP:6,0,0
happy# 5 3 P:1,1,0 Pn:1,1,1 VP:5,3,2 X:4,2,2 XE:4,2,1
hard# 8 1 VP:7,0,0 X:3,0,0 XE:3,0,0
harm# 4 0 VP:4,0,0
hate# 7 3 E:6,1,1 O:2,2,2 VP:3,1,1
have# 770 107 C:15,3,1 CE:15,3,1 CEt:2,1,0 COL:26,4,3 COLt:4,0,0 Ct:2,1,0 E:741,65,6 Et:106,9,0 L:21,0,0 LR:8,0,0 Lt:19,0,0 LtR:8,0,0 Ltt:3,0,0 N:42,4,2 NE:438,40,5 NEt:75,6,0 Nt:3,1,0 O:576,36,2 Ot:29,3,0 P:103,6,0 Pn:103,5,3 PnV:22,4,0 PnVt:6,1,1 QR:11,3,2 REL:9,0,0 T:34,2,1 TE:34,2,1 TEt:6,0,0 Tt:6,0,0 VP:736,60,6 VPo:173,11,0 VPot:15,1,0 VPt:74,7,0 X:133,13,0 XE:133,14,0 XEt:13,2,0 Xt:8,2,0
have#0 21 5 E:21,3,0 Et:5,0,0 VP:12,2,0
have#a 11 0 E:11,0,0 NE:3,0,0 VP:11,0,0 X:11,0,0 XE:11,0,0
have#a|T 5 0 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
have#c 8 2 C:8,2,1 CE:8,2,1 CEt:2,1,0 Ct:2,1,0 E:8,2,1 Et:2,1,0 NE:5,1,0 VP:8,2,1 VPt:2,1,0
have#o 396 45 E:396,28,1 Et:65,3,0 N:40,3,2 NE:288,25,3 NEt:52,3,0 Nt:3,1,0 O:396,27,0 Ot:27,3,0 VP:396,29,1 VPo:56,4,0 VPot:5,0,0 VPt:45,3,0
have#o|: 14 3 COL:14,3,2 E:14,2,0 NE:12,2,1 O:14,0,0 VP:14,0,0 VPo:4,0,0
have#o|T 27 6 E:25,5,0 N:1,1,0 NE:11,3,0 O:27,3,0 VP:27,3,0 VPo:3,0,0
have#o|a 17 0 E:17,0,0 NE:11,0,0 O:17,0,0 VP:17,0,0 VPo:17,0,0 X:17,0,0 XE:17,0,0
have#o|p:at 6 2 E:6,2,2 NE:6,2,0 O:6,0,0 P:6,2,0 Pn:6,1,0 PnV:1,1,0 VP:6,2,2 VPo:6,2,0
have#o|p:in 22 2 E:22,1,0 Et:4,1,0 NE:17,0,0 NEt:3,0,0 O:22,1,1 P:22,0,0 Pn:22,0,0 PnV:4,1,0 VP:22,1,0 VPo:21,0,0
have#o|p:to 7 0 E:7,0,0 NE:4,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0 VPo:7,0,0
have#o|p:with 6 1 E:6,1,0 NE:5,1,0 O:6,0,0 P:6,1,0 Pn:6,1,1 VP:6,1,0 VPo:6,1,0
have#o|pt 18 0 E:18,0,0 NE:18,0,0 O:18,0,0 T:18,0,0 TE:18,0,0 VP:18,0,0 VPo:5,0,0
have#o|pt|: 8 2 COL:8,1,1 COLt:3,0,0 E:8,1,0 Et:3,1,0 NE:8,1,1 NEt:3,1,0 O:8,1,0 T:8,1,0 TE:8,1,0 TEt:3,0,0 Tt:3,0,0 VP:8,1,0
have#o|x 8 2 E:8,0,0 NE:7,0,0 O:8,1,0 VP:8,0,0 VPo:8,0,0 X:8,0,0 XE:8,0,0
have#p:in 12 4 E:12,1,0 P:12,0,0 Pn:12,0,0 PnV:3,1,0 VP:12,1,0
have#postS 8 1 L:8,0,0 Lt:6,0,0
have#postSm 5 2 L:5,0,0 LR:5,0,0 Lt:5,0,0 LtR:5,0,0
have#rel|T 5 1 E:4,1,0 REL:5,0,0 VP:3,0,0
have#x 75 16 E:75,9,0 Et:8,1,0 VP:75,9,0 VPt:8,1,0 X:75,10,0 XE:75,9,0 XEt:8,2,0 Xt:7,2,0
have#x|T 9 2 E:9,2,0 VP:9,2,0 X:9,2,0 XE:9,2,0
head# 44 0 E:38,0,0 Et:8,0,0 NE:8,0,0 O:10,0,0 P:35,0,0 Pn:35,0,0 PnV:10,0,0 S:4,0,0 SVP:3,0,0 VP:43,0,0 VPo:7,0,0 VPt:5,0,0 X:3,0,0 XE:3,0,0
head#p:into 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 VP:10,0,0
head#p:to 8 0 E:8,0,0 Et:6,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:8,0,0 VPt:4,0,0
hear# 40 7 C:5,1,1 CE:5,1,1 E:37,4,2 Et:4,0,0 NE:12,2,0 O:24,2,1 P:14,0,0 Pn:14,0,0 PnV:4,1,0 QR:3,1,0 VP:40,5,3 VPo:13,2,0 X:8,1,0 XE:8,1,0
hear#o 7 3 E:7,1,0 NE:3,1,0 O:7,2,1 VP:7,2,1
hear#o|a 5 1 E:5,1,1 NE:4,1,0 O:5,0,0 VP:5,1,1 VPo:5,1,0 X:5,1,0 XE:5,1,0
heed# 4 0
help# 176 8 C:4,0,0 CE:4,0,0 COL:4,0,0 E:167,7,0 Et:18,0,0 L:5,0,0 Lt:3,0,0 NE:59,1,0 NEt:7,0,0 O:77,0,0 P:15,0,0 Pn:15,0,0 PnV:4,0,0 VP:169,6,0 VPo:59,1,0 VPot:4,0,0 VPt:17,0,0 X:121,5,0 XE:121,5,0 XEt:13,0,0 Xt:9,0,0
help#a 66 5 E:66,5,0 Et:7,0,0 VP:66,5,0 VPt:7,0,0 X:66,5,0 XE:66,5,0 XEt:7,0,0 Xt:6,0,0
help#o 29 2 E:29,1,0 NE:17,1,0 O:29,0,0 VP:29,1,0 VPo:12,1,0 VPt:3,0,0
help#o|a 38 0 E:38,0,0 Et:4,0,0 NE:34,0,0 NEt:4,0,0 O:38,0,0 VP:38,0,0 VPo:38,0,0 X:38,0,0 XE:38,0,0 XEt:4,0,0
help#x 8 0 E:8,0,0 VP:8,0,0 X:8,0,0 XE:8,0,0
high# 20 0 P:17,0,0 Pn:17,0,0 PnV:6,0,0 VP:20,0,0
high#p:than|A 6 0 P:6,0,0 Pn:6,0,0 VP:6,0,0
highlight# 22 15 C:3,1,1 CE:3,1,1 E:20,10,8 Et:6,2,0 NE:18,9,0 NEt:5,2,0 O:16,9,5 Ot:2,1,0 P:4,0,0 Pn:4,0,0 S:1,1,1 VP:20,12,8 VPo:8,3,0 VPot:2,1,0 VPt:3,2,0 X:2,1,0 XE:2,1,0
highlight#o 10 9 E:10,7,6 Et:4,2,0 NE:10,7,0 NEt:3,2,0 O:10,8,5 Ot:2,1,0 VP:10,9,6 VPo:2,2,0 VPot:2,1,0 VPt:3,2,0
hint# 13 10 C:3,2,2 CE:3,2,2 COL:1,1,0 E:10,6,4 L:2,1,1 Lt:1,1,1 P:6,4,1 Pn:6,4,3 QR:2,1,0 VP:11,6,4
hire# 32 8 E:26,5,4 Et:5,3,3 NE:21,5,0 NEt:2,1,0 O:22,5,4 P:9,1,0 Pn:9,1,0 PnV:5,2,0 S:5,0,0 SVP:5,1,0 VP:32,6,5 VPo:10,3,0 VPt:3,2,2 X:7,2,0 XE:7,2,0 XEt:1,1,0
hire#o 15 4 E:15,2,2 Et:4,2,2 NE:12,2,0 O:15,4,4 VP:15,2,2 VPo:3,0,0 VPt:3,2,2
hit# 37 9 E:33,7,3 NE:23,6,0 O:27,0,0 P:18,6,0 Pn:18,6,2 PnV:3,1,0 S:3,1,1 VP:36,7,2 VPo:18,7,0
hit#o 10 0 E:10,0,0 NE:7,0,0 O:10,0,0 VP:10,0,0 VPo:3,0,0
hold# 202 20 COL:5,0,0 E:165,14,4 Et:30,2,0 N:1,1,0 NE:106,8,0 NEt:20,1,0 O:151,6,3 Ot:4,0,0 P:101,7,0 Pn:101,6,4 PnV:29,2,0 PnVt:4,1,1 Pnt:4,0,0 Pt:4,0,0 QR:7,2,1 REL:4,0,0 S:23,0,0 SVP:19,1,1 T:9,0,0 TE:9,0,0 VP:192,16,6 VPo:96,7,0 VPot:10,2,0 VPt:17,2,0 X:11,3,0 XE:11,4,0
hold#o 62 5 E:62,5,3 Et:6,0,0 N:1,1,0 NE:43,4,0 NEt:3,0,0 O:62,3,2 Ot:3,0,0 VP:62,4,3 VPo:16,1,0 VPt:4,0,0
hold#o|T 8 1 E:8,1,0 Et:4,0,0 O:8,1,0 VP:8,1,0
hold#o|p:among 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
hold#o|p:in 12 0 E:12,0,0 NE:10,0,0 O:12,0,0 P:12,0,0 Pn:12,0,0 PnV:4,0,0 VP:12,0,0 VPo:12,0,0
hold#o|p:on 9 1 E:9,0,0 Et:3,1,0 NE:8,0,0 NEt:2,1,0 O:9,0,0 P:9,1,0 Pn:9,1,1 PnVt:1,1,1 VP:9,0,0 VPo:9,0,0 VPot:3,1,0 VPt:3,1,0
hold#o|p:over 5 1 E:5,0,0 Et:2,1,0 NE:4,0,0 O:5,0,0 P:5,1,0 Pn:5,0,0 PnV:4,1,0 VP:5,1,0 VPo:5,1,0 VPot:1,1,0 VPt:1,1,0
hold#pasA 5 0 S:3,0,0 VP:5,0,0
hold#pas|p:in 6 0 P:6,0,0 Pn:6,0,0 S:6,0,0 SVP:6,0,0 VP:6,0,0
honor# 5 0 P:4,0,0 Pn:4,0,0 S:5,0,0 SVP:5,0,0 VP:5,0,0
hop# 4 0 E:4,0,0 VP:4,0,0
hope# 67 57 C:24,22,18 CE:24,22,19 CEt:3,2,1 COL:3,3,0 Ct:3,2,1 E:65,48,34 Et:8,6,4 L:3,0,0 NE:19,18,0 NEt:2,1,0 O:4,1,0 OC:1,1,1 P:6,4,0 Pn:6,4,3 PnV:2,2,0 QR:1,1,0 T:5,3,0 TE:5,4,0 VP:62,48,35 VPo:3,3,0 VPt:7,5,3 X:34,22,16 XE:34,23,15 XEt:4,4,3 Xt:2,2,1
hope#c 15 15 C:15,15,13 CE:15,15,14 CEt:1,1,0 Ct:1,1,0 E:15,15,13 Et:1,1,0 NE:15,15,0 NEt:1,1,0 VP:15,15,13 VPt:1,1,0
hope#ct 6 5 C:6,5,4 CE:6,5,4 CEt:2,1,1 Ct:2,1,1 E:6,5,4 Et:2,1,1 VP:6,5,4 VPt:2,1,1
hope#x 25 19 E:25,16,10 Et:3,3,2 P:1,1,0 Pn:1,1,1 PnV:1,1,0 VP:25,18,13 VPt:2,2,1 X:25,17,13 XE:25,15,10 XEt:3,3,2 Xt:2,2,1
hopeful# 6 6 C:5,5,4 CE:5,5,4 CEt:2,1,0 Ct:2,1,0 P:1,1,0 Pn:1,1,1 VP:6,6,3 VPt:2,1,0
host# 36 0 E:26,0,0 Et:7,0,0 NE:19,0,0 NEt:6,0,0 O:24,0,0 P:12,0,0 Pn:12,0,0 VP:36,0,0 VPo:10,0,0 VPt:5,0,0
host#o 11 0 E:11,0,0 Et:3,0,0 NE:8,0,0 NEt:3,0,0 O:11,0,0 VP:11,0,0
host#pasA 7 0 VP:7,0,0
hover# 5 0 E:4,0,0 VP:4,0,0
huddle# 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
hurt# 6 0 E:6,0,0 O:5,0,0 VP:5,0,0
identify# 34 20 E:23,11,6 Et:3,2,2 NE:10,5,0 NEt:3,2,0 O:15,6,2 Ot:1,1,1 P:21,10,1 Pn:21,10,2 PnV:4,1,0 PnVt:1,1,0 S:4,1,0 SVP:4,1,0 SVPt:1,1,1 VP:31,14,7 VPo:10,6,0 VPt:2,2,1
identify#o 8 3 E:8,3,2 Et:2,1,1 NE:3,1,0 NEt:2,1,0 O:8,2,1 Ot:1,1,1 VP:7,3,2 VPo:3,1,0 VPt:1,1,1
ignore# 22 12 E:17,7,5 Et:2,2,1 NE:11,2,0 O:16,8,5 Ot:1,1,0 P:4,2,1 Pn:4,2,0 S:4,1,1 VP:19,8,7 VPo:5,1,0 VPt:1,1,0
ignore#o 10 6 E:10,4,3 Et:2,2,1 NE:5,1,0 O:10,5,4 Ot:1,1,0 VP:10,5,4 VPt:1,1,0
illustrate# 5 3 C:1,1,1 CE:1,1,1 E:5,3,2 NE:3,1,0 O:4,2,2 VP:5,3,3
imagine# 9 5 C:1,1,1 CE:1,1,1 E:8,5,3 NE:6,4,0 O:6,1,1 P:1,1,0 Pn:1,1,0 VP:9,5,3 VPo:3,2,0
impact# 4 0 VP:4,0,0
implement# 6 1 E:5,1,1 NE:3,1,0 O:5,1,1 VP:6,1,1
imply# 11 11 C:10,10,9 CE:10,8,8 E:10,8,8 L:1,1,1 Lt:1,1,1 NE:3,3,0 VP:10,10,9
imply#ct 7 7 C:7,7,6 CE:7,5,5 E:7,5,5 VP:7,7,6
important# 15 0 P:12,0,0 Pn:12,0,0 PnV:4,0,0 VP:15,0,0 VPt:3,0,0
important#p:in|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
impose# 7 2 E:5,0,0 NE:4,0,0 O:4,0,0 S:1,1,1 VP:7,0,0
impossible# 4 0 VP:4,0,0 X:3,0,0 XE:3,0,0
improve# 19 0 E:16,0,0 Et:3,0,0 NE:7,0,0 O:11,0,0 P:5,0,0 Pn:5,0,0 VP:17,0,0 VPo:3,0,0
improve#o 9 0 E:9,0,0 NE:6,0,0 O:9,0,0 VP:9,0,0
inclin# 5 3 E:2,1,0 S:3,0,0 SVP:3,2,0 SX:3,2,0 VP:5,3,0 X:5,3,0 XE:5,3,0
include# 134 22 COL:3,3,3 COLt:3,1,0 E:125,19,12 Et:43,4,1 L:7,0,0 N:4,2,1 NE:96,10,2 NEt:33,3,0 Nt:1,1,0 O:111,13,8 Ot:25,4,1 P:18,1,0 Pn:18,1,0 Pnt:3,0,0 Pt:3,0,0 T:3,0,0 TE:3,0,0 VP:123,19,13 VPo:24,1,0 VPot:4,0,0 VPt:32,5,1 X:8,3,2 XE:8,3,2
include#g 5 3 E:5,3,2 VP:5,3,2 X:5,3,2 XE:5,3,2
include#o 81 10 E:81,9,5 Et:29,3,1 N:4,2,1 NE:73,8,2 NEt:26,3,0 Nt:1,1,0 O:81,9,4 Ot:20,2,1 VP:81,9,5 VPo:6,0,0 VPt:22,3,1
include#o|T 6 1 E:6,1,0 NE:3,0,0 O:6,1,1 Ot:1,1,0 VP:6,1,1 VPt:1,1,0
include#o|p:in 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0 VPo:7,0,0
include#post0 6 2 L:6,0,0
increase# 29 1 E:28,1,1 Et:5,0,0 NE:18,1,0 NEt:3,0,0 O:23,1,0 P:18,1,0 Pn:18,0,0 PnV:7,1,0 PnVt:3,0,0 VP:29,1,1 VPo:15,1,0 VPt:4,0,0
increase#o 10 0 E:10,0,0 NE:7,0,0 O:10,0,0 VP:10,0,0 VPo:4,0,0
indicate# 36 32 C:26,23,19 CE:26,23,20 CEt:3,3,2 Ct:1,1,1 E:32,26,22 Et:6,5,2 L:4,3,1 LR:2,2,1 Lt:1,1,0 NE:10,5,0 NEt:3,2,0 O:4,3,1 P:1,1,0 Pn:1,1,0 VP:31,26,19 VPt:2,2,1
indicate#c 7 6 C:7,5,4 CE:7,5,4 CEt:1,1,1 Ct:1,1,1 E:7,5,4 Et:1,1,1 NE:7,4,0 NEt:1,1,0 VP:7,5,4 VPt:1,1,1
indicate#ct 18 17 C:18,17,14 CE:18,17,15 CEt:2,2,1 E:18,17,15 Et:2,2,1 P:1,1,0 Pn:1,1,0 VP:18,17,14 VPt:1,1,0
influence# 7 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:7,0,0
inform# 7 6 C:3,3,3 CE:3,3,3 E:5,5,0 Et:1,1,0 NE:4,4,4 NEt:1,1,0 O:4,0,0 OC:2,2,0 P:3,3,2 Pn:3,3,0 Pnt:1,1,0 Pt:1,1,0 VP:7,6,1 VPi:1,1,1 VPo:4,4,3 VPot:1,1,0 VPt:1,1,0
inject# 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0 VPo:7,0,0
inject#o|p:into 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0 VPo:6,0,0
insist# 56 54 C:48,46,38 CE:48,45,36 CEt:9,8,2 Ct:7,6,1 E:53,48,37 Et:10,9,2 L:7,2,1 LR:3,3,1 Lt:4,1,1 LtR:1,1,0 NE:22,19,0 NEt:4,3,0 P:6,2,0 Pn:6,2,1 PnV:2,2,0 Pnt:1,1,0 Pt:1,1,0 QLR:1,1,1 QR:1,1,0 VP:52,47,36 VPt:9,8,1
insist#c 19 19 C:19,17,15 CE:19,16,15 CEt:4,3,1 Ct:4,3,1 E:19,16,15 Et:4,3,1 NE:18,15,0 NEt:4,3,0 VP:19,16,15 VPt:4,3,1
insist#ct 26 26 C:26,26,21 CE:26,26,19 CEt:5,5,1 Ct:3,3,0 E:26,26,19 Et:5,5,1 NE:3,3,0 PnV:2,2,0 VP:26,26,19 VPt:4,4,0
inspire# 14 0 E:12,0,0 NE:5,0,0 O:7,0,0 P:6,0,0 Pn:6,0,0 VP:13,0,0
inspire#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
install# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
intend# 19 13 E:7,2,1 Et:2,2,2 PnV:1,1,0 REL:1,1,0 S:7,1,0 SVP:7,4,1 SX:7,4,1 VP:13,7,3 VPo:1,1,0 VPt:3,3,2 X:13,7,2 XE:13,6,2 XEt:3,3,2 Xt:3,3,2
intend#pas|x 6 4 PnV:1,1,0 S:6,1,0 SVP:6,4,1 SX:6,4,1 VP:6,4,1 X:6,4,1 XE:6,4,1
intensify# 7 0 E:7,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
interested# 5 3 P:5,2,0 Pn:5,2,2 PnV:2,1,1 VP:5,3,0
interested#p:in|A 5 3 P:5,2,0 Pn:5,2,2 PnV:2,1,1 VP:5,3,0
interject# 6 5 C:4,4,2 CE:4,4,2 E:6,5,2 P:1,1,0 Pn:1,1,0 QR:4,4,4 VP:6,5,2 XE:1,1,0
interpret# 4 4 P:3,2,0 Pn:3,3,1 SVP:1,1,0 VP:3,2,0
interrupt# 9 1 E:8,1,0 NE:6,1,0 O:8,0,0 P:4,1,1 Pn:4,1,0 PnV:1,1,0 VP:9,1,0 VPo:6,1,0
intervene# 5 0 E:5,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:5,0,0
interview# 31 2 E:24,1,1 Et:3,0,0 NE:15,1,0 O:17,1,1 P:13,1,0 Pn:13,1,0 PnV:7,0,0 S:5,0,0 SVP:5,0,0 VP:30,1,1 VPo:6,0,0 VPt:3,0,0 X:3,0,0 XE:3,0,0
interview#o 12 1 E:12,1,1 NE:9,1,0 O:12,1,1 VP:12,1,1
introduce# 34 14 C:1,1,1 CE:1,1,1 E:24,6,3 Et:5,1,0 N:1,1,0 NE:15,2,1 NEt:5,1,0 O:24,7,4 OC:1,1,0 P:14,2,0 Pn:14,2,1 PnV:5,0,0 S:6,2,2 SVP:4,0,0 VP:31,9,4 VPo:13,3,0 VPt:3,0,0
introduce#o 12 5 E:12,2,1 Et:4,1,0 N:1,1,0 NE:7,1,1 NEt:4,1,0 O:12,5,3 VP:12,5,3
invest# 22 0 E:19,0,0 Et:6,0,0 NE:6,0,0 NEt:3,0,0 O:6,0,0 P:15,0,0 Pn:15,0,0 VP:21,0,0 VPo:4,0,0
invest#p:in 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0
investigate# 17 2 E:12,0,0 NE:9,0,0 O:10,1,1 P:8,0,0 Pn:8,0,0 PnV:3,1,0 S:4,0,0 SVP:3,1,0 SVa:2,1,0 VP:16,2,1 VPo:4,0,0
invite# 17 5 E:12,2,1 Et:4,0,0 NE:10,2,1 NEt:4,0,0 O:11,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 S:4,0,0 SVP:4,2,2 SX:4,2,2 VP:17,4,1 VPo:7,2,0 VPt:3,0,0 X:10,4,0 XE:10,4,1 XEt:3,0,0
invite#o|x 5 2 E:5,2,1 NE:5,2,1 O:5,0,0 VP:5,2,1 VPo:5,2,0 X:5,2,0 XE:5,2,1
invok# 12 8 E:12,8,4 NE:10,4,0 O:12,7,5 P:6,2,0 Pn:6,2,1 PnV:3,0,0 VP:12,8,4 VPo:7,2,0
invok#o 5 5 E:5,5,3 NE:4,2,0 O:5,5,4 VP:5,5,3
involve# 21 1 E:18,1,1 Et:6,0,0 NE:10,1,0 NEt:3,0,0 O:12,1,0 Ot:3,0,0 P:5,0,0 Pn:5,0,0 S:3,0,0 VP:19,1,0 VPt:4,0,0 X:3,0,0 XE:3,0,0
involve#o 10 1 E:10,1,1 Et:3,0,0 NE:8,1,0 NEt:3,0,0 O:10,1,0 VP:10,1,0
involved# 7 0 P:7,0,0 Pn:7,0,0 VP:7,0,0
involved#p:in|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
issue# 45 26 C:4,2,0 CE:4,2,0 E:31,16,0 Et:4,3,0 N:1,1,1 NE:6,3,0 O:31,13,2 OC:3,2,0 P:12,2,0 Pn:12,2,0 QR:4,3,3 S:3,1,0 SVP:2,1,1 T:3,0,0 TE:3,0,0 VP:44,18,1 VPo:16,8,0 VPt:3,2,0 X:2,1,0 XE:2,2,0
issue#o|T 10 9 E:9,7,0 Et:2,1,0 O:10,6,1 VP:10,6,1 VPo:4,1,0 VPt:2,1,0
jeer# 4 1 E:2,1,0 QR:1,1,1
join# 71 5 E:54,4,0 Et:6,0,0 NE:36,3,0 O:52,1,1 P:33,4,0 Pn:33,4,1 PnV:10,0,0 S:12,0,0 SVP:7,0,0 SVa:3,0,0 VP:68,5,1 VPo:33,3,0 VPt:4,0,0 X:4,0,0 XE:4,0,0
join#o 22 0 E:22,0,0 Et:3,0,0 NE:12,0,0 O:22,0,0 VP:22,0,0 VPo:4,0,0
join#o|p:in 8 1 E:8,1,0 NE:8,1,0 O:8,0,0 P:8,1,0 Pn:8,1,0 VP:8,1,0 VPo:8,1,0
join#pasA 7 0 S:5,0,0 VP:7,0,0
joke# 15 14 C:6,5,5 CE:6,5,5 CEt:1,1,1 E:13,9,6 Et:2,1,1 L:2,1,1 Lt:2,1,1 P:5,3,0 Pn:5,3,2 QL:2,1,1 QLR:1,1,0 QR:5,4,3 VP:11,7,5
judge# 6 4 C:1,1,1 CE:1,1,1 E:5,2,2 NE:3,1,0 O:3,2,1 P:3,1,0 Pn:3,1,0 VP:5,3,2 VPo:3,1,0
jump# 14 2 E:14,2,0 P:13,2,0 Pn:13,2,2 PnV:5,0,0 VP:14,2,0
justify# 4 2 Et:1,1,1 NEt:1,1,0 O:2,2,1 P:3,1,0 Pn:3,1,0 VP:3,0,0 VPot:1,1,0 VPt:1,1,1
keep# 90 12 COL:3,0,0 E:87,9,0 Et:12,0,0 N:1,1,1 NE:50,4,1 NEt:8,0,0 O:63,1,0 P:43,3,0 Pn:43,3,3 PnV:10,1,1 VP:89,8,0 VPo:49,3,0 VPt:6,0,0 X:25,4,0 XE:25,5,0
keep#g 12 6 E:12,5,0 VP:12,4,0 X:12,4,0 XE:12,5,0
keep#o 19 1 E:19,1,0 Et:6,0,0 N:1,1,1 NE:17,1,1 NEt:4,0,0 O:19,1,0 VP:19,1,0 VPo:7,0,0 VPt:5,0,0
keep#o|a 7 0 E:7,0,0 NE:4,0,0 O:7,0,0 VP:7,0,0 VPo:7,0,0 X:7,0,0 XE:7,0,0
keep#o|p:in 7 0 E:7,0,0 NE:5,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0 VPo:7,0,0
keep#o|p:on 11 2 E:11,1,0 NE:9,1,0 O:11,0,0 P:11,1,0 Pn:11,1,1 PnV:5,1,1 VP:11,1,0 VPo:11,1,0
keep#p:with 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
kick# 8 0 E:7,0,0 NE:3,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 VPo:3,0,0
kill# 49 0 E:28,0,0 Et:4,0,0 NE:19,0,0 O:23,0,0 P:30,0,0 Pn:30,0,0 PnV:11,0,0 S:13,0,0 SVP:8,0,0 VP:43,0,0 VPo:14,0,0
kill#o 7 0 E:7,0,0 O:7,0,0 VP:7,0,0
kill#o|p:in 9 0 E:9,0,0 NE:8,0,0 O:9,0,0 P:9,0,0 Pn:9,0,0 PnV:5,0,0 VP:9,0,0 VPo:9,0,0
kill#pas|p:in 5 0 P:5,0,0 Pn:5,0,0 S:5,0,0 SVP:5,0,0 VP:5,0,0
knock# 10 5 C:1,1,0 CE:1,1,0 E:9,5,4 NE:4,2,0 O:7,3,0 OC:1,1,1 P:8,3,0 Pn:8,2,0 PnV:2,1,0 VP:9,5,5 VPo:7,5,0
know# 177 120 C:54,32,28 CE:54,35,31 CEt:6,3,1 COL:6,1,0 Ct:1,1,0 E:108,51,36 Et:12,5,2 L:5,0,0 LR:3,0,0 NE:37,13,0 NEt:7,2,0 O:25,11,8 P:80,28,0 Pn:80,31,6 PnV:20,11,1 PnVt:6,1,0 Pnt:3,2,0 Pt:3,2,0 QR:9,1,0 REL:6,2,2 S:28,9,4 SVP:20,17,2 SVPt:5,3,0 SX:2,1,1 T:9,1,0 TE:9,2,0 VP:158,81,35 VPi:1,1,0 VPo:14,2,0 VPt:11,4,0 X:7,4,0 XE:7,2,0 XEt:3,2,0
know#0 5 3 E:5,2,2 Et:1,1,1 NE:3,0,0 NEt:1,1,0 VP:2,1,0
know#acl|p:as 17 9 P:17,4,0 Pn:17,6,3 PnV:3,0,0 VP:17,3,0
know#c 22 15 C:22,12,10 CE:22,15,12 CEt:4,2,1 E:22,15,11 Et:4,2,1 NE:15,10,0 NEt:4,1,0 VP:22,13,11
know#ct 12 10 C:12,10,9 CE:12,10,10 CEt:1,1,0 Ct:1,1,0 E:12,10,9 Et:1,1,0 PnV:1,1,0 VP:12,10,9 VPt:1,1,0
know#cw 18 11 C:18,10,9 CE:18,10,9 E:18,10,9 VP:18,10,9
know#o 11 6 E:11,5,3 NE:4,1,0 O:11,5,2 VP:11,6,4 VPo:3,2,0
know#pas|p:as 6 6 P:6,6,0 Pn:6,6,0 PnV:2,2,1 S:3,1,0 SVP:3,3,0 VP:6,5,0
know#pas|p:for 9 8 P:9,8,0 Pn:9,7,0 PnV:4,3,0 PnVt:2,1,0 Pnt:1,1,0 Pt:1,1,0 S:9,0,0 SVP:9,8,1 SVPt:3,2,0 VP:9,7,0 VPt:3,2,0
labor# 4 1 E:4,1,0 NE:1,1,0 VP:4,1,0 X:3,1,0 XE:3,1,0
lack# 9 0 E:9,0,0 NE:3,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0
lack#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
lag# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
lambast# 5 5 E:3,3,2 Et:1,1,1 NE:3,2,0 NEt:1,1,0 O:3,3,0 Ot:1,1,1 P:4,4,0 Pn:4,4,0 S:2,2,0 VP:5,3,2 VPo:2,2,0 VPt:1,1,1
lament# 10 10 C:2,2,2 CE:2,2,2 E:10,8,6 NE:6,4,0 O:6,5,4 QR:4,0,0 T:1,1,0 VP:8,8,6 XE:1,1,0
land# 13 1 E:9,1,0 NE:3,1,0 O:4,1,0 P:11,0,0 Pn:11,0,0 PnV:5,0,0 VP:12,1,0 VPo:3,0,0
large# 8 0 P:7,0,0 Pn:7,0,0 VP:8,0,0
lash# 5 3 E:5,1,0 P:3,2,1 Pn:3,2,1 VP:3,1,0
last# 8 0 E:7,0,0 NE:3,0,0 O:3,0,0 VP:7,0,0
late# 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
laud# 4 2 E:4,2,1 NE:2,1,0 O:3,2,1 VP:4,2,1
laugh# 12 2 E:9,1,0 O:1,1,0 VP:4,1,0
laugh#0 5 0 E:5,0,0
launch# 40 11 E:38,7,2 Et:5,1,1 NE:24,4,0 NEt:4,1,0 O:33,5,4 P:20,2,0 Pn:20,2,0 PnV:7,2,0 QR:2,1,1 VP:40,8,3 VPo:22,3,0 VPot:3,0,0 VPt:4,0,0 X:3,1,0 XE:3,1,0
launch#o 14 5 E:14,3,1 Et:3,1,1 NE:9,1,0 NEt:2,1,0 O:14,4,3 VP:14,4,2 VPo:4,0,0
lay# 31 15 E:29,11,5 Et:4,3,3 N:1,1,0 NE:23,9,2 NEt:3,2,0 O:25,9,5 Ot:1,1,1 P:12,2,0 Pn:12,2,0 T:3,0,0 TE:3,0,0 VP:29,12,7 VPo:13,2,0 VPt:3,2,2 X:2,1,0 XE:2,1,0
lay#o 12 9 E:12,7,4 Et:2,1,1 N:1,1,0 NE:11,7,2 NEt:2,1,0 O:12,7,4 Ot:1,1,1 VP:12,7,4 VPt:2,1,1
lead# 155 4 COL:4,0,0 E:125,3,1 Et:27,1,0 L:12,0,0 LR:3,0,0 Lt:4,0,0 N:3,0,0 NE:62,2,0 NEt:11,0,0 O:76,2,0 P:78,2,0 Pn:78,1,1 PnV:28,0,0 PnVt:6,0,0 Pt:3,0,0 QR:3,0,0 S:3,0,0 VP:138,3,1 VPo:44,1,0 VPot:6,0,0 VPt:15,0,0 X:9,0,0 XE:9,0,0
lead#o 34 1 E:34,1,0 Et:4,0,0 N:3,0,0 NE:25,1,0 O:34,1,0 VP:34,1,0 VPo:6,0,0 VPt:3,0,0
lead#o|p:by 9 0 E:9,0,0 NE:6,0,0 O:9,0,0 P:9,0,0 Pn:9,0,0 PnV:6,0,0 VP:9,0,0 VPo:7,0,0
lead#o|p:in 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
lead#o|x 8 0 E:8,0,0 NE:8,0,0 O:8,0,0 VP:8,0,0 VPo:8,0,0 X:8,0,0 XE:8,0,0
lead#p:by 5 0 E:5,0,0 Et:3,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
lead#p:to 23 0 E:23,0,0 Et:7,0,0 P:23,0,0 Pn:23,0,0 PnV:7,0,0 VP:23,0,0
lead#p:with 6 1 E:6,1,0 Et:3,1,0 P:6,1,0 Pn:6,1,1 VP:6,1,0
lead#pasA 13 0 VP:13,0,0
lead#postS 7 1 L:7,0,0 Lt:3,0,0
leak# 4 0
lean# 12 2 E:10,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:9,1,1
learn# 31 22 C:14,11,8 CE:14,12,8 CEt:2,2,2 Ct:1,1,1 E:30,17,10 Et:3,3,2 NE:6,5,0 NEt:1,1,0 O:4,3,3 OC:1,1,0 P:12,3,0 Pn:12,3,3 PnV:3,1,0 PnVt:1,1,0 VP:28,14,9 VPo:2,1,1 VPt:2,2,1
learn#ct 6 5 C:6,5,3 CE:6,5,4 CEt:1,1,1 Ct:1,1,1 E:6,5,4 Et:1,1,1 NE:1,1,0 VP:6,5,3 VPt:1,1,1
leave# 141 7 C:3,1,1 CE:3,1,1 COL:4,0,0 E:133,4,2 Et:19,0,0 N:2,1,1 NE:77,2,1 NEt:11,0,0 O:97,2,1 P:58,0,0 Pn:58,0,0 PnV:18,0,0 PnVt:3,0,0 S:5,0,0 SVP:4,1,0 SX:3,1,0 T:7,0,0 TE:6,0,0 VP:135,5,2 VPo:65,0,0 VPot:5,0,0 VPt:9,0,0 X:32,2,0 XE:32,3,0 XEt:6,0,0 Xt:3,0,0
leave#o 36 2 E:36,2,1 Et:4,0,0 N:2,1,1 NE:23,1,1 NEt:3,0,0 O:36,2,1 VP:36,2,1 VPo:9,0,0
leave#o|a 10 0 E:10,0,0 NE:9,0,0 O:10,0,0 VP:10,0,0 VPo:10,0,0 X:10,0,0 XE:10,0,0
leave#o|p:in 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:5,0,0
leave#o|p:on 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
leave#o|p:with 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
leave#o|x 10 0 E:10,0,0 NE:10,0,0 O:10,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:10,0,0 VPo:10,0,0 X:10,0,0 XE:10,0,0
leave#p:behind 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
lecture# 5 3 E:5,0,0 P:3,0,0 Pn:3,1,0 QR:1,1,1 VP:4,0,0
lend# 7 1 E:7,1,0 NE:4,1,0 O:5,0,0 P:5,0,0 Pn:5,0,0 T:1,1,0 TE:1,1,0 VP:6,0,0 VPo:5,0,0
let# 34 4 COL:3,0,0 E:32,3,1 Et:3,1,0 NE:30,3,0 NEt:4,1,0 O:31,0,0 T:4,1,1 TE:4,1,1 VP:32,2,1 VPo:28,2,0 X:26,2,0 XE:26,3,0 XEt:3,0,0
let#o|a 21 2 E:21,2,1 NE:21,2,0 O:21,0,0 VP:21,2,1 VPo:21,2,0 X:21,2,0 XE:21,2,0
leverage# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
lie# 7 1 E:6,1,0 P:5,1,0 Pn:5,1,1 VP:6,1,0
lift# 14 1 E:13,0,0 NE:7,0,0 O:11,1,1 P:3,0,0 Pn:3,0,0 VP:12,0,0 VPo:4,0,0
lift#o 9 1 E:9,0,0 NE:5,0,0 O:9,1,1 VP:9,0,0
like# 33 25 COL:1,1,0 E:31,21,10 Et:4,2,2 NE:6,2,0 O:11,5,4 P:4,0,0 Pn:4,0,0 REL:2,1,1 S:1,1,1 VP:30,20,10 VPo:5,2,0 VPt:4,1,1 X:19,16,6 XE:19,16,4 XEt:4,2,2
like#o 6 4 E:6,4,4 O:6,4,4 VP:6,4,4
like#x 16 15 E:16,13,4 Et:4,2,2 VP:16,13,5 VPt:3,1,1 X:16,13,6 XE:16,13,4 XEt:4,2,2
likely# 60 12 C:3,0,0 CE:3,0,0 COL:3,0,0 VP:60,8,0 VPt:7,1,0 X:55,8,0 XE:55,8,0 XEt:8,1,0 Xt:6,1,0
likely#x|A 50 10 VP:50,8,0 VPt:6,1,0 X:50,8,0 XE:50,8,0 XEt:7,1,0 Xt:6,1,0
liken# 6 6 E:6,6,4 NE:4,4,0 O:4,2,1 P:4,4,0 Pn:4,4,0 VP:6,6,4 VPo:3,3,0 X:1,1,0 XE:1,1,0
limit# 18 2 E:15,2,2 NE:8,0,0 O:14,2,2 P:7,0,0 Pn:7,0,0 VP:17,2,2 VPo:5,0,0
limit#o 8 2 E:8,2,2 NE:4,0,0 O:8,2,2 VP:8,2,2
line# 12 4 E:9,3,1 Et:4,2,0 O:1,1,1 P:8,2,0 Pn:8,2,2 PnV:4,0,0 VP:12,3,1 VPt:4,2,0 X:4,1,0 XE:4,1,0 XEt:2,1,0 Xt:2,1,0
link# 16 5 E:8,4,3 L:3,0,0 NE:4,3,0 O:5,1,1 P:11,3,0 Pn:11,3,1 PnV:1,1,0 VP:13,4,3 VPo:3,2,0
list# 20 16 E:13,8,5 Et:2,1,1 NE:10,5,0 NEt:1,1,0 O:12,9,3 P:10,5,0 Pn:10,4,0 PnV:3,0,0 PnVt:2,1,0 S:4,1,0 SVP:4,2,1 SVPt:1,1,1 VP:19,11,6 VPo:6,2,0 VPot:2,1,0 VPt:3,3,2
list#o 6 6 E:6,5,3 NE:5,3,0 O:6,6,3 VP:6,6,4
listen# 18 1 E:16,0,0 P:15,0,0 Pn:15,0,0 PnV:6,0,0 VP:15,0,0
listen#p:to 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0
live# 56 2 C:2,1,1 CE:2,1,1 E:42,2,0 Et:7,0,0 L:7,0,0 LR:4,0,0 NE:3,0,0 P:32,0,0 Pn:32,0,0 PnV:12,1,0 PnVt:3,0,0 REL:5,0,0 VP:43,1,0 VPt:4,0,0 X:3,0,0 XE:3,0,0
live#0 5 1 E:3,1,0 VP:4,0,0
live#p:in 16 0 E:16,0,0 P:16,0,0 Pn:16,0,0 VP:16,0,0
lobby# 6 2 E:6,2,1 Et:2,1,0 NE:3,1,0 NEt:2,1,0 O:4,0,0 PnV:1,1,0 VP:5,2,1 VPo:2,1,0 VPot:1,1,0 VPt:1,1,0 X:3,1,0 XE:3,1,0 XEt:2,1,0 Xt:1,1,0
lock# 12 2 E:8,0,0 NE:4,0,0 O:6,0,0 P:7,1,0 Pn:7,1,0 PnV:3,0,0 S:4,0,0 SVP:4,0,0 VP:12,0,0 VPo:3,0,0
lock#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
look# 136 53 C:3,0,0 CE:3,0,0 COL:3,0,0 E:122,38,6 Et:12,4,1 L:14,1,0 LR:4,0,0 Lt:7,0,0 NE:9,0,0 P:71,24,1 Pn:71,23,12 PnV:22,9,7 PnVt:3,1,0 Pnt:3,0,0 Pt:3,0,0 REL:3,0,0 T:5,0,0 TE:5,0,0 VP:114,43,5 VPt:9,3,1 X:37,13,4 XE:37,14,4 XEt:4,2,1 Xt:2,2,1
look#0 7 3 E:7,2,0 Et:2,1,0 VP:4,2,0
look#a 11 3 E:11,2,0 NE:3,0,0 P:3,1,0 Pn:3,0,0 VP:11,2,0 X:11,1,0 XE:11,2,0
look#a|T 6 1 E:6,0,0 VP:6,1,0 X:6,1,0 XE:6,1,0
look#p:at 17 6 E:17,4,1 P:17,4,0 Pn:17,3,2 PnV:7,3,2 VP:17,6,1
look#p:for 13 6 E:13,6,0 P:13,6,0 Pn:13,6,3 PnV:2,1,1 VP:13,6,0
look#p:like 7 2 E:7,2,0 P:7,2,0 Pn:7,2,0 VP:7,2,0
look#p:to 5 2 E:5,1,0 P:5,1,0 Pn:5,2,1 PnV:2,1,1 VP:5,2,0
look#p:to|T 10 6 E:10,6,1 Et:2,1,0 P:10,6,1 Pn:10,6,4 PnV:2,1,1 PnVt:2,1,0 VP:10,6,0 VPt:2,1,0
look#post0 6 2 L:6,1,0
look#x 18 12 E:18,11,4 Et:2,2,1 VP:18,11,4 VPt:2,2,1 X:18,11,4 XE:18,11,4 XEt:2,2,1 Xt:2,2,1
loom# 10 0 E:10,0,0 NE:5,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:9,0,0
lose# 94 0 C:3,0,0 CE:3,0,0 COL:6,0,0 E:85,0,0 Et:15,0,0 NE:54,0,0 NEt:11,0,0 O:61,0,0 P:48,0,0 Pn:48,0,0 PnV:10,0,0 S:4,0,0 SVP:3,0,0 VP:87,0,0 VPo:39,0,0 VPot:3,0,0 VPt:8,0,0 X:3,0,0 XE:3,0,0
lose#o 23 0 E:23,0,0 Et:4,0,0 NE:11,0,0 O:23,0,0 VP:23,0,0 VPo:6,0,0 VPt:3,0,0
lose#o|p:in 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
lose#o|p:to 8 0 E:8,0,0 NE:8,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:4,0,0 VP:8,0,0 VPo:8,0,0
lose#p:to 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
love# 9 6 E:8,2,1 Et:3,2,1 NE:3,0,0 O:4,2,2 S:1,1,1 VP:9,4,3 VPt:1,1,1 X:3,3,2 XE:3,2,1 XEt:2,2,1 Xt:1,1,1
low# 8 0 P:6,0,0 Pn:6,0,0 VP:8,0,0
lower# 5 0 E:5,0,0 NE:4,0,0 O:4,0,0 VP:5,0,0
loyal# 5 1 P:5,1,0 Pn:5,1,1 PnV:4,0,0 VP:5,1,0
loyal#p:to|A 5 1 P:5,1,0 Pn:5,1,1 PnV:4,0,0 VP:5,1,0
lure# 4 0 E:3,0,0 O:3,0,0 VP:4,0,0
maintain# 29 6 C:6,3,3 CE:6,3,2 E:26,4,2 NE:17,2,0 O:20,0,0 P:10,2,0 Pn:10,2,2 VP:29,4,3 VPo:11,2,0
maintain#o 11 0 E:11,0,0 NE:7,0,0 O:11,0,0 VP:11,0,0
make# 491 119 C:24,18,12 CE:24,18,12 CEt:1,1,1 COL:9,1,1 Ct:1,1,1 E:455,83,8 Et:53,14,0 N:9,6,3 NE:343,68,17 NEt:45,13,0 Nt:1,1,0 O:387,46,10 OC:10,8,0 OCt:1,1,0 Ot:7,4,0 P:165,14,0 Pn:165,13,6 PnV:43,5,1 PnVt:9,2,1 Pnt:5,1,1 Pt:5,1,0 QR:7,2,2 REL:7,0,0 S:14,1,1 SVP:11,1,0 SX:5,0,0 T:20,3,2 TE:20,3,2 VP:481,78,7 VPi:6,1,0 VPo:254,27,5 VPot:20,3,0 VPt:38,11,0 X:137,13,2 XE:137,25,2 XEt:11,2,0 Xt:5,1,0
make#a 15 7 E:15,7,0 Et:1,1,0 NE:14,7,5 NEt:1,1,0 P:3,0,0 Pn:3,0,0 VP:15,6,0 VPt:1,1,0 X:15,6,0 XE:15,7,0 XEt:1,1,0 Xt:1,1,0
make#ct|a 7 6 C:7,5,4 CE:7,5,4 E:7,5,0 NE:7,5,1 VP:7,5,0 X:7,0,0 XE:7,5,0
make#ct|o 5 5 C:5,5,5 CE:5,5,5 E:5,5,0 NE:5,5,2 O:5,0,0 OC:5,5,0 P:3,0,0 Pn:3,0,0 PnV:3,3,0 VP:5,5,0 VPo:5,5,2
make#g 7 0 E:7,0,0 VP:7,0,0 X:7,0,0 XE:7,0,0
make#o 150 41 E:150,27,3 Et:18,6,0 N:8,5,2 NE:109,22,3 NEt:15,7,0 Nt:1,1,0 O:150,30,4 Ot:6,4,0 VP:149,27,3 VPo:38,2,1 VPot:4,0,0 VPt:13,6,0
make#o|T 9 2 E:8,2,0 N:1,1,1 NE:4,0,0 O:9,2,0 VP:9,2,0
make#o|a 70 4 E:70,4,1 Et:3,0,0 NE:58,4,0 NEt:3,0,0 O:70,1,0 P:4,0,0 Pn:4,0,0 VP:70,3,1 VPo:69,3,0 VPt:3,0,0 X:70,3,0 XE:70,4,0 XEt:3,0,0
make#o|i 5 1 E:5,1,1 NE:4,1,0 O:5,1,0 VP:5,1,1 VPi:5,1,0
make#o|p:for 12 6 E:12,4,0 Et:4,1,0 NE:12,3,0 NEt:4,1,0 O:12,0,0 P:12,2,0 Pn:12,2,0 PnV:6,1,1 Pnt:1,1,1 Pt:1,1,0 VP:12,3,0 VPo:12,2,0 VPot:2,1,0 VPt:2,1,0
make#o|p:in 23 5 E:23,2,0 Et:3,0,0 NE:21,2,0 NEt:3,0,0 O:23,3,2 P:23,1,0 Pn:23,1,0 PnV:5,0,0 VP:23,2,0 VPo:23,1,0
make#o|p:on 8 1 E:8,0,0 Et:3,1,0 NE:8,0,0 NEt:3,0,0 O:8,1,1 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:8,1,0 VPo:8,0,0
make#o|p:to 18 5 E:18,5,1 NE:17,5,0 O:18,1,0 P:18,4,0 Pn:18,3,0 PnV:4,0,0 VP:18,4,1 VPo:18,4,0
make#o|pt 6 1 E:6,0,0 Et:1,1,0 NE:6,0,0 NEt:1,1,0 O:6,1,0 T:6,0,0 TE:6,0,0 VP:6,1,0
make#o|x 6 2 E:6,2,0 NE:6,2,2 O:6,0,0 VP:6,2,0 VPo:6,2,2 X:6,2,2 XE:6,2,2
make#p:for 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
make#rel 6 0 E:5,0,0 REL:6,0,0
manage# 30 2 E:30,1,0 Et:5,1,0 NE:14,0,0 O:18,0,0 VP:30,1,0 VPo:4,0,0 VPt:5,1,0 X:13,1,0 XE:13,1,0 XEt:5,1,0
manage#o 12 0 E:12,0,0 NE:8,0,0 O:12,0,0 VP:12,0,0
manage#x 11 2 E:11,1,0 Et:5,1,0 VP:11,1,0 VPt:5,1,0 X:11,1,0 XE:11,1,0 XEt:5,1,0
mandate# 5 3 E:4,2,1 NE:3,2,0 O:3,2,2 VP:4,2,2
manufacture# 5 0 E:5,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
march# 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:4,0,0 VP:5,0,0
mark# 24 3 E:19,1,1 Et:7,1,1 NE:14,1,0 NEt:6,1,0 O:15,1,1 Ot:3,1,1 P:8,1,0 Pn:8,1,0 PnV:3,0,0 S:4,0,0 SVP:4,0,0 VP:24,2,1 VPo:5,0,0 VPt:6,1,1 X:4,0,0 XE:4,0,0
mark#o 10 2 E:10,1,1 Et:5,1,1 NE:9,1,0 NEt:4,1,0 O:10,1,1 Ot:3,1,1 VP:10,1,1 VPt:4,1,1
marry# 13 0 E:8,0,0 Et:4,0,0 NE:5,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 S:3,0,0 VP:12,0,0
marry#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
match# 16 0 E:13,0,0 Et:5,0,0 NE:4,0,0 O:7,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:13,0,0 VPt:3,0,0
match#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
matter# 8 1 E:7,0,0 VP:7,0,0
mean# 93 13 C:46,4,2 CE:46,4,1 CEt:3,1,1 E:83,7,3 Et:11,1,1 L:5,0,0 LR:2,1,0 Lt:3,0,0 NE:38,2,0 NEt:3,1,0 O:11,0,0 P:15,1,0 Pn:15,1,0 PnV:6,0,0 PnVt:4,0,0 S:7,0,0 SVP:7,4,2 SX:6,4,2 VP:86,9,2 VPt:8,0,0 X:17,4,0 XE:17,4,0 XEt:3,0,0
mean#c 30 2 C:30,2,1 CE:30,2,0 CEt:3,1,1 E:30,2,0 Et:3,1,1 NE:27,1,0 NEt:3,1,0 VP:30,2,1
mean#ct 13 2 C:13,2,1 CE:13,2,1 E:13,2,1 VP:13,2,1
mean#g 6 0 E:6,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
mean#o 9 0 E:9,0,0 NE:5,0,0 O:9,0,0 VP:9,0,0
mean#p:for 6 1 E:6,1,0 Et:4,0,0 P:6,1,0 Pn:6,1,0 PnV:4,0,0 PnVt:4,0,0 VP:6,1,0 VPt:4,0,0
meander# 4 1 E:4,1,1 P:3,1,1 Pn:3,1,0 VP:4,1,1
measure# 5 2 E:3,0,0 P:1,1,0 Pn:1,1,1 VP:5,1,0
meet# 82 8 E:72,2,0 Et:9,0,0 L:4,0,0 NE:17,0,0 O:24,0,0 P:52,0,0 Pn:52,0,0 PnV:24,1,0 PnVt:4,0,0 Pnt:3,0,0 Pt:3,0,0 S:5,2,1 SVP:5,0,0 VP:76,2,0 VPo:7,0,0 VPt:7,0,0 X:5,2,0 XE:5,2,0
meet#o 17 1 E:17,0,0 NE:8,0,0 O:17,0,0 VP:17,0,0
meet#p:with 23 1 E:23,0,0 Et:3,0,0 P:23,0,0 Pn:23,0,0 PnV:12,0,0 VP:23,0,0 VPt:3,0,0
meet#p:with|T 5 1 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
mention# 52 45 C:1,1,1 CE:1,1,1 COL:2,1,0 E:42,24,22 Et:5,3,2 N:2,2,0 NE:25,14,0 NEt:4,2,0 O:34,23,17 Ot:1,1,1 P:22,9,0 Pn:22,8,0 PnV:4,1,0 S:6,4,3 SVP:4,2,0 VP:48,28,25 VPo:15,8,0 VPt:4,2,1
mention#0 5 4 E:5,1,0 VP:4,2,1
mention#o 17 15 E:17,10,10 Et:1,1,1 N:2,2,0 NE:12,7,0 NEt:1,1,0 O:17,11,11 Ot:1,1,1 VP:17,11,11 VPt:1,1,1
mention#o|p:by 8 7 E:8,7,6 NE:1,1,0 O:8,7,1 P:8,4,0 Pn:8,3,0 VP:8,7,6 VPo:8,4,0
mind# 6 2 E:6,2,1 NE:4,1,0 O:4,1,0 VP:6,2,1 X:1,1,1 XE:1,1,1
mire# 6 0 P:6,0,0 Pn:6,0,0 S:4,0,0 SVP:4,0,0 VP:6,0,0
mirror# 4 1 E:4,1,1 NE:3,1,0 O:3,1,1 VP:4,1,1
miss# 18 1 E:16,1,1 NE:6,1,0 O:13,1,1 P:6,0,0 Pn:6,0,0 VP:16,1,1 VPo:6,0,0
miss#o 9 1 E:9,1,1 NE:3,1,0 O:9,1,1 VP:9,1,1
mix# 4 1 E:3,1,0 P:3,0,0 Pn:3,0,0 PnV:1,1,0 VP:3,1,0 X:1,1,1 XE:1,1,1
mobilize# 6 1 E:5,0,0 NE:5,0,0 O:3,0,0 SVP:1,1,0 SX:1,1,0 VP:4,1,0 X:1,1,0 XE:1,1,0
mock# 17 14 COL:2,2,0 E:14,10,7 Et:4,3,2 L:1,1,0 Lt:1,1,0 NE:14,8,0 NEt:3,2,0 O:14,9,6 Ot:1,1,0 P:5,3,0 Pn:5,1,0 PnV:3,1,0 QL:1,1,0 QLR:1,1,1 S:2,1,0 VP:15,12,9 VPo:8,5,0 VPt:4,2,1
mock#o 6 6 E:6,5,3 Et:2,2,1 NE:6,3,0 NEt:2,2,0 O:6,5,4 Ot:1,1,0 VP:6,6,4 VPo:2,1,0 VPt:2,2,1
moderate# 6 1 E:4,0,0 NE:3,0,0 O:4,1,1 VP:6,1,1
monitor# 5 2 E:5,1,1 NE:3,1,0 O:5,1,1 P:1,1,0 Pn:1,1,0 VP:5,2,2 VPo:2,1,0
more# 11 0 P:8,0,0 Pn:8,0,0 VP:11,0,0
more#p:than|A 6 0 P:6,0,0 Pn:6,0,0 VP:6,0,0
mount# 15 5 E:14,4,0 Et:2,1,0 NE:12,4,0 NEt:2,1,0 O:14,1,0 P:6,3,0 Pn:6,3,1 PnV:1,1,1 VP:15,5,0 VPo:8,4,0 X:2,1,0 XE:2,1,0
mount#o 6 1 E:6,0,0 Et:1,1,0 NE:4,0,0 NEt:1,1,0 O:6,1,0 VP:6,1,0
move# 75 5 C:3,1,1 CE:3,1,1 E:66,2,1 Et:12,0,0 L:3,0,0 NE:10,0,0 O:8,0,0 P:42,0,0 Pn:42,0,0 PnV:20,0,0 PnVt:5,0,0 Pnt:3,0,0 Pt:3,0,0 QR:3,0,0 VP:68,2,1 VPo:7,0,0 VPt:11,0,0 X:14,1,0 XE:14,1,0
move#0 10 0 E:8,0,0 VP:9,0,0
move#p:to 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 VP:10,0,0
move#x 10 1 E:10,1,0 VP:10,1,0 X:10,1,0 XE:10,1,0
muse# 4 4 C:1,1,1 CE:1,1,1 E:3,1,0 Et:1,1,0 NE:1,1,1 P:2,1,0 Pn:2,1,1 PnV:2,1,0 PnVt:1,1,1 VP:3,1,0 VPt:1,1,0
n:%# 48 1 C:48,1,1 Pn:47,0,0 PnE:12,0,0
n:%#lvs|p:of 9 0 C:9,0,0 Pn:9,0,0
n:%#no|p:of 31 0 C:31,0,0 Pn:31,0,0 PnE:8,0,0
n:ability# 19 0 C:19,0,0
n:ability#poss|x 16 0 C:16,0,0
n:access# 15 0 C:15,0,0 Pn:14,0,0
n:access#lvs|p:to 5 0 C:5,0,0 Pn:5,0,0
n:account# 11 3 C:11,2,0 Pn:10,2,1 PnE:3,1,0
n:accusation# 7 5 C:7,5,1 Pn:4,3,3
n:act# 5 0 C:5,0,0 Pn:5,0,0 PnE:4,0,0
n:act#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:4,0,0
n:action# 6 0 C:6,0,0 Pn:4,0,0
n:addition# 20 0 C:20,0,0 Pn:16,0,0 PnE:10,0,0
n:addition#no|p:to 15 0 C:15,0,0 Pn:15,0,0 PnE:10,0,0
n:address# 9 1 C:9,0,0 Pn:8,0,0
n:administration# 4 0 C:4,0,0
n:admiration# 4 2 C:4,2,0 Pn:4,2,2
n:advantage# 12 0 C:12,0,0 Pn:11,0,0
n:advantage#lv|p:of 6 0 C:6,0,0 Pn:6,0,0
n:advice# 4 3 C:4,2,1 Pn:4,2,1
n:adviser# 46 0 C:46,0,0 Pn:46,0,0 PnE:9,0,0
n:adviser#no|p:to 38 0 C:38,0,0 Pn:38,0,0 PnE:8,0,0
n:advocate# 9 4 C:9,4,0 Pn:9,4,4 PnE:3,1,0
n:advocate#no|p:for 5 3 C:5,3,0 Pn:5,3,3 PnE:1,1,0
n:age# 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:age#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:agenda# 5 0 C:5,0,0 Pn:3,0,0
n:agreement# 4 2 C:4,2,2
n:aide# 11 0 C:11,0,0 Pn:11,0,0 PnE:4,0,0
n:aide#no|p:to 9 0 C:9,0,0 Pn:9,0,0
n:allegation# 6 5 C:6,5,1 Pn:4,4,3
n:ally# 6 1 C:6,1,0 Pn:5,1,1
n:ambassador# 7 0 C:7,0,0 Pn:7,0,0
n:ambassador#no|p:to 5 0 C:5,0,0 Pn:5,0,0
n:amount# 16 0 C:16,0,0 Pn:16,0,0 PnE:4,0,0
n:amount#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:analysis# 9 0 C:9,0,0 Pn:9,0,0
n:analysis#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:anniversary# 4 0 C:4,0,0 Pn:4,0,0
n:announcement# 7 4 C:7,4,0 Pn:6,3,3 PnE:2,2,1
n:answer# 9 3 C:9,3,2 Pn:6,0,0
n:anxiety# 4 3 C:4,3,0 Pn:4,3,3 PnE:1,1,1
n:appeal# 12 3 C:12,3,1 Pn:12,3,2
n:appearance# 11 0 C:11,0,0 Pn:11,0,0 PnE:3,0,0
n:appearance#no|p:on 6 0 C:6,0,0 Pn:6,0,0
n:approach# 12 1 C:12,1,0 Pn:10,1,1
n:area# 5 0 C:5,0,0 Pn:3,0,0
n:argument# 9 5 C:9,3,1 Pn:7,2,1
n:army# 6 0 C:6,0,0 Pn:6,0,0
n:array# 7 0 C:7,0,0 Pn:7,0,0
n:array#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:article# 7 0 C:7,0,0 Pn:7,0,0
n:assertion# 7 7 C:7,6,3 Pn:2,1,0
n:assumption# 5 3 C:5,3,2
n:attack# 51 27 C:51,21,3 Pn:47,18,18 PnE:8,2,2
n:attack#no|p:on 15 2 C:15,1,0 Pn:15,1,1 PnE:5,0,0
n:attack#poss|p:on 22 16 C:22,13,0 Pn:22,13,13 PnE:3,2,2
n:attempt# 32 6 C:32,5,2 Pn:3,0,0
n:attempt#no|x 18 3 C:18,3,2
n:attempt#poss|x 7 2 C:7,1,0
n:attention# 8 1 C:8,0,0 Pn:8,0,0
n:attorney# 9 0 C:9,0,0 Pn:9,0,0
n:attorney#no|p:for 8 0 C:8,0,0 Pn:8,0,0
n:audience# 5 0 C:5,0,0 Pn:5,0,0
n:author# 9 0 C:9,0,0 Pn:9,0,0
n:author#no|p:of 8 0 C:8,0,0 Pn:8,0,0
n:average# 20 0 C:20,0,0 Pn:20,0,0
n:average#no|p:of 20 0 C:20,0,0 Pn:20,0,0
n:backer# 8 1 C:8,1,0 Pn:8,1,1 PnE:3,1,1
n:backer#no|p:of 8 1 C:8,1,0 Pn:8,1,1 PnE:3,1,1
n:backing# 6 3 C:6,0,0 Pn:6,0,0
n:backing#lvs|p:of 5 3 C:5,0,0 Pn:5,0,0
n:ban# 4 2 C:4,1,0 Pn:4,1,0 PnE:2,1,1
n:batch# 4 0 C:4,0,0 Pn:4,0,0
n:battle# 13 0 C:13,0,0 Pn:12,0,0
n:beginning# 8 0 C:8,0,0 Pn:8,0,0
n:beginning#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:behalf# 13 0 C:13,0,0 Pn:13,0,0
n:behalf#no|p:of 13 0 C:13,0,0 Pn:13,0,0
n:belief# 5 3 C:5,2,2
n:benefit# 7 0 C:7,0,0 Pn:7,0,0
n:bid# 12 0 C:12,0,0 Pn:10,0,0
n:bill# 5 1 C:5,1,0
n:billion# 5 0 C:5,0,0 Pn:5,0,0
n:bit# 6 0 C:6,0,0 Pn:6,0,0
n:blow# 7 0 C:7,0,0 Pn:6,0,0
n:board# 13 0 C:13,0,0 Pn:12,0,0
n:board#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:book# 4 0 C:4,0,0 Pn:4,0,0
n:brother# 4 0 C:4,0,0 Pn:4,0,0
n:bulwark# 4 1 C:4,1,0 Pn:4,1,1
n:call# 26 22 C:26,12,2 Pn:22,10,5 PnE:9,6,5
n:call#no|p:for 11 10 C:11,5,0 Pn:11,5,4 PnE:8,5,4
n:campaign# 48 7 C:48,7,0 Pn:41,6,6 PnE:11,2,1
n:campaign#no|p:for 5 1 C:5,1,0 Pn:5,1,1
n:campaign#no|p:of 8 0 C:8,0,0 Pn:8,0,0
n:campaign#no|x 5 1 C:5,1,0
n:campaign#poss|p:against 5 4 C:5,4,0 Pn:5,4,4 PnE:2,1,0
n:campaign#poss|p:for 10 0 C:10,0,0 Pn:10,0,0
n:candidacy# 8 0 C:8,0,0 Pn:7,0,0
n:candidate# 45 0 C:45,0,0 Pn:29,0,0 PnE:5,0,0
n:candidate#no|p:for 18 0 C:18,0,0 Pn:18,0,0 PnE:4,0,0
n:candidate#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:candidate#no|x 12 0 C:12,0,0
n:case# 16 4 C:16,4,1 Pn:12,3,2 PnE:4,0,0
n:center# 17 1 C:17,0,0 Pn:17,0,0 PnE:6,0,0
n:center#no|p:of 12 0 C:12,0,0 Pn:12,0,0 PnE:5,0,0
n:chair# 10 0 C:10,0,0 Pn:9,0,0
n:chair#no|p:of 9 0 C:9,0,0 Pn:9,0,0
n:chairman# 42 0 C:42,0,0 Pn:42,0,0 PnE:7,0,0
n:chairman#no|p:for 5 0 C:5,0,0 Pn:5,0,0
n:chairman#no|p:of 35 0 C:35,0,0 Pn:35,0,0 PnE:7,0,0
n:challenge# 15 1 C:15,1,0 Pn:13,1,1
n:chance# 30 0 C:30,0,0 Pn:8,0,0
n:chance#lvs|x 7 0 C:7,0,0
n:chance#poss|x 7 0 C:7,0,0
n:change# 6 0 C:6,0,0 Pn:4,0,0
n:chant# 6 6 C:6,4,1 Pn:6,4,3
n:charge# 13 1 C:13,1,1 Pn:11,0,0
n:charge#no|p:of 8 0 C:8,0,0 Pn:8,0,0
n:chief# 24 0 C:24,0,0 Pn:24,0,0 PnE:6,0,0
n:chief#no|p:of 11 0 C:11,0,0 Pn:11,0,0 PnE:4,0,0
n:chief#poss|p:of 13 0 C:13,0,0 Pn:13,0,0
n:child# 7 0 C:7,0,0 Pn:7,0,0
n:child#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:choice# 10 1 C:10,1,0 Pn:10,1,1
n:city# 8 0 C:8,0,0 Pn:7,0,0
n:city#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:claim# 10 7 C:10,5,1 Pn:5,2,2
n:claim#poss|t 5 5 C:5,3,1
n:class# 4 0 C:4,0,0 Pn:4,0,0
n:clip# 4 0 C:4,0,0 Pn:4,0,0
n:co-founder# 6 0 C:6,0,0 Pn:6,0,0
n:co-founder#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:coalition# 7 0 C:7,0,0 Pn:7,0,0
n:collapse# 5 0 C:5,0,0 Pn:5,0,0
n:collapse#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:collection# 6 0 C:6,0,0 Pn:6,0,0
n:column# 4 2 C:4,1,1 Pn:3,0,0
n:comment# 13 10 C:13,7,2 Pn:13,8,3 PnE:4,3,2
n:commitment# 9 4 C:9,4,2 Pn:4,2,2
n:committee# 4 0 C:4,0,0
n:community# 4 0 C:4,0,0 Pn:4,0,0
n:company# 4 0 C:4,0,0
n:complaint# 8 7 C:8,6,6
n:concern# 32 21 C:32,18,6 Pn:24,11,9
n:concern#lvs|t 5 5 C:5,5,4
n:concern#no|p:about 9 5 C:9,3,0 Pn:9,3,3
n:conclusion# 4 2 C:4,2,1 Pn:3,1,1
n:condition# 22 3 C:22,1,0 Pn:22,1,1 PnE:1,1,0
n:condition#no|p:of 19 3 C:19,1,0 Pn:19,1,1 PnE:1,1,0
n:conference# 9 0 C:9,0,0 Pn:9,0,0 PnE:4,0,0
n:conflict# 4 0 C:4,0,0 Pn:4,0,0
n:contender# 4 0 C:4,0,0
n:contention# 4 3 C:4,2,1 PnE:1,1,0
n:contest# 9 1 C:9,1,0 Pn:7,0,0
n:contrast# 11 0 C:11,0,0 Pn:11,0,0 PnE:5,0,0
n:contrast#no|p:to 10 0 C:10,0,0 Pn:10,0,0 PnE:5,0,0
n:contributor# 4 0 C:4,0,0 Pn:4,0,0
n:control# 18 0 C:18,0,0 Pn:18,0,0
n:control#lvs|p:of 6 0 C:6,0,0 Pn:6,0,0
n:control#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:controversy# 8 2 C:8,2,0 Pn:8,2,1
n:controversy#no|p:over 7 2 C:7,2,0 Pn:7,2,1
n:convention# 7 0 C:7,0,0
n:copy# 4 0 C:4,0,0 Pn:4,0,0
n:cost# 10 0 C:10,0,0 Pn:9,0,0
n:county# 5 0 C:5,0,0 Pn:4,0,0
n:course# 4 0 C:4,0,0 Pn:4,0,0
n:courtesy# 4 1 C:4,0,0 Pn:4,0,0
n:coverage# 5 2 C:5,1,0 Pn:5,1,1
n:criticism# 19 16 C:19,11,2 Pn:19,11,9 PnE:4,1,1
n:criticism#no|p:of 8 5 C:8,3,1 Pn:8,3,2 PnE:3,1,1
n:criticism#poss|p:of 7 7 C:7,6,1 Pn:7,6,5
n:critique# 7 4 C:7,3,0 Pn:6,3,2
n:crowd# 18 0 C:18,0,0 Pn:18,0,0
n:crowd#no|p:of 12 0 C:12,0,0 Pn:12,0,0
n:danger# 9 0 C:9,0,0 Pn:6,0,0
n:daughter# 11 0 C:11,0,0 Pn:11,0,0 PnE:4,0,0
n:daughter#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:day# 34 1 C:34,1,0 Pn:30,1,0 PnE:10,0,0
n:day#no|p:of 24 1 C:24,1,0 Pn:24,1,0 PnE:9,0,0
n:deadline# 4 0 C:4,0,0
n:deal# 5 1 C:5,1,1 Pn:3,0,0
n:death# 11 0 C:11,0,0 Pn:11,0,0
n:death#no|p:of 10 0 C:10,0,0 Pn:10,0,0
n:debate# 26 6 C:26,4,1 Pn:21,3,3 PnE:4,1,1
n:debate#no|p:on 8 1 C:8,1,0 Pn:8,1,1
n:debate#no|t 5 1 C:5,1,1
n:decade# 11 0 C:11,0,0 Pn:11,0,0 PnE:5,0,0
n:decade#no|p:of 9 0 C:9,0,0 Pn:9,0,0 PnE:5,0,0
n:decision# 17 10 C:17,9,5 Pn:3,1,1
n:decision#poss|x 9 7 C:9,7,4
n:defense# 9 6 C:9,6,0 Pn:9,6,6
n:degree# 4 1 C:4,0,0 Pn:3,0,0
n:delegate# 25 0 C:25,0,0 Pn:7,0,0 PnE:3,0,0
n:delegate#lvs|x 16 0 C:16,0,0
n:demand# 5 1 C:5,1,0 Pn:5,1,1
n:depth# 4 0 C:4,0,0 Pn:4,0,0
n:description# 5 2 C:5,1,0 Pn:5,1,1
n:desire# 5 2 C:5,2,2
n:detail# 9 3 C:9,3,0 Pn:9,3,3
n:direction# 5 0 C:5,0,0 Pn:5,0,0
n:director# 83 0 C:83,0,0 Pn:82,0,0 PnE:19,0,0
n:director#no|p:for 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:director#no|p:of 65 0 C:65,0,0 Pn:65,0,0 PnE:14,0,0
n:disclosure# 5 4 C:5,3,0 Pn:4,3,2
n:discussion# 8 5 C:8,3,0 Pn:8,4,3 PnE:2,2,1
n:display# 6 1 C:6,1,0 Pn:6,1,1
n:dollar# 6 0 C:6,0,0 Pn:6,0,0
n:donation# 6 0 C:6,0,0 Pn:6,0,0
n:doubt# 10 8 C:10,8,1 Pn:7,5,5
n:dozen# 10 2 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:dozen#no|p:of 9 1 C:9,0,0 Pn:9,0,0 PnE:3,0,0
n:edge# 4 0 C:4,0,0 Pn:4,0,0
n:editor# 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:editor#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:effect# 5 0 C:5,0,0 Pn:5,0,0
n:effort# 57 8 C:57,7,4 Pn:6,0,0
n:effort#lvs|x 5 1 C:5,1,0
n:effort#lv|x 5 1 C:5,1,0
n:effort#no|x 28 4 C:28,3,2
n:effort#poss|x 13 2 C:13,2,2
n:election# 6 1 C:6,0,0 Pn:6,0,0
n:element# 6 0 C:6,0,0 Pn:6,0,0
n:element#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:email# 13 4 C:13,1,0 Pn:11,0,0
n:email#no|p:to 7 2 C:7,0,0 Pn:7,0,0
n:embrace# 5 4 C:5,4,0 Pn:5,4,3 PnE:1,1,0
n:emergence# 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:emergence#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:emphasis# 4 0 C:4,0,0 Pn:4,0,0
n:employee# 5 0 C:5,0,0 Pn:5,0,0
n:end# 41 0 C:41,0,0 Pn:41,0,0 PnE:14,0,0
n:end#no|p:of 36 0 C:36,0,0 Pn:36,0,0 PnE:13,0,0
n:endorsement# 16 15 C:16,6,0 Pn:16,6,6
n:endorsement#lvs|p:of 8 8 C:8,0,0 Pn:8,0,0
n:enthusiasm# 4 2 C:4,2,0 Pn:4,2,2
n:episode# 5 0 C:5,0,0 Pn:5,0,0
n:era# 4 0 C:4,0,0 Pn:4,0,0
n:error# 10 0 C:10,0,0 Pn:10,0,0
n:error#no|p:of 10 0 C:10,0,0 Pn:10,0,0
n:eve# 8 0 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:eve#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:event# 8 0 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:event#no|p:on 5 0 C:5,0,0 Pn:5,0,0
n:evidence# 17 4 C:17,3,2 Pn:10,0,0 PnE:3,0,0
n:evidence#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:evidence#no|t 5 3 C:5,3,2
n:example# 12 4 C:12,2,0 Pn:12,2,1 PnE:4,0,0
n:example#no|p:of 8 1 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:exception# 9 0 C:9,0,0 Pn:9,0,0
n:exchange# 4 0 C:4,0,0 Pn:4,0,0
n:executive# 5 0 C:5,0,0 Pn:5,0,0
n:expectation# 5 1 C:5,1,0 Pn:4,1,1
n:experience# 4 0 C:4,0,0 Pn:4,0,0
n:expert# 10 0 C:10,0,0 Pn:10,0,0 PnE:6,0,0
n:expert#no|p:on 9 0 C:9,0,0 Pn:9,0,0 PnE:5,0,0
n:explanation# 4 1 C:4,1,0 Pn:3,1,1
n:extent# 4 0 C:4,0,0
n:face# 17 0 C:17,0,0 Pn:17,0,0 PnE:6,0,0
n:face#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:6,0,0
n:fact# 29 2 C:29,2,2
n:fact#lvs|t 6 1 C:6,1,1
n:fact#no|t 19 1 C:19,1,1
n:failure# 5 1 C:5,1,0 Pn:3,0,0
n:family# 12 0 C:12,0,0 Pn:12,0,0 PnE:3,0,0
n:family#no|p:of 11 0 C:11,0,0 Pn:11,0,0 PnE:3,0,0
n:father# 5 0 C:5,0,0 Pn:5,0,0
n:father#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:favor# 12 9 C:12,9,0 Pn:12,9,9 PnE:1,1,0
n:favor#no|p:of 12 9 C:12,9,0 Pn:12,9,9 PnE:1,1,0
n:favorite# 7 0 C:7,0,0
n:fear# 11 7 C:11,4,1 Pn:9,3,3 PnE:3,1,1
n:field# 7 0 C:7,0,0 Pn:7,0,0
n:fight# 14 1 C:14,1,0 Pn:14,1,1 PnE:6,1,1
n:figure# 4 0 C:4,0,0
n:flood# 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:flood#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:flurry# 4 1 C:4,1,0 Pn:4,1,0
n:focus# 13 4 C:13,2,0 Pn:13,2,2 PnE:4,0,0
n:footage# 4 3 C:4,2,0 Pn:4,2,0 PnE:1,1,1
n:force# 7 0 C:7,0,0 Pn:6,0,0
n:form# 4 0 C:4,0,0 Pn:4,0,0
n:founder# 14 0 C:14,0,0 Pn:14,0,0 PnE:4,0,0
n:founder#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:4,0,0
n:fraction# 6 0 C:6,0,0 Pn:6,0,0
n:freedom# 6 0 C:6,0,0 Pn:6,0,0
n:friend# 6 0 C:6,0,0 Pn:6,0,0
n:friend#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:front# 16 0 C:16,0,0 Pn:16,0,0 PnE:3,0,0
n:front#no|p:of 16 0 C:16,0,0 Pn:16,0,0 PnE:3,0,0
n:funding# 4 0 C:4,0,0 Pn:4,0,0
n:fundraiser# 4 0 C:4,0,0 Pn:4,0,0
n:fury# 4 0 C:4,0,0 Pn:3,0,0
n:gallon# 4 0 C:4,0,0 Pn:4,0,0
n:gathering# 4 0 C:4,0,0 Pn:4,0,0
n:general# 5 0 C:5,0,0 Pn:4,0,0
n:generation# 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:goal# 4 1 C:4,1,1 Pn:4,1,0
n:government# 6 0 C:6,0,0 Pn:6,0,0
n:governor# 20 0 C:20,0,0 Pn:20,0,0 PnE:8,0,0
n:governor#no|p:of 20 0 C:20,0,0 Pn:20,0,0 PnE:8,0,0
n:graduate# 4 0 C:4,0,0 Pn:4,0,0
n:ground# 5 0 C:5,0,0 Pn:4,0,0
n:group# 34 1 C:34,0,0 Pn:32,0,0 PnE:8,0,0
n:group#no|p:of 25 0 C:25,0,0 Pn:25,0,0 PnE:7,0,0
n:half# 32 0 C:32,0,0 Pn:32,0,0 PnE:3,0,0
n:half#no|p:of 29 0 C:29,0,0 Pn:29,0,0 PnE:3,0,0
n:hall# 5 0 C:5,0,0 Pn:3,0,0
n:hand# 7 0 C:7,0,0 Pn:5,0,0
n:handful# 13 1 C:13,0,0 Pn:13,0,0 PnE:3,0,0
n:handful#no|p:of 11 1 C:11,0,0 Pn:11,0,0 PnE:3,0,0
n:handling# 14 0 C:14,0,0 Pn:14,0,0 PnE:4,0,0
n:handling#poss|p:of 11 0 C:11,0,0 Pn:11,0,0 PnE:4,0,0
n:head# 31 0 C:31,0,0 Pn:31,0,0 PnE:8,0,0
n:head#no|p:of 25 0 C:25,0,0 Pn:25,0,0 PnE:7,0,0
n:heart# 17 0 C:17,0,0 Pn:17,0,0 PnE:3,0,0
n:heart#no|p:of 16 0 C:16,0,0 Pn:16,0,0 PnE:3,0,0
n:help# 5 0 C:5,0,0 Pn:4,0,0
n:history# 10 0 C:10,0,0 Pn:10,0,0
n:history#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:hope# 7 4 C:7,4,3 Pn:4,1,1
n:host# 13 0 C:13,0,0 Pn:13,0,0 PnE:3,0,0
n:host#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:hour# 9 0 C:9,0,0 Pn:8,0,0
n:hour#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:house# 4 0 C:4,0,0 Pn:4,0,0
n:hub# 4 0 C:4,0,0 Pn:4,0,0
n:hundred# 34 0 C:34,0,0 Pn:34,0,0
n:hundred#lvs|p:of 11 0 C:11,0,0 Pn:11,0,0
n:hundred#lv|p:of 6 0 C:6,0,0 Pn:6,0,0
n:hundred#no|p:of 17 0 C:17,0,0 Pn:17,0,0
n:idea# 18 8 C:18,8,4 Pn:9,2,2
n:idea#no|p:of 5 1 C:5,1,0 Pn:5,1,1
n:idea#no|t 5 3 C:5,3,1
n:image# 11 1 C:11,0,0 Pn:11,0,0 PnE:2,1,1
n:image#no|p:of 7 1 C:7,0,0 Pn:7,0,0 PnE:2,1,1
n:impact# 13 0 C:13,0,0 Pn:13,0,0
n:impact#lvs|p:on 5 0 C:5,0,0 Pn:5,0,0
n:importance# 8 1 C:8,0,0 Pn:7,0,0
n:inability# 6 2 C:6,1,1
n:incentive# 5 0 C:5,0,0
n:inclination# 4 4 C:4,3,2
n:indication# 4 0 C:4,0,0
n:influence# 6 0 C:6,0,0 Pn:6,0,0
n:information# 10 4 C:10,3,1 Pn:9,3,2
n:interest# 8 4 C:8,1,0 Pn:8,1,1 PnE:2,1,1
n:interview# 30 6 C:30,4,3 Pn:19,0,0 PnE:6,0,0
n:interview#no|p:on 14 1 C:14,0,0 Pn:14,0,0 PnE:5,0,0
n:interview#no|t 11 4 C:11,4,3
n:investigation# 9 0 C:9,0,0 Pn:9,0,0
n:issue# 33 4 C:33,1,0 Pn:29,1,1 PnE:7,0,0
n:issue#no|p:for 7 1 C:7,0,0 Pn:7,0,0 PnE:3,0,0
n:issue#no|p:of 17 2 C:17,0,0 Pn:17,0,0
n:judge# 7 0 C:7,0,0 Pn:7,0,0
n:judge#no|p:on 5 0 C:5,0,0 Pn:5,0,0
n:kind# 33 0 C:33,0,0 Pn:33,0,0 PnE:16,0,0
n:kind#lv|p:of 5 0 C:5,0,0 Pn:5,0,0
n:kind#no|p:of 24 0 C:24,0,0 Pn:24,0,0 PnE:13,0,0
n:knowledge# 5 0 C:5,0,0 Pn:5,0,0
n:knowledge#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:lack# 10 3 C:10,0,0 Pn:10,0,0 PnE:5,2,0
n:lack#no|p:of 5 1 C:5,0,0 Pn:5,0,0 PnE:3,1,0
n:lack#poss|p:of 5 2 C:5,0,0 Pn:5,0,0 PnE:2,1,0
n:language# 5 1 C:5,0,0 Pn:5,1,0
n:lawsuit# 8 4 C:8,4,1 Pn:7,4,3
n:lawyer# 5 0 C:5,0,0 Pn:5,0,0
n:lead# 19 0 C:19,0,0 Pn:18,0,0 PnE:3,0,0
n:lead#lvs|p:over 6 0 C:6,0,0 Pn:6,0,0
n:leader# 31 1 C:31,1,0 Pn:29,0,0 PnE:7,0,0
n:leader#no|p:of 23 0 C:23,0,0 Pn:23,0,0 PnE:6,0,0
n:leadership# 4 1 C:4,1,0 Pn:3,1,1
n:length# 4 2 C:4,1,0 Pn:4,1,1
n:lesson# 4 1 C:4,1,1 Pn:3,0,0
n:letter# 10 2 C:10,1,0 Pn:9,1,1 PnE:5,0,0
n:letter#no|p:to 6 0 C:6,0,0 Pn:6,0,0 PnE:4,0,0
n:level# 13 0 C:13,0,0 Pn:13,0,0 PnE:7,0,0
n:level#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:7,0,0
n:light# 5 1 C:5,1,0 Pn:5,1,1
n:line# 11 1 C:11,0,0 Pn:11,0,0 PnE:2,1,0
n:line#no|p:of 6 1 C:6,0,0 Pn:6,0,0 PnE:2,1,0
n:link# 4 0 C:4,0,0 Pn:4,0,0 PnE:3,0,0
n:list# 16 1 C:16,1,0 Pn:16,1,1
n:list#no|p:of 9 0 C:9,0,0 Pn:9,0,0
n:loss# 15 0 C:15,0,0 Pn:15,0,0 PnE:7,0,0
n:loss#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:loss#no|p:to 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:lot# 34 2 C:34,1,0 Pn:34,1,0 PnE:9,0,0
n:lot#no|p:of 23 2 C:23,1,0 Pn:23,1,0 PnE:9,0,0
n:majority# 50 0 C:50,0,0 Pn:50,0,0 PnE:11,0,0
n:majority#lvs|p:of 9 0 C:9,0,0 Pn:9,0,0
n:majority#lv|p:of 5 0 C:5,0,0 Pn:5,0,0
n:majority#no|p:of 32 0 C:32,0,0 Pn:32,0,0 PnE:10,0,0
n:manager# 5 0 C:5,0,0 Pn:5,0,0
n:margin# 30 0 C:30,0,0 Pn:30,0,0 PnE:5,0,0
n:margin#lvs|p:of 6 0 C:6,0,0 Pn:6,0,0
n:margin#no|p:of 17 0 C:17,0,0 Pn:17,0,0 PnE:4,0,0
n:matter# 11 1 C:11,0,0 Pn:8,0,0 PnE:3,0,0
n:matter#no|p:of 8 1 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:mayor# 12 0 C:12,0,0 Pn:12,0,0 PnE:6,0,0
n:mayor#no|p:of 11 0 C:11,0,0 Pn:11,0,0 PnE:5,0,0
n:meeting# 13 0 C:13,0,0 Pn:11,0,0 PnE:5,0,0
n:meeting#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:member# 92 0 C:92,0,0 Pn:90,0,0 PnE:21,0,0
n:member#lvs|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:member#no|p:of 81 0 C:81,0,0 Pn:81,0,0 PnE:18,0,0
n:memo# 6 1 C:6,0,0 Pn:6,0,0
n:mention# 8 5 C:8,4,0 Pn:8,4,4
n:mention#lvs|p:of 5 5 C:5,4,0 Pn:5,4,4
n:message# 28 14 C:28,9,1 Pn:27,9,7 PnE:6,1,0
n:middle# 6 0 C:6,0,0 Pn:6,0,0
n:middle#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:midst# 4 0 C:4,0,0 Pn:4,0,0
n:million# 24 0 C:24,0,0 Pn:24,0,0
n:million#no|p:of 18 0 C:18,0,0 Pn:18,0,0
n:mind# 4 1 C:4,1,0 Pn:4,1,1
n:minister# 5 0 C:5,0,0 Pn:5,0,0
n:mix# 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:mix#no|p:of 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:moment# 22 4 C:22,3,0 Pn:17,0,0 PnE:5,0,0
n:moment#no|p:of 12 0 C:12,0,0 Pn:12,0,0 PnE:3,0,0
n:money# 6 0 C:6,0,0 Pn:4,0,0
n:month# 17 2 C:17,2,1 Pn:16,1,0 PnE:8,0,0
n:month#no|p:of 12 0 C:12,0,0 Pn:12,0,0 PnE:7,0,0
n:mother# 4 0 C:4,0,0 Pn:4,0,0
n:move# 9 1 C:9,1,1 Pn:4,0,0
n:movement# 4 1 C:4,1,0 Pn:4,1,1
n:muscle# 4 0 C:4,0,0 Pn:3,0,0
n:name# 4 0 C:4,0,0 Pn:4,0,0
n:nation# 4 0 C:4,0,0 Pn:4,0,0 PnE:3,0,0
n:need# 11 1 C:11,1,1 Pn:4,0,0
n:need#no|x 5 0 C:5,0,0
n:network# 7 0 C:7,0,0 Pn:6,0,0
n:news# 19 4 C:19,2,1 Pn:14,1,0 PnE:6,1,0
n:news#no|p:for 7 0 C:7,0,0 Pn:7,0,0 PnE:3,0,0
n:news#no|p:of 5 1 C:5,1,1 Pn:5,1,0
n:night# 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:night#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:nomination# 23 0 C:23,0,0 Pn:23,0,0
n:nomination#lv|p:for 10 0 C:10,0,0 Pn:10,0,0
n:nominee# 5 0 C:5,0,0 Pn:5,0,0
n:none# 20 0 C:20,0,0 Pn:20,0,0
n:none#no|p:of 19 0 C:19,0,0 Pn:19,0,0
n:note# 6 4 C:6,2,0 Pn:6,2,2 PnE:2,1,1
n:nothing# 8 3 C:8,1,0 Pn:3,1,1 PnE:2,1,0
n:notion# 7 3 C:7,3,1 Pn:3,1,1
n:number# 80 0 C:80,0,0 Pn:80,0,0 PnE:15,0,0
n:number#lvs|p:of 16 0 C:16,0,0 Pn:16,0,0
n:number#lv|p:of 10 0 C:10,0,0 Pn:10,0,0
n:number#no|p:of 52 0 C:52,0,0 Pn:52,0,0 PnE:15,0,0
n:office# 6 0 C:6,0,0 Pn:6,0,0
n:one# 8 0 C:8,0,0 Pn:6,0,0
n:one#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:opening# 4 0 C:4,0,0 Pn:4,0,0
n:operation# 4 0 C:4,0,0 Pn:3,0,0
n:opinion# 6 6 C:6,6,0 Pn:6,6,6
n:opponent# 5 0 C:5,0,0 Pn:5,0,0
n:opportunity# 35 2 C:35,2,0 Pn:11,0,0 PnE:5,0,0
n:opportunity#lvs|x 15 0 C:15,0,0
n:opportunity#no|p:for 7 0 C:7,0,0 Pn:7,0,0 PnE:5,0,0
n:opportunity#no|x 6 2 C:6,2,0
n:opposition# 16 10 C:16,7,0 Pn:14,7,6 PnE:3,1,0
n:opposition#no|p:to 8 5 C:8,3,0 Pn:8,3,2 PnE:3,1,0
n:opposition#poss|p:to 5 4 C:5,4,0 Pn:5,4,4
n:organization# 8 0 C:8,0,0 Pn:5,0,0
n:organizer# 6 0 C:6,0,0 Pn:6,0,0
n:organizer#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:other# 4 0 C:4,0,0
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
n:part# 97 1 C:97,0,0 Pn:97,0,0 PnE:36,0,0
n:part#lvs|p:of 11 1 C:11,0,0 Pn:11,0,0
n:part#no|p:of 84 0 C:84,0,0 Pn:84,0,0 PnE:36,0,0
n:party# 15 0 C:15,0,0 Pn:13,0,0 PnE:5,0,0
n:party#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:4,0,0
n:path# 15 0 C:15,0,0 Pn:11,0,0 PnE:3,0,0
n:path#poss|p:to 5 0 C:5,0,0 Pn:5,0,0
n:pattern# 4 0 C:4,0,0 Pn:4,0,0
n:people# 5 0 C:5,0,0 Pn:4,0,0
n:percent# 118 2 C:118,0,0 Pn:118,0,0 PnE:18,0,0
n:percent#lvs|p:of 22 1 C:22,0,0 Pn:22,0,0
n:percent#lv|p:of 9 0 C:9,0,0 Pn:9,0,0
n:percent#no|p:of 73 1 C:73,0,0 Pn:73,0,0 PnE:11,0,0
n:percent#no|p:to 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:percentage# 5 0 C:5,0,0 Pn:5,0,0
n:period# 14 0 C:14,0,0 Pn:13,0,0
n:period#no|p:of 10 0 C:10,0,0 Pn:10,0,0
n:person# 7 0 C:7,0,0 Pn:3,0,0
n:photo# 11 0 C:11,0,0 Pn:11,0,0
n:photo#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:picture# 4 0 C:4,0,0 Pn:4,0,0
n:piece# 8 3 C:8,1,0 Pn:8,1,1 PnE:3,1,0
n:place# 8 0 C:8,0,0 Pn:3,0,0
n:plan# 38 20 C:38,18,15 Pn:10,2,0 PnE:2,1,1
n:plan#lvs|x 6 4 C:6,4,4
n:plan#no|x 9 8 C:9,7,6
n:plan#poss|x 11 4 C:11,4,4
n:platform# 5 1 C:5,1,1 Pn:3,1,0
n:plenty# 13 1 C:13,1,0 Pn:12,1,0
n:plenty#lvs|p:of 6 1 C:6,1,0 Pn:6,1,0
n:plenty#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:point# 28 8 C:28,4,0 Pn:26,3,2 PnE:11,3,2
n:point#no|p:for 5 0 C:5,0,0 Pn:5,0,0
n:point#no|p:of 7 1 C:7,1,0 Pn:7,1,1
n:point#no|p:to 5 3 C:5,1,0 Pn:5,1,1 PnE:3,2,2
n:policy# 9 1 C:9,0,0 Pn:7,0,0
n:politician# 4 0 C:4,0,0
n:poll# 25 0 C:25,0,0 Pn:25,0,0 PnE:8,0,0
n:poll#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:6,0,0
n:population# 9 0 C:9,0,0 Pn:9,0,0
n:population#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:position# 17 8 C:17,4,0 Pn:13,4,3 PnE:4,0,0
n:position#poss|p:on 7 5 C:7,2,0 Pn:7,2,1 PnE:4,0,0
n:possibility# 11 0 C:11,0,0 Pn:5,0,0
n:post# 6 1 C:6,1,0 Pn:6,1,1 PnE:3,0,0
n:potential# 5 0 C:5,0,0 Pn:3,0,0
n:power# 12 0 C:12,0,0 Pn:10,0,0
n:power#lv|p:of 5 0 C:5,0,0 Pn:5,0,0
n:praise# 5 5 C:5,4,0 Pn:5,4,3 PnE:1,1,1
n:presence# 7 1 C:7,0,0 Pn:7,0,0
n:president# 63 0 C:63,0,0 Pn:61,0,0 PnE:6,0,0
n:president#no|p:of 52 0 C:52,0,0 Pn:52,0,0 PnE:6,0,0
n:pressure# 11 1 C:11,0,0 Pn:4,0,0 PnE:2,1,1
n:pressure#no|x 7 0 C:7,0,0
n:preview# 6 2 C:6,2,0 Pn:6,2,1
n:primary# 5 0 C:5,0,0 Pn:5,0,0
n:priority# 5 2 C:5,0,0 Pn:5,0,0
n:problem# 13 0 C:13,0,0 Pn:7,0,0 PnE:3,0,0
n:problem#no|p:for 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:product# 4 0 C:4,0,0 Pn:4,0,0
n:professor# 14 0 C:14,0,0 Pn:14,0,0 PnE:7,0,0
n:professor#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:7,0,0
n:program# 6 1 C:6,0,0 Pn:4,0,0
n:promise# 16 14 C:16,12,8 Pn:2,1,1
n:promise#poss|x 5 5 C:5,5,5
n:proponent# 5 2 C:5,2,0 Pn:5,2,2 PnE:4,1,1
n:proportion# 5 0 C:5,0,0 Pn:5,0,0
n:proposal# 15 11 C:15,7,5 Pn:4,4,2
n:proposal#poss|x 5 4 C:5,2,2
n:prospect# 14 0 C:14,0,0 Pn:13,0,0
n:prospect#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:push# 5 1 C:5,1,1
n:quarter# 16 0 C:16,0,0 Pn:16,0,0
n:quarter#no|p:of 15 0 C:15,0,0 Pn:15,0,0
n:question# 68 37 C:68,30,8 Pn:52,24,18 PnE:7,2,2
n:question#lvs|p:about 12 9 C:12,8,2 Pn:12,8,5
n:question#lv|p:about 7 4 C:7,3,0 Pn:7,3,3
n:question#no|bew 13 4 C:13,4,4
n:question#no|p:about 14 10 C:14,7,0 Pn:14,7,7 PnE:2,1,1
n:question#no|p:of 6 1 C:6,1,0 Pn:6,1,0
n:quintet# 4 0 C:4,0,0 Pn:4,0,0
n:race# 30 0 C:30,0,0 Pn:27,0,0 PnE:4,0,0
n:race#no|p:for 21 0 C:21,0,0 Pn:21,0,0 PnE:4,0,0
n:range# 5 1 C:5,1,0 Pn:5,1,0
n:rank# 4 0 C:4,0,0 Pn:4,0,0
n:rate# 8 0 C:8,0,0 Pn:8,0,0
n:reaction# 5 1 C:5,1,0 Pn:5,1,0
n:reason# 21 6 C:21,5,3 Pn:8,1,0
n:reason#lvs|x 6 2 C:6,1,1
n:reason#no|p:for 6 0 C:6,0,0 Pn:6,0,0
n:reason#no|x 5 3 C:5,3,1
n:record# 9 0 C:9,0,0 Pn:8,0,0
n:reference# 9 5 C:9,4,0 Pn:9,5,4 PnE:1,1,0
n:reference#no|p:to 7 3 C:7,2,0 Pn:7,3,2 PnE:1,1,0
n:refusal# 4 3 C:4,3,2
n:rejection# 6 4 C:6,4,0 Pn:6,4,4 PnE:3,1,0
n:release# 11 1 C:11,1,0 Pn:11,1,1 PnE:4,1,0
n:release#no|p:of 8 1 C:8,1,0 Pn:8,1,1 PnE:3,1,0
n:remark# 6 4 C:6,4,0 Pn:5,4,3 PnE:1,1,1
n:reminder# 7 0 C:7,0,0
n:reminder#no|t 5 0 C:5,0,0
n:report# 14 2 C:14,1,0 Pn:13,1,1 PnE:3,0,0
n:report#no|p:of 5 1 C:5,0,0 Pn:5,0,0
n:report#no|p:on 5 1 C:5,1,0 Pn:5,1,1
n:reporter# 8 0 C:8,0,0 Pn:8,0,0
n:reporter#no|p:for 5 0 C:5,0,0 Pn:5,0,0
n:request# 20 8 C:20,8,3 Pn:18,6,5
n:request#no|p:for 11 3 C:11,3,0 Pn:11,3,3
n:resident# 5 0 C:5,0,0 Pn:5,0,0
n:resource# 4 1 C:4,0,0 Pn:3,0,0 PnE:1,1,0
n:respect# 5 2 C:5,2,1 Pn:3,2,1
n:response# 40 11 C:40,9,1 Pn:38,7,5 PnE:12,2,2
n:response#no|p:to 28 5 C:28,4,0 Pn:28,4,2 PnE:9,2,2
n:responsibility# 6 1 C:6,1,0 Pn:5,1,1
n:rest# 25 0 C:25,0,0 Pn:25,0,0
n:rest#lvs|p:of 5 0 C:5,0,0 Pn:5,0,0
n:rest#no|p:of 16 0 C:16,0,0 Pn:16,0,0
n:result# 26 0 C:26,0,0 Pn:25,0,0 PnE:6,0,0
n:result#no|p:of 25 0 C:25,0,0 Pn:25,0,0 PnE:6,0,0
n:return# 4 1 C:4,1,0 Pn:4,1,1
n:revelation# 4 0 C:4,0,0 Pn:3,0,0
n:reversal# 4 2 C:4,2,0 Pn:4,2,1
n:review# 7 1 C:7,1,0 Pn:7,1,1
n:review#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:rhetoric# 4 1 C:4,0,0 Pn:4,0,0
n:right# 5 0 C:5,0,0 Pn:5,0,0
n:rise# 17 0 C:17,0,0 Pn:17,0,0 PnE:7,0,0
n:rise#no|p:of 12 0 C:12,0,0 Pn:12,0,0 PnE:6,0,0
n:risk# 5 0 C:5,0,0 Pn:3,0,0
n:rival# 4 0 C:4,0,0 Pn:4,0,0
n:role# 11 0 C:11,0,0 Pn:9,0,0 PnE:3,0,0
n:room# 5 0 C:5,0,0 Pn:4,0,0
n:round# 8 0 C:8,0,0 Pn:8,0,0
n:round#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:row# 6 0 C:6,0,0 Pn:5,0,0
n:rule# 11 1 C:11,1,0 Pn:11,1,1 PnE:2,1,1
n:rule#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:run# 5 0 C:5,0,0 Pn:5,0,0
n:runner# 5 0 C:5,0,0 Pn:4,0,0
n:sale# 6 0 C:6,0,0 Pn:6,0,0
n:scene# 6 0 C:6,0,0 Pn:6,0,0
n:school# 5 0 C:5,0,0 Pn:4,0,0
n:scrutiny# 4 2 C:4,2,0 Pn:4,2,2
n:seat# 4 0 C:4,0,0 Pn:3,0,0
n:secretary# 77 0 C:77,0,0 Pn:77,0,0 PnE:16,0,0
n:secretary#no|p:of 61 0 C:61,0,0 Pn:61,0,0 PnE:15,0,0
n:secretary#poss|p:of 6 0 C:6,0,0 Pn:6,0,0
n:selection# 4 0 C:4,0,0 Pn:4,0,0
n:senator# 10 0 C:10,0,0 Pn:4,0,0
n:sense# 13 6 C:13,5,2 Pn:10,3,3 PnE:3,0,0
n:sense#no|p:of 9 3 C:9,3,0 Pn:9,3,3
n:series# 44 5 C:44,2,0 Pn:44,2,0 PnE:12,2,0
n:series#lvs|p:of 5 2 C:5,0,0 Pn:5,0,0 PnE:2,1,0
n:series#no|p:of 36 2 C:36,1,0 Pn:36,1,0 PnE:10,1,0
n:session# 4 0 C:4,0,0 Pn:4,0,0
n:set# 9 1 C:9,0,0 Pn:8,0,0 PnE:3,0,0
n:share# 17 0 C:17,0,0 Pn:16,0,0 PnE:4,0,0
n:share#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:shift# 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:shot# 4 0 C:4,0,0 Pn:4,0,0
n:show# 10 2 C:10,1,1 Pn:8,0,0 PnE:3,0,0
n:side# 17 1 C:17,1,0 Pn:17,1,0 PnE:7,1,0
n:side#no|p:of 15 0 C:15,0,0 Pn:15,0,0 PnE:6,0,0
n:sign# 23 5 C:23,5,1 Pn:19,4,2 PnE:6,0,0
n:sign#no|p:of 12 2 C:12,2,0 Pn:12,2,0 PnE:6,0,0
n:site# 5 0 C:5,0,0 Pn:5,0,0
n:something# 11 0 C:11,0,0 Pn:9,0,0 PnE:3,0,0
n:something#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:son# 10 0 C:10,0,0 Pn:10,0,0
n:son#no|p:of 10 0 C:10,0,0 Pn:10,0,0
n:sort# 13 0 C:13,0,0 Pn:13,0,0 PnE:5,0,0
n:sort#no|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:5,0,0
n:source# 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:source#no|p:of 6 0 C:6,0,0 Pn:6,0,0 PnE:4,0,0
n:speaker# 4 0 C:4,0,0 Pn:4,0,0
n:speculation# 5 4 C:5,2,2 Pn:3,0,0
n:speech# 31 6 C:31,5,1 Pn:27,4,3 PnE:9,1,1
n:speech#no|p:to 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:spokesman# 28 0 C:28,0,0 Pn:28,0,0
n:spokesman#no|p:for 27 0 C:27,0,0 Pn:27,0,0
n:spokeswoman# 10 0 C:10,0,0 Pn:10,0,0
n:spokeswoman#no|p:for 10 0 C:10,0,0 Pn:10,0,0
n:spread# 7 0 C:7,0,0 Pn:7,0,0
n:stage# 6 0 C:6,0,0 Pn:6,0,0
n:stage#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:stance# 7 4 C:7,2,0 Pn:6,2,1 PnE:2,1,1
n:star# 6 0 C:6,0,0 Pn:6,0,0
n:start# 17 0 C:17,0,0 Pn:17,0,0 PnE:6,0,0
n:start#no|p:of 16 0 C:16,0,0 Pn:16,0,0 PnE:6,0,0
n:state# 60 0 C:60,0,0 Pn:55,0,0 PnE:12,0,0
n:state#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:4,0,0
n:state#no|x 5 0 C:5,0,0
n:state#poss|p:of 36 0 C:36,0,0 Pn:36,0,0 PnE:6,0,0
n:statement# 21 12 C:21,8,4 Pn:14,5,4 PnE:4,0,0
n:step# 5 0 C:5,0,0 Pn:3,0,0
n:story# 15 7 C:15,5,0 Pn:14,5,4 PnE:5,3,2
n:story#no|p:of 5 2 C:5,2,0 Pn:5,2,2
n:strategist# 14 0 C:14,0,0 Pn:14,0,0 PnE:3,0,0
n:strategist#no|p:for 10 0 C:10,0,0 Pn:10,0,0
n:strategy# 11 2 C:11,2,2 Pn:5,0,0
n:stream# 4 0 C:4,0,0 Pn:4,0,0
n:street# 5 0 C:5,0,0 Pn:5,0,0
n:strength# 9 0 C:9,0,0 Pn:9,0,0
n:strength#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:stretch# 4 0 C:4,0,0 Pn:4,0,0
n:string# 13 1 C:13,1,0 Pn:13,1,0
n:string#no|p:of 8 0 C:8,0,0 Pn:8,0,0
n:struggle# 5 0 C:5,0,0
n:study# 4 0 C:4,0,0 Pn:4,0,0
n:subject# 9 3 C:9,1,0 Pn:9,1,1 PnE:6,0,0
n:subject#no|p:of 5 2 C:5,0,0 Pn:5,0,0 PnE:5,0,0
n:success# 4 0 C:4,0,0 Pn:4,0,0
n:suggestion# 8 8 C:8,8,5 Pn:1,1,1
n:summer# 5 1 C:5,0,0 Pn:5,0,0
n:summer#no|p:of 5 1 C:5,0,0 Pn:5,0,0
n:superdelegate# 4 0 C:4,0,0
n:support# 44 26 C:44,17,1 Pn:43,17,16 PnE:6,1,0
n:support#lvs|p:of 6 6 C:6,0,0 Pn:6,0,0
n:support#no|p:for 6 4 C:6,3,0 Pn:6,3,3 PnE:1,1,0
n:support#no|p:of 11 7 C:11,6,0 Pn:11,6,6
n:support#poss|p:for 9 4 C:9,4,0 Pn:9,4,4
n:supporter# 41 11 C:41,11,0 Pn:38,11,9 PnE:13,2,2
n:supporter#no|p:of 31 11 C:31,11,0 Pn:31,11,9 PnE:10,2,2
n:surprise# 6 2 C:6,1,1 Pn:4,0,0
n:survey# 7 0 C:7,0,0 Pn:7,0,0
n:survey#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:swath# 6 0 C:6,0,0 Pn:6,0,0
n:target# 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:tax# 4 0 C:4,0,0 Pn:4,0,0
n:ten# 9 0 C:9,0,0 Pn:9,0,0
n:ten#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:term# 9 0 C:9,0,0 Pn:9,0,0 PnE:4,0,0
n:test# 11 0 C:11,0,0 Pn:11,0,0 PnE:4,0,0
n:test#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:thanks# 17 0 C:17,0,0 Pn:17,0,0 PnE:4,0,0
n:thanks#no|p:to 11 0 C:11,0,0 Pn:11,0,0 PnE:4,0,0
n:thing# 6 0 C:6,0,0
n:third# 22 0 C:22,0,0 Pn:22,0,0 PnE:6,0,0
n:third#no|p:of 19 0 C:19,0,0 Pn:19,0,0 PnE:6,0,0
n:thousand# 29 0 C:29,0,0 Pn:29,0,0
n:thousand#no|p:of 24 0 C:24,0,0 Pn:24,0,0
n:threat# 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:tie# 9 0 C:9,0,0 Pn:9,0,0
n:time# 38 3 C:38,2,2 Pn:21,0,0 PnE:6,0,0
n:time#no|p:for 8 0 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:time#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:time#no|t 8 2 C:8,2,2
n:timeline# 4 0 C:4,0,0 Pn:4,0,0
n:tone# 6 0 C:6,0,0 Pn:6,0,0
n:top# 13 0 C:13,0,0 Pn:13,0,0 PnE:4,0,0
n:top#no|p:of 13 0 C:13,0,0 Pn:13,0,0 PnE:4,0,0
n:topic# 7 1 C:7,0,0 Pn:7,0,0 PnE:2,1,0
n:topic#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:total# 11 0 C:11,0,0 Pn:11,0,0
n:total#lvs|p:of 8 0 C:8,0,0 Pn:8,0,0
n:tour# 5 0 C:5,0,0 Pn:5,0,0
n:town# 5 0 C:5,0,0 Pn:5,0,0
n:trail# 4 0 C:4,0,0 Pn:3,0,0
n:transcript# 5 0 C:5,0,0 Pn:5,0,0
n:trip# 9 0 C:9,0,0 Pn:9,0,0
n:trip#no|p:to 6 0 C:6,0,0 Pn:6,0,0
n:turn# 5 1 C:5,1,0 Pn:5,1,1
n:turnout# 5 0 C:5,0,0 Pn:5,0,0
n:turnout#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:type# 7 0 C:7,0,0 Pn:7,0,0
n:understanding# 4 4 C:4,4,0 Pn:3,3,3
n:update# 4 2 C:4,2,0 Pn:4,2,1
n:use# 29 0 C:29,0,0 Pn:29,0,0 PnE:4,0,0
n:use#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:use#poss|p:of 19 0 C:19,0,0 Pn:19,0,0 PnE:4,0,0
n:value# 7 0 C:7,0,0 Pn:7,0,0
n:value#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:variety# 8 0 C:8,0,0 Pn:8,0,0
n:variety#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:version# 16 0 C:16,0,0 Pn:16,0,0 PnE:7,0,0
n:version#no|p:of 11 0 C:11,0,0 Pn:11,0,0 PnE:7,0,0
n:veteran# 5 0 C:5,0,0 Pn:5,0,0
n:veteran#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:victory# 20 0 C:20,0,0 Pn:20,0,0 PnE:8,0,0
n:victory#no|p:for 7 0 C:7,0,0 Pn:7,0,0 PnE:4,0,0
n:victory#poss|p:on 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:video# 11 0 C:11,0,0 Pn:10,0,0
n:video#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:view# 16 11 C:16,10,1 Pn:13,8,7
n:view#no|p:of 5 3 C:5,3,0 Pn:5,3,2
n:visit# 11 1 C:11,1,0 Pn:9,0,0 PnE:3,0,0
n:visit#no|p:to 5 0 C:5,0,0 Pn:5,0,0
n:voice# 6 2 C:6,1,0 Pn:6,1,1
n:vote# 38 7 C:38,6,0 Pn:30,6,4 PnE:5,0,0
n:vote#no|p:for 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:voter# 21 0 C:21,0,0 Pn:15,0,0
n:voting# 4 1 C:4,1,0 Pn:4,1,1
n:wake# 21 1 C:21,0,0 Pn:21,0,0 PnE:8,0,0
n:wake#no|p:of 21 1 C:21,0,0 Pn:21,0,0 PnE:8,0,0
n:wall# 4 0 C:4,0,0 Pn:4,0,0
n:war# 4 0 C:4,0,0 Pn:3,0,0
n:warning# 7 5 C:7,5,3 Pn:4,2,1
n:wave# 16 1 C:16,1,0 Pn:16,1,0 PnE:4,0,0
n:wave#lvs|p:of 5 0 C:5,0,0 Pn:5,0,0
n:wave#no|p:of 10 1 C:10,1,0 Pn:10,1,0 PnE:3,0,0
n:way# 41 4 C:41,4,0 Pn:17,1,1 PnE:5,0,0
n:way#lvs|x 5 0 C:5,0,0
n:way#no|x 13 1 C:13,1,0
n:week# 15 0 C:15,0,0 Pn:14,0,0 PnE:4,0,0
n:week#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:wife# 4 0 C:4,0,0 Pn:4,0,0
n:win# 7 0 C:7,0,0 Pn:6,0,0
n:wing# 9 0 C:9,0,0 Pn:9,0,0
n:wing#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:winner# 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:winner#no|p:of 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:woman# 8 1 C:8,0,0 Pn:3,0,0 PnE:1,1,0
n:word# 17 8 C:17,3,0 Pn:16,2,2 PnE:6,0,0
n:word#no|p:of 5 1 C:5,0,0 Pn:5,0,0
n:work# 7 0 C:7,0,0 Pn:5,0,0
n:year# 32 1 C:32,1,0 Pn:31,1,0 PnE:9,0,0
n:year#no|p:of 24 0 C:24,0,0 Pn:24,0,0 PnE:8,0,0
name# 45 27 E:28,14,11 Et:3,2,2 NE:19,8,0 NEt:3,2,0 O:23,10,6 P:18,8,0 Pn:18,7,0 PnV:3,1,0 PnVt:1,1,0 QR:3,1,0 S:7,4,2 SVP:6,4,0 SX:3,1,0 VP:45,19,12 VPi:1,1,0 VPo:10,6,0 VPot:1,1,0 VPt:6,2,2 X:12,3,2 XE:12,2,1 XEt:4,1,1 Xt:3,0,0
name#o 11 7 E:11,5,5 NE:6,2,0 O:11,6,6 VP:11,6,6
narrow# 6 0 VP:4,0,0
navigate# 7 0 E:6,0,0 NE:5,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 VPo:3,0,0
near# 5 0 E:4,0,0 NE:4,0,0 VP:3,0,0
need# 140 15 COL:4,0,0 E:125,12,2 Et:15,1,1 N:3,1,0 NE:32,2,0 NEt:8,1,0 O:38,1,1 P:17,1,0 Pn:17,1,1 REL:8,0,0 S:3,0,0 SVP:2,1,0 VP:132,12,3 VPo:22,2,0 VPot:5,1,0 VPt:9,1,1 X:91,10,1 XE:91,11,1 XEt:8,1,0 Xt:4,1,0
need#acl|x 6 0 VP:6,0,0 X:6,0,0 XE:6,0,0
need#o 19 1 E:19,1,0 N:3,1,0 NE:12,0,0 NEt:3,0,0 O:19,1,1 VP:19,1,1 VPo:6,0,0
need#o|x 10 2 E:10,2,1 Et:1,1,1 NE:10,2,0 NEt:1,1,0 O:10,0,0 VP:10,2,1 VPo:9,2,0 VPot:1,1,0 VPt:1,1,1 X:10,2,0 XE:10,2,0 XEt:1,1,0 Xt:1,1,0
need#rel 6 0 REL:6,0,0
need#x 67 11 E:67,9,1 Et:7,0,0 VP:67,8,1 VPt:5,0,0 X:67,8,1 XE:67,9,1 XEt:7,0,0 Xt:3,0,0
negotiate# 6 2 E:5,2,1 N:1,1,1 NE:3,1,1 O:4,1,0 P:3,0,0 Pn:3,0,0 PnV:2,1,0 VP:6,2,1
neighbor# 5 0 E:5,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
nervous# 4 4 C:1,1,1 CE:1,1,1 P:2,2,0 Pn:2,2,2 VP:4,4,1
new# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
next# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
nominate# 32 19 E:23,8,6 Et:6,3,3 NE:20,5,0 NEt:3,2,0 O:21,9,5 Ot:2,1,1 P:10,7,0 Pn:10,6,0 PnV:5,1,0 S:5,1,1 SVP:4,2,1 VP:30,13,9 VPo:7,5,0 VPt:2,1,1 X:3,2,0 XE:3,2,0
nominate#o 13 6 E:13,4,3 Et:4,2,2 NE:10,1,0 NEt:1,1,0 O:13,5,4 Ot:2,1,1 VP:13,5,4 VPt:2,1,1
notable# 5 0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:5,0,0
note# 157 155 C:95,92,76 CE:95,93,80 CEt:12,10,2 Ct:9,8,2 E:140,134,104 Et:14,12,4 L:23,12,6 LR:11,10,6 Lt:11,8,4 Ltt:1,1,0 N:1,1,0 NE:38,35,1 NEt:4,3,0 Nt:1,1,0 O:19,13,9 Ot:1,1,1 P:10,4,0 Pn:10,3,0 PnV:4,4,0 QL:7,6,1 QLR:2,2,2 QR:12,7,1 S:1,1,1 T:5,2,0 TE:5,2,0 VP:122,113,89 VPo:6,5,0 VPt:11,9,3
note#0 13 12 E:12,12,9 NE:8,8,0 VP:3,1,0
note#c 10 10 C:10,10,9 CE:10,10,9 CEt:2,2,0 Ct:2,2,0 E:10,10,9 Et:2,2,0 NE:10,10,0 NEt:2,1,0 VP:10,10,9 VPt:2,2,0
note#ct 75 75 C:75,73,59 CE:75,74,64 CEt:8,8,2 Ct:6,6,2 E:75,74,64 Et:8,8,2 P:1,1,0 Pn:1,1,0 VP:75,74,60 VPt:6,6,2
note#mid 9 9 E:9,8,1 L:9,1,0 LR:9,9,6
note#o 8 8 E:8,8,7 Et:1,1,1 N:1,1,0 NE:6,6,0 NEt:1,1,0 Nt:1,1,0 O:8,8,5 Ot:1,1,1 VP:8,8,6 VPo:1,1,0 VPt:1,1,1
note#postS 5 5 L:5,4,4 Lt:4,3,3 Ltt:1,1,0
note#postSq 5 5 L:5,5,2 Lt:5,4,1 QL:5,4,1 QLR:2,2,2
notice# 7 5 C:3,3,3 CE:3,3,3 E:6,4,3 NE:1,1,0 P:3,0,0 Pn:3,0,0 S:1,1,1 VP:7,4,2
noun##lvs|p:about 52 43 C:52,36,2 Pn:52,37,30 PnE:4,3,1
noun##lvs|p:against 19 8 C:19,8,0 Pn:19,8,8 PnE:3,0,0
noun##lvs|p:for 118 23 C:118,15,2 Pn:118,15,12 PnE:9,1,0
noun##lvs|p:of 556 91 C:556,47,0 Pn:556,49,36 PnE:54,6,3
noun##lvs|p:on 51 17 C:51,9,0 Pn:51,10,6 PnE:5,1,0
noun##lvs|p:over 8 0 C:8,0,0 Pn:8,0,0 PnE:2,0,0
noun##lvs|p:to 73 13 C:73,9,2 Pn:73,9,7 PnE:5,0,0
noun##lvs|t 54 23 C:54,22,16
noun##lvs|x 139 30 C:139,24,16
noun##lv|p:about 30 16 C:30,13,2 Pn:30,13,10 PnE:2,0,0
noun##lv|p:against 9 3 C:9,2,0 Pn:9,2,2
noun##lv|p:for 55 5 C:55,5,0 Pn:55,5,3 PnE:3,0,0
noun##lv|p:of 353 19 C:353,11,0 Pn:353,11,7 PnE:20,0,0
noun##lv|p:on 28 7 C:28,5,0 Pn:28,5,4 PnE:2,2,1
noun##lv|p:over 4 0 C:4,0,0 Pn:4,0,0
noun##lv|p:to 25 2 C:25,2,1 Pn:25,2,1
noun##lv|t 26 6 C:26,6,6
noun##lv|x 46 10 C:46,9,4
noun##no|bet 21 9 C:21,9,8
noun##no|bew 19 5 C:19,5,5
noun##no|p:about 104 52 C:104,41,4 Pn:104,43,32 PnE:16,9,7
noun##no|p:against 57 14 C:57,11,0 Pn:57,11,11 PnE:17,3,3
noun##no|p:for 594 53 C:594,35,1 Pn:594,35,30 PnE:169,13,7
noun##no|p:of 3370 159 C:3370,109,4 Pn:3370,111,85 PnE:898,22,9
noun##no|p:on 340 25 C:340,13,2 Pn:340,14,9 PnE:99,5,3
noun##no|p:over 47 6 C:47,6,1 Pn:47,6,4 PnE:14,1,1
noun##no|p:to 402 34 C:402,15,1 Pn:402,16,10 PnE:127,6,4
noun##no|t 233 71 C:233,64,51
noun##no|w 13 3 C:13,3,3
noun##no|x 320 44 C:320,39,18
noun##poss|bet 15 8 C:15,8,6
noun##poss|p:about 27 15 C:27,14,0 Pn:27,14,11 PnE:6,3,2
noun##poss|p:against 22 9 C:22,7,0 Pn:22,7,7 PnE:5,1,0
noun##poss|p:for 92 23 C:92,21,3 Pn:92,21,16 PnE:12,2,2
noun##poss|p:of 309 63 C:309,50,2 Pn:309,50,42 PnE:66,9,5
noun##poss|p:on 129 39 C:129,25,0 Pn:129,25,22 PnE:35,5,5
noun##poss|p:over 10 1 C:10,0,0 Pn:10,0,0 PnE:5,1,0
noun##poss|p:to 84 12 C:84,10,1 Pn:84,10,9 PnE:16,0,0
noun##poss|t 31 22 C:31,20,16
noun##poss|w 1 0 C:1,0,0
noun##poss|x 125 44 C:125,38,28
observe# 6 4 E:4,0,0 L:2,1,0 LR:1,1,1 NE:4,0,0 QR:1,1,0
obtain# 18 0 E:13,0,0 NE:9,0,0 O:11,0,0 P:6,0,0 Pn:6,0,0 VP:17,0,0 VPo:5,0,0
obtain#o 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
occupy# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
occur# 11 0 E:9,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:8,0,0
offer# 112 65 COL:4,0,0 E:103,43,17 Et:11,4,2 L:4,0,0 Lt:3,0,0 N:3,1,1 NE:77,30,1 NEt:11,5,0 O:95,34,18 Ot:1,1,0 P:33,11,2 Pn:33,10,1 PnV:13,3,1 Pnt:1,1,0 Pt:1,1,0 QR:4,2,1 REL:4,1,0 T:3,0,0 TE:3,0,0 VP:104,44,21 VPi:5,4,0 VPo:45,13,1 VPot:6,2,0 VPt:7,4,2 X:9,3,1 XE:9,5,2 XEt:1,1,0 Xt:1,1,0
offer#o 45 24 E:45,18,9 Et:3,2,1 N:2,1,1 NE:34,15,1 NEt:3,2,0 O:45,16,10 Ot:1,1,0 VP:45,18,9 VPo:11,3,0 VPt:2,2,1
offer#o|T 6 6 E:6,5,0 NE:4,4,0 O:6,5,3 VP:6,5,3
offer#o|p:to 6 4 E:6,2,0 NE:6,1,0 O:6,2,1 P:6,2,1 Pn:6,2,0 VP:6,2,1 VPo:6,2,1
offset# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
old# 5 0 VP:5,0,0
open# 49 10 E:32,7,0 Et:6,1,0 L:5,0,0 NE:16,1,0 NEt:3,0,0 O:19,1,0 P:26,3,0 Pn:26,3,2 PnV:8,1,0 PnVt:2,1,0 VP:43,8,0 VPo:13,0,0 VPt:6,1,0 X:6,1,0 XE:6,1,0
open#o 5 1 E:5,1,0 NE:4,1,0 O:5,1,0 VP:5,1,0
operate# 7 1 E:6,0,0 P:3,1,0 Pn:3,1,0 VP:5,1,0
oppose# 56 50 E:50,26,19 Et:6,4,4 N:1,1,0 NE:24,5,0 NEt:3,2,0 O:40,36,30 Ot:1,1,1 P:7,1,0 Pn:7,0,0 PnV:2,1,0 REL:2,1,0 T:3,0,0 TE:3,0,0 VP:49,34,28 VPo:13,4,0 VPt:2,2,2 X:2,2,2 XE:2,2,2
oppose#0 5 1 E:5,1,0
oppose#o 31 31 E:31,21,16 Et:3,3,3 N:1,1,0 NE:18,3,0 NEt:2,2,0 O:31,29,25 Ot:1,1,1 VP:31,26,22 VPo:7,2,0 VPt:2,2,2
opt# 6 3 E:6,2,2 P:3,0,0 Pn:3,0,0 VP:6,2,2 X:3,2,2 XE:3,2,2
optimistic# 4 3 C:1,1,1 CE:1,1,1 P:2,1,0 Pn:2,1,1 VP:4,3,2
order# 19 19 C:3,3,2 CE:3,3,2 CEt:1,1,0 Ct:1,1,0 E:17,14,10 Et:5,5,0 NE:10,8,0 NEt:2,2,0 O:13,4,4 P:4,1,0 Pn:4,1,0 PnV:2,2,0 VP:17,15,13 VPo:11,9,0 VPt:4,4,0 X:7,7,0 XE:7,7,0 XEt:2,2,0 Xt:1,1,0
organize# 19 0 E:13,0,0 NE:4,0,0 O:11,0,0 P:9,0,0 Pn:9,0,0 VP:18,0,0 VPo:3,0,0
originate# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
outline# 11 9 C:2,1,1 CE:2,1,1 E:11,8,6 Et:1,1,0 N:1,1,1 NE:7,5,2 NEt:1,1,0 Nt:1,1,0 O:8,7,4 Ot:1,1,0 P:2,1,0 Pn:2,1,0 VP:10,7,5 VPo:2,1,0 VPt:1,1,0
outline#o 6 5 E:6,5,3 Et:1,1,0 N:1,1,1 NE:5,4,2 NEt:1,1,0 Nt:1,1,0 O:6,5,3 Ot:1,1,0 VP:6,5,3 VPt:1,1,0
overcome# 8 0 E:6,0,0 NE:4,0,0 O:5,0,0 VP:6,0,0
overlook# 5 1 E:4,0,0 O:3,0,0 S:1,1,1 VP:3,0,0
oversee# 10 0 E:9,0,0 NE:8,0,0 O:6,0,0 VP:8,0,0
oversee#o 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
overshadow# 8 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:8,0,0
overshadow#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
overtake# 9 0 E:9,0,0 NE:8,0,0 O:9,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0 VPo:4,0,0
overtake#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
ow# 4 0 E:3,0,0 NE:3,0,0 VP:3,0,0
own# 21 0 E:13,0,0 NE:5,0,0 O:10,0,0 P:4,0,0 Pn:4,0,0 S:4,0,0 VP:19,0,0 VPo:3,0,0 VPt:3,0,0
own#o 8 0 E:8,0,0 NE:3,0,0 O:8,0,0 VP:8,0,0
own#pasA 7 0 S:4,0,0 VP:7,0,0 VPt:3,0,0
pack# 5 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:5,0,0
paint# 11 5 E:10,3,2 Et:4,2,1 NE:8,3,0 NEt:4,1,0 O:10,2,1 P:7,4,0 Pn:7,3,0 Pnt:1,1,0 Pt:1,1,0 VP:11,5,3 VPo:9,4,0 VPot:1,1,0 VPt:1,1,1
paint#o|p:as 5 4 E:5,3,2 Et:2,1,1 NE:5,3,0 NEt:2,1,0 O:5,1,0 P:5,4,0 Pn:5,3,0 Pnt:1,1,0 Pt:1,1,0 VP:5,4,3 VPo:5,4,0 VPot:1,1,0 VPt:1,1,1
pander# 5 1 E:5,1,0 P:5,1,0 Pn:5,1,1 PnV:3,1,0 VP:5,1,0
park# 5 0 E:3,0,0 VP:5,0,0
participate# 14 0 E:12,0,0 P:12,0,0 Pn:12,0,0 VP:12,0,0
participate#p:in 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0
pass# 55 24 E:48,13,6 Et:5,2,0 N:1,1,0 NE:22,9,1 NEt:5,3,1 O:35,13,11 Ot:2,1,0 P:24,1,0 Pn:24,0,0 PnV:8,1,0 QR:4,1,0 S:1,1,1 VP:54,14,8 VPo:15,4,2 VPt:4,1,0
pass#o 22 12 E:22,10,6 Et:3,1,0 N:1,1,0 NE:13,8,1 NEt:3,2,1 O:22,9,8 Ot:2,1,0 VP:22,12,8 VPo:5,3,2 VPt:3,1,0
pause# 7 2 E:5,1,1 LR:1,1,0 VP:2,1,0 X:1,1,0 XE:1,1,0
pave# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
pay# 100 7 E:90,5,0 Et:15,0,0 NE:48,5,0 NEt:8,0,0 O:63,1,0 P:45,4,0 Pn:45,4,2 PnV:13,0,0 Pnt:4,0,0 Pt:5,0,0 S:4,0,0 SVP:4,0,0 VP:95,5,0 VPo:35,4,0 VPot:4,0,0 VPt:11,0,0 X:10,0,0 XE:10,0,0
pay#o 35 2 E:35,1,0 Et:5,0,0 NE:21,1,0 NEt:4,0,0 O:35,1,0 VP:35,1,0 VPo:8,0,0 VPt:3,0,0
pay#o|p:to 9 3 E:9,3,0 NE:8,3,0 O:9,0,0 P:9,3,0 Pn:9,3,2 VP:9,3,0 VPo:9,3,0
pay#o|x 6 1 E:6,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0 VPo:6,0,0 X:6,0,0 XE:6,0,0
pay#p:for 13 0 E:13,0,0 Et:4,0,0 P:13,0,0 Pn:13,0,0 VP:13,0,0 VPt:3,0,0
peak# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
peg# 4 4 E:4,3,2 Et:1,1,1 NE:3,2,0 NEt:1,1,0 O:3,1,0 P:2,1,0 Pn:2,1,1 Pnt:1,1,0 Pt:1,1,0 VP:4,3,2 VPo:3,2,0 VPot:1,1,0 VPt:1,1,1
perceive# 6 3 E:6,3,3 NE:3,1,0 O:4,1,1 P:1,1,1 Pn:1,1,0 VP:6,3,3 X:1,1,1 XE:1,1,1
perform# 13 1 E:11,0,0 Et:3,0,0 NE:4,0,0 O:5,0,0 P:8,0,0 Pn:8,0,0 VP:13,0,0 VPo:4,0,0
persuade# 17 13 C:2,2,1 CE:2,2,1 E:15,11,4 NE:14,10,1 O:15,3,0 OC:2,2,1 P:3,2,0 Pn:3,2,1 SVP:1,1,0 VP:17,13,4 VPo:12,9,3 X:9,7,2 XE:9,7,2
persuade#o|x 7 5 E:7,5,1 NE:7,5,1 O:7,2,0 VP:7,5,2 VPo:7,5,2 X:7,5,2 XE:7,5,2
pick# 51 6 E:45,2,1 Et:7,0,0 NE:25,1,0 NEt:5,0,0 O:39,3,3 P:16,1,0 Pn:16,1,0 PnV:6,1,0 S:3,0,0 SVP:3,0,0 VP:49,3,2 VPo:14,1,0
pick#o 27 3 E:27,0,0 Et:3,0,0 NE:16,0,0 NEt:3,0,0 O:27,1,1 VP:27,1,1 VPo:3,0,0
pil# 4 1 E:3,1,1 P:4,1,1 Pn:4,1,0 VP:4,1,1
pitch# 6 3 E:6,3,2 Et:2,1,1 NE:4,3,0 NEt:1,1,0 O:4,0,0 P:5,3,0 Pn:5,2,0 PnV:2,2,0 PnVt:1,1,0 VP:6,3,2 VPo:3,3,0 VPot:1,1,0 VPt:1,1,1
pivot# 9 3 E:9,3,0 P:7,1,0 Pn:7,1,0 VP:9,3,0 X:2,2,0 XE:2,2,0
pivot#p:to 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
place# 19 3 E:13,1,0 Et:3,0,0 L:1,1,1 NE:11,1,0 O:13,2,0 P:12,0,0 Pn:12,0,0 PnV:3,0,0 S:3,0,0 VP:17,1,0 VPo:10,0,0
plague# 5 0 VP:5,0,0
plan# 42 31 E:38,28,18 Et:6,5,4 NE:4,2,0 O:4,2,0 P:7,2,0 Pn:7,2,0 PnV:2,1,1 S:2,1,1 SVP:2,1,0 VP:41,29,22 VPo:1,1,0 VPt:2,2,1 X:29,23,19 XE:29,23,15 XEt:6,5,4 Xt:2,2,1
plan#x 29 24 E:29,23,15 Et:6,5,4 VP:29,24,19 VPt:2,2,1 X:29,23,19 XE:29,23,15 XEt:6,5,4 Xt:2,2,1
plant# 4 1 E:1,1,0 NE:1,1,0 O:1,1,0 S:3,0,0 VP:2,1,0
play# 87 7 COL:5,0,0 E:79,4,2 Et:14,0,0 N:1,1,0 NE:51,4,0 NEt:12,0,0 O:53,3,3 P:43,1,0 Pn:43,1,0 PnV:12,1,0 PnVt:4,0,0 S:3,0,0 T:3,0,0 TE:3,0,0 VP:81,4,2 VPo:35,3,0 VPot:4,0,0 VPt:7,0,0
play#0 6 0 E:4,0,0 VP:5,0,0
play#o 27 2 E:27,2,1 Et:4,0,0 N:1,1,0 NE:22,2,0 NEt:4,0,0 O:27,1,1 VP:27,2,1 VPo:10,1,0
play#o|p:in 14 2 E:14,0,0 Et:3,0,0 NE:13,0,0 NEt:3,0,0 O:14,2,2 P:14,0,0 Pn:14,0,0 PnV:4,0,0 VP:14,0,0 VPo:14,0,0
plead# 10 8 E:9,6,1 Et:2,2,0 NE:3,3,1 NEt:1,1,0 P:6,2,0 Pn:6,2,2 PnV:4,2,0 VP:10,8,1 VPo:1,1,0 VPt:2,2,0 X:8,5,1 XE:8,5,1 XEt:3,3,0 Xt:2,2,0
pledge# 50 39 C:6,4,2 CE:6,4,2 CEt:2,2,1 Ct:2,2,1 E:49,27,17 Et:9,8,5 NE:10,4,0 O:14,4,4 P:7,2,0 Pn:7,2,1 PnV:2,1,0 QR:5,4,0 VP:46,33,25 VPo:8,4,1 VPt:7,6,3 X:28,25,19 XE:28,20,12 XEt:7,6,4 Xt:5,4,2
pledge#o 6 2 E:6,1,1 NE:3,1,0 O:6,2,2 VP:6,2,2
pledge#x 22 21 E:22,15,9 Et:6,5,4 VP:22,19,15 VPt:4,3,2 X:22,20,16 XE:22,15,9 XEt:6,5,4 Xt:4,3,2
point# 90 72 C:24,22,18 CE:24,23,22 CEt:4,4,2 COL:2,1,0 Ct:2,2,1 E:77,53,27 Et:13,7,2 L:13,0,0 LR:5,0,0 NE:13,10,1 O:11,4,2 P:39,15,1 Pn:39,16,13 PnV:17,12,7 PnVt:3,0,0 Pnt:3,2,1 Pt:3,2,0 QR:2,2,1 T:3,2,1 TE:3,2,1 VP:72,49,20 VPo:4,2,1 VPt:10,6,2 X:5,2,0 XE:5,2,0
point#ct 22 22 C:22,20,17 CE:22,21,20 CEt:4,4,2 Ct:2,2,1 E:22,21,20 Et:4,4,2 NE:2,2,0 VP:22,20,17 VPt:4,4,2
point#o 6 6 E:6,3,2 NE:3,2,0 O:6,4,2 VP:6,4,2
point#p:to 27 20 E:27,17,0 Et:6,2,0 P:27,11,0 Pn:27,12,11 PnV:11,7,6 Pnt:3,2,1 Pt:3,2,0 VP:27,17,0 VPt:5,2,0
point#post0 5 4 L:5,0,0
pois# 16 3 S:15,0,0 SVP:15,3,0 SVPt:4,1,0 SX:14,3,0 SXt:4,1,0 VP:16,3,0 VPt:4,1,0 X:15,3,0 XE:15,3,0 XEt:6,1,0 Xt:4,1,0
pois#pas|x 15 3 S:14,0,0 SVP:14,3,0 SVPt:4,1,0 SX:14,3,0 SXt:4,1,0 VP:15,3,0 VPt:4,1,0 X:15,3,0 XE:15,3,0 XEt:6,1,0 Xt:4,1,0
polarize# 4 2 E:4,1,0 NE:2,1,0 P:3,1,0 Pn:3,2,0 VP:3,1,0 VPo:1,1,0
poll# 17 1 E:13,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:12,0,0
poll#0 5 0 E:4,0,0
popular# 11 3 P:10,0,0 Pn:10,0,0 VP:11,0,0 VPt:3,0,0
popular#p:in|A 5 2 P:5,0,0 Pn:5,0,0 VP:5,0,0
portray# 23 20 COL:2,1,0 E:21,18,15 Et:2,1,0 NE:20,17,0 O:20,6,0 P:18,14,0 Pn:18,14,1 PnV:3,3,0 S:2,2,0 SVP:2,2,0 SVa:1,1,1 VP:22,19,14 VPo:19,17,0 VPt:2,1,0
portray#o|p:as 12 11 E:12,11,10 NE:11,10,0 O:12,5,0 P:12,11,0 Pn:12,11,1 PnV:1,1,0 VP:12,11,9 VPo:12,11,0
pose# 19 2 E:14,1,0 NE:5,1,0 O:7,1,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 S:1,1,1 VP:19,1,0
pose#o 6 1 E:6,1,0 NE:4,1,0 O:6,1,0 VP:6,1,0
pose#p:for 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
position# 12 4 E:8,4,2 NE:7,4,1 O:7,0,0 P:9,4,1 Pn:9,4,0 PnV:4,2,0 S:4,0,0 SVP:4,0,0 VP:12,4,3 VPo:7,4,1 X:5,2,0 XE:5,1,0
possible# 6 0 C:4,0,0 CE:4,0,0 VP:6,0,0
post# 39 21 C:5,4,2 CE:5,4,2 E:26,14,5 Et:1,1,0 L:2,2,2 Lt:2,2,2 NE:14,7,0 NEt:1,1,0 O:21,10,6 OC:2,2,0 Ot:1,1,0 P:17,1,0 Pn:17,1,1 PnV:2,1,0 QL:1,1,1 QLR:1,1,0 QR:5,2,2 S:4,1,1 SVP:4,0,0 T:4,1,0 TE:4,1,0 VP:35,14,5 VPo:10,2,0 VPt:1,1,0
post#o 8 5 E:8,4,3 Et:1,1,0 NE:5,4,0 NEt:1,1,0 O:8,4,3 Ot:1,1,0 VP:8,4,3 VPt:1,1,0
postpone# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
pound# 4 2 E:4,2,0 NE:4,1,0 O:4,1,0 P:2,1,0 Pn:2,1,0 PnV:1,1,0 VP:4,2,0 VPo:4,1,0
pour# 10 0 E:8,0,0 NE:5,0,0 O:6,0,0 P:7,0,0 Pn:7,0,0 VP:10,0,0 VPo:4,0,0
practice# 5 0 E:5,0,0 NE:3,0,0 O:3,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
praise# 48 47 E:47,37,26 Et:10,8,7 LR:1,1,0 N:1,1,0 NE:34,21,0 NEt:7,6,0 O:44,27,21 Ot:3,2,1 P:19,13,0 Pn:19,11,0 PnV:4,3,0 PnVt:3,3,0 QR:3,2,1 VP:46,37,26 VPo:26,17,0 VPot:3,3,0 VPt:8,7,6 X:2,2,0 XE:2,2,0
praise#o 22 21 E:22,17,14 Et:6,4,3 N:1,1,0 NE:15,8,0 NEt:3,2,0 O:22,18,17 Ot:3,2,1 VP:22,17,14 VPo:6,2,0 VPt:5,4,3
praise#o|p:for 7 7 E:7,6,4 Et:2,2,2 NE:7,6,0 NEt:2,2,0 O:7,0,0 P:7,6,0 Pn:7,6,0 PnV:2,2,0 PnVt:2,2,0 VP:7,7,4 VPo:7,7,0 VPot:2,2,0 VPt:2,2,2
pray# 4 1 E:3,1,0
precede# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
predict# 34 30 C:19,17,16 CE:19,17,16 CEt:1,1,0 Ct:1,1,0 E:30,24,17 Et:3,3,1 L:4,1,1 LR:2,2,2 NE:14,8,0 NEt:1,1,0 O:8,7,3 P:7,2,0 Pn:7,2,0 PnV:5,3,0 PnVt:1,1,0 QL:1,1,0 QLR:1,1,1 QR:2,1,1 SVP:2,2,0 VP:29,24,19 VPo:6,1,0 VPot:1,1,0 VPt:3,3,1 XEt:1,1,0 Xt:1,1,0
predict#c 9 8 C:9,8,8 CE:9,8,8 E:9,8,8 NE:8,7,0 VP:9,8,8
predict#ct 8 7 C:8,7,7 CE:8,7,7 E:8,7,7 PnV:1,1,0 VP:8,7,6
prefer# 21 19 E:19,13,9 Et:2,1,1 NE:8,3,0 O:14,11,6 P:5,2,0 Pn:5,2,0 REL:2,1,0 VP:20,13,10 VPo:9,4,0 VPt:2,1,1 X:6,4,3 XE:6,4,1 XEt:1,1,1
prefer#o 7 6 E:7,5,5 NE:3,1,0 O:7,5,4 VP:7,4,4 VPo:2,1,0
prepare# 30 2 E:27,1,0 Et:3,1,0 NE:8,0,0 O:11,0,0 P:14,2,0 Pn:14,2,2 PnV:5,0,0 PnVt:1,1,1 S:3,0,0 VP:29,1,0 VPo:4,0,0 VPt:2,1,0 X:7,0,0 XE:7,0,0
prepare#p:for 7 2 E:7,1,0 Et:1,1,0 P:7,2,0 Pn:7,2,2 PnV:3,0,0 PnVt:1,1,1 VP:7,1,0 VPt:1,1,0
prepare#x 6 0 E:6,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
present# 27 12 COL:3,2,2 E:21,10,5 Et:4,0,0 NE:18,6,0 NEt:4,0,0 O:21,7,2 P:12,4,0 Pn:12,4,0 PnV:4,0,0 VP:27,10,6 VPi:1,1,0 VPo:11,4,0 VPt:4,0,0
present#o 10 4 E:10,4,2 NE:8,1,0 O:10,4,2 VP:10,4,3 VPo:2,1,0
present#o|p:as 6 4 E:6,3,3 NE:6,3,0 O:6,1,0 P:6,4,0 Pn:6,4,0 VP:6,3,3 VPo:6,3,0
preserve# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
presid# 4 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
press# 31 16 C:1,1,0 CE:1,1,0 E:23,12,2 Et:4,2,2 NE:14,8,3 NEt:4,2,0 O:13,2,0 P:15,4,0 Pn:15,4,2 PnV:5,2,2 PnVt:2,1,0 QR:1,1,0 S:5,0,0 SVP:5,3,0 SVa:1,1,0 VP:29,14,4 VPo:10,5,0 VPot:2,1,0 VPt:3,1,1 X:10,4,0 XE:10,4,0
pressure# 6 3 E:6,3,1 NE:6,2,1 O:5,0,0 P:2,1,0 Pn:2,1,0 VP:6,3,1 VPo:4,2,1 X:3,1,1 XE:3,1,1
prevail# 7 0 E:7,0,0 Et:3,0,0 NE:3,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
prevent# 16 2 E:14,2,2 NE:13,2,0 O:14,0,0 P:8,1,0 Pn:8,1,0 PnV:3,0,0 VP:15,2,2 VPo:11,2,0
prevent#o 7 1 E:7,1,1 NE:7,1,0 O:7,0,0 VP:7,1,1 VPo:4,1,0
proceed# 7 2 E:6,0,0 QR:1,1,1 VP:5,0,0 X:3,0,0 XE:3,0,0
proclaim# 7 6 C:1,1,1 CE:1,1,1 E:4,4,2 LR:1,1,0 NE:3,3,1 O:2,1,0 QR:1,1,1 VP:6,3,2 VPo:2,2,0 X:1,1,0 XE:1,1,0
produce# 21 1 E:19,1,0 Et:5,0,0 NE:14,1,0 NEt:5,0,0 O:18,1,1 P:5,0,0 Pn:5,0,0 VP:21,1,1 VPo:7,0,0
produce#o 9 0 E:9,0,0 NE:6,0,0 O:9,0,0 VP:9,0,0
progressive# 4 0 E:3,0,0 VP:3,0,0
prohibit# 7 4 E:6,4,2 NE:6,2,0 O:6,2,1 P:3,1,0 Pn:3,1,0 VP:7,4,2 VPo:3,2,0
project# 14 8 E:8,3,2 Et:2,1,1 NE:6,2,0 NEt:2,1,0 O:7,4,2 P:5,3,0 Pn:5,1,0 S:3,1,0 SVP:3,2,0 SX:2,1,0 St:2,1,0 VP:13,5,2 VPo:4,1,0 VPot:1,1,0 VPt:2,1,1 X:3,2,0 XE:3,1,0 XEt:1,1,0
project#o 5 2 E:5,1,1 NE:4,1,0 O:5,2,2 VP:5,2,1
promise# 59 56 C:9,9,7 CE:9,9,7 E:58,51,38 Et:6,5,4 L:1,1,0 LR:1,1,1 NE:11,10,1 O:12,8,4 OC:1,1,0 P:4,1,0 Pn:4,0,0 PnV:2,2,0 PnVt:1,1,0 QR:7,6,1 S:1,1,0 SVP:1,1,0 SX:1,1,0 VP:56,52,38 VPo:6,4,1 VPt:5,4,2 X:36,33,28 XE:36,31,24 XEt:4,4,3 Xt:2,2,1
promise#o 7 7 E:7,6,6 NE:3,3,0 O:7,6,4 VP:7,6,6 VPo:1,1,0
promise#q|x 5 5 E:5,5,4 QR:5,4,1 VP:5,5,4 X:5,5,4 XE:5,5,4
promise#x 26 24 E:26,23,18 Et:2,2,2 VP:26,24,18 VPt:2,2,2 X:26,24,20 XE:26,23,18 XEt:2,2,2 Xt:1,1,1
promote# 27 18 COL:3,2,0 COLt:2,2,0 E:25,14,11 Et:6,4,1 LR:2,2,0 NE:14,6,0 NEt:4,2,0 O:23,15,12 Ot:3,2,0 P:7,2,0 Pn:7,2,0 QR:3,1,1 VP:25,15,13 VPo:9,3,0 VPt:5,4,1
promote#o 12 8 E:12,8,7 Et:2,1,1 NE:4,1,0 O:12,7,7 VP:12,8,7 VPo:3,1,0 VPt:2,1,1
prompt# 33 3 E:28,1,1 Et:4,0,0 NE:25,1,0 NEt:4,0,0 O:26,1,0 Ot:3,0,0 P:7,1,0 Pn:7,1,0 QR:3,1,1 S:4,0,0 SVP:3,0,0 VP:32,1,1 VPo:18,1,0 VPt:4,0,0 X:14,0,0 XE:14,1,0
prompt#o 8 0 E:8,0,0 NE:6,0,0 O:8,0,0 VP:8,0,0
prompt#o|x 9 0 E:9,0,0 NE:9,0,0 O:9,0,0 VP:9,0,0 VPo:9,0,0 X:9,0,0 XE:9,0,0
pronounce# 4 3 E:3,3,3 Et:1,1,0 NE:3,3,0 NEt:1,1,0 O:3,3,2 Ot:1,1,0 VP:4,3,3 VPo:1,1,0 VPt:1,1,0
propel# 12 0 E:12,0,0 NE:9,0,0 O:12,0,0 P:7,0,0 Pn:7,0,0 VP:12,0,0 VPo:9,0,0
propel#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
propose# 48 44 C:6,5,3 CE:6,5,1 CEt:2,2,1 Ct:1,1,0 E:40,31,21 Et:8,7,6 NE:19,16,0 NEt:4,3,0 O:24,16,10 OC:1,1,0 Ot:2,2,1 P:9,8,0 Pn:9,6,0 PnV:1,1,0 VP:44,35,30 VPo:10,10,0 VPot:1,1,0 VPt:5,5,3 X:13,10,9 XE:13,9,6 XEt:3,3,3 Xt:1,1,1
propose#g 8 7 E:8,5,4 Et:1,1,1 VP:8,6,6 X:8,6,6 XE:8,5,4 XEt:1,1,1
propose#o 13 11 E:13,11,9 Et:2,2,2 NE:10,9,0 NEt:2,2,0 O:13,11,9 Ot:1,1,1 VP:13,11,9 VPo:1,1,0 VPot:1,1,0 VPt:2,2,2
prosecute# 8 2 E:6,2,0 Et:3,1,1 NE:6,1,0 O:6,0,0 P:4,1,0 Pn:4,1,0 VP:8,1,1 VPo:4,1,0
protect# 14 0 E:14,0,0 NE:12,0,0 O:14,0,0 P:6,0,0 Pn:6,0,0 VP:14,0,0 VPo:6,0,0
protect#o 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0
protest# 14 5 CE:1,1,1 E:13,3,2 NE:4,1,0 O:7,1,0 P:7,1,0 Pn:7,1,0 PnV:3,0,0 QR:1,1,1 VP:11,3,2 VPo:4,1,0
prove# 49 10 C:7,3,3 CE:7,3,3 COL:2,1,0 E:47,8,5 Et:6,2,1 NE:15,2,0 NEt:3,1,0 O:10,0,0 P:9,1,0 Pn:9,0,0 PnV:2,1,0 S:35,1,1 SVP:35,5,0 SVPt:3,0,0 SX:25,4,0 VP:49,9,5 VPo:3,1,0 VPt:3,0,0 X:28,4,3 XE:28,3,1 XEt:4,1,1
prove#a 9 1 E:9,0,0 NE:5,0,0 S:7,1,1 SVP:7,0,0 SX:7,0,0 VP:9,0,0 X:9,0,0 XE:9,0,0
prove#o 7 0 E:7,0,0 NE:3,0,0 O:7,0,0 S:3,0,0 SVP:3,0,0 VP:7,0,0
prove#x 10 3 E:10,2,1 Et:2,1,1 S:10,0,0 SVP:10,3,0 SX:10,3,0 VP:10,3,2 X:10,3,3 XE:10,2,1 XEt:2,1,1
provide# 98 23 COL:4,1,0 E:84,13,3 Et:16,2,0 N:4,2,1 NE:78,13,1 NEt:14,2,0 O:82,13,3 Ot:2,1,0 P:37,1,0 Pn:37,1,0 PnV:5,0,0 Pnt:4,1,1 Pt:5,1,0 VP:96,14,3 VPi:4,0,0 VPo:44,2,0 VPot:6,1,0 VPt:11,2,0 X:5,0,0 XE:5,0,0
provide#o 40 13 E:40,11,3 Et:8,1,0 N:2,2,1 NE:38,11,1 NEt:7,1,0 O:40,12,3 Ot:2,1,0 VP:40,12,3 VPo:7,0,0 VPt:5,1,0
provide#o|p:for 11 1 E:11,0,0 NE:10,0,0 O:11,1,0 P:11,0,0 Pn:11,0,0 VP:11,0,0 VPo:11,0,0
provide#o|p:to 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
provide#o|p:with 5 1 E:5,1,0 NE:5,1,0 O:5,0,0 P:5,1,0 Pn:5,1,0 VP:5,1,0 VPo:5,1,0
provide#pasA 7 3 VP:7,0,0
publish# 42 12 E:25,9,2 Et:1,1,1 NE:14,5,0 O:18,7,1 Ot:1,1,1 P:14,0,0 Pn:14,0,0 PnV:2,1,0 QR:5,2,2 S:4,0,0 VP:39,9,1 VPo:8,2,0 VPt:1,1,1 X:3,0,0 XE:3,0,0
publish#acl 5 1 VP:5,0,0
publish#o 8 5 E:8,5,2 Et:1,1,1 NE:7,4,0 O:8,5,1 Ot:1,1,1 VP:8,5,1 VPt:1,1,1
pull# 27 1 E:24,1,0 Et:3,0,0 NE:7,1,0 O:15,1,0 P:17,0,0 Pn:17,0,0 PnV:10,0,0 PnVt:4,0,0 VP:26,1,0 VPo:8,0,0 VPt:5,0,0
pull#o 8 1 E:8,1,0 NE:2,1,0 O:8,1,0 VP:8,1,0
punch# 5 0 E:4,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
purchase# 9 1 E:8,0,0 NE:6,0,0 O:8,0,0 P:5,0,0 Pn:5,0,0 VP:9,0,0 VPo:6,0,0
pursue# 21 4 E:19,3,2 NE:13,2,0 O:19,3,2 P:3,1,0 Pn:3,1,0 VP:20,4,3 VPo:6,1,0
pursue#o 16 3 E:16,2,1 NE:10,1,0 O:16,3,2 VP:16,3,2 VPo:3,0,0
push# 81 37 CE:1,1,0 E:72,22,6 Et:14,6,1 L:4,0,0 NE:37,7,2 NEt:8,2,1 O:42,5,1 P:42,12,0 Pn:42,12,7 PnV:16,6,2 PnVt:7,5,4 Pnt:2,1,1 Pt:2,1,0 QR:3,0,0 SVP:2,1,1 VP:76,24,7 VPo:32,8,2 VPot:5,2,1 VPt:13,8,1 X:17,12,7 XE:17,10,5 XEt:4,3,1 Xt:1,1,0
push#o 12 4 E:12,3,2 NE:8,1,0 O:12,3,1 VP:12,3,2 VPo:4,1,0
push#o|x 8 4 E:8,3,1 Et:3,2,1 NE:8,3,1 NEt:3,2,1 O:8,0,0 VP:8,3,1 VPo:8,3,1 VPot:2,2,1 VPt:2,2,1 X:8,4,2 XE:8,3,1 XEt:3,2,1
push#p:for 7 6 E:7,5,0 Et:1,1,0 P:7,5,0 Pn:7,5,3 PnV:2,2,1 PnVt:1,1,1 Pnt:1,1,1 Pt:1,1,0 VP:7,6,0 VPt:2,2,0
push#x 6 5 E:6,5,3 Et:1,1,0 PnV:2,2,1 PnVt:1,1,1 VP:6,5,3 VPt:1,1,0 X:6,5,3 XE:6,5,3 XEt:1,1,0 Xt:1,1,0
put# 136 32 C:3,2,2 CE:3,2,2 COL:2,1,1 E:130,27,7 Et:19,2,0 NE:105,21,7 NEt:18,2,0 O:121,5,1 OC:3,2,0 P:89,9,0 Pn:89,9,2 PnV:23,1,0 PnVt:3,0,0 Pnt:10,1,0 Pt:10,1,0 QR:10,10,9 S:3,0,0 T:4,1,1 TE:4,1,1 VP:132,20,6 VPo:97,13,3 VPot:13,1,0 VPt:15,1,0 X:9,3,0 XE:9,2,0
put#o 20 2 E:20,2,0 NE:14,2,1 O:20,0,0 VP:20,1,0 VPo:6,1,0
put#o|p:at 8 2 E:8,2,1 NE:8,1,0 O:8,2,0 P:8,2,0 Pn:8,2,0 PnV:4,0,0 VP:8,2,1 VPo:8,1,0
put#o|p:in 13 2 E:13,2,1 Et:2,1,0 NE:13,2,0 NEt:2,1,0 O:13,0,0 P:13,2,0 Pn:13,2,1 PnV:3,0,0 Pnt:1,1,0 Pt:1,1,0 VP:13,2,1 VPo:13,2,0 VPot:2,1,0 VPt:2,1,0
put#o|p:into 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
put#o|p:on 23 3 E:23,3,1 Et:7,1,0 NE:22,3,0 NEt:8,1,0 O:23,0,0 P:23,3,0 Pn:23,3,1 PnV:5,0,0 Pnt:4,0,0 Pt:4,0,0 VP:23,3,1 VPo:23,3,0 VPot:6,0,0 VPt:6,0,0
put#q|o 6 6 E:6,6,0 NE:6,6,4 O:6,0,0 QR:6,6,5 VP:6,0,0
qualify# 4 0 E:3,0,0
question# 45 41 C:14,14,12 CE:14,14,12 CEt:2,2,1 Ct:1,1,1 E:42,33,28 Et:5,5,3 N:2,2,0 NE:16,9,0 NEt:1,1,0 O:24,22,17 P:9,2,0 Pn:9,1,0 PnV:5,1,0 Pnt:2,1,1 Pt:2,2,0 S:3,1,1 VP:44,35,30 VPo:4,2,0 VPot:1,1,0 VPt:5,4,3 X:1,1,0 XE:1,1,0
question#cw 14 14 C:14,14,12 CE:14,14,12 CEt:2,2,1 Ct:1,1,1 E:14,14,12 Et:2,2,1 PnV:1,1,0 VP:14,14,12 VPt:1,1,1
question#o 21 21 E:21,16,14 Et:1,1,1 N:2,2,0 NE:13,7,0 O:21,19,17 VP:21,18,16 VPt:1,1,1
quick# 11 7 T:1,1,0 TE:1,1,0 VP:11,4,0 X:8,3,0 XE:8,5,0
quick#x|A 7 5 VP:7,3,0 X:7,3,0 XE:7,4,0
quit# 5 0 E:5,0,0 O:3,0,0 VP:4,0,0
quote# 16 12 C:1,1,1 CE:1,1,1 E:14,10,7 Et:6,2,1 LR:2,1,0 LtR:1,1,0 NE:9,8,0 NEt:3,2,0 O:12,4,3 OC:1,1,0 P:3,1,0 Pn:3,1,0 PnV:2,2,0 QR:2,2,0 VP:14,10,8 VPo:8,7,0 VPot:2,2,0 VPt:6,2,1
quote#o 8 7 E:8,7,6 Et:5,2,1 NE:6,6,0 NEt:3,2,0 O:8,3,3 VP:8,7,6 VPo:4,4,0 VPot:2,2,0 VPt:5,2,1
rack# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0 VPo:4,0,0
rail# 12 12 E:11,4,0 Et:2,2,0 P:10,7,0 Pn:10,7,6 PnV:5,3,3 VP:11,8,0 VPt:1,1,0
rail#p:against 7 7 E:7,1,0 Et:2,2,0 P:7,6,0 Pn:7,6,6 PnV:3,1,1 VP:7,5,0 VPt:1,1,0
raise# 130 19 E:116,12,2 Et:12,2,1 N:3,1,0 NE:89,10,1 NEt:13,2,0 O:109,8,3 Ot:3,0,0 P:51,2,0 Pn:51,1,0 PnV:16,1,0 QR:4,0,0 S:7,1,1 SVP:6,1,0 VP:126,13,3 VPo:60,8,1 VPot:5,1,0 VPt:9,2,1 X:7,0,0 XE:7,0,0
raise#o 63 12 E:63,10,1 Et:7,2,1 N:3,1,0 NE:45,9,1 NEt:7,2,0 O:63,6,2 Ot:3,0,0 VP:63,10,1 VPo:16,5,1 VPot:1,1,0 VPt:5,2,1
raise#o|p:for 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:6,0,0 VPo:6,0,0
raise#o|p:in 9 0 E:9,0,0 NE:9,0,0 O:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0 VPo:9,0,0
rally# 23 0 E:23,0,0 NE:13,0,0 O:15,0,0 P:11,0,0 Pn:11,0,0 PnV:3,0,0 VP:21,0,0 VPo:8,0,0
rally#o 9 0 E:9,0,0 NE:7,0,0 O:9,0,0 VP:9,0,0
ramp# 7 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:6,0,0 VPo:3,0,0
rang# 4 2 E:3,1,0 P:3,1,0 Pn:3,1,1 PnV:2,1,0 QR:1,1,0 VP:3,1,0 XE:1,1,0
rank# 15 3 E:11,3,3 NE:2,2,0 O:4,1,1 P:10,1,0 Pn:10,1,0 PnV:2,1,0 VP:13,3,2 VPo:2,1,0
ratchet# 5 2 E:5,0,0 NE:3,0,0 NEt:1,1,0 O:4,1,0 P:3,1,0 Pn:3,1,1 PnV:3,0,0 VP:5,0,0 VPo:3,0,0 VPot:1,1,0
rattle# 5 4 E:4,2,0 NE:2,2,0 O:3,0,0 P:3,2,0 Pn:3,2,1 PnV:1,1,1 SVP:1,1,0 VP:5,2,0 VPo:1,1,0
reach# 50 5 E:44,4,2 Et:9,0,0 NE:19,3,0 O:28,2,2 P:33,3,0 Pn:33,3,3 PnV:7,0,0 PnVt:3,0,0 S:4,0,0 SVP:4,0,0 VP:49,5,2 VPo:13,3,0 VPt:5,0,0
reach#o 13 2 E:13,2,2 NE:6,1,0 O:13,2,2 VP:13,2,2
reach#p:to 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
react# 14 5 C:1,1,0 CE:1,1,0 E:12,2,1 Et:2,1,0 P:11,1,0 Pn:11,1,0 PnV:5,1,0 Pnt:1,1,1 Pt:1,1,0 QL:2,1,1 QR:3,1,0 VP:12,1,0 VPt:2,1,0
react#p:to 6 2 E:6,1,0 Et:1,1,0 P:6,1,0 Pn:6,1,0 Pnt:1,1,1 Pt:1,1,0 VP:6,0,0 VPt:1,1,0
read# 47 21 C:1,1,1 CE:1,1,1 E:34,7,6 Et:1,1,1 L:9,7,4 LR:1,1,0 Lt:6,5,3 LtR:1,1,0 NE:12,2,0 O:22,7,7 P:10,0,0 Pn:10,0,0 QL:8,8,5 QLR:5,5,2 QR:11,7,7 S:3,1,1 SVP:2,1,0 VP:34,7,7 VPo:8,0,0
read#o 12 4 E:12,3,3 NE:7,2,0 O:12,4,4 VP:12,4,4
read#postSq 5 5 L:5,3,2 Lt:3,2,2 QL:5,5,3 QLR:4,4,2
ready# 17 3 P:6,0,0 Pn:6,0,0 VP:17,2,1 X:11,2,1 XE:11,1,1 XEt:3,0,0
ready#p:for|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
ready#x|A 10 2 VP:10,2,1 X:10,2,1 XE:10,1,1
realize# 8 7 C:4,4,4 CE:4,4,4 E:6,4,4 NE:2,1,0 REL:1,1,0 S:1,1,0 VP:7,4,4
rebuff# 10 5 E:9,2,1 Et:1,1,1 N:1,1,0 NE:6,2,0 NEt:1,1,0 Nt:1,1,0 O:7,2,1 Ot:1,1,1 P:4,1,0 Pn:4,1,0 PnV:3,0,0 VP:9,3,2 VPo:2,1,0 VPt:1,1,1
rebuff#o 5 2 E:5,1,0 Et:1,1,1 N:1,1,0 NE:4,1,0 NEt:1,1,0 Nt:1,1,0 O:5,2,1 Ot:1,1,1 VP:5,2,1 VPt:1,1,1
rebuild# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
rebuk# 4 3 E:3,2,2 NE:3,2,0 O:3,0,0 P:3,1,0 Pn:3,1,0 PnV:1,1,0 VP:4,3,2 VPo:3,2,0
rebut# 6 6 E:6,4,4 Et:2,2,2 N:1,1,0 NE:4,3,0 NEt:1,1,0 O:6,5,4 P:1,1,0 VP:6,6,6 VPo:2,2,0
rebut#o 5 5 E:5,3,3 Et:2,2,2 N:1,1,0 NE:4,3,0 NEt:1,1,0 O:5,4,4 VP:5,5,5 VPo:1,1,0
recal# 44 42 C:7,6,4 CE:7,6,6 CEt:1,1,0 Ct:1,1,0 E:32,28,21 Et:3,1,0 L:12,8,4 LR:2,1,1 Lt:11,7,3 LtR:1,1,0 NE:16,13,0 NEt:3,0,0 O:22,15,10 OC:1,1,0 P:10,8,0 Pn:10,7,0 PnV:2,1,0 PnVt:1,1,0 QL:10,8,3 QLR:5,4,4 QR:4,3,1 VP:33,28,21 VPi:1,1,0 VPo:8,6,0 VPt:3,2,0 X:2,1,1 XE:2,2,2
recal#o 11 10 E:11,10,9 NE:8,7,0 O:11,8,7 VP:11,9,8 VPo:1,1,0
recal#postSq 6 6 L:6,5,3 Lt:6,5,2 QL:6,5,2 QLR:2,1,1
recast# 4 1 E:4,1,1 NE:3,0,0 O:4,1,1 VP:4,1,1
receive# 78 9 E:75,0,0 Et:10,2,0 NE:43,0,0 NEt:7,0,0 O:65,1,1 Ot:1,1,0 P:24,0,0 Pn:24,0,0 PnV:9,0,0 T:3,0,0 TE:3,0,0 VP:76,1,0 VPo:32,0,0 VPot:3,0,0 VPt:8,1,0 X:4,0,0 XE:4,0,0
receive#o 40 4 E:40,0,0 Et:6,2,0 NE:24,0,0 NEt:3,0,0 O:40,1,1 Ot:1,1,0 VP:40,1,0 VPo:13,0,0 VPt:5,1,0
recognize# 27 20 C:11,8,7 CE:11,9,9 CEt:2,1,0 Ct:1,1,0 E:22,13,12 Et:5,3,1 NE:9,3,0 NEt:1,1,0 O:10,6,5 P:5,3,0 Pn:5,2,0 PnV:1,1,0 Pnt:2,2,0 Pt:2,2,0 S:5,0,0 SVP:4,3,1 SVPt:1,1,0 VP:25,17,12 VPo:4,0,0 VPot:1,1,0 VPt:6,4,1 XE:1,1,0
recognize#ct 11 10 C:11,8,7 CE:11,9,9 CEt:2,1,0 Ct:1,1,0 E:11,9,9 Et:2,1,0 VP:11,9,8 VPt:2,1,0
recognize#o 5 5 E:5,3,2 Et:1,1,1 NE:5,2,0 O:5,5,5 VP:5,4,4 VPt:1,1,1
recommend# 16 11 C:3,3,3 CE:3,3,2 CEt:1,1,1 E:11,6,5 Et:3,1,1 L:2,1,0 Lt:2,1,0 NE:7,3,0 O:7,3,3 P:3,0,0 Pn:3,0,0 QL:2,1,0 QLR:1,1,1 S:2,1,1 VP:14,6,6 VPo:3,1,0 X:2,1,0 XE:2,1,0
reconsider# 5 2 C:1,1,1 CE:1,1,1 E:5,1,1 O:1,1,0 VP:5,2,1
record# 6 1 E:4,1,1 NE:2,1,0 O:4,0,0 VP:6,1,1 VPo:1,1,0 X:1,1,0 XE:1,1,0
recount# 8 7 E:7,4,4 L:1,1,0 Lt:1,1,0 NE:7,4,0 O:7,3,3 P:1,1,0 Pn:1,1,0 QL:1,1,0 VP:7,5,5 VPo:2,2,0
recount#o 6 5 E:6,3,3 NE:6,3,0 O:6,3,3 VP:6,4,4 VPo:1,1,0
recover# 4 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
recruit# 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:3,0,0
redact# 4 1 E:3,1,1 NE:3,1,0 O:2,1,1 VP:2,1,1
reduce# 18 1 E:16,1,1 Et:3,0,0 NE:12,1,0 O:17,1,0 P:5,1,0 Pn:5,1,0 VP:17,1,1 VPo:7,1,0 VPt:3,0,0
reduce#o 12 0 E:12,0,0 NE:8,0,0 O:12,0,0 VP:12,0,0
refer# 64 55 E:24,18,1 L:36,0,0 LR:12,2,0 P:26,13,0 Pn:26,15,8 PnV:13,12,8 QL:3,0,0 QR:2,1,0 SVP:2,1,0 VP:28,22,1
refer#p:to 18 17 E:18,15,0 P:18,8,0 Pn:18,10,7 PnV:9,9,6 VP:18,16,0
refer#post0 22 19 L:22,0,0
refer#post0m 11 10 L:11,0,0 LR:11,2,0
reference# 11 10 C:1,1,0 CE:1,1,0 E:11,9,5 Et:2,2,1 NE:10,5,0 NEt:2,2,0 O:11,7,4 OC:1,1,1 P:4,3,0 Pn:4,2,0 VP:11,9,8 VPo:6,4,0 VPot:1,1,0 VPt:1,1,1
reference#o 5 4 E:5,4,4 NE:5,4,0 O:5,3,2 VP:5,4,4 VPo:2,2,0
reflect# 41 8 E:36,6,4 Et:7,1,0 NE:26,4,0 NEt:4,0,0 O:28,3,2 Ot:3,0,0 P:17,4,0 Pn:17,5,2 PnV:7,2,2 S:4,0,0 SVP:4,0,0 VP:41,8,3 VPo:5,1,0 VPt:3,0,0
reflect#o 20 3 E:20,3,3 Et:5,0,0 NE:19,3,0 NEt:3,0,0 O:20,3,2 Ot:3,0,0 VP:20,3,2 VPt:3,0,0
reflect#p:on 5 3 E:5,2,0 Et:1,1,0 P:5,2,0 Pn:5,3,2 PnV:1,1,1 VP:5,3,0
refrain# 4 1 E:3,0,0 P:3,1,0 Pn:3,1,0 VP:3,0,0
refuse# 58 50 E:55,40,22 Et:9,9,5 L:3,0,0 N:1,1,0 NE:4,3,0 O:4,2,2 P:1,1,0 Pn:1,1,0 VP:54,43,24 VPo:1,1,0 VPt:6,6,4 X:49,39,21 XE:49,36,19 XEt:9,9,5 Xt:5,5,3
refuse#x 47 44 E:47,35,19 Et:8,8,5 VP:47,38,20 VPt:6,6,4 X:47,38,20 XE:47,35,19 XEt:8,8,5 Xt:5,5,3
regard# 7 6 E:5,4,1 NE:2,2,0 O:4,2,0 P:6,6,0 Pn:6,6,1 S:1,1,0 SVP:1,1,0 VP:7,6,2 VPo:4,3,0
register# 23 2 E:20,1,1 Et:3,1,0 NE:8,1,0 O:8,0,0 P:12,1,0 Pn:12,1,0 PnV:3,0,0 Pnt:1,1,1 Pt:1,1,0 VP:19,1,1 VPo:4,1,0 VPt:1,1,0
reinstate# 4 1 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
reiterate# 15 15 C:7,7,5 CE:7,7,5 CEt:2,2,1 Ct:2,2,1 E:15,14,9 Et:5,2,1 N:2,2,1 NE:8,6,1 NEt:2,1,0 O:9,6,4 OC:1,1,1 P:4,1,0 Pn:4,1,0 PnV:2,2,0 QR:1,1,1 VP:15,14,9 VPo:4,3,0 VPt:5,2,1
reiterate#o 5 5 E:5,5,3 N:2,2,1 NE:4,3,1 O:5,5,3 VP:5,5,3
reject# 39 32 C:1,1,0 CE:1,1,0 E:34,22,13 Et:6,6,4 N:4,3,0 NE:22,14,0 NEt:5,5,1 Nt:3,3,1 O:33,20,13 OC:1,1,0 Ot:4,4,3 P:4,1,0 Pn:4,1,0 PnV:2,2,0 PnVt:1,1,0 S:4,3,3 VP:39,24,14 VPo:9,6,0 VPot:1,1,0 VPt:8,6,4
reject#o 29 22 E:29,18,12 Et:5,5,4 N:4,3,0 NE:18,10,0 NEt:4,4,1 Nt:3,3,1 O:29,20,13 Ot:4,4,3 VP:29,19,12 VPo:5,2,0 VPt:5,5,4
reject#pasA 5 5 S:4,3,3 VP:5,1,0
relate# 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
release# 138 46 C:6,5,2 CE:6,5,2 E:66,26,6 Et:16,7,2 N:1,1,1 NE:32,11,0 NEt:8,4,0 O:58,22,11 OC:4,4,0 Ot:5,3,1 P:30,3,0 Pn:30,3,1 PnV:10,0,0 PnVt:4,2,0 Pnt:3,1,0 Pt:4,1,0 QR:5,1,1 S:23,7,6 SVP:15,3,0 VP:128,26,7 VPo:28,8,1 VPot:9,3,0 VPt:19,8,2 X:6,1,0 XE:6,1,0
release#0 10 0 E:5,0,0 VP:9,0,0
release#acl 14 0 VP:14,0,0
release#o 18 13 E:18,11,5 Et:3,2,1 NE:16,9,0 NEt:3,2,0 O:18,12,6 Ot:1,1,1 VP:18,11,5 VPt:2,2,1
release#o|T 14 8 E:14,7,0 Et:3,1,0 O:14,4,2 Ot:2,2,0 VP:14,7,2 VPo:6,3,0 VPt:3,2,0
release#pas 14 6 S:12,5,4 SVP:7,3,0 VP:9,1,0
release#pasA 13 2 VP:13,0,0
relocate# 6 0 E:5,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
reluctant# 4 4 E:1,1,1 VP:4,4,1 X:4,4,1 XE:4,4,1
rely# 22 4 E:19,3,0 Et:3,0,0 L:3,0,0 P:19,2,0 Pn:19,2,1 PnV:8,1,1 VP:19,3,0 X:5,0,0 XE:5,0,0
rely#p:on 11 3 E:11,3,0 P:11,2,0 Pn:11,2,1 PnV:3,1,1 VP:11,3,0
remain# 115 8 COL:5,0,0 COLt:3,0,0 E:109,4,0 Et:11,1,0 L:6,0,0 Lt:3,0,0 NE:55,3,0 NEt:6,0,0 O:28,1,0 P:34,1,0 Pn:34,1,1 PnV:7,1,0 PnVt:3,0,0 QR:3,0,0 VP:107,4,0 VPo:7,1,0 VPt:7,1,0 X:46,3,1 XE:46,2,0 XEt:6,1,0
remain#0 6 0 E:6,0,0 VP:4,0,0
remain#a 25 5 E:25,2,0 Et:1,1,0 NE:17,2,0 VP:25,2,0 VPt:1,1,0 X:25,3,1 XE:25,2,0 XEt:1,1,0
remain#a|T 12 0 E:12,0,0 NE:8,0,0 VP:12,0,0 X:12,0,0 XE:12,0,0 XEt:3,0,0
remain#o 19 1 E:19,0,0 NE:14,0,0 O:19,1,0 VP:19,0,0
remain#p:in 12 1 E:12,1,0 P:12,0,0 Pn:12,0,0 PnV:1,1,0 VP:12,1,0
remain#postS 5 0 L:5,0,0
remain#x 5 0 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
remark# 18 14 C:7,6,4 CE:7,6,4 E:13,9,3 L:6,3,3 LR:1,1,0 Lt:3,2,1 NE:1,1,0 P:4,3,0 Pn:4,3,3 PnV:2,2,0 QL:4,3,3 QLR:2,2,0 QR:1,1,1 VP:12,10,4
remember# 32 25 C:6,2,2 CE:6,2,2 CEt:2,1,0 Ct:2,1,0 E:24,14,11 Et:6,3,1 L:2,1,0 LR:1,1,0 Lt:2,1,0 LtR:1,1,0 NE:8,4,0 NEt:3,0,0 O:8,5,5 P:5,4,0 Pn:5,3,1 PnV:2,2,0 QL:1,1,0 QLR:1,1,1 S:4,1,1 SVP:4,4,0 SVa:1,1,1 VP:24,16,12 VPo:2,1,0 VPt:6,2,0 X:4,3,2 XE:4,3,1 XEt:1,1,1
remember#0 5 4 E:5,3,3 Et:1,1,0 NE:1,1,0 VP:2,2,2 VPt:1,1,0
remember#ct 5 2 C:5,2,2 CE:5,2,2 CEt:1,1,0 Ct:1,1,0 E:5,2,2 Et:1,1,0 VP:5,2,2 VPt:1,1,0
remember#o 6 5 E:6,4,4 NE:4,2,0 O:6,4,4 VP:6,4,4
remind# 23 22 C:8,8,7 CE:8,8,7 CEt:1,1,1 E:22,19,0 Et:2,1,0 NE:22,19,10 NEt:2,1,1 O:21,7,0 OC:7,7,0 P:5,2,1 Pn:5,2,1 PnV:3,2,0 VP:22,17,0 VPi:1,1,1 VPo:15,11,6
remind#ct|o 6 6 C:6,6,5 CE:6,6,5 CEt:1,1,1 E:6,6,0 Et:1,1,0 NE:6,6,4 NEt:1,1,1 O:6,0,0 OC:6,6,0 PnV:1,1,0 VP:6,6,0 VPo:6,6,4
remind#o 10 10 E:10,9,0 NE:10,9,3 O:10,7,0 VP:10,7,0 VPo:4,2,0
remove# 9 1 E:5,1,0 NE:3,0,0 O:5,1,1 P:7,0,0 Pn:7,0,0 VP:8,1,0 VPo:4,0,0
renew# 9 3 E:8,2,0 NE:4,2,0 O:6,0,0 P:4,0,0 Pn:4,0,0 VP:9,2,0 VPo:5,2,2 X:2,1,1 XE:2,1,0
reopen# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
repeal# 8 0 E:8,0,0 NE:4,0,0 O:7,0,0 VP:7,0,0 VPo:3,0,0
repeal#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
repeat# 23 17 C:2,2,0 CE:2,2,1 E:21,13,8 Et:3,2,0 N:2,2,0 NE:15,11,1 NEt:2,1,0 Nt:1,1,0 O:16,9,7 OC:1,1,0 Ot:1,1,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 QR:2,1,0 VP:21,11,7 VPo:5,2,0 VPt:2,1,0
repeat#o 12 11 E:12,10,7 Et:2,2,0 N:2,2,0 NE:11,9,0 NEt:2,1,0 Nt:1,1,0 O:12,8,6 Ot:1,1,0 VP:12,9,7 VPo:1,1,0 VPt:1,1,0
replace# 20 1 E:16,0,0 NE:10,0,0 O:13,1,1 P:8,0,0 Pn:8,0,0 S:3,0,0 VP:19,1,1 VPo:8,0,0
replace#o 6 1 E:6,0,0 O:6,1,1 VP:6,1,1
reply# 24 22 C:5,4,4 CE:5,5,5 E:12,9,6 L:14,9,4 LR:5,1,0 Lt:11,8,4 P:3,1,0 Pn:3,1,1 QL:11,9,6 QLR:6,6,5 QR:5,4,4 VP:8,6,3 X:1,1,1 XE:1,1,1
reply#postSq 8 8 L:8,6,1 Lt:8,5,1 QL:8,6,3 QLR:6,6,5
report# 170 132 C:35,30,23 CE:35,30,22 CEt:4,4,0 COL:5,1,1 Ct:4,4,0 E:116,73,48 Et:17,11,3 L:37,30,26 LR:4,2,0 Lt:24,15,13 Ltt:1,1,0 NE:26,16,2 O:24,12,10 OC:1,1,0 P:35,5,1 Pn:35,5,1 PnV:12,6,1 PnVt:1,1,0 Pnt:1,1,0 Pt:1,1,0 QL:12,7,5 QLR:4,2,1 QR:8,5,2 S:12,7,6 SVP:7,5,0 SVPt:1,1,0 SX:1,1,0 T:7,4,1 TE:6,3,1 VP:119,59,39 VPo:12,6,2 VPt:12,10,3 X:16,9,6 XE:16,9,6 XEt:4,3,3 Xt:4,3,3
report#0 15 10 E:15,8,6 NE:7,5,0 VP:7,2,2
report#ct 26 24 C:26,22,19 CE:26,22,19 CEt:4,4,0 Ct:4,4,0 E:26,22,19 Et:4,4,0 P:3,0,0 Pn:3,0,0 PnV:3,3,0 PnVt:1,1,0 VP:26,22,15 VPt:4,4,0
report#g 12 10 E:12,7,6 Et:4,3,3 VP:12,7,6 VPt:4,3,3 X:12,7,6 XE:12,7,6 XEt:4,3,3 Xt:4,3,3
report#o 10 10 E:10,8,4 Et:1,1,0 NE:6,3,1 O:10,7,6 VP:10,7,5 VPo:4,1,1 VPt:1,1,0
report#p:by 7 5 E:7,4,0 Et:3,2,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
report#pasA 9 6 S:5,5,5 VP:9,0,0
report#postS 22 20 L:22,20,18 Lt:17,11,10 Ltt:1,1,0
report#postSq 11 10 L:11,9,7 Lt:7,4,3 QL:11,7,5 QLR:4,2,1
represent# 67 8 C:1,1,1 CE:1,1,1 E:62,5,3 Et:8,0,0 NE:44,4,0 NEt:8,0,0 O:58,4,4 P:21,1,0 Pn:21,1,0 PnV:5,0,0 SVP:1,1,0 VP:64,7,4 VPo:24,2,0 VPot:3,0,0 VPt:5,0,0 X:1,1,0 XE:1,1,0
represent#o 36 3 E:36,2,1 Et:4,0,0 NE:25,2,0 NEt:4,0,0 O:36,3,3 VP:36,3,1 VPo:6,0,0 VPt:3,0,0
represent#o|p:in 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
request# 14 10 E:11,5,4 NE:8,4,0 O:10,4,4 P:2,2,0 Pn:2,2,0 S:3,2,2 SVP:1,1,1 VP:12,6,5 VPo:7,3,0 X:6,2,0 XE:6,2,0
request#o|x 6 4 E:6,2,2 NE:6,2,0 O:6,2,2 VP:6,2,2 VPo:6,2,0 X:6,2,0 XE:6,2,0
require# 53 14 C:1,1,1 CE:1,1,0 E:43,11,9 Et:4,1,0 N:2,2,0 NE:32,7,0 O:35,3,3 P:5,0,0 Pn:5,0,0 S:4,0,0 SVP:4,2,1 SX:3,2,1 VP:50,12,9 VPo:19,5,0 VPt:4,1,0 X:25,8,0 XE:25,8,0 XEt:2,1,0 Xt:2,1,0
require#o 18 3 E:18,3,3 N:2,2,0 NE:13,2,0 O:18,3,3 VP:18,3,3
require#o|x 15 5 E:15,5,5 NE:15,5,0 O:15,0,0 VP:15,5,5 VPo:15,5,0 X:15,5,0 XE:15,5,0
resemble# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
reserve# 8 2 E:4,2,1 NE:2,2,0 O:3,0,0 P:7,2,0 Pn:7,2,1 VP:7,2,1 VPo:3,2,0
resign# 8 0 E:8,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
resist# 7 4 E:7,3,3 Et:1,1,0 NE:4,2,0 O:6,2,2 P:3,1,0 Pn:3,1,0 PnV:1,1,0 VP:7,3,3 VPo:3,1,0 VPt:1,1,0 X:2,1,0 XE:2,1,0 XEt:1,1,0 Xt:1,1,0
resolve# 4 0 VP:3,0,0
resonate# 11 4 E:10,0,0 Et:3,0,0 L:1,1,1 P:10,0,0 Pn:10,0,0 PnV:3,0,0 QL:1,1,1 VP:10,0,0
respond# 119 72 C:18,16,12 CE:18,16,13 E:102,49,19 Et:12,3,1 L:15,8,5 LR:4,1,0 Lt:8,5,4 O:5,0,0 P:78,27,6 Pn:78,28,17 PnV:26,14,3 PnVt:5,2,1 Pnt:3,0,0 Pt:3,0,0 QL:9,8,7 QLR:2,2,2 QR:20,14,14 VP:97,51,13 VPo:3,2,1 VPt:11,3,1 X:1,1,0 XE:1,1,0
respond#0 10 2 E:10,2,1 Et:1,1,0 VP:5,2,0 VPt:1,1,0
respond#ct 5 5 C:5,5,4 CE:5,5,5 E:5,5,5 VP:5,5,4
respond#p:by 5 2 E:5,1,1 Et:3,0,0 P:5,1,1 Pn:5,1,0 Pnt:3,0,0 Pt:3,0,0 VP:5,1,1 VPt:3,0,0
respond#p:to 48 26 E:48,24,2 Et:6,2,1 P:48,20,3 Pn:48,21,15 PnV:13,6,2 PnVt:5,2,1 VP:48,24,2 VPt:5,2,1
respond#postSq 9 9 L:9,8,5 Lt:7,5,4 QL:9,8,7 QLR:2,2,2
respond#q|c 7 7 C:7,6,5 CE:7,6,5 E:7,6,5 QR:7,7,7 VP:7,6,5
responsible# 6 1 P:6,1,0 Pn:6,1,0 VP:6,1,0
responsible#p:for|A 6 1 P:6,1,0 Pn:6,1,0 VP:6,1,0
rest# 9 1 E:8,1,0 NE:1,1,0 P:8,1,0 Pn:8,1,0 VP:8,1,0 VPo:2,1,0
restrict# 10 6 COL:4,0,0 E:6,2,2 Et:3,3,3 NE:5,1,0 NEt:1,1,0 O:6,6,4 Ot:1,1,1 P:5,1,0 Pn:5,1,0 S:4,0,0 SVP:4,0,0 VP:10,4,3 VPo:3,1,0 VPt:3,3,3
restrict#o 5 5 E:5,1,1 Et:3,3,3 NE:4,0,0 NEt:1,1,0 O:5,5,4 Ot:1,1,1 VP:5,3,2 VPt:3,3,3
result# 12 0 E:8,0,0 L:4,0,0 LR:3,0,0 P:7,0,0 Pn:7,0,0 VP:8,0,0
result#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
retain# 8 0 E:7,0,0 Et:3,0,0 NE:5,0,0 NEt:3,0,0 O:7,0,0 VP:8,0,0 VPo:3,0,0
retain#o 6 0 E:6,0,0 Et:3,0,0 NE:4,0,0 NEt:3,0,0 O:6,0,0 VP:6,0,0
retire# 9 0 E:7,0,0 P:5,0,0 Pn:5,0,0 VP:7,0,0
return# 53 4 COL:2,1,1 E:45,2,1 Et:10,0,0 L:3,0,0 NE:14,1,0 NEt:4,0,0 O:15,1,1 P:40,0,0 Pn:40,0,0 PnV:19,0,0 PnVt:5,0,0 QR:5,1,1 S:4,0,0 SVP:4,0,0 T:5,0,0 TE:5,0,0 VP:49,2,1 VPo:11,0,0 VPt:7,0,0 X:7,1,0 XE:7,1,0
return#p:to 14 0 E:14,0,0 P:14,0,0 Pn:14,0,0 PnV:6,0,0 VP:14,0,0
return#x 5 1 E:5,1,0 P:4,0,0 Pn:4,0,0 PnV:4,0,0 VP:5,1,0 X:5,1,0 XE:5,1,0
retweet# 7 4 E:6,3,2 NE:3,1,0 O:5,4,4 VP:6,3,3
reveal# 50 38 C:23,17,14 CE:23,17,14 CEt:7,4,3 Ct:5,3,2 E:45,31,21 Et:13,7,3 L:2,1,1 NE:24,17,0 NEt:4,2,0 O:19,9,5 OC:2,2,1 OCt:1,1,0 P:7,0,0 Pn:7,0,0 PnV:3,3,0 QR:2,2,0 S:4,1,1 SVP:4,2,0 VP:46,31,22 VPo:9,7,0 VPot:3,1,1 VPt:8,4,1 X:2,1,0 XE:2,1,0
reveal#c 7 5 C:7,5,5 CE:7,5,5 E:7,5,5 NE:6,5,0 VP:7,5,5
reveal#ct 8 7 C:8,6,5 CE:8,6,6 CEt:3,2,1 Ct:3,2,1 E:8,6,6 Et:3,2,1 VP:8,6,5 VPt:3,2,1
reveal#o 10 6 E:10,6,3 NE:8,4,0 O:10,6,3 VP:10,6,4 VPo:1,1,0
reverberate# 5 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
reverse# 15 2 E:13,1,0 Et:2,1,0 NE:6,1,0 NEt:1,1,1 Nt:1,1,1 O:11,1,0 Ot:1,1,0 VP:14,1,0 VPt:2,1,0
reverse#o 11 2 E:11,1,0 Et:2,1,0 NE:5,1,0 NEt:1,1,1 Nt:1,1,1 O:11,1,0 Ot:1,1,0 VP:11,1,0 VPt:2,1,0
review# 5 2 E:4,1,1 O:3,1,1 VP:4,1,1
revise# 5 2 E:5,2,0 NE:3,2,0 O:4,0,0 P:2,1,0 Pn:2,1,1 PnV:2,1,0 VP:4,2,0 VPo:4,2,0
revisit# 5 2 E:5,1,0 N:1,1,0 NE:4,1,0 O:5,1,0 VP:5,1,0
revive# 6 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:6,0,0
rid# 4 1 P:3,1,0 Pn:3,1,0 VP:4,1,0
right# 4 1 E:3,1,0 NE:2,1,0 O:3,1,0 VP:4,1,0
rip# 8 5 E:7,4,3 Et:1,1,1 N:1,1,0 NE:5,3,0 NEt:1,1,0 O:6,4,4 P:5,0,0 Pn:5,0,0 PnV:4,1,0 VP:8,4,3 VPo:4,1,0 VPt:1,1,1
rise# 48 3 E:45,1,0 Et:5,0,0 L:4,0,0 NE:14,0,0 O:13,0,0 P:28,1,0 Pn:28,1,1 PnV:11,0,0 VP:40,1,0 VPo:8,0,0 VPt:3,0,0 X:6,0,0 XE:6,0,0
rise#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
risk# 5 1 E:5,1,1 NE:2,1,0 O:2,1,1 VP:5,1,1 X:3,0,0 XE:3,0,0
roil# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
roll# 17 3 E:15,3,1 Et:3,0,0 N:1,1,1 NE:8,3,1 O:8,2,1 P:6,0,0 Pn:6,0,0 VP:16,3,1 VPo:2,1,0 X:1,1,0 XE:1,1,0
rous# 4 1 E:4,0,0 NE:3,0,0 O:3,0,0 QR:1,1,0 VP:3,0,0
rub# 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0 VPo:4,0,0
rule# 20 12 C:6,4,4 CE:6,4,4 COL:2,1,1 E:17,8,7 L:1,1,1 Lt:1,1,1 NE:3,0,0 O:4,2,2 P:6,2,0 Pn:6,2,0 VP:16,8,6
rule#ct 6 5 C:6,4,4 CE:6,4,4 E:6,4,4 VP:6,4,4
run# 169 14 E:150,10,2 Et:20,1,0 L:13,0,0 LR:4,0,0 Lt:5,0,0 NE:53,8,0 NEt:11,1,0 O:72,6,2 P:83,5,1 Pn:83,5,0 PnV:34,2,1 PnVt:3,0,0 Pnt:5,1,0 Pt:5,1,0 T:3,0,0 TE:3,0,0 VP:143,10,4 VPo:35,4,0 VPot:4,1,0 VPt:13,1,0 X:14,0,0 XE:14,0,0
run#0 11 0 E:11,0,0 NE:3,0,0
run#o 40 5 E:40,5,1 Et:4,0,0 NE:22,5,0 NEt:3,0,0 O:40,4,1 VP:40,5,1 VPo:9,1,0 VPt:4,0,0
run#o|T 5 1 E:4,0,0 O:5,1,1 VP:5,1,1
run#o|p:in 6 1 E:6,1,1 NE:6,1,0 O:6,1,0 P:6,1,0 Pn:6,0,0 PnV:1,1,0 VP:6,1,1 VPo:6,1,0
run#p:for 23 0 E:23,0,0 P:23,0,0 Pn:23,0,0 PnV:10,0,0 VP:23,0,0
run#p:on 6 1 E:6,0,0 P:6,0,0 Pn:6,1,0 VP:6,0,0
run#postS 7 0 L:7,0,0
run#x 7 0 E:7,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:7,0,0 X:7,0,0 XE:7,0,0
rush# 10 1 E:9,1,0 NE:3,1,0 O:3,1,0 P:3,0,0 Pn:3,0,0 VP:9,1,0 X:5,0,0 XE:5,0,0
rush#x 5 0 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
satisfy# 4 1 E:4,0,0 NE:4,0,0 O:3,0,0 VP:4,0,0
save# 11 0 E:11,0,0 NE:5,0,0 O:8,0,0 P:5,0,0 Pn:5,0,0 VP:10,0,0 VPo:3,0,0
save#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
say# 4701 4622 C:2017,1852,1447 CE:2017,1861,1493 CEt:246,211,103 COL:3,0,0 Ct:161,138,61 E:2482,2203,1628 Et:273,221,106 L:2452,1763,952 LR:411,323,150 LRt:9,7,0 Lt:2158,1551,812 LtR:200,131,32 LtRt:8,6,0 Ltt:31,13,0 N:1,1,0 NE:1483,1301,5 NEt:202,161,0 O:117,54,30 OC:26,25,10 OCt:6,5,1 Ot:4,2,1 P:158,44,2 Pn:158,44,6 PnV:90,78,1 PnVt:7,5,1 QL:1997,1610,888 QLR:910,879,751 QR:306,257,164 REL:13,4,2 S:15,1,0 SVP:12,8,2 SVPt:2,1,0 SX:4,4,2 SXt:1,1,0 T:21,10,2 TE:20,10,2 TEt:1,1,0 Tt:1,1,0 VP:2249,2001,1471 VPi:31,27,17 VPit:3,3,0 VPo:57,46,5 VPot:6,4,2 VPt:206,166,71 X:43,34,8 XE:43,37,16 XEt:6,5,1 Xt:3,2,1
say#0 75 63 E:72,32,17 Et:11,2,1 NE:49,18,0 NEt:5,0,0 VP:42,10,5 VPt:6,2,0
say#Q 5 5 E:5,3,0 P:4,0,0 Pn:4,0,0 PnV:1,1,0 QR:5,5,4 VP:4,1,0
say#Q|T 5 5 E:5,3,1 P:4,1,0 Pn:4,1,0 PnV:1,1,0 QR:5,4,3 VP:4,2,0
say#Q|c 29 29 C:29,26,16 CE:29,26,15 CEt:4,3,3 Ct:3,2,2 E:29,26,10 Et:4,3,3 NE:17,13,0 NEt:3,2,0 P:10,1,0 Pn:10,1,0 PnV:10,10,0 QR:29,19,8 VP:29,27,11 VPt:3,2,2
say#Q|ct 9 9 C:9,9,1 CE:9,9,3 E:9,9,3 P:2,1,0 Pn:2,1,0 PnV:1,1,0 QR:9,7,0 VP:9,9,3
say#a 9 9 E:9,7,2 NE:3,1,0 VP:9,8,3 X:9,8,3 XE:9,7,2
say#c 1359 1337 C:1359,1265,1038 CE:1359,1271,1070 CEt:188,164,85 Ct:121,106,50 E:1359,1269,1057 Et:189,164,84 NE:1258,1147,0 NEt:179,148,0 P:11,2,0 Pn:11,2,0 PnV:9,7,0 VP:1359,1276,1056 VPt:141,121,60
say#ct 289 286 C:289,278,218 CE:289,280,231 CEt:35,30,10 Ct:23,19,5 E:289,280,222 Et:35,30,9 NE:11,10,3 NEt:1,1,0 P:56,10,1 Pn:56,10,0 PnV:44,43,1 PnVt:2,2,0 VP:289,278,172 VPt:26,22,4
say#ct|i 19 19 C:19,18,16 CE:19,19,16 CEt:6,6,2 Ct:3,3,0 E:19,19,16 Et:6,6,2 VP:19,18,0 VPi:19,18,16 VPit:3,3,0 VPt:3,3,0
say#ct|o 9 9 C:9,9,7 CE:9,9,7 CEt:1,1,1 Ct:1,1,1 E:9,9,5 Et:1,1,1 O:9,0,0 OC:8,8,0 OCt:1,1,0 PnV:2,2,0 VP:9,9,1 VPo:8,8,5 VPot:1,1,1 VPt:1,1,0
say#cw 16 13 C:16,12,11 CE:16,13,13 E:16,13,12 VP:16,12,10
say#c|g 5 5 C:5,5,0 CE:5,5,0 E:5,5,5 VP:5,5,5 X:5,4,0 XE:5,5,5
say#c|i 6 5 C:6,5,1 CE:6,5,1 E:6,5,5 NE:5,4,0 VP:6,5,4 VPi:6,5,1
say#c|o 15 15 C:15,12,0 CE:15,12,0 CEt:4,3,1 Ct:4,3,1 E:15,15,9 Et:4,4,2 NE:15,14,0 NEt:4,4,0 O:15,3,0 OC:15,14,9 OCt:5,4,1 P:2,1,0 Pn:2,1,0 PnV:2,2,0 PnVt:1,1,0 VP:15,14,9 VPo:15,13,0 VPot:4,3,1 VPt:5,4,1
say#g 11 11 E:11,10,8 Et:2,2,1 VP:11,10,6 VPt:2,2,1 X:11,9,5 XE:11,10,8 XEt:2,2,1 Xt:1,1,1
say#mid 180 178 E:180,159,31 L:180,48,4 LR:180,166,107
say#o 50 45 E:50,42,33 Et:5,3,1 N:1,1,0 NE:29,23,0 NEt:1,1,0 O:50,35,21 Ot:4,2,1 VP:50,41,26 VPo:10,8,0 VPt:4,2,1
say#o|T 5 4 E:5,2,1 NE:3,2,0 NEt:1,1,0 O:5,2,2 VP:5,2,1
say#o|a 9 8 E:9,7,6 NE:7,6,0 O:9,1,0 VP:9,7,5 VPo:9,7,0 X:9,7,0 XE:9,7,0
say#p:about 10 9 E:10,4,1 Et:1,1,0 NE:1,1,0 P:10,6,1 Pn:10,6,4 PnV:5,0,0 PnVt:1,1,1 VP:10,4,1 VPt:1,1,0
say#p:for 5 5 E:5,5,0 P:5,5,0 Pn:5,5,1 VP:5,5,0
say#p:in|T 7 7 E:6,6,5 P:7,5,0 Pn:7,5,0 VP:7,5,0
say#post0 8 7 L:8,5,1 Lt:8,5,1 Ltt:2,2,0
say#post0m 16 13 L:16,2,1 LR:16,12,1 Lt:6,2,1 LtR:4,2,1
say#post0mq 13 13 L:13,9,3 LR:13,6,0 LRt:2,2,0 Lt:11,9,3 LtR:11,6,0 LtRt:2,2,0 QL:13,9,4 QLR:1,1,0
say#post0mq|c 5 5 C:5,1,1 CE:5,1,1 E:5,1,1 L:5,4,1 LR:5,3,0 Lt:5,4,1 LtR:5,3,0 NE:5,1,0 QL:5,4,1 VP:5,1,1
say#post0q 6 6 L:6,6,3 Lt:6,4,2 QL:6,6,4
say#post0|c 7 7 C:7,7,6 CE:7,7,7 E:7,7,7 L:7,0,0 Lt:7,0,0 NE:7,7,0 VP:7,7,6
say#postI 36 36 L:36,36,30 Lt:30,30,22 Ltt:4,3,0
say#postImq 17 17 L:17,15,10 LR:17,14,2 LRt:1,1,0 Lt:16,14,8 LtR:16,13,2 LtRt:1,1,0 QL:17,16,9 QLR:4,4,3
say#postIq 509 502 L:509,386,196 Lt:503,369,188 Ltt:1,1,0 QL:509,400,203 QLR:302,292,253
say#postS 162 158 L:162,145,126 Lt:139,121,101 Ltt:11,7,0
say#postSm 15 15 L:15,7,4 LR:15,9,3 LRt:1,1,0 Lt:10,5,3 LtR:10,5,1
say#postSmq 99 99 L:99,69,37 LR:99,64,13 LRt:4,3,0 Lt:89,59,32 LtR:89,54,6 LtRt:4,3,0 QL:99,73,47 QLR:23,21,14
say#postSmq|c 11 11 C:11,2,0 CE:11,2,0 E:11,2,0 L:11,11,7 LR:11,10,2 Lt:11,10,7 LtR:11,10,1 QL:11,10,7 VP:11,2,0
say#postSmq|q|c 25 25 C:25,19,1 CE:25,19,1 E:25,19,1 L:25,13,0 LR:25,23,18 Lt:25,12,0 LtR:25,23,17 QL:25,14,1 QLR:25,25,20 QR:25,22,1 VP:25,19,1
say#postSm|c 9 9 C:9,8,5 CE:9,8,5 CEt:2,2,1 Ct:2,2,1 E:9,8,5 Et:2,2,1 L:9,1,1 LR:9,2,0 Lt:9,1,1 LtR:9,2,0 NE:8,7,0 NEt:2,2,0 VP:9,8,5 VPt:2,2,1
say#postSq 1297 1294 L:1297,993,521 Lt:1247,893,435 Ltt:3,0,0 QL:1297,1066,604 QLR:545,527,456
say#q 22 19 E:6,1,0 QR:22,15,6 VP:3,1,1
say#q|T 23 23 E:23,20,16 QR:23,23,22 VP:1,1,1
say#q|c 145 143 C:145,129,92 CE:145,130,90 CEt:1,1,0 Ct:2,2,1 E:145,130,89 Et:1,1,0 NE:27,23,2 NEt:1,1,0 QR:129,117,100 VP:145,129,89 VPt:2,2,1
say#q|ct 17 17 C:17,16,16 CE:17,16,16 E:17,16,16 QR:17,13,0 VP:17,16,16
say#q|o 9 9 E:9,8,8 NE:2,2,0 O:9,6,3 P:2,2,0 Pn:2,2,0 QR:9,5,4 VP:9,7,5 VPo:2,2,0
say#rel 12 12 E:9,0,0 REL:12,4,2
scared# 4 2 C:2,1,0 CE:2,1,0 CEt:1,1,1 Ct:1,1,1 VP:4,1,0 VPt:1,1,1
schedule# 33 2 E:5,0,0 O:3,0,0 P:12,0,0 Pn:12,0,0 S:24,0,0 SVP:23,2,2 SX:16,2,2 VP:31,2,0 X:18,2,0 XE:18,2,0 XEt:3,0,0
schedule#pas|p:for 7 0 P:7,0,0 Pn:7,0,0 S:6,0,0 SVP:6,0,0 VP:7,0,0
schedule#pas|x 16 2 S:15,0,0 SVP:15,2,2 SX:15,2,2 VP:16,2,0 X:16,2,0 XE:16,2,0 XEt:3,0,0
score# 14 0 E:14,0,0 Et:7,0,0 NE:11,0,0 NEt:6,0,0 O:13,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:14,0,0 VPo:12,0,0 VPt:5,0,0
score#o 8 0 E:8,0,0 Et:4,0,0 NE:6,0,0 NEt:4,0,0 O:8,0,0 VP:8,0,0 VPo:7,0,0 VPt:4,0,0
scramble# 16 3 E:16,2,0 O:5,0,0 VP:16,2,0 VPo:3,0,0 X:12,3,0 XE:12,2,0
scramble#x 11 3 E:11,2,0 VP:11,2,0 X:11,3,0 XE:11,2,0
seal# 5 0 E:4,0,0 O:4,0,0 VP:5,0,0
search# 7 0 E:7,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:7,0,0
search#p:for 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
seat# 6 0 E:4,0,0 NE:3,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:6,0,0
secure# 26 0 E:26,0,0 NE:13,0,0 O:25,0,0 P:5,0,0 Pn:5,0,0 VP:25,0,0 VPo:6,0,0
secure#o 19 0 E:19,0,0 NE:10,0,0 O:19,0,0 VP:19,0,0
see# 221 119 C:23,10,7 CE:23,11,8 E:171,80,66 Et:19,6,2 L:4,0,0 Lt:3,0,0 N:1,1,0 NE:110,53,1 NEt:14,4,0 O:127,35,14 OC:2,1,0 Ot:2,1,0 P:103,43,0 Pn:103,37,4 PnV:23,9,0 PnVt:4,1,0 Pnt:6,1,0 Pt:6,1,0 QR:7,0,0 S:30,5,0 SVP:30,16,4 SVPt:4,1,0 SVa:3,2,2 SX:6,2,1 T:6,0,0 TE:6,1,0 VP:213,98,67 VPi:1,1,0 VPo:92,46,0 VPot:8,2,0 VPt:18,6,1 X:26,11,1 XE:26,13,1 XEt:3,3,0 Xt:3,3,0
see#0 5 1 E:5,1,1 VP:3,0,0
see#ct 6 4 C:6,3,2 CE:6,3,2 E:6,3,2 VP:6,3,2
see#cw 12 5 C:12,4,4 CE:12,5,5 E:12,5,5 VP:12,4,4
see#o 51 27 E:51,24,21 Et:4,1,0 N:1,1,0 NE:37,16,0 NEt:3,0,0 O:51,19,13 Ot:2,1,0 VP:51,23,21 VPo:22,10,0 VPt:3,1,0
see#o|a 9 4 E:9,4,4 NE:7,3,0 O:9,2,0 VP:9,4,4 VPo:9,3,0 X:9,3,0 XE:9,3,0
see#o|p:as 30 26 E:30,23,20 Et:5,3,2 NE:29,21,0 NEt:5,2,0 O:30,8,0 P:30,24,0 Pn:30,20,0 PnV:4,2,0 PnVt:2,1,0 VP:30,24,22 VPo:30,23,0 VPot:3,1,0 VPt:3,1,1
see#o|p:in 8 2 E:8,2,2 NE:7,2,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:5,2,0 VP:8,2,2 VPo:8,2,0
see#pas|g 5 2 S:4,0,0 SVP:4,2,2 SX:4,1,1 VP:5,2,0 X:5,1,0 XE:5,2,0
see#pas|p:as 19 12 P:19,10,0 Pn:19,10,2 PnV:4,1,0 Pnt:4,1,0 Pt:4,1,0 S:16,3,0 SVP:16,9,2 SVPt:4,1,0 VP:19,10,0 VPt:5,1,0
seek# 120 72 COL:1,1,0 E:115,59,39 Et:17,10,7 N:1,1,0 NE:26,11,0 NEt:4,2,0 O:43,21,18 Ot:1,1,0 P:15,5,0 Pn:15,5,0 PnV:3,2,0 T:1,1,0 TE:1,1,0 VP:116,60,40 VPo:17,6,0 VPt:11,8,6 X:68,36,18 XE:68,38,21 XEt:11,6,4 Xt:7,5,4
seek#o 31 18 E:31,13,11 Et:6,4,3 N:1,1,0 NE:15,5,0 NEt:4,2,0 O:31,18,16 Ot:1,1,0 VP:31,14,13 VPo:6,1,0 VPt:4,3,2
seek#x 67 41 E:67,37,20 Et:11,6,4 VP:67,37,20 VPt:7,5,4 X:67,36,18 XE:67,37,20 XEt:11,6,4 Xt:7,5,4
seem# 154 105 C:8,5,2 CE:8,5,2 CEt:1,1,0 COL:5,1,0 E:151,85,7 Et:18,9,1 N:2,2,1 NE:37,20,3 NEt:4,2,0 Nt:1,1,0 O:11,4,0 Ot:1,1,0 P:23,13,0 Pn:23,12,0 PnV:3,1,0 QR:6,1,0 S:135,19,1 SVP:133,79,33 SVPt:14,8,0 SX:106,64,28 SXt:6,5,0 T:9,2,0 TE:9,2,0 VP:150,87,7 VPo:4,2,0 VPt:14,6,1 X:115,65,3 XE:115,66,4 XEt:14,7,1 Xt:6,4,0
seem#a 31 20 E:31,16,0 Et:2,1,0 NE:14,8,1 S:29,8,1 SVP:29,16,11 SVPt:2,2,0 SX:29,17,11 SXt:2,2,0 VP:31,16,0 VPt:2,1,0 X:31,16,0 XE:31,16,0 XEt:2,1,0 Xt:2,1,0
seem#a|T 11 6 E:10,2,0 NE:4,1,0 S:9,4,0 SVP:9,4,2 SX:9,4,1 VP:11,3,1 X:11,3,1 XE:11,3,1
seem#o 7 4 E:7,3,0 Et:1,1,0 N:2,2,1 NE:5,3,2 NEt:1,1,0 Nt:1,1,0 O:7,3,0 Ot:1,1,0 S:5,0,0 SVP:5,2,1 SVPt:1,1,0 VP:7,3,0 VPt:1,1,0
seem#p:like 12 9 E:12,8,0 Et:2,1,0 P:12,8,0 Pn:12,8,0 S:10,1,0 SVP:10,8,3 VP:12,8,0
seem#x 59 46 E:59,43,2 Et:5,3,0 S:54,5,0 SVP:54,39,14 SVPt:3,3,0 SX:54,39,14 SXt:2,2,0 VP:59,43,2 VPt:3,2,0 X:59,42,2 XE:59,43,2 XEt:5,3,0 Xt:2,2,0
seize# 21 4 E:15,1,0 NE:4,0,0 O:7,0,0 P:9,1,0 Pn:9,1,1 PnV:7,0,0 VP:18,1,0 X:3,0,0 XE:3,0,0
seize#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
select# 15 1 E:10,1,1 NE:7,1,0 O:10,1,0 P:4,1,0 Pn:4,0,0 S:3,0,0 VP:14,1,1 VPo:3,1,0
select#o 7 0 E:7,0,0 NE:5,0,0 O:7,0,0 VP:7,0,0
sell# 40 2 E:35,1,1 Et:5,0,0 NE:16,1,0 NEt:3,0,0 O:22,2,2 P:19,0,0 Pn:19,0,0 PnV:5,0,0 S:3,0,0 VP:37,1,1 VPo:6,0,0
sell#o 15 1 E:15,1,1 Et:4,0,0 NE:11,1,0 NEt:3,0,0 O:15,1,1 VP:15,1,1
send# 81 20 C:2,1,0 CE:2,1,1 COL:1,1,1 E:71,16,1 Et:12,0,0 NE:37,5,1 NEt:5,0,0 O:58,3,0 OC:1,1,0 P:43,3,1 Pn:43,3,1 PnV:20,2,0 PnVt:9,0,0 QR:4,3,2 REL:3,0,0 S:7,0,0 SVP:4,0,0 T:4,1,1 TE:4,1,1 VP:75,15,0 VPi:3,0,0 VPo:47,13,1 VPot:8,0,0 VPt:12,0,0 X:8,1,0 XE:8,2,0
send#o 13 3 E:13,2,0 NE:11,2,0 O:13,1,0 VP:13,3,0 VPo:7,2,0
send#o|T 6 5 E:6,5,0 NE:1,1,0 O:6,1,0 VP:6,5,0 VPo:5,4,0
send#o|p:to 10 0 E:10,0,0 NE:8,0,0 O:10,0,0 P:10,0,0 Pn:10,0,0 PnV:4,0,0 VP:10,0,0 VPo:10,0,0
send#o|p:to|T 5 2 E:5,1,0 Et:3,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 PnV:4,1,0 PnVt:3,0,0 VP:5,1,0 VPo:5,1,0 VPot:3,0,0 VPt:3,0,0
sentence# 5 2 E:2,1,0 NE:1,1,1 P:4,1,0 Pn:4,0,0 PnV:3,2,0 S:3,1,0 SVP:2,1,0 VP:4,2,0 VPo:1,1,1
separate# 6 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:5,0,0
separate#o|p:from 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
serve# 107 2 E:88,2,0 Et:14,1,0 L:15,0,0 Lt:3,0,0 NE:13,0,0 O:20,1,1 P:78,1,0 Pn:78,1,0 PnV:27,0,0 PnVt:4,0,0 Pnt:3,1,1 Pt:3,1,0 QR:3,0,0 VP:90,2,0 VPo:10,0,0 VPt:10,1,0 X:4,0,0 XE:4,0,0
serve#o 7 0 E:7,0,0 NE:3,0,0 O:7,0,0 VP:7,0,0
serve#p:as 39 1 E:39,1,0 Et:6,1,0 P:39,1,0 Pn:39,1,0 PnV:14,0,0 PnVt:3,0,0 Pnt:2,1,1 Pt:2,1,0 VP:39,1,0 VPt:5,1,0
serve#p:in 14 0 E:14,0,0 Et:4,0,0 P:14,0,0 Pn:14,0,0 PnV:5,0,0 VP:14,0,0
serve#postS 12 0 L:12,0,0 Lt:3,0,0
set# 82 10 E:55,5,2 Et:7,0,0 NE:32,2,0 NEt:5,0,0 O:43,3,1 P:28,1,0 Pn:28,1,1 PnV:12,0,0 S:10,1,1 SVP:10,1,0 SX:6,1,0 T:3,0,0 TE:3,0,0 VP:81,7,2 VPo:20,1,0 VPot:3,0,0 VPt:6,0,0 X:24,4,0 XE:24,3,0 XEt:4,1,0
set#o 24 2 E:24,2,1 NE:15,2,0 O:24,2,1 VP:24,2,1 VPo:3,0,0
set#o|p:for 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0 VPo:5,0,0
set#pas|x 6 2 S:6,1,1 SVP:6,1,0 SX:6,1,0 VP:6,0,0 X:6,0,0 XE:6,0,0
set#x 6 2 E:6,1,0 VP:6,2,0 X:6,2,0 XE:6,1,0
set#x|A 7 0 VP:7,0,0 X:7,0,0 XE:7,0,0
settle# 14 1 COL:1,1,1 E:14,1,0 NE:3,0,0 O:4,0,0 P:9,0,0 Pn:9,0,0 T:1,1,1 TE:1,1,1 VP:13,0,0
shake# 21 2 E:18,1,0 Et:4,0,0 NE:11,0,0 O:17,0,0 P:9,0,0 Pn:9,0,0 PnV:5,0,0 VP:19,2,0 VPo:11,1,1 VPt:3,0,0
shake#o 9 1 E:9,1,0 NE:3,0,0 O:9,0,0 VP:9,1,0 VPo:3,1,1
shape# 8 0 E:5,0,0 NE:3,0,0 O:4,0,0 VP:8,0,0
share# 39 20 C:6,2,2 CE:6,2,2 E:33,11,3 Et:5,3,1 NE:22,8,1 NEt:5,1,0 O:27,10,4 OC:2,1,0 P:15,2,0 Pn:15,2,0 PnV:4,2,0 QR:2,2,0 S:5,2,2 SVP:3,0,0 SVa:2,1,0 T:1,1,0 TE:1,1,0 VP:37,12,4 VPo:14,4,1 VPot:3,0,0 VPt:4,2,1
share#o 12 4 E:12,3,1 Et:1,1,0 NE:8,3,0 O:12,4,2 VP:12,4,1
sharpen# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:3,0,0
shed# 6 1 E:6,1,0 NE:5,1,0 O:6,0,0 P:4,1,0 Pn:4,1,1 VP:6,1,0 VPo:4,1,0
shift# 34 4 COL:2,1,0 E:31,1,0 Et:7,1,0 NE:17,2,0 O:19,0,0 P:18,1,1 Pn:18,1,0 PnV:6,0,0 PnVt:3,0,0 VP:32,1,0 VPo:13,1,0 VPt:6,1,0 X:4,1,0 XE:4,1,0
shift#o 7 0 E:7,0,0 NE:4,0,0 O:7,0,0 VP:7,0,0
shoot# 40 2 C:1,1,1 CE:1,1,1 E:31,2,1 Et:7,1,0 NE:8,0,0 NEt:3,0,0 O:9,0,0 P:25,1,0 Pn:25,1,0 PnV:9,1,0 PnVt:3,1,0 S:5,0,0 SVP:4,0,0 VP:35,2,0 VPo:5,0,0 VPt:6,1,0
shoot#p:in 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
shore# 5 1 E:5,1,1 NE:5,1,0 O:5,1,1 P:4,0,0 Pn:4,0,0 VP:5,1,1 VPo:4,0,0
short# 16 2 P:15,2,0 Pn:15,2,0 VP:16,2,0
short#p:of|A 10 2 P:10,2,0 Pn:10,2,0 VP:10,2,0
shout# 15 11 C:3,3,3 CE:3,3,3 E:10,6,5 Et:2,1,0 L:4,3,3 Lt:3,3,3 NE:1,1,0 O:1,1,1 P:2,1,0 Pn:2,1,0 Pnt:1,1,0 Pt:1,1,0 QL:3,3,3 QR:5,5,4 VP:8,6,5 VPt:1,1,0 X:1,1,1 XE:1,1,1
show# 296 214 C:98,77,64 CE:98,77,68 CEt:17,15,4 COL:8,2,0 COLt:4,0,0 Ct:16,14,4 E:267,175,134 Et:46,31,11 L:19,10,8 LR:6,3,1 Lt:12,7,6 LtR:1,1,0 N:6,5,3 NE:144,110,5 NEt:24,17,0 O:126,65,26 Ot:5,2,1 P:68,25,0 Pn:68,20,1 PnV:19,12,1 Pnt:4,3,0 Pt:5,3,0 QR:5,4,1 S:10,4,1 SVP:9,7,3 SX:5,4,3 St:2,1,0 T:8,2,0 TE:8,2,0 TEt:2,1,0 Tt:2,1,0 VP:269,178,127 VPi:3,2,1 VPo:60,43,0 VPot:8,4,0 VPt:35,25,8 X:19,12,2 XE:19,12,3 XEt:4,2,0 Xt:3,1,0
show#0 11 5 E:11,5,5 NE:1,1,0 VP:6,2,2
show#c 37 31 C:37,31,24 CE:37,31,26 CEt:8,7,3 Ct:8,7,3 E:37,31,25 Et:8,7,3 NE:34,29,0 NEt:7,6,0 VP:37,31,24 VPt:8,7,3
show#ct 44 38 C:44,38,34 CE:44,38,36 CEt:7,7,0 Ct:6,6,0 E:44,38,36 Et:7,7,0 NE:2,2,0 VP:44,38,34 VPt:6,6,0
show#cw 13 6 C:13,6,4 CE:13,6,4 CEt:1,1,1 Ct:1,1,1 E:13,6,4 Et:1,1,1 VP:13,6,4 VPt:1,1,1
show#o 69 52 E:69,43,26 Et:11,8,4 N:6,5,3 NE:52,35,4 NEt:10,6,0 O:69,45,20 Ot:4,2,1 VP:69,44,24 VPo:12,5,0 VPot:3,1,0 VPt:9,6,3
show#o|p:in 9 9 E:9,9,6 NE:8,7,0 O:9,4,2 P:9,4,0 Pn:9,3,0 PnV:4,3,1 VP:9,9,6 VPo:9,6,0
show#o|p:with 14 14 E:14,14,10 Et:2,2,1 NE:14,13,0 NEt:2,2,0 O:14,4,0 P:14,10,0 Pn:14,8,0 PnV:7,7,0 Pnt:1,1,0 Pt:1,1,0 VP:14,14,12 VPo:14,14,0 VPot:1,1,0 VPt:1,1,0
show#p:in 10 1 E:10,0,0 P:10,0,0 Pn:10,0,0 VP:10,0,0
show#postS 11 9 L:11,8,7 Lt:9,7,6
shrink# 4 0 E:4,0,0 VP:3,0,0
shrug# 5 4 E:5,2,0 Et:1,1,0 NE:4,1,0 O:3,2,1 P:4,3,0 Pn:4,3,2 VP:5,3,1 VPo:2,1,0
shut# 9 2 E:6,1,0 NE:5,1,0 O:6,0,0 VP:8,1,0 VPo:3,1,0
shut#o 5 2 E:5,1,0 NE:4,1,0 O:5,0,0 VP:5,1,0 VPo:2,1,0
shy# 4 2 E:2,1,0 P:4,2,0 Pn:4,2,2 VP:4,2,0
side# 7 4 E:6,3,1 P:5,3,1 Pn:5,3,1 VP:5,3,0
sign# 50 18 E:39,9,7 Et:2,1,0 NE:15,3,0 NEt:1,1,0 O:22,9,4 P:22,2,0 Pn:22,0,0 PnV:7,0,0 QR:3,0,0 S:3,1,0 SVP:2,1,0 VP:47,15,7 VPo:13,5,0 VPot:1,1,0 VPt:4,1,0 X:3,3,2 XE:3,3,2
sign#0 6 0 E:6,0,0 NE:4,0,0 VP:4,0,0
sign#o 10 5 E:10,3,3 Et:1,1,0 NE:8,3,0 NEt:1,1,0 O:10,4,3 VP:10,4,3 VPo:4,1,0 VPot:1,1,0 VPt:1,1,0
signal# 12 9 C:4,4,2 CE:4,4,2 CEt:1,1,1 Ct:1,1,1 E:12,9,4 Et:3,2,1 NE:8,5,0 NEt:2,1,1 O:8,3,3 P:3,2,1 Pn:3,2,1 PnV:1,1,0 PnVt:1,1,0 VP:12,9,5 VPo:3,2,0 VPot:1,1,1 VPt:3,2,1
signal#o 5 3 E:5,3,2 NE:4,2,0 O:5,3,3 VP:5,3,3
similar# 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
similar#p:to|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
sing# 4 2 E:3,1,0 QR:1,1,1 VP:3,0,0
single# 5 4 C:1,1,0 CE:1,1,0 E:4,3,2 Et:2,1,0 NE:3,2,0 O:4,2,1 P:3,2,0 Pn:3,2,1 VP:5,3,2 VPo:3,2,0 VPt:2,1,0
sit# 30 1 E:25,0,0 Et:3,0,0 L:3,0,0 O:3,0,0 P:20,0,0 Pn:20,0,0 PnV:11,0,0 VP:26,0,0
sit#p:in 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:7,0,0
skeptical# 10 7 C:1,1,1 CE:1,1,1 P:8,5,0 Pn:8,5,3 PnV:1,1,1 Pnt:1,1,1 Pt:1,1,0 VP:10,7,2 VPt:2,1,0
skip# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
slam# 17 16 E:17,14,9 Et:1,1,1 NE:15,12,0 NEt:1,1,0 O:16,6,4 P:7,6,0 Pn:7,5,0 PnV:1,1,0 VP:17,16,10 VPo:11,9,0 X:2,2,0 XE:2,2,0
slam#o 7 6 E:7,6,5 Et:1,1,1 NE:6,5,0 NEt:1,1,0 O:7,5,4 VP:7,6,4
slap# 5 1 E:5,1,1 NE:5,1,0 O:5,1,0 P:4,1,0 Pn:4,1,0 VP:5,1,1 VPo:4,1,0
slate# 5 0 S:3,0,0 SVP:3,0,0 SX:3,0,0 VP:5,0,0 X:4,0,0 XE:4,0,0
sleep# 4 0 E:3,0,0 VP:3,0,0
slip# 5 0 E:5,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
slow# 7 0 E:6,0,0 NE:3,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0 VPo:3,0,0
smile# 11 1 E:5,0,0 L:6,0,0 LR:1,1,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
smile#post0 5 0 L:5,0,0
soar# 4 0 E:4,0,0 VP:4,0,0
solicit# 5 1 E:4,1,1 NE:4,1,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
solidify# 7 0 E:7,0,0 Et:3,0,0 NE:7,0,0 NEt:3,0,0 O:7,0,0 P:6,0,0 Pn:6,0,0 VP:7,0,0 VPo:7,0,0
sound# 30 15 E:26,6,0 Et:5,2,1 L:3,1,1 LR:1,1,0 NE:10,2,0 NEt:2,1,0 O:8,3,1 P:7,3,0 Pn:7,3,2 QL:1,1,1 S:20,3,1 SVP:20,6,2 SVPt:2,1,0 SX:9,4,2 T:2,1,0 TE:2,1,0 VP:27,6,0 VPo:4,1,0 VPt:3,2,1 X:12,2,1 XE:12,1,0
sound#a 8 4 E:8,1,0 NE:3,0,0 S:5,2,0 SVP:5,2,2 SX:5,2,2 VP:8,1,0 X:8,1,0 XE:8,1,0
sound#o 5 2 E:5,1,0 NE:4,1,0 O:5,1,0 S:3,0,0 SVP:3,1,0 VP:5,1,0
spark# 7 2 E:6,0,0 NE:3,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:7,1,1 VPo:4,1,0
speak# 223 68 C:3,1,0 CE:3,1,0 E:195,48,3 Et:29,5,0 L:15,0,0 LR:5,0,0 NE:12,0,0 NEt:5,0,0 O:12,1,1 P:169,36,0 Pn:169,36,26 PnV:81,14,5 PnVt:11,5,3 Pnt:2,1,0 QR:18,0,0 SVPt:1,1,0 T:3,1,0 TE:3,1,0 VP:194,45,2 VPo:6,0,0 VPt:14,5,0 X:14,6,2 XE:14,6,2
speak#0 18 5 E:16,4,0 NE:3,0,0 VP:9,2,0
speak#Q 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 QR:6,0,0 VP:6,0,0
speak#o 7 1 E:7,1,1 NE:4,0,0 O:7,1,1 VP:7,1,1 VPo:3,0,0
speak#p:about 16 15 E:16,11,0 Et:1,1,0 P:16,15,0 Pn:16,15,14 PnV:3,0,0 PnVt:1,1,1 VP:16,12,0 VPt:1,1,0
speak#p:at 11 2 E:11,2,0 Et:3,0,0 P:11,1,0 Pn:11,1,0 PnV:4,0,0 VP:11,1,0
speak#p:at|T 9 1 E:7,1,0 P:9,0,0 Pn:9,0,0 PnV:7,1,0 VP:9,1,0
speak#p:in 14 2 E:14,2,0 P:14,2,0 Pn:14,2,0 PnV:4,0,0 VP:14,2,0
speak#p:of|T 5 5 E:5,3,0 P:5,4,0 Pn:5,4,3 PnV:4,2,1 VP:5,3,0
speak#p:on 14 2 E:14,0,0 P:14,0,0 Pn:14,0,0 PnV:9,0,0 Pnt:1,1,0 VP:14,0,0
speak#p:to 29 5 E:29,5,0 Et:7,2,0 P:29,1,0 Pn:29,1,0 PnV:17,3,1 PnVt:2,1,0 VP:29,3,0 VPt:2,1,0
speak#p:with 11 1 E:11,0,0 Et:1,1,0 P:11,1,0 Pn:11,1,0 PnV:4,0,0 PnVt:1,1,0 VP:11,0,0 VPt:1,1,0
speak#post0 6 1 L:6,0,0
speak#x 11 6 E:11,5,0 P:9,1,0 Pn:9,1,0 PnV:9,3,2 VP:11,5,0 X:11,5,1 XE:11,5,1
spearhead# 5 1 E:5,1,0 Et:1,1,0 NE:4,1,0 NEt:1,1,0 O:5,0,0 VP:5,1,0 VPo:3,1,0 VPot:1,1,0 VPt:1,1,0
specialize# 5 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
speculate# 6 6 C:4,4,2 CE:4,4,2 CEt:2,2,2 Ct:1,1,1 E:6,5,2 Et:3,3,2 NE:1,1,0 P:2,2,0 Pn:2,2,1 PnV:2,1,1 PnVt:1,1,0 VP:6,5,3 VPt:2,2,1
spend# 108 10 COL:2,1,0 E:96,7,0 Et:18,1,0 L:3,0,0 Lt:3,0,0 NE:68,5,0 NEt:14,1,0 O:86,3,0 P:48,1,0 Pn:48,1,0 PnV:23,1,0 PnVt:8,0,0 QR:1,1,0 S:7,0,0 SVP:6,0,0 T:4,0,0 TE:4,0,0 VP:103,8,0 VPo:60,7,0 VPot:10,0,0 VPt:14,0,0 X:11,3,0 XE:11,2,0 XEt:4,1,0
spend#o 26 3 E:26,2,0 Et:3,0,0 NE:25,2,0 NEt:3,0,0 O:26,2,0 VP:26,2,0 VPo:10,1,0
spend#o|T 10 0 E:9,0,0 NE:3,0,0 O:10,0,0 VP:10,0,0
spend#o|p:in 7 1 E:7,1,0 NE:5,1,0 O:7,0,0 P:7,0,0 Pn:7,0,0 PnV:4,1,0 VP:7,1,0 VPo:7,1,0
spend#o|p:on 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0 VPo:7,0,0
spill# 4 0 E:4,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:4,0,0
split# 22 4 C:3,3,3 CE:3,3,3 COL:3,0,0 E:9,0,0 Et:2,1,1 O:4,0,0 P:9,1,1 Pn:9,1,0 PnVt:1,1,0 S:10,0,0 SVP:9,3,0 VP:19,3,3 VPt:2,1,0
sponsor# 10 2 E:6,1,1 Et:2,1,0 NE:4,1,0 O:6,0,0 P:2,1,0 Pn:2,1,0 VP:10,1,1 VPo:4,1,0 VPt:2,1,0
spot# 9 3 E:7,3,1 NE:5,1,0 O:6,2,1 P:5,1,0 Pn:5,1,0 PnV:2,1,0 VP:9,3,2 VPo:4,1,0
spread# 15 2 E:14,1,0 Et:4,1,1 NE:5,0,0 NEt:2,1,0 O:6,1,0 Ot:1,1,1 P:8,0,0 Pn:8,0,0 VP:14,1,0 VPt:1,1,1
spread#o 5 2 E:5,1,0 Et:2,1,1 NE:4,0,0 NEt:2,1,0 O:5,1,0 Ot:1,1,1 VP:5,1,0 VPt:1,1,1
squeeze# 5 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
stage# 4 1 E:4,0,0 NE:3,0,0 O:4,1,0 P:1,1,0 VP:4,1,1 VPo:2,1,0
stake# 8 1 E:8,0,0 NE:8,1,0 O:8,0,0 VP:8,0,0 VPo:4,0,0
stake#o 6 1 E:6,0,0 NE:6,1,0 O:6,0,0 VP:6,0,0
stall# 7 0 E:6,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
stand# 63 11 C:1,1,0 CE:1,1,0 E:52,5,0 Et:8,0,0 L:10,0,0 LR:3,0,0 Lt:4,0,0 NE:4,1,0 P:35,4,0 Pn:35,4,2 PnV:12,1,1 T:2,1,0 TE:2,1,0 VP:46,5,0 VPo:1,1,0 X:5,0,0 XE:5,0,0
stand#0 14 0 E:13,0,0 VP:8,0,0
stand#p:in 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0
star# 5 0 E:4,0,0 O:3,0,0 VP:4,0,0
start# 99 17 E:92,10,0 Et:10,4,0 L:4,1,1 Lt:2,1,1 NE:20,3,0 NEt:2,1,0 O:28,0,0 P:35,2,0 Pn:35,2,1 PnV:7,0,0 QL:1,1,1 QLR:1,1,0 VP:93,10,0 VPo:19,5,0 VPot:4,2,1 VPt:10,4,0 X:37,7,0 XE:37,6,0 XEt:4,2,0 Xt:2,1,0
start#0 8 0 E:7,0,0 VP:6,0,0
start#g 20 8 E:20,5,0 Et:3,2,0 VP:20,5,0 VPt:3,2,0 X:20,6,0 XE:20,5,0 XEt:3,2,0 Xt:1,1,0
start#o 13 1 E:13,1,0 NE:9,1,0 O:13,0,0 VP:13,1,0 VPo:4,1,0
start#p:with 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
start#x 14 2 E:14,0,0 VP:14,0,0 X:14,0,0 XE:14,0,0
state# 56 39 C:22,18,12 CE:22,19,14 CEt:1,1,0 E:45,29,17 Et:5,1,0 L:13,5,3 LR:4,4,0 Lt:9,4,2 LtR:1,1,0 N:1,1,0 NE:7,4,0 O:5,3,1 P:5,1,0 Pn:5,1,0 PnV:2,1,0 QL:5,4,1 QLR:3,3,3 QR:4,4,3 S:2,1,1 SVP:2,1,0 T:1,1,1 TE:1,1,1 VP:42,26,13 VPt:3,0,0
state#0 8 1 E:8,1,0 Et:3,0,0 VP:5,1,0
state#ct 16 15 C:16,13,9 CE:16,14,11 CEt:1,1,0 E:16,14,11 Et:1,1,0 VP:16,14,9
state#o 5 3 E:5,3,1 N:1,1,0 NE:4,3,0 O:5,3,1 VP:5,3,0
stay# 34 1 E:31,0,0 Et:7,0,0 NE:5,0,0 P:25,0,0 Pn:25,0,0 PnV:9,0,0 VP:33,0,0 VPt:3,0,0 X:3,0,0 XE:3,0,0
stay#0 6 0 E:4,0,0 VP:5,0,0
stay#p:in 9 1 E:9,0,0 P:9,0,0 Pn:9,0,0 PnV:5,0,0 VP:9,0,0
steal# 4 0 E:3,0,0 VP:4,0,0
steer# 6 0 E:4,0,0 NE:4,0,0 VP:6,0,0
stem# 4 1 E:4,0,0 Et:1,1,0 NE:3,0,0 NEt:1,1,0 O:3,0,0 P:3,1,0 Pn:3,1,1 VP:4,1,0 VPo:2,1,0
step# 19 3 E:17,0,0 Et:3,1,0 NE:6,0,0 NEt:2,1,0 O:9,1,0 P:9,0,0 Pn:9,0,0 PnV:4,0,0 VP:17,2,0 VPo:7,1,0 X:4,2,0 XE:4,0,0 XEt:1,1,0
stick# 20 3 E:18,3,0 Et:4,0,0 NE:3,0,0 O:3,0,0 P:17,3,0 Pn:17,3,3 PnV:5,1,0 VP:19,3,0 VPo:3,0,0 VPt:4,0,0
stick#p:to 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
stir# 4 1 E:4,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0 VPo:3,0,0
stoke# 4 1 E:4,0,0 NE:4,0,0 O:4,1,0 VP:4,0,0
stop# 46 7 E:43,6,0 Et:2,1,0 NE:18,3,0 O:17,0,0 P:14,1,0 Pn:14,1,0 PnV:5,0,0 VP:42,6,0 VPo:9,0,0 X:17,5,0 XE:17,5,0 XEt:1,1,0
stop#0 5 0 E:5,0,0 NE:3,0,0
stop#g 9 3 E:9,3,0 VP:9,2,0 X:9,2,0 XE:9,3,0
stop#o 10 0 E:10,0,0 NE:7,0,0 O:10,0,0 VP:10,0,0 VPo:3,0,0
strengthen# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
stress# 11 10 C:6,4,4 CE:6,4,4 CEt:1,1,0 Ct:1,1,0 E:10,6,5 Et:1,1,0 N:1,1,0 NE:4,2,0 O:4,3,3 PnV:2,1,0 QR:1,1,0 VP:10,6,5 VPt:1,1,0
stress#ct 5 5 C:5,4,4 CE:5,4,4 E:5,4,3 PnV:1,1,0 VP:5,4,3
stretch# 5 0 E:5,0,0 NE:4,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0 VPo:3,0,0
strike# 21 4 E:20,2,1 Et:8,1,0 NE:14,1,0 NEt:7,1,0 O:18,2,0 P:8,1,0 Pn:8,0,0 Pt:2,1,0 VP:21,2,1 VPo:10,1,0 VPot:3,1,0 VPt:7,1,0
strike#o 12 1 E:12,0,0 Et:5,0,0 NE:8,0,0 NEt:5,0,0 O:12,0,0 VP:12,0,0 VPo:4,0,0 VPt:5,0,0
strive# 4 3 E:2,1,0 VP:2,1,0 X:2,1,0 XE:2,1,0
strong# 10 0 P:8,0,0 Pn:8,0,0 VP:10,0,0
struggle# 41 10 E:40,9,1 Et:2,1,0 O:3,0,0 P:10,0,0 Pn:10,0,0 PnV:6,0,0 VP:40,9,1 VPt:2,1,0 X:26,9,1 XE:26,9,1 XEt:1,1,0
struggle#p:with 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
struggle#x 23 9 E:23,9,1 Et:1,1,0 VP:23,9,1 VPt:1,1,0 X:23,9,1 XE:23,9,1 XEt:1,1,0
study# 7 0 E:7,0,0 NE:5,0,0 O:5,0,0 P:4,0,0 Pn:4,0,0 VP:7,0,0 VPo:3,0,0
stump# 8 1 E:8,0,0 P:8,1,0 Pn:8,1,1 PnV:3,0,0 VP:8,0,0
stump#p:for 8 1 E:8,0,0 P:8,1,0 Pn:8,1,1 PnV:3,0,0 VP:8,0,0
subject# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
submit# 4 1 E:3,0,0 VP:4,0,0
succeed# 15 0 E:13,0,0 O:5,0,0 P:8,0,0 Pn:8,0,0 PnV:4,0,0 VP:15,0,0
successful# 5 0 P:3,0,0 Pn:3,0,0 VP:5,0,0
sue# 12 6 E:10,3,1 Et:4,1,1 NE:5,2,0 O:7,2,0 P:7,2,0 Pn:7,2,0 PnV:5,0,0 VP:9,3,1 VPo:6,1,0
suffer# 11 0 E:11,0,0 NE:3,0,0 O:3,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:10,0,0
suggest# 171 159 C:138,124,103 CE:138,123,102 CEt:16,12,4 COL:2,1,0 COLt:2,1,0 Ct:13,10,4 E:168,144,115 Et:22,18,7 L:7,2,1 LR:5,4,2 Lt:3,2,1 LtR:2,1,0 N:1,1,0 NE:63,50,0 NEt:11,5,0 O:18,8,6 Ot:2,2,1 P:9,2,0 Pn:9,2,0 PnV:3,3,0 PnVt:1,1,0 QR:4,3,0 T:4,1,0 TE:4,1,0 VP:163,140,112 VPo:7,4,0 VPt:16,13,6 X:4,3,2 XE:4,4,3 XEt:1,1,0 Xt:1,1,0
suggest#0 5 5 E:5,3,2 Et:1,1,0 VP:2,1,1
suggest#c 49 47 C:49,44,40 CE:49,43,39 CEt:7,5,2 Ct:4,3,2 E:49,43,38 Et:7,5,2 NE:48,41,0 NEt:7,4,0 VP:49,44,40 VPt:4,3,2
suggest#ct 86 81 C:86,78,62 CE:86,77,62 CEt:9,7,2 Ct:9,7,2 E:86,77,62 Et:9,7,3 P:3,0,0 Pn:3,0,0 PnV:3,3,0 PnVt:1,1,0 VP:86,78,60 VPt:9,7,3
suggest#o 9 8 E:9,7,6 Et:2,2,1 N:1,1,0 NE:6,4,0 O:9,6,6 Ot:1,1,0 VP:9,6,6 VPt:1,1,0
sum# 4 2 E:2,1,1 NE:2,1,0 O:2,1,0 P:3,1,0 Pn:3,1,0 VP:4,2,2 VPo:2,2,0 X:1,1,0 XE:1,1,0
summon# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
supply# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
support# 169 112 E:160,67,50 Et:23,12,6 N:2,2,1 NE:95,27,1 NEt:19,4,0 O:145,81,67 Ot:3,2,2 P:35,7,0 Pn:35,5,0 PnV:7,2,0 PnVt:4,1,0 QR:6,1,1 REL:3,1,1 S:4,4,4 SVP:2,1,0 VP:163,82,66 VPo:46,10,0 VPot:5,2,0 VPt:15,9,5 X:11,7,3 XE:11,6,3 XEt:1,1,0 Xt:1,1,0
support#g 6 5 E:6,4,3 Et:1,1,0 VP:6,5,3 VPt:1,1,0 X:6,5,3 XE:6,4,3 XEt:1,1,0 Xt:1,1,0
support#o 106 67 E:106,46,40 Et:13,5,3 N:2,2,1 NE:59,16,1 NEt:11,1,0 O:106,59,54 Ot:3,2,2 VP:106,56,51 VPo:10,1,0 VPt:6,4,3
support#o|p:in 8 6 E:8,3,1 Et:2,1,0 NE:6,1,0 O:8,5,4 P:8,1,0 Pn:8,1,0 VP:8,4,1 VPo:8,1,0
suppose# 11 0 S:11,0,0 SVP:11,0,0 SX:11,0,0 VP:11,0,0 X:11,0,0 XE:11,0,0
suppose#pas|x 11 0 S:11,0,0 SVP:11,0,0 SX:11,0,0 VP:11,0,0 X:11,0,0 XE:11,0,0
sure# 11 4 C:8,3,3 CE:8,3,3 QR:1,1,0 VP:11,4,4
sure#c|A 5 1 C:5,1,1 CE:5,1,1 VP:5,1,1
surge# 8 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:7,0,0
surpass# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
surprise# 12 4 C:2,1,1 CE:2,1,1 CEt:2,1,0 Ct:1,1,0 E:4,1,0 L:4,0,0 Lt:4,0,0 NE:3,1,0 O:4,0,0 PnV:1,1,0 S:4,0,0 SVP:2,1,0 SVPt:1,1,0 VP:6,2,1 VPo:3,1,0 VPt:1,1,0
surround# 13 0 E:10,0,0 NE:8,0,0 O:9,0,0 P:4,0,0 Pn:4,0,0 VP:12,0,0 VPo:4,0,0
surround#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
survey# 18 0 E:17,0,0 Et:3,0,0 NE:7,0,0 O:9,0,0 P:7,0,0 Pn:7,0,0 VP:11,0,0 VPo:6,0,0
survey#0 7 0 E:7,0,0
survive# 17 0 E:17,0,0 Et:3,0,0 NE:6,0,0 O:10,0,0 P:8,0,0 Pn:8,0,0 VP:16,0,0 VPo:3,0,0
survive#o 7 0 E:7,0,0 NE:3,0,0 O:7,0,0 VP:7,0,0
suspect# 7 6 C:6,5,5 CE:6,5,5 E:5,5,5 P:1,1,0 Pn:1,1,0 S:1,1,0 SVP:1,1,0 VP:7,6,4
suspend# 21 2 E:17,0,0 Et:4,2,0 NE:11,0,0 NEt:3,0,0 O:17,2,1 P:7,0,0 Pn:7,0,0 S:4,0,0 VP:18,1,0 VPo:13,0,0 VPt:2,1,0
suspend#o 10 0 E:10,0,0 NE:5,0,0 O:10,0,0 VP:10,0,0 VPo:6,0,0
sw# 4 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
sway# 4 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
sweep# 10 0 E:9,0,0 NE:5,0,0 O:7,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:10,0,0 VPo:4,0,0
swing# 4 1 E:3,0,0 P:2,1,0 Pn:2,1,1 VP:3,0,0
switch# 8 1 E:7,0,0 O:4,0,0 P:4,1,0 Pn:4,1,1 VP:7,0,0 VPo:1,1,0
take# 403 61 C:4,1,0 CE:4,1,0 COL:5,0,0 E:378,42,3 Et:56,8,0 L:8,0,0 LR:3,0,0 Lt:4,0,0 N:23,1,0 NE:240,37,0 NEt:44,8,0 O:322,12,1 OC:3,1,0 Ot:5,1,0 P:192,19,0 Pn:192,20,15 PnV:77,12,5 PnVt:12,1,1 Pnt:10,3,2 Pt:10,3,0 QR:10,0,0 S:4,0,0 SVP:4,0,0 T:15,0,0 TE:15,0,0 VP:390,45,3 VPo:204,30,0 VPot:23,4,0 VPt:37,6,0 X:54,9,1 XE:54,9,1 XEt:3,0,0
take#0 12 1 E:10,0,0 NE:4,0,0 VP:7,1,0
take#o 135 19 E:135,14,2 Et:16,2,0 N:21,1,0 NE:85,12,0 NEt:12,2,0 O:135,10,1 Ot:5,1,0 VP:135,13,2 VPo:30,4,0 VPt:11,2,0
take#o|T 7 1 E:7,0,0 O:7,1,0 VP:7,1,0 VPo:3,0,0
take#o|p:at 30 14 E:30,9,0 Et:6,4,0 NE:29,9,0 NEt:6,4,0 O:30,0,0 P:30,11,0 Pn:30,11,11 PnV:9,1,0 PnVt:2,1,1 Pnt:4,3,2 Pt:4,3,0 VP:30,9,0 VPo:30,9,0 VPot:6,4,0 VPt:6,4,0
take#o|p:from 9 1 E:9,1,0 NE:9,1,0 O:9,0,0 P:9,0,0 Pn:9,0,0 PnV:2,1,0 VP:9,1,0 VPo:9,1,0
take#o|p:in 31 5 E:31,4,0 Et:7,1,0 NE:25,4,0 NEt:7,1,0 O:31,0,0 P:31,2,0 Pn:31,3,1 PnV:10,3,1 VP:31,4,0 VPo:31,5,0 VPot:5,0,0 VPt:5,0,0
take#o|p:on 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
take#o|p:with 6 3 E:6,3,0 NE:6,3,0 O:6,0,0 P:6,2,0 Pn:6,2,1 PnV:3,2,2 VP:6,3,0 VPo:6,3,0
take#o|x 22 3 E:22,3,0 NE:16,3,0 O:22,0,0 P:7,0,0 Pn:7,0,0 PnV:7,1,1 VP:22,3,0 VPo:22,3,0 X:22,3,0 XE:22,3,0
take#p:on 11 0 E:11,0,0 Et:4,0,0 P:11,0,0 Pn:11,0,0 PnV:5,0,0 VP:11,0,0 VPt:3,0,0
take#x 15 5 E:15,3,0 P:9,0,0 Pn:9,0,0 PnV:9,2,0 VP:15,3,0 X:15,4,0 XE:15,4,0
talk# 115 85 C:2,1,0 CE:2,1,0 COL:5,1,0 E:105,54,1 Et:12,6,0 L:7,0,0 NE:11,1,0 O:6,4,3 P:82,41,0 Pn:82,43,29 PnV:25,11,7 PnVt:4,1,0 Pt:1,1,0 QR:5,3,1 REL:4,2,1 S:2,1,1 SVP:2,1,0 VP:102,55,1 VPo:5,1,0 VPt:6,2,0 X:4,3,0 XE:4,3,0 XEt:1,1,0 Xt:1,1,0
talk#0 14 8 E:13,8,0 Et:1,1,0 VP:9,7,0
talk#p:about 45 39 E:45,27,0 Et:7,4,0 P:45,28,0 Pn:45,30,23 PnV:11,4,3 Pt:1,1,0 VP:45,26,0 VPt:3,1,0
talk#p:to 12 5 E:12,5,0 P:12,2,0 Pn:12,2,0 PnV:5,2,0 VP:12,4,0
tap# 18 0 E:13,0,0 Et:3,0,0 NE:7,0,0 O:9,0,0 P:10,0,0 Pn:10,0,0 PnV:3,0,0 VP:15,0,0 VPo:5,0,0 VPt:3,0,0
target# 28 6 E:21,3,1 Et:4,2,2 NE:12,1,0 O:14,3,3 P:13,2,0 Pn:13,2,0 PnV:4,0,0 S:2,1,1 VP:24,3,2 VPo:12,1,0 VPt:4,2,2
target#o 6 2 E:6,0,0 Et:3,2,2 NE:4,0,0 O:6,2,2 VP:6,0,0 VPo:5,0,0 VPt:3,2,2
teach# 15 1 E:13,1,1 NE:9,0,0 O:11,0,0 P:6,0,0 Pn:6,0,0 VP:14,1,1 VPo:4,0,0
teach#o 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
tear# 4 0 E:4,0,0 O:3,0,0 VP:4,0,0
tell# 461 437 C:171,158,116 CE:171,155,122 CEt:18,14,6 Ct:14,10,5 E:289,226,24 Et:26,19,3 L:176,124,68 LR:33,20,4 LRt:3,2,0 Lt:170,111,59 LtR:33,18,4 LtRt:3,2,0 NE:242,207,129 NEt:23,17,6 O:132,28,8 OC:49,42,0 OCt:3,1,0 Ot:2,1,1 P:51,9,3 Pn:51,9,0 PnV:32,24,0 PnVt:2,1,0 QL:158,128,76 QLR:26,25,19 QR:37,30,22 S:4,1,1 SVP:3,3,0 T:3,2,0 TE:3,2,1 VP:293,217,13 VPi:134,122,82 VPit:11,10,4 VPo:83,60,21 VPot:6,3,2 VPt:22,14,2 X:12,9,3 XE:12,9,2
tell#Q|o 9 9 E:9,6,0 NE:9,7,2 O:9,1,0 QR:9,6,4 VP:9,2,0 VPo:4,1,1
tell#c 6 5 C:6,5,1 CE:6,5,1 E:6,5,1 NE:6,4,2 VP:6,5,1
tell#ct|i 66 65 C:66,65,51 CE:66,63,52 CEt:10,10,4 Ct:7,7,3 E:66,63,6 Et:10,10,0 NE:60,57,45 NEt:9,9,4 PnV:2,2,0 VP:66,65,1 VPi:66,65,47 VPit:8,8,3 VPt:8,8,0
tell#ct|o 30 30 C:30,29,24 CE:30,29,26 CEt:2,1,1 Ct:2,1,1 E:30,29,2 Et:2,1,0 NE:28,27,18 NEt:2,1,1 O:30,0,0 OC:30,28,0 OCt:2,1,0 P:12,0,0 Pn:12,0,0 PnV:12,12,0 VP:30,28,0 VPo:30,29,11 VPot:2,1,1 VPt:2,1,0
tell#c|i 29 29 C:29,29,21 CE:29,29,23 CEt:4,3,1 Ct:3,2,1 E:29,29,5 Et:4,3,1 NE:28,28,18 NEt:4,3,0 VP:29,29,0 VPi:29,29,21 VPit:3,2,1 VPt:3,2,0
tell#c|o 6 5 C:6,5,4 CE:6,4,4 E:6,4,0 NE:6,4,3 O:6,0,0 OC:6,5,0 PnV:1,1,0 VP:6,5,0 VPo:6,5,3
tell#i 16 13 E:16,9,0 NE:13,9,7 P:5,4,2 Pn:5,4,0 VP:16,9,0 VPi:10,8,4
tell#i|x 7 5 E:7,5,2 NE:6,5,2 VP:7,5,2 VPi:7,5,3 X:7,5,3 XE:7,5,2
tell#o 43 38 E:43,30,7 Et:5,4,2 NE:33,25,10 NEt:5,3,0 O:43,26,8 Ot:2,1,1 VP:43,28,7 VPo:6,2,1 VPot:1,1,0 VPt:3,2,2
tell#o|p:in 8 7 E:8,3,0 NE:5,3,1 O:8,0,0 P:8,2,0 Pn:8,2,0 PnV:2,1,0 VP:8,3,0 VPo:8,3,0
tell#post0 5 4 L:5,4,0 Lt:5,3,0
tell#postS 7 7 L:7,7,7 Lt:7,7,6
tell#postSmq 24 24 L:24,18,12 LR:24,14,2 LRt:2,2,0 Lt:24,17,10 LtR:24,12,2 LtRt:2,2,0 QL:24,20,14 QLR:4,4,2
tell#postSq 127 126 L:127,90,48 Lt:121,80,42 QL:127,104,60 QLR:20,19,16
tend# 24 7 E:23,2,0 Et:7,1,0 S:21,1,1 SVP:21,1,0 SVPt:6,1,0 SX:21,1,0 SXt:4,1,0 VP:23,3,0 VPt:6,1,0 X:23,3,0 XE:23,2,0 XEt:7,1,0 Xt:4,1,0
tend#x 22 7 E:22,2,0 Et:7,1,0 S:20,1,1 SVP:20,1,0 SVPt:6,1,0 SX:20,1,0 SXt:4,1,0 VP:22,3,0 VPt:6,1,0 X:22,3,0 XE:22,2,0 XEt:7,1,0 Xt:4,1,0
test# 10 0 E:7,0,0 NE:7,0,0 NEt:3,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 S:3,0,0 SVP:3,0,0 VP:9,0,0 VPt:3,0,0
test#o 5 0 E:5,0,0 NE:5,0,0 NEt:3,0,0 O:5,0,0 VP:5,0,0 VPt:3,0,0
testify# 10 6 C:1,1,1 CE:1,1,1 E:6,3,1 L:2,1,0 Lt:2,1,0 NE:1,1,0 P:7,1,0 Pn:7,1,0 PnV:5,3,0 QL:1,1,1 VP:8,5,1
thank# 15 13 E:15,13,9 Et:3,3,1 NE:11,8,2 NEt:2,1,0 O:14,6,3 Ot:1,1,1 P:7,7,2 Pn:7,7,1 Pnt:1,1,0 Pt:1,1,0 VP:15,12,8 VPo:9,8,2 VPot:1,1,0 VPt:2,2,1
thank#o 5 4 E:5,4,3 Et:2,2,1 NE:3,1,0 O:5,3,2 Ot:1,1,1 VP:5,3,2 VPt:1,1,1
thank#o|p:for 7 7 E:7,7,4 Et:1,1,0 NE:6,6,2 NEt:1,1,0 O:7,1,0 P:7,7,2 Pn:7,7,1 Pnt:1,1,0 Pt:1,1,0 VP:7,7,4 VPo:7,7,2 VPot:1,1,0 VPt:1,1,0
think# 119 94 C:77,64,54 CE:77,66,53 CEt:12,11,3 Ct:7,7,0 E:105,77,56 Et:16,11,3 L:11,3,0 LR:3,1,1 Lt:4,1,0 NE:58,44,0 NEt:8,4,0 O:3,0,0 P:17,7,0 Pn:17,7,5 PnV:3,2,1 QR:3,1,0 REL:3,0,0 SVP:1,1,1 SX:1,1,1 T:1,1,0 TE:1,1,0 VP:101,75,55 VPt:10,8,0 X:2,1,0 XE:2,1,0
think#0 7 3 E:5,1,1 VP:4,2,1
think#c 62 56 C:62,51,46 CE:62,52,46 CEt:7,7,1 Ct:6,6,0 E:62,52,46 Et:7,7,1 NE:51,41,0 NEt:6,4,0 VP:62,52,46 VPt:6,6,0
think#ct 11 10 C:11,10,8 CE:11,10,6 CEt:3,3,2 E:11,10,6 Et:3,3,2 P:2,1,0 Pn:2,1,0 PnV:1,1,0 VP:11,10,8 VPt:1,1,0
think#postS 5 5 L:5,2,0 Lt:2,1,0
threaten# 26 19 E:26,14,10 Et:6,4,2 NE:5,0,0 O:7,3,3 Ot:1,1,1 P:3,0,0 Pn:3,0,0 PnV:3,0,0 PnVt:1,1,0 VP:26,16,13 VPo:3,0,0 VPt:4,3,1 X:19,14,11 XE:19,13,8 XEt:4,3,2 Xt:3,2,1
threaten#x 17 13 E:17,11,7 Et:3,2,2 VP:17,12,10 VPt:2,1,1 X:17,12,10 XE:17,11,7 XEt:3,2,2 Xt:2,1,1
thrill# 4 2 P:2,1,0 Pn:2,1,1 VP:3,1,0
thrive# 4 0 E:4,0,0
throw# 29 7 E:22,2,0 Et:3,0,0 NE:17,1,0 O:20,1,0 P:21,3,1 Pn:21,3,2 PnV:5,0,0 S:4,0,0 SVP:4,0,0 VP:27,3,0 VPo:17,3,1
throw#o|p:to 5 2 E:5,1,0 NE:3,0,0 O:5,0,0 P:5,2,1 Pn:5,2,1 VP:5,1,0 VPo:5,2,1
thwart# 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
tick# 8 3 E:7,2,2 NE:3,2,0 O:3,2,2 P:3,0,0 Pn:3,0,0 VP:7,2,2
tie# 28 5 E:18,2,1 Et:5,1,1 NE:15,2,0 NEt:3,2,0 O:14,3,0 P:24,4,0 Pn:24,4,2 PnV:8,0,0 PnVt:1,1,0 S:8,0,0 SVP:6,0,0 VP:26,2,1 VPo:14,1,0 VPot:2,2,0 VPt:5,1,1
tie#o|p:to 8 4 E:8,1,1 Et:2,1,1 NE:8,1,0 NEt:2,2,0 O:8,2,0 P:8,4,0 Pn:8,4,2 PnV:4,0,0 PnVt:1,1,0 VP:8,1,1 VPo:8,1,0 VPot:2,2,0 VPt:2,1,1
tilt# 4 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
title# 9 8 C:2,1,1 CE:2,1,1 COL:2,2,0 O:5,2,1 QR:7,6,4 S:1,1,0 SVP:1,1,0 SX:1,1,0 VP:9,6,3 VPo:1,1,0 X:1,1,0 XE:1,1,0
top# 9 0 E:8,0,0 NE:7,0,0 O:8,0,0 P:3,0,0 Pn:3,0,0 VP:8,0,0 VPo:4,0,0
toss# 4 0 VP:3,0,0
touch# 12 4 E:11,3,0 Et:1,1,0 NE:3,1,0 O:5,1,0 P:6,3,0 Pn:6,3,2 PnV:2,1,1 PnVt:1,1,0 VP:11,4,0 VPt:1,1,0
tout# 15 15 C:1,1,1 CE:1,1,1 E:15,12,7 Et:2,1,1 NE:11,7,0 NEt:2,1,0 O:14,9,4 P:8,4,0 Pn:8,3,0 PnV:4,2,0 PnVt:1,1,0 VP:15,13,9 VPo:11,6,0 VPot:1,1,0 VPt:1,1,1 X:2,2,0 XE:2,2,0
track# 9 2 E:9,1,0 NE:6,1,0 O:7,2,1 P:3,0,0 Pn:3,0,0 VP:7,0,0
trade# 13 2 E:11,2,0 NE:7,2,0 O:7,1,0 P:7,1,0 Pn:7,1,1 VP:13,2,0 VPo:4,1,0
trail# 22 0 E:22,0,0 Et:3,0,0 NE:13,0,0 O:15,0,0 Ot:3,0,0 P:14,0,0 Pn:14,0,0 PnV:3,0,0 VP:20,0,0 VPo:10,0,0 VPt:3,0,0
train# 5 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
transform# 9 0 E:8,0,0 NE:6,0,0 O:7,0,0 P:5,0,0 Pn:5,0,0 VP:9,0,0 VPo:5,0,0
translate# 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:7,0,0
translate#p:into 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
travel# 18 0 E:17,0,0 P:16,0,0 Pn:16,0,0 PnV:7,0,0 VP:18,0,0 X:3,0,0 XE:3,0,0
treat# 10 1 E:3,0,0 O:3,0,0 P:9,1,0 Pn:9,1,0 PnV:5,0,0 S:6,1,0 SVP:6,0,0 VP:10,0,0 VPo:3,0,0
trend# 4 2 E:3,0,0 VP:4,1,0 X:2,2,1
trigger# 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0 VPo:3,0,0
trounce# 7 0 E:4,0,0 NE:3,0,0 O:3,0,0 P:5,0,0 Pn:5,0,0 VP:7,0,0
true# 10 0 C:3,0,0 CE:3,0,0 P:5,0,0 Pn:5,0,0 VP:10,0,0
trust# 7 4 E:5,1,1 NE:4,1,0 O:4,1,1 S:2,1,1 VP:7,1,1 VPi:1,1,0
try# 175 33 COL:7,0,0 E:173,27,2 Et:28,3,1 NE:4,0,0 O:11,1,0 P:6,0,0 Pn:6,0,0 PnV:2,1,0 PnVt:1,1,0 QR:3,0,0 VP:172,27,2 VPo:6,0,0 VPt:22,2,1 X:161,28,3 XE:161,26,2 XEt:26,3,1 Xt:10,1,0
try#o 5 1 E:5,1,0 O:5,1,0 VP:4,0,0
try#x 147 30 E:147,25,2 Et:24,3,1 PnV:1,1,0 PnVt:1,1,0 VP:147,26,2 VPt:19,2,1 X:147,27,3 XE:147,25,2 XEt:24,3,1 Xt:10,1,0
try#x|: 5 1 COL:5,0,0 E:5,1,0 VP:5,1,0 X:5,1,0 XE:5,1,0
turn# 145 18 C:5,1,0 CE:5,1,0 E:138,10,0 Et:13,0,0 L:6,0,0 NE:58,6,0 NEt:10,0,0 O:68,1,1 OC:1,1,0 P:79,9,0 Pn:79,9,6 PnV:37,4,2 PnVt:9,0,0 T:5,0,0 TE:5,0,0 VP:132,13,0 VPo:44,9,0 VPot:6,0,0 VPt:11,0,0 X:15,1,0 XE:15,1,0
turn#0 9 0 E:9,0,0 NE:4,0,0 VP:4,0,0
turn#o 27 2 E:27,2,0 NE:15,2,0 O:27,0,0 VP:27,1,0 VPo:9,1,0
turn#o|p:into 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
turn#o|p:on 7 2 E:7,2,0 NE:6,2,0 O:7,0,0 P:7,2,0 Pn:7,2,2 VP:7,2,0 VPo:7,2,0
turn#o|p:to 8 1 E:8,0,0 Et:5,0,0 NE:8,0,0 NEt:5,0,0 O:8,0,0 P:8,1,0 Pn:8,1,0 PnV:5,1,1 PnVt:4,0,0 VP:8,1,0 VPo:8,1,0 VPot:4,0,0 VPt:4,0,0
turn#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:5,0,0 VP:6,0,0
turn#p:into 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
turn#p:to 13 3 E:13,2,0 P:13,2,0 Pn:13,2,2 PnV:5,0,0 VP:13,2,0
turn#x 6 0 E:6,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
turn#x|T 5 0 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
tweet# 85 78 C:13,13,11 CE:13,13,11 COL:2,1,0 E:61,46,24 Et:3,2,1 L:22,15,7 LR:2,2,0 Lt:17,14,7 NE:23,16,1 NEt:2,2,0 O:31,20,16 P:13,1,0 Pn:13,1,1 PnV:6,4,0 QL:20,19,15 QLR:1,1,0 QR:11,10,10 S:1,1,1 T:4,3,0 TE:4,3,0 VP:58,39,21 VPo:9,1,0 VPt:2,1,1 X:2,1,0 XE:2,1,0
tweet#ct 10 10 C:10,10,9 CE:10,10,9 E:10,10,9 VP:10,10,8
tweet#o 20 18 E:20,15,10 NE:15,12,1 O:20,14,13 VP:20,14,11
tweet#postSq 17 17 L:17,12,6 Lt:14,11,6 QL:17,16,12 QLR:1,1,0
unable# 8 0 VP:8,0,0 X:8,0,0 XE:8,0,0
unable#x|A 7 0 VP:7,0,0 X:7,0,0 XE:7,0,0
unclear# 17 4 C:9,4,2 CE:9,3,1 CEt:2,1,1 P:3,0,0 Pn:3,0,0 VP:17,4,2 VPt:3,0,0
unclear#A 5 0 VP:5,0,0
unclear#cw|A 9 4 C:9,4,2 CE:9,3,1 CEt:2,1,1 VP:9,4,2
undercut# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
undermine# 11 1 E:11,1,1 NE:6,0,0 O:9,1,1 VP:9,1,1
undermine#o 6 1 E:6,1,1 O:6,1,1 VP:6,1,1
underscor# 12 4 E:10,3,2 NE:7,2,0 O:8,3,3 S:2,1,1 VP:12,3,2
underscor#o 8 3 E:8,3,2 NE:7,2,0 O:8,3,3 VP:8,3,2
underscore# 11 5 C:2,1,1 CE:2,1,1 COL:2,1,1 E:11,5,4 Et:2,1,0 NE:8,3,0 NEt:2,1,0 O:9,3,2 P:3,1,0 Pn:3,1,0 VP:11,5,3 VPo:3,1,0
understand# 21 15 C:6,6,4 CE:6,5,5 CEt:1,1,0 COL:2,1,0 E:20,13,10 Et:4,2,0 NE:12,5,0 NEt:3,0,0 O:13,7,6 P:3,1,0 Pn:3,1,0 T:1,1,0 TE:1,1,0 VP:21,13,9
understand#cw 5 5 C:5,5,4 CE:5,4,4 E:5,4,4 VP:5,5,4
understand#o 9 6 E:9,6,4 NE:8,4,0 O:9,6,5 VP:9,6,5
unfold# 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
unify# 8 0 E:8,0,0 NE:3,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:8,0,0
unite# 8 1 E:7,0,0 O:4,0,0 P:4,1,0 Pn:4,1,0 SVP:1,1,0 VP:8,1,0
unleash# 7 1 E:6,1,1 NE:5,1,0 O:5,0,0 P:4,0,0 Pn:4,0,0 PnV:1,1,0 VP:5,1,1 VPo:4,1,0
unlikely# 9 1 VP:8,0,0 X:6,0,0 XE:6,0,0
unlikely#x|A 5 0 VP:5,0,0 X:5,0,0 XE:5,0,0
unusual# 5 0 P:3,0,0 Pn:3,0,0 VP:5,0,0
unveil# 8 4 E:6,3,1 N:1,1,1 NE:5,3,2 NEt:1,1,0 O:7,2,1 P:3,0,0 Pn:3,0,0 VP:7,3,1 VPo:5,1,1 VPot:1,1,0 X:1,1,1 XE:1,1,1 XEt:1,1,0 Xt:1,1,0
update# 7 0 P:3,0,0 Pn:3,0,0 S:5,0,0 SVP:4,0,0 VP:6,0,0
upend# 5 0 E:5,0,0 O:4,0,0 VP:5,0,0
upset# 6 2 C:1,1,1 CE:1,1,1 E:4,0,0 NE:3,0,0 O:4,0,0 P:1,1,0 Pn:1,1,1 VP:6,2,1
urge# 53 50 C:1,1,1 CE:1,1,1 E:50,41,19 Et:8,7,3 L:3,1,1 LR:2,2,0 Lt:3,1,1 LtR:2,2,0 N:2,1,1 NE:44,36,7 NEt:7,6,3 O:44,9,7 P:3,0,0 Pn:3,0,0 PnV:1,1,0 QL:1,1,1 VP:50,42,23 VPi:5,4,1 VPo:37,30,7 VPot:5,5,3 VPt:6,6,2 X:34,32,9 XE:34,30,7 XEt:5,4,3 Xt:2,2,1
urge#i|x 5 4 E:5,4,1 NE:4,3,1 VP:5,4,2 VPi:5,4,1 X:5,4,1 XE:5,4,1
urge#o 13 12 E:13,9,3 Et:3,3,2 N:2,1,1 NE:11,7,2 NEt:2,2,0 O:13,7,5 VP:13,10,4 VPo:6,4,2 VPot:1,1,0 VPt:2,2,1
urge#o|x 26 25 E:26,24,13 Et:3,3,1 NE:25,23,4 NEt:3,3,2 O:26,0,0 PnV:1,1,0 VP:26,24,14 VPo:26,24,5 VPot:3,3,2 VPt:3,3,1 X:26,25,7 XE:26,24,6 XEt:3,3,2 Xt:2,2,1
use# 165 28 COL:4,0,0 E:130,11,1 Et:23,2,0 N:6,1,0 NE:84,10,0 NEt:10,2,0 O:98,7,4 P:48,2,0 Pn:48,2,0 PnV:12,0,0 QR:4,2,2 REL:5,0,0 S:17,0,0 SVP:15,0,0 SX:9,0,0 T:3,0,0 TE:3,0,0 VP:158,13,1 VPo:66,10,0 VPot:10,2,0 VPt:17,2,0 X:62,8,0 XE:62,6,0 XEt:13,0,0 Xt:8,0,0
use#o 39 9 E:39,3,1 Et:9,2,0 N:6,1,0 NE:34,3,0 NEt:4,2,0 O:39,5,2 VP:39,4,1 VPo:11,2,0 VPot:2,2,0 VPt:4,2,0
use#o|p:as 9 2 E:9,2,0 NE:8,2,0 O:9,0,0 P:9,1,0 Pn:9,1,0 VP:9,1,0 VPo:9,1,0
use#o|x 23 7 E:23,5,0 Et:6,0,0 NE:22,5,0 NEt:5,0,0 O:23,1,1 VP:23,6,0 VPo:23,6,0 VPot:6,0,0 VPt:6,0,0 X:23,6,0 XE:23,5,0 XEt:6,0,0 Xt:6,0,0
use#pas|x 9 0 S:9,0,0 SVP:9,0,0 SX:9,0,0 VP:9,0,0 X:9,0,0 XE:9,0,0
use#x 18 2 E:18,0,0 Et:4,0,0 VP:18,1,0 X:18,1,0 XE:18,0,0 XEt:4,0,0
usher# 5 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
utter# 5 3 E:4,2,1 NE:2,1,0 O:2,1,1 QR:1,1,0 S:1,1,0 SVP:1,1,0 VP:4,1,1
validate# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
vary# 7 0 E:5,0,0 O:3,0,0 VP:7,0,0
verb##0 1483 286 E:1340,195,93 Et:180,22,4 NE:359,56,2 NEt:54,4,0 S:30,0,0 SVP:12,3,0 VP:778,105,43 VPt:48,6,1
verb##: 56 15 COL:56,6,6 COLt:6,0,0 E:56,7,5 Et:7,1,0 NE:6,1,1 NEt:2,0,0 S:1,0,0 VP:22,2,2 VPt:2,0,0
verb##:|T 12 1 COL:12,1,0 COLt:3,0,0 E:10,0,0 Et:3,0,0 NE:3,0,0 NEt:1,0,0 VP:5,0,0
verb##Q 87 30 E:87,17,3 Et:13,2,0 NE:10,2,2 NEt:2,0,0 P:63,8,0 Pn:63,7,6 PnV:28,9,1 PnVt:5,0,0 QR:87,16,12 VP:72,14,2 VPt:5,0,0
verb##Q|T 32 13 E:26,8,2 Et:2,0,0 NE:11,1,1 P:14,1,0 Pn:14,1,0 PnV:6,3,0 QR:32,10,7 VP:20,6,0 VPt:1,0,0
verb##Q|a 3 0 E:3,0,0 NE:1,0,0 QR:3,0,0 VP:3,0,0 X:3,0,0 XE:3,0,0
verb##Q|a|T 1 0 E:1,0,0 QR:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##Q|a|pt 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 QR:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 SX:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPt:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0
verb##Q|c 58 52 C:58,42,26 CE:58,43,25 CEt:7,4,4 Ct:6,3,3 E:58,43,14 Et:10,5,4 NE:25,17,1 NEt:5,3,0 P:25,4,0 Pn:25,4,2 PnV:23,18,1 PnVt:1,0,0 QR:57,33,17 S:1,0,0 SVP:1,0,0 VP:58,44,15 VPt:7,3,3
verb##Q|ct 29 28 C:29,27,9 CE:29,27,15 CEt:4,2,1 Ct:2,0,0 E:29,27,14 Et:4,2,1 NE:4,4,1 P:4,1,0 Pn:4,1,0 PnV:3,3,0 PnVt:1,1,1 QR:27,15,0 VP:29,27,13 VPt:3,1,0
verb##Q|ct|i 2 1 C:2,1,1 CE:2,1,1 E:2,1,0 NE:1,1,1 QR:2,1,0 VP:2,1,0 VPi:2,1,1
verb##Q|ct|o 1 1 C:1,1,0 CE:1,1,1 E:1,1,0 NE:1,1,1 O:1,0,0 OC:1,0,0 QR:1,1,0 VP:1,1,0 VPo:1,1,1
verb##Q|cw 19 15 C:19,15,11 CE:19,14,5 CEt:2,1,0 Ct:1,1,0 E:19,14,4 Et:2,1,0 P:2,0,0 Pn:2,0,0 PnV:2,2,0 QR:19,2,0 VP:19,15,9 VPt:1,1,0
verb##Q|cw|i 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 NE:1,1,0 QR:1,1,1 VP:1,1,0 VPi:1,1,0
verb##Q|c|a 1 1 C:1,1,0 CE:1,1,0 E:1,1,1 NE:1,1,0 QR:1,1,0 S:1,0,0 SVP:1,1,0 SX:1,0,0 VP:1,1,1 X:1,0,0 XE:1,1,1
verb##Q|c|i 2 2 C:2,1,0 CE:2,1,0 E:2,1,0 NE:1,0,0 QR:2,2,1 VP:2,1,0 VPi:2,1,0
verb##Q|c|o 14 11 C:14,10,9 CE:14,10,9 E:14,10,1 NE:10,6,2 O:14,1,0 OC:14,8,0 P:7,1,0 Pn:7,0,0 PnV:6,5,0 QR:14,10,9 VP:14,9,1 VPo:14,11,2
verb##Q|c|x 4 2 C:4,2,0 CE:4,2,0 E:4,2,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 QR:4,2,1 VP:4,2,0 VPt:1,0,0 X:4,0,0 XE:4,2,0 XEt:1,0,0
verb##Q|g|pt 1 1 E:1,1,0 QR:1,1,0 T:1,0,0 TE:1,0,0 VP:1,0,0 X:1,0,0 XE:1,1,0
verb##Q|i 1 1 E:1,0,0 NE:1,0,0 QR:1,1,1 VP:1,0,0
verb##Q|i|T 1 1 E:1,1,0 P:1,0,0 Pn:1,0,0 QR:1,1,1 VP:1,0,0 VPi:1,0,0
verb##Q|i|x 1 0 E:1,0,0 NE:1,0,0 QR:1,0,0 VP:1,0,0 VPi:1,0,0 X:1,0,0 XE:1,0,0
verb##Q|o 135 66 E:135,31,13 Et:13,5,3 N:1,0,0 NE:110,26,3 NEt:10,3,0 O:135,34,21 Ot:2,0,0 P:39,5,0 Pn:39,5,1 PnV:9,3,0 PnVt:1,0,0 Pnt:1,1,0 Pt:1,1,0 QR:135,23,15 S:2,0,0 SVP:2,1,0 SVPt:1,1,0 VP:134,35,23 VPo:65,14,2 VPot:6,1,0 VPt:10,4,2
verb##Q|o|T 11 8 E:10,5,1 Et:1,1,0 N:1,1,0 NE:2,0,0 O:11,4,1 P:2,0,0 Pn:2,0,0 QR:11,6,5 VP:11,5,0 VPo:6,2,0 VPt:1,1,0
verb##Q|o|a 5 5 E:5,4,1 NE:5,4,1 O:5,1,0 QR:5,3,2 T:1,1,1 TE:1,1,1 VP:5,4,3 VPo:5,4,0 X:5,2,0 XE:5,4,0
verb##Q|o|g 4 4 E:4,4,0 NE:2,2,0 O:4,0,0 QR:4,4,3 VP:4,3,0 VPo:4,4,0 X:4,4,0 XE:4,4,0
verb##Q|o|i 3 3 E:3,1,0 NE:3,1,1 O:3,2,1 P:1,0,0 Pn:1,0,0 QR:3,2,2 T:1,0,0 TE:1,0,0 VP:3,1,0 VPi:3,1,0 VPo:1,0,0
verb##Q|o|pt 30 23 E:30,15,2 Et:2,0,0 NE:24,10,3 NEt:3,0,0 O:30,8,4 P:9,0,0 Pn:9,0,0 PnV:3,2,0 PnVt:1,0,0 QR:30,16,10 T:30,10,1 TE:29,11,3 TEt:1,0,0 VP:30,10,3 VPo:16,2,0 VPot:1,0,0 VPt:1,0,0
verb##Q|o|x 9 4 E:9,2,0 Et:1,1,0 NE:8,3,1 NEt:1,1,1 O:9,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 QR:9,2,1 T:1,1,1 TE:1,1,1 VP:9,1,0 VPo:9,2,1 VPot:1,1,1 VPt:1,1,0 X:9,2,2 XE:9,3,1 XEt:1,1,1
verb##Q|pt 13 9 E:13,6,1 NE:1,0,0 P:13,1,0 Pn:13,1,0 PnV:2,0,0 Pnt:1,0,0 Pt:1,0,0 QR:13,8,3 S:1,0,0 SVP:1,0,0 T:13,5,1 TE:13,5,0 TEt:1,0,0 VP:13,1,0 VPt:1,0,0
verb##Q|pt|T 14 11 E:14,7,0 Et:1,1,0 NE:3,2,0 P:12,2,0 Pn:12,2,1 PnV:3,1,0 PnVt:1,1,0 QR:14,8,7 S:1,0,0 SVP:1,0,0 T:14,7,2 TE:14,7,3 VP:13,2,0 VPt:1,1,0
verb##Q|x 12 6 E:12,2,0 Et:2,1,0 P:5,0,0 Pn:5,0,0 PnV:4,3,1 QR:12,2,1 S:2,0,0 SVP:2,0,0 SVPt:1,1,0 SX:2,0,0 SXt:1,1,0 VP:12,3,0 VPt:2,1,0 X:12,3,1 XE:12,3,0 XEt:2,1,0 Xt:1,1,0
verb##Q|x|T 4 3 E:4,2,1 QR:4,2,2 VP:4,2,0 X:4,2,1 XE:4,2,1
verb##Q|x|pt 7 6 E:7,4,1 Et:2,0,0 QR:7,5,4 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 SX:1,0,0 T:7,3,0 TE:7,4,0 VP:7,1,0 VPt:1,0,0 X:7,1,0 XE:7,4,1 XEt:2,0,0
verb##a 461 122 E:461,87,16 Et:34,13,3 NE:175,41,9 NEt:20,7,1 P:30,2,0 Pn:30,1,0 PnV:17,2,1 PnVt:1,0,0 S:51,14,2 SVP:51,24,15 SVPt:4,4,1 SX:51,24,16 SXt:3,3,1 VP:461,87,16 VPt:26,12,3 X:461,84,20 XE:461,87,16 XEt:34,13,3 Xt:20,8,1
verb##acl 40 8 S:3,0,0 SVP:1,0,0 VP:38,4,0 VPt:1,1,0
verb##acl|: 3 1 COL:3,1,0 VP:3,1,1 VPt:1,0,0
verb##acl|Q 6 2 P:3,1,0 Pn:3,1,1 QR:6,1,1 VP:4,1,0
verb##acl|Q|o 1 0 O:1,0,0 QR:1,0,0 VP:1,0,0
verb##acl|a 12 2 VP:12,2,0 VPt:5,2,0 X:12,2,0 XE:12,2,0 XEt:5,2,0 Xt:5,2,0
verb##acl|ct 7 2 C:7,2,2 CE:7,2,2 CEt:1,1,0 Ct:1,1,0 P:4,0,0 Pn:4,0,0 PnV:4,2,0 PnVt:1,1,0 VP:7,2,0 VPt:1,1,0
verb##acl|ct|o 1 1 C:1,1,1 CE:1,1,1 O:1,0,0 OC:1,1,0 VP:1,1,0 VPo:1,1,1
verb##acl|cw 1 0 C:1,0,0 CE:1,0,0 VP:1,0,0
verb##acl|g 2 0 VP:2,0,0 VPt:1,0,0 X:2,0,0 XE:2,0,0 XEt:1,0,0 Xt:1,0,0
verb##acl|o 24 5 N:1,1,0 O:24,4,3 Ot:4,0,0 S:2,0,0 SVP:2,1,0 VP:24,4,2 VPo:2,1,0 VPt:4,0,0
verb##acl|o|: 3 1 COL:3,1,0 O:3,0,0 S:1,0,0 SVP:1,0,0 VP:3,1,0 VPo:1,1,0
verb##acl|o|p:as 1 1 O:1,0,0 P:1,1,0 Pn:1,1,1 VP:1,0,0 VPo:1,1,0
verb##acl|o|p:at 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|o|p:during 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|o|p:in 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|o|p:through 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##acl|p:about 1 1 P:1,1,0 Pn:1,1,0 VP:1,1,0
verb##acl|p:after 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##acl|p:after|: 1 1 COL:1,0,0 P:1,1,0 Pn:1,1,0 VP:1,1,0
verb##acl|p:against 3 0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 VP:3,0,0
verb##acl|p:along 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:among 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:around|pt 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##acl|p:as 31 13 P:31,8,0 Pn:31,10,5 PnV:4,0,0 PnVt:1,0,0 S:3,0,0 SVP:3,0,0 VP:31,7,0 VPt:2,0,0
verb##acl|p:as|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:at 12 3 P:12,3,0 Pn:12,3,2 VP:11,3,0
verb##acl|p:before 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:between 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:between|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:beyond 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:by 4 1 P:4,1,0 Pn:4,1,0 VP:4,1,0
verb##acl|p:during 2 1 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##acl|p:for 27 5 P:27,4,0 Pn:27,4,2 PnV:4,1,1 Pt:1,0,0 S:1,0,0 SVP:1,0,0 VP:27,4,0 VPt:1,0,0
verb##acl|p:from 11 0 P:11,0,0 Pn:11,0,0 PnV:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:11,0,0 VPt:1,0,0
verb##acl|p:in 85 8 P:85,1,0 Pn:85,1,0 PnV:15,0,0 PnVt:2,0,0 Pnt:4,0,0 Pt:4,0,0 S:4,0,0 SVP:4,0,0 VP:85,1,0 VPt:6,0,0
verb##acl|p:inside 1 1 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:1,1,0
verb##acl|p:instead 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:into 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##acl|p:in|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:of 5 2 P:5,1,0 Pn:5,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:5,1,0
verb##acl|p:on 48 8 P:48,5,0 Pn:48,5,4 PnV:7,0,0 PnVt:3,0,0 Pnt:2,1,0 Pt:3,1,0 VP:48,5,0 VPt:7,1,0
verb##acl|p:onto 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##acl|p:out 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##acl|p:over 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##acl|p:since 3 0 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##acl|p:through 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:throughout 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:to 38 5 P:38,3,0 Pn:38,3,2 PnV:5,2,1 S:1,0,0 SVP:1,0,0 VP:38,4,0
verb##acl|p:to|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:under 3 1 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##acl|p:upon 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:via 1 1 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##acl|p:with 42 3 P:42,1,1 Pn:42,2,0 PnV:11,0,0 S:3,0,0 SVP:3,0,0 VP:42,1,1
verb##acl|p:with|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|pt 1 0 T:1,0,0 TE:1,0,0
verb##acl|q 6 2 P:4,1,0 Pn:4,1,0 QR:6,2,1 VP:5,1,0
verb##acl|q|a 10 4 QR:10,4,2 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:10,2,1 X:10,2,1 XE:10,2,1 XEt:1,0,0
verb##acl|q|c 2 1 C:2,1,1 CE:2,1,1 QR:2,1,1 VP:2,1,1
verb##acl|q|o 6 5 O:6,3,1 Ot:1,0,0 QR:6,5,3 S:1,0,0 SVP:1,1,0 VP:6,3,1 VPt:1,0,0
verb##acl|x 35 14 P:4,1,0 Pn:4,2,0 PnV:4,1,1 PnVt:1,0,0 S:2,0,0 SVP:2,2,0 SX:2,2,0 VP:35,12,2 VPt:2,0,0 X:35,12,2 XE:35,10,2 XEt:4,2,0 Xt:2,0,0
verb##a|: 10 0 COL:10,0,0 COLt:2,0,0 E:10,0,0 Et:2,0,0 NE:2,0,0 NEt:1,0,0 P:1,0,0 Pn:1,0,0 VP:10,0,0 VPt:1,0,0 X:10,0,0 XE:10,0,0 XEt:2,0,0 Xt:1,0,0
verb##a|:|T 4 1 COL:4,1,0 E:4,1,0 NE:2,0,0 VP:4,0,0 X:4,0,0 XE:4,1,1
verb##a|T 88 22 E:85,11,2 Et:8,2,0 NE:35,5,0 NEt:4,0,0 P:12,2,0 Pn:12,2,1 PnV:6,1,0 S:13,6,1 SVP:13,5,2 SX:13,6,2 VP:88,12,3 VPt:6,2,0 X:88,12,2 XE:88,13,3 XEt:9,2,0 Xt:1,1,0
verb##a|pt 15 2 E:15,0,0 Et:5,0,0 NE:12,0,0 NEt:3,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 PnVt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 SX:2,0,0 T:15,0,0 TE:15,0,0 TEt:1,0,0 Tt:1,0,0 VP:15,0,0 VPt:1,0,0 X:15,1,1 XE:15,0,0 XEt:5,0,0
verb##a|pt|: 6 2 COL:6,0,0 COLt:1,0,0 E:6,2,0 Et:1,0,0 NE:4,1,0 NEt:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 T:6,0,0 TE:6,0,0 TEt:1,0,0 Tt:1,0,0 VP:6,2,0 X:6,2,0 XE:6,2,0 XEt:1,0,0
verb##a|pt|T 1 0 E:1,0,0 NE:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##c 1975 1780 C:1975,1672,1372 CE:1975,1680,1400 CEt:257,205,104 Ct:172,136,61 E:1975,1678,1382 Et:262,206,103 NE:1754,1491,2 NEt:237,179,0 P:36,4,0 Pn:36,4,1 PnV:33,11,0 PnVt:5,1,1 S:4,0,0 SVP:4,3,0 VP:1973,1684,1388 VPt:200,154,73
verb##ct 1322 1211 C:1322,1163,924 CE:1322,1164,969 CEt:168,139,54 Ct:118,96,33 E:1322,1164,938 Et:168,139,50 NE:46,37,6 NEt:3,3,0 P:123,18,1 Pn:123,18,1 PnV:102,87,3 PnVt:13,11,1 Pnt:2,0,0 Pt:2,0,0 S:5,0,0 SVP:5,2,0 SVPt:2,1,0 VP:1322,1167,846 VPt:132,107,30
verb##ct|a 12 8 C:12,7,4 CE:12,7,4 CEt:1,1,0 E:12,7,0 Et:1,1,1 NE:10,6,1 NEt:1,1,0 S:1,0,0 SVP:1,1,0 SVPt:1,1,0 SX:1,0,0 VP:12,7,0 VPt:1,1,1 X:12,0,0 XE:12,7,0 XEt:1,1,1
verb##ct|i 94 93 C:94,92,76 CE:94,91,77 CEt:16,16,6 Ct:10,10,3 E:94,91,23 Et:16,16,2 NE:68,65,53 NEt:9,9,4 P:2,0,0 Pn:2,0,0 PnV:2,2,0 VP:94,92,1 VPi:94,92,72 VPit:11,11,3 VPt:11,11,0
verb##ct|o 122 100 C:122,94,61 CE:122,94,64 CEt:11,7,5 Ct:9,5,4 E:122,95,25 Et:11,7,2 N:2,1,1 NE:83,66,36 NEt:9,5,3 O:122,10,3 OC:121,92,14 OCt:10,5,0 Ot:1,0,0 P:29,2,0 Pn:29,2,0 PnV:26,23,2 PnVt:1,0,0 VP:122,93,16 VPo:112,88,38 VPot:10,6,4 VPt:11,6,0
verb##ct|o|a 4 4 C:4,4,1 CE:4,4,1 CEt:1,1,1 Ct:1,1,1 E:4,3,0 Et:1,1,0 NE:4,3,0 NEt:1,1,0 O:4,0,0 OC:4,3,0 OCt:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,1,0 VP:4,3,0 VPo:4,3,0 VPot:1,1,0 VPt:1,1,0 X:4,0,0 XE:4,3,0 XEt:1,1,0
verb##ct|o|i 2 2 C:2,2,2 CE:2,2,2 E:2,2,0 NE:2,2,2 O:2,0,0 OC:2,2,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:2,2,0 VPi:2,2,0 VPo:2,2,1
verb##ct|o|x 1 1 C:1,1,0 CE:1,1,0 E:1,1,1 NE:1,1,0 O:1,0,0 OC:1,1,1 VP:1,1,1 VPo:1,1,0 X:1,0,0 XE:1,1,0
verb##ct|x 2 2 C:2,2,1 CE:2,2,1 E:2,2,0 S:1,0,0 SVP:1,1,0 SX:1,1,0 VP:2,2,0 X:2,0,0 XE:2,2,0
verb##cw 263 182 C:263,171,142 CE:263,171,136 CEt:28,15,7 Ct:16,8,3 E:263,171,132 Et:28,15,6 NE:2,1,0 NEt:1,1,1 P:17,0,0 Pn:17,0,0 PnV:16,10,0 S:2,0,0 SVP:2,0,0 VP:263,170,131 VPt:17,9,3
verb##cw|a 2 2 C:2,1,0 CE:2,1,0 E:2,1,0 NE:1,1,1 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,1,0 VP:2,1,0 X:2,2,1 XE:2,1,0
verb##cw|i 23 20 C:23,20,17 CE:23,20,17 E:23,20,2 NE:23,20,16 VP:23,20,1 VPi:23,20,18
verb##cw|o 2 2 C:2,2,2 CE:2,2,2 E:2,2,0 NE:2,2,2 O:2,0,0 OC:2,2,0 VP:2,2,0 VPo:2,2,2
verb##c|a 3 1 C:3,1,0 CE:3,1,0 E:3,1,0 NE:2,1,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:3,1,0 X:3,0,0 XE:3,1,0
verb##c|g 6 5 C:6,5,0 CE:6,5,0 E:6,5,5 VP:6,5,5 X:6,4,0 XE:6,5,5
verb##c|i 41 39 C:41,38,26 CE:41,36,26 CEt:6,4,2 Ct:3,2,1 E:41,36,10 Et:6,4,1 NE:39,34,20 NEt:6,4,1 VP:41,38,4 VPi:41,38,26 VPit:3,2,1 VPt:3,2,0
verb##c|o 61 40 C:61,30,6 CE:61,29,6 CEt:7,3,1 Ct:7,3,1 E:61,35,17 Et:12,6,4 NE:57,29,4 NEt:10,5,0 O:61,10,1 OC:61,35,17 OCt:13,6,3 Ot:1,0,0 P:14,4,0 Pn:14,3,0 PnV:14,6,0 PnVt:3,2,0 Pnt:1,1,0 Pt:1,1,0 VP:61,36,18 VPo:61,32,4 VPot:9,4,1 VPt:12,5,2
verb##c|o|a 2 1 C:2,1,1 CE:2,1,1 E:2,1,0 NE:2,1,0 O:2,0,0 OC:2,1,0 VP:2,1,0 VPo:2,1,0 X:2,0,0 XE:2,1,0
verb##c|o|g 1 1 C:1,1,0 CE:1,1,0 E:1,1,1 NE:1,1,0 O:1,0,0 OC:1,1,1 VP:1,1,1 VPo:1,1,0 X:1,0,0 XE:1,1,0
verb##c|o|i 2 1 C:2,1,0 CE:2,1,0 E:2,1,1 NE:2,1,0 O:2,0,0 OC:2,1,0 VP:2,1,1 VPi:2,1,0 VPo:2,1,0
verb##c|o|x 1 1 C:1,1,0 CE:1,1,0 E:1,1,1 NE:1,1,0 O:1,0,0 OC:1,1,1 VP:1,1,1 VPo:1,1,0 X:1,0,0 XE:1,1,0
verb##c|x 7 4 C:7,2,1 CE:7,2,1 E:7,2,1 Et:3,1,1 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 SX:1,0,0 VP:7,2,1 VPt:3,1,1 X:7,2,1 XE:7,2,1 XEt:3,1,1
verb##g 230 101 E:230,79,46 Et:37,14,5 NE:5,2,0 NEt:1,1,0 P:3,0,0 Pn:3,0,0 PnV:2,1,1 S:3,0,0 SVP:3,0,0 SX:3,0,0 VP:230,83,44 VPt:33,12,4 X:230,83,43 XE:230,79,46 XEt:37,14,5 Xt:27,10,4
verb##g|: 1 0 COL:1,0,0 E:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##g|T 3 2 E:3,1,0 NE:1,1,0 VP:3,1,0 X:3,0,0 XE:3,1,0
verb##g|pt 5 2 E:5,2,0 Et:4,2,2 T:5,0,0 TE:5,0,0 TEt:1,0,0 VP:5,2,2 X:5,2,2 XE:5,2,0 XEt:4,2,2
verb##g|pt|: 2 0 COL:2,0,0 COLt:1,0,0 E:2,0,0 Et:1,0,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,0,0 X:2,0,0 XE:2,0,0 XEt:1,0,0
verb##i 36 27 E:36,22,5 Et:1,1,0 NE:30,20,8 NEt:1,1,1 P:18,14,4 Pn:18,14,4 PnV:5,2,0 PnVt:1,1,0 VP:36,22,5 VPi:25,19,5 VPit:1,1,1 VPt:1,1,0
verb##i|: 1 1 COL:1,0,0 E:1,1,0 NE:1,1,0 VP:1,0,0
verb##i|T 4 4 E:4,3,0 NE:2,2,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:4,2,0 VPi:2,1,0
verb##i|a 5 4 E:5,4,2 Et:3,3,1 NE:5,4,0 NEt:3,3,1 VP:5,4,3 VPi:5,4,0 VPit:2,2,1 VPt:2,2,0 X:5,4,0 XE:5,4,0 XEt:3,3,1 Xt:2,2,1
verb##i|pt 1 1 E:1,0,0 NE:1,0,0 T:1,0,0 TE:1,0,0 VP:1,1,1
verb##i|x 54 35 E:54,34,19 Et:6,3,2 NE:51,30,5 NEt:6,3,0 VP:54,35,21 VPi:54,33,7 VPit:2,1,0 VPt:2,1,1 X:54,33,7 XE:54,32,5 XEt:6,3,0 Xt:1,1,0
verb##i|x|T 1 1 E:1,1,0 NE:1,0,0 VP:1,1,0 VPi:1,1,0 X:1,1,0 XE:1,1,0
verb##i|x|pt 1 0 E:1,0,0 NE:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPi:1,0,0 X:1,0,0 XE:1,0,0
verb##mid 285 263 E:285,233,53 L:285,69,7 LR:285,243,144
verb##o 7038 2131 E:7038,1627,1080 Et:962,230,137 N:256,103,30 NE:4683,1052,82 NEt:693,150,3 Nt:23,14,2 O:7037,1706,1186 Ot:341,86,45 S:12,0,0 SVP:12,3,1 SVPt:1,1,0 VP:7029,1744,1192 VPo:1393,221,23 VPot:111,21,0 VPt:637,174,105
verb##o|: 123 30 COL:123,19,7 COLt:19,4,0 E:123,21,10 Et:23,6,2 N:3,0,0 NE:106,18,2 NEt:20,4,0 O:123,21,12 Ot:11,4,1 S:1,0,0 SVP:1,0,0 VP:123,22,12 VPo:25,5,0 VPot:3,0,0 VPt:15,6,2
verb##o|:|T 10 0 COL:10,0,0 COLt:1,0,0 E:10,0,0 Et:1,0,0 NE:6,0,0 O:10,0,0 VP:10,0,0 VPo:5,0,0 VPt:1,0,0
verb##o|T 474 154 E:431,106,5 Et:61,11,2 N:10,4,1 NE:191,38,0 NEt:30,4,1 Nt:3,1,1 O:474,111,64 Ot:26,5,0 S:2,0,0 SVP:2,1,0 VP:472,124,60 VPo:115,24,1 VPot:11,1,0 VPt:58,10,1
verb##o|a 352 99 E:352,81,60 Et:29,4,4 NE:294,56,3 NEt:27,2,0 O:352,47,4 Ot:2,1,1 P:13,2,0 Pn:13,2,0 PnV:7,3,0 PnVt:1,0,0 VP:352,84,68 VPo:350,70,5 VPot:20,2,0 VPt:23,3,3 X:352,69,5 XE:352,66,3 XEt:26,2,0 Xt:17,2,0
verb##o|a|: 6 0 COL:6,0,0 E:6,0,0 NE:6,0,0 O:6,0,0 P:1,0,0 Pn:1,0,0 VP:6,0,0 VPo:6,0,0 X:6,0,0 XE:6,0,0
verb##o|a|T 22 6 E:22,5,0 Et:2,0,0 NE:3,0,0 NEt:1,0,0 O:22,2,0 P:2,0,0 Pn:2,0,0 PnV:2,1,0 VP:22,5,3 VPo:22,4,0 VPot:2,0,0 VPt:2,0,0 X:22,4,0 XE:22,4,0 XEt:2,0,0 Xt:2,0,0
verb##o|a|pt 11 2 COL:4,0,0 COLt:2,0,0 E:11,2,1 Et:5,0,0 NE:11,2,0 NEt:6,0,0 O:11,1,0 T:11,2,1 TE:11,2,1 TEt:3,0,0 Tt:3,0,0 VP:11,1,0 VPo:11,0,0 VPot:1,0,0 VPt:2,0,0 X:11,0,0 XE:11,2,0 XEt:6,0,0
verb##o|g 37 18 E:37,14,12 Et:4,2,0 NE:30,11,0 NEt:4,2,0 O:37,6,1 VP:37,15,12 VPo:37,14,0 VPot:2,1,0 VPt:2,1,0 X:37,13,0 XE:37,12,0 XEt:4,2,0 Xt:2,1,0
verb##o|g|T 8 5 E:8,5,0 Et:1,0,0 O:8,0,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:8,5,0 VPo:8,5,0 VPot:1,0,0 VPt:1,0,0 X:8,4,0 XE:8,5,0 XEt:1,0,0 Xt:1,0,0
verb##o|g|pt 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0
verb##o|i 139 56 E:139,47,34 Et:15,2,1 N:12,0,0 NE:123,39,3 NEt:14,0,0 O:139,42,4 Ot:1,0,0 P:29,5,0 Pn:29,4,0 PnV:3,2,0 PnVt:1,0,0 Pt:1,0,0 VP:139,51,39 VPi:139,49,5 VPit:9,0,0 VPo:47,11,0 VPot:3,0,0 VPt:9,1,0
verb##o|i|: 2 2 COL:2,1,1 E:2,1,0 Et:1,1,0 NE:2,1,0 NEt:1,1,0 O:2,2,0 VP:2,2,1 VPi:2,2,0
verb##o|i|a 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 VP:1,0,0 VPi:1,0,0 VPit:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0 Xt:1,0,0
verb##o|i|pt 6 3 COL:2,2,1 E:6,2,0 NE:6,2,2 O:6,1,0 T:6,2,1 TE:6,2,1 VP:6,1,1 VPi:6,1,0 VPo:1,0,0
verb##o|i|x 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 VP:1,0,0 VPi:1,0,0 VPit:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0 Xt:1,0,0
verb##o|p:, 3 0 E:3,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:about 27 17 E:27,11,2 Et:4,3,1 NE:25,10,2 NEt:4,2,1 O:27,0,0 P:27,16,2 Pn:27,16,9 PnV:6,0,0 PnVt:2,1,0 VP:27,14,3 VPo:27,13,2 VPot:2,1,1 VPt:2,1,0
verb##o|p:about|T 3 3 E:3,0,0 O:3,0,0 P:3,3,2 Pn:3,3,1 VP:3,3,0 VPo:3,3,2
verb##o|p:about|pt 1 1 E:1,0,0 Et:1,1,0 NE:1,0,0 NEt:1,1,0 O:1,0,0 P:1,1,0 Pn:1,1,1 T:1,0,0 TE:1,0,0 VP:1,1,0 VPo:1,1,0
verb##o|p:above 2 1 E:2,1,1 Et:1,0,0 NE:2,1,0 NEt:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:according 2 0 E:2,0,0 Et:2,0,0 NE:2,0,0 NEt:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0 VPot:1,0,0 VPt:2,0,0
verb##o|p:according|T 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:across 15 3 E:15,2,2 Et:3,0,0 NE:15,2,0 NEt:3,0,0 O:15,1,1 P:15,0,0 Pn:15,0,0 PnV:6,2,0 PnVt:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:15,3,2 VPo:15,2,0 VPot:3,0,0 VPt:3,0,0
verb##o|p:across|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:after 58 15 E:58,5,2 Et:2,0,0 NE:54,3,0 NEt:2,0,0 O:58,13,9 P:58,2,0 Pn:58,1,0 PnV:11,0,0 PnVt:2,0,0 VP:58,5,2 VPo:58,2,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:after|T 3 2 E:3,0,0 O:3,1,0 P:3,1,0 Pn:3,1,0 VP:3,1,1 VPo:3,1,0
verb##o|p:after|pt 1 1 E:1,0,0 NE:1,0,0 O:1,1,1 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:against 23 10 E:23,7,6 Et:2,1,0 NE:20,6,0 NEt:2,1,0 O:23,3,0 P:23,9,0 Pn:23,6,3 PnV:5,1,0 PnVt:1,0,0 VP:23,9,6 VPo:23,8,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:against|: 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:against|T 2 1 E:2,0,0 Et:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:against|pt 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:ahead 6 1 E:6,1,0 Et:4,0,0 NE:6,0,0 NEt:4,0,0 O:6,1,1 P:6,0,0 Pn:6,0,0 PnV:2,0,0 PnVt:1,0,0 Pnt:3,0,0 Pt:3,0,0 VP:6,1,0 VPo:6,0,0 VPot:4,0,0 VPt:4,0,0
verb##o|p:along 8 3 E:8,2,2 Et:1,0,0 NE:8,2,0 NEt:1,0,0 O:8,2,0 P:8,1,0 Pn:8,1,0 PnV:1,1,0 VP:8,3,2 VPo:8,2,0
verb##o|p:alongside|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:amid 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:among 31 7 E:31,5,1 Et:8,0,0 NE:27,3,0 NEt:8,0,0 O:31,2,0 P:31,3,0 Pn:31,2,1 PnV:7,1,0 Pnt:3,0,0 Pt:4,0,0 VP:31,6,1 VPo:31,4,0 VPot:4,0,0 VPt:4,0,0
verb##o|p:among|: 1 1 COL:1,0,0 E:1,1,0 NE:1,1,0 O:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:1,1,1 VPo:1,1,0
verb##o|p:among|T 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:among|pt 1 1 E:1,1,1 NE:1,1,0 O:1,1,0 P:1,1,0 Pn:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,0 VPo:1,1,0
verb##o|p:around 12 2 E:12,1,0 Et:2,1,1 NE:10,1,1 NEt:1,1,0 O:12,1,0 P:12,2,1 Pn:12,2,0 PnV:3,0,0 VP:11,1,0 VPo:11,1,1 VPot:1,1,0 VPt:1,1,1
verb##o|p:around|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:as 280 189 E:280,167,129 Et:35,15,9 NE:267,156,1 NEt:35,13,0 O:280,59,3 P:280,163,1 Pn:280,143,9 PnV:55,25,1 PnVt:13,4,0 Pnt:3,1,0 Pt:3,1,0 VP:280,177,142 VPo:279,167,1 VPot:16,6,0 VPt:20,8,3
verb##o|p:as|: 4 3 COL:4,0,0 COLt:1,0,0 E:4,1,0 Et:1,0,0 NE:4,1,0 NEt:1,0,0 O:4,1,1 P:4,1,0 Pn:4,1,0 PnV:2,1,0 VP:4,2,0 VPo:4,1,0
verb##o|p:as|T 12 6 E:12,4,0 Et:1,0,0 NE:6,2,0 O:12,3,0 P:12,5,0 Pn:12,5,0 PnV:1,0,0 VP:12,6,4 VPo:12,5,0 VPot:1,0,0 VPt:1,1,1
verb##o|p:as|pt 11 9 E:11,6,2 Et:3,2,1 NE:10,5,0 NEt:3,2,1 O:11,4,1 P:11,8,0 Pn:11,6,0 PnV:3,1,0 PnVt:1,0,0 T:11,2,0 TE:11,2,0 VP:11,8,4 VPo:11,7,1 VPot:1,0,0 VPt:1,0,0
verb##o|p:at 224 70 E:224,47,20 Et:40,13,4 NE:202,39,1 NEt:39,10,0 O:224,26,12 Ot:1,0,0 P:224,46,1 Pn:224,42,17 PnV:79,9,0 PnVt:13,3,1 Pnt:12,5,3 Pt:13,5,0 S:1,0,0 SVP:1,1,0 VP:224,48,26 VPo:223,46,1 VPot:26,8,0 VPt:26,10,2
verb##o|p:at|: 1 0 COL:1,0,0 COLt:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:at|T 23 2 E:22,1,0 Et:3,0,0 NE:9,0,0 NEt:2,0,0 O:23,0,0 P:23,1,0 Pn:23,1,0 PnV:9,1,0 PnVt:1,0,0 Pnt:2,0,0 Pt:2,0,0 VP:23,1,0 VPo:23,1,0 VPot:3,0,0 VPt:3,0,0
verb##o|p:at|pt 10 5 E:10,3,1 Et:1,0,0 NE:9,3,0 NEt:1,0,0 O:10,0,0 P:10,0,0 Pn:10,0,0 PnV:5,2,0 T:10,2,0 TE:10,2,0 VP:10,3,0 VPo:10,2,0
verb##o|p:because 11 3 E:11,1,0 Et:3,1,1 N:1,0,0 NE:11,0,0 NEt:3,1,0 O:11,2,1 P:11,0,0 Pn:11,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,1,0 VP:11,1,0 VPo:11,0,0 VPot:1,1,0 VPt:1,1,1
verb##o|p:before 27 9 E:27,5,2 Et:2,1,0 NE:25,3,0 NEt:2,0,0 O:27,8,5 P:27,2,0 Pn:27,1,0 PnV:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:27,5,2 VPo:27,3,0 VPot:1,0,0 VPt:1,1,0
verb##o|p:before|T 5 2 E:3,1,0 NE:2,0,0 O:5,0,0 P:5,1,0 Pn:5,1,0 PnV:3,0,0 VP:5,2,1 VPo:5,1,0
verb##o|p:before|pt 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:behind 7 1 E:7,1,0 NE:4,1,0 O:7,0,0 P:7,1,0 Pn:7,1,1 PnV:1,0,0 VP:7,1,0 VPo:7,1,0
verb##o|p:behind|T 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:behind|pt 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:between 7 0 E:7,0,0 Et:1,0,0 NE:7,0,0 NEt:1,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:7,0,0 VPo:7,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:between|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:between|pt 1 1 E:1,1,1 NE:1,1,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,1,0 TE:1,1,0 VP:1,1,0 VPo:1,0,0
verb##o|p:beyond 3 1 E:3,1,0 NE:3,0,0 O:3,0,0 P:3,1,0 Pn:3,1,0 PnV:2,0,0 VP:3,1,0 VPo:3,0,0
verb##o|p:by 130 27 E:130,21,12 Et:17,2,0 NE:113,12,0 NEt:18,2,0 O:130,18,9 P:130,13,0 Pn:130,10,0 PnV:37,2,0 PnVt:7,1,0 Pnt:5,0,0 Pt:5,1,0 VP:130,21,12 VPo:125,15,0 VPot:12,2,0 VPt:13,2,0
verb##o|p:by|: 2 2 COL:2,1,0 COLt:2,0,0 E:2,2,1 Et:2,2,1 NE:2,2,0 NEt:2,2,0 O:2,0,0 P:2,2,0 Pn:2,2,0 Pnt:2,2,0 Pt:2,2,0 VP:2,2,1 VPo:2,2,0 VPot:2,2,0 VPt:2,2,1
verb##o|p:by|T 6 2 E:5,1,0 Et:3,1,0 O:6,0,0 P:6,1,0 Pn:6,1,0 PnV:1,1,0 PnVt:1,1,0 Pnt:2,0,0 Pt:2,0,0 VP:6,1,1 VPo:6,1,0 VPot:3,1,0 VPt:3,1,0
verb##o|p:by|pt 2 0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:despite 12 4 E:12,4,1 NE:11,0,0 O:12,4,3 P:12,1,0 Pn:12,1,0 PnV:1,0,0 VP:12,4,1 VPo:12,1,0
verb##o|p:down 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:down|: 1 0 COL:1,0,0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:due 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:during 50 18 E:50,8,4 Et:6,1,0 N:1,0,0 NE:46,6,1 NEt:4,1,0 O:50,10,8 P:50,3,0 Pn:50,3,0 PnV:15,4,0 PnVt:6,0,0 VP:50,9,4 VPo:50,6,0 VPot:6,0,0 VPt:6,1,0
verb##o|p:during|: 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:during|T 10 4 E:9,2,0 Et:2,0,0 NE:3,0,0 O:10,2,1 P:10,1,0 Pn:10,0,0 PnV:7,2,0 PnVt:1,0,0 VP:10,1,1 VPo:10,2,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:during|pt 2 0 E:2,0,0 Et:1,0,0 NE:2,0,0 NEt:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:except 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:following 1 1 E:1,1,0 NE:1,0,0 O:1,1,1 P:1,0,0 Pn:1,0,0 VP:1,1,0 VPo:1,0,0
verb##o|p:following|T 1 0 E:1,0,0 Et:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:for 362 168 E:362,139,88 Et:50,18,14 NE:330,124,3 NEt:49,17,1 O:362,47,10 P:362,135,7 Pn:362,124,16 PnV:85,19,3 PnVt:20,8,1 Pnt:11,5,1 Pt:13,5,0 VP:362,147,92 VPo:359,133,5 VPot:37,15,1 VPt:38,15,11
verb##o|p:for|: 3 2 COL:3,0,0 E:3,1,0 NE:2,0,0 O:3,0,0 P:3,1,0 Pn:3,1,1 VP:3,1,0 VPo:3,1,0
verb##o|p:for|T 13 5 E:12,3,0 Et:1,1,0 NE:5,1,0 O:13,1,1 P:13,3,0 Pn:13,3,1 PnV:4,1,0 PnVt:1,1,1 VP:13,3,2 VPo:13,3,0 VPot:1,1,0 VPt:1,1,0
verb##o|p:for|pt 7 4 COL:2,0,0 E:7,2,1 Et:2,1,1 NE:7,2,0 NEt:2,1,0 O:7,1,1 P:7,3,0 Pn:7,3,1 T:7,1,0 TE:7,1,0 VP:7,4,1 VPo:7,3,0
verb##o|p:from 184 52 E:184,30,15 Et:32,5,1 NE:167,27,0 NEt:31,3,0 O:184,12,4 Ot:1,0,0 P:184,27,0 Pn:184,24,3 PnV:50,13,1 PnVt:7,1,1 Pnt:16,0,0 Pt:16,1,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:183,35,20 VPo:180,32,0 VPot:24,2,0 VPt:25,4,1
verb##o|p:from|: 1 1 COL:1,1,0 E:1,1,1 NE:1,1,0 O:1,0,0 P:1,1,0 Pn:1,1,0 VP:1,1,1 VPo:1,1,0
verb##o|p:from|T 17 5 E:17,3,0 Et:5,1,0 NE:4,1,0 NEt:1,1,0 O:17,1,1 P:17,3,0 Pn:17,3,0 PnV:7,0,0 PnVt:3,1,0 Pnt:2,0,0 Pt:2,0,0 VP:16,3,2 VPo:16,3,0 VPot:5,1,0 VPt:5,1,0
verb##o|p:from|pt 9 3 COL:1,0,0 COLt:1,0,0 E:9,1,0 Et:4,0,0 NE:8,0,0 NEt:3,0,0 O:9,1,1 P:9,1,0 Pn:9,1,0 PnV:2,0,0 T:9,0,0 TE:9,0,0 TEt:1,0,0 Tt:1,0,0 VP:9,1,0 VPo:9,1,0
verb##o|p:if 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:in 793 165 E:793,103,46 Et:127,22,5 N:1,0,0 NE:702,76,2 NEt:114,11,0 O:793,78,43 P:793,65,1 Pn:793,57,5 PnV:247,33,2 PnVt:43,3,0 Pnt:14,3,0 Pt:16,3,0 S:4,1,0 SVP:4,0,0 VP:792,109,48 VPo:787,84,1 VPot:80,7,0 VPt:82,16,5
verb##o|p:including 25 4 E:25,2,2 Et:23,2,0 NE:24,2,0 NEt:16,2,0 O:25,2,0 P:25,0,0 Pn:25,0,0 PnV:5,2,0 PnVt:1,0,0 Pnt:7,0,0 Pt:7,0,0 VP:25,2,2 VPo:24,2,0 VPot:9,0,0 VPt:22,2,0
verb##o|p:including|T 2 0 E:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPo:1,0,0 VPt:1,0,0
verb##o|p:inside 2 0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:instead 3 1 E:3,0,0 Et:1,1,1 NE:3,0,0 NEt:1,1,0 O:3,0,0 P:3,0,0 Pn:3,0,0 Pnt:1,1,0 Pt:1,1,0 VP:3,0,0 VPo:3,0,0 VPot:1,1,0 VPt:1,1,1
verb##o|p:instead|T 2 0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:into 89 8 E:89,8,6 Et:14,0,0 NE:77,4,0 NEt:13,0,0 O:89,5,1 Ot:1,0,0 P:89,6,0 Pn:89,5,1 PnV:20,1,0 PnVt:6,0,0 Pnt:4,0,0 Pt:4,0,0 VP:89,8,6 VPo:87,6,0 VPot:9,0,0 VPt:10,0,0
verb##o|p:into|T 2 1 E:2,0,0 O:2,1,0 P:2,1,0 Pn:2,0,0 VP:2,1,0 VPo:2,1,0
verb##o|p:in|: 7 1 COL:7,0,0 E:7,1,0 Et:1,0,0 NE:7,1,0 NEt:1,0,0 O:7,0,0 P:7,1,0 Pn:7,1,0 PnV:3,0,0 VP:7,1,0 VPo:7,1,0
verb##o|p:in|T 100 12 E:80,5,0 Et:14,3,0 NE:32,1,0 NEt:7,0,0 O:100,6,3 P:100,5,0 Pn:100,2,0 PnV:32,3,0 PnVt:4,0,0 Pnt:3,1,0 Pt:4,1,0 VP:100,8,5 VPo:100,8,0 VPot:11,1,0 VPt:13,2,0
verb##o|p:in|pt 30 5 COL:3,1,1 E:30,3,2 Et:6,2,0 NE:28,3,0 NEt:6,1,0 O:30,2,1 P:30,3,0 Pn:30,2,0 PnV:6,0,0 PnVt:1,0,0 T:30,2,0 TE:27,2,0 TEt:3,0,0 Tt:2,0,0 VP:30,3,2 VPo:30,3,0 VPot:1,0,0 VPt:1,1,0
verb##o|p:like 4 1 E:4,1,1 NE:4,1,0 O:4,1,0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 VP:4,1,1 VPo:4,0,0
verb##o|p:most 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:near 2 0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:next 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:of 31 20 E:31,20,15 Et:3,1,0 NE:26,18,2 NEt:3,1,0 O:31,3,0 P:31,18,2 Pn:31,18,1 PnV:4,1,0 PnVt:1,0,0 Pnt:1,1,0 Pt:1,1,0 VP:31,20,14 VPo:31,19,2 VPot:2,1,0 VPt:2,1,0
verb##o|p:off 8 0 E:8,0,0 Et:2,0,0 NE:7,0,0 NEt:2,0,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:2,0,0 PnVt:1,0,0 VP:8,0,0 VPo:8,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:on 396 125 E:396,87,34 Et:65,15,6 NE:351,71,2 NEt:55,10,0 O:396,53,23 P:396,69,1 Pn:396,59,22 PnV:118,15,2 PnVt:24,5,2 Pnt:13,0,0 Pt:14,0,0 S:1,0,0 SVP:1,1,0 VP:396,88,35 VPo:392,69,1 VPot:48,5,0 VPt:49,11,4
verb##o|p:onto 3 2 E:3,0,0 Et:1,1,1 NE:3,0,0 NEt:1,1,0 O:3,1,0 P:3,2,0 Pn:3,1,0 PnV:1,0,0 VP:3,0,0 VPo:3,1,0 VPot:1,1,0 VPt:1,1,1
verb##o|p:on|: 12 2 COL:12,1,0 COLt:1,0,0 E:12,1,1 Et:2,0,0 NE:7,1,0 NEt:2,0,0 O:12,0,0 P:12,0,0 Pn:12,0,0 PnV:5,1,0 PnVt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:12,1,1 VPo:12,1,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:on|T 58 18 E:48,8,0 Et:6,0,0 NE:18,4,0 NEt:1,0,0 O:58,8,3 P:58,8,1 Pn:58,7,3 PnV:22,4,0 PnVt:5,0,0 VP:58,15,5 VPo:58,10,0 VPot:6,0,0 VPt:6,0,0
verb##o|p:on|pt 17 8 COL:3,0,0 E:17,2,0 Et:7,2,0 NE:17,2,0 NEt:7,2,0 O:17,4,3 P:17,5,0 Pn:17,4,2 PnV:4,0,0 T:17,0,0 TE:17,0,0 TEt:3,0,0 Tt:3,0,0 VP:17,6,2 VPo:17,4,0 VPot:1,1,0 VPt:1,0,0
verb##o|p:out 28 2 E:28,1,0 Et:2,0,0 NE:28,0,0 NEt:2,0,0 O:28,1,0 P:28,1,0 Pn:28,1,0 PnV:11,0,0 PnVt:1,0,0 VP:28,1,0 VPo:28,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:outside 3 1 E:3,1,0 Et:1,0,0 NE:3,1,0 NEt:1,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 PnV:2,1,0 Pnt:1,0,0 Pt:1,0,0 VP:3,1,0 VPo:3,1,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:over 65 29 E:65,20,13 Et:11,7,1 NE:60,18,0 NEt:10,5,0 O:65,10,2 P:65,21,0 Pn:65,20,5 PnV:23,5,2 PnVt:7,3,3 Pnt:1,0,0 Pt:1,0,0 VP:65,22,11 VPo:65,21,0 VPot:8,4,0 VPt:8,6,1
verb##o|p:over|T 5 0 E:5,0,0 NE:2,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 VP:5,0,0 VPo:5,0,0
verb##o|p:over|pt 2 0 E:2,0,0 Et:2,0,0 NE:2,0,0 NEt:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:past 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:per 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:per|T 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:regarding 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:since 17 5 E:17,3,2 Et:4,1,0 NE:16,3,0 NEt:4,0,0 O:17,2,1 P:17,1,0 Pn:17,1,0 PnV:6,1,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:17,3,1 VPo:16,2,0 VPot:3,0,0 VPt:3,1,0
verb##o|p:since|: 2 0 COL:2,0,0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:since|T 3 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 VP:3,0,0 VPo:3,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:than 18 4 E:18,3,3 Et:5,0,0 NE:14,1,0 NEt:5,0,0 O:18,4,1 P:18,3,0 Pn:18,3,0 PnV:1,0,0 PnVt:1,0,0 Pnt:2,0,0 Pt:2,0,0 VP:18,4,3 VPo:18,3,0 VPot:3,0,0 VPt:3,0,0
verb##o|p:than|T 2 0 E:2,0,0 NE:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:through 24 3 E:24,1,0 Et:5,1,0 NE:22,0,0 NEt:5,0,0 O:24,3,3 P:24,0,0 Pn:24,0,0 PnV:4,0,0 PnVt:2,0,0 Pnt:2,0,0 Pt:2,0,0 VP:24,1,0 VPo:24,0,0 VPot:4,0,0 VPt:4,1,0
verb##o|p:throughout 2 1 E:2,0,0 NE:2,0,0 O:2,1,1 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:through|T 2 0 E:2,0,0 NE:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:through|pt 2 0 COL:1,0,0 E:2,0,0 Et:2,0,0 NE:2,0,0 NEt:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 TEt:2,0,0 Tt:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:to 370 98 E:370,74,42 Et:61,7,5 NE:332,64,2 NEt:55,7,0 O:370,38,8 Ot:1,1,1 P:370,71,3 Pn:370,66,12 PnV:113,15,3 PnVt:33,4,0 Pnt:11,0,0 Pt:11,0,0 VP:369,74,44 VPo:358,69,4 VPot:45,5,0 VPt:47,5,4
verb##o|p:toward 8 3 E:8,1,0 Et:1,1,0 NE:8,0,0 NEt:1,1,0 O:8,1,0 P:8,3,0 Pn:8,2,2 PnV:2,0,0 VP:8,3,0 VPo:8,2,0
verb##o|p:toward|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:to|: 5 1 COL:5,0,0 COLt:1,0,0 E:5,0,0 Et:1,0,0 NE:5,0,0 NEt:1,0,0 O:5,1,0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:5,0,0 VPo:5,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:to|T 24 7 E:23,5,1 Et:9,2,0 NE:11,1,0 NEt:5,0,0 O:24,1,1 Ot:1,0,0 P:24,4,1 Pn:24,4,1 PnV:9,2,0 PnVt:6,1,0 Pnt:1,1,0 Pt:1,1,0 VP:24,5,2 VPo:23,4,1 VPot:7,2,0 VPt:8,2,0
verb##o|p:to|pt 13 6 COL:2,0,0 E:13,2,1 Et:5,1,0 NE:12,2,0 NEt:5,0,0 O:13,3,2 P:13,1,0 Pn:13,1,1 PnV:6,1,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 T:13,1,0 TE:13,1,0 VP:13,2,0 VPo:13,1,0 VPot:2,0,0 VPt:2,1,0
verb##o|p:under 11 3 E:11,2,0 Et:3,0,0 NE:11,1,0 NEt:3,0,0 O:11,3,1 P:11,1,0 Pn:11,1,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:11,2,0 VPo:11,1,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:until 7 5 E:7,1,1 Et:2,2,0 NE:7,1,0 NEt:3,2,0 O:7,4,2 P:7,0,0 Pn:7,0,0 PnV:3,0,0 PnVt:2,0,0 VP:7,0,0 VPo:7,0,0 VPot:2,0,0 VPt:3,2,0
verb##o|p:until|T 3 0 E:2,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:up 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:upon 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:versus 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:via 2 0 E:2,0,0 Et:2,0,0 NE:2,0,0 NEt:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 PnVt:2,0,0 VP:2,0,0 VPo:2,0,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:via|T 2 0 E:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:vs. 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:while 8 4 E:8,2,2 Et:1,1,0 NE:8,2,0 NEt:1,1,0 O:8,2,2 P:8,2,0 Pn:8,1,0 VP:8,2,1 VPo:8,2,0
verb##o|p:with 204 62 E:204,50,24 Et:35,8,4 NE:190,42,0 NEt:35,6,0 O:204,21,8 P:204,37,1 Pn:204,36,5 PnV:60,14,2 PnVt:20,4,1 Pnt:9,2,0 Pt:9,2,0 VP:203,51,25 VPo:200,43,0 VPot:28,6,0 VPt:28,7,3
verb##o|p:within 10 3 E:10,2,2 Et:1,0,0 NE:10,2,0 NEt:1,0,0 O:10,1,0 P:10,2,0 Pn:10,2,0 PnV:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:10,2,2 VPo:10,2,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:within|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:without 14 3 E:14,2,2 NE:13,2,0 O:14,1,1 P:14,0,0 Pn:14,0,0 PnV:2,0,0 VP:14,2,1 VPo:14,1,0
verb##o|p:with|: 3 0 COL:3,0,0 E:3,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:with|T 23 4 E:23,3,0 Et:5,0,0 NE:5,0,0 NEt:2,0,0 O:23,0,0 P:23,4,0 Pn:23,4,1 PnV:2,0,0 Pnt:2,0,0 Pt:2,0,0 VP:23,3,0 VPo:23,4,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:with|pt 3 0 COL:1,0,0 E:3,0,0 Et:1,0,0 NE:3,0,0 NEt:1,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 T:3,0,0 TE:2,0,0 VP:3,0,0 VPo:3,0,0
verb##o|pt 153 55 E:153,25,14 Et:51,15,9 N:3,1,0 NE:144,21,0 NEt:37,8,0 O:153,32,20 Ot:6,0,0 T:153,18,1 TE:147,19,1 TEt:20,2,0 Tt:16,1,0 VP:153,35,17 VPo:28,5,0 VPot:5,1,1 VPt:16,3,2
verb##o|pt|: 36 10 COL:36,6,2 COLt:10,0,0 E:36,8,4 Et:10,3,0 N:2,1,1 NE:35,8,1 NEt:10,1,0 O:36,3,0 T:36,6,1 TE:36,6,1 TEt:10,0,0 Tt:9,0,0 VP:36,4,2 VPo:5,2,0
verb##o|pt|T 14 4 E:14,2,0 Et:2,1,0 NE:6,1,0 O:14,3,2 T:14,1,0 TE:13,1,0 VP:14,3,2 VPo:2,0,0
verb##o|x 543 207 E:543,180,105 Et:69,25,10 NE:516,175,16 NEt:63,24,5 O:543,37,6 P:74,7,0 Pn:74,4,0 PnV:71,15,2 PnVt:5,2,0 VP:543,185,110 VPo:541,183,19 VPot:48,21,3 VPt:48,21,9 X:543,185,23 XE:543,176,19 XEt:69,26,6 Xt:40,16,2
verb##o|x|: 8 2 COL:8,0,0 COLt:1,0,0 E:8,1,1 Et:1,0,0 NE:8,1,0 NEt:1,0,0 O:8,0,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:8,2,1 VPo:8,2,0 X:8,2,1 XE:8,1,0 XEt:1,0,0
verb##o|x|T 43 20 E:43,18,2 Et:5,1,0 NE:18,4,1 NEt:3,1,0 O:43,2,0 Ot:1,0,0 P:8,0,0 Pn:8,0,0 PnV:8,6,1 PnVt:1,0,0 VP:42,19,6 VPo:41,19,3 VPot:4,0,0 VPt:5,0,0 X:43,19,5 XE:43,19,4 XEt:6,1,0 Xt:3,0,0
verb##o|x|pt 10 4 E:10,3,1 Et:4,1,1 NE:10,3,0 NEt:4,1,0 O:10,0,0 T:10,2,0 TE:10,1,0 TEt:1,0,0 Tt:1,0,0 VP:10,3,1 VPo:10,2,0 X:10,2,0 XE:10,3,0 XEt:4,1,0
verb##p:, 2 1 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:,|T 3 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##p::|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:aboard|:|T 1 1 COL:1,0,0 COLt:1,0,0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 P:1,1,0 Pn:1,1,1 PnV:1,0,0 PnVt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##p:about 148 119 E:148,76,2 Et:20,13,0 NE:2,1,0 NEt:1,0,0 P:148,99,6 Pn:148,101,76 PnV:37,10,7 PnVt:9,4,3 Pnt:4,4,2 Pt:5,5,0 VP:148,87,5 VPt:14,9,0
verb##p:about|: 4 2 COL:4,0,0 E:4,0,0 Et:1,0,0 P:4,2,0 Pn:4,2,2 PnV:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:4,1,0 VPt:1,0,0
verb##p:about|:|T 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:about|T 12 12 E:12,10,0 Et:1,1,0 NE:1,0,0 P:12,11,0 Pn:12,11,10 PnV:2,1,1 Pnt:1,1,0 Pt:1,1,0 VP:12,11,0 VPt:1,1,0
verb##p:about|pt 6 4 E:6,1,0 P:6,3,0 Pn:6,4,2 PnV:2,1,1 T:6,1,0 TE:6,1,0 VP:6,3,0
verb##p:about|pt|: 2 2 COL:2,0,0 E:2,0,0 NE:1,0,0 P:2,2,0 Pn:2,2,2 T:2,0,0 TE:2,0,0 VP:2,2,0
verb##p:above 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
verb##p:above|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:according|T 2 0 E:2,0,0 Et:2,0,0 P:2,0,0 Pn:2,0,0 Pnt:2,0,0 Pt:2,0,0 VP:2,0,0 VPt:2,0,0
verb##p:according|pt|T 1 1 E:1,1,1 P:1,0,0 Pn:1,0,0 T:1,1,0 TE:1,1,0 VP:1,0,0
verb##p:across 14 0 E:14,0,0 Et:3,0,0 P:14,0,0 Pn:14,0,0 PnV:9,0,0 VP:14,0,0
verb##p:across|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##p:after 34 5 E:34,3,0 Et:8,0,0 NE:2,0,0 P:34,3,0 Pn:34,3,3 PnV:16,1,0 PnVt:4,0,0 VP:34,4,0 VPt:5,0,0
verb##p:after|T 25 4 E:23,2,0 Et:3,1,0 NE:1,0,0 P:25,1,0 Pn:25,1,1 PnV:8,2,0 PnVt:2,1,0 VP:25,2,0 VPt:2,1,0
verb##p:after|pt 2 1 E:2,1,0 NE:1,0,0 P:2,0,0 Pn:2,0,0 T:2,1,1 TE:2,1,1 VP:2,0,0
verb##p:against 52 24 E:52,12,0 Et:9,4,0 NE:1,0,0 P:52,18,0 Pn:52,18,17 PnV:15,5,2 PnVt:2,1,0 Pnt:2,1,1 Pt:2,1,0 VP:52,17,0 VPt:5,3,0
verb##p:against|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:against|T 11 7 E:11,5,0 Et:3,3,0 P:11,7,0 Pn:11,7,4 PnV:5,2,0 PnVt:2,2,2 VP:11,5,0 VPt:2,2,0
verb##p:against|pt 2 1 E:2,1,0 P:2,0,0 Pn:2,0,0 S:1,0,0 SVP:1,0,0 T:2,1,0 TE:2,1,0 TEt:1,0,0 VP:2,0,0
verb##p:ahead|T 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:along 6 1 E:6,0,0 Et:3,0,0 P:6,0,0 Pn:6,0,0 PnV:1,0,0 VP:6,0,0
verb##p:alongside 4 0 E:4,0,0 Et:1,0,0 P:4,0,0 Pn:4,0,0 PnV:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:4,0,0 VPt:1,0,0
verb##p:along|T 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:amid 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:among 19 1 E:19,1,0 Et:1,0,0 NE:1,0,0 P:19,1,0 Pn:19,1,0 PnV:6,0,0 Pnt:1,0,0 Pt:1,0,0 VP:19,1,0 VPt:1,0,0
verb##p:among|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:among|T 5 0 E:5,0,0 Et:1,0,0 P:5,0,0 Pn:5,0,0 PnV:2,0,0 VP:5,0,0
verb##p:around 11 0 E:11,0,0 Et:1,0,0 P:11,0,0 Pn:11,0,0 PnV:4,0,0 VP:11,0,0
verb##p:around|T 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 PnVt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:as 158 30 E:158,20,3 Et:23,2,0 NE:1,1,0 P:158,22,2 Pn:158,23,3 PnV:40,2,1 PnVt:6,0,0 Pnt:5,2,2 Pt:5,2,0 S:12,0,0 SVP:12,0,0 St:1,0,0 VP:157,23,3 VPt:10,2,0
verb##p:aside 1 1 E:1,1,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:as|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:as|T 12 1 E:12,1,0 Et:1,0,0 NE:1,0,0 P:12,1,0 Pn:12,0,0 PnV:4,0,0 Pnt:1,0,0 Pt:1,0,0 VP:12,1,0 VPt:1,0,0
verb##p:as|pt 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0
verb##p:as|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:at 159 30 E:159,19,2 Et:22,0,0 NE:1,0,0 P:159,16,1 Pn:159,15,9 PnV:48,8,4 PnVt:7,0,0 Pnt:7,0,0 Pt:7,0,0 VP:159,20,2 VPt:14,0,0
verb##p:at|: 2 1 COL:2,1,0 E:2,1,1 P:2,1,1 Pn:2,1,0 PnV:1,0,0 VP:2,1,1
verb##p:at|:|T 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:at|T 54 11 E:48,6,1 Et:9,2,0 NE:8,1,0 NEt:3,1,0 P:54,4,0 Pn:54,5,1 PnV:30,7,2 PnVt:6,1,0 Pnt:3,1,1 Pt:3,1,0 S:1,0,0 SVP:1,0,0 VP:53,9,0 VPt:9,2,0
verb##p:at|pt 4 3 E:4,3,1 Et:2,1,0 NE:1,0,0 NEt:1,0,0 P:4,2,0 Pn:4,2,1 T:4,1,0 TE:4,1,0 VP:4,2,0
verb##p:at|pt|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:based 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:because 4 0 E:4,0,0 Et:2,0,0 P:4,0,0 Pn:4,0,0 Pnt:1,0,0 Pt:1,0,0 VP:4,0,0 VPt:1,0,0
verb##p:because|T 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:before 17 2 E:17,1,0 Et:2,0,0 NE:1,0,0 P:17,0,0 Pn:17,0,0 PnV:8,2,0 S:3,0,0 SVP:3,0,0 VP:17,2,0
verb##p:before|: 1 1 COL:1,0,0 E:1,1,0 P:1,1,0 Pn:1,1,0 VP:1,1,0
verb##p:before|T 6 1 E:6,0,0 Et:2,0,0 NE:2,0,0 P:6,0,0 Pn:6,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:6,0,0 VPt:1,0,0
verb##p:behind 19 3 E:19,1,0 Et:3,2,0 P:19,3,0 Pn:19,3,3 PnV:6,1,0 PnVt:1,1,1 VP:19,2,0 VPt:3,2,0
verb##p:behind|T 3 1 E:3,1,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 PnV:2,1,0 PnVt:1,0,0 VP:3,1,0 VPt:1,0,0
verb##p:below 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:beside 3 1 E:3,1,0 Et:1,0,0 P:3,1,0 Pn:3,0,0 VP:3,1,0
verb##p:between 15 3 E:15,2,2 Et:1,1,0 P:15,2,1 Pn:15,2,0 PnV:4,1,0 PnVt:1,1,0 S:1,0,0 SVP:1,0,0 VP:15,2,2 VPt:1,1,0
verb##p:between|T 1 1 E:1,0,0 Et:1,1,1 P:1,1,1 Pn:1,1,0 PnV:1,0,0 PnVt:1,1,0 VP:1,0,0 VPt:1,1,0
verb##p:beyond 3 1 E:3,1,0 Et:1,0,0 P:3,1,0 Pn:3,1,1 PnV:1,0,0 VP:3,1,0 VPt:1,0,0
verb##p:beyond|T 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:by 122 31 E:122,17,2 Et:27,4,0 P:122,13,2 Pn:122,14,3 PnV:28,5,1 PnVt:4,1,0 Pnt:8,1,0 Pt:9,1,0 S:1,0,0 SVP:1,0,0 VP:122,14,2 VPt:12,2,0
verb##p:by|T 9 1 E:9,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 P:9,1,0 Pn:9,1,0 PnV:3,0,0 PnVt:1,0,0 VP:9,1,0 VPt:1,0,0
verb##p:by|pt 3 0 E:3,0,0 Et:1,0,0 NE:1,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 T:3,0,0 TE:3,0,0 VP:3,0,0
verb##p:by|pt|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:despite 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:down 7 0 E:7,0,0 NE:1,0,0 P:7,0,0 Pn:7,0,0 PnV:1,0,0 VP:7,0,0
verb##p:down|T 2 0 E:2,0,0 Et:1,0,0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##p:due 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:due|T 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:during 11 0 E:11,0,0 Et:1,0,0 P:11,0,0 Pn:11,0,0 PnV:3,0,0 VP:10,0,0
verb##p:during|T 18 3 E:18,0,0 Et:4,1,0 NE:2,0,0 NEt:2,1,0 P:18,0,0 Pn:18,0,0 PnV:2,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:18,0,0 VPt:2,0,0
verb##p:during|pt 1 1 E:1,1,0 P:1,1,0 Pn:1,1,0 T:1,1,0 TE:1,1,0 VP:1,1,0
verb##p:even|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:for 397 135 E:397,93,2 Et:47,14,0 NE:2,0,0 P:397,107,4 Pn:397,109,66 PnV:114,28,14 PnVt:17,7,6 Pnt:10,2,2 Pt:9,2,0 VP:397,106,4 VPt:27,9,0
verb##p:for|: 3 0 COL:3,0,0 E:3,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 VP:3,0,0
verb##p:for|T 18 6 E:18,4,0 Et:3,1,0 P:18,4,0 Pn:18,4,1 PnV:4,2,0 VP:18,6,0
verb##p:for|pt 9 6 E:9,4,0 Et:4,2,0 P:9,3,0 Pn:9,3,2 PnV:4,2,2 PnVt:2,0,0 Pnt:1,0,0 Pt:1,0,0 T:9,1,0 TE:9,2,0 TEt:1,0,0 Tt:1,0,0 VP:9,5,0 VPt:2,0,0
verb##p:from 152 7 E:152,3,1 Et:20,0,0 NE:1,0,0 P:152,1,1 Pn:152,2,0 PnV:39,1,0 PnVt:8,0,0 Pnt:8,0,0 Pt:8,0,0 S:1,0,0 SVP:1,0,0 VP:152,3,1 VPt:16,0,0
verb##p:from|: 4 0 COL:4,0,0 COLt:1,0,0 E:4,0,0 Et:1,0,0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 PnVt:1,0,0 VP:4,0,0 VPt:1,0,0
verb##p:from|:|T 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:from|T 26 3 E:26,2,0 Et:5,0,0 P:26,2,0 Pn:26,2,1 PnV:8,0,0 PnVt:1,0,0 Pnt:2,0,0 Pt:2,0,0 VP:26,2,0 VPt:4,0,0
verb##p:from|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:from|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:from|pt|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPt:1,0,0
verb##p:gig 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:given 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:given|T 1 1 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:in 544 54 E:544,28,0 Et:87,4,1 NE:13,0,0 NEt:3,0,0 P:544,23,1 Pn:544,24,5 PnV:154,6,0 PnVt:36,0,0 Pnt:10,1,0 Pt:11,1,0 S:10,0,0 SVP:10,0,0 SVPt:3,0,0 VP:540,27,0 VPt:52,2,1
verb##p:including 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:including|T 4 0 E:4,0,0 Et:2,0,0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:inside 2 0 E:2,0,0 Et:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##p:inside|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:instead|T 1 1 E:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:1,1,0
verb##p:into 117 5 E:117,3,0 Et:15,0,0 P:117,3,0 Pn:117,3,0 PnV:43,1,1 PnVt:9,0,0 Pnt:1,0,0 Pt:1,0,0 VP:117,3,0 VPt:11,0,0
verb##p:into|: 2 0 COL:2,0,0 COLt:1,0,0 E:2,0,0 Et:1,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:into|T 7 1 E:7,0,0 Et:3,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 PnVt:3,0,0 VP:7,0,0 VPt:3,0,0
verb##p:into|pt 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:into|pt|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0
verb##p:in|: 13 0 COL:13,0,0 COLt:1,0,0 E:13,0,0 Et:1,0,0 P:13,0,0 Pn:13,0,0 PnV:3,0,0 VP:13,0,0
verb##p:in|:|T 5 0 COL:5,0,0 E:5,0,0 NE:1,0,0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 VP:5,0,0
verb##p:in|T 233 30 E:185,16,8 Et:36,2,0 NE:23,3,2 NEt:1,0,0 P:233,12,0 Pn:233,13,1 PnV:85,6,0 PnVt:21,2,1 Pnt:6,0,0 Pt:6,0,0 S:4,0,0 SVP:4,0,0 VP:233,16,0 VPt:33,2,0
verb##p:in|pt 8 0 E:8,0,0 Et:4,0,0 P:8,0,0 Pn:8,0,0 PnV:2,0,0 S:1,0,0 SVP:1,0,0 St:1,0,0 T:8,0,0 TE:8,0,0 VP:8,0,0
verb##p:in|pt|: 2 0 COL:2,0,0 E:2,0,0 NE:1,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##p:in|pt|T 10 5 E:10,3,1 Et:2,0,0 NE:4,1,0 NEt:1,0,0 P:10,1,0 Pn:10,1,0 PnV:3,0,0 T:10,1,1 TE:10,1,1 TEt:1,0,0 Tt:1,0,0 VP:10,1,0
verb##p:like 26 11 E:26,10,0 Et:5,1,0 P:26,10,0 Pn:26,10,0 PnV:5,0,0 PnVt:1,0,0 S:11,1,0 SVP:11,8,3 SVPt:1,0,0 VP:25,10,0 VPt:1,0,0
verb##p:like|T 3 1 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 PnVt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:like|pt 1 1 E:1,0,0 P:1,1,0 Pn:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,0
verb##p:near 4 0 E:4,0,0 Et:1,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
verb##p:north|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:of 58 33 E:58,24,2 Et:7,4,0 NE:3,1,0 P:58,27,1 Pn:58,27,14 PnV:15,6,1 PnVt:5,4,3 Pnt:1,0,0 Pt:1,0,0 VP:58,26,3 VPt:6,4,0
verb##p:off 11 1 E:11,0,0 Et:3,0,0 NE:1,0,0 P:11,1,0 Pn:11,1,1 PnV:7,0,0 PnVt:1,0,0 VP:11,0,0 VPt:1,0,0
verb##p:off|T 1 1 E:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,1,1 VP:1,1,1
verb##p:off|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:of|T 11 6 E:11,4,0 P:11,5,0 Pn:11,5,4 PnV:4,2,1 VP:11,4,0
verb##p:of|pt 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##p:on 346 88 E:346,67,1 Et:52,13,0 NE:3,0,0 NEt:1,1,0 P:346,55,1 Pn:346,61,39 PnV:110,22,10 PnVt:20,4,3 Pnt:11,6,2 Pt:11,5,0 S:7,1,1 SVP:7,0,0 SVPt:3,0,0 VP:342,67,1 VPt:32,10,0
verb##p:onto 6 0 E:6,0,0 Et:1,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 PnVt:2,0,0 VP:6,0,0 VPt:2,0,0
verb##p:on|: 6 1 COL:6,1,0 COLt:3,0,0 E:6,1,0 Et:3,0,0 P:6,1,0 Pn:6,1,1 VP:6,1,0
verb##p:on|:|T 2 1 COL:2,0,0 COLt:2,0,0 E:1,0,0 Et:1,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:on|T 112 31 E:97,17,2 Et:19,2,0 NE:10,2,0 NEt:3,0,0 P:112,15,1 Pn:112,15,11 PnV:49,8,0 PnVt:17,4,2 Pnt:4,0,0 Pt:4,0,0 S:1,0,0 SVP:1,0,0 VP:112,17,1 VPt:27,4,0
verb##p:on|pt 9 3 E:9,2,0 Et:3,0,0 P:9,1,0 Pn:9,1,1 PnV:3,0,0 PnVt:2,0,0 T:9,2,1 TE:9,2,1 TEt:2,0,0 Tt:2,0,0 VP:9,1,0 VPt:2,0,0
verb##p:on|pt|: 2 1 COL:2,1,1 E:2,1,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 T:2,1,1 TE:2,1,1 VP:2,0,0
verb##p:on|pt|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:out 27 4 E:27,2,0 Et:7,1,0 P:27,3,0 Pn:27,3,0 PnV:12,0,0 PnVt:4,0,0 Pnt:1,1,0 Pt:1,1,0 VP:27,2,0 VPt:5,1,0
verb##p:outside 8 0 E:8,0,0 Et:1,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:8,0,0
verb##p:out|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:out|T 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 S:1,0,0 SVP:1,0,0 VP:3,0,0
verb##p:over 55 11 E:55,6,0 Et:9,1,0 NE:1,0,0 P:55,7,0 Pn:55,7,7 PnV:20,2,0 PnVt:4,1,1 Pnt:2,0,0 Pt:3,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:54,7,0 VPt:7,1,0
verb##p:over|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:over|T 7 2 E:7,2,0 NE:2,0,0 P:7,1,0 Pn:7,1,1 PnV:2,0,0 VP:7,1,0 VPt:1,0,0
verb##p:over|pt|T 2 2 E:2,2,0 P:2,1,0 Pn:2,1,1 T:2,1,1 TE:2,1,1 VP:2,1,0
verb##p:past 4 1 E:4,1,0 Et:2,0,0 P:4,1,0 Pn:4,1,1 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:4,1,0 VPt:1,0,0
verb##p:regarding 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:sens. 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:since 12 1 E:12,0,0 Et:3,0,0 NE:1,0,0 NEt:1,0,0 P:12,0,0 Pn:12,0,0 PnV:3,0,0 PnVt:2,0,0 VP:12,0,0 VPt:2,0,0
verb##p:since|T 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 PnVt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:since|pt 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:such|T 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:than 9 0 E:9,0,0 Et:2,0,0 NE:5,0,0 NEt:1,0,0 P:9,0,0 Pn:9,0,0 PnV:2,0,0 PnVt:1,0,0 VP:9,0,0 VPt:1,0,0
verb##p:than|T 3 0 E:3,0,0 NE:1,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##p:than|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:than|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:through 43 1 E:43,1,0 Et:9,0,0 P:43,1,0 Pn:43,1,1 PnV:19,0,0 PnVt:4,0,0 Pnt:1,0,0 Pt:1,0,0 VP:43,1,0 VPt:5,0,0
verb##p:throughout 7 0 E:7,0,0 Et:3,0,0 P:7,0,0 Pn:7,0,0 PnV:2,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:6,0,0 VPt:2,0,0
verb##p:throughout|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:through|: 2 1 COL:2,1,0 E:2,1,0 Et:1,0,0 P:2,1,0 Pn:2,1,0 PnV:2,1,1 VP:2,1,0
verb##p:through|T 1 1 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:through|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:to 580 125 E:580,98,8 Et:100,12,1 NE:9,0,0 NEt:2,0,0 P:580,73,9 Pn:580,77,48 PnV:214,35,16 PnVt:34,5,2 Pnt:25,4,2 Pt:25,4,0 S:6,0,0 SVP:6,1,1 VP:579,94,7 VPt:59,10,1
verb##p:toward 11 0 E:11,0,0 P:11,0,0 Pn:11,0,0 PnV:2,0,0 VP:11,0,0
verb##p:towards 3 0 E:3,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 VP:3,0,0
verb##p:toward|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:to|: 5 0 COL:5,0,0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:2,0,0 VP:5,0,0
verb##p:to|T 46 12 E:46,12,2 Et:8,1,0 NE:1,0,0 P:46,10,2 Pn:46,11,7 PnV:14,2,2 PnVt:4,1,0 Pnt:2,0,0 Pt:2,0,0 S:1,0,0 SVP:1,0,0 VP:46,11,0 VPt:6,1,0
verb##p:to|pt 11 3 E:11,1,0 Et:3,0,0 P:11,1,0 Pn:11,1,1 PnV:6,1,0 T:11,1,0 TE:11,1,0 VP:11,2,0 VPt:2,0,0
verb##p:to|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:to|pt|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:under 22 4 E:22,0,0 Et:5,0,0 P:22,1,0 Pn:22,1,0 PnV:7,0,0 PnVt:2,0,0 S:1,0,0 SVP:1,0,0 VP:22,1,0 VPt:2,0,0
verb##p:under|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:under|pt|: 2 0 COL:2,0,0 E:2,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##p:until 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 PnV:2,0,0 VP:8,0,0
verb##p:until|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:until|pt 1 1 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,1,0
verb##p:up 2 0 E:2,0,0 Et:1,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:upon 8 5 E:8,3,0 Et:3,1,0 P:8,3,0 Pn:8,3,3 PnV:2,2,0 Pnt:1,0,0 Pt:1,0,0 VP:8,4,0 VPt:1,0,0
verb##p:via 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:w 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:well 1 1 E:1,1,0 P:1,1,0 Pn:1,1,1 VP:1,1,0
verb##p:while 4 0 E:4,0,0 Et:1,0,0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:4,0,0 VPt:1,0,0
verb##p:while|:|T 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:while|T 1 1 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:with 301 51 E:301,31,1 Et:35,5,0 NE:4,0,0 P:301,37,1 Pn:301,37,23 PnV:100,6,1 PnVt:14,3,2 Pnt:5,0,0 Pt:6,0,0 S:1,0,0 SVP:1,0,0 VP:301,35,1 VPt:24,3,0
verb##p:within 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:within|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:without 7 1 E:7,1,0 Et:2,0,0 P:7,0,0 Pn:7,0,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 VP:6,0,0 VPt:1,0,0
verb##p:without|T 1 1 E:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:1,1,0
verb##p:withstanding 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##p:with|: 3 1 COL:3,1,1 E:3,0,0 P:3,0,0 Pn:3,1,0 PnV:1,0,0 VP:3,0,0
verb##p:with|T 37 8 E:37,5,1 Et:4,0,0 P:37,5,1 Pn:37,5,3 PnV:9,0,0 PnVt:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:37,5,0 VPt:4,0,0
verb##p:with|pt 10 1 E:10,0,0 Et:4,0,0 P:10,1,0 Pn:10,1,1 PnV:1,0,0 T:10,0,0 TE:10,0,0 TEt:1,0,0 Tt:1,0,0 VP:10,1,0
verb##p:with|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:with|pt|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:– 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pas 260 61 S:254,42,36 SVP:80,14,0 SVPt:7,1,0 St:2,1,1 VP:86,7,1 VPt:8,2,0
verb##pasA 429 99 S:174,40,38 SVP:35,7,0 SVPt:7,0,0 SVa:24,7,1 SVat:1,0,0 St:2,0,0 VP:427,24,0 VPt:36,1,0
verb##pasA|: 3 1 COL:3,1,0 COLt:1,0,0 VP:3,0,0
verb##pasA|Q 2 0 QR:2,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:2,0,0
verb##pasA|Q|c 2 1 C:2,1,0 CE:2,1,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 QR:2,1,1 S:2,0,0 SVP:1,0,0 VP:2,0,0 VPt:1,0,0
verb##pasA|a 7 1 P:1,0,0 Pn:1,0,0 S:2,1,0 SVP:2,1,1 SVPt:1,0,0 SVa:1,0,0 SX:2,1,1 VP:7,0,0 VPt:1,0,0 X:7,0,0 XE:7,0,0 XEt:2,0,0
verb##pasA|ct 3 1 C:3,1,1 CE:3,1,0 CEt:1,1,1 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:3,1,0
verb##pasA|cw 2 2 C:2,2,2 CE:2,2,2 S:2,0,0 SVP:2,2,0 SVa:2,2,0 VP:2,2,0
verb##pasA|o 1 1 O:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pasA|o|p:at 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pasA|p:after 2 0 P:2,0,0 Pn:2,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:2,0,0
verb##pasA|p:after|pt 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##pasA|p:around 1 1 P:1,0,0 Pn:1,0,0 S:1,1,1 SVP:1,0,0 SVa:1,1,0 VP:1,0,0
verb##pasA|p:as 16 11 P:16,6,0 Pn:16,4,0 PnV:3,0,0 PnVt:1,0,0 Pnt:2,1,0 Pt:2,1,0 S:10,5,0 SVP:10,6,1 SVPt:1,0,0 SVa:7,4,4 SVat:1,0,0 St:1,0,0 VP:16,5,0 VPt:3,1,0
verb##pasA|p:at 9 1 P:9,0,0 Pn:9,0,0 PnV:3,0,0 S:2,0,0 SVP:2,0,0 SVa:1,0,0 VP:9,0,0
verb##pasA|p:before 1 1 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:between 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 S:2,0,0 SVP:2,0,0 SVa:2,0,0 VP:2,0,0
verb##pasA|p:concerning 1 1 P:1,1,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:down 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:1,0,0
verb##pasA|p:during 3 1 P:3,0,0 Pn:3,0,0 S:1,1,1 SVP:1,0,0 SVa:1,0,0 VP:3,0,0
verb##pasA|p:for 20 5 P:20,1,1 Pn:20,1,0 PnV:9,0,0 S:8,2,2 SVP:8,1,0 SVa:6,1,0 VP:20,1,0
verb##pasA|p:from 7 1 P:7,0,0 Pn:7,0,0 PnV:1,0,0 S:5,0,0 SVP:5,0,0 SVa:4,0,0 VP:7,0,0
verb##pasA|p:given 1 1 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:1,0,0
verb##pasA|p:in 45 10 P:45,1,0 Pn:45,1,0 PnV:22,1,0 PnVt:3,0,0 S:23,3,3 SVP:23,1,0 SVPt:2,0,0 SVa:14,1,0 SVat:2,0,0 VP:45,2,0 VPt:5,0,0
verb##pasA|p:including 1 1 P:1,0,0 Pn:1,0,0 S:1,1,1 SVP:1,0,0 SVPt:1,1,0 SVa:1,0,0 VP:1,0,0 VPt:1,0,0
verb##pasA|p:in|: 2 0 COL:2,0,0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 VP:2,0,0
verb##pasA|p:of 2 0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 SVa:1,0,0 SVat:1,0,0 VP:2,0,0 VPt:1,0,0
verb##pasA|p:off 2 0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 S:1,0,0 SVP:1,0,0 VP:2,0,0
verb##pasA|p:on 11 4 P:11,2,0 Pn:11,2,1 PnV:7,0,0 PnVt:4,0,0 S:5,0,0 SVP:5,1,1 SVPt:1,0,0 SVa:1,0,0 SVat:1,0,0 VP:11,0,0 VPt:4,1,0
verb##pasA|p:over 3 0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:3,0,0
verb##pasA|p:through 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:to 12 7 P:12,3,0 Pn:12,3,0 PnV:7,1,0 S:8,3,2 SVP:8,4,1 SVa:2,0,0 VP:12,1,0
verb##pasA|p:under 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:with 6 2 P:6,1,0 Pn:6,1,0 PnV:1,0,0 S:4,2,1 SVP:4,1,0 SVa:3,0,0 VP:6,0,0
verb##pasA|p:within 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##pasA|pt 5 0 S:5,0,0 T:5,0,0 TE:5,0,0 VP:5,0,0
verb##pasA|pt|: 2 0 COL:2,0,0 COLt:1,0,0 S:2,0,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,0,0
verb##pasA|q 2 0 P:1,0,0 Pn:1,0,0 QR:2,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:2,0,0
verb##pasA|rel 7 3 REL:7,0,0 S:7,2,2 SVP:1,0,0 SVa:1,0,0 VP:7,0,0
verb##pasA|x 12 2 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:4,0,0 SVP:4,0,0 SVPt:1,0,0 SVa:4,0,0 SVat:1,0,0 SX:4,0,0 VP:12,0,0 VPt:1,0,0 X:12,0,0 XE:12,0,0 XEt:2,0,0
verb##pas|: 4 1 COL:4,0,0 COLt:1,0,0 S:2,0,0 SVP:1,0,0 SVPt:1,0,0 VP:2,1,1 VPt:1,0,0
verb##pas|Q 8 0 P:7,0,0 Pn:7,0,0 PnV:1,0,0 PnVt:1,0,0 QR:8,0,0 S:8,0,0 SVP:8,0,0 SVPt:1,0,0 St:2,0,0 VP:8,0,0 VPt:1,0,0
verb##pas|Q|ct 1 0 C:1,0,0 CE:1,0,0 QR:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|Q|cw 1 1 C:1,1,1 CE:1,1,1 P:1,0,0 Pn:1,0,0 PnV:1,1,0 QR:1,0,0 S:1,0,0 SVP:1,1,0 VP:1,1,0
verb##pas|Q|o 2 2 O:2,1,0 P:1,0,0 Pn:1,0,0 QR:2,1,0 S:2,1,1 SVP:2,1,0 VP:2,1,0 VPo:1,0,0
verb##pas|Q|pt 1 0 QR:1,0,0 S:1,0,0 SVP:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##pas|Q|x 2 2 QR:2,2,2 S:2,0,0 SVP:2,0,0 SX:2,0,0 T:1,1,0 TE:1,1,0 VP:2,0,0 X:2,0,0 XE:2,2,0
verb##pas|a 36 7 S:33,5,0 SVP:31,5,2 SVPt:3,0,0 SX:33,5,3 SXt:3,0,0 VP:34,2,0 VPt:3,1,0 X:36,2,0 XE:36,2,0 XEt:3,1,0 Xt:3,1,0
verb##pas|a|pt 1 0 S:1,0,0 SVP:1,0,0 SX:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##pas|c 12 7 C:12,4,1 CE:12,5,1 CEt:1,0,0 P:3,0,0 Pn:3,0,0 PnV:3,1,0 S:12,1,1 SVP:12,5,0 VP:12,5,1
verb##pas|ct 18 13 C:18,13,12 CE:18,12,9 CEt:4,2,0 Ct:1,1,0 P:3,0,0 Pn:3,0,0 PnV:3,2,0 S:16,0,0 SVP:16,12,1 SVPt:1,1,0 VP:18,13,10 VPt:2,1,0
verb##pas|ct|i 1 1 C:1,1,1 CE:1,1,1 S:1,0,0 SVP:1,1,0 VP:1,1,0 VPi:1,1,1
verb##pas|cw 9 7 C:9,7,7 CE:9,7,7 S:8,0,0 SVP:8,7,0 VP:9,7,7
verb##pas|c|x 1 0 C:1,0,0 CE:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##pas|g 13 4 P:1,0,0 Pn:1,0,0 S:12,0,0 SVP:12,4,3 SVPt:2,0,0 SX:12,3,2 VP:13,4,0 VPt:2,0,0 X:13,3,0 XE:13,4,0 XEt:2,0,0
verb##pas|o 47 20 N:2,1,0 O:47,14,3 Ot:1,0,0 S:42,6,0 SVP:41,16,7 SVPt:2,2,1 St:2,1,1 VP:46,12,4 VPo:8,0,0 VPt:2,0,0
verb##pas|o|: 4 0 COL:4,0,0 COLt:1,0,0 O:4,0,0 S:4,0,0 SVP:4,0,0 SVPt:1,0,0 VP:4,0,0 VPo:3,0,0 VPot:1,0,0 VPt:1,0,0
verb##pas|o|p:after 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##pas|o|p:at 2 1 O:2,1,0 P:2,1,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 S:2,0,0 SVP:2,1,0 SVPt:1,1,1 VP:2,0,0 VPo:2,0,0 VPot:1,1,0 VPt:1,1,0
verb##pas|o|p:behind 1 1 O:1,1,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,1,1 VP:1,1,0 VPo:1,0,0
verb##pas|o|p:following 1 1 O:1,1,0 P:1,0,0 Pn:1,0,0 S:1,1,0 SVP:1,1,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|p:for 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|p:in 14 5 COL:2,0,0 COLt:1,0,0 O:14,4,0 P:14,3,0 Pn:14,2,0 PnV:3,0,0 PnVt:1,0,0 S:12,0,0 SVP:12,3,2 SVPt:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:14,3,0 VPo:14,3,0 VPot:1,0,0 VPt:1,0,0
verb##pas|o|p:on 2 0 O:2,0,0 P:2,0,0 Pn:2,0,0 S:2,0,0 SVP:2,0,0 T:1,0,0 TE:1,0,0 VP:2,0,0 VPo:2,0,0
verb##pas|o|p:than 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|p:through 1 1 O:1,0,0 P:1,1,0 Pn:1,1,0 S:1,0,0 SVP:1,1,0 VP:1,1,1 VPo:1,1,0
verb##pas|o|p:to 2 0 O:2,0,0 P:2,0,0 Pn:2,0,0 S:2,0,0 SVP:2,0,0 VP:2,0,0 VPo:2,0,0
verb##pas|o|p:versus 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|p:with 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|pt 1 0 O:1,0,0 S:1,0,0 SVP:1,0,0 T:1,0,0 VP:1,0,0
verb##pas|o|x 3 1 COL:1,0,0 O:3,0,0 S:3,1,0 SVP:3,1,0 SX:3,1,0 VP:3,0,0 VPo:3,0,0 X:3,0,0 XE:3,0,0 XEt:1,0,0
verb##pas|p:about 20 15 P:20,13,1 Pn:20,13,8 PnV:6,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:18,0,0 SVP:18,9,0 SVPt:1,0,0 VP:20,9,1 VPt:2,0,0
verb##pas|p:about|pt 1 1 P:1,1,0 Pn:1,1,0 PnV:1,1,1 S:1,0,0 SVP:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,0
verb##pas|p:across 2 0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 VP:2,0,0
verb##pas|p:after 9 2 P:9,0,0 Pn:9,0,0 PnV:1,0,0 S:9,1,1 SVP:9,1,0 VP:9,0,0
verb##pas|p:against 6 1 P:6,1,0 Pn:6,1,1 PnV:2,1,0 PnVt:1,1,1 S:6,0,0 SVP:6,0,0 SVPt:1,1,0 VP:6,0,0 VPt:1,1,0
verb##pas|p:against|: 1 1 COL:1,0,0 P:1,1,0 Pn:1,1,1 S:1,0,0 SVP:1,1,0 VP:1,1,0
verb##pas|p:along 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:amid 1 1 P:1,0,0 Pn:1,0,0 S:1,1,1 SVP:1,0,0 VP:1,0,0
verb##pas|p:among 6 5 P:6,1,0 Pn:6,1,0 PnV:3,0,0 PnVt:2,0,0 S:6,5,3 SVP:6,3,0 SVPt:2,1,0 VP:6,1,0 VPt:2,0,0
verb##pas|p:around 3 1 P:3,1,0 Pn:3,1,1 S:3,0,0 SVP:3,1,0 VP:3,1,0
verb##pas|p:as 80 47 P:80,37,0 Pn:80,38,2 PnV:25,5,1 PnVt:3,1,0 Pnt:7,2,0 Pt:7,2,0 S:70,13,0 SVP:70,31,6 SVPt:9,4,2 St:1,1,0 VP:80,27,0 VPt:10,4,0
verb##pas|p:at 30 9 P:30,1,0 Pn:30,1,1 PnV:8,0,0 PnVt:2,0,0 Pnt:1,0,0 Pt:2,1,0 S:23,5,4 SVP:23,1,0 SVPt:4,0,0 St:1,0,0 VP:30,1,0 VPt:4,1,0
verb##pas|p:at|pt 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 S:2,0,0 SVP:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##pas|p:based 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pas|p:because 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:before 5 1 P:5,1,0 Pn:5,1,0 Pnt:1,0,0 Pt:1,0,0 S:5,0,0 SVP:5,1,0 SVPt:1,0,0 VP:5,1,0 VPt:1,0,0
verb##pas|p:before|pt 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0
verb##pas|p:behind 2 0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##pas|p:between 7 2 P:7,2,0 Pn:7,2,1 S:7,0,0 SVP:7,1,0 VP:7,2,0
verb##pas|p:by 8 0 P:8,0,0 Pn:8,0,0 PnV:1,0,0 PnVt:1,0,0 S:6,0,0 SVP:6,0,0 SVPt:1,0,0 VP:8,0,0 VPt:1,0,0
verb##pas|p:due 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:during 4 1 P:4,0,0 Pn:4,0,0 PnV:2,0,0 S:4,1,1 SVP:4,0,0 VP:4,0,0
verb##pas|p:following 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:for 62 23 P:62,16,0 Pn:62,14,1 PnV:19,9,0 PnVt:4,2,0 Pnt:1,1,0 Pt:1,1,0 S:60,1,1 SVP:60,20,4 SVPt:5,3,0 VP:62,18,0 VPt:5,3,0
verb##pas|p:for|pt 1 1 COL:1,0,0 P:1,1,0 Pn:1,1,0 S:1,0,0 SVP:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,0
verb##pas|p:from 20 3 P:20,0,0 Pn:20,0,0 PnV:8,0,0 PnVt:2,0,0 Pnt:1,0,0 Pt:1,0,0 S:18,3,3 SVP:18,2,0 SVPt:3,1,0 VP:20,0,0 VPt:3,0,0
verb##pas|p:from|: 4 0 COL:4,0,0 P:4,0,0 Pn:4,0,0 S:4,0,0 SVP:4,0,0 VP:4,0,0
verb##pas|p:from|pt 2 0 P:2,0,0 Pn:2,0,0 S:2,0,0 SVP:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##pas|p:in 132 27 P:132,6,0 Pn:132,6,1 PnV:44,2,0 PnVt:6,1,1 Pnt:3,0,0 Pt:3,0,0 S:118,17,14 SVP:118,16,0 SVPt:9,1,0 St:2,0,0 VP:132,7,0 VPt:10,1,0
verb##pas|p:into 14 1 P:14,0,0 Pn:14,0,0 PnV:2,0,0 S:11,1,1 SVP:11,0,0 VP:14,0,0
verb##pas|p:in|: 3 0 COL:3,0,0 P:3,0,0 Pn:3,0,0 S:2,0,0 SVP:2,0,0 VP:3,0,0
verb##pas|p:in|pt 3 0 COL:1,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 S:3,0,0 SVP:3,0,0 T:3,0,0 TE:3,0,0 VP:3,0,0
verb##pas|p:like 3 1 P:3,1,0 Pn:3,1,0 PnV:1,0,0 PnVt:1,0,0 Pnt:1,1,0 Pt:1,1,0 S:2,0,0 SVP:2,1,0 SVPt:2,1,0 VP:3,1,0 VPt:2,1,0
verb##pas|p:near 1 0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##pas|p:of 19 12 P:19,11,0 Pn:19,11,7 PnV:3,1,0 PnVt:1,1,1 S:18,1,0 SVP:18,11,1 SVPt:1,1,0 VP:19,11,0 VPt:1,1,0
verb##pas|p:on 77 15 P:77,5,0 Pn:77,5,3 PnV:19,2,1 PnVt:3,0,0 Pnt:3,0,0 Pt:3,0,0 S:68,8,8 SVP:68,8,0 SVPt:6,1,0 St:2,1,0 VP:77,7,0 VPt:6,0,0
verb##pas|p:onto 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:on|: 2 0 COL:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:2,0,0
verb##pas|p:on|pt 1 1 P:1,1,1 Pn:1,1,0 S:1,0,0 SVP:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,1
verb##pas|p:out 4 0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 S:3,0,0 SVP:3,0,0 VP:4,0,0
verb##pas|p:over 10 4 P:10,2,0 Pn:10,2,1 PnV:4,1,0 PnVt:1,0,0 Pnt:1,1,0 Pt:1,1,0 S:10,0,0 SVP:10,3,0 SVPt:2,1,1 VP:10,3,0 VPt:2,1,0
verb##pas|p:over|pt 1 1 P:1,1,0 Pn:1,1,0 PnV:1,1,0 S:1,0,0 SVP:1,1,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 VP:1,1,0
verb##pas|p:since 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:than 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:the 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:through 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##pas|p:throughout 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:to 76 10 P:76,4,0 Pn:76,4,2 PnV:32,2,0 PnVt:9,2,0 Pnt:3,0,0 Pt:4,0,0 S:64,4,2 SVP:64,6,2 SVPt:13,2,1 St:1,0,0 VP:76,5,0 VPt:13,2,0
verb##pas|p:to|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:under 3 0 P:3,0,0 Pn:3,0,0 S:3,0,0 SVP:3,0,0 VP:3,0,0
verb##pas|p:until 2 0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##pas|p:while 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:with 54 11 P:54,5,0 Pn:54,6,1 PnV:8,2,1 PnVt:1,0,0 Pnt:7,0,0 Pt:7,0,0 S:50,4,2 SVP:50,6,2 SVPt:8,0,0 VP:54,7,0 VPt:8,0,0
verb##pas|p:within 2 1 P:2,1,0 Pn:2,1,0 S:1,0,0 SVP:1,1,1 VP:2,1,0
verb##pas|p:without 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:with|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:with|pt 3 1 COL:1,0,0 P:3,1,0 Pn:3,1,0 PnV:1,1,0 S:3,0,0 SVP:3,1,0 T:3,0,0 TE:3,0,0 VP:3,1,0
verb##pas|pt 11 2 S:11,2,2 SVP:4,0,0 T:11,0,0 TE:11,0,0 TEt:3,0,0 Tt:3,0,0 VP:4,0,0
verb##pas|q 23 9 P:4,0,0 Pn:4,1,0 PnV:2,2,1 QR:23,3,0 S:22,3,0 SVP:4,4,0 VP:4,2,0
verb##pas|q|a 8 6 P:1,1,0 Pn:1,1,0 QR:8,5,1 S:6,5,0 SVP:6,5,3 SX:6,5,2 St:1,0,0 T:1,0,0 TE:1,0,0 VP:8,4,0 X:8,3,0 XE:8,3,0
verb##pas|q|c 3 3 C:3,2,2 CE:3,2,2 QR:3,2,2 S:3,0,0 SVP:3,2,0 VP:3,2,2
verb##pas|q|g 1 1 QR:1,1,0 S:1,1,0 SVP:1,1,0 SX:1,1,0 VP:1,1,0 X:1,1,0 XE:1,1,0
verb##pas|q|o 2 2 O:2,2,0 QR:2,2,0 S:2,1,0 SVP:2,2,1 VP:2,2,0
verb##pas|q|x 3 2 QR:3,1,0 S:2,0,0 SVP:2,1,0 SVPt:1,0,0 SX:2,1,0 SXt:1,0,0 VP:3,2,1 VPt:1,0,0 X:3,2,1 XE:3,1,1 XEt:1,0,0 Xt:1,0,0
verb##pas|rel 31 5 REL:31,0,0 RELt:1,0,0 S:31,3,3 SVP:5,1,0 VP:5,0,0
verb##pas|x 248 117 P:12,0,0 Pn:12,0,0 PnV:8,2,0 PnVt:2,0,0 S:228,15,1 SVP:228,95,58 SVPt:27,12,2 SX:228,98,59 SXt:17,5,0 St:5,1,0 VP:248,102,9 VPt:28,12,2 X:248,103,11 XE:248,96,9 XEt:45,19,2 Xt:18,6,1
verb##pas|x|: 2 0 COL:2,0,0 COLt:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:2,0,0 SVP:2,0,0 SX:2,0,0 VP:2,0,0 X:2,0,0 XE:2,0,0
verb##pas|x|pt 5 3 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:5,0,0 SVP:5,3,1 SX:5,3,0 T:5,1,0 TE:5,2,0 TEt:1,1,0 Tt:1,1,0 VP:5,3,0 X:5,2,0 XE:5,3,0 XEt:1,1,0
verb##post0 257 91 L:257,15,2 Lt:101,9,1 Ltt:16,2,0
verb##post0m 147 65 L:147,4,1 LR:147,25,1 LRt:16,1,0 Lt:44,4,1 LtR:30,6,1 LtRt:7,1,0 Ltt:5,0,0
verb##post0mq 42 33 L:42,19,11 LR:42,17,0 LRt:5,3,0 Lt:30,18,10 LtR:28,14,0 LtRt:5,3,0 QL:42,21,13 QLR:7,4,0
verb##post0mq|Q|c 2 2 C:2,1,0 CE:2,1,0 E:2,1,0 L:2,0,0 LR:2,1,0 Lt:2,0,0 LtR:2,1,0 NE:2,1,0 QL:2,0,0 QLR:2,2,2 VP:2,1,0
verb##post0mq|c 5 5 C:5,1,1 CE:5,1,1 CEt:1,0,0 Ct:1,0,0 E:5,1,1 Et:1,0,0 L:5,4,1 LR:5,3,0 Lt:5,4,1 LtR:5,3,0 NE:5,1,0 QL:5,4,1 VP:5,1,1 VPt:1,0,0
verb##post0mq|q|c 2 2 C:2,2,2 CE:2,2,2 E:2,2,2 L:2,0,0 LR:2,2,0 Lt:2,0,0 LtR:2,2,0 QL:2,0,0 QLR:2,2,0 QR:2,2,2 VP:2,2,2
verb##post0m|c 2 2 C:2,2,2 CE:2,2,2 CEt:1,0,0 Ct:1,0,0 E:2,2,2 Et:1,0,0 L:2,0,0 LR:2,1,0 Lt:2,0,0 LtR:2,1,0 NE:2,2,0 NEt:1,0,0 VP:2,2,2 VPt:1,0,0
verb##post0m|ct 4 4 C:4,3,2 CE:4,3,3 CEt:1,1,1 Ct:1,1,1 E:4,3,3 Et:1,1,1 L:4,0,0 LR:4,1,0 Lt:4,0,0 LtR:4,1,0 Ltt:2,0,0 VP:4,3,3 VPt:1,1,1
verb##post0m|c|i 1 1 C:1,1,1 CE:1,1,1 E:1,1,0 L:1,0,0 LR:1,1,0 Lt:1,0,0 LtR:1,1,0 NE:1,1,1 VP:1,1,0 VPi:1,1,1
verb##post0m|q|c 3 3 C:3,3,2 CE:3,3,2 E:3,3,2 L:3,0,0 LR:3,3,0 Lt:3,0,0 LtR:3,3,0 QR:3,3,3 VP:3,3,2
verb##post0q 27 24 L:27,18,8 Lt:22,14,5 QL:27,19,12 QLR:1,1,0
verb##post0q|c 5 3 C:5,2,2 CE:5,2,2 E:5,2,2 L:5,1,0 Lt:5,1,0 NE:4,2,0 QL:5,1,1 VP:5,2,2
verb##post0|c 10 9 C:10,9,8 CE:10,9,9 E:10,9,9 L:10,0,0 Lt:10,0,0 Ltt:3,0,0 NE:10,9,0 VP:10,9,8
verb##post0|ct 8 5 C:8,5,5 CE:8,5,5 CEt:1,0,0 Ct:1,0,0 E:8,5,5 Et:1,0,0 L:8,0,0 Lt:8,0,0 Ltt:2,0,0 VP:8,5,5 VPt:1,0,0
verb##post0|cw 1 1 C:1,1,1 CE:1,1,1 E:1,1,1 L:1,0,0 Lt:1,0,0 VP:1,1,1
verb##postI 40 38 L:40,37,31 Lt:31,30,22 Ltt:4,3,0
verb##postIm 1 1 L:1,0,0 LR:1,1,0
verb##postImq 17 17 L:17,15,10 LR:17,14,2 LRt:1,1,0 Lt:16,14,8 LtR:16,13,2 LtRt:1,1,0 QL:17,16,9 QLR:4,4,3
verb##postImq|q|c 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 L:1,1,0 LR:1,1,1 Lt:1,1,0 LtR:1,1,1 NE:1,1,0 QL:1,1,0 QLR:1,1,1 QR:1,1,0 VP:1,1,0
verb##postIq 552 545 L:552,421,217 Lt:545,401,206 Ltt:2,1,0 QL:552,437,230 QLR:321,310,269
verb##postS 558 315 L:558,220,189 Lt:359,171,140 Ltt:40,10,0
verb##postSm 144 62 L:144,14,8 LR:144,23,6 LRt:10,2,0 Lt:77,7,4 LtR:59,11,1 LtRt:4,1,0 Ltt:10,0,0
verb##postSmq 163 159 L:163,109,58 LR:163,99,22 LRt:10,6,0 Lt:143,93,49 LtR:142,79,12 LtRt:9,6,0 Ltt:1,0,0 QL:163,117,72 QLR:41,38,25
verb##postSmq|Q|c 5 5 C:5,3,0 CE:5,3,0 E:5,3,0 L:5,5,2 LR:5,5,3 Lt:5,5,2 LtR:5,5,3 NE:1,1,0 O:1,0,0 OC:1,1,0 P:4,0,0 Pn:4,0,0 PnV:3,3,0 QL:5,5,2 QLR:5,5,3 QR:5,3,0 VP:5,3,0 VPo:1,1,0
verb##postSmq|c 11 11 C:11,2,0 CE:11,2,0 E:11,2,0 Et:1,0,0 L:11,11,7 LR:11,10,2 Lt:11,10,7 LtR:11,10,1 NE:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 QL:11,10,7 VP:11,2,0 VPt:1,0,0
verb##postSmq|c|i 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,1,1 LR:1,1,0 Lt:1,1,1 LtR:1,1,0 NE:1,0,0 QL:1,1,1 VP:1,0,0 VPi:1,0,0
verb##postSmq|c|o 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 L:1,0,0 LR:1,1,1 Lt:1,0,0 LtR:1,1,1 NE:1,1,0 O:1,0,0 OC:1,1,0 QL:1,0,0 VP:1,1,0 VPo:1,1,0
verb##postSmq|q|c 29 29 C:29,22,1 CE:29,22,1 E:29,22,1 L:29,15,0 LR:29,26,20 Lt:29,13,0 LtR:29,26,18 QL:29,16,2 QLR:29,29,23 QR:29,25,1 VP:29,22,1 VPi:1,0,0
verb##postSm|Q|c 3 3 C:3,3,2 CE:3,3,2 E:3,3,0 L:3,0,0 LR:3,1,0 Lt:3,0,0 LtR:3,1,0 Ltt:2,0,0 P:3,0,0 Pn:3,0,0 PnV:3,3,0 QR:3,3,2 VP:3,3,0
verb##postSm|c 10 9 C:10,8,5 CE:10,8,5 CEt:2,2,1 Ct:2,2,1 E:10,8,5 Et:2,2,1 L:10,1,1 LR:10,2,0 Lt:10,1,1 LtR:10,2,0 Ltt:1,0,0 NE:9,7,0 NEt:2,2,0 VP:10,8,5 VPt:2,2,1
verb##postSm|ct 4 3 C:4,3,3 CE:4,3,3 CEt:1,0,0 Ct:1,0,0 E:4,3,3 Et:1,0,0 L:4,0,0 LR:4,1,0 LRt:1,0,0 Lt:4,0,0 LtR:4,1,0 LtRt:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:4,3,2 VPt:1,0,0
verb##postSm|ct|o 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 Ltt:1,0,0 O:1,1,0 OC:1,1,0 VP:1,1,0
verb##postSm|c|i 1 1 C:1,1,0 CE:1,1,0 E:1,1,1 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 NE:1,1,0 VP:1,1,1 VPi:1,1,0
verb##postSm|q|c 5 5 C:5,4,2 CE:5,4,2 E:5,4,2 L:5,1,0 LR:5,2,1 Lt:5,1,0 LtR:5,2,1 Ltt:1,0,0 NE:1,1,0 QR:4,4,2 VP:5,4,2
verb##postSq 1783 1767 L:1783,1343,725 Lt:1667,1187,593 Ltt:3,0,0 QL:1783,1452,842 QLR:709,679,581
verb##postSq|Q|c 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,1,1 Lt:1,1,1 QL:1,1,1 QLR:1,1,0 QR:1,0,0 VP:1,0,0
verb##postSq|c 5 4 C:5,1,0 CE:5,1,0 E:5,1,0 L:5,3,2 Lt:5,3,2 NE:2,0,0 QL:5,3,2 VP:5,1,0
verb##postSq|ct|o 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,1,0 Lt:1,0,0 NE:1,0,0 O:1,0,0 OC:1,0,0 QL:1,1,0 VP:1,0,0 VPo:1,0,0
verb##postSq|q|c 2 2 C:2,0,0 CE:2,0,0 E:2,0,0 L:2,2,2 Lt:2,2,2 QL:2,2,2 QLR:2,1,0 QR:2,0,0 VP:2,0,0
verb##postS|c 15 8 C:15,8,6 CE:15,7,5 E:15,7,5 L:15,1,0 Lt:15,1,0 Ltt:2,0,0 NE:13,5,0 S:1,0,0 SVP:1,0,0 VP:15,8,6
verb##postS|ct 7 5 C:7,4,4 CE:7,5,5 CEt:2,0,0 Ct:1,0,0 E:7,5,5 Et:2,0,0 L:7,0,0 Lt:7,0,0 Ltt:3,0,0 NE:1,1,0 NEt:1,0,0 S:1,0,0 SVP:1,0,0 VP:7,4,4 VPt:1,0,0
verb##postS|ct|i 1 1 C:1,1,0 CE:1,1,1 E:1,1,0 L:1,0,0 Lt:1,0,0 NE:1,1,1 VP:1,1,0 VPi:1,1,0
verb##postS|ct|o 1 1 C:1,1,1 CE:1,1,1 E:1,1,0 L:1,0,0 Lt:1,0,0 NE:1,1,1 O:1,0,0 OC:1,1,0 VP:1,1,0 VPo:1,1,1
verb##pt 24 5 E:24,4,3 Et:7,0,0 NE:5,2,0 S:1,0,0 T:24,3,1 TE:24,3,1 TEt:5,0,0 Tt:5,0,0 VP:6,1,0
verb##pt|: 20 3 COL:20,3,2 COLt:1,0,0 E:20,3,1 Et:1,0,0 T:20,3,2 TE:20,3,2 VP:1,0,0
verb##pt|:|T 3 0 COL:3,0,0 E:3,0,0 NE:2,0,0 T:3,0,0 TE:3,0,0 VP:1,0,0
verb##pt|T 22 6 E:22,6,4 Et:3,1,0 NE:8,1,0 NEt:1,0,0 T:22,6,3 TE:22,6,3 TEt:3,1,0 Tt:4,1,0 VP:8,0,0
verb##q 168 75 E:74,29,11 Et:2,0,0 NE:5,1,0 P:24,8,0 Pn:24,8,2 PnV:6,1,1 Pnt:1,0,0 Pt:1,0,0 QR:168,54,30 S:5,0,0 VP:35,8,1 VPt:1,0,0
verb##q|T 66 47 E:53,40,31 NE:2,0,0 QR:66,47,46 VP:20,3,3
verb##q|a 11 6 E:11,5,3 NE:1,0,0 QR:11,6,2 VP:11,6,3 X:11,6,3 XE:11,5,3
verb##q|a|pt 1 1 E:1,1,1 QR:1,1,1 T:1,1,0 TE:1,1,0 VP:1,0,0 X:1,0,0 XE:1,1,1
verb##q|c 268 264 C:268,239,174 CE:268,240,172 CEt:1,1,0 Ct:2,2,1 E:268,240,171 Et:1,1,0 NE:33,26,2 NEt:1,1,0 QR:250,234,209 VP:268,239,170 VPt:2,2,1
verb##q|ct 49 49 C:49,46,39 CE:49,45,37 CEt:5,5,2 Ct:4,4,1 E:49,45,37 Et:5,5,2 QR:49,37,1 VP:49,45,38 VPt:4,4,1
verb##q|ct|a 1 1 C:1,1,0 CE:1,1,0 E:1,1,1 NE:1,1,0 QR:1,0,0 VP:1,1,1 X:1,0,0 XE:1,1,0
verb##q|cw 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 QR:1,0,0 VP:1,1,0
verb##q|c|a 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 NE:1,0,0 QR:1,0,0 S:1,1,0 SVP:1,0,0 SX:1,1,1 VP:1,0,0 X:1,1,0 XE:1,0,0
verb##q|c|i 3 3 C:3,3,1 CE:3,3,1 E:3,3,1 NE:3,3,1 QR:3,2,2 VP:3,3,1 VPi:3,3,1
verb##q|c|o 11 10 C:11,9,4 CE:11,9,4 E:11,9,3 NE:9,7,3 O:11,0,0 OC:11,9,3 QR:11,10,5 VP:11,9,3 VPo:11,9,4
verb##q|g 1 1 E:1,1,1 QR:1,0,0 VP:1,1,1 X:1,1,1 XE:1,1,1
verb##q|g|pt 1 0 E:1,0,0 QR:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##q|i 3 2 E:3,0,0 NE:1,0,0 QR:3,2,1 VP:3,1,0 VPi:1,0,0
verb##q|i|pt 1 1 E:1,0,0 NE:1,0,0 QR:1,1,1 T:1,0,0 TE:1,0,0 VP:1,1,1
verb##q|o 212 137 E:212,101,69 Et:13,5,3 N:3,2,0 NE:107,54,7 NEt:10,2,0 O:212,86,56 Ot:3,1,1 P:36,16,0 Pn:36,12,0 PnV:5,1,0 PnVt:1,0,0 QR:212,97,40 VP:212,103,76 VPo:71,35,0 VPot:2,0,0 VPt:6,2,2
verb##q|o|T 4 3 E:4,2,2 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:4,3,2 P:1,1,0 Pn:1,0,0 QR:4,3,2 VP:4,3,3 VPo:1,1,0
verb##q|o|a 15 13 E:15,11,9 NE:12,8,1 O:15,5,0 QR:15,13,1 VP:15,12,10 VPo:15,11,1 X:15,12,1 XE:15,10,1
verb##q|o|g 2 2 E:2,0,0 NE:1,0,0 O:2,2,1 QR:2,2,1 VP:2,0,0 VPo:2,0,0 X:2,0,0 XE:2,0,0
verb##q|o|i 3 3 E:3,3,3 NE:3,3,0 O:3,2,0 QR:3,1,0 VP:3,3,3 VPi:3,3,0 VPo:1,1,0
verb##q|o|pt 2 2 E:2,1,0 NE:1,1,0 O:2,1,1 QR:2,2,2 T:2,1,0 TE:2,1,0 VP:2,1,1
verb##q|o|x 1 1 E:1,1,0 NE:1,1,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 QR:1,0,0 VP:1,1,1 VPo:1,1,0 X:1,1,0 XE:1,0,0
verb##q|pt 3 2 E:3,0,0 P:1,1,0 Pn:1,1,0 PnV:1,0,0 QR:3,2,1 T:3,0,0 TE:3,0,0 VP:2,1,0
verb##q|pt|T 8 8 E:8,7,3 QR:8,8,8 T:8,7,3 TE:8,7,3 VP:4,0,0
verb##q|x 20 17 E:20,16,9 Et:2,1,0 P:2,1,0 Pn:2,1,0 PnV:2,1,1 QR:20,13,1 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:20,17,10 VPt:1,1,0 X:20,17,10 XE:20,16,9 XEt:2,1,0 Xt:1,1,0
verb##rel 194 63 E:107,7,1 Et:8,0,0 NE:10,0,0 NEt:1,0,0 REL:194,24,9 VP:33,3,0 VPt:4,0,0
verb##rel|T 70 13 E:51,3,1 Et:3,0,0 NE:12,1,0 NEt:1,0,0 REL:70,4,3 S:2,0,0 SVP:1,0,0 VP:35,0,0
verb##x 1658 779 E:1658,633,237 Et:223,93,38 NE:17,3,0 NEt:3,0,0 P:207,19,0 Pn:207,22,3 PnV:203,77,37 PnVt:17,8,6 S:153,15,2 SVP:153,85,41 SVPt:16,10,2 SX:153,88,42 SXt:11,7,1 St:2,0,0 VP:1658,674,271 VPt:163,68,25 X:1658,672,280 XE:1658,627,243 XEt:223,94,38 Xt:128,61,20
verb##x|: 34 16 COL:34,6,1 COLt:6,0,0 E:34,10,2 Et:7,3,1 P:4,0,0 Pn:4,0,0 PnV:4,0,0 S:3,0,0 SVP:3,1,0 SVPt:1,0,0 SX:3,1,0 SXt:1,0,0 VP:34,11,3 VPt:3,2,1 X:34,11,3 XE:34,10,2 XEt:7,3,1 Xt:3,2,1
verb##x|T 92 37 E:92,28,7 Et:13,4,1 NE:4,2,0 P:30,0,0 Pn:30,0,0 PnV:30,9,1 PnVt:2,1,0 S:2,0,0 SVP:2,1,0 SX:2,1,0 VP:92,29,0 VPt:11,3,0 X:92,31,6 XE:92,28,5 XEt:13,4,1 Xt:7,2,0
verb##x|pt 28 11 E:28,7,1 Et:11,3,0 P:6,0,0 Pn:6,1,0 PnV:6,2,2 PnVt:1,0,0 S:2,0,0 SVP:2,2,1 SX:2,2,1 T:28,3,0 TE:28,3,0 TEt:4,0,0 Tt:3,0,0 VP:28,10,1 VPt:4,0,0 X:28,9,1 XE:28,6,1 XEt:11,3,0 Xt:2,0,0
verb##x|pt|: 6 4 COL:6,3,0 E:6,3,2 S:4,1,0 SVP:4,2,0 SX:4,2,0 T:6,3,0 TE:6,3,0 VP:6,1,0 X:6,1,0 XE:6,3,2
verb##x|pt|T 1 0 E:1,0,0 NE:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
vet# 5 0 E:3,0,0 O:3,0,0 VP:4,0,0
view# 25 19 C:2,1,0 CE:2,1,0 E:18,9,6 NE:14,5,0 O:14,5,2 P:15,8,0 Pn:15,8,1 PnV:8,3,0 S:5,3,0 SVP:5,3,1 St:2,1,0 VP:25,12,7 VPo:10,5,0
view#o 6 4 E:6,3,2 NE:4,1,0 O:6,2,1 VP:6,3,2 VPo:3,1,0
violate# 7 0 E:6,0,0 NE:4,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0 VPo:3,0,0
visit# 28 1 E:27,1,0 Et:5,0,0 NE:17,0,0 O:22,0,0 P:13,0,0 Pn:13,0,0 PnV:6,1,0 VP:26,1,0 VPo:15,1,0 VPot:3,0,0 VPt:4,0,0 X:6,1,0 XE:6,1,0
visit#o 7 0 E:7,0,0 NE:5,0,0 O:7,0,0 VP:7,0,0
vocal# 4 3 P:4,3,0 Pn:4,3,2 VP:4,2,0
voice# 9 7 E:8,7,2 Et:1,1,0 N:1,1,0 NE:7,7,0 NEt:1,1,0 O:8,4,2 P:3,2,0 Pn:3,1,1 PnV:1,1,1 PnVt:1,1,0 VP:8,7,2 VPo:3,3,0 VPot:1,1,0 VPt:1,1,0 X:1,1,0 XE:1,1,0 XEt:1,1,0 Xt:1,1,0
voice#o 5 4 E:5,4,2 N:1,1,0 NE:4,4,0 O:5,4,2 VP:5,4,2
volunteer# 5 1 E:5,1,1 VP:4,1,1 X:3,1,1 XE:3,1,1
vote# 102 49 E:91,25,4 Et:15,6,2 L:8,0,0 LR:3,0,0 NE:15,2,0 O:11,5,5 P:73,28,1 Pn:73,30,22 PnV:24,10,3 PnVt:2,1,1 VP:90,34,5 VPo:8,2,0 VPt:4,2,1 X:9,6,3 XE:9,5,3
vote#0 8 0 E:8,0,0 VP:5,0,0
vote#p:against 6 5 E:6,3,0 P:6,5,0 Pn:6,5,5 PnV:3,2,0 VP:6,3,0
vote#p:for 33 20 E:33,13,0 Et:3,1,0 P:33,15,0 Pn:33,17,14 PnV:12,6,3 PnVt:1,1,1 VP:33,16,0 VPt:1,1,0
vote#p:in 13 5 E:13,2,0 Et:5,3,1 P:13,5,1 Pn:13,5,0 VP:13,4,0 VPt:2,1,1
vote#x 6 6 E:6,4,3 PnV:1,1,0 VP:6,5,3 X:6,5,2 XE:6,4,2
vouch# 4 4 E:3,2,0 Et:1,1,0 P:3,1,0 Pn:3,1,1 PnV:1,1,1 Pnt:1,1,1 Pt:1,1,0 VP:3,2,0 VPt:1,1,0 X:1,1,0 XE:1,1,0
vow# 40 40 C:3,3,2 CE:3,3,2 E:38,35,22 Et:2,2,1 L:2,1,1 Lt:2,1,1 NE:1,1,0 O:1,1,1 QL:1,1,1 QR:8,6,1 VP:38,38,24 VPt:2,2,1 X:33,33,22 XE:33,30,19 XEt:2,2,1 Xt:2,2,1
vow#q|x 6 6 E:6,5,1 QR:6,4,0 VP:6,6,2 X:6,6,2 XE:6,5,1
vow#x 24 24 E:24,22,15 Et:2,2,1 VP:24,24,17 VPt:2,2,1 X:24,24,17 XE:24,22,15 XEt:2,2,1 Xt:2,2,1
vy# 8 0 E:7,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0 X:4,0,0 XE:4,0,0
wage# 4 1 E:3,1,1 N:1,1,0 NE:2,1,0 O:3,1,1 VP:4,1,1
wait# 26 1 E:25,1,0 NE:3,0,0 P:14,1,0 Pn:14,1,0 PnV:9,1,0 VP:24,1,0 X:10,0,0 XE:10,1,0
wait#0 5 0 E:5,0,0 VP:4,0,0
wait#p:for 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0
wait#x 6 1 E:6,1,0 P:4,1,0 Pn:4,1,0 PnV:4,1,0 VP:6,1,0 X:6,0,0 XE:6,1,0
walk# 28 4 E:26,0,0 Et:7,1,1 NE:11,0,0 NEt:5,0,0 O:11,3,3 P:14,0,0 Pn:14,0,0 PnV:5,0,0 VP:25,1,0 VPo:7,0,0 VPt:4,1,0
want# 140 101 C:1,1,1 CE:1,1,1 COL:3,0,0 E:134,81,65 Et:18,9,3 N:2,1,0 NE:46,30,0 NEt:5,2,0 O:48,19,10 Ot:1,1,0 P:11,5,0 Pn:11,5,0 PnV:3,1,0 QR:3,0,0 REL:5,1,1 SVPt:1,1,0 SXt:1,1,0 T:3,0,0 TE:3,0,0 VP:131,85,67 VPo:32,21,0 VPot:2,1,0 VPt:13,8,3 X:97,62,36 XE:97,62,36 XEt:13,6,2 Xt:9,6,2
want#o 20 13 E:20,13,11 Et:3,3,1 N:2,1,0 NE:18,11,0 NEt:2,1,0 O:20,12,9 Ot:1,1,0 VP:20,13,11 VPo:6,3,0 VPt:2,2,1
want#o|x 13 11 E:13,11,10 NE:12,11,0 O:13,1,0 VP:13,11,9 VPo:13,10,0 X:13,10,0 XE:13,11,0
want#x 76 57 E:76,47,35 Et:10,4,1 VP:76,48,35 VPt:8,4,1 X:76,49,35 XE:76,47,35 XEt:10,4,1 Xt:7,4,1
warn# 42 41 C:24,22,19 CE:24,23,19 CEt:2,2,1 Ct:1,1,0 E:37,31,20 Et:4,4,1 L:4,3,2 LR:2,2,1 Lt:2,2,1 NE:8,6,1 NEt:1,1,0 O:3,0,0 P:10,6,0 Pn:10,6,5 PnV:4,2,0 PnVt:2,2,2 QL:2,2,1 QR:3,3,1 SVP:1,1,0 VP:36,30,15 VPi:3,3,2 VPo:3,1,1 VPot:1,1,0 VPt:4,4,1 X:1,1,1 XE:1,1,0
warn#ct 16 16 C:16,14,13 CE:16,15,14 CEt:1,1,0 Ct:1,1,0 E:16,15,14 Et:1,1,0 PnV:1,1,0 VP:16,15,11 VPt:1,1,0
watch# 59 9 C:2,1,0 CE:2,1,0 E:55,7,2 Et:6,2,2 NE:26,3,0 NEt:2,1,0 O:41,4,1 P:15,0,0 Pn:15,0,0 PnV:2,1,0 VP:54,6,4 VPo:24,3,0 X:11,2,0 XE:11,3,0
watch#0 6 0 E:6,0,0
watch#o 17 4 E:17,3,0 Et:3,2,2 NE:12,1,0 NEt:1,1,0 O:17,3,0 VP:17,3,1 VPo:5,1,0
watch#o|T 5 0 E:4,0,0 O:5,0,0 VP:5,0,0
watch#o|a 6 1 E:6,1,1 NE:6,1,0 O:6,0,0 VP:6,1,1 VPo:6,1,0 X:6,1,0 XE:6,1,0
wave# 8 0 E:7,0,0 Et:3,0,0 P:4,0,0 Pn:4,0,0 VP:6,0,0
wear# 18 0 E:17,0,0 Et:3,0,0 NE:13,0,0 NEt:3,0,0 O:14,0,0 P:3,0,0 Pn:3,0,0 QR:6,0,0 VP:17,0,0 VPo:5,0,0
wear#o 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 VP:7,0,0
weigh# 11 4 E:8,1,0 Et:5,2,0 P:7,3,0 Pn:7,3,2 Pnt:1,1,0 Pt:1,1,0 VP:9,2,0 VPt:3,1,0
welcome# 15 8 C:1,1,0 CE:1,1,0 E:14,8,7 NE:9,5,0 O:11,4,3 OC:1,1,1 P:6,2,0 Pn:6,2,0 PnV:1,1,0 VP:15,8,8 VPi:1,1,0 VPo:6,4,0 X:3,2,0 XE:3,2,0
welcome#o 5 3 E:5,3,3 NE:3,1,0 O:5,3,3 VP:5,3,3
widen# 9 0 E:9,0,0 NE:9,0,0 O:9,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0 VPo:7,0,0
widen#o 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0 VPo:4,0,0
willing# 8 4 VP:8,3,1 X:8,3,1 XE:8,4,2
willing#x|A 8 4 VP:8,3,1 X:8,3,1 XE:8,4,2
win# 471 7 C:10,0,0 CE:10,0,0 COL:13,0,0 E:447,3,1 Et:101,1,0 L:8,0,0 LR:5,0,0 NE:240,3,0 NEt:60,1,0 O:344,1,1 Ot:10,0,0 P:178,0,0 Pn:178,0,0 PnV:56,0,0 PnVt:9,0,0 Pnt:3,0,0 Pt:4,0,0 QR:3,0,0 REL:11,0,0 S:4,0,0 T:13,0,0 TE:13,0,0 TEt:3,0,0 Tt:3,0,0 VP:435,3,1 VPo:177,2,0 VPot:28,1,0 VPt:61,1,0 X:29,0,0 XE:29,0,0 XEt:3,0,0 Xt:3,0,0
win#0 18 0 E:18,0,0 Et:5,0,0 NE:3,0,0
win#a 15 0 E:15,0,0 NE:3,0,0 VP:15,0,0 X:15,0,0 XE:15,0,0
win#c 6 0 C:6,0,0 CE:6,0,0 E:6,0,0 NE:3,0,0 VP:6,0,0
win#o 199 3 E:199,3,1 Et:49,1,0 NE:109,3,0 NEt:31,1,0 O:199,1,1 Ot:9,0,0 VP:199,3,1 VPo:45,2,0 VPot:7,1,0 VPt:32,1,0
win#o|T 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
win#o|p:by 11 0 E:11,0,0 NE:11,0,0 O:11,0,0 P:11,0,0 Pn:11,0,0 PnV:5,0,0 VP:11,0,0 VPo:11,0,0
win#o|p:in 48 0 E:48,0,0 Et:15,0,0 NE:42,0,0 NEt:14,0,0 O:48,0,0 P:48,0,0 Pn:48,0,0 PnV:21,0,0 PnVt:5,0,0 VP:48,0,0 VPo:48,0,0 VPot:12,0,0 VPt:12,0,0
win#o|p:in|T 6 0 E:4,0,0 NE:3,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
win#o|p:on 11 1 E:11,0,0 NE:8,0,0 O:11,0,0 P:11,0,0 Pn:11,0,0 PnV:4,0,0 VP:11,0,0 VPo:11,0,0
win#o|x 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
win#p:by 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
win#p:in 19 0 E:19,0,0 Et:4,0,0 P:19,0,0 Pn:19,0,0 PnV:3,0,0 VP:18,0,0
win#p:in|T 9 0 E:6,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0
win#p:over 7 0 E:7,0,0 Et:4,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0 VPt:3,0,0
win#rel 5 0 REL:5,0,0
win#rel|T 5 0 REL:5,0,0 VP:4,0,0
withdraw# 7 3 E:5,2,1 N:1,1,0 NE:3,2,0 O:4,3,2 P:3,0,0 Pn:3,0,0 VP:5,2,1
withhold# 7 2 E:6,1,0 NE:5,1,0 O:4,2,1 VP:6,2,0
witness# 4 3 E:4,3,3 NE:3,2,0 O:4,3,2 VP:4,3,3
wonder# 17 14 C:10,9,9 CE:10,9,8 E:14,11,8 L:3,3,1 Lt:3,3,1 P:2,1,0 Pn:2,1,1 QL:3,3,2 T:1,1,1 TE:1,1,1 VP:13,10,9
wonder#cw 10 9 C:10,9,9 CE:10,9,8 E:10,9,8 VP:10,9,9
word# 4 2 E:2,1,0 NE:1,1,0 QR:3,1,1 T:2,1,0 TE:2,1,0 VP:3,0,0 VPt:1,1,0
work# 181 9 E:161,6,1 Et:28,2,1 L:16,0,0 LR:5,0,0 Lt:4,0,0 NE:19,0,0 NEt:5,0,0 O:26,0,0 P:108,0,0 Pn:108,0,0 PnV:52,3,0 PnVt:6,0,0 Pt:3,0,0 SVP:1,1,0 SX:1,1,0 T:6,2,0 TE:6,2,0 VP:157,8,1 VPo:16,0,0 VPt:19,1,0 X:35,7,2 XE:35,7,1 XEt:6,2,1 Xt:3,1,0
work#0 15 0 E:12,0,0 VP:10,0,0
work#o 16 0 E:16,0,0 Et:4,0,0 NE:9,0,0 O:16,0,0 VP:16,0,0 VPo:6,0,0 VPt:4,0,0
work#p:as 8 0 E:8,0,0 Et:3,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:8,0,0
work#p:at 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
work#p:for 28 0 E:28,0,0 Et:3,0,0 P:28,0,0 Pn:28,0,0 PnV:13,0,0 VP:28,0,0 VPt:3,0,0
work#p:in 13 0 E:13,0,0 P:13,0,0 Pn:13,0,0 PnV:5,0,0 VP:13,0,0
work#p:on 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:9,0,0
work#p:with 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 PnV:6,0,0 VP:9,0,0
work#postS 8 0 L:8,0,0
work#x 26 4 E:26,2,0 Et:4,2,1 P:11,0,0 Pn:11,0,0 PnV:11,2,0 VP:26,3,1 VPt:3,1,0 X:26,3,1 XE:26,2,0 XEt:4,2,1 Xt:3,1,0
worried# 7 7 C:2,2,1 CE:2,2,1 P:5,4,0 Pn:5,4,4 PnV:2,2,1 VP:7,7,1
worry# 20 18 C:8,8,7 CE:8,7,6 CEt:2,1,1 Ct:1,1,1 E:17,8,6 Et:4,1,1 L:3,0,0 LR:1,1,0 LRt:1,1,0 LtR:1,1,0 LtRt:1,1,0 NE:8,3,0 O:3,0,0 P:4,2,0 Pn:4,2,1 PnV:2,1,1 VP:16,9,7 VPt:2,1,1
worth# 4 0 VP:4,0,0
wound# 5 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
wrap# 5 0 VP:4,0,0
write# 285 257 C:37,35,24 CE:37,35,24 CEt:2,2,2 COL:2,2,1 Ct:2,2,2 E:118,82,31 Et:9,3,1 L:162,120,63 LR:27,18,8 Lt:127,95,45 LtR:14,7,2 NE:32,16,1 NEt:4,1,0 O:36,10,3 OC:1,1,1 P:52,15,0 Pn:52,15,7 PnV:21,14,0 PnVt:2,1,0 Pnt:1,1,0 Pt:1,1,0 QL:142,127,80 QLR:46,45,37 QR:30,22,18 REL:2,2,1 S:5,1,1 SVP:3,0,0 T:6,4,3 TE:6,4,2 VP:119,64,23 VPo:15,9,1 VPt:8,3,1 X:3,3,0 XE:3,3,0
write#ct 16 16 C:16,16,13 CE:16,16,13 CEt:1,1,1 Ct:1,1,1 E:16,16,10 Et:1,1,0 P:5,0,0 Pn:5,0,0 PnV:5,5,0 PnVt:1,1,0 VP:16,16,9 VPt:1,1,0
write#mid 10 10 E:10,10,4 L:10,1,0 LR:10,10,5
write#o 20 14 E:20,9,3 NE:14,7,0 O:20,6,2 VP:20,9,3 VPo:3,3,1
write#o|T 5 3 E:5,2,0 NE:2,1,0 O:5,3,1 VP:5,2,0
write#p:about 5 5 E:5,3,0 Et:2,1,0 P:5,5,0 Pn:5,5,5 Pnt:1,1,0 Pt:1,1,0 VP:5,3,0 VPt:2,1,0
write#p:in 5 4 E:5,3,0 P:5,1,0 Pn:5,1,0 PnV:1,1,0 VP:5,2,0
write#p:in|T 5 5 E:4,2,1 P:5,1,0 Pn:5,2,0 PnV:2,1,0 VP:5,2,0
write#pasA 6 2 S:2,1,1 VP:6,1,0
write#post0q 5 5 L:5,5,2 Lt:4,4,1 QL:5,5,4
write#postIq 15 15 L:15,14,10 Lt:15,12,8 QL:15,14,12 QLR:4,3,3
write#postSmq 7 7 L:7,5,0 LR:7,4,1 Lt:7,4,0 LtR:7,3,1 QL:7,6,1 QLR:3,3,2
write#postSq 109 109 L:109,88,48 Lt:92,73,34 QL:109,97,60 QLR:37,37,30
write#q|c 11 11 C:11,10,6 CE:11,10,6 E:11,10,6 QR:11,11,11 VP:11,10,6
wrong# 4 1 P:3,0,0 Pn:3,0,0 VP:4,1,0
yell# 7 7 C:2,1,1 CE:2,1,1 E:6,5,5 L:2,1,1 Lt:1,1,1 O:1,1,1 QL:1,1,1 QR:5,5,5 VP:4,3,3 X:1,1,1 XE:1,1,1
yield# 6 1 E:6,0,0 NE:3,0,0 O:3,0,0 P:2,1,0 Pn:2,1,1 VP:5,0,0
zero# 4 2 E:3,1,0 P:3,1,1 Pn:3,1,0 VP:3,1,0
`;
