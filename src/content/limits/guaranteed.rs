//! Goods with a guarantee of their own: the 三包 catalogue and family cars.

use super::{THEIRS, YOURS, did, from_trader, received, since};
use crate::{
    content::{
        law::{sanbao_1995 as catalogue, sanbao_auto as car},
        questions::{done, warranty, what, when},
    },
    domain::{
        calendar::{Length, Roll},
        facts::Reader,
        law::Confidence,
        limit::Limit,
        question::Choice,
        truth::Truth,
    },
};

fn kind(it: &Reader, kind: Choice) -> Truth {
    let durable = it.is(&what::PROBLEM, what::DEFECT) & it.is(&what::GOODS, what::DURABLE);
    durable.and_then(|| it.is(&warranty::KIND, kind)) & from_trader(it)
}

pub static SANBAO_RETURN_7: Limit = Limit {
    id: "sanbao-return-7",
    title: "三包商品：退、换、修任选",
    scope: |it| kind(it, warranty::CATALOGUE),
    starts: "售出，这里按签收算",
    start: received,
    length: Length::Days(7),
    effect: "要有性能故障。有的卖家按发票日期算，早点说最稳。手机、电脑另有专门规定，看三包凭证。",
    over: "不影响你：15日内还能换，三包期内还能修。",
    basis: &[&catalogue::SANBAO_1995_9],
    in_force: since(1995, 8, 25, &when::ORDERED),
    confidence: Confidence::Medium,
    ..YOURS
};

pub static SANBAO_EXCHANGE_15: Limit = Limit {
    id: "sanbao-exchange-15",
    title: "三包商品：换、修任选",
    length: Length::Days(15),
    over: "不影响你：三包期内修2次还不能正常用，仍然可以换。",
    basis: &[&catalogue::SANBAO_1995_10],
    ..SANBAO_RETURN_7
};

const CAR: Limit = Limit {
    scope: |it| kind(it, warranty::CAR),
    starts: "交车；开票更晚的，从开票起",
    start: received,
    in_force: since(2022, 1, 1, &when::ORDERED),
    ..YOURS
};

pub(super) static CAR_7: Limit = Limit {
    id: "car-7",
    title: "车要换总成的，换车或退车",
    length: Length::Days(7),
    effect: "发动机、变速器、动力电池、驱动电机或它们的主要零部件，因质量要换的。不用付补偿费。",
    over: "不影响你：60日内、三包期内另有换、退的条件。",
    basis: &[&car::SANBAO_AUTO_22, &car::SANBAO_AUTO_27],
    ..CAR
};

pub(super) static CAR_60: Limit = Limit {
    id: "car-60",
    title: "车有大毛病，换车、退车或换总成",
    length: Length::Days(60),
    effect: "也不能超过3000公里，先到为准。转向、制动失效，车身开裂，燃油泄漏，电池起火的，可以退。",
    over: "不影响你：三包期内修不好的，仍然可以换、退，只是要付补偿费。",
    basis: &[&car::SANBAO_AUTO_23, &car::SANBAO_AUTO_20],
    ..CAR
};

pub static CAR_2Y: Limit = Limit {
    id: "car-2y",
    title: "汽车三包期（至少）",
    length: Length::Years(2),
    effect: "或者5万公里，先到为准；三包凭证写得更长的，照凭证。修多了、修久了，可以换、退。",
    over: "包修期里还能免费修。",
    basis: &[&car::SANBAO_AUTO_18, &car::SANBAO_AUTO_24_1],
    ..CAR
};

pub(super) static CAR_3Y: Limit = Limit {
    id: "car-3y",
    title: "汽车包修期（至少）",
    length: Length::Years(3),
    effect: "或者6万公里，先到为准；三包凭证写得更长的，照凭证。工时、材料都免费。",
    over: "要自己出钱修；毛病是设计、制造上的，看有没有召回。",
    basis: &[&car::SANBAO_AUTO_18, &car::SANBAO_AUTO_19_1],
    ..CAR
};

pub static CAR_ANSWER: Limit = Limit {
    id: "car-answer",
    title: "卖车的答复换车、退车",
    scope: |it| kind(it, warranty::CAR) & did(it, done::TO_SELLER),
    starts: "要求送到卖家",
    start: |it| it.date(&done::DEMANDED),
    length: Length::WorkingDays(10),
    roll: Roll::None,
    effect: "从你提出要求算起，看聊天、信件的日期。",
    over: "没答复，可以打12315投诉，也可以起诉。",
    basis: &[&car::SANBAO_AUTO_28],
    in_force: since(2022, 1, 1, &done::DEMANDED),
    ..THEIRS
};

pub(super) static CAR_DONE: Limit = Limit {
    id: "car-done",
    title: "卖车的办完换车、退车",
    length: Length::WorkingDays(20),
    effect: "同意换、退的，这天前办完；换不成的，可以改退。",
    ..CAR_ANSWER
};
