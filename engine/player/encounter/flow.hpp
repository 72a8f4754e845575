// Words and cards one below the other in a column. The same rules measure and draw, so that what is
// drawn is what was measured. Everything written is entered in the list of items. Knows no channel.
#pragma once

#include <string>
#include <string_view>

#include "player/page/page.hpp"

namespace frontstage::player {

class Flow {
public:
    enum class Does : std::uint8_t { measure, draw };
    // The items are called `id:line:0`, `id:name:1`, ...
    Flow(Page& page, std::string id, Point at, float width, Does does)
        : page_(page), id_(std::move(id)), at_(at), width_(width), does_(does) {}

    [[nodiscard]] Page& page() { return page_; }
    [[nodiscard]] bool draws() const { return does_ == Does::draw; }
    [[nodiscard]] Point at() const { return at_; }
    [[nodiscard]] float width() const { return width_; }
    void space(float height) { at_.y += height; }
    // What follows stands further in, and is as much narrower.
    void indent(float by) {
        at_.x += by;
        width_ -= by;
    }
    void narrow(float by) { width_ -= by; }

    [[nodiscard]] TextBlock set(Type type, std::string_view words) {
        return page_.canvas.set(type, words, width_);
    }
    // Below what is there already.
    void write(std::string_view what, Type type, Tone tone, std::string_view words,
               Role role = Role::text);
    // Beside it: it takes no height.
    void put(std::string_view what, Point at, const TextBlock& set, Tone tone,
             std::string_view words, Role role = Role::text);
    void rule();  // a thin line across

private:
    Page& page_;
    std::string id_;
    Point at_;
    float width_;
    Does does_;
    int count_ = 0;
};

}  // namespace frontstage::player
