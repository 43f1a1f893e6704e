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

/// A reference to an article, `消法55`, `第五十五条`, `电商法 第17条`: the name before it, perhaps empty, and the number.
///
/// ```
/// use weiquan::domain::numeral::reference;
///
/// assert_eq!(reference("消法55"), Some(("消法".to_owned(), 55)));
/// assert_eq!(reference("《电商法》 第十七条第二款"), Some(("电商法".to_owned(), 17)));
/// assert_eq!(reference("第一百四十八条"), Some((String::new(), 148)));
/// assert_eq!(reference("退货"), None);
/// ```
pub fn reference(text: &str) -> Option<(String, u16)> {
    let full = |it: char| u32::from(it).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(it);
    let text = text.chars().map(|it| if ('０'..='９').contains(&it) { full(it) } else { it });
    let text: String = text.filter(|it| !it.is_whitespace() && !"《》".contains(*it)).collect();
    let (place, marked) = text.split_once('条').map_or((text.as_str(), false), |(before, _)| (before, true));
    let name = place.trim_end_matches(|it: char| it.is_ascii_digit() || "零一二三四五六七八九十百千".contains(it));
    let number = place.strip_prefix(name)?;
    let number = number.parse().ok().or_else(|| (1..2000).find(|it| chinese(*it) == number))?;
    let bare = name.strip_suffix('第').unwrap_or(name);
    (marked || !bare.is_empty()).then(|| (bare.to_owned(), number))
}
