#include "player/text/breaks.hpp"

#include <linebreak.h>
#include <thai/thwbrk.h>

#include <algorithm>
#include <memory>

namespace frontstage::player {
namespace {

bool is_thai(char32_t letter) {
    return letter >= 0xE01 && letter <= 0xE5B;
}

// Between the words of a stretch of Thai, which begins at `from`.
void break_thai(std::u32string_view letters, std::size_t from, std::vector<bool>& breaks) {
    struct Deleter {
        void operator()(ThBrk* dictionary) const { th_brk_delete(dictionary); }
    };
    static const std::unique_ptr<ThBrk, Deleter> dictionary(th_brk_new(nullptr));
    if (!dictionary) return;
    const std::wstring words(letters.begin(), letters.end());
    std::vector<int> ends(letters.size());
    const int count =
        th_brk_wc_find_breaks(dictionary.get(), words.c_str(), ends.data(), ends.size());
    for (int i = 0; i < count; ++i)
        if (ends[static_cast<std::size_t>(i)] < static_cast<int>(letters.size()))
            breaks[from + static_cast<std::size_t>(ends[static_cast<std::size_t>(i)])] = true;
}

}  // namespace

std::vector<bool> line_breaks(std::u32string_view letters, const std::string& language) {
    std::vector<char> rules(letters.size());
    set_linebreaks_utf32(reinterpret_cast<const utf32_t*>(letters.data()), letters.size(),
                         language.c_str(), rules.data());
    std::vector<bool> breaks(letters.size());
    for (std::size_t i = 1; i < letters.size(); ++i)
        breaks[i] = rules[i - 1] == LINEBREAK_ALLOWBREAK || rules[i - 1] == LINEBREAK_MUSTBREAK;
    for (std::size_t i = 0; i < letters.size();) {
        if (!is_thai(letters[i])) {
            ++i;
            continue;
        }
        const auto end = static_cast<std::size_t>(
            std::find_if_not(letters.begin() + static_cast<std::ptrdiff_t>(i), letters.end(),
                             is_thai) -
            letters.begin());
        break_thai(letters.substr(i, end - i), i, breaks);
        i = end;
    }
    return breaks;
}

}  // namespace frontstage::player
