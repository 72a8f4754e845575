#include "loader/conversions.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <limits>
#include <optional>

namespace frontstage::loader {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

std::string write(std::string_view word) {
    return "write `" + std::string(word) + '`';
}

struct Signed {
    std::string_view sign, rest;
};

Signed parted(std::string_view word) {
    const bool has_sign = word.starts_with('+') || word.starts_with('-');
    return {word.substr(0, has_sign ? 1 : 0), word.substr(has_sign ? 1 : 0)};
}

std::string without(std::string_view text, std::string_view signs) {
    std::string out;
    for (const char c : text)
        if (signs.find(c) == std::string_view::npos) out += c;
    return out;
}

std::string_view without_zeros(std::string_view digits) {
    const std::size_t first = digits.find_first_not_of('0');
    return first == std::string_view::npos ? "0" : digits.substr(first);
}

std::optional<std::int64_t> counted(std::string_view digits) {
    std::int64_t value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (fault != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

// What a person may have meant by a number written in some programming language's way.
std::optional<std::string> number_meant(std::string_view rest) {
    const std::string low = lower(rest);
    std::int64_t value = 0;
    const auto in_base = [&](std::string_view digits, int base) {
        const char* end = digits.data() + digits.size();
        const auto result = std::from_chars(digits.data(), end, value, base);
        return !digits.empty() && result.ec == std::errc() && result.ptr == end;
    };
    const std::string_view view = low;
    if (low.starts_with("0x") && in_base(view.substr(2), 16)) return std::to_string(value);
    if (low.starts_with("0o") && in_base(view.substr(2), 8)) return std::to_string(value);
    if (low.starts_with("0b") && in_base(view.substr(2), 2)) return std::to_string(value);
    const std::size_t e = low.find('e');
    if (e != std::string::npos && all_digits(view.substr(0, e)) && all_digits(view.substr(e + 1)) &&
        view.size() - e == 2)
        return std::string(view.substr(0, e)) + std::string(view[e + 1] - '0', '0');
    const std::string plain = without(low, "_, '");
    if (plain != low && all_digits(plain) && !low.empty() && is_digit(low.front()) &&
        is_digit(low.back()))
        return plain;
    return std::nullopt;
}

const char* const a_number = "write digits, with `+` or `-` before them where it has a sign";

}  // namespace

Converted<bool> to_yes_no(std::string_view word) {
    if (word == "true") return true;
    if (word == "false") return false;
    constexpr std::array<std::string_view, 6> yes{"yes", "on", "y", "1", "true", "t"};
    constexpr std::array<std::string_view, 6> no{"no", "off", "n", "0", "false", "f"};
    const std::string low = lower(word);
    if (std::find(yes.begin(), yes.end(), low) != yes.end()) return Cure{"write `true`"};
    if (std::find(no.begin(), no.end(), low) != no.end()) return Cure{"write `false`"};
    return Cure{"write `true` or `false`"};
}

Converted<std::int64_t> to_whole(std::string_view word) {
    const auto [sign, rest] = parted(word);
    if (all_digits(rest)) {
        if (rest.size() > 1 && rest.front() == '0')
            return Cure{write(std::string(sign) + std::string(without_zeros(rest))) +
                        ", without the zero before it"};
        const auto value = counted(rest);
        if (!value) return Cure{"", true};
        return sign == "-" ? -*value : *value;
    }
    if (const auto meant = number_meant(rest)) return Cure{write(std::string(sign) + *meant)};
    const std::size_t point = rest.find_first_of(".,");
    if (point != std::string_view::npos && all_digits(rest.substr(0, point)) &&
        all_digits(rest.substr(point + 1)))
        return Cure{write(std::string(sign) + std::string(rest.substr(0, point))) +
                    "; a whole number is wanted here"};
    return Cure{a_number};
}

Converted<double> to_decimal(std::string_view word) {
    const auto [sign, rest] = parted(word);
    const std::size_t point = rest.find('.');
    const std::string_view whole = rest.substr(0, point);
    const std::string_view after =
        point == std::string_view::npos ? std::string_view("0") : rest.substr(point + 1);
    if (all_digits(whole) && all_digits(after)) {
        if (whole.size() > 1 && whole.front() == '0')
            return Cure{write(std::string(sign) + std::string(without_zeros(whole)) +
                              std::string(rest.substr(whole.size()))) +
                        ", without the zero before it"};
        double value = 0;
        const auto result = std::from_chars(rest.data(), rest.data() + rest.size(), value);
        if (result.ec != std::errc()) return Cure{"", true};
        return sign == "-" ? -value : value;
    }
    if (const std::size_t comma = rest.find(','); comma != std::string_view::npos &&
                                                  all_digits(rest.substr(0, comma)) &&
                                                  all_digits(rest.substr(comma + 1)))
        return Cure{write(std::string(sign) + std::string(rest.substr(0, comma)) + '.' +
                          std::string(rest.substr(comma + 1)))};
    if (whole.empty() && all_digits(after) && point != std::string_view::npos)
        return Cure{write(std::string(sign) + "0." + std::string(after))};
    if (all_digits(whole) && after.empty())
        return Cure{write(std::string(sign) + std::string(whole))};
    if (const auto meant = number_meant(rest)) return Cure{write(std::string(sign) + *meant)};
    return Cure{"write digits, with a point where it has a fraction: `1.5`"};
}

Converted<std::int64_t> to_tenths(std::string_view word) {
    const auto decimal = to_decimal(word);
    if (const Cure* cure = std::get_if<Cure>(&decimal)) return *cure;
    const std::size_t point = word.find('.');
    if (point != std::string_view::npos && word.size() - point > 2)
        return Cure{write(word.substr(0, point + 2)) +
                    "; one digit after the point is as fine as it gets"};
    const double tenths = std::get<double>(decimal) * 10;
    if (tenths > 1e9 || tenths < -1e9) return Cure{"", true};
    return static_cast<std::int64_t>(tenths + (tenths < 0 ? -0.5 : 0.5));
}

Converted<std::int64_t> to_seconds(std::string_view word) {
    constexpr std::array<std::pair<char, std::int64_t>, 3> units{
        {{'h', 3600}, {'m', 60}, {'s', 1}}};
    const std::string generic =
        "write seconds, minutes and hours as in `40s`, `2m`, `8h` or `1h30m`";
    std::int64_t seconds = 0;
    std::size_t at = 0, unit = 0;
    while (at < word.size() && unit < units.size()) {
        std::size_t end = at;
        while (end < word.size() && is_digit(word[end]))
            ++end;
        if (end == at) break;
        if (end == word.size()) {
            if (at == 0)
                return Cure{"write `" + std::string(word) + "s` for seconds or `" +
                            std::string(word) + "m` for minutes"};
            break;
        }
        while (unit < units.size() && units[unit].first != word[end])
            ++unit;
        if (unit == units.size()) break;
        const auto amount = counted(word.substr(at, end - at));
        constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
        if (!amount || *amount > most) return Cure{"", true};
        seconds += *amount * units[unit].second;
        if (seconds > most) return Cure{"", true};
        at = end + 1;
        ++unit;
    }
    if (!word.empty() && at == word.size()) return seconds;

    std::size_t digits = 0;
    while (digits < word.size() && is_digit(word[digits]))
        ++digits;
    std::size_t name = digits;
    while (name < word.size() && word[name] == ' ')
        ++name;
    const std::string low = lower(word.substr(name));
    for (const auto& [letter, factor] : units)
        if (digits > 0 && low.starts_with(letter) && all_digits(word.substr(0, digits)) &&
            std::all_of(low.begin(), low.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
            return Cure{write(std::string(word.substr(0, digits)) + letter)};
    if (digits > 0 && digits < 7 && (low == "d" || low == "day" || low == "days"))
        return Cure{write(std::to_string(*counted(word.substr(0, digits)) * 24) + 'h')};
    return Cure{generic};
}

Converted<std::int64_t> to_months(std::string_view word) {
    const std::size_t blank = word.find(' ');
    const std::string_view digits = word.substr(0, blank);
    const std::string_view unit =
        blank == std::string_view::npos ? std::string_view() : word.substr(blank + 1);
    if (all_digits(digits) && digits.size() < 6) {
        const std::int64_t amount = *counted(digits);
        if (digits.front() != '0' && (unit == "months" || unit == "month")) return amount;
        if (unit == "years" || unit == "year")
            return Cure{write(std::to_string(amount * 12) + " months")};
        return Cure{write(std::to_string(amount) + " months")};
    }
    return Cure{"write it as in `12 months`"};
}

Converted<std::string> to_day(std::string_view word) {
    const Cure cure{"write year, month and day, as in `2026-12-01`"};
    const bool shaped = word.size() == 10 && word[4] == '-' && word[7] == '-' &&
                        all_digits(word.substr(0, 4)) && all_digits(word.substr(5, 2)) &&
                        all_digits(word.substr(8));
    if (!shaped) return cure;
    const std::int64_t year = *counted(word.substr(0, 4)), month = *counted(word.substr(5, 2));
    const std::int64_t day = *counted(word.substr(8));
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    constexpr std::array<int, 12> longest{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1) return cure;
    const int last = longest[static_cast<std::size_t>(month - 1)] + (leap && month == 2 ? 1 : 0);
    if (day > last) return Cure{"that month has " + std::to_string(last) + " days; " + cure.hint};
    return std::string(word);
}

Converted<Bound> to_bound(std::string_view word) {
    constexpr std::array<std::pair<std::string_view, Comparison>, 5> signs{
        {{">=", Comparison::at_least},
         {"<=", Comparison::at_most},
         {">", Comparison::more},
         {"<", Comparison::less},
         {"", Comparison::equal}}};
    const auto* sign = std::find_if(signs.begin(), signs.end(),
                                    [&](const auto& pair) { return word.starts_with(pair.first); });
    std::string_view number = word.substr(sign->first.size());
    while (number.starts_with(' '))
        number.remove_prefix(1);
    const auto limit = to_decimal(number);
    if (const double* value = std::get_if<double>(&limit)) return Bound{sign->second, *value, {}};
    return Cure{"write a number, `4`, or a bound in quotes: `'>= 90'`, `'< 50'`"};
}

}  // namespace frontstage::loader
