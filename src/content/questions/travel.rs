//! Questions about travel: tours, hotels, flights.

use super::choice;
use crate::domain::question::{Choice, Group, Kind, Question};

/// 跟团.
pub const TOUR: Choice = Choice::new("tour", "跟团游", "一口价，有导游或领队");
/// 自由行套餐.
pub const BUNDLE: Choice = Choice::new("bundle", "打包的自由行", "机票加酒店一口价，没有导游");
/// 酒店.
pub const HOTEL: Choice = choice("hotel", "单订的酒店、民宿");
/// 机票.
pub const FLIGHT: Choice = choice("flight", "机票、航班");
/// 其他.
pub const OTHER: Choice = choice("other", "门票、租车，或者别的");

/// What was booked: a tour may be left at any time, a hotel or a flight may not (旅游法 65).
pub static KIND: Question = Question {
    id: "travel-kind",
    group: Group::What,
    ask: "订的是哪种？",
    name: "旅游的种类",
    help: "种类不同，找的人和算法都不同。",
    answer: Kind::OneOf(&[TOUR, BUNDLE, HOTEL, FLIGHT, OTHER]),
};

/// 想退.
pub const QUIT: Choice = choice("quit", "我想退团、退订");
/// 不可抗力.
pub const BLOCKED: Choice = Choice::new("blocked", "碰上台风、封路，去不成", "");
/// 没成团.
pub const CALLED_OFF: Choice = choice("called-off", "没凑够人，旅行社取消了");
/// 缩水.
pub const WORSE: Choice = choice("worse", "漏景点、降标准、改行程");
/// 购物.
pub const SHOPPING: Choice = choice("shopping", "低价骗来，逼购物、加自费");
/// 甩团.
pub const DUMPED: Choice = choice("dumped", "半路不管了，能做的也不做");
/// 转团.
pub const MOVED: Choice = choice("moved", "没问我就转给了别家");
/// 加收.
pub const SURCHARGE: Choice = choice("surcharge", "因为不购物、年龄、职业多收钱");
/// 受伤.
pub const HURT: Choice = choice("hurt", "受了伤，丢了、坏了东西");
/// 交通延误.
pub const TRANSIT: Choice = choice("transit", "飞机、火车晚点，少玩了");
/// 骗.
pub const LIED: Choice = choice("lied", "说假话骗我报名");

/// What is wrong with the tour.
pub static TOUR_TROUBLE: Question = Question {
    id: "tour-trouble",
    group: Group::What,
    ask: "旅行社那边出了什么事？",
    name: "跟团的问题",
    help: "可以选几样。",
    answer: Kind::AnyOf(&[QUIT, BLOCKED, CALLED_OFF, WORSE, SHOPPING, DUMPED, MOVED, SURCHARGE, HURT, TRANSIT, LIED]),
};

/// 到店无房.
pub const NO_ROOM: Choice = choice("no-room", "到了没房");
/// 和写的不一样.
pub const DIFFERENT: Choice = choice("different", "和页面写的不一样");

/// What is wrong with the hotel.
pub static HOTEL_TROUBLE: Question = Question {
    id: "hotel-trouble",
    group: Group::What,
    ask: "酒店那边出了什么事？",
    name: "酒店的问题",
    help: "可以选几样。",
    answer: Kind::AnyOf(&[NO_ROOM, QUIT, BLOCKED, DIFFERENT]),
};

/// 延误.
pub const DELAYED: Choice = choice("delayed", "延误、取消");
/// 行李.
pub const BAGGAGE: Choice = choice("baggage", "行李坏了、丢了、晚到");
/// 退票.
pub const TICKET: Choice = choice("ticket", "退票不给退，或者扣太多");
/// 受伤.
pub const INJURED: Choice = choice("injured", "受了伤");

/// What is wrong with the flight.
pub static FLIGHT_TROUBLE: Question = Question {
    id: "flight-trouble",
    group: Group::What,
    ask: "航班出了什么事？",
    name: "航班的问题",
    help: "可以选几样。",
    answer: Kind::AnyOf(&[DELAYED, BAGGAGE, TICKET, INJURED]),
};

/// 旅行社.
pub const THEIRS: Choice = choice("theirs", "旅行社，或者它找来接待的");
/// 自己.
pub const MINE: Choice = choice("mine", "我自己");
/// 谁也不怪.
pub const NOBODY: Choice = choice("nobody", "天灾、管制这类躲不开的事");
/// 自由活动.
pub const FREE_TIME: Choice = choice("free-time", "自由活动时，我自己安排的");
/// 公共交通.
pub const TRANSPORT: Choice = choice("transport", "飞机、火车、轮船公司");

/// Whose doing it was (旅游法 67, 70, 71).
pub static WHOSE_DOING: Question = Question {
    id: "tour-whose-doing",
    group: Group::What,
    ask: "主要是谁的原因？",
    name: "谁的原因",
    help: "地接社、导游、司机、景区，都算旅行社那边。",
    answer: Kind::OneOf(&[THEIRS, MINE, NOBODY, FREE_TIME, TRANSPORT]),
};

const fn yes_no(
    id: &'static str,
    ask: &'static str,
    name: &'static str,
    help: &'static str,
    [yes, no]: [&'static str; 2],
) -> Question {
    Question { id, group: Group::What, ask, name, help, answer: Kind::YesNo { yes, no } }
}

/// Whether the journey really cannot be made (旅游法 67, 民法典 563(1)).
pub static CANNOT_GO: Question = yes_no(
    "cannot-go",
    "是真的去不成，还是不想去？",
    "真的去不成",
    "例如封路、停航、景区关了。只是担心天气，不算。",
    ["真的去不成", "能去，只是不想去"],
);
/// Whether the agency could perform, was asked to, and refused (旅游法 70(1)).
pub static REFUSED: Question = yes_no(
    "tour-refused",
    "你要求了，它能做，却不做吗？",
    "要求后仍拒绝",
    "要求的时间、人、回答都记下来。",
    ["是", "不是，或者它确实做不到"],
);
/// Whether the refusal had grave consequences (旅游法 70(1)).
pub static STRANDED: Question = yes_no(
    "tour-stranded",
    "因此受伤，或被困在当地了吗？",
    "受伤或滞留",
    "只是少玩了、不高兴，不算。",
    ["受了伤，或者被困住了", "没有"],
);
/// Whether buying was agreed and troubled nobody else (旅游法 35).
pub static AGREED: Question = yes_no(
    "shopping-agreed",
    "是你自己要买、也没耽误别人吗？",
    "自愿的购物",
    "被要求签的“自愿书”，照实说当时的情形。",
    ["我自己要的，或说好的", "不是"],
);
/// Whether the contract says otherwise (旅游纠纷规定 16).
pub static OTHERWISE: Question = yes_no(
    "transit-otherwise",
    "合同另写了晚点怎么办吗？",
    "晚点另有约定",
    "看合同里公共交通那一条。",
    ["写了", "没写"],
);
/// Whether the booking was confirmed and the guest came in time.
pub static CONFIRMED: Question = yes_no(
    "room-confirmed",
    "预订确认了，你也按时到了吗？",
    "订房已确认",
    "看确认短信，和约定的最晚到店时间。",
    ["确认了，按时到的", "没确认，或者过了时间才到"],
);
/// Whether the airline has shown that it did what it could (民用航空法 132).
pub static MEASURES: Question = yes_no(
    "airline-measures",
    "航空公司证明它尽力了吗？",
    "航空公司尽了力",
    "例如天气、管制，而且能做的都做了。光说“天气原因”不够。",
    ["证明了", "没证明"],
);
/// Whether the baggage itself was the cause (民用航空法 129).
pub static BAG_ITSELF: Question = yes_no(
    "baggage-itself",
    "是行李自身的毛病造成的吗？",
    "行李自身的毛病",
    "例如本来就裂了、装了易碎的东西。",
    ["是", "不是"],
);
/// Whether the airline is at fault for what was carried by hand (民用航空法 129).
pub static CREW_FAULT: Question = yes_no(
    "crew-fault",
    "是航空公司的人弄的吗？",
    "航空公司的过错",
    "随身带的东西，要它有过错才赔。",
    ["是", "不是，或者说不清"],
);

/// 没提醒.
pub const HIDDEN: Choice = choice("hidden", "没写，或者不显眼");
/// 显眼.
pub const SHOWN: Choice = choice("shown", "写得很显眼，价钱也便宜些");
/// 可取消.
pub const FREE: Choice = choice("free", "写着可以免费取消");

/// What was said about cancelling (民法典 496, 497).
pub static HOTEL_TERM: Question = Question {
    id: "hotel-term",
    group: Group::What,
    ask: "付款前，页面写了不能取消吗？",
    name: "不可取消的约定",
    help: "看订单页、付款页，别只看后来的短信。",
    answer: Kind::OneOf(&[HIDDEN, SHOWN, FREE]),
};

/// 航司取消.
pub const AIRLINE: Choice = choice("airline", "航班取消、改得太多，我没坐");
/// 规则可退.
pub const ALLOWED: Choice = choice("allowed", "照退改规则就该退");
/// 规则没告知.
pub const UNTOLD: Choice = choice("untold", "买票时没告诉我退改规则");
/// 规则不退.
pub const TOLD: Choice = choice("told", "规则写明不退，买的时候看到了");

/// Why the ticket should be refunded (民用航空法 153(1)).
pub static TICKET_TERM: Question = Question {
    id: "ticket-term",
    group: Group::What,
    ask: "退票是哪种情况？",
    name: "退票的理由",
    help: "退改规则在订单页、行程单上。",
    answer: Kind::OneOf(&[AIRLINE, ALLOWED, UNTOLD, TOLD]),
};

/// 托运损坏.
pub const BAG_DAMAGED: Choice = choice("damaged", "托运的，坏了、少了");
/// 托运延误.
pub const BAG_LATE: Choice = choice("late", "托运的，晚到了");
/// 托运遗失.
pub const BAG_GONE: Choice = choice("gone", "托运的，一直没找到");
/// 随身.
pub const BAG_CARRIED: Choice = choice("carried", "随身带的，坏了、丢了");

/// What became of the baggage (民用航空法 129, 142).
pub static BAG: Question = Question {
    id: "baggage",
    group: Group::What,
    ask: "行李怎么了？",
    name: "行李的情况",
    help: "坏了、晚到的，都要赶紧书面提出来。",
    answer: Kind::OneOf(&[BAG_DAMAGED, BAG_LATE, BAG_GONE, BAG_CARRIED]),
};

/// 机上事故.
pub const ON_BOARD: Choice = choice("on-board", "在飞机上、上下飞机时出的事");
/// 别处.
pub const ELSEWHERE: Choice = choice("elsewhere", "在别的地方");
/// 健康.
pub const HEALTH: Choice = choice("health", "完全是自己身体的原因");

/// How somebody was hurt on a flight (民用航空法 128).
pub static HURT_HOW: Question = Question {
    id: "flight-hurt-how",
    group: Group::What,
    ask: "在哪里、怎么受的伤？",
    name: "受伤的经过",
    help: "当场请机组写下来。",
    answer: Kind::OneOf(&[ON_BOARD, ELSEWHERE, HEALTH]),
};

const fn money(id: &'static str, ask: &'static str, name: &'static str, help: &'static str) -> Question {
    Question { id, group: Group::What, ask, name, help, answer: Kind::Money }
}

/// What the organiser shows to have been spent for good (旅游法 65, 67).
pub static NECESSARY: Question =
    money("tour-necessary", "旅行社拿凭据证明，多少退不回？", "退不回的必要费用", "要有票据。没拿出凭据的，填0。");
/// What was not done, or not used.
pub static UNUSED: Question =
    money("tour-unused", "没玩到、降了标准的，值多少？", "没做到的部分", "看合同、报价单里那几项的价。");
/// What was spent in shops and on extras (旅游法 35(3)).
pub static SPENT: Question = money("tour-spent", "购物、自费一共花了多少？", "购物和自费", "只算被骗去、被逼的。");
/// What was charged on top (旅游纠纷规定 20).
pub static EXTRA: Question = money("tour-extra", "多收了多少？", "多收的钱", "和同团一样的人比。");
/// What of the ticket is due.
pub static TICKET_DUE: Question =
    money("ticket-due", "该退还没退的，有多少？", "该退的票款", "照规则该扣的先减掉；规则没告诉过的不减。");
/// What the baggage came to.
pub static BAG_LOSS: Question =
    money("baggage-loss", "行李一共损失了多少？", "行李的损失", "坏的、丢的价值，晚到时应急买的东西。");

const fn day(id: &'static str, ask: &'static str, name: &'static str, help: &'static str) -> Question {
    Question { id, group: Group::When, ask, name, help, answer: Kind::PastDay }
}

/// The day the journey ended (旅游法 35(3)).
pub static ENDED_ON: Question = day("trip-ended-on", "行程哪天结束的？", "行程结束日期", "最后一天的日期。");
/// The day of the flight: which aviation law applies, and the two years (民用航空法 143).
pub static FLIGHT_ON: Question = day("flight-on", "航班哪天到的，或该到的？", "航班日期", "看行程单。");
/// The day the baggage was handed over (民用航空法 142(2)).
pub static BAG_ON: Question = day("baggage-on", "行李哪天拿到的？", "拿到行李的日期", "看行李牌、签收记录。");
/// The day the airline was told in writing (民用航空法 142(2)).
pub static WROTE_ON: Question =
    day("baggage-wrote-on", "哪天书面告诉航空公司的？", "书面提出的日期", "当场填的单子、邮件都算。还没写的，填今天。");
