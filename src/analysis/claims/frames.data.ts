/** Written by training. */
export const countedFrames = `
_# 5 1 E:4,1,1 O:4,1,1 VP:5,1,1
abandon# 9 0 E:8,0,0 NE:7,0,0 O:8,0,0 VP:8,0,0 VPo:3,0,0
abandon#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
able# 29 4 E:1,1,0 VP:29,3,0 X:29,3,0 XE:29,3,0 XEt:3,0,0
able#x|A 27 3 VP:27,2,0 X:27,2,0 XE:27,2,0 XEt:3,0,0
about# 6 1 VP:6,1,0 X:5,1,0 XE:5,1,0
about#x|A 5 1 VP:5,1,0 X:5,1,0 XE:5,1,0
accelerate# 8 0 E:6,0,0 O:5,0,0 VP:7,0,0
accept# 23 10 C:1,1,0 CE:1,1,0 E:21,8,6 Et:3,0,0 NE:12,2,0 O:19,7,6 P:4,1,0 Pn:4,1,0 VP:21,8,6 VPo:7,1,0
accept#o 14 7 E:14,6,5 NE:7,1,0 O:14,6,6 VP:14,6,5
accompany# 6 0 VP:5,0,0
accomplish# 4 0 E:4,0,0 VP:4,0,0
account# 6 0 P:3,0,0 Pn:3,0,0 VP:3,0,0
accuse# 73 69 E:65,55,41 Et:8,5,2 L:3,0,0 LR:1,1,0 NE:60,50,1 NEt:7,4,0 O:62,12,4 OC:1,1,0 Ot:2,1,0 P:47,39,1 Pn:47,36,2 PnV:7,6,1 PnVt:1,1,0 Pnt:3,2,0 Pt:3,2,0 S:4,0,0 SVP:3,3,0 VP:70,60,45 VPo:57,51,1 VPot:3,2,0 VPt:6,4,2
accuse#o 20 19 E:20,18,14 Et:3,1,0 NE:20,16,0 NEt:3,2,0 O:20,6,4 Ot:2,1,0 VP:20,17,16 VPo:15,13,0 VPt:2,1,0
accuse#o|p:of 37 34 E:37,32,25 Et:3,2,2 NE:34,30,1 NEt:3,2,0 O:37,4,0 P:37,31,1 Pn:37,30,2 PnV:3,3,1 Pnt:3,2,0 Pt:3,2,0 VP:37,32,25 VPo:37,33,1 VPot:3,2,0 VPt:3,2,2
achieve# 7 0 E:6,0,0 O:5,0,0 VP:7,0,0
acknowledge# 63 60 C:30,28,20 CE:30,28,20 CEt:3,2,2 Ct:2,1,1 E:61,45,32 Et:11,7,4 L:5,1,0 LR:2,2,0 NE:15,7,0 O:21,15,13 OC:2,1,1 Ot:2,1,0 P:8,1,0 Pn:8,1,0 PnV:3,2,0 PnVt:1,1,0 QL:1,1,0 QLR:1,1,1 VP:56,45,31 VPo:5,2,0 VPt:6,4,2 X:1,1,1 XE:1,1,1
acknowledge#ct 26 26 C:26,25,18 CE:26,25,18 CEt:3,2,2 Ct:2,1,1 E:26,25,17 Et:3,2,2 PnV:1,1,0 VP:26,26,16 VPt:2,1,1
acknowledge#o 15 14 E:15,9,8 Et:5,4,2 NE:9,5,0 O:15,12,10 Ot:1,1,0 VP:15,11,10 VPo:2,1,0 VPt:2,2,1
acquiesce# 4 4 E:2,1,1 P:2,2,0 Pn:2,2,2 VP:3,3,0 X:1,1,0 XE:1,1,1
acquire# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
act# 21 0 E:16,0,0 Et:3,0,0 L:4,0,0 LR:3,0,0 NE:4,0,0 O:4,0,0 P:10,0,0 Pn:10,0,0 VP:17,0,0 VPt:3,0,0
adapt# 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
add# 277 239 C:102,90,61 CE:102,92,71 CEt:6,4,2 COL:3,1,0 Ct:4,2,0 E:168,129,91 Et:13,4,2 L:118,62,40 LR:43,35,10 Lt:46,32,20 LtR:6,5,0 NE:18,5,1 NEt:4,0,0 O:28,5,5 OC:2,1,0 Ot:3,0,0 P:18,0,0 Pn:18,0,0 PnV:5,1,0 QL:75,55,37 QLR:31,31,24 QR:71,67,50 S:3,0,0 T:2,2,1 TE:2,2,1 VP:145,101,72 VPo:12,2,1 VPt:8,2,0
add#ct 50 50 C:50,45,30 CE:50,47,38 CEt:5,4,2 Ct:3,2,0 E:50,47,38 Et:5,4,2 VP:50,46,34 VPt:3,2,0
add#mid 16 16 E:16,15,5 L:16,5,1 LR:16,16,10
add#o 14 8 E:14,4,4 NE:7,1,0 O:14,3,3 VP:14,3,3 VPo:3,0,0
add#p:to 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:7,0,0
add#post0 6 1 L:6,0,0
add#post0m 11 10 L:11,0,0 LR:11,7,0
add#post0mq 7 7 L:7,1,0 LR:7,5,0 Lt:1,1,0 QL:7,1,0 QLR:5,5,0
add#postS 6 2 L:6,2,2 Lt:3,1,1
add#postSmq 6 6 L:6,6,6 LR:6,6,0 Lt:4,4,4 LtR:4,4,0 QL:6,6,5
add#postSq 57 57 L:57,45,29 Lt:34,25,15 QL:57,45,30 QLR:24,24,22
add#q 6 6 E:1,1,1 QR:6,5,1
add#q|T 12 11 E:12,10,7 QR:12,11,10 VP:6,4,3
add#q|c 37 37 C:37,32,22 CE:37,32,23 E:37,32,23 PnV:1,1,0 QR:37,37,34 VP:37,32,23
add#q|ct 7 7 C:7,7,5 CE:7,7,5 E:7,7,5 QR:7,7,0 VP:7,7,5
address# 46 18 E:43,11,9 Et:6,1,0 NE:26,6,0 NEt:4,0,0 O:43,15,11 P:14,2,0 Pn:14,2,0 PnV:3,0,0 QR:2,1,1 T:4,0,0 TE:4,0,0 VP:45,13,10 VPo:19,2,0 VPot:3,0,0 VPt:6,1,0 XE:2,1,0
address#o 19 9 E:19,8,7 NE:13,4,0 O:19,8,8 VP:19,8,7
address#o|T 7 2 E:6,0,0 O:7,2,0 VP:7,2,0 VPo:3,0,0
adjective##:|A 14 0 COL:14,0,0 COLt:1,0,0 VP:11,0,0 VPt:2,0,0
adjective##A 129 18 VP:129,11,3 VPt:20,3,0
adjective##Q|A 5 1 P:5,0,0 Pn:5,0,0 PnV:1,1,0 Pnt:1,0,0 Pt:1,0,0 QR:5,1,1 VP:5,1,0 VPt:1,0,0
adjective##Q|ct|A 2 1 C:2,0,0 CE:2,1,1 QR:2,1,0 VP:2,1,1
adjective##Q|ct|x 1 1 C:1,0,0 CE:1,0,0 QR:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
adjective##Q|pt|A 1 1 P:1,1,0 Pn:1,1,1 PnV:1,0,0 PnVt:1,1,1 QR:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPt:1,1,0
adjective##Q|x|A 1 1 QR:1,0,0 VP:1,0,0 VPt:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0
adjective##a|A 5 0 P:1,0,0 Pn:1,0,0 VP:3,0,0 VPt:1,0,0 X:5,0,0 XE:5,0,0 XEt:1,0,0 Xt:1,0,0
adjective##ct|A 45 24 C:45,23,20 CE:45,22,18 CEt:7,3,1 Ct:6,3,1 P:3,1,0 Pn:3,1,0 PnV:2,1,0 PnVt:1,1,1 VP:43,24,19 VPt:6,3,1
adjective##ct|x|A 1 0 C:1,0,0 CE:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
adjective##cw|A 19 6 C:19,6,6 CE:19,5,5 CEt:2,1,1 VP:19,6,6 VPt:1,0,0
adjective##c|A 36 10 C:36,9,6 CE:36,9,5 CEt:5,0,0 Ct:4,0,0 P:6,0,0 Pn:6,0,0 PnV:5,1,1 PnVt:2,0,0 VP:35,9,6 VPt:6,0,0
adjective##o|A 4 2 O:4,1,0 VP:3,0,0 VPo:2,0,0
adjective##o|p:about|A 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##o|p:as|A 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
adjective##o|p:than|A 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
adjective##o|x|A 1 0 O:1,0,0 VP:1,0,0 VPo:1,0,0 X:1,0,0 XE:1,0,0
adjective##p:,|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:about|:|A 2 2 COL:2,1,0 P:2,2,0 Pn:2,2,1 Pnt:1,0,0 Pt:1,0,0 VP:2,2,0 VPt:1,0,0
adjective##p:about|A 36 28 P:36,25,1 Pn:36,26,20 PnV:2,0,0 Pnt:3,0,0 Pt:3,0,0 VP:36,24,1 VPt:3,0,0
adjective##p:about|pt|A 1 1 P:1,1,0 Pn:1,1,1 T:1,0,0 TE:1,0,0 VP:1,1,0
adjective##p:after|A 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:against|A 3 1 P:3,0,0 Pn:3,0,0 VP:3,0,0
adjective##p:among|A 9 3 P:9,0,0 Pn:9,0,0 Pnt:1,0,0 Pt:1,0,0 VP:9,0,0 VPt:1,0,0
adjective##p:around|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:as|A 13 0 P:13,0,0 Pn:13,0,0 PnV:1,0,0 VP:13,0,0
adjective##p:at|A 12 2 P:12,2,0 Pn:12,2,1 VP:12,2,0
adjective##p:because|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:behind|A 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 VP:1,0,0 VPt:1,0,0
adjective##p:by|A 9 3 P:9,2,0 Pn:9,2,2 PnV:2,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:9,2,0 VPt:2,0,0
adjective##p:despite|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:during|A 2 0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0
adjective##p:following|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:for|:|A 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
adjective##p:for|A 53 3 P:53,2,0 Pn:53,2,0 PnV:8,1,1 PnVt:3,0,0 VP:52,3,0 VPt:3,0,0
adjective##p:for|pt|A 3 0 P:3,0,0 Pn:3,0,0 T:3,0,0 TE:3,0,0 TEt:1,0,0 Tt:1,0,0 VP:3,0,0
adjective##p:from|:|A 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:from|A 11 1 P:11,0,0 Pn:11,0,0 PnV:1,0,0 PnVt:1,0,0 VP:10,0,0 VPt:1,0,0
adjective##p:from|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:into|pt|A 1 1 P:1,0,0 Pn:1,0,0 T:1,1,0 TE:1,1,0 TEt:1,1,0 Tt:1,1,0 VP:1,0,0
adjective##p:in|:|A 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:in|A 116 17 P:116,10,0 Pn:116,10,6 PnV:12,1,1 PnVt:2,0,0 Pnt:4,0,0 Pt:5,0,0 VP:114,11,0 VPt:7,0,0
adjective##p:in|pt|A 6 0 P:6,0,0 Pn:6,0,0 PnV:2,0,0 T:6,0,0 TE:6,0,0 TEt:2,0,0 Tt:2,0,0 VP:6,0,0
adjective##p:like|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:off|pt|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:of|:|A 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:of|A 72 23 P:72,20,0 Pn:72,20,18 PnV:5,0,0 PnVt:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:69,19,0 VPt:2,0,0
adjective##p:of|pt|A 2 1 P:2,0,0 Pn:2,0,0 T:2,1,0 TE:2,1,0 VP:2,0,0
adjective##p:on|:|A 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0
adjective##p:on|A 18 4 P:18,2,0 Pn:18,2,1 PnV:2,0,0 Pnt:2,0,0 Pt:2,0,0 VP:18,3,0 VPt:2,0,0
adjective##p:on|pt|A 1 1 P:1,1,0 Pn:1,1,1 T:1,0,0 TE:1,0,0 VP:1,1,0
adjective##p:outside|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:over|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:over|pt|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:since|A 2 0 P:2,0,0 Pn:2,0,0 VP:1,0,0
adjective##p:since|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:than|A 49 1 P:49,0,0 Pn:49,0,0 PnV:13,1,0 PnVt:3,0,0 Pnt:3,0,0 Pt:3,0,0 VP:48,1,0 VPt:5,0,0
adjective##p:than|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
adjective##p:through|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:to|:|A 2 0 COL:2,0,0 COLt:1,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:to|A 58 10 P:58,4,0 Pn:58,4,4 PnV:6,2,1 PnVt:1,0,0 Pnt:3,0,0 Pt:3,0,0 VP:57,5,0 VPt:4,0,0
adjective##p:to|pt|A 1 1 P:1,1,0 Pn:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,0
adjective##p:under|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:until|:|A 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:upon|A 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
adjective##p:whether|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:within|A 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
adjective##p:without|A 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0
adjective##p:with|:|A 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
adjective##p:with|A 24 7 P:24,6,2 Pn:24,6,4 PnV:5,0,0 PnVt:1,0,0 VP:24,6,2 VPt:1,0,0
adjective##p:with|pt|A 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0
adjective##pt|:|A 3 0 COL:3,0,0 T:3,0,0 TE:3,0,0 VP:3,0,0
adjective##pt|A 6 1 T:6,1,0 TE:6,1,0 TEt:1,0,0 Tt:1,0,0 VP:5,0,0 VPt:1,0,0
adjective##q|A 2 0 P:1,0,0 Pn:1,0,0 QR:2,0,0 VP:2,0,0
adjective##q|x|A 1 0 QR:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
adjective##x|:|A 5 1 COL:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0 XEt:1,0,0
adjective##x|A 223 54 P:10,0,0 Pn:10,0,0 PnV:10,1,0 PnVt:2,0,0 VP:223,41,9 VPt:24,4,0 X:223,42,9 XE:223,42,9 XEt:35,6,0 Xt:18,3,0
adjective##x|pt|: 1 1 COL:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
adjective##x|pt|A 14 4 P:1,0,0 Pn:1,0,0 T:14,3,0 TE:14,3,0 TEt:1,1,0 Tt:1,1,0 VP:14,2,0 VPt:1,0,0 X:14,2,0 XE:14,3,0 XEt:3,1,0 Xt:1,0,0
admit# 31 26 C:18,13,10 CE:18,16,10 CEt:4,4,2 Ct:2,2,0 E:28,20,13 Et:5,4,2 L:3,1,1 Lt:3,1,1 NE:8,4,0 NEt:1,1,0 O:10,5,3 OC:1,1,1 P:4,0,0 Pn:4,0,0 PnV:3,3,0 PnVt:1,1,0 QL:3,2,2 QLR:2,2,1 QR:3,2,1 TE:2,1,0 VP:27,19,13 VPo:4,2,0 VPt:2,2,0 X:1,1,1 XE:1,1,1
admit#ct 13 13 C:13,10,9 CE:13,13,9 CEt:4,4,2 Ct:2,2,0 E:13,13,7 Et:4,4,2 NE:1,1,0 NEt:1,1,0 P:3,0,0 Pn:3,0,0 PnV:3,3,0 PnVt:1,1,0 VP:13,11,7 VPt:2,2,0
admit#o 5 2 E:5,1,1 NE:2,1,0 O:5,1,1 VP:4,2,2 VPo:1,1,0
adopt# 22 8 E:15,4,2 NE:12,4,0 O:13,4,1 P:3,0,0 Pn:3,0,0 QR:2,2,1 S:5,1,1 SVP:3,0,0 T:1,1,0 TE:1,1,0 VP:21,4,1
adopt#o 10 3 E:10,2,1 NE:8,2,0 O:10,2,1 VP:10,2,1
advance# 7 1 E:7,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0
advise# 24 5 E:21,4,1 Et:3,0,0 NE:15,3,0 O:14,0,0 P:5,1,0 Pn:5,1,1 VP:21,4,0 VPo:8,3,0 X:3,1,0 XE:3,1,1
advise#o 12 2 E:12,2,0 NE:11,2,0 O:12,0,0 VP:12,2,0 VPo:6,2,0
advocate# 20 13 E:15,6,3 Et:4,3,1 L:4,0,0 NE:6,2,0 NEt:2,1,0 O:8,2,2 P:8,3,0 Pn:8,3,2 PnV:2,2,1 Pnt:1,1,1 Pt:1,1,0 VP:16,8,3 VPo:3,1,0 VPt:2,1,0 X:2,2,0 XE:2,1,1 XEt:1,1,0
advocate#p:for 5 4 E:5,3,0 Et:1,1,0 P:5,3,0 Pn:5,3,2 PnV:1,1,1 Pnt:1,1,1 Pt:1,1,0 VP:5,3,0 VPt:1,1,0
affect# 10 0 E:8,0,0 Et:3,0,0 NE:5,0,0 O:6,0,0 VP:10,0,0 VPo:4,0,0
affect#o 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0 VPo:4,0,0
affiliat# 4 0 P:4,0,0 Pn:4,0,0 S:3,0,0 SVP:3,0,0 VP:4,0,0
affirm# 6 5 C:2,2,1 CE:2,1,1 E:6,3,3 Et:1,1,0 O:3,2,2 QR:2,1,1 VP:5,4,3
afford# 6 1 E:4,0,0 O:1,1,0 SVP:1,1,0 VP:5,1,0 X:3,0,0 XE:3,0,0
aggressive# 4 1 P:4,1,0 Pn:4,1,0 VP:4,1,0
agree# 71 57 C:20,17,13 CE:20,16,16 CEt:1,1,1 COL:2,1,1 E:61,42,27 Et:8,5,1 L:6,2,2 LR:3,1,0 Lt:3,1,1 LtR:1,1,0 NE:5,4,0 O:7,5,3 OC:1,1,0 P:17,12,0 Pn:17,12,7 PnV:4,3,1 PnVt:1,1,1 QL:1,1,1 QR:5,2,2 SVP:1,1,0 SX:1,1,0 T:4,1,0 TE:4,1,0 VP:60,49,28 VPo:3,3,1 VPt:3,1,0 X:18,14,11 XE:18,13,10 XEt:4,3,0 Xt:2,1,0
agree#ct 14 12 C:14,11,8 CE:14,10,10 CEt:1,1,1 E:14,11,10 Et:1,1,1 NE:2,2,0 P:1,1,0 Pn:1,1,0 PnV:1,1,0 VP:14,12,9
agree#p:with 8 7 E:8,6,0 P:8,7,0 Pn:8,7,6 PnV:1,1,1 VP:8,7,0
agree#x 13 12 E:13,10,8 Et:2,2,0 P:1,1,0 Pn:1,1,0 PnVt:1,1,1 VP:13,11,10 VPt:1,1,0 X:13,11,10 XE:13,10,8 XEt:2,2,0 Xt:1,1,0
aid# 5 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:5,0,0
aide# 9 1 E:9,1,0 Et:3,0,0 P:2,1,0 Pn:2,1,1 VP:8,1,0 VPt:3,0,0 X:4,0,0 XE:4,0,0
aim# 33 15 E:15,9,5 Et:1,1,0 NE:3,2,1 O:4,0,0 P:20,6,1 Pn:20,6,2 PnV:1,1,1 S:3,0,0 SVP:3,1,0 VP:32,14,6 VPo:3,2,1 VPt:1,1,0 X:11,7,6 XE:11,7,5 XEt:1,1,0 Xt:1,1,0
aim#acl|p:at 11 4 P:11,4,0 Pn:11,4,1 VP:11,4,0
aim#x 11 7 E:11,7,5 Et:1,1,0 VP:11,7,6 VPt:1,1,0 X:11,7,6 XE:11,7,5 XEt:1,1,0 Xt:1,1,0
air# 29 2 E:20,1,0 Et:3,0,0 NE:10,0,0 NEt:3,0,0 O:12,2,2 P:14,0,0 Pn:14,0,0 PnV:4,0,0 QR:3,0,0 VP:28,2,0 VPo:4,0,0 VPt:3,0,0
air#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
alarm# 7 4 E:6,0,0 P:3,2,0 Pn:3,2,0 PnV:1,1,1 SVP:1,1,0 VP:7,2,0
alienate# 4 1 E:4,1,0 NE:3,1,0 O:4,1,0 VP:4,1,0
align# 9 3 E:4,1,0 Et:1,1,0 NEt:1,1,0 O:4,1,0 P:7,2,0 Pn:7,2,2 PnVt:1,1,1 SVP:2,1,0 VP:9,2,0 VPot:1,1,0 VPt:1,1,0
allege# 17 14 C:8,8,6 CE:8,8,6 CEt:2,2,1 Ct:2,2,1 E:15,12,9 Et:3,3,1 NE:4,3,0 O:4,0,0 PnV:2,2,0 TEt:1,1,0 VP:14,11,7 VPo:1,1,0 VPt:2,2,1 X:1,1,1 XE:1,1,1
allege#ct 8 8 C:8,8,6 CE:8,8,6 CEt:2,2,1 Ct:2,2,1 E:8,8,5 Et:2,2,1 PnV:1,1,0 VP:8,8,5 VPt:2,2,1
allocate# 4 0 VP:3,0,0
allow# 51 18 C:1,1,0 CE:1,1,0 E:43,15,9 Et:3,1,1 L:3,0,0 Lt:3,0,0 NE:38,11,0 NEt:3,1,0 O:30,7,4 Ot:1,1,1 P:3,0,0 Pn:3,0,0 PnV:1,1,0 S:4,1,0 SVP:4,1,1 SVPt:2,1,1 SX:4,1,1 SXt:1,1,1 VP:48,16,9 VPi:9,3,0 VPo:15,1,0 VPt:3,2,1 X:29,7,0 XE:29,7,0 XEt:3,1,0 Xt:1,1,0
allow#i|x 8 3 E:8,3,1 NE:7,2,0 VP:8,3,2 VPi:8,3,0 X:8,3,0 XE:8,3,0
allow#o 16 9 E:16,9,6 Et:2,1,1 NE:15,8,0 NEt:2,1,0 O:16,7,4 Ot:1,1,1 VP:16,8,5 VPo:1,1,0 VPt:1,1,1
allow#o|x 12 0 E:12,0,0 NE:12,0,0 O:12,0,0 VP:12,0,0 VPo:12,0,0 X:12,0,0 XE:12,0,0
allow#pas|x 5 3 S:4,1,0 SVP:4,1,1 SVPt:2,1,1 SX:4,1,1 SXt:1,1,1 VP:5,2,0 VPt:2,1,0 X:5,2,0 XE:5,2,0 XEt:2,1,0 Xt:1,1,0
allud# 7 6 E:5,5,1 Et:1,1,0 O:1,1,0 P:2,2,0 Pn:2,1,1 PnV:1,1,0 PnVt:1,1,1 VP:5,5,0 VPt:1,1,0 X:2,2,0 XE:2,2,0
ally# 8 0 C:3,0,0 CE:3,0,0 E:3,0,0 P:4,0,0 Pn:4,0,0 VP:8,0,0
alter# 5 0 E:5,0,0 NE:4,0,0 O:3,0,0 VP:5,0,0
amass# 5 0 E:5,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
amplify# 4 1 E:4,1,1 NE:4,1,0 O:4,0,0 VP:4,1,1 VPo:3,1,0
analyze# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
anger# 12 8 C:2,1,1 CE:2,1,1 E:9,2,1 NE:7,0,0 O:6,0,0 P:4,1,0 Pn:4,1,1 VP:10,3,1 VPo:4,0,0
announce# 115 107 C:41,36,24 CE:41,35,22 CEt:8,6,2 Ct:4,3,1 E:92,66,38 Et:17,14,6 L:6,3,2 NE:56,33,0 NEt:10,6,0 O:56,43,22 OC:2,2,1 Ot:2,2,2 P:23,8,0 Pn:23,6,0 PnV:11,6,0 PnVt:4,2,0 QR:4,3,1 S:13,4,3 SVP:7,3,2 T:4,1,0 TE:4,1,0 TEt:2,1,1 Tt:2,1,1 VP:102,77,42 VPo:28,14,1 VPot:6,2,0 VPt:15,12,4 X:5,3,0 XE:5,3,0 XEt:1,1,0 Xt:1,1,0
announce#c 13 13 C:13,11,9 CE:13,11,9 E:13,11,9 NE:13,10,0 PnV:1,1,0 VP:13,11,7
announce#ct 22 21 C:22,21,12 CE:22,20,10 CEt:7,6,2 Ct:4,3,1 E:22,20,10 Et:7,6,2 NE:1,1,0 NEt:1,1,0 P:4,1,0 Pn:4,1,0 PnV:3,3,0 PnVt:1,1,0 VP:22,21,9 VPt:5,4,0
announce#o 25 24 E:25,13,8 Et:5,3,3 NE:21,8,0 NEt:5,3,0 O:25,21,14 Ot:2,2,2 VP:25,19,13 VPo:7,2,0 VPt:4,3,3
announce#o|T 6 6 E:3,2,0 O:6,3,2 VP:6,3,2
announce#pas 6 3 S:6,2,2
answer# 30 18 COL:2,1,1 E:26,11,5 Et:5,3,2 L:3,1,1 Lt:1,1,1 NE:17,6,0 NEt:5,2,0 O:21,9,6 QL:3,1,1 QLR:1,1,1 QR:1,1,1 VP:24,10,5 VPo:10,2,0 VPot:2,1,0 VPt:3,2,2
answer#o 17 11 E:17,9,4 Et:5,3,2 NE:15,6,0 NEt:5,2,0 O:17,9,6 VP:17,9,4 VPo:6,1,0 VPot:2,1,0 VPt:3,2,2
apologize# 13 10 C:1,1,0 CE:1,1,0 CEt:1,1,0 E:10,5,0 Et:3,2,0 P:10,6,1 Pn:10,7,1 PnV:6,1,1 PnVt:2,1,1 QR:2,1,1 VP:10,4,0 VPt:2,1,0
apparent# 5 1 P:4,0,0 Pn:4,0,0 VP:5,0,0
appeal# 15 1 E:14,0,0 Et:4,0,0 P:11,0,0 Pn:11,0,0 PnV:6,0,0 VP:15,0,0 VPt:3,0,0 X:4,0,0 XE:4,0,0
appeal#p:to 6 1 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
appear# 158 80 C:13,9,2 CE:13,9,3 CEt:2,1,1 Ct:2,1,1 E:136,54,4 Et:20,10,2 L:18,0,0 LR:4,0,0 Lt:12,0,0 NE:12,4,0 NEt:1,1,0 O:8,1,0 P:39,4,0 Pn:39,4,1 PnV:16,1,0 PnVt:6,1,0 Pnt:1,1,0 Pt:1,1,0 QR:7,1,1 S:106,14,2 SVP:104,50,22 SVPt:16,8,2 SX:71,43,19 SXt:4,2,1 T:4,2,0 TE:4,2,0 VP:135,56,3 VPo:4,2,0 VPt:17,9,2 X:86,46,2 XE:86,44,1 XEt:10,7,1 Xt:4,2,0
appear#0 7 2 E:7,1,0 NE:3,0,0 VP:4,0,0
appear#a 10 6 E:10,5,1 Et:1,1,0 NE:4,2,0 NEt:1,1,0 P:3,1,0 Pn:3,1,1 S:6,1,0 SVP:6,3,0 SVPt:1,1,0 SX:6,2,1 VP:10,5,1 VPt:1,1,0 X:10,3,1 XE:10,5,1 XEt:1,1,0
appear#ct 5 3 C:5,3,1 CE:5,3,2 CEt:2,1,1 Ct:2,1,1 E:5,3,2 Et:2,1,1 S:5,0,0 SVP:5,3,0 SVPt:2,1,0 VP:5,3,1 VPt:2,1,1
appear#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 S:5,0,0 SVP:5,0,0 VP:6,0,0
appear#p:on 7 1 E:7,0,0 P:7,0,0 Pn:7,0,0 S:6,1,1 SVP:6,0,0 VP:7,0,0
appear#postS 11 7 L:11,0,0 Lt:8,0,0
appear#x 60 41 E:60,31,0 Et:6,4,1 S:51,10,1 SVP:51,33,17 SVPt:4,3,2 SX:51,36,18 SXt:2,1,1 VP:60,35,0 VPt:4,3,1 X:60,38,1 XE:60,31,0 XEt:6,4,1 Xt:2,1,0
applaud# 11 7 E:7,6,6 NE:5,4,0 O:7,6,5 S:1,1,1 VP:8,6,5
applaud#o 6 6 E:6,6,6 NE:4,4,0 O:6,6,5 VP:6,6,5
apply# 13 0 E:12,0,0 P:10,0,0 Pn:10,0,0 PnV:4,0,0 VP:12,0,0
appoint# 11 7 C:2,1,0 CE:2,1,0 E:9,6,5 NE:8,5,0 O:9,6,3 OC:2,1,1 P:5,2,0 Pn:5,2,0 SVP:1,1,0 VP:11,6,5 VPo:6,3,0
approach# 10 0 E:10,0,0 NE:8,0,0 O:8,0,0 VP:10,0,0 VPo:5,0,0
approach#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
approve# 15 10 E:10,5,4 Et:2,1,0 NE:5,4,0 O:9,3,1 P:3,2,0 Pn:3,2,1 PnVt:1,1,1 S:3,3,3 SVP:3,3,0 VP:15,4,3 VPo:3,2,0 VPt:2,1,0 X:4,1,0 XE:4,1,0
argue# 130 126 C:68,64,46 CE:68,65,51 CEt:9,8,5 Ct:8,7,4 E:112,105,76 Et:15,12,5 L:22,7,3 LR:13,6,4 Lt:8,1,1 NE:21,21,0 NEt:2,2,0 O:26,13,8 OC:1,1,0 P:13,4,0 Pn:13,4,2 PnV:7,4,1 PnVt:1,1,0 QL:2,1,1 QLR:2,2,1 QR:6,3,0 S:4,2,2 SVP:3,2,0 VP:105,90,62 VPo:8,8,0 VPt:11,8,4 X:6,5,0 XE:6,6,0
argue#0 5 4 E:5,4,3 Et:1,1,0
argue#c 8 8 C:8,8,4 CE:8,8,4 CEt:2,1,1 Ct:2,1,1 E:8,8,5 Et:2,1,1 NE:5,5,0 NEt:1,1,0 VP:8,8,5 VPt:2,1,1
argue#ct 53 53 C:53,49,37 CE:53,51,43 CEt:6,6,3 Ct:6,6,3 E:53,51,43 Et:7,7,3 NE:1,1,0 P:1,1,0 Pn:1,1,1 PnVt:1,1,0 VP:53,51,39 VPt:7,7,3
argue#mid 6 6 E:6,6,1 L:6,3,0 LR:6,5,4
argue#o 18 18 E:18,16,14 Et:1,1,0 NE:8,8,0 NEt:1,1,0 O:18,11,8 VP:18,12,9 VPo:1,1,0
argue#postS 6 4 L:6,2,1
arm# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0 VPo:3,0,0
arrange# 4 2 E:4,1,0 NE:4,1,0 O:4,0,0 P:2,1,0 Pn:2,1,1 VP:4,1,0 VPo:3,1,0
arrest# 7 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
arrive# 28 0 C:3,0,0 CE:3,0,0 E:25,0,0 Et:4,0,0 L:3,0,0 NE:5,0,0 P:20,0,0 Pn:20,0,0 PnV:13,0,0 VP:24,0,0 X:3,0,0 XE:3,0,0
arrive#p:at 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
arrive#p:at|T 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:5,0,0 VP:5,0,0
articulate# 4 2 E:3,2,1 O:3,2,1 VP:4,2,1
ask# 299 262 C:91,75,51 CE:91,70,34 CEt:11,7,0 COL:3,0,0 Ct:8,5,0 E:233,149,58 Et:32,22,2 L:22,6,1 LR:10,2,0 Lt:10,2,0 LtR:5,0,0 NE:98,67,25 NEt:10,8,3 O:65,19,9 OC:9,7,1 P:65,28,6 Pn:65,28,12 PnV:22,17,3 PnVt:2,2,1 Pnt:1,1,0 Pt:1,1,1 QL:10,8,3 QLR:6,4,4 QR:48,13,10 S:33,1,1 SVP:26,19,3 SX:9,6,3 T:15,4,4 TE:15,4,3 TEt:4,0,0 Tt:3,0,0 VP:263,186,84 VPi:48,30,11 VPit:2,2,1 VPo:36,27,11 VPot:2,1,1 VPt:18,10,0 X:57,45,13 XE:57,38,9 XEt:9,9,2 Xt:2,2,1
ask#0 9 8 E:9,4,2 Et:2,1,0 NE:1,1,1 VP:7,2,0
ask#Q|cw 19 16 C:19,14,9 CE:19,14,0 CEt:1,1,0 Ct:1,1,0 E:19,14,0 Et:1,1,0 PnV:2,1,0 QR:19,0,0 VP:19,14,9 VPt:1,1,0
ask#cw 39 36 C:39,34,28 CE:39,30,17 CEt:8,4,0 Ct:6,3,0 E:39,30,16 Et:8,4,0 P:4,0,0 Pn:4,0,0 PnV:4,4,0 VP:39,34,25 VPt:6,3,0
ask#cw|i 7 6 C:7,6,5 CE:7,6,6 E:7,6,0 NE:7,6,6 VP:7,6,0 VPi:7,6,6
ask#i 14 10 E:14,8,4 Et:2,2,0 NE:11,6,0 NEt:2,2,1 P:6,3,1 Pn:6,3,1 Pnt:1,1,0 Pt:1,1,1 VP:14,10,2 VPi:9,4,1 VPit:1,1,1 VPt:1,1,0
ask#i|x 17 14 E:17,12,9 Et:3,3,1 NE:15,11,1 NEt:3,3,1 VP:17,13,11 VPi:17,13,1 VPit:1,1,0 VPt:1,1,0 X:17,13,1 XE:17,12,1 XEt:3,3,1 Xt:1,1,0
ask#o 22 21 E:22,16,5 NE:18,15,7 O:22,8,4 VP:22,14,5 VPo:9,6,4
ask#o|x 10 10 E:10,10,7 NE:10,9,1 O:10,2,0 VP:10,9,6 VPo:10,8,1 X:10,8,1 XE:10,9,1
ask#p:about 13 8 E:13,2,1 Et:1,1,0 P:13,8,3 Pn:13,8,4 VP:13,8,2
ask#pas|p:about 8 7 P:8,6,1 Pn:8,6,3 S:8,0,0 SVP:8,6,0 VP:8,6,1
ask#pas|x 10 9 S:8,0,0 SVP:8,6,3 SX:8,6,3 VP:10,8,3 X:10,8,4 XE:10,6,3 XEt:1,1,0
ask#postSq 5 5 L:5,2,1 QL:5,3,2 QLR:5,3,3
ask#q 6 6 QR:6,3,0
ask#x 6 5 E:6,4,0 P:3,1,0 Pn:3,1,0 PnV:3,3,3 VP:6,5,1 X:6,5,1 XE:6,4,0
assail# 7 7 E:6,5,3 NE:5,3,0 O:6,4,3 P:5,1,0 Pn:5,1,0 PnV:1,1,1 SVP:1,1,0 VP:7,6,2 VPo:6,2,0
assert# 19 17 C:12,12,7 CE:12,12,9 CEt:1,1,0 E:19,16,14 Et:1,1,0 NE:5,2,0 O:7,4,4 OC:1,1,0 QR:3,1,0 VP:18,16,11 VPo:3,1,0
assert#ct 9 9 C:9,9,6 CE:9,9,8 CEt:1,1,0 E:9,9,8 Et:1,1,0 VP:9,9,6
assign# 6 1 P:4,1,0 Pn:4,1,0 VP:6,1,0
associate# 5 1 P:5,0,0 Pn:5,0,0 VP:5,0,0
assume# 14 6 C:4,1,1 CE:4,2,2 E:12,4,2 Et:4,0,0 NE:8,2,0 NEt:3,0,0 O:5,0,0 P:4,2,0 Pn:4,2,0 SVP:2,2,0 T:1,1,0 TE:1,1,0 VP:13,5,3 VPo:4,1,0 VPt:4,0,0
assure# 24 19 C:5,4,2 CE:5,3,1 CEt:3,2,1 Ct:2,1,0 E:15,8,2 Et:3,2,0 L:1,1,1 Lt:1,1,1 NE:15,8,4 NEt:3,2,1 O:12,3,1 OC:2,2,0 OCt:1,1,0 P:9,4,0 Pn:9,4,4 QL:1,1,1 S:7,0,0 SVP:7,5,0 T:3,0,0 TE:3,0,0 VP:23,15,1 VPi:3,2,2 VPo:7,5,2 VPot:1,1,0 VPt:2,1,0 XE:1,1,0
assure#o 6 6 E:6,5,1 NE:6,5,3 O:6,3,1 VP:6,6,1 VPo:3,3,2
assure#pas|p:of 6 3 P:6,3,0 Pn:6,3,3 S:5,0,0 SVP:5,3,0 VP:6,3,0
attack# 60 39 E:55,21,16 Et:11,6,3 NE:44,12,0 NEt:9,3,0 O:51,25,23 Ot:1,1,0 P:22,10,0 Pn:22,9,2 PnV:8,0,0 PnVt:5,2,1 Pnt:1,1,0 Pt:1,1,0 QR:3,0,0 S:3,1,1 SVPt:2,1,0 VP:57,27,21 VPo:28,9,0 VPot:5,2,0 VPt:9,6,2 X:3,0,0 XE:3,0,0
attack#o 29 23 E:29,15,13 Et:6,3,2 NE:22,7,0 NEt:4,1,0 O:29,20,18 Ot:1,1,0 VP:29,18,15 VPo:8,2,0 VPt:3,2,1
attempt# 15 5 E:13,3,0 Et:3,1,0 VP:14,3,0 VPt:2,1,0 X:14,4,0 XE:14,3,0 XEt:3,1,0
attempt#x 13 5 E:13,3,0 Et:3,1,0 VP:13,3,0 VPt:2,1,0 X:13,4,0 XE:13,3,0 XEt:3,1,0
attend# 29 0 E:23,0,0 L:3,0,0 Lt:3,0,0 NE:16,0,0 O:21,0,0 VP:24,0,0 VPo:3,0,0
attend#o 14 0 E:14,0,0 NE:13,0,0 O:14,0,0 VP:14,0,0
attend#o|T 5 0 E:4,0,0 O:5,0,0 VP:5,0,0
attract# 21 3 E:19,0,0 Et:6,0,0 NE:11,0,0 NEt:5,0,0 O:19,0,0 P:9,1,0 Pn:9,1,1 SVP:1,1,0 VP:21,1,0 VPo:9,0,0 VPot:3,0,0 VPt:4,0,0
attract#o 10 1 E:10,0,0 NE:3,0,0 O:10,0,0 VP:10,0,0
attribute# 9 7 E:6,5,4 Et:1,1,0 NE:5,4,0 NEt:1,1,0 O:5,3,2 P:4,1,0 Pn:4,1,0 S:2,2,1 SVP:2,2,1 VP:9,5,4 VPo:3,2,0 VPot:1,1,0 VPt:2,1,0 XE:1,1,0
authorize# 9 2 E:3,1,1 Et:1,1,0 NE:3,1,0 NEt:1,1,0 O:3,2,1 S:5,0,0 SVP:5,0,0 SX:5,0,0 VP:9,2,1 X:6,0,0 XE:6,0,0
authorize#pas|x 6 0 S:5,0,0 SVP:5,0,0 SX:5,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
average# 4 0 E:3,0,0 O:3,0,0 VP:3,0,0
avoid# 28 6 E:28,2,1 Et:5,0,0 NE:10,0,0 NEt:5,2,0 O:17,2,1 P:2,2,0 Pn:2,2,2 PnVt:2,2,0 VP:27,2,1 VPo:5,0,0 VPot:3,2,0 VPt:3,0,0 X:9,1,0 XE:9,0,0
avoid#g 7 1 E:7,0,0 VP:7,0,0 X:7,1,0 XE:7,0,0
avoid#o 14 2 E:14,2,1 NE:6,0,0 O:14,2,1 VP:14,2,1
await# 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
await#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
award# 11 2 E:8,1,0 Et:5,0,0 NE:7,0,0 NEt:5,0,0 O:10,2,0 P:5,1,0 Pn:5,0,0 S:3,0,0 SVP:3,0,0 VP:11,2,1 VPo:7,1,0 VPot:3,0,0 VPt:3,0,0
award#o 5 1 E:5,0,0 Et:3,0,0 NE:4,0,0 NEt:3,0,0 O:5,1,0 VP:5,1,0
aware# 6 6 C:3,3,3 CE:3,3,3 P:2,1,0 Pn:2,1,1 VP:6,4,3
back# 88 47 E:75,16,10 Et:12,7,6 L:4,0,0 NE:45,2,0 NEt:6,1,0 O:65,33,29 Ot:2,1,1 P:19,3,0 Pn:19,2,2 QR:3,0,0 S:5,2,2 SVa:1,1,0 VP:81,28,22 VPo:20,1,0 VPt:4,2,2 X:4,0,0 XE:4,1,0 XEt:1,1,0
back#o 46 24 E:46,11,9 Et:8,5,5 NE:29,2,0 NEt:5,1,0 O:46,23,22 Ot:2,1,1 VP:46,20,18 VPo:6,0,0 VPt:3,2,2
back#pasA 5 2 S:5,2,2 SVa:1,1,0 VP:5,0,0
bad# 4 1 P:2,1,0 Pn:2,1,0 VP:4,1,0
balk# 4 4 E:4,4,1 P:4,4,1 Pn:4,4,3 VP:4,4,1
ban# 7 5 E:6,4,1 NE:3,3,1 NEt:1,1,0 O:4,3,2 VP:7,3,1 VPo:2,1,0 VPot:1,1,0
bank# 8 2 E:7,1,0 NE:3,0,0 O:4,0,0 P:3,1,0 Pn:3,1,0 VP:7,1,0
bar# 8 3 E:7,1,0 NE:7,1,0 O:7,2,1 P:4,1,0 Pn:4,1,0 VP:8,3,2 VPo:3,1,0
base# 46 2 E:13,2,0 Et:3,0,0 L:4,0,0 NE:4,0,0 O:4,0,0 P:40,0,0 Pn:40,0,0 PnV:3,0,0 Pnt:3,0,0 Pt:3,0,0 S:9,0,0 SVP:9,0,0 VP:42,0,0 VPo:4,0,0 VPt:6,0,0
base#acl|p:in 8 0 P:8,0,0 Pn:8,0,0 VP:8,0,0
base#acl|p:on 12 0 P:12,0,0 Pn:12,0,0 VP:12,0,0
base#p:on 5 1 E:5,1,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
base#pas|p:on 7 0 P:7,0,0 Pn:7,0,0 S:7,0,0 SVP:7,0,0 VP:7,0,0
bash# 6 3 E:5,2,2 NE:2,1,0 O:4,3,3 VP:5,3,3
battle# 15 2 C:2,1,1 CE:2,1,1 E:13,2,1 NE:6,0,0 O:6,0,0 P:7,0,0 Pn:7,0,0 PnV:3,1,0 T:2,1,1 TE:2,1,0 VP:15,2,1 VPo:3,0,0
beam# 6 1 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:6,0,0
bear# 23 3 E:12,2,2 NE:6,1,0 O:11,2,2 P:12,1,0 Pn:12,1,0 S:7,0,0 SVP:4,0,0 VP:19,3,2 VPo:5,1,0
bear#o 5 2 E:5,1,1 O:5,2,2 VP:5,2,2
bear#pas|p:in 5 0 P:5,0,0 Pn:5,0,0 S:4,0,0 SVP:4,0,0 VP:5,0,0
beat# 23 1 E:22,1,1 NE:16,1,0 O:21,0,0 P:11,0,0 Pn:11,0,0 VP:22,1,0 VPo:12,1,0
beat#o 9 0 E:9,0,0 NE:6,0,0 O:9,0,0 VP:9,0,0
beat#o|p:in 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0 VPo:7,0,0
beaten# 5 0 S:3,0,0 VP:3,0,0
become# 220 13 C:7,1,0 CE:7,1,0 COL:11,0,0 E:209,6,0 Et:25,0,0 L:4,1,0 Lt:3,0,0 NE:141,5,0 NEt:19,0,0 O:34,1,0 P:10,1,0 Pn:10,1,1 QR:4,0,0 S:5,0,0 SVP:5,0,0 SX:5,0,0 T:5,0,0 TE:5,0,0 VP:213,6,0 VPo:8,0,0 VPt:20,0,0 X:173,3,0 XE:173,5,0 XEt:21,0,0 Xt:8,0,0
become#0 6 1 E:6,1,0 NE:3,1,0 VP:3,0,0
become#a 129 4 E:129,2,0 Et:14,0,0 NE:78,1,0 NEt:12,0,0 P:4,0,0 Pn:4,0,0 VP:129,2,0 VPt:12,0,0 X:129,2,0 XE:129,2,0 XEt:14,0,0 Xt:6,0,0
become#a|: 7 1 COL:7,0,0 E:7,0,0 NE:6,0,0 VP:7,0,0 X:7,0,0 XE:7,0,0
become#a|T 14 3 E:14,2,0 Et:3,0,0 NE:11,2,0 NEt:3,0,0 P:2,1,0 Pn:2,1,1 VP:14,2,0 X:14,1,0 XE:14,2,0 XEt:3,0,0
become#o 27 1 E:27,0,0 Et:3,0,0 NE:21,0,0 O:27,1,0 VP:27,1,0 VPt:3,0,0
become#pas|a 5 0 S:5,0,0 SVP:5,0,0 SX:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
beg# 4 1 E:4,1,1 NE:4,1,0 O:4,0,0 VP:4,1,1 VPo:3,1,0 X:1,1,0 XE:1,1,0
begin# 148 24 C:6,2,1 CE:6,2,1 E:134,14,1 Et:35,2,0 L:11,1,1 LR:3,0,0 NE:22,3,0 NEt:4,0,0 O:32,0,0 P:37,4,0 Pn:37,5,0 PnV:15,0,0 PnVt:6,1,0 QL:2,1,1 QR:3,1,1 T:15,2,0 TE:15,2,0 VP:134,14,1 VPo:17,4,0 VPot:4,0,0 VPt:20,2,0 X:68,8,0 XE:68,9,0 XEt:16,1,0 Xt:7,0,0
begin#0 7 0 E:6,0,0 VP:6,0,0
begin#g 27 5 E:27,4,0 Et:5,1,0 VP:27,4,0 VPt:5,1,0 X:27,5,0 XE:27,4,0 XEt:5,1,0
begin#o 14 3 E:14,2,1 NE:10,2,0 O:14,0,0 VP:14,2,1 VPo:3,2,0
begin#p:in 13 0 E:13,0,0 Et:5,0,0 P:13,0,0 Pn:13,0,0 PnV:5,0,0 VP:13,0,0
begin#postS 6 1 L:6,0,0
begin#x 29 4 E:29,2,0 Et:7,0,0 VP:29,2,0 VPt:6,0,0 X:29,2,0 XE:29,2,0 XEt:7,0,0 Xt:5,0,0
begin#x|pt 5 1 E:5,1,0 Et:3,0,0 T:5,1,0 TE:5,1,0 VP:5,0,0 X:5,0,0 XE:5,1,0 XEt:3,0,0
believe# 85 71 C:48,39,33 CE:48,39,34 CEt:4,1,1 Ct:4,1,1 E:80,57,46 Et:8,3,2 L:10,2,1 LR:7,4,0 NE:38,30,0 NEt:3,2,0 O:19,7,4 OC:4,2,2 Ot:1,1,1 P:4,2,0 Pn:4,2,2 PnV:2,2,1 REL:2,1,1 VP:71,54,42 VPo:9,7,0 VPt:8,3,2 X:5,4,0 XE:5,4,1
believe#c 28 24 C:28,22,19 CE:28,21,19 CEt:4,1,1 Ct:4,1,1 E:28,21,19 Et:4,1,1 NE:21,18,0 NEt:1,1,0 VP:28,22,19 VPt:4,1,1
believe#ct 15 15 C:15,15,14 CE:15,15,14 E:15,15,14 NE:1,1,0 PnV:1,1,1 VP:15,15,14
believe#mid 5 4 E:5,1,0 L:5,2,1 LR:5,3,0
believe#o 11 7 E:11,6,6 Et:2,1,1 NE:6,4,0 O:11,4,3 Ot:1,1,1 VP:11,6,5 VPo:2,2,0 VPt:2,1,1
bemoan# 4 4 C:1,1,0 CE:1,1,1 E:4,3,3 NE:3,2,0 O:3,1,1 T:2,2,0 TE:2,2,0 VP:4,1,0
benefit# 29 0 C:4,0,0 CE:4,0,0 E:27,0,0 Et:6,0,0 NE:5,0,0 O:8,0,0 P:19,0,0 Pn:19,0,0 PnV:5,0,0 VP:27,0,0 VPo:3,0,0
benefit#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
benefit#p:from 14 0 E:14,0,0 Et:4,0,0 P:14,0,0 Pn:14,0,0 VP:14,0,0
best# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
bet# 6 0 E:5,0,0 VP:5,0,0
big# 12 0 P:8,0,0 Pn:8,0,0 VP:12,0,0
billionaire# 4 0
blame# 38 36 C:2,2,0 CE:2,2,1 E:36,27,20 Et:5,3,2 NE:31,23,0 NEt:3,3,0 O:30,20,12 OC:1,1,1 P:15,10,0 Pn:15,10,1 Pnt:2,2,0 Pt:2,2,0 SVP:1,1,0 T:3,1,0 TE:3,0,0 VP:37,30,22 VPo:16,11,0 VPot:2,2,0 VPt:3,2,1 X:1,1,0
blame#o 15 14 E:15,13,12 Et:2,1,1 NE:14,11,0 NEt:1,1,0 O:15,13,10 VP:15,13,12 VPo:3,2,0
blame#o|p:for 7 7 E:7,6,3 Et:2,2,1 NE:7,6,0 NEt:2,2,0 O:7,1,1 P:7,6,0 Pn:7,6,1 Pnt:1,1,0 Pt:1,1,0 VP:7,6,4 VPo:7,6,0 VPot:1,1,0 VPt:1,1,0
blast# 25 25 E:22,14,6 Et:4,3,2 NE:20,12,0 NEt:3,2,0 O:24,13,10 P:8,6,0 Pn:8,5,1 PnV:4,2,0 PnVt:1,1,0 QR:1,1,1 VP:24,18,12 VPo:15,8,0 VPot:1,1,0 VPt:4,3,2
blast#o 12 12 E:12,7,4 Et:3,2,1 NE:12,7,0 NEt:2,1,0 O:12,10,8 VP:12,9,7 VPo:6,2,0 VPt:3,2,1
blast#o|p:for 6 6 E:6,4,2 Et:1,1,1 NE:6,4,0 NEt:1,1,0 O:6,0,0 P:6,5,0 Pn:6,4,1 PnV:2,1,0 PnVt:1,1,0 VP:6,4,2 VPo:6,4,0 VPot:1,1,0 VPt:1,1,1
bless# 4 1 E:3,1,0 P:1,1,0 Pn:1,1,1 VP:4,1,0
block# 19 4 E:18,2,0 Et:3,1,1 NE:12,1,0 NEt:3,1,0 O:18,4,4 VP:19,3,2 VPo:7,0,0 VPt:3,1,1
block#o 15 3 E:15,1,0 Et:3,1,1 NE:11,1,0 NEt:3,1,0 O:15,3,3 VP:15,2,1 VPo:6,0,0 VPt:2,1,1
blow# 5 0 E:4,0,0 VP:4,0,0
blunt# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
bo# 11 5 E:6,1,1 Et:1,1,1 NE:4,1,0 O:3,2,2 P:3,0,0 Pn:3,0,0 S:4,3,3 SVP:3,0,0 VP:9,2,2
boast# 16 12 C:4,4,3 CE:4,4,2 E:13,7,2 Et:4,1,0 NE:4,0,0 O:4,0,0 OC:1,1,0 P:6,1,0 Pn:6,1,1 PnV:4,3,3 QR:2,1,1 VP:14,8,2 VPo:3,1,1 VPt:2,1,0 X:1,1,0 XE:1,1,0
bolster# 8 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:8,0,0 VPo:4,0,0
bolster#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
boom# 5 1 E:5,1,1 QR:1,1,1 VP:3,0,0
boost# 9 0 E:8,0,0 Et:3,0,0 NE:7,0,0 NEt:3,0,0 O:8,0,0 VP:9,0,0 VPo:4,0,0
boost#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
borrow# 14 0 E:12,0,0 NE:5,0,0 O:4,0,0 P:5,0,0 Pn:5,0,0 VP:9,0,0
bother# 4 1 E:4,1,0 NE:1,1,0 VP:4,0,0 X:4,1,0 XE:4,1,0
bound# 6 0 VP:5,0,0
brag# 7 6 C:1,1,0 CE:1,1,0 E:6,4,1 NE:1,1,0 O:2,1,1 P:3,2,0 Pn:3,2,2 PnV:2,2,1 VP:5,4,1 VPo:1,1,0
break# 49 4 C:3,1,1 CE:3,1,1 E:44,2,2 Et:9,0,0 L:4,0,0 NE:16,1,0 NEt:4,0,0 O:20,1,1 P:20,0,0 Pn:20,0,0 PnV:6,1,0 QR:4,2,1 VP:43,2,2 VPo:6,0,0 VPt:5,0,0
break#o 14 1 E:14,1,1 Et:3,0,0 NE:10,1,0 NEt:3,0,0 O:14,1,1 VP:14,1,1
break#p:with 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
brief# 11 2 E:7,1,0 P:10,1,0 Pn:10,1,1 PnV:3,0,0 SVP:2,1,0 VP:11,2,0 X:3,1,0 XE:3,1,0
bring# 70 9 E:68,4,1 Et:11,0,0 NE:49,4,0 NEt:8,0,0 O:56,2,2 P:29,1,0 Pn:29,0,0 PnV:10,0,0 QR:4,2,0 T:4,0,0 TE:4,0,0 VP:67,4,1 VPo:28,3,0 VPt:3,0,0 X:6,2,0 XE:6,2,0
bring#o 25 2 E:25,1,1 Et:5,0,0 NE:20,1,0 NEt:4,0,0 O:25,1,1 VP:25,1,1 VPo:6,0,0
bring#o|p:to 7 0 E:7,0,0 Et:3,0,0 NE:7,0,0 NEt:3,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0 VPo:7,0,0
broadcast# 6 4 E:6,2,0 Et:1,1,1 NE:4,1,0 NEt:1,1,0 O:5,3,1 VP:6,3,0 VPt:1,1,1
broaden# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
broker# 8 1 E:6,0,0 NE:5,0,0 O:5,0,0 P:4,0,0 Pn:4,0,0 VP:8,0,0 VPo:4,0,0
brush# 7 5 E:5,2,1 O:1,1,1 P:4,1,0 Pn:4,2,1 PnV:1,1,1 VP:6,3,1
buck# 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
build# 62 3 E:50,0,0 Et:6,0,0 NE:35,0,0 NEt:6,0,0 O:45,0,0 P:19,2,0 Pn:19,2,1 PnV:3,0,0 S:8,0,0 SVP:8,0,0 VP:60,2,0 VPo:16,0,0 VPt:3,0,0
build#o 33 1 E:33,0,0 Et:5,0,0 NE:26,0,0 NEt:5,0,0 O:33,0,0 VP:33,0,0 VPo:8,0,0
buoy# 5 0 VP:4,0,0
burn# 7 0 E:6,0,0 NE:3,0,0 VP:5,0,0
bury# 5 0 E:5,0,0 O:3,0,0 VP:5,0,0 VPo:3,0,0
busy# 4 1 VP:4,1,0
buy# 29 2 E:27,2,2 Et:3,0,0 NE:14,0,0 O:25,2,2 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:26,2,2 VPo:9,0,0
buy#o 16 2 E:16,2,2 NE:6,0,0 O:16,2,2 VP:16,2,2 VPo:3,0,0
calculate# 7 2 C:1,1,1 CE:1,1,1 E:7,2,2 NE:3,1,0 O:5,1,1 VP:7,2,2
calculate#o 5 1 E:5,1,1 NE:3,1,0 O:5,1,1 VP:5,1,1
call# 384 325 C:11,9,2 CE:11,8,2 E:308,212,104 Et:33,25,5 L:19,0,0 LR:9,5,0 LRt:1,1,0 Lt:5,0,0 LtR:2,2,0 NE:176,102,7 NEt:12,7,0 O:205,94,25 OC:7,6,6 P:115,53,1 Pn:115,52,21 PnV:68,54,29 PnVt:15,9,8 Pnt:2,1,0 Pt:2,1,0 QR:80,60,8 S:13,4,1 SVP:10,2,0 SX:7,1,0 T:11,2,0 TE:11,2,0 VP:359,250,131 VPi:8,8,0 VPo:151,103,6 VPot:11,7,0 VPt:29,17,5 X:151,97,17 XE:151,87,15 XEt:25,14,1 Xt:10,6,0
call#a 12 10 E:12,8,4 Et:2,2,1 NE:7,3,0 NEt:2,1,0 PnV:1,1,1 VP:12,6,3 VPt:1,1,1 X:12,5,3 XE:12,8,4 XEt:2,2,1
call#acl|a 14 3 VP:14,1,0 X:14,3,1 XE:14,0,0 XEt:6,1,0
call#acl|q|a 8 7 P:1,1,0 Pn:1,1,0 QR:8,7,1 VP:8,5,2 X:8,5,1 XE:8,6,3
call#o 81 70 E:81,49,32 Et:3,2,2 NE:65,32,5 NEt:1,1,0 O:81,43,18 VP:81,57,39 VPo:49,28,4 VPot:2,2,0 VPt:3,2,2
call#o|a 31 29 E:31,24,19 Et:3,2,1 NE:27,19,1 NEt:3,2,0 O:31,15,0 PnV:1,1,0 VP:31,27,23 VPo:31,24,1 VPot:3,2,0 VPt:3,2,1 X:31,21,2 XE:31,20,1 XEt:3,2,0 Xt:2,1,0
call#o|i 7 7 E:7,6,5 NE:7,6,0 O:7,6,0 P:1,1,0 Pn:1,1,0 VP:7,7,7 VPi:7,7,0 VPo:2,2,0
call#o|x 9 7 E:9,6,3 Et:1,1,0 NE:7,4,0 NEt:1,1,0 O:9,1,0 VP:9,6,3 VPo:9,6,0 VPot:1,1,0 VPt:1,1,0 X:9,6,0 XE:9,6,0 XEt:1,1,0 Xt:1,1,0
call#p:for 32 31 E:32,23,0 Et:7,7,0 P:32,21,0 Pn:32,22,14 PnV:14,11,6 PnVt:4,4,4 VP:32,22,0 VPt:4,4,0
call#post0m 6 6 L:6,0,0 LR:6,2,0 LRt:1,1,0 Lt:3,0,0 LtR:2,2,0
call#postS 6 5 L:6,0,0
call#q|a 10 9 E:10,3,0 NE:5,0,0 QR:10,9,0 VP:10,8,2 X:10,8,2 XE:10,3,0
call#q|o 29 27 E:29,20,14 NE:21,12,0 O:29,18,5 QR:29,24,3 VP:29,24,18 VPo:19,15,0
call#q|o|a 11 10 E:11,9,8 NE:10,8,1 O:11,3,0 P:1,1,0 Pn:1,1,0 QR:11,10,1 VP:11,10,9 VPo:11,10,1 X:11,10,1 XE:11,9,1
call#x 33 31 E:33,29,3 Et:4,4,0 P:30,8,0 Pn:30,9,0 PnV:30,27,16 PnVt:4,4,4 VP:33,30,3 VPt:4,4,0 X:33,28,6 XE:33,27,5 XEt:4,4,0 Xt:3,3,0
call#x|pt 5 5 E:5,5,0 Et:4,3,0 P:5,1,0 Pn:5,1,0 PnV:5,5,3 PnVt:2,1,0 T:5,1,0 TE:5,1,0 VP:5,5,0 VPt:2,1,0 X:5,5,0 XE:5,4,0 XEt:4,3,0 Xt:2,1,0
campaign# 59 9 E:42,3,0 Et:9,0,0 L:13,0,0 LR:6,0,0 Lt:3,0,0 NE:8,0,0 O:12,2,0 P:32,2,0 Pn:32,2,2 PnV:15,1,1 VP:43,5,0 VPo:6,0,0 VPt:3,0,0 X:4,1,0 XE:4,1,0
campaign#o 5 1 E:5,1,0 NE:3,0,0 O:5,1,0 VP:5,1,0
campaign#p:in 6 0 E:6,0,0 Et:3,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
campaign#postS 6 3 L:6,0,0
campaign#postSm 5 1 L:5,0,0 LR:5,0,0
cancel# 5 0 E:3,0,0 O:3,0,0 VP:4,0,0
candidate# 4 0 E:4,0,0 VP:4,0,0
cap# 8 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:7,0,0
capitalize# 11 0 E:8,0,0 L:3,0,0 LR:3,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0
capitalize#p:on 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
capture# 35 2 E:30,1,1 NE:22,1,0 O:29,0,0 P:5,0,0 Pn:5,0,0 T:1,1,0 TE:1,1,0 VP:33,0,0 VPo:8,0,0
capture#o 23 0 E:23,0,0 NE:16,0,0 O:23,0,0 VP:23,0,0 VPo:3,0,0
care# 14 7 E:13,4,0 Et:2,1,0 NE:4,1,0 O:4,1,0 P:10,4,0 Pn:10,4,4 VP:13,7,0 VPo:3,2,0
care#p:about 5 2 E:5,2,0 P:5,2,0 Pn:5,2,2 VP:5,2,0
careful# 7 2 P:3,0,0 Pn:3,0,0 T:1,1,0 TE:1,1,0 VP:7,1,0
carry# 44 3 E:40,1,0 Et:7,1,0 NE:31,1,0 NEt:4,1,0 O:38,0,0 P:9,2,0 Pn:9,2,2 QR:2,1,1 VP:40,1,0 VPo:15,2,0 VPt:5,0,0
carry#o 24 0 E:24,0,0 Et:4,0,0 NE:20,0,0 NEt:3,0,0 O:24,0,0 VP:24,0,0 VPo:6,0,0
carve# 6 0 E:6,0,0 NE:5,0,0 O:4,0,0 VP:5,0,0
cast# 59 22 E:48,15,10 Et:5,2,0 NE:38,15,0 NEt:5,2,0 O:43,6,0 P:29,9,0 Pn:29,8,1 PnV:5,3,0 PnVt:2,1,0 S:7,0,0 SVP:4,0,0 VP:55,18,8 VPo:29,11,0 VPot:2,1,0 VPt:3,2,0 X:3,1,0 XE:3,0,0
cast#o 19 5 E:19,4,2 NE:13,5,0 O:19,3,0 VP:19,4,1 VPo:5,1,0
cast#o|p:as 13 9 E:13,8,6 Et:1,1,0 NE:13,7,0 NEt:1,1,0 O:13,2,0 P:13,7,0 Pn:13,6,0 PnV:2,2,0 VP:13,9,6 VPo:13,8,0 VPt:1,1,0
catapult# 4 0 E:4,0,0 Et:3,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0 VPo:3,0,0
catch# 23 2 E:15,0,0 Et:3,0,0 NE:10,0,0 O:14,0,0 P:8,1,0 Pn:8,2,1 PnV:3,0,0 S:5,0,0 SVP:5,1,0 VP:21,1,0 VPo:6,0,0
catch#o 9 0 E:9,0,0 NE:6,0,0 O:9,0,0 VP:9,0,0 VPo:3,0,0
caucu# 4 0 E:4,0,0 VP:4,0,0
caucus# 17 2 E:14,2,0 Et:3,0,0 O:7,1,0 P:5,0,0 Pn:5,0,0 VP:15,2,0 X:3,1,0 XE:3,1,0
caucuse# 5 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
cause# 23 0 C:3,0,0 CE:3,0,0 E:22,0,0 NE:15,0,0 O:19,0,0 P:4,0,0 Pn:4,0,0 VP:22,0,0 VPo:13,0,0 X:4,0,0 XE:4,0,0
cause#o 10 0 E:10,0,0 NE:6,0,0 O:10,0,0 VP:10,0,0 VPo:5,0,0
caution# 6 6 C:1,1,1 CE:1,1,1 E:5,5,3 Et:1,1,1 NE:1,1,0 NEt:1,1,0 P:3,2,0 Pn:3,2,1 Pnt:1,1,1 Pt:1,1,0 VP:5,4,3 VPo:1,1,0 VPt:1,1,0 X:1,1,0 XE:1,1,0 XEt:1,1,0
celebrate# 26 6 E:22,2,0 Et:4,2,1 NE:12,1,0 NEt:1,1,0 O:18,3,0 P:8,1,0 Pn:8,2,0 PnV:3,0,0 SVP:2,1,1 VP:23,4,0 VPo:6,1,0 VPot:1,1,0 VPt:3,1,1
celebrate#o 15 3 E:15,2,0 Et:2,2,1 NE:8,1,0 NEt:1,1,0 O:15,3,0 VP:15,3,0 VPo:3,1,0 VPot:1,1,0 VPt:1,1,1
cement# 4 1 E:3,1,0 NE:2,1,0 O:3,0,0 P:2,1,0 Pn:2,1,1 VP:4,1,0 VPo:2,1,0
center# 6 2 P:6,1,0 Pn:6,1,0 Pnt:1,1,0 VP:6,1,0
certain# 6 4 C:2,2,2 CE:2,2,0 T:1,1,0 TE:1,1,0 TEt:1,1,0 Tt:1,1,0 VP:6,3,2 VPt:1,1,0 X:4,1,0 XE:4,2,0 XEt:2,2,0
chair# 7 0 E:7,0,0 NE:5,0,0 O:5,0,0 VP:7,0,0
challenge# 47 22 C:3,1,0 CE:3,1,0 E:40,15,10 Et:5,3,1 NE:34,10,0 NEt:2,1,0 O:34,7,6 OC:2,1,0 P:16,6,0 Pn:16,5,2 PnV:7,3,1 PnVt:2,2,0 Pnt:1,1,0 Pt:1,1,0 S:5,0,0 SVP:4,2,1 SVPt:2,2,1 VP:44,16,11 VPo:17,6,0 VPot:1,1,0 VPt:6,5,2 X:4,3,1 XE:4,3,1
challenge#o 20 8 E:20,6,4 Et:4,2,1 NE:16,3,0 O:20,7,6 VP:20,5,5 VPo:3,0,0 VPt:3,2,1
champion# 11 6 E:7,2,0 Et:2,1,0 NE:6,1,0 NEt:2,1,0 O:7,2,1 S:1,1,1 VP:10,2,1
champion#o 5 2 E:5,2,0 Et:1,1,0 NE:4,1,0 NEt:1,1,0 O:5,2,1 VP:5,2,1
change# 60 4 C:3,1,0 CE:3,1,1 E:48,3,2 Et:8,0,0 L:6,0,0 NE:24,1,0 NEt:5,0,0 O:36,1,0 P:13,1,0 Pn:13,1,1 PnV:4,0,0 S:4,0,0 SVP:4,1,0 T:5,0,0 TE:5,0,0 VP:50,3,1 VPo:10,1,0
change#0 8 0 E:7,0,0 VP:4,0,0
change#o 24 2 E:24,2,1 NE:15,1,0 O:24,1,0 VP:24,1,0 VPo:3,0,0
change#postS 5 0 L:5,0,0
channel# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
chant# 14 11 E:11,6,4 NE:3,0,0 O:7,5,2 QR:10,9,6 SVP:1,1,0 T:1,1,1 TE:1,1,1 VP:9,7,2 VPo:4,2,0 X:2,2,0 XE:2,2,0
characterize# 6 6 E:6,6,3 NE:5,5,0 O:5,3,1 OC:1,1,0 P:4,4,0 Pn:4,4,1 T:1,1,0 TE:1,1,0 VP:6,6,2 VPo:4,3,0
charge# 35 18 C:7,3,1 CE:7,4,3 E:21,7,5 Et:3,0,0 L:1,1,1 NE:13,2,0 NEt:3,0,0 O:15,4,3 P:20,7,0 Pn:20,7,0 PnV:7,3,0 PnVt:2,1,0 QL:1,1,1 S:11,2,1 SVP:10,5,2 SVPt:1,1,0 T:1,1,0 TE:1,1,0 VP:33,14,5 VPo:10,2,0 VPt:2,1,0
charge#ct 5 4 C:5,3,1 CE:5,4,3 E:5,4,3 PnV:1,1,0 VP:5,4,2
charge#o 7 1 E:7,0,0 NE:5,0,0 O:7,1,1 VP:7,1,1
charge#pas|p:with 5 3 P:5,3,0 Pn:5,3,0 S:5,1,0 SVP:5,3,2 VP:5,3,0
check# 8 1 E:8,1,0 NE:4,0,0 O:5,0,0 P:4,1,0 Pn:4,1,1 VP:8,1,0
cheer# 20 8 E:16,5,1 Et:4,2,0 NE:7,0,0 O:7,2,2 P:11,4,0 Pn:11,4,4 PnVt:1,1,1 Pnt:1,1,0 Pt:1,1,0 QR:3,1,1 VP:19,5,1 VPo:3,0,0 VPt:2,2,0
chid# 6 6 E:6,4,3 Et:2,2,1 NE:6,4,0 NEt:2,2,0 O:6,1,1 P:4,3,0 Pn:4,3,0 PnV:1,1,0 PnVt:1,1,0 QR:1,1,0 T:1,1,0 VP:6,6,4 VPo:5,5,0 VPot:1,1,0 VPt:1,1,1
chim# 4 2 E:3,1,0 P:3,2,1 Pn:3,2,0 PnV:1,1,1 VP:3,2,0 X:1,1,0 XE:1,1,0
choose# 45 9 E:37,6,4 NE:15,2,0 O:20,3,2 P:8,0,0 Pn:8,0,0 S:4,0,0 SVP:3,0,0 VP:42,6,3 VPo:7,1,0 X:13,4,1 XE:13,4,1
choose#o 16 2 E:16,2,2 NE:11,1,0 O:16,2,2 VP:16,2,2 VPo:4,0,0
choose#x 6 0 E:6,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
circulate# 5 2 E:3,0,0 O:3,0,0 S:1,1,0 SVP:1,1,0 VP:3,0,0
cite# 65 63 C:7,5,2 CE:7,5,2 CEt:2,2,1 Ct:2,2,1 E:64,48,37 Et:14,12,4 NE:46,35,0 NEt:9,8,0 O:57,40,34 OC:3,2,2 Ot:4,3,0 P:11,7,0 Pn:11,7,0 PnV:2,2,0 Pnt:2,2,0 Pt:2,2,0 QR:7,6,2 T:1,1,0 TE:1,1,0 TEt:1,1,0 Tt:1,1,0 VP:64,49,45 VPo:15,12,0 VPot:2,2,0 VPt:10,9,2 X:3,2,1 XE:3,2,1 XEt:1,1,0 Xt:1,1,0
cite#o 35 34 E:35,28,25 Et:4,3,1 NE:28,21,0 NEt:4,3,0 O:35,30,28 Ot:3,2,0 VP:35,30,29 VPo:1,1,0 VPt:3,2,0
cite#q|o 6 6 E:6,2,2 Et:1,1,1 NE:2,1,0 O:6,4,3 P:1,1,0 Pn:1,1,0 QR:6,5,2 VP:6,4,4 VPo:3,2,0 VPt:1,1,1
claim# 93 77 C:29,29,20 CE:29,28,22 CEt:1,1,0 E:85,57,42 Et:5,3,1 L:6,1,0 LR:2,1,0 NE:45,25,0 NEt:3,1,0 O:33,15,6 P:12,4,0 Pn:12,4,0 PnV:4,3,0 QL:1,1,1 QLR:1,1,0 QR:4,3,1 S:3,2,2 VP:80,59,39 VPo:13,6,0 VPt:2,1,1 X:10,9,5 XE:10,7,4
claim#0 11 9 E:11,6,3 NE:1,1,0 VP:4,3,1
claim#c 13 13 C:13,13,7 CE:13,12,9 CEt:1,1,0 E:13,12,10 Et:1,1,0 NE:10,10,0 P:2,1,0 Pn:2,1,0 PnV:1,1,0 VP:13,13,10
claim#ct 14 14 C:14,14,12 CE:14,14,12 E:14,14,12 PnV:1,1,0 VP:14,14,12
claim#o 22 14 E:22,8,8 Et:3,2,1 NE:20,7,0 NEt:3,1,0 O:22,12,6 VP:22,11,7 VPo:4,2,0 VPt:1,1,1
clap# 4 0 E:3,0,0
clarify# 4 4 E:4,4,3 Et:1,1,0 NE:3,3,0 NEt:1,1,0 O:4,3,2 P:1,1,0 Pn:1,1,0 VP:4,4,2 VPo:1,1,0
clash# 7 2 C:1,1,0 CE:1,1,0 E:4,1,0 Et:2,1,0 NE:1,1,0 NEt:1,1,0 P:6,1,0 Pn:6,1,0 PnV:4,1,0 PnVt:2,1,0 VP:7,2,0 VPt:2,1,0
classify# 6 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
clear# 34 7 C:8,2,1 CE:8,2,2 COL:4,1,0 E:11,0,0 Et:3,0,0 NE:8,0,0 NEt:3,0,0 O:11,0,0 P:9,1,0 Pn:9,1,0 T:4,0,0 TE:4,0,0 VP:32,3,1 VPo:5,0,0 VPt:3,0,0
clear#cw|A 5 1 C:5,1,1 CE:5,1,1 VP:5,1,1
clear#o 7 0 E:7,0,0 Et:3,0,0 NE:6,0,0 NEt:3,0,0 O:7,0,0 VP:7,0,0
click# 7 0 E:7,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0
clinch# 18 0 E:18,0,0 Et:5,0,0 NE:13,0,0 O:18,0,0 VP:18,0,0 VPo:5,0,0
clinch#o 15 0 E:15,0,0 Et:3,0,0 NE:11,0,0 O:15,0,0 VP:15,0,0 VPo:3,0,0
close# 50 1 E:24,1,0 L:3,0,0 NE:11,1,0 O:12,0,0 P:19,1,0 Pn:19,1,0 PnV:4,0,0 QR:3,0,0 S:6,0,0 SVP:3,0,0 VP:38,1,0 VPo:6,1,0 X:3,0,0 XE:3,0,0
close#o 9 0 E:9,0,0 NE:8,0,0 O:9,0,0 VP:9,0,0 VPo:3,0,0
close#p:to|A 6 0 P:6,0,0 Pn:6,0,0 VP:6,0,0
collapse# 5 0 E:3,0,0 VP:4,0,0
collect# 10 0 E:9,0,0 NE:8,0,0 O:8,0,0 P:5,0,0 Pn:5,0,0 VP:9,0,0 VPo:5,0,0
combat# 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
combat#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
combine# 9 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:9,0,0 X:3,0,0 XE:3,0,0
come# 329 26 C:9,0,0 CE:9,0,0 COL:13,0,0 E:289,9,1 Et:59,1,0 L:32,0,0 LR:10,0,0 Lt:10,0,0 NE:35,0,0 NEt:7,0,0 O:36,0,0 P:195,2,0 Pn:195,3,2 PnV:74,5,0 PnVt:13,0,0 Pnt:6,0,0 Pt:6,0,0 QR:7,0,0 T:31,0,0 TE:31,0,0 TEt:3,0,0 VP:294,10,0 VPo:13,0,0 VPt:33,0,0 X:26,4,0 XE:26,3,0 XEt:6,0,0 Xt:3,0,0
come#0 38 2 E:34,2,1 Et:8,1,0 NE:6,0,0 VP:38,2,0 VPt:6,0,0
come#c 6 0 C:6,0,0 CE:6,0,0 E:6,0,0 NE:4,0,0 VP:6,0,0
come#o 18 1 E:18,0,0 Et:5,0,0 NE:13,0,0 NEt:3,0,0 O:18,0,0 VP:18,0,0 VPo:6,0,0 VPt:4,0,0
come#p:as 13 1 E:13,0,0 P:13,0,0 Pn:13,0,0 PnV:5,0,0 VP:13,0,0
come#p:at 11 0 E:11,0,0 Et:4,0,0 P:11,0,0 Pn:11,0,0 PnV:7,0,0 PnVt:3,0,0 VP:11,0,0 VPt:4,0,0
come#p:from 24 2 E:24,0,0 Et:3,0,0 P:24,0,0 Pn:24,0,0 PnV:10,0,0 VP:24,0,0
come#p:in 13 0 E:13,0,0 P:13,0,0 Pn:13,0,0 PnV:4,0,0 VP:13,0,0
come#p:into 5 1 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
come#p:in|T 7 1 E:6,1,0 P:7,0,0 Pn:7,0,0 PnV:5,1,0 VP:7,1,0
come#p:to 29 1 E:29,0,0 Et:3,0,0 P:29,0,0 Pn:29,0,0 PnV:12,0,0 VP:29,0,0
come#p:to|T 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
come#p:under 9 4 E:9,1,0 Et:3,0,0 P:9,0,0 Pn:9,0,0 PnV:4,1,0 VP:9,1,0
come#p:with 7 1 E:7,1,0 P:7,1,0 Pn:7,1,1 VP:7,1,0
come#postS 17 1 L:17,0,0 Lt:5,0,0
come#postSm 7 1 L:7,0,0 LR:7,0,0
come#x 20 5 E:20,3,0 Et:4,0,0 P:6,0,0 Pn:6,0,0 PnV:6,3,0 VP:20,4,0 X:20,4,0 XE:20,3,0 XEt:4,0,0
command# 14 1 E:14,1,0 NE:9,1,1 O:9,0,0 P:5,0,0 Pn:5,0,0 VP:13,1,0 VPo:3,1,1 X:1,1,1 XE:1,1,1
command#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
comment# 21 15 C:3,3,1 CE:3,3,1 E:19,14,3 Et:3,2,0 L:2,1,1 O:2,1,0 OC:1,1,0 P:14,9,0 Pn:14,9,6 PnV:4,4,3 Pnt:2,1,1 Pt:2,1,0 QR:1,1,0 VP:18,13,2 VPo:1,1,0 VPt:2,1,0 X:1,1,0 XE:1,1,0
comment#p:on 7 6 E:7,6,0 Et:3,2,0 P:7,5,0 Pn:7,5,4 PnV:1,1,1 Pnt:2,1,1 Pt:2,1,0 VP:7,6,0 VPt:2,1,0
commit# 13 4 E:8,3,1 NE:2,1,0 O:4,1,0 P:6,2,0 Pn:6,2,2 S:4,0,0 SVP:3,0,0 VP:13,4,0 X:1,1,0 XE:1,1,1
common# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
compare# 55 13 C:4,0,0 CE:4,0,0 E:29,10,6 Et:7,2,1 L:15,0,0 Lt:4,0,0 NE:20,9,0 NEt:4,1,0 O:23,5,4 OC:2,1,1 OCt:1,1,0 P:26,4,0 Pn:26,4,0 PnV:10,2,0 PnVt:4,1,0 QR:1,1,1 S:6,0,0 SVP:6,0,0 VP:40,10,7 VPo:12,6,0 VPot:3,1,0 VPt:6,2,1
compare#o 9 5 E:9,5,3 NE:7,4,0 O:9,4,4 VP:9,5,4 VPo:1,1,0
compare#o|p:to 5 4 E:5,2,2 Et:1,1,1 NE:5,2,0 NEt:1,1,0 O:5,0,0 P:5,3,0 Pn:5,3,0 PnVt:1,1,0 VP:5,2,1 VPo:5,2,0 VPot:1,1,0 VPt:1,1,1
compare#pas|p:with 5 0 P:5,0,0 Pn:5,0,0 S:5,0,0 SVP:5,0,0 VP:5,0,0
compare#post0 13 0 L:13,0,0 Lt:3,0,0
compete# 20 0 E:17,0,0 Et:4,0,0 L:3,0,0 O:3,0,0 P:13,0,0 Pn:13,0,0 PnV:6,0,0 VP:16,0,0
compete#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
compil# 6 0 VP:6,0,0
complain# 20 19 C:8,7,7 CE:8,6,6 CEt:1,1,1 E:11,7,6 Et:1,1,1 L:7,2,2 O:1,1,0 P:3,2,0 Pn:3,2,0 PnV:2,2,0 QL:1,1,1 VP:13,11,6 VPt:2,1,1
complain#ct 7 7 C:7,7,7 CE:7,6,6 CEt:1,1,1 E:7,6,6 Et:1,1,1 VP:7,6,6 VPt:1,1,1
complete# 14 1 E:9,0,0 NE:7,0,0 O:9,0,0 P:5,1,0 Pn:5,1,1 S:3,0,0 VP:13,1,0 VPo:4,1,0
complete#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
complicate# 6 0 E:6,0,0 NE:6,0,0 O:5,0,0 VP:6,0,0
complicate#o 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
concede# 17 15 C:7,7,7 CE:7,7,6 E:16,11,8 Et:1,1,0 L:1,1,1 NE:4,3,0 O:5,3,1 P:3,2,0 Pn:3,2,0 QL:1,1,1 VP:15,12,10 VPo:4,2,0
concede#ct 6 6 C:6,6,6 CE:6,6,5 E:6,6,5 VP:6,6,6
concern# 11 8 C:2,2,0 CE:2,2,1 CEt:1,1,0 Ct:1,1,0 E:5,2,1 NE:3,1,0 O:5,1,0 P:4,3,0 Pn:4,3,2 PnV:1,1,1 S:4,0,0 SVP:4,4,0 SVPt:1,1,0 VP:11,7,0 VPt:1,1,0 X:1,1,0 XE:1,1,0
concerned# 6 3 P:5,3,0 Pn:5,3,3 VP:6,3,0
conclude# 43 38 C:20,16,8 CE:20,16,10 CEt:2,2,1 E:32,26,10 Et:4,4,1 L:11,8,4 LR:2,2,1 Lt:3,3,2 NE:4,3,0 O:2,2,1 Ot:1,1,0 P:6,4,0 Pn:6,4,0 PnV:1,1,0 Pnt:1,1,1 Pt:1,1,0 QL:7,6,3 QLR:5,5,4 QR:7,4,3 T:2,2,0 TE:2,2,0 VP:29,23,8 VPt:2,2,0
conclude#ct 12 11 C:12,10,6 CE:12,10,7 CEt:2,2,1 E:12,10,6 Et:2,2,1 PnV:1,1,0 VP:12,10,3
conclude#postSq 6 6 L:6,4,2 Lt:1,1,1 QL:6,5,2 QLR:4,4,4
condemn# 19 16 C:2,1,1 CE:2,1,1 E:15,7,7 NE:11,5,0 O:16,12,9 OC:1,1,1 P:4,2,0 Pn:4,2,0 QR:3,3,2 S:3,2,0 SVP:2,2,0 VP:18,14,13 VPo:7,3,0
condemn#o 8 6 E:8,2,2 NE:6,1,0 O:8,5,5 VP:8,6,5 VPo:3,1,0
conduct# 71 1 E:34,1,0 Et:6,0,0 NE:17,0,0 NEt:5,0,0 O:27,1,1 P:39,0,0 Pn:39,0,0 PnV:6,0,0 S:21,0,0 SVP:18,0,0 T:3,0,0 TE:3,0,0 VP:69,1,0 VPo:13,0,0 VPt:5,0,0
conduct#o 16 0 E:16,0,0 Et:3,0,0 NE:12,0,0 NEt:3,0,0 O:16,0,0 VP:16,0,0 VPo:6,0,0
conduct#pasA 8 0 S:3,0,0 VP:8,0,0
conduct#pas|p:for 5 0 P:5,0,0 Pn:5,0,0 S:5,0,0 SVP:5,0,0 VP:5,0,0
confident# 6 6 C:2,2,2 CE:2,1,1 P:4,2,0 Pn:4,2,2 VP:6,4,2
confirm# 36 26 C:10,7,6 CE:10,7,5 E:23,12,9 L:1,1,0 NE:9,1,0 O:13,6,5 P:9,2,0 Pn:9,2,0 S:9,4,4 SVP:8,2,0 VP:32,14,11 VPo:5,1,0
confirm#ct 6 6 C:6,6,6 CE:6,6,5 E:6,6,5 VP:6,6,6
confirm#o 5 3 E:5,3,3 O:5,3,3 VP:5,3,3
conflict# 5 0 E:3,0,0 VP:4,0,0
confront# 17 1 C:1,1,0 CE:1,1,0 E:13,1,1 NE:9,1,0 O:13,0,0 OC:1,1,1 P:3,0,0 Pn:3,0,0 VP:16,1,1 VPo:4,1,0
confront#o 9 0 E:9,0,0 NE:6,0,0 O:9,0,0 VP:9,0,0
congratulate# 8 8 E:8,8,6 Et:1,1,1 NE:5,5,0 NEt:1,1,0 O:8,2,2 P:3,3,0 Pn:3,3,0 T:1,1,0 TE:1,1,0 VP:8,7,7 VPo:5,5,0
connect# 15 2 E:11,1,1 NE:4,1,0 O:5,1,0 P:9,0,0 Pn:9,0,0 VP:14,1,1 VPo:2,1,0
conservative# 4 0 E:3,0,0 VP:4,0,0
consider# 54 37 C:6,3,2 CE:6,3,2 COL:1,1,1 E:36,15,12 Et:5,3,2 NE:22,6,1 NEt:4,2,0 O:23,12,5 OC:1,1,1 P:5,1,0 Pn:5,1,0 S:15,7,1 SVP:14,7,4 SVPt:2,1,1 SX:11,6,4 T:1,1,1 TE:1,1,1 VP:52,20,13 VPo:12,5,0 VPot:2,1,0 VPt:5,2,2 X:23,12,3 XE:23,7,3 XEt:5,2,1 Xt:1,1,0
consider#o 14 8 E:14,5,5 NE:9,3,0 O:14,7,4 VP:14,5,5 VPo:5,1,0
consider#pas|a 12 7 S:11,5,0 SVP:11,6,3 SVPt:1,1,1 SX:11,6,4 VP:12,4,0 X:12,4,0 XE:12,3,0 XEt:3,0,0
consolidate# 4 1 E:4,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
consult# 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
contact# 8 1 E:5,1,0 Et:1,1,0 NE:2,1,0 NEt:1,1,0 P:3,0,0 Pn:3,0,0 VP:5,0,0 XE:2,1,0 XEt:1,1,0
contain# 10 1 E:8,0,0 NE:4,0,0 O:6,0,0 VP:8,0,0
contemplate# 4 4 C:2,2,2 CE:2,2,1 E:4,3,2 Et:1,1,1 O:1,1,1 VP:4,4,4 X:1,1,0 XE:1,1,1
contend# 11 7 C:5,4,1 CE:5,4,2 CEt:1,1,1 Ct:1,1,1 E:10,6,3 Et:3,1,1 NE:1,1,0 O:2,1,0 P:4,0,0 Pn:4,0,0 PnV:2,1,0 QR:2,1,0 T:1,1,0 TE:1,1,0 VP:10,7,2 VPt:2,1,1 X:1,1,0
contest# 7 1 E:6,1,1 NE:2,1,0 O:3,1,1 VP:6,1,1
continue# 163 78 C:7,5,0 CE:7,5,0 E:140,42,7 Et:17,4,0 L:19,7,3 LR:6,4,1 Lt:5,1,1 LtR:4,2,0 NE:14,2,0 NEt:2,1,0 O:16,1,0 P:15,5,0 Pn:15,5,2 PnV:7,2,0 QL:17,10,2 QLR:14,13,12 QR:23,19,14 T:10,4,2 TE:10,4,2 VP:129,36,3 VPo:9,2,0 VPt:12,3,0 X:97,27,1 XE:97,23,1 XEt:12,3,0 Xt:6,2,0
continue#g 6 2 E:6,2,0 VP:6,2,0 X:6,2,0 XE:6,2,0
continue#o 8 2 E:8,0,0 Et:2,1,0 NE:7,0,0 NEt:2,1,0 O:8,1,0 VP:8,0,0 VPo:3,0,0 VPt:2,1,0
continue#postSmq 5 5 L:5,2,1 LR:5,3,1 Lt:4,1,1 LtR:4,2,0 QL:5,3,1 QLR:3,3,3
continue#postSq 12 12 L:12,5,2 QL:12,7,1 QLR:11,10,9
continue#q 8 8 E:4,4,2 QR:8,8,5 VP:1,1,1
continue#x 79 26 E:79,18,0 Et:9,2,0 VP:79,20,0 VPt:6,2,0 X:79,22,0 XE:79,18,0 XEt:9,2,0 Xt:6,2,0
continue#x|pt 5 2 E:5,0,0 Et:2,1,0 T:5,0,0 TE:5,0,0 VP:5,2,0 X:5,2,0 XE:5,0,0 XEt:2,1,0
contradict# 6 4 E:6,4,4 NE:3,1,0 O:6,4,4 VP:6,4,4
contradict#o 5 3 E:5,3,3 NE:3,1,0 O:5,3,3 VP:5,3,3
contrast# 11 5 COL:1,1,0 E:11,5,3 NE:9,5,0 O:9,1,0 P:7,5,0 Pn:7,4,0 VP:11,5,3 VPo:6,5,0
contribute# 17 0 COL:5,0,0 E:12,0,0 L:3,0,0 O:8,0,0 P:4,0,0 Pn:4,0,0 VP:14,0,0
contribute#o|: 5 0 COL:5,0,0 E:5,0,0 O:5,0,0 VP:5,0,0
control# 16 0 E:14,0,0 NE:8,0,0 O:12,0,0 P:6,0,0 Pn:6,0,0 VP:15,0,0 VPo:6,0,0
control#o 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0
conven# 4 1 E:4,1,0 NE:3,1,0 O:3,0,0 P:3,0,0 Pn:3,0,0 PnV:1,1,0 VP:4,1,0 VPo:2,1,0 X:1,1,0 XE:1,1,0
convert# 6 0 E:6,0,0 P:4,0,0 Pn:4,0,0 VP:6,0,0
convict# 7 2 E:3,1,0 P:5,1,0 Pn:5,1,0 VP:6,1,0
convince# 20 14 C:10,8,5 CE:10,8,7 E:17,11,4 Et:3,1,0 NE:12,8,5 NEt:2,1,0 O:13,1,0 OC:5,4,1 S:3,0,0 SVP:3,2,0 VP:20,12,4 VPi:1,1,1 VPo:10,7,4 X:2,1,0 XE:2,1,0
convince#o 5 3 E:5,3,1 Et:1,1,0 NE:3,2,0 NEt:1,1,0 O:5,1,0 VP:5,2,1 VPo:3,2,1
cool# 4 0 E:4,0,0 O:3,0,0 VP:3,0,0
coordinate# 7 0 E:6,0,0 O:3,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 VP:7,0,0
cope# 4 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
cost# 14 0 E:12,0,0 NE:9,0,0 O:12,0,0 VP:12,0,0 VPo:5,0,0
cost#o 8 0 E:8,0,0 NE:6,0,0 O:8,0,0 VP:8,0,0 VPo:3,0,0
count# 30 8 C:1,1,0 CE:1,1,0 E:16,4,1 Et:5,1,0 NE:3,1,0 O:5,1,1 P:16,5,0 Pn:16,5,0 PnV:8,3,2 S:10,2,1 SVP:8,1,0 T:3,0,0 TE:3,0,0 VP:26,6,2 VPo:1,1,0 X:7,1,0 XE:7,0,0 XEt:2,1,0
counter# 9 4 C:2,1,0 CE:2,1,1 E:7,3,2 Et:1,1,1 NE:3,0,0 O:4,1,1 Ot:1,1,1 P:3,1,0 Pn:3,1,1 PnV:2,1,0 VP:8,3,2 VPt:2,1,1
couple# 5 0 P:4,0,0 Pn:4,0,0 VP:5,0,0
court# 8 1 E:5,0,0 NE:3,0,0 O:4,0,0 S:1,1,1 VP:5,0,0 VPo:3,0,0
cover# 23 6 C:1,1,0 CE:1,1,0 E:17,3,1 NE:14,1,0 O:17,2,2 OC:1,1,1 P:7,0,0 Pn:7,0,0 PnV:1,1,0 VP:22,4,3 VPo:6,2,0
cover#o 9 1 E:9,0,0 NE:7,0,0 O:9,1,1 VP:9,1,1
crack# 5 2 E:3,1,0 LR:1,1,0 VP:3,0,0
craft# 4 1 E:3,0,0 O:3,1,1 VP:4,1,1
create# 44 4 E:39,2,2 Et:5,0,0 NE:34,2,0 NEt:4,0,0 O:35,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 S:3,0,0 SVP:3,0,0 VP:42,2,2 VPo:11,2,0 X:7,2,0 XE:7,2,0
create#o 27 0 E:27,0,0 Et:4,0,0 NE:24,0,0 NEt:3,0,0 O:27,0,0 VP:27,0,0 VPo:4,0,0
credit# 10 9 E:9,9,7 Et:1,1,1 NE:9,7,0 NEt:1,1,0 O:9,2,2 P:6,4,0 Pn:6,4,0 VP:10,8,7 VPo:6,6,0 X:1,1,0 XE:1,1,0
critical# 6 3 P:5,3,0 Pn:5,3,3 PnVt:1,1,1 VP:5,2,0 VPt:1,1,0
criticize# 80 78 E:63,39,31 Et:12,10,6 L:6,0,0 Lt:3,0,0 NE:54,29,0 NEt:9,6,0 O:61,41,30 Ot:1,1,0 P:33,23,0 Pn:33,23,0 PnV:5,2,0 PnVt:4,3,0 S:9,3,2 SVP:8,7,1 SVPt:1,1,0 SVa:2,2,1 T:3,0,0 TE:3,0,0 VP:74,56,42 VPi:1,1,0 VPo:37,20,0 VPot:4,3,0 VPt:9,9,5
criticize#o 30 29 E:30,18,14 Et:8,7,4 NE:23,9,0 NEt:5,4,0 O:30,27,22 Ot:1,1,0 VP:30,26,22 VPo:10,3,0 VPot:1,1,0 VPt:5,5,3
criticize#o|p:for 15 15 E:15,15,13 Et:2,2,2 NE:15,14,0 NEt:2,2,0 O:15,1,0 P:15,14,0 Pn:15,14,0 PnV:2,1,0 PnVt:2,2,0 VP:15,14,12 VPo:15,13,0 VPot:2,2,0 VPt:2,2,2
cross# 8 0 E:7,0,0 NE:5,0,0 O:6,0,0 VP:7,0,0
crowd# 8 0 E:6,0,0 P:4,0,0 Pn:4,0,0 VP:7,0,0
crown# 5 2 E:1,1,0 O:4,1,0 S:4,0,0 SVP:4,1,0 SVPt:1,1,1 VP:5,1,1 VPo:2,1,0 VPt:1,1,0
crush# 8 0 E:5,0,0 NE:5,0,0 O:6,0,0 VP:7,0,0 VPo:4,0,0 X:3,0,0 XE:3,0,0
cry# 5 3 E:5,2,0 P:2,1,0 Pn:2,1,1 QR:2,1,1 VP:4,2,1 VPo:1,1,0
cut# 29 4 E:20,2,0 Et:7,1,0 NE:13,1,0 NEt:3,1,0 O:14,1,0 P:11,0,0 Pn:11,0,0 PnV:8,1,0 QR:2,2,1 S:5,0,0 VP:25,3,0 VPo:8,1,1 VPt:4,0,0 X:3,1,1 XE:3,0,0 XEt:1,1,1
cut#o 7 1 E:7,1,0 NE:7,1,0 O:7,1,0 VP:7,1,0 VPo:3,0,0
damage# 5 1 E:5,0,0 O:4,0,0 P:1,1,0 Pn:1,1,1 VP:5,1,0 VPo:1,1,0
dance# 6 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
dangerous# 4 0 VP:4,0,0
date# 9 1 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0
deadlock# 5 1 E:1,1,0 S:3,0,0 VP:2,1,0
deal# 19 1 COL:1,1,1 E:18,0,0 NE:3,0,0 O:3,0,0 P:14,0,0 Pn:14,0,0 PnV:5,1,0 VP:17,0,0
deal#p:with 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 VP:10,0,0
debat# 7 4 Et:1,1,0 O:1,1,0 S:3,1,1 VP:3,0,0 VPt:2,1,0
debate# 13 5 E:11,2,2 NE:3,1,0 O:5,0,0 P:5,1,0 Pn:5,1,1 PnV:3,1,0 VP:10,1,1 VPo:3,1,0
decide# 60 34 C:8,3,3 CE:8,3,2 E:52,25,14 Et:2,1,0 L:4,0,0 Lt:4,0,0 NE:10,3,0 O:11,5,3 P:10,3,1 Pn:10,3,1 PnV:2,2,0 S:4,0,0 VP:53,28,17 VPt:2,1,0 X:25,15,10 XE:25,14,8 XEt:2,1,0 Xt:2,1,0
decide#o 8 5 E:8,4,3 NE:3,1,0 O:8,4,3 VP:8,4,3
decide#x 16 11 E:16,10,6 Et:2,1,0 PnV:2,2,0 VP:16,10,7 VPt:2,1,0 X:16,10,8 XE:16,10,7 XEt:2,1,0 Xt:2,1,0
declare# 73 65 C:25,25,16 CE:25,22,12 CEt:5,5,5 Ct:3,3,3 E:58,42,23 Et:10,9,6 L:9,7,5 LR:3,2,0 Lt:4,3,1 LtR:2,1,0 NE:24,11,0 NEt:4,2,0 O:29,16,7 OC:2,2,2 P:10,3,0 Pn:10,2,1 PnV:6,3,0 QL:7,7,4 QLR:2,2,2 QR:11,8,4 S:7,0,0 SVP:6,4,3 T:2,1,1 TE:2,1,1 VP:58,40,24 VPi:2,2,0 VPo:10,4,0 VPot:1,1,0 VPt:6,6,6 X:4,2,0 XE:4,2,0
declare#ct 15 15 C:15,15,12 CE:15,14,9 CEt:4,4,4 Ct:3,3,3 E:15,14,8 Et:4,4,4 PnV:1,1,0 VP:15,14,10 VPt:4,4,4
declare#o 15 9 E:15,7,5 Et:4,3,1 NE:8,2,0 NEt:3,1,0 O:15,7,6 VP:15,7,5 VPo:4,1,0 VPt:1,1,1
declare#pas|o 5 5 O:5,4,0 S:5,0,0 SVP:5,4,3 VP:5,3,0
decline# 65 55 C:1,1,1 CE:1,1,1 E:56,37,20 Et:7,4,1 L:4,0,0 NE:4,4,0 NEt:1,1,0 O:7,6,5 P:14,9,7 Pn:14,9,0 PnV:5,2,0 SVP:1,1,0 SX:1,1,0 T:2,1,1 TE:2,1,1 TEt:1,1,0 Tt:1,1,0 VP:58,45,26 VPo:3,1,0 VPt:4,3,1 X:40,33,15 XE:40,30,14 XEt:3,2,0 Xt:1,1,0
decline#p:to 5 5 E:5,4,4 P:5,5,5 Pn:5,5,0 VP:5,4,4
decline#x 35 33 E:35,26,12 Et:3,2,0 P:3,1,0 Pn:3,1,0 PnV:2,2,0 VP:35,29,13 VPt:2,2,0 X:35,29,13 XE:35,26,13 XEt:3,2,0 Xt:1,1,0
decry# 12 12 C:2,1,0 CE:2,1,0 CEt:1,1,1 Ct:1,1,1 E:12,9,4 Et:3,2,2 NE:11,8,0 NEt:2,1,0 O:11,9,5 OC:1,1,1 Ot:1,1,1 P:1,1,0 Pn:1,1,0 QR:1,1,0 VP:12,9,6 VPo:4,2,0 VPt:3,2,2
decry#o 7 7 E:7,5,2 Et:2,1,1 NE:7,4,0 NEt:2,1,0 O:7,7,4 Ot:1,1,1 VP:7,5,3 VPt:2,1,1
dedicate# 4 2 VP:4,1,0 X:4,1,0 XE:4,0,0
deem# 11 11 E:7,5,3 NE:4,2,0 O:6,5,2 P:1,1,0 Pn:1,1,0 QR:1,1,0 S:3,3,0 SVP:3,2,2 SX:2,2,1 VP:11,7,4 VPo:2,1,0 X:6,2,0 XE:6,2,0
defeat# 27 1 E:23,0,0 Et:4,0,0 NE:18,0,0 NEt:3,0,0 O:22,0,0 P:6,0,0 Pn:6,0,0 S:3,1,1 VP:26,0,0 VPo:7,0,0
defeat#o 17 0 E:17,0,0 Et:4,0,0 NE:13,0,0 NEt:3,0,0 O:17,0,0 VP:17,0,0 VPo:3,0,0
defend# 66 53 E:65,26,22 Et:15,8,7 NE:54,20,0 NEt:8,4,0 O:60,37,27 Ot:2,1,0 P:15,7,0 Pn:15,7,0 PnV:3,0,0 PnVt:1,1,0 QR:4,1,1 T:3,1,0 TE:3,1,0 VP:64,34,28 VPo:27,11,0 VPot:3,1,0 VPt:10,6,5 X:1,1,0 XE:1,1,0
defend#o 36 29 E:36,15,14 Et:10,6,5 NE:32,13,0 NEt:5,2,0 O:36,26,22 Ot:2,1,0 VP:36,23,20 VPo:9,2,0 VPt:7,4,3
define# 17 5 COL:3,0,0 E:13,3,3 NE:9,1,0 O:9,1,0 P:6,1,0 Pn:6,1,0 SVP:2,1,0 VP:15,2,1 VPo:6,1,0
deflect# 4 2 E:3,1,0 Et:1,1,1 NE:2,1,0 O:3,1,1 QR:2,1,1 VP:3,2,1 VPo:1,1,0
delay# 6 0 E:5,0,0 VP:4,0,0
delegate# 14 0 E:14,0,0 Et:3,0,0 NE:3,0,0 O:3,0,0 P:5,0,0 Pn:5,0,0 VP:12,0,0 X:4,0,0 XE:4,0,0
delete# 5 0 VP:3,0,0
deliver# 58 18 C:3,1,0 CE:3,1,0 E:52,12,2 Et:9,3,2 NE:32,9,1 NEt:8,3,0 O:47,12,6 OC:2,1,0 P:17,1,0 Pn:17,1,0 PnV:7,2,0 QR:2,1,0 VP:57,13,6 VPo:29,6,0 VPot:3,0,0 VPt:8,2,1 X:4,1,0 XE:4,1,0
deliver#o 24 8 E:24,5,2 Et:7,3,2 NE:19,5,1 NEt:6,3,0 O:24,8,4 VP:24,6,4 VPo:11,1,0 VPt:5,2,1
deliver#o|T 7 1 E:7,1,0 O:7,0,0 VP:7,1,0 VPo:4,1,0
demand# 20 15 C:2,2,1 CE:2,2,1 E:17,10,6 L:2,1,1 Lt:1,1,1 NE:11,7,0 O:11,8,5 QL:1,1,1 VP:16,12,8 VPo:2,1,0 X:2,2,0 XE:2,2,0
demand#o 9 7 E:9,4,3 NE:8,4,0 O:9,6,4 VP:9,6,4
demonstrate# 27 9 C:6,4,3 CE:6,4,2 CEt:1,1,1 E:24,8,5 Et:4,2,1 NE:12,2,0 NEt:2,1,0 O:12,2,0 OC:1,1,1 P:4,0,0 Pn:4,0,0 VP:22,5,5 VPo:6,1,0 VPt:2,1,0
demonstrate#0 5 2 E:5,2,1
demonstrate#o 9 1 E:9,1,1 Et:3,1,0 NE:8,1,0 NEt:2,1,0 O:9,1,0 VP:9,1,1 VPo:3,0,0 VPt:2,1,0
demur# 5 1 L:3,0,0 LR:1,1,0
denounce# 32 29 E:28,13,5 Et:7,4,4 NE:23,5,0 NEt:6,3,0 O:28,22,14 OCt:1,1,1 Ot:2,1,1 P:9,6,0 Pn:9,6,1 PnVt:1,1,0 S:2,2,2 VP:32,21,12 VPo:13,5,0 VPot:1,1,0 VPt:4,3,3
denounce#o 18 17 E:18,11,4 Et:4,2,2 NE:14,3,0 NEt:4,2,0 O:18,17,12 VP:18,15,9 VPo:5,1,0 VPt:2,1,1
dent# 4 0 E:3,0,0 O:3,0,0 VP:4,0,0
deny# 27 22 C:8,6,5 CE:8,5,5 E:26,10,8 Et:5,4,1 NE:16,3,0 NEt:3,1,1 O:18,9,4 Ot:2,2,0 VP:26,15,11 VPo:8,3,1 VPt:6,4,1 X:1,1,0 XE:1,1,0
deny#ct 7 7 C:7,6,5 CE:7,5,5 E:7,5,5 VP:7,6,5
deny#o 14 10 E:14,4,2 Et:3,3,0 NE:12,2,0 NEt:2,1,1 O:14,7,3 Ot:2,2,0 VP:14,7,4 VPo:5,2,1 VPt:3,3,0
depart# 5 0 E:4,0,0 O:3,0,0 VP:4,0,0
depend# 11 0 E:8,0,0 Et:3,0,0 L:3,0,0 P:4,0,0 Pn:4,0,0 VP:8,0,0
deploy# 6 0 E:4,0,0 NE:4,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0 VPo:3,0,0
deport# 5 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
derid# 5 5 E:2,2,1 NE:1,1,0 S:1,1,1 VP:3,1,1 VPo:1,1,0 X:1,1,0 XE:1,1,0
descend# 6 1 E:5,0,0 VP:5,0,0
describe# 95 85 C:5,4,2 CE:5,5,2 E:86,61,37 Et:3,1,1 NE:66,41,0 NEt:2,1,0 O:74,34,17 OC:2,2,1 P:47,31,0 Pn:47,29,1 PnV:9,4,0 QR:7,4,1 S:5,2,2 SVP:5,4,1 SX:1,1,0 VP:94,73,50 VPo:47,36,0 X:6,5,1 XE:6,5,1
describe#o 32 29 E:32,24,17 NE:27,18,0 O:32,21,14 VP:32,26,20 VPo:8,8,0
describe#o|p:as 20 20 E:20,17,11 NE:20,15,0 O:20,5,0 P:20,17,0 Pn:20,16,1 PnV:2,1,0 VP:20,18,14 VPo:20,16,0
deserve# 7 0 E:7,0,0 NE:5,0,0 O:6,0,0 VP:7,0,0 VPo:3,0,0
design# 13 5 E:2,1,0 S:7,0,0 SVP:6,3,1 SX:6,3,1 VP:13,5,1 X:12,5,1 XE:12,5,1 XEt:2,1,0
design#pas|x 7 3 S:6,0,0 SVP:6,3,1 SX:6,3,1 VP:7,3,1 X:7,3,1 XE:7,3,1 XEt:1,1,0
destroy# 6 0 E:4,0,0 O:6,0,0 VP:6,0,0
detail# 10 7 E:10,6,6 NE:9,5,0 O:8,4,3 OC:1,1,0 VP:8,4,3
detail#o 6 5 E:6,5,5 NE:5,4,0 O:6,3,3 VP:6,3,3
detect# 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
detect#o 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
deter# 4 1 E:4,0,0 O:3,0,0 VP:4,0,0
determine# 28 12 C:13,5,4 CE:13,5,5 E:27,11,10 Et:5,1,0 NE:7,0,0 NEt:3,0,0 O:8,1,1 VP:25,8,7 VPt:4,0,0 X:2,1,1 XE:2,1,1
determine#cw 8 4 C:8,4,3 CE:8,4,4 E:8,4,4 VP:8,4,3
determine#o 7 1 E:7,1,1 NE:5,0,0 O:7,1,1 VP:7,1,1
develop# 10 0 E:7,0,0 NE:5,0,0 O:7,0,0 VP:9,0,0
develop#o 7 0 E:7,0,0 NE:5,0,0 O:7,0,0 VP:7,0,0
devote# 15 7 C:1,1,0 CE:1,1,0 E:9,4,1 L:3,0,0 Lt:3,0,0 NE:6,2,0 O:6,0,0 OC:1,1,0 P:5,1,0 Pn:5,1,0 PnV:1,1,1 SVP:1,1,0 SX:1,1,0 VP:13,5,2 VPo:5,3,0 X:7,3,1 XE:7,3,1
die# 31 0 E:16,0,0 L:14,0,0 LR:7,0,0 Lt:6,0,0 NE:4,0,0 P:10,0,0 Pn:10,0,0 PnV:5,0,0 VP:12,0,0
die#0 6 0 E:5,0,0 NE:4,0,0
die#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:6,0,0
die#postS 5 0 L:5,0,0 Lt:3,0,0
die#postSm 5 0 L:5,0,0 LR:5,0,0
differ# 6 2 E:4,1,0 P:3,1,0 Pn:3,1,0 VP:4,1,0
different# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
difficult# 11 1 VP:11,1,0 X:3,1,0 XE:3,1,0 XEt:1,1,0
dig# 4 0
diminish# 7 0 E:7,0,0 NE:5,0,0 O:7,0,0 VP:7,0,0
diminish#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
direct# 13 4 E:5,1,0 O:4,1,0 P:7,0,0 Pn:7,0,0 Pt:1,1,0 S:3,0,0 SVP:3,1,0 SX:1,1,0 VP:13,2,0 VPt:1,1,0 X:1,1,0
disagree# 4 2 E:3,2,0 P:1,1,0 Pn:1,1,1 T:1,1,0 TE:1,1,0 VP:2,1,0
disappear# 4 0 E:3,0,0 VP:3,0,0
disavow# 5 5 C:1,1,0 CE:1,1,0 E:5,3,2 Et:1,1,1 NE:4,3,0 NEt:1,1,0 O:4,2,0 OC:1,1,1 P:2,1,0 Pn:2,1,0 VP:4,2,2 VPo:4,2,0
disclose# 17 11 C:3,3,2 CE:3,3,2 E:10,7,2 Et:2,1,1 NE:4,2,0 O:7,4,3 P:6,1,0 Pn:6,1,0 PnV:4,3,0 QR:1,1,1 S:6,3,2 SVP:3,0,0 St:1,1,1 VP:13,8,4 VPo:2,2,0
disclose#o 5 3 E:5,2,2 Et:2,1,1 NE:3,1,0 O:5,3,3 VP:5,3,3
discover# 11 3 C:2,2,1 CE:2,2,1 E:7,2,0 O:4,0,0 P:3,0,0 Pn:3,0,0 S:3,0,0 VP:10,2,0
discredit# 6 1 E:3,0,0 O:4,0,0 VP:5,0,0
discuss# 58 50 C:4,4,4 CE:4,3,3 E:56,39,31 Et:11,9,3 NE:40,21,0 NEt:9,5,0 O:49,33,21 Ot:1,1,0 P:8,3,0 Pn:8,2,0 PnV:1,1,0 Pnt:1,1,0 Pt:1,1,0 VP:57,40,32 VPo:15,9,0 VPot:2,2,0 VPt:7,5,2 X:2,2,0 XE:2,2,0 XEt:1,1,0 Xt:1,1,0
discuss#o 37 33 E:37,27,22 Et:6,5,2 NE:29,16,0 NEt:4,1,0 O:37,28,20 Ot:1,1,0 VP:37,28,21 VPo:6,3,0 VPt:4,3,2
dislike# 5 4 E:4,0,0 Et:1,1,0 NE:3,0,0 O:3,1,1 Ot:1,1,0 S:1,1,1 VP:5,1,1 VPt:1,1,0
dismantle# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
dismiss# 38 34 C:6,4,1 CE:6,4,1 E:34,25,19 Et:3,2,2 NE:30,20,0 NEt:3,2,0 O:33,18,12 OC:5,3,2 Ot:1,1,1 P:10,4,0 Pn:10,4,0 S:2,1,1 T:1,1,0 TE:1,1,0 VP:38,25,17 VPo:18,8,0 VPt:3,2,2
dismiss#o 17 16 E:17,15,13 Et:1,1,1 NE:15,12,0 NEt:1,1,0 O:17,13,11 VP:17,13,10 VPo:3,1,0 VPt:1,1,1
dispatch# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
display# 12 4 E:12,3,3 NE:7,3,0 O:10,4,3 P:2,1,0 VP:11,3,3 VPo:3,0,0
display#o 8 3 E:8,3,3 NE:5,3,0 O:8,3,3 VP:8,3,3
dispute# 5 5 E:4,3,3 Et:1,1,1 O:4,4,4 REL:1,1,0 VP:4,4,4
distance# 7 5 E:7,2,0 Et:2,1,0 NE:7,3,0 NEt:2,1,0 O:7,0,0 P:6,4,0 Pn:6,4,3 PnV:1,1,0 VP:7,4,0 VPo:7,5,0
distance#o|p:from 5 3 E:5,0,0 Et:2,1,0 NE:5,1,0 NEt:2,1,0 O:5,0,0 P:5,3,0 Pn:5,3,3 PnV:1,1,0 VP:5,2,0 VPo:5,3,0
distribute# 6 2 E:5,0,0 NE:3,0,0 O:4,0,0 P:4,1,0 Pn:4,1,1 VP:6,1,0 VPo:1,1,0
divide# 27 5 C:1,1,0 CE:1,1,0 E:12,0,0 L:3,0,0 NE:4,0,0 O:9,0,0 P:12,3,0 Pn:12,3,2 S:8,0,0 SVP:6,3,0 T:2,1,0 TE:2,1,0 VP:21,4,0
divide#o 7 0 E:7,0,0 NE:3,0,0 O:7,0,0 VP:7,0,0
do# 245 10 C:6,0,0 CE:6,0,0 COL:4,0,0 E:205,6,0 Et:29,0,0 L:12,0,0 LR:3,0,0 Lt:4,0,0 NE:79,1,0 NEt:10,0,0 O:98,1,0 P:70,1,0 Pn:70,1,1 PnV:18,1,0 PnVt:4,0,0 QR:6,0,0 REL:7,0,0 S:8,0,0 SVP:8,0,0 T:10,0,0 TE:10,0,0 VP:206,6,0 VPo:40,0,0 VPot:4,0,0 VPt:12,0,0 X:10,2,0 XE:10,2,0
do#0 55 2 E:43,1,0 Et:5,0,0 NE:13,0,0 NEt:3,0,0 VP:39,1,0
do#o 62 3 E:62,1,0 Et:4,0,0 NE:37,1,0 O:62,1,0 VP:62,1,0 VPo:16,0,0 VPt:4,0,0
do#o|T 7 0 E:7,0,0 O:7,0,0 VP:7,0,0
do#o|p:in 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
do#p:in 11 0 E:11,0,0 P:11,0,0 Pn:11,0,0 VP:11,0,0
do#p:in|T 5 0 E:4,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
do#p:with 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
do#postS 7 0 L:7,0,0
document# 4 3 E:3,1,1 NE:2,1,0 O:2,2,2 VP:3,2,2
dominate# 32 0 E:24,0,0 Et:5,0,0 NE:16,0,0 NEt:3,0,0 O:22,0,0 Ot:3,0,0 P:7,0,0 Pn:7,0,0 S:6,0,0 VP:32,0,0 VPo:5,0,0 VPt:4,0,0
dominate#o 15 0 E:15,0,0 Et:4,0,0 NE:11,0,0 O:15,0,0 VP:15,0,0
dominate#pasA 6 0 S:6,0,0 VP:6,0,0
donate# 11 0 E:8,0,0 NE:5,0,0 O:8,0,0 P:5,0,0 Pn:5,0,0 VP:11,0,0 VPo:3,0,0
double# 11 3 E:8,2,0 NE:3,0,0 O:3,0,0 P:6,1,0 Pn:6,1,1 PnV:2,1,0 VP:9,2,0
doubt# 4 4 C:4,4,3 CE:4,4,4 E:4,4,4 NE:1,1,0 VP:4,4,4
downplay# 5 2 E:5,2,2 O:5,2,2 VP:5,2,2
draft# 6 2 E:5,2,1 Et:1,1,0 NE:3,1,0 NEt:1,1,0 O:5,2,0 Ot:1,1,0 P:3,0,0 Pn:3,0,0 VP:6,2,0 VPt:1,1,0
drag# 7 0 E:5,0,0 NE:3,0,0 O:3,0,0 P:6,0,0 Pn:6,0,0 VP:7,0,0
draw# 93 21 C:3,1,0 CE:3,1,0 E:85,4,1 Et:13,1,1 NE:64,4,0 NEt:9,0,0 O:75,5,3 P:36,2,0 Pn:36,2,2 PnV:10,0,0 PnVt:3,0,0 QR:4,0,0 S:4,0,0 SVP:4,1,1 T:3,0,0 TE:3,0,0 VP:91,6,1 VPo:33,1,0 VPot:4,0,0 VPt:7,1,1
draw#o 43 10 E:43,3,1 Et:5,1,1 NE:37,3,0 NEt:4,0,0 O:43,4,2 VP:43,3,1 VPo:6,0,0 VPt:3,1,1
draw#o|p:from 7 3 E:7,0,0 NE:7,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0 VPo:7,0,0
dress# 6 0 E:4,0,0 VP:5,0,0
drive# 36 2 E:25,1,0 Et:7,0,0 NE:17,0,0 O:18,1,0 P:12,0,0 Pn:12,0,0 PnV:5,0,0 S:4,0,0 SVP:3,0,0 VP:33,1,0 VPo:11,0,0 VPt:4,0,0 X:7,0,0 XE:7,0,0
drive#o 10 1 E:10,1,0 NE:8,0,0 O:10,1,0 VP:10,1,0 VPo:3,0,0
drop# 41 2 E:34,0,0 L:6,0,0 LR:4,0,0 NE:9,0,0 O:8,1,1 P:19,0,0 Pn:19,0,0 PnV:7,0,0 VP:33,0,0 VPo:6,0,0 X:3,0,0 XE:3,0,0
drop#0 9 0 E:9,0,0 VP:8,0,0
drop#p:out 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:7,0,0
drown# 4 0
dub# 4 4 C:1,1,1 CE:1,1,1 E:3,2,1 NE:1,1,0 O:2,2,0 QR:3,3,1 S:1,1,0 SVP:1,1,1 VP:4,3,1
dump# 4 1 E:3,1,1 O:3,1,1 VP:4,1,1
dwell# 4 4 E:2,2,0 P:3,0,0 Pn:3,0,0 PnV:3,3,2 SVP:1,1,0 VP:3,3,0
eager# 11 9 VP:11,5,3 X:10,5,3 XE:10,6,3
eager#x|A 9 8 VP:9,5,3 X:9,5,3 XE:9,6,3
earn# 47 3 C:3,0,0 CE:3,0,0 E:47,1,0 Et:10,0,0 NE:32,1,0 NEt:5,0,0 O:43,1,0 P:5,0,0 Pn:5,0,0 VP:46,1,0 VPo:21,0,0 VPt:4,0,0
earn#o 30 1 E:30,1,0 Et:7,0,0 NE:19,1,0 NEt:3,0,0 O:30,1,0 VP:30,1,0 VPo:12,0,0
ease# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
easy# 14 1 P:8,0,0 Pn:8,0,0 PnV:4,1,0 VP:14,1,0 X:7,1,0 XE:7,1,0
easy#x|A 5 1 P:4,0,0 Pn:4,0,0 PnV:4,1,0 VP:5,1,0 X:5,1,0 XE:5,1,0
eat# 6 0 E:5,0,0 NE:4,0,0 O:4,0,0 VP:5,0,0
echo# 23 16 C:1,1,1 CE:1,1,1 E:18,7,4 Et:9,5,3 NE:14,4,1 NEt:6,2,0 O:16,7,5 OC:1,1,0 Ot:1,1,0 P:5,2,0 Pn:5,2,0 PnVt:1,1,0 QR:2,2,2 S:4,3,2 SVa:2,1,0 VP:21,6,4 VPo:6,1,1 VPot:2,1,0 VPt:5,5,3 X:1,1,1 XE:1,1,1
echo#o 10 5 E:10,3,3 Et:6,3,1 NE:9,3,0 NEt:4,1,0 O:10,4,3 Ot:1,1,0 VP:10,2,2 VPo:3,0,0 VPt:3,3,1
eclipse# 4 0 VP:4,0,0
elaborate# 4 4 E:4,2,0 P:3,0,0 Pn:3,0,0 QR:1,1,0 VP:4,1,0 X:1,1,0 XE:1,1,0
elect# 36 4 C:3,1,1 CE:3,1,1 E:14,2,2 NE:10,2,0 O:14,1,1 P:16,1,0 Pn:16,1,0 PnV:8,1,0 PnVt:2,1,0 S:18,0,0 SVP:14,1,0 SVPt:3,1,1 T:6,0,0 TE:6,0,0 VP:30,4,2 VPo:5,0,0 VPt:5,1,0
elect#o 10 1 E:10,1,1 NE:7,1,0 O:10,1,1 VP:10,1,1
elevate# 8 1 E:7,1,0 NE:7,1,0 O:7,0,0 P:4,1,0 Pn:4,1,0 PnV:1,1,0 VP:8,1,0 VPo:4,1,0
eligible# 4 0 VP:4,0,0
eliminate# 17 1 E:13,1,1 Et:3,0,0 NE:9,1,0 O:11,1,1 P:5,0,0 Pn:5,0,0 S:3,0,0 VP:14,1,1 VPo:3,0,0 VPt:3,0,0
eliminate#o 7 1 E:7,1,1 NE:5,1,0 O:7,1,1 VP:7,1,1
email# 28 10 E:26,6,1 Et:8,1,0 NE:8,1,1 NEt:2,1,0 O:11,1,0 P:4,2,0 Pn:4,2,1 PnV:2,1,0 PnVt:2,1,1 QR:6,3,2 VP:20,4,1 VPi:1,1,1 VPo:10,3,1 VPot:2,1,0 VPt:5,1,0 X:2,1,1
email#0 10 1 E:10,1,1 Et:3,0,0 VP:5,0,0
embed# 4 1
embrac# 7 4 E:7,2,1 NE:6,2,0 O:7,3,2 VP:7,3,1 VPo:3,1,0
embrac#o 6 4 E:6,2,1 NE:6,2,0 O:6,3,2 VP:6,3,1 VPo:2,1,0
embrace# 22 10 C:3,2,1 CE:3,2,0 E:19,6,2 Et:4,0,0 NE:13,1,0 NEt:3,0,0 O:18,4,3 OC:2,1,1 REL:1,1,1 T:1,1,0 TE:1,1,0 VP:21,5,3 VPo:4,1,0
embrace#o 15 6 E:15,3,1 Et:3,0,0 NE:11,0,0 NEt:3,0,0 O:15,4,3 VP:15,3,2
emerge# 35 3 C:6,0,0 CE:6,0,0 E:32,1,0 Et:6,0,0 L:3,0,0 NE:3,0,0 O:4,0,0 P:23,1,0 Pn:23,1,1 PnV:8,0,0 PnVt:4,0,0 S:25,0,0 SVP:24,1,0 SVPt:5,0,0 T:5,0,0 TE:5,0,0 VP:31,1,0 VPo:2,1,0 VPt:6,0,0
emerge#p:as 12 0 E:12,0,0 P:12,0,0 Pn:12,0,0 S:10,0,0 SVP:10,0,0 VP:12,0,0
emphasize# 19 16 C:3,3,3 CE:3,3,3 E:19,14,9 Et:5,4,2 NE:13,6,1 NEt:3,1,0 O:12,8,6 P:3,2,0 Pn:3,0,0 PnV:1,1,0 QR:2,1,1 VP:18,15,10 VPo:5,3,1 VPt:4,3,2 X:2,1,1 XE:2,1,1
emphasize#o 8 6 E:8,6,3 Et:2,1,1 NE:8,4,1 O:8,5,5 VP:8,6,4 VPo:2,1,1 VPt:2,1,1
employ# 10 1 E:5,1,1 NE:4,1,0 O:6,1,0 S:4,0,0 VP:9,1,1 VPo:2,1,0
employ#o 5 1 E:5,1,1 NE:4,1,0 O:5,1,0 VP:5,1,1 VPo:2,1,0
empower# 4 1 E:3,1,1 VP:3,1,1
enact# 6 1 E:5,1,1 NE:3,1,0 O:3,1,1 VP:3,1,1
encounter# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
encourage# 20 12 E:17,8,6 Et:2,1,0 L:2,1,0 NE:15,7,0 NEt:1,1,0 O:16,3,3 QR:3,1,1 VP:17,7,6 VPo:9,5,1 X:8,5,1 XE:8,4,0 XEt:2,1,0
encourage#o 7 4 E:7,3,2 NE:6,2,0 O:7,3,3 VP:7,2,2
encourage#o|x 7 5 E:7,4,4 Et:1,1,0 NE:7,4,0 NEt:1,1,0 O:7,0,0 VP:7,5,4 VPo:7,5,1 X:7,5,1 XE:7,4,0 XEt:1,1,0
end# 76 6 C:4,1,0 CE:4,1,0 CEt:2,1,0 Ct:2,1,0 E:71,3,1 Et:9,0,0 L:4,0,0 NE:34,1,0 NEt:6,0,0 O:39,2,0 P:24,0,0 Pn:24,0,0 PnV:7,0,0 QR:4,1,1 VP:66,4,1 VPo:18,2,0 VPt:4,0,0 X:11,1,0 XE:11,1,0
end#0 8 0 E:8,0,0 Et:3,0,0 NE:4,0,0 VP:5,0,0
end#o 23 2 E:23,0,0 Et:4,0,0 NE:20,0,0 NEt:4,0,0 O:23,1,0 VP:23,1,0 VPo:3,0,0
endorse# 98 79 C:1,1,1 CE:1,1,1 COL:3,1,0 E:92,33,25 Et:14,5,4 L:3,0,0 NE:64,9,0 NEt:11,2,0 O:87,63,53 Ot:1,1,1 P:19,3,0 Pn:19,3,0 PnV:4,0,0 QR:3,1,0 T:3,0,0 TE:3,0,0 VP:94,52,41 VPo:36,6,0 VPot:3,0,0 VPt:8,5,4 X:3,0,0 XE:3,0,0
endorse#o 59 50 E:59,25,21 Et:7,3,3 NE:41,7,0 NEt:6,2,0 O:59,47,39 Ot:1,1,1 VP:59,40,35 VPo:12,3,0 VPt:3,3,3
endorse#o|p:in 10 7 E:10,3,1 NE:8,1,0 O:10,5,4 P:10,2,0 Pn:10,2,0 VP:10,3,1 VPo:10,1,0
endure# 6 1 E:4,1,0 NE:2,1,0 T:1,1,0 TE:1,1,0 VP:3,0,0
energize# 7 0 E:7,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0
energize#o 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
engage# 13 4 E:5,0,0 P:12,4,0 Pn:12,4,1 S:4,0,0 SVP:4,2,0 VP:12,3,0
engage#pas|p:in 5 2 P:5,2,0 Pn:5,2,0 S:4,0,0 SVP:4,2,0 VP:5,2,0
enjoy# 19 7 E:18,4,4 NE:14,2,0 O:16,4,2 P:4,1,0 Pn:4,1,0 VP:19,5,5 VPo:6,2,0 X:1,1,1 XE:1,1,1
enjoy#o 13 5 E:13,2,2 NE:11,1,0 O:13,3,2 VP:13,3,3 VPo:5,1,0
enough# 8 0 VP:8,0,0 X:5,0,0 XE:5,0,0
enough#x|A 5 0 VP:5,0,0 X:5,0,0 XE:5,0,0
ensure# 10 0 C:5,0,0 CE:5,0,0 E:10,0,0 NE:6,0,0 O:5,0,0 VP:10,0,0
enter# 39 1 E:38,1,0 Et:5,0,0 NE:25,1,0 NEt:4,0,0 O:34,1,0 P:8,0,0 Pn:8,0,0 VP:36,1,0 VPo:12,0,0 VPt:3,0,0
enter#o 22 0 E:22,0,0 Et:4,0,0 NE:16,0,0 NEt:4,0,0 O:22,0,0 VP:22,0,0 VPo:4,0,0
entitle# 4 1 QR:2,1,1 VP:4,0,0 X:3,0,0 XE:3,0,0
envision# 4 4 E:4,3,2 NE:1,1,0 O:2,2,1 PnV:1,1,0 REL:1,1,0 VP:4,3,2 VPo:1,1,0 X:2,2,0 XE:2,2,0
erupt# 12 2 E:5,2,0 P:11,1,0 Pn:11,2,0 PnV:4,1,0 VP:12,2,0
escalat# 5 0 E:4,0,0 Et:3,0,0 O:3,0,0 VP:4,0,0 VPo:3,0,0 VPt:3,0,0
escape# 6 0 E:6,0,0 O:4,0,0 VP:6,0,0
establish# 10 3 E:7,2,1 NE:3,0,0 O:5,1,1 P:4,1,0 Pn:4,1,0 VP:10,2,1
estimate# 17 13 C:6,5,2 CE:6,5,2 E:13,10,6 LR:1,1,0 NE:5,3,0 O:6,2,1 P:4,3,0 Pn:4,2,0 PnV:1,1,0 SVP:1,1,0 VP:16,10,4 VPo:2,2,0 X:2,1,0 XE:2,1,0
examine# 7 1 E:7,1,1 NE:3,0,0 O:7,1,1 QR:2,1,1 VP:7,1,1
exceed# 10 0 E:10,0,0 NE:6,0,0 O:10,0,0 VP:10,0,0 VPo:3,0,0
exceed#o 8 0 E:8,0,0 NE:4,0,0 O:8,0,0 VP:8,0,0
exchange# 5 0 VP:5,0,0
excite# 6 3 E:5,0,0 O:3,0,0 P:1,1,0 Pn:1,1,1 SVP:1,1,0 SX:1,1,0 VP:6,2,1 X:2,1,1 XE:2,1,1
exist# 15 1 E:13,1,0 Et:4,0,0 NE:4,0,0 O:4,0,0 P:5,0,0 Pn:5,0,0 VP:13,1,0 X:2,1,0 XE:2,1,0
exit# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
expand# 23 5 E:20,2,0 NE:15,1,0 O:17,0,0 P:4,0,0 Pn:4,0,0 PnV:2,1,1 VP:21,3,0 VPo:6,2,0 X:4,1,0 XE:4,1,0
expand#o 12 0 E:12,0,0 NE:10,0,0 O:12,0,0 VP:12,0,0
expect# 106 98 C:2,1,1 CE:2,1,1 CEt:2,2,1 Ct:2,2,1 E:29,18,11 Et:7,7,4 NE:15,9,0 NEt:2,2,0 O:17,10,6 P:5,3,0 Pn:5,3,0 PnV:1,1,0 REL:2,2,0 S:67,8,0 SVP:65,56,35 SVPt:11,7,1 SX:62,53,32 SXt:11,7,1 T:3,0,0 TE:3,0,0 VP:101,81,20 VPo:9,6,0 VPt:17,11,1 X:83,67,7 XE:83,61,6 XEt:21,14,2 Xt:15,9,0
expect#o 7 7 E:7,6,5 NE:5,4,0 O:7,6,6 VP:7,6,6
expect#o|x 6 6 E:6,6,3 Et:1,1,1 NE:5,5,0 NEt:1,1,0 O:6,1,0 VP:6,6,5 VPo:6,5,0 X:6,5,0 XE:6,6,0 XEt:1,1,0
expect#pas|x 66 61 S:60,7,0 SVP:60,51,31 SVPt:11,7,1 SX:60,51,30 SXt:11,7,1 VP:66,54,4 VPt:13,7,0 X:66,54,4 XE:66,51,4 XEt:14,7,0 Xt:13,7,0
expect#x 6 5 E:6,3,2 Et:2,2,1 VP:6,4,2 VPt:1,1,0 X:6,4,2 XE:6,3,2 XEt:2,2,1 Xt:1,1,0
experience# 8 4 E:8,4,1 NE:6,2,0 O:7,4,2 P:4,2,0 Pn:4,1,0 VP:8,4,3 VPo:4,2,0
expire# 6 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
explain# 76 71 C:23,22,13 CE:23,22,13 E:57,45,28 Et:3,1,1 L:17,9,5 LR:6,3,1 Lt:7,5,1 LtR:1,1,0 NE:18,9,0 O:30,17,13 OC:3,3,0 Ot:2,1,1 P:10,3,0 Pn:10,2,0 PnV:5,5,0 QL:11,8,4 QLR:6,6,6 QR:10,7,4 S:4,0,0 SVP:2,2,0 SVPt:1,1,0 T:1,1,1 TE:1,1,1 VP:54,43,27 VPo:13,8,0 VPt:2,1,1 X:2,2,0 XE:2,2,1
explain#ct 6 6 C:6,6,3 CE:6,6,4 E:6,6,5 PnV:1,1,0 VP:6,6,4
explain#cw 10 9 C:10,9,8 CE:10,9,7 E:10,9,6 PnV:1,1,0 VP:10,9,7
explain#o 15 14 E:15,11,10 NE:6,3,0 O:15,10,9 VP:15,11,10 VPo:2,1,0
explain#postSq 9 9 L:9,6,3 Lt:5,3,0 QL:9,6,3 QLR:6,6,6
exploit# 6 1 E:5,1,1 O:3,0,0 VP:4,0,0
explore# 4 2 E:4,2,1 NE:4,1,0 O:3,1,0 VP:4,2,1
expose# 9 4 E:5,1,1 NE:3,1,0 O:6,3,3 S:3,0,0 SVP:2,1,0 VP:7,3,3
express# 44 42 C:12,12,7 CE:12,12,8 CEt:1,1,1 Ct:1,1,1 E:43,34,8 Et:6,4,1 LtR:1,1,0 NE:38,29,9 NEt:5,4,2 O:41,14,7 OC:12,12,2 OCt:1,1,0 Ot:1,1,0 P:15,10,0 Pn:15,10,4 PnV:7,6,1 PnVt:1,1,0 T:3,1,0 TE:3,1,0 VP:43,37,10 VPo:27,23,7 VPot:2,2,1 VPt:3,3,1 X:4,2,0 XE:4,3,0
express#ct|o 11 11 C:11,11,7 CE:11,11,8 CEt:1,1,1 Ct:1,1,1 E:11,11,1 Et:1,1,0 NE:11,11,8 NEt:1,1,1 O:11,0,0 OC:11,11,1 OCt:1,1,0 PnV:2,2,0 VP:11,11,1 VPo:11,11,7 VPot:1,1,1 VPt:1,1,0
express#o 13 11 E:13,9,3 Et:2,1,0 NE:10,6,1 NEt:2,1,1 O:13,10,5 Ot:1,1,0 VP:13,10,4 VPt:1,1,0
extend# 14 1 E:14,0,0 NE:7,0,0 O:8,0,0 P:12,0,0 Pn:12,0,0 PnV:3,0,0 VP:14,0,0 VPo:7,0,0
face# 115 2 C:4,0,0 CE:4,0,0 COL:4,0,0 E:106,2,0 Et:17,0,0 L:5,0,0 Lt:5,0,0 NE:82,2,0 NEt:13,0,0 O:93,0,0 OC:3,0,0 P:38,0,0 Pn:38,0,0 PnV:10,0,0 T:4,0,0 TE:4,0,0 VP:106,2,0 VPo:51,2,0 VPot:4,0,0 VPt:7,0,0
face#o 55 2 E:55,2,0 Et:9,0,0 NE:45,2,0 NEt:7,0,0 O:55,0,0 VP:55,2,0 VPo:16,2,0 VPt:3,0,0
face#o|p:in 9 0 E:9,0,0 NE:8,0,0 O:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0 VPo:9,0,0
fail# 43 6 COL:2,1,0 E:42,5,0 Et:4,1,0 NE:5,1,0 O:5,1,0 VP:41,6,0 VPt:2,1,0 X:32,5,0 XE:32,5,0 XEt:4,1,0
fail#x 26 5 E:26,4,0 Et:3,1,0 NE:1,1,0 VP:26,5,0 VPt:2,1,0 X:26,5,0 XE:26,4,0 XEt:3,1,0
fall# 61 2 E:55,0,0 Et:5,0,0 L:6,0,0 NE:23,0,0 NEt:3,0,0 O:10,0,0 P:30,1,0 Pn:30,1,0 PnV:15,0,0 PnVt:3,0,0 VP:50,1,0 VPo:3,0,0 VPt:4,0,0 X:14,0,0 XE:14,0,0
fall#0 7 0 E:7,0,0 VP:3,0,0
fall#a 8 0 E:8,0,0 NE:7,0,0 P:3,0,0 Pn:3,0,0 VP:8,0,0 X:8,0,0 XE:8,0,0
fall#o 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
fall#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
familiar# 6 2 C:1,1,0 CE:1,1,0 P:5,0,0 Pn:5,0,0 PnV:3,1,0 VP:6,2,0
far# 7 0 E:6,0,0 NE:3,0,0 P:4,0,0 Pn:4,0,0 VP:6,0,0
fare# 6 0 E:6,0,0 Et:5,0,0 NE:3,0,0 VP:6,0,0
favor# 26 19 E:18,7,5 Et:3,1,1 NE:11,4,0 NEt:3,1,0 O:18,13,11 P:6,0,0 Pn:6,0,0 Pnt:1,1,0 Pt:1,1,0 S:6,2,2 SVP:6,3,1 SX:3,1,1 VP:26,11,8 VPo:9,1,0 VPot:1,1,0 VPt:3,1,1 X:4,1,0 XE:4,1,0
favor#o 11 9 E:11,7,5 NE:6,4,0 O:11,8,6 VP:11,8,6 VPo:4,1,0
fear# 21 21 C:8,8,7 CE:8,7,7 CEt:2,2,0 Ct:2,2,0 E:21,16,14 Et:2,2,0 NE:13,10,0 O:9,4,3 QR:1,1,1 VP:18,14,10 VPo:3,0,0 VPt:2,2,0
fear#o 8 8 E:8,6,4 NE:6,4,0 O:8,4,3 VP:8,6,3
feature# 18 3 COL:2,1,0 E:13,1,1 Et:3,0,0 NE:11,1,0 NEt:3,0,0 O:13,0,0 P:4,0,0 Pn:4,0,0 S:3,2,2 SVP:3,0,0 VP:17,1,1 VPo:5,1,0 X:1,1,0 XE:1,1,0
feature#o 7 0 E:7,0,0 NE:5,0,0 O:7,0,0 VP:7,0,0
feed# 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
feel# 54 32 C:6,1,1 CE:6,1,1 CEt:1,1,1 Ct:1,1,1 E:49,19,9 Et:5,4,2 L:3,0,0 LR:1,1,0 LtR:1,1,0 NE:19,7,1 NEt:4,3,0 O:16,4,2 P:6,2,0 Pn:6,1,0 PnV:3,1,0 S:2,1,1 SVP:2,1,0 T:3,0,0 TE:3,0,0 VP:51,19,10 VPo:8,3,1 VPt:3,2,2 X:23,12,6 XE:23,13,6 XEt:2,2,1 Xt:1,1,1
feel#a 18 11 E:18,9,4 Et:1,1,1 NE:3,2,1 VP:18,8,3 VPt:1,1,1 X:18,8,3 XE:18,9,4 XEt:1,1,1 Xt:1,1,1
feel#o 11 5 E:11,3,2 NE:6,1,0 O:11,3,2 VP:11,2,1 VPo:4,0,0
feud# 5 0 E:3,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
fight# 33 5 E:29,3,1 Et:4,0,0 NE:11,1,0 O:12,1,1 P:14,2,0 Pn:14,2,2 PnV:5,0,0 VP:30,3,1 VPo:5,0,0 X:4,1,0 XE:4,1,0
fight#0 5 1 E:3,0,0 NE:3,0,0 VP:4,0,0
fight#o 6 1 E:6,1,1 NE:4,1,0 O:6,1,1 VP:6,1,1
figure# 15 5 C:3,2,1 CE:3,2,2 CEt:2,1,0 Ct:2,1,0 E:14,5,3 Et:3,1,0 NE:3,1,0 O:4,0,0 P:3,0,0 Pn:3,0,0 QR:1,1,0 VP:12,2,1 VPt:3,1,0 X:3,0,0 XE:3,0,0
file# 43 13 E:23,7,1 Et:4,1,0 NE:17,5,0 NEt:4,2,0 O:20,5,1 Ot:2,1,0 P:16,0,0 Pn:16,0,0 S:7,1,1 SVP:6,1,0 VP:40,8,1 VPo:8,3,1 VPt:4,1,0 X:1,1,1 XE:1,1,1
file#o 15 7 E:15,5,1 Et:4,1,0 NE:14,5,0 NEt:4,2,0 O:15,4,1 Ot:2,1,0 VP:15,5,1 VPo:5,2,0 VPt:4,1,0
fill# 13 1 E:8,0,0 NE:4,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 VP:12,0,0 VPo:3,0,0
film# 4 0 E:3,0,0 O:3,0,0 VP:4,0,0
finalize# 4 0
finance# 9 0 E:8,0,0 NE:7,0,0 O:8,0,0 VP:9,0,0
finance#o 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
find# 180 85 C:42,30,19 CE:42,32,27 CEt:6,4,0 COL:3,0,0 Ct:4,3,0 E:151,68,57 Et:24,11,2 L:14,5,4 LR:4,1,0 Lt:8,1,0 NE:102,36,1 NEt:18,4,0 O:114,21,13 OC:10,5,4 Ot:3,1,0 P:26,4,0 Pn:26,5,1 PnV:7,2,0 QR:4,2,1 S:6,1,0 SVP:6,1,0 T:4,2,1 TE:4,2,1 VP:163,66,49 VPo:58,17,0 VPt:15,8,1 X:21,7,1 XE:21,7,1 XEt:2,2,1 Xt:2,2,1
find#ct 26 23 C:26,21,16 CE:26,23,23 CEt:4,3,0 Ct:2,2,0 E:26,23,23 Et:4,3,0 VP:26,23,18 VPt:3,3,0
find#o 64 23 E:64,22,17 Et:12,4,1 NE:56,18,1 NEt:11,3,0 O:64,17,11 Ot:3,1,0 VP:64,20,14 VPo:16,4,0 VPt:6,1,0
find#o|p:in 9 2 E:9,0,0 NE:8,0,0 O:9,0,0 P:9,1,0 Pn:9,2,1 VP:9,0,0 VPo:9,1,0
find#postS 8 4 L:8,4,3 Lt:5,1,0
finish# 22 0 E:18,0,0 Et:5,0,0 NE:8,0,0 O:8,0,0 P:13,0,0 Pn:13,0,0 PnV:4,0,0 VP:20,0,0 VPo:6,0,0 VPt:5,0,0 X:3,0,0 XE:3,0,0
fire# 32 9 C:2,1,1 CE:2,1,1 E:18,3,1 Et:4,2,1 NE:8,0,0 NEt:1,1,0 O:11,2,1 P:19,3,0 Pn:19,3,2 PnV:8,0,0 Pnt:1,1,1 Pt:1,1,0 S:14,2,2 SVP:12,3,0 VP:30,4,1 VPo:4,0,0 VPot:1,1,0 VPt:3,2,1
fire#o 9 2 E:9,0,0 Et:1,1,1 NE:7,0,0 NEt:1,1,0 O:9,2,1 VP:9,1,1 VPot:1,1,0 VPt:1,1,1
first# 7 0 P:4,0,0 Pn:4,0,0 VP:7,0,0 X:3,0,0 XE:3,0,0
fit# 6 0 E:4,0,0 VP:4,0,0
fix# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
flank# 5 0 VP:4,0,0
flee# 13 0 E:13,0,0 NE:8,0,0 O:10,0,0 P:3,0,0 Pn:3,0,0 VP:12,0,0 VPo:5,0,0
flee#o 8 0 E:8,0,0 NE:5,0,0 O:8,0,0 VP:8,0,0 VPo:3,0,0
flip# 8 1 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0
float# 5 3 C:2,2,2 CE:2,2,2 E:3,3,0 NE:2,2,2 O:3,0,0 OC:2,2,0 VP:4,3,0 VPo:3,3,2
flood# 6 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0
flow# 7 0 E:6,0,0 P:4,0,0 Pn:4,0,0 VP:7,0,0
fly# 28 1 E:22,1,0 Et:3,0,0 L:5,0,0 P:16,0,0 Pn:16,0,0 PnV:10,1,0 VP:20,1,0 X:3,0,0 XE:3,0,0
fly#0 6 0 E:6,0,0 VP:3,0,0
focus# 74 36 C:3,1,0 CE:3,1,0 COL:2,1,0 E:42,20,0 Et:9,4,0 L:10,0,0 LR:5,0,0 NE:7,1,0 O:6,0,0 P:57,25,0 Pn:57,27,20 PnV:13,5,3 PnVt:9,4,2 Pnt:3,3,2 Pt:3,3,0 S:10,0,0 SVP:10,3,0 T:1,1,0 TE:1,1,0 VP:64,26,0 VPo:3,1,0 VPt:11,6,0 X:4,2,0 XE:4,3,0
focus#acl|p:on 9 4 P:9,4,0 Pn:9,4,3 VP:9,4,0
focus#p:on 27 16 E:27,15,0 Et:7,3,0 P:27,14,0 Pn:27,15,11 PnV:4,2,1 PnVt:4,2,1 Pnt:2,2,1 Pt:2,2,0 VP:27,14,0 VPt:5,3,0
focus#p:on|T 5 3 E:5,1,0 Et:1,1,0 P:5,2,0 Pn:5,3,2 PnVt:1,1,1 Pnt:1,1,1 Pt:1,1,0 VP:5,1,0 VPt:2,2,0
focus#pas|p:on 9 3 P:9,3,0 Pn:9,3,2 PnV:3,1,1 S:9,0,0 SVP:9,3,0 VP:9,3,0
follow# 100 7 C:7,1,0 CE:7,1,0 E:80,2,1 Et:8,0,0 L:15,0,0 LR:6,0,0 Lt:6,0,0 NE:54,2,0 NEt:4,0,0 O:59,0,0 OC:4,1,1 P:35,2,0 Pn:35,2,1 PnV:7,0,0 QR:3,0,0 VP:75,3,1 VPo:27,2,0
follow#0 9 0 E:9,0,0 NE:4,0,0
follow#o 28 0 E:28,0,0 NE:20,0,0 O:28,0,0 VP:28,0,0
follow#o|p:on 16 0 E:16,0,0 NE:16,0,0 O:16,0,0 P:16,0,0 Pn:16,0,0 VP:16,0,0 VPo:16,0,0
follow#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
follow#post0 8 0 L:8,0,0
force# 30 1 E:19,1,1 NE:18,1,0 O:18,1,1 P:10,0,0 Pn:10,0,0 S:7,0,0 SVP:7,0,0 SX:4,0,0 VP:28,1,1 VPo:16,0,0 X:17,0,0 XE:17,0,0
force#o|x 11 0 E:11,0,0 NE:11,0,0 O:11,0,0 VP:11,0,0 VPo:11,0,0 X:11,0,0 XE:11,0,0
forget# 8 5 C:3,2,2 CE:3,2,2 E:7,4,2 NE:2,1,0 SVP:1,1,0 VP:7,4,2 X:2,2,0 XE:2,2,0
form# 13 0 E:12,0,0 NE:10,0,0 O:12,0,0 P:3,0,0 Pn:3,0,0 VP:13,0,0 VPo:6,0,0
form#o 9 0 E:9,0,0 NE:7,0,0 O:9,0,0 VP:9,0,0 VPo:3,0,0
forward# 6 3 C:1,1,0 CE:1,1,0 E:5,3,1 Et:2,1,0 O:3,1,0 OC:1,1,0 P:3,0,0 Pn:3,0,0 T:1,1,0 TE:1,1,0 TEt:1,1,0 Tt:1,1,0 VP:6,2,0 VPo:1,1,0
found# 22 0 E:8,0,0 NE:6,0,0 O:7,0,0 P:8,0,0 Pn:8,0,0 PnV:4,0,0 S:7,0,0 SVP:5,0,0 VP:22,0,0 VPo:3,0,0 X:3,0,0 XE:3,0,0
found#pasA 7 0 VP:7,0,0
frame# 8 4 E:6,3,1 NE:4,3,0 O:7,1,1 P:3,1,0 Pn:3,1,1 VP:7,2,1 VPo:5,1,0
fre# 6 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0 VPo:4,0,0
free# 5 1 VP:5,1,0 X:4,1,0 XE:4,0,0 XEt:1,1,0
frustrate# 8 3 C:1,1,0 CE:1,1,0 E:8,2,0 NE:3,0,0 O:3,0,0 P:1,1,0 Pn:1,1,1 VP:5,2,0
fuel# 18 1 E:15,1,0 NE:10,0,0 O:13,0,0 P:5,0,0 Pn:5,0,0 VP:17,0,0 VPo:6,0,0
fuel#o 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0
fund# 14 0 E:8,0,0 NE:6,0,0 O:7,0,0 QR:3,0,0 S:3,0,0 VP:13,0,0
fundrais# 5 0 E:5,0,0 O:3,0,0 VP:5,0,0
gain# 34 2 E:32,0,0 Et:5,0,0 NE:21,0,0 NEt:4,0,0 O:25,0,0 P:10,0,0 Pn:10,0,0 PnV:4,0,0 VP:32,0,0 VPo:10,0,0 X:3,0,0 XE:3,0,0
gain#0 6 0 E:6,0,0 VP:5,0,0
gain#o 14 1 E:14,0,0 NE:10,0,0 O:14,0,0 VP:14,0,0
galvanize# 7 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:7,0,0
garner# 13 0 E:11,0,0 NE:8,0,0 O:11,0,0 VP:13,0,0 VPo:4,0,0
garner#o 8 0 E:8,0,0 NE:6,0,0 O:8,0,0 VP:8,0,0
gather# 29 0 E:20,0,0 Et:4,0,0 NE:4,0,0 O:6,0,0 P:17,0,0 Pn:17,0,0 PnV:5,0,0 S:3,0,0 SVP:3,0,0 VP:24,0,0 VPo:5,0,0 VPt:3,0,0 X:5,0,0 XE:5,0,0
generate# 16 0 E:16,0,0 NE:11,0,0 O:15,0,0 VP:16,0,0
generate#o 14 0 E:14,0,0 NE:10,0,0 O:14,0,0 VP:14,0,0
get# 237 10 C:4,1,0 CE:4,0,0 COL:6,0,0 E:218,4,1 Et:24,2,0 L:11,0,0 LR:3,0,0 Lt:9,0,0 LtR:3,0,0 NE:104,2,0 NEt:12,1,1 O:144,1,1 P:59,2,0 Pn:59,2,2 PnV:15,0,0 PnVt:3,0,0 T:4,0,0 TE:4,0,0 VP:223,5,1 VPo:68,0,0 VPot:6,0,0 VPt:10,0,0 X:59,0,0 XE:59,2,0 XEt:6,1,0
get#0 14 1 E:11,0,0 Et:3,0,0 NE:4,0,0 VP:12,0,0
get#a 28 1 E:28,1,0 Et:3,1,0 NE:9,1,0 NEt:1,1,1 VP:28,1,0 X:28,0,0 XE:28,1,0 XEt:2,1,0
get#o 76 4 E:76,1,1 Et:5,0,0 NE:42,0,0 NEt:3,0,0 O:76,1,1 VP:76,1,1 VPo:17,0,0
get#o|T 12 0 E:11,0,0 NE:4,0,0 O:12,0,0 VP:12,0,0
get#o|a 9 0 E:9,0,0 NE:4,0,0 O:9,0,0 VP:9,0,0 VPo:9,0,0 X:9,0,0 XE:9,0,0
get#o|x 9 0 E:9,0,0 NE:9,0,0 O:9,0,0 VP:9,0,0 VPo:9,0,0 X:9,0,0 XE:9,0,0
get#p:to 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
get#postS 5 0 L:5,0,0 Lt:5,0,0
give# 212 29 C:10,2,1 CE:10,2,1 E:188,17,7 Et:28,3,1 L:6,0,0 LR:2,1,0 Lt:4,0,0 LtR:1,1,0 NE:133,14,1 NEt:23,2,0 O:167,10,4 OC:3,1,0 Ot:6,0,0 P:49,5,0 Pn:49,4,2 PnV:10,0,0 PnVt:3,1,1 Pnt:3,1,0 Pt:3,1,0 QR:6,2,2 S:7,1,1 SVP:7,1,0 SVa:1,1,0 T:11,1,1 TE:11,1,1 VP:200,18,8 VPi:34,2,0 VPit:6,0,0 VPo:85,8,2 VPot:9,3,1 VPt:21,3,0 X:8,1,1 XE:8,1,1 XEt:2,1,1 Xt:1,1,1
give#0 7 0 E:7,0,0 VP:4,0,0
give#acl|o 5 0 O:5,0,0 VP:5,0,0
give#o 78 11 E:78,9,4 Et:9,0,0 NE:59,8,0 NEt:9,0,0 O:78,6,2 Ot:3,0,0 VP:78,10,5 VPo:36,4,1 VPt:5,0,0
give#o|T 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
give#o|i 29 0 E:29,0,0 Et:7,0,0 NE:26,0,0 NEt:6,0,0 O:29,0,0 Ot:3,0,0 VP:29,0,0 VPi:28,0,0 VPit:6,0,0 VPo:7,0,0 VPt:6,0,0
give#o|p:of 5 2 E:5,1,0 Et:1,1,0 NE:5,1,0 NEt:1,1,0 O:5,0,0 P:5,2,0 Pn:5,2,2 PnVt:1,1,1 VP:5,1,0 VPo:5,1,0 VPot:1,1,0 VPt:1,1,0
give#o|p:to 12 1 E:12,1,0 Et:1,1,0 NE:12,1,0 NEt:1,1,0 O:12,0,0 P:12,1,0 Pn:12,1,0 Pnt:1,1,0 Pt:1,1,0 VP:12,1,0 VPo:11,1,0 VPot:1,1,0 VPt:1,1,0
give#p:to 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
go# 295 53 C:6,2,1 CE:6,2,1 COL:5,0,0 E:244,26,1 Et:41,5,0 L:37,1,1 LR:9,1,0 Lt:12,1,0 NE:26,2,0 O:10,0,0 P:115,5,0 Pn:115,5,4 PnV:48,6,0 PnVt:11,1,0 Pnt:3,0,0 Pt:3,0,0 QL:2,2,2 QR:14,7,7 S:3,0,0 T:15,1,0 TE:15,1,1 VP:248,28,0 VPt:26,3,0 X:89,18,0 XE:89,17,0 XEt:10,2,0 Xt:3,0,0
go#0 48 7 E:40,3,1 Et:4,0,0 NE:9,2,0 VP:39,2,0 VPt:3,0,0
go#a 13 1 E:13,0,0 NE:6,0,0 P:3,0,0 Pn:3,0,0 VP:13,0,0 X:13,0,0 XE:13,0,0
go#o 7 0 E:7,0,0 NE:6,0,0 O:7,0,0 VP:7,0,0
go#p:against 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0
go#p:into 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
go#p:on 9 3 E:9,2,0 Et:4,0,0 P:9,0,0 Pn:9,0,0 PnV:6,2,0 PnVt:3,0,0 VP:9,2,0 VPt:3,0,0
go#p:to 28 0 E:28,0,0 Et:5,0,0 P:28,0,0 Pn:28,0,0 PnV:7,0,0 VP:28,0,0
go#p:to|pt 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:4,0,0 T:5,0,0 TE:5,0,0 VP:5,0,0
go#post0 6 2 L:6,0,0
go#postS 20 3 L:20,0,0 Lt:8,0,0
go#postSm 5 2 L:5,0,0 LR:5,1,0
go#x 54 11 E:54,10,0 Et:4,1,0 P:6,0,0 Pn:6,0,0 PnV:6,1,0 VP:54,10,0 VPt:3,1,0 X:54,11,0 XE:54,10,0 XEt:4,1,0
go#x|T 7 2 E:7,1,0 PnV:2,1,0 VP:7,2,0 X:7,2,0 XE:7,1,0
good# 17 2 P:13,2,1 Pn:13,2,0 VP:17,2,1
govern# 5 0 E:3,0,0 O:3,0,0 VP:5,0,0
grab# 7 1 E:6,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0
graduate# 8 0 E:7,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:7,0,0
grant# 6 2 E:3,0,0 NE:3,0,0 O:5,1,0 S:3,1,0 SVP:3,1,0 St:1,1,1 VP:5,0,0 VPo:3,0,0
grapple# 5 1 E:5,1,0 P:5,1,0 Pn:5,1,1 VP:5,1,0
grapple#p:with 5 1 E:5,1,0 P:5,1,0 Pn:5,1,1 VP:5,1,0
greet# 9 2 P:4,1,0 Pn:4,1,1 S:3,1,1 VP:8,1,0
grow# 62 5 C:4,1,0 CE:4,1,0 E:50,3,0 Et:6,0,0 L:11,0,0 NE:12,1,0 O:12,0,0 P:15,0,0 Pn:15,0,0 PnV:7,0,0 VP:43,2,0 VPo:3,0,0 VPt:4,0,0 X:10,1,0 XE:10,2,0
grow#0 12 1 E:12,1,0 VP:5,0,0
grow#a 6 1 E:6,1,0 NE:2,1,0 VP:6,1,0 X:6,1,0 XE:6,1,0
grow#o 8 1 E:8,0,0 NE:6,0,0 O:8,0,0 VP:8,0,0
grow#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 PnV:4,0,0 VP:6,0,0
grow#postS 8 1 L:8,0,0
guarantee# 5 2 E:4,1,1 NE:2,1,0 O:3,1,0 P:2,1,0 Pn:2,1,0 SVP:1,1,1 VP:5,2,1 VPo:1,1,0
guard# 7 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:7,0,0
guess# 8 4 C:4,2,1 CE:4,2,1 E:7,3,3 NE:5,2,0 O:4,1,1 OC:1,1,1 VP:7,3,3 VPo:2,1,0
guide# 5 1 E:3,0,0 NE:3,0,0 O:3,0,0 VP:5,0,0
gun# 4 0 E:4,0,0 O:3,0,0 VP:4,0,0
hack# 8 0 E:6,0,0 NE:5,0,0 O:5,0,0 P:4,0,0 Pn:4,0,0 VP:7,0,0
hail# 6 5 E:5,3,1 Et:1,1,1 NE:4,0,0 NEt:1,1,0 O:6,5,3 P:4,0,0 Pn:4,0,0 Pnt:1,1,0 Pt:1,1,0 VP:6,4,3 VPo:4,0,0 VPot:1,1,0 VPt:1,1,1
halt# 4 0 E:3,0,0 O:3,0,0 VP:3,0,0 VPo:3,0,0
hammer# 9 4 E:8,2,1 Et:2,1,1 NE:8,2,0 NEt:2,1,0 O:8,3,3 P:4,0,0 Pn:4,0,0 QR:1,1,0 VP:9,2,1 VPo:7,0,0 VPt:2,1,1
hand# 13 1 E:11,1,1 NE:7,0,0 O:10,1,1 P:4,0,0 Pn:4,0,0 VP:12,1,1 VPo:7,0,0
hand#o 6 1 E:6,1,1 NE:4,0,0 O:6,1,1 VP:6,1,1 VPo:3,0,0
handle# 9 0 E:8,0,0 NE:3,0,0 O:9,0,0 VP:9,0,0
handle#o 6 0 E:6,0,0 O:6,0,0 VP:6,0,0
hang# 8 2 E:8,0,0 P:7,1,0 Pn:7,1,1 PnV:3,0,0 VP:8,0,0
happen# 52 1 C:3,1,0 CE:3,1,0 E:34,1,0 Et:7,0,0 L:5,0,0 NE:8,0,0 O:5,0,0 P:15,0,0 Pn:15,0,0 PnV:5,0,0 QR:4,1,1 S:33,0,0 SVP:24,0,0 SX:3,0,0 VP:37,1,0 X:3,0,0 XE:3,0,0
happen#0 17 0 E:11,0,0 NE:4,0,0 S:11,0,0 SVP:6,0,0 VP:11,0,0
happen#p:in 9 0 E:9,0,0 Et:3,0,0 P:9,0,0 Pn:9,0,0 S:4,0,0 SVP:4,0,0 VP:9,0,0
happy# 5 3 VP:5,2,2 X:3,2,2 XE:3,2,1
hard# 12 3 C:5,0,0 CE:5,0,0 VP:11,1,0 X:3,0,0 XE:3,0,0
harm# 4 0 S:3,0,0 VP:4,0,0
hate# 5 3 E:5,1,1 O:2,1,1 VP:3,1,1
have# 766 109 C:12,1,0 CE:12,1,0 COL:23,4,3 COLt:3,0,0 E:737,65,6 Et:116,9,0 L:24,0,0 LR:6,0,0 Lt:14,0,0 LtR:5,0,0 Ltt:3,0,0 NE:446,40,4 NEt:82,6,0 O:571,34,5 OC:3,0,0 OCt:1,1,0 Ot:31,4,0 P:64,9,1 Pn:64,9,2 PnV:10,2,0 Pnt:2,1,0 Pt:2,1,0 QR:13,4,3 T:38,2,1 TE:38,3,1 TEt:4,0,0 Tt:4,0,0 VP:728,60,5 VPo:116,12,2 VPot:12,0,0 VPt:61,7,0 X:125,15,0 XE:125,15,0 XEt:15,0,0 Xt:8,0,0
have#0 24 1 E:24,1,0 Et:6,0,0 NE:12,0,0 NEt:4,0,0 VP:12,0,0
have#a 13 3 E:13,2,0 NE:4,0,0 VP:13,2,0 X:13,2,0 XE:13,2,0
have#c 9 3 C:9,1,0 CE:9,1,0 E:9,1,0 NE:5,0,0 VP:9,1,0
have#o 432 50 E:432,27,3 Et:70,5,0 NE:321,26,1 NEt:56,5,0 O:432,27,2 Ot:26,4,0 VP:432,29,3 VPo:46,4,0 VPot:4,0,0 VPt:39,4,0
have#o|: 12 3 COL:12,3,2 E:12,2,0 NE:10,2,1 O:12,0,0 VP:12,0,0
have#o|T 36 7 E:34,5,0 Et:2,1,0 NE:15,3,0 O:36,3,1 VP:36,3,0 VPo:9,1,0 VPt:2,1,0
have#o|a 8 0 E:8,0,0 Et:3,0,0 NE:8,0,0 O:8,0,0 VP:8,0,0 VPo:8,0,0 VPt:3,0,0 X:8,0,0 XE:8,0,0
have#o|p:in 6 1 E:6,1,0 NE:6,1,0 O:6,0,0 P:6,1,0 Pn:6,1,1 VP:6,1,0 VPo:6,1,0
have#o|pt 23 3 E:23,2,0 Et:7,0,0 NE:22,3,0 NEt:6,0,0 O:23,1,0 T:23,1,0 TE:23,2,0 VP:23,1,0
have#o|pt|: 5 1 COL:5,1,1 E:5,1,0 NE:5,1,1 O:5,0,0 T:5,1,1 TE:5,1,1 VP:5,0,0
have#o|x 8 0 E:8,0,0 Et:3,0,0 NE:7,0,0 NEt:3,0,0 O:8,0,0 VP:8,0,0 VPo:8,0,0 X:8,0,0 XE:8,0,0 XEt:3,0,0
have#p:in 12 3 E:12,1,0 P:12,1,0 Pn:12,1,0 VP:12,1,0
have#post0 10 0 L:10,0,0 Lt:4,0,0
have#postS 8 0 L:8,0,0 Lt:5,0,0
have#postSm 5 1 L:5,0,0 LR:5,0,0 Lt:4,0,0 LtR:4,0,0
have#x 74 16 E:74,10,0 Et:8,0,0 VP:74,10,0 VPt:7,0,0 X:74,10,0 XE:74,10,0 XEt:8,0,0 Xt:5,0,0
have#x|T 8 0 E:8,0,0 VP:8,0,0 X:8,0,0 XE:8,0,0
head# 42 0 E:33,0,0 Et:8,0,0 NE:10,0,0 O:11,0,0 P:27,0,0 Pn:27,0,0 PnV:7,0,0 S:4,0,0 SVP:3,0,0 VP:38,0,0 VPo:3,0,0 VPt:3,0,0
head#o 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0
head#p:into 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
head#p:to 8 0 E:8,0,0 Et:6,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:8,0,0
hear# 36 6 C:1,1,1 CE:1,1,1 E:30,4,2 NE:13,2,0 O:24,2,1 P:10,0,0 Pn:10,0,0 QR:3,1,0 VP:33,4,3 VPo:8,1,0 X:3,1,0 XE:3,1,0
hear#o 13 2 E:13,1,0 NE:9,1,0 O:13,2,1 VP:13,2,1
heat# 5 0 E:3,0,0 VP:3,0,0
heed# 4 0
help# 172 8 C:6,0,0 CE:6,0,0 COL:4,0,0 E:158,6,0 Et:18,0,0 L:7,0,0 Lt:3,0,0 NE:65,0,0 NEt:7,0,0 O:65,0,0 P:3,0,0 Pn:3,0,0 S:5,0,0 SVP:3,0,0 T:3,0,0 TE:3,0,0 VP:162,6,0 VPo:37,0,0 VPt:10,0,0 X:113,6,0 XE:113,6,0 XEt:11,0,0 Xt:5,0,0
help#a 64 6 E:64,6,0 Et:5,0,0 NE:5,0,0 VP:64,6,0 VPt:4,0,0 X:64,6,0 XE:64,6,0 XEt:5,0,0 Xt:4,0,0
help#o 33 0 E:33,0,0 Et:4,0,0 NE:26,0,0 NEt:3,0,0 O:33,0,0 VP:33,0,0 VPo:7,0,0 VPt:3,0,0
help#o|a 26 0 E:26,0,0 Et:3,0,0 NE:24,0,0 NEt:3,0,0 O:26,0,0 VP:26,0,0 VPo:26,0,0 X:26,0,0 XE:26,0,0 XEt:3,0,0
help#x 8 0 E:8,0,0 VP:8,0,0 X:8,0,0 XE:8,0,0
high# 15 0 P:12,0,0 Pn:12,0,0 PnV:5,0,0 VP:15,0,0
high#p:than|A 6 0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0
highlight# 23 15 E:21,11,9 Et:6,2,0 NE:19,9,0 NEt:5,2,0 O:20,13,7 Ot:4,2,0 P:4,2,0 Pn:4,1,0 S:1,1,1 T:1,1,0 TE:1,1,0 VP:21,13,10 VPo:8,3,0 VPt:5,2,0 X:1,1,0 XE:1,1,0
highlight#o 14 9 E:14,7,6 Et:4,2,0 NE:12,6,0 NEt:4,2,0 O:14,9,7 Ot:3,2,0 VP:14,9,8 VPo:3,1,0 VPt:3,2,0
hint# 8 6 C:1,1,1 CE:1,1,1 E:3,2,2 L:4,0,0 LR:2,1,0 QR:1,1,0 VP:2,1,1
hire# 35 8 E:30,5,4 Et:5,3,3 NE:24,5,0 NEt:2,1,0 O:25,4,4 P:7,1,0 Pn:7,1,0 PnV:3,2,0 S:4,0,0 SVP:4,0,0 VP:34,6,5 VPo:7,2,0 VPt:3,1,1 X:6,1,0 XE:6,1,0 XEt:1,1,0
hire#o 20 5 E:20,3,3 Et:4,2,2 NE:17,3,0 O:20,4,4 VP:20,3,3 VPt:2,1,1
hit# 35 9 E:31,6,3 NE:23,5,0 O:24,0,0 P:14,6,0 Pn:14,6,1 S:3,1,1 VP:33,7,4 VPo:14,6,0
hit#o 9 0 E:9,0,0 NE:6,0,0 O:9,0,0 VP:9,0,0
hold# 190 19 C:7,3,0 CE:7,3,1 COL:5,0,0 E:148,11,4 Et:34,3,0 L:8,0,0 LR:3,0,0 Lt:6,0,0 NE:98,8,0 NEt:25,3,0 O:138,5,2 OC:4,1,1 Ot:4,0,0 P:73,4,0 Pn:73,4,2 PnV:23,0,0 PnVt:7,1,1 QR:6,1,1 S:23,0,0 SVP:20,1,1 SVPt:3,0,0 T:12,0,0 TE:12,0,0 VP:178,13,3 VPo:78,6,0 VPot:13,1,0 VPt:20,2,0 X:7,1,0 XE:7,1,0
hold#o 64 3 E:64,2,1 Et:16,0,0 NE:46,2,0 NEt:13,0,0 O:64,1,0 Ot:4,0,0 VP:64,2,1 VPo:17,2,0 VPot:3,0,0 VPt:7,0,0
hold#o|T 12 3 E:10,1,0 Et:5,1,0 NEt:1,1,0 O:12,1,0 VP:12,2,0 VPo:6,1,0
hold#o|p:in 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
hold#o|p:on 6 1 E:6,0,0 Et:2,1,0 NE:5,0,0 NEt:1,1,0 O:6,0,0 P:6,1,0 Pn:6,1,1 PnVt:1,1,1 VP:6,0,0 VPo:6,0,0 VPot:2,1,0 VPt:2,1,0
honor# 5 0 P:4,0,0 Pn:4,0,0 S:5,0,0 SVP:5,0,0 VP:5,0,0
hop# 4 0 E:3,0,0 VP:4,0,0
hope# 66 56 C:21,16,12 CE:21,18,16 COL:3,3,0 E:64,48,35 Et:9,5,3 L:3,0,0 NE:19,18,0 NEt:2,1,0 O:6,2,0 P:3,3,0 Pn:3,2,1 PnV:1,1,0 QR:1,1,0 T:3,2,0 TE:3,2,0 VP:59,46,33 VPo:2,1,0 VPt:5,2,1 X:34,24,16 XE:34,23,15 XEt:5,4,3 Xt:2,1,0
hope#c 15 14 C:15,12,10 CE:15,13,12 E:15,13,12 NE:14,13,0 VP:15,13,12
hope#ct 5 4 C:5,4,2 CE:5,4,4 E:5,4,4 VP:5,4,2
hope#x 26 20 E:26,16,10 Et:4,4,3 P:1,1,0 Pn:1,1,0 PnV:1,1,0 VP:26,19,12 VPt:2,2,1 X:26,18,13 XE:26,15,10 XEt:4,4,3 Xt:1,1,0
hopeful# 6 5 C:4,4,4 CE:4,4,3 CEt:2,1,0 Ct:2,1,0 P:1,1,0 Pn:1,1,1 VP:6,5,3 VPt:2,1,0
host# 35 0 E:24,0,0 Et:9,0,0 NE:17,0,0 NEt:6,0,0 O:21,0,0 Ot:4,0,0 P:7,0,0 Pn:7,0,0 VP:34,0,0 VPo:8,0,0 VPt:8,0,0
host#o 11 0 E:11,0,0 Et:5,0,0 NE:10,0,0 NEt:4,0,0 O:11,0,0 Ot:3,0,0 VP:11,0,0 VPo:3,0,0 VPt:4,0,0
host#o|T 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
host#pasA 5 0 VP:5,0,0
hover# 5 0 E:4,0,0 VP:4,0,0
hurt# 7 0 E:7,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
hurt#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
identify# 32 19 E:22,7,3 Et:4,2,2 NE:10,4,0 NEt:3,2,0 O:11,5,3 Ot:1,1,1 P:17,9,0 Pn:17,9,3 PnVt:1,1,0 S:3,1,0 SVP:3,1,0 SVPt:1,1,1 VP:28,13,6 VPo:6,4,0 VPt:3,2,1
identify#o 5 2 E:5,1,0 Et:2,1,1 NE:4,1,0 NEt:2,1,0 O:5,2,1 Ot:1,1,1 VP:5,2,1 VPt:1,1,1
ignore# 19 10 C:1,1,0 CE:1,1,0 E:15,5,3 Et:3,2,1 NE:9,1,0 O:12,4,3 Ot:1,1,0 P:2,1,1 Pn:2,1,0 S:2,1,1 VP:16,6,4 VPt:1,1,0
ignore#o 10 5 E:10,3,2 Et:2,2,1 NE:5,1,0 O:10,4,3 Ot:1,1,0 VP:10,4,3 VPt:1,1,0
illustrate# 5 3 E:4,3,2 NE:3,1,0 O:4,3,3 VP:4,3,3
imagine# 9 5 C:1,1,1 CE:1,1,1 E:8,5,3 NE:6,4,0 O:6,2,1 P:1,1,0 Pn:1,1,0 VP:9,5,3 VPo:2,1,0
impact# 5 0 E:3,0,0 O:3,0,0 VP:5,0,0
implement# 6 1 E:4,1,1 NE:2,1,0 O:3,0,0 P:3,1,0 Pn:3,1,0 VP:5,1,1 VPo:1,1,0
imply# 10 10 C:7,7,5 CE:7,5,4 E:10,8,7 NE:3,3,0 O:2,2,1 VP:9,9,7 VPo:1,1,0
imply#ct 6 6 C:6,6,4 CE:6,4,3 E:6,4,3 VP:6,6,4
important# 13 0 P:11,0,0 Pn:11,0,0 PnV:3,0,0 T:3,0,0 TE:3,0,0 VP:13,0,0
impose# 8 3 E:5,1,0 NE:4,0,0 O:5,1,1 OC:1,1,0 P:3,0,0 Pn:3,0,0 VP:7,1,0 VPo:3,0,0
improve# 19 0 E:15,0,0 Et:3,0,0 NE:8,0,0 O:11,0,0 P:7,0,0 Pn:7,0,0 VP:17,0,0 VPo:5,0,0
improve#o 7 0 E:7,0,0 NE:4,0,0 O:7,0,0 VP:7,0,0
inclin# 5 3 E:1,1,0 S:3,0,0 SVP:3,2,0 SX:3,2,0 VP:5,3,0 X:5,3,0 XE:5,3,0
include# 129 20 C:5,0,0 CE:5,0,0 COL:3,3,3 COLt:3,1,0 E:122,18,11 Et:43,4,1 L:5,0,0 NE:97,10,2 NEt:30,3,0 O:110,12,7 OC:5,0,0 OCt:4,0,0 Ot:25,3,1 P:9,0,0 Pn:9,0,0 S:4,0,0 SVP:3,1,0 T:4,0,0 TE:4,0,0 VP:122,17,11 VPo:30,2,0 VPot:5,0,0 VPt:37,3,1 X:10,2,1 XE:10,2,1
include#0 5 0 E:5,0,0 VP:3,0,0
include#o 82 12 E:82,11,6 Et:32,3,1 NE:76,9,2 NEt:25,3,0 O:82,11,6 Ot:22,3,1 VP:82,11,6 VPo:9,0,0 VPot:3,0,0 VPt:28,3,1
include#o|T 6 1 E:6,1,0 O:6,0,0 VP:6,0,0
increase# 32 1 E:28,1,1 Et:5,0,0 NE:23,1,0 NEt:4,0,0 O:24,1,0 P:14,0,0 Pn:14,0,0 PnV:3,0,0 T:3,0,0 TE:3,0,0 VP:29,1,1 VPo:12,0,0 VPt:3,0,0
increase#o 12 0 E:12,0,0 NE:12,0,0 O:12,0,0 VP:12,0,0 VPo:4,0,0
indicate# 31 28 C:24,23,16 CE:24,22,19 CEt:4,4,2 Ct:3,3,2 E:29,24,21 Et:6,5,2 NE:10,5,0 NEt:3,2,0 O:6,2,1 OC:1,1,0 Ot:2,1,0 P:1,1,0 Pn:1,1,0 SVP:1,1,0 SVPt:1,1,0 TEt:1,1,0 Tt:1,1,0 VP:30,26,17 VPo:2,2,1 VPt:6,5,2 X:1,1,0 XE:1,1,0
indicate#c 6 5 C:6,5,3 CE:6,4,3 CEt:1,1,1 Ct:1,1,1 E:6,4,3 Et:1,1,1 NE:6,3,0 NEt:1,1,0 VP:6,5,3 VPt:1,1,1
indicate#ct 15 15 C:15,15,10 CE:15,15,13 CEt:2,2,1 Ct:1,1,1 E:15,15,13 Et:2,2,1 P:1,1,0 Pn:1,1,0 VP:15,15,11 VPt:2,2,1
influence# 7 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:7,0,0
inform# 7 6 C:1,1,1 E:6,5,0 Et:1,1,0 NE:5,4,4 NEt:1,1,0 O:4,0,0 P:3,3,2 Pn:3,3,0 T:1,1,0 TE:1,1,0 VP:7,4,1 VPi:1,1,1 VPo:2,2,1
inject# 5 0 E:5,0,0 NE:5,0,0 O:4,0,0 VP:4,0,0 VPo:4,0,0
injure# 4 0 S:3,0,0 SVP:3,0,0 VP:3,0,0
insist# 55 53 C:35,31,24 CE:35,33,27 CEt:7,6,1 Ct:6,6,1 E:50,44,34 Et:8,7,1 L:6,0,0 LR:3,2,0 NE:19,16,0 NEt:4,3,0 O:4,3,3 P:7,1,0 Pn:7,1,1 PnV:3,2,1 QLR:1,1,1 VP:47,39,30 VPo:1,1,0 VPt:7,6,1 X:1,1,0
insist#c 16 16 C:16,13,11 CE:16,14,13 CEt:4,3,1 Ct:3,3,1 E:16,14,13 Et:4,3,1 NE:15,13,0 NEt:4,3,0 VP:16,13,12 VPt:4,3,1
insist#ct 19 19 C:19,18,13 CE:19,19,14 CEt:3,3,0 Ct:3,3,0 E:19,19,14 Et:3,3,0 PnV:1,1,0 VP:19,18,12 VPt:3,3,0
insist#p:on 5 3 E:5,3,0 Et:1,1,0 P:5,1,0 Pn:5,1,1 PnV:2,1,1 VP:5,2,0
inspire# 15 0 E:13,0,0 NE:5,0,0 O:9,0,0 P:3,0,0 Pn:3,0,0 VP:12,0,0
inspire#o 7 0 E:7,0,0 NE:4,0,0 O:7,0,0 VP:6,0,0
install# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
intend# 19 13 E:7,3,2 Et:2,2,2 NE:3,1,0 O:3,1,1 P:1,1,0 Pn:1,1,0 S:7,1,0 SVP:7,4,2 SX:6,3,2 VP:16,10,4 VPo:1,1,0 VPt:3,3,2 X:13,7,2 XE:13,5,2 XEt:3,3,2 Xt:3,3,2
intend#pas|x 6 4 S:6,1,0 SVP:6,3,2 SX:6,3,2 VP:6,3,1 VPt:1,1,0 X:6,3,1 XE:6,3,1 XEt:1,1,0 Xt:1,1,0
intensify# 6 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
interested# 5 4 P:5,3,0 Pn:5,3,3 PnV:1,1,1 VP:5,4,0
interested#p:in|A 5 4 P:5,3,0 Pn:5,3,3 PnV:1,1,1 VP:5,4,0
interject# 6 5 E:5,4,2 O:1,1,1 OC:1,1,0 P:1,1,0 Pn:1,1,0 PnV:1,1,0 QR:4,4,4 SVP:1,1,0 VP:6,5,2 X:1,1,0 XE:1,1,0
interpret# 4 4 P:2,2,0 Pn:2,2,1 PnV:1,1,0 SVP:1,1,0 VP:3,3,0
interrupt# 9 1 E:8,1,0 NE:6,1,0 O:8,0,0 P:3,1,0 Pn:3,1,0 PnV:1,1,0 VP:9,1,0 VPo:5,1,0 VPt:3,0,0 X:1,1,0
intervene# 4 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
interview# 30 2 C:3,1,1 CE:3,1,1 E:23,1,1 Et:5,0,0 NE:15,1,0 O:15,0,0 P:11,0,0 Pn:11,0,0 PnV:5,0,0 S:4,0,0 VP:29,1,1 VPo:5,0,0
interview#o 10 0 E:10,0,0 NE:8,0,0 O:10,0,0 VP:10,0,0
introduce# 34 14 C:1,1,1 CE:1,1,1 E:24,5,2 Et:5,1,0 NE:14,2,1 NEt:5,1,0 O:24,6,5 OC:1,1,0 P:10,1,0 Pn:10,1,1 S:8,2,2 SVP:4,0,0 VP:30,8,4 VPo:10,2,0 VPot:2,1,0 VPt:2,1,0 X:2,1,0 XEt:2,1,0
introduce#o 14 5 E:14,2,1 Et:3,0,0 NE:8,1,1 NEt:3,0,0 O:14,5,4 VP:14,5,4
invest# 22 0 E:17,0,0 Et:5,0,0 NE:5,0,0 O:6,0,0 P:14,0,0 Pn:14,0,0 VP:19,0,0 VPo:3,0,0
invest#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
investigate# 17 2 E:12,0,0 NE:9,0,0 O:11,1,0 P:3,0,0 Pn:3,0,0 S:3,0,0 VP:17,1,0 VPo:5,0,0
investigate#o 8 1 E:8,0,0 NE:8,0,0 O:8,1,0 VP:8,0,0 VPo:4,0,0
invite# 17 5 E:12,2,1 Et:5,0,0 NE:11,2,1 NEt:5,0,0 O:12,0,0 P:4,1,0 Pn:4,1,0 PnV:1,1,0 S:4,0,0 SVP:4,2,1 SX:3,1,1 VP:17,4,1 VPo:8,2,0 VPt:3,0,0 X:7,3,0 XE:7,3,1 XEt:3,0,0
invite#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
invoke# 13 8 E:13,6,2 NE:12,4,0 O:12,7,4 P:4,1,0 Pn:4,1,1 VP:13,8,4 VPo:6,1,0
invoke#o 7 4 E:7,3,2 NE:6,3,0 O:7,4,2 VP:7,4,4
involve# 21 1 E:13,1,1 Et:6,0,0 NE:8,1,0 O:8,1,1 P:6,0,0 Pn:6,0,0 S:5,0,0 SVP:3,0,0 VP:17,1,1 X:3,0,0 XE:3,0,0
involve#o 7 1 E:7,1,1 NE:7,1,0 O:7,1,1 VP:7,1,1
involved# 7 0 P:7,0,0 Pn:7,0,0 VP:7,0,0
involved#p:in|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
issue# 44 25 C:6,2,0 CE:6,2,0 E:27,14,0 Et:4,3,0 L:3,0,0 NE:7,2,0 O:26,9,1 OC:5,2,0 Ot:2,1,0 P:8,1,0 Pn:8,1,0 QR:4,3,3 S:3,1,0 SVP:2,1,1 T:3,0,0 TE:3,0,0 VP:39,14,1 VPo:13,6,0 VPt:5,2,0
issue#c|o 5 4 C:5,2,0 CE:5,2,0 E:5,2,0 O:5,1,0 OC:5,2,0 VP:5,2,0 VPo:5,2,0
issue#o|T 12 11 E:12,9,0 Et:2,2,0 O:12,6,1 Ot:1,1,0 VP:12,8,1 VPo:3,2,0 VPt:2,1,0
jeer# 4 1 E:1,1,1 QR:1,1,1 VP:3,1,1
join# 71 5 C:2,1,0 CE:2,1,0 E:53,3,0 Et:7,0,0 L:4,0,0 NE:39,3,0 NEt:4,0,0 O:49,1,1 OC:1,1,0 P:30,3,0 Pn:30,3,1 PnV:10,2,0 S:12,0,0 SVP:7,0,0 SVa:3,0,0 VP:66,3,0 VPo:29,3,0 VPt:4,1,1 X:6,0,0 XE:6,0,0
join#o 24 0 E:24,0,0 Et:4,0,0 NE:16,0,0 O:24,0,0 VP:24,0,0 VPo:4,0,0
join#o|p:in 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0 VPo:6,0,0
join#o|x 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
join#pasA 5 0 S:4,0,0 VP:5,0,0
jok# 12 11 C:5,3,3 CE:5,3,3 CEt:1,1,1 E:9,5,3 Et:2,1,1 L:3,1,1 O:1,1,0 P:4,2,0 Pn:4,2,2 PnV:2,1,0 QL:2,1,1 QLR:1,1,0 QR:4,3,2 VP:9,7,3
judge# 7 4 C:1,1,1 CE:1,1,1 E:6,2,2 NE:3,1,0 O:3,2,0 P:3,1,0 Pn:3,1,0 VP:6,3,2 VPo:2,1,0
jump# 14 2 E:14,2,0 P:13,2,0 Pn:13,2,2 PnV:3,0,0 VP:14,2,0
justify# 4 2 Et:1,1,1 NEt:1,1,0 O:2,2,2 VP:4,2,0 VPt:1,1,1
keep# 88 12 E:83,7,0 Et:12,0,0 L:3,0,0 Lt:3,0,0 NE:52,3,1 NEt:8,0,0 O:59,3,0 P:31,1,0 Pn:31,1,1 PnV:6,0,0 QR:3,0,0 VP:85,9,0 VPo:42,1,0 VPot:5,0,0 VPt:8,0,0 X:21,5,0 XE:21,4,0
keep#g 9 5 E:9,4,0 VP:9,5,0 X:9,5,0 XE:9,4,0
keep#o 28 3 E:28,2,0 Et:7,0,0 NE:24,2,1 NEt:5,0,0 O:28,3,0 VP:28,3,0 VPo:12,0,0 VPt:5,0,0
keep#o|a 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0 VPo:5,0,0 X:5,0,0 XE:5,0,0
keep#o|p:in 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
kick# 9 0 E:6,0,0 P:5,0,0 Pn:5,0,0 VP:7,0,0
kill# 45 0 E:21,0,0 NE:17,0,0 O:18,0,0 P:19,0,0 Pn:19,0,0 PnV:4,0,0 S:17,0,0 SVP:11,0,0 VP:38,0,0 VPo:9,0,0
kill#o 12 0 E:12,0,0 NE:8,0,0 O:12,0,0 VP:12,0,0 VPo:4,0,0
kill#pas 6 0 S:6,0,0
kill#pas|p:in 6 0 P:6,0,0 Pn:6,0,0 S:6,0,0 SVP:6,0,0 VP:6,0,0
knock# 9 5 C:1,1,0 CE:1,1,0 E:7,4,3 NE:3,2,0 O:7,3,2 OC:1,1,1 P:3,2,0 Pn:3,2,0 VP:7,5,5 VPo:5,3,0
know# 176 117 C:54,36,28 CE:54,37,31 CEt:5,3,1 COL:6,1,0 Ct:3,2,1 E:106,50,35 Et:11,5,2 L:10,0,0 LR:5,0,0 Lt:5,0,0 NE:38,13,0 NEt:7,2,0 O:27,10,7 P:65,29,1 Pn:65,29,7 PnV:13,5,0 PnVt:2,1,0 Pnt:4,2,0 Pt:4,1,0 QR:7,1,0 REL:1,1,1 S:24,8,4 SVP:20,11,1 SVPt:4,3,0 T:5,1,0 TE:5,1,0 VP:160,83,39 VPo:14,4,0 VPt:12,6,1 X:10,8,1 XE:10,5,1 XEt:3,2,0
know#0 7 6 E:7,3,2 Et:1,1,1 NE:3,0,0 NEt:1,1,0 VP:3,3,3
know#acl 8 5 VP:8,0,0
know#acl|p:as 11 7 P:11,4,0 Pn:11,4,3 Pnt:1,1,0 VP:11,4,0
know#c 21 15 C:21,12,8 CE:21,13,9 CEt:3,2,1 Ct:1,1,1 E:21,13,9 Et:3,2,1 NE:12,9,0 NEt:3,1,0 P:4,2,0 Pn:4,1,1 PnV:2,1,0 VP:21,13,7 VPt:1,1,1
know#ct 13 11 C:13,11,11 CE:13,11,11 CEt:1,1,0 Ct:1,1,0 E:13,11,9 Et:1,1,0 PnV:2,2,0 VP:13,11,9 VPt:1,1,0
know#cw 16 11 C:16,11,8 CE:16,11,9 E:16,11,9 VP:16,11,9
know#o 13 3 E:13,1,0 NE:7,0,0 O:13,3,3 VP:13,3,1 VPo:4,0,0
know#pas|p:for 10 9 P:10,7,0 Pn:10,7,0 PnV:3,1,0 PnVt:1,1,0 Pnt:1,1,0 Pt:1,1,0 S:10,0,0 SVP:10,7,1 SVPt:2,2,0 VP:10,7,0 VPt:2,2,0
labor# 4 1 E:4,1,0 VP:3,0,0
lack# 8 0 E:8,0,0 NE:4,0,0 O:5,0,0 P:4,0,0 Pn:4,0,0 VP:8,0,0
lag# 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
lambast# 5 5 E:3,3,2 Et:1,1,1 NE:3,2,0 NEt:1,1,0 O:3,3,1 P:4,2,0 Pn:4,2,0 PnV:4,2,0 S:2,2,0 SVP:2,2,0 VP:5,4,2 VPo:3,2,0 VPt:1,1,1 X:1,1,0 XE:1,1,0
lament# 9 9 C:3,3,3 CE:3,2,2 E:9,7,6 NE:6,4,0 O:5,2,1 QR:4,0,0 T:1,1,0 TE:1,1,0 VP:8,8,6 VPo:3,2,0 XE:1,1,0
land# 15 1 E:10,1,0 NE:4,1,0 O:6,0,0 P:12,1,0 Pn:12,1,1 PnV:6,0,0 VP:13,1,0 VPo:5,1,0
large# 10 0 P:7,0,0 Pn:7,0,0 VP:9,0,0
lash# 4 3 E:4,1,0 P:3,3,1 Pn:3,3,1 VP:3,2,0
last# 10 0 E:9,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:8,0,0
late# 8 0 P:5,0,0 Pn:5,0,0 VP:8,0,0
laud# 4 2 E:4,2,1 NE:2,1,0 O:3,1,1 T:1,1,0 TE:1,1,0 VP:4,1,0
laugh# 10 2 E:7,0,0 L:3,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0
launch# 39 11 C:3,0,0 CE:3,0,0 E:37,6,2 Et:7,1,1 LR:1,1,0 NE:26,4,0 NEt:6,1,0 O:34,6,3 OC:2,1,0 P:6,1,0 Pn:6,1,0 QR:2,1,1 VP:38,7,3 VPo:14,3,1 VPt:3,0,0 X:3,0,0 XE:3,0,0
launch#o 23 7 E:23,4,2 Et:5,1,1 NE:15,3,0 NEt:4,1,0 O:23,5,3 VP:23,5,3 VPo:5,1,0 VPt:3,0,0
lay# 30 16 E:29,11,5 Et:4,3,3 NE:24,9,2 NEt:3,2,0 O:25,9,6 Ot:1,1,1 P:8,2,0 Pn:8,2,1 Pnt:1,1,0 Pt:1,1,0 VP:30,12,6 VPo:11,2,0 VPot:1,1,0 VPt:4,3,3 X:2,1,0 XE:2,1,0
lay#o 17 10 E:17,7,4 Et:2,1,1 NE:15,6,2 O:17,9,6 Ot:1,1,1 VP:17,8,5 VPo:3,0,0 VPt:2,1,1
lead# 157 5 C:5,0,0 CE:5,0,0 COL:4,0,0 E:120,5,1 Et:26,1,0 L:23,0,0 LR:6,0,0 Lt:6,0,0 NE:76,4,0 NEt:13,0,0 O:82,2,1 Ot:8,0,0 P:45,1,0 Pn:45,1,1 PnV:11,0,0 QR:3,0,0 S:3,0,0 T:5,0,0 TE:5,0,0 VP:132,4,1 VPo:31,1,0 VPot:3,0,0 VPt:15,0,0 X:10,0,0 XE:10,0,0
lead#o 59 4 E:59,4,1 Et:14,0,0 NE:52,4,0 NEt:9,0,0 O:59,2,1 Ot:7,0,0 VP:59,3,1 VPo:10,1,0 VPt:9,0,0
lead#o|x 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 VP:7,0,0 VPo:7,0,0 X:7,0,0 XE:7,0,0
lead#p:to 21 0 E:21,0,0 Et:5,0,0 P:21,0,0 Pn:21,0,0 PnV:5,0,0 VP:21,0,0
lead#pasA 10 0 VP:10,0,0
lead#postS 14 0 L:14,0,0 Lt:4,0,0
lead#postSm 5 0 L:5,0,0 LR:5,0,0
leak# 5 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
lean# 9 2 E:7,0,0 P:5,0,0 Pn:5,0,0 VP:6,1,1 X:1,1,1
learn# 30 20 C:9,7,5 CE:9,6,5 CEt:2,2,1 Ct:1,1,1 E:29,12,8 Et:3,3,2 NE:5,3,0 NEt:1,1,0 O:8,4,4 OC:1,1,1 P:12,3,0 Pn:12,3,3 PnV:4,2,0 T:2,1,1 TE:2,1,1 VP:29,13,10 VPo:1,1,0 VPt:1,1,1
learn#ct 6 4 C:6,4,3 CE:6,3,3 CEt:1,1,1 Ct:1,1,1 E:6,3,3 Et:1,1,1 VP:6,4,3 VPt:1,1,1
learn#o 7 5 E:7,4,3 NE:2,1,0 O:7,4,4 VP:7,4,4
leave# 140 6 C:3,1,1 CE:3,1,1 COL:3,0,0 E:118,3,2 Et:17,0,0 L:4,0,0 LR:3,0,0 NE:76,1,1 NEt:13,0,0 O:96,2,1 P:46,0,0 Pn:46,0,0 PnV:15,0,0 PnVt:5,0,0 S:9,0,0 SVP:7,1,0 T:6,0,0 TE:6,0,0 VP:129,3,1 VPo:51,0,0 VPot:5,0,0 VPt:9,0,0 X:21,0,0 XE:21,1,0 XEt:4,0,0 Xt:3,0,0
leave#0 6 1 E:6,1,1
leave#o 53 2 E:53,2,1 Et:7,0,0 NE:39,1,1 NEt:6,0,0 O:53,2,1 VP:53,2,1 VPo:17,0,0
leave#o|p:in 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
leave#o|p:with 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
leave#o|x 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:4,0,0 Pn:4,0,0 PnV:4,0,0 VP:6,0,0 VPo:6,0,0 X:6,0,0 XE:6,0,0
lectur# 5 3 E:5,0,0 P:3,0,0 Pn:3,1,0 QR:1,1,1 VP:5,0,0
legalize# 4 1 E:3,0,0 O:4,1,1 VP:4,1,1
lend# 4 1 E:4,1,0 NE:3,1,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:4,1,0 VPo:3,1,0
let# 34 4 COL:3,0,0 E:32,3,1 Et:4,1,0 NE:29,3,0 NEt:4,1,0 O:30,0,0 P:3,0,0 Pn:3,0,0 T:8,0,0 TE:8,1,0 TEt:3,1,0 Tt:2,1,0 VP:32,2,1 VPo:25,2,0 X:25,2,0 XE:25,3,0 XEt:3,0,0
let#o|a 18 2 E:18,2,1 NE:17,2,0 O:18,0,0 VP:18,2,1 VPo:17,2,0 X:18,2,0 XE:18,2,0
leverage# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0 VPo:4,0,0
lie# 7 1 E:6,1,0 P:5,1,0 Pn:5,1,1 VP:7,1,0
lift# 13 1 E:12,0,0 NE:7,0,0 O:11,1,1 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:11,0,0 VPo:4,0,0
lift#o 7 1 E:7,0,0 NE:4,0,0 O:7,1,1 VP:7,0,0
light# 5 1 E:3,1,0 P:3,0,0 Pn:3,0,0 PnV:2,1,1 VP:5,1,0
like# 34 26 COL:1,1,0 E:32,21,10 Et:5,2,2 NE:8,3,0 O:13,6,6 P:2,1,0 Pn:2,1,0 S:1,1,1 VP:32,22,12 VPo:2,2,0 VPt:4,2,2 X:18,15,4 XE:18,15,4 XEt:4,2,2 Xt:3,2,2
like#o 10 6 E:10,5,5 NE:4,1,0 O:10,6,6 VP:10,6,6
like#x 16 15 E:16,13,4 Et:4,2,2 VP:16,13,4 VPt:4,2,2 X:16,13,4 XE:16,13,4 XEt:4,2,2 Xt:3,2,2
likely# 59 12 C:3,0,0 CE:3,0,0 COL:4,0,0 VP:59,8,0 VPt:9,1,0 X:53,7,0 XE:53,8,0 XEt:9,1,0 Xt:6,1,0
likely#x|A 50 11 VP:50,8,0 VPt:8,1,0 X:50,7,0 XE:50,8,0 XEt:9,1,0 Xt:6,1,0
liken# 6 6 C:1,1,0 CE:1,1,0 E:5,5,4 NE:4,4,0 O:4,2,1 OC:1,1,0 P:2,1,0 Pn:2,1,0 PnV:1,1,0 VP:5,5,3 VPo:3,3,0 X:1,1,0 XE:1,1,0
limit# 18 2 E:15,0,0 NE:10,0,0 O:13,0,0 P:5,0,0 Pn:5,0,0 VP:18,0,0 VPo:4,0,0
limit#o 9 2 E:9,0,0 NE:7,0,0 O:9,0,0 VP:9,0,0
line# 12 4 E:9,3,1 Et:4,2,0 O:1,1,1 P:7,2,0 Pn:7,2,2 PnV:3,0,0 VP:11,4,1 VPt:2,1,0 X:4,1,0 XE:4,1,0 XEt:2,1,0 Xt:2,1,0
link# 16 5 E:9,3,3 NE:5,3,0 O:6,2,1 P:10,1,0 Pn:10,1,0 PnV:2,1,1 VP:14,4,2 VPo:2,1,0
list# 22 17 E:17,9,4 Et:2,1,1 NE:12,4,0 NEt:1,1,0 O:15,10,7 P:10,5,0 Pn:10,4,0 PnV:3,0,0 PnVt:2,1,0 QR:2,1,1 S:5,0,0 SVP:5,2,0 SVPt:1,1,0 VP:22,12,8 VPo:6,2,0 VPot:2,2,0 VPt:3,3,2
list#o 6 4 E:6,3,1 NE:6,2,0 O:6,4,3 VP:6,4,3
listen# 18 1 E:16,1,0 P:13,0,0 Pn:13,0,0 PnV:7,0,0 VP:16,0,0
listen#p:to 11 0 E:11,0,0 P:11,0,0 Pn:11,0,0 PnV:5,0,0 VP:11,0,0
live# 51 1 C:1,1,1 CE:1,1,1 E:36,1,0 Et:6,0,0 L:13,0,0 LR:8,0,0 Lt:4,0,0 NE:3,0,0 O:3,0,0 P:30,0,0 Pn:30,0,0 PnV:6,1,0 VP:35,1,0
live#p:in 12 0 E:12,0,0 P:12,0,0 Pn:12,0,0 VP:12,0,0
live#postSm 6 0 L:6,0,0 LR:6,0,0
lobby# 8 2 E:8,2,1 Et:2,1,0 NE:4,1,0 NEt:2,1,0 O:6,0,0 PnV:1,1,0 VP:7,2,1 VPo:3,1,0 VPot:1,1,0 VPt:1,1,0 X:3,1,0 XE:3,1,0 XEt:2,1,0 Xt:1,1,0
lock# 12 2 E:7,0,0 NE:4,0,0 O:6,0,0 P:7,1,0 Pn:7,1,0 S:5,0,0 SVP:5,0,0 VP:12,0,0 VPo:3,0,0
lock#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
look# 133 54 C:5,2,0 CE:5,2,0 COL:4,0,0 E:118,36,5 Et:14,5,2 L:15,1,0 LR:5,0,0 Lt:4,0,0 NE:11,1,0 P:62,18,0 Pn:62,17,13 PnV:17,3,2 PnVt:4,1,0 T:8,0,0 TE:8,0,0 VP:113,41,4 VPt:11,4,2 X:41,16,5 XE:41,17,5 XEt:5,2,1 Xt:4,2,1
look#0 7 4 E:7,3,0 Et:2,2,0 VP:5,3,0 VPt:1,1,0
look#a 12 4 E:12,3,0 P:3,0,0 Pn:3,0,0 VP:12,3,0 X:12,3,0 XE:12,3,0
look#a|T 8 2 E:8,1,0 NE:3,1,0 VP:8,2,0 X:8,2,0 XE:8,2,0
look#p:at 17 6 E:17,3,0 Et:4,1,1 P:17,4,0 Pn:17,3,2 PnV:7,2,2 PnVt:3,1,0 VP:17,5,0 VPt:3,1,1
look#p:for 10 4 E:10,4,0 P:10,4,0 Pn:10,4,3 VP:10,4,0
look#p:to|T 10 5 E:10,5,0 P:10,5,0 Pn:10,5,5 VP:10,5,0
look#postS 6 2 L:6,0,0
look#x 18 12 E:18,10,4 Et:2,2,1 PnV:1,1,0 VP:18,10,4 VPt:2,2,1 X:18,9,4 XE:18,10,4 XEt:2,2,1 Xt:2,2,1
loom# 8 0 E:7,0,0 NE:4,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0
lose# 94 0 C:6,0,0 CE:6,0,0 COL:5,0,0 E:85,0,0 Et:16,0,0 L:3,0,0 NE:54,0,0 NEt:9,0,0 O:58,0,0 P:34,0,0 Pn:34,0,0 PnV:9,0,0 PnVt:3,0,0 T:8,0,0 TE:8,0,0 VP:88,0,0 VPo:25,0,0 VPt:7,0,0 X:3,0,0 XE:3,0,0
lose#0 6 0 E:6,0,0 NE:4,0,0 VP:5,0,0
lose#o 33 0 E:33,0,0 Et:5,0,0 NE:21,0,0 NEt:3,0,0 O:33,0,0 VP:33,0,0 VPo:6,0,0
lose#o|pt 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 T:5,0,0 TE:5,0,0 VP:5,0,0
love# 9 6 E:8,2,1 Et:4,2,1 O:5,1,1 S:1,1,1 VP:9,3,2 VPt:1,1,1 X:3,3,2 XE:3,2,1 XEt:2,2,1 Xt:1,1,1
low# 13 0 P:12,0,0 Pn:12,0,0 VP:12,0,0
lower# 6 0 E:6,0,0 NE:4,0,0 O:5,0,0 VP:6,0,0
loyal# 4 1 P:3,1,0 Pn:3,1,1 VP:4,1,0
maintain# 29 6 C:6,3,2 CE:6,3,2 E:26,4,2 Et:3,0,0 NE:18,2,0 NEt:3,0,0 O:20,0,0 P:8,1,0 Pn:8,1,1 VP:29,4,2 VPo:8,1,0 VPt:3,0,0
maintain#o 11 2 E:11,0,0 NE:8,1,0 O:11,0,0 VP:11,0,0
make# 476 116 C:30,22,19 CE:30,22,17 CEt:4,3,0 COL:10,0,0 Ct:4,3,0 E:423,79,5 Et:60,14,0 L:10,0,0 Lt:7,0,0 NE:324,68,17 NEt:49,13,0 O:352,37,6 OC:8,7,0 OCt:1,1,0 Ot:3,0,0 P:129,22,1 Pn:129,22,14 PnV:22,5,0 PnVt:6,1,1 Pnt:5,0,0 Pt:5,0,0 QR:7,2,2 S:17,1,1 SVP:14,1,0 SVPt:3,0,0 SX:4,0,0 T:29,5,2 TE:29,5,2 VP:461,82,7 VPo:217,34,9 VPot:17,3,0 VPt:33,8,0 X:139,5,1 XE:139,30,2 XEt:13,2,0
make#0 10 0 E:9,0,0 NE:6,0,0 VP:9,0,0
make#a 18 4 E:18,4,0 NE:13,4,1 P:3,2,0 Pn:3,2,0 VP:18,3,0 X:18,0,0 XE:18,4,0
make#ct|a 13 12 C:13,11,11 CE:13,11,10 CEt:2,2,0 Ct:2,2,0 E:13,11,0 Et:2,2,0 NE:13,11,6 NEt:2,2,0 VP:13,11,0 VPt:2,2,0 X:13,0,0 XE:13,11,0 XEt:2,2,0
make#ct|o 7 6 C:7,6,5 CE:7,6,5 CEt:1,1,0 Ct:1,1,0 E:7,6,0 Et:1,1,0 NE:6,5,2 NEt:1,1,0 O:7,1,0 OC:7,6,0 OCt:1,1,0 VP:7,6,0 VPo:7,6,5 VPot:1,1,0 VPt:1,1,0
make#g 7 0 E:7,0,0 VP:7,0,0 X:7,0,0 XE:7,0,0
make#o 149 35 E:149,20,3 Et:22,5,0 NE:108,17,3 NEt:19,5,0 O:149,23,3 VP:149,24,4 VPo:39,4,1 VPot:4,0,0 VPt:9,3,0
make#o|T 5 1 E:5,1,0 O:5,1,0 VP:5,1,0
make#o|a 60 5 E:60,5,1 Et:5,0,0 NE:52,5,1 NEt:5,0,0 O:60,2,0 P:3,0,0 Pn:3,0,0 VP:60,4,1 VPo:60,4,1 VPt:3,0,0 X:60,2,0 XE:60,5,1 XEt:4,0,0
make#o|a|pt 5 2 E:5,1,0 Et:1,1,0 NE:5,1,0 NEt:1,1,0 O:5,2,0 T:5,1,0 TE:5,1,0 VP:5,1,0 VPo:4,0,0 VPt:1,1,0 X:5,0,0 XE:5,1,0
make#o|p:about 5 5 E:5,4,1 NE:5,4,0 NEt:1,1,0 O:5,0,0 P:5,5,0 Pn:5,5,4 PnV:2,1,0 VP:5,4,1 VPo:5,4,0 VPot:1,1,0
make#o|p:for 12 7 E:12,6,0 Et:3,0,0 NE:12,5,0 NEt:3,0,0 O:12,0,0 P:12,5,0 Pn:12,5,3 PnV:3,2,0 VP:12,6,0 VPo:12,6,0
make#o|p:in 13 1 E:13,1,0 NE:10,1,1 O:13,0,0 P:13,1,1 Pn:13,1,0 VP:13,1,0 VPo:13,1,1
make#o|p:of 11 3 E:11,2,0 NE:11,2,0 O:11,0,0 P:11,2,0 Pn:11,2,2 PnV:3,1,0 VP:11,1,0 VPo:11,2,0
make#o|p:on 6 2 E:6,1,0 Et:2,1,0 NE:6,1,0 O:6,1,1 P:6,1,0 Pn:6,1,1 VP:6,2,0 VPo:6,1,0
make#o|p:to 7 2 E:7,1,0 NE:7,1,0 O:7,0,0 P:7,2,0 Pn:7,2,1 VP:7,2,0 VPo:6,2,0
make#o|pt 11 5 E:11,1,0 Et:4,3,0 NE:11,1,0 NEt:4,3,0 O:11,2,0 T:11,1,0 TE:11,1,0 VP:11,2,0
make#o|x 9 3 E:9,2,0 NE:8,2,1 O:9,1,0 VP:9,2,0 VPo:9,2,1 X:9,2,1 XE:9,2,1
make#p:for 6 1 E:6,1,0 P:6,1,0 Pn:6,1,1 VP:6,1,0
make#postS 7 1 L:7,0,0 Lt:6,0,0
manage# 30 2 E:30,1,0 Et:5,1,0 NE:16,0,0 O:17,0,0 P:3,0,0 Pn:3,0,0 VP:30,1,0 VPo:5,0,0 VPt:4,1,0 X:11,1,0 XE:11,1,0 XEt:4,1,0
manage#o 15 0 E:15,0,0 NE:14,0,0 O:15,0,0 VP:15,0,0 VPo:3,0,0
manage#x 10 2 E:10,1,0 Et:4,1,0 VP:10,1,0 VPt:3,1,0 X:10,1,0 XE:10,1,0 XEt:4,1,0
mandate# 5 3 E:4,2,0 NE:3,2,0 O:3,2,2 VP:4,2,2
manufacture# 5 0 E:5,0,0 NE:3,0,0 O:4,0,0 VP:5,0,0
many# 7 0 P:4,0,0 Pn:4,0,0 VP:5,0,0
march# 8 0 E:7,0,0 O:3,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:8,0,0
mark# 23 3 E:18,2,1 Et:6,1,1 NE:14,1,0 NEt:5,1,0 O:17,2,2 P:4,0,0 Pn:4,1,0 PnV:2,1,0 S:4,0,0 SVP:3,0,0 VP:22,3,2 VPo:6,0,0 VPt:6,0,0
mark#o 10 1 E:10,1,1 Et:4,0,0 NE:8,1,0 NEt:3,0,0 O:10,1,1 VP:10,1,1 VPt:4,0,0
marry# 13 0 E:8,0,0 Et:4,0,0 NE:6,0,0 O:7,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 S:3,0,0 VP:12,0,0 VPt:3,0,0
marry#o 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
match# 14 0 E:10,0,0 Et:4,0,0 NE:4,0,0 O:8,0,0 P:3,0,0 Pn:3,0,0 VP:11,0,0
match#o 6 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:6,0,0
matter# 5 0 C:3,0,0 CE:3,0,0 E:5,0,0 VP:5,0,0
mean# 94 13 C:52,4,3 CE:52,4,2 CEt:10,1,1 Ct:7,0,0 E:83,7,3 Et:14,1,1 L:5,0,0 LR:2,1,0 NE:39,2,0 NEt:4,1,0 O:19,1,0 P:10,1,0 Pn:10,1,0 PnV:3,0,0 S:6,0,0 SVP:6,3,2 SX:5,2,1 VP:88,10,3 VPo:7,0,0 VPt:11,0,0 X:15,3,0 XE:15,3,0 XEt:3,0,0
mean#c 36 3 C:36,2,2 CE:36,2,1 CEt:10,1,1 Ct:7,0,0 E:36,2,1 Et:10,1,1 NE:22,2,0 NEt:2,1,0 VP:36,2,2 VPt:8,0,0
mean#ct 11 1 C:11,1,1 CE:11,1,1 E:11,1,1 VP:11,1,1
mean#g 5 0 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
mean#o 12 1 E:12,1,0 NE:8,0,0 O:12,1,0 VP:12,1,0
meander# 4 1 P:3,0,0 Pn:3,0,0 PnV:1,1,0 VP:4,1,1 X:1,1,0 XE:1,1,0
measure# 4 2 E:3,0,0 P:3,1,0 Pn:3,1,1 VP:4,1,0
meet# 77 6 E:64,1,0 Et:9,0,0 L:5,0,0 NE:15,0,0 O:25,0,0 P:43,0,0 Pn:43,0,0 PnV:15,0,0 Pnt:3,0,0 Pt:3,0,0 S:5,1,1 SVP:5,0,0 T:8,0,0 TE:8,0,0 VP:71,2,0 VPo:7,0,0 VPt:7,0,0 X:5,1,0 XE:5,0,0
meet#0 6 1 E:4,1,0 VP:5,1,0
meet#o 15 0 E:15,0,0 NE:7,0,0 O:15,0,0 VP:15,0,0
meet#p:with 16 0 E:16,0,0 P:16,0,0 Pn:16,0,0 PnV:5,0,0 VP:16,0,0
meet#p:with|pt 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 T:5,0,0 TE:5,0,0 VP:5,0,0
mention# 54 46 COL:2,1,0 E:46,23,19 Et:8,5,4 NE:32,14,0 NEt:7,4,0 O:38,29,18 Ot:1,1,1 P:16,6,0 Pn:16,4,0 PnV:3,1,0 S:6,3,2 SVP:5,1,0 T:4,2,0 TE:4,2,0 VP:51,30,26 VPo:17,12,0 VPt:4,2,1 X:3,1,0 XE:3,1,0
mention#o 23 21 E:23,14,13 NE:16,9,0 O:23,18,14 VP:23,18,17 VPo:5,4,0
mention#o|p:by 5 4 E:5,2,2 Et:2,1,1 NE:3,0,0 NEt:2,1,0 O:5,4,0 P:5,4,0 Pn:5,3,0 VP:5,4,4 VPo:5,4,0
mind# 6 2 E:5,1,0 NE:4,1,0 O:4,1,0 VP:5,1,0
mir# 7 0 E:3,0,0 P:7,0,0 Pn:7,0,0 S:4,0,0 SVP:4,0,0 VP:7,0,0
miss# 18 1 E:15,1,1 Et:3,0,0 NE:7,1,0 O:9,0,0 P:5,0,0 Pn:5,0,0 VP:14,0,0 VPo:4,0,0
miss#o 6 1 E:6,1,1 NE:3,1,0 O:6,0,0 VP:6,0,0
mix# 6 2 E:2,1,0 NE:2,1,0 P:4,1,0 Pn:4,1,0 PnV:1,1,0 VP:5,2,0 VPo:1,1,0 X:1,1,1 XE:1,1,1
mobilize# 6 1 E:4,0,0 NE:4,0,0 O:4,0,0 SVP:1,1,0 SX:1,1,0 VP:5,1,0 X:2,1,0 XE:2,1,0
mock# 19 15 COL:2,2,0 E:15,9,6 Et:4,3,2 L:1,1,0 NE:15,7,0 NEt:3,2,0 O:16,8,6 OC:1,1,0 Ot:1,1,0 P:6,3,0 Pn:6,3,0 QL:1,1,0 QLR:1,1,1 S:2,1,0 VP:17,13,10 VPo:10,6,0 VPt:4,2,1
mock#o 7 6 E:7,4,2 Et:2,2,1 NE:7,2,0 NEt:2,2,0 O:7,4,4 Ot:1,1,0 VP:7,6,5 VPo:3,2,0 VPt:2,2,1
moderate# 5 1 E:4,0,0 NE:3,0,0 O:3,0,0 VP:5,0,0
monitor# 6 2 E:6,1,1 NE:3,1,0 O:6,1,1 P:1,1,0 Pn:1,1,0 VP:6,1,1 VPo:2,1,0
monitor#o 5 1 E:5,0,0 O:5,1,1 VP:5,0,0
more# 8 0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:8,0,0
more#p:than|A 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
morn# 8 0 E:8,0,0 P:5,0,0 Pn:5,0,0 VP:7,0,0
mount# 13 4 E:12,3,0 Et:1,1,0 NE:10,3,0 NEt:1,1,0 O:12,4,0 VP:13,4,0
mount#o 9 4 E:9,3,0 Et:1,1,0 NE:7,3,0 NEt:1,1,0 O:9,4,0 VP:9,4,0
move# 68 5 C:3,1,1 CE:3,1,1 E:58,3,1 Et:15,0,0 L:4,0,0 NE:6,0,0 O:6,0,0 P:36,0,0 Pn:36,0,0 PnV:14,0,0 PnVt:4,0,0 Pnt:3,0,0 Pt:3,0,0 VP:61,3,1 VPo:3,0,0 VPt:11,0,0 X:11,3,0 XE:11,2,0
move#0 9 0 E:7,0,0 VP:8,0,0
move#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
move#p:to 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
move#x 9 2 E:9,2,0 VP:9,2,0 X:9,2,0 XE:9,2,0
much# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
muse# 4 4 CE:1,1,1 E:2,1,0 Et:1,1,0 L:2,1,0 Lt:1,1,0 NE:1,1,1 P:2,1,0 Pn:2,1,1 PnVt:1,1,1 QL:1,1,0 QLR:1,1,1 VPt:1,1,0
n:%# 45 1 C:45,1,1 Pn:44,0,0 PnE:8,0,0
n:%#lvs|p:of 7 0 C:7,0,0 Pn:7,0,0
n:%#no|p:for 5 0 C:5,0,0 Pn:5,0,0
n:%#no|p:of 27 0 C:27,0,0 Pn:27,0,0 PnE:6,0,0
n:ability# 19 0 C:19,0,0
n:ability#poss|x 15 0 C:15,0,0
n:access# 15 0 C:15,0,0 Pn:15,0,0 PnE:3,0,0
n:access#lvs|p:to 5 0 C:5,0,0 Pn:5,0,0
n:account# 11 3 C:11,2,0 Pn:10,2,1 PnE:1,1,1
n:accusation# 4 3 C:4,3,0 Pn:3,2,2
n:act# 5 0 C:5,0,0 Pn:5,0,0
n:act#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:action# 4 0 C:4,0,0 Pn:4,0,0
n:ad# 4 1 C:4,0,0 Pn:3,0,0
n:addition# 20 0 C:20,0,0 Pn:16,0,0 PnE:9,0,0
n:addition#no|p:to 15 0 C:15,0,0 Pn:15,0,0 PnE:9,0,0
n:address# 8 1 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:advantage# 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:advice# 4 2 C:4,1,1 Pn:4,1,0
n:adviser# 46 1 C:46,1,0 Pn:45,0,0 PnE:12,0,0
n:adviser#no|p:to 36 0 C:36,0,0 Pn:36,0,0 PnE:10,0,0
n:advocate# 10 5 C:10,3,0 Pn:10,3,3 PnE:1,1,1
n:advocate#no|p:for 6 4 C:6,3,0 Pn:6,3,3 PnE:1,1,1
n:age# 5 0 C:5,0,0 Pn:5,0,0
n:age#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:agenda# 4 0 C:4,0,0
n:aide# 12 0 C:12,0,0 Pn:11,0,0 PnE:5,0,0
n:aide#no|p:to 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:allegation# 4 4 C:4,3,0 Pn:3,3,0
n:allegiance# 4 2 C:4,1,0 Pn:4,1,1
n:ally# 6 1 C:6,1,0 Pn:3,1,1
n:alternative# 6 0 C:6,0,0 Pn:6,0,0
n:alternative#no|p:to 6 0 C:6,0,0 Pn:6,0,0
n:ambassador# 7 0 C:7,0,0 Pn:7,0,0
n:ambassador#no|p:to 5 0 C:5,0,0 Pn:5,0,0
n:amount# 17 0 C:17,0,0 Pn:17,0,0 PnE:3,0,0
n:amount#no|p:of 9 0 C:9,0,0 Pn:9,0,0
n:analysis# 10 0 C:10,0,0 Pn:10,0,0
n:analysis#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:announcement# 7 4 C:7,4,0 Pn:6,3,3 PnE:2,2,0
n:anxiety# 4 3 C:4,3,0 Pn:4,3,3
n:appeal# 23 3 C:23,3,1 Pn:22,2,1 PnE:4,0,0
n:appeal#no|p:for 6 0 C:6,0,0 Pn:6,0,0
n:appearance# 14 0 C:14,0,0 Pn:14,0,0 PnE:4,0,0
n:appearance#no|p:on 9 0 C:9,0,0 Pn:9,0,0
n:approach# 11 1 C:11,1,0 Pn:9,1,1 PnE:3,0,0
n:area# 5 0 C:5,0,0 Pn:4,0,0
n:argument# 7 4 C:7,3,1 Pn:5,2,1
n:army# 6 0 C:6,0,0 Pn:6,0,0
n:array# 7 0 C:7,0,0 Pn:7,0,0
n:array#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:article# 5 0 C:5,0,0 Pn:5,0,0
n:assault# 4 1 C:4,1,0 Pn:4,1,1
n:assertion# 4 4 C:4,2,2
n:attack# 50 25 C:50,20,0 Pn:50,20,18 PnE:11,5,4
n:attack#lv|p:on 6 4 C:6,3,0 Pn:6,3,2 PnE:2,2,1
n:attack#no|p:on 16 3 C:16,2,0 Pn:16,2,2 PnE:3,1,1
n:attack#poss|p:on 20 15 C:20,14,0 Pn:20,14,13 PnE:4,2,2
n:attempt# 29 6 C:29,4,2 Pn:3,0,0
n:attempt#no|x 18 3 C:18,3,2
n:attempt#poss|x 5 2 C:5,0,0
n:attention# 7 2 C:7,1,0 Pn:7,0,0
n:attorney# 8 0 C:8,0,0 Pn:8,0,0
n:attorney#no|p:for 7 0 C:7,0,0 Pn:7,0,0
n:audience# 6 0 C:6,0,0 Pn:4,0,0
n:author# 12 0 C:12,0,0 Pn:12,0,0
n:author#no|p:of 11 0 C:11,0,0 Pn:11,0,0
n:average# 19 0 C:19,0,0 Pn:19,0,0
n:average#no|p:of 18 0 C:18,0,0 Pn:18,0,0
n:backer# 8 1 C:8,1,0 Pn:8,1,1 PnE:1,1,1
n:backer#no|p:of 7 1 C:7,1,0 Pn:7,1,1 PnE:1,1,1
n:backing# 5 3 C:5,0,0 Pn:5,0,0
n:ballot# 4 3 C:4,3,1 Pn:4,3,2
n:ban# 6 2 C:6,1,0 Pn:6,1,0 PnE:3,1,0
n:battle# 12 0 C:12,0,0 Pn:12,0,0
n:beginning# 8 0 C:8,0,0 Pn:8,0,0
n:beginning#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:behalf# 12 0 C:12,0,0 Pn:12,0,0
n:behalf#no|p:of 12 0 C:12,0,0 Pn:12,0,0
n:belief# 4 3 C:4,2,2
n:benefit# 6 0 C:6,0,0 Pn:6,0,0
n:bid# 12 0 C:12,0,0 Pn:11,0,0
n:bid#poss|p:for 6 0 C:6,0,0 Pn:6,0,0
n:billion# 5 0 C:5,0,0 Pn:5,0,0
n:bit# 6 0 C:6,0,0 Pn:6,0,0
n:blow# 8 0 C:8,0,0 Pn:7,0,0
n:board# 7 0 C:7,0,0 Pn:6,0,0
n:book# 10 0 C:10,0,0 Pn:9,0,0
n:boost# 5 0 C:5,0,0 Pn:5,0,0 PnE:4,0,0
n:brother# 5 0 C:5,0,0 Pn:4,0,0
n:bulwark# 4 1 C:4,1,0 Pn:4,1,1
n:call# 26 21 C:26,13,3 Pn:23,12,6 PnE:12,7,6
n:call#no|p:for 10 8 C:10,3,0 Pn:10,4,3 PnE:6,3,3
n:campaign# 53 7 C:53,5,0 Pn:43,4,3 PnE:8,1,0
n:campaign#no|p:for 7 1 C:7,1,0 Pn:7,1,1 PnE:3,1,0
n:campaign#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:campaign#poss|p:for 12 0 C:12,0,0 Pn:12,0,0
n:candidacy# 6 0 C:6,0,0 Pn:5,0,0
n:candidate# 45 0 C:45,0,0 Pn:30,0,0 PnE:6,0,0
n:candidate#no|p:for 17 0 C:17,0,0 Pn:17,0,0 PnE:5,0,0
n:candidate#no|x 8 0 C:8,0,0
n:capital# 5 0 C:5,0,0 Pn:4,0,0
n:case# 24 9 C:24,6,1 Pn:19,5,3 PnE:7,0,0
n:cash# 5 0 C:5,0,0 Pn:5,0,0
n:center# 16 1 C:16,0,0 Pn:16,0,0 PnE:4,0,0
n:center#no|p:of 12 0 C:12,0,0 Pn:12,0,0 PnE:4,0,0
n:ceo# 4 0 C:4,0,0 Pn:4,0,0
n:chair# 10 0 C:10,0,0 Pn:10,0,0
n:chair#no|p:of 9 0 C:9,0,0 Pn:9,0,0
n:chairman# 43 0 C:43,0,0 Pn:41,0,0 PnE:8,0,0
n:chairman#no|p:for 6 0 C:6,0,0 Pn:6,0,0
n:chairman#no|p:of 35 0 C:35,0,0 Pn:35,0,0 PnE:7,0,0
n:challenge# 15 1 C:15,1,0 Pn:12,1,1 PnE:4,0,0
n:chance# 27 0 C:27,0,0 Pn:8,0,0 PnE:4,0,0
n:chance#lvs|x 7 0 C:7,0,0
n:chance#poss|x 6 0 C:6,0,0
n:charge# 13 1 C:13,1,0 Pn:12,1,0 PnE:3,0,0
n:charge#no|p:of 9 1 C:9,1,0 Pn:9,1,0 PnE:3,0,0
n:check# 4 0 C:4,0,0 Pn:4,0,0
n:chief# 21 0 C:21,0,0 Pn:21,0,0 PnE:9,0,0
n:chief#no|p:of 7 0 C:7,0,0 Pn:7,0,0 PnE:4,0,0
n:chief#poss|p:of 13 0 C:13,0,0 Pn:13,0,0 PnE:5,0,0
n:child# 7 0 C:7,0,0 Pn:7,0,0
n:child#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:choice# 9 1 C:9,1,0 Pn:9,1,1
n:city# 9 0 C:9,0,0 Pn:9,0,0
n:city#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:claim# 4 1 C:4,1,0 Pn:4,1,1
n:co-founder# 5 0 C:5,0,0 Pn:5,0,0
n:co-founder#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:coalition# 6 0 C:6,0,0 Pn:6,0,0
n:coalition#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:collapse# 5 0 C:5,0,0 Pn:5,0,0
n:collapse#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:collection# 6 0 C:6,0,0 Pn:6,0,0
n:comment# 12 9 C:12,7,2 Pn:12,7,3 PnE:4,2,1
n:commitment# 8 3 C:8,3,2 Pn:3,1,1
n:committee# 9 0 C:9,0,0 Pn:7,0,0
n:community# 4 0 C:4,0,0 Pn:4,0,0
n:complaint# 5 4 C:5,3,3
n:concern# 21 11 C:21,8,1 Pn:19,6,5
n:concern#no|p:about 8 5 C:8,4,0 Pn:8,4,4
n:condition# 23 3 C:23,1,0 Pn:22,1,1 PnE:3,1,0
n:condition#no|p:of 19 3 C:19,1,0 Pn:19,1,1 PnE:2,1,0
n:conference# 12 1 C:12,1,1 Pn:10,0,0
n:contender# 4 0 C:4,0,0
n:contest# 15 0 C:15,0,0 Pn:13,0,0 PnE:4,0,0
n:contrast# 13 0 C:13,0,0 Pn:13,0,0 PnE:6,0,0
n:contrast#no|p:to 11 0 C:11,0,0 Pn:11,0,0 PnE:5,0,0
n:contributor# 4 0 C:4,0,0 Pn:4,0,0
n:control# 15 0 C:15,0,0 Pn:15,0,0
n:control#lvs|p:of 7 0 C:7,0,0 Pn:7,0,0
n:control#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:controversy# 8 2 C:8,1,0 Pn:8,1,1 PnE:3,1,0
n:controversy#no|p:over 7 2 C:7,1,0 Pn:7,1,1 PnE:3,1,0
n:convention# 5 0 C:5,0,0 Pn:3,0,0
n:cost# 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:cost#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:country# 8 0 C:8,0,0 Pn:5,0,0
n:county# 5 0 C:5,0,0 Pn:4,0,0
n:course# 4 0 C:4,0,0 Pn:4,0,0
n:criticism# 12 10 C:12,9,1 Pn:12,9,7
n:criticism#no|p:of 5 3 C:5,2,0 Pn:5,2,2
n:criticism#poss|p:of 5 5 C:5,5,0 Pn:5,5,5
n:critique# 5 3 C:5,1,0 Pn:5,1,1
n:crowd# 17 0 C:17,0,0 Pn:16,0,0
n:crowd#no|p:of 10 0 C:10,0,0 Pn:10,0,0
n:danger# 6 0 C:6,0,0 Pn:5,0,0
n:daughter# 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:daughter#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:day# 30 1 C:30,1,0 Pn:26,1,0 PnE:7,0,0
n:day#no|p:of 20 1 C:20,1,0 Pn:20,1,0 PnE:6,0,0
n:deal# 6 1 C:6,1,1 Pn:3,0,0
n:death# 9 0 C:9,0,0 Pn:9,0,0
n:death#no|p:of 9 0 C:9,0,0 Pn:9,0,0
n:debate# 31 6 C:31,4,0 Pn:28,3,3 PnE:4,1,1
n:debate#no|p:on 11 0 C:11,0,0 Pn:11,0,0
n:debate#no|p:over 5 1 C:5,1,0 Pn:5,1,1 PnE:1,1,1
n:decade# 8 0 C:8,0,0 Pn:8,0,0 PnE:4,0,0
n:decade#no|p:of 7 0 C:7,0,0 Pn:7,0,0 PnE:3,0,0
n:decision# 18 11 C:18,8,4 Pn:4,2,2
n:decision#poss|x 9 7 C:9,5,3
n:defense# 8 6 C:8,5,0 Pn:8,5,4 PnE:2,1,1
n:degree# 4 1 C:4,0,0 Pn:3,0,0 PnE:1,1,0
n:delegate# 25 0 C:25,0,0 Pn:18,0,0 PnE:4,0,0
n:delegate#lvs|x 5 0 C:5,0,0
n:demand# 6 1 C:6,1,0 Pn:5,1,1
n:depth# 5 1 C:5,1,1 Pn:4,0,0
n:description# 5 2 C:5,2,0 Pn:5,2,1
n:detail# 10 4 C:10,4,0 Pn:10,4,3
n:development# 4 0 C:4,0,0 Pn:4,0,0
n:difference# 5 0 C:5,0,0 Pn:5,0,0
n:direction# 4 0 C:4,0,0 Pn:4,0,0
n:director# 78 0 C:78,0,0 Pn:77,0,0 PnE:15,0,0
n:director#no|p:for 9 0 C:9,0,0 Pn:9,0,0 PnE:3,0,0
n:director#no|p:of 59 0 C:59,0,0 Pn:59,0,0 PnE:11,0,0
n:disclosure# 4 4 C:4,4,0 Pn:3,3,3
n:discussion# 7 4 C:7,3,0 Pn:7,3,2
n:display# 7 1 C:7,1,0 Pn:7,1,0
n:display#no|p:of 5 1 C:5,1,0 Pn:5,1,0
n:dollar# 6 0 C:6,0,0 Pn:6,0,0
n:donation# 5 0 C:5,0,0 Pn:5,0,0
n:donor# 7 0 C:7,0,0 Pn:7,0,0
n:doubt# 8 6 C:8,6,1 Pn:6,4,4
n:dozen# 12 2 C:12,0,0 Pn:11,0,0
n:dozen#no|p:of 9 1 C:9,0,0 Pn:9,0,0
n:dynamic# 4 0 C:4,0,0 Pn:4,0,0
n:edge# 4 0 C:4,0,0 Pn:4,0,0
n:editor# 7 0 C:7,0,0 Pn:7,0,0
n:effect# 6 0 C:6,0,0 Pn:6,0,0
n:effort# 53 7 C:53,6,3 Pn:5,0,0
n:effort#lvs|x 5 1 C:5,1,0
n:effort#lv|x 5 1 C:5,1,0
n:effort#no|x 26 4 C:26,3,2
n:effort#poss|x 11 1 C:11,1,1
n:election# 8 1 C:8,0,0 Pn:7,0,0
n:element# 5 0 C:5,0,0 Pn:5,0,0
n:email# 15 3 C:15,0,0 Pn:14,0,0
n:email#no|p:to 5 2 C:5,0,0 Pn:5,0,0
n:embrace# 5 4 C:5,3,0 Pn:5,3,2 PnE:1,1,1
n:embrace#poss|p:of 5 4 C:5,3,0 Pn:5,3,2 PnE:1,1,1
n:employee# 5 0 C:5,0,0 Pn:5,0,0
n:end# 38 0 C:38,0,0 Pn:38,0,0 PnE:11,0,0
n:end#no|p:of 33 0 C:33,0,0 Pn:33,0,0 PnE:10,0,0
n:endorsement# 13 13 C:13,8,0 Pn:13,8,8 PnE:4,1,1
n:endorsement#lvs|p:of 5 5 C:5,1,0 Pn:5,1,1
n:enthusiasm# 7 3 C:7,3,0 Pn:7,3,2 PnE:2,1,0
n:episode# 4 0 C:4,0,0 Pn:4,0,0
n:error# 9 0 C:9,0,0 Pn:9,0,0
n:error#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:eve# 6 0 C:6,0,0 Pn:6,0,0
n:eve#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:event# 9 0 C:9,0,0 Pn:9,0,0 PnE:3,0,0
n:event#no|p:on 5 0 C:5,0,0 Pn:5,0,0
n:evidence# 13 3 C:13,2,1 Pn:7,0,0
n:example# 12 4 C:12,2,0 Pn:12,2,1 PnE:8,2,1
n:example#no|p:of 8 1 C:8,0,0 Pn:8,0,0 PnE:7,1,1
n:exception# 7 0 C:7,0,0 Pn:7,0,0 PnE:3,0,0
n:exchange# 5 0 C:5,0,0 Pn:5,0,0
n:executive# 5 0 C:5,0,0 Pn:5,0,0
n:experience# 5 0 C:5,0,0 Pn:5,0,0
n:expert# 9 0 C:9,0,0 Pn:9,0,0
n:expert#no|p:on 9 0 C:9,0,0 Pn:9,0,0
n:face# 16 0 C:16,0,0 Pn:15,0,0 PnE:9,0,0
n:face#no|p:of 13 0 C:13,0,0 Pn:13,0,0 PnE:8,0,0
n:fact# 25 1 C:25,1,0
n:fact#lvs|t 5 0 C:5,0,0
n:fact#no|t 18 1 C:18,1,0
n:failure# 5 1 C:5,1,0 Pn:3,0,0
n:family# 10 0 C:10,0,0 Pn:9,0,0 PnE:6,0,0
n:family#no|p:of 9 0 C:9,0,0 Pn:9,0,0 PnE:6,0,0
n:father# 6 1 C:6,0,0 Pn:6,0,0
n:father#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:favor# 6 4 C:6,4,0 Pn:6,4,4
n:favor#no|p:of 6 4 C:6,4,0 Pn:6,4,4
n:favorite# 7 0 C:7,0,0 Pn:3,0,0
n:fear# 10 5 C:10,3,2 Pn:8,1,1 PnE:2,1,1
n:field# 6 0 C:6,0,0 Pn:6,0,0
n:fight# 15 1 C:15,1,0 Pn:15,1,1 PnE:4,1,1
n:figure# 4 0 C:4,0,0 Pn:3,0,0
n:firm# 4 0 C:4,0,0
n:flood# 6 0 C:6,0,0 Pn:6,0,0
n:flurry# 4 1 C:4,1,0 Pn:4,1,0
n:focus# 17 4 C:17,1,0 Pn:16,1,1 PnE:4,0,0
n:focus#no|p:on 8 1 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:force# 6 0 C:6,0,0 Pn:5,0,0
n:founder# 13 0 C:13,0,0 Pn:13,0,0 PnE:7,0,0
n:founder#no|p:of 12 0 C:12,0,0 Pn:12,0,0 PnE:6,0,0
n:fraction# 5 0 C:5,0,0 Pn:5,0,0
n:friend# 5 0 C:5,0,0 Pn:5,0,0
n:front# 16 0 C:16,0,0 Pn:16,0,0
n:front#no|p:of 15 0 C:15,0,0 Pn:15,0,0
n:funding# 4 0 C:4,0,0 Pn:4,0,0
n:fundraiser# 5 0 C:5,0,0 Pn:5,0,0
n:gallon# 4 0 C:4,0,0 Pn:4,0,0
n:gathering# 4 0 C:4,0,0 Pn:4,0,0
n:generation# 6 0 C:6,0,0 Pn:6,0,0
n:goal# 4 1 C:4,1,1 Pn:4,1,0
n:government# 7 0 C:7,0,0 Pn:6,0,0
n:governor# 15 0 C:15,0,0 Pn:15,0,0 PnE:4,0,0
n:governor#no|p:of 15 0 C:15,0,0 Pn:15,0,0 PnE:4,0,0
n:graduate# 4 0 C:4,0,0 Pn:4,0,0
n:group# 33 1 C:33,0,0 Pn:30,0,0 PnE:7,0,0
n:group#no|p:of 22 0 C:22,0,0 Pn:22,0,0 PnE:6,0,0
n:guide# 4 0 C:4,0,0 Pn:3,0,0
n:half# 31 0 C:31,0,0 Pn:30,0,0 PnE:4,0,0
n:half#no|p:of 26 0 C:26,0,0 Pn:26,0,0 PnE:3,0,0
n:hall# 5 0 C:5,0,0 Pn:5,0,0
n:hand# 7 0 C:7,0,0 Pn:5,0,0
n:handful# 12 1 C:12,0,0 Pn:12,0,0
n:handful#no|p:of 10 1 C:10,0,0 Pn:10,0,0
n:handling# 11 0 C:11,0,0 Pn:11,0,0 PnE:3,0,0
n:handling#poss|p:of 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:head# 32 0 C:32,0,0 Pn:32,0,0 PnE:6,0,0
n:head#no|p:of 23 0 C:23,0,0 Pn:23,0,0 PnE:5,0,0
n:head#no|p:to 6 0 C:6,0,0 Pn:6,0,0
n:headache# 4 0 C:4,0,0 Pn:4,0,0
n:heart# 17 0 C:17,0,0 Pn:17,0,0 PnE:6,0,0
n:heart#no|p:of 16 0 C:16,0,0 Pn:16,0,0 PnE:6,0,0
n:help# 4 0 C:4,0,0 Pn:4,0,0
n:history# 10 0 C:10,0,0 Pn:10,0,0
n:history#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:home# 11 0 C:11,0,0 Pn:11,0,0 PnE:3,0,0
n:home#no|p:to 7 0 C:7,0,0 Pn:7,0,0
n:hope# 10 6 C:10,6,2 Pn:6,2,2
n:host# 11 0 C:11,0,0 Pn:10,0,0
n:host#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:hour# 9 0 C:9,0,0 Pn:7,0,0
n:hour#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:house# 4 0 C:4,0,0 Pn:4,0,0
n:hundred# 31 0 C:31,0,0 Pn:31,0,0 PnE:11,0,0
n:hundred#lvs|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:hundred#lv|p:of 7 0 C:7,0,0 Pn:7,0,0
n:hundred#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:6,0,0
n:idea# 12 7 C:12,7,3 Pn:6,3,3
n:image# 11 1 C:11,0,0 Pn:10,0,0
n:image#lv|p:of 5 0 C:5,0,0 Pn:5,0,0
n:image#no|p:of 5 1 C:5,0,0 Pn:5,0,0
n:impact# 12 0 C:12,0,0 Pn:12,0,0 PnE:3,0,0
n:importance# 8 0 C:8,0,0 Pn:8,0,0
n:inability# 5 2 C:5,1,1
n:incentive# 5 0 C:5,0,0
n:indication# 4 0 C:4,0,0
n:influence# 4 0 C:4,0,0 Pn:4,0,0
n:information# 8 2 C:8,2,0 Pn:7,2,1
n:interest# 8 4 C:8,1,0 Pn:8,1,1 PnE:1,1,1
n:interview# 26 4 C:26,2,2 Pn:20,0,0 PnE:6,0,0
n:interview#no|p:on 14 1 C:14,0,0 Pn:14,0,0 PnE:5,0,0
n:interview#no|t 6 2 C:6,2,2
n:investigation# 9 0 C:9,0,0 Pn:8,0,0
n:issue# 29 4 C:29,1,0 Pn:26,1,1 PnE:11,0,0
n:issue#no|p:for 5 1 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:issue#no|p:of 16 2 C:16,0,0 Pn:16,0,0 PnE:5,0,0
n:job# 4 0 C:4,0,0 Pn:3,0,0
n:judge# 8 0 C:8,0,0 Pn:8,0,0
n:kind# 29 0 C:29,0,0 Pn:29,0,0 PnE:13,0,0
n:kind#lv|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:5,0,0
n:kind#no|p:of 20 0 C:20,0,0 Pn:20,0,0 PnE:7,0,0
n:knowledge# 4 0 C:4,0,0 Pn:4,0,0
n:lack# 11 3 C:11,1,0 Pn:11,2,0 PnE:4,1,0
n:lack#no|p:of 6 1 C:6,1,0 Pn:6,1,0 PnE:3,1,0
n:lack#poss|p:of 5 2 C:5,0,0 Pn:5,1,0
n:language# 6 1 C:6,1,0 Pn:5,1,1
n:lawsuit# 7 4 C:7,3,1 Pn:7,4,2
n:lawyer# 8 0 C:8,0,0 Pn:7,0,0
n:lead# 22 0 C:22,0,0 Pn:21,0,0 PnE:4,0,0
n:lead#lvs|p:over 6 0 C:6,0,0 Pn:6,0,0
n:lead#poss|p:over 6 0 C:6,0,0 Pn:6,0,0
n:leader# 30 1 C:30,0,0 Pn:27,0,0 PnE:5,0,0
n:leader#no|p:of 22 0 C:22,0,0 Pn:22,0,0 PnE:5,0,0
n:left# 7 2 C:7,1,0 Pn:7,1,1
n:length# 4 2 C:4,1,0 Pn:4,1,1
n:letter# 11 4 C:11,0,0 Pn:10,0,0 PnE:7,1,0
n:letter#lvs|p:to 6 4 C:6,0,0 Pn:6,0,0 PnE:4,1,0
n:level# 12 0 C:12,0,0 Pn:12,0,0 PnE:4,0,0
n:level#no|p:of 9 0 C:9,0,0 Pn:9,0,0 PnE:3,0,0
n:life# 4 0 C:4,0,0 Pn:3,0,0
n:light# 5 0 C:5,0,0 Pn:5,0,0
n:line# 13 1 C:13,1,0 Pn:12,1,0 PnE:4,1,0
n:line#no|p:of 6 1 C:6,1,0 Pn:6,1,0 PnE:3,1,0
n:link# 4 0 C:4,0,0
n:list# 15 0 C:15,0,0 Pn:14,0,0 PnE:4,0,0
n:list#no|p:of 9 0 C:9,0,0 Pn:9,0,0 PnE:4,0,0
n:loss# 16 0 C:16,0,0 Pn:16,0,0 PnE:7,0,0
n:loss#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:loss#no|p:to 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:lot# 33 2 C:33,0,0 Pn:33,0,0 PnE:8,1,0
n:lot#no|p:of 23 2 C:23,0,0 Pn:23,0,0 PnE:7,1,0
n:majoritie# 4 0 C:4,0,0 Pn:4,0,0
n:majority# 40 0 C:40,0,0 Pn:40,0,0 PnE:6,0,0
n:majority#lvs|p:of 8 0 C:8,0,0 Pn:8,0,0
n:majority#lv|p:of 5 0 C:5,0,0 Pn:5,0,0
n:majority#no|p:of 23 0 C:23,0,0 Pn:23,0,0 PnE:5,0,0
n:manager# 6 0 C:6,0,0 Pn:6,0,0
n:manager#no|p:for 5 0 C:5,0,0 Pn:5,0,0
n:margin# 27 0 C:27,0,0 Pn:27,0,0 PnE:8,0,0
n:margin#lvs|p:of 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:margin#no|p:of 15 0 C:15,0,0 Pn:15,0,0 PnE:4,0,0
n:market# 6 0 C:6,0,0 Pn:5,0,0
n:matter# 11 2 C:11,0,0 Pn:9,0,0
n:matter#no|p:of 6 1 C:6,0,0 Pn:6,0,0
n:mayor# 15 0 C:15,0,0 Pn:14,0,0 PnE:5,0,0
n:mayor#no|p:of 12 0 C:12,0,0 Pn:12,0,0 PnE:5,0,0
n:meeting# 16 1 C:16,0,0 Pn:14,0,0 PnE:4,0,0
n:meeting#no|p:of 8 0 C:8,0,0 Pn:8,0,0
n:member# 89 0 C:89,0,0 Pn:86,0,0 PnE:32,0,0
n:member#no|p:of 74 0 C:74,0,0 Pn:74,0,0 PnE:29,0,0
n:memo# 7 1 C:7,0,0 Pn:7,0,0
n:mention# 9 6 C:9,4,1 Pn:8,3,3
n:message# 28 13 C:28,8,1 Pn:25,8,5 PnE:5,2,1
n:middle# 6 0 C:6,0,0 Pn:6,0,0
n:middle#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:million# 25 0 C:25,0,0 Pn:25,0,0 PnE:5,0,0
n:million#no|p:of 19 0 C:19,0,0 Pn:19,0,0 PnE:4,0,0
n:minister# 4 0 C:4,0,0 Pn:4,0,0
n:mix# 6 0 C:6,0,0 Pn:6,0,0
n:mix#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:moment# 17 2 C:17,1,1 Pn:15,0,0 PnE:4,0,0
n:moment#no|p:of 11 0 C:11,0,0 Pn:11,0,0
n:momentum# 4 0 C:4,0,0 Pn:3,0,0
n:money# 7 0 C:7,0,0 Pn:5,0,0
n:month# 20 4 C:20,4,3 Pn:15,1,1 PnE:5,0,0
n:month#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:mood# 4 1 C:4,1,0 Pn:4,1,1
n:move# 8 0 C:8,0,0 Pn:3,0,0
n:movement# 4 1 C:4,1,0 Pn:4,1,1
n:name# 6 1 C:6,0,0 Pn:6,0,0
n:nation# 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:need# 9 0 C:9,0,0 Pn:4,0,0
n:network# 11 0 C:11,0,0 Pn:10,0,0 PnE:4,0,0
n:news# 17 3 C:17,1,1 Pn:16,1,0 PnE:5,0,0
n:news#no|p:for 8 0 C:8,0,0 Pn:8,0,0 PnE:5,0,0
n:news#no|p:of 5 1 C:5,1,1 Pn:5,1,0
n:night# 9 0 C:9,0,0 Pn:9,0,0 PnE:3,0,0
n:night#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:nomination# 22 0 C:22,0,0 Pn:22,0,0 PnE:3,0,0
n:nomination#lv|p:for 10 0 C:10,0,0 Pn:10,0,0
n:nominee# 7 0 C:7,0,0 Pn:5,0,0
n:none# 16 0 C:16,0,0 Pn:16,0,0
n:none#no|p:of 15 0 C:15,0,0 Pn:15,0,0
n:note# 7 5 C:7,4,0 Pn:7,4,3
n:nothing# 9 4 C:9,1,0 Pn:3,1,0
n:notion# 6 2 C:6,0,0
n:number# 77 0 C:77,0,0 Pn:76,0,0 PnE:8,0,0
n:number#lvs|p:of 15 0 C:15,0,0 Pn:15,0,0
n:number#lv|p:of 11 0 C:11,0,0 Pn:11,0,0
n:number#no|p:of 49 0 C:49,0,0 Pn:49,0,0 PnE:6,0,0
n:office# 6 0 C:6,0,0 Pn:6,0,0
n:officer# 5 0 C:5,0,0 Pn:4,0,0
n:one# 10 0 C:10,0,0 Pn:8,0,0 PnE:3,0,0
n:one#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:opening# 4 0 C:4,0,0 Pn:4,0,0
n:operation# 5 1 C:5,0,0 Pn:3,0,0
n:opinion# 5 5 C:5,5,0 Pn:5,5,5
n:opponent# 4 0 C:4,0,0 Pn:4,0,0
n:opportunity# 33 0 C:33,0,0 Pn:12,0,0 PnE:3,0,0
n:opportunity#lvs|x 13 0 C:13,0,0
n:opportunity#no|p:for 7 0 C:7,0,0 Pn:7,0,0
n:opportunity#no|x 6 0 C:6,0,0
n:opposition# 14 8 C:14,6,0 Pn:12,5,3
n:opposition#no|p:to 6 4 C:6,2,0 Pn:6,2,1
n:organization# 5 0 C:5,0,0
n:organizer# 6 0 C:6,0,0 Pn:6,0,0
n:organizer#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:other# 6 0 C:6,0,0 Pn:3,0,0
n:owner# 7 0 C:7,0,0 Pn:7,0,0
n:owner#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:pace# 5 0 C:5,0,0 Pn:4,0,0
n:page# 13 0 C:13,0,0 Pn:13,0,0 PnE:3,0,0
n:page#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:pair# 8 0 C:8,0,0 Pn:8,0,0
n:pair#no|p:of 8 0 C:8,0,0 Pn:8,0,0
n:panel# 5 0 C:5,0,0 Pn:5,0,0
n:part# 96 1 C:96,0,0 Pn:95,0,0 PnE:31,0,0
n:part#no|p:of 86 0 C:86,0,0 Pn:86,0,0 PnE:29,0,0
n:party# 13 0 C:13,0,0 Pn:13,0,0 PnE:6,0,0
n:party#no|p:of 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:path# 15 0 C:15,0,0 Pn:13,0,0
n:path#poss|p:to 5 0 C:5,0,0 Pn:5,0,0
n:pattern# 4 0 C:4,0,0 Pn:4,0,0
n:people# 7 0 C:7,0,0 Pn:5,0,0
n:percent# 112 2 C:112,0,0 Pn:112,0,0 PnE:15,0,0
n:percent#lvs|p:of 22 2 C:22,0,0 Pn:22,0,0
n:percent#lvs|p:to 6 0 C:6,0,0 Pn:6,0,0
n:percent#lv|p:of 12 0 C:12,0,0 Pn:12,0,0
n:percent#no|p:of 61 0 C:61,0,0 Pn:61,0,0 PnE:11,0,0
n:percent#no|p:to 7 0 C:7,0,0 Pn:7,0,0
n:percentage# 5 0 C:5,0,0 Pn:5,0,0
n:period# 13 0 C:13,0,0 Pn:12,0,0 PnE:3,0,0
n:period#no|p:of 9 0 C:9,0,0 Pn:9,0,0
n:person# 5 0 C:5,0,0
n:photo# 10 0 C:10,0,0 Pn:10,0,0 PnE:3,0,0
n:photo#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:picture# 5 0 C:5,0,0 Pn:5,0,0
n:piece# 8 3 C:8,1,0 Pn:8,1,1 PnE:4,1,0
n:pitch# 5 0 C:5,0,0 Pn:5,0,0
n:place# 6 0 C:6,0,0 Pn:3,0,0
n:plan# 39 24 C:39,22,13 Pn:6,0,0
n:plan#lvs|x 8 7 C:8,7,2
n:plan#no|x 13 12 C:13,10,8
n:plan#poss|x 11 4 C:11,4,2
n:platform# 5 1 C:5,0,0
n:play# 5 0 C:5,0,0 Pn:5,0,0
n:pledge# 4 4 C:4,3,2
n:plenty# 13 1 C:13,1,0 Pn:12,1,0
n:plenty#lvs|p:of 5 1 C:5,1,0 Pn:5,1,0
n:plenty#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:point# 29 9 C:29,7,0 Pn:28,7,6 PnE:7,0,0
n:point#no|p:of 8 1 C:8,1,0 Pn:8,1,1
n:point#no|p:to 5 3 C:5,3,0 Pn:5,3,3
n:policy# 9 1 C:9,0,0 Pn:6,0,0
n:politics# 5 0 C:5,0,0 Pn:5,0,0
n:poll# 26 1 C:26,0,0 Pn:25,0,0 PnE:4,0,0
n:poll#no|p:of 13 0 C:13,0,0 Pn:13,0,0 PnE:3,0,0
n:population# 8 0 C:8,0,0 Pn:8,0,0 PnE:3,0,0
n:population#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:position# 16 7 C:16,4,0 Pn:12,4,2 PnE:3,0,0
n:position#poss|p:on 5 3 C:5,1,0 Pn:5,1,0
n:possibility# 9 0 C:9,0,0 Pn:5,0,0
n:post# 8 2 C:8,1,0 Pn:8,1,1 PnE:3,0,0
n:potential# 4 0 C:4,0,0 Pn:3,0,0
n:power# 13 0 C:13,0,0 Pn:10,0,0
n:practice# 4 0 C:4,0,0 Pn:4,0,0
n:praise# 5 5 C:5,4,0 Pn:5,4,4
n:presence# 7 1 C:7,0,0 Pn:7,0,0
n:president# 52 0 C:52,0,0 Pn:52,0,0 PnE:6,0,0
n:president#no|p:of 44 0 C:44,0,0 Pn:44,0,0 PnE:5,0,0
n:pressure# 16 2 C:16,1,0 Pn:6,0,0 PnE:3,1,0
n:pressure#no|x 8 1 C:8,1,0
n:preview# 4 1 C:4,1,0 Pn:4,1,0
n:primary# 19 0 C:19,0,0 Pn:17,0,0
n:primary#no|p:on 5 0 C:5,0,0 Pn:5,0,0
n:principle# 4 0 C:4,0,0 Pn:3,0,0
n:priority# 5 2 C:5,0,0 Pn:5,0,0
n:problem# 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:problem#no|p:for 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:professor# 14 0 C:14,0,0 Pn:14,0,0 PnE:8,0,0
n:professor#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:8,0,0
n:profile# 4 0 C:4,0,0 Pn:4,0,0
n:promise# 12 11 C:12,10,7 Pn:2,1,1
n:promise#poss|x 6 6 C:6,5,4
n:proponent# 5 2 C:5,2,0 Pn:5,2,1 PnE:3,1,1
n:proportion# 6 0 C:6,0,0 Pn:6,0,0
n:proposal# 12 10 C:12,8,3 Pn:6,5,2 PnE:1,1,0
n:prospect# 11 0 C:11,0,0 Pn:11,0,0
n:prospect#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:push# 8 2 C:8,1,0 Pn:6,1,1 PnE:2,1,0
n:quarter# 9 0 C:9,0,0 Pn:9,0,0
n:quarter#no|p:of 9 0 C:9,0,0 Pn:9,0,0
n:question# 38 24 C:38,17,3 Pn:37,17,12 PnE:9,6,3
n:question#lvs|p:about 7 7 C:7,5,1 Pn:7,5,4 PnE:2,1,0
n:question#lv|p:about 6 4 C:6,4,1 Pn:6,4,3
n:question#no|p:about 8 7 C:8,5,0 Pn:8,5,3 PnE:3,2,2
n:quintet# 4 0 C:4,0,0 Pn:4,0,0
n:race# 35 0 C:35,0,0 Pn:33,0,0 PnE:5,0,0
n:race#lvs|p:for 5 0 C:5,0,0 Pn:5,0,0
n:race#no|p:for 19 0 C:19,0,0 Pn:19,0,0 PnE:4,0,0
n:range# 5 1 C:5,1,0 Pn:5,1,0
n:rate# 8 0 C:8,0,0 Pn:8,0,0
n:reaction# 4 0 C:4,0,0 Pn:4,0,0
n:reason# 19 5 C:19,4,2 Pn:8,1,0 PnE:4,0,0
n:reason#no|p:for 6 0 C:6,0,0 Pn:6,0,0 PnE:4,0,0
n:reason#no|x 6 2 C:6,2,0
n:record# 11 1 C:11,1,1 Pn:10,0,0
n:reference# 11 6 C:11,2,0 Pn:11,3,2 PnE:2,1,1
n:reference#no|p:to 8 4 C:8,0,0 Pn:8,1,0 PnE:1,1,1
n:refusal# 4 3 C:4,2,0
n:release# 11 1 C:11,1,0 Pn:11,1,0 PnE:6,0,0
n:release#no|p:of 8 1 C:8,1,0 Pn:8,1,0 PnE:4,0,0
n:remark# 5 3 C:5,3,0 Pn:5,3,2 PnE:3,2,1
n:reminder# 7 0 C:7,0,0
n:report# 12 1 C:12,0,0 Pn:11,0,0 PnE:5,1,0
n:reporter# 12 0 C:12,0,0 Pn:9,0,0
n:reporter#no|p:for 5 0 C:5,0,0 Pn:5,0,0
n:reputation# 4 0 C:4,0,0 Pn:4,0,0
n:request# 18 8 C:18,8,3 Pn:16,6,4
n:request#no|p:for 10 3 C:10,3,0 Pn:10,3,3
n:resident# 5 0 C:5,0,0 Pn:5,0,0
n:resource# 4 0 C:4,0,0 Pn:3,0,0
n:respect# 4 3 C:4,3,1 Pn:4,3,2
n:response# 36 9 C:36,5,0 Pn:35,4,4 PnE:10,3,2
n:response#no|p:to 26 4 C:26,3,0 Pn:26,3,3 PnE:7,2,2
n:responsibility# 4 1 C:4,1,0 Pn:3,1,1
n:rest# 26 0 C:26,0,0 Pn:26,0,0
n:rest#lv|p:of 5 0 C:5,0,0 Pn:5,0,0
n:rest#no|p:of 16 0 C:16,0,0 Pn:16,0,0
n:result# 26 0 C:26,0,0 Pn:26,0,0
n:result#no|p:of 26 0 C:26,0,0 Pn:26,0,0
n:return# 4 1 C:4,1,0 Pn:4,1,1
n:reversal# 4 2 C:4,2,0 Pn:4,2,1
n:review# 6 0 C:6,0,0 Pn:6,0,0
n:review#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:rhetoric# 5 1 C:5,0,0 Pn:5,0,0
n:right# 13 0 C:13,0,0 Pn:10,0,0
n:rise# 13 1 C:13,1,0 Pn:13,1,1 PnE:6,0,0
n:rise#no|p:of 9 0 C:9,0,0 Pn:9,0,0 PnE:5,0,0
n:risk# 6 0 C:6,0,0 Pn:5,0,0
n:rival# 8 0 C:8,0,0 Pn:7,0,0
n:role# 15 0 C:15,0,0 Pn:12,0,0 PnE:4,0,0
n:room# 6 1 C:6,0,0 Pn:4,0,0
n:round# 9 0 C:9,0,0 Pn:9,0,0
n:round#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:route# 4 0 C:4,0,0 Pn:3,0,0
n:row# 5 0 C:5,0,0 Pn:4,0,0
n:rule# 10 0 C:10,0,0 Pn:9,0,0 PnE:3,0,0
n:rule#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:run# 5 0 C:5,0,0 Pn:5,0,0
n:sale# 5 0 C:5,0,0 Pn:5,0,0
n:sanders# 5 0 C:5,0,0 Pn:5,0,0
n:scene# 5 0 C:5,0,0 Pn:5,0,0
n:school# 6 0 C:6,0,0 Pn:4,0,0
n:scramble# 4 0 C:4,0,0 Pn:3,0,0
n:scrutiny# 4 2 C:4,2,0 Pn:4,2,2
n:seat# 6 0 C:6,0,0 Pn:5,0,0
n:secretary# 79 0 C:79,0,0 Pn:79,0,0 PnE:24,0,0
n:secretary#no|p:of 65 0 C:65,0,0 Pn:65,0,0 PnE:22,0,0
n:secretary#poss|p:of 6 0 C:6,0,0 Pn:6,0,0
n:selection# 4 0 C:4,0,0 Pn:4,0,0
n:senator# 6 1 C:6,1,0
n:sense# 11 5 C:11,3,2 Pn:8,1,1
n:sense#no|p:of 7 2 C:7,1,0 Pn:7,1,1
n:series# 42 5 C:42,0,0 Pn:42,0,0 PnE:15,2,0
n:series#lvs|p:of 5 2 C:5,0,0 Pn:5,0,0 PnE:2,1,0
n:series#no|p:of 34 2 C:34,0,0 Pn:34,0,0 PnE:11,1,0
n:service# 4 0 C:4,0,0
n:session# 4 0 C:4,0,0 Pn:4,0,0
n:set# 9 1 C:9,0,0 Pn:7,0,0 PnE:3,0,0
n:share# 16 1 C:16,0,0 Pn:16,1,0 PnE:4,1,0
n:share#lvs|p:of 5 0 C:5,0,0 Pn:5,0,0
n:share#no|p:of 6 1 C:6,0,0 Pn:6,1,0 PnE:1,1,0
n:shift# 4 0 C:4,0,0 Pn:4,0,0
n:show# 7 2 C:7,0,0 Pn:6,0,0 PnE:3,0,0
n:side# 17 0 C:17,0,0 Pn:17,0,0 PnE:5,0,0
n:side#no|p:of 15 0 C:15,0,0 Pn:15,0,0 PnE:5,0,0
n:sideline# 4 0 C:4,0,0 Pn:4,0,0
n:sign# 20 4 C:20,4,0 Pn:17,4,3 PnE:5,0,0
n:sign#no|p:of 9 2 C:9,2,0 Pn:9,2,1
n:site# 5 0 C:5,0,0 Pn:5,0,0
n:something# 12 0 C:12,0,0 Pn:10,0,0 PnE:3,0,0
n:something#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:son# 9 0 C:9,0,0 Pn:9,0,0
n:son#no|p:of 9 0 C:9,0,0 Pn:9,0,0
n:sort# 14 0 C:14,0,0 Pn:14,0,0 PnE:6,0,0
n:sort#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:5,0,0
n:source# 9 0 C:9,0,0 Pn:9,0,0 PnE:3,0,0
n:source#no|p:of 7 0 C:7,0,0 Pn:7,0,0 PnE:3,0,0
n:speaker# 4 1 C:4,1,0 Pn:3,0,0
n:speech# 24 5 C:24,2,0 Pn:23,2,2 PnE:5,1,1
n:speech#no|p:to 5 0 C:5,0,0 Pn:5,0,0
n:spokesman# 29 0 C:29,0,0 Pn:29,0,0
n:spokesman#no|p:for 28 0 C:28,0,0 Pn:28,0,0
n:spokeswoman# 9 0 C:9,0,0 Pn:9,0,0
n:spokeswoman#no|p:for 9 0 C:9,0,0 Pn:9,0,0
n:spread# 7 0 C:7,0,0 Pn:7,0,0
n:stage# 9 0 C:9,0,0 Pn:9,0,0
n:stage#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:stance# 8 5 C:8,3,0 Pn:8,3,2 PnE:2,1,1
n:star# 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:start# 17 0 C:17,0,0 Pn:17,0,0 PnE:6,0,0
n:start#no|p:of 15 0 C:15,0,0 Pn:15,0,0 PnE:5,0,0
n:state# 75 0 C:75,0,0 Pn:64,0,0 PnE:10,0,0
n:state#no|p:of 14 0 C:14,0,0 Pn:14,0,0 PnE:3,0,0
n:state#no|x 9 0 C:9,0,0
n:state#poss|p:of 33 0 C:33,0,0 Pn:33,0,0 PnE:5,0,0
n:statement# 16 9 C:16,7,1 Pn:12,6,3 PnE:3,1,1
n:story# 18 8 C:18,6,0 Pn:18,7,4 PnE:3,0,0
n:story#no|p:of 6 3 C:6,2,0 Pn:6,3,2
n:strategist# 15 0 C:15,0,0 Pn:15,0,0
n:strategist#no|p:for 10 0 C:10,0,0 Pn:10,0,0
n:strategy# 8 1 C:8,1,0 Pn:4,0,0
n:stream# 4 0 C:4,0,0 Pn:4,0,0
n:street# 5 0 C:5,0,0 Pn:5,0,0
n:strength# 7 0 C:7,0,0 Pn:7,0,0
n:strength#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:string# 12 1 C:12,1,0 Pn:12,1,0
n:string#no|p:of 8 0 C:8,0,0 Pn:8,0,0
n:struggle# 4 0 C:4,0,0
n:student# 4 0 C:4,0,0 Pn:3,0,0
n:subject# 10 3 C:10,1,0 Pn:9,1,1 PnE:4,0,0
n:subject#no|p:of 7 2 C:7,0,0 Pn:7,0,0 PnE:4,0,0
n:suggestion# 7 7 C:7,7,2 Pn:1,1,1
n:summer# 4 1 C:4,0,0 Pn:4,0,0
n:support# 51 27 C:51,16,1 Pn:50,16,13 PnE:5,2,1
n:support#no|p:for 7 5 C:7,4,0 Pn:7,4,4 PnE:1,1,0
n:support#no|p:of 12 8 C:12,6,0 Pn:12,6,6
n:support#poss|p:for 8 3 C:8,2,0 Pn:8,2,1 PnE:1,1,1
n:supporter# 45 15 C:45,11,0 Pn:40,10,9 PnE:16,4,3
n:supporter#no|p:of 30 10 C:30,9,0 Pn:30,9,8 PnE:12,4,3
n:surprise# 10 3 C:10,2,2 Pn:6,0,0
n:survey# 9 0 C:9,0,0 Pn:7,0,0
n:survey#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:swath# 4 0 C:4,0,0 Pn:4,0,0
n:system# 5 0 C:5,0,0 Pn:3,0,0
n:table# 4 0 C:4,0,0 Pn:4,0,0
n:talk# 5 4 C:5,3,1 Pn:5,3,2 PnE:2,1,0
n:target# 10 0 C:10,0,0 Pn:10,0,0 PnE:6,0,0
n:tax# 6 0 C:6,0,0 Pn:5,0,0
n:ten# 8 0 C:8,0,0 Pn:8,0,0
n:term# 11 0 C:11,0,0 Pn:11,0,0 PnE:4,0,0
n:test# 9 0 C:9,0,0 Pn:9,0,0 PnE:4,0,0
n:test#no|p:of 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:thanks# 15 0 C:15,0,0 Pn:14,0,0 PnE:4,0,0
n:thanks#lv|p:to 5 0 C:5,0,0 Pn:5,0,0
n:thanks#no|p:to 6 0 C:6,0,0 Pn:6,0,0 PnE:4,0,0
n:thing# 7 0 C:7,0,0
n:third# 9 0 C:9,0,0 Pn:9,0,0
n:third#no|p:of 8 0 C:8,0,0 Pn:8,0,0
n:thousand# 27 0 C:27,0,0 Pn:27,0,0 PnE:9,0,0
n:thousand#no|p:of 20 0 C:20,0,0 Pn:20,0,0 PnE:8,0,0
n:threat# 10 0 C:10,0,0 Pn:10,0,0
n:three-quarter# 4 0 C:4,0,0 Pn:4,0,0
n:tie# 8 0 C:8,0,0 Pn:8,0,0
n:time# 30 4 C:30,2,2 Pn:15,0,0 PnE:6,0,0
n:time#lvs|x 5 1 C:5,0,0
n:time#no|p:for 7 1 C:7,0,0 Pn:7,0,0 PnE:5,0,0
n:time#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:time#no|x 5 0 C:5,0,0
n:timeline# 4 0 C:4,0,0 Pn:4,0,0
n:top# 13 0 C:13,0,0 Pn:13,0,0 PnE:5,0,0
n:top#no|p:of 13 0 C:13,0,0 Pn:13,0,0 PnE:5,0,0
n:topic# 8 2 C:8,0,0 Pn:7,1,0
n:total# 10 0 C:10,0,0 Pn:10,0,0
n:total#lvs|p:of 7 0 C:7,0,0 Pn:7,0,0
n:tour# 4 0 C:4,0,0 Pn:4,0,0
n:trail# 6 0 C:6,0,0 Pn:4,0,0
n:transcript# 4 0 C:4,0,0 Pn:4,0,0
n:trip# 9 0 C:9,0,0 Pn:8,0,0
n:trip#no|p:to 5 0 C:5,0,0 Pn:5,0,0
n:turn# 5 1 C:5,1,0 Pn:5,1,1 PnE:3,1,0
n:turnout# 5 0 C:5,0,0 Pn:5,0,0
n:turnout#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:two-third# 11 0 C:11,0,0 Pn:11,0,0 PnE:4,0,0
n:two-third#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:4,0,0
n:type# 7 0 C:7,0,0 Pn:7,0,0
n:understanding# 4 4 C:4,3,0 Pn:3,3,3
n:use# 27 0 C:27,0,0 Pn:27,0,0 PnE:4,0,0
n:use#poss|p:of 15 0 C:15,0,0 Pn:15,0,0 PnE:3,0,0
n:value# 5 0 C:5,0,0 Pn:5,0,0
n:value#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:variety# 8 0 C:8,0,0 Pn:8,0,0
n:variety#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:version# 15 0 C:15,0,0 Pn:15,0,0 PnE:8,0,0
n:version#no|p:of 10 0 C:10,0,0 Pn:10,0,0 PnE:7,0,0
n:veteran# 6 0 C:6,0,0 Pn:5,0,0
n:veteran#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:victory# 19 0 C:19,0,0 Pn:19,0,0 PnE:3,0,0
n:victory#no|p:for 5 0 C:5,0,0 Pn:5,0,0
n:video# 11 1 C:11,1,0 Pn:9,1,1
n:video#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:view# 12 8 C:12,7,0 Pn:12,7,7
n:view#no|p:of 5 3 C:5,3,0 Pn:5,3,3
n:visit# 10 0 C:10,0,0 Pn:10,0,0
n:voice# 6 2 C:6,2,0 Pn:6,2,1
n:vote# 35 4 C:35,3,0 Pn:28,3,3 PnE:11,1,0
n:vote#no|p:for 7 1 C:7,1,0 Pn:7,1,1 PnE:4,0,0
n:vote#no|p:of 5 0 C:5,0,0 Pn:5,0,0
n:voter# 18 0 C:18,0,0 Pn:16,0,0 PnE:3,0,0
n:wake# 21 1 C:21,0,0 Pn:21,0,0 PnE:8,0,0
n:wake#no|p:of 21 1 C:21,0,0 Pn:21,0,0 PnE:8,0,0
n:war# 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:warning# 4 2 C:4,1,0 Pn:4,1,1
n:wave# 17 1 C:17,0,0 Pn:17,0,0 PnE:5,1,0
n:wave#lvs|p:of 5 0 C:5,0,0 Pn:5,0,0
n:wave#no|p:of 11 1 C:11,0,0 Pn:11,0,0 PnE:4,1,0
n:way# 45 3 C:45,3,0 Pn:23,1,1 PnE:8,0,0
n:way#lvs|x 6 0 C:6,0,0
n:way#no|p:for 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:way#no|x 11 0 C:11,0,0
n:week# 16 3 C:16,1,0 Pn:13,1,1 PnE:3,0,0
n:week#no|p:of 7 0 C:7,0,0 Pn:7,0,0
n:win# 14 0 C:14,0,0 Pn:14,0,0 PnE:4,0,0
n:win#no|p:for 5 0 C:5,0,0 Pn:5,0,0 PnE:3,0,0
n:wing# 8 0 C:8,0,0 Pn:8,0,0
n:wing#no|p:of 6 0 C:6,0,0 Pn:6,0,0
n:winner# 7 0 C:7,0,0 Pn:7,0,0 PnE:3,0,0
n:winner#no|p:of 6 0 C:6,0,0 Pn:6,0,0 PnE:3,0,0
n:woman# 10 0 C:10,0,0 Pn:4,0,0
n:word# 19 9 C:19,4,0 Pn:16,3,3 PnE:5,0,0
n:word#no|p:of 5 1 C:5,0,0 Pn:5,0,0 PnE:4,0,0
n:work# 7 0 C:7,0,0 Pn:4,0,0
n:year# 28 1 C:28,0,0 Pn:26,0,0 PnE:6,0,0
n:year#no|p:of 21 0 C:21,0,0 Pn:21,0,0 PnE:5,0,0
name# 47 28 E:28,12,9 Et:2,1,1 NE:20,6,0 O:24,8,5 P:18,9,0 Pn:18,9,0 QR:3,1,0 S:7,3,1 SVP:6,3,0 SX:3,1,0 VP:46,18,13 VPi:1,1,0 VPo:10,7,0 X:14,4,3 XE:14,3,2 XEt:4,1,1
name#a 6 3 E:6,2,1 Et:1,1,1 NE:4,0,0 VP:6,3,2 X:6,3,2 XE:6,2,1 XEt:1,1,1
name#o 11 8 E:11,5,4 NE:7,2,0 O:11,5,4 VP:11,5,4
narrow# 5 0 VP:5,0,0
navigat# 4 0 O:3,0,0 VP:4,0,0
near# 4 0 E:4,0,0 NE:4,0,0 O:3,0,0 VP:4,0,0
need# 136 15 C:4,2,0 CE:4,1,0 E:117,11,2 Et:17,0,0 L:6,0,0 Lt:5,0,0 NE:27,1,0 NEt:7,0,0 O:39,1,0 P:11,0,0 Pn:11,0,0 PnV:2,1,1 REL:3,0,0 S:5,0,0 SVP:3,1,0 T:5,0,0 TE:5,0,0 TEt:3,0,0 Tt:3,0,0 VP:124,13,1 VPo:14,1,0 VPt:7,0,0 X:84,11,1 XE:84,10,1 XEt:8,0,0 Xt:4,0,0
need#acl|x 6 0 VP:6,0,0 X:6,0,0 XE:6,0,0
need#o 23 0 E:23,0,0 NE:13,0,0 O:23,0,0 VP:22,0,0
need#o|x 6 2 E:6,2,1 NE:5,1,0 O:6,1,0 VP:6,2,0 VPo:6,1,0 X:6,1,0 XE:6,1,0
need#postS 6 1 L:6,0,0 Lt:5,0,0
need#x 64 10 E:64,8,1 Et:7,0,0 VP:64,9,1 VPt:4,0,0 X:64,9,1 XE:64,8,1 XEt:7,0,0 Xt:4,0,0
negotiate# 6 2 E:4,1,0 NE:4,1,1 O:4,1,0 P:2,1,0 Pn:2,1,0 VP:6,2,0
neighbor# 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
neighbor#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
new# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
next# 4 0 P:4,0,0 Pn:4,0,0 VP:4,0,0
nominat# 5 2 E:5,1,1 Et:3,1,1 NE:5,1,0 NEt:1,1,0 O:5,2,1 P:2,1,0 VP:5,2,2 VPo:2,1,0
nominate# 26 14 E:15,4,3 Et:4,3,3 NE:12,3,0 NEt:3,1,0 O:13,4,3 P:7,3,0 Pn:7,3,0 PnV:3,1,0 S:5,1,1 SVP:4,3,1 VP:23,9,6 VPo:6,3,0 X:3,3,1 XE:3,2,0 XEt:1,1,1
nominate#o 8 3 E:8,1,1 Et:2,2,2 NE:5,0,0 NEt:1,1,0 O:8,3,3 VP:8,3,3
notable# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
note# 157 153 C:80,77,61 CE:80,78,68 CEt:7,7,1 Ct:6,6,1 E:136,128,100 Et:15,12,4 L:24,9,5 LR:15,13,6 Lt:3,3,3 NE:39,37,1 NEt:5,4,0 O:35,24,18 OC:1,1,0 P:11,5,0 Pn:11,4,0 PnV:4,3,0 QL:8,4,1 QLR:1,1,1 QR:14,9,1 S:1,1,1 T:1,1,0 TE:1,1,0 VP:124,110,87 VPo:12,10,0 VPot:1,1,0 VPt:12,8,3 X:4,2,0 XE:4,3,1
note#0 7 6 E:6,5,2 Et:2,2,1 NE:1,1,0 VP:3,1,0 VPt:1,1,1
note#c 10 10 C:10,10,9 CE:10,10,9 CEt:2,2,0 Ct:2,2,0 E:10,10,9 Et:2,2,0 NE:9,9,0 NEt:2,2,0 VP:10,10,9 VPt:2,2,0
note#ct 61 61 C:61,60,47 CE:61,60,54 CEt:5,5,1 Ct:4,4,1 E:61,60,54 Et:5,5,1 NE:2,2,0 VP:61,59,49 VPt:4,4,1
note#mid 10 10 E:10,9,1 L:10,1,0 LR:10,10,6
note#o 20 20 E:20,20,17 Et:4,3,2 NE:13,13,0 NEt:3,2,0 O:20,15,14 VP:20,18,15 VPo:3,2,0 VPot:1,1,0 VPt:2,1,1
notice# 7 5 C:3,3,3 CE:3,3,3 E:5,3,3 NE:1,1,0 OC:1,1,0 S:1,1,1 VP:7,4,2 VPo:1,1,1
noun##lvs|p:about 43 30 C:43,27,2 Pn:43,27,22 PnE:6,1,0
noun##lvs|p:against 18 9 C:18,8,0 Pn:18,8,7
noun##lvs|p:for 137 22 C:137,16,4 Pn:137,16,10 PnE:13,0,0
noun##lvs|p:of 462 69 C:462,32,0 Pn:462,33,24 PnE:74,7,3
noun##lvs|p:on 104 27 C:104,15,0 Pn:104,15,12 PnE:15,3,1
noun##lvs|p:over 16 1 C:16,1,0 Pn:16,1,1 PnE:3,0,0
noun##lvs|p:to 123 19 C:123,9,1 Pn:123,10,6 PnE:15,1,0
noun##lvs|t 35 13 C:35,11,7
noun##lvs|w 1 0 C:1,0,0
noun##lvs|x 143 28 C:143,23,13
noun##lv|p:about 33 17 C:33,14,3 Pn:33,14,10
noun##lv|p:against 8 4 C:8,1,0 Pn:8,3,1
noun##lv|p:for 91 11 C:91,8,0 Pn:91,9,7 PnE:7,2,1
noun##lv|p:of 325 20 C:325,9,0 Pn:325,9,6 PnE:38,0,0
noun##lv|p:on 70 12 C:70,10,1 Pn:70,10,7 PnE:6,3,1
noun##lv|p:over 10 2 C:10,2,0 Pn:10,2,0 PnE:2,0,0
noun##lv|p:to 75 9 C:75,6,1 Pn:75,6,4 PnE:3,0,0
noun##lv|t 15 1 C:15,1,1
noun##lv|w 1 0 C:1,0,0
noun##lv|x 53 5 C:53,4,3
noun##no|p:about 95 46 C:95,38,3 Pn:95,38,27 PnE:19,10,7
noun##no|p:against 62 15 C:62,10,0 Pn:62,11,9 PnE:15,2,2
noun##no|p:for 669 58 C:669,35,2 Pn:669,35,28 PnE:193,12,8
noun##no|p:of 3136 140 C:3136,88,2 Pn:3136,90,65 PnE:828,28,11
noun##no|p:on 415 33 C:415,15,2 Pn:415,17,10 PnE:112,7,4
noun##no|p:over 69 8 C:69,7,1 Pn:69,7,6 PnE:16,2,1
noun##no|p:to 436 39 C:436,15,1 Pn:436,15,11 PnE:132,5,4
noun##no|t 198 54 C:198,50,38
noun##no|w 16 3 C:16,1,1
noun##no|x 335 48 C:335,39,18
noun##poss|p:about 22 11 C:22,9,0 Pn:22,9,7 PnE:9,4,3
noun##poss|p:against 17 3 C:17,2,0 Pn:17,2,2 PnE:2,2,0
noun##poss|p:for 96 24 C:96,18,3 Pn:96,18,12 PnE:18,5,3
noun##poss|p:of 269 52 C:269,39,0 Pn:269,40,32 PnE:64,5,4
noun##poss|p:on 142 41 C:142,28,0 Pn:142,28,23 PnE:34,7,4
noun##poss|p:over 15 1 C:15,0,0 Pn:15,0,0 PnE:2,1,0
noun##poss|p:to 99 8 C:99,6,0 Pn:99,6,5 PnE:23,1,0
noun##poss|t 16 13 C:16,12,7
noun##poss|w 1 0 C:1,0,0
noun##poss|x 122 45 C:122,35,18
observe# 7 5 E:4,0,0 L:3,1,0 LR:2,2,1 Lt:3,1,0 LtR:1,1,1 NE:3,0,0 O:2,1,1 QR:1,1,0 VP:4,1,1
obtain# 17 0 E:12,0,0 NE:9,0,0 O:11,0,0 P:7,0,0 Pn:7,0,0 VP:16,0,0 VPo:7,0,0
occur# 12 0 E:8,0,0 Et:3,0,0 L:4,0,0 P:5,0,0 Pn:5,0,0 VP:6,0,0
offer# 110 65 C:4,1,1 CE:4,2,1 COL:3,0,0 E:98,42,19 Et:11,4,2 L:8,0,0 Lt:8,0,0 NE:69,25,2 NEt:9,5,0 O:93,29,19 OC:4,2,0 P:25,7,0 Pn:25,6,2 PnV:5,3,0 PnVt:1,1,0 Pnt:1,1,0 Pt:1,1,0 QR:4,2,1 T:5,2,0 TE:5,2,0 TEt:1,1,0 VP:101,43,23 VPo:46,15,0 VPot:6,2,0 VPt:9,4,2 X:4,3,3 XE:4,3,3
offer#o 54 32 E:54,25,12 Et:7,2,1 NE:37,15,1 NEt:5,3,0 O:54,21,15 VP:54,23,13 VPo:17,5,0 VPot:3,0,0 VPt:6,2,1
offer#o|p:on 6 3 E:6,2,0 NE:6,2,0 O:6,0,0 P:6,3,0 Pn:6,2,2 VP:6,3,1 VPo:6,3,0
offer#postS 8 5 L:8,0,0 Lt:8,0,0
offset# 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
op-# 5 2 C:2,1,0 CE:2,1,0 E:4,2,0 NE:1,1,0 P:2,1,0 Pn:2,1,0 VP:4,2,0
open# 43 9 E:30,6,0 Et:7,1,0 NE:17,1,0 NEt:4,0,0 O:21,1,0 P:20,3,0 Pn:20,4,2 PnV:5,1,0 PnVt:3,1,0 S:3,0,0 SVP:3,1,0 VP:40,7,0 VPo:12,0,0 VPt:6,1,0 X:3,1,0 XE:3,1,0
open#o 10 1 E:10,1,0 NE:8,1,0 O:10,1,0 VP:10,1,0 VPo:3,0,0
operate# 5 1 E:4,0,0 P:2,1,0 Pn:2,1,0 VP:3,1,0
oppos# 4 4 E:4,2,1 NE:3,1,0 O:4,4,3 VP:4,4,3 VPo:1,1,0
oppose# 51 42 C:3,1,1 CE:3,1,1 E:45,16,11 Et:8,5,4 NE:27,4,0 NEt:4,2,0 O:34,29,22 OCt:1,1,1 Ot:1,1,1 P:8,0,0 Pn:8,0,0 S:2,1,1 T:3,0,0 TE:3,0,0 VP:43,27,21 VPo:13,3,0 VPt:3,2,1 X:3,3,2 XE:3,1,1 XEt:2,2,1
oppose#0 5 2 E:5,1,0 Et:2,1,1 NEt:1,1,0
oppose#o 26 24 E:26,13,9 Et:1,1,1 NE:18,3,0 NEt:1,1,0 O:26,24,18 VP:26,22,18 VPo:6,3,0
opt# 6 3 E:4,2,2 P:2,1,0 Pn:2,2,0 VP:3,2,2 X:2,1,1 XE:2,2,2
optimistic# 4 3 C:1,1,1 CE:1,1,1 P:2,1,0 Pn:2,1,1 VP:4,3,2
order# 19 19 C:4,3,1 CE:4,3,2 CEt:1,1,0 Ct:1,1,0 E:16,13,9 Et:5,5,0 NE:9,7,0 NEt:2,2,0 O:14,4,3 Ot:1,1,0 P:3,1,0 Pn:3,0,0 PnV:2,2,0 PnVt:1,1,0 SVP:1,1,0 SVPt:1,1,0 SX:1,1,0 SXt:1,1,0 T:2,1,0 TE:2,1,0 VP:18,13,11 VPo:8,7,0 VPot:1,1,0 VPt:4,4,0 X:6,6,0 XE:6,6,0 XEt:1,1,0 Xt:1,1,0
organize# 20 0 E:15,0,0 NE:4,0,0 O:8,0,0 P:11,0,0 Pn:11,0,0 VP:18,0,0 VPo:3,0,0
originate# 4 0 P:3,0,0 Pn:3,0,0 VP:3,0,0
outline# 11 9 C:3,2,2 CE:3,2,2 E:11,7,6 Et:1,1,0 NE:7,5,1 NEt:1,1,0 O:8,4,2 Ot:1,1,0 P:2,1,0 Pn:2,1,0 VP:11,5,4 VPt:1,1,0
outline#o 6 6 E:6,5,4 Et:1,1,0 NE:5,5,1 NEt:1,1,0 O:6,3,2 Ot:1,1,0 VP:6,3,2 VPt:1,1,0
overcome# 8 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
overcome#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
overlook# 8 1 E:7,0,0 O:6,0,0 S:1,1,1 VP:7,0,0
overlook#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
oversee# 5 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
overshadow# 8 0 E:6,0,0 NE:3,0,0 O:6,0,0 VP:8,0,0
overshadow#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
overtak# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
overtake# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
overwhelm# 4 1 VP:3,1,0
own# 19 0 E:12,0,0 Et:3,0,0 NE:7,0,0 NEt:3,0,0 O:10,0,0 S:5,0,0 VP:17,0,0
own#o 8 0 E:8,0,0 NE:5,0,0 O:8,0,0 VP:8,0,0
own#pasA 6 0 S:5,0,0 VP:6,0,0
pack# 5 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:5,0,0
paint# 10 4 E:9,3,2 NE:8,3,0 O:9,1,1 P:6,3,0 Pn:6,3,0 PnV:3,0,0 VP:10,4,3 VPo:6,3,0
pander# 4 1 E:4,0,0 P:4,0,0 Pn:4,1,0 VP:4,0,0
park# 5 0 E:3,0,0 VP:5,0,0
participate# 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 VP:10,0,0
participate#p:in 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0
pass# 56 26 E:46,13,6 Et:5,2,0 L:5,0,0 NE:22,9,1 NEt:5,3,1 O:35,13,7 Ot:3,1,0 P:16,0,0 Pn:16,0,0 PnV:5,1,0 QR:4,1,0 S:2,1,1 VP:48,15,8 VPo:12,4,1 VPt:4,1,0 X:5,2,1 XE:5,2,1
pass#o 20 10 E:20,7,5 Et:3,1,0 NE:12,5,1 NEt:3,2,1 O:20,8,5 Ot:3,1,0 VP:20,9,6 VPo:2,1,0 VPt:3,1,0
pause# 5 2 E:4,1,1 LR:1,1,0 VP:1,1,0 X:1,1,0 XE:1,1,0
pave# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
pay# 93 7 C:5,1,0 CE:5,0,0 E:83,5,0 Et:14,0,0 NE:44,4,0 NEt:7,0,0 O:51,0,0 P:36,4,0 Pn:36,4,2 PnV:8,0,0 S:5,0,0 SVP:5,0,0 T:3,0,0 TE:3,0,0 VP:88,6,0 VPo:22,3,0 VPt:9,0,0 X:7,1,0 XE:7,1,0
pay#0 6 0 E:4,0,0 VP:5,0,0
pay#o 32 1 E:32,0,0 Et:5,0,0 NE:23,0,0 NEt:4,0,0 O:32,0,0 VP:32,0,0 VPo:6,0,0 VPt:4,0,0
pay#o|p:for 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
pay#o|p:to 6 3 E:6,3,0 NE:6,3,0 O:6,0,0 P:6,3,0 Pn:6,3,2 VP:6,3,0 VPo:6,3,0
pay#p:for 8 0 E:8,0,0 Et:3,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0
peak# 4 0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:4,0,0
peg# 4 4 E:4,3,2 Et:1,1,1 NE:3,2,0 NEt:1,1,0 O:4,1,1 P:3,1,0 Pn:3,1,0 PnV:3,2,1 PnVt:1,1,0 Pnt:1,1,0 Pt:1,1,0 VP:4,3,2 VPo:3,2,0 VPot:1,1,0 VPt:1,1,1
perceive# 5 3 E:5,3,3 NE:2,1,0 O:4,3,1 P:2,2,0 Pn:2,1,0 PnV:1,1,0 VP:5,3,3 VPo:1,1,0
perform# 13 1 E:11,0,0 Et:4,0,0 NE:7,0,0 NEt:3,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:13,0,0 VPo:3,0,0
persuade# 15 12 C:2,2,1 CE:2,1,1 E:13,10,3 Et:1,1,1 NE:13,9,0 NEt:1,1,0 O:13,3,1 OC:2,2,1 P:5,2,0 Pn:5,2,1 PnV:2,2,0 VP:15,11,5 VPo:9,6,0 X:5,3,1 XE:5,4,1
persuade#o 5 3 E:5,3,2 NE:5,3,0 O:5,2,1 VP:5,3,2 VPo:1,1,0
pick# 50 5 E:44,1,0 Et:7,0,0 NE:26,0,0 NEt:5,0,0 O:39,2,1 P:10,1,0 Pn:10,1,0 PnV:4,1,0 S:4,0,0 SVP:4,0,0 VP:49,2,1 VPo:14,1,0 X:3,0,0 XE:3,0,0
pick#o 30 2 E:30,0,0 Et:4,0,0 NE:19,0,0 NEt:4,0,0 O:30,0,0 VP:30,0,0 VPo:6,0,0
pit# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0 VPo:4,0,0
pitch# 6 3 E:5,3,2 Et:2,1,1 NE:3,3,0 NEt:1,1,0 O:4,1,1 P:3,1,0 Pn:3,1,0 PnV:2,1,0 PnVt:1,1,0 VP:6,2,1 VPo:2,1,0 VPot:1,1,0 VPt:1,1,1
pivot# 9 3 E:8,2,0 P:7,0,0 Pn:7,0,0 PnV:3,1,0 VP:8,2,0 X:2,2,0 XE:2,2,0
pivot#p:to 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
place# 18 3 E:11,1,0 Et:3,0,0 L:1,1,1 NE:11,1,0 NEt:3,0,0 O:12,1,0 P:10,0,0 Pn:10,0,0 S:3,0,0 VP:16,1,0 VPo:9,1,0
place#o 6 2 E:6,1,0 NE:6,1,0 O:6,1,0 VP:6,1,0 VPo:3,1,0
plague# 5 0 VP:5,0,0
plan# 34 25 E:29,20,11 Et:6,5,4 NE:4,2,0 O:5,2,0 P:4,1,0 Pn:4,1,0 PnV:2,1,1 VP:34,24,17 VPo:3,1,0 VPt:3,3,2 X:26,22,17 XE:26,19,11 XEt:6,5,4 Xt:1,1,0
plan#x 23 20 E:23,17,10 Et:6,5,4 VP:23,20,15 VPt:3,3,2 X:23,20,16 XE:23,17,10 XEt:6,5,4 Xt:1,1,0
plant# 4 1 E:1,1,0 NE:1,1,0 S:3,0,0 VP:2,1,0 VPo:1,1,0
play# 86 7 C:2,1,0 CE:2,1,0 COL:5,0,0 E:73,4,1 Et:14,0,0 L:7,0,0 LR:4,0,0 Lt:3,0,0 NE:48,3,0 NEt:10,0,0 O:54,0,0 OC:2,1,1 P:30,2,0 Pn:30,2,0 PnV:12,1,0 PnVt:3,0,0 S:3,0,0 VP:77,4,2 VPo:29,4,0 VPot:5,0,0 VPt:10,0,0 X:5,0,0 XE:5,0,0
play#o 31 2 E:31,1,0 Et:4,0,0 NE:24,1,0 NEt:4,0,0 O:31,0,0 VP:31,1,0 VPo:10,1,0 VPt:3,0,0
play#o|p:in 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0 VPo:7,0,0
plead# 10 8 E:9,6,1 Et:3,3,0 NE:4,4,1 NEt:2,2,1 O:4,3,1 Ot:1,1,0 P:4,0,0 Pn:4,0,0 PnV:4,2,0 VP:9,7,1 VPo:1,1,0 VPt:1,1,0 X:4,2,0 XE:4,1,0 XEt:1,1,0
pledge# 45 36 C:3,3,1 CE:3,3,2 CEt:2,2,1 Ct:2,2,1 E:40,21,14 Et:8,7,4 L:3,0,0 NE:8,3,0 O:14,4,3 P:7,4,0 Pn:7,4,1 PnV:1,1,0 QR:5,4,0 VP:42,31,19 VPo:5,3,1 VPt:7,6,3 X:25,22,17 XE:25,14,9 XEt:6,5,3 Xt:4,3,1
pledge#o 6 2 E:6,1,1 NE:3,1,0 O:6,2,1 VP:6,2,1
pledge#x 20 19 E:20,10,7 Et:5,4,3 P:1,1,0 Pn:1,1,0 VP:20,17,11 VPt:4,3,2 X:20,17,13 XE:20,10,7 XEt:5,4,3 Xt:3,2,1
point# 91 74 C:25,23,18 CE:25,21,17 CEt:5,5,2 COL:1,1,0 Ct:3,3,1 E:70,48,26 Et:13,7,2 L:18,0,0 LR:7,1,0 Lt:4,0,0 NE:11,7,0 NEt:3,1,0 O:12,5,4 P:32,12,0 Pn:32,12,8 PnV:16,9,8 PnVt:4,1,0 QR:2,2,1 T:4,2,0 TE:4,2,0 VP:67,48,22 VPo:4,1,0 VPt:9,4,1 X:7,4,0 XE:7,4,0
point#0 6 6 E:6,6,4 NE:2,2,0 VP:2,2,1
point#ct 22 22 C:22,22,18 CE:22,20,17 CEt:5,5,2 Ct:3,3,1 E:22,20,17 Et:5,5,2 NE:1,1,0 NEt:1,1,0 PnV:1,1,1 VP:22,22,18 VPt:3,3,1
point#o 6 5 E:6,2,2 NE:4,2,0 O:6,3,2 VP:6,3,2
point#p:to 15 11 E:15,9,0 Et:3,1,0 P:15,7,0 Pn:15,7,6 PnV:6,4,4 PnVt:2,1,0 VP:15,10,0 VPt:3,1,0
point#post0 5 3 L:5,0,0
point#postS 6 6 L:6,0,0 Lt:3,0,0
poise# 16 3 S:14,0,0 SVP:14,3,0 SVPt:5,1,0 SX:13,3,0 SXt:4,1,0 VP:16,3,0 VPt:5,1,0 X:15,3,0 XE:15,3,0 XEt:6,1,0 Xt:4,1,0
poise#pas|x 14 3 S:13,0,0 SVP:13,3,0 SVPt:5,1,0 SX:13,3,0 SXt:4,1,0 VP:14,3,0 VPt:5,1,0 X:14,3,0 XE:14,3,0 XEt:6,1,0 Xt:4,1,0
polarize# 6 2 E:4,1,0 NE:4,1,0 O:2,1,0 VP:4,1,0
poll# 17 1 E:15,1,0 NE:3,1,0 O:3,1,0 P:7,0,0 Pn:7,0,0 VP:14,1,0
poll#0 5 0 E:5,0,0 VP:3,0,0
poll#p:in 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
popular# 9 1 P:9,0,0 Pn:9,0,0 VP:9,0,0
portray# 22 19 C:1,1,0 CE:1,1,0 COL:2,1,0 E:19,16,13 Et:3,1,0 LR:1,1,0 LtR:1,1,0 NE:18,15,0 NEt:3,0,0 O:18,8,4 OC:1,1,1 Ot:1,1,0 P:11,7,0 Pn:11,7,1 PnV:3,2,0 S:2,2,0 SVP:2,2,0 SVa:1,1,1 VP:21,18,11 VPo:13,11,0 VPt:3,1,0
portray#o 8 7 E:8,7,6 Et:1,1,0 NE:8,7,0 O:8,5,3 Ot:1,1,0 VP:8,7,6 VPo:4,4,0 VPt:1,1,0
portray#o|p:as 6 5 E:6,5,4 NE:5,4,0 O:6,2,0 P:6,5,0 Pn:6,5,1 VP:6,5,3 VPo:6,5,0
pose# 18 2 E:11,0,0 NE:4,0,0 O:7,0,0 P:6,0,0 Pn:6,0,0 S:1,1,1 SVP:1,1,0 VP:17,1,0 VPo:1,1,0 X:3,0,0 XE:3,0,0
pose#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
position# 11 4 E:7,4,2 NE:7,4,1 O:7,0,0 P:8,3,0 Pn:8,3,0 PnV:3,1,0 S:4,0,0 SVP:4,0,0 VP:11,4,3 VPo:7,4,0 X:4,2,0 XE:4,1,0
post# 41 23 E:26,15,6 Et:3,1,0 L:3,2,2 NE:15,7,0 NEt:1,1,0 O:23,8,2 P:17,3,0 Pn:17,2,1 PnV:3,0,0 QL:2,2,2 QLR:1,1,0 QR:5,2,2 S:4,1,1 SVP:4,0,0 VP:37,11,3 VPo:11,4,0
post#o 6 5 E:6,5,3 NE:6,4,0 O:6,3,1 VP:6,3,1
post#o|T 5 4 E:4,3,0 O:5,3,0 VP:5,3,0 VPo:1,1,0
pound# 4 2 E:4,2,0 NE:4,1,0 O:4,1,0 P:2,1,0 Pn:2,1,0 VP:4,2,0 VPo:4,1,0
pour# 9 0 E:7,0,0 NE:5,0,0 O:6,0,0 P:3,0,0 Pn:3,0,0 VP:8,0,0
pour#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
practice# 5 0 E:4,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0 VPo:3,0,0
prais# 11 11 E:11,8,7 Et:3,2,1 NE:8,6,0 NEt:1,1,0 O:10,5,5 P:4,1,0 Pn:4,0,0 PnV:1,1,0 QR:1,1,1 T:2,2,0 TE:2,2,0 TEt:1,1,0 Tt:1,1,0 VP:10,6,5 VPo:5,3,0
praise# 37 36 E:37,25,11 Et:9,8,7 NE:33,15,0 NEt:7,5,0 O:35,24,18 P:8,7,0 Pn:8,6,0 PnV:1,1,0 PnVt:1,1,0 QR:1,1,0 VP:35,30,17 VPo:19,11,0 VPot:1,1,0 VPt:5,5,5 X:2,1,0 XE:2,1,0
praise#o 23 22 E:23,13,5 Et:6,5,4 NE:21,6,0 NEt:5,3,0 O:23,21,17 VP:23,19,10 VPo:8,1,0 VPt:4,4,4
precede# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
predict# 33 29 C:13,12,11 CE:13,12,11 CEt:1,1,0 E:28,22,15 Et:4,4,1 L:4,0,0 LR:2,2,2 NE:13,8,0 NEt:2,2,0 O:8,5,4 P:5,1,0 Pn:5,1,0 QL:1,1,0 QLR:1,1,1 QR:3,1,1 SVP:1,1,0 T:1,1,0 TE:1,1,0 VP:26,18,15
predict#c 6 6 C:6,6,6 CE:6,6,6 E:6,6,6 NE:6,6,0 VP:6,6,6
predict#ct 6 5 C:6,5,5 CE:6,5,5 E:6,5,5 VP:6,5,5
prefer# 17 15 E:16,10,6 NE:9,3,0 O:11,9,8 VP:15,10,8 VPo:3,0,0 X:3,3,2 XE:3,2,1
prefer#o 10 9 E:10,6,5 NE:8,3,0 O:10,9,8 VP:10,7,6
prepare# 30 2 E:25,0,0 Et:4,1,0 NE:8,0,0 O:11,0,0 P:11,0,0 Pn:11,1,0 PnV:4,1,1 S:3,0,0 VP:27,1,0 VPo:4,0,0 X:8,0,0 XE:8,0,0
prepare#p:for 5 1 E:5,0,0 Et:1,1,0 P:5,0,0 Pn:5,1,0 PnV:3,1,1 VP:5,1,0
prepare#x 7 0 E:7,0,0 VP:7,0,0 X:7,0,0 XE:7,0,0
present# 27 12 COL:3,2,2 E:21,10,5 Et:4,0,0 NE:17,6,0 NEt:4,0,0 O:19,6,2 P:11,4,0 Pn:11,3,0 T:1,1,1 TE:1,1,1 VP:26,9,7 VPo:13,5,0
present#o 9 4 E:9,4,2 NE:7,1,0 O:9,4,2 VP:9,4,3 VPo:3,1,0
present#o|p:as 5 3 E:5,2,2 NE:5,2,0 O:5,1,0 P:5,3,0 Pn:5,3,0 VP:5,2,2 VPo:5,2,0
preserve# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
preside# 4 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
press# 27 16 C:2,2,0 CE:2,2,0 E:21,12,2 Et:3,2,2 NE:13,8,3 NEt:3,2,0 O:13,0,0 P:13,3,0 Pn:13,3,2 PnV:5,2,1 PnVt:2,1,0 QR:1,1,0 S:5,0,0 SVP:5,3,0 SVa:2,1,0 VP:26,12,3 VPo:9,5,0 VPot:2,1,0 VPt:2,1,1 X:8,4,0 XE:8,4,0
press#o 5 4 E:5,4,0 Et:1,1,1 NE:5,4,3 NEt:1,1,0 O:5,0,0 VP:5,1,1 VPo:1,1,0
pressure# 7 3 E:7,3,1 NE:6,2,1 O:6,2,1 VP:7,3,1 VPo:4,1,1 X:3,1,1 XE:3,1,1
prevail# 8 0 E:7,0,0 NE:3,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
prevent# 15 2 E:13,2,2 NE:12,2,0 O:13,0,0 P:7,0,0 Pn:7,0,0 VP:14,1,1 VPo:12,1,0
prevent#o 7 1 E:7,1,1 NE:6,1,0 O:7,0,0 VP:7,1,1 VPo:6,1,0
proceed# 9 2 E:9,1,0 QR:1,1,1 VP:9,1,0 X:5,1,0 XE:5,1,0
proclaim# 6 6 C:1,1,0 CE:1,1,0 E:4,4,2 L:2,1,1 LR:1,1,0 NE:2,2,0 O:2,2,2 PnV:1,1,0 QL:1,1,0 QR:2,2,2 VP:4,4,3
produce# 21 1 E:19,1,0 Et:5,0,0 NE:15,1,0 NEt:4,0,0 O:18,1,0 P:8,0,0 Pn:8,0,0 VP:20,1,1 VPo:10,0,0 VPt:3,0,0
produce#o 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
prohibit# 6 3 E:4,3,2 NE:4,2,0 O:4,1,1 P:2,1,0 Pn:2,1,0 VP:5,3,2 VPo:2,2,0
project# 14 8 E:10,3,2 Et:2,1,1 NE:6,2,0 NEt:2,1,0 O:7,4,4 P:4,0,0 Pn:4,0,0 PnV:1,1,0 SVP:2,1,0 VP:14,5,3 VPt:3,2,1 X:2,1,0 XE:2,1,0
project#o 6 4 E:6,2,2 Et:1,1,1 NE:5,2,0 NEt:1,1,0 O:6,4,4 VP:6,3,3 VPt:1,1,1
promise# 61 56 C:6,6,5 CE:6,6,5 E:58,49,35 Et:6,5,4 L:3,1,0 LR:2,2,1 NE:11,9,1 O:21,10,5 OC:1,1,0 PnV:1,1,0 PnVt:1,1,0 QR:5,5,1 S:1,1,0 SVP:1,1,0 VP:57,46,29 VPo:5,5,2 VPot:1,1,0 VPt:4,4,2 X:31,29,23 XE:31,26,19 XEt:4,4,3 Xt:1,1,0
promise#o 16 13 E:16,12,10 NE:8,7,0 O:16,9,4 VP:16,9,5 VPo:2,2,0
promise#x 25 23 E:25,22,17 Et:2,2,2 VP:25,22,17 VPt:2,2,2 X:25,23,19 XE:25,22,17 XEt:2,2,2
promote# 27 18 COL:3,2,0 COLt:2,2,0 E:24,12,8 Et:6,4,1 L:3,0,0 LR:3,2,0 NE:18,6,0 NEt:4,2,0 O:23,15,12 Ot:3,2,0 P:3,0,0 Pn:3,0,0 QR:3,1,1 VP:24,15,12 VPo:7,1,0 VPt:5,4,1
promote#o 14 9 E:14,7,5 Et:2,1,1 NE:10,2,0 O:14,8,7 VP:14,9,7 VPo:4,1,0 VPt:2,1,1
prompt# 34 2 E:24,0,0 Et:4,0,0 NE:24,0,0 NEt:4,0,0 O:24,0,0 P:4,0,0 Pn:4,0,0 QR:3,1,1 S:4,0,0 SVP:3,0,0 VP:32,0,0 VPo:17,0,0 VPt:4,0,0 X:14,0,0 XE:14,1,0
prompt#o 7 0 E:7,0,0 NE:7,0,0 O:7,0,0 VP:7,0,0
prompt#o|x 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 VP:6,0,0 VPo:6,0,0 X:6,0,0 XE:6,0,0
pronounce# 4 3 C:1,1,0 CE:1,1,0 E:3,3,3 Et:1,1,0 NE:2,2,0 NEt:1,1,0 O:3,1,0 OC:1,1,1 P:3,1,0 Pn:3,1,0 PnV:3,2,0 PnVt:1,1,0 VP:4,3,3 VPo:3,3,0 VPot:1,1,0 VPt:1,1,0
propel# 12 0 E:12,0,0 Et:3,0,0 NE:10,0,0 O:11,0,0 P:6,0,0 Pn:6,0,0 VP:11,0,0 VPo:6,0,0
propel#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
propose# 45 41 C:6,6,2 CE:6,5,1 CEt:2,2,1 COL:1,1,0 Ct:2,2,1 E:36,26,16 Et:9,9,6 L:3,0,0 NE:18,12,0 NEt:5,3,0 O:21,15,12 OC:1,1,1 Ot:3,3,2 P:3,1,0 Pn:3,1,0 PnV:1,1,0 QR:2,1,0 REL:1,1,1 S:2,1,1 SVP:2,1,0 T:1,1,0 TE:1,1,0 VP:40,32,24 VPo:5,3,0 VPt:8,8,6 X:6,4,3 XE:6,4,3 XEt:2,2,2 Xt:2,2,2
propose#0 5 4 E:5,3,2 Et:1,1,1 VP:5,4,3 VPt:1,1,1
propose#o 14 12 E:14,11,8 Et:4,4,2 NE:11,9,0 NEt:4,2,0 O:14,12,10 Ot:3,3,2 VP:14,12,9 VPt:3,3,2
prosecute# 7 1 E:5,1,0 Et:3,1,1 NE:5,0,0 NEt:3,1,0 O:5,1,1 VP:7,1,1 VPo:3,0,0
protect# 15 0 E:15,0,0 NE:12,0,0 O:14,0,0 P:5,0,0 Pn:5,0,0 VP:14,0,0 VPo:6,0,0
protect#o 9 0 E:9,0,0 NE:8,0,0 O:9,0,0 VP:9,0,0
protest# 14 5 C:1,1,1 CE:1,1,1 E:14,4,3 NE:6,2,0 O:6,2,0 P:5,1,0 Pn:5,1,0 QR:1,1,1 VP:13,4,2 VPo:2,1,0
prove# 48 10 C:10,2,2 CE:10,4,4 COL:2,1,0 E:43,8,5 Et:6,2,1 NE:14,2,0 NEt:3,1,0 O:7,0,0 P:9,1,0 Pn:9,1,0 PnV:4,1,0 S:33,1,1 SVP:33,4,0 SVPt:3,0,0 SX:24,3,0 VP:47,8,4 VPo:2,1,0 VPt:3,0,0 X:27,3,2 XE:27,3,1 XEt:3,1,1
prove#a 8 1 E:8,0,0 NE:6,0,0 S:7,1,1 SVP:7,0,0 SX:7,1,0 VP:8,0,0 X:8,0,0 XE:8,0,0
prove#ct 5 3 C:5,1,1 CE:5,3,3 E:5,3,2 PnV:1,1,0 SVP:2,1,0 VP:5,2,1
prove#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
prove#x 9 3 E:9,2,1 Et:2,1,1 S:9,0,0 SVP:9,2,0 SX:9,2,0 VP:9,3,2 X:9,3,2 XE:9,2,1 XEt:2,1,1
provide# 98 24 C:4,1,0 CE:4,1,0 COL:3,1,0 E:86,15,4 Et:15,2,0 L:3,1,1 NE:77,15,1 NEt:14,2,0 O:81,12,2 OC:3,1,0 OCt:1,1,0 P:18,2,0 Pn:18,2,2 PnV:6,1,0 T:3,0,0 TE:3,0,0 VP:94,17,3 VPo:33,7,1 VPot:4,0,0 VPt:9,1,0 X:8,1,1 XE:8,1,1
provide#o 52 10 E:52,10,3 Et:6,0,0 NE:50,10,0 NEt:6,0,0 O:52,8,2 VP:52,10,2 VPo:10,2,0
provide#o|x 5 1 E:5,1,0 NE:5,1,1 O:5,0,0 VP:5,1,0 VPo:5,1,1 X:5,1,1 XE:5,1,1
provide#pasA 6 2 VP:6,0,0
publish# 40 12 C:5,0,0 CE:5,0,0 E:21,7,1 Et:1,1,1 L:3,0,0 NE:11,4,0 O:15,4,2 Ot:1,1,1 P:11,1,0 Pn:11,1,1 QR:4,2,2 S:4,0,0 VP:35,8,3 VPo:5,3,0 VPt:2,1,1
publish#o 7 5 E:7,5,1 Et:1,1,1 NE:6,4,0 O:7,3,2 Ot:1,1,1 VP:7,4,2 VPo:1,1,0 VPt:1,1,1
pull# 25 0 E:22,0,0 Et:4,0,0 NE:7,0,0 O:13,0,0 P:13,0,0 Pn:13,0,0 PnV:6,0,0 PnVt:3,0,0 VP:22,0,0 VPo:5,0,0 VPt:3,0,0
pull#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
punch# 4 0 E:3,0,0 VP:4,0,0
purchase# 9 1 E:8,0,0 NE:6,0,0 O:8,0,0 VP:8,0,0 VPo:3,0,0
purchase#o 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
pursue# 19 3 E:16,2,1 NE:11,1,0 O:17,3,2 VP:17,3,2 VPo:7,0,0
pursue#o 13 3 E:13,2,1 NE:8,1,0 O:13,3,2 VP:13,3,2 VPo:4,0,0
push# 76 36 C:3,1,0 CE:3,1,0 E:67,23,6 Et:13,7,1 L:4,0,0 NE:35,8,2 NEt:6,2,1 O:39,8,0 P:30,10,0 Pn:30,9,5 PnV:8,5,3 PnVt:4,4,4 Pnt:3,2,2 Pt:3,2,0 QR:3,0,0 SVP:2,1,0 VP:71,22,6 VPo:27,6,1 VPot:3,2,1 VPt:11,8,1 X:16,10,3 XE:16,10,4 XEt:4,3,1 Xt:1,1,0
push#0 6 2 E:6,1,0 NE:1,1,0 VP:5,0,0 VPt:1,1,0
push#o 15 5 E:15,5,1 Et:3,0,0 NE:12,4,1 O:15,4,0 VP:15,4,1 VPo:6,1,0
push#o|x 5 3 E:5,2,1 Et:3,2,1 NE:5,2,0 NEt:3,2,1 O:5,0,0 VP:5,2,0 VPo:5,2,0 VPot:2,2,1 VPt:2,2,1 X:5,2,0 XE:5,2,0 XEt:3,2,1 Xt:1,1,0
push#p:for 5 5 E:5,4,0 Et:2,2,0 P:5,5,0 Pn:5,5,2 PnV:2,1,1 PnVt:1,1,1 Pnt:2,2,2 Pt:2,2,0 VP:5,4,0 VPt:2,2,0
push#x 5 5 E:5,5,2 Et:1,1,0 P:3,0,0 Pn:3,1,0 PnV:3,3,2 PnVt:1,1,1 VP:5,5,2 VPt:1,1,0 X:5,5,2 XE:5,5,2 XEt:1,1,0
put# 133 32 C:8,2,0 CE:8,2,1 COL:1,1,1 E:125,25,6 Et:21,2,0 L:4,0,0 Lt:3,0,0 NE:102,20,7 NEt:19,2,0 O:116,5,1 OC:7,3,1 P:78,4,0 Pn:78,4,1 PnV:21,2,1 PnVt:3,1,0 Pnt:3,1,0 Pt:3,1,0 QR:10,10,9 S:4,0,0 SVP:3,0,0 T:10,4,1 TE:10,4,1 VP:130,21,4 VPo:93,14,3 VPot:6,2,0 VPt:9,2,0 X:8,1,0 XE:8,1,0
put#o 21 3 E:21,3,1 NE:14,3,1 O:21,1,0 VP:21,2,1 VPo:6,2,1
put#o|T 5 2 E:5,1,1 O:5,0,0 VP:5,1,0 VPo:2,1,1
put#o|p:at 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
put#o|p:in 11 1 E:11,1,0 Et:3,1,0 NE:11,1,0 NEt:2,1,0 O:11,0,0 P:11,1,0 Pn:11,1,1 PnV:3,0,0 Pnt:1,1,0 Pt:1,1,0 VP:11,1,0 VPo:11,1,0 VPot:2,1,0 VPt:3,1,0
put#o|p:into 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
put#o|p:on 18 3 E:18,3,1 Et:6,1,0 NE:18,3,0 NEt:6,1,0 O:18,0,0 P:18,1,0 Pn:18,1,0 PnV:6,2,1 PnVt:2,1,0 VP:18,3,0 VPo:17,3,0 VPot:2,1,0 VPt:2,1,0
put#q|o 5 5 E:5,4,0 NE:5,4,2 O:5,0,0 QR:5,5,4 VP:5,3,0 VPo:4,3,1
qualify# 4 0 E:3,0,0 VP:4,0,0
quash# 4 2 E:3,1,1 NE:2,1,0 O:3,0,0 VP:4,1,1 VPo:2,1,0
question# 44 42 C:12,11,9 CE:12,11,8 CEt:2,2,1 Ct:1,1,1 E:41,34,27 Et:5,5,3 NE:16,9,0 NEt:1,1,0 O:23,21,16 Ot:1,1,1 P:9,5,0 Pn:9,4,0 PnV:3,1,0 Pnt:1,1,1 Pt:1,1,0 S:3,1,1 T:2,1,1 TE:2,1,1 VP:41,36,31 VPo:6,6,0 VPt:3,3,2 X:1,1,0 XE:1,1,0
question#cw 11 11 C:11,11,9 CE:11,11,8 CEt:2,2,1 Ct:1,1,1 E:11,11,8 Et:2,2,1 PnV:1,1,0 VP:11,11,9 VPt:1,1,1
question#o 18 18 E:18,15,13 Et:2,2,2 NE:11,7,0 NEt:1,1,0 O:18,16,14 Ot:1,1,1 VP:18,17,17 VPo:3,3,0 VPt:1,1,1
quick# 8 5 T:1,1,0 TE:1,1,0 VP:8,5,0 X:8,5,0 XE:8,5,0
quick#x|A 7 4 VP:7,4,0 X:7,4,0 XE:7,4,0
quit# 4 0 E:4,0,0 O:3,0,0 VP:4,0,0
quote# 15 11 C:1,1,0 CE:1,1,0 E:14,10,7 Et:6,2,1 NE:10,8,0 NEt:3,2,0 O:13,2,2 OC:1,1,1 P:3,2,0 Pn:3,2,0 PnV:2,2,0 QR:2,2,0 VP:14,10,8 VPo:9,8,0 VPot:2,2,0 VPt:6,2,1
quote#o 6 5 E:6,5,4 Et:3,2,1 NE:5,4,0 NEt:3,2,0 O:6,1,1 VP:6,5,4 VPo:4,4,0 VPot:2,2,0 VPt:3,2,1
rack# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
rail# 13 13 E:10,4,0 P:10,7,0 Pn:10,7,5 PnV:3,2,2 VP:11,8,0 VPo:1,1,0 X:1,1,0 XE:1,1,0
rail#p:against 6 6 E:6,1,0 P:6,4,0 Pn:6,4,4 PnV:2,1,1 VP:6,4,0
rais# 7 1 E:7,0,0 NE:3,0,0 O:6,0,0 VP:7,0,0
rais#o 5 1 E:5,0,0 O:5,0,0 VP:5,0,0
raise# 117 17 C:5,2,1 CE:5,3,1 E:102,10,1 Et:9,2,1 L:5,0,0 LR:4,0,0 Lt:4,0,0 LtR:3,0,0 NE:86,7,0 NEt:9,2,0 O:91,7,2 OC:3,1,1 P:30,0,0 Pn:30,0,0 PnV:9,0,0 QR:4,0,0 S:6,1,1 SVP:5,1,0 VP:112,10,3 VPo:46,4,0 VPot:5,1,0 VPt:5,2,1 X:4,0,0 XE:4,0,0
raise#0 6 0 E:6,0,0 NE:5,0,0 VP:6,0,0
raise#o 57 10 E:57,8,0 Et:7,2,1 NE:49,6,0 NEt:7,2,0 O:57,6,1 VP:57,7,1 VPo:16,3,0 VPot:4,1,0 VPt:4,2,1
raise#o|p:for 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0 VPo:5,0,0
rally# 25 0 E:24,0,0 Et:3,0,0 NE:13,0,0 O:17,0,0 P:9,0,0 Pn:9,0,0 VP:24,0,0 VPo:11,0,0 X:3,0,0 XE:3,0,0
rally#o 11 0 E:11,0,0 NE:8,0,0 O:11,0,0 VP:11,0,0 VPo:5,0,0
ramp# 7 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:6,0,0 VPo:3,0,0
range# 5 1 E:3,0,0 P:3,0,0 Pn:3,1,0 VP:3,0,0
rank# 16 3 E:14,3,3 Et:2,1,0 NE:5,2,0 O:8,1,1 P:7,1,0 Pn:7,1,0 PnV:1,1,0 VP:14,3,3 VPo:2,2,0 VPt:2,1,0 X:3,1,0 XE:3,1,0 XEt:1,1,0 Xt:1,1,0
ratchet# 5 2 E:4,0,0 NE:3,0,0 NEt:1,1,0 O:4,1,0 VP:5,0,0 VPo:3,0,0
rate# 5 1 E:5,1,1 NE:2,1,0 O:1,1,1 VP:4,1,1
rattl# 7 6 E:5,2,0 NE:2,2,0 O:5,1,0 P:2,1,0 Pn:2,1,0 PnV:2,1,0 PnVt:1,1,1 SVP:2,1,0 SVPt:1,1,0 VP:7,2,0 VPt:1,1,0
rattl#o 5 5 E:5,2,0 NE:2,2,0 O:5,1,0 VP:5,1,0
reach# 51 5 E:43,4,2 Et:9,0,0 NE:18,3,0 O:28,5,2 P:25,0,0 Pn:25,0,0 PnV:5,0,0 S:3,0,0 SVP:3,0,0 T:3,0,0 TE:3,0,0 VP:49,5,2 VPo:7,0,0 X:3,0,0 XE:3,0,0
reach#o 18 4 E:18,4,2 Et:3,0,0 NE:11,3,0 O:18,4,2 VP:18,4,2
react# 11 4 E:8,2,0 P:7,1,0 Pn:7,1,0 PnV:4,0,0 QR:2,1,0 VP:10,1,0
read# 44 20 C:4,2,0 CE:4,2,0 E:32,8,7 L:7,5,3 LRt:1,1,0 Lt:2,1,1 LtRt:1,1,0 NE:13,2,0 O:24,6,5 OC:2,1,1 P:7,0,0 Pn:7,0,0 PnV:3,0,0 QL:6,6,5 QLR:4,4,1 QR:10,6,6 REL:2,2,0 S:3,1,0 VP:32,6,5 VPo:8,1,0
read#o 13 4 E:13,3,3 NE:10,2,0 O:13,4,3 VP:13,3,3 VPo:3,0,0
ready# 14 3 P:3,0,0 Pn:3,0,0 VP:14,1,1 X:11,2,1 XE:11,1,1 XEt:3,0,0
ready#x|A 9 2 VP:9,1,1 X:9,2,1 XE:9,1,1
realize# 7 6 C:4,4,3 CE:4,4,4 CEt:1,1,0 Ct:1,1,0 E:5,4,3 Et:1,1,0 NE:3,2,0 SVP:1,1,0 VP:7,5,3 VPt:1,1,0
rebuf# 6 2 E:5,0,0 O:3,0,0 VP:5,0,0
rebuild# 5 0 E:5,0,0 NE:3,0,0 O:4,0,0 VP:5,0,0
rebuk# 5 4 E:4,2,2 NE:4,2,0 O:4,0,0 P:1,1,0 Pn:1,1,0 SVP:1,1,0 SVa:1,1,0 SX:1,1,0 VP:5,3,2 VPo:4,2,0 X:1,1,0 XE:1,1,0
rebut# 6 6 E:6,4,4 Et:1,1,1 NE:5,3,0 NEt:1,1,0 O:6,6,4 VP:6,5,5
rebut#o 5 5 E:5,4,4 Et:1,1,1 NE:4,3,0 NEt:1,1,0 O:5,5,4 VP:5,5,5
recall# 47 44 C:7,6,4 CE:7,6,4 CEt:1,1,0 Ct:1,1,0 E:36,27,19 Et:4,2,0 L:11,5,2 LR:5,2,1 Lt:2,1,1 NE:19,14,0 NEt:3,0,0 O:26,11,9 P:5,3,0 Pn:5,3,0 PnV:1,1,0 PnVt:1,1,0 QL:7,5,2 QLR:3,3,3 QR:5,3,1 T:2,2,0 TE:2,2,0 VP:36,24,20 VPo:8,6,0 VPt:2,1,0 X:3,3,1 XE:3,3,1
recall#o 19 17 E:19,14,11 NE:13,9,0 O:19,8,7 VP:19,11,10 VPo:5,3,0
receive# 75 7 E:70,0,0 Et:10,1,0 L:3,0,0 Lt:3,0,0 NE:42,0,0 NEt:7,0,0 O:57,1,1 P:11,0,0 Pn:11,0,0 PnV:6,0,0 VP:69,1,0 VPo:17,0,0 VPt:6,0,0 X:3,0,0 XE:3,0,0
receive#o 44 4 E:44,0,0 Et:7,0,0 NE:33,0,0 NEt:5,0,0 O:44,0,0 VP:44,0,0 VPo:11,0,0 VPt:5,0,0
receive#o|T 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
recite# 5 5 E:5,2,1 NE:4,1,0 O:5,2,2 QR:2,1,1 VP:5,3,2 VPo:2,1,0 X:1,1,0 XE:1,1,0
recognize# 27 20 C:9,7,5 CE:9,8,7 CEt:2,1,0 Ct:1,1,0 E:21,13,11 Et:5,3,1 NE:10,4,0 NEt:2,1,0 O:11,7,6 P:3,3,0 Pn:3,2,0 PnV:1,1,0 S:5,0,0 SVP:5,3,2 VP:26,17,12 VPo:3,2,0 VPt:3,2,1 X:1,1,0 XE:1,1,0
recognize#ct 9 8 C:9,7,5 CE:9,8,7 CEt:2,1,0 Ct:1,1,0 E:9,8,7 Et:2,1,0 NE:1,1,0 VP:9,7,6 VPt:1,1,0
recognize#o 7 5 E:7,3,3 Et:2,1,1 NE:6,2,0 O:7,5,5 VP:7,4,4 VPt:2,1,1
recommend# 15 11 C:3,3,3 CE:3,2,1 CEt:1,1,1 E:9,4,3 Et:2,1,1 L:2,1,0 Lt:2,1,0 NE:4,2,0 O:4,1,1 QL:1,1,0 QLR:1,1,1 S:2,1,1 VP:12,6,6 VPo:2,1,0 X:2,1,1 XE:2,1,1
reconsider# 4 2 C:1,1,1 CE:1,1,1 E:4,1,1 O:1,1,0 VP:4,2,1
record# 6 1 E:4,1,1 NE:2,1,0 O:4,0,0 VP:6,1,1 VPo:2,1,0 X:1,1,0 XE:1,1,0
recount# 8 7 E:5,3,3 L:3,1,0 Lt:2,1,0 NE:5,3,0 O:5,4,4 QL:1,1,0 VP:5,4,4
recount#o 5 4 E:5,3,3 NE:5,3,0 O:5,4,4 VP:5,4,4
recruit# 8 0 E:8,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
reduce# 17 1 E:16,1,1 Et:3,0,0 NE:14,1,0 O:16,1,0 P:5,1,0 Pn:5,0,0 PnV:3,1,0 VP:17,1,1 VPo:10,1,0
reduce#o 10 0 E:10,0,0 NE:9,0,0 O:10,0,0 VP:10,0,0 VPo:5,0,0
refer# 64 55 C:1,1,0 CE:1,1,0 E:20,16,1 L:41,0,0 LR:18,2,0 Lt:3,0,0 P:19,12,0 Pn:19,12,5 PnV:8,6,3 QL:3,0,0 VP:23,18,1 X:5,3,0 XE:5,2,0
refer#p:to 12 11 E:12,10,0 P:12,8,0 Pn:12,9,5 PnV:4,3,2 VP:12,10,0
refer#post0 20 17 L:20,0,0
refer#post0m 12 11 L:12,0,0 LR:12,2,0
refer#postSm 5 5 L:5,0,0 LR:5,0,0
reference# 11 10 C:1,1,0 CE:1,1,0 E:11,8,5 Et:3,3,1 NE:9,7,0 NEt:1,1,0 O:11,7,5 OC:1,1,1 Ot:1,1,0 P:2,2,0 Pn:2,2,0 VP:11,10,7 VPo:6,4,0 VPt:2,2,1
reference#o 6 6 E:6,5,4 Et:2,2,1 NE:6,5,0 NEt:1,1,0 O:6,5,4 Ot:1,1,0 VP:6,6,4 VPo:2,1,0 VPt:2,2,1
reflect# 40 8 C:2,2,0 CE:2,2,0 E:31,3,3 Et:6,1,0 L:3,0,0 LR:1,1,0 LtR:1,1,0 NE:24,3,0 NEt:4,0,0 O:27,2,1 OC:2,2,2 P:12,2,0 Pn:12,2,1 PnV:5,1,1 PnVt:1,1,1 S:4,0,0 SVP:4,0,0 VP:37,4,3 VPo:6,2,0 VPt:3,1,0
reflect#o 18 1 E:18,1,1 Et:3,0,0 NE:17,1,0 O:18,1,1 VP:18,1,1
refrain# 4 1 E:3,0,0 P:3,1,0 Pn:3,1,0 VP:3,1,0
refuse# 56 48 E:53,36,18 Et:9,9,5 L:3,0,0 NE:4,3,0 O:4,1,1 P:4,4,0 Pn:4,3,0 PnV:1,1,0 TE:2,1,0 VP:52,42,22 VPo:2,2,0 VPt:6,6,4 X:48,40,22 XE:48,33,16 XEt:9,9,5 Xt:3,3,1
refuse#x 41 38 E:41,28,15 Et:8,8,5 P:1,1,0 VP:41,33,18 VPt:6,6,4 X:41,34,21 XE:41,28,15 XEt:8,8,5 Xt:3,3,1
regard# 7 6 E:4,3,1 NE:2,2,0 O:4,2,0 P:5,5,0 Pn:5,5,1 PnVt:1,1,0 S:2,1,0 SVP:2,1,0 SVPt:1,1,0 VP:7,5,1 VPo:4,3,0 VPt:1,1,0
register# 26 2 E:19,1,1 Et:4,1,0 NE:9,1,0 O:11,0,0 P:9,1,0 Pn:9,1,1 PnV:4,1,0 S:5,0,0 SVP:3,0,0 VP:21,2,1 VPo:6,1,0 X:3,0,0 XE:3,0,0
reiterate# 16 16 C:3,3,2 CE:3,3,2 CEt:1,1,1 COL:1,1,0 Ct:1,1,1 E:16,14,9 Et:5,2,1 NE:11,8,1 NEt:2,1,0 O:11,6,5 P:4,2,0 Pn:4,2,0 QR:1,1,1 T:2,1,1 TE:2,1,1 VP:15,12,8 VPo:5,4,0 VPt:4,1,1
reiterate#o 6 6 E:6,5,3 NE:6,5,1 O:6,4,3 VP:6,6,4 VPo:2,2,0
reject# 37 33 C:3,3,0 CE:3,3,0 CEt:1,1,1 Ct:1,1,1 E:29,22,13 Et:6,6,4 NE:23,16,0 NEt:5,5,1 O:28,18,11 OC:3,3,2 OCt:1,1,0 PnV:1,1,0 S:5,3,3 VP:35,25,14 VPo:10,8,0 VPot:3,3,1 VPt:7,5,3 X:3,3,0 XE:3,2,0 XEt:1,1,0 Xt:1,1,0
reject#o 19 16 E:19,14,8 Et:4,4,3 NE:14,9,0 NEt:3,3,0 O:19,14,9 VP:19,14,7 VPo:3,1,0 VPot:1,1,0 VPt:3,3,2
reject#pasA 5 5 S:4,3,3 VP:5,1,0
relate# 5 0 E:5,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
release# 129 45 C:4,0,0 CE:4,0,0 E:64,25,6 Et:15,7,2 L:3,0,0 NE:30,10,0 NEt:8,4,0 O:60,17,8 Ot:1,1,0 P:25,4,0 Pn:25,3,0 PnV:8,0,0 PnVt:4,2,0 Pnt:1,1,0 Pt:2,1,0 QR:4,1,1 S:21,8,6 SVP:15,5,0 T:3,0,0 TE:3,0,0 VP:117,25,8 VPo:32,12,0 VPot:6,5,0 VPt:13,7,2 X:1,1,0 XE:1,1,0
release#0 11 0 E:6,0,0 VP:9,0,0
release#acl 7 0 VP:7,0,0
release#acl|p:on 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
release#o 16 11 E:16,8,4 Et:5,2,1 NE:13,6,0 NEt:5,2,0 O:16,7,4 VP:16,8,5 VPo:6,3,0 VPot:1,1,0 VPt:3,2,1
release#o|T 26 12 E:25,12,1 Et:5,1,0 NE:5,0,0 O:26,5,2 Ot:1,1,0 VP:26,9,2 VPo:11,5,0 VPot:1,1,0 VPt:3,2,0
release#pas 13 6 S:13,6,4 SVP:8,4,0 VP:8,1,0
release#pasA 13 2 VP:13,0,0
relocate# 5 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
rely# 20 4 E:16,3,0 L:4,0,0 P:16,1,0 Pn:16,2,1 PnV:7,2,1 T:3,0,0 TE:3,0,0 VP:16,3,0
rely#p:on 8 2 E:8,2,0 P:8,1,0 Pn:8,1,1 PnV:3,1,0 VP:8,2,0
remain# 111 8 COL:4,0,0 E:97,2,0 Et:12,1,0 L:10,0,0 LR:4,0,0 Lt:3,0,0 NE:55,2,0 NEt:7,0,0 O:29,1,0 P:25,1,0 Pn:25,1,1 PnV:5,0,0 QR:3,0,0 T:5,0,0 TE:5,0,0 VP:99,3,0 VPo:7,1,0 VPt:6,1,0 X:44,3,1 XE:44,1,0 XEt:5,1,0
remain#0 5 0 E:5,0,0 VP:4,0,0
remain#a 22 4 E:22,1,0 Et:1,1,0 NE:18,1,0 VP:22,2,0 VPt:1,1,0 X:22,3,1 XE:22,1,0 XEt:1,1,0
remain#a|T 13 0 E:13,0,0 NE:8,0,0 VP:13,0,0 X:13,0,0 XE:13,0,0
remain#o 21 1 E:21,0,0 NE:16,0,0 O:21,1,0 VP:21,0,0 VPo:5,0,0
remain#p:in 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0
remain#postS 6 1 L:6,0,0 Lt:3,0,0
remain#x 6 0 E:6,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
remark# 23 16 C:5,5,2 CE:5,5,2 E:15,6,3 L:8,1,1 LR:4,2,0 P:2,1,0 Pn:2,1,0 QL:4,1,1 QLR:2,2,0 QR:1,1,1 VP:12,7,2
remark#0 6 3 E:6,1,1 VP:4,1,0
remember# 30 23 C:8,3,2 CE:8,3,2 CEt:2,2,0 Ct:2,2,0 E:22,13,11 Et:5,3,1 LR:1,1,0 NE:9,5,0 O:9,5,5 OC:1,1,0 P:3,2,0 Pn:3,1,0 PnV:2,2,0 S:3,0,0 SVP:2,2,0 VP:24,15,9 VPo:2,2,0 VPot:1,1,0 VPt:6,3,1 X:2,2,0 XE:2,2,0 XEt:1,1,1 Xt:1,1,1
remember#ct 5 2 C:5,2,2 CE:5,2,2 CEt:1,1,0 Ct:1,1,0 E:5,2,2 Et:1,1,0 VP:5,2,2 VPt:1,1,0
remember#o 6 5 E:6,4,4 NE:4,2,0 O:6,4,4 VP:6,4,4
remind# 23 22 C:7,6,3 CE:7,6,5 E:22,19,0 Et:3,1,0 NE:22,19,9 NEt:3,1,1 O:21,7,0 OC:7,5,0 P:4,2,1 Pn:4,2,0 PnV:1,1,0 VP:22,15,0 VPi:1,1,0 VPo:14,10,7 X:1,1,0 XE:1,1,0
remind#o 11 10 E:11,9,0 Et:2,1,0 NE:11,9,3 NEt:2,1,1 O:11,5,0 VP:11,7,0 VPo:4,3,3
remove# 9 1 E:6,1,0 NE:4,0,0 O:6,1,1 P:7,0,0 Pn:7,0,0 VP:9,1,0 VPo:4,0,0
renew# 13 6 C:2,1,1 CE:2,1,1 E:9,3,0 NE:5,3,0 O:9,2,0 OC:1,1,0 P:3,0,0 Pn:3,0,0 PnV:3,1,0 S:3,0,0 SVP:3,2,0 VP:12,5,0 VPo:3,2,1 X:1,1,1 XE:1,1,0
reopen# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
repeal# 8 0 E:8,0,0 NE:4,0,0 O:7,0,0 VP:7,0,0
repeal#o 6 0 E:6,0,0 O:6,0,0 VP:6,0,0
repeat# 24 17 C:5,3,1 CE:5,3,1 E:22,12,8 Et:3,2,0 NE:17,10,0 NEt:2,1,0 O:18,7,3 OC:3,2,1 Ot:2,1,0 P:7,2,0 Pn:7,2,1 PnV:3,0,0 REL:1,1,1 VP:22,10,6 VPo:11,5,0 VPt:2,1,0
repeat#o 10 8 E:10,7,4 Et:2,2,0 NE:9,6,0 NEt:2,1,0 O:10,4,2 Ot:1,1,0 VP:10,5,3 VPo:4,1,0 VPt:1,1,0
replace# 20 1 E:16,0,0 NE:9,0,0 O:13,1,1 P:3,0,0 Pn:3,0,0 VP:20,1,1 VPo:5,0,0 X:3,0,0 XE:3,0,0
replace#o 10 1 E:10,0,0 NE:5,0,0 O:10,1,1 VP:10,1,1
reply# 24 22 C:4,3,3 CE:4,4,4 E:14,9,6 L:10,6,2 LR:3,1,0 Lt:5,4,1 P:4,1,0 Pn:4,1,1 QL:7,6,4 QLR:4,4,3 QR:7,6,4 T:1,1,1 TE:1,1,1 VP:11,6,4 X:1,1,0 XE:1,1,1
reply#postSq 6 6 L:6,5,1 Lt:5,4,1 QL:6,5,3 QLR:4,4,3
report# 160 121 C:41,31,22 CE:41,30,23 CEt:6,4,0 COL:6,1,1 Ct:5,3,0 E:120,70,46 Et:20,11,3 L:26,20,18 LR:6,3,0 Lt:6,0,0 NE:27,14,2 O:28,15,9 OC:3,3,1 Ot:2,1,0 P:30,4,1 Pn:30,4,0 PnV:7,5,0 PnVt:1,1,0 QL:8,3,2 QLR:3,1,0 QR:11,6,2 S:12,7,6 SVP:7,4,0 SVPt:1,1,0 SX:2,1,0 T:9,2,1 TE:9,2,1 VP:122,64,36 VPo:6,5,2 VPt:13,8,3 X:13,9,5 XE:13,7,5 XEt:4,3,3 Xt:3,2,2
report#0 11 7 E:11,7,6 NE:5,4,0 VP:7,4,1
report#: 5 1 COL:5,1,1 E:5,1,1 VP:3,0,0
report#c 5 3 C:5,2,1 CE:5,2,1 E:5,2,1 NE:4,2,0 VP:5,2,1
report#ct 25 23 C:25,21,15 CE:25,20,16 CEt:4,3,0 Ct:3,2,0 E:25,20,16 Et:4,3,0 P:3,0,0 Pn:3,0,0 PnV:3,3,0 PnVt:1,1,0 VP:25,21,14 VPt:4,3,0
report#g 10 8 E:10,6,5 Et:3,2,2 VP:10,7,4 VPt:3,2,2 X:10,7,4 XE:10,6,5 XEt:3,2,2 Xt:3,2,2
report#o 12 9 E:12,7,5 NE:6,2,0 O:12,7,4 VP:12,7,5 VPo:1,1,0
report#o|T 6 6 E:5,4,3 Et:1,1,0 NE:3,2,0 O:6,5,3 Ot:1,1,0 VP:6,5,3 VPt:1,1,0
report#p:by 8 5 E:8,4,0 Et:3,2,0 P:8,1,0 Pn:8,1,0 PnV:1,1,0 VP:8,2,0
report#pasA 9 7 S:6,6,5 VP:9,0,0
report#postS 11 11 L:11,11,10
report#postSq 7 6 L:7,6,5 QL:7,3,2 QLR:3,1,0
represent# 63 7 C:2,1,1 CE:2,1,1 E:60,5,3 Et:8,0,0 NE:47,4,0 NEt:8,0,0 O:55,5,4 Ot:5,0,0 P:7,1,0 Pn:7,1,0 PnV:3,0,0 SVP:1,1,0 VP:62,7,5 VPo:7,1,0 VPt:5,0,0
represent#o 47 4 E:47,3,2 Et:8,0,0 NE:38,3,0 NEt:8,0,0 O:47,4,3 Ot:5,0,0 VP:47,4,2 VPo:3,0,0 VPt:5,0,0
republican# 6 0 P:4,0,0 Pn:4,0,0 VP:5,0,0
request# 14 9 E:11,5,4 NE:7,4,0 O:9,4,3 P:3,2,0 Pn:3,2,0 S:2,1,1 SVP:1,1,1 VP:12,6,5 VPo:3,2,0 X:2,1,0 XE:2,1,0
request#o 5 3 E:5,2,2 NE:3,1,0 O:5,2,2 VP:5,2,2
require# 50 12 C:3,2,0 CE:3,2,1 E:37,8,7 L:4,0,0 LR:3,0,0 Lt:4,0,0 LtR:3,0,0 NE:28,5,0 O:30,4,2 OC:1,1,1 S:4,0,0 SVP:3,2,1 SX:3,2,1 VP:45,10,4 VPo:12,3,0 X:16,5,0 XE:16,5,0
require#o 21 3 E:21,3,3 NE:17,2,0 O:21,3,2 VP:21,3,2 VPo:4,0,0
require#o|x 7 2 E:7,2,2 NE:7,2,0 O:7,0,0 VP:7,2,1 VPo:7,2,0 X:7,2,0 XE:7,2,0
reserve# 7 1 E:3,1,0 NE:1,1,0 P:5,1,0 Pn:5,1,1 VP:6,1,0 VPo:1,1,0
resign# 8 0 E:5,0,0 L:3,0,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:3,0,0
resist# 9 4 E:8,2,2 Et:1,1,0 NE:5,2,0 O:6,2,2 VP:8,3,2 VPo:3,0,0 X:1,1,0 XEt:1,1,0
resolve# 4 0 VP:3,0,0
resonat# 6 3 E:4,0,0 P:6,0,0 Pn:6,0,0 S:1,1,0 SVP:1,1,0 VP:6,0,0
resonate# 4 1 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
respond# 119 73 C:13,11,4 CE:13,11,5 E:93,46,18 Et:9,4,1 L:24,6,4 LR:14,7,0 Lt:6,1,1 O:5,1,0 OC:1,1,0 P:71,24,2 Pn:71,22,13 PnV:29,17,9 PnVt:4,1,0 QL:7,6,5 QLR:2,2,2 QR:15,10,10 T:10,4,2 TE:10,4,2 VP:88,45,10 VPo:3,2,1 VPot:1,1,0 VPt:8,2,1 X:5,5,1 XE:5,4,1 XEt:1,1,0
respond#0 5 1 E:5,1,1 VP:3,1,0
respond#ct 8 7 C:8,6,2 CE:8,6,3 E:8,6,3 P:4,1,0 Pn:4,1,0 PnV:4,3,3 VP:8,6,2
respond#p:to 39 19 E:39,17,1 P:39,14,0 Pn:39,14,11 PnV:11,5,3 VP:39,17,1
respond#post0m 7 4 L:7,0,0 LR:7,4,0
respond#postSm 6 4 L:6,0,0 LR:6,2,0
respond#postSq 7 7 L:7,6,4 Lt:2,1,1 QL:7,6,5 QLR:2,2,2
respond#x 5 5 E:5,4,2 Et:1,1,0 P:3,2,0 Pn:3,1,0 PnV:3,3,2 VP:5,5,2 X:5,5,1 XE:5,4,1 XEt:1,1,0
responsible# 6 1 P:6,1,0 Pn:6,1,0 VP:6,1,0
responsible#p:for|A 6 1 P:6,1,0 Pn:6,1,0 VP:6,1,0
rest# 5 1 E:4,1,0 NE:2,1,0 P:4,1,0 Pn:4,1,1 VP:4,1,0 VPo:2,1,0
restrict# 10 6 COL:4,0,0 E:6,2,2 Et:3,3,3 NE:5,1,0 NEt:1,1,0 O:6,6,5 P:4,0,0 Pn:4,0,0 S:4,0,0 SVP:4,0,0 VP:10,6,5
restrict#o 6 6 E:6,2,2 Et:3,3,3 NE:5,1,0 NEt:1,1,0 O:6,6,5 VP:6,6,5
result# 12 0 E:6,0,0 L:6,0,0 LR:4,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
retain# 8 0 E:7,0,0 Et:3,0,0 NE:5,0,0 NEt:3,0,0 O:7,0,0 VP:8,0,0 VPo:3,0,0
retain#o 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 VP:6,0,0
retire# 18 0 E:16,0,0 NE:8,0,0 O:5,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:15,0,0
return# 54 4 COL:2,1,1 E:44,2,1 Et:10,0,0 L:5,0,0 NE:12,1,0 O:15,0,0 P:32,0,0 Pn:32,0,0 PnV:13,0,0 PnVt:5,0,0 QR:4,0,0 S:4,0,0 SVP:4,0,0 VP:48,2,1 VPo:7,1,0 VPt:9,0,0 X:7,1,0 XE:7,1,0
return#o 9 1 E:9,1,1 NE:7,1,0 O:9,0,0 VP:9,1,1 VPo:2,1,0
return#p:to 14 0 E:14,0,0 P:14,0,0 Pn:14,0,0 PnV:6,0,0 VP:14,0,0
return#x 5 1 E:5,1,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 VP:5,1,0 X:5,1,0 XE:5,1,0
retweet# 5 4 E:4,3,2 NE:2,1,0 O:4,3,2 P:1,1,0 VP:5,3,3 VPo:3,2,0
reveal# 45 33 C:14,10,9 CE:14,10,9 CEt:7,4,2 Ct:6,4,2 E:39,25,16 Et:12,6,2 NE:20,12,0 NEt:4,2,0 O:20,10,5 OC:1,1,0 OCt:1,1,0 P:3,0,0 Pn:3,0,0 PnV:1,1,0 QR:2,2,0 S:4,1,1 SVP:4,2,0 T:4,2,1 TE:4,2,1 TEt:2,1,0 Tt:2,1,0 VP:41,22,16 VPo:6,3,0 VPot:1,1,1 VPt:8,4,1 X:4,0,0 XE:4,0,0
reveal#ct 7 6 C:7,5,5 CE:7,5,5 CEt:3,2,1 Ct:3,2,1 E:7,5,5 Et:3,2,1 VP:7,5,5 VPt:3,2,1
reveal#o 12 9 E:12,8,4 NE:10,5,0 O:12,6,3 VP:12,6,3
reverse# 14 2 E:11,1,0 Et:2,1,0 NE:6,1,0 NEt:1,1,1 O:12,0,0 Ot:1,1,0 VP:13,1,0 VPo:2,1,0 VPt:2,1,0
reverse#o 10 2 E:10,1,0 Et:1,1,0 NE:5,1,0 NEt:1,1,1 O:10,0,0 Ot:1,1,0 VP:10,1,0 VPo:1,1,0 VPt:1,1,0
review# 5 2 VP:3,0,0
revise# 4 1 E:4,1,0 NE:2,1,0 O:4,1,0 VP:3,1,0
revisit# 5 2 E:5,1,0 NE:4,1,0 O:5,0,0 VP:5,1,0 VPo:2,1,0 X:1,1,0 XE:1,1,0
revive# 6 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
rid# 4 1 P:3,0,0 Pn:3,0,0 VP:4,0,0
right# 4 1 E:3,1,0 NE:2,1,0 O:3,0,0 VP:4,1,0 VPo:2,1,0
right-w# 5 0 E:5,0,0 NE:5,0,0 O:4,0,0 VP:4,0,0
rip# 8 5 E:7,4,3 Et:1,1,1 NE:5,3,0 NEt:1,1,0 O:5,3,3 P:4,0,0 Pn:4,0,0 VP:8,4,3 VPo:4,1,0 VPt:1,1,1 X:1,1,1 XE:1,1,1
rise# 43 4 C:3,1,0 CE:3,1,0 E:38,2,0 Et:3,0,0 L:5,0,0 LR:3,0,0 NE:16,1,0 O:16,0,0 OC:2,1,0 P:21,0,0 Pn:21,0,0 PnV:6,0,0 VP:37,1,0 VPo:13,1,0 X:5,0,0 XE:5,0,0
rise#o 8 0 E:8,0,0 NE:8,0,0 O:7,0,0 VP:8,0,0 VPo:4,0,0
risen# 11 0 E:7,0,0 L:4,0,0 P:5,0,0 Pn:5,0,0 VP:6,0,0
roil# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
roll# 19 3 C:1,1,0 CE:1,1,0 E:10,3,1 Et:3,0,0 L:3,0,0 NE:6,3,1 O:7,1,0 OC:1,1,1 P:6,0,0 Pn:6,0,0 VP:16,2,1 VPo:2,2,1 X:1,1,1 XE:1,1,1
root# 4 1 P:4,1,0 Pn:4,1,1 VP:4,1,0
rub# 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
rule# 23 12 C:7,5,5 CE:7,5,5 E:19,7,6 L:2,1,1 NE:6,0,0 O:6,2,1 P:5,1,1 Pn:5,1,0 VP:20,9,7 VPo:3,1,0 X:3,2,0 XE:3,1,0
rule#ct 5 4 C:5,3,3 CE:5,3,3 E:5,3,3 VP:5,3,3
run# 158 11 C:6,1,1 CE:6,1,1 E:139,7,3 Et:20,0,0 L:15,0,0 LR:8,0,0 Lt:6,0,0 NE:56,6,0 NEt:11,0,0 O:65,4,3 OC:3,1,0 P:62,2,0 Pn:62,2,1 PnV:25,0,0 Pnt:3,0,0 Pt:3,0,0 QR:3,0,0 T:6,0,0 TE:6,0,0 VP:134,8,4 VPo:29,3,1 VPot:4,0,0 VPt:12,0,0 X:12,1,0 XE:12,1,0
run#0 12 0 E:12,0,0 NE:3,0,0 VP:5,0,0
run#o 39 4 E:39,4,3 Et:9,0,0 NE:29,4,0 NEt:8,0,0 O:39,3,2 VP:39,4,3 VPo:9,1,0 VPt:5,0,0
run#o|T 9 2 E:9,0,0 NE:3,0,0 O:9,1,1 VP:9,1,1 VPo:5,0,0
run#p:for 20 0 E:20,0,0 Et:3,0,0 P:20,0,0 Pn:20,0,0 PnV:12,0,0 VP:20,0,0
run#p:on 5 1 E:5,0,0 P:5,1,0 Pn:5,1,0 VP:5,0,0
run#postS 5 0 L:5,0,0
run#postSm 6 0 L:6,0,0 LR:6,0,0 Lt:3,0,0
run#x 6 0 E:6,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
rush# 9 1 E:9,1,0 NE:3,1,0 O:4,1,0 VP:9,1,0 VPt:3,0,0 X:5,0,0 XE:5,0,0
rush#x 5 0 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
same# 4 0 VP:4,0,0
save# 10 0 E:10,0,0 NE:4,0,0 O:7,0,0 P:4,0,0 Pn:4,0,0 VP:9,0,0 VPo:5,0,0
say# 4632 4558 C:2190,1790,1305 CE:2190,1795,1335 CEt:287,208,93 Ct:223,161,71 E:2705,2190,1578 Et:344,229,107 L:2343,1616,842 LR:617,449,142 LRt:25,21,0 Lt:1977,1335,642 LtR:395,236,27 LtRt:23,19,0 Ltt:52,15,0 NE:1612,1293,4 NEt:229,166,0 O:245,122,75 OC:98,86,58 OCt:20,14,7 Ot:12,8,1 P:198,42,1 Pn:198,41,5 PnV:117,76,0 PnVt:13,5,0 Pnt:4,0,0 Pt:5,0,0 QL:1827,1463,796 QLR:794,766,656 QR:363,287,161 REL:9,1,1 S:20,0,0 SVP:15,13,0 SVPt:2,2,1 SX:5,4,0 SXt:1,1,1 T:8,5,2 TE:8,5,2 VP:2519,2009,1461 VPo:124,91,3 VPot:17,11,1 VPt:294,195,80 X:27,17,5 XE:27,22,10 XEt:5,5,1 Xt:1,1,0
say#0 78 74 E:69,26,17 Et:10,5,3 NE:40,9,0 NEt:4,2,0 VP:64,14,7 VPt:6,2,0
say#Q 8 8 E:8,5,1 NE:2,1,0 P:5,0,0 Pn:5,0,0 QR:8,5,3 VP:7,2,2
say#Q|c 38 38 C:38,33,15 CE:38,31,14 CEt:4,3,3 Ct:3,2,2 E:38,31,10 Et:5,3,3 NE:18,15,0 NEt:3,2,0 P:18,0,0 Pn:18,0,0 PnV:18,13,0 QR:38,29,15 VP:38,32,9 VPt:4,2,2
say#Q|ct 7 7 C:7,7,2 CE:7,7,3 E:7,7,3 QR:7,5,0 VP:7,7,2
say#a 6 6 E:6,6,3 NE:4,4,0 VP:6,5,2 X:6,4,1 XE:6,6,3
say#c 1283 1260 C:1283,1162,936 CE:1283,1155,937 CEt:190,156,77 Ct:146,121,57 E:1283,1155,945 Et:192,157,79 NE:1135,1013,0 NEt:170,138,0 P:22,5,0 Pn:22,5,1 PnV:19,14,0 PnVt:1,1,0 VP:1282,1169,952 VPt:165,136,63
say#ct 262 259 C:262,246,183 CE:262,251,202 CEt:37,31,10 Ct:29,23,9 E:262,251,195 Et:37,31,9 NE:14,12,0 NEt:1,1,0 P:32,0,0 Pn:32,0,0 PnV:32,30,0 PnVt:3,3,0 VP:261,248,153 VPt:31,25,5
say#cw 22 19 C:22,15,13 CE:22,16,14 E:22,16,14 VP:22,16,14
say#c|o 78 78 C:78,62,0 CE:78,64,0 CEt:14,10,0 Ct:13,9,0 E:78,75,53 Et:16,14,8 NE:73,68,0 NEt:15,13,0 O:78,24,2 OC:78,74,53 OCt:16,13,7 PnV:2,1,0 VP:78,74,54 VPo:78,62,0 VPot:14,9,0 VPt:16,13,7
say#g 7 7 E:7,6,4 Et:2,2,1 VP:7,6,4 X:7,6,4 XE:7,6,4 XEt:2,2,1
say#mid 186 184 E:186,160,31 L:186,53,9 LR:186,172,108
say#o 121 112 E:121,102,83 Et:14,8,1 NE:90,72,0 NEt:9,5,0 O:121,81,62 Ot:10,8,1 VP:121,90,72 VPo:17,14,0 VPt:11,8,1
say#p:about 8 8 E:8,4,1 Et:1,1,0 P:8,5,1 Pn:8,5,4 VP:8,5,1
say#p:in 9 8 E:9,3,1 NE:1,1,0 P:9,3,0 Pn:9,2,0 VP:9,3,1
say#p:in|T 21 20 E:15,12,8 NE:1,1,1 P:21,11,0 Pn:21,11,0 PnV:2,2,0 VP:21,12,0
say#p:of 8 8 E:8,1,0 P:8,1,0 Pn:8,1,0 VP:8,1,0
say#p:on|T 5 5 E:4,2,2 P:5,2,0 Pn:5,2,0 VP:5,2,0
say#post0 39 37 L:39,26,0 Lt:29,20,0 Ltt:3,3,0
say#post0m 9 9 L:9,3,2 LR:9,8,0 LRt:1,1,0 Lt:3,1,1 LtR:3,1,0 LtRt:1,1,0
say#post0mq 7 7 L:7,6,5 LR:7,7,0 LRt:1,1,0 Lt:6,5,2 LtR:6,3,0 QL:7,6,4 QLR:1,1,0
say#post0mq|c 77 77 C:77,1,0 CE:77,1,0 CEt:26,0,0 Ct:22,0,0 E:77,1,0 Et:26,0,0 L:77,56,28 LR:77,48,0 LRt:7,6,0 Lt:77,53,24 LtR:77,43,0 LtRt:7,6,0 NE:77,1,0 NEt:14,0,0 QL:77,59,29 VP:77,1,0 VPt:22,0,0
say#post0mq|c|o 5 5 C:5,0,0 CE:5,0,0 E:5,0,0 Et:3,0,0 L:5,5,5 LR:5,4,0 LRt:2,2,0 Lt:5,5,4 LtR:5,3,0 LtRt:2,2,0 NE:5,0,0 NEt:3,0,0 O:5,0,0 OC:5,0,0 QL:5,5,5 VP:5,0,0 VPo:5,0,0 VPt:3,0,0
say#post0m|c 17 17 C:17,12,8 CE:17,12,9 CEt:3,2,1 Ct:3,2,1 E:17,13,11 Et:4,3,1 L:17,3,3 LR:17,9,0 LRt:1,1,0 Lt:17,3,2 LtR:17,8,0 LtRt:1,1,0 Ltt:7,0,0 NE:13,9,0 NEt:3,1,0 P:3,1,0 Pn:3,1,0 PnV:3,3,0 PnVt:1,1,0 VP:17,13,9 VPt:4,3,1
say#post0q|c 17 17 C:17,2,2 CE:17,2,2 E:17,2,2 L:17,11,3 Lt:17,11,3 NE:9,2,0 QL:17,11,3 VP:17,2,2
say#post0|c 14 14 C:14,13,13 CE:14,13,13 E:14,13,13 L:14,0,0 Lt:14,0,0 Ltt:8,0,0 NE:13,12,0 VP:14,13,13
say#post0|ct 6 6 C:6,6,6 CE:6,6,6 E:6,6,5 L:6,0,0 Lt:6,0,0 Ltt:3,0,0 PnV:1,1,0 VP:6,6,5
say#postI 32 32 L:32,29,25 Lt:23,20,18 Ltt:3,1,0
say#postImq 32 32 L:32,28,17 LR:32,20,1 LRt:1,1,0 Lt:28,23,14 LtR:28,17,1 LtRt:1,1,0 QL:32,27,18 QLR:3,3,2
say#postImq|c 16 16 C:16,0,0 CE:16,0,0 E:16,0,0 Et:5,0,0 L:16,10,7 LR:16,9,0 Lt:15,10,7 LtR:15,9,0 NE:16,0,0 QL:16,10,8 VP:16,0,0 VPt:5,0,0
say#postIq 359 353 L:359,274,135 Lt:347,258,123 Ltt:1,1,0 QL:359,285,136 QLR:224,214,187
say#postS 125 121 L:125,111,95 Lt:99,88,69 Ltt:12,9,0
say#postSm 16 16 L:16,3,2 LR:16,8,1 LRt:2,1,0 Lt:5,2,2 LtR:5,2,0 LtRt:2,1,0
say#postSmq 133 133 L:133,108,65 LR:133,89,11 LRt:8,7,0 Lt:121,95,53 LtR:121,78,8 LtRt:6,6,0 QL:133,113,76 QLR:18,17,9
say#postSmq|Q|c 6 6 C:6,2,0 CE:6,2,0 E:6,2,0 L:6,5,2 LR:6,5,2 Lt:6,4,2 LtR:6,5,1 PnV:2,1,0 QL:6,5,3 QLR:6,6,3 QR:6,3,0 VP:6,2,0
say#postSmq|c 26 26 C:26,1,0 CE:26,1,0 E:26,1,0 Et:6,0,0 L:26,17,12 LR:26,17,2 Lt:26,16,11 LtR:26,15,2 P:11,0,0 Pn:11,0,0 PnV:11,0,0 PnVt:4,0,0 Pnt:3,0,0 Pt:3,0,0 QL:26,18,14 VP:26,1,0 VPt:6,0,0
say#postSmq|q|c 26 26 C:26,16,0 CE:26,16,0 E:26,16,0 L:26,12,3 LR:26,23,13 Lt:26,12,3 LtR:26,23,11 QL:26,15,4 QLR:26,24,19 QR:26,19,0 VP:26,16,0
say#postSm|c 21 21 C:21,16,9 CE:21,19,11 E:21,19,11 L:21,4,2 LR:21,11,2 LRt:1,1,0 Lt:21,4,2 LtR:21,11,2 LtRt:1,1,0 Ltt:3,0,0 NE:13,13,0 P:3,0,0 Pn:3,0,0 PnV:3,2,0 VP:21,18,10
say#postSm|q|c 8 8 C:8,8,3 CE:8,8,3 E:8,8,4 L:8,0,0 LR:8,3,0 Lt:8,0,0 LtR:8,3,0 NE:1,1,0 OC:1,1,1 QR:8,8,7 VP:8,8,4 VPo:1,1,0
say#postSq 1082 1079 L:1082,821,407 Lt:996,676,289 Ltt:2,1,0 QL:1082,879,476 QLR:512,497,433
say#postSq|c 18 18 C:18,2,1 CE:18,2,1 E:17,2,1 L:18,15,8 Lt:18,14,6 NE:1,1,0 P:4,0,0 Pn:4,0,0 PnV:4,0,0 QL:18,15,10 VP:18,2,1
say#postS|c 20 20 C:20,19,14 CE:20,17,13 CEt:1,1,0 Ct:1,1,0 E:20,17,12 Et:1,1,0 L:20,2,0 Lt:20,2,0 NE:14,12,0 NEt:1,1,0 VP:20,18,14 VPt:1,1,0
say#q 53 52 E:7,4,4 QR:53,31,8 VP:3,1,1
say#q|T 21 21 E:19,18,15 QR:21,19,19 VP:8,7,5
say#q|c 144 139 C:144,116,69 CE:144,121,74 CEt:1,1,1 Ct:1,1,1 E:144,121,75 Et:1,1,1 NE:25,21,1 NEt:1,1,0 QR:144,126,95 VP:144,123,74 VPt:1,1,1
say#q|ct 14 14 C:14,13,12 CE:14,13,13 E:14,13,13 QR:14,11,0 VP:14,13,12
say#q|o 9 9 E:9,9,9 NE:3,3,0 O:9,9,7 QR:9,5,3 VP:9,9,8 VPo:1,1,0
say#rel 8 8 E:6,5,1 NE:3,2,0 REL:8,1,1 VP:6,5,1
scare# 5 4 C:2,1,0 CE:2,1,0 CEt:1,1,1 Ct:1,1,1 E:2,1,0 SVP:2,1,0 SVPt:1,1,0 VP:5,2,0 VPt:1,1,1
schedule# 33 2 E:4,0,0 O:3,0,0 P:14,0,0 Pn:14,0,0 PnV:3,0,0 S:23,0,0 SVP:22,2,1 SX:14,2,1 VP:32,2,0 VPo:3,0,0 X:16,2,0 XE:16,2,0 XEt:3,0,0
schedule#pas|p:for 7 0 P:7,0,0 Pn:7,0,0 S:6,0,0 SVP:6,0,0 VP:7,0,0
schedule#pas|x 15 2 S:14,0,0 SVP:14,2,1 SX:14,2,1 VP:15,2,0 X:15,2,0 XE:15,2,0 XEt:3,0,0
score# 13 0 E:13,0,0 Et:7,0,0 NE:10,0,0 NEt:6,0,0 O:10,0,0 P:4,0,0 Pn:4,0,0 PnV:3,0,0 PnVt:3,0,0 VP:13,0,0 VPo:6,0,0 VPot:3,0,0 VPt:5,0,0
score#o 7 0 E:7,0,0 Et:3,0,0 NE:7,0,0 NEt:3,0,0 O:7,0,0 VP:7,0,0 VPo:3,0,0
scorn# 4 1 VP:4,0,0
scrambl# 8 1 E:8,0,0 Et:3,0,0 VP:8,1,0 X:7,1,0 XE:7,0,0
scrambl#x 6 0 E:6,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
scramble# 6 1 E:6,1,0 O:3,0,0 VP:5,1,0 X:2,1,0 XE:2,1,0
seal# 5 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:5,0,0
search# 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
seat# 8 0 E:5,0,0 NE:4,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:7,0,0
secure# 25 0 E:24,0,0 NE:13,0,0 O:23,0,0 P:5,0,0 Pn:5,0,0 VP:24,0,0 VPo:7,0,0
secure#o 17 0 E:17,0,0 NE:9,0,0 O:17,0,0 VP:17,0,0
see# 221 119 C:35,16,9 CE:35,16,11 CEt:5,0,0 Ct:3,0,0 E:172,80,61 Et:23,6,2 L:7,0,0 Lt:7,0,0 NE:112,53,0 NEt:14,3,0 O:118,40,22 OC:5,1,1 OCt:1,1,0 Ot:3,0,0 P:80,30,0 Pn:80,30,4 PnV:24,10,0 PnVt:8,3,0 Pnt:1,1,0 Pt:1,1,0 QR:7,0,0 S:29,5,0 SVP:29,17,5 SVPt:4,1,0 SVa:2,2,0 SX:3,1,0 T:7,0,0 TE:7,0,0 VP:213,94,61 VPo:68,32,0 VPot:4,3,0 VPt:18,6,2 X:21,8,0 XE:21,8,0 XEt:1,1,0 Xt:1,1,0
see#0 5 2 E:5,2,1 VP:5,1,0
see#c 9 6 C:9,6,4 CE:9,6,5 E:9,6,4 NE:7,4,0 VP:9,6,5
see#ct 7 5 C:7,5,2 CE:7,5,2 E:7,4,2 PnV:2,1,0 VP:7,4,2
see#cw 13 4 C:13,3,3 CE:13,4,4 CEt:3,0,0 E:13,4,4 Et:3,0,0 VP:13,3,3
see#o 64 38 E:64,35,28 Et:5,0,0 NE:53,27,0 NEt:4,0,0 O:64,31,20 VP:64,35,30 VPo:22,12,0
see#o|a 7 3 E:7,2,2 NE:7,2,0 O:7,1,0 VP:7,2,2 VPo:7,2,0 X:7,2,0 XE:7,2,0
see#o|p:as 15 13 E:15,11,11 Et:5,3,2 NE:14,10,0 NEt:5,2,0 O:15,4,0 P:15,12,0 Pn:15,12,0 PnV:4,1,0 PnVt:3,2,0 VP:15,11,10 VPo:15,10,0 VPot:3,2,0 VPt:3,2,2
see#o|p:in 5 2 E:5,2,2 NE:4,2,0 O:5,1,0 P:5,1,0 Pn:5,0,0 PnV:2,1,0 VP:5,2,2 VPo:4,2,0
see#o|x 5 3 E:5,3,3 Et:1,1,0 NE:5,3,0 NEt:1,1,0 O:5,0,0 P:3,0,0 Pn:3,0,0 PnV:3,2,0 VP:5,3,3 VPo:5,3,0 VPot:1,1,0 VPt:1,1,0 X:5,3,0 XE:5,3,0 XEt:1,1,0 Xt:1,1,0
see#pas 5 2 S:4,0,0 SVP:4,1,1 VP:5,1,0
see#pas|p:as 19 14 P:19,12,0 Pn:19,12,3 Pnt:1,1,0 Pt:1,1,0 S:17,4,0 SVP:17,12,3 SVPt:2,1,0 VP:19,12,0 VPt:2,1,0
seek# 115 71 C:3,2,1 CE:3,2,1 CEt:1,1,1 COL:1,1,0 Ct:1,1,1 E:111,56,39 Et:17,10,7 NE:28,12,0 NEt:4,2,0 O:41,20,16 Ot:1,1,0 P:8,3,0 Pn:8,2,0 PnV:2,1,0 T:1,1,0 TE:1,1,0 VP:113,59,40 VPo:11,5,0 VPot:1,1,0 VPt:10,6,5 X:69,36,19 XE:69,38,22 XEt:11,6,3 Xt:4,3,2
seek#o 34 20 E:34,14,14 Et:5,3,2 NE:20,6,0 NEt:3,1,0 O:34,18,16 Ot:1,1,0 VP:34,18,16 VPo:4,0,0 VPt:2,1,0
seek#x 63 38 E:63,33,17 Et:10,5,3 PnV:1,1,0 VP:63,32,16 VPt:6,3,3 X:63,32,17 XE:63,33,18 XEt:10,5,3 Xt:3,2,2
seem# 160 110 C:13,4,2 CE:13,5,2 CEt:3,1,0 COL:5,1,0 Ct:2,1,0 E:158,81,7 Et:21,10,1 LR:2,1,0 LtR:1,1,0 NE:35,18,2 NEt:4,2,0 O:19,5,0 OC:1,1,0 P:17,8,0 Pn:17,7,0 PnV:3,1,0 QR:8,1,0 S:122,15,2 SVP:121,63,26 SVPt:16,7,1 SX:98,55,23 SXt:7,3,0 T:7,1,0 TE:7,1,0 VP:156,79,5 VPo:6,2,0 VPt:18,7,1 X:122,66,3 XE:122,62,4 XEt:18,10,1 Xt:7,2,0
seem#a 26 16 E:26,14,0 Et:3,2,0 NE:12,7,0 NEt:2,1,0 S:19,4,0 SVP:19,11,6 SVPt:3,3,0 SX:19,10,6 SXt:2,2,0 VP:26,15,0 VPt:3,2,0 X:26,13,0 XE:26,14,0 XEt:3,2,0 Xt:2,1,0
seem#a|T 9 5 E:9,2,0 NE:5,1,0 S:6,1,0 SVP:6,3,1 SX:6,3,1 VP:9,3,1 X:9,3,1 XE:9,2,1 XEt:1,1,0
seem#c|x 5 2 C:5,0,0 CE:5,0,0 E:5,0,0 Et:3,1,0 S:5,0,0 SVP:5,0,0 SVPt:3,1,1 SX:5,2,1 VP:5,0,0 VPt:3,1,0 X:5,2,0 XE:5,0,0 XEt:2,1,0
seem#o 15 9 E:15,8,3 NE:10,6,1 O:15,5,0 S:10,2,1 SVP:10,3,2 VP:15,5,0 VPo:2,1,0
seem#p:like 12 9 E:12,6,0 Et:2,1,0 P:12,6,0 Pn:12,6,0 S:9,2,0 SVP:9,6,2 VP:12,6,0
seem#x 58 46 E:58,39,2 Et:3,2,0 S:49,3,0 SVP:49,32,13 SVPt:2,1,0 SX:49,32,12 SXt:2,1,0 VP:58,38,2 VPt:2,1,0 X:58,38,2 XE:58,39,2 XEt:3,2,0 Xt:2,1,0
seem#x|pt 6 4 E:6,2,0 Et:2,1,0 S:6,0,0 SVP:6,3,1 SX:6,3,1 T:6,1,0 TE:6,1,0 VP:6,3,0 X:6,3,0 XE:6,2,0 XEt:2,1,0
seize# 20 4 E:13,0,0 NE:5,0,0 O:7,0,0 P:9,1,0 Pn:9,1,0 PnV:6,0,0 S:3,0,0 SVP:3,1,0 VP:17,1,0 X:3,0,0 XE:3,0,0
seize#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
select# 15 1 E:9,1,1 NE:8,1,0 O:10,1,1 P:3,0,0 Pn:3,0,0 S:3,0,0 VP:13,1,1 VPo:3,0,0
select#o 7 1 E:7,1,1 NE:6,1,0 O:7,1,1 VP:7,1,1
sell# 38 2 E:33,1,1 Et:5,0,0 NE:15,1,0 O:24,0,0 P:12,1,0 Pn:12,1,0 PnV:3,0,0 S:3,0,0 VP:32,1,1 VPo:6,1,0
sell#0 5 0 E:5,0,0
sell#o 15 1 E:15,0,0 NE:9,0,0 O:15,0,0 VP:15,0,0
send# 78 19 C:5,3,1 CE:5,3,2 COL:1,1,1 E:62,12,1 Et:13,0,0 L:5,0,0 LR:4,2,0 Lt:4,0,0 LtR:3,1,0 NE:33,5,1 NEt:6,0,0 O:56,4,1 OC:5,3,0 P:28,1,1 Pn:28,1,0 PnV:12,0,0 PnVt:6,0,0 QR:2,1,1 S:7,0,0 SVP:4,0,0 T:1,1,0 TE:1,1,0 VP:69,12,1 VPo:38,10,1 VPot:7,1,0 VPt:14,0,0 X:6,0,0 XE:6,0,0
send#o 19 2 E:19,2,0 Et:5,0,0 NE:16,2,0 NEt:5,0,0 O:19,1,0 VP:19,2,0 VPo:7,1,0 VPt:4,0,0
send#o|T 10 6 E:10,4,0 Et:3,0,0 NE:2,1,0 O:10,3,1 VP:10,5,1 VPo:5,3,0 VPot:1,1,0 VPt:3,0,0
send#o|p:to 6 0 E:6,0,0 NE:4,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
sentence# 5 2 E:2,1,0 NE:1,1,1 P:4,1,1 Pn:4,1,0 PnV:2,1,0 VP:4,2,0 VPo:1,1,1
separate# 6 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:6,0,0 VPo:4,0,0
serve# 103 2 E:80,2,0 Et:17,1,0 L:21,0,0 LR:6,0,0 Lt:5,0,0 NE:16,0,0 NEt:5,0,0 O:22,1,0 P:60,1,0 Pn:60,1,0 PnV:20,0,0 PnVt:6,0,0 Pnt:2,1,1 Pt:2,1,0 QR:3,0,0 VP:80,2,0 VPo:7,0,0 VPt:10,1,0
serve#o 12 1 E:12,1,0 Et:4,0,0 NE:7,0,0 NEt:4,0,0 O:12,1,0 VP:12,1,0
serve#p:as 30 1 E:30,1,0 Et:6,1,0 P:30,1,0 Pn:30,1,0 PnV:11,0,0 PnVt:4,0,0 Pnt:1,1,1 Pt:1,1,0 VP:30,1,0 VPt:5,1,0
serve#p:in 12 0 E:12,0,0 Et:4,0,0 P:12,0,0 Pn:12,0,0 PnV:3,0,0 VP:12,0,0 VPt:4,0,0
serve#postS 13 0 L:13,0,0 Lt:5,0,0
serve#postSm 5 0 L:5,0,0 LR:5,0,0
set# 80 8 E:48,3,2 Et:9,0,0 L:3,0,0 NE:34,2,0 NEt:7,0,0 O:40,3,2 P:26,0,0 Pn:26,0,0 PnV:9,0,0 S:5,0,0 SVP:5,0,0 T:4,0,0 TE:4,0,0 VP:77,4,2 VPo:16,0,0 VPt:5,1,0 X:21,2,0 XE:21,1,0 XEt:3,1,0 Xt:2,1,0
set#o 23 3 E:23,3,2 Et:5,0,0 NE:19,2,0 NEt:4,0,0 O:23,3,2 VP:23,3,2
set#x|A 13 3 VP:13,1,0 VPt:2,1,0 X:13,2,0 XE:13,1,0 XEt:2,1,0 Xt:1,1,0
settle# 14 1 C:2,1,0 CE:2,1,0 E:11,1,0 NE:3,0,0 O:5,0,0 P:6,0,0 Pn:6,0,0 VP:12,1,0
shake# 14 2 E:11,1,0 NE:8,0,0 O:11,0,0 P:4,0,0 Pn:4,0,0 SVP:1,1,0 SVa:1,1,0 VP:12,2,0 VPo:6,1,1 X:1,1,1 XE:1,1,1
shake#o 5 0 E:5,0,0 NE:3,0,0 O:5,0,0 VP:5,0,0
shape# 8 0 E:5,0,0 NE:3,0,0 O:4,0,0 VP:8,0,0
share# 39 20 C:2,2,1 CE:2,2,1 E:32,11,3 Et:6,4,1 NE:22,8,1 NEt:5,2,0 O:29,8,4 OC:2,2,0 P:10,2,0 Pn:10,2,1 PnV:2,1,0 QR:2,2,0 S:5,2,2 T:2,1,0 TE:2,1,0 VP:36,13,3 VPo:14,5,1 VPot:1,1,0 VPt:4,2,1
share#o 14 6 E:14,4,1 Et:2,2,0 NE:11,3,0 NEt:2,1,0 O:14,6,3 VP:14,5,1 VPo:3,0,0 VPt:1,1,0
sharpen# 5 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
shed# 6 1 E:6,0,0 NE:5,0,0 O:5,0,0 P:3,1,0 Pn:3,1,1 VP:6,1,0 VPo:4,1,0
shift# 35 4 COL:2,1,0 E:32,1,0 Et:7,1,0 NE:18,2,0 NEt:3,0,0 O:20,0,0 P:15,1,1 Pn:15,1,0 PnV:6,0,0 PnVt:3,0,0 VP:33,1,0 VPo:9,1,0 VPt:4,1,0 X:3,0,0 XE:3,0,0
shift#o 13 1 E:13,1,0 NE:10,1,0 O:13,0,0 VP:13,1,0 VPo:3,1,0
shook# 7 0 E:7,0,0 NE:5,0,0 O:6,0,0 VP:7,0,0
shoot# 36 2 E:22,1,0 Et:2,1,0 L:4,0,0 LR:3,0,0 O:4,0,0 P:22,1,0 Pn:22,1,0 PnV:8,0,0 QR:3,1,0 S:8,0,0 SVP:7,0,0 T:1,1,0 TE:1,1,0 VP:30,1,0
shoot#p:in 9 0 E:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0
short# 9 0 P:9,0,0 Pn:9,0,0 VP:9,0,0
short#p:of|A 7 0 P:7,0,0 Pn:7,0,0 VP:7,0,0
shout# 14 10 C:1,1,1 CE:1,1,1 E:9,3,3 L:4,2,2 LR:2,1,0 Lt:2,1,1 NE:2,1,0 O:1,1,1 QL:2,2,2 QR:4,4,3 VP:7,4,4
show# 277 206 C:73,54,36 CE:73,55,41 CEt:15,12,4 COL:9,3,0 COLt:4,0,0 Ct:11,8,3 E:247,164,120 Et:46,33,12 L:25,9,7 LR:12,7,2 LRt:3,0,0 Lt:8,2,2 LtR:2,1,0 NE:138,102,5 NEt:27,20,0 O:145,65,35 OC:14,10,5 Ot:6,5,1 P:57,26,0 Pn:57,22,2 PnV:11,6,0 Pnt:5,4,1 Pt:5,4,0 QR:6,4,1 S:5,2,0 SVP:5,4,1 SVPt:1,1,1 SX:1,1,1 T:12,3,1 TE:12,3,1 TEt:4,1,0 Tt:4,1,0 VP:246,168,117 VPi:4,4,1 VPo:74,57,4 VPot:7,6,0 VPt:29,24,7 X:22,16,2 XE:22,16,2 XEt:4,2,0 Xt:1,1,0
show#0 11 7 E:11,7,5 Et:4,2,0 NE:5,3,0 NEt:3,1,0 VP:6,5,4
show#c 11 8 C:11,8,4 CE:11,8,5 CEt:3,3,2 Ct:3,3,2 E:11,8,4 Et:3,3,2 NE:8,7,0 NEt:3,3,0 VP:11,8,4 VPt:3,3,2
show#ct 37 31 C:37,30,24 CE:37,30,28 CEt:7,6,0 Ct:5,4,0 E:37,30,28 Et:7,6,0 NE:1,1,0 VP:37,30,28 VPt:7,6,0
show#cw 7 4 C:7,3,3 CE:7,4,3 CEt:1,1,1 E:7,4,3 Et:1,1,1 VP:7,3,3
show#c|o 7 6 C:7,6,1 CE:7,6,1 CEt:1,1,0 E:7,6,5 Et:1,1,0 NE:7,6,1 NEt:1,1,0 O:7,0,0 OC:7,6,3 P:1,1,0 PnV:1,1,0 VP:7,6,4 VPo:7,6,1
show#o 75 63 E:75,56,41 Et:10,9,5 NE:53,40,0 NEt:7,6,0 O:75,53,33 Ot:5,4,1 VP:75,58,41 VPo:13,9,0 VPot:1,1,0 VPt:8,7,3
show#o|g 6 6 E:6,6,6 Et:1,1,0 NE:6,6,0 NEt:1,1,0 O:6,0,0 VP:6,6,6 VPo:6,6,0 VPot:1,1,0 VPt:1,1,0 X:6,6,0 XE:6,6,0 XEt:1,1,0 Xt:1,1,0
show#o|p:in 6 5 E:6,5,3 NE:6,4,0 O:6,2,1 P:6,4,0 Pn:6,3,1 VP:6,5,3 VPo:6,4,0
show#o|p:with 10 10 E:10,10,7 Et:2,2,1 NE:10,10,0 NEt:2,2,0 O:10,2,0 P:10,9,0 Pn:10,8,0 PnV:3,3,0 VP:10,10,7 VPo:10,10,0
show#o|pt 5 2 E:5,2,1 Et:3,2,1 NE:4,1,0 NEt:2,1,0 O:5,2,0 Ot:1,1,0 T:5,1,0 TE:5,1,0 TEt:2,1,0 Tt:2,1,0 VP:5,2,0 VPt:1,1,0
show#p:in 11 1 E:11,0,0 P:11,0,0 Pn:11,0,0 PnV:3,0,0 VP:11,0,0
show#postS 11 8 L:11,7,6 Lt:4,2,2
show#x 5 2 E:5,1,0 VP:5,1,0 X:5,1,0 XE:5,1,0
showcase# 5 1 C:1,1,1 CE:1,1,1 E:5,1,1 NE:3,0,0 O:3,0,0 VP:5,1,1
shrink# 4 0 E:4,0,0 VP:3,0,0
shrug# 5 4 E:3,1,0 Et:1,1,0 NE:2,1,0 O:2,1,1 P:1,1,0 Pn:1,1,1 PnVt:1,1,1 VP:3,1,1 VPt:1,1,0
shut# 8 2 E:5,1,0 NE:4,1,0 O:5,1,0 P:3,1,0 Pn:3,1,0 VP:7,2,0 VPo:2,1,0
side# 6 4 E:3,1,0 O:1,1,0 P:3,2,0 Pn:3,2,2 VP:4,3,0 VPo:1,1,0
sign# 46 18 E:36,8,4 Et:4,2,1 NE:16,4,0 NEt:2,2,0 O:18,7,5 OC:1,1,0 P:18,2,0 Pn:18,1,0 PnV:8,0,0 T:3,0,0 TE:3,0,0 VP:43,14,6 VPo:10,4,0 X:5,5,2 XE:5,4,2
sign#o 9 5 E:9,4,1 Et:2,1,0 NE:7,3,0 NEt:1,1,0 O:9,4,3 VP:9,5,2 VPo:3,1,0
signal# 12 9 C:3,3,1 CE:3,3,1 CEt:1,1,1 Ct:1,1,1 E:12,9,3 Et:3,2,1 NE:9,6,0 NEt:2,1,1 O:9,4,2 Ot:1,1,0 P:3,1,0 Pn:3,1,1 T:1,1,1 TE:1,1,1 VP:11,8,3 VPo:4,2,0 VPt:3,2,1
signal#o 5 4 E:5,4,1 Et:1,1,0 NE:5,4,0 NEt:1,1,1 O:5,4,2 Ot:1,1,0 VP:5,4,2 VPo:1,1,0 VPt:1,1,0
similar# 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
single# 6 3 E:6,2,1 Et:3,1,0 NE:5,3,0 NEt:3,0,0 O:6,2,1 P:2,1,0 Pn:2,1,0 VP:6,2,2 VPo:3,2,0 VPt:2,1,0
sit# 28 1 E:23,0,0 L:3,0,0 P:20,0,0 Pn:20,0,0 PnV:8,0,0 VP:25,0,0
sit#p:in 7 0 E:7,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
skeptical# 8 6 CEt:1,1,0 Ct:1,1,0 P:8,6,0 Pn:8,6,4 PnV:1,1,0 PnVt:1,1,1 VP:8,6,0 VPt:2,1,0
skip# 4 0 E:4,0,0 O:4,0,0 VP:4,0,0
slam# 18 16 C:1,1,0 CE:1,1,0 CEt:1,1,0 Ct:1,1,0 E:18,13,7 Et:1,1,1 NE:17,10,0 NEt:1,1,0 O:17,9,7 OC:1,1,0 OCt:1,1,1 P:4,3,0 Pn:4,2,0 VP:17,13,10 VPo:8,6,0 VPot:1,1,0 VPt:1,1,1
slam#o 12 11 E:12,9,5 NE:11,7,0 O:12,8,7 VP:12,9,8 VPo:3,2,0
slap# 5 1 E:5,1,1 NE:5,1,0 O:5,1,1 VP:5,1,1
slat# 5 0 VP:5,0,0
sleep# 4 0 E:3,0,0 VP:3,0,0
slip# 5 0 E:5,0,0 P:4,0,0 Pn:4,0,0 VP:5,0,0
slow# 7 0 E:6,0,0 NE:4,0,0 O:4,0,0 P:3,0,0 Pn:3,0,0 VP:6,0,0
smile# 12 2 E:8,2,1 L:4,0,0 P:3,0,0 Pn:3,0,0 QR:3,2,2 VP:5,0,0
soar# 4 0 E:3,0,0 VP:3,0,0
solicit# 5 1 E:4,1,1 NE:4,1,0 O:4,0,0 P:1,1,0 Pn:1,1,0 VP:4,1,1 VPo:3,1,0
solidify# 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:4,0,0 Pn:4,0,0 VP:6,0,0 VPo:6,0,0
sorry# 4 0 COL:4,0,0 VP:4,0,0
sound# 27 13 E:21,4,0 Et:3,1,1 L:6,0,0 LR:3,0,0 NE:8,1,0 NEt:1,1,0 O:8,3,1 P:4,1,0 Pn:4,1,1 S:13,1,0 SVP:13,4,2 SVPt:1,1,0 SX:4,1,1 VP:22,5,0 VPo:4,1,0 VPt:1,1,1 X:9,1,0 XE:9,0,0
sound#a 6 3 E:6,0,0 NE:3,0,0 S:3,1,0 SVP:3,1,1 SX:3,1,1 VP:6,0,0 X:6,0,0 XE:6,0,0
sound#o 5 3 E:5,2,0 NE:2,1,0 O:5,1,0 S:4,0,0 SVP:4,2,1 VP:5,2,0 VPo:2,1,0
spar# 5 3 E:2,1,1 O:1,1,1 P:1,1,0 Pn:1,1,1 VP:2,2,1
spark# 6 1 E:5,0,0 O:5,0,0 VP:6,1,0 VPo:2,1,0
speak# 216 64 C:7,5,0 CE:7,5,0 E:180,39,2 Et:29,4,0 L:28,0,0 LR:13,0,0 Lt:4,0,0 NE:17,1,0 NEt:7,0,0 O:28,3,1 P:146,24,0 Pn:146,26,16 PnV:66,13,4 PnVt:11,4,3 QR:17,0,0 SVPt:1,1,0 T:4,0,0 TE:4,0,0 VP:180,35,2 VPo:15,1,0 VPt:13,4,0 X:17,6,2 XE:17,4,1
speak#0 13 1 E:13,1,0 VP:8,0,0
speak#c 5 4 C:5,4,0 CE:5,4,0 E:5,4,0 P:1,1,0 Pn:1,1,0 PnV:1,1,1 VP:5,4,0
speak#o 8 2 E:8,2,1 NE:3,1,0 O:8,1,1 VP:8,2,1 VPo:3,1,0
speak#p:about 14 13 E:14,8,0 Et:1,1,0 P:14,9,0 Pn:14,10,7 PnVt:1,1,1 VP:14,7,0 VPt:1,1,0
speak#p:at 12 3 E:12,3,0 P:12,0,0 Pn:12,0,0 PnV:4,1,0 VP:12,1,0
speak#p:at|T 9 1 E:7,1,0 P:9,0,0 Pn:9,0,0 PnV:4,1,0 VP:9,1,0
speak#p:in 11 1 E:11,1,0 P:11,1,0 Pn:11,1,0 PnV:3,0,0 VP:11,1,0
speak#p:on 10 1 E:10,1,0 P:10,0,0 Pn:10,0,0 PnV:3,1,0 VP:10,1,0
speak#p:to 20 2 E:20,2,0 Et:5,1,0 P:20,0,0 Pn:20,0,0 PnV:8,1,0 VP:20,1,0
speak#p:with 11 1 E:11,0,0 Et:1,1,0 P:11,0,0 Pn:11,0,0 PnV:7,0,0 PnVt:1,1,0 VP:11,0,0 VPt:1,1,0
speak#post0 7 2 L:7,0,0
speak#post0m 9 4 L:9,0,0 LR:9,0,0
speak#postS 8 4 L:8,0,0
speak#x 12 7 E:12,5,0 P:10,1,0 Pn:10,2,0 PnV:10,4,2 VP:12,5,0 X:12,5,1 XE:12,4,1
spearhead# 4 0 E:3,0,0 VP:3,0,0
specialize# 5 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
speculate# 7 7 C:4,4,1 CE:4,4,1 CEt:2,2,2 Ct:2,2,2 E:5,5,3 Et:2,2,2 NE:1,1,0 O:1,1,1 PnV:1,1,0 VP:5,5,3 VPt:2,2,2
spend# 106 10 C:3,0,0 CE:3,0,0 COL:3,1,0 E:96,6,0 Et:19,1,0 L:3,0,0 NE:67,4,0 NEt:15,1,0 O:84,1,0 P:39,1,0 Pn:39,1,0 PnV:20,0,0 PnVt:6,0,0 QR:1,1,0 S:5,0,0 SVP:5,0,0 VP:102,4,0 VPo:65,4,0 VPot:11,1,0 VPt:16,1,0 X:7,0,0 XE:7,0,0 XEt:3,1,0 Xt:2,1,0
spend#0 8 0 E:8,0,0 NE:3,0,0 VP:7,0,0
spend#o 33 3 E:33,2,0 Et:7,0,0 NE:31,2,0 NEt:7,0,0 O:33,1,0 VP:33,0,0 VPo:18,0,0 VPt:4,0,0
spend#o|T 10 1 E:10,1,0 Et:3,0,0 O:10,0,0 VP:10,1,0 VPo:7,1,0 VPt:3,0,0
spend#o|p:in 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0 VPo:5,0,0
spend#o|p:of 5 1 E:5,1,0 NE:5,1,0 O:5,0,0 P:5,1,0 Pn:5,1,0 VP:5,1,0 VPo:5,1,0
spill# 4 0 E:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
split# 17 3 E:7,0,0 O:3,0,0 P:9,1,0 Pn:9,1,1 S:7,0,0 SVP:6,3,0 VP:15,3,0
sponsor# 10 2 E:5,1,1 Et:2,1,0 NE:5,1,0 O:3,1,1 Ot:1,1,0 VP:8,1,1 VPt:1,1,0
spot# 9 3 E:7,3,1 NE:5,1,0 O:6,2,2 PnV:2,1,0 VP:9,3,2
spot#o 5 2 E:5,2,1 NE:4,1,0 O:5,2,2 VP:5,2,2
spread# 14 2 E:13,1,0 Et:3,1,1 NE:5,0,0 NEt:2,1,0 O:6,1,0 P:8,0,0 Pn:8,0,0 Pt:1,1,0 VP:13,1,0 VPot:1,1,0 VPt:3,1,1
squeeze# 5 0 E:4,0,0 VP:5,0,0
stage# 5 1 E:4,0,0 O:4,1,1 VP:4,0,0
stak# 7 0 E:7,0,0 Et:3,0,0 NE:6,0,0 O:6,0,0 VP:7,0,0 VPo:3,0,0
stak#o 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
stall# 6 0 E:3,0,0
stand# 58 11 C:2,1,0 CE:2,1,0 E:44,6,0 Et:7,0,0 L:14,0,0 LR:7,0,0 NE:5,1,0 O:7,1,0 OC:1,1,0 P:25,2,0 Pn:25,2,0 PnV:14,1,1 PnVt:3,0,0 VP:41,4,0 VPo:1,1,0 VPt:4,0,0 X:6,0,0 XE:6,0,0
stand#0 8 1 E:8,0,0 VP:5,0,0
stand#p:in 8 1 E:8,1,0 P:8,1,0 Pn:8,1,0 PnV:4,0,0 VP:8,1,0
star# 8 0 E:6,0,0 O:5,0,0 VP:6,0,0
star#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
stare# 4 0 L:3,0,0
start# 93 17 E:84,10,0 Et:12,4,0 L:5,1,1 Lt:2,1,1 NE:20,3,0 NEt:3,1,0 O:26,1,0 P:28,1,0 Pn:28,1,1 PnV:5,0,0 QL:1,1,1 QLR:1,1,0 T:4,0,0 TE:4,0,0 VP:86,9,0 VPo:17,3,0 VPot:2,2,1 VPt:7,3,0 X:32,7,0 XE:32,6,0 XEt:4,2,0 Xt:1,1,0
start#0 8 0 E:7,0,0 VP:6,0,0
start#g 18 7 E:18,5,0 Et:3,2,0 VP:18,6,0 VPt:1,1,0 X:18,6,0 XE:18,5,0 XEt:3,2,0 Xt:1,1,0
start#o 14 3 E:14,2,0 Et:2,1,0 NE:9,2,0 NEt:1,1,0 O:14,1,0 VP:14,1,0 VPo:7,1,0 VPot:1,1,1 VPt:2,1,0
start#p:with 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
start#x 12 2 E:12,0,0 VP:12,0,0 X:12,0,0 XE:12,0,0
state# 59 38 C:21,17,12 CE:21,18,13 CEt:1,1,0 E:45,24,16 Et:7,1,0 L:12,5,3 LR:4,4,0 Lt:4,1,0 LtR:1,1,0 NE:8,4,0 NEt:3,0,0 O:8,2,0 OC:1,1,1 P:6,1,0 Pn:6,0,0 PnV:2,2,0 QL:4,4,2 QLR:2,2,2 QR:2,2,1 S:4,1,1 SVP:4,1,0 T:1,1,1 TE:1,1,1 VP:39,20,10 VPo:2,2,0
state#0 13 1 E:13,0,0 Et:3,0,0 VP:6,0,0
state#ct 18 16 C:18,15,12 CE:18,16,13 CEt:1,1,0 E:18,16,12 Et:1,1,0 PnV:2,2,0 VP:18,15,9
state#o 6 3 E:6,2,1 Et:3,0,0 NE:5,2,0 NEt:3,0,0 O:6,2,0 VP:6,2,0
stay# 35 1 E:30,0,0 Et:6,0,0 L:4,0,0 NE:8,0,0 O:5,0,0 P:20,0,0 Pn:20,0,0 PnV:3,0,0 VP:31,0,0 VPo:3,0,0 VPt:3,0,0 X:7,0,0 XE:7,0,0
stay#a 6 1 E:6,0,0 NE:3,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0
stay#p:in 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
steal# 5 0
steer# 6 0 E:4,0,0 NE:4,0,0 VP:6,0,0
step# 19 3 E:17,0,0 Et:3,1,0 NE:6,0,0 NEt:2,1,0 O:6,1,0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 VP:17,1,0 X:5,1,0 XE:5,0,0 XEt:1,1,0 Xt:1,1,0
step#o 5 1 E:5,0,0 Et:1,1,0 NE:4,0,0 NEt:1,1,0 O:5,1,0 VP:5,1,0
stick# 19 3 E:15,1,0 Et:3,0,0 L:4,0,0 NE:3,0,0 O:4,0,0 P:11,1,0 Pn:11,1,0 PnV:5,0,0 VP:15,1,0 VPt:3,0,0
stir# 5 1 E:4,0,0 O:3,0,0 VP:5,0,0 VPo:3,0,0
stok# 4 1 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
stop# 38 7 E:37,5,0 Et:2,1,0 NE:17,3,0 O:16,0,0 P:6,0,0 Pn:6,0,0 VP:37,5,0 VPo:8,0,0 X:17,2,0 XE:17,5,0 XEt:1,1,0
stop#a 5 3 E:5,3,0 NE:5,3,0 VP:5,3,0 X:5,0,0 XE:5,3,0
stop#g 8 3 E:8,2,0 VP:8,1,0 X:8,1,0 XE:8,2,0
stop#o 11 0 E:11,0,0 NE:7,0,0 O:11,0,0 VP:11,0,0 VPo:4,0,0
strengthen# 4 0 VP:4,0,0
stress# 11 10 C:5,3,2 CE:5,3,3 CEt:1,1,0 Ct:1,1,0 E:11,7,6 Et:1,1,0 NE:5,3,0 O:5,4,3 PnV:1,1,0 QR:1,1,0 T:1,1,1 TE:1,1,1 VP:10,6,4 VPt:1,1,0
stretch# 5 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0 VPo:3,0,0
strike# 22 4 E:20,2,1 Et:8,0,0 NE:16,2,0 NEt:7,0,0 O:18,2,2 P:3,0,0 Pn:3,0,0 VP:22,2,2 VPo:5,0,0 VPt:4,0,0
strike#o 17 4 E:17,2,1 Et:6,0,0 NE:15,2,0 NEt:6,0,0 O:17,2,2 VP:17,2,2 VPo:4,0,0 VPt:4,0,0
strong# 11 0 P:7,0,0 Pn:7,0,0 PnV:4,0,0 PnVt:4,0,0 VP:11,0,0 VPt:4,0,0
struggl# 23 4 E:20,3,0 P:5,0,0 Pn:5,0,0 VP:20,3,0 X:13,3,0 XE:13,3,0
struggl#x 11 3 E:11,3,0 VP:11,3,0 X:11,3,0 XE:11,3,0
struggle# 18 6 E:16,6,1 Et:2,1,0 P:3,0,0 Pn:3,0,0 VP:16,6,1 VPt:2,1,0 X:11,6,1 XE:11,6,1 XEt:1,1,0 Xt:1,1,0
struggle#x 10 6 E:10,6,1 Et:1,1,0 VP:10,6,1 VPt:1,1,0 X:10,6,1 XE:10,6,1 XEt:1,1,0 Xt:1,1,0
study# 7 0 E:7,0,0 NE:5,0,0 O:5,0,0 VP:7,0,0
stump# 8 1 E:8,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0
stump#p:for 8 1 E:8,0,0 P:8,0,0 Pn:8,0,0 VP:8,0,0
subject# 5 0 P:4,0,0 Pn:4,0,0 VP:5,0,0
submit# 4 2 E:3,0,0 NE:3,0,0 O:3,1,1 VP:4,1,1
succeed# 16 0 E:15,0,0 NE:7,0,0 O:5,0,0 P:7,0,0 Pn:7,0,0 PnV:3,0,0 VP:14,0,0
successful# 4 0 VP:4,0,0
sue# 10 6 E:7,3,1 Et:3,1,1 NE:4,2,0 O:7,3,2 P:3,2,0 Pn:3,2,1 VP:9,4,1 VPo:6,2,0 VPt:3,1,1
suffer# 11 0 E:10,0,0 NE:3,0,0 O:3,0,0 P:5,0,0 Pn:5,0,0 VP:9,0,0
suggest# 170 158 C:104,91,75 CE:104,90,76 CEt:11,7,2 COL:2,1,0 COLt:2,1,0 Ct:7,4,1 E:167,141,111 Et:24,20,7 L:6,1,1 LR:4,3,2 NE:58,44,0 NEt:10,5,0 O:45,25,13 OC:5,5,1 Ot:2,2,1 P:10,3,1 Pn:10,2,0 PnV:6,5,0 PnVt:1,1,0 QR:4,3,0 REL:1,1,0 T:7,3,1 TE:7,4,1 VP:159,133,103 VPo:20,11,0 VPot:3,2,0 VPt:13,10,5 X:6,5,5 XE:6,6,5 XEt:1,1,0 Xt:1,1,0
suggest#0 9 9 E:9,8,5 Et:2,2,0 NE:3,3,0 VP:5,5,3
suggest#c 21 20 C:21,20,20 CE:21,20,19 E:21,20,18 NE:20,18,0 VP:21,20,20
suggest#ct 77 72 C:77,67,54 CE:77,67,56 CEt:8,6,2 Ct:6,4,1 E:77,67,56 Et:8,6,3 P:3,0,0 Pn:3,0,0 PnV:3,2,0 PnVt:1,1,0 VP:77,68,53 VPt:6,4,2
suggest#o 33 27 E:33,23,18 Et:6,5,3 NE:23,14,0 NEt:5,3,0 O:33,19,12 Ot:1,1,0 VP:33,22,18 VPo:12,7,0 VPot:2,2,0 VPt:4,4,2
summon# 4 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:3,0,0
supply# 4 0 E:3,0,0 O:3,0,0 VP:4,0,0
support# 161 108 C:4,2,1 CE:4,2,1 E:144,54,38 Et:30,18,9 L:7,0,0 LR:4,0,0 Lt:4,0,0 LtR:3,0,0 NE:90,22,1 NEt:23,5,0 O:135,74,58 OC:2,1,1 Ot:6,4,2 P:19,4,0 Pn:19,2,0 Pnt:3,1,0 Pt:3,1,0 QR:5,1,1 REL:3,1,1 S:4,4,4 SVP:4,1,0 T:3,0,0 TE:3,0,0 VP:149,75,60 VPo:30,6,0 VPot:2,2,0 VPt:15,11,7 X:7,4,2 XE:7,3,2 XEt:1,1,1 Xt:1,1,1
support#acl|o 5 4 O:5,3,3 VP:5,3,3
support#o 105 67 E:105,42,33 Et:21,12,5 NE:63,16,1 NEt:17,3,0 O:105,60,50 Ot:6,4,2 VP:105,56,47 VPo:10,2,0 VPt:8,6,3
suppose# 11 0 S:10,0,0 SVP:10,0,0 SX:10,0,0 VP:11,0,0 X:11,0,0 XE:11,0,0
suppose#pas|x 10 0 S:9,0,0 SVP:9,0,0 SX:9,0,0 VP:10,0,0 X:10,0,0 XE:10,0,0
sure# 15 5 C:13,4,4 CE:13,5,5 QR:1,1,0 VP:15,5,5
sure#c|A 9 2 C:9,2,2 CE:9,2,2 VP:9,2,2
surge# 10 0 E:8,0,0 P:5,0,0 Pn:5,0,0 VP:8,0,0 X:3,0,0 XE:3,0,0
surpass# 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 VP:4,0,0
surprise# 13 5 C:3,2,2 CE:3,2,2 CEt:2,1,0 Ct:2,1,0 E:8,2,1 NE:4,2,0 O:7,0,0 P:1,1,0 Pn:1,1,0 S:3,0,0 SVP:2,1,0 SVPt:2,1,0 VP:10,3,2 VPo:3,1,0 VPt:2,1,0
surprise#o 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
surround# 12 0 E:9,0,0 NE:7,0,0 O:8,0,0 VP:11,0,0
surround#o 7 0 E:7,0,0 NE:5,0,0 O:7,0,0 VP:7,0,0
survey# 16 0 E:14,0,0 NE:11,0,0 O:13,0,0 P:6,0,0 Pn:6,0,0 VP:15,0,0 VPo:7,0,0
survey#o 7 0 E:7,0,0 NE:5,0,0 O:7,0,0 VP:7,0,0 VPo:3,0,0
survive# 16 0 E:16,0,0 Et:3,0,0 NE:6,0,0 O:9,0,0 P:4,0,0 Pn:4,0,0 VP:14,0,0
survive#o 7 0 E:7,0,0 NE:4,0,0 O:7,0,0 VP:7,0,0
suspect# 7 6 C:5,4,3 CE:5,4,4 E:5,5,5 O:1,1,1 P:1,1,0 Pn:1,1,0 S:1,1,0 SVP:1,1,0 VP:7,6,3
suspend# 21 2 E:17,0,0 Et:4,2,0 NE:12,0,0 NEt:3,0,0 O:16,2,1 P:8,0,0 Pn:8,0,0 PnV:3,0,0 S:4,0,0 VP:19,1,0 VPo:12,0,0 VPt:2,1,0
suspend#o 9 0 E:9,0,0 NE:5,0,0 O:9,0,0 VP:9,0,0 VPo:5,0,0
sway# 4 0 E:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0
sweep# 13 0 E:11,0,0 NE:8,0,0 O:11,0,0 P:4,0,0 Pn:4,0,0 VP:13,0,0 VPo:4,0,0
sweep#o 8 0 E:8,0,0 NE:7,0,0 O:8,0,0 VP:8,0,0
swing# 15 0 E:13,0,0 NE:9,0,0 O:7,0,0 P:5,0,0 Pn:5,0,0 VP:11,0,0 VPo:5,0,0
swing#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0 VPo:3,0,0
switch# 8 1 E:7,0,0 O:4,0,0 P:2,1,0 Pn:2,1,1 VP:7,0,0 VPo:1,1,0
tack# 4 1 E:3,0,0 P:4,1,0 Pn:4,1,0 PnV:3,0,0 PnVt:1,1,0 VP:4,0,0 VPt:1,1,0
take# 392 59 C:5,2,0 CE:5,2,0 COL:4,0,0 E:358,41,4 Et:58,7,0 L:14,0,0 LR:7,0,0 Lt:8,0,0 LtR:3,0,0 NE:241,36,0 NEt:45,7,0 O:312,14,1 OC:4,2,0 Ot:3,1,0 P:156,15,0 Pn:156,15,10 PnV:55,9,5 PnVt:7,0,0 Pnt:9,2,1 Pt:9,2,0 QR:10,0,0 S:6,0,0 SVP:6,1,0 T:27,1,0 TE:27,1,0 TEt:4,0,0 Tt:3,0,0 VP:375,45,4 VPo:185,34,0 VPot:14,3,0 VPt:32,5,0 X:41,7,0 XE:41,7,0 XEt:3,0,0
take#0 9 0 E:6,0,0 VP:7,0,0
take#o 156 24 E:156,16,4 Et:23,3,0 NE:111,13,0 NEt:20,3,0 O:156,14,1 Ot:3,1,0 VP:156,19,4 VPo:44,9,0 VPot:3,0,0 VPt:12,2,0
take#o|T 9 1 E:8,1,0 NE:2,1,0 O:9,0,0 VP:9,1,0 VPo:5,1,0
take#o|p:at 12 5 E:12,4,0 Et:3,2,0 NE:11,4,0 NEt:3,2,0 O:12,0,0 P:12,4,0 Pn:12,4,4 PnV:2,1,1 Pnt:1,1,0 Pt:1,1,0 VP:12,5,0 VPo:12,5,0 VPot:1,1,0 VPt:1,1,0
take#o|p:from 8 1 E:8,1,0 NE:8,1,0 O:8,0,0 P:8,0,0 Pn:8,0,0 PnV:1,1,0 VP:8,1,0 VPo:8,1,0
take#o|p:in 25 5 E:25,4,0 Et:5,1,0 NE:19,4,0 NEt:5,1,0 O:25,0,0 P:25,4,0 Pn:25,4,1 PnV:6,1,0 Pnt:3,1,1 Pt:3,1,0 VP:25,4,0 VPo:25,5,0 VPot:4,1,0 VPt:5,1,0
take#o|p:of 13 1 E:13,0,0 Et:5,0,0 NE:10,0,0 NEt:5,0,0 O:13,0,0 P:13,1,0 Pn:13,1,1 PnV:3,0,0 VP:13,0,0 VPo:13,1,0
take#o|p:on 8 3 E:8,2,0 NE:7,2,0 O:8,0,0 P:8,2,0 Pn:8,2,1 VP:8,2,0 VPo:8,2,0
take#o|p:to 6 0 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 VP:6,0,0 VPo:6,0,0
take#o|pt 13 2 E:13,1,0 Et:6,1,0 NE:13,1,0 NEt:5,1,0 O:13,0,0 T:13,1,0 TE:13,1,0 TEt:3,0,0 VP:13,0,0 VPo:6,0,0 VPot:1,1,0 VPt:1,1,0
take#o|x 16 4 E:16,4,0 NE:16,4,0 O:16,0,0 P:6,0,0 Pn:6,0,0 PnV:6,1,1 VP:16,4,0 VPo:16,4,0 X:16,4,0 XE:16,4,0
take#p:on 7 0 E:7,0,0 Et:3,0,0 P:7,0,0 Pn:7,0,0 VP:7,0,0
take#postS 6 0 L:6,0,0 Lt:3,0,0
take#x 12 3 E:12,2,0 P:8,0,0 Pn:8,0,0 PnV:8,1,0 VP:12,2,0 X:12,3,0 XE:12,3,0
talk# 111 83 C:5,2,0 CE:5,2,0 COL:3,0,0 E:88,38,3 Et:13,6,1 L:21,0,0 LR:4,1,0 NE:12,3,1 O:10,2,1 Ot:1,1,1 P:61,33,0 Pn:61,33,23 PnV:24,9,4 PnVt:4,1,0 QR:4,3,1 REL:2,1,0 S:2,1,1 SVP:2,1,0 VP:84,44,2 VPo:4,2,0 VPt:8,2,0 X:5,4,0 XE:5,4,0 XEt:1,1,0 Xt:1,1,0
talk#0 16 12 E:16,11,2 VP:10,7,0
talk#c 5 4 C:5,2,0 CE:5,2,0 E:5,2,0 P:4,3,0 Pn:4,3,1 PnV:3,1,1 VP:5,3,0
talk#p:about 31 25 E:31,11,0 Et:5,3,0 P:31,21,0 Pn:31,21,18 PnV:8,2,1 VP:31,18,0
talk#p:to 6 2 E:6,2,0 P:6,0,0 Pn:6,0,0 PnV:4,1,0 VP:6,1,0
talk#post0 7 5 L:7,0,0
talk#postS 10 10 L:10,0,0
tally# 4 0 VP:3,0,0
tap# 18 0 E:14,0,0 Et:3,0,0 NE:7,0,0 O:10,0,0 P:9,0,0 Pn:9,0,0 PnV:3,0,0 VP:16,0,0 VPo:4,0,0
target# 26 6 E:18,3,2 Et:4,2,2 NE:12,1,0 O:14,2,2 P:9,2,0 Pn:9,2,0 PnV:3,0,0 S:3,1,1 SVP:2,1,0 SVa:1,1,0 VP:24,3,2 VPo:8,1,0 VPt:4,2,2 X:3,0,0 XE:3,0,0
target#o 9 2 E:9,1,1 Et:3,1,1 NE:8,0,0 O:9,2,2 VP:9,1,1 VPo:4,0,0 VPt:2,1,1
teach# 15 0 E:13,0,0 NE:9,0,0 O:11,0,0 P:8,0,0 Pn:8,0,0 VP:13,0,0 VPo:6,0,0
tell# 446 426 C:177,148,104 CE:177,150,113 CEt:14,13,5 Ct:13,12,5 E:279,208,22 Et:27,19,3 L:167,109,50 LR:41,25,4 LRt:2,1,0 Lt:90,53,26 LtR:23,16,2 NE:237,189,114 NEt:22,17,6 O:91,14,4 OC:37,29,1 OCt:3,2,0 P:45,8,2 Pn:45,8,0 PnV:19,16,0 QL:134,109,60 QLR:24,22,17 QR:35,28,20 S:5,1,1 SVP:4,3,0 T:6,4,2 TE:6,4,2 VP:289,191,11 VPi:152,127,80 VPit:12,11,4 VPo:60,38,16 VPot:3,2,0 VPt:19,16,1 X:12,10,4 XE:12,11,4 XEt:2,1,0 Xt:2,1,0
tell#Q|c|i 10 10 C:10,6,3 CE:10,7,4 E:10,7,0 NE:8,5,3 PnV:1,1,0 QR:10,10,8 VP:10,5,0 VPi:9,5,1
tell#Q|o 5 5 E:5,4,0 NE:5,5,1 O:5,1,0 QR:5,3,2 VP:5,1,0
tell#c 6 5 C:6,4,0 CE:6,4,0 E:6,4,0 NE:5,3,3 VP:6,4,0
tell#ct|i 69 68 C:69,66,51 CE:69,67,55 CEt:10,10,5 Ct:10,10,5 E:69,67,6 Et:10,10,0 NE:63,61,48 NEt:9,9,5 P:7,0,0 Pn:7,0,0 PnV:7,7,0 VP:69,67,1 VPi:69,67,47 VPit:10,10,4 VPt:10,10,0
tell#ct|o 23 22 C:23,22,18 CE:23,21,18 CEt:1,1,0 Ct:1,1,0 E:23,21,3 Et:1,1,0 NE:21,19,8 NEt:1,1,0 O:23,0,0 OC:23,20,1 OCt:1,1,0 P:6,0,0 Pn:6,0,0 PnV:5,5,0 VP:23,19,1 VPo:23,20,12 VPot:1,1,0 VPt:1,1,0
tell#c|i 28 27 C:28,24,15 CE:28,24,17 CEt:2,2,0 Ct:1,1,0 E:28,25,4 Et:2,2,0 NE:27,23,13 NEt:2,2,0 PnV:1,1,0 VP:28,25,0 VPi:27,23,14 VPit:1,1,0 VPt:2,2,0
tell#c|o 7 6 C:7,4,1 CE:7,4,1 E:7,4,1 Et:2,1,0 NE:6,3,0 O:7,2,1 OC:7,4,0 OCt:2,1,0 PnV:1,1,0 VP:7,4,0 VPo:7,4,1 VPt:2,1,0
tell#i 37 33 E:37,14,3 Et:4,1,0 NE:24,11,5 NEt:2,1,0 P:9,3,1 Pn:9,3,0 VP:37,13,3 VPi:13,6,1
tell#o 27 23 E:27,15,2 Et:2,1,0 NE:20,13,7 NEt:1,1,1 O:27,9,2 VP:27,10,2 VPo:4,1,0
tell#post0 13 12 L:13,9,0 Lt:7,4,0
tell#postS 6 5 L:6,4,4 Lt:1,1,1
tell#postSm 7 7 L:7,3,0 LR:7,5,2 Lt:2,1,0 LtR:2,1,1
tell#postSmq 23 23 L:23,16,11 LR:23,11,1 LRt:2,1,0 Lt:12,9,7 LtR:12,8,0 QL:23,20,13 QLR:2,2,0
tell#postSq 104 104 L:104,70,30 Lt:55,32,13 QL:104,83,42 QLR:21,20,17
tend# 23 8 E:19,2,0 Et:7,1,0 L:4,0,0 S:19,1,1 SVP:19,1,0 SVPt:5,1,0 SX:18,1,0 SXt:5,1,0 VP:19,2,0 VPt:5,1,0 X:18,2,0 XE:18,2,0 XEt:7,1,0 Xt:5,1,0
tend#x 15 7 E:15,2,0 Et:5,1,0 S:15,1,1 SVP:15,1,0 SVPt:4,1,0 SX:15,1,0 SXt:4,1,0 VP:15,2,0 VPt:4,1,0 X:15,2,0 XE:15,2,0 XEt:5,1,0 Xt:4,1,0
test# 10 0 E:7,0,0 Et:3,0,0 NE:6,0,0 NEt:3,0,0 O:7,0,0 P:5,0,0 Pn:5,0,0 VP:10,0,0 VPo:3,0,0 VPt:3,0,0
testify# 11 6 C:2,2,0 CE:2,2,0 E:7,2,1 L:3,1,0 NE:2,1,0 OC:1,1,1 P:5,0,0 Pn:5,0,0 PnV:3,1,0 QL:1,1,1 VP:7,3,1 VPo:1,1,0
thank# 17 15 E:17,8,4 Et:5,5,1 NE:16,6,2 NEt:4,1,0 O:17,6,4 P:6,6,2 Pn:6,6,1 Pnt:1,1,0 Pt:1,1,0 VP:17,12,9 VPo:12,9,2 VPot:2,1,0 VPt:3,3,1
thank#o 9 7 E:9,2,1 Et:3,3,1 NE:9,1,0 O:9,4,4 VP:9,4,4 VPo:4,1,0 VPt:2,2,1
thank#o|p:for 6 6 E:6,6,3 Et:1,1,0 NE:5,5,2 NEt:1,1,0 O:6,1,0 P:6,6,2 Pn:6,6,1 Pnt:1,1,0 Pt:1,1,0 VP:6,6,3 VPo:6,6,2 VPot:1,1,0 VPt:1,1,0
think# 111 90 C:74,60,41 CE:74,59,46 CEt:11,6,2 Ct:8,5,2 E:99,74,54 Et:18,10,3 L:10,2,0 Lt:5,1,0 NE:59,43,0 NEt:10,3,0 O:17,5,2 OC:4,4,3 OCt:1,1,0 Ot:1,1,0 P:10,3,0 Pn:10,3,3 PnV:5,3,1 QR:4,2,0 SVP:1,1,0 SX:1,1,0 T:3,1,1 TE:3,1,0 TEt:2,1,1 VP:100,76,54 VPo:8,7,0 VPot:1,1,0 VPt:12,7,2 X:4,3,0 XE:4,3,0 XEt:1,1,0 Xt:1,1,0
think#c 54 47 C:54,44,35 CE:54,43,38 CEt:5,3,0 Ct:3,2,0 E:54,43,38 Et:5,3,0 NE:41,32,0 NEt:4,1,0 VP:54,45,37 VPt:4,2,0
think#ct 13 11 C:13,10,5 CE:13,11,7 CEt:6,3,2 Ct:5,3,2 E:13,11,7 Et:6,3,2 NE:3,1,0 PnV:1,1,0 VP:13,10,6 VPt:5,3,2
think#o 8 5 E:8,5,4 NE:5,3,0 O:8,3,2 VP:8,5,4 VPo:2,2,0
threaten# 26 19 E:22,11,7 Et:5,4,2 NE:5,0,0 O:6,3,3 T:1,1,0 TE:1,1,0 VP:25,14,10 VPt:4,3,2 X:20,12,8 XE:20,12,8 XEt:5,4,2 Xt:4,3,2
threaten#x 15 12 E:15,9,5 Et:3,3,2 VP:15,9,6 VPt:3,3,2 X:15,9,6 XE:15,9,5 XEt:3,3,2 Xt:3,3,2
thrive# 4 0 E:4,0,0 P:3,0,0 Pn:3,0,0 VP:4,0,0
throw# 29 7 E:22,2,0 Et:3,0,0 NE:17,1,0 O:20,1,0 P:15,2,1 Pn:15,2,1 PnV:5,0,0 S:4,0,0 SVP:4,0,0 VP:27,2,0 VPo:10,2,1
throw#o 10 1 E:10,0,0 NE:9,0,0 O:10,0,0 VP:10,0,0
thrust# 4 0 E:4,0,0 Et:3,0,0 NE:4,0,0 NEt:3,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0 VPo:4,0,0
thwart# 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
tick# 8 3 E:7,3,2 NE:3,2,0 O:4,3,2 P:3,0,0 Pn:3,0,0 VP:7,3,2
tie# 28 5 E:16,2,1 Et:3,1,1 NE:13,2,0 NEt:2,2,0 O:14,3,1 P:18,2,0 Pn:18,2,1 PnV:6,0,0 S:9,0,0 SVP:9,0,0 VP:28,2,1 VPo:12,1,0 VPt:4,1,1 X:3,0,0 XE:3,0,0
title# 10 9 COL:2,2,0 E:1,1,0 O:4,3,1 QR:7,6,4 S:1,1,0 SVP:1,1,0 VP:5,4,2 X:1,1,1 XE:1,1,0
top# 13 0 E:12,0,0 NE:10,0,0 O:12,0,0 VP:12,0,0 VPo:8,0,0
top#o 8 0 E:8,0,0 NE:7,0,0 O:8,0,0 VP:8,0,0 VPo:5,0,0
total# 4 0 E:4,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
touch# 10 4 E:7,2,0 Et:1,1,0 O:4,0,0 P:4,4,0 Pn:4,4,2 PnV:1,1,1 PnVt:1,1,0 VP:10,4,0 VPt:1,1,0
tout# 14 14 E:13,9,6 Et:2,1,1 NE:13,7,0 NEt:2,1,0 O:13,10,7 P:5,1,0 Pn:5,1,0 VP:13,11,8 VPo:7,3,0 X:1,1,0 XE:1,1,0
tout#o 7 7 E:7,5,4 Et:2,1,1 NE:7,5,0 NEt:2,1,0 O:7,6,5 VP:7,7,6 VPo:1,1,0
track# 8 2 E:7,2,0 NE:4,1,0 O:4,0,0 VP:4,0,0
trade# 12 2 E:7,1,0 NE:6,1,0 O:7,0,0 P:3,1,0 Pn:3,1,1 VP:9,1,0 VPo:4,1,0
trail# 26 0 E:24,0,0 Et:5,0,0 NE:16,0,0 O:16,0,0 P:9,0,0 Pn:9,0,0 VP:24,0,0 VPo:8,0,0 VPt:4,0,0
trail#o 9 0 E:9,0,0 Et:3,0,0 NE:8,0,0 O:9,0,0 VP:9,0,0
train# 6 0 E:4,0,0 O:3,0,0 VP:5,0,0
transform# 9 0 E:8,0,0 NE:6,0,0 O:7,0,0 P:3,0,0 Pn:3,0,0 VP:9,0,0 VPo:3,0,0
translate# 7 0 E:6,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:6,0,0
travel# 18 0 E:13,0,0 L:5,0,0 P:10,0,0 Pn:10,0,0 PnV:6,0,0 VP:13,0,0 X:3,0,0 XE:3,0,0
treat# 9 1 E:3,0,0 NE:3,0,0 O:3,0,0 P:7,0,0 Pn:7,0,0 S:4,1,0 SVP:4,0,0 VP:9,0,0
trend# 4 2 E:3,0,0 O:1,1,0 VP:4,1,0
tribute# 4 2 E:3,0,0 P:4,1,0 Pn:4,1,1 PnV:2,1,1 VP:4,2,0
trigger# 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 VP:5,0,0
troubl# 4 2 E:3,0,0 VP:4,1,0
trounce# 7 0 E:4,0,0 NE:4,0,0 O:4,0,0 P:5,0,0 Pn:5,0,0 VP:7,0,0 VPo:3,0,0
true# 10 0 C:3,0,0 CE:3,0,0 P:5,0,0 Pn:5,0,0 VP:10,0,0
trump# 4 0 E:4,0,0 O:3,0,0 VP:4,0,0 X:3,0,0 XE:3,0,0
trust# 7 4 E:5,1,1 NE:5,1,0 O:3,2,1 VP:7,2,1 VPi:1,1,0
try# 170 33 C:6,2,0 CE:6,2,0 CEt:2,1,0 COL:5,0,0 Ct:2,1,0 E:167,26,2 Et:31,4,1 NE:6,0,0 O:8,0,0 QR:3,0,0 T:10,1,0 TE:10,1,0 VP:166,27,3 VPo:3,0,0 VPt:18,2,0 X:157,24,3 XE:157,24,2 XEt:29,3,1 Xt:11,0,0
try#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
try#x 136 25 E:136,21,2 Et:24,2,1 VP:136,23,3 VPt:14,0,0 X:136,22,3 XE:136,21,2 XEt:24,2,1 Xt:11,0,0
try#x|pt 8 3 E:8,2,0 T:8,1,0 TE:8,1,0 VP:8,2,0 X:8,2,0 XE:8,2,0
turn# 138 17 C:8,1,0 CE:8,1,0 E:124,8,0 Et:15,0,0 L:14,0,0 LR:5,0,0 NE:48,6,0 NEt:10,0,0 O:58,1,1 OC:3,1,0 P:64,10,0 Pn:64,10,7 PnV:31,3,2 PnVt:7,0,0 T:6,0,0 TE:6,0,0 VP:120,12,0 VPo:38,8,0 VPot:5,0,0 VPt:13,0,0 X:17,2,0 XE:17,2,0
turn#0 12 0 E:12,0,0 Et:3,0,0 NE:3,0,0 VP:9,0,0 VPt:3,0,0
turn#o 25 1 E:25,1,0 NE:13,1,0 O:25,0,0 VP:25,0,0 VPo:10,0,0
turn#o|p:into 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
turn#o|p:on 5 1 E:5,1,0 NE:4,1,0 O:5,0,0 P:5,1,0 Pn:5,1,0 PnV:3,1,1 VP:5,1,0 VPo:5,1,0
turn#o|p:to 6 2 E:6,1,0 Et:3,0,0 NE:6,1,0 NEt:3,0,0 O:6,0,0 P:6,2,0 Pn:6,2,2 VP:6,2,0 VPo:6,2,0
turn#p:to 9 2 E:9,0,0 P:9,1,0 Pn:9,1,1 PnV:3,0,0 VP:9,1,0
turn#postS 8 0 L:8,0,0
turn#x 5 1 E:5,1,0 VP:5,1,0 X:5,1,0 XE:5,1,0
turn#x|T 5 0 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
tweet# 83 75 C:17,15,10 CE:17,15,11 E:53,39,21 Et:4,2,1 L:21,11,5 LR:4,2,0 Lt:7,4,2 NE:22,13,1 NEt:2,2,0 O:27,17,10 OC:2,2,0 Ot:1,1,0 P:11,4,0 Pn:11,4,1 PnV:5,2,0 QL:13,11,8 QLR:2,2,1 QR:10,9,8 REL:1,1,0 S:2,1,1 VP:58,38,20 VPo:11,5,2 VPt:3,2,1 X:1,1,0 XE:1,1,0
tweet#0 5 5 E:4,2,2 VP:5,2,2
tweet#ct 11 10 C:11,10,8 CE:11,10,9 E:11,10,9 VP:11,10,7
tweet#o 14 12 E:14,11,7 NE:12,8,0 O:14,11,8 VP:14,11,8 VPo:2,1,0
tweet#postSq 9 9 L:9,7,3 Lt:3,2,1 QL:9,8,5 QLR:1,1,0
tweet_id# 21 0 C:6,0,0 CE:6,0,0 E:21,0,0 P:3,0,0 Pn:3,0,0 VP:18,0,0
tweet_id#0 7 0 E:7,0,0 VP:6,0,0
tweet_id#c 6 0 C:6,0,0 CE:6,0,0 E:6,0,0 VP:6,0,0
unable# 8 0 VP:8,0,0 X:8,0,0 XE:8,0,0
unable#x|A 5 0 VP:5,0,0 X:5,0,0 XE:5,0,0
unclear# 12 1 C:7,1,1 CE:7,0,0 CEt:2,1,1 P:3,0,0 Pn:3,0,0 VP:12,1,1
unclear#cw|A 6 1 C:6,1,1 CE:6,0,0 CEt:1,1,1 VP:6,1,1
undercut# 6 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:6,0,0
undermine# 10 0 E:10,0,0 NE:6,0,0 O:9,0,0 VP:9,0,0
undermine#o 8 0 E:8,0,0 NE:5,0,0 O:8,0,0 VP:8,0,0
underscore# 23 9 C:3,1,1 CE:3,1,1 COL:2,1,1 E:21,8,6 Et:2,1,0 NE:15,5,0 NEt:2,1,0 O:18,5,4 P:3,1,0 Pn:3,1,0 S:2,1,1 T:1,1,1 TE:1,1,1 VP:23,7,5 VPo:1,1,0
underscore#o 15 5 E:15,5,4 NE:12,3,0 O:15,5,4 VP:15,5,4
understand# 21 15 C:6,3,1 CE:6,3,2 COL:2,1,0 E:20,13,9 Et:3,2,0 NE:11,5,0 O:13,7,4 OC:1,1,0 P:4,2,0 Pn:4,2,0 VP:19,12,7 VPo:5,3,0 VPt:1,1,0
understand#o 7 5 E:7,5,4 Et:1,1,0 NE:4,2,0 O:7,4,2 VP:7,4,2
unfold# 6 0 E:6,0,0 P:4,0,0 Pn:4,0,0 VP:6,0,0
unify# 7 0 E:7,0,0 O:5,0,0 VP:7,0,0
unite# 11 1 E:8,0,0 NE:4,0,0 O:7,0,0 P:4,1,0 Pn:4,1,0 SVP:2,1,0 VP:11,1,0
unite#o 7 0 E:7,0,0 NE:4,0,0 O:7,0,0 VP:7,0,0
unleash# 8 1 E:7,1,1 NE:5,1,0 O:7,0,0 VP:7,1,1 VPo:3,1,0
unleash#o 5 1 E:5,1,1 NE:3,1,0 O:5,0,0 VP:5,1,1 VPo:1,1,0
unlikely# 10 2 VP:10,1,0 X:7,1,0 XE:7,1,0
unlikely#x|A 6 1 VP:6,1,0 X:6,1,0 XE:6,1,0
unusual# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
unveil# 8 4 E:7,3,1 NE:4,3,2 NEt:1,1,0 O:6,2,1 P:3,0,0 Pn:3,0,0 VP:7,2,1 VPo:4,0,0 XE:1,1,1
upcom# 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
upcom#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
update# 7 0 P:3,0,0 Pn:3,0,0 S:5,0,0 SVP:5,0,0 VP:7,0,0
upend# 4 0 E:3,0,0 O:3,0,0 VP:3,0,0
upset# 7 3 C:1,1,1 CE:1,1,1 E:5,0,0 NE:4,0,0 O:5,0,0 VP:7,2,1
urge# 48 45 C:2,2,2 CE:2,2,2 E:47,37,19 Et:8,7,3 L:1,1,1 LR:1,1,0 Lt:1,1,1 LtR:1,1,0 NE:42,32,5 NEt:7,6,3 O:41,5,3 Ot:1,1,0 P:3,2,1 Pn:3,2,0 PnV:2,1,0 PnVt:1,1,0 QL:1,1,1 T:3,1,1 TE:3,1,1 VP:45,34,18 VPi:2,1,0 VPo:34,29,8 VPot:3,3,1 VPt:5,5,2 X:31,27,9 XE:31,25,7 XEt:5,4,1 Xt:2,2,0
urge#o 9 8 E:9,6,5 Et:1,1,1 NE:9,6,0 O:9,4,3 VP:9,5,3 VPo:3,2,0 VPt:1,1,1
urge#o|x 27 26 E:27,24,10 Et:3,3,2 NE:25,21,5 NEt:3,3,0 O:27,0,0 PnV:1,1,0 VP:27,24,13 VPo:27,25,7 VPot:2,2,0 VPt:2,2,1 X:27,25,8 XE:27,23,7 XEt:3,3,0 Xt:2,2,0
use# 161 28 C:4,1,0 CE:4,1,0 COL:4,0,0 E:122,11,1 Et:21,3,0 L:4,0,0 Lt:3,0,0 NE:82,10,0 NEt:11,3,0 O:95,6,3 OC:2,1,0 Ot:2,1,0 P:40,0,0 Pn:40,0,0 PnV:13,1,0 PnVt:3,0,0 QR:4,2,2 REL:3,0,0 S:16,0,0 SVP:14,0,0 SVPt:3,0,0 SX:9,0,0 T:5,0,0 TE:5,0,0 VP:153,10,1 VPo:57,9,0 VPot:6,2,0 VPt:16,3,0 X:60,11,0 XE:60,8,0 XEt:12,2,0 Xt:9,2,0
use#o 39 8 E:39,3,1 Et:5,1,0 NE:34,2,0 O:39,2,1 Ot:2,1,0 VP:39,2,1 VPo:6,0,0 VPt:3,1,0
use#o|p:as 6 1 E:6,1,0 NE:6,1,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
use#o|x 25 11 E:25,5,0 Et:5,1,0 NE:25,6,0 NEt:5,2,0 O:25,1,1 PnV:1,1,0 VP:25,6,0 VPo:25,7,0 VPot:4,2,0 VPt:4,1,0 X:25,8,0 XE:25,6,0 XEt:5,2,0 Xt:4,2,0
use#pas|x 10 0 S:9,0,0 SVP:9,0,0 SX:9,0,0 VP:10,0,0 X:10,0,0 XE:10,0,0
use#x 15 2 E:15,0,0 Et:4,0,0 P:3,0,0 Pn:3,0,0 VP:15,0,0 VPt:3,0,0 X:15,1,0 XE:15,0,0 XEt:4,0,0 Xt:3,0,0
usher# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
utter# 5 3 E:4,2,1 NE:2,1,0 O:3,2,0 QR:1,1,0 S:1,1,0 VP:4,2,0
validate# 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 VP:4,0,0
vary# 5 0 E:3,0,0 VP:5,0,0
verb##0 1491 355 E:1384,223,127 Et:201,30,10 NE:414,56,1 NEt:60,8,1 S:17,0,0 SVP:11,0,0 VP:853,112,53 VPt:64,13,5
verb##: 36 10 COL:36,8,5 COLt:1,0,0 E:36,9,5 Et:2,0,0 NE:5,4,1 VP:22,4,1 VPt:2,0,0
verb##:|T 7 1 COL:7,1,0 COLt:2,0,0 E:7,0,0 Et:3,0,0 NE:3,0,0 NEt:1,0,0 VP:4,0,0 VPt:1,0,0
verb##Q 77 34 E:77,21,5 Et:16,4,0 NE:7,3,0 NEt:1,0,0 P:57,10,0 Pn:57,10,4 PnV:28,6,1 PnVt:5,1,1 Pnt:1,1,1 Pt:1,1,0 QR:77,19,11 VP:62,16,3 VPt:7,2,0
verb##Q|T 24 10 E:23,7,1 Et:2,0,0 NE:9,2,0 P:8,1,0 Pn:8,1,0 PnV:2,1,0 PnVt:1,0,0 QR:24,7,6 VP:15,4,0 VPt:1,0,0
verb##Q|a 5 4 E:5,3,2 NE:3,1,0 P:1,1,0 Pn:1,0,0 PnV:1,1,0 QR:5,2,1 VP:5,3,2 X:5,1,0 XE:5,2,1
verb##Q|a|T 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 QR:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 SX:1,0,0 SXt:1,0,0 VP:1,0,0 VPt:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0 Xt:1,0,0
verb##Q|c 55 49 C:55,42,18 CE:55,40,17 CEt:4,3,3 Ct:3,2,2 E:55,40,11 Et:5,3,3 NE:22,16,0 NEt:3,2,0 P:27,0,0 Pn:27,0,0 PnV:27,19,0 PnVt:2,0,0 QR:55,38,22 S:1,0,0 SVP:1,1,0 SVPt:1,0,0 VP:55,41,9 VPt:5,2,2
verb##Q|ct 23 22 C:23,18,9 CE:23,18,11 CEt:2,2,2 Ct:1,1,1 E:23,18,10 Et:2,2,1 P:2,0,0 Pn:2,0,0 PnV:2,1,0 PnVt:1,1,0 QR:23,12,0 VP:23,18,8 VPt:1,1,0
verb##Q|ct|i 2 2 C:2,2,2 CE:2,2,2 E:2,2,0 NE:2,2,2 QR:2,2,0 VP:2,2,0 VPi:2,2,2
verb##Q|ct|o 4 2 C:4,2,1 CE:4,2,1 E:4,2,0 NE:3,2,1 O:4,0,0 OC:4,2,0 QR:4,0,0 S:1,0,0 SVP:1,1,0 VP:4,2,0 VPo:4,2,1 X:1,0,0 XE:1,0,0
verb##Q|cw 21 18 C:21,14,9 CE:21,15,0 CEt:1,1,0 Ct:1,1,0 E:21,15,0 Et:1,1,0 NE:1,1,0 P:2,0,0 Pn:2,0,0 PnV:2,1,0 QR:21,2,0 VP:21,15,9 VPt:1,1,0
verb##Q|cw|i 1 1 C:1,1,1 CE:1,0,0 E:1,0,0 NE:1,0,0 QR:1,0,0 VP:1,1,0 VPi:1,1,1
verb##Q|c|a 1 1 C:1,1,1 CE:1,1,1 E:1,1,0 NE:1,1,1 QR:1,1,1 VP:1,1,0 X:1,0,0 XE:1,1,0
verb##Q|c|i 10 10 C:10,6,3 CE:10,7,4 E:10,7,0 NE:8,5,3 P:1,0,0 Pn:1,0,0 PnV:1,1,0 QR:10,10,8 VP:10,5,0 VPi:9,5,1
verb##Q|c|o 13 10 C:13,8,1 CE:13,8,1 CEt:1,1,0 Ct:1,1,0 E:13,9,1 Et:1,1,1 NE:13,8,1 NEt:1,1,0 O:13,0,0 OC:13,9,1 OCt:1,1,1 QR:13,9,5 VP:13,9,1 VPo:13,8,1 VPot:1,1,0 VPt:1,1,1
verb##Q|c|x 3 2 C:3,1,1 CE:3,1,1 E:3,1,0 Et:2,0,0 QR:3,1,1 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 SX:1,0,0 SXt:1,0,0 VP:3,1,0 VPt:2,0,0 X:3,0,0 XE:3,1,0 XEt:2,0,0 Xt:1,0,0
verb##Q|g 3 2 E:3,1,0 Et:1,0,0 QR:3,1,0 VP:3,2,0 X:3,1,0 XE:3,1,0 XEt:1,0,0
verb##Q|i 2 2 E:2,2,0 NE:2,2,1 P:1,0,0 Pn:1,0,0 QR:2,2,1 VP:2,0,0 VPi:1,0,0
verb##Q|i|g 1 1 E:1,1,0 NE:1,1,0 QR:1,1,0 VP:1,1,0 VPi:1,1,0 X:1,1,0 XE:1,1,0
verb##Q|i|pt 1 1 E:1,0,0 QR:1,1,1 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##Q|i|x 1 1 E:1,0,0 NE:1,0,0 QR:1,0,0 VP:1,1,0 VPi:1,1,1 X:1,1,1 XE:1,0,0
verb##Q|o 143 69 E:143,28,7 Et:27,10,5 NE:129,23,2 NEt:21,7,1 O:143,34,18 Ot:5,1,0 P:32,8,0 Pn:32,6,3 PnV:11,4,0 PnVt:3,1,1 QR:143,26,18 S:1,0,0 SVP:1,1,0 SVPt:1,1,0 VP:142,40,24 VPo:65,17,1 VPot:5,1,0 VPt:15,5,2
verb##Q|o|T 17 12 E:17,9,2 Et:1,1,0 NE:3,1,0 O:17,5,0 P:6,2,0 Pn:6,2,0 PnV:2,1,0 QR:17,9,6 VP:17,8,2 VPo:14,8,1 VPt:1,1,0
verb##Q|o|a 3 2 E:3,0,0 NE:3,0,0 O:3,1,0 QR:3,1,1 VP:3,1,1 VPo:3,1,0 X:3,1,0 XE:3,0,0
verb##Q|o|i 2 2 E:2,0,0 NE:2,0,0 O:2,1,1 P:1,0,0 Pn:1,0,0 QR:2,1,1 T:1,0,0 TE:1,0,0 VP:2,0,0 VPi:2,1,0 VPo:1,0,0
verb##Q|o|pt 21 13 E:21,8,3 Et:3,1,0 NE:20,7,1 NEt:2,1,0 O:21,6,3 P:3,0,0 Pn:3,0,0 QR:21,8,3 T:21,7,2 TE:21,7,2 TEt:1,0,0 Tt:1,0,0 VP:21,5,2 VPo:9,0,0 VPt:1,0,0
verb##Q|o|x 5 2 E:5,1,0 NE:4,2,0 O:5,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 QR:5,2,1 T:2,0,0 TE:2,0,0 VP:5,1,0 VPo:5,2,0 X:5,2,0 XE:5,2,0
verb##Q|pt 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 QR:5,0,0 S:1,0,0 SVP:1,0,0 T:5,0,0 TE:5,0,0 VP:4,0,0
verb##Q|pt|T 5 3 E:5,3,0 NE:1,0,0 P:4,0,0 Pn:4,0,0 QR:5,3,2 T:5,3,2 TE:5,3,2 VP:4,0,0
verb##Q|x 22 15 E:22,8,1 Et:3,2,0 P:4,1,0 Pn:4,0,0 PnV:3,2,1 QR:22,9,6 S:5,0,0 SVP:5,1,0 SVPt:2,2,0 SX:5,3,0 VP:22,9,1 VPt:3,2,0 X:22,11,1 XE:22,9,1 XEt:3,2,0
verb##Q|x|T 2 1 E:2,0,0 QR:2,0,0 VP:2,1,0 X:2,1,1 XE:2,0,0
verb##Q|x|pt 2 1 E:2,1,0 QR:2,1,1 T:2,1,0 TE:2,1,1 VP:2,0,0 X:2,0,0 XE:2,1,0
verb##a 585 140 E:585,99,25 Et:61,13,4 NE:263,40,2 NEt:34,4,1 P:71,12,0 Pn:71,11,3 PnV:42,8,3 PnVt:5,1,1 Pnt:2,1,1 Pt:2,1,0 S:35,7,1 SVP:35,15,7 SVPt:4,4,0 SX:35,14,8 SXt:2,2,0 VP:585,100,27 VPt:47,8,2 X:585,86,26 XE:585,97,24 XEt:57,12,4 Xt:26,3,1
verb##acl 70 20 S:5,0,0 SVP:1,0,0 VP:66,6,3 VPt:1,0,0
verb##acl|: 5 1 COL:5,1,0 COLt:1,0,0 VP:1,0,0
verb##acl|Q 9 5 P:6,2,0 Pn:6,2,2 QR:9,3,2 VP:7,2,0
verb##acl|Q|a 1 0 QR:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##acl|Q|o 1 0 O:1,0,0 QR:1,0,0 VP:1,0,0 VPo:1,0,0 X:1,0,0 XE:1,0,0
verb##acl|a 29 8 P:3,0,0 Pn:3,0,0 PnV:2,1,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:29,4,3 VPt:3,0,0 X:29,6,3 XE:29,3,2 XEt:10,1,0 Xt:3,0,0
verb##acl|c 6 1 C:6,1,0 CE:6,1,1 P:2,0,0 Pn:2,0,0 PnV:2,0,0 VP:6,1,0
verb##acl|ct 2 1 C:2,1,0 CE:2,1,0 VP:2,1,0
verb##acl|ct|i 1 1 C:1,1,1 CE:1,1,1 VP:1,1,0 VPi:1,1,1
verb##acl|cw 1 1 C:1,1,1 CE:1,1,1 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:1,1,0
verb##acl|g 3 0 VP:3,0,0 X:3,0,0 XE:3,0,0 XEt:1,0,0
verb##acl|i 1 1 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPi:1,0,0
verb##acl|o 77 26 O:77,16,13 Ot:3,0,0 S:1,0,0 SVP:1,0,0 VP:77,18,13 VPo:8,2,0 VPt:4,1,1
verb##acl|o|: 2 1 COL:2,1,0 O:2,0,0 VP:2,0,0
verb##acl|o|a 1 1 O:1,1,0 VP:1,1,1 VPo:1,0,0 X:1,0,0 XE:1,0,0
verb##acl|o|p:as 1 1 O:1,0,0 P:1,1,0 Pn:1,1,0 PnV:1,1,0 VP:1,1,1 VPo:1,1,0
verb##acl|o|p:at 4 0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0 VPo:4,0,0
verb##acl|o|p:for 3 2 O:3,0,0 P:3,2,0 Pn:3,2,0 PnV:1,1,0 VP:3,2,1 VPo:3,2,0
verb##acl|o|p:in 5 0 O:5,0,0 P:5,0,0 Pn:5,0,0 PnV:3,0,0 VP:5,0,0 VPo:3,0,0
verb##acl|o|p:of 2 1 O:2,0,0 P:2,1,0 Pn:2,0,0 S:1,0,0 SVP:1,0,0 VP:2,1,0 VPo:2,1,0
verb##acl|o|p:on 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##acl|o|p:to 3 3 O:3,2,1 P:3,1,0 Pn:3,1,0 VP:3,2,1 VPo:3,1,0
verb##acl|o|x 3 0 O:3,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:3,0,0 VPo:3,0,0 X:3,0,0 XE:3,0,0
verb##acl|p:about 1 1 P:1,1,0 Pn:1,1,0 VP:1,1,0
verb##acl|p:across 3 0 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##acl|p:after 4 0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 PnVt:1,0,0 VP:4,0,0 VPt:1,0,0
verb##acl|p:after|: 1 1 COL:1,0,0 P:1,1,0 Pn:1,1,0 VP:1,1,0
verb##acl|p:against 9 3 P:9,2,0 Pn:9,2,2 PnV:2,0,0 Pnt:1,1,1 Pt:1,1,0 VP:9,2,0 VPt:1,1,0
verb##acl|p:against|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:as 25 12 P:25,8,0 Pn:25,8,5 PnV:3,1,0 PnVt:2,1,0 Pnt:1,1,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:25,9,0 VPt:3,1,0
verb##acl|p:at 24 9 P:24,7,0 Pn:24,7,2 PnV:5,1,0 S:1,0,0 SVP:1,1,0 VP:24,7,0
verb##acl|p:based 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:before 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:between 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:between|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:by 3 1 P:3,1,0 Pn:3,1,0 S:2,0,0 SVP:2,0,0 VP:3,1,0
verb##acl|p:down 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:during 3 2 P:3,1,0 Pn:3,1,0 Pnt:1,0,0 Pt:1,0,0 VP:3,1,0 VPt:1,0,0
verb##acl|p:for 32 9 P:32,6,0 Pn:32,6,3 PnV:3,0,0 S:1,0,0 SVP:1,0,0 VP:32,6,0
verb##acl|p:from 15 0 P:15,0,0 Pn:15,0,0 PnV:5,0,0 PnVt:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:15,0,0 VPt:3,0,0
verb##acl|p:in 112 10 P:112,2,0 Pn:112,2,1 PnV:13,0,0 PnVt:2,0,0 Pnt:5,0,0 Pt:5,0,0 S:3,0,0 SVP:3,0,0 VP:112,2,0 VPt:7,0,0
verb##acl|p:including 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##acl|p:inside 1 1 P:1,1,0 Pn:1,1,0 VP:1,1,0
verb##acl|p:into 5 0 P:5,0,0 Pn:5,0,0 PnV:2,0,0 VP:5,0,0
verb##acl|p:in|: 3 0 COL:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##acl|p:in|pt 2 0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##acl|p:of 6 5 P:6,2,0 Pn:6,1,1 PnV:2,2,2 VP:6,4,0
verb##acl|p:on 58 11 P:58,7,0 Pn:58,7,3 PnV:10,0,0 PnVt:1,0,0 Pnt:1,1,0 Pt:2,0,0 VP:57,7,0 VPt:3,0,0
verb##acl|p:on|: 2 0 COL:2,0,0 COLt:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##acl|p:out 2 0 P:2,0,0 Pn:2,0,0 S:1,0,0 SVP:1,0,0 VP:2,0,0
verb##acl|p:over 5 2 P:5,2,0 Pn:5,2,2 PnV:1,0,0 S:1,0,0 SVP:1,1,0 VP:5,2,0
verb##acl|p:over|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:since 1 1 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:through 5 0 P:5,0,0 Pn:5,0,0 VP:5,0,0
verb##acl|p:throughout 2 0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##acl|p:to 42 12 P:42,7,2 Pn:42,7,1 PnV:5,2,2 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:42,9,2 VPt:1,0,0
verb##acl|p:under 2 0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##acl|p:with 43 8 P:43,4,0 Pn:43,5,3 PnV:9,3,0 PnVt:1,1,0 Pt:1,0,0 S:3,0,0 SVP:3,2,0 SVPt:1,1,0 VP:43,6,0 VPt:2,1,0
verb##acl|p:within 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|p:with|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##acl|pt 5 0 T:5,0,0 TE:5,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##acl|q 22 9 P:5,2,0 Pn:5,2,0 QR:22,8,5 S:1,1,0 SVP:1,1,0 VP:8,2,0 VPt:1,0,0
verb##acl|q|a 14 9 P:2,1,0 Pn:2,1,0 QR:14,9,3 VP:14,6,3 X:14,6,2 XE:14,7,3
verb##acl|q|ct 1 0 C:1,0,0 CE:1,0,0 CEt:1,0,0 QR:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0
verb##acl|q|o 4 2 O:4,2,1 QR:4,2,2 VP:4,2,2 VPo:1,1,0
verb##acl|q|pt 1 1 QR:1,1,1 T:1,1,1 TE:1,1,1
verb##acl|x 46 17 P:6,0,0 Pn:6,0,0 PnV:5,2,1 PnVt:2,1,0 VP:46,13,4 VPt:7,3,0 X:46,15,5 XE:46,13,5 XEt:8,2,0 Xt:4,0,0
verb##a|: 16 1 COL:16,0,0 COLt:1,0,0 E:16,0,0 Et:1,0,0 NE:8,0,0 NEt:1,0,0 VP:16,0,0 VPt:1,0,0 X:16,0,0 XE:16,0,0 XEt:1,0,0
verb##a|:|T 4 0 COL:4,0,0 COLt:1,0,0 E:4,0,0 Et:1,0,0 NE:4,0,0 NEt:1,0,0 VP:4,0,0 VPt:1,0,0 X:4,0,0 XE:4,0,0 XEt:1,0,0 Xt:1,0,0
verb##a|T 91 19 E:90,11,1 Et:9,0,0 NE:46,7,0 NEt:7,0,0 P:8,2,0 Pn:8,2,1 PnV:3,0,0 S:9,1,0 SVP:9,3,1 SVPt:1,0,0 SX:9,3,1 SXt:1,0,0 VP:90,15,6 VPt:7,0,0 X:91,13,5 XE:91,13,7 XEt:11,1,0 Xt:5,0,0
verb##a|pt 18 7 E:18,4,1 Et:7,0,0 NE:12,3,0 NEt:3,0,0 P:2,0,0 Pn:2,0,0 S:2,1,1 SVP:2,0,0 SX:2,0,0 T:18,4,2 TE:18,4,2 TEt:1,0,0 Tt:1,0,0 VP:18,0,0 X:18,0,0 XE:18,4,1 XEt:7,0,0
verb##a|pt|: 2 1 COL:2,1,0 E:2,1,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 T:2,1,0 TE:2,1,0 TEt:1,0,0 Tt:1,0,0 VP:2,0,0 VPt:1,0,0 X:2,0,0 XE:2,1,0 XEt:1,0,0
verb##c 1889 1603 C:1889,1461,1144 CE:1889,1453,1156 CEt:263,184,91 Ct:202,143,69 E:1889,1453,1162 Et:274,185,93 NE:1501,1226,3 NEt:211,158,0 P:73,15,0 Pn:73,14,3 PnV:61,23,4 PnVt:10,1,0 Pnt:2,0,0 Pt:2,0,0 S:6,0,0 SVP:6,2,0 SVPt:3,0,0 VP:1888,1474,1170 VPt:235,159,75
verb##ct 1223 1080 C:1223,1017,750 CE:1223,1028,833 CEt:165,129,47 Ct:123,93,33 E:1223,1028,802 Et:169,130,46 NE:42,31,2 NEt:6,4,0 P:133,8,0 Pn:133,8,1 PnV:128,84,9 PnVt:20,11,1 Pnt:1,0,0 Pt:1,0,0 S:9,0,0 SVP:9,4,0 SVPt:2,1,0 VP:1222,1028,704 VPt:138,104,30
verb##ct|a 24 17 C:24,16,12 CE:24,16,12 CEt:4,3,0 Ct:4,3,0 E:24,16,1 Et:4,3,1 NE:20,14,7 NEt:4,3,0 S:1,0,0 SVP:1,1,0 SX:1,0,0 VP:24,16,1 VPt:4,3,1 X:24,0,0 XE:24,15,0 XEt:4,3,1
verb##ct|g 4 4 C:4,4,0 CE:4,4,0 CEt:1,1,0 Ct:1,1,0 E:4,4,1 Et:1,0,0 VP:4,4,1 VPt:1,0,0 X:4,2,0 XE:4,4,1 XEt:1,0,0 Xt:1,0,0
verb##ct|i 73 72 C:73,70,54 CE:73,70,58 CEt:10,10,5 Ct:10,10,5 E:73,70,6 Et:10,10,0 NE:67,64,51 NEt:9,9,5 P:7,0,0 Pn:7,0,0 PnV:7,7,0 VP:73,71,1 VPi:73,71,50 VPit:10,10,4 VPt:10,10,0
verb##ct|o 202 135 C:202,113,61 CE:202,112,66 CEt:16,6,4 Ct:13,6,4 E:202,118,39 Et:22,7,2 NE:173,91,36 NEt:15,5,2 O:202,25,8 OC:200,116,25 OCt:18,6,0 P:34,4,0 Pn:34,4,0 PnV:31,17,5 S:1,0,0 SVP:1,0,0 VP:202,118,27 VPo:196,109,52 VPot:16,5,3 VPt:19,7,1
verb##ct|o|a 2 1 C:2,1,1 CE:2,1,0 E:2,1,0 NE:2,1,0 O:2,0,0 OC:2,1,0 VP:2,1,0 VPo:2,1,0 X:2,0,0 XE:2,1,0
verb##ct|o|i 4 4 C:4,4,3 CE:4,4,3 E:4,4,0 NE:4,4,4 O:4,1,0 OC:4,4,1 VP:4,4,0 VPi:4,4,4 VPo:4,4,0
verb##ct|o|x 1 1 C:1,0,0 CE:1,0,0 E:1,1,1 NE:1,1,0 O:1,0,0 OC:1,1,1 VP:1,1,1 VPo:1,1,0 X:1,1,0 XE:1,1,0
verb##ct|x 15 12 C:15,9,0 CE:15,7,1 CEt:1,0,0 Ct:1,0,0 E:15,8,2 Et:2,1,0 S:1,0,0 SVP:1,1,1 SX:1,0,0 VP:15,9,3 VPt:2,1,0 X:15,7,0 XE:15,8,1 XEt:2,1,0
verb##cw 214 150 C:214,137,111 CE:214,136,101 CEt:25,11,4 Ct:15,6,2 E:214,136,99 Et:25,11,4 NE:3,0,0 NEt:1,0,0 P:16,0,0 Pn:16,0,0 PnV:15,9,0 PnVt:1,0,0 S:1,0,0 SVP:1,0,0 VP:214,138,108 VPt:16,6,2
verb##cw|g 3 0 C:3,0,0 CE:3,0,0 E:3,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:3,0,0 X:3,0,0 XE:3,0,0
verb##cw|i 9 8 C:9,8,6 CE:9,8,7 E:9,8,0 NE:9,8,7 VP:9,8,0 VPi:9,8,7
verb##cw|o 19 11 C:19,9,3 CE:19,10,5 CEt:2,2,1 Ct:2,2,1 E:19,10,5 Et:2,2,2 NE:17,9,4 NEt:1,1,0 O:19,0,0 OC:18,8,4 OCt:2,2,1 P:4,0,0 Pn:4,0,0 PnV:4,2,0 VP:19,10,5 VPo:18,9,4 VPot:2,2,1 VPt:2,2,1
verb##cw|o|a 1 0 C:1,0,0 CE:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 OC:1,0,0 VP:1,0,0 VPo:1,0,0 X:1,0,0 XE:1,0,0
verb##cw|x 2 2 C:2,1,1 CE:2,1,1 E:2,2,1 VP:2,2,1 X:2,1,0 XE:2,2,1
verb##c|a 13 8 C:13,5,1 CE:13,5,1 E:13,5,3 Et:1,1,1 NE:12,5,1 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:13,5,3 VPt:1,1,1 X:13,2,1 XE:13,5,3 XEt:1,1,1
verb##c|g 5 2 C:5,0,0 CE:5,0,0 CEt:1,0,0 Ct:1,0,0 E:5,0,0 Et:2,1,1 VP:5,0,0 VPt:2,1,1 X:5,1,1 XE:5,0,0 XEt:2,1,1
verb##c|i 33 31 C:33,27,16 CE:33,26,17 CEt:4,3,1 Ct:2,1,0 E:33,27,5 Et:4,3,0 NE:32,25,14 NEt:4,3,1 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:33,28,1 VPi:32,26,15 VPit:2,1,0 VPt:3,2,0
verb##c|o 256 165 C:256,124,6 CE:256,125,6 CEt:42,15,0 Ct:34,11,0 E:256,143,95 Et:59,26,11 NE:225,122,4 NEt:49,19,0 O:256,57,10 OC:251,142,89 OCt:53,21,9 Ot:7,2,2 P:22,2,0 Pn:22,1,0 PnV:20,6,0 PnVt:4,0,0 VP:256,144,93 VPo:252,124,5 VPot:38,11,0 VPt:54,21,9
verb##c|o|a 1 1 C:1,1,0 CE:1,1,0 E:1,1,1 Et:1,1,0 NE:1,1,0 NEt:1,1,0 O:1,0,0 OC:1,1,1 OCt:1,1,0 VP:1,1,1 VPo:1,1,0 VPot:1,1,0 VPt:1,1,0 X:1,1,0 XE:1,1,0 XEt:1,1,0 Xt:1,1,0
verb##c|o|x 4 1 C:4,1,0 CE:4,1,0 E:4,1,0 NE:4,1,0 O:4,0,0 OC:4,1,0 VP:4,1,0 VPo:4,1,0 X:4,1,0 XE:4,1,0
verb##c|x 21 14 C:21,2,0 CE:21,4,0 CEt:2,0,0 Ct:1,0,0 E:21,8,1 Et:10,4,0 NE:1,0,0 S:7,0,0 SVP:7,2,2 SVPt:5,3,1 SX:7,4,1 SXt:1,1,0 VP:21,9,2 VPt:10,4,0 X:21,10,0 XE:21,8,1 XEt:9,4,0 Xt:4,1,0
verb##g 199 78 E:199,63,32 Et:39,15,7 NE:1,1,0 NEt:1,1,0 P:5,0,0 Pn:5,0,0 PnV:3,1,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:2,0,0 SVP:2,0,0 SX:2,0,0 VP:198,65,30 VPt:27,10,6 X:199,67,29 XE:199,63,32 XEt:39,15,7 Xt:19,9,6
verb##g|: 2 0 COL:2,0,0 E:2,0,0 VP:2,0,0 X:2,0,0 XE:2,0,0
verb##g|T 2 1 E:2,1,0 S:1,0,0 SVP:1,1,0 SX:1,1,0 VP:2,1,0 X:2,1,0 XE:2,1,0
verb##g|pt 11 4 E:11,1,0 Et:6,2,1 P:1,0,0 Pn:1,0,0 T:11,1,0 TE:11,1,0 TEt:2,0,0 Tt:2,0,0 VP:11,3,1 VPt:3,1,0 X:11,3,1 XE:11,1,0 XEt:6,2,1 Xt:1,0,0
verb##i 61 50 E:61,29,11 Et:6,3,0 NE:44,24,6 NEt:4,3,1 P:19,9,2 Pn:19,9,2 PnV:2,1,0 Pnt:1,1,0 Pt:1,1,1 VP:61,30,9 VPi:30,17,3 VPit:1,1,1 VPt:1,1,0
verb##i|: 2 0 COL:2,0,0 E:2,0,0 NE:2,0,0 VP:2,0,0 VPi:1,0,0
verb##i|T 4 4 E:3,2,0 Et:1,1,1 NE:2,2,0 NEt:1,1,0 VP:4,3,0 VPi:1,1,0 VPt:1,1,0
verb##i|a 7 6 E:7,5,0 Et:1,0,0 NE:7,5,3 NEt:1,0,0 P:1,0,0 Pn:1,0,0 VP:7,4,0 VPi:6,4,4 VPit:1,0,0 VPt:1,0,0 X:7,5,3 XE:7,5,3 XEt:1,0,0 Xt:1,0,0
verb##i|a|pt 1 1 E:1,1,1 NE:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,0 VPi:1,1,0 X:1,1,0 XE:1,1,0
verb##i|g 1 1 E:1,1,1 NE:1,1,0 VP:1,1,1 VPi:1,1,0 X:1,0,0 XE:1,1,0
verb##i|pt 2 1 E:2,1,0 NE:2,1,1 T:2,1,1 TE:2,1,1 VP:2,0,0 VPi:1,0,0
verb##i|x 33 21 E:33,19,12 Et:4,3,1 NE:30,17,3 NEt:4,3,1 VP:33,20,15 VPi:33,20,3 VPit:1,1,0 VPt:1,1,0 X:33,20,3 XE:33,19,3 XEt:4,3,1 Xt:1,1,0
verb##i|x|T 1 1 E:1,1,1 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:1,1,0 VPi:1,1,0 X:1,1,1 XE:1,1,1
verb##i|x|pt 2 1 E:2,1,0 Et:2,1,0 NE:2,0,0 NEt:2,1,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,1,1 VPi:2,1,0 X:2,1,0 XE:2,0,0 XEt:2,1,0
verb##mid 294 269 E:294,232,53 L:294,75,16 LR:294,247,142
verb##o 8228 2528 E:8228,1820,1202 Et:1277,282,146 NE:6061,1231,63 NEt:975,172,7 O:8227,1881,1287 Ot:294,80,21 S:21,3,1 SVP:21,5,3 VP:8223,1977,1367 VPo:1759,330,23 VPot:154,22,1 VPt:692,183,94
verb##o|: 147 39 COL:147,21,9 COLt:19,3,0 E:147,25,13 Et:31,9,2 NE:125,22,3 NEt:26,5,0 O:147,21,16 Ot:7,2,0 VP:146,26,16 VPo:52,10,0 VPot:4,0,0 VPt:14,5,1
verb##o|:|T 12 2 COL:12,1,0 COLt:2,1,0 E:12,2,0 Et:2,1,0 NE:7,1,0 O:12,2,1 Ot:1,1,1 VP:12,2,1 VPo:1,0,0 VPt:1,1,1
verb##o|T 561 176 E:519,116,12 Et:89,18,2 NE:199,26,0 NEt:37,4,0 O:561,98,47 Ot:26,6,1 S:3,0,0 SVP:3,0,0 VP:561,127,49 VPo:149,38,1 VPot:17,5,0 VPt:65,13,3
verb##o|a 277 88 E:277,71,47 Et:27,7,4 NE:244,62,3 NEt:26,6,1 O:277,39,7 Ot:6,1,1 P:15,3,0 Pn:15,3,0 PnV:8,4,0 PnVt:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:277,78,57 VPo:270,69,4 VPot:15,5,1 VPt:21,7,4 X:277,62,4 XE:277,60,3 XEt:21,6,1 Xt:10,5,1
verb##o|a|: 13 2 COL:13,2,0 COLt:3,0,0 E:13,2,2 Et:3,0,0 NE:11,2,0 NEt:2,0,0 O:13,0,0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 SX:1,0,0 VP:13,2,2 VPo:13,2,0 VPot:4,0,0 VPt:4,0,0 X:13,2,0 XE:13,2,0 XEt:3,0,0 Xt:1,0,0
verb##o|a|T 6 2 E:6,1,0 Et:1,0,0 NE:2,1,0 O:6,1,0 P:1,0,0 Pn:1,0,0 VP:6,1,1 VPo:5,1,0 VPot:1,0,0 VPt:1,0,0 X:6,1,0 XE:6,1,0 XEt:1,0,0 Xt:1,0,0
verb##o|a|pt 15 4 COL:2,0,0 E:15,3,0 Et:5,2,1 NE:15,3,0 NEt:4,2,0 O:15,2,0 P:1,1,0 Pn:1,1,0 T:15,1,0 TE:15,2,0 TEt:2,0,0 Tt:1,0,0 VP:15,2,1 VPo:14,1,0 VPt:2,1,0 X:15,1,0 XE:15,3,0 XEt:4,1,0
verb##o|g 23 14 E:23,12,10 Et:4,2,0 NE:22,11,1 NEt:4,2,0 O:23,2,1 P:1,1,0 Pn:1,1,0 VP:23,12,10 VPo:23,12,1 VPot:3,2,0 VPt:3,2,0 X:23,12,1 XE:23,12,1 XEt:4,2,0 Xt:3,2,0
verb##o|g|pt 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0 VPo:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0
verb##o|i 53 13 E:53,11,8 Et:9,0,0 NE:48,11,1 NEt:8,0,0 O:53,10,1 Ot:5,0,0 P:5,2,0 Pn:5,2,0 PnV:1,0,0 VP:53,11,10 VPi:52,11,1 VPit:8,0,0 VPo:14,3,0 VPt:8,0,0
verb##o|i|: 1 1 COL:1,0,0 E:1,0,0 Et:1,1,0 NE:1,0,0 NEt:1,1,0 O:1,1,0 VP:1,1,1 VPi:1,1,0
verb##o|i|T 1 1 E:1,0,0 Et:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|i|pt 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPi:1,0,0
verb##o|i|x 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 VP:1,0,0 VPi:1,0,0 VPo:1,0,0 X:1,0,0 XE:1,0,0
verb##o|p:'s|T 1 1 E:1,1,0 NE:1,1,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:1,1,1 VPo:1,1,0
verb##o|p:, 4 1 E:4,0,0 Et:1,1,1 NE:4,0,0 NEt:1,1,0 O:4,0,0 P:4,0,0 Pn:4,0,0 Pnt:1,1,0 Pt:1,1,0 VP:4,0,0 VPo:4,0,0 VPot:1,1,0 VPt:1,1,1
verb##o|p:about 35 24 E:35,18,4 Et:3,2,2 NE:33,16,1 NEt:3,3,0 O:35,0,0 P:35,22,1 Pn:35,22,12 PnV:8,3,1 PnVt:1,1,0 VP:35,21,4 VPo:34,20,1 VPot:2,2,0 VPt:2,1,1
verb##o|p:about|T 3 2 E:3,0,0 NE:2,0,0 O:3,0,0 P:3,2,0 Pn:3,2,2 VP:3,2,0 VPo:3,2,0
verb##o|p:about|pt 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:above 2 1 E:2,1,1 Et:1,0,0 NE:2,1,0 NEt:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:according 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0 VPt:1,0,0
verb##o|p:according|T 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0 VPt:1,0,0
verb##o|p:across 6 0 E:6,0,0 Et:2,0,0 NE:6,0,0 NEt:2,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:6,0,0 VPo:6,0,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:after 31 4 E:31,2,0 Et:3,0,0 NE:28,1,0 NEt:3,0,0 O:31,3,3 P:31,0,0 Pn:31,0,0 PnV:4,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:31,2,0 VPo:31,0,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:after|T 2 0 E:2,0,0 NE:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:after|pt 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:against 17 5 E:17,4,3 Et:2,0,0 NE:16,3,0 NEt:2,0,0 O:17,1,0 P:17,5,0 Pn:17,4,1 PnV:2,0,0 PnVt:1,0,0 VP:17,5,3 VPo:17,5,0 VPot:1,0,0 VPt:2,0,0
verb##o|p:against|: 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:against|T 3 1 E:3,0,0 Et:3,0,0 NE:1,0,0 NEt:1,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:3,0,0 VPo:3,0,0 VPot:2,0,0 VPt:3,0,0
verb##o|p:along 4 0 E:4,0,0 Et:1,0,0 NE:4,0,0 NEt:1,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 VP:4,0,0 VPo:4,0,0
verb##o|p:alongside|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:among 14 1 E:14,1,0 Et:2,0,0 NE:12,0,0 NEt:2,0,0 O:14,0,0 P:14,0,0 Pn:14,0,0 PnV:3,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:14,1,0 VPo:14,0,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:among|pt 1 1 E:1,1,0 O:1,1,0 P:1,0,0 Pn:1,0,0 T:1,1,0 TE:1,1,0 VP:1,0,0 VPo:1,0,0
verb##o|p:around 4 0 E:4,0,0 NE:4,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0 VPo:4,0,0
verb##o|p:as 186 124 E:186,98,67 Et:28,10,8 NE:177,88,1 NEt:28,9,0 O:186,30,3 P:186,101,1 Pn:186,96,9 PnV:34,15,1 PnVt:10,5,0 Pnt:5,1,0 Pt:5,1,0 S:2,0,0 SVP:2,0,0 VP:186,108,79 VPo:179,100,1 VPot:15,5,0 VPt:15,6,5
verb##o|p:as|: 2 1 COL:2,0,0 COLt:1,0,0 E:2,0,0 Et:1,0,0 NE:2,0,0 NEt:1,0,0 O:2,1,1 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:as|T 3 2 E:3,2,0 NE:1,1,0 O:3,1,0 P:3,2,0 Pn:3,1,0 VP:3,1,1 VPo:3,2,0
verb##o|p:as|pt 8 5 E:8,4,2 Et:1,0,0 NE:7,3,0 NEt:1,0,0 O:8,0,0 P:8,4,0 Pn:8,3,0 PnV:2,1,0 PnVt:1,0,0 T:8,3,0 TE:8,3,0 VP:8,4,2 VPo:8,4,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:at 117 40 E:117,22,6 Et:21,5,1 NE:106,18,1 NEt:21,4,0 O:117,13,7 P:117,20,1 Pn:117,19,7 PnV:23,5,2 PnVt:6,1,0 Pnt:7,3,0 Pt:8,3,0 VP:117,27,9 VPo:117,24,1 VPot:14,3,0 VPt:14,4,1
verb##o|p:at|: 2 0 COL:2,0,0 COLt:1,0,0 E:2,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:at|T 10 1 E:9,0,0 NE:1,0,0 O:10,0,0 P:10,1,0 Pn:10,1,1 PnV:4,0,0 VP:10,0,0 VPo:10,0,0
verb##o|p:at|pt 1 1 E:1,1,0 Et:1,1,0 O:1,1,0 P:1,1,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,1,1 VPo:1,1,0
verb##o|p:because 5 1 E:5,0,0 Et:1,0,0 NE:5,0,0 NEt:1,0,0 O:5,1,1 P:5,0,0 Pn:5,0,0 PnV:1,0,0 VP:5,0,0 VPo:5,0,0
verb##o|p:because|T 2 0 E:2,0,0 Et:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 VP:2,0,0 VPo:2,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:before 13 3 E:13,0,0 Et:1,0,0 NE:11,0,0 NEt:1,0,0 O:13,3,2 P:13,0,0 Pn:13,0,0 PnV:2,0,0 PnVt:1,0,0 VP:13,1,0 VPo:13,0,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:before|T 2 0 E:2,0,0 NE:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:behind 9 1 E:9,1,0 NE:6,1,0 O:9,0,0 P:9,0,0 Pn:9,0,0 VP:9,0,0 VPo:9,0,0
verb##o|p:behind|: 2 0 COL:2,0,0 E:2,0,0 NE:1,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0 VPo:1,0,0
verb##o|p:behind|T 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:beside 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##o|p:between 8 3 E:8,3,1 Et:2,1,1 NE:8,1,0 NEt:2,1,0 O:8,1,0 P:8,2,0 Pn:8,2,0 Pnt:2,0,0 Pt:2,1,0 VP:8,3,1 VPo:8,2,0 VPot:2,1,0 VPt:2,1,1
verb##o|p:beyond 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:by 66 17 E:66,11,5 Et:9,1,1 NE:57,7,0 NEt:8,1,0 O:66,10,6 Ot:1,0,0 P:66,9,0 Pn:66,8,0 PnV:12,1,0 PnVt:3,0,0 Pnt:1,0,0 Pt:2,0,0 VP:66,12,7 VPo:62,10,0 VPot:4,0,0 VPt:5,0,0
verb##o|p:by|: 2 2 COL:2,1,0 COLt:2,0,0 E:2,2,1 Et:2,2,1 NE:2,2,0 NEt:2,2,0 O:2,0,0 P:2,2,0 Pn:2,2,0 Pnt:2,2,0 Pt:2,2,0 VP:2,2,1 VPo:2,2,0 VPot:2,2,0 VPt:2,2,1
verb##o|p:by|pt 3 0 E:3,0,0 Et:2,0,0 NE:3,0,0 NEt:2,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 T:3,0,0 TE:3,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:despite 8 1 E:8,1,1 NE:7,0,0 O:8,1,0 P:8,1,0 Pn:8,1,0 VP:8,1,1 VPo:8,1,0
verb##o|p:despite|T 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:due 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:during 31 10 E:31,6,4 Et:5,0,0 NE:28,4,0 NEt:3,0,0 O:31,4,3 Ot:1,0,0 P:31,5,0 Pn:31,5,0 PnV:6,1,0 PnVt:4,0,0 VP:31,6,4 VPo:30,5,0 VPot:3,0,0 VPt:4,0,0
verb##o|p:during|: 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:during|T 6 3 E:5,1,0 O:6,2,1 P:6,1,0 Pn:6,1,0 PnV:2,0,0 VP:6,1,1 VPo:6,1,0
verb##o|p:during|pt 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:following|T 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0 VPt:1,0,0
verb##o|p:for 262 130 E:262,108,58 Et:37,14,10 NE:245,98,2 NEt:35,14,0 O:262,29,8 Ot:1,0,0 P:262,102,2 Pn:262,94,17 PnV:54,13,1 PnVt:14,7,0 Pnt:11,4,0 Pt:12,4,0 VP:262,113,63 VPo:256,103,2 VPot:26,12,0 VPt:28,12,8
verb##o|p:for|: 3 2 COL:3,0,0 E:3,1,1 Et:1,1,0 NE:3,1,0 NEt:1,1,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:for|T 9 2 E:8,1,0 Et:2,1,0 NE:4,0,0 NEt:1,0,0 O:9,1,1 P:9,1,0 Pn:9,1,1 PnV:3,1,0 PnVt:1,1,1 VP:9,1,0 VPo:9,1,0 VPot:1,1,0 VPt:1,1,0
verb##o|p:for|pt 6 2 COL:1,0,0 E:6,1,1 Et:3,2,0 NE:4,1,0 NEt:2,2,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:3,1,0 PnVt:2,0,0 T:6,0,0 TE:6,0,0 TEt:1,1,0 Tt:1,1,0 VP:6,1,0 VPo:5,1,0 VPot:1,0,0 VPt:2,1,0
verb##o|p:from 109 27 E:109,16,6 Et:15,3,0 NE:101,12,0 NEt:15,1,0 O:109,9,5 P:109,13,0 Pn:109,11,3 PnV:26,6,0 PnVt:7,0,0 Pnt:5,0,0 Pt:5,0,0 VP:109,17,8 VPo:108,16,0 VPot:11,0,0 VPt:12,2,0
verb##o|p:from|: 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:from|T 7 2 E:7,1,0 Et:3,1,0 NE:2,1,0 NEt:1,1,0 O:7,0,0 P:7,1,0 Pn:7,0,0 PnV:3,0,0 PnVt:2,0,0 Pnt:1,1,0 Pt:1,1,0 VP:7,1,0 VPo:7,1,0 VPot:3,1,0 VPt:3,1,0
verb##o|p:from|pt 7 2 E:7,1,0 Et:3,0,0 NE:7,1,0 NEt:3,0,0 O:7,1,1 P:7,1,0 Pn:7,1,0 T:7,0,0 TE:7,0,0 TEt:2,0,0 Tt:1,0,0 VP:7,2,0 VPo:7,1,0
verb##o|p:if 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:in 450 96 E:450,64,28 Et:60,7,2 NE:403,52,2 NEt:57,7,0 O:450,38,20 P:450,45,1 Pn:450,40,8 PnV:94,9,0 PnVt:17,1,0 Pnt:10,3,1 Pt:10,3,0 VP:450,66,27 VPo:439,52,1 VPot:27,4,0 VPt:30,4,1
verb##o|p:including 17 5 E:17,2,2 Et:15,1,0 NE:16,2,0 NEt:12,1,0 O:17,1,0 P:17,2,0 Pn:17,2,0 PnV:2,0,0 PnVt:1,0,0 Pnt:3,0,0 Pt:3,0,0 VP:17,2,2 VPo:17,2,0 VPot:5,0,0 VPt:15,1,0
verb##o|p:including|pt 1 1 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0 VPt:1,0,0
verb##o|p:inside 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:instead 2 1 E:2,0,0 Et:1,1,1 NE:2,0,0 NEt:1,1,0 O:2,0,0 P:2,0,0 Pn:2,0,0 Pnt:1,1,0 Pt:1,1,0 VP:2,0,0 VPo:2,0,0 VPot:1,1,0 VPt:1,1,1
verb##o|p:instead|T 2 0 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:into 51 2 E:51,2,1 Et:7,0,0 NE:48,2,0 NEt:6,0,0 O:51,0,0 P:51,2,0 Pn:51,2,1 PnV:6,0,0 PnVt:1,0,0 Pnt:2,0,0 Pt:2,0,0 VP:51,2,1 VPo:48,2,0 VPot:3,0,0 VPt:4,0,0
verb##o|p:into|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:into|pt 1 1 E:1,0,0 Et:1,1,1 NE:1,0,0 NEt:1,1,0 O:1,1,0 P:1,1,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,1,1 VPo:1,1,0
verb##o|p:in|: 5 1 COL:5,0,0 E:5,1,0 NE:4,1,0 O:5,0,0 P:5,1,0 Pn:5,1,0 PnV:1,1,0 VP:5,1,0 VPo:5,1,0
verb##o|p:in|T 23 4 E:21,1,0 Et:7,1,0 NE:6,0,0 O:23,2,1 P:23,1,0 Pn:23,0,0 PnV:7,0,0 PnVt:5,0,0 Pnt:1,1,0 Pt:1,1,0 VP:23,1,1 VPo:22,1,0 VPot:6,1,0 VPt:7,1,0
verb##o|p:in|pt 25 10 COL:1,0,0 COLt:1,0,0 E:25,4,1 Et:16,6,1 NE:21,2,0 NEt:12,1,0 O:25,6,3 P:25,2,0 Pn:25,1,0 PnV:8,2,0 PnVt:1,0,0 T:25,2,0 TE:25,2,0 TEt:3,0,0 Tt:3,0,0 VP:25,6,2 VPo:23,3,0 VPot:2,0,0 VPt:2,1,0
verb##o|p:like 3 1 E:3,1,1 NE:3,1,0 O:3,1,0 P:3,1,0 Pn:3,1,0 VP:3,1,1 VPo:3,1,0
verb##o|p:like|pt 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:near 3 1 E:3,1,0 NE:2,0,0 O:3,1,1 P:3,0,0 Pn:3,0,0 VP:3,1,0 VPo:3,0,0
verb##o|p:of 248 112 E:248,83,52 Et:46,15,7 NE:231,69,3 NEt:45,17,0 O:248,33,1 P:248,87,3 Pn:248,80,13 PnV:44,8,1 PnVt:10,6,1 Pnt:9,5,1 Pt:10,6,0 VP:248,84,55 VPo:246,82,3 VPot:21,12,0 VPt:22,10,6
verb##o|p:off 3 0 E:3,0,0 NE:3,0,0 O:3,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:of|: 6 0 COL:6,0,0 E:6,0,0 NE:5,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:1,0,0 VP:6,0,0 VPo:6,0,0
verb##o|p:of|T 8 2 E:8,1,0 Et:2,0,0 O:8,1,0 P:8,1,0 Pn:8,1,1 PnV:2,0,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,1,0 VP:8,2,1 VPo:8,1,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:of|pt 10 4 E:10,3,1 Et:6,1,0 NE:9,3,1 NEt:6,1,0 O:10,1,0 P:10,4,0 Pn:10,4,0 PnV:2,0,0 PnVt:2,0,0 Pnt:1,0,0 Pt:1,0,0 T:10,1,0 TE:10,1,0 TEt:1,0,0 Tt:1,0,0 VP:10,4,2 VPo:10,4,0 VPot:3,0,0 VPt:3,0,0
verb##o|p:on 245 80 E:245,46,12 Et:44,11,4 NE:221,38,2 NEt:34,6,0 O:245,32,16 P:245,46,1 Pn:245,39,14 PnV:52,7,3 PnVt:17,4,1 Pnt:5,0,0 Pt:6,0,0 VP:245,53,18 VPo:238,45,2 VPot:27,5,0 VPt:28,8,2
verb##o|p:onto 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:on|: 11 2 COL:11,1,0 E:11,1,1 Et:1,0,0 NE:8,1,0 NEt:1,0,0 O:11,1,1 P:11,0,0 Pn:11,0,0 PnV:4,1,0 PnVt:1,0,0 VP:11,1,0 VPo:11,1,0 VPot:1,0,0 VPt:1,0,0
verb##o|p:on|T 29 6 E:22,4,1 Et:2,0,0 NE:5,2,0 NEt:1,0,0 O:29,2,1 P:29,2,0 Pn:29,2,1 PnV:8,1,0 PnVt:4,0,0 VP:29,5,2 VPo:29,3,0 VPot:5,0,0 VPt:5,0,0
verb##o|p:on|pt 9 1 COL:1,0,0 E:9,0,0 Et:4,0,0 NE:4,0,0 NEt:2,0,0 O:9,0,0 P:9,0,0 Pn:9,0,0 PnV:2,0,0 Pnt:1,1,0 Pt:1,1,0 T:9,0,0 TE:9,0,0 TEt:1,0,0 Tt:1,0,0 VP:9,0,0 VPo:8,0,0 VPot:1,1,0 VPt:1,1,1
verb##o|p:out 18 0 E:18,0,0 Et:2,0,0 NE:17,0,0 NEt:2,0,0 O:18,0,0 P:18,0,0 Pn:18,0,0 PnV:3,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:18,0,0 VPo:18,0,0 VPot:2,0,0 VPt:2,0,0
verb##o|p:outside 2 1 E:2,0,0 NE:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:out|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:over 37 9 E:37,5,4 Et:10,3,0 NE:36,5,0 NEt:10,3,0 O:37,2,0 P:37,7,0 Pn:37,6,2 PnV:11,1,0 PnVt:4,1,1 Pnt:3,1,0 Pt:3,1,0 VP:37,7,5 VPo:37,6,0 VPot:7,2,0 VPt:7,2,0
verb##o|p:over|T 2 0 E:2,0,0 O:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:over|pt 3 1 E:3,0,0 Et:1,1,0 NE:3,0,0 NEt:1,1,0 O:3,0,0 P:3,1,0 Pn:3,1,1 T:3,0,0 TE:3,0,0 VP:3,1,0 VPo:3,1,0
verb##o|p:past 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:per 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:prior 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0 VPt:1,0,0
verb##o|p:reconsider 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:regarding 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:since 9 1 E:9,1,1 Et:1,0,0 NE:8,1,0 O:9,1,0 P:9,1,0 Pn:9,1,0 PnV:1,0,0 PnVt:1,0,0 VP:9,1,1 VPo:8,1,0 VPt:1,0,0
verb##o|p:since|: 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:such 3 2 E:3,2,0 Et:3,2,0 NE:3,2,0 NEt:3,2,0 O:3,2,0 P:3,2,0 Pn:3,2,0 PnV:1,0,0 PnVt:1,0,0 Pnt:2,2,0 Pt:2,2,0 VP:3,2,0 VPo:3,2,0 VPot:3,2,0 VPt:3,2,0
verb##o|p:than 4 1 E:4,1,1 Et:1,0,0 NE:2,0,0 O:4,1,0 P:4,1,0 Pn:4,1,0 VP:4,1,1 VPo:4,1,0
verb##o|p:than|T 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:that 2 2 E:2,2,1 NE:2,2,0 O:2,0,0 P:2,2,0 Pn:2,2,1 VP:2,2,1 VPo:2,2,0
verb##o|p:thrill 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:through 20 1 E:20,0,0 Et:5,0,0 NE:17,0,0 NEt:4,0,0 O:20,1,0 Ot:1,0,0 P:20,0,0 Pn:20,0,0 PnV:5,0,0 PnVt:4,0,0 VP:20,0,0 VPo:19,0,0 VPot:3,0,0 VPt:4,0,0
verb##o|p:throughout 2 1 E:2,0,0 NE:2,0,0 O:2,1,1 P:2,0,0 Pn:2,0,0 VP:2,0,0 VPo:2,0,0
verb##o|p:through|: 1 0 COL:1,0,0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:through|T 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:to 207 57 E:207,41,19 Et:37,6,3 NE:183,32,1 NEt:32,5,1 O:207,18,5 Ot:2,0,0 P:207,42,3 Pn:207,38,12 PnV:59,9,1 PnVt:18,3,0 Pnt:6,1,0 Pt:6,1,0 S:1,0,0 SVP:1,0,0 VP:207,44,20 VPo:195,39,2 VPot:22,4,1 VPt:25,5,2
verb##o|p:toward 6 1 E:6,0,0 NE:6,0,0 O:6,0,0 P:6,1,0 Pn:6,1,1 VP:6,1,0 VPo:6,1,0
verb##o|p:to|: 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:to|T 9 3 E:9,2,0 Et:2,1,0 NE:4,0,0 NEt:1,0,0 O:9,2,0 P:9,1,0 Pn:9,1,0 PnV:3,2,1 PnVt:1,1,0 VP:9,2,0 VPo:7,1,0 VPot:1,1,0 VPt:1,1,0
verb##o|p:to|pt 6 2 E:6,1,0 Et:5,1,0 NE:5,1,0 NEt:4,1,0 O:6,0,0 P:6,1,0 Pn:6,1,0 PnV:2,1,0 PnVt:2,1,0 T:6,1,0 TE:6,1,0 TEt:2,1,0 Tt:1,0,0 VP:6,1,0 VPo:6,1,0 VPot:1,1,0 VPt:2,1,0
verb##o|p:under 5 1 E:5,1,0 Et:1,0,0 NE:4,0,0 NEt:1,0,0 O:5,1,1 P:5,0,0 Pn:5,0,0 PnV:1,0,0 VP:5,1,0 VPo:5,0,0
verb##o|p:underneath 1 1 E:1,1,1 NE:1,1,0 O:1,0,0 P:1,1,0 Pn:1,1,0 VP:1,1,1 VPo:1,1,0
verb##o|p:until 3 1 E:3,0,0 NE:3,0,0 O:3,1,1 P:3,0,0 Pn:3,0,0 PnV:1,0,0 VP:3,0,0 VPo:3,0,0
verb##o|p:until|T 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:up 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:upon 1 0 E:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:up|pt 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:vs. 1 0 E:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0 VPo:1,0,0
verb##o|p:while 4 1 E:4,1,1 Et:1,1,0 NE:4,1,0 NEt:1,1,0 O:4,0,0 P:4,1,0 Pn:4,1,0 VP:4,1,0 VPo:4,1,0
verb##o|p:while|pt 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 O:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPo:1,0,0 VPt:1,0,0
verb##o|p:with 130 42 E:130,34,22 Et:16,5,2 NE:113,29,1 NEt:15,4,0 O:130,16,6 Ot:1,0,0 P:130,28,1 Pn:130,27,3 PnV:30,7,1 PnVt:6,2,1 Pnt:3,0,0 Pt:3,0,0 VP:130,34,20 VPo:123,30,1 VPot:8,2,0 VPt:9,3,1
verb##o|p:within 6 1 E:6,0,0 Et:1,0,0 NE:6,0,0 NEt:1,0,0 O:6,1,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
verb##o|p:without 4 0 E:4,0,0 NE:3,0,0 O:4,0,0 P:4,0,0 Pn:4,0,0 VP:4,0,0 VPo:4,0,0
verb##o|p:with|: 3 1 COL:3,1,0 E:3,1,0 Et:1,0,0 NE:3,1,0 O:3,0,0 Ot:1,0,0 P:3,1,0 Pn:3,1,0 PnV:1,0,0 VP:3,1,0 VPo:3,1,0 VPt:1,0,0
verb##o|p:with|T 16 3 E:16,2,0 Et:4,1,0 NE:4,0,0 NEt:1,0,0 O:16,1,1 P:16,1,0 Pn:16,1,0 PnV:3,1,0 PnVt:1,1,0 Pnt:1,0,0 Pt:1,0,0 VP:16,2,0 VPo:16,1,0 VPot:1,0,0 VPt:2,1,0
verb##o|p:with|pt 5 2 E:5,2,1 Et:2,0,0 NE:5,2,0 NEt:2,0,0 O:5,1,0 P:5,1,0 Pn:5,1,0 T:5,1,0 TE:5,1,0 VP:5,2,1 VPo:5,2,0
verb##o|pt 299 97 E:299,46,22 Et:113,26,11 NE:287,35,1 NEt:88,16,0 O:298,55,31 Ot:9,3,1 T:299,28,1 TE:299,31,1 TEt:38,3,0 Tt:32,3,0 VP:297,52,29 VPo:53,4,0 VPot:5,2,0 VPt:18,6,3
verb##o|pt|: 28 12 COL:28,5,3 COLt:9,0,0 E:28,7,1 Et:9,1,0 NE:27,7,1 NEt:9,0,0 O:28,5,2 T:28,5,3 TE:28,5,3 TEt:8,0,0 Tt:4,0,0 VP:28,6,3 VPo:6,1,0 VPot:1,0,0 VPt:1,0,0
verb##o|pt|T 18 9 E:18,6,2 Et:5,1,0 NE:5,1,0 NEt:2,0,0 O:18,2,1 T:18,5,0 TE:18,5,0 TEt:3,1,0 Tt:2,1,0 VP:18,2,1 VPo:6,1,0 VPot:1,0,0 VPt:1,0,0
verb##o|x 498 205 E:498,175,96 Et:60,22,8 NE:481,169,17 NEt:56,23,1 O:498,37,5 Ot:2,0,0 P:59,4,0 Pn:59,2,0 PnV:59,13,2 PnVt:3,1,0 S:1,0,0 SVP:1,1,1 SX:1,1,0 VP:498,179,100 VPo:497,176,21 VPot:39,17,1 VPt:43,16,6 X:498,177,24 XE:498,168,22 XEt:56,23,2 Xt:34,15,0
verb##o|x|: 7 3 COL:7,1,0 COLt:1,0,0 E:7,2,1 Et:1,0,0 NE:5,1,0 NEt:1,0,0 O:7,2,1 VP:7,2,0 VPo:5,1,0 X:7,1,0 XE:7,2,0 XEt:1,0,0
verb##o|x|T 35 13 E:35,11,2 Et:6,2,1 NE:13,3,1 NEt:1,0,0 O:35,2,0 P:7,0,0 Pn:7,0,0 PnV:7,3,0 PnVt:1,0,0 VP:35,11,4 VPo:35,11,5 VPot:4,2,1 VPt:4,2,0 X:35,11,5 XE:35,11,4 XEt:6,2,1 Xt:4,2,1
verb##o|x|pt 9 5 COL:2,0,0 COLt:1,0,0 E:9,4,1 Et:5,4,3 NE:7,4,0 NEt:4,3,1 O:9,0,0 T:9,1,0 TE:9,1,0 TEt:1,0,0 Tt:1,0,0 VP:9,5,2 VPo:8,3,1 VPt:1,1,1 X:9,4,1 XE:9,4,0 XEt:5,4,2 Xt:1,1,1
verb##p:, 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:,|T 7 4 E:7,1,0 P:7,1,0 Pn:7,1,0 VP:7,1,0
verb##p::|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:about 114 85 E:114,44,2 Et:12,8,0 NE:1,0,0 NEt:1,0,0 P:114,69,4 Pn:114,71,54 PnV:22,7,2 PnVt:3,1,1 Pnt:1,1,1 Pt:1,1,0 VP:114,62,3 VPt:4,2,0
verb##p:about|: 4 2 COL:4,0,0 COLt:1,0,0 E:4,0,0 Et:1,0,0 P:4,2,0 Pn:4,2,2 PnV:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:4,1,0 VPt:1,0,0
verb##p:about|T 6 6 E:6,6,0 P:6,6,0 Pn:6,6,5 VP:6,6,0
verb##p:about|pt 5 5 E:5,0,0 Et:3,2,0 P:5,5,0 Pn:5,5,4 PnV:1,0,0 PnVt:1,1,1 T:5,0,0 TE:5,0,0 TEt:2,0,0 Tt:2,0,0 VP:5,4,0 VPt:1,1,0
verb##p:about|pt|T 1 1 E:1,1,0 Et:1,1,0 P:1,1,0 Pn:1,1,0 T:1,1,0 TE:1,1,0 VP:1,1,0
verb##p:above 3 0 E:3,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 VP:3,0,0
verb##p:according|: 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:according|T 3 1 E:3,1,1 Et:2,0,0 P:3,0,0 Pn:3,0,0 Pnt:2,0,0 Pt:2,0,0 VP:3,0,0 VPt:2,0,0
verb##p:across 10 0 E:10,0,0 Et:1,0,0 P:10,0,0 Pn:10,0,0 PnV:5,0,0 VP:10,0,0
verb##p:across|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:after 18 4 E:18,0,0 Et:1,0,0 P:18,1,0 Pn:18,1,1 PnV:3,0,0 VP:18,1,0
verb##p:after|T 18 4 E:17,2,0 Et:2,1,0 NE:1,0,0 P:18,1,0 Pn:18,1,0 PnV:2,1,0 PnVt:2,1,0 VP:18,2,0 VPt:2,1,0
verb##p:after|pt|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:against 40 14 E:40,6,0 Et:2,0,0 P:40,9,0 Pn:40,10,9 PnV:14,3,1 PnVt:1,0,0 VP:40,9,0 VPt:1,0,0
verb##p:against|T 8 5 E:8,2,0 Et:3,3,0 P:8,5,0 Pn:8,5,5 PnV:5,1,0 PnVt:3,3,3 VP:8,2,0 VPt:3,3,0
verb##p:against|pt 2 1 E:2,0,0 Et:1,0,0 P:2,1,0 Pn:2,1,1 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,1,0
verb##p:ahead|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:along 5 0 E:5,0,0 Et:2,0,0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:5,0,0 VPt:1,0,0
verb##p:alongside 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 PnVt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:along|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:amid 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:among 12 1 E:12,1,0 Et:1,0,0 P:12,1,0 Pn:12,1,0 PnV:3,0,0 Pnt:1,0,0 Pt:1,0,0 VP:12,1,0 VPt:1,0,0
verb##p:among|:|T 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:among|T 2 0 E:2,0,0 Et:1,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 VP:2,0,0
verb##p:among|pt 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:around 10 0 E:10,0,0 Et:1,0,0 P:10,0,0 Pn:10,0,0 PnV:5,0,0 VP:10,0,0
verb##p:around|T 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 PnVt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:around|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:as 134 20 E:134,15,1 Et:16,1,0 P:134,16,1 Pn:134,16,3 PnV:39,0,0 PnVt:7,0,0 Pnt:2,1,1 Pt:2,1,0 S:10,0,0 SVP:10,0,0 SVPt:1,0,0 St:1,0,0 VP:134,16,1 VPt:9,1,0
verb##p:aside 2 1 E:2,1,0 P:2,0,0 Pn:2,1,0 PnV:1,1,1 VP:2,1,0
verb##p:astronaut 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:as|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:as|:|T 1 0 COL:1,0,0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##p:as|T 6 0 E:6,0,0 Et:1,0,0 P:6,0,0 Pn:6,0,0 PnV:3,0,0 PnVt:1,0,0 VP:6,0,0 VPt:1,0,0
verb##p:as|pt 4 1 E:4,0,0 Et:1,1,0 P:4,1,0 Pn:4,1,1 T:4,0,0 TE:4,0,0 TEt:1,0,0 Tt:1,0,0 VP:4,1,0
verb##p:at 135 28 E:135,18,1 Et:22,2,1 NE:1,0,0 NEt:1,0,0 P:135,15,1 Pn:135,14,9 PnV:33,4,2 PnVt:10,1,0 Pnt:4,0,0 Pt:4,0,0 VP:135,18,2 VPt:14,2,1
verb##p:at|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:at|T 39 14 E:34,9,2 Et:4,2,0 NE:7,2,1 NEt:2,1,0 P:39,11,0 Pn:39,11,2 PnV:17,3,0 PnVt:2,1,0 Pnt:2,1,1 Pt:2,1,0 S:1,0,0 SVP:1,0,0 VP:39,11,0 VPt:4,2,0
verb##p:at|pt 4 0 E:4,0,0 Et:1,0,0 P:4,0,0 Pn:4,0,0 PnV:2,0,0 PnVt:1,0,0 T:4,0,0 TE:4,0,0 VP:4,0,0 VPt:1,0,0
verb##p:at|pt|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##p:because 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:because|T 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:because|pt 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 VPt:1,0,0
verb##p:before 11 1 E:11,0,0 Et:3,1,0 NE:1,0,0 P:11,0,0 Pn:11,0,0 PnV:5,0,0 PnVt:1,1,0 S:3,0,0 SVP:3,0,0 SVPt:1,0,0 VP:11,0,0 VPt:2,1,0
verb##p:before|pt 1 1 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,0
verb##p:behind 13 2 E:13,1,0 Et:2,1,0 P:13,2,0 Pn:13,2,2 PnV:4,0,0 VP:13,2,0
verb##p:behind|T 4 1 E:4,1,0 Et:1,0,0 P:4,0,0 Pn:4,0,0 PnV:2,1,0 PnVt:1,0,0 VP:4,1,0 VPt:1,0,0
verb##p:behind|pt 1 1 E:1,0,0 Et:1,1,0 P:1,1,0 Pn:1,1,1 T:1,0,0 TE:1,0,0 VP:1,1,0
verb##p:beside 1 1 E:1,1,0 P:1,1,0 Pn:1,0,0 VP:1,1,0
verb##p:between 11 4 E:11,4,2 Et:1,1,0 P:11,3,1 Pn:11,3,1 S:1,0,0 SVP:1,1,1 VP:11,3,1
verb##p:between|pt 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##p:beyond 4 1 E:4,1,0 Et:1,0,0 P:4,1,0 Pn:4,1,1 PnV:2,0,0 VP:4,1,0 VPt:1,0,0
verb##p:by 123 31 E:123,15,2 Et:23,6,0 NE:1,0,0 P:123,13,2 Pn:123,14,3 PnV:28,3,1 PnVt:6,3,0 Pnt:5,0,0 Pt:5,0,0 S:1,0,0 SVP:1,0,0 VP:123,14,2 VPt:11,3,0
verb##p:by|T 6 2 E:6,0,0 P:6,1,0 Pn:6,1,0 PnV:1,0,0 VP:6,1,0
verb##p:by|pt 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 T:3,0,0 TE:3,0,0 TEt:1,0,0 Tt:1,0,0 VP:3,0,0
verb##p:by|pt|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:down 5 1 E:5,0,0 Et:1,0,0 P:5,1,0 Pn:5,1,0 PnV:1,0,0 VP:5,0,0
verb##p:down|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:down|pt|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##p:due 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:due|T 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:during 11 0 E:11,0,0 Et:1,0,0 P:11,0,0 Pn:11,0,0 PnV:1,0,0 VP:11,0,0
verb##p:during|T 7 2 E:7,1,0 Et:1,0,0 NE:1,1,1 P:7,1,0 Pn:7,1,0 Pnt:1,0,0 Pt:1,0,0 VP:7,1,0
verb##p:during|pt|T 5 2 E:5,1,0 Et:2,0,0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 T:5,2,1 TE:5,1,0 TEt:1,0,0 Tt:1,0,0 VP:5,0,0
verb##p:far|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:firsthand 1 1 E:1,1,0 Et:1,1,0 P:1,0,0 Pn:1,1,0 VP:1,0,0
verb##p:for 297 103 E:297,71,0 Et:41,15,0 NE:1,0,0 P:297,75,2 Pn:297,80,45 PnV:86,26,11 PnVt:17,7,6 Pnt:6,4,3 Pt:6,4,0 VP:296,80,0 VPt:23,10,0
verb##p:for|: 3 0 COL:3,0,0 E:3,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 VP:3,0,0
verb##p:for|T 14 3 E:14,0,0 Et:2,2,0 NE:1,0,0 P:14,2,0 Pn:14,2,2 PnV:3,0,0 VP:14,1,0
verb##p:for|pt 12 4 E:12,2,0 Et:4,2,0 P:12,2,0 Pn:12,2,2 PnV:3,1,1 T:12,1,0 TE:12,1,0 TEt:1,0,0 Tt:1,0,0 VP:12,3,0
verb##p:for|pt|: 1 0 COL:1,0,0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:for|pt|T 2 0 E:2,0,0 Et:1,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##p:from 115 7 E:115,1,0 Et:16,1,0 P:115,2,0 Pn:115,3,0 PnV:34,0,0 PnVt:7,0,0 Pnt:2,1,0 Pt:2,1,0 S:3,0,0 SVP:3,1,0 SVPt:2,1,0 VP:114,2,0 VPt:9,1,0
verb##p:from|: 2 0 COL:2,0,0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:from|:|T 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:from|T 23 3 E:23,3,0 Et:5,0,0 P:23,3,0 Pn:23,3,2 PnV:2,0,0 PnVt:1,0,0 Pnt:2,0,0 Pt:2,0,0 VP:23,3,0 VPt:3,0,0
verb##p:from|pt 4 0 E:4,0,0 Et:1,0,0 P:4,0,0 Pn:4,0,0 T:4,0,0 TE:4,0,0 VP:4,0,0
verb##p:from|pt|: 1 0 COL:1,0,0 COLt:1,0,0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,0,0
verb##p:genocide 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:his|T 1 1 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:hitherto 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:in 522 55 E:522,24,2 Et:91,2,0 NE:9,1,0 NEt:1,0,0 P:522,22,1 Pn:522,21,4 PnV:132,5,0 PnVt:32,0,0 Pnt:8,0,0 Pt:8,0,0 S:9,0,0 SVP:9,0,0 SVPt:1,0,0 VP:522,26,2 VPt:44,0,0
verb##p:including 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0
verb##p:inside 2 0 E:2,0,0 Et:1,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##p:into 80 4 E:80,2,0 Et:8,0,0 P:80,1,0 Pn:80,1,0 PnV:19,1,1 PnVt:5,0,0 VP:80,2,0 VPt:5,0,0
verb##p:into|: 1 0 COL:1,0,0 COLt:1,0,0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:into|T 5 1 E:5,0,0 Et:2,0,0 P:5,0,0 Pn:5,0,0 PnV:2,0,0 Pnt:1,0,0 Pt:1,0,0 VP:5,0,0 VPt:1,0,0
verb##p:into|pt 8 0 E:8,0,0 Et:2,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 T:8,0,0 TE:8,0,0 VP:8,0,0 VPt:1,0,0
verb##p:into|pt|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 VP:1,0,0
verb##p:in|: 13 0 COL:13,0,0 COLt:1,0,0 E:13,0,0 Et:1,0,0 P:13,0,0 Pn:13,0,0 PnV:5,0,0 VP:13,0,0
verb##p:in|:|T 2 0 COL:2,0,0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:in|T 117 36 E:96,23,12 Et:19,1,0 NE:4,2,2 P:117,18,1 Pn:117,19,0 PnV:39,6,0 PnVt:8,0,0 Pnt:8,1,0 Pt:8,1,0 VP:117,21,1 VPt:17,1,0
verb##p:in|pt 22 3 E:22,3,0 Et:8,0,0 P:22,1,0 Pn:22,1,0 PnV:1,0,0 PnVt:1,0,0 S:1,0,0 SVP:1,0,0 T:22,3,2 TE:22,3,2 TEt:4,0,0 Tt:4,0,0 VP:22,1,0 VPt:1,0,0
verb##p:in|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:in|pt|T 9 3 E:9,1,0 Et:3,2,0 NE:1,0,0 P:9,2,0 Pn:9,3,0 PnV:3,0,0 T:9,1,0 TE:9,1,0 TEt:1,0,0 Tt:1,0,0 VP:9,2,0
verb##p:like 21 11 E:21,7,0 Et:3,1,0 NE:1,0,0 P:21,7,0 Pn:21,7,0 PnV:4,0,0 PnVt:1,0,0 S:10,2,0 SVP:10,6,2 SVPt:1,0,0 VP:21,7,0 VPt:2,0,0
verb##p:near 4 0 E:4,0,0 Et:2,0,0 P:4,0,0 Pn:4,0,0 PnV:2,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:4,0,0 VPt:2,0,0
verb##p:not 1 1 E:1,1,1 P:1,1,1 Pn:1,1,0 VP:1,1,1
verb##p:of 43 25 E:43,13,1 Et:7,2,0 NE:5,1,0 NEt:1,0,0 P:43,17,1 Pn:43,16,6 PnV:9,4,1 PnVt:2,1,1 Pnt:2,0,0 Pt:2,0,0 S:1,0,0 SVP:1,1,0 VP:42,15,3 VPt:4,1,0
verb##p:off 10 2 E:10,1,0 Et:3,1,1 P:10,2,1 Pn:10,2,1 PnV:2,0,0 PnVt:1,0,0 VP:10,2,1 VPt:1,0,0
verb##p:off|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:off|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:of|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:of|T 11 5 E:11,3,0 Et:1,0,0 P:11,5,0 Pn:11,5,2 PnV:6,1,0 PnVt:1,0,0 VP:11,3,1 VPt:1,0,0
verb##p:of|pt 5 3 E:5,1,0 Et:1,1,0 P:5,1,0 Pn:5,1,1 PnV:1,1,0 T:5,1,0 TE:5,1,0 VP:5,1,0
verb##p:on 308 67 E:308,51,0 Et:55,10,0 NE:2,0,0 NEt:1,0,0 P:308,40,0 Pn:308,43,28 PnV:79,15,8 PnVt:26,5,3 Pnt:5,3,2 Pt:6,3,0 S:6,1,1 SVP:6,0,0 SVPt:2,0,0 VP:308,47,0 VPt:31,7,0
verb##p:onto 3 0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 VP:3,0,0
verb##p:onto|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:on|: 3 0 COL:3,0,0 COLt:1,0,0 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 PnV:1,0,0 VP:3,0,0
verb##p:on|:|T 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:on|T 81 32 E:70,15,4 Et:12,2,0 NE:4,1,0 NEt:1,0,0 P:81,12,0 Pn:81,13,8 PnV:23,4,0 PnVt:6,1,1 Pnt:3,1,1 Pt:3,1,0 VP:81,13,0 VPt:14,2,0
verb##p:on|pt 9 2 E:9,2,0 Et:1,0,0 NE:1,0,0 P:9,0,0 Pn:9,1,0 PnV:3,1,1 T:9,0,0 TE:9,0,0 VP:9,1,0
verb##p:on|pt|T 4 2 E:4,1,1 Et:1,0,0 NE:1,0,0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 T:4,1,0 TE:4,1,0 TEt:1,0,0 Tt:1,0,0 VP:4,0,0
verb##p:out 20 1 E:20,0,0 Et:3,0,0 P:20,1,0 Pn:20,1,0 PnV:8,0,0 PnVt:1,0,0 Pnt:2,0,0 Pt:2,0,0 VP:19,1,0 VPt:3,0,0
verb##p:outside 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:2,0,0 VP:5,0,0
verb##p:outside|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:out|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:out|pt 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:over 37 5 E:37,2,0 Et:8,1,0 P:37,4,0 Pn:37,4,4 PnV:11,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:37,3,0 VPt:2,0,0
verb##p:over|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:over|T 4 1 E:4,1,0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 VP:4,0,0
verb##p:over|pt 2 0 E:2,0,0 Et:2,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##p:past 5 1 E:5,1,0 Et:2,0,0 P:5,1,0 Pn:5,1,1 PnV:1,0,0 PnVt:1,0,0 VP:5,1,0 VPt:1,0,0
verb##p:since 13 3 E:13,1,0 P:13,1,0 Pn:13,1,0 PnV:3,1,0 VP:13,2,0
verb##p:since|T 4 0 E:4,0,0 Et:2,0,0 P:4,0,0 Pn:4,0,0 PnV:2,0,0 PnVt:1,0,0 VP:4,0,0 VPt:2,0,0
verb##p:such 1 0 E:1,0,0 Et:1,0,0 NE:1,0,0 NEt:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:such|T 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:swiss-eu 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:than 6 0 E:6,0,0 Et:2,0,0 NE:3,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
verb##p:than|T 4 1 E:4,1,0 P:4,0,0 Pn:4,0,0 PnV:2,1,0 VP:4,1,0
verb##p:than|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:third 1 0 E:1,0,0 NE:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:though|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:through 37 0 E:37,0,0 Et:7,0,0 P:37,0,0 Pn:37,0,0 PnV:15,0,0 PnVt:3,0,0 VP:37,0,0 VPt:3,0,0
verb##p:throughout 5 0 E:5,0,0 Et:2,0,0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 PnVt:1,0,0 VP:4,0,0 VPt:1,0,0
verb##p:throughout|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:through|T 1 1 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:to 432 88 E:432,58,7 Et:74,6,0 NE:1,0,0 P:432,52,7 Pn:432,53,33 PnV:143,17,10 PnVt:30,3,1 Pnt:11,0,0 Pt:11,0,0 S:2,0,0 SVP:2,0,0 VP:432,61,6 VPt:42,4,0
verb##p:toward 9 0 E:9,0,0 Et:1,0,0 P:9,0,0 Pn:9,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:9,0,0 VPt:1,0,0
verb##p:towards 3 0 E:3,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 VP:3,0,0
verb##p:toward|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:to|: 4 0 COL:4,0,0 E:4,0,0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 VP:4,0,0
verb##p:to|T 39 8 E:39,8,1 Et:9,0,0 P:39,8,0 Pn:39,7,7 PnV:11,1,0 PnVt:4,0,0 Pnt:2,0,0 Pt:2,0,0 VP:39,8,0 VPt:6,0,0
verb##p:to|pt 21 4 E:21,2,0 Et:9,3,1 P:21,3,1 Pn:21,3,2 PnV:9,1,0 PnVt:3,1,0 T:21,1,0 TE:21,1,0 TEt:1,0,0 VP:21,3,0 VPt:3,1,1
verb##p:to|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:to|pt|T 1 0 E:1,0,0 Et:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:under 21 5 E:21,1,0 Et:6,0,0 NE:1,0,0 P:21,1,0 Pn:21,1,0 PnV:8,1,0 PnVt:2,0,0 Pnt:2,0,0 Pt:2,0,0 S:1,0,0 SVP:1,0,0 VP:21,2,0 VPt:4,0,0
verb##p:under|:|T 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:under|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:until 8 1 E:8,0,0 Et:1,0,0 P:8,1,0 Pn:8,1,0 PnV:3,0,0 VP:8,1,0
verb##p:until|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:until|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:up 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:upon 4 0 E:4,0,0 Et:3,0,0 P:4,0,0 Pn:4,0,0 Pnt:1,0,0 Pt:1,0,0 VP:4,0,0 VPt:1,0,0
verb##p:up|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:via 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:via|pt 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:w 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 VP:1,0,0
verb##p:weigh 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##p:whether 4 3 E:4,3,3 P:4,2,0 Pn:4,2,0 VP:4,2,0
verb##p:while 5 2 E:5,0,0 Et:1,0,0 P:5,0,0 Pn:5,0,0 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:5,0,0 VPt:1,0,0
verb##p:with 225 35 E:225,24,1 Et:26,3,0 NE:1,0,0 P:225,25,1 Pn:225,25,18 PnV:66,6,2 PnVt:6,1,0 Pnt:4,1,1 Pt:4,1,0 S:1,0,0 SVP:1,0,0 VP:225,27,1 VPt:13,2,0
verb##p:within 2 0 E:2,0,0 P:2,0,0 Pn:2,0,0 VP:2,0,0
verb##p:within|pt|T 1 0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:without 5 1 E:5,1,0 P:5,0,0 Pn:5,0,0 VP:4,0,0
verb##p:with|: 3 1 COL:3,1,1 E:3,0,0 Et:1,0,0 P:3,0,0 Pn:3,0,0 PnV:3,1,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:3,0,0 VPt:1,0,0
verb##p:with|T 27 8 E:27,1,0 Et:6,0,0 P:27,4,1 Pn:27,4,1 PnV:7,0,0 PnVt:3,0,0 VP:27,3,0 VPt:3,0,0
verb##p:with|pt 15 4 E:15,1,0 Et:3,0,0 P:15,1,0 Pn:15,1,0 PnV:3,1,0 T:15,1,1 TE:15,1,0 VP:15,2,0
verb##p:with|pt|: 1 0 COL:1,0,0 E:1,0,0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##p:with|pt|T 2 0 E:2,0,0 Et:1,0,0 P:2,0,0 Pn:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0
verb##pas 303 68 S:286,40,29 SVP:113,25,5 SVPt:8,1,0 St:3,1,1 VP:130,18,2 VPt:10,1,0
verb##pasA 421 107 S:201,43,40 SVP:43,7,0 SVPt:5,0,0 SVa:32,6,1 SVat:2,0,0 St:2,0,0 VP:420,28,0 VPt:24,1,0
verb##pasA|: 6 2 COL:6,1,0 COLt:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:6,0,0
verb##pasA|Q 4 1 P:1,0,0 Pn:1,0,0 PnV:1,0,0 QR:4,1,1 S:3,0,0 SVP:2,0,0 SVPt:1,0,0 SVa:1,0,0 SVat:1,0,0 VP:4,0,0 VPt:1,0,0
verb##pasA|a 6 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 SX:1,0,0 VP:6,0,0 X:6,0,0 XE:6,0,0 XEt:1,0,0
verb##pasA|c 2 0 C:2,0,0 CE:2,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:2,0,0
verb##pasA|ct 4 1 C:4,1,1 CE:4,1,0 CEt:1,1,1 S:3,0,0 SVP:3,0,0 SVa:3,0,0 VP:4,1,0
verb##pasA|o 5 2 O:5,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:5,0,0
verb##pasA|o|p:for 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pasA|p:after 2 0 P:2,0,0 Pn:2,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:2,0,0
verb##pasA|p:after|pt 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##pasA|p:as 6 2 P:6,1,0 Pn:6,1,0 PnV:2,0,0 PnVt:1,0,0 Pnt:2,0,0 Pt:2,0,0 S:4,1,0 SVP:4,1,0 SVPt:1,0,0 SVa:3,1,1 SVat:1,0,0 VP:6,1,0 VPt:3,0,0
verb##pasA|p:as|pt 2 0 P:2,0,0 Pn:2,0,0 S:2,0,0 SVP:2,0,0 SVPt:2,0,0 SVa:2,0,0 T:2,0,0 TE:2,0,0 VP:2,0,0 VPt:2,0,0
verb##pasA|p:at 4 0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:4,0,0
verb##pasA|p:between 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:1,0,0
verb##pasA|p:during 1 1 P:1,0,0 Pn:1,0,0 S:1,1,1 SVP:1,0,0 SVa:1,0,0 VP:1,0,0
verb##pasA|p:for 15 6 P:15,1,1 Pn:15,1,0 PnV:2,0,0 S:8,5,4 SVP:8,3,0 SVa:7,3,0 VP:15,1,0
verb##pasA|p:from 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 SVa:1,0,0 VP:1,0,0
verb##pasA|p:in 17 3 P:17,0,0 Pn:17,0,0 PnV:5,0,0 Pt:1,0,0 S:9,1,1 SVP:9,0,0 SVPt:1,0,0 SVa:6,0,0 SVat:1,0,0 VP:17,0,0 VPt:1,0,0
verb##pasA|p:in|pt 1 1 P:1,0,0 Pn:1,0,0 PnV:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##pasA|p:of 5 1 P:5,0,0 Pn:5,0,0 PnV:1,1,0 S:2,0,0 SVP:2,1,0 SVa:2,1,0 VP:5,1,0
verb##pasA|p:on 5 1 P:5,1,0 Pn:5,1,1 PnV:4,0,0 PnVt:2,0,0 S:1,0,0 SVP:1,0,0 VP:5,0,0 VPt:2,0,0
verb##pasA|p:over 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:such 3 1 P:3,0,0 Pn:3,0,0 Pnt:1,0,0 Pt:1,0,0 S:3,1,1 SVP:3,0,0 SVPt:1,0,0 SVa:3,1,0 SVat:1,0,0 VP:3,0,0 VPt:1,0,0
verb##pasA|p:through 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pasA|p:to 3 3 P:3,0,0 Pn:3,0,0 PnV:2,0,0 S:2,2,2 SVP:2,1,0 VP:3,0,0
verb##pasA|p:with 1 1 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pasA|pt 4 1 S:3,0,0 T:4,0,0 TE:4,0,0 VP:4,1,0
verb##pasA|pt|: 2 0 COL:2,0,0 COLt:1,0,0 S:2,0,0 SVP:1,0,0 T:2,0,0 TE:2,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,0,0
verb##pasA|q 1 0 QR:1,0,0 VP:1,0,0
verb##pasA|rel 7 2 REL:7,1,0 S:7,0,0 SVP:1,0,0 SVPt:1,0,0 SVa:1,0,0 VP:7,0,0 VPt:1,0,0
verb##pasA|x 9 4 S:5,1,0 SVP:5,2,0 SVPt:1,1,0 SVa:4,1,0 SX:5,2,0 SXt:1,1,0 VP:9,2,0 VPt:1,1,0 X:9,2,0 XE:9,2,0 XEt:1,1,0 Xt:1,1,0
verb##pas|: 7 1 COL:7,0,0 COLt:2,0,0 S:6,0,0 SVP:3,1,0 VP:4,1,0 VPt:1,0,0
verb##pas|Q 10 2 P:6,0,0 Pn:6,0,0 PnV:1,0,0 QR:10,0,0 S:10,2,2 SVP:10,1,0 St:1,0,0 VP:10,0,0
verb##pas|Q|a 1 0 QR:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##pas|Q|ct 2 0 C:2,0,0 CE:2,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 QR:2,0,0 S:2,0,0 SVP:2,0,0 St:1,0,0 VP:2,0,0
verb##pas|Q|cw 1 1 C:1,1,0 CE:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 QR:1,0,0 S:1,0,0 SVP:1,1,0 VP:1,1,0
verb##pas|Q|o 2 1 O:2,0,0 QR:2,1,0 S:2,0,0 SVP:2,0,0 T:1,1,0 TE:1,1,0 VP:2,0,0
verb##pas|Q|pt 2 0 P:1,0,0 Pn:1,0,0 QR:2,0,0 S:2,0,0 SVP:1,0,0 T:2,0,0 TE:2,0,0 VP:1,0,0
verb##pas|Q|x 3 3 QR:3,2,2 S:3,0,0 SVP:3,1,0 SX:3,1,0 St:1,0,0 VP:3,2,0 X:3,2,0 XE:3,2,0
verb##pas|a 53 16 P:5,1,0 Pn:5,0,0 PnV:3,1,0 S:44,9,1 SVP:43,9,5 SVPt:1,1,1 SX:44,9,5 VP:52,9,1 VPt:2,1,0 X:53,8,1 XE:53,8,1 XEt:3,0,0
verb##pas|a|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 SX:1,0,0 VP:1,0,0 VPt:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0
verb##pas|a|pt 1 1 S:1,1,0 SVP:1,0,0 SX:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##pas|c 29 15 C:29,8,2 CE:29,7,2 CEt:7,1,0 Ct:5,1,0 P:12,1,0 Pn:12,1,0 PnV:12,2,0 PnVt:4,0,0 S:27,2,1 SVP:26,9,1 SVPt:6,1,0 VP:28,9,2 VPt:8,1,0
verb##pas|ct 35 22 C:35,18,13 CE:35,19,15 CEt:8,5,0 Ct:6,4,0 P:12,1,0 Pn:12,1,1 PnV:12,2,0 PnVt:3,0,0 S:32,1,1 SVP:32,21,1 SVPt:6,4,0 St:1,0,0 VP:35,21,13 VPt:8,4,0
verb##pas|ct|o 1 0 C:1,0,0 CE:1,0,0 CEt:1,0,0 Ct:1,0,0 O:1,0,0 OC:1,0,0 OCt:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##pas|cw 9 6 C:9,6,3 CE:9,6,3 CEt:1,1,1 Ct:1,1,1 P:1,0,0 Pn:1,0,0 PnV:1,1,1 S:9,0,0 SVP:8,5,0 SVPt:1,1,0 VP:8,6,2 VPt:1,1,1
verb##pas|cw|o 1 0 C:1,0,0 CE:1,0,0 O:1,0,0 OC:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|c|i 1 1 C:1,1,1 CE:1,1,1 S:1,0,0 SVP:1,1,0 VP:1,1,0 VPi:1,1,1
verb##pas|c|o 1 0 C:1,0,0 CE:1,0,0 CEt:1,0,0 O:1,0,0 OC:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##pas|c|x 2 0 C:2,0,0 CE:2,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:2,0,0 VPt:1,0,0 X:2,0,0 XE:2,0,0 XEt:1,0,0 Xt:1,0,0
verb##pas|g 8 1 P:1,0,0 Pn:1,0,0 S:7,0,0 SVP:7,1,0 SVPt:1,0,0 SX:7,1,0 VP:8,1,0 VPt:2,0,0 X:8,1,0 XE:8,1,0 XEt:2,0,0 Xt:1,0,0
verb##pas|i 1 1 S:1,1,1 SVP:1,1,0 VP:1,0,0
verb##pas|o 105 38 O:105,27,15 Ot:4,1,1 S:94,7,2 SVP:93,30,8 SVPt:5,2,1 St:1,1,1 VP:104,25,14 VPo:17,0,0 VPot:1,0,0 VPt:6,2,1
verb##pas|o|: 4 0 COL:4,0,0 O:4,0,0 S:4,0,0 SVP:4,0,0 VP:4,0,0 VPo:2,0,0
verb##pas|o|a 1 0 O:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:1,0,0 VPo:1,0,0 X:1,0,0 XE:1,0,0
verb##pas|o|p:about 1 1 O:1,0,0 P:1,1,0 Pn:1,1,1 S:1,0,0 SVP:1,1,0 VP:1,1,0 VPo:1,1,0
verb##pas|o|p:after 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##pas|o|p:as 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|p:before 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##pas|o|p:following 1 1 O:1,1,0 P:1,0,0 Pn:1,0,0 S:1,1,0 SVP:1,1,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|p:for 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|p:from 1 0 O:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0 VPo:1,0,0
verb##pas|o|p:in 6 0 O:6,0,0 P:6,0,0 Pn:6,0,0 PnV:1,0,0 S:6,0,0 SVP:6,0,0 T:2,0,0 TE:2,0,0 VP:6,0,0 VPo:6,0,0
verb##pas|o|p:of 2 2 COL:1,0,0 COLt:1,0,0 O:2,0,0 P:2,1,0 Pn:2,1,1 S:2,0,0 SVP:2,1,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:2,1,0 VPo:2,1,0
verb##pas|o|p:on 4 1 O:4,0,0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 S:4,0,0 SVP:4,0,0 VP:4,0,0 VPo:3,0,0
verb##pas|o|p:to 3 1 O:3,1,0 P:3,0,0 Pn:3,0,0 PnV:1,1,1 S:3,0,0 SVP:3,1,0 T:1,0,0 TE:1,0,0 VP:3,1,0 VPo:2,0,0
verb##pas|o|pt 4 1 COL:1,0,0 O:4,1,1 S:4,0,0 SVP:4,1,0 SVPt:1,0,0 T:4,0,0 TE:4,0,0 TEt:2,0,0 Tt:1,0,0 VP:4,1,1 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0
verb##pas|o|x 1 0 O:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 SX:1,0,0 VP:1,0,0 VPo:1,0,0 VPot:1,0,0 VPt:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0
verb##pas|p:, 2 1 P:2,0,0 Pn:2,0,0 S:2,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:- 1 1 P:1,1,1 Pn:1,1,1 S:1,0,0 SVP:1,1,0 VP:1,1,1
verb##pas|p:about 23 17 P:23,16,2 Pn:23,16,8 PnV:7,1,0 PnVt:1,1,1 S:20,0,0 SVP:20,11,0 SVPt:1,1,0 VP:23,13,2 VPt:1,1,0
verb##pas|p:across 2 0 P:2,0,0 Pn:2,0,0 PnV:2,0,0 VP:2,0,0
verb##pas|p:after 10 3 P:10,0,0 Pn:10,0,0 PnV:2,0,0 S:8,1,1 SVP:8,0,0 VP:10,0,0
verb##pas|p:after|pt 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##pas|p:against 6 1 P:6,1,0 Pn:6,1,1 PnV:2,1,0 PnVt:1,1,1 S:6,0,0 SVP:6,0,0 SVPt:1,1,0 VP:6,0,0 VPt:1,1,0
verb##pas|p:against|: 1 1 COL:1,0,0 P:1,1,0 Pn:1,1,1 S:1,0,0 SVP:1,1,0 VP:1,1,0
verb##pas|p:along 1 0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pas|p:among 6 4 P:6,1,0 Pn:6,1,0 PnV:1,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:5,4,3 SVP:5,2,0 SVPt:1,0,0 VP:6,1,0 VPt:1,0,0
verb##pas|p:around 3 1 P:3,1,0 Pn:3,1,1 PnV:1,0,0 S:3,0,0 SVP:3,0,0 VP:3,1,0
verb##pas|p:as 72 43 P:72,32,0 Pn:72,34,4 PnV:16,3,0 PnVt:4,2,0 Pnt:3,1,0 Pt:3,1,0 S:60,12,0 SVP:60,31,5 SVPt:7,4,1 VP:72,27,0 VPt:7,4,0
verb##pas|p:as|pt 3 2 P:3,2,0 Pn:3,2,0 S:3,1,0 SVP:3,2,0 T:3,0,0 TE:3,0,0 VP:3,2,0
verb##pas|p:at 34 8 P:34,1,0 Pn:34,2,0 PnV:13,2,2 PnVt:4,0,0 Pt:1,1,0 S:26,3,3 SVP:26,3,0 SVPt:5,0,0 St:1,0,0 VP:34,2,0 VPt:5,1,0
verb##pas|p:because 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:2,0,0
verb##pas|p:because|pt 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##pas|p:before 7 1 P:7,1,0 Pn:7,1,0 S:7,0,0 SVP:7,1,0 VP:7,1,0
verb##pas|p:behind 1 0 P:1,0,0 Pn:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:1,0,0 VPt:1,0,0
verb##pas|p:between 6 1 P:6,1,0 Pn:6,1,1 S:4,0,0 SVP:4,0,0 VP:6,1,0
verb##pas|p:by 12 3 P:12,2,0 Pn:12,2,0 PnV:5,1,0 PnVt:1,0,0 Pnt:3,0,0 Pt:3,0,0 S:9,1,1 SVP:9,2,0 SVPt:2,0,0 VP:12,2,0 VPt:3,0,0
verb##pas|p:down 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:due 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:during 4 1 P:4,0,0 Pn:4,0,0 PnV:3,0,0 S:4,1,1 SVP:4,0,0 VP:4,0,0
verb##pas|p:following 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:for 73 22 P:73,16,0 Pn:73,15,1 PnV:16,7,1 PnVt:3,2,0 Pnt:2,1,0 Pt:2,1,0 S:67,0,0 SVP:65,18,4 SVPt:5,3,0 St:1,0,0 VP:71,18,0 VPt:5,3,0
verb##pas|p:for|: 1 1 COL:1,0,0 P:1,1,0 Pn:1,1,0 S:1,0,0 SVP:1,1,0 VP:1,1,0
verb##pas|p:from 24 3 P:24,0,0 Pn:24,0,0 PnV:6,0,0 PnVt:1,0,0 Pnt:1,0,0 Pt:1,0,0 S:22,2,2 SVP:21,2,0 SVPt:2,0,0 VP:23,0,0 VPt:2,0,0
verb##pas|p:from|: 4 0 COL:4,0,0 P:4,0,0 Pn:4,0,0 S:4,0,0 SVP:4,0,0 VP:4,0,0
verb##pas|p:from|pt 1 0 P:1,0,0 Pn:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##pas|p:in 150 30 P:150,6,0 Pn:150,8,1 PnV:45,4,0 PnVt:10,1,1 Pnt:3,0,0 Pt:3,0,0 S:129,12,11 SVP:129,11,0 SVPt:13,1,0 St:1,0,0 VP:150,9,0 VPt:14,1,0
verb##pas|p:including 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:into 14 0 P:14,0,0 Pn:14,0,0 PnV:4,0,0 S:12,0,0 SVP:12,0,0 VP:14,0,0
verb##pas|p:in|: 3 0 COL:3,0,0 P:3,0,0 Pn:3,0,0 PnV:2,0,0 S:2,0,0 SVP:2,0,0 VP:3,0,0
verb##pas|p:in|pt 4 0 COL:1,0,0 P:4,0,0 Pn:4,0,0 S:4,0,0 SVP:4,0,0 T:4,0,0 TE:4,0,0 VP:4,0,0
verb##pas|p:like 3 1 P:3,1,0 Pn:3,1,0 PnV:1,0,0 PnVt:1,0,0 S:2,0,0 SVP:2,1,1 SVPt:1,0,0 VP:3,1,0 VPt:1,0,0
verb##pas|p:near 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:of 25 13 P:25,12,0 Pn:25,12,7 PnV:3,1,0 S:21,1,0 SVP:21,11,1 VP:24,12,0
verb##pas|p:of|pt 1 1 P:1,1,0 Pn:1,1,1 S:1,0,0 SVP:1,1,0 T:1,0,0 TE:1,0,0 VP:1,1,0
verb##pas|p:on 80 21 P:80,10,0 Pn:80,8,5 PnV:23,3,1 PnVt:6,1,0 Pnt:3,0,0 Pt:3,0,0 S:67,6,6 SVP:67,8,0 SVPt:8,2,0 St:1,0,0 VP:80,10,0 VPt:9,2,1
verb##pas|p:onto 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:on|: 2 0 COL:2,0,0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:2,0,0
verb##pas|p:on|pt 3 2 P:3,0,0 Pn:3,0,0 S:3,0,0 SVP:3,0,0 T:3,2,1 TE:3,2,1 VP:3,0,0
verb##pas|p:out 4 0 P:4,0,0 Pn:4,0,0 PnV:1,0,0 S:3,0,0 SVP:3,0,0 VP:4,0,0
verb##pas|p:outside 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:over 9 2 P:9,1,0 Pn:9,1,0 PnV:2,0,0 Pnt:2,1,0 Pt:2,1,0 S:8,0,0 SVP:8,1,1 SVPt:3,1,1 VP:9,1,0 VPt:3,1,0
verb##pas|p:over|pt 1 1 P:1,1,0 Pn:1,1,0 S:1,0,0 SVP:1,1,0 T:1,0,0 TE:1,0,0 TEt:1,0,0 Tt:1,0,0 VP:1,1,0
verb##pas|p:since 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:strongly 1 1 P:1,0,0 Pn:1,0,0 S:1,1,1 SVP:1,0,0 VP:1,0,0
verb##pas|p:than 3 0 P:3,0,0 Pn:3,0,0 S:2,0,0 SVP:2,0,0 VP:3,0,0
verb##pas|p:through 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 S:2,0,0 SVP:2,0,0 SVPt:1,0,0 VP:2,0,0 VPt:1,0,0
verb##pas|p:throughout 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:to 68 10 P:68,7,0 Pn:68,6,1 PnV:27,2,0 PnVt:7,2,0 Pt:1,0,0 S:49,2,1 SVP:49,7,2 SVPt:7,1,1 VP:68,5,0 VPt:9,2,0
verb##pas|p:to|pt 4 1 P:4,0,0 Pn:4,0,0 PnV:2,0,0 S:4,1,1 SVP:4,1,0 T:4,0,0 TE:4,0,0 TEt:1,0,0 Tt:1,0,0 VP:4,0,0
verb##pas|p:under 5 1 P:5,0,0 Pn:5,0,0 PnV:1,0,0 S:4,1,1 SVP:4,0,0 VP:5,0,0
verb##pas|p:until 2 0 P:2,0,0 Pn:2,0,0 PnV:1,0,0 PnVt:1,0,0 S:1,0,0 SVP:1,0,0 VP:2,0,0 VPt:1,0,0
verb##pas|p:upon 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:whether|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 VP:1,0,0
verb##pas|p:while 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:with 59 10 P:59,5,0 Pn:59,5,1 PnV:9,0,0 PnVt:4,0,0 Pnt:6,1,1 Pt:6,1,0 S:51,5,3 SVP:51,6,2 SVPt:8,1,0 VP:59,5,0 VPt:9,1,0
verb##pas|p:within 2 1 P:2,1,0 Pn:2,1,0 S:1,0,0 SVP:1,1,1 VP:2,1,0
verb##pas|p:without 1 0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:without|pt 1 0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 T:1,0,0 TE:1,0,0 VP:1,0,0
verb##pas|p:with|: 1 0 COL:1,0,0 P:1,0,0 Pn:1,0,0 S:1,0,0 SVP:1,0,0 VP:1,0,0
verb##pas|p:with|pt 5 1 COL:1,0,0 P:5,1,0 Pn:5,1,0 S:5,0,0 SVP:5,0,0 T:5,1,0 TE:5,1,0 VP:5,1,0
verb##pas|pt 16 4 S:15,2,1 SVP:4,0,0 T:16,2,1 TE:16,2,1 TEt:4,1,1 Tt:2,1,1 VP:5,0,0
verb##pas|pt|: 2 0 COL:2,0,0 COLt:1,0,0 S:2,0,0 T:2,0,0 TE:2,0,0 TEt:1,0,0
verb##pas|q 27 11 P:3,1,1 Pn:3,1,0 QR:27,5,2 S:20,4,0 SVP:6,5,0 VP:7,3,2
verb##pas|q|a 6 4 P:2,2,0 Pn:2,1,0 QR:6,3,0 S:3,1,0 SVP:3,2,0 SX:3,1,0 VP:6,3,1 X:6,2,0 XE:6,1,0 XEt:1,1,0
verb##pas|q|c 2 2 C:2,2,2 CE:2,2,2 QR:2,2,1 S:2,0,0 SVP:2,2,0 VP:2,2,2
verb##pas|q|i 2 2 QR:2,2,2 S:1,0,0 SVP:1,1,0 VP:2,2,0 VPi:1,1,0
verb##pas|q|o 5 5 O:5,4,0 QR:5,5,0 S:5,3,0 SVP:5,4,2 VP:5,4,0
verb##pas|q|pt 2 2 P:1,0,0 Pn:1,0,0 QR:2,1,1 S:2,0,0 SVP:1,0,0 T:2,2,1 TE:2,2,1 VP:1,0,0
verb##pas|q|x 2 1 QR:2,0,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 SX:1,0,0 SXt:1,0,0 VP:2,0,0 VPt:1,0,0 X:2,0,0 XE:2,0,0 XEt:1,0,0 Xt:1,0,0
verb##pas|rel 26 4 REL:26,2,1 S:26,1,0 SVP:4,0,0 VP:4,0,0
verb##pas|x 242 117 P:13,0,0 Pn:13,0,0 PnV:10,1,0 PnVt:1,0,0 S:216,11,1 SVP:216,90,44 SVPt:30,13,4 SX:216,91,44 SXt:27,12,3 St:3,0,0 VP:242,100,11 VPt:32,14,2 X:242,102,12 XE:242,95,11 XEt:43,17,2 Xt:29,13,2
verb##pas|x|: 3 1 COL:3,0,0 COLt:1,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 PnVt:1,0,0 S:3,0,0 SVP:3,1,0 SVPt:1,0,0 SX:3,1,0 SXt:1,0,0 VP:3,1,0 VPt:1,0,0 X:3,1,0 XE:3,1,0 XEt:2,1,0 Xt:1,0,0
verb##pas|x|pt 11 3 COL:1,0,0 S:11,0,0 SVP:11,3,2 SVPt:1,0,0 SX:11,3,2 St:1,0,0 T:11,1,0 TE:11,1,0 TEt:2,0,0 Tt:1,0,0 VP:11,3,0 VPt:1,0,0 X:11,3,0 XE:11,2,0 XEt:4,2,0
verb##post0 399 157 L:399,48,1 Lt:165,28,0 Ltt:20,3,0
verb##post0m 240 104 L:240,6,3 LR:240,37,0 LRt:25,2,0 Lt:72,1,1 LtR:43,4,0 LtRt:4,1,0 Ltt:9,0,0
verb##post0mq 38 30 L:38,16,7 LR:38,19,0 LRt:2,1,0 Lt:20,13,4 LtR:18,8,0 LtRt:1,0,0 QL:38,16,7 QLR:7,6,0
verb##post0mq|Q|c 2 2 C:2,0,0 CE:2,0,0 E:2,0,0 L:2,1,0 LR:2,1,0 Lt:2,1,0 LtR:2,1,0 NE:2,0,0 O:1,0,0 OC:1,0,0 QL:2,1,0 QLR:2,2,2 QR:2,2,0 VP:2,0,0 VPo:1,0,0
verb##post0mq|c 77 77 C:77,1,0 CE:77,1,0 CEt:26,0,0 Ct:22,0,0 E:77,1,0 Et:26,0,0 L:77,56,28 LR:77,48,0 LRt:7,6,0 Lt:77,53,24 LtR:77,43,0 LtRt:7,6,0 NE:77,1,0 NEt:14,0,0 QL:77,59,29 VP:77,1,0 VPt:22,0,0
verb##post0mq|cw|a 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 NE:1,0,0 QL:1,0,0 VP:1,0,0 X:1,0,0 XE:1,0,0
verb##post0mq|c|i 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 Et:1,0,0 L:1,1,0 LR:1,0,0 Lt:1,1,0 LtR:1,0,0 NE:1,0,0 QL:1,1,0 VP:1,0,0 VPi:1,0,0 VPt:1,0,0
verb##post0mq|c|o 5 5 C:5,0,0 CE:5,0,0 CEt:1,0,0 E:5,0,0 Et:3,0,0 L:5,5,5 LR:5,4,0 LRt:2,2,0 Lt:5,5,4 LtR:5,3,0 LtRt:2,2,0 NE:5,0,0 NEt:3,0,0 O:5,0,0 OC:5,0,0 OCt:2,0,0 QL:5,5,5 VP:5,0,0 VPo:5,0,0 VPot:1,0,0 VPt:3,0,0
verb##post0m|Q|c 1 1 C:1,0,0 CE:1,0,0 E:1,1,0 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 Ltt:1,0,0 P:1,1,0 Pn:1,1,0 PnV:1,1,0 QR:1,1,0 VP:1,1,0
verb##post0m|c 18 17 C:18,12,8 CE:18,12,9 CEt:3,2,1 Ct:3,2,1 E:18,13,11 Et:4,3,1 L:18,3,3 LR:18,9,0 LRt:1,1,0 Lt:18,3,2 LtR:18,8,0 LtRt:1,1,0 Ltt:7,0,0 NE:13,9,0 NEt:3,1,0 P:3,1,0 Pn:3,1,0 PnV:3,3,0 PnVt:1,1,0 VP:18,13,9 VPt:4,3,1
verb##post0m|ct 5 5 C:5,5,4 CE:5,5,4 CEt:1,1,0 Ct:1,1,0 E:5,5,2 Et:1,1,0 L:5,0,0 LR:5,2,0 Lt:5,0,0 LtR:5,2,0 Ltt:3,0,0 NE:1,1,1 P:3,0,0 Pn:3,0,0 PnV:3,3,0 PnVt:1,1,1 VP:5,5,2 VPt:1,1,0
verb##post0m|ct|a 1 1 C:1,1,0 CE:1,0,0 E:1,1,0 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 NE:1,1,0 VP:1,1,0 X:1,0,0 XE:1,1,0
verb##post0m|ct|o 1 1 C:1,1,0 CE:1,1,1 E:1,1,1 L:1,0,0 LR:1,1,0 Lt:1,0,0 LtR:1,1,0 O:1,0,0 OC:1,1,0 VP:1,1,0 VPo:1,1,0
verb##post0m|cw|a 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 VP:1,0,0 X:1,1,0 XE:1,0,0
verb##post0m|c|i 2 2 C:2,2,2 CE:2,2,2 E:2,2,0 L:2,0,0 LR:2,2,0 Lt:2,0,0 LtR:2,2,0 NE:2,2,2 VP:2,2,0 VPi:2,2,2
verb##post0m|c|o 2 2 C:2,2,0 CE:2,2,0 CEt:1,0,0 Ct:1,0,0 E:2,2,2 Et:1,0,0 L:2,0,0 LR:2,2,0 LRt:1,0,0 Lt:2,0,0 LtR:2,2,0 LtRt:1,0,0 Ltt:1,0,0 NE:2,2,0 NEt:1,0,0 O:2,0,0 OC:2,2,2 OCt:1,0,0 VP:2,2,2 VPo:2,2,0 VPot:1,0,0 VPt:1,0,0
verb##post0m|q|c 4 4 C:4,3,3 CE:4,3,3 E:4,3,3 L:4,0,0 LR:4,3,0 Lt:4,0,0 LtR:4,3,0 Ltt:2,0,0 QR:4,3,2 VP:4,3,3
verb##post0m|q|ct 1 1 C:1,1,1 CE:1,0,0 E:1,0,0 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 QR:1,1,0 VP:1,0,0
verb##post0q 21 12 L:21,5,4 Lt:11,2,1 QL:21,6,5
verb##post0q|c 17 17 C:17,2,2 CE:17,2,2 E:17,2,2 L:17,11,3 Lt:17,11,3 NE:9,2,0 P:2,0,0 Pn:2,0,0 QL:17,11,3 VP:17,2,2
verb##post0q|c|o 1 0 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,0,0 Lt:1,0,0 NE:1,0,0 O:1,0,0 OC:1,0,0 QL:1,0,0 VP:1,0,0 VPo:1,0,0
verb##post0|c 14 14 C:14,13,13 CE:14,13,13 E:14,13,13 L:14,0,0 Lt:14,0,0 Ltt:8,0,0 NE:13,12,0 VP:14,13,13
verb##post0|ct 7 7 C:7,7,7 CE:7,7,7 E:7,7,6 L:7,0,0 Lt:7,0,0 Ltt:3,0,0 P:1,0,0 Pn:1,0,0 PnV:1,1,0 VP:7,7,6
verb##post0|ct|i 1 1 C:1,1,1 CE:1,1,1 E:1,1,0 L:1,0,0 Lt:1,0,0 Ltt:1,0,0 NE:1,1,1 VP:1,1,0 VPi:1,1,1
verb##post0|cw 2 1 C:2,0,0 CE:2,0,0 E:2,0,0 L:2,0,0 Lt:2,0,0 VP:2,0,0
verb##postI 41 39 L:41,30,26 Lt:25,20,18 Ltt:3,1,0
verb##postImq 32 32 L:32,28,17 LR:32,20,1 LRt:1,1,0 Lt:28,23,14 LtR:28,17,1 LtRt:1,1,0 QL:32,27,18 QLR:3,3,2
verb##postImq|c 16 16 C:16,0,0 CE:16,0,0 E:16,0,0 Et:5,0,0 L:16,10,7 LR:16,9,0 Lt:15,10,7 LtR:15,9,0 NE:16,0,0 NEt:1,0,0 QL:16,10,8 VP:16,0,0 VPt:5,0,0
verb##postImq|cw 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 NE:1,0,0 QL:1,0,0 VP:1,0,0
verb##postImq|q|c 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,1,1 LR:1,1,0 Lt:1,1,1 LtR:1,1,0 NE:1,0,0 QL:1,1,1 QLR:1,1,0 QR:1,0,0 VP:1,0,0
verb##postIm|q|c 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 L:1,0,0 LR:1,1,0 NE:1,1,0 QR:1,1,0 VP:1,1,0
verb##postIq 388 382 L:388,299,153 Lt:359,267,129 Ltt:2,1,0 QL:388,311,155 QLR:236,225,196
verb##postIq|c 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 Et:1,0,0 L:1,1,0 Lt:1,1,0 NE:1,0,0 QL:1,1,0 VP:1,0,0 VPt:1,0,0
verb##postIq|cw 4 4 C:4,0,0 CE:4,0,0 E:4,0,0 Et:2,0,0 L:4,4,3 Lt:4,4,3 NE:4,0,0 NEt:2,0,0 QL:4,4,4 VP:4,0,0 VPt:2,0,0
verb##postI|c 1 1 C:1,1,0 CE:1,1,0 E:1,0,0 L:1,1,0 NE:1,0,0 VP:1,0,0
verb##postS 799 339 L:799,156,132 Lt:344,98,76 Ltt:29,9,0
verb##postSm 382 142 L:382,9,4 LR:382,51,5 LRt:33,2,0 Lt:116,4,2 LtR:97,12,2 LtRt:13,2,0 Ltt:11,0,0
verb##postSmq 200 195 L:200,149,94 LR:200,127,15 LRt:15,10,0 Lt:153,115,69 LtR:151,97,8 LtRt:8,6,0 QL:200,161,107 QLR:30,29,16
verb##postSmq|Q|c 7 7 C:7,2,0 CE:7,2,0 E:7,2,0 Et:1,0,0 L:7,6,3 LR:7,5,2 Lt:7,5,3 LtR:7,5,1 NE:1,0,0 P:2,0,0 Pn:2,0,0 PnV:2,1,0 QL:7,6,4 QLR:7,6,3 QR:7,3,0 VP:7,2,0 VPi:1,0,0 VPt:1,0,0
verb##postSmq|Q|cw 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 L:1,1,0 LR:1,1,1 Lt:1,1,0 LtR:1,1,1 NE:1,1,0 O:1,0,0 OC:1,1,0 QL:1,1,0 QLR:1,1,1 QR:1,1,0 VP:1,1,0 VPo:1,1,0
verb##postSmq|c 26 26 C:26,1,0 CE:26,1,0 CEt:1,0,0 Ct:1,0,0 E:26,1,0 Et:6,0,0 L:26,17,12 LR:26,17,2 LRt:1,0,0 Lt:26,16,11 LtR:26,15,2 LtRt:1,0,0 NE:1,0,0 P:11,0,0 Pn:11,0,0 PnV:11,0,0 PnVt:4,0,0 Pnt:3,0,0 Pt:3,0,0 QL:26,18,14 VP:26,1,0 VPt:6,0,0
verb##postSmq|ct 3 3 C:3,1,0 CE:3,1,0 E:3,1,0 L:3,2,1 LR:3,2,1 Lt:3,2,1 LtR:3,2,1 QL:3,2,2 VP:3,1,0
verb##postSmq|cw 4 4 C:4,0,0 CE:4,0,0 CEt:2,0,0 Ct:2,0,0 E:4,0,0 Et:2,0,0 L:4,1,1 LR:4,0,0 Lt:4,1,1 LtR:4,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 QL:4,2,1 VP:4,0,0 VPt:2,0,0
verb##postSmq|cw|i 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,1,1 LR:1,1,0 Lt:1,1,1 LtR:1,1,0 NE:1,0,0 QL:1,1,1 VP:1,0,0 VPi:1,0,0
verb##postSmq|c|i 3 3 C:3,0,0 CE:3,0,0 E:3,0,0 L:3,2,2 LR:3,3,0 Lt:3,2,2 LtR:3,3,0 NE:3,0,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 QL:3,2,2 VP:3,0,0 VPi:3,0,0
verb##postSmq|q|c 27 27 C:27,17,0 CE:27,17,0 E:27,17,0 L:27,12,3 LR:27,24,14 Lt:27,12,3 LtR:27,24,12 QL:27,15,4 QLR:27,25,20 QR:27,20,0 VP:27,17,0
verb##postSm|Q|c 3 3 C:3,2,1 CE:3,2,1 E:3,1,0 L:3,0,0 LR:3,1,0 Lt:3,0,0 LtR:3,1,0 P:3,0,0 Pn:3,0,0 PnV:3,2,0 QR:3,3,3 VP:3,1,0
verb##postSm|c 23 22 C:23,17,9 CE:23,20,11 CEt:2,1,1 Ct:1,1,1 E:23,20,11 Et:2,1,1 L:23,4,2 LR:23,11,2 LRt:1,1,0 Lt:23,4,2 LtR:23,11,2 LtRt:1,1,0 Ltt:3,0,0 NE:14,14,0 NEt:1,1,0 P:4,0,0 Pn:4,0,0 PnV:4,2,0 VP:23,19,10 VPt:2,1,1
verb##postSm|ct 7 5 C:7,5,1 CE:7,5,3 CEt:2,1,1 E:7,5,3 Et:2,1,0 L:7,0,0 LR:7,2,0 Lt:7,0,0 LtR:7,2,0 NE:1,0,0 P:4,0,0 Pn:4,0,0 PnV:4,4,0 S:1,0,0 SVP:1,0,0 SVPt:1,0,0 VP:6,5,0 VPt:1,0,0
verb##postSm|ct|o 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 O:1,0,0 OC:1,1,0 VP:1,1,0 VPo:1,1,0
verb##postSm|cw 1 0 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 VP:1,0,0
verb##postSm|cw|o 1 0 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,0,0 LR:1,0,0 Lt:1,0,0 LtR:1,0,0 NE:1,0,0 O:1,0,0 OC:1,0,0 VP:1,0,0 VPo:1,0,0
verb##postSm|c|i 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 L:1,0,0 LR:1,1,1 Lt:1,0,0 LtR:1,1,1 NE:1,1,0 VP:1,1,0 VPi:1,1,0
verb##postSm|c|o 3 2 C:3,1,0 CE:3,1,0 CEt:1,0,0 E:3,1,1 Et:2,0,0 L:3,0,0 LR:3,1,0 Lt:3,0,0 LtR:3,1,0 NE:3,1,0 NEt:1,0,0 O:3,1,0 OC:3,1,1 OCt:2,0,0 VP:3,1,1 VPo:3,1,0 VPt:2,0,0
verb##postSm|q|c 8 8 C:8,8,3 CE:8,8,3 E:8,8,4 L:8,0,0 LR:8,3,0 Lt:8,0,0 LtR:8,3,0 Ltt:1,0,0 NE:1,1,0 O:1,0,0 OC:1,1,1 QR:8,8,7 VP:8,8,4 VPo:1,1,0
verb##postSm|q|ct 1 1 C:1,1,1 CE:1,1,1 E:1,1,1 L:1,0,0 LR:1,1,0 Lt:1,0,0 LtR:1,1,0 QR:1,1,0 VP:1,1,1
verb##postSq 1455 1440 L:1455,1088,554 Lt:1159,783,343 Ltt:2,1,0 QL:1455,1170,649 QLR:652,628,539
verb##postSq|c 20 20 C:20,2,1 CE:20,2,1 E:18,2,1 L:20,17,9 Lt:20,16,7 NE:1,1,0 P:4,0,0 Pn:4,0,0 PnV:4,0,0 QL:20,17,11 VP:20,2,1
verb##postSq|cw 1 1 C:1,0,0 CE:1,0,0 E:1,0,0 L:1,0,0 Lt:1,0,0 QL:1,0,0 VP:1,0,0
verb##postS|c 25 25 C:25,23,18 CE:25,21,17 CEt:1,1,0 Ct:1,1,0 E:25,22,16 Et:1,1,0 L:25,2,0 Lt:25,2,0 Ltt:3,0,0 NE:18,16,0 NEt:1,1,0 VP:25,22,18 VPt:1,1,0
verb##postS|ct 15 10 C:15,10,9 CE:15,10,9 E:15,10,9 L:15,0,0 Lt:15,0,0 Ltt:3,0,0 NE:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 S:1,0,0 SVP:1,0,0 VP:15,10,9
verb##postS|ct|o 2 1 C:2,1,0 CE:2,1,0 E:2,1,0 L:2,0,0 Lt:2,0,0 NE:2,1,0 O:2,0,0 OC:2,1,0 P:1,0,0 Pn:1,0,0 PnV:1,1,1 VP:2,1,0 VPo:2,1,0
verb##postS|cw 2 2 C:2,2,2 CE:2,2,2 E:2,2,2 L:2,0,0 Lt:2,0,0 VP:2,2,2
verb##postS|c|o 3 2 C:3,2,1 CE:3,2,1 E:3,2,1 Et:1,0,0 L:3,0,0 Lt:3,0,0 NE:3,2,1 NEt:1,0,0 O:3,0,0 OC:3,2,1 OCt:1,0,0 Ot:1,0,0 VP:3,2,1 VPo:3,2,1 VPt:1,0,0
verb##pt 53 21 E:53,13,9 Et:17,5,2 NE:21,4,0 NEt:6,2,0 T:53,12,10 TE:53,12,9 TEt:11,4,1 Tt:9,2,0 VP:18,3,0 VPt:2,1,1
verb##pt|: 12 3 COL:12,1,1 COLt:3,0,0 E:12,1,1 Et:3,0,0 NE:1,0,0 NEt:1,0,0 S:2,0,0 SVP:1,0,0 T:12,1,1 TE:12,1,1 TEt:2,0,0 Tt:1,0,0 VP:2,0,0
verb##pt|:|T 2 0 COL:2,0,0 E:2,0,0 NE:1,0,0 T:2,0,0 TE:2,0,0 VP:1,0,0
verb##pt|T 41 6 E:41,5,1 Et:10,1,0 NE:16,2,0 NEt:2,0,0 S:3,0,0 SVP:1,0,0 T:41,5,3 TE:41,5,3 TEt:7,1,0 Tt:6,1,0 VP:22,0,0 VPt:2,0,0
verb##q 198 136 E:68,38,24 Et:1,0,0 NE:6,1,0 P:13,6,0 Pn:13,6,4 PnV:1,0,0 Pnt:1,0,0 Pt:1,0,0 QR:198,93,41 S:4,0,0 VP:40,19,10 VPt:1,0,0
verb##q|T 79 60 E:63,49,37 NE:1,0,0 P:3,2,1 Pn:3,2,1 PnV:1,1,1 QR:79,57,55 VP:43,19,15
verb##q|a 20 13 E:20,5,2 Et:2,0,0 NE:7,0,0 NEt:1,0,0 QR:20,12,3 S:1,1,0 SVP:1,0,0 SX:1,1,1 VP:20,10,4 X:20,11,4 XE:20,5,2 XEt:2,0,0
verb##q|a|T 3 2 E:3,2,1 NE:1,0,0 QR:3,2,1 VP:3,2,1 X:3,2,1 XE:3,2,1
verb##q|c 231 219 C:231,187,110 CE:231,190,114 CEt:2,1,1 Ct:2,1,1 E:231,190,117 Et:2,1,1 NE:32,23,2 NEt:1,1,0 P:3,1,0 Pn:3,0,0 PnV:2,1,0 QR:231,202,160 VP:231,193,117 VPt:2,1,1
verb##q|ct 44 44 C:44,42,32 CE:44,42,33 CEt:4,4,2 Ct:3,3,1 E:44,42,33 Et:4,4,2 QR:44,32,0 VP:44,42,33 VPt:3,3,1
verb##q|ct|o 2 2 C:2,1,0 CE:2,1,0 E:2,1,1 NE:1,1,0 O:2,0,0 OC:2,1,1 QR:2,1,0 VP:2,1,1 VPo:2,1,0
verb##q|cw 1 1 C:1,1,0 CE:1,1,0 E:1,1,0 QR:1,0,0 VP:1,1,0
verb##q|cw|o 2 1 C:2,0,0 CE:2,0,0 E:2,1,0 NE:1,0,0 O:2,1,1 OC:2,1,0 QR:2,1,1 VP:2,1,0 VPi:1,0,0 VPo:2,0,0
verb##q|c|i 4 4 C:4,4,1 CE:4,4,2 E:4,4,1 NE:4,4,2 QR:4,3,2 VP:4,3,1 VPi:4,4,1
verb##q|c|o 16 15 C:16,14,0 CE:16,10,2 CEt:1,1,0 E:16,15,7 Et:1,1,0 NE:14,9,2 NEt:1,1,0 O:16,2,0 OC:16,15,9 P:1,0,0 Pn:1,0,0 PnV:1,1,0 QR:16,12,3 VP:16,15,9 VPo:16,12,1 VPot:1,1,0 VPt:1,1,0
verb##q|g 2 1 E:2,1,1 QR:2,0,0 VP:2,1,1 X:2,1,1 XE:2,1,1
verb##q|i 1 0 E:1,0,0 QR:1,0,0 VP:1,0,0
verb##q|i|pt 1 1 E:1,1,0 NE:1,1,0 P:1,0,0 Pn:1,0,0 QR:1,1,1 T:1,1,0 TE:1,1,0 VP:1,0,0 VPi:1,0,0
verb##q|o 201 121 E:201,89,65 Et:11,3,1 NE:87,45,2 NEt:7,0,0 O:201,81,48 Ot:3,1,0 P:17,6,0 Pn:17,5,0 PnV:3,0,0 PnVt:1,0,0 QR:201,83,36 VP:201,100,73 VPo:63,36,1 VPot:1,0,0 VPt:5,2,1
verb##q|o|T 8 6 E:7,4,2 O:8,4,2 QR:8,6,5 VP:8,4,2
verb##q|o|a 16 13 E:16,12,10 NE:12,8,1 O:16,6,0 P:1,1,0 Pn:1,1,0 QR:16,13,2 VP:16,13,11 VPo:15,12,1 X:16,12,1 XE:16,11,1
verb##q|o|g 1 1 E:1,1,1 O:1,0,0 QR:1,1,0 VP:1,1,0 VPo:1,1,0 X:1,1,0 XE:1,1,0
verb##q|o|pt 9 6 E:9,5,1 Et:2,2,1 NE:9,4,3 NEt:2,2,0 O:9,0,0 QR:9,6,3 T:9,5,1 TE:9,4,1 TEt:1,0,0 VP:9,2,0 VPo:4,2,0 VPot:1,1,0 VPt:1,1,1
verb##q|o|x 3 3 E:3,3,0 NE:2,2,0 O:3,2,0 QR:3,1,0 VP:3,3,1 VPo:3,2,0 X:3,2,0 XE:3,1,0
verb##q|pt 5 5 E:5,4,2 QR:5,5,5 T:5,4,2 TE:5,4,2 VP:1,0,0
verb##q|pt|T 9 9 E:9,9,6 QR:9,9,9 T:9,9,6 TE:9,9,6 VP:2,0,0
verb##q|x 15 13 E:15,11,6 Et:1,1,0 P:1,0,0 Pn:1,0,0 PnV:1,0,0 QR:15,11,1 S:1,0,0 SVP:1,0,0 SX:1,0,0 VP:15,13,6 VPt:1,1,0 X:15,13,6 XE:15,11,6 XEt:1,1,0 Xt:1,1,0
verb##rel 97 36 E:56,14,3 Et:6,1,1 NE:5,2,0 REL:97,12,5 VP:30,7,2 VPt:3,1,1
verb##rel|T 39 10 E:33,0,0 Et:1,0,0 NE:8,0,0 REL:39,5,2 S:1,0,0 SVP:1,0,0 VP:24,0,0 VPt:1,0,0
verb##x 1553 716 E:1553,567,201 Et:218,80,34 NE:11,4,0 NEt:1,0,0 P:195,24,0 Pn:195,25,1 PnV:184,72,37 PnVt:20,7,6 S:128,14,2 SVP:128,68,30 SVPt:12,5,2 SX:128,71,30 SXt:9,3,1 St:1,0,0 VP:1552,615,228 VPt:145,61,25 X:1553,618,239 XE:1553,562,204 XEt:218,81,34 Xt:108,40,13
verb##x|: 35 20 COL:35,8,1 COLt:7,0,0 E:35,10,4 Et:11,3,0 P:3,0,0 Pn:3,0,0 PnV:3,0,0 S:7,2,0 SVP:7,2,1 SVPt:3,0,0 SX:7,1,1 SXt:2,0,0 VP:35,13,5 VPt:7,1,0 X:35,12,4 XE:35,10,4 XEt:11,3,0 Xt:4,1,0
verb##x|:|T 1 0 COL:1,0,0 COLt:1,0,0 E:1,0,0 Et:1,0,0 VP:1,0,0 VPt:1,0,0 X:1,0,0 XE:1,0,0 XEt:1,0,0 Xt:1,0,0
verb##x|T 65 19 E:65,13,5 Et:10,1,1 P:19,1,0 Pn:19,1,0 PnV:18,6,2 PnVt:2,1,0 Pnt:1,0,0 Pt:1,0,0 VP:65,14,1 VPt:6,1,0 X:65,16,6 XE:65,13,5 XEt:9,1,1 Xt:4,0,0
verb##x|pt 63 34 E:63,21,2 Et:24,11,2 P:9,2,0 Pn:9,2,0 PnV:9,6,4 PnVt:2,1,0 S:10,0,0 SVP:10,4,1 SX:10,4,1 T:63,8,0 TE:63,9,0 TEt:5,0,0 Tt:5,0,0 VP:63,27,9 VPt:2,1,0 X:63,27,9 XE:63,19,2 XEt:24,11,2 Xt:2,1,0
verb##x|pt|: 4 0 COL:4,0,0 COLt:1,0,0 E:4,0,0 Et:1,0,0 NE:1,0,0 S:1,0,0 SVP:1,0,0 SX:1,0,0 T:4,0,0 TE:4,0,0 VP:4,0,0 X:4,0,0 XE:4,0,0 XEt:1,0,0
verb##x|pt|T 2 2 E:2,2,1 Et:1,1,0 T:2,1,0 TE:2,1,0 VP:2,2,0 X:2,2,0 XE:2,2,1 XEt:1,1,0
vet# 5 0 E:3,0,0 NE:3,0,0 O:3,0,0 VP:4,0,0
veto# 4 3 E:4,2,0 Et:1,1,1 NE:4,2,0 NEt:1,1,0 O:4,3,2 VP:4,2,1
victory# 5 0 E:5,0,0 P:3,0,0 Pn:3,0,0 VP:5,0,0
vie# 9 1 E:7,0,0 L:3,0,0 VP:7,0,0 X:5,0,0 XE:5,0,0
vie#x 5 0 E:5,0,0 VP:5,0,0 X:5,0,0 XE:5,0,0
view# 27 21 E:18,10,5 NE:13,4,0 O:14,6,3 P:12,7,0 Pn:12,6,1 PnV:4,2,0 S:4,1,0 SVP:4,1,0 VP:25,12,7 VPo:8,5,0 X:1,1,0 XE:1,1,0
view#o 9 6 E:9,5,4 NE:7,3,0 O:9,3,2 VP:9,5,4 VPo:3,2,0
violate# 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 VP:6,0,0
visit# 26 1 E:24,1,0 Et:5,0,0 NE:17,0,0 O:22,0,0 P:11,0,0 Pn:11,0,0 PnV:6,1,0 VP:24,1,0 VPo:16,1,0 VPot:3,0,0 VPt:3,0,0 X:6,1,0 XE:6,1,0
visit#o 9 0 E:9,0,0 NE:6,0,0 O:9,0,0 VP:9,0,0 VPo:3,0,0
vocal# 5 4 P:5,4,0 Pn:5,4,3 VP:5,3,0
voice# 10 8 C:1,1,0 CE:1,1,0 E:9,6,1 Et:1,1,0 NE:8,7,0 NEt:1,1,0 O:9,6,1 OC:1,1,0 P:2,1,0 Pn:2,1,0 PnV:1,1,1 PnVt:1,1,0 VP:9,8,2 VPo:4,4,0 VPot:1,1,0 VPt:1,1,0 X:1,1,0 XE:1,1,0 XEt:1,1,0 Xt:1,1,0
voice#o 6 5 E:6,3,0 NE:5,4,0 O:6,5,1 VP:6,5,1 VPo:1,1,0
volunteer# 5 1 E:5,1,1 VP:4,1,1 X:3,1,1 XE:3,1,1
vote# 124 51 E:96,23,2 Et:14,5,1 L:25,0,0 LR:11,1,0 Lt:5,0,0 NE:16,2,0 NEt:3,0,0 O:18,3,2 P:66,21,0 Pn:66,23,17 PnV:23,11,4 REL:1,1,0 T:3,1,0 TE:3,1,0 VP:96,32,4 VPo:5,2,0 VPt:7,0,0 X:12,6,3 XE:12,5,2
vote#0 7 0 E:7,0,0 VP:5,0,0
vote#o 10 5 E:10,2,1 Et:2,1,1 NE:7,0,0 O:10,3,2 VP:10,3,2
vote#o|T 5 0 E:5,0,0 O:5,0,0 VP:5,0,0
vote#p:for 29 17 E:29,11,0 P:29,13,0 Pn:29,14,10 PnV:12,6,2 VP:29,15,0
vote#p:in 9 2 E:9,1,0 Et:3,1,0 P:9,1,0 Pn:9,1,0 PnV:2,1,0 VP:9,2,0
vote#p:on 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
vote#postS 11 3 L:11,0,0
vote#postSm 8 2 L:8,0,0 LR:8,1,0
vote#x 7 6 E:7,4,1 PnV:1,1,1 VP:7,5,2 X:7,5,2 XE:7,4,1
vouch# 4 4 L:3,0,0 P:1,1,0 Pn:1,1,1 VP:1,1,0
vow# 39 39 C:3,2,2 CE:3,3,3 E:38,35,21 Et:2,2,1 L:1,1,1 LR:1,1,0 Lt:1,1,1 LtR:1,1,0 NE:1,1,0 O:3,2,0 QL:1,1,1 QR:8,6,1 VP:37,37,21 VPo:2,2,1 VPt:2,2,1 X:31,31,20 XE:31,28,17 XEt:2,2,1
vow#q|x 5 5 E:5,4,1 QR:5,4,0 VP:5,5,1 X:5,5,1 XE:5,4,1
vow#x 23 23 E:23,21,13 Et:2,2,1 VP:23,23,15 VPt:2,2,1 X:23,23,16 XE:23,21,13 XEt:2,2,1
wage# 4 1 E:3,1,1 NE:2,1,0 O:3,0,0 VP:4,1,1 VPo:2,1,0 X:1,1,0 XE:1,1,0
wait# 25 1 E:22,1,0 L:3,0,0 NE:4,0,0 O:3,0,0 P:10,1,0 Pn:10,1,0 PnV:5,1,1 VP:21,1,0 X:6,1,0 XE:6,1,0
wait#0 6 0 E:6,0,0 VP:5,0,0
wait#p:for 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0
wait#x 5 1 E:5,1,0 P:2,1,0 Pn:2,1,0 PnV:2,1,1 VP:5,1,0 X:5,1,0 XE:5,1,0
walk# 29 4 E:26,1,0 Et:7,1,1 L:3,0,0 NE:12,1,0 NEt:4,0,0 O:12,2,2 P:12,0,0 Pn:12,0,0 PnV:3,0,0 PnVt:3,0,0 VP:24,1,0 VPo:6,0,0 VPt:3,0,0
walk#o 5 0 E:5,0,0 NE:4,0,0 O:5,0,0 VP:5,0,0
want# 139 101 C:3,2,0 CE:3,2,0 COL:3,0,0 E:130,75,57 Et:19,9,3 NE:45,29,0 NEt:5,2,0 O:45,27,20 OC:2,2,2 Ot:3,2,0 P:2,1,0 QR:3,0,0 REL:4,1,1 SVPt:1,1,0 SXt:1,1,0 T:8,1,0 TE:8,1,0 VP:131,81,63 VPo:18,11,0 VPt:11,7,2 X:92,55,34 XE:92,51,29 XEt:13,5,2 Xt:8,5,2
want#o 30 22 E:30,19,17 Et:5,4,1 NE:28,17,0 NEt:4,2,0 O:30,22,19 Ot:3,2,0 VP:30,20,18 VPo:6,1,0 VPt:3,2,0
want#o|x 8 7 E:8,7,7 NE:8,7,0 O:8,1,0 VP:8,7,7 VPo:8,7,0 X:8,7,0 XE:8,7,0
want#x 72 52 E:72,39,27 Et:10,4,1 VP:72,43,30 VPt:6,4,1 X:72,42,29 XE:72,39,27 XEt:10,4,1 Xt:6,4,1
warn# 47 46 C:24,23,16 CE:24,23,15 CEt:3,3,1 COL:2,1,1 Ct:2,2,0 E:40,34,21 Et:4,4,1 L:7,3,2 LR:4,2,1 NE:10,7,1 NEt:1,1,0 O:7,3,0 OC:2,1,0 P:8,5,0 Pn:8,5,2 PnV:4,4,2 PnVt:2,2,2 Pnt:1,1,1 Pt:1,1,0 QL:2,2,1 QR:3,3,1 SVP:1,1,0 VP:37,34,15 VPi:2,2,1 VPo:5,4,2 VPot:1,1,0 VPt:4,4,1 X:3,2,1 XE:3,2,0
warn#ct 14 14 C:14,13,10 CE:14,13,11 CEt:2,2,0 Ct:2,2,0 E:14,13,11 Et:2,2,0 PnV:1,1,0 PnVt:1,1,1 VP:14,14,9 VPt:2,2,0
watch# 58 9 C:3,0,0 CE:3,0,0 E:54,7,2 Et:6,2,2 NE:28,2,0 NEt:2,1,0 O:39,3,0 P:14,1,0 Pn:14,1,0 PnV:3,0,0 VP:57,6,3 VPo:19,3,0 VPot:1,1,0 VPt:3,2,2 X:8,2,0 XE:8,3,0 XEt:2,1,0 Xt:1,1,0
watch#o 21 3 E:21,2,0 Et:3,1,1 NE:16,0,0 O:21,3,0 VP:21,2,0 VPo:7,0,0 VPt:2,1,1
watch#o|T 7 1 E:6,0,0 O:7,0,0 VP:7,0,0
wave# 10 1 E:8,0,0 Et:3,0,0 NE:3,0,0 O:5,0,0 P:3,0,0 Pn:3,0,0 QR:1,1,0 VP:8,0,0
wear# 17 0 E:17,0,0 Et:3,0,0 NE:13,0,0 NEt:3,0,0 O:15,0,0 QR:5,0,0 VP:16,0,0 VPo:4,0,0
wear#o 9 0 E:9,0,0 NE:7,0,0 O:9,0,0 VP:9,0,0
weigh# 10 3 E:8,0,0 Et:4,1,0 P:6,2,0 Pn:6,2,0 VP:8,1,0 VPt:3,0,0
welcome# 12 6 E:11,3,3 Et:3,0,0 NE:9,3,0 NEt:3,0,0 O:8,4,3 P:3,1,0 Pn:3,0,0 T:2,1,0 TE:2,1,0 VP:12,4,4 VPo:4,2,0 X:2,1,0 XE:2,1,0
whip# 4 1 E:4,0,0 Et:2,1,0 NE:3,0,0 NEt:2,1,0 O:3,0,0 Ot:1,1,0 VP:4,0,0 VPt:2,1,0
white# 4 0 E:4,0,0 VP:4,0,0
widen# 11 0 E:11,0,0 NE:10,0,0 O:11,0,0 P:3,0,0 Pn:3,0,0 VP:11,0,0 VPo:4,0,0
widen#o 8 0 E:8,0,0 NE:7,0,0 O:8,0,0 VP:8,0,0
willing# 7 4 VP:7,3,1 X:7,3,1 XE:7,4,2
willing#x|A 7 4 VP:7,3,1 X:7,3,1 XE:7,4,2
win# 426 7 C:15,0,0 CE:15,0,0 CEt:4,0,0 COL:12,0,0 Ct:3,0,0 E:403,3,1 Et:98,1,0 L:22,0,0 LR:6,0,0 NE:242,3,0 NEt:62,1,0 O:325,1,0 OC:8,0,0 OCt:3,0,0 Ot:7,0,0 P:107,1,0 Pn:107,1,0 PnV:26,0,0 PnVt:3,0,0 Pnt:3,0,0 Pt:3,0,0 QR:4,0,0 REL:4,0,0 S:3,0,0 T:13,0,0 TE:13,0,0 TEt:3,0,0 Tt:3,0,0 VP:391,3,1 VPo:140,3,0 VPot:15,1,0 VPt:49,1,0 X:21,0,0 XE:21,0,0 XEt:5,0,0
win#0 18 1 E:18,0,0 NE:4,0,0 VP:8,0,0
win#a 9 0 E:9,0,0 Et:3,0,0 NE:7,0,0 NEt:3,0,0 VP:9,0,0 VPt:3,0,0 X:9,0,0 XE:9,0,0 XEt:3,0,0
win#ct|o 5 0 C:5,0,0 CE:5,0,0 E:5,0,0 NE:5,0,0 O:5,0,0 OC:5,0,0 VP:5,0,0 VPo:5,0,0
win#o 222 3 E:222,2,0 Et:56,1,0 NE:137,2,0 NEt:39,1,0 O:222,0,0 Ot:7,0,0 VP:222,2,0 VPo:55,2,0 VPot:8,1,0 VPt:34,1,0
win#o|T 8 0 E:8,0,0 NE:5,0,0 O:8,0,0 VP:8,0,0 VPo:4,0,0
win#o|p:by 5 0 E:5,0,0 NE:5,0,0 O:5,0,0 P:5,0,0 Pn:5,0,0 VP:5,0,0 VPo:5,0,0
win#o|p:in 18 1 E:18,1,1 Et:5,0,0 NE:17,1,0 NEt:5,0,0 O:18,1,0 P:18,1,0 Pn:18,1,0 PnV:4,0,0 VP:18,1,1 VPo:18,1,0
win#o|p:of 6 0 E:6,0,0 NE:5,0,0 O:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0 VPo:6,0,0
win#o|p:on 10 1 E:10,0,0 Et:3,0,0 NE:10,0,0 O:10,0,0 P:10,0,0 Pn:10,0,0 VP:10,0,0 VPo:10,0,0
win#o|pt 6 0 E:6,0,0 Et:3,0,0 NE:6,0,0 O:6,0,0 T:6,0,0 TE:6,0,0 VP:6,0,0
win#p:by 5 0 E:5,0,0 P:5,0,0 Pn:5,0,0 PnV:4,0,0 VP:5,0,0
win#p:in 12 0 E:12,0,0 Et:3,0,0 P:12,0,0 Pn:12,0,0 VP:12,0,0
win#p:over 6 0 E:6,0,0 Et:4,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
win#postS 14 0 L:14,0,0
withdraw# 7 3 E:5,2,1 NE:2,2,0 O:4,1,0 VP:5,2,1 VPo:2,1,0 X:1,1,0 XE:1,1,0
withhold# 7 2 E:6,1,0 NE:5,1,0 O:5,2,1 P:3,0,0 Pn:3,0,0 VP:7,2,0
witness# 4 3 E:4,3,2 NE:3,1,0 O:4,2,1 P:2,1,0 Pn:2,1,0 VP:4,3,3 VPo:2,1,0
wonder# 17 14 C:7,7,6 CE:7,7,6 E:12,10,8 L:6,3,1 LR:2,1,0 Lt:2,1,1 O:1,1,1 QL:3,3,2 VP:10,9,7
wonder#cw 6 6 C:6,6,5 CE:6,6,5 E:6,6,5 VP:6,6,5
work# 174 9 C:4,0,0 CE:4,0,0 E:142,4,1 Et:28,2,1 L:29,0,0 LR:13,0,0 Lt:9,0,0 NE:14,0,0 NEt:4,0,0 O:20,0,0 P:96,1,0 Pn:96,1,0 PnV:37,2,1 PnVt:6,0,0 REL:3,0,0 SVP:1,1,0 SX:1,1,0 T:5,1,0 TE:5,1,0 VP:140,7,1 VPo:12,0,0 VPot:3,0,0 VPt:14,1,0 X:29,6,2 XE:29,4,1 XEt:4,2,1
work#0 9 0 E:8,0,0 VP:6,0,0
work#o 11 0 E:11,0,0 Et:5,0,0 NE:6,0,0 O:11,0,0 VP:11,0,0 VPo:4,0,0
work#p:as 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
work#p:at 6 0 E:6,0,0 P:6,0,0 Pn:6,0,0 VP:6,0,0
work#p:for 24 0 E:24,0,0 Et:3,0,0 P:24,0,0 Pn:24,0,0 PnV:7,0,0 VP:24,0,0
work#p:in 12 0 E:12,0,0 P:12,0,0 Pn:12,0,0 PnV:3,0,0 VP:12,0,0
work#p:on 10 0 E:10,0,0 P:10,0,0 Pn:10,0,0 PnV:3,0,0 VP:10,0,0
work#p:with 8 0 E:8,0,0 P:8,0,0 Pn:8,0,0 PnV:3,0,0 VP:8,0,0
work#postS 13 1 L:13,0,0 Lt:4,0,0
work#postSm 10 0 L:10,0,0 LR:10,0,0
work#x 20 2 E:20,1,0 Et:2,1,0 P:6,0,0 Pn:6,0,0 PnV:6,1,0 VP:20,1,0 VPt:2,1,0 X:20,2,0 XE:20,1,0 XEt:2,1,0
worried# 7 7 C:3,3,2 CE:3,3,2 P:3,3,0 Pn:3,3,2 VP:7,6,2 VPt:1,1,0
worry# 22 20 C:11,10,8 CE:11,9,7 CEt:2,1,1 Ct:1,1,1 E:20,11,8 Et:4,1,1 L:3,0,0 Lt:3,0,0 NE:8,3,0 O:5,0,0 P:2,1,0 Pn:2,1,0 PnV:1,1,1 VP:19,11,8 VPt:2,1,1
worry#ct 5 5 C:5,4,4 CE:5,3,3 E:5,3,3 VP:5,4,4
worth# 4 0 VP:4,0,0
wound# 4 0 P:3,0,0 Pn:3,0,0 VP:4,0,0
wrap# 6 0 VP:5,0,0
write# 283 251 C:26,20,12 CE:26,23,14 CEt:3,2,0 COL:2,2,1 Ct:3,2,0 E:126,70,25 Et:8,2,1 L:146,94,50 LR:37,26,7 LRt:2,2,0 Lt:51,35,16 LtR:9,6,1 NE:41,16,0 NEt:5,1,0 O:53,13,4 OC:1,1,0 OCt:1,1,1 P:45,10,0 Pn:45,11,4 PnV:16,8,0 QL:107,94,60 QLR:39,38,30 QR:30,20,13 REL:3,1,0 S:4,1,1 T:4,3,2 TE:4,3,2 VP:124,49,16 VPo:14,4,1 VPot:4,1,0 VPt:8,2,1
write#c 5 4 C:5,3,2 CE:5,3,1 CEt:2,1,0 Ct:2,1,0 E:5,3,1 Et:2,1,0 NE:4,2,0 VP:5,3,2 VPt:2,1,0
write#ct 12 12 C:12,10,7 CE:12,12,10 E:12,12,8 P:4,1,0 Pn:4,1,0 PnV:3,3,0 VP:12,11,6
write#mid 10 10 E:10,10,4 L:10,1,0 LR:10,10,5
write#o 35 27 E:35,12,4 Et:4,0,0 NE:26,10,0 NEt:3,0,0 O:35,9,3 VP:35,12,3 VPo:7,3,1 VPot:3,0,0 VPt:4,0,0
write#o|T 7 5 E:7,5,0 NE:2,2,0 O:7,3,1 VP:7,3,1
write#p:in 6 6 E:6,3,0 P:6,3,0 Pn:6,3,0 VP:6,3,0
write#pasA 6 2 S:2,1,1 VP:6,0,0
write#post0 12 11 L:12,7,0 Lt:4,4,0
write#post0m 6 5 L:6,0,0 LR:6,3,0 LtR:1,1,0
write#postIq 10 10 L:10,9,7 Lt:4,4,3 QL:10,9,7 QLR:4,3,3
write#postSm 9 8 L:9,0,0 LR:9,5,0
write#postSmq 9 9 L:9,7,4 LR:9,5,1 LRt:2,2,0 Lt:5,2,0 LtR:4,2,0 QL:9,8,5 QLR:4,4,2
write#postSq 83 83 L:83,66,36 Lt:32,23,12 QL:83,73,46 QLR:30,30,24
write#q 7 7 E:2,2,2 QR:7,4,1 VP:1,1,1
wrong# 5 1 P:3,0,0 Pn:3,0,0 VP:5,1,0
wyom# 4 0 E:4,0,0 O:3,0,0 VP:4,0,0
yell# 7 7 C:3,3,3 CE:3,2,2 E:5,4,4 L:2,1,1 O:2,2,1 QL:1,1,1 QR:5,5,5 VP:5,4,4 VPo:1,1,0
yield# 5 1 E:5,0,0 P:2,1,0 Pn:2,1,1 VP:5,0,0
zero# 4 2 E:3,2,0 O:1,1,0 P:2,1,0 Pn:2,1,0 VP:3,2,0
±# 7 0 E:5,0,0 NE:4,0,0 O:4,0,0 VP:6,0,0
`;
