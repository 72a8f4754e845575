// Reads one value as what its key takes, or tells what is wrong with it; and rows for key tables
// that read straight into a member. Knows what values look like, not what they are for.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/vocabulary.hpp"
#include "loader/conversions.hpp"
#include "loader/key_table.hpp"

namespace frontstage::loader {

[[nodiscard]] std::optional<std::string> text_of(Reader& reader, const KeyInfo& info,
                                                 const Node& value);
// The same, and the reader marks where it stands, by its line id.
[[nodiscard]] std::optional<std::string> marked_text_of(Reader& reader, const KeyInfo& info,
                                                        const Node& value);
[[nodiscard]] std::optional<std::string> word_of(Reader& reader, const KeyInfo& info,
                                                 const Node& value);
[[nodiscard]] std::optional<bool> yes_no_of(Reader& reader, const KeyInfo& info, const Node& value);
// Whole numbers, tenths, seconds or months, as the shape says; checked against its range.
[[nodiscard]] std::optional<int> number_of(Reader& reader, const KeyInfo& info, const Node& value);
[[nodiscard]] std::optional<std::size_t> term_of(Reader& reader, const KeyInfo& info,
                                                 const Node& value);
// The texts of one name or a list of names; what is neither is told.
[[nodiscard]] std::vector<const Node*> names_of(Reader& reader, const KeyInfo& info,
                                                const Node& value);

void tell_name_twice(Reader& reader, const Node& name, const Node& first);

// Calls `visit(name, value)` for each entry of names with values; a name twice is told and left
// out.
template <class Visit>
void each_distinct(Reader& reader, const KeyInfo& info, const Node& value, Visit visit) {
    if (value.part != Part::mapping) return tell_wrong_kind(reader, info, value);
    std::map<std::string_view, const Node*> seen;
    each_entry(value, [&](const Node& name, const Node& each) {
        const auto [first, fresh] = seen.try_emplace(name.text, &name);
        if (!fresh) return tell_name_twice(reader, name, *first->second);
        if (name.part != Part::text || name.text.empty())
            return tell_wrong_kind(reader, info, name);
        visit(name, each);
    });
}

// Letters, digits, `-` and `_`; told if not. `what` completes "a name of ...".
bool check_id(Reader& reader, const Node& id, std::string_view what);

[[nodiscard]] Shape a_text();
[[nodiscard]] Shape a_word(std::string wanted);
[[nodiscard]] Shape an_id(std::string wanted, Naming naming);
[[nodiscard]] Shape ids(std::string wanted, Naming naming);
[[nodiscard]] Shape a_yes_no();
[[nodiscard]] Shape whole(std::int64_t least, std::int64_t most);
[[nodiscard]] Shape tenths(std::int64_t least, std::int64_t most);
[[nodiscard]] Shape a_duration(std::int64_t least, std::int64_t most);
[[nodiscard]] Shape terms(std::vector<std::string> words);
[[nodiscard]] Shape keys_of(std::string_view inner);
// Names of this sort, each with keys of kind `inner`.
[[nodiscard]] Shape named(Naming naming, std::string_view inner);
// The same with one item, key or name at least.
[[nodiscard]] Shape not_empty(Shape shape);
// Names of this sort, each with an `each`.
[[nodiscard]] Shape names_with(Naming naming, std::string wanted, Shape each);
[[nodiscard]] Shape entry_of(Naming naming, Shape each);

template <class Term>
[[nodiscard]] Shape a_term() {
    return terms(all_words<Term>());
}

template <class Member>
struct OwnerOf;
template <class Owner, class Value>
struct OwnerOf<Value Owner::*> {
    using Target = Owner;
};

// A row whose value goes into `member` as `read` gives it.
template <auto member, auto read>
[[nodiscard]] auto into(std::string_view name, Shape shape, std::string_view sentence,
                        std::string_view example) {
    using Target = typename OwnerOf<decltype(member)>::Target;
    return Key<Target>({name, Need::may, std::move(shape), sentence, example},
                       [](Reader& reader, const KeyInfo& info, const Node& value, Target& target) {
                           if (auto found = read(reader, info, value))
                               target.*member = std::move(*found);
                       });
}

template <auto member>
[[nodiscard]] auto text(std::string_view name, std::string_view sentence,
                        std::string_view example) {
    return into<member, marked_text_of>(name, a_text(), sentence, example);
}
template <auto member>
[[nodiscard]] auto number(std::string_view name, Shape shape, std::string_view sentence,
                          std::string_view example) {
    return into<member, number_of>(name, std::move(shape), sentence, example);
}

template <class Term>
[[nodiscard]] std::optional<Term> any_term_of(Reader& reader, const KeyInfo& info,
                                              const Node& value) {
    const auto found = term_of(reader, info, value);
    return found ? std::optional(static_cast<Term>(*found)) : std::nullopt;
}
template <auto member, class Term>
[[nodiscard]] auto term(std::string_view name, std::string_view sentence,
                        std::string_view example) {
    return into<member, any_term_of<Term>>(name, a_term<Term>(), sentence, example);
}

}  // namespace frontstage::loader
