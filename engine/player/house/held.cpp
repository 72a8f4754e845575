#include "player/house/held.hpp"

#include <algorithm>

namespace frontstage::player {
namespace {

constexpr int until_repeat_ms = 420, repeat_ms = 110;
constexpr float pushed = 0.6F, back = 0.4F;  // between them a stick stays as it was

// Moving about goes on; whatever does something does it once.
bool repeats(const std::string& name) {
    return name.starts_with("pad dp") || name.starts_with("pad stick") ||
           name.ends_with("trigger") || name.ends_with("shoulder");
}

}  // namespace

bool Held::is_down(const std::string& name) const {
    return std::ranges::find(down_, name, &Button::name) != down_.end();
}

void Held::press(const std::string& name, std::int64_t now_ms) {
    if (is_down(name)) return;
    down_.push_back({name, now_ms + until_repeat_ms});
    news_.push_back({name, Press::first});
}

void Held::release(const std::string& name) {
    std::erase_if(down_, [&](const Button& button) { return button.name == name; });
}

void Held::lean(const std::string& less, const std::string& more, float push, std::int64_t now_ms) {
    const auto follow = [&](const std::string& name, float by) {
        if (name.empty()) return;
        if (by >= pushed) press(name, now_ms);
        if (by <= back) release(name);
    };
    follow(less, -push);
    follow(more, push);
}

std::vector<ButtonDown> Held::take(std::int64_t now_ms) {
    std::vector<ButtonDown> taken;
    taken.swap(news_);
    for (Button& button : down_) {
        if (!repeats(button.name) || now_ms < button.next_ms) continue;
        taken.push_back({button.name, Press::held});
        button.next_ms = now_ms + repeat_ms;
    }
    return taken;
}

std::optional<int> Held::wake_in_ms(std::int64_t now_ms) const {
    std::optional<int> wake;
    for (const Button& button : down_) {
        if (!repeats(button.name)) continue;
        const int in = static_cast<int>(std::max<std::int64_t>(1, button.next_ms - now_ms));
        wake = std::min(wake.value_or(in), in);
    }
    return wake;
}

}  // namespace frontstage::player
