//! 民法典: contracts, voidable acts, tort, limitation and the counting of days.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 民法典.
pub static CIVIL: Instrument = Instrument {
    id: "civil-code",
    name: "中华人民共和国民法典",
    short: "民法典",
    number: "2020年主席令第45号",
    rank: Rank::Statute,
    in_force: Span::from(2021, 1, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff808081729d1efe01729d50b5c500bf",
    confidence: Confidence::High,
};

/// 民法典18(2).
pub static CIVIL_18_2: Provision =
    Provision::new(&CIVIL, 18, 2, "满16岁、主要靠自己劳动收入生活的未成年人，当成年人看。");

/// 民法典19.
pub static CIVIL_19: Provision =
    Provision::new(&CIVIL, 19, 0, "8岁以上的未成年人，与年龄智力相称的、纯得好处的可以自己做，别的要家长同意或追认。");

/// 民法典20.
pub static CIVIL_20: Provision = Provision::new(&CIVIL, 20, 0, "不满8岁的孩子，由家长代理，自己不能做。");

/// 民法典144.
pub static CIVIL_144: Provision = Provision::new(&CIVIL, 144, 0, "不满8岁的孩子这样的无行为能力人自己做的交易，无效。");

/// 民法典145(1).
pub static CIVIL_145_1: Provision =
    Provision::new(&CIVIL, 145, 1, "8岁以上的未成年人做了不相称的交易，家长同意或追认才有效。")
        .burden("是孩子弄的，由家长证明；同意过、追认过、相称，由对方证明。");

/// 民法典145(2).
pub static CIVIL_145_2: Provision =
    Provision::new(&CIVIL, 145, 2, "对方可以催家长30日内追认，家长不表态的，算拒绝；不知情的对方在追认前可以撤销。");

/// 民法典147.
pub static CIVIL_147: Provision =
    Provision::new(&CIVIL, 147, 0, "重大误解而做的交易，可以请法院或仲裁撤销，例如明显标错价。")
        .burden("主张误解的一方证明。");

/// 民法典148.
pub static CIVIL_148: Provision = Provision::new(&CIVIL, 148, 0, "被对方欺诈而做的交易，可以请法院或仲裁撤销。")
    .burden("故意隐瞒或说假话、你因此误信，由你证明。");

/// 民法典149.
pub static CIVIL_149: Provision =
    Provision::new(&CIVIL, 149, 0, "第三人欺诈、对方知道或应知的，受骗一方可以请求撤销，例如主播骗人、卖家知情。");

/// 民法典151.
pub static CIVIL_151: Provision =
    Provision::new(&CIVIL, 151, 0, "趁人危困、缺乏判断力，成交时就显失公平的，可以请法院或仲裁撤销。");

/// 民法典152.
pub static CIVIL_152: Provision =
    Provision::new(&CIVIL, 152, 0, "撤销权：知道事由起1年，重大误解90日；从行为那天起满5年一律消灭。");

/// 民法典157.
pub static CIVIL_157: Provision =
    Provision::new(&CIVIL, 157, 0, "交易无效或被撤销后，互相返还，返不了的折价，有过错的赔损失。");

/// 民法典188(1).
pub static CIVIL_188_1: Provision = Provision::new(&CIVIL, 188, 1, "一般诉讼时效3年，从知道或应知受损和该找谁起算。")
    .except("别的法律另有规定的从其规定。");

/// 民法典188(2).
pub static CIVIL_188_2: Provision =
    Provision::new(&CIVIL, 188, 2, "从受损那天起满20年，法院不再保护，特殊情况可以申请延长。");

/// 民法典192.
pub static CIVIL_192: Provision =
    Provision::new(&CIVIL, 192, 0, "时效过了也能起诉，只是对方可以拿来抗辩；对方同意履行的，不能再反悔。");

/// 民法典193.
pub static CIVIL_193: Provision =
    Provision::new(&CIVIL, 193, 0, "过了时效不等于不能起诉：对方可以拿来抗辩，法院不主动适用。");

/// 民法典194.
pub static CIVIL_194: Provision =
    Provision::new(&CIVIL, 194, 0, "时效最后6个月内遇不可抗力等障碍的中止，障碍消除后再满6个月。");

/// 民法典195.
pub static CIVIL_195: Provision =
    Provision::new(&CIVIL, 195, 0, "催要、对方同意履行、起诉、申请仲裁等，使时效重新起算。");

/// 民法典199.
pub static CIVIL_199: Provision = Provision::new(&CIVIL, 199, 0, "撤销权、解除权的期间不中止、不中断、不延长。");

/// 民法典201.
pub static CIVIL_201: Provision = Provision::new(&CIVIL, 201, 0, "按日、月、年算的，当天不算，从第二天起。");

/// 民法典202.
pub static CIVIL_202: Provision =
    Provision::new(&CIVIL, 202, 0, "按月、按年算的，到期月的同一天是最后一天；没有这一天的，取月末。");

/// 民法典203.
pub static CIVIL_203: Provision = Provision::new(
    &CIVIL,
    203,
    0,
    "最后一天是休假日的，顺延到休假结束的次日；最后一天到24时为止，对方有营业时间的到停止营业时为止。",
);

/// 民法典204.
pub static CIVIL_204: Provision = Provision::new(&CIVIL, 204, 0, "期间怎么算，法律另有规定或者双方另有约定的，照它。");

/// 民法典473(2).
pub static CIVIL_473_2: Provision = Provision::new(&CIVIL, 473, 2, "广告和宣传写得具体确定、够成要约的，要兑现。");

/// 民法典491(2).
pub static CIVIL_491_2: Provision =
    Provision::new(&CIVIL, 491, 2, "网上的商品信息够成要约的，你选定并提交订单时合同成立，另有约定除外。");

/// 民法典496(2).
pub static CIVIL_496_2: Provision =
    Provision::new(&CIVIL, 496, 2, "格式条款里事关重大的，要合理提示和说明；没做到的，可以主张它不算合同内容。")
        .burden("提供条款的一方证明已提示说明。");

/// 民法典497.
pub static CIVIL_497: Provision =
    Provision::new(&CIVIL, 497, 0, "格式条款不合理地免自己责任、加重对方责任、排除对方主要权利的，无效。");

/// 民法典498.
pub static CIVIL_498: Provision = Provision::new(&CIVIL, 498, 0, "格式条款有两种以上解释的，按不利于提供方的解释。");

/// 民法典506.
pub static CIVIL_506: Provision =
    Provision::new(&CIVIL, 506, 0, "免除人身伤害责任、免除故意或重大过失毁损财产责任的条款，无效。");

/// 民法典512(1).
pub static CIVIL_512_1: Provision = Provision::new(&CIVIL, 512, 1, "网购实物，签收的时间是交付时间。");

/// 民法典533.
pub static CIVIL_533: Provision = Provision::new(
    &CIVIL,
    533,
    0,
    "订约后情况变得谁也料不到、又不是商业风险，照做明显不公平的，可以重谈；谈不成的，请法院变更或解除。",
);

/// 民法典563(1).
pub static CIVIL_563_1: Provision =
    Provision::new(&CIVIL, 563, 1, "对方明确拒绝履行，迟延后经催告仍不履行，或违约使合同目的落空的，可以解除合同。");

/// 民法典563(2).
pub static CIVIL_563_2: Provision =
    Provision::new(&CIVIL, 563, 2, "持续履行又没有期限的合同，任何一方可以随时解除，要提前一段合理时间通知。");

/// 民法典564(2).
pub static CIVIL_564_2: Provision =
    Provision::new(&CIVIL, 564, 2, "解除权没有约定期限的，从知道事由起1年内行使，或在对方催告后的合理期限内行使。");

/// 民法典566.
pub static CIVIL_566: Provision =
    Provision::new(&CIVIL, 566, 0, "解除后，没履行的不再履行，已履行的恢复原状并可要赔偿；仍可追违约责任。");

/// 民法典577.
pub static CIVIL_577: Provision = Provision::new(&CIVIL, 577, 0, "不履行或履行不合约定的，要继续履行、补救或赔损失。");

/// 民法典580(1).
pub static CIVIL_580_1: Provision = Provision::new(&CIVIL, 580, 1, "发货这类义务可以要求继续履行。")
    .except("法律上或事实上已不能履行、费用过高、合理期限内没要求的除外。");

/// 民法典582.
pub static CIVIL_582: Provision =
    Provision::new(&CIVIL, 582, 0, "质量不合约定的，可以按情况选修理、重作、更换、退货、减价。");

/// 民法典584.
pub static CIVIL_584: Provision =
    Provision::new(&CIVIL, 584, 0, "违约赔偿等于实际损失加可得利益，例如另买的差价，不超过订约时能预见的范围。")
        .burden("损失和因果由主张的一方证明。");

/// 民法典585.
pub static CIVIL_585: Provision = Provision::new(&CIVIL, 585, 0, "约定违约金过低可以请求加，过分高于损失可以请求减。");

/// 民法典586(2).
pub static CIVIL_586_2: Provision = Provision::new(&CIVIL, 586, 2, "定金不超过合同价的20%，超出部分没有定金效力。");

/// 民法典587.
pub static CIVIL_587: Provision =
    Provision::new(&CIVIL, 587, 0, "收定金的违约使合同目的落空的，双倍退；付定金的违约的，要不回。")
        .except("没约定是定金的订金、预付款、意向金不适用双倍。");

/// 民法典588.
pub static CIVIL_588: Provision =
    Provision::new(&CIVIL, 588, 0, "违约金与定金只能选一个；定金补不足损失的，可以再要差额。");

/// 民法典591(1).
pub static CIVIL_591_1: Provision =
    Provision::new(&CIVIL, 591, 1, "对方违约后，你要防止损失扩大；放任扩大的部分不赔。");

/// 民法典593.
pub static CIVIL_593: Provision = Provision::new(&CIVIL, 593, 0, "因快递、供货商的原因违约的，仍由违约方向对方负责。");

/// 民法典615.
pub static CIVIL_615: Provision =
    Provision::new(&CIVIL, 615, 0, "交的货要符合约定的质量；有质量说明的，要与说明相符。");

/// 民法典618.
pub static CIVIL_618: Provision =
    Provision::new(&CIVIL, 618, 0, "卖家故意或重大过失不告知瑕疵的，不能拿“瑕疵免责”的约定挡。");

/// 民法典621(2).
pub static CIVIL_621_2: Provision =
    Provision::new(&CIVIL, 621, 2, "没约定检验期的，发现瑕疵后在合理期限内通知，最长收货起2年；有质保期的按质保期。")
        .except("卖家知道或应知不符的，不受这个期限限制。");

/// 民法典622(1).
pub static CIVIL_622_1: Provision = Provision::new(&CIVIL, 622, 1, "约定的检验期过短的，只算外观瑕疵的期限。");

/// 民法典832.
pub static CIVIL_832: Provision = Provision::new(&CIVIL, 832, 0, "运输中货物坏了、丢了，承运人赔。")
    .burden("不可抗力、货物自身的毛病、合理损耗、寄收件人的过错，由承运人证明。");

/// 民法典833.
pub static CIVIL_833: Provision =
    Provision::new(&CIVIL, 833, 0, "货损赔多少，有约定的照约定；没有的按到达地交货时的市场价；法律另定限额的照限额。");

/// 民法典1024(1).
pub static CIVIL_1024_1: Provision =
    Provision::new(&CIVIL, 1024, 1, "不得用侮辱、诽谤等方式损害别人的名誉；捏造、侮辱的差评可能侵权。")
        .except("如实评价不在内。");

/// 民法典1025.
pub static CIVIL_1025: Provision =
    Provision::new(&CIVIL, 1025, 0, "为公共利益如实曝光一般不担责，守住三条：不捏造歪曲、尽合理核实、不侮辱。");

/// 民法典1033.
pub static CIVIL_1033: Provision = Provision::new(
    &CIVIL,
    1033,
    0,
    "没有法律规定、没经你明确同意，不得用电话、短信、聊天、邮件打扰你的安宁，也不得碰你的私密信息。",
);

/// 民法典1038.
pub static CIVIL_1038: Provision = Provision::new(
    &CIVIL,
    1038,
    0,
    "处理信息的不得泄露、篡改，没经同意不得给别人；要有安全措施，泄露了要及时补救、告诉你、报告。",
);

/// 民法典1165.
pub static CIVIL_1165: Provision =
    Provision::new(&CIVIL, 1165, 0, "因过错侵害别人的要赔；法律推定有过错的，自证没有才免责。");

/// 民法典1168.
pub static CIVIL_1168: Provision = Provision::new(&CIVIL, 1168, 0, "两人以上共同侵权的，连带。");

/// 民法典1173.
pub static CIVIL_1173: Provision =
    Provision::new(&CIVIL, 1173, 0, "受害人自己也有错，造成或加重了损害的，对方的责任可以减轻。");

/// 民法典1179.
pub static CIVIL_1179: Provision =
    Provision::new(&CIVIL, 1179, 0, "人身损害赔医疗、护理、交通、营养、伙食、误工；致残、致死另有项目。");

/// 民法典1183.
pub static CIVIL_1183: Provision = Provision::new(&CIVIL, 1183, 0, "精神损害要严重，才可以要赔偿。");

/// 民法典1184.
pub static CIVIL_1184: Provision =
    Provision::new(&CIVIL, 1184, 0, "财产损失按损失发生时的市场价，或用别的合理办法算。");

/// 民法典1191(1).
pub static CIVIL_1191_1: Provision = Provision::new(&CIVIL, 1191, 1, "员工执行工作任务害了人，由单位负责。");

/// 民法典1197.
pub static CIVIL_1197: Provision =
    Provision::new(&CIVIL, 1197, 0, "网络服务提供者知道或应知有人用它的服务侵权，却不采取必要措施的，连带。");

/// 民法典1202.
pub static CIVIL_1202: Provision = Provision::new(&CIVIL, 1202, 0, "产品缺陷害了人，厂家负责，不看过错。");

/// 民法典1203.
pub static CIVIL_1203: Provision = Provision::new(&CIVIL, 1203, 0, "缺陷致害，可以找厂家，也可以找卖家。");

/// 民法典1206.
pub static CIVIL_1206: Provision = Provision::new(
    &CIVIL,
    1206,
    0,
    "卖出后才发现缺陷的，要停售、警示、召回；补救不力使损害变大的，变大的部分也赔；召回的费用由厂家、卖家出。",
);

/// 民法典1207.
pub static CIVIL_1207: Provision = Provision::new(
    &CIVIL,
    1207,
    0,
    "明知缺陷仍生产、销售，或不采取有效补救，造成死亡或健康严重损害的，可以要惩罚性赔偿。",
)
.except("本条没写倍数，消费场合看消法55(2)。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &CIVIL_18_2,
    &CIVIL_19,
    &CIVIL_20,
    &CIVIL_144,
    &CIVIL_145_1,
    &CIVIL_145_2,
    &CIVIL_147,
    &CIVIL_148,
    &CIVIL_149,
    &CIVIL_151,
    &CIVIL_152,
    &CIVIL_157,
    &CIVIL_188_1,
    &CIVIL_188_2,
    &CIVIL_192,
    &CIVIL_193,
    &CIVIL_194,
    &CIVIL_195,
    &CIVIL_199,
    &CIVIL_201,
    &CIVIL_202,
    &CIVIL_203,
    &CIVIL_204,
    &CIVIL_473_2,
    &CIVIL_491_2,
    &CIVIL_496_2,
    &CIVIL_497,
    &CIVIL_498,
    &CIVIL_506,
    &CIVIL_512_1,
    &CIVIL_533,
    &CIVIL_563_1,
    &CIVIL_563_2,
    &CIVIL_564_2,
    &CIVIL_566,
    &CIVIL_577,
    &CIVIL_580_1,
    &CIVIL_582,
    &CIVIL_584,
    &CIVIL_585,
    &CIVIL_586_2,
    &CIVIL_587,
    &CIVIL_588,
    &CIVIL_591_1,
    &CIVIL_593,
    &CIVIL_615,
    &CIVIL_618,
    &CIVIL_621_2,
    &CIVIL_622_1,
    &CIVIL_832,
    &CIVIL_833,
    &CIVIL_1024_1,
    &CIVIL_1025,
    &CIVIL_1033,
    &CIVIL_1038,
    &CIVIL_1165,
    &CIVIL_1168,
    &CIVIL_1173,
    &CIVIL_1179,
    &CIVIL_1183,
    &CIVIL_1184,
    &CIVIL_1191_1,
    &CIVIL_1197,
    &CIVIL_1202,
    &CIVIL_1203,
    &CIVIL_1206,
    &CIVIL_1207,
];
