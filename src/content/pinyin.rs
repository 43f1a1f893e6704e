//! SOUNDS: how the characters of our headings and everyday words are read, without tones; where there are several readings, the one usual in
//! our own texts. From Unihan's kMandarin by way of pypinyin. A test names each character of a heading that is missing here.

/// A syllable, then its characters.
pub const SOUNDS: &str = "\
a啊 ai碍 an安按案 ao澳 ba八吧把霸 bai白百败 ban办半搬板版班般 bang帮绑谤 bao保包宝报曝爆 bei倍北呗备背被 ben本
bi必比笔逼避闭 bian便变编辩边遍 biao标表 bie别 bing冰并病饼 bo博播驳 bu不布步补部 cai才材猜裁财采 can参残餐
cang仓苍藏 cao草 ce册测 ceng层 cha察差查 chai拆 chan产 chang偿厂唱场常肠长 chao超 che撤车 chen沉趁
cheng城惩成承称程 chi吃持池迟 chong充宠虫 chou抽 chu储出初处楚触除 chuan串传 chuang窗 chui吹 chun春纯 chuo戳
ci次此疵词 cong从 cou凑 cu促 cui催 cun存 cuo措错 da大打搭答达 dai代带待袋贷 dan但单弹担旦耽蛋 dang当挡
dao倒到导盗道 de得的 deng登等 di低地底第递 dian典垫店点电 diao吊掉 ding定盯订 diu丢 dong东冻动懂洞董 dou抖都
du堵度毒独督读 duan断段短端 dui兑堆对 duo多躲 e恶额 er二儿尔而耳 fa乏发法罚 fan反犯翻范返 fang仿房放方防
fei啡废肺诽费非飞 fen份分粉纷 feng封风 fou否 fu付副复府抚服福符肤负辅附 gai改概盖该 gan干 gang刚港 gao告高
ge个各格 gei给 gen跟 geng更 gong供公共功工 gou勾够构狗购 gu估故股 gua挂 guai怪 guan关冠官管观馆 guang光广
gui归柜规贵 guo国果裹过 hai孩害海还 han函含 hang杭航 hao号好 he何合和核盒 hen很痕 hong红 hou候后 hu互户护湖
hua划化华花话 huai坏怀 huan换缓 huang谎 hui会回恢悔惠毁 hun混 huo或活火货
ji几剂即及圾基寄己急技机极济激疾积级纪继计记迹际集 jia价假加家 jian件健减剪建检监简荐见鉴间 jiang奖江讲降
jiao交叫教较 jie界介借届截接结节解 jin仅今尽斤禁紧近进金 jing京境径景竞精经警 jiu久九就救旧纠酒 ju举具句局拒拘据矩
juan卷 jue决绝角 ka卡咖 kai开 kan看砍 kang康抗 kao考靠 ke刻可客氪科课 ken肯 kong控空 kou口扣 ku库 kua跨 kuai块快
kuan宽款 kuang况 kui亏 kun困捆 kuo扩 la垃辣 lai来 lan拦烂览 lao劳老 le了勒 lei类 li例利力励历李理礼离立里锂
lian联脸连链 liang两亮粮量 liao料疗聊 lie列劣裂 lin临 ling令另零领龄 liu六刘流浏留 long垄拢龙 lou楼漏 lu录路露
luan乱 lun论 luo络落 lv履律旅率绿 ma吗码马骂麻 mai买卖 man慢满瞒馒 mang忙盲 mao冒毛猫 me么 mei媒枚每没美霉
men们门 meng盟 mi密迷 mian免面 miao描苗 min敏民 ming名命明 mo末模膜默 mou某牟 mu目 na哪拿纳那 nai耐 nan南难 nao脑
ne呢 nei内 neng能 ni你拟 nian年念 nie捏 ning宁 niu牛 nong农弄 nuo诺 nv女 ou偶 pai拍排派牌 pan判盘 pao跑 pei培赔配
peng朋碰 pi批皮 pian片骗 piao票 pin品拼频 ping凭屏平评 po迫 pu普谱铺 qi七企其器期欺气汽起骑齐 qian前千欠歉签钱
qiang强 qiao敲 qie且切 qin亲侵 qing庆情清请轻 qiu求球秋 qu区去取曲渠趣驱 quan全券圈权 que却确缺 qun群 ran然燃
rang让 rao扰绕 re热 ren人任认 reng仍 ri日 rong容融 rou肉 ru入如辱 ruan软 ruo若 sa洒 san三散 sao骚 se色 sha杀
shai晒 shan删善山擅 shang上伤商赏 shao少绍 she涉社舍设 shen什审申神身 sheng剩升声生省
shi世事使十失始实市师式施时是石示视识试适释食 shou受售守手授收首 shu书属数术束殊熟署输述 shua刷 shuang双霜
shui水税谁 shun顺 shuo说 si司四死私饲 song讼送 sou搜馊 su宿素苏诉速 suan算 sui岁随 sun损 suo所索缩锁 ta他她它
tai台太态抬 tan谈 tang堂烫 tao套淘逃 te特 ti体提替题 tian填天添 tiao条调 tie帖贴 ting停厅听庭 tong同桶统通
tou偷头投 tu图突途 tuan团 tui推退 tuo妥托拖 wai外 wan万完晚 wang亡往王网 wei为伪位危唯围委威尾微慰未维违
wen文稳问闻 wo我握 wu五侮务午无物误 xi夕席息戏洗系细西 xia下瑕辖 xian先县咸显现线闲限险陷鲜
xiang像向响想相箱详象项香 xiao小效消销 xie些写协械泄胁蟹 xin信心新芯 xing兴刑型姓形性星行醒 xiu休修
xu序续虚许需须 xuan宣选 xue学 xun训讯询 ya压押鸭 yan严延演炎眼言赝验 yang养样 yao腰药要 ye业也页
yi一义以依医宜已异意易疑疫益移衣议驿 yin印因引银隐音饮 ying婴应影硬营蝇赢 yong泳用 you优又友有油游由诱邮
yu与予于余域誉语逾遇预鱼 yuan元原员愿援源院 yue月约越阅 yun运 zai再在灾载 zan暂 zao早造 ze则责 zen怎 zeng赠
zha炸诈闸 zhai寨 zhan占展站 zhang张涨章账障 zhao召找照 zhe折浙着者这 zhen珍真 zheng争征政整正证
zhi之值制只址执指支智止治直知纸织置职脂至致蜘质 zhong中仲众种终重 zhou周州 zhu主住助注珠著蛛逐 zhuan专转
zhuang妆状装 zhui椎追 zhun准 zi咨子字自资 zong总 zou走 zu祖租组足 zuan钻 zui最 zuo作做座
";
