//! HISTORY: what each instrument took the place of, as far as the law base says so.

use super::law::{
    admin_recon_law::RECON, admin_recon_reg::RECON_REG, advertising_law::AD, agri_quality::AGRI,
    antimonopoly::ANTIMONOPOLY, arbitration_law::ARBITRATION, aucl::AUCL, civil_aviation_law as aviation,
    civil_code::CIVIL, contract_admin::CONTRACT_ADMIN, cosmetics_reg::COSMETICS, court_fee_measures::COURT_FEES,
    crpl::CRPL, crpl_penalty::CRPL_PENALTY, drug_law::DRUG, drug_law_reg::DRUG_REG, ebike_std::EBIKE,
    element_pleadings::PLEADINGS, evidence_rules::EVIDENCE, express_market::EXPRESS_MARKET, express_reg as express,
    food_label_100::FOOD_LABEL, food_safety_law::FOOD_SAFETY, food_safety_reg::FOOD_REG, foreign_related::FOREIGN,
    holiday_reg::HOLIDAYS, internet_ad::INTERNET_AD, internet_court::INTERNET_COURT,
    internet_court_2018::INTERNET_COURT_OLD, med_device_reg::DEVICE, minors_game_2019::GAME_2019,
    minors_game_2021::GAME_2021, minors_law::MINORS, net_catering::NET_CATERING, online_trading as trading,
    postal_law::POSTAL, price_marking::PRICE_MARKING, price_penalty_reg::PRICE_PENALTY,
    product_quality_law::PRODUCT_QUALITY, promo::PROMO, public_order_law::PUBLIC_ORDER, report_reward::REWARD,
    samr_20::COMPLAINT_OLD, samr_121::COMPLAINT, sanbao_auto::SANBAO_AUTO, seven_day::SEVEN_DAY,
    spc_food_drug::FOOD_DRUG, spc_tourism::TOURISM_CASES, telecom_appeal::TELECOM, tourism_law::TOURISM,
    trademark_law::TRADEMARK, trademark_law_2026::TRADEMARK_2026,
};
use crate::domain::law::Instrument;

/// What was there before.
#[derive(Clone, Copy, Debug)]
pub enum Before {
    /// An instrument that has a page of its own here.
    Carried(&'static Instrument),
    /// The same, of which only a part was replaced; the rest still stands.
    Partly(&'static Instrument),
    /// What we do not carry, by its name.
    Named(&'static str),
}
use Before::{Carried, Named, Partly};

/// Every replacement: the newer instrument, and what was there before.
static HISTORY: &[(&Instrument, Before)] = &[
    (&CRPL, Named("消费者权益保护法2009年修正文本")),
    (&CIVIL, Named("民法总则、合同法、侵权责任法")),
    (&FOOD_SAFETY, Named("2021年修正文本")),
    (&PRODUCT_QUALITY, Named("2009年文本")),
    (&AD, Named("2018年文本")),
    (&DRUG, Named("2015年修正文本")),
    (&AGRI, Named("2018年文本")),
    (&TRADEMARK, Named("2013年文本")),
    (&TRADEMARK_2026, Carried(&TRADEMARK)),
    (&AUCL, Named("2019年文本")),
    (&ANTIMONOPOLY, Named("2007年文本")),
    (&TOURISM, Named("2016年文本")),
    (&MINORS, Named("2020年文本")),
    (&aviation::AVIATION, Carried(&aviation::AVIATION_OLD)),
    (&POSTAL, Named("2012年文本")),
    (&RECON, Named("1999年行政复议法")),
    (&ARBITRATION, Named("1994年仲裁法和2009年、2017年的修正")),
    (&PUBLIC_ORDER, Named("治安管理处罚法2012年修正文本")),
    (&FOOD_REG, Named("2016年修订文本")),
    (&COSMETICS, Named("化妆品卫生监督条例")),
    (&DRUG_REG, Named("2002年文本和后来的修订")),
    (&DEVICE, Named("2021年文本")),
    (&COURT_FEES, Named("人民法院诉讼收费办法")),
    (&express::EXPRESS, Carried(&express::EXPRESS_OLD)),
    (&PRICE_PENALTY, Named("2008年文本")),
    (&RECON_REG, Named("2007年实施条例")),
    (&HOLIDAYS, Named("2013年修订文本")),
    (&FOOD_DRUG, Named("2013年、2020年文本")),
    (&TOURISM_CASES, Named("2010年文本")),
    (&EVIDENCE, Named("2001年证据规定")),
    (&INTERNET_COURT, Carried(&INTERNET_COURT_OLD)),
    (&FOREIGN, Named("2002年涉外集中管辖规定")),
    (&SEVEN_DAY, Named("2017年文本")),
    (&COMPLAINT, Carried(&COMPLAINT_OLD)),
    (&COMPLAINT_OLD, Named("工商62号令、质监51号令、食药监21号令")),
    (&trading::ONLINE_TRADING, Carried(&trading::ONLINE_TRADING_OLD)),
    (&trading::ONLINE_TRADING_OLD, Named("网络交易管理办法（2014年）")),
    (&CRPL_PENALTY, Named("欺诈消费者行为处罚办法（1996年）")),
    (&PRICE_MARKING, Named("关于商品和服务实行明码标价的规定、禁止价格欺诈行为的规定")),
    (&PROMO, Named("关于禁止有奖销售活动中不正当竞争行为的若干规定")),
    (&CONTRACT_ADMIN, Named("合同违法行为监督处理办法")),
    (&INTERNET_AD, Named("互联网广告管理暂行办法")),
    (&NET_CATERING, Named("网络餐饮服务食品安全监督管理办法（36号令）")),
    (&FOOD_LABEL, Named("食品标识管理规定")),
    (&TELECOM, Named("电信用户申诉处理暂行办法")),
    (&SANBAO_AUTO, Named("家用汽车产品修理、更换、退货责任规定（2012年）")),
    (&EXPRESS_MARKET, Named("快递市场管理办法（2013年）")),
    (&EBIKE, Named("GB 17761-2018")),
    (&REWARD, Named("食品药品违法行为举报奖励办法等")),
    (&PLEADINGS, Named("法〔2024〕46号的11类试行文本")),
    (&GAME_2021, Partly(&GAME_2019)),
];

/// What this instrument took the place of.
pub fn before(instrument: &Instrument) -> Option<Before> {
    HISTORY.iter().find(|(newer, _)| *newer == instrument).map(|(_, before)| *before)
}

/// What took the place of this instrument, or will, where we carry it; and whether only of a part of it.
pub fn after(instrument: &Instrument) -> Option<(&'static Instrument, bool)> {
    HISTORY.iter().find_map(|(newer, before)| match before {
        Carried(older) if *older == instrument => Some((*newer, false)),
        Partly(older) if *older == instrument => Some((*newer, true)),
        _ => None,
    })
}

/// The names of what we do not carry.
pub fn names() -> impl Iterator<Item = &'static str> {
    HISTORY.iter().filter_map(|(_, before)| if let Named(name) = before { Some(*name) } else { None })
}
