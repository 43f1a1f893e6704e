//! 反不正当竞争法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 反不正当竞争法, as revised in 2025.
pub static AUCL: Instrument = Instrument {
    id: "aucl",
    name: "中华人民共和国反不正当竞争法",
    short: "反不正当竞争法",
    number: "2025年修订",
    rank: Rank::Statute,
    in_force: Span::from(2025, 10, 15),
    url: "https://flk.npc.gov.cn/detail?id=ff808181971552b40197b1016efc5437",
    confidence: Confidence::High,
};

/// 反不正当竞争法7(1).
pub static AUCL_7_1: Provision =
    Provision::new(&AUCL, 7, 1, "禁止混淆：山寨的名称、包装、企业名、网名、账号名、应用图标等，让人误认。");

/// 反不正当竞争法7(2).
pub static AUCL_7_2: Provision =
    Provision::new(&AUCL, 7, 2, "把别人商标当字号、把别人品牌设成搜索关键词让人误认的，也算混淆。");

/// 反不正当竞争法9(1).
pub static AUCL_9_1: Provision = Provision::new(&AUCL, 9, 1, "不得对性能、质量、销量、评价、荣誉等作虚假或误导宣传。");

/// 反不正当竞争法9(2).
pub static AUCL_9_2: Provision = Provision::new(&AUCL, 9, 2, "不得组织虚假交易、虚假评价帮人虚假宣传。");

/// 反不正当竞争法11.
pub static AUCL_11: Provision =
    Provision::new(&AUCL, 11, 0, "有奖销售不得：信息不明影响兑奖、中途无故改规则、假抽奖或内定、抽奖最高奖超过5万元。");

/// 反不正当竞争法13(4).
pub static AUCL_13_4: Provision =
    Provision::new(&AUCL, 13, 4, "商家不得滥用平台规则，对别家搞虚假交易、虚假评价、恶意退货。")
        .except("普通消费者正常退货不在内。");

/// 反不正当竞争法14.
pub static AUCL_14: Provision = Provision::new(&AUCL, 14, 0, "平台不得逼卖家低于成本卖货。");

/// 反不正当竞争法20(2).
pub static AUCL_20_2: Provision =
    Provision::new(&AUCL, 20, 2, "实名举报、给了事实和证据的，查处的部门要及时告知结果。");

/// 反不正当竞争法21.
pub static AUCL_21: Provision =
    Provision::new(&AUCL, 21, 0, "平台要在规则里写公平竞争，发现卖家不正当竞争的要处置、留记录、上报。");

/// 反不正当竞争法22.
pub static AUCL_22: Provision = Provision::new(&AUCL, 22, 0, "依本法起诉算赔偿的是经营者；你走消法和民法典。");

/// 反不正当竞争法23(1).
pub static AUCL_23_1: Provision =
    Provision::new(&AUCL, 23, 1, "混淆的，没收商品；违法经营额满5万元的可罚5倍以下，不足的25万元以下。")
        .except("罚款归国库，不归你。");

/// 反不正当竞争法25(1).
pub static AUCL_25_1: Provision =
    Provision::new(&AUCL, 25, 1, "虚假宣传、刷单的，由行政部门罚。").except("罚款归国库，不归你。");

/// 反不正当竞争法27.
pub static AUCL_27: Provision =
    Provision::new(&AUCL, 27, 0, "有奖销售违规的，罚5万至50万元。").except("罚款归国库，不归你。");

/// 反不正当竞争法30.
pub static AUCL_30: Provision =
    Provision::new(&AUCL, 30, 0, "平台强逼低于成本卖货的，罚5万至50万元，严重的50万至200万元。")
        .except("罚款归国库，不归你。");

/// 反不正当竞争法34.
pub static AUCL_34: Provision = Provision::new(&AUCL, 34, 0, "钱不够赔又不够罚的，先赔民事的。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &AUCL_7_1, &AUCL_7_2, &AUCL_9_1, &AUCL_9_2, &AUCL_11, &AUCL_13_4, &AUCL_14, &AUCL_20_2, &AUCL_21, &AUCL_22,
    &AUCL_23_1, &AUCL_25_1, &AUCL_27, &AUCL_30, &AUCL_34,
];
