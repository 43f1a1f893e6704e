//! CHANGES: what changed in the law since 2024, what is coming, and what is only a draft.

use super::law::{
    admin_recon_law as recon, admin_recon_reg as recon_reg, ai_label, arbitration_law as arbitration, aucl,
    civil_aviation_law as aviation, commercial_mediation as mediation, crpl_reg, drug_law_reg as drug_reg,
    ebike_std as ebike, ecl, element_pleadings as pleadings, express_market, express_reg as express, food_label_100,
    food_safety_law as food, holiday_reg as holidays, internet_court, internet_court_2018, jurisdiction_reply,
    livestream, net_catering, netdata_reg as netdata, online_aucl, online_trading as trading, platform_price_rules,
    platform_rules, powerbank_std as powerbank, price_law as price, public_order_law as public_order, samr_20,
    samr_121, spc_cases_2026 as cases, spc_food_drug_punitive as punitive, spc_prepaid as prepaid, spc_tort1 as tort,
    tipping_2026 as tipping, trademark_law, trademark_law_2026,
};
use crate::domain::{
    assess::Assessment,
    claim::State,
    date::Date,
    law::{Confidence, Provision},
};

/// What kind of change it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It is law from its day on.
    Law,
    /// Decisions in single cases: they show how courts judge, and are no rule.
    Cases,
    /// A draft or a plan. Nobody may rely on it.
    Draft,
}

/// A change.
#[derive(Debug)]
pub struct Change {
    /// Stable, kebab-case: it stands in links and in the feed.
    pub id: &'static str,
    /// What kind.
    pub kind: Kind,
    /// From which day on; of a draft, about when it became known.
    pub day: Date,
    /// What it is about.
    pub title: &'static str,
    /// What it comes to for a person, in a sentence.
    pub effect: &'static str,
    /// The provisions that came; of a draft, those it would change and that still hold.
    pub basis: &'static [&'static Provision],
    /// The provisions that went.
    pub was: &'static [&'static Provision],
}

impl Change {
    /// How sure we are of it.
    pub fn confidence(&self) -> Confidence {
        match self.kind {
            Kind::Draft => Confidence::Low,
            _ => self.basis.iter().map(|it| it.instrument.confidence).min().unwrap_or(Confidence::Low),
        }
    }

    /// The changed provisions on which this case rests: its claims that do not fail, and its limits.
    pub fn touches(&self, case: &Assessment) -> Vec<&'static Provision> {
        if self.kind == Kind::Draft {
            return Vec::new();
        }
        let claims = case.findings.iter().filter(|it| it.in_scope && it.state != State::Fails);
        let claims = claims.flat_map(|it| {
            let elements = it.elements.iter().chain(&it.defences).flat_map(|it| it.element.basis);
            it.basis.iter().chain(elements)
        });
        let used: Vec<&Provision> = claims.chain(case.limits.iter().flat_map(|it| &it.basis)).copied().collect();
        self.basis.iter().chain(self.was).copied().filter(|it| used.contains(it)).collect()
    }
}

const fn law(id: &'static str, day: Date, title: &'static str, effect: &'static str) -> Change {
    Change { id, kind: Kind::Law, day, title, effect, basis: &[], was: &[] }
}

const fn day(year: u16, month: u8, day: u8) -> Date {
    Date::new(year, month, day)
}

/// All of them, the oldest first.
pub static CHANGES: &[Change] = &[
    Change {
        basis: &[&recon::RECON_11, &recon::RECON_23],
        ..law(
            "reconsider-first",
            day(2024, 1, 1),
            "部门不管，先复议再起诉",
            "投诉、举报后部门该办不办、到期不答复的，要先申请行政复议，再打官司。",
        )
    },
    Change {
        basis: &[&express_market::EXPRESS_MARKET_28],
        ..law(
            "parcel-lockers",
            day(2024, 3, 1),
            "快递不能擅自代签、放柜",
            "没经你同意，快递不得替你签收或放进快递柜、驿站；违反了是行政处罚，不是赔你多少钱。",
        )
    },
    Change {
        basis: &[
            &crpl_reg::CRPL_REG_9_2,
            &crpl_reg::CRPL_REG_10_2,
            &crpl_reg::CRPL_REG_12,
            &crpl_reg::CRPL_REG_19_2,
            &crpl_reg::CRPL_REG_22_1,
            &crpl_reg::CRPL_REG_46_3,
            &crpl_reg::CRPL_REG_49_2,
        ],
        ..law(
            "consumer-regulation",
            day(2024, 7, 1),
            "消法有了实施条例",
            "商家的承诺要兑现，不能无理由退的要让你确认，自动续费要提醒，调解限60日；造假骗赔的没有三倍。",
        )
    },
    Change {
        basis: &[
            &punitive::FOOD_PUNITIVE_8,
            &punitive::FOOD_PUNITIVE_9_1,
            &punitive::FOOD_PUNITIVE_12_1,
            &punitive::FOOD_PUNITIVE_12_2,
        ],
        ..law(
            "food-tenfold",
            day(2024, 8, 22),
            "食品十倍：买多少算多少有了界线",
            "明知有问题还买的，只在平常需要的数量里算；不影响安全又不误导的标签小毛病不给；十倍和三倍选一个。",
        )
    },
    Change {
        basis: &[&online_aucl::ONLINE_AUCL_9, &online_aucl::ONLINE_AUCL_10],
        ..law(
            "fake-reviews",
            day(2024, 9, 1),
            "刷单、返现好评写得更细",
            "用返现换好评、藏差评、造流量，都列进了禁止的做法。",
        )
    },
    Change {
        basis: &[&tort::TORT_19],
        ..law(
            "product-itself",
            day(2024, 9, 27),
            "缺陷产品自己坏了，也能一起要",
            "东西因缺陷毁坏，它本身的损失可以和别的财产损失一并要。",
        )
    },
    Change {
        basis: &[&netdata::NETDATA_42, &netdata::NETDATA_46],
        ..law(
            "network-data",
            day(2025, 1, 1),
            "个性化推送要能关",
            "推送要有好找的关闭按钮；大型平台不得不合理地区别对待你。",
        )
    },
    Change {
        basis: &[&holidays::HOLIDAYS_2],
        ..law("holidays", day(2025, 1, 1), "放假多了两天", "除夕和5月2日也放假，按工作日数的期限会跟着往后。")
    },
    Change {
        basis: &[&trading::ONLINE_TRADING_18],
        was: &[&trading::ONLINE_TRADING_OLD_18],
        ..law(
            "renewal-notice",
            day(2025, 5, 1),
            "自动续费：不再写提前几天",
            "只要求在续费日前显著提醒，再拿提前5日说违法站不住；这次修改从哪天起，只有二手来源。",
        )
    },
    Change {
        basis: &[
            &prepaid::PREPAID_9,
            &prepaid::PREPAID_14_1,
            &prepaid::PREPAID_15_1,
            &prepaid::PREPAID_22_1,
            &prepaid::PREPAID_23_1,
        ],
        ..law(
            "prepaid-cards",
            day(2025, 5, 1),
            "预付卡、课包：怎么退有了算法",
            "付款7日内可以反悔，退多少有公式，“概不退款”这类条款无效；体验过同样服务的没有这7日。",
        )
    },
    Change {
        basis: &[&express::EXPRESS_28_1, &express::EXPRESS_29],
        was: &[&express::EXPRESS_OLD_27],
        ..law(
            "express-numbers",
            day(2025, 6, 1),
            "快递条例的条号变了",
            "赔偿从第27条移到第28条，内容没变；写材料时别引旧条号。",
        )
    },
    Change {
        basis: &[&pleadings::PLEADINGS_0],
        ..law(
            "pleading-forms",
            day(2025, 7, 14),
            "起诉状的表格多了",
            "填表式诉状有了67类，网购买东西的用买卖合同那一张。",
        )
    },
    Change {
        basis: &[&ai_label::AI_LABEL_4, &ai_label::AI_LABEL_10],
        ..law("ai-labels", day(2025, 9, 1), "AI做的内容要标明", "AI生成的声音、图像要有标识，谁都不得恶意删掉。")
    },
    Change {
        basis: &[&ebike::EBIKE_0],
        ..law(
            "electric-bikes",
            day(2025, 9, 1),
            "电动自行车换新国标",
            "看车的生产日期：这天起生产的按新标准，以前生产的按旧标准。",
        )
    },
    Change {
        basis: &[&aucl::AUCL_9_1, &aucl::AUCL_25_1],
        ..law(
            "unfair-competition",
            day(2025, 10, 15),
            "反不正当竞争法换了新文本",
            "虚假宣传改在第9条，罚则在第25条；举报时别引旧条号。",
        )
    },
    Change {
        basis: &[&internet_court::INTERNET_COURT_1_1],
        was: internet_court_2018::PROVISIONS,
        ..law(
            "internet-courts",
            day(2025, 11, 1),
            "互联网法院管的案子变了",
            "网购合同仍归它；产品责任、一般名誉侵权原则上不再归它。",
        )
    },
    Change {
        basis: &[&food::FOOD_SAFETY_148_2],
        ..law(
            "food-safety-law",
            day(2025, 12, 1),
            "食品安全法改了几条",
            "只改了散装液体食品运输、婴幼儿液态乳等，十倍赔偿的条文没动。",
        )
    },
    Change {
        basis: &[&jurisdiction_reply::JURISDICTION_REPLY_1],
        ..law(
            "agreed-courts",
            day(2025, 12, 31),
            "平台约定的法院不一定算数",
            "约到和争议没有实际联系的地方，拿不出联系的证据就无效。",
        )
    },
    Change {
        basis: &[&public_order::PUBLIC_ORDER_50, &public_order::PUBLIC_ORDER_58],
        ..law(
            "public-order",
            day(2026, 1, 1),
            "治安管理处罚法换了新文本",
            "造谣、骚扰、敲诈怎么罚，条号和档次都变了；维权时更要管住话和手。",
        )
    },
    Change {
        basis: &[
            &platform_rules::PLATFORM_RULES_27_1,
            &platform_rules::PLATFORM_RULES_30,
            &platform_rules::PLATFORM_RULES_32_1,
        ],
        ..law(
            "platform-rules",
            day(2026, 2, 1),
            "平台改规则有了规矩",
            "平台不得强迫商家只退款不退货，会员期内不得单方减权益，不得用规则堵住你投诉、起诉的路。",
        )
    },
    Change {
        basis: &[
            &livestream::LIVESTREAM_16,
            &livestream::LIVESTREAM_18,
            &livestream::LIVESTREAM_26,
            &livestream::LIVESTREAM_37_1,
        ],
        ..law(
            "livestreams",
            day(2026, 2, 1),
            "直播间要一直亮出卖家是谁",
            "直播间要一直展示实际卖家，回放等至少存3年，有争议时平台要按你的要求给信息；AI人物要标明。",
        )
    },
    Change {
        basis: &[&arbitration::ARBITRATION_72],
        ..law("arbitration", day(2026, 3, 1), "仲裁法换了新文本", "请法院撤销仲裁裁决，从6个月缩到3个月。")
    },
    Change {
        basis: &[&platform_price_rules::PLATFORM_PRICE_15, &platform_price_rules::PLATFORM_PRICE_20],
        ..law(
            "platform-prices",
            day(2026, 4, 10),
            "平台定价和扣费要讲清",
            "每次自动扣钱前要告诉你时间、金额和怎么取消；不得趁你不知情用算法抬价。",
        )
    },
    Change {
        basis: &[&tipping::TIPPING_2026_0],
        ..law(
            "tipping",
            day(2026, 4, 13),
            "直播打赏要能设上限",
            "可以自己设限额，大额默认提醒；孩子打赏的退款，按最有利于孩子的办法处理。",
        )
    },
    Change {
        basis: &[&samr_121::COMPLAINT_13_3, &samr_121::COMPLAINT_15, &samr_121::COMPLAINT_23_1],
        was: samr_20::PROVISIONS,
        ..law(
            "complaints",
            day(2026, 4, 15),
            "12315投诉换了新办法",
            "调解限60日，告网店看平台上公示的地址，要用真实身份；举报后告知立不立案的5个工作日没有了。",
        )
    },
    Change {
        basis: &[&mediation::COMMERCIAL_MEDIATION_2],
        ..law(
            "commercial-mediation",
            day(2026, 5, 1),
            "商事调解不管网购",
            "消费争议不能找商事调解组织，找消协、市场监管部门或人民调解。",
        )
    },
    Change {
        kind: Kind::Draft,
        basis: &[&price::PRICE_13_1, &price::PRICE_14],
        ..law(
            "draft-price-law",
            day(2026, 5, 11),
            "价格法的修改在立法计划里",
            "还没有通过；价格的事仍看1997年的价格法和现在的处罚规定。",
        )
    },
    Change {
        basis: &[&drug_reg::DRUG_REG_45_1, &drug_reg::DRUG_REG_46],
        ..law(
            "online-drugs",
            day(2026, 5, 15),
            "网上卖药管得更细",
            "特殊管理的药不得网售，卖药的平台要审资质、留记录。",
        )
    },
    Change {
        basis: &[&net_catering::NET_CATERING_12, &net_catering::NET_CATERING_13, &net_catering::NET_CATERING_15],
        ..law(
            "takeaway",
            day(2026, 6, 1),
            "外卖要标明有没有堂食",
            "平台要标堂食和明厨亮灶，订单至少存3年；没标不等于能要十倍。",
        )
    },
    Change {
        basis: &[&aviation::AVIATION_132, &aviation::AVIATION_142_2, &aviation::AVIATION_143],
        was: aviation::OLD_PROVISIONS,
        ..law(
            "flights",
            day(2026, 7, 1),
            "民用航空法换了新文本",
            "延误、行李、时效的条号都变了；这天以前的航班看旧法。",
        )
    },
    Change {
        basis: &[&recon_reg::RECON_REG_24],
        ..law(
            "reconsideration",
            day(2026, 7, 1),
            "行政复议有了新条例",
            "部门没人管时，复议从哪天起算改看第24条，算法没变。",
        )
    },
    Change {
        kind: Kind::Draft,
        basis: &[&ecl::ECL_38_1, &ecl::ECL_38_2, &ecl::ECL_58_3],
        ..law(
            "draft-e-commerce-law",
            day(2026, 7, 3),
            "电子商务法修改，在征求意见",
            "只是部门的征求意见稿，还没有通过；平台的责任仍看2018年的文本。",
        )
    },
    Change {
        kind: Kind::Cases,
        basis: cases::PROVISIONS,
        ..law(
            "typical-cases",
            day(2026, 8, 3),
            "最高法公布网购典型案例",
            "看得出法院怎么判平台不管事、直播方许诺兜底；它们是个案，不是条文。",
        )
    },
    Change {
        basis: &[&trademark_law_2026::TRADEMARK_2026_0],
        was: &[&trademark_law::TRADEMARK_57, &trademark_law::TRADEMARK_60_2, &trademark_law::TRADEMARK_64_2],
        ..law(
            "trademarks",
            day(2027, 1, 1),
            "商标法换新文本",
            "2027年起的事看新法；在那之前仍看2019年的文本，别提前引新条号。",
        )
    },
    Change {
        basis: &[&food_label_100::FOOD_LABEL_0],
        ..law(
            "food-labels",
            day(2027, 3, 16),
            "食品标签换新规则",
            "“零添加”这类话会受限制；这天以前生产的食品，仍按旧标准看标签。",
        )
    },
    Change {
        basis: &[&powerbank::POWERBANK_0],
        ..law(
            "power-banks",
            day(2027, 4, 1),
            "充电宝换新国标",
            "这天以前生产的，不合新国标不等于有缺陷；没有3C标志的本来就违法。",
        )
    },
];
