//! The repealed 投诉举报处理暂行办法, for complaints made before its successor.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 市场监督管理投诉举报处理暂行办法 (总局令第20号), repealed.
pub static COMPLAINT_OLD: Instrument = Instrument {
    id: "samr-20-old",
    name: "市场监督管理投诉举报处理暂行办法",
    short: "旧投诉举报办法",
    number: "国家市场监督管理总局令第20号",
    rank: Rank::Rule,
    in_force: Span::from(2020, 1, 1).before(2026, 4, 15),
    url: "https://www.gov.cn/zhengce/2022-10/08/content_5723506.htm",
    confidence: Confidence::High,
};

/// 旧投诉举报办法12.
pub static COMPLAINT_OLD_12: Provision =
    Provision::new(&COMPLAINT_OLD, 12, 0, "旧规则：告平台里的店铺，看实际经营地或平台住所地。");

/// 旧投诉举报办法15.
pub static COMPLAINT_OLD_15: Provision =
    Provision::new(&COMPLAINT_OLD, 15, 0, "旧规则：别的调解组织处理过的也不受理；没有假材料、冒名这两项。");

/// 旧投诉举报办法21.
pub static COMPLAINT_OLD_21: Provision =
    Provision::new(&COMPLAINT_OLD, 21, 0, "旧规则：受理后45个工作日谈不成就终止。")
        .except("2024年7月1日起，消法实施条例46(3)写的是60日。");

/// 旧投诉举报办法31(2).
pub static COMPLAINT_OLD_31_2: Provision =
    Provision::new(&COMPLAINT_OLD, 31, 2, "旧规则：决定立不立案后5个工作日内告知实名举报人。新办法没有保留。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&COMPLAINT_OLD_12, &COMPLAINT_OLD_15, &COMPLAINT_OLD_21, &COMPLAINT_OLD_31_2];
