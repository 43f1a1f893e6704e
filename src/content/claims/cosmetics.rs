//! 化妆品: what is wrong in law with a cosmetic, and what is not. There is no ten-fold; three-fold for fraud is in `fraud`, up
//! to twice the loss for grave harm in `quality`.

use super::shared::{LOSS, REFUND, REFUND_IN_FULL, RETURN_POSTAGE, TRADER, and_also};
use crate::{
    content::{
        law::{cosmetics_biz as biz, cosmetics_reg as cosmetics, crpl, spc_food_drug as fooddrug},
        questions::{cosmetics as asked, hold, what, when},
    },
    domain::{
        claim::{Bearer, Claim, Element, InForce, Liability, Party},
        truth::Truth,
    },
};

/// 不合格的化妆品，退款、赔损失.
pub static REFUND_UNLAWFUL: Claim = Claim {
    id: "cosmetic-refund",
    title: "退款、赔损失（化妆品）",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| and_also(it, it.is(&what::PROBLEM, what::DEFECT), || it.is(&what::GOODS, what::COSMETIC)),
    elements: &[
        TRADER,
        Element {
            name: "化妆品本身不合格、不合规",
            test: |it| {
                let faulty = [asked::BANNED, asked::SPOILED, asked::UNREGISTERED];
                it.is_any(&asked::COSMETIC_FAULT, &faulty).or_else(|| {
                    let allergy = it.is(&asked::COSMETIC_FAULT, asked::ALLERGY);
                    let label = it.is(&asked::COSMETIC_FAULT, asked::LABEL);
                    if allergy.is_yes() && label.is_no() { Truth::No } else { Truth::Unknown }
                })
            },
            bearer: Bearer::Respondent,
            note: "你证明买过、用过，伤了的留好病历；合不合格参照食品，由卖家证明。体质过敏不等于东西有毛病。",
            proof: &[hold::PHOTOS, hold::GOODS_KEPT, hold::TEST_REPORT, hold::BILLS],
            basis: &[
                &cosmetics::COSMETICS_17,
                &cosmetics::COSMETICS_60,
                &cosmetics::COSMETICS_36,
                &fooddrug::FOOD_DRUG_17_1,
            ],
        },
    ],
    defences: &[],
    follows: None,
    remedies: &[REFUND, RETURN_POSTAGE, LOSS],
    basis: &[
        &cosmetics::COSMETICS_76,
        &crpl::CRPL_52,
        &cosmetics::COSMETICS_17,
        &cosmetics::COSMETICS_6_1,
        &fooddrug::FOOD_DRUG_17_1,
        &fooddrug::FOOD_DRUG_5_2,
        &biz::COSMETICS_BIZ_44,
        REFUND_IN_FULL,
    ],
    in_force: InForce { span: cosmetics::COSMETICS.in_force, on: &when::ORDERED },
    plain: "不合格、过期、该注册备案却没有的，退货款，看病等损失也赔。化妆品没有法定的十倍。",
    caveat: "只是标签小毛病的看个案。没备案、“妆字号讲疗效”只是线索，要三倍仍要证明故意骗了你。跨境零售进口的，备案另有规定。",
};
