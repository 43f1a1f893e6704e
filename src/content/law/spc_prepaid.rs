//! 预付式消费解释.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院预付式消费解释.
pub static PREPAID: Instrument = Instrument {
    id: "spc-prepaid",
    name: "最高人民法院关于审理预付式消费民事纠纷案件适用法律若干问题的解释",
    short: "预付式消费解释",
    number: "法释〔2025〕4号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2025, 5, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff808181927f0e7b0195d1a1c52d0287",
    confidence: Confidence::High,
};

/// 预付式消费解释1.
pub static PREPAID_1: Provision = Provision::new(
    &PREPAID,
    1,
    0,
    "管的是先交钱、以后分几次或持续给东西、给服务的生活消费：健身、培训、美发、餐饮、养老、旅游等。",
)
.except("一次付清、一次给付的网购不算。");

/// 预付式消费解释2.
pub static PREPAID_2: Provision = Provision::new(
    &PREPAID,
    2,
    0,
    "不记名的卡，谁拿着谁能起诉；记名的卡，实际拿着的人有合法来源的初步证据，也能起诉。",
);

/// 预付式消费解释4.
pub static PREPAID_4: Provision =
    Provision::new(&PREPAID, 4, 0, "把执照、名义借给别人收预付款的，不能说自己不是实际经营的人就不管。");

/// 预付式消费解释5.
pub static PREPAID_5: Provision = Provision::new(
    &PREPAID,
    5,
    0,
    "加盟店和总部：事先同意、事后追认、合同写了可以找它，或让人有理由相信它会负责的，要负责；都没有但有过错的，按过错负责。",
);

/// 预付式消费解释6.
pub static PREPAID_6: Provision = Provision::new(
    &PREPAID,
    6,
    0,
    "商场没要求租户提供资质、执照，租户无资质收钱坑人的，商场按过错负责，可以再向租户追。",
);

/// 预付式消费解释7.
pub static PREPAID_7: Provision =
    Provision::new(&PREPAID, 7, 0, "经营困难的应及时清算；依法该清算却不清算、造成损失的，清算义务人负责。");

/// 预付式消费解释8.
pub static PREPAID_8: Provision =
    Provision::new(&PREPAID, 8, 0, "没有书面合同，或约定不明、有两种以上解释的，按对你有利的解释。");

/// 预付式消费解释9.
pub static PREPAID_9: Provision = Provision::new(
    &PREPAID,
    9,
    0,
    "这些格式条款无效：概不退款、不许解约、不合理限制转让、记名卡丢了不补、单方改价改质、出了瑕疵或损害不负责等。",
);

/// 预付式消费解释10(1).
pub static PREPAID_10_1: Provision =
    Provision::new(&PREPAID, 10, 1, "不满8岁的孩子订的预付合同，家长可以请求确认无效并退款。");

/// 预付式消费解释10(2).
pub static PREPAID_10_2: Provision =
    Provision::new(&PREPAID, 10, 2, "8岁以上未成年人订的预付合同，家长可以请求确认无效并退款。")
        .except("家长同意、追认过的，或与年龄智力相称的除外。");

/// 预付式消费解释10(3).
pub static PREPAID_10_3: Provision = Provision::new(&PREPAID, 10, 3, "退款时商家可以扣掉已经兑付的部分。")
    .except("违规让未成年人在网游等里花钱的，不能扣。");

/// 预付式消费解释11(1).
pub static PREPAID_11_1: Provision =
    Provision::new(&PREPAID, 11, 1, "转卡通知到了商家就生效，接手的人可以要求兑付、更名、改密。")
        .except("借转让之名把不限次的卡给多人轮着用、损害商家的，对商家不生效。");

/// 预付式消费解释12.
pub static PREPAID_12: Provision =
    Provision::new(&PREPAID, 12, 0, "商家单方涨价、降低质量的，可以要求照原来的约定办，并追究违约。");

/// 预付式消费解释13(1).
pub static PREPAID_13_1: Provision =
    Provision::new(&PREPAID, 13, 1, "搬店带来明显不便、没经你同意转给别人、说好不限次却不能正常用等情形，可以解约。");

/// 预付式消费解释13(2).
pub static PREPAID_13_2: Provision = Provision::new(
    &PREPAID,
    13,
    2,
    "身体健康等基础条件有重大变化，再履行明显不公平的，先协商，协商不成可以请求变更或解除。",
);

/// 预付式消费解释14(1).
pub static PREPAID_14_1: Provision =
    Provision::new(&PREPAID, 14, 1, "付款起7日内可以要求退预付款本金；约定更好的从约定。")
        .burden("商家证明属于例外。")
        .except("签约前已在本店或别家体验过同样商品、服务的除外。");

/// 预付式消费解释15(1).
pub static PREPAID_15_1: Provision =
    Provision::new(&PREPAID, 15, 1, "解除、无效、撤销后，退没兑付的部分并付利息：预付款减去已兑付的价款。");

/// 预付式消费解释15(2).
pub static PREPAID_15_2: Provision =
    Provision::new(&PREPAID, 15, 2, "已付的合理费用等损失可以要求赔；员工提成不算合理费用。")
        .except("因不可抗力、情势变更解除的除外。");

/// 预付式消费解释16(1).
pub static PREPAID_16_1: Provision = Provision::new(
    &PREPAID,
    16,
    1,
    "利息有约定按约定；没有的，商家原因按订约时的一年期LPR，你的原因按订约时的一年定期存款基准利率。",
);

/// 预付式消费解释17(1).
pub static PREPAID_17_1: Provision =
    Provision::new(&PREPAID, 17, 1, "利息从解除、确认无效、被撤销或确定不生效时起算；约定更有利的从约定。");

/// 预付式消费解释18.
pub static PREPAID_18: Provision =
    Provision::new(&PREPAID, 18, 0, "不因你的原因退款：折扣卡按折扣价算用掉的，充赠卡按实付占实付加赠送的比例折算。");

/// 预付式消费解释19.
pub static PREPAID_19: Provision =
    Provision::new(&PREPAID, 19, 0, "因你的原因退款：用掉的按打折前的价算；那个价明显不合理又拿不出记录的，按市场价。")
        .burden("打折前的成交记录由商家提供。");

/// 预付式消费解释20.
pub static PREPAID_20: Provision = Provision::new(&PREPAID, 20, 0, "按原价算已用超、按优惠价算没超的，不用补差。");

/// 预付式消费解释21.
pub static PREPAID_21: Provision =
    Provision::new(&PREPAID, 21, 0, "退款时赠品退不退、折不折价，看赠品价值、合同金额、履行情况和退款原因。");

/// 预付式消费解释22(1).
pub static PREPAID_22_1: Provision = Provision::new(&PREPAID, 22, 1, "不限次的卡，按剩余期限占全部期限的比例退。");

/// 预付式消费解释22(2).
pub static PREPAID_22_2: Provision = Provision::new(&PREPAID, 22, 2, "解除之前已经停业的，剩余期限从停止提供那天算。");

/// 预付式消费解释22(3).
pub static PREPAID_22_3: Provision = Provision::new(&PREPAID, 22, 3, "期限内自己没去的部分，不退。");

/// 预付式消费解释23(1).
pub static PREPAID_23_1: Provision =
    Provision::new(&PREPAID, 23, 1, "收了钱停业，不兑付又恶意逃避退款的，支持惩罚性赔偿。")
        .burden("失联、转移财产、收钱后很快关门等恶意，由你证明。")
        .except("条文没写倍数，基数看个案；经营失败但在协商退款的不算。");

/// 预付式消费解释24.
pub static PREPAID_24: Provision =
    Provision::new(&PREPAID, 24, 0, "卡里有余额的，可以要求激活、换卡；记名卡可以挂失补办。");

/// 预付式消费解释25.
pub static PREPAID_25: Provision =
    Provision::new(&PREPAID, 25, 0, "合同、消费记录在商家手里，无正当理由不交的，可以按你的主张认定。")
        .burden("商家交出。");

/// 预付式消费解释26.
pub static PREPAID_26: Provision =
    Provision::new(&PREPAID, 26, 0, "只管单用途的预付卡，实体卡、虚拟卡都算；多用途卡不适用。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &PREPAID_1,
    &PREPAID_2,
    &PREPAID_4,
    &PREPAID_5,
    &PREPAID_6,
    &PREPAID_7,
    &PREPAID_8,
    &PREPAID_9,
    &PREPAID_10_1,
    &PREPAID_10_2,
    &PREPAID_10_3,
    &PREPAID_11_1,
    &PREPAID_12,
    &PREPAID_13_1,
    &PREPAID_13_2,
    &PREPAID_14_1,
    &PREPAID_15_1,
    &PREPAID_15_2,
    &PREPAID_16_1,
    &PREPAID_17_1,
    &PREPAID_18,
    &PREPAID_19,
    &PREPAID_20,
    &PREPAID_21,
    &PREPAID_22_1,
    &PREPAID_22_2,
    &PREPAID_22_3,
    &PREPAID_23_1,
    &PREPAID_24,
    &PREPAID_25,
    &PREPAID_26,
];
