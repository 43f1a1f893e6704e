//! 市场监管领域重大违法行为举报奖励暂行办法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 举报奖励办法 of 2021: the amounts agree in several reports, the text was not compared article by article.
pub static REWARD: Instrument = Instrument {
    id: "report-reward",
    name: "市场监管领域重大违法行为举报奖励暂行办法",
    short: "举报奖励办法",
    number: "国市监稽规〔2021〕4号",
    rank: Rank::Guideline,
    in_force: Span::from(2021, 12, 1),
    url: "https://www.samr.gov.cn/",
    confidence: Confidence::Medium,
};

/// 举报奖励办法，条号未核.
pub static REWARD_0: Provision = Provision::new(
    &REWARD,
    0,
    0,
    "举报人要是个人；监管人员、被侵权方和有利害关系的人、违法者本人、已从别处拿报酬的，不奖。",
)
.except("受害的消费者算不算被侵权方，条文没有点明，别以为一定有奖。");

/// 举报奖励办法3.
pub static REWARD_3: Provision =
    Provision::new(&REWARD, 3, 0, "只奖重大违法的线索：涉嫌犯罪，或者被责令停产停业、关闭、吊销许可、较大数额罚没等。");

/// 举报奖励办法12.
pub static REWARD_12: Provision =
    Provision::new(&REWARD, 12, 0, "按罚没款的5%、3%、1%分三级，最少5000元、3000元、1000元，每案最多100万元。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&REWARD_0, &REWARD_3, &REWARD_12];
