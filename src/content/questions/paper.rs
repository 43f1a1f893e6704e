//! Details that only papers need: names, addresses, numbers. Never asked in the interview.

use crate::domain::question::{Group, Kind, Question};

const fn line(id: &'static str, ask: &'static str, name: &'static str, help: &'static str) -> Question {
    Question { id, group: Group::Paper, ask, name, help, answer: Kind::Text { max: 100, lines: false } }
}

/// The person's name.
pub static MY_NAME: Question = line("my-name", "你的姓名", "姓名", "投诉要用真实姓名。");
/// The person's telephone number.
pub static MY_PHONE: Question = line("my-phone", "你的电话", "电话", "");
/// The person's postal address.
pub static MY_ADDRESS: Question = line("my-address", "你的通讯地址", "通讯地址", "能收到信的地址。");
/// The shop's name as shown.
pub static SELLER_NAME: Question =
    line("seller-name", "店铺或公司的名称", "卖家名称", "店铺页“经营资质”里的公司名最好；没有就写店名。");
/// The address the shop shows.
pub static SELLER_ADDRESS: Question = line("seller-address", "店铺公示的地址", "卖家地址", "没有公示，就写“未公示”。");
/// The platform's name.
pub static PLATFORM_NAME: Question =
    line("platform-name", "平台的名称", "平台名称", "选过平台的，不填就用公开资料里的公司名。照首页底部的证照核对。");
/// The order's number.
pub static ORDER_NUMBER: Question = line("order-number", "订单号", "订单号", "");
/// What was bought, in the person's words.
pub static GOODS_NAME: Question = line("goods-name", "商品名称和数量", "商品", "照订单上的写，例如：牛肉酱4瓶。");
/// What happened, in the person's words.
pub static STORY: Question = Question {
    id: "story",
    group: Group::Paper,
    ask: "问题是什么，怎么发现的",
    name: "问题经过",
    help: "只写你看到、能证明的事。不骂人，不猜测。",
    answer: Kind::Text { max: 1000, lines: true },
};
