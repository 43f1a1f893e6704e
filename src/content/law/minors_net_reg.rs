//! 未成年人网络保护条例.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 未成年人网络保护条例.
pub static MINORS_NET: Instrument = Instrument {
    id: "minors-net-reg",
    name: "未成年人网络保护条例",
    short: "未成年人网络保护条例",
    number: "国务院令第766号",
    rank: Rank::Regulation,
    in_force: Span::from(2024, 1, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff8081818c24e05b018c8d0817b31915",
    confidence: Confidence::High,
};

/// 未成年人网络保护条例20(1).
pub static MINORS_NET_20_1: Provision = Provision::new(
    &MINORS_NET,
    20,
    1,
    "未成年人用得特别多、影响大的平台，要有未成年人模式和专门规则，并告知怎么求助。",
);

/// 未成年人网络保护条例43.
pub static MINORS_NET_43: Provision =
    Provision::new(&MINORS_NET, 43, 0, "要有未成年人模式，方便家长管时间、权限、消费。");

/// 未成年人网络保护条例44.
pub static MINORS_NET_44: Provision = Provision::new(
    &MINORS_NET,
    44,
    0,
    "游戏、直播、音视频、社交服务，要按年龄限制单次和单日消费，不得卖与孩子年龄不相称的付费服务。",
)
.burden("限额和核验做没做，由服务方证明。");

/// 未成年人网络保护条例45.
pub static MINORS_NET_45: Provision = Provision::new(&MINORS_NET, 45, 0, "不得引诱未成年人集资应援、打榜刷量。");

/// 未成年人网络保护条例46.
pub static MINORS_NET_46: Provision =
    Provision::new(&MINORS_NET, 46, 0, "游戏要用统一认证核实身份；不得向未成年人租卖游戏账号。");

/// 未成年人网络保护条例47(2).
pub static MINORS_NET_47_2: Provision = Provision::new(&MINORS_NET, 47, 2, "游戏要分类，并醒目地写明适合的年龄。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] =
    &[&MINORS_NET_20_1, &MINORS_NET_43, &MINORS_NET_44, &MINORS_NET_45, &MINORS_NET_46, &MINORS_NET_47_2];
