// Numbers for each factor: zones of tolerance, what shifts them, and what a choice makes felt.
#include "loader/scenario_keys.hpp"

namespace frontstage::loader {
namespace {

constexpr std::array<std::string_view, factor_count> sentences{
    "How promptly and willingly help comes.",  "How much the customer is seen as a person.",
    "How well staff know what they speak of.", "How clearly things are said and heard.",
    "How far what was agreed is done.",        "How the place and its things are."};

struct Pair {
    int first = 0, second = 0;
};

// `[5, 7]`; each is told in terms of the key.
std::optional<Pair> pair_of(Reader& reader, const KeyInfo& info, const Node& value) {
    if (value.part != Part::list || value.count != 2) {
        tell_wrong_kind(reader, info, value);
        return std::nullopt;
    }
    KeyInfo each = info;
    each.shape = tenths(info.shape.least, info.shape.most);
    const auto first = number_of(reader, each, *value.first);
    const auto second = number_of(reader, each, *value.first->next);
    if (!first || !second) return std::nullopt;
    return Pair{*first, *second};
}

Shape a_pair(std::int64_t least, std::int64_t most, std::string wanted) {
    return {Takes::pair, std::move(wanted), least, most};
}

// One row for each factor, all read alike.
template <class Target, class Read>
KeyTable<Target> per_factor(std::string_view noun, const Shape& shape, std::string_view example,
                            Read read) {
    KeyTable<Target> table{noun, {}};
    for (std::size_t i = 0; i < factor_count; ++i)
        table.keys.push_back({{words_of<Factor>[i], Need::may, shape, sentences[i], example},
                              [i, read](Reader& reader, const KeyInfo& info, const Node& value,
                                        Target& target) { read(reader, info, value, target, i); }});
    return table;
}

void read_zone(Reader& reader, const KeyInfo& info, const Node& value, PerFactor<Zone>& zones,
               std::size_t factor) {
    const auto pair = pair_of(reader, info, value);
    if (!pair) return;
    if (pair->first > pair->second)
        return reader.find("out-of-range", value,
                           "the first number is what is adequate, and is more than the second, "
                           "which is hoped for",
                           "write the smaller number first");
    zones[factor] = {pair->first, pair->second};
}

void read_shift(Reader& reader, const KeyInfo& info, const Node& value,
                PerFactor<ZoneShift>& shifts, std::size_t factor) {
    if (const auto pair = pair_of(reader, info, value))
        shifts[factor] = {pair->first, pair->second};
}

void read_feeling(Reader& reader, const KeyInfo& info, const Node& value,
                  std::vector<Feeling>& feelings, std::size_t factor) {
    if (const auto amount = number_of(reader, info, value))
        feelings.push_back({static_cast<Factor>(factor), *amount});
}

}  // namespace

const KeyTable<PerFactor<Zone>>& zone_keys() {
    static const auto table = per_factor<PerFactor<Zone>>(
        "zone", a_pair(10, 90, "two numbers from 1 to 9, what is adequate and what is hoped for"),
        "[5, 7]", read_zone);
    return table;
}

const KeyTable<PerFactor<ZoneShift>>& shift_keys() {
    static const auto table = per_factor<PerFactor<ZoneShift>>(
        "shift",
        a_pair(-80, 80, "two numbers from -8 to 8, by how much each border of the zone moves"),
        "[+1, +1]", read_shift);
    return table;
}

const KeyTable<std::vector<Feeling>>& feeling_keys() {
    static const auto table =
        per_factor<std::vector<Feeling>>("feeling", tenths(-80, 80), "+0.8", read_feeling);
    return table;
}

}  // namespace frontstage::loader
