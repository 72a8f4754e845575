// One frame of a screen in the making: everything that is drawn through it is also entered in the
// list of items. Holds the looks that all screens share (card, button, region that scrolls).
// Knows no screen in particular.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "core/phrasebook.hpp"
#include "player/drawing/canvas.hpp"
#include "player/house/baker.hpp"
#include "player/page/items.hpp"
#include "player/settings.hpp"

namespace frontstage::player {

inline constexpr float chip_radius = 8, card_radius = 14, bubble_radius = 18;

// Something that moves from one value to another.
struct Ease {
    float from = 0, to = 0;
    std::int64_t start_ms = 0;
    int length_ms = 0;
};
enum class Opens : std::uint8_t { at_top, at_end };
struct Scroll {
    float offset = 0, content = 0, room = 0;
    Opens opens = Opens::at_top;  // where it stands once its content was measured
    [[nodiscard]] float most() const { return content > room ? content - room : 0; }
};

// What outlives a frame.
struct Memory {
    std::map<std::string, Ease> eases;
    std::map<std::string, Scroll> scrolls;
};

// The focus is always kept, but its ring is drawn only once somebody uses the keyboard.
enum class Focusing : std::uint8_t { quiet, shown };

// What the person is at.
struct Touch {
    std::string focus, hover, held;
    Focusing focusing = Focusing::quiet;
};

enum class Emphasis : std::uint8_t { plain, primary };

class Page {
public:
    Page(Canvas& canvas, ItemList& items, Memory& memory, const Touch& touch, Baker& baker,
         std::int64_t now_ms, Motion motion, int text_percent, const Phrasebook& words)
        : canvas(canvas),
          items(items),
          memory(memory),
          touch(touch),
          baker(baker),
          now_ms(now_ms),
          motion(motion),
          text_percent(text_percent),
          words(words) {}

    // One column where letters are large or the window is narrow.
    [[nodiscard]] bool one_column() const;
    [[nodiscard]] float scaled(float size) const {
        return size * static_cast<float>(text_percent) / 100.0F;
    }

    // The value on its way to `target`; marks the frame as one that moves.
    float ease(const std::string& id, float target, int length_ms);
    // 0 to 1 since `since_ms`.
    float progress(std::int64_t since_ms, int length_ms);
    // Asks for a frame in so many milliseconds.
    void wake_in(int ms);
    [[nodiscard]] std::optional<int> wake() const { return wake_in_ms_; }

    void card(Rect rect, float radius = card_radius);
    // Writes and enters it; returns the rectangle of the words.
    Rect text(const std::string& id, Point at, Type type, Tone tone, std::string_view words,
              float width, Role role = Role::text);
    Rect block(const std::string& id, Point at, const TextBlock& set, Tone tone,
               std::string_view words, Role role = Role::text);
    [[nodiscard]] Point button_size(std::string_view label, Type type = Type::strong);
    void button(const std::string& id, Rect rect, std::string_view label, Action action,
                Emphasis emphasis);
    void focus_ring(const std::string& id, Rect rect, float radius);
    // Enters it, cut to the region that is open.
    void enter(Item item);

    // Of the strip below a region that says it holds more than it shows.
    [[nodiscard]] float sign_height() { return std::max(28.0F, canvas.em(Type::hint) * 1.4F + 4); }

    // What is drawn between these is moved by how far the region was scrolled, and cut to it.
    // Returns the top of the content.
    float open_region(const std::string& id, const std::string& name, Rect rect);
    // `showing`: how much of it can be seen, in words; said where not all can.
    void close_region(float content_bottom, std::string_view showing = {});

    Canvas& canvas;
    ItemList& items;
    Memory& memory;
    const Touch& touch;
    Baker& baker;
    const std::int64_t now_ms;
    const Motion motion;
    const int text_percent;
    const Phrasebook& words;  // the program's own, in the language of the screen

private:
    void sign_of_more(const std::string& id, Rect rect, const Scroll& scroll,
                      std::string_view showing);

    struct Region {
        std::string id;
        Rect rect;
        float top = 0;
    };
    std::optional<Region> region_;
    std::optional<int> wake_in_ms_;
};

}  // namespace frontstage::player
