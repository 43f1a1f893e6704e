//! 化妆品生产经营监督管理办法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 化妆品生产经营监督管理办法.
pub static COSMETICS_BIZ: Instrument = Instrument {
    id: "cosmetics-biz",
    name: "化妆品生产经营监督管理办法",
    short: "化妆品经营办法",
    number: "市场监管总局令第46号",
    rank: Rank::Rule,
    in_force: Span::from(2022, 1, 1),
    url: "",
    confidence: Confidence::High,
};

/// 化妆品经营办法44.
pub static COSMETICS_BIZ_44: Provision =
    Provision::new(&COSMETICS_BIZ, 44, 0, "网上卖化妆品，页面要展示与注册备案一致的标签信息。");

/// 化妆品经营办法45.
pub static COSMETICS_BIZ_45: Provision =
    Provision::new(&COSMETICS_BIZ, 45, 0, "平台要核验、登记化妆品商家，至少每6个月更新，商家退出后身份信息至少存3年。");

/// 化妆品经营办法46(2).
pub static COSMETICS_BIZ_46_2: Provision =
    Provision::new(&COSMETICS_BIZ, 46, 2, "平台要日常检查，发现违法要删除、屏蔽、断开链接并报告。");

/// 化妆品经营办法48.
pub static COSMETICS_BIZ_48: Provision =
    Provision::new(&COSMETICS_BIZ, 48, 0, "商家因化妆品质量安全犯罪被判刑等，平台要立即停止服务。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&COSMETICS_BIZ_44, &COSMETICS_BIZ_45, &COSMETICS_BIZ_46_2, &COSMETICS_BIZ_48];
