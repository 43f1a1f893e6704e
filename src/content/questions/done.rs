//! Questions about what has been done so far. A day is asked for only once its step is said to have been taken.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 找过卖家.
pub const TO_SELLER: Choice =
    Choice::new("to-seller", "向卖家提过要求，有记录", "聊天里写清楚要什么就算；只打过电话不算");
/// 寄回.
pub const SENT_BACK: Choice = choice("sent-back", "把东西寄回去了");
/// 找过平台.
pub const TO_PLATFORM: Choice = choice("to-platform", "请平台介入过，或者向它要过卖家信息");
/// 投诉过.
pub const COMPLAINED: Choice = Choice::new("complained", "打12315投诉过", "要退款、要赔偿的那种");
/// 举报过.
pub const REPORTED: Choice = Choice::new("reported", "打12315举报过", "请部门去查的那种");
/// 找过消协.
pub const TO_ASSOCIATION: Choice = choice("to-association", "找消费者协会受理过");
/// 调解成.
pub const SETTLED: Choice = choice("settled", "调解谈成了，签了协议");
/// 起诉.
pub const SUED: Choice = choice("sued", "向法院交过起诉状");
/// 别的路.
pub const ELSEWHERE: Choice =
    Choice::new("elsewhere", "走过别的路", "复议、仲裁、支付令、保全、援助、投诉快递或运营商");

/// Which steps were taken.
pub static STEPS: Question = Question {
    id: "steps",
    group: Group::Done,
    ask: "到今天为止，你做过哪些？",
    name: "已经做过的",
    help: "都没有，就选“以上都没有”。以后做了，回来改就行。",
    answer: Kind::AnyOf(&[
        TO_SELLER,
        SENT_BACK,
        TO_PLATFORM,
        COMPLAINED,
        REPORTED,
        TO_ASSOCIATION,
        SETTLED,
        SUED,
        ELSEWHERE,
    ]),
};

const fn day(id: &'static str, ask: &'static str, name: &'static str, help: &'static str) -> Question {
    Question { id, group: Group::Done, ask, name, help, answer: Kind::PastDay }
}

/// The day the demand reached the seller (时效规定 8).
pub static DEMANDED: Question = day(
    "demanded",
    "最近一次正式提要求，是哪天送到的？",
    "向卖家提出的日期",
    "聊天发的，填发出那天；寄信的，填签收那天。",
);

/// The day the other side pressed the parents in writing to say whether they stand by it (民法典 145(2)).
pub static URGED_ON: Question =
    day("urged-on", "对方哪天书面催你表态的？", "对方催你认下来的日期", "催监护人说认不认这笔钱。没催过的，选不清楚。");

/// The day the seller got the goods back (消法 25(3)).
pub static CAME_BACK: Question =
    day("came-back", "卖家哪天收到退货的？", "卖家收到退货的日期", "查退货快递的签收时间。");

/// The day the competent office got the complaint (投诉举报办法 15).
pub static COMPLAINED_ON: Question =
    day("complained-on", "12315投诉是哪天收到的？", "投诉日期", "有权处理的部门收到那天；查不到就填提交那天。");

/// 没答复.
pub const SILENT: Choice = choice("silent", "还没答复");
/// 企业和解.
pub const WITH_FIRM: Choice = Choice::new("with-firm", "转给企业先谈", "绿色通道、在线争议解决");
/// 受理.
pub const ACCEPTED: Choice = choice("accepted", "受理了，在调解");
/// 不受理.
pub const REFUSED: Choice = choice("refused", "告诉我不受理");
/// 终止.
pub const ENDED: Choice = choice("ended", "谈不成，终止了");

/// Where the complaint stands.
pub static COMPLAINT: Question = Question {
    id: "complaint",
    group: Group::Done,
    ask: "12315投诉现在怎么样了？",
    name: "投诉的进展",
    help: "看短信，或者在12315平台上查。",
    answer: Kind::OneOf(&[SILENT, WITH_FIRM, ACCEPTED, REFUSED, ENDED]),
};

/// The day of the latest news about the complaint.
pub static COMPLAINT_NEWS: Question =
    day("complaint-news", "这个结果是哪天定的？", "投诉结果的日期", "通知上写的日期；没写就填收到通知那天。");

/// The day the office got the report.
pub static REPORTED_ON: Question = day("reported-on", "举报是哪天收到的？", "举报日期", "查不到就填提交那天。");

/// The day the settlement took effect (人民调解法 29, 30).
pub static SETTLED_ON: Question =
    day("settled-on", "调解协议哪天生效的？", "调解协议生效日期", "一般是双方签名、盖章齐了那天。");

/// The day the court got the statement of claim.
pub static SUED_ON: Question = day("sued-on", "法院哪天收到起诉状的？", "起诉日期", "补过材料的，填补齐那天。");

/// 没有要.
pub const NOT_ASKED: Choice = choice("not-asked", "没有要过");
/// 还在等.
pub const PENDING: Choice = choice("pending", "要了，还在等");
/// 给了.
pub const GIVEN: Choice = choice("given", "给了，能用");
/// 不给.
pub const WITHHELD: Choice = Choice::new("withheld", "不给，或者给的没用", "空号、假地址、残缺");

/// What whoever was asked for information did.
pub const ANSWERS: Kind = Kind::OneOf(&[NOT_ASKED, PENDING, GIVEN, WITHHELD]);

/// Whether the platform gave the seller's true name, address and a working contact (消法 44(1)).
pub static IDENTITY: Question = Question {
    id: "identity",
    group: Group::Done,
    ask: "平台给你卖家的真实名称、地址和电话了吗？",
    name: "平台给的卖家信息",
    help: "三样都要有，打得通、找得到。少一样就选不给。",
    answer: ANSWERS,
};

/// Whether the platform gave its records (电商法 62, 直播电商办法 18).
pub static RECORDS: Question = Question {
    id: "records",
    group: Group::Done,
    ask: "平台给你交易记录、直播回放了吗？",
    name: "平台给的记录",
    help: "下单时的商品页、聊天、直播回放，平台至少要存3年。",
    answer: ANSWERS,
};

/// 联系得上.
pub const REACHED: Choice = choice("reached", "联系得上");
/// 联系不上.
pub const LOST: Choice = choice("lost", "公示了，但是联系不上");
/// 没公示.
pub const UNLISTED: Choice = choice("unlisted", "没有公示名称和地址");

/// Whether the seller can be reached as published: decides which office a complaint goes to (投诉举报办法 13(3)).
pub static REACHABLE: Question = Question {
    id: "reachable",
    group: Group::Done,
    ask: "照公示的地址和电话，联系得上卖家吗？",
    name: "卖家能否联系上",
    help: "店铺页的“经营资质”或者“证照信息”里有公司名和地址。",
    answer: Kind::OneOf(&[REACHED, LOST, UNLISTED]),
};

/// Whether the shop changed hands unannounced, or runs on somebody else's licence (网络消费规定 6, 消法 42).
pub static CHANGED_HANDS: Question = Question {
    id: "changed-hands",
    // It is asked once the seller cannot be reached, and that is asked last.
    group: Group::Done,
    ask: "店铺转过手没公示，或者借了别人的执照吗？",
    name: "店铺转让或借照",
    help: "页面上的公司、收款方、发货方不是同一家，就要留意。",
    answer: Kind::YesNo { yes: "是", no: "没有" },
};
