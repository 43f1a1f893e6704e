//! 旅游、酒店、机票: a tour may be left at any time, a hotel or a flight may not (旅游法 65). A hotel that is not as described
//! is a matter of [`super::fraud`] and [`super::advertising`].

use super::{
    platform,
    shared::{CONSUMER, LOSS, REFUND, SINCE_2021, and_also, done_within, harm, paid, told_within_of},
};
use crate::{
    content::{
        law::{
            air_service_2021 as service, civil_aviation_law as air, civil_code as civil, crpl, ecl, online_tourism,
            spc_contract_general as contract, spc_general_part as general, spc_tourism as cases,
            tourism_law as tourism,
        },
        questions::{hold, travel, what, who},
    },
    domain::{
        calendar::Length,
        claim::{Amount, Bearer, Claim, Element, InForce, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        law::Span,
        money::Money,
        question::Choice,
        truth::Truth,
    },
};

/// The case is about travel of one of these kinds.
fn kind(it: &Reader, kinds: &[Choice]) -> Truth {
    it.is(&what::PROBLEM, what::TRAVEL).and_then(|| it.is_any(&travel::KIND, kinds))
}

const TOURS: &[Choice] = &[travel::TOUR, travel::BUNDLE];

/// A tour on which this happened.
pub(in crate::content) fn tour(it: &Reader, troubles: &[Choice]) -> Truth {
    kind(it, TOURS).and_then(|| it.is_any(&travel::TOUR_TROUBLE, troubles))
}

fn hotel(it: &Reader, troubles: &[Choice]) -> Truth {
    kind(it, &[travel::HOTEL]).and_then(|| it.is_any(&travel::HOTEL_TROUBLE, troubles))
}

fn flight(it: &Reader, troubles: &[Choice]) -> Truth {
    kind(it, &[travel::FLIGHT]).and_then(|| it.is_any(&travel::FLIGHT_TROUBLE, troubles))
}

/// A single service at the hands of one seller: hotel, ticket, car.
pub(super) fn single_service(it: &Reader) -> Truth {
    kind(it, &[travel::HOTEL, travel::OTHER])
}

/// Tickets, cars and the rest: a contract like any other.
pub(super) fn other(it: &Reader) -> Truth {
    kind(it, &[travel::OTHER])
}

/// A hotel that is not what the page said.
pub(super) fn hotel_misdescribed(it: &Reader) -> Truth {
    hotel(it, &[travel::DIFFERENT])
}

/// A hotel without the room booked.
pub(super) fn no_room(it: &Reader) -> Truth {
    hotel(it, &[travel::NO_ROOM])
}

// ── Tours ──────────────────────────────────────────────────────────────────

/// What was paid, less what the organiser shows to be spent for good; until it shows anything, the whole price.
fn rest(it: &Reader) -> Option<Money> {
    let spent = it.money(&travel::NECESSARY);
    Some(paid(it)?.less(spent.unwrap_or_default()))
}

const PACKAGE: Element = Element {
    name: "是包价旅游",
    // A bundle of flight and hotel may be one, and may not: left open.
    test: |it| it.is(&travel::KIND, travel::TOUR) | it.is(&travel::KIND, travel::BUNDLE) & Truth::Unknown,
    bearer: Bearer::Consumer,
    note: "单订的酒店、机票不能这样随时退。没有导游的打包自由行，看个案。",
    proof: &[hold::ORDER, hold::PAYMENT],
    basis: &[&tourism::TOURISM_65],
};

const REST: Remedy = Remedy {
    name: "退余款",
    amount: Some(Amount {
        pot: Pot::Price,
        terms: &[Term { base_name: "付的钱减去必要费用", base: rest, times: 1 }],
        floor: None,
        up_to: false,
    }),
};

const UNUSED: Remedy = Remedy {
    name: "退没做到的部分",
    amount: Some(Amount {
        pot: Pot::Price,
        terms: &[Term { base_name: "没做到的部分", base: |it| it.money(&travel::UNUSED), times: 1 }],
        floor: None,
        up_to: false,
    }),
};

const BASE: Claim = Claim {
    id: "tour-leave",
    title: "随时退团，退余款",
    party: Party::TravelAgency,
    liability: Liability::Direct,
    scope: |it| tour(it, &[travel::QUIT]) | hotel(it, &[travel::QUIT]) | flight(it, &[travel::TICKET]),
    elements: &[PACKAGE],
    defences: &[],
    follows: None,
    remedies: &[REST],
    basis: &[&tourism::TOURISM_65, &cases::TOURISM_CASES_12],
    in_force: SINCE_2021,
    plain: "行程没结束，都可以退。扣掉旅行社拿得出凭据的必要费用，余款退你。",
    caveat: "只管包价旅游。已经发生、退不回来，两样都要旅行社证明。",
};

/// 旅游法65：随时解除.
pub static LEAVE: Claim = BASE;

/// 旅游法67：不可抗力.
pub static FORCE: Claim = Claim {
    id: "tour-force",
    title: "去不成了，退余款",
    scope: |it| tour(it, &[travel::BLOCKED]),
    elements: &[Element {
        name: "真的去不成，不怪谁",
        test: |it| it.yes(&travel::CANNOT_GO),
        bearer: Bearer::Consumer,
        note: "例如封路、停航、景区关闭。只是不想去，走随时退团。",
        proof: &[hold::LISTING, hold::CHAT],
        basis: &[&tourism::TOURISM_67],
    }],
    basis: &[&tourism::TOURISM_67],
    plain: "扣掉旅行社已经付出去、退不回来的，余款退你。改行程的，多退少补。",
    caveat: "滞留多花的食宿你自己出，返程的费用和旅行社分担。",
    ..BASE
};

/// 旅游法63：没成团.
pub static CALLED_OFF: Claim = Claim {
    id: "tour-called-off",
    title: "没成团，全退",
    scope: |it| kind(it, TOURS),
    elements: &[Element {
        name: "没凑够人，旅行社取消的",
        test: |it| it.is(&travel::TOUR_TROUBLE, travel::CALLED_OFF),
        bearer: Bearer::Consumer,
        note: "境内提前7日、出境提前30日通知；没提前的，另算违约。",
        proof: &[hold::CHAT, hold::ORDER],
        basis: &[&tourism::TOURISM_63_3],
    }],
    remedies: &[REFUND],
    basis: &[&tourism::TOURISM_63_3],
    plain: "没成团，付的钱一分不扣，全退。",
    caveat: "",
    ..BASE
};

fn doing(it: &Reader, whose: &[Choice]) -> Truth {
    it.is_any(&travel::WHOSE_DOING, whose)
}

const NOT_OWN: Element = Element {
    name: "是你自己，或躲不开的事造成的",
    test: |it| doing(it, &[travel::MINE, travel::NOBODY]),
    bearer: Bearer::Respondent,
    note: "地接社、导游、司机的错，都算组团社的。",
    proof: &[],
    basis: &[&tourism::TOURISM_70_1, &tourism::TOURISM_71_1],
};

/// 旅游纠纷规定15：漏景点、降标准.
pub static WORSE: Claim = Claim {
    id: "tour-worse",
    title: "漏景点、降标准，退钱",
    scope: |it| tour(it, &[travel::WORSE]),
    elements: &[Element {
        name: "少做了、做得比约定差",
        test: |it| it.money(&travel::UNUSED).map(|it| it != Money::ZERO).into(),
        bearer: Bearer::Consumer,
        note: "拿合同、行程单一项一项比。",
        proof: &[hold::ORDER, hold::PHOTOS, hold::CHAT],
        basis: &[&cases::TOURISM_CASES_15_1, &tourism::TOURISM_58_1],
    }],
    defences: &[NOT_OWN],
    remedies: &[UNUSED, LOSS],
    basis: &[
        &cases::TOURISM_CASES_15_1,
        &tourism::TOURISM_70_1,
        &tourism::TOURISM_71_1,
        &tourism::TOURISM_9,
        &cases::TOURISM_CASES_22,
        &civil::CIVIL_577,
    ],
    plain: "没做到的项目、降掉的标准，把钱退你，还要赔合理的费用。找签合同的那家。",
    caveat: "一般的违约没有1至3倍的赔偿。",
    ..BASE
};

/// 旅游法35：购物、自费.
pub static SHOPPING: Claim = Claim {
    id: "tour-shopping",
    title: "退购物、退自费",
    scope: |it| tour(it, &[travel::SHOPPING]),
    elements: &[Element {
        name: "行程结束30日内提出",
        test: |it| told_within_of(it, &travel::ENDED_ON, Length::Days(30)),
        bearer: Bearer::Consumer,
        note: "向旅行社提，不是向店里。发票、刷卡单、聊天都留好。",
        proof: &[hold::CHAT, hold::PAYMENT, hold::GOODS_KEPT],
        basis: &[&tourism::TOURISM_35_3],
    }],
    defences: &[Element {
        name: "你自己要求，又没影响别人",
        test: |it| it.yes(&travel::AGREED),
        bearer: Bearer::Respondent,
        note: "双方协商一致、或你要求，而且没影响别人的行程，才算。",
        proof: &[],
        basis: &[&tourism::TOURISM_35_3],
    }],
    remedies: &[Remedy {
        name: "退购物款和自费款",
        amount: Some(Amount {
            pot: Pot::Extra,
            terms: &[Term { base_name: "购物和自费", base: |it| it.money(&travel::SPENT), times: 1 }],
            floor: None,
            up_to: false,
        }),
    }],
    basis: &[&tourism::TOURISM_35_3, &tourism::TOURISM_9],
    plain: "被低价团、指定购物、硬加自费坑了的，旅行社要替你退货，先垫货款；自费款退给你。",
    caveat: "东西还在、没用过，最好办。",
    ..BASE
};

const ABLE_AND_REFUSED: Element = Element {
    name: "要求了，能做，仍拒绝",
    test: |it| it.yes(&travel::REFUSED),
    bearer: Bearer::Consumer,
    note: "确实做不到的不算。你怎么要求、它怎么答的，录下来。",
    proof: &[hold::CHAT],
    basis: &[&tourism::TOURISM_70_1],
};

/// 旅游法70(1)：一至三倍.
pub static DUMPED: Claim = Claim {
    id: "tour-dumped",
    title: "拒绝履行，另赔1至3倍",
    scope: |it| tour(it, &[travel::DUMPED]),
    elements: &[
        PACKAGE,
        ABLE_AND_REFUSED,
        Element {
            name: "受了伤，或被困在当地",
            test: |it| it.yes(&travel::STRANDED),
            bearer: Bearer::Consumer,
            note: "要有这样的严重后果。只是少玩了、不愉快，不算。",
            proof: &[hold::PHOTOS, hold::BILLS, hold::CHAT],
            basis: &[&tourism::TOURISM_70_1],
        },
    ],
    remedies: &[
        Remedy {
            name: "赔偿金，至少旅游费用的一倍",
            amount: Some(Amount {
                pot: Pot::Punitive,
                terms: &[Term { base_name: "旅游费用", base: paid, times: 1 }],
                floor: None,
                up_to: false,
            }),
        },
        Remedy {
            name: "赔偿金，最多旅游费用的三倍",
            amount: Some(Amount {
                pot: Pot::Punitive,
                terms: &[Term { base_name: "旅游费用", base: paid, times: 3 }],
                floor: None,
                up_to: true,
            }),
        },
        LOSS,
    ],
    basis: &[&tourism::TOURISM_70_1],
    plain: "能做却硬是不做，害你受伤或被困的，除了赔损失，另赔旅游费用的1至3倍。",
    caveat: "几倍由法院定。一般的违约没有这一条。",
    ..BASE
};

/// 旅游法70(1)：一般违约.
pub static BROKEN: Claim = Claim {
    id: "tour-broken",
    title: "半路不管，退钱、赔损失",
    scope: |it| tour(it, &[travel::DUMPED]),
    elements: &[Element {
        name: "后面的行程没做",
        test: |it| it.money(&travel::UNUSED).map(|it| it != Money::ZERO).into(),
        bearer: Bearer::Consumer,
        note: "没做的那几项，按合同、报价单算钱。",
        proof: &[hold::ORDER, hold::CHAT, hold::PHOTOS],
        basis: &[&tourism::TOURISM_70_1],
    }],
    defences: &[NOT_OWN],
    remedies: &[UNUSED, LOSS],
    basis: &[&tourism::TOURISM_70_1, &tourism::TOURISM_71_1, &civil::CIVIL_577],
    plain: "没做的行程退钱，你自己垫的食宿、交通也由它赔。",
    caveat: "",
    ..BASE
};

/// 旅游纠纷规定10：转团.
pub static MOVED: Claim = Claim {
    id: "tour-moved",
    title: "擅自转团，解约、追违约",
    scope: |it| kind(it, TOURS),
    elements: &[Element {
        name: "没问你就转给了别家",
        test: |it| it.is(&travel::TOUR_TROUBLE, travel::MOVED),
        bearer: Bearer::Consumer,
        note: "看合同上的旅行社，和实际接待的是不是一家。",
        proof: &[hold::ORDER, hold::CHAT, hold::PHOTOS],
        basis: &[&cases::TOURISM_CASES_10],
    }],
    remedies: &[Remedy { name: "解除合同，承担违约责任", amount: None }, LOSS],
    basis: &[&cases::TOURISM_CASES_10, &civil::CIVIL_577],
    plain: "可以解约，追究违约。途中受了损害的，签约的和接待的连带赔。",
    caveat: "",
    ..BASE
};

/// 旅游纠纷规定20：加收.
pub static SURCHARGE: Claim = Claim {
    id: "tour-surcharge",
    title: "退多收的钱",
    scope: |it| tour(it, &[travel::SURCHARGE]),
    elements: &[Element {
        name: "同样的服务，多收了你的钱",
        test: |it| it.money(&travel::EXTRA).map(|it| it != Money::ZERO).into(),
        bearer: Bearer::Consumer,
        note: "因为不购物、不参加自费，或因年龄、职业加收的，都算。",
        proof: &[hold::PAYMENT, hold::CHAT],
        basis: &[&cases::TOURISM_CASES_20],
    }],
    remedies: &[Remedy {
        name: "退多收的钱",
        amount: Some(Amount {
            pot: Pot::Price,
            terms: &[Term { base_name: "多收的钱", base: |it| it.money(&travel::EXTRA), times: 1 }],
            floor: None,
            up_to: false,
        }),
    }],
    basis: &[&cases::TOURISM_CASES_20],
    plain: "多收的，全退。",
    caveat: "",
    ..BASE
};

/// 旅游纠纷规定16：公共交通延误.
pub static TRANSIT: Claim = Claim {
    id: "tour-transit",
    title: "交通晚点，退没花的钱",
    scope: |it| tour(it, &[travel::TRANSIT]),
    elements: &[Element {
        name: "因为晚点，有的行程没做成",
        test: |it| it.money(&travel::UNUSED).map(|it| it != Money::ZERO).into(),
        bearer: Bearer::Consumer,
        note: "只退没有实际发生的费用。",
        proof: &[hold::ORDER, hold::CHAT],
        basis: &[&cases::TOURISM_CASES_16],
    }],
    defences: &[Element {
        name: "合同另写了怎么办",
        test: |it| it.yes(&travel::OTHERWISE),
        bearer: Bearer::Respondent,
        note: "有约定的按约定。",
        proof: &[],
        basis: &[&cases::TOURISM_CASES_16],
    }],
    remedies: &[UNUSED],
    basis: &[&cases::TOURISM_CASES_16],
    plain: "飞机、火车晚点，行程做不成的，没发生的费用退给你。",
    caveat: "",
    ..BASE
};

/// 旅游纠纷规定7、旅游法71(2)：人身、财产受损.
pub static HURT: Claim = Claim {
    id: "tour-hurt",
    title: "途中受伤、失物，赔损失",
    scope: |it| tour(it, &[travel::HURT]),
    elements: &[Element {
        name: "旅行社那边没保障好安全",
        test: |it| doing(it, &[travel::THEIRS]) | doing(it, &[travel::FREE_TIME]) & Truth::Unknown,
        bearer: Bearer::Consumer,
        note: "公共交通造成的，找承运人。自由活动时，只看它提示、救助了没有。",
        proof: &[hold::BILLS, hold::PHOTOS, hold::CHAT],
        basis: &[&cases::TOURISM_CASES_7, &tourism::TOURISM_71_2, &tourism::TOURISM_70_1],
    }],
    remedies: &[Remedy {
        name: "赔人身和财物的损失",
        amount: Some(Amount {
            pot: Pot::Loss,
            terms: &[Term { base_name: "人身和财物的损失", base: harm, times: 1 }],
            floor: None,
            up_to: false,
        }),
    }],
    basis: &[
        &tourism::TOURISM_71_2,
        &cases::TOURISM_CASES_7,
        &cases::TOURISM_CASES_14,
        &civil::CIVIL_1165,
        &civil::CIVIL_1179,
    ],
    plain: "可以找组团社，也可以找地接社、接待的。挂靠经营的，和挂靠人连带。",
    caveat: "是别人害的，旅行社没尽安全保障，只担相应的补充责任。",
    ..BASE
};

/// 旅游欺诈三倍.
pub static LIED: Claim = Claim {
    id: "tour-treble",
    title: "三倍赔偿（旅游欺诈）",
    scope: |it| tour(it, &[travel::LIED]),
    elements: &[
        CONSUMER,
        Element {
            name: "在要紧的事上说了假话",
            test: |it| it.is_any(&what::DIFFERENCE, &[what::MATTERS, what::KNOWN_BEFORE]),
            bearer: Bearer::ConsumerStrict,
            note: "要紧，是指会影响你报不报名。说大话、小误差，不算。",
            proof: &[hold::LISTING, hold::CHAT],
            basis: &[&crpl::CRPL_20, &general::GENERAL_PART_21],
        },
        Element {
            name: "是故意的",
            test: |it| it.is_any(&what::INTENT, &[what::KNEW, what::LIED]),
            bearer: Bearer::ConsumerStrict,
            note: "写错、临时变动，不是故意。",
            proof: &[hold::CHAT, hold::LISTING],
            basis: &[&general::GENERAL_PART_21],
        },
        Element {
            name: "你信了才报名",
            test: |it| it.is(&what::DIFFERENCE, what::MATTERS),
            bearer: Bearer::ConsumerStrict,
            note: "报名前就知道的，不算受骗。",
            proof: &[hold::CHAT, hold::ORDER],
            basis: &[&general::GENERAL_PART_21],
        },
    ],
    remedies: &[Remedy {
        name: "三倍赔偿",
        amount: Some(Amount {
            pot: Pot::Punitive,
            terms: &[Term { base_name: "骗人的那部分服务费", base: paid, times: 3 }],
            floor: Some(Money::yuan(500)),
            up_to: true,
        }),
    }],
    basis: &[&cases::TOURISM_CASES_15_2, &crpl::CRPL_55_1, &general::GENERAL_PART_21],
    plain: "故意骗你报名的，可以要涉及的服务费的3倍，不到500元按500元。",
    caveat: "按整团的费用算，还是只按骗人的那一项算，各地判得不一样。",
    ..BASE
};

// ── Hotels ─────────────────────────────────────────────────────────────────

const BOOKED: Element = Element {
    name: "订好了，你也按时到了",
    test: |it| it.yes(&travel::CONFIRMED),
    bearer: Bearer::Consumer,
    note: "确认短信、订单页、和前台的对话留好。",
    proof: &[hold::ORDER, hold::CHAT],
    basis: &[&civil::CIVIL_577],
};

/// 到店无房.
pub static NO_ROOM: Claim = Claim {
    id: "hotel-no-room",
    title: "到店没房，退款、赔差价",
    party: Party::Seller,
    scope: no_room,
    elements: &[BOOKED],
    remedies: &[
        REFUND,
        Remedy {
            name: "另住的差价",
            amount: Some(Amount {
                pot: Pot::Replacement,
                terms: &[Term {
                    base_name: "另住的房价减去原来的",
                    base: |it| {
                        let (price, paid) = (it.money(&what::REPLACEMENT_PRICE), paid(it));
                        Some(price?.less(paid?))
                    },
                    times: 1,
                }],
                floor: None,
                up_to: false,
            }),
        },
        LOSS,
    ],
    basis: &[&civil::CIVIL_577, &civil::CIVIL_563_1, &civil::CIVIL_566, &civil::CIVIL_584, &civil::CIVIL_591_1],
    plain: "订了不给住，酒店要退款，赔你另住差不多的房贵出来的钱。",
    caveat: "另住得比附近同档贵很多的，多出的不赔。平台有“到店无房”承诺的，照承诺。",
    ..BASE
};

const ROOM_CANCELLED: Claim = Claim {
    id: "hotel-cancel",
    title: "退订酒店",
    party: Party::Seller,
    scope: |it| hotel(it, &[travel::QUIT]),
    elements: &[Element {
        name: "没有算数的“不可取消”",
        test: |it| !it.is(&travel::HOTEL_TERM, travel::SHOWN),
        bearer: Bearer::Respondent,
        note: "写得显眼、又便宜的，多半有效。只勾选、弹窗一下，一般不够。",
        proof: &[hold::LISTING, hold::ORDER],
        basis: &[&civil::CIVIL_496_2, &civil::CIVIL_497, &contract::CONTRACT_GENERAL_10_3],
    }],
    remedies: &[Remedy {
        name: "退房费",
        amount: Some(Amount {
            pot: Pot::Price,
            terms: &[Term { base_name: "付的房费", base: paid, times: 1 }],
            floor: None,
            up_to: true,
        }),
    }],
    basis: &[&civil::CIVIL_496_2, &civil::CIVIL_497, &civil::CIVIL_577],
    plain: "“不可取消”没显眼提醒过的，可以主张它不算数。越早退，对方损失越小，退得越多。",
    caveat: "单订酒店没有随时退的权利。能退多少，看酒店能不能再卖出去，看个案。",
    ..BASE
};

/// 不可取消.
pub static CANCEL: Claim = ROOM_CANCELLED;

/// 页面写着可以免费取消.
pub static HOTEL_FREE: Claim = Claim {
    id: "hotel-free-cancel",
    title: "照页面写的免费退订",
    elements: &[Element {
        name: "页面写着可以免费取消",
        test: |it| it.is(&travel::HOTEL_TERM, travel::FREE),
        bearer: Bearer::Consumer,
        note: "在写明的时间之前退的才算，看清几点截止。",
        proof: &[hold::LISTING, hold::ORDER],
        basis: &[&civil::CIVIL_577],
    }],
    remedies: &[REFUND],
    basis: &[&civil::CIVIL_577],
    plain: "页面写着可以免费取消的，照写的全退。",
    caveat: "",
    ..ROOM_CANCELLED
};

/// 不可抗力退订.
pub static HOTEL_FORCE: Claim = Claim {
    id: "hotel-force",
    title: "去不成了，退房费",
    party: Party::Seller,
    scope: |it| hotel(it, &[travel::BLOCKED]),
    elements: &[Element {
        name: "真的去不成，不怪谁",
        test: |it| it.yes(&travel::CANNOT_GO),
        bearer: Bearer::Consumer,
        note: "封路、停航的通知截图，尽早告诉酒店。",
        proof: &[hold::LISTING, hold::CHAT],
        basis: &[&civil::CIVIL_563_1],
    }],
    remedies: &[Remedy {
        name: "退房费",
        amount: Some(Amount {
            pot: Pot::Price,
            terms: &[Term { base_name: "付的房费", base: paid, times: 1 }],
            floor: None,
            up_to: true,
        }),
    }],
    basis: &[&civil::CIVIL_563_1, &civil::CIVIL_566, &civil::CIVIL_533],
    plain: "躲不开的事让你住不成，可以解约退款；还能住、只是很不公平的，可以要求改期。",
    caveat: "退多少、损失怎么分，看个案。",
    ..BASE
};

// ── Flights ────────────────────────────────────────────────────────────────

/// Since the text of the aviation law of 2021, by the day of the flight; which of the two texts is cited follows from it.
const SINCE_FLOWN: InForce = InForce { span: Span::from(2021, 4, 29), on: &travel::FLIGHT_ON };

/// Limits of international conventions apply, and their figures are not carried here.
const LIMITS: &str = "赔偿有限额，按国际公约，数由民航局公布，这里不给数。故意、轻率的不受限。时效2年。";

/// What was spent because of the delay.
fn other_spent(it: &Reader) -> Option<Money> {
    match it.is(&what::COSTS, what::OTHER_COST) {
        Truth::Yes => it.money(&what::OTHER_SPENT),
        Truth::No => Some(Money::ZERO),
        Truth::Unknown => None,
    }
}

const AIR: Claim = Claim {
    id: "flight-delay",
    title: "航班延误，赔实际损失",
    party: Party::Carrier,
    scope: |it| flight(it, &[travel::DELAYED]),
    elements: &[Element {
        name: "因为延误，多花了钱",
        test: |it| other_spent(it).map(|it| it != Money::ZERO).into(),
        bearer: Bearer::Consumer,
        note: "多花的食宿、改签、误掉的订单，都要有票据。",
        proof: &[hold::BILLS, hold::ORDER],
        basis: &[&air::AVIATION_132],
    }],
    defences: &[Element {
        name: "能做的都做了",
        test: |it| it.yes(&travel::MEASURES),
        bearer: Bearer::Respondent,
        note: "由航空公司证明。请它开延误证明，写明原因。",
        proof: &[],
        basis: &[&air::AVIATION_132, &air::AVIATION_OLD_126],
    }],
    remedies: &[Remedy {
        name: "赔延误的损失",
        amount: Some(Amount {
            pot: Pot::Loss,
            terms: &[Term { base_name: "多花的钱", base: other_spent, times: 1 }],
            floor: None,
            up_to: true,
        }),
    }],
    basis: &[
        &air::AVIATION_132,
        &air::AVIATION_154_2,
        &air::AVIATION_135,
        &air::AVIATION_136,
        &air::AVIATION_140_1,
        &air::AVIATION_143,
        &air::AVIATION_OLD_126,
        &air::AVIATION_OLD_135,
    ],
    in_force: SINCE_FLOWN,
    plain: "延误让你多花的钱，航空公司赔，除非它证明尽了力。改签、食宿它也要安排。",
    caveat: LIMITS,
    ..BASE
};

/// 航班延误.
pub static DELAY: Claim = AIR;

fn bag(it: &Reader, cases: &[Choice]) -> Truth {
    it.is_any(&travel::BAG, cases)
}

/// Written notice in time: seven days for damage, twenty-one for delay (民用航空法 142(2)); nothing was received, nothing runs.
fn objected(it: &Reader) -> Truth {
    let told = |days| done_within(it, &travel::BAG_ON, &travel::WROTE_ON, Length::Days(days));
    let free = bag(it, &[travel::BAG_GONE, travel::BAG_CARRIED]);
    let damaged = || bag(it, &[travel::BAG_DAMAGED]).and_then(|| told(7));
    free.or_else(damaged).or_else(|| bag(it, &[travel::BAG_LATE]).and_then(|| told(21)))
}

/// 行李.
pub static BAGGAGE: Claim = Claim {
    id: "flight-baggage",
    title: "行李坏了、丢了，航空公司赔",
    scope: |it| flight(it, &[travel::BAGGAGE]),
    elements: &[
        Element {
            name: "在运输里出的事",
            test: |it| {
                let checked = bag(it, &[travel::BAG_DAMAGED, travel::BAG_LATE, travel::BAG_GONE]);
                checked.or_else(|| it.yes(&travel::CREW_FAULT))
            },
            bearer: Bearer::Consumer,
            note: "托运的不看过错；随身带的，要航空公司有过错。行李牌留好。",
            proof: &[hold::ORDER, hold::PHOTOS],
            basis: &[&air::AVIATION_129],
        },
        Element {
            name: "书面提出没过期",
            test: objected,
            bearer: Bearer::Consumer,
            note: "托运的：坏了，拿到起7日内；晚到，拿到起21日内。过期不能起诉，它有欺诈的除外。",
            proof: &[hold::CHAT, hold::PHOTOS],
            basis: &[&air::AVIATION_142_2, &air::AVIATION_OLD_134],
        },
    ],
    defences: &[Element {
        name: "是行李自身的毛病",
        test: |it| it.yes(&travel::BAG_ITSELF),
        bearer: Bearer::Respondent,
        note: "本来就裂了、装了易碎的东西。",
        proof: &[],
        basis: &[&air::AVIATION_129],
    }],
    remedies: &[Remedy {
        name: "赔行李的损失",
        amount: Some(Amount {
            pot: Pot::Loss,
            terms: &[Term { base_name: "行李的损失", base: |it| it.money(&travel::BAG_LOSS), times: 1 }],
            floor: None,
            up_to: true,
        }),
    }],
    basis: &[
        &air::AVIATION_129,
        &air::AVIATION_142_2,
        &air::AVIATION_135,
        &air::AVIATION_136,
        &air::AVIATION_140_1,
        &air::AVIATION_143,
        &air::AVIATION_OLD_134,
        &air::AVIATION_OLD_135,
    ],
    plain: "托运的坏了、丢了、晚到了，航空公司赔。先书面提出来：坏了7日内，晚到21日内。",
    ..AIR
};

/// 机上伤亡.
pub static INJURED: Claim = Claim {
    id: "flight-injury",
    title: "飞机上受伤，航空公司赔",
    scope: |it| flight(it, &[travel::INJURED]),
    elements: &[Element {
        name: "机上、上下飞机时的事故",
        test: |it| !it.is(&travel::HURT_HOW, travel::ELSEWHERE),
        bearer: Bearer::Consumer,
        note: "候机楼、路上出的事，看是谁管的地方。",
        proof: &[hold::BILLS, hold::PHOTOS],
        basis: &[&air::AVIATION_128],
    }],
    defences: &[Element {
        name: "完全是自己身体的原因",
        test: |it| it.is(&travel::HURT_HOW, travel::HEALTH),
        bearer: Bearer::Respondent,
        note: "由航空公司证明。",
        proof: &[],
        basis: &[&air::AVIATION_128],
    }],
    remedies: &[Remedy {
        name: "赔人身的损失",
        amount: Some(Amount {
            pot: Pot::Loss,
            terms: &[Term { base_name: "人身的损失", base: harm, times: 1 }],
            floor: None,
            up_to: true,
        }),
    }],
    basis: &[&air::AVIATION_128, &air::AVIATION_136, &air::AVIATION_143, &civil::CIVIL_1179, &air::AVIATION_OLD_135],
    plain: "在飞机上、上下飞机时出事故受伤，航空公司赔医药、误工这些。",
    ..AIR
};

/// 退票.
pub static TICKET: Claim = Claim {
    id: "flight-refund",
    title: "退票款",
    scope: |it| flight(it, &[travel::TICKET]),
    elements: &[Element {
        name: "该退，还没退",
        test: |it| it.is_any(&travel::TICKET_TERM, &[travel::AIRLINE, travel::ALLOWED, travel::UNTOLD]),
        bearer: Bearer::Consumer,
        note: "退改规则是格式条款，卖票时要明白告诉你。写明不退、你也看到的，多半有效。",
        proof: &[hold::ORDER, hold::LISTING],
        basis: &[&air::AVIATION_153_1, &civil::CIVIL_496_2],
    }],
    defences: &[],
    remedies: &[Remedy {
        name: "退票款",
        amount: Some(Amount {
            pot: Pot::Price,
            terms: &[Term { base_name: "该退的票款", base: |it| it.money(&travel::TICKET_DUE), times: 1 }],
            floor: None,
            up_to: false,
        }),
    }],
    basis: &[
        &air::AVIATION_153_1,
        &civil::CIVIL_496_2,
        &civil::CIVIL_577,
        &civil::CIVIL_563_1,
        &service::AIR_SERVICE_0,
    ],
    in_force: SINCE_2021,
    plain: "该退的票款，找卖票的和航空公司都行，它们不能互相推。",
    caveat: "出错票由谁赔，看票代有没有代理权。退款天数的规定没核对到全文。时效按2年准备。",
    ..AIR
};

// ── Platforms that sell travel ─────────────────────────────────────────────

/// A tour or a flight, booked on a platform.
pub(super) fn on_platform(it: &Reader) -> Truth {
    booked_on_platform(it, &[travel::TOUR, travel::BUNDLE, travel::FLIGHT])
}

fn booked_on_platform(it: &Reader, kinds: &[Choice]) -> Truth {
    and_also(it, kind(it, kinds), || it.is_any(&who::CHANNEL, &[who::SHOP, who::LIVE]))
}

fn tour_on_platform(it: &Reader) -> Truth {
    booked_on_platform(it, TOURS)
}

/// 平台自己打包卖.
pub static PLATFORM_SELF_RUN: Claim = Claim {
    id: "tour-platform-self-run",
    title: "平台自己卖的团，它就是旅行社",
    scope: tour_on_platform,
    follows: Some(Party::TravelAgency),
    remedies: SAME_AS_AGENCY,
    plain: "平台自己打包、标自营卖的，旅行社该退、该赔的，直接找它。",
    caveat: "",
    ..platform::SELF_RUN_BASE
};

/// 平台知道却不管.
pub static PLATFORM_KNEW: Claim = Claim {
    id: "tour-platform-knew",
    scope: tour_on_platform,
    follows: Some(Party::TravelAgency),
    remedies: SAME_AS_AGENCY,
    basis: &[&ecl::ECL_38_1, &crpl::CRPL_44_2, &tourism::TOURISM_48, &online_tourism::ONLINE_TOURISM_0],
    plain: "平台早该管却不管，例如旅行社没有许可还让它卖，你可以要它们一起赔。",
    caveat: "只是展示链接、又给得出旅行社信息的平台，不直接赔。",
    ..platform::KNEW_BASE
};

/// 平台给不出旅行社信息.
pub static PLATFORM_IDENTITY: Claim = Claim {
    id: "tour-platform-identity",
    title: "给不出旅行社信息，由平台赔",
    scope: tour_on_platform,
    follows: Some(Party::TravelAgency),
    basis: &[&crpl::CRPL_44_1, &ecl::ECL_58_3],
    ..platform::IDENTITY_BASE
};

const SAME_AS_AGENCY: &[Remedy] = &[Remedy { name: "旅行社该退、该赔的，也可以找它要", amount: None }];
