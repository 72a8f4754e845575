// Screens that are read from top to bottom: cards one below the other in a column that scrolls,
// with the ways on in a bar below. Briefing, debrief and the author's column are made of these.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "player/page/page.hpp"

namespace frontstage::player {

class Column {
public:
    struct Button {
        std::string id, label;
        Action action;
        Emphasis emphasis = Emphasis::plain;
    };
    // Opens the region; `buttons` stand in the bar below it, the last of them at the right.
    Column(Page& page, const std::string& id, const std::string& name, float widest,
           const std::vector<Button>& buttons);
    // In a part of the screen, without a bar. `close` puts less air into and between its cards.
    enum class Air : std::uint8_t { close, roomy };
    Column(Page& page, const std::string& id, const std::string& name, Rect area,
           Air air = Air::close);
    void close();

    // A card is opened, filled from top to bottom, and closed: only then is its height known, so
    // its ground is painted into a layer below what it holds.
    void open_card(std::string_view heading);
    void close_card();

    // Each writes at the pen and moves it down.
    void write(Type type, Tone tone, std::string_view words, Role role = Role::text,
               float indent = 0);
    void space(float height) { pen_.y += height; }
    // Room for something that the caller draws.
    [[nodiscard]] Rect take(float height);

    [[nodiscard]] Point pen() const { return pen_; }
    [[nodiscard]] float width() const { return width_; }
    [[nodiscard]] float pad() const { return pad_; }  // between a card's edge and what it holds
    [[nodiscard]] Page& page() { return page_; }
    [[nodiscard]] std::string next_id(std::string_view what);

private:
    void draw_bar(const std::vector<Button>& buttons, Rect bar);

    Page& page_;
    std::string id_;
    Rect region_;
    Point pen_;
    float width_ = 0, card_top_ = 0;
    float pad_ = 24, gap_ = 16;  // of a card
    int count_ = 0;
};

}  // namespace frontstage::player
