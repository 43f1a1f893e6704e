//! JSON: what a case is written in. A reader and a writer of our own, because in the WASM the bytes decide
//! (ARCHITECTURE.md has the figures) and because a number we do not know comes back exactly as it was written.

use std::fmt::Write;

/// One JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number as it is written: `4980`, `-1.50e3`.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object.
    Object(Object),
}

/// The fields of an object in the order of their names, each name once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Object(Vec<(String, Value)>);

/// Why a text is not a value we can take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not JSON from this place on.
    At {
        /// From 1.
        line: usize,
        /// From 1, in bytes; the last byte's where the text is cut short.
        column: usize,
    },
    /// Lists and objects lie deeper within each other than was allowed.
    TooDeep,
}

impl Value {
    /// The whole number, if it is one that is written without sign, point and exponent, and below 2⁶⁴.
    pub fn as_number(&self) -> Option<u64> {
        if let Self::Number(it) = self { it.parse().ok() } else { None }
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(it) = self { Some(it) } else { None }
    }

    /// What is in the list; nothing if it is none.
    pub fn as_list(&self) -> &[Self] {
        if let Self::List(it) = self { it } else { &[] }
    }

    /// The object, if it is one.
    pub fn as_object(&self) -> Option<&Object> {
        if let Self::Object(it) = self { Some(it) } else { None }
    }

    /// The value as text, without spaces.
    pub fn write(&self) -> String {
        let mut out = String::new();
        self.write_to(&mut out);
        out
    }

    fn write_to(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(it) => out.push_str(if *it { "true" } else { "false" }),
            Self::Number(it) => out.push_str(it),
            Self::Text(it) => write_text(it, out),
            Self::List(them) => {
                out.push('[');
                for (n, it) in them.iter().enumerate() {
                    comma(n, out);
                    it.write_to(out);
                }
                out.push(']');
            }
            Self::Object(fields) => {
                out.push('{');
                for (n, (name, it)) in fields.0.iter().enumerate() {
                    comma(n, out);
                    write_text(name, out);
                    out.push(':');
                    it.write_to(out);
                }
                out.push('}');
            }
        }
    }
}

fn comma(n: usize, out: &mut String) {
    if 0 < n {
        out.push(',');
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for it in text.chars() {
        match it {
            '"' | '\\' => out.extend(['\\', it]),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            // Writing to a String cannot fail.
            '\0'..' ' => drop(write!(out, "\\u{:04x}", u32::from(it))),
            _ => out.push(it),
        }
    }
    out.push('"');
}

impl From<bool> for Value {
    fn from(it: bool) -> Self {
        Self::Bool(it)
    }
}

impl From<u64> for Value {
    fn from(it: u64) -> Self {
        Self::Number(it.to_string())
    }
}

impl From<&str> for Value {
    fn from(it: &str) -> Self {
        Self::Text(it.to_owned())
    }
}

impl Object {
    /// The value of this name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let place = self.0.binary_search_by(|it| it.0.as_str().cmp(name)).ok()?;
        self.0.get(place).map(|it| &it.1)
    }

    /// Takes the value of this name out.
    pub fn take(&mut self, name: &str) -> Option<Value> {
        let place = self.0.binary_search_by(|it| it.0.as_str().cmp(name)).ok()?;
        Some(self.0.remove(place).1)
    }

    /// Adds a field, or changes it.
    pub fn put(&mut self, name: &str, value: Value) {
        let place = self.0.partition_point(|it| it.0.as_str() < name);
        match self.0.get_mut(place) {
            Some(it) if it.0 == name => it.1 = value,
            _ => self.0.insert(place, (name.to_owned(), value)),
        }
    }

    /// Every field.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// How many fields there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// There are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(String, Value)> for Object {
    /// Of a name that stands twice the last counts.
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(fields: I) -> Self {
        Self(ordered(fields.into_iter().collect()))
    }
}

impl IntoIterator for Object {
    type Item = (String, Value);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// Reads one value, in which lists and objects lie at most `depth` deep within each other.
pub fn read(text: &str, depth: usize) -> Result<Value, Fault> {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(depth)?;
    match reader.next_sign() {
        None => Ok(value),
        Some(_) => Err(reader.fault()),
    }
}

/// How far a text has been read.
struct Reader<'a> {
    text: &'a str,
    /// In bytes; always between two characters.
    at: usize,
}

impl Reader<'_> {
    fn fault(&self) -> Fault {
        let bytes = self.text.as_bytes();
        let read = bytes.get(..=self.at).unwrap_or(bytes);
        let lines = read.split(|it| *it == b'\n');
        let (line, column) = lines.fold((0, 0), |(line, _), it| (line + 1, it.len()));
        Fault::At { line, column }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Reads this byte, if it is the next.
    fn eat(&mut self, byte: u8) -> bool {
        let is_next = self.byte() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    /// The next byte that is no space. It is not read yet.
    fn next_sign(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    fn expect(&mut self, sign: u8) -> Result<(), Fault> {
        if self.next_sign() == Some(sign) {
            self.at += 1;
            Ok(())
        } else {
            Err(self.fault())
        }
    }

    fn value(&mut self, depth: usize) -> Result<Value, Fault> {
        match self.next_sign() {
            Some(b'n') => self.word("null", Value::Null),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'"') => self.text().map(Value::Text),
            Some(b'[' | b'{') if depth == 0 => Err(Fault::TooDeep),
            Some(b'[') => self.list(depth - 1),
            Some(b'{') => self.object(depth - 1),
            _ => self.number(),
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, Fault> {
        for byte in word.bytes() {
            if !self.eat(byte) {
                return Err(self.fault());
            }
        }
        Ok(value)
    }

    fn list(&mut self, depth: usize) -> Result<Value, Fault> {
        let mut items = Vec::new();
        self.expect(b'[')?;
        while items.is_empty() && self.next_sign() != Some(b']') || !items.is_empty() && self.eat(b',') {
            items.push(self.value(depth)?);
            self.next_sign();
        }
        self.expect(b']')?;
        Ok(Value::List(items))
    }

    fn object(&mut self, depth: usize) -> Result<Value, Fault> {
        let mut fields = Vec::new();
        self.expect(b'{')?;
        while fields.is_empty() && self.next_sign() != Some(b'}') || !fields.is_empty() && self.eat(b',') {
            self.next_sign();
            let name = self.text()?;
            self.expect(b':')?;
            fields.push((name, self.value(depth)?));
            self.next_sign();
        }
        self.expect(b'}')?;
        Ok(Value::Object(Object(ordered(fields))))
    }

    fn text(&mut self) -> Result<String, Fault> {
        self.expect(b'"')?;
        let mut text = String::new();
        loop {
            let from = self.at;
            while !matches!(self.byte(), None | Some(b'"' | b'\\' | ..b' ')) {
                self.at += 1;
            }
            text.push_str(self.text.get(from..self.at).unwrap_or_default());
            if self.eat(b'"') {
                return Ok(text);
            }
            if !self.eat(b'\\') {
                return Err(self.fault());
            }
            text.push(self.escaped()?);
        }
    }

    /// What follows a backslash.
    fn escaped(&mut self) -> Result<char, Fault> {
        let it = match self.byte() {
            Some(it @ (b'"' | b'\\' | b'/')) => char::from(it),
            Some(b'b') => '\u{8}',
            Some(b't') => '\t',
            Some(b'n') => '\n',
            Some(b'f') => '\u{c}',
            Some(b'r') => '\r',
            Some(b'u') => return self.escaped_number(),
            _ => return Err(self.fault()),
        };
        self.at += 1;
        Ok(it)
    }

    /// `u` and four digits; two of them for a character above U+FFFF.
    fn escaped_number(&mut self) -> Result<char, Fault> {
        let mut code = self.unit()?;
        if (0xd800..0xdc00).contains(&code) {
            if !self.eat(b'\\') {
                return Err(self.fault());
            }
            let low = self.unit()?;
            // Without its second half the first stays, and is no character.
            if (0xdc00..0xe000).contains(&low) {
                code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
            }
        }
        char::from_u32(code).ok_or(self.fault())
    }

    fn unit(&mut self) -> Result<u32, Fault> {
        if !self.eat(b'u') {
            return Err(self.fault());
        }
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.byte().and_then(|it| char::from(it).to_digit(16)).ok_or(self.fault())?;
            self.at += 1;
            code = code * 16 + digit;
        }
        Ok(code)
    }

    fn number(&mut self) -> Result<Value, Fault> {
        let from = self.at;
        self.eat(b'-');
        if !self.eat(b'0') {
            self.digits()?;
        }
        if self.eat(b'.') {
            self.digits()?;
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _sign = self.eat(b'+') || self.eat(b'-');
            // Beyond that other programs have no such number.
            if !self.digits()?.parse::<u16>().is_ok_and(|it| it <= 308) {
                return Err(self.fault());
            }
        }
        Ok(Value::Number(self.text.get(from..self.at).unwrap_or_default().to_owned()))
    }

    /// At least one digit.
    fn digits(&mut self) -> Result<&str, Fault> {
        let from = self.at;
        while let Some(b'0'..=b'9') = self.byte() {
            self.at += 1;
        }
        if from == self.at { Err(self.fault()) } else { Ok(self.text.get(from..self.at).unwrap_or_default()) }
    }
}

/// The fields in the order of their names, of a name that stands twice the last. Both halves are put in order and then
/// merged, so that no file can take long.
fn ordered(mut fields: Vec<(String, Value)>) -> Vec<(String, Value)> {
    if fields.is_sorted_by(|it, next| it.0 < next.0) {
        return fields;
    }
    let mut later = ordered(fields.split_off(fields.len() / 2)).into_iter().peekable();
    let mut all = Vec::new();
    for it in ordered(fields) {
        while let Some(first) = later.next_if(|later| later.0 < it.0) {
            all.push(first);
        }
        if later.peek().is_none_or(|later| later.0 != it.0) {
            all.push(it);
        }
    }
    all.extend(later);
    all
}
