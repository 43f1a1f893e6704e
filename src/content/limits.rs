//! LIMITS: every time limit, in the order of the journey: returning, proof, 12315, limitation, court.

use super::{
    holidays::CALENDAR,
    law::{
        admin_litigation_law as admin_suit, admin_recon_law as recon, admin_recon_reg as recon_reg,
        advertising_law as ad, civil_code as civil, civil_procedure_interp as procedure_interp,
        civil_procedure_law as procedure, crpl, crpl_penalty, crpl_reg, ecl, limitation_interp as limitation,
        livestream as live, online_trading, penalty_procedure, peoples_mediation_law as mediation,
        product_quality_law as product, samr_20, samr_121, seven_day,
    },
    papers::REPLY_DAYS,
    questions::{done, what, when, who},
};
use crate::domain::{
    calendar::{Length, Roll},
    claim::InForce,
    date::Date,
    facts::Reader,
    law::{Confidence, Span},
    limit::{Limit, Whose},
    order::sorted,
    question::{Choice, Question},
    truth::Truth,
};

/// All limits.
pub static LIMITS: &[&Limit] = &[
    &SELLER_ANSWER,
    &SEVEN_DAY_RETURN,
    &QUALITY_7,
    &REFUND_AFTER_RETURN,
    &DEEMED_DELAY_15,
    &DURABLE_BURDEN,
    &ODR,
    &ACCEPT,
    &MEDIATE,
    &OLD_MEDIATE,
    &END_NOTICE,
    &RECON_APPLY,
    &REPORT_VERIFY,
    &AD_REPORT_REPLY,
    &OLD_REPORT_NOTICE,
    &JUDICIAL_CONFIRM,
    &FILE_CASE,
    &RESCIND_FRAUD,
    &TERMINATE_RIGHT,
    &DEFECT_NOTICE_MAX,
    &LIMITATION_PRODUCT,
    &COMPLAINT_YEARS,
    &LIMITATION_GENERAL,
    &OLD_LIMITATION,
    &RETAIN_LIVE_END,
    &RETAIN_LIVE_TRADE,
    &RETAIN_TRADE,
    &RESCIND_MAX,
    &LIMITATION_PRODUCT_10Y,
];

/// A limit of the other side or of an authority, sure and in force since the Civil Code. The rest says what differs.
const THEIRS: Limit = Limit {
    id: "",
    title: "",
    whose: Whose::Theirs,
    scope: |_| Truth::No,
    starts: "",
    start: |_| None,
    length: Length::Days(0),
    roll: Roll::RestDay,
    effect: "",
    over: "",
    basis: &[],
    in_force: since(2021, 1, 1, &when::ORDERED),
    confidence: Confidence::High,
};

/// The same, for the person.
const YOURS: Limit = Limit { whose: Whose::Yours, ..THEIRS };

const fn since(year: u16, month: u8, day: u8, on: &'static Question) -> InForce {
    InForce { span: Span::from(year, month, day), on }
}

/// Something was delivered: all problems but an order that never came.
fn delivered(it: &Reader) -> Truth {
    it.is_any(&what::PROBLEM, &[what::FAKE, what::MISLED, what::DEFECT, what::FOOD, what::RETURN_REFUSED])
}

/// Nobody said that a private person sold it: who cannot say still sees the day.
fn from_trader(it: &Reader) -> Truth {
    Truth::from(it.asked(&what::PROBLEM)) & Truth::from(!it.is(&who::SOLD_BY, who::PERSON).is_yes())
}

fn on_platform(it: &Reader) -> Truth {
    it.is_any(&who::CHANNEL, &[who::SHOP, who::LIVE, who::TAKEAWAY])
}

fn did(it: &Reader, step: Choice) -> Truth {
    it.is(&done::STEPS, step)
}

/// Not said to have been done: before it is asked nothing has been.
fn not_yet(it: &Reader, step: Choice) -> Truth {
    (!did(it, step).is_yes()).into()
}

fn received(it: &Reader) -> Option<Date> {
    it.date(&when::RECEIVED)
}

/// The day of knowledge; someone who cannot say gets the day of receipt, which cannot be later.
fn knew(it: &Reader) -> Option<Date> {
    it.date(&when::KNEW).or_else(|| if it.asked(&when::KNEW) { received(it) } else { None })
}

/// The day of the latest news about the complaint, if this is the news.
fn news(it: &Reader, which: Choice) -> Option<Date> {
    if it.is(&done::COMPLAINT, which).is_yes() { it.date(&done::COMPLAINT_NEWS) } else { None }
}

/// The complaint was neither accepted nor refused, as far as told.
fn unanswered(it: &Reader) -> Truth {
    let answered = it.is_any(&done::COMPLAINT, &[done::WITH_FIRM, done::ACCEPTED, done::REFUSED, done::ENDED]);
    did(it, done::COMPLAINED) & Truth::from(!answered.is_yes())
}

/// The last day of the seven working days in which the office has to answer.
fn answer_due(it: &Reader) -> Option<Date> {
    Some(CALENDAR.end(it.date(&done::COMPLAINED_ON)?, Length::WorkingDays(7), Roll::None).last)
}

/// From knowledge, and anew from each demand and complaint that came before the period was over (民法典 195).
fn restarted(it: &Reader, first: Option<Date>, length: Length) -> Option<Date> {
    let first = first?;
    let on = |step, day| if did(it, step).is_yes() { it.date(day) } else { None };
    let events = vec![on(done::TO_SELLER, &done::DEMANDED), on(done::COMPLAINED, &done::COMPLAINED_ON)];
    let events = sorted(events, |it, other| it < other);
    let again = |start: Date, event: Date| {
        let in_time = event <= CALENDAR.end(start, length, Roll::RestDay).last;
        if in_time { start.max(event) } else { start }
    };
    Some(events.into_iter().flatten().fold(first, again))
}

static SELLER_ANSWER: Limit = Limit {
    id: "seller-answer",
    title: "卖家答复你的要求",
    scope: |it| did(it, done::TO_SELLER),
    starts: "要求送到卖家",
    start: |it| it.date(&done::DEMANDED),
    length: Length::Days(REPLY_DAYS),
    effect: "这是信里给的天数，不是法律定的。你自己写了别的天数，以你写的为准。",
    over: "没答复，就往下走：找平台、打12315投诉，都不用再等它。",
    basis: &[&crpl_reg::CRPL_REG_44_1],
    in_force: since(2024, 7, 1, &done::DEMANDED),
    ..THEIRS
};

static SEVEN_DAY_RETURN: Limit = Limit {
    id: "seven-day-return",
    title: "发出七天无理由退货的通知",
    scope: |it| {
        delivered(it)
            & from_trader(it)
            & it.is_any(&who::CHANNEL, &[who::SHOP, who::LIVE, who::OWN_SITE, who::PRIVATE])
            & !it.is(&what::GOODS, what::SERVICE)
            & Truth::from(!it.is_any(&what::RETURN_KIND, what::NEVER_RETURNED).is_yes())
    },
    starts: "签收",
    start: received,
    length: Length::Days(7),
    effect: "这几天里说要退就行，不必寄到。平台的按钮多半不顺延，别等最后一天。定做的、鲜活的等法定例外没有这一条。",
    over: "不影响你：质量有问题、货不对板、卖家骗人的，不走这条路也能退。",
    basis: &[&crpl::CRPL_25_1, &seven_day::SEVEN_DAY_10, &civil::CIVIL_203],
    in_force: since(2014, 3, 15, &when::ORDERED),
    ..YOURS
};

static QUALITY_7: Limit = Limit {
    id: "quality-7",
    title: "因质量问题直接退货",
    scope: |it| it.is(&what::PROBLEM, what::DEFECT) & from_trader(it),
    starts: "签收",
    start: received,
    length: Length::Days(7),
    effect: "国家没有三包规定、双方也没有约定的，这几天里可以直接退。",
    over: "不影响你：还可以要换、要修；问题大到合同白签了，仍然能退。三包、约定更好的按它们。",
    basis: &[&crpl::CRPL_24_1, &civil::CIVIL_203],
    in_force: since(2014, 3, 15, &when::ORDERED),
    ..YOURS
};

static REFUND_AFTER_RETURN: Limit = Limit {
    id: "refund-after-return",
    title: "卖家把货款退给你",
    scope: |it| did(it, done::SENT_BACK) & from_trader(it),
    starts: "卖家收到完好的退货",
    start: |it| it.date(&done::CAME_BACK),
    length: Length::Days(7),
    effect: "无理由退货，商品完好的，这几天里要退款。",
    over: "可以催款，也可以打12315投诉。",
    basis: &[&crpl::CRPL_25_3, &seven_day::SEVEN_DAY_13],
    in_force: since(2014, 3, 15, &when::ORDERED),
    ..THEIRS
};

static DEEMED_DELAY_15: Limit = Limit {
    id: "deemed-delay-15",
    title: "再拖就算故意拖延",
    scope: |it| (did(it, done::TO_SELLER) | did(it, done::SENT_BACK)) & from_trader(it),
    starts: "提出要求；已经寄回的，从卖家收到退货起",
    start: |it| {
        if did(it, done::SENT_BACK).is_yes() { it.date(&done::CAME_BACK) } else { it.date(&done::DEMANDED) }
    },
    length: Length::Days(15),
    effect: "没有正当理由超过15日，执法时算故意拖延或者无理拒绝。它不是允许卖家拖15天。",
    over: "可以举报，请部门查处。国家规定或者约定了期限的，从那个期限满起算。",
    basis: &[&crpl_penalty::CRPL_PENALTY_8, &crpl_penalty::CRPL_PENALTY_9, &seven_day::SEVEN_DAY_31],
    in_force: since(2020, 10, 23, &when::ORDERED),
    ..THEIRS
};

static DURABLE_BURDEN: Limit = Limit {
    id: "durable-burden",
    title: "发现毛病，由卖家举证",
    scope: |it| it.is(&what::PROBLEM, what::DEFECT) & it.is(&what::GOODS, what::DURABLE) & from_trader(it),
    starts: "签收",
    start: received,
    length: Length::Months(6),
    effect: "耐用品在这6个月里发现毛病，要卖家证明不是它的问题。发现了就拍下来、发给卖家。",
    over: "不影响你要求赔，只是改由你证明毛病一开始就有。",
    basis: &[&crpl::CRPL_23_3, &civil::CIVIL_202, &civil::CIVIL_203],
    in_force: since(2014, 3, 15, &when::ORDERED),
    ..YOURS
};

static ODR: Limit = Limit {
    id: "odr",
    title: "企业在绿色通道里和你谈",
    scope: |it| did(it, done::COMPLAINED) & it.is(&done::COMPLAINT, done::WITH_FIRM),
    starts: "企业收到转来的投诉",
    start: |it| it.date(&done::COMPLAINT_NEWS),
    length: Length::WorkingDays(10),
    roll: Roll::None,
    effect: "10个工作日来自公开的制度说明，不是法条。谈不成，可以转成普通投诉。",
    over: "没谈成，就转给市场监管部门。",
    basis: &[&samr_121::COMPLAINT_6],
    in_force: since(2026, 4, 15, &done::COMPLAINED_ON),
    confidence: Confidence::Medium,
    ..THEIRS
};

static ACCEPT: Limit = Limit {
    id: "c12315-accept",
    title: "12315告诉你受不受理",
    scope: unanswered,
    starts: "有权处理的部门收到投诉",
    start: |it| it.date(&done::COMPLAINED_ON),
    length: Length::WorkingDays(7),
    roll: Roll::None,
    effect: "收到那天不算。转来转去的，从真正管事的部门收到起算。",
    over: "过了还没答复，可以先催，再申请行政复议。也可以不等，直接起诉卖家。",
    basis: &[&samr_121::COMPLAINT_15, &samr_121::COMPLAINT_45, &crpl_reg::CRPL_REG_46_2, &crpl::CRPL_46],
    in_force: since(2014, 3, 15, &done::COMPLAINED_ON),
    ..THEIRS
};

static MEDIATE: Limit = Limit {
    id: "c12315-mediate",
    title: "12315调解到头",
    scope: |it| {
        let other = it.is_any(&done::COMPLAINT, &[done::WITH_FIRM, done::REFUSED, done::ENDED]);
        did(it, done::COMPLAINED) & Truth::from(!other.is_yes())
    },
    starts: "投诉受理",
    start: |it| news(it, done::ACCEPTED),
    length: Length::Days(60),
    roll: Roll::Holiday,
    effect: "60天是自然日，鉴定、检测的时间不算在内。末日是法定节假日才顺延，普通周末不顺延。",
    over: "谈不成就终止，部门不能强行让卖家赔。接着走消协、调解或者法院。",
    basis: &[&samr_121::COMPLAINT_23_1, &samr_121::COMPLAINT_45, &crpl_reg::CRPL_REG_46_3],
    in_force: since(2024, 7, 1, &done::COMPLAINT_NEWS),
    ..THEIRS
};

static OLD_MEDIATE: Limit = Limit {
    id: "old-45wd",
    title: "12315调解到头（旧规则）",
    length: Length::WorkingDays(45),
    roll: Roll::None,
    effect: "2024年7月1日前受理的，按当时的45个工作日。现在是60天。",
    basis: &[&samr_20::COMPLAINT_OLD_21],
    in_force: InForce { span: Span::from(2020, 1, 1).before(2024, 7, 1), on: &done::COMPLAINT_NEWS },
    ..MEDIATE
};

static END_NOTICE: Limit = Limit {
    id: "c12315-end-notice",
    title: "12315把终止调解告诉你",
    scope: |it| did(it, done::COMPLAINED) & it.is(&done::COMPLAINT, done::ENDED),
    starts: "决定终止调解",
    start: |it| news(it, done::ENDED),
    length: Length::WorkingDays(7),
    roll: Roll::None,
    effect: "通知留好，能说明你一直在主张权利。",
    over: "没收到，可以打电话要。不影响你起诉。",
    basis: &[&samr_121::COMPLAINT_23_2, &samr_121::COMPLAINT_45],
    in_force: since(2026, 4, 15, &done::COMPLAINT_NEWS),
    ..THEIRS
};

static RECON_APPLY: Limit = Limit {
    id: "recon-apply",
    title: "对12315的不受理、不答复申请行政复议",
    scope: |it| {
        let late = answer_due(it).is_some_and(|due| due < it.today());
        let refused = it.is(&done::COMPLAINT, done::REFUSED).is_yes();
        did(it, done::COMPLAINED) & Truth::from(refused || unanswered(it).is_yes() && late)
    },
    starts: "收到不受理的告知；一直不答复的，从该答复的最后一天起",
    start: |it| if unanswered(it).is_yes() { answer_due(it) } else { news(it, done::REFUSED) },
    length: Length::Days(60),
    effect: "向同级政府申请，不收费。不答复的必须先复议；2026年7月1日起，明确不受理的也可以在6个月内直接起诉。",
    over: "不影响你：和卖家的争议，仍然可以直接去法院。",
    basis: &[
        &recon::RECON_20,
        &recon_reg::RECON_REG_24,
        &recon_reg::RECON_REG_30,
        &admin_suit::ADMIN_SUIT_46,
        &recon::RECON_24,
    ],
    in_force: since(2024, 1, 1, &done::COMPLAINED_ON),
    ..YOURS
};

static REPORT_VERIFY: Limit = Limit {
    id: "report-verify",
    title: "部门核查举报，决定立不立案",
    scope: |it| did(it, done::REPORTED),
    starts: "部门收到举报",
    start: |it| it.date(&done::REPORTED_ON),
    length: Length::WorkingDays(15),
    roll: Roll::None,
    effect: "可以再延15个工作日；检测、鉴定的时间不算。一般没有规定要把结果告诉你。",
    over: "可以打电话问。举报是请部门查处，要回钱走投诉。",
    basis: &[&penalty_procedure::PENALTY_PROCEDURE_18_1, &samr_121::COMPLAINT_35_1, &samr_121::COMPLAINT_36],
    in_force: since(2022, 9, 29, &done::REPORTED_ON),
    ..THEIRS
};

static AD_REPORT_REPLY: Limit = Limit {
    id: "ad-report-reply",
    title: "部门处理广告举报，告诉你结果",
    scope: |it| did(it, done::REPORTED) & it.is_any(&what::PROBLEM, &[what::FAKE, what::MISLED]),
    effect: "举报的是违法广告，就有这一条：要处理，还要告诉你。",
    length: Length::WorkingDays(7),
    over: "可以引这一条去催。",
    basis: &[&ad::AD_53],
    in_force: since(2021, 4, 29, &done::REPORTED_ON),
    ..REPORT_VERIFY
};

static OLD_REPORT_NOTICE: Limit = Limit {
    id: "old-report-notice",
    title: "把立不立案告诉实名举报人（旧规则）",
    starts: "决定立不立案",
    start: |_| None,
    length: Length::WorkingDays(5),
    effect: "2026年4月15日前的举报才有这一条，新办法没有保留。",
    over: "没收到的，可以打电话问。",
    basis: &[&samr_20::COMPLAINT_OLD_31_2],
    in_force: InForce { span: Span::from(2020, 1, 1).before(2026, 4, 15), on: &done::REPORTED_ON },
    ..REPORT_VERIFY
};

static JUDICIAL_CONFIRM: Limit = Limit {
    id: "judicial-confirm",
    title: "双方一起请法院确认调解协议",
    scope: |it| did(it, done::SETTLED),
    starts: "协议生效",
    start: |it| it.date(&done::SETTLED_ON),
    length: Length::Days(30),
    effect: "确认过的协议，对方不照做，可以直接申请执行。不收费。",
    over: "不影响协议的效力：对方不照做，可以另订协议再确认，或者起诉。",
    basis: &[&procedure::CIVIL_PROCEDURE_205, &mediation::MEDIATION_33, &procedure::CIVIL_PROCEDURE_85],
    in_force: since(2024, 1, 1, &done::SETTLED_ON),
    ..YOURS
};

static FILE_CASE: Limit = Limit {
    id: "file-case",
    title: "法院立案，或者裁定不受理",
    scope: |it| did(it, done::SUED),
    starts: "法院收到起诉状，或者补齐材料",
    start: |it| it.date(&done::SUED_ON),
    length: Length::Days(7),
    effect: "要你补材料的，从补齐那天重算。裁定不受理的，可以上诉。",
    over: "可以打12368问，也可以带着收据去催。",
    basis: &[&procedure::CIVIL_PROCEDURE_126, &procedure_interp::CIVIL_PROCEDURE_INTERP_208],
    in_force: since(2024, 1, 1, &done::SUED_ON),
    ..THEIRS
};

static RESCIND_FRAUD: Limit = Limit {
    id: "rescind-fraud",
    title: "请法院撤销被骗签下的合同",
    scope: |it| it.is_any(&what::PROBLEM, &[what::FAKE, what::MISLED]),
    starts: "知道被骗",
    start: knew,
    length: Length::Years(1),
    effect: "要向法院或者仲裁提出，自己发通知不算。催卖家不会让它重新起算。",
    over: "不影响你：退款、三倍赔偿可以不靠撤销，走3年的诉讼时效。",
    basis: &[&civil::CIVIL_152, &civil::CIVIL_148, &civil::CIVIL_199],
    ..YOURS
};

static RESCIND_MAX: Limit = Limit {
    id: "rescind-max",
    title: "撤销合同最晚的一天",
    starts: "下单",
    start: |it| it.date(&when::ORDERED),
    length: Length::Years(5),
    roll: Roll::None,
    effect: "不管哪天才知道被骗，从下单起满5年，撤销权就没有了。",
    over: "撤销权没有了。别的要求看诉讼时效。",
    basis: &[&civil::CIVIL_152],
    ..RESCIND_FRAUD
};

static TERMINATE_RIGHT: Limit = Limit {
    id: "terminate-right",
    title: "解除合同",
    scope: |it| it.is_any(&what::PROBLEM, &[what::NOT_DELIVERED, what::DEFECT]),
    starts: "知道可以解除",
    start: knew,
    length: Length::Years(1),
    effect: "通知卖家就行，写清楚要解除。卖家催你表态的，要在合理时间内答复。",
    over: "不影响你：还可以要求发货、换、修、减价、赔损失。",
    basis: &[&civil::CIVIL_564_2, &civil::CIVIL_563_1, &civil::CIVIL_199],
    ..YOURS
};

static DEFECT_NOTICE_MAX: Limit = Limit {
    id: "defect-notice-max",
    title: "把毛病告诉卖家最晚的一天",
    scope: |it| it.is_any(&what::PROBLEM, &[what::DEFECT, what::FAKE, what::MISLED]),
    starts: "签收",
    start: received,
    length: Length::Years(2),
    effect: "这是最长的线。发现了就该在合理时间内说，越快越好。有质量保证期的，按保证期。",
    over: "卖家知道或者应该知道不符的，不影响你；不然就当作东西没有问题。",
    basis: &[&civil::CIVIL_621_2],
    ..YOURS
};

static LIMITATION_PRODUCT: Limit = Limit {
    id: "limitation-product",
    title: "东西伤人、毁物，起诉索赔",
    scope: |it| it.is(&what::COSTS, what::HARM) & !it.is(&what::INJURY, what::UNRELATED),
    starts: "知道受了损害；要求送到卖家、打12315投诉，都会重新起算",
    start: |it| restarted(it, knew(it), Length::Years(2)),
    length: Length::Years(2),
    effect: "产品质量法写2年，民法典写3年，法院做法不一。按2年准备最稳。",
    over: "先按3年主张，行不行看个案。过了时效也能起诉，只是对方可以拿来抗辩。",
    basis: &[&product::PRODUCT_QUALITY_45_1, &civil::CIVIL_188_1, &civil::CIVIL_195, &limitation::LIMITATION_8],
    in_force: since(2018, 12, 29, &when::ORDERED),
    ..YOURS
};

static LIMITATION_PRODUCT_10Y: Limit = Limit {
    id: "limitation-product-10y",
    title: "缺陷产品索赔最晚的一天",
    starts: "签收",
    start: received,
    length: Length::Years(10),
    roll: Roll::None,
    effect: "产品交到你手里满10年，就不能再按缺陷索赔。",
    over: "还在写明的安全使用期里的，不影响你。",
    basis: &[&product::PRODUCT_QUALITY_45_2],
    ..LIMITATION_PRODUCT
};

static COMPLAINT_YEARS: Limit = Limit {
    id: "c12315-limit",
    title: "打12315投诉",
    scope: |it| from_trader(it) & not_yet(it, done::COMPLAINED),
    starts: "知道吃亏",
    start: knew,
    length: Length::Years(3),
    roll: Roll::Holiday,
    effect: "超过3年就不受理。催卖家不会让它重新起算。",
    over: "不影响你：诉讼时效另算，没过的话仍然可以起诉。",
    basis: &[&samr_121::COMPLAINT_16, &samr_121::COMPLAINT_45],
    in_force: since(2026, 4, 15, &done::COMPLAINED_ON),
    ..YOURS
};

static LIMITATION_GENERAL: Limit = Limit {
    id: "limitation-general",
    title: "打官司的三年期限",
    scope: |it| Truth::from(it.asked(&what::PROBLEM)) & not_yet(it, done::SUED),
    starts: "知道吃亏、知道该找谁；要求送到卖家、打12315投诉，都会重新起算",
    start: |it| restarted(it, knew(it), Length::Years(3)),
    length: Length::Years(3),
    effect: "催告要能证明送到了。只举报、不要求解决自己的事，不当作重新起算。",
    over: "过了也能起诉，只是对方可以拿来抗辩。对方后来又答应赔的，不能再反悔。",
    basis: &[
        &civil::CIVIL_188_1,
        &civil::CIVIL_195,
        &civil::CIVIL_193,
        &limitation::LIMITATION_8,
        &limitation::LIMITATION_12,
        &limitation::LIMITATION_19,
    ],
    in_force: since(2021, 1, 1, &when::KNEW),
    ..YOURS
};

/// Who knew before the Civil Code is told that a limit ran, not when it ended: that law we do not carry.
static OLD_LIMITATION: Limit = Limit {
    id: "limitation-before-2021",
    title: "打官司的期限，可能已经过了",
    start: |_| None,
    effect: "你在2021年以前就知道吃亏，期限照当时的法律算，这里没有收。先打12348问清楚，再花钱花时间。",
    in_force: InForce { span: Span::from(1986, 1, 1).before(2021, 1, 1), on: &when::KNEW },
    ..LIMITATION_GENERAL
};

static RETAIN_LIVE_END: Limit = Limit {
    id: "retain-live-end",
    title: "平台至少把直播视频留到这天",
    scope: |it| it.is(&who::CHANNEL, who::LIVE),
    starts: "直播结束，也就是下单那天",
    start: |it| it.date(&when::ORDERED),
    length: Length::Years(3),
    roll: Roll::None,
    effect: "它要留，不等于你看得到。页面上的回放可能很快撤下，今天就录。",
    over: "平台可以删了。自己录过、公证过的，照样能用。",
    basis: &[&online_trading::ONLINE_TRADING_20_2],
    in_force: since(2021, 5, 1, &when::ORDERED),
    ..YOURS
};

static RETAIN_LIVE_TRADE: Limit = Limit {
    id: "retain-live-trade",
    title: "平台至少把回放、互动、商品页快照留到这天",
    scope: |it| it.is(&who::CHANNEL, who::LIVE) & delivered(it),
    starts: "交易完成，这里按签收算",
    start: received,
    effect: "2026年2月1日起才有这一条，对此前的直播管不管，没有明文。自己取证，按更早的那天准备。",
    basis: &[&live::LIVESTREAM_16],
    in_force: since(2026, 2, 1, &when::ORDERED),
    ..RETAIN_LIVE_END
};

static RETAIN_TRADE: Limit = Limit {
    id: "retain-trade",
    title: "平台至少把交易记录留到这天",
    scope: |it| on_platform(it) & delivered(it),
    starts: "交易完成，这里按签收算",
    start: received,
    effect: "商品页、支付、物流、售后都在内。早点要，早点存。",
    basis: &[&ecl::ECL_31, &online_trading::ONLINE_TRADING_31],
    in_force: since(2019, 1, 1, &when::ORDERED),
    ..RETAIN_LIVE_END
};
