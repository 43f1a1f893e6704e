//! The law as data: which instruments and provisions we carry, and how to find them.

use crate::domain::law::{Instrument, Provision};

pub mod absolute_terms_guide;
pub mod ad_identifiability_guide;
pub mod admin_litigation_law;
pub mod admin_recon_law;
pub mod admin_recon_reg;
pub mod advertising_law;
pub mod agri_quality;
pub mod ai_label;
pub mod air_service_2021;
pub mod anti_fraud;
pub mod antimonopoly;
pub mod arbitration_law;
pub mod aucl;
pub mod blindbox_guide;
pub mod cbec_486;
pub mod civil_aviation_law;
pub mod civil_code;
pub mod civil_procedure_interp;
pub mod civil_procedure_law;
pub mod commercial_mediation;
pub mod contract_admin;
pub mod cosmetics_biz;
pub mod cosmetics_reg;
pub mod court_fee_measures;
pub mod criminal_law;
pub mod crpl;
pub mod crpl_penalty;
pub mod crpl_reg;
pub mod defective_auto_recall;
pub mod drug_law;
pub mod drug_law_reg;
pub mod drug_online_sale;
pub mod ebike_std;
pub mod ecl;
pub mod element_pleadings;
pub mod evidence_rules;
pub mod express_market;
pub mod express_reg;
pub mod extortion_interp;
pub mod food_label_100;
pub mod food_safety_law;
pub mod food_safety_reg;
pub mod foreign_conflict_law;
pub mod foreign_related;
pub mod holiday_reg;
pub mod hotline_12345;
pub mod internet_ad;
pub mod internet_court;
pub mod internet_court_2018;
pub mod judicial_confirmation;
pub mod jurisdiction_reply;
pub mod legal_aid_law;
pub mod limitation_interp;
pub mod livestream;
pub mod livestream_marketing_2021;
pub mod med_device_reg;
pub mod minors_game_2019;
pub mod minors_game_2021;
pub mod minors_law;
pub mod minors_net_reg;
pub mod net_catering;
pub mod net_defamation_interp;
pub mod net_food_violation;
pub mod netdata_reg;
pub mod online_aucl;
pub mod online_litigation;
pub mod online_tourism;
pub mod online_trading;
pub mod penalty_procedure;
pub mod peoples_mediation_law;
pub mod pet_feed;
pub mod pipl;
pub mod platform_price_rules;
pub mod platform_rules;
pub mod postal_law;
pub mod powerbank_std;
pub mod price_law;
pub mod price_marking;
pub mod price_penalty_reg;
pub mod product_quality_law;
pub mod promo;
pub mod public_interest;
pub mod public_order_law;
pub mod recall_2019;
pub mod report_reward;
pub mod samr_121;
pub mod samr_20;
pub mod sanbao_1995;
pub mod sanbao_auto;
pub mod seven_day;
pub mod single_purpose_card;
pub mod spc_177_2017;
pub mod spc_bankcard;
pub mod spc_cases_2026;
pub mod spc_contract_general;
pub mod spc_face;
pub mod spc_food_civil1;
pub mod spc_food_drug;
pub mod spc_food_drug_punitive;
pub mod spc_general_part;
pub mod spc_minor_refund_2020;
pub mod spc_online_consumer;
pub mod spc_prepaid;
pub mod spc_tort1;
pub mod spc_tourism;
pub mod telecom_appeal;
pub mod tipping_2022;
pub mod tipping_2026;
pub mod tourism_law;
pub mod trademark_law;
pub mod trademark_law_2026;

/// Every instrument, by rank, then importance.
pub static INSTRUMENTS: &[&Instrument] = &[
    &crpl::CRPL,
    &civil_code::CIVIL,
    &ecl::ECL,
    &food_safety_law::FOOD_SAFETY,
    &product_quality_law::PRODUCT_QUALITY,
    &advertising_law::AD,
    &civil_procedure_law::CIVIL_PROCEDURE,
    &drug_law::DRUG,
    &agri_quality::AGRI,
    &pipl::PIPL,
    &price_law::PRICE,
    &foreign_conflict_law::FOREIGN_CONFLICT,
    &trademark_law::TRADEMARK,
    &trademark_law_2026::TRADEMARK_2026,
    &aucl::AUCL,
    &antimonopoly::ANTIMONOPOLY,
    &anti_fraud::ANTI_FRAUD,
    &tourism_law::TOURISM,
    &minors_law::MINORS,
    &civil_aviation_law::AVIATION,
    &civil_aviation_law::AVIATION_OLD,
    &postal_law::POSTAL,
    &admin_recon_law::RECON,
    &admin_litigation_law::ADMIN_SUIT,
    &peoples_mediation_law::MEDIATION,
    &arbitration_law::ARBITRATION,
    &legal_aid_law::LEGAL_AID,
    &public_order_law::PUBLIC_ORDER,
    &criminal_law::CRIMINAL,
    &crpl_reg::CRPL_REG,
    &food_safety_reg::FOOD_REG,
    &minors_net_reg::MINORS_NET,
    &cosmetics_reg::COSMETICS,
    &drug_law_reg::DRUG_REG,
    &med_device_reg::DEVICE,
    &pet_feed::PET_FEED,
    &court_fee_measures::COURT_FEES,
    &netdata_reg::NETDATA,
    &express_reg::EXPRESS,
    &express_reg::EXPRESS_OLD,
    &price_penalty_reg::PRICE_PENALTY,
    &defective_auto_recall::AUTO_RECALL,
    &admin_recon_reg::RECON_REG,
    &holiday_reg::HOLIDAYS,
    &commercial_mediation::COMMERCIAL_MEDIATION,
    &spc_online_consumer::ONLINE_CONSUMER,
    &spc_food_drug_punitive::FOOD_PUNITIVE,
    &spc_food_civil1::FOOD_CIVIL,
    &spc_food_drug::FOOD_DRUG,
    &spc_general_part::GENERAL_PART,
    &spc_contract_general::CONTRACT_GENERAL,
    &spc_tort1::TORT,
    &spc_prepaid::PREPAID,
    &spc_bankcard::BANKCARD,
    &spc_face::FACE,
    &spc_tourism::TOURISM_CASES,
    &civil_procedure_interp::CIVIL_PROCEDURE_INTERP,
    &evidence_rules::EVIDENCE,
    &limitation_interp::LIMITATION,
    &internet_court::INTERNET_COURT,
    &internet_court_2018::INTERNET_COURT_OLD,
    &jurisdiction_reply::JURISDICTION_REPLY,
    &judicial_confirmation::JUDICIAL_CONFIRM,
    &foreign_related::FOREIGN,
    &online_litigation::ONLINE_SUIT,
    &public_interest::PUBLIC_INTEREST,
    &extortion_interp::EXTORTION,
    &net_defamation_interp::NET_DEFAMATION,
    &seven_day::SEVEN_DAY,
    &livestream::LIVESTREAM,
    &samr_121::COMPLAINT,
    &online_trading::ONLINE_TRADING,
    &online_trading::ONLINE_TRADING_OLD,
    &crpl_penalty::CRPL_PENALTY,
    &price_marking::PRICE_MARKING,
    &promo::PROMO,
    &contract_admin::CONTRACT_ADMIN,
    &online_aucl::ONLINE_AUCL,
    &platform_rules::PLATFORM_RULES,
    &single_purpose_card::CARD,
    &internet_ad::INTERNET_AD,
    &cosmetics_biz::COSMETICS_BIZ,
    &drug_online_sale::DRUG_ONLINE,
    &net_catering::NET_CATERING,
    &net_food_violation::NET_FOOD,
    &food_label_100::FOOD_LABEL,
    &penalty_procedure::PENALTY_PROCEDURE,
    &telecom_appeal::TELECOM,
    &sanbao_auto::SANBAO_AUTO,
    &express_market::EXPRESS_MARKET,
    &air_service_2021::AIR_SERVICE,
    &online_tourism::ONLINE_TOURISM,
    &recall_2019::RECALL,
    &samr_20::COMPLAINT_OLD,
    &sanbao_1995::SANBAO_1995,
    &ad_identifiability_guide::AD_GUIDE,
    &platform_price_rules::PLATFORM_PRICE,
    &blindbox_guide::BLIND_BOX,
    &absolute_terms_guide::ABSOLUTE_TERMS,
    &spc_177_2017::SPC_181,
    &cbec_486::CBEC,
    &spc_cases_2026::CASES_2026,
    &livestream_marketing_2021::LIVE_MARKETING,
    &ai_label::AI_LABEL,
    &ebike_std::EBIKE,
    &powerbank_std::POWERBANK,
    &report_reward::REWARD,
    &element_pleadings::PLEADINGS,
    &hotline_12345::HOTLINE,
    &minors_game_2019::GAME_2019,
    &minors_game_2021::GAME_2021,
    &tipping_2022::TIPPING_2022,
    &tipping_2026::TIPPING_2026,
    &spc_minor_refund_2020::MINOR_REFUND,
];

/// The provisions of each instrument, in the order of [`INSTRUMENTS`].
static PROVISIONS: &[&[&Provision]] = &[
    crpl::PROVISIONS,
    civil_code::PROVISIONS,
    ecl::PROVISIONS,
    food_safety_law::PROVISIONS,
    product_quality_law::PROVISIONS,
    advertising_law::PROVISIONS,
    civil_procedure_law::PROVISIONS,
    drug_law::PROVISIONS,
    agri_quality::PROVISIONS,
    pipl::PROVISIONS,
    price_law::PROVISIONS,
    foreign_conflict_law::PROVISIONS,
    trademark_law::PROVISIONS,
    trademark_law_2026::PROVISIONS,
    aucl::PROVISIONS,
    antimonopoly::PROVISIONS,
    anti_fraud::PROVISIONS,
    tourism_law::PROVISIONS,
    minors_law::PROVISIONS,
    civil_aviation_law::PROVISIONS,
    civil_aviation_law::OLD_PROVISIONS,
    postal_law::PROVISIONS,
    admin_recon_law::PROVISIONS,
    admin_litigation_law::PROVISIONS,
    peoples_mediation_law::PROVISIONS,
    arbitration_law::PROVISIONS,
    legal_aid_law::PROVISIONS,
    public_order_law::PROVISIONS,
    criminal_law::PROVISIONS,
    crpl_reg::PROVISIONS,
    food_safety_reg::PROVISIONS,
    minors_net_reg::PROVISIONS,
    cosmetics_reg::PROVISIONS,
    drug_law_reg::PROVISIONS,
    med_device_reg::PROVISIONS,
    pet_feed::PROVISIONS,
    court_fee_measures::PROVISIONS,
    netdata_reg::PROVISIONS,
    express_reg::PROVISIONS,
    express_reg::OLD_PROVISIONS,
    price_penalty_reg::PROVISIONS,
    defective_auto_recall::PROVISIONS,
    admin_recon_reg::PROVISIONS,
    holiday_reg::PROVISIONS,
    commercial_mediation::PROVISIONS,
    spc_online_consumer::PROVISIONS,
    spc_food_drug_punitive::PROVISIONS,
    spc_food_civil1::PROVISIONS,
    spc_food_drug::PROVISIONS,
    spc_general_part::PROVISIONS,
    spc_contract_general::PROVISIONS,
    spc_tort1::PROVISIONS,
    spc_prepaid::PROVISIONS,
    spc_bankcard::PROVISIONS,
    spc_face::PROVISIONS,
    spc_tourism::PROVISIONS,
    civil_procedure_interp::PROVISIONS,
    evidence_rules::PROVISIONS,
    limitation_interp::PROVISIONS,
    internet_court::PROVISIONS,
    internet_court_2018::PROVISIONS,
    jurisdiction_reply::PROVISIONS,
    judicial_confirmation::PROVISIONS,
    foreign_related::PROVISIONS,
    online_litigation::PROVISIONS,
    public_interest::PROVISIONS,
    extortion_interp::PROVISIONS,
    net_defamation_interp::PROVISIONS,
    seven_day::PROVISIONS,
    livestream::PROVISIONS,
    samr_121::PROVISIONS,
    online_trading::PROVISIONS,
    online_trading::OLD_PROVISIONS,
    crpl_penalty::PROVISIONS,
    price_marking::PROVISIONS,
    promo::PROVISIONS,
    contract_admin::PROVISIONS,
    online_aucl::PROVISIONS,
    platform_rules::PROVISIONS,
    single_purpose_card::PROVISIONS,
    internet_ad::PROVISIONS,
    cosmetics_biz::PROVISIONS,
    drug_online_sale::PROVISIONS,
    net_catering::PROVISIONS,
    net_food_violation::PROVISIONS,
    food_label_100::PROVISIONS,
    penalty_procedure::PROVISIONS,
    telecom_appeal::PROVISIONS,
    sanbao_auto::PROVISIONS,
    express_market::PROVISIONS,
    air_service_2021::PROVISIONS,
    online_tourism::PROVISIONS,
    recall_2019::PROVISIONS,
    samr_20::PROVISIONS,
    sanbao_1995::PROVISIONS,
    ad_identifiability_guide::PROVISIONS,
    platform_price_rules::PROVISIONS,
    blindbox_guide::PROVISIONS,
    absolute_terms_guide::PROVISIONS,
    spc_177_2017::PROVISIONS,
    cbec_486::PROVISIONS,
    spc_cases_2026::PROVISIONS,
    livestream_marketing_2021::PROVISIONS,
    ai_label::PROVISIONS,
    ebike_std::PROVISIONS,
    powerbank_std::PROVISIONS,
    report_reward::PROVISIONS,
    element_pleadings::PROVISIONS,
    hotline_12345::PROVISIONS,
    minors_game_2019::PROVISIONS,
    minors_game_2021::PROVISIONS,
    tipping_2022::PROVISIONS,
    tipping_2026::PROVISIONS,
    spc_minor_refund_2020::PROVISIONS,
];

/// Every provision we carry, instrument by instrument.
pub fn provisions() -> impl Iterator<Item = &'static Provision> {
    PROVISIONS.iter().copied().flatten().copied()
}

/// The provisions of one instrument, in order.
pub fn provisions_of(instrument: &Instrument) -> impl Iterator<Item = &'static Provision> {
    provisions().filter(move |it| it.instrument == instrument)
}

/// The provision with this address; `paragraph` 0 is the whole article.
pub fn find(instrument_id: &str, article: u16, paragraph: u8) -> Option<&'static Provision> {
    provisions().find(|it| it.instrument.id == instrument_id && (it.article, it.paragraph) == (article, paragraph))
}
