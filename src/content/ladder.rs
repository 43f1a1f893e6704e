//! RUNGS: the steps from the seller up to the court, what has to come before each, and the sentence never to write.

mod beside;
mod redlines;

pub use redlines::REDLINES;

use super::{
    channels,
    claims::shared::sold_by_trader,
    holidays::CALENDAR,
    law::{
        advertising_law, anti_fraud, civil_code as civil, civil_procedure_interp as procedure_interp,
        civil_procedure_law as procedure, commercial_mediation, court_fee_measures as fees, crpl, crpl_reg, ecl,
        element_pleadings, food_safety_law as food, foreign_related, hotline_12345, internet_court, jurisdiction_reply,
        limitation_interp as limitation, livestream as live, online_litigation, peoples_mediation_law as mediation,
        platform_rules, report_reward, samr_121, seven_day,
    },
    questions::{done, what, when, who},
    venues,
};
use crate::domain::{
    calendar::{Length, Roll},
    facts::Reader,
    ladder::{Cost, Gate, Note, Rung},
    question::Choice,
    truth::Truth,
};

/// The ladder, lowest rung first, each with what stands beside it.
pub static RUNGS: &[&Rung] = &[
    &POLICE,
    &SELLER,
    &beside::COURIER_APPEAL,
    &PLATFORM,
    &COMPLAINT,
    &REPORT,
    &beside::RECONSIDERATION,
    &beside::TELECOM_APPEAL,
    &beside::DATA_COMPLAINT,
    &beside::SPAM,
    &beside::PAYMENT_FIRM,
    &beside::BANK,
    &beside::CUSTOMS,
    &beside::CULTURE,
    &beside::TRANSPORT,
    &MEDIATION,
    &beside::PEOPLES_MEDIATION,
    &beside::CONFIRMATION,
    &COURT,
    &beside::PAYMENT_ORDER,
    &beside::ARBITRATION,
    &beside::LEGAL_AID,
    &beside::PUBLIC_INTEREST,
    &beside::MEDIA,
];

fn did(it: &Reader, step: Choice) -> Truth {
    it.is(&done::STEPS, step)
}

fn told(it: &Reader) -> Truth {
    it.asked(&what::PROBLEM).into()
}

fn on_platform(it: &Reader) -> Truth {
    it.is_any(&who::CHANNEL, who::PLATFORMS)
}

/// Nobody said that a private person sold it.
fn from_trader(it: &Reader) -> Truth {
    told(it) & Truth::from(!sold_by_trader(it).is_no())
}

/// A complaint is out and, as far as told, has neither been refused nor come to an end.
fn complaint_pending(it: &Reader) -> Truth {
    let over = || it.is_any(&done::COMPLAINT, &[done::REFUSED, done::ENDED]);
    did(it, done::COMPLAINED).and_then(|| (!over().is_yes()).into())
}

/// What most rungs share.
const RUNG: Rung = Rung {
    id: "",
    title: "",
    channel: &channels::SELLER,
    scope: told,
    gates: &[],
    venues: &[],
    done: |_| Truth::No,
    waiting: |_| Truth::No,
    aside: false,
    next: "",
    why: "",
    about: "",
    notes: &[],
    cost: Cost::Free,
    papers: &[],
    basis: &[],
};

/// Money taken for nothing is a matter for the police first: what is paid can only be stopped at once.
static POLICE: Rung = Rung {
    id: "police",
    title: "像是诈骗的，先报警",
    channel: &channels::POLICE,
    scope: |it| {
        let sham = || it.is(&what::FAILURE, what::SHAM) | it.is(&who::CHANNEL, who::PRIVATE);
        let stolen = || it.is(&what::PROBLEM, what::PAYMENT);
        told(it) & it.is(&what::PROBLEM, what::NOT_DELIVERED).and_then(sham).or_else(stolen)
    },
    aside: true,
    next: "打110或者96110，请警方止付",
    why: "钱刚转出去的，越早报越有机会拦住。",
    about: "收了钱就失联、骗你转账、盗刷的，先打110或者96110，留好转账记录、聊天、账号。别的照走。单是质量、退款的争议，公安不管。",
    basis: &[&anti_fraud::ANTI_FRAUD_46, &limitation::LIMITATION_13],
    ..RUNG
};

static SELLER: Rung = Rung {
    id: "seller",
    title: "找卖家",
    done: |it| did(it, done::TO_SELLER),
    next: "今天给卖家发一封催告函",
    why: "写清要什么、哪天前答复，就有了凭据：三年的时效没过的，重新起算；拖着不办，也从这天数起。",
    about: "在平台聊天里发，整页截图。不花钱，信里给7天。",
    papers: &["seller-demand"],
    basis: &[&crpl::CRPL_39, &civil::CIVIL_195, &limitation::LIMITATION_8],
    ..RUNG
};

static PLATFORM: Rung = Rung {
    id: "platform",
    title: "找平台",
    channel: &channels::PLATFORM,
    // Who cannot say where it was bought is still told of the platform.
    scope: |it| {
        let elsewhere = it.is_any(&who::CHANNEL, &[who::OWN_SITE, who::PRIVATE, who::IN_PERSON]);
        told(it) & Truth::from(!elsewhere.is_yes())
    },
    done: |it| did(it, done::TO_PLATFORM),
    next: "今天向平台要卖家的真实名称、地址和电话",
    why: "平台给不出来，或者给的打不通、找不到，就由平台来赔。",
    about: "要求介入，并交出卖家信息和交易记录。不花钱。法律只写“及时”，天数看平台公示的。",
    notes: &[Note {
        title: "写上“请求人工判定”",
        text: "平台照规则对你作了不利的处理，只由机器定的，你要求人工，它就该人工判定。",
        basis: &[&platform_rules::PLATFORM_RULES_19_2],
    }],
    basis: &[&crpl::CRPL_44_1, &ecl::ECL_59, &ecl::ECL_61, &seven_day::SEVEN_DAY_24, &live::LIVESTREAM_18],
    ..RUNG
};

static COMPLAINT: Rung = Rung {
    id: "complaint-12315",
    title: "打12315投诉",
    channel: &channels::COMPLAINTS,
    scope: from_trader,
    gates: &[
        Gate {
            name: "卖家是做生意的",
            test: sold_by_trader,
            how: "偶尔卖闲置的个人，12315可能不受理。找平台，或者走法院。",
        },
        Gate {
            name: "是为生活消费买的",
            // Bought to claim: the office may well refuse, and may not.
            test: |it| {
                if it.is(&what::PURPOSE, what::TO_CLAIM).is_yes() {
                    return Truth::Unknown;
                }
                !it.is(&what::PURPOSE, what::TRADE)
            },
            how: "做生意用的、批量买来索赔的，不受理。走法院。",
        },
        Gate {
            name: "知道吃亏还没满3年",
            test: |it| {
                let knew = it.date(&when::KNEW);
                knew.map(|it| CALENDAR.end(it, Length::Years(3), Roll::Holiday).last)
                    .map(|last| it.today() <= last)
                    .into()
            },
            how: "超过3年不受理。诉讼时效另算，重新起算过的，还可以起诉。",
        },
        Gate {
            name: "法院、仲裁、别的部门、消协都没受理过",
            test: |it| !(did(it, done::TO_ASSOCIATION) | did(it, done::SUED)),
            how: "同一件事，消协或者法院受理过，12315就不再受理。在那边办到底。",
        },
        Gate {
            name: "说得出对方的名称和地址",
            // On a platform the platform's own seat is always there to complain to.
            test: |it| on_platform(it).or_else(|| !it.is(&done::REACHABLE, done::UNLISTED)),
            how: "从付款记录、发票、网站底部的备案里找公司名和地址。",
        },
    ],
    venues: venues::COMPLAINTS,
    done: |it| did(it, done::COMPLAINED),
    waiting: complaint_pending,
    next: "打12315投诉，请市场监管局调解",
    why: "不必等平台。用真实姓名，写清对方是谁、要什么、凭什么，7个工作日内要答复你受不受理。",
    about: "县级市场监管局7个工作日内告诉你受不受理，受理后60天内调解。不花钱，也不能强行让卖家赔。",
    notes: &[
        Note {
            title: "交给哪里的市场监管局",
            text: "平台里的店铺：它公示的地址，或者平台公司所在地，任选一个。没公示，或者照公示的联系不上，只能交给平台公司所在地。自己的网站：公司所在地。",
            basis: &[&samr_121::COMPLAINT_13_2, &samr_121::COMPLAINT_13_3],
        },
        Note {
            title: "和消协二选一",
            text: "消协受理过的同一件事，12315就不再受理。反过来没有这条限制。先想好顺序。",
            basis: &[&samr_121::COMPLAINT_16],
        },
        Note {
            title: "也可以先在12315上和企业谈",
            text: "企业在12315平台上有的，选绿色通道，它10个工作日内和你谈，谈不成再转投诉。快满3年的，直接选普通投诉。",
            basis: &[&samr_121::COMPLAINT_6],
        },
        Note {
            title: "请人代投，或者几个人一起投",
            text: "代投的另交委托书原件和代办人的身份证明。几个人为同一件事告同一家，可以一起投，推选2个代表。部门可以要你补身份证明。",
            basis: &[&samr_121::COMPLAINT_10_3, &samr_121::COMPLAINT_11, &samr_121::COMPLAINT_12],
        },
        Note {
            title: "要鉴定、要检测",
            text: "双方先商量找哪家，商量不成由部门指定，费用谁出双方商定。鉴定的时间不算进60天。药、器械、化妆品也走这里。",
            basis: &[&samr_121::COMPLAINT_22, &crpl_reg::CRPL_REG_47, &samr_121::COMPLAINT_43_3],
        },
        Note {
            title: "不知道归谁管",
            text: "打12345，由它转给有关部门，各地天数不一样。市场监管的事直接交12315，同一件事两边都打，会被并成一单。",
            basis: &[&samr_121::COMPLAINT_8, &hotline_12345::HOTLINE_0],
        },
    ],
    papers: &["complaint-12315"],
    basis: &[
        &samr_121::COMPLAINT_10_1,
        &samr_121::COMPLAINT_15,
        &samr_121::COMPLAINT_16,
        &samr_121::COMPLAINT_18,
        &samr_121::COMPLAINT_23_1,
        &crpl_reg::CRPL_REG_46_1,
    ],
    ..RUNG
};

static REPORT: Rung = Rung {
    id: "report-12315",
    title: "打12315举报（另一回事）",
    channel: &channels::REPORTS,
    scope: from_trader,
    venues: venues::REPORTS,
    done: |it| did(it, done::REPORTED),
    aside: true,
    next: "把违法的线索交给市场监管局",
    why: "举报是请部门查处，罚款归国库。要钱走投诉，两样分开交。",
    about: "交给店铺实际经营的地方，或者平台公司所在地。15个工作日内核查，可以再延。一般没有规定要把结果告诉你。",
    notes: &[
        Note {
            title: "哪些要答复你",
            text: "违法广告，7个工作日内处理并告诉你。食品的举报，部门应当答复。不想让对方知道是你，就别和投诉写在一起。",
            basis: &[&advertising_law::AD_53, &food::FOOD_SAFETY_115, &samr_121::COMPLAINT_36, &samr_121::COMPLAINT_37],
        },
        Note {
            title: "同一件事再举报一次",
            text: "没有新事实，不会另外办。有新事实的合并办，从最后一次重新数天数。交错了地方，它要告诉你，你自己另交。",
            basis: &[&samr_121::COMPLAINT_34, &samr_121::COMPLAINT_35_2, &samr_121::COMPLAINT_41],
        },
        Note {
            title: "举报有没有奖",
            text: "只奖重大违法的线索，而且被侵权的一方不奖。受害的消费者算不算，条文没写明，别指望它。",
            basis: &[&report_reward::REWARD_0, &report_reward::REWARD_3, &report_reward::REWARD_12],
        },
    ],
    basis: &[&samr_121::COMPLAINT_3, &samr_121::COMPLAINT_28, &samr_121::COMPLAINT_31, &crpl::CRPL_56_1],
    ..RUNG
};

static MEDIATION: Rung = Rung {
    id: "mediation",
    title: "找消费者协会或者人民调解",
    channel: &channels::ASSOCIATION,
    gates: &[Gate {
        name: "12315那边没有在办",
        test: |it| !complaint_pending(it),
        how: "先等它答复。同一件事同时找两家，两家都可能不管。",
    }],
    done: |it| did(it, done::TO_ASSOCIATION) | did(it, done::SETTLED),
    waiting: |it| did(it, done::SETTLED),
    next: "找消费者协会或者人民调解委员会谈",
    why: "有人居中，容易谈成。写进协议，30天内可以请法院确认，对方不照做就能申请执行。",
    about: "双方都愿意才能调。不花钱，没有统一的天数。协议生效起30天内，双方可以一起请法院确认。",
    notes: &[Note {
        title: "别找“商事调解”",
        text: "那是给做生意的争议用的，收费，消费争议明确不适用。",
        basis: &[&commercial_mediation::COMMERCIAL_MEDIATION_2],
    }],
    basis: &[
        &crpl::CRPL_37,
        &crpl_reg::CRPL_REG_45,
        &mediation::MEDIATION_4,
        &mediation::MEDIATION_17,
        &mediation::MEDIATION_33,
        &procedure::CIVIL_PROCEDURE_205,
    ],
    ..RUNG
};

static COURT: Rung = Rung {
    id: "court",
    title: "上法院",
    channel: &channels::COURT,
    gates: &[Gate {
        name: "知道卖家的真实名称和住址",
        test: |it| {
            let published = || it.is_any(&done::REACHABLE, &[done::REACHED, done::LOST]);
            // What the platform gave stands in for what the shop does not publish. Where either is told and does, nobody
            // is asked for the other.
            let given = || did(it, done::TO_PLATFORM).and_then(|| it.is(&done::IDENTITY, done::GIVEN));
            if it.answered(&done::IDENTITY) && given().is_yes() {
                Truth::Yes
            } else if it.answered(&done::REACHABLE) && !published().is_yes() {
                published() | given()
            } else {
                published()
            }
        },
        how: "向平台要。平台给不出来，可以直接告平台：它的公司名和住址在首页底部。",
    }],
    venues: venues::COURTS,
    done: |it| did(it, done::SUED),
    waiting: |it| did(it, done::SUED),
    next: "到法院起诉",
    why: "前面都没谈成，或者三年快到了。只有法院能判对方必须付。",
    about: "网上就能立案，7天内答复收不收。小额诉讼2个月、简易程序3个月审完，对方躲着不见会更久。",
    notes: &[
        Note {
            title: "去哪个法院",
            text: "合同纠纷：被告住所地，或者收货地；课程、会员这样网上交付的，看你的住所地。另有有效约定的从约定。连接点在北京、杭州、广州，又是在电商平台上签的网购合同，归当地互联网法院。",
            basis: &[
                &procedure::CIVIL_PROCEDURE_24,
                &procedure_interp::CIVIL_PROCEDURE_INTERP_20,
                &internet_court::INTERNET_COURT_1_1,
            ],
        },
        Note {
            title: "伤了人、毁了东西",
            text: "按产品责任起诉，2025年11月1日起一般不归互联网法院，去产地、销售地、出事地或者被告住所地的法院。当地高院另有指定的除外，起诉前查公告。",
            basis: &[&procedure_interp::CIVIL_PROCEDURE_INTERP_26, &internet_court::INTERNET_COURT_1_3],
        },
        Note {
            title: "协议里约定了别的法院",
            text: "格式条款没合理提醒的，可以主张无效；约到和这件事没有实际联系的地方，也无效。",
            basis: &[&procedure_interp::CIVIL_PROCEDURE_INTERP_31, &jurisdiction_reply::JURISDICTION_REPLY_1],
        },
        Note {
            title: "小额诉讼",
            text: "事实清楚、只要钱，数额不超过本省上年度就业人员年平均工资一半的，用小额诉讼：一审就是终审，不能上诉。各省的数打12368问。对方失联要公告、要鉴定、涉外的，用不了。",
            basis: &[
                &procedure::CIVIL_PROCEDURE_165_1,
                &procedure::CIVIL_PROCEDURE_166,
                &procedure_interp::CIVIL_PROCEDURE_INTERP_140,
            ],
        },
        Note {
            title: "支付令",
            text: "卖家书面答应退多少、哪天退，到期没退，你又没有该还没还的东西，可以申请支付令，费用是三分之一。他一提异议并成立，就转成诉讼。",
            basis: &[
                &procedure::CIVIL_PROCEDURE_225,
                &procedure::CIVIL_PROCEDURE_227_2,
                &procedure::CIVIL_PROCEDURE_228,
                &procedure_interp::CIVIL_PROCEDURE_INTERP_427,
                &fees::COURT_FEES_14,
            ],
        },
        Note {
            title: "交不起费",
            text: "起诉时书面申请缓交、减交或者免交。产品质量事故伤了人的，应当准许缓交。",
            basis: &[&fees::COURT_FEES_44, &fees::COURT_FEES_46, &fees::COURT_FEES_47, &fees::COURT_FEES_48],
        },
        Note {
            title: "网上立案",
            text: "在人民法院在线服务里交，实物网购填“买卖合同纠纷”的表，没有网购专用的表。网上交不等于归互联网法院。截图要能拿出手机里的原件。",
            basis: &[
                &element_pleadings::PLEADINGS_0,
                &online_litigation::ONLINE_SUIT_4,
                &online_litigation::ONLINE_SUIT_11,
                &online_litigation::ONLINE_SUIT_12,
                &online_litigation::ONLINE_SUIT_13,
                &online_litigation::ONLINE_SUIT_29,
                &online_litigation::ONLINE_SUIT_30,
                &online_litigation::ONLINE_SUIT_31,
            ],
        },
        Note {
            title: "你是外国人，或者卖家在境外",
            text: "照样可以起诉，收费一样，一般也在基层法院，有的省集中到少数法院，起诉前查公告。小额诉讼用不了，简易程序可以。卖家在境外，支付令也用不了。",
            basis: &[
                &foreign_related::FOREIGN_1,
                &foreign_related::FOREIGN_4,
                &foreign_related::FOREIGN_7,
                &internet_court::INTERNET_COURT_1_2,
                &procedure::CIVIL_PROCEDURE_166,
                &procedure_interp::CIVIL_PROCEDURE_INTERP_520,
                &procedure_interp::CIVIL_PROCEDURE_INTERP_549,
                &fees::COURT_FEES_5,
            ],
        },
        Note {
            title: "区块链、时间戳存的证据",
            text: "能说明存进去以后没改过。存进去以前是不是真的，还要你说明来源和经过。",
            basis: &[
                &online_litigation::ONLINE_SUIT_16,
                &online_litigation::ONLINE_SUIT_17,
                &online_litigation::ONLINE_SUIT_18,
            ],
        },
        Note {
            title: "对方可能把钱转走",
            text: "可以申请保全它的账户和平台保证金。申请费你先出，最多5000元，还要担保；起诉前保全的，30天内必须起诉。",
            basis: &[&procedure::CIVIL_PROCEDURE_104_3, &fees::COURT_FEES_14, &fees::COURT_FEES_38],
        },
        Note {
            title: "判了不付",
            text: "2年内向一审法院申请执行，不用先交费，执行到了由对方出。拖着不付的，加倍算利息。",
            basis: &[
                &procedure::CIVIL_PROCEDURE_235,
                &procedure::CIVIL_PROCEDURE_250,
                &procedure::CIVIL_PROCEDURE_264,
                &fees::COURT_FEES_20,
            ],
        },
    ],
    cost: Cost::CourtFee,
    basis: &[
        &procedure::CIVIL_PROCEDURE_122,
        &procedure::CIVIL_PROCEDURE_126,
        &procedure::CIVIL_PROCEDURE_164,
        &procedure::CIVIL_PROCEDURE_168,
        &procedure_interp::CIVIL_PROCEDURE_INTERP_209,
        &fees::COURT_FEES_13_1,
        &fees::COURT_FEES_16,
        &fees::COURT_FEES_29,
    ],
    ..RUNG
};
