//! The channels that stand beside the ladder: for parcels, telephones, payments, journeys, personal data, and against an
//! office that does nothing. Each is shown only in the kind of case it takes.

use super::{RUNG, did, told};
use crate::{
    content::{
        channels,
        holidays::CALENDAR,
        law::{
            admin_recon_law as recon, admin_recon_reg as recon_reg, anti_fraud, arbitration_law, civil_code as civil,
            civil_procedure_interp as procedure_interp, civil_procedure_law as procedure, court_fee_measures as fees,
            crpl, ecl, express_reg, judicial_confirmation, legal_aid_law as aid, peoples_mediation_law as mediation,
            pipl, postal_law, public_interest, public_order_law, telecom_appeal,
        },
        questions::{done, place, what, who},
        venues::{self, injured},
    },
    domain::{
        calendar::{Length, Roll},
        facts::Reader,
        ladder::{Cost, Gate, Note, Rung},
        truth::Truth,
    },
};

/// Nothing told says that somebody else has taken the matter up.
fn nobody_else_has_it(it: &Reader) -> Truth {
    Truth::from(!it.is_any(&done::STEPS, &[done::COMPLAINED, done::TO_ASSOCIATION, done::SUED]).is_yes())
}

/// It is about money that left by card, account or a payment app.
fn payment(it: &Reader) -> Truth {
    told(it) & it.is(&what::PROBLEM, what::PAYMENT)
}

/// Somebody else's data were used, or the person is pestered.
fn privacy(it: &Reader) -> Truth {
    told(it) & it.is(&what::PROBLEM, what::PRIVACY)
}

fn travel(it: &Reader) -> Truth {
    told(it) & it.is(&what::PROBLEM, what::TRAVEL)
}

/// What all of them share.
const BESIDE: Rung = Rung { aside: true, ..RUNG };

/// People's mediation shuts no other way, unlike the association (投诉举报办法 16).
pub(super) static PEOPLES_MEDIATION: Rung = Rung {
    id: "peoples-mediation",
    title: "人民调解",
    channel: &channels::MEDIATION,
    gates: &[Gate {
        name: "对方愿意谈",
        test: |_| Truth::Unknown,
        how: "一方明确拒绝就调不了。先打12348，问当地的司法所。",
    }],
    done: |it| did(it, done::SETTLED),
    next: "打12348，问当地的人民调解委员会",
    why: "不花钱，调过了也不挡12315。调成了能请法院确认，确认了就能申请执行。",
    about: "双方都愿意才能调，不收费。协议双方签字、调解员签字盖章后生效。叫“商事调解”的收费机构，管不了消费争议。",
    notes: &[Note {
        title: "协议写清五样",
        text: "双方全名和证件号，怎么回事，付多少、怎么付、哪天前付，签名日期，调解员签名和组织的章。",
        basis: &[&mediation::MEDIATION_29, &mediation::MEDIATION_31],
    }],
    basis: &[&mediation::MEDIATION_4, &mediation::MEDIATION_17, &mediation::MEDIATION_26, &mediation::MEDIATION_33],
    ..BESIDE
};

/// 司法确认 (民诉法 205, 206).
pub(super) static CONFIRMATION: Rung = Rung {
    id: "judicial-confirmation",
    title: "请法院确认调解协议",
    channel: &channels::COURT,
    scope: |it| did(it, done::SETTLED),
    gates: &[
        Gate {
            name: "协议生效还没满30天",
            test: |it| {
                let settled = it.date(&done::SETTLED_ON);
                settled
                    .map(|it| CALENDAR.end(it, Length::Days(30), Roll::RestDay).last)
                    .map(|last| it.today() <= last)
                    .into()
            },
            how: "过了30天，请对方一起另签一份再确认，或者直接起诉要求履行协议。",
        },
        Gate {
            name: "双方一起申请", test: |_| Truth::Unknown, how: "签协议那天，把申请书也一起签好。"
        },
    ],
    next: "和对方一起请法院确认协议",
    why: "确认了，对方不照做就能直接申请执行，不用再打官司。",
    about: "协议生效起30天内，双方一起向法院申请，不收费。市场监管局自己出的调解书，各地收不收不一样。",
    papers: &[],
    basis: &[
        &procedure::CIVIL_PROCEDURE_205,
        &procedure::CIVIL_PROCEDURE_206,
        &mediation::MEDIATION_33,
        &judicial_confirmation::JUDICIAL_CONFIRM_3,
        &judicial_confirmation::JUDICIAL_CONFIRM_11,
        &fees::COURT_FEES_8,
    ],
    ..BESIDE
};

/// 支付令 (民诉法 225 to 228).
pub(super) static PAYMENT_ORDER: Rung = Rung {
    id: "payment-order",
    title: "申请支付令",
    channel: &channels::COURT,
    scope: |it| told(it) & it.yes(&place::ACKNOWLEDGED),
    gates: venues::PAYMENT_ORDER_GATES,
    next: "向对方住所地的基层法院申请支付令",
    why: "他自己认了账，不用开庭，15天不付也不提异议，就能申请执行。",
    about: "5天答复收不收，15天内发令，对方收到起15天付清或者书面异议。只要认了账的那笔，三倍、损失别写进来。费用是受理费的三分之一。",
    notes: &[Note {
        title: "对方提了异议",
        text: "异议成立，支付令就失效，转成诉讼；不想打的，收到裁定7天内告诉法院。这时费用由你出，起诉可以一起要。",
        basis: &[&procedure::CIVIL_PROCEDURE_228, &procedure_interp::CIVIL_PROCEDURE_INTERP_438, &fees::COURT_FEES_36],
    }],
    cost: Cost::PaymentOrder,
    basis: &[
        &procedure::CIVIL_PROCEDURE_225,
        &procedure::CIVIL_PROCEDURE_226,
        &procedure::CIVIL_PROCEDURE_227_2,
        &procedure_interp::CIVIL_PROCEDURE_INTERP_23,
        &fees::COURT_FEES_14,
    ],
    ..BESIDE
};

/// 仲裁 (仲裁法 4, 5, 27).
pub(super) static ARBITRATION: Rung = Rung {
    id: "arbitration",
    title: "申请仲裁",
    channel: &channels::ARBITRATION,
    scope: |it| told(it) & it.is(&place::AGREED, place::ARBITRATION_AGREED),
    gates: &[Gate {
        name: "仲裁协议有效",
        test: |_| Truth::Unknown,
        how: "格式条款没提醒你、没写清机构的，可以主张无效；首次开庭前提。无效就去法院。",
    }],
    next: "先看仲裁条款有没有效",
    why: "有效的仲裁协议会挡住起诉。数额小，仲裁常常不划算，先算费用。",
    about: "机构5天内答复收不收，一次裁决就是最终的。对裁决不服，收到起3个月内请中级法院撤销，理由有限。",
    notes: &[Note {
        title: "仲裁怎么走",
        text: "机构由双方选，不分地区，可以在网上进行。对方可能转移钱的，申请前就可以请法院保全。裁决写错、漏了的，30天内请它补。",
        basis: &[
            &arbitration_law::ARBITRATION_6,
            &arbitration_law::ARBITRATION_11,
            &arbitration_law::ARBITRATION_39,
            &arbitration_law::ARBITRATION_69,
            &arbitration_law::ARBITRATION_73,
            &arbitration_law::ARBITRATION_90,
        ],
    }],
    cost: Cost::ByTariff,
    basis: &[
        &arbitration_law::ARBITRATION_3,
        &arbitration_law::ARBITRATION_4,
        &arbitration_law::ARBITRATION_10,
        &arbitration_law::ARBITRATION_31,
        &arbitration_law::ARBITRATION_35,
        &arbitration_law::ARBITRATION_71,
        &arbitration_law::ARBITRATION_72,
        &arbitration_law::ARBITRATION_92,
    ],
    ..BESIDE
};

/// The office refused, or has been silent longer than it may (行政复议法 11, 20; 投诉举报办法 15).
fn office_failed(it: &Reader) -> Truth {
    let silent = || {
        let on = it.date(&done::COMPLAINED_ON);
        let last = on.map(|it| CALENDAR.end(it, Length::WorkingDays(7), Roll::None).last);
        it.is(&done::COMPLAINT, done::SILENT) & last.map(|last| last < it.today()).into()
    };
    it.is(&done::COMPLAINT, done::REFUSED).or_else(silent)
}

/// 行政复议.
pub(super) static RECONSIDERATION: Rung = Rung {
    id: "reconsideration",
    title: "部门不理，申请行政复议",
    channel: &channels::RECONSIDERATION,
    scope: |it| {
        let unanswered = || it.is_any(&done::COMPLAINT, &[done::REFUSED, done::SILENT]);
        did(it, done::COMPLAINED).and_then(unanswered)
    },
    gates: &[Gate {
        name: "部门不受理，或者过了7个工作日没答复",
        test: office_failed,
        how: "先等满7个工作日。还在期限里的，复议不收。",
    }],
    venues: venues::REVIEWS,
    next: "向同级人民政府申请行政复议",
    why: "部门该答复没答复，让它的上级来管。调解谈不成不算，走法院。",
    about: "60天内申请，不收费。5个工作日审查，60天内决定，可以再延30天。交编号、提交日期、答复或者没答复的截图。",
    notes: &[Note {
        title: "材料不齐",
        text: "收到补正通知，10个工作日内补上，不补算放弃。",
        basis: &[&recon::RECON_31],
    }],
    basis: &[
        &recon::RECON_11,
        &recon::RECON_12,
        &recon::RECON_20,
        &recon::RECON_30,
        &recon::RECON_62,
        &recon_reg::RECON_REG_24,
        &recon_reg::RECON_REG_30,
    ],
    ..BESIDE
};

/// 邮政业申诉 (邮政法 65).
pub(super) static COURIER_APPEAL: Rung = Rung {
    id: "courier-appeal",
    title: "快递不管，向邮政部门申诉",
    channel: &channels::EXPRESS,
    scope: |it| told(it) & it.is(&what::PROBLEM, what::PARCEL),
    gates: &[
        Gate {
            name: "先向快递公司投诉过，不满意或者满7天没处理",
            test: |_| Truth::Unknown,
            how: "在快递的App里投诉，记下工单号和日期。",
        },
        Gate {
            name: "没有在打官司、仲裁", test: |it| !did(it, done::SUED), how: "已经到法院的，在法院办到底。"
        },
    ],
    next: "先向快递公司投诉，满7天再向邮政部门申诉",
    why: "丢、坏、慢、代签，由邮政管理部门来催快递公司。网购的，同时找卖家。",
    about: "网上申诉，30天答复，不花钱。12305多地已停，打12345转。以前有1年的期限，现在还有没有没核实，趁早。",
    basis: &[&express_reg::EXPRESS_29, &postal_law::POSTAL_65, &ecl::ECL_20],
    ..BESIDE
};

/// 电信用户申诉.
pub(super) static TELECOM_APPEAL: Rung = Rung {
    id: "telecom-appeal",
    title: "话费、套餐的事，电信申诉",
    channel: &channels::TELECOM,
    scope: |it| told(it) & it.is(&what::PROBLEM, what::PRICE) & it.is(&what::GOODS, what::SERVICE),
    gates: &[
        Gate {
            name: "争的是话费、套餐、宽带", test: |_| Truth::Unknown, how: "别的会员、课程，走12315。"
        },
        Gate {
            name: "先向运营商投诉过，不满意或者15天没答复",
            test: |it| did(it, done::TO_SELLER),
            how: "打运营商客服投诉，记下工单号和日期。",
        },
        Gate {
            name: "法院、仲裁、消协、别的部门没受理过",
            test: nobody_else_has_it,
            how: "先交了12315或者消协的，这里不再受理，在那边办到底。",
        },
    ],
    next: "先向运营商投诉，15天没答复再申诉",
    why: "运营商的事归通信管理部门。想走这条路，先别交12315。",
    about: "收费的争议5个月内、别的2年内提。5个工作日答复受不受理，材料齐了30天答复。12300多地并到12345。",
    basis: &[
        &telecom_appeal::TELECOM_9,
        &telecom_appeal::TELECOM_10_4,
        &telecom_appeal::TELECOM_11,
        &telecom_appeal::TELECOM_12,
        &telecom_appeal::TELECOM_14,
        &telecom_appeal::TELECOM_0,
    ],
    ..BESIDE
};

/// 网信部门 (个人信息保护法 65).
pub(super) static DATA_COMPLAINT: Rung = Rung {
    id: "data-complaint",
    title: "泄露个人信息，向网信部门举报",
    channel: &channels::CYBERSPACE,
    scope: privacy,
    next: "打12377，举报违法收集、泄露个人信息",
    why: "由部门来查处，并把结果告诉你。要赔偿另外走平台和法院。",
    about: "交链接、截图、时间。法律要求及时处理并告诉你结果，没写天数。各省网信办也收。",
    basis: &[&pipl::PIPL_65],
    ..BESIDE
};

/// 12321.
pub(super) static SPAM: Rung = Rung {
    id: "spam-12321",
    title: "骚扰电话、短信，举报到12321",
    channel: &channels::SPAM,
    scope: privacy,
    next: "把号码、时间、内容报给12321",
    why: "能让号码被处理。它不管退款和赔偿。",
    about: "网上填，留着短信和通话记录的原件。没有统一的天数。",
    basis: &[&pipl::PIPL_65],
    ..BESIDE
};

/// 人民银行.
pub(super) static PAYMENT_FIRM: Rung = Rung {
    id: "payments-12363",
    title: "支付账户的事，找人民银行",
    channel: &channels::PAYMENTS,
    scope: payment,
    gates: &[Gate {
        name: "先向支付公司投诉过，有编号",
        test: |_| Truth::Unknown,
        how: "先在支付软件里申请赔付或者投诉，留下编号。",
    }],
    next: "先向支付公司投诉，不行再打12363",
    why: "支付账户、扫码收款这类，归人民银行。被骗、被盗刷的，先报警。",
    about: "原则上要先向支付公司投诉。12363的现状和天数没有核实，以官方公布的为准。",
    basis: &[&ecl::ECL_55_2, &ecl::ECL_57_2],
    ..BESIDE
};

/// 金融监管总局.
pub(super) static BANK: Rung = Rung {
    id: "banks-12378",
    title: "银行卡、贷款的事，找金融监管",
    channel: &channels::BANKS,
    scope: payment,
    gates: &[Gate {
        name: "先向银行、贷款公司投诉过，有凭证",
        test: |_| Truth::Unknown,
        how: "先打它的客服，留下工单号。",
    }],
    next: "先向银行投诉，不行再打12378",
    why: "银行卡、保险、分期、被诱导贷款，归金融监管总局。",
    about: "原则上要先向那家机构投诉。不花钱。没有核实到统一的天数。",
    basis: &[&ecl::ECL_57_2, &anti_fraud::ANTI_FRAUD_46],
    ..BESIDE
};

/// 海关.
pub(super) static CUSTOMS: Rung = Rung {
    id: "customs-12360",
    title: "通关、税款的事，问海关",
    channel: &channels::CUSTOMS,
    scope: |it| told(it) & it.is(&who::CHANNEL, who::OVERSEAS),
    next: "打12360，问这一单是怎么进来的",
    why: "税款、额度、走私线索归海关。卖家的服务不归它，境内的公司找12315。",
    about: "先看商品页写的是“跨境电商零售进口”还是一般商品。报上订单号、清单号。",
    basis: &[&ecl::ECL_60],
    ..BESIDE
};

/// 文化和旅游.
pub(super) static CULTURE: Rung = Rung {
    id: "culture-tourism",
    title: "旅游、演出的事，找文旅部门",
    channel: &channels::CULTURE,
    scope: travel,
    next: "打12345，转文化和旅游部门",
    why: "旅行社、在线旅游、演出票务归它管。退款的争议也可以投12315。",
    about: "报上合同、订单。12301已并到12345，12318多地还通。没有核实到统一的天数。",
    basis: &[&crpl::CRPL_39],
    ..BESIDE
};

/// 交通运输.
pub(super) static TRANSPORT: Rung = Rung {
    id: "transport-12328",
    title: "网约车、客车的事，打12328",
    channel: &channels::TRANSPORT,
    scope: travel,
    next: "打12328，报车牌、时间、订单",
    why: "网约车、客运、货运的服务归交通运输部门。",
    about: "不花钱。没有核实到统一的天数。机票、火车票不在这里。",
    basis: &[&crpl::CRPL_39],
    ..BESIDE
};

/// 法律援助.
pub(super) static LEGAL_AID: Rung = Rung {
    id: "legal-aid",
    title: "请不起律师，申请法律援助",
    channel: &channels::LEGAL_AID,
    scope: |it| told(it) & injured(it),
    gates: &[Gate {
        name: "经济困难，或者属于免查的人",
        test: |_| Truth::Unknown,
        how: "线由各省定，打12348问。没有固定收入的老人、孩子、残疾人等不查。",
    }],
    next: "打12348，问能不能给你派律师",
    why: "食品药品伤了人的，困难的可以免费派律师。咨询对谁都免费。",
    about: "7天内决定，给的话3天内指派。离时效不到7天的，可以先帮后补手续。一般退款通常不在范围里。",
    basis: &[
        &aid::LEGAL_AID_22,
        &aid::LEGAL_AID_31,
        &aid::LEGAL_AID_34,
        &aid::LEGAL_AID_42,
        &aid::LEGAL_AID_43,
        &aid::LEGAL_AID_44,
    ],
    ..BESIDE
};

/// 检察公益诉讼.
pub(super) static PUBLIC_INTEREST: Rung = Rung {
    id: "public-interest",
    title: "害了很多人的，报给检察院、消协",
    channel: &channels::PROCURATOR,
    scope: |it| {
        let many = it.is_any(&what::PROBLEM, &[what::FOOD, what::PRIVACY]) | it.is(&what::GOODS, what::MEDICAL);
        told(it) & many
    },
    next: "打12309，把线索报给检察院",
    why: "个人不能提公益诉讼，可以报线索。它认定了的事实，你另外起诉不用再证明。",
    about: "食品药品、个人信息害了很多人的，检察院、省级消协可以起诉。它不替你要回钱。",
    basis: &[
        &crpl::CRPL_47,
        &pipl::PIPL_70,
        &public_interest::PUBLIC_INTEREST_1,
        &public_interest::PUBLIC_INTEREST_13,
        &public_interest::PUBLIC_INTEREST_16,
    ],
    ..BESIDE
};

/// 媒体.
pub(super) static MEDIA: Rung = Rung {
    id: "media",
    title: "发帖、找媒体",
    channel: &channels::MEDIA,
    next: "只写自己亲历、能证明的事",
    why: "能让更多人看见。它不能代替证据，也不能拿来谈价。",
    about: "打码别人的电话、住址、头像。不骂人，不写没核实的。发之前看看下面“千万别写”的话。",
    basis: &[&civil::CIVIL_1025, &public_order_law::PUBLIC_ORDER_29, &public_order_law::PUBLIC_ORDER_50],
    ..BESIDE
};
