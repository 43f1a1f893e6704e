//! 平台封号、霸王条款、改规则、仅退款: what the platform itself owes under its contract, and what it does not.

use super::shared::{LOSS, REFUND, SINCE_2021};
use crate::{
    content::{
        law::{
            civil_code as civil, crpl, crpl_reg, ecl, online_trading, pipl, platform_rules as rules,
            spc_contract_general as contract, spc_online_consumer as online,
        },
        questions::{hold, platform_acts as asked, what, when},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, InForce, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        law::Span,
        money::Money,
        question::Choice,
        truth::Truth,
    },
};

fn did(it: &Reader, act: Choice) -> Truth {
    it.is(&what::PROBLEM, what::PLATFORM_ACT).and_then(|| it.is(&asked::ACT, act))
}

fn banned(it: &Reader) -> Truth {
    did(it, asked::BANNED)
}

/// It is about goods to be kept.
pub(super) fn refund_only(it: &Reader) -> Truth {
    did(it, asked::REFUND_ONLY)
}

fn changed(it: &Reader) -> Truth {
    did(it, asked::CHANGED)
}

/// What the platform did is judged by the law of the day it came to light.
const RULES_2026: InForce = InForce { span: Span::from(2026, 2, 1), on: &when::KNEW };
const CONTRACT_LAW: InForce = InForce { span: civil::CIVIL.in_force, on: &when::KNEW };

/// What is left in the account or of the membership comes back.
const BALANCE_BACK: Remedy = Remedy {
    name: "退没用完的钱",
    amount: Some(Amount {
        pot: Pot::Price,
        terms: &[Term { base_name: "余额和没用完的会员费", base: |it| it.money(&asked::BALANCE), times: 1 }],
        floor: None,
        up_to: false,
    }),
};

const PLATFORM_OWES: Claim = Claim {
    id: "",
    title: "",
    party: Party::Platform,
    liability: Liability::Direct,
    scope: banned,
    elements: &[],
    defences: &[],
    follows: None,
    remedies: &[],
    basis: &[],
    in_force: RULES_2026,
    plain: "",
    caveat: "",
};

/// 告知理由, 申诉渠道.
pub static REASONS: Claim = Claim {
    id: "ban-reasons",
    title: "说清理由，让你申诉",
    elements: &[Element {
        name: "没说清理由，或者没法申诉",
        test: |it| it.is_any(&asked::HANDLED, &[asked::NO_REASON, asked::NO_APPEAL]),
        bearer: Bearer::Consumer,
        note: "要说清什么事、为什么、凭哪一条，还要有方便的申诉渠道。请别家代管的，也由平台负责。",
        proof: &[hold::CHAT],
        basis: &[&rules::PLATFORM_RULES_19_1, &rules::PLATFORM_RULES_20],
    }],
    remedies: &[Remedy { name: "书面告知事实、理由、依据，受理申诉", amount: None }],
    basis: &[
        &rules::PLATFORM_RULES_19_1,
        &rules::PLATFORM_RULES_20,
        &rules::PLATFORM_RULES_21,
        &rules::PLATFORM_RULES_22,
        &rules::PLATFORM_RULES_7,
        &rules::PLATFORM_RULES_15,
    ],
    plain: "平台封号、限制、扣钱，要告诉你什么事、凭哪一条，并让你方便地申诉。",
    caveat: "这写在部门规章里：平台不做，可以举报。向法院要的，是照合同恢复、退钱、赔损失。",
    ..PLATFORM_OWES
};

/// 人工判定.
pub static HUMAN_REVIEW: Claim = Claim {
    id: "ban-human-review",
    title: "要真人来复核",
    elements: &[Element {
        name: "申诉只由机器处理",
        test: |it| it.is(&asked::HANDLED, asked::MACHINE),
        bearer: Bearer::Consumer,
        note: "在申诉里写明“请求人工判定”，截图留好。",
        proof: &[hold::CHAT],
        basis: &[&rules::PLATFORM_RULES_19_2],
    }],
    remedies: &[Remedy { name: "人工判定，并告诉你结果", amount: None }],
    basis: &[&rules::PLATFORM_RULES_19_2, &pipl::PIPL_24_3],
    plain: "申诉只有机器在回的，你要求人工，平台就应当人工判定，并告诉你结果。",
    ..PLATFORM_OWES
};

/// 恢复账号.
pub static RESTORE: Claim = Claim {
    id: "ban-restore",
    title: "恢复账号，赔损失",
    elements: &[Element {
        name: "照规则不该封、不该扣",
        test: |it| !it.yes(&asked::AT_FAULT),
        bearer: Bearer::Consumer,
        note: "真有刷单、恶意退货这类事的，平台可以照规则处置，但要说明理由。",
        proof: &[hold::CHAT, hold::ORDER],
        basis: &[&civil::CIVIL_577, &civil::CIVIL_497],
    }],
    remedies: &[Remedy { name: "恢复账号和功能，退回扣的钱", amount: None }, LOSS],
    basis: &[&civil::CIVIL_577, &civil::CIVIL_497, &ecl::ECL_32, &ecl::ECL_74],
    in_force: CONTRACT_LAW,
    plain: "你没违规，平台就该照合同恢复账号；因此受的损失也要赔。",
    caveat: "法院看服务协议和证据，判不判恢复、赔多少，看个案。",
    ..PLATFORM_OWES
};

/// 退余额.
pub static BALANCE: Claim = Claim {
    id: "ban-balance",
    title: "余额、没用完的会员费退回",
    elements: &[Element {
        name: "里面还有没用完的钱",
        test: |it| it.money(&asked::BALANCE).map(|left| Money::ZERO < left).into(),
        bearer: Bearer::Consumer,
        note: "封号不等于钱归平台。截下余额和会员到期日。",
        proof: &[hold::PAYMENT, hold::ORDER],
        basis: &[&civil::CIVIL_566, &civil::CIVIL_577],
    }],
    remedies: &[BALANCE_BACK],
    basis: &[&civil::CIVIL_566, &civil::CIVIL_577, &civil::CIVIL_497],
    in_force: CONTRACT_LAW,
    plain: "账号用不了了，里面没用完的钱照合同退给你。",
    caveat: "你违规在先的，平台可能照约定扣一部分；扣得合不合理，看个案。",
    ..PLATFORM_OWES
};

/// 霸王条款无效.
pub static UNFAIR_TERM: Claim = Claim {
    id: "unfair-term",
    title: "不公平的条款不作数",
    scope: |it| did(it, asked::TERMS),
    elements: &[Element {
        name: "条款不公平，或没提醒你",
        test: |it| it.is_any(&asked::TERM, &[asked::EXEMPTS, asked::HEAVY, asked::BARS, asked::UNTOLD]),
        bearer: Bearer::Consumer,
        note: "提醒过、说明过，由平台证明；只勾选、弹窗一般不够。有两种解释的，按对你有利的。",
        proof: &[hold::LISTING, hold::CHAT],
        basis: &[
            &crpl::CRPL_26_1,
            &crpl::CRPL_26_2,
            &civil::CIVIL_496_2,
            &civil::CIVIL_497,
            &civil::CIVIL_498,
            &contract::CONTRACT_GENERAL_9,
            &contract::CONTRACT_GENERAL_10_3,
        ],
    }],
    remedies: &[Remedy { name: "那一条不算数，照没有它来办", amount: None }],
    basis: &[
        &crpl::CRPL_26_3,
        &civil::CIVIL_497,
        &civil::CIVIL_496_2,
        &crpl_reg::CRPL_REG_17,
        &online::ONLINE_CONSUMER_1,
        &online_trading::ONLINE_TRADING_21,
        &rules::PLATFORM_RULES_30,
        &rules::PLATFORM_RULES_8_2,
        &rules::PLATFORM_RULES_16,
    ],
    in_force: CONTRACT_LAW,
    plain: "免它责任、压你权利的条款无效；关系重大没提醒的，不算合同内容。",
    caveat: "有没有效，要法院或仲裁认定。市场监管部门可以查处，不判效力。",
    ..PLATFORM_OWES
};

/// 不接受新规则.
pub static LEAVE: Claim = Claim {
    id: "rule-change-leave",
    title: "不接受新规则，退出退费",
    scope: changed,
    elements: &[Element {
        name: "你没同意新规则",
        test: |it| !it.yes(&asked::AGREED),
        bearer: Bearer::Respondent,
        note: "平台不得强制、诱导、默认勾选。改规则要提前7日公示，关系重大的15日。",
        proof: &[hold::LISTING],
        basis: &[&rules::PLATFORM_RULES_14_1, &rules::PLATFORM_RULES_16, &rules::PLATFORM_RULES_12],
    }],
    remedies: &[BALANCE_BACK],
    basis: &[
        &rules::PLATFORM_RULES_14_2,
        &rules::PLATFORM_RULES_14_1,
        &rules::PLATFORM_RULES_12,
        &rules::PLATFORM_RULES_13,
        &rules::PLATFORM_RULES_10,
        &ecl::ECL_34_1,
    ],
    plain: "不接受新规则，可以退出，照改之前的规则把没用完的钱退给你。",
    ..PLATFORM_OWES
};

/// 会员期内减权益.
pub static MEMBERSHIP: Claim = Claim {
    id: "membership-cut",
    title: "会员没到期，不能单方减权益",
    scope: changed,
    elements: &[Element {
        name: "会员期内，平台自己减权益、加钱",
        test: |it| it.is(&asked::CHANGE, asked::IN_TERM),
        bearer: Bearer::Consumer,
        note: "只管平台自己办的会员。续费时才变、事先显著告诉你的，可以变。",
        proof: &[hold::LISTING, hold::PAYMENT],
        basis: &[&rules::PLATFORM_RULES_32_1, &civil::CIVIL_577],
    }],
    remedies: &[Remedy { name: "照原来的权益给到期满", amount: None }, BALANCE_BACK],
    basis: &[&rules::PLATFORM_RULES_32_1, &rules::PLATFORM_RULES_32_2, &civil::CIVIL_577, &civil::CIVIL_563_1],
    in_force: CONTRACT_LAW,
    plain: "会员期内，平台要照原来的权益给；不给的，退没用完的会员费。",
    caveat: "真有料不到的变化、照旧给不了的，你要求终止，也按没用完的退。",
    ..PLATFORM_OWES
};

/// 仅退款.
pub static REFUND_ONLY: Claim = Claim {
    id: "refund-only",
    title: "只退钱、不退货",
    party: Party::Seller,
    scope: refund_only,
    elements: &[Element {
        name: "卖家自己答应不用退货",
        test: |it| it.yes(&asked::KEEP_AGREED),
        bearer: Bearer::Consumer,
        note: "法律没有“仅退款”这项权利，平台也不得逼卖家这样退。要退款，先把东西退回去。",
        proof: &[hold::CHAT],
        basis: &[&rules::PLATFORM_RULES_27_1, &crpl::CRPL_52, &civil::CIVIL_577],
    }],
    remedies: &[REFUND],
    basis: &[&civil::CIVIL_577, &rules::PLATFORM_RULES_27_1, &rules::PLATFORM_RULES_42_1],
    in_force: SINCE_2021,
    plain: "卖家答应了只退钱，就照他答应的退。没答应的，要退款就得退货。",
    caveat: "东西有毛病、货不对板，依法退货退款照样可以：回到第一问，再选一样。",
    ..PLATFORM_OWES
};
