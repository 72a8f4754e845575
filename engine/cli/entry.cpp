#include "cli/entry.hpp"

#include <charconv>

#include "base/text.hpp"
#include "cli/text.hpp"

namespace frontstage::cli {
namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

}  // namespace

Entry entry_of(const std::string& typed) {
    Entry entry;
    const std::string_view all = trimmed(typed);
    entry.typed = all;
    const std::size_t space = all.find(' ');
    entry.command = all.substr(0, space);
    if (space != std::string_view::npos) entry.rest = trimmed(all.substr(space));
    int number = 0;
    const auto [end, failed] = std::from_chars(all.data(), all.data() + all.size(), number);
    if (failed == std::errc() && end == all.data() + all.size() && !all.empty())
        entry.number = number;
    return entry;
}

std::string help_text(const std::vector<CanType>& can, const Phrasebook& words) {
    std::string out;
    for (const CanType& entry : can)
        out += wrapped(words("{what}: {does}", {{"what", entry.what}, {"does", entry.does}}));
    return out;
}

std::string not_understood(const Entry& entry, const Phrasebook& words) {
    constexpr std::size_t most = 60;
    if (entry.typed.empty()) return wrapped(words("Nothing was typed."));
    return wrapped(words("Nothing can be done with “{typed}” here. Type ? for what you can type.",
                         {{"typed", one_line(entry.typed, most)}}));
}

}  // namespace frontstage::cli
