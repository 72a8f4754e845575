// Ids are words that an author chose; inside the engine each stands as a small number of its own
// kind. A table turns one into the other. Numbers are given in order of first mention and never
// change, so a state is a few flat arrays, and a stored record (which holds the words) outlives any
// edit.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace frontstage {

// Distinct types for distinct kinds: a moment cannot be passed where a choice is wanted.
template <class Tag>
struct Id {
    std::uint32_t number = 0;
    bool operator==(const Id&) const = default;
    auto operator<=>(const Id&) const = default;
};

template <class Tag>
class NameTable {
public:
    // The id of `name`, new if it was not yet known.
    Id<Tag> intern(std::string_view name) {
        if (const auto known = numbers_.find(name); known != numbers_.end()) return {known->second};
        const auto number = static_cast<std::uint32_t>(names_.size());
        names_.emplace_back(name);
        numbers_.emplace(std::string(name), number);
        return {number};
    }

    [[nodiscard]] std::optional<Id<Tag>> find(std::string_view name) const {
        const auto known = numbers_.find(name);
        if (known == numbers_.end()) return std::nullopt;
        return Id<Tag>{known->second};
    }

    [[nodiscard]] const std::string& operator[](Id<Tag> id) const { return names_[id.number]; }
    [[nodiscard]] std::size_t size() const { return names_.size(); }
    [[nodiscard]] const std::vector<std::string>& all() const { return names_; }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };
    std::vector<std::string> names_;
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
};

}  // namespace frontstage
