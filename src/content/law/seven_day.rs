//! 网络购买商品七日无理由退货暂行办法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 七日无理由退货办法, as revised in 2020.
pub static SEVEN_DAY: Instrument = Instrument {
    id: "seven-day",
    name: "网络购买商品七日无理由退货暂行办法",
    short: "七日退货办法",
    number: "2020年总局令第31号修订",
    rank: Rank::Rule,
    in_force: Span::from(2020, 10, 23),
    url: "https://www.gov.cn/zhengce/2020-11/03/content_5723721.htm",
    confidence: Confidence::High,
};

/// 七日退货办法5.
pub static SEVEN_DAY_5: Provision = Provision::new(&SEVEN_DAY, 5, 0, "卖家可以承诺更好的退货条件，承诺了就要兑现。");

/// 七日退货办法6.
pub static SEVEN_DAY_6: Provision = Provision::new(
    &SEVEN_DAY,
    6,
    0,
    "四类不能无理由退：定作的；鲜活易腐的；在线下载或已拆封的音像、软件等；已交付的报刊。",
)
.burden("卖家证明属于哪一类。");

/// 七日退货办法7.
pub static SEVEN_DAY_7: Provision = Provision::new(
    &SEVEN_DAY,
    7,
    0,
    "三类经你下单时确认的可以不退：拆封影响安全健康或品质的；激活试用后贬值大的；已写明临期或有瑕疵的。",
)
.burden("卖家证明商品性质和你的逐单确认。");

/// 七日退货办法8.
pub static SEVEN_DAY_8: Provision =
    Provision::new(&SEVEN_DAY, 8, 0, "完好是指品质功能还在，本身、配件、商标齐全；为查验拆包装、合理调试不影响完好。");

/// 七日退货办法9.
pub static SEVEN_DAY_9: Provision = Provision::new(
    &SEVEN_DAY,
    9,
    0,
    "可认定不完好：食品化妆品等的一次性密封被破坏；电子产品擅自修改、有激活或使用痕迹；服装鞋包吊牌被剪、弄脏弄坏。",
)
.burden("卖家证明超出查验需要且贬值较大。");

/// 七日退货办法10.
pub static SEVEN_DAY_10: Provision =
    Provision::new(&SEVEN_DAY, 10, 0, "收货起7日内发出退货通知，从签收次日起算；发出就行，不必寄到。");

/// 七日退货办法11.
pub static SEVEN_DAY_11: Provision =
    Provision::new(&SEVEN_DAY, 11, 0, "卖家要及时给真实的退货地址、联系人、电话；你及时寄回并留凭证。");

/// 七日退货办法12.
pub static SEVEN_DAY_12: Provision =
    Provision::new(&SEVEN_DAY, 12, 0, "本体、配件、赠品一起退；赠品退不了的，按事先标明的价扣。")
        .except("没有事先标价的，不能随意扣。");

/// 七日退货办法13.
pub static SEVEN_DAY_13: Provision = Provision::new(&SEVEN_DAY, 13, 0, "退货完好的，卖家收到之日起7日内退款。");

/// 七日退货办法14.
pub static SEVEN_DAY_14: Provision =
    Provision::new(&SEVEN_DAY, 14, 0, "按原来的付款方式退，几种方式付的分别退；没经你明确同意，不能改成余额或券。");

/// 七日退货办法15.
pub static SEVEN_DAY_15: Provision =
    Provision::new(&SEVEN_DAY, 15, 0, "用积分、券付的，以相应形式还，另有约定的从约定。");

/// 七日退货办法17.
pub static SEVEN_DAY_17: Provision = Provision::new(
    &SEVEN_DAY,
    17,
    0,
    "按实际付的退；套装、满减只退一部分而不够优惠条件的，按购买时单价结算，多退少补。",
);

/// 七日退货办法18.
pub static SEVEN_DAY_18: Provision =
    Provision::new(&SEVEN_DAY, 18, 0, "退回的运费由你出，另有约定的除外；凑单包邮退后不够条件的，可以扣当初免的运费。")
        .except("质量问题退货，运费由卖家出。");

/// 七日退货办法19(1).
pub static SEVEN_DAY_19_1: Provision = Provision::new(&SEVEN_DAY, 19, 1, "不得限制你的退货方式。");

/// 七日退货办法20(2).
pub static SEVEN_DAY_20_2: Provision =
    Provision::new(&SEVEN_DAY, 20, 2, "三类可以不退的，要在下单必经的一步让你就这一单确认；没有的不得拒退。")
        .burden("卖家证明这一单确认过。");

/// 七日退货办法24.
pub static SEVEN_DAY_24: Provision = Provision::new(
    &SEVEN_DAY,
    24,
    0,
    "退货有争议，你要平台调解的，平台应当调解；走别的路的，平台要给卖家真实名称、地址、联系方式。",
);

/// 七日退货办法25(2).
pub static SEVEN_DAY_25_2: Provision =
    Provision::new(&SEVEN_DAY, 25, 2, "退回的商品再卖，不能完全复原的，要显著标明实际情况。");

/// 七日退货办法31.
pub static SEVEN_DAY_31: Provision = Provision::new(
    &SEVEN_DAY,
    31,
    0,
    "擅自说不能退、以拆封查验拒退、15日没办退货或没给地址、收到退货15日没退款的，由行政部门按消法56罚。",
);

/// 七日退货办法33.
pub static SEVEN_DAY_33: Provision =
    Provision::new(&SEVEN_DAY, 33, 0, "退货再卖没如实标明，别的规定没有罚则的，罚1万至3万元。")
        .except("罚款归国库，不归你。");

/// 七日退货办法35.
pub static SEVEN_DAY_35: Provision =
    Provision::new(&SEVEN_DAY, 35, 0, "质量问题退货不走这个办法，走消法24等规定，运费卖家出。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &SEVEN_DAY_5,
    &SEVEN_DAY_6,
    &SEVEN_DAY_7,
    &SEVEN_DAY_8,
    &SEVEN_DAY_9,
    &SEVEN_DAY_10,
    &SEVEN_DAY_11,
    &SEVEN_DAY_12,
    &SEVEN_DAY_13,
    &SEVEN_DAY_14,
    &SEVEN_DAY_15,
    &SEVEN_DAY_17,
    &SEVEN_DAY_18,
    &SEVEN_DAY_19_1,
    &SEVEN_DAY_20_2,
    &SEVEN_DAY_24,
    &SEVEN_DAY_25_2,
    &SEVEN_DAY_31,
    &SEVEN_DAY_33,
    &SEVEN_DAY_35,
];
