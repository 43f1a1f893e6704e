//! 侵害消费者权益行为处罚办法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 侵害消费者权益行为处罚办法, as revised in 2020.
pub static CRPL_PENALTY: Instrument = Instrument {
    id: "crpl-penalty",
    name: "侵害消费者权益行为处罚办法",
    short: "侵消处罚办法",
    number: "2020年总局令第31号修订",
    rank: Rank::Rule,
    in_force: Span::from(2020, 10, 23),
    url: "",
    confidence: Confidence::Medium,
};

/// 侵消处罚办法5.
pub static CRPL_PENALTY_5: Provision = Provision::new(
    &CRPL_PENALTY,
    5,
    0,
    "禁止：不安全、失效变质、假产地厂名、假认证、侵商标、山寨包装、掺假充真、作弊计量、骗钱不发货等。",
);

/// 侵消处罚办法6.
pub static CRPL_PENALTY_6: Provision =
    Provision::new(&CRPL_PENALTY, 6, 0, "禁止：假说明样品、假演示、刷单刷评、假清仓价、假有奖、夸大隐瞒重要信息等。");

/// 侵消处罚办法8.
pub static CRPL_PENALTY_8: Provision =
    Provision::new(&CRPL_PENALTY, 8, 0, "没正当理由，超过15日不办退换修、退款、赔偿的，算故意拖延或无理拒绝。")
        .except("这是处罚的线，不是允许拖15日。");

/// 侵消处罚办法9.
pub static CRPL_PENALTY_9: Provision = Provision::new(
    &CRPL_PENALTY,
    9,
    0,
    "无理由退货超过15日不办、不给地址、收到退货超过15日不退款，或没确认就说不适用、以拆封查验拒退的，算拖延或拒绝。",
)
.except("民事上该退款的期限仍是7日。");

/// 侵消处罚办法10(2).
pub static CRPL_PENALTY_10_2: Provision =
    Provision::new(&CRPL_PENALTY, 10, 2, "预付款明确拒退，或超过15日不退的，算拖延。");

/// 侵消处罚办法12.
pub static CRPL_PENALTY_12: Provision =
    Provision::new(&CRPL_PENALTY, 12, 0, "条款、告示不得免责、限制索赔维权、强制购买、任意解约、自留最终解释权。");

/// 侵消处罚办法13.
pub static CRPL_PENALTY_13: Provision =
    Provision::new(&CRPL_PENALTY, 13, 0, "修理、安装谎报用工用料、偷换零件、换没坏的件的，禁止。");

/// 侵消处罚办法16(1).
pub static CRPL_PENALTY_16_1: Provision =
    Provision::new(&CRPL_PENALTY, 16, 1, "第5条前六项，按欺诈处理，除非卖家自证没有欺骗误导。")
        .burden("卖家自证。")
        .except("这是处罚用的标准，法院多参照，但不受它拘束。");

/// 侵消处罚办法16(2).
pub static CRPL_PENALTY_16_2: Provision =
    Provision::new(&CRPL_PENALTY, 16, 2, "第5条后四项、第6条、第13条的行为，直接算欺诈。")
        .except("这是处罚用的标准，民事三倍法院仍看故意和误信。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &CRPL_PENALTY_5,
    &CRPL_PENALTY_6,
    &CRPL_PENALTY_8,
    &CRPL_PENALTY_9,
    &CRPL_PENALTY_10_2,
    &CRPL_PENALTY_12,
    &CRPL_PENALTY_13,
    &CRPL_PENALTY_16_1,
    &CRPL_PENALTY_16_2,
];
