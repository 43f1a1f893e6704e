//! Chinese numerals, as articles are counted: 第一百四十八条.

/// A whole number in Chinese characters, for 0 to 9999.
///
/// ```
/// use weiquan::domain::numeral::chinese;
///
/// assert_eq!(chinese(10), "十");
/// assert_eq!(chinese(148), "一百四十八");
/// assert_eq!(chinese(1207), "一千二百零七");
/// ```
pub fn chinese(number: u16) -> String {
    const DIGITS: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let digit = |it: u16| DIGITS.get(usize::from(it)).copied().unwrap_or_default();
    if number < 10 {
        return digit(number).to_owned();
    }
    let mut text = String::new();
    let mut skipped = false;
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let it = number / unit % 10;
        if it == 0 {
            skipped = !text.is_empty();
            continue;
        }
        if skipped {
            text.push('零');
            skipped = false;
        }
        // 十八, not 一十八, where ten leads.
        if !(it == 1 && unit == 10 && text.is_empty()) {
            text.push_str(digit(it));
        }
        text.push_str(name);
    }
    text
}

/// An article and its paragraph, `第二十五条第三款`; paragraph 0 is the whole article, article 0 the instrument as such.
pub fn article(article: u16, paragraph: u8) -> String {
    if article == 0 {
        return "有关规定".to_owned();
    }
    let article = chinese(article);
    if paragraph == 0 {
        format!("第{article}条")
    } else {
        format!("第{article}条第{}款", chinese(paragraph.into()))
    }
}
