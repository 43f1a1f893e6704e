//! Order: a stable sort for short lists. The standard library's costs about 4 KB of WASM for each type sorted; none of our
//! lists has more than some dozens of rows.

/// The items in order. `before` says whether one must stand before the other; equals keep their places.
///
/// ```
/// use weiquan::domain::order::sorted;
///
/// assert_eq!(sorted(vec![(2, 'a'), (1, 'b'), (2, 'c')], |it, other| it.0 < other.0), [(1, 'b'), (2, 'a'), (2, 'c')]);
/// ```
pub fn sorted<T>(items: Vec<T>, before: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let mut ordered: Vec<T> = Vec::with_capacity(items.len());
    for item in items {
        let place = ordered.iter().position(|it| before(&item, it)).unwrap_or(ordered.len());
        ordered.insert(place, item);
    }
    ordered
}
