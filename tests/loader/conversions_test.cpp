#include "loader/conversions.hpp"
#include "support/catch.hpp"

using namespace frontstage;
using namespace frontstage::loader;

namespace {

template <class Value>
std::string hint_of(const Converted<Value>& converted) {
    const Cure* cure = std::get_if<Cure>(&converted);
    return cure == nullptr ? "(a value)" : cure->hint;
}

template <class Value>
bool is(const Converted<Value>& converted, Value value) {
    const Value* found = std::get_if<Value>(&converted);
    return found != nullptr && *found == value;
}

bool is_bound(const Converted<Bound>& converted, Comparison comparison, double limit) {
    const Bound* found = std::get_if<Bound>(&converted);
    return found != nullptr && found->comparison == comparison && found->limit == limit;
}

bool too_big(const Converted<std::int64_t>& converted) {
    const Cure* cure = std::get_if<Cure>(&converted);
    return cure != nullptr && cure->too_big;
}

}  // namespace

TEST_CASE("only true and false are yes and no") {
    CHECK(is(to_yes_no("true"), true));
    CHECK(is(to_yes_no("false"), false));
    for (const char* word : {"yes", "on", "True", "TRUE", "y", "1"})
        CHECK(hint_of(to_yes_no(word)) == "write `true`");
    for (const char* word : {"no", "off", "False", "N", "0"})
        CHECK(hint_of(to_yes_no(word)) == "write `false`");
    CHECK(hint_of(to_yes_no("perhaps")) == "write `true` or `false`");
}

TEST_CASE("whole numbers are decimal digits with a sign") {
    CHECK(is<std::int64_t>(to_whole("0"), 0));
    CHECK(is<std::int64_t>(to_whole("+6"), 6));
    CHECK(is<std::int64_t>(to_whole("-12"), -12));
    CHECK(is<std::int64_t>(to_whole("9223372036854775807"), 9223372036854775807));
}

TEST_CASE("a number in another language's dress is answered with its cure") {
    CHECK(hint_of(to_whole("010")) == "write `10`, without the zero before it");
    CHECK(hint_of(to_whole("-007")) == "write `-7`, without the zero before it");
    CHECK(hint_of(to_whole("00")) == "write `0`, without the zero before it");
    CHECK(hint_of(to_whole("0x1F")) == "write `31`");
    CHECK(hint_of(to_whole("0o17")) == "write `15`");
    CHECK(hint_of(to_whole("1e3")) == "write `1000`");
    CHECK(hint_of(to_whole("1_000")) == "write `1000`");
    CHECK(hint_of(to_whole("1,000")) == "write `1000`");
    CHECK(hint_of(to_whole("6.5")) == "write `6`; a whole number is wanted here");
    for (const char* word :
         {"", "+", "-", "six", "--1", "1-", ".inf", ".nan", "0x", "1e", "e3", "١"})
        CHECK(hint_of(to_whole(word)).starts_with("write digits"));
}

TEST_CASE("a number too big to count is known as one") {
    CHECK(too_big(to_whole("9223372036854775808")));
    CHECK(too_big(to_whole("-99999999999999999999999999")));
    CHECK(too_big(to_tenths("99999999999")));
    CHECK(too_big(to_seconds("99999999999999999999h")));
    CHECK(too_big(to_seconds("2147483648s")));
}

TEST_CASE("decimals have a point with digits on both sides") {
    CHECK(is(to_decimal("1.5"), 1.5));
    CHECK(is(to_decimal("-0.25"), -0.25));
    CHECK(is(to_decimal("+7"), 7.0));
    CHECK(hint_of(to_decimal("1,5")) == "write `1.5`");
    CHECK(hint_of(to_decimal(".5")) == "write `0.5`");
    CHECK(hint_of(to_decimal("5.")) == "write `5`");
    CHECK(hint_of(to_decimal("01.5")) == "write `1.5`, without the zero before it");
    for (const char* word : {"", ".", "1.2.3", ".inf", "nan", "1.e", "1 .5"})
        CHECK(hint_of(to_decimal(word)).starts_with("write digits"));
}

TEST_CASE("tenths are exact, and finer is not taken") {
    CHECK(is<std::int64_t>(to_tenths("+1.2"), 12));
    CHECK(is<std::int64_t>(to_tenths("-0.1"), -1));
    CHECK(is<std::int64_t>(to_tenths("8"), 80));
    CHECK(is<std::int64_t>(to_tenths("0.7"), 7));
    CHECK(hint_of(to_tenths("1.25")).starts_with("write `1.2`"));
}

TEST_CASE("lengths of time have units") {
    CHECK(is<std::int64_t>(to_seconds("40s"), 40));
    CHECK(is<std::int64_t>(to_seconds("2m"), 120));
    CHECK(is<std::int64_t>(to_seconds("8h"), 28800));
    CHECK(is<std::int64_t>(to_seconds("1h30m"), 5400));
    CHECK(is<std::int64_t>(to_seconds("1h0m5s"), 3605));
    CHECK(hint_of(to_seconds("40")) == "write `40s` for seconds or `40m` for minutes");
    CHECK(hint_of(to_seconds("40 s")) == "write `40s`");
    CHECK(hint_of(to_seconds("2min")) == "write `2m`");
    CHECK(hint_of(to_seconds("3 hours")) == "write `3h`");
    CHECK(hint_of(to_seconds("2 days")) == "write `48h`");
    for (const char* word : {"", "s", "1m1h", "1h1h", "-2m", "1.5h", "1h30"})
        CHECK(hint_of(to_seconds(word)).starts_with("write seconds"));
}

TEST_CASE("months are written out") {
    CHECK(is<std::int64_t>(to_months("12 months"), 12));
    CHECK(is<std::int64_t>(to_months("1 month"), 1));
    CHECK(hint_of(to_months("2 years")) == "write `24 months`");
    CHECK(hint_of(to_months("12")) == "write `12 months`");
    CHECK(hint_of(to_months("12m")) == "write it as in `12 months`");
    CHECK(hint_of(to_months("")) == "write it as in `12 months`");
}

TEST_CASE("bounds compare with a number") {
    CHECK(is_bound(to_bound(">= 90"), Comparison::at_least, 90));
    CHECK(is_bound(to_bound(">90"), Comparison::more, 90));
    CHECK(is_bound(to_bound("< 50.5"), Comparison::less, 50.5));
    CHECK(is_bound(to_bound("<= 3"), Comparison::at_most, 3));
    CHECK(is_bound(to_bound("4"), Comparison::equal, 4));
    for (const char* word : {"", ">", "=> 3", "> = 3", "about 3", ">= 0x10"})
        CHECK(hint_of(to_bound(word)).starts_with("write a number"));
}
