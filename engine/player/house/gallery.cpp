#include "player/house/gallery.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace frontstage::player {
namespace {

std::string name_of(const Painting& painting) {
    return painting.of + '@' + std::to_string(painting.width_px) + 'x' +
           std::to_string(painting.height_px);
}

std::int64_t size_of(const Painting& painting) {
    return std::int64_t{painting.width_px} * painting.height_px;
}

}  // namespace

ImTextureID Gallery::baked(const Painting& painting) {
    const std::string name = name_of(painting);
    const Hung* hung = find(name);
    return (hung != nullptr ? *hung : hang(name, painting)).picture.get();
}

void Gallery::ahead(Painting painting) {
    if (find(name_of(painting)) == nullptr) wanted_.push_back(std::move(painting));
}

void Gallery::open_frame() {
    ++frame_;
    wanted_.clear();
}

bool Gallery::paint_ahead() {
    const std::int64_t in_use =
        std::accumulate(hung_.begin(), hung_.end(), std::int64_t{0}, [&](auto sum, const auto& at) {
            return at.second.frame == frame_ ? sum + at.second.size_px : sum;
        });
    while (!wanted_.empty()) {
        const Painting painting = std::move(wanted_.front());
        wanted_.erase(wanted_.begin());
        const std::string name = name_of(painting);
        if (find(name) != nullptr || in_use + size_of(painting) > room_px_) continue;
        hang(name, painting);
        return true;
    }
    return false;
}

void Gallery::clear() {
    hung_.clear();
    wanted_.clear();
}

Gallery::Hung* Gallery::find(const std::string& name) {
    const auto at = hung_.find(name);
    if (at == hung_.end()) return nullptr;
    at->second.frame = frame_;
    return &at->second;
}

Gallery::Hung& Gallery::hang(const std::string& name, const Painting& painting) {
    Hung painted{painter_(painting), size_of(painting), frame_};
    Hung& hung = hung_[name] = std::move(painted);
    make_room();
    return hung;
}

void Gallery::make_room() {
    std::int64_t all_px = 0;
    for (const auto& [name, hung] : hung_)
        all_px += hung.size_px;
    while (all_px > room_px_) {
        const auto oldest =
            std::ranges::min_element(hung_, {}, [](const auto& at) { return at.second.frame; });
        if (oldest->second.frame == frame_) return;
        all_px -= oldest->second.size_px;
        hung_.erase(oldest);
    }
}

}  // namespace frontstage::player
