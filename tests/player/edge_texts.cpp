// Texts at the edge of what anybody would write, on the screen of an encounter: a speech without
// end, a word without a gap, one choice and nine, and other scripts. Nothing is cut off, nothing
// lies on something else, and all of it can be read and used with the keyboard.
#include <cmath>
#include <map>

#include "player/every_screen.hpp"
#include "player/item_checks.hpp"
#include "player/leftward_samples.hpp"
#include "player/sample.hpp"
#include "player/stagehand.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

struct Edge {
    const char* name;
    View view;
};

std::string long_line() {
    std::string line;
    for (int i = 0; line.size() < 2000; ++i)
        line += "I have told this " + std::to_string(i) + " times now, and nobody has listened. ";
    line.resize(2000);
    return line;
}

View view_with(const std::string& line, const std::string& choice, std::size_t choices) {
    View view = sample::view();
    view.lines.back().text = line;
    const Offer offer = view.offers.front();
    view.offers.assign(choices, offer);
    for (std::size_t i = 0; i < choices; ++i)
        view.offers[i].text = choice.empty() ? sample::view().offers[i % 3].text : choice;
    return view;
}

std::vector<Edge> edges() {
    const std::string usual = sample::view().lines.back().text;
    const std::string word(300, 'w');
    return {
        {"a line of 2,000 letters", view_with(long_line(), "", 3)},
        {"a word of 300 letters", view_with(word, word, 3)},
        {"one choice", view_with(usual, "", 1)},
        {"nine choices", view_with(usual, "", 9)},
        {"nine choices to a long line", view_with(long_line(), "", 9)},
        {"Arabic", sample::view_in(sample::arabic())},
        {"Hebrew", sample::view_in(sample::hebrew())},
        {"Devanagari",
         view_with("मैंने यह कमरा तीन महीने पहले बुक किया था, और अब आप कह रहे हैं कि यह उपलब्ध नहीं है?",
                   "मुझे क्षमा करें, श्री ओकाफ़ोर। मैं देखता हूँ कि आपके लिए क्या व्यवस्था कर सकता हूँ।", 4)},
        {"Chinese",
         view_with("我三个月前就订了这个房间，刚刚坐了十一个小时的飞机，您现在却告诉我房间没有了？",
                   "非常抱歉，奥卡福先生。让我看看今晚能为您安排什么。", 4)}};
}

// What of each item has shown so far, from its top.
class Sight {
public:
    void look(const ItemList& items) {
        for (const Item& item : items.all()) {
            if (item.region.empty()) continue;
            Seen& seen = seen_[item.id];
            seen.height = item.rect.h;
            if (item.visible.empty()) continue;
            const float from = item.visible.y - item.rect.y;
            // A stretch that begins below what was seen has left something out.
            if (from <= seen.down_to + 1)
                seen.down_to = std::max(seen.down_to, from + item.visible.h);
        }
    }
    [[nodiscard]] std::vector<Fault> unread() const {
        std::vector<Fault> faults;
        for (const auto& [id, seen] : seen_)
            if (seen.down_to < seen.height - 1) faults.push_back({id, "is never read to its end"});
        return faults;
    }

private:
    struct Seen {
        float down_to = 0, height = 0;
    };
    std::map<std::string, Seen> seen_;
};

HouseOptions plain(int width, int height, int percent) {
    HouseOptions options = headless(width, height, percent);
    options.theme.backdrops = Backdrops::plain;  // what lies behind takes long and moves nothing
    return options;
}

void show(Showcase& showcase, const Edge& edge, Channel channel) {
    View view = edge.view;
    view.meeting = {channel, "hotel.lobby", TimeOfDay::night};
    showcase.shell.show(view, sample::scenery(), sample::transcript(), showcase.now_ms);
    showcase.now_ms += 1000;
    showcase.settle();
    showcase.settle();
}

float scrolled(Showcase& showcase) {
    float sum = 1;
    for (const auto& [id, scroll] : showcase.shell.memory().scrolls)
        sum += scroll.offset;
    return sum;
}

void read_on(Showcase& showcase, Sight& sight) {
    showcase.key(Key::home);
    float before = -1, at = 0;
    for (int page = 0; std::abs(at - before) > 0.5F; ++page) {
        REQUIRE(page < 200);
        before = at;
        sight.look(showcase.house.items());
        showcase.key(Key::page_down);
        at = scrolled(showcase);
    }
}

// With the keyboard alone: round all that can be used, and on through all that there is to read,
// once from where the focus is first and once from the last of what can be chosen.
std::vector<Fault> unread_by_keyboard(Showcase& showcase) {
    Sight sight;
    std::vector<std::string> usable;
    for (const Item& item : showcase.house.items().all())
        if (item.action) usable.push_back(item.id);
    std::vector<Fault> faults;
    read_on(showcase, sight);
    for (const std::string& id : usable) {
        if (showcase.shell.touch().focus != id) showcase.key(Key::tab);
        const ItemList& items = showcase.house.items();
        const Item* focused = items.find(id);
        if (focused == nullptr || showcase.shell.touch().focus != id) {
            faults.push_back({id, "is not come to in its turn"});
            continue;
        }
        if (focused->visible.h < std::min(focused->rect.h, 40.0F))
            faults.push_back({id, "has the focus and does not show"});
        sight.look(items);
        const bool last_choice = focused->role == Role::choice &&
                                 items.beside(id, ItemList::Way::forward).starts_with("open-");
        if (last_choice) read_on(showcase, sight);
    }
    const std::vector<Fault> unread = sight.unread();
    faults.insert(faults.end(), unread.begin(), unread.end());
    return faults;
}

}  // namespace

TEST_CASE("texts at the edge of what anybody would write are shown whole", "[edges]") {
    const auto [width, height] = GENERATE(std::pair{1280, 720}, std::pair{640, 480});
    const int percent = GENERATE(100, 150, 200);
    for (const Channel channel : {Channel::desk, Channel::phone, Channel::chat})
        for (const Edge& edge : edges()) {
            INFO(edge.name << " over " << word_for(channel) << " at " << width << "x" << height
                           << ", " << percent << " %");
            Showcase showcase(plain(width, height, percent));
            show(showcase, edge, channel);
            check_items(showcase.house.items(), showcase.house.size());
            check_targets(showcase.house.items());
        }
}

TEST_CASE("texts at the edge of what anybody would write are read with the keyboard alone",
          "[edges]") {
    const auto [width, height] = GENERATE(std::pair{1280, 720}, std::pair{640, 480});
    const int percent = GENERATE(100, 200);
    const Channel channel = GENERATE(Channel::desk, Channel::chat);
    for (const Edge& edge : edges()) {
        INFO(edge.name << " over " << word_for(channel) << " at " << width << "x" << height << ", "
                       << percent << " %");
        Showcase showcase(plain(width, height, percent));
        show(showcase, edge, channel);
        const std::vector<Fault> faults = unread_by_keyboard(showcase);
        CHECK(faults.empty());
        for (const Fault& fault : faults)
            FAIL_CHECK(fault.item << ' ' << fault.what);
    }
}

}  // namespace frontstage::player
