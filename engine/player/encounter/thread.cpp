#include "player/encounter/thread.hpp"

#include <algorithm>
#include <ranges>

namespace frontstage::player {

std::span<const Said> said_before(const View& view, const Transcript& transcript) {
    const std::size_t now = view.lines.size();
    const std::span<const Said> all(transcript);
    if (now > all.size()) return all;
    const auto last = all.last(now);
    const bool are_these =
        std::ranges::equal(last, view.lines, [](const Said& said, const SpokenLine& line) {
            return said.by != SaidBy::trainee && said.text == line.text;
        });
    return are_these ? all.first(all.size() - now) : all;
}

const Said* own_words(const View& view, const Transcript& transcript) {
    const auto before = said_before(view, transcript);
    return before.empty() || before.back().by != SaidBy::trainee ? nullptr : &before.back();
}

Thread thread_of(const View& view, const Transcript& transcript) {
    Thread thread;
    for (const Said& said : said_before(view, transcript))
        if (said.channel == view.meeting.channel) thread.before.push_back(said);
    for (const SpokenLine& line : view.lines)
        thread.now.push_back({line.speaker ? SaidBy::cast : SaidBy::narrator, line.name, line.text,
                              std::nullopt, Delivery::says, view.meeting.channel, view.clock_s});
    return thread;
}

int in_touch_since_s(const View& view, const Transcript& transcript) {
    int since = view.clock_s;
    for (const Said& said : std::views::reverse(said_before(view, transcript))) {
        if (said.channel != view.meeting.channel) break;
        since = std::min(since, said.clock_s);
    }
    return since;
}

}  // namespace frontstage::player
