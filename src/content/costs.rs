//! WAYS: what each way costs for an amount, who pays it first, who bears it in the end, and by which rule.

use super::{
    fees,
    law::{
        arbitration_law, court_fee_measures as measures, crpl, judicial_confirmation,
        peoples_mediation_law as mediation, samr_121,
    },
};
use crate::domain::{law::Provision, money::Money};

/// A way, and what it costs (途径费用).
#[derive(Debug)]
pub struct Way {
    /// The rung or venue it belongs to, or a part of a suit; kebab-case.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What is to be paid for this amount; `None` where the body sets it by its own table.
    pub fee: fn(Money) -> Option<Money>,
    /// The person pays it in advance.
    pub in_advance: bool,
    /// Who bears it in the end, and what comes on top.
    pub note: &'static str,
    /// Where it comes from.
    pub basis: &'static [&'static Provision],
}

/// A way that costs nothing.
const FREE: Way =
    Way { id: "", name: "", fee: |_| Some(Money::ZERO), in_advance: false, note: "不花钱。", basis: &[] };

/// A way whose fee the person advances.
const PAID: Way =
    Way { in_advance: true, note: "你先交，败诉方承担；部分胜败的由法院分。", ..FREE };

/// All ways, the free ones first. The amount is all that is claimed, added up.
pub static WAYS: [Way; 15] = [
    Way { id: "seller", name: "找卖家、找平台", basis: &[&crpl::CRPL_39], ..FREE },
    Way {
        id: "complaint-12315",
        name: "12315投诉、举报",
        note: "不花钱。要鉴定的，费用双方商定。",
        basis: &[&samr_121::COMPLAINT_18, &samr_121::COMPLAINT_22],
        ..FREE
    },
    Way { id: "mediation", name: "消费者协会调解", basis: &[&crpl::CRPL_37], ..FREE },
    Way { id: "peoples-mediation", name: "人民调解", basis: &[&mediation::MEDIATION_4], ..FREE },
    Way {
        id: "judicial-confirmation",
        name: "请法院确认调解协议",
        basis: &[&measures::COURT_FEES_8, &judicial_confirmation::JUDICIAL_CONFIRM_11],
        ..FREE
    },
    Way {
        id: "payment-order",
        name: "支付令",
        fee: |it| Some(fees::payment_order(it)),
        note: "对方没异议的由他承担；有异议的由你承担，起诉可以一起要。",
        basis: &[&measures::COURT_FEES_14, &measures::COURT_FEES_36],
        ..PAID
    },
    Way {
        id: "track-small",
        name: "小额诉讼",
        fee: |it| Some(fees::halved(it)),
        basis: &[&measures::COURT_FEES_16, &measures::COURT_FEES_29],
        ..PAID
    },
    Way {
        id: "track-summary",
        name: "简易程序",
        fee: |it| Some(fees::halved(it)),
        basis: &[&measures::COURT_FEES_16, &measures::COURT_FEES_29],
        ..PAID
    },
    Way {
        id: "track-ordinary",
        name: "普通程序",
        fee: |it| Some(fees::property_case(it)),
        note: "你先交，败诉方承担；调解结案、撤诉的减半。",
        basis: &[&measures::COURT_FEES_13_1, &measures::COURT_FEES_15, &measures::COURT_FEES_29],
        ..PAID
    },
    Way {
        id: "appeal",
        name: "上诉",
        fee: |it| Some(fees::property_case(it)),
        note: "按不服的那部分算，这里按全额。小额诉讼不能上诉。",
        basis: &[&measures::COURT_FEES_13_1, &measures::COURT_FEES_22],
        ..PAID
    },
    Way {
        id: "preservation",
        name: "保全对方的财产",
        fee: |it| Some(fees::preservation(it)),
        note: "按实际保全的数额，你先交，可以写进请求。担保另算。",
        basis: &[&measures::COURT_FEES_14, &measures::COURT_FEES_38],
        ..PAID
    },
    Way {
        id: "enforcement",
        name: "申请执行",
        fee: |it| Some(fees::enforcement(it)),
        note: "不用先交，执行到了由对方出。",
        basis: &[&measures::COURT_FEES_14, &measures::COURT_FEES_20],
        ..FREE
    },
    Way {
        id: "arbitration",
        name: "仲裁",
        fee: |_| None,
        note: "每家机构自己定价，先看它的收费表。数额小通常不划算。",
        basis: &[&arbitration_law::ARBITRATION_92],
        ..PAID
    },
    Way {
        id: "setting-aside",
        name: "申请撤销仲裁裁决",
        fee: |_| Some(fees::SETTING_ASIDE),
        note: "每件的定数，和数额无关。",
        basis: &[&measures::COURT_FEES_14_5],
        ..PAID
    },
    Way {
        id: "administrative-suit",
        name: "告行政机关",
        fee: |_| Some(fees::ADMINISTRATIVE_SUIT),
        note: "每件的定数，败诉方承担。",
        basis: &[&measures::COURT_FEES_13_5, &measures::COURT_FEES_29],
        ..PAID
    },
];

/// The way with this id.
pub fn find(id: &str) -> Option<&'static Way> {
    WAYS.iter().find(|it| it.id == id)
}

/// Whether the person must advance more than is claimed, even at half the fee. Who wins gets it back.
pub fn costs_more_than_it_brings(claimed: Money) -> bool {
    claimed < fees::halved(claimed)
}
