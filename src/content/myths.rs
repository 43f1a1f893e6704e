//! MYTHS: what many believe, and what is so (RULES 0.7). Each is answered by the engine too: `tests/native/myths.rs` asks it.

use super::{
    law::{
        advertising_law as ad, civil_code as civil, crpl, crpl_reg, drug_law as drug, ecl, food_safety_law as food,
        online_trading, pipl, platform_rules, postal_law as postal, seven_day, spc_food_civil1 as food_civil,
        spc_food_drug_punitive as punitive, spc_general_part as general, spc_online_consumer as online,
        spc_prepaid as prepaid,
    },
    questions::{what, who},
};
use crate::domain::{facts::Reader, law::Provision, truth::Truth};

/// A wrong answer that is often given.
#[derive(Debug)]
pub struct Myth {
    /// Stable, kebab-case.
    pub id: &'static str,
    /// What is believed.
    pub belief: &'static str,
    /// What is so, the conclusion first.
    pub truth: &'static str,
    /// What one can do instead.
    pub instead: &'static str,
    /// Where it comes from.
    pub basis: &'static [&'static Provision],
    /// Whether someone with this case may believe it.
    pub concerns: fn(&Reader) -> Truth,
}

/// All of them, in the order of the law base.
pub static MYTHS: &[Myth] = &[
    Myth {
        id: "treble-for-any-fault",
        belief: "质量差、和描述不符，就能退一赔三",
        truth: "三倍只给欺诈：卖家故意说假话或瞒着要紧的事，你信了才买，这些由你证明，标准很高。",
        instead: "质量差先走退货、换货、修理；货不对板先要退款或补差价。有证据说明他是故意的，再加三倍。",
        basis: &[&crpl::CRPL_55_1, &crpl::CRPL_24_1, &general::GENERAL_PART_21],
        concerns: |it| it.is_any(&what::PROBLEM, &[what::MISLED, what::DEFECT]),
    },
    Myth {
        id: "superlatives",
        belief: "广告里有“最好”“第一”，就能要三倍",
        truth: "这类用语归广告法管，违法了是行政部门罚它。要三倍，还得证明这句话是假的、骗到了你。",
        instead: "把用语截图，可以举报。要赔偿，就去找它具体哪一句话不真实。",
        basis: &[&ad::AD_9, &crpl::CRPL_55_1],
        concerns: |it| it.is(&what::PROBLEM, what::MISLED),
    },
    Myth {
        id: "cancelled-is-fraud",
        belief: "标错价、砍单，就是欺诈，可以要三倍",
        truth: "多数算违约，或者卖家弄错了可以请法院撤销。只有一开始就没货、骗你付钱的，才谈得上欺诈。",
        instead: "要求照订单发货。他不发，就退款，另买贵了的差价也能要。他说标错价，要他90日内去法院撤销。",
        basis: &[&civil::CIVIL_577, &civil::CIVIL_147, &ecl::ECL_49_1, &general::GENERAL_PART_19],
        concerns: |it| it.is(&what::PROBLEM, what::NOT_DELIVERED),
    },
    Myth {
        id: "platform-always-advances",
        belief: "平台有义务先赔我",
        truth: "没有这样的一般义务。平台自己承诺过、给不出卖家的真实信息，或者是它自营，才轮到它先赔。",
        instead: "先向平台要卖家的名称、地址、电话。给不出来，就可以要它赔。",
        basis: &[&crpl::CRPL_44_1, &ecl::ECL_58_3],
        concerns: |it| it.is_any(&who::CHANNEL, who::PLATFORMS),
    },
    Myth {
        id: "life-and-health-is-joint",
        belief: "吃的、用在身上的出事，平台一定连带",
        truth: "法律写的是“相应的责任”：怎么分、分多少由法院定，不当然是连带。",
        instead: "先找卖家和厂家。平台没审证照、没尽安全保障的，证据留好，一起列上。",
        basis: &[&ecl::ECL_38_2, &ecl::ECL_38_1],
        concerns: |it| it.is_any(&what::GOODS, &[what::EDIBLE, what::COSMETIC, what::MEDICAL]),
    },
    Myth {
        id: "refund-only",
        belief: "货不好，可以让平台直接“仅退款”",
        truth: "这不是你的法定权利。2026年2月1日起，平台反而不能强迫商家只退钱不退货。商家自己愿意的除外。",
        instead: "按质量问题退货退款，运费由卖家出。卖家同意不收回的，让他写在聊天里。",
        basis: &[&platform_rules::PLATFORM_RULES_27_1, &crpl::CRPL_24_1, &crpl::CRPL_24_2],
        concerns: |it| it.is_any(&what::PROBLEM, &[what::DEFECT, what::MISLED, what::FOOD, what::PLATFORM_ACT]),
    },
    Myth {
        id: "five-days-before-renewal",
        belief: "自动续费没提前五天提醒，就违法",
        truth: "“提前五日”已经删了。现在要求在续费日前显著提醒，没有固定天数。",
        instead: "看有没有提醒、提醒显不显眼、取消方不方便。没有真正同意的扣款，可以要求退。",
        basis: &[&online_trading::ONLINE_TRADING_18, &crpl_reg::CRPL_REG_10_2],
        concerns: |it| it.is(&what::PROBLEM, what::PRICE),
    },
    Myth {
        id: "tenfold-for-everything-near-food",
        belief: "化妆品、器械、宠物粮、餐具，也能假一赔十",
        truth: "法定十倍只给食品和假药、劣药。包装、餐具不算食品。",
        instead: "化妆品、器械有欺诈的，要三倍。商家自己写了“假一赔十”的，按它写的要。",
        basis: &[&food::FOOD_SAFETY_148_2, &drug::DRUG_144_3, &crpl::CRPL_55_1],
        concerns: |it| it.is_any(&what::GOODS, &[what::COSMETIC, what::MEDICAL, what::OTHER_GOODS]),
    },
    Myth {
        id: "tenfold-for-any-label",
        belief: "食品标签少写一样，就能要十倍",
        truth: "看少的是什么。带包装的没写厂家名称地址、配料，或没标清日期，可以要；不影响安全又没误导你的小毛病，不给。",
        instead: "把标签每一面拍清楚。小毛病可以举报，也可以要求退款。",
        basis: &[&food_civil::FOOD_CIVIL_11, &punitive::FOOD_PUNITIVE_8, &food::FOOD_SAFETY_148_2],
        concerns: |it| it.is(&what::PROBLEM, what::FOOD),
    },
    Myth {
        id: "tenfold-for-a-hundred-boxes",
        belief: "多买几箱过期的，就能多要十倍",
        truth: "知道有问题还买的，只在平常过日子需要的数量里算十倍。",
        instead: "照实际需要的数量算。不知情买的不受这条限制，但对方会问你为什么买这么多。",
        basis: &[&punitive::FOOD_PUNITIVE_12_1, &punitive::FOOD_PUNITIVE_12_2],
        concerns: |it| it.is(&what::PROBLEM, what::FOOD),
    },
    Myth {
        id: "treble-from-a-private-seller",
        belief: "个人卖的闲置是假的，也能要三倍",
        truth: "三倍只对做生意的人。偶尔卖自己旧东西的个人，不适用。",
        instead: "照样可以退款：他骗了你，可以请法院撤销；说好的没做到，可以要他赔。",
        basis: &[&online::ONLINE_CONSUMER_7, &civil::CIVIL_148, &civil::CIVIL_577],
        concerns: |it| it.is(&who::CHANNEL, who::SECOND_HAND) | it.is(&who::SOLD_BY, who::PERSON),
    },
    Myth {
        id: "three-times-the-postage",
        belief: "快递丢了，最多赔运费的三倍",
        truth: "那条只管邮政普遍服务里没保价的给据邮件，而且故意、重大过失或没醒目告诉你的，不适用。商业快递不在内。",
        instead: "网购的，没到你手里就找卖家退款或补发。自己寄的，按保价、约定或到货地的市价要。",
        basis: &[&postal::POSTAL_45, &postal::POSTAL_47_1],
        concerns: |it| it.is(&what::PROBLEM, what::PARCEL),
    },
    Myth {
        id: "seven-days-for-courses",
        belief: "课程、服务也能七天无理由退",
        truth: "七天无理由只管远程买的商品。",
        instead: "分次兑付的预付款，付款7日内另有一条反悔的规则，体验过同样服务的除外。",
        basis: &[&crpl::CRPL_25_1, &prepaid::PREPAID_14_1],
        concerns: |it| it.is(&what::GOODS, what::SERVICE) | it.is(&what::PROBLEM, what::PREPAID),
    },
    Myth {
        id: "opened-cannot-go-back",
        belief: "拆封了就不能退",
        truth: "为了查看拆开、合理试用，不算不完好。",
        instead: "拆封的音像、软件法律规定可以不退；食品、化妆品、器械里层的一次性密封撕了，可能算不完好。别的照样退。",
        basis: &[&seven_day::SEVEN_DAY_8, &seven_day::SEVEN_DAY_9, &crpl::CRPL_25_1],
        concerns: |it| it.is(&what::PROBLEM, what::RETURN_REFUSED),
    },
    Myth {
        id: "all-a-child-spent",
        belief: "孩子充的钱，都能要回来",
        truth: "不满8岁的，原则上都退。8岁以上，只退和年龄、智力不相称的部分，还要证明是孩子自己操作、你没同意。",
        instead: "整理谁在用、什么时间、付款记录、聊天和定位，别把大人花的算成孩子的。",
        basis: &[&civil::CIVIL_144, &civil::CIVIL_145_1, &general::GENERAL_PART_5],
        concerns: |it| it.is(&what::PROBLEM, what::MINOR),
    },
    Myth {
        id: "five-hundred-for-a-leak",
        belief: "信息泄露，最少赔500元",
        truth: "没有最低数。按你的实际损失或对方的获利赔，都难定的由法院看情况定。",
        instead: "把损失的票据留好。可以要求停止、删除、道歉，也可以投诉、举报。",
        basis: &[&pipl::PIPL_69_1, &pipl::PIPL_69_2],
        concerns: |it| it.is(&what::PROBLEM, what::PRIVACY),
    },
];
